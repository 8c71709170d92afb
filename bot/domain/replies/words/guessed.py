"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-70	unknown=87
0_$	unknown=16
1	ask dose=-31	ask left=28	other=35	unknown=14
1/3	ask steps=-13	other=31
1/3_ok	other=23
10	ask dose=129	ask easier=-13	ask steps=-26	other=46	unknown=-32
10_$	ask dose=47	ask steps=-13	other=22	unknown=-22
10_enough	ask dose=36
10_or	ask dose=19
10_seconds	ask dose=19
11	other=52	unknown=-26
11:42	other=15
11:42_$	other=15
11_$	other=42	unknown=-22
12	ask dose=89	ask left=-38	ask mistakes=-25	ask steps=-20	other=23	unknown=20
12_$	ask dose=13	other=52	unknown=-38
12_or	ask dose=15	unknown=-12
12_reps	ask left=-19	other=30
13	other=82	unknown=-48
13_$	other=34	unknown=-18
13_of	other=13
13_then	other=12
14	other=86	unknown=-40
14:05	other=13
14:05_$	other=13
14:20	other=16	unknown=-13
14:20_$	other=16	unknown=-13
14_$	other=26	unknown=-15
14_weeks	other=36
15	ask dose=247	ask easier=-22	ask left=-28	ask mistakes=-46	ask rest=-19	ask steps=-69	ask why=-15	unknown=48
15_$	ask dose=92	ask easier=-35	ask steps=-19	other=108	unknown=-82
15_again	ask dose=47	ask rest=-27
15_degrees	other=-51	unknown=56
15_done	ask easier=23	unknown=-24
15_in	other=25	unknown=-19
15_min	other=-41	unknown=41
15_or	ask dose=29	ask steps=-17
15_reps	other=17
15_right	ask dose=50	ask mistakes=-15
15_times	ask dose=26
16	other=14
17:30	other=15	unknown=-13
17:30_$	other=15	unknown=-13
19:00	other=13
19:00_$	other=13
19:15	other=19
19:15_$	other=19
1_$	unknown=21
1_or	ask left=29
2	ask left=18	ask rest=-14	ask steps=44	ask why=-16	help=-49	other=109	progress=-21	unknown=16
20	ask dose=53	ask easier=-19	ask steps=-25	other=-22	unknown=70
2015	other=-23	unknown=25
2015_$	other=-23	unknown=25
2019	other=-16	unknown=20
2019_$	other=-16	unknown=20
20_$	ask dose=14
20_minutes	other=17
20_weeks	unknown=24
21:00	schedule=30
21:00_$	schedule=16
21:15	other=19
21:15_$	other=15
21:30	other=14
2_$	ask dose=-13	ask left=26	ask why=-15	help=-20	other=-16	unknown=79
2_done	other=18
2_finished	other=21
2_rounds	ask dose=14	other=-16	unknown=13
2_sets	ask dose=29
2_x	other=13
3	ask steps=-19	other=55	unknown=78
3/3	other=54	unknown=-22
3/3_$	other=27	unknown=-18
3/3_ok	other=26
30	ask dose=22	other=30	unknown=-17
38.7	other=67	unknown=-47
38.9	other=12
39	other=44	unknown=-33
39_since	other=12
3_$	other=92	unknown=-67
3_days	other=17
3_done	ask dose=-14	other=27
3_of	other=-23	unknown=25
3_rounds	other=18
3_sets	other=17	unknown=20
3_weeks	other=28	unknown=-16
3_x	other=25	unknown=-15
4	ask why=22	other=18	unknown=22
45	other=34
45_minutes	other=14
4_$	ask why=22	other=30
4_days	other=20
5	ask dose=87	ask steps=-21	other=51
50	other=-12	unknown=16
50_of	other=-13	unknown=16
5_$	unknown=25
5_days	other=18
5_min	other=22	unknown=-15
5_or	ask dose=13
5_seconds	ask dose=64	other=-25
6	other=51	schedule=54	unknown=-52
6:30	schedule=19
6:30_$	schedule=19
6_$	schedule=40	unknown=-12
6_am	other=-13	schedule=22
6_days	other=13
6_this	other=13
7	other=77	schedule=73	unknown=-59
7:30	ask steps=-19	other=84	unknown=-13
7:30_$	ask steps=-19	other=69
7_$	other=44	unknown=-27
7_am	schedule=23
7_in	other=13
8	ask dose=36	other=63	schedule=85	unknown=-53
8:15	other=22
8:15_$	other=21
8:30	schedule=27
8:30_$	schedule=12
8:30_pm	schedule=14
8_$	ask dose=26	other=26	schedule=16	unknown=-18
8_kilos	other=16
8_o'clock	other=-51	schedule=56
8_times	other=14
9	ask dose=21	ask easier=-113	other=66	schedule=88
9_$	ask easier=-106	other=109	schedule=27
9_is	ask dose=25	other=-17
9_pm	schedule=15
@asked	ask dose=289	ask easier=235	ask left=403	ask mistakes=222	ask rest=348	ask steps=278	ask why=312	hello=-84	help=226	other=364	progress=159	schedule=102	thanks=-109	unknown=306
@asked evening	ask dose=25	other=154	schedule=-13	thanks=20
@asked morning	ask left=-14	ask steps=-36	ask why=-32	help=29	other=185	schedule=-14	unknown=96
@asked pain	ask dose=-16	ask left=-13	ask mistakes=-15	ask steps=-14	ask why=-26	hello=-12	other=244	progress=29	thanks=-30	unknown=19
@asked zone	ask left=-12	other=245	unknown=34
@idle	ask dose=78	ask easier=100	ask left=-151	ask mistakes=108	ask rest=-59	ask steps=144	ask why=60	hello=363	help=415	other=82	progress=439	schedule=444	thanks=316	unknown=333
@rest	ask dose=-61	ask easier=54	ask left=107	ask mistakes=-29	ask rest=305	hello=-27	help=-36	other=16	progress=-27	schedule=-40	unknown=72
@set	ask dose=427	ask easier=428	ask left=361	ask mistakes=474	ask rest=191	ask steps=506	ask why=393	help=246	other=289	progress=-57	schedule=-45	thanks=91	unknown=359
@told	ask dose=245	ask easier=323	ask left=-38	ask mistakes=264	ask steps=361	ask why=92	hello=594	help=412	other=981	progress=250	schedule=294	thanks=556	unknown=730
@waiting	ask dose=92	ask left=91	ask mistakes=-41	ask rest=-62	ask steps=43	ask why=27	hello=201	other=130	progress=33	schedule=79	thanks=49	unknown=123
^_0	other=42	unknown=-32
^_1	other=16
^_10	other=42	unknown=-17
^_11	other=12
^_12	ask left=-20	other=39
^_13	other=40	unknown=-22
^_14	other=42	unknown=-24
^_15	ask dose=63	ask mistakes=-25	ask rest=-18	ask steps=-20	other=48	unknown=-13
^_16	other=14
^_2	ask easier=13	other=51	unknown=-29
^_20	other=41	unknown=-30
^_3	other=55	unknown=-15
^_3/3	other=26	unknown=-17
^_30	other=14
^_5	ask dose=56	ask steps=-16	other=25	unknown=-28
^_6	other=33	unknown=-14
^_7	schedule=65	unknown=-22
^_8	other=47
^_8:15	other=13
^_9	other=18
^_a	ask easier=26	other=-22	progress=31	thanks=-20	unknown=43
^_about	other=23
^_aching	other=26	unknown=-14
^_after	ask left=19	ask rest=16	other=54	unknown=-30
^_all	other=127	unknown=-38
^_almost	other=39	unknown=-25
^_already	other=52	unknown=-26
^_alright	ask steps=-20	other=32
^_also	other=17
^_alternative	ask easier=70	other=-27
^_am	ask easier=-41	ask left=67	ask mistakes=107	ask steps=31	ask why=-49	help=-14	other=-16	progress=57	schedule=-16	unknown=-40
^_and	ask dose=63	ask easier=-19	ask left=42	ask mistakes=-26	ask rest=38	ask steps=37	ask why=61	other=-89	unknown=-51
^_another	other=21	unknown=23
^_any	ask dose=-26	ask easier=70	ask left=-29	ask mistakes=49	ask why=-74	other=-49	progress=40	unknown=37
^_anything	ask dose=-23	ask easier=64	ask left=15	ask mistakes=33	ask steps=-24	ask why=-46	other=39
^_are	ask easier=-17	ask left=74	ask mistakes=38	ask steps=33	ask why=-28	help=-33	other=-62	unknown=67
^_arms	ask steps=44	other=-26
^_as	other=14
^_at	other=81	unknown=-36
^_away	other=17
^_baby	schedule=-12	unknown=28
^_back	other=54	unknown=-16
^_banana	other=-52	unknown=71
^_before	progress=14
^_begin	other=29	unknown=-17
^_bit	other=37	unknown=-23
^_bladder	other=-33	thanks=-30	unknown=64
^_blah	other=-42	unknown=57
^_both	ask steps=-29	ask why=-38	other=135	unknown=18
^_brb	other=13
^_break	ask rest=30	other=-17
^_breathe	ask steps=21	other=-19
^_breathing	ask steps=41	unknown=-16
^_bridge	ask dose=51	ask easier=50	ask mistakes=63	ask steps=66	hello=-40	help=-19	other=-26	progress=-14	thanks=-23	unknown=-60
^_bridges	other=21
^_broke	other=68	progress=-16	unknown=-26
^_bum	other=-32	unknown=34
^_busy	other=17
^_but	ask steps=-18	other=44
^_bye	unknown=28
^_c-section	other=17
^_calling	other=16
^_came	other=39	unknown=-37
^_can	ask dose=63	ask easier=72	ask left=-40	ask steps=48	ask why=-21	help=-81	other=126	progress=-13	schedule=92	unknown=37
^_cancel	other=19
^_cancer	other=-17	unknown=23
^_carry	other=24	unknown=-14
^_change	other=-74	schedule=112	unknown=-19
^_check	other=12
^_cheers	hello=-21	other=-74	thanks=175	unknown=-50
^_chest	other=31	unknown=16
^_commands	help=68	other=-24	unknown=-17
^_common	ask mistakes=108	ask steps=-22	other=-17
^_completed	ask rest=-13	other=39
^_continue	other=24
^_cool	unknown=24
^_coughing	other=23
^_could	ask dose=-17	ask easier=71	ask mistakes=-17	ask steps=-20	other=31	schedule=15	unknown=12
^_cramp	other=23	unknown=-15
^_dad	other=-29	unknown=33
^_dear	hello=15
^_delete	other=42	unknown=-29
^_did	ask easier=-25	ask left=34	ask mistakes=36	ask steps=-33	ask why=-46	help=-15	other=171	progress=36	schedule=-20	unknown=22
^_difficulty	other=18
^_dine	other=13
^_dinner	other=-83	unknown=83
^_dishes	other=-69	unknown=69
^_do	ask dose=78	ask easier=-18	ask left=-55	ask mistakes=-22	ask rest=122	ask steps=88	ask why=-51	other=-76	progress=-15	unknown=143
^_doctor	other=17
^_does	ask dose=-16	ask easier=-21	ask steps=48	ask why=39	help=-30	other=-24	unknown=63
^_dome	other=24	unknown=-14
^_done	ask dose=-50	ask easier=-32	ask left=-132	ask mistakes=-18	ask rest=-42	ask steps=-82	ask why=-51	other=346	unknown=132
^_double	other=17	unknown=-16
^_down	other=-53	unknown=56
^_drop	other=19
^_each	other=32
^_easier	ask easier=140	ask steps=-22	other=-35	unknown=-17
^_easy	other=-29	unknown=36
^_eight	other=37	unknown=-14
^_eleven	other=21	unknown=-13
^_end	other=46	unknown=-22
^_enough	other=81	unknown=-45
^_evening	hello=108	other=-78	unknown=-19
^_every	ask dose=59	other=17	unknown=-21
^_everyone	other=-47	unknown=48
^_everything	hello=-17	other=35	unknown=17
^_expecting	other=41	unknown=-12
^_explain	ask steps=115	help=17	other=-80
^_fainted	other=27
^_far	other=31	unknown=-28
^_feel	other=13	unknown=-13
^_feels	other=-27	unknown=32
^_feet	ask steps=74	other=-30
^_fell	other=70	unknown=-33
^_felt	other=34	unknown=-25
^_fever	other=22	unknown=-16
^_fifteen	ask dose=72	ask left=-20	ask steps=-25	other=31	unknown=-21
^_final	other=33
^_fine	other=30	unknown=-23
^_finished	ask dose=-15	ask left=-66	ask mistakes=-21	ask rest=-62	ask steps=-16	ask why=-85	other=201	unknown=150
^_fire	other=18
^_first	ask left=26	ask steps=-70	ask why=-17	other=96
^_five	ask dose=45	ask steps=-14	unknown=-13
^_foot	other=12
^_for	ask dose=35	ask steps=-23	ask why=48
^_forget	ask steps=-23	other=44
^_forgot	ask steps=54	other=-12	unknown=-18
^_found	other=17
^_four	other=20
^_fourteen	other=16
^_fractured	other=21	unknown=-18
^_gave	other=21
^_gentler	ask easier=58
^_get	other=-55	unknown=58
^_getting	other=16
^_give	ask easier=31	other=16	unknown=-19
^_go	other=43	unknown=-14
^_going	other=22
^_good	hello=128	other=-19	schedule=-15	thanks=-13	unknown=-30
^_got	ask easier=106	other=48	schedule=-19	unknown=-26
^_grandma	other=-34	unknown=40
^_grandpa	other=-14	unknown=21
^_great	other=27	thanks=20	unknown=-26
^_ha	other=-15	unknown=35
^_had	ask mistakes=-14	other=152	unknown=-75
^_haha	other=-62	unknown=76
^_half	other=33	unknown=-16
^_hang	other=23	unknown=-14
^_hard	ask easier=13
^_has	ask steps=-26	other=-22	unknown=85
^_have	ask left=59	progress=53
^_having	other=23	unknown=-13
^_he	other=-51	unknown=60
^_heartbroken	other=-32	unknown=52
^_heels	ask steps=32
^_hello	hello=167	other=-13	schedule=-87	unknown=-33
^_help	hello=-13	help=204	other=-82	thanks=-13	unknown=-31
^_hey	hello=171	help=-13	other=-67	unknown=-38
^_hi	hello=160	other=-67	unknown=-53
^_hip	ask dose=-12	ask steps=33
^_hit	other=35	unknown=-23
^_hiya	hello=121	other=-65	unknown=-31
^_hold	ask dose=38	other=15
^_holiday	other=34	unknown=-19
^_how	ask left=111	ask mistakes=40	ask rest=42	ask steps=109	hello=54	help=31	other=158	progress=128	schedule=-23	thanks=-26
^_huh	help=151	other=-72	unknown=-36
^_hurts	ask easier=-34	other=74	unknown=-13
^_i	ask easier=177	ask left=-40	ask mistakes=-42	ask steps=106	hello=-20	help=107	other=118	progress=-51	schedule=79	thanks=58	unknown=122
^_if	ask dose=62	ask left=12	other=-40	progress=28
^_imagine	other=40	unknown=-39
^_in	ask steps=43	other=62	unknown=-53
^_instructions	ask steps=49	help=58	other=-36	progress=-13	schedule=-13	unknown=-15
^_is	ask dose=85	ask easier=-47	ask left=120	ask mistakes=162	ask rest=64	ask why=22	help=-31	other=-21	unknown=-41
^_it	ask easier=19	ask mistakes=-22	ask steps=26	other=45	unknown=54
^_jump	other=13
^_just	ask left=-14	hello=42	schedule=30	unknown=13
^_keep	other=22
^_kids	ask left=13	other=23	unknown=-20
^_kind	other=52	unknown=-39
^_knee	ask dose=74	ask easier=-29	ask mistakes=-19	ask steps=16	other=35	unknown=-21
^_knees	ask mistakes=13	other=33
^_last	ask dose=-17	ask left=-15	unknown=53
^_later	other=49	schedule=21	unknown=-35
^_leave	ask steps=-25	other=68	unknown=-15
^_left	ask left=-30	ask steps=50	unknown=24
^_leg	other=-30	unknown=43
^_legs	unknown=21
^_let	hello=-13	other=59
^_lol	other=-54	unknown=73
^_long	other=-48	unknown=52
^_losing	other=27	unknown=-13
^_loss	other=24	unknown=-18
^_lost	ask left=13	ask steps=-14	ask why=-26	other=168	unknown=-85
^_lower	other=23
^_lump	unknown=12
^_made	other=14
^_make	other=-23	schedule=65	unknown=-14
^_managed	other=56	unknown=-32
^_many	other=-18	thanks=29
^_may	other=36
^_maybe	other=32	unknown=-12
^_might	ask steps=18
^_mistakes	ask mistakes=17
^_morning	hello=158	other=-89	unknown=-40
^_move	other=-36	schedule=81
^_much	hello=-16	other=-49	thanks=114	unknown=-35
^_mum	other=-96	unknown=106
^_must	ask dose=31	ask rest=18
^_mute	other=66	unknown=-27
^_my	ask dose=15	ask easier=93	ask left=-13	ask mistakes=72	ask steps=-78	ask why=20	hello=-24	progress=77	schedule=59	thanks=43	unknown=102
^_nah	other=17
^_nearly	other=50
^_need	ask steps=-13	other=23	schedule=12	unknown=14
^_never	unknown=37
^_new	other=45	unknown=-30
^_next	ask left=-18	ask steps=-14	ask why=-18	other=62	schedule=53	unknown=-14
^_nice	other=-63	thanks=68	unknown=13
^_nine	other=23
^_no	ask steps=21	ask why=-22	other=37	progress=-14	schedule=18	thanks=-26	unknown=145
^_nobody	other=13	unknown=-13
^_none	other=17
^_not	ask easier=73	ask mistakes=-23	ask rest=-32	ask steps=37	ask why=-19	other=53	thanks=-18	unknown=24
^_nothing	other=-27	unknown=48
^_now	other=-56	unknown=72
^_nowhere	other=16	unknown=-15
^_numb	other=51	unknown=-21
^_number	ask dose=58	other=-22	progress=31	unknown=-22
^_numbness	other=16	unknown=13
^_off	unknown=24
^_oh	ask left=-13	unknown=36
^_ok	ask left=-24	ask steps=30	other=77	thanks=45	unknown=-35
^_okay	other=29	unknown=-17
^_on	other=86	unknown=-48
^_once	ask dose=-33	ask left=28	ask rest=63	other=76	unknown=-92
^_one	ask dose=-40	ask left=36	ask steps=15	unknown=68
^_only	ask easier=-29	hello=37	other=47	unknown=-13
^_oops	other=31	unknown=-13
^_or	other=17
^_other	ask easier=33	ask mistakes=-17
^_ouch	other=47	unknown=-23
^_our	other=-40	unknown=43
^_out	other=-41	unknown=43
^_ow	other=46	unknown=-27
^_pain	other=96	unknown=-52
^_partly	other=20	unknown=-16
^_pass	other=39	unknown=-21
^_passed	other=41	unknown=-25
^_pasta	other=-74	unknown=75
^_pause	other=71	unknown=-31
^_pee	other=-43	unknown=64
^_peed	other=20
^_phew	other=13
^_phone	other=-38	unknown=59
^_physio	other=23	unknown=-13
^_ping	other=20
^_pins	other=30	unknown=-22
^_play	other=-34	unknown=46
^_please	ask left=43	ask steps=17	ask why=47	help=22	other=27	schedule=-23	unknown=-44
^_pooed	other=28	unknown=-18
^_pregnant	other=81	unknown=-60
^_pressed	other=25
^_pressure	other=12
^_progress	hello=-15	other=-48	progress=118	unknown=-22
^_proud	other=-21	unknown=22
^_quarter	other=52
^_quit	other=52	unknown=-20
^_quoted	other=-13	unknown=19
^_ready	ask dose=-26	ask steps=-18	hello=-24	other=159	unknown=-50
^_recovering	other=24
^_remind	ask mistakes=21	ask steps=112	ask why=27	other=-62
^_reminders	other=34	schedule=-12
^_remove	other=26
^_reps	ask dose=100	ask steps=-22	other=-24
^_rest	ask rest=58	other=-19
^_rested	other=31	unknown=-14
^_resume	other=50	unknown=-26
^_revert	other=27	unknown=-15
^_right	ask left=51	ask mistakes=-26	other=15	unknown=26
^_roger	other=15
^_rolled	other=19
^_rot	other=22
^_rotation	ask steps=18	other=22
^_round	ask dose=-43	ask rest=-12	other=14	unknown=56
^_saddle	other=41	unknown=-28
^_say	other=27	unknown=-21
^_sciatica	other=19
^_second	ask left=-36	other=86	unknown=-17
^_secs	ask dose=67	other=-49
^_see	other=48	unknown=-40
^_set	ask dose=-15	ask left=-17	ask rest=-25	other=91	schedule=86	unknown=-63
^_seven	other=39
^_sharp	other=13
^_shift	other=-47	schedule=57
^_shivering	other=25	unknown=-14
^_short	other=20	unknown=-15
^_should	ask dose=-30	ask easier=-12	ask mistakes=51	ask steps=84	ask why=-26	unknown=-20
^_show	ask steps=42	hello=-19	help=35	other=-76	progress=137	unknown=-69
^_sick	other=13
^_silence	other=70	unknown=-29
^_simpler	ask easier=76	ask steps=-15	other=-25
^_six	other=26
^_skip	ask steps=-39	ask why=-31	other=148	unknown=-32
^_skipping	other=23	unknown=-15
^_skp	other=18
^_smashed	other=16
^_snooze	other=35	unknown=-19
^_so	ask left=-25	other=81
^_some	other=27	unknown=-22
^_someone	other=13
^_something	ask easier=52	unknown=-22
^_sorry	ask left=18	ask mistakes=-30	ask steps=58	ask why=-23	other=35	unknown=-20
^_sort	other=32	unknown=-25
^_start	other=60	unknown=-26
^_steps	ask steps=47	other=-29
^_still	other=51	unknown=-18
^_stop	other=85	unknown=-35
^_stopped	other=19
^_stopping	other=41	unknown=-29
^_sudden	other=34	unknown=-22
^_suddenly	other=30	unknown=-17
^_switch	other=23
^_ta	other=-104	thanks=195	unknown=-48
^_take	other=31
^_taking	other=27	unknown=-26
^_talk	ask steps=47	other=-42
^_tell	ask why=13	other=-49	unknown=67
^_temperature	other=15
^_ten	other=53	unknown=-31
^_terrible	other=14
^_thank	hello=-25	other=-21	thanks=140	unknown=-48
^_thanks	hello=-18	other=-91	thanks=201	unknown=-25
^_that	ask easier=39	ask left=26	ask mistakes=-15	ask rest=-22	ask steps=-19	other=62	thanks=44	unknown=-41
^_the	ask steps=17	ask why=67	other=-73	schedule=-18	unknown=170
^_then	other=12
^_there	other=27
^_thermometer	other=25	unknown=-14
^_they	ask rest=37	unknown=-31
^_think	other=16
^_third	ask steps=-32	ask why=-18	other=69	unknown=-13
^_this	ask easier=46	other=-44	unknown=34
^_three	other=72	unknown=-36
^_tight	other=20
^_time	ask left=-23	ask rest=39
^_tingling	other=38	unknown=-24
^_today	other=13
^_toilet	other=-38	unknown=39
^_tokyo	other=17
^_tomorrow	other=-38	unknown=43
^_too	ask easier=30	other=22	unknown=-15
^_trying	other=-39	unknown=46
^_tumbled	other=17	unknown=-14
^_turn	other=46	unknown=-17
^_twelve	other=27	unknown=-16
^_twenty	other=18
^_twice	other=25
^_twist	ask dose=43	ask easier=14	other=-16
^_two	other=-17	unknown=65
^_typical	ask mistakes=33	ask steps=-15
^_undo	ask steps=-14	other=91	unknown=-31
^_unmute	other=44	unknown=-24
^_unpause	other=51	unknown=-26
^_urine	other=18	unknown=-12
^_used	other=-34	unknown=48
^_very	thanks=15
^_wait	ask dose=45	ask steps=36	other=-39	unknown=-18
^_walk	ask steps=63	other=-52
^_walked	other=-94	unknown=97
^_walking	other=14
^_was	ask dose=14	ask left=14	ask steps=-26	other=61	unknown=-40
^_we	unknown=29
^_weak	hello=-17	other=27
^_weakness	other=13
^_weight	unknown=18
^_well	other=18	unknown=-17
^_what	ask dose=16	ask easier=53	ask left=102	ask mistakes=144	ask rest=-52	ask why=119	hello=-18	help=172	other=27	progress=56	schedule=48	thanks=-20	unknown=88
^_when	ask left=54	ask mistakes=-12	ask rest=100	ask steps=-38	ask why=-24	help=-30	other=-40	progress=-33	schedule=132
^_where	ask dose=-19	ask left=68	ask mistakes=22	ask steps=39	ask why=-39	other=-22	progress=-26	unknown=31
^_which	ask dose=-43	ask easier=-22	ask left=108	ask mistakes=-27	ask rest=-18	ask steps=33	ask why=71	help=60	other=-48	unknown=-27
^_who	ask easier=-14	ask left=-18	ask mistakes=-12	ask steps=-21	ask why=-22	help=57	other=35	schedule=-13	unknown=72
^_why	ask dose=-23	ask easier=-25	ask left=-15	ask mistakes=-24	ask rest=24	ask steps=-62	ask why=270	progress=-14	schedule=-13	unknown=-28
^_will	ask easier=-12	ask mistakes=-12	ask steps=-16	ask why=66	other=68	schedule=-15	unknown=-32
^_wiping	other=46	unknown=-22
^_with	ask rest=14
^_worse	other=23	unknown=-16
^_would	ask dose=82	other=-16	unknown=-17
^_wrong	other=32
^_yeah	other=41	unknown=-19
^_yep	other=43	unknown=-17
^_yes	hello=-12	other=56	unknown=-17
^_yesterday	unknown=30
^_yo	hello=98	other=-63	unknown=-27
^_you	ask easier=-18	ask steps=22	other=-47	schedule=-18	thanks=128
^_yup	ask steps=-42	other=57
^_zero	other=16
a	ask easier=159	ask left=-106	ask mistakes=-16	ask rest=149	ask steps=67	ask why=-40	hello=-39	help=-18	other=113	progress=58	schedule=13	thanks=31	unknown=124
a_2	other=21	unknown=-18
a_4	other=26
a_7	other=24	unknown=-21
a_baby	unknown=24
a_bad	unknown=23
a_beginner	ask dose=17	other=-16
a_bike	other=37	unknown=-18
a_bit	other=25	schedule=12	unknown=-16
a_break	ask easier=-12	ask rest=59	other=19	unknown=-18
a_breather	ask rest=39	other=-18
a_bridge	ask easier=-16	ask mistakes=21	ask steps=34	ask why=-14
a_c-section	other=16
a_car	other=15
a_chair	ask easier=18
a_cold	ask easier=-21	other=-69	unknown=101
a_colleague	other=-16	unknown=20
a_cough	other=-41	unknown=45
a_couple	other=23	unknown=-12
a_day	ask dose=75	ask easier=-17	ask steps=-25	other=58	progress=-12	unknown=-23
a_diet	other=-15	unknown=16
a_different	other=-54	schedule=64
a_disc	other=13
a_dozen	other=27	unknown=-22
a_fever	other=26	unknown=-17
a_few	other=39	unknown=-37
a_fortnight	other=31	unknown=-13
a_full	other=-16	unknown=38
a_gentler	ask easier=68	other=-35
a_glute	ask steps=84	ask why=-14	unknown=-12
a_good	other=-45	unknown=53
a_guy	other=-74	unknown=75
a_hernia	other=15	unknown=-13
a_hip	other=38
a_horse	other=15
a_joke	other=-41	unknown=51
a_knee	ask why=15
a_ladder	unknown=15
a_legend	thanks=23
a_lighter	other=25
a_little	other=15	unknown=-12
a_longer	ask rest=34	other=-22
a_lot	other=-26	thanks=24	unknown=17
a_milder	ask easier=41
a_million	unknown=16
a_minute	ask dose=16	ask rest=58	ask steps=-25	unknown=-13
a_mistake	other=21
a_moment	other=17
a_month	other=26	unknown=-14
a_new	other=41
a_pain	other=-43	unknown=47
a_pause	ask rest=17
a_picture	ask steps=28
a_pillow	ask easier=44	ask steps=-14	other=-16
a_pizza	unknown=17
a_problem	ask mistakes=21	unknown=-12
a_rest	ask rest=22
a_row	ask dose=-23	progress=55	unknown=-15
a_sec	other=20
a_session	other=36	schedule=13	unknown=-18
a_set	ask dose=24	help=67	other=-45
a_simpler	ask easier=51
a_slipped	other=28	unknown=-23
a_softer	ask easier=83	other=-29
a_star	thanks=26	unknown=-20
a_stroke	other=13
a_sudden	other=23	unknown=-19
a_swelling	other=15	unknown=-13
a_taxi	unknown=25
a_temperature	other=-14	unknown=39
a_towel	ask easier=22	other=-16
a_twinge	other=13
a_two	other=17	thanks=-15
a_version	ask easier=19
a_vertebra	other=53	unknown=-35
a_video	ask easier=-36	ask steps=100	unknown=-13
a_way	ask easier=15
a_wee	other=-35	unknown=45
a_week	other=74	unknown=-44
a_weight	other=-20	unknown=24
a_whole	other=13
abeg	ask left=13
able	ask easier=20
able_to	ask easier=20
about	ask left=-28	ask mistakes=33	ask steps=29	help=-45	other=72	unknown=23
about_$	ask mistakes=43
about_a	other=-26	unknown=29
about_his	other=-17	unknown=21
about_me	help=-26	other=80	unknown=-35
about_the	ask dose=13	ask steps=13
about_to	other=15
accident	other=12	unknown=18
accident_$	other=-18	unknown=41
accident_in	other=16	unknown=-13
accident_with	other=12
accidents	other=-28	unknown=35
accomplished	other=16
accomplished_$	other=16
account	ask steps=-55	other=80
ache	other=69	unknown=-54
ache_from	other=12
ache_in	other=17	unknown=-14
ache_is	other=24	unknown=-19
aches	other=65	unknown=-48
aches_$	other=50	unknown=-38
achieved	ask dose=-17	ask why=30	other=21
achieved_$	ask why=30
aching	ask mistakes=-18	other=94	unknown=-37
aching_all	other=19	unknown=-14
actually	ask why=22	other=35	unknown=-14
actually_$	ask why=15
actually_good	ask why=-29	other=35
actually_help	ask why=22
add	other=55	unknown=-19
add_it	other=29	unknown=-15
afraid	other=-47	unknown=52
after	ask dose=-39	ask easier=-41	ask left=224	ask mistakes=-53	ask rest=100	ask steps=-21	ask why=-79	help=-12	other=81	progress=-14
after_$	ask rest=-25	other=35
after_9	schedule=14
after_bridges	ask left=31
after_dinner	other=-43	unknown=49
after_finishing	ask rest=17
after_my	other=31	unknown=-15
after_that	other=-92	unknown=90
after_the	ask left=58	ask rest=-12	ask steps=27	unknown=-26
after_this	ask dose=-20	ask easier=-28	ask left=118	ask mistakes=-16	ask rest=113	ask steps=-16	ask why=-51	unknown=-13
after_two	ask dose=17
afternoon	hello=39	schedule=17	unknown=-29
afternoon_$	hello=22	schedule=18	unknown=-23
afterwards	ask dose=-28	ask rest=37
afterwards_$	ask dose=-28	ask rest=37
again	ask dose=59	ask easier=-14	ask left=-47	ask mistakes=-23	ask steps=113	hello=15	help=-30	other=86	progress=-13	schedule=-15	thanks=-20	unknown=34
again_$	ask dose=33	ask left=-46	ask mistakes=-22	ask steps=97	hello=17	help=-28	progress=-12	schedule=12	thanks=-17	unknown=66
again_at	other=25	unknown=-13
again_from	other=15
again_in	ask steps=-16	other=40
again_or	ask dose=28	ask rest=-17
again_please	ask steps=42	other=-20
against	ask easier=17	ask why=23	help=-13
ages	other=14
ago	other=55	unknown=37
ago_$	other=63	unknown=28
agony	other=25	unknown=-14
agony_$	other=23	unknown=-13
aid	ask why=16
aid_of	ask why=16
air	ask why=17	other=53	unknown=-30
air_$	ask why=16	other=42	unknown=-23
all	ask dose=41	ask left=-29	ask mistakes=-23	ask steps=-28	hello=59	help=17	other=57	schedule=-20	unknown=87
all_$	ask dose=-20	ask left=-14	ask why=13	hello=71	other=-48	progress=18	schedule=-12	unknown=35
all_15	ask easier=23	other=-26
all_3	other=42	unknown=-34
all_at	ask steps=15
all_day	other=-20	unknown=22
all_done	other=19
all_fine	other=-42	unknown=43
all_finished	other=27	unknown=-15
all_good	other=-13	unknown=21
all_her	unknown=16
all_i	other=16	unknown=-13
all_my	other=-35	unknown=34
all_of	other=85	unknown=-76
all_over	other=40	unknown=-19
all_the	ask dose=20	other=43	unknown=-36
all_this	help=26
all_three	ask dose=52	ask left=12	unknown=-22
allowed	other=34
allowed_to	other=14
almost	ask left=17	unknown=21
almost_$	other=14
almost_there	other=12
almost_through	ask left=17
alone	other=17
alone_$	other=16
along	ask left=27	ask steps=-20	other=22
along_with	other=18
already	ask mistakes=-12	other=55	unknown=45
already_$	other=50
already_did	other=22
already_done	other=-26	unknown=34
already_on	other=-19	unknown=20
alright	ask steps=-20	other=33
alright_$	ask steps=-20	other=27
alright_alright	ask steps=-19	other=21
also	ask dose=36	other=34	unknown=-30
also_did	other=27	unknown=-15
alternative	ask easier=164	ask mistakes=-14	ask steps=-18	other=-69	unknown=-16
alternative_$	ask easier=101	ask mistakes=-13	ask steps=-13	other=-42
alternative_for	ask easier=63	other=-28
always	unknown=38
always_worse	other=22	unknown=-21
always_worst	other=20	unknown=-17
am	ask left=157	ask mistakes=31	ask rest=-15	ask steps=14	ask why=47	hello=-23	help=35	other=19	progress=88	schedule=40	thanks=54	unknown=-54
am_$	other=41	schedule=22
am_14	other=32
am_20	other=13
am_a	other=-47	unknown=50
am_back	other=19
am_confused	ask steps=38	help=72	other=-77	unknown=-25
am_doing	ask left=-14	ask mistakes=70	ask steps=-37	ask why=16	other=-13
am_done	ask left=75	unknown=-46
am_driving	other=15
am_drunk	other=15
am_eating	other=24	unknown=-22
am_expecting	other=28	unknown=-15
am_finished	ask left=47	other=-22
am_five	other=19
am_free	ask left=18
am_going	other=-21	unknown=32
am_having	other=12
am_i	ask easier=-51	ask left=95	ask mistakes=19	ask steps=36	ask why=49	help=-39	other=-69	progress=101	schedule=24	unknown=-38
am_in	ask easier=-13	other=41	unknown=-16
am_lost	help=88	other=-46	unknown=-22
am_lying	other=20	unknown=-16
am_not	ask easier=21	ask left=-13	other=-37	unknown=61
am_on	other=27	unknown=-18
am_pregnant	other=85	unknown=-67
am_ready	other=34
am_still	other=33	unknown=-28
am_stopping	other=19
am_sweating	other=-70	unknown=74
am_tired	ask dose=20	ask left=-13
am_too	other=13
am_watching	other=-58	unknown=67
am_well	other=21	unknown=-13
an	ask dose=-21	ask easier=137	ask left=-27	ask steps=-15	ask why=-18	other=57	schedule=19	unknown=-37
an_accident	other=31	unknown=-23
an_alternative	ask easier=62	other=-37
an_easier	ask easier=51	ask left=-15	other=36
an_hour	other=47	schedule=23	unknown=-17
an_old	ask easier=24	other=-22
an_operation	other=-19	unknown=20
and	ask dose=-152	ask easier=-37	ask steps=27	ask why=-16	hello=37	help=-29	other=254	unknown=122
and_2	other=-89	unknown=90
and_a	other=14
and_bleeding	other=12
and_bowels	other=-27	unknown=31
and_can	ask steps=13
and_did	other=15	unknown=-14
and_do	other=30	unknown=-14
and_done	other=14	unknown=-12
and_down	ask steps=13	other=-12
and_for	ask dose=-26	other=39
and_how	ask dose=-110	ask left=-28	ask mistakes=-21	ask rest=-16	help=-17	other=225
and_i	other=54	unknown=-31
and_losing	other=12
and_loved	other=-49	unknown=49
and_my	unknown=13
and_never	other=-36	unknown=37
and_no	hello=51	other=-20	unknown=-26
and_shivering	other=12
and_short	other=18
and_tell	ask steps=-28	ask why=-29	other=60
and_that	ask steps=-27	ask why=41
and_the	ask left=-14	ask mistakes=-12	ask rest=44	ask why=21	other=-79	unknown=71
and_then	ask left=106	ask steps=-15	ask why=-12	other=-51
and_what	ask steps=27	other=19
and_when	schedule=22
and_why	ask dose=-43	ask left=-22	ask why=19	other=60
angle	ask mistakes=-14	ask steps=31
angle_should	ask mistakes=-14	ask steps=31
ankle	other=66	unknown=-41
ankle_$	other=14
another	ask dose=-13	ask easier=18	ask left=-21	ask rest=-28	other=36	schedule=22	unknown=26
another_minute	ask rest=-40	other=50
another_way	ask easier=23
anus	other=19
anus_$	other=15
any	ask dose=-30	ask easier=51	ask left=-45	ask mistakes=39	ask why=-20	hello=-14	other=-32	progress=58	unknown=80
any_alternative	ask easier=27
any_days	progress=21
any_easier	ask easier=30	other=-15
any_good	ask easier=-28	ask why=-34	unknown=83
any_improvement	other=-64	progress=41	unknown=41
any_more	ask easier=-15	other=113	unknown=-73
any_of	unknown=13
any_way	ask easier=13
anymore	other=27	unknown=-12
anymore_$	other=27	unknown=-12
anyone	hello=24	other=-18	unknown=29
anything	ask dose=-39	ask easier=96	ask left=21	ask mistakes=34	ask rest=-13	ask steps=-54	ask why=19	help=-17	schedule=34
anything_$	ask why=52	other=-32	unknown=48
anything_after	ask left=28
anything_easier	other=32
anything_gentler	ask easier=49	ask mistakes=-17	other=20
anything_i	ask easier=-17	ask mistakes=57
anything_left	ask left=18
anything_lighter	ask easier=45	ask why=-14	other=-16
anything_to	ask mistakes=21
anyway	ask left=-13	ask why=17	other=43
anyway_$	ask left=-13	ask why=18	other=32
apart	ask steps=37
apart_$	ask steps=28
app	help=18	other=-16	unknown=16
app_$	help=18
appendix	other=15
appetite	other=19	unknown=-16
appreciated	other=-20	thanks=49	unknown=-15
appreciated_$	other=-20	thanks=49	unknown=-15
arch	ask mistakes=35	ask steps=-15
arches	ask mistakes=43	ask why=-27
arches_$	ask mistakes=39	ask why=-26
are	ask dose=-63	ask left=40	ask mistakes=75	ask steps=-36	ask why=-20	hello=42	help=74	other=50	progress=-23	thanks=82	unknown=26
are_$	ask left=-13	other=29	unknown=24
are_a	other=-15	thanks=61	unknown=-34
are_all	ask left=-18	ask why=-13	unknown=67
are_asleep	other=-26	unknown=32
are_bad	ask easier=33	ask mistakes=-17
are_burning	other=55	unknown=-44
are_done	ask left=22	ask rest=26	unknown=-33
are_fine	other=-17	unknown=21
are_finished	other=25	unknown=-21
are_in	other=-24	unknown=32
are_jelly	other=22	unknown=-21
are_left	ask dose=-23	ask left=14	other=22
are_like	other=-43	unknown=46
are_my	ask mistakes=-18	ask steps=49	ask why=-20	help=14	other=-13	progress=13	schedule=40	unknown=-31
are_not	other=-49	unknown=50
are_numb	other=43	unknown=-37
are_shaking	other=-39	unknown=42
are_sore	ask mistakes=-23	other=55	unknown=-14
are_still	ask left=16
are_the	ask dose=-32	ask left=-30	ask mistakes=87	ask steps=18	ask why=-38	other=-47	thanks=53	unknown=31
are_there	ask left=-12	help=61	other=15
are_these	ask left=-13	ask why=51	other=20	unknown=-15
are_thin	other=28	unknown=-26
are_tingling	other=52	unknown=-30
are_tired	other=-21	unknown=36
are_too	other=13
are_we	ask left=78	ask mistakes=-21	ask steps=-18	ask why=26	unknown=-18
are_weak	other=19	unknown=-17
are_you	hello=67	help=63	other=-25	thanks=-20	unknown=-20
area	other=70	unknown=-60
area_$	other=49	unknown=-40
arm	other=-37	unknown=46
arm_$	other=29	unknown=-24
arm_fell	other=-18	unknown=20
arms	ask mistakes=-27	ask steps=142	ask why=-33	other=-25
arms_$	ask steps=20
arms_go	ask steps=30	ask why=-27	other=16
arms_out	ask steps=18	other=-16
around	other=86	unknown=-55
around_my	other=66	unknown=-46
arsenal	other=-51	unknown=56
as	ask dose=36	other=79	unknown=-73
as_well	ask dose=30	other=62	unknown=-54
ask	ask steps=16
ask_again	other=14
ask_me	other=12
asking	other=16	thanks=-30	unknown=19
asking_$	other=14	thanks=-30	unknown=20
asleep	other=-32	unknown=59
asleep_before	other=17	unknown=-17
at	ask dose=19	ask easier=-25	ask steps=36	hello=-22	help=-14	other=60	progress=24	schedule=117	unknown=35
at_$	ask left=13
at_15	ask dose=13	other=-35	unknown=35
at_21:30	other=14
at_6	other=-17	schedule=36	unknown=-13
at_9	schedule=52	unknown=-13
at_a	schedule=25	unknown=-14
at_all	ask rest=14	ask why=14	other=-13	progress=18
at_eight	other=12
at_half	other=14
at_last	other=-84	unknown=86
at_me	other=-42	schedule=-12	unknown=59
at_my	ask dose=22
at_night	other=22
at_nine	other=-19	schedule=29
at_noon	other=18
at_once	ask steps=47
at_the	ask steps=25	other=-15	unknown=30
at_what	schedule=13
at_work	other=-14	unknown=20
ate	other=-15	unknown=25
ate_my	other=-19	unknown=26
attention	ask left=-16	ask mistakes=56	ask steps=-15	ask why=-16
avoid	ask left=-22	ask mistakes=129	ask rest=-17	ask steps=-28	ask why=-22	other=21
avoid_$	ask left=-16	ask mistakes=79	ask steps=-21
avoid_in	ask mistakes=16	other=17
avoid_with	ask mistakes=15
away	other=58	unknown=-27
away_$	other=30	unknown=-16
away_for	other=25
awful	other=14
baby	other=26	schedule=-14	unknown=38
baby_$	other=-16	unknown=40
baby_crying	other=12
baby_is	other=16	unknown=-15
back	ask dose=-47	ask easier=-19	ask left=-20	ask mistakes=60	ask steps=62	ask why=146	help=-18	other=164	progress=-20	schedule=-25	unknown=-59
back_$	ask dose=-12	ask steps=-25	ask why=157	help=-16	other=48	unknown=-35
back_aches	other=29	unknown=-22
back_and	ask steps=14
back_arches	ask mistakes=43	ask why=-27
back_doing	ask mistakes=39	other=-30
back_from	other=13
back_has	other=18	unknown=-13
back_hurts	other=20	unknown=-12
back_in	other=-39	unknown=53
back_is	other=52	unknown=-18
back_pain	ask why=21
back_supposed	ask mistakes=22
back_to	ask steps=15
backbone	other=14
backbone_$	other=14
backside	other=12
bad	ask dose=-16	ask easier=98	ask mistakes=85	ask steps=-41	ask why=-30	other=-23
bad_$	ask easier=46	ask steps=-13
bad_if	ask mistakes=26
bad_knees	ask easier=39
badly	unknown=20
bag	other=19
bag_$	other=18
balance	ask dose=-26	ask left=69	other=12	unknown=-12
balance_$	ask dose=-17	ask left=24
banana	other=-52	unknown=71
banana_$	other=-52	unknown=71
barely	other=16
barely_move	other=13
bathroom	other=18	unknown=-14
battery	other=-53	unknown=55
battery_is	other=-56	unknown=58
be	ask dose=131	ask easier=20	ask left=-31	ask mistakes=36	ask steps=54	help=-17	other=-38	schedule=-19
be_$	ask mistakes=-31	ask steps=39	other=24
be_a	ask easier=20
be_better	other=-14	schedule=23
be_careful	ask dose=-14	ask mistakes=66	ask steps=-13
be_doing	ask mistakes=-25	ask steps=40
be_done	ask dose=41	ask easier=28	ask left=19	ask steps=-16	other=36	unknown=-77
be_enough	ask dose=20
be_finished	ask dose=28
be_so	other=-20	progress=33	unknown=-17
be_working	ask steps=-12	ask why=35
beat	other=-14	unknown=15
because_my	other=14
become	other=45	unknown=-38
become_unsteady	other=43	unknown=-37
bed	ask easier=76	ask left=-13	ask steps=-21	other=39	unknown=-29
bed_$	ask easier=60	ask steps=-15	other=-22	unknown=14
bed_at	other=20	unknown=-15
bed_last	ask left=-12	other=35	unknown=-18
been	ask steps=-20	ask why=-13	other=65	progress=68	unknown=-21
been_$	ask steps=-17	unknown=53
been_doing	progress=37
before	ask dose=-31	ask rest=68	other=60	progress=12	unknown=-33
before_$	other=-45	unknown=45
before_any	other=16
before_breakfast	other=22	unknown=-18
before_i	other=15	unknown=-17
before_my	other=12
before_telling	other=17	unknown=-17
before_the	ask dose=-27	ask rest=69	ask steps=-18	unknown=-18
before_your	other=13	unknown=-13
begin	hello=-16	other=67	progress=14	unknown=-41
begin_$	other=37	progress=14	unknown=-32
begin_please	other=17
beginner	ask dose=15	ask easier=30	other=-16
beginner_$	ask dose=17	other=-16
beginners	ask easier=53
beginners_$	ask easier=53
begun	other=15	unknown=-15
begun_$	other=15	unknown=-15
behind	ask dose=-41	ask easier=26	ask why=66	unknown=-13
behind_$	ask left=14	ask why=12
behind_it	ask why=15
behind_me	other=21
behind_the	ask dose=-15	ask easier=29	ask why=13
believe	other=-37	unknown=64
believe_i	other=14
belly	ask easier=41	other=-25
belly_$	other=-13	unknown=18
belly_is	ask easier=31	other=-19
belong	other=20	unknown=-16
belong_to	other=20	unknown=-16
below	other=18	unknown=-14
bending	other=50	unknown=-41
bending_$	other=50	unknown=-41
benefit	ask left=-12	ask steps=-42	ask why=92
benefit_$	ask why=39
benefit_of	ask steps=-31	ask why=42
benefits	ask dose=-13	ask left=-16	ask mistakes=-13	ask steps=-37	ask why=156	other=-38
benefits_of	ask steps=-22	ask why=84	other=-33
bent	ask steps=54
bent_$	ask steps=25	other=-18
bent_or	ask steps=26
best	thanks=54	unknown=-39
bet	other=-28	unknown=32
beta	hello=81	other=-38	unknown=-30
better	ask mistakes=-17	ask steps=-16	ask why=17	progress=79	schedule=12	unknown=-13
better_$	ask steps=-12	ask why=19	other=-18	progress=53	schedule=15
between	ask dose=-119	ask easier=-17	ask left=-26	ask mistakes=-14	ask rest=227	ask steps=31	other=82	unknown=-65
between_$	ask rest=24
between_bridge	ask rest=14
between_bridges	ask rest=48	other=-33
between_my	ask steps=14	other=53	unknown=-42
between_rounds	ask rest=51
between_sets	ask dose=-47	ask left=-16	ask rest=105
between_the	ask dose=-15	ask rest=35	other=22	unknown=-18
between_these	ask rest=14
big	ask easier=21
bike	other=-23	unknown=54
bike_$	other=19	unknown=-16
bike_by	other=13
bike_saddle	other=37	unknown=-18
birth	other=44	unknown=-14
birth_three	other=16
biscuits	other=-40	unknown=41
biscuits_$	other=-40	unknown=41
bit	other=49	unknown=-26
bit_$	other=38	unknown=-29
bit_longer	other=14
bit_of	other=24	unknown=-21
bit_on	ask easier=-14	other=15
blacked	other=18	unknown=-12
blacked_out	other=18	unknown=-12
bladder	other=19	thanks=-31	unknown=57
bladder_$	other=-39	unknown=52
bladder_and	other=-21	unknown=26
bladder_fine	other=-28	thanks=-29	unknown=56
bladder_is	other=53	unknown=-51
blades	ask steps=14	other=20	unknown=-14
blades_$	other=15
blah	other=-42	unknown=57
blah_$	other=-42	unknown=57
blah_blah	other=-42	unknown=57
bleeding	other=44	unknown=-32
bleeding_$	other=33	unknown=-24
bob	other=-51	unknown=54
bob_$	other=-51	unknown=54
body	ask steps=17	ask why=15
body_$	ask steps=18
body_is	ask why=12
bones	other=76	unknown=-53
bones_$	other=45	unknown=-26
bones_are	other=28	unknown=-26
book	other=-64	unknown=83
book_me	other=-14	unknown=32
bored	other=-62	unknown=74
boredom	other=-46	unknown=54
boredom_$	other=-44	unknown=48
boss	other=-25	unknown=29
bot	ask steps=-35	ask why=-62	hello=95	help=131	other=-53	unknown=-18
bot_$	hello=96	other=-16	unknown=-54
bot_do	help=15
bot_is	other=-36	unknown=39
bot_work	ask steps=-17	ask why=-36	help=68
both	ask dose=-37	ask easier=-13	ask left=-16	ask mistakes=-16	ask rest=18	ask steps=117	ask why=-44	other=159	unknown=-48
both_$	ask steps=19	other=45	unknown=-28
both_feet	other=28	unknown=-20
both_hands	ask steps=43
both_kids	other=-93	unknown=95
both_knees	ask steps=66	ask why=-20
both_legs	ask dose=-22	ask rest=27	ask steps=-21	other=40	unknown=22
both_my	other=20
both_of	other=25	unknown=-19
both_sessions	other=23	unknown=-20
both_sides	ask why=-12	other=49	unknown=-24
both_the	ask steps=17	other=-14
both_thighs	other=12
bother	ask left=27	ask why=18	other=-18
bottom	other=38	unknown=-28
bottom_$	other=19	unknown=-15
bought	other=-55	unknown=60
bowels	other=47	unknown=-22
brb	other=13
break	ask dose=-62	ask easier=-21	ask left=-74	ask mistakes=-37	ask rest=272	ask steps=-39	ask why=-31	other=58	unknown=34
break_$	ask dose=-20	ask mistakes=-30	ask rest=109	ask steps=-22	ask why=-22	unknown=26
break_be	ask rest=12
break_between	ask dose=-31	ask rest=13	other=60
break_do	ask rest=17
break_from	other=16
break_now	ask rest=-14	other=20
break_please	other=17
break_time	ask rest=35	other=-20
breakfast	other=-24	unknown=32
breakfast_$	other=-28	unknown=35
breast	other=104	unknown=-49
breast_cancer	other=104	unknown=-49
breath	ask dose=-15	ask mistakes=15	ask rest=14	unknown=30
breath_$	ask dose=-15	ask mistakes=16	other=60	unknown=-37
breathe	ask dose=-20	ask steps=72	other=41	unknown=-43
breathe_$	other=18
breathe_in	ask steps=44	other=-23
breathe_out	ask steps=18
breather	ask dose=-24	ask rest=109	ask steps=-24	other=-25
breather_$	ask dose=-14	ask rest=13
breather_after	ask rest=48	other=-24
breathing	ask dose=-15	ask left=-13	ask steps=105	other=-22	unknown=-18
breathing_$	ask left=-12	ask steps=89	other=-35
breathing_is	other=14	unknown=-13
breathless	other=31	unknown=-13
bridge	ask dose=89	ask easier=134	ask left=-14	ask mistakes=119	ask steps=197	ask why=155	hello=-52	help=-90	other=-46	progress=-53	schedule=-58	thanks=-38	unknown=-116
bridge_$	ask dose=23	ask easier=85	ask left=13	ask mistakes=60	ask steps=112	ask why=-95	help=-34	other=59	progress=-25	schedule=-25	unknown=-66
bridge_3/3	other=23
bridge_actually	ask why=23
bridge_done	ask steps=20
bridge_for	ask easier=28
bridge_goes	ask steps=16
bridge_good	ask why=63	other=-17	unknown=-14
bridge_help	ask steps=-20	ask why=34
bridge_how	ask dose=40	ask steps=43	hello=-12	other=-41
bridge_in	ask easier=26
bridge_is	ask easier=30
bridge_please	ask steps=68	other=-33
bridge_safe	ask dose=-13	ask mistakes=24	ask why=-22	other=40
bridge_sets	ask rest=26	other=15	unknown=-15
bridge_supposed	ask why=23
bridge_thing	ask steps=35	other=-14
bridge_today	other=28	unknown=-14
bridge_with	ask easier=51
bridges	ask dose=86	ask left=16	ask rest=59	ask steps=33	ask why=83	help=-52	other=61	progress=-34	schedule=-12	unknown=-128
bridges_$	ask dose=41	ask left=40	ask rest=33	ask why=-14	help=-14	other=37	progress=-17	unknown=-56
bridges_and	ask dose=-39	other=43
bridges_are	other=44	unknown=-41
bridges_before	other=-62	unknown=62
bridges_do	ask dose=20	ask why=19
bridges_done	ask steps=55	other=-36
bridges_for	ask why=30
bridges_help	ask why=41
bridges_in	other=23	unknown=-23
bridges_is	ask dose=26	other=-13
bridges_this	other=16	unknown=-14
bridges_today	other=15
bridging	other=-40	unknown=42
brilliant	other=-19	unknown=46
brilliant_$	other=-19	unknown=46
bring	unknown=20
brittle	other=14
brittle_bones	other=14
bro	other=-41	unknown=42
broke	other=102	progress=-26	unknown=-18
broke_$	other=15
broke_a	other=21
broke_her	other=-28	unknown=36
broke_my	other=46	progress=-17
broke_two	other=13
broken	other=66	unknown=-44
broken_$	other=32	unknown=-26
brother	ask dose=20	unknown=-16
buckles	other=35	unknown=-24
buckles_$	other=19
bum	ask dose=-16	ask easier=34	ask mistakes=-36	ask steps=16	ask why=92
bum_$	ask mistakes=-24	ask steps=15	ask why=19	other=-17	unknown=44
bum_in	ask why=14
bum_is	other=60	unknown=-58
bum_lift	ask steps=16
bum_lifting	ask steps=23
bum_muscles	other=-43	unknown=47
bump	other=31	unknown=-28
bump_$	other=26	unknown=-24
burning	ask mistakes=38	ask steps=-28	other=55	unknown=-46
burning_$	ask mistakes=38	ask steps=-28	other=49	unknown=-43
bus_$	unknown=12
bus_is	other=-18	unknown=24
busy	other=19
busy_$	other=12
but	ask dose=15	ask steps=-69	other=168	unknown=-57
but_do	other=12
but_how	ask dose=16	ask steps=-59	other=64
but_i	other=17	unknown=-15
but_my	other=28	unknown=-25
buttocks	other=34	unknown=-29
buttocks_have	other=22	unknown=-19
button	other=50	unknown=-16
button_$	other=40	unknown=-13
by	ask easier=-15	ask left=-16	ask mistakes=-15	ask steps=91	other=53	schedule=16	unknown=-50
by_a	other=41	unknown=-37
by_accident	other=46	unknown=-39
by_my	ask steps=35	other=-12
by_now	other=15	unknown=-13
by_step	ask steps=51	other=-17
by_the	other=14
bye	unknown=28
bye_$	unknown=28
c-section	other=44	unknown=-21
c-section_$	other=21
c-section_in	other=18	unknown=-12
calf	other=49	unknown=-43
calf_$	other=13
call	unknown=29
call_$	other=-22	unknown=27
call_it	other=16
called	ask steps=37	other=-43	unknown=24
called_$	other=15	unknown=-14
calling	other=18
calling_it	other=16
came	unknown=16
came_$	other=-55	unknown=58
can	ask easier=158	ask left=-31	ask rest=13	ask steps=12	ask why=-56	hello=-21	help=100	other=139	progress=-26	schedule=46	thanks=-22	unknown=77
can_barely	other=13
can_begin	other=20	unknown=-19
can_do	help=20
can_feel	other=-24	unknown=26
can_go	ask mistakes=40
can_hardly	other=23	unknown=-21
can_i	ask dose=87	ask easier=113	ask left=-42	ask mistakes=43	ask rest=31	ask steps=-49	ask why=-25	help=40	other=-23	schedule=20	unknown=-50
can_my	ask steps=13	schedule=14
can_not	ask easier=84	ask mistakes=-31	ask steps=39	other=-23	unknown=79
can_pee	other=-41	unknown=46
can_remind	other=24
can_see	other=27	progress=17	unknown=-14
can_start	other=36	unknown=-17
can_stop	ask dose=-22	ask left=46
can_the	other=-29	schedule=24
can_this	ask why=16	other=-28	unknown=33
can_we	ask dose=-26	ask steps=-21	other=118	schedule=42
can_you	ask dose=-21	ask easier=-49	ask mistakes=-16	ask steps=54	ask why=-19	help=84	other=39	progress=-22	schedule=-22	unknown=89
cancel	other=19
cancer	ask easier=-26	help=-16	other=57	schedule=-15	unknown=63
cancer_$	ask easier=-17	other=-30	unknown=96
candy	other=-29	unknown=30
candy_crush	other=-29	unknown=30
capital	ask why=-35	unknown=87
capital_of	ask why=-35	unknown=87
car	other=24	unknown=-14
car_accident	other=-20	unknown=22
car_crash	other=21	unknown=-19
careful	ask dose=-14	ask mistakes=66	ask steps=-13
careful_about	ask mistakes=43
carpet	ask steps=13	other=-37	unknown=41
carpet_$	ask steps=14
carried	other=13
carried_away	other=13
carry	other=24	unknown=-14
carry_on	other=24	unknown=-14
cat	ask steps=-13	other=-42	unknown=77
cat_$	other=25	unknown=-20
cat_on	other=-15	unknown=17
cat_sat	other=-15	unknown=28
catch	ask rest=16	other=15
catch_my	ask rest=16
ceiling	other=-42	unknown=42
ceiling_$	other=-42	unknown=42
chair	ask easier=18	other=-16
chance	other=34	unknown=-27
chance_$	other=15
chance_today	other=18	unknown=-17
change	ask steps=-22	other=-94	schedule=220	unknown=-36
change_it	other=-37	schedule=47
change_my	schedule=24
change_the	ask steps=-21	other=-21	schedule=71
changed	other=32	unknown=-24
changed_shape	other=25	unknown=-19
chapter	other=-91	unknown=91
cheat	ask mistakes=29	ask steps=-12
check	other=17	unknown=-17
cheers	hello=-21	other=-74	thanks=175	unknown=-50
cheers_$	other=-29	thanks=69	unknown=-18
cheers_mate	other=-14	thanks=40
chemo	ask easier=-14	other=78	unknown=-33
chemo_at	other=14
chemo_for	ask easier=-13	other=21
chest	ask dose=23	ask easier=53	ask mistakes=14	ask steps=87	ask why=12	hello=-25	help=-25	other=32	progress=-31	schedule=-32	thanks=-12	unknown=42
chest_$	ask dose=29	ask easier=62	ask mistakes=19	ask why=20	other=51	schedule=-12	unknown=-96
chest_and	ask dose=-72	other=92
chest_day	other=-25	unknown=29
chest_do	ask steps=-15	ask why=19
chest_exercises	other=-78	unknown=105
chest_feels	other=15	unknown=-13
chest_how	ask dose=78	other=-61
chest_hurts	other=13
chest_pain	other=-33	progress=-12	unknown=96
chest_pains	other=19	unknown=-18
chest_please	ask steps=32	other=-17
chest_to	ask steps=14
class	other=-21	unknown=26
cleared	other=16
cleared_$	other=16
click	ask mistakes=16
clicked	other=15	unknown=-14
clicks	ask mistakes=23
clicks_$	ask mistakes=23
climb	other=23	unknown=-21
clock	other=39	unknown=-27
clock_says	other=30	unknown=-24
close	ask steps=22
close_to	ask steps=22
closed	ask steps=41	other=-18	unknown=-12
closed_$	ask steps=41	other=-18	unknown=-12
closer	ask steps=-17	other=28
clue	ask steps=42	ask why=-14	other=-89	unknown=81
coach	hello=71	other=-44	thanks=48	unknown=-34
coach_$	hello=71	other=-47	thanks=48	unknown=-32
coffee	hello=-15	unknown=39
coffee_first	other=14
cold	ask easier=-21	other=-77	unknown=115
cold_$	ask easier=-21	other=-23	unknown=59
cold_and	other=-42	unknown=42
collapsed	other=29	unknown=-21
collarbone	other=15
collarbone_last	other=15
colleague	other=-16	unknown=20
come	ask dose=-16	ask left=19	ask rest=-14	ask steps=40	other=18	schedule=13	unknown=-27
come_after	ask left=15
come_back	other=25	unknown=-12
come_down	ask steps=20
comes	ask left=64	ask rest=41	ask steps=-31	ask why=-23	other=39	unknown=-42
comes_$	other=21
comes_after	ask left=16	ask rest=47	ask steps=-23	ask why=-13
comes_next	ask left=27
comes_now	ask left=20
comes_out	other=21	unknown=-17
coming	ask left=56	ask steps=-12	ask why=-18	other=30	unknown=-24
coming_$	ask left=12	other=16
coming_up	ask left=36
commands	ask left=-30	hello=-17	help=217	other=-30	progress=-19	schedule=-13	unknown=-53
commands_$	hello=-15	help=124	other=-28	progress=-15	unknown=-32
commands_are	ask left=-29	help=64
commands_do	help=29	unknown=-17
common	ask dose=-19	ask left=-13	ask mistakes=186	ask steps=-37	ask why=-23	other=-26	unknown=-15
common_errors	ask mistakes=51	ask steps=-16
common_mistake	ask mistakes=26
common_mistakes	ask mistakes=77	other=-18
compared	progress=14
compared_to	progress=14
complete	ask steps=-26	other=77
complete_$	ask steps=-26	other=107	unknown=-36
complete_session	other=12	unknown=-12
completed	ask dose=-12	ask left=-19	ask rest=-13	ask steps=-16	ask why=-19	other=90	unknown=44
completed_$	ask why=-18	other=113	unknown=-49
completed_all	unknown=13
completed_that	ask left=-18	ask rest=-13	other=47
completed_the	other=14
completely	other=-25	unknown=34
completely_$	other=-33	unknown=38
completion	progress=24	unknown=-12
confused	ask steps=38	help=72	other=-77	unknown=-25
consultant	other=42	unknown=-38
continue	other=54	unknown=-24
continue_$	other=40	unknown=-17
contractions	other=13
control	other=106	unknown=-78
control_$	other=16
control_my	other=19	unknown=-14
control_of	other=24	unknown=-12
control_over	other=16	unknown=-14
cool	unknown=24
cool_$	unknown=24
core	ask why=30
core_$	ask why=30
correct	ask steps=70	ask why=-32	other=-12
correct_position	ask steps=29
correctly	ask mistakes=60	other=-21
correctly_$	ask mistakes=60	other=-21
cough	other=-34	unknown=76
cough_$	unknown=25
cough_or	other=19
coughing	other=28
coughing_makes	other=24
could	ask dose=-18	ask easier=72	ask mistakes=-14	ask steps=-19	other=18	schedule=27	unknown=27
could_do	other=-32	unknown=37
could_i	ask easier=33	ask steps=-18	schedule=14
could_only	other=20
could_we	schedule=20
could_you	ask easier=49	unknown=-21
count	ask dose=164	ask left=13	ask mistakes=-13	ask steps=-78	ask why=-38
count_$	ask left=15	other=-19	unknown=38
counted	other=20
couple	other=28	unknown=-17
couple_of	other=28	unknown=-17
crack	ask mistakes=16
cracked	other=14	unknown=-13
cracks	ask mistakes=19
cramp	other=32	unknown=-21
cramp_$	other=22	unknown=-14
cramping	other=27	unknown=-25
cramping_$	other=27	unknown=-25
cramps	other=37	unknown=-29
cramps_$	other=27	unknown=-22
crashed	other=39	unknown=-29
crooked	other=12
crossed	other=-64	unknown=69
crossword	other=-71	unknown=71
crotch	ask mistakes=-23	other=74	unknown=-32
crotch_has	other=18	unknown=-17
crush	other=-29	unknown=30
crush_$	other=-29	unknown=30
crying	other=23	unknown=-19
crying_$	other=23	unknown=-19
dad	other=-66	unknown=76
dad_had	other=-23	unknown=32
dangerous	ask dose=-26	ask mistakes=88	ask why=-22	schedule=-53	unknown=57
dangerous_$	ask dose=-19	ask mistakes=57	schedule=-53	unknown=60
darling	hello=25	unknown=-12
darling_$	hello=25	unknown=-12
data	ask easier=-12	other=73	progress=-16	unknown=-13
data_$	ask easier=-12	other=70	progress=-16
daughter	other=-24	unknown=37
daughter_$	other=-18	unknown=19
daughter_says	unknown=15
day	ask dose=140	ask easier=-21	ask left=-18	ask mistakes=-20	ask steps=-55	hello=20	other=17	progress=-18	schedule=16	unknown=30
day_$	ask dose=94	ask mistakes=-13	ask steps=-25	other=14
day_at	other=-20	unknown=26
day_should	ask dose=38	ask steps=-13
day_to	hello=24
days	ask dose=-23	other=109	progress=80	unknown=-59
days_$	other=76	progress=26	unknown=-48
days_ago	other=19
days_have	other=-15	progress=28
days_please	other=25
dead	other=42	unknown=-18
dead_$	other=33	unknown=-27
dead_tired	other=-15	unknown=23
dear	hello=38	unknown=-26
dear_$	hello=23	unknown=-21
degrees	other=-49	unknown=55
delete	ask steps=-56	other=36	unknown=49
delete_my	ask steps=-54	other=13	unknown=61
delete_the	other=16
deleted	ask steps=22
delivered	other=17	unknown=-15
demanding	ask easier=38	other=-29
dentist	other=37	unknown=-34
dentist_$	other=12
describe	ask steps=52	other=-26
describe_it	ask steps=36	other=-17
describe_the	ask steps=16
deserve	ask left=-45	other=18	unknown=41
diagnosed	other=15	unknown=-14
diagnosed_with	other=15	unknown=-14
did	ask easier=-65	ask mistakes=24	ask rest=-22	ask steps=-83	ask why=-26	hello=-16	help=-32	other=94	progress=148	schedule=-33	unknown=242
did_1	other=26	unknown=-24
did_10	other=15
did_12	other=-41	unknown=46
did_2	ask dose=15	other=-20	unknown=13
did_20	other=-17	unknown=19
did_3	unknown=15
did_9	ask easier=-28	other=31
did_a	other=-52	unknown=60
did_all	other=17
did_both	unknown=13
did_do	other=25	unknown=-17
did_everything	other=43	unknown=-24
did_his	other=-31	unknown=31
did_i	ask dose=-36	ask easier=-18	ask left=36	ask mistakes=48	ask steps=-23	help=-18	other=13	progress=148	unknown=-85
did_it	ask why=-41	other=96
did_last	other=42	unknown=-41
did_my	other=-21	unknown=50
did_not	other=42	unknown=-31
did_nothing	other=13	unknown=-12
did_number	other=19	unknown=-15
did_one	other=25	unknown=-19
did_some	other=29	unknown=-25
did_the	ask steps=-22	ask why=27	other=48
did_them	other=29	unknown=-18
did_this	other=-26	unknown=30
did_three	other=15
did_two	other=-27	unknown=51
did_yesterday	other=24	unknown=-12
did_you	ask dose=47	other=-88	unknown=89
died	other=-29	unknown=41
died_laughing	other=-32	unknown=44
diet	other=-36	unknown=39
diet_$	other=-31	unknown=34
dieting	other=24
dieting_$	other=24
different	other=-69	schedule=113
different_$	other=12
different_reminder	schedule=17
different_time	other=-58	schedule=74
different_times	other=-16	schedule=25
differently	ask easier=41	other=-18
differently_$	ask easier=41	other=-18
difficult	ask easier=64	other=-41
difficult_$	ask easier=41	other=-18
difficulty	other=26	unknown=-17
difficulty_starting	other=18
dine	other=13
dine_$	other=13
dinner	ask why=-29	other=-68	unknown=153
dinner_$	ask why=-29	other=-25	unknown=108
dinner_first	other=40	unknown=-37
dinner_is	other=-27	unknown=27
disc	other=57	unknown=-43
disc_$	other=20	unknown=-18
disc_operation	other=14
dishes	other=-102	unknown=105
dishes_$	other=-67	unknown=68
dishes_done	other=-41	unknown=43
dizzy	other=21	unknown=-14
dizzy_$	other=20	unknown=-13
do	ask dose=154	ask easier=101	ask left=-36	ask mistakes=127	ask rest=103	ask steps=136	ask why=107	hello=-24	help=142	other=50	progress=-57	schedule=54	thanks=-24	unknown=73
do_$	ask dose=31	ask easier=-26	ask left=22	ask mistakes=34	ask rest=-23	ask steps=25	ask why=85	help=73	schedule=-18	unknown=-91
do_15	ask dose=23	ask steps=-12
do_3	other=-41	unknown=42
do_a	ask easier=17	ask mistakes=26	other=24	schedule=-19
do_all	ask dose=49	other=-81	unknown=67
do_an	ask easier=13
do_any	other=15
do_anything	ask why=43
do_both	ask steps=35	other=-32
do_bridges	ask steps=17	ask why=60	help=-25	other=-18
do_for	ask steps=-21	ask why=46	other=20
do_here	ask mistakes=17	ask why=-15	help=30
do_i	ask dose=33	ask easier=-39	ask left=31	ask mistakes=-22	ask rest=54	ask steps=136	help=142	other=30	progress=-46	schedule=83	unknown=-35
do_in	ask mistakes=-32	ask rest=29	ask steps=55	ask why=-14
do_instead	ask easier=57	ask mistakes=-15	help=-14
do_it	ask dose=-54	ask easier=80	ask rest=-13	ask why=-25	help=-19	other=74	unknown=22
do_just	ask dose=20
do_last	progress=29
do_most	ask mistakes=24
do_my	ask mistakes=-23	ask steps=22	ask why=-41	other=58	unknown=25
do_not	ask dose=-12	ask easier=-32	ask rest=32	help=43	unknown=37
do_now	ask mistakes=-12	help=35	other=16	unknown=-16
do_one	ask steps=12
do_only	ask dose=34	other=-19
do_people	ask mistakes=113	ask steps=-51	ask why=-13
do_ten	ask dose=18
do_that	ask dose=-14	ask mistakes=39	ask steps=31	unknown=-18
do_the	ask dose=14	ask easier=61	ask mistakes=-36	ask rest=-24	ask steps=-34	ask why=49	help=-15	other=131	unknown=-28
do_them	other=-36	schedule=17	unknown=39
do_these	other=66
do_this	ask dose=19	ask easier=34	ask left=-19	ask mistakes=16	ask rest=-15	ask steps=-21	ask why=12	help=-42	other=101	unknown=-23
do_three	ask dose=29	other=-56	unknown=54
do_today	ask dose=-18	ask left=76
do_we	ask dose=15	ask left=-16	ask rest=56	ask steps=-17	other=-28	schedule=27	unknown=-19
do_when	ask left=40	other=-28
do_with	ask mistakes=-33	ask steps=55
do_wrong	ask mistakes=58	ask steps=-22	help=-14
do_you	ask dose=-23	ask easier=51	ask left=-16	ask mistakes=-17	ask rest=-13	ask steps=33	ask why=-28	help=-67	other=40	progress=-16	schedule=33	unknown=119
doctor	other=71	unknown=-45
doctor_says	other=22
doctor_told	other=14
does	ask dose=38	ask easier=-24	ask left=-46	ask mistakes=-32	ask rest=-15	ask steps=58	ask why=176	help=19	progress=-15
does_a	ask dose=13	ask steps=26
does_it	ask dose=13	ask left=-18	ask mistakes=20	ask steps=-22	ask why=44	help=21
does_my	ask steps=44	ask why=-25	progress=25
does_not	ask easier=18	schedule=21	unknown=-25
does_pulling	ask steps=-14	ask why=23
does_rolling	ask why=26
does_that	ask mistakes=-12	ask steps=-12	ask why=24	unknown=41
does_the	ask dose=-21	ask left=13	ask mistakes=-16	ask rest=13	ask steps=55	ask why=12	help=32	other=-17
does_this	ask dose=41	ask left=-31	ask steps=17	ask why=42	other=15
dog	other=-64	unknown=91
dog_$	other=-28	unknown=31
dog_ate	other=-14	unknown=19
dogs	other=-30	unknown=36
doing	ask easier=-18	ask left=-77	ask mistakes=118	ask rest=-12	ask why=35	other=13	progress=79	unknown=-25
doing_$	ask dose=20	ask left=-16	ask mistakes=-15	ask steps=39	other=-14	progress=18
doing_compared	progress=14
doing_for	ask why=28
doing_it	ask mistakes=34	ask steps=22	ask why=-25
doing_lately	progress=14
doing_the	ask steps=-24	ask why=23
doing_this	ask dose=-13	ask left=-33	ask mistakes=68	ask steps=-24	ask why=16	other=41	unknown=-18
doing_wrong	ask mistakes=29
dome	other=30	unknown=-16
dome_$	other=27	unknown=-16
done	ask dose=-49	ask easier=-15	ask left=20	ask mistakes=-65	ask rest=-17	ask steps=31	ask why=-114	help=53	other=203	progress=26	schedule=-13	thanks=-15	unknown=293
done_$	ask dose=-53	ask easier=-22	ask left=63	ask mistakes=-52	ask steps=28	ask why=-56	help=72	other=217	unknown=17
done_2	other=12
done_a	other=-46	unknown=46
done_after	ask left=18
done_again	ask steps=45	other=-18	unknown=-15
done_all	ask dose=22	other=22	unknown=-27
done_already	other=76	unknown=-68
done_and	unknown=18
done_as	other=28	unknown=-20
done_at	other=17	unknown=-17
done_bridges	other=-62	unknown=62
done_but	other=26	unknown=-13
done_by	unknown=22
done_enough	ask dose=16	other=-46	unknown=39
done_first	other=38	unknown=-27
done_for	other=-19	unknown=19
done_here	other=20	unknown=-18
done_i	other=53	unknown=-42
done_if	other=40	unknown=-35
done_in	other=21	progress=32	unknown=-37
done_it	other=73	unknown=-60
done_lol	other=18	unknown=-17
done_mate	other=20	unknown=-18
done_maybe	other=21
done_my	other=-90	unknown=90
done_nothing	other=38	unknown=-37
done_now	other=63	unknown=-58
done_once	ask dose=46	other=-13	unknown=-13
done_so	ask left=20	unknown=-13
done_the	other=-14	unknown=17
done_then	ask left=-44	other=67
done_this	ask steps=29	other=-97	progress=15	unknown=81
done_too	other=45	unknown=-20
done_well	other=-70	unknown=70
done_what	ask left=25	other=14	unknown=-16
done_when	ask dose=17	other=-77	unknown=78
done_with	ask easier=26	ask mistakes=-22	ask why=-38	unknown=84
done_wrong	ask mistakes=44	unknown=-23
done_yet	ask left=47	ask rest=-31	other=19	unknown=-22
door	other=-40	unknown=59
doorbell	other=16
dos	ask mistakes=49	ask why=-14	unknown=-13
dose	ask dose=88	ask steps=-30	ask why=-28
double	other=17	unknown=-16
double_shift	other=17	unknown=-16
down	ask easier=49	ask mistakes=-16	ask rest=-13	ask steps=80	ask why=-14	hello=-21	help=-17	schedule=14	unknown=68
down_$	ask easier=52	ask mistakes=-13	ask steps=45	other=17	unknown=-37
down_a	other=17	unknown=-14
down_below	other=18	unknown=-14
down_both	other=29	unknown=-17
down_my	other=16
down_the	other=23
down_there	hello=-18	other=-34	unknown=68
down_when	other=12
dozen	other=27	unknown=-22
drags	other=28	unknown=-23
drilling	other=-32	unknown=36
drilling_again	other=-17	unknown=18
driving	other=-23	unknown=31
driving_$	other=12
drop	ask dose=-15	ask steps=17	other=46
drop_$	ask steps=22
drop_the	other=39
dropped_my	other=-18	unknown=23
dropping	other=58	unknown=-38
drunk	unknown=16
drunk_$	other=13
due	schedule=26
due_$	schedule=26
dull	other=19	unknown=-15
during	ask steps=19	other=28
during_sex	other=56	unknown=-45
during_the	other=-19	unknown=34
each	ask dose=120	ask left=-16	ask rest=-17	ask steps=-19	other=51	unknown=-26
each_knee	ask dose=25	ask steps=-21	other=15
each_leg	other=18
each_other	ask steps=17	other=-16
each_set	ask dose=21
each_side	ask dose=45	ask steps=-17	other=34
each_time	ask steps=14
each_way	ask dose=19
earlier	ask easier=-14	ask steps=-13	other=-40	schedule=115	unknown=-15
earlier_$	ask easier=-12	other=-27	schedule=89	unknown=-13
earlier_in	other=-13	schedule=26
early	ask easier=-15	other=-40	schedule=71
early_for	ask easier=-13	other=-36	schedule=57
easier	ask dose=-26	ask easier=311	ask left=-33	ask mistakes=-21	ask rest=-32	ask steps=-51	ask why=-36	schedule=-12	unknown=-26
easier_$	ask easier=52	ask rest=-22	other=38
easier_bridge	ask easier=44
easier_kind	ask easier=20
easier_one	ask easier=69	other=-50
easier_option	ask easier=44	other=-24
easier_than	ask easier=14
easier_version	ask why=-12	other=62
easier_way	ask easier=27	ask steps=-21	other=20
easy	ask easier=33	ask steps=-13	other=-31	unknown=24
easy_$	other=14	unknown=-18
easy_peasy	other=-37	unknown=43
easy_way	ask easier=23
eat	ask mistakes=-15	help=-24	other=17	unknown=45
eat_like	other=17	unknown=-16
eating	other=28	unknown=-24
eight	other=53	schedule=46
eight_$	schedule=19	unknown=32
either	other=27	unknown=-18
electric	other=16
electric_shocks	other=12
elephant	other=-51	unknown=59
eleven	other=65	unknown=-33
eleven_$	other=41	unknown=-24
else	ask easier=30	ask left=48	ask mistakes=-18	ask steps=-22	ask why=-23	help=24
else_$	ask easier=23	other=31	unknown=-27
else_can	ask steps=-16	help=30
else_do	ask left=23
else_is	other=-22	unknown=36
emails	other=-54	unknown=56
empty	other=26	unknown=-24
end	ask dose=-19	ask left=85	ask steps=-33	ask why=-18	other=81	unknown=-35
end_$	ask dose=-18	ask left=86	ask steps=-27	ask why=-16
end_here	other=29
end_the	other=25
enough	ask dose=160	ask easier=17	ask left=-43	ask mistakes=-19	ask rest=28	ask steps=-18	ask why=-18	other=18	thanks=-12	unknown=-27
enough_$	ask dose=109	ask left=-20	ask mistakes=-13	ask rest=13	other=-52	unknown=39
enough_air	other=24	unknown=-14
enough_bridges	other=22	unknown=-22
enough_for	ask dose=19	ask easier=38	unknown=-19
enough_now	other=17
enough_today	ask dose=13
entire	other=46	unknown=-38
entire_routine	other=13
entire_session	other=21	unknown=-13
entry	other=22
entry_$	other=22
errors	ask mistakes=113	ask steps=-32	ask why=-24
errors_$	ask mistakes=27
errors_with	ask mistakes=46	ask steps=-17
even	ask left=-25	ask why=51	other=39	unknown=-22
even_dieting	other=13
evening	ask dose=82	ask easier=-16	ask left=-15	ask mistakes=-22	ask steps=-56	ask why=-25	hello=140	help=-14	other=-62	progress=-13	schedule=214	thanks=-14	unknown=-103
evening_$	ask dose=59	ask steps=-16	hello=83	other=22	unknown=-46
evening_one	other=-33	schedule=81
evening_reminder	other=-12	schedule=41
evening_session	schedule=53
evening_slot	schedule=18
evening_to	schedule=16
evenings	other=-34	schedule=47
ever	other=-19	schedule=-18	unknown=86
everest	progress=-18	unknown=43
every	ask dose=118	ask left=-24	ask steps=-27	other=-38	schedule=16	unknown=39
every_day	ask dose=57	ask steps=-18	other=-47	schedule=26	unknown=20
every_morning	ask dose=61	ask left=-13	other=-17
every_night	other=19	unknown=-14
everyone	other=-47	unknown=48
everyone_else	other=-41	unknown=42
everything	ask left=64	hello=-19	other=54	unknown=-31
everything_$	ask left=71	other=18	unknown=-62
everything_already	other=18
everything_done	other=32	unknown=-13
everything_down	other=-23	unknown=26
everything_is	other=23	unknown=-20
exactly	ask left=-46	ask mistakes=-15	ask steps=37	ask why=75	help=15	other=-22	unknown=-13
exactly_$	ask steps=-52	ask why=87	help=20	other=-21	unknown=-12
exactly_am	ask left=-27	ask steps=62	ask why=-26
exactly_does	ask steps=24
exams	other=-30	unknown=36
exams_$	other=-30	unknown=36
except	other=31	unknown=-29
exercise	ask easier=28	ask left=74	ask mistakes=-23	ask rest=-40	ask steps=48	ask why=-15	help=-17	other=59
exercise_$	ask easier=42	ask left=37	ask mistakes=-14	ask rest=-21	ask steps=21	other=55	schedule=-13	unknown=-38
exercise_after	ask left=22
exercise_again	ask steps=17	other=-15
exercise_comes	ask left=31	ask steps=-19
exercise_for	other=-21	unknown=33
exercise_good	ask why=21
exercise_is	ask dose=-21	ask left=35	unknown=-13
exercise_next	schedule=20
exercise_please	other=22
exercise_until	other=34	unknown=-27
exercised	other=21	unknown=-16
exercises	ask dose=-41	ask easier=-15	ask left=97	other=68	unknown=-28
exercises_$	ask easier=-13	other=72	unknown=-47
exercises_are	ask dose=-13	ask left=46	other=14	unknown=-21
exercises_at	ask why=16
exercises_please	other=-51	unknown=76
exercises_remain	ask dose=-16	ask left=20
exercises_today	other=13	unknown=-16
exercises_were	other=13	unknown=-12
expecting	other=69	unknown=-27
expecting_$	other=27	unknown=-14
explain	ask steps=206	help=14	other=-112	schedule=-15	unknown=-30
explain_how	help=18
explain_the	ask steps=122	other=-59	unknown=-18
eyes	ask steps=41	other=-34
face	ask steps=18	other=-16	unknown=18
face_$	ask steps=18
faint	other=42	unknown=-31
faint_$	other=35	unknown=-25
fainted	other=77	unknown=-22
fainted_$	other=70	unknown=-47
fainted_in	other=15
fainted_this	other=31	unknown=-21
fainted_when	other=-74	unknown=81
fall	ask mistakes=21	other=-20	unknown=24
fall_inwards	ask mistakes=15
falling	ask mistakes=18
fancy	other=21
far	ask dose=-41	ask easier=36	ask left=55	ask mistakes=35	ask why=-14	other=33	progress=24	unknown=-65
far_$	ask dose=-13	ask mistakes=44	ask steps=-19	other=38	progress=26	unknown=-33
far_do	ask steps=27
far_from	other=31	unknown=-28
far_over	ask left=-18	ask steps=48
far_up	ask easier=31	other=-31
fast	ask dose=-15	ask left=-22	ask mistakes=34
fast_$	ask left=-15	ask mistakes=37
fat	other=-29	unknown=31
favourite	help=-22	unknown=59
feed	other=12
feed_the	other=12
feel	ask easier=-22	ask mistakes=71	ask steps=-38	ask why=22	other=49	schedule=-13	unknown=32
feel_any	other=-76	unknown=79
feel_everything	other=-23	unknown=26
feel_faint	other=27	unknown=-20
feel_great	other=14	unknown=-14
feel_her	other=-15	unknown=17
feel_it	ask mistakes=53	ask steps=-16	ask why=-13	other=-70	unknown=72
feel_like	other=58	unknown=-48
feel_my	other=25
feel_normal	other=-25	unknown=26
feel_numb	ask mistakes=13
feel_the	ask mistakes=17	other=48	unknown=-44
feel_weak	other=-35	unknown=36
feel_when	other=18	unknown=-14
feeling	ask mistakes=38	ask steps=-20	other=50
feeling_around	other=21	unknown=-14
feeling_down	other=16	unknown=-13
feeling_this	ask mistakes=38	ask steps=-19
feeling_when	other=13
feels	other=80	unknown=-17
feels_different	other=38	unknown=-17
feels_great	other=-24	unknown=26
feels_like	other=23
feels_numb	other=32	unknown=-28
feels_tight	other=15	unknown=-13
feet	ask dose=-17	ask steps=163	ask why=-39	unknown=-42
feet_$	ask steps=83	ask why=-16	other=-32
feet_and	other=20	unknown=-16
feet_are	other=12
feet_be	ask steps=23
feet_go	ask steps=-21	other=49
feet_together	ask steps=41
fell	ask left=13	other=-30	unknown=83
fell_$	other=-24	unknown=21
fell_asleep	other=-49	unknown=62
fell_down	other=18
fell_from	other=33	unknown=-26
fell_in	other=-27	unknown=41
fell_off	other=-34	unknown=43
felt	other=35	unknown=-25
felt_something	other=16
fence	other=-32	unknown=35
fence_$	other=-32	unknown=35
fever	hello=30	schedule=18
fever_$	hello=-19	other=-32	schedule=18	unknown=69
fever_39	other=15
fever_and	hello=51	unknown=-42
feverish	other=15
few	other=39	unknown=-37
fewer	ask dose=93	ask easier=-52	ask rest=-17
fewer_this	ask dose=25	ask rest=-17
fifteen	ask dose=162	ask easier=-15	ask left=-24	ask steps=-41	ask why=-15	other=62	unknown=-76
fifteen_$	ask dose=81	ask steps=-16	other=29	unknown=-42
film	other=-13	unknown=38
film_$	unknown=31
final	ask left=31	ask why=-19	other=41	unknown=-15
final_one	ask left=31	ask why=-19	other=16
final_round	other=14
finally_finished	unknown=14
find	ask easier=66	other=-60
fine	ask dose=36	other=-63	thanks=-31	unknown=108
fine_$	ask dose=36	thanks=-31	unknown=50
fine_now	other=-42	unknown=43
fingers	other=-30	unknown=35
fingers_are	other=-30	unknown=35
finish	ask left=62	ask mistakes=-16	ask steps=-13	other=67	unknown=-54
finish_$	ask left=-18	other=65	unknown=-16
finish_my	other=17	unknown=-15
finished	ask dose=-58	ask easier=-22	ask left=16	ask mistakes=-45	ask rest=-23	ask steps=-54	ask why=-95	help=86	other=187	thanks=-14	unknown=209
finished_$	ask dose=-60	ask mistakes=-23	ask steps=-35	ask why=-46	help=95	other=239	unknown=-72
finished_a	other=-28	unknown=29
finished_all	other=22	unknown=-19
finished_at	other=-24	unknown=26
finished_before	other=-63	unknown=65
finished_chemo	other=36	unknown=-18
finished_do	ask rest=24
finished_everything	other=30	unknown=-27
finished_for	other=13
finished_her	other=-19	unknown=20
finished_his	other=-15	unknown=18
finished_i	other=27	unknown=-23
finished_in	ask dose=28
finished_it	other=26	unknown=-20
finished_level	other=-25	unknown=26
finished_my	other=-85	unknown=91
finished_now	other=29	unknown=-27
finished_number	other=13
finished_painting	other=-32	unknown=35
finished_round	ask why=-35	other=40
finished_the	ask mistakes=-14	ask rest=-35	other=-19	unknown=102
finished_this	ask rest=-24	unknown=29
finished_three	other=-13	unknown=14
finished_two	other=-29	unknown=30
finished_with	other=21	unknown=-16
finished_work	other=39	unknown=-37
finishing	ask rest=17
finishing_the	ask rest=17
fire	other=39	unknown=-26
fire_$	other=17	unknown=-15
fire_away	other=18
first	ask dose=-27	ask left=23	ask mistakes=-19	ask steps=84	ask why=-49	other=88	schedule=-20	unknown=43
first_$	ask steps=128	ask why=-24	other=-17
first_exercise	ask steps=13
first_in	ask steps=23
first_one	ask steps=-75	other=93
first_or	ask left=36	ask why=-16
first_set	ask left=-16	other=74	unknown=-25
first_two	other=13
five	ask dose=67	ask steps=-24	other=53	unknown=-40
five_$	other=12
five_minutes	other=19
five_months	other=19
fix	ask steps=-22	ask why=47
fix_my	ask steps=-22	ask why=47
flags	help=-38	unknown=70
flags_$	help=-38	unknown=70
flat	ask dose=-27	ask mistakes=-25	ask steps=93	ask why=-28	other=28
flat_$	ask steps=15	other=17
flat_on	ask steps=40
flatmate	other=-13	unknown=21
flight_of	other=17	unknown=-14
floor	ask dose=-18	ask steps=102	ask why=-26	other=-15	unknown=12
floor_$	ask easier=14	ask steps=58	ask why=-14	other=-15
floor_already	other=13
floor_is	other=-25	unknown=35
floppy	other=43	unknown=-38
floppy_$	other=43	unknown=-38
fluid	other=15	unknown=-13
folks	ask easier=16	ask mistakes=24	ask steps=-23
folks_$	ask easier=16
follows	ask left=25
follows_$	ask left=25
foot	other=152	unknown=-76
foot_$	other=30	unknown=-21
foot_drop	unknown=13
foot_fell	other=-14	unknown=16
foot_hangs	other=12
foot_is	other=24	unknown=-21
foot_slaps	other=22	unknown=-16
football	help=-21	other=28
for	ask dose=48	ask easier=204	ask left=-75	ask mistakes=76	ask rest=-18	ask steps=-36	ask why=167	hello=-31	help=-37	other=48	progress=-36	schedule=22	thanks=90	unknown=24
for_$	ask dose=-18	ask easier=-27	ask left=-51	ask steps=-54	ask why=85	help=34	other=118	progress=-13	schedule=32	unknown=-17
for_3	other=14
for_4	other=17
for_5	other=17
for_6	other=13
for_a	ask dose=16	ask why=21	other=50
for_an	ask easier=24	other=-22
for_anyway	ask why=33
for_asking	other=14	thanks=-30	unknown=20
for_beginners	ask easier=53
for_breast	other=19
for_dinner	ask why=-29	unknown=72
for_five	ask dose=22
for_how	ask dose=16	other=36
for_me	ask dose=-18	ask easier=46	ask left=18	ask mistakes=-13	ask steps=-38	ask why=56	help=-14	other=37	schedule=45	unknown=-45
for_my	ask mistakes=58	ask steps=14
for_no	other=27	unknown=-21
for_old	ask easier=17
for_one	other=31
for_people	ask easier=23
for_reminding	other=-38	thanks=41
for_sciatica	ask why=22
for_so	ask mistakes=16
for_the	ask dose=84	ask easier=72	ask steps=38	ask why=-35	other=-100	schedule=-20	thanks=21
for_this	ask dose=-13	ask mistakes=-20	ask steps=44	ask why=-29	progress=15	unknown=56
for_today	ask left=27	other=77	unknown=-55
for_tonight	other=20
for_two	ask rest=17
for_us	other=-30	unknown=30
for_weeks	other=-39	unknown=39
for_what	ask easier=-15	ask mistakes=-12	ask steps=-17	ask why=68
for_years	other=-35	unknown=36
for_your	other=-23	thanks=81	unknown=-43
forget	other=65	unknown=-19
forget_me	other=42	unknown=-13
forgot	ask steps=111	other=-26	unknown=-45
forgot_2	other=14	unknown=-12
forgot_how	ask steps=44	other=-36
forgot_to	other=41	unknown=-23
form	ask dose=-20	ask left=-13	ask mistakes=142	ask why=-24	other=-16	unknown=-42
form_$	ask mistakes=79	other=-34	unknown=-31
form_off	ask mistakes=-13	other=30
fortnight	other=31	unknown=-13
fortnight_$	other=19
found	other=51	unknown=-41
found_a	other=51	unknown=-41
four	other=23
fourteen	other=27	unknown=-17
fourteen_$	other=16
fracture	other=23	unknown=-21
fractured	other=21	unknown=-18
fractured_a	other=21	unknown=-18
france	unknown=24
france_$	unknown=24
free	ask left=27
free_$	ask left=18
friend	ask left=14	ask why=28	other=-132	unknown=109
friend_$	ask left=14
from	ask mistakes=-16	ask why=56	hello=-15	other=69	schedule=93	unknown=-77
from_a	other=12
from_done	other=19	unknown=-18
from_now	other=-33	schedule=52
from_side	ask why=14
from_sleeping	other=-42	unknown=45
from_the	ask left=21	ask steps=-23	other=35
from_this	other=18
front	ask dose=-17	ask steps=18
full	ask easier=19	ask rest=17	ask steps=-23	other=35
full_minute	ask rest=18	other=23
fun	other=-63	unknown=72
fun_$	other=-63	unknown=72
funny	unknown=22
gain	ask why=35	other=-43	unknown=34
game	other=-52	unknown=64
gardening_$	other=25	unknown=-20
gave	other=56	unknown=-15
gave_birth	other=44	unknown=-14
gave_way	other=28	unknown=-24
genitals	other=76	unknown=-65
genitals_$	other=32	unknown=-26
genitals_are	other=44	unknown=-39
gentler	ask dose=-14	ask easier=231	ask left=-16	ask mistakes=-24	ask steps=-31	ask why=-19	help=-12	other=-47	unknown=-15
gentler_$	ask easier=31	ask mistakes=-18	other=32
gentler_one	ask easier=35	other=-31
gentler_than	ask easier=39	other=-16
gentler_version	ask easier=16
gently	ask steps=13
get	ask easier=57	ask left=-17	ask mistakes=14	ask rest=81	ask steps=18	ask why=28	help=-27	other=-20	progress=-33	schedule=25	unknown=-43
get_a	ask easier=-19	ask rest=72	ask steps=-15	other=36	progress=-13	unknown=-30
get_any	other=16
get_back	ask steps=15
get_better	other=-18	unknown=19
get_chest	unknown=32
get_enough	other=24	unknown=-14
get_it	other=-46	unknown=52
get_my	ask easier=70	other=-25	unknown=-20
get_out	ask steps=-24	ask why=50
get_the	ask easier=-13	ask steps=54	other=-17	schedule=14	unknown=-32
get_to	ask dose=16	ask rest=15
get_up	ask easier=24	other=-13	schedule=15
get_wrong	ask mistakes=42
gets	other=52	unknown=-33
gets_worse	other=38	unknown=-25
getting	ask left=-22	ask mistakes=-28	other=79	progress=76	schedule=-12	unknown=-32
getting_better	progress=64
gf	other=-50	unknown=50
give	ask easier=55	other=37	unknown=-39
give_me	ask easier=57	unknown=-23
giving	other=54	unknown=-29
giving_way	other=48	unknown=-27
glute	ask mistakes=28	ask steps=62	ask why=17	help=-14	other=-15	unknown=-16
glute_bridge	ask mistakes=28	ask steps=63	help=-14	unknown=-15
glutes	ask mistakes=-14	ask why=49
glutes_$	ask why=25
glutes_are	other=37	unknown=-25
glutes_working	other=-39	unknown=38
go	ask dose=-75	ask left=72	ask mistakes=35	ask rest=22	ask steps=101	ask why=-62	help=-23	other=122	unknown=-30
go_$	ask dose=-87	ask left=99	ask mistakes=-14	ask rest=-18	ask steps=120	ask why=-54	other=69	progress=13	unknown=-21
go_again	ask steps=15	schedule=13
go_and	other=19
go_by	ask steps=13
go_numb	unknown=28
go_on	ask rest=18
go_straight	ask rest=30	ask steps=-17
go_to	ask easier=17
go_together	ask steps=16	other=-15
go_up	ask dose=31
go_wrong	ask mistakes=40
god	thanks=-17	unknown=24
god_$	thanks=-17	unknown=24
goes	ask dose=-13	ask steps=63
goes_$	ask steps=46
going	ask dose=-26	ask left=-48	ask mistakes=24	ask steps=-37	other=58	progress=47	schedule=-14	thanks=18	unknown=60
going_$	ask steps=-16	progress=42	thanks=29	unknown=-19
going_on	other=29
going_to	ask mistakes=-22	ask steps=-25	other=31	unknown=74
going_too	ask left=-27	ask mistakes=54
gone	other=22	unknown=24
gone_completely	other=-34	unknown=38
gone_dead	other=24	unknown=-13
gone_numb	other=35	unknown=-30
good	ask dose=-35	ask easier=-49	ask left=-32	ask mistakes=62	ask steps=-50	ask why=151	hello=119	help=-18	other=-24	schedule=-22	thanks=-15	unknown=58
good_$	ask dose=-13	ask mistakes=22	ask why=16
good_afternoon	hello=42	other=-16	unknown=-14
good_does	ask why=37
good_evening	hello=65	other=-22	unknown=-14
good_for	ask dose=-12	ask mistakes=-20	ask steps=-18	ask why=80	other=85	unknown=-24
good_form	ask mistakes=79	other=-33	unknown=-32
good_is	ask why=34
good_morning	hello=36	other=17	unknown=-24
good_night	hello=-30	unknown=34
good_to	other=16
got	ask dose=-21	ask easier=87	ask left=39	ask mistakes=-15	ask rest=15	ask steps=24	ask why=-25	help=-30	other=49
got_$	ask left=13	ask rest=21
got_a	ask easier=57	ask steps=41	ask why=-13	other=-30
got_an	ask easier=46	other=-36
got_any	other=-30	unknown=42
got_anything	ask easier=27	other=-25
got_carried	other=13
got_knocked	other=26	unknown=-22
got_left	ask left=15
got_my	other=-57	unknown=59
got_osteoporosis	ask easier=-13	other=40
got_the	other=14	unknown=-12
got_through	other=31
got_to	ask left=19	other=23
grab	ask steps=16
gran	ask easier=16	other=-30	unknown=31
gran_struggles	ask easier=16
grandma	other=-45	unknown=54
grandpa	other=-14	unknown=21
grandson	other=-30	unknown=33
great	thanks=57	unknown=-18
great_$	other=18	thanks=28	unknown=-20
groin	other=45	unknown=-41
groin_is	other=38	unknown=-37
ground	ask steps=28
ground_$	ask steps=23
group	ask left=-13	ask why=35
guess	other=19	unknown=-13
guess_$	other=19	unknown=-13
guests	other=14
guests_until	other=14
guy	other=-74	unknown=75
gym	other=-44	unknown=55
ha	other=-15	unknown=35
ha_$	other=-21	unknown=41
ha_ha	other=-16	unknown=32
had	ask mistakes=-15	other=69	progress=-21	unknown=93
had_a	other=20	unknown=37
had_an	other=12
had_breast	other=34	unknown=-27
had_cancer	other=23	unknown=-16
had_done	other=25	unknown=-24
had_knee	other=13
had_my	other=29	unknown=-13
had_no	other=17	unknown=-16
had_prostate	other=17
had_surgery	unknown=17
had_to	other=-34	unknown=43
haha	other=-25	unknown=39
haha_$	unknown=13
hair	other=-48	unknown=50
half	other=79	unknown=-39
half_$	other=25	unknown=-18
half_past	other=17
halfway	ask left=31	other=20	unknown=-14
halfway_$	ask left=31
hamstring	other=44	unknown=-36
hamstrings	ask mistakes=26
hamstrings_$	ask mistakes=26
hamstrings_are	other=15
hand	other=-30	unknown=30
hands	ask mistakes=-13	ask steps=76	other=-19
hands_$	ask mistakes=-13	ask steps=67
hang	other=29	unknown=-19
hang_on	other=28	unknown=-19
hangs	other=12
hangs_down	other=12
happened	other=16	unknown=-13
happens	ask left=23	ask mistakes=22	other=-14
happy	other=13
hard	ask dose=-20	ask easier=178	ask mistakes=-15	ask steps=17	ask why=-12	other=-66
hard_$	ask easier=68	other=-20
hard_for	ask easier=49	other=-24
hard_i	other=-18	unknown=26
hard_please	ask easier=53	other=-42
hard_to	other=29
hardly	other=29	unknown=-24
has	ask dose=37	ask left=-12	ask steps=-33	other=38	unknown=78
has_a	unknown=20
has_changed	other=28	unknown=-20
has_finished	other=-41	unknown=43
has_gone	other=55	unknown=-41
has_no	other=47	unknown=-39
has_osteoporosis	other=-66	unknown=76
has_the	ask steps=-25	unknown=57
hate	other=-30	unknown=42
have	ask dose=-29	ask left=120	ask mistakes=-24	ask steps=-61	ask why=-47	hello=-15	help=17	other=73	progress=109	schedule=66	unknown=49
have_$	ask dose=-19	ask left=20	ask rest=16
have_a	ask steps=48
have_anything	ask easier=21	schedule=43	unknown=-17
have_been	other=20	unknown=-21
have_brittle	other=14
have_cancer	other=-22	unknown=25
have_chest	other=18	unknown=-16
have_completed	other=-52	unknown=52
have_done	ask dose=29	ask steps=-15	other=-146	unknown=146
have_finished	ask dose=-12	ask rest=25	help=33	unknown=-33
have_gone	other=36	unknown=-31
have_got	other=21	unknown=12
have_guests	other=14
have_had	other=45	unknown=-38
have_i	ask dose=-44	ask left=60	ask mistakes=-18	ask rest=13	ask steps=-14	help=-25	other=-94	progress=139	unknown=34
have_lost	other=18
have_no	help=16	other=-91	unknown=95
have_not	other=68	unknown=-52
have_only	other=19	unknown=-19
have_osteoporosis	ask easier=-26	other=97	unknown=-20
have_said	other=25	unknown=-23
have_something	ask easier=43	ask steps=-16
have_to	ask dose=50	ask left=27	ask mistakes=12	ask rest=14	ask steps=-44	help=55	other=-35	schedule=13
have_told	other=18
have_you	schedule=24	unknown=15
having	other=31
having_a	other=-12	unknown=17
having_chemo	other=14
he	other=-73	unknown=83
he_finished	other=-16	unknown=17
he_is	other=-19	unknown=20
head	ask dose=-19	ask mistakes=-46	ask steps=125	ask why=-16	unknown=-12
head_$	ask easier=16
head_turn	ask steps=31
heard	other=-36	unknown=42
heart	other=-49	unknown=60
heart_$	other=-21	unknown=26
heartbroken	other=-32	unknown=52
heartbroken_$	other=-32	unknown=52
heavy	other=40	unknown=-38
heels	ask steps=63
heels_or	ask steps=21
heels_stay	ask steps=21
held	ask dose=35
held_$	ask dose=33
hello	hello=218	other=-23	schedule=-87	unknown=-74
hello_$	hello=112	other=43	schedule=-85	unknown=-53
hello_limber	hello=25	other=-18
hello_there	hello=39	other=-28
help	ask dose=-18	ask easier=-14	ask left=-13	ask mistakes=-13	ask steps=-95	ask why=261	hello=-21	help=234	other=-147	progress=-20	schedule=-29	thanks=14	unknown=-82
help_$	ask steps=-48	ask why=103	hello=-14	help=155	other=-79	thanks=20	unknown=-61
help_me	help=95	other=-34	schedule=-13	unknown=-13
help_my	ask why=52
help_the	ask why=22
help_with	ask steps=-18	ask why=63	other=-18
helped	other=-25	thanks=34
helped_$	other=-25	thanks=34
helps	ask steps=-52	ask why=92	other=-46
helps_$	other=-26	unknown=18
her	other=-129	unknown=155
her_feet	other=-15	unknown=17
her_hip	other=-25	unknown=30
her_third	other=-32	unknown=33
here	ask dose=-34	ask easier=-28	ask left=-74	ask mistakes=86	ask rest=30	ask steps=-19	ask why=80	help=50	other=32
here_$	ask dose=-33	ask easier=-27	ask left=-73	ask mistakes=87	ask rest=23	ask steps=-18	ask why=81	help=50	unknown=35
hernia	other=18	unknown=-14
hers	other=-28	unknown=30
hers_$	other=-19	unknown=20
hey	hello=171	help=-13	other=-67	unknown=-38
hey_$	hello=79	other=-23	unknown=-19
hey_coach	hello=30	other=-13
hey_limber	hello=19
hey_there	hello=44	other=-27
hi	hello=158	other=-107
hi_$	hello=29	other=-50	unknown=38
hi_bot	hello=68	other=-33	unknown=-19
hi_there	hello=21
high	ask dose=-18	ask easier=58	ask left=-28	ask mistakes=47	ask steps=35	other=-45	unknown=-14
high_$	ask easier=59	ask left=-24	ask mistakes=55	other=-55
high_do	ask steps=29
high_should	ask steps=16
him	ask why=18	unknown=-13
him_$	ask why=18	other=-14
hip	ask dose=-28	ask easier=46	ask left=-16	ask mistakes=45	ask rest=-13	ask steps=16	other=122	unknown=-71
hip_$	ask mistakes=29	unknown=12
hip_hurts	ask mistakes=-12	other=18
hip_is	ask easier=13	unknown=-17
hip_lift	ask dose=14	ask why=28	other=-13
hip_raise	ask steps=13
hip_replaced	other=26
hip_replacement	other=44	unknown=-13
hips	ask easier=57	ask steps=28	ask why=20	other=-24	unknown=-19
hips_$	ask why=13
hips_do	ask easier=17	ask mistakes=-12
hips_go	ask steps=14
hips_that	ask easier=26	other=-22
hips_up	ask easier=14	ask steps=16
his	other=-51	unknown=64
his_$	other=46	unknown=-44
his_set	other=-60	unknown=63
history	progress=33	unknown=-20
history_$	progress=33	unknown=-20
hit	other=61	unknown=-37
hit_by	other=19	unknown=-18
hiya	hello=121	other=-65	unknown=-31
hiya_$	hello=121	other=-65	unknown=-31
hold	ask dose=138	ask left=-21	ask rest=-33	ask steps=24	ask why=-25	other=45	unknown=-30
hold_$	ask dose=26	ask steps=13
hold_for	ask dose=23
hold_it	ask dose=41	other=-22
hold_my	ask easier=-26	ask steps=65	unknown=-27
hold_on	other=16
hold_the	ask rest=-19	other=57
hold_time	ask dose=59	ask steps=-15
holding	ask steps=13	unknown=14
holding_$	ask steps=13
holiday	other=51	unknown=-25
holiday_over	other=25	unknown=-13
home	other=57	unknown=-42
home_$	other=15
homework	ask steps=-18	other=-54	unknown=86
homework_$	ask steps=-18	other=-36	unknown=67
horse	other=15
hospital	other=16	unknown=-12
hospital_after	other=14
hot	other=26	unknown=-16
hour	other=59	schedule=24	unknown=-23
hour_$	schedule=19
hour_ago	other=16
hours	other=15
hours_$	other=39	unknown=-24
house	other=-56	unknown=69
how	ask dose=249	ask easier=-34	ask left=87	ask mistakes=24	ask rest=153	ask steps=250	hello=27	help=105	other=-133	progress=121	schedule=-46	thanks=-37	unknown=-36
how_$	ask dose=-20	ask steps=112	ask why=13	help=-12	other=-20	progress=-15
how_am	progress=39
how_are	ask steps=53	hello=71	help=-23	other=-65
how_can	ask dose=-16	ask easier=12	ask mistakes=21	progress=-19	unknown=45
how_did	progress=48
how_do	ask dose=-149	ask easier=28	ask left=-34	ask mistakes=104	ask rest=-60	ask steps=18	help=102	other=126	progress=-29	schedule=17	unknown=-20
how_does	ask dose=-38	ask left=-22	ask steps=27	ask why=21	help=83	progress=-20
how_exactly	ask why=35
how_far	ask dose=-28	ask left=56	ask steps=29
how_hard	ask steps=21
how_have	progress=14
how_high	ask dose=-13	ask steps=46
how_i	ask steps=12	other=-14	unknown=15
how_is	ask dose=-29	ask left=-39	ask steps=191	ask why=20	other=-115	progress=71	unknown=-42
how_it	ask mistakes=18
how_long	ask dose=150	ask easier=-15	ask left=38	ask mistakes=-24	ask rest=148	ask steps=-165	ask why=-20	help=-15	other=88	unknown=-17
how_many	ask dose=223	ask easier=-16	ask left=125	ask mistakes=-22	ask steps=-153	ask why=-39	hello=-13	help=-26	other=133	progress=49	schedule=-18	unknown=-25
how_much	ask dose=-20	ask left=90	ask rest=80	ask steps=-78	ask why=-16
how_often	ask dose=181	ask left=-13	ask mistakes=-19	ask steps=-134	ask why=-13	other=50	progress=15
how_tall	ask dose=-20	ask steps=-28	progress=-22	unknown=97
how_the	ask steps=23
how_this	ask easier=-13	ask steps=35	help=52	other=-30
how_to	ask dose=-12	ask steps=94	help=50	other=-72
how_will	ask left=-15	ask mistakes=26	ask steps=-13	ask why=22	other=-13
hug	ask dose=22	ask mistakes=36	ask steps=46	unknown=-26
hug_$	ask dose=21	ask mistakes=19	ask steps=19	other=-29
hugging	ask mistakes=17	ask why=15	progress=-12
hugging_my	ask dose=14	progress=-12
hugging_the	ask mistakes=19	other=-12
huh	help=151	other=-72	unknown=-36
huh_$	help=151	other=-72	unknown=-36
hurt	ask dose=-13	ask easier=-27	ask mistakes=133	ask steps=-34	ask why=-14	other=20	unknown=-34
hurt_$	ask mistakes=36	ask why=-12
hurt_my	ask mistakes=39	other=-24
hurt_myself	ask easier=-17	ask mistakes=71	ask steps=-26	other=-14
hurt_when	other=18
hurting	other=46	unknown=-34
hurting_$	other=24	unknown=-18
hurts	ask easier=-119	ask mistakes=-18	ask steps=-12	other=304	unknown=-74
hurts_$	ask easier=-75	other=142	unknown=-25
hurts_a	ask easier=-14	other=21
hurts_like	other=18
hurts_my	ask easier=-30	other=46
hurts_when	ask mistakes=-12	other=33
husband	other=-48	unknown=61
husband_did	other=-30	unknown=31
husband_finished	other=-35	unknown=38
husband_has	unknown=14
i	ask dose=141	ask easier=145	ask left=133	ask mistakes=174	ask rest=166	ask steps=139	ask why=57	hello=-55	help=140	other=144	progress=234	schedule=135	thanks=27	unknown=124
i_$	ask left=51	ask steps=-47	other=12	progress=19
i_allowed	other=14
i_am	ask dose=-16	ask easier=44	ask left=62	ask steps=-22	help=83	other=45	schedule=-27	thanks=63	unknown=16
i_ask	ask steps=19
i_avoid	ask mistakes=52	ask why=-13	other=16
i_be	ask dose=20	ask mistakes=34	ask steps=-23
i_been	progress=55
i_believe	other=15
i_blacked	other=18	unknown=-12
i_breathe	ask dose=-12	ask steps=28
i_broke	other=33	unknown=-17
i_can	ask dose=-25	ask easier=76	ask left=45	ask mistakes=-28	help=-13	progress=15	unknown=16
i_change	ask steps=-21	schedule=47
i_clicked	other=15	unknown=-14
i_collapsed	other=20	unknown=-15
i_come	ask steps=28
i_completed	progress=13
i_cough	unknown=32
i_could	other=-13	unknown=17
i_delivered	other=17	unknown=-15
i_did	other=100	unknown=-16
i_do	ask dose=83	ask easier=90	ask mistakes=24	ask rest=-19	ask steps=35	ask why=-49	help=-20	progress=39	schedule=-29	unknown=49
i_doing	ask left=-32	ask mistakes=56	ask why=14	other=-13	progress=41
i_done	ask dose=-18	ask left=66	ask steps=-18	other=-65	progress=43	unknown=39
i_eat	ask mistakes=-15	help=-24	other=17	unknown=45
i_exercised	other=21	unknown=-16
i_fainted	other=62	unknown=-44
i_feel	ask mistakes=50	ask steps=-31	ask why=34
i_fell	ask left=14	other=-12
i_finish	ask dose=22	ask left=62	ask mistakes=-15	other=-25
i_finished	ask left=77	other=-44
i_forget	ask steps=34
i_forgot	ask steps=56	other=-41
i_get	ask easier=-33	ask mistakes=-21	ask rest=89	ask steps=-31	ask why=46	help=-21	other=31	progress=-30	schedule=40	unknown=-19
i_getting	ask left=-16	ask mistakes=-19	other=39	progress=29
i_go	ask left=-19	ask mistakes=21	ask rest=17	ask steps=24
i_going	ask left=-27	ask mistakes=54
i_got	ask left=13	ask rest=21
i_grab	ask steps=16
i_guess	other=19	unknown=-13
i_had	other=15	unknown=28
i_hate	other=-34	unknown=42
i_have	ask dose=63	ask easier=-40	ask left=-16	ask steps=-69	help=73	other=98	progress=-21	schedule=40
i_hit	other=15
i_hold	ask dose=19	ask rest=-25	ask steps=26	other=33
i_hug	ask mistakes=-12	other=14
i_hurt	ask easier=-21	ask mistakes=78	other=-41
i_join	other=37	unknown=-13
i_just	other=26	unknown=-20
i_keep	ask dose=14	ask easier=35	unknown=-23
i_know	ask mistakes=69	ask steps=-39
i_laughed	other=-18	unknown=26
i_lay	other=-55	unknown=57
i_leave	ask dose=27
i_lie	ask dose=-16	ask rest=17	other=21
i_lift	ask dose=12	ask mistakes=-13	ask steps=38
i_lifting	ask left=-27	ask steps=61	ask why=-15
i_like	other=-68	unknown=88
i_look	ask steps=15
i_lost	other=-28	unknown=41
i_made	other=24	unknown=-17
i_make	ask easier=66	ask mistakes=17	ask rest=-19	other=-28
i_making	ask mistakes=-13	other=16
i_meant	ask dose=30	ask left=-16	ask mistakes=-43	ask steps=83	ask why=-28
i_might	other=17
i_miss	other=-13	progress=35
i_moved	other=17
i_must	ask mistakes=-19	ask steps=53
i_nearly	ask left=38	other=-28	unknown=36
i_need	ask dose=28	ask easier=36	ask rest=21	ask why=15	help=25	other=-44	unknown=-21
i_never	ask easier=23	other=-15
i_not	ask mistakes=71	ask steps=-28
i_on	ask left=32
i_only	ask dose=79	ask mistakes=-17	other=-15	unknown=-16
i_passed	other=20	unknown=-15
i_pause	ask dose=-27	ask mistakes=-24	ask rest=37	ask steps=35
i_pressed	other=16
i_pull	ask steps=72
i_push	ask steps=15
i_put	ask easier=16
i_quit	other=23	unknown=-16
i_really	ask dose=18	ask mistakes=-14	other=26
i_rest	ask dose=-40	ask rest=73	ask steps=-29	other=60
i_roll	ask steps=21	ask why=15
i_say	help=19	other=-37	unknown=46
i_see	ask easier=-18	ask steps=-13	progress=50
i_set	help=-16	progress=-15	schedule=41
i_should	ask dose=12	ask mistakes=64	ask steps=-41
i_skip	ask easier=-12	other=20
i_sneeze	unknown=24
i_soiled	other=17	unknown=-14
i_squeeze	ask steps=39
i_start	ask left=-17	ask mistakes=-13	ask steps=38	help=35	other=-26
i_stay	ask dose=37	ask steps=-13
i_still	ask dose=-36	ask easier=-18	ask left=69	other=30
i_stop	ask dose=29	other=32
i_stopped	other=-39	unknown=45
i_struggle	other=18	unknown=-14
i_supposed	ask dose=27	ask left=-32	ask steps=73	ask why=-30
i_take	ask easier=-14	ask rest=55	ask steps=-15	other=15
i_tapped	other=14
i_tell	ask mistakes=19	ask why=17	help=44	other=-32
i_think	other=54	unknown=-23
i_told	other=-15	unknown=17
i_train	progress=14
i_twist	ask steps=13
i_type	ask mistakes=-23	help=116	other=-65	unknown=13
i_use	ask easier=38	help=38	other=-20
i_wait	ask dose=-25	ask rest=51
i_walk	other=49	unknown=-33
i_want	other=-18	schedule=74	unknown=-17
i_was	unknown=37
i_watch	ask mistakes=71	other=-13
i_wet	other=19
i_will	other=23
i_wipe	ask mistakes=-19	other=50	unknown=-16
i_work	ask steps=-31	help=37
i_would	ask rest=36	other=49	schedule=96	unknown=-101
i_write	other=14
idea	ask steps=-19	ask why=24	help=33	other=30	unknown=-21
idea_behind	ask steps=-14	ask why=31
idea_how	help=35
if	ask dose=95	ask left=-31	ask mistakes=91	ask rest=31	ask steps=-51	ask why=-35	help=-32	other=-22	schedule=-18	unknown=44
if_i	ask dose=117	ask left=-23	ask steps=-28	help=-25	other=-40	progress=-22	unknown=93
if_my	ask dose=-20	ask mistakes=103	ask rest=36	ask steps=-21	ask why=-29	other=-38	progress=-13	unknown=28
if_the	other=42	unknown=-37
if_you	progress=33	unknown=-26
ill	other=20	unknown=-15
ill_today	other=13
imagine	other=40	unknown=-39
impossible	other=22	unknown=-18
improved	progress=19
improved_$	progress=19
improvement	other=-49	progress=41	unknown=28
improving	progress=28
in	ask dose=118	ask easier=24	ask left=-66	ask mistakes=145	ask steps=42	hello=-24	help=-34	other=103	progress=27	schedule=19	thanks=-15	unknown=98
in_$	ask steps=21	ask why=15	other=21
in_10	other=16
in_15	other=-35	unknown=40
in_20	other=19
in_2015	other=-23	unknown=25
in_2019	other=-16	unknown=20
in_45	other=16
in_5	other=-46	unknown=48
in_a	other=36	progress=53	unknown=-36
in_aid	ask why=16
in_bed	ask easier=43	unknown=-13
in_between	ask rest=17
in_both	other=25
in_chemo	ask easier=-13	other=25
in_each	ask dose=21
in_front	ask dose=-17	ask steps=18
in_going	ask steps=18
in_it	ask why=13
in_january	other=42	unknown=-16
in_june	other=28	unknown=-23
in_like	other=14	unknown=-12
in_love	other=-27	unknown=41
in_march	other=20
in_my	ask mistakes=67	ask steps=-13	ask why=-12	other=63	unknown=-19
in_one	unknown=14
in_or	ask steps=21	other=-19
in_spring	other=14
in_the	ask dose=71	ask left=-20	ask mistakes=99	ask rest=14	ask steps=62	ask why=-20	help=-15	other=-24	progress=-13	schedule=61	unknown=-45
in_thirty	ask steps=-14	other=18
in_this	ask dose=16	ask mistakes=38	other=-47	unknown=28
in_tokyo	other=-15	unknown=54
in_total	ask dose=25	ask rest=-14
in_two	other=31	unknown=-25
incomplete	other=20	unknown=-15
instead	ask easier=67	ask mistakes=-19	ask steps=-22	help=-15	other=-72	schedule=63	unknown=29
instead_$	ask dose=-14	ask easier=54	ask mistakes=-17	ask steps=-14	other=-36	schedule=16	unknown=42
instead_of	ask dose=19	ask easier=13	other=-35	schedule=47	unknown=-12
instructions	ask easier=-18	ask steps=143	hello=-16	help=52	other=-68	progress=-14	schedule=-15	thanks=-13	unknown=-31
instructions_$	ask steps=78	hello=-14	help=53	other=-33	progress=-13	unknown=-29
instructions_for	ask steps=67	other=-34
into	ask steps=21	other=15
into_my	other=14
into_the	ask steps=14
inwards	ask mistakes=15
inwards_$	ask mistakes=15
ironing	other=-47	unknown=48
ironing_$	other=-47	unknown=48
is	ask dose=183	ask easier=86	ask left=146	ask mistakes=87	ask rest=122	ask why=105	hello=-34	help=37	other=112	progress=67	schedule=79	thanks=-30	unknown=171
is_$	ask steps=35	ask why=-26	schedule=30	unknown=-13
is_10	ask dose=57
is_12	ask dose=69	ask left=-17	ask mistakes=-24
is_15	ask dose=12	other=-35	unknown=34
is_2	help=-20	unknown=43
is_3	ask dose=18	other=14	unknown=-16
is_a	ask dose=-14	ask easier=19	ask left=-17	ask mistakes=-20	ask steps=72	ask why=-23	other=-50	unknown=69
is_aching	ask mistakes=-18	other=61	unknown=-19
is_after	ask left=20	ask why=-13	other=28
is_agony	other=17
is_all	help=26	other=17	unknown=-24
is_already	other=-14	unknown=14
is_always	other=41	unknown=-38
is_an	ask easier=25
is_at	other=25	unknown=-17
is_bad	ask easier=13	ask mistakes=37	ask why=-13
is_been	other=18	unknown=-13
is_being	other=-46	unknown=48
is_broken	other=32	unknown=-26
is_coming	ask left=45	ask why=-13	other=13	unknown=-12
is_complete	other=23
is_cramping	other=27	unknown=-25
is_done	ask dose=29	ask rest=76	other=-41
is_drilling	other=-17	unknown=18
is_each	ask dose=14
is_enough	other=35	unknown=-15
is_finished	ask left=-28	ask rest=33	help=66	unknown=-52
is_first	ask left=54	other=-14
is_for	ask why=-29	unknown=72
is_full	other=22	unknown=-21
is_gone	other=27	unknown=-16
is_good	ask mistakes=17	ask why=-12	other=33
is_hurting	other=35	unknown=-26
is_in	ask easier=31	unknown=-22
is_it	ask easier=-58	ask rest=-23	ask steps=12	ask why=78	help=-13	other=37	progress=59	schedule=-20	unknown=37
is_killing	other=22	unknown=-21
is_left	ask dose=-17	ask left=132	ask rest=-15	ask steps=-19	ask why=-16	unknown=-16
is_lifting	ask steps=-20	ask why=28
is_me	other=13
is_more	ask dose=13
is_my	ask dose=-29	ask left=-27	ask rest=-13	ask why=-52	help=-15	other=49	progress=182
is_next	ask left=61	ask why=-12	unknown=-18
is_not	ask mistakes=-13	ask steps=36	other=38	unknown=-43
is_numb	ask mistakes=-22	other=69	unknown=-24
is_on	ask left=52	ask steps=-18	unknown=-29
is_one	ask dose=57	ask left=-27	ask rest=37	other=-18
is_over	other=56
is_painful	other=15
is_paining	other=34	unknown=-26
is_pregnant	other=-29	unknown=33
is_raining	other=-92	unknown=97
is_ready	other=-54	unknown=56
is_really	other=18	unknown=-16
is_session	ask dose=28	other=-23
is_sitting	other=-22	unknown=24
is_so	other=-35	unknown=37
is_sore	other=51	unknown=-22
is_still	ask dose=-14	ask left=74
is_that	ask dose=25	ask easier=-18	ask left=74	ask mistakes=93	ask rest=21	ask steps=28	ask why=-40	help=-13	other=-60	unknown=-68
is_the	ask dose=111	ask easier=-40	ask left=-70	ask mistakes=43	ask rest=72	ask steps=103	ask why=40	progress=-35	unknown=28
is_there	ask dose=-57	ask easier=90	ask left=-23	ask mistakes=-40	ask steps=34	ask why=24	other=49	schedule=62	unknown=-32
is_this	ask dose=-49	ask easier=-36	ask left=59	ask mistakes=-40	ask why=136	help=105	other=83	progress=-25	unknown=-90
is_through	ask steps=-54	other=62
is_tonight	schedule=17
is_too	ask easier=118	ask why=-14	other=-90	schedule=53
is_twisting	ask why=17	other=18
is_two	ask dose=31
is_up	other=21	unknown=-16
is_watching	other=-20	unknown=20
is_weak	other=29	unknown=-25
is_worst	other=15	unknown=-13
is_your	help=-22	unknown=61
ish	other=13
ish_$	other=13
it	ask easier=163	ask left=-25	ask mistakes=107	ask rest=-40	ask steps=54	ask why=137	hello=-28	help=-27	other=108	progress=30	schedule=67	thanks=67	unknown=-53
it_$	ask dose=61	ask easier=-40	ask left=-17	ask mistakes=-37	ask rest=-18	ask steps=81	ask why=66	help=-21	other=53	schedule=15	thanks=87	unknown=-79
it_5	ask dose=19
it_8	other=-54	schedule=64
it_a	ask easier=16	ask rest=-13	other=36	unknown=-17
it_again	ask dose=16
it_all	ask dose=-27	other=-14	unknown=69
it_at	other=28
it_bad	ask mistakes=44
it_be	ask dose=21	ask easier=25	ask mistakes=-15	ask steps=19	other=-23
it_count	ask dose=33	other=-19
it_do	ask why=34
it_done	ask left=-24	ask mistakes=-17	ask steps=97	other=-43
it_down	ask easier=37	ask steps=-19
it_easier	ask easier=29	other=-21
it_feels	other=36	unknown=-29
it_for	ask mistakes=-21	ask steps=-50	ask why=50	other=52
it_gets	other=18
it_go	ask dose=-14	other=33
it_going	ask dose=-14	ask mistakes=-23	ask steps=-18	ask why=-14	progress=34	unknown=75
it_help	ask why=25
it_i	other=15
it_in	ask mistakes=50	other=-104	unknown=84
it_is	ask dose=-18	ask easier=33	ask left=-24	ask rest=41	ask steps=24	other=19	schedule=-13	unknown=15
it_just	ask why=19
it_less	ask easier=25
it_matter	ask mistakes=35	ask why=-31
it_normal	ask mistakes=53	ask why=-19	other=45	unknown=-19
it_now	ask left=18
it_ok	ask dose=34	ask rest=16	other=-31
it_on	ask easier=29
it_only	ask left=39	other=-18
it_out	ask steps=24
it_right	ask mistakes=45	other=-16
it_safe	other=44	unknown=-14
it_step	ask steps=36	other=-17
it_strengthen	ask why=32
it_supposed	ask dose=-32	ask why=27	other=27
it_take	ask dose=54	other=-24
it_then	ask left=42	ask mistakes=-30	other=35	unknown=-16
it_three	other=14
it_to	schedule=31
it_today	other=28	unknown=-19
it_tonight	ask dose=18
it_twice	other=-36	unknown=36
it_two	ask dose=14
it_was	other=-67	unknown=77
it_when	ask mistakes=-19	other=44	unknown=-16
it_with	ask easier=23	ask steps=-17
it_would	other=-12	unknown=15
it_wrong	ask mistakes=52	other=-20
it_yet	other=17
january	other=42	unknown=-16
january_$	other=42	unknown=-16
jelly	other=-21	unknown=29
jelly_$	unknown=12
job	schedule=14	unknown=-14
job_$	schedule=14
join	other=37	unknown=-13
join_in	other=37	unknown=-13
joke	other=-37	unknown=51
joke_$	other=-37	unknown=51
joking	other=13	unknown=-13
joking_$	other=13	unknown=-13
jump	other=21
june	other=28	unknown=-23
june_$	other=28	unknown=-23
just	ask left=-21	ask rest=-14	hello=31	other=88	schedule=25
just_broke	unknown=18
just_did	other=36	unknown=-29
just_finished	other=-61	unknown=70
just_got	other=-35	unknown=36
just_had	other=16	unknown=-14
just_let	ask steps=20
just_never	other=21	unknown=-16
just_now	other=13
just_one	ask dose=18
just_out	other=14
just_sore	other=37	unknown=-35
just_the	other=24
just_tired	other=15	unknown=-15
keep	ask dose=34	ask easier=31	ask steps=31	other=43	unknown=-53
keep_giving	other=27	unknown=-17
keep_my	ask easier=36	ask mistakes=-15	ask steps=17	other=-20
keep_the	ask dose=33	other=-23
keeping	other=-19	thanks=29
keeps	other=26
keeps_giving	other=19
kettle	other=-46	unknown=49
kg	other=14
kids	ask left=13	other=-70	unknown=114
kids_$	other=51	unknown=-32
kids_are	ask left=13	other=-40	unknown=60
killing	other=33	unknown=-29
killing_me	other=33	unknown=-29
kilos	other=-17	unknown=45
kilos_and	other=-24	unknown=27
kilos_on	other=-32	unknown=33
kilos_without	other=18	unknown=-13
kind	ask easier=17	progress=30	thanks=24	unknown=-59
kind_$	other=-33	progress=33	thanks=22	unknown=-16
kind_of	ask easier=19	other=48	unknown=-40
kitchen	other=28	unknown=-21
knackered	unknown=22
knackered_$	other=-15	unknown=24
knee	ask dose=96	ask easier=111	ask left=-47	ask mistakes=26	ask rest=-31	ask steps=122	ask why=139	hello=-18	help=-29	other=89	progress=-32	schedule=-41	unknown=-144
knee-to-chest	other=17
knee_$	ask easier=16	other=56	unknown=-22
knee_buckles	other=17	unknown=-13
knee_does	ask easier=18
knee_exercise	ask why=22	other=-14
knee_first	ask steps=36	other=-16
knee_hug	ask dose=20	ask mistakes=49	other=-20
knee_hurts	ask easier=-28	other=38
knee_in	ask why=17
knee_is	ask mistakes=-18	other=51	unknown=-15
knee_one	ask dose=57	ask why=14	other=-18
knee_or	ask steps=77	other=-65
knee_pull	ask easier=17	ask why=24
knee_stretch	ask dose=13	ask easier=32	ask steps=-20	ask why=15
knee_surgery	other=25
knee_that	ask easier=31	other=-31
knee_there	ask dose=16
knee_thing	ask steps=-40	ask why=29	other=38
knee_to	ask easier=42	ask mistakes=23	ask steps=85	ask why=28	hello=-13	other=-32	schedule=-19	unknown=-24
knee_when	ask dose=12
knees	ask easier=71	ask left=-17	ask mistakes=45	ask steps=124	ask why=13	help=-17	other=30	progress=-23	unknown=-99
knees_$	ask easier=41	ask mistakes=-14	ask rest=17	ask steps=-38	ask why=-17	other=65	progress=-13	unknown=-16
knees_are	ask easier=21
knees_at	ask steps=32	other=-14
knees_be	ask mistakes=-17	ask steps=55	other=-17
knees_bent	ask steps=13
knees_do	ask steps=-13	ask why=22
knees_fall	ask mistakes=21
knees_from	ask why=18
knees_go	ask steps=48	other=-33
knees_today	other=16
knees_together	ask steps=25
knees_touch	ask steps=13
knees_up	other=20	unknown=-21
knocked	other=33	unknown=-20
knocked_off	other=27	unknown=-22
knocked_over	other=-12	unknown=14
know	ask mistakes=59	ask steps=-59	other=33	unknown=37
know_$	help=19	unknown=-16
know_about	help=-26	other=80	unknown=-35
know_how	help=26	other=-12
know_i	ask mistakes=31	ask steps=-18
know_if	other=30	unknown=-26
know_it	ask mistakes=19	ask steps=-19	other=-15	unknown=28
know_when	ask dose=16
know_why	other=35	unknown=-14
ladder	unknown=15
ladder_$	other=-18	unknown=22
last	ask easier=-41	ask left=136	ask mistakes=-43	ask rest=-32	ask steps=-25	ask why=-43	help=-15	other=116	progress=102	schedule=-18	thanks=-12	unknown=37
last_$	ask dose=34	ask left=-14	other=-55	unknown=60
last_entry	other=22
last_exercise	ask left=15
last_month	other=30	progress=35	unknown=-33
last_night	ask left=-18	other=31	unknown=42
last_one	ask easier=-25	ask left=86	ask mistakes=-15	ask why=-14	other=30	unknown=-16
last_round	ask left=33
last_set	ask left=47	ask mistakes=-16	ask rest=-18	other=30
last_thing	other=21	unknown=-13
last_time	other=-70	unknown=74
last_two	other=27	unknown=-23
last_week	progress=24	unknown=20
last_year	other=50	unknown=-13
late	other=-20	schedule=14	unknown=22
late_$	other=12	schedule=14
lately	other=22	progress=30	unknown=-23
lately_$	progress=30	unknown=-12
later	other=34	schedule=122	unknown=-54
later_$	other=80	unknown=-36
later_in	other=-22	schedule=43
later_please	other=-32	schedule=67
laugh	other=24	unknown=-13
laughed	other=-18	unknown=26
laughed_so	other=-18	unknown=26
laughing	other=-31	unknown=46
laughing_$	other=-16	unknown=22
laughing_at	other=-19	unknown=27
laundry	other=-100	unknown=100
lay	other=-55	unknown=57
lay_down	other=-55	unknown=57
leave	ask dose=23	ask easier=-15	ask steps=-17	other=102	unknown=-27
leave_me	other=18
leave_out	ask steps=-16	other=28
leave_the	other=35
leave_this	other=34
left	ask dose=-118	ask easier=-25	ask left=214	ask mistakes=-30	ask rest=43	ask steps=65	ask why=-36	help=-13	other=81
left_$	ask dose=-69	ask left=70	ask mistakes=-15	ask rest=62	ask steps=-20	ask why=-21	other=73
left_after	ask left=30
left_arm	other=-14	unknown=16
left_done	other=26
left_first	ask left=-19	ask steps=33
left_foot	other=29	unknown=-19
left_for	ask left=36	other=-13
left_in	ask left=16	ask rest=-14
left_is	other=15	unknown=-12
left_knee	ask steps=14
left_leg	ask left=-22	ask steps=48
left_of	ask left=19
left_or	ask steps=46	other=-26
left_side	ask easier=-14	ask steps=-15	other=48
left_to	ask left=33	ask steps=-16
left_today	ask left=14
leg	ask left=-28	ask mistakes=-13	ask steps=150	ask why=-56	hello=-15	other=157	unknown=-88
leg_$	ask dose=26	ask left=-26	ask steps=46	unknown=-16
leg_do	ask steps=54	ask why=-47
leg_feels	other=-22	unknown=34
leg_gave	other=18	unknown=-14
leg_has	other=16
leg_is	unknown=22
leg_suddenly	other=17	unknown=-14
leg_weakness	other=21	unknown=-20
legend	thanks=23
legend_$	thanks=23
legs	ask dose=-32	ask mistakes=84	ask rest=54	ask steps=30	ask why=-21	other=56	progress=-26	schedule=-15
legs_$	other=14
legs_are	ask mistakes=20	ask rest=25	other=-22	unknown=23
legs_gave	other=17	unknown=-14
legs_keep	other=27	unknown=-17
legs_numb	other=19
legs_or	other=18
legs_shake	ask mistakes=29
legs_went	unknown=23
legs_will	other=14
less	ask easier=159	ask steps=-22	other=-56	unknown=-27
less_demanding	ask easier=38	other=-29
less_hard	ask easier=30	other=-19
let	ask rest=-12	hello=-14	other=74
let_me	other=-22	unknown=30
let_us	hello=-13	other=93	unknown=-33
level	unknown=14
lie	ask dose=-17	ask mistakes=-19	ask steps=64	unknown=-18
lie_down	other=21	unknown=-18
lie_here	ask dose=-13	ask rest=17
lie_in	ask steps=24
lie_on	ask mistakes=-13	ask steps=31
life	unknown=12
life_$	unknown=12
lift	ask dose=27	ask easier=69	ask mistakes=-14	ask steps=48	ask why=43	other=-43	unknown=-38
lift_$	ask dose=24	ask easier=25	unknown=-22
lift_in	ask dose=17	other=-19
lift_my	ask easier=16	ask steps=12	ask why=20
lift_so	ask easier=21	other=-19
lifted	other=21
lifting	ask left=-34	ask mistakes=-14	ask steps=56	ask why=50	unknown=-26
lifting_$	ask left=-26	ask steps=60	ask why=-26	other=17
lifting_my	ask steps=-25	ask why=54
lifting_one	ask steps=16
lifts	ask dose=36	ask left=-23	ask mistakes=15	other=55	unknown=-39
lifts_$	other=16
lifts_in	ask dose=28	ask left=-14
lifts_off	ask mistakes=19
lighter	ask dose=-13	ask easier=119	ask steps=-28	ask why=-18	other=-15
lighter_$	ask easier=76	ask why=-16	other=-28
like	ask left=21	ask steps=18	ask why=-58	help=-22	other=24	progress=18	schedule=39	unknown=80
like_$	ask left=26	ask steps=59	ask why=-46
like_a	other=35	unknown=-39
like_different	schedule=18
like_i	other=30	unknown=-20
like_it	other=15	unknown=-13
like_jelly	other=-43	unknown=50
like_my	other=-87	schedule=42	unknown=52
like_pizza	unknown=26
like_someone	other=19	unknown=-16
like_that	other=-25	unknown=28
like_the	unknown=19
like_they	other=22	unknown=-18
like_this	ask easier=14
like_to	other=43	schedule=-23
like_you	other=-20	unknown=30
limber	hello=69	other=-24	unknown=-25
limber_$	hello=69	other=-24	unknown=-25
lisbon	other=32	unknown=-17
lisbon_$	other=24	unknown=-12
list	ask left=34
list_$	ask left=25
little	other=14
log	other=27	unknown=-19
log_$	other=14	unknown=-13
lol	other=-50	unknown=82
lol_$	other=-45	unknown=69
lol_my	other=-18	unknown=23
london	other=12
long	ask dose=150	ask easier=-15	ask left=38	ask mistakes=-24	ask rest=148	ask steps=-166	ask why=-20	help=-15	other=43	unknown=33
long_$	ask dose=56	ask rest=53	other=-51
long_between	ask dose=-35	ask rest=55
long_do	ask dose=83	ask rest=-41	ask steps=-84	other=98
long_does	ask dose=78	ask left=-18	ask rest=-19
long_each	ask dose=25
long_have	ask left=-15	ask rest=20
long_i	ask rest=-24	other=33
long_is	ask dose=-26	ask left=-31	ask steps=-14	other=99
long_on	ask dose=13
long_should	ask rest=31
long_the	ask rest=-26	other=46
long_till	ask dose=-43	ask left=85	other=-22
long_was	ask dose=24	ask rest=14	other=-26
long_will	ask dose=31	other=-20
longer	ask dose=-13	ask left=20	ask rest=86	ask steps=-15	other=-70	unknown=39
longer_$	ask left=23	ask rest=13	other=12
longer_is	ask rest=20
longer_than	ask rest=15	other=-62	unknown=55
loo	other=-25	unknown=47
loo_$	other=-50	unknown=69
look	ask left=19	ask mistakes=17	ask steps=65	ask why=-48	progress=23
look_$	ask mistakes=15
look_like	ask left=26	ask steps=49	ask why=-54	progress=23
looks	other=19	unknown=-15
looks_crooked	other=12
lose	help=-17	other=-34	progress=-15	unknown=88
lose_weight	help=-17	other=-34	progress=-15	unknown=88
losing	unknown=22
losing_weight	other=40	unknown=-20
loss	schedule=21
loss_$	other=-18	schedule=22
loss_of	other=24	unknown=-18
lost	ask dose=-13	ask steps=-17	ask why=-29	help=81	unknown=68
lost_$	help=88	other=-46	unknown=-22
lost_10	other=-26	unknown=27
lost_8	other=16
lost_control	other=70	unknown=-63
lost_count	ask left=15	other=28	unknown=-22
lost_feeling	other=-18	unknown=20
lost_my	other=-17	unknown=23
lost_track	other=20
lost_weight	ask why=-25	unknown=37
lot	other=57	thanks=24	unknown=-49
lot_$	thanks=25
lot_of	other=35	unknown=-29
love	ask steps=-13	other=-16	unknown=68
love_$	other=-19	unknown=36
loved	other=-49	unknown=49
loved_it	other=-49	unknown=49
lovely	unknown=21
lovely_$	other=22	unknown=-17
lower	ask dose=-23	ask easier=33	ask rest=-21	ask steps=29	ask why=30
lower_back	ask why=32	other=19
lumbar	ask mistakes=31
lump	other=16
lump_in	other=-16	unknown=19
lump_near	other=12
lump_next	other=29	unknown=-18
lunch	other=28	unknown=-17
lunch_$	other=25	unknown=-16
lying	ask steps=41	other=12	unknown=-16
lying_down	other=15	unknown=-12
lying_here	other=-15	unknown=17
lying_rotation	ask steps=42	other=-20
machine	other=-18	unknown=19
made	ask why=-25	help=-16	other=16	unknown=67
made_it	other=16
made_you	help=-13	unknown=26
make	ask easier=86	ask left=-31	ask mistakes=55	ask rest=-28	ask steps=-28	ask why=40	help=-15	other=-61	schedule=63	unknown=15
make_here	ask mistakes=23
make_it	ask easier=63	other=-42	schedule=61	unknown=-21
make_my	ask steps=-15	ask why=53	other=-13
make_the	ask easier=34	ask rest=-18	other=-12	schedule=21
make_this	ask easier=16	ask steps=15
make_with	ask mistakes=18
makes	other=17
makes_it	other=20
makes_me	other=-12	unknown=14
making	ask mistakes=-13	other=28
man	ask easier=15	other=-14
man_$	ask easier=15	other=-14
manage	ask dose=52	other=-13	unknown=-13
managed	other=65	unknown=-37
many	ask dose=218	ask left=131	ask mistakes=-22	ask steps=-153	ask why=-39	hello=-14	help=-30	other=110	progress=54	schedule=-19	thanks=22	unknown=-28
many_$	ask dose=61	ask left=-30	ask steps=-14	other=12
many_and	ask dose=-16	other=31
many_bridges	ask dose=30	ask left=-14	other=32	progress=-12
many_days	ask dose=-22	other=-20	progress=62
many_did	progress=16
many_do	ask steps=-24	other=28
many_exercises	ask dose=-40	ask left=53
many_have	ask left=22
many_left	ask dose=-25	ask left=33
many_lifts	ask dose=42	ask left=-21
many_minutes	ask left=17
many_more	ask dose=-124	ask left=89	other=56
many_of	ask dose=59	ask left=-25
many_reps	ask dose=58	ask left=-22
many_rounds	ask dose=45	ask left=54	other=-39
many_seconds	ask dose=-31	ask left=-71	ask rest=117	ask steps=-15	other=50
many_secs	ask dose=18	ask left=-15	ask rest=16
many_sessions	ask dose=-17	progress=47
many_sets	ask left=62	ask rest=-71	other=51
many_thanks	other=-18	thanks=29
many_times	ask dose=89	ask left=-22	ask steps=-28
many_twists	ask dose=27	progress=-16
marathon	other=-54	unknown=57
marathon_$	other=-20	unknown=21
march	other=22
march_$	other=22
market	unknown=14
mat	other=-42	unknown=63
mat_$	unknown=22
match	other=-14	unknown=62
match_$	unknown=19
match_is	other=-27	unknown=28
match_last	other=-17	unknown=30
mate	other=-51	thanks=54	unknown=26
mate_$	thanks=54	unknown=-38
matter	ask mistakes=35	ask why=-32
may	ask rest=18	other=60	unknown=-17
may_i	ask rest=18	other=33
maybe	ask easier=35	other=52	unknown=-31
maybe_$	ask easier=36	other=19	unknown=-18
maybe_done	other=13
me	ask easier=75	ask mistakes=-22	ask rest=-12	ask steps=160	ask why=42	hello=-17	help=-17	other=105	progress=41	schedule=86	thanks=15	unknown=-36
me_$	ask easier=50	ask left=-22	ask mistakes=-18	ask why=32	hello=14	help=-18	other=37	progress=-15	schedule=53	thanks=19
me_a	ask easier=12	other=-96	unknown=142
me_again	other=77	schedule=-16	unknown=-28
me_alone	other=17
me_an	ask easier=35	other=-25
me_and	other=14	unknown=-12
me_any	other=47	unknown=-33
me_anything	other=21	unknown=-19
me_at	other=47	schedule=19	unknown=-19
me_for	other=-26	schedule=-13	unknown=51
me_how	ask dose=17	other=17	progress=13
me_in	ask steps=-15	other=27
me_later	other=27
me_my	other=-17	progress=55	unknown=-17
me_not	other=21
me_on	other=16	unknown=-14
me_out	help=27	other=-17
me_the	other=21
me_this	other=-38	schedule=14	unknown=33
me_through	ask steps=128	other=-106
me_today	ask left=27	unknown=-17
me_tomorrow	schedule=33
me_up	other=25	unknown=-16
me_what	ask mistakes=17	ask steps=23	ask why=-26	help=17	other=15
me_when	schedule=23	unknown=-22
me_why	ask steps=-20	ask why=56	other=-12
meant	ask dose=35	ask left=-27	ask mistakes=-18	ask steps=41	ask why=40	other=-20
meant_to	ask dose=35	ask left=-27	ask mistakes=-18	ask steps=41	ask why=40	other=-22
mention	other=16	unknown=-14
menu	ask why=-13	help=133	other=-35	unknown=-43
menu_$	ask why=-13	help=133	other=-35	unknown=-43
mess	ask mistakes=40	ask steps=-28
message	other=17
message_came	other=13	unknown=-13
messages	other=47	unknown=-23
messages_$	other=36	unknown=-19
middle	other=22	unknown=-17
middle_$	ask steps=15
middle_of	other=29	unknown=-17
might	ask steps=16	other=19
might_have	other=17
milder	ask easier=41
milk	other=-15	unknown=23
million	unknown=16
min	other=31
min_$	other=25
mine	other=44	unknown=-42
mine_$	other=25	unknown=-23
minute	ask dose=-15	ask easier=-21	ask left=-32	ask mistakes=-18	ask rest=158	ask steps=-42	other=53	unknown=-28
minute_$	ask dose=25	ask easier=-12	other=47	unknown=-16
minute_of	other=24
minute_or	ask dose=-19	ask rest=56	ask steps=-26
minute_over	ask left=-16	ask rest=30
minute_really	ask rest=16
minutes	ask left=-35	ask rest=74	ask steps=-31	other=132	unknown=-57
minutes_$	ask rest=15	other=89	unknown=-42
minutes_please	ask steps=-20	other=38
minutes_to	other=14
miss	progress=35
miss_$	progress=13
miss_any	progress=21
mistake	ask dose=-20	ask left=-17	ask mistakes=156	ask steps=-38	ask why=-55	other=31	unknown=-25
mistake_$	ask dose=-15	ask mistakes=82	ask steps=-24	ask why=-34	other=35	unknown=-20
mistakes	ask easier=-24	ask left=-16	ask mistakes=262	ask steps=-31	ask why=-21	hello=-15	other=-42	unknown=-30
mistakes_$	ask mistakes=105	hello=-13	other=-43	unknown=-14
mistakes_can	ask mistakes=20
mistakes_do	ask mistakes=17
mistakes_in	ask mistakes=29
mistakes_should	ask mistakes=20
mistakes_to	ask mistakes=21
mistakes_with	ask mistakes=43	other=-16
moment	other=40	unknown=-24
moment_$	other=40	unknown=-24
monday	other=44	unknown=-15
monday_$	other=28
mondays	other=-22	unknown=31
month	ask easier=-21	other=19	progress=133	unknown=-48
month_$	ask easier=-20	other=26	progress=101	unknown=-33
months	other=85	unknown=-54
months_$	other=30	unknown=-20
months_pregnant	other=12
more	ask dose=-63	ask easier=-20	ask left=176	ask mistakes=-18	ask rest=18	ask steps=-52	other=111	unknown=-44
more_$	ask easier=-20	ask rest=34	other=-22	unknown=34
more_after	other=21
more_are	ask left=-25	other=28
more_easy	ask easier=27	other=-14
more_messages	other=13
more_minutes	other=15
more_of	ask dose=-43	ask left=64
more_or	ask left=38	ask steps=-16
more_rounds	ask dose=-18	ask left=22
more_sets	ask dose=-19	ask left=32
more_than	ask dose=33	ask easier=-18
more_to	ask left=13
more_when	other=14
morning	ask dose=56	ask easier=-15	hello=162	help=-19	other=-67	schedule=116	thanks=-29	unknown=-50
morning_$	ask dose=17	ask left=13	ask steps=-12	hello=78	help=-14	thanks=-21	unknown=35
morning_and	ask dose=39
morning_my	hello=25	unknown=-12
morning_reminder	schedule=15
morning_session	other=-21	schedule=34
morning_time	schedule=16
morning_to	other=-30	schedule=38
mornings	other=-61	schedule=116	unknown=-22
mornings_$	schedule=32
mornings_to	other=-29	schedule=42
most	ask left=-17	ask mistakes=96	ask why=-20	other=-87	thanks=150	unknown=-65
most_people	ask mistakes=47
mother	unknown=13
motorbike	other=35	unknown=-26
move	ask steps=-14	hello=-12	other=-32	schedule=143	unknown=-37
move_$	other=13
move_my	other=-39	schedule=87	unknown=-20
move_the	schedule=21
moved	other=26	unknown=-17
moved_to	other=18
movement	ask easier=-13	ask steps=84	other=-32
movement_$	ask steps=41	other=-19
movement_again	ask steps=21
movement_once	ask steps=21	other=-12
much	ask left=90	ask mistakes=-16	ask rest=76	ask steps=-79	ask why=-18	hello=-25	help=-13	other=-14	schedule=-13	thanks=140	unknown=-60
much_$	ask dose=21	thanks=39	unknown=-17
much_appreciated	other=-20	thanks=49	unknown=-15
much_is	ask dose=-16	ask left=35	ask rest=-16	other=21
much_longer	ask left=27	ask rest=27	ask steps=-14
much_more	ask left=53	ask steps=-13
much_of	ask dose=36	ask left=-12	ask steps=-14
much_rest	ask left=-13	ask rest=28
much_weaker	other=16
much_worse	other=20
mum	other=-82	unknown=109
mum_$	unknown=32
mum_did	other=-36	unknown=36
muscle	ask left=-33	ask mistakes=-30	ask steps=-23	ask why=128	other=28	unknown=-27
muscle_group	ask left=-13	ask why=35
muscle_is	ask why=31	other=12
muscle_should	ask mistakes=-21	ask steps=-14	ask why=63
muscles	ask left=-58	ask mistakes=-21	ask steps=-21	ask why=125	other=-42	unknown=44
muscles_does	ask why=23
muscles_should	ask why=36
music	other=-37	unknown=68
music_$	other=-37	unknown=68
must	ask dose=21	ask easier=-22	ask mistakes=51	ask rest=27	ask steps=31	ask why=-25	other=-34
must_do	ask steps=29
must_i	ask mistakes=57	ask rest=29	ask steps=-16	ask why=-13	other=-20
must_it	ask dose=40
mute	other=66	unknown=-27
mute_for	other=16
my	ask dose=-71	ask easier=96	ask left=-87	ask mistakes=128	ask steps=153	ask why=95	hello=-26	help=-68	other=139	progress=274	schedule=170	thanks=14	unknown=192
my_ankle	other=46	unknown=-31
my_anus	other=19
my_arm	other=-44	unknown=48
my_arms	ask mistakes=-24	ask steps=78	ask why=-30
my_back	ask dose=-13	ask mistakes=85	ask steps=16	ask why=55	other=80	unknown=-102
my_backbone	other=14
my_backside	other=12
my_balance	other=16
my_belly	unknown=12
my_bike	other=-27	unknown=38
my_bladder	other=83	unknown=-45
my_body	ask steps=14	other=-12
my_bones	other=28	unknown=-26
my_book	other=-50	unknown=51
my_boss	other=-25	unknown=29
my_bottom	other=31	unknown=-26
my_bowels	other=51	unknown=-46
my_break	other=28
my_breath	ask dose=-13	ask mistakes=17	ask rest=16	other=17	unknown=-18
my_bridge	other=-28	unknown=49
my_brother	ask dose=20	unknown=-16
my_bum	ask easier=30	ask mistakes=-32	ask steps=-27	ask why=79	other=27	unknown=-12
my_buttocks	other=33	unknown=-28
my_calf	other=47	unknown=-41
my_cat	unknown=22
my_chest	ask dose=35	ask easier=18	other=66	unknown=-68
my_clock	other=30	unknown=-24
my_collarbone	other=15
my_core	ask why=30
my_crotch	ask mistakes=-23	other=74	unknown=-32
my_dad	other=-36	unknown=43
my_data	ask easier=-12	other=73	progress=-16	unknown=-13
my_daughter	other=-24	unknown=37
my_diet	other=-20	unknown=22
my_doctor	other=24
my_dog	other=-41	unknown=49
my_evening	schedule=73	unknown=-19
my_exercises	other=31	unknown=-29
my_face	other=-15	unknown=19
my_feet	ask easier=14	ask why=-26	other=61	unknown=-21
my_fingers	other=-30	unknown=35
my_first	other=-16	unknown=19
my_flatmate	other=-13	unknown=21
my_foot	other=50	unknown=-27
my_form	ask dose=-15	ask mistakes=25	other=24
my_friend	ask left=14	ask why=28	other=-105	unknown=81
my_genitals	other=64	unknown=-58
my_gf	other=-50	unknown=50
my_glutes	ask steps=15	ask why=22
my_gran	ask easier=16	other=-30	unknown=31
my_groin	other=42	unknown=-40
my_hair	other=-48	unknown=50
my_hamstring	other=35	unknown=-30
my_hamstrings	ask mistakes=26
my_hands	ask steps=26
my_head	ask mistakes=-19	ask steps=71	ask why=-14
my_heart	other=-28	unknown=35
my_hip	ask mistakes=22	other=65	unknown=-49
my_hips	ask easier=39	ask steps=14	ask why=17	other=-20	unknown=-15
my_homework	ask steps=-18	other=-32	unknown=60
my_husband	other=-47	unknown=59
my_knee	ask dose=13	ask easier=90	ask steps=-30	ask why=30	unknown=-51
my_knees	ask easier=35	ask mistakes=51	ask steps=43	ask why=33	help=-12	other=-32	progress=-18	unknown=-39
my_left	other=23
my_leg	other=48	unknown=-39
my_legs	ask mistakes=18	ask rest=35	ask steps=19	ask why=-16	other=72	progress=-24	unknown=-28
my_lower	unknown=17
my_mat	other=-14	unknown=18
my_mate	other=-61	unknown=65
my_morning	schedule=40	unknown=-18
my_mornings	other=-19	schedule=26
my_mother	unknown=13
my_motorbike	other=35	unknown=-26
my_neck	ask easier=-30	other=43
my_neighbour	other=-59	unknown=70
my_next	other=75	progress=-22	schedule=-35
my_nose	other=-40	unknown=44
my_numbers	progress=16
my_own	other=14
my_pain	other=-37	progress=102	unknown=-33
my_pants	other=29	unknown=-22
my_patient	other=-12	unknown=12
my_pee	other=14	unknown=-12
my_phone	other=-20	unknown=36
my_physio	unknown=17
my_poo	other=13
my_private	other=53	unknown=-46
my_privates	other=48	unknown=-43
my_progress	ask steps=-16	other=-12	progress=80	unknown=-32
my_record	ask why=-15	progress=47
my_reminder	schedule=21
my_reminders	schedule=44	unknown=-22
my_right	other=40	unknown=-15
my_shift	other=56	unknown=-24
my_shoulder	ask mistakes=28	other=29	unknown=-32
my_shoulders	ask mistakes=16	ask steps=30
my_side	ask steps=16
my_sister	other=-74	unknown=96
my_son	ask why=18	other=-34	unknown=35
my_spine	ask mistakes=37	ask why=14	other=82	unknown=-76
my_stats	other=-23	progress=110	schedule=-12	unknown=-45
my_steak	other=-23	unknown=25
my_stomach	other=13
my_streak	ask steps=-20	ask why=-23	progress=143	unknown=-30
my_tailbone	other=24	unknown=-20
my_taxes	other=-44	unknown=45
my_tea	other=-43	unknown=45
my_thighs	ask mistakes=53	ask steps=-29
my_times	other=-14	schedule=55	unknown=-14
my_toddler	other=-17	unknown=21
my_toes	other=36	unknown=-20
my_trainer	other=-44	unknown=44
my_tummy	ask steps=17	other=13	unknown=-13
my_two	other=13
my_uncle	other=-33	unknown=38
my_urine	other=12
my_vagina	other=29	unknown=-26
my_water	other=-35	unknown=40
my_waters	other=45	unknown=-38
my_wife	other=-43	unknown=47
my_wrist	other=33	unknown=-21
myself	ask easier=-19	ask mistakes=71	ask steps=-28	other=62	unknown=-38
myself_$	ask mistakes=32	ask steps=-24	unknown=16
na	other=17
nah	ask steps=24	other=15	unknown=-13
nah_$	ask steps=24	other=13
near	other=33	unknown=-23
near_done	other=17	unknown=-16
near_my	other=12
nearly	ask dose=-13	ask left=134	ask mistakes=-22	ask steps=-22	ask why=-18	other=13	unknown=17
nearly_$	other=29	unknown=-20
nearly_died	other=-32	unknown=44
nearly_done	ask left=20	other=23	unknown=-36
nearly_fainted	unknown=17
nearly_there	ask left=39	other=19	unknown=-20
nearly_wet	other=-23	unknown=29
neck	ask easier=-33	ask mistakes=31	ask why=-21	unknown=41
neck_$	ask easier=-33	ask mistakes=37	ask why=-21	unknown=41
neck_is	unknown=12
need	ask dose=66	ask easier=32	ask steps=-22	ask why=21	help=23	unknown=-29
need_$	ask steps=-14	other=28
need_a	unknown=24
need_help	help=31	unknown=-15
need_the	ask easier=-14	ask steps=-21	ask why=35	unknown=21
need_to	ask dose=67	ask easier=-13	ask mistakes=20	ask steps=-23	other=24	unknown=-29
needs	other=-38	unknown=41
neighbour	other=-60	unknown=71
neighbour_is	other=-17	unknown=18
neighbours	other=-37	unknown=51
neighbours_are	other=-27	unknown=35
nephew	other=-38	unknown=41
netherlands	other=16
netherlands_$	other=16
never	ask easier=21	other=-23	unknown=44
never_did	other=14	unknown=-13
never_got	other=-21	unknown=25
never_had	other=-53	unknown=67
never_happened	other=16	unknown=-13
new	other=12	unknown=63
new_$	other=16
new_hip	other=58	unknown=-17
news	other=-60	unknown=68
news_$	other=-50	unknown=56
next	ask dose=-26	ask easier=12	ask left=108	ask mistakes=-25	ask steps=-29	ask why=-45	help=-21	other=53	progress=-37	schedule=112	unknown=47
next_$	ask left=55	ask mistakes=-14	ask steps=-12	ask why=-35	help=-13	other=91	schedule=31	unknown=-42
next_after	ask left=22
next_exercise	ask left=21	ask mistakes=-15	ask rest=-26	ask steps=17	ask why=-19	other=61
next_one	ask easier=-21	ask left=-14	ask steps=-12	ask why=31	other=25	schedule=14
next_please	other=12
next_reminder	schedule=24	unknown=-22
next_session	ask left=-17	other=56
next_set	ask dose=-23	ask easier=52	ask left=-17	ask mistakes=14	ask rest=72	other=-52
next_week	other=-56	unknown=69
next_workout	schedule=22
nice	ask steps=-12	ask why=19	other=-52	thanks=67
nice_to	hello=15
night	ask left=-19	hello=-35	other=40	unknown=90
night_$	ask left=-18	hello=-33	other=43	unknown=70
night_exercises	other=13
night_one	other=15	unknown=-14
night_session	other=21	unknown=-18
night_shift	other=-25	unknown=25
night_than	other=19	unknown=-15
night_too	other=13	unknown=-12
nine	other=71	schedule=34	unknown=-37
nine_$	other=16	schedule=17
nine_instead	other=-20	schedule=29
nine_tonight	other=24
no	ask mistakes=-13	ask steps=19	ask why=-24	help=20	other=140	progress=-19	thanks=-29	unknown=96
no_$	other=51
no_accident	other=-20	unknown=25
no_bridge	other=22	unknown=-16
no_chance	other=32	unknown=-26
no_chest	other=-53	unknown=56
no_clue	ask steps=42	ask why=-14	other=-89	unknown=81
no_control	other=25	unknown=-20
no_exercise	other=39	unknown=-31
no_exercises	other=18	unknown=-17
no_fall	other=-21	unknown=30
no_feeling	other=17
no_fever	hello=42	other=-113	schedule=22	unknown=65
no_gain	other=-34	unknown=35
no_idea	help=33	other=32	unknown=-21
no_improvement	other=15	unknown=-12
no_knees	other=14
no_more	other=53	unknown=-33
no_no	other=16	unknown=-14
no_numbness	hello=45	other=-73	unknown=42
no_pain	other=-27	unknown=30
no_pins	other=-27	unknown=28
no_power	other=25	unknown=-23
no_problem	other=-32	unknown=32
no_problems	other=-19	unknown=23
no_reason	other=27	unknown=-21
no_reminders	other=33
no_sensation	other=39	unknown=-28
no_session	other=13	unknown=-12
no_surgery	other=-36	unknown=37
no_thanks	other=37	unknown=-23
no_that	other=15	unknown=-14
no_time	other=21	unknown=-20
no_tingling	other=-61	unknown=73
no_trouble	other=-30	unknown=35
no_weakness	other=-41	unknown=44
no_weight	other=-28	schedule=23	unknown=17
nobody	other=13	unknown=-13
none	other=36	unknown=-13
none_$	other=32	unknown=-26
none_of	unknown=18
noon	other=28	unknown=-15
noon_$	other=25	unknown=-15
normal	ask dose=-17	ask easier=-14	ask mistakes=151	ask why=-24	hello=-17	other=-68	unknown=32
normal_$	ask mistakes=100	other=-75
normal_that	ask mistakes=19	other=50	unknown=-18
normal_to	ask mistakes=17
normally	other=-14	unknown=21
normally_$	other=-23	unknown=30
nose	other=-40	unknown=44
not	ask dose=-46	ask easier=170	ask left=-46	ask mistakes=134	ask why=-72	other=191	progress=-18	thanks=-23	unknown=41
not_$	ask rest=37	other=104	unknown=-111
not_able	ask easier=20	other=-14
not_begun	other=15	unknown=-15
not_believe	other=-47	unknown=47
not_breathe	other=38	unknown=-33
not_control	other=15
not_do	ask mistakes=67	ask steps=-35	other=36	unknown=-33
not_doing	other=21
not_done	ask left=-13	ask rest=-31	other=92	unknown=-22
not_empty	other=27	unknown=-26
not_even	other=25
not_fancy	other=21
not_feel	ask easier=-15	ask mistakes=-17	unknown=77
not_finished	other=12
not_get	ask easier=71	ask steps=52	other=-44	unknown=-42
not_go	ask easier=15	other=15
not_have	other=-80	unknown=85
not_hurt	ask mistakes=32	ask steps=-24
not_i	ask mistakes=53
not_know	help=23	other=56	unknown=-47
not_lift	ask easier=24
not_make	ask mistakes=16
not_need	other=17
not_numb	other=-111	unknown=114
not_pee	other=24	unknown=-12
not_pregnant	other=-136	thanks=-17	unknown=162
not_reach	ask easier=38	other=-28
not_remember	ask easier=-16	ask steps=19	other=13
not_remind	other=13
not_see	ask steps=31	other=-28
not_send	other=24	unknown=-19
not_stand	unknown=14
not_sure	ask mistakes=-21	ask steps=44	other=20
not_tell	other=24	unknown=-15
not_to	ask mistakes=55	ask steps=-14	ask why=-15	other=20	unknown=-14
not_today	other=33	unknown=-25
not_understand	help=27
not_walk	unknown=18
not_want	ask easier=-15	ask steps=-20	other=58
not_write	other=24
not_yet	other=27	unknown=-12
note	other=15
noted	other=18	unknown=-12
noted_$	other=18	unknown=-12
nothing	other=28
nothing_$	other=-14	unknown=30
nothing_comes	other=23	unknown=-18
nothing_done	other=38	unknown=-36
nothing_is	other=-49	unknown=50
nothing_like	other=-25	unknown=28
nothing_yet	other=57	unknown=-55
notice	ask mistakes=30
notice_$	unknown=14
notice_that	ask mistakes=30
noticing	ask mistakes=29	ask steps=-12	other=40	unknown=-27
noticing_$	ask mistakes=29	ask steps=-12	other=40	unknown=-27
now	ask dose=-28	ask easier=23	ask left=64	ask mistakes=-60	ask rest=14	ask steps=-37	ask why=-41	help=46	other=75	schedule=25	thanks=-21	unknown=63
now_$	ask dose=-25	ask easier=25	ask left=78	ask mistakes=-41	ask rest=14	ask steps=-30	ask why=-36	help=46	other=77	schedule=-27	thanks=-13	unknown=22
now_i	other=-13	unknown=13
now_my	other=-24	unknown=24
now_on	other=-37	schedule=53
now_what	ask mistakes=-20	other=55
nowhere	other=37	unknown=-27
nowhere_$	other=17
nowhere_near	other=17	unknown=-16
nudge	ask steps=-15	thanks=31
numb	ask mistakes=-27	ask steps=-18	other=103	progress=-21	schedule=-14	unknown=80
numb_$	ask mistakes=-31	other=62	progress=-12	unknown=35
numb_and	other=35	unknown=-33
numb_feet	unknown=13
numb_from	unknown=32
numb_in	ask mistakes=13
numb_legs	other=-28	unknown=29
numb_or	other=15	unknown=-15
numb_patch	other=16	unknown=-13
numb_where	other=13
numb_with	other=-46	unknown=54
number	ask dose=163	ask mistakes=-15	ask steps=-51	ask why=-46	other=20	progress=30	unknown=-60
number_$	ask dose=34	ask why=-13
number_2	other=27	unknown=-14
number_of	ask dose=86	ask why=-20	other=-54	progress=30	unknown=-15
number_three	other=34	unknown=-12
number_two	other=12
numbers	progress=16
numbers_for	progress=16
numbness	hello=30	help=-36	other=17	progress=-19	schedule=-62	unknown=143
numbness_$	ask why=13	hello=40	help=-30	other=26
numbness_and	other=-22	unknown=23
numbness_anywhere	unknown=12
numbness_around	other=23	unknown=-17
numbness_in	other=36	unknown=-29
numbness_is	other=15
o'clock	other=-21	schedule=53
o'clock_$	other=17
of	ask dose=90	ask easier=42	ask left=40	ask mistakes=-71	ask rest=29	ask why=157	hello=-28	help=-61	other=-27	progress=120	thanks=-20	unknown=100
of_$	unknown=38
of_15	ask easier=-15	other=47	unknown=-23
of_3	other=24	unknown=-22
of_39	other=19	unknown=-15
of_a	ask rest=14	ask why=-17	other=53
of_an	other=30
of_break	ask rest=12
of_breath	other=-16	unknown=47
of_bridges	ask dose=12	ask rest=17	other=51	unknown=-52
of_candy	other=-29	unknown=30
of_doing	ask easier=14	ask steps=40	ask why=-26
of_feeling	other=24	unknown=-18
of_fifteen	other=28	unknown=-20
of_france	unknown=25
of_hers	unknown=12
of_his	other=33	unknown=-32
of_hospital	other=14
of_hours	other=18
of_it	ask steps=-14	ask why=29	other=52	unknown=-38
of_knee	ask steps=-23	ask why=60	other=-18
of_my	ask easier=-14	other=22	progress=-15	unknown=32
of_nowhere	other=13
of_peru	ask why=-23	unknown=62
of_pulling	ask why=27
of_rest	ask left=-16	ask rest=24	other=24
of_rotation	other=12	unknown=-12
of_sets	ask dose=50	ask easier=-18	ask left=53	ask steps=-15	other=-19	unknown=-26
of_stairs	other=13
of_the	ask easier=78	ask left=46	ask why=21	help=-14	other=31	progress=57	unknown=-110
of_them	other=37	unknown=-27
of_these	ask left=22	other=-44	unknown=42
of_this	ask dose=34	ask easier=27	ask left=-24	ask steps=62	ask why=58	other=-38	progress=46	unknown=-94
of_those	ask dose=13	other=-34	unknown=44
of_weight	other=25	unknown=-22
off	ask easier=-13	ask mistakes=16	other=118
off_$	ask mistakes=-23	other=73	unknown=-16
off_a	other=-12	unknown=19
off_me	other=14	unknown=-12
off_my	unknown=15
off_please	other=12
off_the	ask mistakes=22	other=24	unknown=-18
off_to	other=-25	unknown=31
often	ask dose=179	ask left=-13	ask steps=-135	ask why=-13	other=49	progress=14
often_$	ask steps=-45	other=72
often_a	ask dose=41
often_did	progress=24
often_do	ask dose=19	ask steps=-16
often_per	ask dose=21
often_should	ask dose=67	ask steps=-33
oh	ask left=-13	unknown=36
ok	ask dose=92	ask easier=-27	ask left=-51	ask mistakes=103	ask why=-29	help=-21	other=74	progress=-14	schedule=-13	thanks=43	unknown=-60
ok_$	ask dose=57	ask left=-20	ask mistakes=99	ask steps=-25	unknown=-27
ok_but	ask dose=13
ok_finished	ask steps=-13	other=20
ok_for	other=48
ok_if	ask dose=16
ok_that	ask mistakes=16
ok_to	ask rest=16	other=36
okay	other=57	unknown=-34
old	ask easier=46	unknown=-18
old_$	other=16	unknown=-16
old_folks	ask easier=16
old_man	ask easier=15	other=-14
omit	ask steps=-20	other=29
on	ask dose=18	ask easier=19	ask left=51	ask rest=24	ask steps=40	ask why=-66	help=-34	other=98	schedule=95	unknown=55
on_$	ask rest=32	progress=13	schedule=97	unknown=-56
on_again	other=28
on_bridges	ask dose=44
on_each	ask dose=26
on_fire	other=20	unknown=-19
on_her	other=-47	unknown=48
on_it	other=-41	unknown=48
on_me	other=14
on_monday	other=22
on_my	ask mistakes=-17	ask steps=26	other=31	unknown=26
on_purpose	other=-47	unknown=50
on_saturday	other=-49	unknown=53
on_sunday	other=24	unknown=-18
on_the	ask dose=-22	ask easier=39	ask left=53	ask steps=41	ask why=-32	other=43
on_this	ask mistakes=27	ask rest=21	ask steps=-17
on_to	other=34	unknown=-14
on_today	unknown=-12
on_tonight	schedule=43	unknown=-13
once	ask dose=13	ask left=40	ask rest=98	ask steps=40	help=19	other=-74	unknown=-55
once_$	ask steps=21
once_a	help=23	other=-16
once_i	other=-41	unknown=41
once_it	ask dose=-27	ask rest=47
once_more	ask steps=32	other=-18
once_the	other=69	unknown=-49
once_this	ask left=41	ask rest=30	other=-30	unknown=-24
one	ask dose=71	ask easier=48	ask left=51	ask mistakes=-34	ask rest=45	ask steps=71	ask why=93	hello=-22	help=-35	other=90	progress=-24	schedule=49	thanks=49	unknown=-55
one_$	ask dose=27	ask easier=29	ask left=52	ask steps=98	ask why=47	hello=-14	other=-63	thanks=67	unknown=-49
one_again	other=36
one_already	other=21
one_and	ask steps=-12	ask why=-15	other=38
one_be	ask dose=21	other=-31	schedule=28
one_day	unknown=29
one_do	ask why=40	other=-15
one_done	ask left=-13	other=31
one_down	other=16
one_for	ask easier=33	ask why=-45	other=42
one_go	ask steps=17	other=-13	unknown=14
one_goes	ask steps=23
one_good	other=28
one_has	ask dose=46	other=-30
one_in	ask dose=31	ask steps=-26	ask why=15
one_is	ask dose=39	ask easier=39	ask left=38	ask steps=-56	ask why=-61	other=73	unknown=-40
one_left	ask left=39	other=-17
one_leg	other=25
one_minute	ask dose=-24	ask rest=67
one_more	ask left=38	ask steps=-16	other=-92	unknown=91
one_of	ask steps=12
one_ok	other=24
one_or	other=22
one_out	other=24
one_please	ask easier=14	ask steps=32	other=-37
one_round	ask dose=-28	other=50
one_set	ask dose=71	ask left=-27	other=-13
one_supposed	ask why=22
one_to	schedule=14
one_up	ask mistakes=37	ask steps=-29
one_week	other=47	unknown=-12
one_where	ask steps=24
one_with	ask steps=40	other=-28
one_without	ask mistakes=29	ask steps=-12
ones	ask left=18	other=39	unknown=-36
only	ask dose=119	ask easier=-46	ask left=29	ask mistakes=-28	ask steps=-27	ask why=-17	hello=35	other=97	unknown=-82
only_$	ask dose=14	other=24
only_after	schedule=14
only_did	ask easier=-28	other=32
only_do	ask dose=26
only_just	other=14
only_manage	ask dose=52	other=-19
oops	other=31	unknown=-13
oops_$	other=12
op	other=50	progress=-18	unknown=-29
op_was	other=47	progress=-18	unknown=-26
open	ask steps=40	other=-30
operated	other=25	unknown=-16
operation	unknown=28
operation_$	other=26	unknown=-15
option	ask easier=117	ask mistakes=-16	ask steps=-16	ask why=-14	other=-29
option_$	ask easier=108	ask mistakes=-16	ask steps=-15	ask why=-14	other=-24
options	help=116	other=-36	progress=-13	unknown=-36
options_$	help=116	other=-36	progress=-13	unknown=-36
or	ask dose=174	ask easier=-43	ask left=26	ask mistakes=-79	ask rest=68	ask steps=248	ask why=-23	other=-114	schedule=-14	unknown=-35
or_10	ask dose=64	ask steps=-15	other=-23
or_12	ask dose=14
or_15	ask dose=44	other=-17
or_2	ask left=29
or_20	ask dose=16
or_anything	other=25	unknown=-24
or_apart	ask steps=32
or_bent	ask steps=19	other=-18
or_both	ask steps=49	other=-46
or_down	ask steps=13
or_for	ask why=28
or_go	ask rest=30	ask steps=-17
or_hold	ask dose=-14	ask steps=35
or_is	ask left=18	ask why=17
or_just	other=16
or_more	ask dose=42	ask left=-21	ask rest=22	ask steps=-27
or_must	ask dose=24
or_nah	ask steps=27
or_not	other=41	unknown=-23
or_out	ask steps=21	other=-19
or_over	ask steps=12
or_right	ask steps=61	other=-40
or_sneeze	other=19
or_so	ask easier=13
or_straight	ask steps=13
or_ten	ask dose=49	other=-34
or_three	other=12
or_toes	ask steps=21
or_twice	ask dose=15
or_two	ask dose=-21	ask left=37	ask rest=20	ask steps=-24
or_was	other=19
or_what	ask rest=34	ask steps=-20
order	unknown=25
order_me	unknown=25
osteoporosis	ask easier=-48	help=-16	other=109	unknown=38
osteoporosis_$	ask easier=-48	help=-14	other=92	unknown=48
other	ask dose=-14	ask easier=34	ask mistakes=-29	ask steps=80	ask why=-17	schedule=44	unknown=-58
other_leg	ask steps=62	ask why=-14	other=-13
other_reminder	schedule=16
other_two	other=52	unknown=-40
other_way	ask easier=21	ask mistakes=-16
ouch	other=49	unknown=-24
ouch_$	other=44	unknown=-22
our	other=-44	unknown=43
out	ask dose=-30	ask easier=-34	ask left=-18	ask mistakes=77	ask steps=30	ask why=26	other=81	unknown=29
out_$	ask mistakes=18	help=23	other=78	unknown=-63
out_after	other=-92	unknown=94
out_for	ask easier=-14	ask mistakes=74	ask why=-18
out_in	ask steps=24	other=14	unknown=-25
out_of	ask steps=-26	ask why=49	other=55	unknown=-18
out_on	ask steps=22	unknown=-21
out_the	ask steps=-13	other=25
out_to	ask steps=17	other=-45	unknown=32
out_today	other=-18	unknown=47
out_when	ask steps=25
over	ask easier=-13	ask left=12	ask mistakes=-34	ask rest=18	ask steps=53	ask why=-22	other=61	progress=47	unknown=-17
over_$	ask dose=-18	ask left=20	ask mistakes=-21	ask rest=24	ask steps=17	ask why=-16	other=22	unknown=29
over_do	ask steps=24
over_my	other=31	unknown=-24
over_the	other=-40	progress=51	unknown=18
overnight	ask easier=22	unknown=-17
overnight_$	ask easier=22	unknown=-17
ow	other=46	unknown=-27
ow_$	other=40	unknown=-24
ow_ow	other=20
own	other=18	unknown=-14
pain	ask steps=-26	ask why=15	help=-15	other=165	progress=106	schedule=-13	unknown=-41
pain_$	ask why=20	help=-12	other=45
pain_between	other=17
pain_gets	other=20	unknown=-15
pain_has	other=-30	unknown=36
pain_in	unknown=14
pain_is	other=47	unknown=-34
pain_no	other=-34	unknown=35
pain_scores	other=-31	progress=58	unknown=-23
pain_wakes	other=19	unknown=-13
painful	other=17
painful_$	other=16
paining	other=35	unknown=-26
pains	other=27	unknown=-20
pains_$	other=19	unknown=-18
painting	other=-32	unknown=35
painting_the	other=-32	unknown=35
palms	ask steps=50	other=-26
pants	other=30	unknown=-22
pants_without	other=16
paper	other=32	unknown=-25
paper_$	other=32	unknown=-25
paris	other=12
paris_$	other=12
part	ask why=20	other=19
part_of	ask why=20
partly	other=20	unknown=-16
parts	other=32	unknown=-26
parts_feel	other=21	unknown=-17
pass	other=48	unknown=-24
pass_$	other=22	unknown=-12
pass_on	other=14
passed	other=16	unknown=12
passed_out	other=42	unknown=-17
past	ask easier=-19	progress=49	schedule=26	unknown=-20
past_eight	schedule=16
past_nine	other=14
past_seven	schedule=18
pasta	other=-106	unknown=109
pasta_done	other=-74	unknown=75
patch	other=16	unknown=-13
patience	thanks=58	unknown=-41
patience_$	other=-15	thanks=58	unknown=-37
patient	other=-17	unknown=17
pause	ask dose=-82	ask left=-18	ask mistakes=-29	ask rest=195	other=102	schedule=-21	unknown=-65
pause_$	ask dose=-13	ask rest=32	other=39	unknown=-25
pause_between	ask dose=-21	ask rest=51	ask steps=-13
pause_for	other=53	unknown=-22
pause_now	ask rest=58	other=-19
pausing	other=27	unknown=-16
peasy	other=-37	unknown=43
peasy_$	other=-37	unknown=43
pee	hello=-14	other=28	schedule=-13	unknown=57
pee_$	other=70	unknown=-40
pee_break	other=-51	unknown=68
peed	other=-22	unknown=40
peeing	unknown=24
peeing_$	other=-25	unknown=31
pelvis	ask steps=15
penis	other=62	unknown=-57
people	ask dose=-12	ask easier=67	ask left=-12	ask mistakes=162	ask steps=-67	ask why=-33	other=-50
people_do	ask easier=27	ask mistakes=22	other=-17
people_get	ask mistakes=28
people_make	ask mistakes=44
people_usually	ask mistakes=15
people_who	other=-18	unknown=16
people_with	ask easier=35	ask mistakes=-18
per	ask dose=131	ask left=-26	ask steps=-25	other=-27
per_knee	ask dose=-13	other=27
per_leg	ask dose=26
per_set	ask dose=35
per_side	ask dose=62	other=-37
peru	ask why=-23	unknown=62
peru_$	ask why=-23	unknown=62
phew	other=15
phew_$	other=14
phone	other=-58	unknown=103
phone_$	other=21	unknown=-15
phone_battery	other=-56	unknown=58
phone_call	other=-25	unknown=29
phone_rang	other=19	unknown=-14
phone_was	other=34	unknown=-31
physio	unknown=30
physio_did	other=-47	unknown=54
physio_said	other=38	unknown=-31
picture	ask easier=-13	ask steps=99	other=-62
picture_$	ask steps=31	other=-28
picture_of	ask steps=68	other=-35
pictures	ask easier=-15	ask mistakes=-17	ask steps=80
pictures_$	ask easier=-15	ask mistakes=-17	ask steps=80
pillow	ask easier=43	ask steps=-14	other=-13
pillow_$	ask easier=15
pillow_under	ask easier=29	ask steps=-13
ping	other=19
ping_me	other=19
pizza	other=-43	unknown=91
pizza_$	other=-13	unknown=44
place	ask easier=26	ask steps=-16
plan	ask left=27	other=-76	unknown=64
plan_$	ask left=30
play	other=-37	unknown=75
play_some	other=-34	unknown=46
playing	other=-30	unknown=44
please	ask dose=13	ask easier=101	ask left=39	ask steps=119	ask why=47	hello=-63	help=33	progress=56	schedule=115	thanks=-43	unknown=-115
please_$	ask easier=96	ask left=42	ask steps=94	hello=-51	progress=58	schedule=116	thanks=-34	unknown=-66
please_help	help=28
please_remind	ask steps=-14	other=22
please_show	ask steps=65	other=-43
please_tell	ask steps=-27	ask why=60	other=-30
plus	help=-20	unknown=41
pm	other=77	schedule=28	unknown=-31
pm_$	other=43	schedule=33	unknown=-24
po	ask dose=-21	ask steps=14	other=28
po_$	ask dose=-21	ask steps=14	other=28
point	ask dose=-14	ask left=-20	ask steps=-34	ask why=150	other=-46
point_of	ask steps=-20	ask why=85	other=-21
poo	other=35	unknown=-21
poo_$	other=25	unknown=-18
pooed	other=28	unknown=-18
pooed_myself	other=28	unknown=-18
position	ask dose=-14	ask mistakes=-27	ask steps=124	ask why=-26	other=-15
position_do	ask steps=32
postman	ask steps=-17	unknown=51
power	other=25	unknown=-23
power_$	other=25	unknown=-23
prefer	other=-34	schedule=43
pregnant	ask mistakes=-14	help=-13	other=73	schedule=-14	thanks=-21	unknown=89
pregnant_$	ask mistakes=-13	other=17	thanks=-18	unknown=99
pregnant_and	other=41	unknown=-32
pregnant_so	other=-13	unknown=13
pregnant_with	other=30	unknown=-22
pressed	other=47	unknown=-20
pressed_the	other=21
pressure	other=56	unknown=-44
pressure_on	other=15
private	other=53	unknown=-46
private_parts	other=32	unknown=-26
privates	other=48	unknown=-43
probably	ask mistakes=18
problem	ask mistakes=20	other=-25	unknown=20
problem_$	ask mistakes=20	unknown=-13
problems	other=-39	unknown=47
problems_$	other=-20	unknown=24
problems_with	other=-19	unknown=23
proceed	other=20	unknown=-12
proceed_$	other=19
progress	ask steps=-18	hello=-21	help=-13	other=-58	progress=226	schedule=-18	thanks=-13	unknown=-61
progress_$	ask steps=-14	progress=101	unknown=-38
progress_please	other=-20	progress=47
progress_report	other=-29	progress=78	unknown=-21
promise	other=-89	unknown=90
proper	ask steps=15	other=-43	unknown=43
properly	ask left=-14	ask mistakes=29	other=19
properly_$	ask left=-14	ask mistakes=29
prostate	other=13
prostate_cancer	other=13
proud	other=-21	unknown=22
proud_of	other=-21	unknown=22
pull	ask easier=12	ask steps=62	ask why=23	other=-15
pull_$	ask dose=-12	ask easier=15	ask steps=40
pull_both	ask steps=25
pull_the	ask dose=17
pulling	ask steps=-18	ask why=52	other=24	unknown=-26
pulling_my	ask why=18
pulling_the	ask steps=-15	ask why=34
purpose	ask dose=-18	ask left=-21	ask steps=-28	ask why=102	other=-30	unknown=35
purpose_$	ask left=-13	ask steps=-17	ask why=73	other=-41	unknown=30
purpose_of	ask why=29	other=20
push	ask steps=23	other=29	unknown=-20
push_really	other=21
put	ask easier=15	ask steps=28	other=-41	unknown=33
put_my	ask steps=21	other=-41	unknown=36
put_the	ask steps=17
quarter	other=60	unknown=-13
quarter_of	other=27
quarter_past	schedule=14
quarter_to	other=24
quick	ask dose=-19	ask steps=35
quit	other=84	unknown=-38
quit_$	other=30	unknown=-18
quit_for	other=13
quite	other=14
quoted	other=-50	unknown=74
rain	ask mistakes=-22	ask why=-13	unknown=71
rain_tomorrow	ask mistakes=-22	ask why=-13	unknown=79
raining	ask left=-13	other=-118	unknown=161
raise	ask steps=13
ran	other=16
ran_out	other=16
rang	other=23	unknown=-16
rang_$	other=21	unknown=-14
rather	other=13
reach	ask easier=38	other=-28
reach_my	ask easier=22	other=-20
reached	ask dose=46	ask easier=-79	other=51
ready	ask dose=-27	ask steps=-18	hello=-31	other=149	thanks=-19
ready_$	ask dose=-27	ask steps=-18	hello=-29	other=97	unknown=17
ready_when	other=25
real	unknown=20
really	ask dose=12	ask mistakes=-24	ask rest=34	ask why=37	other=35	unknown=-55
really_do	ask mistakes=-18	ask why=23	other=19
really_enough	ask rest=28
really_hard	other=24
really_help	ask why=21	other=-17
really_need	ask dose=18
reason	ask easier=-17	ask steps=-33	ask why=93	other=17	unknown=-25
reason_$	other=20	unknown=-14
reason_we	ask why=38
record	ask why=-15	progress=47
record_$	progress=22
recorded	other=23	unknown=-13
recorded_$	other=22	unknown=-13
recovering	other=24
recovering_from	other=24
red	help=-38	unknown=70
red_flags	help=-38	unknown=70
regular	progress=28
remain	ask dose=-87	ask left=98
remain_$	ask dose=-87	ask left=98
remaining	other=48	unknown=-36
remaining_rounds	other=20	unknown=-18
remains	ask left=86	ask mistakes=-17	ask steps=-17	ask why=-26
remains_$	ask left=80	ask mistakes=-16	ask steps=-15	ask why=-22
remember	ask easier=-16	ask steps=18	other=29
remember_$	other=35
remind	ask easier=-13	ask left=-14	ask mistakes=17	ask steps=81	ask why=20	help=-14	other=19	schedule=53	unknown=-39
remind_me	ask easier=-13	ask left=-14	ask mistakes=17	ask steps=81	ask why=20	help=-14	other=18	schedule=53	unknown=-39
reminded	schedule=24
reminder	other=-68	schedule=195	unknown=-55
reminder_$	schedule=19
reminder_at	schedule=12
reminder_is	schedule=33	unknown=-31
reminder_times	other=-21	schedule=43
reminder_to	other=-17	schedule=40
reminders	ask steps=-15	hello=-23	other=174	schedule=94	thanks=-16	unknown=-97
reminders_$	hello=-15	other=61	schedule=59	unknown=-42
reminders_again	other=26
reminders_for	other=21
reminders_off	other=12
reminders_on	other=56	schedule=-22	unknown=-13
reminders_please	other=26
reminders_until	other=19
reminding	other=13	thanks=35	unknown=-14
reminding_me	other=13	thanks=35	unknown=-14
remove	other=33
remove_the	other=18
rep	ask dose=44	unknown=-15
repeat	ask steps=15
repetitions	ask dose=26	ask why=-19	other=35	unknown=-15
repetitions_$	other=20
replaced	other=26
replaced_in	other=21
replacement	other=44	unknown=-13
replacement_$	other=19
replacement_last	other=17
report	other=-16	progress=77	unknown=-22
report_$	other=-28	progress=78	unknown=-21
reps	ask dose=135	ask left=-51	ask mistakes=-16	ask rest=-31	ask why=-12	other=91	unknown=-53
reps_$	ask dose=68	ask left=-43	ask mistakes=-15	ask rest=-22	ask steps=14	other=93	unknown=-37
reps_and	other=17
reps_in	ask dose=32	other=-24
reps_was	ask dose=35	other=-26
rest	ask dose=-122	ask easier=-25	ask mistakes=-25	ask rest=404	ask steps=-96	ask why=-62	other=87	unknown=-38
rest_$	ask dose=-37	ask rest=-13	other=114
rest_after	ask left=-24	ask rest=23	ask steps=-13	other=30
rest_at	ask rest=14
rest_between	ask rest=94	other=-42
rest_for	ask rest=47	other=-14
rest_in	ask dose=-26	ask rest=40
rest_longer	ask rest=25
rest_now	ask rest=-17	other=24
rest_of	ask left=61	ask steps=-20	ask why=-30
rest_or	ask rest=39	ask steps=-13
rest_time	ask rest=58
rested	other=35	unknown=-15
rested_$	other=16
rested_enough	other=19
resting	ask steps=40	ask why=-36
resume	other=50	unknown=-26
revert	other=32	unknown=-16
revert_$	other=29	unknown=-15
rib	other=77	unknown=-58
ribs	other=13
ribs_last	other=13
right	ask dose=15	ask easier=-17	ask left=24	ask mistakes=124	ask why=-21	other=65	thanks=-14	unknown=-13
right_$	ask easier=-12	ask left=36	ask mistakes=137	ask steps=-62	ask why=-12	other=-54	thanks=-13	unknown=34
right_first	ask steps=36	other=-26
right_foot	other=54	unknown=-38
right_for	ask dose=13
right_knee	ask steps=15
right_leg	other=63	unknown=-38
right_now	other=28
right_one	other=16
right_side	other=31
ringing	other=14
ringing_$	other=14
ripping	other=19	unknown=-13
ripping_pain	other=13
robot	help=-12	unknown=21
robot_$	help=-12	unknown=21
roger	other=15
roll	ask steps=56	ask why=15	other=13	unknown=-25
roll_$	other=17	unknown=-16
roll_my	ask why=16
rolled	other=36
rolled_to	other=15
rolling	ask mistakes=-14	ask why=71	help=-12	unknown=-12
rolling_my	ask why=26
rolling_one	ask why=17
rolls	ask dose=-17	ask left=25
roof	other=16
roof_$	other=15
room	other=-17	unknown=24
room_$	other=-17	unknown=24
rot	other=22
rotation	ask dose=33	ask easier=86	ask left=-41	ask mistakes=20	ask steps=110	ask why=58	help=-38	progress=-31	schedule=-24	unknown=-52
rotation_$	ask dose=17	ask easier=93	ask left=-25	ask mistakes=33	ask steps=54	ask why=34	help=-25	progress=-29	schedule=-19	unknown=-57
rotation_again	ask dose=-13	ask steps=58	ask why=-20
rotation_done	ask dose=27	other=-16
rotation_goes	ask steps=-27	other=30
rotation_help	ask why=17
rotation_is	ask why=-29	other=32
rotation_out	other=22
rotation_please	ask steps=20	other=-15
rotation_today	other=16
rotations	ask dose=20	ask steps=25	unknown=-24
rotations_am	ask dose=21
roughly	other=13
round	ask dose=-82	ask left=63	ask mistakes=-17	ask rest=-14	ask steps=-15	ask why=-61	other=197
round_$	ask left=84	other=-28	unknown=-20
round_1	ask dose=-20	other=21
round_3	ask dose=-14	other=16
round_complete	other=12
round_completed	ask why=-18	other=24
round_done	other=76	unknown=-22
round_finished	ask dose=-27	other=31
round_is	other=32
round_of	other=-70	unknown=76
round_one	ask why=-35	other=48
round_to	other=15
rounds	ask dose=67	ask easier=-16	ask left=68	ask mistakes=-14	ask rest=44	ask steps=-36	other=35	unknown=-39
rounds_$	ask dose=48	ask rest=28	unknown=-33
rounds_are	ask left=13	other=26	unknown=-22
rounds_is	ask dose=16
rounds_left	ask dose=-23	ask left=35
rounds_now	other=15
rounds_of	ask dose=56	ask left=-34	other=-48	unknown=64
rounds_on	ask rest=22
rounds_or	ask dose=31
rounds_remain	ask dose=-50	ask left=55
rounds_to	ask dose=-25	ask left=32
routine	other=28	unknown=-23
routine_before	other=13
row	ask dose=-23	progress=55	unknown=-15
row_$	ask dose=-23	progress=55
run	other=32	unknown=-16
run_$	other=32	unknown=-16
running	other=-19	unknown=30
running_$	other=-25	unknown=34
runs	other=15
runs_out	other=15
saddle	other=96	unknown=-61
saddle_$	other=24	unknown=-14
saddle_area	other=19	unknown=-15
safe	ask dose=-23	ask mistakes=13	ask why=-35	help=-13	other=167	unknown=-37
safe_$	other=57	unknown=-16
safe_for	ask mistakes=42	ask why=-23
safe_to	other=44	unknown=-14
said	unknown=19
said_$	other=-42	unknown=45
said_i	other=14
said_no	other=32	unknown=-26
same	other=16
sat	other=-15	unknown=29
sat_on	other=-15	unknown=29
saturday	other=-49	unknown=53
saw	other=-62	unknown=81
say	ask dose=44	ask left=-19	ask steps=-13	help=15	unknown=22
say_$	ask dose=41	other=-24
say_a	other=32	unknown=-18
say_done	other=-35	unknown=46
say_if	other=18
say_six	other=14	unknown=-13
say_so	other=-29	unknown=35
says	unknown=68
says_14:05	other=13
says_hi	other=-41	unknown=53
says_i	other=49	unknown=-29
says_my	other=-14	unknown=15
says_no	other=44	unknown=-39
says_she	other=-31	unknown=33
says_the	other=28	unknown=-26
scale	ask easier=37	ask steps=-19
school	other=-71	unknown=79
school_$	other=-76	unknown=84
sciatica	ask why=41	other=27	unknown=-27
sciatica_$	ask why=41
score	progress=19
score_$	progress=19
scores	other=-31	progress=58	unknown=-23
scores_$	other=-31	progress=58	unknown=-23
season	other=-95	unknown=96
sec	ask dose=30	other=32	unknown=-21
sec_$	other=33	unknown=-20
sec_or	ask dose=30
second	ask steps=-28	ask why=-17	other=90
second_$	ask left=39	ask steps=-15	ask why=-15	other=31	unknown=-31
second_one	ask left=-27	other=51
second_round	other=14
second_set	other=36	unknown=-16
seconds	ask dose=119	ask left=-84	ask rest=137	ask steps=-46	ask why=-19	other=-14
seconds_$	ask dose=75	other=-34
seconds_do	ask rest=21
seconds_enough	ask dose=21
seconds_for	ask dose=14
seconds_left	ask left=-36	ask rest=44
seconds_of	ask dose=-16	ask left=-16	ask rest=45
seconds_or	ask dose=47	other=-22
seconds_per	other=22
secs	ask dose=99	ask left=-16	ask rest=15	ask steps=-15	other=-43	unknown=-16
secs_$	ask dose=32	ask left=-14
secs_per	ask dose=67	other=-49
see	ask easier=-25	ask steps=15	other=43	progress=65	unknown=-54
see_my	ask steps=-15	other=14	progress=17
see_the	ask steps=31	other=-31
see_you	other=48	unknown=-40
send	other=38	unknown=-21
send_me	other=34	unknown=-20
sending	other=14
sensation	other=65	unknown=-51
sensation_in	other=23	unknown=-21
serie	other=31	unknown=-30
series	other=48	unknown=-47
session	ask dose=18	ask easier=-12	ask left=37	ask rest=-18	ask steps=-37	ask why=-40	other=77	progress=-20	schedule=145	unknown=-42
session_$	ask dose=21	ask left=-19	other=93	progress=-17	schedule=20
session_is	other=25	unknown=-17
session_now	other=33	schedule=-17
session_today	schedule=22	unknown=-14
session_tonight	other=-14	schedule=38
sessions	ask dose=-17	other=-14	progress=103	unknown=-37
sessions_have	progress=22
sessions_this	other=-23	progress=27
set	ask dose=77	ask easier=24	ask left=59	ask mistakes=-37	ask steps=-59	ask why=-58	help=39	other=137	progress=-22	schedule=128	unknown=-103
set_$	ask left=16	ask rest=32	ask steps=-20	other=28	progress=-14	schedule=17	unknown=17
set_1	ask left=29
set_2	other=39
set_am	ask left=31
set_done	ask dose=-26	ask left=-16	ask rest=-14	other=104	unknown=-19
set_finished	other=32
set_for	schedule=35
set_i	ask left=-12	other=15
set_is	ask left=41	ask rest=36	ask why=-21	help=64	other=-31	unknown=-51
set_now	ask left=20
set_of	other=-37	unknown=44
set_one	other=15
set_the	other=-43	schedule=52
set_too	ask dose=13
sets	ask dose=100	ask easier=-39	ask left=106	ask mistakes=-19	ask rest=59	ask steps=-67	ask why=-26	other=57	progress=-17
sets_$	ask dose=-51	ask easier=-16	ask left=14	ask rest=45	ask steps=-40	ask why=-14	other=53	unknown=69
sets_after	ask left=18
sets_again	ask dose=18	ask rest=14	other=-22
sets_already	other=-33	unknown=35
sets_and	other=-23	unknown=25
sets_are	ask left=20	other=14	unknown=-15
sets_but	other=21	unknown=-14
sets_complete	other=12
sets_do	ask left=23
sets_done	other=37	unknown=-33
sets_in	ask dose=15	other=21	unknown=-18
sets_is	ask dose=17	ask left=-12
sets_of	ask rest=17	other=-16	unknown=30
sets_on	other=16
sets_straight	other=18	unknown=-17
sets_till	ask left=18
sets_to	ask dose=-13
sets_today	ask dose=57	other=-23
sets_without	other=-27	unknown=29
seven	other=45	schedule=30	unknown=-24
seven_$	schedule=34	unknown=-16
sex	other=65	unknown=-50
sex_$	other=39	unknown=-35
shake	ask mistakes=29
shake_$	ask mistakes=29
shaking	other=-39	unknown=42
shaking_$	other=-40	unknown=43
shaky	ask mistakes=65	other=-37	unknown=-25
shaky_legs	ask mistakes=65	other=-37	unknown=-25
shall	ask dose=-12	ask rest=25
shape	other=27	unknown=-20
shape_$	other=27	unknown=-20
sharp	other=32
sharp_pain	other=13
she	other=-53	unknown=58
she_did	other=14
she_is	other=-52	unknown=54
she_will	other=-12	unknown=13
shift	other=-49	schedule=84	unknown=27
shift_$	other=-18	unknown=23
shift_the	other=-43	schedule=61
shifts	other=-100	unknown=100
shin	ask dose=-16	ask easier=-24	ask steps=81	other=-26
shin_$	ask easier=-23	ask steps=70	other=-26
shivering	other=49	unknown=-34
shivering_$	other=36	unknown=-23
shocks	other=12
shocks_down	other=12
shoes	ask easier=-15	ask steps=50	other=-42	unknown=48
shooting	other=12
shopping	other=-80	unknown=86
shopping_$	other=-75	unknown=81
short	other=66	unknown=-35
short_of	other=64	unknown=-34
shorter	ask rest=15
shorter_$	ask rest=15
should	ask dose=44	ask easier=-48	ask left=-57	ask mistakes=168	ask rest=29	ask steps=54	ask why=52	help=-14	progress=-36	schedule=-23
should_be	ask steps=-13	ask why=34
should_have	unknown=12
should_i	ask dose=49	ask easier=-17	ask left=-30	ask mistakes=37	ask rest=40	ask why=18	progress=-29	schedule=-19	unknown=36
should_it	ask dose=-22	ask mistakes=51
should_look	ask mistakes=34
should_mention	other=15	unknown=-14
should_my	ask steps=44	ask why=-16	other=17
should_not	ask mistakes=64	ask steps=-34
should_the	ask dose=17	ask mistakes=-15	ask steps=40
should_work	ask why=18
shoulder	ask mistakes=28	other=36	unknown=-36
shoulder_blades	ask steps=14	other=18	unknown=-14
shoulder_lifts	ask mistakes=25
shoulders	ask mistakes=-13	ask steps=56	other=39
shoulders_$	unknown=13
shoulders_on	ask steps=23
shoulders_stay	other=19
show	ask steps=127	hello=-20	help=34	other=-170	progress=141	schedule=-12	unknown=-30
show_me	ask steps=64	other=-84	progress=85
show_my	progress=44	unknown=-23
shower	other=38	unknown=-29
shower_$	other=23	unknown=-17
shut	other=25
sick	other=18	unknown=-13
side	ask dose=88	ask easier=-22	ask left=-26	ask mistakes=-14	ask rest=-18	ask steps=74	ask why=14	other=74	unknown=-56
side_$	ask dose=102	ask easier=-17	ask why=13	other=24	unknown=-40
side_do	ask steps=35
side_done	ask steps=-13	other=28
side_first	ask steps=37
side_held	ask dose=13
side_is	other=13
side_one	ask steps=24
side_or	ask steps=15
side_thing	ask why=15
side_to	ask why=37
sides	ask steps=18	ask why=-13	other=45	unknown=-28
sides_done	ask why=-12	other=15
sides_now	other=17	unknown=-16
sides_or	ask steps=13
sign	other=-23	unknown=50
sign_$	other=-23	unknown=50
silence	other=41
silence_please	other=29
silent	other=22
simpler	ask easier=157	ask mistakes=-13	ask steps=-24	other=-55
simpler_way	ask easier=40
since	hello=-15	other=153	unknown=-49
since_i	other=-55	unknown=58
since_last	other=35	unknown=-25
since_the	other=40	unknown=-31
since_this	other=50	unknown=-22
since_yesterday	other=34	unknown=-19
sister	other=-74	unknown=96
sister_is	other=-19	unknown=23
sister_pregnant	other=-13	unknown=14
sisters	ask rest=-13	unknown=24
sisters_$	ask rest=-13	unknown=24
sit	other=31	unknown=-22
sit_on	other=24	unknown=-14
sitting	ask dose=-13	ask easier=65	other=16	unknown=-16
sitting_$	ask easier=52	unknown=-14
sitting_down	ask easier=13
six	other=78	unknown=-37
six_$	other=27	unknown=-18
six_thirty	other=15
skip	ask easier=-20	ask steps=-44	ask why=-34	other=202	unknown=-36
skip_$	other=20
skip_the	other=27
skip_this	ask easier=-14	ask steps=-30	ask why=-32	other=96
skip_today	other=20	unknown=-19
skipping	other=26	unknown=-16
skp	other=18
slaps	other=23	unknown=-17
slaps_the	other=22	unknown=-16
sleeping	other=-51	unknown=61
sleeping_badly	unknown=15
slide	ask mistakes=28
slipped	other=29	unknown=-24
slipped_disc	other=28	unknown=-23
slot	schedule=18
slow	ask dose=-19	ask left=-14	ask steps=51	other=12	unknown=-12
slow_$	ask dose=-19	ask left=-14	ask steps=51	unknown=-12
slowly	ask steps=25
smashed	other=19	unknown=-13
smashed_all	other=13
sneeze	other=16	unknown=12
sneeze_$	other=27	unknown=-14
snooze	other=35	unknown=-19
so	ask dose=-14	ask easier=58	ask left=-18	ask steps=-14	ask why=-12	other=18	progress=56	thanks=20	unknown=27
so_$	other=14	unknown=20
so_done	other=37	unknown=-35
so_far	ask left=20	other=46	progress=28	unknown=-34
so_hard	ask easier=41	other=-54	unknown=25
so_high	ask easier=21	other=-19
so_i	ask left=-28	ask mistakes=15	unknown=28
so_is	ask left=-17	other=34
so_kind	other=-20	progress=33	unknown=-17
so_much	other=-18	thanks=26
so_that	other=20
sofa	ask easier=23	ask steps=-17	other=-60	unknown=66
sofa_$	ask easier=23	ask steps=-17
softer	ask easier=114	ask steps=-16	other=-40
softer_version	ask easier=51	other=-33
soiled	other=17	unknown=-14
soiled_myself	other=17	unknown=-14
some	help=17	other=34	unknown=-34
some_$	other=13
some_music	other=-34	unknown=46
some_of	other=17	unknown=-14
somebody	other=14
someone	other=41	schedule=-17	unknown=17
someone_at	other=13
someone_else	other=12
something	ask dose=-12	ask easier=155	ask left=-26	ask why=-15	unknown=-62
something_easier	other=23
something_gentler	ask easier=43	other=-22
something_less	ask easier=58	other=-35
something_lighter	ask easier=30	ask steps=-14
something_softer	ask easier=14
something_tore	other=19	unknown=-12
something_wrong	ask mistakes=18
son	ask why=18	other=-34	unknown=35
son_did	other=-34	unknown=36
song	other=-16	unknown=54
song_$	other=-20	unknown=57
soon	other=35	unknown=-17
soon_$	other=19
sore	ask mistakes=-26	other=172	unknown=-79
sore_$	other=87	unknown=-53
sore_doing	ask mistakes=-23	other=35
sore_from	other=29	unknown=-19
sorry	ask left=18	ask mistakes=-30	ask steps=57	ask why=-23	other=47	unknown=-23
sorry_$	ask mistakes=-19	ask steps=23	other=33	unknown=-13
sorry_to	ask left=25	other=-14
sort	other=32	unknown=-25
sort_of	other=32	unknown=-25
spine	ask mistakes=68	ask steps=-19	other=82	unknown=-81
spine_$	ask mistakes=43	ask why=-16	other=41	unknown=-37
spine_has	other=30	unknown=-26
spring	other=32	unknown=-13
spring_$	other=32	unknown=-13
squeeze	ask left=-22	ask mistakes=-21	ask steps=72
squeeze_$	ask steps=22	ask why=16
squeezing	ask why=33
stairs	unknown=19
stairs_$	other=-21	unknown=42
stand	unknown=13
standing	ask easier=43	unknown=-17
star	other=-21	thanks=26
star_$	thanks=26	unknown=-20
start	ask left=-23	ask mistakes=-15	ask rest=25	ask steps=25	ask why=-17	hello=-13	help=26	other=142	schedule=-14	unknown=-45
start_$	ask rest=18	help=37	other=30	unknown=-20
start_again	ask rest=15	other=57	unknown=-28
start_in	ask steps=17
start_over	ask dose=22
start_reminding	other=20
start_with	unknown=31
started	other=40	unknown=-25
started_$	other=20
starting	ask steps=21	other=33	unknown=-17
starting_to	other=24
stats	hello=-14	help=-13	other=-58	progress=192	schedule=-14	unknown=-66
stats_$	hello=-13	help=-12	other=-39	progress=140	unknown=-51
stats_please	other=-19	progress=52	unknown=-15
stay	ask dose=30	ask mistakes=-16	ask rest=-15	ask steps=75	ask why=-17	other=28	unknown=-23
stay_down	ask steps=40
stay_flat	ask steps=-16	other=26
stay_on	ask steps=28
stay_up	ask dose=13
steak	other=-74	unknown=76
step	ask steps=51	other=-17
step_$	ask steps=51	other=-17
step_by	ask steps=51	other=-17
steps	ask dose=-29	ask steps=153	other=-114	unknown=45
steps_$	ask steps=113	other=-65	unknown=-25
steps_for	ask steps=47	other=-29
still	ask dose=-72	ask easier=-21	ask left=214	ask mistakes=-16	ask steps=-36	ask why=-18	help=-15	other=132	progress=15	unknown=-92
still_$	ask dose=-13	ask left=36
still_coming	ask left=12
still_do	ask easier=-17	other=36
still_going	other=13
still_have	ask dose=-33	ask left=62
still_holding	other=15
still_on	other=20	unknown=-17
still_to	ask dose=-22	ask left=82	ask steps=-14
stomach	ask steps=23	other=12
stop	ask easier=-18	ask left=42	ask rest=23	ask steps=-27	help=-18	other=180	progress=-13	schedule=-28	thanks=-14	unknown=-46
stop_$	ask dose=-31	ask left=46	ask rest=-12	other=31	unknown=22
stop_after	ask dose=17
stop_at	ask dose=15
stop_here	other=39	unknown=-25
stop_now	other=16
stop_reminding	other=32
stop_the	other=18
stop_there	other=13
stop_writing	other=27
stopped	other=40
stopped_at	other=27	unknown=-16
stopping	other=35
stopping_$	other=-21	unknown=24
stopping_here	other=19	unknown=-13
stopping_now	other=36	unknown=-21
straight	ask dose=-12	ask rest=31	ask steps=44	unknown=-32
straight_$	ask rest=15	ask steps=23	unknown=-18
straight_on	ask rest=17
straight_or	ask steps=19	other=-18
strain	ask easier=38
streak	ask left=-15	ask steps=-20	ask why=-23	other=-13	progress=151	unknown=-30
streak_$	ask left=-14	ask why=-23	progress=121	unknown=-22
strengthen	ask why=49
strengthen_$	ask why=17
strengthen_my	ask why=32
strengthening	ask left=-27	ask why=53
strengthening_$	ask left=-27	ask why=53
strenuous	ask easier=77	other=-61
stretch	ask easier=24	ask left=-18	ask steps=30	ask why=38	other=-20
stretch_$	ask dose=23	ask mistakes=12	ask steps=-13	other=15
stretch_do	ask steps=-13	other=13
stretched	ask mistakes=-27	ask steps=19	ask why=50	other=-59	unknown=42
stroke	unknown=15
stroke_$	other=-30	unknown=33
strong	ask easier=46	other=-25
stronger	ask why=14
struggle	other=18	unknown=-14
struggles	ask easier=16
struggles_with	ask easier=16
struggling_to	other=13
stumbling	other=17
stupid	other=13	unknown=-12
sudden	other=60	unknown=-44
sudden_$	other=22	unknown=-18
suddenly	other=60	unknown=-39
suddenly_went	other=15	unknown=-13
suit	other=-16	schedule=24
suit_me	other=-20	schedule=24
sunday	other=47	unknown=-26
sunday_evening	other=19
sunday_without	other=19	unknown=-16
supposed	ask dose=30	ask easier=-14	ask left=-57	ask mistakes=-35	ask steps=55	ask why=86	other=14
supposed_to	ask dose=30	ask easier=-14	ask left=-57	ask mistakes=-35	ask steps=55	ask why=86	other=14
sure	ask mistakes=-21	ask steps=44	other=36
sure_$	other=25
surgery	ask dose=-14	ask mistakes=-24	other=84	unknown=13
surgery_$	ask mistakes=-19	unknown=66
survivor	other=27
sweating	other=-32	unknown=40
sweating_$	other=-39	unknown=47
swelling	other=17	unknown=-14
swelling_on	other=14
swing	other=-60	unknown=74
switch	other=23
ta	other=-104	thanks=195	unknown=-48
ta_$	other=-90	thanks=166	unknown=-40
tailbone	other=25	unknown=-20
take	ask dose=72	ask easier=-15	ask left=-27	ask rest=52	ask steps=-23	other=27	unknown=-18
take_$	ask dose=57	ask left=-21	other=-13
take_a	ask rest=32
take_me	ask dose=22	other=-15
take_that	other=30
taking	other=27	unknown=-26
talk	ask steps=64	other=-54
talk_me	ask steps=64	other=-54
tall	ask dose=-20	ask steps=-28	progress=-22	unknown=97
tall_is	ask dose=-20	ask steps=-28	progress=-22	unknown=97
tap	other=13
tap_$	other=12
tapped	other=19	unknown=-13
target	ask dose=70	ask steps=-19	ask why=-24
target_$	ask dose=70	ask steps=-19	ask why=-24
taxes	other=-84	unknown=86
taxes_done	other=-65	unknown=67
taxi	unknown=25
taxi_$	unknown=25
tea	other=-66	unknown=71
tearing	other=12
technique	ask steps=56	ask why=-48
telephone	other=-20	unknown=23
telephone_$	other=-20	unknown=23
tell	ask easier=-12	ask steps=-65	ask why=69	help=50	unknown=-22
tell_any	other=12
tell_if	ask mistakes=24
tell_me	ask rest=13	ask steps=-36	schedule=13	unknown=33
tell_you	help=45	unknown=-35
telling	other=27	unknown=-23
telling_you	other=27	unknown=-23
temperature	other=12	unknown=18
temperature_of	other=30	unknown=-25
ten	ask dose=88	ask mistakes=-17	ask steps=-19	other=39	schedule=15	unknown=-27
ten_$	ask dose=21	other=40	unknown=-27
ten_days	other=21
ten_minutes	other=26	unknown=-13
ten_past	schedule=18
ten_seconds	ask dose=45	other=-33
tennis	other=-31	unknown=35
tense	ask steps=17
terrible	other=16	unknown=-14
terrible_back	other=13
than	ask dose=28	ask easier=68	ask left=-13	ask rest=14	other=-47	progress=14
than_a	ask rest=15
than_last	progress=15
than_the	ask easier=25
than_this	ask easier=61	other=-14
thank	hello=-27	other=-24	thanks=158	unknown=-58
thank_you	hello=-27	other=-31	thanks=159	unknown=-56
thanks	hello=-24	other=-87	thanks=261	unknown=-49
thanks_$	hello=-12	other=-28	thanks=164	unknown=-71
thanks_a	thanks=24
thanks_coach	other=-27	thanks=59	unknown=-12
thanks_for	thanks=18
thanks_to	unknown=18
that	ask dose=-39	ask easier=69	ask left=35	ask mistakes=126	ask rest=-23	ask steps=-47	ask why=23	help=-32	other=105	progress=-23	schedule=-21	thanks=42	unknown=13
that_$	ask left=-38	ask mistakes=-26	ask why=-25	other=181	unknown=-24
that_a	ask mistakes=24	unknown=-13
that_back	other=22
that_bridge	ask steps=38	other=-21
that_count	other=-30	unknown=56
that_done	ask left=49	ask steps=17	other=-28	unknown=-17
that_far	ask easier=46	other=-34
that_helped	other=-15	thanks=22
that_high	ask easier=57	other=-36
that_i	ask mistakes=12	other=29
that_is	ask left=29	ask mistakes=-17	ask why=22	other=13	unknown=16
that_it	ask left=54	other=-20
that_knee	ask steps=16	other=-14
that_last	ask steps=13
that_my	ask mistakes=27	other=17
that_ok	ask mistakes=61	other=-59
that_one	ask easier=-14	ask mistakes=-14	ask steps=-22	other=33	unknown=77
that_really	ask why=23
that_right	ask mistakes=37	other=-22
that_was	ask easier=44	ask rest=-21	other=22	unknown=-28
the	ask dose=170	ask easier=148	ask left=82	ask mistakes=236	ask rest=181	ask steps=269	ask why=196	hello=-64	help=-47	other=117	schedule=130	thanks=26	unknown=153
the_15	other=22	unknown=-17
the_ache	other=37	unknown=-28
the_afternoon	other=-12	schedule=19
the_air	ask why=17
the_arms	ask steps=14
the_baby	other=38	unknown=-12
the_back	ask why=56	unknown=-15
the_bag	other=19
the_bathroom	other=18	unknown=-14
the_bed	ask easier=34	ask left=-12	ask steps=-16	other=23	unknown=-14
the_benefit	ask steps=-41	ask why=81
the_benefits	ask steps=-22	ask why=84	other=-33
the_biscuits	other=-40	unknown=41
the_bot	ask steps=-16	ask why=-33	help=60
the_break	ask dose=-41	ask mistakes=-30	ask rest=76	ask steps=-22	ask why=-24	other=112	unknown=-30
the_breather	ask dose=-22	ask rest=38	ask steps=-20	other=14
the_bridge	ask dose=39	ask easier=31	ask left=21	ask mistakes=26	ask rest=13	ask steps=-48	ask why=129	help=-35	other=57	progress=-19	schedule=-27	unknown=-28
the_bridges	ask left=14	ask rest=13	ask steps=43	unknown=-48
the_bum	ask steps=39	unknown=-13
the_bus	unknown=19
the_capital	ask why=-35	unknown=87
the_car	other=16
the_carpet	ask steps=14
the_cat	unknown=27
the_ceiling	unknown=-13
the_chest	ask easier=16
the_common	ask mistakes=17
the_complete	other=25	unknown=-24
the_correct	ask steps=70	ask why=-32	other=-12
the_crossword	other=-71	unknown=71
the_day	other=39	unknown=-26
the_dentist	other=37	unknown=-34
the_dishes	other=-32	unknown=35
the_doctor	other=30	unknown=-26
the_dog	unknown=13
the_door	other=18	unknown=-13
the_end	ask dose=-16	ask left=51	ask steps=-25
the_entire	other=46	unknown=-38
the_evening	ask dose=46	ask steps=-45	ask why=-14	other=-29	schedule=128
the_exercise	other=20	unknown=-24
the_exercises	ask easier=-13	other=31
the_feet	ask steps=68	other=-36
the_fence	other=-32	unknown=35
the_final	ask left=31	ask why=-19
the_first	other=45	schedule=-15
the_floor	ask dose=-17	ask steps=100	ask why=-26	other=-18
the_full	ask easier=27	ask steps=-18	other=21	unknown=-17
the_glute	ask mistakes=32	ask steps=-36	ask why=31
the_ground	ask steps=28
the_gym	other=-44	unknown=55
the_head	ask dose=-13	ask mistakes=-27	ask steps=54
the_heels	ask steps=22
the_hip	ask mistakes=65	ask why=28	other=-71
the_hold	ask dose=33
the_house	other=-56	unknown=69
the_idea	ask steps=-14	ask why=31
the_ironing	other=-47	unknown=48
the_kettle	other=-46	unknown=49
the_kids	other=67	unknown=-45
the_kitchen	other=28	unknown=-21
the_knee	ask dose=28	ask easier=36	ask left=-17	ask mistakes=59	ask rest=-25	ask steps=32	ask why=41	help=-16	other=74	schedule=-23	unknown=-39
the_knees	ask rest=17	ask steps=21
the_last	ask easier=-32	ask left=168	ask mistakes=-31	ask rest=-21	ask steps=-16	ask why=-23	other=57	progress=40	unknown=-82
the_left	ask easier=-14	ask left=-22	ask steps=41	other=45	unknown=-26
the_leg	other=25	unknown=-21
the_legs	ask steps=22	other=15	unknown=-29
the_list	ask left=34
the_loo	other=-25	unknown=47
the_lot	other=62	unknown=-51
the_lower	ask why=22
the_lying	ask steps=41	other=-22
the_marathon	other=-20	unknown=21
the_mat	unknown=16
the_match	other=-20	unknown=66
the_middle	other=22	unknown=-17
the_minute	ask rest=27
the_moment	other=19
the_morning	other=-79	schedule=108	unknown=30
the_mornings	schedule=32
the_movement	ask easier=-13	ask steps=99	other=-55
the_neck	ask mistakes=30	ask why=-15	other=-48	unknown=50
the_neighbours	other=-37	unknown=51
the_netherlands	other=16
the_news	other=-60	unknown=68
the_next	ask dose=-16	ask easier=26	ask rest=21	other=22	schedule=50	unknown=-39
the_night	other=22	unknown=-20
the_number	ask dose=107	ask steps=-36	ask why=-37
the_one	ask steps=47	unknown=-24
the_other	ask dose=-13	ask steps=57	ask why=-16	other=61	unknown=-49
the_pain	other=82	unknown=-59
the_paper	other=12
the_pause	ask dose=-39	ask rest=71	other=12
the_phone	other=34	unknown=-26
the_picture	ask steps=31	other=-28
the_plan	ask left=27
the_point	ask steps=-29	ask why=112	other=-21
the_postman	ask steps=-17	unknown=51
the_purpose	ask why=29	other=20
the_reason	ask steps=-31	ask why=55
the_remaining	other=31	unknown=-21
the_reminder	other=-13	schedule=22
the_reminders	other=47	schedule=23	unknown=-23
the_rest	ask dose=-37	ask left=52	ask rest=85	ask steps=-31	ask why=-39	other=22
the_right	ask mistakes=-12	other=83	unknown=-37
the_roll	ask steps=35
the_rolling	ask why=35
the_roof	other=16
the_rotation	ask dose=32	ask easier=25	ask left=-21	ask mistakes=15	ask steps=44	ask why=66	help=-17	other=32	schedule=-14	unknown=-59
the_rotations	ask steps=26
the_same	other=12
the_second	unknown=12
the_session	ask left=61	ask steps=-25	ask why=-30	other=-14	unknown=33
the_set	ask dose=-14	ask left=-15	other=34	unknown=29
the_sets	ask dose=16	ask rest=15
the_shin	ask steps=14
the_shopping	other=-20	unknown=20
the_shoulders	ask steps=23	other=17	unknown=-14
the_shower	other=32	unknown=-26
the_side	ask steps=25	ask why=23	other=-21
the_sides	ask steps=13
the_sofa	ask easier=23	ask steps=-17
the_stairs	other=-32	unknown=54
the_steps	ask dose=-28	ask steps=36	other=22
the_thigh	ask dose=-17	ask easier=29
the_third	ask dose=24	ask left=14	ask rest=-18	ask steps=-16	other=51	unknown=-26
the_three	other=42	unknown=-37
the_time	ask steps=-14	other=13	unknown=27
the_times	ask steps=-12	other=-15	schedule=45
the_toilet	other=19
the_top	ask dose=18	ask steps=21	unknown=-12
the_train	other=-33	unknown=38
the_twist	ask dose=-18	ask easier=77	ask mistakes=50	ask rest=-20	ask steps=38	ask why=49	help=-17	other=31	progress=-16	schedule=-25	unknown=-67
the_twisting	ask steps=39	other=-18
the_twists	other=14	unknown=-13
the_twisty	ask dose=-13	ask steps=63	other=14	unknown=-15
the_two	other=43	unknown=-41
the_typical	ask mistakes=46	ask why=-21
the_use	ask why=34
the_very	ask left=25
the_video	unknown=15
the_waist	other=18	unknown=-12
the_wall	ask easier=17
the_washing	other=-76	unknown=77
the_way	ask easier=24	ask steps=36	other=-22
the_weather	ask why=-13	unknown=48
the_weekend	other=19
the_whole	other=59	unknown=-46
the_woman	unknown=15
the_wrong	ask mistakes=44	ask steps=-24	other=24
them	ask dose=-30	ask rest=-48	other=124	schedule=15	unknown=-23
them_$	ask dose=-25	ask rest=-46	other=111	unknown=-26
them_all	other=28	unknown=-27
them_at	other=-58	unknown=59
then	ask dose=-14	ask easier=-18	ask left=107	ask mistakes=-40	ask steps=-39	ask why=-21	other=111	unknown=-61
then_$	ask easier=-15	ask left=60	ask mistakes=-37	ask steps=-25	other=80	unknown=-33
then_my	other=29	unknown=-18
there	ask dose=-42	ask easier=72	ask mistakes=-52	ask why=25	hello=97	help=38	other=41	progress=-22	schedule=49	thanks=-18	unknown=-23
there_$	ask dose=-15	ask easier=-12	ask steps=-13	ask why=-15	hello=101	help=47	other=-14	thanks=-16	unknown=32
there_a	ask dose=-21	ask easier=36	ask left=-28	ask mistakes=-15	ask steps=50	ask why=36	other=-37	schedule=33	unknown=-19
there_an	ask easier=-40	ask left=-12	other=113
there_another	ask easier=23	ask rest=13	other=-33	schedule=21
there_any	ask easier=-13	ask left=-13	ask why=38	schedule=12
there_anything	ask mistakes=15
there_in	ask dose=32	ask left=-14
there_is	ask left=12	other=20
there_more	ask left=21
there_something	ask easier=16	other=22
there_still	ask left=15
there_yet	ask left=12
thermometer	other=25	unknown=-14
thermometer_says	other=25	unknown=-14
these	ask easier=-30	ask left=17	ask mistakes=-25	ask why=45	help=-25	other=53	progress=-17	unknown=42
these_$	ask rest=20	other=48	unknown=-29
these_at	other=-39	schedule=25	unknown=21
these_bridges	ask why=30
these_exercises	ask why=16	other=16	unknown=-19
these_for	ask why=24
these_in	other=-42	unknown=48
these_ok	other=17
these_too	ask dose=31
they	ask rest=37	other=-28
they_belong	other=12
they_do	ask rest=37	other=-25
thigh	ask dose=-17	ask easier=29
thighs	ask mistakes=53	ask steps=-29	unknown=-12
thighs_$	ask mistakes=15
thin	other=28	unknown=-26
thing	ask dose=-13	ask mistakes=-14	ask steps=17	ask why=38	help=46	other=20
thing_$	ask dose=-12	help=55	other=32
thing_for	ask why=28
thing_you	other=19	unknown=-12
think	help=-21	other=79
think_$	other=23	unknown=-14
think_i	other=32	unknown=-19
think_so	other=25
thinner	other=14
third	ask dose=51	ask left=13	ask rest=-18	ask steps=-48	ask why=-22	other=67
third_$	ask dose=31	ask steps=-17	other=14
third_done	ask steps=-28	other=33
third_round	ask why=-18	other=27
third_set	ask dose=21	ask left=15	ask rest=-17	other=-17	unknown=14
thirteen	other=33	unknown=-13
thirty	ask steps=-15	other=14	unknown=27
thirty_$	other=20
thirty_in	other=15
thirty_minutes	ask steps=-14	other=18
this	ask dose=-46	ask easier=43	ask left=43	ask mistakes=75	ask rest=39	ask why=164	hello=-51	help=149	other=83	progress=98	schedule=-40	thanks=-13	unknown=106
this_$	ask dose=-37	ask easier=40	ask left=-31	ask mistakes=-21	ask rest=43	ask steps=97	help=65	other=42	progress=-22
this_actually	ask why=-20	other=33
this_afternoon	other=23	unknown=-13
this_and	ask dose=-27	ask steps=-30	other=76
this_app	help=18
this_bot	ask steps=-15	ask why=-29	help=75
this_bridge	ask why=28	unknown=-13
this_do	ask dose=35	ask left=-13	ask steps=-17	ask why=-18	other=33
this_evening	other=21
this_every	ask dose=42	ask left=-13
this_exercise	ask dose=24	ask easier=27	ask left=-28	other=-32	unknown=28
this_fix	ask why=23
this_for	help=32	other=-32	unknown=32
this_go	ask steps=31	other=-15
this_good	other=19
this_help	ask why=55	help=-25
this_hurts	ask easier=-27	other=41
this_in	ask easier=15	other=-70	unknown=60
this_is	ask easier=41	ask left=26	unknown=-39
this_make	ask why=39
this_meant	ask why=19
this_month	other=-19	progress=49
this_morning	ask left=19	hello=-23	help=-13	other=57	schedule=-19	unknown=46
this_ok	other=30
this_one	ask easier=-19	ask mistakes=64	ask rest=22	ask steps=52	ask why=70	unknown=-67
this_or	ask left=17
this_really	ask left=18	ask why=17	other=-27
this_right	ask dose=-14	ask mistakes=68	ask steps=-25
this_round	ask left=40	unknown=-20
this_safe	other=65
this_set	ask dose=-15	ask left=27	ask rest=35	other=20	unknown=-29
this_stretch	ask left=-17	ask steps=36	other=17
this_supposed	ask steps=-18	ask why=15	other=19
this_the	ask dose=-12	ask left=152	ask mistakes=-12	ask why=-38	other=-55
this_thing	ask steps=-33	ask why=-13	help=64
this_time	ask dose=24	ask rest=-16	other=83	unknown=-47
this_week	help=-13	other=-40	progress=123
this_with	ask easier=-30	other=37	unknown=13
this_works	help=35
this_year	other=-66	unknown=69
those	ask dose=13	other=-23	unknown=38
those_$	ask dose=13	unknown=12
three	ask dose=65	ask easier=-17	ask mistakes=-17	ask rest=-18	ask steps=-38	other=117	unknown=41
three_$	ask dose=45	other=44	unknown=-44
three_done	other=16
three_every	other=-19	unknown=21
three_exercises	other=23	unknown=-19
three_months	other=20	unknown=-15
three_of	other=18	unknown=-17
three_rounds	other=23
three_sets	ask dose=37	other=-66	unknown=81
three_times	other=22
three_weeks	other=39
through	ask dose=-13	ask left=60	ask steps=39	other=39	unknown=-45
through_$	ask left=25	ask steps=-63	other=80	unknown=-15
through_15	other=18
through_it	ask steps=35	other=-21
through_the	ask steps=24
tight	ask mistakes=-13	ask steps=36	other=33	unknown=-16
tight_$	ask steps=23
tight_chest	other=17
tiktok	other=-89	unknown=92
til	ask dose=-27	ask rest=47
till	ask dose=-51	ask left=106	other=-20
till_i	ask dose=-34	ask left=84	other=-31
till_the	ask dose=-17	ask left=23
time	ask dose=49	ask easier=-19	ask left=-57	ask mistakes=-39	ask rest=107	ask steps=-29	ask why=-63	hello=-13	help=-38	progress=-22	schedule=242	unknown=30
time_$	ask dose=74	ask easier=-13	ask left=-18	ask mistakes=-19	ask rest=44	ask why=-28	other=15	schedule=39
time_are	schedule=20
time_do	schedule=48
time_i	other=-33	unknown=42
time_in	other=-67	unknown=93
time_is	ask why=-13	other=76	schedule=20	unknown=-22
time_now	other=20	unknown=-16
time_today	other=18	unknown=-17
time_tomorrow	schedule=25
time_tonight	schedule=22	unknown=-13
times	ask dose=98	ask easier=-14	ask left=-30	ask steps=-52	ask why=-16	help=-41	other=-36	progress=-29	schedule=266	unknown=-49
times_$	ask dose=49	ask left=-12	ask steps=-20	help=-12	other=-23	schedule=119	unknown=-22
times_a	ask dose=-30	other=44
times_do	ask dose=59	ask steps=-19	other=-24
times_each	other=15
times_have	help=-16	schedule=44
times_please	other=-37	schedule=54
tingles	unknown=13
tingles_$	unknown=13
tingling	other=56
tingling_$	other=18	unknown=18
tingling_anywhere	other=13	unknown=-12
tingling_around	other=14
tingling_down	other=21	unknown=-15
tingling_in	other=13
tingly	other=22	unknown=-17
tired	ask dose=19	ask left=-13	other=-107	unknown=152
tired_$	ask dose=19	ask left=-13	other=-28	unknown=57
tired_from	other=-38	unknown=45
tired_tonight	other=14
to	ask dose=71	ask left=68	ask mistakes=169	ask rest=37	ask steps=94	ask why=81	hello=14	help=42	other=55	progress=-51	schedule=119	thanks=-44	unknown=22
to_$	ask left=20	ask mistakes=44	ask steps=-32	ask why=-16	other=17
to_15	ask dose=29
to_21:00	other=-17	schedule=31
to_6	other=-14	schedule=22
to_8:30	schedule=27
to_9	other=-16	schedule=23
to_arch	ask mistakes=35	ask steps=-15
to_avoid	ask left=-15	ask mistakes=72	ask steps=-20
to_be	ask dose=56	ask easier=-13	ask mistakes=15	schedule=-13
to_breathe	other=21
to_catch	ask rest=16
to_change	other=-15	schedule=25
to_chest	ask easier=22	ask mistakes=23	ask steps=95	ask why=19	hello=-13	schedule=-18	unknown=-24
to_do	ask dose=69	ask easier=22	ask left=90	ask rest=-30	ask steps=27	help=-27	other=-31	progress=-14	unknown=38
to_end	other=21
to_exercise	other=48	unknown=-12
to_feed	other=12
to_feel	ask mistakes=36	other=-13
to_finish	other=38	unknown=-25
to_get	other=50	unknown=-30
to_go	ask dose=-40	ask left=128	ask rest=-12	ask steps=-49	other=40	unknown=-18
to_help	ask steps=-17	ask why=36
to_hold	ask dose=46	ask mistakes=16	other=-18
to_hurt	ask mistakes=36	ask why=-12
to_it	ask dose=12
to_keep	ask dose=20	ask mistakes=-12	ask steps=30	other=-27
to_last	progress=14
to_lie	ask mistakes=-13	ask steps=33
to_lose	other=-31	unknown=41
to_make	ask easier=14	ask steps=14
to_me	ask steps=58	other=-23	unknown=14
to_my	ask dose=13	ask easier=19	other=33	unknown=-42
to_nine	other=13
to_pee	other=20	unknown=13
to_push	other=21
to_rain	ask mistakes=-22	ask why=-13	unknown=79
to_rest	ask rest=61	other=-13
to_run	other=59	unknown=-49
to_seven	schedule=16
to_side	ask why=37
to_someone	other=12
to_start	other=21
to_stay	ask steps=25
to_stop	other=32	unknown=13
to_strengthen	ask why=17
to_take	ask rest=17
to_ten	other=-12	schedule=18
to_the	ask easier=12	unknown=41
to_this	ask why=39
to_touch	ask steps=39	ask why=-21
to_use	help=46
to_wait	ask rest=31
to_work	ask steps=-48	ask why=65
to_write	ask steps=-12	help=82	other=-41	unknown=-17
to_you	hello=59	help=23	other=-17	unknown=-21
today	ask dose=80	ask easier=-27	ask left=150	ask mistakes=-20	ask steps=-52	ask why=-18	hello=-14	help=-28	other=77	schedule=15	thanks=-27	unknown=62
today_$	ask dose=53	ask easier=-25	ask left=151	ask mistakes=-19	ask steps=-36	ask why=-17	help=-26	other=20	thanks=-18	unknown=96
today_and	other=-15	schedule=22
today_is	ask dose=28	other=-15
today_please	ask steps=-15	other=31
toddler	unknown=21
toes	ask steps=19	other=56	unknown=-35
toes_$	ask steps=21
together	ask mistakes=-18	ask steps=118	other=-33	unknown=-16
together_$	ask mistakes=-16	ask steps=85	other=-26	unknown=-14
together_or	ask steps=32
toilet	other=-19	unknown=45
toilet_$	other=22
toilet_any	other=17	unknown=-13
toilet_paper	other=20	unknown=-18
tokyo	unknown=45
tokyo_$	unknown=49
told	other=35
told_me	other=22	unknown=-12
told_you	other=27	unknown=-14
tomorrow	ask mistakes=-23	ask why=-16	help=-23	other=-63	schedule=124	unknown=62
tomorrow_$	ask mistakes=-23	ask why=-16	help=-21	other=30	schedule=65	unknown=20
tonight	ask easier=-16	ask mistakes=-20	ask steps=-12	help=-42	other=49	progress=-15	schedule=99	unknown=26
tonight_$	ask easier=-14	ask mistakes=-17	help=-40	other=41	progress=-13	schedule=73	unknown=48
tonight_session	schedule=16
too	ask dose=40	ask easier=197	ask left=-82	ask mistakes=111	ask steps=-21	ask why=-36	other=-43	schedule=55	unknown=-113
too_$	ask dose=42	ask easier=-19	ask why=-14	other=59	unknown=-30
too_difficult	ask easier=52	other=-41
too_early	ask easier=-15	other=-31	schedule=71	unknown=-12
too_far	ask left=-21	ask mistakes=51
too_hard	ask easier=85	other=-36
too_knackered	other=15
too_much	ask dose=17
too_tired	other=17	unknown=-13
too_tough	ask easier=22
top	ask dose=18	ask steps=21	unknown=-12
top_$	ask dose=25	ask mistakes=-22	ask steps=28
tore	other=20	unknown=-13
tore_in	other=15
torture	ask left=13
torture_$	ask left=13
total	ask dose=25	ask rest=-14
total_$	ask dose=25	ask rest=-14
totally	other=35	unknown=-34
touch	ask steps=56	ask why=-24
touch_the	ask steps=57	ask why=-24
touching	ask steps=25
tough	ask easier=37
tough_$	ask easier=28
towel	ask easier=22	other=-16
track	other=20
track_$	other=20
train	ask steps=-21	ask why=41	other=-21	progress=21	unknown=26
train_$	ask steps=-18	ask why=42
trainer	other=-44	unknown=44
treatment	other=39	unknown=-20
trip	other=21	unknown=-12
trouble	other=26
try	other=15
trying	other=-15	unknown=34
trying_$	other=38	unknown=-29
trying_to	unknown=13
tuesday	other=24	unknown=-18
tumbled	other=17	unknown=-14
tumbled_down	other=17	unknown=-14
tummy	other=19	unknown=-18
tummy_$	ask steps=17	other=13	unknown=-13
turn	ask steps=40	other=25
turn_off	other=13
turn_too	ask steps=24
turned	ask dose=-14	ask mistakes=-28	ask steps=56	other=-31	unknown=28
turned_out	other=-29	unknown=32
turning	ask steps=31	other=-15
turning_$	ask steps=32	other=-16
turtles	other=-22	unknown=28
turtles_$	other=-22	unknown=28
tv	other=-59	unknown=68
tv_$	other=-21	unknown=31
twelve	other=32	unknown=-22
twelve_$	other=26	unknown=-16
twenty	other=26
twice	ask dose=53	ask steps=-21	other=15	unknown=13
twice_$	other=35	unknown=-27
twice_a	ask dose=53
twice_today	unknown=16
twinge	other=26
twinge_at	other=18
twist	ask dose=20	ask easier=104	ask left=-16	ask mistakes=48	ask rest=-22	ask steps=43	ask why=62	help=-19	other=27	progress=-20	schedule=-35	unknown=-88
twist_$	ask dose=-36	ask easier=59	ask steps=51	other=66	schedule=-14	unknown=-28
twist_done	unknown=-12
twist_for	ask dose=15	ask mistakes=-13	ask steps=-12	ask why=47	other=-13
twist_good	ask why=13
twist_is	ask easier=25
twisting	ask left=-15	ask mistakes=15	ask steps=21	ask why=66	help=-13	unknown=-13
twisting_$	ask mistakes=25	ask steps=12
twisting_is	ask steps=-28	ask why=30
twisting_one	ask steps=17
twists	ask dose=27	other=35	progress=-16	unknown=-32
twists_$	ask dose=27	progress=-16	unknown=-13
twisty	ask dose=-13	ask steps=63	other=14	unknown=-15
twisty_one	ask steps=55	ask why=-12	other=15
twisty_thing	ask why=13
two	ask dose=82	ask easier=-18	ask left=12	ask mistakes=-18	ask rest=50	ask steps=-50	ask why=-13	other=83	thanks=-17	unknown=28
two_$	ask left=36	ask rest=20	ask steps=-25	other=40	thanks=-15	unknown=-41
two_already	other=14	unknown=-13
two_are	other=29	unknown=-21
two_done	other=22	unknown=-20
two_down	other=20	unknown=-12
two_hours	other=16	unknown=-13
two_minutes	ask rest=27	other=-18
two_months	other=40	unknown=-28
two_of	other=-19	unknown=20
two_or	other=14
two_ribs	other=13
two_rounds	ask dose=33
two_sets	ask dose=37	ask left=-14	other=77	unknown=-50
two_that	other=26	unknown=-25
two_to	other=-15	unknown=22
two_weeks	other=18
type	ask left=-13	ask mistakes=-24	help=116	other=-94	unknown=50
type_done	other=-46	unknown=55
type_here	ask mistakes=-20	help=49
typical	ask mistakes=105	ask steps=-23	ask why=-32
typical_errors	ask mistakes=57	ask steps=-15	ask why=-18
typical_mistakes	ask mistakes=21
um	other=15
unbearable	other=14
unbearable_$	other=14
uncle	other=-33	unknown=38
under	ask easier=25	other=35	unknown=-39
under_me	other=36	unknown=-29
under_my	ask easier=29
understand	help=28
understand_how	help=27
undo	ask steps=-16	other=110	unknown=-39
undo_$	other=45	unknown=-20
undo_last	other=17
undo_please	other=21
undo_that	other=22
unmute	other=44	unknown=-24
unmute_$	other=41	unknown=-24
unpause	other=51	unknown=-26
unpause_$	other=34	unknown=-18
unsteady	other=54	unknown=-44
until	ask left=70	other=46	unknown=-59
until_i	ask left=71	other=-25	unknown=-16
until_the	other=28	unknown=-25
up	ask easier=44	ask left=36	ask mistakes=40	ask steps=50	other=39	unknown=-71
up_$	ask easier=28	ask left=17	ask mistakes=33	ask steps=17	other=58	unknown=-65
up_again	other=15
up_and	ask steps=13
up_here	ask mistakes=26
up_now	other=-52	unknown=53
up_or	ask steps=45	other=-33
up_that	ask easier=33	other=-15
up_there	ask why=19
up_to	ask left=36	ask mistakes=-12	ask steps=-18
urine_since	other=-24	unknown=25
us	ask steps=36	hello=-13	other=38	unknown=-13
us_$	other=-31	unknown=34
us_begin	other=21
us_continue	other=13
use	ask dose=-21	ask easier=31	ask left=-25	ask steps=-13	ask why=66	help=73	other=-25	progress=-14	unknown=-17
use_a	ask easier=39	other=-15
use_both	ask steps=30
use_of	ask why=34
use_this	ask steps=-15	help=66
use_you	help=19
used	other=-35	unknown=45
used_to	other=-35	unknown=45
useful	ask dose=-15	ask mistakes=-22	ask why=72
useful_$	ask dose=-15	ask mistakes=-22	ask why=72
usual	ask mistakes=24
usually	ask mistakes=54	other=-96	unknown=81
usually_$	ask mistakes=16	other=-62	unknown=60
usually_get	ask mistakes=14
vacation	other=14
vagina	other=29	unknown=-26
vagina_feels	other=29	unknown=-26
variant	ask easier=27
variation	ask easier=61	other=-53
version	ask dose=-20	ask easier=217	ask left=-28	ask mistakes=-13	ask steps=-35	ask why=-37	unknown=-28
version_$	ask easier=68	ask left=-16	ask steps=-17	other=35	unknown=-16
version_for	other=20
version_of	ask easier=119	ask why=-27	other=-40
vertebra	other=53	unknown=-35
vertebra_in	other=35	unknown=-19
very	ask left=25	other=-21	thanks=42	unknown=-20
very_kind	other=-21	thanks=27
very_last	ask left=25
video	ask easier=-36	ask steps=100	other=-21
visiting	other=13
waist	other=44	unknown=-36
waist_down	other=14
wait	ask dose=18	ask rest=80	ask steps=26	other=-26	unknown=-33
wait_$	other=47	unknown=-24
wait_a	ask rest=21
wait_how	ask dose=46	ask steps=17	other=-58
waiting	ask why=-17	other=48
waiting_$	ask left=13
waiting_for	ask left=-17	ask why=-17	other=47
wakes	other=35	unknown=-24
wakes_me	other=35	unknown=-24
walk	ask steps=63	unknown=-22
walk_$	other=40	unknown=-20
walk_me	ask steps=63	other=-52
walk_properly	other=-21	unknown=24
walked	other=-83	unknown=93
walking	other=65	unknown=-52
wall	ask easier=17
want	ask dose=20	ask easier=-17	ask steps=-27	other=42	schedule=72	unknown=-29
want_$	other=15
want_different	other=-16	schedule=24
want_to	ask easier=-13	ask steps=-19	other=49
wants	other=38	unknown=-40
was	ask dose=73	ask easier=35	ask mistakes=-13	ask rest=-14	ask steps=-35	other=68	progress=-18
was_dead	other=31	unknown=-29
was_done	other=29	unknown=-27
was_i	ask dose=31	other=-23
was_in	other=21	unknown=-15
was_it	ask dose=13	other=28
was_last	other=45	progress=-18	unknown=-26
was_my	other=14	unknown=-15
was_numb	other=-94	unknown=97
was_that	ask steps=-21	other=56
was_the	ask dose=23	ask rest=14	unknown=-23
washing	other=-96	unknown=97
washing_machine	other=-18	unknown=19
watch	ask mistakes=98	ask why=-19	other=-34	unknown=18
watch_$	ask mistakes=23
watch_out	ask mistakes=67	ask why=-13	other=-18
watch_says	unknown=12
watching	other=-49	unknown=59
watching_$	other=-21	unknown=21
watching_and	other=-21	unknown=22
watching_the	other=14	unknown=-14
watching_tv	other=-21	unknown=31
water	other=23
water_$	other=22
waters	other=45	unknown=-38
waters_broke	other=38	unknown=-33
way	ask dose=-16	ask easier=178	ask left=-34	ask steps=73	ask why=-50	unknown=-39
way_$	ask dose=12	ask easier=61	ask mistakes=-14	ask steps=-19	unknown=18
way_do	ask steps=14
way_of	ask easier=14	ask steps=40	ask why=-26
way_on	other=18	unknown=-13
way_to	ask dose=-12	ask easier=77	ask mistakes=32	ask steps=-42	ask why=-16
way_too	ask easier=38	other=-22
way_under	other=20	unknown=-16
way_up	ask steps=29	other=-14
we	ask easier=-44	ask left=53	ask mistakes=-46	ask rest=42	ask steps=-78	ask why=71	help=-21	other=71	schedule=87	unknown=-36
we_are	ask why=24
we_can	other=17	unknown=-16
we_change	other=-27	schedule=36
we_did	other=16
we_do	ask dose=15	ask easier=-20	ask left=-14	ask steps=-14	ask why=36	other=48	unknown=-14
we_doing	ask dose=20
we_go	schedule=14
we_have	other=14
we_leave	other=20
we_make	ask easier=19
we_move	other=-14	schedule=20
we_nearly	ask left=33
we_skip	other=21
we_start	other=24
weak	hello=-18	unknown=55
weak_$	other=54	unknown=-45
weak_and	other=17	unknown=-15
weak_for	other=-65	unknown=72
weak_in	other=21	unknown=-20
weak_today	other=-27	unknown=29
weaker	other=21
weaker_$	other=13
weakness	unknown=20
weakness_$	other=-19	unknown=33
weakness_in	other=14	unknown=-13
weather	ask why=-13	other=-35	unknown=91
weather_today	other=-31	unknown=42
wee	unknown=26
week	ask left=-12	ask steps=-20	ask why=-13	help=-21	other=13	progress=153	schedule=-24	thanks=-12	unknown=34
week_$	ask steps=-13	help=-18	other=32	progress=126	schedule=-19
week_go	progress=19
week_i	other=-47	unknown=47
weekend	other=19
weekend_$	other=19
weeks	ask mistakes=-16	ask steps=-19	help=-14	other=191	progress=41	schedule=-16	unknown=-49
weeks_$	other=48	progress=47	unknown=-33
weeks_ago	other=49	unknown=-13
weeks_now	other=-37	unknown=38
weeks_pregnant	other=74	unknown=-14
weight	ask why=-32	help=-26	other=14	progress=-27	unknown=127
weight_$	ask why=-26	help=-18	other=-21	progress=-17	unknown=114
weight_and	other=20
weight_dropping	other=44	unknown=-26
weight_for	other=18	unknown=-16
weight_is	other=-19	unknown=23
weight_loss	other=-29	schedule=22	unknown=21
weight_on	other=19	unknown=-16
weight_without	other=15	unknown=-13
weird	other=28	unknown=-21
weird_$	other=19	unknown=-15
well	ask dose=27	ask mistakes=-14	other=-36	progress=19	unknown=68
well_$	ask dose=29	ask mistakes=-14	progress=15	unknown=19
well_again	other=21	unknown=-13
well_done	other=-44	unknown=44
well_that	other=-51	unknown=51
went	other=31	unknown=13
went_numb	other=21
went_weak	other=16	unknown=-13
were	other=48	unknown=-40
were_done	other=21	unknown=-19
wet	ask left=-12	other=15	unknown=15
wet_myself	other=-12	unknown=22
wet_the	other=19
what	ask dose=-35	ask easier=16	ask left=119	ask mistakes=65	ask rest=-24	ask steps=131	ask why=173	hello=-19	help=171	other=41	progress=59	schedule=62	thanks=-21	unknown=47
what_$	ask dose=-14	ask left=20	ask mistakes=-20	ask rest=34	ask steps=-40	ask why=-19	help=90	other=-13	unknown=-16
what_about	ask steps=44	other=-37
what_am	ask left=-55	ask mistakes=-37	ask steps=60	ask why=26	other=34
what_are	ask dose=-33	ask left=-80	ask mistakes=65	ask rest=-13	ask steps=-43	ask why=29	help=49	other=27	unknown=49
what_can	ask easier=46	ask left=-18	ask steps=-22	ask why=-24	help=163	other=-29	schedule=-18	unknown=-25
what_comes	ask left=88	ask why=-20
what_commands	help=18
what_did	ask why=29	other=-21
what_do	ask dose=-59	ask easier=-13	ask left=64	ask mistakes=25	ask rest=-13	ask steps=65	ask why=29	help=-44	other=72	schedule=-21	unknown=-37
what_does	ask easier=-12	ask left=21	ask mistakes=-22	ask why=66	help=-23	other=41	progress=19	unknown=-16
what_else	ask easier=21	ask left=44	ask mistakes=-16	ask steps=-22	ask why=-19	help=25	unknown=-15
what_exactly	ask left=-37	ask steps=38	ask why=42	other=-14
what_exercises	ask left=23
what_good	ask steps=-15	ask why=71
what_happens	ask left=23	ask mistakes=22	other=-14
what_have	ask mistakes=-15	other=-13	unknown=61
what_i	ask dose=-14	ask easier=-14	ask left=-15	ask steps=37	ask why=18	other=-23	unknown=25
what_if	ask dose=31	ask easier=20	ask left=-21	ask mistakes=-36	help=-19	other=-52	progress=-23	unknown=140
what_is	ask dose=141	ask left=55	ask mistakes=-37	ask steps=61	help=21	other=47	progress=120	schedule=-64	unknown=-19
what_mistakes	ask easier=-13	ask mistakes=42
what_muscle	ask left=-14	ask why=30	other=15
what_muscles	ask left=-51	ask why=79
what_must	ask mistakes=66	ask steps=-13
what_now	ask easier=42	ask left=56	ask mistakes=-22	ask why=-22	help=20	other=-18	unknown=-29
what_remains	ask left=86	ask mistakes=-17	ask steps=-17	ask why=-26
what_should	ask mistakes=60	ask rest=19	ask steps=-15	ask why=-20	schedule=-15	unknown=45
what_the	ask steps=-25	other=41
what_time	ask mistakes=-13	ask why=-27	help=-30	other=56	progress=-18	schedule=153	unknown=-42
what_times	help=-25	progress=-16	schedule=65
what_to	ask left=-20	ask mistakes=47	ask steps=74	ask why=-29	other=-40	unknown=-13
what_would	ask easier=19	unknown=24
when	ask dose=52	ask easier=-25	ask left=58	ask mistakes=-19	ask rest=95	ask steps=-22	ask why=-35	help=30	other=-16	progress=-41	schedule=199	unknown=-58
when_$	other=-62	schedule=79
when_am	ask left=15	other=-12	schedule=21
when_do	help=-17	other=-12	schedule=93	unknown=-13
when_finished	other=-30	unknown=38
when_i	ask dose=71	ask easier=-13	ask left=28	ask mistakes=-39	ask rest=27	ask steps=-30	help=22	other=104	schedule=-38	unknown=-32
when_is	ask left=-17	other=17	progress=-18	schedule=63
when_it	ask dose=23	other=-15
when_the	ask rest=24	other=34	schedule=18	unknown=-64
when_twisting	ask mistakes=29
when_will	ask left=34	ask why=-17	other=-15	schedule=36
when_you	ask steps=13	other=20
whenever	other=-51	unknown=64
whenever_$	other=-81	unknown=83
whenever_i	other=22	unknown=-12
where	ask dose=-24	ask easier=-16	ask left=42	ask rest=-20	ask steps=72	ask why=-53	other=50	progress=-37	schedule=-13	unknown=58
where_do	ask steps=43	ask why=-37	other=31
where_i	ask left=-12	ask steps=13	other=41	unknown=-14
where_is	progress=-42	unknown=51
where_should	ask mistakes=50
where_you	ask left=-13	ask rest=-13	ask steps=24	unknown=36
whether	ask dose=46	other=-22
which	ask dose=-48	ask easier=-27	ask left=103	ask mistakes=-38	ask rest=-18	ask steps=78	ask why=69	help=59	other=-52	unknown=-29
which_commands	ask left=-29	help=75	unknown=-13
which_exercise	ask left=50	ask steps=-33	other=15
which_exercises	ask left=15
which_leg	ask steps=15
which_mistakes	ask mistakes=15
which_muscle	ask left=-19	ask mistakes=-23	ask steps=-17	ask why=98
which_muscles	ask steps=-13	ask why=47
which_one	ask left=35	ask steps=-14	ask why=-15
which_ones	ask left=19
which_part	ask why=17
which_set	ask left=88	ask why=-23	other=-23
which_side	ask left=-12	ask steps=72	ask why=-15
which_way	ask left=-14	ask steps=52
while	ask dose=-15	ask steps=32	other=66	unknown=-40
while_turning	ask steps=20	other=-15
while_you	other=18	unknown=-14
who	ask dose=-12	ask left=-18	ask mistakes=-12	ask steps=-22	ask why=-22	help=57	other=-19	schedule=-13	unknown=125
who_can	other=30
who_is	help=48	other=-19
who_made	help=-13	unknown=26
who_won	ask steps=-13	unknown=71
whole	other=77	unknown=-61
whole_flight	other=13
whole_routine	other=15	unknown=-12
why	ask dose=-68	ask easier=-29	ask left=-40	ask mistakes=-37	ask rest=22	ask steps=-88	ask why=338	help=-14	other=108	progress=-24	schedule=-16	unknown=-62
why_$	ask dose=-44	ask left=-23	ask why=52	other=98	unknown=-33
why_am	ask why=34
why_bridges	ask why=17
why_do	ask steps=-30	ask why=71	other=-20
why_i	ask why=39	other=-14
why_is	ask why=-15	other=69	unknown=-16
why_lift	ask why=16
why_should	ask why=16
why_the	ask why=18
why_we	ask why=17
wife	other=-42	unknown=46
wife_$	other=-14	unknown=15
wife_did	other=-18	unknown=20
wife_is	other=-22	unknown=22
wife_says	other=23	unknown=-17
will	ask dose=29	ask steps=-50	ask why=103	help=-17	other=65	progress=-17	schedule=25	unknown=-45
will_be	other=20	unknown=-14
will_do	unknown=26
will_i	ask left=-17	ask mistakes=20	ask why=31	other=-16
will_it	ask dose=30	ask why=33	other=-28
will_not	ask easier=21	other=26
will_this	ask left=31	ask mistakes=-12	ask steps=-15	ask why=45	other=-24
will_write	other=14
will_you	help=-13	other=45	schedule=31	unknown=-15
win	other=-45	unknown=67
win_$	other=-45	unknown=67
wipe	ask mistakes=-19	other=50	unknown=-16
wiping	other=62	unknown=-33
wiping_feels	other=41	unknown=-20
wish	other=30	unknown=-20
wish_$	other=20
with	ask dose=-40	ask easier=84	ask left=-14	ask mistakes=100	ask why=54	help=-51	other=13	progress=-20	schedule=-23	unknown=70
with_$	ask mistakes=14	ask why=35
with_a	other=23
with_back	ask why=21	other=-15
with_bad	ask easier=35	ask mistakes=-18
with_boredom	other=-46	unknown=54
with_both	ask steps=12
with_breakfast	other=-61	unknown=61
with_bridges	ask mistakes=12	other=17
with_everything	other=12
with_less	ask easier=67	other=-18
with_my	ask easier=17	ask mistakes=-35	ask steps=38	other=-22	unknown=22
with_osteoporosis	other=55	unknown=-30
with_that	ask left=-29	other=33
with_the	ask mistakes=81	ask steps=16	ask why=-17	unknown=-13
with_this	ask left=30	ask mistakes=52	ask why=-21	other=55	unknown=-72
with_work	other=-40	unknown=41
without	ask mistakes=26	ask steps=-18	other=110	unknown=-26
without_my	other=19	unknown=-16
without_noticing	ask mistakes=29	ask steps=-12	other=33	unknown=-24
without_stopping	other=-25	unknown=27
without_trying	other=37	unknown=-29
wobble	ask mistakes=62	other=-52
woman	unknown=15
woman_in	unknown=15
won	ask steps=-14	other=-46	unknown=111
won_the	ask steps=-13	unknown=71
work	ask dose=-19	ask mistakes=-19	ask steps=-63	ask why=36	help=158	progress=-19
work_$	ask dose=-12	ask steps=19	ask why=-47	help=123	other=-29	progress=-19	unknown=17
working	ask left=-23	ask steps=-15	ask why=72	other=-15	unknown=22
working_$	ask left=-21	ask steps=-13	ask why=53	other=-20	unknown=26
workout	other=33	schedule=22	unknown=-35
workout_$	other=21	schedule=22	unknown=-24
works	ask steps=12	help=52
works_$	ask steps=12	help=52	other=-17
world	other=-69	unknown=77
worse	other=48
worse_$	other=-30	unknown=49
worse_at	other=17
worse_lying	other=28	unknown=-22
worse_whenever	other=20
worst	other=42	unknown=-34
worst_at	other=18	unknown=-14
worst_in	other=17	unknown=-16
would	ask dose=58	ask left=-22	ask rest=28	ask steps=-15	ask why=-13	help=-15	progress=17	schedule=56
would_be	ask easier=19	other=40	progress=32	schedule=21	unknown=-67
would_finished	other=27	unknown=-23
would_have	other=38	unknown=-34
would_i	other=-26	unknown=43
would_like	other=-20	schedule=57	unknown=-21
would_prefer	other=-34	schedule=43
would_say	unknown=17
would_you	other=-27	unknown=40
wrist	other=33	unknown=-21
wrist_last	other=14
write	help=81	schedule=24	unknown=-30
write_again	other=15	schedule=16	unknown=-13
write_done	ask steps=-12	help=82	other=-41	unknown=-17
write_it	ask steps=24	other=-12
write_to	schedule=14
writing	other=27
writing_to	other=27
wrong	ask dose=-27	ask easier=-22	ask left=-36	ask mistakes=338	ask steps=-90	ask why=-52	help=-28	other=13
wrong_$	ask left=-21	ask mistakes=43	other=35
wrong_button	other=42
wrong_here	ask mistakes=70	unknown=-18
wrong_if	ask mistakes=13
wrong_in	ask mistakes=47
wrong_on	ask mistakes=44	ask steps=-26	other=-40	unknown=41
wrong_to	ask mistakes=21
wrong_way	ask mistakes=51	ask steps=-21
wrong_with	ask mistakes=32	help=-13	other=-21	unknown=22
x	other=45	unknown=-23
x_15	other=35	unknown=-19
yeah	other=47	unknown=-24
year	other=-13	unknown=53
year_$	other=-16	unknown=55
years	other=-71	unknown=115
years_$	unknown=18
years_ago	other=-41	unknown=64
years_and	other=-42	unknown=43
yep	other=43	unknown=-17
yep_$	other=25
yes	hello=-12	other=57	unknown=-18
yes_$	other=13
yes_i	other=25
yesterday	ask steps=-14	hello=-17	other=135	schedule=-17
yesterday_$	ask steps=-13	other=26	unknown=32
yesterday_evening	other=46	unknown=-18
yesterday_i	other=23	unknown=-21
yesterday_morning	other=29	unknown=-18
yet	ask left=59	ask rest=-28	other=87	unknown=-64
yet_$	ask left=59	ask rest=-28	other=19
yo	hello=98	other=-63	unknown=-27
yo_$	hello=98	other=-63	unknown=-23
yoga	other=-94	unknown=108
yoga_$	other=-18	unknown=30
you	ask dose=-20	ask left=-39	ask mistakes=-70	ask rest=-47	ask steps=81	ask why=-82	hello=83	help=104	other=24	progress=-39	schedule=31	thanks=205	unknown=143
you_$	ask left=21	ask steps=-26	hello=104	help=42	other=12	schedule=-19	thanks=70	unknown=-110
you_a	help=-24	unknown=50
you_add	other=49	unknown=-19
you_are	ask left=-13	other=-84	thanks=121	unknown=42
you_ask	other=14
you_at	unknown=14
you_believe	unknown=24
you_can	help=17	other=61	unknown=-28
you_count	other=17	unknown=-15
you_describe	ask steps=23
you_do	ask dose=-20	ask steps=50	ask why=-14	help=83	schedule=-14
you_explain	ask steps=72	other=-17	unknown=-18
you_for	help=19	other=-34	thanks=40	unknown=-16
you_got	ask easier=-16	ask steps=31	schedule=24	unknown=-13
you_have	ask easier=66	ask rest=-18	ask steps=18	other=-17
you_in	other=27	unknown=-18
you_just	other=12
you_know	ask steps=-18	help=-15	other=44	unknown=29
you_like	ask steps=-30	unknown=83
you_may	other=25
you_move	schedule=34
you_order	unknown=25
you_play	unknown=29
you_recorded	other=20	unknown=-13
you_remind	ask steps=-15	schedule=78
you_said	other=-25	unknown=28
you_say	ask dose=45	other=-26	unknown=14
you_show	ask steps=21
you_so	thanks=12
you_stop	other=50	schedule=-13
you_tell	ask left=12	ask rest=14
you_think	help=-21	unknown=25
you_tomorrow	other=21	unknown=-22
you_were	other=17	unknown=-14
you_when	help=45	other=-31
you_would	progress=31	unknown=-28
you_write	ask steps=18	other=-30	schedule=29	unknown=20
your	ask steps=23	ask why=-13	hello=-13	help=-32	other=-32	progress=-15	thanks=70	unknown=61
your_favourite	help=-22	unknown=61
your_help	thanks=23
yours	unknown=15
yours_$	unknown=15
yourself	unknown=19
yup	ask steps=-42	other=57
zero	other=16
"""
