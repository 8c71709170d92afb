"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-69	unknown=85
0_$	unknown=13
1	ask dose=-25	ask left=28	other=33
1/3	other=30
1/3_ok	other=22
10	ask dose=137	ask easier=-16	ask steps=-34	other=50	unknown=-35
10_$	ask dose=48	ask steps=-14	other=22	unknown=-23
10_days	other=13
10_enough	ask dose=33
10_minutes	other=12
10_or	ask dose=20
10_seconds	ask dose=23
11	other=56	unknown=-30
11:42	other=15
11:42_$	other=14
11_$	other=42	unknown=-23
12	ask dose=95	ask left=-37	ask mistakes=-24	ask steps=-22	other=18	unknown=20
12_$	other=52	unknown=-41
12_or	ask dose=18
12_reps	ask left=-18	other=31
13	other=82	unknown=-49
13_$	other=33	unknown=-18
13_of	other=14
13_then	other=14
14	other=89	unknown=-41
14:05	other=15	unknown=-13
14:05_$	other=15	unknown=-13
14:20	other=17	unknown=-15
14:20_$	other=17	unknown=-15
14_$	other=31	unknown=-17
14_weeks	other=36
15	ask dose=255	ask easier=-19	ask left=-29	ask mistakes=-46	ask rest=-23	ask steps=-71	ask why=-12	unknown=46
15_$	ask dose=99	ask easier=-31	ask steps=-27	other=109	unknown=-81
15_again	ask dose=47	ask rest=-31
15_degrees	other=-51	unknown=55
15_done	ask easier=23	unknown=-20
15_each	ask dose=13
15_in	other=26	unknown=-16
15_min	other=-41	unknown=43
15_or	ask dose=25	ask steps=-14
15_right	ask dose=55	ask mistakes=-16
15_times	ask dose=22
17:30	other=17	unknown=-16
17:30_$	other=17	unknown=-16
19:00	other=14
19:00_$	other=14
19:15	other=17
19:15_$	other=17
1_$	other=-14	unknown=24
1_or	ask left=29
2	ask left=15	ask steps=45	ask why=-14	help=-50	other=100	progress=-22	unknown=18
20	ask dose=40	ask easier=-13	ask steps=-24	other=-19	unknown=69
2015	other=-20	unknown=20
2015_$	other=-20	unknown=20
2019	other=-16	unknown=20
2019_$	other=-16	unknown=20
20_min	other=13
20_minutes	other=16
20_weeks	other=-17	unknown=32
21:00	schedule=31
21:00_$	schedule=17
21:15	other=16
21:15_$	other=14
21:30	other=13
22	other=13
2_$	ask left=25	ask why=-12	help=-21	other=-17	unknown=78
2_done	other=18
2_finished	other=16
2_or	other=24
2_rounds	ask dose=15
2_sets	ask dose=23
2_x	other=13
3	ask dose=-16	ask steps=-18	other=61	unknown=85
3/3	other=57	unknown=-24
3/3_$	other=28	unknown=-18
3/3_ok	other=23
30	ask dose=18	other=22
38.5	other=15	unknown=-14
38.7	hello=-13	other=68	unknown=-44
38.9	other=13
39	other=43	unknown=-31
39_since	other=13
3_$	other=92	unknown=-67
3_days	other=27
3_done	ask dose=-12	other=29	unknown=-14
3_of	other=-29	unknown=31
3_rounds	other=14
3_sets	other=16	unknown=21
3_weeks	other=23	unknown=-15
3_x	other=23	unknown=-13
3rd	other=16	unknown=-15
4	ask why=22	unknown=24
45	other=26
45_min	other=13
4_$	ask why=22	other=25	unknown=-18
4_days	other=23
5	ask dose=90	ask steps=-26	other=52
50_of	other=-13	unknown=15
5_$	ask dose=13	unknown=25
5_days	other=14
5_min	other=20	unknown=-14
5_seconds	ask dose=62	other=-23
6	other=54	schedule=48	unknown=-48
6:30	schedule=20
6:30_$	schedule=20
6_$	schedule=38
6_am	schedule=17
6_this	other=15
7	other=73	schedule=81	unknown=-61
7.30	schedule=15
7:15	other=13
7:20	other=12
7:30	ask steps=-18	other=83	unknown=-14
7:30_$	ask steps=-18	other=70
7_$	other=38	schedule=16	unknown=-29
7_am	other=-13	schedule=23
7_in	other=12
8	ask dose=32	ask left=-12	other=63	schedule=81	unknown=-53
8:15	other=17
8:15_$	other=16
8:30	schedule=22
8:30_pm	schedule=13
8_$	ask dose=25	other=25	schedule=14	unknown=-15
8_kilos	other=19	unknown=-13
8_o'clock	other=-49	schedule=55
8_times	other=14
9	ask dose=24	ask easier=-107	other=60	schedule=80
9_$	ask easier=-105	other=108	schedule=21
9_is	ask dose=26	other=-22
9_pm	schedule=15
@asked	ask dose=299	ask easier=236	ask left=415	ask mistakes=226	ask rest=368	ask steps=282	ask why=317	hello=-79	help=224	other=368	progress=155	schedule=105	thanks=-108	unknown=318
@asked evening	ask dose=17	ask left=-15	help=-13	other=165	thanks=19
@asked morning	ask left=-14	ask rest=-13	ask steps=-33	ask why=-32	help=28	other=185	schedule=-13	unknown=91
@asked pain	ask dose=-18	ask mistakes=-15	ask why=-23	other=242	progress=29	thanks=-30	unknown=18
@asked zone	ask left=-20	other=257	unknown=38
@idle	ask dose=68	ask easier=102	ask left=-146	ask mistakes=106	ask rest=-91	ask steps=150	ask why=55	hello=365	help=419	other=87	progress=442	schedule=442	thanks=320	unknown=334
@rest	ask dose=-56	ask easier=44	ask left=114	ask mistakes=-29	ask rest=297	hello=-27	help=-35	other=17	progress=-25	schedule=-42	unknown=73
@set	ask dose=433	ask easier=434	ask left=374	ask mistakes=478	ask rest=198	ask steps=509	ask why=399	help=249	other=286	progress=-61	schedule=-37	thanks=92	unknown=363
@told	ask dose=227	ask easier=316	ask left=-43	ask mistakes=260	ask rest=-57	ask steps=375	ask why=104	hello=594	help=417	other=991	progress=254	schedule=297	thanks=553	unknown=740
@waiting	ask dose=96	ask left=88	ask mistakes=-40	ask rest=-60	ask steps=57	ask why=46	hello=193	other=121	progress=39	schedule=76	thanks=48	unknown=136
^_0	other=43	unknown=-33
^_1	other=22
^_10	other=46	unknown=-20
^_11	other=14
^_12	ask left=-18	other=38
^_13	other=42	unknown=-24
^_14	other=42	unknown=-24
^_15	ask dose=55	ask mistakes=-23	ask rest=-16	ask steps=-14	other=51	unknown=-16
^_19:00	other=13
^_2	ask easier=16	other=55	unknown=-32
^_20	other=45	unknown=-32
^_22	other=13
^_3	other=57	unknown=-18
^_3/3	other=30	unknown=-19
^_3rd	other=16	unknown=-15
^_4	other=16
^_45	other=12
^_5	ask dose=58	ask steps=-18	other=20	unknown=-26
^_6	other=43	unknown=-19
^_7	schedule=57	unknown=-17
^_7.30	schedule=15
^_8	other=36
^_9	other=18
^_a	ask easier=26	other=-25	progress=30	thanks=-22	unknown=42
^_about	other=35	unknown=-12
^_aching	other=27	unknown=-15
^_after	ask rest=15	other=69	unknown=-36
^_all	other=129	unknown=-36
^_almost	other=39	unknown=-24
^_already	other=54	unknown=-31
^_alright	ask steps=-21	other=40
^_also	other=15
^_alternative	ask easier=72	other=-29
^_am	ask dose=-16	ask easier=-37	ask left=64	ask mistakes=109	ask steps=31	ask why=-50	help=-16	other=-15	progress=64	schedule=-16	unknown=-41
^_and	ask dose=68	ask easier=-20	ask left=43	ask mistakes=-27	ask rest=40	ask steps=35	ask why=69	other=-92	unknown=-58
^_another	other=21	unknown=26
^_any	ask dose=-27	ask easier=67	ask left=-29	ask mistakes=54	ask why=-71	other=-47	progress=37	unknown=38
^_anything	ask dose=-24	ask easier=66	ask left=15	ask mistakes=33	ask steps=-23	ask why=-42	other=38
^_are	ask easier=-14	ask left=74	ask mistakes=34	ask steps=32	ask why=-28	help=-27	other=-65	unknown=67
^_arms	ask steps=45	other=-29
^_as	other=15	unknown=-13
^_at	other=77	schedule=17	unknown=-40
^_away	other=15
^_baby	schedule=-12	unknown=26
^_back	other=46
^_bad	other=15
^_banana	other=-50	unknown=67
^_been	other=12
^_before	progress=15
^_begin	other=26	unknown=-15
^_bilateral	other=18
^_bit	other=41	unknown=-25
^_bladder	other=-25	thanks=-28	unknown=56
^_blah	other=-42	unknown=58
^_both	ask steps=-27	ask why=-35	other=127	unknown=14
^_brb	other=15
^_breast	other=13
^_breathe	ask steps=17	other=-16
^_breathing	ask steps=41	unknown=-13
^_bridge	ask dose=30	ask easier=49	ask mistakes=63	ask steps=67	hello=-35	help=-18	progress=-13	thanks=-20	unknown=-61
^_bridges	other=19
^_broke	other=66	progress=-15	unknown=-20
^_bum	other=-31	unknown=34
^_busy	other=16
^_but	ask steps=-19	ask why=-15	other=47
^_bye	unknown=27
^_c-section	other=20
^_call	other=13
^_calling	other=14
^_came	other=45	unknown=-42
^_can	ask dose=60	ask easier=76	ask left=-43	ask steps=46	ask why=-22	help=-74	other=120	progress=-14	schedule=91	thanks=-12	unknown=42
^_cancel	other=18
^_cancer	other=-19	unknown=25
^_carry	other=25	unknown=-15
^_change	other=-73	schedule=115	unknown=-20
^_check	other=14
^_cheers	hello=-21	other=-73	thanks=175	unknown=-51
^_chest	other=35
^_commands	help=57	other=-18	unknown=-14
^_common	ask mistakes=106	ask steps=-18	other=-21
^_complete	other=12
^_completed	ask rest=-16	other=33
^_continue	other=27	unknown=-14
^_cool	unknown=21
^_coughing	other=23
^_could	ask dose=-19	ask easier=74	ask mistakes=-16	ask steps=-16	other=24	schedule=16
^_cramp	other=23	unknown=-15
^_dad	other=-25	unknown=30
^_delete	other=39	unknown=-26
^_did	ask easier=-28	ask left=30	ask mistakes=40	ask rest=-17	ask steps=-30	ask why=-40	other=169	progress=46	schedule=-25	unknown=16
^_difficulty	other=16
^_dine	other=14
^_dinner	other=-83	unknown=84
^_disable	other=15
^_dishes	other=-74	unknown=75
^_do	ask dose=73	ask easier=-12	ask left=-52	ask mistakes=-25	ask rest=107	ask steps=96	ask why=-54	other=-69	progress=-13	schedule=13	unknown=137
^_doctor	other=14
^_does	ask dose=-16	ask easier=-24	ask steps=44	ask why=37	help=-33	other=-15	unknown=65
^_doing	other=13
^_dome	other=22	unknown=-14
^_done	ask dose=-43	ask easier=-26	ask left=-135	ask mistakes=-17	ask rest=-38	ask steps=-89	ask why=-52	other=352	unknown=134
^_double	other=16	unknown=-15
^_down	other=-54	unknown=57
^_drop	other=16
^_dropped	other=14	unknown=-13
^_each	other=28
^_easier	ask easier=134	ask steps=-25	other=-30	unknown=-17
^_easy	other=-29	unknown=36
^_eight	other=31	unknown=-13
^_eleven	other=23	unknown=-14
^_end	other=50	unknown=-22
^_enough	other=86	unknown=-52
^_evening	hello=105	other=-75	unknown=-18
^_every	ask dose=55	other=16	unknown=-25
^_everyone	other=-46	unknown=47
^_everything	hello=-18	other=42	unknown=13
^_expecting	other=41
^_explain	ask steps=115	help=19	other=-79	unknown=-13
^_fainted	other=30	unknown=-15
^_far	other=32	unknown=-30
^_feel	other=13	unknown=-13
^_feeling	other=20	unknown=-13
^_feels	other=-28	unknown=33
^_feet	ask steps=65	other=-35
^_fell	other=62	unknown=-31
^_felt	other=34	unknown=-27
^_fever	other=26	unknown=-18
^_fifteen	ask dose=72	ask left=-22	ask steps=-24	other=33	unknown=-19
^_final	other=30
^_fine	other=31	unknown=-20
^_finished	ask dose=-14	ask left=-67	ask mistakes=-15	ask rest=-57	ask steps=-21	ask why=-80	help=-13	other=205	thanks=-13	unknown=146
^_fire	other=16
^_first	ask left=30	ask steps=-71	ask why=-13	other=98
^_five	ask dose=43	ask steps=-15	unknown=-19
^_for	ask dose=36	ask steps=-23	ask why=57	other=-14
^_forget	ask steps=-21	other=44
^_forgot	ask steps=43	other=-13	unknown=-15
^_found	other=18	unknown=-12
^_four	other=22
^_fourteen	other=19	unknown=-14
^_fractured	other=22	unknown=-18
^_gave	other=19
^_gentler	ask easier=57
^_get	other=-55	unknown=57
^_getting	other=16
^_give	ask easier=27	other=17	unknown=-19
^_go	other=44	unknown=-19
^_god	thanks=13
^_going	other=22
^_good	hello=134	other=-17	schedule=-12	unknown=-30
^_got	ask easier=107	other=46	schedule=-16	unknown=-33
^_grandma	other=-38	unknown=42
^_grandpa	other=-12	unknown=19
^_great	other=26	thanks=14	unknown=-22
^_ha	other=-16	unknown=35
^_had	ask mistakes=-12	other=153	unknown=-85
^_haha	other=-65	unknown=78
^_half	other=34	unknown=-16
^_halfway	other=16
^_hamburg	other=21
^_hang	other=23	unknown=-14
^_happy	other=25
^_has	ask mistakes=-13	ask steps=-22	other=-28	unknown=90
^_have	ask left=57	help=-13	progress=60	unknown=-22
^_having	other=22	unknown=-15
^_he	other=-40	unknown=52
^_heartbroken	other=-31	unknown=51
^_heels	ask steps=32
^_hello	hello=184	other=-18	schedule=-87	unknown=-41
^_help	help=207	other=-85	schedule=-12	unknown=-36
^_hey	hello=168	help=-13	other=-76	unknown=-23
^_hi	hello=146	other=-63	unknown=-45
^_hip	ask steps=33
^_hit	other=36	unknown=-23
^_hiya	hello=123	other=-64	unknown=-33
^_hold	ask dose=32	other=15
^_holiday	other=34	unknown=-18
^_homework	other=-40	unknown=41
^_how	ask dose=22	ask left=116	ask mistakes=39	ask rest=61	ask steps=103	ask why=-18	hello=56	help=32	other=129	progress=125	schedule=-19	thanks=-25	unknown=12
^_huh	help=151	other=-74	unknown=-37
^_hurts	ask easier=-37	other=68
^_i	ask easier=175	ask left=-42	ask mistakes=-41	ask rest=15	ask steps=112	ask why=-15	hello=-23	help=104	other=128	progress=-40	schedule=78	thanks=58	unknown=118
^_if	ask dose=63	other=-33	progress=24
^_imagine	other=37	unknown=-36
^_in	ask steps=44	other=69	unknown=-64
^_instructions	ask steps=47	help=60	other=-33	schedule=-13	unknown=-15
^_is	ask dose=79	ask easier=-39	ask left=119	ask mistakes=162	ask rest=61	ask steps=12	ask why=18	help=-33	other=-26	progress=15	unknown=-30
^_it	ask easier=14	ask mistakes=-21	ask steps=24	other=30	unknown=55
^_just	ask left=-16	hello=65	schedule=27
^_keep	other=26
^_kids	other=28	unknown=-14
^_kind	other=55	unknown=-41
^_kindly	ask dose=15
^_knee	ask dose=69	ask easier=-28	ask left=-14	ask mistakes=-18	ask steps=18	other=36	unknown=-18
^_knees	ask mistakes=13	other=39
^_knocked	other=19
^_last	ask dose=-16	ask left=-16	unknown=50
^_later	other=62	schedule=22	unknown=-50
^_laundry	other=-79	unknown=80
^_leave	ask steps=-26	other=71	unknown=-15
^_left	ask dose=-20	ask left=-26	ask steps=56	other=39
^_leg	other=-32	unknown=45
^_legs	ask steps=13	unknown=17
^_let	ask steps=-12	other=67
^_like	other=18	unknown=-13
^_lol	other=-56	unknown=75
^_long	other=-53	unknown=55
^_losing	other=27	unknown=-18
^_loss	other=20	unknown=-14
^_lost	ask left=15	ask steps=-12	ask why=-27	other=170	unknown=-85
^_lower	other=15
^_make	other=-26	schedule=68	unknown=-17
^_managed	other=58	unknown=-31
^_many	other=-16	thanks=26
^_may	ask rest=13	other=36	unknown=-12
^_maybe	other=32	unknown=-22
^_might	ask steps=18
^_mistakes	ask mistakes=21
^_morning	hello=155	other=-82	unknown=-44
^_move	other=-44	schedule=87
^_much	hello=-15	other=-49	thanks=111	unknown=-33
^_mum	other=-91	unknown=95
^_must	ask dose=26	ask mistakes=-13	ask rest=25
^_mute	other=71	unknown=-31
^_my	ask dose=13	ask easier=99	ask left=-17	ask mistakes=83	ask steps=-72	hello=-25	progress=73	schedule=59	thanks=40	unknown=109
^_nah	other=17
^_namaste	hello=84	other=-35	unknown=-26
^_nearly	other=51
^_need	ask steps=-15	other=28	unknown=14
^_neither	other=13
^_never	unknown=27
^_new	other=41	unknown=-25
^_next	ask left=-18	ask steps=-20	ask why=-18	other=70	schedule=54	unknown=-17
^_nice	other=-61	thanks=69
^_nine	other=27	unknown=-12
^_no	ask steps=21	ask why=-22	other=38	progress=-14	schedule=17	thanks=-29	unknown=146
^_nobody	other=15	unknown=-14
^_none	other=13
^_not	ask easier=73	ask mistakes=-27	ask rest=-27	ask steps=32	ask why=-17	other=62	thanks=-15	unknown=16
^_nothing	other=-17	unknown=46
^_now	other=-49	unknown=70
^_nowhere	other=15	unknown=-14
^_numb	other=55	unknown=-22
^_number	ask dose=60	other=-21	progress=29	unknown=-28
^_numbness	other=17	unknown=18
^_off	unknown=25
^_oh	other=13	unknown=29
^_ok	ask left=-24	ask steps=31	help=-13	other=75	thanks=39	unknown=-35
^_okay	other=27	unknown=-14
^_on	other=81	unknown=-49
^_once	ask dose=-35	ask left=29	ask rest=72	other=72	unknown=-102
^_one	ask dose=-38	ask left=37	unknown=69
^_only	ask easier=-28	hello=37	other=38
^_oops	other=31	unknown=-14
^_or	other=13
^_osteoporosis	other=14	unknown=-13
^_other	ask easier=33	ask mistakes=-14
^_ouch	other=48	unknown=-25
^_our	other=-43	unknown=46
^_out	other=-44	unknown=46
^_ow	other=49	unknown=-28
^_pain	other=94	unknown=-50
^_partly	other=18	unknown=-14
^_pass	other=40	unknown=-23
^_passed	other=43	unknown=-28
^_pasta	other=-77	unknown=78
^_pause	other=71	unknown=-29
^_pee	other=-46	unknown=65
^_peed	other=16
^_phone	other=-38	unknown=58
^_physio	other=20	unknown=-12
^_ping	other=16
^_pins	other=32	unknown=-23
^_play	other=-35	unknown=46
^_please	ask left=40	ask why=73	help=23	other=20	schedule=-27	unknown=-47
^_pooed	other=29	unknown=-17
^_poor	other=-37	unknown=39
^_pregnant	other=82	unknown=-58
^_pressed	other=26
^_progress	hello=-15	other=-42	progress=114	unknown=-23
^_proud	other=-17	unknown=18
^_quarter	other=52
^_quit	other=47	unknown=-20
^_quoted	unknown=16
^_ready	ask dose=-25	ask steps=-19	hello=-28	other=157	unknown=-47
^_recovering	other=27	unknown=-14
^_remaining	ask dose=-23	ask left=-13	other=41
^_remind	ask mistakes=19	ask steps=114	ask why=33	other=-66
^_reminders	other=32
^_remove	other=31	unknown=-16
^_reps	ask dose=90	ask steps=-19	other=-20
^_rest	ask rest=22
^_rested	other=30	unknown=-16
^_resume	other=49	unknown=-23
^_revert	other=27	unknown=-15
^_right	ask left=54	ask mistakes=-27	other=23	unknown=21
^_roger	other=16
^_rolled	other=18
^_rot	other=21
^_rotation	ask steps=14	other=24
^_round	ask dose=-44	other=26	unknown=52
^_saddle	other=43	unknown=-30
^_say	other=32	unknown=-24
^_sciatica	other=17
^_second	ask left=-33	ask rest=-18	ask steps=-13	other=95	unknown=-17
^_secs	ask dose=61	other=-48
^_see	other=46	unknown=-42
^_set	ask dose=-15	ask easier=-18	ask left=-15	ask rest=-28	other=104	schedule=89	unknown=-56
^_sets	ask left=39
^_seven	other=32
^_sharp	other=12
^_shift	other=-46	schedule=57
^_shivering	other=25	unknown=-14
^_short	other=19	unknown=-12
^_should	ask dose=-31	ask easier=-13	ask mistakes=51	ask steps=88	ask why=-25	unknown=-19
^_show	ask steps=40	hello=-16	help=27	other=-84	progress=135	unknown=-55
^_sick	other=13
^_silence	other=72	unknown=-30
^_simpler	ask easier=74	ask steps=-16	other=-26
^_since	other=13
^_six	other=28
^_skip	ask steps=-48	ask why=-27	other=155	unknown=-32
^_skipping	other=24	unknown=-15
^_skp	other=18
^_smashed	other=16
^_snooze	other=41	unknown=-22
^_so	ask left=-26	other=88
^_some	other=31	unknown=-26
^_someone	other=13
^_something	ask easier=67	unknown=-18
^_soon	other=12
^_sore	other=13
^_sorry	ask left=20	ask mistakes=-28	ask steps=58	ask why=-23	other=33	unknown=-19
^_sort	other=54	unknown=-22
^_start	other=58	unknown=-24
^_step	ask steps=15
^_steps	ask steps=45	other=-26
^_still	other=59	unknown=-21
^_stop	other=82	unknown=-31
^_stopped	other=19
^_stopping	other=44	unknown=-35
^_sudden	other=36	unknown=-23
^_suddenly	other=32	unknown=-21
^_switch	other=25
^_ta	other=-103	thanks=193	unknown=-49
^_take	other=29
^_taking	other=25	unknown=-24
^_talk	ask steps=50	other=-44
^_tell	other=-49	unknown=70
^_temperature	other=13
^_ten	other=49	unknown=-29
^_terrible	other=12
^_thank	hello=-24	other=-25	thanks=151	unknown=-52
^_thanks	hello=-18	other=-94	thanks=205	unknown=-24
^_that	ask easier=40	ask left=33	ask mistakes=-18	ask rest=-23	ask steps=-27	other=80	thanks=34	unknown=-41
^_the	ask easier=14	ask why=37	other=-74	unknown=168
^_there	other=18
^_thermometer	other=26	unknown=-14
^_they	ask rest=36	unknown=-26
^_third	ask steps=-31	ask why=-16	other=60
^_thirteen	other=13
^_this	ask dose=-34	ask easier=47	ask left=-23	ask why=19	unknown=33
^_three	other=72	unknown=-41
^_tight	other=12
^_time	ask left=-29	ask rest=41
^_tingling	other=39	unknown=-25
^_toilet	other=-38	unknown=39
^_tokyo	other=17
^_tomorrow	other=-32	unknown=38
^_too	ask easier=40	other=22	unknown=-16
^_trying	other=-39	unknown=47
^_tumbled	other=17	unknown=-15
^_turn	unknown=33
^_twelve	other=29	unknown=-19
^_twenty	other=20
^_twice	ask dose=14	ask steps=-14	other=34	unknown=-21
^_twist	ask dose=50	ask easier=14	other=-23
^_two	unknown=56
^_typical	ask mistakes=38	ask steps=-15
^_um	other=13
^_undo	other=91	unknown=-34
^_unmute	other=46	unknown=-26
^_unpause	other=50	unknown=-25
^_urine	other=17
^_used	other=-29	unknown=44
^_very	thanks=15
^_visiting	other=17
^_wait	ask dose=44	ask steps=35	other=-39	unknown=-16
^_wakes	other=13	unknown=-12
^_walk	ask steps=56	other=-46
^_walked	other=-89	unknown=91
^_walking	other=16
^_was	ask dose=15	ask left=19	ask steps=-28	other=63	unknown=-38
^_we	unknown=29
^_weak	hello=-17	other=19	unknown=13
^_weakness	other=13
^_wee	other=16
^_weight	unknown=18
^_well	other=26	unknown=-22
^_what	ask dose=17	ask easier=57	ask left=105	ask mistakes=140	ask rest=-57	ask why=120	hello=-15	help=175	other=31	progress=62	schedule=45	thanks=-18	unknown=93
^_when	ask left=53	ask mistakes=-12	ask rest=104	ask steps=-33	ask why=-22	help=-33	other=-35	progress=-34	schedule=132	unknown=-12
^_where	ask dose=-17	ask left=64	ask mistakes=22	ask steps=38	ask why=-32	other=-14	progress=-25	unknown=30
^_which	ask dose=-38	ask easier=-23	ask left=107	ask mistakes=-20	ask rest=-17	ask steps=29	ask why=70	help=56	other=-42	unknown=-27
^_who	ask easier=-12	ask left=-22	ask mistakes=-14	ask steps=-21	ask why=-17	help=60	other=32	schedule=-13	unknown=72
^_why	ask dose=-22	ask easier=-22	ask left=-18	ask mistakes=-27	ask rest=26	ask steps=-55	ask why=273	progress=-16	schedule=-14	unknown=-34
^_will	ask steps=-18	ask why=65	other=69	schedule=-18	unknown=-33
^_wiping	other=45	unknown=-23
^_worse	other=27	unknown=-20
^_would	ask dose=81	ask left=-14	unknown=-16
^_wrong	other=30
^_yeah	other=44	unknown=-20
^_years	other=-18	unknown=19
^_yep	other=41	unknown=-23
^_yes	other=55	unknown=-18
^_yesterday	unknown=17
^_yo	hello=101	other=-64	unknown=-28
^_you	ask easier=-17	ask steps=23	other=-50	schedule=-15	thanks=128
^_yup	ask steps=-44	other=59
^_zero	other=16
a	ask easier=162	ask left=-103	ask mistakes=-14	ask rest=149	ask steps=69	ask why=-41	hello=-36	help=-13	other=116	progress=53	schedule=15	thanks=28	unknown=124
a_2	other=21	unknown=-18
a_3	other=17
a_4	other=16	unknown=-13
a_7	other=21	unknown=-18
a_baby	unknown=26
a_bad	unknown=18
a_beginner	ask dose=14	ask easier=14	other=-15
a_bike	other=37	unknown=-19
a_bit	other=26	unknown=-18
a_break	ask rest=57	other=20	unknown=-20
a_breather	ask rest=28	other=-16
a_bridge	ask easier=-19	ask mistakes=23	ask steps=31
a_bump	other=14
a_c-section	other=20	unknown=-12
a_car	other=15
a_chair	ask easier=19
a_cold	ask easier=-19	other=-72	unknown=103
a_colleague	other=-14	unknown=18
a_cough	other=-41	unknown=47
a_couple	other=23	unknown=-14
a_day	ask dose=84	ask left=-13	ask steps=-26	other=58	progress=-12	unknown=-22
a_diet	other=-18	unknown=19
a_different	other=-56	schedule=68
a_disc	other=15	unknown=-13
a_dozen	other=25	unknown=-19
a_drunk	other=14
a_fever	other=19
a_few	other=43	unknown=-40
a_flight	other=-12	unknown=18
a_fortnight	other=33	unknown=-15
a_full	other=-24	unknown=36
a_gentler	ask easier=66	other=-37
a_glute	ask steps=80	help=-15	unknown=-12
a_good	other=-43	unknown=54
a_guy	other=-71	unknown=72
a_hernia	other=22	unknown=-20
a_hip	other=28
a_joke	other=-39	unknown=51
a_knee	ask why=16
a_ladder	unknown=13
a_less	ask easier=12
a_lighter	ask easier=12	ask steps=-15	other=22
a_little	other=18	unknown=-16
a_longer	ask rest=36	other=-25
a_lot	other=-19	thanks=27	unknown=16
a_lump	other=17
a_milder	ask easier=44
a_million	other=-14	unknown=18
a_minute	ask dose=16	ask rest=59	ask steps=-24	unknown=-15
a_mistake	other=26
a_moment	other=17
a_month	other=28	unknown=-14
a_new	other=42
a_pain	other=-48	unknown=51
a_pause	ask rest=18
a_picture	ask steps=35
a_pillow	ask easier=39	other=-19
a_pizza	unknown=17
a_problem	ask mistakes=21	unknown=-13
a_rest	ask rest=23
a_row	ask dose=-20	progress=51	unknown=-16
a_sec	other=21	unknown=-14
a_session	other=37	schedule=14	unknown=-18
a_set	ask dose=34	help=67	other=-49
a_simpler	ask easier=56	other=-15
a_slipped	other=34	unknown=-29
a_softer	ask easier=75	other=-20
a_star	thanks=31	unknown=-22
a_stroke	other=15	unknown=-13
a_sudden	other=24	unknown=-20
a_swelling	other=13
a_taxi	unknown=21
a_temperature	unknown=34
a_towel	ask easier=25	other=-16
a_twinge	other=13
a_two	other=19	thanks=-17
a_version	ask easier=13
a_vertebra	other=59	unknown=-40
a_video	ask easier=-43	ask steps=103	unknown=-14
a_wee	other=-40	unknown=48
a_week	other=68	unknown=-40
a_weight	other=-25	unknown=27
a_whole	other=14	unknown=-12
able	ask easier=18
able_to	ask easier=18
about	ask left=-27	ask mistakes=35	ask steps=20	help=-44	other=75	unknown=27
about_$	ask mistakes=44
about_a	unknown=25
about_his	other=-25	unknown=28
about_me	help=-27	other=79	unknown=-32
about_the	ask dose=12	ask steps=17	other=-18
about_to	other=16
accident	other=12	unknown=16
accident_$	other=-21	unknown=43
accident_in	other=14	unknown=-14
accident_with	other=17	unknown=-13
accidents	other=-27	unknown=35
accomplished	ask rest=-17	other=33
accomplished_$	ask rest=-17	other=33
account	ask steps=-57	other=82
ache	other=66	unknown=-54
ache_in	other=15
ache_is	other=30	unknown=-27
aches	other=66	unknown=-52
aches_$	other=53	unknown=-42
achieved	ask dose=-15	ask why=25	other=19
achieved_$	ask why=25
aching	ask left=-13	ask mistakes=-18	other=95	unknown=-37
aching_all	other=18	unknown=-14
actually	ask why=23	other=30	unknown=-14
actually_good	ask why=-21	other=29
actually_help	ask why=16
add	other=52	schedule=-13	unknown=-15
add_it	other=35
afraid	other=-45	unknown=52
after	ask dose=-40	ask easier=-38	ask left=221	ask mistakes=-51	ask rest=101	ask steps=-20	ask why=-74	other=77	progress=-13
after_$	ask rest=-15	other=29
after_bridges	ask left=31
after_dinner	other=-44	unknown=48
after_finishing	ask rest=16
after_my	other=25	unknown=-12
after_that	other=-87	unknown=86
after_the	ask left=63	ask steps=28	ask why=-15	unknown=-25
after_this	ask dose=-23	ask easier=-26	ask left=122	ask mistakes=-16	ask rest=102	ask steps=-18	ask why=-40	other=-16
after_two	ask dose=13
afternoon	hello=44	schedule=16	unknown=-26
afternoon_$	hello=27	schedule=17	unknown=-15
afterwards	ask dose=-28	ask rest=42
afterwards_$	ask dose=-28	ask rest=42
again	ask dose=51	ask easier=-14	ask left=-50	ask mistakes=-20	ask steps=119	hello=14	help=-30	other=86	schedule=-13	thanks=-19	unknown=35
again_$	ask dose=33	ask left=-47	ask mistakes=-19	ask steps=96	hello=15	help=-28	schedule=16	thanks=-17	unknown=58
again_at	other=19
again_from	other=16
again_in	ask steps=-17	other=43
again_or	ask dose=26	ask rest=-15
again_please	ask steps=36	other=-13
against	ask easier=17	ask why=30	help=-18
ages	other=16
ago	other=55	unknown=42
ago_$	other=72	unknown=23
agony	other=29	unknown=-17
agony_$	other=27	unknown=-16
aid	ask why=22
aid_of	ask why=22
air	ask why=17	other=54	unknown=-29
air_$	ask why=16	other=44	unknown=-25
all	ask dose=38	ask left=-29	ask mistakes=-24	ask rest=-14	ask steps=-25	hello=48	help=22	other=58	schedule=-22	thanks=-14	unknown=88
all_$	ask dose=-27	ask left=-13	ask rest=13	ask steps=-12	ask why=20	hello=62	other=-42	progress=21	schedule=-13	unknown=36
all_15	ask easier=23	other=-29
all_3	other=42	unknown=-36
all_at	ask steps=20
all_day	other=-25	unknown=26
all_done	other=24
all_fine	other=-38	unknown=38
all_finished	other=29	unknown=-16
all_her	unknown=17
all_i	other=16
all_my	other=-40	unknown=35
all_of	other=89	unknown=-76
all_over	other=36	unknown=-23
all_set	other=14
all_the	ask dose=21	ask rest=-13	other=32	unknown=-29
all_this	help=24
all_three	ask dose=54	unknown=-24
allowed	ask rest=13	other=30
allowed_$	other=21
allowed_to	ask rest=14
almost	ask left=22	unknown=18
almost_$	other=16
almost_through	ask left=22
alone	other=19
alone_$	other=18
along	ask left=26	ask steps=-21	other=21
along_with	other=16
already	ask steps=-12	other=48	unknown=52
already_$	other=62
already_did	other=24
already_done	other=-23	unknown=29
already_lol	other=17	unknown=-16
already_on	other=-21	unknown=23
alright	ask steps=-21	other=42
alright_$	ask steps=-20	other=26
alright_alright	ask steps=-18	other=30
also	ask dose=38	other=30	unknown=-30
also_did	other=27	unknown=-16
alternative	ask easier=161	ask mistakes=-13	ask steps=-14	other=-69	unknown=-17
alternative_$	ask easier=103	other=-47
alternative_for	ask easier=58	other=-22
always	ask left=-20	unknown=42
always_worse	other=22	unknown=-22
always_worst	other=14	unknown=-13
am	ask left=160	ask mistakes=33	ask rest=-24	ask steps=12	ask why=50	hello=-25	help=37	other=24	progress=82	schedule=34	thanks=56	unknown=-54
am_$	other=38	schedule=16
am_14	other=33
am_20	other=14
am_a	other=-41	unknown=43
am_away	other=13
am_back	other=16
am_confused	ask steps=40	help=73	other=-82	unknown=-23
am_doing	ask mistakes=74	ask steps=-35	ask why=16	other=-14
am_done	ask left=72	unknown=-47
am_driving	other=18
am_drunk	other=15
am_eating	other=24	unknown=-23
am_expecting	other=27	unknown=-15
am_finished	ask left=49	other=-24
am_five	other=18
am_free	ask dose=-18	ask left=22
am_going	other=-26	unknown=35
am_i	ask dose=13	ask easier=-47	ask left=96	ask mistakes=20	ask rest=-13	ask steps=38	ask why=47	help=-31	other=-70	progress=97	schedule=20	unknown=-40
am_in	ask easier=-15	other=44	unknown=-18
am_lost	help=85	other=-45	unknown=-21
am_lying	other=15
am_not	ask easier=18	other=-33	unknown=47
am_on	other=23	unknown=-15
am_pregnant	other=88	unknown=-66
am_ready	other=35
am_still	other=28	unknown=-23
am_stopping	other=15
am_sweating	other=-70	unknown=74
am_tired	ask dose=22	ask left=-15
am_watching	other=-60	unknown=68
am_well	other=15
an	ask dose=-20	ask easier=145	ask left=-24	ask steps=-14	ask why=-24	other=59	schedule=14	unknown=-39
an_accident	other=33	unknown=-27
an_alternative	ask easier=61	other=-38
an_easier	ask easier=44	ask left=-12	other=36
an_hour	other=46	schedule=18	unknown=-13
an_old	ask easier=33	ask why=-12	other=-19
an_operation	other=-23	unknown=24
and	ask dose=-147	ask easier=-40	ask left=-15	ask rest=12	ask steps=34	ask why=-12	help=-26	other=254	unknown=135
and_2	other=-88	unknown=88
and_back	other=14
and_bleeding	other=15
and_bowels	other=-30	unknown=35
and_can	ask steps=17	unknown=-15
and_did	other=17	unknown=-15
and_do	other=31
and_done	other=21	unknown=-19
and_down	ask steps=15
and_for	ask dose=-16	other=28
and_how	ask dose=-107	ask left=-25	ask mistakes=-19	ask rest=-17	help=-15	other=221
and_i	other=50	unknown=-33
and_it	other=17
and_loved	other=-48	unknown=48
and_my	unknown=13
and_never	other=-30	unknown=32
and_no	hello=24	other=-17
and_shivering	other=13
and_tell	ask steps=-26	ask why=-26	other=59
and_that	ask steps=-28	ask why=40
and_the	ask dose=-14	ask easier=-14	ask left=-15	ask mistakes=-13	ask rest=44	ask why=27	other=-74	unknown=72
and_then	ask left=102	ask steps=-15	ask why=-14	other=-46
and_tingling	other=16	unknown=-14
and_what	ask steps=28	other=13
and_when	schedule=22
and_why	ask dose=-38	ask left=-22	ask why=18	other=56
angle	ask mistakes=-12	ask steps=33
angle_should	ask mistakes=-12	ask steps=33
ankle	other=69	unknown=-41
ankle_$	other=19	unknown=-14
another	ask dose=-13	ask easier=17	ask left=-21	ask rest=-26	other=34	schedule=26	unknown=26
another_minute	ask rest=-38	other=52
another_way	ask easier=24
anus	other=22	unknown=-14
anus_$	other=16
any	ask dose=-31	ask easier=63	ask left=-45	ask mistakes=41	ask why=-20	hello=-15	other=-33	progress=56	unknown=77
any_alternative	ask easier=24
any_days	other=-13	progress=22
any_easier	ask easier=34	other=-19
any_good	ask easier=-29	ask why=-33	unknown=82
any_improvement	other=-65	progress=38	unknown=43
any_more	ask easier=-16	other=113	unknown=-70
anymore	other=25
anymore_$	other=24
anyone	hello=26	other=-20	unknown=32
anything	ask dose=-39	ask easier=96	ask left=23	ask mistakes=31	ask steps=-55	ask why=25	help=-18	schedule=28
anything_$	ask steps=-16	ask why=53	other=-26	unknown=47
anything_after	ask left=29
anything_easier	other=35
anything_gentler	ask easier=47	ask mistakes=-17	other=18
anything_i	ask easier=-14	ask mistakes=55
anything_left	ask left=15
anything_lighter	ask easier=44	other=-17
anything_to	ask mistakes=22	ask why=14
anyway	ask left=-14	ask why=23	other=42	unknown=-13
anyway_$	ask left=-13	ask why=23	other=35
apart	ask steps=32
apart_$	ask steps=21
app	help=21	other=-21	unknown=18
app_$	help=21	unknown=-15
appendix	other=16
appetite	other=22	unknown=-20
appreciated	other=-20	thanks=47	unknown=-13
appreciated_$	other=-20	thanks=47	unknown=-13
arch	ask mistakes=37
arches	ask mistakes=48	ask why=-26
arches_$	ask mistakes=45	ask why=-26
are	ask dose=-70	ask left=37	ask mistakes=73	ask steps=-33	ask why=-12	hello=46	help=77	other=47	progress=-29	schedule=17	thanks=86	unknown=23
are_$	ask rest=-14	other=30	unknown=23
are_a	thanks=55	unknown=-34
are_all	ask left=-20	unknown=68
are_asleep	other=-24	unknown=30
are_bad	ask easier=33	ask mistakes=-14	ask steps=-12
are_both	other=12
are_burning	other=55	unknown=-46
are_done	ask left=22	ask rest=25	unknown=-27
are_fine	unknown=16
are_finished	other=14
are_in	other=-21	unknown=30
are_jelly	other=21	unknown=-20
are_late	other=13
are_left	ask dose=-24	ask left=19	other=23
are_like	other=-43	unknown=46
are_my	ask mistakes=-21	ask steps=49	ask why=-16	help=15	other=-14	schedule=37	unknown=-31
are_not	other=-45	unknown=46
are_numb	other=42	unknown=-35
are_shaking	other=-39	unknown=41
are_sore	ask mistakes=-26	other=52	unknown=-13
are_still	ask left=16
are_the	ask dose=-37	ask left=-30	ask mistakes=91	ask steps=19	ask why=-40	other=-44	thanks=48	unknown=36
are_there	ask left=-15	help=62	other=14
are_these	ask why=50	other=24	unknown=-16
are_thin	other=25	unknown=-22
are_tingling	other=50	unknown=-27
are_tired	other=-17	unknown=29
are_too	schedule=13	unknown=-13
are_very	thanks=15
are_we	ask left=78	ask mistakes=-21	ask steps=-17	ask why=25	unknown=-19
are_weak	other=19	unknown=-17
are_you	hello=69	help=60	other=-18	thanks=-19	unknown=-22
area	other=71	unknown=-58
area_$	other=50	unknown=-39
arm	other=-32	unknown=40
arm_$	other=34	unknown=-30
arm_fell	other=-19	unknown=21
arms	ask mistakes=-27	ask steps=138	ask why=-36	other=-22
arms_$	ask steps=16
arms_go	ask steps=14	ask why=-28	other=23
arms_out	ask steps=19	other=-17
around	other=89	unknown=-57
around_my	other=65	unknown=-43
arsenal	other=-52	unknown=58
as	ask dose=32	other=79	unknown=-71
as_well	ask dose=29	other=57	unknown=-52
ask	ask steps=15	other=16
ask_again	other=14
ask_me	other=14
asking	other=14	thanks=-28	unknown=20
asking_$	thanks=-28	unknown=21
asleep	other=-34	unknown=65
asleep_before	other=17	unknown=-16
asleep_on	unknown=16
at	ask dose=31	ask easier=-28	ask left=-12	ask steps=31	hello=-22	help=-18	other=64	progress=22	schedule=131	unknown=28
at_$	ask left=15
at_15	ask dose=16	other=-33	unknown=34
at_21:30	other=12
at_3	other=13
at_6	other=-16	schedule=33
at_9	other=-14	schedule=48
at_a	other=-13	schedule=29
at_all	ask rest=16	ask why=21	other=-20	progress=22
at_last	other=-89	unknown=91
at_me	other=-44	schedule=-12	unknown=60
at_my	ask dose=28	unknown=-20
at_night	other=30
at_nine	other=-19	schedule=28
at_noon	other=23
at_once	ask steps=43
at_seven	other=23
at_the	ask rest=-15	ask steps=28	other=-18	unknown=37
at_what	schedule=24
at_which	ask steps=15
at_work	other=-14	unknown=21
ate	other=-21	unknown=31
ate_my	other=-23	unknown=31
attention	ask left=-21	ask mistakes=58	ask steps=-14	ask why=-14
avoid	ask left=-20	ask mistakes=122	ask rest=-17	ask steps=-30	ask why=-15	other=13
avoid_$	ask left=-14	ask mistakes=86	ask steps=-23
awake	other=13
away	other=54	unknown=-33
away_$	other=23	unknown=-17
away_for	other=27	unknown=-12
awful	other=15
baby	other=31	schedule=-17	unknown=34
baby_$	other=-16	unknown=39
baby_crying	other=16	unknown=-14
baby_is	other=18	unknown=-17
back	ask dose=-51	ask left=-22	ask mistakes=65	ask steps=53	ask why=136	help=-19	other=170	progress=-16	schedule=-22	unknown=-58
back_$	ask dose=-14	ask mistakes=-12	ask steps=-42	ask why=157	help=-16	other=46	unknown=-25
back_aches	other=34	unknown=-27
back_and	ask steps=19
back_arches	ask mistakes=48	ask why=-26
back_doing	ask mistakes=39	other=-30
back_from	other=17
back_has	other=15
back_hurts	other=20
back_in	other=-28	unknown=44
back_is	other=44	unknown=-20
back_on	other=13
back_pain	ask why=22
back_started	other=14
back_supposed	ask mistakes=26
back_surgery	other=-13	unknown=15
back_to	ask steps=13
backbone	other=17	unknown=-13
backbone_$	other=17	unknown=-13
backside	other=13
bad	ask dose=-19	ask easier=101	ask left=-14	ask mistakes=91	ask steps=-39	ask why=-28	other=-26
bad_$	ask easier=46	ask steps=-13
bad_if	ask mistakes=28
bad_knees	ask easier=37
badly	other=-14	unknown=22
bag	other=18
bag_$	other=17
balance	ask dose=-30	ask left=69	other=13
balance_$	ask dose=-20	ask left=27
banana	other=-50	unknown=67
banana_$	other=-50	unknown=67
barely	other=19	unknown=-14
barely_move	other=14	unknown=-12
bathroom	other=23	unknown=-20
battery	other=-55	unknown=57
battery_is	other=-58	unknown=61
be	ask dose=127	ask easier=22	ask left=-35	ask mistakes=35	ask steps=58	help=-15	other=-32	schedule=-19	unknown=-20
be_$	ask left=-15	ask mistakes=-31	ask steps=44	other=19
be_a	ask easier=17
be_better	other=-15	schedule=24
be_careful	ask dose=-13	ask mistakes=66	ask steps=-13
be_doing	ask mistakes=-26	ask steps=38
be_done	ask dose=40	ask easier=26	ask left=27	ask steps=-16	other=35	unknown=-76
be_enough	ask dose=21
be_finished	ask dose=29	unknown=-14
be_flat	ask steps=20
be_so	other=-18	progress=31	unknown=-18
be_working	ask steps=-12	ask why=34
because_my	other=14	unknown=-12
because_of	unknown=16
become	other=44	unknown=-35
become_unsteady	other=41	unknown=-33
bed	ask easier=72	ask left=-12	ask steps=-22	other=24	unknown=-18
bed_$	ask easier=56	ask steps=-18
bed_at	other=18	unknown=-16
bed_last	other=31	unknown=-17
been	ask dose=-14	ask left=-12	ask steps=-21	help=-15	other=67	progress=86	unknown=-25
been_$	ask steps=-15	unknown=56
been_doing	progress=30
before	ask dose=-34	ask rest=67	other=59	progress=14	unknown=-36
before_$	other=-41	unknown=48
before_any	other=19
before_breakfast	other=21	unknown=-17
before_i	ask steps=12	unknown=-19
before_telling	other=17	unknown=-16
before_the	ask dose=-29	ask rest=68	ask steps=-22	unknown=-16
before_your	other=13	unknown=-12
begin	hello=-13	other=71	progress=14	unknown=-44
begin_$	other=43	progress=14	unknown=-34
begin_please	other=16
beginner	ask easier=35	other=-16
beginner_$	ask dose=14	ask easier=14	other=-15
beginners	ask easier=53
beginners_$	ask easier=53
begun	other=17	unknown=-16
begun_$	other=16	unknown=-16
behind	ask dose=-46	ask easier=25	ask mistakes=-13	ask why=70
behind_$	ask why=20
behind_it	ask why=19
behind_me	other=16
behind_the	ask dose=-16	ask easier=28	ask why=16
believe	other=-40	unknown=67
believe_i	other=12
belly	ask easier=34
belly_$	other=-18	unknown=28
belly_is	ask easier=33	other=-24
belong	other=20	unknown=-17
belong_to	other=20	unknown=-17
below	other=19	unknown=-14
bend	other=12
bending	other=49	unknown=-42
bending_$	other=49	unknown=-42
benefit	ask left=-13	ask steps=-42	ask why=94
benefit_$	ask why=31
benefit_of	ask steps=-33	ask why=47
benefits	ask dose=-12	ask left=-18	ask mistakes=-15	ask steps=-36	ask why=151	other=-36
benefits_of	ask steps=-20	ask why=77	other=-31
bent	ask steps=65	other=-17
bent_$	ask steps=32	other=-17
bent_or	ask steps=31
berlin	other=13
best	thanks=48	unknown=-39
bet	other=-25	unknown=28
beta	hello=55	other=-25	unknown=-19
better	ask mistakes=-20	ask steps=-15	ask why=18	progress=78	unknown=-18
better_$	ask mistakes=-15	ask steps=-14	ask why=19	progress=55	schedule=16
between	ask dose=-121	ask easier=-15	ask left=-30	ask mistakes=-16	ask rest=213	ask steps=38	ask why=-13	other=91	unknown=-66
between_$	ask rest=27
between_bridge	ask rest=21
between_my	ask steps=17	other=50	unknown=-41
between_rounds	ask rest=55	other=-13
between_sets	ask dose=-50	ask left=-18	ask rest=114	other=-15
between_the	ask dose=-17	ask rest=42	other=18	unknown=-19
big	ask easier=13
bike	other=-35	unknown=64
bike_$	other=20	unknown=-17
bike_saddle	other=36	unknown=-19
bilateral	other=18
birth	other=43
birth_three	other=15
biscuits	other=-39	unknown=40
biscuits_$	other=-39	unknown=40
bit	other=49	unknown=-25
bit_$	other=37	unknown=-27
bit_of	other=24	unknown=-21
bit_on	ask easier=-15	other=16
bit_sore	other=14
blacked	other=16
blacked_out	other=16
bladder	other=19	thanks=-30	unknown=55
bladder_$	other=-39	unknown=52
bladder_and	other=-24	unknown=30
bladder_fine	other=-21	thanks=-28	unknown=49
bladder_is	other=52	unknown=-49
blades	ask steps=17	other=14
blades_$	other=15
blah	other=-42	unknown=58
blah_$	other=-42	unknown=58
blah_blah	other=-42	unknown=58
bleeding	other=41	unknown=-28
bleeding_$	other=29	unknown=-19
bless	thanks=13
bob	other=-53	unknown=56
bob_$	other=-53	unknown=56
body	ask steps=25	ask why=16	unknown=-18
body_$	ask steps=19	other=-13
body_is	ask why=16
bones	other=71	unknown=-52
bones_$	other=44	unknown=-29
bones_are	other=25	unknown=-22
book	other=-69	unknown=83
book_me	other=-18	unknown=31
bored	other=-61	unknown=73
boredom	other=-46	unknown=54
boredom_$	other=-46	unknown=49
boss	other=-26	unknown=30
bot	ask steps=-36	ask why=-66	hello=90	help=133	other=-53	progress=-13	unknown=-13
bot_$	hello=91	other=-12	unknown=-51
bot_do	ask why=-14	help=23
bot_is	other=-39	unknown=41
bot_work	ask steps=-20	ask why=-35	help=67
both	ask dose=-44	ask left=-18	ask mistakes=-18	ask rest=16	ask steps=117	ask why=-39	other=163	unknown=-46
both_$	ask steps=18	other=53	unknown=-34
both_feet	other=26	unknown=-18
both_hands	ask steps=48
both_kids	other=-91	unknown=93
both_knees	ask steps=63	ask why=-18
both_legs	ask dose=-21	ask rest=24	ask steps=-20	other=48	unknown=20
both_of	other=25	unknown=-21
both_sessions	other=17	unknown=-14
both_sides	ask why=-14	other=53	unknown=-23
both_the	ask steps=15	other=-13
bother	ask left=28	ask why=18
bottom	other=36	unknown=-27
bottom_$	other=17	unknown=-13
bought	other=-58	unknown=62
bowels	other=43	unknown=-17
brb	other=15
break	ask dose=-67	ask easier=-14	ask left=-72	ask mistakes=-36	ask rest=259	ask steps=-40	ask why=-31	other=63	unknown=34
break_$	ask dose=-22	ask mistakes=-30	ask rest=102	ask steps=-20	ask why=-18	unknown=30
break_be	ask rest=13
break_between	ask dose=-29	ask rest=22	other=53
break_do	ask dose=-13	ask rest=24
break_from	other=20
break_now	other=15
break_please	other=18
break_time	ask rest=18
breakfast	other=-23	unknown=32
breakfast_$	other=-25	unknown=34
breast	other=102	unknown=-45
breast_cancer	other=102	unknown=-45
breath	ask mistakes=17	unknown=26
breath_$	ask mistakes=17	other=56	unknown=-44
breathe	ask dose=-17	ask steps=66	other=49	unknown=-45
breathe_$	other=21
breathe_in	ask steps=40	other=-20
breathe_out	ask steps=21
breather	ask dose=-34	ask rest=94	ask steps=-22
breather_$	ask dose=-24	other=28
breather_after	ask rest=38	other=-23
breathing	ask dose=-13	ask left=-13	ask steps=107	other=-28	unknown=-15
breathing_$	ask steps=88	other=-35
breathless	other=30
bridge	ask dose=78	ask easier=142	ask left=-18	ask mistakes=118	ask rest=19	ask steps=188	ask why=157	hello=-48	help=-92	other=-46	progress=-53	schedule=-57	thanks=-35	unknown=-114
bridge_$	ask dose=23	ask easier=73	ask left=16	ask mistakes=57	ask steps=117	ask why=-93	help=-29	other=54	progress=-27	schedule=-21	unknown=-66
bridge_3/3	other=20
bridge_actually	ask why=23
bridge_done	ask steps=20
bridge_for	ask easier=33	ask mistakes=-12	ask why=12
bridge_good	ask why=57	other=-18	unknown=-13
bridge_help	ask steps=-20	ask why=41
bridge_how	ask steps=43	other=-17
bridge_in	ask easier=17
bridge_is	ask easier=27
bridge_please	ask steps=72	other=-35
bridge_safe	ask dose=-14	ask mistakes=24	ask why=-19	other=43
bridge_sets	ask rest=34	unknown=-22
bridge_thing	ask steps=35
bridge_today	other=22
bridge_was	ask dose=39	other=-25
bridge_with	ask easier=42
bridges	ask dose=92	ask easier=-12	ask left=22	ask rest=30	ask steps=34	ask why=73	help=-51	other=75	progress=-33	schedule=-13	unknown=-121
bridges_$	ask dose=44	ask left=44	ask rest=34	ask steps=12	ask why=-13	help=-14	other=26	progress=-16	unknown=-57
bridges_and	ask dose=-39	other=42
bridges_are	other=44	unknown=-33
bridges_before	other=-64	unknown=65
bridges_do	ask dose=15	ask why=23
bridges_done	ask steps=53	other=-35
bridges_for	ask why=27
bridges_help	ask steps=-13	ask why=39
bridges_in	other=29	unknown=-28
bridges_is	ask dose=31	other=-19
bridges_per	ask dose=15
bridges_today	other=15
bridging	other=-39	unknown=41
brilliant	other=-19	unknown=47
brilliant_$	other=-19	unknown=47
bring	unknown=18
brittle	other=14
brittle_bones	other=14
bro	other=-42	unknown=44
broke	other=104	progress=-25	unknown=-19
broke_$	other=15
broke_a	other=20
broke_her	other=-25	unknown=30
broke_my	other=42	progress=-18
broke_two	other=19
broken	other=70	unknown=-47
broken_$	other=30	unknown=-23
brother	ask dose=19	unknown=-16
buckles	other=32	unknown=-26
buckles_$	other=17	unknown=-14
bum	ask dose=-17	ask easier=32	ask mistakes=-36	ask why=95	other=-12
bum_$	ask mistakes=-24	ask why=21	other=-17	unknown=44
bum_in	ask why=14
bum_is	other=57	unknown=-55
bum_lifting	ask steps=24
bum_muscles	other=-43	unknown=47
bump	other=35	unknown=-31
bump_$	other=26	unknown=-24
burning	ask mistakes=40	ask steps=-28	other=56	unknown=-49
burning_$	ask mistakes=40	ask steps=-28	other=49	unknown=-45
bus	unknown=16
bus_$	unknown=15
bus_is	other=-20	unknown=26
busy	other=20
but	ask dose=18	ask steps=-76	ask why=-15	other=166	unknown=-57
but_do	ask steps=-14	other=16
but_how	ask dose=18	ask steps=-63	other=58
but_i	other=24	unknown=-20
but_my	other=28	unknown=-26
buttocks	other=30	unknown=-27
buttocks_have	other=24	unknown=-22
button	other=48	unknown=-19
button_$	other=40	unknown=-17
by	ask easier=-17	ask left=-14	ask mistakes=-13	ask steps=82	other=53	schedule=13	unknown=-45
by_a	other=36	unknown=-27
by_accident	other=43	unknown=-37
by_my	ask steps=26
by_now	other=18	unknown=-16
by_step	ask steps=48	other=-17
by_the	ask steps=13	other=15
bye	unknown=27
bye_$	unknown=27
c-section	other=48	unknown=-23
c-section_$	other=20
c-section_in	other=19	unknown=-14
calf	other=54	unknown=-46
calf_$	other=17	unknown=-12
call	other=-20	unknown=52
call_$	other=-18	unknown=23
call_it	other=16
called	ask steps=37	other=-31	unknown=17
called_$	other=22	unknown=-20
calling	other=17
calling_it	other=15
came	unknown=15
came_$	other=-59	unknown=62
can	ask easier=162	ask left=-25	ask steps=13	ask why=-57	hello=-19	help=103	other=146	progress=-24	schedule=46	thanks=-23	unknown=63
can_barely	other=14	unknown=-12
can_begin	other=20	unknown=-17
can_do	help=15
can_feel	other=-28	unknown=29
can_go	ask mistakes=42
can_hardly	other=27	unknown=-24
can_i	ask dose=79	ask easier=109	ask left=-37	ask mistakes=40	ask rest=30	ask steps=-45	ask why=-28	help=41	other=-22	schedule=34	unknown=-53
can_my	ask steps=13
can_not	ask easier=91	ask mistakes=-33	ask steps=41	other=-18	schedule=-13	unknown=66
can_pee	other=-39	unknown=45
can_remind	other=24
can_see	other=26	progress=18	unknown=-12
can_start	other=36	unknown=-21
can_stop	ask dose=-19	ask left=50	other=-13
can_the	other=-21	schedule=17
can_this	ask why=18	other=-30	unknown=37
can_we	ask dose=-24	ask steps=-24	ask why=-13	other=116	schedule=46
can_you	ask dose=-14	ask easier=-50	ask left=-14	ask mistakes=-15	ask steps=52	ask why=-19	help=85	other=46	progress=-22	schedule=-26	unknown=80
cancel	other=18
cancer	ask easier=-25	help=-15	other=59	schedule=-15	unknown=64
cancer_$	ask easier=-18	other=-33	unknown=95
candy	other=-27	unknown=29
candy_crush	other=-27	unknown=29
capital	ask steps=-13	ask why=-30	unknown=85
capital_of	ask steps=-13	ask why=-30	unknown=85
car	other=32	unknown=-16
car_accident	other=-19	unknown=24
car_crash	other=23	unknown=-20
careful	ask dose=-13	ask mistakes=66	ask steps=-13
careful_about	ask mistakes=44
carpet	ask steps=17	other=-35	unknown=37
carpet_$	ask steps=18
carried	other=15
carried_away	other=15
carry	other=27	unknown=-15
carry_on	other=26	unknown=-15
cat	ask steps=-14	other=-44	unknown=81
cat_$	other=28	unknown=-23
cat_is	unknown=13
cat_on	unknown=13
cat_sat	other=-20	unknown=32
catch	other=16
ceiling	other=-45	unknown=45
ceiling_$	other=-45	unknown=45
chair	ask easier=19	other=-16
chance	other=49	unknown=-44
chance_today	other=37	unknown=-35
change	ask steps=-20	other=-84	schedule=221	unknown=-38
change_it	other=-37	schedule=48
change_my	schedule=35
change_the	ask steps=-17	schedule=59
changed	other=31	unknown=-25
changed_shape	other=23	unknown=-18
chapter	other=-97	unknown=97
cheat	ask mistakes=29	ask steps=-13
check	other=15	unknown=-15
cheers	hello=-21	other=-73	thanks=175	unknown=-51
cheers_$	other=-27	thanks=66	unknown=-18
cheers_mate	other=-13	thanks=43	unknown=-15
chemo	ask easier=-15	other=80	unknown=-38
chemo_at	other=18
chemo_for	ask easier=-14	other=19
chest	ask dose=22	ask easier=53	ask steps=86	ask why=13	hello=-23	help=-27	other=35	progress=-28	schedule=-29	unknown=35
chest_$	ask dose=35	ask easier=61	ask mistakes=15	ask steps=17	ask why=23	other=40	unknown=-92
chest_and	ask dose=-74	other=88
chest_day	other=-24	unknown=29
chest_do	ask why=18
chest_exercises	other=-76	unknown=101
chest_feels	other=16	unknown=-12
chest_how	ask dose=73	other=-57
chest_hurts	other=13
chest_pain	other=-33	unknown=93
chest_pains	other=20	unknown=-19
chest_please	ask steps=25
church	unknown=13
church_$	unknown=13
class	other=-23	unknown=27
clear	ask mistakes=-13	ask steps=32
cleared	other=19	unknown=-14
cleared_$	other=19	unknown=-14
click	ask mistakes=13
clicked	other=16	unknown=-15
clicks	ask mistakes=26
clicks_$	ask mistakes=26
climb	other=25	unknown=-23
clock	other=42	unknown=-30
clock_$	other=12
clock_says	other=30	unknown=-21
close	ask steps=33
close_to	ask steps=33
closed	ask steps=39	other=-16	unknown=-14
closed_$	ask steps=39	other=-16	unknown=-14
closer	ask steps=-16	other=27
clue	ask steps=42	other=-89	unknown=80
coach	hello=93	other=-47	thanks=45	unknown=-44
coach_$	hello=93	other=-50	thanks=45	unknown=-43
coffee	hello=-13	other=-16	unknown=43
coffee_first	other=15
cold	ask easier=-20	other=-75	unknown=114
cold_$	ask easier=-20	other=-22	unknown=58
cold_and	other=-42	unknown=43
collapsed	other=27	unknown=-19
collarbone	other=15
collarbone_last	other=15
colleague	other=-14	unknown=18
come	ask left=20	ask rest=-15	ask steps=40	other=19	unknown=-29
come_after	ask left=16
come_back	other=30	unknown=-15
come_down	ask rest=-13	ask steps=21
comes	ask left=60	ask rest=37	ask steps=-24	ask why=-22	other=47	unknown=-47
comes_$	other=24	unknown=-15
comes_after	ask left=17	ask rest=47	ask steps=-18	ask why=-17
comes_next	ask left=22
comes_now	ask left=21
comes_out	other=24	unknown=-21
coming	ask left=55	ask why=-20	other=24	unknown=-22
coming_$	ask left=13	other=16
coming_up	ask left=35	ask why=-12
commands	ask left=-29	hello=-19	help=242	other=-38	progress=-17	schedule=-14	thanks=-13	unknown=-58
commands_$	hello=-17	help=150	other=-37	progress=-13	unknown=-42
commands_are	ask left=-28	help=65
commands_do	help=26	unknown=-14
common	ask dose=-18	ask left=-14	ask mistakes=183	ask steps=-35	ask why=-23	other=-28	unknown=-16
common_errors	ask mistakes=58	ask steps=-13
common_mistake	ask mistakes=23
common_mistakes	ask mistakes=69	other=-20
compared	progress=15
compared_to	progress=15
complete	ask steps=-25	other=75
complete_$	ask steps=-25	other=105	unknown=-41
completed	ask dose=-32	ask left=-33	ask rest=-18	ask steps=-14	ask why=-18	other=110	unknown=53
completed_$	ask dose=-24	ask left=-14	ask why=-17	other=140	unknown=-43
completed_that	ask left=-18	ask rest=-15	other=40
completed_the	other=20
completely	other=-26	unknown=34
completely_$	other=-35	unknown=40
completion	progress=23	unknown=-14
confused	ask steps=40	help=73	other=-82	unknown=-23
consultant	other=44	unknown=-41
continue	other=55	unknown=-24
continue_$	other=40	unknown=-17
contractions	other=14
control	other=107	unknown=-79
control_$	other=13
control_my	other=26	unknown=-19
control_of	other=27	unknown=-16
control_over	other=13
cool	unknown=21
cool_$	unknown=21
core	ask why=31
core_$	ask why=31
correct	ask steps=71	ask why=-35
correct_position	ask steps=31
correctly	ask mistakes=55	ask steps=-14	other=-21
correctly_$	ask mistakes=55	ask steps=-14	other=-21
cough	other=-33	unknown=73
cough_$	unknown=27
cough_or	other=19
coughing	other=26
coughing_makes	other=23
could	ask dose=-20	ask easier=69	ask mistakes=-13	ask steps=-17	schedule=23	unknown=35
could_do	other=-34	unknown=39
could_i	ask easier=36	ask steps=-16	other=-14
could_only	other=16
could_we	schedule=22
could_you	ask easier=48	progress=18	unknown=-29
count	ask dose=168	ask left=13	ask mistakes=-12	ask steps=-81	ask why=-40
count_$	ask left=16	other=-15	unknown=36
counted	other=20
counted_$	other=13
couple	other=26	unknown=-17
couple_of	other=26	unknown=-17
crack	ask mistakes=17
cracked	other=17	unknown=-16
cracks	ask mistakes=21
cramp	other=31	unknown=-19
cramp_$	other=18
cramp_in	other=13
cramping	other=30	unknown=-27
cramping_$	other=30	unknown=-27
cramps	other=38	unknown=-30
cramps_$	other=26	unknown=-21
cramps_every	other=13
crash	other=15
crash_this	other=12
crashed	other=40	unknown=-30
cricket	unknown=20
cricket_$	unknown=20
crossed	other=-70	unknown=73
crossword	other=-77	unknown=77
crotch	ask mistakes=-19	other=69	unknown=-36
crotch_has	other=23	unknown=-22
crush	other=-27	unknown=29
crush_$	other=-27	unknown=29
dad	other=-64	unknown=76
dad_had	other=-23	unknown=33
dangerous	ask dose=-30	ask mistakes=92	ask steps=-13	ask why=-20	schedule=-51	unknown=57
dangerous_$	ask dose=-16	ask mistakes=55	schedule=-51	unknown=60
darling	hello=23
darling_$	hello=23
data	ask easier=-15	other=76	progress=-15	unknown=-13
data_$	ask easier=-15	other=74	progress=-15
daughter	other=-24	unknown=35
daughter_$	other=-15	unknown=15
daughter_says	unknown=12
day	ask dose=164	ask easier=-19	ask left=-24	ask mistakes=-19	ask steps=-52	ask why=-36	hello=16	other=18	progress=-19	schedule=15	unknown=33
day_$	ask dose=94	ask steps=-21	ask why=-13
day_at	other=-20	unknown=26
day_for	ask dose=34	ask why=-21
day_should	ask dose=26
day_to	hello=17
days	ask dose=-24	other=110	progress=84	unknown=-53
days_$	other=76	progress=24	unknown=-38
days_ago	other=22
days_have	other=-21	progress=33
days_please	other=25
dead	other=39	unknown=-16
dead_$	other=34	unknown=-30
dead_tired	other=-19	unknown=28
dear	hello=49	unknown=-29
dear_$	hello=41	unknown=-23
degrees	other=-50	unknown=55
delete	ask steps=-57	other=38	unknown=49
delete_my	ask steps=-56	other=16	unknown=60
delete_the	other=12
deleted	ask steps=14
delivered	other=14	unknown=-13
demanding	ask easier=46	other=-30
dentist	other=39	unknown=-35
dentist_$	other=14	unknown=-13
describe	ask steps=51	other=-29
describe_it	ask steps=33	other=-16
describe_the	ask steps=18	other=-12
deserve	ask left=-43	other=17	unknown=39
diagnosed	other=16	unknown=-15
diagnosed_with	other=16	unknown=-15
did	ask easier=-70	ask mistakes=25	ask rest=-22	ask steps=-92	ask why=-29	hello=-15	help=-36	other=106	progress=152	schedule=-35	unknown=248
did_$	other=19	unknown=-13
did_1	other=25	unknown=-23
did_12	other=-45	unknown=50
did_15	other=13
did_2	ask dose=16	other=-20	unknown=13
did_20	other=-13	unknown=14
did_3	unknown=18
did_9	ask easier=-28	other=29
did_a	other=-56	unknown=61
did_both	other=-12	unknown=18
did_do	other=25	unknown=-19
did_everything	other=36	unknown=-24
did_her	other=-12	unknown=13
did_his	other=-31	unknown=32
did_i	ask dose=-42	ask easier=-20	ask left=40	ask mistakes=49	ask steps=-27	help=-21	progress=150	unknown=-84
did_it	ask why=-41	other=115
did_last	other=40	unknown=-39
did_left	other=20	unknown=-19
did_my	unknown=41
did_not	other=48	unknown=-25
did_nothing	other=15	unknown=-14
did_number	other=19	unknown=-16
did_one	ask dose=-18	other=49	unknown=-16
did_some	other=27	unknown=-25
did_the	ask steps=-28	ask why=25	other=60	unknown=-18
did_them	other=19	unknown=-15
did_this	other=-32	unknown=34
did_three	other=14
did_two	other=-29	unknown=50
did_yesterday	other=22	unknown=-12
did_you	ask dose=49	other=-96	unknown=103
died	other=-27	unknown=40
died_laughing	other=-31	unknown=44
diet	other=-34	unknown=37
diet_$	other=-29	unknown=32
dieting	other=13
dieting_$	other=13
different	other=-70	schedule=115
different_reminder	other=-15	schedule=24
different_time	other=-60	schedule=78
different_times	schedule=17
differently	ask easier=39	other=-18
differently_$	ask easier=39	other=-18
difficult	ask easier=72	other=-51
difficult_$	ask easier=48	other=-28
difficulty	other=27	unknown=-20
difficulty_starting	other=16
dine	other=14
dine_$	other=14
dinner	ask why=-31	other=-65	unknown=148
dinner_$	ask why=-31	other=-25	unknown=103
dinner_first	other=40	unknown=-38
dinner_is	other=-27	unknown=27
disable	other=15
disable_reminders	other=15
disc	other=54	unknown=-34
disc_operation	other=16	unknown=-13
dishes	other=-105	unknown=109
dishes_$	other=-68	unknown=69
dishes_done	other=-45	unknown=47
dizzy	other=23	unknown=-16
dizzy_$	other=22	unknown=-15
do	ask dose=158	ask easier=101	ask left=-33	ask mistakes=131	ask rest=109	ask steps=134	ask why=117	hello=-19	help=139	other=54	progress=-42	schedule=50	thanks=-19	unknown=61
do_$	ask dose=35	ask easier=-29	ask left=22	ask mistakes=38	ask rest=-18	ask steps=24	ask why=85	help=73	schedule=-18	unknown=-93
do_15	ask dose=22	ask steps=-15
do_3	other=-40	unknown=42
do_8	other=14
do_a	ask dose=-15	ask easier=24	ask mistakes=25	other=22	schedule=-20
do_all	ask dose=49	other=-86	unknown=68
do_an	ask easier=16	other=-14
do_any	other=14
do_anything	ask steps=-13	ask why=44
do_both	ask steps=36	other=-34
do_bridges	ask steps=16	ask why=62	help=-26	other=-15
do_folks	ask mistakes=34	ask steps=-19
do_for	ask steps=-29	ask why=63	other=16
do_here	ask mistakes=18	ask why=-14	help=25
do_i	ask dose=33	ask easier=-32	ask left=30	ask mistakes=-24	ask rest=52	ask steps=143	help=147	other=28	progress=-56	schedule=82	unknown=-29
do_in	ask mistakes=-33	ask rest=31	ask steps=58	ask why=-13
do_instead	ask easier=60	ask mistakes=-12
do_it	ask dose=-50	ask easier=83	ask why=-25	help=-19	other=65
do_just	ask dose=21
do_last	other=-13	progress=31
do_most	ask mistakes=15
do_my	ask mistakes=-17	ask steps=15	ask why=-40	other=58	unknown=29
do_not	ask easier=-36	ask mistakes=13	ask rest=31	help=42	unknown=37
do_now	help=32	other=18	unknown=-16
do_only	ask dose=30	other=-14
do_people	ask mistakes=115	ask steps=-49	other=-12
do_ten	ask dose=14
do_that	ask dose=-17	ask easier=-13	ask mistakes=36	ask steps=34	unknown=-14
do_the	ask dose=17	ask easier=65	ask mistakes=-38	ask rest=-25	ask steps=-32	ask why=34	help=-14	other=136	unknown=-21
do_them	other=-23	schedule=12	unknown=46
do_these	other=64
do_this	ask dose=18	ask easier=34	ask left=-18	ask mistakes=18	ask rest=-13	ask steps=-14	help=-45	other=97	unknown=-24
do_three	ask dose=33	other=-51	unknown=49
do_today	ask dose=-15	ask left=75
do_we	ask dose=16	ask left=-15	ask rest=53	ask steps=-18	other=-26	schedule=21	unknown=-17
do_when	ask left=41	other=-23
do_with	ask mistakes=-36	ask steps=54	unknown=-16
do_wrong	ask mistakes=52	ask steps=-21	help=-13
do_you	ask dose=-26	ask easier=48	ask left=-15	ask mistakes=-15	ask steps=27	ask why=-26	help=-63	other=45	progress=-15	schedule=29	unknown=118
doctor	other=71	unknown=-45
doctor_$	other=13
doctor_says	other=27	unknown=-16
does	ask dose=38	ask easier=-20	ask left=-43	ask mistakes=-34	ask rest=-13	ask steps=75	ask why=176	help=19	other=-15	progress=-17
does_a	ask dose=15	ask steps=17
does_it	ask easier=-12	ask left=-15	ask mistakes=18	ask steps=-27	ask why=42	help=21	other=24
does_my	ask steps=38	progress=19
does_not	ask easier=25	ask steps=-12	other=13	schedule=20	unknown=-32
does_pulling	ask why=18
does_rolling	ask why=31
does_that	ask steps=35	ask why=29	other=-44	unknown=38
does_the	ask dose=-20	ask left=17	ask mistakes=-16	ask steps=42	ask why=14	help=34	other=-14
does_this	ask dose=37	ask left=-34	ask steps=20	ask why=33	other=20
dog	other=-63	unknown=90
dog_$	other=-27	unknown=30
dog_ate	other=-19	unknown=26
dogs	other=-30	unknown=35
doing	ask easier=-15	ask left=-79	ask mistakes=125	ask why=25	help=-14	progress=77
doing_$	ask dose=16	ask left=-17	ask mistakes=-17	ask steps=36	other=-13	progress=25
doing_compared	progress=15
doing_for	ask why=18
doing_it	ask mistakes=43	ask steps=20	ask why=-26	unknown=13
doing_lately	progress=14
doing_the	ask mistakes=15	ask steps=-25	ask why=19
doing_this	ask left=-31	ask mistakes=59	ask steps=-21	other=25
doing_wrong	ask mistakes=29
dome	other=28	unknown=-16
dome_$	other=26	unknown=-15
done	ask dose=-47	ask easier=-17	ask left=25	ask mistakes=-60	ask rest=-14	ask steps=42	ask why=-112	help=54	other=202	progress=19	schedule=-13	thanks=-14	unknown=291
done_$	ask dose=-54	ask easier=-18	ask left=67	ask mistakes=-50	ask steps=27	ask why=-58	help=72	other=218
done_2	other=13
done_a	other=-43	unknown=44
done_again	ask steps=52	other=-14	unknown=-17
done_all	ask dose=22	ask rest=-13	other=21	unknown=-25
done_already	other=78	unknown=-65
done_as	other=21	unknown=-19
done_at	other=13	unknown=-12
done_bridges	other=-64	unknown=65
done_but	ask steps=-14	other=28	unknown=-12
done_by	unknown=20
done_do	unknown=12
done_enough	ask dose=17	other=-51	unknown=44
done_first	other=40	unknown=-28
done_for	other=-13	unknown=13
done_here	other=16	unknown=-16
done_i	other=54	unknown=-45
done_if	other=39	unknown=-33
done_in	other=21	progress=26	unknown=-38
done_is	ask left=-26	other=70	unknown=-33
done_it	other=67	unknown=-52
done_lol	other=26	unknown=-24
done_mate	other=17	unknown=-16
done_maybe	other=17
done_my	other=-93	progress=14	unknown=91
done_nothing	other=31	unknown=-30
done_now	other=64	unknown=-52
done_once	ask dose=44	unknown=-13
done_properly	ask steps=16
done_so	ask left=19	other=15	unknown=-15
done_the	other=-17	unknown=21
done_them	other=13
done_then	ask left=-42	other=61
done_this	ask steps=30	other=-92	unknown=84
done_three	other=-16	unknown=16
done_today	ask left=16
done_too	other=51	unknown=-25
done_two	other=22	unknown=-14
done_well	other=-63	unknown=64
done_what	ask left=25	other=14	unknown=-19
done_when	ask dose=18	other=-72	unknown=75
done_with	ask easier=23	ask mistakes=-20	ask why=-32	unknown=90
done_wrong	ask mistakes=43	unknown=-22
done_yet	ask left=49	ask rest=-27	unknown=-23
door	other=-34	unknown=58
doorbell	other=18
dos	ask mistakes=52
dose	ask dose=83	ask steps=-24	ask why=-26
double	other=16	unknown=-15
double_shift	other=16	unknown=-15
down	ask easier=47	ask mistakes=-19	ask rest=-15	ask steps=79	ask why=-15	hello=-23	help=-13	schedule=13	unknown=64
down_$	ask easier=53	ask mistakes=-13	ask steps=40	other=23	unknown=-41
down_a	other=17	unknown=-15
down_already	other=18	unknown=-15
down_below	other=19	unknown=-14
down_both	other=30	unknown=-20
down_the	other=25	unknown=-12
down_there	ask dose=15	hello=-20	other=-43	unknown=73
dozen	other=25	unknown=-19
drags	other=27	unknown=-23
drilling	other=-25	unknown=28
drilling_again	other=-15	unknown=15
driving	other=-20	unknown=28
driving_$	other=15
drop	ask dose=-13	ask rest=-13	ask steps=19	other=43
drop_$	ask rest=-13	ask steps=25
drop_the	other=38
dropped_my	other=-13	unknown=20
dropping	other=57	unknown=-40
drunk	unknown=19
drunk_$	other=17
due	schedule=27
due_$	schedule=27
dull	other=16
during	ask steps=17	other=29	unknown=-13
during_sex	other=54	unknown=-45
during_the	other=-20	unknown=32
each	ask dose=120	ask left=-13	ask rest=-13	ask steps=-16	other=51	unknown=-30
each_knee	ask dose=29	ask steps=-16
each_leg	other=25
each_other	ask steps=15	other=-14
each_side	ask dose=47	ask steps=-14	other=25
each_time	ask dose=13
each_way	ask dose=13
earlier	ask easier=-14	ask steps=-16	other=-38	schedule=111	unknown=-15
earlier_$	ask easier=-13	other=-30	schedule=89	unknown=-14
earlier_in	schedule=23
early	ask easier=-14	other=-48	schedule=76
early_$	schedule=13
early_for	other=-36	schedule=55
easier	ask dose=-23	ask easier=323	ask left=-30	ask mistakes=-23	ask rest=-30	ask steps=-53	ask why=-56	unknown=-28
easier_$	ask easier=54	ask rest=-22	other=35
easier_bridge	ask easier=56
easier_kind	ask easier=14
easier_one	ask easier=69	other=-51
easier_option	ask easier=41	other=-26
easier_variation	ask easier=65	ask why=-27	other=-26
easier_version	ask easier=-20	other=58
easier_way	ask easier=22	ask steps=-20	other=26
easy	ask easier=29	ask steps=-16	other=-24	unknown=24
easy_$	other=23	unknown=-18
easy_peasy	other=-36	unknown=43
easy_way	ask easier=26
eat	ask mistakes=-15	help=-22	other=19	unknown=44
eat_like	other=18	unknown=-18
eating	other=26	unknown=-23
eight	ask left=-19	other=54	schedule=46
eight_$	ask left=-19	other=17	schedule=20	unknown=32
either	other=28	unknown=-18
electric	other=17
electric_shocks	other=14
elephant	other=-47	unknown=56
eleven	other=63	unknown=-32
eleven_$	other=41	unknown=-24
else	ask easier=32	ask left=44	ask mistakes=-18	ask steps=-22	ask why=-24	help=25
else_$	ask easier=30	other=47	unknown=-28
else_can	ask steps=-13	help=32
else_do	ask left=17
else_is	other=-33	unknown=43
emails	other=-58	unknown=59
empty	other=23	unknown=-19
end	ask dose=-19	ask left=88	ask steps=-31	ask why=-15	other=81	unknown=-37
end_$	ask dose=-18	ask left=89	ask steps=-23	ask why=-13
end_here	other=24
end_the	other=31
enough	ask dose=155	ask easier=22	ask left=-47	ask mistakes=-16	ask rest=20	ask steps=-18	ask why=-16	other=14	unknown=-22
enough_$	ask dose=100	ask left=-22	other=-55	unknown=39
enough_air	other=19
enough_bridges	other=24	unknown=-24
enough_for	ask dose=18	ask easier=37	ask why=-12	unknown=-21
enough_now	other=16
entire	other=49	unknown=-40
entire_routine	other=13
entire_session	other=22	unknown=-17
entire_time	ask steps=15
entry	other=20
entry_$	other=20
errors	ask left=-14	ask mistakes=118	ask steps=-27	ask why=-24
errors_$	ask mistakes=27
errors_with	ask mistakes=46	ask steps=-15
even	ask left=-22	ask why=47	other=44	unknown=-21
evening	ask dose=82	ask easier=-17	ask left=-17	ask mistakes=-21	ask rest=-18	ask steps=-49	ask why=-28	hello=146	other=-72	progress=-13	schedule=222	thanks=-15	unknown=-104
evening_$	ask dose=62	ask rest=-15	hello=73	other=24	schedule=-12	unknown=-40
evening_all	hello=44	other=-37
evening_one	other=-35	schedule=88
evening_reminder	schedule=44
evening_session	schedule=59	unknown=-18
evening_slot	schedule=22
evening_to	other=-12	schedule=18
evenings	other=-34	schedule=46
ever	other=-21	schedule=-16	unknown=89
everest	progress=-15	unknown=42
every	ask dose=114	ask left=-20	ask steps=-27	other=-36	unknown=35
every_day	ask dose=52	ask steps=-17	other=-48	schedule=23	unknown=25
every_morning	ask dose=59	other=-15
every_night	other=18	unknown=-14
everyone	other=-46	unknown=47
everyone_else	other=-44	unknown=44
everything	ask left=65	hello=-19	other=49	unknown=-37
everything_$	ask left=73	other=18	unknown=-66
everything_done	other=33	unknown=-13
everything_down	other=-27	unknown=29
everything_is	other=27	unknown=-22
exactly	ask left=-48	ask mistakes=-15	ask steps=41	ask why=79	other=-20	unknown=-17
exactly_$	ask steps=-51	ask why=92	other=-22	unknown=-15
exactly_am	ask left=-33	ask steps=63	ask why=-25
exactly_does	ask steps=23
exams	other=-29	unknown=36
exams_$	other=-29	unknown=36
except	other=34	unknown=-32
exercise	ask easier=27	ask left=78	ask mistakes=-21	ask rest=-41	ask steps=41	ask why=-13	help=-18	other=57
exercise_$	ask easier=39	ask left=34	ask rest=-20	ask steps=18	other=54	schedule=-14	unknown=-39
exercise_after	ask left=20
exercise_again	ask steps=17	other=-15
exercise_comes	ask left=28	ask steps=-15
exercise_for	other=-26	unknown=35
exercise_good	ask why=12
exercise_is	ask dose=-16	ask left=36	other=15	unknown=-20
exercise_next	schedule=14
exercise_please	other=21
exercise_until	other=33	unknown=-26
exercised	other=22	unknown=-17
exercises	ask dose=-51	ask easier=-20	ask left=97	ask steps=-13	help=-12	other=50	schedule=-14
exercises_$	ask easier=-14	other=18
exercises_are	ask dose=-18	ask left=54	other=16	unknown=-18
exercises_at	ask why=16
exercises_finished	other=13
exercises_please	other=-50	unknown=74
exercises_remain	ask dose=-15	ask left=18
exercises_this	progress=14
exercises_today	other=19	unknown=-21
exercises_were	other=13	unknown=-13
expecting	other=68	unknown=-27
expecting_$	other=26	unknown=-14
explain	ask steps=205	help=15	other=-111	unknown=-32
explain_how	ask steps=13	help=20
explain_the	ask steps=112	other=-57	unknown=-20
eyes	ask steps=40	other=-35
face	ask steps=17	other=-16	unknown=19
face_$	ask steps=17
faint	other=43	unknown=-31
faint_$	other=33	unknown=-23
fainted	other=75	unknown=-25
fainted_$	other=76	unknown=-53
fainted_in	other=16	unknown=-12
fainted_this	other=26	unknown=-19
fainted_when	other=-73	unknown=80
fall	ask mistakes=17	other=-13	unknown=18
falling	ask mistakes=17
fancy	other=21
far	ask dose=-40	ask easier=40	ask left=48	ask mistakes=33	ask steps=14	other=31	progress=25	unknown=-63
far_$	ask dose=-13	ask mistakes=42	ask steps=-21	other=42	progress=27	unknown=-30
far_do	ask steps=27
far_from	other=32	unknown=-30
far_over	ask left=-18	ask steps=31
far_up	ask easier=33	other=-33
fast	ask dose=-14	ask left=-21	ask mistakes=38
fast_$	ask left=-15	ask mistakes=40
fat	other=-25	unknown=28
favourite	help=-27	progress=-12	unknown=61
feed	other=14
feed_the	other=14
feel	ask dose=-14	ask easier=-22	ask mistakes=71	ask steps=-35	ask why=22	other=50	schedule=-13	unknown=31
feel_any	other=-75	unknown=79
feel_everything	other=-27	unknown=29
feel_faint	other=25	unknown=-19
feel_great	other=15	unknown=-13
feel_her	unknown=13
feel_it	ask mistakes=54	ask steps=-14	ask why=-14	other=-68	unknown=72
feel_like	other=60	unknown=-46
feel_my	other=14
feel_normal	other=-28	unknown=29
feel_numb	other=16	unknown=-16
feel_the	ask mistakes=14	other=47	unknown=-42
feel_weak	other=-37	unknown=38
feel_when	other=17
feeling	ask mistakes=39	ask steps=-22	other=54	unknown=-16
feeling_around	other=18	unknown=-12
feeling_down	other=12
feeling_in	unknown=12
feeling_this	ask mistakes=39	ask steps=-20
feeling_when	other=12
feels	other=76
feels_different	other=35	unknown=-15
feels_great	other=-22	unknown=24
feels_like	other=21
feels_numb	other=33	unknown=-27
feels_tight	other=16	unknown=-12
feels_weak	other=12
feet	ask dose=-15	ask steps=162	ask why=-35	unknown=-40
feet_$	ask mistakes=-13	ask steps=86	ask why=-18	other=-28
feet_and	other=17	unknown=-12
feet_be	ask steps=23
feet_flat	other=14
feet_go	ask steps=-18	other=45
feet_together	ask steps=35
fell	other=-29	unknown=81
fell_$	other=-24	unknown=26
fell_asleep	other=-48	unknown=66
fell_down	other=24	unknown=-17
fell_from	other=31	unknown=-26
fell_in	other=-27	unknown=37
fell_off	other=-35	unknown=44
felt	other=35	unknown=-27
felt_something	other=16	unknown=-12
fence	other=-34	unknown=36
fence_$	other=-34	unknown=36
fever	hello=31	schedule=17
fever_$	other=-39	schedule=18	unknown=50
fever_39	other=19	unknown=-13
fever_and	hello=25	unknown=-17
feverish	other=16	unknown=-13
few	other=43	unknown=-40
fewer	ask dose=95	ask easier=-44	ask rest=-16
fewer_this	ask dose=24	ask rest=-15
fifteen	ask dose=157	ask easier=-17	ask left=-26	ask steps=-39	other=64	unknown=-76
fifteen_$	ask dose=78	ask steps=-16	other=28	unknown=-47
film	other=-18	unknown=48
film_$	unknown=36
final	ask left=36	ask why=-15	other=37	unknown=-17
final_one	ask left=36	ask why=-15	other=14
finally	other=-16	unknown=23
finally_finished	unknown=12
find	ask easier=50	other=-44
find_it	ask easier=50	other=-45
fine	ask dose=37	other=-59	thanks=-30	unknown=105
fine_$	ask dose=37	thanks=-30	unknown=49
fine_now	other=-38	unknown=38
fingers	other=-28	unknown=33
fingers_are	other=-28	unknown=33
finish	ask left=60	ask mistakes=-16	ask steps=-13	other=66	unknown=-56
finish_$	ask left=-21	other=68	unknown=-19
finish_my	other=16	unknown=-14
finished	ask dose=-57	ask easier=-17	ask left=19	ask mistakes=-38	ask rest=-17	ask steps=-56	ask why=-98	help=85	other=189	progress=-13	thanks=-32	unknown=212
finished_$	ask dose=-61	ask left=14	ask mistakes=-20	ask rest=-13	ask steps=-38	ask why=-44	help=97	other=243	thanks=-18	unknown=-65
finished_a	other=-27	unknown=27
finished_all	other=26	unknown=-22
finished_at	other=-28	unknown=30
finished_before	other=-65	unknown=67
finished_chemo	other=37	unknown=-20
finished_do	ask rest=23
finished_everything	other=34	unknown=-31
finished_for	other=16
finished_her	other=-19	unknown=21
finished_his	other=-15	unknown=16
finished_i	other=22	unknown=-19
finished_in	ask dose=29
finished_it	other=27	unknown=-22
finished_level	other=-26	unknown=28
finished_my	other=-79	unknown=87
finished_now	other=28	unknown=-27
finished_painting	other=-34	unknown=36
finished_round	ask why=-36	other=39
finished_the	ask rest=-37	other=-24	unknown=109
finished_this	ask rest=-17	other=26
finished_three	other=-13	unknown=14
finished_two	other=-31	unknown=31
finished_with	other=16	unknown=-14
finished_work	other=40	unknown=-38
finishing	ask rest=16
finishing_the	ask rest=16
fire	other=36	unknown=-27
fire_$	other=17	unknown=-15
fire_away	other=16
first	ask dose=-27	ask easier=-12	ask left=22	ask mistakes=-23	ask steps=87	ask why=-47	other=87	schedule=-20	unknown=48
first_$	ask steps=131	ask why=-27	other=-13
first_in	ask steps=20
first_one	ask steps=-73	other=98
first_or	ask left=40	ask why=-12
first_set	ask left=-13	other=70	unknown=-23
five	ask dose=71	ask steps=-26	other=20
five_$	other=22
five_minutes	other=23
five_months	other=18
five_seconds	ask dose=18
fix	ask steps=-19	ask why=43
fix_my	ask steps=-19	ask why=43
flags	help=-38	unknown=71
flags_$	help=-38	unknown=71
flat	ask dose=-26	ask mistakes=-32	ask steps=101	ask why=-27	other=29
flat_$	ask steps=20	other=20
flat_on	ask mistakes=-14	ask steps=42
flatmate	other=-19	unknown=23
flight_of	other=17	unknown=-15
floor	ask dose=-19	ask easier=14	ask steps=103	ask why=-25	other=-20
floor_$	ask easier=20	ask steps=57	ask why=-16	other=-21
floor_is	other=-23	unknown=35
floppy	other=45	unknown=-40
floppy_$	other=45	unknown=-40
fluid	other=13
folks	ask mistakes=32	ask steps=-21
follows	ask left=28
follows_$	ask left=28
foot	other=145	unknown=-69
foot_$	other=29	unknown=-19
foot_fell	other=-14	unknown=18
foot_is	other=32	unknown=-28
foot_slaps	other=27	unknown=-19
football	help=-18	other=21	unknown=12
for	ask dose=67	ask easier=198	ask left=-75	ask mistakes=78	ask rest=-15	ask steps=-35	ask why=164	hello=-34	help=-33	other=42	progress=-39	schedule=21	thanks=92	unknown=28
for_$	ask dose=-13	ask easier=-28	ask left=-52	ask steps=-55	ask why=89	help=37	other=121	progress=-14	schedule=33	unknown=-20
for_3	other=23
for_4	other=17
for_5	other=14
for_a	ask dose=13	ask why=17	other=51
for_an	ask easier=33	ask why=-12	other=-19
for_anyway	ask why=33
for_asking	thanks=-28	unknown=21
for_beginners	ask easier=53
for_breast	other=16
for_dinner	ask why=-31	unknown=71
for_five	ask dose=28
for_how	ask dose=18	ask steps=-19	other=23
for_me	ask dose=-19	ask easier=26	ask left=22	ask mistakes=-13	ask steps=-44	ask why=67	help=-13	other=40	schedule=49	unknown=-47
for_my	ask mistakes=56	ask steps=12	unknown=-13
for_no	other=28	unknown=-23
for_old	ask easier=26
for_one	other=28
for_people	ask easier=21
for_reminding	other=-35	thanks=38
for_sciatica	ask why=25
for_so	ask mistakes=19
for_the	ask dose=82	ask easier=74	ask steps=44	ask why=-25	other=-110	schedule=-24	thanks=22
for_this	ask dose=14	ask mistakes=-22	ask steps=47	ask why=-44	other=-15	progress=16	unknown=57
for_three	other=12
for_today	ask left=21	other=73	unknown=-43
for_tonight	other=22
for_two	ask rest=14
for_us	other=-33	unknown=33
for_weeks	other=-41	unknown=41
for_what	ask easier=-15	ask steps=-14	ask why=60
for_years	other=-34	unknown=36
for_your	other=-19	thanks=83	unknown=-45
forget	other=62	unknown=-18
forget_me	other=46	unknown=-13
forgot	ask steps=102	other=-28	unknown=-45
forgot_how	ask steps=42	other=-34
forgot_to	other=43	unknown=-27
form	ask dose=-16	ask left=-16	ask mistakes=147	ask why=-18	other=-20	unknown=-41
form_$	ask mistakes=79	other=-30	unknown=-31
form_off	ask mistakes=-16	other=27
fortnight	other=33	unknown=-15
fortnight_$	other=24	unknown=-15
found	other=45	unknown=-38
found_a	other=45	unknown=-38
four	other=26
four_weeks	other=20
fourteen	other=26	unknown=-17
fourteen_$	other=17
fracture	other=21	unknown=-19
fractured	other=22	unknown=-18
fractured_a	other=22	unknown=-18
france	unknown=16
france_$	unknown=16
free	ask dose=-18	ask left=32
free_$	ask dose=-18	ask left=22
friend	ask why=27	other=-129	unknown=112
from	ask mistakes=-15	ask steps=-14	ask why=59	hello=-15	other=37	schedule=95	unknown=-32
from_done	other=17	unknown=-15
from_finished	other=15	unknown=-14
from_now	other=-34	schedule=51
from_side	ask steps=12
from_sleeping	other=-35	unknown=39
from_the	ask left=20	ask steps=-25	other=42
from_this	ask why=15	other=24	unknown=-16
front	ask dose=-16	ask steps=17
full	ask easier=23	ask rest=19	ask steps=-26	other=23
full_minute	other=14
fun	other=-60	unknown=71
fun_$	other=-60	unknown=71
funny	other=-12	unknown=24
gain	ask why=35	other=-43	unknown=37
game	other=-53	unknown=60
gardening_$	other=32	unknown=-27
gave	other=48
gave_birth	other=43
gave_way	other=23	unknown=-19
genitals	other=79	unknown=-65
genitals_$	other=35	unknown=-28
genitals_are	other=43	unknown=-37
gentler	ask dose=-15	ask easier=231	ask left=-17	ask mistakes=-23	ask steps=-29	ask why=-20	other=-48	unknown=-16
gentler_$	ask easier=34	ask mistakes=-16	other=29
gentler_one	ask easier=37	other=-32
gentler_than	ask easier=33	other=-16
gentler_version	ask easier=29
gently	ask steps=16
get	ask easier=54	ask left=-19	ask rest=93	ask steps=16	ask why=33	help=-29	other=-21	progress=-28	schedule=24	unknown=-44
get_$	ask rest=19
get_a	ask easier=-17	ask rest=66	ask steps=-16	other=35	progress=-12	unknown=-28
get_back	ask steps=15
get_better	other=-20	unknown=22
get_chest	unknown=34
get_enough	other=19
get_hard	other=13
get_it	other=-46	unknown=50
get_my	ask easier=78	other=-32	unknown=-17
get_out	ask steps=-21	ask why=55
get_the	ask steps=55	other=-13	unknown=-37
get_through	other=14
get_to	ask dose=12	ask rest=22
get_up	ask easier=12	schedule=16
get_wrong	ask mistakes=39
gets	other=50	unknown=-32
gets_worse	other=34	unknown=-22
getting	ask left=-25	ask mistakes=-27	other=74	progress=80	schedule=-13	unknown=-38
getting_better	progress=68
gf	other=-44	unknown=44
give	ask easier=48	ask steps=-14	other=34	unknown=-35
give_me	ask easier=49	ask steps=-13	unknown=-20
gives	other=12
giving	other=57	unknown=-31
giving_way	other=48	unknown=-27
glute	ask easier=-13	ask mistakes=28	ask steps=65	ask why=21	help=-19	other=-17	unknown=-18
glute_bridge	ask easier=-13	ask mistakes=29	ask steps=66	help=-19	unknown=-17
glutes	ask mistakes=-20	ask why=51	other=-12
glutes_$	ask mistakes=-12	ask why=30
glutes_are	other=37	unknown=-27
glutes_working	other=-39	unknown=40
go	ask dose=-78	ask left=71	ask mistakes=39	ask rest=28	ask steps=109	ask why=-61	help=-20	other=112	unknown=-39
go_$	ask dose=-79	ask left=95	ask mistakes=-14	ask rest=-15	ask steps=133	ask why=-55	other=56	progress=15	unknown=-27
go_again	schedule=14
go_and	ask dose=-13	other=20
go_numb	unknown=28
go_on	ask rest=17
go_straight	ask rest=31	ask steps=-15
go_to	ask easier=16
go_together	ask steps=26	other=-25
go_up	ask dose=20
go_wrong	ask mistakes=42
god	unknown=26
god_$	thanks=-16	unknown=32
god_bless	thanks=13
goes	ask dose=-13	ask steps=70
goes_$	ask steps=47
going	ask dose=-24	ask easier=-14	ask left=-43	ask mistakes=28	ask steps=-30	other=48	progress=48	schedule=-13	thanks=19	unknown=45
going_$	ask steps=-13	progress=41	thanks=28	unknown=-17
going_on	other=27
going_to	ask mistakes=-17	ask steps=-24	other=27	unknown=58
going_too	ask left=-27	ask mistakes=55
gone	other=23	unknown=25
gone_$	other=14
gone_completely	other=-35	unknown=39
gone_dead	other=24	unknown=-14
gone_numb	other=37	unknown=-32
good	ask dose=-34	ask easier=-48	ask left=-39	ask mistakes=55	ask steps=-49	ask why=152	hello=122	help=-28	other=-15	schedule=-19	thanks=-14	unknown=47
good_$	ask mistakes=25
good_afternoon	hello=47	other=-17	unknown=-14
good_does	ask why=40
good_evening	hello=72	other=-25	unknown=-17
good_for	ask left=-18	ask mistakes=-28	ask steps=-15	ask why=84	other=87	unknown=-23
good_form	ask mistakes=79	other=-28	unknown=-31
good_is	ask why=29
good_morning	hello=36	other=14	unknown=-21
good_night	hello=-27	other=-15	unknown=35
good_to	other=16
got	ask dose=-20	ask easier=82	ask left=31	ask mistakes=-14	ask rest=17	ask steps=23	ask why=-25	help=-21	other=47
got_$	ask left=16	ask rest=22
got_a	ask easier=50	ask steps=42	ask why=-13	other=-28
got_an	ask easier=40	other=-34
got_any	other=-28	unknown=40
got_anything	ask easier=26	other=-24
got_carried	other=15
got_knocked	other=24	unknown=-20
got_my	other=-59	unknown=60
got_osteoporosis	other=42	unknown=-12
got_the	other=14
got_through	other=34
got_to	ask left=15	other=24
grab	ask steps=13
gran	ask easier=20	other=-25	unknown=24
gran_struggles	ask easier=20
grandma	other=-49	unknown=55
grandpa	other=-12	unknown=19
grandson	other=-33	unknown=36
great	thanks=52	unknown=-23
great_$	other=19	thanks=29	unknown=-25
groin	other=46	unknown=-42
groin_is	other=36	unknown=-35
ground	ask steps=21
group	ask why=37
guess	other=22	unknown=-17
guess_$	other=22	unknown=-17
guests	other=13
guests_until	other=12
guy	other=-71	unknown=72
gym	other=-42	unknown=58
gym_$	other=-14	unknown=16
ha	other=-16	unknown=35
ha_$	other=-23	unknown=42
ha_ha	other=-16	unknown=31
had	ask mistakes=-13	other=60	progress=-22	unknown=98
had_a	other=21	unknown=31
had_back	other=-13	unknown=15
had_breast	other=33	unknown=-24
had_cancer	other=18
had_done	other=23	unknown=-23
had_my	other=33	unknown=-12
had_no	other=18	unknown=-17
had_numb	other=-37	unknown=37
had_prostate	other=20
had_to	other=-35	unknown=40
haha	ask easier=14	other=-21	unknown=28
haha_$	ask easier=15
hair	other=-50	unknown=52
half	other=77	unknown=-41
half_$	other=23	unknown=-16
halfway	ask left=28	other=25	unknown=-18
halfway_$	ask left=28
hamburg	other=21
hamburg_$	other=21
hamstring	other=49	unknown=-39
hamstrings	ask mistakes=27
hamstrings_$	ask mistakes=27
hamstrings_are	other=14
hand	other=-28	unknown=28
hands	ask mistakes=-18	ask steps=80	other=-15
hands_$	ask mistakes=-17	ask steps=71
hang	other=30	unknown=-21
hang_on	other=30	unknown=-21
happened	other=13	unknown=-12
happens	ask left=21	ask mistakes=23	other=-14
happy	other=22
happy_$	other=25
hard	ask dose=-19	ask easier=171	ask mistakes=-24	ask steps=21	ask why=-15	other=-55
hard_$	ask easier=78	ask mistakes=-13	other=-17
hard_for	ask easier=26
hard_i	other=-17	unknown=26
hard_please	ask easier=54	other=-47
hard_to	other=27
hardly	other=38	unknown=-28
has	ask dose=34	ask mistakes=-13	ask steps=-28	hello=-12	other=36	unknown=79
has_a	unknown=24
has_changed	other=26	unknown=-19
has_finished	other=-44	unknown=46
has_gone	other=52	unknown=-39
has_no	other=41	unknown=-33
has_osteoporosis	other=-65	unknown=74
has_the	ask steps=-21	unknown=57
hate	other=-30	unknown=40
have	ask dose=-29	ask left=121	ask mistakes=-21	ask steps=-56	ask why=-50	hello=-15	help=15	other=76	progress=119	schedule=67	unknown=45
have_$	ask dose=-19	ask left=16	ask rest=17
have_a	ask steps=44
have_anything	ask easier=22	schedule=40	unknown=-16
have_been	other=14	progress=37	unknown=-29
have_brittle	other=14
have_cancer	other=-25	unknown=29
have_chest	other=17	unknown=-15
have_completed	other=-51	unknown=54
have_done	ask dose=31	other=-137	unknown=140
have_finished	ask dose=-13	ask rest=32	help=34	unknown=-38
have_gone	other=37	unknown=-31
have_got	other=20	unknown=14
have_guests	other=13
have_had	other=49	unknown=-45
have_i	ask dose=-46	ask left=63	ask mistakes=-16	help=-31	other=-98	progress=148	schedule=12	unknown=31
have_no	other=-94	unknown=99
have_not	other=75	unknown=-49
have_only	other=20	unknown=-19
have_osteoporosis	ask easier=-23	other=99	unknown=-20
have_said	other=26	unknown=-23
have_something	ask easier=42	ask steps=-15	unknown=-13
have_the	schedule=12
have_to	ask dose=54	ask left=30	ask mistakes=14	ask steps=-48	ask why=-14	help=56	other=-45
have_told	other=14
have_you	schedule=23	unknown=16
having	other=26
having_a	other=-14	unknown=19
having_chemo	other=16
he	other=-73	unknown=87
he_finished	other=-15	unknown=16
he_is	other=-38	unknown=41
head	ask dose=-17	ask mistakes=-45	ask steps=128	ask why=-17	other=-15	unknown=-14
head_$	ask easier=21	ask steps=14	other=-14
head_supposed	ask steps=17
head_turn	ask steps=29
heard	other=-41	unknown=46
heart	other=-48	unknown=60
heart_$	other=-23	unknown=27
heartbroken	other=-31	unknown=51
heartbroken_$	other=-31	unknown=51
heavy	other=39	unknown=-38
heels	ask steps=58
heels_or	ask steps=22
heels_stay	ask steps=14
held	ask dose=52	other=-19
held_$	ask dose=33	other=-13
held_for	ask dose=16
hello	hello=208	other=-26	schedule=-87	unknown=-57
hello_$	hello=85	other=54	schedule=-85	unknown=-34
hello_limber	hello=27	other=-19
hello_there	hello=36	other=-30
help	ask dose=-16	ask easier=-14	ask left=-13	ask mistakes=-14	ask steps=-96	ask why=260	hello=-19	help=229	other=-144	progress=-20	schedule=-29	thanks=16	unknown=-82
help_$	ask steps=-47	ask why=102	hello=-13	help=159	other=-83	thanks=21	unknown=-62
help_me	help=92	other=-31	schedule=-14	unknown=-12
help_my	ask steps=-13	ask why=45
help_the	ask why=24
help_with	ask steps=-14	ask why=64	other=-15
helped	other=-23	thanks=34
helped_$	other=-23	thanks=34
helping	ask steps=-20	ask why=28
helps	ask steps=-51	ask why=92	other=-46	unknown=16
helps_$	other=-23	unknown=24
her	other=-127	progress=-13	unknown=154
her_feet	unknown=13
her_hip	other=-24	unknown=27
her_set	other=-12	unknown=14
her_third	other=-30	unknown=31
here	ask dose=-39	ask easier=-29	ask left=-82	ask mistakes=82	ask rest=38	ask steps=-18	ask why=78	help=48	other=37
here_$	ask dose=-33	ask easier=-27	ask left=-80	ask mistakes=84	ask rest=13	ask steps=-13	ask why=79	help=48	unknown=39
hernia	other=23	unknown=-21
hers	other=-36	unknown=40
hers_$	unknown=13
hers_already	other=-19	unknown=21
hey	hello=168	help=-13	other=-76	unknown=-23
hey_$	hello=85	other=-25	unknown=-24
hey_coach	hello=24
hey_limber	hello=20
hey_there	hello=43	other=-23
hi	hello=181	other=-109	unknown=-23
hi_$	hello=64	other=-59
hi_bot	hello=72	other=-36	unknown=-20
hi_there	hello=22
high	ask dose=-22	ask easier=55	ask left=-34	ask mistakes=43	ask steps=40	other=-39	unknown=-13
high_$	ask easier=57	ask left=-28	ask mistakes=52	ask steps=-14	other=-48
high_do	ask dose=-16	ask steps=33
high_should	ask steps=17
him	ask why=17
him_$	ask why=17	other=-17	unknown=12
hip	ask dose=-29	ask easier=45	ask left=-15	ask mistakes=48	ask steps=13	other=127	schedule=-14	unknown=-77
hip_$	ask mistakes=34
hip_hurts	other=20
hip_is	ask easier=14	other=18	unknown=-23
hip_lift	ask dose=15	ask why=26
hip_raise	ask steps=14
hip_replaced	other=23
hip_replacement	other=33	unknown=-12
hip_was	other=23	unknown=-19
hips	ask easier=56	ask steps=30	ask why=17	other=-26	unknown=-18
hips_do	ask easier=19	ask mistakes=-12
hips_that	ask easier=33	other=-29
hips_to	ask mistakes=13
hips_up	ask steps=21
his	other=-49	unknown=59
his_$	other=46	unknown=-46
his_legs	other=-17	unknown=19
his_set	other=-57	unknown=58
history	progress=30	unknown=-16
history_$	progress=30	unknown=-16
hit	ask why=14	other=54	unknown=-32
hit_by	other=12
hiya	hello=123	other=-64	unknown=-33
hiya_$	hello=123	other=-64	unknown=-33
hold	ask dose=142	ask left=-21	ask rest=-27	ask steps=30	ask why=-23	other=31	unknown=-20
hold_$	ask dose=26
hold_for	ask dose=14
hold_it	ask dose=52	other=-26
hold_my	ask easier=-29	ask steps=65	unknown=-31
hold_on	other=17
hold_the	ask rest=-14	other=59
hold_time	ask dose=55
holding	ask steps=16	unknown=15
holding_$	ask steps=16
holiday	other=49	unknown=-22
holiday_over	other=28	unknown=-15
home	other=56	unknown=-42
home_$	other=13
homework	ask steps=-17	other=-76	unknown=112
homework_$	ask steps=-17	other=-36	unknown=71
hospital	other=19	unknown=-15
hospital_after	other=18	unknown=-14
hot	other=27	unknown=-15
hotel	other=13	unknown=-12
hour	other=50	schedule=35	unknown=-19
hour_$	other=17	schedule=14
hour_ago	other=13
hour_will	schedule=16
hours	other=15
hours_$	other=39	unknown=-27
house	other=-41	unknown=51
house_$	other=-44	unknown=53
how	ask dose=229	ask easier=-30	ask left=88	ask mistakes=21	ask rest=130	ask steps=257	hello=39	help=108	other=-121	progress=118	schedule=-40	thanks=-33	unknown=-45
how_$	ask dose=-16	ask left=-13	ask steps=106	other=-23	progress=-13
how_am	progress=45
how_are	ask steps=52	hello=72	help=-27	other=-57	unknown=-15
how_can	ask dose=-13	ask mistakes=23	ask steps=-14	progress=-16	unknown=45
how_did	ask steps=-15	progress=46
how_do	ask dose=-145	ask easier=32	ask left=-32	ask mistakes=109	ask rest=-61	ask steps=14	help=102	other=126	progress=-29	schedule=19	unknown=-19
how_does	ask dose=-46	ask left=-14	ask steps=53	ask why=25	help=83	other=-23	progress=-16
how_exactly	ask why=35
how_far	ask dose=-27	ask left=52	ask steps=30
how_hard	ask steps=15
how_have	progress=15
how_high	ask dose=-18	ask steps=54
how_is	ask dose=-32	ask left=-42	ask steps=173	ask why=49	other=-109	progress=69	unknown=-43
how_it	ask mistakes=16
how_long	ask dose=149	ask easier=-13	ask left=39	ask mistakes=-23	ask rest=131	ask steps=-166	ask why=-21	help=-15	other=111	progress=-14	unknown=-17
how_many	ask dose=223	ask easier=-14	ask left=117	ask mistakes=-30	ask steps=-163	ask why=-35	help=-22	other=136	progress=48	schedule=-16	unknown=-26
how_much	ask dose=-18	ask left=88	ask rest=72	ask steps=-83	ask why=-13	other=18
how_often	ask dose=180	ask left=-12	ask mistakes=-21	ask steps=-131	other=47
how_regular	progress=31
how_tall	ask dose=-20	ask steps=-28	progress=-18	unknown=98
how_the	ask steps=34
how_this	ask steps=37	help=51	other=-26	progress=-14
how_to	ask dose=-18	ask steps=103	ask why=-14	help=50	other=-73
how_was	ask steps=14
how_will	ask dose=14	ask left=-16	ask mistakes=25	ask steps=-16	ask why=22	other=-15
hug	ask dose=27	ask mistakes=34	ask steps=55	ask why=-16	unknown=-25
hug_$	ask dose=22	ask mistakes=14	ask steps=20	other=-30
hugging	ask mistakes=19
hugging_my	ask dose=13
hugging_the	ask mistakes=19
huh	help=151	other=-74	unknown=-37
huh_$	help=151	other=-74	unknown=-37
hundred	other=-77	unknown=78
hurt	ask dose=-15	ask easier=-31	ask mistakes=135	ask steps=-32	ask why=-14	other=29	unknown=-41
hurt_$	ask mistakes=35	ask why=-12	other=24	unknown=-17
hurt_my	ask mistakes=39	other=-26
hurt_myself	ask easier=-20	ask mistakes=73	ask steps=-23	other=-12
hurt_when	other=14
hurting	other=43	unknown=-31
hurting_$	other=24	unknown=-18
hurts	ask easier=-120	ask mistakes=-15	ask steps=-13	other=311	unknown=-75
hurts_$	ask easier=-70	other=140	unknown=-24
hurts_a	ask easier=-15	other=28
hurts_from	other=20	unknown=-15
hurts_like	other=14
hurts_my	ask easier=-33	other=44
hurts_when	other=38
husband	other=-43	unknown=61
husband_did	other=-31	unknown=32
husband_finished	other=-35	unknown=36
i	ask dose=143	ask easier=143	ask left=134	ask mistakes=173	ask rest=173	ask steps=137	ask why=59	hello=-53	help=147	other=147	progress=236	schedule=143	thanks=27	unknown=126
i_$	ask left=51	ask steps=-43	progress=27
i_allowed	ask rest=14
i_also	other=12
i_am	ask dose=-25	ask easier=44	ask left=64	ask steps=-25	help=87	other=47	schedule=-25	thanks=64	unknown=14
i_ask	ask steps=19
i_avoid	ask mistakes=39
i_be	ask dose=20	ask mistakes=37	ask steps=-23
i_been	progress=48
i_believe	other=12
i_blacked	other=14
i_breathe	ask dose=-13	ask steps=34
i_broke	other=39	unknown=-21
i_can	ask dose=-20	ask easier=79	ask left=49	ask mistakes=-28	other=-16	progress=17	unknown=17
i_change	ask steps=-17	schedule=52
i_clicked	other=16	unknown=-15
i_collapsed	other=18	unknown=-14
i_come	ask rest=-13	ask steps=26
i_completed	progress=21
i_cough	unknown=29
i_could	unknown=14
i_delivered	other=14	unknown=-13
i_did	ask steps=-20	other=104	unknown=-21
i_do	ask dose=80	ask easier=92	ask mistakes=26	ask rest=-14	ask steps=31	ask why=-44	help=-26	progress=40	schedule=-31	unknown=52
i_doing	ask left=-33	ask mistakes=54	ask steps=-13	progress=47
i_done	ask dose=-21	ask left=61	ask steps=-18	other=-67	progress=38	unknown=43
i_eat	ask mistakes=-15	help=-22	other=19	unknown=44
i_exercised	other=22	unknown=-17
i_fainted	other=53	unknown=-38
i_feel	ask mistakes=53	ask steps=-28	ask why=34
i_fell	other=-19	unknown=15
i_find	ask easier=50	other=-45
i_finish	ask dose=21	ask left=61	ask mistakes=-16	other=-21	unknown=-14
i_finished	ask left=78	other=-52
i_forget	ask steps=33	other=-14
i_forgot	ask steps=59	other=-40
i_get	ask easier=-29	ask mistakes=-23	ask rest=100	ask steps=-28	ask why=49	help=-23	other=26	progress=-27	schedule=37	unknown=-19
i_getting	ask left=-17	ask mistakes=-20	other=38	progress=32
i_go	ask left=-17	ask mistakes=22	ask rest=17
i_going	ask left=-27	ask mistakes=55
i_got	ask rest=22	other=14
i_grab	ask steps=13
i_guess	other=22	unknown=-17
i_had	other=30	unknown=18
i_hate	other=-32	unknown=40
i_have	ask dose=66	ask easier=-38	ask left=-18	ask steps=-70	help=60	other=85	schedule=39	unknown=14
i_hold	ask dose=25	ask rest=-19	ask steps=29	other=24
i_hug	other=18
i_hurt	ask easier=-26	ask mistakes=78	other=-39
i_improved	progress=17
i_join	other=40	unknown=-15
i_just	other=29	unknown=-24
i_keep	ask dose=16	ask easier=34	other=12	unknown=-25
i_know	ask mistakes=72	ask steps=-38
i_laughed	other=-17	unknown=26
i_lay	other=-58	unknown=60
i_leave	ask dose=27
i_left	ask left=26
i_lie	ask dose=-13	ask rest=16	other=21
i_lift	ask mistakes=-13	ask steps=52	unknown=-12
i_lifting	ask left=-30	ask steps=62	ask why=-13
i_like	other=-70	unknown=92
i_look	ask steps=19
i_lose	help=-16	unknown=44
i_lost	other=-27	unknown=47
i_made	other=27	unknown=-20
i_make	ask easier=72	ask mistakes=17	ask rest=-20	other=-35
i_making	other=19
i_meant	ask dose=38	ask left=-16	ask mistakes=-40	ask steps=84	ask why=-27	other=-18
i_might	other=17
i_miss	other=-13	progress=30
i_moved	other=18	unknown=-12
i_must	ask mistakes=-20	ask steps=44
i_nearly	ask left=44	other=-27	unknown=39
i_need	ask dose=25	ask easier=34	ask rest=25	help=22	other=-45	unknown=-21
i_never	ask easier=23	other=-24
i_not	ask mistakes=73	ask steps=-28	other=-13
i_on	ask left=30
i_only	ask dose=75	ask mistakes=-17	other=-14	unknown=-15
i_passed	other=23	unknown=-20
i_pause	ask dose=-25	ask mistakes=-22	ask rest=40	ask steps=34	other=-14
i_pressed	other=15
i_pull	ask mistakes=-15	ask steps=65
i_push	ask steps=15
i_put	ask easier=22	other=-15
i_quit	other=25	unknown=-16
i_really	ask dose=18	other=26
i_rest	ask dose=-43	ask left=-13	ask rest=73	ask steps=-22	other=62
i_roll	ask steps=25
i_say	help=15	other=-30	unknown=47
i_see	ask easier=-19	progress=46
i_set	help=-16	progress=-17	schedule=45
i_should	ask dose=21	ask easier=-13	ask mistakes=66	ask steps=-43
i_skip	ask easier=-13	other=22
i_sneeze	unknown=24
i_soiled	other=19	unknown=-15
i_squeeze	ask steps=41
i_stagger	other=12
i_start	ask left=-19	ask mistakes=-15	ask steps=40	help=35	other=-21
i_stay	ask dose=34	ask steps=-14
i_still	ask dose=-37	ask easier=-16	ask left=71	other=28
i_stop	ask dose=27	ask easier=-15	other=44
i_stopped	other=-44	unknown=47
i_struggle	ask easier=13	other=20	unknown=-17
i_supposed	ask dose=26	ask left=-27	ask steps=71	ask why=-31	help=13
i_take	ask easier=-15	ask rest=51	ask steps=-16	other=18
i_tapped	other=18	unknown=-13
i_tell	ask mistakes=17	ask why=17	help=45	other=-34
i_think	other=54	progress=19	unknown=-28
i_told	unknown=13
i_twist	ask steps=13
i_type	ask mistakes=-23	help=113	other=-67	unknown=13
i_use	ask easier=37	help=39	other=-16
i_wait	ask dose=-29	ask rest=50
i_walk	other=50	unknown=-34
i_want	other=-18	schedule=68	unknown=-16
i_was	other=-12	unknown=37
i_watch	ask mistakes=69	ask why=-12
i_wet	other=18
i_will	unknown=30
i_wipe	ask mistakes=-17	other=55	unknown=-20
i_work	ask steps=-30	help=38
i_would	ask rest=35	other=43	schedule=93	unknown=-102
i_write	help=22	other=15
idea	ask steps=-19	ask why=21	help=30	other=29	unknown=-23
idea_behind	ask steps=-13	ask why=28
idea_how	help=31
idiotic	other=17	unknown=-13
idiotic_$	other=17	unknown=-13
if	ask dose=102	ask left=-26	ask mistakes=88	ask rest=27	ask steps=-42	ask why=-37	help=-30	other=-19	schedule=-21	unknown=39
if_i	ask dose=118	ask left=-21	ask steps=-29	ask why=-12	help=-24	other=-35	progress=-23	schedule=-15	unknown=99
if_my	ask mistakes=102	ask rest=35	ask steps=-23	ask why=-28	other=-45	progress=-13	unknown=26
if_the	other=41	unknown=-37
if_you	ask steps=13	progress=31	unknown=-30
ill	other=18	unknown=-13
imagine	other=37	unknown=-36
impossible	other=18	unknown=-14
improved	progress=17
improved_$	progress=14
improvement	other=-45	progress=38	unknown=25
improvement_in	other=14	unknown=-13
improving	progress=32
in	ask dose=109	ask easier=21	ask left=-67	ask mistakes=139	ask steps=43	help=-32	other=95	progress=29	schedule=15	thanks=-17	unknown=102
in_$	ask mistakes=-16	ask steps=20	ask why=26	hello=18	other=29	unknown=-26
in_10	other=18
in_15	other=-32	unknown=42
in_20	other=21
in_2015	other=-20	unknown=20
in_2019	other=-16	unknown=20
in_5	other=-48	unknown=50
in_a	other=35	progress=49	unknown=-35
in_aid	ask why=22
in_bed	ask easier=37
in_between	ask rest=15
in_both	other=27	unknown=-13
in_chemo	ask easier=-14	other=25
in_front	ask dose=-16	ask steps=17
in_going	ask steps=21
in_it	ask why=14
in_january	other=41	unknown=-15
in_june	other=27	unknown=-24
in_like	other=16	unknown=-13
in_love	other=-27	unknown=37
in_march	other=21
in_my	ask mistakes=59	other=66	unknown=-16
in_or	ask steps=17	other=-16
in_spring	other=14
in_the	ask dose=74	ask left=-25	ask mistakes=105	ask steps=75	ask why=-28	help=-13	other=-20	progress=-13	schedule=53	unknown=-52
in_thirty	ask steps=-13	other=18
in_this	ask dose=15	ask mistakes=36	other=-47	unknown=26
in_tokyo	ask dose=-14	other=-14	unknown=53
in_total	ask dose=28	ask rest=-13
in_two	other=-25	unknown=31
incomplete	other=19	unknown=-14
instead	ask easier=69	ask mistakes=-17	ask steps=-25	other=-68	schedule=65	unknown=18
instead_$	ask dose=-16	ask easier=60	ask mistakes=-14	ask steps=-18	other=-23	schedule=16	unknown=29
instead_of	ask dose=23	other=-45	schedule=49
instructions	ask easier=-17	ask steps=144	hello=-16	help=53	other=-69	progress=-13	schedule=-16	thanks=-12	unknown=-32
instructions_$	ask steps=78	hello=-13	help=55	other=-37	progress=-12	unknown=-29
instructions_for	ask steps=69	other=-32
into	ask steps=21	other=22
into_the	ask steps=16
ironing	other=-49	unknown=49
ironing_$	other=-49	unknown=49
is	ask dose=172	ask easier=92	ask left=148	ask mistakes=89	ask rest=129	ask steps=15	ask why=112	hello=-36	help=37	other=116	progress=69	schedule=76	thanks=-24	unknown=177
is_$	ask steps=33	ask why=-20	schedule=29	unknown=-13
is_10	ask dose=63
is_12	ask dose=73	ask left=-16	ask mistakes=-22
is_15	ask dose=18	other=-38	unknown=33
is_2	help=-21	unknown=45
is_3	other=14	unknown=-15
is_a	ask dose=-13	ask easier=20	ask left=-18	ask mistakes=-18	ask steps=76	ask why=-17	other=-55	unknown=64
is_aching	ask left=-13	ask mistakes=-18	other=62	unknown=-18
is_after	ask left=17	ask why=-16	other=28
is_agony	other=20
is_all	help=24	other=13	unknown=-22
is_already	other=-16	unknown=16
is_always	other=53	unknown=-36
is_an	ask easier=21
is_at	other=22
is_bad	ask easier=13	ask mistakes=35	other=-13
is_been	other=17	unknown=-13
is_being	other=-45	unknown=47
is_broken	other=30	unknown=-23
is_coming	ask left=46	ask why=-13
is_complete	other=24	unknown=-14
is_completed	ask dose=-23	ask left=-13	other=38
is_cramping	other=30	unknown=-27
is_done	ask dose=33	ask rest=81	other=-55
is_drilling	other=-15	unknown=15
is_enough	other=35	unknown=-16
is_finally	other=-17	unknown=17
is_finished	ask left=-25	ask rest=29	help=67	unknown=-39
is_first	ask left=53	ask steps=-12	unknown=-14
is_for	ask why=-31	unknown=71
is_full	other=24	unknown=-23
is_getting	ask why=15
is_gone	other=28	unknown=-16
is_good	ask mistakes=15	ask why=-17	other=42
is_hurting	other=32	unknown=-24
is_idiotic	other=17	unknown=-13
is_in	ask easier=33	ask why=14	unknown=-19
is_it	ask easier=-60	ask rest=-24	ask why=83	other=16	progress=57	schedule=-22	unknown=62
is_killing	other=19	unknown=-22
is_left	ask dose=-16	ask left=133	ask rest=-13	ask steps=-21	ask why=-23
is_lifting	ask steps=-16	ask why=23
is_lying	other=20
is_my	ask dose=-44	ask easier=-14	ask left=-28	ask rest=-14	ask why=-47	other=52	progress=173
is_next	ask left=60	unknown=-14
is_no	other=14
is_not	ask mistakes=-13	ask steps=33	other=40	unknown=-44
is_numb	ask mistakes=-20	other=80	unknown=-32
is_on	ask left=57	ask steps=-15	other=18	unknown=-37
is_one	ask dose=59	ask left=-27	ask rest=31	other=-21
is_over	ask left=-14	other=53
is_painful	other=14
is_paining	other=34	unknown=-28
is_pregnant	other=-30	unknown=35
is_quarter	other=14
is_raining	other=-92	unknown=95
is_ready	other=-52	unknown=56
is_really	other=16	unknown=-14
is_session	ask dose=30	other=-28
is_sitting	other=-33	unknown=35
is_so	other=-33	unknown=36
is_sore	other=24	unknown=-20
is_still	ask left=84	ask why=-22	unknown=-13
is_that	ask dose=26	ask easier=-16	ask left=74	ask mistakes=95	ask rest=21	ask steps=18	ask why=-37	help=-15	other=-54	unknown=-67
is_the	ask dose=119	ask easier=-28	ask left=-69	ask mistakes=38	ask rest=72	ask steps=96	ask why=42	progress=-30	unknown=19
is_there	ask dose=-62	ask easier=93	ask left=-15	ask mistakes=-39	ask rest=13	ask steps=28	ask why=23	other=49	schedule=63	unknown=-35
is_this	ask dose=-49	ask easier=-36	ask left=63	ask mistakes=-36	ask why=142	help=107	other=68	progress=-27	unknown=-95
is_through	ask steps=-52	other=58
is_too	ask easier=100	ask mistakes=-13	ask why=-15	other=-77	schedule=51
is_twisting	ask why=14	other=18
is_two	ask dose=23
is_up	other=27	unknown=-21
is_very	other=-15	thanks=20
is_watching	other=-14	unknown=14
is_weak	other=29	unknown=-26
is_worst	other=20	unknown=-19
is_your	help=-27	progress=-12	unknown=61
ish	other=13
ish_$	other=13
it	ask easier=164	ask left=-28	ask mistakes=102	ask rest=-35	ask steps=41	ask why=129	hello=-24	help=-26	other=119	progress=33	schedule=68	thanks=71	unknown=-54
it_$	ask dose=52	ask easier=-15	ask left=-18	ask mistakes=-40	ask rest=-15	ask steps=81	ask why=54	help=-20	other=47	schedule=18	thanks=89	unknown=-83
it_15	ask dose=16
it_5	ask dose=17
it_8	other=-54	schedule=65
it_a	ask easier=18	ask rest=-15	other=32	unknown=-17
it_again	ask dose=17
it_all	ask dose=-32	unknown=70
it_at	other=35	unknown=-15
it_bad	ask mistakes=45
it_be	ask dose=23	ask easier=23	ask mistakes=-14	other=-23
it_count	ask dose=35	other=-14
it_do	ask why=35
it_done	ask left=-21	ask mistakes=-15	ask steps=82	other=-38
it_down	ask easier=39	ask steps=-19
it_easier	ask easier=34	other=-25
it_feels	other=35	unknown=-28
it_for	ask mistakes=-22	ask steps=-48	ask why=43	other=53
it_gets	other=18
it_go	ask dose=-24	other=42
it_going	ask dose=-12	ask mistakes=-17	ask steps=-14	progress=32	unknown=57
it_good	ask why=13
it_help	ask why=28
it_here	other=15
it_i	other=18	unknown=-12
it_in	ask mistakes=45	other=-100	unknown=82
it_is	ask dose=-17	ask easier=30	ask left=-20	ask rest=39	ask steps=27	other=14	schedule=-12
it_just	ask why=19
it_less	ask easier=25
it_matter	ask mistakes=33	ask why=-30
it_normal	ask mistakes=54	ask why=-19	other=45	unknown=-22
it_now	ask left=24
it_ok	ask dose=33	ask rest=13	other=-31
it_on	ask easier=30
it_only	ask left=37	other=-16
it_out	ask steps=26
it_right	ask mistakes=49	other=-18
it_safe	other=43	unknown=-16
it_step	ask steps=33	other=-16
it_strengthen	ask why=27
it_supposed	ask dose=-39	ask mistakes=-20	ask steps=-14	other=15	unknown=68
it_take	ask dose=55	other=-27
it_then	ask left=43	ask mistakes=-28	other=33	unknown=-19
it_to	schedule=27
it_today	other=39	unknown=-31
it_tonight	ask dose=19
it_twice	other=-35	unknown=36
it_two	ask dose=17
it_was	other=-71	unknown=79
it_when	ask mistakes=-17	other=46	unknown=-16
it_with	ask easier=19
it_would	unknown=15
it_wrong	ask mistakes=50	other=-18
it_yet	other=14
january	other=41	unknown=-15
january_$	other=41	unknown=-15
jelly	other=-22	unknown=32
ji	other=14	unknown=-13
ji_$	other=14	unknown=-13
join	other=40	unknown=-15
join_in	other=40	unknown=-15
joke	other=-39	unknown=51
joke_$	other=-39	unknown=51
joking	other=14	unknown=-14
joking_$	other=14	unknown=-14
jump	other=27
jump_to	other=21
june	other=27	unknown=-24
june_$	other=27	unknown=-24
just	ask easier=-14	ask left=-22	ask rest=-17	hello=51	other=89	schedule=23
just_broke	other=-13	unknown=19
just_did	other=29	unknown=-25
just_finished	other=-54	unknown=64
just_got	other=-37	unknown=38
just_had	other=15	unknown=-12
just_let	ask rest=-13	ask steps=21
just_never	other=21	unknown=-15
just_one	ask dose=19
just_out	other=18	unknown=-14
just_saying	hello=63	unknown=-51
just_sore	other=39	unknown=-35
just_the	other=24
keep	ask dose=43	ask easier=31	ask steps=43	ask why=-14	other=43	unknown=-53
keep_giving	other=26	unknown=-16
keep_my	ask dose=13	ask easier=36	ask mistakes=-16	ask steps=24	other=-19
keep_the	ask dose=37	other=-26
keeping	other=-21	thanks=29
keeps	ask mistakes=13	other=30	unknown=-15
keeps_giving	other=21
keeps_me	other=13
kettle	other=-43	unknown=47
kg	other=14
kids	other=-60	unknown=115
kids_$	other=45	unknown=-27
kids_are	other=-43	unknown=63
killing	other=30	unknown=-30
killing_me	other=30	unknown=-30
kills	ask easier=34	ask why=-27	other=12
kilos	other=-28	unknown=41
kilos_and	other=-24	unknown=26
kilos_on	other=-30	unknown=32
kilos_without	other=22	unknown=-15
kind	progress=27	thanks=29	unknown=-62
kind_$	other=-21	progress=31	thanks=15	unknown=-19
kind_of	ask easier=12	other=41	thanks=14	unknown=-41
kindly	ask dose=13
kitchen	other=33	unknown=-25
knackered	unknown=19
knackered_$	other=-14	unknown=24
knee	ask dose=96	ask easier=114	ask left=-50	ask mistakes=23	ask rest=-39	ask steps=121	ask why=136	hello=-17	help=-29	other=94	progress=-31	schedule=-40	unknown=-140
knee-to-chest	other=12
knee_$	ask easier=16	ask rest=-14	other=54	unknown=-19
knee_buckles	other=16	unknown=-13
knee_does	ask easier=25
knee_exercise	ask why=26	other=-19
knee_first	ask steps=35	other=-18
knee_hug	ask dose=24	ask mistakes=47	other=-20
knee_hurts	ask easier=-27	other=37
knee_in	ask why=29
knee_is	ask left=-13	ask mistakes=-18	other=63	unknown=-22
knee_one	ask dose=69	ask steps=13	ask why=13	other=-35
knee_or	ask steps=67	other=-56
knee_pull	ask easier=16	ask why=21
knee_stretch	ask dose=13	ask easier=28	ask steps=-19
knee_surgery	other=15
knee_that	ask easier=33	other=-33
knee_there	ask dose=21
knee_thing	ask steps=-39	ask why=33	other=41
knee_to	ask easier=42	ask mistakes=18	ask steps=86	ask why=25	other=-25	schedule=-17	unknown=-20
knees	ask easier=69	ask left=-16	ask mistakes=43	ask steps=118	ask why=24	help=-16	other=37	progress=-20	thanks=-12	unknown=-107
knees_$	ask easier=41	ask mistakes=-16	ask rest=13	ask steps=-38	other=64	unknown=-17
knees_are	ask easier=22
knees_at	ask steps=23	other=-12
knees_be	ask mistakes=-16	ask steps=57	other=-17
knees_bent	ask steps=18
knees_do	ask steps=-12	ask why=23
knees_fall	ask mistakes=17
knees_from	ask why=15
knees_go	ask steps=42	other=-34
knees_hurt	other=34	unknown=-17
knees_today	other=16
knees_together	ask steps=28
knees_up	ask why=15	other=16	unknown=-23
knocked	other=35	unknown=-19
knocked_off	other=25	unknown=-21
knocked_over	other=-16	unknown=18
know	ask mistakes=64	ask steps=-58	other=37	schedule=-15	unknown=40
know_$	help=14	other=18	unknown=-21
know_about	help=-27	other=79	unknown=-32
know_how	help=28	other=-18
know_i	ask mistakes=31	ask steps=-15
know_if	ask mistakes=15	other=28	unknown=-26
know_it	ask mistakes=21	ask steps=-17	other=-21	unknown=27
know_when	ask dose=17
know_why	other=35
knowing	other=16	unknown=-13
knowing_$	other=16	unknown=-13
ladder	unknown=13
ladder_$	other=-15	unknown=19
last	ask easier=-27	ask left=135	ask mistakes=-43	ask rest=-34	ask steps=-30	ask why=-37	help=-18	other=118	progress=102	schedule=-22	thanks=-13	unknown=31
last_$	ask dose=37	ask left=-15	other=-61	unknown=65
last_entry	other=20
last_exercise	ask left=13
last_month	other=29	progress=50	unknown=-30
last_night	ask left=-17	ask steps=-13	other=37	unknown=36
last_one	ask easier=-14	ask left=72	ask mistakes=-15	ask why=-13	other=29	unknown=-16
last_round	ask left=42
last_set	ask left=51	ask rest=-21	other=27	unknown=-13
last_thing	other=24	unknown=-15
last_time	other=-71	unknown=76
last_two	other=24	unknown=-20
last_week	progress=16	unknown=15
last_year	other=45	unknown=-20
late	other=-20	unknown=18
late_$	other=12	unknown=-16
lately	other=22	progress=19	unknown=-12
lately_$	progress=20
later	ask mistakes=-18	ask steps=-16	ask why=-30	hello=-12	other=47	schedule=131
later_$	ask mistakes=-14	ask steps=-15	ask why=-29	other=83	schedule=18	unknown=14
later_in	other=-22	schedule=46
later_please	other=-30	schedule=66
laugh	other=20
laughed	other=-17	unknown=26
laughed_so	other=-17	unknown=26
laughing	other=-28	unknown=45
laughing_$	other=-14	unknown=19
laughing_at	other=-18	unknown=28
laundry	other=-99	unknown=100
lay	other=-59	unknown=59
lay_down	other=-58	unknown=60
leave	ask dose=25	ask easier=-17	ask steps=-17	other=103	unknown=-28
leave_me	other=19
leave_out	ask steps=-14	other=26
leave_the	other=33
leave_this	other=34
left	ask dose=-124	ask easier=-26	ask left=214	ask mistakes=-24	ask rest=46	ask steps=65	ask why=-43	help=-12	other=78
left_$	ask dose=-68	ask left=72	ask mistakes=-13	ask rest=59	ask steps=-16	ask why=-22	other=78	unknown=-21
left_after	ask left=43
left_arm	other=-13	unknown=16
left_done	ask dose=-15	other=26
left_first	ask left=-17	ask steps=38
left_foot	other=29	unknown=-18
left_for	ask left=34	other=-12
left_in	ask left=18	ask rest=-12	other=-68	unknown=68
left_is	other=16	unknown=-15
left_knee	ask steps=14
left_leg	ask left=-21	ask steps=47
left_of	ask dose=-12	ask left=17
left_or	ask steps=39	other=-23
left_side	ask easier=-15	ask steps=-13	other=55	unknown=-13
left_the	other=-47	unknown=57
left_to	ask left=37	ask steps=-14
leg	ask left=-28	ask mistakes=-14	ask steps=150	ask why=-51	hello=-14	other=154	unknown=-91
leg_$	ask dose=25	ask left=-25	ask steps=45	unknown=-18
leg_do	ask steps=50	ask why=-41
leg_feels	other=-23	unknown=37
leg_gave	other=14
leg_has	other=17	unknown=-12
leg_is	unknown=19
leg_suddenly	other=14
leg_weakness	other=18	unknown=-17
legs	ask dose=-26	ask mistakes=85	ask rest=51	ask steps=30	ask why=-21	other=51	progress=-27	schedule=-14
legs_$	other=14	unknown=14
legs_all	other=-17	unknown=17
legs_are	ask mistakes=18	ask rest=25	other=-23	unknown=17
legs_gave	other=15	unknown=-12
legs_keep	other=26	unknown=-16
legs_numb	other=16
legs_or	other=23
legs_shake	ask mistakes=24
legs_went	other=12	unknown=13
legs_will	other=23
less	ask easier=168	ask steps=-22	other=-64	unknown=-25
less_demanding	ask easier=46	other=-30
less_hard	ask easier=29	other=-23
let	ask rest=-15	other=81
let_me	other=-20	unknown=35
let_us	other=102	unknown=-33
level	unknown=14
level_3	other=-13	unknown=14
lie	ask dose=-14	ask easier=16	ask mistakes=-19	ask steps=60	unknown=-22
lie_down	other=25	unknown=-21
lie_here	ask rest=17
lie_in	ask steps=24
lie_on	ask steps=28	other=-17
lift	ask dose=31	ask easier=69	ask mistakes=-15	ask steps=45	ask why=42	other=-42	unknown=-39
lift_$	ask dose=29	ask easier=22	ask steps=16	unknown=-24
lift_in	ask dose=14	other=-16
lift_my	ask easier=21	ask steps=14	ask why=19
lift_so	ask easier=22	other=-18
lifted	other=24	unknown=-13
lifting	ask left=-37	ask steps=56	ask why=51	unknown=-23
lifting_$	ask left=-30	ask steps=62	ask why=-24	other=18
lifting_my	ask steps=-23	ask why=47
lifting_one	ask steps=12
lifts	ask dose=38	ask left=-14	other=48	unknown=-36
lifts_$	other=16
lifts_in	ask dose=22
lifts_make	ask dose=18
lifts_off	ask mistakes=18
light	ask easier=13
lighter	ask dose=-14	ask easier=124	ask steps=-32	ask why=-18	other=-18
lighter_$	ask easier=73	ask why=-16	other=-25
like	ask easier=15	ask left=22	ask rest=-13	ask steps=17	ask why=-45	help=-26	other=26	progress=14	schedule=38	unknown=78
like_$	ask left=29	ask steps=60	ask why=-48
like_a	other=40	unknown=-36
like_different	other=-13	schedule=20
like_i	other=28	unknown=-19
like_it	other=20	unknown=-17
like_jelly	other=-44	unknown=52
like_me	ask easier=14
like_my	other=-86	schedule=44	unknown=50
like_pizza	unknown=27
like_someone	other=15	unknown=-13
like_something	other=16	unknown=-13
like_that	other=-29	unknown=32
like_the	unknown=19
like_they	other=21	unknown=-18
like_to	other=46	schedule=-22
like_you	other=-21	unknown=33
limber	hello=72	other=-23	unknown=-28
limber_$	hello=72	other=-23	unknown=-28
lisbon	other=33	unknown=-20
lisbon_$	other=22	unknown=-12
list	ask left=31	help=43	other=-17	unknown=-21
list_$	ask left=22
log	other=20	unknown=-14
lol	other=-46	unknown=77
lol_$	other=-38	unknown=62
lol_my	other=-22	unknown=27
long	ask dose=148	ask easier=-14	ask left=37	ask mistakes=-23	ask rest=130	ask steps=-169	ask why=-21	help=-15	other=66	progress=-14	unknown=37
long_$	ask dose=28	ask steps=-17	other=17
long_between	ask dose=-39	ask rest=69
long_do	ask dose=84	ask rest=-25	ask steps=-78	other=83
long_does	ask dose=87	ask left=-19	ask rest=-14	other=-15
long_each	ask dose=14
long_have	ask left=-13	ask rest=23
long_i	ask rest=-18	other=31
long_is	ask dose=-16	ask left=-28	ask rest=15	ask steps=-12	other=84
long_may	other=15
long_on	ask dose=14
long_should	ask rest=25	ask steps=-13
long_the	ask rest=-29	other=42
long_till	ask dose=-40	ask left=81	other=-23
long_was	ask dose=24	other=-31
long_will	ask dose=34	other=-24
longer	ask left=18	ask rest=80	ask steps=-15	other=-68	unknown=40
longer_$	ask left=14	ask rest=24
longer_than	other=-57	unknown=54
loo	other=-26	unknown=48
loo_$	other=-46	unknown=67
look	ask dose=-14	ask left=22	ask mistakes=22	ask steps=66	ask why=-48	progress=18
look_$	ask mistakes=12
look_at	ask steps=17
look_like	ask left=29	ask steps=46	ask why=-50	progress=19
look_out	ask mistakes=17
looking	progress=12
looking_$	progress=12
lose	help=-16	other=-27	unknown=80
lose_weight	help=-16	other=-27	unknown=80
losing	unknown=22
losing_weight	other=38	unknown=-22
loss	schedule=21
loss_$	other=-15	schedule=22
loss_of	other=20	unknown=-14
lost	ask left=14	ask steps=-15	ask why=-29	help=79	unknown=72
lost_$	help=85	other=-45	unknown=-21
lost_10	other=-23	unknown=25
lost_8	other=19	unknown=-13
lost_control	other=72	unknown=-66
lost_count	ask left=17	other=24	unknown=-19
lost_feeling	other=-17	unknown=20
lost_my	other=-16	unknown=24
lost_track	other=24
lost_weight	ask why=-26	unknown=38
lot	other=57	thanks=27	unknown=-44
lot_$	thanks=27
lot_of	other=35	unknown=-21
love	ask steps=-14	other=-18	unknown=62
love_$	other=-22	unknown=33
loved	other=-48	unknown=48
loved_it	other=-48	unknown=48
lovely	unknown=17
lovely_$	other=26	unknown=-21
lower	ask dose=-23	ask easier=36	ask rest=-18	ask steps=29	ask why=27	other=-14
lower_back	ask steps=-12	ask why=28	other=15
lumbar	ask mistakes=33
lump	other=19
lump_in	other=-13	unknown=16
lump_next	other=24	unknown=-17
lunch	other=26	unknown=-16
lunch_$	other=22	unknown=-13
lying	ask steps=33	unknown=-18
lying_here	other=-17	unknown=18
lying_on	other=14
lying_rotation	ask easier=13	ask mistakes=14	ask steps=34	other=-21
machine	other=-18	unknown=19
made	ask why=-20	help=-13	other=13	unknown=64
made_it	other=12
made_you	unknown=24
make	ask easier=88	ask left=-34	ask mistakes=57	ask rest=-31	ask steps=-26	ask why=31	help=-18	other=-60	progress=-16	schedule=66	unknown=13
make_a	ask dose=21
make_here	ask mistakes=22
make_it	ask easier=67	other=-33	schedule=65	unknown=-20
make_my	ask steps=-15	ask why=47
make_the	ask easier=35	ask rest=-18	other=-14	schedule=21
make_this	ask steps=13
make_with	ask mistakes=24
makes	other=18
makes_it	other=19
makes_me	unknown=14
making	other=30
man	ask easier=13	other=-19
man_$	ask easier=13	other=-19
manage	ask dose=52	other=-16
managed	other=67	unknown=-37
managed_the	other=14
many	ask dose=218	ask left=128	ask mistakes=-30	ask steps=-163	ask why=-35	help=-27	other=112	progress=52	schedule=-17	thanks=20	unknown=-27
many_$	ask dose=16	ask left=-45	other=66
many_and	ask dose=-14	other=34
many_are	ask dose=-14	ask left=22
many_bridges	ask dose=27	ask left=-16	other=25
many_days	ask dose=-22	other=-26	progress=66
many_do	ask steps=-26	other=33
many_exercises	ask dose=-41	ask left=50
many_have	ask left=21
many_left	ask dose=-19	ask left=30
many_lifts	ask dose=42	ask left=-13
many_minutes	ask left=17
many_more	ask dose=-118	ask left=89	other=50
many_of	ask dose=59	ask left=-25
many_per	ask dose=14
many_reps	ask dose=74	ask left=-21	ask steps=-20
many_rounds	ask dose=59	ask left=55	other=-56
many_seconds	ask dose=-36	ask left=-67	ask rest=117	ask steps=-18	other=53
many_secs	ask dose=27	ask left=-18	ask rest=15	ask steps=-13
many_sessions	ask dose=-21	progress=47
many_sets	ask left=64	ask rest=-72	other=47
many_thanks	other=-16	thanks=26
many_times	ask dose=98	ask left=-27	ask steps=-21
many_twists	ask dose=26	progress=-16
marathon	other=-57	unknown=61
marathon_$	other=-17	unknown=19
march	other=22
march_$	other=21
mat	other=-38	unknown=61
mat_$	other=-14	unknown=30
match	other=-16	unknown=57
match_$	unknown=17
match_is	other=-28	unknown=28
match_last	other=-15	unknown=27
mate	other=-47	thanks=52	unknown=31
mate_$	other=15	thanks=53	unknown=-41
maths	other=-22	unknown=33
matter	ask mistakes=33	ask why=-30
may	ask rest=13	other=73	unknown=-16
may_i	ask rest=13	other=50	unknown=-12
maybe	ask easier=40	other=49	unknown=-39
maybe_$	ask easier=40	other=19	unknown=-18
me	ask easier=98	ask mistakes=-28	ask rest=-13	ask steps=160	ask why=30	hello=-12	help=-16	other=111	progress=47	schedule=89	unknown=-31
me_$	ask easier=75	ask left=-19	ask mistakes=-19	ask why=25	hello=16	help=-12	other=34	progress=-14	schedule=59	thanks=16
me_a	ask easier=13	other=-97	unknown=141
me_again	other=83	schedule=-15	unknown=-23
me_alone	other=19
me_an	ask easier=40	other=-33
me_any	other=52	unknown=-36
me_anything	other=22	unknown=-19
me_at	other=48	schedule=18	unknown=-20
me_awake	other=13
me_for	other=-26	schedule=-13	unknown=50
me_how	ask dose=26	other=14	progress=25
me_in	ask steps=-13	other=38	unknown=-13
me_knee	ask steps=21
me_later	other=31
me_my	other=-20	progress=58	unknown=-17
me_not	other=20
me_out	help=26	other=-14
me_the	other=18
me_this	other=-39	unknown=36
me_through	ask steps=124	other=-100
me_today	ask left=28	unknown=-17
me_tomorrow	schedule=40
me_tonight	schedule=13
me_up	other=23	unknown=-18
me_what	ask mistakes=17	ask steps=20	ask why=-26	help=13	other=21
me_when	schedule=22	unknown=-20
me_why	ask steps=-19	ask why=57
meant	ask dose=40	ask left=-33	ask mistakes=-15	ask steps=47	ask why=40	other=-33
meant_to	ask dose=40	ask left=-33	ask mistakes=-15	ask steps=47	ask why=40	other=-33
mention	other=20	unknown=-16
menu	ask why=-18	help=133	other=-35	unknown=-39
menu_$	ask why=-18	help=133	other=-35	unknown=-39
mess	ask mistakes=40	ask steps=-26
message	other=18
message_came	other=13	unknown=-12
messages	other=45	unknown=-21
messages_$	other=37	unknown=-20
middle	other=27	unknown=-17
middle_$	ask steps=13
middle_of	other=30	unknown=-15
might	ask steps=15	other=19
might_have	other=17
milder	ask easier=44
milk	other=-17	unknown=20
million	other=-14	unknown=18
min	other=35
min_$	other=24
mine	other=51	unknown=-49
mine_$	other=26	unknown=-25
minute	ask dose=-15	ask easier=-17	ask left=-27	ask mistakes=-15	ask rest=151	ask steps=-39	other=48	unknown=-28
minute_$	ask dose=27	ask rest=-19	other=50	unknown=-17
minute_of	other=18
minute_or	ask dose=-22	ask rest=58	ask steps=-25
minute_over	ask left=-14	ask rest=33
minute_really	ask rest=17
minutes	ask left=-34	ask rest=78	ask steps=-31	other=134	unknown=-66
minutes_$	ask rest=13	other=82	unknown=-48
minutes_please	ask steps=-21	other=41
minutes_to	other=16
miss	progress=30
miss_any	other=-13	progress=22
mistake	ask dose=-23	ask left=-20	ask mistakes=152	ask steps=-38	ask why=-57	other=48	unknown=-25
mistake_$	ask dose=-17	ask left=-12	ask mistakes=86	ask steps=-28	ask why=-30	other=36	unknown=-20
mistake_here	ask why=-13	other=22
mistakes	ask easier=-21	ask left=-14	ask mistakes=269	ask steps=-30	ask why=-27	hello=-15	other=-43	unknown=-33
mistakes_$	ask mistakes=102	hello=-13	other=-38	unknown=-18
mistakes_can	ask mistakes=20
mistakes_do	ask mistakes=18
mistakes_in	ask mistakes=19
mistakes_should	ask mistakes=20
mistakes_to	ask mistakes=21
mistakes_with	ask mistakes=53	other=-19
moment	other=40	unknown=-26
moment_$	other=39	unknown=-26
monday	other=45	unknown=-19
monday_$	other=29
mondays	other=-22	unknown=32
month	ask dose=-16	ask easier=-21	other=23	progress=141	unknown=-45
month_$	ask dose=-16	ask easier=-21	other=28	progress=110	unknown=-27
months	other=92	unknown=-62
months_$	other=36	unknown=-30
months_of	other=18
months_pregnant	other=16	unknown=-13
more	ask dose=-65	ask easier=-25	ask left=175	ask mistakes=-12	ask rest=22	ask steps=-51	other=114	unknown=-47
more_$	ask dose=16	ask easier=-18	ask rest=32	other=-22	unknown=31
more_after	other=14
more_are	ask left=-27	other=31
more_easy	ask easier=21
more_minutes	other=17
more_of	ask dose=-43	ask left=73
more_or	ask left=38	ask steps=-15
more_rounds	ask dose=-23	ask left=25
more_sets	ask dose=-17	ask left=23
more_than	ask dose=31	ask easier=-16
more_when	other=18
morning	ask dose=54	ask mistakes=-13	ask steps=-12	ask why=-13	hello=162	help=-16	other=-72	schedule=120	thanks=-25	unknown=-54
morning_$	ask dose=14	ask left=14	ask steps=-14	hello=84	help=-12	thanks=-20	unknown=37
morning_and	ask dose=41
morning_coach	hello=16
morning_here	other=13
morning_my	hello=23
morning_reminder	schedule=20
morning_session	other=-19	schedule=28
morning_time	schedule=19
morning_to	other=-36	schedule=42
mornings	other=-62	schedule=116	unknown=-27
mornings_$	schedule=30
mornings_are	schedule=13
mornings_to	other=-23	schedule=34
most	ask left=-19	ask mistakes=94	ask why=-23	other=-77	thanks=151	unknown=-67
most_people	ask mistakes=42
mother	unknown=14
mother_$	other=17
motorbike	other=36	unknown=-27
move	ask steps=-15	other=-40	schedule=149	unknown=-38
move_$	other=14	unknown=-12
move_my	other=-39	schedule=86	unknown=-20
move_the	schedule=16
moved	other=29	unknown=-21
moved_to	other=20	unknown=-12
movement	ask steps=90	other=-31	unknown=-15
movement_$	ask steps=43
movement_again	ask steps=21
movement_once	ask steps=26	other=-19
much	ask left=88	ask rest=68	ask steps=-86	ask why=-15	hello=-22	other=-15	thanks=151	unknown=-58
much_$	ask dose=16	thanks=33	unknown=-17
much_appreciated	other=-20	thanks=47	unknown=-13
much_is	ask left=30	ask rest=-15	other=23
much_longer	ask left=21	ask rest=17	ask steps=-14
much_more	ask left=52	ask steps=-16
much_of	ask dose=33
much_rest	ask rest=34
much_weaker	other=14
much_worse	other=21
mum	other=-90	unknown=123
mum_$	other=-31	unknown=56
mum_did	other=-35	unknown=36
mum_has	other=12
munich	other=12
munich_$	other=12
muscle	ask left=-36	ask mistakes=-35	ask steps=-22	ask why=121	other=38	unknown=-26
muscle_group	ask why=37
muscle_is	ask why=19	other=17
muscle_should	ask left=-15	ask mistakes=-21	ask steps=-13	ask why=67
muscles	ask left=-54	ask mistakes=-21	ask steps=-23	ask why=125	other=-41	unknown=44
muscles_does	ask why=22
muscles_should	ask why=35
music	other=-36	unknown=66
music_$	other=-36	unknown=66
must	ask dose=24	ask easier=-26	ask mistakes=51	ask rest=37	ask steps=31	ask why=-22	other=-40
must_do	ask mistakes=-13	ask steps=27
must_i	ask dose=-13	ask mistakes=52	ask rest=40	other=-25
must_it	ask dose=41	ask steps=-15
mute	other=71	unknown=-31
mute_for	other=14
my	ask dose=-78	ask easier=96	ask left=-94	ask mistakes=132	ask rest=-19	ask steps=147	ask why=102	hello=-27	help=-69	other=149	progress=284	schedule=171	thanks=15	unknown=191
my_ankle	other=47	unknown=-30
my_anus	other=22	unknown=-14
my_arm	other=-47	unknown=50
my_arms	ask mistakes=-25	ask steps=85	ask why=-34
my_back	ask dose=-12	ask mistakes=84	ask why=66	other=80	unknown=-93
my_backbone	other=17	unknown=-13
my_backside	other=13
my_balance	other=15
my_belly	ask easier=13
my_bike	other=-33	unknown=43
my_bladder	other=78	unknown=-41
my_body	ask steps=22	unknown=-12
my_bones	other=25	unknown=-22
my_book	other=-51	unknown=52
my_boss	other=-26	unknown=30
my_bottom	other=28	unknown=-21
my_bowels	other=50	unknown=-43
my_break	other=24
my_breath	ask mistakes=17	other=19	unknown=-17
my_bridge	other=-29	unknown=50
my_brother	ask dose=19	unknown=-16
my_bum	ask dose=-13	ask easier=29	ask mistakes=-32	ask steps=-18	ask why=79	other=22	unknown=-17
my_buttocks	other=29	unknown=-26
my_calf	other=48	unknown=-41
my_cat	other=-16	unknown=31
my_chest	ask dose=36	ask easier=23	other=62	unknown=-68
my_clock	other=30	unknown=-21
my_collarbone	other=15
my_core	ask why=31
my_crotch	ask mistakes=-19	other=69	unknown=-36
my_dad	other=-39	unknown=46
my_data	ask easier=-15	other=76	progress=-15	unknown=-13
my_daughter	other=-24	unknown=35
my_diet	other=-16	unknown=18
my_doctor	other=31	unknown=-16
my_dog	other=-38	unknown=46
my_evening	other=-18	schedule=76	unknown=-17
my_exercises	other=47	progress=12	unknown=-46
my_face	other=-15	unknown=21
my_feet	ask why=-21	other=65	unknown=-22
my_fingers	other=-28	unknown=33
my_first	other=-23	unknown=26
my_flatmate	other=-19	unknown=23
my_foot	other=48	unknown=-23
my_form	ask mistakes=29	other=15
my_friend	ask why=27	other=-104	unknown=85
my_genitals	other=61	unknown=-55
my_gf	other=-44	unknown=44
my_glutes	ask mistakes=-14	ask steps=13	ask why=28
my_gran	ask easier=20	other=-25	unknown=24
my_groin	other=41	unknown=-39
my_hair	other=-50	unknown=52
my_hamstring	other=39	unknown=-34
my_hamstrings	ask mistakes=27
my_hands	ask steps=21	unknown=13
my_head	ask easier=12	ask mistakes=-17	ask steps=71	ask why=-15	other=-14
my_heart	other=-29	unknown=35
my_heels	ask steps=14
my_hip	ask mistakes=28	other=74	unknown=-54
my_hips	ask easier=36	ask why=13	other=-18	unknown=-12
my_homework	ask steps=-14	other=-31	unknown=52
my_husband	other=-43	unknown=60
my_knee	ask dose=14	ask easier=103	ask steps=-29	ask why=26	unknown=-63
my_knees	ask easier=39	ask mistakes=49	ask steps=31	ask why=29	other=-28	progress=-16	unknown=-45
my_left	other=25
my_leg	other=48	unknown=-39
my_legs	ask mistakes=16	ask rest=35	ask steps=17	ask why=-16	other=64	progress=-24	unknown=-31
my_lower	unknown=13
my_mat	other=-18	unknown=23
my_mate	other=-63	unknown=74
my_morning	schedule=37	unknown=-18
my_mornings	other=-17	schedule=23
my_mother	unknown=14
my_motorbike	other=36	unknown=-27
my_neck	ask easier=-33	other=45
my_neighbour	other=-65	unknown=72
my_next	other=75	progress=-20	schedule=-39
my_nose	other=-39	unknown=44
my_numbers	progress=18
my_pain	other=-36	progress=97	unknown=-34
my_pants	other=31	unknown=-19
my_patient	other=-27	unknown=27
my_pee	other=15	unknown=-14
my_phone	other=-23	unknown=45
my_physio	unknown=15
my_private	other=51	unknown=-43
my_privates	other=47	unknown=-42
my_progress	ask steps=-15	other=-16	progress=87	unknown=-41
my_record	progress=41
my_reminder	schedule=25
my_reminders	schedule=46	unknown=-15
my_right	other=44	unknown=-17
my_shift	other=53	unknown=-25
my_shoulder	ask mistakes=33	other=29	unknown=-37
my_shoulders	ask mistakes=15	ask steps=19	other=-12	unknown=17
my_sister	other=-63	progress=-13	unknown=85
my_son	ask why=17	other=-35	unknown=39
my_spine	ask mistakes=39	other=84	unknown=-72
my_stats	other=-23	progress=111	unknown=-47
my_steak	other=-19	unknown=24
my_streak	ask left=-15	ask mistakes=-13	ask steps=-22	ask why=-21	other=-12	progress=147	unknown=-30
my_tailbone	other=25	unknown=-21
my_taxes	other=-43	unknown=44
my_tea	other=-40	unknown=43
my_thighs	ask mistakes=53	ask steps=-29
my_times	other=-12	progress=-12	schedule=56	unknown=-16
my_toddler	other=-19	unknown=23
my_toes	other=36	unknown=-24
my_trainer	other=-45	unknown=46
my_tummy	ask steps=16	other=16	unknown=-16
my_uncle	other=-33	unknown=37
my_vagina	other=30	unknown=-25
my_waist	other=26	unknown=-24
my_watch	unknown=13
my_water	other=-37	unknown=40
my_waters	other=44	unknown=-36
my_wife	other=-43	unknown=49
my_wrist	other=28	unknown=-16
myself	ask easier=-22	ask mistakes=72	ask steps=-26	other=68	unknown=-42
myself_$	ask mistakes=34	ask steps=-22	unknown=13
na	other=19	unknown=-14
nah	ask steps=13	other=18	unknown=-12
nah_$	ask steps=13	other=16
namaste	hello=84	other=-35	unknown=-26
near	other=31	unknown=-21
near_done	other=15	unknown=-14
nearly	ask dose=-15	ask left=135	ask mistakes=-25	ask steps=-19	ask why=-17	other=12	unknown=18
nearly_$	other=28	unknown=-21
nearly_died	other=-31	unknown=44
nearly_done	ask left=15	other=29	unknown=-36
nearly_fainted	unknown=16
nearly_there	ask left=40	other=19	unknown=-22
nearly_through	ask left=15
nearly_wet	other=-22	unknown=29
neck	ask dose=-15	ask easier=-36	ask mistakes=36	ask why=-16	unknown=40
neck_$	ask dose=-14	ask easier=-36	ask mistakes=42	ask why=-16	unknown=42
need	ask dose=65	ask easier=30	ask left=-13	ask rest=13	ask steps=-23	ask why=25	help=20	unknown=-33
need_$	ask steps=-13	other=37
need_a	unknown=25
need_help	help=24
need_the	ask easier=-15	ask steps=-23	ask why=35	unknown=21
need_to	ask dose=72	ask mistakes=21	ask steps=-28	help=-12	other=24	schedule=17	unknown=-33
needed	ask rest=14
needed_$	ask rest=14
needs	other=-36	unknown=39
neighbour	other=-66	unknown=73
neighbour_is	other=-15	unknown=15
neighbours	other=-37	unknown=50
neighbours_are	other=-26	unknown=32
neither	other=13
neither_leg	other=13
nephew	other=-35	unknown=37
netherlands	other=15
netherlands_$	other=15
never	ask easier=21	other=-15	unknown=36
never_got	other=-22	unknown=26
never_had	other=-58	unknown=69
never_happened	other=13	unknown=-12
never_told	other=17
new	unknown=60
new_hip	other=57	unknown=-15
news	other=-63	unknown=71
news_$	other=-53	unknown=59
next	ask dose=-26	ask left=104	ask mistakes=-21	ask steps=-26	ask why=-39	help=-25	other=50	progress=-33	schedule=118	unknown=47
next_$	ask left=62	ask mistakes=-13	ask steps=-13	ask why=-36	help=-16	other=88	schedule=29	unknown=-40
next_exercise	ask left=21	ask mistakes=-13	ask rest=-26	ask steps=26	ask why=-24	other=63
next_one	ask easier=-21	ask steps=-16	ask why=32	other=29
next_please	other=14
next_reminder	schedule=23	unknown=-20
next_session	ask left=-18	other=55	schedule=16
next_set	ask dose=-25	ask easier=49	ask left=-19	ask mistakes=13	ask rest=75	other=-50
next_to	other=-13	unknown=16
next_week	other=-54	unknown=69
next_workout	schedule=25
nice	ask why=19	other=-55	thanks=69
nice_to	hello=18	other=-14
night	ask left=-17	ask steps=-15	hello=-31	other=33	unknown=94
night_$	ask left=-17	ask steps=-14	hello=-30	other=34	unknown=80
night_exercises	other=13	unknown=-13
night_i	other=14	unknown=-12
night_one	other=18	unknown=-17
night_session	other=16	unknown=-13
night_shift	other=-27	unknown=27
night_than	other=19	unknown=-17
night_too	other=12
nights	other=12
nine	other=77	schedule=30	unknown=-38
nine_$	other=16	schedule=13
nine_in	other=15
nine_instead	other=-22	schedule=28
nine_tonight	other=14
no	ask mistakes=-13	ask steps=20	ask why=-22	help=17	other=141	progress=-20	schedule=13	thanks=-31	unknown=95
no_$	other=57
no_accident	other=-23	unknown=29
no_better	other=16
no_bridge	other=18	unknown=-13
no_chance	other=47	unknown=-43
no_chest	other=-52	unknown=53
no_clue	ask steps=42	other=-89	unknown=80
no_control	other=23	unknown=-20
no_exercise	other=37	unknown=-31
no_exercises	other=26	unknown=-25
no_fall	other=-14	unknown=22
no_feeling	other=16
no_fever	hello=47	other=-112	schedule=22	unknown=59
no_gain	other=-37	unknown=37
no_i	other=-42	unknown=45
no_idea	help=30	other=30	unknown=-23
no_improvement	other=20	unknown=-18
no_knees	other=16
no_more	other=54	unknown=-39
no_no	other=17	unknown=-15
no_numbness	hello=53	other=-72	unknown=32
no_pain	other=-28	unknown=32
no_pins	other=-26	unknown=27
no_power	other=28	unknown=-26
no_problem	other=-33	unknown=34
no_problems	other=-26	unknown=29
no_reason	other=28	unknown=-23
no_reminders	other=43	unknown=-13
no_sensation	other=34	unknown=-25
no_session	other=14	unknown=-13
no_surgery	other=-37	unknown=38
no_thanks	other=38	unknown=-25
no_that	other=17	unknown=-16
no_time	other=22	unknown=-20
no_tingling	other=-63	unknown=75
no_trouble	other=-30	unknown=33
no_weakness	other=-39	unknown=41
no_weight	other=-26	schedule=22	unknown=17
nobody	other=15	unknown=-14
none	other=35
none_$	other=34	unknown=-28
none_of	unknown=21
noon	other=31	unknown=-17
noon_$	other=29	unknown=-17
normal	ask dose=-14	ask easier=-14	ask mistakes=151	ask why=-26	hello=-18	other=-58	unknown=29
normal_$	ask mistakes=98	other=-71
normal_that	ask mistakes=22	other=51	unknown=-21
normal_to	ask mistakes=19
normally	unknown=19
normally_$	other=-23	unknown=31
nose	other=-39	unknown=44
not	ask dose=-38	ask easier=166	ask left=-42	ask mistakes=137	ask why=-72	hello=-12	other=189	progress=-23	thanks=-20	unknown=52
not_$	ask rest=36	other=111	unknown=-119
not_able	ask easier=19	other=-13
not_begun	other=16	unknown=-16
not_believe	other=-47	unknown=48
not_breathe	other=41	unknown=-33
not_control	other=21	unknown=-16
not_do	ask mistakes=69	ask steps=-33	other=39	unknown=-36
not_doing	other=25	unknown=-16
not_done	ask rest=-27	other=89	unknown=-27
not_empty	other=23	unknown=-21
not_even	other=26
not_fancy	other=21
not_feel	ask easier=-16	ask mistakes=-16	unknown=73
not_finished	other=14
not_get	ask easier=63	ask steps=51	other=-38	unknown=-40
not_go	ask easier=13	ask steps=-12	other=23
not_have	other=-75	unknown=80
not_hold	unknown=12
not_hurt	ask mistakes=34	ask steps=-22
not_i	ask mistakes=59
not_know	help=23	other=53	unknown=-44
not_lie	ask easier=18
not_lift	ask easier=27
not_make	ask mistakes=16
not_me	other=-14	unknown=16
not_need	other=16
not_numb	other=-104	unknown=107
not_pee	other=26	unknown=-14
not_pregnant	other=-134	thanks=-15	unknown=159
not_reach	ask easier=32	other=-20
not_remember	ask easier=-17	ask steps=23
not_see	ask steps=38	other=-24
not_send	other=26	unknown=-19
not_so	ask easier=42	other=-38
not_stand	other=-14	unknown=17
not_started	other=12
not_sure	ask mistakes=-24	ask steps=41	other=16
not_tell	other=23	unknown=-15
not_the	other=15	unknown=-13
not_to	ask mistakes=53	ask steps=-13	ask why=-15	other=21	unknown=-14
not_today	other=30	unknown=-24
not_understand	help=27
not_walk	other=-14	unknown=21
not_want	ask easier=-13	ask steps=-24	other=58
not_write	other=17
not_yet	other=34	unknown=-13
noted	other=17	unknown=-12
noted_$	other=17	unknown=-12
nothing	other=26	unknown=15
nothing_$	other=-24	unknown=36
nothing_comes	other=23	unknown=-20
nothing_done	other=34	unknown=-32
nothing_is	other=-41	unknown=43
nothing_like	other=-29	unknown=32
nothing_tingles	other=-38	unknown=40
nothing_yet	other=58	unknown=-51
notice	ask mistakes=31
notice_$	unknown=12
notice_that	ask mistakes=31
noticed	other=16
noticing	ask mistakes=28	ask steps=-13	other=42	unknown=-25
noticing_$	ask mistakes=28	ask steps=-13	other=42	unknown=-25
now	ask dose=-29	ask easier=24	ask left=60	ask mistakes=-54	ask rest=18	ask steps=-39	ask why=-42	help=45	other=75	schedule=22	thanks=-20	unknown=61
now_$	ask dose=-27	ask easier=26	ask left=76	ask mistakes=-35	ask rest=19	ask steps=-30	ask why=-38	help=46	other=73	schedule=-28	unknown=23
now_i	unknown=12
now_my	other=-21	unknown=22
now_on	other=-36	schedule=51
now_what	ask left=-14	ask mistakes=-18	other=51
nowhere	other=32	unknown=-24
nowhere_$	other=15
nowhere_near	other=16	unknown=-15
nudge	ask steps=-15	thanks=33
nudge_me	ask steps=-14	other=23
numb	ask mistakes=-21	ask steps=-19	other=98	progress=-23	schedule=-13	unknown=82
numb_$	ask mistakes=-27	other=63	progress=-14	unknown=34
numb_and	other=37	unknown=-35
numb_down	other=12
numb_feet	other=-12	unknown=13
numb_from	unknown=26
numb_legs	other=-43	unknown=46
numb_or	other=13
numb_patch	other=14
numb_where	other=12
numb_with	other=-46	unknown=54
number	ask dose=168	ask mistakes=-14	ask steps=-53	ask why=-38	other=21	progress=28	unknown=-68
number_$	ask dose=38
number_2	other=19	unknown=-14
number_of	ask dose=87	ask why=-20	other=-51	progress=29	unknown=-19
number_three	other=34	unknown=-13
number_two	other=13
numbers	progress=38	unknown=-14
numbers_for	progress=16
numbness	ask why=15	hello=35	help=-37	other=17	progress=-18	schedule=-60	unknown=141
numbness_$	ask why=17	hello=47	help=-31	other=26
numbness_and	other=-20	unknown=21
numbness_around	other=20	unknown=-15
numbness_in	other=42	unknown=-34
o'clock	other=-19	schedule=51
o'clock_$	other=18
of	ask dose=87	ask easier=62	ask left=37	ask mistakes=-70	ask rest=26	ask why=144	hello=-33	help=-58	other=-27	progress=112	thanks=-15	unknown=108
of_$	unknown=38
of_15	other=43	unknown=-19
of_3	other=26	unknown=-24
of_39	other=14	unknown=-12
of_a	ask rest=14	ask why=-15	other=56	unknown=-16
of_an	other=37
of_breath	other=-23	unknown=43
of_bridge	ask dose=16
of_bridges	ask dose=15	ask rest=23	other=50	unknown=-45
of_candy	other=-27	unknown=29
of_did	other=33
of_doing	ask easier=17	ask steps=38	ask why=-24
of_feeling	other=20	unknown=-14
of_fifteen	other=32	unknown=-26
of_france	unknown=17
of_hers	other=-12	unknown=13
of_his	other=25	unknown=-24
of_hospital	other=18	unknown=-14
of_hours	other=16
of_it	ask easier=28	other=49	unknown=-40
of_knee	ask steps=-19	ask why=59	other=-24
of_my	ask easier=-15	other=21	progress=-16	unknown=34
of_one	ask rest=13
of_peru	ask steps=-12	ask why=-24	unknown=67
of_pulling	ask why=33
of_rest	ask left=-14	ask rest=13	other=17
of_rotation	other=14	unknown=-13
of_sets	ask dose=51	ask easier=-17	ask left=50	other=-20	unknown=-28
of_stairs	other=14	unknown=-12
of_ten	other=15
of_the	ask easier=67	ask left=44	ask why=31	other=25	progress=53	unknown=-106
of_them	other=27	unknown=-16
of_these	ask left=27	other=-39	unknown=36
of_this	ask dose=31	ask easier=27	ask left=-21	ask mistakes=-14	ask rest=-13	ask steps=67	ask why=58	other=-36	progress=53	unknown=-94
of_those	ask dose=13	other=-30	unknown=41
of_three	other=12
of_twisting	ask steps=-29	ask why=30
of_weight	other=29	unknown=-18
of_you	thanks=15
off	ask mistakes=12	ask why=-12	other=140
off_$	ask mistakes=-33	other=89
off_a	other=-14	unknown=22
off_for	other=13
off_me	other=15	unknown=-12
off_my	unknown=16
off_please	other=15
off_the	ask mistakes=28	other=17	unknown=-21
off_to	other=-26	unknown=31
often	ask dose=177	ask left=-13	ask steps=-132	help=-12	other=46
often_$	ask steps=-46	other=67
often_a	ask dose=44
often_did	progress=21
often_in	ask mistakes=13
often_should	ask dose=74	ask steps=-39
oh	other=13	unknown=29
ok	ask dose=98	ask easier=-27	ask left=-48	ask mistakes=103	ask why=-28	help=-22	other=69	progress=-12	schedule=-13	thanks=37	unknown=-64
ok_$	ask dose=65	ask left=-18	ask mistakes=97	ask steps=-25	unknown=-31
ok_but	ask dose=15
ok_finished	other=15
ok_for	other=51
ok_that	ask mistakes=17
ok_to	ask dose=13	ask rest=12	help=-12	other=43
okay	ask dose=14	other=59	unknown=-33
old	ask easier=64	ask why=-16	unknown=-17
old_$	other=13	unknown=-14
old_man	ask easier=13	other=-12
old_people	ask easier=15
omit	ask steps=-25	other=35
on	ask easier=20	ask left=59	ask rest=28	ask steps=48	ask why=-64	help=-32	other=104	schedule=87	unknown=50
on_$	ask left=13	ask rest=30	schedule=96	unknown=-55
on_again	other=27	schedule=-14
on_bridges	ask dose=43
on_each	ask dose=21
on_fire	other=20	unknown=-18
on_her	other=-45	unknown=46
on_it	other=-40	unknown=47
on_me	other=13
on_monday	other=25
on_my	ask mistakes=-19	ask steps=29	other=41	unknown=27
on_purpose	other=-48	unknown=50
on_saturday	other=-50	unknown=51
on_sunday	other=23	unknown=-17
on_the	ask dose=-21	ask easier=43	ask left=52	ask steps=40	ask why=-30	other=33
on_this	ask mistakes=28	ask rest=21	ask steps=-18
on_to	ask steps=-12	other=35	unknown=-13
on_today	ask left=14
on_tonight	schedule=40	unknown=-12
on_tuesday	other=18	unknown=-17
once	ask dose=35	ask left=36	ask rest=102	ask steps=25	ask why=-13	help=21	other=-77	unknown=-59
once_$	ask steps=30
once_a	ask dose=24	ask steps=-16	help=22	other=-17
once_i	other=-39	unknown=41
once_it	ask dose=-24	ask rest=44
once_more	ask steps=28	other=-20
once_or	ask dose=14
once_the	other=62	unknown=-53
once_this	ask left=35	ask rest=39	other=-32	unknown=-23
one	ask dose=80	ask easier=57	ask left=51	ask mistakes=-32	ask rest=31	ask steps=70	ask why=91	hello=-21	help=-34	other=98	progress=-29	schedule=49	thanks=48	unknown=-51
one_$	ask dose=37	ask easier=30	ask left=54	ask steps=88	ask why=36	hello=-12	help=-12	other=-58	thanks=68	unknown=-40
one_again	ask steps=12	other=35
one_already	other=21
one_and	ask why=-19	other=44
one_be	ask dose=17	other=-22	schedule=22
one_day	unknown=25
one_do	ask why=35
one_done	ask left=-13	other=33
one_down	other=20
one_finished	other=15
one_for	ask easier=36	ask why=-41	other=40
one_go	ask steps=23
one_goes	ask steps=26
one_good	other=27
one_has	ask dose=44	other=-37
one_in	ask dose=28	ask steps=-26	ask why=21
one_is	ask dose=38	ask easier=29	ask left=38	ask steps=-62	ask why=-54	other=82	unknown=-37
one_knee	ask steps=39	other=-38
one_later	schedule=14
one_left	ask left=37	other=-15
one_leg	other=25
one_minute	ask dose=-26	ask rest=61
one_more	ask left=38	ask steps=-15	other=-94	unknown=93
one_ok	other=20
one_or	other=27
one_out	other=23
one_please	ask easier=14	ask steps=32	other=-38
one_round	ask dose=-26	other=46
one_set	ask dose=72	ask left=-26	other=-24
one_supposed	ask why=29
one_to	schedule=19
one_up	ask mistakes=35	ask steps=-26
one_week	other=40
one_where	ask steps=28
one_with	ask steps=42	other=-30
one_without	ask mistakes=29	ask steps=-13
ones	ask left=13	other=45	unknown=-33
only	ask dose=116	ask easier=-40	ask left=23	ask mistakes=-28	ask steps=-22	ask why=-17	hello=37	other=98	unknown=-85
only_$	ask dose=15	other=26
only_did	ask easier=-28	other=30
only_do	ask dose=23
only_i	other=12
only_just	other=13
only_manage	ask dose=52	other=-24
oops	other=31	unknown=-14
oops_$	other=13
op	other=45	progress=-16	unknown=-27
op_was	other=42	progress=-16	unknown=-25
open	ask left=13	ask steps=39	other=-28
open_$	ask left=13
operated	other=23
operation	unknown=29
operation_$	other=30	unknown=-19
option	ask easier=116	ask mistakes=-18	ask steps=-22	other=-28
option_$	ask easier=101	ask mistakes=-18	ask steps=-20	other=-19
options	help=117	other=-36	progress=-12	unknown=-35
options_$	help=117	other=-36	progress=-12	unknown=-35
or	ask dose=172	ask easier=-46	ask left=28	ask mistakes=-72	ask rest=65	ask steps=247	ask why=-23	other=-116	unknown=-40
or_10	ask dose=59	ask steps=-16	other=-23
or_12	ask dose=12
or_15	ask dose=43	other=-19
or_2	ask left=29
or_3	other=24
or_anything	other=21	unknown=-20
or_apart	ask steps=25
or_bent	ask steps=18	other=-16
or_both	ask steps=48	other=-39
or_down	ask steps=14
or_for	ask dose=-15	ask why=34
or_go	ask rest=31	ask steps=-15
or_hold	ask dose=-15	ask steps=34
or_is	ask left=20	ask why=18
or_just	ask rest=-14	other=21
or_more	ask dose=42	ask left=-24	ask rest=20	ask steps=-24
or_must	ask dose=24
or_nah	ask steps=15
or_not	other=40	unknown=-23
or_out	ask steps=17	other=-16
or_right	ask steps=56	other=-40
or_sneeze	other=19
or_straight	ask steps=16
or_ten	ask dose=50	other=-33
or_three	ask dose=14
or_toes	ask steps=22
or_twice	ask dose=18
or_two	ask dose=-23	ask left=37	ask rest=23	ask steps=-22
or_was	other=23
or_what	ask rest=34	ask steps=-18
order	unknown=27
order_me	unknown=27
osteoporosis	ask easier=-42	help=-19	other=117	progress=-14	unknown=30
osteoporosis_$	ask easier=-42	help=-17	other=93	progress=-14	unknown=47
other	ask easier=29	ask mistakes=-26	ask steps=74	schedule=44	unknown=-66
other_leg	ask steps=56
other_reminder	schedule=14
other_two	other=46	unknown=-40
other_way	ask easier=13
ouch	other=48	unknown=-25
ouch_$	other=44	unknown=-24
our	ask why=12	other=-46	unknown=46
out	ask dose=-30	ask easier=-30	ask left=-17	ask mistakes=81	ask steps=28	ask why=25	hello=-14	other=82	unknown=30
out_$	ask mistakes=20	help=23	other=73	unknown=-63
out_after	other=-92	unknown=94
out_for	ask easier=-12	ask mistakes=81	ask why=-20
out_in	ask steps=25	other=21	unknown=-29
out_of	ask steps=-23	ask why=54	other=54	unknown=-18
out_on	ask steps=25	unknown=-24
out_the	other=23
out_to	ask steps=18	other=-47	unknown=32
out_today	other=-20	unknown=46
out_when	ask steps=25
oven	other=-34	unknown=34
over	ask dose=-15	ask easier=-16	ask mistakes=-35	ask rest=33	ask steps=44	ask why=-21	other=62	progress=47	schedule=-13	unknown=-20
over_$	ask dose=-19	ask left=18	ask mistakes=-25	ask rest=39	ask steps=22	ask why=-15	other=14	unknown=25
over_in	ask dose=19	ask rest=-14
over_my	other=25	unknown=-20
over_the	other=-36	progress=47	unknown=16
overnight	ask easier=22	other=14	unknown=-18
overnight_$	ask easier=22	other=14	unknown=-18
ow	other=49	unknown=-28
ow_$	other=41	unknown=-25
ow_ow	other=21
own	other=12
pain	ask steps=-28	ask why=25	hello=-12	help=-17	other=160	progress=100	schedule=-17	unknown=-39
pain_$	ask why=29	help=-14	other=46
pain_between	other=14
pain_gets	other=17
pain_has	other=-28	unknown=35
pain_in	unknown=13
pain_is	other=44	unknown=-27
pain_keeps	other=13
pain_no	other=-37	unknown=37
pain_scores	other=-30	progress=60	unknown=-27
pain_wakes	other=18	unknown=-13
painful	other=17
painful_$	other=16
paining	other=36	unknown=-28
pains	other=28	unknown=-25
pains_$	other=19	unknown=-19
painting	other=-34	unknown=36
painting_the	other=-34	unknown=36
palms	ask steps=46	other=-22
pants	other=31	unknown=-19
pants_without	other=18
paper	other=34	unknown=-26
paper_$	other=33	unknown=-26
part	ask why=23	other=25	unknown=-12
part_of	ask why=23
partly	other=18	unknown=-14
parts	other=31	unknown=-23
parts_feel	other=21	unknown=-16
pass	other=50	unknown=-27
pass_$	other=23	unknown=-14
pass_on	other=13
pass_today	other=13
passed	unknown=17
passed_out	other=37	unknown=-16
past	ask easier=-21	progress=64	schedule=28	unknown=-19
past_eight	schedule=19
past_nine	other=17
past_seven	other=-13	schedule=18
pasta	other=-102	unknown=106
pasta_done	other=-77	unknown=78
patch	other=14
patience	thanks=58	unknown=-42
patience_$	other=-12	thanks=58	unknown=-39
patient	other=-41	thanks=15	unknown=32
patient_$	thanks=15
pause	ask dose=-83	ask left=-20	ask mistakes=-25	ask rest=195	other=100	schedule=-18	unknown=-65
pause_$	ask dose=-15	ask rest=39	other=40	unknown=-27
pause_between	ask dose=-18	ask rest=39
pause_for	other=55	unknown=-24
pause_now	ask rest=54	other=-14
pausing	other=26	unknown=-17
peasy	other=-36	unknown=43
peasy_$	other=-36	unknown=43
pee	hello=-13	other=25	unknown=51
pee_$	other=72	unknown=-43
pee_break	other=-51	unknown=68
peed	other=-28	unknown=47
peeing	unknown=22
peeing_$	other=-24	unknown=28
pelvis	ask steps=20
penis	other=63	unknown=-58
people	ask dose=-14	ask easier=73	ask left=-13	ask mistakes=160	ask steps=-63	ask why=-35	other=-51
people_do	ask easier=23	ask mistakes=24	other=-15
people_get	ask mistakes=15
people_like	ask easier=14
people_make	ask mistakes=52	ask why=-13
people_usually	ask mistakes=14
people_who	other=-20	unknown=17
people_with	ask easier=35	ask mistakes=-18
per	ask dose=161	ask left=-21	ask steps=-20	ask why=-25	other=-29
per_day	ask dose=34	ask why=-21
per_knee	other=26
per_leg	ask dose=23
per_set	ask dose=38	ask left=-12
per_side	ask dose=65	other=-38
peru	ask steps=-12	ask why=-24	unknown=67
peru_$	ask steps=-12	ask why=-24	unknown=67
phew	other=13
phew_$	other=13
phone	other=-51	unknown=104
phone_$	other=15
phone_battery	other=-58	unknown=61
phone_call	other=-22	unknown=26
phone_rang	other=21	unknown=-15
phone_was	other=35	unknown=-33
physio	unknown=23
physio_did	other=-50	unknown=53
physio_said	other=36	unknown=-29
picture	ask easier=-13	ask steps=112	other=-61
picture_$	ask steps=38	other=-24
picture_of	ask steps=74	other=-38
pictures	ask easier=-14	ask mistakes=-14	ask steps=77
pictures_$	ask easier=-14	ask mistakes=-14	ask steps=77
pillow	ask easier=39	other=-17
pillow_$	ask easier=13
pillow_under	ask easier=26	other=-14
ping	other=15
ping_me	other=15
pizza	other=-43	unknown=91
pizza_$	other=-14	unknown=43
place	ask easier=24	ask steps=-15
plan	ask left=29	other=-75	unknown=64
plan_$	ask left=32
play	other=-36	unknown=76
play_some	other=-35	unknown=46
playing	other=-36	unknown=47
please	ask easier=93	ask left=36	ask steps=107	ask why=72	hello=-59	help=32	progress=58	schedule=115	thanks=-40	unknown=-122
please_$	ask dose=-16	ask easier=92	ask left=39	ask steps=102	ask why=-15	hello=-48	progress=55	schedule=119	thanks=-34	unknown=-69
please_do	other=12
please_help	help=29
please_how	ask dose=19	ask steps=-21	ask why=28	other=-17
please_remind	other=21
please_show	ask steps=56	other=-44	progress=12
please_tell	ask dose=12	ask steps=-29	ask why=60	other=-31
plus	help=-21	unknown=45
pm	other=74	schedule=26	unknown=-33
pm_$	other=47	schedule=30	unknown=-25
po	ask dose=-20	ask steps=14	other=28
po_$	ask dose=-20	ask steps=14	other=28
point	ask left=-18	ask steps=-30	ask why=151	other=-60
point_of	ask steps=-13	ask why=84	other=-31
poo	other=30	unknown=-18
poo_$	other=21	unknown=-15
pooed	other=29	unknown=-17
pooed_myself	other=29	unknown=-17
poor	other=-37	unknown=39
poor_thing	other=-29	unknown=32
position	ask dose=-12	ask mistakes=-25	ask steps=121	ask why=-25	other=-14
position_$	ask steps=21
position_do	ask steps=33
postman	ask steps=-15	unknown=54
power	other=28	unknown=-26
power_$	other=28	unknown=-26
prefer	other=-33	schedule=43
pregnant	ask mistakes=-15	hello=-12	help=-13	other=78	schedule=-15	thanks=-19	unknown=85
pregnant_$	ask mistakes=-14	other=16	thanks=-17	unknown=102
pregnant_and	other=47	unknown=-35
pregnant_with	other=26	unknown=-17
press	ask steps=12
pressed	other=47	unknown=-21
pressed_the	other=18
pressure	other=51	unknown=-42
private	other=51	unknown=-43
private_parts	other=31	unknown=-23
privates	other=47	unknown=-42
probably	ask mistakes=21
problem	ask mistakes=20	other=-26	unknown=21
problem_$	ask mistakes=20	unknown=-13
problems	other=-45	unknown=52
problems_$	other=-18	unknown=22
problems_with	other=-27	unknown=30
proceed	other=22	unknown=-13
proceed_$	other=21	unknown=-13
progress	ask steps=-18	hello=-20	other=-55	progress=225	schedule=-20	thanks=-13	unknown=-69
progress_$	ask steps=-15	progress=97	unknown=-43
progress_please	other=-16	progress=46
progress_report	other=-32	progress=82	unknown=-22
promise	other=-89	unknown=90
proper	ask steps=15	other=-42	unknown=42
properly	ask left=-13	ask mistakes=21	other=29
properly_$	ask left=-13	ask mistakes=21	other=22
prostate	other=17
prostate_cancer	other=17
proud	other=-17	unknown=18
proud_of	other=-17	unknown=18
pull	ask dose=-14	ask easier=12	ask mistakes=-16	ask steps=57	ask why=33	unknown=-12
pull_$	ask dose=-16	ask easier=16	ask steps=38
pull_both	ask steps=16
pull_my	ask why=15
pull_the	ask dose=14
pull_with	ask steps=17
pulling	ask steps=-16	ask why=57	other=21	unknown=-27
pulling_my	ask why=22
pulling_the	ask steps=-13	ask why=35
purpose	ask dose=-17	ask left=-20	ask steps=-27	ask why=104	other=-35	unknown=34
purpose_$	ask left=-13	ask steps=-16	ask why=74	other=-45	unknown=31
purpose_of	ask why=30	other=17
push	ask steps=29	other=21	unknown=-19
push_really	other=18
put	ask easier=22	ask steps=23	other=-38	unknown=23
put_my	ask steps=17	other=-43	unknown=40
put_the	ask steps=13
quarter	other=72
quarter_of	other=30
quarter_past	schedule=17
quarter_to	other=31
quick	ask dose=-18	ask steps=31
quit	other=80	unknown=-38
quit_$	other=28	unknown=-16
quit_for	other=14
quite	other=14
quoted	other=-45	unknown=69
quoted_is	other=17	unknown=-13
rain	ask dose=-16	ask mistakes=-30	ask why=-35	unknown=125
rain_tomorrow	ask mistakes=-16	unknown=61
raining	ask rest=-14	other=-115	unknown=157
raise	ask steps=14
ran	other=12
ran_out	other=15
rang	other=26	unknown=-18
rang_$	other=24	unknown=-16
rate	other=-52	progress=23	unknown=37
reach	ask easier=32	other=-20
reach_my	ask easier=24	other=-16
reached	ask dose=44	ask easier=-78	other=51
ready	ask dose=-25	ask steps=-19	hello=-35	other=148	thanks=-18
ready_$	ask dose=-25	ask steps=-19	hello=-33	other=92	unknown=19
ready_to	other=14
ready_when	other=24
real	unknown=27
really	ask dose=14	ask mistakes=-20	ask rest=30	ask steps=-16	ask why=38	other=46	unknown=-59
really_do	ask mistakes=-13	ask why=21	other=17
really_enough	ask rest=20
really_hard	other=25	unknown=-13
really_help	ask why=22	other=-15
really_need	ask dose=19
reason	ask easier=-19	ask steps=-33	ask why=103	other=19	unknown=-30
reason_$	other=16
reason_and	other=17	unknown=-17
reason_we	ask easier=-13	ask why=46	other=-12
record	progress=41
record_$	progress=21
recorded	other=25	unknown=-15
recorded_$	other=24	unknown=-14
recovering	other=27	unknown=-14
recovering_from	other=27	unknown=-14
red	help=-38	unknown=71
red_flags	help=-38	unknown=71
regular	progress=36
remain	ask dose=-86	ask left=97
remain_$	ask dose=-86	ask left=97
remaining	ask dose=-32	ask left=30	other=74	unknown=-38
remaining_$	ask left=39
remaining_rounds	other=20	unknown=-17
remains	ask left=97	ask mistakes=-19	ask steps=-18	ask why=-27
remains_$	ask left=89	ask mistakes=-17	ask steps=-16	ask why=-22
remains_after	ask left=12
remember	ask easier=-17	ask steps=23	other=26
remember_$	other=37
remind	ask easier=-14	ask left=-14	ask mistakes=18	ask steps=78	ask why=20	help=-16	other=21	schedule=50	unknown=-40
remind_me	ask easier=-14	ask left=-14	ask mistakes=18	ask steps=78	ask why=20	help=-16	other=21	schedule=50	unknown=-40
reminded	schedule=26
reminder	other=-65	schedule=201	unknown=-58
reminder_$	other=-13	schedule=50
reminder_at	schedule=18
reminder_is	schedule=31	unknown=-27
reminder_times	other=-20	schedule=46	unknown=-14
reminder_to	other=-13	schedule=30
reminders	ask steps=-15	hello=-22	other=179	progress=-12	schedule=98	thanks=-15	unknown=-97
reminders_$	hello=-15	other=62	schedule=56	unknown=-46
reminders_again	other=26
reminders_for	other=28
reminders_off	other=13
reminders_on	other=54	schedule=-23
reminders_please	other=23
reminders_until	other=24
reminding	other=14	thanks=33	unknown=-16
reminding_me	other=14	thanks=33	unknown=-16
remove	other=38	unknown=-16
remove_the	other=20
rep	ask dose=43	unknown=-14
repeat	ask steps=18
repetitions	ask dose=26	ask why=-20	other=36	unknown=-18
repetitions_$	other=16
replaced	other=32	unknown=-16
replaced_in	other=29	unknown=-13
replacement	other=33	unknown=-12
replacement_$	other=21
report	other=-28	progress=82	unknown=-24
report_$	other=-30	progress=82	unknown=-23
reps	ask dose=147	ask left=-50	ask mistakes=-18	ask rest=-28	other=96	unknown=-58
reps_$	ask dose=61	ask left=-42	ask mistakes=-16	ask rest=-20	ask steps=19	other=90	unknown=-35
reps_and	ask dose=-16	other=22
reps_in	ask dose=30	other=-22
reps_was	ask dose=40	other=-30
rest	ask dose=-124	ask easier=-26	ask left=-14	ask mistakes=-25	ask rest=399	ask steps=-97	ask why=-65	other=102	unknown=-39
rest_$	ask dose=-33	ask steps=-14	other=112
rest_a	ask rest=18
rest_after	ask left=-23	ask rest=28	ask steps=-14	other=23
rest_at	ask rest=18
rest_between	ask rest=59	other=-12
rest_do	ask rest=13
rest_for	ask rest=35	other=-13
rest_in	ask dose=-26	ask rest=40
rest_longer	ask rest=28
rest_now	other=21
rest_of	ask left=60	ask steps=-20	ask why=-28
rest_or	ask rest=37	other=-12
rest_time	ask rest=52
rested	other=34	unknown=-17
rested_$	other=13
rested_enough	other=20
resting	ask steps=42	ask why=-36
resume	other=49	unknown=-23
revert	other=31	unknown=-15
revert_$	other=29	unknown=-15
rib	other=79	unknown=-61
ribs	other=22
ribs_last	other=18
right	ask dose=17	ask easier=-16	ask left=27	ask mistakes=123	ask why=-24	other=67	thanks=-14	unknown=-16
right_$	ask easier=-13	ask left=38	ask mistakes=138	ask steps=-57	ask why=-14	other=-54	thanks=-12	unknown=32
right_first	ask steps=34	other=-23
right_foot	other=52	unknown=-34
right_for	ask dose=18
right_knee	ask steps=16
right_leg	other=54	unknown=-32
right_now	other=27	unknown=-12
right_one	other=13
right_side	other=37	unknown=-17
ringing	other=13
ringing_$	other=13
ripping	other=19	unknown=-14
robot	unknown=18
robot_$	unknown=18
roger	other=16
roll	ask steps=60	ask why=20	unknown=-24
roll_$	other=15	unknown=-15
roll_over	ask steps=13
roll_the	ask why=15
rolled	other=36
rolled_to	other=15
rolling	ask why=71	help=-12	unknown=-13
rolling_my	ask why=30
rolling_one	ask why=21
rolls	ask dose=-15	ask left=22
roof	other=18
roof_$	other=17
room	unknown=15
room_$	other=-16	unknown=22
rot	other=21
rotation	ask dose=27	ask easier=90	ask left=-46	ask mistakes=25	ask rest=-13	ask steps=131	ask why=64	help=-34	progress=-28	schedule=-25	unknown=-58
rotation_$	ask dose=15	ask easier=98	ask left=-27	ask mistakes=39	ask steps=48	ask why=33	help=-24	progress=-27	schedule=-21	unknown=-57
rotation_again	ask steps=48	ask why=-19
rotation_done	ask dose=21
rotation_goes	ask steps=-24	other=26
rotation_help	ask why=16
rotation_is	ask why=-26	other=34
rotation_out	other=15
rotation_please	ask steps=20
rotation_supposed	ask why=18
rotation_today	other=20
rotations	ask dose=20	ask steps=30	unknown=-23
rotations_am	ask dose=20
roughly	other=12
round	ask dose=-80	ask left=72	ask mistakes=-19	ask rest=-14	ask steps=-25	ask why=-61	other=201
round_$	ask left=96	ask mistakes=-12	other=-27	unknown=-18
round_1	ask dose=-19	other=20
round_3	ask dose=-12	other=16
round_completed	ask why=-16	other=21
round_done	ask dose=-13	other=83	unknown=-29
round_finished	ask dose=-26	other=30
round_is	ask left=-14	other=35
round_of	other=-73	unknown=78
round_one	ask why=-36	other=43
rounds	ask dose=74	ask easier=-15	ask left=70	ask rest=48	ask steps=-28	other=21	unknown=-51
rounds_$	ask dose=57	ask left=-12	ask rest=35	other=12	unknown=-53
rounds_are	other=27	unknown=-22
rounds_is	ask dose=19
rounds_left	ask dose=-26	ask left=35
rounds_of	ask dose=63	ask left=-35	other=-58	unknown=69
rounds_on	ask rest=21
rounds_or	ask dose=29
rounds_remain	ask dose=-55	ask left=60
rounds_to	ask dose=-23	ask left=32
routine	other=29	unknown=-25
routine_before	other=12
row	ask dose=-20	progress=51	unknown=-16
row_$	ask dose=-20	progress=51
run	other=34	unknown=-19
run_$	other=34	unknown=-19
running	other=-15	unknown=25
running_$	other=-27	unknown=34
runs	other=15
runs_out	other=15
saddle	other=94	unknown=-60
saddle_$	other=26	unknown=-15
saddle_area	other=15
safe	ask dose=-22	ask mistakes=15	ask why=-28	help=-13	other=159	unknown=-39
safe_$	other=55	unknown=-15
safe_for	ask mistakes=42	ask why=-13
safe_to	other=43	unknown=-16
said	unknown=16
said_$	other=-43	unknown=46
said_i	other=13
said_no	other=31	unknown=-26
said_so	other=13
same	other=21
sat	other=-18	unknown=32
sat_on	other=-18	unknown=32
saturday	other=-50	unknown=51
saw	other=-63	unknown=79
say	ask dose=53	ask left=-14	ask steps=-12	progress=16	unknown=16
say_$	ask dose=44	other=-24	progress=17	unknown=-13
say_a	other=22	unknown=-19
say_done	other=-29	unknown=42
say_if	other=17
say_so	other=-27	unknown=34
saying	hello=63	unknown=-51
says	unknown=64
says_14:05	other=15	unknown=-13
says_hers	other=-14	unknown=15
says_hi	other=-43	unknown=57
says_i	other=51	unknown=-33
says_my	other=-14	unknown=14
says_no	other=44	unknown=-40
says_she	other=-31	unknown=33
says_the	other=20	unknown=-18
scale	ask easier=39	ask steps=-19
school	other=-71	unknown=80
school_$	other=-78	unknown=85
sciatica	ask why=38	other=25	unknown=-25
sciatica_$	ask why=38
score	progress=20	unknown=-12
score_$	progress=20	unknown=-12
scores	other=-30	progress=60	unknown=-27
scores_$	other=-30	progress=60	unknown=-27
season	other=-90	unknown=90
sec	ask dose=28	ask steps=-12	other=32	unknown=-23
sec_$	other=31	unknown=-20
sec_or	ask dose=28
second	ask rest=-18	ask steps=-30	other=93
second_$	ask left=43	ask steps=-17	other=29	unknown=-33
second_one	ask left=-24	ask steps=-13	other=49
second_round	other=14
second_set	ask rest=-17	other=50	unknown=-18
seconds	ask dose=127	ask left=-80	ask mistakes=-16	ask rest=134	ask steps=-50	ask why=-13	unknown=-18
seconds_$	ask dose=83	other=-34
seconds_do	ask rest=14
seconds_enough	ask dose=16
seconds_left	ask left=-35	ask rest=43
seconds_of	ask dose=-20	ask left=-15	ask rest=41
seconds_or	ask dose=46	other=-23
seconds_per	ask dose=13	other=21
secs	ask dose=98	ask left=-19	ask rest=15	ask steps=-22	other=-36	unknown=-16
secs_$	ask dose=32	ask left=-16
secs_per	ask dose=61	other=-48
see	ask easier=-29	ask steps=23	other=44	progress=62	unknown=-58
see_my	ask steps=-13	progress=19
see_the	ask steps=38	other=-28
see_you	other=46	unknown=-42
send	other=36	unknown=-20
send_me	other=35	unknown=-19
sending	other=19
sending_me	other=14
sensation	other=64	unknown=-52
sensation_in	other=27	unknown=-26
serie	other=44	unknown=-34
series	other=58	unknown=-53
series_$	other=18	unknown=-15
session	ask dose=23	ask easier=-16	ask left=36	ask rest=-21	ask steps=-38	ask why=-39	other=76	progress=-16	schedule=145	unknown=-44
session_$	ask dose=25	ask left=-21	other=87	progress=-13	schedule=20
session_by	schedule=15
session_is	other=29	unknown=-23
session_now	other=32	schedule=-18
session_today	schedule=22	unknown=-15
session_tonight	other=-13	schedule=41
sessions	ask dose=-21	progress=105	unknown=-35
sessions_did	progress=15
sessions_have	progress=24
sessions_this	other=-22	progress=28
set	ask dose=72	ask easier=20	ask left=64	ask mistakes=-42	ask rest=14	ask steps=-60	ask why=-58	help=38	other=150	progress=-27	schedule=129	thanks=-15	unknown=-105
set_$	ask dose=14	ask left=24	ask rest=40	ask steps=-21	progress=-14	schedule=20	unknown=22
set_1	ask left=29
set_2	other=29
set_accomplished	ask rest=-17	other=21
set_am	ask left=31	other=-12
set_done	ask dose=-24	ask rest=-14	other=108	unknown=-19
set_finished	other=30
set_for	schedule=33
set_i	other=13
set_is	ask dose=-34	ask left=38	ask rest=44	ask why=-22	help=64	other=-20	unknown=-41
set_now	ask left=17
set_of	other=-38	unknown=44
set_one	other=35
set_the	other=-47	schedule=52
set_too	ask dose=18
set_two	other=31	unknown=-15
set_with	other=18	unknown=-18
sets	ask dose=99	ask easier=-42	ask left=128	ask mistakes=-26	ask rest=71	ask steps=-67	ask why=-31	other=48	progress=-17
sets_$	ask dose=-45	ask easier=-16	ask rest=50	ask steps=-34	ask why=-17	other=47	unknown=64
sets_after	ask left=20
sets_again	ask dose=21	other=-28
sets_already	other=-42	unknown=45
sets_and	unknown=20
sets_are	other=18	unknown=-17
sets_but	other=17	unknown=-13
sets_complete	other=13
sets_do	ask left=29
sets_done	other=40	unknown=-37
sets_in	ask dose=24	ask left=-16	other=20	unknown=-19
sets_is	ask dose=18	ask left=-13
sets_of	ask rest=25	unknown=28
sets_on	other=20
sets_remaining	ask left=39
sets_straight	other=14	unknown=-14
sets_to	ask dose=-14
sets_today	ask dose=59	ask left=-14	other=-20
sets_without	other=-29	unknown=31
seven	other=53	schedule=23	unknown=-18
seven_$	other=23	schedule=27
sex	other=62	unknown=-48
sex_$	other=35	unknown=-33
shake	ask mistakes=24
shake_$	ask mistakes=24
shaking	other=-37	unknown=39
shaking_$	other=-39	unknown=41
shaky	ask mistakes=68	other=-35	unknown=-28
shaky_legs	ask mistakes=68	other=-35	unknown=-28
shall	ask dose=-13	ask rest=33
shape	other=25	unknown=-19
shape_$	other=25	unknown=-19
sharp	other=27
she	other=-26	unknown=48
she_is	other=-44	unknown=54
shift	other=-55	schedule=82	unknown=31
shift_$	other=-20	unknown=27
shift_the	other=-43	schedule=60
shifts	other=-98	unknown=96
shin	ask dose=-20	ask easier=-26	ask steps=85	other=-24
shin_$	ask easier=-26	ask steps=72	other=-24
shin_or	ask steps=13
shivering	other=49	unknown=-33
shivering_$	other=37	unknown=-23
shocks	other=14
shocks_down	other=14
shoes	ask easier=-14	ask steps=50	other=-42	unknown=49
shopping	other=-82	unknown=89
shopping_$	other=-72	unknown=79
short	other=61	unknown=-41
short_of	other=58	unknown=-40
shorter	ask rest=13
shorter_$	ask rest=13
should	ask dose=43	ask easier=-44	ask left=-63	ask mistakes=169	ask rest=24	ask steps=55	ask why=56	progress=-35	schedule=-22
should_be	ask steps=-12	ask why=33
should_i	ask dose=41	ask left=-31	ask mistakes=43	ask rest=34	ask why=22	progress=-25	schedule=-18	unknown=38
should_it	ask dose=-22	ask mistakes=52
should_look	ask mistakes=30	ask steps=-12
should_mention	other=18	unknown=-16
should_my	ask steps=48	ask why=-15	other=16
should_not	ask mistakes=63	ask steps=-30
should_the	ask mistakes=-16	ask steps=39
should_work	ask why=18
shoulder	ask mistakes=33	other=33	unknown=-38
shoulder_blades	ask steps=17	other=14
shoulder_hurts	other=15	unknown=-13
shoulder_lifts	ask mistakes=23
shoulders	ask mistakes=-20	ask steps=60	other=34
shoulders_$	unknown=15
shoulders_on	ask steps=24
shoulders_stay	ask steps=13	other=19
show	ask steps=128	hello=-17	help=25	other=-175	progress=146	schedule=-13	unknown=-25
show_me	ask steps=74	other=-77	progress=79	unknown=-14
show_my	other=-18	progress=55	unknown=-26
shower	other=40	unknown=-29
shower_$	other=25	unknown=-17
shut	other=23
sick	other=17	unknown=-14
side	ask dose=95	ask easier=-24	ask left=-22	ask mistakes=-16	ask steps=70	ask why=15	other=67	unknown=-57
side_$	ask dose=104	ask easier=-18	ask why=13	other=26	unknown=-40
side_do	ask steps=33
side_done	other=25
side_first	ask steps=35
side_one	ask steps=21
side_or	ask steps=17	other=-14
side_thing	ask why=15
side_to	ask why=36
sides	ask steps=18	ask why=-15	other=49	unknown=-27
sides_$	other=14
sides_done	ask why=-14	other=16
sides_now	other=17	unknown=-15
sign	other=-23	unknown=47
sign_$	other=-23	unknown=47
silence	other=41
silence_please	other=31
silent	other=25
simpler	ask easier=168	ask steps=-24	other=-63
simpler_$	ask easier=18
simpler_way	ask easier=43
since	hello=-16	other=161	unknown=-68
since_i	other=-52	unknown=58
since_last	other=30	unknown=-25
since_monday	other=13
since_the	other=43	unknown=-33
since_this	ask steps=12	other=49	unknown=-24
since_yesterday	other=37	unknown=-21
sister	other=-63	progress=-13	unknown=85
sister_$	other=15	unknown=-15
sister_is	other=-22	unknown=29
sisters	ask rest=-13	unknown=25
sisters_$	ask rest=-13	unknown=25
sit	other=34	unknown=-21
sit_on	other=26	unknown=-15
sitting	ask dose=-13	ask easier=68
sitting_$	ask easier=56	unknown=-14
six	other=76	unknown=-33
six_$	other=23	unknown=-15
six_thirty	other=16
sixteen	other=15
skip	ask easier=-19	ask steps=-57	ask why=-29	other=215	unknown=-36
skip_$	other=14
skip_that	other=13
skip_the	ask steps=-18	other=44
skip_this	ask easier=-13	ask steps=-28	ask why=-27	other=88
skip_today	other=21	unknown=-19
skipped	other=12
skipping	other=25	unknown=-15
skp	other=18
slaps	other=27	unknown=-19
slaps_the	other=26	unknown=-18
sleep	other=13
sleeping	other=-47	unknown=57
sleeping_badly	unknown=18
slide	ask mistakes=28
slipped	other=19
slipped_disc	other=18
slot	schedule=22
slow	ask dose=-17	ask left=-14	ask steps=51	unknown=-13
slow_$	ask dose=-17	ask left=-14	ask steps=51	unknown=-12
slowly	ask rest=-13	ask steps=35
smashed	other=15
smashed_all	other=13
sneeze	other=15	unknown=12
sneeze_$	other=27	unknown=-14
sneeze_it	other=12
snooze	other=41	unknown=-22
so	ask dose=-16	ask easier=58	ask left=-24	ask steps=-22	help=-18	other=23	progress=73	thanks=26	unknown=26
so_$	other=20	unknown=14
so_done	other=35	unknown=-33
so_far	ask left=18	ask steps=-13	other=50	progress=29	unknown=-32
so_good	other=-21	progress=19	unknown=13
so_hard	ask easier=41	other=-55	unknown=26
so_high	ask easier=22	other=-18
so_i	ask left=-28	ask mistakes=16	unknown=31
so_is	ask left=-16	other=28
so_kind	other=-18	progress=31	unknown=-18
so_make	other=18
so_much	other=-21	thanks=35
so_that	other=20
sofa	ask easier=20	ask steps=-13	other=-61	unknown=66
sofa_$	ask easier=20	ask steps=-13
softer	ask easier=121	ask steps=-14	ask why=-21	other=-35
softer_than	ask easier=23	ask why=-13
softer_version	ask easier=34	other=-23
soiled	other=19	unknown=-15
soiled_myself	other=19	unknown=-15
some	help=22	other=39	unknown=-40
some_$	other=14	unknown=-13
some_music	other=-35	unknown=46
some_of	other=14	unknown=-12
someone	other=40	schedule=-16	unknown=19
someone_at	other=13
someone_else	other=15	unknown=-14
something	ask dose=-16	ask easier=156	ask left=-32	ask steps=16	ask why=-18	unknown=-69
something_easier	other=25
something_gentler	ask easier=44	other=-20
something_less	ask easier=57	other=-39
something_lighter	ask easier=35	ask steps=-13
something_softer	ask easier=14
something_tore	other=19	unknown=-13
something_wrong	ask mistakes=18
son	ask why=17	other=-35	unknown=39
son_did	other=-34	unknown=37
son_is	other=-23	unknown=23
song	other=-16	unknown=56
song_$	other=-20	unknown=59
soon	other=29	unknown=-20
soon_$	other=23	unknown=-14
sore	ask mistakes=-26	other=167	unknown=-92
sore_$	other=71	unknown=-55
sore_doing	ask mistakes=-26	other=32
sore_from	other=41	unknown=-27
sorry	ask left=20	ask mistakes=-29	ask steps=57	ask why=-23	other=53	unknown=-31
sorry_$	ask mistakes=-18	ask steps=19	other=36	unknown=-18
sorry_to	ask left=26	other=-15
sort	other=54	unknown=-22
sort_of	other=54	unknown=-22
sorted	other=17
sorted_$	other=13
spine	ask dose=-13	ask mistakes=71	ask steps=-19	other=89	unknown=-78
spine_$	ask mistakes=43	ask why=-12	other=38	unknown=-31
spine_has	other=32	unknown=-28
spring	other=31	unknown=-12
spring_$	other=31	unknown=-12
squeeze	ask left=-25	ask mistakes=-19	ask steps=75
squeeze_$	ask steps=25	ask why=15
squeezing	ask why=27
stagger	other=12
stairs	unknown=19
stairs_$	other=-19	unknown=38
stand	other=-12	unknown=16
standing	ask easier=37	unknown=-14
star	other=-25	thanks=31
star_$	thanks=31	unknown=-22
start	ask left=-25	ask mistakes=-20	ask rest=23	ask steps=29	ask why=-19	help=25	other=148	schedule=-14	unknown=-39
start_$	ask rest=17	help=37	other=37	unknown=-17
start_again	ask left=-13	ask rest=20	other=59	unknown=-32
start_in	ask steps=21
start_over	ask dose=22	ask rest=-13
start_reminding	other=17
start_with	ask why=-12	unknown=35
started	other=39	unknown=-23
started_$	other=15
starting	ask steps=14	other=29	unknown=-17
starting_to	other=19
stats	hello=-16	help=-12	other=-56	progress=193	schedule=-13	unknown=-66
stats_$	hello=-15	help=-12	other=-37	progress=143	unknown=-51
stats_please	other=-19	progress=49	unknown=-15
stay	ask dose=36	ask mistakes=-23	ask steps=79	ask why=-17	other=25	unknown=-25
stay_bent	ask steps=14
stay_down	ask steps=44
stay_flat	ask steps=-13	other=23
stay_on	ask steps=25
stay_up	ask dose=19
steak	other=-71	unknown=75
step	ask steps=48	other=-17
step_$	ask steps=48	other=-17
step_by	ask steps=48	other=-17
steps	ask dose=-35	ask steps=156	other=-120	unknown=51
steps_$	ask steps=117	other=-68	unknown=-24
steps_for	ask steps=45	other=-26
still	ask dose=-64	ask easier=-24	ask left=217	ask mistakes=-17	ask steps=-34	ask why=-33	help=-14	other=137	progress=13	unknown=-86
still_$	ask left=29
still_coming	ask left=13
still_do	ask easier=-16	other=43
still_going	other=17	unknown=-13
still_have	ask dose=-31	ask left=63
still_holding	other=14
still_on	other=16	unknown=-12
still_open	ask left=13
still_to	ask dose=-14	ask left=89	ask steps=-17	ask why=-15
stomach	ask steps=24
stop	ask easier=-20	ask left=47	ask rest=22	ask steps=-24	help=-14	other=173	progress=-14	schedule=-30	unknown=-50
stop_$	ask dose=-30	ask left=49	ask rest=-13	other=30	unknown=21
stop_after	ask dose=13
stop_at	ask dose=18
stop_here	other=41	unknown=-30
stop_now	other=20
stop_reminding	other=32
stop_sending	other=13
stop_the	other=13
stop_writing	other=26
stopped	other=37
stopped_at	other=22	unknown=-12
stopping	other=29
stopping_$	other=-25	unknown=27
stopping_here	other=16
stopping_now	other=38	unknown=-25
straight	ask rest=30	ask steps=44	unknown=-26
straight_$	ask rest=13	ask steps=17	unknown=-15
straight_on	ask rest=17
straight_or	ask steps=18	other=-16
strain	ask easier=40
streak	ask left=-17	ask mistakes=-13	ask steps=-22	ask why=-21	other=-14	progress=155	unknown=-31
streak_$	ask left=-17	ask mistakes=-12	ask steps=-13	ask why=-20	progress=126	unknown=-26
streak_looking	progress=12
strengthen	ask why=50
strengthen_$	ask why=23
strengthen_my	ask why=27
strengthening	ask left=-26	ask why=53
strengthening_$	ask left=-26	ask why=53
strenuous	ask easier=60	other=-46
stretch	ask easier=19	ask left=-18	ask steps=35	ask why=36	other=-22
stretch_$	ask dose=23	ask mistakes=14	ask steps=-15	other=16
stretch_do	other=16
stretched	ask left=-13	ask mistakes=-23	ask steps=22	ask why=50	other=-59	unknown=38
strike	other=18	unknown=-15
stroke_$	other=-30	unknown=32
strong	ask easier=47	unknown=-18
strong_$	ask why=14	other=14	unknown=-17
stronger	ask why=19
struggle	ask easier=13	other=20	unknown=-17
struggles	ask easier=20
struggles_with	ask easier=20
struggling	ask easier=15
struggling_to	other=13
stumbling	other=14
stupid	other=16	unknown=-15
sudden	other=63	unknown=-45
sudden_$	other=23	unknown=-19
suddenly	other=60	unknown=-40
suit	other=-15	schedule=24
suit_me	other=-20	schedule=24
sunday	other=49	unknown=-27
sunday_evening	other=17
sunday_without	other=20	unknown=-16
supper	other=19
supper_$	other=19
supposed	ask dose=15	ask easier=-15	ask left=-63	ask mistakes=-44	ask steps=48	ask why=74	unknown=53
supposed_to	ask dose=15	ask easier=-15	ask left=-63	ask mistakes=-44	ask steps=48	ask why=74	unknown=53
sure	ask mistakes=-24	ask steps=41	other=36	unknown=-14
sure_$	other=18
sure_that	other=13
surgery	ask mistakes=-22	other=78
surgery_$	ask mistakes=-19	unknown=65
survivor	other=24	unknown=-12
sweating	other=-30	unknown=38
sweating_$	other=-35	unknown=42
swelling	other=16	unknown=-13
swing	other=-55	unknown=66
switch	other=27
switch_reminders	other=12
ta	other=-103	thanks=193	unknown=-49
ta_$	other=-98	thanks=172	unknown=-39
tailbone	other=30	unknown=-24
take	ask dose=67	ask easier=-16	ask left=-22	ask rest=51	ask steps=-26	other=27	unknown=-17
take_$	ask dose=55	ask left=-17	other=-18
take_a	ask rest=30
take_me	ask dose=20	other=-13
take_that	other=28
taking	other=25	unknown=-24
talk	ask steps=68	other=-54
talk_me	ask steps=68	other=-54
tall	ask dose=-20	ask steps=-28	progress=-18	unknown=98
tall_is	ask dose=-20	ask steps=-28	progress=-18	unknown=98
tap	other=15
tap_$	other=15
tapped	other=25	unknown=-19
target	ask dose=70	ask steps=-20	ask why=-21
target_$	ask dose=70	ask steps=-20	ask why=-21
taxes	other=-83	unknown=85
taxes_done	other=-63	unknown=65
taxi	unknown=21
taxi_$	unknown=21
tea	other=-67	unknown=71
tearing	other=16
technique	ask steps=51	ask why=-43
telephone	other=-19	unknown=22
telephone_$	other=-19	unknown=22
tell	ask dose=14	ask easier=-14	ask steps=-60	ask why=66	help=48	other=-15	unknown=-21
tell_any	other=16
tell_if	ask mistakes=26
tell_me	ask steps=-32	ask why=-13	progress=12	unknown=40
tell_you	help=45	other=14	unknown=-38
telling	other=22	unknown=-20
telling_you	other=22	unknown=-20
temperature	other=16	unknown=15
temperature_of	other=24	unknown=-20
ten	ask dose=81	ask mistakes=-17	ask steps=-17	other=40	schedule=15	unknown=-27
ten_$	ask dose=18	other=44	unknown=-26
ten_days	other=24
ten_minutes	other=22	unknown=-12
ten_past	schedule=18
ten_seconds	ask dose=44	other=-32
tennis	other=-25	unknown=37
tense	ask steps=16
terrible	other=13
than	ask dose=29	ask easier=70	ask why=-16	other=-50
than_the	ask easier=24
than_this	ask easier=62	ask why=-16	other=-14
thank	hello=-26	other=-19	thanks=159	unknown=-61
thank_you	hello=-26	other=-27	thanks=161	unknown=-59
thanks	hello=-25	help=-12	other=-82	thanks=257	unknown=-47
thanks_$	other=-28	thanks=170	unknown=-76
thanks_a	thanks=27	unknown=-13
thanks_coach	other=-22	thanks=61	unknown=-16
thanks_for	thanks=13	unknown=14
thanks_to	unknown=13
that	ask dose=-31	ask easier=63	ask left=38	ask mistakes=126	ask rest=-25	ask steps=-21	ask why=24	help=-30	other=89	progress=-26	schedule=-13	thanks=44
that_$	ask left=-44	ask mistakes=-17	ask steps=-15	ask why=-24	other=180	unknown=-28
that_a	ask mistakes=23	unknown=-13
that_back	other=18
that_bridge	ask steps=39	other=-20
that_count	other=-30	unknown=52
that_do	ask why=25	other=-15
that_done	ask left=46	ask steps=14	other=-20	unknown=-15
that_far	ask easier=52	other=-36
that_go	ask steps=53	other=-50
that_helped	thanks=21
that_high	ask easier=46	other=-30
that_i	ask mistakes=16	other=30
that_is	ask left=38	ask mistakes=-21	ask steps=-14	ask why=21	unknown=14
that_it	ask left=54	other=-27
that_knee	ask steps=16
that_last	ask steps=14
that_my	ask mistakes=28	other=16	unknown=-13
that_ok	ask mistakes=58	other=-58
that_one	ask easier=-12	ask mistakes=-14	ask rest=-14	ask steps=-32	other=43	unknown=81
that_really	ask why=22	other=-12	thanks=13
that_right	ask mistakes=34	other=-21
that_was	ask easier=46	ask rest=-20	other=23	unknown=-29
the	ask dose=173	ask easier=149	ask left=81	ask mistakes=234	ask rest=187	ask steps=265	ask why=196	hello=-65	help=-48	other=116	schedule=130	thanks=21	unknown=148
the_15	other=23	unknown=-18
the_ache	other=42	unknown=-36
the_afternoon	schedule=18
the_air	ask why=17
the_baby	other=37	unknown=-15
the_back	ask why=49	other=19	unknown=-21
the_bag	other=18
the_bathroom	other=23	unknown=-20
the_bed	ask easier=35	ask steps=-13	other=14
the_benefit	ask steps=-41	ask why=79
the_benefits	ask steps=-20	ask why=77	other=-31
the_biscuits	other=-39	unknown=40
the_bot	ask steps=-19	ask why=-34	help=62
the_break	ask dose=-39	ask mistakes=-32	ask rest=83	ask steps=-23	ask why=-25	other=105	unknown=-29
the_breather	ask dose=-15	ask rest=40	ask steps=-18
the_bridge	ask dose=48	ask easier=35	ask left=19	ask mistakes=21	ask rest=14	ask steps=-57	ask why=126	help=-33	other=57	progress=-22	schedule=-27	unknown=-21
the_bridges	ask left=19	ask steps=41	unknown=-53
the_bum	ask steps=36
the_bus	unknown=23
the_capital	ask steps=-13	ask why=-30	unknown=85
the_car	other=22	unknown=-16
the_carpet	ask steps=18
the_cat	unknown=24
the_ceiling	other=14	unknown=-16
the_chest	ask easier=15
the_common	ask mistakes=18
the_complete	other=22	unknown=-21
the_correct	ask steps=71	ask why=-35
the_cricket	unknown=20
the_crossword	other=-77	unknown=77
the_day	other=45	unknown=-33
the_dentist	other=39	unknown=-35
the_dishes	other=-31	unknown=34
the_doctor	other=26	unknown=-23
the_dog	unknown=19
the_door	other=16
the_doorbell	other=13
the_easier	ask easier=41	ask why=-30
the_end	ask dose=-15	ask left=51	ask steps=-20
the_entire	other=49	unknown=-40
the_evening	ask dose=43	ask rest=-16	ask steps=-39	ask why=-16	other=-30	schedule=134
the_exercise	other=22	unknown=-21
the_exercises	ask easier=-14	other=46	unknown=-27
the_feet	ask steps=72	other=-37
the_fence	other=-34	unknown=36
the_final	ask left=36	ask why=-15
the_first	ask steps=-13	other=41	schedule=-15	unknown=16
the_floor	ask dose=-19	ask easier=15	ask steps=102	ask why=-25	other=-29
the_full	ask easier=25	ask rest=16	ask steps=-21	other=19	unknown=-16
the_glute	ask mistakes=36	ask steps=-28	ask why=30
the_ground	ask steps=21
the_gym	other=-42	unknown=58
the_head	ask dose=-12	ask mistakes=-28	ask steps=57
the_heels	ask steps=12
the_hip	ask dose=13	ask mistakes=63	ask why=26	other=-72
the_hold	ask dose=29
the_house	other=-41	unknown=51
the_idea	ask steps=-13	ask why=28
the_ironing	other=-49	unknown=49
the_kettle	other=-44	unknown=47
the_kids	other=71	unknown=-46
the_kitchen	other=33	unknown=-25
the_knee	ask dose=20	ask easier=34	ask left=-17	ask mistakes=55	ask rest=-23	ask steps=28	ask why=44	help=-16	other=70	schedule=-24	unknown=-33
the_knees	ask steps=28
the_last	ask easier=-20	ask left=165	ask mistakes=-29	ask rest=-24	ask steps=-15	ask why=-23	other=59	progress=37	unknown=-83
the_left	ask easier=-16	ask left=-21	ask steps=40	other=55	unknown=-35
the_leg	other=27	unknown=-23
the_legs	ask steps=22	unknown=-26
the_list	ask left=31
the_loo	other=-26	unknown=48
the_lot	other=62	unknown=-52
the_lower	ask steps=-14	ask why=24
the_lying	ask easier=13	ask mistakes=13	ask steps=34	other=-22
the_marathon	other=-17	unknown=19
the_match	other=-23	unknown=63
the_middle	other=27	unknown=-17
the_minute	ask rest=27
the_moment	other=19
the_morning	ask steps=-12	other=-73	schedule=115	unknown=25
the_mornings	other=-18	schedule=43
the_movement	ask steps=104	other=-56	unknown=-13
the_neck	ask dose=-14	ask mistakes=36	other=-52	unknown=53
the_neighbours	other=-37	unknown=50
the_netherlands	other=15
the_news	other=-63	unknown=71
the_next	ask dose=-18	ask easier=23	ask rest=16	other=25	schedule=47	unknown=-42
the_night	other=20	unknown=-18
the_number	ask dose=109	ask steps=-43	ask why=-35
the_one	ask steps=49	unknown=-26
the_other	ask mistakes=-12	ask steps=57	other=61	unknown=-52
the_oven	other=-34	unknown=34
the_pain	other=81	unknown=-59
the_paper	other=13
the_pause	ask dose=-42	ask rest=69	other=14
the_phone	other=40	unknown=-30
the_picture	ask steps=38	other=-24
the_plan	ask left=29
the_point	ask steps=-22	ask why=108	other=-31
the_postman	ask steps=-15	unknown=54
the_purpose	ask why=30	other=17
the_reason	ask steps=-30	ask why=57
the_remaining	other=31	unknown=-22
the_reminders	ask steps=-13	other=44	schedule=27	unknown=-23
the_rest	ask dose=-36	ask left=50	ask rest=95	ask steps=-31	ask why=-48	other=18	unknown=-13
the_right	ask mistakes=-15	other=81	unknown=-32
the_roll	ask steps=30
the_rolling	ask why=36
the_roof	other=18
the_rotation	ask dose=25	ask easier=22	ask left=-23	ask mistakes=16	ask steps=26	ask why=68	help=-13	other=51	schedule=-13	unknown=-59
the_rotations	ask steps=30	other=-16
the_second	unknown=14
the_session	ask left=60	ask steps=-28	ask why=-28	unknown=32
the_set	ask dose=-13	ask left=-14	other=35	unknown=25
the_sets	ask dose=13	ask rest=15
the_shin	ask dose=-12	ask steps=17
the_shopping	other=-24	unknown=25
the_shoulders	ask steps=22	other=18	unknown=-17
the_shower	other=33	unknown=-26
the_side	ask steps=27	ask why=25	other=-24
the_sofa	ask easier=20	ask steps=-13
the_stairs	other=-37	unknown=54
the_steps	ask dose=-32	ask steps=38	other=20
the_telephone	other=14	unknown=-14
the_thigh	ask dose=-18	ask easier=29
the_third	ask dose=25	ask left=13	ask rest=-21	ask steps=-17	other=57	unknown=-23
the_three	other=45	unknown=-31
the_time	ask dose=-15	unknown=29
the_times	ask steps=-12	schedule=39
the_toilet	other=14
the_top	ask dose=19	ask rest=-14	ask steps=25	unknown=-13
the_train	other=-30	unknown=35
the_twist	ask dose=-23	ask easier=78	ask mistakes=54	ask rest=-16	ask steps=39	ask why=50	help=-17	other=32	progress=-19	schedule=-26	unknown=-65
the_twisting	ask steps=38	other=-12
the_twists	other=14	unknown=-12
the_twisty	ask dose=-15	ask left=-14	ask steps=67	other=13	unknown=-18
the_two	other=44	unknown=-40
the_typical	ask mistakes=48	ask why=-18
the_use	ask why=36
the_usual	other=20
the_very	ask left=27
the_video	unknown=13
the_waist	other=17
the_wall	ask easier=17
the_washing	other=-78	unknown=79
the_way	ask easier=28	ask steps=34	other=-29
the_weather	unknown=49
the_weekend	other=20
the_whole	ask dose=15	other=53	unknown=-50
the_woman	unknown=13
the_wrong	ask mistakes=37	ask steps=-24	other=18
them	ask dose=-28	ask rest=-45	other=137	unknown=-28
them_$	ask dose=-25	ask rest=-45	other=122	unknown=-19
them_all	other=27	unknown=-26
them_at	other=-59	unknown=60
them_in	other=15	unknown=-15
then	ask dose=-12	ask easier=-16	ask left=107	ask mistakes=-38	ask steps=-34	ask why=-22	other=111	unknown=-64
then_$	ask easier=-14	ask left=63	ask mistakes=-34	ask steps=-20	other=71	unknown=-31
then_my	other=29	unknown=-17
there	ask dose=-30	ask easier=72	ask mistakes=-50	ask why=24	hello=93	help=36	other=39	progress=-19	schedule=48	thanks=-17	unknown=-21
there_$	ask easier=-20	ask steps=-16	ask why=-16	hello=98	help=47	other=-13	thanks=-15	unknown=27
there_a	ask dose=-25	ask easier=37	ask left=-27	ask mistakes=-16	ask steps=47	ask why=36	other=-31	schedule=35	unknown=-23
there_an	ask easier=-40	ask left=-13	other=113
there_another	ask easier=23	ask rest=14	other=-34	schedule=22
there_any	ask left=-12	ask why=32
there_in	ask dose=36	ask left=-14
there_is	ask left=13	other=15
there_more	ask left=23	other=-12
there_something	other=24
thermometer	other=26	unknown=-14
thermometer_says	other=26	unknown=-14
these	ask easier=-33	ask left=17	ask mistakes=-25	ask why=45	help=-21	other=64	unknown=32
these_$	other=54	unknown=-26
these_at	other=-31	schedule=29
these_bridges	ask why=27
these_exercises	ask why=15	other=19	unknown=-17
these_for	ask why=24
these_in	other=-44	unknown=49
these_ok	other=20
these_safe	other=20
these_too	ask dose=31
they	ask rest=36	other=-35	unknown=14
they_belong	other=15	unknown=-14
they_do	ask rest=36	other=-31
thigh	ask dose=-18	ask easier=29
thigh_$	ask steps=13
thighs	ask mistakes=53	ask steps=-29	unknown=-13
thighs_$	ask mistakes=13
thin	other=25	unknown=-22
thing	ask dose=-20	ask mistakes=-19	ask steps=27	ask why=40	help=47	other=25
thing_$	ask dose=-14	help=58	other=26
thing_for	ask why=29
thing_you	other=23	unknown=-14
think	help=-26	other=73	progress=17
think_$	other=19	progress=19	unknown=-20
think_i	other=33	unknown=-14
think_so	other=22
thinner	other=13
third	ask dose=54	ask rest=-23	ask steps=-49	ask why=-26	other=74
third_$	ask dose=32	ask steps=-19
third_done	ask steps=-27	other=32
third_one	other=13
third_round	ask why=-16	other=25
third_set	ask dose=23	ask left=13	ask rest=-21	other=-20	unknown=16
thirteen	other=34	unknown=-15
thirteen_repetitions	other=16
thirty	ask steps=-14	unknown=27
thirty_$	other=17
thirty_in	other=14
thirty_minutes	ask steps=-13	other=18
this	ask dose=-42	ask easier=52	ask left=44	ask mistakes=74	ask rest=58	ask why=168	hello=-45	help=149	other=88	progress=90	schedule=-38	thanks=-18	unknown=104
this_$	ask dose=-43	ask easier=45	ask left=-32	ask mistakes=-20	ask rest=36	ask steps=100	help=71	other=44	progress=-21
this_actually	ask why=-18	other=25
this_afternoon	other=19
this_and	ask dose=-21	ask steps=-27	other=82
this_app	help=21
this_bot	ask steps=-13	ask why=-32	help=76
this_bridge	ask why=27
this_do	ask dose=31	ask steps=-15	ask why=-19	other=34
this_evening	other=22
this_every	ask dose=37
this_exercise	ask dose=25	ask easier=25	ask left=-26	other=-30	unknown=25
this_fix	ask why=24
this_for	ask easier=21	ask mistakes=-14	help=32	other=-43	unknown=34
this_go	ask steps=26
this_good	other=19
this_help	ask why=59	help=-30
this_hurts	ask easier=-22	other=37
this_in	other=-69	unknown=63
this_is	ask easier=40	ask left=26	ask why=-13	other=13	unknown=-45
this_lifting	ask why=16
this_make	ask why=28
this_meant	ask why=19
this_month	other=-22	progress=47
this_morning	ask left=17	hello=-23	other=51	schedule=-17	unknown=43
this_ok	other=38
this_one	ask dose=33	ask easier=-31	ask mistakes=65	ask rest=22	ask steps=47	ask why=78	other=-14	unknown=-77
this_or	ask left=18
this_really	ask left=15	ask why=19	other=-23
this_right	ask dose=-13	ask mistakes=66	ask steps=-19
this_round	ask left=40	unknown=-21
this_safe	other=53
this_set	ask dose=-37	ask left=13	ask rest=50	other=48	unknown=-37
this_stretch	ask left=-17	ask steps=38	ask why=12
this_supposed	ask steps=-19	ask why=17	other=21
this_the	ask left=147	ask mistakes=-13	ask steps=-16	ask why=-35	other=-44
this_thing	ask steps=-31	ask why=-14	help=65
this_time	ask dose=23	ask rest=-14	other=84	unknown=-51
this_train	ask why=13
this_week	help=-17	other=-44	progress=123
this_with	ask easier=-26	other=28	unknown=17
this_works	help=32
this_year	other=-72	unknown=74
those	ask dose=13	other=-18	unknown=35
those_$	ask dose=13
three	ask dose=70	ask easier=-21	ask mistakes=-16	ask rest=-22	ask steps=-35	other=119	unknown=47
three_$	ask dose=53	other=42	unknown=-44
three_done	other=18
three_every	other=-21	unknown=23
three_exercises	other=36	unknown=-31
three_months	other=24	unknown=-18
three_rounds	other=23
three_sets	ask dose=36	ask steps=-13	other=-60	unknown=91
three_times	other=25
three_weeks	other=32
through	ask dose=-14	ask easier=-14	ask left=73	ask steps=49	other=36	unknown=-46
through_$	ask left=36	ask steps=-60	other=71	unknown=-13
through_15	other=19
through_it	ask steps=34	other=-17
through_the	ask steps=28
through_this	ask steps=39	other=-34
ticked	other=25
ticked_off	other=24
tight	ask steps=35	other=27	unknown=-19
tight_$	ask steps=24
tiktok	other=-89	unknown=92
til	ask dose=-34	ask rest=44
till	ask dose=-50	ask left=98	other=-20
till_i	ask dose=-35	ask left=73	other=-29
till_the	ask dose=-16	ask left=25
time	ask dose=52	ask left=-65	ask mistakes=-39	ask rest=84	ask steps=-27	ask why=-64	help=-36	progress=-20	schedule=243	unknown=32
time_$	ask dose=78	ask left=-21	ask mistakes=-21	ask rest=46	ask why=-32	schedule=37
time_are	schedule=21
time_do	schedule=36
time_i	other=-34	unknown=43
time_in	ask dose=-14	other=-65	unknown=96
time_is	ask why=-17	other=78	schedule=28	unknown=-23
time_now	other=19	unknown=-16
time_please	schedule=13
time_today	other=19	unknown=-18
time_tomorrow	schedule=22
time_tonight	schedule=20
times	ask dose=101	ask left=-34	ask steps=-44	ask why=-16	help=-38	other=-31	progress=-30	schedule=260	unknown=-55
times_$	ask dose=57	ask left=-15	ask steps=-19	help=-13	other=-24	progress=-14	schedule=118	unknown=-24
times_a	ask dose=-30	other=42
times_do	ask dose=64	ask steps=-15	other=-22
times_each	other=17
times_have	help=-14	schedule=46
times_i	ask dose=16
times_please	other=-35	schedule=53
tingling	hello=-15	other=52
tingling_$	hello=-13	other=20	unknown=17
tingling_around	other=16
tingling_down	other=18	unknown=-12
tingling_in	other=16
tingling_or	other=13	unknown=-12
tingly	other=22	unknown=-17
tired	ask dose=22	ask left=-15	other=-106	unknown=149
tired_$	ask dose=22	ask left=-15	other=-30	unknown=56
tired_from	other=-35	unknown=41
tired_tonight	other=13
to	ask dose=62	ask left=61	ask mistakes=164	ask rest=36	ask steps=92	ask why=71	hello=17	help=39	other=53	progress=-52	schedule=124	thanks=-39	unknown=32
to_$	ask left=18	ask mistakes=46	ask steps=-29	ask why=-16	other=16	unknown=-14
to_15	ask dose=25
to_21:00	other=-20	schedule=32
to_6	schedule=17
to_8:30	schedule=22
to_9	other=-15	schedule=22
to_arch	ask mistakes=37
to_avoid	ask left=-12	ask mistakes=76	ask steps=-22
to_be	ask dose=59
to_breathe	other=21
to_change	schedule=17
to_chest	ask easier=17	ask mistakes=20	ask steps=91	ask why=16	schedule=-15	unknown=-19
to_do	ask dose=62	ask easier=23	ask left=92	ask mistakes=-14	ask rest=-28	ask steps=27	help=-24	other=-31	progress=-14	unknown=40
to_eight	other=15
to_end	other=20
to_exercise	other=53	unknown=-15
to_feed	other=14
to_feel	ask mistakes=33
to_finish	other=35	unknown=-25
to_get	other=46	unknown=-30
to_go	ask dose=-49	ask left=118	ask steps=-47	other=53	unknown=-15
to_help	ask steps=-17	ask why=37
to_hold	ask dose=58	ask steps=-13	other=-17	unknown=-14
to_hurt	ask mistakes=36	ask why=-12
to_keep	ask dose=24	ask mistakes=-13	ask steps=35	other=-26
to_last	progress=15
to_lie	ask steps=35
to_lose	other=-30	unknown=36
to_make	ask steps=15
to_me	ask mistakes=-13	ask steps=48	other=-22	unknown=21
to_move	schedule=13
to_my	ask easier=23	other=37	unknown=-47
to_pee	other=18
to_push	other=18
to_rain	ask dose=-16	ask mistakes=-30	ask why=-35	other=-14	unknown=131
to_rest	ask rest=65	other=-12
to_run	other=53	unknown=-43
to_side	ask why=36
to_someone	other=15	unknown=-14
to_start	other=25
to_stay	ask steps=22
to_stop	other=28
to_strengthen	ask why=23
to_take	ask rest=16
to_ten	other=-13	schedule=18
to_the	unknown=35
to_this	ask mistakes=-12	ask why=44
to_touch	ask steps=40	ask why=-18
to_use	help=45
to_wait	ask rest=13
to_work	ask steps=-42	ask why=64
to_write	ask steps=-14	help=80	other=-40	unknown=-15
to_you	hello=54	help=28	other=-18	unknown=-21
today	ask dose=85	ask easier=-31	ask left=155	ask mistakes=-17	ask steps=-50	ask why=-27	hello=-14	help=-26	other=77	schedule=13	thanks=-29	unknown=56
today_$	ask dose=56	ask easier=-28	ask left=158	ask mistakes=-16	ask steps=-34	ask why=-26	hello=-12	help=-24	other=23	thanks=-21	unknown=96
today_and	other=-13	schedule=22
today_is	ask dose=30	other=-22
today_please	ask steps=-14	other=35
today_thanks	other=12
toddler	other=-14	unknown=23
toes	ask steps=21	other=53	unknown=-37
toes_$	ask steps=23
together	ask mistakes=-14	ask steps=116	other=-38	unknown=-20
together_$	ask mistakes=-14	ask steps=90	other=-31	unknown=-13
together_or	ask steps=25
toilet	other=-24	unknown=48
toilet_$	other=21
toilet_any	other=13
toilet_paper	other=20	unknown=-19
tokyo	ask dose=-14	unknown=43
tokyo_$	ask dose=-14	unknown=46
told	other=42	unknown=-18
told_me	other=21
told_you	other=31	unknown=-18
tomorrow	ask mistakes=-19	ask why=-12	help=-21	other=-60	schedule=127	unknown=41
tomorrow_$	ask mistakes=-18	help=-19	other=25	schedule=66
tonight	ask dose=12	ask easier=-16	ask mistakes=-17	ask steps=-14	help=-44	other=49	progress=-14	schedule=100	unknown=24
tonight_$	ask easier=-15	ask mistakes=-16	ask steps=-13	help=-41	other=37	progress=-13	schedule=83	unknown=45
too	ask dose=37	ask easier=192	ask left=-83	ask mistakes=107	ask steps=-23	ask why=-41	other=-39	schedule=62	unknown=-110
too_$	ask dose=45	ask easier=-20	ask steps=12	ask why=-15	other=51	unknown=-29
too_difficult	ask easier=57	other=-49
too_early	ask easier=-14	other=-36	schedule=77	unknown=-13
too_far	ask left=-22	ask mistakes=50
too_hard	ask easier=82	ask why=-13	other=-22
too_knackered	other=16
too_much	ask dose=15
too_tired	other=15
too_tough	ask easier=22
top	ask dose=19	ask rest=-14	ask steps=26	unknown=-13
top_$	ask dose=20	ask mistakes=-22	ask steps=38
tore	other=20	unknown=-13
tore_in	other=12
torture	ask left=14
torture_$	ask left=14
total	ask dose=28	ask rest=-13
total_$	ask dose=29	ask rest=-13
totally	other=32	unknown=-31
touch	ask steps=49	ask why=-18
touch_the	ask steps=49	ask why=-18
touching	ask steps=32
tough	ask easier=38
tough_$	ask easier=23
tough_for	ask easier=14
towel	ask easier=25	other=-16
track	other=24
track_$	other=24
train	ask steps=-21	ask why=50	other=-20	unknown=28
train_$	ask steps=-20	ask why=50
trainer	other=-45	unknown=46
treatment	other=36	unknown=-19
trip	other=15
trouble	other=27
trousers	other=15
trousers_are	other=13
true	unknown=17
try	other=21
try_again	other=13
try_me	other=14
trying	other=-12	unknown=30
trying_$	other=39	unknown=-31
tuesday	other=40	unknown=-30
tuesday_$	other=14
tumbled	other=17	unknown=-15
tumbled_down	other=17	unknown=-15
tummy	ask why=19	other=23	unknown=-21
tummy_$	ask steps=16	other=16	unknown=-16
turn	ask steps=43	other=-13	unknown=49
turn_off	other=16
turn_too	ask steps=22
turned	ask dose=-12	ask mistakes=-28	ask steps=57	other=-31	unknown=28
turned_out	other=-30	unknown=33
turning	ask steps=31	other=-14
turning_$	ask steps=32	other=-14
turtles	other=-20	unknown=24
turtles_$	other=-20	unknown=24
tv	other=-60	unknown=69
tv_$	other=-24	unknown=33
twelve	other=33	unknown=-22
twelve_$	other=28	unknown=-18
twenty	other=27
twice	ask dose=61	ask steps=-23	other=14	unknown=13
twice_$	other=35	unknown=-26
twice_a	ask dose=65	ask steps=-15
twice_today	unknown=14
twinge	other=27	unknown=-12
twinge_at	other=16
twist	ask dose=19	ask easier=105	ask left=-15	ask mistakes=50	ask rest=-18	ask steps=41	ask why=67	help=-21	other=20	progress=-23	schedule=-36	unknown=-82
twist_$	ask dose=-39	ask easier=63	ask steps=42	other=70	schedule=-14	unknown=-22
twist_do	ask dose=13
twist_done	ask steps=20	unknown=-12
twist_for	ask why=48
twist_is	ask easier=17
twisting	ask left=-12	ask steps=23	ask why=62	help=-14	unknown=-15
twisting_$	ask mistakes=20
twisting_is	ask steps=-29	ask why=30
twisting_one	ask steps=21
twists	ask dose=27	other=28	progress=-16	unknown=-27
twists_$	ask dose=26	progress=-16
twisty	ask dose=-15	ask left=-14	ask steps=67	other=13	unknown=-18
twisty_one	ask dose=-13	ask left=-12	ask steps=59	other=13
twisty_thing	ask why=13
two	ask dose=80	ask easier=-24	ask mistakes=-22	ask rest=52	ask steps=-47	ask why=-18	other=89	thanks=-22	unknown=42
two_$	ask left=36	ask rest=22	ask steps=-23	other=40	thanks=-17	unknown=-41
two_already	other=13	unknown=-13
two_are	other=25	unknown=-23
two_done	other=23	unknown=-21
two_down	other=29	unknown=-21
two_hours	other=21	unknown=-18
two_is	ask rest=12	unknown=-12
two_minutes	ask rest=27	other=-16
two_months	other=47	unknown=-32
two_of	other=-18	unknown=18
two_or	other=14
two_ribs	other=19
two_rounds	ask dose=29	other=14
two_sets	ask dose=47	ask left=-16	other=71	unknown=-53
two_that	other=22	unknown=-21
two_to	unknown=19
two_weeks	other=27
type	ask left=-12	ask mistakes=-24	help=113	other=-99	unknown=53
type_done	other=-47	unknown=56
type_here	ask mistakes=-23	help=53
typical	ask left=-13	ask mistakes=113	ask steps=-24	ask why=-28
typical_errors	ask mistakes=52	ask steps=-13	ask why=-15
typical_mistakes	ask mistakes=31
um	other=15
um_i	other=13
uncle	other=-33	unknown=37
under	ask easier=23	other=38	unknown=-39
under_me	other=40	unknown=-30
under_my	ask easier=26	other=-14
understand	help=28
understand_how	help=27
undo	ask steps=-14	other=115	unknown=-43
undo_$	other=48	unknown=-23
undo_last	other=18
undo_please	other=17
undo_that	other=24
unmute	other=46	unknown=-26
unmute_$	other=42	unknown=-26
unpause	other=50	unknown=-25
unpause_$	other=33	unknown=-17
unsteady	other=57	unknown=-40
unsteady_on	other=14
until	ask left=72	other=45	unknown=-60
until_i	ask left=74	other=-25	unknown=-18
until_the	other=27	unknown=-23
up	ask easier=34	ask left=31	ask mistakes=46	ask rest=-12	ask steps=48	other=44	unknown=-74
up_$	ask easier=29	ask mistakes=33	ask steps=23	other=60	unknown=-67
up_and	ask steps=15
up_here	ask left=-13	ask mistakes=30
up_now	other=-53	unknown=55
up_or	ask steps=42	other=-32
up_that	ask easier=15
up_there	ask why=21
up_to	ask left=38	ask steps=-18
urine_since	other=-23	unknown=25
us	ask steps=35	other=41
us_$	other=-36	unknown=38
us_begin	other=38
use	ask dose=-22	ask easier=30	ask left=-22	ask steps=-16	ask why=69	help=73	other=-22	progress=-14	unknown=-18
use_a	ask easier=38	other=-13
use_both	ask steps=25
use_of	ask why=36
use_this	ask steps=-13	help=64
use_you	ask steps=-17	help=22
used	other=-30	unknown=43
used_to	other=-30	unknown=43
useful	ask dose=-12	ask left=-14	ask mistakes=-20	ask why=72
useful_$	ask dose=-12	ask left=-14	ask mistakes=-20	ask why=72
usual	ask mistakes=17	ask why=-12	other=23
usual_mistake	other=20
usually	ask mistakes=66	other=-107	unknown=87
usually_$	ask mistakes=16	other=-64	unknown=62
usually_get	ask mistakes=24
vacation	other=16
vagina	other=30	unknown=-25
vagina_feels	other=30	unknown=-25
variant	ask easier=31
variation	ask easier=84	ask why=-27	other=-43
version	ask dose=-20	ask easier=219	ask left=-27	ask mistakes=-15	ask steps=-39	ask why=-32	unknown=-31
version_$	ask easier=64	ask left=-17	ask steps=-16	other=36	unknown=-18
version_for	other=13
version_of	ask easier=122	ask steps=-16	ask why=-23	other=-30
vertebra	other=59	unknown=-40
vertebra_in	other=37	unknown=-22
very	ask left=26	other=-33	thanks=63	unknown=-25
very_kind	other=-25	thanks=34
very_last	ask left=27
very_much	thanks=14
very_patient	thanks=15
video	ask easier=-43	ask steps=103	other=-18
visiting	other=16
visiting_my	other=17
waist	other=43	unknown=-36
waist_is	other=26	unknown=-24
wait	ask dose=14	ask rest=62	ask steps=25	other=-21	unknown=-31
wait_$	other=47	unknown=-24
wait_a	ask rest=19
wait_how	ask dose=48	other=-57
waiting	ask why=-17	other=49
waiting_for	ask left=-17	ask why=-17	other=49
wakes	other=36	unknown=-28
wakes_me	other=36	unknown=-28
walk	ask steps=56	unknown=-17
walk_$	other=38	unknown=-18
walk_me	ask steps=56	other=-46
walk_properly	other=-22	unknown=25
walked	other=-83	unknown=89
walking	other=60	unknown=-43
wall	ask easier=17
want	ask dose=21	ask easier=-14	ask steps=-32	other=45	schedule=67	unknown=-31
want_$	other=22
want_different	other=-13	schedule=20
want_the	other=13
want_to	ask steps=-20	other=39
wants	other=34	unknown=-35
was	ask dose=88	ask easier=35	ask mistakes=-16	ask rest=-18	ask steps=-44	other=65	progress=-13
was_dead	other=31	unknown=-29
was_done	other=29	unknown=-27
was_i	ask dose=31	other=-28
was_in	other=13
was_it	ask dose=12	other=30
was_last	other=42	progress=-16	unknown=-25
was_my	other=24	unknown=-24
was_numb	other=-97	unknown=99
was_so	other=-14	unknown=16
was_that	ask steps=-21	other=65
was_the	ask dose=21	ask steps=15	unknown=-23
washing	other=-101	unknown=102
washing_machine	other=-18	unknown=19
watch	ask mistakes=97	ask why=-19	other=-41	unknown=36
watch_$	ask mistakes=20
watch_out	ask mistakes=67	other=-16
watch_says	unknown=14
watch_the	other=-15	unknown=27
watched	other=-14	unknown=14
watching	other=-54	unknown=64
watching_$	other=-20	unknown=20
watching_and	other=-25	unknown=25
watching_the	other=14	unknown=-14
watching_tv	other=-24	unknown=33
water	other=13	unknown=13
water_$	other=25
waters	other=45	unknown=-36
waters_broke	other=31	unknown=-26
way	ask dose=-23	ask easier=177	ask left=-37	ask steps=74	ask why=-48	unknown=-35
way_$	ask easier=53	unknown=18
way_of	ask easier=22	ask steps=38	ask why=-25	other=-12
way_on	other=24	unknown=-19
way_to	ask dose=-15	ask easier=70	ask mistakes=26	ask steps=-46	ask why=-14	other=14
way_too	ask easier=46	other=-30
way_under	other=14
way_up	ask steps=29	other=-15
we	ask easier=-40	ask left=53	ask mistakes=-48	ask rest=41	ask steps=-83	ask why=78	help=-21	other=70	schedule=87	unknown=-36
we_are	ask steps=-13	ask why=21
we_can	other=14	unknown=-13
we_change	other=-30	schedule=39
we_did	other=18
we_do	ask dose=17	ask easier=-17	ask why=30	other=41	unknown=-14
we_doing	ask dose=19	ask left=-13
we_go	schedule=14
we_have	other=12
we_leave	other=13
we_make	ask easier=18	ask why=13
we_move	other=-16	schedule=23
we_nearly	ask left=29
we_skip	other=18
we_start	other=27
weak	hello=-18	unknown=57
weak_$	other=60	unknown=-48
weak_and	other=16	unknown=-14
weak_for	other=-68	unknown=72
weak_in	other=21	unknown=-20
weak_today	other=-25	unknown=28
weaker	other=18
weakness	unknown=21
weakness_$	other=-23	unknown=38
weakness_in	other=16	unknown=-13
weather	other=-35	unknown=90
weather_today	other=-31	unknown=42
wee	unknown=24
week	ask steps=-22	help=-24	progress=147	schedule=-23	unknown=35
week_$	ask steps=-17	help=-20	other=35	progress=124	schedule=-18
week_go	progress=19
week_i	other=-47	unknown=48
weekend	other=17
weekend_$	other=17
weeks	ask mistakes=-16	ask steps=-20	help=-15	other=185	progress=56	schedule=-18	unknown=-46
weeks_$	other=54	progress=58	unknown=-35
weeks_ago	other=43
weeks_now	other=-40	unknown=40
weeks_pregnant	other=68
weight	ask why=-31	hello=-13	help=-26	other=16	progress=-23	unknown=127
weight_$	ask why=-26	help=-18	other=-19	progress=-14	unknown=111
weight_and	other=19
weight_dropping	other=45	unknown=-29
weight_for	other=17	unknown=-16
weight_is	other=-22	unknown=27
weight_loss	other=-24	schedule=22	unknown=19
weight_on	other=16	unknown=-14
weight_without	other=20	unknown=-18
weird	other=29	unknown=-20
weird_$	other=16
well	ask dose=27	other=-39	progress=15	unknown=68
well_$	ask dose=27	progress=13	unknown=16
well_again	other=15
well_done	other=-47	unknown=48
well_that	other=-50	unknown=50
went	other=36
went_numb	other=17
went_weak	other=12
were	other=59	unknown=-49
were_done	other=32	unknown=-30
wet	other=18	unknown=12
wet_myself	other=-13	unknown=23
wet_the	other=18
what	ask dose=-29	ask easier=20	ask left=122	ask mistakes=68	ask rest=-28	ask steps=135	ask why=173	hello=-16	help=170	other=33	progress=63	schedule=71	thanks=-18	unknown=49
what_$	ask dose=-14	ask left=23	ask mistakes=-17	ask rest=33	ask steps=-40	ask why=-21	help=89	other=-17	unknown=-16
what_about	ask steps=43	other=-39
what_am	ask left=-54	ask mistakes=-38	ask steps=57	ask why=27	other=34
what_are	ask dose=-37	ask left=-81	ask mistakes=71	ask steps=-43	ask why=27	help=48	other=23	unknown=55
what_can	ask easier=47	ask left=-17	ask steps=-23	ask why=-22	help=151	other=-22	schedule=-14	unknown=-28
what_comes	ask left=84	ask rest=-14	ask why=-18
what_commands	help=20
what_did	ask why=25	other=-20	progress=13
what_do	ask dose=-54	ask easier=-16	ask left=61	ask mistakes=27	ask rest=-14	ask steps=64	ask why=29	help=-43	other=64	progress=12	schedule=-19	unknown=-47
what_does	ask left=20	ask mistakes=-22	ask why=55	help=-15	other=44	progress=15
what_else	ask easier=21	ask left=45	ask mistakes=-14	ask steps=-19	ask why=-18	help=25
what_exactly	ask left=-38	ask steps=40	ask why=46	other=-17
what_exercises	ask left=27
what_good	ask steps=-15	ask why=69
what_happens	ask left=21	ask mistakes=23	other=-14
what_have	unknown=58
what_i	ask dose=-13	ask easier=-16	ask left=-13	ask mistakes=-12	ask steps=36	ask why=22	other=-23	unknown=30
what_if	ask dose=31	ask easier=18	ask left=-18	ask mistakes=-39	help=-18	other=-52	progress=-21	unknown=138
what_is	ask dose=141	ask easier=12	ask left=55	ask mistakes=-31	ask steps=61	help=22	other=53	progress=113	schedule=-67	unknown=-21
what_mistakes	ask mistakes=34
what_muscle	ask left=-15	ask why=33	other=17
what_muscles	ask left=-49	ask why=77
what_must	ask left=-13	ask mistakes=71	ask steps=-13
what_now	ask easier=45	ask left=51	ask mistakes=-19	ask why=-21	help=20	other=-16	unknown=-35
what_remains	ask left=97	ask mistakes=-19	ask steps=-18	ask why=-27
what_should	ask mistakes=53	ask rest=20	ask why=-18	schedule=-15	unknown=45
what_the	ask steps=-24	other=36
what_this	ask steps=40	ask why=-28
what_time	ask steps=-13	ask why=-24	help=-31	other=57	progress=-19	schedule=147	unknown=-41
what_times	help=-21	progress=-19	schedule=68
what_to	ask left=-25	ask mistakes=50	ask steps=76	ask why=-26	other=-39	unknown=-16
what_would	ask easier=17	unknown=24
when	ask dose=53	ask easier=-27	ask left=54	ask mistakes=-22	ask rest=99	ask steps=-17	ask why=-31	hello=-14	help=30	progress=-43	schedule=196	thanks=-14	unknown=-66
when_$	other=-62	schedule=79
when_am	ask left=15	schedule=17
when_do	ask steps=-12	help=-18	other=-15	schedule=88
when_finished	other=-31	unknown=40
when_i	ask dose=70	ask easier=-14	ask left=23	ask mistakes=-37	ask rest=27	ask steps=-22	help=25	other=101	schedule=-41	unknown=-27
when_is	ask left=-19	other=12	progress=-17	schedule=73	unknown=-12
when_it	ask dose=22	unknown=-16
when_rolling	ask steps=14
when_the	ask rest=26	other=32	schedule=16	unknown=-60
when_twisting	ask mistakes=25
when_will	ask left=36	ask why=-13	other=-15	schedule=38
when_you	other=21
whenever	other=-50	unknown=63
whenever_$	other=-79	unknown=82
whenever_i	other=22	unknown=-13
where	ask dose=-22	ask easier=-20	ask left=40	ask rest=-22	ask steps=76	ask why=-47	other=60	progress=-35	schedule=-16	unknown=49
where_do	ask steps=51	ask why=-39	other=28
where_i	other=42	unknown=-17
where_is	other=-15	progress=-42	unknown=51
where_should	ask mistakes=54
where_you	ask rest=-14	ask steps=26	unknown=33
whether	ask dose=44	other=-20	unknown=-12
which	ask dose=-46	ask easier=-28	ask left=103	ask mistakes=-33	ask rest=-19	ask steps=84	ask why=74	help=55	other=-50	unknown=-31
which_commands	ask left=-27	help=72
which_exercise	ask left=55	ask steps=-30	ask why=-12	other=15
which_exercises	ask left=18
which_is	other=18
which_leg	ask steps=15
which_mistakes	ask mistakes=25
which_muscle	ask left=-21	ask mistakes=-24	ask steps=-16	ask why=89
which_muscles	ask mistakes=-12	ask steps=-15	ask why=49
which_one	ask left=40	ask steps=-15
which_ones	ask left=14
which_part	ask why=19
which_set	ask left=94	ask why=-24	other=-36
which_side	ask steps=68	ask why=-14
which_way	ask left=-15	ask steps=50
while	ask dose=-14	ask steps=33	other=69	unknown=-44
while_turning	ask steps=18	other=-13
while_you	other=17
who	ask left=-22	ask mistakes=-14	ask steps=-22	ask why=-17	help=60	other=-24	schedule=-13	unknown=125
who_can	other=29
who_is	help=45	other=-16
who_made	unknown=24
who_won	unknown=68
whole	ask dose=15	other=73	unknown=-67
whole_flight	other=14	unknown=-12
whole_routine	other=16	unknown=-14
whole_thing	other=12
why	ask dose=-63	ask easier=-30	ask left=-43	ask mistakes=-41	ask rest=22	ask steps=-80	ask why=342	help=-17	other=108	progress=-25	schedule=-18	unknown=-66
why_$	ask dose=-40	ask left=-21	ask why=48	other=88	unknown=-30
why_am	ask why=29
why_do	ask steps=-17	ask why=64	other=-19
why_does	ask why=14
why_i	ask why=36
why_is	ask why=-22	other=70	unknown=-17
why_lift	ask why=20
why_should	ask why=17
why_the	ask why=15
why_we	ask steps=-13	ask why=21
wife	other=-40	unknown=47
wife_did	other=-26	unknown=28
wife_is	other=-26	unknown=27
wife_just	other=-14	unknown=16
wife_says	other=30	unknown=-24
will	ask dose=37	ask steps=-53	ask why=103	help=-20	other=55	progress=-20	schedule=40	unknown=-38
will_be	other=23	unknown=-17
will_do	unknown=22
will_i	ask dose=15	ask left=-21	ask mistakes=20	ask why=31	other=-16
will_it	ask dose=32	ask why=41	other=-35
will_not	ask easier=20	unknown=29
will_this	ask left=35	ask steps=-18	ask why=40	other=-24
will_write	other=18
will_you	help=-14	other=42	schedule=47	unknown=-20
win	other=-46	unknown=68
win_$	other=-46	unknown=68
wipe	ask mistakes=-17	other=55	unknown=-20
wiping	other=65	unknown=-35
wiping_feels	other=41	unknown=-21
wish	other=29	unknown=-21
wish_$	other=20	unknown=-13
with	ask dose=-43	ask easier=77	ask left=-15	ask mistakes=103	ask why=59	hello=-13	help=-48	other=18	progress=-19	schedule=-23	unknown=66
with_$	ask mistakes=16	ask why=25
with_a	other=30
with_back	ask why=22	other=-14
with_bad	ask easier=35	ask mistakes=-18
with_boredom	other=-46	unknown=54
with_both	ask steps=23
with_breakfast	other=-61	unknown=62
with_bridges	ask mistakes=13	other=14	unknown=-12
with_less	ask easier=67	other=-19
with_my	ask easier=14	ask mistakes=-37	ask steps=42	other=-17	unknown=17
with_osteoporosis	other=47	unknown=-27
with_pain	ask why=13
with_set	other=16
with_that	ask left=-29	other=32
with_the	ask dose=-13	ask mistakes=81	ask steps=13	ask why=-12
with_this	ask left=29	ask mistakes=59	ask steps=-15	ask why=-21	other=43	unknown=-70
with_work	other=-38	unknown=38
without	ask mistakes=26	ask steps=-20	other=118	unknown=-32
without_my	other=20	unknown=-16
without_noticing	ask mistakes=29	ask steps=-13	other=30	unknown=-22
without_stopping	other=-30	unknown=31
without_trying	other=37	unknown=-29
wobble	ask mistakes=59	other=-47
wobbly	other=15
woman	unknown=13
woman_in	unknown=13
won	other=-43	unknown=107
won_the	unknown=68
work	ask dose=-21	ask mistakes=-16	ask steps=-61	ask why=36	help=157	progress=-13
work_$	ask steps=14	ask why=-45	help=120	other=-29	progress=-13	unknown=12
working	ask left=-28	ask steps=-16	ask why=69	unknown=21
working_$	ask left=-26	ask steps=-13	ask why=57	other=-19	unknown=26
workout	other=30	schedule=25	unknown=-37
workout_$	other=13	schedule=25	unknown=-20
works	ask steps=14	help=52	progress=-16
works_$	ask steps=14	help=52	progress=-15
world	other=-67	unknown=74
worse	other=52
worse_$	other=-28	unknown=47
worse_at	other=23	unknown=-15
worse_lying	other=20	unknown=-18
worse_when	other=12
worse_whenever	other=20	unknown=-12
worst	other=40	unknown=-36
worst_at	other=19	unknown=-18
worst_in	other=14	unknown=-14
would	ask dose=55	ask left=-23	ask rest=27	help=-15	progress=15	schedule=58
would_be	ask easier=17	other=39	progress=31	schedule=22	unknown=-69
would_finished	other=23	unknown=-19
would_get	other=14	unknown=-13
would_have	other=35	unknown=-31
would_i	other=-21	unknown=42
would_like	other=-13	schedule=54	unknown=-23
would_prefer	other=-33	schedule=43
would_say	unknown=17
would_you	other=-21	unknown=39
wrist	other=28	unknown=-16
wrist_last	other=16
write	help=88	schedule=19	unknown=-24
write_again	other=18	schedule=19	unknown=-16
write_done	ask steps=-14	help=80	other=-40	unknown=-15
write_it	ask steps=26
write_quoted	other=16
write_to	help=19
writing	other=26
writing_to	other=26
wrong	ask dose=-21	ask easier=-27	ask left=-40	ask mistakes=335	ask steps=-92	ask why=-45	help=-28	schedule=-13
wrong_$	ask left=-25	ask mistakes=59	ask steps=-12	other=35
wrong_button	other=40	unknown=-13
wrong_here	ask mistakes=55	unknown=-21
wrong_in	ask mistakes=50	ask steps=-15
wrong_on	ask mistakes=44	ask steps=-25	other=-43	unknown=44
wrong_to	ask mistakes=17
wrong_way	ask mistakes=43	ask steps=-21
wrong_with	ask mistakes=36	help=-14	other=-17	unknown=18
x	other=44	unknown=-22
x_15	other=34	unknown=-17
yeah	other=49	unknown=-24
year	other=-21	unknown=51
year_$	other=-27	unknown=55
years	help=-12	other=-69	unknown=118
years_$	unknown=18
years_ago	other=-37	unknown=65
years_and	other=-42	unknown=43
yep	other=41	unknown=-23
yep_$	other=19
yes	other=55	unknown=-18
yes_$	other=13
yes_i	other=23
yesterday	ask steps=-13	hello=-15	other=130	schedule=-18
yesterday_$	ask steps=-13	other=30	unknown=43
yesterday_evening	other=52	unknown=-23
yesterday_i	other=23	unknown=-22
yesterday_morning	other=27	unknown=-24
yet	ask left=55	ask rest=-22	other=88	unknown=-59
yet_$	ask left=55	ask rest=-22	other=28
yo	hello=101	other=-64	unknown=-28
yo_$	hello=101	other=-64	unknown=-26
yoga	other=-99	unknown=111
yoga_$	other=-22	unknown=32
you	ask dose=-24	ask left=-39	ask mistakes=-66	ask rest=-49	ask steps=83	ask why=-81	hello=84	help=101	other=15	progress=-25	schedule=41	thanks=210	unknown=152
you_$	ask left=22	ask steps=-29	hello=100	help=52	other=27	schedule=-19	thanks=61	unknown=-115
you_a	help=-21	unknown=53
you_add	other=48	schedule=-12	unknown=-14
you_are	ask rest=-14	other=-75	thanks=122	unknown=31
you_ask	other=13
you_believe	unknown=24
you_can	help=14	other=62	unknown=-32
you_count	other=19	unknown=-15
you_describe	ask steps=19
you_do	ask dose=-20	ask mistakes=-13	ask steps=55	ask why=-13	help=79
you_explain	ask steps=69	other=-17	unknown=-19
you_for	help=15	other=-31	thanks=37
you_go	ask steps=20
you_got	ask easier=-16	ask steps=32	schedule=24	unknown=-12
you_have	ask dose=-13	ask easier=60	ask rest=-15	ask steps=21	other=-18
you_in	other=29	unknown=-18
you_know	ask steps=-17	help=-18	other=52	unknown=26
you_like	ask steps=-29	unknown=77
you_may	other=22
you_move	schedule=28
you_next	schedule=22
you_nudge	ask steps=-14	other=23
you_order	unknown=27
you_play	unknown=31
you_recorded	other=24	unknown=-15
you_remind	ask steps=-20	schedule=71
you_said	other=-24	unknown=28
you_say	ask dose=51	other=-31	unknown=13
you_show	ask steps=34
you_so	thanks=33	unknown=-13
you_stop	other=44	schedule=-14
you_tell	ask rest=13	progress=19
you_think	help=-18	unknown=28
you_tomorrow	other=19	unknown=-26
you_try	other=22	unknown=-13
you_watch	other=-15	unknown=27
you_were	other=16
you_when	help=45	other=-27
you_would	other=14	progress=30	unknown=-33
you_write	ask steps=19	other=-26	schedule=29	unknown=20
your	ask steps=28	hello=-18	other=-50	thanks=68	unknown=41
your_favourite	help=-27	progress=-12	unknown=61
your_help	thanks=26
yours	unknown=16
yours_$	unknown=16
yourself	unknown=23
yrs	other=13
yup	ask steps=-44	other=59
zero	other=16
"""
