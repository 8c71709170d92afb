"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-72	unknown=90
0_$	unknown=21
1	ask dose=-30	ask left=28	other=47
1/3	ask steps=-14	other=33
1/3_ok	other=23
10	ask dose=130	ask easier=-14	ask steps=-29	other=47	unknown=-22
10_$	ask dose=45	ask steps=-15	other=24	unknown=-20
10_enough	ask dose=31
10_or	ask dose=21
10_seconds	ask dose=26
11	other=55	unknown=-29
11:42	other=15
11:42_$	other=15
11_$	other=44	unknown=-25
12	ask dose=81	ask left=-32	ask mistakes=-26	ask steps=-16	other=50	unknown=-14
12_$	ask dose=14	other=28	unknown=-18
12_reps	ask left=-14	other=21
13	other=79	unknown=-45
13_$	other=28	unknown=-13
13_of	other=12
13_then	other=12
14	other=85	unknown=-37
14:05	other=14	unknown=-12
14:05_$	other=14	unknown=-12
14:20	other=18	unknown=-12
14:20_$	other=17	unknown=-12
14_$	other=23	unknown=-12
14_weeks	other=40	unknown=-12
15	ask dose=249	ask easier=-23	ask left=-29	ask mistakes=-45	ask rest=-22	ask steps=-64	ask why=-13	other=40
15_$	ask dose=86	ask easier=-36	ask mistakes=-12	ask steps=-15	other=72	unknown=-39
15_again	ask dose=50	ask rest=-26
15_done	ask easier=22	unknown=-13
15_each	ask dose=22
15_in	other=24	unknown=-14
15_min	other=-45	unknown=45
15_of	unknown=18
15_or	ask dose=31	ask steps=-18
15_right	ask dose=50	ask mistakes=-14
15_times	ask dose=24
16	other=13
19:00	other=13
19:00_$	other=13
19:15	other=14
19:15_$	other=14
1_$	other=-13	unknown=24
1_or	ask left=29
2	ask left=18	ask steps=45	ask why=-14	help=-48	other=95	progress=-20	unknown=25
20	ask dose=53	ask easier=-19	ask steps=-28	other=-16	unknown=67
2015	other=-27	unknown=28
2015_$	other=-27	unknown=28
20:15	other=12
20:15_$	other=12
20_$	ask dose=15	ask steps=-14	unknown=15
20_minutes	other=22	unknown=-14
20_weeks	other=-14	unknown=23
21:00	schedule=23
21:00_$	schedule=20
21:15	other=17
21:15_$	other=15
2_$	ask left=25	ask why=-14	help=-22	other=-23	unknown=90
2_done	other=18
2_sets	ask dose=27
2_x	other=13
3	ask steps=-17	other=49	unknown=76
3/3	other=57	unknown=-20
3/3_$	other=26	unknown=-16
3/3_ok	other=29
30	ask dose=16	other=23
38.5	other=16	unknown=-15
38.9	other=14
38.9_and	other=14
39	other=45	unknown=-30
39_since	other=14
3_$	other=77	unknown=-56
3_days	other=20
3_done	ask dose=-12	other=26	unknown=-13
3_of	other=-17	unknown=20
3_rounds	other=18	unknown=-12
3_sets	unknown=27
3_weeks	other=24	unknown=-14
3_x	other=15
4	ask why=21	other=16	unknown=18
45	other=24
4_$	ask why=22	other=20
4_days	other=22
5	ask dose=85	ask steps=-22	other=58	unknown=-13
5_$	unknown=23
5_days	other=18
5_min	other=21	unknown=-14
5_or	ask dose=20
5_seconds	ask dose=52	other=-24
6	other=53	schedule=52	unknown=-48
6:30	schedule=23
6:30_$	other=-13	schedule=23
6_$	schedule=40	unknown=-14
6_am	schedule=20
6_this	other=16
7	other=73	schedule=79	unknown=-52
7:30	ask steps=-17	other=79
7:30_$	ask steps=-17	other=69
7_$	other=38	unknown=-14
7_am	schedule=22
7_weeks	other=13
8	ask dose=34	ask left=-16	other=64	schedule=91	unknown=-56
81	ask easier=14
8:15	other=22
8:15_$	other=18
8:20	other=14
8:20_$	other=14
8:30	schedule=24
8:30_$	schedule=14
8_$	ask dose=22	other=28	schedule=21	unknown=-19
8_o'clock	other=-49	schedule=54
8_times	other=16
9	ask dose=20	ask easier=-88	other=79	schedule=90	unknown=-34
9_$	ask easier=-87	other=89	schedule=38
9_is	ask dose=22	other=-18
9_pm	schedule=13
@asked	ask dose=282	ask easier=224	ask left=393	ask mistakes=211	ask rest=345	ask steps=265	ask why=305	hello=-79	help=218	other=350	progress=157	schedule=98	thanks=-108	unknown=298
@asked evening	ask dose=26	help=-13	other=157	schedule=-13	thanks=17
@asked morning	ask left=-22	ask steps=-35	ask why=-29	help=32	other=185	schedule=-17	unknown=98
@asked pain	ask dose=-14	ask mistakes=-18	ask steps=-13	ask why=-25	other=245	progress=26	thanks=-28	unknown=18
@asked zone	ask left=-13	hello=13	other=244	unknown=42
@idle	ask dose=75	ask easier=99	ask left=-156	ask mistakes=103	ask rest=-56	ask steps=139	ask why=66	hello=347	help=408	other=79	progress=427	schedule=427	thanks=309	unknown=328
@rest	ask dose=-54	ask easier=52	ask left=116	ask mistakes=-24	ask rest=308	ask why=-27	hello=-29	help=-36	progress=-21	schedule=-39	thanks=14	unknown=58
@set	ask dose=417	ask easier=419	ask left=353	ask mistakes=463	ask rest=176	ask steps=494	ask why=391	help=227	other=279	progress=-55	schedule=-41	thanks=75	unknown=344
@told	ask dose=242	ask easier=311	ask left=-45	ask mistakes=249	ask steps=352	ask why=91	hello=580	help=401	other=971	progress=242	schedule=291	thanks=536	unknown=717
@waiting	ask dose=82	ask left=83	ask mistakes=-46	ask rest=-56	ask steps=43	ask why=30	hello=195	other=130	progress=39	schedule=90	thanks=55	unknown=128
^_0	other=42	unknown=-32
^_1	other=15
^_10	other=41	unknown=-16
^_12	ask left=-14	other=57	unknown=-22
^_13	other=45	unknown=-24
^_14	other=45	unknown=-25
^_15	ask dose=64	ask mistakes=-23	ask rest=-18	ask steps=-17	other=33
^_16	other=13
^_2	ask easier=14	other=43	unknown=-30
^_20	other=42	unknown=-30
^_20:15	other=12
^_3	other=57	unknown=-20
^_3/3	other=25	unknown=-15
^_4	other=17
^_5	ask dose=57	ask steps=-19	other=21	unknown=-28
^_6	other=36	unknown=-14
^_7	schedule=62	unknown=-19
^_8	other=40
^_8:15	other=13
^_8:20	other=14
^_9	other=15
^_a	ask easier=28	progress=30	thanks=-18
^_about	other=23
^_aching	other=26	unknown=-14
^_after	ask rest=15	other=58	unknown=-31
^_all	other=122	unknown=-33
^_almost	other=36	unknown=-21
^_already	other=41	unknown=-25
^_alright	ask steps=-18	other=29
^_alternative	ask easier=74	other=-30
^_am	ask easier=-35	ask left=67	ask mistakes=107	ask steps=33	ask why=-47	help=-15	other=-29	progress=57	schedule=-18	unknown=-35
^_and	ask dose=71	ask easier=-19	ask left=40	ask mistakes=-25	ask rest=39	ask steps=27	ask why=54	other=-80	unknown=-52
^_another	unknown=34
^_any	ask dose=-26	ask easier=71	ask left=-27	ask mistakes=49	ask why=-73	other=-42	progress=37	unknown=34
^_anything	ask dose=-22	ask easier=79	ask left=20	ask mistakes=40	ask steps=-32	ask why=-43	other=13
^_are	ask dose=-13	ask easier=-17	ask left=74	ask mistakes=39	ask steps=26	ask why=-29	help=-28	other=-58	unknown=67
^_arms	ask steps=44	other=-23
^_around	other=12
^_as	other=16	unknown=-15
^_at	other=91	schedule=13	unknown=-38
^_away	other=14
^_baby	schedule=-14	unknown=26
^_back	other=43
^_begin	other=17
^_bit	other=40	unknown=-24
^_bladder	other=-37	thanks=-25	unknown=65
^_blah	other=-44	unknown=60
^_both	ask left=-12	ask steps=-24	ask why=-39	other=121	unknown=24
^_brb	other=16
^_break	ask rest=30	other=-20
^_breast	other=14
^_breathe	ask steps=17	other=-15
^_bridge	ask dose=54	ask easier=55	ask mistakes=60	ask steps=62	hello=-40	help=-19	other=-29	progress=-14	thanks=-23	unknown=-58
^_bridges	other=22
^_broke	other=64	unknown=-16
^_bum	other=-28	unknown=31
^_busy	other=16
^_but	ask steps=-15	other=40
^_bye	unknown=32
^_c-section	other=16
^_call	other=15
^_calling	other=16
^_came	other=36	unknown=-34
^_can	ask dose=66	ask easier=71	ask left=-37	ask steps=38	ask why=-22	help=-76	other=117	progress=-16	schedule=90	unknown=43
^_cancel	other=18
^_carry	other=20
^_cba	other=12
^_change	other=-70	schedule=111	unknown=-20
^_check	other=15
^_cheers	hello=-20	other=-73	thanks=175	unknown=-52
^_chest	unknown=36
^_come	other=12
^_commands	help=71	other=-20	unknown=-19
^_common	ask mistakes=107	ask steps=-21	other=-23
^_completed	ask rest=-14	other=45
^_continue	other=23
^_cool	unknown=25
^_coughing	other=20
^_could	ask dose=-14	ask easier=72	ask mistakes=-18	ask steps=-19	other=28	schedule=13	unknown=17
^_cramp	other=20	unknown=-13
^_dad	other=-28	unknown=32
^_dear	hello=13
^_delete	other=39	unknown=-24
^_did	ask easier=-29	ask left=32	ask mistakes=31	ask rest=-14	ask steps=-37	ask why=-42	help=-12	other=168	progress=39	schedule=-17	unknown=27
^_difficulty	other=19
^_dine	other=14
^_dinner	other=-74	unknown=74
^_do	ask dose=79	ask easier=-13	ask left=-55	ask mistakes=-18	ask rest=112	ask steps=78	ask why=-48	help=15	other=-96	progress=-13	schedule=13	unknown=146
^_doctor	other=13
^_does	ask dose=-17	ask easier=-25	ask steps=49	ask why=35	help=-26	other=-19	unknown=66
^_dome	other=23	unknown=-13
^_done	ask dose=-52	ask easier=-33	ask left=-123	ask rest=-34	ask steps=-93	ask why=-47	other=329	unknown=129
^_double	other=19	unknown=-18
^_down	other=-60	unknown=63
^_drop	other=13
^_each	other=24
^_easier	ask easier=131	ask steps=-20	other=-40	unknown=-15
^_easy	other=-25	unknown=34
^_eight	other=43	unknown=-16
^_eleven	other=20	unknown=-12
^_end	other=50	unknown=-22
^_enough	other=75	unknown=-45
^_evening	hello=103	other=-79	unknown=-16
^_every	ask dose=60	unknown=-20
^_everyone	other=-59	unknown=61
^_everything	hello=-18	other=30	unknown=13
^_expecting	other=29
^_explain	ask steps=114	help=19	other=-82
^_fainted	other=28	unknown=-15
^_far	other=31	unknown=-28
^_feeling	other=13
^_feels	other=-24	unknown=32
^_feet	ask steps=75	other=-40
^_fell	other=59	unknown=-26
^_felt	other=35	unknown=-27
^_fever	other=20
^_fifteen	ask dose=74	ask left=-19	ask steps=-29	other=28	unknown=-18
^_final	other=34
^_finally	unknown=12
^_fine	other=22	unknown=-17
^_finished	ask dose=-22	ask left=-64	ask mistakes=-20	ask rest=-63	ask steps=-19	ask why=-78	other=186	progress=-14	unknown=173
^_fire	other=14
^_first	ask left=31	ask mistakes=-15	ask steps=-73	ask why=-16	other=98
^_five	ask dose=42
^_for	ask dose=49	ask easier=-12	ask steps=-29	ask why=49
^_forget	ask steps=-24	other=47
^_forgot	ask steps=54	other=-13	unknown=-14
^_found	other=15
^_four	other=23
^_fourteen	other=18	unknown=-12
^_fractured	other=15
^_gentler	ask easier=59
^_get	other=-56	unknown=59
^_getting	other=14
^_give	ask easier=32	other=20	unknown=-22
^_go	other=43	unknown=-16
^_going	other=13	unknown=15
^_good	hello=127	other=-19	schedule=-15	thanks=-14	unknown=-29
^_got	ask easier=107	other=43	schedule=-20	unknown=-19
^_great	other=31	thanks=15	unknown=-27
^_ha	other=-12	unknown=32
^_had	ask mistakes=-14	other=140	progress=-13	unknown=-68
^_haha	other=-55	unknown=65
^_half	other=36	unknown=-15
^_hang	other=28
^_hard	other=16
^_has	ask steps=-28	unknown=61
^_have	ask left=64	progress=54
^_having	other=24	unknown=-13
^_he	other=-55	unknown=66
^_heartbroken	other=-33	unknown=53
^_heels	ask steps=34
^_hello	hello=161	schedule=-87	unknown=-30
^_help	ask why=-14	hello=-13	help=212	other=-88	thanks=-13	unknown=-33
^_hey	hello=173	other=-73	unknown=-39
^_hi	hello=163	other=-62	unknown=-58
^_hip	ask dose=-13	ask steps=32	other=14
^_hit	other=32	unknown=-18
^_hiya	hello=110	other=-59	unknown=-28
^_hmm	other=13
^_hold	ask dose=44
^_holiday	other=37	unknown=-20
^_how	ask dose=13	ask left=110	ask mistakes=39	ask rest=36	ask steps=109	hello=54	help=33	other=151	progress=117	schedule=-23	thanks=-26	unknown=18
^_huh	help=151	other=-73	unknown=-35
^_hurts	ask easier=-48	other=93	unknown=-13
^_i	ask easier=186	ask left=-50	ask mistakes=-42	ask rest=-23	ask steps=108	ask why=-14	hello=-22	help=102	other=122	progress=-53	schedule=92	thanks=55	unknown=125
^_if	ask dose=64	other=-50	progress=28
^_imagine	other=39	unknown=-35
^_in	ask steps=45	other=50	unknown=-48
^_instructions	ask steps=47	help=59	other=-36	progress=-13	schedule=-12	unknown=-13
^_is	ask dose=79	ask easier=-49	ask left=112	ask mistakes=153	ask rest=75	ask why=20	help=-29	other=-20	progress=14	unknown=-32
^_it	ask easier=12	ask mistakes=-24	ask steps=30	other=40	unknown=45
^_just	ask left=-12	hello=44	other=14	schedule=29
^_keep	other=23
^_kids	other=16
^_kind	other=50	unknown=-35
^_knee	ask dose=75	ask left=-12	ask mistakes=-21	ask steps=15	unknown=-17
^_knees	other=34
^_last	ask dose=-17	ask left=-16	unknown=50
^_later	other=49	schedule=17	unknown=-32
^_leave	ask steps=-28	other=72	unknown=-14
^_left	ask dose=-14	ask left=-30	ask steps=54	other=13	unknown=24
^_leg	other=-30	unknown=42
^_legs	ask steps=15	unknown=14
^_let	hello=-14	other=65
^_lol	other=-51	unknown=73
^_long	other=-50	unknown=53
^_losing	other=30	unknown=-17
^_loss	other=23	unknown=-17
^_lost	ask left=12	ask steps=-13	ask why=-28	other=177	unknown=-89
^_lower	other=19
^_make	other=-19	schedule=61	unknown=-14
^_managed	other=43	unknown=-21
^_many	other=-19	thanks=33
^_may	other=39	unknown=-16
^_maybe	other=26	unknown=-16
^_might	ask steps=15
^_mistakes	ask mistakes=21
^_morning	hello=159	other=-86	unknown=-43
^_move	other=-51	schedule=97	unknown=-12
^_much	hello=-14	other=-54	thanks=114	unknown=-32
^_mum	other=-94	unknown=101
^_must	ask dose=31	ask rest=25	ask steps=-12	other=-13
^_mute	other=64	unknown=-27
^_my	ask dose=15	ask easier=94	ask left=-19	ask mistakes=86	ask steps=-70	ask why=19	hello=-24	other=-13	progress=71	schedule=62	thanks=48	unknown=99
^_nah	other=15
^_nearly	other=43
^_need	other=18	unknown=17
^_never	unknown=37
^_new	other=54	unknown=-33
^_next	ask left=-17	ask steps=-14	ask why=-15	other=43	schedule=58
^_nice	other=-68	thanks=68	unknown=14
^_night	other=14
^_nine	other=29
^_no	ask left=-13	ask steps=23	ask why=-17	other=38	schedule=15	thanks=-27	unknown=140
^_nobody	other=20	unknown=-20
^_none	other=18
^_not	ask easier=81	ask mistakes=-24	ask rest=-24	ask steps=33	ask why=-18	other=41	thanks=-20	unknown=32
^_nothing	unknown=30
^_now	other=-63	unknown=76
^_nowhere	other=12
^_numb	other=52	unknown=-20
^_number	ask dose=54	other=-23	progress=33	unknown=-25
^_numbness	other=18	unknown=16
^_off	unknown=27
^_oh	unknown=38
^_ok	ask left=-26	ask steps=30	help=-12	other=77	thanks=46	unknown=-34
^_okay	other=25	unknown=-13
^_on	other=80	unknown=-44
^_once	ask dose=-27	ask left=25	ask rest=65	other=52	unknown=-83
^_one	ask dose=-37	ask left=37	unknown=67
^_only	hello=39	other=32	unknown=-22
^_oops	other=31
^_or	other=19
^_osteoporosis	other=12
^_other	ask easier=35	ask mistakes=-15
^_ouch	other=47	unknown=-22
^_our	other=-46	unknown=50
^_out	other=-31	unknown=33
^_ow	other=40	unknown=-22
^_pain	other=86	unknown=-40
^_pass	other=33	unknown=-15
^_passed	other=40	unknown=-27
^_pause	other=73	unknown=-30
^_pee	other=-48	unknown=63
^_peed	other=16
^_phone	unknown=21
^_physio	other=15
^_pins	other=35	unknown=-17
^_play	other=-34	unknown=43
^_please	ask left=42	ask steps=16	ask why=45	help=26	other=20	schedule=-27	unknown=-41
^_pooed	other=31	unknown=-20
^_pregnant	other=74	unknown=-53
^_pressed	other=28
^_progress	hello=-13	other=-45	progress=113	unknown=-22
^_proud	other=-19	unknown=21
^_quarter	other=54
^_quit	other=47	unknown=-20
^_ready	ask dose=-19	ask steps=-15	hello=-25	other=157	unknown=-52
^_recovering	other=26	unknown=-13
^_remind	ask left=-13	ask mistakes=22	ask steps=113	ask why=29	other=-53	unknown=-14
^_reminders	other=32
^_remove	other=28
^_reps	ask dose=91	ask steps=-22	other=-20
^_rest	ask rest=53	other=-20
^_rested	other=26
^_resume	other=48	unknown=-24
^_revert	other=24	unknown=-13
^_right	ask left=52	ask mistakes=-19	unknown=22
^_roger	other=14
^_rolled	other=20
^_rot	other=23
^_rotation	ask steps=16	other=23
^_round	ask dose=-42	ask rest=-15	other=23	unknown=55
^_saddle	other=47	unknown=-32
^_say	other=37	unknown=-29
^_sciatica	other=16
^_second	ask left=-24	ask steps=-18	other=76	unknown=-16
^_secs	ask dose=67	other=-50
^_see	other=47	unknown=-39
^_set	ask dose=-14	ask left=-20	ask rest=-24	other=88	schedule=84	unknown=-61
^_seven	other=42
^_she	unknown=14
^_shift	other=-49	schedule=63
^_short	other=16
^_should	ask dose=-29	ask easier=-14	ask mistakes=50	ask steps=83	ask why=-27	unknown=-22
^_show	ask steps=39	hello=-16	help=36	other=-76	progress=135	unknown=-56
^_silence	other=67	unknown=-29
^_simpler	ask easier=78	ask steps=-17	other=-26
^_six	other=23
^_skip	ask steps=-38	ask why=-32	other=135	unknown=-13
^_skipping	other=24	unknown=-17
^_skp	other=16
^_smashed	other=20	unknown=-13
^_snooze	other=37	unknown=-17
^_so	ask left=-23	other=80
^_some	other=25	unknown=-20
^_someone	other=12
^_something	ask easier=47	unknown=-15
^_soon	other=15
^_sore	other=15
^_sorry	ask left=19	ask mistakes=-29	ask steps=59	ask why=-18	other=22	unknown=-19
^_sort	other=32	unknown=-24
^_start	other=55	unknown=-23
^_steps	ask steps=42	other=-24
^_still	other=54	unknown=-19
^_stop	other=84	unknown=-37
^_stopped	other=21
^_stopping	other=30	unknown=-23
^_sudden	other=23	unknown=-12
^_suddenly	other=32	unknown=-21
^_switch	other=25
^_ta	hello=-12	other=-97	thanks=176	unknown=-42
^_take	other=30
^_talk	ask steps=50	other=-44
^_tell	ask why=14	other=-41	unknown=57
^_temperature	other=22	unknown=-17
^_ten	other=55	unknown=-29
^_thank	hello=-26	other=-26	thanks=145	unknown=-49
^_thanks	hello=-19	other=-104	thanks=201
^_that	ask easier=43	ask left=28	ask mistakes=-18	ask rest=-18	ask steps=-30	other=65	thanks=49	unknown=-41
^_the	ask easier=-19	ask mistakes=-12	ask steps=23	ask why=72	other=-62	schedule=-14	unknown=162
^_there	other=27
^_they	other=32	unknown=-24
^_think	other=21
^_third	ask steps=-29	ask why=-17	other=62
^_this	ask easier=59	ask why=23	other=-82	schedule=13	unknown=44
^_three	other=61	unknown=-31
^_tight	other=15
^_time	ask left=-24	ask rest=37
^_tingling	other=38	unknown=-23
^_toilet	other=-37	unknown=38
^_tokyo	other=14
^_too	ask easier=33	other=23	unknown=-15
^_train	other=12
^_trying	other=-32	unknown=39
^_turn	other=43	unknown=-17
^_twelve	other=27	unknown=-17
^_twenty	other=17
^_twice	other=22
^_twist	ask dose=40	ask easier=17	other=-18
^_two	other=-29	unknown=74
^_typical	ask mistakes=25
^_um	other=17
^_undo	other=83	unknown=-33
^_unmute	other=47	unknown=-25
^_unpause	other=52	unknown=-25
^_urine	other=16
^_used	other=-32	unknown=47
^_wait	ask dose=39	ask steps=40	other=-43	unknown=-14
^_walk	ask steps=63	other=-51
^_walked	other=-96	unknown=97
^_was	ask dose=17	ask left=18	ask steps=-28	other=61	unknown=-37
^_we	other=-12	unknown=30
^_weak	hello=-19	other=21	unknown=15
^_weakness	other=13
^_weight	other=-31	unknown=38
^_well	other=22	unknown=-21
^_what	ask easier=56	ask left=110	ask mistakes=137	ask rest=-47	ask why=121	hello=-17	help=175	other=18	progress=58	schedule=46	thanks=-20	unknown=88
^_when	ask dose=-19	ask left=42	ask mistakes=-15	ask rest=98	ask steps=-40	ask why=-27	help=-32	other=-28	progress=-34	schedule=136
^_where	ask dose=-19	ask left=71	ask mistakes=22	ask steps=35	ask why=-40	other=-22	progress=-24	unknown=36
^_which	ask dose=-39	ask easier=-21	ask left=119	ask mistakes=-26	ask rest=-16	ask steps=35	ask why=78	help=34	other=-44	unknown=-27
^_who	ask left=-21	ask steps=-22	ask why=-23	help=59	other=41	unknown=67
^_why	ask dose=-23	ask easier=-22	ask left=-16	ask mistakes=-29	ask rest=35	ask steps=-60	ask why=262	progress=-15	schedule=-16	unknown=-34
^_will	ask steps=-12	ask why=65	other=54	schedule=-18	unknown=-23
^_wiping	other=47	unknown=-24
^_worse	other=18	unknown=-15
^_would	ask dose=80	ask mistakes=-13	other=-14	unknown=-14
^_wrong	other=32
^_yeah	other=42	unknown=-22
^_years	other=-17	unknown=19
^_yep	other=38	unknown=-19
^_yes	other=53	unknown=-18
^_yesterday	other=-14	unknown=29
^_yh	other=12
^_yo	hello=99	other=-64	unknown=-24
^_you	ask easier=-16	ask steps=24	other=-54	schedule=-12	thanks=124
^_yup	ask steps=-45	other=56
^_zero	other=14
a	ask easier=160	ask left=-107	ask rest=153	ask steps=64	ask why=-39	hello=-37	help=-22	other=101	progress=58	schedule=14	thanks=24	unknown=133
a_2	other=26	unknown=-21
a_4	other=16
a_7	other=15
a_baby	other=-19	unknown=32
a_bad	other=-14	unknown=28
a_beginner	ask dose=16	other=-15
a_bike	other=28	unknown=-13
a_bit	other=34	unknown=-18
a_break	ask dose=-19	ask rest=56	other=24	unknown=-20
a_breather	ask rest=35	other=-17
a_bridge	ask easier=-18	ask mistakes=20	ask steps=31
a_c-section	other=22	unknown=-13
a_car	other=18
a_chair	ask easier=15
a_cold	ask easier=-18	other=-79	unknown=106
a_cough	other=-46	unknown=52
a_couple	other=25	unknown=-13
a_day	ask dose=88	ask easier=-14	ask mistakes=-12	ask steps=-27	other=60	progress=-12	unknown=-24
a_diet	other=-18	unknown=20
a_different	other=-50	schedule=63
a_dozen	other=18	unknown=-13
a_fever	other=29	unknown=-19
a_few	other=44	unknown=-40
a_flight	unknown=16
a_fortnight	other=34	unknown=-15
a_full	other=-24	unknown=37
a_gentler	ask easier=68	other=-31
a_glute	ask steps=83	unknown=-16
a_good	other=-41	unknown=53
a_hernia	other=23	unknown=-19
a_hip	other=42	unknown=-17
a_joke	other=-33	unknown=42
a_knee	ask why=12
a_lighter	ask easier=27
a_little	other=12
a_longer	ask rest=42	other=-22
a_lot	other=-31	thanks=31	unknown=18
a_lump	other=20
a_million	other=-12	unknown=19
a_minute	ask dose=15	ask rest=58	ask steps=-24
a_moment	other=17
a_month	other=30	unknown=-14
a_new	other=22
a_numb	other=14	unknown=-13
a_pain	other=-35	unknown=38
a_pause	ask rest=19
a_picture	ask steps=26
a_pillow	ask easier=35
a_pizza	unknown=20
a_problem	ask mistakes=18
a_rest	ask rest=28
a_row	ask dose=-21	progress=51	unknown=-16
a_sec	other=24	unknown=-15
a_session	other=39	schedule=13	unknown=-13
a_set	ask dose=30	help=53	other=-44
a_simpler	ask easier=46
a_slipped	other=26	unknown=-21
a_softer	ask easier=85	other=-23
a_star	other=-12	thanks=32	unknown=-16
a_sudden	other=35	unknown=-29
a_temperature	other=-19	unknown=41
a_towel	ask easier=31	other=-20
a_twinge	other=16
a_two	other=15	thanks=-14
a_version	ask easier=20
a_vertebra	other=50	unknown=-28
a_video	ask easier=-43	ask steps=101	unknown=-13
a_wee	other=-35	unknown=44
a_week	other=63	unknown=-34
able	ask easier=19
able_to	ask easier=19
about	ask left=-28	ask mistakes=33	ask steps=25	help=-46	other=64	unknown=38
about_$	ask mistakes=45
about_a	other=-32	unknown=37
about_his	other=-21	unknown=24
about_me	help=-27	other=80	unknown=-34
about_the	ask dose=12
about_to	other=22
accident	unknown=21
accident_$	other=-23	unknown=46
accident_in	other=14	unknown=-13
accidents	other=-28	unknown=36
account	ask steps=-53	other=77
ache	other=58	unknown=-46
ache_from	other=14
ache_in	other=15	unknown=-12
aches	other=63	unknown=-46
aches_$	other=53	unknown=-41
achieved	ask dose=-15	ask why=23	other=19
achieved_$	ask why=23
aching	ask left=-12	ask mistakes=-21	other=96	unknown=-37
aching_all	other=17
actually	ask steps=-14	ask why=15	other=34	unknown=-14
actually_do	ask why=12
actually_good	ask why=-21	other=29
actually_help	ask why=14
add	other=45	unknown=-18
add_it	other=23	unknown=-15
afraid	other=-48	unknown=57
after	ask dose=-37	ask easier=-42	ask left=221	ask mistakes=-52	ask rest=109	ask steps=-21	ask why=-77	hello=-12	other=73
after_$	other=26
after_bridges	ask left=38
after_dinner	other=-37	unknown=42
after_each	ask rest=14
after_finishing	ask rest=15
after_gardening	other=12
after_my	other=34	unknown=-20
after_that	ask left=13	other=-90	unknown=88
after_the	ask left=65	ask rest=-17	ask steps=30	unknown=-19
after_this	ask dose=-14	ask easier=-29	ask left=110	ask mistakes=-13	ask rest=98	ask steps=-16	ask why=-49
after_two	ask dose=14
afternoon	hello=37	schedule=14	unknown=-26
afternoon_$	hello=26	schedule=14	unknown=-20
again	ask dose=54	ask easier=-14	ask left=-44	ask mistakes=-20	ask steps=115	hello=16	help=-32	other=87	progress=-12	schedule=-14	thanks=-20	unknown=40
again_$	ask dose=29	ask left=-41	ask mistakes=-18	ask steps=96	hello=18	help=-27	thanks=-17	unknown=64
again_at	other=28
again_in	ask steps=-16	other=44
again_or	ask dose=28	ask rest=-17
again_please	ask steps=32	other=-14
against	ask easier=13	ask why=29	help=-13
ages	other=20	unknown=-12
ago	other=52	schedule=-12	unknown=43
ago_$	other=65	schedule=-12	unknown=27
agony	other=24	unknown=-12
agony_$	other=22
aid	ask why=20
aid_of	ask why=20
air	ask why=17	other=51	unknown=-28
air_$	ask why=17	other=43	unknown=-24
all	ask dose=43	ask left=-55	ask mistakes=-22	ask steps=-20	hello=59	help=18	other=64	schedule=-18	unknown=86
all_$	ask dose=-27	ask left=-17	ask rest=12	ask why=18	hello=73	other=-45	progress=20	schedule=-14	unknown=34
all_15	ask easier=22	other=-39	unknown=24
all_3	other=40	unknown=-31
all_at	ask steps=14
all_day	other=-25	unknown=26
all_done	other=20
all_fine	other=-48	unknown=49
all_finished	other=23	unknown=-14
all_her	progress=-12	unknown=17
all_i	other=13
all_my	other=-32	unknown=34
all_of	other=60	unknown=-45
all_over	other=31	unknown=-17
all_the	ask dose=22	other=44	unknown=-44
all_this	help=25
all_three	ask dose=52
almost	ask left=22	ask steps=-12	unknown=25
almost_$	other=14
almost_through	ask left=22
alone	other=21
alone_$	other=18
along	ask left=25	ask steps=-19	other=20
along_with	other=17
already	other=59	unknown=27
already_$	other=54
already_did	other=12
already_done	other=-26	unknown=34
already_finished	other=14	unknown=-12
alright	ask steps=-18	other=30
alright_$	ask steps=-18	other=23
also	ask dose=37	other=39	unknown=-30
also_did	other=33	unknown=-18
alternative	ask easier=157	ask left=-13	other=-68	unknown=-17
alternative_$	ask easier=97	ask left=-12	other=-45
alternative_for	ask easier=60	other=-24
altogether	ask dose=13
altogether_$	ask dose=13
always	other=-24	unknown=53
always_worse	other=19	unknown=-19
always_worst	other=13	unknown=-12
am	ask left=149	ask mistakes=32	ask rest=-23	ask why=46	hello=-24	help=32	other=22	progress=85	schedule=37	thanks=54	unknown=-57
am_$	other=41	schedule=19
am_14	other=33
am_81	ask easier=14
am_a	other=-48	unknown=51
am_at	other=15
am_back	other=16
am_confused	ask steps=38	help=74	other=-83	unknown=-21
am_doing	ask left=-15	ask mistakes=71	ask steps=-36	ask why=19	other=-14
am_done	ask left=82	unknown=-48
am_driving	other=15
am_drunk	other=15
am_eating	other=20	unknown=-18
am_expecting	other=28	unknown=-14
am_finished	ask left=27
am_five	other=17
am_free	ask dose=-13	ask left=15
am_going	other=-17	unknown=34
am_i	ask easier=-45	ask left=98	ask mistakes=19	ask steps=31	ask why=44	help=-38	other=-67	progress=95	schedule=27	unknown=-36
am_in	other=24	unknown=-12
am_lost	help=90	other=-41	unknown=-24
am_lying	other=16	unknown=-14
am_not	ask easier=19	other=-38	unknown=48
am_on	other=24	unknown=-13
am_pregnant	other=80	unknown=-59
am_ready	other=31
am_still	other=22	unknown=-17
am_stopping	other=18
am_tired	ask dose=22
am_too	other=13
am_watching	other=-57	unknown=64
am_well	other=17
an	ask dose=-19	ask easier=131	ask left=-26	ask steps=-14	ask why=-14	other=50	schedule=16	unknown=-34
an_accident	other=29	unknown=-25
an_alternative	ask easier=60	other=-37
an_easier	ask easier=45	ask left=-13	other=28
an_easy	ask easier=16
an_hour	other=47	schedule=20	unknown=-17
an_old	ask easier=13
an_operation	other=-20	unknown=22
and	ask dose=-154	ask easier=-38	ask left=-14	ask rest=13	ask steps=22	ask why=-19	hello=38	help=-34	other=251	unknown=133
and_2	other=-93	unknown=94
and_bleeding	other=12
and_bowels	other=-15	unknown=20
and_can	ask steps=17	unknown=-15
and_did	other=14	unknown=-13
and_do	other=32	unknown=-14
and_down	other=-15
and_for	ask dose=-32	other=43
and_how	ask dose=-105	ask left=-28	ask mistakes=-18	ask why=-16	help=-20	other=231
and_i	other=40	unknown=-26
and_loved	other=-53	unknown=53
and_my	unknown=15
and_never	other=-33	unknown=35
and_no	hello=52	other=-27	unknown=-19
and_shivering	other=14
and_tell	ask steps=-25	ask why=-30	other=59
and_that	ask steps=-26	ask why=41
and_the	ask easier=-13	ask left=-15	ask mistakes=-14	ask rest=47	ask why=18	other=-69	unknown=64
and_then	ask left=103	ask steps=-16	other=-42
and_what	ask steps=27	other=17
and_when	schedule=22
and_why	ask dose=-50	ask left=-21	ask why=17	other=72
angle	ask mistakes=-13	ask steps=30
angle_should	ask mistakes=-13	ask steps=30
ankle	other=63	unknown=-41
ankle_$	other=13
another	ask left=-19	ask rest=-30	other=32	schedule=21	unknown=41
another_minute	ask rest=-38	other=52
another_way	ask easier=18
anus	other=19	unknown=-13
anus_$	other=19	unknown=-13
any	ask dose=-29	ask easier=54	ask left=-46	ask mistakes=42	ask why=-16	hello=-16	other=-36	progress=52	unknown=85
any_alternative	ask easier=22
any_days	progress=18
any_easier	ask easier=47	other=-21
any_good	ask easier=-26	ask why=-38	unknown=83
any_improvement	other=-60	progress=39	unknown=40
any_more	ask easier=-14	other=111	unknown=-74
any_of	other=-15	unknown=16
anymore	other=31	unknown=-15
anymore_$	other=31	unknown=-15
anything	ask dose=-36	ask easier=102	ask left=27	ask mistakes=40	ask steps=-60	ask why=26	help=-16	other=-24	schedule=34	unknown=-14
anything_$	ask why=52	other=-36	unknown=49
anything_after	ask left=32
anything_easier	other=43
anything_else	ask easier=13
anything_gentler	ask easier=69	other=-16
anything_i	ask easier=-19	ask mistakes=56
anything_left	ask left=21
anything_lighter	ask easier=48	other=-22
anything_to	ask easier=-13	ask mistakes=24	ask steps=-13
anyway	ask left=-15	other=43
anyway_$	other=29
apart	ask steps=40	other=-13
apart_$	ask steps=29	other=-13
app	help=20	other=-19	unknown=17
app_$	help=20
appendix	other=15
appetite	other=29	unknown=-25
appreciated	other=-25	thanks=51	unknown=-14
appreciated_$	other=-25	thanks=51	unknown=-14
arch	ask mistakes=33	ask steps=-14
arches	ask mistakes=45	ask why=-25
arches_$	ask mistakes=43	ask why=-24
are	ask dose=-85	ask left=42	ask mistakes=80	ask steps=-31	ask why=-15	hello=43	help=60	other=56	progress=-26	thanks=82	unknown=25
are_$	ask left=-15	ask rest=-12	other=27	unknown=30
are_a	other=-16	thanks=47	unknown=-24
are_all	ask left=-18	ask mistakes=-12	ask why=-14	unknown=71
are_asleep	other=-20	unknown=28
are_bad	ask easier=35	ask mistakes=-15
are_burning	other=51	unknown=-43
are_done	ask rest=28	other=22	unknown=-37
are_fine	unknown=15
are_finished	other=16
are_giving	other=15
are_in	other=-30	unknown=29
are_jelly	other=20	unknown=-18
are_left	ask dose=-25	ask left=19	other=20
are_like	other=-41	unknown=43
are_my	ask mistakes=-21	ask steps=45	ask why=-14	help=15	schedule=42	unknown=-34
are_not	other=-45	unknown=49
are_numb	other=33	unknown=-28
are_shaking	other=-37	unknown=39
are_sore	ask mistakes=-27	other=54	unknown=-17
are_still	ask left=14
are_the	ask dose=-32	ask left=-28	ask mistakes=89	ask steps=18	ask why=-37	other=-46	thanks=50	unknown=25
are_there	ask left=16	help=29	other=13
are_these	ask mistakes=-14	ask why=33	other=32	unknown=-17
are_thin	other=30	unknown=-27
are_tingling	other=45	unknown=-23
are_tired	other=-43	unknown=53
are_too	other=16	unknown=-14
are_very	thanks=15
are_we	ask left=77	ask mistakes=-22	ask steps=-20	ask why=33	unknown=-20
are_weak	other=23	unknown=-22
are_you	hello=69	help=60	other=-26	schedule=-13	thanks=-19	unknown=-21
area	other=74	unknown=-63
area_$	other=53	unknown=-43
arm	other=-53	unknown=63
arm_fell	other=-18	unknown=20
arms	ask mistakes=-28	ask steps=142	ask why=-37	other=-21
arms_$	ask steps=24
arms_go	ask steps=18	ask why=-25	other=19
around	other=86	unknown=-56
around_my	other=62	unknown=-44
arsenal	other=-52	unknown=58
as	ask dose=34	other=79	unknown=-76
as_well	ask dose=29	other=59	unknown=-53
ask	ask steps=19
ask_again	other=19
asking	other=15	thanks=-24	unknown=16
asking_$	other=15	thanks=-24	unknown=16
asleep	other=-28	unknown=60
asleep_$	other=12
asleep_before	other=17	unknown=-16
at	ask dose=27	ask easier=-19	ask steps=41	hello=-20	help=-14	other=40	progress=16	schedule=117	unknown=40
at_6	other=-14	schedule=36
at_9	schedule=51	unknown=-13
at_a	schedule=26	unknown=-20
at_all	ask rest=15	ask why=19	other=-16	progress=20
at_last	other=-76	unknown=79
at_me	other=-34	schedule=-14	unknown=54
at_my	ask dose=26
at_night	other=38	unknown=-20
at_nine	other=-17	schedule=25
at_noon	other=23
at_once	ask steps=39
at_the	ask rest=-12	ask steps=28	unknown=26
at_what	schedule=21
at_work	other=-22	unknown=29
ate	other=-19	unknown=31
ate_my	other=-26	unknown=33
attention	ask left=-20	ask mistakes=59	ask steps=-15	ask why=-15
avoid	ask left=-24	ask mistakes=125	ask rest=-19	ask steps=-31	ask why=-16	other=17
avoid_$	ask left=-19	ask mistakes=91	ask steps=-23
avoid_in	other=14
away	other=54	unknown=-29
away_$	other=28	unknown=-17
away_for	other=22
awful	other=17
baby	ask steps=-12	other=27	schedule=-17	unknown=45
baby_$	unknown=38
baby_crying	other=14
baby_is	other=15	unknown=-13
back	ask dose=-54	ask easier=-19	ask left=-22	ask mistakes=59	ask steps=59	ask why=144	help=-21	other=171	progress=-19	schedule=-24	unknown=-71
back_$	ask dose=-15	ask easier=-14	ask steps=-18	ask why=148	help=-16	other=49	unknown=-42
back_aches	other=24	unknown=-18
back_and	ask steps=13
back_arches	ask mistakes=45	ask why=-25
back_doing	ask mistakes=39	other=-31
back_from	other=12
back_hurts	other=25
back_in	other=-36	unknown=50
back_is	other=43	unknown=-17
back_pain	ask why=25	other=39	unknown=-32
back_surgery	other=-14	unknown=16
back_to	ask steps=15
back_went	other=14
backside	other=13
bad	ask dose=-23	ask easier=98	ask mistakes=80	ask steps=-33	ask why=-31	other=-24
bad_$	ask easier=46	ask mistakes=-15
bad_if	ask mistakes=41
bad_knees	ask easier=33
badly	unknown=21
bag	other=19
bag_$	other=18
balance	ask dose=-23	ask left=65	other=12	unknown=-12
balance_$	ask dose=-14	ask left=21
bathroom	other=14
battery	other=-64	unknown=65
battery_is	other=-69	unknown=70
be	ask dose=136	ask easier=24	ask left=-39	ask mistakes=31	ask steps=50	help=-15	other=-45	schedule=-14	unknown=-15
be_$	ask left=-13	ask mistakes=-33	ask steps=37	other=21
be_a	ask easier=19
be_better	schedule=21
be_careful	ask dose=-16	ask mistakes=67
be_doing	ask mistakes=-22	ask steps=39
be_done	ask dose=38	ask easier=25	ask left=13	ask steps=-13	other=39	unknown=-82
be_enough	ask dose=17
be_finished	ask dose=31
be_flat	ask steps=13
be_so	other=-18	progress=31	unknown=-19
be_working	ask steps=-14	ask why=35
beat	other=-18	unknown=19
because_my	other=13
because_of	unknown=13
become	other=43	unknown=-35
become_unsteady	other=42	unknown=-35
bed	ask easier=59	ask steps=-18	other=28	unknown=-22
bed_$	ask easier=47	ask steps=-13	other=-21	unknown=13
bed_at	other=16	unknown=-14
bed_last	other=32	unknown=-20
been	ask dose=-14	ask left=-14	ask steps=-19	ask why=-14	other=68	progress=59
been_$	ask steps=-16	ask why=-12	unknown=60
been_doing	progress=40
before	ask dose=-33	ask rest=69	ask steps=-14	other=66	unknown=-33
before_$	other=-40	unknown=43
before_breakfast	other=25	unknown=-20
before_i	other=13	unknown=-19
before_my	other=19	unknown=-16
before_telling	other=17	unknown=-16
before_the	ask dose=-32	ask rest=70	ask steps=-22	unknown=-14
begin	hello=-15	other=54	unknown=-30
begin_$	other=26	unknown=-22
begin_please	hello=-13	other=18
beginner	ask dose=14	ask easier=29	other=-16
beginner_$	ask dose=16	other=-15
beginners	ask easier=52
beginners_$	ask easier=52
behind	ask dose=-35	ask easier=22	ask why=68
behind_it	ask why=14
behind_me	other=19
behind_the	ask dose=-16	ask easier=28	ask why=17
being	unknown=12
believe	other=-44	unknown=67
belly	ask easier=44	other=-21
belly_$	unknown=14
belly_is	ask easier=37	other=-21
belong	other=16	unknown=-13
belong_to	other=16	unknown=-13
bend	other=13
bending	other=48	unknown=-41
bending_$	other=48	unknown=-41
benefit	ask left=-13	ask steps=-45	ask why=92
benefit_$	ask why=33
benefit_of	ask steps=-35	ask why=48
benefits	ask dose=-14	ask left=-18	ask steps=-41	ask why=154	other=-33
benefits_of	ask steps=-25	ask why=81	other=-28
bent	ask steps=60	other=-16
bent_$	ask steps=31	other=-16
bent_or	ask steps=30
best	thanks=51	unknown=-44
bet	other=-25	unknown=28
beta	hello=81	other=-40	unknown=-28
better	ask mistakes=-18	ask steps=-17	ask why=20	progress=74	unknown=-13
better_$	ask mistakes=-13	ask steps=-14	ask why=21	other=-26	progress=56	schedule=12
between	ask dose=-129	ask easier=-12	ask left=-25	ask mistakes=-13	ask rest=229	ask steps=31	other=76	unknown=-66
between_$	ask rest=18
between_bridge	ask rest=22
between_bridges	ask rest=47	other=-34
between_my	other=57	unknown=-43
between_rounds	ask rest=58	ask steps=-14
between_sets	ask dose=-46	ask left=-15	ask rest=106	other=-14
between_the	ask dose=-13	ask rest=26	other=19	unknown=-15
big	ask easier=22
bike	unknown=34
bike_$	other=16	unknown=-13
bike_saddle	other=27	unknown=-13
birth	other=41
birth_three	other=22
bit	other=54	unknown=-22
bit_$	other=42	unknown=-32
bit_of	other=28	unknown=-25
bit_on	ask easier=-15	other=17
blacked	other=15
blacked_out	other=15
bladder	other=21	thanks=-27	unknown=56
bladder_$	other=-34	unknown=49
bladder_and	other=-15	unknown=20
bladder_fine	other=-35	thanks=-25	unknown=61
bladder_is	other=56	unknown=-52
blades	ask steps=16	other=15	unknown=-12
blades_$	other=17
blah	other=-44	unknown=60
blah_$	other=-44	unknown=60
blah_blah	other=-44	unknown=60
bleeding	other=39	unknown=-28
bleeding_$	other=29	unknown=-20
bob	other=-53	unknown=56
bob_$	other=-53	unknown=56
body	ask steps=12	ask why=23
body_is	ask why=23
bones	other=73	unknown=-54
bones_$	other=42	unknown=-26
bones_are	other=30	unknown=-27
book	other=-50	unknown=56
bored	other=-57	unknown=70
boredom	other=-50	unknown=56
boredom_$	other=-45	unknown=48
boss	unknown=13
bot	ask steps=-31	ask why=-61	hello=82	help=125	other=-52
bot_$	hello=83	unknown=-49
bot_is	other=-38	unknown=43
bot_work	ask steps=-15	ask why=-35	help=68
both	ask dose=-40	ask left=-23	ask mistakes=-16	ask rest=20	ask steps=98	ask why=-42	other=152	unknown=-30
both_$	ask steps=17	other=26
both_feet	other=26	unknown=-19
both_hands	ask steps=42
both_kids	other=-87	unknown=92
both_knees	ask steps=48	ask why=-19
both_legs	ask dose=-22	ask rest=27	ask steps=-24	other=40	unknown=27
both_my	other=17	unknown=-13
both_of	other=22	unknown=-20
both_sessions	other=26	unknown=-22
both_sides	ask why=-14	other=50	unknown=-26
both_the	ask steps=19	other=-14
both_thighs	other=14
bother	ask left=26	ask why=19	other=-15
bottom	other=36	unknown=-25
bottom_$	other=23	unknown=-20
bought	other=-53	unknown=59
bowels	other=35
brb	other=16
break	ask dose=-81	ask easier=-18	ask left=-75	ask mistakes=-34	ask rest=267	ask steps=-35	ask why=-24	other=62	unknown=28
break_$	ask dose=-27	ask mistakes=-30	ask rest=113	ask steps=-21	ask why=-16	unknown=27
break_between	ask dose=-36	other=57
break_do	ask dose=-15	ask rest=24
break_from	other=24	unknown=-13
break_now	ask rest=-17	other=23
break_please	other=17
break_time	ask rest=31	other=-21
breakfast	other=-22	unknown=32
breakfast_$	other=-25	unknown=34
breast	other=85	unknown=-42
breast_cancer	other=85	unknown=-42
breath	ask mistakes=14	ask rest=20	unknown=25
breath_$	ask mistakes=14	ask rest=17	other=56	unknown=-46
breathe	ask dose=-17	ask steps=65	other=39	unknown=-38
breathe_in	ask steps=35	other=-17
breathe_out	ask steps=21
breather	ask dose=-27	ask rest=108	ask steps=-22	other=-21
breather_$	ask dose=-13	ask rest=13
breather_after	ask rest=42	other=-21
breathing	ask dose=-15	ask left=-14	ask steps=106	other=-36
breathing_$	ask left=-14	ask steps=93	other=-35
breathless	other=27
bridge	ask dose=79	ask easier=133	ask left=-15	ask mistakes=116	ask rest=26	ask steps=197	ask why=151	hello=-50	help=-93	other=-48	progress=-53	schedule=-52	thanks=-35	unknown=-115
bridge_$	ask dose=21	ask easier=88	ask left=16	ask mistakes=50	ask rest=13	ask steps=105	ask why=-93	help=-26	other=61	progress=-25	schedule=-22	unknown=-69
bridge_3/3	other=26
bridge_done	ask steps=23
bridge_for	ask easier=31
bridge_goes	ask steps=13
bridge_good	ask left=-13	ask why=67	other=-22
bridge_help	ask steps=-16	ask why=34
bridge_how	ask dose=40	ask steps=43	hello=-12	other=-40
bridge_in	ask easier=18
bridge_is	ask easier=35	other=-18
bridge_please	ask steps=78	other=-45
bridge_safe	ask dose=-12	ask mistakes=23	ask why=-22	other=47
bridge_sets	ask rest=31	unknown=-13
bridge_supposed	ask why=13
bridge_thing	ask steps=43	help=-15	other=-16
bridge_today	other=32	unknown=-17
bridge_with	ask easier=42
bridges	ask dose=84	ask left=25	ask rest=63	ask steps=36	ask why=54	help=-47	other=55	progress=-35	schedule=-13	unknown=-118
bridges_$	ask dose=44	ask left=39	ask rest=28	ask steps=13	help=-13	other=28	progress=-23	unknown=-48
bridges_and	ask dose=-42	other=48
bridges_are	other=30	unknown=-37
bridges_before	other=-61	unknown=61
bridges_do	ask dose=18	ask why=19
bridges_done	ask steps=56	other=-34
bridges_help	ask steps=-15	ask why=46
bridges_in	other=23	unknown=-23
bridges_is	ask dose=30	other=-16
bridges_per	ask dose=12
bridges_this	other=14	unknown=-14
bridges_today	other=15
bridges_was	other=15
bridging	other=-35	unknown=36
brilliant	other=-25	unknown=49
brilliant_$	other=-25	unknown=49
bring	unknown=22
bro	other=-46	unknown=48
broke	other=84	progress=-23
broke_$	other=21
broke_a	other=23
broke_her	other=-26	unknown=34
broke_my	other=33
broke_two	other=25
broken	other=67	unknown=-46
broken_$	other=34	unknown=-28
brother	ask dose=21	other=-36	unknown=21
buckles	other=38	unknown=-32
bum	ask dose=-25	ask easier=35	ask mistakes=-39	ask steps=17	ask why=95
bum_$	ask mistakes=-23	ask why=24	unknown=43
bum_in	ask why=14
bum_is	other=51	unknown=-47
bum_lift	ask easier=13	ask steps=16
bum_lifting	ask steps=28
bum_muscles	other=-37	unknown=43
bump	other=24	unknown=-22
bump_$	other=24	unknown=-22
burning	ask mistakes=38	ask steps=-27	other=52	unknown=-46
burning_$	ask mistakes=38	ask steps=-27	other=47	unknown=-43
bus	unknown=28
bus_$	unknown=15
bus_is	unknown=15
busy	other=19
but	ask dose=15	ask steps=-68	ask why=-14	other=171	unknown=-50
but_how	ask dose=15	ask steps=-61	other=64
but_i	other=20	unknown=-17
but_my	other=38	unknown=-31
but_not	other=13	unknown=-12
but_nothing	other=15	unknown=-14
buttocks	other=33	unknown=-29
buttocks_have	other=20	unknown=-18
button	other=43	unknown=-14
button_$	other=34	unknown=-13
by	ask easier=-20	ask mistakes=-17	ask steps=77	other=67	schedule=14	unknown=-46
by_a	other=34	unknown=-27
by_accident	other=47	unknown=-40
by_my	ask steps=18
by_now	other=13
by_step	ask steps=47	other=-16
by_the	ask steps=15	other=22
bye	unknown=32
bye_$	unknown=32
c-section	other=47	unknown=-24
c-section_$	other=21
c-section_in	other=19	unknown=-12
calf	other=46	unknown=-39
call	unknown=25
call_$	other=-21	unknown=28
call_it	other=19
called	ask steps=41	help=-15	other=-36	unknown=16
called_$	other=25	unknown=-23
calling	other=17
calling_it	other=16
came	other=-13	unknown=21
came_$	other=-58	unknown=61
can	ask easier=159	ask left=-26	ask why=-52	hello=-15	help=94	other=133	progress=-30	schedule=49	thanks=-22	unknown=72
can_begin	other=20	unknown=-18
can_do	help=16	unknown=-12
can_feel	other=-30	unknown=30
can_go	ask mistakes=45
can_hardly	other=26	unknown=-24
can_i	ask dose=84	ask easier=112	ask left=-35	ask mistakes=39	ask rest=31	ask steps=-49	ask why=-27	help=45	other=-25	progress=-13	schedule=17	unknown=-41
can_not	ask easier=83	ask mistakes=-34	ask steps=44	other=-23	schedule=-14	unknown=75
can_remind	other=21
can_see	other=26	progress=16	unknown=-13
can_start	other=30	unknown=-18
can_stop	ask dose=-18	ask left=46
can_the	other=-24	schedule=25
can_this	ask why=23	help=-13	other=-26	unknown=32
can_we	ask dose=-25	ask easier=-13	ask mistakes=-12	ask steps=-27	ask why=-16	other=124	schedule=52
can_you	ask dose=-16	ask easier=-49	ask left=-12	ask mistakes=-16	ask steps=60	ask why=-19	help=84	other=51	progress=-19	schedule=-25	unknown=62
cancel	other=18
cancer	ask easier=-13	help=-17	other=49	schedule=-13	unknown=43
cancer_$	other=-66	unknown=98
candy	other=-32	unknown=33
candy_crush	other=-32	unknown=33
capital	ask why=-33	unknown=85
capital_of	ask why=-33	unknown=85
car	other=31	unknown=-16
car_accident	other=-13	unknown=17
car_crash	other=25	unknown=-22
careful	ask dose=-16	ask mistakes=67
careful_about	ask mistakes=45
carpet	ask steps=15	other=-34	unknown=37
carpet_$	ask steps=16
carried	other=16	unknown=-13
carried_away	other=16	unknown=-13
carry	other=20
carry_on	other=20
cat	ask steps=-13	other=-44	unknown=78
cat_came	other=15	unknown=-15
cat_on	unknown=14
cat_sat	other=-22	unknown=32
catch	ask rest=20	ask steps=-15	other=21
catch_my	ask rest=20
cba	other=12
ceiling	other=-52	unknown=52
ceiling_$	other=-52	unknown=52
chair	ask easier=15
chance	other=39	unknown=-34
chance_$	other=15	unknown=-12
chance_today	other=22	unknown=-20
change	ask easier=-13	ask steps=-15	other=-91	schedule=217	unknown=-38
change_it	other=-30	schedule=43
change_my	schedule=17
change_the	ask steps=-14	other=-24	schedule=72
changed	other=32	unknown=-24
changed_shape	other=25	unknown=-18
chapter	other=-94	unknown=94
cheat	ask mistakes=36	ask steps=-19
check	other=18	unknown=-17
cheers	hello=-20	other=-73	thanks=175	unknown=-52
cheers_$	other=-23	thanks=61	unknown=-18
cheers_mate	other=-17	thanks=49	unknown=-18
chemo	other=70	unknown=-33
chemo_at	other=21
chest	ask dose=23	ask easier=47	ask mistakes=12	ask steps=84	ask why=16	hello=-23	help=-30	other=23	progress=-26	schedule=-33	unknown=56
chest_$	ask dose=27	ask easier=57	ask mistakes=18	ask steps=20	ask why=15	other=52	unknown=-92
chest_and	ask dose=-72	other=86
chest_day	other=-22	unknown=26
chest_do	ask why=16
chest_exercises	other=-71	unknown=98
chest_feels	other=12
chest_how	ask dose=78	other=-61
chest_hurts	other=13
chest_pain	other=-19	unknown=80
chest_please	ask steps=24
chicago	other=12
chicago_$	other=12
class	other=-23	unknown=25
click	ask mistakes=18
clicked	other=17	unknown=-15
clicks	ask mistakes=20
clicks_$	ask mistakes=20
climb	other=27	unknown=-25
clock	other=38	unknown=-27
clock_says	other=30	unknown=-24
close	ask steps=24
close_to	ask steps=24
closed	ask steps=45	other=-21	unknown=-13
closed_$	ask steps=45	other=-21	unknown=-13
closer	ask steps=-17	other=26
clue	ask steps=41	other=-89	unknown=79
coach	hello=70	other=-41	thanks=45	unknown=-37
coach_$	hello=70	other=-43	thanks=45	unknown=-36
coffee	hello=-15	other=-19	unknown=52
coffee_first	other=15
cold	ask easier=-18	other=-81	unknown=116
cold_$	ask easier=-18	other=-26	unknown=58
cold_and	other=-50	unknown=51
collapsed	other=32	unknown=-23
come	ask left=13	ask rest=-17	ask steps=39	ask why=-12	other=15	unknown=-25
come_after	ask left=15
come_back	other=24
come_down	ask rest=-15	ask steps=20
come_up	ask mistakes=13
comes	ask left=50	ask rest=37	ask steps=-27	ask why=-22	other=45	schedule=12	unknown=-43
comes_$	other=28	unknown=-18
comes_after	ask left=19	ask rest=47	ask steps=-21	ask why=-15
comes_next	other=21
comes_now	ask left=22
comes_out	other=16	unknown=-14
coming	ask left=57	ask why=-18	other=24	unknown=-17
coming_$	other=12
coming_up	ask left=36
commands	hello=-17	help=200	other=-31	progress=-22	schedule=-15	unknown=-52
commands_$	hello=-14	help=132	other=-30	progress=-16	unknown=-32
commands_are	help=30
commands_do	help=38	unknown=-16
common	ask dose=-23	ask left=-14	ask mistakes=184	ask steps=-35	ask why=-18	other=-30	unknown=-17
common_errors	ask mistakes=45	ask steps=-15
common_mistake	ask mistakes=31
common_mistakes	ask mistakes=73	other=-22
compared	progress=13
compared_to	progress=13
complete	ask steps=-25	other=115	unknown=-45
complete_$	ask steps=-24	other=87	unknown=-25
completed	ask left=-21	ask rest=-15	ask steps=-13	ask why=-20	other=140	unknown=-17
completed_$	ask why=-17	other=85	unknown=-24
completed_all	progress=-12	unknown=17
completed_that	ask left=-18	ask rest=-14	other=40
completely	other=-29	unknown=38
completely_$	other=-34	unknown=40
completion	progress=22
confused	ask steps=38	help=74	other=-83	unknown=-21
consultant	other=45	unknown=-41
continue	other=46	unknown=-16
continue_$	other=31
contractions	other=16
control	other=94	unknown=-62
control_$	other=13
control_my	other=26	unknown=-19
control_over	other=14	unknown=-13
cool	unknown=25
cool_$	unknown=25
core	ask why=30
core_$	ask why=30
correct	ask steps=63	ask why=-33
correct_position	ask steps=21
correctly	ask mistakes=58	ask steps=-16	other=-21
correctly_$	ask mistakes=58	ask steps=-16	other=-21
cough	other=-32	unknown=78
cough_$	unknown=28
cough_or	other=20
coughing	other=27
coughing_makes	other=20
could	ask dose=-16	ask easier=69	ask mistakes=-13	ask steps=-19	other=18	schedule=20	unknown=34
could_do	other=-37	unknown=42
could_i	ask easier=35	ask steps=-17	other=-12
could_only	other=19
could_we	schedule=21
could_you	ask easier=48	unknown=-18
count	ask dose=162	ask mistakes=-16	ask steps=-81	ask why=-34
count_$	ask left=13	other=-18	unknown=41
counted	other=29
counted_$	other=18
counting	other=12
couple	other=30	unknown=-18
couple_of	other=30	unknown=-18
crack	ask mistakes=17
cracks	ask mistakes=25
cramp	other=29	unknown=-19
cramp_$	other=21	unknown=-14
cramping	other=34	unknown=-32
cramping_$	other=34	unknown=-32
cramps	other=14
cramps_$	other=14
cricket	unknown=19
cricket_$	unknown=19
crossed	other=-65	unknown=69
crossword	other=-77	unknown=77
crotch	ask mistakes=-25	other=65	unknown=-30
crotch_has	other=19	unknown=-18
crush	other=-32	unknown=33
crush_$	other=-32	unknown=33
crying	other=17	unknown=-13
crying_$	other=17	unknown=-13
dad	other=-48	unknown=56
dad_had	other=-35	unknown=43
dangerous	ask dose=-26	ask mistakes=92	ask steps=-12	ask why=-24	schedule=-52	unknown=55
dangerous_$	ask dose=-17	ask mistakes=56	schedule=-52	unknown=58
darling	hello=26	unknown=-13
darling_$	hello=26	unknown=-13
data	ask easier=-14	other=75	progress=-16	unknown=-15
data_$	ask easier=-14	other=72	progress=-16	unknown=-13
daughter	other=-18	unknown=29
daughter_says	unknown=14
day	ask dose=135	ask easier=-18	ask left=-18	ask mistakes=-24	ask rest=-14	ask steps=-49	ask why=-14	hello=15	other=24	progress=-16	unknown=34
day_$	ask dose=96	ask left=-12	ask mistakes=-17	ask steps=-27	other=19
day_at	other=-19	unknown=24
day_of	unknown=13
day_should	ask dose=34
day_to	hello=18
days	ask dose=-24	other=105	progress=77	schedule=-14	unknown=-60
days_$	other=77	progress=25	unknown=-47
days_ago	other=18
days_have	other=-18	progress=27
days_please	other=24
dead	other=38
dead_$	other=27	unknown=-20
dead_tired	other=-16	unknown=24
dear	hello=33	thanks=13	unknown=-27
dear_$	hello=20	thanks=14	unknown=-20
degrees	other=-26	unknown=30
delete	ask steps=-52	other=31	unknown=51
delete_my	ask steps=-52	unknown=63
deleted	ask steps=28
delivered	other=13
demanding	ask easier=38	other=-30
dentist	other=42	unknown=-39
dentist_$	other=15	unknown=-13
describe	ask steps=53	other=-27
describe_it	ask steps=31	other=-16
describe_the	ask steps=22
deserve	ask left=-43	other=20	unknown=42
diagnosed	other=14
diagnosed_with	other=14
did	ask easier=-46	ask mistakes=19	ask rest=-21	ask steps=-76	ask why=-22	hello=-16	help=-34	other=76	progress=144	schedule=-35	unknown=247
did_1	other=29	unknown=-27
did_10	other=14
did_12	other=-23	unknown=28
did_15	other=21	unknown=-18
did_2	other=-27	unknown=25
did_20	other=-19	unknown=20
did_a	other=-49	unknown=66
did_all	other=18
did_do	other=25	unknown=-19
did_everything	other=38	unknown=-26
did_his	other=-26	unknown=29
did_i	ask dose=-38	ask easier=-18	ask left=39	ask mistakes=48	ask steps=-23	help=-20	other=22	progress=140	unknown=-90
did_it	ask why=-32	other=101
did_last	other=48	unknown=-47
did_my	other=-20	progress=15	unknown=40
did_not	other=42	unknown=-35
did_number	other=15	unknown=-12
did_one	other=24	unknown=-18
did_some	other=23	unknown=-20
did_the	ask steps=-20	ask why=24	other=55	unknown=-13
did_them	other=24	unknown=-21
did_this	other=-36	unknown=38
did_three	unknown=12
did_two	other=-31	unknown=54
did_yesterday	other=24	unknown=-12
did_you	ask dose=37	ask mistakes=-13	other=-87	unknown=95
died	other=-33	unknown=45
died_laughing	other=-36	unknown=47
diet	other=-42	unknown=48
diet_$	other=-37	unknown=42
dieting	other=16
dieting_$	other=16
different	other=-67	schedule=115	unknown=-13
different_$	other=13
different_reminder	other=-13	schedule=17
different_time	other=-56	schedule=76
different_times	other=-15	schedule=25
differently	ask easier=32	other=-12
differently_$	ask easier=32	other=-12
difficult	ask easier=69	other=-44
difficult_$	ask easier=39	other=-15
difficulty	other=28	unknown=-19
difficulty_starting	other=19
dine	other=14
dine_$	other=14
dinner	ask why=-22	other=-70	unknown=155
dinner_$	ask why=-22	other=-29	unknown=111
dinner_first	other=32	unknown=-30
dinner_is	other=-22	unknown=22
disc	other=53	unknown=-40
disc_$	other=15	unknown=-13
dishes	other=-109	unknown=114
dishes_$	other=-62	unknown=65
dishes_done	other=-47	unknown=49
dizzy	other=22	unknown=-14
dizzy_$	other=20	unknown=-13
do	ask dose=154	ask easier=108	ask left=-38	ask mistakes=122	ask rest=85	ask steps=134	ask why=110	hello=-24	help=141	other=51	progress=-56	schedule=53	thanks=-24	unknown=70
do_$	ask dose=31	ask easier=-33	ask left=21	ask mistakes=32	ask rest=-16	ask steps=24	ask why=74	help=67	schedule=-15	unknown=-88
do_15	ask dose=27	ask steps=-15
do_3	other=-44	unknown=46
do_a	ask dose=-13	ask easier=18	ask mistakes=26	other=24	schedule=-19
do_all	ask dose=49	other=-69	unknown=47
do_an	ask easier=19	other=-16
do_any	other=12
do_anything	ask why=44
do_bridges	ask steps=17	ask why=65	help=-23	other=-22
do_for	ask steps=-20	ask why=60	other=15
do_here	ask mistakes=26	ask why=-15	help=26
do_i	ask dose=30	ask easier=-38	ask left=38	ask mistakes=-21	ask rest=65	ask steps=127	help=144	other=23	progress=-44	schedule=82	unknown=-40
do_in	ask mistakes=-21	ask rest=29	ask steps=46	ask why=-17
do_instead	ask easier=59	ask mistakes=-15	help=-14
do_it	ask dose=-44	ask easier=98	ask mistakes=12	ask why=-32	help=-22	other=48	unknown=19
do_just	ask dose=15
do_last	progress=27
do_most	ask mistakes=19
do_my	ask mistakes=-19	ask steps=17	ask why=-37	other=53	unknown=30
do_not	ask dose=-13	ask easier=-34	help=47	other=24	unknown=37
do_now	help=35	other=13	unknown=-18
do_one	ask steps=13
do_only	ask dose=32	other=-15
do_people	ask mistakes=97	ask steps=-35	other=-14
do_ten	ask dose=21
do_that	ask dose=-16	ask easier=-12	ask mistakes=39	ask steps=39	unknown=-17
do_the	ask dose=19	ask easier=69	ask mistakes=-35	ask rest=-25	ask steps=-50	ask why=51	help=-16	other=132	schedule=-16	unknown=-21
do_them	other=-36	schedule=19	unknown=40
do_these	other=71
do_this	ask dose=18	ask easier=22	ask left=-14	ask mistakes=20	ask steps=-26	help=-38	other=102	unknown=-23
do_three	ask dose=32	other=-67	unknown=62
do_today	ask dose=-15	ask left=74
do_two	ask dose=13
do_we	ask dose=14	ask left=-13	ask rest=62	ask steps=-18	other=-26	schedule=21	unknown=-23
do_when	ask left=38	other=-25
do_with	ask mistakes=-45	ask steps=64	unknown=-16
do_wrong	ask mistakes=49	ask steps=-18	help=-14
do_you	ask dose=-22	ask easier=45	ask left=-14	ask mistakes=-15	ask steps=28	ask why=-30	help=-59	other=47	progress=-17	schedule=26	unknown=115
doctor	other=69	unknown=-44
doctor_says	other=27	unknown=-15
does	ask dose=37	ask easier=-27	ask left=-49	ask mistakes=-31	ask rest=-14	ask steps=59	ask why=169	help=19	progress=-14	unknown=19
does_a	ask dose=15	ask steps=25
does_it	ask left=-12	ask mistakes=19	ask steps=-32	ask why=40	help=19	other=13
does_my	ask steps=40	ask why=-21	progress=26
does_not	ask easier=16	schedule=18	unknown=-19
does_pulling	ask steps=-14	ask why=21
does_rolling	ask why=29
does_that	ask why=19	unknown=46
does_the	ask dose=-23	ask left=20	ask mistakes=-18	ask steps=58	ask why=18	help=24	other=-19
does_this	ask dose=36	ask left=-37	ask steps=19	ask why=44	other=12
dog	other=-71	unknown=106
dog_$	other=-20	unknown=23
dog_ate	other=-17	unknown=23
dogs	other=-30	unknown=48
doing	ask left=-76	ask mistakes=110	ask why=22	help=-15	progress=84	unknown=-17
doing_$	ask dose=18	ask left=-14	ask mistakes=-12	ask steps=37	other=-17	progress=22
doing_compared	progress=13
doing_for	ask why=20
doing_it	ask mistakes=34	ask steps=23	ask why=-28
doing_lately	progress=14
doing_the	ask steps=-17	ask why=22
doing_this	ask left=-35	ask mistakes=63	ask steps=-26	ask why=19	other=32	unknown=-16
doing_wrong	ask mistakes=29
dome	other=29	unknown=-15
dome_$	other=28	unknown=-15
done	ask dose=-54	ask easier=-20	ask left=12	ask mistakes=-61	ask steps=21	ask why=-108	help=60	other=194	progress=19	thanks=-15	unknown=292
done_$	ask dose=-80	ask easier=-20	ask left=80	ask mistakes=-54	ask rest=-17	ask steps=23	ask why=-57	help=80	other=202	thanks=-12	unknown=28
done_2	other=17	unknown=-16
done_a	other=-49	unknown=49
done_again	ask steps=40	other=-21
done_all	ask dose=25	other=14	unknown=-21
done_already	other=76	unknown=-62
done_and	unknown=17
done_as	other=28	unknown=-24
done_at	other=13	unknown=-12
done_before	other=13	unknown=-12
done_bridges	other=-60	unknown=61
done_but	other=30	unknown=-19
done_by	unknown=22
done_enough	ask dose=17	other=-42	unknown=36
done_finally	other=13	unknown=-12
done_first	other=39	unknown=-31
done_for	other=-23	unknown=24
done_here	other=21	unknown=-20
done_i	other=56	unknown=-44
done_if	other=39	unknown=-34
done_in	other=16	progress=27	unknown=-36
done_it	other=77	unknown=-60
done_lol	other=17	unknown=-15
done_mate	other=16	unknown=-15
done_maybe	other=25	unknown=-17
done_my	other=-84	unknown=85
done_now	other=55	unknown=-53
done_once	ask dose=51	other=-16	unknown=-16
done_properly	ask steps=15
done_so	ask left=17	other=14	unknown=-17
done_the	unknown=17
done_them	other=16	unknown=-15
done_then	ask left=-46	other=69
done_this	ask steps=20	other=-91	unknown=86
done_three	other=-13	unknown=13
done_too	other=46	unknown=-18
done_well	other=-71	unknown=71
done_what	other=25	unknown=-18
done_when	ask dose=22	other=-75	unknown=74
done_with	ask easier=22	ask mistakes=-17	ask steps=-16	ask why=-31	unknown=78
done_wrong	ask mistakes=41	unknown=-25
done_yet	ask left=47	ask rest=-21	unknown=-28
door	other=-45	unknown=66
doorbell	other=12
dos	ask mistakes=47	ask why=-13
dose	ask dose=87	ask steps=-29	ask why=-24
double	other=19	unknown=-18
double_shift	other=19	unknown=-18
down	ask easier=46	ask mistakes=-16	ask rest=-17	ask steps=82	ask why=-15	hello=-23	help=-16	schedule=15	unknown=58
down_$	ask easier=51	ask mistakes=-13	ask steps=52	other=38	unknown=-70
down_a	other=15	unknown=-13
down_both	other=31	unknown=-21
down_my	other=12
down_the	other=28
down_there	hello=-20	other=-35	unknown=71
dozen	other=18	unknown=-13
drags	other=36	unknown=-32
drilling	other=-34	unknown=37
drilling_again	other=-19	unknown=20
driving	other=-19	unknown=26
driving_$	other=12
drop	ask rest=-15	ask steps=21	other=40
drop_$	ask rest=-15	ask steps=24
drop_the	other=37
dropped	unknown=14
dropped_my	other=-20	unknown=24
dropping	other=34	unknown=-30
dropping_off	other=14	unknown=-14
drunk	unknown=18
drunk_$	other=15
due	schedule=19
due_$	schedule=19
dull	other=19	unknown=-14
during	ask steps=19	other=23
during_sex	other=55	unknown=-45
during_the	other=-28	unknown=38
each	ask dose=106	ask left=-16	ask steps=-17	other=52	unknown=-29
each_knee	ask dose=24	ask steps=-13	other=14
each_leg	other=21
each_other	ask steps=19	other=-18
each_side	ask dose=46	ask steps=-17	other=29
each_time	ask steps=15
earlier	ask easier=-14	other=-47	schedule=106	unknown=-13
earlier_$	ask easier=-13	other=-40	schedule=87
earlier_in	schedule=19
early	ask easier=-16	other=-36	schedule=67
early_for	ask easier=-12	other=-35	schedule=53
easier	ask dose=-28	ask easier=308	ask left=-30	ask mistakes=-21	ask rest=-26	ask steps=-54	ask why=-39	other=13	unknown=-28
easier_$	ask easier=43	ask rest=-19	ask steps=-17	other=53
easier_bridge	ask easier=44
easier_kind	ask easier=15
easier_one	ask easier=65	other=-44
easier_option	ask easier=33	other=-21
easier_than	ask easier=17
easier_version	ask why=-14	other=71
easier_way	ask easier=48	ask steps=-18
easy	ask easier=38	ask steps=-16	other=-31	unknown=26
easy_$	other=18	unknown=-18
easy_peasy	other=-38	unknown=45
easy_way	ask easier=30	ask steps=-12
eat	ask mistakes=-16	help=-25	other=20	unknown=46
eat_like	other=19	unknown=-19
eating	other=24	unknown=-19
eight	other=39	schedule=42
eight_$	schedule=19	unknown=36
either	other=25	unknown=-15
electric	other=14
electric_shocks	other=13
elephant	other=-52	unknown=62
eleven	other=72	unknown=-31
eleven_$	other=43	unknown=-21
else	ask dose=-14	ask easier=26	ask left=46	ask mistakes=-16	ask steps=-20	ask why=-25	help=26
else_$	ask easier=24	other=35	unknown=-30
else_can	help=30
else_is	other=-29	unknown=45
empty	other=27	unknown=-25
end	ask dose=-20	ask left=86	ask steps=-30	ask why=-18	other=79	unknown=-35
end_$	ask dose=-19	ask left=88	ask steps=-25	ask why=-15
end_here	other=32
end_the	other=22
enough	ask dose=148	ask easier=18	ask left=-44	ask mistakes=-17	ask rest=26	ask steps=-16	ask why=-18	other=22	thanks=-13	unknown=-27
enough_$	ask dose=103	ask left=-22	other=-50	unknown=36
enough_air	other=23
enough_bridges	other=23	unknown=-23
enough_for	ask dose=19	ask easier=39	unknown=-18
enough_now	other=21
enough_today	ask dose=14
entire	other=44	unknown=-37
entire_routine	other=16	unknown=-14
entire_session	other=17
entry	other=19
entry_$	other=19
errors	ask left=-14	ask mistakes=115	ask steps=-29	ask why=-24
errors_$	ask mistakes=33
errors_with	ask mistakes=40	ask steps=-15
even	ask left=-22	ask why=57	other=27	unknown=-23
evening	ask dose=85	ask easier=-19	ask left=-16	ask mistakes=-17	ask steps=-58	ask why=-25	hello=146	other=-70	schedule=205	thanks=-14	unknown=-104
evening_$	ask dose=62	ask steps=-21	hello=81	other=27	unknown=-40
evening_one	ask why=-12	other=-22	schedule=72
evening_reminder	other=-20	schedule=36
evening_session	other=-13	schedule=52	unknown=-16
evening_slot	schedule=26
evening_to	hello=14	other=-12	schedule=18
evenings	other=-31	schedule=43
ever	schedule=-15	unknown=53
everest	progress=-19	unknown=44
every	ask dose=114	ask left=-22	ask mistakes=-14	ask steps=-27	other=15	schedule=15	unknown=-14
every_day	ask dose=51	ask steps=-16	other=-48	schedule=18	unknown=31
every_five	other=12
every_morning	ask dose=62	ask left=-13	other=-15
every_night	other=15
everyone	other=-59	unknown=61
everything	ask left=69	hello=-20	other=36	unknown=-38
everything_$	ask left=71	other=21	unknown=-70
everything_already	other=13
everything_down	other=-27	unknown=30
everything_hurts	other=15
everything_is	other=25	unknown=-18
exactly	ask left=-44	ask mistakes=-16	ask steps=38	ask why=78	other=-20	unknown=-16
exactly_$	ask steps=-48	ask why=91	other=-25	unknown=-15
exactly_am	ask left=-28	ask steps=61	ask why=-30
exactly_does	ask steps=24
exams	other=-31	unknown=37
exams_$	other=-31	unknown=37
except	other=26	unknown=-23
exercise	ask easier=26	ask left=72	ask mistakes=-22	ask rest=-33	ask steps=43	ask why=-16	help=-15	other=50
exercise_$	ask easier=41	ask left=35	ask mistakes=-15	ask rest=-17	ask steps=19	other=49	schedule=-13	unknown=-35
exercise_after	ask left=14
exercise_again	ask steps=19	other=-17
exercise_comes	ask left=27	ask steps=-16
exercise_for	other=-20	unknown=36
exercise_go	ask steps=13
exercise_good	ask why=18
exercise_is	ask dose=-21	ask left=40
exercise_next	schedule=19
exercise_please	other=20
exercise_until	other=33	unknown=-30
exercised	other=16
exercises	ask dose=-42	ask left=94	ask why=13	other=66	schedule=-13	unknown=-34
exercises_$	other=61	unknown=-51
exercises_are	ask dose=-15	ask left=41	other=14	unknown=-18
exercises_at	ask why=18
exercises_please	other=-45	unknown=70
exercises_remain	ask dose=-16	ask left=21
exercises_today	ask left=19	other=13	unknown=-16
exercises_were	other=17	unknown=-13
expecting	other=56	unknown=-18
expecting_$	other=26	unknown=-13
explain	ask steps=204	help=15	other=-117	unknown=-30
explain_how	ask steps=14	help=19
explain_me	ask steps=13
explain_the	ask steps=112	other=-56	unknown=-18
face	ask steps=14
face_$	ask steps=14
faint	other=42	unknown=-30
faint_$	other=30	unknown=-21
fainted	other=62
fainted_$	other=70	unknown=-48
fainted_in	other=16
fainted_this	other=20	unknown=-14
fall	ask mistakes=13	other=-26	unknown=27
falling	ask mistakes=15
fancy	other=18
far	ask dose=-40	ask easier=40	ask left=51	ask mistakes=33	other=30	progress=23	unknown=-65
far_$	ask mistakes=43	ask steps=-20	other=32	progress=23	unknown=-31
far_do	ask dose=-12	ask steps=31
far_from	other=31	unknown=-28
far_over	ask left=-19	ask steps=40
far_up	ask easier=33	other=-33
fast	ask left=-18	ask mistakes=30
fast_$	ask mistakes=32	other=-14
fat	other=-42	unknown=44
favourite	help=-22	unknown=58
feed	other=14
feed_the	other=14
feel	ask easier=-22	ask mistakes=71	ask steps=-37	ask why=23	other=42	schedule=-15	unknown=36
feel_any	other=-73	unknown=80
feel_everything	other=-27	unknown=30
feel_faint	other=22	unknown=-16
feel_great	other=15	unknown=-14
feel_her	other=-14	unknown=15
feel_it	ask mistakes=40	ask steps=-15	other=-67	unknown=79
feel_like	other=58	unknown=-49
feel_normal	other=-26	unknown=26
feel_numb	other=13	unknown=-14
feel_the	ask mistakes=19	other=50	unknown=-46
feel_weak	other=-34	unknown=36
feel_when	other=22	unknown=-17
feeling	ask mistakes=36	ask steps=-20	other=40
feeling_around	other=19	unknown=-14
feeling_down	other=16
feeling_in	unknown=17
feeling_this	ask mistakes=36	ask steps=-18
feeling_when	other=15
feels	other=73
feels_different	other=39	unknown=-19
feels_great	other=-29	unknown=32
feels_like	other=22
feels_numb	other=34	unknown=-30
feels_tight	other=12
feet	ask dose=-18	ask steps=166	ask why=-29	unknown=-44
feet_$	ask steps=74	ask why=-16	other=-25
feet_and	other=19	unknown=-17
feet_are	other=14
feet_be	ask steps=28
feet_go	ask steps=-24	other=47
feet_together	ask steps=45	other=-14
fell	other=-19	unknown=80
fell_$	other=-21	unknown=23
fell_asleep	other=-50	unknown=66
fell_down	other=26
fell_from	other=24	unknown=-18
fell_in	other=-31	unknown=41
fell_off	other=-27	unknown=32
felt	other=36	unknown=-27
felt_something	other=13
fever	hello=29	other=-16	schedule=18
fever_$	hello=-20	other=-33	schedule=19	unknown=68
fever_39	other=15
fever_and	hello=52	unknown=-40
feverish	other=14
few	other=44	unknown=-40
fewer	ask dose=90	ask easier=-44	ask rest=-18
fewer_this	ask dose=26	ask rest=-17
fifteen	ask dose=168	ask easier=-17	ask left=-24	ask mistakes=-13	ask steps=-44	ask why=-14	other=57	unknown=-76
fifteen_$	ask dose=84	ask steps=-15	other=23	unknown=-44
film	other=-19	unknown=44
film_$	unknown=34
final	ask dose=-12	ask left=35	ask why=-16	other=39	unknown=-13
final_one	ask left=35	ask why=-16	other=14
final_round	other=14
finally_finished	unknown=15
find	ask easier=68	other=-63
fine	ask dose=36	other=-74	thanks=-26	unknown=116
fine_$	ask dose=36	other=-17	thanks=-26	unknown=55
fine_now	other=-48	unknown=49
fingers	other=-28	unknown=33
fingers_are	other=-28	unknown=33
finish	ask left=59	ask mistakes=-17	ask steps=-12	other=62	unknown=-45
finish_$	ask left=-18	other=71	unknown=-19
finish_dinner	other=17	unknown=-13
finished	ask dose=-63	ask easier=-18	ask mistakes=-42	ask steps=-59	ask why=-92	help=79	other=180	progress=-17	thanks=-21	unknown=215
finished_$	ask dose=-55	ask mistakes=-22	ask steps=-30	ask why=-40	help=90	other=263	progress=-13	unknown=-101
finished_a	other=-31	unknown=31
finished_before	other=-73	unknown=74
finished_chemo	other=41	unknown=-17
finished_do	ask rest=24
finished_everything	other=35	unknown=-33
finished_for	other=14
finished_her	other=-36	unknown=36
finished_i	other=17	unknown=-15
finished_in	ask dose=31
finished_it	other=27	unknown=-23
finished_my	other=-74	unknown=80
finished_now	other=24	unknown=-21
finished_number	other=12
finished_round	ask why=-39	other=41
finished_set	ask rest=14
finished_the	ask mistakes=-13	ask rest=-40	other=-23	unknown=110
finished_this	ask rest=-22	other=38
finished_with	ask left=14	other=24	unknown=-18
finished_work	other=30	unknown=-29
finishing	ask rest=15
finishing_the	ask rest=15
fire	other=28	unknown=-18
fire_$	other=14
fire_away	other=14
first	ask dose=-28	ask easier=-14	ask left=21	ask mistakes=-28	ask steps=87	ask why=-49	other=109	schedule=-18	unknown=25
first_$	ask steps=133	ask why=-25	other=-33
first_in	ask steps=33
first_one	ask steps=-77	other=97
first_or	ask left=36	ask why=-12
first_set	ask mistakes=-15	other=65	unknown=-16
first_two	other=16
five	ask dose=64	ask steps=-21	other=47	unknown=-37
five_$	other=13
five_minutes	other=14
five_months	other=17
fix	ask steps=-17	ask why=50	other=-15
fix_my	ask steps=-17	ask why=50	other=-15
flags	help=-35	unknown=69
flags_$	help=-35	unknown=69
flat	ask dose=-25	ask mistakes=-25	ask steps=94	ask why=-30	other=21
flat_$	ask steps=24
flat_on	ask steps=32
flight	unknown=14
flight_of	other=15	unknown=-13
floor	ask dose=-19	ask easier=14	ask steps=102	ask why=-25	other=-19
floor_$	ask easier=17	ask steps=61	ask why=-13	other=-17
floor_is	other=-19	unknown=32
floppy	other=43	unknown=-37
floppy_$	other=43	unknown=-37
folks	ask easier=12	ask mistakes=23	ask steps=-18
folks_$	ask easier=12
follows	ask left=27	ask steps=-13
follows_$	ask left=27	ask steps=-13
foot	other=149	unknown=-69
foot_$	other=29	unknown=-18
foot_drop	unknown=15
foot_fell	other=-16	unknown=19
foot_is	other=29	unknown=-25
foot_slaps	other=27	unknown=-19
football	help=-20	unknown=35
for	ask dose=46	ask easier=195	ask left=-76	ask mistakes=77	ask steps=-45	ask why=156	hello=-31	help=-38	other=51	progress=-35	schedule=26	thanks=91	unknown=20
for_$	ask dose=-21	ask easier=-34	ask left=-47	ask steps=-57	ask why=91	help=33	other=108	progress=-14	schedule=50
for_4	other=19
for_5	ask dose=13	other=15
for_7	other=16
for_a	ask dose=15	ask steps=-13	ask why=28	other=50	thanks=-12
for_an	ask easier=13
for_asking	other=15	thanks=-24	unknown=16
for_beginners	ask easier=52
for_breast	other=19
for_dinner	ask why=-22	unknown=71
for_five	ask dose=22
for_how	ask dose=16	ask steps=-15	other=38
for_me	ask dose=-20	ask easier=28	ask left=19	ask mistakes=-17	ask steps=-33	ask why=61	help=-14	other=43	schedule=39	unknown=-50
for_my	ask mistakes=57	ask steps=13
for_no	other=29	unknown=-23
for_old	ask easier=13
for_one	other=18
for_people	ask easier=19
for_reminding	other=-37	thanks=40
for_sciatica	ask why=29
for_so	ask mistakes=18
for_the	ask dose=91	ask easier=74	ask steps=40	ask why=-31	other=-112	schedule=-24	thanks=20
for_this	ask dose=-15	ask mistakes=-21	ask steps=44	ask why=-30	help=-12	other=-13	progress=17	unknown=62
for_three	other=13
for_today	ask left=26	other=75	unknown=-49
for_tonight	other=19
for_two	ask rest=14
for_weeks	other=-36	unknown=36
for_what	ask easier=-14	ask steps=-17	ask why=65
for_years	other=-36	unknown=38
for_your	other=-18	thanks=78	unknown=-44
forget	other=67	unknown=-18
forget_me	other=44	unknown=-13
forgot	ask steps=112	other=-35	unknown=-38
forgot_how	ask steps=44	other=-37
forgot_to	other=43	unknown=-22
form	ask dose=-15	ask mistakes=142	ask why=-23	other=-22	unknown=-37
form_$	ask mistakes=78	other=-36	unknown=-28
form_off	ask mistakes=-14	other=24
fortnight	other=34	unknown=-15
fortnight_$	other=19
fortnight_please	other=14
found	other=39	unknown=-30
found_a	other=38	unknown=-30
four	other=25
fourteen	other=26	unknown=-17
fourteen_$	other=16
fracture	other=30	unknown=-27
fractured	other=15
fractured_a	other=15
france	unknown=20
france_$	unknown=20
free	ask dose=-13	ask left=25
free_$	ask dose=-13	ask left=15
friend	ask left=16	ask why=27	other=-102	unknown=83
friend_$	ask left=16
from	ask mistakes=-15	ask steps=-18	ask why=59	hello=-16	other=65	schedule=89	unknown=-71
from_a	other=13
from_done	other=18	unknown=-16
from_finished	other=13
from_holiday	other=13
from_now	other=-34	schedule=53
from_side	ask why=17
from_sleeping	other=-33	unknown=39
from_the	ask left=23	ask steps=-27	other=31
from_this	other=24	unknown=-13
front	ask steps=24
full	ask easier=23	ask rest=17	ask steps=-23	other=22
fun	other=-59	unknown=70
fun_$	other=-59	unknown=70
funny	unknown=20
gain	ask why=34	other=-56	unknown=47
game	other=-46	unknown=53
gardening	other=-20	unknown=27
gardening_$	other=12
gave	other=53	unknown=-12
gave_birth	other=41
gave_way	other=28	unknown=-24
genitals	other=73	unknown=-57
genitals_$	other=27	unknown=-19
genitals_are	other=45	unknown=-38
gentler	ask easier=231	ask left=-16	ask mistakes=-14	ask steps=-31	ask why=-14	other=-70	unknown=-16
gentler_$	ask easier=59
gentler_one	ask easier=34	other=-28
gentler_than	ask easier=33	other=-16
gentler_version	ask easier=20
gently	ask steps=15
get	ask easier=52	ask left=-19	ask mistakes=13	ask rest=90	ask steps=15	ask why=31	help=-32	other=-19	progress=-33	schedule=35	unknown=-40
get_a	ask easier=-18	ask rest=66	ask steps=-17	other=46	progress=-13	unknown=-31
get_any	other=18
get_back	ask steps=15	other=-12
get_better	other=-23	unknown=24
get_chest	unknown=35
get_enough	other=23
get_into	ask steps=17
get_it	other=-44	unknown=50
get_my	ask easier=78	other=-23	unknown=-17
get_out	ask steps=-22	ask why=48
get_the	ask steps=55	unknown=-37
get_to	ask dose=19	ask rest=24
get_up	ask easier=15	other=-14	schedule=21
get_wrong	ask mistakes=46	ask steps=-12
gets	other=41	unknown=-28
gets_worse	other=32	unknown=-22
getting	ask left=-21	ask mistakes=-28	other=72	progress=69	unknown=-33
getting_better	progress=56
gf	other=-47	unknown=47
give	ask easier=53	ask steps=-13	other=31	unknown=-36
give_me	ask easier=55	unknown=-22
giving	other=68	unknown=-30
giving_way	other=60	unknown=-26
glute	ask mistakes=19	ask steps=62	ask why=27	help=-12	other=-17	unknown=-19
glute_bridge	ask mistakes=20	ask steps=63	ask why=15	help=-12	unknown=-18
glutes	ask mistakes=-20	ask why=46
glutes_$	ask why=25
glutes_are	other=35	unknown=-25
glutes_if	ask why=12
go	ask dose=-84	ask left=68	ask mistakes=40	ask rest=25	ask steps=95	ask why=-58	help=-20	other=121	unknown=-29
go_$	ask dose=-83	ask left=93	ask mistakes=-13	ask rest=-14	ask steps=109	ask why=-49	other=63	progress=18	unknown=-17
go_again	ask steps=17	schedule=13
go_and	ask dose=-14	other=22
go_in	ask steps=22
go_on	ask rest=18
go_straight	ask rest=26	ask steps=-13
go_to	ask easier=15	other=17
go_up	ask dose=26	other=-14
go_wrong	ask mistakes=45
god	thanks=-18	unknown=27
god_$	thanks=-18	unknown=27
goes	ask steps=62
goes_$	ask steps=48
going	ask dose=-29	ask easier=-12	ask left=-44	ask mistakes=27	ask steps=-41	other=51	progress=45	schedule=-20	thanks=16	unknown=73
going_$	ask steps=-16	progress=40	thanks=30	unknown=-20
going_on	other=22
going_to	ask dose=-12	ask mistakes=-22	ask steps=-26	ask why=15	other=28	schedule=-14	unknown=80
going_too	ask left=-25	ask mistakes=57
going_up	other=15
gone	other=19	unknown=32
gone_and	other=19	unknown=-17
gone_completely	other=-37	unknown=41
gone_dead	other=27	unknown=-12
gone_numb	other=43	unknown=-36
good	ask dose=-34	ask easier=-49	ask left=-37	ask mistakes=59	ask steps=-48	ask why=151	hello=117	help=-22	other=-25	schedule=-20	thanks=-15	unknown=64
good_$	ask mistakes=21	ask why=15	unknown=13
good_afternoon	hello=39	other=-14	unknown=-15
good_does	ask why=36
good_evening	hello=74	other=-28	unknown=-14
good_for	ask dose=-13	ask left=-13	ask mistakes=-21	ask steps=-19	ask why=84	other=80	unknown=-20
good_form	ask mistakes=78	other=-35	unknown=-28
good_is	ask why=35
good_morning	hello=35	other=16	unknown=-23
good_night	hello=-30	other=-13	unknown=38
good_to	other=14
got	ask dose=-22	ask easier=83	ask left=34	ask rest=19	ask steps=22	ask why=-24	help=-29	other=37	progress=-12
got_$	ask rest=26
got_a	ask easier=51	ask steps=42	ask why=-12	other=-26
got_an	ask easier=40	other=-36
got_anything	ask easier=25	other=-22
got_carried	other=16	unknown=-13
got_knocked	other=23	unknown=-17
got_my	other=-71	unknown=72
got_osteoporosis	other=29	unknown=-16
got_the	other=17	unknown=-15
got_through	other=28
got_to	ask left=23	other=27
gran	ask easier=18	other=-30	unknown=29
gran_struggles	ask easier=18
grandson	other=-33	unknown=37
great	thanks=56	unknown=-14
great_$	other=16	thanks=31	unknown=-18
groin	other=40	unknown=-36
groin_is	other=32	unknown=-30
ground	ask steps=23
ground_$	ask steps=14
group	ask left=-13	ask why=40
guess	other=19	unknown=-13
guess_$	other=19	unknown=-13
gym	other=-35	unknown=48
ha	other=-12	unknown=32
ha_$	other=-19	unknown=38
ha_ha	other=-24	unknown=39
had	ask mistakes=-17	other=80	progress=-24	unknown=87
had_a	other=24	unknown=36
had_back	other=-14	unknown=16
had_breast	other=32	unknown=-25
had_cancer	other=19
had_done	other=23	unknown=-22
had_my	other=23
had_no	other=13	unknown=-13
had_prostate	other=14
had_surgery	unknown=15
had_that	unknown=13
had_this	other=13
had_to	other=-37	unknown=42
haha	ask easier=14	other=-52	unknown=61
haha_$	ask easier=14	other=-36	unknown=36
hair	other=-38	unknown=39
half	other=76	unknown=-37
half_$	other=22	unknown=-15
half_past	other=13
halfway	ask left=25	other=23	unknown=-15
halfway_$	ask left=25
hamstring	other=33	unknown=-27
hamstrings	ask mistakes=23	other=12	unknown=-14
hamstrings_$	ask mistakes=23
hamstrings_are	other=17	unknown=-13
hand	other=-30	unknown=31
hands	ask mistakes=-17	ask steps=86
hands_$	ask mistakes=-16	ask steps=73
hang	other=32	unknown=-14
hang_on	other=32	unknown=-14
happened	other=14	unknown=-13
happens	ask left=30	ask mistakes=18	other=-14
hard	ask dose=-15	ask easier=169	ask mistakes=-21	ask steps=17	other=-56
hard_$	ask easier=72	other=-12
hard_for	ask easier=25	other=-18
hard_i	other=-17	unknown=27
hard_please	ask easier=57	other=-47
hard_to	other=32	unknown=-15
hardly	other=30	unknown=-25
has	ask dose=42	ask steps=-33	other=59	unknown=35
has_changed	other=26	unknown=-17
has_done	unknown=12
has_finished	other=17	unknown=-15
has_gone	other=44	unknown=-28
has_no	other=39	unknown=-32
has_osteoporosis	other=-68	unknown=73
has_the	ask steps=-28	unknown=64
hate	other=-31	unknown=44
have	ask dose=-30	ask left=124	ask mistakes=-24	ask steps=-57	ask why=-47	hello=-14	help=26	other=74	progress=113	schedule=49	unknown=44
have_$	ask dose=-24	ask left=23
have_a	ask steps=44	unknown=-13
have_anything	ask easier=19	schedule=40	unknown=-16
have_been	other=28	unknown=-27
have_cancer	other=-20	unknown=25
have_chest	other=16	unknown=-14
have_done	ask dose=33	ask steps=-15	other=-160	unknown=164
have_finished	ask dose=-14	ask rest=28	help=40	other=-20	unknown=-20
have_gone	other=40	unknown=-35
have_got	other=27
have_had	other=51	unknown=-42
have_i	ask dose=-43	ask left=64	ask mistakes=-19	ask rest=14	ask steps=-12	help=-24	other=-101	progress=143	unknown=42
have_lost	other=19
have_no	other=-94	unknown=98
have_not	other=68	unknown=-37
have_only	other=21	unknown=-14
have_osteoporosis	ask easier=-26	other=101	unknown=-18
have_said	other=29	unknown=-27
have_something	ask easier=41	ask steps=-17
have_to	ask dose=52	ask left=31	ask steps=-50	help=59	other=-49	unknown=22
have_you	schedule=27
having	other=29
having_a	unknown=15
having_chemo	other=18
he	other=-76	unknown=88
he_is	other=-27	unknown=29
head	ask dose=-21	ask easier=13	ask mistakes=-43	ask steps=129	ask why=-14	other=-12	unknown=-14
head_$	ask easier=20	ask steps=17
head_turn	ask steps=28
heard	other=-41	unknown=49
heart	other=-37	unknown=49
heart_$	other=-17	unknown=22
heartbroken	other=-33	unknown=53
heartbroken_$	other=-33	unknown=53
heavy	other=43	unknown=-40
heels	ask steps=57	unknown=-13
heels_or	ask steps=22
held	ask dose=38
held_$	ask dose=36	other=-14
hello	hello=213	other=-22	schedule=-87	unknown=-69
hello_$	hello=114	other=46	schedule=-85	unknown=-53
hello_limber	hello=34	other=-25
hello_there	hello=33	other=-24
help	ask dose=-21	ask easier=-13	ask left=-16	ask mistakes=-13	ask steps=-97	ask why=263	hello=-21	help=231	other=-144	progress=-16	schedule=-27	unknown=-79
help_$	ask steps=-48	ask why=103	hello=-14	help=152	other=-85	thanks=17	unknown=-54
help_me	help=92	other=-33
help_my	ask why=39
help_the	ask why=35
help_with	ask steps=-17	ask why=63	other=-12
helped	other=-22	thanks=34
helped_$	other=-22	thanks=34
helps	ask steps=-48	ask why=92	other=-25
her	other=-117	progress=-14	unknown=144
her_feet	other=-14	unknown=15
her_hip	other=-23	unknown=29
here	ask dose=-37	ask easier=-31	ask left=-76	ask mistakes=86	ask rest=26	ask steps=-17	ask why=78	help=58	other=21	unknown=17
here_$	ask dose=-37	ask easier=-31	ask left=-75	ask mistakes=87	ask rest=23	ask steps=-16	ask why=78	help=58	other=-18	unknown=42
hernia	other=23	unknown=-20
hers	other=-25	unknown=27
hers_$	other=-18	unknown=20
hey	hello=173	other=-73	unknown=-39
hey_$	hello=82	other=-18	unknown=-25
hey_coach	hello=35	other=-19
hey_limber	hello=20	other=-12
hey_there	hello=36	other=-25
hi	hello=160	other=-108
hi_$	hello=28	other=-53	unknown=40
hi_bot	hello=71	other=-34	unknown=-19
hi_there	hello=28	other=-13
high	ask dose=-17	ask easier=57	ask left=-31	ask mistakes=46	ask steps=34	other=-43	unknown=-16
high_$	ask easier=59	ask left=-26	ask mistakes=53	ask steps=-15	other=-50
high_do	ask steps=21
high_should	ask steps=21
high_temperature	other=13
him	ask why=19	other=17	unknown=-20
him_$	ask why=19
hip	ask dose=-30	ask easier=51	ask left=-16	ask mistakes=53	ask steps=15	other=119	progress=-12	unknown=-75
hip_$	ask mistakes=31	unknown=16
hip_is	other=14	unknown=-17
hip_lift	ask dose=15	ask why=25
hip_replaced	other=24
hip_replacement	other=40	unknown=-13
hips	ask easier=53	ask steps=27	ask why=20	other=-32
hips_$	ask why=16
hips_do	ask easier=22
hips_that	ask easier=23	other=-20
hips_up	ask steps=15
his	other=-66	unknown=79
his_set	other=-53	unknown=57
history	progress=34	unknown=-18
history_$	progress=34	unknown=-18
hit	other=51	unknown=-29
hit_by	other=13	unknown=-12
hiya	hello=110	other=-59	unknown=-28
hiya_$	hello=110	other=-59	unknown=-28
hmm	other=13
hold	ask dose=138	ask left=-20	ask rest=-24	ask steps=25	ask why=-26	other=44	unknown=-40
hold_$	ask dose=28
hold_for	ask dose=26
hold_it	ask dose=47	other=-32
hold_my	ask easier=-24	ask steps=63	unknown=-19
hold_the	other=54
hold_time	ask dose=55	ask steps=-13	ask why=-13
holding_$	ask steps=12
holiday	other=51	unknown=-24
holiday_$	other=13
holiday_over	other=28	unknown=-14
home	other=57	unknown=-40
home_$	other=15
homework	ask steps=-23	other=-40	unknown=71
homework_$	ask steps=-23	other=-40	unknown=71
hospital	other=19	unknown=-15
hour	other=60	schedule=21	unknown=-24
hour_$	schedule=18
hours	unknown=19
hours_$	other=37	unknown=-21
house	other=-56	unknown=69
how	ask dose=246	ask easier=-38	ask left=84	ask mistakes=21	ask rest=147	ask steps=240	ask why=-12	hello=29	help=105	other=-121	progress=119	schedule=-40	thanks=-36	unknown=-44
how_$	ask dose=-20	ask steps=111	help=-13	progress=-15
how_am	progress=36
how_are	ask steps=54	hello=74	help=-23	other=-65	unknown=-14
how_can	ask dose=-15	ask easier=12	ask mistakes=22	ask steps=-14	progress=-19	unknown=46
how_did	progress=48	unknown=-12
how_do	ask dose=-148	ask easier=31	ask left=-31	ask mistakes=90	ask rest=-59	ask steps=15	help=101	other=124	progress=-24	schedule=13	unknown=-20
how_does	ask dose=-43	ask left=-15	ask steps=31	ask why=17	help=82	progress=-19
how_exactly	ask why=34
how_far	ask dose=-30	ask left=55	ask steps=29
how_hard	ask steps=16
how_have	progress=14
how_high	ask steps=48
how_i	progress=12
how_is	ask dose=-32	ask left=-37	ask steps=194	ask why=24	other=-121	progress=68	unknown=-36
how_it	ask mistakes=14	ask steps=13
how_long	ask dose=154	ask easier=-19	ask left=45	ask mistakes=-23	ask rest=144	ask steps=-166	ask why=-19	help=-16	other=83	unknown=-19
how_many	ask dose=222	ask easier=-20	ask left=115	ask mistakes=-26	ask steps=-157	ask why=-33	hello=-13	help=-25	other=133	progress=48	schedule=-16	unknown=-24
how_much	ask dose=-19	ask left=84	ask rest=84	ask steps=-86	ask why=-15	other=19
how_often	ask dose=180	ask left=-13	ask mistakes=-20	ask steps=-124	help=-15	other=41	progress=14
how_tall	ask dose=-21	ask steps=-28	progress=-23	unknown=98
how_the	ask steps=25
how_this	ask steps=34	help=54	other=-29
how_to	ask dose=-13	ask steps=96	help=50	other=-73
how_wide	ask steps=13
how_will	ask dose=14	ask left=-15	ask mistakes=24	ask steps=-19	ask why=23	other=-14
hug	ask dose=34	ask mistakes=43	ask steps=50	ask why=-16	other=-17	unknown=-28
hug_$	ask dose=24	ask mistakes=15	ask steps=24	other=-32
hugging	ask mistakes=15	ask why=25	other=-12
hugging_my	ask why=21
hugging_the	ask mistakes=18
huh	help=151	other=-73	unknown=-35
huh_$	help=151	other=-73	unknown=-35
hurt	ask dose=-14	ask easier=-25	ask mistakes=134	ask steps=-32	ask why=-16	unknown=-24
hurt_$	ask mistakes=38	ask why=-14
hurt_my	ask mistakes=39	other=-23
hurt_myself	ask easier=-19	ask mistakes=72	ask steps=-25	other=-17
hurting	other=28	unknown=-17
hurting_$	other=14
hurts	ask easier=-80	ask steps=-14	other=276	unknown=-85
hurts_$	ask easier=-33	other=99	unknown=-34
hurts_a	ask easier=-15	other=24
hurts_from	other=15
hurts_like	other=19
hurts_my	ask easier=-30	other=53
hurts_when	other=21
husband	other=-55	unknown=66
husband_did	other=-21	unknown=23
husband_finished	other=-30	unknown=31
husband_has	unknown=13
i	ask dose=140	ask easier=141	ask left=117	ask mistakes=175	ask rest=155	ask steps=132	ask why=51	hello=-55	help=140	other=152	progress=227	schedule=128	thanks=21	unknown=105
i_$	ask left=50	ask steps=-41	progress=16
i_am	ask dose=-15	ask easier=47	ask left=49	ask rest=-12	ask steps=-21	hello=-14	help=87	other=46	schedule=-30	thanks=62
i_ask	ask steps=22
i_avoid	ask mistakes=45	ask rest=-12	other=13
i_be	ask dose=19	ask mistakes=39	ask steps=-23
i_been	progress=61
i_believe	other=17
i_blacked	other=12
i_breathe	ask dose=-13	ask steps=31
i_broke	other=35	unknown=-20
i_can	ask dose=-20	ask easier=74	ask left=45	ask mistakes=-27	help=-12	other=-36	progress=14	unknown=34
i_change	ask steps=-12	schedule=34
i_clicked	other=16	unknown=-15
i_collapsed	other=18	unknown=-13
i_come	ask rest=-15	ask steps=32
i_cough	unknown=31
i_could	unknown=18
i_delivered	other=13
i_did	other=100	unknown=-18
i_do	ask dose=78	ask easier=80	ask mistakes=23	ask rest=-14	ask steps=35	ask why=-44	help=-21	progress=41	schedule=-24	unknown=60
i_doing	ask left=-32	ask mistakes=48	ask steps=-12	progress=36
i_done	ask dose=-15	ask left=56	ask steps=-14	other=-69	progress=35	unknown=46
i_eat	ask mistakes=-16	help=-25	other=20	unknown=46
i_exercise	schedule=14
i_exercised	other=16
i_fainted	other=53	unknown=-37
i_feel	ask mistakes=60	ask steps=-30	ask why=32
i_fell	unknown=19
i_finish	ask dose=21	ask left=60	ask mistakes=-16	other=-21	unknown=-13
i_finished	ask left=83	other=-58	unknown=22
i_forget	ask steps=36
i_forgot	ask steps=58	other=-40
i_gave	other=14
i_get	ask easier=-34	ask mistakes=-24	ask rest=98	ask steps=-32	ask why=42	help=-22	other=25	progress=-30	schedule=51	unknown=-15
i_getting	ask left=-16	ask mistakes=-23	other=41	progress=25
i_go	ask dose=15	ask left=-19	ask mistakes=19	ask rest=17	ask steps=17
i_going	ask left=-25	ask mistakes=57
i_got	ask rest=25
i_guess	other=19	unknown=-13
i_had	other=18	unknown=30
i_hate	other=-36	unknown=44
i_have	ask dose=63	ask easier=-39	ask left=-22	ask steps=-65	help=77	other=96	progress=-19	schedule=39
i_hit	other=13
i_hold	ask rest=-17	ask steps=35	other=22
i_hurt	ask easier=-23	ask mistakes=77	other=-44
i_just	other=26	unknown=-18
i_keep	ask dose=14	ask easier=36	ask steps=18	unknown=-28
i_know	ask mistakes=76	ask steps=-42
i_laughed	other=-17	unknown=27
i_leave	ask dose=25
i_lie	ask dose=-16	ask rest=18	other=14
i_lift	ask dose=16	ask steps=32
i_lifting	ask left=-28	ask steps=63	ask why=-15
i_like	other=-74	unknown=94
i_look	ask steps=13
i_lost	other=-43	unknown=58
i_made	other=26	unknown=-19
i_make	ask easier=76	ask mistakes=17	ask rest=-17	ask steps=-12	other=-30
i_meant	ask dose=32	ask left=-13	ask mistakes=-45	ask steps=85	ask why=-28
i_might	other=17
i_miss	progress=27
i_missed	progress=12
i_must	ask mistakes=-17	ask steps=41
i_nearly	ask left=40	other=-29	unknown=37
i_need	ask dose=29	ask easier=31	ask rest=24	ask why=21	help=19	other=-47	unknown=-22
i_never	ask easier=22	other=-19
i_not	ask mistakes=70	ask steps=-31
i_on	ask left=35
i_only	ask dose=79	ask mistakes=-12	other=-15	unknown=-15
i_passed	other=14
i_pause	ask dose=-25	ask mistakes=-25	ask rest=41	ask steps=36	other=-16
i_poo	other=14
i_pressed	other=14
i_pull	ask mistakes=-14	ask steps=58
i_push	ask steps=18
i_put	ask easier=21	ask steps=16
i_quit	other=20	unknown=-13
i_really	ask dose=19	other=16
i_rest	ask dose=-44	ask easier=-12	ask rest=87	ask steps=-34	other=65
i_roll	ask steps=25
i_say	help=21	other=-36	unknown=46
i_see	ask easier=-20	progress=48
i_should	ask dose=14	ask easier=-14	ask mistakes=66	ask steps=-39	ask why=12	unknown=-14
i_skip	ask easier=-13	other=21
i_sneeze	unknown=23
i_soiled	other=19	unknown=-14
i_squeeze	ask steps=40
i_start	ask left=-19	ask mistakes=-13	ask steps=38	help=38	other=-27
i_stay	ask dose=38	ask steps=-15
i_still	ask dose=-38	ask left=79	other=33	unknown=-13
i_stop	ask dose=25	other=36
i_stopped	other=-45	unknown=49
i_struggle	other=18	unknown=-14
i_supposed	ask dose=21	ask left=-29	ask steps=73	ask why=-31	help=13
i_take	ask easier=-17	ask rest=54	ask steps=-13	other=21
i_tapped	other=18	unknown=-13
i_tell	ask mistakes=17	ask why=19	help=51	other=-44
i_think	other=54	unknown=-21
i_told	other=-21	unknown=23
i_type	ask mistakes=-26	help=104	other=-53	unknown=13
i_use	ask dose=-12	ask easier=43	help=42	other=-18
i_wait	ask dose=-32	ask rest=49
i_walk	other=51	unknown=-30
i_want	other=-19	schedule=70	unknown=-15
i_was	unknown=30
i_watch	ask mistakes=68
i_wet	other=19
i_will	other=47	unknown=-23
i_wipe	ask mistakes=-20	other=55	unknown=-18
i_work	ask steps=-29	help=38	schedule=13
i_would	other=62	schedule=96	unknown=-98
i_write	help=13	other=16
idea	ask steps=-18	ask why=25	help=30
idea_behind	ask why=32
idea_how	help=30
if	ask dose=102	ask left=-36	ask mistakes=99	ask steps=-47	ask why=-34	help=-28	schedule=-17	unknown=51
if_i	ask dose=120	ask left=-29	ask steps=-26	help=-22	other=-39	progress=-19	schedule=-13	unknown=94
if_it	ask easier=15
if_my	ask dose=-17	ask mistakes=112	ask steps=-20	ask why=-26	other=-16	unknown=26
if_the	other=36	unknown=-33
if_you	progress=31	unknown=-27
ill	other=18	unknown=-13
imagine	other=39	unknown=-35
impossible	other=19	unknown=-15
improved	progress=14
improved_$	progress=14
improvement	other=-48	progress=39	unknown=29
improving	progress=26
in	ask dose=101	ask easier=21	ask left=-62	ask mistakes=142	ask steps=37	hello=-25	help=-32	other=97	progress=31	schedule=17	thanks=-15	unknown=98
in_$	ask mistakes=-13	ask steps=25	ask why=14
in_15	other=-37	unknown=45
in_20	other=20
in_2015	other=-27	unknown=28
in_5	other=-43	unknown=46
in_a	other=33	progress=48	unknown=-34
in_aid	ask why=20
in_bed	ask easier=27
in_between	ask rest=20
in_both	other=22
in_going	ask steps=17
in_it	ask why=16
in_january	other=43	unknown=-15
in_june	other=16	unknown=-13
in_like	other=20	unknown=-18
in_love	other=-31	unknown=41
in_march	other=18
in_my	ask mistakes=60	ask steps=-13	other=72	unknown=-31
in_or	ask steps=17	other=-15
in_spring	other=14
in_the	ask dose=73	ask left=-20	ask mistakes=96	ask rest=19	ask steps=66	ask why=-25	help=-13	other=-21	progress=-12	schedule=50	unknown=-43
in_thirty	ask steps=-15	other=21
in_this	ask dose=19	ask mistakes=42	ask steps=-17	other=-13
in_tokyo	other=-13	unknown=53
in_two	other=28	unknown=-23
incomplete	other=20	unknown=-14
instead	ask easier=66	ask mistakes=-21	ask steps=-25	help=-16	other=-67	schedule=64	unknown=30
instead_$	ask dose=-15	ask easier=56	ask mistakes=-16	ask steps=-17	other=-28	unknown=42
instead_of	ask dose=21	other=-39	schedule=53
instructions	ask easier=-17	ask steps=145	hello=-16	help=53	other=-67	progress=-14	schedule=-15	thanks=-12	unknown=-31
instructions_$	ask steps=79	hello=-14	help=55	other=-31	progress=-13	unknown=-28
instructions_for	ask steps=67	other=-36
into	ask steps=24	other=17
into_the	ask steps=15
ironing	other=-43	unknown=43
ironing_$	other=-43	unknown=43
is	ask dose=185	ask easier=91	ask left=145	ask mistakes=87	ask rest=103	ask why=110	hello=-30	help=27	other=100	progress=70	schedule=73	thanks=-26	unknown=166
is_$	ask steps=31	ask why=-30	schedule=30
is_10	ask dose=53
is_11:42	other=12
is_12	ask dose=74	ask left=-15	ask mistakes=-25
is_15	ask dose=17
is_2	help=-21	unknown=43
is_3	ask dose=15	unknown=-14
is_a	ask dose=-15	ask easier=24	ask left=-21	ask mistakes=-24	ask steps=76	ask why=-23	other=-52	unknown=71
is_aching	ask left=-12	ask mistakes=-21	other=65	unknown=-21
is_after	ask left=17	ask why=-14	other=24
is_agony	other=20
is_all	help=25	unknown=-21
is_always	other=32	unknown=-31
is_an	ask easier=24
is_at	other=26	unknown=-16
is_bad	ask mistakes=35
is_been	other=24	unknown=-14
is_being	other=-45	unknown=47
is_broken	other=34	unknown=-28
is_coming	ask left=44	ask why=-14
is_complete	other=16
is_cramping	other=34	unknown=-32
is_done	ask dose=19	ask rest=71	other=-32
is_drilling	other=-19	unknown=20
is_each	ask dose=19
is_enough	other=33	unknown=-15
is_finished	ask left=-22	ask rest=29	help=53	unknown=-36
is_first	ask left=59	other=-17
is_for	ask why=-22	unknown=71
is_full	other=25	unknown=-23
is_gone	other=30	unknown=-15
is_good	ask mistakes=15	other=30
is_hurting	other=20	unknown=-12
is_in	ask easier=36	ask why=14	unknown=-37
is_it	ask easier=-63	ask rest=-26	ask why=79	other=35	progress=55	schedule=-15	unknown=42
is_killing	other=25	unknown=-24
is_left	ask dose=-24	ask left=124	ask steps=-21	ask why=-20
is_lifting	ask steps=-15	ask why=35
is_more	ask dose=13
is_my	ask dose=-33	ask easier=-12	ask left=-28	ask why=-44	help=-14	other=53	progress=172	unknown=-18
is_next	ask left=59	ask why=-12	unknown=-13
is_not	ask mistakes=-15	ask steps=36	other=22	unknown=-29
is_numb	ask mistakes=-26	other=68	unknown=-21
is_on	ask left=56	unknown=-23
is_one	ask dose=60	ask left=-25	ask rest=27	other=-20
is_over	ask left=-13	other=36
is_painful	other=16
is_paining	other=35	unknown=-27
is_pregnant	other=-38	unknown=44
is_raining	other=-97	unknown=102
is_ready	other=-52	unknown=54
is_really	other=20	unknown=-15
is_session	ask dose=29	other=-25
is_sitting	other=-19	unknown=21
is_so	other=-21	unknown=23
is_sore	other=20	unknown=-16
is_still	ask left=68	ask why=-15
is_that	ask dose=27	ask easier=-22	ask left=73	ask mistakes=83	ask rest=22	ask steps=27	ask why=-38	help=-17	other=-52	unknown=-64
is_the	ask dose=117	ask easier=-40	ask left=-72	ask mistakes=40	ask rest=57	ask steps=99	ask why=36	help=14	other=18	progress=-35	unknown=24
is_there	ask dose=-64	ask easier=92	ask left=-23	ask mistakes=-36	ask rest=13	ask steps=27	ask why=19	other=53	schedule=59	unknown=-31
is_this	ask dose=-46	ask easier=-37	ask left=58	ask mistakes=-37	ask steps=-17	ask why=129	help=104	other=77	progress=-24	unknown=-81
is_through	ask steps=-54	other=62
is_tonight	schedule=19
is_too	ask easier=117	ask mistakes=-12	ask why=-15	other=-96	schedule=52
is_two	ask dose=29
is_up	other=21	unknown=-16
is_very	thanks=13
is_watching	other=-24	unknown=25
is_weak	other=31	unknown=-26
is_worse	other=18	unknown=-16
is_worst	other=15	unknown=-14
is_your	help=-22	unknown=59
ish	other=17
ish_$	other=17
it	ask dose=-17	ask easier=159	ask left=-31	ask mistakes=106	ask rest=-37	ask steps=51	ask why=145	hello=-25	help=-27	other=102	progress=35	schedule=67	thanks=70	unknown=-49
it_$	ask dose=58	ask easier=-26	ask left=-29	ask mistakes=-35	ask steps=78	ask why=59	help=-18	other=56	thanks=90	unknown=-86
it_15	ask dose=12
it_8	other=-54	schedule=68
it_a	ask easier=13	ask rest=-14	other=34	unknown=-15
it_again	ask dose=20
it_all	ask dose=-37	unknown=67
it_at	other=26
it_bad	ask mistakes=56	other=-13
it_be	ask dose=18	ask easier=20	ask mistakes=-13	ask steps=16	other=-21
it_count	ask dose=33
it_do	ask why=30
it_done	ask left=-17	ask mistakes=-20	ask steps=87	ask why=-13	other=-34
it_down	ask easier=40	ask steps=-23
it_easier	ask easier=34	other=-22
it_feels	other=31	unknown=-25
it_for	ask mistakes=-20	ask steps=-48	ask why=41	other=47
it_gets	other=17
it_go	ask dose=-17	other=30
it_going	ask mistakes=-22	ask steps=-18	ask why=-16	progress=32	schedule=-13	unknown=74
it_help	ask why=21
it_here	other=16
it_i	other=14
it_in	ask mistakes=32	other=-106	unknown=91
it_is	ask dose=-35	ask easier=31	ask left=-21	ask rest=41	ask steps=26	other=28
it_just	ask why=21
it_less	ask easier=26
it_matter	ask mistakes=31	ask why=-29
it_normal	ask mistakes=51	ask why=-19	other=45	unknown=-19
it_now	ask left=20
it_ok	ask dose=32	ask rest=12	other=-20
it_on	ask easier=28
it_only	ask left=41	ask why=-13	other=-19
it_out	ask steps=27	other=-14
it_right	ask mistakes=52	other=-20
it_safe	other=43	unknown=-15
it_step	ask steps=31	other=-16
it_strengthen	ask why=27
it_supposed	ask dose=-30	ask why=34	other=24
it_take	ask dose=50	other=-23
it_then	ask left=44	ask mistakes=-24
it_three	other=16
it_to	schedule=29
it_today	other=25	unknown=-16
it_tonight	ask dose=22
it_twice	ask dose=17	other=-42	unknown=34
it_two	ask dose=16
it_was	other=-70	unknown=80
it_when	ask mistakes=-20	other=56	unknown=-26
it_with	ask easier=23	ask steps=-16
it_would	other=-13	unknown=16
it_wrong	ask mistakes=31
it_yesterday	other=15
it_yet	other=25	unknown=-20
january	other=43	unknown=-15
january_$	other=43	unknown=-15
jelly	other=-25	unknown=31
jelly_$	other=-16	unknown=21
job	unknown=-13
joke	other=-33	unknown=42
joke_$	other=-33	unknown=42
jump	other=21
jump_to	other=12
june	other=16	unknown=-13
june_$	other=16	unknown=-13
just	ask easier=-13	ask left=-18	ask rest=-17	ask why=15	hello=33	other=93	schedule=24
just_broke	unknown=16
just_did	other=30	unknown=-26
just_finished	other=-44	unknown=51
just_got	other=-40	unknown=41
just_let	ask rest=-15	ask steps=20
just_never	other=21	unknown=-18
just_one	ask dose=13
just_sore	other=42	unknown=-38
just_the	other=19
just_tired	other=17	unknown=-17
keep	ask dose=38	ask easier=33	ask mistakes=-14	ask steps=41	other=43	unknown=-53
keep_giving	other=26	unknown=-16
keep_my	ask easier=37	ask mistakes=-18	ask steps=16	other=-17
keep_the	ask dose=33	other=-20
keeping	other=-23	thanks=30
keeps	other=31
keeps_giving	other=19
kettle	other=-33	unknown=35
kg	other=14
kid	other=-12	unknown=14
kid_has	other=-13	unknown=14
kids	other=-64	unknown=110
kids_$	other=47	unknown=-30
kids_are	other=-49	unknown=70
killing	other=36	unknown=-32
killing_me	other=36	unknown=-32
kilos	other=-16	unknown=36
kilos_and	other=-30	unknown=33
kilos_without	other=13
kind	ask easier=14	other=20	progress=27	thanks=17	unknown=-58
kind_$	other=-21	progress=31	thanks=15	unknown=-19
kind_of	ask easier=14	other=48	unknown=-36
kindly	thanks=14
kitchen	other=29	unknown=-22
knackered	other=-12	unknown=22
knackered_$	other=-16	unknown=26
knee	ask dose=97	ask easier=115	ask left=-50	ask mistakes=29	ask rest=-26	ask steps=125	ask why=137	hello=-18	help=-31	other=82	progress=-29	schedule=-39	unknown=-145
knee_$	ask mistakes=15	other=41	unknown=-15
knee_does	ask easier=16
knee_done	other=13
knee_exercise	ask why=25	other=-15
knee_first	ask steps=39	other=-16
knee_hug	ask dose=23	ask mistakes=46	other=-13	unknown=-12
knee_hurts	other=14
knee_in	ask why=17
knee_is	ask left=-12	ask mistakes=-21	other=63	unknown=-18
knee_one	ask dose=56	ask why=17	other=-20
knee_or	ask steps=69	other=-60
knee_pull	ask why=16
knee_stretch	ask dose=16	ask easier=26
knee_surgery	other=13
knee_there	ask dose=19
knee_thing	ask steps=-42	ask why=31	other=36
knee_to	ask easier=40	ask mistakes=20	ask steps=84	ask why=32	hello=-13	help=-15	other=-25	schedule=-19	unknown=-22
knees	ask easier=69	ask left=-21	ask mistakes=38	ask steps=122	ask why=15	help=-17	other=38	progress=-20	unknown=-108
knees_$	ask easier=42	ask mistakes=-17	ask rest=19	ask steps=-33	ask why=-13	other=62	unknown=-16
knees_are	ask easier=19
knees_at	ask steps=26
knees_be	ask mistakes=-18	ask steps=60	other=-19
knees_bent	ask steps=14
knees_do	ask why=21
knees_fall	ask mistakes=13
knees_from	ask steps=-12	ask why=20
knees_go	ask steps=46	other=-26
knees_in	ask dose=19	other=-13
knees_today	other=17
knees_together	ask steps=26
knees_up	other=31	unknown=-32
knocked	other=30	unknown=-13
knocked_off	other=23	unknown=-17
knocked_over	other=-13	unknown=16
know	ask mistakes=62	ask steps=-58	other=36	unknown=34
know_$	help=20	unknown=-14
know_about	help=-27	other=80	unknown=-34
know_how	help=29	other=-18
know_i	ask mistakes=25	ask steps=-17
know_if	ask mistakes=17	other=32	unknown=-30
know_it	ask mistakes=23	ask steps=-25	other=-14	unknown=29
know_when	ask dose=17
know_why	other=37	unknown=-14
last	ask easier=-38	ask left=138	ask mistakes=-44	ask rest=-33	ask steps=-24	ask why=-41	help=-16	other=99	progress=101	schedule=-21	unknown=50
last_$	ask dose=32	ask left=-18	other=-44	progress=13	unknown=53
last_entry	other=19
last_exercise	ask left=15
last_month	other=26	progress=33	unknown=-29
last_night	other=21	unknown=38
last_one	ask easier=-25	ask left=76	ask mistakes=-15	ask why=-15	other=35
last_round	ask left=36
last_set	ask left=51	ask mistakes=-17	ask rest=-24	other=26
last_thing	other=22	unknown=-15
last_time	other=-69	unknown=74
last_two	other=31	unknown=-27
last_week	progress=21	unknown=32
last_year	other=24
late	other=-13	unknown=16
late_$	other=15	unknown=-13
lately	other=21	progress=22	unknown=-18
lately_$	progress=23
later	hello=-12	other=30	schedule=132	unknown=-54
later_$	other=72	schedule=27	unknown=-37
later_in	other=-19	schedule=42
later_please	other=-32	schedule=64
laugh	other=23	unknown=-13
laughed	other=-17	unknown=27
laughed_so	other=-17	unknown=27
laughing	other=-19	unknown=34
laughing_at	other=-19	unknown=27
leave	ask dose=22	ask easier=-16	ask steps=-15	other=103	unknown=-26
leave_me	other=22
leave_out	ask steps=-16	other=28
leave_the	other=35
leave_this	other=29
left	ask dose=-120	ask easier=-29	ask left=209	ask mistakes=-24	ask rest=49	ask steps=67	ask why=-44	help=-13	other=88
left_$	ask dose=-76	ask left=71	ask rest=61	ask steps=-19	ask why=-21	other=65
left_after	ask left=39
left_done	other=24
left_foot	other=25	unknown=-13
left_for	ask left=44	other=-15
left_in	ask left=12
left_is	other=13
left_knee	ask steps=13
left_leg	ask left=-21	ask steps=49
left_of	ask dose=-12	ask left=17
left_or	ask steps=48	other=-25
left_side	ask easier=-15	ask steps=-16	other=55	unknown=-12
left_to	ask left=32	ask steps=-12
leg	ask dose=19	ask left=-31	ask mistakes=-15	ask steps=147	ask why=-52	hello=-14	other=159	unknown=-92
leg_$	ask dose=35	ask left=-27	ask steps=43	unknown=-16
leg_do	ask steps=50	ask why=-40
leg_feels	other=-20	unknown=32
leg_gave	other=16	unknown=-14
leg_has	other=12
leg_is	unknown=22
leg_stay	ask steps=15
leg_suddenly	other=13
leg_weakness	other=19	unknown=-20
legs	ask dose=-30	ask left=-15	ask mistakes=85	ask rest=17	ask steps=33	ask why=-22	other=66	progress=-21	unknown=20
legs_$	other=15
legs_and	other=14
legs_are	ask mistakes=22	ask rest=28	other=-38	unknown=30
legs_gave	other=14
legs_just	other=12
legs_keep	other=26	unknown=-16
legs_numb	other=15
legs_shake	ask mistakes=31	other=-12
legs_went	unknown=21
legs_will	other=17
less	ask easier=165	ask steps=-23	other=-57	unknown=-25
less_demanding	ask easier=38	other=-30
less_hard	ask easier=34	other=-18
let	ask rest=-16	hello=-14	other=74
let_me	other=-15	unknown=25
let_us	hello=-14	other=90	unknown=-25
level	unknown=14
lie	ask dose=-17	ask easier=12	ask mistakes=-17	ask steps=65	unknown=-18
lie_down	other=25	unknown=-18
lie_here	ask dose=-14	ask rest=19
lie_in	ask steps=23
lie_on	ask steps=31	other=-14
life	other=-14	unknown=16
life_$	other=-14	unknown=16
lift	ask dose=27	ask easier=78	ask steps=34	ask why=41	other=-47	unknown=-34
lift_$	ask dose=20	ask easier=26	ask steps=13	unknown=-13
lift_in	ask dose=19	other=-13
lift_my	ask easier=12	ask steps=14	ask why=21
lift_so	ask easier=21	other=-19
lift_that	ask easier=21
lifted	other=20
lifting	ask dose=-13	ask left=-35	ask mistakes=-13	ask steps=62	ask why=55	unknown=-15
lifting_$	ask left=-27	ask steps=61	ask why=-26	other=15
lifting_my	ask steps=-23	ask why=56
lifting_one	ask steps=22
lifts	ask dose=36	ask left=-16	ask mistakes=14	other=49	unknown=-38
lifts_$	ask mistakes=14	other=16	unknown=-12
lifts_in	ask dose=24
lifts_make	ask dose=12
lighter	ask easier=134	ask steps=-26	ask why=-14	other=-48
lighter_$	ask easier=66	ask why=-12	other=-23
like	ask left=25	ask steps=14	ask why=-59	help=-22	other=24	progress=21	schedule=41	unknown=74
like_$	ask left=28	ask steps=56	ask why=-47
like_a	other=40	unknown=-37
like_different	other=-20	schedule=28
like_i	other=26	unknown=-16
like_it	other=15	unknown=-13
like_jelly	other=-44	unknown=49
like_my	other=-87	schedule=42	unknown=50
like_pizza	unknown=18
like_someone	other=16	unknown=-13
like_something	other=13
like_that	other=-29	unknown=30
like_they	other=18	unknown=-15
like_to	other=48	schedule=-29
like_you	other=-24	unknown=34
limber	hello=73	other=-31	unknown=-26
limber_$	hello=73	other=-31	unknown=-26
lisbon	other=31	unknown=-16
lisbon_$	other=23
list	ask left=32
list_$	ask left=25
log	other=26	unknown=-16
lol	other=-54	unknown=84
lol_$	other=-53	unknown=75
lol_my	other=-18	unknown=23
long	ask dose=154	ask easier=-19	ask left=45	ask mistakes=-23	ask rest=144	ask steps=-166	ask why=-19	help=-16	other=37	unknown=31
long_$	ask dose=54	ask rest=56	other=-50
long_a	ask rest=15
long_between	ask dose=-37	ask rest=55
long_do	ask dose=94	ask rest=-34	ask steps=-88	other=96
long_does	ask dose=80	ask left=-22	ask rest=-15
long_each	ask dose=15
long_have	ask left=-14	ask rest=23
long_i	ask rest=-21	other=26
long_is	ask left=-30	ask rest=-16	ask steps=-13	other=105
long_may	ask rest=15
long_per	other=15
long_should	ask rest=31
long_the	ask rest=-34	other=50
long_till	ask dose=-44	ask left=84	other=-21
long_was	ask dose=24	other=-28
long_will	ask dose=35	other=-20
longer	ask easier=-19	ask left=13	ask rest=79	ask steps=-12	other=-64	unknown=38
longer_$	ask left=20	ask rest=16
longer_than	other=-56	unknown=53
loo	other=-27	unknown=44
loo_$	other=-54	unknown=66
look	ask dose=-13	ask left=22	ask mistakes=15	ask steps=64	ask why=-45	progress=23	unknown=-13
look_at	ask steps=14
look_like	ask left=28	ask steps=46	ask why=-52	progress=23
looking	progress=16
looking_$	progress=16
lose	help=-23	other=-30	progress=-15	unknown=92
lose_weight	help=-23	other=-30	progress=-15	unknown=92
losing	unknown=25
losing_weight	other=41	unknown=-23
loss	schedule=20
loss_$	other=-14	schedule=21
loss_of	other=23	unknown=-17
lost	ask dose=-13	ask steps=-15	ask why=-31	help=83	other=-22	unknown=85
lost_$	help=90	other=-41	unknown=-24
lost_10	other=-30	unknown=32
lost_control	other=58	unknown=-51
lost_count	ask left=16	other=25	unknown=-20
lost_feeling	other=-30	unknown=32
lost_my	other=-13	unknown=20
lost_track	other=20
lost_weight	ask why=-26	unknown=42
lot	other=59	thanks=31	unknown=-54
lot_$	thanks=31
lot_of	other=36	unknown=-28
love	other=-18	unknown=60
love_$	other=-23	unknown=34
loved	other=-53	unknown=53
loved_it	other=-53	unknown=53
lovely	unknown=35
lovely_$	other=23	unknown=-15
lower	ask dose=-24	ask easier=37	ask rest=-19	ask steps=27	ask why=21
lower_back	ask why=23
lumbar	ask dose=-12	ask mistakes=34
lump	other=35	unknown=-18
lump_next	other=17
lunch	other=30	unknown=-18
lunch_$	other=27	unknown=-17
lying	ask steps=40	unknown=-17
lying_here	other=-13	unknown=16
lying_rotation	ask mistakes=14	ask steps=41	other=-20
machine	other=-24	unknown=25
made	ask why=-22	other=12	unknown=65
made_you	unknown=29
make	ask easier=84	ask left=-29	ask mistakes=58	ask rest=-28	ask steps=-32	ask why=34	help=-17	other=-67	progress=-12	schedule=69	unknown=15
make_a	ask dose=16
make_here	ask mistakes=21
make_it	ask easier=62	other=-44	schedule=71	unknown=-24
make_my	ask steps=-15	ask why=52
make_the	ask easier=40	ask rest=-14	other=-13	schedule=16
make_with	ask mistakes=28
makes_me	other=-14	unknown=16
making	other=15	unknown=-15
manage	ask dose=45	other=-14
managed	other=60	unknown=-26
managed_the	other=17
many	ask dose=217	ask easier=-15	ask left=128	ask mistakes=-26	ask steps=-157	ask why=-34	hello=-15	help=-28	other=102	progress=55	schedule=-17	thanks=24	unknown=-30
many_$	ask dose=56	ask left=-29	ask steps=-14	other=12
many_and	ask dose=-18	other=36
many_bridges	ask dose=18	ask left=-18	other=37	progress=-13
many_days	ask dose=-24	other=-23	progress=63
many_do	ask left=16	ask steps=-23	other=23
many_exercises	ask dose=-39	ask left=50
many_have	ask left=21
many_left	ask dose=-20	ask left=31
many_lifts	ask dose=43	ask left=-15
many_minutes	ask left=19
many_more	ask dose=-114	ask left=79	other=51
many_of	ask dose=67	ask left=-26
many_reps	ask dose=71	ask left=-24	ask steps=-12	other=17
many_rounds	ask dose=32	ask left=62	other=-40
many_seconds	ask dose=-26	ask left=-60	ask rest=108	ask steps=-23	other=50
many_secs	ask dose=20
many_sessions	ask dose=-18	progress=54
many_sets	ask left=88	ask rest=-65	other=35
many_thanks	other=-19	thanks=33
many_times	ask dose=93	ask left=-23	ask steps=-21
many_twists	ask dose=27	progress=-16
marathon	other=-22	unknown=25
marathon_$	other=-22	unknown=25
march	other=21
march_$	other=21
mat	other=-42	unknown=67
mat_$	unknown=27
match	unknown=41
match_$	unknown=20
match_last	other=-14	unknown=21
mate	other=-46	thanks=51	unknown=24
mate_$	thanks=51	unknown=-38
matter	ask mistakes=31	ask why=-30
may	ask rest=22	other=62	unknown=-24
may_i	ask rest=22	other=34	unknown=-15
maybe	ask easier=31	other=48	unknown=-39
maybe_$	ask easier=31	other=20	unknown=-21
me	ask dose=13	ask easier=69	ask left=-13	ask mistakes=-26	ask steps=164	ask why=41	help=-17	other=101	progress=41	schedule=83	thanks=13	unknown=-32
me_$	ask dose=16	ask easier=55	ask left=-22	ask mistakes=-24	ask why=32	hello=17	help=-17	other=31	progress=-15	schedule=53	thanks=17
me_a	other=-96	unknown=138
me_again	other=82	schedule=-12	unknown=-32
me_alone	other=21
me_an	ask easier=37	other=-29
me_and	other=16	unknown=-15
me_any	other=44	unknown=-30
me_anything	other=25	unknown=-23
me_at	other=39	schedule=13	unknown=-20
me_for	other=-21	schedule=-15	unknown=47
me_how	ask steps=15	other=16	progress=20
me_in	ask steps=-19	other=31
me_later	other=25
me_my	other=-22	progress=57	unknown=-14
me_next	schedule=15
me_not	other=21	unknown=-12
me_on	other=16
me_out	help=24
me_the	other=15
me_this	other=-39	schedule=16	unknown=37
me_through	ask steps=125	other=-103
me_today	ask left=27	other=14	unknown=-19
me_tomorrow	schedule=25
me_what	ask mistakes=14	ask steps=23	ask why=-29	help=15	other=18
me_when	schedule=21	unknown=-16
me_why	ask steps=-20	ask why=60
meant	ask dose=37	ask left=-25	ask mistakes=-18	ask steps=36	ask why=40	other=-17
meant_to	ask dose=37	ask left=-25	ask mistakes=-18	ask steps=36	ask why=40	other=-17
mention	other=26	unknown=-23
menu	help=133	other=-36	unknown=-40
menu_$	help=133	other=-36	unknown=-40
message	other=18
messages	other=44	unknown=-21
messages_$	other=34	unknown=-18
middle	other=20	unknown=-15
middle_$	ask steps=15
middle_of	other=27	unknown=-13
might	ask steps=13	other=20
might_have	other=17
milk	other=-18	unknown=24
million	other=-12	unknown=19
min	other=28
min_$	other=20
mine	other=28	unknown=-28
mine_$	other=27	unknown=-27
minute	ask dose=-19	ask easier=-22	ask left=-32	ask mistakes=-13	ask rest=157	ask steps=-39	other=49	unknown=-23
minute_$	ask dose=29	ask easier=-17	other=51	unknown=-15
minute_of	ask rest=-12	other=18
minute_or	ask dose=-26	ask rest=69	ask steps=-27
minute_over	ask left=-18	ask rest=31
minute_really	ask rest=23
minutes	ask left=-38	ask rest=79	ask steps=-28	other=114	unknown=-48
minutes_$	ask rest=13	other=70	unknown=-30
minutes_please	ask steps=-17	other=31
minutes_to	other=21	unknown=-13
miss	progress=27
miss_any	progress=18
missed	progress=12
mistake	ask dose=-20	ask left=-18	ask mistakes=159	ask steps=-32	ask why=-49	other=21	unknown=-26
mistake_$	ask dose=-16	ask mistakes=93	ask steps=-23	ask why=-33	other=28	unknown=-22
mistakes	ask easier=-24	ask left=-15	ask mistakes=265	ask steps=-35	ask why=-21	hello=-15	other=-41	unknown=-32
mistakes_$	ask mistakes=108	hello=-13	other=-38	unknown=-17
mistakes_can	ask mistakes=20
mistakes_do	ask mistakes=20
mistakes_should	ask mistakes=18	other=13
mistakes_to	ask mistakes=18
mistakes_with	ask mistakes=49	other=-20
moment	other=46	unknown=-26
moment_$	other=46	unknown=-26
monday	other=49
monday_$	other=29
mondays	other=-27	unknown=36
month	ask easier=-23	other=22	progress=129	unknown=-45
month_$	ask easier=-22	other=21	progress=98	unknown=-26
months	other=71	unknown=-48
months_$	other=26	unknown=-19
months_pregnant	other=16	unknown=-13
more	ask dose=-60	ask easier=-18	ask left=161	ask mistakes=-12	ask rest=21	ask steps=-52	other=114	unknown=-43
more_$	ask easier=-14	ask rest=31	other=-23	unknown=34
more_after	other=17
more_are	ask left=-23	other=26
more_easy	ask easier=24
more_minutes	other=14
more_of	ask dose=-47	ask left=62
more_or	ask left=40	ask steps=-18
more_sets	ask dose=-16	ask left=23
more_than	ask dose=30	ask easier=-18
more_when	other=21	unknown=-14
morning	ask dose=56	ask mistakes=-13	hello=160	help=-16	other=-75	schedule=118	thanks=-26	unknown=-48
morning_$	ask dose=17	ask steps=-15	hello=84	help=-13	thanks=-21	unknown=35
morning_and	ask dose=40
morning_my	hello=26	unknown=-13
morning_reminder	schedule=15
morning_session	other=-17	schedule=30
morning_time	schedule=19
morning_to	other=-38	schedule=48
mornings	other=-58	schedule=111	unknown=-23
mornings_$	schedule=37
mornings_to	other=-23	schedule=33
most	ask left=-15	ask mistakes=94	ask steps=-12	ask why=-25	help=-12	other=-81	thanks=151	unknown=-63
most_people	ask mistakes=38
mother	other=-12	unknown=15
motorbike	other=44	unknown=-34
move	ask steps=-15	other=-43	schedule=146	unknown=-29
move_my	other=-31	schedule=79	unknown=-24
move_the	other=-13	schedule=32
moved	other=18
moved_to	other=18
movement	ask steps=84	other=-38
movement_$	ask steps=42	other=-18
movement_again	ask steps=16
movement_once	ask steps=26	other=-19
much	ask left=86	ask mistakes=-14	ask rest=80	ask steps=-88	ask why=-18	hello=-23	thanks=138	unknown=-55
much_$	ask dose=17	other=-14	thanks=39
much_appreciated	other=-25	thanks=51	unknown=-14
much_is	ask dose=-16	ask left=40	ask rest=-15	ask steps=-14	other=28
much_longer	ask left=21	ask rest=15
much_more	ask left=48	ask steps=-14
much_of	ask dose=35	ask steps=-15
much_rest	ask left=-14	ask rest=29
much_weaker	other=12
much_worse	other=23
mum	other=-94	unknown=116
mum_$	other=-16	unknown=29
muscle	ask left=-38	ask mistakes=-34	ask steps=-22	ask why=127	other=15	unknown=-19
muscle_group	ask left=-13	ask why=40
muscle_is	ask left=-18	ask why=33
muscle_should	ask mistakes=-23	ask steps=-13	ask why=54
muscles	ask left=-53	ask mistakes=-19	ask steps=-20	ask why=122	other=-35	unknown=40
muscles_does	ask why=24
muscles_should	ask why=34
music	other=-37	unknown=78
music_$	other=-37	unknown=78
must	ask dose=21	ask easier=-23	ask mistakes=52	ask rest=38	ask steps=25	ask why=-24	other=-44
must_do	ask mistakes=-15	ask steps=29
must_i	ask mistakes=52	ask rest=40	ask steps=-15	other=-27
must_it	ask dose=35
mute	other=64	unknown=-27
mute_for	other=14
my	ask dose=-68	ask easier=91	ask left=-92	ask mistakes=130	ask rest=-49	ask steps=154	ask why=98	hello=-21	help=-71	other=139	progress=270	schedule=165	thanks=19	unknown=203
my_ankle	other=42	unknown=-30
my_anus	other=19	unknown=-13
my_arm	other=-45	unknown=48
my_arms	ask mistakes=-25	ask steps=89	ask why=-34
my_back	ask dose=-18	ask mistakes=85	ask why=55	other=65	unknown=-77
my_backside	other=13
my_balance	other=16
my_belly	ask easier=14
my_bike	other=-34	unknown=47
my_bladder	other=88	unknown=-47
my_bones	other=30	unknown=-27
my_boss	unknown=13
my_bottom	other=28	unknown=-22
my_bowels	other=27	unknown=-21
my_break	other=27
my_breath	ask mistakes=14	ask rest=20	other=17	unknown=-17
my_bridge	other=-28	unknown=45
my_brother	ask dose=21	other=-36	unknown=21
my_bum	ask dose=-15	ask easier=31	ask mistakes=-35	ask steps=-18	ask why=80	other=26	unknown=-12
my_buttocks	other=33	unknown=-28
my_calf	other=43	unknown=-38
my_cat	unknown=16
my_chest	ask dose=34	ask easier=20	other=74	unknown=-73
my_clock	other=30	unknown=-24
my_core	ask why=30
my_crotch	ask mistakes=-25	other=65	unknown=-30
my_dad	other=-20	unknown=24
my_data	ask easier=-14	other=75	progress=-16	unknown=-15
my_daughter	other=-18	unknown=29
my_diet	other=-24	unknown=28
my_doctor	other=25	unknown=-13
my_dog	other=-44	unknown=53
my_evening	other=-12	schedule=67	unknown=-21
my_exercises	other=32	unknown=-29
my_feet	ask why=-18	other=67	unknown=-28
my_fingers	other=-28	unknown=33
my_first	other=17	unknown=-14
my_foot	other=50	unknown=-24
my_form	ask mistakes=26	other=18
my_friend	ask left=16	ask why=27	other=-69	unknown=49
my_genitals	other=50	unknown=-42
my_gf	other=-47	unknown=47
my_glutes	ask mistakes=-14	ask steps=14	ask why=23
my_gran	ask easier=18	other=-30	unknown=29
my_groin	other=39	unknown=-35
my_hair	other=-38	unknown=39
my_hamstring	other=24	unknown=-21
my_hamstrings	ask mistakes=23	other=12	unknown=-14
my_hands	ask steps=34
my_head	ask easier=14	ask mistakes=-16	ask steps=75	ask why=-13
my_heart	other=-23	unknown=30
my_hip	ask mistakes=28	other=56	unknown=-46
my_hips	ask easier=31	ask steps=12	ask why=17	other=-26
my_homework	ask steps=-23	other=-38	unknown=67
my_husband	other=-54	unknown=64
my_knee	ask dose=14	ask easier=88	ask steps=-26	ask why=40	unknown=-54
my_knees	ask easier=41	ask mistakes=45	ask steps=38	ask why=26	help=-12	other=-35	progress=-15	unknown=-35
my_left	other=22
my_leg	other=44	unknown=-35
my_legs	ask mistakes=23	ask steps=21	ask why=-16	other=88	progress=-20	unknown=-23
my_lower	other=-13	unknown=20
my_mat	other=-17	unknown=23
my_mate	other=-57	unknown=63
my_morning	schedule=42	unknown=-20
my_mornings	other=-18	schedule=25
my_mother	other=-12	unknown=15
my_motorbike	other=44	unknown=-34
my_mum	unknown=17
my_neck	ask easier=-30	other=46
my_neighbour	other=-62	unknown=71
my_next	other=71	progress=-22	schedule=-30
my_nose	other=-42	unknown=46
my_numbers	progress=19
my_own	other=13
my_pain	other=-41	progress=104	unknown=-35
my_pants	other=22	unknown=-16
my_patient	other=-17	unknown=18
my_pee	other=13
my_phone	other=-38	unknown=56
my_physio	unknown=20
my_private	other=53	unknown=-43
my_privates	other=48	unknown=-43
my_progress	ask steps=-12	other=-13	progress=84	unknown=-31
my_record	progress=39	unknown=-13
my_reminder	schedule=22
my_reminders	schedule=42	unknown=-17
my_right	other=41	unknown=-12
my_shift	other=15
my_shoulder	ask mistakes=36	other=30	unknown=-37
my_shoulders	ask mistakes=12	ask steps=27	other=14	unknown=-14
my_sister	other=-58	progress=-13	unknown=81
my_son	ask why=19	other=-28	unknown=28
my_spine	ask mistakes=39	ask steps=-15	other=80	unknown=-66
my_stats	other=-25	progress=112	unknown=-47
my_streak	ask left=-14	ask mistakes=-15	ask steps=-22	ask why=-21	progress=144	unknown=-27
my_tailbone	other=29	unknown=-24
my_taxes	other=-54	unknown=55
my_tea	other=-53	unknown=54
my_thigh	other=12
my_thighs	ask mistakes=49	ask steps=-27
my_times	progress=-13	schedule=56	unknown=-15
my_toddler	other=-23	unknown=26
my_toes	other=43	unknown=-22
my_tummy	ask steps=15	other=12	unknown=-15
my_two	other=12
my_vagina	other=31	unknown=-29
my_watch	unknown=14
my_waters	other=46	unknown=-38
my_wife	other=-46	unknown=53
my_wrist	other=30	unknown=-17
myself	ask easier=-20	ask mistakes=72	ask steps=-28	other=66	unknown=-41
myself_$	ask mistakes=34	ask steps=-24
na	other=16
nah	ask steps=14	other=16
nah_$	ask steps=14	other=13
near	other=25	unknown=-17
near_done	other=12
nearly	ask dose=-15	ask left=135	ask mistakes=-28	ask steps=-20	ask why=-17	unknown=19
nearly_$	other=27	unknown=-20
nearly_died	other=-36	unknown=47
nearly_done	ask left=23	other=26	unknown=-40
nearly_fainted	unknown=22
nearly_there	ask left=38	other=19	unknown=-20
nearly_wet	other=-20	unknown=27
neck	ask easier=-33	ask mistakes=35	ask why=-23	unknown=41
neck_$	ask easier=-33	ask mistakes=43	ask why=-23	unknown=32
need	ask dose=65	ask easier=30	ask rest=14	ask steps=-15	ask why=23	help=18	other=-14	unknown=-28
need_$	other=24	unknown=-13
need_a	ask rest=13	unknown=23
need_the	ask easier=-12	ask steps=-19	ask why=35	unknown=16
need_to	ask dose=64	ask easier=-13	ask mistakes=20	ask steps=-25	other=33	unknown=-27
needles_$	unknown=12
needles_in	other=17
needs	other=-36	unknown=41
neighbour	other=-63	unknown=73
neighbour_is	other=-19	unknown=20
neighbours	other=-37	unknown=47
neighbours_are	other=-27	unknown=32
nephew	other=-35	unknown=40
netherlands	other=17	unknown=-13
netherlands_$	other=17	unknown=-13
never	ask easier=21	other=-29	unknown=47
never_got	other=-19	unknown=21
never_had	other=-54	unknown=66
never_happened	other=14	unknown=-13
new	unknown=58
new_$	other=13
new_hip	other=42	unknown=-16
news	other=-54	unknown=65
news_$	other=-43	unknown=51
next	ask dose=-26	ask easier=15	ask left=101	ask mistakes=-24	ask steps=-26	ask why=-39	help=-21	other=90	progress=-37	schedule=116
next_$	ask left=55	ask rest=-15	ask steps=-19	ask why=-39	help=-15	other=87	schedule=37	unknown=-29
next_exercise	ask easier=-13	ask left=22	ask mistakes=-18	ask rest=-17	ask steps=26	ask why=-22	other=52
next_one	ask dose=14	ask easier=-16	ask steps=-18	ask why=31	other=19
next_reminder	schedule=32	unknown=-16
next_session	ask left=-17	other=41	schedule=15
next_set	ask dose=-32	ask easier=53	ask left=-16	ask mistakes=15	ask rest=69	other=-45
next_workout	schedule=23
nice	ask steps=-16	ask why=21	other=-53	thanks=68
nice_to	hello=19	other=-15
night	hello=-35	other=41	unknown=80
night_$	hello=-33	other=35	unknown=62
night_exercises	other=16	unknown=-14
night_i	other=15	unknown=-14
night_session	other=15
night_shift	other=-24	unknown=25
night_than	other=17	unknown=-14
night_too	other=15	unknown=-14
nights	schedule=13
nine	other=54	schedule=44	unknown=-34
nine_$	other=19	schedule=21
nine_instead	other=-20	schedule=25
no	ask left=-13	ask steps=22	ask why=-17	help=17	other=130	progress=-13	thanks=-30	unknown=95
no_$	other=53
no_better	other=12
no_bridge	other=24	unknown=-19
no_chance	other=33	unknown=-30
no_chest	other=-57	unknown=59
no_clue	ask steps=41	other=-89	unknown=79
no_control	other=24	unknown=-21
no_exercise	other=40	unknown=-35
no_exercises	other=15	unknown=-13
no_feeling	other=21
no_fever	hello=40	other=-104	schedule=22	unknown=55
no_i	other=-25	unknown=30
no_idea	help=30
no_improvement	other=12
no_knees	other=17
no_more	other=51	unknown=-34
no_need	other=13	unknown=-13
no_no	other=18	unknown=-16
no_numbness	hello=46	other=-64	unknown=33
no_pain	other=-38	unknown=43
no_pins	other=-24	unknown=26
no_power	other=25	unknown=-22
no_problem	other=-27	unknown=28
no_problems	other=-17	unknown=22
no_reason	other=29	unknown=-23
no_reminders	other=42	unknown=-14
no_sensation	other=35	unknown=-25
no_surgery	other=-33	unknown=35
no_thanks	other=41	unknown=-28
no_that	other=16	unknown=-15
no_time	other=23	unknown=-22
no_tingling	other=-65	unknown=78
no_trouble	other=-28	unknown=33
no_weakness	other=-34	unknown=41
no_weight	other=-22	schedule=22	unknown=14
nobody	other=20	unknown=-20
none	other=40
none_$	other=37	unknown=-26
none_of	unknown=20
noon	other=34	unknown=-12
noon_$	other=30	unknown=-12
normal	ask dose=-13	ask easier=-16	ask left=-13	ask mistakes=145	ask why=-23	hello=-17	other=-56	unknown=29
normal_$	ask mistakes=95	other=-69
normal_that	ask mistakes=27	other=47	unknown=-18
normally	other=-22	unknown=29
normally_$	other=-29	unknown=36
norway	unknown=14
norway_$	unknown=14
nose	other=-42	unknown=46
not	ask dose=-44	ask easier=169	ask left=-45	ask mistakes=137	ask rest=-37	ask steps=14	ask why=-66	hello=-13	help=14	other=192	progress=-20	schedule=-12	thanks=-26	unknown=46
not_$	other=110	unknown=-88
not_able	ask easier=19
not_believe	other=-51	unknown=52
not_breathe	other=37	unknown=-30
not_control	other=19	unknown=-14
not_do	ask mistakes=66	ask steps=-37	other=45	unknown=-34
not_doing	other=14
not_done	ask rest=-22	other=98	unknown=-35
not_empty	other=27	unknown=-25
not_even	other=15
not_fancy	other=18
not_feel	ask easier=-15	ask mistakes=-20	unknown=80
not_get	ask easier=69	ask steps=51	other=-37	unknown=-39
not_go	ask easier=12	ask steps=-13	other=24
not_have	other=-74	unknown=79
not_hold	other=19	unknown=-15
not_hurt	ask mistakes=34	ask steps=-24
not_i	ask mistakes=58	ask steps=-16
not_know	help=23	other=56	unknown=-49
not_lie	ask easier=14
not_lift	ask easier=33
not_make	ask mistakes=13
not_me	other=-14	unknown=15
not_move	other=17	unknown=-12
not_need	other=14
not_numb	other=-101	unknown=107
not_pee	other=24
not_pregnant	other=-113	thanks=-17	unknown=139
not_quite	other=17
not_reach	ask easier=23	other=-16
not_remember	ask easier=-19	ask steps=21
not_see	ask steps=36	other=-31
not_send	other=28	unknown=-23
not_stand	other=-18	unknown=22
not_sure	ask mistakes=-20	ask steps=43	other=18
not_tell	other=26	unknown=-16
not_to	ask mistakes=58	ask steps=-14	ask why=-19	other=27	unknown=-20
not_today	other=36	unknown=-29
not_understand	help=32
not_walk	unknown=15
not_want	ask easier=-16	ask steps=-19	other=58
not_write	other=19
not_yet	other=27	unknown=-13
nothing	unknown=37
nothing_$	unknown=27
nothing_comes	other=21	unknown=-18
nothing_done	other=48	unknown=-46
nothing_is	other=-49	unknown=52
nothing_like	other=-29	unknown=30
nothing_numb	other=13	unknown=-13
notice	ask mistakes=31
notice_$	other=-15	unknown=17
noticing	ask mistakes=36	ask steps=-19	other=32	unknown=-23
noticing_$	ask mistakes=36	ask steps=-19	other=32	unknown=-23
now	ask dose=-30	ask easier=22	ask left=60	ask mistakes=-55	ask rest=16	ask steps=-39	ask why=-41	help=46	other=73	schedule=23	thanks=-22	unknown=68
now_$	ask dose=-28	ask easier=24	ask left=75	ask mistakes=-33	ask rest=17	ask steps=-30	ask why=-37	help=47	other=76	schedule=-28	thanks=-13	unknown=22
now_i	other=-16	unknown=17
now_my	other=-15	unknown=25
now_on	other=-38	schedule=53
now_what	ask left=-12	ask mistakes=-21	other=44
nowhere	other=30	unknown=-22
nowhere_$	other=16
nowhere_near	other=12
nudge	ask steps=-15	thanks=32
numb	ask mistakes=-27	ask steps=-21	other=98	progress=-19	unknown=79
numb_$	ask mistakes=-33	other=66	progress=-15	unknown=34
numb_all	other=18	unknown=-16
numb_and	other=33	unknown=-31
numb_from	other=-24	unknown=44
numb_legs	other=-35	unknown=36
numb_or	other=17	unknown=-17
numb_patch	other=21	unknown=-18
numb_with	other=-50	unknown=56
number	ask dose=163	ask mistakes=-15	ask steps=-58	ask why=-39	other=22	progress=32	unknown=-61
number_$	ask dose=40
number_2	other=26	unknown=-17
number_of	ask dose=85	ask why=-19	other=-55	progress=33	unknown=-17
number_three	other=31
number_two	other=16
numbers	progress=19
numbers_for	progress=18
numbness	ask mistakes=-15	ask why=15	hello=30	help=-36	other=17	progress=-20	schedule=-61	unknown=145
numbness_$	ask why=17	hello=41	help=-30	other=24
numbness_anywhere	unknown=13
numbness_around	other=25	unknown=-19
numbness_in	other=36	unknown=-29
numbness_is	unknown=15
numbness_or	other=15
o'clock	other=-18	schedule=51
o'clock_$	other=19
of	ask dose=87	ask easier=44	ask left=55	ask mistakes=-67	ask why=157	hello=-29	help=-59	other=-30	progress=123	thanks=-20	unknown=101
of_$	unknown=37
of_15	ask easier=-17	other=41	unknown=-19
of_3	other=28	unknown=-25
of_38.9	other=14
of_39	other=23	unknown=-17
of_a	ask why=-16	other=67	unknown=-26
of_an	other=33
of_breath	other=-21	unknown=43
of_bridges	ask dose=21	ask rest=19	other=43	unknown=-51
of_candy	other=-32	unknown=33
of_doing	ask easier=20	ask steps=39	ask why=-30
of_feeling	other=23	unknown=-17
of_fifteen	other=30	unknown=-17
of_france	unknown=21
of_hers	other=-14	unknown=14
of_his	other=-14	unknown=16
of_hours	other=19
of_it	ask why=28	other=55	unknown=-38
of_knee	ask steps=-22	ask why=57	other=-20
of_lifting	ask why=13
of_my	ask easier=-14	other=38	progress=-16	unknown=17
of_peru	ask why=-28	unknown=63
of_pulling	ask why=23
of_rest	other=16
of_sets	ask dose=48	ask easier=-15	ask left=50	ask steps=-13	other=-21	unknown=-23
of_ten	other=13
of_the	ask easier=76	ask left=40	ask why=19	help=-12	other=31	progress=54	schedule=-14	unknown=-106
of_them	other=40	unknown=-25
of_these	ask left=27	other=-48	unknown=45
of_this	ask dose=23	ask easier=15	ask left=-22	ask steps=62	ask why=65	other=-44	progress=49	unknown=-77
of_those	ask dose=13	other=-40	unknown=51
of_weight	other=30	unknown=-24
off	ask mistakes=16	other=130	unknown=-24
off_$	ask mistakes=-27	other=56
off_me	other=16	unknown=-15
off_my	other=27	unknown=-20
off_please	other=12
off_the	ask mistakes=19	other=24	unknown=-15
off_to	other=-25	unknown=32
often	ask dose=179	ask left=-13	ask steps=-126	help=-16	other=40	progress=14
often_$	ask steps=-43	other=69
often_a	ask dose=52
often_did	progress=21
often_do	ask dose=14
often_should	ask dose=77	ask steps=-34
oh	unknown=38
ok	ask dose=90	ask easier=-29	ask left=-54	ask mistakes=107	ask why=-28	help=-23	other=77	progress=-15	schedule=-17	thanks=45	unknown=-61
ok_$	ask dose=62	ask left=-20	ask mistakes=95	ask steps=-27	unknown=-23
ok_finished	other=22
ok_for	other=48
ok_if	ask dose=18	ask mistakes=13
ok_that	ask mistakes=17
ok_to	ask rest=12	other=56
okay	other=55	unknown=-32
old	ask easier=27	unknown=-13
old_$	other=13
old_folks	ask easier=12
omit	ask steps=-21	other=30
on	ask dose=14	ask easier=14	ask left=61	ask rest=31	ask steps=40	ask why=-71	help=-31	other=110	schedule=85	unknown=33
on_$	ask left=14	ask rest=31	other=-14	schedule=96	unknown=-43
on_again	other=27
on_bridges	ask dose=43
on_each	ask dose=21
on_it	other=-36	unknown=45
on_monday	other=24
on_my	ask mistakes=-19	ask steps=25	other=20	unknown=41
on_purpose	other=-30	unknown=33
on_rep	other=13
on_saturday	other=-51	unknown=52
on_sunday	other=22	unknown=-19
on_the	ask dose=-13	ask easier=43	ask left=50	ask steps=34	ask why=-36	other=21
on_this	ask mistakes=35	ask rest=20	ask steps=-25
on_to	other=25
on_today	ask left=19
on_tonight	schedule=41	unknown=-14
once	ask dose=24	ask left=34	ask rest=99	ask steps=37	other=-82	unknown=-42
once_$	ask steps=25
once_i	other=-51	unknown=56
once_it	ask dose=-22	ask rest=45	other=-14
once_more	ask steps=31	other=-20
once_the	other=65	unknown=-55
once_this	ask left=36	ask rest=30	other=-32	unknown=-23
one	ask dose=74	ask easier=41	ask left=54	ask mistakes=-51	ask rest=52	ask steps=79	ask why=89	hello=-20	help=-32	other=93	progress=-25	schedule=39	thanks=50	unknown=-54
one_$	ask dose=22	ask easier=31	ask left=46	ask steps=87	ask why=45	hello=-13	other=-63	schedule=14	thanks=68	unknown=-41
one_again	ask dose=-13	ask steps=13	ask why=-12	other=37
one_already	other=24
one_and	ask why=-17	other=34
one_be	ask dose=21	other=-31	schedule=31
one_day	unknown=25
one_do	ask steps=-15	ask why=31
one_done	ask steps=13	other=28
one_for	ask easier=38	ask steps=-14	ask why=-39	other=46
one_go	ask steps=18
one_goes	ask steps=27
one_good	other=32
one_has	ask dose=51	other=-37
one_in	ask dose=32	ask steps=-32	ask why=20
one_is	ask dose=42	ask easier=30	ask left=43	ask steps=-64	ask why=-56	other=67	unknown=-32
one_left	ask left=41	ask why=-13	other=-18
one_leg	other=33
one_minute	ask dose=-30	ask rest=66
one_more	ask left=40	ask steps=-18	other=-94	unknown=92
one_of	ask steps=13
one_ok	other=20
one_or	other=24
one_out	other=18
one_please	ask steps=34	other=-26
one_round	ask dose=-25	other=51
one_set	ask dose=76	ask left=-27	other=-19
one_supposed	ask why=23
one_to	other=13
one_week	other=32
one_where	ask steps=23
one_with	ask steps=43	other=-25
one_without	ask mistakes=36	ask steps=-19
ones	ask left=13	other=40	unknown=-34
only	ask dose=117	ask easier=-18	ask left=27	ask mistakes=-22	ask steps=-26	ask why=-18	hello=38	other=81	unknown=-86
only_$	other=31
only_do	ask dose=34
only_manage	ask dose=45	other=-20
only_the	other=13
oops	other=31
oops_$	other=12
op	other=47	progress=-19	unknown=-25
op_was	other=45	progress=-19	unknown=-24
open	ask left=12	ask steps=45	other=-34
open_$	ask left=13
operated	other=28	unknown=-18
operation	unknown=31
operation_$	other=30	unknown=-18
option	ask easier=116	ask mistakes=-18	ask steps=-18	other=-29
option_$	ask easier=99	ask mistakes=-17	ask steps=-16	other=-20
options	help=117	other=-36	progress=-12	unknown=-38
options_$	help=117	other=-36	progress=-12	unknown=-38
or	ask dose=166	ask easier=-47	ask left=27	ask mistakes=-73	ask rest=76	ask steps=243	ask why=-24	other=-118	unknown=-35
or_10	ask dose=71	ask steps=-17	other=-25
or_12	ask dose=14
or_15	ask dose=36	other=-18
or_2	ask left=29
or_20	ask dose=17	ask steps=-13
or_anything	other=25	unknown=-24
or_apart	ask steps=33	other=-13
or_bent	ask steps=16	other=-14
or_both	ask steps=48	other=-45
or_cough	other=14
or_down	ask steps=15
or_for	ask why=29
or_go	ask rest=26	ask steps=-13
or_hold	ask steps=30
or_is	ask left=18	ask steps=-14	ask why=19
or_just	ask rest=-15	other=17
or_more	ask dose=44	ask left=-21	ask rest=20	ask steps=-28
or_must	ask dose=18
or_nah	ask steps=16
or_not	other=37	unknown=-24
or_out	ask steps=17	other=-16
or_right	ask steps=64	other=-41
or_sneeze	other=20
or_so	ask easier=13
or_straight	ask steps=13
or_ten	ask dose=49	other=-36
or_the	ask steps=12
or_three	ask dose=14
or_toes	ask steps=22
or_twice	ask dose=13
or_two	ask dose=-26	ask left=38	ask rest=29	ask steps=-28
or_was	other=26
or_what	ask rest=37	ask steps=-18
order	unknown=36
order_me	unknown=36
osteoporosis	ask easier=-35	help=-17	other=108	unknown=30
osteoporosis_$	ask easier=-35	help=-14	other=85	unknown=45
other	ask dose=-15	ask easier=29	ask mistakes=-25	ask steps=82	ask why=-18	schedule=42	unknown=-57
other_foot	ask steps=14
other_leg	ask steps=58
other_reminder	schedule=14
other_two	other=42	unknown=-33
other_way	ask easier=14
ouch	other=47	unknown=-23
ouch_$	other=41	unknown=-21
our	other=-49	unknown=49
out	ask dose=-26	ask easier=-39	ask left=-21	ask mistakes=78	ask steps=22	ask why=23	other=79	unknown=44
out_$	ask mistakes=22	ask steps=14	help=22	other=69	unknown=-58
out_after	other=-91	unknown=93
out_for	ask easier=-20	ask mistakes=73	ask why=-16
out_in	ask steps=26	other=13	unknown=-25
out_of	ask steps=-24	ask why=47	other=61	unknown=-23
out_on	ask steps=29	unknown=-16
out_the	other=25
out_to	other=-48	unknown=42
out_today	other=-17	unknown=43
out_when	ask steps=24
over	ask mistakes=-27	ask rest=22	ask steps=35	ask why=-18	other=48	progress=53	unknown=-17
over_$	ask dose=-21	ask left=17	ask mistakes=-25	ask rest=26	ask steps=25	ask why=-13	other=30	unknown=14
over_do	ask steps=15
over_my	other=26	unknown=-20
over_the	other=-31	progress=56
overnight	ask easier=17	other=18	unknown=-17
overnight_$	ask easier=17	other=18	unknown=-17
ow	other=40	unknown=-22
ow_$	other=35	unknown=-21
ow_ow	other=20
own	other=14
pain	ask steps=-24	ask why=21	help=-17	other=160	progress=102	schedule=-18	unknown=-42
pain_$	ask why=28	help=-13	other=54
pain_for	other=13
pain_gets	other=16	unknown=-12
pain_has	other=-34	unknown=40
pain_in	other=17
pain_is	other=66	unknown=-57
pain_scores	other=-31	progress=58	unknown=-24
pain_wakes	other=15
painful	other=18
painful_$	other=18
paining	other=36	unknown=-27
palms	ask steps=43	other=-22
pants	other=23	unknown=-16
pants_without	other=13
paper	other=36	unknown=-26
paper_$	other=35	unknown=-26
part	ask why=28	other=25
part_of	ask why=28
parts	other=32	unknown=-24
parts_feel	other=26	unknown=-19
pass	other=42	unknown=-18
pass_$	other=22	unknown=-13
pass_on	other=15
passed	other=32	unknown=-12
passed_out	other=32	unknown=-12
past	ask easier=-20	progress=49	schedule=29	unknown=-22
past_eight	schedule=17
past_nine	other=12
past_seven	other=-13	schedule=20
pasta	other=-117	unknown=122
patch	other=21	unknown=-18
patience	other=-14	thanks=58	unknown=-38
patience_$	other=-14	thanks=58	unknown=-38
patient	other=-22	thanks=14	unknown=22
patient_$	thanks=15
pause	ask dose=-58	ask left=-15	ask mistakes=-27	ask rest=167	other=100	schedule=-21	unknown=-61
pause_$	ask dose=-15	ask rest=31	other=40	unknown=-23
pause_between	ask dose=-13	ask rest=37
pause_for	other=52	unknown=-20
pause_now	ask rest=65	other=-17
pausing	other=20
peasy	other=-38	unknown=45
peasy_$	other=-38	unknown=45
pee	other=12	unknown=62
pee_$	other=68	unknown=-40
pee_break	other=-48	unknown=63
peed	other=-20	unknown=41
peeing	unknown=25
peeing_$	other=-24	unknown=29
pelvis	ask steps=14
penis	other=62	unknown=-56
people	ask dose=-12	ask easier=61	ask left=-18	ask mistakes=150	ask steps=-52	ask why=-34	other=-52
people_do	ask easier=19	ask mistakes=20
people_get	ask mistakes=28
people_make	ask mistakes=51
people_usually	ask mistakes=18
people_who	other=-23	unknown=21
people_with	ask easier=35	ask mistakes=-18
per	ask dose=137	ask left=-22	ask steps=-17	other=-31
per_knee	other=23
per_leg	ask dose=31
per_set	ask dose=40	ask left=-13	other=-12
per_side	ask dose=64	other=-35
peru	ask why=-28	unknown=63
peru_$	ask why=-28	unknown=63
phone	other=-45	unknown=87
phone_$	other=18
phone_battery	other=-69	unknown=70
phone_call	other=-27	unknown=32
phone_rang	other=18
phone_was	other=30	unknown=-26
physio	unknown=28
physio_did	other=-52	unknown=60
physio_said	other=41	unknown=-35
picking	other=13
picking_up	other=13
picture	ask easier=-13	ask steps=99	other=-65
picture_$	ask steps=36	other=-31
picture_of	ask steps=64	other=-34
pictures	ask dose=-12	ask easier=-16	ask mistakes=-14	ask steps=85
pictures_$	ask dose=-12	ask easier=-16	ask mistakes=-14	ask steps=85
pillow	ask easier=35
pillow_under	ask easier=25
pinging	other=14
pizza	other=-47	unknown=88
pizza_$	other=-18	unknown=38
place	ask easier=24	ask steps=-16
plan	ask left=26	other=-15
plan_$	ask left=30	other=-15
play	other=-36	unknown=76
play_some	other=-34	unknown=43
playing	other=-37	unknown=50
please	ask easier=100	ask left=34	ask steps=119	ask why=47	hello=-61	help=37	progress=59	schedule=113	thanks=-42	unknown=-113
please_$	ask dose=-14	ask easier=94	ask left=40	ask steps=98	hello=-51	progress=54	schedule=111	thanks=-35	unknown=-64
please_help	help=32
please_leave	other=14
please_remind	ask steps=-15	other=24
please_show	ask steps=62	other=-45
please_tell	ask steps=-29	ask why=61	other=-26
plus	help=-21	unknown=45
pm	other=74	schedule=22	unknown=-27
pm_$	other=41	schedule=28	unknown=-23
po	ask dose=-22	ask steps=16	other=28
po_$	ask dose=-22	ask steps=16	other=28
point	ask easier=-12	ask left=-23	ask steps=-30	ask why=146	other=-50
point_of	ask steps=-16	ask why=82	other=-22
poo	other=35	unknown=-20
poo_$	other=24	unknown=-16
pooed	other=31	unknown=-20
pooed_myself	other=31	unknown=-20
position	ask mistakes=-26	ask steps=127	ask why=-27	other=-18
position_do	ask steps=37
postman	ask steps=-16	unknown=61
power	other=25	unknown=-22
power_$	other=25	unknown=-22
prefer	other=-32	schedule=43
pregnant	ask mistakes=-13	help=-13	other=70	schedule=-13	thanks=-21	unknown=82
pregnant_$	ask mistakes=-13	thanks=-19	unknown=97
pregnant_and	other=39	unknown=-30
pregnant_with	other=29	unknown=-20
pressed	other=48	unknown=-20
pressed_the	other=17
pressure	other=38	unknown=-31
private	other=53	unknown=-43
private_parts	other=32	unknown=-24
privates	other=48	unknown=-43
probably	ask mistakes=19
problem	ask mistakes=17	other=-19	unknown=17
problem_$	ask mistakes=17
problems	other=-38	unknown=47
problems_$	other=-19	unknown=24
problems_with	other=-19	unknown=23
proceed	other=18
proceed_$	other=18
progress	ask steps=-15	hello=-18	help=-12	other=-61	progress=231	schedule=-20	thanks=-12	unknown=-59
progress_$	ask steps=-12	progress=105	unknown=-34
progress_please	other=-22	progress=47
progress_report	other=-29	progress=78	unknown=-20
promise	other=-90	unknown=90
proper	ask steps=17	other=-39	unknown=39
properly	ask left=-15	ask mistakes=29	other=23
properly_$	ask left=-15	ask mistakes=29	other=14
prostate	other=14
prostate_cancer	other=14
proud	other=-19	unknown=21
proud_of	other=-19	unknown=21
pull	ask dose=-14	ask mistakes=-15	ask steps=61	ask why=23
pull_$	ask dose=-13	ask steps=34
pulling	ask steps=-20	ask why=49	other=35	unknown=-36
pulling_my	ask why=18
pulling_the	ask steps=-16	ask why=32
purpose	ask dose=-17	ask left=-23	ask steps=-31	ask why=106	other=-16	unknown=21
purpose_$	ask left=-13	ask steps=-15	ask why=71	other=-22
purpose_of	ask steps=-15	ask why=35	other=18
push	ask steps=25	other=24	unknown=-20
push_really	other=24	unknown=-14
put	ask easier=21	ask steps=26	other=-45	unknown=35
put_my	ask steps=26	other=-42	unknown=38
quarter	other=59	schedule=12	unknown=-13
quarter_of	other=32
quarter_past	schedule=15
quarter_to	other=19
quick	ask dose=-18	ask steps=32
quit	other=77	unknown=-35
quit_$	other=22
quit_for	other=15
quite	other=20
quoted	other=-50	unknown=70
rain	ask mistakes=-21	ask why=-14	schedule=-12	unknown=73
rain_tomorrow	ask mistakes=-21	ask why=-14	schedule=-12	unknown=80
raining	ask left=-15	ask rest=-12	other=-128	unknown=178
ran	other=14
ran_out	other=13
rang	other=23	unknown=-12
rang_$	other=21
reach	ask easier=23	other=-16
reach_my	ask easier=13	other=-13
reached	ask dose=51	ask easier=-86	other=54
ready	ask dose=-19	ask steps=-15	hello=-34	other=144	thanks=-18
ready_$	ask dose=-19	ask steps=-15	hello=-32	other=100	unknown=12
ready_when	other=24
real	unknown=28
really	ask mistakes=-22	ask rest=29	ask steps=-13	ask why=46	other=42	unknown=-56
really_do	ask mistakes=-15	ask why=27	other=15
really_enough	ask rest=24
really_hard	other=24	unknown=-14
really_help	ask why=25	other=-12
really_need	ask dose=20
reason	ask easier=-16	ask steps=-32	ask why=94	other=16	unknown=-26
reason_$	other=14
reason_and	other=16	unknown=-16
reason_we	ask why=38
record	progress=39	unknown=-13
record_$	progress=13
recorded	other=26	unknown=-16
recorded_$	other=26	unknown=-16
recovering	other=26	unknown=-13
recovering_from	other=26	unknown=-13
red	help=-35	unknown=69
red_flags	help=-35	unknown=69
regular	progress=26
remain	ask dose=-85	ask left=99
remain_$	ask dose=-85	ask left=100
remaining	other=46	unknown=-36
remaining_rounds	other=24	unknown=-21
remains	ask left=84	ask mistakes=-16	ask steps=-15	ask why=-28
remains_$	ask left=78	ask mistakes=-15	ask steps=-13	ask why=-22
remember	ask easier=-19	ask steps=20	other=29
remember_$	other=36
remind	ask left=-15	ask mistakes=21	ask steps=74	ask why=23	help=-14	other=21	schedule=47	unknown=-39
remind_me	ask left=-15	ask mistakes=21	ask steps=74	ask why=23	help=-14	other=21	schedule=47	unknown=-39
reminded	schedule=25
reminder	other=-76	schedule=191	unknown=-43
reminder_$	schedule=20
reminder_at	schedule=13
reminder_is	schedule=32	unknown=-24
reminder_times	other=-22	schedule=42
reminder_to	other=-21	schedule=38
reminders	ask steps=-14	hello=-21	other=171	schedule=93	thanks=-15	unknown=-93
reminders_$	hello=-15	other=60	schedule=59	unknown=-45
reminders_again	other=27
reminders_for	other=23
reminders_off	other=13
reminders_on	other=54	schedule=-19	unknown=-12
reminders_please	other=27
reminders_until	other=25
reminding	other=14	thanks=35	unknown=-17
reminding_me	other=14	thanks=35	unknown=-17
remove	other=35
remove_the	other=20
rep	ask dose=42	unknown=-14
repeat	ask steps=20
repetitions	ask dose=25	ask why=-18	other=30
repetitions_$	other=17
replaced	other=24
replaced_in	other=24
replacement	other=40	unknown=-13
replacement_$	other=26
report	other=-26	progress=78	unknown=-22
report_$	other=-29	progress=78	unknown=-20
reps	ask dose=141	ask easier=-15	ask left=-49	ask mistakes=-19	ask rest=-31	ask why=-14	other=90	unknown=-43
reps_$	ask dose=72	ask left=-36	ask mistakes=-17	ask rest=-22	ask steps=14	ask why=-13	other=84	unknown=-31
reps_and	other=18
reps_was	ask dose=35	other=-27
rest	ask dose=-128	ask easier=-25	ask mistakes=-19	ask rest=393	ask steps=-100	ask why=-62	other=91	unknown=-36
rest_$	ask dose=-30	ask rest=-19	other=119
rest_after	ask left=-16	ask rest=21	other=22
rest_at	ask rest=16
rest_between	ask rest=93	other=-40
rest_for	ask rest=46	ask why=-14	other=-19
rest_in	ask dose=-35	ask rest=52
rest_longer	ask rest=18
rest_now	ask rest=-18	other=28
rest_of	ask left=58	ask steps=-19	ask why=-27
rest_or	ask rest=35
rest_time	ask rest=55
rested	other=29
rested_$	other=13
rested_enough	other=16
resting	ask steps=38	ask why=-34
resume	other=48	unknown=-24
revert	other=30	unknown=-14
revert_$	other=29	unknown=-14
rib	other=71	unknown=-53
ribs	other=25
ribs_last	other=14
right	ask dose=13	ask easier=-18	ask left=27	ask mistakes=123	ask why=-25	other=64	thanks=-14
right_$	ask left=39	ask mistakes=129	ask steps=-58	other=-59	unknown=36
right_first	ask steps=40	other=-25
right_foot	other=61	unknown=-40
right_for	ask dose=17
right_knee	ask steps=15
right_leg	other=56	unknown=-32
right_now	other=27	unknown=-13
right_one	other=19
right_side	other=30
ringing	other=14
ringing_$	other=14
ripping	other=20	unknown=-14
ripping_pain	other=12
robot	unknown=17
robot_$	unknown=17
roger	other=14
roll	ask steps=51	ask why=17	other=17	unknown=-26
roll_$	other=18	unknown=-17
roll_the	ask why=13
rolled	other=39
rolled_to	other=14
rolling	ask why=75	help=-13	unknown=-19
rolling_$	other=15	unknown=-13
rolling_my	ask why=29
rolling_one	ask why=20
rolls	ask dose=-13	ask left=25
roof	other=19	unknown=-13
roof_$	other=16
rot	other=23
rotation	ask dose=25	ask easier=86	ask left=-37	ask mistakes=19	ask rest=-13	ask steps=108	ask why=57	help=-37	other=13	progress=-32	schedule=-24	unknown=-51
rotation_$	ask easier=95	ask left=-29	ask mistakes=35	ask rest=-13	ask steps=54	ask why=46	help=-29	other=15	progress=-31	schedule=-21	unknown=-62
rotation_again	ask steps=48	ask why=-19
rotation_done	ask dose=30	other=-20
rotation_goes	ask steps=-25	other=30
rotation_is	ask why=-28	other=30
rotation_out	other=14
rotation_please	ask steps=22	other=-15
rotation_today	other=25
rotations	ask dose=21	other=26	unknown=-25
rotations_am	ask dose=21
round	ask dose=-79	ask left=67	ask mistakes=-17	ask rest=-17	ask steps=-19	ask why=-67	other=192
round_$	ask left=87	other=-18	unknown=-19
round_1	ask dose=-20	other=23
round_3	ask dose=-12	other=13
round_completed	ask why=-17	other=20
round_done	ask dose=-13	ask rest=-16	other=77	unknown=-21
round_finished	ask dose=-25	other=29
round_is	ask left=-13	other=29
round_of	other=-73	unknown=78
round_one	ask why=-39	other=48
rounds	ask dose=64	ask left=55	ask rest=52	ask steps=-35	other=34	unknown=-47
rounds_$	ask dose=49	ask left=-28	ask rest=39	ask steps=-14	unknown=-30
rounds_are	other=25	unknown=-20
rounds_is	ask dose=16
rounds_left	ask dose=-17	ask left=25
rounds_now	other=16
rounds_of	ask dose=38	ask left=-17	other=-53	unknown=66
rounds_on	ask rest=20
rounds_or	ask dose=31
rounds_remain	ask dose=-49	ask left=56
rounds_to	ask dose=-25	ask left=33
routine	other=28	unknown=-24
routine_before	other=16	unknown=-14
row	ask dose=-21	progress=51	unknown=-16
row_$	ask dose=-21	progress=51
rubbish	other=17	unknown=-15
run	other=29	unknown=-14
run_$	other=29	unknown=-14
running	other=-26	unknown=38
running_$	other=-31	unknown=41
saddle	other=93	unknown=-61
saddle_$	other=27	unknown=-13
saddle_area	other=19	unknown=-15
safe	ask dose=-22	ask steps=-14	ask why=-33	other=160	unknown=-35
safe_$	other=56	unknown=-12
safe_for	ask mistakes=39	ask why=-19
safe_to	other=43	unknown=-15
said	unknown=12
said_$	other=-43	unknown=46
said_no	other=33	unknown=-30
said_so	other=14	unknown=-13
same	other=17
sat	other=-17	unknown=30
sat_on	other=-17	unknown=30
saturday	other=-51	unknown=52
say	ask dose=38	ask left=-15	help=19	other=-18	unknown=30
say_$	ask dose=44	help=13	other=-30
say_a	other=22	unknown=-19
say_done	other=-43	unknown=54
say_if	other=14
say_six	other=17	unknown=-15
say_so	other=-26	unknown=30
says	unknown=58
says_14:05	other=14	unknown=-12
says_hi	other=-46	unknown=57
says_i	other=58	unknown=-36
says_no	other=44	unknown=-40
says_she	other=-38	unknown=39
scale	ask easier=40	ask steps=-23
school	other=-73	unknown=83
school_$	other=-80	unknown=88
sciatica	ask why=40	other=25	unknown=-24
sciatica_$	ask why=40
score	progress=20	unknown=-13
score_$	progress=20	unknown=-13
scores	other=-31	progress=58	unknown=-24
scores_$	other=-31	progress=58	unknown=-24
screaming	other=15	unknown=-14
screaming_$	other=15	unknown=-14
sec	ask dose=31	ask steps=-16	other=33	unknown=-21
sec_$	other=32	unknown=-20
sec_or	ask dose=31	ask steps=-13
second	ask left=14	ask steps=-36	ask why=-13	other=81
second_$	ask left=39	ask steps=-16	other=26	unknown=-29
second_one	ask left=-21	ask steps=-17	other=53
second_set	other=44	unknown=-18
seconds	ask dose=114	ask left=-72	ask mistakes=-14	ask rest=128	ask steps=-48	ask why=-13	other=-13	unknown=-15
seconds_$	ask dose=85	other=-35
seconds_do	ask rest=36	ask steps=-14
seconds_enough	ask dose=20
seconds_left	ask left=-38	ask rest=47
seconds_of	ask rest=20
seconds_or	ask dose=42	other=-25
seconds_per	other=20
secs	ask dose=99	ask steps=-18	other=-38	unknown=-20
secs_$	ask dose=29	other=14	unknown=-15
secs_per	ask dose=67	other=-50
see	ask easier=-29	ask steps=20	help=-12	other=41	progress=62	unknown=-45
see_my	ask steps=-13	other=12	progress=16
see_the	ask steps=34	other=-37
see_you	other=47	unknown=-39
send	other=40	unknown=-23
send_me	other=36	unknown=-23
sending	other=14
sensation	other=59	unknown=-45
sensation_in	other=27	unknown=-24
serie	other=39	unknown=-37
series	other=47	unknown=-46
session	ask dose=20	ask easier=-16	ask left=35	ask rest=-15	ask steps=-36	ask why=-36	other=99	progress=-17	schedule=145	unknown=-81
session_$	ask dose=22	ask left=-19	other=76	progress=-13	schedule=12
session_is	other=26	unknown=-18
session_now	other=37	schedule=-18
session_today	schedule=22
session_tonight	other=-12	schedule=38
sessions	ask dose=-18	progress=107	unknown=-41
sessions_did	progress=15
sessions_have	progress=25
sessions_this	other=-24	progress=25
set	ask dose=76	ask easier=23	ask left=59	ask mistakes=-41	ask rest=22	ask steps=-60	ask why=-52	help=36	other=130	progress=-12	schedule=103	unknown=-97
set_$	ask easier=-12	ask left=19	ask rest=34	ask steps=-16	other=44
set_1	ask left=29
set_2	other=30
set_am	ask left=28
set_done	ask dose=-29	ask left=-18	ask mistakes=-14	ask rest=-23	other=118	unknown=-19
set_finished	other=32	unknown=-12
set_for	schedule=33
set_is	ask left=42	ask rest=36	ask why=-22	help=52	other=-28	unknown=-44
set_now	ask left=14
set_of	other=-38	unknown=44
set_one	other=16
set_take	ask dose=14
set_the	other=-39	schedule=48
set_was	ask dose=13
set_yet	other=15
sets	ask dose=99	ask easier=-41	ask left=99	ask mistakes=-20	ask rest=65	ask steps=-70	ask why=-28	other=63	progress=-16
sets_$	ask dose=-42	ask easier=-14	ask left=17	ask rest=49	ask steps=-43	ask why=-15	other=51	unknown=53
sets_after	ask left=13
sets_again	ask dose=18	other=-24
sets_already	other=-40	unknown=41
sets_and	other=-17	unknown=18
sets_are	ask dose=-21	ask left=16	other=29
sets_but	other=23
sets_do	ask left=33
sets_done	other=36	unknown=-34
sets_in	ask dose=23	ask left=-18	other=20	unknown=-17
sets_is	ask dose=30	ask left=-21
sets_left	ask left=18
sets_of	ask rest=27
sets_on	other=19
sets_straight	other=13	unknown=-12
sets_till	ask dose=-13	ask left=15
sets_to	ask dose=-16	ask left=13
sets_today	ask dose=57	other=-19	unknown=-16
sets_without	other=-30	unknown=33
seven	other=50	schedule=24	unknown=-23
seven_$	other=18	schedule=28	unknown=-18
sex	other=64	unknown=-49
sex_$	other=43	unknown=-37
shake	ask mistakes=31	other=-12
shake_$	ask mistakes=31	other=-12
shaking	other=-37	unknown=39
shaking_$	other=-38	unknown=40
shaky	ask mistakes=67	other=-38	unknown=-26
shaky_legs	ask mistakes=67	other=-38	unknown=-26
shall	ask dose=-13	ask rest=28
shape	other=26	unknown=-19
shape_$	other=26	unknown=-19
sharp	other=25
she	other=-59	unknown=63
she_is	other=-58	unknown=60
shift	other=-81	schedule=83	unknown=35
shift_$	unknown=14
shift_the	other=-39	schedule=59
shifts	other=-99	unknown=98
shin	ask dose=-16	ask easier=-21	ask steps=80	other=-28
shin_$	ask easier=-21	ask steps=68	other=-28
shin_or	ask steps=12
shivering	other=27	unknown=-23
shocks	other=13
shocks_down	other=13
shoes	ask easier=-14	ask steps=50	other=-47	unknown=51
shooting	other=13
shopping	other=-83	unknown=91
shopping_$	other=-71	unknown=78
short	other=57	unknown=-37
short_of	other=55	unknown=-36
shorter	ask rest=15
shorter_$	ask rest=15
should	ask dose=44	ask easier=-47	ask left=-59	ask mistakes=169	ask rest=26	ask steps=52	ask why=50	progress=-33	schedule=-24
should_be	ask steps=-13	ask why=35
should_i	ask dose=38	ask easier=-18	ask left=-34	ask mistakes=44	ask rest=34	ask why=27	other=16	progress=-29	schedule=-21	unknown=34
should_it	ask dose=-21	ask mistakes=50	ask why=-12
should_look	ask mistakes=30
should_my	ask steps=38	ask why=-14	other=15
should_not	ask mistakes=64	ask steps=-39
should_one	ask dose=13
should_the	ask dose=13	ask mistakes=-17	ask steps=40
should_work	ask why=14
shoulder	ask mistakes=36	other=33	unknown=-38
shoulder_blades	ask steps=16	other=14	unknown=-12
shoulder_comes	ask mistakes=16
shoulder_lifts	ask mistakes=24
shoulders	ask dose=-13	ask mistakes=-17	ask steps=61	other=55	unknown=-30
shoulders_$	other=24	unknown=-17
shoulders_on	ask steps=22
shoulders_stay	other=15
show	ask dose=-14	ask steps=131	hello=-17	help=34	other=-145	progress=145	schedule=-12	thanks=-12	unknown=-48
show_me	ask steps=71	other=-72	progress=82
show_my	other=-14	progress=49	unknown=-22
shower	other=38	unknown=-27
shower_$	other=22	unknown=-15
shut	other=22
sick	other=12
side	ask dose=88	ask easier=-26	ask left=-27	ask mistakes=-13	ask rest=-14	ask steps=71	ask why=17	other=76	schedule=-14	unknown=-52
side_$	ask dose=90	ask easier=-17	ask why=17	other=25	unknown=-34
side_do	ask steps=31
side_done	ask steps=-14	other=22
side_first	ask steps=38
side_held	ask dose=16
side_one	ask steps=34
side_thing	ask why=18
side_to	ask steps=17	ask why=39
sides	ask steps=28	ask why=-17	other=45	unknown=-32
sides_done	ask why=-14	other=19
sides_now	other=18	unknown=-16
sides_or	ask steps=21
silence	other=40
silence_$	other=15
silence_please	other=25
silent	other=21
simpler	ask easier=152	ask left=-13	ask steps=-26	other=-55
simpler_way	ask easier=39
since	hello=-15	other=178	unknown=-100
since_last	other=24	unknown=-15
since_the	other=31	unknown=-22
since_this	ask steps=13	other=40	unknown=-19
since_yesterday	other=25	unknown=-14
sister	other=-58	progress=-13	unknown=81
sister_is	other=-27	unknown=32
sisters	ask rest=-13	unknown=20
sisters_$	ask rest=-13	unknown=20
sit	other=30	unknown=-14
sit_on	other=28	unknown=-13
sitting	ask easier=62	other=17	unknown=-13
sitting_$	ask easier=52
six	other=81	unknown=-38
six_$	other=28	unknown=-19
six_thirty	other=14
sixteen	other=19
skip	ask easier=-22	ask steps=-47	ask why=-35	other=200	unknown=-19
skip_$	other=20
skip_that	other=13
skip_the	other=39
skip_this	ask easier=-13	ask steps=-32	ask why=-32	other=96
skipped	other=15
skipped_$	other=14
skipping	other=24	unknown=-17
skipping_today	other=13
skp	other=16
slaps	other=27	unknown=-19
slaps_the	other=26	unknown=-19
sleep	other=13
sleeping	other=-43	unknown=55
sleeping_badly	unknown=16
slide	ask mistakes=25
slipped	other=26	unknown=-21
slipped_disc	other=26	unknown=-21
slot	schedule=26
slow	ask dose=-20	ask steps=50	other=15	unknown=-16
slow_$	ask dose=-20	ask steps=50	other=15	unknown=-15
slowly	ask rest=-15	ask steps=28
smashed	other=24	unknown=-17
smashed_all	other=16
sneeze	other=22
sneeze_$	other=31	unknown=-12
snooze	other=37	unknown=-17
so	ask dose=-20	ask easier=64	ask left=-19	ask steps=-19	other=15	progress=54	thanks=17	unknown=29
so_$	other=22
so_done	other=36	unknown=-34
so_far	ask left=16	other=47	progress=25	unknown=-34
so_hard	ask easier=44	other=-58	unknown=26
so_high	ask easier=21	other=-19
so_i	ask left=-33	ask mistakes=14	unknown=34
so_is	ask left=-18	other=35
so_kind	other=-18	progress=31	unknown=-19
so_much	other=-16	thanks=23
so_that	other=16
sofa	ask easier=23	ask steps=-16	other=-63	unknown=68
sofa_$	ask easier=23	ask steps=-16	other=-12
softer	ask easier=106	other=-23
softer_version	ask easier=30	other=-15
soiled	other=19	unknown=-14
soiled_myself	other=19	unknown=-14
some	help=17	other=36	unknown=-33
some_music	other=-34	unknown=43
some_of	other=19	unknown=-16
somebody	other=14
someone	other=36	schedule=-14	unknown=23
someone_at	other=12
someone_else	other=13
something	ask dose=-13	ask easier=143	ask left=-21	ask why=-17	other=17	unknown=-60
something_easier	ask easier=-13	other=33
something_gentler	ask easier=31	other=-17
something_less	ask easier=59	other=-36
something_lighter	ask easier=34	ask steps=-15
something_softer	ask easier=20
something_tore	other=15
son	ask why=19	other=-28	unknown=28
son_did	other=-14	unknown=16
song	other=-17	unknown=61
song_$	other=-23	unknown=65
soon	other=31	unknown=-17
soon_$	other=21	unknown=-13
sore	ask mistakes=-28	other=160	unknown=-86
sore_$	other=68	unknown=-53
sore_doing	ask mistakes=-27	other=31
sore_from	other=38	unknown=-26
sorry	ask left=19	ask mistakes=-30	ask steps=58	ask why=-18	other=35	unknown=-22
sorry_$	ask mistakes=-22	ask steps=23	other=33
sorry_to	ask left=25	other=-13
sort	other=32	unknown=-24
sort_of	other=32	unknown=-24
spine	ask dose=-14	ask mistakes=73	ask steps=-22	other=84	unknown=-73
spine_$	ask mistakes=40	ask why=-17	other=32	unknown=-22
spine_has	other=28	unknown=-24
spring	other=35
spring_$	other=35
squeeze	ask left=-19	ask mistakes=-22	ask steps=71
squeeze_$	ask steps=25
squeezing	ask why=33
stairs	unknown=25
stairs_$	other=-30	unknown=48
stand	unknown=17
standing	ask easier=39	unknown=-14
star	other=-12	thanks=32	unknown=-16
star_$	other=-12	thanks=32	unknown=-16
start	ask left=-24	ask mistakes=-16	ask rest=25	ask steps=27	ask why=-17	help=27	other=141	schedule=-16	unknown=-42
start_$	ask rest=14	help=38	other=36	unknown=-20
start_again	ask rest=17	other=60	unknown=-29
start_in	ask steps=23
start_over	ask dose=25
start_reminding	other=22
start_with	unknown=33
started	other=34	unknown=-19
started_$	other=15
starting	ask steps=27	other=33	unknown=-18
starting_to	other=23
stats	hello=-14	other=-58	progress=192	schedule=-13	unknown=-68
stats_$	hello=-13	other=-41	progress=142	unknown=-51
stats_please	other=-17	progress=51	unknown=-17
stay	ask dose=33	ask mistakes=-20	ask steps=78	ask why=-18	other=22	unknown=-20
stay_bent	ask steps=15
stay_down	ask steps=42	other=-13
stay_flat	other=25
stay_on	ask steps=20
stay_up	ask dose=17
steak	other=-65	unknown=65
step	ask steps=47	other=-16
step_$	ask steps=47	other=-16
step_by	ask steps=47	other=-16
steps	ask dose=-31	ask steps=152	other=-113	unknown=45
steps_$	ask steps=115	other=-62	unknown=-29
steps_for	ask steps=42	other=-24
still	ask dose=-61	ask easier=-14	ask left=207	ask mistakes=-19	ask steps=-38	ask why=-24	help=-14	other=122	progress=15	unknown=-79
still_$	ask left=33
still_coming	ask left=13
still_do	other=34
still_going	other=15
still_got	ask left=14
still_have	ask dose=-34	ask left=68
still_holding	other=12
still_on	other=20	unknown=-16
still_open	ask left=13
still_to	ask left=65	ask steps=-14
stomach	ask steps=24
stop	ask easier=-19	ask left=43	ask rest=-14	ask steps=-25	help=-14	other=188	schedule=-25	thanks=-14	unknown=-31
stop_$	ask dose=-28	ask left=45	other=33	unknown=17
stop_after	ask dose=14
stop_at	ask dose=15
stop_here	other=16
stop_now	other=20
stop_reminding	other=29
stop_the	other=24	unknown=-13
stop_there	other=15
stop_writing	other=22
stopped	other=39
stopped_at	other=25	unknown=-13
stopping	other=17
stopping_$	other=-24	unknown=27
stopping_here	other=23	unknown=-16
stopping_now	other=18
straight	ask dose=-12	ask mistakes=-13	ask rest=29	ask steps=42	unknown=-28
straight_$	ask rest=12	ask steps=20	unknown=-13
straight_on	ask rest=18
straight_or	ask steps=16	other=-14
strain	ask easier=40
streak	ask left=-16	ask mistakes=-15	ask steps=-22	ask why=-21	other=-13	progress=151	unknown=-27
streak_$	ask left=-15	ask mistakes=-12	ask why=-21	progress=117	unknown=-23
streak_looking	progress=16
strengthen	ask why=47
strengthen_$	ask why=20
strengthen_my	ask why=27
strengthening	ask left=-28	ask why=54
strengthening_$	ask left=-28	ask why=54
strenuous	ask easier=78	other=-64
stretch	ask dose=16	ask easier=18	ask left=-18	ask steps=38	ask why=22	other=-21
stretch_$	ask dose=25	ask mistakes=13	ask steps=-15
stretch_do	other=15
stretched	ask left=-13	ask mistakes=-27	ask steps=21	ask why=52	other=-55	unknown=39
strong	ask easier=49	other=-20
struggle	other=18	unknown=-14
struggles	ask easier=18
struggles_with	ask easier=18
struggling	ask easier=17
stumbling	other=14
stupid	other=12
sudden	other=60	unknown=-43
sudden_$	other=35	unknown=-29
suddenly	other=58	unknown=-37
suit	other=-12	schedule=22
suit_me	other=-17	schedule=22
sunday	other=41	unknown=-27
sunday_evening	other=15
sunday_without	other=21	unknown=-18
supposed	ask dose=24	ask easier=-15	ask left=-64	ask mistakes=-26	ask steps=49	ask why=84	other=12
supposed_to	ask dose=24	ask easier=-15	ask left=-64	ask mistakes=-26	ask steps=49	ask why=84	other=12
sure	ask mistakes=-20	ask steps=43	other=35	unknown=-14
sure_$	other=13
sure_that	other=18
surgery	ask mistakes=-23	other=82	unknown=12
surgery_$	ask mistakes=-18	unknown=59
sweating	other=25	unknown=-21
sweating_$	other=19	unknown=-16
swing	other=-18	unknown=23
switch	other=25
ta	hello=-12	other=-97	thanks=176	unknown=-42
ta_$	other=-90	thanks=156	unknown=-37
tailbone	other=29	unknown=-24
take	ask dose=72	ask easier=-19	ask left=-25	ask rest=53	ask steps=-21	other=25	unknown=-21
take_$	ask dose=59	ask left=-20	other=-18
take_a	ask rest=33
take_me	ask dose=24	other=-13
take_that	other=22
talk	ask steps=62	other=-52
talk_me	ask steps=62	other=-52
tall	ask dose=-21	ask steps=-28	progress=-23	unknown=98
tall_is	ask dose=-21	ask steps=-28	progress=-23	unknown=98
tapped	other=19	unknown=-13
target	ask dose=67	ask steps=-19	ask why=-22
target_$	ask dose=67	ask steps=-19	ask why=-22
taxes	other=-54	unknown=55
tea	other=-72	unknown=76
technique	ask steps=46	ask why=-37
telephone	other=-23	unknown=27
telephone_$	other=-23	unknown=27
tell	ask easier=-14	ask steps=-64	ask why=69	help=54	unknown=-23
tell_any	other=17	unknown=-13
tell_if	ask mistakes=23
tell_me	ask rest=13	ask steps=-35	ask why=-12	schedule=15	unknown=34
tell_you	help=53	unknown=-33
telling	other=23	unknown=-20
telling_you	other=23	unknown=-20
temperature	other=16	unknown=12
temperature_of	other=30	unknown=-23
ten	ask dose=94	ask mistakes=-13	ask steps=-20	other=38	schedule=14	unknown=-30
ten_$	ask dose=26	other=45	unknown=-26
ten_days	other=20
ten_minutes	other=24	unknown=-14
ten_past	schedule=20
ten_seconds	ask dose=43	other=-33
tense	ask steps=15
than	ask dose=27	ask easier=64	ask left=-12	other=-48	progress=17
than_last	progress=18
than_the	ask easier=33
than_this	ask easier=54	other=-15
thank	hello=-28	other=-21	thanks=160	unknown=-59
thank_you	hello=-28	other=-30	thanks=162	unknown=-57
thanks	hello=-25	other=-95	thanks=259	unknown=-38
thanks_$	hello=-12	other=-16	thanks=160	unknown=-78
thanks_a	other=-13	thanks=32	unknown=-12
thanks_coach	other=-20	thanks=54	unknown=-13
thanks_for	thanks=20
that	ask dose=-42	ask easier=65	ask left=37	ask mistakes=132	ask rest=-23	ask steps=-51	ask why=19	help=-34	other=103	progress=-26	schedule=-19	thanks=48	unknown=14
that_$	ask left=-31	ask mistakes=-20	ask steps=-18	ask why=-27	other=175	unknown=-24
that_a	ask mistakes=23	unknown=-12
that_back	other=19
that_bridge	ask steps=46	help=-15	other=-23
that_count	other=-33	unknown=60
that_done	ask left=42	ask steps=12	other=-18	unknown=-18
that_far	ask easier=50	other=-40
that_helped	other=-13	thanks=22
that_high	ask easier=53	other=-31
that_i	ask mistakes=20	other=24
that_is	ask left=33	ask mistakes=-15	ask why=23	unknown=15
that_it	ask left=53	other=-22
that_knee	ask steps=19
that_my	ask mistakes=32	other=13
that_ok	ask mistakes=59	other=-59
that_one	ask rest=-13	ask steps=-20	other=31	unknown=77
that_really	ask why=28	other=-14	thanks=12
that_right	ask mistakes=26	other=-18
that_was	ask easier=48	ask rest=-17	other=18	thanks=15	unknown=-28
that_wrong	ask mistakes=17
the	ask dose=166	ask easier=144	ask left=74	ask mistakes=233	ask rest=170	ask steps=260	ask why=200	hello=-62	help=-45	other=105	schedule=130	thanks=21	unknown=170
the_15	other=20	unknown=-14
the_ache	other=21	unknown=-17
the_afternoon	schedule=15
the_air	ask why=17
the_baby	other=47
the_back	ask why=55
the_bag	other=19
the_bathroom	other=14
the_bed	ask easier=32	ask steps=-15	other=19	unknown=-12
the_benefit	ask steps=-45	ask why=81
the_benefits	ask steps=-25	ask why=81	other=-28
the_bot	ask steps=-14	ask why=-34	help=54
the_break	ask dose=-43	ask mistakes=-30	ask rest=74	ask steps=-22	ask why=-19	other=109	unknown=-31
the_breather	ask dose=-24	ask rest=40	ask steps=-19	other=15
the_bridge	ask dose=41	ask easier=28	ask left=24	ask mistakes=26	ask rest=18	ask steps=-48	ask why=117	help=-35	other=56	progress=-19	schedule=-23	unknown=-25
the_bridges	ask steps=45	unknown=-40
the_bum	ask steps=46	other=-14
the_bus	other=-29	unknown=42
the_capital	ask why=-33	unknown=85
the_car	other=18	unknown=-14
the_carpet	ask steps=16
the_cat	other=-14	unknown=34
the_chest	ask easier=14
the_common	ask mistakes=19
the_complete	other=15	unknown=-14
the_correct	ask steps=63	ask why=-33
the_cricket	unknown=19
the_crossword	other=-77	unknown=77
the_day	other=40	unknown=-29
the_dentist	other=42	unknown=-39
the_dishes	other=-31	unknown=35
the_doctor	other=31	unknown=-27
the_dog	unknown=24
the_door	other=17
the_end	ask dose=-17	ask left=51	ask steps=-24
the_entire	other=44	unknown=-37
the_evening	ask dose=49	ask steps=-46	ask why=-14	other=-26	schedule=115	unknown=-15
the_exercise	other=23	unknown=-20
the_exercises	other=17	unknown=-13
the_feet	ask steps=80	other=-37
the_final	ask left=35	ask why=-16
the_first	ask steps=-19	other=47	schedule=-14	unknown=16
the_floor	ask dose=-16	ask easier=14	ask steps=93	ask why=-24	other=-22	unknown=13
the_full	ask easier=24	ask rest=21	ask steps=-23	other=13	unknown=-14
the_glute	ask mistakes=22	ask steps=-37	ask why=38
the_ground	ask steps=23
the_gym	other=-35	unknown=48
the_head	ask dose=-13	ask mistakes=-27	ask steps=54
the_heels	ask steps=13
the_hip	ask mistakes=64	ask why=25	other=-67
the_hold	ask dose=31
the_house	other=-56	unknown=69
the_idea	ask why=32
the_ironing	other=-43	unknown=43
the_kettle	other=-33	unknown=35
the_kids	other=68	unknown=-48
the_kitchen	other=29	unknown=-22
the_knee	ask dose=15	ask easier=27	ask left=-14	ask mistakes=64	ask rest=-17	ask steps=28	ask why=38	other=74	schedule=-20	unknown=-38
the_knees	ask dose=16	ask rest=18	ask steps=23	unknown=-13
the_last	ask easier=-32	ask left=164	ask mistakes=-28	ask rest=-25	ask steps=-14	ask why=-26	other=72	progress=39	unknown=-93
the_left	ask easier=-16	ask left=-22	ask steps=40	other=51	unknown=-29
the_legs	ask steps=23	other=20	unknown=-30
the_list	ask left=32
the_loo	other=-27	unknown=44
the_lot	other=65	unknown=-54
the_lower	ask why=23
the_lying	ask mistakes=14	ask steps=41	other=-21
the_marathon	other=-22	unknown=25
the_mat	unknown=20
the_match	other=-14	unknown=46
the_middle	other=20	unknown=-15
the_minute	ask rest=30
the_moment	other=25
the_morning	other=-77	schedule=110	unknown=32
the_mornings	schedule=37
the_movement	ask steps=99	other=-59
the_neck	ask mistakes=35	ask why=-17	other=-39	unknown=40
the_neighbours	other=-37	unknown=47
the_netherlands	other=17	unknown=-13
the_news	other=-54	unknown=65
the_next	ask dose=-17	ask easier=30	ask rest=21	schedule=37	unknown=-28
the_night	other=18	unknown=-17
the_number	ask dose=112	ask steps=-44	ask why=-32
the_one	ask steps=43	unknown=-33
the_other	ask dose=-14	ask steps=64	ask why=-15	other=63	unknown=-51
the_pain	other=63	unknown=-42
the_paper	other=13
the_pause	ask dose=-22	ask rest=42	other=15
the_phone	other=37	unknown=-27
the_picture	ask steps=36	other=-31
the_plan	ask left=26	other=-15
the_point	ask steps=-23	ask why=106	other=-22
the_postman	ask steps=-16	unknown=61
the_purpose	ask steps=-15	ask why=35	other=18
the_reason	ask steps=-30	ask why=56
the_remaining	other=27	unknown=-18
the_reminder	other=-16	schedule=19
the_reminders	other=51	schedule=20	unknown=-25
the_rest	ask dose=-43	ask left=46	ask rest=81	ask steps=-31	ask why=-48	other=37
the_right	other=85	unknown=-31
the_roll	ask steps=34
the_rolling	ask why=36	unknown=-15
the_roof	other=19	unknown=-13
the_rotation	ask dose=37	ask easier=25	ask left=-24	ask steps=46	ask why=55	help=-14	other=33	schedule=-13	unknown=-61
the_rotations	ask dose=13
the_same	other=14
the_second	unknown=20
the_session	ask left=58	ask steps=-24	ask why=-28	other=-13	unknown=32
the_set	ask left=-13	ask rest=-16	other=42	unknown=23
the_sets	ask dose=19	ask steps=-12
the_shin	ask steps=14
the_shopping	other=-27	unknown=28
the_shoulders	ask steps=21	other=16	unknown=-15
the_shower	other=33	unknown=-25
the_side	ask steps=37	ask why=22	other=-14
the_sides	ask steps=21
the_sofa	ask easier=23	ask steps=-16
the_stairs	other=-27	unknown=51
the_steps	ask dose=-30	ask steps=39	other=14
the_thigh	ask dose=-19	ask easier=29
the_third	ask dose=26	ask left=12	ask rest=-17	ask steps=-18	other=42	unknown=-19
the_three	other=34	unknown=-32
the_time	other=22	unknown=19
the_times	ask steps=-13	schedule=46
the_toilet	other=18
the_top	ask dose=16	ask steps=25	unknown=-16
the_train	other=-31	unknown=38
the_twist	ask dose=-23	ask easier=76	ask mistakes=52	ask rest=-16	ask steps=46	ask why=51	help=-17	other=31	progress=-20	schedule=-22	unknown=-67
the_twisting	ask steps=36	other=-14
the_twists	other=14	unknown=-14
the_twisty	ask steps=64	unknown=-17
the_two	other=40	unknown=-37
the_typical	ask mistakes=54	ask why=-21
the_use	ask why=36
the_very	ask left=28
the_waist	other=16
the_wall	ask easier=14
the_washing	other=-76	unknown=77
the_way	ask easier=31	ask steps=41	other=-21
the_weather	unknown=45
the_weekend	other=18
the_whole	other=58	unknown=-43
the_wrong	ask mistakes=41	ask steps=-23	other=19
them	ask dose=-37	ask rest=-37	other=118	schedule=18	unknown=-30
them_$	ask dose=-30	ask rest=-37	other=114	unknown=-28
them_all	other=37	unknown=-36
them_at	other=-58	unknown=59
them_last	other=13	unknown=-13
then	ask left=101	ask mistakes=-37	ask steps=-31	ask why=-21	other=92	unknown=-47
then_$	ask left=58	ask mistakes=-32	ask steps=-14	other=50	unknown=-21
then_my	other=34	unknown=-15
then_the	other=12
there	ask dose=-48	ask easier=74	ask left=27	ask mistakes=-47	ask steps=13	ask why=29	hello=88	other=46	progress=-21	schedule=45	thanks=-20	unknown=-15
there_$	hello=93	help=16	schedule=-12	thanks=-17	unknown=32
there_a	ask dose=-26	ask easier=46	ask left=-31	ask mistakes=-14	ask rest=12	ask steps=51	ask why=32	other=-41	schedule=33	unknown=-19
there_an	ask easier=-33	ask left=-15	other=101
there_another	ask easier=18	other=-26	schedule=22
there_any	ask left=-15	ask why=40
there_anything	ask mistakes=14
there_in	ask dose=18
there_is	other=18
there_more	ask left=20
there_something	ask easier=12	other=33
there_still	ask left=15
there_supposed	ask dose=12
these	ask easier=-31	ask left=18	ask mistakes=-26	ask why=26	help=-20	other=66	progress=-17	unknown=46
these_$	ask why=-12	other=65	unknown=-29
these_at	other=-29	schedule=27
these_exercises	ask why=17	other=19	unknown=-22
these_for	ask why=35
these_in	other=-42	unknown=47
these_ok	other=24
these_too	ask dose=32
they	unknown=19
they_are	other=16
they_belong	other=13
thigh	ask dose=-19	ask easier=29
thighs	ask mistakes=51	ask steps=-27	unknown=-14
thighs_$	ask mistakes=13
thin	other=30	unknown=-27
thing	ask dose=-14	ask steps=20	ask why=39	help=48
thing_$	ask dose=-12	ask mistakes=-14	ask steps=-15	help=52	other=25
thing_for	ask why=30
thing_you	other=22	unknown=-15
think	help=-21	other=81
think_$	other=18
think_i	other=30	unknown=-19
think_so	other=34
third	ask dose=53	ask rest=-18	ask steps=-47	ask why=-19	other=69	unknown=-16
third_$	ask dose=29	ask steps=-19	other=12
third_already	unknown=12
third_done	ask steps=-26	other=29
third_round	ask why=-17	other=22
third_set	ask dose=24	ask left=13	ask rest=-17
thirteen	other=28
thirty	ask steps=-16	other=19	unknown=22
thirty_$	other=20
thirty_in	other=15
thirty_minutes	ask steps=-15	other=21
this	ask dose=-44	ask easier=47	ask left=42	ask mistakes=70	ask rest=33	ask why=161	hello=-50	help=157	other=92	progress=87	schedule=-35	thanks=-25	unknown=96
this_$	ask dose=-39	ask easier=35	ask left=-24	ask mistakes=-19	ask rest=28	ask steps=93	help=70	other=36	progress=-15
this_actually	ask why=-27	other=31
this_afternoon	other=17
this_and	ask dose=-27	ask steps=-31	other=82
this_app	help=20
this_are	ask dose=13
this_bot	ask steps=-13	ask why=-26	help=75
this_bridge	ask why=27	other=-12
this_do	ask dose=36	ask left=-12	ask steps=-19	ask why=-12	other=27
this_evening	other=21	schedule=13
this_every	ask dose=39
this_exercise	ask dose=21	ask easier=28	ask left=-35	other=-30	unknown=34
this_fix	ask why=21
this_for	help=36	other=-33	unknown=25
this_go	ask steps=32	other=-16
this_good	other=24
this_help	ask why=70	help=-28
this_in	ask mistakes=13	other=-75	unknown=71
this_is	ask easier=41	unknown=-36
this_lifting	ask why=15
this_make	ask steps=-13	ask why=31
this_meant	ask why=19
this_month	other=-23	progress=49
this_morning	ask left=18	hello=-24	other=61	schedule=-21	unknown=38
this_ok	other=35
this_one	ask easier=-28	ask mistakes=44	ask rest=24	ask steps=60	ask why=73	unknown=-61
this_or	ask left=17
this_pain	other=13
this_really	ask left=17	ask why=21	other=-19
this_right	ask dose=-16	ask mistakes=60	ask steps=-21
this_round	ask left=38	unknown=-17
this_safe	other=54
this_set	ask left=26	ask rest=39	unknown=-25
this_stretch	ask left=-16	ask steps=36
this_supposed	ask steps=-18	ask why=18	other=18
this_the	ask dose=-12	ask left=152	ask steps=-14	ask why=-41	other=-47
this_thing	ask steps=-32	ask why=-13	help=70
this_time	ask dose=25	ask rest=-12	other=77	unknown=-44
this_week	help=-14	other=-54	progress=117
this_with	ask easier=-25	other=38
this_works	help=36
those	ask dose=13	other=-18	unknown=38
those_$	ask dose=13	other=-13	unknown=13
three	ask dose=66	ask easier=-22	ask left=-29	ask mistakes=-19	ask rest=-17	ask steps=-38	help=-13	other=134	unknown=42
three_$	ask dose=52	other=33	unknown=-40
three_already	other=12	unknown=-12
three_done	other=17
three_every	other=-24	unknown=26
three_exercises	other=27	unknown=-20
three_months	other=24	unknown=-17
three_of	other=12
three_rounds	other=24	unknown=-14
three_sets	ask dose=34	ask left=-16	ask steps=-12	other=-44	unknown=80
three_times	other=22
three_weeks	other=48
through	ask dose=-12	ask easier=-12	ask left=60	ask mistakes=-14	ask steps=42	other=32	unknown=-41
through_$	ask left=32	ask steps=-65	other=79	unknown=-14
through_15	other=16
through_it	ask steps=29	other=-19
through_the	ask steps=31	other=-12
tight	ask steps=34	other=23	unknown=-15
tight_$	ask steps=24
tiktok	other=-87	unknown=91
til	ask dose=-22	ask rest=45
till	ask dose=-57	ask left=99	other=-16
till_i	ask dose=-38	ask left=78	other=-34
till_the	ask dose=-19	ask left=22	other=12
time	ask dose=48	ask easier=-19	ask left=-59	ask mistakes=-45	ask rest=110	ask steps=-27	ask why=-68	hello=-12	help=-40	progress=-24	schedule=241	unknown=32
time_$	ask dose=75	ask left=-19	ask mistakes=-20	ask rest=43	ask why=-32	schedule=41
time_are	schedule=16
time_do	help=-13	schedule=39
time_i	other=-33	unknown=44
time_in	other=-59	unknown=94
time_is	ask why=-16	other=74	schedule=22	unknown=-19
time_now	other=27	unknown=-24
time_to	schedule=16
time_today	other=19	unknown=-18
time_tomorrow	schedule=36
time_tonight	schedule=24
times	ask dose=98	ask easier=-14	ask left=-32	ask steps=-46	ask why=-14	help=-36	other=-32	progress=-28	schedule=249	unknown=-51
times_$	ask dose=52	ask left=-13	ask steps=-19	help=-15	other=-32	progress=-13	schedule=126	unknown=-17
times_a	ask dose=-33	other=43
times_do	ask dose=54	ask steps=-14	other=-22
times_each	other=16
times_have	schedule=27
times_please	other=-36	schedule=54
tingles	unknown=16
tingles_$	unknown=16
tingling	other=51
tingling_$	other=16	unknown=22
tingling_down	other=18
tingling_in	other=17	unknown=-12
tingly	other=27	unknown=-19
tired	ask dose=22	other=-105	unknown=143
tired_$	ask dose=22	other=-44	unknown=68
tired_tonight	other=15
to	ask dose=68	ask left=58	ask mistakes=165	ask rest=32	ask steps=93	ask why=71	hello=16	help=38	other=57	progress=-49	schedule=117	thanks=-43
to_$	ask left=17	ask mistakes=50	ask steps=-39	ask why=-15
to_15	ask dose=35
to_21:00	schedule=24
to_6	other=-13	schedule=20
to_8:30	schedule=24
to_9	other=-24	schedule=34
to_arch	ask mistakes=33	ask steps=-14
to_avoid	ask left=-17	ask mistakes=72	ask steps=-20
to_be	ask dose=61	ask easier=-12	ask steps=-15	schedule=-13	unknown=12
to_catch	ask rest=20
to_change	other=-17	schedule=28
to_chest	ask easier=15	ask mistakes=22	ask steps=92	hello=-13	schedule=-17	unknown=-21
to_do	ask dose=64	ask easier=27	ask left=98	ask rest=-29	ask steps=20	help=-27	other=-42	progress=-13	unknown=42
to_end	other=18
to_exercise	other=52	unknown=-18
to_feed	other=14
to_feel	ask mistakes=27
to_finish	other=26	unknown=-15
to_get	other=49	unknown=-29
to_go	ask dose=-51	ask left=120	ask steps=-36	other=35
to_help	ask steps=-17	ask why=35
to_hold	ask dose=49	ask mistakes=14	ask steps=-13	other=-24
to_hurt	ask mistakes=39	ask why=-14
to_keep	ask dose=23	ask mistakes=-14	ask steps=24	other=-17
to_last	progress=13
to_lie	ask steps=32
to_lose	other=-29	unknown=43
to_me	ask mistakes=-15	ask steps=45	unknown=-13
to_my	ask easier=22	ask steps=13	unknown=-17
to_nine	schedule=21
to_pee	other=12	unknown=16
to_push	other=26	unknown=-16
to_rain	ask mistakes=-21	ask why=-14	schedule=-12	unknown=80
to_rest	ask rest=57	other=-13
to_run	other=58	unknown=-49
to_side	ask steps=17	ask why=39
to_someone	other=13
to_start	other=22
to_stay	ask steps=21
to_stop	other=15	unknown=30
to_strengthen	ask why=20
to_take	ask rest=15
to_ten	other=-13	schedule=20
to_the	unknown=42
to_this	ask left=-13	ask why=42
to_touch	ask steps=38	ask why=-17
to_use	help=46
to_wait	ask rest=15
to_work	ask steps=-44	ask why=59
to_write	ask steps=-14	help=87	other=-35	unknown=-21
to_you	hello=52	help=20	other=-15	unknown=-20
today	ask dose=79	ask easier=-31	ask left=149	ask mistakes=-19	ask steps=-56	ask why=-21	hello=-14	help=-25	other=73	schedule=14	thanks=-28	unknown=66
today_$	ask dose=51	ask easier=-28	ask left=154	ask mistakes=-18	ask steps=-38	ask why=-19	hello=-13	help=-25	other=23	thanks=-21	unknown=94
today_and	other=-15	schedule=22	unknown=14
today_is	ask dose=29	other=-18
today_please	ask steps=-15	other=33
today_thanks	other=13
toddler	other=-16	unknown=26
toes	ask steps=21	other=58	unknown=-34
toes_$	ask steps=23	other=16	unknown=-14
together	ask mistakes=-17	ask steps=116	other=-33	unknown=-18
together_$	ask mistakes=-16	ask steps=82	other=-21	unknown=-16
together_or	ask steps=33	other=-13
toilet	other=-20	unknown=41
toilet_$	other=18
toilet_paper	other=22	unknown=-20
tokyo	unknown=45
tokyo_$	unknown=48
told	other=26
told_me	other=22	unknown=-13
told_you	other=17
tomorrow	ask mistakes=-29	ask why=-20	help=-18	other=-30	schedule=128	unknown=30
tomorrow_$	ask mistakes=-29	ask why=-20	help=-17	other=23	schedule=70	unknown=30
tonight	ask dose=15	ask easier=-16	ask mistakes=-21	ask steps=-15	help=-44	other=48	progress=-16	schedule=108	unknown=28
tonight_$	ask easier=-13	ask mistakes=-17	ask steps=-12	help=-42	other=34	progress=-15	schedule=81	unknown=53
tonight_session	schedule=18
too	ask dose=39	ask easier=193	ask left=-75	ask mistakes=109	ask steps=-22	ask why=-37	other=-40	schedule=57	unknown=-116
too_$	ask dose=44	ask easier=-15	ask why=-14	other=51	unknown=-31
too_by	other=14
too_difficult	ask easier=52	other=-42
too_early	ask easier=-15	other=-28	schedule=68
too_far	ask left=-20	ask mistakes=49
too_hard	ask easier=83	other=-38
too_knackered	other=15
too_much	ask dose=13
too_tired	other=19	unknown=-14
too_weak	ask easier=13
top	ask dose=16	ask steps=25	unknown=-16
top_$	ask dose=22	ask mistakes=-25	ask steps=32	unknown=-12
tore	other=15
torture	ask dose=-13	ask left=17
torture_$	ask dose=-13	ask left=17
totally	other=29	unknown=-27
touch	ask steps=47	ask why=-18
touch_the	ask steps=47	ask why=-18
touching	ask steps=25
tough	ask easier=28
tough_$	ask easier=26
towel	ask easier=31	other=-20
track	other=20
track_$	other=20
train	ask steps=-27	ask why=37	other=-19	unknown=30
train_$	ask steps=-23	ask why=37
treatment	other=41	unknown=-20
trip	other=16
trouble	unknown=17
trousers	other=16
trousers_are	other=13
try	other=16
trying	other=-12	unknown=35
trying_$	other=38	unknown=-28
trying_to	unknown=15
tuesday	other=21	unknown=-12
tummy	ask why=18	other=24	unknown=-23
tummy_$	ask steps=15	other=12	unknown=-15
turn	ask steps=41	other=24
turn_off	other=18
turn_too	ask steps=22
turned	ask dose=-14	ask mistakes=-28	ask steps=56	other=-40	unknown=39
turned_out	other=-39	unknown=43
turning	ask steps=34	other=-19
turning_$	ask steps=35	other=-20
turtles	other=-22	unknown=27
turtles_$	other=-22	unknown=27
tv	other=-26	unknown=35
tv_$	other=-26	unknown=35
twelve	other=30	unknown=-19
twelve_$	other=27	unknown=-17
twenty	other=25
twice	ask dose=54	ask steps=-20	other=13	unknown=14
twice_$	other=26	unknown=-18
twice_a	ask dose=52
twinge	other=26	unknown=-13
twinge_at	other=18
twist	ask dose=15	ask easier=106	ask left=-16	ask mistakes=50	ask rest=-17	ask steps=44	ask why=55	help=-19	other=36	progress=-23	schedule=-30	unknown=-93
twist_$	ask dose=-29	ask easier=61	ask steps=42	ask why=-13	other=64	unknown=-23
twist_do	ask why=16
twist_done	ask steps=19	unknown=-15
twist_for	ask mistakes=-12	ask why=48	other=-15
twist_good	ask why=16
twist_is	ask easier=23
twist_today	other=13
twisting	ask steps=25	ask why=61	other=-20
twisting_$	ask mistakes=14
twisting_one	ask steps=26
twists	ask dose=28	other=33	progress=-16	unknown=-31
twists_$	ask dose=28	progress=-16
twisty	ask steps=64	unknown=-17
twisty_one	ask steps=56	ask why=-14
two	ask dose=81	ask easier=-21	ask mistakes=-16	ask rest=54	ask steps=-53	ask why=-17	other=91	thanks=-18	unknown=29
two_$	ask left=37	ask rest=29	ask steps=-29	other=36	thanks=-14	unknown=-38
two_are	other=24	unknown=-20
two_done	other=24	unknown=-23
two_down	other=15
two_finished	other=15
two_hours	other=16	unknown=-13
two_minutes	ask rest=27	other=-18
two_months	other=29	unknown=-22
two_or	other=13
two_ribs	other=25
two_rounds	ask dose=32
two_sets	ask dose=47	ask left=-17	other=62	unknown=-35
two_that	other=20	unknown=-20
two_to	other=-13	unknown=20
two_weeks	other=16
type	ask left=-12	ask mistakes=-26	help=104	other=-84	unknown=50
type_done	other=-48	unknown=55
type_here	ask mistakes=-24	help=62
typical	ask mistakes=105	ask steps=-21	ask why=-30
typical_errors	ask mistakes=56	ask steps=-13	ask why=-16
typical_mistakes	ask mistakes=23
um	other=18
um_i	other=17
under	ask easier=22	other=43	unknown=-29
under_me	other=43	unknown=-22
under_my	ask easier=24
understand	help=39
understand_how	help=32
undo	ask steps=-14	other=109	unknown=-42
undo_$	other=37	unknown=-16
undo_last	other=19
undo_please	other=18
undo_that	other=27
unmute	other=47	unknown=-25
unmute_$	other=45	unknown=-24
unpause	other=52	unknown=-25
unsteady	other=47	unknown=-38
until	ask left=49	other=46	unknown=-58
until_i	ask left=50	other=-14	unknown=-15
until_the	other=33	unknown=-29
up	ask easier=43	ask left=37	ask mistakes=18	ask steps=55	other=41	unknown=-77
up_$	ask easier=30	ask left=19	ask steps=39	other=54	unknown=-71
up_and	other=-15
up_here	ask mistakes=31	ask why=-13
up_now	other=-44	unknown=48
up_or	ask steps=43	other=-32
up_that	ask easier=24
up_the	other=16
up_there	ask why=24
up_to	ask left=37	ask steps=-26
urine	other=23	unknown=-14
us	ask steps=37	hello=-14	other=63	unknown=-37
us_begin	hello=-12	other=22
us_start	other=20
use	ask dose=-25	ask easier=35	ask left=-32	ask why=68	help=75	other=-25	unknown=-17
use_a	ask easier=44	other=-15
use_both	ask steps=29
use_of	ask why=36
use_this	ask steps=-15	help=71
use_you	ask steps=-14	help=19
used	other=-33	unknown=47
used_to	other=-33	unknown=47
usual	ask mistakes=31	ask why=-13
usually	ask mistakes=57	other=-109	unknown=91
usually_$	ask mistakes=17	other=-59	unknown=57
usually_get	ask mistakes=18
vacation	other=17
vagina	other=31	unknown=-29
vagina_feels	other=31	unknown=-29
variant	ask easier=29
variation	ask easier=64	other=-59
version	ask dose=-24	ask easier=219	ask left=-32	ask mistakes=-13	ask steps=-32	ask why=-43	unknown=-31
version_$	ask dose=-12	ask easier=79	ask left=-19	ask steps=-19	other=37	unknown=-17
version_for	other=22
version_of	ask easier=111	ask why=-30	other=-23
vertebra	other=50	unknown=-28
vertebra_in	other=29	unknown=-13
very	ask left=28	other=-27	thanks=47	unknown=-13
very_kind	other=-13	thanks=19
very_last	ask left=28
very_much	thanks=13
very_patient	thanks=15
video	ask easier=-43	ask steps=101	other=-30	unknown=14
waist	other=42	unknown=-35
wait	ask rest=63	ask steps=34	other=-23	unknown=-26
wait_$	other=43	unknown=-20
wait_how	ask dose=41	ask steps=18	other=-55
waiting	ask why=-14	other=40
waiting_for	ask left=-16	ask why=-14	other=41
wakes	other=26	unknown=-18
wakes_me	other=26	unknown=-18
walk	ask steps=63	unknown=-24
walk_$	other=42	unknown=-17
walk_me	ask steps=63	other=-51
walk_properly	other=-22	unknown=25
walked	other=-81	unknown=95
walked_in	other=15
walking	other=52	unknown=-40
wall	ask easier=14
want	ask dose=22	ask easier=-18	ask steps=-32	other=42	schedule=69	unknown=-29
want_$	other=17
want_different	schedule=14
want_the	other=14
want_to	ask steps=-16	other=38
wants	other=38	unknown=-38
was	ask dose=67	ask easier=38	ask rest=-15	ask steps=-45	other=63	progress=-16
was_dead	other=29	unknown=-25
was_done	other=32	unknown=-30
was_i	ask dose=29	other=-27
was_in	other=18	unknown=-14
was_it	other=30
was_last	other=46	progress=-20	unknown=-24
was_my	other=16	unknown=-19
was_numb	other=-97	unknown=98
was_that	ask steps=-24	other=62
was_the	ask dose=25	unknown=-30
washing	other=-98	unknown=99
washing_machine	other=-24	unknown=25
watch	ask easier=-14	ask left=-12	ask mistakes=99	ask why=-19	other=-24	unknown=18
watch_$	ask mistakes=19
watch_for	ask mistakes=19
watch_out	ask easier=-12	ask mistakes=62	ask why=-13
watch_says	unknown=15
watching	other=-64	unknown=74
watching_$	other=-21	unknown=22
watching_and	other=-26	unknown=26
watching_tv	other=-26	unknown=35
water	other=39	unknown=-18
water_$	other=38	unknown=-17
waters	other=47	unknown=-38
waters_broke	other=38	unknown=-32
way	ask dose=-18	ask easier=184	ask left=-33	ask steps=77	ask why=-57	unknown=-41
way_$	ask easier=73	ask steps=-21
way_of	ask easier=20	ask steps=39	ask why=-30
way_on	other=16	unknown=-14
way_to	ask easier=82	ask mistakes=33	ask steps=-39	ask why=-20	other=-17
way_too	ask easier=23	other=-13
way_under	other=30	unknown=-13
way_up	ask steps=33	other=-18
we	ask easier=-42	ask left=48	ask mistakes=-49	ask rest=47	ask steps=-86	ask why=78	help=-18	other=74	schedule=92	unknown=-39
we_are	ask steps=-12	ask why=22
we_can	other=17	unknown=-14
we_change	other=-26	schedule=43
we_did	other=19
we_do	ask dose=16	ask easier=-18	ask steps=-13	ask why=43	other=48	schedule=-14	unknown=-16
we_doing	ask dose=21
we_go	schedule=14
we_leave	other=17
we_make	ask easier=14	other=-15
we_move	other=-16	schedule=30
we_nearly	ask left=32
we_skip	other=29
we_start	other=23
weak	ask easier=19	hello=-20	unknown=59
weak_$	other=53	unknown=-43
weak_and	other=21	unknown=-19
weak_for	ask easier=12	other=-70	unknown=76
weak_in	other=24	unknown=-23
weak_today	other=-24	unknown=26
weaker	other=18
weaker_$	other=13
weakness	unknown=23
weakness_$	other=-18	unknown=36
weakness_in	other=17	unknown=-12
weather	other=-34	unknown=84
weather_today	other=-29	unknown=38
wee	unknown=18
week	ask steps=-15	help=-22	progress=153	schedule=-14	unknown=14
week_$	help=-18	other=41	progress=122	unknown=-25
week_go	progress=20
week_i	other=-51	unknown=52
weekend	other=18
weekend_$	other=18
weeks	ask mistakes=-19	ask steps=-17	ask why=-15	help=-16	other=192	progress=40	schedule=-17	unknown=-48
weeks_$	other=57	progress=49	unknown=-32
weeks_ago	other=53
weeks_now	other=-35	unknown=36
weeks_pregnant	other=62	unknown=-13
weight	ask why=-30	hello=-13	help=-32	other=23	progress=-20	unknown=111
weight_$	ask why=-26	help=-24	other=-18	progress=-17	unknown=116
weight_and	other=20
weight_for	other=19	unknown=-18
weight_is	other=-19	unknown=24
weight_loss	other=-26	schedule=21	unknown=22
weight_on	other=19	unknown=-13
weight_without	other=18	unknown=-17
weird	other=25	unknown=-18
weird_$	other=18	unknown=-13
well	ask dose=27	other=-44	progress=18	unknown=70
well_$	ask dose=28	progress=14	unknown=13
well_again	other=17
well_done	other=-45	unknown=46
well_that	other=-49	unknown=49
went	other=38	unknown=19
went_numb	other=17
went_weak	other=17
were	other=52	unknown=-42
were_done	other=22	unknown=-21
wet	other=20
wet_myself	unknown=22
wet_the	other=19
what	ask dose=-37	ask easier=17	ask left=109	ask mistakes=62	ask rest=-17	ask steps=123	ask why=168	hello=-18	help=173	other=39	progress=57	schedule=70	thanks=-21	unknown=58
what_$	ask dose=-15	ask easier=-12	ask left=21	ask mistakes=-19	ask rest=36	ask steps=-38	ask why=-20	help=90	other=-21
what_about	ask steps=42	other=-39
what_am	ask left=-51	ask mistakes=-38	ask steps=59	ask why=26	other=34
what_are	ask dose=-34	ask left=-74	ask mistakes=70	ask steps=-44	ask why=14	help=52	other=24	unknown=46
what_can	ask easier=45	ask left=-19	ask steps=-21	ask why=-20	help=147	other=-23	schedule=-16	unknown=-22
what_comes	ask left=78	ask rest=-18	ask why=-18	other=16
what_commands	help=27
what_did	ask why=25	other=-17
what_do	ask dose=-56	ask easier=-14	ask left=58	ask mistakes=27	ask rest=-13	ask steps=69	ask why=26	help=-48	other=80	schedule=-21	unknown=-42
what_does	ask left=15	ask mistakes=-24	ask why=58	help=-18	other=41	progress=19	unknown=-17
what_else	ask dose=-14	ask easier=14	ask left=42	ask mistakes=-13	ask steps=-19	ask why=-18	help=26
what_exactly	ask left=-36	ask mistakes=-12	ask steps=40	ask why=48	other=-18
what_exercises	ask left=25
what_good	ask steps=-14	ask why=72
what_happens	ask left=30	ask mistakes=18	other=-14
what_have	ask mistakes=-14	unknown=62
what_i	ask dose=-12	ask easier=-16	ask left=-12	ask mistakes=-13	ask steps=47	ask why=17	other=-28	unknown=29
what_if	ask dose=34	ask easier=22	ask left=-20	ask mistakes=-44	help=-15	other=-56	progress=-19	unknown=141
what_is	ask dose=135	ask left=50	ask mistakes=-34	ask steps=61	help=24	other=52	progress=106	schedule=-60	unknown=-25
what_mistakes	ask easier=-13	ask mistakes=39
what_muscles	ask left=-47	ask why=77
what_must	ask left=-13	ask mistakes=66	ask steps=-12
what_now	ask easier=44	ask left=56	ask mistakes=-18	ask why=-21	help=18	other=-12	unknown=-36
what_remains	ask left=84	ask mistakes=-16	ask steps=-15	ask why=-28
what_should	ask left=-12	ask mistakes=66	ask rest=16	ask steps=-22	ask why=-19	schedule=-17	unknown=47
what_the	ask steps=-38	other=43
what_time	ask mistakes=-15	ask steps=-15	ask why=-26	help=-33	other=56	progress=-18	schedule=152	unknown=-37
what_times	help=-20	schedule=59
what_to	ask left=-26	ask mistakes=50	ask steps=71	ask why=-23	other=-40	unknown=-15
what_would	ask easier=19	unknown=21
when	ask dose=34	ask easier=-25	ask left=46	ask mistakes=-12	ask rest=92	ask steps=-21	ask why=-36	help=43	other=-24	progress=-45	schedule=201	thanks=-14	unknown=-44
when_$	other=-68	schedule=82
when_am	ask left=19	other=-15	schedule=14
when_do	ask dose=-13	ask steps=-13	help=-17	other=-13	schedule=92
when_finished	other=-31	unknown=37
when_i	ask dose=73	ask easier=-13	ask left=32	ask mistakes=-29	ask rest=29	ask steps=-23	help=28	other=87	schedule=-44	unknown=-32
when_is	ask left=-17	progress=-14	schedule=64
when_it	ask mistakes=12
when_rolling	ask steps=13
when_the	ask rest=24	other=25	schedule=17	unknown=-52
when_twisting	ask mistakes=21
when_will	ask left=35	ask why=-19	other=-16	schedule=47
when_you	other=21
whenever	other=-55	unknown=67
whenever_$	other=-80	unknown=82
whenever_i	other=20
where	ask dose=-28	ask easier=-19	ask left=45	ask rest=-22	ask steps=68	ask why=-51	other=43	progress=-32	schedule=-14	unknown=70
where_do	ask steps=56	ask why=-33	other=28
where_i	other=44	unknown=-15
where_is	ask steps=15	progress=-38	unknown=55
where_should	ask mistakes=52	ask steps=-12
where_the	ask steps=12
where_you	ask left=-15	ask rest=-13	ask steps=18	unknown=43
which	ask dose=-42	ask easier=-25	ask left=116	ask mistakes=-38	ask rest=-17	ask steps=84	ask why=71	help=34	other=-50	unknown=-29
which_commands	help=42	unknown=-13
which_exercise	ask left=54	ask steps=-32	other=13
which_exercises	ask left=17
which_leg	ask steps=19
which_mistakes	ask mistakes=20
which_muscle	ask left=-25	ask mistakes=-28	ask steps=-15	ask why=88
which_muscles	ask steps=-13	ask why=44
which_ones	ask left=15
which_part	ask why=25
which_set	ask left=79	ask why=-25	other=-23
which_side	ask left=-13	ask steps=69	ask why=-13
which_way	ask left=-15	ask steps=46
while	ask dose=-14	ask steps=26	other=64	unknown=-37
while_i	unknown=12
while_you	other=22	unknown=-17
who	ask left=-21	ask steps=-23	ask why=-23	help=59	other=-30	unknown=136
who_can	other=31
who_is	help=43	other=-15
who_made	unknown=29
who_won	ask steps=-12	unknown=68
whole	other=66	unknown=-49
whole_session	other=12
why	ask dose=-76	ask easier=-29	ask left=-39	ask mistakes=-40	ask rest=31	ask steps=-87	ask why=336	help=-17	other=94	progress=-18	schedule=-18	unknown=-52
why_$	ask dose=-51	ask left=-21	ask why=47	other=73	unknown=-16
why_am	ask why=36
why_bridges	ask why=19
why_do	ask steps=-15	ask why=57	other=-21
why_does	ask why=14
why_glutes	ask why=12
why_i	ask why=42	other=-14
why_is	ask why=-33	other=73	unknown=-19
why_lift	ask why=15
why_should	ask why=23
why_the	ask rest=19	ask why=12
why_we	ask steps=-13	ask why=18
wide	ask steps=13
wife	other=-46	unknown=53
wife_$	other=-14	unknown=15
wife_did	other=-21	unknown=23
wife_is	other=-18	unknown=18
wife_says	other=18
will	ask dose=35	ask rest=-14	ask steps=-51	ask why=100	help=-16	other=73	progress=-15	schedule=30	unknown=-70
will_be	other=22	unknown=-15
will_do	other=19
will_i	ask dose=13	ask left=-19	ask mistakes=21	ask why=29	other=-18
will_it	ask dose=32	ask why=43	other=-27
will_not	ask easier=25	other=25
will_this	ask left=35	ask steps=-16	ask why=36	other=-24
will_you	ask steps=-12	help=-12	other=42	schedule=34
win	other=-41	unknown=63
win_$	other=-41	unknown=63
wipe	ask mistakes=-20	other=55	unknown=-18
wiping	other=64	unknown=-35
wiping_feels	other=42	unknown=-22
wish	other=17
with	ask dose=-50	ask easier=74	ask mistakes=101	ask why=59	hello=-12	help=-49	other=17	progress=-22	schedule=-22	unknown=77
with_$	ask why=28
with_a	other=25
with_back	ask why=25
with_bad	ask easier=35	ask mistakes=-18
with_boredom	other=-50	unknown=56
with_both	ask steps=13
with_breakfast	other=-60	unknown=61
with_bridges	ask left=14	ask mistakes=17
with_everything	other=16	unknown=-15
with_less	ask easier=66	other=-17
with_my	ask easier=16	ask mistakes=-45	ask steps=46	other=-23	unknown=24
with_osteoporosis	other=53	unknown=-26
with_that	ask left=-22	other=35
with_the	ask dose=-12	ask mistakes=90	other=19	unknown=-22
with_this	ask left=30	ask mistakes=51	ask steps=-13	ask why=-18	other=41	unknown=-63
with_work	other=-30	unknown=31
without	ask mistakes=35	ask steps=-27	other=112	unknown=-39
without_dieting	other=15
without_my	other=21	unknown=-18
without_noticing	ask mistakes=36	ask steps=-19	other=30	unknown=-22
without_stopping	other=-31	unknown=33
without_trying	other=35	unknown=-26
wobble	ask mistakes=59	other=-49
won	ask steps=-14	other=-47	unknown=114
won_the	ask steps=-12	unknown=68
work	ask dose=-26	ask mistakes=-15	ask steps=-79	ask why=34	help=153	progress=-17
work_$	ask dose=-16	ask why=-38	help=116	other=-18	progress=-17	unknown=24
working	ask left=-22	ask steps=-17	ask why=73	other=-23	unknown=28
working_$	ask left=-17	ask steps=-15	ask why=55	other=-31	unknown=31
workout	other=34	schedule=23	unknown=-38
workout_$	other=19	schedule=23	unknown=-24
works	help=54
works_$	help=55	other=-17
world	other=-68	unknown=76
worse	other=56	unknown=-22
worse_$	other=-33	unknown=49
worse_at	other=38	unknown=-35
worse_lying	other=18	unknown=-15
worse_when	other=14
worst	other=40	unknown=-29
worst_at	other=17	unknown=-14
would	ask dose=58	ask left=-24	ask steps=-15	help=-15	progress=18	schedule=62
would_be	ask easier=19	other=44	progress=31	schedule=20	unknown=-69
would_finished	other=18	unknown=-16
would_have	other=30	unknown=-28
would_i	other=-23	unknown=36
would_like	other=-20	schedule=58	unknown=-24
would_prefer	other=-33	schedule=43
would_say	other=-23	unknown=27
would_you	other=-31	unknown=40
wrist	other=30	unknown=-17
wrist_last	other=20
write	help=85	other=-16	schedule=20	unknown=-20
write_again	other=16	schedule=13	unknown=-14
write_it	ask steps=27	other=-15
write_to	schedule=15
writing	other=22
writing_to	other=22
wrong	ask dose=-22	ask easier=-26	ask left=-33	ask mistakes=332	ask steps=-93	ask why=-51	help=-29	other=23
wrong_$	ask left=-22	ask mistakes=58	ask steps=-14	other=39
wrong_button	other=41	unknown=-14
wrong_here	ask mistakes=61	unknown=-23
wrong_in	ask mistakes=51	ask steps=-16
wrong_on	ask mistakes=44	ask steps=-26	other=-41	unknown=41
wrong_way	ask mistakes=48	ask steps=-22
wrong_with	ask mistakes=42	help=-14	other=-19	unknown=20
x	other=40	unknown=-16
x_15	other=26
yeah	other=45	unknown=-25
year	unknown=25
year_$	unknown=25
years	ask easier=-12	help=-13	other=-71	unknown=125
years_$	unknown=21
years_ago	other=-45	unknown=73
years_and	other=-37	unknown=39
yep	other=38	unknown=-19
yes	other=54	unknown=-18
yes_$	other=13
yes_i	other=20
yesterday	ask steps=-15	hello=-18	other=124	schedule=-15
yesterday_$	ask steps=-14	other=31	unknown=25
yesterday_evening	other=56	unknown=-21
yesterday_i	other=26	unknown=-23
yesterday_morning	other=17	unknown=-14
yet	ask left=58	ask rest=-18	other=59	unknown=-36
yet_$	ask left=58	ask rest=-18	other=36	unknown=-18
yh	other=12
yo	hello=99	other=-64	unknown=-24
yo_$	hello=99	other=-64	unknown=-22
yoga	other=-100	unknown=111
yoga_$	other=-24	unknown=34
you	ask dose=-22	ask left=-32	ask mistakes=-69	ask rest=-46	ask steps=75	ask why=-84	hello=86	help=108	other=25	progress=-37	schedule=31	thanks=204	unknown=128
you_$	ask left=23	ask steps=-28	hello=101	help=48	schedule=-22	thanks=63	unknown=-98
you_a	help=-21	unknown=50
you_add	other=44	unknown=-18
you_are	ask left=-15	ask rest=-13	other=-83	thanks=120	unknown=43
you_ask	other=19
you_at	other=-14	unknown=18
you_believe	unknown=26
you_can	help=14	other=56	unknown=-28
you_count	other=13
you_describe	ask steps=22
you_do	ask dose=-21	ask left=-13	ask mistakes=-13	ask steps=59	help=78	other=-12
you_explain	ask steps=71	other=-18	unknown=-19
you_for	help=13	other=-32	thanks=39
you_got	ask easier=-15	ask steps=31	schedule=27	unknown=-15
you_have	ask dose=-12	ask easier=59	ask rest=-17	ask steps=21	other=-14
you_in	other=26	unknown=-18
you_just	other=15	unknown=-13
you_kindly	thanks=14
you_know	ask mistakes=-14	ask steps=-16	help=-15	other=50	unknown=26
you_like	ask steps=-34	unknown=84
you_make	schedule=13
you_may	other=26
you_move	schedule=21
you_order	unknown=36
you_play	unknown=33
you_recorded	other=23	unknown=-15
you_remind	ask steps=-21	schedule=64
you_said	other=-25	unknown=29
you_say	ask dose=36	other=-32	unknown=21
you_show	ask steps=31
you_so	thanks=14
you_stop	other=43	schedule=-12
you_tell	ask rest=14
you_think	help=-20	unknown=30
you_tomorrow	other=22	unknown=-23
you_were	other=21	unknown=-17
you_when	help=53	other=-40
you_would	other=18	progress=30	unknown=-30
you_write	ask steps=15	help=-13	other=-34	schedule=28	unknown=31
your	ask steps=19	hello=-13	help=-31	other=-29	progress=-13	schedule=-12	thanks=68	unknown=65
your_favourite	help=-22	unknown=59
your_help	thanks=20
yours	unknown=18
yours_$	unknown=18
yourself	unknown=22
yrs	other=15
yup	ask steps=-45	other=56
zero	other=14
"""
