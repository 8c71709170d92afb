"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-67	unknown=84
0_$	unknown=12
1	ask dose=-27	ask left=31	other=32
1/3	other=29
1/3_ok	other=23
10	ask dose=130	ask easier=-13	ask steps=-26	ask why=-13	other=57	unknown=-39
10_$	ask dose=49	other=15	unknown=-19
10_days	other=12
10_enough	ask dose=36
10_min	other=15
10_minutes	other=13
10_or	ask dose=19
10_seconds	ask dose=22
11	other=55	unknown=-29
11:42	other=15	unknown=-13
11:42_$	other=15	unknown=-13
11_$	other=44	unknown=-24
12	ask dose=90	ask left=-40	ask mistakes=-24	ask steps=-20	other=20	unknown=26
12_$	other=48	unknown=-37
12_reps	ask left=-23	other=29
13	other=81	unknown=-46
13_$	other=33	unknown=-16
14	other=94	unknown=-45
14:05	other=13
14:05_$	other=13
14:20	other=14	unknown=-13
14:20_$	other=14	unknown=-13
14_$	other=31	unknown=-17
14_weeks	other=38	unknown=-12
15	ask dose=254	ask easier=-16	ask left=-29	ask mistakes=-42	ask rest=-25	ask steps=-67	ask why=-13	unknown=52
15_$	ask dose=89	ask easier=-35	ask steps=-23	other=110	unknown=-77
15_again	ask dose=47	ask rest=-30
15_degrees	other=-49	unknown=53
15_done	ask easier=28	unknown=-20
15_each	ask dose=20
15_in	ask dose=16	other=23	unknown=-19
15_min	other=-41	unknown=42
15_or	ask dose=23	ask steps=-14
15_per	ask dose=13
15_reps	other=12
15_right	ask dose=47	ask mistakes=-15
15_times	ask dose=21
16	other=13
17:30	other=15	unknown=-14
17:30_$	other=15	unknown=-14
19:00	other=13
19:00_$	other=13
19:15	other=17
19:15_$	other=17
1_$	other=-17	unknown=25
1_or	ask left=31
2	ask left=19	ask steps=43	ask why=-16	help=-49	other=96	progress=-22	unknown=22
20	ask dose=46	ask easier=-17	ask steps=-24	other=-27	unknown=70
2015	other=-22	unknown=22
2015_$	other=-22	unknown=22
2019	other=-14	unknown=19
2019_$	other=-14	unknown=19
20:15	other=13
20:15_$	other=13
20_minutes	other=18
20_weeks	other=-25	unknown=33
21:00	schedule=29
21:00_$	schedule=16
21:15	other=16
21:15_$	other=14
22	other=14
2_$	ask left=28	ask why=-15	help=-21	other=-13	unknown=80
2_finished	other=12
2_or	other=26
2_rounds	ask dose=16	other=-16	unknown=16
2_sets	ask dose=27
2_x	other=17
3	ask steps=-21	other=52	unknown=74
3/3	other=56	unknown=-24
3/3_$	other=27	unknown=-18
3/3_ok	other=25
30	ask dose=16	other=22
38.5	other=16	unknown=-13
38.7	hello=-14	other=70	unknown=-44
38.9	other=12
39	other=46	unknown=-35
3_$	other=89	unknown=-66
3_days	other=21
3_done	other=28	unknown=-13
3_every	other=13
3_of	other=-33	unknown=36
3_rounds	other=14
3_sets	other=22	unknown=13
3_weeks	other=28	unknown=-16
3_x	other=22	unknown=-13
3rd	other=18	unknown=-17
4	ask why=23	unknown=26
45	other=28	unknown=-13
4_$	ask why=23	other=18
4_days	other=31
5	ask dose=85	ask steps=-18	ask why=-12	other=49
5_$	unknown=24
5_days	other=18
5_min	other=20	unknown=-13
5_or	ask dose=16
5_seconds	ask dose=58	other=-26
6	other=52	schedule=53	unknown=-45
6:30	schedule=16
6:30_$	schedule=16
6_$	schedule=39	unknown=-13
6_am	other=-14	schedule=21
7	other=77	schedule=68	unknown=-62
7.30	schedule=12
7/10	other=12
7/10_$	other=12
7:30	ask steps=-17	other=81	unknown=-13
7:30_$	ask steps=-16	other=67
7_$	other=46	unknown=-30
7_am	schedule=23
8	ask dose=27	ask easier=-34	ask left=-15	ask steps=-15	other=88	schedule=98	unknown=-51
8:15	other=17
8:15_$	other=16
8:30	schedule=19
8:45	other=16
8:45_pm	other=16
8_$	ask dose=18	ask easier=-28	other=64	schedule=33	unknown=-21
8_kilos	other=16
8_o'clock	other=-49	schedule=57
9	ask dose=25	ask easier=-102	other=50	schedule=86
9_$	ask easier=-100	other=103	schedule=25
9_is	ask dose=27	other=-21
9_pm	schedule=17
@asked	ask dose=309	ask easier=236	ask left=415	ask mistakes=233	ask rest=378	ask steps=289	ask why=322	hello=-76	help=234	other=374	progress=165	schedule=113	thanks=-106	unknown=323
@asked evening	ask dose=16	help=-12	other=165	thanks=18
@asked morning	ask left=-17	ask rest=-13	ask steps=-31	ask why=-35	help=29	other=190	schedule=-14	unknown=93
@asked pain	ask dose=-15	ask mistakes=-15	ask why=-28	other=242	progress=29	thanks=-28	unknown=17
@asked zone	ask left=-18	other=256	unknown=40
@idle	ask dose=66	ask easier=110	ask left=-148	ask mistakes=109	ask rest=-84	ask steps=150	ask why=63	hello=368	help=424	other=90	progress=450	schedule=449	thanks=330	unknown=333
@rest	ask dose=-50	ask easier=46	ask left=113	ask mistakes=-29	ask rest=298	ask why=-14	hello=-27	help=-31	other=17	progress=-24	schedule=-37	unknown=71
@set	ask dose=439	ask easier=437	ask left=376	ask mistakes=482	ask rest=199	ask steps=515	ask why=402	help=257	other=292	progress=-54	schedule=-43	thanks=103	unknown=378
@told	ask dose=230	ask easier=324	ask left=-42	ask mistakes=272	ask rest=-54	ask steps=378	ask why=104	hello=602	help=426	other=996	progress=260	schedule=302	thanks=571	unknown=749
@waiting	ask dose=96	ask left=91	ask mistakes=-29	ask rest=-57	ask steps=59	ask why=49	hello=192	other=118	progress=38	schedule=86	thanks=49	unknown=138
^_0	other=44	unknown=-34
^_1	other=19
^_10	other=43	unknown=-18
^_11	other=16
^_12	ask left=-23	other=41
^_13	other=48	unknown=-26
^_14	other=43	unknown=-24
^_15	ask dose=69	ask mistakes=-23	ask rest=-18	ask steps=-17	other=54	unknown=-22
^_16	other=13
^_19:00	other=13
^_2	ask easier=14	other=57	unknown=-33
^_20	other=47	unknown=-34
^_20:15	other=13
^_22	other=14
^_3	other=61	unknown=-21
^_3/3	other=28	unknown=-18
^_3rd	other=18	unknown=-17
^_4	other=15
^_5	ask dose=68	ask steps=-16	other=16	unknown=-25
^_6	other=43	unknown=-17
^_7	schedule=57	unknown=-17
^_7.30	schedule=12
^_8	other=33
^_9	other=17
^_a	ask easier=24	other=-29	progress=31	thanks=-20	unknown=46
^_about	other=35	unknown=-16
^_aching	other=24	unknown=-13
^_after	ask rest=15	other=67	unknown=-34
^_all	hello=-13	other=130	unknown=-32
^_almost	other=38	unknown=-22
^_already	other=56	unknown=-33
^_alright	ask steps=-19	other=43
^_also	other=19
^_alternative	ask easier=65	other=-28	unknown=-12
^_am	ask easier=-34	ask left=63	ask mistakes=104	ask steps=35	ask why=-50	help=-14	other=-18	progress=63	schedule=-17	unknown=-40
^_and	ask dose=65	ask easier=-19	ask left=38	ask mistakes=-27	ask rest=39	ask steps=36	ask why=79	other=-94	unknown=-57
^_another	ask dose=-14	other=19	unknown=27
^_any	ask dose=-27	ask easier=72	ask left=-26	ask mistakes=47	ask why=-62	other=-48	progress=37	unknown=25
^_anything	ask dose=-24	ask easier=67	ask left=18	ask mistakes=31	ask steps=-26	ask why=-39	other=40	unknown=-12
^_are	ask easier=-18	ask left=87	ask mistakes=37	ask steps=35	ask why=-27	help=-32	other=-69	unknown=68
^_arms	ask steps=24
^_as	other=16	unknown=-13
^_at	other=80	schedule=22	unknown=-40
^_away	other=21
^_baby	schedule=-12	unknown=26
^_back	other=50
^_banana	other=-51	unknown=68
^_before	progress=18
^_begin	other=30	unknown=-18
^_bilateral	other=18
^_bit	other=36	unknown=-22
^_bladder	other=-20	thanks=-31	unknown=52
^_blah	other=-42	unknown=57
^_both	ask steps=-15	ask why=-35	other=130	unknown=15
^_brb	other=13
^_breast	other=16
^_breathe	ask steps=16	other=-16
^_breathing	ask steps=42	unknown=-13
^_bridge	ask dose=30	ask easier=53	ask mistakes=64	ask steps=70	hello=-36	help=-19	other=-13	progress=-14	thanks=-22	unknown=-60
^_bridges	other=24
^_broke	other=71	progress=-18	unknown=-20
^_bum	other=-29	unknown=32
^_busy	other=17
^_but	ask steps=-18	ask why=-19	other=50
^_bye	unknown=29
^_c-section	other=20	unknown=-12
^_call	other=17
^_calling	other=15
^_came	other=38	unknown=-34
^_can	ask dose=64	ask easier=79	ask left=-40	ask steps=43	ask why=-24	help=-76	other=127	progress=-13	schedule=92	unknown=49
^_cancel	other=17
^_cancer	other=-18	unknown=23
^_carry	other=26	unknown=-16
^_change	other=-78	schedule=121	unknown=-21
^_check	other=14
^_cheers	hello=-18	other=-77	thanks=172	unknown=-50
^_chest	other=35
^_commands	help=58	other=-18	unknown=-14
^_common	ask mistakes=107	ask steps=-19	other=-23
^_completed	ask rest=-16	other=32
^_continue	other=25	unknown=-12
^_cool	unknown=21
^_coughing	other=21
^_could	ask dose=-18	ask easier=74	ask mistakes=-19	ask steps=-15	other=25	schedule=14
^_cramp	other=23	unknown=-16
^_dad	other=-25	unknown=28
^_delete	other=42	unknown=-27
^_did	ask easier=-27	ask left=32	ask mistakes=39	ask steps=-33	ask why=-44	help=-14	other=167	progress=43	schedule=-21	unknown=13
^_difficulty	other=19
^_dine	other=15
^_dinner	other=-80	unknown=81
^_disable	other=19
^_dishes	other=-74	unknown=74
^_do	ask dose=70	ask left=-65	ask mistakes=-17	ask rest=108	ask steps=103	ask why=-53	other=-69	progress=-17	unknown=144
^_doctor	other=13
^_does	ask dose=-19	ask easier=-23	ask steps=42	ask why=41	help=-29	other=-15	schedule=-12	unknown=70
^_doing	other=14
^_dome	other=23	unknown=-15
^_done	ask dose=-46	ask easier=-27	ask left=-137	ask mistakes=-19	ask rest=-35	ask steps=-88	ask why=-48	other=347	unknown=129
^_double	other=13	unknown=-12
^_down	other=-49	unknown=52
^_drop	other=14
^_dropped	other=13	unknown=-12
^_each	other=26
^_easier	ask easier=133	ask steps=-21	other=-37	unknown=-15
^_easy	other=-29	unknown=36
^_eight	other=34	unknown=-15
^_eleven	ask steps=-20	other=40
^_end	other=49	unknown=-22
^_enough	other=83	unknown=-49
^_evening	hello=106	other=-75	unknown=-21
^_every	ask dose=60	other=17	unknown=-22
^_everyone	other=-45	unknown=47
^_everything	ask left=-15	hello=-15	other=63
^_expecting	other=38	unknown=-14
^_explain	ask steps=117	help=16	other=-82
^_fainted	other=30	unknown=-15
^_far	other=33	unknown=-31
^_feeling	other=17
^_feels	other=-31	unknown=37
^_feet	ask steps=63	other=-32
^_fell	other=68	unknown=-34
^_felt	other=31	unknown=-23
^_fever	other=27	unknown=-18
^_fifteen	ask dose=69	ask left=-19	ask steps=-25	other=37	unknown=-20
^_final	ask dose=-13	other=34
^_fine	other=30	unknown=-22
^_finished	ask dose=-18	ask left=-70	ask mistakes=-18	ask rest=-51	ask steps=-20	ask why=-84	other=209	thanks=-13	unknown=148
^_fire	other=15
^_first	ask left=30	ask steps=-70	ask why=-13	other=102
^_five	ask dose=44	ask steps=-16	unknown=-20
^_for	ask dose=38	ask easier=-14	ask steps=-25	ask why=51
^_forget	ask steps=-23	other=44
^_forgot	ask steps=53	other=-16	unknown=-17
^_found	other=18
^_four	other=24
^_fourteen	other=19	unknown=-13
^_fractured	other=22	unknown=-18
^_from	other=18
^_gave	other=19
^_gentler	ask easier=59
^_get	other=-55	unknown=58
^_getting	other=13
^_give	ask easier=40	other=15	unknown=-24
^_go	other=49	unknown=-19
^_god	thanks=16
^_going	other=21
^_good	hello=133	other=-15	schedule=-15	unknown=-40
^_got	ask easier=109	other=44	schedule=-18	unknown=-31
^_grandma	other=-39	unknown=44
^_grandpa	unknown=15
^_great	other=27	thanks=18	unknown=-26
^_ha	other=-14	unknown=34
^_had	ask mistakes=-12	other=143	unknown=-77
^_haha	other=-68	unknown=80
^_half	other=33	unknown=-15
^_halfway	other=16
^_hamburg	other=22
^_hands	ask steps=21
^_hang	other=22	unknown=-13
^_happy	other=23
^_hardly	other=13
^_has	ask steps=-24	other=-28	unknown=91
^_have	ask left=53	help=-14	other=16	progress=65	unknown=-22
^_having	other=21	unknown=-12
^_he	other=-45	unknown=53
^_heartbroken	other=-31	unknown=52
^_heels	ask steps=33
^_hello	hello=182	other=-22	schedule=-86	unknown=-37
^_help	help=201	other=-74	thanks=-17	unknown=-35
^_hey	hello=168	help=-13	other=-82	unknown=-20
^_hi	hello=148	other=-63	unknown=-47
^_hip	ask steps=35
^_hit	other=33	unknown=-21
^_hiya	hello=122	other=-65	unknown=-31
^_hold	ask dose=33
^_holiday	other=37	unknown=-18
^_homework	other=-38	unknown=39
^_how	ask dose=30	ask left=120	ask mistakes=44	ask rest=67	ask steps=94	ask why=-19	hello=57	help=37	other=137	progress=123	schedule=-22	thanks=-24	unknown=14
^_huh	help=150	other=-70	unknown=-37
^_hurts	ask easier=-30	other=73
^_i	ask easier=175	ask left=-36	ask mistakes=-36	ask rest=15	ask steps=117	ask why=-16	hello=-23	help=103	other=128	progress=-41	schedule=85	thanks=53	unknown=121
^_if	ask dose=62	other=-32	progress=25
^_imagine	other=38	unknown=-37
^_in	ask steps=34	other=84	unknown=-64
^_instructions	ask steps=48	help=58	other=-33	progress=-12	schedule=-13	unknown=-14
^_is	ask dose=81	ask easier=-42	ask left=121	ask mistakes=159	ask rest=67	ask steps=13	ask why=18	help=-31	other=-28	unknown=-32
^_it	ask mistakes=-20	ask steps=24	other=38	unknown=54
^_just	ask left=-17	hello=64	schedule=27
^_keep	other=24
^_kids	other=17	unknown=-12
^_kind	other=53	unknown=-39
^_kindly	ask dose=16
^_knee	ask dose=71	ask easier=-30	ask left=-12	ask mistakes=-21	ask steps=15	other=41	unknown=-19
^_knees	other=40	unknown=-12
^_knocked	other=13
^_last	ask dose=-16	ask left=-13	unknown=51
^_later	other=59	schedule=21	unknown=-46
^_laundry	other=-76	unknown=77
^_leave	ask steps=-23	other=69	unknown=-15
^_left	ask left=-26	ask steps=54	other=35
^_leg	other=-33	unknown=43
^_legs	ask steps=13	other=18	unknown=17
^_let	ask steps=-12	other=61
^_like	other=15
^_lol	other=-53	unknown=71
^_long	other=-44	unknown=47
^_losing	other=20	unknown=-14
^_loss	other=23	unknown=-17
^_lost	ask left=13	ask steps=-13	ask why=-27	other=168	unknown=-83
^_lower	other=19
^_lump	unknown=15
^_make	other=-30	schedule=65	unknown=-13
^_managed	ask easier=-28	other=93	unknown=-25
^_many	other=-23	thanks=34
^_may	ask rest=15	other=34
^_maybe	other=34	unknown=-17
^_might	ask steps=19
^_mistakes	ask mistakes=19
^_morning	hello=156	other=-81	unknown=-47
^_move	other=-35	schedule=86	unknown=-15
^_much	hello=-16	other=-53	thanks=113	unknown=-31
^_mum	other=-89	unknown=93
^_must	ask dose=25	ask rest=18
^_mute	other=70	unknown=-29
^_my	ask dose=13	ask easier=87	ask left=-21	ask mistakes=83	ask steps=-78	ask why=22	hello=-23	progress=79	schedule=70	thanks=41	unknown=107
^_nah	other=16
^_namaste	hello=85	other=-35	unknown=-28
^_nearly	other=58
^_need	ask steps=-15	other=29	schedule=13
^_never	ask steps=14	unknown=26
^_new	other=46	unknown=-30
^_next	ask left=-20	ask steps=-17	ask why=-17	other=69	schedule=54	unknown=-17
^_nice	other=-61	thanks=67
^_nine	other=26
^_no	ask left=-15	ask steps=18	ask why=-22	hello=14	other=49	progress=-16	schedule=17	thanks=-28	unknown=143
^_nobody	ask why=14
^_not	ask easier=75	ask mistakes=-29	ask rest=-26	ask steps=35	ask why=-14	other=65	thanks=-21	unknown=13
^_nothing	other=-13	unknown=45
^_now	other=-46	unknown=61
^_nowhere	other=16	unknown=-14
^_numb	other=55	unknown=-24
^_number	ask dose=59	other=-19	progress=33	unknown=-27
^_numbness	other=15	unknown=20
^_off	unknown=25
^_oh	unknown=29
^_ok	ask left=-22	ask steps=29	help=-14	other=77	thanks=35	unknown=-35
^_okay	other=27	unknown=-14
^_on	other=76	unknown=-49
^_once	ask dose=-39	ask left=32	ask rest=67	other=68	unknown=-97
^_one	ask dose=-36	ask left=39	unknown=67
^_only	ask easier=-27	hello=39	other=41	unknown=-14
^_oops	other=30	unknown=-14
^_or	other=15
^_other	ask easier=36	ask mistakes=-15
^_ouch	other=47	unknown=-24
^_our	other=-39	unknown=43
^_out	other=-42	unknown=44
^_ow	other=49	unknown=-29
^_pain	other=99	unknown=-48
^_partly	other=19	unknown=-14
^_pass	other=40	unknown=-22
^_passed	other=46	unknown=-31
^_pasta	other=-78	unknown=78
^_pause	other=83	unknown=-32
^_pee	other=-48	unknown=65
^_peed	other=18
^_phew	other=12
^_phone	other=-32	unknown=52
^_physio	other=18
^_ping	other=16
^_pins	other=37	unknown=-24
^_play	other=-34	unknown=45
^_please	ask left=42	ask why=71	help=29	other=22	schedule=-30	unknown=-42
^_pooed	other=30	unknown=-19
^_poor	other=-47	unknown=50
^_pregnant	other=82	unknown=-61
^_pressed	other=25
^_progress	hello=-14	other=-46	progress=119	unknown=-24
^_proud	other=-21	unknown=22
^_quarter	other=43
^_quit	other=46	unknown=-18
^_ran	other=14
^_ready	ask dose=-31	ask steps=-18	hello=-26	other=161	unknown=-49
^_really	ask dose=12
^_recovering	other=27	unknown=-13
^_remaining	ask dose=-23	ask left=-14	other=43
^_remind	ask left=-14	ask mistakes=19	ask steps=105	ask why=33	other=-63
^_reminders	other=32
^_remove	other=29
^_reps	ask dose=91	ask steps=-18	other=-24
^_rest	ask rest=36
^_rested	other=30	unknown=-14
^_resume	other=52	unknown=-27
^_revert	other=29	unknown=-17
^_right	ask left=54	ask mistakes=-22	ask steps=-12	other=20	unknown=22
^_roger	other=14
^_rolled	other=19
^_rot	other=22
^_rotation	ask steps=13	other=24	progress=-13
^_round	ask dose=-36	other=34	unknown=43
^_saddle	other=41	unknown=-27
^_say	other=30	unknown=-22
^_sciatica	other=18
^_second	ask left=-35	ask rest=-16	ask steps=-17	other=103	unknown=-15
^_secs	ask dose=65	other=-49
^_see	other=52	unknown=-42
^_set	ask easier=-19	ask left=-12	ask mistakes=-13	ask rest=-33	other=112	schedule=87	unknown=-60
^_sets	ask left=37
^_seven	other=37
^_sex	other=13
^_shift	other=-48	schedule=59
^_shivering	other=26	unknown=-15
^_short	other=21	unknown=-14
^_should	ask dose=-29	ask mistakes=49	ask steps=84	ask why=-26	unknown=-17
^_show	ask steps=41	hello=-18	help=32	other=-85	progress=142	unknown=-55
^_sick	other=13
^_silence	other=71	unknown=-31
^_simpler	ask easier=79	ask steps=-15	other=-28
^_six	other=25
^_skip	ask steps=-47	ask why=-25	other=149	unknown=-31
^_skipping	other=24	unknown=-17
^_skp	other=18
^_slowly	ask steps=15
^_smashed	other=18
^_snooze	other=38	unknown=-21
^_so	ask left=-28	other=82
^_some	other=27	unknown=-22
^_someone	other=13
^_something	ask easier=59	unknown=-18
^_somewhere	other=12
^_sore	other=13
^_sorry	ask left=21	ask mistakes=-27	ask steps=54	ask why=-21	other=31	unknown=-24
^_sort	other=56	unknown=-22
^_start	other=58	unknown=-23
^_step	ask steps=18
^_steps	ask steps=46	other=-26
^_still	other=62	unknown=-21
^_stop	other=82	unknown=-34
^_stopped	other=17
^_stopping	other=45	unknown=-35
^_sudden	other=36	unknown=-24
^_suddenly	other=33	unknown=-22
^_switch	other=24
^_ta	other=-103	thanks=190	unknown=-49
^_take	other=32
^_taking	other=24	unknown=-23
^_talk	ask steps=49	other=-43
^_tell	ask why=14	other=-47	unknown=66
^_temperature	other=20	unknown=-16
^_ten	other=56	unknown=-29
^_thank	hello=-21	other=-25	thanks=151	unknown=-54
^_thanks	hello=-20	other=-94	thanks=204	unknown=-24
^_that	ask easier=41	ask left=32	ask mistakes=-18	ask rest=-23	ask steps=-28	other=76	thanks=44	unknown=-44
^_the	ask easier=17	ask steps=16	ask why=34	other=-70	schedule=-14	unknown=170
^_there	other=26
^_thermometer	other=26	unknown=-15
^_they	ask rest=37	unknown=-28
^_think	other=15
^_third	ask steps=-31	ask why=-14	other=60
^_this	ask dose=-30	ask easier=56	ask left=-21	ask mistakes=-12	ask why=20	unknown=28
^_three	other=71	unknown=-42
^_time	ask left=-28	ask rest=39
^_tingling	other=34	unknown=-21
^_toilet	other=-37	unknown=38
^_tokyo	other=15
^_tomorrow	other=-37	unknown=43
^_too	ask easier=20	other=19	unknown=-12
^_trying	other=-38	unknown=44
^_tumbled	other=16
^_turn	unknown=30
^_twelve	other=29	unknown=-19
^_twenty	other=14
^_twice	ask dose=24	ask steps=-14	other=29	unknown=-21
^_twist	ask dose=49	ask easier=17	other=-19
^_two	other=-13	unknown=55
^_typical	ask mistakes=60	ask steps=-19
^_um	other=13
^_undo	other=91	unknown=-33
^_unmute	other=47	unknown=-27
^_unpause	other=54	unknown=-28
^_urine	other=18
^_used	other=-31	unknown=46
^_wait	ask dose=43	ask steps=37	other=-41	unknown=-14
^_walk	ask steps=56	other=-47
^_walked	other=-90	unknown=92
^_walking	other=14
^_was	ask left=19	ask steps=-25	other=61	unknown=-37
^_we	unknown=28
^_weak	hello=-17	other=20	unknown=14
^_weakness	other=14
^_wee	other=15
^_weight	unknown=17
^_well	other=37	unknown=-23
^_what	ask dose=19	ask easier=55	ask left=104	ask mistakes=144	ask rest=-55	ask why=115	hello=-16	help=176	other=36	progress=63	schedule=46	thanks=-17	unknown=104
^_when	ask left=54	ask mistakes=-15	ask rest=99	ask steps=-36	ask why=-23	help=-32	other=-32	progress=-34	schedule=130
^_where	ask dose=-20	ask left=64	ask mistakes=22	ask steps=41	ask why=-33	other=-12	progress=-26	unknown=31
^_which	ask dose=-38	ask easier=-22	ask left=107	ask mistakes=-26	ask rest=-16	ask steps=30	ask why=73	help=59	other=-46	unknown=-27
^_who	ask easier=-13	ask left=-19	ask steps=-23	ask why=-14	help=58	other=32	schedule=-13	unknown=68
^_why	ask dose=-20	ask easier=-23	ask left=-18	ask mistakes=-27	ask rest=41	ask steps=-57	ask why=251	progress=-13	schedule=-13	unknown=-31
^_will	ask mistakes=-13	ask steps=-13	ask why=64	other=74	schedule=-15	unknown=-40
^_wiping	other=48	unknown=-25
^_with	ask rest=15
^_worse	other=25	unknown=-19
^_would	ask dose=77	ask left=-16	unknown=-15
^_wrong	other=31
^_yeah	other=44	unknown=-22
^_years	other=-17	unknown=18
^_yep	other=39	unknown=-22
^_yes	other=59	unknown=-17
^_yesterday	unknown=21
^_yh	other=12
^_yo	hello=99	other=-63	unknown=-27
^_you	ask easier=-18	ask steps=26	other=-46	schedule=-13	thanks=121
^_yup	ask steps=-45	other=59
^_zero	other=14
a	ask easier=163	ask left=-105	ask rest=156	ask steps=71	ask why=-37	hello=-37	other=124	progress=58	schedule=16	thanks=22	unknown=119
a_2	other=22	unknown=-18
a_4	other=13
a_7	other=29	unknown=-27
a_baby	unknown=21
a_bad	unknown=18
a_beginner	ask dose=15	other=-17
a_bike	other=38	unknown=-19
a_bit	ask rest=13	other=28	unknown=-15
a_break	ask rest=56	ask steps=-13	other=26	unknown=-21
a_breather	ask rest=32	other=-17
a_bridge	ask easier=-15	ask mistakes=22	ask steps=31	ask why=-14
a_bump	other=12
a_c-section	other=20	unknown=-14
a_car	other=16
a_chair	ask easier=18
a_cold	ask easier=-20	other=-66	unknown=100
a_colleague	other=-15	unknown=18
a_cough	other=-43	unknown=49
a_couple	other=18	unknown=-12
a_day	ask dose=88	ask easier=-14	ask steps=-27	other=60	progress=-16	unknown=-24
a_diet	other=-15	unknown=16
a_different	other=-56	schedule=65
a_disc	other=14
a_dozen	other=28	unknown=-22
a_drunk	other=15
a_fever	other=27	unknown=-13
a_few	other=43	unknown=-41
a_flight	unknown=18
a_fortnight	other=33	unknown=-13
a_full	other=-20	unknown=37
a_gentler	ask easier=76	other=-44
a_glute	ask steps=79	help=-14	unknown=-13
a_good	other=-41	unknown=59
a_guy	other=-72	unknown=74
a_hernia	other=24	unknown=-22
a_hip	other=32	unknown=-12
a_joke	other=-41	unknown=53
a_knee	ask why=20
a_lighter	ask easier=12	other=17
a_little	other=19	unknown=-17
a_longer	ask rest=34	other=-22
a_lot	other=-28	thanks=30	unknown=14
a_lump	other=13
a_milder	ask easier=44
a_million	other=-14	unknown=18
a_minute	ask dose=18	ask rest=56	ask steps=-24
a_miss	other=16
a_mistake	other=19
a_moment	other=16
a_month	other=29	unknown=-14
a_new	other=39
a_pain	other=-45	unknown=49
a_pause	ask rest=28
a_picture	ask steps=27
a_pillow	ask easier=39	ask steps=-12	other=-13
a_pizza	unknown=14
a_problem	ask mistakes=18
a_quarter	other=16
a_rest	ask rest=23
a_row	ask dose=-22	progress=61	unknown=-19
a_sec	other=23	unknown=-13
a_session	other=36	schedule=13	unknown=-20
a_set	ask dose=31	help=68	other=-54
a_simpler	ask easier=48
a_slipped	other=29	unknown=-24
a_softer	ask easier=79	other=-20
a_star	thanks=32	unknown=-25
a_stroke	other=18	unknown=-16
a_sudden	other=26	unknown=-22
a_swelling	other=16	unknown=-14
a_taxi	unknown=24
a_temperature	other=-21	unknown=44
a_towel	ask easier=22	other=-15
a_twinge	other=16
a_two	other=19	thanks=-16
a_version	ask easier=22
a_vertebra	other=56	unknown=-35
a_video	ask easier=-40	ask steps=103
a_wee	other=-39	unknown=48
a_week	other=69	unknown=-42
a_weight	other=-23	unknown=26
a_whole	other=15
able	ask easier=19
able_to	ask easier=19
about	ask left=-28	ask mistakes=36	ask steps=27	help=-43	other=75	progress=-13	unknown=19
about_$	ask mistakes=46	ask steps=-13
about_a	other=-22	unknown=28
about_half	other=12
about_his	other=-21	unknown=25
about_me	help=-29	other=80	unknown=-34
about_the	ask dose=14	ask steps=13	other=-16
about_to	other=17
accident	unknown=18
accident_$	other=-16	unknown=41
accident_in	other=15	unknown=-14
accidents	other=-29	unknown=35
accomplished	ask rest=-16	other=35
accomplished_$	ask rest=-16	other=35
account	ask steps=-59	other=81
ache	other=71	unknown=-53
ache_in	other=17	unknown=-13
ache_is	other=29	unknown=-23
aches	other=67	unknown=-51
aches_$	other=53	unknown=-42
achieved	ask dose=-13	ask why=25	other=19
achieved_$	ask why=25
aching	ask mistakes=-21	other=95	unknown=-39
aching_all	other=15
actually	ask dose=-14	ask why=21	help=13	other=36
actually_$	ask why=14
actually_do	help=15
actually_good	ask why=-24	other=34
actually_help	ask why=19
add	other=52	unknown=-20
add_it	other=24
afraid	other=-45	unknown=51
after	ask dose=-34	ask easier=-35	ask left=224	ask mistakes=-53	ask rest=107	ask steps=-23	ask why=-75	hello=-12	help=-15	other=77	progress=-15
after_$	ask rest=-13	other=25
after_9	schedule=14
after_bridges	ask left=36
after_dinner	other=-41	unknown=46
after_finishing	ask rest=16
after_my	other=28	unknown=-15
after_that	ask left=16	other=-87	unknown=83
after_the	ask left=58	ask steps=28	ask why=-13	unknown=-23
after_this	ask dose=-19	ask easier=-25	ask left=117	ask mistakes=-15	ask rest=109	ask steps=-20	ask why=-40	other=-23
after_two	ask dose=15
afternoon	hello=40	schedule=16	unknown=-28
afternoon_$	hello=23	schedule=17	unknown=-21
afterwards	ask dose=-23	ask rest=37
afterwards_$	ask dose=-23	ask rest=37
again	ask dose=53	ask easier=-15	ask left=-46	ask mistakes=-22	ask steps=124	hello=14	help=-28	other=86	progress=-12	schedule=-19	thanks=-19	unknown=32
again_$	ask dose=36	ask left=-44	ask mistakes=-21	ask steps=98	ask why=13	hello=16	help=-28	thanks=-17	unknown=62
again_at	other=19
again_from	other=14
again_in	other=47	unknown=-15
again_or	ask dose=26	ask rest=-17
again_please	ask steps=38	other=-17
against	ask easier=16	ask why=25	help=-13
ages	other=17
ago	other=49	unknown=38
ago_$	other=65	unknown=20
agony	other=29	unknown=-15
agony_$	other=26	unknown=-14
aid	ask why=16
aid_of	ask why=16
air	ask why=19	other=53	unknown=-30
air_$	ask why=19	other=44	unknown=-27
all	ask dose=42	ask left=-33	ask mistakes=-27	ask rest=-14	ask steps=-28	ask why=15	hello=49	help=17	other=66	schedule=-25	thanks=-14	unknown=87
all_$	ask dose=-25	ask left=-14	ask rest=12	ask steps=-13	ask why=25	hello=64	other=-40	progress=20	schedule=-15	unknown=30
all_15	ask easier=28	other=-35	unknown=12
all_3	other=42	unknown=-34
all_at	ask steps=21
all_day	other=-27	unknown=29
all_done	other=28
all_fine	other=-39	unknown=39
all_finished	other=28	unknown=-15
all_good	unknown=12
all_her	unknown=13
all_i	other=14
all_my	other=-39	unknown=39
all_of	other=92	unknown=-81
all_over	other=31	unknown=-18
all_rounds	other=24	unknown=-20
all_the	ask dose=20	other=32	unknown=-29
all_this	help=23	unknown=-13
all_three	ask dose=56	unknown=-17
allowed	other=31
allowed_$	other=18
allowed_to	other=13
almost	ask left=22	unknown=22
almost_$	other=15
almost_through	ask left=22
alone	other=21
alone_$	other=18
along	ask left=27	ask steps=-20	other=27	unknown=-12
along_with	other=18
already	other=44	unknown=51
already_$	other=56
already_did	other=26	unknown=-13
already_done	other=-28	unknown=35
already_lol	other=18	unknown=-17
already_on	other=-18	unknown=20
alright	ask steps=-19	other=44
alright_$	ask steps=-19	other=28
alright_alright	ask steps=-17	other=30
also	ask dose=37	other=31	unknown=-29
also_did	other=28	unknown=-17
alternative	ask easier=158	ask mistakes=-12	other=-71	unknown=-18
alternative_$	ask easier=99	other=-45
alternative_for	ask easier=59	other=-26	unknown=-12
altogether	ask dose=13
altogether_$	ask dose=13
always	ask left=-20	unknown=42
always_worse	other=25	unknown=-25
am	ask left=159	ask mistakes=32	ask rest=-19	ask why=51	hello=-24	help=36	other=19	progress=82	schedule=34	thanks=56	unknown=-52
am_$	other=36	schedule=20
am_14	other=34
am_a	other=-42	unknown=45
am_back	other=16
am_confused	ask steps=40	help=73	other=-81	unknown=-23
am_doing	ask left=-13	ask mistakes=61	ask steps=-32	ask why=19	other=-15
am_done	ask left=78	unknown=-42
am_driving	other=18	unknown=-13
am_drunk	other=15
am_eating	other=22	unknown=-21
am_expecting	other=29	unknown=-15
am_finished	ask left=46	other=-22
am_five	other=18
am_free	ask dose=-20	ask left=23
am_going	other=-22	unknown=32
am_i	ask dose=13	ask easier=-43	ask left=93	ask mistakes=19	ask steps=39	ask why=50	help=-33	other=-71	progress=95	schedule=17	unknown=-42
am_in	ask easier=-14	other=39	unknown=-15
am_lost	help=84	other=-44	unknown=-24
am_lying	other=21	unknown=-12
am_not	ask easier=30	other=-41	unknown=45
am_on	other=25
am_pregnant	other=94	unknown=-73
am_ready	other=40
am_still	other=28	unknown=-23
am_stopping	other=15
am_sweating	other=-72	unknown=76
am_tired	ask dose=26	ask left=-13
am_watching	other=-61	unknown=69
am_well	other=14
an	ask dose=-19	ask easier=163	ask left=-24	ask steps=-20	ask why=-21	other=53	schedule=14	unknown=-45
an_accident	other=29	unknown=-23
an_alternative	ask easier=58	other=-36
an_easier	ask easier=53	ask steps=-13	other=26
an_easy	ask easier=16
an_hour	other=52	schedule=19	unknown=-21
an_old	ask easier=38	other=-23
an_operation	other=-20	unknown=23
and	ask dose=-148	ask easier=-36	ask steps=30	ask why=-13	hello=13	help=-30	other=256	unknown=135
and_2	other=-88	unknown=88
and_a	other=13
and_back	other=12
and_bleeding	other=14
and_bowels	other=-35	unknown=39
and_can	ask steps=25
and_did	other=14	unknown=-12
and_do	other=29	unknown=-13
and_done	other=21	unknown=-20
and_down	ask steps=12
and_for	ask dose=-19	other=28
and_how	ask dose=-116	ask left=-24	ask mistakes=-19	ask rest=-18	help=-20	other=234
and_i	other=48	unknown=-34
and_losing	other=14
and_loved	other=-49	unknown=50
and_my	ask why=-13	unknown=13
and_never	other=-32	unknown=36
and_no	hello=26
and_tell	ask steps=-27	ask why=-24	other=54
and_that	ask steps=-24	ask why=38
and_the	ask easier=-13	ask left=-13	ask rest=46	ask why=15	other=-69	unknown=71
and_then	ask left=103	ask steps=-16	ask why=-15	other=-38
and_tingling	other=19	unknown=-17
and_what	ask steps=29	other=18
and_when	schedule=20
and_why	ask dose=-38	ask left=-23	ask why=39	other=47
angle	ask mistakes=-17	ask steps=31
angle_should	ask mistakes=-17	ask steps=31
ankle	other=63	unknown=-45
ankle_$	other=21	unknown=-16
another	ask dose=-15	ask easier=23	ask left=-20	ask rest=-32	other=31	schedule=20	unknown=29
another_minute	ask rest=-45	other=54
another_way	ask easier=28	other=-15
anus	other=20	unknown=-13
anus_$	other=20	unknown=-13
any	ask dose=-34	ask easier=62	ask left=-46	ask mistakes=41	hello=-14	other=-30	progress=51	unknown=74
any_alternative	ask easier=20
any_days	progress=19
any_easier	ask easier=43	other=-21
any_good	ask easier=-26	ask why=-23	unknown=69
any_improvement	other=-58	progress=37	unknown=45
any_more	ask easier=-16	other=112	unknown=-70
any_of	unknown=12
anymore	other=37	unknown=-19
anymore_$	other=37	unknown=-19
anyone	hello=27	other=-22	unknown=33
anything	ask dose=-39	ask easier=93	ask left=32	ask mistakes=32	ask rest=-14	ask steps=-56	ask why=28	help=-17	other=-13	schedule=32
anything_$	ask steps=-14	ask why=53	other=-29	unknown=45
anything_after	ask left=41
anything_easier	other=35
anything_else	ask easier=16
anything_gentler	ask easier=50	ask mistakes=-19	other=17
anything_i	ask easier=-18	ask mistakes=62
anything_left	ask left=15
anything_lighter	ask easier=46	other=-20
anything_to	ask mistakes=18
anyway	ask why=14	other=42
anyway_$	ask why=14	other=34
apart	ask dose=-12	ask steps=42
apart_$	ask steps=18
app	help=20	other=-14	unknown=19
app_$	help=20
appendix	other=17
appetite	other=20	unknown=-17
appreciated	other=-23	thanks=48	unknown=-13
appreciated_$	other=-23	thanks=48	unknown=-13
arch	ask mistakes=34	ask why=-14
arches	ask mistakes=43	ask why=-24
arches_$	ask mistakes=39	ask why=-23
are	ask dose=-71	ask left=39	ask mistakes=80	ask steps=-27	hello=44	help=76	other=43	progress=-24	thanks=76	unknown=19
are_$	ask rest=-13	other=30	unknown=22
are_a	thanks=43	unknown=-32
are_all	ask left=-19	ask mistakes=-14	ask why=-14	unknown=66
are_asleep	other=-25	unknown=31
are_bad	ask easier=36	ask mistakes=-14
are_burning	other=55	unknown=-47
are_done	ask left=22	ask rest=23	other=13	unknown=-38
are_fine	unknown=15
are_finished	other=22	unknown=-19
are_in	other=-19	unknown=28
are_jelly	other=21	unknown=-20
are_late	other=13
are_left	ask dose=-22	ask left=20	other=19
are_like	other=-43	unknown=46
are_my	ask mistakes=-21	ask steps=50	ask why=-14	help=20	other=-12	schedule=32	unknown=-33
are_not	other=-41	unknown=42
are_numb	other=26	unknown=-18
are_shaking	other=-36	unknown=39
are_sore	ask mistakes=-24	other=51	unknown=-16
are_still	ask left=20
are_the	ask dose=-37	ask left=-27	ask mistakes=83	ask steps=24	ask why=-37	other=-46	thanks=51	unknown=31
are_there	ask left=-23	ask why=-12	help=58	other=21
are_these	ask mistakes=-14	ask why=53	other=25	unknown=-14
are_thin	other=28	unknown=-25
are_tingling	other=48	unknown=-23
are_tired	other=-18	unknown=34
are_very	other=-12	thanks=15
are_we	ask left=88	ask mistakes=-20	ask steps=-20	ask why=28	other=-18	unknown=-18
are_weak	other=22	unknown=-19
are_you	hello=68	help=59	other=-22	thanks=-20	unknown=-16
area	other=73	unknown=-62
area_$	other=49	unknown=-40
arm	other=-36	unknown=44
arm_$	other=27	unknown=-22
arm_fell	other=-17	unknown=18
arms	ask mistakes=-28	ask steps=121	ask why=-38
arms_$	ask steps=20
arms_by	ask steps=13
arms_go	ask steps=22	ask why=-32	other=22
arms_out	ask steps=18	other=-15
around	other=92	unknown=-54
around_my	other=68	unknown=-40
arsenal	other=-52	unknown=58
as	ask dose=38	ask steps=14	other=76	unknown=-74
as_to	ask steps=12
as_well	ask dose=31	other=55	unknown=-52
ask	ask steps=15	help=12	other=17
ask_again	other=22	unknown=-14
ask_me	other=13
asking	other=16	thanks=-31	unknown=21
asking_$	other=13	thanks=-31	unknown=22
asleep	other=-33	unknown=60
asleep_before	other=15	unknown=-14
asleep_on	unknown=13
at	ask dose=27	ask easier=-33	ask left=-14	ask steps=29	hello=-20	help=-18	other=64	progress=22	schedule=127	unknown=29
at_$	ask left=15
at_15	ask dose=16	other=-35	unknown=36
at_3	other=13
at_6	other=-21	schedule=35
at_9	other=-16	schedule=53	unknown=-14
at_a	schedule=28	unknown=-15
at_all	ask rest=17	ask why=26	other=-19	progress=21
at_it	other=13
at_last	other=-84	unknown=85
at_me	other=-38	schedule=-12	unknown=55
at_my	ask dose=23	unknown=-20
at_night	other=27
at_nine	other=-22	schedule=29
at_noon	other=24
at_once	ask steps=40
at_seven	other=23
at_the	ask easier=-13	ask rest=-14	ask steps=31	other=-15	unknown=34
at_what	schedule=28
at_work	other=-21	unknown=29
ate	other=-18	unknown=27
ate_my	other=-20	unknown=27
attention	ask left=-22	ask mistakes=58	ask steps=-13	ask why=-14
aunt	other=-36	unknown=39
avoid	ask dose=-13	ask left=-25	ask mistakes=119	ask rest=-15	ask steps=-26	ask why=-13	other=15
avoid_$	ask left=-16	ask mistakes=86	ask steps=-20
avoid_in	ask mistakes=16
away	other=56	unknown=-32
away_$	other=25	unknown=-17
away_for	other=27	unknown=-12
awful	other=13
baby	other=30	schedule=-15	unknown=37
baby_$	other=-15	unknown=40
baby_crying	other=17	unknown=-14
baby_is	other=16	unknown=-15
back	ask dose=-52	ask left=-23	ask mistakes=62	ask steps=54	ask why=147	help=-23	other=176	progress=-19	schedule=-25	unknown=-56
back_$	ask dose=-14	ask steps=-41	ask why=162	help=-18	other=50	unknown=-36
back_aches	other=27	unknown=-20
back_and	ask steps=16	other=-12
back_arches	ask mistakes=43	ask why=-24
back_doing	ask mistakes=39	other=-30
back_from	other=16
back_has	other=14
back_hurts	other=17
back_in	other=-28	unknown=44
back_is	ask easier=14	other=51	unknown=-23
back_later	other=14
back_on	other=13
back_pain	ask why=29
back_passage	other=16
back_supposed	ask mistakes=26
back_surgery	other=-14	unknown=17
backbone	other=18
backbone_$	other=18
bad	ask dose=-18	ask easier=99	ask mistakes=82	ask steps=-37	ask why=-31	other=-21
bad_$	ask easier=45	ask steps=-13
bad_if	ask mistakes=20
bad_knees	ask easier=30
badly	other=-18	unknown=25
bag	other=23
bag_$	other=22
balance	ask dose=-25	ask left=72	other=12
balance_$	ask dose=-15	ask left=28
banana	other=-51	unknown=68
banana_$	other=-51	unknown=68
barely	other=17
barely_move	other=13
bathroom	other=15	unknown=-13
battery	other=-56	unknown=58
battery_is	other=-61	unknown=63
be	ask dose=130	ask easier=21	ask left=-37	ask mistakes=33	ask steps=63	help=-14	other=-37	schedule=-20	unknown=-23
be_$	ask left=-17	ask mistakes=-33	ask steps=47	other=17
be_a	ask easier=15
be_better	other=-12	schedule=22
be_careful	ask dose=-15	ask mistakes=66	ask steps=-14
be_doing	ask mistakes=-26	ask steps=40
be_done	ask dose=32	ask easier=26	ask left=28	ask steps=-13	other=32	unknown=-76
be_enough	ask dose=14
be_finished	ask dose=29	unknown=-14
be_flat	ask steps=20
be_held	ask dose=14
be_so	ask steps=12	other=-23	progress=31	unknown=-16
be_working	ask why=34
beat	other=-13	unknown=13
become	other=45	unknown=-39
become_unsteady	other=44	unknown=-38
bed	ask easier=63	ask steps=-18	other=33	unknown=-19
bed_$	ask easier=46	ask steps=-13
bed_at	other=20	unknown=-18
bed_last	other=33	unknown=-17
been	ask dose=-13	ask steps=-22	ask why=-12	help=-17	other=58	progress=84	unknown=-20
been_$	ask steps=-14	unknown=54
been_a	thanks=13
been_doing	progress=28
before	ask dose=-36	ask rest=66	other=61	progress=16	unknown=-30
before_$	ask steps=17	other=-41	unknown=46
before_any	other=17
before_breakfast	other=22	unknown=-18
before_i	unknown=-17
before_telling	other=15	unknown=-14
before_the	ask dose=-29	ask rest=67	ask steps=-24	other=17	unknown=-19
before_yesterday	other=24	unknown=-18
before_your	other=15	unknown=-14
begin	hello=-15	other=77	progress=18	unknown=-43
begin_$	other=43	progress=18	unknown=-32
begin_please	other=15
beginner	ask dose=12	ask easier=33	other=-18
beginner_$	ask dose=15	other=-17
beginners	ask easier=54
beginners_$	ask easier=54
begun	other=16	unknown=-16
begun_$	other=16	unknown=-16
behind	ask dose=-47	ask easier=25	ask why=70
behind_$	ask left=12	ask why=15
behind_it	ask why=15
behind_me	other=19
behind_the	ask dose=-20	ask easier=28	ask why=16
believe	other=-38	unknown=67
believe_i	other=12
believe_it	unknown=13
belly	ask easier=39
belly_$	other=-13	unknown=24
belly_is	ask easier=34	other=-21
belong	other=20	unknown=-17
belong_to	other=20	unknown=-17
below	other=17	unknown=-13
bending	other=48	unknown=-40
bending_$	other=48	unknown=-40
benefit	ask left=-13	ask steps=-44	ask why=96
benefit_$	ask why=31
benefit_of	ask steps=-36	ask why=52
benefits	ask dose=-12	ask left=-17	ask mistakes=-16	ask steps=-36	ask why=148	other=-33
benefits_of	ask steps=-21	ask why=74	other=-27
bent	ask steps=62	other=-13
bent_$	ask steps=27	other=-12
bent_or	ask steps=33
best	thanks=51	unknown=-41
bet	other=-27	unknown=30
beta	hello=57	other=-25	unknown=-22
better	ask mistakes=-15	ask steps=-13	ask why=18	progress=75	schedule=13	unknown=-19
better_$	ask steps=-12	ask why=19	other=-13	progress=57	schedule=16
between	ask dose=-125	ask easier=-13	ask left=-28	ask mistakes=-13	ask rest=208	ask steps=40	other=89	unknown=-65
between_$	ask rest=14
between_bridge	ask rest=21
between_bridges	ask rest=13
between_my	ask steps=15	other=46	unknown=-39
between_rounds	ask rest=69	other=-17
between_sets	ask dose=-48	ask left=-19	ask rest=109
between_the	ask dose=-17	ask rest=36	other=18	unknown=-20
bike	other=-31	unknown=62
bike_$	other=22	unknown=-19
bike_saddle	other=38	unknown=-18
bilateral	other=18
birth	other=48	unknown=-15
birth_three	other=16
biscuits	other=-36	unknown=38
biscuits_$	other=-36	unknown=38
bit	ask rest=13	other=48	unknown=-21
bit_$	other=39	unknown=-28
bit_of	other=25	unknown=-21
bit_on	other=20
bit_sore	other=12
blacked	other=16
blacked_out	other=16
bladder	other=30	thanks=-32	unknown=49
bladder_$	other=-40	unknown=53
bladder_and	other=-32	unknown=36
bladder_fine	thanks=-31	unknown=39
bladder_is	other=55	unknown=-50
blades	ask steps=15	other=18	unknown=-15
blades_$	other=17
blah	other=-42	unknown=57
blah_$	other=-42	unknown=57
blah_blah	other=-42	unknown=57
bleeding	other=41	unknown=-29
bleeding_$	other=30	unknown=-20
bless	thanks=16
bob	other=-58	unknown=61
bob_$	other=-58	unknown=61
body	ask steps=18	ask why=15	unknown=-15
body_$	ask steps=18	other=-12
body_is	ask why=15
bones	other=77	unknown=-57
bones_$	other=47	unknown=-30
bones_are	other=28	unknown=-25
book	other=-63	unknown=77
book_me	other=-15	unknown=28
bored	other=-55	unknown=67
boredom	other=-46	unknown=54
boredom_$	other=-46	unknown=50
boss	other=-22	unknown=26
bot	ask steps=-36	ask why=-71	hello=87	help=130	other=-50
bot_$	hello=87	unknown=-52
bot_do	ask why=-15	help=21
bot_is	other=-41	unknown=44
bot_work	ask steps=-17	ask why=-35	help=66
both	ask dose=-38	ask left=-19	ask mistakes=-18	ask rest=16	ask steps=121	ask why=-37	other=157	unknown=-49
both_$	ask steps=20	other=65	unknown=-32
both_feet	other=26	unknown=-21
both_hands	ask steps=54	other=-15
both_kids	other=-87	unknown=89
both_knees	ask steps=53	ask why=-15
both_legs	ask dose=-24	ask rest=24	ask steps=-19	other=49	unknown=13
both_of	other=14	unknown=-12
both_sessions	other=26	unknown=-23
both_sides	ask why=-14	other=49	unknown=-23
both_the	ask steps=16	other=-15
both_thighs	other=13
bother	ask left=29	ask why=18
bottom	other=40	unknown=-30
bottom_$	other=14
bought	other=-58	unknown=63
bowels	other=42	unknown=-17
brb	other=13
break	ask dose=-66	ask easier=-16	ask left=-68	ask mistakes=-36	ask rest=256	ask steps=-40	ask why=-27	other=65	unknown=28
break_$	ask dose=-19	ask mistakes=-29	ask rest=101	ask steps=-18	ask why=-19	unknown=33
break_be	ask rest=14
break_between	ask dose=-32	ask rest=24	other=51
break_do	ask rest=22
break_from	other=23
break_now	ask rest=-12	other=22
break_please	other=16
breakfast	other=-24	unknown=32
breakfast_$	other=-26	unknown=34
breast	other=111	unknown=-42
breast_cancer	other=111	unknown=-42
breath	ask dose=-12	ask mistakes=19	ask rest=12	unknown=27
breath_$	ask dose=-12	ask mistakes=19	other=52	unknown=-42
breathe	ask dose=-19	ask steps=71	other=47	unknown=-45
breathe_$	other=19
breathe_in	ask steps=41	other=-21
breathe_out	ask steps=22
breather	ask dose=-35	ask rest=96	ask steps=-24
breather_$	ask dose=-24	other=30
breather_after	ask rest=43	other=-23
breathing	ask dose=-14	ask left=-13	ask steps=102	other=-26	unknown=-15
breathing_$	ask left=-12	ask steps=89	other=-35
breathless	other=30
bridge	ask dose=81	ask easier=145	ask mistakes=119	ask rest=23	ask steps=189	ask why=158	hello=-49	help=-90	other=-46	progress=-54	schedule=-55	thanks=-38	unknown=-119
bridge_$	ask dose=30	ask easier=72	ask left=14	ask mistakes=62	ask steps=120	ask why=-100	help=-27	other=62	progress=-25	schedule=-21	unknown=-79
bridge_3/3	other=21
bridge_actually	ask why=19
bridge_do	ask dose=16
bridge_done	ask steps=28
bridge_for	ask easier=28	ask mistakes=-13	ask why=25
bridge_good	ask why=68	other=-19	unknown=-16
bridge_help	ask steps=-18	ask why=31
bridge_how	ask steps=44	other=-17
bridge_in	ask easier=23
bridge_is	ask easier=32	unknown=-14
bridge_please	ask easier=-12	ask steps=70	other=-33
bridge_safe	ask dose=-16	ask mistakes=23	ask why=-20	other=43
bridge_set	ask left=15
bridge_sets	ask rest=35	unknown=-14
bridge_thing	ask steps=38	help=-12
bridge_today	other=24	unknown=-12
bridge_was	ask dose=35	other=-26
bridge_with	ask easier=42
bridges	ask dose=92	ask left=14	ask rest=33	ask steps=34	ask why=78	help=-50	other=75	progress=-35	schedule=-15	unknown=-122
bridges_$	ask dose=39	ask left=41	ask rest=34	help=-13	other=35	progress=-17	unknown=-59
bridges_and	ask dose=-44	other=45
bridges_are	other=39	unknown=-38
bridges_before	other=-61	unknown=62
bridges_do	ask dose=14	ask why=20
bridges_done	ask steps=52	other=-34
bridges_for	ask why=29
bridges_help	ask why=40
bridges_in	other=20	unknown=-20
bridges_is	ask dose=31	other=-17
bridges_per	ask dose=18
bridges_today	other=15
bridges_was	ask dose=14
bridging	other=-39	unknown=40
brilliant	other=-20	unknown=50
brilliant_$	other=-20	unknown=50
bring	unknown=16
brittle	other=15	unknown=-13
brittle_bones	other=15	unknown=-13
bro	other=-41	unknown=43
broke	other=99	progress=-26	unknown=-19
broke_$	other=17
broke_a	other=24
broke_her	other=-30	unknown=35
broke_my	other=37	progress=-20
broke_two	other=15
broken	other=71	unknown=-48
broken_$	other=32	unknown=-27
brother	ask dose=16
buckles	other=28	unknown=-22
buckles_$	other=13
bum	ask dose=-14	ask easier=33	ask mistakes=-38	ask why=94
bum_$	ask mistakes=-24	ask why=22	other=-20	unknown=45
bum_in	ask why=17
bum_is	other=57	unknown=-52
bum_lift	ask steps=14
bum_lifting	ask steps=20
bum_muscles	other=-37	unknown=42
bum_or	ask why=12
bump	other=31	unknown=-28
bump_$	other=28	unknown=-25
burning	ask mistakes=37	ask steps=-26	other=56	unknown=-49
burning_$	ask mistakes=37	ask steps=-26	other=52	unknown=-47
bus_$	unknown=13
bus_is	other=-17	unknown=22
busy	other=19
busy_$	other=12
but	ask dose=20	ask steps=-76	ask why=-20	other=175	unknown=-56
but_do	ask steps=-13	other=18
but_how	ask dose=21	ask steps=-62	other=52
but_i	other=20	unknown=-17
but_my	other=34	unknown=-25
buttocks	other=32	unknown=-29
buttocks_have	other=25	unknown=-24
button	other=46	unknown=-17
button_$	other=37	unknown=-15
by	ask easier=-17	ask left=-16	ask mistakes=-16	ask steps=90	other=57	schedule=13	unknown=-44
by_a	other=35	unknown=-30
by_accident	other=47	unknown=-40
by_my	ask steps=31
by_now	other=13	unknown=-12
by_step	ask steps=46	other=-14
by_the	ask steps=17
bye	unknown=29
bye_$	unknown=29
c-section	other=51	unknown=-28
c-section_$	other=22
c-section_in	other=22	unknown=-16
calf	other=49	unknown=-42
call	other=-16	unknown=53
call_$	other=-19	unknown=24
call_it	other=21
called	ask steps=35	help=-13	other=-27	unknown=21
called_$	other=16	unknown=-15
calling	other=18
calling_it	other=16
came	unknown=20
came_$	other=-55	unknown=58
can	ask easier=164	ask left=-23	ask mistakes=14	ask steps=16	ask why=-59	hello=-18	help=105	other=138	progress=-26	schedule=47	thanks=-23	unknown=73
can_barely	other=13
can_begin	other=24	unknown=-16
can_do	help=16
can_feel	ask mistakes=14	other=-41	unknown=32
can_go	ask mistakes=43	ask steps=-13
can_hardly	other=22	unknown=-19
can_i	ask dose=83	ask easier=105	ask left=-33	ask mistakes=38	ask rest=26	ask steps=-43	ask why=-24	help=43	other=-19	schedule=25	unknown=-52
can_my	ask steps=13	schedule=16
can_not	ask easier=89	ask mistakes=-37	ask steps=49	other=-30	schedule=-15	unknown=78
can_pee	other=-41	unknown=47
can_remind	other=21
can_see	other=26	progress=16
can_start	other=42	unknown=-28
can_stop	ask dose=-19	ask left=45
can_the	ask rest=13	other=-27	schedule=23
can_this	other=-26	unknown=36
can_we	ask dose=-24	ask steps=-28	other=128	schedule=47	unknown=-13
can_you	ask dose=-18	ask easier=-45	ask mistakes=-14	ask steps=60	ask why=-16	help=79	other=45	progress=-22	schedule=-31	unknown=83
cancel	other=17
cancer	ask easier=-27	help=-15	other=66	progress=-12	schedule=-14	unknown=70
cancer_$	ask easier=-18	other=-36	unknown=100
cancer_two	other=27	unknown=-15
candy	other=-27	unknown=29
candy_crush	other=-27	unknown=29
capital	ask why=-32	unknown=87
capital_of	ask why=-32	unknown=87
car	other=25
car_accident	other=-19	unknown=22
car_crash	other=23	unknown=-19
careful	ask dose=-15	ask mistakes=66	ask steps=-14
careful_about	ask mistakes=46	ask steps=-13
carpet	ask steps=14	other=-38	unknown=40
carpet_$	ask steps=15
carried	other=14
carried_away	other=13
carry	other=30	unknown=-16
carry_on	other=30	unknown=-16
cat	ask steps=-12	other=-45	unknown=79
cat_$	other=28	unknown=-23
cat_is	unknown=14
cat_sat	other=-17	unknown=27
catch	ask rest=12	other=15
catch_my	ask rest=12
ceiling	other=-45	unknown=45
ceiling_$	other=-45	unknown=45
chair	ask easier=18	other=-15
chance	other=52	unknown=-44
chance_$	other=13
chance_today	other=39	unknown=-37
change	ask easier=-12	ask steps=-19	other=-90	schedule=222	unknown=-39
change_it	other=-35	schedule=47
change_my	schedule=23
change_the	ask steps=-16	other=-15	schedule=61
changed	other=35	unknown=-26
changed_shape	other=24	unknown=-18
chapter	other=-98	unknown=99
cheat	ask mistakes=30	ask steps=-16
check	other=15	unknown=-15
cheers	hello=-18	other=-77	thanks=172	unknown=-50
cheers_$	other=-28	thanks=65	unknown=-20
cheers_mate	other=-21	thanks=45	unknown=-13
chemo	ask easier=-19	other=80	unknown=-33
chemo_at	other=22
chemo_for	ask easier=-14	other=19
chest	ask dose=18	ask easier=51	ask mistakes=14	ask steps=83	ask why=23	hello=-21	help=-29	other=34	progress=-28	schedule=-31	thanks=-12	unknown=37
chest_$	ask dose=36	ask easier=60	ask why=27	other=46	unknown=-90
chest_and	ask dose=-76	other=88
chest_day	other=-23	unknown=28
chest_do	ask why=13
chest_exercises	other=-69	unknown=96
chest_feels	other=16	unknown=-14
chest_how	ask dose=74	other=-56
chest_pain	other=-29	unknown=91
chest_pains	other=20	unknown=-19
chest_please	ask steps=35	other=-15
chest_to	ask steps=15
church	other=-14	unknown=15
church_$	other=-14	unknown=15
class	other=-25	unknown=26
clear	ask mistakes=-13	ask steps=32
cleared	other=18	unknown=-14
cleared_$	other=18	unknown=-14
click	ask mistakes=15
clicked	other=14	unknown=-13
clicks	ask mistakes=29
clicks_$	ask mistakes=29
climb	other=20	unknown=-17
clock	other=44	unknown=-30
clock_says	other=34	unknown=-25
close	ask steps=25
close_to	ask steps=25
closed	ask steps=39	other=-19	unknown=-12
closed_$	ask steps=39	other=-19	unknown=-12
closer	ask steps=-21	other=33
clue	ask steps=45	other=-90	unknown=80
coach	hello=90	other=-49	thanks=53	unknown=-46
coach_$	hello=90	other=-54	thanks=53	unknown=-43
coffee	hello=-13	other=-14	unknown=42
coffee_first	other=16
cold	ask easier=-20	other=-67	unknown=108
cold_$	ask easier=-20	unknown=50
cold_and	other=-46	unknown=47
collapsed	other=29	unknown=-21
collarbone	other=21
collarbone_last	other=21
colleague	other=-15	unknown=18
come	ask left=21	ask rest=-18	ask steps=35	schedule=29	unknown=-39
come_after	ask left=20
come_back	other=39	unknown=-17
come_down	ask steps=18	progress=14
come_up	ask mistakes=14
comes	ask left=62	ask rest=37	ask steps=-26	ask why=-24	other=39	unknown=-44
comes_$	other=20
comes_after	ask left=14	ask rest=44	ask steps=-19	ask why=-16
comes_next	ask left=33	other=13
comes_now	ask left=16
comes_out	other=20	unknown=-18
coming	ask left=59	ask why=-17	other=22	unknown=-23
coming_$	ask left=18	other=16	unknown=-12
coming_up	ask left=36
commands	ask left=-26	ask why=-14	hello=-19	help=236	other=-39	progress=-18	schedule=-12	thanks=-14	unknown=-59
commands_$	hello=-18	help=150	other=-38	progress=-16	thanks=-13	unknown=-40
commands_are	ask left=-26	help=59
commands_do	help=27	unknown=-18
common	ask dose=-17	ask left=-16	ask mistakes=185	ask steps=-33	ask why=-23	other=-27	unknown=-17
common_errors	ask mistakes=53	ask steps=-14
common_mistake	ask mistakes=26
common_mistakes	ask mistakes=70	other=-21
compared	progress=16
compared_to	progress=16
complete	ask steps=-27	other=74
complete_$	ask steps=-27	other=103	unknown=-38
complete_session	other=12
completed	ask dose=-35	ask left=-32	ask rest=-17	ask steps=-12	ask why=-16	other=109	progress=14	unknown=47
completed_$	ask dose=-24	ask left=-14	ask why=-14	other=137	unknown=-44
completed_that	ask left=-16	ask rest=-16	other=39
completed_the	other=15
completely	other=-28	unknown=35
completely_$	other=-37	unknown=40
completion	progress=27	unknown=-19
confused	ask steps=40	help=73	other=-81	unknown=-23
consultant	other=52	unknown=-46
continue	other=55	unknown=-25
continue_$	other=41	unknown=-19
control	other=100	unknown=-74
control_my	other=27	unknown=-20
control_of	other=28	unknown=-16
control_over	other=13
cool	unknown=21
cool_$	unknown=21
core	ask why=34
core_$	ask why=34
correct	ask steps=67	ask why=-33
correct_position	ask steps=26
correctly	ask mistakes=55	other=-23
correctly_$	ask mistakes=55	other=-23
cough	other=-35	unknown=76
cough_$	unknown=30
cough_or	other=21	unknown=-12
coughing	other=25
coughing_makes	other=21
could	ask dose=-21	ask easier=69	ask mistakes=-15	ask steps=-18	other=12	schedule=23	unknown=37
could_do	other=-35	unknown=41
could_i	ask easier=36	ask steps=-18	other=-13	schedule=14
could_only	other=15
could_we	schedule=18
could_you	ask easier=47	progress=15	unknown=-26
count	ask dose=163	ask steps=-89	ask why=-33
count_$	ask left=15	ask steps=-12	other=-12	unknown=40
counted	other=19
counted_$	other=13
couple	other=22	unknown=-16
couple_of	other=22	unknown=-16
crack	ask mistakes=17
cracked	other=12
cracks	ask mistakes=16
cramp	other=31	unknown=-22
cramp_$	other=20	unknown=-14
cramping	other=30	unknown=-27
cramping_$	other=30	unknown=-27
cramps	other=34	unknown=-27
cramps_$	other=25	unknown=-20
crash_last	other=13	unknown=-13
crashed	other=43	unknown=-29
cricket	unknown=28
cricket_$	unknown=28
crossed	other=-69	unknown=73
crossword	other=-77	unknown=77
crotch	ask mistakes=-18	other=69	unknown=-36
crotch_has	other=25	unknown=-23
crush	other=-27	unknown=29
crush_$	other=-27	unknown=29
dad	other=-51	unknown=61
dad_had	unknown=13
dangerous	ask dose=-24	ask mistakes=94	ask steps=-12	ask why=-19	schedule=-52	unknown=60
dangerous_$	ask dose=-17	ask mistakes=55	schedule=-52	unknown=64
darling	hello=27
darling_$	hello=27
data	ask easier=-13	other=73	progress=-16
data_$	ask easier=-13	other=70	progress=-16
daughter	other=-23	unknown=37
daughter_$	other=-15	unknown=16
daughter_says	unknown=16
day	ask dose=164	ask easier=-21	ask left=-16	ask mistakes=-20	ask steps=-53	ask why=-30	hello=18	other=22	progress=-21	schedule=14	unknown=33
day_$	ask dose=109	ask mistakes=-16	ask steps=-19
day_at	other=-17	unknown=24
day_before	other=24	unknown=-18
day_for	ask dose=31	ask why=-17
day_of	unknown=12
day_should	ask dose=29
day_to	hello=22
days	ask dose=-24	other=105	progress=85	unknown=-59
days_$	other=88	progress=21	unknown=-47
days_ago	other=14
days_have	other=-19	progress=28
days_in	ask dose=-18	progress=33
days_please	other=23
dead	other=40	unknown=-16
dead_$	other=34	unknown=-28
dead_tired	other=-19	unknown=25
dear	hello=48	unknown=-26
dear_$	hello=37	unknown=-19
degrees	other=-48	unknown=53
delete	ask steps=-59	other=41	unknown=48
delete_my	ask steps=-57	other=13	unknown=63
delete_the	other=17
deleted	ask steps=16
delivered	other=15	unknown=-14
demanding	ask easier=35	other=-26
dentist	other=40	unknown=-34
dentist_$	other=12
describe	ask steps=57	other=-30
describe_it	ask steps=28	other=-14
describe_the	ask steps=29	other=-15
deserve	ask left=-40	other=18	unknown=35
diagnosed	other=16	unknown=-14
diagnosed_with	other=16	unknown=-14
did	ask easier=-70	ask mistakes=20	ask rest=-22	ask steps=-85	ask why=-35	hello=-16	help=-33	other=98	progress=148	schedule=-35	unknown=257
did_$	other=18	unknown=-14
did_1	other=19	unknown=-17
did_12	other=-45	unknown=49
did_2	ask dose=17	other=-25	unknown=20
did_20	unknown=13
did_3	unknown=16
did_9	ask easier=-27	other=30
did_a	other=-61	unknown=74
did_both	unknown=13
did_do	other=34	unknown=-23
did_everything	other=21	unknown=-15
did_hers	other=-16	unknown=17
did_his	other=-19	unknown=20
did_i	ask dose=-39	ask easier=-19	ask left=41	ask mistakes=49	ask steps=-22	help=-18	progress=146	unknown=-81
did_it	ask why=-46	other=119
did_last	other=42	unknown=-38
did_left	other=20	unknown=-19
did_my	ask steps=-13	other=-13	progress=16	unknown=43
did_none	other=33	unknown=-33
did_not	other=43	unknown=-35
did_nothing	other=14	unknown=-14
did_number	other=18	unknown=-13
did_one	ask dose=-19	other=48	unknown=-13
did_some	other=35	unknown=-21
did_the	ask steps=-20	ask why=24	other=55	unknown=-13
did_them	other=22	unknown=-18
did_this	other=-34	unknown=36
did_three	other=33	unknown=-30
did_two	other=-35	unknown=57
did_yesterday	other=25	unknown=-15
did_you	ask dose=71	other=-106	unknown=90
died	other=-28	unknown=40
died_laughing	other=-32	unknown=45
diet	other=-35	unknown=38
diet_$	other=-30	unknown=32
different	other=-67	schedule=114
different_$	unknown=14
different_time	other=-63	schedule=83
different_times	schedule=21
differently	ask easier=38	other=-17
differently_$	ask easier=38	other=-17
difficult	ask easier=73	other=-51
difficult_$	ask easier=46	other=-24
difficulty	other=27	unknown=-18
difficulty_starting	other=19
dine	other=15
dine_$	other=15
dinner	ask why=-24	other=-64	unknown=145
dinner_$	ask why=-24	other=-32	unknown=108
dinner_first	other=45	unknown=-43
dinner_is	other=-26	unknown=27
disable	other=19
disable_reminders	other=19
disc	other=54	unknown=-36
disc_operation	other=16	unknown=-12
dishes	other=-99	unknown=103
dishes_$	other=-69	unknown=70
dishes_are	other=20	unknown=-20
dishes_done	other=-50	unknown=52
dizzy	other=23	unknown=-16
dizzy_$	other=22	unknown=-15
do	ask dose=162	ask easier=105	ask left=-37	ask mistakes=131	ask rest=107	ask steps=138	ask why=122	hello=-20	help=142	other=59	progress=-46	schedule=57	thanks=-23	unknown=57
do_$	ask dose=41	ask easier=-27	ask left=18	ask mistakes=42	ask rest=-24	ask steps=19	ask why=81	help=81	schedule=-16	unknown=-94
do_15	ask dose=16
do_3	other=-42	unknown=43
do_a	ask dose=-18	ask easier=22	ask mistakes=28	ask steps=14	other=23	schedule=-19
do_after	ask left=17
do_all	ask dose=45	ask left=-15	other=-85	unknown=75
do_an	ask easier=19	other=-17
do_anything	ask why=43
do_both	ask steps=37	other=-33
do_bridges	ask steps=14	ask why=61	help=-24	other=-20
do_folks	ask mistakes=35	ask steps=-16
do_for	ask steps=-31	ask why=63	other=23
do_here	ask mistakes=19	ask why=-13	help=23
do_i	ask dose=37	ask easier=-31	ask left=28	ask mistakes=-19	ask rest=57	ask steps=134	help=143	other=24	progress=-49	schedule=80	unknown=-32
do_in	ask mistakes=-26	ask rest=29	ask steps=58	ask why=-16
do_instead	ask easier=58	ask mistakes=-19	help=-12
do_it	ask dose=-57	ask easier=76	help=-20	other=59
do_just	ask dose=19
do_last	other=-14	progress=22
do_mine	other=21	unknown=-21
do_most	ask mistakes=21
do_my	ask mistakes=-16	ask steps=15	ask why=-46	other=69	unknown=27
do_not	ask easier=-36	ask rest=32	help=45	unknown=38
do_now	help=35	other=18	unknown=-15
do_one	ask steps=14
do_only	ask dose=30	other=-13
do_people	ask mistakes=107	ask steps=-48
do_ten	ask dose=14
do_that	ask dose=-19	ask easier=-13	ask mistakes=37	ask steps=29	other=13	unknown=-21
do_the	ask dose=14	ask easier=67	ask mistakes=-37	ask rest=-29	ask steps=-38	ask why=39	other=141	unknown=-27
do_them	ask easier=-15	other=-23	schedule=14	unknown=42
do_these	other=62
do_this	ask dose=23	ask easier=36	ask left=-18	ask mistakes=17	ask rest=-16	help=-42	other=97	unknown=-25
do_three	ask dose=34	other=-59	unknown=54
do_today	ask dose=-14	ask left=78
do_two	ask dose=14
do_we	ask dose=13	ask left=-14	ask rest=51	ask steps=-16	other=-24	schedule=27	unknown=-17
do_when	ask left=38	other=-26
do_with	ask mistakes=-40	ask steps=58
do_wrong	ask mistakes=49	ask steps=-16	help=-14
do_you	ask dose=-29	ask easier=45	ask left=-17	ask mistakes=-18	ask rest=-14	ask steps=24	ask why=-28	help=-61	other=47	progress=-17	schedule=35	unknown=127
doctor	other=73	unknown=-49
doctor_$	other=22	unknown=-20
doctor_says	other=24	unknown=-15
doctor_told	other=12
does	ask dose=36	ask easier=-25	ask left=-39	ask mistakes=-25	ask steps=72	ask why=172	help=19	progress=-19
does_a	ask dose=15	ask steps=16
does_it	ask left=-13	ask mistakes=22	ask steps=-21	ask why=28	help=18	other=24
does_my	ask steps=42	ask why=-21	progress=22
does_not	ask easier=14	other=13	schedule=19	unknown=-29
does_pulling	ask why=17
does_rolling	ask why=31
does_that	ask steps=33	ask why=22	other=-40	unknown=46
does_the	ask left=19	ask mistakes=-13	ask steps=38	ask why=17	help=31	other=-20
does_this	ask dose=34	ask left=-34	ask why=55	other=20	progress=-13
dog	other=-57	unknown=92
dog_$	other=-27	unknown=29
dog_ate	other=-13	unknown=19
dogs	other=-28	unknown=38
doing	ask easier=-18	ask left=-72	ask mistakes=119	ask why=26	help=-13	progress=74
doing_$	ask dose=17	ask left=-15	ask mistakes=-19	ask steps=37	progress=19
doing_compared	progress=16
doing_for	ask why=23
doing_it	ask mistakes=38	ask steps=21	ask why=-27	other=-12	unknown=15
doing_lately	progress=14
doing_the	ask steps=-18	ask why=21
doing_this	ask left=-31	ask mistakes=64	ask steps=-27	ask why=17	other=33
doing_wrong	ask mistakes=38	ask steps=-13
dome	other=30	unknown=-18
dome_$	other=29	unknown=-18
done	ask dose=-48	ask easier=-13	ask left=24	ask mistakes=-60	ask steps=38	ask why=-108	help=52	other=206	schedule=-17	thanks=-17	unknown=289
done_$	ask dose=-49	ask easier=-18	ask left=63	ask mistakes=-54	ask steps=26	ask why=-53	help=71	other=223	progress=-14	thanks=-14	unknown=13
done_2	other=12
done_a	other=-46	unknown=46
done_again	ask steps=41	other=-13	unknown=-15
done_all	ask dose=21	other=28	unknown=-34
done_already	other=81	unknown=-65
done_and	unknown=14
done_as	other=27	unknown=-23
done_at	other=14	unknown=-13
done_bridges	other=-62	unknown=63
done_but	ask steps=-13	other=39	unknown=-14
done_by	unknown=20
done_do	unknown=14
done_enough	ask dose=15	other=-52	unknown=47
done_first	other=37	unknown=-25
done_for	other=-12
done_here	other=14	unknown=-14
done_his	other=-15	unknown=15
done_i	other=53	unknown=-40
done_if	other=44	unknown=-38
done_in	other=19	progress=28	unknown=-35
done_is	ask left=-25	other=64	unknown=-31
done_it	other=63	unknown=-51
done_lol	other=27	unknown=-26
done_mate	other=16	unknown=-15
done_maybe	other=19
done_my	other=-92	unknown=92
done_nothing	other=27	unknown=-25
done_now	other=57	unknown=-55
done_once	ask dose=43	unknown=-14
done_properly	ask steps=15
done_so	ask left=20	unknown=-15
done_the	other=-13	unknown=17
done_then	ask left=-44	other=64
done_this	ask steps=30	other=-90	unknown=78
done_three	other=-18	unknown=18
done_today	ask left=15
done_too	other=44	unknown=-19
done_two	other=22	unknown=-16
done_well	other=-69	unknown=69
done_what	ask left=31	unknown=-17
done_when	ask dose=20	other=-75	unknown=75
done_with	ask easier=24	ask mistakes=-16	ask why=-34	unknown=83
done_wrong	ask mistakes=39	unknown=-19
done_yet	ask left=43	ask rest=-26	other=17	unknown=-19
door	other=-38	unknown=60
doorbell	other=16
doris	other=-17	unknown=18
dos	ask mistakes=51	ask steps=-12
dose	ask dose=89	ask left=-15	ask steps=-28	ask why=-28
double	other=13	unknown=-12
double_shift	other=13	unknown=-12
down	ask easier=48	ask mistakes=-19	ask rest=-17	ask steps=79	ask why=-16	hello=-22	help=-16	progress=13	schedule=12	unknown=65
down_$	ask easier=55	ask mistakes=-14	ask steps=48	other=14	unknown=-39
down_a	other=17	unknown=-13
down_already	other=23	unknown=-15
down_below	other=17	unknown=-13
down_both	other=29	unknown=-19
down_my	other=23
down_the	other=20
down_there	hello=-16	other=-46	unknown=78
down_when	other=14
dozen	other=28	unknown=-22
drags	other=29	unknown=-26
drilling	other=-23	unknown=26
drilling_again	other=-13	unknown=14
driving	other=-20	unknown=27
driving_$	other=16
drop	ask steps=25	other=37
drop_$	ask steps=22
drop_the	other=33
drop_your	ask steps=15
dropped_my	unknown=20
dropping	other=58	unknown=-39
dropping_off	other=13	unknown=-12
drunk	unknown=16
drunk_$	other=14
drunk_since	other=13
due	schedule=25
due_$	schedule=25
dull	other=18
during	ask steps=20	other=22	unknown=-12
during_sex	other=50	unknown=-41
during_the	other=-20	unknown=29
each	ask dose=123	ask left=-20	ask rest=-13	ask steps=-16	other=56	unknown=-29
each_knee	ask dose=28	ask steps=-14
each_leg	other=24
each_other	ask steps=16	other=-16
each_side	ask dose=49	ask steps=-16	other=30
each_way	ask dose=13
earlier	ask easier=-16	other=-40	schedule=115	unknown=-15
earlier_$	ask easier=-14	other=-27	schedule=85
earlier_in	other=-13	schedule=30
early	ask easier=-14	other=-46	schedule=83
early_$	other=-14	schedule=21
early_for	other=-34	schedule=51
easier	ask dose=-25	ask easier=324	ask left=-33	ask mistakes=-26	ask rest=-30	ask steps=-61	ask why=-66	other=37	unknown=-30
easier_$	ask easier=53	ask rest=-23	other=27
easier_bridge	ask easier=37
easier_one	ask easier=65	other=-41
easier_option	ask easier=55	other=-29
easier_than	ask easier=16
easier_variation	ask easier=69	ask why=-27	other=-27
easier_version	ask easier=-25	ask why=-15	other=89
easier_way	ask easier=25	ask steps=-21	other=27
easy	ask easier=37	ask steps=-16	other=-25	unknown=20
easy_$	other=24	unknown=-23
easy_peasy	other=-38	unknown=44
easy_way	ask easier=30	ask steps=-12
eat	ask mistakes=-12	help=-23	other=18	unknown=45
eat_like	other=18	unknown=-18
eating	other=25	unknown=-21
eight	ask left=-19	other=54	schedule=42
eight_$	ask left=-19	other=17	schedule=14	unknown=34
either	other=34	unknown=-23
electric	other=15
electric_shocks	other=14
elephant	other=-47	unknown=56
eleven	ask steps=-22	other=78	unknown=-28
eleven_$	other=38	unknown=-22
eleven_reps	ask steps=-19	other=21
else	ask easier=37	ask left=41	ask mistakes=-15	ask steps=-22	ask why=-25	help=28
else_$	ask easier=30	other=47	unknown=-26
else_can	help=34
else_do	ask left=24
else_is	other=-31	unknown=39
emails	other=-57	unknown=58
empty	other=23	unknown=-20
end	ask dose=-23	ask left=88	ask steps=-32	other=76	unknown=-34
end_$	ask dose=-23	ask left=89	ask steps=-25
end_here	other=20
end_the	other=29
end_this	other=14
enough	ask dose=159	ask easier=22	ask left=-50	ask mistakes=-17	ask rest=25	ask steps=-16	ask why=-15	other=15	thanks=-13	unknown=-27
enough_$	ask dose=108	ask left=-26	ask rest=16	other=-56	unknown=40
enough_air	other=24	unknown=-13
enough_bridges	other=20	unknown=-20
enough_for	ask dose=16	ask easier=40	other=15	unknown=-26
enough_now	other=18
entire	other=49	unknown=-38
entire_session	other=21	unknown=-16
entire_time	ask steps=15
entry	other=25
entry_$	other=22
errors	ask left=-13	ask mistakes=120	ask steps=-27	ask why=-22
errors_$	ask mistakes=29
errors_here	ask mistakes=19
errors_with	ask mistakes=42	ask steps=-13
even	ask left=-23	ask why=53	other=31	unknown=-23
evening	ask dose=81	ask easier=-16	ask left=-13	ask mistakes=-18	ask rest=-17	ask steps=-51	ask why=-22	hello=143	help=-13	other=-72	progress=-14	schedule=223	thanks=-16	unknown=-108
evening_$	ask dose=60	ask steps=-12	hello=80	other=29	schedule=-23	unknown=-44
evening_all	hello=44	other=-37
evening_one	other=-23	schedule=83	unknown=-13
evening_reminder	other=-24	schedule=63
evening_session	other=-16	schedule=47
evening_slot	schedule=16
evening_to	hello=14	other=-14	schedule=15
evenings	other=-36	schedule=47
ever	other=-22	schedule=-18	unknown=87
everest	progress=-14	unknown=41
every	ask dose=112	ask left=-21	ask mistakes=-12	ask steps=-25	other=-33	schedule=12	unknown=36
every_day	ask dose=49	ask steps=-13	other=-48	schedule=24	unknown=26
every_morning	ask dose=60	other=-13
every_night	other=23	unknown=-17
everyone	other=-45	unknown=47
everyone_else	other=-42	unknown=42
everything	ask left=56	hello=-16	other=62	unknown=-35
everything_$	ask left=73	other=14	unknown=-61
everything_done	other=38	unknown=-17
everything_down	other=-31	unknown=33
everything_is	other=48	unknown=-29
exactly	ask left=-39	ask mistakes=-13	ask steps=37	ask why=79	other=-27	unknown=-15
exactly_$	ask steps=-52	ask why=92	other=-23	unknown=-13
exactly_am	ask left=-23	ask steps=65	ask why=-26
exactly_does	ask steps=23
exams	other=-30	unknown=35
exams_$	other=-30	unknown=35
except	other=31	unknown=-30
exercise	ask easier=25	ask left=73	ask mistakes=-23	ask rest=-37	ask steps=47	ask why=-12	help=-12	other=64
exercise_$	ask easier=34	ask left=35	ask mistakes=-15	ask rest=-17	ask steps=25	other=59	schedule=-15	unknown=-35
exercise_after	ask left=12
exercise_again	ask steps=19	other=-18
exercise_comes	ask left=32	ask steps=-18
exercise_for	other=-24	unknown=34
exercise_good	ask why=17
exercise_is	ask dose=-19	ask left=38	other=14	unknown=-19
exercise_next	schedule=21
exercise_please	other=19
exercise_until	other=33	unknown=-25
exercised	other=16	unknown=-12
exercises	ask dose=-45	ask easier=-17	ask left=93	other=48	schedule=-12
exercises_$	ask easier=-14	other=17
exercises_are	ask dose=-19	ask left=47	unknown=-18
exercises_at	ask why=15
exercises_please	other=-51	unknown=76
exercises_remain	ask dose=-18	ask left=21
exercises_today	other=16	unknown=-20
exercises_were	other=13	unknown=-13
expecting	other=67	unknown=-29
expecting_$	other=26	unknown=-14
expecting_a	other=13
explain	ask steps=205	help=13	other=-109	unknown=-34
explain_how	help=16
explain_the	ask steps=115	other=-56	unknown=-22
eyes	ask steps=41	other=-32
face	ask steps=17	unknown=13
face_$	ask steps=17
faint	other=44	unknown=-36
faint_$	other=35	unknown=-28
fainted	other=72	unknown=-15
fainted_$	other=74	unknown=-49
fainted_in	other=12
fainted_this	other=27	unknown=-21
fainted_when	other=-72	unknown=81
fainted_yesterday	other=-24	unknown=27
fall	ask mistakes=18	other=-17	unknown=21
falling	ask mistakes=14
fancy	other=16
far	ask dose=-44	ask easier=39	ask left=44	ask mistakes=31	ask steps=13	other=34	progress=31	unknown=-67
far_$	ask dose=-17	ask mistakes=40	ask steps=-17	other=35	progress=31	unknown=-32
far_apart	ask steps=14
far_do	ask steps=20
far_from	other=33	unknown=-31
far_over	ask left=-19	ask steps=35
far_up	ask easier=31	other=-31
fast	ask dose=-15	ask left=-22	ask mistakes=35	other=13
fast_$	ask left=-16	ask mistakes=37
fat	other=-28	unknown=32
favourite	help=-26	progress=-15	unknown=59
feel	ask easier=-20	ask mistakes=74	ask steps=-40	ask why=16	other=42	schedule=-13	unknown=40
feel_any	other=-70	unknown=84
feel_everything	other=-31	unknown=33
feel_faint	other=28	unknown=-24
feel_it	ask mistakes=54	ask steps=-20	ask why=-16	other=-62	unknown=70
feel_like	other=61	unknown=-51
feel_my	other=16	unknown=-16
feel_normal	other=-29	unknown=30
feel_numb	other=14	unknown=-13
feel_the	other=48	unknown=-42
feel_weak	other=-34	unknown=36
feel_when	other=14
feeling	ask mistakes=38	ask steps=-21	other=60	unknown=-13
feeling_around	other=18	unknown=-12
feeling_down	other=16
feeling_in	unknown=14
feeling_this	ask mistakes=39	ask steps=-18
feeling_when	other=16	unknown=-12
feels	other=77	unknown=-17
feels_different	other=34	unknown=-16
feels_great	other=-24	unknown=26
feels_like	other=20
feels_numb	other=40	unknown=-33
feels_tight	other=16	unknown=-14
feet	ask dose=-17	ask steps=169	ask why=-36	unknown=-42
feet_$	ask steps=83	ask why=-20	other=-25	unknown=-12
feet_and	other=18	unknown=-17
feet_be	ask steps=29
feet_go	ask steps=-26	other=51
feet_meant	ask steps=18
feet_together	ask steps=30
fell	ask easier=14	other=-33	unknown=87
fell_$	ask easier=18	other=-34	unknown=28
fell_asleep	other=-48	unknown=62
fell_down	other=26	unknown=-19
fell_from	other=28	unknown=-22
fell_in	other=-22	unknown=43
fell_off	other=-31	unknown=43
felt	other=33	unknown=-24
felt_something	other=16
fence	other=-34	unknown=37
fence_$	other=-34	unknown=37
fever	hello=33	schedule=16
fever_$	other=-33	schedule=17	unknown=47
fever_39	other=17
fever_and	hello=26	unknown=-22
feverish	other=16	unknown=-13
few	other=43	unknown=-41
fewer	ask dose=91	ask easier=-44	ask rest=-17
fewer_this	ask dose=23	ask rest=-17
fifteen	ask dose=178	ask easier=-14	ask left=-23	ask steps=-38	ask why=-14	other=60	unknown=-94
fifteen_$	ask dose=103	ask steps=-14	other=28	unknown=-68
film	other=-15	unknown=41
film_$	unknown=35
final	ask dose=-15	ask left=37	ask why=-18	other=39	unknown=-14
final_one	ask left=37	ask why=-18	other=15
final_round	ask dose=-13	other=15
finally	other=-18	unknown=24
finally_done	other=-13	unknown=14
find	ask easier=49	other=-42
find_it	ask easier=49	other=-45
fine	ask dose=37	other=-57	thanks=-32	unknown=103
fine_$	ask dose=37	thanks=-32	unknown=45
fine_now	other=-39	unknown=39
fingers	other=-27	unknown=33
fingers_are	other=-27	unknown=33
finish	ask left=63	ask mistakes=-17	other=63	unknown=-54
finish_$	ask left=-19	other=70	unknown=-20
finish_dinner	other=12
finish_my	other=14	unknown=-12
finished	ask dose=-54	ask easier=-18	ask left=29	ask mistakes=-39	ask rest=-19	ask steps=-57	ask why=-106	help=87	other=191	thanks=-25	unknown=206
finished_$	ask dose=-59	ask left=25	ask mistakes=-23	ask rest=-14	ask steps=-36	ask why=-47	help=99	other=245	thanks=-15	unknown=-74
finished_a	other=-28	unknown=28
finished_all	other=22	unknown=-18
finished_and	ask why=-13	other=14
finished_at	other=-24	unknown=25
finished_before	other=-65	unknown=67
finished_chemo	other=31	unknown=-15
finished_do	ask rest=21
finished_everything	other=34	unknown=-31
finished_for	other=15
finished_her	other=-16	unknown=17
finished_his	other=-19	unknown=20
finished_i	other=24	unknown=-21
finished_in	ask dose=29
finished_it	other=25	unknown=-20
finished_level	other=-31	unknown=32
finished_my	other=-79	unknown=85
finished_now	other=29	unknown=-27
finished_number	other=13
finished_painting	other=-34	unknown=37
finished_round	ask why=-34	other=37
finished_the	ask rest=-34	other=-21	unknown=103
finished_this	ask rest=-16	other=22	unknown=15
finished_three	other=-14	unknown=15
finished_two	other=-24	unknown=24
finished_with	other=22	unknown=-15
finished_work	other=44	unknown=-42
finishing	ask rest=16
finishing_the	ask rest=16
fire	other=34	unknown=-23
fire_away	other=15
first	ask dose=-33	ask easier=-15	ask left=25	ask mistakes=-20	ask steps=91	ask why=-44	other=91	schedule=-21	unknown=46
first_$	ask steps=124	ask why=-25	other=-15
first_exercise	ask steps=13
first_in	ask steps=30
first_one	ask steps=-72	other=100
first_or	ask left=35	other=-14
first_set	ask left=-12	other=70	unknown=-19
five	ask dose=72	ask steps=-35	other=27
five_$	other=18
five_minutes	other=24
five_months	other=18
five_seconds	ask dose=18	ask steps=-13
fix	ask steps=-16	ask why=39
fix_my	ask steps=-16	ask why=39
flags	help=-36	unknown=71
flags_$	help=-36	unknown=71
flat	ask dose=-30	ask left=-12	ask mistakes=-28	ask steps=103	ask why=-29	other=35
flat_$	ask steps=22	other=21
flat_on	ask steps=38
flatmate	other=-16	unknown=21
flight_of	other=17	unknown=-13
floor	ask dose=-13	ask steps=99	ask why=-23	other=-21
floor_$	ask easier=15	ask steps=53	ask why=-15
floor_is	other=-33	unknown=42
floppy	other=45	unknown=-40
floppy_$	other=45	unknown=-40
fluid	other=13
folks	ask mistakes=33	ask steps=-17
follows	ask left=24
follows_$	ask left=24
foot	other=147	unknown=-70
foot_$	other=30	unknown=-21
foot_fell	other=-14	unknown=16
foot_hangs	other=13
foot_is	other=29	unknown=-24
foot_slaps	other=25	unknown=-17
football	help=-19	other=20	unknown=13
for	ask dose=67	ask easier=201	ask left=-76	ask mistakes=81	ask steps=-38	ask why=163	hello=-31	help=-30	other=48	progress=-34	schedule=19	thanks=87	unknown=36
for_$	ask easier=-29	ask left=-53	ask steps=-53	ask why=100	help=39	other=118	progress=-16	schedule=36	unknown=-35
for_3	other=15
for_4	other=27
for_5	other=17
for_a	ask dose=14	ask why=20	other=52	unknown=-13
for_again	ask why=25
for_an	ask easier=38	other=-23
for_anyway	ask why=34
for_asking	other=13	thanks=-31	unknown=22
for_beginners	ask easier=54
for_breast	other=23
for_dinner	ask why=-24	unknown=65
for_five	ask dose=29	ask steps=-17
for_how	ask dose=24	ask steps=-12	other=21
for_me	ask dose=-19	ask easier=24	ask left=22	ask mistakes=-13	ask steps=-40	ask why=64	other=36	schedule=47	unknown=-43
for_my	ask dose=-13	ask mistakes=59	ask steps=14	unknown=-12
for_no	other=28	unknown=-23
for_old	ask easier=13
for_one	other=32
for_people	ask easier=22
for_reminding	other=-32	thanks=35
for_sciatica	ask why=26
for_so	ask mistakes=17
for_the	ask dose=79	ask easier=76	ask mistakes=12	ask steps=46	ask why=-28	other=-112	schedule=-22	thanks=20
for_this	ask left=-15	ask mistakes=-24	ask steps=42	ask why=-77	help=-15	progress=21	unknown=98
for_three	other=12
for_today	ask left=34	other=69	unknown=-44
for_tonight	other=20
for_us	other=-29	unknown=30
for_weeks	other=-40	unknown=40
for_what	ask easier=-17	ask steps=-14	ask why=66
for_years	other=-34	unknown=35
for_your	other=-29	thanks=91	unknown=-44
forget	ask dose=-13	other=63	unknown=-15
forget_me	other=45
forgot	ask steps=108	other=-26	unknown=-46
forgot_how	ask steps=48	other=-40
forgot_to	other=46	unknown=-27
form	ask dose=-17	ask left=-13	ask mistakes=148	ask why=-21	other=-17	unknown=-46
form_$	ask mistakes=81	other=-28	unknown=-36
form_off	other=23
fortnight	other=33	unknown=-13
fortnight_$	other=21
found	other=50	unknown=-39
found_a	other=50	unknown=-39
four	other=28
four_weeks	other=20
fourteen	other=25	unknown=-16
fourteen_$	other=15
fracture	other=21	unknown=-20
fractured	other=22	unknown=-18
fractured_a	other=22	unknown=-18
france	unknown=20
france_$	unknown=20
free	ask dose=-20	ask left=30
free_$	ask dose=-20	ask left=23
friend	ask left=18	ask why=30	other=-132	unknown=107
friend_$	ask left=18
from	ask mistakes=-14	ask steps=-12	ask why=58	hello=-19	other=38	schedule=94	thanks=-14	unknown=-24
from_done	other=17	unknown=-15
from_finished	other=16	unknown=-15
from_holiday	other=13
from_now	other=-34	schedule=50
from_side	ask why=15
from_sleeping	other=-33	unknown=37
from_the	ask left=21	ask steps=-26	other=52
from_this	ask why=13	other=28	unknown=-18
front	ask dose=-17	ask steps=17
full	ask easier=22	ask rest=18	ask steps=-26	other=31
full_minute	ask rest=17	other=16
fun	other=-58	unknown=69
fun_$	other=-58	unknown=69
funny	unknown=19
further	other=13
further_notice	other=13
gain	ask why=33	other=-40	unknown=34
game	other=-56	unknown=63
game_$	unknown=12
gardening	unknown=13
gardening_$	other=29	unknown=-22
gave	other=53
gave_birth	other=48	unknown=-15
gave_way	other=27	unknown=-23
genitals	other=79	unknown=-64
genitals_$	other=30	unknown=-24
genitals_are	other=49	unknown=-41
gentler	ask easier=227	ask left=-18	ask mistakes=-24	ask steps=-26	ask why=-21	other=-49	unknown=-18
gentler_$	ask easier=37	ask left=-13	ask mistakes=-19	other=27
gentler_one	ask easier=38	other=-34
gentler_than	ask easier=32	other=-14
gentler_version	ask easier=28
gently	ask steps=14
get	ask easier=58	ask left=-20	ask rest=95	ask steps=14	ask why=31	help=-34	other=-25	progress=-32	schedule=25	unknown=-42
get_$	ask rest=20
get_a	ask easier=-17	ask rest=80	ask steps=-25	other=42	progress=-13	unknown=-35
get_any	other=13
get_better	other=-20	unknown=21
get_chest	unknown=33
get_done	ask dose=16
get_enough	other=24	unknown=-13
get_into	ask steps=20
get_it	other=-44	unknown=50
get_my	ask easier=66	other=-26	unknown=-14
get_out	ask steps=-22	ask why=54
get_the	ask steps=54	other=-18	schedule=14	unknown=-31
get_to	ask dose=16	ask rest=12
get_up	ask easier=26	schedule=14
get_wrong	ask mistakes=40
gets	other=44	unknown=-29
gets_worse	other=30	unknown=-20
getting	ask left=-23	ask mistakes=-28	other=74	progress=80	unknown=-35
getting_better	progress=64
getting_on	progress=17
gf	other=-47	unknown=48
give	ask easier=61	ask steps=-13	other=28	unknown=-35
give_me	ask easier=63	ask steps=-12	unknown=-25
giving	other=61	unknown=-36
giving_way	other=48	unknown=-27
glute	ask mistakes=18	ask steps=66	ask why=23	help=-15	other=-19	unknown=-18
glute_bridge	ask mistakes=18	ask steps=66	help=-15	unknown=-17
glutes	ask mistakes=-17	ask why=47	other=-14
glutes_$	ask why=23
glutes_are	other=38	unknown=-28
glutes_working	other=-40	unknown=41
go	ask dose=-81	ask left=73	ask mistakes=39	ask rest=30	ask steps=114	ask why=-67	help=-17	other=109	unknown=-37
go_$	ask dose=-85	ask left=97	ask rest=-13	ask steps=136	ask why=-59	other=54	progress=15	unknown=-24
go_again	ask steps=18	schedule=14
go_and	other=22
go_numb	unknown=30
go_on	ask rest=20
go_straight	ask rest=28	ask steps=-15
go_to	ask easier=20	ask steps=-15	other=13
go_together	ask steps=19	other=-17
go_up	ask dose=20
go_wrong	ask mistakes=43	ask steps=-13
god	unknown=22
god_$	thanks=-20	unknown=30
god_bless	thanks=16
goes	ask steps=60
goes_$	ask steps=40
going	ask dose=-22	ask left=-46	ask mistakes=26	ask steps=-36	other=51	progress=46	thanks=16	unknown=51
going_$	ask steps=-14	progress=41	thanks=27	unknown=-17
going_on	other=23
going_to	ask mistakes=-18	ask steps=-21	other=27	unknown=58
going_too	ask left=-31	ask mistakes=54
going_up	other=14
gone	other=24	unknown=25
gone_$	other=15
gone_and	other=13
gone_completely	other=-38	unknown=40
gone_dead	other=25	unknown=-14
gone_numb	other=38	unknown=-33
good	ask dose=-36	ask easier=-50	ask left=-35	ask mistakes=60	ask steps=-52	ask why=146	hello=120	help=-31	other=-16	schedule=-25	thanks=-13	unknown=72
good_$	ask mistakes=21	ask why=13
good_afternoon	hello=42	other=-14	unknown=-15
good_does	ask steps=-15	ask why=42
good_evening	hello=67	other=-22	unknown=-15
good_for	ask dose=-14	ask left=-15	ask mistakes=-25	ask steps=-17	ask why=63	other=75	unknown=30
good_form	ask mistakes=81	other=-27	unknown=-36
good_is	ask why=32
good_morning	hello=39	unknown=-22
good_night	hello=-28	thanks=15	unknown=26
good_pizza	unknown=15
good_to	other=12
got	ask dose=-22	ask easier=84	ask left=24	ask mistakes=-16	ask rest=15	ask steps=26	ask why=-23	help=-23	other=58
got_$	ask rest=20
got_a	ask easier=57	ask steps=44	ask why=-12	other=-25
got_an	ask easier=40	other=-34
got_any	other=-27	unknown=37
got_anything	ask easier=27	other=-25
got_carried	other=13
got_knocked	other=25	unknown=-22
got_my	other=-58	unknown=60
got_osteoporosis	ask easier=-13	other=37
got_the	other=12
got_through	other=33
got_to	ask left=19	other=34
gran	ask easier=20	other=-17	unknown=16
gran_struggles	ask easier=20
grandma	other=-52	unknown=59
grandpa	unknown=15
grandson	other=-31	unknown=33
great	thanks=56	unknown=-25
great_$	other=16	thanks=31	unknown=-21
groin	other=45	unknown=-42
groin_is	other=38	unknown=-37
ground	ask steps=19
ground_$	ask steps=15
group	ask why=36
guess	other=17
guess_$	other=17
guests	other=13
guy	other=-72	unknown=74
gym	other=-47	unknown=63
h	other=13
h_$	other=13
ha	other=-14	unknown=34
ha_$	other=-21	unknown=40
ha_ha	other=-17	unknown=33
had	ask mistakes=-15	other=72	progress=-23	schedule=-12	unknown=97
had_a	unknown=39
had_back	other=-15	unknown=18
had_breast	other=34	unknown=-18
had_cancer	other=34	unknown=-19
had_done	other=30	unknown=-29
had_my	other=30
had_no	other=17	unknown=-16
had_numb	other=-26	unknown=26
had_prostate	other=14
had_surgery	unknown=13
had_to	other=-37	unknown=40
haha	other=-16	unknown=29
hair	other=-55	unknown=57
hair_is	other=-23	unknown=25
half	other=78	unknown=-42
half_$	other=29	unknown=-18
halfway	ask left=28	ask mistakes=-13	other=23	unknown=-16
halfway_$	ask left=28	ask mistakes=-13
hamburg	other=22
hamburg_$	other=22
hamstring	other=44	unknown=-35
hamstrings	ask mistakes=22	other=14	unknown=-14
hamstrings_$	ask mistakes=22
hamstrings_are	other=17	unknown=-12
hand	other=-26	unknown=28
hands	ask mistakes=-16	ask steps=98	other=-33
hands_$	ask mistakes=-15	ask steps=66
hands_on	ask steps=15
hang	other=30	unknown=-20
hang_on	other=27	unknown=-18
hangs	other=13
hangs_down	other=13
happened	other=15	unknown=-14
happens	ask left=26	ask mistakes=20	other=-15
happy	other=12
happy_$	other=23
hard	ask dose=-20	ask easier=164	ask mistakes=-18	ask steps=25	other=-60
hard_$	ask easier=66	other=-12
hard_for	ask easier=23
hard_i	other=-19	unknown=28
hard_please	ask easier=60	other=-50
hard_to	other=30
hardly	other=36	unknown=-24
has	ask dose=33	ask steps=-29	other=39	unknown=78
has_a	unknown=21
has_changed	other=27	unknown=-17
has_chest	other=12
has_finished	other=-49	unknown=51
has_gone	other=49	unknown=-37
has_no	other=42	unknown=-32
has_osteoporosis	other=-57	unknown=66
has_the	ask steps=-23	unknown=56
hate	other=-33	unknown=42
have	ask dose=-25	ask left=121	ask mistakes=-23	ask steps=-56	ask why=-67	hello=-14	help=17	other=78	progress=118	schedule=66	unknown=47
have_$	ask dose=-20	ask left=19	ask rest=15
have_a	ask steps=47
have_anything	ask easier=16	schedule=40	unknown=-18
have_been	other=15	progress=34	thanks=13	unknown=-31
have_brittle	other=15	unknown=-13
have_cancer	other=-25	unknown=28
have_chest	other=22	unknown=-18
have_completed	other=-52	unknown=53
have_done	ask dose=28	other=-137	unknown=137
have_finished	ask rest=29	help=33	unknown=-34
have_gone	other=34	unknown=-30
have_got	other=21	unknown=13
have_guests	other=13
have_had	other=50	unknown=-46
have_i	ask dose=-44	ask left=64	ask mistakes=-19	ask rest=13	help=-30	other=-100	progress=143	schedule=13	unknown=32
have_no	other=-92	unknown=97
have_not	other=73	unknown=-45
have_only	other=17	unknown=-17
have_osteoporosis	ask easier=-26	other=94	unknown=-18
have_said	other=25	unknown=-23
have_something	ask easier=47	ask steps=-21
have_to	ask dose=60	ask left=30	ask mistakes=15	ask rest=23	ask steps=-54	ask why=-28	help=57	other=-44	schedule=13
have_you	schedule=24	unknown=16
having	other=28
having_a	unknown=17
having_chemo	other=14
he	other=-75	unknown=85
he_is	other=-39	unknown=40
head	ask dose=-18	ask mistakes=-45	ask steps=125	ask why=-14	unknown=-15
head_$	ask easier=19
head_turn	ask steps=30
heard	other=-41	unknown=46
heart	other=-48	unknown=57
heart_$	other=-23	unknown=27
heartbroken	other=-31	unknown=52
heartbroken_$	other=-31	unknown=52
heavy	other=45	unknown=-39
heels	ask steps=55
heels_or	ask steps=20
held	ask dose=54	ask steps=-12
held_$	ask dose=35
held_for	ask dose=17
hello	hello=208	other=-27	schedule=-86	unknown=-57
hello_$	hello=89	other=53	schedule=-84	unknown=-36
hello_limber	hello=32	other=-20
hello_there	hello=34	other=-28
help	ask dose=-14	ask easier=-16	ask left=-13	ask mistakes=-15	ask steps=-97	ask why=259	hello=-18	help=230	other=-150	progress=-19	schedule=-27	thanks=22	unknown=-82
help_$	ask steps=-48	ask why=100	help=158	other=-95	thanks=29	unknown=-61
help_me	help=89	other=-25	unknown=-13
help_my	ask steps=-12	ask why=47
help_the	ask why=28
help_with	ask steps=-17	ask why=64	other=-17
helped	other=-23	thanks=31
helped_$	other=-23	thanks=31
helping	ask steps=-26	ask why=31
helps	ask steps=-52	ask why=93	other=-46	unknown=16
helps_$	other=-23	unknown=22
her	other=-127	unknown=154
her_$	unknown=12
her_hip	other=-27	unknown=30
her_third	other=-31	unknown=31
here	ask dose=-36	ask easier=-27	ask left=-78	ask mistakes=82	ask rest=28	ask steps=-18	ask why=79	help=51	other=36
here_$	ask dose=-33	ask easier=-26	ask left=-77	ask mistakes=83	ask rest=14	ask steps=-14	ask why=80	help=51	unknown=36
hernia	other=26	unknown=-24
hers	other=-39	unknown=43
hers_already	other=-15	unknown=16
hey	hello=168	help=-13	other=-82	unknown=-20
hey_$	hello=87	other=-22	unknown=-29
hey_coach	hello=24
hey_limber	hello=21
hey_there	hello=40	other=-25
hi	hello=184	other=-110	unknown=-25
hi_$	hello=59	other=-53	unknown=12
hi_bot	hello=70	other=-37	unknown=-17
hi_there	hello=26	other=-12
high	ask dose=-23	ask easier=60	ask left=-33	ask mistakes=43	ask steps=42	other=-39	unknown=-15
high_$	ask easier=61	ask left=-27	ask mistakes=52	ask steps=-14	other=-50
high_do	ask dose=-18	ask steps=39
high_should	ask steps=14
high_temperature	other=13
him	ask why=22	unknown=-13
him_$	ask why=22	other=-19
hip	ask dose=-28	ask easier=38	ask left=-17	ask mistakes=48	ask steps=21	ask why=-13	other=132	schedule=-13	unknown=-71
hip_$	ask mistakes=32
hip_hurts	ask easier=-14	other=31
hip_in	other=18
hip_is	ask easier=12	other=13	unknown=-16
hip_lift	ask dose=17	ask why=22
hip_raise	ask steps=17
hip_replaced	other=20
hip_replacement	other=37	unknown=-14
hip_was	other=25	unknown=-19
hips	ask easier=51	ask mistakes=-12	ask steps=26	ask why=19	other=-24	unknown=-17
hips_$	ask why=15
hips_do	ask easier=20	ask mistakes=-14
hips_that	ask easier=27	other=-25
hips_to	ask mistakes=15
hips_up	ask steps=18
his	other=-57	unknown=67
his_$	other=54	unknown=-53
his_legs	other=-24	unknown=26
his_set	other=-62	unknown=63
history	progress=29	unknown=-15
history_$	progress=29	unknown=-15
hit	other=56	unknown=-31
hiya	hello=122	other=-65	unknown=-31
hiya_$	hello=122	other=-65	unknown=-31
hold	ask dose=144	ask left=-24	ask rest=-30	ask steps=19	ask why=-26	other=39	unknown=-24
hold_$	ask dose=24
hold_for	ask dose=14
hold_it	ask dose=44	ask steps=-13	other=-20
hold_my	ask easier=-26	ask mistakes=15	ask steps=66	unknown=-32
hold_on	ask dose=15	other=17	unknown=-14
hold_the	ask rest=-18	other=54
hold_time	ask dose=55	ask steps=-14
holding	unknown=14
holiday	other=52	unknown=-22
holiday_$	other=14
holiday_over	other=28	unknown=-14
home	other=54	unknown=-37
home_$	other=13
homework	ask steps=-16	other=-70	unknown=106
homework_$	ask steps=-16	other=-32	unknown=67
hospital	other=23	unknown=-18
hospital_after	other=18	unknown=-14
hot	other=28	unknown=-18
hotel	other=13	unknown=-13
hour	other=57	schedule=32	unknown=-27
hour_$	other=19	schedule=15	unknown=-13
hour_will	schedule=14
hours	other=16
hours_$	other=38	unknown=-28
house	other=-40	unknown=50
house_$	other=-43	unknown=53
how	ask dose=227	ask easier=-28	ask left=86	ask mistakes=22	ask rest=129	ask steps=274	hello=42	help=105	other=-114	progress=124	schedule=-40	thanks=-32	unknown=-38
how_$	ask dose=-17	ask left=-16	ask steps=108	other=-20	progress=-15
how_am	progress=38
how_are	ask steps=50	hello=72	help=-27	other=-60
how_can	ask dose=-18	ask mistakes=21	progress=-17	unknown=43
how_did	ask steps=-12	progress=56
how_do	ask dose=-143	ask easier=29	ask left=-36	ask mistakes=110	ask rest=-66	ask steps=25	ask why=-14	help=101	other=130	progress=-26	schedule=16	unknown=-21
how_does	ask dose=-43	ask left=-15	ask steps=59	ask why=19	help=82	other=-24	progress=-21
how_exactly	ask why=33
how_far	ask dose=-27	ask left=50	ask steps=25
how_hard	ask steps=21
how_have	progress=21
how_high	ask dose=-19	ask steps=56
how_is	ask dose=-29	ask left=-36	ask steps=177	ask why=47	other=-123	progress=67	unknown=-39
how_it	ask mistakes=14	ask steps=13
how_long	ask dose=147	ask left=37	ask mistakes=-25	ask rest=131	ask steps=-167	ask why=-23	help=-14	other=105	progress=-15
how_many	ask dose=226	ask easier=-14	ask left=121	ask mistakes=-25	ask steps=-163	ask why=-33	help=-24	other=138	progress=51	schedule=-17	unknown=-23
how_much	ask dose=-16	ask left=90	ask rest=78	ask steps=-84	ask why=-15	other=16
how_often	ask dose=179	ask mistakes=-18	ask steps=-131	help=-15	other=53
how_regular	progress=28
how_tall	ask dose=-20	ask steps=-29	progress=-17	unknown=94
how_the	ask steps=30
how_this	ask easier=-14	ask steps=33	help=49	other=-31
how_to	ask dose=-17	ask steps=99	ask why=-14	help=48	other=-65
how_will	ask left=-16	ask mistakes=27	ask steps=-16	ask why=23
hug	ask dose=21	ask mistakes=41	ask steps=47	ask why=-16	unknown=-26
hug_$	ask dose=17	ask mistakes=15	ask steps=17	other=-23
hugging	ask mistakes=15	ask why=21	other=-12	progress=-13
hugging_my	ask dose=12	ask why=22	progress=-13
hugging_the	ask mistakes=19	other=-13
hugs	ask dose=15
hugs_$	ask dose=15
huh	help=150	other=-70	unknown=-37
huh_$	help=150	other=-70	unknown=-37
hundred	other=-82	unknown=83
hurt	ask dose=-13	ask easier=-30	ask mistakes=136	ask steps=-33	ask why=-15	other=26	unknown=-38
hurt_$	ask mistakes=36	ask why=-14	other=25	unknown=-17
hurt_my	ask mistakes=39	other=-26
hurt_myself	ask easier=-19	ask mistakes=72	ask steps=-24	other=-14
hurt_when	other=17
hurting	other=45	unknown=-33
hurting_$	other=22	unknown=-17
hurts	ask easier=-124	ask mistakes=-16	ask steps=-16	other=318	unknown=-68
hurts_$	ask easier=-83	other=154	unknown=-23
hurts_a	other=25
hurts_from	other=21	unknown=-16
hurts_like	other=14
hurts_my	ask easier=-31	other=45
hurts_when	other=31
husband	ask why=-13	other=-39	unknown=59
husband_did	other=-20	unknown=22
husband_finished	other=-40	unknown=41
i	ask dose=141	ask easier=152	ask left=138	ask mistakes=175	ask rest=172	ask steps=143	ask why=65	hello=-55	help=152	other=147	progress=238	schedule=139	thanks=21	unknown=131
i_$	ask left=45	ask steps=-43	progress=29
i_allowed	other=13
i_am	ask dose=-20	ask easier=43	ask left=66	ask rest=-14	ask steps=-29	help=85	other=49	schedule=-26	thanks=65	unknown=14
i_ask	ask steps=19	help=12
i_avoid	ask mistakes=36
i_be	ask dose=18	ask mistakes=37	ask steps=-21
i_been	progress=51
i_believe	other=14
i_blacked	other=15
i_breathe	ask dose=-12	ask steps=33
i_broke	other=29	unknown=-20
i_can	ask dose=-19	ask easier=67	ask left=44	ask mistakes=-20	progress=15
i_change	ask steps=-13	schedule=30
i_clicked	other=14	unknown=-13
i_collapsed	other=15
i_come	ask steps=26
i_completed	progress=17
i_cough	unknown=29
i_could	other=-13	unknown=21
i_delivered	other=15	unknown=-14
i_did	ask dose=13	ask steps=-16	other=111	unknown=-27
i_do	ask dose=81	ask easier=88	ask left=13	ask mistakes=22	ask steps=26	ask why=-28	help=-26	progress=39	schedule=-23	unknown=55
i_doing	ask left=-31	ask mistakes=59	ask steps=-21	other=-13	progress=43
i_done	ask dose=-16	ask left=62	ask steps=-14	other=-57	progress=26	unknown=32
i_eat	ask mistakes=-12	help=-23	other=18	unknown=45
i_exercised	other=16	unknown=-12
i_fainted	other=50	unknown=-35
i_feel	ask mistakes=56	ask steps=-35	ask why=31
i_fell	unknown=15
i_find	ask easier=49	other=-45
i_finish	ask dose=22	ask left=64	ask mistakes=-17	other=-28	unknown=-13
i_finished	ask left=74	other=-48
i_forget	ask steps=36	other=-14
i_forgot	ask steps=55	other=-38
i_get	ask easier=-31	ask mistakes=-23	ask rest=102	ask steps=-29	ask why=47	help=-26	other=31	progress=-29	schedule=39	unknown=-22
i_getting	ask left=-15	ask mistakes=-22	other=39	progress=28
i_go	ask dose=12	ask left=-17	ask mistakes=20	ask rest=20
i_going	ask left=-31	ask mistakes=54
i_got	ask rest=20	other=18
i_guess	other=17
i_had	other=32	unknown=26
i_hate	other=-35	unknown=42
i_have	ask dose=62	ask easier=-35	ask rest=17	ask steps=-68	ask why=-17	help=64	other=85	schedule=35	unknown=15
i_hit	other=15
i_hold	ask dose=19	ask rest=-21	ask steps=32	other=25
i_hug	other=12
i_hurt	ask easier=-25	ask mistakes=77	other=-40
i_improved	progress=22
i_join	other=44	unknown=-15
i_just	other=27	unknown=-21
i_keep	ask dose=18	ask easier=36	ask steps=12	other=13	unknown=-26
i_know	ask mistakes=72	ask steps=-40
i_laughed	other=-19	unknown=28
i_lay	other=-58	unknown=57
i_leave	ask dose=27
i_left	ask left=24
i_lie	ask dose=-14	ask rest=20	other=26
i_lift	ask dose=12	ask steps=50
i_lifting	ask left=-23	ask steps=64	ask why=-16
i_like	other=-73	unknown=97
i_look	ask steps=14
i_lose	help=-19	progress=-12	unknown=45
i_lost	other=-29	unknown=41
i_made	other=28	unknown=-21
i_make	ask easier=65	ask mistakes=16	ask rest=-18	other=-28
i_making	other=14
i_meant	ask dose=31	ask left=-13	ask mistakes=-40	ask steps=79	ask why=-27	other=-13
i_miss	progress=45
i_moved	other=16
i_must	ask mistakes=-14	ask steps=40	other=14	unknown=-15
i_nearly	ask left=45	other=-28	unknown=37
i_need	ask dose=24	ask easier=37	ask rest=26	ask why=14	help=22	other=-47	unknown=-21
i_never	ask easier=28	other=-24
i_not	ask mistakes=73	ask steps=-30
i_on	ask left=30
i_only	ask dose=78	ask mistakes=-19	other=-18	unknown=-14
i_passed	other=16	unknown=-13
i_pause	ask dose=-21	ask mistakes=-22	ask rest=33	ask steps=38	other=-18
i_pressed	other=16
i_pull	ask mistakes=-14	ask steps=59
i_push	ask steps=15
i_put	ask easier=18
i_quit	other=30	unknown=-22
i_really	ask dose=19	other=27
i_rest	ask dose=-41	ask rest=69	ask steps=-28	other=58
i_roll	ask steps=30	ask why=15
i_say	help=14	other=-31	unknown=48
i_see	ask easier=-19	progress=47
i_set	help=-14	progress=-17	schedule=44
i_should	ask dose=17	ask easier=-17	ask mistakes=74	ask steps=-36	unknown=-19
i_skip	ask easier=-12	other=18
i_sneeze	unknown=26
i_soiled	other=20	unknown=-16
i_squeeze	ask steps=48
i_start	ask left=-17	ask steps=38	help=35	other=-23
i_stay	ask dose=36	ask steps=-17
i_still	ask dose=-37	ask easier=-19	ask left=67	other=24
i_stop	ask dose=28	ask easier=-13	ask steps=-12	other=40
i_stopped	other=-39	unknown=43
i_struggle	other=20	unknown=-16
i_supposed	ask dose=20	ask left=-29	ask steps=79	ask why=-35
i_take	ask easier=-15	ask rest=50	ask steps=-15	other=14
i_tapped	other=22	unknown=-14
i_tell	ask mistakes=18	ask why=21	help=45	other=-39
i_think	other=57	progress=19	unknown=-30
i_told	other=-14	unknown=15
i_type	ask mistakes=-21	help=112	other=-61
i_use	ask easier=40	help=47	other=-24
i_wait	ask dose=-28	ask rest=43
i_walk	other=50	unknown=-32
i_want	other=-14	schedule=67	unknown=-18
i_was	other=-17	unknown=40
i_watch	ask mistakes=73
i_were	other=13
i_wet	other=19
i_will	unknown=35
i_wipe	ask mistakes=-20	other=54	unknown=-19
i_work	ask steps=-30	help=38	schedule=12
i_would	ask rest=37	other=38	schedule=94	unknown=-100
i_write	help=19	other=14
idea	ask steps=-21	ask why=29	help=28	other=25	progress=-13	unknown=-20
idea_behind	ask steps=-13	ask why=37
idea_how	help=31
idiotic	other=16
idiotic_$	other=16
if	ask dose=103	ask left=-30	ask mistakes=88	ask rest=31	ask steps=-49	ask why=-33	help=-31	other=-17	schedule=-19	unknown=33
if_i	ask dose=118	ask left=-24	ask steps=-27	help=-24	other=-35	progress=-22	schedule=-12	unknown=92
if_it	ask easier=17
if_my	ask dose=-13	ask mistakes=105	ask rest=36	ask steps=-23	ask why=-30	other=-43	progress=-13	unknown=27
if_only	other=13
if_the	other=42	unknown=-38
if_you	progress=31	unknown=-28
ill	other=18	unknown=-14
imagine	other=38	unknown=-37
impossible	other=21	unknown=-16
improved	progress=22
improvement	other=-40	progress=37	unknown=29
improvement_in	other=15	unknown=-14
improving	progress=30
in	ask dose=113	ask easier=22	ask left=-60	ask mistakes=137	ask steps=44	help=-32	other=89	progress=40	schedule=17	thanks=-17	unknown=105
in_$	ask mistakes=-15	ask steps=22	ask why=21	hello=14	other=23	unknown=-17
in_10	other=26	unknown=-13
in_15	other=-34	unknown=41
in_20	other=16
in_2015	other=-22	unknown=22
in_2019	other=-14	unknown=19
in_5	other=-47	unknown=49
in_a	other=33	progress=59	unknown=-45
in_aid	ask why=16
in_bed	ask easier=28
in_between	ask rest=12
in_both	other=28	unknown=-15
in_chemo	ask easier=-14	other=26
in_front	ask dose=-17	ask steps=17
in_going	ask steps=20
in_it	ask why=14
in_january	other=42	unknown=-16
in_june	other=23	unknown=-20
in_like	other=16	unknown=-15
in_love	other=-22	unknown=43
in_march	other=19
in_my	ask mistakes=59	ask why=-15	other=71	unknown=-19
in_or	ask steps=16	other=-16
in_spring	other=15
in_the	ask dose=74	ask easier=18	ask left=-23	ask mistakes=104	ask steps=63	ask why=-21	other=-22	schedule=54	unknown=-56
in_thirty	other=16
in_this	ask mistakes=39	other=-39	unknown=23
in_tokyo	other=-15	unknown=52
in_total	ask dose=35	ask rest=-12	unknown=-13
in_two	other=-26	unknown=32
incomplete	other=21	unknown=-16
instead	ask easier=71	ask mistakes=-23	ask steps=-22	help=-13	other=-67	schedule=64	unknown=20
instead_$	ask dose=-14	ask easier=56	ask mistakes=-20	ask steps=-13	other=-22	unknown=34
instead_of	ask dose=21	ask easier=16	other=-45	schedule=53	unknown=-14
instructions	ask easier=-18	ask steps=145	hello=-16	help=51	other=-65	progress=-14	schedule=-15	thanks=-14	unknown=-33
instructions_$	ask steps=79	hello=-13	help=54	other=-34	progress=-13	unknown=-29
instructions_for	ask steps=67	other=-31
into	ask steps=29	other=20
into_the	ask steps=23
ironing	other=-51	unknown=52
ironing_$	other=-51	unknown=52
is	ask dose=174	ask easier=98	ask left=150	ask mistakes=85	ask rest=129	ask steps=18	ask why=104	hello=-31	help=37	other=121	progress=68	schedule=79	thanks=-29	unknown=187
is_$	ask steps=30	ask why=-19	schedule=28	unknown=-14
is_10	ask dose=53
is_12	ask dose=72	ask left=-16	ask mistakes=-22
is_15	ask dose=12	other=-32	unknown=31
is_2	help=-21	unknown=46
is_3	ask dose=19	unknown=-16
is_a	ask dose=-12	ask easier=20	ask left=-19	ask mistakes=-20	ask steps=69	ask why=-19	other=-52	unknown=65
is_aching	ask mistakes=-21	other=66	unknown=-22
is_after	ask left=21	ask why=-15	other=22
is_agony	other=19
is_all	help=23	other=13	unknown=-26
is_already	other=-18	unknown=18
is_always	other=53	unknown=-36
is_an	ask easier=26
is_at	other=23	unknown=-15
is_bad	ask easier=12	ask mistakes=34	other=-14
is_been	other=16
is_being	other=-45	unknown=46
is_broken	other=32	unknown=-27
is_coming	ask left=42
is_complete	other=17
is_completed	ask dose=-23	ask left=-14	other=39
is_cramping	other=30	unknown=-27
is_done	ask dose=26	ask rest=80	other=-47
is_drilling	other=-13	unknown=14
is_enough	other=40	unknown=-20
is_finally	other=-15	unknown=15
is_fine	unknown=14
is_finished	ask left=-24	ask rest=29	ask why=-13	help=69	unknown=-37
is_first	ask left=51
is_for	ask why=-24	unknown=65
is_full	other=23	unknown=-21
is_getting	ask why=14
is_going	other=13
is_gone	other=35	unknown=-18
is_good	ask mistakes=14	ask why=-69	other=38	unknown=50
is_hurting	other=33	unknown=-25
is_idiotic	other=16
is_in	ask easier=34	ask why=14	unknown=-28
is_it	ask easier=-61	ask rest=-26	ask steps=12	ask why=84	other=20	progress=59	schedule=-18	unknown=60
is_killing	other=26	unknown=-23
is_left	ask dose=-20	ask left=129	ask rest=-13	ask steps=-22	ask why=-14	unknown=-14
is_lifting	ask steps=-15	ask why=24
is_lying	other=16
is_my	ask dose=-43	ask left=-30	ask why=-50	other=59	progress=173	unknown=-18
is_next	ask left=60	ask why=-13	unknown=-15
is_not	ask mistakes=-13	ask steps=33	other=41	unknown=-44
is_numb	ask mistakes=-18	other=85	unknown=-38
is_on	ask left=53	other=18	unknown=-36
is_one	ask dose=62	ask left=-25	ask rest=36	other=-27
is_over	ask left=-12	other=54
is_painful	other=17
is_paining	other=34	unknown=-27
is_pregnant	other=-39	unknown=44
is_raining	other=-92	unknown=97
is_ready	other=-55	unknown=56
is_really	other=20	unknown=-18
is_session	ask dose=31	other=-24
is_sitting	other=-32	unknown=34
is_so	other=-36	unknown=40
is_sore	other=32	unknown=-27
is_still	ask left=86	ask why=-20	unknown=-14
is_that	ask dose=29	ask easier=-18	ask left=74	ask mistakes=94	ask rest=18	ask steps=18	ask why=-37	help=-14	other=-54	unknown=-66
is_the	ask dose=120	ask easier=-44	ask left=-67	ask mistakes=45	ask rest=68	ask steps=95	ask why=47	other=17	progress=-36	unknown=20
is_there	ask dose=-59	ask easier=93	ask mistakes=-45	ask steps=26	ask why=33	other=49	schedule=61	unknown=-41
is_this	ask dose=-51	ask easier=-38	ask left=66	ask mistakes=-38	ask why=154	help=104	other=64	progress=-25	unknown=-103
is_through	ask steps=-51	other=64
is_too	ask easier=118	ask mistakes=-14	ask why=-14	other=-81	schedule=49	unknown=-16
is_twisting	ask why=21	other=13
is_two	ask dose=28
is_unbearable	other=12
is_up	other=27	unknown=-21
is_watching	other=-18	unknown=18
is_weak	other=29	unknown=-26
is_worst	other=23	unknown=-21
is_your	help=-26	progress=-15	unknown=60
ish	other=13
ish_$	other=13
it	ask easier=168	ask left=-30	ask mistakes=109	ask rest=-29	ask steps=38	ask why=133	hello=-23	help=-26	other=126	progress=36	schedule=70	thanks=71	unknown=-50
it_$	ask dose=58	ask easier=-16	ask left=-22	ask mistakes=-42	ask steps=83	ask why=61	help=-19	other=44	schedule=18	thanks=88	unknown=-83
it_15	ask dose=14
it_5	ask dose=13
it_8	other=-56	schedule=66
it_a	ask easier=18	ask rest=-16	other=46	unknown=-24
it_again	ask dose=13
it_all	ask dose=-29	other=-13	unknown=71
it_at	other=36	unknown=-15
it_bad	ask mistakes=39
it_be	ask dose=15	ask easier=23	ask mistakes=-12	ask steps=13	other=-20
it_count	ask dose=31
it_do	ask why=33
it_done	ask left=-19	ask mistakes=-15	ask steps=88	other=-39
it_down	ask easier=39	ask steps=-23
it_easier	ask easier=30	other=-21
it_feels	other=32	unknown=-27
it_for	ask mistakes=-20	ask steps=-53	ask why=38	other=54
it_gets	other=15
it_go	ask dose=-23	other=41
it_going	ask mistakes=-19	ask steps=-17	progress=35	unknown=56
it_good	ask why=15
it_help	ask why=26
it_i	other=21	unknown=-16
it_in	ask mistakes=36	ask why=-13	other=-100	unknown=86
it_is	ask dose=-18	ask easier=29	ask left=-21	ask rest=38	ask steps=31	other=18	schedule=-13	unknown=14
it_just	ask why=19
it_less	ask easier=20
it_matter	ask mistakes=35	ask why=-29
it_normal	ask mistakes=46	ask why=-16	other=50	unknown=-21
it_now	ask left=23
it_ok	ask dose=32	other=-27
it_on	ask easier=28
it_only	ask left=36	other=-15
it_out	ask steps=24
it_right	ask mistakes=49	other=-23
it_safe	other=44	unknown=-18
it_step	ask steps=28	other=-14
it_strengthen	ask why=25
it_supposed	ask dose=-40	ask mistakes=-17	ask steps=-14	other=13	unknown=69
it_take	ask dose=58	other=-28
it_then	ask left=45	ask mistakes=-28	other=34	unknown=-19
it_to	schedule=29
it_today	other=30	unknown=-23
it_tonight	ask dose=15
it_twice	other=-34	unknown=34
it_two	ask dose=12
it_was	other=-71	unknown=77
it_when	ask mistakes=-20	other=48	unknown=-18
it_with	ask easier=23	ask steps=-14
it_would	unknown=15
it_wrong	ask mistakes=44	ask steps=-13
it_yet	other=12
january	other=42	unknown=-16
january_$	other=42	unknown=-16
jelly	other=-23	unknown=31
jelly_$	unknown=16
ji	other=17	unknown=-16
ji_$	other=17	unknown=-16
job	schedule=14
job_$	schedule=14
join	other=44	unknown=-15
join_in	other=44	unknown=-15
joke	other=-41	unknown=53
joke_$	other=-41	unknown=53
joking	other=12	unknown=-12
joking_$	other=12	unknown=-12
jump	other=22
jump_to	other=16
june	other=23	unknown=-20
june_$	other=23	unknown=-20
just	ask left=-24	ask rest=-13	hello=49	other=89	schedule=22
just_broke	unknown=13
just_did	other=34	unknown=-28
just_finished	other=-57	unknown=66
just_got	other=-34	unknown=34
just_had	other=19	unknown=-15
just_let	ask steps=19
just_never	other=22	unknown=-15
just_one	ask dose=17
just_out	other=18	unknown=-14
just_saying	hello=66	other=-13	unknown=-52
just_sore	other=39	unknown=-35
just_the	other=24
just_tired	other=13	unknown=-13
keep	ask dose=38	ask easier=32	ask steps=45	other=43	unknown=-54
keep_giving	other=28	unknown=-18
keep_losing	other=13
keep_my	ask easier=37	ask mistakes=-16	ask steps=28	other=-21
keep_the	ask dose=35	other=-29
keeping	other=-20	thanks=27
keeps	other=25
keeps_giving	other=18
kettle	other=-45	unknown=47
kg	other=17
kids	other=-66	unknown=114
kids_$	other=45	unknown=-23
kids_are	other=-43	unknown=63
killing	other=33	unknown=-29
killing_me	other=33	unknown=-29
kills	ask easier=37	ask why=-27	other=14
kilos	other=-20	unknown=46
kilos_and	other=-17	unknown=26
kilos_on	other=-35	unknown=37
kilos_without	other=27	unknown=-17
kind	other=17	progress=28	thanks=17	unknown=-58
kind_$	other=-25	progress=31	thanks=16	unknown=-16
kind_as	ask steps=12
kind_of	other=50	unknown=-39
kindly	ask dose=13
kitchen	other=34	unknown=-26
knackered	unknown=20
knackered_$	other=-19	unknown=27
knee	ask dose=103	ask easier=113	ask left=-51	ask mistakes=22	ask rest=-36	ask steps=129	ask why=148	hello=-15	help=-31	other=94	progress=-34	schedule=-37	unknown=-145
knee_$	ask easier=20	ask rest=-14	other=46	unknown=-24
knee_buckles	other=15
knee_does	ask easier=15
knee_exercise	ask steps=14	ask why=27	other=-14
knee_first	ask steps=36	other=-17
knee_hug	ask dose=21	ask mistakes=49	other=-14	unknown=-13
knee_hugs	ask dose=15
knee_hurts	ask easier=-28	other=38
knee_in	ask why=25
knee_is	ask mistakes=-21	other=68	unknown=-24
knee_one	ask dose=71	ask steps=14	other=-38
knee_or	ask steps=66	other=-54
knee_pull	ask why=16
knee_stretch	ask dose=19	ask easier=30	ask steps=-20
knee_surgery	other=22
knee_that	ask easier=34	other=-32
knee_there	ask dose=18
knee_thing	ask steps=-45	ask why=31	other=43
knee_to	ask easier=41	ask mistakes=20	ask steps=83	ask why=37	help=-13	other=-26	progress=-13	schedule=-18	unknown=-21
knees	ask easier=69	ask left=-20	ask mistakes=46	ask steps=123	ask why=19	help=-15	other=33	progress=-19	unknown=-112
knees_$	ask easier=35	ask mistakes=-14	ask rest=18	ask steps=-39	other=66	unknown=-19
knees_are	ask easier=30
knees_at	ask steps=19
knees_be	ask mistakes=-21	ask steps=54	other=-17
knees_bent	ask steps=13
knees_do	ask why=26
knees_fall	ask mistakes=18
knees_from	ask why=20
knees_go	ask steps=39	other=-33
knees_hurt	other=29	unknown=-14
knees_in	ask dose=13
knees_one	ask dose=12
knees_stay	ask steps=13
knees_today	other=16
knees_together	ask steps=25
knees_touch	ask steps=12
knees_up	other=19	unknown=-19
knees_will	ask easier=18
knocked	other=35	unknown=-22
knocked_off	other=25	unknown=-22
knocked_over	other=-12	unknown=15
know	ask mistakes=62	ask steps=-59	other=37	schedule=-13	unknown=41
know_$	help=16	other=22	unknown=-21
know_a	unknown=15
know_about	help=-29	other=80	unknown=-34
know_how	help=27	other=-17
know_i	ask mistakes=28	ask steps=-19
know_if	ask mistakes=16	other=26	unknown=-25
know_it	ask mistakes=23	ask steps=-16	other=-19	unknown=24
know_when	ask dose=15
know_why	other=34	unknown=-13
knowing	other=14
knowing_$	other=14
ladder_$	other=-19	unknown=22
last	ask dose=15	ask easier=-28	ask left=138	ask mistakes=-45	ask rest=-39	ask steps=-27	ask why=-42	help=-19	other=118	progress=100	schedule=-20	unknown=34
last_$	ask dose=35	ask left=-15	other=-56	unknown=61
last_bridge	ask left=15
last_entry	other=25
last_exercise	ask left=14
last_month	other=29	progress=45	unknown=-31
last_night	ask left=-15	other=35	unknown=39
last_one	ask easier=-15	ask left=75	ask mistakes=-13	ask why=-14	other=27	unknown=-15
last_round	ask left=39
last_set	ask left=39	ask mistakes=-12	ask rest=-23	other=38	unknown=-14
last_thing	other=25	unknown=-16
last_time	other=-69	unknown=73
last_two	other=24	unknown=-17
last_week	progress=17	unknown=19
last_year	other=45	unknown=-17
late	other=-18	schedule=14	unknown=17
late_$	schedule=14	unknown=-15
lately	other=19	progress=27	unknown=-21
lately_$	progress=27	unknown=-14
later	ask mistakes=-16	ask why=-29	other=52	schedule=125	unknown=-13
later_$	ask steps=-15	ask why=-28	other=88	schedule=15	unknown=13
later_in	other=-19	schedule=41
later_please	other=-32	schedule=69
laugh	other=23	unknown=-14
laughed	other=-19	unknown=28
laughed_so	other=-19	unknown=28
laughing	other=-30	unknown=48
laughing_$	unknown=17
laughing_at	other=-24	unknown=33
laundry	other=-106	unknown=107
lay	other=-58	unknown=57
lay_down	other=-56	unknown=58
leave	ask dose=26	ask easier=-16	ask steps=-13	other=102	unknown=-28
leave_me	other=22
leave_out	other=26
leave_the	other=34
leave_this	other=30
left	ask dose=-115	ask easier=-24	ask left=211	ask mistakes=-28	ask rest=44	ask steps=62	ask why=-35	other=75
left_$	ask dose=-71	ask left=78	ask mistakes=-13	ask rest=62	ask steps=-18	ask why=-21	other=75	unknown=-16
left_after	ask left=30
left_arm	unknown=13
left_done	other=20
left_first	ask left=-18	ask steps=38
left_foot	other=36	unknown=-22
left_for	ask left=41	other=-13
left_in	ask left=19	other=-67	unknown=67
left_is	other=15	unknown=-13
left_knee	ask steps=14
left_leg	ask left=-19	ask steps=46
left_of	ask left=18
left_or	ask steps=40	other=-27
left_side	ask steps=-17	other=57	unknown=-12
left_the	other=-46	unknown=55
left_to	ask left=29	ask steps=-14
leg	ask left=-30	ask mistakes=-18	ask steps=158	ask why=-44	hello=-14	other=154	unknown=-91
leg_$	ask dose=24	ask left=-25	ask steps=43	unknown=-14
leg_do	ask steps=54	ask why=-35
leg_feels	other=-25	unknown=35
leg_flat	ask steps=20
leg_gave	other=18	unknown=-16
leg_has	other=13
leg_is	unknown=18
leg_suddenly	other=19	unknown=-13
leg_weakness	other=18	unknown=-18
legs	ask dose=-25	ask left=-14	ask mistakes=83	ask rest=51	ask steps=36	ask why=-19	other=49	progress=-27	schedule=-17	unknown=14
legs_$	other=20
legs_all	other=-17	unknown=18
legs_are	ask mistakes=18	ask rest=24	other=-29	unknown=27
legs_keep	other=28	unknown=-18
legs_numb	other=16
legs_or	other=19
legs_shake	ask mistakes=29
legs_went	unknown=20
legs_will	other=20
less	ask easier=166	ask steps=-23	other=-57	unknown=-25
less_demanding	ask easier=35	other=-26
less_hard	ask easier=28	other=-18
less_strenuous	ask easier=23
let	other=79
let_me	other=-25	unknown=37
let_us	other=103	unknown=-36
level	unknown=17
level_3	other=-18	unknown=19
lie	ask dose=-15	ask mistakes=-16	ask rest=13	ask steps=57	unknown=-21
lie_down	other=26	unknown=-21
lie_here	ask dose=-13	ask rest=21
lie_in	ask steps=26	other=-13
lie_on	ask steps=29	other=-13
life	other=-14	unknown=18
life_$	other=-14	unknown=18
lift	ask dose=33	ask easier=68	ask mistakes=-17	ask steps=47	ask why=39	other=-44	unknown=-40
lift_$	ask dose=28	ask easier=19	ask steps=20	unknown=-24
lift_in	ask dose=14	other=-14
lift_my	ask easier=23	ask why=20	other=-13
lift_so	ask easier=21	other=-19
lifted	other=26	unknown=-14
lifting	ask left=-30	ask steps=59	ask why=52	unknown=-24
lifting_$	ask left=-23	ask steps=63	ask why=-26	other=15
lifting_my	ask steps=-23	ask why=46
lifting_one	ask steps=18
lifts	ask dose=32	ask left=-17	ask mistakes=19	other=62	unknown=-37
lifts_$	other=27
lifts_in	ask dose=23
lifts_off	ask mistakes=20
light	ask easier=15
lighter	ask dose=-16	ask easier=132	ask steps=-32	other=-26
lighter_$	ask easier=79	other=-26
like	ask left=22	ask steps=17	ask why=-50	help=-23	other=30	progress=16	schedule=36	unknown=80
like_$	ask left=28	ask steps=62	ask why=-48
like_a	other=44	unknown=-38
like_different	schedule=19
like_i	other=27	unknown=-19
like_it	other=15	unknown=-13
like_jelly	other=-44	unknown=50
like_me	ask easier=12
like_my	other=-81	schedule=38	unknown=52
like_pizza	other=-13	unknown=39
like_someone	other=14
like_that	other=-21	unknown=24
like_the	other=-13	unknown=19
like_they	other=22	unknown=-19
like_to	other=39	schedule=-17
like_you	other=-19	unknown=32
limber	hello=69	other=-20	unknown=-27
limber_$	hello=69	other=-20	unknown=-27
lisbon	other=28	unknown=-15
lisbon_$	other=21
list	ask left=33	help=41	other=-19	unknown=-18
list_$	ask left=25
little	other=15
log	other=25	unknown=-18
log_$	other=13
lol	other=-45	unknown=81
lol_$	other=-36	unknown=66
lol_my	other=-22	unknown=25
long	ask dose=147	ask left=37	ask mistakes=-25	ask rest=131	ask steps=-167	ask why=-23	help=-14	other=65	progress=-15	unknown=35
long_$	ask dose=36	other=14
long_between	ask dose=-38	ask rest=69
long_do	ask dose=88	ask rest=-38	ask steps=-87	other=90
long_does	ask dose=89	ask left=-18	ask rest=-17	ask steps=-13
long_each	ask dose=19
long_have	ask left=-14	ask rest=21
long_i	ask rest=-12	other=15
long_is	ask dose=-19	ask left=-28	ask rest=24	ask steps=-14	other=84
long_may	other=12
long_should	ask rest=26
long_the	ask rest=-29	other=39
long_till	ask dose=-44	ask left=81	other=-24
long_was	ask dose=14	ask rest=15	other=-22
long_will	ask dose=37	other=-25
longer	ask easier=-13	ask left=15	ask rest=83	ask steps=-14	other=-74	unknown=41
longer_$	ask left=14	ask rest=15
longer_than	other=-57	unknown=55
loo	other=-26	unknown=49
loo_$	other=-48	unknown=67
look	ask dose=-14	ask left=23	ask mistakes=20	ask steps=60	ask why=-41	progress=20	unknown=-14
look_like	ask left=28	ask steps=46	ask why=-49	progress=20
look_out	ask mistakes=21
looking	progress=13
looking_$	progress=13
looks	ask steps=14
lose	help=-20	other=-27	progress=-12	unknown=82
lose_weight	help=-20	other=-27	progress=-12	unknown=82
losing	unknown=20
losing_weight	other=35	unknown=-21
loss	schedule=21
loss_$	other=-14	schedule=22
loss_of	other=23	unknown=-17
lost	ask left=12	ask steps=-14	ask why=-29	help=78	unknown=71
lost_$	help=84	other=-44	unknown=-24
lost_10	other=-26	unknown=27
lost_8	other=16
lost_control	other=71	unknown=-65
lost_count	ask left=16	other=31	unknown=-27
lost_feeling	other=-19	unknown=23
lost_my	other=-19	unknown=27
lost_track	other=20
lost_weight	ask why=-27	unknown=34
lot	other=51	thanks=30	unknown=-47
lot_$	thanks=30
lot_of	other=27	unknown=-21
love	ask steps=-16	unknown=68
love_$	other=-25	unknown=36
loved	other=-49	unknown=50
loved_it	other=-49	unknown=50
lovely	unknown=30
lovely_$	other=25	unknown=-20
lovely_stretch	unknown=14
lower	ask dose=-25	ask easier=38	ask rest=-18	ask steps=29	ask why=28
lower_back	ask why=29	other=14
lumbar	ask mistakes=36
lump_in	other=-15	unknown=18
lump_next	other=25	unknown=-16
lunch	other=26	unknown=-16
lunch_$	other=21	unknown=-13
lying	ask steps=40	other=16	unknown=-28
lying_down	other=14
lying_here	other=-13	unknown=15
lying_on	other=13
lying_rotation	ask steps=40	other=-22
machine	other=-20	unknown=21
made	ask why=-19	help=-13	other=13	unknown=65
made_it	other=13
made_you	unknown=29
make	ask easier=97	ask left=-38	ask mistakes=54	ask rest=-30	ask steps=-22	ask why=35	help=-16	other=-56	progress=-13	schedule=60	unknown=16
make_here	ask mistakes=23
make_it	ask easier=71	other=-33	schedule=58	unknown=-22
make_my	ask steps=-14	ask why=51	other=-13
make_the	ask easier=35	ask rest=-18	other=-12	schedule=19
make_this	ask easier=15	ask steps=13
make_with	ask mistakes=26
makes_it	other=19
makes_me	other=-15	unknown=17
making	other=27	unknown=-13
man	other=-17
man_$	other=-18
manage	ask dose=49	other=-16
managed	ask easier=-28	other=100	unknown=-30
many	ask dose=219	ask left=127	ask mistakes=-25	ask steps=-163	ask why=-33	help=-27	other=112	progress=55	schedule=-18	thanks=25	unknown=-26
many_$	ask dose=17	ask left=-49	other=74
many_and	ask dose=-19	other=39
many_are	ask left=16
many_bridges	ask dose=43	ask left=-18	other=23	progress=-13
many_days	ask dose=-23	other=-30	progress=70
many_did	progress=12
many_do	ask steps=-34	other=40
many_exercises	ask dose=-42	ask left=52
many_have	ask left=22
many_left	ask dose=-20	ask left=28	other=12
many_lifts	ask dose=35	ask left=-14
many_minutes	ask left=17
many_more	ask dose=-116	ask left=85	other=49
many_of	ask dose=53	ask left=-26
many_reps	ask dose=82	ask left=-24	ask steps=-18
many_rounds	ask dose=61	ask left=59	ask steps=-12	other=-59
many_seconds	ask dose=-42	ask left=-65	ask rest=123	ask steps=-20	other=49
many_secs	ask dose=19	ask left=-15	ask rest=14
many_sessions	ask dose=-17	progress=50
many_sets	ask dose=13	ask left=75	ask rest=-71	other=44
many_thanks	other=-23	thanks=34
many_times	ask dose=98	ask left=-21	ask steps=-22
many_twists	ask dose=27	progress=-15
marathon	other=-59	unknown=62
marathon_$	other=-22	unknown=23
march	other=21
march_$	other=21
market	unknown=13
mat	other=-37	unknown=61
mat_$	other=-15	unknown=31
match	other=-18	unknown=61
match_$	unknown=15
match_is	other=-27	unknown=28
match_last	other=-15	unknown=34
mate	other=-47	thanks=50	unknown=26
mate_$	other=13	thanks=50	unknown=-38
maths	other=-26	unknown=35
matter	ask mistakes=35	ask why=-30
may	ask rest=20	other=78	unknown=-21
may_i	ask rest=20	other=45
may_start	other=16
maybe	ask easier=28	other=53	unknown=-33
maybe_$	ask easier=28	other=25	unknown=-18
me	ask easier=95	ask left=-15	ask mistakes=-27	ask rest=-15	ask steps=159	ask why=37	hello=-12	help=-13	other=111	progress=47	schedule=90	unknown=-29
me_$	ask easier=79	ask left=-20	ask mistakes=-20	ask why=24	hello=17	help=-14	other=41	progress=-19	schedule=60	thanks=16
me_a	other=-91	unknown=139
me_again	other=87	schedule=-13	unknown=-22
me_alone	other=21
me_an	ask easier=43	other=-36
me_any	other=58	unknown=-37
me_anything	other=21	unknown=-21
me_at	other=54	schedule=13	unknown=-23
me_for	other=-23	schedule=-12	unknown=46
me_get	other=27	unknown=-23
me_how	ask dose=22	ask steps=14	progress=26
me_in	ask steps=-15	other=36
me_knee	ask steps=19
me_later	other=21
me_my	other=-37	progress=65	unknown=-13
me_not	other=23	unknown=-13
me_of	ask steps=53	other=-42
me_out	help=25	other=-13
me_the	ask why=13	other=16
me_this	other=-40	schedule=14	unknown=33
me_through	ask steps=121	other=-103
me_today	ask left=29	unknown=-20
me_tomorrow	schedule=32
me_tonight	schedule=16
me_up	other=24	unknown=-13
me_what	ask mistakes=19	ask steps=26	ask why=-30	help=14	other=15
me_when	schedule=23	unknown=-20
me_why	ask steps=-20	ask why=56
meant	ask dose=31	ask left=-30	ask mistakes=-15	ask steps=58	ask why=43	other=-35
meant_to	ask dose=31	ask left=-30	ask mistakes=-15	ask steps=58	ask why=43	other=-35
mention	other=30	unknown=-28
menu	help=133	other=-31	unknown=-43
menu_$	help=133	other=-31	unknown=-43
mess	ask mistakes=41	ask steps=-27
message	other=19	unknown=-15
message_came	other=15	unknown=-14
messages	other=43	unknown=-22
messages_$	other=35	unknown=-20
middle	other=24	unknown=-15
middle_of	other=28	unknown=-15
might	ask steps=16	other=15
milder	ask easier=44
milk	other=-14	unknown=17
million	other=-14	unknown=18
min	other=39
min_$	other=31
mine	other=68	unknown=-66
mine_$	other=37	unknown=-35
minute	ask dose=-15	ask easier=-17	ask left=-28	ask mistakes=-17	ask rest=160	ask steps=-48	other=55	unknown=-24
minute_$	ask dose=27	ask steps=-18	other=51	unknown=-15
minute_of	other=17
minute_or	ask dose=-24	ask rest=56	ask steps=-23
minute_over	ask left=-14	ask rest=37
minute_really	ask rest=15
minutes	ask left=-34	ask rest=76	ask steps=-26	other=132	unknown=-65
minutes_$	other=87	unknown=-46
minutes_please	ask steps=-17	other=40
minutes_to	other=14
miss	progress=45	unknown=-14
miss_$	progress=12
miss_any	progress=19
miss_this	progress=13
mistake	ask dose=-20	ask left=-21	ask mistakes=150	ask steps=-38	ask why=-55	other=46	unknown=-25
mistake_$	ask dose=-15	ask left=-14	ask mistakes=93	ask steps=-27	ask why=-32	other=31	unknown=-21
mistake_here	other=18
mistakes	ask dose=-13	ask easier=-22	ask left=-16	ask mistakes=282	ask steps=-37	ask why=-24	hello=-15	help=-13	other=-47	unknown=-28
mistakes_$	ask mistakes=109	hello=-14	other=-40	unknown=-16
mistakes_can	ask mistakes=19
mistakes_do	ask mistakes=17
mistakes_in	ask mistakes=12
mistakes_should	ask mistakes=18	other=13
mistakes_to	ask mistakes=26
mistakes_with	ask mistakes=50	other=-19
moment	other=44	unknown=-25
moment_$	other=44	unknown=-24
monday	other=45	unknown=-19
monday_$	other=28
mondays	other=-23	unknown=32
month	ask easier=-22	other=23	progress=136	unknown=-45
month_$	ask easier=-21	other=33	progress=106	unknown=-31
months	other=91	unknown=-60
months_$	other=41	unknown=-32
months_pregnant	other=13
more	ask dose=-69	ask easier=-20	ask left=174	ask mistakes=-12	ask rest=17	ask steps=-47	other=114	unknown=-45
more_$	ask dose=13	ask easier=-18	ask rest=28	other=-21	unknown=34
more_after	other=15
more_are	ask left=-24	other=32
more_easy	ask easier=23
more_minutes	other=16
more_of	ask dose=-41	ask left=63
more_or	ask left=40	ask steps=-14
more_rounds	ask dose=-18	ask left=21
more_sets	ask dose=-15	ask left=23
more_than	ask dose=34	ask easier=-16
more_when	other=12
morning	ask dose=55	ask steps=-14	hello=165	help=-17	other=-76	schedule=123	thanks=-27	unknown=-52
morning_$	ask dose=16	hello=84	help=-13	thanks=-21	unknown=34
morning_and	ask dose=40
morning_my	hello=27
morning_reminder	schedule=15
morning_session	other=-23	schedule=34
morning_time	schedule=20
morning_to	other=-35	schedule=41
mornings	other=-59	schedule=120	unknown=-24
mornings_$	schedule=40
mornings_to	other=-25	schedule=35
most	ask left=-17	ask mistakes=95	ask why=-23	other=-75	thanks=149	unknown=-70
most_people	ask mistakes=44
motorbike	other=37	unknown=-28
move	ask steps=-18	other=-33	schedule=156	unknown=-42
move_$	other=14
move_my	other=-47	schedule=96	unknown=-22
move_the	schedule=22
move_to	other=13
moved	other=30	unknown=-18
moved_to	other=22
movement	ask steps=83	other=-30	unknown=-13
movement_$	ask steps=42	other=-14
movement_again	ask steps=18
movement_once	ask steps=23	other=-16
much	ask left=90	ask mistakes=-14	ask rest=75	ask steps=-85	ask why=-15	hello=-23	thanks=135	unknown=-57
much_$	thanks=36	unknown=-13
much_appreciated	other=-23	thanks=48	unknown=-13
much_is	ask left=37	ask rest=-14	other=23
much_longer	ask left=22	ask rest=20	ask steps=-13
much_more	ask dose=-13	ask left=47	ask steps=-12
much_of	ask dose=36	ask steps=-15
much_rest	ask left=-13	ask rest=37
much_weaker	other=17
much_worse	other=21
mum	other=-90	unknown=123
mum_$	other=-28	unknown=55
mum_did	other=-34	unknown=34
muscle	ask left=-40	ask mistakes=-35	ask steps=-22	ask why=128	other=31	unknown=-26
muscle_group	ask why=36
muscle_is	ask left=-19	ask why=31	other=16
muscle_should	ask mistakes=-22	ask why=61
muscles	ask left=-53	ask mistakes=-22	ask steps=-25	ask why=126	other=-35	unknown=41
muscles_does	ask why=22
muscles_should	ask why=37
music	other=-36	unknown=66
music_$	other=-36	unknown=66
must	ask dose=22	ask easier=-20	ask mistakes=54	ask rest=18	ask steps=33	ask why=-22	other=-33
must_do	ask steps=25
must_i	ask mistakes=52	ask rest=23	other=-23
must_it	ask dose=32
mute	other=70	unknown=-29
mute_for	other=12
my	ask dose=-74	ask easier=98	ask left=-97	ask mistakes=134	ask rest=-19	ask steps=151	ask why=105	hello=-21	help=-68	other=145	progress=280	schedule=173	thanks=12	unknown=196
my_ankle	other=42	unknown=-34
my_anus	other=20	unknown=-13
my_arm	other=-46	unknown=49
my_arms	ask mistakes=-26	ask steps=91	ask why=-37
my_aunt	other=-36	unknown=39
my_back	ask mistakes=82	ask why=67	help=-12	other=72	unknown=-89
my_backbone	other=18
my_balance	other=13
my_belly	ask easier=13
my_bike	other=-31	unknown=42
my_bladder	other=81	unknown=-41
my_bones	other=28	unknown=-25
my_book	other=-48	unknown=48
my_boss	other=-22	unknown=26
my_bottom	other=33	unknown=-26
my_bowels	other=52	unknown=-46
my_break	other=15
my_breath	ask dose=-12	ask mistakes=19	ask rest=12	other=17	unknown=-16
my_bridge	other=-26	unknown=48
my_brother	ask dose=16
my_bum	ask easier=32	ask mistakes=-36	ask steps=-18	ask why=78	other=20	unknown=-15
my_buttocks	other=30	unknown=-28
my_calf	other=48	unknown=-42
my_cat	other=-15	unknown=28
my_chest	ask dose=36	ask easier=19	ask steps=-13	other=63	unknown=-67
my_clock	other=34	unknown=-25
my_collarbone	other=21
my_core	ask why=34
my_crotch	ask mistakes=-18	other=69	unknown=-36
my_dad	other=-26	unknown=33
my_data	ask easier=-13	other=73	progress=-16
my_daughter	other=-23	unknown=37
my_diet	other=-20	unknown=21
my_doctor	other=30	unknown=-17
my_dog	other=-38	unknown=46
my_evening	other=-21	schedule=91	unknown=-21
my_exercises	other=44	unknown=-41
my_face	unknown=15
my_feet	ask easier=15	ask steps=13	ask why=-27	other=54	unknown=-17
my_fingers	other=-27	unknown=33
my_first	other=-22	unknown=26
my_flatmate	other=-16	unknown=21
my_foot	other=47	unknown=-21
my_form	ask mistakes=30	other=16
my_friend	ask left=18	ask why=30	other=-106	unknown=79
my_genitals	other=66	unknown=-57
my_gf	other=-47	unknown=48
my_glutes	ask steps=14	ask why=18
my_gran	ask easier=20	other=-17	unknown=16
my_groin	other=43	unknown=-41
my_hair	other=-55	unknown=57
my_hamstring	other=34	unknown=-29
my_hamstrings	ask mistakes=22	other=14	unknown=-14
my_hands	ask steps=23	other=-13	unknown=12
my_head	ask easier=13	ask mistakes=-17	ask steps=68	ask why=-12
my_heart	other=-26	unknown=32
my_hip	ask mistakes=30	ask why=-13	other=77	unknown=-44
my_hips	ask easier=30	ask why=15	other=-14
my_homework	ask steps=-14	other=-30	unknown=52
my_husband	ask why=-13	other=-38	unknown=58
my_knee	ask dose=14	ask easier=99	ask steps=-36	ask why=47	unknown=-58
my_knees	ask easier=41	ask mistakes=53	ask steps=43	ask why=29	help=-13	other=-29	progress=-18	unknown=-44
my_left	other=29
my_leg	other=44	unknown=-37
my_legs	ask mistakes=17	ask rest=36	ask steps=20	ask why=-14	other=75	progress=-24	schedule=-12	unknown=-38
my_lower	ask mistakes=14	other=-14	unknown=15
my_mat	other=-14	unknown=20
my_mate	other=-62	unknown=65
my_morning	other=-21	schedule=48	unknown=-17
my_mornings	other=-19	schedule=26
my_motorbike	other=37	unknown=-28
my_neck	ask easier=-31	other=44
my_neighbour	other=-62	unknown=70
my_next	other=83	progress=-21	schedule=-33
my_nose	other=-38	unknown=41
my_numbers	progress=21
my_own	other=16	unknown=-13
my_pain	other=-39	progress=101	unknown=-30
my_pants	other=27	unknown=-19
my_patient	other=-31	unknown=32
my_pee	other=19	unknown=-17
my_phone	other=-28	unknown=49
my_physio	unknown=15
my_poo	other=13
my_private	other=56	unknown=-44
my_privates	other=50	unknown=-44
my_progress	ask steps=-15	progress=83	unknown=-32
my_record	progress=35
my_reminder	schedule=20
my_reminders	schedule=49	unknown=-18
my_right	other=47	unknown=-14
my_shift	other=54	unknown=-25
my_shoulder	ask mistakes=31	other=22	unknown=-25
my_shoulders	ask steps=32	other=-14	unknown=15
my_side	ask steps=13
my_sister	other=-69	unknown=92
my_son	ask why=22	other=-30	unknown=28
my_spine	ask mistakes=39	ask steps=-12	other=86	unknown=-76
my_stats	other=-21	progress=111	schedule=-13	unknown=-47
my_steak	other=-20	unknown=25
my_streak	ask left=-13	ask mistakes=-14	ask steps=-17	ask why=-22	other=-23	progress=152	unknown=-29
my_tailbone	other=26	unknown=-22
my_taxes	other=-42	unknown=43
my_tea	other=-40	unknown=42
my_thighs	ask mistakes=44	ask steps=-26
my_times	schedule=55	unknown=-18
my_toddler	other=-20	unknown=24
my_toes	other=34	unknown=-22
my_trainer	other=-45	unknown=46
my_tummy	ask steps=17	other=16	unknown=-15
my_two	other=14	unknown=-13
my_uncle	other=-39	unknown=45
my_urine	other=12
my_vagina	other=28	unknown=-25
my_waist	other=26	unknown=-23
my_water	other=-38	unknown=42
my_waters	other=47	unknown=-41
my_wife	other=-46	unknown=53
my_wrist	other=32	unknown=-20
myself	ask easier=-20	ask mistakes=71	ask steps=-26	other=71	unknown=-48
myself_$	ask mistakes=34	ask steps=-22
na	other=17	unknown=-13
nah	ask steps=13	other=17
nah_$	ask steps=13	other=15
namaste	hello=85	other=-35	unknown=-28
near	other=27	unknown=-18
near_done	other=15	unknown=-13
nearly	ask dose=-13	ask easier=-12	ask left=157	ask mistakes=-24	ask steps=-18	ask why=-15	unknown=13
nearly_$	other=27	unknown=-20
nearly_died	other=-32	unknown=45
nearly_done	ask left=17	other=20	unknown=-32
nearly_fainted	unknown=13
nearly_finished	ask left=29	other=-20
nearly_there	ask left=35	other=23	unknown=-22
nearly_through	ask left=16
nearly_wet	other=-16	unknown=21
neck	ask easier=-34	ask mistakes=36	ask why=-16	unknown=40
neck_$	ask easier=-34	ask mistakes=41	ask why=-16	unknown=40
neck_hurts	other=12
need	ask dose=64	ask easier=33	ask rest=13	ask steps=-19	ask why=16	help=20	unknown=-30
need_$	ask dose=-12	ask steps=-16	other=39
need_a	unknown=24
need_help	help=28
need_the	ask easier=-15	ask steps=-23	ask why=36	unknown=23
need_to	ask dose=73	ask mistakes=23	ask steps=-29	ask why=-14	other=25	schedule=14	unknown=-31
needles_$	unknown=12
needs	other=-35	unknown=40
neighbour	other=-65	unknown=74
neighbour_doris	other=-17	unknown=18
neighbour_is	other=-13	unknown=14
neighbours	other=-35	unknown=46
neighbours_are	other=-22	unknown=29
nephew	other=-34	unknown=37
netherlands	other=16	unknown=-13
netherlands_$	other=16	unknown=-13
never	ask easier=26	ask steps=13	other=-14	unknown=33
never_done	ask steps=20
never_got	other=-20	unknown=28
never_had	other=-57	unknown=69
never_happened	other=14	unknown=-14
never_told	other=20	unknown=-14
new	other=13	unknown=62
new_hip	other=65	unknown=-17
news	other=-61	unknown=71
news_$	other=-49	unknown=55
next	ask dose=-26	ask left=108	ask mistakes=-27	ask steps=-23	ask why=-45	help=-24	other=47	progress=-34	schedule=127	unknown=48
next_$	ask left=53	ask mistakes=-14	ask steps=-13	ask why=-34	help=-15	other=97	schedule=33	unknown=-44
next_after	ask left=26
next_exercise	ask left=16	ask mistakes=-13	ask rest=-22	ask steps=22	ask why=-24	other=54
next_one	ask easier=-20	ask steps=-17	ask why=30	other=29	schedule=15
next_please	other=15
next_reminder	schedule=23	unknown=-20
next_session	ask left=-15	other=60	schedule=18	unknown=-13
next_set	ask dose=-26	ask easier=48	ask left=-18	ask mistakes=19	ask rest=68	other=-52
next_to	other=-24	unknown=27
next_week	other=-52	unknown=66
next_workout	schedule=21
nice	ask steps=-13	ask why=19	other=-55	thanks=67
nice_to	hello=15
night	ask left=-15	hello=-31	other=33	unknown=97
night_$	ask left=-15	hello=-30	other=32	thanks=13	unknown=80
night_exercises	other=14	unknown=-13
night_i	other=13	unknown=-12
night_one	other=17	unknown=-16
night_session	other=15
night_shift	other=-30	unknown=30
night_than	other=20	unknown=-18
night_too	other=15	unknown=-13
nights	schedule=12
nights_$	schedule=12
nine	other=79	schedule=37	unknown=-37
nine_$	other=19	schedule=18
nine_instead	other=-23	schedule=29
nine_tonight	other=13
no	ask left=-15	ask mistakes=-12	ask steps=17	ask why=-22	help=17	other=140	progress=-21	schedule=13	thanks=-30	unknown=101
no_$	other=54
no_accident	other=-25	unknown=30
no_better	other=14
no_bridge	other=20	unknown=-15
no_bridges	other=12
no_chance	other=51	unknown=-44
no_chest	other=-57	unknown=59
no_clue	ask steps=45	other=-90	unknown=80
no_control	other=24	unknown=-19
no_exercise	other=34	unknown=-29
no_exercises	other=35	unknown=-29
no_fall	other=-18	unknown=26
no_feeling	other=15
no_fever	hello=49	other=-115	schedule=21	unknown=60
no_gain	other=-34	unknown=34
no_i	other=-48	unknown=52
no_idea	help=29	other=31	progress=-12	unknown=-20
no_improvement	other=18	unknown=-17
no_knees	other=15
no_more	other=55	unknown=-35
no_no	other=19	unknown=-18
no_numbness	hello=55	other=-66	unknown=25
no_pain	other=-26	unknown=30
no_pins	other=-29	unknown=30
no_power	other=31	unknown=-24
no_problem	other=-31	unknown=31
no_problems	other=-14	unknown=19
no_reason	other=28	unknown=-23
no_reminders	other=33	unknown=-13
no_rotation	other=14
no_sensation	other=35	unknown=-25
no_session	other=14	unknown=-13
no_surgery	other=-36	unknown=38
no_thanks	other=40	unknown=-26
no_that	other=18	unknown=-17
no_time	other=21	unknown=-20
no_tingling	other=-58	unknown=71
no_trouble	other=-28	unknown=32
no_weak	other=-18	unknown=16
no_weakness	other=-38	unknown=41
no_weight	other=-24	schedule=22	unknown=18
nobody	ask why=14
none	other=54	unknown=-30
none_$	other=53	unknown=-46
none_of	unknown=21
noon	other=38	unknown=-19
noon_$	other=30	unknown=-15
normal	ask dose=-12	ask easier=-12	ask left=-13	ask mistakes=144	ask why=-21	hello=-15	other=-61	unknown=30
normal_$	ask mistakes=99	other=-71
normal_that	ask mistakes=24	other=52	unknown=-20
normally	other=-13	unknown=21
normally_$	other=-23	unknown=30
nose	other=-38	unknown=41
not	ask dose=-41	ask easier=171	ask left=-44	ask mistakes=138	ask steps=12	ask why=-67	hello=-12	other=185	progress=-22	schedule=-14	thanks=-27	unknown=53
not_$	ask rest=37	other=107	unknown=-115
not_able	ask easier=19	other=-15
not_begun	other=16	unknown=-16
not_believe	other=-47	unknown=47
not_breathe	other=40	unknown=-32
not_control	other=23	unknown=-18
not_do	ask mistakes=69	ask steps=-33	other=38	unknown=-36
not_doing	other=23	unknown=-15
not_done	ask left=-13	ask rest=-26	other=89	unknown=-23
not_empty	other=23	unknown=-22
not_even	other=16
not_fancy	other=16
not_feel	ask easier=-14	ask mistakes=-19	unknown=76
not_finished	other=16
not_get	ask easier=66	ask steps=48	other=-35	unknown=-41
not_go	ask easier=15	ask steps=-15	other=25
not_have	other=-82	unknown=89
not_hurt	ask mistakes=34	ask steps=-23
not_i	ask mistakes=52
not_know	help=24	other=50	unknown=-46
not_lie	ask easier=12
not_lift	ask easier=27	unknown=-12
not_make	ask mistakes=15
not_me	unknown=13
not_need	other=14
not_numb	other=-105	unknown=107
not_pee	other=27	unknown=-14
not_pregnant	other=-131	thanks=-18	unknown=160
not_quite	other=13
not_reach	ask easier=33	other=-19
not_remember	ask easier=-19	ask steps=22
not_remind	other=23	unknown=-12
not_see	ask steps=42	other=-30
not_send	other=27	unknown=-21
not_so	ask easier=43	other=-38
not_stand	other=-15	unknown=18
not_started	other=12
not_sure	ask mistakes=-26	ask steps=41	other=14
not_tell	other=18
not_to	ask mistakes=52	ask why=-16	other=22	unknown=-15
not_today	other=42	unknown=-31
not_understand	help=29
not_walk	other=-12	unknown=19
not_want	ask easier=-14	ask steps=-21	other=56
not_write	other=23
not_yet	other=30	unknown=-18
noted	other=17
noted_$	other=17
nothing	other=31	unknown=15
nothing_$	other=-20	unknown=33
nothing_comes	other=20	unknown=-18
nothing_done	other=35	unknown=-32
nothing_is	other=-41	unknown=42
nothing_like	other=-21	unknown=24
nothing_tingles	other=-39	unknown=41
nothing_yet	other=55	unknown=-49
notice	ask mistakes=34
notice_that	ask mistakes=34
noticing	ask mistakes=30	ask steps=-16	other=36	unknown=-23
noticing_$	ask mistakes=30	ask steps=-16	other=36	unknown=-23
now	ask dose=-30	ask easier=22	ask left=59	ask mistakes=-56	ask rest=16	ask steps=-41	ask why=-39	help=46	other=77	schedule=21	thanks=-21	unknown=46
now_$	ask dose=-28	ask easier=23	ask left=73	ask mistakes=-33	ask rest=17	ask steps=-35	ask why=-35	help=47	other=66	schedule=-28	thanks=-14	unknown=19
now_my	other=-19	unknown=22
now_on	other=-37	schedule=50
now_what	ask left=-13	ask mistakes=-23	other=57
nowhere	other=32	unknown=-24
nowhere_$	other=15
nowhere_near	other=16	unknown=-14
nudge	thanks=31
nudge_me	other=23
numb	ask mistakes=-22	ask steps=-16	other=104	progress=-20	schedule=-14	unknown=74
numb_$	ask mistakes=-26	other=58	progress=-13	unknown=38
numb_all	other=17	unknown=-15
numb_and	other=37	unknown=-34
numb_from	unknown=25
numb_legs	other=-31	unknown=32
numb_or	other=13	unknown=-13
numb_patch	other=16	unknown=-12
numb_where	other=13
numb_with	other=-46	unknown=54
number	ask dose=166	ask mistakes=-12	ask steps=-58	ask why=-45	other=28	progress=33	unknown=-64
number_$	ask dose=37
number_2	other=25	unknown=-15
number_of	ask dose=89	ask why=-22	other=-57	progress=33	unknown=-16
number_three	other=41	unknown=-16
number_two	other=17
numbers	progress=40
numbers_for	progress=21
numbness	hello=37	help=-36	other=18	progress=-18	schedule=-61	unknown=140
numbness_$	ask why=12	hello=50	help=-29	other=27
numbness_and	other=-17	unknown=17
numbness_anywhere	unknown=16
numbness_around	other=17	unknown=-12
numbness_in	other=40	unknown=-32
numbness_is	other=13
o'clock	other=-23	schedule=53
o'clock_$	other=16
of	ask dose=89	ask easier=62	ask left=39	ask mistakes=-71	ask rest=27	ask why=146	hello=-29	help=-55	other=-22	progress=120	thanks=-21	unknown=106
of_$	unknown=40
of_15	ask easier=-16	other=47	unknown=-23
of_3	other=27	unknown=-23
of_39	other=20	unknown=-17
of_a	ask why=-16	other=60	unknown=-19
of_an	other=40
of_break	ask rest=19
of_breath	other=-22	unknown=43
of_bridge	ask dose=19
of_bridges	ask dose=15	ask rest=22	other=44	unknown=-46
of_candy	other=-27	unknown=29
of_did	other=34
of_doing	ask steps=41	ask why=-26
of_feeling	other=23	unknown=-17
of_fifteen	other=27	unknown=-17
of_france	unknown=21
of_her	other=-13	unknown=13
of_hers	other=-16	unknown=16
of_his	other=24	unknown=-23
of_hospital	other=18	unknown=-14
of_hours	other=13
of_it	ask easier=30	ask steps=-14	other=48	unknown=-39
of_knee	ask steps=-19	ask why=56	other=-22
of_lifting	ask why=13
of_my	ask easier=-13	other=18	progress=-16	unknown=37
of_peru	ask why=-23	unknown=66
of_pulling	ask why=29
of_rest	other=18
of_sets	ask dose=53	ask easier=-18	ask left=50	ask steps=-14	other=-18	unknown=-28
of_stairs	other=15
of_the	ask easier=68	ask left=45	ask why=27	other=38	progress=54	unknown=-107
of_them	other=23	unknown=-15
of_these	ask left=20	other=-34	unknown=34
of_this	ask dose=30	ask easier=29	ask left=-21	ask mistakes=-15	ask steps=68	ask why=67	other=-28	progress=51	unknown=-113
of_those	ask dose=14	other=-35	unknown=47
of_twisting	ask steps=-27	ask why=30
of_weight	other=20	unknown=-19
off	other=135
off_$	ask mistakes=-35	other=86	unknown=-12
off_a	other=-12	unknown=22
off_me	other=19	unknown=-17
off_my	unknown=19
off_please	other=15
off_the	ask mistakes=21	other=21	unknown=-22
off_to	other=-24	unknown=29
often	ask dose=177	ask steps=-132	help=-16	other=53
often_$	ask steps=-54	other=71
often_a	ask dose=43	progress=-13
often_did	progress=13
often_do	ask dose=16
often_should	ask dose=75	ask steps=-34
oh	unknown=29
ok	ask dose=97	ask easier=-23	ask left=-48	ask mistakes=111	ask why=-27	help=-24	other=71	progress=-13	schedule=-14	thanks=34	unknown=-63
ok_$	ask dose=63	ask left=-18	ask mistakes=97	ask steps=-26	unknown=-31
ok_but	ask dose=14
ok_finished	other=20
ok_for	other=40
ok_if	ask mistakes=14
ok_that	ask mistakes=17
ok_to	ask dose=14	help=-13	other=39
okay	other=52	unknown=-30
old	ask easier=65	other=-13	unknown=-18
old_$	ask easier=14	unknown=-15
old_fell	ask easier=18
omit	ask steps=-24	other=35
on	ask dose=18	ask easier=15	ask left=59	ask rest=25	ask steps=54	ask why=-71	help=-32	other=102	schedule=83	unknown=52
on_$	ask left=15	ask mistakes=-14	ask rest=34	schedule=98	unknown=-54
on_again	other=28	schedule=-13
on_bridges	ask dose=43
on_each	ask dose=18
on_fire	other=19	unknown=-15
on_her	other=-44	unknown=45
on_it	other=-33	unknown=46
on_monday	other=25
on_my	ask mistakes=-14	ask steps=26	other=33	unknown=23
on_purpose	other=-50	unknown=53
on_saturday	other=-49	unknown=50
on_sunday	other=23	unknown=-19
on_the	ask easier=45	ask left=53	ask mistakes=17	ask steps=32	ask why=-41	other=36
on_this	ask mistakes=27	ask rest=18	ask steps=-21
on_to	other=35	unknown=-16
on_tonight	schedule=40	unknown=-14
on_tuesday	other=16	unknown=-15
once	ask dose=28	ask left=31	ask rest=98	ask steps=28	help=20	other=-68	unknown=-63
once_$	ask steps=27	other=16
once_a	ask dose=22	ask steps=-15	help=22	other=-19
once_i	other=-39	unknown=40
once_it	ask dose=-29	ask rest=43
once_more	ask steps=30	other=-16
once_or	ask dose=13
once_the	other=59	unknown=-50
once_this	ask left=37	ask rest=35	other=-32	unknown=-23
one	ask dose=82	ask easier=53	ask left=56	ask mistakes=-33	ask rest=31	ask steps=70	ask why=88	hello=-19	help=-34	other=103	progress=-30	schedule=53	thanks=48	unknown=-52
one_$	ask dose=37	ask easier=23	ask left=48	ask steps=94	ask why=47	other=-59	schedule=19	thanks=67	unknown=-42
one_again	ask dose=-14	ask steps=12	ask why=-13	other=35
one_already	other=20
one_and	ask why=-22	other=42
one_be	ask dose=17	other=-28	schedule=26
one_day	unknown=26
one_do	ask steps=-12	ask why=30
one_done	other=43
one_down	other=15
one_finished	ask rest=-12	other=17
one_for	ask easier=38	ask why=-40	other=41
one_go	ask steps=15
one_goes	ask steps=23
one_good	other=25
one_has	ask dose=43	other=-30
one_in	ask dose=31	ask steps=-29	ask why=16
one_is	ask dose=37	ask easier=33	ask left=41	ask steps=-63	ask why=-49	other=71	unknown=-37
one_knee	ask steps=38	other=-37
one_left	ask left=37	other=-13
one_leg	other=20
one_minute	ask dose=-28	ask rest=64
one_more	ask left=40	ask steps=-14	other=-96	unknown=93
one_of	ask steps=14
one_ok	other=17
one_or	other=28
one_out	other=22
one_please	ask easier=15	ask steps=32	other=-38
one_round	ask dose=-25	other=46
one_set	ask dose=72	ask left=-25	other=-22
one_supposed	ask why=25
one_to	schedule=24
one_up	ask mistakes=36	ask steps=-27
one_week	other=44
one_where	ask steps=27
one_with	ask steps=38	other=-27
one_without	ask mistakes=30	ask steps=-16
ones	ask left=14	other=39	unknown=-31
only	ask dose=118	ask easier=-41	ask left=22	ask mistakes=-17	ask steps=-29	ask why=-19	hello=38	other=100	unknown=-88
only_$	ask dose=16	other=27
only_after	schedule=14
only_did	ask easier=-27	other=30
only_do	ask dose=28	ask mistakes=-13
only_i	other=14	unknown=-12
only_just	other=12
only_manage	ask dose=49	other=-24
oops	other=30	unknown=-14
oops_$	other=13
op	other=43	progress=-19	unknown=-23
op_was	other=42	progress=-19	unknown=-22
open	ask left=15	ask steps=39	other=-30
open_$	ask left=15
operated	other=20
operation	unknown=28
operation_$	other=29	unknown=-18
option	ask easier=125	ask mistakes=-15	ask steps=-21	other=-33
option_$	ask easier=110	ask mistakes=-15	ask steps=-20	other=-22
options	help=117	other=-34	progress=-12	unknown=-37
options_$	help=117	other=-34	progress=-12	unknown=-37
or	ask dose=176	ask easier=-47	ask left=25	ask mistakes=-75	ask rest=62	ask steps=249	ask why=-22	other=-117	schedule=-13	unknown=-33
or_10	ask dose=68	ask steps=-13	other=-24
or_15	ask dose=58	other=-23
or_2	ask left=31
or_3	other=26
or_anything	other=19	unknown=-18
or_apart	ask steps=25
or_bent	ask steps=18
or_both	ask steps=50	other=-44
or_down	ask steps=15
or_for	ask why=34
or_go	ask rest=28	ask steps=-15
or_hold	ask dose=-14	ask steps=30
or_in	ask dose=-17	ask steps=17
or_is	ask left=15	ask steps=-13	ask why=17
or_just	other=16
or_more	ask dose=41	ask left=-21	ask rest=19	ask steps=-23
or_must	ask dose=19
or_my	ask why=12
or_nah	ask steps=15
or_not	other=40	unknown=-22
or_out	ask steps=17	other=-16
or_right	ask steps=57	other=-43
or_sneeze	other=21	unknown=-12
or_straight	ask steps=17
or_ten	ask dose=48	other=-34
or_toes	ask steps=20
or_twice	ask dose=18
or_two	ask dose=-25	ask left=39	ask rest=21	ask steps=-19
or_was	other=28
or_what	ask rest=33	ask steps=-18
order	unknown=30
order_me	unknown=30
osteoporosis	ask easier=-45	help=-14	other=115	progress=-13	unknown=26
osteoporosis_$	ask easier=-45	help=-13	other=98	progress=-12	unknown=38
other	ask easier=33	ask mistakes=-27	ask steps=78	ask why=-12	schedule=47	unknown=-65
other_leg	ask steps=61
other_reminder	other=-12	schedule=19
other_two	other=48	unknown=-40
other_way	ask easier=20
ouch	other=49	unknown=-25
ouch_$	other=44	unknown=-24
ought	other=16
our	other=-43	unknown=43
out	ask dose=-26	ask easier=-36	ask left=-18	ask mistakes=80	ask steps=29	ask why=27	hello=-13	other=87	unknown=29
out_$	ask mistakes=19	ask steps=13	help=21	other=74	unknown=-59
out_after	other=-92	unknown=94
out_for	ask easier=-17	ask mistakes=80	ask why=-20
out_in	ask steps=24	other=23	unknown=-33
out_of	ask steps=-25	ask why=54	other=51	unknown=-17
out_on	ask steps=29	unknown=-18
out_the	other=26
out_to	ask steps=15	other=-43	unknown=31
out_today	other=-13	unknown=40
out_when	ask steps=26
oven	other=-33	unknown=33
over	ask dose=-13	ask easier=-13	ask mistakes=-29	ask rest=27	ask steps=38	ask why=-20	other=61	progress=46	unknown=-18
over_$	ask dose=-19	ask left=17	ask mistakes=-21	ask rest=29	ask steps=25	ask why=-15	other=15	unknown=27
over_in	ask dose=20
over_my	other=30	unknown=-25
over_the	other=-39	progress=50	unknown=18
overnight	ask easier=21	other=14	unknown=-15
overnight_$	ask easier=21	other=14	unknown=-15
ow	other=49	unknown=-29
ow_$	other=43	unknown=-26
ow_ow	other=19
own	other=15	unknown=-12
pain	ask steps=-32	ask why=22	help=-18	other=165	progress=104	schedule=-16	unknown=-35
pain_$	ask why=27	help=-14	other=45
pain_between	other=14
pain_gets	other=16
pain_has	other=-33	unknown=39
pain_in	unknown=15
pain_is	other=44	unknown=-33
pain_no	other=-34	unknown=34
pain_scores	other=-32	progress=59	unknown=-24
pain_shooting	other=17
pain_wakes	other=22	unknown=-17
painful	other=20	unknown=-13
painful_$	other=19	unknown=-12
paining	other=35	unknown=-27
pains	other=32	unknown=-26
pains_$	other=19	unknown=-18
painting	other=-34	unknown=37
painting_the	other=-34	unknown=37
palms	ask steps=46	other=-23
pants	other=28	unknown=-20
pants_without	other=14
paper	other=35	unknown=-26
paper_$	other=35	unknown=-26
part	ask why=26	other=24
part_of	ask why=27
partly	other=19	unknown=-14
parts	other=33	unknown=-22
parts_feel	other=23	unknown=-16
pass	other=50	unknown=-27
pass_$	other=24	unknown=-15
pass_on	other=13
passage	other=16
passage_$	other=14
passed	unknown=16
passed_out	other=38	unknown=-17
past	ask easier=-21	progress=62	schedule=27	unknown=-17
past_eight	schedule=12
past_nine	other=15
past_seven	other=-15	schedule=22
past_six	other=13
pasta	other=-104	unknown=107
pasta_done	other=-78	unknown=78
patch	other=16	unknown=-12
patience	thanks=56	unknown=-41
patience_$	thanks=56	unknown=-39
patient	other=-47	thanks=15	unknown=38
patient_$	thanks=15
pause	ask dose=-80	ask left=-18	ask mistakes=-27	ask rest=199	other=104	schedule=-25	unknown=-64
pause_$	ask rest=34	other=33	unknown=-24
pause_between	ask dose=-20	ask rest=45
pause_for	other=53	unknown=-21
pause_now	ask rest=54	other=-15
pause_please	other=23
pausing	other=20
peasy	other=-38	unknown=44
peasy_$	other=-38	unknown=44
pee	other=24	unknown=53
pee_$	other=68	unknown=-39
pee_break	other=-53	unknown=68
peed	other=-25	unknown=47
peeing	unknown=22
peeing_$	other=-23	unknown=28
pelvis	ask steps=21
penis	other=66	unknown=-61
people	ask dose=-16	ask easier=75	ask left=-13	ask mistakes=161	ask steps=-68	ask why=-33	other=-52
people_do	ask easier=25	ask mistakes=26	other=-15
people_get	ask mistakes=15
people_like	ask easier=12
people_make	ask mistakes=44
people_who	other=-20	unknown=18
people_with	ask easier=35	ask mistakes=-19
per	ask dose=158	ask left=-24	ask steps=-20	ask why=-21	other=-29
per_day	ask dose=33	ask why=-17
per_knee	ask dose=-13	other=25
per_leg	ask dose=23
per_set	ask dose=49	ask left=-15
per_side	ask dose=62	other=-41
peru	ask why=-23	unknown=66
peru_$	ask why=-23	unknown=66
phew	other=15
phew_$	other=15
phone	ask steps=-12	other=-53	unknown=104
phone_$	other=17
phone_battery	other=-61	unknown=63
phone_call	other=-22	unknown=27
phone_rang	other=20	unknown=-16
phone_ringing	other=12
phone_was	other=34	unknown=-29
physio	unknown=21
physio_did	other=-47	unknown=52
physio_said	other=33	unknown=-26
picture	ask easier=-20	ask steps=110	other=-64
picture_$	ask steps=42	other=-30
picture_of	ask easier=-14	ask steps=68	other=-34
pictures	ask easier=-15	ask mistakes=-15	ask steps=76
pictures_$	ask easier=-15	ask mistakes=-15	ask steps=76
pillow	ask easier=39	ask steps=-12
pillow_$	ask easier=17
pillow_under	ask easier=22
ping	other=15
ping_me	other=15
pizza	other=-47	unknown=105
pizza_$	other=-20	unknown=53
pizza_place	unknown=15
place	ask easier=24	ask steps=-15
place_$	unknown=14
plan	ask left=28	other=-75	unknown=65
plan_$	ask left=33
play	other=-36	unknown=74
play_some	other=-34	unknown=45
playing	other=-35	unknown=47
please	ask easier=95	ask left=38	ask steps=111	ask why=69	hello=-58	help=35	progress=55	schedule=118	thanks=-43	unknown=-117
please_$	ask dose=-16	ask easier=94	ask left=41	ask steps=101	ask why=-14	hello=-50	progress=61	schedule=115	thanks=-36	unknown=-68
please_do	other=15
please_help	help=35
please_how	ask dose=15	ask steps=-26	ask why=30	other=-15
please_leave	other=14
please_remind	other=18
please_show	ask steps=62	other=-44
please_tell	ask steps=-22	ask why=56	other=-27
plus	help=-21	unknown=46
pm	other=82	schedule=23	unknown=-30
pm_$	other=43	schedule=27	unknown=-21
pm_here	other=14
po	ask dose=-22	ask steps=18	other=29
po_$	ask dose=-22	ask steps=18	other=29
point	ask dose=-12	ask left=-19	ask steps=-32	ask why=152	other=-52
point_of	ask steps=-16	ask why=82	other=-25
poo	other=33	unknown=-21
poo_$	other=24	unknown=-18
pooed	other=30	unknown=-19
pooed_myself	other=30	unknown=-19
poor	other=-47	unknown=50
poor_thing	other=-40	unknown=43
position	ask mistakes=-21	ask steps=122	ask why=-30	other=-18
position_$	ask steps=23
position_do	ask steps=30
postman	ask steps=-14	unknown=52
power	other=31	unknown=-24
power_$	other=31	unknown=-24
prefer	other=-33	schedule=39
pregnant	ask mistakes=-13	help=-15	other=78	schedule=-15	thanks=-23	unknown=85
pregnant_$	other=15	thanks=-20	unknown=103
pregnant_and	other=45	unknown=-33
pregnant_with	other=26	unknown=-19
pressed	other=48	unknown=-19
pressed_the	other=19
pressure	other=55	unknown=-43
pressure_on	other=13
private	other=56	unknown=-44
private_parts	other=33	unknown=-22
privates	other=50	unknown=-44
probably	ask mistakes=16
problem	ask mistakes=18	other=-23	unknown=20
problem_$	ask mistakes=18
problems	other=-37	unknown=45
problems_$	other=-22	unknown=25
problems_with	other=-15	unknown=20
proceed	other=20
proceed_$	other=19
programme	other=12
progress	ask steps=-16	hello=-20	help=-12	other=-54	progress=226	schedule=-19	thanks=-14	unknown=-62
progress_$	ask steps=-14	progress=103	unknown=-37
progress_please	other=-20	progress=45
progress_report	other=-26	progress=77	unknown=-22
promise	other=-89	unknown=90
proper	ask steps=18	other=-44	unknown=44
properly	ask left=-14	ask mistakes=24	other=31
properly_$	ask left=-14	ask mistakes=24	other=22
proud	other=-21	unknown=22
proud_of	other=-21	unknown=22
pull	ask mistakes=-16	ask steps=55	ask why=25
pull_$	ask dose=-16	ask steps=41
pull_my	ask why=12
pull_the	ask dose=15	ask steps=-13
pull_with	ask steps=13
pulling	ask steps=-17	ask why=48	other=25	unknown=-24
pulling_the	ask steps=-16	ask why=38
purpose	ask dose=-17	ask left=-22	ask steps=-27	ask why=110	other=-38	unknown=32
purpose_$	ask left=-13	ask steps=-14	ask why=71	other=-42	unknown=29
purpose_of	ask steps=-13	ask why=39	other=16
push	ask steps=28	other=23	unknown=-20
push_really	other=22
put	ask easier=18	ask steps=18	other=-30	unknown=23
put_my	ask steps=20	other=-43	unknown=40
quarter	other=67
quarter_of	other=29
quarter_past	other=21
quarter_to	other=17
quick	ask dose=-17	ask steps=37
quit	other=81	unknown=-42
quit_$	other=32	unknown=-22
quit_for	other=13
quite	other=14
quoted	other=-45	unknown=70
quoted_is	other=19	unknown=-15
rain	ask dose=-19	ask mistakes=-29	ask why=-34	unknown=128
rain_tomorrow	ask mistakes=-18	unknown=62
raining	ask rest=-13	other=-114	unknown=157
raise	ask steps=17
ran	other=16
ran_out	other=17
rang	other=25	unknown=-18
rang_$	other=23	unknown=-17
rate	other=-50	progress=27	unknown=31
reach	ask easier=33	other=-19
reach_my	ask easier=26	other=-16
reached	ask dose=43	ask easier=-73	other=49
ready	ask dose=-32	ask steps=-18	hello=-34	other=152	thanks=-16
ready_$	ask dose=-32	ask steps=-18	hello=-31	other=98	unknown=18
ready_when	other=24
real	help=-14	unknown=25
really	ask dose=27	ask easier=-14	ask mistakes=-23	ask rest=28	ask steps=-18	ask why=42	other=44	unknown=-53
really_do	ask mistakes=-14	ask why=21	other=15
really_enough	ask rest=27
really_hard	other=25
really_help	ask why=29	other=-16
really_need	ask dose=23
reason	ask easier=-21	ask steps=-32	ask why=103	other=20	unknown=-30
reason_$	ask why=14	other=15	unknown=-12
reason_and	other=18	unknown=-17
reason_we	ask easier=-14	ask why=41
record	progress=35
record_$	progress=13
recorded	other=26	unknown=-16
recorded_$	other=24	unknown=-15
recovering	other=27	unknown=-13
recovering_from	other=27	unknown=-13
red	help=-36	unknown=71
red_flags	help=-36	unknown=71
regular	progress=32
remain	ask dose=-88	ask left=97
remain_$	ask dose=-88	ask left=97
remaining	ask dose=-32	ask left=35	other=75	unknown=-39
remaining_$	ask left=37
remaining_rounds	other=23	unknown=-20
remains	ask left=97	ask mistakes=-20	ask steps=-19	ask why=-27
remains_$	ask left=91	ask mistakes=-18	ask steps=-16	ask why=-24
remember	ask easier=-19	ask steps=21	other=29
remember_$	other=37
remind	ask left=-17	ask mistakes=17	ask steps=76	ask why=16	help=-13	other=26	schedule=48	unknown=-42
remind_me	ask left=-17	ask mistakes=17	ask steps=76	ask why=16	help=-13	other=25	schedule=48	unknown=-42
reminded	schedule=23
reminder	other=-71	schedule=197	unknown=-54
reminder_$	schedule=43
reminder_come	schedule=14
reminder_is	schedule=31	unknown=-27
reminder_times	other=-16	schedule=40
reminder_to	other=-20	schedule=33
reminders	ask steps=-16	hello=-23	other=180	schedule=102	thanks=-14	unknown=-100
reminders_$	hello=-14	other=66	schedule=52	unknown=-43
reminders_again	other=29
reminders_for	other=18
reminders_off	other=15
reminders_on	other=58	schedule=-21
reminders_please	other=27
reminders_until	other=23
reminding	other=15	thanks=31	unknown=-14
reminding_me	other=15	thanks=31	unknown=-14
remove	other=37
remove_the	other=23
rep	ask dose=43	unknown=-13
repeat	ask steps=18
repetitions	ask dose=25	ask why=-21	other=34	unknown=-16
repetitions_$	other=17
replaced	other=32	unknown=-14
replaced_in	other=29	unknown=-12
replacement	other=37	unknown=-14
replacement_$	other=26
report	other=-21	progress=77	unknown=-24
report_$	other=-26	progress=77	unknown=-22
reps	ask dose=153	ask left=-55	ask mistakes=-19	ask rest=-28	other=100	unknown=-55
reps_$	ask dose=57	ask left=-41	ask mistakes=-17	ask rest=-19	other=106	unknown=-37
reps_and	other=17
reps_in	ask dose=33	other=-25
reps_was	ask dose=43	other=-27
rest	ask dose=-124	ask easier=-23	ask mistakes=-22	ask rest=390	ask steps=-100	ask why=-59	other=99	unknown=-38
rest_$	ask dose=-36	other=101
rest_a	ask rest=23	other=-13
rest_after	ask left=-21	ask rest=29	ask steps=-14	other=21
rest_at	ask rest=20
rest_between	ask rest=62	other=-12
rest_do	ask rest=13
rest_for	ask rest=41
rest_in	ask dose=-25	ask rest=37
rest_longer	ask rest=19
rest_now	ask rest=-14	other=25
rest_of	ask left=58	ask steps=-19	ask why=-26
rest_or	ask rest=34
rest_time	ask rest=60	ask steps=-13
rested	other=34	unknown=-15
rested_enough	other=21
resting	ask steps=43	ask why=-30
resume	other=52	unknown=-27
revert	other=34	unknown=-18
revert_$	other=32	unknown=-18
rib	other=76	unknown=-56
ribs	other=16
ribs_last	other=14
right	ask easier=-17	ask left=28	ask mistakes=124	ask why=-26	other=71	thanks=-15	unknown=-13
right_$	ask easier=-12	ask left=38	ask mistakes=132	ask steps=-58	other=-52	thanks=-13	unknown=36
right_first	ask steps=33	other=-26
right_foot	other=51	unknown=-35
right_for	ask dose=12
right_knee	ask steps=16
right_leg	other=62	unknown=-30
right_now	other=26
right_one	other=14
right_side	other=33	unknown=-12
ringing	other=18
ringing_$	other=18
ripping	other=18	unknown=-13
robot	unknown=21
robot_$	unknown=21
roger	other=14
roll	ask steps=60	ask why=19	unknown=-26
roll_$	other=17	unknown=-15
roll_my	ask steps=12	ask why=16
rolled	other=36
rolled_to	other=16
rolling	ask why=74	help=-13
rolling_my	ask why=31
rolling_one	ask why=20
rolls	ask dose=-15	ask left=25
roof	other=20	unknown=-12
roof_$	other=19
room	unknown=14
room_$	other=-14	unknown=19
rot	other=22
rotation	ask dose=36	ask easier=90	ask left=-40	ask mistakes=20	ask rest=-15	ask steps=130	ask why=69	help=-36	progress=-32	schedule=-25	unknown=-60
rotation_$	ask easier=101	ask left=-23	ask mistakes=35	ask rest=-13	ask steps=47	ask why=33	help=-24	other=13	progress=-30	schedule=-20	unknown=-58
rotation_again	ask steps=57	ask why=-24
rotation_do	ask steps=30	other=-30
rotation_done	ask dose=20
rotation_goes	ask steps=-27	other=29
rotation_help	ask why=15
rotation_is	ask why=-24	other=27
rotation_out	other=20
rotation_please	ask steps=18
rotation_supposed	ask why=20
rotation_today	other=24
rotations	ask dose=15	ask steps=34	unknown=-24
rotations_am	ask dose=15
rotations_done	other=12
round	ask dose=-77	ask left=64	ask mistakes=-17	ask rest=-14	ask steps=-22	ask why=-59	other=204
round_$	ask left=88	other=-28	unknown=-16
round_1	ask dose=-21	other=23
round_3	other=16
round_completed	ask why=-14	other=19
round_done	ask dose=-15	other=83	unknown=-26
round_finished	ask dose=-26	other=55	unknown=-16
round_is	other=34
round_of	other=-77	unknown=81
round_one	ask why=-34	other=40
round_to	other=14
rounds	ask dose=77	ask easier=-15	ask left=73	ask mistakes=-12	ask rest=56	ask steps=-30	other=25	unknown=-60
rounds_$	ask dose=53	ask rest=51	unknown=-60
rounds_are	other=25	unknown=-20
rounds_done	other=15
rounds_i	ask dose=13
rounds_is	ask dose=20
rounds_left	ask dose=-16	ask left=25
rounds_of	ask dose=56	ask left=-35	other=-52	unknown=64
rounds_on	ask rest=18
rounds_or	ask dose=28
rounds_remain	ask dose=-52	ask left=57
rounds_to	ask dose=-32	ask left=42
routine	other=34	unknown=-30
row	ask dose=-22	progress=61	unknown=-19
row_$	ask dose=-17	progress=45	unknown=-16
run	other=34	unknown=-19
run_$	other=34	unknown=-19
running	other=-20	unknown=29
running_$	other=-25	unknown=32
runs	other=17
runs_out	other=16
saddle	other=94	unknown=-57
saddle_$	other=25	unknown=-14
saddle_area	other=15
safe	ask dose=-23	ask mistakes=13	ask why=-31	other=159	progress=-13	unknown=-36
safe_$	other=55
safe_for	ask mistakes=41	ask why=-16
safe_to	other=44	unknown=-18
said	unknown=18
said_$	other=-39	unknown=42
said_no	other=28	unknown=-24
same	other=17
sat	other=-18	unknown=31
sat_on	other=-18	unknown=31
saturday	other=-49	unknown=50
saw	other=-62	unknown=81
say	ask dose=72	ask left=-16	ask steps=-19	progress=14
say_$	ask dose=34	other=-19	progress=16
say_a	other=22	unknown=-18
say_done	other=-30	unknown=44
say_so	other=-26	unknown=33
saying	hello=66	other=-13	unknown=-52
says	unknown=74
says_14:05	other=13
says_hi	other=-40	unknown=53
says_i	other=63	unknown=-43
says_my	other=-15	unknown=15
says_no	other=45	unknown=-41
says_she	other=-38	unknown=39
says_the	other=25	unknown=-23
scale	ask easier=39	ask steps=-23
school	other=-74	unknown=82
school_$	other=-81	unknown=88
sciatica	ask why=41	other=24	unknown=-25
sciatica_$	ask why=41
sciatica_in	other=13
score	progress=24	unknown=-16
score_$	progress=24	unknown=-16
scores	other=-32	progress=59	unknown=-24
scores_$	other=-32	progress=59	unknown=-24
season	other=-86	unknown=88
sec	ask dose=25	other=35	unknown=-22
sec_$	other=35	unknown=-21
sec_or	ask dose=25
second	ask rest=-17	ask steps=-33	other=100
second_$	ask left=39	ask steps=-14	other=27	unknown=-31
second_one	ask left=-23	ask steps=-17	other=54	unknown=-12
second_round	other=14
second_set	ask rest=-17	other=51	unknown=-15
seconds	ask dose=124	ask left=-78	ask mistakes=-13	ask rest=139	ask steps=-53	ask why=-18	unknown=-14
seconds_$	ask dose=90	ask steps=-18	other=-26
seconds_do	ask rest=20	ask steps=-13
seconds_enough	ask dose=21
seconds_left	ask left=-30	ask rest=45
seconds_of	ask dose=-23	ask left=-12	ask rest=40
seconds_or	ask dose=46	other=-24
seconds_per	other=21
secs	ask dose=96	ask left=-16	ask rest=14	ask steps=-15	other=-38	unknown=-19
secs_$	ask dose=27	other=12	unknown=-13
secs_per	ask dose=67	other=-49
see	ask easier=-28	ask steps=25	other=39	progress=60	unknown=-45
see_my	ask steps=-15	other=13	progress=16
see_the	ask steps=41	other=-40	unknown=12
see_you	other=52	unknown=-42
seems	ask why=13
send	other=38	unknown=-22
send_me	other=35	unknown=-21
sending	other=16
sensation	other=66	unknown=-51
sensation_in	other=27	unknown=-25
serie	other=33	unknown=-31
series	other=60	unknown=-55
series_$	other=16	unknown=-12
session	ask dose=22	ask easier=-14	ask left=38	ask mistakes=-13	ask rest=-18	ask steps=-38	ask why=-35	other=75	progress=-18	schedule=143	unknown=-47
session_$	ask dose=26	ask left=-17	other=85	progress=-14
session_by	schedule=16
session_is	other=24	unknown=-19
session_now	other=34	schedule=-17
session_today	schedule=20	unknown=-16
session_tonight	other=-16	schedule=40
sessions	ask dose=-17	progress=105	unknown=-39
sessions_did	progress=17
sessions_have	progress=22
sessions_this	other=-23	progress=27
set	ask dose=72	ask easier=15	ask left=69	ask mistakes=-43	ask rest=12	ask steps=-56	ask why=-59	help=42	other=147	progress=-25	schedule=129	unknown=-109
set_$	ask left=24	ask rest=36	ask steps=-14	progress=-16	schedule=18	unknown=20
set_1	ask left=31
set_2	other=24
set_accomplished	ask rest=-16	other=22
set_am	ask left=34	other=-13
set_done	ask dose=-20	ask easier=-16	ask rest=-13	other=100
set_finished	other=28
set_for	schedule=35
set_i	other=17
set_is	ask dose=-25	ask left=38	ask rest=42	ask why=-21	help=65	other=-16	unknown=-57
set_of	other=-35	unknown=43
set_one	ask rest=-13	other=36
set_or	ask dose=13
set_the	other=-44	schedule=52
set_too	ask dose=12
set_two	ask rest=13	other=26	unknown=-12
set_with	other=15	unknown=-15
sets	ask dose=99	ask easier=-39	ask left=130	ask mistakes=-25	ask rest=71	ask steps=-72	ask why=-30	other=48	progress=-18
sets_$	ask dose=-40	ask easier=-13	ask rest=48	ask steps=-36	ask why=-17	other=57	unknown=52
sets_after	ask left=14
sets_again	ask dose=19	ask rest=15	other=-26
sets_already	other=-39	unknown=40
sets_and	other=-17	unknown=19
sets_are	ask left=13	other=14
sets_but	other=17	unknown=-12
sets_complete	other=14	unknown=-12
sets_do	ask left=30
sets_done	other=36	unknown=-32
sets_in	ask dose=16	ask left=-14	other=23	unknown=-21
sets_is	ask dose=23	ask left=-17
sets_of	ask rest=27	other=-13	progress=-12	unknown=33
sets_on	other=20
sets_remaining	ask left=37
sets_straight	other=17	unknown=-17
sets_till	ask left=13
sets_to	ask dose=-13
sets_today	ask dose=54	ask left=-12	other=-18
sets_without	other=-30	unknown=32
seven	other=50	schedule=26	unknown=-19
seven_$	other=19	schedule=30
sex	other=64	unknown=-51
sex_$	other=40	unknown=-35
sex_feels	other=14
shake	ask mistakes=29
shake_$	ask mistakes=29
shaking	other=-36	unknown=39
shaking_$	other=-37	unknown=39
shaky	ask mistakes=66	other=-34	unknown=-28
shaky_legs	ask mistakes=66	other=-34	unknown=-28
shall	ask rest=29
shape	other=26	unknown=-19
shape_$	other=26	unknown=-19
sharp	other=29
she	other=-26	unknown=44
she_is	other=-38	unknown=43
shift	ask steps=-14	other=-54	schedule=81	unknown=29
shift_$	other=-15	unknown=21
shift_the	other=-39	schedule=58
shifts	other=-100	unknown=99
shin	ask dose=-15	ask easier=-22	ask steps=84	other=-32
shin_$	ask easier=-22	ask steps=75	other=-32
shivering	other=50	unknown=-36
shivering_$	other=36	unknown=-24
shivering_with	other=14	unknown=-12
shocks	other=14
shocks_down	other=14
shoes	ask easier=-14	ask steps=54	help=-12	other=-41	unknown=46
shooting	other=24
shooting_down	other=17
shopping	other=-81	unknown=88
shopping_$	other=-67	unknown=73
short	other=61	unknown=-42
short_of	other=59	unknown=-41
shorter	ask rest=17
shorter_$	ask rest=17
should	ask dose=49	ask easier=-46	ask left=-64	ask mistakes=168	ask rest=29	ask steps=52	ask why=54	progress=-34	schedule=-22
should_be	ask steps=-13	ask why=33
should_i	ask dose=44	ask easier=-12	ask left=-34	ask mistakes=43	ask rest=35	ask why=15	other=12	progress=-29	schedule=-18	unknown=38
should_it	ask dose=-21	ask mistakes=46	ask why=-12
should_look	ask mistakes=32
should_mention	other=27	unknown=-26
should_my	ask steps=41	other=13
should_not	ask mistakes=63	ask steps=-30
should_the	ask dose=16	ask mistakes=-16	ask steps=34
should_work	ask why=20
shoulder	ask mistakes=31	other=27	unknown=-27
shoulder_blades	ask steps=15	other=18	unknown=-14
shoulder_hurts	other=16	unknown=-13
shoulder_lifts	ask mistakes=29
shoulders	ask mistakes=-17	ask steps=56	other=32
shoulders_$	unknown=12
shoulders_on	ask steps=20
shoulders_stay	other=23
show	ask easier=-14	ask steps=131	hello=-18	help=30	other=-166	progress=144	unknown=-31
show_me	ask steps=70	other=-78	progress=88	unknown=-15
show_my	progress=48	unknown=-24
shower	other=37	unknown=-26
shower_$	other=21	unknown=-15
shut	other=22
sick	other=17	unknown=-14
side	ask dose=91	ask easier=-20	ask left=-27	ask mistakes=-13	ask rest=-12	ask steps=77	ask why=18	other=67	schedule=-16	unknown=-54
side_$	ask dose=104	ask easier=-12	ask why=15	other=24	unknown=-35
side_do	ask steps=33
side_done	other=25
side_first	ask steps=37
side_one	ask steps=21
side_or	ask steps=22	other=-13
side_thing	ask why=14
side_to	ask why=39
sides	ask steps=19	ask why=-15	other=42	unknown=-28
sides_done	ask why=-14	other=16
sides_now	other=14	unknown=-13
sign	other=-21	unknown=44
sign_$	other=-21	unknown=44
silence	other=42
silence_please	other=31
silent	other=21
simpler	ask easier=159	ask mistakes=-13	ask steps=-22	other=-58
simpler_variant	ask easier=16
simpler_way	ask easier=35
since	hello=-16	other=157	schedule=-14	unknown=-53
since_$	other=16
since_i	other=-52	unknown=57
since_last	other=26	progress=12	unknown=-24
since_the	other=44	unknown=-32
since_this	other=51	unknown=-22
since_yesterday	other=33	unknown=-19
sister	other=-69	unknown=92
sister_$	other=15	unknown=-14
sister_is	other=-19	unknown=23
sisters	unknown=20
sisters_$	unknown=20
sit	other=33	unknown=-19
sit_on	other=26	unknown=-15
sitting	ask easier=67	ask steps=-14	other=12
sitting_$	ask easier=55	unknown=-15
sitting_down	ask easier=13
sitting_on	unknown=12
six	other=84	unknown=-33
six_$	other=20	unknown=-14
six_thirty	other=16
six_this	other=12
sixteen	other=15
skip	ask easier=-23	ask steps=-58	ask why=-27	other=217	unknown=-35
skip_$	other=15
skip_knee	other=13
skip_that	other=14
skip_the	ask steps=-14	other=44
skip_this	ask easier=-19	ask steps=-30	ask why=-25	other=90
skip_today	other=23	unknown=-21
skipped	other=12
skipped_$	other=12
skipping	other=25	unknown=-17
skp	other=18
slaps	other=26	unknown=-18
slaps_the	other=20	unknown=-14
sleeping	other=-46	unknown=55
sleeping_badly	other=-12	unknown=17
slide	ask mistakes=26
slipped	other=21	unknown=-13
slipped_disc	other=19	unknown=-12
slot	schedule=16
slow	ask dose=-19	ask left=-15	ask steps=52
slow_$	ask dose=-19	ask left=-15	ask steps=52
slowly	ask steps=36
slowly_$	ask steps=15
smashed	other=17
smashed_all	other=14
sneeze	other=14	unknown=13
sneeze_$	other=29	unknown=-16
sneeze_it	other=13
snooze	other=38	unknown=-21
so	ask dose=-22	ask easier=54	ask left=-26	ask steps=-17	ask why=-13	help=-18	other=30	progress=77	schedule=-13	unknown=41
so_$	other=16	unknown=19
so_done	other=39	unknown=-38
so_far	ask dose=-15	ask left=18	other=47	progress=33	unknown=-33
so_good	other=-21	progress=19	unknown=15
so_hard	ask easier=42	other=-58	unknown=27
so_high	ask easier=21	other=-19
so_i	ask left=-27	ask mistakes=14	unknown=30
so_is	ask left=-18	other=31
so_kind	ask steps=12	other=-23	progress=31	unknown=-16
so_make	other=17
so_much	other=-13	thanks=17
so_that	other=19
sofa	ask easier=23	ask steps=-18	other=-59	unknown=64
sofa_$	ask easier=23	ask steps=-18
softer	ask easier=124	ask steps=-14	ask why=-20	other=-35
softer_than	ask easier=15
softer_version	ask easier=50	other=-29
soiled	other=20	unknown=-16
soiled_myself	other=20	unknown=-16
some	help=19	other=45	unknown=-35
some_$	other=24	unknown=-13
some_music	other=-34	unknown=45
somebody	other=14
someone	other=35	schedule=-15	unknown=23
something	ask dose=-14	ask easier=156	ask left=-25	ask why=-14	unknown=-66
something_easier	other=15
something_gentler	ask easier=32	other=-15
something_less	ask easier=64	other=-37
something_lighter	ask easier=26
something_softer	ask easier=16
something_tore	other=18
something_wrong	ask mistakes=17
somewhere	other=12
son	ask why=22	other=-30	unknown=28
son_did	other=-15	unknown=16
son_is	other=-20	unknown=20
song	ask why=-62	unknown=107
song_$	other=-13	unknown=48
soon	other=28	unknown=-18
soon_$	other=21	unknown=-13
sore	ask mistakes=-24	other=170	unknown=-94
sore_$	other=66	unknown=-52
sore_doing	ask mistakes=-24	other=28
sore_from	other=44	unknown=-31
sorry	ask left=21	ask mistakes=-28	ask steps=54	ask why=-21	other=49	unknown=-33
sorry_$	ask mistakes=-19	ask steps=21	other=34	unknown=-17
sorry_to	ask left=27	other=-17
sort	other=56	unknown=-22
sort_of	other=56	unknown=-22
sorted	other=17
spine	ask mistakes=74	ask steps=-21	other=89	unknown=-83
spine_$	ask mistakes=41	ask why=-14	other=35	unknown=-32
spine_has	other=28	unknown=-23
spotting	other=12
spring	other=38	unknown=-15
spring_$	other=38	unknown=-15
squeeze	ask left=-22	ask mistakes=-18	ask steps=78	other=-12
squeeze_$	ask steps=22	ask why=16
squeeze_at	ask steps=19
squeezing	ask why=26
stairs	unknown=16
stairs_$	other=-26	unknown=47
stand	unknown=16
standing	ask easier=43	other=-13
star	other=-21	thanks=31
star_$	thanks=32	unknown=-25
start	ask left=-22	ask mistakes=-16	ask rest=25	ask steps=26	ask why=-18	hello=-13	help=26	other=151	unknown=-51
start_$	ask rest=20	help=38	other=42	unknown=-30
start_again	ask rest=15	other=50	unknown=-24
start_in	ask steps=21
start_over	ask dose=21
start_reminding	other=20
start_with	ask why=-13	unknown=36
started	other=40	unknown=-22
started_$	other=15
starting	ask steps=16	other=34	unknown=-20
starting_to	other=23	unknown=-12
stats	hello=-14	other=-56	progress=192	schedule=-15	unknown=-68
stats_$	hello=-13	other=-37	progress=147	unknown=-56
stats_please	other=-19	progress=46
stay	ask dose=29	ask mistakes=-22	ask steps=75	ask why=-18	other=33	unknown=-24
stay_down	ask steps=45
stay_flat	ask steps=-21	other=32
stay_on	ask steps=29
stay_together	ask steps=12
stay_up	ask dose=14
steak	other=-64	unknown=68
step	ask steps=46	other=-14
step_$	ask steps=46	other=-14
step_by	ask steps=46	other=-14
steps	ask dose=-30	ask steps=155	other=-121	unknown=50
steps_$	ask steps=114	other=-70	unknown=-23
steps_for	ask steps=46	other=-26
still	ask dose=-68	ask easier=-27	ask left=217	ask mistakes=-16	ask steps=-30	ask why=-26	help=-14	other=131	unknown=-84
still_$	ask left=31
still_coming	ask left=18
still_do	ask easier=-19	other=34
still_going	other=14
still_have	ask dose=-32	ask left=60
still_holding	other=15
still_on	other=21	unknown=-12
still_open	ask left=15
still_to	ask dose=-15	ask left=77	ask steps=-15
stomach	ask steps=26
stop	ask easier=-22	ask left=41	ask rest=23	ask steps=-27	help=-17	other=180	progress=-14	schedule=-29	thanks=-13	unknown=-46
stop_$	ask dose=-28	ask left=45	other=30	unknown=21
stop_after	ask dose=16
stop_at	ask dose=18
stop_here	other=43	unknown=-27
stop_now	other=22
stop_reminding	other=27
stop_the	other=12
stop_there	other=14
stop_writing	other=29
stopped	other=33
stopped_at	other=24	unknown=-15
stopping	other=31
stopping_$	other=-25	unknown=27
stopping_here	other=16
stopping_now	other=39	unknown=-25
straight	ask rest=28	ask steps=37	unknown=-26
straight_$	ask rest=12	ask steps=22	unknown=-13
straight_on	ask rest=17
strain	ask easier=40
streak	ask left=-16	ask mistakes=-14	ask steps=-17	ask why=-22	other=-24	progress=160	unknown=-29
streak_$	ask left=-15	ask mistakes=-13	ask why=-21	progress=119	unknown=-22
streak_looking	progress=13
strengthen	ask why=50
strengthen_$	ask why=25
strengthen_my	ask why=25
strengthening	ask left=-29	ask why=55
strengthening_$	ask left=-29	ask why=55
strenuous	ask easier=72	other=-50
stretch	ask dose=27	ask easier=21	ask left=-22	ask steps=27	ask why=32	other=-16
stretch_$	ask dose=26	ask mistakes=15	ask steps=-16	other=14
stretch_do	other=15
stretch_for	ask why=13
stretched	ask left=-15	ask mistakes=-25	ask steps=21	ask why=51	other=-57	unknown=38
strike	other=12
stroke_$	other=-28	unknown=30
strong	ask easier=48	unknown=-15
strong_$	other=13	unknown=-12
stronger	ask why=20
struggle	other=20	unknown=-16
struggles	ask easier=20
struggles_with	ask easier=20
stumbling	other=14
stupid	other=20
sudden	other=64	unknown=-47
sudden_$	other=26	unknown=-22
sudden_tearing	other=12
suddenly	other=65	unknown=-42
suddenly_went	other=12
suit	other=-15	schedule=23
suit_me	other=-18	schedule=23
sunday	other=46	unknown=-24
sunday_evening	other=19
sunday_without	other=22	unknown=-19
supper	other=17
supper_$	other=17
supposed	ask dose=17	ask easier=-13	ask left=-60	ask mistakes=-42	ask steps=43	ask why=76	unknown=52
supposed_to	ask dose=17	ask easier=-13	ask left=-60	ask mistakes=-42	ask steps=43	ask why=76	unknown=52
sure	ask mistakes=-26	ask steps=41	other=36	unknown=-16
sure_$	other=19
sure_that	other=13
surgery	ask dose=-15	ask mistakes=-22	other=82	unknown=16
surgery_$	ask dose=-13	ask mistakes=-19	unknown=73
survivor	other=25	unknown=-12
sweating	other=-34	unknown=41
sweating_$	other=-39	unknown=45
swelling	other=19	unknown=-16
swelling_on	other=14
swing	other=-51	unknown=66
switch	other=24
ta	other=-103	thanks=190	unknown=-49
ta_$	other=-97	thanks=170	unknown=-42
tailbone	other=28	unknown=-22
take	ask dose=72	ask easier=-16	ask left=-24	ask rest=50	ask steps=-22	other=21	unknown=-16
take_$	ask dose=62	ask left=-19	other=-19
take_a	ask rest=30
take_me	ask dose=18	other=-12
take_that	other=23
taking	other=24	unknown=-23
talk	ask steps=66	other=-56
talk_me	ask steps=66	other=-56
tall	ask dose=-20	ask steps=-29	progress=-17	unknown=94
tall_is	ask dose=-20	ask steps=-29	progress=-17	unknown=94
tap	other=13
tap_$	other=13
tapped	other=24	unknown=-16
target	ask dose=68	ask steps=-20	ask why=-20
target_$	ask dose=68	ask steps=-20	ask why=-20
taxes	other=-82	unknown=84
taxes_done	other=-66	unknown=68
taxi	unknown=24
taxi_$	unknown=24
tea	other=-68	unknown=72
tearing	other=21	unknown=-15
tearing_pain	other=15
technique	ask steps=56	ask why=-45
telephone	other=-17	unknown=20
telephone_$	other=-17	unknown=20
tell	ask dose=15	ask mistakes=14	ask steps=-58	ask why=69	help=50	other=-19	unknown=-26
tell_if	ask mistakes=23
tell_me	ask steps=-31	schedule=13	unknown=38
tell_you	help=45	other=17	unknown=-42
telling	other=23	unknown=-20
telling_you	other=23	unknown=-20
temperature	other=13	unknown=15
temperature_of	other=29	unknown=-25
ten	ask dose=84	ask mistakes=-17	ask steps=-15	other=32	schedule=20	unknown=-31
ten_$	ask dose=18	other=42	unknown=-26
ten_days	other=15
ten_minutes	other=26	unknown=-14
ten_past	other=-13	schedule=22
ten_seconds	ask dose=45	other=-34
tennis	other=-34	unknown=37
tense	ask steps=16
than	ask dose=31	ask easier=79	ask why=-15	other=-51
than_the	ask easier=30
than_this	ask easier=64	other=-16
thank	hello=-23	other=-19	thanks=163	unknown=-64
thank_you	hello=-23	other=-28	thanks=165	unknown=-62
thanks	hello=-26	other=-83	thanks=251	unknown=-47
thanks_$	hello=-12	other=-34	thanks=166	unknown=-68
thanks_a	thanks=31	unknown=-20
thanks_coach	other=-16	thanks=47
thanks_for	other=-16	thanks=23
thanks_to	unknown=12
that	ask dose=-37	ask easier=67	ask left=34	ask mistakes=134	ask rest=-32	ask steps=-18	ask why=26	help=-30	other=94	progress=-25	schedule=-19	thanks=43
that_$	ask left=-37	ask mistakes=-22	ask why=-26	other=183	unknown=-35
that_a	ask mistakes=24
that_back	other=19
that_bridge	ask steps=42	help=-12	other=-19
that_count	other=-31	unknown=62
that_do	ask why=14
that_done	ask left=47	other=-22	unknown=-16
that_far	ask easier=49	other=-37
that_go	ask steps=53	other=-50
that_helped	other=-18	thanks=24
that_high	ask easier=55	other=-31
that_i	ask mistakes=20	other=29
that_is	ask left=35	ask mistakes=-15	ask steps=-13	ask why=29	other=14	unknown=12
that_it	ask left=55	other=-24
that_knee	ask steps=16
that_last	ask steps=13
that_my	ask mistakes=33	other=20
that_ok	ask mistakes=59	other=-56
that_one	ask rest=-14	ask steps=-35	other=37	unknown=79
that_really	ask why=21
that_right	ask mistakes=19	other=-12
that_was	ask easier=46	ask rest=-22	other=16	thanks=16	unknown=-29
that_wrong	ask mistakes=14
the	ask dose=174	ask easier=148	ask left=82	ask mistakes=239	ask rest=195	ask steps=268	ask why=204	hello=-58	help=-44	other=117	schedule=134	thanks=24	unknown=156
the_15	other=16	unknown=-12
the_ache	other=42	unknown=-32
the_afternoon	other=-13	schedule=18
the_air	ask why=19
the_baby	other=30
the_back	ask why=52	unknown=-15
the_bag	other=23
the_bathroom	other=15	unknown=-13
the_bed	ask easier=36	ask steps=-16	other=17	unknown=-12
the_benefit	ask steps=-43	ask why=82
the_benefits	ask steps=-21	ask why=74	other=-27
the_biscuits	other=-36	unknown=38
the_bot	ask steps=-16	ask why=-34	help=59
the_break	ask dose=-39	ask mistakes=-30	ask rest=73	ask steps=-21	ask why=-22	other=108	unknown=-34
the_breather	ask dose=-13	ask rest=37	ask steps=-18
the_bridge	ask dose=51	ask easier=47	ask left=15	ask mistakes=32	ask rest=14	ask steps=-59	ask why=133	help=-32	other=54	progress=-20	schedule=-28	unknown=-33
the_bridges	ask rest=14	ask steps=41	other=13	unknown=-51
the_bum	ask steps=35
the_bus	unknown=19
the_capital	ask why=-32	unknown=87
the_car	other=16
the_carpet	ask steps=15
the_cat	unknown=23
the_ceiling	other=14	unknown=-15
the_chest	ask easier=14
the_common	ask mistakes=15
the_complete	other=23	unknown=-21
the_correct	ask steps=67	ask why=-33
the_cricket	unknown=28
the_crossword	other=-77	unknown=77
the_day	other=50	unknown=-31
the_dentist	other=40	unknown=-34
the_dishes	other=-25	unknown=28
the_doctor	other=29	unknown=-26
the_dog	unknown=26
the_door	other=17
the_easier	ask easier=20	ask why=-39	other=49
the_end	ask dose=-21	ask left=53	ask steps=-22
the_entire	other=49	unknown=-38
the_evening	ask dose=45	ask rest=-14	ask steps=-38	other=-29	schedule=118	unknown=-18
the_exercise	other=20	unknown=-20
the_exercises	ask easier=-14	other=48	unknown=-29
the_feet	ask steps=78	other=-36
the_fence	other=-34	unknown=37
the_final	ask left=37	ask why=-18
the_first	ask steps=-13	other=42	schedule=-14	unknown=14
the_floor	ask dose=-13	ask steps=94	ask why=-23	other=-20
the_full	ask easier=24	ask rest=25	ask steps=-25	other=14	unknown=-15
the_glute	ask mistakes=22	ask steps=-29	ask why=34
the_ground	ask steps=19
the_gym	other=-47	unknown=63
the_head	ask dose=-14	ask mistakes=-28	ask steps=57
the_hip	ask dose=15	ask mistakes=65	ask steps=12	ask why=22	other=-72
the_hold	ask dose=40	ask why=-15
the_house	other=-40	unknown=50
the_idea	ask steps=-13	ask why=37
the_ironing	other=-51	unknown=52
the_kettle	other=-45	unknown=47
the_kids	other=67	unknown=-44
the_kitchen	other=34	unknown=-26
the_knee	ask dose=20	ask easier=41	ask left=-16	ask mistakes=59	ask rest=-22	ask steps=37	ask why=40	help=-12	other=65	schedule=-18	unknown=-36
the_knees	ask dose=14	ask rest=18	ask steps=22	unknown=-16
the_last	ask easier=-20	ask left=163	ask mistakes=-27	ask rest=-28	ask steps=-14	ask why=-25	other=56	progress=38	unknown=-81
the_left	ask left=-20	ask steps=38	other=51	unknown=-32
the_leg	other=28	unknown=-25
the_legs	ask steps=24	other=12	unknown=-25
the_lifts	other=16
the_list	ask left=33
the_loo	other=-26	unknown=49
the_lot	other=63	unknown=-53
the_lower	ask why=28
the_lying	ask easier=12	ask steps=41	other=-22
the_marathon	other=-22	unknown=23
the_match	other=-24	unknown=65
the_middle	other=24	unknown=-15
the_minute	ask rest=37
the_moment	other=25
the_morning	other=-77	schedule=110	unknown=31
the_mornings	schedule=44
the_movement	ask steps=97	other=-53
the_neck	ask mistakes=38	ask why=-12	other=-56	unknown=50
the_neighbours	other=-35	unknown=46
the_netherlands	other=16	unknown=-13
the_news	other=-61	unknown=71
the_next	ask dose=-14	ask easier=26	ask rest=15	other=14	schedule=52	unknown=-43
the_night	other=20	unknown=-19
the_number	ask dose=109	ask steps=-45	ask why=-37
the_one	ask steps=48	unknown=-22
the_other	ask steps=61	other=60	unknown=-54
the_oven	other=-33	unknown=33
the_pain	other=85	unknown=-64
the_pause	ask dose=-43	ask rest=71	ask steps=-16	other=14
the_phone	other=38	unknown=-28
the_picture	ask steps=42	other=-30
the_plan	ask left=28
the_point	ask steps=-24	ask why=108	other=-25
the_postman	ask steps=-14	unknown=52
the_purpose	ask steps=-13	ask why=39	other=16
the_reason	ask steps=-30	ask why=63
the_remaining	other=29	unknown=-20
the_reminders	ask steps=-13	other=46	schedule=27	unknown=-21
the_rest	ask dose=-38	ask left=51	ask rest=95	ask steps=-31	ask why=-43	other=16	unknown=-13
the_right	ask why=-13	other=81	unknown=-32
the_roll	ask steps=29
the_rolling	ask why=38
the_roof	other=20	unknown=-12
the_rotation	ask dose=30	ask easier=24	ask left=-24	ask steps=30	ask why=65	help=-16	other=53	schedule=-13	unknown=-58
the_rotations	ask steps=34	other=-17
the_second	unknown=16
the_session	ask left=58	ask steps=-28	ask why=-26	unknown=28
the_set	ask left=-15	other=39	unknown=21
the_shin	ask steps=14
the_shopping	other=-27	unknown=27
the_shoulders	ask steps=20	other=19	unknown=-19
the_shower	other=30	unknown=-22
the_side	ask steps=33	ask why=23	other=-19
the_sofa	ask easier=23	ask steps=-18
the_spring	other=13
the_stairs	other=-35	unknown=54
the_steps	ask dose=-29	ask steps=40	other=19
the_telephone	other=14	unknown=-14
the_thigh	ask dose=-15	ask easier=30
the_third	ask dose=25	ask left=15	ask rest=-19	ask steps=-21	ask why=-15	other=64	unknown=-26
the_three	other=40	unknown=-37
the_time	unknown=30
the_times	ask steps=-15	schedule=46
the_toilet	other=19
the_top	ask dose=20	ask mistakes=13	ask rest=-13	ask steps=30	unknown=-14
the_train	other=-28	unknown=34
the_twist	ask dose=-25	ask easier=75	ask mistakes=53	ask rest=-17	ask steps=53	ask why=44	help=-18	other=29	progress=-15	schedule=-23	unknown=-64
the_twisting	ask steps=38	other=-13
the_twisty	ask dose=-15	ask steps=70	unknown=-17
the_two	other=36	unknown=-34
the_typical	ask mistakes=40	ask why=-13
the_use	ask why=38
the_usual	other=18
the_very	ask left=28
the_video	unknown=14
the_waist	other=19	unknown=-13
the_wall	ask easier=16
the_washing	other=-78	unknown=79
the_way	ask easier=28	ask steps=41	other=-32
the_weather	ask why=-12	unknown=48
the_weekend	other=21	unknown=-12
the_whole	ask dose=16	other=51	unknown=-50
the_woman	unknown=14
the_wrong	ask mistakes=41	ask steps=-21	ask why=-15	other=25
them	ask dose=-25	ask easier=-16	ask rest=-43	other=119	schedule=30	unknown=-35
them_$	ask dose=-21	ask easier=-15	ask rest=-42	other=105	schedule=17	unknown=-27
them_all	other=31	unknown=-29
them_at	other=-56	unknown=57
them_in	other=13	unknown=-13
then	ask easier=-15	ask left=108	ask mistakes=-38	ask steps=-35	ask why=-23	other=110	unknown=-60
then_$	ask easier=-12	ask left=63	ask mistakes=-33	ask steps=-20	ask why=-12	other=76	unknown=-36
then_my	other=22	unknown=-12
then_the	other=18
there	ask dose=-39	ask easier=74	ask mistakes=-50	ask why=31	hello=96	help=38	other=38	progress=-18	schedule=49	thanks=-16	unknown=-20
there_$	ask dose=-14	ask easier=-13	ask steps=-15	ask why=-17	hello=100	help=45	other=-12	thanks=-15	unknown=37
there_a	ask dose=-24	ask easier=41	ask left=-26	ask mistakes=-17	ask steps=52	ask why=40	other=-33	schedule=33	unknown=-25
there_an	ask easier=-43	ask left=-13	other=120
there_another	ask easier=27	ask rest=14	other=-38	schedule=20
there_any	ask left=-14	ask why=37
there_anything	ask left=15	ask mistakes=15
there_in	ask dose=32	ask left=-13
there_is	ask left=14	other=18
there_more	ask left=29	other=-12
there_something	other=23
thermometer	other=26	unknown=-15
thermometer_says	other=26	unknown=-15
these	ask easier=-28	ask left=17	ask mistakes=-26	ask why=45	help=-23	other=61	unknown=31
these_$	ask left=12	other=56	unknown=-29
these_at	other=-31	schedule=29
these_bridges	ask why=29
these_exercises	ask why=15	unknown=-14
these_for	ask why=25
these_in	other=-44	unknown=49
these_ok	other=19
these_safe	other=20
these_too	ask dose=31
they	ask rest=37	other=-35
they_do	ask rest=37	other=-27
thigh	ask dose=-15	ask easier=30
thighs	ask mistakes=59	ask steps=-35
thighs_$	ask mistakes=22
thin	other=28	unknown=-25
thing	ask dose=-16	ask left=-13	ask mistakes=-17	ask steps=26	ask why=41	help=51	other=16
thing_$	help=51	other=17	unknown=15
thing_for	ask why=28
thing_work	help=15
thing_you	other=22	unknown=-15
think	help=-27	other=74	progress=17
think_$	other=26	progress=19	unknown=-22
think_i	other=24
think_so	other=24
third	ask dose=54	ask left=14	ask rest=-19	ask steps=-52	ask why=-29	other=73
third_$	ask dose=32	ask steps=-20	other=13
third_done	ask steps=-28	other=33
third_one	ask why=-13	other=17
third_round	ask why=-14	other=23
third_set	ask dose=23	ask left=15	ask rest=-18	other=-24	unknown=17
thirteen	other=38
thirteen_and	other=14
thirteen_repetitions	other=12
thirty	unknown=28
thirty_$	other=19
thirty_in	other=15
thirty_minutes	other=16
this	ask dose=-44	ask easier=54	ask left=45	ask mistakes=77	ask rest=58	ask why=169	hello=-44	help=155	other=93	progress=91	schedule=-38	thanks=-21	unknown=108
this_$	ask dose=-37	ask easier=42	ask left=-33	ask mistakes=-20	ask rest=31	ask steps=103	ask why=-13	help=71	other=52	progress=-21
this_actually	ask why=-18	other=35
this_afternoon	other=20
this_and	ask dose=-19	ask steps=-33	other=71
this_app	help=20
this_before	ask steps=20
this_bot	ask steps=-16	ask why=-37	help=75
this_bridge	ask why=31	unknown=-14
this_do	ask dose=36	ask steps=-22	other=31
this_evening	other=23
this_every	ask dose=39
this_exercise	ask dose=22	ask easier=23	ask left=-30	ask steps=13	other=-31	unknown=25
this_fix	ask why=21
this_for	ask easier=19	ask why=-13	help=33	other=-39	unknown=35
this_go	ask steps=27	other=-14
this_good	other=16
this_help	ask why=57	help=-28
this_hurts	ask easier=-20	other=33
this_in	ask mistakes=12	other=-63	unknown=61
this_is	ask easier=48	ask left=20	ask why=-17	other=16	unknown=-48
this_lifting	ask why=17
this_make	ask why=30
this_meant	ask why=29
this_month	other=-24	progress=46
this_morning	ask left=16	hello=-21	other=62	schedule=-22	unknown=43
this_ok	other=43
this_one	ask dose=33	ask easier=-31	ask mistakes=66	ask rest=27	ask steps=47	ask why=76	other=-15	unknown=-71
this_or	ask left=17
this_really	ask left=17	ask why=25	other=-27
this_right	ask dose=-17	ask mistakes=69	ask steps=-25
this_round	ask left=38	unknown=-19
this_safe	other=52
this_set	ask dose=-37	ask left=14	ask rest=51	other=46	unknown=-37
this_stretch	ask left=-19	ask steps=38	ask why=14	other=19
this_supposed	ask steps=-16	ask why=15	other=21
this_the	ask left=152	ask why=-42	other=-50
this_thing	ask steps=-30	ask why=-13	help=70
this_time	ask dose=23	other=76	unknown=-50
this_week	help=-13	other=-43	progress=127
this_with	ask easier=-27	other=29	unknown=18
this_works	help=33
this_year	other=-69	unknown=72
those	ask dose=14	other=-21	unknown=39
those_$	ask dose=14
three	ask dose=69	ask easier=-14	ask left=-14	ask mistakes=-12	ask rest=-26	ask steps=-40	other=125	unknown=41
three_$	ask dose=52	ask steps=-12	other=36	unknown=-42
three_done	other=14
three_every	other=-21	unknown=22
three_exercises	other=37	unknown=-33
three_is	other=14	unknown=-13
three_months	other=22	unknown=-15
three_rounds	other=29	unknown=-14
three_sets	ask dose=36	ask steps=-12	other=-56	unknown=84
three_times	other=24
three_weeks	other=33
through	ask easier=-16	ask left=68	ask mistakes=-14	ask steps=51	other=42	unknown=-57
through_$	ask left=37	ask steps=-60	other=84	unknown=-24
through_15	other=19
through_it	ask steps=32	other=-18
through_the	ask steps=28
through_this	ask steps=39	other=-34
ticked	other=27
ticked_off	other=20
tight	ask mistakes=-12	ask steps=38	other=27	unknown=-19
tight_$	ask steps=26
tight_and	other=12
tiktok	other=-87	unknown=92
til	ask dose=-39	ask rest=43
till	ask dose=-55	ask left=99	other=-24
till_i	ask dose=-34	ask left=74	other=-30
till_the	ask dose=-22	ask left=25
time	ask dose=48	ask easier=-19	ask left=-58	ask mistakes=-38	ask rest=87	ask steps=-26	ask why=-59	help=-36	progress=-22	schedule=245	unknown=34
time_$	ask dose=71	ask easier=-14	ask left=-18	ask mistakes=-21	ask rest=55	ask why=-24	schedule=41
time_are	schedule=14
time_do	schedule=57	unknown=-13
time_i	other=-33	unknown=42
time_in	other=-65	unknown=100
time_is	ask why=-14	other=77	schedule=27	unknown=-24
time_now	other=20	unknown=-17
time_please	schedule=16
time_to	schedule=14
time_today	other=19	unknown=-16
time_tomorrow	schedule=18
time_tonight	schedule=18
times	ask dose=102	ask left=-28	ask steps=-48	ask why=-15	help=-40	other=-30	progress=-35	schedule=264	unknown=-57
times_$	ask dose=58	ask steps=-21	help=-13	other=-26	schedule=118	unknown=-29
times_a	ask dose=-31	other=43
times_do	ask dose=58	ask steps=-16	other=-20
times_each	other=15
times_have	help=-13	progress=-13	schedule=45
times_i	ask dose=16
times_please	other=-33	schedule=52
tingling	hello=-16	other=49
tingling_$	hello=-14	other=17	unknown=25
tingling_anywhere	other=14	unknown=-14
tingling_down	other=13
tingling_in	other=16
tingly	other=27	unknown=-20
tired	ask dose=25	ask left=-15	other=-104	unknown=151
tired_$	ask dose=25	ask left=-15	other=-27	unknown=59
tired_from	other=-36	unknown=41
tired_tonight	other=12
to	ask dose=64	ask left=66	ask mistakes=167	ask rest=34	ask steps=94	ask why=63	hello=21	help=43	other=65	progress=-54	schedule=124	thanks=-45	unknown=33
to_$	ask left=18	ask mistakes=46	ask steps=-32	ask why=-15	other=13	unknown=-13
to_15	ask dose=26
to_21:00	other=-15	schedule=30
to_6	other=-16	schedule=21
to_8:30	schedule=19
to_9	other=-13	schedule=20
to_a	schedule=13
to_arch	ask mistakes=34	ask why=-14
to_avoid	ask left=-15	ask mistakes=76	ask steps=-17
to_be	ask dose=57	schedule=-16
to_breathe	other=18
to_catch	ask rest=12
to_change	schedule=19
to_chest	ask dose=-12	ask easier=20	ask mistakes=21	ask steps=98	ask why=16	schedule=-16	unknown=-21
to_do	ask dose=62	ask easier=19	ask left=97	ask rest=-36	ask steps=23	help=-21	other=-28	progress=-17	unknown=42
to_end	other=19
to_exercise	other=47	unknown=-14
to_feel	ask mistakes=24	ask why=-13
to_finish	other=36	unknown=-25
to_get	ask dose=16	other=42	unknown=-28
to_go	ask dose=-53	ask left=118	ask steps=-44	other=53	unknown=-17
to_help	ask steps=-16	ask why=33
to_hold	ask dose=51	ask mistakes=18	ask steps=-20	other=-13	unknown=-14
to_hurt	ask mistakes=38	ask why=-14
to_keep	ask dose=19	ask mistakes=-12	ask steps=38	other=-27
to_last	progress=16
to_lie	ask steps=31
to_lose	other=-30	unknown=37
to_make	ask steps=13
to_me	ask mistakes=-13	ask steps=55	other=-34	unknown=27
to_move	schedule=15
to_my	ask dose=13	ask easier=21	other=38	unknown=-43
to_pee	other=19
to_push	other=22
to_rain	ask dose=-19	ask mistakes=-29	ask why=-34	other=-16	unknown=133
to_rest	ask rest=56
to_run	other=58	unknown=-48
to_side	ask why=39
to_start	other=22
to_stay	ask steps=25
to_stop	other=28
to_strengthen	ask why=25
to_take	ask rest=16
to_ten	other=-17	schedule=22
to_the	ask easier=15	ask why=13	unknown=38
to_thirteen	other=19
to_this	ask mistakes=-13	ask why=45
to_touch	ask steps=43	ask why=-20
to_use	help=42
to_wait	ask rest=40	ask why=-13
to_work	ask steps=-38	ask why=64
to_write	ask steps=-13	help=81	other=-41	unknown=-16
to_you	hello=61	help=26	other=-22	unknown=-21
today	ask dose=83	ask easier=-31	ask left=155	ask mistakes=-19	ask steps=-52	ask why=-23	hello=-13	help=-21	other=82	schedule=12	thanks=-31	unknown=57
today_$	ask dose=54	ask easier=-27	ask left=157	ask mistakes=-18	ask steps=-31	ask why=-22	help=-20	other=26	thanks=-22	unknown=89
today_and	other=-13	schedule=20
today_is	ask dose=31	other=-20
today_please	ask steps=-17	other=37
today_thanks	other=15
toddler	other=-14	unknown=24
toes	ask steps=20	other=55	unknown=-38
toes_$	ask steps=22	other=13
together	ask mistakes=-15	ask steps=112	other=-32	unknown=-20
together_$	ask mistakes=-14	ask steps=86	other=-26	unknown=-16
together_or	ask steps=25
toilet	other=-18	unknown=43
toilet_$	other=20	unknown=-12
toilet_any	other=14
toilet_paper	other=23	unknown=-21
tokyo	unknown=44
tokyo_$	unknown=47
told	ask why=13	other=43	unknown=-19
told_me	ask why=13	other=24	unknown=-14
told_you	other=32	unknown=-19
tomorrow	ask mistakes=-21	ask why=-13	help=-24	other=-60	schedule=137	unknown=41
tomorrow_$	ask mistakes=-20	help=-21	other=33	schedule=69
tonight	ask easier=-13	ask mistakes=-17	ask steps=-15	help=-40	other=52	progress=-16	schedule=104	unknown=24
tonight_$	ask mistakes=-15	ask steps=-14	help=-39	other=39	progress=-15	schedule=85	unknown=46
too	ask dose=32	ask easier=175	ask left=-82	ask mistakes=111	ask steps=-19	ask why=-33	other=-39	schedule=72	unknown=-113
too_$	ask dose=40	ask easier=-16	ask why=-15	other=56	unknown=-29
too_difficult	ask easier=59	other=-50
too_early	ask easier=-14	other=-38	schedule=84	unknown=-18
too_far	ask left=-24	ask mistakes=49
too_hard	ask easier=76	other=-27	unknown=-13
too_knackered	other=15
too_tired	other=14
too_tough	ask easier=14
too_weak	ask easier=15
top	ask dose=20	ask mistakes=13	ask rest=-13	ask steps=30	unknown=-15
top_$	ask dose=26	ask mistakes=-22	ask steps=39
tore	other=22	unknown=-13
tore_in	other=14
torture	ask dose=-13	ask left=15
torture_$	ask dose=-13	ask left=15
total	ask dose=35	ask rest=-12	unknown=-14
total_$	ask dose=35	ask rest=-12	unknown=-13
totally	other=35	unknown=-33
touch	ask steps=60	ask why=-22
touch_the	ask steps=61	ask why=-22
touching	ask steps=33
tough	ask easier=34
tough_$	ask easier=30
towel	ask easier=22	other=-15
track	other=20
track_$	other=20
train	ask steps=-21	ask why=47	other=-19	progress=12	unknown=26
train_$	ask steps=-20	ask why=47
trainer	other=-45	unknown=46
treatment	other=39	unknown=-18
trip	other=20	unknown=-13
trouble	other=27
true	unknown=17
try	other=23
try_again	other=13
try_me	other=15
trying	unknown=29
trying_$	other=47	unknown=-33
trying_to	unknown=12
tuesday	other=40	unknown=-30
tuesday_$	other=12
tumbled	other=16
tumbled_down	other=16
tummy	ask why=13	other=23	unknown=-21
tummy_$	ask steps=17	other=16	unknown=-15
turn	ask steps=34	unknown=45
turn_off	other=17
turn_too	ask steps=22
turned	ask dose=-14	ask mistakes=-29	ask steps=62	other=-32	unknown=29
turned_out	other=-30	unknown=32
turning	ask steps=30	other=-16
turning_$	ask steps=30	other=-16
turtles	other=-22	unknown=26
turtles_$	other=-22	unknown=26
tv	other=-60	unknown=70
tv_$	other=-24	unknown=33
twelve	other=32	unknown=-21
twelve_$	other=28	unknown=-18
twenty	other=27
twice	ask dose=68	ask steps=-24
twice_$	other=33	unknown=-25
twice_a	ask dose=73	ask steps=-15
twice_today	unknown=14
twinge	other=27	unknown=-13
twinge_at	other=17
twist	ask dose=15	ask easier=107	ask left=-16	ask mistakes=48	ask rest=-20	ask steps=48	ask why=71	help=-21	other=19	progress=-20	schedule=-33	unknown=-85
twist_$	ask dose=-30	ask easier=64	ask steps=37	ask why=-13	other=73	schedule=-15	unknown=-30
twist_at	ask why=15
twist_done	ask steps=22	unknown=-12
twist_for	ask why=43
twist_good	ask why=17
twist_is	ask easier=20
twist_supposed	ask why=19
twist_today	other=15
twisting	ask steps=24	ask why=74	help=-15	unknown=-19
twisting_$	ask mistakes=17
twisting_for	ask why=15
twisting_is	ask steps=-27	ask why=31
twisting_one	ask steps=19
twists	ask dose=27	other=29	progress=-15	unknown=-27
twists_$	ask dose=26	progress=-15
twisty	ask dose=-15	ask steps=70	unknown=-17
twisty_one	ask dose=-12	ask steps=60	ask why=-13
twisty_thing	ask why=15
two	ask dose=75	ask easier=-16	ask mistakes=-30	ask rest=53	ask steps=-48	ask why=-16	other=88	thanks=-20	unknown=51
two_$	ask left=38	ask rest=20	ask steps=-20	other=39	thanks=-17	unknown=-41
two_already	other=14	unknown=-13
two_are	other=27	unknown=-23
two_done	other=22	unknown=-20
two_down	other=31	unknown=-20
two_hours	other=21	unknown=-18
two_is	ask rest=13
two_minutes	ask rest=27	other=-18
two_months	other=46	unknown=-35
two_of	other=-13	unknown=14
two_or	other=14
two_ribs	other=15
two_rounds	ask dose=26
two_sets	ask dose=42	ask left=-17	other=75	unknown=-52
two_that	other=16	unknown=-16
two_to	unknown=15
two_weeks	other=21
two_years	other=27	unknown=-15
type	ask left=-17	ask mistakes=-22	help=111	other=-95	unknown=54
type_done	other=-49	unknown=59
type_here	ask mistakes=-21	help=53
typical	ask left=-14	ask mistakes=122	ask steps=-27	ask why=-25
typical_errors	ask mistakes=49	ask why=-14
typical_mistakes	ask mistakes=45
um	other=13
um_i	other=13
unbearable	other=13
unbearable_$	other=13
uncle	other=-39	unknown=45
under	ask easier=19	other=29	unknown=-28
under_me	other=37	unknown=-28
under_my	ask easier=21	other=-21
understand	help=30
understand_how	help=29
undo	ask steps=-13	other=115	unknown=-43
undo_$	other=47	unknown=-21
undo_last	other=18
undo_please	other=16
undo_that	other=26
unmute	other=47	unknown=-27
unmute_$	other=43	unknown=-25
unpause	other=54	unknown=-28
unpause_$	other=33	unknown=-18
unsteady	other=49	unknown=-42
until	ask dose=-16	ask left=75	other=56	unknown=-60
until_i	ask dose=-15	ask left=76	other=-19	unknown=-15
until_the	other=29	unknown=-24
up	ask easier=49	ask left=31	ask mistakes=43	ask steps=47	other=43	unknown=-74
up_$	ask easier=25	ask mistakes=36	ask steps=23	other=60	unknown=-64
up_and	ask steps=12
up_here	ask mistakes=28
up_now	other=-52	unknown=53
up_or	ask steps=42	other=-32
up_that	ask easier=31
up_there	ask why=16
up_to	ask left=40	ask steps=-20
urine_since	other=-22	unknown=26
us	ask steps=36	other=47	unknown=-16
us_$	other=-31	unknown=33
us_begin	other=35
use	ask dose=-19	ask easier=35	ask left=-26	ask steps=-20	ask why=71	help=75	other=-28	progress=-13	unknown=-21
use_a	ask easier=41	other=-18
use_both	ask steps=24
use_of	ask why=38
use_this	ask steps=-17	help=74
use_you	ask steps=-13	help=18
used	other=-32	unknown=45
used_to	other=-32	unknown=45
useful	ask dose=-12	ask left=-12	ask mistakes=-22	ask why=68
useful_$	ask dose=-12	ask left=-12	ask mistakes=-22	ask why=68
usual	ask mistakes=25	ask why=-13	other=21
usual_mistake	other=18
usually	ask mistakes=64	other=-107	unknown=90
usually_$	ask mistakes=18	other=-62	unknown=59
usually_get	ask mistakes=25
vacation	other=18
vagina	other=28	unknown=-25
vagina_feels	other=28	unknown=-25
variant	ask easier=42
variant_$	ask easier=13
variation	ask easier=88	ask why=-27	other=-46
version	ask dose=-23	ask easier=227	ask left=-32	ask mistakes=-16	ask steps=-38	ask why=-43	unknown=-31
version_$	ask dose=-13	ask easier=57	ask left=-20	ask mistakes=-12	ask steps=-21	ask why=-14	other=64	unknown=-20
version_for	ask easier=24
version_of	ask easier=113	ask why=-28	other=-34
vertebra	other=56	unknown=-35
vertebra_in	other=37	unknown=-19
very	ask left=28	other=-29	thanks=49	unknown=-19
very_kind	other=-12	thanks=19
very_last	ask left=28
very_much	thanks=15
very_patient	other=-12	thanks=15
video	ask easier=-40	ask steps=102	other=-21
waist	other=45	unknown=-36
waist_down	other=14
waist_is	other=26	unknown=-23
wait	ask dose=15	ask rest=82	ask steps=22	ask why=-16	other=-17	unknown=-32
wait_$	ask rest=22	ask why=-15	other=48	unknown=-25
wait_how	ask dose=45	ask steps=15	other=-56
waiting	ask left=-17	ask why=-17	other=52
waiting_for	ask left=-19	ask why=-17	other=50
wakes	other=39	unknown=-26
wakes_me	other=39	unknown=-26
walk	ask steps=54	unknown=-18
walk_$	other=40	unknown=-18
walk_me	ask steps=56	other=-47
walk_properly	other=-17	unknown=22
walked	other=-83	unknown=90
walking	other=63	unknown=-49
walking_like	other=13
wall	ask easier=16
want	ask dose=22	ask easier=-15	ask steps=-27	other=41	schedule=66	unknown=-31
want_$	other=19
want_different	schedule=14
want_other	other=-12	schedule=19
want_the	other=13
want_to	ask steps=-17	other=44
wants	other=41	unknown=-42
was	ask dose=81	ask easier=33	ask mistakes=-20	ask rest=-12	ask steps=-41	other=65	progress=-15
was_dead	other=31	unknown=-28
was_done	other=32	unknown=-30
was_i	ask dose=22	other=-20
was_in	other=20	unknown=-16
was_it	ask dose=15	other=25
was_last	other=42	progress=-19	unknown=-22
was_my	other=24	unknown=-23
was_numb	other=-97	unknown=99
was_that	ask dose=-14	ask steps=-22	other=66
was_the	ask dose=25	ask rest=15	ask why=14	unknown=-21
washing	other=-101	unknown=102
washing_machine	other=-20	unknown=21
watch	ask mistakes=97	ask why=-20	other=-29	unknown=28
watch_$	ask mistakes=22
watch_for	ask mistakes=17
watch_out	ask mistakes=59	ask why=-13
watch_the	other=-14	unknown=25
watched	other=-14	unknown=14
watching	other=-52	unknown=62
watching_$	other=-22	unknown=23
watching_and	other=-19	unknown=20
watching_the	other=14	unknown=-13
watching_tv	other=-24	unknown=33
water	other=13
water_$	other=21
waters	other=48	unknown=-41
waters_broke	other=36	unknown=-31
way	ask dose=-16	ask easier=173	ask left=-34	ask steps=79	ask why=-61	unknown=-33
way_$	ask easier=69	ask steps=-17	unknown=19
way_of	ask easier=14	ask steps=41	ask why=-27
way_on	other=22	unknown=-18
way_to	ask easier=69	ask mistakes=30	ask steps=-47	ask why=-24	other=16
way_too	ask easier=35	other=-24
way_under	other=15
way_up	ask steps=33	other=-17
we	ask easier=-39	ask left=58	ask mistakes=-47	ask rest=37	ask steps=-83	ask why=68	help=-21	other=73	schedule=88	unknown=-35
we_are	ask why=19
we_can	other=14	unknown=-13
we_change	other=-27	schedule=48
we_did	other=18
we_do	ask easier=-12	ask why=30	other=36
we_doing	ask dose=16
we_go	schedule=14
we_have	other=13
we_leave	other=17
we_make	ask easier=18
we_move	other=-13	schedule=19
we_nearly	ask left=53	other=-30
we_skip	other=31
we_start	other=22
weak	ask easier=24	hello=-19	unknown=52
weak_$	other=57	unknown=-48
weak_and	other=21	unknown=-18
weak_for	ask easier=14	other=-62	unknown=66
weak_in	other=19	unknown=-17
weak_legs	other=-18	unknown=16
weak_today	other=-30	unknown=32
weaker	other=20
weakness	unknown=21
weakness_$	other=-23	unknown=39
weakness_in	other=17	unknown=-14
weather	ask why=-12	other=-32	unknown=87
weather_today	other=-27	unknown=39
wee	unknown=27
week	ask steps=-19	help=-21	progress=152	schedule=-24	unknown=35
week_$	ask steps=-14	help=-18	other=37	progress=128	schedule=-20
week_go	progress=19
week_i	other=-49	unknown=49
weekend	other=13
weekend_$	other=13
weeks	ask mistakes=-13	ask steps=-26	ask why=-12	help=-16	other=185	progress=53	schedule=-17	unknown=-45
weeks_$	ask steps=-14	other=52	progress=60	unknown=-36
weeks_ago	other=44
weeks_now	other=-39	unknown=39
weeks_pregnant	other=68
weight	ask why=-32	hello=-14	help=-26	other=14	progress=-24	schedule=13	unknown=121
weight_$	ask why=-27	help=-21	other=-24	progress=-13	unknown=115
weight_and	other=15
weight_dropping	other=44	unknown=-26
weight_for	other=19	unknown=-17
weight_is	other=-21	unknown=25
weight_loss	other=-21	schedule=22	unknown=18
weight_on	other=21	unknown=-18
weight_without	other=16	unknown=-15
weird	other=30	unknown=-20
weird_$	other=18
well	ask dose=28	ask mistakes=-16	other=-41	progress=22	unknown=71
well_$	ask dose=30	ask mistakes=-15	progress=13
well_again	other=14
well_done	other=-56	unknown=57
well_i	other=14
well_that	other=-50	unknown=50
went	other=32
went_numb	other=14
went_weak	other=13
were	other=57	unknown=-50
were_done	other=31	unknown=-30
wet	other=22
wet_myself	unknown=16
wet_the	other=19
what	ask dose=-30	ask easier=19	ask left=123	ask mistakes=67	ask rest=-28	ask steps=134	ask why=170	hello=-17	help=169	other=38	progress=69	schedule=74	thanks=-18	unknown=61
what_$	ask dose=-14	ask left=20	ask mistakes=-18	ask rest=33	ask steps=-41	ask why=-20	help=90	other=-13	unknown=-17
what_about	ask dose=13	ask steps=42	other=-41
what_am	ask left=-53	ask mistakes=-30	ask steps=51	ask why=24	other=34
what_are	ask dose=-34	ask left=-83	ask mistakes=71	ask steps=-49	ask why=32	help=51	other=22	unknown=52
what_can	ask easier=46	ask left=-14	ask steps=-25	ask why=-22	help=149	other=-21	schedule=-15	unknown=-28
what_comes	ask left=84	ask rest=-13	ask why=-20	unknown=-13
what_did	ask why=24	other=-18
what_do	ask dose=-58	ask easier=-15	ask left=63	ask mistakes=23	ask rest=-16	ask steps=74	ask why=26	help=-42	other=63	schedule=-20	unknown=-45
what_does	ask left=21	ask mistakes=-19	ask why=58	help=-19	other=44	progress=17	unknown=-18
what_else	ask easier=22	ask left=43	ask steps=-18	ask why=-18	help=29	unknown=-15
what_exactly	ask left=-33	ask steps=37	ask why=46	other=-18
what_exercises	ask left=15
what_good	ask steps=-18	ask why=75
what_happens	ask left=26	ask mistakes=20	other=-15
what_have	ask mistakes=-14	unknown=56
what_i	ask dose=-16	ask easier=-16	ask left=-15	ask steps=38	ask why=21	other=-23	unknown=29
what_if	ask dose=34	ask easier=24	ask left=-23	ask mistakes=-40	help=-19	other=-47	progress=-21	unknown=134
what_is	ask dose=142	ask left=61	ask mistakes=-31	ask steps=60	help=26	other=61	progress=115	schedule=-64	unknown=-39
what_mistakes	ask mistakes=39	other=12
what_muscle	ask left=-13	ask why=33	other=18
what_muscles	ask left=-48	ask why=82
what_must	ask left=-12	ask mistakes=69	ask steps=-15
what_now	ask easier=44	ask left=56	ask mistakes=-19	ask why=-22	help=18	other=-16	unknown=-34
what_remains	ask left=97	ask mistakes=-20	ask steps=-19	ask why=-27
what_should	ask left=-13	ask mistakes=55	ask rest=20	ask steps=-18	ask why=-20	progress=-12	schedule=-16	unknown=46
what_the	ask steps=-17	other=26
what_this	ask steps=37	ask why=-30
what_time	ask mistakes=-12	ask steps=-14	ask why=-23	help=-31	other=58	progress=-18	schedule=150	unknown=-44
what_times	help=-22	progress=-19	schedule=68
what_to	ask left=-27	ask mistakes=49	ask steps=78	ask why=-26	other=-40	unknown=-16
what_was	ask why=13
what_would	ask easier=16	unknown=27
when	ask dose=53	ask easier=-21	ask left=53	ask mistakes=-25	ask rest=99	ask steps=-16	ask why=-33	hello=-13	help=30	progress=-42	schedule=197	thanks=-12	unknown=-65
when_$	other=-59	schedule=78
when_am	schedule=15
when_do	ask dose=-12	help=-17	other=-13	schedule=87
when_finished	other=-33	unknown=42
when_i	ask dose=73	ask left=24	ask mistakes=-35	ask rest=29	ask steps=-25	help=24	other=94	schedule=-35	unknown=-27
when_is	ask left=-16	other=22	progress=-19	schedule=72	unknown=-13
when_it	ask dose=24	unknown=-16
when_rolling	ask steps=14
when_the	ask rest=22	other=38	schedule=16	unknown=-64
when_twisting	ask mistakes=23
when_will	ask left=34	ask why=-16	other=-15	schedule=37
when_you	ask steps=14	other=20
whenever	other=-44	unknown=63
whenever_$	other=-75	unknown=84
whenever_i	other=24	unknown=-15
where	ask dose=-26	ask easier=-19	ask left=43	ask rest=-21	ask steps=71	ask why=-46	other=63	progress=-36	schedule=-20	unknown=53
where_do	ask steps=45	ask why=-41	other=37
where_i	other=42	unknown=-15
where_is	ask steps=15	other=-19	progress=-41	unknown=50
where_should	ask mistakes=54	other=-15
where_you	ask rest=-13	ask steps=26	unknown=33
whether	ask dose=43	other=-18	unknown=-15
which	ask dose=-44	ask easier=-27	ask left=103	ask mistakes=-37	ask rest=-17	ask steps=78	ask why=71	help=58	other=-51	unknown=-30
which_commands	ask left=-26	help=75	unknown=-14
which_exercise	ask left=59	ask steps=-33
which_exercises	ask left=19
which_is	other=16
which_leg	ask steps=14
which_mistakes	ask mistakes=16
which_muscle	ask left=-26	ask mistakes=-24	ask steps=-15	ask why=95
which_muscles	ask steps=-15	ask why=44
which_one	ask left=35	ask steps=-14
which_ones	ask left=15
which_part	ask why=17
which_set	ask left=92	ask why=-22	other=-39
which_side	ask steps=70	ask why=-12
which_way	ask left=-14	ask steps=50
while	ask steps=28	other=63	unknown=-44
while_turning	ask steps=18	other=-14
while_you	other=20	unknown=-16
who	ask left=-19	ask steps=-26	ask why=-14	help=58	other=-24	schedule=-13	unknown=124
who_can	other=30
who_is	help=44	other=-20
who_made	unknown=29
who_won	unknown=66
whole	ask dose=16	other=74	unknown=-66
whole_flight	other=15
whole_routine	other=22	unknown=-19
why	ask dose=-62	ask easier=-28	ask left=-44	ask mistakes=-40	ask rest=38	ask steps=-89	ask why=342	help=-13	other=98	progress=-25	schedule=-17	unknown=-63
why_$	ask dose=-40	ask left=-24	ask why=31	other=109	unknown=-30
why_am	ask why=37
why_bridges	ask why=14
why_do	ask rest=30	ask steps=-24	ask why=88	other=-50
why_i	ask why=41	other=-14
why_is	ask why=-20	other=70	unknown=-16
why_lift	ask why=20
why_pull	ask why=13
why_should	ask why=14
why_the	ask rest=14	ask why=17
why_twist	ask why=15
why_we	ask why=15
wife	other=-45	unknown=52
wife_did	other=-21	unknown=23
wife_is	other=-23	unknown=25
wife_just	other=-13	unknown=13
wife_says	other=25	unknown=-17
will	ask dose=35	ask steps=-48	ask why=100	help=-20	other=58	progress=-18	schedule=38	unknown=-44
will_be	other=25	unknown=-19
will_do	unknown=14
will_i	ask left=-21	ask mistakes=23	ask why=28	other=-13
will_it	ask dose=34	ask why=41	other=-36
will_not	ask easier=23	unknown=29
will_tell	other=15
will_this	ask left=33	ask mistakes=-12	ask steps=-13	ask why=37	other=-23
will_write	other=13
will_you	help=-16	other=34	schedule=45	unknown=-15
win	other=-49	unknown=70
win_$	other=-49	unknown=70
wipe	ask mistakes=-20	other=54	unknown=-19
wiped	other=-46	unknown=48
wiping	other=66	unknown=-36
wiping_feels	other=41	unknown=-22
wish	other=29	unknown=-23
wish_$	other=19	unknown=-13
with	ask dose=-45	ask easier=79	ask left=-21	ask mistakes=100	ask why=57	help=-49	other=18	progress=-19	schedule=-23	unknown=72
with_$	ask mistakes=13	ask why=27
with_a	other=28
with_back	ask why=29	other=-16
with_bad	ask easier=35	ask mistakes=-19
with_boredom	other=-46	unknown=54
with_both	ask steps=17
with_breakfast	other=-61	unknown=62
with_bridges	ask mistakes=16	other=15
with_less	ask easier=66	other=-17
with_me	ask steps=12
with_my	ask easier=17	ask mistakes=-39	ask steps=39	other=-29	unknown=34
with_osteoporosis	other=49	unknown=-28
with_that	ask left=-30	other=32
with_the	ask dose=-14	ask mistakes=83	ask rest=13	ask why=-13	unknown=-18
with_this	ask left=27	ask mistakes=57	ask why=-22	other=47	unknown=-64
with_work	other=-35	unknown=35
without	ask mistakes=28	ask steps=-26	other=123	unknown=-33
without_my	other=22	unknown=-19
without_noticing	ask mistakes=30	ask steps=-16	other=30	unknown=-20
without_stopping	other=-29	unknown=31
without_the	other=14
without_trying	other=45	unknown=-32
wobble	ask mistakes=60	other=-48
wobbly	other=12
woman	unknown=14
woman_in	unknown=14
won	ask steps=-12	other=-43	unknown=106
won_the	unknown=66
work	ask dose=-22	ask mistakes=-16	ask steps=-63	ask why=41	help=158	other=-18	progress=-18
work_$	ask why=-42	help=123	other=-33	progress=-16	unknown=17
working	ask left=-26	ask steps=-16	ask why=65	unknown=24
working_$	ask left=-24	ask steps=-14	ask why=54	other=-17	unknown=29
workout	other=27	schedule=21	unknown=-31
workout_$	other=15	schedule=21	unknown=-20
works	help=50
works_$	help=50	other=-14
works_better	other=14
world	other=-69	unknown=76
worse	other=51
worse_$	other=-27	unknown=45
worse_at	other=22	unknown=-14
worse_lying	other=23	unknown=-20
worse_when	other=13
worse_whenever	other=17
worst	other=44	unknown=-37
worst_at	other=20	unknown=-19
worst_in	other=15	unknown=-14
would	ask dose=53	ask left=-23	ask rest=29	progress=16	schedule=58
would_be	ask easier=16	other=39	progress=31	schedule=22	unknown=-64
would_finished	other=25	unknown=-23
would_get	other=16	unknown=-14
would_have	other=33	unknown=-30
would_i	other=-22	unknown=41
would_like	other=-15	schedule=56	unknown=-22
would_prefer	other=-33	schedule=39
would_say	unknown=17
would_you	other=-30	unknown=43
wrist	other=32	unknown=-20
wrist_last	other=17
write	help=83	other=-15	schedule=27	unknown=-28
write_again	other=16	schedule=13
write_done	ask steps=-13	help=81	other=-41	unknown=-16
write_it	ask steps=25	other=-13
write_to	help=16
write_tomorrow	schedule=16
writing	other=29
writing_to	other=29
wrong	ask dose=-19	ask easier=-22	ask left=-33	ask mistakes=333	ask steps=-99	ask why=-56	help=-26	other=15
wrong_$	ask left=-20	ask mistakes=67	ask steps=-26	other=33
wrong_button	other=42	unknown=-16
wrong_here	ask mistakes=57	unknown=-21
wrong_in	ask mistakes=51	ask steps=-16
wrong_on	ask mistakes=35	ask steps=-20	other=-41	unknown=43
wrong_thing	other=13
wrong_to	ask mistakes=13
wrong_way	ask mistakes=48	ask steps=-18	ask why=-15
wrong_with	ask mistakes=46	help=-13	other=-24	unknown=23
x	other=46	unknown=-22
x_15	other=37	unknown=-18
yeah	other=48	unknown=-25
year	other=-19	unknown=50
year_$	other=-24	unknown=55
years	other=-62	unknown=119
years_$	unknown=20
years_ago	other=-37	unknown=67
years_and	other=-43	unknown=44
years_back	other=22
yep	other=39	unknown=-22
yep_$	other=13
yes	other=61	unknown=-18
yes_i	other=27
yesterday	ask steps=-16	hello=-16	other=123	schedule=-21
yesterday_$	ask steps=-16	other=42	unknown=30
yesterday_evening	other=44	unknown=-19
yesterday_i	other=17	unknown=-15
yesterday_morning	other=27	unknown=-22
yet	ask left=51	ask rest=-24	other=94	unknown=-55
yet_$	ask left=51	ask rest=-24	other=38
yh	other=12
yo	hello=99	other=-63	unknown=-27
yo_$	hello=99	other=-63	unknown=-24
yoga	other=-100	unknown=116
yoga_$	other=-22	unknown=36
you	ask left=-34	ask mistakes=-70	ask rest=-52	ask steps=75	ask why=-82	hello=90	help=103	progress=-32	schedule=42	thanks=209	unknown=153
you_$	ask left=23	ask steps=-27	hello=104	help=55	other=33	schedule=-24	thanks=58	unknown=-120
you_a	help=-25	unknown=53
you_add	other=48	unknown=-19
you_are	ask rest=-13	other=-77	thanks=112	unknown=37
you_ask	other=13
you_be	ask steps=12
you_believe	unknown=28
you_can	help=14	other=61	unknown=-25
you_come	other=20
you_count	other=16	unknown=-13
you_describe	ask steps=26
you_do	ask dose=-24	ask steps=54	help=76	schedule=-13
you_drop	ask steps=15
you_explain	ask steps=65	unknown=-23
you_for	help=18	other=-29	thanks=34
you_go	ask steps=27
you_got	ask easier=-17	ask steps=33	schedule=24
you_have	ask dose=-15	ask easier=60	ask rest=-16	ask steps=20	other=-14	thanks=12
you_in	other=26	unknown=-17
you_just	other=12
you_know	ask steps=-15	help=-18	other=49	unknown=26
you_like	ask steps=-34	unknown=85
you_make	ask easier=17
you_may	other=30
you_move	schedule=26
you_next	schedule=18
you_nudge	other=23
you_order	unknown=30
you_play	unknown=30
you_recorded	other=24	unknown=-16
you_remind	ask steps=-15	schedule=65
you_said	other=-24	unknown=28
you_say	ask dose=72	other=-40
you_show	ask easier=-14	ask steps=29
you_so	thanks=12
you_stop	other=50	schedule=-15
you_tell	ask left=14	progress=16
you_think	help=-19	unknown=31
you_to	other=22
you_tomorrow	other=29	unknown=-29
you_try	other=20
you_watch	other=-14	unknown=25
you_were	other=19	unknown=-16
you_when	help=46	other=-27
you_would	progress=30	unknown=-28
you_write	ask steps=18	help=-13	other=-33	schedule=35	unknown=17
your	ask steps=27	hello=-17	other=-51	schedule=-14	thanks=71	unknown=41
your_favourite	help=-26	progress=-15	unknown=60
your_help	other=-19	thanks=35
your_knees	ask steps=15
yours	unknown=19
yours_$	unknown=19
yourself	unknown=20
yrs	other=16
yup	ask steps=-45	other=59
zero	other=14
"""
