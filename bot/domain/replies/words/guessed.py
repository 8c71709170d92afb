"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-74	unknown=89
0_$	unknown=14
1	ask dose=-30	ask left=30	ask rest=-12	other=35	unknown=17
1/3	ask steps=-13	other=32
1/3_ok	other=24
10	ask dose=140	ask easier=-16	ask steps=-34	ask why=-12	other=47	unknown=-28
10_$	ask dose=45	ask steps=-13	other=23	unknown=-23
10_enough	ask dose=42
10_or	ask dose=21
10_seconds	ask dose=22
11	other=52	unknown=-28
11:42	other=14
11:42_$	other=14
11_$	other=42	unknown=-23
12	ask dose=88	ask left=-37	ask mistakes=-24	ask steps=-20	other=22	unknown=21
12_$	other=49	unknown=-39
12_or	ask dose=15
12_reps	ask left=-18	other=29
13	other=78	unknown=-45
13_$	other=32	unknown=-17
13_of	other=13
14	other=89	unknown=-44
14:05	other=14
14:05_$	other=14
14:20	other=15	unknown=-13
14:20_$	other=15	unknown=-13
14_$	other=26	unknown=-14
14_weeks	other=35
15	ask dose=250	ask easier=-22	ask left=-31	ask mistakes=-46	ask rest=-23	ask steps=-70	ask why=-14	unknown=56
15_$	ask dose=96	ask easier=-34	ask steps=-24	other=110	unknown=-73
15_again	ask dose=49	ask rest=-31
15_degrees	other=-48	unknown=52
15_done	ask easier=22	unknown=-24
15_each	ask dose=17
15_in	other=20	unknown=-13
15_min	other=-41	unknown=42
15_or	ask dose=20	ask steps=-13
15_reps	other=14	unknown=-12
15_right	ask dose=46	ask left=-12	ask mistakes=-14
15_times	ask dose=25
16	other=13
17:30	other=18	unknown=-16
17:30_$	other=18	unknown=-16
19:00	other=17
19:00_$	other=17
19:15	other=13
19:15_$	other=13
1_$	unknown=23
1_or	ask left=31
2	ask left=19	ask rest=-17	ask steps=41	ask why=-13	help=-46	other=105	progress=-20	unknown=18
2/10	other=12
2/10_$	other=12
20	ask dose=48	ask easier=-16	ask steps=-24	other=-23	unknown=71
2015	other=-31	unknown=31
2015_$	other=-31	unknown=31
2019	other=-15	unknown=20
2019_$	other=-15	unknown=20
20_min	other=12
20_minutes	other=20	unknown=-12
20_weeks	other=-17	unknown=29
21:00	schedule=24
21:00_$	schedule=19
21:15	other=14
21:15_$	other=12
2_$	ask left=25	help=-21	unknown=82
2_done	other=18
2_finished	other=15
2_rounds	other=-13	unknown=15
2_sets	ask dose=27
3	ask steps=-17	other=50	unknown=79
3/3	other=56	unknown=-21
3/3_$	other=27	unknown=-17
3/3_ok	other=28
30	ask dose=20	other=26	unknown=-15
38.5	other=12
38.7	other=62	unknown=-43
38.9	other=13
39	other=40	unknown=-30
3_$	other=88	unknown=-59
3_days	other=23	unknown=-12
3_done	other=22	unknown=-15
3_of	other=-21	unknown=23
3_rounds	other=16
3_sets	other=21	unknown=18
3_weeks	other=25	unknown=-16
3_x	other=23	unknown=-13
4	ask why=22	unknown=21
4/10	other=12
45	other=25
4_$	ask why=22	other=15
4_days	other=19
5	ask dose=84	ask steps=-20	other=51	unknown=-13
50	unknown=13
50_of	unknown=13
5_$	unknown=24
5_days	other=18
5_min	other=20	unknown=-13
5_or	ask dose=16
5_seconds	ask dose=55	other=-23
6	other=50	schedule=47	unknown=-44
6:30	schedule=19
6:30_$	schedule=19
6_$	schedule=40	unknown=-12
6_am	schedule=13
7	other=74	schedule=77	unknown=-57
7.30	schedule=16
7:15	other=12
7:30	ask steps=-18	other=83	unknown=-14
7:30_$	ask steps=-18	other=68
7_$	other=46	unknown=-22
7_am	schedule=23
8	ask dose=40	ask easier=-13	other=64	schedule=88	unknown=-55
8:15	other=19
8:15_$	other=17
8:30	schedule=17
8_$	ask dose=25	other=28	schedule=22	unknown=-18
8_kilos	other=16
8_o'clock	other=-49	schedule=55
8_times	other=16
9	ask dose=17	ask easier=-112	other=68	schedule=90
9_$	ask easier=-107	other=110	schedule=26
9_is	ask dose=20	other=-15
9_pm	schedule=18
@asked	ask dose=291	ask easier=234	ask left=401	ask mistakes=225	ask rest=352	ask steps=279	ask why=310	hello=-79	help=222	other=362	progress=166	schedule=101	thanks=-110	unknown=304
@asked evening	ask dose=25	help=-15	other=155	thanks=18
@asked morning	ask left=-15	ask steps=-30	ask why=-34	help=30	other=183	schedule=-15	unknown=100
@asked pain	ask dose=-17	ask mistakes=-17	ask steps=-13	ask why=-28	other=245	progress=33	thanks=-31	unknown=18
@asked zone	ask left=-14	other=245	unknown=36
@idle	ask dose=76	ask easier=101	ask left=-151	ask mistakes=108	ask rest=-59	ask steps=142	ask why=67	hello=363	help=420	other=86	progress=438	schedule=439	thanks=312	unknown=337
@rest	ask dose=-59	ask easier=55	ask left=106	ask mistakes=-21	ask rest=304	ask why=-16	hello=-29	help=-31	progress=-26	schedule=-40	thanks=13	unknown=60
@set	ask dose=431	ask easier=429	ask left=364	ask mistakes=476	ask rest=190	ask steps=503	ask why=397	help=235	other=294	progress=-56	schedule=-42	thanks=84	unknown=358
@told	ask dose=243	ask easier=324	ask left=-39	ask mistakes=268	ask steps=366	ask why=100	hello=598	help=413	other=983	progress=252	schedule=298	thanks=546	unknown=729
@waiting	ask dose=89	ask left=86	ask mistakes=-39	ask rest=-56	ask steps=41	ask why=32	hello=198	other=128	progress=42	schedule=83	thanks=54	unknown=125
^_0	other=43	unknown=-33
^_1	other=16
^_10	other=44	unknown=-18
^_11	other=13
^_12	ask left=-18	other=37
^_13	other=45	unknown=-24
^_14	other=43	unknown=-24
^_15	ask dose=57	ask mistakes=-22	ask rest=-19	ask steps=-15	other=50	unknown=-19
^_16	other=13
^_19:00	other=16
^_2	other=45	unknown=-28
^_2/10	other=12
^_20	other=44	unknown=-31
^_3	other=61	unknown=-17
^_3/3	other=27	unknown=-17
^_4	other=15
^_5	ask dose=60	ask steps=-16	other=19	unknown=-26
^_6	other=35	unknown=-15
^_7	schedule=61	unknown=-19
^_7.30	schedule=16
^_8	other=39
^_9	other=21
^_a	ask easier=26	other=-26	progress=29	thanks=-20	unknown=45
^_about	other=27
^_aching	other=27	unknown=-16
^_after	ask left=17	ask rest=16	other=60	unknown=-35
^_all	other=127	unknown=-35
^_almost	other=38	unknown=-24
^_already	other=53	unknown=-25
^_alright	ask steps=-23	other=36
^_also	other=19
^_alternative	ask easier=75	other=-35
^_am	ask easier=-39	ask left=62	ask mistakes=105	ask steps=30	ask why=-50	help=-12	other=-17	progress=64	schedule=-16	unknown=-39
^_and	ask dose=70	ask easier=-19	ask left=39	ask mistakes=-25	ask rest=40	ask steps=23	ask why=65	other=-78	unknown=-58
^_another	other=18	unknown=24
^_any	ask dose=-27	ask easier=75	ask left=-28	ask mistakes=52	ask why=-75	other=-44	progress=40	unknown=35
^_anything	ask dose=-23	ask easier=69	ask left=14	ask mistakes=34	ask steps=-27	ask why=-45	other=44	unknown=-13
^_are	ask dose=-13	ask easier=-16	ask left=76	ask mistakes=36	ask steps=29	ask why=-28	help=-28	other=-63	unknown=68
^_arms	ask steps=41	other=-24
^_as	other=13
^_at	other=87	unknown=-34
^_away	other=14
^_baby	schedule=-13	unknown=26
^_back	other=48
^_banana	other=-51	unknown=70
^_begin	other=25	unknown=-13
^_bit	other=37	unknown=-22
^_bladder	other=-34	thanks=-27	unknown=63
^_blah	other=-42	unknown=59
^_both	ask steps=-24	ask why=-36	other=131
^_brb	other=12
^_break	ask rest=36	other=-19
^_breast	other=13
^_breathe	ask steps=20	other=-19
^_breathing	ask steps=42	unknown=-12
^_bridge	ask dose=56	ask easier=53	ask mistakes=62	ask steps=62	hello=-40	help=-19	other=-24	progress=-14	thanks=-23	unknown=-63
^_bridges	other=22
^_broke	other=73	progress=-15	unknown=-21
^_bum	other=-29	unknown=33
^_busy	other=15
^_but	ask steps=-13	other=39
^_bye	unknown=30
^_c-section	other=17
^_calling	other=15
^_came	other=37	unknown=-35
^_can	ask dose=67	ask easier=68	ask left=-37	ask steps=45	ask why=-21	help=-74	other=126	progress=-13	schedule=88	thanks=-14	unknown=31
^_cancel	other=22
^_cancer	other=-15	unknown=19
^_cape	other=14
^_carry	other=21	unknown=-13
^_change	other=-71	schedule=111	unknown=-18
^_cheers	hello=-21	other=-74	thanks=175	unknown=-53
^_chest	other=32	unknown=15
^_commands	help=69	other=-20	unknown=-19
^_common	ask mistakes=106	ask steps=-18	other=-20	unknown=-14
^_completed	ask rest=-14	other=38
^_continue	other=22
^_cool	unknown=23
^_coughing	other=24
^_could	ask dose=-16	ask easier=74	ask mistakes=-18	ask steps=-18	other=27	schedule=17	unknown=12
^_cramp	other=20	unknown=-13
^_dad	other=-29	unknown=34
^_dear	hello=15
^_delete	other=41	unknown=-30
^_did	ask easier=-27	ask left=34	ask mistakes=35	ask rest=-16	ask steps=-34	ask why=-49	help=-12	other=173	progress=44	schedule=-19	unknown=14
^_difficulty	other=19
^_dine	other=14
^_dinner	other=-82	unknown=83
^_dishes	other=-67	unknown=68
^_do	ask dose=77	ask easier=-16	ask left=-61	ask mistakes=-18	ask rest=116	ask steps=85	ask why=-50	other=-73	progress=-15	unknown=141
^_doctor	other=24	unknown=-12
^_does	ask dose=-16	ask easier=-24	ask steps=45	ask why=45	help=-28	other=-27	unknown=65
^_dome	other=22	unknown=-12
^_done	ask dose=-53	ask easier=-31	ask left=-123	ask mistakes=-14	ask rest=-48	ask steps=-79	ask why=-49	other=340	unknown=136
^_double	other=17	unknown=-17
^_down	other=-55	unknown=57
^_drop	other=14
^_dropped	other=14	unknown=-13
^_each	other=29
^_easier	ask easier=141	ask steps=-24	other=-40	unknown=-16
^_easy	other=-28	unknown=37
^_eight	other=39	unknown=-16
^_eleven	other=21	unknown=-14
^_end	other=50	unknown=-24
^_enough	other=81	unknown=-47
^_evening	hello=106	other=-79	unknown=-20
^_every	ask dose=61	other=21	unknown=-28
^_everyone	other=-45	unknown=48
^_everything	hello=-17	other=28	unknown=12
^_expecting	other=41	unknown=-15
^_explain	ask steps=118	help=20	other=-81
^_fainted	other=30	unknown=-14
^_far	other=29	unknown=-26
^_feel	other=17	unknown=-17
^_feels	other=-31	unknown=37
^_feet	ask steps=68	other=-37
^_fell	other=70	unknown=-36
^_felt	other=34	unknown=-25
^_fever	other=28	unknown=-17
^_fifteen	ask dose=75	ask left=-21	ask steps=-27	other=35	unknown=-22
^_final	other=34
^_fine	other=25	unknown=-18
^_finished	ask dose=-20	ask left=-68	ask mistakes=-19	ask rest=-56	ask steps=-15	ask why=-79	other=200	unknown=151
^_fire	other=14
^_first	ask left=32	ask steps=-66	ask why=-14	other=93
^_five	ask dose=44	ask steps=-13	unknown=-12
^_for	ask dose=44	ask steps=-28	ask why=51
^_forget	ask steps=-24	other=46
^_forgot	ask steps=55	other=-14	unknown=-14
^_found	other=16
^_four	other=23
^_fourteen	other=18	unknown=-13
^_fractured	other=21	unknown=-18
^_gave	other=16
^_gentler	ask easier=62
^_get	other=-54	unknown=57
^_give	ask easier=35	other=18	unknown=-18
^_go	other=47	unknown=-15
^_going	other=23
^_good	hello=129	other=-21	schedule=-18	thanks=-13	unknown=-27
^_got	ask easier=108	ask why=-15	other=46	schedule=-18	unknown=-29
^_grandma	other=-39	unknown=43
^_grandpa	other=-16	unknown=22
^_great	other=25	thanks=12	unknown=-20
^_ha	other=-16	unknown=36
^_had	other=142	unknown=-77
^_haha	other=-65	unknown=81
^_half	other=33	unknown=-14
^_hands	ask steps=16
^_hang	other=23	unknown=-15
^_has	ask easier=-12	ask steps=-25	other=-22	unknown=88
^_have	ask left=61	progress=57	unknown=-13
^_having	other=24	unknown=-16
^_he	other=-52	unknown=60
^_heartbroken	other=-33	unknown=53
^_heels	ask steps=35
^_hello	hello=168	schedule=-87	unknown=-32
^_help	ask steps=-14	help=206	other=-85	unknown=-33
^_hey	hello=169	other=-72	unknown=-38
^_hi	hello=161	other=-68	unknown=-54
^_hip	ask dose=-13	ask steps=31
^_hit	other=30	unknown=-19
^_hiya	hello=111	other=-62	unknown=-27
^_hold	ask dose=36	other=15
^_holiday	other=38	unknown=-23
^_how	ask left=113	ask mistakes=43	ask rest=42	ask steps=107	hello=56	help=34	other=155	progress=129	schedule=-19	thanks=-27	unknown=15
^_huh	help=152	other=-73	unknown=-35
^_hurts	ask easier=-39	other=79
^_i	ask easier=184	ask left=-40	ask mistakes=-48	ask steps=111	ask why=-13	hello=-20	help=106	other=125	progress=-51	schedule=81	thanks=58	unknown=118
^_if	ask dose=66	other=-44	progress=26
^_imagine	other=40	unknown=-38
^_in	ask steps=41	other=58	unknown=-55
^_instructions	ask steps=47	help=59	other=-37	progress=-13	schedule=-12	unknown=-13
^_is	ask dose=80	ask easier=-42	ask left=114	ask mistakes=159	ask rest=73	ask why=28	hello=-12	help=-32	other=-22	progress=13	unknown=-43
^_it	ask easier=15	ask mistakes=-21	ask steps=29	other=37	unknown=53
^_just	ask left=-13	hello=42	schedule=29	unknown=18
^_keep	other=25
^_kids	other=19	unknown=-14
^_kind	other=50	unknown=-35
^_knee	ask dose=77	ask mistakes=-20	ask steps=17	unknown=-22
^_knees	other=36	unknown=-13
^_knocked	other=13
^_last	ask dose=-14	ask left=-15	unknown=53
^_later	other=51	schedule=19	unknown=-34
^_leave	ask steps=-23	other=73	unknown=-16
^_left	ask dose=-14	ask left=-27	ask steps=50	other=13	unknown=25
^_leg	other=-31	unknown=45
^_legs	ask steps=18	unknown=18
^_let	ask steps=-13	hello=-14	other=61
^_lol	other=-59	unknown=80
^_long	other=-49	unknown=52
^_losing	other=21	unknown=-13
^_loss	other=22	unknown=-16
^_lost	ask left=13	ask steps=-13	ask why=-24	other=164	unknown=-85
^_lower	other=17
^_lump	unknown=12
^_make	other=-27	schedule=70	unknown=-15
^_managed	other=55	unknown=-31
^_many	other=-19	thanks=32
^_may	other=40
^_maybe	other=40
^_might	ask steps=17
^_mistakes	ask mistakes=21
^_morning	hello=161	other=-91	unknown=-39
^_move	other=-42	schedule=88	unknown=-16
^_much	hello=-15	other=-56	thanks=116	unknown=-30
^_mum	other=-96	unknown=106
^_must	ask dose=26	ask rest=25
^_mute	other=67	unknown=-28
^_my	ask easier=94	ask left=-19	ask mistakes=78	ask steps=-74	ask why=16	hello=-21	progress=79	schedule=66	thanks=45	unknown=102
^_nah	other=15
^_nearly	other=48
^_need	ask steps=-14	other=26	schedule=13
^_never	unknown=36
^_new	other=42	unknown=-28
^_next	ask left=-19	ask steps=-17	ask why=-16	other=64	schedule=56	unknown=-17
^_nice	other=-65	thanks=68
^_nine	other=27
^_no	ask mistakes=-13	ask steps=20	ask why=-19	other=37	progress=-14	schedule=15	thanks=-25	unknown=145
^_nobody	other=14	unknown=-14
^_none	other=18
^_not	ask easier=78	ask mistakes=-27	ask rest=-29	ask steps=33	ask why=-18	other=50	thanks=-17	unknown=24
^_nothing	other=-25	unknown=49
^_now	other=-55	unknown=83
^_nowhere	other=16	unknown=-14
^_numb	other=54	unknown=-21
^_number	ask dose=58	ask steps=-15	other=-24	progress=32	unknown=-23
^_numbness	other=21	unknown=16
^_off	unknown=25
^_oh	unknown=33
^_ok	ask left=-24	ask steps=29	help=-14	other=81	thanks=44	unknown=-36
^_okay	other=27	unknown=-13
^_on	other=80	unknown=-48
^_once	ask dose=-28	ask left=28	ask rest=57	other=72	unknown=-94
^_one	ask dose=-39	ask left=38	ask steps=13	unknown=67
^_only	ask easier=-28	hello=42	other=44	unknown=-18
^_oops	other=32	unknown=-13
^_or	other=15
^_other	ask easier=37	ask mistakes=-13
^_ouch	other=48	unknown=-25
^_our	other=-43	unknown=47
^_out	other=-44	unknown=47
^_ow	other=45	unknown=-25
^_pain	other=94	unknown=-50
^_pass	other=35	unknown=-17
^_passed	other=41	unknown=-28
^_pasta	other=-80	unknown=80
^_pause	other=66	unknown=-27
^_pee	other=-42	unknown=61
^_peed	other=17
^_phew	other=15
^_phone	other=-38	unknown=57
^_physio	other=22	unknown=-15
^_ping	other=14
^_pins	other=30	unknown=-23
^_play	other=-35	unknown=46
^_please	ask left=42	ask steps=18	ask why=46	help=27	other=23	schedule=-23	unknown=-43
^_pooed	other=28	unknown=-17
^_pray	ask why=13
^_pregnant	other=78	unknown=-57
^_pressed	other=31	unknown=-13
^_progress	hello=-15	other=-45	progress=118	unknown=-25
^_proud	other=-24	unknown=26
^_quarter	other=54
^_quit	other=47	unknown=-20
^_quoted	unknown=18
^_ready	ask dose=-26	ask steps=-13	hello=-26	other=155	unknown=-48
^_recovering	other=23
^_remind	ask left=-14	ask mistakes=21	ask steps=111	ask why=26	other=-57
^_reminders	other=35	schedule=-12
^_remove	other=24
^_reps	ask dose=90	ask steps=-22	other=-22
^_rest	ask rest=57	other=-17
^_rested	other=32	unknown=-15
^_resume	other=54	unknown=-27
^_revert	other=25	unknown=-13
^_right	ask left=50	ask mistakes=-19	unknown=25
^_roger	other=15
^_rolled	other=19
^_rot	other=22
^_rotation	ask steps=19	other=25	progress=-12
^_round	ask dose=-42	other=16	unknown=53
^_saddle	other=47	unknown=-34
^_say	other=32	unknown=-24
^_sciatica	other=15
^_second	ask left=-30	ask steps=-15	other=88	unknown=-21
^_secs	ask dose=68	other=-52
^_see	other=42	unknown=-44
^_set	ask dose=-14	ask left=-21	ask rest=-28	other=97	schedule=85	unknown=-59
^_seven	other=35
^_sex	other=19	unknown=-15
^_sharp	other=12
^_she	unknown=13
^_shift	other=-46	schedule=55
^_shivering	other=23	unknown=-13
^_short	other=20	unknown=-13
^_should	ask dose=-26	ask mistakes=51	ask steps=78	ask why=-26	unknown=-22
^_show	ask steps=45	hello=-18	help=35	other=-75	progress=138	schedule=-14	unknown=-64
^_sick	other=16
^_silence	other=71	unknown=-29
^_simpler	ask easier=82	ask steps=-17	other=-28
^_six	other=25
^_skip	ask steps=-38	ask why=-29	other=149	unknown=-30
^_skipping	other=22	unknown=-16
^_skp	other=16
^_smashed	other=15
^_snooze	other=36	unknown=-18
^_so	ask left=-24	other=84	unknown=-13
^_some	other=25	unknown=-21
^_someone	other=12
^_something	ask easier=55	unknown=-19
^_sore	other=19
^_sorry	ask left=18	ask mistakes=-25	ask steps=61	ask why=-26	other=27	unknown=-20
^_sort	other=31	unknown=-23
^_start	other=57	unknown=-23
^_steps	ask steps=47	other=-27
^_still	other=54	unknown=-20
^_stop	other=84	unknown=-34
^_stopped	other=21	unknown=-13
^_stopping	other=43	unknown=-31
^_sudden	other=35	unknown=-23
^_suddenly	other=31	unknown=-20
^_switch	other=28
^_ta	other=-102	thanks=180	unknown=-42
^_take	other=28
^_taking	other=23	unknown=-22
^_talk	ask steps=49	other=-40
^_tell	ask why=12	other=-42	unknown=61
^_temperature	other=15
^_ten	other=48	unknown=-26
^_thank	hello=-24	other=-21	thanks=136	unknown=-47
^_thanks	hello=-17	other=-92	thanks=207	unknown=-28
^_that	ask easier=39	ask left=28	ask mistakes=-15	ask rest=-21	ask steps=-23	other=63	thanks=47	unknown=-40
^_the	ask mistakes=-15	ask steps=23	ask why=70	other=-63	schedule=-17	unknown=176
^_then	other=14
^_there	other=30
^_thermometer	other=23	unknown=-13
^_they	ask rest=40	unknown=-31
^_third	ask steps=-31	ask why=-19	other=66
^_this	ask easier=40	ask mistakes=-12	ask why=16	other=-40	unknown=41
^_three	other=66	unknown=-36
^_tight	other=14
^_time	ask left=-24	ask rest=37
^_tingling	other=37	unknown=-20
^_toilet	other=-39	unknown=39
^_tokyo	other=14
^_tomorrow	other=-38	unknown=43
^_too	ask easier=31	other=16
^_totally	other=16	unknown=-14
^_trousers	other=13
^_trying	other=-42	unknown=49
^_tumbled	other=18	unknown=-15
^_turn	other=46	unknown=-17
^_twelve	other=27	unknown=-17
^_twenty	other=19
^_twice	other=23
^_twist	ask dose=43	ask easier=15	other=-16
^_two	other=-20	unknown=67
^_typical	ask mistakes=28	ask steps=-13
^_um	other=13
^_undo	other=84	unknown=-31
^_unmute	other=47	unknown=-27
^_unpause	other=52	unknown=-25
^_urine	other=17
^_used	other=-26	unknown=42
^_very	thanks=14
^_wait	ask dose=40	ask steps=39	other=-36	unknown=-17
^_walk	ask steps=65	other=-51
^_walked	other=-93	unknown=95
^_walking	other=12
^_was	ask dose=17	ask steps=-28	other=70	unknown=-44
^_we	unknown=29
^_weak	hello=-18	other=18	unknown=16
^_weakness	other=13
^_wee	other=14
^_weight	unknown=19
^_well	other=20	unknown=-19
^_what	ask dose=15	ask easier=53	ask left=99	ask mistakes=140	ask rest=-50	ask why=116	hello=-16	help=176	other=36	progress=59	schedule=52	thanks=-18	unknown=85
^_when	ask dose=-13	ask easier=-13	ask left=57	ask mistakes=-13	ask rest=95	ask steps=-35	ask why=-23	help=-30	other=-31	progress=-32	schedule=134
^_where	ask dose=-19	ask left=71	ask mistakes=23	ask steps=38	ask why=-38	other=-21	progress=-25	unknown=28
^_which	ask dose=-37	ask easier=-23	ask left=121	ask mistakes=-24	ask rest=-16	ask steps=36	ask why=80	help=32	other=-45	unknown=-29
^_who	ask left=-18	ask mistakes=-14	ask steps=-24	ask why=-25	help=59	other=34	schedule=-12	unknown=75
^_why	ask dose=-21	ask easier=-24	ask left=-16	ask mistakes=-27	ask rest=22	ask steps=-59	ask why=264	other=-12	progress=-12	unknown=-28
^_will	ask steps=-17	ask why=67	other=59	schedule=-16	unknown=-25
^_wiping	other=44	unknown=-23
^_with	ask steps=14
^_worse	other=26	unknown=-20
^_would	ask dose=78	other=-14	unknown=-15
^_wrong	other=28
^_yeah	other=41	unknown=-22
^_years	other=-16	unknown=18
^_yep	other=37	unknown=-20
^_yes	hello=-12	other=58	unknown=-17
^_yesterday	unknown=27
^_yh	other=13
^_yo	hello=98	other=-63	unknown=-25
^_you	ask easier=-16	ask steps=22	other=-48	schedule=-13	thanks=127
^_yup	ask steps=-44	other=57
^_zero	other=15
a	ask easier=159	ask left=-111	ask rest=153	ask steps=66	ask why=-40	hello=-37	help=-16	other=119	progress=56	schedule=16	thanks=26	unknown=126
a_2	other=33	unknown=-18
a_7	other=30	unknown=-20
a_baby	unknown=25
a_bad	ask why=13	unknown=22
a_beginner	ask dose=13	other=-16
a_bike	other=40	unknown=-19
a_bit	ask rest=12	other=28	unknown=-22
a_break	ask dose=-14	ask rest=51	other=24	unknown=-17
a_breather	ask rest=34	other=-15
a_bridge	ask easier=-20	ask mistakes=19	ask steps=28
a_c-section	other=17
a_car	other=14
a_chair	ask easier=21
a_cold	ask easier=-17	other=-76	unknown=103
a_colleague	other=-12	unknown=16
a_cough	other=-47	unknown=52
a_couple	other=24	unknown=-15
a_day	ask dose=83	ask easier=-15	ask steps=-32	other=58	progress=-13	unknown=-22
a_diet	other=-17	unknown=18
a_different	other=-54	schedule=64
a_dozen	other=25	unknown=-20
a_drunk	other=13
a_fever	other=27	unknown=-20
a_few	other=40	unknown=-38
a_flight	unknown=18
a_fortnight	other=33
a_full	other=-18	unknown=35
a_gentler	ask easier=68	other=-34
a_glute	ask steps=81	help=-15	unknown=-14
a_good	other=-42	unknown=52
a_guy	other=-72	unknown=73
a_hernia	other=19	unknown=-16
a_hip	other=33	unknown=-12
a_joke	other=-36	unknown=44
a_knee	ask why=14
a_legend	other=-15	thanks=21
a_lighter	ask easier=22
a_little	other=14
a_longer	ask rest=34	other=-25
a_lot	other=-24	thanks=30	unknown=16
a_milder	ask easier=41
a_million	other=-12	unknown=18
a_minute	ask dose=15	ask rest=59	ask steps=-22
a_mistake	ask steps=-13	other=25
a_moment	other=20	unknown=-15
a_month	other=33	unknown=-14
a_new	other=37
a_pain	other=-46	unknown=47
a_pause	ask rest=17	other=15	unknown=-13
a_picture	ask steps=29
a_pillow	ask easier=38	ask steps=-13
a_pizza	unknown=18
a_problem	ask mistakes=19
a_rest	ask left=-14	ask rest=29
a_row	ask dose=-20	progress=50	unknown=-19
a_sec	other=21	unknown=-14
a_session	other=33	schedule=16	unknown=-16
a_set	ask dose=35	help=66	other=-50
a_simpler	ask easier=40
a_slipped	other=29	unknown=-24
a_softer	ask easier=95	other=-30
a_star	thanks=28	unknown=-20
a_stroke	other=16	unknown=-14
a_sudden	other=24	unknown=-18
a_swelling	other=15	unknown=-13
a_temperature	unknown=35
a_towel	ask easier=21
a_twinge	other=14
a_two	other=19	thanks=-16
a_version	ask easier=16
a_vertebra	other=57	unknown=-36
a_video	ask easier=-42	ask steps=101
a_way	ask easier=16
a_wee	other=-35	unknown=45
a_week	other=67	unknown=-39
a_weight	other=-19	unknown=22
able	ask easier=18	help=17
able_to	ask easier=18	help=17
about	ask left=-27	ask mistakes=30	ask steps=21	help=-42	other=74	unknown=23
about_$	ask mistakes=41
about_a	other=-18	unknown=22
about_his	other=-21	unknown=24
about_me	help=-30	other=79	unknown=-29
about_the	ask dose=14	ask steps=14
about_to	other=17
accident	unknown=21
accident_$	other=-22	unknown=45
accident_in	other=13	unknown=-13
accident_with	other=16
accidents	other=-26	unknown=33
accomplished	other=17
accomplished_$	other=17
account	ask steps=-56	other=80
ache	other=61	unknown=-49
ache_in	other=16	unknown=-12
aches	other=69	unknown=-48
aches_$	other=50	unknown=-35
achieved	ask dose=-16	ask why=25	other=22
achieved_$	ask why=25
aching	ask mistakes=-19	other=93	unknown=-38
aching_all	other=21	unknown=-16
actually	ask dose=-13	ask steps=-13	ask why=14	other=33	unknown=-15
actually_do	help=13
actually_good	ask why=-26	other=35
actually_help	ask why=20
add	other=50	unknown=-20
add_it	other=23	unknown=-13
afraid	other=-45	unknown=51
after	ask dose=-42	ask easier=-37	ask left=223	ask mistakes=-52	ask rest=96	ask steps=-20	ask why=-76	other=77	progress=-13
after_$	ask rest=-21	other=34
after_9	schedule=16
after_bridges	ask left=38	ask why=-13
after_dinner	other=-41	unknown=46
after_finishing	ask left=-12	ask rest=17
after_my	other=21
after_that	ask left=17	other=-93	unknown=87
after_the	ask left=61	ask rest=-12	ask steps=29	unknown=-26
after_this	ask dose=-20	ask easier=-26	ask left=114	ask mistakes=-17	ask rest=107	ask steps=-16	ask why=-40	other=-19
after_two	ask dose=13
afternoon	hello=43	schedule=19	unknown=-30
afternoon_$	hello=25	schedule=20	unknown=-23
afterwards	ask dose=-26	ask rest=43
afterwards_$	ask dose=-26	ask rest=43
again	ask dose=58	ask easier=-16	ask left=-46	ask mistakes=-19	ask steps=113	hello=14	help=-29	other=87	progress=-14	schedule=-14	thanks=-20	unknown=37
again_$	ask dose=34	ask left=-45	ask mistakes=-19	ask steps=104	hello=15	help=-28	progress=-13	thanks=-18	unknown=64
again_at	other=22
again_from	other=14
again_in	ask steps=-13	other=40
again_or	ask dose=27	ask rest=-18
again_please	ask steps=32	other=-13
against	ask easier=19	ask why=29	help=-12
ages	other=16
ago	other=56	unknown=42
ago_$	other=72	unknown=25
agony	other=30	unknown=-17
agony_$	other=25	unknown=-14
aid	ask why=18
aid_of	ask why=18
air	ask why=19	other=52	unknown=-29
air_$	ask why=18	other=42	unknown=-24
all	ask dose=47	ask left=-27	ask mistakes=-26	ask rest=-16	ask steps=-23	hello=58	help=17	other=59	schedule=-21	unknown=88
all_$	ask dose=-17	ask left=-16	ask why=18	hello=70	other=-47	progress=17	schedule=-13	unknown=34
all_15	ask easier=22	other=-25	unknown=15
all_3	other=42	unknown=-32
all_at	ask steps=18
all_day	other=-19	unknown=24
all_done	other=17
all_fine	other=-46	unknown=47
all_finished	other=23	unknown=-14
all_her	unknown=16
all_i	other=17	unknown=-14
all_my	other=-35	unknown=32
all_of	ask left=12	other=90	unknown=-79
all_over	other=34	unknown=-20
all_the	ask dose=21	other=36	unknown=-37
all_this	help=25
all_three	ask dose=54	unknown=-14
allowed	other=28
almost	ask left=21	ask steps=-13	unknown=20
almost_$	other=14
almost_through	ask left=21
alone	other=18
alone_$	other=16
along	ask left=25	ask steps=-17	other=21
along_with	other=18
already	ask mistakes=-15	other=51	unknown=45
already_$	ask mistakes=-13	other=43
already_did	other=24
already_done	other=-26	unknown=33
already_on	other=-19	unknown=21
alright	ask steps=-23	other=37
alright_$	ask steps=-23	other=31
alright_alright	ask steps=-21	other=23
also	ask dose=35	other=39	unknown=-31
also_did	other=31	unknown=-18
alternative	ask easier=162	ask left=-13	ask steps=-15	other=-73	unknown=-17
alternative_$	ask easier=101	other=-47
alternative_for	ask easier=61	other=-26
always	unknown=30
always_worse	other=22	unknown=-21
always_worst	other=19	unknown=-17
am	ask left=156	ask mistakes=29	ask rest=-26	ask why=44	hello=-26	help=38	other=27	progress=89	schedule=35	thanks=54	unknown=-51
am_$	other=43	schedule=13
am_14	other=32
am_20	other=12
am_a	other=-47	unknown=50
am_back	other=19
am_confused	ask steps=40	help=73	other=-81	unknown=-24
am_doing	ask left=-19	ask mistakes=69	ask steps=-29	ask why=15	other=-18
am_done	ask left=73	unknown=-46
am_driving	other=17
am_drunk	other=16
am_eating	other=23	unknown=-21
am_expecting	other=29	unknown=-17
am_finished	ask left=47	other=-22
am_five	other=18
am_free	ask left=17
am_going	other=-19	unknown=30
am_i	ask dose=12	ask easier=-52	ask left=95	ask mistakes=18	ask steps=30	ask why=46	help=-35	other=-65	progress=102	schedule=25	unknown=-38
am_in	other=36	unknown=-14
am_lost	help=89	other=-39	unknown=-26
am_lying	other=18	unknown=-15
am_not	ask easier=27	other=-43	unknown=61
am_on	other=25	unknown=-18
am_peeing	other=13
am_pregnant	other=88	unknown=-69
am_ready	other=37
am_so	ask easier=14
am_still	other=31	unknown=-27
am_stopping	other=17
am_sweating	other=-68	unknown=73
am_through	ask left=12
am_tired	ask dose=25	ask left=-12
am_watching	other=-61	unknown=68
am_well	other=15
an	ask dose=-17	ask easier=132	ask left=-28	ask steps=-17	ask why=-15	other=58	schedule=21	unknown=-37
an_accident	other=30	unknown=-23
an_alternative	ask easier=61	other=-37
an_easier	ask easier=48	ask left=-15	ask steps=-12	other=38
an_hour	other=44	schedule=28	unknown=-17
an_old	ask easier=21	other=-19
an_operation	other=-18	unknown=20
and	ask dose=-153	ask easier=-39	ask left=-12	ask steps=22	hello=38	help=-29	other=259	unknown=120
and_2	other=-89	unknown=89
and_bleeding	other=15
and_bowels	other=-31	unknown=36
and_can	ask steps=15
and_did	other=15	unknown=-14
and_do	other=32	unknown=-14
and_done	other=35	unknown=-26
and_for	ask dose=-27	other=38
and_how	ask dose=-111	ask left=-29	ask mistakes=-14	ask rest=-12	help=-17	other=228
and_i	other=45	unknown=-24
and_loved	other=-51	unknown=51
and_my	unknown=14
and_never	other=-35	unknown=36
and_no	hello=53	other=-24	unknown=-26
and_shivering	other=21
and_tell	ask steps=-28	ask why=-28	other=57
and_that	ask steps=-25	ask why=38
and_the	ask easier=-15	ask left=-15	ask mistakes=-14	ask rest=43	ask steps=12	ask why=16	other=-68	unknown=74
and_then	ask left=106	ask steps=-14	other=-54
and_what	ask steps=28	other=21
and_when	schedule=23
and_why	ask dose=-42	ask left=-19	ask why=21	other=62
angle	ask mistakes=-13	ask steps=30
angle_should	ask mistakes=-13	ask steps=30
ankle	other=64	unknown=-43
ankle_$	other=16	unknown=-13
another	ask easier=23	ask left=-20	ask rest=-28	other=36	schedule=23	unknown=23
another_minute	ask rest=-40	other=48
another_way	ask easier=28
anus	other=24	unknown=-14
anus_$	other=20	unknown=-14
any	ask dose=-32	ask easier=53	ask left=-43	ask mistakes=40	ask why=-19	hello=-14	other=-33	progress=56	unknown=85
any_alternative	ask easier=25
any_days	progress=19
any_easier	ask easier=38	other=-15
any_good	ask easier=-27	ask why=-34	unknown=81
any_improvement	other=-61	progress=41	unknown=39
any_more	ask easier=-14	other=113	unknown=-73
any_of	unknown=13
anymore	other=28	unknown=-13
anymore_$	other=27	unknown=-12
anyone	hello=25	other=-17	unknown=29
anything	ask dose=-37	ask easier=98	ask left=25	ask mistakes=37	ask steps=-59	ask why=23	help=-16	schedule=33
anything_$	ask why=53	other=-34	unknown=48
anything_after	ask left=30
anything_easier	other=36
anything_else	ask easier=19
anything_gentler	ask easier=48	ask mistakes=-19	other=22
anything_i	ask easier=-19	ask mistakes=63
anything_left	ask left=20
anything_lighter	ask easier=48	other=-20
anything_to	ask easier=-12	ask mistakes=24
anyway	ask left=-13	ask why=18	other=42	unknown=-13
anyway_$	ask why=19	other=30
apart	ask steps=31
apart_$	ask steps=19
app	help=19	other=-15	unknown=15
app_$	help=19	other=13	unknown=-13
appendix	other=15
appetite	other=21	unknown=-18
appreciated	other=-21	thanks=50	unknown=-14
appreciated_$	other=-21	thanks=50	unknown=-14
arch	ask mistakes=33	ask steps=-14
arches	ask mistakes=47	ask why=-25
arches_$	ask mistakes=45	ask why=-25
are	ask dose=-65	ask left=44	ask mistakes=76	ask steps=-31	hello=43	help=59	other=48	progress=-27	thanks=79	unknown=35
are_$	ask left=-13	other=29	unknown=30
are_a	other=-21	thanks=52	unknown=-25
are_all	ask left=-20	ask why=-12	unknown=67
are_asleep	other=-24	unknown=30
are_bad	ask easier=37	ask mistakes=-13
are_burning	other=52	unknown=-43
are_done	ask left=20	ask rest=29	unknown=-35
are_fine	unknown=14
are_finished	other=24	unknown=-19
are_getting	other=14
are_in	other=-25	unknown=31
are_jelly	other=20	unknown=-19
are_left	ask dose=-18	ask left=16	other=16
are_like	other=-45	unknown=48
are_my	ask mistakes=-21	ask steps=46	ask why=-17	help=13	other=-14	schedule=41	unknown=-31
are_not	other=-47	unknown=47
are_numb	other=38	unknown=-33
are_shaking	other=-40	unknown=43
are_sore	ask mistakes=-24	other=55	unknown=-15
are_still	ask left=19
are_the	ask dose=-36	ask left=-28	ask mistakes=97	ask steps=19	ask why=-36	other=-51	thanks=49	unknown=27
are_there	help=29	other=21
are_these	ask why=48	other=23	unknown=-16
are_thin	other=28	unknown=-26
are_tingling	other=49	unknown=-28
are_tired	other=-19	unknown=30
are_very	thanks=15
are_we	ask left=77	ask mistakes=-22	ask steps=-22	ask why=29	unknown=-17
are_weak	other=18	unknown=-17
are_you	hello=65	help=66	other=-18	thanks=-24	unknown=-21
area	other=69	unknown=-59
area_$	other=49	unknown=-41
arm	other=-37	unknown=47
arm_$	other=31	unknown=-26
arm_fell	other=-20	unknown=22
arms	ask mistakes=-25	ask steps=139	ask why=-34	other=-24
arms_$	ask steps=21
arms_go	ask steps=19	ask why=-26	other=18
around	ask rest=15	other=86	unknown=-54
around_my	other=66	unknown=-43
arsenal	other=-52	unknown=58
as	ask dose=34	other=77	unknown=-78
as_to	ask steps=12
as_well	ask dose=32	other=63	unknown=-60
ask	ask steps=15
ask_again	other=16
asking	thanks=-27	unknown=23
asking_$	thanks=-27	unknown=23
asleep	other=-34	unknown=62
asleep_before	other=15	unknown=-15
at	ask dose=28	ask easier=-26	ask left=-13	ask steps=38	hello=-19	help=-12	other=56	progress=21	schedule=121	unknown=38
at_15	ask dose=14	other=-31	unknown=33
at_6	other=-21	schedule=35
at_9	schedule=48	unknown=-13
at_a	schedule=28	unknown=-17
at_all	ask why=19	other=-14	progress=18
at_half	other=13
at_last	other=-88	unknown=92
at_me	other=-42	schedule=-13	unknown=59
at_my	ask dose=28
at_night	other=25
at_nine	other=-18	schedule=26
at_noon	other=20
at_once	ask steps=38
at_the	ask rest=-13	ask steps=29	other=-13	unknown=28
at_what	schedule=15
at_work	other=-16	unknown=22
ate	other=-21	unknown=30
ate_my	other=-24	unknown=30
attention	ask left=-19	ask mistakes=57	ask steps=-14	ask why=-17
avoid	ask left=-24	ask mistakes=128	ask rest=-17	ask steps=-31	ask why=-16	other=15
avoid_$	ask left=-18	ask mistakes=87	ask steps=-22	ask why=-12
avoid_in	ask mistakes=12
away	other=55	unknown=-29
away_$	other=27	unknown=-17
away_for	other=25
awful	other=23
awful_$	other=18
baby	other=25	schedule=-15	unknown=37
baby_$	other=-15	unknown=39
baby_crying	other=13
baby_is	other=16	unknown=-14
back	ask dose=-50	ask easier=-22	ask left=-20	ask mistakes=62	ask steps=68	ask why=143	help=-22	other=167	progress=-18	schedule=-24	unknown=-55
back_$	ask dose=-13	ask easier=-16	ask steps=-24	ask why=154	help=-19	other=48	unknown=-35
back_aches	other=30	unknown=-22
back_and	ask steps=14
back_arches	ask mistakes=47	ask why=-25
back_doing	ask mistakes=41	other=-34
back_from	other=15
back_hurts	other=22
back_in	other=-32	unknown=46
back_is	other=53	unknown=-14
back_later	other=13
back_pain	ask why=20	other=13
back_supposed	ask mistakes=19
back_surgery	unknown=13
back_to	ask steps=16
backbone	other=14
backbone_$	other=14
bad	ask dose=-23	ask easier=98	ask mistakes=80	ask steps=-36	ask why=-30	other=-22
bad_$	ask easier=51
bad_back	ask why=14
bad_if	ask mistakes=28
bad_knees	ask easier=35
badly	other=-12	unknown=20
bag	other=20
bag_$	other=19
balance	ask dose=-23	ask left=70	ask steps=-14	other=14	unknown=-13
balance_$	ask dose=-14	ask left=26
banana	other=-51	unknown=70
banana_$	other=-51	unknown=70
barely	other=18
bathroom	other=18	unknown=-16
battery	other=-53	unknown=55
battery_is	other=-57	unknown=59
be	ask dose=132	ask easier=19	ask left=-33	ask mistakes=30	ask steps=49	help=-13	other=-40	progress=13	schedule=-14	unknown=-14
be_$	ask dose=13	ask left=-14	ask mistakes=-31	ask steps=34	other=22
be_a	ask easier=18
be_better	other=-15	schedule=23
be_careful	ask dose=-16	ask mistakes=63	ask steps=-12
be_doing	ask mistakes=-25	ask steps=37
be_done	ask dose=35	ask easier=26	ask left=21	ask steps=-14	other=34	unknown=-78
be_enough	ask dose=28
be_finished	ask dose=30
be_flat	ask steps=17
be_so	ask steps=12	other=-19	progress=31	unknown=-18
be_working	ask why=34
beat	unknown=15
because_my	other=12
become	other=47	unknown=-41
become_unsteady	other=44	unknown=-38
bed	ask easier=68	ask steps=-22	other=41	unknown=-28
bed_$	ask easier=57	ask steps=-16	other=-19	unknown=18
bed_at	other=19	unknown=-18
bed_last	other=32	unknown=-19
been	ask steps=-21	other=63	progress=58	unknown=-15
been_$	ask steps=-17	unknown=55
been_a	thanks=12
been_doing	progress=35
before	ask dose=-30	ask rest=72	other=57	unknown=-36
before_$	other=-48	unknown=45
before_any	other=19
before_breakfast	other=22	unknown=-18
before_i	other=13	unknown=-18
before_telling	other=15	unknown=-15
before_the	ask dose=-28	ask rest=72	ask steps=-22	other=12	unknown=-20
before_your	other=12	unknown=-12
begin	hello=-15	other=63	unknown=-39
begin_$	other=36	unknown=-31
begin_please	other=16
beginner	ask easier=34	other=-18
beginner_$	ask dose=13	other=-16
beginners	ask easier=53
beginners_$	ask easier=53
begun	other=20	unknown=-20
begun_$	other=20	unknown=-20
behind	ask dose=-45	ask easier=24	ask why=65
behind_$	ask left=14	ask why=18
behind_it	ask why=18
behind_me	other=27
behind_the	ask dose=-16	ask easier=26	ask why=18
believe	other=-39	unknown=65
believe_i	other=14
believe_it	unknown=15
belly	ask easier=38	other=-16
belly_is	ask easier=32	other=-19
belong	other=21	unknown=-16
belong_to	other=21	unknown=-16
below	other=17	unknown=-13
bending	other=50	unknown=-42
bending_$	other=50	unknown=-42
benefit	ask left=-16	ask steps=-46	ask why=95
benefit_$	ask why=33
benefit_of	ask steps=-35	ask why=48
benefits	ask left=-16	ask mistakes=-17	ask steps=-42	ask why=151	other=-31
benefits_of	ask steps=-25	ask why=77	other=-25
bent	ask steps=58	other=-14
bent_$	ask steps=24	other=-14
bent_or	ask steps=34
best	thanks=51	unknown=-38
bet	other=-27	unknown=30
beta	hello=82	other=-37	unknown=-33
better	ask mistakes=-18	ask steps=-17	ask why=17	progress=82	unknown=-16
better_$	ask mistakes=-12	ask steps=-14	ask why=19	other=-15	progress=52	schedule=15
between	ask dose=-131	ask easier=-15	ask left=-28	ask mistakes=-14	ask rest=228	ask steps=33	other=84	unknown=-67
between_$	ask rest=21
between_bridge	ask rest=19
between_bridges	ask rest=58	other=-32
between_my	ask steps=13	other=54	unknown=-43
between_rounds	ask rest=55
between_sets	ask dose=-56	ask left=-20	ask rest=107
between_the	ask rest=18	other=22	unknown=-18
big	ask easier=17
bike	other=-22	unknown=55
bike_$	other=24	unknown=-20
bike_saddle	other=39	unknown=-19
birth	other=41	unknown=-15
biscuits	other=-37	unknown=39
biscuits_$	other=-37	unknown=39
bit	ask rest=12	other=47	unknown=-24
bit_$	other=34	unknown=-24
bit_of	other=22	unknown=-19
bit_on	ask easier=-13	other=16
blacked	other=18
blacked_out	other=18
bladder	other=15	thanks=-29	unknown=60
bladder_$	other=-35	unknown=49
bladder_and	other=-23	unknown=29
bladder_fine	other=-24	thanks=-27	unknown=50
bladder_is	other=49	unknown=-46
blades	ask steps=16	other=13
blades_$	other=14
blah	other=-42	unknown=59
blah_$	other=-42	unknown=59
blah_blah	other=-42	unknown=59
bleeding	other=37	unknown=-27
bleeding_$	other=25	unknown=-17
bob	other=-48	unknown=51
bob_$	other=-48	unknown=51
body	ask steps=13	ask why=16
body_is	ask why=15
bones	other=76	unknown=-57
bones_$	other=46	unknown=-31
bones_are	other=28	unknown=-26
book	other=-73	unknown=79
bored	other=-55	unknown=66
boredom	other=-49	unknown=57
boredom_$	other=-45	unknown=49
boss	other=-23	unknown=27
bot	ask steps=-35	ask why=-58	hello=94	help=132	other=-55	unknown=-14
bot_$	hello=94	other=-16	unknown=-51
bot_do	help=17
bot_is	other=-38	unknown=40
bot_work	ask steps=-19	ask why=-33	help=70
both	ask dose=-35	ask left=-16	ask mistakes=-15	ask rest=20	ask steps=110	ask why=-40	other=158	unknown=-45
both_$	ask steps=20	other=47	unknown=-36
both_feet	other=28	unknown=-18
both_hands	ask steps=42
both_kids	other=-90	unknown=92
both_knees	ask steps=52	ask why=-19
both_legs	ask dose=-23	ask rest=29	ask steps=-19	other=44	unknown=20
both_my	other=16
both_of	other=18	unknown=-15
both_sessions	other=24	unknown=-21
both_sides	ask why=-12	other=48	unknown=-24
both_the	ask steps=19	other=-14
both_thighs	other=16
bother	ask left=27	ask why=30	other=-18
bottom	other=37	unknown=-26
bottom_$	other=17	unknown=-14
bought	other=-54	unknown=60
bowels	other=47	unknown=-20
brb	other=12
break	ask dose=-73	ask easier=-18	ask left=-78	ask mistakes=-37	ask rest=270	ask steps=-35	ask why=-30	other=63	unknown=33
break_$	ask dose=-28	ask mistakes=-30	ask rest=110	ask steps=-20	ask why=-21	other=12	unknown=27
break_be	ask rest=14
break_between	ask dose=-29	other=60
break_do	ask dose=-12	ask rest=19
break_from	other=19
break_now	other=16
break_please	other=19
break_time	ask rest=35	other=-19
breakfast	other=-20	unknown=32
breakfast_$	other=-25	unknown=35
breast	other=102	unknown=-44
breast_cancer	other=102	unknown=-44
breath	ask mistakes=17	ask rest=13	unknown=26
breath_$	ask mistakes=17	other=52	unknown=-42
breathe	ask dose=-16	ask steps=69	other=42	unknown=-43
breathe_$	other=18
breathe_in	ask steps=42	other=-23
breathe_out	ask steps=17
breather	ask dose=-24	ask rest=102	ask steps=-20	other=-25
breather_$	ask dose=-12
breather_after	ask rest=47	other=-25
breathing	ask dose=-14	ask left=-13	ask steps=108	other=-31	unknown=-15
breathing_$	ask left=-12	ask steps=91	other=-38
breathless	other=25
bridge	ask dose=88	ask easier=135	ask left=-13	ask mistakes=119	ask rest=19	ask steps=198	ask why=150	hello=-50	help=-92	other=-49	progress=-50	schedule=-54	thanks=-36	unknown=-118
bridge_$	ask dose=28	ask easier=89	ask left=18	ask mistakes=51	ask steps=110	ask why=-88	help=-30	other=52	progress=-24	schedule=-24	unknown=-69
bridge_3/3	other=24
bridge_done	ask steps=21
bridge_for	ask easier=26
bridge_good	ask why=69	other=-17	unknown=-15
bridge_help	ask steps=-17	ask why=30
bridge_how	ask dose=39	ask steps=42	hello=-14	other=-37
bridge_in	ask easier=23
bridge_is	ask easier=34	unknown=-15
bridge_please	ask steps=68	other=-35
bridge_safe	ask dose=-14	ask mistakes=25	ask why=-18	other=45
bridge_sets	ask rest=31	other=12	unknown=-15
bridge_supposed	ask why=16
bridge_thing	ask steps=44
bridge_today	other=26	unknown=-13
bridge_with	ask easier=44
bridges	ask dose=86	ask left=18	ask rest=68	ask steps=35	ask why=76	help=-52	other=53	progress=-35	schedule=-14	unknown=-127
bridges_$	ask dose=39	ask left=41	ask rest=32	ask steps=12	help=-15	other=27	progress=-20	unknown=-51
bridges_and	ask dose=-42	other=48
bridges_are	other=46	unknown=-45
bridges_before	other=-61	unknown=61
bridges_do	ask dose=25	ask why=19
bridges_done	ask steps=55	other=-37
bridges_for	ask why=28
bridges_help	ask steps=-13	ask why=40	help=-15
bridges_in	other=24	unknown=-23
bridges_is	ask dose=35	other=-21
bridges_per	ask dose=14
bridges_this	other=14	unknown=-14
bridges_today	other=14
bridging	other=-38	unknown=45
brilliant	other=-21	unknown=44
brilliant_$	other=-21	unknown=44
bring	unknown=25
brittle	other=13
brittle_bones	other=13
bro	other=-43	unknown=45
broke	other=104	progress=-23	unknown=-20
broke_$	other=14
broke_a	other=22
broke_her	other=-27	unknown=33
broke_my	other=29	progress=-14
broke_two	other=25
broken	other=69	unknown=-45
broken_$	other=30	unknown=-24
brother	ask dose=19	unknown=-18
buckles	other=28	unknown=-21
buckles_$	other=16
bum	ask dose=-16	ask easier=34	ask mistakes=-35	ask why=92	other=-13
bum_$	ask mistakes=-23	ask why=19	other=-15	unknown=39
bum_in	ask why=14
bum_is	other=55	unknown=-52
bum_lifting	ask steps=26
bum_muscles	other=-38	unknown=44
bump	other=33	unknown=-30
bump_$	other=31	unknown=-28
burning	ask mistakes=38	ask steps=-28	other=52	unknown=-45
burning_$	ask mistakes=38	ask steps=-27	other=47	unknown=-43
bus	unknown=13
bus_$	unknown=13
bus_is	other=-17	unknown=25
busy	other=19
but	ask dose=13	ask steps=-63	other=166	unknown=-59
but_how	ask dose=15	ask steps=-57	other=61
but_i	other=19	unknown=-16
but_my	other=24	unknown=-21
buttocks	other=29	unknown=-26
buttocks_have	other=22	unknown=-20
button	other=48	unknown=-17
button_$	other=40	unknown=-16
by	ask easier=-17	ask left=-14	ask mistakes=-12	ask steps=75	other=57	schedule=16	unknown=-44
by_a	other=37	unknown=-31
by_accident	other=49	unknown=-42
by_my	ask steps=19
by_now	other=12
by_step	ask steps=48	other=-16
by_the	other=15
bye	unknown=30
bye_$	unknown=30
c-section	other=42	unknown=-21
c-section_$	other=16
c-section_in	other=17	unknown=-13
calf	other=51	unknown=-44
call	unknown=37
call_$	other=-22	unknown=27
call_it	other=13
called	ask steps=41	other=-38	unknown=21
called_$	other=15	unknown=-13
calling	other=18
calling_it	other=15
came	other=-13	unknown=19
came_$	other=-53	unknown=57
can	ask easier=170	ask left=-23	ask steps=13	ask why=-56	hello=-20	help=95	other=132	progress=-26	schedule=48	thanks=-25	unknown=72
can_begin	other=20	unknown=-19
can_do	help=13	unknown=-12
can_feel	other=-29	unknown=29
can_go	ask mistakes=47
can_hardly	ask easier=12	other=18	unknown=-21
can_i	ask dose=78	ask easier=104	ask left=-36	ask mistakes=41	ask rest=33	ask steps=-46	ask why=-27	help=42	other=-14	schedule=21	unknown=-46
can_my	ask steps=14
can_not	ask easier=75	ask mistakes=-30	ask steps=40	other=-30	unknown=84
can_pee	other=-39	unknown=44
can_remind	other=20
can_see	help=-12	other=29	progress=16	unknown=-15
can_start	other=30	unknown=-15
can_stop	ask dose=-19	ask left=46	ask rest=-12
can_the	ask rest=14	other=-23	schedule=20
can_this	ask why=14	other=-31	unknown=36
can_we	ask dose=-24	ask steps=-23	ask why=-12	other=123	schedule=51	unknown=-14
can_write	other=13
can_you	ask dose=-13	ask easier=-54	ask mistakes=-16	ask steps=55	ask why=-17	help=83	other=49	progress=-18	schedule=-22	unknown=70
cancel	other=22
cancer	ask easier=-27	help=-16	other=61	schedule=-14	unknown=59
cancer_$	ask easier=-18	other=-32	unknown=96
candy	other=-28	unknown=30
candy_crush	other=-28	unknown=30
cape	other=14
cape_town	other=14
capital	ask steps=-12	ask why=-29	unknown=87
capital_of	ask steps=-12	ask why=-29	unknown=87
car	other=25
car_accident	other=-24	unknown=28
car_crash	other=28	unknown=-24
careful	ask dose=-16	ask mistakes=63	ask steps=-12
careful_about	ask mistakes=41
carpet	ask steps=16	other=-32	unknown=34
carpet_$	ask steps=16
carried	other=15
carried_away	other=15
carry	other=23	unknown=-13
carry_on	other=23	unknown=-13
cat	ask steps=-17	other=-41	unknown=81
cat_$	other=26	unknown=-20
cat_on	unknown=15
cat_sat	other=-15	unknown=27
catch	ask rest=13	other=18
catch_my	ask rest=13
ceiling	other=-42	unknown=43
ceiling_$	other=-42	unknown=43
chair	ask easier=21	other=-19	unknown=12
chair_$	ask easier=16
chance	other=37	unknown=-33
chance_$	other=16	unknown=-14
chance_today	other=18	unknown=-17
change	ask steps=-18	other=-94	schedule=221	unknown=-38
change_it	other=-38	schedule=52
change_my	schedule=24
change_the	ask steps=-16	other=-21	schedule=66
changed	other=31	unknown=-25
changed_shape	other=23	unknown=-17
chapter	other=-97	unknown=98
cheat	ask mistakes=27	ask steps=-12
check	other=15	unknown=-14
cheers	hello=-21	other=-74	thanks=175	unknown=-53
cheers_$	other=-27	thanks=67	unknown=-20
cheers_mate	other=-13	thanks=40	unknown=-15
chemo	ask easier=-13	other=75	unknown=-33
chemo_at	other=14
chemo_for	other=15
chest	ask dose=25	ask easier=47	ask mistakes=18	ask steps=81	ask why=22	hello=-27	help=-27	other=30	progress=-27	schedule=-35	thanks=-14	unknown=40
chest_$	ask dose=28	ask easier=58	ask mistakes=19	ask steps=17	ask why=30	other=40	schedule=-13	unknown=-98
chest_and	ask dose=-72	other=86
chest_day	other=-27	unknown=32
chest_do	ask why=14
chest_exercises	other=-76	unknown=105
chest_feels	other=14	unknown=-12
chest_how	ask dose=81	other=-66
chest_hurts	other=15
chest_pain	other=-33	unknown=95
chest_pains	other=19	unknown=-18
chest_please	ask steps=29	other=-14
chest_stretch	ask mistakes=15
class	other=-27	unknown=29
cleared	other=16
cleared_$	other=16
click	ask mistakes=18	ask why=-13
clicked	other=14	unknown=-13
clicks	ask mistakes=23
clicks_$	ask mistakes=23
climb	other=18	unknown=-16
clock	other=40	unknown=-27
clock_says	other=31	unknown=-24
close	ask steps=24
close_to	ask steps=24
closed	ask steps=40	other=-17	unknown=-13
closed_$	ask steps=40	other=-17	unknown=-13
closer	other=30
clue	ask steps=44	other=-90	unknown=79
coach	hello=73	other=-43	thanks=48	unknown=-35
coach_$	hello=73	other=-46	thanks=48	unknown=-33
coffee	hello=-14	other=-14	unknown=44
coffee_first	other=14
cold	ask easier=-17	other=-82	unknown=114
cold_$	ask easier=-17	other=-20	unknown=50
cold_and	other=-51	unknown=51
collapsed	other=36	unknown=-27
collarbone	other=14
collarbone_last	other=14
colleague	other=-12	unknown=16
come	ask dose=-12	ask steps=45	other=24	unknown=-26
come_back	other=29
come_down	ask steps=20
comes	ask left=60	ask rest=41	ask steps=-29	ask why=-18	other=44	unknown=-47
comes_$	other=23	unknown=-13
comes_after	ask left=14	ask rest=49	ask steps=-23	ask why=-13
comes_next	ask left=24
comes_now	ask left=22
comes_out	other=23	unknown=-21
coming	ask left=55	ask why=-15	other=28	unknown=-23
coming_$	other=15
coming_up	ask left=38
commands	hello=-16	help=197	other=-31	progress=-19	schedule=-13	unknown=-56
commands_$	hello=-14	help=129	other=-30	progress=-13	unknown=-35
commands_are	help=30
commands_do	help=38	unknown=-19
common	ask dose=-21	ask left=-17	ask mistakes=182	ask steps=-34	ask why=-18	other=-25	unknown=-21
common_errors	ask mistakes=48
common_mistake	ask mistakes=27
common_mistakes	ask mistakes=73	other=-17	unknown=-13
compared	progress=19
compared_to	progress=19
complete	ask steps=-29	other=76
complete_$	ask steps=-28	other=107	unknown=-35
complete_session	other=15	unknown=-13
completed	ask left=-23	ask rest=-15	ask steps=-15	ask why=-20	other=91	unknown=48
completed_$	ask why=-18	other=110	unknown=-48
completed_all	unknown=14
completed_that	ask left=-19	ask rest=-14	other=50
completed_the	other=16
completely	other=-24	unknown=34
completely_$	other=-34	unknown=40
completion	progress=30	unknown=-13
confused	ask steps=40	help=73	other=-81	unknown=-24
consultant	other=45	unknown=-41
continue	other=52	unknown=-21
continue_$	other=40	unknown=-16
contractions	other=14
control	other=103	unknown=-75
control_$	other=13
control_my	other=23	unknown=-14
control_of	other=30	unknown=-18
control_over	other=13
cool	unknown=23
cool_$	unknown=23
core	ask why=30
core_$	ask why=30
correct	ask steps=68	ask why=-32	other=-13
correct_position	ask steps=32	other=-13
correctly	ask mistakes=58	other=-23
correctly_$	ask mistakes=58	other=-23
cough	other=-33	unknown=77
cough_$	unknown=27
cough_or	other=19
coughing	other=29
coughing_makes	other=24
could	ask dose=-18	ask easier=67	ask mistakes=-17	ask steps=-14	other=17	schedule=26	unknown=30
could_do	other=-34	unknown=40
could_i	ask easier=36	ask steps=-14	other=-14	schedule=16
could_only	other=21
could_we	schedule=19
could_you	ask easier=47	unknown=-20
count	ask dose=161	ask steps=-83	ask why=-31
count_$	ask left=15	other=-19	unknown=39
counted	other=20
counted_$	other=13
couple	other=28	unknown=-19
couple_of	other=28	unknown=-19
crack	ask mistakes=14
cracked	other=14	unknown=-13
cracks	ask mistakes=24
cramp	other=30	unknown=-19
cramp_$	other=20	unknown=-14
cramping	other=29	unknown=-27
cramping_$	other=29	unknown=-27
cramps	other=30	unknown=-22
cramps_$	other=23	unknown=-19
crash_this	other=17	unknown=-13
crashed	other=40	unknown=-30
cricket	unknown=12
cricket_$	unknown=12
crossed	other=-65	unknown=70
crossword	other=-76	unknown=76
crotch	ask mistakes=-22	other=69	unknown=-36
crotch_has	other=23	unknown=-22
crush	other=-28	unknown=30
crush_$	other=-28	unknown=30
crying	other=18	unknown=-12
crying_$	other=18	unknown=-12
dad	other=-63	unknown=75
dad_had	other=-20	unknown=31
dangerous	ask dose=-24	ask mistakes=90	ask why=-25	schedule=-51	unknown=58
dangerous_$	ask dose=-17	ask mistakes=57	schedule=-51	unknown=61
darling	hello=26	unknown=-13
darling_$	hello=26	unknown=-13
data	other=74	progress=-16	unknown=-13
data_$	other=71	progress=-16
daughter	other=-26	unknown=41
daughter_$	other=-17	unknown=17
daughter_says	unknown=21
day	ask dose=138	ask easier=-18	ask left=-20	ask mistakes=-20	ask steps=-57	hello=15	other=21	progress=-20	unknown=38
day_$	ask dose=85	ask left=-14	ask mistakes=-15	ask steps=-20	other=17
day_at	other=-23	unknown=29
day_of	unknown=13
day_should	ask dose=35
day_to	hello=18
days	ask dose=-31	other=106	progress=87	schedule=-12	unknown=-59
days_$	other=86	progress=21	unknown=-49
days_have	other=-22	progress=37
days_please	other=27
dead	other=40	unknown=-12
dead_$	other=35	unknown=-27
dead_tired	other=-22	unknown=29
dear	hello=38	unknown=-22
dear_$	hello=24	unknown=-17
degrees	other=-46	unknown=51
delete	ask steps=-55	other=36	unknown=47
delete_my	ask steps=-55	other=15	unknown=59
deleted	ask steps=26
delivered	other=15	unknown=-13
demanding	ask easier=39	other=-31
dentist	other=36	unknown=-32
describe	ask steps=53	other=-30
describe_it	ask steps=31	other=-16
describe_the	ask steps=22	other=-14
deserve	ask left=-39	other=22	unknown=35
diagnosed	other=15	unknown=-14
diagnosed_with	other=15	unknown=-14
did	ask easier=-70	ask mistakes=25	ask rest=-25	ask steps=-80	ask why=-26	hello=-16	help=-36	other=91	progress=147	schedule=-35	unknown=252
did_1	other=26	unknown=-25
did_12	other=-44	unknown=49
did_15	other=12
did_2	other=-18	unknown=15
did_20	other=-17	unknown=19
did_3	other=-13	unknown=18
did_9	ask easier=-27	other=29
did_a	other=-56	unknown=70
did_all	other=19
did_do	other=25	unknown=-18
did_everything	other=30	unknown=-20
did_his	other=-29	unknown=29
did_i	ask dose=-43	ask easier=-18	ask left=38	ask mistakes=48	ask steps=-20	help=-21	other=18	progress=143	unknown=-89
did_it	ask why=-40	other=92
did_last	other=45	unknown=-43
did_my	other=-21	unknown=48
did_not	other=49	unknown=-30
did_nothing	other=14	unknown=-14
did_number	other=20	unknown=-17
did_one	other=30	unknown=-22
did_some	other=29	unknown=-26
did_sunday	other=13
did_the	ask steps=-24	ask why=25	other=57	unknown=-12
did_them	other=21	unknown=-17
did_this	other=-25	progress=15	unknown=31
did_three	other=14
did_two	other=-29	unknown=54
did_yesterday	other=27	unknown=-15
did_you	ask dose=46	other=-93	unknown=92
died	other=-27	unknown=38
died_laughing	other=-32	unknown=43
diet	other=-37	unknown=41
diet_$	other=-30	unknown=33
dieting	other=20
dieting_$	other=20
different	other=-75	schedule=115
different_$	unknown=13
different_reminder	schedule=17
different_time	other=-57	schedule=75
different_times	other=-19	schedule=26
differently	ask easier=42	other=-15
differently_$	ask easier=42	other=-15
difficult	ask easier=68	other=-42
difficult_$	ask easier=47	other=-23
difficulty	other=27	unknown=-19
difficulty_starting	other=19
dine	other=14
dine_$	other=14
dinner	ask why=-27	other=-69	unknown=152
dinner_$	ask why=-27	other=-27	unknown=107
dinner_first	other=41	unknown=-38
dinner_is	other=-30	unknown=30
disc	other=56	unknown=-41
disc_$	other=20	unknown=-18
disc_operation	other=13
dishes	other=-101	unknown=104
dishes_$	other=-70	unknown=71
dishes_done	other=-40	unknown=42
dizzy	other=23	unknown=-16
dizzy_$	other=22	unknown=-15
do	ask dose=155	ask easier=103	ask left=-39	ask mistakes=131	ask rest=103	ask steps=134	ask why=106	hello=-20	help=142	other=52	progress=-57	schedule=57	thanks=-22	unknown=73
do_$	ask dose=35	ask easier=-31	ask left=21	ask mistakes=38	ask rest=-20	ask steps=19	ask why=77	help=78	schedule=-19	unknown=-87
do_15	ask dose=19
do_3	other=-39	unknown=40
do_8	other=14
do_a	ask dose=-13	ask easier=16	ask mistakes=22	other=26	schedule=-19
do_all	ask dose=48	other=-88	progress=13	unknown=72
do_an	ask easier=17	other=-14
do_any	other=15
do_anything	ask why=41
do_both	ask steps=37	other=-34
do_bridges	ask steps=18	ask why=61	help=-25	other=-17
do_for	ask steps=-19	ask why=55	other=23
do_here	ask mistakes=20	ask why=-14	help=24
do_i	ask dose=33	ask easier=-43	ask left=28	ask mistakes=-23	ask rest=57	ask steps=136	help=147	other=28	progress=-45	schedule=86	unknown=-34
do_in	ask mistakes=-29	ask rest=32	ask steps=57	ask why=-17
do_instead	ask easier=56	ask mistakes=-19
do_it	ask dose=-57	ask easier=94	ask left=-12	ask why=-28	help=-20	other=68	unknown=14
do_just	ask dose=18
do_last	progress=21
do_most	ask mistakes=19
do_my	ask mistakes=-16	ask steps=24	ask why=-39	other=61	unknown=26
do_not	ask easier=-32	ask rest=30	help=43	unknown=37
do_now	help=36	other=13	unknown=-20
do_only	ask dose=36	other=-22
do_people	ask mistakes=120	ask steps=-47	ask why=-14	other=-13
do_ten	ask dose=21
do_that	ask dose=-15	ask easier=-12	ask mistakes=38	ask steps=34	unknown=-18
do_the	ask dose=19	ask easier=54	ask mistakes=-34	ask rest=-23	ask steps=-52	ask why=43	help=-15	other=141	unknown=-21
do_them	other=-30	unknown=39
do_these	other=60
do_this	ask dose=27	ask easier=25	ask left=-20	ask mistakes=20	ask rest=-14	ask steps=-26	help=-40	other=103	unknown=-27
do_three	ask dose=29	other=-54	unknown=54
do_today	ask dose=-17	ask left=79	help=-15	unknown=-13
do_we	ask dose=15	ask left=-13	ask rest=57	ask steps=-13	other=-29	schedule=21	unknown=-18
do_when	ask left=40	other=-31
do_with	ask mistakes=-37	ask steps=57
do_wrong	ask mistakes=52	ask steps=-25	help=-12
do_you	ask dose=-22	ask easier=54	ask left=-14	ask mistakes=-17	ask rest=-13	ask steps=32	ask why=-32	help=-62	other=41	progress=-18	schedule=29	unknown=119
doctor	other=74	unknown=-49
doctor_says	other=28	unknown=-17
doctor_told	other=19
does	ask dose=44	ask easier=-23	ask left=-43	ask mistakes=-32	ask steps=61	ask why=169	help=19	progress=-22
does_a	ask dose=20	ask steps=16
does_it	ask left=-12	ask mistakes=16	ask steps=-18	ask why=37	help=20
does_my	ask steps=39	ask why=-17	progress=23
does_not	ask easier=16	schedule=19	unknown=-27
does_pulling	ask why=12
does_rolling	ask why=31
does_that	ask why=27	unknown=44
does_the	ask dose=-19	ask left=14	ask mistakes=-17	ask rest=12	ask steps=57	ask why=21	help=26	other=-20
does_this	ask dose=29	ask left=-33	ask steps=19	ask why=41	other=13	progress=-12
dog	other=-61	unknown=96
dog_$	other=-27	unknown=30
dog_ate	other=-17	unknown=23
dogs	other=-26	unknown=35
doing	ask easier=-22	ask left=-76	ask mistakes=123	ask why=24	help=-13	other=14	progress=76	unknown=-19
doing_$	ask dose=13	ask left=-15	ask steps=34	progress=17
doing_compared	progress=19
doing_for	ask why=20
doing_it	ask mistakes=38	ask steps=22	ask why=-24
doing_lately	progress=15
doing_the	ask steps=-19	ask why=23
doing_this	ask left=-32	ask mistakes=58	ask steps=-20	ask why=15	other=37	unknown=-13
doing_wrong	ask mistakes=30
dome	other=29	unknown=-15
dome_$	other=26	unknown=-14
done	ask dose=-55	ask easier=-16	ask left=21	ask mistakes=-59	ask steps=33	ask why=-108	help=56	other=200	progress=16	thanks=-16	unknown=290
done_$	ask dose=-69	ask easier=-22	ask left=68	ask mistakes=-50	ask rest=-12	ask steps=27	ask why=-53	help=75	other=219	thanks=-13	unknown=18
done_2	other=14
done_a	other=-42	unknown=44
done_again	ask steps=43	other=-16	unknown=-15
done_all	ask dose=23	other=25	unknown=-34
done_already	other=79	unknown=-71
done_and	unknown=16
done_as	other=25	unknown=-20
done_at	other=13	unknown=-12
done_bridges	other=-61	unknown=61
done_but	other=30	unknown=-18
done_by	unknown=20
done_enough	ask dose=15	other=-47	unknown=41
done_first	other=35	unknown=-26
done_for	other=-12	unknown=14
done_here	other=20	unknown=-20
done_i	other=49	unknown=-42
done_if	other=43	unknown=-37
done_in	other=16	progress=29	unknown=-35
done_it	other=71	unknown=-56
done_lol	other=14	unknown=-13
done_mate	other=17	unknown=-15
done_maybe	other=19	unknown=-12
done_my	other=-88	unknown=89
done_nothing	other=37	unknown=-35
done_now	other=61	unknown=-60
done_once	ask dose=46	other=-16	unknown=-12
done_properly	ask steps=14
done_set	other=12
done_so	ask left=19	unknown=-14
done_the	other=-18	unknown=21
done_then	ask left=-47	other=65
done_this	ask steps=25	other=-92	unknown=79
done_three	other=-13	unknown=13
done_too	ask steps=-14	other=44	unknown=-19
done_well	other=-68	unknown=68
done_what	ask left=27	unknown=-20
done_when	ask dose=19	other=-75	unknown=77
done_with	ask easier=23	ask mistakes=-16	ask why=-35	unknown=90
done_wrong	ask mistakes=43	unknown=-19
done_yet	ask left=45	ask rest=-29	other=18	unknown=-22
door	other=-35	unknown=59
doorbell	other=14
dos	ask mistakes=47
dose	ask dose=89	ask steps=-26	ask why=-36
double	other=17	unknown=-17
double_shift	other=17	unknown=-17
down	ask easier=49	ask mistakes=-19	ask steps=79	ask why=-16	hello=-22	help=-13	schedule=12	unknown=70
down_$	ask easier=55	ask mistakes=-13	ask steps=40	other=18	unknown=-39
down_a	other=18	unknown=-15
down_below	other=17	unknown=-13
down_both	other=26	unknown=-16
down_my	other=14
down_the	other=25
down_there	ask dose=13	hello=-19	other=-37	unknown=67
down_when	other=14
dozen	other=25	unknown=-20
drags	other=25	unknown=-22
drilling	other=-31	unknown=34
drilling_again	other=-15	unknown=17
driving	other=-19	unknown=27
driving_$	other=13
drop	ask dose=-12	ask steps=21	other=39
drop_$	ask steps=24
drop_the	other=35
dropped_my	unknown=16
dropping	other=60	unknown=-37
dropping_off	other=14	unknown=-14
drunk	unknown=19
drunk_$	other=15
due	schedule=36
due_$	schedule=36
dull	other=15
during	ask rest=14	ask steps=15	other=24	unknown=-13
during_sex	other=55	unknown=-45
during_the	ask rest=15	other=-25	unknown=32
each	ask dose=113	ask left=-16	other=51	unknown=-29
each_knee	ask dose=25	ask steps=-16	other=17
each_leg	other=20
each_other	ask steps=19	other=-18
each_side	ask dose=44	ask steps=-12	other=31
each_time	ask steps=14
each_way	ask dose=16
earlier	ask easier=-18	ask steps=-13	other=-40	schedule=113	unknown=-12
earlier_$	ask easier=-16	other=-29	schedule=90
earlier_in	schedule=23
early	ask easier=-13	other=-42	schedule=71
early_for	other=-40	schedule=59
easier	ask dose=-24	ask easier=309	ask left=-32	ask mistakes=-27	ask rest=-29	ask steps=-54	ask why=-39	other=13	unknown=-26
easier_$	ask easier=53	ask rest=-23	other=36
easier_bridge	ask easier=39
easier_kind	ask easier=18
easier_one	ask easier=69	other=-49
easier_option	ask easier=44	other=-25
easier_version	ask why=-13	other=59
easier_way	ask easier=22	ask steps=-22	other=21
easy	ask easier=30	ask steps=-13	other=-27	unknown=24
easy_$	other=19	unknown=-20
easy_peasy	other=-37	unknown=44
easy_way	ask easier=22
eat	ask mistakes=-14	help=-26	other=17	unknown=47
eat_like	other=18	unknown=-18
eating	other=26	unknown=-22
eight	other=49	schedule=45
eight_$	schedule=20	unknown=30
eight_this	other=12
either	other=25	unknown=-15
electric	other=16
electric_shocks	other=14
elephant	other=-50	unknown=59
eleven	other=68	unknown=-33
eleven_$	other=41	unknown=-24
else	ask easier=35	ask left=50	ask mistakes=-20	ask steps=-20	ask why=-25	help=27
else_$	ask easier=36	other=25	unknown=-27
else_can	ask steps=-13	help=33
else_is	ask left=13	other=-24	unknown=38
emails	other=-56	unknown=59
empty	other=27	unknown=-24
end	ask dose=-21	ask left=86	ask steps=-31	ask why=-15	other=78	unknown=-34
end_$	ask dose=-20	ask left=87	ask steps=-26	ask why=-13
end_here	other=27
end_the	other=23
enough	ask dose=163	ask easier=19	ask left=-43	ask mistakes=-17	ask rest=28	ask steps=-25	ask why=-20	other=16	thanks=-13	unknown=-24
enough_$	ask dose=105	ask left=-21	ask steps=-12	other=-54	unknown=40
enough_air	other=25	unknown=-13
enough_bridges	other=24	unknown=-23
enough_for	ask dose=13	ask easier=40	unknown=-19
enough_now	other=17
enough_today	ask dose=18
entire	ask steps=13	other=50	unknown=-41
entire_routine	other=13
entire_session	other=28	unknown=-17
entry	other=18
entry_$	other=18
errors	ask mistakes=116	ask steps=-27	ask why=-22
errors_$	ask mistakes=29
errors_with	ask mistakes=47	ask steps=-16
even	ask left=-21	ask why=57	other=27	unknown=-20
evening	ask dose=85	ask easier=-19	ask left=-16	ask mistakes=-19	ask steps=-54	ask why=-24	hello=140	help=-13	other=-73	schedule=218	thanks=-15	unknown=-104
evening_$	ask dose=62	hello=84	other=24	schedule=-20	unknown=-45
evening_one	ask why=-12	other=-27	schedule=91
evening_reminder	other=-22	schedule=59
evening_session	schedule=46
evening_slot	schedule=12
evening_to	schedule=17
evenings	other=-36	schedule=49
ever	other=-19	schedule=-18	unknown=84
everest	progress=-17	unknown=43
every	ask dose=112	ask left=-24	ask mistakes=-12	ask steps=-23	other=-37	unknown=40
every_day	ask dose=51	other=-41	schedule=17	unknown=23
every_morning	ask dose=59	other=-16
every_night	other=17	unknown=-13
every_set	other=13
everyone	other=-45	unknown=48
everyone_else	other=-41	unknown=42
everything	ask left=70	hello=-20	other=41	unknown=-35
everything_$	ask left=72	other=18	unknown=-62
everything_down	other=-28	unknown=29
everything_is	other=30	unknown=-24
exactly	ask left=-43	ask mistakes=-17	ask steps=44	ask why=79	other=-26	unknown=-15
exactly_$	ask steps=-50	ask why=89	other=-22	unknown=-14
exactly_am	ask left=-24	ask steps=64	ask why=-26
exactly_does	ask steps=20
exams	other=-26	unknown=33
exams_$	other=-26	unknown=33
except	other=37	unknown=-34
exercise	ask easier=28	ask left=71	ask mistakes=-22	ask rest=-35	ask steps=47	ask why=-15	help=-17	other=58
exercise_$	ask easier=41	ask left=41	ask mistakes=-15	ask rest=-22	ask steps=20	other=51	schedule=-14	unknown=-35
exercise_after	ask left=17
exercise_again	ask steps=20	other=-18
exercise_comes	ask left=23	ask steps=-16
exercise_for	other=-22	unknown=34
exercise_good	ask why=20
exercise_is	ask dose=-15	ask left=36	other=15	unknown=-19
exercise_next	schedule=13
exercise_please	other=21
exercise_until	other=33	unknown=-26
exercised	other=19	unknown=-15
exercises	ask dose=-40	ask easier=-16	ask left=95	ask why=13	other=68	schedule=-12	unknown=-25
exercises_$	ask easier=-12	other=78	unknown=-52
exercises_are	ask dose=-16	ask left=42	other=14	unknown=-19
exercises_at	ask why=18
exercises_please	other=-49	unknown=75
exercises_remain	ask left=26
exercises_today	ask left=13	unknown=-15
exercises_were	other=13
expecting	other=70	unknown=-32
expecting_$	other=25	unknown=-14
expecting_a	other=14
explain	ask steps=198	help=17	other=-116	unknown=-29
explain_how	ask steps=13	help=20
explain_the	ask steps=120	other=-67	unknown=-18
eyes	ask steps=41	other=-31
face	ask steps=16
face_$	ask steps=16
faint	other=41	unknown=-30
faint_$	other=33	unknown=-24
fainted	other=78	unknown=-26
fainted_$	other=68	unknown=-46
fainted_in	other=17
fainted_this	other=26	unknown=-20
fainted_when	other=-74	unknown=81
fall	ask mistakes=13	other=-18	unknown=23
falling	ask mistakes=15
fancy	other=18
far	ask dose=-46	ask easier=39	ask left=47	ask mistakes=37	other=28	progress=29	unknown=-60
far_$	ask dose=-17	ask mistakes=45	ask steps=-17	other=37	progress=30	unknown=-31
far_do	ask steps=19
far_from	other=29	unknown=-26
far_over	ask left=-18	ask steps=44
far_up	ask easier=35	ask steps=18	other=-36
fast	ask dose=-15	ask left=-19	ask mistakes=38
fast_$	ask mistakes=41
fat	other=-26	unknown=28
favourite	help=-23	unknown=56
feed	other=14
feed_the	other=14
feel	ask dose=-13	ask easier=-21	ask mistakes=75	ask steps=-40	ask why=22	other=47	schedule=-12	unknown=28
feel_any	other=-78	unknown=83
feel_everything	other=-28	unknown=29
feel_faint	other=25	unknown=-18
feel_great	other=18	unknown=-18
feel_it	ask mistakes=45	ask steps=-17	other=-61	unknown=69
feel_like	other=59	unknown=-46
feel_my	ask mistakes=17	other=16	unknown=-13
feel_normal	other=-28	unknown=29
feel_numb	ask mistakes=12	other=21	unknown=-21
feel_the	ask mistakes=17	other=45	unknown=-43
feel_weak	other=-35	unknown=36
feeling	ask mistakes=39	ask steps=-21	other=46
feeling_around	other=23	unknown=-17
feeling_down	other=14
feeling_this	ask mistakes=39	ask steps=-19
feeling_when	other=14
feels	hello=-12	other=84	unknown=-20
feels_different	other=40	unknown=-21
feels_great	other=-27	unknown=29
feels_like	other=23
feels_numb	other=34	unknown=-30
feels_tight	other=14	unknown=-12
feet	ask dose=-16	ask steps=164	ask why=-31	unknown=-42
feet_$	ask steps=83	ask why=-16	other=-28
feet_and	other=14
feet_be	ask steps=18
feet_go	ask steps=-16	other=51
feet_together	ask steps=34
fell	ask left=15	other=-35	unknown=85
fell_$	other=-24	unknown=26
fell_asleep	other=-49	unknown=63
fell_down	other=22	unknown=-13
fell_from	other=27	unknown=-20
fell_in	other=-29	unknown=38
fell_off	other=-33	unknown=44
felt	other=35	unknown=-26
felt_something	other=16
fence	other=-32	unknown=35
fence_$	other=-32	unknown=35
fever	hello=31	schedule=18
fever_$	hello=-20	other=-31	schedule=18	unknown=68
fever_39	other=14
fever_and	hello=52	unknown=-41
fever_since	other=13
feverish	other=21
few	other=40	unknown=-38
fewer	ask dose=94	ask easier=-46	ask rest=-19
fewer_this	ask dose=26	ask rest=-18
fifteen	ask dose=162	ask easier=-18	ask left=-26	ask mistakes=-13	ask steps=-39	ask why=-15	other=63	unknown=-77
fifteen_$	ask dose=76	ask steps=-13	other=27	unknown=-42
film	other=-15	unknown=39
film_$	unknown=30
final	ask dose=-12	ask left=35	ask why=-21	other=41	unknown=-14
final_one	ask left=35	ask why=-21	other=16
final_round	other=12
find	ask easier=67	other=-61
fine	ask dose=35	other=-63	thanks=-28	unknown=107
fine_$	ask dose=35	thanks=-28	unknown=47
fine_now	other=-46	unknown=47
fingers	other=-28	unknown=33
fingers_are	other=-28	unknown=33
finish	ask left=59	ask mistakes=-18	ask steps=-13	other=70	unknown=-53
finish_$	ask left=-20	other=65	unknown=-16
finish_dinner	other=15
finish_my	other=14	unknown=-13
finished	ask dose=-63	ask easier=-20	ask left=15	ask mistakes=-45	ask rest=-20	ask steps=-53	ask why=-91	help=85	other=187	thanks=-13	unknown=216
finished_$	ask dose=-64	ask left=13	ask mistakes=-24	ask steps=-33	ask why=-42	help=96	other=243	unknown=-77
finished_a	other=-27	unknown=27
finished_all	other=17	unknown=-13
finished_at	other=-31	unknown=34
finished_before	other=-59	unknown=62
finished_chemo	other=38	unknown=-17
finished_do	ask rest=22
finished_everything	other=37	unknown=-29
finished_for	other=13
finished_her	other=-16	unknown=17
finished_his	other=-19	unknown=20
finished_i	other=21	unknown=-19
finished_in	ask dose=30
finished_it	other=27	unknown=-22
finished_level	other=-28	unknown=29
finished_my	other=-77	unknown=85
finished_now	other=33	unknown=-28
finished_number	other=12
finished_painting	other=-32	unknown=35
finished_round	ask why=-36	other=38
finished_the	ask mistakes=-13	ask rest=-37	other=-19	unknown=109
finished_this	ask rest=-18	unknown=32
finished_two	other=-31	unknown=31
finished_with	ask left=15	other=17	unknown=-15
finished_work	other=38	unknown=-37
finishing	ask left=-12	ask rest=17
finishing_the	ask left=-12	ask rest=17
fire	other=35	unknown=-26
fire_$	other=14	unknown=-12
fire_away	other=14
first	ask dose=-29	ask easier=-14	ask left=30	ask mistakes=-22	ask steps=85	ask why=-44	other=88	schedule=-21	unknown=46
first_$	ask steps=132	ask why=-24	other=-23
first_in	ask steps=20
first_one	ask steps=-71	other=96
first_or	ask left=35	ask why=-13
first_set	other=71	unknown=-18
five	ask dose=73	ask steps=-25	other=52	unknown=-40
five_$	other=14
five_minutes	other=21
five_months	other=18
five_seconds	ask dose=17
fix	ask steps=-21	ask why=49
fix_my	ask steps=-21	ask why=49
flags	help=-36	unknown=72
flags_$	help=-36	unknown=72
flat	ask dose=-23	ask left=-15	ask mistakes=-28	ask steps=92	ask why=-29	other=41
flat_$	ask steps=18	other=22
flat_on	ask steps=38
flatmate	other=-16	unknown=22
flight_of	other=18	unknown=-15
floor	ask dose=-17	ask steps=96	ask why=-22	other=-18
floor_$	ask easier=14	ask steps=61	other=-14
floor_is	other=-29	unknown=42
floppy	other=44	unknown=-38
floppy_$	other=44	unknown=-38
folks	ask easier=15	ask mistakes=26	ask steps=-26
folks_$	ask easier=15
follows	ask left=25	ask steps=-13
follows_$	ask left=25	ask steps=-13
foot	other=152	unknown=-73
foot_$	other=31	unknown=-21
foot_drop	unknown=15
foot_fell	other=-15	unknown=17
foot_hangs	other=14
foot_is	other=31	unknown=-27
foot_slaps	other=23	unknown=-16
football	help=-22	other=24
for	ask dose=47	ask easier=202	ask left=-74	ask mistakes=80	ask rest=-14	ask steps=-32	ask why=159	hello=-32	help=-35	other=48	progress=-32	schedule=15	thanks=89	unknown=28
for_$	ask dose=-19	ask easier=-27	ask left=-48	ask steps=-50	ask why=87	help=31	other=118	schedule=34	unknown=-19
for_3	other=16
for_4	other=17
for_5	other=16
for_a	ask why=32	other=52
for_an	ask easier=21	other=-20
for_anyway	ask why=32
for_asking	thanks=-27	unknown=23
for_beginners	ask easier=53
for_breast	other=18
for_dinner	ask why=-27	unknown=69
for_five	ask dose=30
for_how	ask dose=13	other=34
for_me	ask dose=-17	ask easier=33	ask left=20	ask mistakes=-16	ask steps=-36	ask why=55	other=36	schedule=44	unknown=-48
for_my	ask mistakes=60	ask why=-14
for_no	other=28	unknown=-21
for_now	other=15
for_old	ask easier=16
for_one	other=24
for_people	ask easier=20
for_reminding	other=-37	thanks=39
for_sciatica	ask why=26
for_so	ask mistakes=14
for_the	ask dose=87	ask easier=74	ask steps=44	ask why=-37	other=-102	schedule=-23	thanks=21
for_this	ask dose=-13	ask mistakes=-20	ask steps=43	ask why=-31	progress=17	unknown=54
for_three	other=14
for_today	ask left=27	other=78	unknown=-52
for_tonight	other=21
for_two	ask rest=12
for_us	other=-32	unknown=32
for_weeks	other=-37	unknown=37
for_what	ask easier=-14	ask steps=-19	ask why=67
for_years	other=-35	unknown=37
for_your	other=-17	thanks=77	unknown=-43
forget	other=63	unknown=-18
forget_me	other=44	unknown=-13
forgot	ask steps=109	other=-29	unknown=-38
forgot_2	other=12
forgot_how	ask steps=44	other=-35
forgot_to	other=40	unknown=-17
form	ask dose=-15	ask mistakes=145	ask why=-25	other=-20	unknown=-40
form_$	ask mistakes=80	other=-38	unknown=-31
form_off	other=28
fortnight	other=33
fortnight_$	other=21
found	other=51	unknown=-41
found_a	other=50	unknown=-41
four	other=27
fourteen	other=27	unknown=-17
fourteen_$	other=17
fracture	other=23	unknown=-21
fractured	other=21	unknown=-18
fractured_a	other=21	unknown=-18
france	unknown=24
france_$	unknown=24
free	ask left=28
free_$	ask left=17
friend	ask why=27	other=-131	unknown=113
from	ask mistakes=-14	ask why=59	hello=-15	other=68	schedule=87	unknown=-75
from_done	other=15	unknown=-13
from_finished	other=14	unknown=-12
from_now	other=-33	schedule=52
from_side	ask why=15
from_sleeping	other=-40	unknown=44
from_the	ask left=23	ask steps=-25	other=29
from_this	ask why=14	other=17
front	ask dose=-18	ask steps=18
full	ask easier=21	ask rest=15	ask steps=-21	other=32
full_minute	ask rest=16	other=19
fun	other=-60	unknown=71
fun_$	other=-60	unknown=71
funny	unknown=22
gain	ask why=32	other=-46	unknown=37
game	other=-51	unknown=64
gardening	unknown=15
gardening_$	other=26	unknown=-20
gave	other=52	unknown=-17
gave_birth	other=41	unknown=-15
gave_way	other=28	unknown=-24
genitals	other=76	unknown=-62
genitals_$	other=34	unknown=-27
genitals_are	other=42	unknown=-35
gentler	ask dose=-12	ask easier=222	ask left=-18	ask mistakes=-23	ask steps=-26	ask why=-23	other=-38	unknown=-17
gentler_$	ask easier=28	ask left=-12	ask mistakes=-17	other=38
gentler_one	ask easier=37	other=-31
gentler_than	ask easier=39	other=-18
gentler_version	ask easier=19
gently	ask steps=13
get	ask easier=55	ask left=-24	ask rest=88	ask steps=22	ask why=35	help=-31	other=-20	progress=-30	schedule=29	unknown=-41
get_$	ask rest=16
get_a	ask easier=-18	ask rest=70	ask steps=-15	other=39	progress=-12	unknown=-26
get_back	ask steps=16	other=-13
get_better	other=-17	unknown=18
get_chest	unknown=32
get_enough	other=25	unknown=-13
get_hard	other=12
get_into	ask steps=16
get_it	other=-46	unknown=52
get_my	ask easier=71	other=-24	unknown=-22
get_out	ask mistakes=-13	ask steps=-23	ask why=53
get_the	ask steps=55	other=-19	schedule=16	unknown=-32
get_to	ask dose=19	ask rest=18
get_up	ask easier=19	schedule=16
get_wrong	ask mistakes=33
gets	other=53	unknown=-34
gets_worse	other=36	unknown=-22
getting	ask left=-26	ask mistakes=-27	other=79	progress=74	schedule=-14	unknown=-29
getting_better	progress=65
gf	other=-49	unknown=49
give	ask easier=51	ask steps=-14	other=35	unknown=-32
give_me	ask easier=54	ask steps=-13	unknown=-19
giving	other=63	unknown=-33
giving_way	other=56	unknown=-29
glute	ask mistakes=22	ask steps=67	ask why=23	help=-16	other=-16	unknown=-16
glute_bridge	ask mistakes=25	ask steps=68	help=-16	other=-13	unknown=-16
glutes	ask mistakes=-18	ask why=50	other=-12
glutes_$	ask why=26
glutes_are	other=38	unknown=-28
glutes_working	other=-38	unknown=39
go	ask dose=-78	ask left=67	ask mistakes=37	ask rest=28	ask steps=95	ask why=-60	help=-20	other=119	unknown=-27
go_$	ask dose=-87	ask left=93	ask mistakes=-16	ask rest=-15	ask steps=114	ask why=-50	other=65	progress=21	unknown=-15
go_again	ask steps=17	schedule=16
go_and	other=21
go_numb	unknown=26
go_on	ask rest=21	other=12
go_straight	ask rest=32	ask steps=-15
go_to	ask easier=16
go_up	ask dose=24	other=-13
go_wrong	ask mistakes=47
god	thanks=-17	unknown=25
god_$	thanks=-17	unknown=25
goes	ask steps=65
goes_$	ask steps=35
going	ask dose=-25	ask easier=-14	ask left=-41	ask mistakes=28	ask steps=-36	other=52	progress=48	schedule=-18	thanks=21	unknown=59
going_$	ask steps=-14	progress=42	thanks=29	unknown=-16
going_on	other=25
going_to	ask mistakes=-25	ask steps=-24	other=30	unknown=72
going_too	ask left=-23	ask mistakes=61
gone	other=24	unknown=24
gone_completely	other=-37	unknown=40
gone_dead	other=26	unknown=-14
gone_numb	other=39	unknown=-33
good	ask dose=-33	ask easier=-47	ask left=-37	ask mistakes=55	ask steps=-50	ask why=156	hello=120	help=-19	other=-21	schedule=-25	thanks=-13	unknown=55
good_$	ask mistakes=19	ask why=17
good_afternoon	hello=47	other=-23	unknown=-12
good_does	ask why=35
good_evening	hello=64	other=-22
good_for	ask dose=-13	ask left=-12	ask mistakes=-22	ask steps=-20	ask why=82	other=85	unknown=-24
good_form	ask mistakes=80	other=-35	unknown=-31
good_is	ask why=31
good_morning	hello=37	other=14	unknown=-20
good_night	hello=-28	thanks=13	unknown=31
good_to	other=15
got	ask dose=-19	ask easier=90	ask left=27	ask rest=12	ask steps=27	ask why=-31	help=-24	other=48
got_$	ask rest=17
got_a	ask easier=53	ask steps=46	ask why=-17	other=-30
got_an	ask easier=40	other=-34
got_any	other=-28	unknown=39
got_anything	ask easier=32	other=-31
got_carried	other=15
got_knocked	other=28	unknown=-22
got_my	other=-57	unknown=60
got_osteoporosis	other=44
got_the	other=13
got_through	other=30
got_to	ask left=22	other=23
gran	ask easier=22	other=-27	unknown=27
gran_struggles	ask easier=22
grandma	other=-48	unknown=55
grandpa	other=-16	unknown=22
grandson	other=-31	unknown=33
great	thanks=53	unknown=-22
great_$	other=20	thanks=27	unknown=-18
groin	other=44	unknown=-39
groin_is	other=32	unknown=-31
ground	ask steps=19
ground_$	ask steps=14
group	ask left=-13	ask why=37
guess	other=17	unknown=-13
guess_$	other=17	unknown=-13
guy	other=-72	unknown=73
gym	other=-39	unknown=54
ha	other=-16	unknown=36
ha_$	other=-22	unknown=41
ha_ha	other=-14	unknown=29
had	ask mistakes=-14	other=70	progress=-21	schedule=-13	unknown=94
had_a	other=24	unknown=36
had_an	other=13
had_back	unknown=13
had_breast	other=27	unknown=-21
had_cancer	other=21	unknown=-13
had_done	other=23	unknown=-23
had_my	other=28
had_no	other=18	unknown=-17
had_prostate	other=19
had_to	other=-39	unknown=44
haha	other=-16	unknown=33
hair	other=-37	unknown=38
half	other=84	unknown=-37
half_$	other=24	unknown=-17
half_past	other=18
halfway	ask left=26	other=23	unknown=-14
halfway_$	ask left=26
hamstring	other=45	unknown=-38
hamstrings	ask mistakes=23
hamstrings_$	ask mistakes=23
hamstrings_are	other=14
hand	other=-32	unknown=29
hands	ask mistakes=-17	ask steps=81	other=-19
hands_$	ask mistakes=-15	ask steps=67
hang	other=27	unknown=-19
hang_on	other=27	unknown=-19
hangs	other=14
hangs_down	other=14
happened	other=13	unknown=-12
happens	ask left=24	ask mistakes=17	other=-16
happy	other=18
hard	ask dose=-16	ask easier=177	ask mistakes=-16	ask steps=16	ask why=-12	other=-64
hard_$	ask easier=74	other=-21
hard_for	ask easier=35	other=-14
hard_i	other=-20	unknown=28
hard_please	ask easier=55	other=-46
hard_to	other=29
hardly	other=27	unknown=-26
has	ask dose=37	ask easier=-14	ask steps=-33	other=36	unknown=75
has_a	unknown=17
has_changed	other=25	unknown=-17
has_finished	other=-44	unknown=49
has_gone	other=53	unknown=-41
has_no	other=46	unknown=-39
has_osteoporosis	other=-70	unknown=78
has_the	ask steps=-25	unknown=59
hate	other=-31	unknown=42
have	ask dose=-29	ask left=117	ask mistakes=-19	ask steps=-52	ask why=-52	hello=-12	help=16	other=74	progress=108	schedule=65	unknown=48
have_$	ask dose=-27	ask left=22	ask rest=16
have_a	ask steps=46	other=15
have_anything	ask easier=21	ask steps=-12	schedule=41	unknown=-17
have_been	other=19	thanks=12	unknown=-23
have_brittle	other=13
have_cancer	other=-19	unknown=23
have_chest	other=21	unknown=-19
have_completed	other=-53	unknown=55
have_done	ask dose=29	other=-143	unknown=140
have_finished	ask rest=26	help=32	unknown=-24
have_gone	other=35	unknown=-29
have_got	other=21	unknown=14
have_had	other=45	unknown=-39
have_i	ask dose=-45	ask left=55	ask mistakes=-18	help=-26	other=-95	progress=143	schedule=13	unknown=36
have_lost	other=16
have_no	other=-91	unknown=94
have_not	other=72	unknown=-48
have_only	other=19	unknown=-19
have_osteoporosis	ask easier=-24	other=93	unknown=-21
have_said	other=25	unknown=-23
have_something	ask easier=42	ask steps=-17
have_to	ask dose=54	ask left=32	ask mistakes=14	ask steps=-48	ask why=-16	help=53	other=-42	schedule=12
have_told	other=17
have_you	schedule=21
having	other=24
having_a	other=-16	unknown=20
having_chemo	other=14
he	other=-68	unknown=79
he_finished	other=-13	unknown=13
he_is	other=-16	unknown=17
head	ask dose=-20	ask mistakes=-45	ask steps=129	ask why=-17	unknown=-14
head_$	ask easier=19
head_supposed	ask steps=16
head_turn	ask steps=30
heard	other=-37	unknown=44
heart	other=-47	unknown=58
heart_$	other=-27	unknown=32
heartbroken	other=-33	unknown=53
heartbroken_$	other=-33	unknown=53
heavy	other=45	unknown=-40
heavy_$	other=13	unknown=-12
heels	ask steps=58
heels_or	ask steps=19
held	ask dose=40	ask steps=-12
held_$	ask dose=37
hello	hello=220	other=-22	schedule=-87	unknown=-73
hello_$	hello=112	other=49	schedule=-85	unknown=-54
hello_limber	hello=33	other=-22
hello_there	hello=31	other=-22
help	ask dose=-18	ask easier=-14	ask mistakes=-19	ask steps=-91	ask why=268	hello=-21	help=235	other=-153	progress=-19	schedule=-26	unknown=-83
help_$	ask dose=-12	ask steps=-45	ask why=104	hello=-14	help=156	other=-86	thanks=17	unknown=-56
help_me	ask steps=-12	help=89	other=-25	unknown=-15
help_my	ask steps=-13	ask why=45	help=-13
help_the	ask why=27
help_with	ask why=65	other=-17
helped	other=-24	thanks=36
helped_$	other=-24	thanks=36
helps	ask steps=-50	ask why=91	other=-41	unknown=13
helps_$	other=-19	unknown=20
her	other=-133	progress=-14	unknown=158
her_hip	other=-23	unknown=28
her_third	other=-34	unknown=34
here	ask dose=-32	ask easier=-25	ask left=-76	ask mistakes=88	ask rest=24	ask steps=-21	ask why=79	help=52	other=30
here_$	ask dose=-29	ask easier=-25	ask left=-75	ask mistakes=88	ask rest=18	ask steps=-20	ask why=79	help=53	unknown=34
hernia	other=19	unknown=-16
hers	other=-27	unknown=37
hers_$	other=-12	unknown=14
hey	hello=169	other=-72	unknown=-38
hey_$	hello=84	other=-26	unknown=-22
hey_coach	hello=29	other=-15
hey_limber	hello=21
hey_there	hello=36	other=-23
hi	hello=159	other=-108
hi_$	hello=30	other=-48	unknown=34
hi_bot	hello=67	other=-34	unknown=-17
hi_there	hello=30	other=-18
high	ask dose=-15	ask easier=54	ask left=-30	ask mistakes=47	ask steps=32	other=-42	unknown=-12
high_$	ask easier=55	ask left=-25	ask mistakes=56	other=-50
high_do	ask steps=20
high_should	ask steps=22
him	ask why=17	unknown=-16
him_$	ask why=17	other=-14
hip	ask dose=-26	ask easier=44	ask left=-15	ask mistakes=46	ask steps=15	other=121	unknown=-73
hip_$	ask mistakes=34	ask why=-12
hip_hurts	other=21
hip_is	ask easier=14	unknown=-14
hip_lift	ask dose=18	ask why=28	other=-17
hip_raise	ask steps=16
hip_replaced	other=25
hip_replacement	other=37	unknown=-14
hips	ask easier=52	ask steps=31	ask why=23	other=-23	unknown=-21
hips_$	ask why=16
hips_do	ask easier=21	ask mistakes=-15
hips_for	ask why=14
hips_go	ask steps=18
hips_that	ask easier=30	other=-28
hips_up	ask steps=15
his	other=-51	unknown=62
his_$	other=52	unknown=-51
his_set	other=-60	unknown=61
history	progress=32	unknown=-16
history_$	progress=32	unknown=-16
hit	other=57	unknown=-33
hit_by	other=19	unknown=-18
hiya	hello=111	other=-62	unknown=-27
hiya_$	hello=111	other=-62	unknown=-27
hold	ask dose=138	ask left=-20	ask rest=-28	ask steps=29	ask why=-24	other=42	unknown=-33
hold_$	ask dose=26	ask steps=13
hold_for	ask dose=21
hold_it	ask dose=47	other=-28
hold_my	ask easier=-25	ask mistakes=13	ask steps=65	unknown=-25
hold_on	other=21	unknown=-17
hold_the	ask rest=-13	other=58
hold_time	ask dose=57	ask steps=-17
holding	ask steps=13	unknown=18
holding_$	ask steps=13
holiday	other=50	unknown=-26
holiday_is	other=13
holiday_over	other=25	unknown=-13
home	other=50	unknown=-35
home_$	other=12
homework	ask steps=-15	other=-56	unknown=92
homework_$	ask steps=-15	other=-39	unknown=74
horse	other=13
hospital	other=17
hospital_after	other=14
hot	other=25	unknown=-15
hour	other=54	schedule=28	unknown=-21
hour_$	schedule=18
hour_ago	other=20
hours	other=12
hours_$	other=38	unknown=-24
house	other=-58	unknown=70
how	ask dose=243	ask easier=-32	ask left=89	ask mistakes=29	ask rest=152	ask steps=249	hello=31	help=104	other=-122	progress=116	schedule=-40	thanks=-37	unknown=-41
how_$	ask dose=-18	ask steps=113	help=-12	other=-20	progress=-16
how_am	progress=38
how_are	ask steps=53	hello=69	help=-27	other=-54	thanks=-15	unknown=-12
how_can	ask dose=-22	ask easier=12	ask mistakes=22	help=-12	progress=-20	unknown=47
how_did	progress=54
how_do	ask dose=-152	ask easier=26	ask left=-34	ask mistakes=104	ask rest=-61	ask steps=15	help=103	other=130	progress=-25	schedule=20	unknown=-21
how_does	ask dose=-36	ask left=-19	ask steps=38	ask why=15	help=86	progress=-20
how_exactly	ask why=33
how_far	ask dose=-30	ask left=52	ask steps=26
how_hard	ask steps=17
how_have	progress=15
how_high	ask steps=44
how_is	ask dose=-29	ask left=-35	ask steps=184	ask why=27	other=-120	progress=70	unknown=-37
how_it	ask mistakes=15	ask steps=14
how_long	ask dose=157	ask easier=-15	ask left=39	ask mistakes=-20	ask rest=147	ask steps=-160	ask why=-20	help=-17	other=87	progress=-19	unknown=-18
how_many	ask dose=225	ask easier=-17	ask left=124	ask mistakes=-25	ask steps=-148	ask why=-34	hello=-13	help=-28	other=132	progress=46	schedule=-19	unknown=-23
how_much	ask dose=-26	ask left=86	ask rest=80	ask steps=-83	ask why=-12	other=17
how_often	ask dose=184	ask left=-15	ask mistakes=-21	ask steps=-130	other=46
how_tall	ask dose=-21	ask steps=-26	progress=-21	unknown=97
how_this	ask steps=37	help=48	other=-30
how_to	ask dose=-12	ask steps=99	ask why=-15	help=49	other=-73
how_was	progress=15
how_will	ask dose=13	ask left=-17	ask mistakes=21	ask steps=-16	ask why=24
hug	ask dose=28	ask mistakes=35	ask steps=47	ask why=-13	unknown=-24
hug_$	ask dose=25	ask mistakes=12	ask steps=23	other=-34
hugging	ask mistakes=15	ask why=22	other=-16	progress=-13
hugging_my	ask dose=14	ask why=15	progress=-13
hugging_the	ask mistakes=19	other=-14
hugs	other=12
huh	help=152	other=-73	unknown=-35
huh_$	help=152	other=-73	unknown=-35
hurt	ask dose=-15	ask easier=-26	ask mistakes=135	ask steps=-36	ask why=-15	other=19	unknown=-32
hurt_$	ask mistakes=37	ask why=-14
hurt_my	ask mistakes=41	other=-27
hurt_myself	ask easier=-17	ask mistakes=72	ask steps=-30
hurt_when	other=18
hurting	other=41	unknown=-28
hurting_$	other=24	unknown=-19
hurts	ask easier=-102	ask mistakes=-17	ask steps=-14	other=297	unknown=-77
hurts_$	ask easier=-57	other=128	unknown=-31
hurts_a	ask easier=-13	other=24
hurts_from	other=16
hurts_like	other=13
hurts_my	ask easier=-30	other=46
hurts_when	other=36
husband	other=-52	unknown=60
husband_did	other=-30	unknown=31
husband_finished	other=-38	unknown=39
i	ask dose=137	ask easier=149	ask left=128	ask mistakes=172	ask rest=170	ask steps=137	ask why=60	hello=-57	help=143	other=150	progress=233	schedule=136	thanks=26	unknown=123
i_$	ask left=47	ask steps=-42	progress=14
i_also	other=12
i_am	ask dose=-19	ask easier=52	ask left=60	ask rest=-15	ask steps=-19	hello=-14	help=83	other=44	schedule=-25	thanks=63	unknown=13
i_ask	ask steps=19
i_avoid	ask mistakes=45	ask rest=-12
i_be	ask dose=19	ask mistakes=37	ask steps=-22
i_been	progress=55
i_believe	other=15
i_blacked	other=13
i_breathe	ask dose=-12	ask steps=27
i_broke	other=30	unknown=-22
i_can	ask dose=-20	ask easier=73	ask left=44	ask mistakes=-27	ask rest=-14	progress=14	unknown=15
i_change	ask steps=-15	schedule=40
i_clicked	other=14	unknown=-13
i_collapsed	other=19	unknown=-15
i_come	ask steps=32
i_completed	progress=16
i_cough	unknown=30
i_could	unknown=19
i_delivered	other=15	unknown=-13
i_did	other=112	unknown=-18
i_do	ask dose=83	ask easier=88	ask mistakes=24	ask rest=-18	ask steps=37	ask why=-45	help=-22	progress=41	schedule=-28	unknown=48
i_doing	ask left=-30	ask mistakes=47	progress=37
i_done	ask dose=-18	ask left=65	ask steps=-16	other=-67	progress=30	unknown=41
i_eat	ask mistakes=-14	help=-26	other=17	unknown=47
i_exercise	schedule=13
i_exercised	other=19	unknown=-15
i_fainted	other=55	unknown=-39
i_feel	ask mistakes=55	ask steps=-31	ask why=33
i_fell	ask left=15	other=-16
i_finish	ask dose=23	ask left=59	ask mistakes=-17	other=-22	unknown=-13
i_finished	ask left=83	other=-48
i_forget	ask steps=36	other=-15
i_forgot	ask steps=55	other=-40
i_get	ask easier=-31	ask left=-15	ask mistakes=-25	ask rest=95	ask steps=-29	ask why=46	help=-25	other=28	progress=-27	schedule=43	unknown=-15
i_getting	ask left=-15	ask mistakes=-21	other=39	progress=30
i_go	ask dose=15	ask left=-18	ask mistakes=16	ask rest=20
i_going	ask left=-23	ask mistakes=61
i_got	ask rest=17	other=12
i_guess	other=17	unknown=-13
i_had	other=27	unknown=29
i_hate	other=-34	unknown=42
i_have	ask dose=63	ask easier=-43	ask left=-17	ask steps=-63	help=67	other=98	progress=-22	schedule=39
i_hit	other=12
i_hold	ask dose=21	ask rest=-19	ask steps=29	other=27
i_hug	other=17
i_hurt	ask easier=-21	ask mistakes=83	other=-43
i_join	other=36
i_just	other=27	unknown=-21
i_keep	ask dose=15	ask easier=34	ask steps=13	other=13	unknown=-27
i_know	ask mistakes=69	ask steps=-35
i_laughed	other=-20	unknown=28
i_lay	other=-56	unknown=59
i_leave	ask dose=27
i_lie	ask dose=-15	ask rest=18	other=27
i_lift	ask mistakes=-14	ask steps=37
i_lifting	ask left=-26	ask steps=61	ask why=-14
i_like	other=-73	unknown=95
i_look	ask steps=19
i_lost	other=-29	unknown=42
i_made	other=23	unknown=-17
i_make	ask easier=63	ask mistakes=17	ask rest=-18	other=-24
i_making	other=18	progress=14
i_meant	ask dose=39	ask left=-15	ask mistakes=-39	ask steps=78	ask why=-34
i_might	other=18
i_miss	progress=34
i_moved	other=16
i_must	ask mistakes=-16	ask steps=50	other=12	unknown=-13
i_nearly	ask left=34	other=-25	unknown=37
i_need	ask dose=30	ask easier=33	ask rest=25	ask why=17	help=20	other=-47	unknown=-17
i_never	ask easier=22	other=-21
i_not	ask mistakes=70	ask steps=-28
i_on	ask left=32
i_only	ask dose=76	ask mistakes=-16	other=-18	unknown=-14
i_passed	other=22	unknown=-18
i_pause	ask dose=-28	ask mistakes=-23	ask rest=40	ask steps=35
i_pressed	other=15
i_pull	ask steps=52
i_push	ask steps=17
i_put	ask easier=19
i_quit	other=28	unknown=-20
i_really	ask dose=22	other=23
i_rest	ask dose=-46	ask rest=78	ask steps=-29	other=72
i_roll	ask steps=25	ask why=15
i_say	help=17	other=-33	unknown=42
i_see	ask easier=-17	ask steps=-14	progress=49
i_set	help=-15	progress=-15	schedule=49
i_should	ask dose=15	ask easier=-15	ask mistakes=71	ask steps=-45
i_skip	ask easier=-13	other=18
i_sneeze	unknown=22
i_soiled	other=23	unknown=-17
i_squeeze	ask steps=40
i_start	ask left=-16	ask mistakes=-12	ask steps=36	help=35	other=-29
i_stay	ask dose=34	ask steps=-12
i_still	ask dose=-38	ask easier=-19	ask left=69	other=34
i_stop	ask dose=25	other=37
i_stopped	other=-42	unknown=47
i_struggle	other=21	unknown=-17
i_supposed	ask dose=19	ask left=-28	ask steps=75	ask why=-27	other=-13
i_take	ask easier=-14	ask rest=49	ask steps=-13	other=18
i_tapped	other=17	unknown=-12
i_tell	ask mistakes=19	ask why=16	help=45	other=-36
i_think	other=55	unknown=-27
i_told	other=-15	unknown=17
i_type	ask mistakes=-24	help=120	other=-62	unknown=13
i_use	ask easier=38	help=45	other=-22
i_wait	ask dose=-27	ask rest=53
i_walk	ask rest=15	other=52	unknown=-37
i_want	other=-17	schedule=73	unknown=-16
i_was	other=-14	unknown=38
i_watch	ask mistakes=63	ask why=-13
i_wet	other=20
i_will	other=27
i_wipe	ask mistakes=-19	other=54	unknown=-21
i_work	ask steps=-25	help=36
i_would	ask rest=38	other=49	schedule=95	unknown=-103
i_write	help=15	other=13
idea	ask steps=-25	ask why=21	help=28	other=33	unknown=-19
idea_behind	ask steps=-14	ask why=27
idea_how	help=29
if	ask dose=101	ask left=-29	ask mistakes=91	ask rest=32	ask steps=-48	ask why=-35	help=-30	other=-18	schedule=-20	unknown=40
if_i	ask dose=120	ask left=-24	ask steps=-28	help=-25	other=-41	progress=-19	schedule=-14	unknown=96
if_my	ask dose=-18	ask mistakes=101	ask rest=37	ask steps=-19	ask why=-30	other=-34	unknown=23
if_the	other=42	unknown=-38
if_you	progress=31	unknown=-31
ill	other=20	unknown=-15
ill_today	other=12
imagine	other=40	unknown=-38
impossible	other=18	unknown=-14
improved	progress=22
improved_$	progress=22
improvement	other=-46	progress=41	unknown=25
improving	progress=27
in	ask dose=111	ask easier=21	ask left=-66	ask mistakes=142	ask steps=44	hello=-22	help=-31	other=99	progress=33	schedule=18	thanks=-15	unknown=105
in_$	ask mistakes=-17	ask steps=21	ask why=18	other=21
in_10	other=12
in_15	other=-25	unknown=40
in_20	other=21
in_2015	other=-31	unknown=31
in_2019	other=-15	unknown=20
in_5	other=-45	unknown=47
in_a	other=34	progress=48	unknown=-34
in_aid	ask why=18
in_bed	ask easier=37	other=12
in_between	ask rest=18
in_both	other=19
in_chemo	other=22
in_front	ask dose=-18	ask steps=19
in_going	ask steps=18
in_it	ask why=16
in_january	other=42	unknown=-16
in_june	other=26	unknown=-24
in_like	other=17	unknown=-15
in_love	other=-29	unknown=38
in_march	other=19	progress=13
in_my	ask mistakes=58	other=72	unknown=-31
in_or	ask steps=20	other=-19
in_spring	other=14
in_the	ask dose=69	ask easier=14	ask left=-23	ask mistakes=101	ask steps=68	ask why=-17	help=-14	other=-20	schedule=52	unknown=-42
in_thirty	ask steps=-12	other=18
in_this	ask dose=16	ask mistakes=42	ask why=-13	other=-47	unknown=29
in_tokyo	other=-13	unknown=52
in_total	ask dose=26	ask rest=-15
in_two	other=28	unknown=-24
incomplete	other=18	unknown=-13
instead	ask easier=65	ask mistakes=-23	ask steps=-22	other=-69	schedule=64	unknown=31
instead_$	ask dose=-16	ask easier=56	ask mistakes=-20	ask steps=-13	other=-35	schedule=15	unknown=41
instead_of	ask dose=19	other=-34	schedule=49
instructions	ask easier=-17	ask steps=145	hello=-16	help=52	other=-67	progress=-14	schedule=-15	thanks=-13	unknown=-31
instructions_$	ask steps=79	hello=-14	help=54	other=-32	progress=-12	unknown=-28
instructions_for	ask steps=67	other=-35
into	ask steps=20	other=14
into_my	other=12
ironing	other=-50	unknown=50
ironing_$	other=-50	unknown=50
is	ask dose=180	ask easier=95	ask left=149	ask mistakes=90	ask rest=120	ask steps=14	ask why=108	hello=-34	help=38	other=112	progress=69	schedule=80	thanks=-32	unknown=175
is_$	ask steps=36	ask why=-28	schedule=31
is_10	ask dose=62
is_12	ask dose=72	ask left=-17	ask mistakes=-24
is_15	other=-35	unknown=35
is_2	help=-20	unknown=44
is_3	other=15	unknown=-15
is_a	ask dose=-18	ask easier=14	ask left=-16	ask mistakes=-20	ask rest=15	ask steps=68	ask why=-20	other=-47	unknown=67
is_aching	ask mistakes=-19	other=61	unknown=-18
is_after	ask left=17	ask why=-17	other=28
is_agony	other=19
is_all	help=25	other=14	unknown=-23
is_already	other=-15	unknown=16
is_always	other=41	unknown=-38
is_an	ask easier=25
is_at	other=23	unknown=-16
is_awful	other=14
is_bad	ask easier=13	ask mistakes=35	ask why=-13
is_been	other=19	unknown=-12
is_behind	other=15
is_being	other=-46	unknown=47
is_broken	other=30	unknown=-24
is_coming	ask left=44	ask why=-13
is_complete	other=20
is_cramping	other=29	unknown=-27
is_done	ask dose=16	ask rest=74	other=-37
is_drilling	other=-15	unknown=17
is_enough	other=33	unknown=-14
is_finished	ask left=-22	ask rest=29	help=66	unknown=-55
is_first	ask left=57	other=-15
is_for	ask why=-27	unknown=69
is_full	other=26	unknown=-25
is_getting	ask why=14
is_going	other=14
is_gone	other=28	unknown=-16
is_good	ask mistakes=15	other=29
is_hurting	other=31	unknown=-22
is_in	ask easier=31	ask why=15	unknown=-34
is_it	ask easier=-60	ask rest=-29	ask why=87	help=-13	other=32	progress=59	schedule=-21	unknown=41
is_killing	ask easier=12	other=20	unknown=-15
is_left	ask dose=-15	ask left=121	ask rest=-15	ask steps=-19	ask why=-14	unknown=-12
is_lifting	ask steps=-16	ask why=27
is_my	ask dose=-34	ask left=-26	ask why=-53	help=-14	other=46	progress=169
is_next	ask left=63	ask why=-14	unknown=-15
is_not	ask mistakes=-14	ask steps=38	other=40	unknown=-39
is_numb	ask mistakes=-22	other=72	unknown=-22
is_on	ask left=57	ask steps=-13	unknown=-33
is_one	ask dose=58	ask left=-23	ask rest=35	other=-20
is_over	other=60
is_painful	other=15
is_paining	other=39	unknown=-31
is_pregnant	other=-27	unknown=32
is_raining	other=-96	unknown=102
is_ready	other=-55	unknown=58
is_really	other=21	unknown=-17
is_session	ask dose=27	other=-25
is_sitting	other=-22	unknown=25
is_so	other=-35	unknown=37
is_sore	other=28	unknown=-22
is_still	ask left=72	ask why=-12	unknown=-13
is_that	ask dose=32	ask easier=-18	ask left=77	ask mistakes=84	ask rest=22	ask steps=19	ask why=-37	help=-14	other=-54	unknown=-67
is_the	ask dose=113	ask easier=-47	ask left=-69	ask mistakes=37	ask rest=67	ask steps=98	ask why=41	progress=-30	unknown=30
is_there	ask dose=-61	ask easier=92	ask left=-21	ask mistakes=-40	ask rest=13	ask steps=28	ask why=23	other=48	schedule=62	unknown=-31
is_this	ask dose=-46	ask easier=-33	ask left=60	ask mistakes=-38	ask rest=-13	ask steps=-12	ask why=135	help=103	other=80	progress=-26	unknown=-85
is_through	ask steps=-48	other=62
is_tonight	schedule=13
is_too	ask easier=113	ask why=-14	other=-85	schedule=55	unknown=-15
is_twisting	ask why=17	other=19	unknown=-13
is_two	ask dose=32
is_up	other=24	unknown=-18
is_watching	other=-18	unknown=18
is_weak	other=33	unknown=-29
is_worse	unknown=12
is_worst	other=21	unknown=-19
is_your	help=-23	unknown=56
ish	other=15
ish_$	other=15
it	ask dose=-14	ask easier=155	ask left=-24	ask mistakes=108	ask rest=-38	ask steps=50	ask why=141	hello=-25	help=-28	other=113	progress=32	schedule=68	thanks=69	unknown=-48
it_$	ask dose=59	ask easier=-36	ask left=-23	ask mistakes=-29	ask rest=-14	ask steps=77	ask why=56	help=-19	other=51	schedule=23	thanks=88	unknown=-82
it_15	ask dose=16
it_5	ask dose=14
it_8	other=-56	schedule=67
it_a	ask easier=20	ask rest=-14	other=35	unknown=-18
it_again	ask dose=19
it_all	ask dose=-27	other=-15	unknown=71
it_at	other=20
it_bad	ask mistakes=45
it_be	ask dose=18	ask easier=21	ask mistakes=-14	ask steps=13	other=-19
it_count	ask dose=31	other=-14
it_do	ask why=33
it_done	ask left=-21	ask mistakes=-20	ask steps=83	other=-42	unknown=12
it_down	ask easier=41	ask steps=-24
it_easier	ask easier=27	other=-13
it_feels	other=40	unknown=-31
it_for	ask mistakes=-22	ask steps=-45	ask why=52	other=41
it_gets	other=18
it_go	ask dose=-13	ask steps=15	other=30
it_going	ask dose=-13	ask mistakes=-26	ask steps=-17	ask why=-14	progress=38	unknown=75
it_help	ask why=25
it_here	other=14
it_i	other=17
it_in	ask mistakes=38	other=-99	unknown=87
it_is	ask dose=-36	ask easier=26	ask left=-23	ask rest=39	ask steps=31	other=23	unknown=22
it_just	ask why=20
it_less	ask easier=29
it_matter	ask mistakes=31	ask why=-28
it_normal	ask mistakes=56	ask why=-20	other=46	unknown=-24
it_now	ask left=23
it_ok	ask dose=36	ask rest=12	other=-34
it_on	ask easier=38
it_only	ask left=43	ask why=-13	other=-16
it_out	ask steps=25
it_right	ask mistakes=55	other=-20
it_safe	other=45	unknown=-14
it_step	ask steps=31	other=-16
it_strengthen	ask why=23
it_supposed	ask dose=-32	ask why=30	other=25
it_take	ask dose=48	other=-23
it_then	ask easier=-13	ask left=44	ask mistakes=-26	other=39	unknown=-19
it_three	other=13
it_to	schedule=33
it_today	other=36	unknown=-25
it_tonight	ask dose=20
it_twice	other=-33	unknown=33
it_two	ask dose=18
it_was	other=-71	unknown=79
it_when	ask mistakes=-19	other=47	unknown=-20
it_with	ask easier=23	ask steps=-17
it_would	other=-13	unknown=16
it_wrong	ask mistakes=45
it_yet	other=15
january	other=42	unknown=-16
january_$	other=42	unknown=-16
jelly	other=-23	unknown=32
jelly_$	unknown=13
job	schedule=15
job_$	schedule=15
join	other=36
join_in	other=36
joke	other=-36	unknown=44
joke_$	other=-36	unknown=44
jump	other=28
jump_to	other=18
june	other=26	unknown=-24
june_$	other=26	unknown=-24
just	ask easier=-15	ask left=-22	hello=33	other=91	schedule=26
just_8	other=12
just_broke	unknown=16
just_did	other=31	unknown=-26
just_finished	other=-58	unknown=68
just_got	other=-39	unknown=39
just_had	other=16	unknown=-13
just_let	ask steps=20
just_never	other=22	unknown=-15
just_now	other=20	unknown=-17
just_one	ask dose=17
just_out	other=14
just_sore	other=39	unknown=-38
just_the	other=25
just_tired	other=15	unknown=-14
keep	ask dose=40	ask easier=32	ask steps=39	other=48	progress=-14	unknown=-52
keep_giving	other=29	unknown=-17
keep_my	ask easier=35	ask mistakes=-15	ask steps=24	other=-20
keep_the	ask dose=36	other=-25
keeping	other=-23	progress=14	thanks=30
keeps	other=29
keeps_giving	other=24
kettle	other=-41	unknown=43
kg	other=20	unknown=-12
kids	other=-72	unknown=117
kids_$	other=46	unknown=-28
kids_are	other=-45	unknown=63
killing	ask easier=12	other=31	unknown=-23
killing_me	ask easier=12	other=31	unknown=-23
kilos	other=-28	unknown=49
kilos_and	other=-17	unknown=28
kilos_on	other=-32	unknown=35
kilos_without	other=18	unknown=-12
kind	ask easier=16	other=14	progress=27	thanks=22	unknown=-58
kind_$	other=-26	progress=31	thanks=21	unknown=-19
kind_as	ask steps=12
kind_of	ask easier=16	other=47	unknown=-36
kitchen	other=30	unknown=-21
knackered	unknown=18
knackered_$	other=-13	unknown=22
knee	ask dose=97	ask easier=124	ask left=-50	ask mistakes=23	ask rest=-29	ask steps=128	ask why=141	hello=-21	help=-28	other=85	progress=-37	schedule=-38	thanks=-12	unknown=-152
knee_$	ask steps=-13	other=62	unknown=-18
knee_buckles	other=13
knee_does	ask easier=18
knee_done	other=13
knee_exercise	ask why=25	other=-15
knee_first	ask steps=30
knee_hug	ask dose=25	ask mistakes=48	other=-23
knee_in	ask why=21
knee_is	ask mistakes=-19	other=67	unknown=-27
knee_one	ask dose=60	ask steps=13	ask why=17	other=-29
knee_or	ask steps=72	other=-60
knee_pull	ask why=17	other=-13
knee_stretch	ask easier=28	ask steps=-16	ask why=14
knee_surgery	other=20
knee_there	ask dose=19
knee_thing	ask steps=-42	ask why=30	other=34
knee_to	ask easier=39	ask mistakes=27	ask steps=83	ask why=30	hello=-15	other=-22	schedule=-20	unknown=-28
knees	ask easier=68	ask left=-15	ask mistakes=43	ask steps=124	ask why=22	help=-16	other=30	progress=-21	unknown=-100
knees_$	ask easier=42	ask mistakes=-14	ask rest=14	ask steps=-46	ask why=-14	other=72	unknown=-16
knees_are	ask easier=19
knees_at	ask steps=20
knees_be	ask mistakes=-15	ask steps=53	other=-19
knees_bent	ask steps=15
knees_do	ask steps=-15	ask why=27
knees_fall	ask mistakes=13
knees_from	ask steps=-13	ask why=19
knees_go	ask steps=53	other=-36
knees_in	ask dose=13
knees_today	other=18
knees_together	ask steps=25
knees_touch	ask steps=12
knees_up	other=24	unknown=-24
knocked	other=38	unknown=-21
knocked_off	other=28	unknown=-22
knocked_over	other=-13	unknown=16
know	ask mistakes=58	ask steps=-56	other=35	unknown=37
know_$	help=23	unknown=-20
know_about	help=-30	other=79	unknown=-29
know_how	help=28	other=-18
know_i	ask mistakes=27	ask steps=-12
know_if	ask mistakes=13	other=32	unknown=-28
know_it	ask mistakes=21	ask steps=-21	other=-16	unknown=26
know_when	ask dose=14
know_why	other=36	unknown=-14
ladder_$	other=-14	unknown=18
last	ask easier=-39	ask left=145	ask mistakes=-46	ask rest=-33	ask steps=-23	ask why=-39	help=-18	other=109	progress=101	schedule=-17	thanks=-12	unknown=32
last_$	ask dose=36	ask left=-13	other=-53	progress=13	unknown=61
last_entry	other=18
last_exercise	ask left=25	other=-14
last_month	other=27	progress=43	unknown=-34
last_night	ask left=-13	other=27	unknown=35
last_one	ask easier=-26	ask left=78	ask mistakes=-15	ask why=-13	other=46	unknown=-17
last_round	ask left=30
last_set	ask left=47	ask mistakes=-15	ask rest=-21	other=23
last_thing	other=21	unknown=-12
last_time	other=-73	unknown=77
last_two	other=24	unknown=-20
last_week	unknown=14
last_year	other=42	unknown=-15
late	other=-26	schedule=16	unknown=26
late_$	schedule=16
lately	other=16	progress=24	unknown=-17
lately_$	progress=24
later	other=31	schedule=127	unknown=-54
later_$	other=77	schedule=15	unknown=-35
later_in	other=-24	schedule=42
later_please	other=-32	schedule=70
laugh	other=23	unknown=-12
laughed	other=-20	unknown=28
laughed_so	other=-20	unknown=28
laughing	other=-29	unknown=44
laughing_$	other=-14	unknown=20
laughing_at	other=-20	unknown=27
laundry	other=-110	unknown=111
lay	other=-56	unknown=59
lay_down	other=-56	unknown=59
leave	ask dose=24	ask easier=-14	ask steps=-14	other=102	unknown=-26
leave_me	other=21
leave_out	ask steps=-14	other=24
leave_the	other=34
leave_this	other=33
left	ask dose=-119	ask easier=-26	ask left=206	ask mistakes=-23	ask rest=46	ask steps=66	ask why=-38	other=81
left_$	ask dose=-76	ask left=74	ask rest=63	ask steps=-21	ask why=-21	other=71
left_after	ask left=33
left_arm	other=-14	unknown=16
left_done	ask dose=-13	other=24
left_first	ask left=-17	ask steps=38
left_foot	other=29	unknown=-17
left_for	ask left=43	other=-17
left_in	ask left=19	ask rest=-14
left_is	other=14	unknown=-12
left_leg	ask left=-21	ask steps=51
left_of	ask left=18
left_or	ask steps=42	other=-27
left_side	ask easier=-13	ask steps=-15	other=55
left_to	ask left=29	ask steps=-13
leg	ask dose=18	ask left=-27	ask mistakes=-19	ask steps=147	ask why=-51	hello=-17	other=153	unknown=-86
leg_$	ask dose=28	ask left=-24	ask steps=47	unknown=-18
leg_do	ask steps=53	ask why=-43
leg_feels	other=-21	unknown=36
leg_gave	other=17	unknown=-14
leg_has	other=16
leg_is	unknown=18
leg_weakness	other=23	unknown=-22
legend	other=-15	thanks=21
legend_$	other=-15	thanks=21
legs	ask dose=-31	ask easier=-12	ask left=-13	ask mistakes=87	ask rest=58	ask steps=36	ask why=-21	other=51	progress=-26	schedule=-15
legs_$	other=24
legs_are	ask mistakes=20	ask rest=29	other=-21	unknown=21
legs_gave	other=12
legs_keep	other=29	unknown=-17
legs_numb	other=13
legs_or	other=17
legs_shake	ask mistakes=25	other=-15
legs_went	unknown=22
legs_will	other=19
less	ask dose=-12	ask easier=165	ask steps=-19	other=-60	unknown=-25
less_demanding	ask easier=39	other=-31
less_hard	ask easier=30	other=-22
let	hello=-14	other=77
let_me	other=-19	unknown=31
let_us	hello=-13	other=98	unknown=-31
level	unknown=16
lie	ask dose=-16	ask mistakes=-17	ask steps=61	ask why=-14	other=15	unknown=-18
lie_down	other=23	unknown=-17
lie_here	ask dose=-13	ask rest=19
lie_in	ask steps=24
lie_on	ask steps=32	ask why=-13
life	other=-14	unknown=16
life_$	other=-14	unknown=16
lift	ask dose=30	ask easier=75	ask mistakes=-18	ask steps=33	ask why=48	other=-42	unknown=-38
lift_$	ask dose=21	ask easier=25	unknown=-23
lift_in	ask dose=16	other=-15
lift_my	ask easier=28	ask mistakes=-13	ask why=24	other=-16
lift_so	ask easier=19	other=-17
lifted	other=22
lifting	ask left=-33	ask mistakes=-12	ask steps=58	ask why=48	unknown=-21
lifting_$	ask left=-24	ask steps=62	ask why=-26	other=17
lifting_my	ask steps=-26	ask why=48
lifting_one	ask steps=20
lifts	ask dose=30	ask left=-15	ask mistakes=18	ask steps=-13	other=54	unknown=-39
lifts_$	other=14
lifts_in	ask dose=23
lifts_off	ask mistakes=21
lighter	ask dose=-14	ask easier=135	ask steps=-26	other=-49
lighter_$	ask easier=72	other=-27
like	ask left=26	ask why=-58	help=-22	other=28	progress=17	schedule=37	unknown=82
like_$	ask left=28	ask steps=55	ask why=-51
like_a	other=41	unknown=-38
like_different	other=-20	schedule=25
like_i	other=31	unknown=-22
like_it	other=13
like_jelly	other=-43	unknown=50
like_my	other=-85	schedule=43	unknown=51
like_pizza	other=-13	unknown=27
like_someone	other=14
like_something	other=13
like_that	other=-28	unknown=30
like_the	unknown=16
like_they	other=21	unknown=-16
like_to	other=52	schedule=-24	unknown=-15
like_you	other=-22	unknown=33
limber	hello=67	other=-22	unknown=-27
limber_$	hello=67	other=-22	unknown=-27
lisbon	other=31	unknown=-14
lisbon_$	other=23
list	ask left=38	ask steps=-12
list_$	ask left=22
little	other=13
log	other=23	unknown=-17
log_$	other=13
lol	other=-49	unknown=81
lol_$	other=-43	unknown=66
lol_my	other=-21	unknown=26
long	ask dose=157	ask easier=-15	ask left=39	ask mistakes=-20	ask rest=147	ask steps=-160	ask why=-20	help=-17	other=43	progress=-19	unknown=31
long_$	ask dose=56	ask rest=53	other=-48
long_between	ask dose=-36	ask rest=56
long_do	ask dose=78	ask rest=-32	ask steps=-86	other=102
long_does	ask dose=82	ask left=-17	ask rest=-13
long_each	ask dose=17
long_have	ask left=-12	ask rest=17
long_i	ask rest=-18	other=23
long_is	ask dose=-26	ask left=-27	ask rest=15	ask steps=-17	other=91
long_may	ask rest=13
long_should	ask rest=26
long_the	ask dose=-14	ask rest=-28	other=51
long_till	ask dose=-41	ask left=79	other=-25
long_was	ask dose=23	other=-24
long_will	ask dose=34	other=-20
longer	ask dose=-15	ask easier=-12	ask left=18	ask rest=88	ask steps=-15	other=-75	unknown=42
longer_$	ask left=14	ask rest=24
longer_than	other=-55	unknown=53
loo	other=-26	unknown=48
loo_$	other=-50	unknown=68
look	ask dose=-15	ask left=22	ask mistakes=18	ask steps=71	ask why=-48	progress=20
look_like	ask left=28	ask steps=47	ask why=-54	progress=21
look_out	ask mistakes=14
lose	help=-18	other=-26	progress=-17	unknown=86
lose_weight	help=-18	other=-26	progress=-17	unknown=86
losing	unknown=20
losing_weight	other=36	unknown=-23
loss	schedule=22
loss_$	other=-17	schedule=22
loss_of	other=22	unknown=-16
lost	ask dose=-14	ask steps=-16	ask why=-25	help=82	unknown=65
lost_$	help=89	other=-39	unknown=-26
lost_10	other=-29	unknown=31
lost_8	other=16
lost_control	other=71	unknown=-65
lost_count	ask left=15	other=27	unknown=-21
lost_feeling	other=-18	unknown=20
lost_my	unknown=17
lost_six	other=14
lost_track	other=18
lost_weight	ask why=-23	unknown=37
lot	other=56	thanks=30	unknown=-47
lot_$	thanks=30
lot_of	other=33	unknown=-27
love	other=-19	unknown=60
love_$	other=-23	unknown=33
loved	other=-51	unknown=51
loved_it	other=-51	unknown=51
lovely	unknown=28
lovely_$	other=21	unknown=-16
lower	ask dose=-21	ask easier=35	ask rest=-18	ask steps=30	ask why=26
lower_back	ask why=27	other=17
lumbar	ask mistakes=34
lump_in	other=-13	unknown=16
lump_next	other=23	unknown=-15
lunch	other=26	unknown=-17
lunch_$	other=24	unknown=-16
lying	ask steps=42	unknown=-16
lying_here	other=-15	unknown=17
lying_rotation	ask steps=43	other=-20
machine	other=-21	unknown=22
made	ask why=-22	help=-15	unknown=68
made_you	help=-13	unknown=27
make	ask easier=84	ask left=-25	ask mistakes=61	ask rest=-30	ask steps=-23	ask why=33	help=-15	other=-58	progress=-14	schedule=62
make_a	ask dose=16
make_here	ask mistakes=26
make_it	ask dose=-14	ask easier=64	other=-37	schedule=57	unknown=-19
make_my	ask steps=-16	ask why=51
make_the	ask easier=31	ask rest=-17	other=-20	schedule=26
make_this	ask easier=19	ask steps=14
make_with	ask mistakes=32
makes	other=18
makes_it	other=22
makes_me	unknown=15
making	other=32	progress=14	unknown=-16
man	ask easier=16	other=-16
man_$	ask easier=16	other=-16
manage	ask dose=46
managed	other=63	unknown=-36
managed_eight	other=13
many	ask dose=220	ask easier=-13	ask left=132	ask mistakes=-26	ask steps=-148	ask why=-34	hello=-14	help=-33	other=107	progress=50	schedule=-19	thanks=24	unknown=-26
many_$	ask dose=59	ask left=-28	other=15
many_and	ask dose=-16	other=33
many_are	ask left=15
many_bridges	ask dose=26	ask left=-17	other=35	progress=-15
many_days	ask dose=-30	other=-26	progress=73
many_do	ask left=15	ask steps=-27	other=27
many_exercises	ask dose=-36	ask left=56
many_have	ask dose=-12	ask left=22
many_left	ask dose=-18	ask left=23
many_lifts	ask dose=36	ask left=-15
many_minutes	ask left=19	other=-12
many_more	ask dose=-117	ask left=80	other=60
many_of	ask dose=71	ask left=-23	other=-14
many_reps	ask dose=63	ask left=-19	ask rest=-12	other=17
many_rounds	ask dose=36	ask left=59	other=-44
many_seconds	ask dose=-38	ask left=-63	ask rest=113	ask steps=-18	other=50
many_secs	ask dose=22	ask left=-16	ask rest=12
many_sessions	ask dose=-17	progress=40
many_sets	ask left=69	ask rest=-70	other=46
many_thanks	other=-19	thanks=32
many_times	ask dose=91	ask left=-23	ask steps=-26
many_twists	ask dose=25	progress=-14
marathon	other=-54	unknown=57
marathon_$	other=-18	unknown=20
march	other=22	progress=12
march_$	other=22	progress=12
market	unknown=13
mat	other=-39	unknown=63
mat_$	unknown=27
match	other=-13	unknown=51
match_$	unknown=19
match_is	other=-31	unknown=31
match_last	unknown=14
mate	other=-58	thanks=55	unknown=30
mate_$	thanks=55	unknown=-34
matter	ask mistakes=31	ask why=-29
may	ask rest=23	other=60	unknown=-16
may_i	ask rest=23	other=35
maybe	ask easier=28	other=56	unknown=-29
maybe_$	ask easier=29	other=27	unknown=-18
maybe_a	other=18
me	ask easier=79	ask left=-13	ask mistakes=-26	ask steps=160	ask why=43	help=-17	other=104	progress=43	schedule=82	thanks=15	unknown=-32
me_$	ask dose=16	ask easier=47	ask left=-19	ask mistakes=-21	ask why=33	hello=19	help=-13	other=34	schedule=49	thanks=19
me_a	other=-98	unknown=141
me_again	other=77	schedule=-12	unknown=-27
me_alone	other=18
me_an	ask easier=38	other=-31
me_and	other=16	unknown=-15
me_any	other=50	unknown=-35
me_anything	other=22	unknown=-20
me_at	other=40	schedule=19	unknown=-19
me_for	other=-24	schedule=-14	unknown=48
me_how	ask dose=13	ask steps=16	other=17
me_in	ask steps=-18	other=34
me_later	other=24
me_my	ask steps=-13	other=-21	progress=62	unknown=-18
me_not	other=21	unknown=-13
me_on	other=12
me_out	help=27	other=-14
me_ten	other=13
me_this	other=-37	schedule=17	unknown=33
me_through	ask steps=132	other=-105
me_today	ask left=27	unknown=-17
me_tomorrow	schedule=31
me_up	other=22	unknown=-17
me_what	ask mistakes=16	ask steps=27	ask why=-28	other=16
me_when	schedule=24	unknown=-21
me_why	ask steps=-20	ask why=58
mean	other=17
mean_to	other=15
meant	ask dose=39	ask left=-28	ask mistakes=-20	ask steps=46	ask why=44	other=-23
meant_to	ask dose=39	ask left=-28	ask mistakes=-20	ask steps=46	ask why=44	other=-24
mention	other=21	unknown=-16
menu	ask why=-14	help=132	other=-35	unknown=-41
menu_$	ask why=-14	help=132	other=-35	unknown=-41
mess	ask mistakes=42	ask steps=-28
message	other=17
message_came	other=12	unknown=-12
messages	other=46	unknown=-25
messages_$	other=36	unknown=-22
middle	other=14	unknown=-13
middle_$	ask steps=16
middle_of	other=24	unknown=-13
might	ask steps=14	other=20
might_have	other=18
milder	ask easier=41
milk	other=-20	unknown=30
million	other=-12	unknown=18
min	other=35
min_$	other=22
mine	other=43	unknown=-42
mine_$	other=24	unknown=-24
minute	ask dose=-16	ask easier=-21	ask left=-31	ask mistakes=-16	ask rest=162	ask steps=-41	ask why=-13	other=50	unknown=-22
minute_$	ask dose=28	ask rest=-15	other=46	unknown=-14
minute_of	ask rest=-13	other=26
minute_or	ask dose=-23	ask rest=60	ask steps=-24
minute_over	ask left=-17	ask rest=30
minute_really	ask rest=25
minutes	ask left=-36	ask rest=74	ask steps=-29	other=125	unknown=-56
minutes_$	other=85	unknown=-40
minutes_please	ask steps=-19	other=37
minutes_to	other=15
miss	progress=34
miss_any	progress=19
mistake	ask dose=-20	ask left=-16	ask mistakes=158	ask steps=-42	ask why=-48	other=34	unknown=-25
mistake_$	ask dose=-18	ask mistakes=92	ask steps=-34	ask why=-28	other=38	unknown=-21
mistakes	ask easier=-22	ask left=-17	ask mistakes=262	ask steps=-32	ask why=-18	hello=-15	other=-40	unknown=-38
mistakes_$	ask mistakes=104	hello=-13	other=-39	unknown=-17
mistakes_can	ask mistakes=21
mistakes_do	ask mistakes=24
mistakes_in	ask mistakes=18
mistakes_should	ask mistakes=15
mistakes_to	ask mistakes=15
mistakes_with	ask mistakes=49	other=-15	unknown=-12
moment	other=44	unknown=-32
moment_$	other=44	unknown=-32
monday	other=46	unknown=-15
monday_$	other=32
mondays	other=-22	unknown=31
month	ask dose=-15	ask easier=-20	other=20	progress=136	unknown=-48
month_$	ask dose=-15	ask easier=-20	other=28	progress=105	unknown=-30
months	other=86	unknown=-55
months_$	other=29	unknown=-22
months_pregnant	other=23	unknown=-14
more	ask dose=-64	ask easier=-18	ask left=162	ask mistakes=-13	ask rest=20	ask steps=-49	other=111	unknown=-42
more_$	ask easier=-19	ask left=13	ask rest=31	other=-19	unknown=34
more_after	other=13
more_are	ask left=-24	other=38
more_easy	ask easier=25
more_messages	other=12
more_of	ask dose=-46	ask left=59
more_or	ask left=40	ask steps=-18
more_sets	ask dose=-16	ask left=25
more_than	ask dose=30	ask easier=-17
more_when	other=15
morning	ask dose=55	ask easier=-17	ask steps=-16	hello=165	help=-17	other=-67	schedule=123	thanks=-27	unknown=-52
morning_$	ask dose=15	ask left=12	ask steps=-14	hello=81	help=-13	other=13	thanks=-21	unknown=33
morning_and	ask dose=40
morning_my	hello=26	unknown=-13
morning_reminder	schedule=12
morning_session	other=-22	schedule=38
morning_time	schedule=15
morning_to	other=-33	schedule=43
mornings	other=-55	schedule=116	unknown=-19
mornings_$	schedule=36
mornings_to	other=-20	schedule=40
most	ask left=-16	ask mistakes=93	ask why=-21	help=-13	other=-77	thanks=152	unknown=-69
most_people	ask mistakes=39
motorbike	other=37	unknown=-28
move	ask steps=-16	other=-31	schedule=146	unknown=-41
move_my	other=-34	schedule=84	unknown=-27
move_the	schedule=23
moved	other=25	unknown=-17
moved_to	other=17
movement	ask steps=82	other=-34
movement_$	ask steps=43	other=-16
movement_again	ask steps=16
movement_once	ask steps=23	other=-18
much	ask left=86	ask mistakes=-14	ask rest=76	ask steps=-85	ask why=-15	hello=-22	thanks=141	unknown=-54
much_$	ask dose=23	thanks=35	unknown=-16
much_appreciated	other=-21	thanks=50	unknown=-14
much_is	ask dose=-13	ask left=42	ask rest=-18	ask steps=-17	other=26
much_longer	ask dose=-14	ask left=24	ask rest=22	ask steps=-14
much_more	ask left=46	ask steps=-13
much_of	ask dose=33	ask steps=-13
much_rest	ask left=-13	ask rest=33
much_weaker	other=15
much_worse	other=21
mum	other=-77	unknown=110
mum_$	other=-18	unknown=46
mum_did	other=-33	unknown=33
mum_has	other=13
muscle	ask left=-33	ask mistakes=-32	ask steps=-23	ask why=125	other=23	unknown=-27
muscle_group	ask left=-13	ask why=37
muscle_is	ask left=-14	ask why=33
muscle_should	ask mistakes=-22	ask why=54
muscles	ask left=-54	ask mistakes=-23	ask steps=-22	ask why=123	other=-30	unknown=40
muscles_does	ask why=22
muscles_should	ask why=34
music	other=-38	unknown=70
music_$	other=-38	unknown=70
must	ask dose=22	ask easier=-22	ask mistakes=55	ask rest=25	ask steps=27	ask why=-23	other=-35
must_do	ask mistakes=-13	ask steps=31
must_i	ask mistakes=54	ask rest=28	ask steps=-12	other=-23
must_it	ask dose=38	ask steps=-13
mute	other=67	unknown=-28
mute_for	other=20
my	ask dose=-70	ask easier=98	ask left=-93	ask mistakes=129	ask rest=-16	ask steps=148	ask why=98	hello=-22	help=-72	other=139	progress=283	schedule=170	thanks=17	unknown=202
my_ankle	other=39	unknown=-31
my_anus	other=24	unknown=-14
my_arm	other=-48	unknown=54
my_arms	ask mistakes=-23	ask steps=90	ask why=-33
my_back	ask mistakes=89	ask why=53	help=-13	other=74	unknown=-93
my_backbone	other=14
my_balance	other=16
my_bike	other=-29	unknown=41
my_bladder	other=82	unknown=-43
my_bones	other=28	unknown=-26
my_book	other=-54	unknown=54
my_boss	other=-23	unknown=27
my_bottom	other=26	unknown=-20
my_bowels	other=56	unknown=-50
my_break	other=30
my_breath	ask mistakes=17	ask rest=13	other=16	unknown=-16
my_bridge	other=-28	unknown=44
my_brother	ask dose=19	unknown=-17
my_bum	ask dose=-12	ask easier=36	ask mistakes=-33	ask steps=-19	ask why=74	other=17	unknown=-13
my_buttocks	other=27	unknown=-24
my_calf	other=48	unknown=-42
my_cat	unknown=23
my_chest	ask dose=35	ask easier=14	ask why=19	other=67	unknown=-68
my_clock	other=31	unknown=-24
my_collarbone	other=14
my_core	ask why=30
my_crotch	ask mistakes=-22	other=69	unknown=-36
my_dad	other=-34	unknown=41
my_data	other=74	progress=-16	unknown=-13
my_daughter	other=-26	unknown=41
my_diet	other=-20	unknown=23
my_doctor	other=16
my_dog	other=-40	unknown=47
my_evening	other=-18	schedule=80	unknown=-22
my_exercises	other=29	unknown=-26
my_feet	ask easier=15	ask why=-19	other=62	unknown=-22
my_fingers	other=-28	unknown=33
my_first	other=-21	unknown=25
my_flatmate	other=-16	unknown=22
my_foot	other=52	unknown=-26
my_form	ask mistakes=26	other=21
my_friend	ask why=27	other=-100	unknown=82
my_genitals	other=58	unknown=-50
my_gf	other=-49	unknown=49
my_glutes	ask steps=16	ask why=24
my_gran	ask easier=22	other=-27	unknown=27
my_groin	other=40	unknown=-36
my_hair	other=-37	unknown=38
my_hamstring	other=36	unknown=-31
my_hamstrings	ask mistakes=23
my_hands	ask steps=23	other=-13	unknown=13
my_head	ask mistakes=-20	ask steps=74	ask why=-15
my_heart	other=-30	unknown=36
my_hip	ask mistakes=21	ask why=-13	other=70	unknown=-44
my_hips	ask easier=31	ask steps=16	ask why=19	other=-18	unknown=-17
my_homework	ask steps=-14	other=-29	unknown=57
my_husband	other=-49	unknown=56
my_kid	other=14	unknown=-13
my_knee	ask dose=15	ask easier=83	ask steps=-27	ask why=43	unknown=-56
my_knees	ask easier=37	ask mistakes=51	ask steps=41	ask why=31	other=-37	progress=-19	unknown=-34
my_left	other=25
my_leg	other=44	unknown=-36
my_legs	ask mistakes=19	ask rest=38	ask steps=19	ask why=-16	other=63	progress=-24	unknown=-26
my_lower	unknown=14
my_mat	unknown=16
my_mate	other=-60	unknown=64
my_morning	schedule=41	unknown=-23
my_mornings	other=-15	schedule=21
my_motorbike	other=37	unknown=-28
my_mum	other=15
my_neck	ask easier=-31	other=38
my_neighbour	other=-64	unknown=71
my_next	other=74	progress=-25	schedule=-30
my_nose	other=-36	unknown=39
my_numbers	progress=19
my_own	other=14
my_pain	other=-36	progress=100	unknown=-35
my_pants	other=25	unknown=-18
my_patient	other=-17	unknown=17
my_pee	other=14	unknown=-12
my_phone	other=-24	unknown=41
my_physio	unknown=13
my_private	other=53	unknown=-43
my_privates	other=48	unknown=-43
my_progress	ask steps=-16	other=-14	progress=76	unknown=-30
my_record	progress=38
my_reminder	schedule=19
my_reminders	schedule=41	unknown=-22
my_right	other=37	unknown=-14
my_shift	other=57	unknown=-26
my_shoulder	ask mistakes=27	other=31	unknown=-31
my_shoulders	ask steps=32
my_sister	other=-77	progress=-13	unknown=99
my_son	ask why=17	other=-34	unknown=36
my_spine	ask mistakes=40	other=84	unknown=-74
my_stats	other=-24	progress=111	unknown=-47
my_steak	other=-20	unknown=24
my_streak	ask left=-13	ask mistakes=-13	ask steps=-23	ask why=-22	progress=142	unknown=-27
my_tailbone	other=26	unknown=-22
my_taxes	other=-44	unknown=46
my_tea	other=-44	unknown=46
my_thighs	ask mistakes=54	ask steps=-29
my_times	schedule=61	unknown=-20
my_toddler	other=-18	unknown=23
my_toes	other=31	unknown=-20
my_trainer	other=-47	unknown=47
my_tummy	ask steps=20	other=17	unknown=-19
my_two	other=12
my_uncle	other=-33	unknown=37
my_vagina	other=23	unknown=-20
my_watch	unknown=12
my_water	other=-37	unknown=43
my_waters	other=45	unknown=-37
my_week	progress=19
my_wife	ask steps=14	other=-40	unknown=46
my_wrist	other=33	unknown=-23
myself	ask easier=-18	ask mistakes=72	ask steps=-32	other=67	unknown=-40
myself_$	ask mistakes=30	ask steps=-22
na	other=17
nah	ask steps=18	other=17
nah_$	ask steps=18	other=13
near	other=29	unknown=-20
near_done	other=16	unknown=-14
nearly	ask dose=-16	ask left=131	ask mistakes=-26	ask steps=-19	ask why=-18	unknown=18
nearly_$	other=27	unknown=-19
nearly_died	other=-32	unknown=43
nearly_done	ask left=18	other=25	unknown=-34
nearly_there	ask left=43	other=12	unknown=-18
nearly_wet	other=-21	unknown=26
neck	ask easier=-34	ask mistakes=38	ask why=-20	unknown=38
neck_$	ask easier=-33	ask mistakes=39	ask why=-20	unknown=40
need	ask dose=70	ask easier=29	ask left=-13	ask steps=-20	ask why=18	help=18	unknown=-27
need_$	ask steps=-15	other=29
need_a	unknown=25
need_the	ask easier=-15	ask steps=-24	ask why=37	unknown=22
need_to	ask dose=70	ask mistakes=21	ask rest=13	ask steps=-26	ask why=-14	other=25	unknown=-30
needs	other=-29	unknown=32
neighbour	other=-65	unknown=73
neighbour_is	other=-15	unknown=17
neighbours	other=-41	unknown=52
neighbours_are	other=-32	unknown=37
nephew	other=-41	unknown=44
netherlands	other=16	unknown=-13
netherlands_$	other=16	unknown=-13
never	ask easier=19	other=-15	unknown=50
never_did	other=13	unknown=-13
never_got	other=-20	unknown=24
never_had	other=-53	unknown=65
never_happened	other=12
new	unknown=59
new_hip	other=61	unknown=-21
news	other=-57	unknown=75
news_$	other=-48	unknown=63
next	ask dose=-26	ask easier=14	ask left=106	ask mistakes=-20	ask steps=-25	ask why=-46	help=-18	other=53	progress=-35	schedule=110	unknown=43
next_$	ask left=62	ask mistakes=-12	ask steps=-15	ask why=-34	help=-14	other=85	schedule=27	unknown=-41
next_after	ask left=14
next_exercise	ask left=21	ask mistakes=-16	ask rest=-23	ask steps=26	ask why=-30	other=62
next_one	ask dose=12	ask easier=-20	ask left=-12	ask steps=-16	ask why=33	other=22
next_please	other=13
next_reminder	schedule=28	unknown=-21
next_session	ask left=-16	other=55
next_set	ask dose=-32	ask easier=51	ask left=-19	ask mistakes=18	ask rest=71	other=-41
next_week	other=-54	unknown=68
next_workout	progress=-15	schedule=27
nice	ask why=20	other=-56	thanks=67
nice_$	unknown=12
nice_to	hello=18	other=-14
night	ask left=-13	hello=-33	other=33	unknown=84
night_$	ask left=-13	hello=-32	other=30	unknown=70
night_exercises	other=13	unknown=-12
night_i	other=13	unknown=-13
night_one	other=16	unknown=-15
night_session	other=20	unknown=-17
night_shift	other=-28	unknown=28
night_than	other=19	unknown=-18
nine	other=66	schedule=33	unknown=-36
nine_$	other=21	schedule=17
nine_instead	other=-19	schedule=26
nine_this	other=12
nine_tonight	other=15
no	ask mistakes=-13	ask steps=19	ask why=-20	help=18	other=135	progress=-19	schedule=12	thanks=-27	unknown=94
no_$	other=60
no_accident	other=-22	unknown=28
no_bridge	other=20	unknown=-14
no_chance	other=34	unknown=-30
no_chest	other=-56	unknown=57
no_clue	ask steps=44	other=-90	unknown=79
no_control	other=26	unknown=-22
no_exercise	other=36	unknown=-30
no_exercises	other=14	unknown=-13
no_fall	other=-20	unknown=28
no_feeling	other=18
no_fever	hello=42	other=-112	schedule=22	unknown=63
no_gain	other=-36	unknown=37
no_idea	help=28	other=34	unknown=-19
no_improvement	other=15	unknown=-14
no_knees	other=18
no_more	other=50	unknown=-35
no_no	other=18	unknown=-17
no_numbness	hello=46	other=-73	unknown=38
no_pain	other=-29	unknown=32
no_pins	other=-28	unknown=29
no_power	other=28	unknown=-25
no_problem	other=-30	unknown=31
no_problems	other=-19	unknown=24
no_reason	other=28	unknown=-21
no_reminders	other=30
no_sensation	other=36	unknown=-26
no_surgery	other=-37	unknown=38
no_thanks	other=36	unknown=-23
no_that	other=18	unknown=-17
no_time	other=22	unknown=-20
no_tingling	other=-65	unknown=73
no_trouble	other=-27	unknown=31
no_weakness	other=-39	unknown=42
no_weight	other=-26	schedule=23	unknown=15
nobody	other=14	unknown=-14
none	other=36
none_$	other=31	unknown=-25
none_of	unknown=19
noon	other=30	unknown=-13
noon_$	other=26	unknown=-13
normal	ask dose=-13	ask left=-13	ask mistakes=148	ask why=-25	hello=-18	other=-59	unknown=27
normal_$	ask mistakes=94	other=-68
normal_that	ask mistakes=26	other=48	unknown=-23
normal_to	ask mistakes=12
normally	other=-13	unknown=20
normally_$	other=-22	unknown=29
nose	other=-36	unknown=39
not	ask dose=-41	ask easier=170	ask left=-45	ask mistakes=130	ask why=-66	other=194	progress=-22	thanks=-24	unknown=47
not_$	ask rest=40	other=106	unknown=-117
not_able	ask easier=18	other=-13
not_begun	other=20	unknown=-20
not_believe	other=-49	unknown=50
not_breathe	other=39	unknown=-33
not_control	other=18
not_dieting	other=13
not_do	ask mistakes=65	ask steps=-37	other=36	unknown=-33
not_doing	other=18
not_done	ask rest=-29	other=89	unknown=-24
not_empty	other=27	unknown=-25
not_even	other=14
not_fancy	other=18
not_feel	ask easier=-15	ask mistakes=-17	other=-13	unknown=78
not_finished	other=17
not_get	ask easier=67	ask steps=49	other=-40	unknown=-42
not_go	ask easier=14	other=20
not_have	other=-79	unknown=84
not_hurt	ask mistakes=30	ask steps=-22
not_i	ask mistakes=57
not_know	help=23	other=53	unknown=-48
not_lift	ask easier=25
not_make	ask mistakes=16
not_me	other=-13	unknown=13
not_mean	other=15
not_need	other=17
not_numb	other=-107	unknown=110
not_pee	other=30	unknown=-15
not_pregnant	other=-141	thanks=-16	unknown=165
not_reach	ask easier=21
not_remember	ask easier=-16	ask steps=23
not_remind	other=13
not_see	ask steps=34	other=-30
not_send	other=26	unknown=-21
not_stand	unknown=17
not_sure	ask mistakes=-23	ask steps=43	other=14
not_tell	other=18	unknown=-12
not_this	other=13
not_to	ask mistakes=52	ask steps=-12	ask why=-15	other=20	unknown=-16
not_today	other=35	unknown=-25
not_understand	help=26
not_walk	unknown=19
not_want	ask easier=-14	ask steps=-22	other=63
not_write	other=17
not_yet	other=24
noted	other=24
noted_$	other=24
nothing	other=26
nothing_$	other=-22	unknown=36
nothing_comes	other=22	unknown=-20
nothing_done	other=40	unknown=-39
nothing_is	other=-47	unknown=49
nothing_like	other=-28	unknown=30
nothing_numb	other=13
nothing_yet	other=54	unknown=-52
notice	ask mistakes=28
notice_$	unknown=14
notice_that	ask mistakes=28
noticing	ask mistakes=27	ask steps=-12	other=41	unknown=-26
noticing_$	ask mistakes=27	ask steps=-12	other=41	unknown=-26
now	ask dose=-26	ask easier=22	ask left=62	ask mistakes=-58	ask rest=14	ask steps=-37	ask why=-43	help=46	other=75	schedule=24	thanks=-23	unknown=68
now_$	ask dose=-23	ask easier=26	ask left=77	ask mistakes=-35	ask rest=14	ask steps=-30	ask why=-38	help=47	other=79	schedule=-26	thanks=-14	unknown=16
now_i	other=-17	unknown=18
now_my	other=-22	unknown=22
now_on	other=-37	schedule=52
now_what	ask mistakes=-21	other=47
nowhere	other=32	unknown=-25
nowhere_$	other=14
nowhere_near	other=16	unknown=-14
nudge	ask steps=-13	thanks=31
numb	ask mistakes=-22	ask steps=-19	other=103	progress=-21	schedule=-16	unknown=76
numb_$	ask mistakes=-29	other=64	progress=-12	unknown=31
numb_all	other=14	unknown=-13
numb_and	other=36	unknown=-34
numb_from	unknown=28
numb_in	ask mistakes=12
numb_legs	other=-33	unknown=34
numb_or	other=15	unknown=-14
numb_patch	other=14
numb_where	other=13
numb_with	other=-49	unknown=57
number	ask dose=161	ask steps=-55	ask why=-45	other=18	progress=31	unknown=-59
number_$	ask dose=35	ask why=-14
number_2	other=22	unknown=-16
number_of	ask dose=86	ask why=-23	other=-56	progress=31	unknown=-14
number_three	ask steps=-13	other=33
number_two	other=13
numbers	progress=19
numbers_for	progress=18
numbness	ask why=14	hello=29	help=-37	other=18	progress=-20	schedule=-60	unknown=145
numbness_$	ask why=17	hello=41	help=-30	other=23	progress=-13
numbness_and	other=-23	unknown=24
numbness_around	other=21	unknown=-15
numbness_in	other=38	unknown=-34
numbness_is	unknown=15
numbness_or	other=14
o'clock	other=-22	schedule=52
o'clock_$	other=16
of	ask dose=91	ask easier=39	ask left=51	ask mistakes=-78	ask rest=12	ask why=157	hello=-28	help=-58	other=-28	progress=122	thanks=-18	unknown=106
of_$	unknown=37
of_15	ask easier=-15	other=50	unknown=-26
of_3	other=29	unknown=-26
of_39	other=16	unknown=-13
of_a	ask rest=14	ask why=-17	other=53	unknown=-13
of_an	other=31
of_breath	other=-22	unknown=42
of_bridge	ask dose=17
of_bridges	ask dose=12	ask left=-12	ask rest=20	other=55	unknown=-54
of_candy	other=-28	unknown=30
of_doing	ask steps=36	ask why=-24
of_feeling	other=22	unknown=-16
of_fifteen	other=27	unknown=-18
of_france	unknown=25
of_her	other=-15	unknown=15
of_his	other=29	unknown=-28
of_hospital	other=14
of_hours	other=18
of_it	ask steps=-13	ask why=24	other=49	unknown=-37
of_knee	ask steps=-23	ask why=58	other=-19
of_my	ask easier=-12	other=24	progress=-16	unknown=29
of_peru	ask why=-20	unknown=62
of_pulling	ask mistakes=-12	ask why=29
of_rest	other=25
of_sets	ask dose=51	ask easier=-19	ask left=54	ask steps=-16	other=-22	unknown=-25
of_ten	other=12
of_the	ask easier=76	ask left=43	ask why=24	help=-13	other=30	progress=54	unknown=-106
of_them	other=32	unknown=-25
of_these	ask dose=13	ask left=26	other=-39	unknown=36
of_this	ask dose=23	ask easier=25	ask left=-20	ask mistakes=-18	ask steps=67	ask why=54	other=-25	progress=48	unknown=-96
of_those	ask dose=15	other=-32	unknown=44
of_three	other=12
of_weight	other=22	unknown=-20
off	ask mistakes=13	other=120
off_$	ask mistakes=-24	other=68	unknown=-13
off_a	unknown=18
off_for	other=14
off_me	other=16	unknown=-15
off_my	unknown=18
off_the	ask mistakes=19	other=25	unknown=-21
off_to	other=-26	unknown=32
often	ask dose=183	ask left=-15	ask steps=-131	help=-13	other=46
often_$	ask steps=-43	other=66
often_a	ask dose=53	ask steps=-14	progress=-12
often_did	progress=15
often_do	ask dose=13
often_in	ask mistakes=14
often_per	ask dose=13
often_should	ask dose=68	ask steps=-28
oh	unknown=33
ok	ask dose=89	ask easier=-26	ask left=-50	ask mistakes=109	ask why=-34	help=-22	other=72	schedule=-14	thanks=43	unknown=-60
ok_$	ask dose=57	ask easier=-13	ask left=-18	ask mistakes=97	ask steps=-27	unknown=-25
ok_but	ask dose=12
ok_finished	ask steps=-14	other=21
ok_for	other=45
ok_if	ask dose=15	ask mistakes=14	other=-14
ok_that	ask mistakes=14
ok_to	help=-13	other=46
okay	other=55	unknown=-30
old	ask easier=38	unknown=-16
old_$	other=15	unknown=-14
old_folks	ask easier=15
old_man	ask easier=16	other=-16
omit	ask steps=-21	other=29
on	ask dose=20	ask easier=20	ask left=55	ask rest=26	ask steps=47	ask why=-69	hello=-13	help=-30	other=97	schedule=91	unknown=57
on_$	ask left=13	ask rest=35	schedule=96	unknown=-55
on_a	ask easier=14
on_again	other=30	schedule=-12
on_bridges	ask dose=45
on_each	ask dose=20
on_fire	other=22	unknown=-20
on_her	other=-48	unknown=49
on_it	other=-39	unknown=48
on_monday	other=28
on_my	ask mistakes=-15	ask steps=25	ask why=-13	other=35	unknown=25
on_purpose	other=-49	unknown=52
on_saturday	other=-46	unknown=50
on_sunday	other=18	unknown=-15
on_the	ask dose=-16	ask easier=38	ask left=54	ask steps=47	ask why=-31	other=38	unknown=-14
on_this	ask mistakes=25	ask rest=20	ask steps=-20
on_to	other=38	unknown=-19
on_tonight	schedule=41	unknown=-14
on_tuesday	other=15
once	ask dose=19	ask left=36	ask rest=92	ask steps=36	help=21	other=-74	unknown=-54
once_$	ask steps=26
once_a	help=22	other=-18
once_i	other=-39	unknown=43
once_it	ask dose=-23	ask rest=43
once_more	ask steps=32	other=-19
once_the	other=59	unknown=-49
once_this	ask left=39	ask rest=24	other=-25	unknown=-26
one	ask dose=72	ask easier=46	ask left=53	ask mistakes=-36	ask rest=50	ask steps=72	ask why=93	hello=-22	help=-35	other=92	progress=-31	schedule=51	thanks=46	unknown=-56
one_$	ask dose=23	ask easier=43	ask left=48	ask steps=91	ask why=48	hello=-13	other=-68	thanks=67	unknown=-43
one_again	ask dose=-14	ask steps=12	ask why=-13	other=37
one_already	other=24
one_and	ask why=-18	other=35
one_be	ask dose=17	other=-26	schedule=24
one_day	unknown=28
one_do	ask steps=-17	ask why=38	other=-14
one_done	ask dose=-12	ask left=-14	other=33
one_down	other=20
one_for	ask easier=35	ask why=-43	other=42
one_go	ask steps=19
one_goes	ask steps=25
one_good	other=28
one_has	ask dose=46	other=-32
one_in	ask dose=32	ask steps=-29	ask why=18
one_is	ask dose=40	ask easier=33	ask left=40	ask steps=-57	ask why=-52	other=70	unknown=-35
one_later	other=-13	schedule=16
one_left	ask left=43	ask why=-13	other=-16
one_leg	other=25
one_minute	ask dose=-26	ask rest=67
one_more	ask left=40	ask steps=-18	other=-93	unknown=92
one_ok	other=22
one_on	ask steps=15
one_or	other=19
one_out	other=21
one_please	ask steps=37	other=-31
one_round	ask dose=-26	other=46
one_set	ask dose=74	ask left=-27	other=-13
one_supposed	ask why=20
one_to	schedule=12
one_too	other=13
one_up	ask mistakes=36	ask steps=-29
one_week	other=39
one_where	ask steps=23
one_with	ask steps=39	other=-27
one_without	ask mistakes=27	ask steps=-12
ones	ask left=15	other=40	unknown=-30
ones_$	schedule=14
only	ask dose=116	ask easier=-41	ask left=32	ask mistakes=-26	ask steps=-28	ask why=-19	hello=42	other=90	unknown=-83
only_$	other=27
only_after	schedule=16
only_did	ask easier=-27	other=33
only_do	ask dose=29
only_manage	ask dose=46	other=-17
oops	other=32	unknown=-13
op	other=50	progress=-19	unknown=-28
op_was	other=45	progress=-19	unknown=-25
open	ask left=13	ask steps=40	other=-29
open_$	ask left=13
operated	other=28	unknown=-18
operation	unknown=32
operation_$	other=26	unknown=-12
option	ask easier=118	ask mistakes=-16	ask steps=-19	ask why=-13	other=-30
option_$	ask easier=91	ask mistakes=-15	ask steps=-16	other=-15
options	help=118	other=-35	progress=-13	unknown=-36
options_$	help=118	other=-35	progress=-13	unknown=-36
or	ask dose=171	ask easier=-49	ask left=27	ask mistakes=-70	ask rest=65	ask steps=245	ask why=-20	other=-113	unknown=-39
or_10	ask dose=67	ask steps=-15	other=-24
or_15	ask dose=44	other=-18
or_2	ask left=31
or_anything	other=22	unknown=-21
or_apart	ask steps=25
or_bent	ask steps=15	other=-12
or_both	ask steps=50	other=-47
or_cough	other=16
or_down	ask steps=17	other=-13
or_for	ask why=35
or_go	ask rest=32	ask steps=-15
or_hold	ask dose=-13	ask steps=36
or_is	ask left=18	ask why=17	other=-13
or_just	other=14
or_more	ask dose=46	ask left=-21	ask rest=21	ask steps=-27
or_must	ask dose=23
or_nah	ask steps=20
or_not	other=41	unknown=-26
or_out	ask steps=20	other=-19
or_right	ask steps=54	other=-38
or_sneeze	other=19
or_straight	ask steps=14
or_ten	ask dose=48	other=-35
or_the	ask steps=14
or_three	ask dose=13	other=16	unknown=-13
or_toes	ask steps=19
or_twice	ask dose=12
or_two	ask dose=-24	ask left=39	ask rest=25	ask steps=-26
or_was	other=17
or_what	ask rest=33	ask steps=-18
order	other=-13	unknown=38
order_me	other=-13	unknown=38
osteoporosis	ask easier=-45	help=-16	other=110	unknown=36
osteoporosis_$	ask easier=-45	help=-13	other=90	unknown=49
other	ask dose=-14	ask easier=31	ask mistakes=-23	ask steps=84	ask why=-18	schedule=45	unknown=-60
other_leg	ask steps=57	ask why=-12
other_reminder	schedule=17
other_two	other=48	unknown=-40
other_way	ask easier=15	ask steps=16
ouch	other=48	unknown=-25
ouch_$	other=43	unknown=-24
our	ask why=13	other=-48	unknown=46
out	ask dose=-29	ask easier=-35	ask left=-20	ask mistakes=77	ask steps=24	ask why=28	help=13	other=83	unknown=29
out_$	ask mistakes=22	ask steps=12	help=25	other=73	unknown=-61
out_after	other=-92	unknown=93
out_for	ask easier=-16	ask mistakes=78	ask why=-19
out_in	ask steps=25	other=19	unknown=-28
out_of	ask mistakes=-13	ask steps=-25	ask why=53	other=58	unknown=-24
out_on	ask steps=22	unknown=-22
out_the	other=24
out_to	other=-39	unknown=32
out_today	other=-18	unknown=43
out_when	ask steps=28
over	ask easier=-14	ask left=14	ask mistakes=-33	ask rest=18	ask steps=47	ask why=-24	other=60	progress=52	unknown=-18
over_$	ask dose=-18	ask left=20	ask mistakes=-22	ask rest=22	ask steps=20	ask why=-18	other=18	unknown=30
over_my	other=27	unknown=-22
over_the	other=-39	progress=51	unknown=15
overnight	ask easier=13	other=20	unknown=-18
overnight_$	ask easier=13	other=20	unknown=-18
ow	other=45	unknown=-25
ow_$	other=40	unknown=-23
ow_ow	other=20
own	other=15
pain	ask steps=-29	ask why=18	help=-16	other=159	progress=102	schedule=-15	unknown=-38
pain_$	ask why=22	help=-14	other=51
pain_between	other=19	unknown=-12
pain_gets	other=20	unknown=-12
pain_has	other=-35	unknown=40
pain_in	unknown=16
pain_is	other=50	unknown=-38
pain_no	other=-36	unknown=37
pain_scores	other=-30	progress=58	unknown=-26
pain_wakes	other=16
painful	other=17
painful_$	other=17
paining	other=39	unknown=-31
pains	other=28	unknown=-23
pains_$	other=18	unknown=-17
painting	other=-32	unknown=35
painting_the	other=-32	unknown=35
palms	ask steps=45	other=-22
pants	other=27	unknown=-18
paper	other=33	unknown=-25
paper_$	other=33	unknown=-25
part	ask why=23	other=22
part_of	ask why=23
parts	other=33	unknown=-24
parts_feel	other=26	unknown=-19
pass	other=43	unknown=-21
pass_$	other=22	unknown=-13
pass_on	other=15
passed	unknown=15
passed_out	other=35	unknown=-15
past	ask easier=-19	progress=48	schedule=27	unknown=-18
past_eight	schedule=16
past_seven	schedule=19
pasta	other=-101	unknown=105
pasta_done	other=-80	unknown=80
patch	other=14
patience	thanks=60	unknown=-45
patience_$	other=-13	thanks=60	unknown=-40
patient	other=-23	thanks=15	unknown=13
patient_$	thanks=15
pause	ask dose=-90	ask left=-20	ask mistakes=-28	ask rest=199	other=100	schedule=-19	unknown=-62
pause_$	ask rest=29	other=44	unknown=-27
pause_between	ask dose=-32	ask rest=52
pause_for	other=54	unknown=-20
pause_now	ask rest=56	other=-18
pausing	other=28	unknown=-17
peasy	other=-37	unknown=44
peasy_$	other=-37	unknown=44
pee	hello=-13	other=21	unknown=57
pee_$	other=70	unknown=-41
pee_break	other=-48	unknown=64
peed	other=-25	unknown=46
peeing	unknown=21
peeing_$	other=-22	unknown=28
pelvis	ask steps=18
penis	other=66	unknown=-61
people	ask easier=65	ask left=-13	ask mistakes=163	ask steps=-64	ask why=-37	other=-47
people_do	ask easier=26	ask mistakes=27	other=-16
people_get	ask mistakes=28
people_make	ask mistakes=54
people_who	other=-17	unknown=16
people_with	ask easier=34	ask mistakes=-21
per	ask dose=129	ask left=-21	ask steps=-20	other=-29
per_knee	other=25
per_leg	ask dose=27
per_set	ask dose=39	ask left=-13
per_side	ask dose=60	other=-39
peru	ask why=-20	unknown=62
peru_$	ask why=-20	unknown=62
phew	other=16
phew_$	other=16
phone	other=-57	unknown=103
phone_$	other=16
phone_battery	other=-57	unknown=59
phone_call	other=-26	unknown=29
phone_rang	other=20	unknown=-14
phone_was	other=32	unknown=-28
physio	unknown=25
physio_did	other=-45	unknown=49
physio_said	other=37	unknown=-31
picture	ask easier=-13	ask steps=103	other=-69
picture_$	ask steps=34	other=-30
picture_of	ask steps=69	other=-39
pictures	ask easier=-15	ask mistakes=-18	ask steps=84
pictures_$	ask easier=-15	ask mistakes=-18	ask steps=84
pillow	ask easier=38	ask steps=-13
pillow_$	ask easier=16
pillow_under	ask easier=22	ask steps=-12
ping	other=13	schedule=13
ping_me	other=13	schedule=13
pizza	other=-49	unknown=90
pizza_$	other=-21	unknown=45
place	ask easier=25	ask steps=-14
plan	ask dose=14	ask left=23	other=-78	unknown=63
plan_$	ask left=28
play	other=-38	unknown=75
play_some	other=-35	unknown=46
playing	other=-37	unknown=50
please	ask dose=14	ask easier=97	ask left=39	ask steps=119	ask why=51	hello=-62	help=34	progress=56	schedule=112	thanks=-43	unknown=-111
please_$	ask easier=93	ask left=41	ask steps=94	hello=-51	progress=60	schedule=115	thanks=-35	unknown=-64
please_help	help=32
please_remind	ask steps=-16	other=24
please_show	ask steps=66	other=-42
please_tell	ask steps=-33	ask why=62	other=-25
plus	help=-20	unknown=43
pm	other=72	schedule=23	unknown=-34
pm_$	other=38	schedule=27	unknown=-23
po	ask dose=-23	ask steps=16	other=28
po_$	ask dose=-23	ask steps=16	other=28
point	ask dose=-15	ask left=-21	ask steps=-29	ask why=146	other=-45
point_of	ask steps=-16	ask why=79	other=-23
poo	other=32	unknown=-19
poo_$	other=22	unknown=-16
pooed	other=28	unknown=-17
pooed_myself	other=28	unknown=-17
position	ask dose=-14	ask mistakes=-26	ask steps=126	ask why=-28	other=-14
position_do	ask steps=30
postman	ask steps=-17	unknown=50
power	other=28	unknown=-25
power_$	other=28	unknown=-25
pray	ask why=13
prefer	other=-34	schedule=42
pregnant	ask dose=-13	ask mistakes=-13	help=-13	other=80	schedule=-13	thanks=-21	unknown=88
pregnant_$	ask mistakes=-12	other=20	thanks=-18	unknown=100
pregnant_and	other=42	unknown=-33
pregnant_with	other=25	unknown=-18
press	other=14
press_that	other=14
pressed	other=53	unknown=-25
pressed_done	other=15	unknown=-13
pressed_the	other=21
pressure	other=52	unknown=-40
pressure_on	other=12
private	other=54	unknown=-44
private_parts	other=33	unknown=-24
privates	other=48	unknown=-43
probably	ask mistakes=19
problem	ask mistakes=18	other=-25	unknown=21
problem_$	ask mistakes=18
problems	other=-39	unknown=48
problems_$	other=-19	unknown=23
problems_with	other=-20	unknown=24
proceed	other=19
proceed_$	other=18
progress	ask steps=-18	hello=-21	other=-58	progress=229	schedule=-18	thanks=-13	unknown=-62
progress_$	ask steps=-15	other=-13	progress=105	unknown=-36
progress_please	other=-16	progress=46
progress_report	other=-30	progress=78	unknown=-21
promise	other=-89	unknown=90
proper	ask steps=17	other=-40	unknown=41
properly	ask left=-15	ask mistakes=27	other=20
properly_$	ask left=-15	ask mistakes=27	other=12
prostate	other=15
prostate_cancer	other=15
proud	other=-24	unknown=26
proud_of	other=-24	unknown=26
pull	ask steps=55	ask why=19
pull_$	ask dose=-15	ask steps=41
pull_with	ask steps=17
pulling	ask mistakes=-14	ask steps=-15	ask why=56	other=26	unknown=-29
pulling_my	ask why=24
pulling_the	ask steps=-12	ask why=32
purpose	ask dose=-21	ask left=-23	ask steps=-27	ask why=105	other=-33	unknown=37
purpose_$	ask left=-13	ask steps=-15	ask why=73	other=-39	unknown=27
purpose_of	ask steps=-12	ask why=32	other=20
push	ask steps=26	other=28	unknown=-22
push_really	other=19
put	ask easier=18	ask steps=24	other=-45	unknown=35
put_my	ask steps=22	other=-41	unknown=37
put_the	ask steps=14
quarter	other=63
quarter_of	other=30
quarter_past	schedule=13
quarter_to	other=24
quick	ask dose=-19	ask steps=36
quit	other=82	unknown=-41
quit_$	other=25	unknown=-14
quit_for	other=17	unknown=-13
quite	other=12
quoted	other=-53	unknown=79
quoted_is	other=16
rain	ask mistakes=-24	unknown=75
rain_tomorrow	ask mistakes=-24	unknown=80
raining	ask left=-13	other=-113	unknown=164
raise	ask steps=16
ran	other=13
ran_out	other=13
rang	other=26	unknown=-18
rang_$	other=23	unknown=-15
reach	ask easier=21
reached	ask dose=46	ask easier=-81	other=51
ready	ask dose=-26	ask steps=-13	hello=-35	other=144	thanks=-19
ready_$	ask dose=-25	ask steps=-13	hello=-34	other=97	unknown=16
ready_when	other=25
real	help=-13	unknown=25
really	ask dose=17	ask mistakes=-21	ask rest=27	ask steps=-13	ask why=37	other=42	unknown=-58
really_do	ask mistakes=-14	ask why=24	other=17
really_enough	ask rest=27
really_hard	other=23
really_help	ask why=20	other=-15
really_need	ask dose=23
reason	ask easier=-20	ask steps=-34	ask why=99	other=16	unknown=-27
reason_$	other=20	unknown=-16
reason_and	other=13
reason_we	ask easier=-13	ask why=36
record	progress=38
record_$	progress=15
recorded	other=22	unknown=-12
recorded_$	other=22
recovering	other=23
recovering_from	other=23
red	help=-36	unknown=72
red_flags	help=-36	unknown=72
regular	progress=22
remain	ask dose=-77	ask left=103
remain_$	ask dose=-77	ask left=103
remaining	other=48	unknown=-39
remaining_rounds	other=26	unknown=-23
remains	ask left=90	ask mistakes=-17	ask steps=-18	ask why=-27
remains_$	ask left=75	ask mistakes=-14	ask steps=-12	ask why=-23
remains_after	ask left=18
remember	ask easier=-17	ask steps=21	other=27
remember_$	other=36
remind	ask left=-17	ask mistakes=20	ask steps=76	ask why=19	help=-15	other=18	schedule=50	unknown=-36
remind_me	ask left=-17	ask mistakes=20	ask steps=76	ask why=19	help=-15	other=17	schedule=50	unknown=-36
reminded	schedule=28
reminder	other=-75	schedule=196	unknown=-51
reminder_$	schedule=32
reminder_is	schedule=33	unknown=-30
reminder_times	other=-23	schedule=43
reminder_to	other=-17	schedule=31
reminders	hello=-24	other=171	schedule=96	thanks=-14	unknown=-97
reminders_$	hello=-15	other=61	schedule=55	unknown=-42
reminders_again	other=31
reminders_for	other=21
reminders_off	other=14
reminders_on	other=60	schedule=-22	unknown=-15
reminders_please	other=26
reminders_until	other=13
reminding	thanks=33
reminding_me	thanks=33
remove	other=32
remove_the	other=18
rep	ask dose=45	unknown=-15
repeat	ask steps=20
repetitions	ask dose=27	ask why=-22	other=30
repetitions_$	other=18
replaced	other=25
replaced_in	other=19
replacement	other=37	unknown=-14
replacement_$	other=26
report	other=-26	progress=78	unknown=-23
report_$	other=-28	progress=78	unknown=-22
reps	ask dose=141	ask easier=-13	ask left=-48	ask mistakes=-19	ask rest=-31	other=98	unknown=-56
reps_$	ask dose=69	ask left=-39	ask mistakes=-17	ask rest=-19	ask steps=13	other=86	unknown=-38
reps_and	ask dose=-15	other=18
reps_was	ask dose=40	other=-27
rest	ask dose=-121	ask easier=-26	ask mistakes=-22	ask rest=397	ask steps=-102	ask why=-61	other=88	unknown=-35
rest_$	ask dose=-33	other=106
rest_a	ask rest=14
rest_after	ask left=-18	ask steps=-13	other=29
rest_between	ask dose=-13	ask rest=101	other=-39
rest_do	ask rest=14
rest_for	ask rest=34	other=-14
rest_in	ask dose=-30	ask rest=46
rest_longer	ask rest=27
rest_now	ask rest=-18	other=24
rest_of	ask left=58	ask steps=-23	ask why=-26
rest_or	ask rest=40
rest_time	ask rest=56
rested	other=38	unknown=-16
rested_$	other=14
rested_enough	other=23
resting	ask steps=40	ask why=-34
resume	other=54	unknown=-27
revert	other=31	unknown=-14
revert_$	other=28	unknown=-14
rib	other=73	unknown=-53
ribs	other=25
right	ask dose=12	ask easier=-16	ask left=24	ask mistakes=127	ask why=-22	other=65	thanks=-14	unknown=-13
right_$	ask left=36	ask mistakes=126	ask steps=-53	ask why=-13	other=-60	thanks=-13	unknown=38
right_first	ask steps=33	other=-27
right_foot	other=51	unknown=-36
right_knee	ask steps=12
right_leg	other=61	unknown=-38
right_now	other=26
right_one	other=17
right_side	other=35
right_that	ask mistakes=14
ringing	other=13
ringing_$	other=13
ripping	other=21	unknown=-16
robot	unknown=20
robot_$	unknown=20
roger	other=15
roll	ask steps=55	ask why=16	other=14	unknown=-25
roll_$	other=16	unknown=-15
roll_my	ask why=16
rolled	other=37
rolled_to	other=13
rolling	ask mistakes=-15	ask steps=16	ask why=67	unknown=-14
rolling_$	ask steps=19
rolling_my	ask why=31
rolling_one	ask easier=13	ask why=15
rolls	ask left=22
roof	other=16
roof_$	other=15
room	other=-14	unknown=19
room_$	other=-14	unknown=19
rot	other=22
rotation	ask dose=33	ask easier=84	ask left=-41	ask mistakes=16	ask steps=107	ask why=62	help=-34	progress=-31	schedule=-23	unknown=-57
rotation_$	ask dose=14	ask easier=96	ask left=-22	ask mistakes=34	ask steps=49	ask why=33	help=-23	progress=-29	schedule=-19	unknown=-57
rotation_again	ask steps=53	ask why=-22
rotation_done	ask dose=29	other=-17
rotation_goes	ask steps=-26	other=29
rotation_good	ask why=13
rotation_help	ask why=13
rotation_is	ask why=-27	other=35
rotation_out	other=18
rotation_please	ask steps=22	other=-15
rotation_supposed	ask why=15
rotation_today	other=21
rotations	ask dose=18	other=23	unknown=-20
rotations_am	ask dose=18
round	ask dose=-80	ask left=58	ask mistakes=-12	ask rest=-13	ask steps=-14	ask why=-63	other=195
round_$	ask left=80	other=-26	unknown=-18
round_1	ask dose=-21	other=23
round_completed	ask why=-18	other=22
round_done	ask dose=-13	other=83	unknown=-26
round_finished	ask dose=-26	other=33
round_is	other=33	unknown=-14
round_of	other=-74	unknown=79
round_one	ask why=-36	other=51
round_to	other=12
rounds	ask dose=67	ask easier=-16	ask left=53	ask rest=47	ask steps=-28	other=33	unknown=-42
rounds_$	ask dose=58	ask left=-30	ask rest=35	unknown=-29
rounds_are	other=28	unknown=-23
rounds_done	other=14
rounds_is	ask dose=14
rounds_left	ask dose=-20	ask left=28
rounds_now	other=13
rounds_of	ask dose=45	ask left=-26	other=-57	unknown=69
rounds_on	ask rest=20
rounds_or	ask dose=30
rounds_remain	ask dose=-51	ask left=62
rounds_to	ask dose=-28	ask left=36
routine	other=28	unknown=-24
routine_before	other=12
row	ask dose=-20	progress=50	unknown=-19
row_$	ask dose=-20	progress=50	unknown=-15
rubbish	other=12
run	other=30	unknown=-14
run_$	other=30	unknown=-14
running	other=-22	unknown=33
running_$	other=-28	unknown=36
runs	other=15
runs_out	other=14
saddle	other=99	unknown=-62
saddle_$	other=26	unknown=-14
saddle_area	other=13
safe	ask dose=-27	ask mistakes=15	ask steps=-13	ask why=-27	other=158	unknown=-33
safe_$	other=61	unknown=-15
safe_for	ask mistakes=43	ask why=-13
safe_to	other=45	unknown=-14
said	unknown=19
said_$	other=-41	unknown=44
said_i	other=14
said_no	other=33	unknown=-29
same	other=17
sat	other=-13	unknown=28
sat_on	other=-13	unknown=28
saturday	other=-46	unknown=50
saw	other=-66	unknown=81
say	ask dose=50	ask left=-17	help=14	unknown=19
say_$	ask dose=43	other=-28
say_a	other=22	unknown=-19
say_done	other=-32	unknown=41
say_if	other=17
say_six	other=13
say_so	other=-27	unknown=33
says	unknown=73
says_14:05	other=14
says_hers	unknown=15
says_hi	other=-41	unknown=52
says_i	other=54	unknown=-31
says_my	other=-16	unknown=16
says_no	other=44	unknown=-38
says_she	other=-30	unknown=30
says_the	other=25	unknown=-23
scale	ask easier=41	ask steps=-24
school	other=-74	unknown=83
school_$	other=-79	unknown=87
sciatica	ask why=38	other=22	unknown=-22
sciatica_$	ask why=38
score	progress=25
score_$	progress=25
scores	other=-30	progress=58	unknown=-26
scores_$	other=-30	progress=58	unknown=-26
season	other=-90	unknown=93
sec	ask dose=31	ask steps=-13	other=32	unknown=-22
sec_$	other=33	unknown=-21
sec_or	ask dose=31
second	ask steps=-32	ask why=-13	other=91	unknown=-13
second_$	ask left=38	ask steps=-17	other=31	unknown=-33
second_one	ask left=-21	ask steps=-14	other=49
second_round	other=16
second_set	other=36	unknown=-17
seconds	ask dose=107	ask left=-73	ask mistakes=-15	ask rest=133	ask steps=-45	ask why=-13	other=-15
seconds_$	ask dose=94	ask steps=-12	other=-42
seconds_do	ask rest=24
seconds_enough	ask dose=13
seconds_left	ask left=-36	ask rest=47
seconds_of	ask dose=-17	ask rest=31
seconds_or	ask dose=43	other=-23
seconds_per	other=22
secs	ask dose=103	ask left=-18	ask steps=-13	other=-44	unknown=-17
secs_$	ask dose=30	ask left=-14	other=13	unknown=-13
secs_per	ask dose=68	other=-52
see	ask easier=-26	ask steps=18	help=-12	other=38	progress=63	unknown=-58
see_my	ask steps=-15	other=15	progress=17
see_the	ask steps=34	other=-33
see_you	other=42	unknown=-44
send	other=35	unknown=-22
send_me	other=32	unknown=-21
sending	other=13
sensation	other=67	unknown=-53
sensation_in	other=28	unknown=-27
serie	other=35	unknown=-34
series	other=50	unknown=-49
series_$	other=12
session	ask dose=19	ask easier=-16	ask left=35	ask rest=-15	ask steps=-38	ask why=-33	other=77	progress=-16	schedule=140	unknown=-43
session_$	ask dose=22	ask left=-18	other=90	schedule=15
session_is	other=30	unknown=-19
session_now	other=34	schedule=-18
session_today	schedule=23	unknown=-13
session_tonight	other=-13	schedule=39
sessions	ask dose=-17	progress=103	unknown=-38
sessions_did	progress=13
sessions_have	progress=20
sessions_this	other=-25	progress=34
set	ask dose=80	ask easier=28	ask left=55	ask mistakes=-37	ask rest=13	ask steps=-60	ask why=-51	help=46	other=134	progress=-24	schedule=118	unknown=-102
set_$	ask left=13	ask rest=36	ask steps=-16	other=35	progress=-16	schedule=19	unknown=15
set_1	ask left=30
set_2	other=34
set_am	ask left=29
set_done	ask dose=-24	ask left=-21	ask rest=-17	other=101	unknown=-13
set_finished	other=30
set_for	schedule=25
set_i	other=16
set_is	ask left=44	ask rest=32	ask why=-22	help=65	other=-32	unknown=-49
set_now	ask left=13
set_of	other=-35	unknown=42
set_one	other=17
set_the	other=-34	schedule=44
set_two	unknown=-15
sets	ask dose=95	ask easier=-31	ask left=104	ask mistakes=-19	ask rest=54	ask steps=-65	ask why=-24	other=54	progress=-14
sets_$	ask dose=-52	ask rest=47	ask steps=-36	ask why=-14	other=45	unknown=70
sets_after	ask dose=-13	ask left=22
sets_again	ask dose=21	other=-24
sets_already	other=-26	unknown=27
sets_and	other=-17	unknown=20
sets_are	other=13	unknown=-14
sets_but	other=17
sets_do	ask left=32
sets_done	other=39	unknown=-33
sets_in	ask dose=22	ask left=-16	other=22	unknown=-20
sets_is	ask dose=20	ask left=-15
sets_left	ask dose=-14	ask left=23
sets_of	ask rest=19	other=-19	unknown=29
sets_on	other=21
sets_straight	other=13	unknown=-13
sets_till	ask left=17
sets_today	ask dose=51	other=-19
sets_without	other=-27	unknown=30
seven	other=51	schedule=34	unknown=-28
seven_$	schedule=38	unknown=-16
sex	other=74	unknown=-60
sex_$	other=38	unknown=-35
sex_feels	other=20	unknown=-15
shake	ask mistakes=25	other=-15
shake_$	ask mistakes=25	other=-15
shaking	other=-38	unknown=42
shaking_$	other=-41	unknown=44
shaky	ask mistakes=67	other=-36	unknown=-28
shaky_legs	ask mistakes=67	other=-36	unknown=-28
shall	ask rest=26
shape	other=25	unknown=-19
shape_$	other=25	unknown=-19
sharp	other=28
she	other=-49	unknown=55
she_is	other=-49	unknown=53
shift	ask easier=-12	other=-46	schedule=82	unknown=26
shift_$	other=-17	unknown=23
shift_the	other=-45	schedule=57
shifts	other=-96	unknown=94
shin	ask dose=-14	ask easier=-24	ask steps=83	other=-28
shin_$	ask easier=-24	ask steps=75	other=-28
shivering	other=54	unknown=-31
shivering_$	other=34	unknown=-21
shocks	other=14
shocks_down	other=14
shoes	ask easier=-14	ask steps=52	other=-40	unknown=43
shooting	other=13
shopping	other=-81	unknown=90
shopping_$	other=-66	unknown=74
short	other=60	unknown=-41
short_of	other=58	unknown=-41
shorter	ask rest=17
shorter_$	ask rest=17
should	ask dose=37	ask easier=-46	ask left=-61	ask mistakes=170	ask rest=24	ask steps=57	ask why=50	progress=-35	schedule=-25
should_avoid	ask mistakes=15
should_be	ask why=33
should_i	ask dose=43	ask left=-37	ask mistakes=38	ask rest=36	ask why=22	other=14	progress=-28	schedule=-19	unknown=36
should_it	ask dose=-23	ask mistakes=50
should_look	ask mistakes=34
should_mention	other=16	unknown=-15
should_my	ask steps=48	ask why=-12	other=16
should_not	ask mistakes=63	ask steps=-33
should_one	ask dose=13
should_the	ask mistakes=-16	ask steps=37
should_work	ask why=19
shoulder	ask mistakes=27	other=34	unknown=-32
shoulder_blades	ask steps=16	other=12
shoulder_lifts	ask mistakes=27
shoulders	ask dose=-15	ask mistakes=-23	ask steps=60	other=45
shoulders_on	ask steps=30
shoulders_stay	other=19
show	ask steps=132	hello=-20	help=34	other=-164	progress=141	schedule=-15	unknown=-29
show_me	ask steps=69	other=-77	progress=84
show_my	progress=45	unknown=-20
shower	other=41	unknown=-32
shower_$	other=22	unknown=-17
shut	other=24
sick	other=20	unknown=-15
side	ask dose=89	ask easier=-24	ask left=-30	ask mistakes=-14	ask steps=73	other=79	unknown=-55
side_$	ask dose=93	ask easier=-15	ask why=17	other=19	unknown=-36
side_do	ask steps=32
side_done	other=26
side_first	ask steps=37
side_one	ask steps=23
side_thing	ask why=13
side_to	ask why=37
sides	ask steps=22	ask why=-13	other=41	unknown=-28
sides_done	ask why=-12	other=16
sides_now	other=15	unknown=-14
sides_or	ask steps=14
sign	other=-18	unknown=44
sign_$	other=-18	unknown=44
silence	other=40
silence_please	other=31
silent	other=22
simpler	ask easier=154	ask steps=-23	other=-54
simpler_$	ask easier=13
simpler_way	ask easier=29
since	hello=-16	other=147	unknown=-49
since_i	other=-51	unknown=59
since_last	other=34	unknown=-24
since_the	other=41	unknown=-29
since_this	other=46	unknown=-22
since_yesterday	other=32	unknown=-16
single	other=12
sister	other=-77	progress=-13	unknown=99
sister_is	other=-18	unknown=23
sisters	ask rest=-15	unknown=23
sisters_$	ask rest=-15	unknown=23
sit	other=30	unknown=-16
sit_on	other=26	unknown=-14
sitting	ask easier=67	other=20	unknown=-20
sitting_$	ask easier=55	unknown=-13
sitting_down	ask easier=13
six	other=89	unknown=-35
six_$	other=23	unknown=-15
six_kilos	other=14
six_thirty	other=15
sixteen	other=14
skip	ask easier=-21	ask steps=-42	ask why=-31	other=203	unknown=-34
skip_$	other=22
skip_the	other=35
skip_this	ask easier=-14	ask steps=-30	ask why=-28	other=90
skip_today	other=19	unknown=-18
skipped	other=15
skipped_$	other=14
skipping	other=25	unknown=-16
skp	other=16
slaps	other=23	unknown=-16
slaps_the	other=18	unknown=-13
sleeping	other=-49	unknown=59
sleeping_badly	unknown=15
slide	ask mistakes=27
slipped	other=29	unknown=-25
slipped_disc	other=29	unknown=-24
slot	schedule=12
slow	ask dose=-19	ask left=-14	ask steps=54	unknown=-12
slow_$	ask dose=-19	ask left=-14	ask steps=54	unknown=-12
slowly	ask steps=28
smashed	other=19
smashed_all	other=13
sneeze	other=19
sneeze_$	other=25	unknown=-13
sneeze_it	other=14
snooze	other=36	unknown=-18
so	ask dose=-20	ask easier=64	ask left=-22	ask steps=-17	other=21	progress=59	thanks=15	unknown=30
so_$	other=23	unknown=14
so_done	other=43	unknown=-41
so_far	ask dose=-14	ask left=16	other=48	progress=32	unknown=-31
so_hard	ask easier=43	other=-59	unknown=27
so_high	ask easier=19	other=-17
so_i	ask left=-31	unknown=35
so_is	ask left=-18	other=31
so_kind	ask steps=12	other=-19	progress=31	unknown=-18
so_much	other=-17	thanks=21
so_that	other=17
sofa	ask easier=23	ask steps=-17	other=-56	unknown=62
sofa_$	ask easier=23	ask steps=-17
softer	ask easier=114	other=-31
softer_version	ask easier=33	other=-16
softer_way	ask easier=15
soiled	other=23	unknown=-17
soiled_myself	other=23	unknown=-17
some	help=22	other=35	unknown=-37
some_music	other=-35	unknown=46
some_of	other=19	unknown=-16
somebody	other=14
someone	other=36	schedule=-17	unknown=21
someone_at	other=12
someone_else	other=12
something	ask easier=143	ask left=-22	ask why=-15	unknown=-61
something_easier	other=24
something_gentler	ask easier=37	other=-19
something_less	ask easier=58	other=-38
something_lighter	ask easier=27	ask steps=-12
something_softer	ask easier=18
something_tore	other=14
something_wrong	ask mistakes=23
son	ask why=17	other=-34	unknown=36
son_did	other=-34	unknown=35
song	other=-15	unknown=57
song_$	other=-19	unknown=61
soon	other=29	unknown=-18
soon_$	other=23	unknown=-13
sore	ask mistakes=-24	other=167	unknown=-91
sore_$	other=68	unknown=-54
sore_doing	ask mistakes=-24	other=33
sore_from	other=36	unknown=-23
sorry	ask left=18	ask mistakes=-26	ask steps=59	ask why=-26	other=42	unknown=-23
sorry_$	ask mistakes=-18	ask steps=21	other=31
sorry_to	ask left=25	other=-15
sort	other=31	unknown=-23
sort_of	other=31	unknown=-23
spine	ask dose=-13	ask easier=-13	ask mistakes=75	ask steps=-18	other=89	unknown=-83
spine_$	ask mistakes=43	ask why=-13	other=40	unknown=-34
spine_has	other=35	unknown=-29
spring	other=42	unknown=-12
spring_$	other=42	unknown=-12
squeeze	ask left=-20	ask mistakes=-24	ask steps=72	ask why=13
squeeze_$	ask steps=24	ask why=18
squeezing	ask why=33
stairs	unknown=20
stairs_$	other=-21	unknown=42
stand	unknown=16
standing	ask easier=39
star	other=-21	thanks=28
star_$	thanks=28	unknown=-20
start	ask left=-24	ask mistakes=-17	ask rest=28	ask steps=24	ask why=-20	hello=-13	help=24	other=141	thanks=-12	unknown=-38
start_$	ask rest=17	help=37	other=35	unknown=-20
start_again	ask rest=20	other=58	unknown=-26
start_in	ask steps=18
start_over	ask dose=23
start_reminding	other=18
start_with	ask why=-13	unknown=33
started	other=35	unknown=-19
started_$	other=16
starting	ask steps=26	other=32	unknown=-18
starting_to	other=23
stats	hello=-15	other=-59	progress=192	schedule=-14	unknown=-67
stats_$	hello=-14	other=-41	progress=140	unknown=-51
stats_please	other=-19	progress=52	unknown=-15
stay	ask dose=35	ask mistakes=-18	ask rest=-13	ask steps=73	ask why=-18	other=26	unknown=-21
stay_down	ask steps=44
stay_flat	ask steps=-18	other=26
stay_on	ask steps=23
stay_up	ask dose=15
steak	other=-68	unknown=72
step	ask steps=48	other=-16
step_$	ask steps=48	other=-16
step_by	ask steps=48	other=-16
steps	ask dose=-33	ask easier=-14	ask steps=156	other=-117	unknown=50
steps_$	ask steps=115	other=-62	unknown=-26
steps_for	ask steps=47	other=-27
stiff	ask easier=25
stiff_$	ask easier=14
still	ask dose=-66	ask easier=-24	ask left=217	ask mistakes=-16	ask steps=-37	ask why=-27	other=132	unknown=-88
still_$	ask dose=-15	ask left=41
still_do	ask easier=-17	other=43
still_going	other=15
still_have	ask dose=-34	ask left=65
still_holding	other=16
still_on	other=15	unknown=-13
still_open	ask left=13
still_to	ask left=79	ask steps=-20
stomach	ask steps=25
stop	ask easier=-20	ask left=43	ask rest=23	ask steps=-25	help=-16	other=177	schedule=-31	unknown=-48
stop_$	ask dose=-28	ask left=46	ask rest=-13	other=32	unknown=20
stop_after	ask dose=13
stop_at	ask dose=16
stop_here	other=41	unknown=-29
stop_now	other=15
stop_reminding	other=29
stop_the	other=17
stop_there	other=12
stop_writing	other=27
stopped	other=40	unknown=-14
stopped_at	other=27	unknown=-17
stopping	other=32
stopping_$	other=-23	unknown=26
stopping_here	other=16
stopping_now	other=38	unknown=-22
straight	ask rest=33	ask steps=37	unknown=-26
straight_$	ask rest=14	ask steps=17	unknown=-13
straight_on	ask rest=19
straight_or	ask steps=15	other=-12
strain	ask easier=42
streak	ask left=-16	ask mistakes=-13	ask steps=-23	ask why=-22	other=-12	progress=150	unknown=-28
streak_$	ask left=-15	ask mistakes=-12	ask steps=-14	ask why=-21	progress=124	unknown=-24
strengthen	ask why=43
strengthen_$	ask why=20
strengthen_my	ask why=23
strengthening	ask left=-24	ask why=51
strengthening_$	ask left=-24	ask why=51
strenuous	ask easier=77	other=-63
stretch	ask easier=21	ask left=-19	ask steps=34	ask why=37	other=-21
stretch_$	ask dose=18	ask mistakes=17
stretch_do	ask steps=-13	other=13
stretched	ask mistakes=-25	ask steps=19	ask why=46	other=-58	unknown=41
stroke_$	other=-29	unknown=31
strong	ask easier=49	other=-24
stronger	ask why=19
struggle	other=21	unknown=-17
struggles	ask easier=22
struggles_with	ask easier=22
stumbling	other=17
stupid	other=16	unknown=-15
sudden	other=66	unknown=-45
sudden_$	other=24	unknown=-17
suddenly	other=55	unknown=-35
suit	schedule=23
suit_me	other=-16	schedule=23
sunday	other=51	unknown=-31
sunday_evening	other=23
sunday_without	other=16	unknown=-14
supposed	ask dose=27	ask easier=-15	ask left=-62	ask mistakes=-30	ask steps=56	ask why=92
supposed_to	ask dose=27	ask easier=-15	ask left=-62	ask mistakes=-30	ask steps=56	ask why=92
sure	ask mistakes=-23	ask steps=43	other=36	unknown=-15
sure_$	other=17
sure_that	other=13
surgery	ask dose=-12	ask mistakes=-20	other=80
surgery_$	ask mistakes=-19	unknown=65
survivor	other=26
sweating	other=-30	unknown=38
sweating_$	other=-39	unknown=46
swelling	other=18	unknown=-15
swelling_on	other=15
swing	other=-17	unknown=21
switch	other=28
switch_reminders	other=14
ta	other=-102	thanks=180	unknown=-42
ta_$	other=-83	thanks=149	unknown=-37
tailbone	other=28	unknown=-23
take	ask dose=69	ask easier=-14	ask left=-23	ask rest=49	ask steps=-21	other=23	unknown=-20
take_$	ask dose=50	ask left=-19	other=-13
take_a	ask rest=32	other=-12
take_me	ask dose=25	other=-14
take_that	other=22
taking	other=23	unknown=-22
talk	ask steps=67	other=-54
talk_me	ask steps=67	other=-54
tall	ask dose=-21	ask steps=-26	progress=-21	unknown=97
tall_is	ask dose=-21	ask steps=-26	progress=-21	unknown=97
tap	other=13
tap_$	other=13
tapped	other=21	unknown=-15
target	ask dose=65	ask steps=-19	ask why=-17
target_$	ask dose=65	ask steps=-19	ask why=-17
taxes	other=-83	unknown=85
taxes_done	other=-61	unknown=63
tea	other=-66	unknown=71
technique	ask steps=55	ask why=-42
telephone	other=-20	unknown=23
telephone_$	other=-20	unknown=23
tell	ask mistakes=13	ask steps=-66	ask why=66	help=51	unknown=-16
tell_any	other=12
tell_if	ask mistakes=24
tell_me	ask steps=-33	ask why=-14	schedule=14	unknown=34
tell_you	help=45	unknown=-31
telling	other=28	unknown=-24
telling_you	other=28	unknown=-24
temperature	other=15	unknown=15
temperature_of	other=28	unknown=-22
ten	ask dose=86	ask mistakes=-15	ask steps=-16	other=39	schedule=15	unknown=-27
ten_$	ask dose=24	other=33	unknown=-23
ten_days	other=14
ten_minutes	other=35	unknown=-14
ten_past	schedule=19
ten_seconds	ask dose=44	other=-34
tennis	other=-34	unknown=39
tense	ask steps=19
terrible	other=15	unknown=-13
terrible_back	other=15	unknown=-13
than	ask dose=27	ask easier=64	other=-46	progress=15
than_last	progress=16
than_the	ask easier=29
than_this	ask easier=55	other=-14
thank	hello=-26	other=-27	thanks=154	unknown=-54
thank_you	hello=-26	other=-35	thanks=154	unknown=-53
thanks	hello=-24	other=-84	thanks=258	unknown=-47
thanks_$	other=-28	thanks=162	unknown=-70
thanks_a	thanks=31	unknown=-16
thanks_coach	other=-24	thanks=56
thanks_for	thanks=13	unknown=14
thanks_to	unknown=19
that	ask dose=-32	ask easier=68	ask left=34	ask mistakes=128	ask rest=-26	ask steps=-48	ask why=23	help=-33	other=108	progress=-26	schedule=-21	thanks=43	unknown=15
that_$	ask left=-38	ask mistakes=-22	ask steps=-16	ask why=-24	other=180	unknown=-22
that_a	ask mistakes=34
that_back	other=19
that_bridge	ask steps=48	other=-20
that_count	other=-32	unknown=59
that_do	ask why=13
that_done	ask left=46	ask steps=15	other=-27	unknown=-15
that_far	ask easier=51	other=-40
that_helped	other=-15	thanks=25
that_high	ask easier=53	other=-31
that_i	ask left=-12	ask mistakes=24	other=32	unknown=-16
that_is	ask left=32	ask mistakes=-15	ask why=20	unknown=14
that_it	ask left=55	ask mistakes=17	other=-26
that_knee	ask steps=17
that_last	ask steps=14
that_my	ask mistakes=21	other=13
that_ok	ask mistakes=59	other=-61
that_one	ask mistakes=-13	ask steps=-31	other=31	unknown=76
that_really	ask why=25
that_right	ask mistakes=28	other=-12
that_was	ask easier=45	ask rest=-21	other=18	thanks=12	unknown=-28
the	ask dose=169	ask easier=147	ask left=85	ask mistakes=237	ask rest=184	ask steps=264	ask why=193	hello=-58	help=-45	other=108	schedule=127	thanks=24	unknown=163
the_15	other=16	unknown=-13
the_ache	other=35	unknown=-29
the_afternoon	other=-12	schedule=21
the_air	ask why=19
the_baby	other=35	unknown=-13
the_back	ask why=51	other=18	unknown=-14
the_bag	other=20
the_bathroom	other=18	unknown=-16
the_bed	ask easier=32	ask steps=-16	other=23	unknown=-13
the_benefit	ask steps=-45	ask why=81
the_benefits	ask steps=-25	ask why=77	other=-25
the_biscuits	other=-37	unknown=39
the_bot	ask steps=-17	ask why=-32	help=56
the_break	ask dose=-42	ask left=-13	ask mistakes=-32	ask rest=82	ask steps=-21	ask why=-24	other=106	unknown=-28
the_breather	ask dose=-23	ask rest=35	ask steps=-17	other=14
the_bridge	ask dose=37	ask easier=33	ask left=25	ask mistakes=28	ask rest=12	ask steps=-48	ask why=122	help=-37	other=61	progress=-18	schedule=-26	unknown=-27
the_bridges	ask steps=45	unknown=-48
the_bum	ask steps=33
the_bus	unknown=20
the_capital	ask steps=-12	ask why=-29	unknown=87
the_car	other=19	unknown=-13
the_carpet	ask steps=16
the_cat	unknown=29
the_ceiling	other=14	unknown=-15
the_chest	ask easier=16
the_common	ask mistakes=16
the_complete	other=26	unknown=-24
the_correct	ask steps=68	ask why=-32	other=-13
the_cricket	unknown=12
the_crossword	other=-76	unknown=76
the_day	other=40	unknown=-28
the_dentist	other=36	unknown=-32
the_dishes	other=-34	unknown=37
the_doctor	other=35	unknown=-31
the_dog	unknown=21
the_door	other=16
the_end	ask dose=-17	ask left=50	ask steps=-23
the_entire	ask steps=13	other=50	unknown=-41
the_evening	ask dose=48	ask steps=-41	ask why=-13	other=-31	schedule=118	unknown=-13
the_exercise	other=22	unknown=-22
the_exercises	other=33	unknown=-18
the_feet	ask mistakes=-13	ask steps=76	other=-37
the_fence	other=-32	unknown=35
the_final	ask left=35	ask why=-21
the_first	ask steps=-17	other=46	schedule=-15	unknown=12
the_floor	ask dose=-17	ask steps=95	ask why=-22	other=-22	unknown=12
the_full	ask easier=25	ask rest=13	ask steps=-17	other=15	unknown=-13
the_glute	ask mistakes=27	ask steps=-32	ask why=33
the_ground	ask steps=19
the_gym	other=-40	unknown=54
the_head	ask dose=-14	ask mistakes=-25	ask steps=55
the_heels	ask steps=13
the_hip	ask dose=15	ask mistakes=65	ask why=28	other=-77	unknown=-13
the_hold	ask dose=33
the_house	other=-58	unknown=70
the_idea	ask steps=-14	ask why=27
the_ironing	other=-50	unknown=50
the_kettle	other=-41	unknown=44
the_kids	other=66	unknown=-43
the_kitchen	other=30	unknown=-21
the_knee	ask dose=18	ask easier=34	ask left=-17	ask mistakes=60	ask rest=-20	ask steps=31	ask why=38	help=-13	other=81	progress=-14	schedule=-21	unknown=-41
the_knees	ask steps=35	unknown=-12
the_last	ask easier=-30	ask left=163	ask mistakes=-31	ask rest=-24	ask steps=-15	ask why=-19	other=61	progress=40	unknown=-82
the_left	ask easier=-13	ask left=-21	ask steps=42	other=43	unknown=-30
the_leg	other=25	unknown=-22
the_legs	ask steps=19	unknown=-24
the_list	ask left=38	ask steps=-12
the_loo	other=-26	unknown=48
the_lot	other=61	unknown=-49
the_lower	ask why=27
the_lying	ask steps=43	other=-21
the_marathon	other=-18	unknown=20
the_mat	unknown=18
the_match	other=-21	unknown=56
the_middle	other=14	unknown=-13
the_minute	ask rest=32
the_moment	other=21	unknown=-15
the_morning	other=-83	schedule=118	unknown=31
the_mornings	schedule=36
the_movement	ask steps=95	other=-60
the_neck	ask mistakes=33	ask why=-15	other=-48	unknown=48
the_neighbours	other=-41	unknown=52
the_netherlands	other=16	unknown=-13
the_news	other=-57	unknown=75
the_next	ask dose=-17	ask easier=28	ask rest=20	other=22	schedule=42	unknown=-38
the_night	other=17	unknown=-15
the_number	ask dose=104	ask steps=-38	ask why=-41
the_one	ask steps=55	unknown=-26
the_other	ask steps=64	ask why=-15	other=63	unknown=-53
the_pain	other=86	unknown=-66
the_paper	other=12
the_pause	ask dose=-41	ask rest=70	ask steps=-14	other=16
the_phone	other=36	unknown=-27
the_picture	ask steps=34	other=-30
the_plan	ask dose=14	ask left=23	unknown=-12
the_point	ask steps=-24	ask why=106	other=-23	unknown=-12
the_postman	ask steps=-17	unknown=50
the_purpose	ask steps=-12	ask why=32	other=20
the_reason	ask steps=-32	ask why=64
the_remaining	other=32	unknown=-24
the_reminder	schedule=15
the_reminders	other=45	schedule=30	unknown=-23
the_rest	ask dose=-40	ask left=48	ask rest=93	ask steps=-35	ask why=-40	other=19
the_right	ask mistakes=-13	other=84	unknown=-34
the_roll	ask steps=31
the_rolling	ask easier=13	ask why=33
the_roof	other=16
the_rotation	ask dose=35	ask easier=20	ask left=-21	ask mistakes=16	ask steps=45	ask why=57	help=-13	other=25	schedule=-12	unknown=-57
the_second	unknown=17
the_session	ask left=58	ask steps=-27	ask why=-26	unknown=33
the_set	ask dose=-18	ask left=-15	other=38	unknown=31
the_sets	ask dose=20
the_shin	ask steps=15
the_shopping	other=-28	unknown=29
the_shoulders	ask dose=-12	ask steps=25	other=17	unknown=-17
the_shower	other=37	unknown=-30
the_side	ask steps=34	ask why=21	other=-18
the_sides	ask steps=14
the_sofa	ask easier=23	ask steps=-17
the_spring	other=18
the_stairs	other=-33	unknown=52
the_steps	ask dose=-31	ask steps=37	other=19
the_thigh	ask dose=-16	ask easier=29
the_third	ask dose=24	ask rest=-18	ask steps=-18	other=54	unknown=-28
the_three	other=43	unknown=-40
the_time	ask dose=-12	other=13	unknown=28
the_times	schedule=36
the_toilet	other=21
the_top	ask dose=18	ask rest=-12	ask steps=25	unknown=-14
the_train	other=-30	unknown=35
the_twist	ask dose=-18	ask easier=77	ask mistakes=52	ask rest=-19	ask steps=44	ask why=49	help=-17	other=29	progress=-18	schedule=-24	unknown=-70
the_twisting	ask steps=40	other=-18
the_twists	other=17	unknown=-15
the_twisty	ask steps=67	unknown=-20
the_two	other=40	unknown=-37
the_typical	ask mistakes=56	ask why=-13
the_use	ask why=32
the_very	ask left=31
the_video	unknown=14
the_waist	other=18
the_wall	ask easier=19
the_washing	other=-76	unknown=78
the_way	ask easier=24	ask steps=34	other=-16
the_weather	unknown=49
the_weekend	other=17
the_whole	other=58	unknown=-46
the_woman	unknown=14
the_wrong	ask mistakes=39	ask steps=-23	other=23
them	ask dose=-29	ask rest=-44	other=119	unknown=-25
them_$	ask dose=-26	ask rest=-44	other=114	unknown=-28
them_all	other=31	unknown=-29
them_at	other=-54	unknown=55
then	ask dose=-13	ask easier=-18	ask left=109	ask mistakes=-36	ask steps=-38	ask why=-23	other=112	unknown=-62
then_$	ask easier=-16	ask left=64	ask mistakes=-32	ask steps=-23	ask why=-13	other=77	unknown=-33
then_my	other=26	unknown=-16
there	ask dose=-29	ask easier=74	ask left=19	ask mistakes=-56	ask steps=13	ask why=26	hello=89	other=37	progress=-23	schedule=47	thanks=-17	unknown=-17
there_$	ask easier=-13	hello=95	help=17	thanks=-13	unknown=32
there_a	ask dose=-22	ask easier=54	ask left=-33	ask mistakes=-16	ask rest=12	ask steps=53	ask why=33	other=-56	schedule=34	unknown=-18
there_an	ask easier=-41	ask left=-16	other=117
there_another	ask easier=28	ask rest=12	other=-30	schedule=22
there_any	ask easier=-15	ask why=40
there_anything	ask left=13	ask mistakes=16
there_in	ask dose=36	ask left=-15
there_is	ask left=12	other=15
there_more	ask left=20
there_something	other=30
there_still	ask left=19
there_supposed	ask dose=12
there_yet	ask left=15
thermometer	other=23	unknown=-13
thermometer_says	other=23	unknown=-13
these	ask easier=-30	ask left=19	ask mistakes=-22	ask why=45	help=-20	other=51	progress=-16	unknown=39
these_$	ask left=14	ask rest=19	other=50	unknown=-31
these_at	other=-32	schedule=30
these_bridges	ask why=28
these_exercises	ask why=18	other=16	unknown=-18
these_for	ask why=24
these_in	other=-41	unknown=45
these_ok	other=19
these_too	ask dose=31
they	ask rest=39	other=-28
they_belong	other=12
they_do	ask rest=40	other=-25
thigh	ask dose=-16	ask easier=29
thighs	ask mistakes=54	ask steps=-29	other=16	unknown=-15
thighs_$	ask mistakes=16
thin	other=28	unknown=-26
thing	ask dose=-14	ask mistakes=-14	ask steps=25	ask why=43	help=44	other=14	unknown=-13
thing_$	ask mistakes=-12	help=55	other=27
thing_for	ask why=26
thing_is	ask easier=14
thing_you	other=19
think	help=-22	other=73
think_$	other=22	unknown=-17
think_i	other=29	unknown=-17
think_so	other=21
thinner	other=12
third	ask dose=49	ask rest=-19	ask steps=-50	ask why=-20	other=65
third_$	ask dose=30	ask steps=-17	other=12
third_done	ask steps=-27	other=32
third_round	ask why=-18	other=26
third_set	ask dose=20	ask rest=-18	other=-18	unknown=14
thirteen	other=27
thirty	ask steps=-13	unknown=25
thirty_$	other=19
thirty_in	other=13
thirty_minutes	ask steps=-12	other=18
this	ask dose=-48	ask easier=44	ask left=42	ask mistakes=76	ask rest=41	ask why=159	hello=-47	help=156	other=81	progress=98	schedule=-32	thanks=-21	unknown=115
this_$	ask dose=-36	ask easier=41	ask left=-27	ask mistakes=-24	ask rest=35	ask steps=88	help=70	other=45	progress=-24
this_actually	ask why=-22	other=31
this_afternoon	other=26	unknown=-15
this_and	ask dose=-23	ask steps=-29	other=73
this_app	help=19
this_are	ask dose=12
this_bot	ask steps=-14	ask why=-25	help=83
this_bridge	ask why=26	unknown=-13
this_do	ask dose=32	ask steps=-16	ask why=-18	other=33
this_evening	other=24
this_every	ask dose=41	ask left=-13
this_exercise	ask dose=17	ask easier=29	ask left=-35	other=-27	unknown=26
this_fix	ask why=28
this_for	help=32	other=-38	unknown=32
this_go	ask steps=29	other=-17
this_good	other=25
this_help	ask why=53	help=-23
this_hurts	ask easier=-31	other=45
this_in	other=-64	unknown=61
this_is	ask easier=44	ask left=14	unknown=-40
this_lifting	ask why=13
this_make	ask steps=-13	ask why=32
this_meant	ask why=20
this_month	other=-23	progress=46
this_morning	ask left=20	hello=-24	other=50	schedule=-17	unknown=48
this_ok	other=29
this_one	ask easier=-34	ask mistakes=70	ask rest=27	ask steps=52	ask why=74	unknown=-67
this_or	ask left=19
this_really	ask left=19	ask why=15	other=-22
this_right	ask dose=-17	ask mistakes=60	ask steps=-20
this_round	ask left=40	unknown=-17
this_safe	other=50
this_set	ask left=28	ask rest=36	unknown=-30
this_stretch	ask left=-16	ask steps=39	ask why=13	other=15
this_supposed	ask steps=-17	ask why=19	other=22
this_the	ask left=153	ask steps=-14	ask why=-36	other=-53
this_thing	ask steps=-28	ask why=-13	help=64
this_time	ask dose=25	ask rest=-12	other=81	unknown=-49
this_week	help=-12	other=-53	progress=131
this_with	ask easier=-25	other=37	unknown=12
this_works	help=29
this_year	other=-66	unknown=68
those	ask dose=14	other=-15	unknown=35
those_$	ask dose=15
those_bridges	other=13
three	ask dose=67	ask easier=-20	ask mistakes=-12	ask rest=-21	ask steps=-41	other=113	unknown=46
three_$	ask dose=52	other=45	unknown=-47
three_already	other=14
three_days	other=12
three_done	ask steps=-13	other=16
three_every	other=-21	unknown=22
three_exercises	other=25	unknown=-19
three_months	other=23	unknown=-17
three_of	other=13	unknown=-12
three_rounds	other=18
three_sets	ask dose=35	ask rest=-12	other=-62	unknown=80
three_times	other=24
three_weeks	other=36
through	ask dose=-14	ask left=66	ask mistakes=-14	ask steps=46	other=39	unknown=-48
through_$	ask left=29	ask steps=-60	other=79	unknown=-12
through_15	other=18
through_it	ask steps=31	other=-15
through_the	ask steps=28	unknown=-13
through_with	ask left=12
tight	ask dose=-13	ask steps=35	other=31	unknown=-23
tight_$	ask steps=25
tiktok	other=-87	unknown=92
til	ask dose=-23	ask rest=43
till	ask dose=-55	ask left=103	other=-22
till_i	ask dose=-38	ask left=88	other=-36
till_the	ask dose=-17	ask left=15
time	ask dose=52	ask easier=-17	ask left=-57	ask mistakes=-39	ask rest=108	ask steps=-28	ask why=-65	help=-41	progress=-20	schedule=238	unknown=29
time_$	ask dose=74	ask easier=-13	ask left=-18	ask mistakes=-20	ask rest=48	ask why=-29	schedule=39
time_are	schedule=14
time_do	help=-14	schedule=45
time_i	other=-30	unknown=38
time_in	other=-59	unknown=93
time_is	ask why=-14	other=78	schedule=21	unknown=-21
time_now	other=17	unknown=-14
time_today	other=19	unknown=-17
time_tomorrow	schedule=26
time_tonight	schedule=28	unknown=-12
times	ask dose=95	ask left=-30	ask mistakes=-14	ask steps=-48	help=-40	other=-30	progress=-34	schedule=258	unknown=-50
times_$	ask dose=50	ask steps=-19	help=-16	other=-24	progress=-12	schedule=115	unknown=-16
times_a	ask dose=-31	other=43
times_do	ask dose=58	ask steps=-17	other=-22
times_each	other=17
times_have	help=-16	schedule=45
times_please	other=-36	schedule=58	unknown=-13
tingles	unknown=13
tingles_$	unknown=13
tingling	hello=-12	other=54
tingling_$	other=17	unknown=19
tingling_around	other=13
tingling_down	other=17
tingling_in	other=18
tingly	other=27	unknown=-20
tired	ask dose=25	ask left=-12	other=-111	unknown=149
tired_$	ask dose=25	ask left=-12	other=-31	unknown=53
tired_from	other=-39	unknown=45
tired_tonight	other=14
to	ask dose=64	ask left=65	ask mistakes=171	ask rest=33	ask steps=95	ask why=71	hello=14	help=42	other=58	progress=-44	schedule=117	thanks=-44	unknown=19
to_$	ask left=18	ask mistakes=45	ask steps=-30	ask why=-18	other=14
to_15	ask dose=25
to_21:00	schedule=24
to_6	schedule=13
to_8:30	schedule=17
to_9	other=-19	schedule=28
to_arch	ask mistakes=33	ask steps=-14
to_avoid	ask left=-15	ask mistakes=69	ask steps=-19
to_be	ask dose=62	ask mistakes=14
to_breathe	other=20
to_catch	ask rest=13
to_change	other=-19	schedule=29
to_chest	ask easier=19	ask mistakes=31	ask steps=91	hello=-14	schedule=-19	unknown=-26
to_do	ask dose=64	ask easier=14	ask left=103	ask mistakes=-15	ask rest=-28	ask steps=22	help=-26	other=-31	unknown=39
to_end	other=19
to_exercise	other=49	unknown=-15
to_feed	other=14
to_feel	ask mistakes=36
to_finish	other=39	unknown=-24
to_get	other=52	unknown=-35
to_go	ask dose=-50	ask left=121	ask steps=-43	other=42	unknown=-12
to_help	ask why=46
to_hold	ask dose=50	ask mistakes=17	other=-15	unknown=-16
to_hurt	ask mistakes=37	ask why=-14
to_keep	ask dose=22	ask steps=30	other=-26
to_last	progress=19
to_lie	ask steps=33	ask why=-13
to_lose	other=-26	unknown=36
to_make	ask easier=16	ask steps=13
to_me	ask mistakes=-14	ask steps=52	other=-19	unknown=15
to_my	ask easier=17	ask why=17	other=32	unknown=-39
to_nine	other=13
to_pee	other=17	unknown=13
to_press	other=18
to_push	other=19
to_rain	ask mistakes=-24	unknown=80
to_rest	ask rest=55	other=-13
to_run	other=59	unknown=-48
to_seven	schedule=19
to_side	ask why=37
to_someone	other=12
to_start	other=25	unknown=-13
to_stay	ask steps=28
to_stop	other=32
to_strengthen	ask why=20
to_take	ask left=-12	ask rest=17
to_ten	schedule=19
to_the	ask easier=12	unknown=38
to_this	ask why=41
to_touch	ask steps=38	ask why=-19
to_use	help=45
to_wait	ask rest=15
to_work	ask steps=-44	ask why=61
to_write	ask steps=-13	help=82	other=-36	unknown=-19
to_you	hello=55	help=24	other=-19	unknown=-18
today	ask dose=82	ask easier=-26	ask left=153	ask mistakes=-20	ask steps=-54	ask why=-23	hello=-15	help=-27	other=73	schedule=14	thanks=-28	unknown=69
today_$	ask dose=55	ask easier=-23	ask left=156	ask mistakes=-19	ask steps=-36	ask why=-22	hello=-13	help=-26	other=24	thanks=-21	unknown=96
today_and	other=-15	schedule=23
today_is	ask dose=27	other=-19
today_please	ask steps=-14	other=34
today_thanks	other=12
toddler	other=-13	unknown=23
toes	ask steps=18	other=50	unknown=-33
toes_$	ask steps=19	other=13
together	ask mistakes=-16	ask steps=111	other=-38	unknown=-12
together_$	ask mistakes=-15	ask steps=85	other=-29
together_or	ask steps=25
toilet	other=-18	unknown=43
toilet_$	other=20	unknown=-12
toilet_any	other=14
toilet_paper	other=20	unknown=-18
tokyo	unknown=45
tokyo_$	unknown=46
told	other=41	unknown=-14
told_me	other=25	unknown=-17
told_you	other=28	unknown=-13
tomorrow	ask mistakes=-25	ask why=-16	help=-23	other=-66	schedule=120	thanks=14	unknown=57
tomorrow_$	ask mistakes=-25	ask why=-16	help=-21	other=25	schedule=60	thanks=14	unknown=15
tonight	ask dose=13	ask easier=-20	ask mistakes=-20	ask steps=-15	help=-43	other=50	progress=-13	schedule=102	unknown=30
tonight_$	ask easier=-17	ask mistakes=-18	ask steps=-13	help=-41	other=41	schedule=80	unknown=51
tonight_session	schedule=12
too	ask dose=40	ask easier=197	ask left=-75	ask mistakes=112	ask steps=-24	ask why=-40	other=-41	schedule=56	unknown=-108
too_$	ask dose=40	ask easier=-16	ask why=-15	other=63	unknown=-27
too_difficult	ask easier=51	other=-42
too_early	ask easier=-13	other=-33	schedule=71	unknown=-12
too_far	ask left=-20	ask mistakes=51
too_hard	ask easier=94	other=-31
too_knackered	other=12
too_much	ask dose=20
too_tired	other=17	unknown=-13
too_tough	ask easier=13
top	ask dose=18	ask rest=-12	ask steps=25	unknown=-15
top_$	ask dose=31	ask mistakes=-23	ask steps=25
tore	other=16
tore_in	other=12
torture	ask left=15
torture_$	ask left=15
total	ask dose=26	ask rest=-15
total_$	ask dose=26	ask rest=-15
totally	other=35	unknown=-33
totally_did	other=15	unknown=-14
touch	ask steps=56	ask why=-21
touch_the	ask steps=57	ask why=-21
touching	ask steps=28
tough	ask easier=30
tough_$	ask easier=26
towel	ask easier=21
town	other=14
town_$	other=14
track	other=18
track_$	other=18
train	ask steps=-22	ask why=35	other=-20	progress=13	unknown=28
train_$	ask steps=-20	ask why=35
trainer	other=-47	unknown=47
treatment	other=39	unknown=-20
trip	other=23	unknown=-13
trouble	other=23
trousers	other=22
trousers_are	other=22
try	ask steps=13	other=18
trying	unknown=31
trying_$	other=41	unknown=-33
tuesday	other=33	unknown=-16
tuesday_$	other=13
tumbled	other=18	unknown=-15
tumbled_down	other=18	unknown=-15
tummy	ask steps=12	ask why=17	other=25	unknown=-24
tummy_$	ask steps=20	other=17	unknown=-19
turn	ask steps=45	other=27
turn_off	other=13
turn_too	ask steps=24
turned	ask dose=-13	ask mistakes=-26	ask steps=56	other=-32	unknown=27
turned_out	other=-31	unknown=33
turning	ask steps=34	other=-19
turning_$	ask steps=35	other=-20
turtles	other=-20	unknown=23
turtles_$	other=-20	unknown=23
tv	other=-65	unknown=74
tv_$	other=-25	unknown=34
twelve	other=30	unknown=-18
twelve_$	other=26	unknown=-17
twenty	other=28
twice	ask dose=53	ask easier=-13	ask steps=-19	other=14	unknown=13
twice_$	other=32	unknown=-25
twice_a	ask dose=52	ask easier=-12
twice_today	unknown=17
twinge	other=26
twinge_at	other=16
twist	ask dose=18	ask easier=107	ask left=-13	ask mistakes=47	ask rest=-20	ask steps=46	ask why=62	help=-19	other=23	progress=-21	schedule=-33	unknown=-88
twist_$	ask dose=-36	ask easier=61	ask steps=45	help=-12	other=64	progress=-12	schedule=-13	unknown=-21
twist_done	ask steps=18	unknown=-13
twist_for	ask why=45	other=-16
twist_good	ask why=12
twist_is	ask easier=17
twisting	ask steps=32	ask why=57	help=-14	unknown=-20
twisting_$	ask mistakes=19	ask steps=13
twisting_is	ask steps=-28	ask why=30
twisting_one	ask steps=24
twists	ask dose=26	other=36	progress=-14	unknown=-34
twists_$	ask dose=25	progress=-14
twisty	ask steps=67	unknown=-20
twisty_one	ask steps=57	ask why=-16
twisty_thing	ask why=15
two	ask dose=84	ask easier=-20	ask mistakes=-17	ask rest=49	ask steps=-51	ask why=-13	other=87	thanks=-19	unknown=26
two_$	ask left=38	ask rest=25	ask steps=-27	other=40	thanks=-16	unknown=-42
two_are	other=26	unknown=-22
two_done	other=22	unknown=-20
two_down	other=19
two_hours	other=14
two_is	ask rest=12	unknown=-13
two_minutes	ask rest=22	other=-18
two_months	other=34	unknown=-25
two_of	other=-14	unknown=17
two_or	other=18	unknown=-12
two_ribs	other=25
two_rounds	ask dose=31
two_sets	ask dose=41	ask left=-15	other=78	unknown=-51
two_that	other=19	unknown=-19
two_to	other=-14	unknown=21
two_weeks	other=20
type	ask left=-14	ask mistakes=-25	help=119	other=-91	unknown=51
type_done	other=-46	unknown=55
type_here	ask mistakes=-22	help=56
typical	ask mistakes=106	ask steps=-21	ask why=-26
typical_errors	ask mistakes=60	ask steps=-15	ask why=-16
typical_mistakes	ask mistakes=22
um	other=15
um_i	other=14
uncle	other=-33	unknown=37
under	ask easier=20	other=43	unknown=-37
under_me	other=39	unknown=-29
under_my	ask easier=22
understand	help=28
understand_how	help=26
undo	ask steps=-13	other=106	unknown=-39
undo_$	other=40	unknown=-19
undo_last	other=20	unknown=-12
undo_please	other=19
undo_that	other=23
unmute	other=47	unknown=-27
unmute_$	other=44	unknown=-27
unpause	other=52	unknown=-25
unsteady	other=51	unknown=-45
until	ask dose=-15	ask left=67	other=40	unknown=-54
until_i	ask dose=-14	ask left=70	other=-21	unknown=-14
until_the	other=27	unknown=-24
up	ask easier=46	ask left=36	ask mistakes=39	ask steps=55	other=39	unknown=-78
up_$	ask easier=29	ask left=19	ask mistakes=31	ask steps=16	other=52	unknown=-65
up_do	ask steps=16
up_here	ask mistakes=28
up_now	other=-51	unknown=53
up_or	ask steps=45	other=-35
up_that	ask easier=29
up_there	ask why=20
up_to	ask left=37	ask mistakes=-13	ask steps=-18
urine_since	other=-24	unknown=26
us	ask steps=34	hello=-14	other=40
us_$	other=-36	unknown=38
us_begin	other=21
us_continue	other=14
use	ask dose=-19	ask easier=33	ask left=-27	ask steps=-15	ask why=66	help=76	other=-25	progress=-12	unknown=-18
use_a	ask easier=43	other=-17
use_both	ask steps=25
use_of	ask why=32
use_this	ask steps=-15	help=74
use_you	ask steps=-13	help=19
used	other=-27	unknown=42
used_to	other=-27	unknown=42
usual	ask mistakes=23	ask why=-12
usually	ask mistakes=52	other=-107	unknown=88
usually_$	ask mistakes=19	other=-62	unknown=58
vacation	other=17
vacation_$	other=13
vagina	other=23	unknown=-20
vagina_feels	other=23	unknown=-20
variant	ask easier=26
variation	ask easier=59	other=-52
version	ask dose=-21	ask easier=215	ask left=-31	ask mistakes=-16	ask steps=-31	ask why=-39	unknown=-30
version_$	ask easier=71	ask left=-14	ask steps=-18	other=32	unknown=-18
version_for	other=20
version_of	ask easier=113	ask left=-16	ask why=-29	other=-22
vertebra	other=57	unknown=-36
vertebra_in	other=35	unknown=-19
very	ask left=31	other=-24	thanks=53	unknown=-24
very_kind	other=-17	thanks=25
very_last	ask left=31
very_much	thanks=13
very_patient	thanks=15
video	ask easier=-42	ask steps=101	other=-20
waist	other=48	unknown=-40
waist_down	other=14
wait	ask rest=68	ask steps=32	other=-24	unknown=-32
wait_$	other=46	unknown=-23
wait_a	ask rest=16
wait_how	ask dose=41	ask steps=18	other=-55
waiting	ask left=-14	ask why=-15	other=47
waiting_for	ask left=-19	ask why=-15	other=47
wakes	other=37	unknown=-27
wakes_me	other=37	unknown=-27
walk	ask rest=15	ask steps=63	unknown=-26
walk_$	other=40	unknown=-21
walk_me	ask steps=65	other=-51
walk_properly	other=-19	unknown=23
walked	other=-83	unknown=92
walking	other=63	unknown=-50
wall	ask easier=19
want	ask dose=19	ask easier=-16	ask steps=-30	other=43	schedule=72	unknown=-30
want_$	other=19
want_different	schedule=18
want_the	other=13
want_to	ask steps=-19	other=45
wants	ask steps=14	other=36	unknown=-40
was	ask dose=73	ask easier=34	ask mistakes=-13	ask rest=-20	ask steps=-35	other=62
was_dead	other=30	unknown=-27
was_done	other=27	unknown=-25
was_i	ask dose=27	other=-23
was_in	other=18
was_it	ask dose=15	other=21
was_last	other=45	progress=-19	unknown=-25
was_my	other=17	progress=19	unknown=-20
was_numb	other=-93	unknown=96
was_that	ask steps=-21	other=59
was_the	ask dose=25	unknown=-24
washing	other=-96	unknown=97
washing_machine	other=-21	unknown=22
watch	ask left=-12	ask mistakes=94	ask why=-21	other=-25	unknown=19
watch_$	ask mistakes=18
watch_out	ask mistakes=64	ask why=-16
watch_says	unknown=14
watching	other=-47	unknown=56
watching_$	other=-19	unknown=20
watching_and	other=-20	unknown=20
watching_the	other=18	unknown=-18
watching_tv	other=-25	unknown=34
water	other=24
water_$	other=21
waters	other=45	unknown=-37
waters_broke	other=36	unknown=-30
way	ask dose=-19	ask easier=187	ask left=-35	ask steps=78	ask why=-51	unknown=-38
way_$	ask easier=91
way_do	ask steps=12
way_of	ask steps=36	ask why=-24
way_on	other=19	unknown=-15
way_to	ask dose=-15	ask easier=77	ask mistakes=29	ask steps=-43	ask why=-14
way_too	ask easier=32	other=-23
way_under	other=19	unknown=-15
way_up	ask steps=25	other=-14
we	ask easier=-42	ask left=51	ask mistakes=-45	ask rest=38	ask steps=-77	ask why=71	help=-19	other=73	schedule=88	unknown=-35
we_are	ask why=25
we_can	other=15	unknown=-14
we_change	other=-30	schedule=40
we_did	other=21
we_do	ask dose=14	ask easier=-18	ask why=34	other=37	unknown=-14
we_doing	ask dose=14
we_go	schedule=17
we_leave	other=16
we_make	ask easier=21
we_move	other=-14	schedule=21
we_nearly	ask left=34	other=-12
we_skip	other=23
we_start	other=35
weak	hello=-19	unknown=55
weak_$	other=60	unknown=-50
weak_and	other=18	unknown=-16
weak_for	other=-67	unknown=73
weak_in	other=17	unknown=-16
weak_today	other=-27	unknown=30
weaker	other=21
weakness	unknown=26
weakness_$	other=-16	unknown=38
weakness_in	other=14
weather	other=-35	unknown=88
weather_today	other=-28	unknown=38
wee	unknown=23
week	ask dose=-15	ask steps=-18	help=-21	progress=157	schedule=-24	unknown=38
week_$	help=-18	other=37	progress=121	schedule=-18
week_go	progress=24
week_i	other=-51	unknown=51
weekend	other=17
weekend_$	other=17
weeks	ask easier=-12	ask left=-12	ask mistakes=-14	ask steps=-20	help=-13	other=190	progress=39	schedule=-16	unknown=-42
weeks_$	other=50	progress=44	unknown=-31
weeks_ago	other=49
weeks_now	other=-37	unknown=37
weeks_pregnant	other=71
weight	ask why=-27	hello=-12	help=-26	other=13	progress=-26	unknown=128
weight_$	ask why=-23	help=-20	other=-18	progress=-18	unknown=114
weight_and	other=14
weight_dropping	other=46	unknown=-23
weight_for	other=20	unknown=-17
weight_is	other=-21	unknown=25
weight_loss	other=-24	schedule=22	unknown=17
weight_on	other=18	unknown=-15
weight_without	other=17	unknown=-16
weird	other=25	unknown=-15
weird_$	other=14
well	ask dose=28	other=-44	progress=17	unknown=70
well_$	ask dose=30	unknown=16
well_again	other=15
well_done	other=-44	unknown=45
well_that	other=-50	unknown=50
went	other=28	unknown=17
went_numb	other=21
were	other=58	unknown=-39
were_done	other=22	unknown=-20
wet	other=17
wet_myself	other=-13	unknown=21
wet_the	other=20
what	ask dose=-37	ask easier=18	ask left=114	ask mistakes=68	ask rest=-22	ask steps=129	ask why=167	hello=-17	help=171	other=41	progress=59	schedule=70	thanks=-18	unknown=53
what_$	ask dose=-16	ask left=23	ask mistakes=-18	ask rest=32	ask steps=-37	ask why=-23	help=91	other=-25
what_about	ask dose=13	ask steps=45	other=-39
what_am	ask left=-57	ask mistakes=-26	ask steps=57	ask why=25	other=33
what_are	ask dose=-37	ask left=-76	ask mistakes=68	ask rest=-13	ask steps=-46	ask why=24	help=57	other=17	unknown=54
what_can	ask easier=40	ask left=-15	ask steps=-21	ask why=-23	help=156	other=-25	schedule=-16	unknown=-23
what_comes	ask left=90	ask rest=-14	ask why=-17
what_commands	help=27
what_did	ask why=25	other=-20
what_do	ask dose=-61	ask left=68	ask mistakes=24	ask steps=69	ask why=26	help=-41	other=67	schedule=-24	unknown=-36
what_does	ask left=19	ask mistakes=-24	ask why=67	help=-22	other=40	progress=14	unknown=-14
what_else	ask easier=16	ask left=45	ask mistakes=-16	ask steps=-20	ask why=-19	help=28
what_exactly	ask left=-36	ask steps=38	ask why=47	other=-15
what_exercises	ask left=20
what_good	ask steps=-15	ask why=66
what_happens	ask left=24	ask mistakes=17	other=-16
what_have	ask mistakes=-13	unknown=57
what_i	ask dose=-14	ask easier=-15	ask left=-15	ask steps=38	ask why=22	other=-23	unknown=24
what_if	ask dose=32	ask easier=14	ask left=-17	ask mistakes=-34	help=-19	other=-49	progress=-19	unknown=135
what_is	ask dose=141	ask left=49	ask mistakes=-32	ask steps=63	help=23	other=46	progress=119	schedule=-62	unknown=-18
what_mistakes	ask mistakes=44
what_muscle	ask left=-13	ask why=34
what_muscles	ask left=-48	ask mistakes=-14	ask why=82
what_must	ask left=-12	ask mistakes=69	ask steps=-13
what_now	ask easier=45	ask left=55	ask mistakes=-19	ask why=-23	help=17	other=-17	unknown=-33
what_remains	ask left=90	ask mistakes=-17	ask steps=-18	ask why=-27
what_should	ask left=-12	ask mistakes=55	ask rest=19	ask steps=-17	ask why=-19	schedule=-16	unknown=46
what_the	ask steps=-28	other=38
what_time	ask mistakes=-14	ask steps=-12	ask why=-26	help=-36	other=56	progress=-18	schedule=152	unknown=-40
what_times	help=-22	progress=-16	schedule=70
what_to	ask left=-23	ask mistakes=47	ask steps=75	ask why=-27	other=-40	unknown=-16
what_would	ask easier=18	unknown=26
when	ask dose=40	ask easier=-27	ask left=57	ask mistakes=-22	ask rest=93	ask steps=-16	ask why=-31	help=31	progress=-40	schedule=204	thanks=-13	unknown=-56
when_$	other=-59	schedule=82
when_am	ask left=19	other=-16	schedule=20
when_do	ask steps=-13	help=-16	schedule=87
when_finished	other=-29	unknown=38
when_i	ask dose=75	ask left=27	ask mistakes=-34	ask rest=31	ask steps=-27	help=22	other=98	schedule=-40	unknown=-36
when_is	ask left=-17	other=16	progress=-19	schedule=69
when_rolling	ask steps=15
when_the	ask rest=24	other=28	schedule=18	unknown=-60
when_twisting	ask mistakes=23
when_will	ask left=35	ask why=-14	other=-16	schedule=39
when_you	other=19
whenever	other=-51	unknown=64
whenever_$	other=-80	unknown=82
whenever_i	other=23	unknown=-14
where	ask dose=-26	ask easier=-19	ask left=46	ask rest=-17	ask steps=72	ask why=-51	other=48	progress=-36	schedule=-14	unknown=60
where_do	ask steps=49	ask why=-34	other=29
where_i	other=40	unknown=-14
where_is	progress=-41	unknown=50
where_should	ask mistakes=54	ask steps=-12
where_you	ask left=-14	ask steps=18	unknown=40
whether	ask dose=46	other=-21	unknown=-13
which	ask dose=-44	ask easier=-29	ask left=117	ask mistakes=-33	ask rest=-17	ask steps=84	ask why=74	help=32	other=-47	unknown=-32
which_commands	help=42	unknown=-16
which_exercise	ask left=49	ask steps=-32	other=16
which_exercises	ask left=16
which_leg	ask steps=15
which_mistakes	ask mistakes=16
which_muscle	ask left=-20	ask mistakes=-25	ask steps=-16	ask why=91
which_muscles	ask steps=-14	ask why=41
which_ones	ask left=17
which_part	ask why=19
which_set	ask left=81	ask why=-22	other=-19
which_side	ask left=-14	ask steps=69	ask why=-13
which_way	ask left=-17	ask steps=49
while	ask dose=-18	ask steps=32	other=61	unknown=-38
while_you	other=19	unknown=-14
who	ask left=-18	ask mistakes=-14	ask steps=-27	ask why=-25	help=59	other=-16	schedule=-12	unknown=124
who_can	other=31
who_is	help=47	other=-17
who_made	help=-13	unknown=27
who_won	ask steps=-14	unknown=76
whole	other=78	unknown=-60
whole_routine	other=14	unknown=-12
whole_time	other=12	unknown=-12
why	ask dose=-66	ask easier=-29	ask left=-38	ask mistakes=-44	ask rest=15	ask steps=-86	ask why=339	help=-14	other=111	progress=-21	schedule=-16	unknown=-60
why_$	ask dose=-45	ask left=-21	ask why=49	other=101	unknown=-31
why_am	ask why=34
why_bridges	ask why=18
why_do	ask steps=-19	ask why=57	other=-23
why_i	ask why=36
why_is	ask why=-28	other=73	unknown=-17
why_lift	ask why=13
why_should	ask why=18
why_the	ask rest=13	ask why=13
why_we	ask why=22
wife	ask steps=14	other=-38	unknown=45
wife_$	other=-15	unknown=16
wife_did	other=-22	unknown=24
wife_is	other=-24	unknown=24
wife_just	other=-12	unknown=13
wife_says	other=31	unknown=-19
will	ask dose=34	ask steps=-54	ask why=102	help=-17	other=73	progress=-19	schedule=27	unknown=-48
will_be	other=22	unknown=-13
will_do	unknown=25
will_i	ask dose=12	ask left=-21	ask mistakes=19	ask why=28	other=-18
will_it	ask dose=33	ask why=37	other=-30
will_not	ask easier=24	other=32	unknown=-12
will_this	ask left=33	ask mistakes=-14	ask steps=-20	ask why=46	other=-21
will_you	help=-13	other=42	schedule=33	unknown=-13
win	other=-44	unknown=69
win_$	other=-44	unknown=69
wipe	ask mistakes=-19	other=54	unknown=-21
wiping	other=61	unknown=-34
wiping_feels	other=39	unknown=-20
wish	other=35	unknown=-19
wish_$	other=27
with	ask dose=-45	ask easier=79	ask mistakes=104	ask why=62	hello=-14	help=-50	other=17	progress=-22	schedule=-24	unknown=73
with_$	ask why=35
with_a	other=31
with_all	ask left=12
with_back	ask why=20	other=-12
with_bad	ask easier=34	ask mistakes=-21
with_boredom	other=-49	unknown=57
with_both	ask steps=17
with_breakfast	other=-60	unknown=62
with_bridges	ask left=14	ask mistakes=19
with_everything	other=12
with_less	ask easier=68	other=-15
with_my	ask easier=15	ask mistakes=-38	ask steps=38	other=-21	unknown=25
with_osteoporosis	other=54	unknown=-28
with_that	ask left=-30	other=33
with_the	ask mistakes=86	ask steps=17	ask why=-15	unknown=-14
with_this	ask left=30	ask mistakes=58	ask steps=-13	ask why=-14	other=40	unknown=-73
with_work	other=-37	unknown=44
without	ask mistakes=25	ask steps=-21	other=112	unknown=-27
without_my	other=16	unknown=-14
without_noticing	ask mistakes=27	ask steps=-12	other=35	unknown=-23
without_stopping	other=-28	unknown=30
without_telling	other=12
without_the	other=12
without_trying	other=39	unknown=-32
wobble	ask mistakes=59	other=-49
woman	unknown=14
woman_in	unknown=14
won	ask steps=-15	other=-45	unknown=115
won_the	ask steps=-14	unknown=76
work	ask dose=-30	ask mistakes=-15	ask steps=-79	ask why=43	help=155	progress=-19
work_$	ask dose=-20	ask why=-37	help=120	other=-13	progress=-19	unknown=21
working	ask left=-25	ask steps=-15	ask why=67	unknown=18
working_$	ask left=-18	ask why=52	other=-21	unknown=24
workout	other=34	progress=-16	schedule=26	unknown=-37
workout_$	other=19	progress=-16	schedule=26	unknown=-22
works	help=49
works_$	help=49	other=-17
world	other=-67	unknown=74
worse	other=47
worse_$	other=-30	unknown=49
worse_at	other=16
worse_lying	other=23	unknown=-19
worse_when	other=13
worse_whenever	other=20	unknown=-12
worst	other=48	unknown=-41
worst_at	other=28	unknown=-25
would	ask dose=55	ask left=-23	ask rest=30	ask steps=-18	help=-15	progress=16	schedule=61
would_be	ask easier=19	other=41	progress=31	schedule=22	unknown=-69
would_finished	other=23	unknown=-20
would_get	other=12
would_have	other=36	unknown=-33
would_i	ask why=14	other=-26	unknown=40
would_like	other=-15	schedule=56	unknown=-23
would_prefer	other=-34	schedule=42
would_say	unknown=14
would_you	other=-29	unknown=44
wrist	other=33	unknown=-23
wrist_last	other=20	unknown=-12
write	help=83	other=-16	schedule=26	unknown=-28
write_again	other=16	schedule=16	unknown=-13
write_done	ask steps=-13	help=82	other=-37	unknown=-18
write_it	ask steps=25
write_to	help=14	schedule=15
writing	other=27
writing_to	other=27
wrong	ask dose=-22	ask easier=-25	ask left=-41	ask mistakes=335	ask steps=-92	ask why=-44	help=-28	other=18
wrong_$	ask left=-24	ask mistakes=53	ask steps=-13	other=43
wrong_button	other=43	unknown=-14
wrong_here	ask mistakes=54	unknown=-16
wrong_in	ask mistakes=55
wrong_on	ask mistakes=47	ask steps=-30	other=-41	unknown=41
wrong_to	ask mistakes=19
wrong_way	ask mistakes=46	ask steps=-20
wrong_with	ask mistakes=39	help=-15	other=-17	unknown=16
x	other=43	unknown=-22
x_15	other=31	unknown=-17
yeah	other=46	unknown=-26
yeah_sure	other=13
year	other=-21	unknown=52
year_$	other=-24	unknown=54
years	help=-12	other=-71	unknown=118
years_$	unknown=18
years_ago	other=-44	unknown=68
years_and	other=-39	unknown=41
yep	other=37	unknown=-20
yep_$	other=15
yes	hello=-12	other=58	unknown=-17
yes_$	other=14
yes_i	other=26
yesterday	hello=-16	other=131	schedule=-17	unknown=-13
yesterday_$	other=31	unknown=25
yesterday_evening	other=48	unknown=-19
yesterday_i	other=25	unknown=-23
yesterday_morning	other=20	unknown=-14
yet	ask left=60	ask rest=-25	other=83	unknown=-63
yet_$	ask left=60	ask rest=-25	other=21
yh	other=13
yo	hello=98	other=-63	unknown=-25
yo_$	hello=98	other=-63	unknown=-24
yoga	other=-100	unknown=116
yoga_$	other=-22	unknown=36
you	ask dose=-21	ask left=-33	ask mistakes=-72	ask rest=-48	ask steps=76	ask why=-83	hello=88	help=104	other=27	progress=-38	schedule=33	thanks=209	unknown=135
you_$	ask left=23	ask steps=-26	hello=101	help=46	schedule=-20	thanks=71	unknown=-108
you_a	help=-23	unknown=53
you_add	other=43	unknown=-18
you_are	ask left=-13	other=-87	thanks=120	unknown=47
you_ask	other=15
you_at	unknown=14
you_be	ask steps=12
you_believe	unknown=24
you_can	other=59	unknown=-29
you_come	other=17
you_count	other=14
you_describe	ask steps=22
you_do	ask dose=-19	ask left=-13	ask mistakes=-13	ask steps=60	ask why=-17	help=76
you_explain	ask steps=60	other=-17	unknown=-18
you_for	help=14	other=-33	thanks=37
you_got	ask easier=-13	ask steps=31	schedule=22
you_have	ask easier=65	ask rest=-18	ask steps=15	other=-16
you_in	other=24	unknown=-14
you_know	ask steps=-18	help=-15	other=47	unknown=27
you_like	ask steps=-34	unknown=76
you_may	other=22
you_move	schedule=26
you_order	other=-13	unknown=38
you_ping	schedule=14
you_play	unknown=30
you_recorded	other=20	unknown=-12
you_remind	ask steps=-16	help=-13	schedule=68
you_said	other=-31	unknown=34
you_say	ask dose=45	other=-28	unknown=18
you_show	ask steps=22
you_stop	other=46	schedule=-16
you_tell	ask left=12
you_think	help=-22	unknown=27
you_tomorrow	other=17	thanks=15	unknown=-30
you_were	other=17	unknown=-14
you_when	help=46	other=-29
you_would	other=16	progress=31	unknown=-31
you_write	ask steps=18	other=-36	schedule=32	unknown=25
your	ask steps=20	hello=-13	help=-36	other=-24	progress=-15	thanks=67	unknown=62
your_favourite	help=-23	unknown=56
your_help	thanks=17
yours	unknown=20
yours_$	other=-12	unknown=20
yourself	unknown=21
yrs	other=15
yup	ask steps=-44	other=57
zero	other=15
"""
