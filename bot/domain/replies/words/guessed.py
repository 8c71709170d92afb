"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-66	unknown=82
0_$	unknown=13
1	ask dose=-25	ask left=30	other=30
1/3	ask steps=-12	other=28
1/3_ok	other=21
10	ask dose=132	ask easier=-14	ask steps=-28	other=53	unknown=-36
10_$	ask dose=50	ask steps=-14	other=18	unknown=-21
10_enough	ask dose=43
10_min	other=14
10_or	ask dose=21
10_seconds	ask dose=16
11	other=54	unknown=-29
11:42	other=14
11:42_$	other=14
11_$	other=43	unknown=-26
12	ask dose=86	ask left=-39	ask mistakes=-25	ask steps=-15	other=17	unknown=22
12_$	other=52	unknown=-42
12_reps	ask left=-21	other=29
13	other=82	unknown=-48
13_$	other=32	unknown=-17
13_then	other=12
14	other=88	unknown=-39
14:05	other=18	unknown=-15
14:05_$	other=16	unknown=-14
14:20	other=14	unknown=-13
14:20_$	other=14	unknown=-13
14_$	other=30	unknown=-16
14_weeks	other=37
15	ask dose=257	ask easier=-13	ask left=-28	ask mistakes=-44	ask rest=-25	ask steps=-67	ask why=-14	unknown=48
15_$	ask dose=95	ask easier=-32	ask mistakes=-12	ask steps=-19	other=108	unknown=-76
15_again	ask dose=46	ask rest=-29
15_degrees	other=-51	unknown=55
15_done	ask easier=26	unknown=-21
15_each	ask dose=14
15_in	ask dose=22	other=26	unknown=-18
15_is	other=22	unknown=-19
15_min	other=-38	unknown=39
15_or	ask dose=24	ask steps=-14
15_per	ask dose=14
15_right	ask dose=42	ask mistakes=-14
15_times	ask dose=21
16	other=16
17:30	other=14	unknown=-13
17:30_$	other=14	unknown=-13
19:00	other=14
19:00_$	other=14
19:15	other=15
19:15_$	other=15
1_$	other=-13	unknown=20
1_or	ask left=30
2	ask left=18	ask steps=42	ask why=-13	help=-50	other=99	progress=-23	unknown=18
20	ask dose=49	ask easier=-18	ask steps=-24	other=-21	unknown=69
2015	other=-21	unknown=22
2015_$	other=-21	unknown=22
2019	other=-16	unknown=23
2019_$	other=-16	unknown=23
20:15	other=13
20:15_$	other=13
20_minutes	other=18
20_weeks	other=-20	unknown=32
21:00	schedule=21
21:00_$	schedule=20
21:15	other=18
21:15_$	other=15
22	other=15
2_$	ask left=27	ask why=-12	help=-19	unknown=75
2_done	other=14
2_or	other=29
2_rounds	ask dose=16	other=-18	unknown=15
2_sets	ask dose=27
2_x	other=16
3	ask dose=-13	ask steps=-16	other=54	unknown=80
3/3	other=57	unknown=-24
3/3_$	other=28	unknown=-19
3/3_ok	other=25
30	ask dose=18	other=21
38.5	other=14	unknown=-12
38.7	hello=-13	other=66	unknown=-42
38.9	other=14
39	other=44	unknown=-34
3_$	other=90	unknown=-71
3_days	other=19
3_done	other=25
3_every	other=13
3_of	other=-26	unknown=30
3_or	other=15
3_rounds	other=13
3_sets	other=20	unknown=19
3_weeks	other=23	unknown=-14
3_x	other=22	unknown=-13
3rd	other=16	unknown=-16
4	ask why=20	other=12	unknown=27
45	other=28	unknown=-13
4_$	ask why=20	other=29	unknown=-15
4_days	other=29
5	ask dose=88	ask steps=-19	ask why=-12	other=48
50_of	other=-13	unknown=15
5_$	unknown=23
5_days	other=17
5_min	other=19	unknown=-13
5_seconds	ask dose=66	other=-26
6	other=55	schedule=50	unknown=-52
6:30	other=-13	schedule=22
6:30_$	other=-14	schedule=22
6_$	schedule=37	unknown=-12
6_am	schedule=20
7	other=79	schedule=70	unknown=-67
7/10	other=13
7/10_$	other=12
7:20	other=15
7:30	ask steps=-19	other=80
7:30_$	ask steps=-19	other=66
7_$	other=43	unknown=-26
7_am	schedule=24
8	ask dose=32	ask easier=-33	ask left=-14	ask steps=-13	ask why=-15	other=91	schedule=92	unknown=-49
8:15	other=15
8:15_$	other=15
8:30	schedule=18
8:30_$	schedule=15
8_$	ask dose=22	ask easier=-28	ask why=-15	other=66	schedule=27	unknown=-18
8_kilos	other=13
8_o'clock	other=-50	schedule=55
9	ask dose=23	ask easier=-106	other=52	schedule=86
9_$	ask easier=-101	other=103	schedule=23
9_is	ask dose=24	other=-20
9_pm	schedule=26
@asked	ask dose=312	ask easier=244	ask left=413	ask mistakes=233	ask rest=378	ask steps=285	ask why=333	hello=-80	help=235	other=371	progress=163	schedule=114	thanks=-107	unknown=322
@asked evening	ask dose=19	help=-13	other=164	thanks=20
@asked morning	ask left=-18	ask steps=-32	ask why=-37	help=31	other=191	schedule=-17	unknown=92
@asked pain	ask dose=-18	ask left=-17	ask mistakes=-19	ask steps=-13	ask why=-24	other=246	progress=23	thanks=-31	unknown=22
@asked zone	ask left=-16	hello=13	other=257	unknown=38
@idle	ask dose=70	ask easier=109	ask left=-148	ask mistakes=110	ask rest=-86	ask steps=150	ask why=66	hello=368	help=420	other=90	progress=456	schedule=449	thanks=330	unknown=341
@rest	ask dose=-49	ask easier=49	ask left=111	ask mistakes=-25	ask rest=297	ask why=-12	hello=-26	help=-31	other=14	progress=-23	schedule=-35	unknown=69
@set	ask dose=439	ask easier=437	ask left=377	ask mistakes=486	ask rest=201	ask steps=512	ask why=405	help=256	other=290	progress=-56	schedule=-40	thanks=104	unknown=384
@told	ask dose=236	ask easier=333	ask left=-45	ask mistakes=274	ask rest=-50	ask steps=382	ask why=106	hello=599	help=425	other=1004	progress=257	schedule=303	thanks=570	unknown=755
@waiting	ask dose=96	ask left=89	ask mistakes=-30	ask rest=-56	ask steps=56	ask why=51	hello=190	other=123	progress=31	schedule=86	thanks=49	unknown=132
^_0	other=42	unknown=-33
^_1	other=17
^_10	other=42	unknown=-17
^_12	ask left=-21	other=38
^_13	other=47	unknown=-26
^_14	other=40	unknown=-23
^_15	ask dose=69	ask mistakes=-23	ask rest=-17	ask steps=-19	other=66	unknown=-36
^_16	other=16
^_19:00	other=13
^_2	ask easier=18	other=52	unknown=-32
^_20	other=51	unknown=-36
^_20:15	other=13
^_22	other=15
^_3	other=61	unknown=-14
^_3/3	other=30	unknown=-20
^_3rd	other=16	unknown=-15
^_4	other=12
^_5	ask dose=60	ask steps=-17	other=25	unknown=-27
^_6	other=41	unknown=-22
^_7	schedule=62	unknown=-21
^_8	other=29
^_9	other=19
^_a	ask easier=28	other=-28	progress=31	thanks=-22	unknown=45
^_about	other=33	unknown=-16
^_aching	other=27	unknown=-15
^_after	ask left=19	ask rest=15	other=69	unknown=-37
^_all	other=127	unknown=-41
^_almost	other=40	unknown=-26
^_already	other=61	unknown=-35
^_alright	ask steps=-20	other=42
^_also	other=17
^_alternative	ask easier=73	other=-25	unknown=-14
^_am	ask dose=-18	ask easier=-34	ask left=57	ask mistakes=108	ask steps=35	ask why=-42	help=-13	other=-17	progress=61	schedule=-16	unknown=-39
^_and	ask dose=66	ask easier=-19	ask left=36	ask mistakes=-25	ask rest=38	ask steps=35	ask why=75	other=-89	unknown=-55
^_another	ask dose=-13	ask left=-12	other=20	unknown=29
^_any	ask dose=-28	ask easier=71	ask left=-28	ask mistakes=42	ask why=-62	other=-41	progress=39	unknown=22
^_anything	ask dose=-23	ask easier=62	ask left=16	ask mistakes=35	ask steps=-23	ask why=-39	other=34	unknown=-16
^_are	ask easier=-19	ask left=79	ask mistakes=40	ask steps=35	ask why=-24	help=-31	other=-68	unknown=68
^_arms	ask steps=24
^_around	other=18
^_as	other=14
^_at	other=81	schedule=22	unknown=-41
^_away	other=14
^_baby	schedule=-13	unknown=26
^_back	other=55
^_banana	other=-52	unknown=69
^_before	ask steps=12	progress=15
^_begin	other=30	unknown=-17
^_bilateral	other=18
^_bit	other=38	unknown=-22
^_bladder	other=-17	thanks=-31	unknown=47
^_blah	other=-39	unknown=56
^_both	ask steps=-16	ask why=-33	other=127
^_brb	other=13
^_breathe	ask steps=21	other=-19
^_breathing	ask steps=42
^_bridge	ask dose=32	ask easier=56	ask mistakes=60	ask steps=72	hello=-36	help=-18	other=-14	progress=-15	thanks=-22	unknown=-62
^_bridges	other=22
^_broke	other=79	progress=-14	unknown=-25
^_bum	other=-25	unknown=29
^_busy	other=18
^_but	ask dose=12	ask steps=-20	other=60	unknown=-18
^_bye	unknown=30
^_c-section	other=16
^_call	other=15
^_calling	other=14
^_came	other=35	unknown=-32
^_can	ask dose=64	ask easier=76	ask left=-37	ask steps=49	ask why=-14	help=-78	other=125	schedule=93	unknown=45
^_cancel	other=18
^_cancer	other=-15	unknown=19
^_carry	other=28	unknown=-16
^_change	other=-83	schedule=126	unknown=-22
^_check	other=15
^_cheers	hello=-19	other=-72	thanks=170	unknown=-52
^_chest	other=32	unknown=12
^_come	other=13
^_commands	help=60	other=-17	unknown=-15
^_common	ask mistakes=117	ask steps=-22	other=-22
^_completed	ask rest=-15	other=33
^_continue	other=23	unknown=-12
^_cool	unknown=20
^_coughing	other=22
^_could	ask dose=-17	ask easier=75	ask mistakes=-14	ask steps=-17	other=26
^_cramp	other=22	unknown=-15
^_dad	other=-24	unknown=27
^_delete	other=40	unknown=-27
^_did	ask easier=-30	ask left=33	ask mistakes=35	ask rest=-14	ask steps=-33	ask why=-45	help=-14	other=165	progress=47	schedule=-17	unknown=23
^_difficulty	other=17
^_dine	other=15
^_dinner	ask left=14	other=-83	unknown=81
^_disable	other=15
^_dishes	other=-74	unknown=74
^_do	ask dose=67	ask easier=-13	ask left=-57	ask mistakes=-15	ask rest=104	ask steps=101	ask why=-51	other=-65	progress=-18	unknown=144
^_does	ask dose=-15	ask easier=-22	ask steps=47	ask why=27	help=-31	other=-18	unknown=73
^_doing	other=12
^_dome	other=24	unknown=-15
^_done	ask dose=-44	ask easier=-24	ask left=-126	ask mistakes=-19	ask rest=-37	ask steps=-94	ask why=-49	other=348	unknown=128
^_double	other=14	unknown=-14
^_down	other=-54	unknown=58
^_dropped	other=14	unknown=-13
^_each	other=28
^_easier	ask easier=135	ask steps=-26	other=-37
^_easy	other=-30	unknown=37
^_eight	other=39	unknown=-16
^_eleven	ask steps=-19	other=39	unknown=-12
^_end	other=54	unknown=-26
^_enough	other=86	unknown=-53
^_evening	hello=106	other=-73	unknown=-21
^_every	ask dose=58	other=18	unknown=-25
^_everyone	other=-46	unknown=47
^_everything	ask left=-14	hello=-15	other=61
^_expecting	other=38	unknown=-13
^_explain	ask steps=111	help=14	other=-81
^_fainted	other=31	unknown=-14
^_far	other=34	unknown=-32
^_feeling	other=21	unknown=-15
^_feels	other=-33	unknown=37
^_feet	ask steps=68	other=-35
^_fell	other=68	unknown=-33
^_felt	other=33	unknown=-25
^_fever	other=27	unknown=-20
^_fifteen	ask dose=68	ask left=-21	ask steps=-24	other=33	unknown=-17
^_final	other=35
^_fine	other=29	unknown=-21
^_finished	ask dose=-26	ask left=-72	ask mistakes=-18	ask rest=-45	ask steps=-16	ask why=-81	help=-12	other=205	unknown=147
^_fire	other=14
^_first	ask left=26	ask steps=-69	ask why=-13	other=95
^_five	ask dose=44	ask steps=-15	unknown=-18
^_for	ask dose=33	ask easier=-13	ask steps=-26	ask why=53
^_forget	ask steps=-20	other=43
^_forgot	ask steps=51	other=-13	unknown=-18
^_found	other=16
^_four	other=23
^_fourteen	other=17	unknown=-12
^_fractured	other=21	unknown=-17
^_gave	other=17
^_gentler	ask easier=55
^_get	other=-57	unknown=59
^_getting	other=12
^_give	ask easier=34	other=14	unknown=-19
^_go	other=46	unknown=-18
^_going	other=21
^_good	hello=133	schedule=-16	thanks=-14	unknown=-42
^_got	ask easier=111	ask why=-13	other=44	schedule=-16	unknown=-30
^_grandma	other=-41	unknown=48
^_grandpa	unknown=15
^_great	other=28	thanks=17	unknown=-25
^_ha	unknown=36
^_had	ask mistakes=-13	other=149	unknown=-81
^_haha	other=-66	unknown=85
^_half	other=33	unknown=-15
^_halfway	other=19	unknown=-12
^_hamburg	other=27
^_hands	ask steps=13
^_hang	other=24	unknown=-15
^_happy	other=19
^_has	ask steps=-25	other=-25	unknown=92
^_have	ask left=51	ask steps=-12	help=-14	other=15	progress=65	unknown=-18
^_having	other=24
^_he	other=-44	unknown=51
^_heartbroken	other=-32	unknown=52
^_heels	ask steps=29
^_hello	hello=183	other=-18	schedule=-87	unknown=-39
^_help	ask why=-15	help=200	other=-82	thanks=-13	unknown=-32
^_hey	hello=169	help=-13	other=-79	unknown=-20
^_hi	hello=148	other=-62	unknown=-48
^_hip	ask steps=36	other=13
^_hit	other=34	unknown=-22
^_hiya	hello=122	other=-63	unknown=-33
^_hold	ask dose=33	other=15
^_holiday	other=34	unknown=-19
^_homework	other=-42	unknown=43
^_how	ask dose=21	ask left=114	ask mistakes=43	ask rest=60	ask steps=96	ask why=-12	hello=57	help=38	other=143	progress=126	schedule=-25	thanks=-26	unknown=14
^_huh	help=151	other=-72	unknown=-38
^_hurts	ask easier=-34	other=69
^_i	ask easier=177	ask left=-46	ask mistakes=-41	ask rest=15	ask steps=118	ask why=-17	hello=-21	help=104	other=130	progress=-41	schedule=84	thanks=56	unknown=123
^_if	ask dose=64	other=-29	progress=26
^_imagine	other=40	unknown=-39
^_in	ask steps=33	other=78	unknown=-55
^_instructions	ask easier=-13	ask steps=49	help=60	other=-33	progress=-15	schedule=-13	unknown=-13
^_is	ask dose=79	ask easier=-39	ask left=117	ask mistakes=162	ask rest=66	ask steps=16	ask why=15	help=-32	other=-30	progress=14	unknown=-27
^_it	ask mistakes=-18	ask steps=28	other=32	schedule=-12	unknown=56
^_just	ask left=-17	hello=65	schedule=29	unknown=14
^_keep	other=25
^_kids	other=19	unknown=-15
^_kind	other=56	unknown=-39
^_kindly	ask dose=15
^_knee	ask dose=66	ask easier=-24	ask mistakes=-22	ask steps=18	other=38	unknown=-19
^_knees	other=42
^_knocked	other=15
^_last	ask dose=-15	ask left=-14	unknown=51
^_later	other=59	schedule=21	unknown=-45
^_laundry	other=-83	unknown=84
^_leave	ask steps=-25	other=71	unknown=-15
^_left	ask left=-28	ask steps=54	other=38
^_leg	other=-33	unknown=45
^_legs	ask steps=13	other=18
^_let	ask steps=-13	other=62
^_like	other=19	unknown=-14
^_lol	other=-52	unknown=72
^_long	other=-45	unknown=47
^_losing	other=25	unknown=-14
^_loss	other=20	unknown=-13
^_lost	ask dose=-14	ask left=20	ask steps=-15	ask why=-26	other=173	unknown=-83
^_lower	other=14
^_lump	unknown=19
^_made	other=13
^_make	other=-25	schedule=64
^_managed	ask easier=-28	other=92	unknown=-22
^_many	other=-20	thanks=34
^_may	other=39
^_maybe	other=33	unknown=-19
^_might	ask steps=17
^_morning	hello=156	other=-84	unknown=-46
^_move	other=-43	schedule=107	unknown=-23
^_much	hello=-14	other=-49	thanks=108	unknown=-34
^_mum	other=-87	unknown=89
^_must	ask dose=21	ask mistakes=-14	ask rest=26
^_mute	other=71	unknown=-28
^_my	ask dose=19	ask easier=94	ask left=-13	ask mistakes=78	ask steps=-74	ask why=21	hello=-20	other=-13	progress=72	schedule=71	thanks=39	unknown=103
^_nah	other=16
^_namaste	hello=86	other=-36	unknown=-29
^_nearly	other=54
^_need	ask steps=-14	other=29	unknown=14
^_neither	other=14
^_never	unknown=28
^_new	other=46	unknown=-26
^_next	ask left=-19	ask steps=-17	ask why=-19	other=67	schedule=53	unknown=-17
^_nice	other=-62	thanks=66
^_nine	other=35	unknown=-14
^_no	ask mistakes=-13	ask steps=19	ask why=-25	hello=13	other=48	progress=-16	schedule=16	thanks=-25	unknown=146
^_nobody	other=16	unknown=-16
^_none	unknown=14
^_not	ask easier=76	ask mistakes=-25	ask rest=-27	ask steps=31	ask why=-14	other=62	thanks=-20	unknown=12
^_nothing	other=-18	unknown=46
^_now	other=-52	unknown=63
^_nowhere	other=15	unknown=-14
^_numb	other=55	unknown=-24
^_number	ask dose=59	other=-20	progress=36	unknown=-29
^_numbness	other=15	unknown=18
^_off	unknown=25
^_oh	ask left=-12	unknown=29
^_ok	ask left=-23	ask mistakes=-12	ask steps=28	help=-15	other=80	thanks=34	unknown=-33
^_okay	other=25	unknown=-13
^_on	other=84	unknown=-47
^_once	ask dose=-33	ask left=21	ask rest=69	other=68	unknown=-93
^_one	ask dose=-37	ask left=36	unknown=70
^_only	ask easier=-30	hello=38	other=45	unknown=-13
^_oops	other=30	unknown=-13
^_or	other=14
^_other	ask easier=35	ask mistakes=-15	other=-12
^_ouch	other=48	unknown=-26
^_our	other=-41	unknown=45
^_out	other=-43	unknown=47
^_ow	other=48	unknown=-29
^_pain	other=98	unknown=-51
^_partly	other=18	unknown=-14
^_pass	other=39	unknown=-21
^_passed	other=39	unknown=-25
^_pasta	other=-77	unknown=78
^_pause	other=86	unknown=-31
^_pee	other=-44	unknown=63
^_peed	other=15
^_phone	other=-34	unknown=54
^_physio	other=18
^_pins	other=33	unknown=-24
^_play	other=-34	unknown=45
^_please	ask left=41	ask why=70	help=28	other=24	schedule=-18	unknown=-49
^_pooed	other=26	unknown=-16
^_poor	other=-44	unknown=48
^_pregnant	other=80	unknown=-59
^_pressed	other=25
^_progress	hello=-15	other=-47	progress=119	unknown=-24
^_proud	other=-15	unknown=17
^_put	other=-39	unknown=41
^_quarter	other=45
^_quick	ask steps=14
^_quit	other=47	unknown=-18
^_ran	other=15
^_ready	ask dose=-28	ask steps=-18	hello=-24	other=159	unknown=-47
^_really	ask dose=19
^_recovering	other=28	unknown=-13
^_remaining	ask dose=-22	ask left=-12	other=40
^_remind	ask left=-13	ask mistakes=22	ask steps=102	ask why=31	other=-58
^_reminders	other=34
^_remove	other=25
^_reps	ask dose=89	ask steps=-19	other=-23
^_rest	ask rest=27
^_rested	other=30	unknown=-14
^_resume	other=51	unknown=-26
^_revert	other=30	unknown=-17
^_right	ask left=50	ask mistakes=-22	other=13	unknown=24
^_roger	other=14
^_rolled	other=22
^_rot	other=21
^_rotation	ask steps=14	other=20
^_round	ask dose=-42	ask rest=-15	other=29	unknown=45
^_saddle	other=42	unknown=-30
^_same	other=16
^_say	other=28	unknown=-19
^_sciatica	other=16
^_second	ask left=-35	ask rest=-18	ask steps=-13	other=99
^_secs	ask dose=64	other=-50
^_see	other=52	unknown=-43
^_set	ask dose=-15	ask easier=-15	ask left=-18	ask rest=-21	other=115	schedule=75	unknown=-58
^_sets	ask left=39
^_seven	other=35
^_shift	other=-42	schedule=52
^_shivering	other=28	unknown=-15
^_short	other=21	unknown=-14
^_should	ask dose=-26	ask easier=-13	ask mistakes=47	ask steps=86	ask why=-23	unknown=-19
^_show	ask steps=38	hello=-17	help=31	other=-83	progress=143	unknown=-61
^_sick	other=13
^_silence	other=72	unknown=-31
^_simpler	ask easier=83	ask steps=-15	other=-30
^_since	other=12
^_six	other=23
^_skip	ask steps=-47	ask why=-25	other=150	unknown=-32
^_skipping	other=26	unknown=-16
^_skp	other=17
^_slowly	ask steps=25
^_smashed	other=21	unknown=-15
^_snooze	other=41	unknown=-24
^_so	ask left=-28	other=90
^_some	other=27	unknown=-22
^_something	ask easier=54	unknown=-20
^_sore	other=16
^_sorry	ask left=18	ask mistakes=-26	ask steps=61	ask why=-22	other=26	unknown=-22
^_sort	other=52	unknown=-20
^_start	other=56	unknown=-23
^_step	ask steps=12
^_steps	ask steps=46	other=-29
^_still	other=60	unknown=-23
^_stop	other=89	unknown=-33
^_stopped	other=17
^_stopping	other=43	unknown=-35
^_struggling	ask easier=14
^_sudden	other=35	unknown=-22
^_suddenly	other=30	unknown=-19
^_switch	other=23
^_ta	other=-105	thanks=191	unknown=-47
^_take	other=38
^_taking	other=26	unknown=-25
^_talk	ask steps=47	other=-44
^_tell	ask why=19	help=12	other=-40	unknown=63
^_temperature	other=16
^_ten	other=54	unknown=-27
^_terrible	other=12
^_thank	hello=-22	other=-24	thanks=151	unknown=-53
^_thanks	hello=-19	other=-93	thanks=201	unknown=-23
^_that	ask easier=40	ask left=36	ask mistakes=-14	ask rest=-22	ask steps=-27	other=72	thanks=40	unknown=-44
^_the	ask easier=21	ask steps=20	ask why=42	other=-75	schedule=-19	unknown=172
^_there	other=25
^_theres	other=13
^_thermometer	other=26	unknown=-14
^_they	ask rest=39	unknown=-28
^_think	other=12
^_third	ask steps=-35	ask why=-12	other=62
^_this	ask dose=-30	ask easier=52	ask left=-23	ask why=15	schedule=14	unknown=34
^_three	other=77	unknown=-47
^_tight	other=13
^_time	ask left=-24	ask rest=37
^_tingling	other=33	unknown=-21
^_toilet	other=-37	unknown=39
^_tokyo	other=13
^_tomorrow	other=-38	unknown=45
^_too	ask easier=34	other=17
^_trying	other=-37	unknown=43
^_tumbled	other=14
^_turn	unknown=32
^_twelve	other=30	unknown=-19
^_twenty	other=16
^_twice	ask dose=27	ask steps=-15	other=35	unknown=-24
^_twist	ask dose=48	ask easier=17	other=-19
^_two	unknown=54
^_typical	ask mistakes=52	ask steps=-19
^_um	other=15
^_undo	other=94	unknown=-37
^_unmute	other=49	unknown=-28
^_unpause	other=53	unknown=-26
^_urine	other=15
^_used	other=-31	unknown=45
^_wait	ask dose=45	ask steps=29	other=-38	unknown=-16
^_walk	ask steps=60	other=-48
^_walked	other=-91	unknown=93
^_was	ask dose=13	ask left=19	ask steps=-29	other=66	unknown=-39
^_we	unknown=27
^_weak	hello=-16	other=22	unknown=12
^_weakness	other=15
^_wee	other=17
^_weight	unknown=18
^_well	other=30	unknown=-28
^_what	ask dose=17	ask easier=57	ask left=106	ask mistakes=140	ask rest=-50	ask why=116	hello=-16	help=175	other=36	progress=60	schedule=48	thanks=-16	unknown=103
^_when	ask left=54	ask mistakes=-12	ask rest=99	ask steps=-37	ask why=-24	help=-28	other=-28	progress=-34	schedule=129	unknown=-12
^_where	ask dose=-18	ask left=66	ask mistakes=22	ask steps=37	ask why=-34	other=-12	progress=-25	unknown=31
^_which	ask dose=-44	ask easier=-28	ask left=109	ask mistakes=-20	ask rest=-18	ask steps=32	ask why=78	help=57	other=-49	unknown=-25
^_who	ask left=-18	ask steps=-21	ask why=-20	help=57	other=31	unknown=70
^_whole	other=16
^_why	ask dose=-20	ask easier=-23	ask left=-18	ask mistakes=-28	ask rest=45	ask steps=-55	ask why=254	progress=-18	schedule=-14	unknown=-30
^_will	ask easier=-12	ask steps=-13	ask why=63	other=76	schedule=-16	unknown=-43
^_wiping	other=48	unknown=-24
^_worse	other=24	unknown=-18
^_would	ask dose=79	ask left=-13	unknown=-14
^_wrong	other=32
^_yeah	other=43	unknown=-18
^_years	unknown=13
^_yep	other=40	unknown=-21
^_yes	other=56	unknown=-19
^_yesterday	other=-14	unknown=26
^_yh	other=13
^_yo	hello=100	other=-62	unknown=-27
^_you	ask steps=26	other=-49	schedule=-16	thanks=124
^_yup	ask steps=-44	other=59
^_zero	other=15
a	ask easier=162	ask left=-103	ask mistakes=-15	ask rest=146	ask steps=72	ask why=-32	hello=-36	help=-12	other=113	progress=63	schedule=17	thanks=24	unknown=129
a_2	other=18	unknown=-15
a_4	other=15
a_7	other=24	unknown=-20
a_baby	unknown=24
a_bad	unknown=20
a_beginner	ask dose=15	ask easier=13	other=-19
a_bike	other=42	unknown=-17
a_bit	other=23	unknown=-17
a_break	ask rest=54	other=15	unknown=-17
a_breather	ask rest=25	other=-15
a_bridge	ask easier=-16	ask mistakes=21	ask steps=30	ask why=-15
a_c-section	other=23	unknown=-15
a_car	other=13
a_chair	ask easier=26
a_cold	ask easier=-17	other=-60	unknown=89
a_colleague	other=-15	unknown=18
a_cough	other=-44	unknown=49
a_couple	other=16
a_day	ask dose=91	ask steps=-34	other=56	unknown=-24
a_diet	other=-18	unknown=21
a_different	other=-65	schedule=80
a_dozen	other=28	unknown=-22
a_drunk	other=19	unknown=-16
a_fever	other=23
a_few	other=44	unknown=-41
a_flight	unknown=14
a_fortnight	other=32	unknown=-14
a_full	other=-22	unknown=38
a_gentler	ask easier=79	other=-37
a_glute	ask steps=75	ask why=-12	help=-13	unknown=-13
a_good	other=-41	unknown=56
a_guy	other=-71	unknown=72
a_hernia	other=19	unknown=-17
a_hip	other=38
a_horse	other=16
a_joke	other=-36	unknown=49
a_knee	ask why=26
a_ladder	unknown=14
a_lighter	ask steps=-13	other=21
a_longer	ask rest=35	other=-24
a_lot	other=-18	thanks=34
a_milder	ask easier=44
a_million	other=-15	unknown=18
a_minute	ask dose=20	ask rest=58	ask steps=-30	unknown=-12
a_miss	other=15
a_mistake	other=20
a_moment	other=20	unknown=-12
a_month	other=25	unknown=-14
a_new	other=43
a_pain	other=-46	unknown=49
a_pause	ask rest=21
a_picture	ask steps=35
a_pillow	ask easier=38	other=-14
a_problem	ask mistakes=22
a_rest	ask rest=26
a_rib	other=13
a_row	ask dose=-23	progress=59	unknown=-22
a_sec	other=22
a_session	other=33	unknown=-17
a_set	ask dose=27	help=68	other=-55
a_simpler	ask easier=48	other=-14
a_slipped	other=34	unknown=-29
a_softer	ask easier=77	other=-13
a_star	other=-12	thanks=33	unknown=-17
a_stroke	other=17	unknown=-16
a_sudden	other=27	unknown=-21
a_swelling	other=14	unknown=-12
a_taxi	unknown=31
a_temperature	other=-19	unknown=36
a_twinge	other=16
a_two	other=22	thanks=-19
a_version	ask easier=17
a_vertebra	other=55	unknown=-40
a_video	ask easier=-31	ask steps=103	unknown=-13
a_wee	other=-37	unknown=46
a_week	other=68	unknown=-39
a_weight	other=-23	unknown=26
a_whole	other=13
able	ask easier=15
able_to	ask easier=15
about	ask left=-30	ask mistakes=35	ask steps=25	help=-44	other=75	unknown=20
about_$	ask mistakes=45	ask steps=-13
about_a	other=-23	unknown=26
about_his	other=-21	unknown=24
about_me	help=-27	other=79	unknown=-32
about_the	ask dose=17	ask steps=16	other=-14
about_to	other=18
accident	other=17	unknown=20
accident_$	other=-14	unknown=44
accident_in	other=15	unknown=-13
accident_with	other=12
accidents	other=-28	unknown=35
accomplished	ask rest=-17	other=34
accomplished_$	ask rest=-17	other=34
account	ask steps=-54	other=80
ache	other=73	unknown=-58
ache_in	other=19	unknown=-15
ache_is	other=25	unknown=-21
aches	other=65	unknown=-49
aches_$	other=49	unknown=-39
achieved	ask dose=-13	ask why=28	other=18
achieved_$	ask why=28
aching	ask mistakes=-21	other=93	unknown=-37
aching_all	other=18	unknown=-14
actually	ask dose=-13	ask steps=-12	ask why=22	other=36	unknown=-13
actually_$	ask why=12
actually_do	help=14
actually_good	ask why=-24	other=34
actually_help	ask why=19
add	other=65	unknown=-22
add_it	other=23	unknown=-12
afraid	other=-46	unknown=53
after	ask dose=-35	ask easier=-36	ask left=228	ask mistakes=-58	ask rest=104	ask steps=-13	ask why=-73	hello=-14	help=-16	other=74	progress=-15
after_$	ask rest=-18	other=26
after_bridges	ask left=31
after_dinner	other=-45	unknown=51
after_finishing	ask left=-13	ask rest=17
after_my	other=23	unknown=-12
after_that	other=-87	unknown=86
after_the	ask left=74	ask rest=-12	ask steps=33	ask why=-17	unknown=-27
after_this	ask dose=-20	ask easier=-25	ask left=116	ask mistakes=-21	ask rest=108	ask steps=-18	ask why=-36	other=-14
after_two	ask dose=14
afternoon	hello=39	schedule=16	unknown=-24
afternoon_$	hello=22	schedule=17	unknown=-16
afterwards	ask dose=-28	ask rest=36
afterwards_$	ask dose=-28	ask rest=36
again	ask dose=52	ask easier=-18	ask left=-40	ask mistakes=-21	ask steps=120	help=-28	other=85	progress=-13	schedule=-17	thanks=-20	unknown=35
again_$	ask dose=34	ask left=-37	ask mistakes=-19	ask steps=96	hello=13	help=-26	thanks=-18	unknown=60
again_at	other=20
again_from	other=14
again_in	ask steps=-16	other=49
again_or	ask dose=25	ask rest=-15
again_please	ask steps=44	other=-23
against	ask easier=14	ask why=26	help=-15
ages	other=17
ago	other=56	unknown=41
ago_$	other=69	unknown=27
agony	other=26	unknown=-16
agony_$	other=23	unknown=-14
aid	ask why=19
aid_of	ask why=19
air	ask why=34	other=54	unknown=-32
air_$	ask why=34	other=44	unknown=-28
all	ask dose=43	ask left=-28	ask mistakes=-23	ask rest=-17	ask steps=-20	hello=50	help=18	other=65	schedule=-22	thanks=-14	unknown=84
all_$	ask dose=-19	ask left=-18	ask steps=-13	ask why=20	hello=63	other=-45	progress=21	unknown=38
all_15	ask easier=26	other=-31
all_3	other=44	unknown=-34
all_at	ask steps=19
all_day	other=-20	unknown=25
all_done	other=24
all_fine	other=-41	unknown=41
all_finished	other=30	unknown=-16
all_her	unknown=18
all_i	other=13
all_my	other=-40	unknown=41
all_of	other=87	unknown=-74
all_over	other=31	unknown=-19
all_rounds	other=22	unknown=-19
all_the	ask dose=19	other=37	unknown=-30
all_this	help=25	unknown=-15
all_three	ask dose=51	ask left=13	other=17	unknown=-28
allowed	other=24
allowed_$	other=17
almost	ask left=21	unknown=21
almost_$	other=17	unknown=-13
almost_through	ask left=21
alone	other=19
alone_$	other=17
along	ask left=27	ask steps=-21	other=19
along_with	other=14
already	other=46	unknown=50
already_$	other=62
already_did	other=20
already_done	other=-24	unknown=31
already_finished	other=13
already_lol	other=18	unknown=-17
already_on	other=-18	unknown=19
alright	ask steps=-20	other=43
alright_$	ask steps=-20	other=29
alright_alright	ask steps=-19	other=31
also	ask dose=38	other=35	unknown=-31
also_did	other=28	unknown=-18
alternative	ask easier=159	ask mistakes=-13	ask steps=-13	other=-65	unknown=-19
alternative_$	ask easier=103	other=-43
alternative_for	ask easier=56	other=-22	unknown=-13
always	ask left=-20	unknown=46
always_worse	other=22	unknown=-21
always_worst	other=16	unknown=-15
am	ask left=161	ask mistakes=30	ask rest=-19	ask why=49	hello=-27	help=37	other=22	progress=80	schedule=33	thanks=53	unknown=-54
am_$	other=36	schedule=20
am_14	other=34
am_a	other=-47	unknown=50
am_back	other=15
am_confused	ask steps=38	help=73	other=-79	unknown=-24
am_doing	ask left=-14	ask mistakes=68	ask steps=-32	ask why=16	other=-19
am_done	ask left=79	unknown=-45
am_driving	other=15
am_eating	other=23	unknown=-20
am_expecting	other=31	unknown=-17
am_finished	ask left=40	other=-18
am_five	other=14
am_free	ask dose=-16	ask left=24
am_going	other=-21	unknown=32
am_i	ask dose=17	ask easier=-43	ask left=98	ask mistakes=17	ask steps=41	ask why=49	help=-35	other=-73	progress=94	schedule=16	unknown=-42
am_in	ask easier=-12	other=40	unknown=-15
am_lost	help=88	other=-44	unknown=-22
am_lying	other=15	unknown=-13
am_not	ask easier=15	other=-37	unknown=53
am_on	other=24
am_peeing	other=14
am_pregnant	other=95	unknown=-77
am_ready	other=39	unknown=-13
am_still	other=36	unknown=-24
am_stopping	other=17
am_sweating	other=-71	unknown=75
am_tired	ask dose=25	ask left=-12
am_watching	other=-59	unknown=66
am_well	other=18
an	ask dose=-19	ask easier=163	ask left=-28	ask steps=-15	ask why=-20	other=60	unknown=-44
an_accident	other=29	unknown=-24
an_alternative	ask easier=57	other=-37
an_easier	ask easier=70	ask left=-14	other=18
an_hour	other=52	schedule=17	unknown=-17
an_old	ask easier=32	other=-15
an_operation	other=-17	unknown=19
and	ask dose=-151	ask easier=-39	ask mistakes=-12	ask steps=30	hello=12	help=-30	other=255	unknown=137
and_2	other=-89	unknown=89
and_a	other=19
and_back	other=12
and_bowels	other=-33	unknown=37
and_can	ask steps=16
and_did	other=15	unknown=-14
and_do	other=23
and_done	other=19	unknown=-17
and_down	ask steps=13
and_for	ask dose=-19	other=25
and_how	ask dose=-111	ask left=-15	ask mistakes=-19	ask rest=-21	ask why=-22	help=-15	other=225
and_i	other=43	unknown=-31
and_losing	other=13
and_loved	other=-46	unknown=47
and_my	unknown=14
and_never	other=-31	unknown=33
and_no	hello=26	other=-19
and_right	other=13
and_tell	ask steps=-27	ask why=-24	other=56
and_that	ask steps=-24	ask why=39
and_the	ask easier=-13	ask left=-18	ask rest=46	ask why=26	other=-70	unknown=72
and_then	ask left=103	ask steps=-16	ask why=-13	other=-48
and_tingling	other=16	unknown=-15
and_what	ask steps=27	other=18
and_when	schedule=25
and_why	ask dose=-41	ask left=-21	ask why=36	other=51
angle	ask mistakes=-15	ask steps=26
angle_should	ask mistakes=-15	ask steps=26
ankle	other=63	unknown=-46
ankle_$	other=17	unknown=-13
another	ask dose=-15	ask easier=21	ask left=-23	ask rest=-30	other=38	schedule=33	unknown=23
another_minute	ask rest=-44	other=54
another_way	ask easier=28
anus	other=18	unknown=-12
anus_$	other=17
any	ask dose=-33	ask easier=66	ask left=-51	ask mistakes=40	other=-36	progress=55	unknown=72
any_alternative	ask easier=25
any_days	progress=20
any_easier	ask easier=35	other=-19
any_good	ask easier=-25	ask why=-24	unknown=69
any_improvement	other=-66	progress=39	unknown=43
any_more	ask easier=-18	other=115	unknown=-73
any_of	unknown=15
any_way	ask easier=13
anymore	other=31	unknown=-18
anymore_$	other=31	unknown=-18
anyone	hello=27	other=-22	unknown=34
anything	ask dose=-40	ask easier=94	ask left=28	ask mistakes=34	ask rest=-12	ask steps=-57	ask why=27	help=-17	schedule=33
anything_$	ask steps=-16	ask why=54	other=-31	unknown=50
anything_after	ask left=31
anything_easier	other=34
anything_gentler	ask easier=52	ask mistakes=-15	other=15
anything_i	ask easier=-17	ask mistakes=56
anything_left	ask left=19
anything_lighter	ask easier=45	other=-22
anything_to	ask mistakes=22
anyway	ask left=-14	ask why=14	other=42
anyway_$	ask why=14	other=35
apart	ask steps=38
apart_$	ask steps=14
app	help=16	other=-21	unknown=22
app_$	help=16
appendix	other=20
appetite	other=22	unknown=-20
appreciated	other=-19	thanks=44	unknown=-13
appreciated_$	other=-19	thanks=44	unknown=-13
arch	ask mistakes=27
arches	ask mistakes=48	ask why=-25
arches_$	ask mistakes=38	ask why=-23
are	ask dose=-70	ask left=39	ask mistakes=77	ask steps=-32	hello=44	help=76	other=50	progress=-25	thanks=80	unknown=18
are_$	ask left=-12	other=32	unknown=20
are_a	other=-13	thanks=41	unknown=-23
are_all	ask left=-21	unknown=65
are_asleep	other=-26	unknown=31
are_bad	ask easier=35	ask mistakes=-15
are_burning	other=55	unknown=-43
are_done	ask left=26	ask rest=26	unknown=-42
are_fine	other=-15	unknown=20
are_finished	other=16	unknown=-14
are_in	other=-17	unknown=28
are_jelly	other=19	unknown=-17
are_left	ask dose=-19	ask left=14	other=22
are_like	other=-41	unknown=44
are_my	ask mistakes=-22	ask steps=55	help=16	other=-13	schedule=31	unknown=-33
are_not	other=-35	unknown=38
are_numb	other=22
are_shaking	other=-38	unknown=40
are_sore	ask mistakes=-25	other=56	unknown=-21
are_still	ask left=19
are_the	ask dose=-36	ask left=-30	ask mistakes=96	ask steps=21	ask why=-40	other=-46	thanks=50	unknown=28
are_there	ask left=-20	ask steps=-13	help=61	other=17
are_these	ask mistakes=-12	ask why=51	other=26	unknown=-12
are_thin	other=26	unknown=-23
are_tingling	other=57	unknown=-33
are_tired	other=-18	unknown=29
are_very	other=-13	thanks=16
are_we	ask left=91	ask mistakes=-21	ask steps=-20	ask why=28	other=-17	unknown=-17
are_weak	other=18	unknown=-17
are_you	hello=68	help=61	other=-22	thanks=-20	unknown=-18
area	other=71	unknown=-62
area_$	other=47	unknown=-38
arm	other=-36	unknown=44
arm_$	other=28	unknown=-24
arm_fell	other=-17	unknown=19
arms	ask mistakes=-28	ask steps=127	ask why=-35
arms_$	ask steps=18
arms_go	ask steps=35	ask why=-30	other=16
arms_out	ask steps=17	other=-14
around	ask rest=14	other=92	unknown=-56
around_my	other=65	unknown=-46
arsenal	other=-53	unknown=60
as	ask dose=32	other=86	unknown=-72
as_to	ask steps=13
as_well	ask dose=31	other=56	unknown=-53
ask	ask dose=12	other=21
ask_again	other=20
ask_me	other=20
asking	other=19	thanks=-32	unknown=19
asking_$	other=16	thanks=-32	unknown=21
asleep	other=-37	unknown=66
asleep_before	other=18	unknown=-18
asleep_on	other=-20	unknown=24
at	ask dose=28	ask easier=-29	ask left=-12	ask steps=34	hello=-20	help=-16	other=63	progress=30	schedule=124	unknown=35
at_$	ask left=14	other=-13
at_15	ask dose=16	other=-33	unknown=34
at_21:15	other=13
at_3	other=14
at_6	other=-16	schedule=32
at_8	schedule=16
at_9	other=-17	schedule=51
at_a	schedule=17
at_all	ask why=22	other=-19	progress=22
at_last	other=-87	unknown=88
at_me	other=-43	schedule=-13	unknown=59
at_my	ask dose=27	unknown=-22
at_night	other=29
at_nine	other=-21	schedule=29
at_noon	other=27
at_once	ask steps=38
at_seven	other=24
at_the	ask rest=-15	ask steps=31	unknown=32
at_what	schedule=28
at_work	other=-20	unknown=27
ate	other=-16	unknown=25
ate_my	other=-21	unknown=25
attention	ask left=-22	ask mistakes=58	ask steps=-15	ask why=-14
aunt	other=-38	unknown=42
avoid	ask dose=-14	ask left=-23	ask mistakes=128	ask rest=-14	ask steps=-28	ask why=-18	other=14
avoid_$	ask left=-15	ask mistakes=85	ask steps=-21
avoid_in	ask mistakes=24	other=13
away	other=57	unknown=-28
away_$	other=33	unknown=-18
away_for	other=21
awful	other=15
baby	other=29	schedule=-17	unknown=33
baby_$	other=-18	unknown=41
baby_crying	other=17	unknown=-14
baby_is	other=16	unknown=-15
back	ask dose=-55	ask easier=-12	ask left=-26	ask mistakes=64	ask rest=-14	ask steps=62	ask why=140	help=-22	other=176	progress=-19	schedule=-25	unknown=-53
back_$	ask steps=-49	ask why=158	help=-17	other=50	unknown=-28
back_aches	other=31	unknown=-24
back_and	ask steps=16
back_arches	ask mistakes=48	ask why=-25
back_doing	ask mistakes=40	other=-33
back_from	other=16
back_in	other=-27	unknown=43
back_is	other=53	unknown=-20
back_pain	ask why=25
back_started	other=12
back_supposed	ask mistakes=21
back_surgery	unknown=13
back_to	ask steps=13
backbone	other=16
backbone_$	other=16
backside	ask why=15
bad	ask dose=-19	ask easier=103	ask left=-15	ask mistakes=88	ask steps=-37	ask why=-34	other=-26
bad_$	ask easier=50
bad_if	ask mistakes=35
bad_knees	ask easier=35
badly	unknown=19
bag	other=26
bag_$	other=25
balance	ask dose=-25	ask left=69
balance_$	ask dose=-14	ask left=25
banana	other=-52	unknown=69
banana_$	other=-52	unknown=69
barely	other=15
bathroom	other=18	unknown=-15
battery	other=-51	unknown=53
battery_is	other=-57	unknown=58
be	ask dose=128	ask easier=21	ask left=-34	ask mistakes=32	ask steps=60	help=-14	other=-39	progress=13	schedule=-16	unknown=-20
be_$	ask left=-15	ask mistakes=-33	ask steps=40	other=21
be_a	ask easier=18
be_better	other=-14	schedule=23
be_careful	ask dose=-13	ask mistakes=62	ask steps=-13
be_doing	ask mistakes=-27	ask steps=36
be_done	ask dose=36	ask easier=26	ask left=18	ask steps=-17	other=37	unknown=-78
be_enough	ask dose=16
be_finished	ask dose=30	unknown=-15
be_flat	ask steps=27
be_so	ask steps=13	other=-21	progress=31	unknown=-19
be_working	ask steps=-13	ask why=33
beat	other=-15	unknown=15
because	other=12
because_my	other=14
because_of	unknown=14
become	other=45	unknown=-38
become_unsteady	other=41	unknown=-35
bed	ask easier=64	ask steps=-16	other=29	unknown=-22
bed_$	ask easier=47	other=-13
bed_at	other=19	unknown=-17
bed_last	other=30	unknown=-18
been	ask dose=-13	ask steps=-22	help=-18	other=61	progress=88	unknown=-25
been_$	ask steps=-16	unknown=52
been_doing	progress=22
been_good	progress=13
before	ask dose=-34	ask easier=-12	ask rest=64	other=66	progress=13	unknown=-32
before_$	other=-43	unknown=50
before_any	other=19
before_breakfast	other=22	unknown=-20
before_i	ask steps=15	unknown=-18
before_my	other=14
before_telling	other=18	unknown=-18
before_the	ask dose=-28	ask rest=68	ask steps=-20	unknown=-16
before_yesterday	other=25	unknown=-13
before_your	other=12	unknown=-12
begin	hello=-14	other=73	progress=14	unknown=-45
begin_$	other=48	progress=14	unknown=-37
begin_please	other=15
beginner	ask dose=13	ask easier=33	other=-20
beginner_$	ask dose=15	ask easier=13	other=-19
beginners	ask easier=58
beginners_$	ask easier=58
begun	other=16	unknown=-16
begun_$	other=16	unknown=-16
behind	ask dose=-47	ask easier=27	ask steps=-14	ask why=65
behind_$	ask why=15
behind_it	ask why=14
behind_me	other=19
behind_the	ask dose=-18	ask easier=28	ask why=17
believe	other=-38	unknown=67
belly	ask easier=36
belly_$	unknown=18
belly_is	ask easier=32	other=-23
belong	other=17	unknown=-15
belong_to	other=17	unknown=-15
below	other=19	unknown=-14
bending	other=50	unknown=-43
bending_$	other=50	unknown=-43
benefit	ask left=-13	ask steps=-44	ask why=94
benefit_$	ask steps=-13	ask why=38
benefit_of	ask steps=-31	ask why=48
benefits	ask dose=-13	ask left=-19	ask mistakes=-15	ask steps=-39	ask why=152	other=-35
benefits_of	ask steps=-23	ask why=78	other=-29
bent	ask steps=67	other=-19
bent_$	ask steps=36	other=-19
bent_or	ask steps=30
berlin	other=13
best	thanks=51	unknown=-44
bet	other=-28	unknown=31
beta	hello=56	other=-23	unknown=-21
better	ask mistakes=-16	ask steps=-13	ask why=21	progress=76	schedule=12	unknown=-23
better_$	ask why=22	progress=52	schedule=16
between	ask dose=-118	ask easier=-15	ask left=-29	ask mistakes=-15	ask rest=216	ask steps=38	other=82	unknown=-65
between_$	ask rest=20
between_bridge	ask rest=20
between_bridges	ask rest=15
between_my	ask steps=16	other=45	unknown=-38
between_rounds	ask rest=56
between_sets	ask dose=-51	ask left=-17	ask rest=118	other=-19
between_the	ask dose=-13	ask rest=34	other=22	unknown=-21
big	ask easier=20
bike	other=-29	unknown=63
bike_$	other=19	unknown=-15
bike_saddle	other=42	unknown=-17
bilateral	other=18
birth	other=46	unknown=-14
birth_three	other=15
biscuits	other=-38	unknown=39
biscuits_$	other=-38	unknown=39
bit	other=46	unknown=-24
bit_$	other=37	unknown=-28
bit_of	other=22	unknown=-19
bit_on	ask easier=-16	other=16
bit_sore	other=14
blacked	other=17
blacked_out	other=17
bladder	other=24	thanks=-32	unknown=51
bladder_$	other=-38	unknown=50
bladder_and	other=-30	unknown=34
bladder_fine	thanks=-31	unknown=40
bladder_is	other=56	unknown=-53
blades	ask steps=16	other=16	unknown=-14
blades_$	other=19
blah	other=-39	unknown=56
blah_$	other=-39	unknown=56
blah_blah	other=-39	unknown=56
bleeding	other=41	unknown=-28
bleeding_$	other=33	unknown=-22
bob	other=-54	unknown=59
bob_$	other=-54	unknown=59
body	ask steps=17	ask why=20	unknown=-19
body_$	ask steps=17
bones	other=70	unknown=-51
bones_$	other=42	unknown=-27
bones_are	other=26	unknown=-23
book	other=-66	unknown=82
book_me	other=-14	unknown=29
bored	other=-52	unknown=64
boredom	other=-47	unknown=54
boredom_$	other=-44	unknown=48
boss	other=-27	unknown=32
bot	ask steps=-40	ask why=-60	hello=90	help=132	other=-54
bot_$	hello=91	unknown=-50
bot_do	help=26
bot_is	other=-40	unknown=42
bot_work	ask steps=-19	ask why=-36	help=64
both	ask dose=-37	ask left=-16	ask mistakes=-16	ask rest=17	ask steps=122	ask why=-37	other=158	unknown=-52
both_$	ask steps=19	other=57	unknown=-34
both_feet	other=28	unknown=-22
both_hands	ask steps=59	other=-17
both_kids	other=-88	unknown=89
both_knees	ask steps=54	ask why=-13
both_legs	ask dose=-22	ask rest=27	ask steps=-20	other=48
both_of	other=15
both_sessions	other=21	unknown=-18
both_sides	ask why=-14	other=52	unknown=-21
both_the	ask steps=17	other=-14
both_thighs	other=14
bother	ask left=27	ask why=20
bottom	other=36	unknown=-29
bottom_$	other=19	unknown=-18
bought	other=-58	unknown=62
bowels	other=38	unknown=-13
brb	other=13
break	ask dose=-73	ask easier=-14	ask left=-74	ask mistakes=-34	ask rest=256	ask steps=-37	ask why=-27	other=66	unknown=34
break_$	ask dose=-27	ask mistakes=-29	ask rest=106	ask steps=-21	ask why=-19	unknown=35
break_between	ask dose=-30	ask rest=26	other=49
break_do	ask dose=-12	ask rest=22
break_from	other=24
break_now	ask rest=-16	other=19
break_please	other=16
breakfast	other=-25	unknown=33
breakfast_$	other=-28	unknown=36
breast	other=106	unknown=-45
breast_cancer	other=106	unknown=-45
breath	ask mistakes=13	ask rest=12	unknown=27
breath_$	ask mistakes=13	other=54	unknown=-42
breathe	ask dose=-16	ask steps=65	other=48	unknown=-47
breathe_$	other=20	unknown=-12
breathe_in	ask steps=46	other=-22
breathe_out	ask steps=13
breather	ask dose=-33	ask rest=90	ask steps=-20
breather_$	ask dose=-23	other=30
breather_after	ask rest=37	other=-23
breathing	ask dose=-13	ask left=-13	ask steps=105	other=-28	unknown=-14
breathing_$	ask left=-12	ask steps=89	other=-34
breathless	other=29
bridge	ask dose=78	ask easier=149	ask mistakes=117	ask rest=20	ask steps=188	ask why=156	hello=-50	help=-88	other=-44	progress=-51	schedule=-57	thanks=-39	unknown=-119
bridge_$	ask dose=33	ask easier=70	ask left=20	ask mistakes=65	ask steps=121	ask why=-97	help=-29	other=57	progress=-26	schedule=-23	unknown=-70
bridge_3/3	other=22
bridge_actually	ask why=20
bridge_done	ask steps=25
bridge_for	ask easier=31	ask mistakes=-13	ask steps=-13	ask why=32
bridge_good	ask why=63	other=-17	unknown=-18
bridge_help	ask steps=-15	ask why=31	help=-13
bridge_how	ask steps=44	other=-15
bridge_in	ask easier=19
bridge_is	ask easier=35	unknown=-18
bridge_please	ask easier=-14	ask steps=70	other=-30
bridge_safe	ask dose=-14	ask mistakes=22	ask why=-21	other=37
bridge_sets	ask rest=37	unknown=-16
bridge_supposed	ask why=18
bridge_thing	ask steps=36	other=-16
bridge_today	other=27	unknown=-13
bridge_was	ask dose=31	other=-25
bridge_with	ask easier=41
bridges	ask dose=91	ask left=12	ask rest=29	ask steps=38	ask why=81	help=-51	other=76	progress=-33	schedule=-16	unknown=-123
bridges_$	ask dose=42	ask left=39	ask rest=37	other=26	progress=-18	unknown=-56
bridges_and	ask dose=-41	other=42
bridges_are	other=42	unknown=-40
bridges_before	other=-65	unknown=65
bridges_do	ask why=24
bridges_done	ask steps=56	other=-33
bridges_for	ask why=28
bridges_help	ask why=39	help=-13
bridges_in	other=24	unknown=-23
bridges_is	ask dose=37	other=-16
bridges_today	other=14
bridging	other=-39	unknown=40
brilliant	ask left=-12	other=-19	unknown=46
brilliant_$	ask left=-12	other=-19	unknown=46
bring	unknown=14
brittle	other=12
brittle_bones	other=12
bro	other=-41	unknown=43
broke	other=100	progress=-21	unknown=-16
broke_$	other=13
broke_a	other=21
broke_her	other=-28	unknown=35
broke_my	other=44	progress=-15
broke_two	other=13
broken	other=66	unknown=-44
broken_$	other=32	unknown=-27
brother	ask dose=21	unknown=-17
buckles	other=30	unknown=-23
buckles_$	other=14
bum	ask dose=-15	ask easier=34	ask mistakes=-39	ask steps=15	ask why=84
bum_$	ask mistakes=-24	ask why=18	other=-17	unknown=45
bum_in	ask why=20
bum_is	other=53	unknown=-50
bum_lifting	ask steps=23
bum_muscles	other=-36	unknown=43
bump	other=27	unknown=-24
bump_$	other=25	unknown=-22
burning	ask mistakes=40	ask steps=-25	other=54	unknown=-46
burning_$	ask mistakes=40	ask steps=-25	other=45	unknown=-41
bus_$	unknown=13
bus_is	other=-20	unknown=25
busy	other=20
busy_$	other=13
but	ask dose=25	ask steps=-72	ask why=-15	other=175	unknown=-60
but_do	ask steps=-15	other=17
but_how	ask dose=28	ask steps=-64	other=57
but_i	other=20	unknown=-17
but_my	other=29	unknown=-26
buttocks	other=29	unknown=-27
buttocks_have	other=23	unknown=-21
button	other=48	unknown=-16
button_$	other=35	unknown=-14
by	ask easier=-17	ask left=-15	ask mistakes=-13	ask steps=82	other=62	unknown=-42
by_a	other=31	unknown=-28
by_accident	other=52	unknown=-36
by_my	ask steps=29
by_now	other=15	unknown=-14
by_step	ask steps=46	other=-16
bye	unknown=30
bye_$	unknown=30
c-section	other=47	unknown=-25
c-section_$	other=18
c-section_in	other=22	unknown=-16
calf	other=51	unknown=-43
calf_$	other=13
call	other=-18	unknown=48
call_$	other=-19	unknown=24
call_it	other=18
called	ask steps=37	other=-41	unknown=18
called_$	other=20	unknown=-19
calling	other=18
calling_it	other=16
came	unknown=18
came_$	other=-53	unknown=56
can	ask easier=166	ask left=-23	ask steps=12	ask why=-50	hello=-19	help=108	other=141	progress=-28	schedule=48	thanks=-23	unknown=70
can_begin	other=19	unknown=-17
can_do	help=22
can_feel	other=-35	unknown=32
can_go	ask mistakes=44
can_hardly	other=25	unknown=-22
can_i	ask dose=82	ask easier=107	ask left=-40	ask mistakes=42	ask rest=33	ask steps=-44	ask why=-28	help=43	other=-19	progress=-13	schedule=25	unknown=-47
can_my	ask steps=14
can_not	ask easier=86	ask mistakes=-32	ask steps=49	other=-35	schedule=-13	unknown=76
can_pee	other=-43	unknown=48
can_remind	other=25
can_see	other=26	progress=18
can_start	other=48	unknown=-30
can_stop	ask dose=-20	ask left=47
can_the	other=-28	schedule=36
can_this	ask why=21	other=-32	unknown=34
can_we	ask dose=-27	ask steps=-23	ask why=-13	other=131	schedule=41
can_you	ask dose=-12	ask easier=-46	ask mistakes=-14	ask steps=53	ask why=-14	help=76	other=41	progress=-17	schedule=-26	unknown=79
cancel	other=18
cancer	ask easier=-29	help=-17	other=66	schedule=-14	unknown=69
cancer_$	ask easier=-17	other=-35	unknown=99
cancer_two	other=28
candy	other=-26	unknown=29
candy_crush	other=-26	unknown=29
capital	ask why=-34	unknown=87
capital_of	ask why=-34	unknown=87
car	other=26	unknown=-12
car_accident	other=-15	unknown=20
car_crash	other=23	unknown=-20
careful	ask dose=-13	ask mistakes=62	ask steps=-13
careful_about	ask mistakes=45	ask steps=-13
carpet	ask steps=16	other=-37	unknown=37
carpet_$	ask steps=17
carried	other=14
carried_away	other=14
carry	other=32	unknown=-16
carry_on	other=32	unknown=-16
cat	ask steps=-14	other=-46	unknown=81
cat_$	other=23	unknown=-20
cat_came	other=12
cat_is	other=-13	unknown=16
cat_on	other=-12	unknown=15
cat_sat	other=-17	unknown=29
catch	ask rest=12	other=16
catch_my	ask rest=12
ceiling	other=-47	unknown=48
ceiling_$	other=-47	unknown=48
chair	ask easier=26	other=-14
chair_$	ask easier=17
chance	other=53	unknown=-44
chance_$	other=15
chance_today	other=37	unknown=-37
change	ask steps=-20	other=-89	schedule=221	unknown=-40
change_it	other=-38	schedule=49
change_my	schedule=20
change_the	ask steps=-17	other=-15	schedule=62
changed	other=32	unknown=-26
changed_shape	other=26	unknown=-20
chapter	other=-97	unknown=97
cheat	ask mistakes=29	ask steps=-17
check	other=14	unknown=-16
cheers	hello=-19	other=-72	thanks=170	unknown=-52
cheers_$	other=-20	thanks=58	unknown=-20
cheers_mate	other=-19	thanks=44	unknown=-13
chemo	ask easier=-15	help=-15	other=80	unknown=-32
chemo_at	other=21
chemo_for	ask easier=-12	other=21
chest	ask dose=21	ask easier=50	ask mistakes=15	ask steps=89	ask why=28	hello=-22	help=-28	other=28	progress=-30	schedule=-33	thanks=-13	unknown=38
chest_$	ask dose=44	ask easier=59	ask why=24	other=44	unknown=-92
chest_and	ask dose=-76	other=89
chest_day	other=-25	unknown=29
chest_do	ask why=15
chest_exercises	other=-73	unknown=99
chest_feels	other=15	unknown=-13
chest_how	ask dose=69	other=-52
chest_pain	help=-13	other=-35	unknown=98
chest_pains	other=20	unknown=-20
chest_please	ask steps=38	other=-21
chest_stretch	ask mistakes=14
church	other=-17	unknown=18
church_$	other=-17	unknown=18
class	other=-27	unknown=29
clear	ask steps=34
cleared	other=18	unknown=-14
cleared_$	other=18	unknown=-14
click	ask mistakes=13
clicked	other=18	unknown=-17
clicks	ask mistakes=23
clicks_$	ask mistakes=23
climb	other=23	unknown=-21
clock	other=44	unknown=-32
clock_says	other=32	unknown=-25
close	ask steps=21
close_to	ask steps=21
closed	ask steps=40	other=-19	unknown=-14
closed_$	ask steps=40	other=-19	unknown=-14
closer	ask steps=-19	other=27
clue	ask steps=46	other=-90	unknown=79
coach	hello=88	other=-50	thanks=53	unknown=-47
coach_$	hello=88	other=-53	thanks=53	unknown=-45
coffee	other=-16	unknown=44
coffee_first	other=14
cold	ask easier=-17	other=-74	unknown=109
cold_$	ask easier=-17	other=-22	unknown=55
cold_and	other=-48	unknown=49
collapsed	other=28	unknown=-20
collarbone	other=15
collarbone_last	other=15
colleague	other=-15	unknown=18
come	ask dose=-25	ask left=27	ask rest=-18	ask steps=47	schedule=37	unknown=-36
come_$	ask dose=-15	ask left=13
come_after	ask left=17	other=-12
come_back	other=33	unknown=-16
come_down	ask steps=16
come_up	ask mistakes=14
comes	ask left=57	ask rest=41	ask steps=-24	ask why=-17	other=41	unknown=-48
comes_$	other=24	unknown=-14
comes_after	ask left=16	ask rest=47	ask steps=-14
comes_next	ask left=24	other=15
comes_now	ask left=17
comes_out	other=17	unknown=-15
coming	ask left=60	ask why=-19	other=23	unknown=-23
coming_$	ask left=17	other=17	unknown=-13
coming_up	ask left=32
commands	ask left=-24	ask steps=-13	hello=-19	help=239	other=-38	progress=-18	schedule=-13	thanks=-13	unknown=-61
commands_$	hello=-16	help=150	other=-36	progress=-15	thanks=-13	unknown=-42
commands_are	ask left=-23	help=63
commands_do	help=26	unknown=-15
common	ask dose=-20	ask left=-16	ask mistakes=186	ask steps=-37	ask why=-23	other=-26	unknown=-15
common_errors	ask mistakes=52	ask steps=-14
common_mistake	ask mistakes=28	ask why=-12
common_mistakes	ask mistakes=71	other=-18
compared	progress=18
compared_to	progress=18
complete	ask steps=-24	other=77
complete_$	ask steps=-23	other=108	unknown=-38
completed	ask dose=-30	ask left=-31	ask rest=-15	ask steps=-16	ask why=-14	other=110	unknown=50
completed_$	ask dose=-22	ask left=-13	ask why=-13	other=136	unknown=-46
completed_that	ask left=-16	ask rest=-15	other=44
completed_the	other=17
completely	other=-28	unknown=36
completely_$	other=-36	unknown=40
completion	progress=23	unknown=-12
confused	ask steps=38	help=73	other=-79	unknown=-24
consultant	other=45	unknown=-43
continue	other=55	unknown=-26
continue_$	other=40	unknown=-19
contractions	other=14
control	other=106	unknown=-80
control_$	other=16	unknown=-12
control_my	other=25	unknown=-19
control_of	other=25	unknown=-14
control_over	other=14	unknown=-13
cool	unknown=20
cool_$	unknown=20
core	ask why=31
core_$	ask why=31
correct	ask steps=70	ask why=-27	other=-12
correct_position	ask steps=31
correctly	ask mistakes=58	ask steps=-16	other=-23
correctly_$	ask mistakes=58	ask steps=-16	other=-23
cough	other=-36	unknown=80
cough_$	unknown=30
cough_or	other=20
coughing	other=27
coughing_makes	other=21
could	ask dose=-21	ask easier=71	ask mistakes=-13	ask why=-13	schedule=16	unknown=37
could_do	other=-37	unknown=42
could_i	ask easier=37	ask steps=-14	other=-19
could_only	other=19
could_we	schedule=20
could_you	ask easier=48	ask steps=15	progress=14	unknown=-26
count	ask dose=164	ask left=16	ask mistakes=-14	ask steps=-83	ask why=-43
count_$	ask left=20	ask steps=-13	other=-13	unknown=39
counted	other=21
counted_$	other=15
counting	other=12
couple	other=26	unknown=-20
couple_of	other=26	unknown=-20
crack	ask mistakes=20
cracked	other=13
cracks	ask mistakes=17
cramp	other=32	unknown=-22
cramp_$	other=19	unknown=-13
cramp_in	other=12
cramping	other=32	unknown=-30
cramping_$	other=32	unknown=-30
cramps	other=33	unknown=-26
cramps_$	other=27	unknown=-22
crash_this	other=12
crashed	other=41	unknown=-32
cricket	unknown=20
cricket_$	unknown=20
crossed	other=-66	unknown=69
crossword	other=-75	unknown=75
crotch	ask mistakes=-19	other=70	unknown=-37
crotch_has	other=22	unknown=-20
crush	other=-26	unknown=29
crush_$	other=-26	unknown=29
dad	other=-51	unknown=60
dad_had	unknown=16
dangerous	ask dose=-25	ask mistakes=93	ask why=-21	schedule=-56	unknown=55
dangerous_$	ask dose=-17	ask mistakes=56	schedule=-56	unknown=60
darling	hello=21
darling_$	hello=21
data	ask easier=-15	other=76	progress=-15
data_$	ask easier=-15	other=74	progress=-15
daughter	other=-23	unknown=35
daughter_$	other=-15	unknown=15
daughter_says	unknown=15
day	ask dose=169	ask easier=-20	ask left=-18	ask mistakes=-23	ask rest=-14	ask steps=-58	ask why=-31	hello=20	other=20	progress=-17	unknown=38
day_$	ask dose=109	ask mistakes=-17	ask steps=-21
day_at	other=-20	unknown=26
day_before	other=25	unknown=-13
day_for	ask dose=33	ask why=-19
day_of	unknown=12
day_should	ask dose=27
day_to	hello=24	other=-16
days	ask dose=-26	other=107	progress=90	unknown=-59
days_$	other=90	progress=27	unknown=-49
days_have	other=-16	progress=26
days_in	ask dose=-21	other=-12	progress=37
days_please	other=25
dead	other=40	unknown=-13
dead_$	other=34	unknown=-28
dead_tired	other=-20	unknown=26
dear	hello=37	unknown=-23
dear_$	hello=35	unknown=-19
degrees	other=-50	unknown=55
delete	ask steps=-54	other=37	unknown=50
delete_my	ask steps=-53	unknown=64
delete_the	other=15
deleted	ask steps=12
delivered	other=14	unknown=-13
demanding	ask easier=38	other=-26
dentist	other=36	unknown=-33
dentist_$	other=13
describe	ask steps=53	other=-31
describe_it	ask steps=33	other=-16
describe_the	ask steps=19	other=-14
deserve	ask left=-40	other=16	unknown=37
diagnosed	other=12
diagnosed_with	other=12
did	ask easier=-72	ask mistakes=28	ask rest=-24	ask steps=-80	ask why=-32	hello=-15	help=-32	other=97	progress=144	schedule=-30	unknown=256
did_$	other=19	unknown=-13
did_1	other=25	unknown=-22
did_10	other=14
did_12	other=-44	unknown=48
did_2	ask dose=16	other=-26	unknown=19
did_20	other=-17	unknown=18
did_3	unknown=13
did_9	ask easier=-30	other=33
did_a	other=-59	unknown=70
did_all	other=13
did_both	unknown=13
did_do	other=29	unknown=-22
did_everything	other=27	unknown=-22
did_her	other=-18	unknown=19
did_his	other=-29	unknown=30
did_i	ask dose=-44	ask easier=-18	ask left=41	ask mistakes=49	ask steps=-17	help=-19	progress=144	unknown=-88
did_it	ask dose=-13	ask why=-46	other=119
did_last	other=43	unknown=-40
did_left	other=20	unknown=-17
did_my	ask steps=-13	other=-12	unknown=43
did_none	other=38	unknown=-38
did_not	other=45	unknown=-34
did_nothing	other=12
did_number	other=22	unknown=-19
did_one	ask dose=-18	other=53	unknown=-15
did_some	other=33	unknown=-30
did_sunday	other=14
did_the	ask steps=-20	ask why=26	other=57
did_them	other=29	unknown=-19
did_this	other=-30	unknown=32
did_three	other=-14	unknown=18
did_two	other=-28	unknown=54
did_yesterday	other=22	unknown=-13
did_you	ask dose=73	other=-104	unknown=83
died	other=-27	unknown=39
died_laughing	other=-31	unknown=44
diet	other=-32	unknown=38
diet_$	other=-28	unknown=33
different	other=-69	schedule=117
different_$	unknown=14
different_time	other=-68	schedule=91
different_times	other=-13	schedule=20
differently	ask easier=37	other=-17
differently_$	ask easier=37	other=-17
difficult	ask easier=76	other=-51
difficult_$	ask easier=49	other=-25
difficulty	other=24	unknown=-15
difficulty_starting	other=17
dine	other=15
dine_$	other=15
dinner	ask why=-25	other=-65	unknown=145
dinner_$	ask left=-12	ask why=-25	other=-26	unknown=102
dinner_first	other=40	unknown=-37
dinner_is	ask left=14	other=-29	unknown=27
disable	other=15
disable_reminders	other=15
disc	other=53	unknown=-37
dishes	other=-99	unknown=102
dishes_$	other=-70	unknown=71
dishes_are	other=20	unknown=-20
dishes_done	other=-49	unknown=51
dizzy	other=23	unknown=-16
dizzy_$	other=21	unknown=-15
do	ask dose=160	ask easier=102	ask left=-40	ask mistakes=134	ask rest=110	ask steps=137	ask why=120	hello=-23	help=139	other=60	progress=-45	schedule=61	thanks=-23	unknown=57
do_$	ask dose=39	ask easier=-28	ask left=20	ask mistakes=36	ask rest=-18	ask steps=18	ask why=75	help=79	schedule=-17	unknown=-93
do_15	ask dose=15
do_3	other=-44	unknown=46
do_a	ask dose=-15	ask easier=20	ask mistakes=27	other=25	schedule=-18
do_after	ask left=13
do_all	ask dose=41	ask left=-12	other=-84	unknown=76
do_an	ask easier=19	other=-17
do_any	other=13
do_anything	ask steps=-14	ask why=45
do_both	ask steps=36	other=-31
do_bridges	ask steps=17	ask why=62	help=-24	other=-21
do_folks	ask mistakes=26	ask steps=-16
do_for	ask steps=-30	ask why=74	other=25
do_here	ask mistakes=22	ask why=-16	help=21
do_i	ask dose=43	ask easier=-41	ask left=33	ask mistakes=-21	ask rest=56	ask steps=132	help=145	other=23	progress=-50	schedule=85	unknown=-33
do_in	ask mistakes=-33	ask rest=29	ask steps=66	ask why=-21
do_instead	ask easier=57	ask mistakes=-17	help=-18
do_it	ask dose=-57	ask easier=85	help=-15	other=54	unknown=13
do_just	ask dose=20
do_last	progress=18
do_mine	other=23	unknown=-23
do_most	ask mistakes=21	other=-12
do_my	ask mistakes=-19	ask steps=16	ask why=-39	other=61	unknown=24
do_not	ask easier=-28	ask rest=34	help=44	unknown=41
do_now	help=37	other=19	unknown=-15
do_one	ask steps=14
do_only	ask dose=29	other=-14
do_people	ask mistakes=122	ask steps=-50	ask why=-15
do_ten	ask dose=17
do_that	ask dose=-16	ask easier=-13	ask mistakes=36	ask steps=27	unknown=-17
do_the	ask dose=18	ask easier=65	ask left=-13	ask mistakes=-36	ask rest=-26	ask steps=-33	ask why=46	help=-14	other=140	unknown=-27
do_them	other=-24	schedule=15	unknown=39
do_these	other=65
do_this	ask dose=14	ask easier=35	ask left=-21	ask mistakes=17	ask rest=-16	ask steps=-12	help=-43	other=102	unknown=-24
do_three	ask dose=35	other=-58	unknown=51
do_today	ask dose=-15	ask left=80
do_we	ask dose=20	ask left=-16	ask rest=53	ask steps=-17	other=-30	schedule=26	unknown=-17
do_when	ask left=39	other=-28
do_with	ask mistakes=-36	ask steps=62	other=16
do_wrong	ask mistakes=63	ask steps=-19	help=-16
do_you	ask dose=-25	ask easier=48	ask left=-16	ask mistakes=-16	ask steps=25	ask why=-26	help=-59	other=39	progress=-16	schedule=31	unknown=124
doctor	other=76	unknown=-50
doctor_$	other=18	unknown=-16
doctor_says	other=26	unknown=-15
does	ask dose=35	ask easier=-20	ask left=-43	ask mistakes=-30	ask steps=77	ask why=176	help=19	other=-14	progress=-18	unknown=13
does_a	ask dose=18	ask steps=16
does_hugging	ask why=16
does_it	ask left=-17	ask mistakes=18	ask steps=-21	ask why=41	help=14	other=20
does_knee	ask why=12
does_my	ask steps=36	ask why=-23	progress=24
does_not	ask easier=20	schedule=19	unknown=-28
does_pulling	ask why=16
does_rolling	ask why=29
does_that	ask mistakes=-12	ask steps=37	ask why=30	other=-38	unknown=47
does_the	ask dose=-18	ask left=20	ask mistakes=-15	ask rest=13	ask steps=41	ask why=14	help=36	other=-20
does_this	ask dose=40	ask left=-35	ask why=51	other=26	progress=-12
dog	other=-64	unknown=94
dog_$	other=-26	unknown=29
dog_ate	other=-19	unknown=22
dog_has	unknown=12
dog_just	unknown=13
dogs	other=-28	unknown=38
doing	ask easier=-15	ask left=-84	ask mistakes=116	ask why=28	help=-14	progress=70
doing_$	ask dose=17	ask left=-18	ask mistakes=-13	ask steps=36	progress=18
doing_compared	progress=18
doing_for	ask why=24
doing_it	ask mistakes=43	ask steps=14	ask why=-23	other=-15	unknown=19
doing_lately	progress=13
doing_something	ask mistakes=15
doing_the	ask steps=-18	ask why=21
doing_this	ask left=-30	ask mistakes=59	ask steps=-19	other=32	unknown=-15
doing_wrong	ask mistakes=24
dome	other=30	unknown=-17
dome_$	other=28	unknown=-17
done	ask dose=-44	ask left=23	ask mistakes=-65	ask steps=29	ask why=-112	help=55	other=206	progress=28	schedule=-16	thanks=-15	unknown=283
done_$	ask dose=-52	ask left=65	ask mistakes=-57	ask steps=34	ask why=-60	help=73	other=225	progress=-14	thanks=-13	unknown=12
done_2	other=16	unknown=-14
done_a	other=-45	unknown=45
done_again	ask steps=38	other=-12	unknown=-16
done_all	ask dose=21	other=18	unknown=-23
done_already	other=81	unknown=-68
done_and	unknown=13
done_as	other=22	unknown=-18
done_at	other=16	unknown=-16
done_bridges	other=-65	unknown=65
done_but	ask steps=-15	other=31	unknown=-14
done_by	unknown=21
done_do	unknown=16
done_enough	ask dose=15	other=-48	unknown=42
done_first	other=37	unknown=-25
done_for	other=-13	unknown=13
done_here	other=15	unknown=-14
done_i	other=56	unknown=-41
done_if	other=40	unknown=-36
done_in	other=22	progress=23	unknown=-35
done_is	ask left=-26	other=63	unknown=-29
done_it	other=67	unknown=-52
done_lol	other=29	unknown=-27
done_mate	other=16	unknown=-15
done_maybe	other=20	unknown=-13
done_my	other=-91	unknown=90
done_nothing	other=32	unknown=-30
done_now	other=57	unknown=-55
done_once	ask dose=43	unknown=-16
done_so	ask left=19	unknown=-15
done_the	unknown=15
done_then	ask left=-41	other=66
done_this	ask steps=28	other=-99	progress=21	unknown=83
done_too	other=45	unknown=-22
done_two	other=24	unknown=-20
done_well	other=-66	unknown=67
done_what	ask left=31	unknown=-15
done_when	ask dose=18	other=-72	unknown=78
done_with	ask easier=23	ask mistakes=-16	ask why=-36	unknown=77
done_wrong	ask mistakes=41	unknown=-21
done_yet	ask left=43	ask rest=-27	other=17	unknown=-20
door	other=-31	unknown=54
doorbell	other=18
dos	ask mistakes=47	ask why=-13
dose	ask dose=91	ask steps=-30	ask why=-28
double	other=14	unknown=-14
double_shift	other=14	unknown=-14
down	ask easier=47	ask mistakes=-16	ask rest=-17	ask steps=80	ask why=-15	hello=-20	help=-14	unknown=62
down_$	ask easier=52	ask mistakes=-14	ask steps=46	other=20	unknown=-40
down_a	other=15
down_already	other=19	unknown=-17
down_below	other=19	unknown=-14
down_both	other=28	unknown=-17
down_my	other=14
down_the	other=23
down_there	hello=-16	other=-46	unknown=81
dozen	other=28	unknown=-22
drags	other=31	unknown=-27
drilling	other=-22	unknown=25
drilling_again	other=-16	unknown=17
driving	other=-22	unknown=30
driving_$	other=13
drop	ask dose=-13	ask steps=21	other=38
drop_$	ask steps=24
drop_the	other=32
dropped_my	other=-18	unknown=23
dropping	other=59	unknown=-37
dropping_off	other=14	unknown=-13
drunk_$	other=18	unknown=-12
due	schedule=21
due_$	schedule=21
dull	other=15
during	ask rest=14	ask steps=17	other=27	unknown=-14
during_sex	other=56	unknown=-45
during_the	ask rest=15	other=-21	unknown=31
each	ask dose=123	ask left=-17	ask steps=-21	other=54	unknown=-33
each_knee	ask dose=22	ask steps=-13
each_leg	other=20
each_other	ask steps=17	other=-16
each_set	ask dose=18
each_side	ask dose=57	ask steps=-19	other=31
each_time	ask steps=13
earlier	ask easier=-14	other=-39	schedule=107	unknown=-14
earlier_$	ask easier=-13	other=-29	schedule=88	unknown=-13
earlier_in	schedule=19
early	ask easier=-14	other=-48	schedule=84
early_$	schedule=17
early_for	other=-33	schedule=52
easier	ask dose=-27	ask easier=314	ask left=-32	ask mistakes=-24	ask rest=-32	ask steps=-57	ask why=-67	other=41	unknown=-24
easier_$	ask easier=56	ask rest=-22	other=27
easier_bridge	ask easier=44
easier_kind	ask easier=12
easier_one	ask easier=60	other=-38
easier_option	ask easier=54	other=-31
easier_variation	ask easier=70	ask why=-29	other=-29
easier_version	ask easier=-13	ask why=-18	other=83
easier_way	ask easier=22	ask steps=-22	other=22
easy	ask easier=26	other=-26	unknown=25
easy_$	other=22	unknown=-17
easy_peasy	other=-36	unknown=42
easy_way	ask easier=25
eat	ask mistakes=-13	help=-25	other=19	unknown=45
eat_like	other=18	unknown=-18
eating	other=26	unknown=-21
eight	ask left=-18	other=55	schedule=42
eight_$	ask left=-17	other=16	schedule=14	unknown=33
either	other=30	unknown=-18
electric	other=19	unknown=-12
electric_shocks	other=13
elephant	other=-51	unknown=59
eleven	ask steps=-22	other=82	unknown=-30
eleven_$	other=38	unknown=-22
eleven_reps	ask steps=-18	other=20
else	ask dose=-14	ask easier=30	ask left=43	ask mistakes=-18	ask steps=-21	ask why=-23	help=25	other=15
else_$	ask easier=25	other=52	unknown=-29
else_can	help=33
else_do	ask left=25
else_is	other=-28	unknown=41
emails	other=-58	unknown=60
empty	other=26	unknown=-23
end	ask dose=-23	ask left=89	ask steps=-35	other=81	unknown=-35
end_$	ask dose=-22	ask left=90	ask steps=-26
end_here	other=31
end_the	other=28
enough	ask dose=161	ask easier=22	ask left=-46	ask mistakes=-16	ask rest=21	ask steps=-18	ask why=-19	other=19	thanks=-16	unknown=-26
enough_$	ask dose=103	ask left=-24	other=-58	unknown=42
enough_air	other=24	unknown=-13
enough_bridges	other=23	unknown=-23
enough_for	ask dose=21	ask easier=39	ask why=-12	unknown=-23
enough_now	other=21	thanks=-14
entire	other=50	unknown=-40
entire_routine	other=12
entire_session	other=21	unknown=-16
entire_time	ask steps=14
entry	other=22
entry_$	other=21
errors	ask left=-15	ask mistakes=107	ask steps=-24	ask why=-22
errors_$	ask mistakes=26
errors_with	ask mistakes=50	ask steps=-14
even	ask left=-21	ask why=48	other=33	unknown=-25
evening	ask dose=82	ask easier=-16	ask left=-16	ask mistakes=-21	ask rest=-13	ask steps=-48	ask why=-28	hello=140	other=-71	schedule=219	thanks=-15	unknown=-107
evening_$	ask dose=59	hello=83	other=21	schedule=-17	unknown=-45
evening_all	hello=43	other=-33
evening_one	other=-25	schedule=72
evening_reminder	other=-23	schedule=51
evening_session	ask why=-12	schedule=62	unknown=-12
evening_slot	schedule=21
evening_to	schedule=18
evenings	other=-33	schedule=43
ever	other=-24	schedule=-14	unknown=89
everest	progress=-16	unknown=42
every	ask dose=111	ask left=-16	ask mistakes=-13	ask steps=-28	other=-31	unknown=38
every_day	ask dose=44	other=-45	schedule=16	unknown=28
every_five	other=14
every_morning	ask dose=64	ask steps=-16	other=-13
every_night	other=23	unknown=-17
everyone	other=-46	unknown=47
everyone_else	other=-44	unknown=44
everything	ask left=58	hello=-15	other=60	unknown=-39
everything_$	ask left=73	other=15	unknown=-61
everything_done	other=36	unknown=-14
everything_down	other=-28	unknown=32
everything_is	other=49	unknown=-34
exactly	ask left=-44	ask mistakes=-13	ask steps=40	ask why=81	other=-26	unknown=-15
exactly_$	ask steps=-49	ask why=93	help=12	other=-27	unknown=-13
exactly_am	ask left=-27	ask steps=64	ask why=-26
exactly_does	ask steps=24
exams	other=-33	unknown=40
exams_$	other=-33	unknown=40
except	other=35	unknown=-34
exercise	ask easier=24	ask left=75	ask mistakes=-25	ask rest=-39	ask steps=44	ask why=-16	help=-13	other=57	schedule=15
exercise_$	ask easier=41	ask left=38	ask mistakes=-14	ask rest=-18	other=57	unknown=-39
exercise_after	ask left=14
exercise_again	ask steps=28	other=-24
exercise_comes	ask left=31	ask steps=-12
exercise_for	other=-20	unknown=37
exercise_good	ask why=18
exercise_is	ask dose=-19	ask left=36	other=16	unknown=-19
exercise_next	schedule=18
exercise_please	other=26
exercise_until	other=35	unknown=-28
exercised	other=18	unknown=-12
exercises	ask dose=-53	ask easier=-15	ask left=88	ask why=14	other=49	schedule=-12
exercises_$	ask easier=-12	other=25
exercises_are	ask dose=-18	ask left=45	other=17	unknown=-14
exercises_at	ask why=18
exercises_please	other=-49	unknown=73
exercises_remain	ask dose=-16	ask left=20
exercises_today	other=15	unknown=-20
exercises_were	other=15	unknown=-14
expecting	other=69	unknown=-31
expecting_$	other=29	unknown=-16
expecting_a	other=12
explain	ask steps=206	other=-107	unknown=-29
explain_how	ask steps=13	help=14
explain_knee	ask steps=13
explain_the	ask steps=117	other=-55	unknown=-22
eyes	ask steps=41	other=-29
face	ask steps=17	unknown=14
face_$	ask steps=17
faint	other=42	unknown=-31
faint_$	other=33	unknown=-24
fainted	other=72	unknown=-15
fainted_$	other=77	unknown=-52
fainted_in	other=15
fainted_this	other=27	unknown=-20
fainted_when	other=-68	unknown=77
fainted_yesterday	other=-22	unknown=25
fall	ask mistakes=13	other=-18	unknown=20
fall_to	ask steps=13
falling	ask mistakes=18
fancy	other=17
far	ask dose=-39	ask easier=47	ask left=40	ask mistakes=31	ask why=-13	other=36	progress=27	unknown=-70
far_$	ask easier=23	ask mistakes=40	ask steps=-21	other=29	progress=28	unknown=-31
far_do	ask steps=23
far_from	other=34	unknown=-32
far_over	ask left=-18	ask steps=34
far_up	ask easier=26	ask steps=16	other=-27
fast	ask dose=-14	ask left=-17	ask mistakes=33	other=13
fast_$	ask mistakes=36
fat	other=-28	unknown=32
favourite	help=-25	progress=-13	unknown=58
feel	ask easier=-22	ask mistakes=74	ask steps=-36	ask why=20	other=44	schedule=-13	unknown=35
feel_any	other=-81	unknown=85
feel_everything	other=-28	unknown=32
feel_faint	other=26	unknown=-19
feel_it	ask mistakes=50	ask steps=-17	ask why=-16	other=-63	unknown=72
feel_like	other=61	unknown=-50
feel_my	other=14	unknown=-12
feel_normal	other=-25	unknown=27
feel_numb	other=19	unknown=-18
feel_the	other=53	unknown=-46
feel_weak	other=-37	unknown=39
feel_when	other=14
feeling	ask mistakes=38	ask steps=-19	other=51	unknown=-15
feeling_around	other=22	unknown=-14
feeling_down	other=15
feeling_in	unknown=12
feeling_this	ask mistakes=38	ask steps=-17
feeling_when	other=13
feels	other=76	unknown=-13
feels_different	other=40	unknown=-18
feels_great	other=-23	unknown=25
feels_like	other=20
feels_numb	other=39	unknown=-33
feels_tight	other=15	unknown=-13
feet	ask dose=-14	ask steps=169	ask why=-33	unknown=-42
feet_$	ask steps=85	ask why=-18	other=-30
feet_and	other=20	unknown=-19
feet_be	ask steps=24
feet_flat	other=13
feet_go	ask steps=-26	other=49
feet_meant	ask steps=12
feet_together	ask steps=30
fell	other=-33	unknown=86
fell_$	other=-26	unknown=27
fell_asleep	other=-46	unknown=60
fell_down	other=23	unknown=-14
fell_from	other=29	unknown=-24
fell_in	other=-28	unknown=39
fell_off	other=-31	unknown=41
felt	other=36	unknown=-26
felt_something	other=17	unknown=-12
fence	other=-33	unknown=35
fence_$	other=-33	unknown=35
fever	hello=32	schedule=17
fever_$	other=-35	schedule=18	unknown=50
fever_39	other=19	unknown=-14
fever_and	hello=26	unknown=-22
feverish	other=20	unknown=-16
few	other=44	unknown=-41
fewer	ask dose=91	ask easier=-47	ask rest=-15
fewer_this	ask dose=23	ask rest=-15
fifteen	ask dose=181	ask easier=-15	ask left=-25	ask steps=-41	ask why=-13	other=62	unknown=-93
fifteen_$	ask dose=104	ask steps=-16	other=30	unknown=-68
film	other=-20	unknown=46
film_$	other=-15	unknown=38
final	ask left=35	ask why=-19	other=41	unknown=-16
final_one	ask left=36	ask why=-19	other=17
final_round	other=14
finally	other=-15	unknown=21
finally_done	unknown=13
find	ask easier=49	other=-40
find_it	ask easier=49	other=-43
fine	ask dose=38	other=-61	thanks=-32	unknown=105
fine_$	ask dose=38	thanks=-32	unknown=38
fine_now	other=-41	unknown=41
fingers	other=-29	unknown=34
fingers_are	other=-29	unknown=34
finish	ask left=62	ask mistakes=-18	other=63	unknown=-52
finish_$	ask left=-19	other=66	unknown=-18
finish_my	other=13
finished	ask dose=-61	ask easier=-17	ask left=24	ask mistakes=-42	ask rest=-13	ask steps=-57	ask why=-95	help=85	other=186	thanks=-22	unknown=207
finished_$	ask dose=-57	ask left=29	ask mistakes=-23	ask steps=-36	ask why=-48	help=98	other=244	unknown=-81
finished_a	other=-29	unknown=29
finished_all	other=26	unknown=-22
finished_at	other=-29	unknown=30
finished_before	other=-60	unknown=61
finished_chemo	other=30	unknown=-16
finished_do	ask rest=17
finished_everything	other=32	unknown=-29
finished_for	other=17
finished_her	other=-17	unknown=18
finished_his	other=-26	unknown=27
finished_i	other=26	unknown=-22
finished_in	ask dose=30
finished_it	other=25	unknown=-20
finished_level	other=-32	unknown=34
finished_my	other=-81	unknown=86
finished_now	other=26	unknown=-25
finished_painting	other=-33	unknown=35
finished_round	ask why=-34	other=36
finished_the	ask rest=-29	other=-21	unknown=101
finished_this	ask dose=-12	ask rest=-16	other=33	unknown=16
finished_two	other=-22	unknown=22
finished_with	other=21	unknown=-13
finished_work	other=39	unknown=-37
finishing	ask left=-13	ask rest=17
finishing_the	ask left=-13	ask rest=17
fire	other=32	unknown=-23
fire_away	other=14
first	ask dose=-28	ask left=22	ask mistakes=-22	ask steps=85	ask why=-47	other=83	schedule=-17	unknown=47
first_$	ask steps=132	ask why=-27	other=-17
first_in	ask steps=21
first_one	ask steps=-77	other=94
first_or	ask left=35	ask why=-13	other=-13
first_set	ask left=-16	other=63	unknown=-16
first_two	other=12
five	ask dose=69	ask steps=-26	other=24
five_$	other=19
five_minutes	other=28	unknown=-15
five_months	other=14
five_seconds	ask dose=17
fix	ask steps=-18	ask why=40
fix_my	ask steps=-18	ask why=40
flags	help=-36	unknown=71
flags_$	help=-36	unknown=71
flat	ask dose=-23	ask mistakes=-32	ask steps=100	ask why=-24	other=29
flat_$	ask steps=22	other=21
flat_on	ask steps=38
flatmate	other=-15	unknown=20
flight_of	other=15
floor	ask dose=-14	ask easier=18	ask steps=96	ask why=-26	other=-17
floor_$	ask easier=22	ask steps=53	ask why=-17
floor_is	other=-29	unknown=40
floppy	other=44	unknown=-38
floppy_$	other=44	unknown=-38
folks	ask mistakes=25	ask steps=-16
follows	ask left=28
follows_$	ask left=28
foot	other=153	unknown=-76
foot_$	other=36	unknown=-25
foot_fell	other=-13	unknown=16
foot_is	other=24	unknown=-20
foot_slaps	other=24	unknown=-17
football	help=-19	other=25
for	ask dose=67	ask easier=202	ask left=-78	ask mistakes=81	ask rest=-15	ask steps=-36	ask why=167	hello=-33	help=-36	other=49	progress=-36	schedule=22	thanks=85	unknown=38
for_$	ask easier=-29	ask left=-56	ask steps=-48	ask why=100	help=39	other=113	progress=-15	schedule=35	unknown=-31
for_3	other=13
for_4	other=23
for_5	other=16
for_a	ask dose=13	ask why=19	other=52	unknown=-13
for_again	ask steps=-15	ask why=27
for_an	ask easier=32	other=-16
for_anyway	ask why=29
for_asking	other=16	thanks=-32	unknown=21
for_beginners	ask easier=58
for_breast	other=18
for_dinner	ask left=-12	ask why=-25	unknown=66
for_five	ask dose=26
for_how	ask dose=23	other=20
for_me	ask dose=-19	ask easier=24	ask left=20	ask steps=-39	ask why=69	other=31	schedule=46	unknown=-40
for_my	ask mistakes=56	unknown=-14
for_no	other=28	unknown=-23
for_old	ask easier=24
for_one	other=29
for_people	ask easier=17
for_reminding	other=-34	thanks=36
for_sciatica	ask why=30
for_the	ask dose=82	ask easier=71	ask steps=37	ask why=-25	other=-110	schedule=-21	thanks=24
for_this	ask dose=12	ask mistakes=-25	ask steps=39	ask why=-81	help=-14	progress=16	unknown=99
for_three	other=16
for_today	ask left=30	other=71	unknown=-48
for_tonight	other=19
for_two	ask rest=13
for_us	other=-27	unknown=27
for_weeks	other=-39	unknown=39
for_what	ask easier=-14	ask steps=-15	ask why=66
for_years	other=-34	unknown=36
for_your	other=-21	thanks=80	unknown=-44
forget	ask dose=-13	ask steps=15	other=63	unknown=-16
forget_me	other=45
forgot	ask steps=107	other=-26	unknown=-46
forgot_how	ask steps=44	other=-36
forgot_to	other=46	unknown=-27
form	ask dose=-15	ask left=-13	ask mistakes=143	ask why=-22	other=-21	unknown=-44
form_$	ask mistakes=81	other=-32	unknown=-34
form_off	other=25
fortnight	other=32	unknown=-14
fortnight_$	other=21	unknown=-12
found	other=50	unknown=-38
found_a	other=49	unknown=-37
four	other=26
four_weeks	other=19
fourteen	other=25	unknown=-17
fourteen_$	other=18
fracture	other=27	unknown=-24
fractured	other=21	unknown=-17
fractured_a	other=21	unknown=-17
france	unknown=23
france_$	unknown=23
free	ask dose=-17	ask left=31
free_$	ask dose=-16	ask left=24
friend	ask why=31	other=-129	unknown=107
from	ask easier=-13	ask mistakes=-15	ask why=58	hello=-16	other=33	schedule=95	thanks=-14	unknown=-29
from_done	other=17	unknown=-16
from_finished	other=17	unknown=-16
from_holiday	other=15
from_now	other=-25	schedule=54
from_side	ask why=22
from_sleeping	other=-35	unknown=39
from_the	ask left=24	ask steps=-24	other=38
from_this	other=28	unknown=-16
front	ask dose=-17	ask steps=18
full	ask easier=24	ask rest=16	ask steps=-23	other=30
full_minute	ask rest=14	other=19
fun	other=-57	unknown=66
fun_$	other=-57	unknown=66
funny	unknown=19
gain	ask why=32	other=-43	unknown=36
game	other=-55	unknown=67
gardening_$	other=34	unknown=-29
gave	other=50
gave_birth	other=46	unknown=-14
gave_way	other=27	unknown=-22
genitals	other=81	unknown=-65
genitals_$	other=32	unknown=-24
genitals_are	other=49	unknown=-41
gentler	ask easier=234	ask left=-17	ask mistakes=-22	ask steps=-31	ask why=-20	other=-43	progress=-12	unknown=-20
gentler_$	ask easier=53	ask left=-13	ask mistakes=-15	other=19
gentler_one	ask easier=38	other=-33
gentler_than	ask easier=29
gentler_version	ask easier=28
gently	ask steps=14
get	ask easier=52	ask left=-18	ask rest=96	ask why=36	help=-32	other=-23	progress=-31	schedule=30	unknown=-41
get_$	ask rest=24
get_a	ask easier=-18	ask rest=77	ask steps=-21	other=37	progress=-13	unknown=-29
get_any	other=15
get_back	ask steps=14
get_better	other=-18	unknown=20
get_chest	help=-13	unknown=33
get_enough	other=24	unknown=-13
get_hard	other=15
get_into	ask steps=12
get_it	other=-46	unknown=52
get_my	ask easier=70	other=-29	unknown=-17
get_out	ask steps=-26	ask why=52
get_the	ask steps=54	other=-23	unknown=-28
get_through	other=12
get_to	ask dose=14
get_up	ask easier=15
get_wrong	ask mistakes=38
gets	other=58	unknown=-38
gets_worse	other=35	unknown=-21
getting	ask left=-22	ask mistakes=-27	other=71	progress=78	unknown=-35
getting_better	progress=64
getting_on	progress=12
gf	other=-50	unknown=50
give	ask easier=55	ask steps=-15	other=35	unknown=-35
give_me	ask easier=56	ask steps=-14	unknown=-23
giving	other=65	unknown=-39
giving_way	other=53	unknown=-32
glute	ask mistakes=15	ask steps=63	ask why=17	help=-14	other=-19	unknown=-15
glute_bridge	ask mistakes=16	ask steps=63	help=-14	other=-13	unknown=-14
glutes	ask mistakes=-15	ask why=52
glutes_$	ask why=27
glutes_are	other=37	unknown=-26
glutes_working	other=-37	unknown=38
go	ask dose=-81	ask left=74	ask mistakes=35	ask rest=36	ask steps=114	ask why=-68	help=-19	other=114	unknown=-38
go_$	ask dose=-82	ask left=99	ask mistakes=-14	ask rest=-15	ask steps=132	ask why=-59	other=57	progress=19	unknown=-24
go_again	ask steps=18
go_and	other=21
go_numb	unknown=30
go_on	ask rest=20
go_straight	ask rest=33	ask steps=-16
go_to	ask easier=19	ask steps=-12
go_together	ask steps=20	other=-18
go_up	ask dose=23
go_wrong	ask mistakes=44
god	unknown=25
god_$	thanks=-18	unknown=27
goes	ask steps=54
goes_$	ask steps=38
going	ask dose=-24	ask easier=-15	ask left=-44	ask mistakes=28	ask steps=-34	other=46	progress=58	thanks=18	unknown=44
going_$	ask steps=-14	progress=42	thanks=30	unknown=-17
going_down	progress=14
going_on	other=20
going_to	ask mistakes=-19	ask steps=-23	ask why=12	other=27	unknown=60
going_too	ask left=-26	ask mistakes=57
gone	other=28	unknown=23
gone_$	other=14
gone_completely	other=-38	unknown=41
gone_dead	other=25
gone_numb	other=40	unknown=-34
good	ask dose=-38	ask easier=-53	ask left=-32	ask mistakes=52	ask steps=-54	ask why=147	hello=122	help=-29	other=-20	progress=21	schedule=-22	thanks=-16	unknown=66
good_$	ask mistakes=16	ask why=16
good_afternoon	hello=41	other=-14	unknown=-16
good_does	ask steps=-15	ask why=40
good_evening	hello=64	other=-20	unknown=-15
good_for	ask dose=-17	ask easier=-14	ask mistakes=-25	ask steps=-21	ask why=61	other=77	unknown=29
good_form	ask mistakes=81	other=-31	unknown=-34
good_is	ask why=35
good_morning	hello=41	other=16	unknown=-28
good_night	hello=-26	unknown=27
good_this	progress=13
good_to	other=14
got	ask dose=-29	ask easier=86	ask left=30	ask mistakes=-16	ask rest=13	ask steps=25	ask why=-30	help=-21	other=56
got_$	ask left=13	ask rest=20
got_a	ask easier=54	ask steps=44	ask why=-17	other=-18	unknown=-14
got_an	ask easier=51	other=-38
got_any	other=-23	unknown=35
got_anything	ask easier=25	other=-24
got_carried	other=14
got_knocked	other=26	unknown=-22
got_left	ask left=13
got_my	other=-58	unknown=60
got_osteoporosis	ask easier=-15	other=52	unknown=-14
got_the	other=17	unknown=-14
got_through	other=32
got_to	ask left=13	other=23
gran	ask easier=21	other=-23	unknown=17
gran_struggles	ask easier=21
grandma	other=-47	unknown=55
grandpa	unknown=15
grandson	other=-29	unknown=32
great	thanks=53	unknown=-23
great_$	other=17	thanks=30	unknown=-21
groin	other=40	unknown=-36
groin_is	other=33	unknown=-31
ground	ask steps=24
ground_$	ask steps=19
group	ask why=35
guess	other=19
guess_$	other=19
guy	other=-71	unknown=72
gym	other=-44	unknown=58
gym_$	other=-20	unknown=21
h	other=12
h_$	other=12
ha	unknown=36
ha_$	other=-16	unknown=41
ha_ha	other=-18	unknown=33
had	ask mistakes=-15	other=65	progress=-19	unknown=97
had_a	other=17	unknown=34
had_back	unknown=14
had_breast	other=31	unknown=-23
had_cancer	other=23
had_done	other=27	unknown=-26
had_my	other=26
had_no	other=15	unknown=-15
had_numb	other=-27	unknown=27
had_prostate	other=17
had_to	other=-33	unknown=39
haha	other=-12	unknown=32
hair	other=-53	unknown=57
hair_is	other=-22	unknown=25
half	other=79	unknown=-37
half_$	other=26	unknown=-17
halfway	ask left=26	other=25	unknown=-17
halfway_$	ask left=26
hamburg	other=27
hamburg_$	other=27
hamstring	other=49	unknown=-39
hamstrings	ask mistakes=29	other=14	unknown=-18
hamstrings_$	ask mistakes=29
hamstrings_are	other=20	unknown=-16
hand	other=-31	unknown=32
hands	ask mistakes=-15	ask steps=96	other=-31
hands_$	ask mistakes=-13	ask steps=69
hands_on	ask steps=17
hang	other=31	unknown=-21
hang_on	other=29	unknown=-20
happened	other=14	unknown=-13
happens	ask left=25	ask mistakes=20	other=-16
happy	other=19
happy_$	other=19
hard	ask dose=-15	ask easier=169	ask mistakes=-21	ask steps=23	other=-60
hard_$	ask easier=64	ask mistakes=-12	other=-15
hard_for	ask easier=29	other=-16
hard_i	other=-19	unknown=28
hard_please	ask easier=57	other=-49
hard_to	other=32	unknown=-15
hardly	other=35	unknown=-28
has	ask dose=31	ask steps=-32	other=41	unknown=78
has_a	unknown=19
has_changed	other=24	unknown=-17
has_finished	other=-50	unknown=53
has_gone	other=55	unknown=-42
has_no	other=41	unknown=-32
has_osteoporosis	other=-55	unknown=65
has_the	ask steps=-24	other=-13	unknown=63
hate	other=-32	unknown=42
have	ask dose=-31	ask left=120	ask mistakes=-22	ask steps=-59	ask why=-61	hello=-13	help=19	other=80	progress=116	schedule=62	unknown=45
have_$	ask dose=-24	ask left=22
have_a	ask steps=45	other=13
have_anything	ask easier=22	schedule=41	unknown=-18
have_been	other=18	progress=34	unknown=-34
have_brittle	other=12
have_cancer	other=-21	unknown=24
have_chest	other=22	unknown=-19
have_completed	other=-51	unknown=53
have_done	ask dose=29	ask steps=-12	other=-142	progress=14	unknown=136
have_finished	ask rest=28	help=34	unknown=-35
have_gone	other=36	unknown=-32
have_got	other=31	unknown=17
have_had	other=48	unknown=-42
have_i	ask dose=-56	ask left=65	ask mistakes=-15	ask rest=12	ask steps=-14	help=-30	other=-94	progress=142	schedule=19	unknown=30
have_no	help=12	other=-95	unknown=98
have_not	other=68	unknown=-42
have_only	other=17	unknown=-17
have_osteoporosis	ask easier=-21	other=92	unknown=-18
have_said	other=27	unknown=-25
have_something	ask easier=44	ask steps=-15	unknown=-12
have_to	ask dose=59	ask left=37	ask rest=20	ask steps=-50	ask why=-26	help=58	other=-40
have_told	other=17
have_you	schedule=22	unknown=25
having	other=29
having_a	unknown=18
having_chemo	other=15
he	other=-80	unknown=89
he_finished	other=-15	unknown=15
he_is	other=-39	unknown=39
head	ask dose=-18	ask mistakes=-42	ask steps=125	ask why=-16	unknown=-14
head_$	ask easier=18
head_supposed	ask steps=14
head_turn	ask steps=29
heard	other=-39	unknown=43
heart	other=-47	unknown=57
heart_$	other=-20	unknown=24
heartbroken	other=-32	unknown=52
heartbroken_$	other=-32	unknown=52
heavy	other=44	unknown=-40
heavy_$	other=15	unknown=-14
heels	ask steps=53
heels_or	ask steps=22
heels_stay	ask steps=12
held	ask dose=54	other=-19
held_$	ask dose=35	other=-12
held_for	ask dose=19
hello	hello=209	other=-25	schedule=-87	unknown=-59
hello_$	hello=79	other=60	schedule=-85	unknown=-35
hello_limber	hello=27	other=-16
hello_there	hello=36	other=-26
help	ask dose=-13	ask easier=-15	ask steps=-96	ask why=258	hello=-20	help=233	other=-150	progress=-22	schedule=-28	thanks=14	unknown=-82
help_$	ask steps=-52	ask why=124	hello=-13	help=157	other=-91	thanks=21	unknown=-61
help_me	help=90	other=-29	schedule=-12
help_my	ask why=35
help_the	ask why=21
help_with	ask steps=-16	ask why=59	other=-16
helped	other=-20	thanks=32
helped_$	other=-20	thanks=32
helping	ask steps=-26	ask why=28
helps	ask steps=-49	ask why=94	other=-50	unknown=16
helps_$	other=-23	unknown=22
her	other=-130	unknown=154
her_hip	other=-27	unknown=33
her_third	other=-33	unknown=34
here	ask dose=-33	ask easier=-26	ask left=-79	ask mistakes=83	ask rest=28	ask steps=-20	ask why=80	help=48	other=36
here_$	ask dose=-32	ask easier=-26	ask left=-78	ask mistakes=84	ask rest=17	ask steps=-16	ask why=80	help=48	unknown=40
hernia	other=20	unknown=-17
hers	other=-33	unknown=35
hers_$	other=-15	unknown=16
hers_already	other=-16	unknown=17
hey	hello=169	help=-13	other=-79	unknown=-20
hey_$	hello=90	other=-26	unknown=-28
hey_coach	hello=24
hey_limber	hello=22
hey_there	hello=37	other=-24
hi	hello=183	other=-109	unknown=-23
hi_$	hello=60	other=-55	unknown=13
hi_bot	hello=71	other=-36	unknown=-20
hi_there	hello=25	other=-12
high	ask dose=-18	ask easier=53	ask left=-33	ask mistakes=45	ask steps=42	other=-41	unknown=-15
high_$	ask easier=55	ask left=-27	ask mistakes=55	ask steps=-13	other=-50
high_do	ask dose=-13	ask steps=34
high_should	ask steps=14
high_temperature	other=12
him	ask why=21
him_$	ask why=21	other=-24	unknown=16
hip	ask dose=-29	ask easier=37	ask left=-17	ask mistakes=52	ask rest=-13	ask steps=20	ask why=-13	other=133	unknown=-73
hip_$	ask mistakes=34	unknown=13
hip_hurts	ask easier=-17	other=34
hip_in	other=19
hip_is	ask easier=16	unknown=-16
hip_lift	ask dose=16	ask why=26	other=-14
hip_raise	ask steps=14
hip_replaced	other=25
hip_replacement	other=39	unknown=-14
hip_was	other=21	unknown=-17
hips	ask easier=62	ask mistakes=-15	ask steps=25	ask why=19	other=-24	unknown=-23
hips_$	ask why=20
hips_are	ask easier=12
hips_do	ask easier=22	ask mistakes=-13
hips_that	ask easier=27	other=-23
hips_to	ask mistakes=13
hips_up	ask steps=14
his	other=-57	unknown=66
his_$	other=45	unknown=-45
his_legs	other=-21	unknown=23
his_set	other=-58	unknown=59
history	progress=31	unknown=-19
history_$	progress=31	unknown=-19
hit	other=57	unknown=-33
hit_by	other=13	unknown=-12
hiya	hello=122	other=-63	unknown=-33
hiya_$	hello=122	other=-63	unknown=-33
hold	ask dose=142	ask left=-22	ask mistakes=-13	ask rest=-31	ask steps=27	ask why=-23	other=36	unknown=-26
hold_$	ask dose=24
hold_for	ask dose=13
hold_it	ask dose=45	other=-21
hold_my	ask easier=-25	ask steps=69	unknown=-33
hold_on	other=16	unknown=-14
hold_the	ask rest=-17	other=53
hold_time	ask dose=54	ask steps=-15
holding	ask steps=14	unknown=18
holding_$	ask steps=14
holiday	other=54	unknown=-24
holiday_$	other=15
holiday_over	other=26	unknown=-13
home	other=51	unknown=-36
homework	ask steps=-18	other=-72	unknown=110
homework_$	ask steps=-18	other=-30	unknown=67
horse	other=16
hospital	other=22	unknown=-15
hospital_after	other=19	unknown=-14
hot	other=28	unknown=-16
hotel	other=13	unknown=-13
hour	other=56	schedule=35	unknown=-23
hour_$	other=24	schedule=14
hour_will	schedule=19
hours	other=18
hours_$	other=35	unknown=-26
house	other=-40	unknown=50
house_$	other=-44	unknown=54
how	ask dose=230	ask easier=-32	ask left=95	ask mistakes=26	ask rest=133	ask steps=264	hello=40	help=110	other=-118	progress=122	schedule=-42	thanks=-35	unknown=-39
how_$	ask dose=-18	ask steps=111	other=-17	progress=-13
how_am	ask left=-13	progress=39
how_are	ask steps=53	hello=72	help=-25	other=-57	thanks=-13
how_can	ask dose=-16	ask easier=14	ask mistakes=28	ask steps=-13	progress=-21	unknown=43
how_did	progress=56
how_do	ask dose=-154	ask easier=29	ask left=-29	ask mistakes=104	ask rest=-58	ask steps=21	help=102	other=130	progress=-27	schedule=15	unknown=-18
how_does	ask dose=-42	ask left=-19	ask steps=61	ask why=19	help=80	other=-17	progress=-18
how_exactly	ask why=34
how_far	ask dose=-28	ask left=51	ask steps=28
how_hard	ask steps=17
how_have	progress=14
how_high	ask dose=-15	ask steps=56
how_is	ask dose=-32	ask left=-37	ask steps=177	ask why=48	other=-123	progress=74	unknown=-44
how_it	ask mistakes=17
how_long	ask dose=148	ask easier=-14	ask left=40	ask mistakes=-27	ask rest=134	ask steps=-171	ask why=-25	help=-13	other=108	progress=-12	unknown=-14
how_many	ask dose=227	ask easier=-17	ask left=124	ask mistakes=-24	ask steps=-165	ask why=-32	help=-22	other=137	progress=49	schedule=-17	unknown=-23
how_much	ask dose=-16	ask left=85	ask rest=73	ask steps=-83	ask why=-14	other=17
how_often	ask dose=181	ask mistakes=-20	ask steps=-132	help=-16	other=54
how_regular	progress=29
how_tall	ask dose=-19	ask steps=-28	progress=-21	unknown=94
how_the	ask steps=17
how_this	ask easier=-13	ask steps=38	help=48	other=-32
how_to	ask dose=-20	ask steps=105	ask why=-17	help=49	other=-70
how_wide	ask steps=17
how_will	ask left=-18	ask mistakes=24	ask steps=-13	ask why=26	other=-17
hug	ask dose=18	ask mistakes=40	ask steps=50	ask why=-14	other=-13	unknown=-24
hug_$	ask dose=26	ask mistakes=14	ask steps=22	other=-33
hugging	ask why=18	other=-12
hugging_the	ask mistakes=13	other=-14
huh	help=151	other=-72	unknown=-38
huh_$	help=151	other=-72	unknown=-38
hundred	other=-76	unknown=77
hurt	ask dose=-15	ask easier=-30	ask mistakes=134	ask steps=-32	ask why=-13	other=25	unknown=-39
hurt_$	ask dose=-14	ask mistakes=35	ask why=-12	other=24	unknown=-16
hurt_my	ask mistakes=40	other=-27
hurt_myself	ask easier=-21	ask mistakes=69	ask steps=-24	other=-12
hurt_when	other=18
hurting	other=47	unknown=-35
hurting_$	other=25	unknown=-20
hurts	ask easier=-125	ask mistakes=-16	ask steps=-15	other=315	unknown=-69
hurts_$	ask easier=-80	other=157	unknown=-24
hurts_a	ask easier=-16	other=23
hurts_from	other=21	unknown=-16
hurts_my	ask easier=-28	other=51
hurts_when	other=26
husband	other=-44	unknown=58
husband_did	other=-20	unknown=21
husband_finished	other=-39	unknown=39
i	ask dose=136	ask easier=154	ask left=133	ask mistakes=180	ask rest=178	ask steps=139	ask why=63	hello=-56	help=152	other=147	progress=244	schedule=136	thanks=19	unknown=128
i_$	ask left=46	ask steps=-40	progress=31	unknown=-13
i_am	ask dose=-21	ask easier=47	ask left=64	ask rest=-14	ask steps=-29	help=84	other=46	schedule=-25	thanks=65	unknown=17
i_ask	ask steps=19
i_avoid	ask mistakes=53
i_be	ask dose=21	ask mistakes=32	ask steps=-20
i_been	progress=51
i_believe	other=14
i_blacked	other=16
i_breathe	ask steps=31
i_broke	other=20	unknown=-14
i_can	ask dose=-20	ask easier=61	ask left=47	ask mistakes=-25	progress=17
i_change	ask steps=-17	schedule=43
i_clicked	other=18	unknown=-17
i_collapsed	other=18	unknown=-14
i_come	ask rest=-13	ask steps=32
i_completed	progress=13
i_cough	unknown=34
i_could	other=-16	unknown=21
i_delivered	other=14	unknown=-13
i_did	ask steps=-14	other=107	unknown=-29
i_do	ask dose=83	ask easier=87	ask mistakes=17	ask rest=-18	ask steps=27	ask why=-24	help=-25	progress=36	schedule=-24	unknown=55
i_doing	ask left=-36	ask mistakes=55	progress=41
i_done	ask dose=-24	ask left=61	ask steps=-16	other=-59	progress=37	unknown=37
i_eat	ask mistakes=-13	help=-25	other=19	unknown=45
i_exercise	schedule=14
i_exercised	other=18	unknown=-12
i_fainted	other=55	unknown=-38
i_feel	ask mistakes=47	ask steps=-29	ask why=34
i_find	ask easier=49	other=-43
i_finish	ask dose=22	ask left=62	ask mistakes=-18	other=-23	unknown=-12
i_finished	ask left=76	other=-54
i_forget	ask steps=37
i_forgot	ask steps=56	other=-40
i_get	ask easier=-32	ask mistakes=-23	ask rest=101	ask steps=-34	ask why=46	help=-26	other=32	progress=-29	schedule=46	unknown=-20
i_getting	ask left=-16	ask mistakes=-23	other=41	progress=31
i_go	ask left=-17	ask mistakes=18	ask rest=20
i_going	ask left=-26	ask mistakes=57
i_got	ask rest=20
i_guess	other=19
i_had	other=29	unknown=23
i_hate	other=-34	unknown=42
i_have	ask dose=67	ask easier=-40	ask left=-14	ask steps=-70	ask why=-20	help=69	other=83	schedule=31	unknown=19
i_hit	other=16
i_hold	ask dose=21	ask rest=-23	ask steps=33	other=25
i_hurt	ask easier=-26	ask mistakes=79	other=-41
i_join	other=41	unknown=-15
i_just	other=28	unknown=-23
i_keep	ask dose=18	ask easier=34	other=13	unknown=-24
i_know	ask mistakes=65	ask steps=-38
i_laughed	other=-19	unknown=28
i_lay	other=-57	unknown=59
i_leave	ask dose=28
i_left	ask left=28
i_lie	ask dose=-15	ask rest=26	other=25	unknown=-13
i_lift	ask dose=18	ask mistakes=-13	ask steps=49	unknown=-14
i_lifting	ask left=-29	ask mistakes=-12	ask steps=63
i_like	other=-74	unknown=95
i_live	other=17
i_look	ask steps=17
i_lose	help=-17	progress=-12	unknown=42
i_lost	other=-28	unknown=41
i_made	other=30	unknown=-23
i_make	ask easier=73	ask mistakes=19	ask rest=-16	other=-32
i_making	other=13
i_meant	ask dose=29	ask left=-16	ask mistakes=-39	ask steps=83	ask why=-26
i_might	other=15
i_miss	progress=26
i_moved	other=17
i_must	ask mistakes=-13	ask steps=41
i_nearly	ask left=43	other=-26	unknown=39
i_need	ask dose=26	ask easier=36	ask rest=25	ask why=12	help=25	other=-44	unknown=-27
i_never	ask easier=26	other=-31
i_not	ask mistakes=69	ask steps=-29
i_on	ask left=32
i_only	ask dose=79	ask mistakes=-17	other=-22	unknown=-13
i_passed	other=19	unknown=-15
i_pause	ask dose=-23	ask mistakes=-27	ask rest=40	ask steps=37	other=-17
i_pressed	other=27
i_pull	ask mistakes=-13	ask steps=63
i_push	ask steps=17
i_put	ask easier=18
i_quit	other=26	unknown=-18
i_really	ask dose=19	other=32	unknown=-13
i_rest	ask dose=-41	ask rest=70	ask steps=-35	other=65
i_roll	ask steps=28	ask why=12
i_say	help=16	other=-29	unknown=50
i_see	ask easier=-19	progress=46
i_set	help=-14	progress=-18	schedule=46
i_should	ask dose=19	ask easier=-14	ask mistakes=72	ask steps=-36	unknown=-18
i_skip	other=15
i_sneeze	unknown=26
i_soiled	other=19	unknown=-16
i_squeeze	ask steps=46
i_start	ask left=-14	ask mistakes=-12	ask steps=38	help=35	other=-24
i_stay	ask dose=34	ask steps=-15
i_still	ask dose=-35	ask easier=-17	ask left=70	other=19
i_stop	ask dose=27	ask easier=-16	other=43
i_stopped	other=-40	unknown=44
i_struggle	ask easier=16	other=15	unknown=-16
i_supposed	ask dose=29	ask left=-27	ask steps=75	ask why=-29	other=-14
i_take	ask easier=-16	ask rest=51	ask steps=-16	other=18
i_tapped	other=18	unknown=-13
i_tell	ask mistakes=26	ask why=20	help=45	other=-38
i_think	other=55	progress=19	unknown=-30
i_told	other=-17	unknown=18
i_twist	ask steps=14
i_type	ask mistakes=-23	help=120	other=-68	unknown=15
i_use	ask easier=38	help=41	other=-21
i_wait	ask dose=-29	ask rest=45
i_walk	ask rest=15	other=53	unknown=-35
i_want	other=-15	schedule=71	unknown=-17
i_was	other=-16	unknown=35
i_watch	ask left=-12	ask mistakes=73
i_were	other=14
i_wet	other=17
i_will	unknown=35
i_wipe	ask mistakes=-20	other=54	unknown=-18
i_work	ask steps=-31	help=38
i_would	ask rest=37	other=40	schedule=96	unknown=-97
i_write	other=14
idea	ask steps=-26	ask why=24	help=27	other=32	unknown=-19
idea_behind	ask steps=-20	ask why=35
idea_how	help=29
idiotic	other=16
idiotic_$	other=16
if	ask dose=103	ask left=-29	ask mistakes=89	ask rest=30	ask steps=-51	ask why=-34	help=-31	other=-14	schedule=-21	unknown=33
if_i	ask dose=119	ask left=-22	ask steps=-26	help=-24	other=-40	progress=-21	schedule=-15	unknown=96
if_it	ask easier=16	ask mistakes=-13
if_my	ask dose=-15	ask mistakes=105	ask rest=37	ask steps=-23	ask why=-30	other=-35	progress=-13	unknown=23
if_only	other=14	unknown=-12
if_the	other=41	unknown=-38
if_you	progress=31	unknown=-28
ill	other=19	unknown=-14
imagine	other=40	unknown=-39
impossible	other=19	unknown=-16
improvement	other=-49	progress=39	unknown=27
improvement_in	other=14	unknown=-13
improving	progress=30
in	ask dose=120	ask easier=23	ask left=-69	ask mistakes=139	ask steps=43	help=-32	other=100	progress=37	schedule=16	thanks=-17	unknown=105
in_$	ask mistakes=-12	ask steps=18	ask why=20	hello=20	other=27	unknown=-21
in_10	other=24
in_15	other=-31	unknown=38
in_20	other=17
in_2015	other=-21	unknown=22
in_2019	other=-16	unknown=23
in_5	other=-48	unknown=50
in_a	other=34	progress=57	unknown=-44
in_aid	ask why=19
in_bed	ask easier=29
in_between	ask rest=16
in_both	other=28	unknown=-14
in_chemo	ask easier=-12	other=29
in_each	ask dose=18
in_front	ask dose=-17	ask steps=18
in_going	ask steps=21
in_it	ask why=14
in_january	other=47	unknown=-15
in_june	other=27	unknown=-22
in_like	other=17	unknown=-16
in_love	other=-28	unknown=39
in_march	other=23
in_my	ask mistakes=60	other=60	unknown=-18
in_or	ask steps=21	other=-19
in_the	ask dose=66	ask easier=19	ask left=-30	ask mistakes=104	ask steps=70	ask why=-21	help=-13	other=-12	schedule=57	unknown=-53
in_thirty	ask steps=-13	other=18
in_this	ask dose=17	ask mistakes=44	ask steps=-12	ask why=-14	other=-45	unknown=26
in_three	other=13
in_tokyo	ask dose=-14	unknown=53
in_total	ask dose=28
in_two	other=-22	unknown=27
incomplete	other=20	unknown=-16
instead	ask easier=67	ask mistakes=-22	ask steps=-21	help=-19	other=-59	schedule=67	unknown=23
instead_$	ask dose=-14	ask easier=50	ask mistakes=-18	ask steps=-13	other=-17	unknown=34
instead_of	ask dose=19	ask easier=17	other=-42	schedule=55
instructions	ask easier=-19	ask steps=145	hello=-16	help=53	other=-67	progress=-16	schedule=-15	thanks=-14	unknown=-31
instructions_$	ask steps=79	hello=-13	help=54	other=-35	progress=-14	unknown=-28
instructions_for	ask steps=69	other=-31
into	ask steps=22	other=19
into_my	other=14
into_the	ask steps=17
ironing	other=-55	unknown=55
ironing_$	other=-55	unknown=55
is	ask dose=175	ask easier=103	ask left=153	ask mistakes=86	ask rest=132	ask steps=13	ask why=109	hello=-31	help=37	other=119	progress=70	schedule=73	thanks=-21	unknown=190
is_$	ask steps=35	ask why=-25	other=-14	schedule=36
is_10	ask dose=59
is_12	ask dose=72	ask left=-17	ask mistakes=-24
is_15	other=-31	unknown=31
is_2	help=-19	unknown=41
is_3	other=14	unknown=-15
is_a	ask dose=-15	ask easier=20	ask left=-16	ask mistakes=-18	ask steps=73	ask why=-17	other=-40	unknown=53
is_aching	ask mistakes=-21	other=63	unknown=-19
is_after	other=23
is_agony	other=16
is_all	help=25	other=13	unknown=-28
is_already	other=-16	unknown=17
is_always	other=56	unknown=-36
is_an	ask easier=24
is_at	other=19	unknown=-13
is_bad	ask easier=15	ask mistakes=38	other=-18
is_been	other=15
is_being	other=-47	unknown=49
is_broken	other=32	unknown=-27
is_coming	ask left=43	ask why=-12
is_complete	other=16
is_completed	ask dose=-22	ask left=-12	other=37
is_cramping	other=32	unknown=-30
is_done	ask dose=32	ask rest=71	other=-46
is_drilling	other=-16	unknown=17
is_each	ask dose=14
is_enough	other=37	thanks=-14	unknown=-14
is_finally	other=-16	unknown=17
is_finished	ask left=-27	ask rest=27	help=67	unknown=-36
is_first	ask left=55	unknown=-15
is_for	ask left=-12	ask why=-25	unknown=66
is_full	other=25	unknown=-23
is_gone	other=30	unknown=-14
is_good	ask why=-62	other=38	unknown=49
is_hurting	other=35	unknown=-27
is_idiotic	other=16
is_in	ask easier=31	ask why=14	unknown=-23
is_it	ask easier=-65	ask rest=-20	ask why=79	help=-12	other=24	progress=54	schedule=-18	unknown=60
is_killing	other=17	unknown=-15
is_left	ask dose=-22	ask left=131	ask steps=-20	ask why=-19	unknown=-13
is_lifting	ask steps=-17	ask why=25
is_lying	other=14
is_my	ask dose=-47	ask left=-29	ask rest=-15	ask steps=12	ask why=-46	help=-17	other=54	progress=183	unknown=-15
is_next	ask left=66	ask steps=-13	ask why=-13	unknown=-14
is_not	ask steps=34	other=46	unknown=-50
is_numb	ask mistakes=-19	other=87	unknown=-38
is_on	ask left=58	ask steps=-18	other=18	unknown=-40
is_one	ask dose=59	ask left=-24	ask mistakes=-12	ask rest=28	other=-17
is_over	ask left=-13	other=52
is_painful	other=20	unknown=-15
is_paining	other=34	unknown=-27
is_pregnant	other=-39	unknown=43
is_raining	other=-89	unknown=94
is_ready	other=-53	unknown=55
is_really	other=29	unknown=-14
is_session	ask dose=35	other=-26
is_sitting	other=-24	unknown=26
is_so	other=-32	unknown=35
is_sore	other=21	unknown=-18
is_still	ask left=81	ask steps=-15	ask why=-15	unknown=-12
is_that	ask dose=27	ask easier=-17	ask left=73	ask mistakes=96	ask rest=18	ask steps=18	ask why=-40	other=-53	unknown=-70
is_the	ask dose=118	ask easier=-38	ask left=-68	ask mistakes=44	ask rest=68	ask steps=97	ask why=43	help=12	other=19	progress=-32	unknown=21
is_there	ask dose=-58	ask easier=90	ask mistakes=-46	ask rest=13	ask steps=30	ask why=31	other=47	schedule=59	unknown=-35
is_this	ask dose=-48	ask easier=-42	ask left=63	ask mistakes=-39	ask why=156	help=104	other=65	progress=-28	unknown=-101
is_through	ask steps=-54	other=58
is_too	ask easier=110	ask mistakes=-17	other=-80	schedule=47	unknown=-14
is_twisting	ask why=20	other=15
is_two	ask dose=29
is_unbearable	other=14
is_up	other=27	unknown=-22
is_very	other=-16	thanks=25
is_watching	other=-20	unknown=20
is_weak	other=31	unknown=-26
is_worst	other=20	unknown=-18
is_your	help=-25	progress=-13	unknown=58
ish	other=13
ish_$	other=13
it	ask easier=168	ask left=-31	ask mistakes=106	ask rest=-25	ask steps=44	ask why=141	hello=-23	help=-26	other=126	progress=32	schedule=73	thanks=70	unknown=-54
it_$	ask dose=52	ask easier=-20	ask left=-20	ask mistakes=-32	ask steps=77	ask why=61	help=-15	other=43	schedule=19	thanks=88	unknown=-83
it_15	ask dose=13
it_5	ask dose=16
it_8	other=-54	schedule=65
it_a	ask easier=17	ask rest=-15	other=43	unknown=-24
it_again	ask dose=18
it_all	ask dose=-30	unknown=68
it_at	other=42	unknown=-16
it_bad	ask mistakes=49
it_be	ask dose=12	ask easier=22	other=-16
it_count	ask dose=34	other=-17
it_do	ask why=36
it_done	ask left=-17	ask mistakes=-19	ask steps=94	other=-41
it_down	ask easier=39	ask steps=-23
it_easier	ask easier=24	other=-15
it_feels	other=34	unknown=-27
it_for	ask mistakes=-19	ask steps=-55	ask why=40	other=54
it_gets	other=17
it_go	ask dose=-23	ask steps=14	other=43
it_going	ask mistakes=-20	ask steps=-15	progress=31	unknown=59
it_help	ask steps=-14	ask why=25
it_here	other=14
it_i	other=21	unknown=-15
it_in	ask mistakes=46	ask why=-14	other=-106	unknown=85
it_is	ask dose=-15	ask easier=29	ask left=-22	ask rest=41	ask steps=27	schedule=-12
it_just	ask why=18
it_less	ask easier=27	other=-12
it_matter	ask mistakes=32	ask why=-27
it_normal	ask mistakes=54	ask why=-19	other=49	unknown=-22
it_now	ask left=24
it_ok	ask dose=35	ask rest=12	other=-33
it_okay	other=12
it_on	ask easier=36
it_only	ask left=39	other=-15
it_out	ask steps=24
it_really	ask dose=16
it_right	ask mistakes=50	other=-25
it_safe	other=40	unknown=-15
it_step	ask steps=33	other=-16
it_strengthen	ask why=27
it_supposed	ask dose=-39	ask mistakes=-17	ask steps=-16	other=12	unknown=69
it_take	ask dose=56	other=-32
it_then	ask left=42	ask mistakes=-29	other=38	unknown=-17
it_to	schedule=33
it_today	other=38	unknown=-25
it_tonight	ask dose=18
it_twice	other=-35	unknown=35
it_was	other=-70	unknown=79
it_when	ask mistakes=-20	other=47	unknown=-19
it_with	ask easier=24	ask steps=-14
it_would	other=-14	unknown=17
it_wrong	ask mistakes=45
it_yet	other=14
january	other=47	unknown=-15
january_$	other=47	unknown=-15
jelly	other=-24	unknown=33
jelly_$	unknown=13
ji	other=15	unknown=-14
ji_$	other=15	unknown=-14
join	other=41	unknown=-15
join_in	other=41	unknown=-15
joke	other=-36	unknown=49
joke_$	other=-36	unknown=49
jump	other=20
jump_to	other=12
june	other=27	unknown=-22
june_$	other=27	unknown=-22
just	ask easier=-13	ask left=-22	ask rest=-13	ask why=13	hello=52	other=88	schedule=25
just_8	other=16
just_broke	other=-12	unknown=17
just_did	other=28	unknown=-21
just_finished	other=-49	unknown=58
just_got	other=-35	unknown=36
just_had	other=13
just_let	ask steps=16
just_never	other=23	unknown=-16
just_one	ask dose=19	ask steps=-13
just_out	other=19	unknown=-14
just_saying	hello=65	other=-14	unknown=-47
just_sore	other=39	unknown=-36
just_the	other=22
just_tired	other=12	unknown=-12
keep	ask dose=39	ask easier=31	ask steps=42	other=47	unknown=-58
keep_giving	other=31	unknown=-21
keep_my	ask easier=37	ask mistakes=-17	ask steps=28	other=-20
keep_the	ask dose=38	other=-27
keeping	other=-22	progress=15	thanks=30
keeps	other=31	unknown=-15
keeps_giving	other=21
kettle	other=-43	unknown=46
kg	other=24	unknown=-13
kids	other=-66	unknown=110
kids_$	other=44	unknown=-25
kids_are	other=-46	unknown=65
killing	other=27	unknown=-23
killing_me	other=27	unknown=-23
kills	ask easier=38	ask why=-29	other=16
kilos	other=-24	unknown=44
kilos_and	other=-24	unknown=26
kilos_on	other=-29	unknown=31
kilos_without	other=26	unknown=-13
kind	other=16	progress=28	thanks=24	unknown=-63
kind_$	other=-15	progress=31	unknown=-22
kind_as	ask steps=13
kind_of	other=42	thanks=14	unknown=-40
kindly	ask dose=13
kitchen	other=29	unknown=-20
knackered	unknown=20
knackered_$	other=-15	unknown=24
knee	ask dose=104	ask easier=121	ask left=-53	ask mistakes=23	ask rest=-38	ask steps=129	ask why=141	hello=-16	help=-27	other=93	progress=-34	schedule=-38	unknown=-141
knee_$	ask easier=20	other=51	unknown=-22
knee_buckles	other=16	unknown=-12
knee_does	ask easier=21
knee_exercise	ask why=23	other=-14
knee_first	ask steps=43	other=-20
knee_help	ask why=16
knee_hug	ask dose=19	ask mistakes=49	other=-19
knee_hurts	ask easier=-24	other=43
knee_in	ask why=22
knee_is	ask mistakes=-21	other=63	unknown=-20
knee_one	ask dose=74	ask steps=17	other=-43
knee_or	ask steps=64	other=-55
knee_pull	ask easier=13	ask why=20
knee_stretch	ask dose=17	ask easier=30	ask steps=-25	ask why=13
knee_surgery	other=20
knee_that	ask easier=27	other=-27
knee_there	ask dose=18
knee_thing	ask steps=-48	ask why=33	other=42
knee_to	ask easier=41	ask mistakes=22	ask steps=85	ask why=28	other=-20	schedule=-19	unknown=-23
knee_will	ask easier=14
knees	ask easier=67	ask left=-18	ask mistakes=45	ask steps=124	ask why=20	help=-14	other=38	progress=-20	unknown=-109
knees_$	ask easier=45	ask mistakes=-17	ask rest=13	ask steps=-39	ask why=-13	other=60	unknown=-14
knees_are	ask easier=20
knees_at	ask steps=20
knees_be	ask mistakes=-18	ask steps=51	other=-17
knees_bent	ask steps=16
knees_do	ask steps=-13	ask why=21
knees_fall	ask mistakes=13
knees_from	ask why=29
knees_go	ask steps=39	other=-32
knees_hurt	other=30	unknown=-16
knees_today	other=16
knees_together	ask steps=34
knees_up	other=20	unknown=-20
knees_will	ask easier=14
knocked	other=35	unknown=-21
knocked_off	other=26	unknown=-22
knocked_over	unknown=14
know	ask mistakes=56	ask steps=-56	other=33	unknown=36
know_$	help=16	other=16	unknown=-20
know_about	help=-27	other=79	unknown=-32
know_how	help=29	other=-17
know_i	ask mistakes=24	ask steps=-16
know_if	other=30	unknown=-27
know_it	ask mistakes=27	ask steps=-23	other=-15	unknown=27
know_when	ask dose=15
know_why	other=28
knowing	other=16	unknown=-13
knowing_$	other=16	unknown=-13
ladder	unknown=14
ladder_$	other=-17	unknown=20
last	ask easier=-30	ask left=136	ask mistakes=-44	ask rest=-35	ask steps=-28	ask why=-43	help=-22	other=120	progress=100	schedule=-16	unknown=33
last_$	ask dose=39	ask left=-19	other=-59	unknown=65
last_entry	other=22
last_exercise	ask left=20
last_month	ask left=-12	other=35	progress=43	unknown=-34
last_night	ask left=-15	other=33	unknown=41
last_one	ask easier=-14	ask left=70	other=22	unknown=-14
last_round	ask left=39	ask why=-12
last_set	ask left=52	ask mistakes=-15	ask rest=-19	other=36
last_thing	other=31	unknown=-22
last_time	other=-72	unknown=77
last_two	other=25	unknown=-16
last_week	progress=22	unknown=17
last_year	other=39	unknown=-17
late	other=-21	unknown=20
late_$	unknown=-13
lately	other=18	progress=23	unknown=-17
lately_$	progress=23
later	ask mistakes=-16	ask why=-31	other=51	schedule=136	unknown=-13
later_$	ask steps=-17	ask why=-29	other=92	schedule=14
later_in	other=-21	schedule=43
later_on	ask steps=13
later_please	other=-31	schedule=65
laugh	other=19
laughed	other=-19	unknown=28
laughed_so	other=-19	unknown=28
laughing	other=-31	unknown=47
laughing_$	unknown=16
laughing_at	other=-24	unknown=33
laundry	other=-102	unknown=102
lay	other=-57	unknown=59
lay_down	other=-57	unknown=59
leave	ask dose=25	ask easier=-17	ask steps=-15	other=102	unknown=-28
leave_me	other=20
leave_out	ask steps=-14	other=26
leave_the	other=35
leave_this	other=29
left	ask dose=-125	ask easier=-30	ask left=216	ask mistakes=-27	ask rest=49	ask steps=64	ask why=-43	help=-12	other=75	unknown=13
left_$	ask dose=-75	ask left=68	ask rest=62	ask steps=-15	ask why=-17	other=74	unknown=-17
left_after	ask left=40
left_and	other=15
left_arm	other=-12	unknown=15
left_done	other=18
left_first	ask left=-20	ask steps=38
left_foot	other=32	unknown=-18
left_for	ask left=43	other=-17
left_in	ask left=23	other=-69	unknown=68
left_is	other=14	unknown=-13
left_knee	ask steps=15
left_leg	ask left=-22	ask steps=47
left_of	ask left=16
left_or	ask steps=38	other=-22
left_side	ask easier=-17	ask steps=-13	other=55	unknown=-13
left_the	other=-46	unknown=56
left_to	ask left=36	ask steps=-19
leg	ask left=-32	ask mistakes=-17	ask steps=156	ask why=-51	hello=-15	other=157	unknown=-91
leg_$	ask dose=25	ask left=-27	ask steps=42	unknown=-14
leg_do	ask steps=51	ask why=-43
leg_feels	other=-25	unknown=37
leg_flat	ask steps=13
leg_gave	other=16	unknown=-14
leg_has	other=21	unknown=-16
leg_is	unknown=21
leg_suddenly	other=14
leg_weakness	other=18	unknown=-19
legs	ask dose=-28	ask mistakes=83	ask rest=58	ask steps=34	ask why=-24	other=50	progress=-26	schedule=-17
legs_$	other=18
legs_all	other=-20	unknown=20
legs_are	ask mistakes=17	ask rest=26	other=-25	unknown=26
legs_keep	other=31	unknown=-21
legs_numb	other=14
legs_or	ask steps=-13	other=18
legs_shake	ask mistakes=28
legs_went	unknown=18
legs_will	other=21
less	ask easier=170	ask steps=-19	other=-58	unknown=-27
less_demanding	ask easier=38	other=-26
less_hard	ask easier=30	other=-24
less_strenuous	ask easier=21
let	hello=-12	other=79
let_me	other=-20	unknown=35
let_us	other=98	unknown=-34
level	unknown=19
level_3	other=-16	unknown=17
lie	ask dose=-19	ask easier=12	ask mistakes=-17	ask rest=20	ask steps=62	unknown=-23
lie_down	other=27	unknown=-20
lie_here	ask dose=-13	ask rest=26
lie_in	ask steps=26
lie_on	ask steps=31	other=-18
life	other=-12	unknown=14
life_$	other=-12	unknown=14
lift	ask dose=36	ask easier=67	ask mistakes=-16	ask steps=51	ask why=40	other=-51	unknown=-39
lift_$	ask dose=27	ask easier=20	unknown=-23
lift_in	ask dose=18	ask steps=12	other=-19
lift_my	ask easier=22	ask why=19	other=-14
lift_so	ask easier=17	other=-14
lift_that	ask easier=12
lifted	other=24	unknown=-14
lifting	ask left=-36	ask mistakes=-15	ask steps=57	ask why=54	unknown=-25
lifting_$	ask left=-26	ask steps=62	ask why=-26	other=19	unknown=-12
lifting_my	ask steps=-26	ask why=55
lifting_one	ask steps=21
lifts	ask dose=30	ask left=-18	ask mistakes=23	other=54	unknown=-42
lifts_$	ask mistakes=21	other=13	unknown=-13
lifts_in	ask dose=16
lighter	ask easier=126	ask steps=-34	ask why=-13	other=-24	unknown=-13
lighter_$	ask easier=78	ask why=-12	other=-27
like	ask dose=-12	ask left=27	ask steps=17	ask why=-57	help=-21	other=27	progress=16	schedule=34	unknown=78
like_$	ask left=32	ask steps=59	ask why=-51
like_a	other=34	schedule=14	unknown=-41
like_i	other=22	unknown=-15
like_it	other=18	unknown=-14
like_jelly	other=-43	unknown=51
like_me	ask easier=15
like_my	other=-82	schedule=45	unknown=45
like_pizza	other=-15	unknown=41
like_someone	other=13
like_that	other=-20	unknown=23
like_the	unknown=18
like_they	other=22	unknown=-19
like_to	other=45	schedule=-27
like_you	other=-22	unknown=33
limber	hello=71	other=-19	unknown=-29
limber_$	hello=71	other=-19	unknown=-29
lisbon	other=30	unknown=-16
lisbon_$	other=21
list	ask left=34	ask steps=-13	help=41	other=-14	unknown=-20
list_$	ask left=27	ask steps=-12
live	other=17
live_in	other=16
log	other=27	unknown=-17
lol	other=-48	unknown=82
lol_$	other=-40	unknown=66
lol_my	other=-22	unknown=26
long	ask dose=148	ask easier=-14	ask left=40	ask mistakes=-27	ask rest=134	ask steps=-171	ask why=-25	help=-13	other=66	progress=-12	unknown=32
long_$	ask dose=32	other=16
long_between	ask dose=-38	ask rest=67
long_do	ask dose=86	ask rest=-32	ask steps=-86	other=86
long_does	ask dose=83	ask left=-21	ask rest=-14	other=-15
long_each	ask dose=14
long_have	ask left=-15	ask rest=20
long_i	ask rest=-16	other=30
long_is	ask dose=-18	ask left=-26	ask rest=25	ask steps=-15	other=86
long_on	ask dose=16
long_should	ask rest=23
long_the	ask dose=-13	ask rest=-21	other=40
long_till	ask dose=-42	ask left=83	other=-28
long_was	ask dose=16	other=-22
long_will	ask dose=39	other=-26
longer	ask dose=-12	ask left=18	ask rest=82	ask steps=-18	other=-73	unknown=42
longer_$	ask left=14	ask rest=23
longer_than	ask rest=16	other=-59	unknown=56
loo	other=-23	unknown=47
loo_$	other=-51	unknown=71
look	ask dose=-18	ask left=23	ask mistakes=21	ask steps=69	ask why=-45	progress=21	unknown=-13
look_$	ask mistakes=15
look_at	ask steps=15
look_like	ask left=33	ask steps=42	ask why=-49	progress=21
look_out	ask mistakes=14
looks	ask steps=13
lose	help=-18	other=-27	progress=-12	unknown=81
lose_weight	help=-18	other=-27	progress=-12	unknown=81
losing	unknown=20
losing_weight	other=41	unknown=-25
loss	schedule=23
loss_$	other=-18	schedule=25
loss_of	other=20	unknown=-13
lost	ask dose=-14	ask left=18	ask steps=-17	ask why=-29	help=81	progress=-15	unknown=68
lost_$	help=88	other=-44	unknown=-22
lost_10	other=-25	unknown=27
lost_8	other=13
lost_a	unknown=12
lost_all	other=14
lost_control	other=72	unknown=-65
lost_count	ask left=21	other=30	unknown=-24
lost_feeling	other=-21	unknown=24
lost_my	other=-17	unknown=26
lost_track	ask steps=-13	other=18
lost_weight	ask why=-26	unknown=37
lot	other=57	thanks=34	unknown=-48
lot_$	thanks=35
lot_of	other=24	unknown=-20
love	other=-17	unknown=62
love_$	other=-20	unknown=31
loved	other=-46	unknown=47
loved_it	other=-46	unknown=47
lovely	unknown=25
lovely_$	other=26	unknown=-22
lovely_stretch	unknown=15
lower	ask dose=-22	ask easier=38	ask rest=-17	ask steps=33	ask why=20	other=-14
lower_back	ask why=21
lumbar	ask mistakes=35	ask steps=-13
lump	other=17
lump_in	other=-19	unknown=23
lump_next	other=32	unknown=-20
lunch	other=24	unknown=-16
lunch_$	other=20	unknown=-14
lying	ask steps=37	other=21	unknown=-29
lying_here	other=-13	unknown=16
lying_on	other=17
lying_rotation	ask easier=12	ask steps=38	other=-20
machine	other=-22	unknown=25
made	ask why=-19	help=-14	other=18	unknown=60
made_it	other=15
made_you	unknown=27
make	ask easier=98	ask left=-40	ask mistakes=55	ask rest=-27	ask steps=-17	ask why=30	help=-13	other=-57	progress=-16	schedule=62	unknown=13
make_here	ask mistakes=21
make_it	ask easier=72	other=-29	schedule=61	unknown=-22
make_my	ask steps=-12	ask why=50	other=-13
make_the	ask easier=36	ask rest=-14	other=-15	schedule=16
make_this	ask easier=16	ask steps=16
make_with	ask mistakes=33
makes	other=15
makes_it	other=20
makes_me	unknown=16
making	other=27	unknown=-14
manage	ask dose=48	other=-19
managed	ask easier=-28	other=100	unknown=-27
many	ask dose=221	ask easier=-12	ask left=131	ask mistakes=-25	ask steps=-165	ask why=-33	help=-26	other=112	progress=58	schedule=-18	thanks=25	unknown=-30
many_$	ask dose=18	ask left=-44	other=66
many_and	ask dose=-18	ask rest=-15	other=48
many_bridges	ask dose=36	ask left=-20	other=21
many_days	ask dose=-26	other=-29	progress=76
many_do	ask dose=-14	ask left=15	ask steps=-25	other=34
many_exercises	ask dose=-41	ask left=55
many_have	ask dose=-17	ask left=32
many_left	ask dose=-16	ask left=26
many_lifts	ask dose=30	ask left=-15
many_minutes	ask left=16
many_more	ask dose=-118	ask left=87	other=51
many_of	ask dose=58	ask left=-24
many_reps	ask dose=78	ask left=-25	ask rest=-14	ask steps=-17
many_rounds	ask dose=63	ask left=60	ask steps=-15	other=-55
many_seconds	ask dose=-44	ask left=-66	ask rest=126	ask steps=-19	other=46
many_secs	ask dose=28	ask left=-14
many_sessions	ask dose=-13	progress=39
many_sets	ask dose=18	ask left=68	ask rest=-69	ask steps=-12	other=46
many_thanks	other=-20	thanks=34
many_times	ask dose=98	ask left=-22	ask steps=-28
many_twists	ask dose=29	progress=-16
marathon	other=-53	unknown=59
marathon_$	other=-16	unknown=17
march	other=27	unknown=-12
march_$	other=27
mat	other=-35	unknown=68
mat_$	other=-13	unknown=36
match	unknown=61
match_$	unknown=17
match_is	other=-24	unknown=24
match_last	other=-17	unknown=39
mate	other=-48	thanks=49	unknown=26
mate_$	other=12	thanks=49	unknown=-37
maths	other=-26	unknown=32
matter	ask mistakes=32	ask why=-28
may	other=77	unknown=-19
may_i	other=48
maybe	ask easier=31	other=50	unknown=-38
maybe_$	ask easier=31	other=18	unknown=-20
maybe_a	other=15
me	ask easier=101	ask mistakes=-23	ask rest=-14	ask steps=161	ask why=27	hello=-14	other=111	progress=48	schedule=86	thanks=18	unknown=-30
me_$	ask dose=12	ask easier=75	ask left=-22	ask mistakes=-18	ask why=20	hello=15	help=-16	other=39	progress=-20	schedule=67	thanks=13
me_a	other=-93	unknown=137
me_again	other=90	schedule=-16	unknown=-25
me_alone	other=19
me_an	ask easier=48	other=-41
me_any	other=52	unknown=-35
me_anything	other=22	unknown=-20
me_at	other=49	schedule=14	unknown=-23
me_for	other=-26	schedule=-14	unknown=51
me_get	other=28	unknown=-24
me_how	ask dose=12	other=14	progress=24
me_in	ask steps=-13	other=33
me_knee	ask steps=18
me_later	other=28
me_my	other=-20	progress=54	unknown=-16
me_not	other=24	unknown=-17
me_of	ask steps=54	other=-47
me_out	help=27	other=-13
me_the	other=18
me_this	other=-34	unknown=32
me_through	ask steps=123	other=-105
me_today	ask left=27	unknown=-22
me_tomorrow	schedule=28
me_up	other=16
me_what	ask left=-12	ask mistakes=18	ask steps=29	ask why=-30	help=19
me_when	schedule=26	unknown=-13
me_why	ask mistakes=-13	ask steps=-20	ask why=58
meant	ask dose=35	ask left=-31	ask mistakes=-17	ask steps=53	ask why=40	other=-30
meant_to	ask dose=35	ask left=-31	ask mistakes=-17	ask steps=53	ask why=40	other=-30
mention	other=24	unknown=-19
menu	ask why=-14	help=134	other=-35	unknown=-41
menu_$	ask why=-14	help=134	other=-35	unknown=-41
mess	ask mistakes=39	ask steps=-22
message	other=21	unknown=-15
message_came	other=12	unknown=-12
messages	other=41	unknown=-19
messages_$	other=33	unknown=-18
middle	other=24	unknown=-16
middle_$	ask steps=14
middle_of	other=31	unknown=-16
might	ask steps=14	other=19
might_have	other=15
milder	ask easier=44
milk	other=-13	unknown=15
million	other=-15	unknown=18
min	other=38
min_$	other=31
mine	other=68	unknown=-66
mine_$	other=26	unknown=-25
minute	ask dose=-14	ask easier=-13	ask left=-27	ask mistakes=-18	ask rest=160	ask steps=-55	other=57	unknown=-26
minute_$	ask dose=27	ask steps=-18	other=51	unknown=-15
minute_of	other=19
minute_or	ask dose=-20	ask rest=60	ask steps=-28
minute_over	ask left=-14	ask rest=33
minute_really	ask rest=12
minutes	ask left=-37	ask rest=72	ask steps=-27	other=133	unknown=-65
minutes_$	ask rest=13	other=87	unknown=-47
minutes_please	ask steps=-20	other=40
miss	progress=26	unknown=-12
miss_any	progress=20
mistake	ask dose=-21	ask left=-23	ask mistakes=148	ask steps=-34	ask why=-53	other=47	unknown=-26
mistake_$	ask dose=-17	ask left=-15	ask mistakes=86	ask steps=-25	ask why=-27	other=35	unknown=-21
mistake_here	other=15
mistakes	ask dose=-13	ask easier=-22	ask left=-22	ask mistakes=286	ask steps=-37	ask why=-23	hello=-16	other=-48	unknown=-27
mistakes_$	ask mistakes=123	hello=-14	other=-44	unknown=-15
mistakes_can	ask mistakes=24
mistakes_do	ask mistakes=20
mistakes_in	ask mistakes=28
mistakes_should	ask mistakes=24
mistakes_to	ask mistakes=13
mistakes_with	ask mistakes=33	other=-14
moment	other=48	unknown=-24
moment_$	other=47	unknown=-24
monday	other=45	unknown=-15
monday_$	other=30
mondays	other=-25	unknown=34
month	ask easier=-22	ask left=-15	other=24	progress=135	unknown=-49
month_$	ask easier=-22	ask left=-14	other=32	progress=104	unknown=-31
months	other=88	unknown=-61
months_$	other=40	unknown=-33
months_of	other=12
months_pregnant	other=15
more	ask dose=-65	ask easier=-25	ask left=174	ask mistakes=-12	ask rest=15	ask steps=-45	other=115	unknown=-46
more_$	ask dose=13	ask easier=-20	ask rest=32	other=-25	unknown=31
more_after	other=23
more_are	ask left=-23	other=25
more_easy	ask easier=17
more_messages	other=13
more_minutes	other=12
more_of	ask dose=-42	ask left=59
more_or	ask left=37	ask steps=-14
more_rounds	ask dose=-24	ask left=27
more_sets	ask dose=-17	ask left=29
more_than	ask dose=33	ask easier=-15
more_when	other=14
morning	ask dose=60	ask steps=-15	hello=164	help=-17	other=-76	schedule=123	thanks=-28	unknown=-54
morning_$	ask dose=21	ask steps=-15	hello=82	help=-13	thanks=-22	unknown=38
morning_and	ask dose=40
morning_coach	hello=22
morning_my	hello=21
morning_reminder	other=-14	schedule=21
morning_session	other=-21	schedule=32
morning_time	schedule=14
morning_to	other=-40	schedule=45
mornings	other=-57	schedule=115	unknown=-30
mornings_$	other=-14	schedule=40
mornings_to	other=-24	schedule=39
most	ask left=-17	ask mistakes=95	ask why=-20	other=-85	thanks=149	unknown=-67
most_people	ask mistakes=43	other=-13
motorbike	other=38	unknown=-28
move	ask steps=-18	other=-29	schedule=147	unknown=-44
move_$	other=12
move_my	other=-34	schedule=76	unknown=-23
move_the	other=-14	schedule=32
moved	other=28	unknown=-19
moved_to	other=20
movement	ask steps=84	other=-32	unknown=-13
movement_$	ask steps=41	other=-15
movement_again	ask steps=19
movement_once	ask steps=24	other=-17
much	ask left=88	ask rest=70	ask steps=-86	ask why=-15	hello=-21	thanks=137	unknown=-57
much_$	thanks=30
much_appreciated	other=-19	thanks=44	unknown=-13
much_is	ask dose=-14	ask left=39	ask rest=-12	ask steps=-16	other=24
much_longer	ask left=24	ask rest=16	ask steps=-13
much_more	ask left=44
much_of	ask dose=37
much_rest	ask left=-14	ask rest=29
much_weaker	other=15
much_worse	other=24
mum	other=-92	unknown=122
mum_$	other=-25	unknown=46
mum_did	other=-37	unknown=37
muscle	ask left=-30	ask mistakes=-35	ask steps=-23	ask why=128	other=31	unknown=-29
muscle_group	ask why=35
muscle_is	ask left=-13	ask why=35	other=16
muscle_should	ask mistakes=-21	ask steps=-12	ask why=57
muscles	ask left=-51	ask mistakes=-24	ask steps=-23	ask why=126	other=-35	unknown=41
muscles_does	ask why=18
muscles_should	ask mistakes=-13	ask why=40
music	other=-37	unknown=62
music_$	other=-37	unknown=62
must	ask dose=22	ask easier=-20	ask mistakes=57	ask rest=29	ask steps=30	ask why=-20	other=-40
must_do	ask steps=27
must_i	ask mistakes=49	ask rest=31	other=-29
must_it	ask dose=30
mute	other=71	unknown=-28
mute_for	other=12
my	ask dose=-71	ask easier=97	ask left=-97	ask mistakes=135	ask rest=-12	ask steps=147	ask why=107	hello=-29	help=-66	other=149	progress=285	schedule=172	thanks=13	unknown=191
my_ankle	other=38	unknown=-31
my_anus	other=18	unknown=-12
my_arm	other=-46	unknown=48
my_arms	ask mistakes=-26	ask steps=89	ask why=-32
my_aunt	other=-38	unknown=42
my_back	ask mistakes=81	ask why=67	other=72	unknown=-91
my_backbone	other=16
my_backside	ask why=15
my_belly	other=16
my_bike	other=-31	unknown=40
my_bladder	other=76	unknown=-39
my_body	unknown=-13
my_bones	other=26	unknown=-23
my_book	other=-52	unknown=52
my_boss	other=-27	unknown=32
my_bottom	other=29	unknown=-24
my_bowels	other=48	unknown=-43
my_break	other=21
my_breath	ask mistakes=13	ask rest=12	other=18	unknown=-16
my_bridge	other=-24	unknown=46
my_brother	ask dose=21	unknown=-17
my_bum	ask easier=35	ask mistakes=-36	ask steps=-16	ask why=70	other=19	unknown=-12
my_buttocks	other=29	unknown=-26
my_calf	other=47	unknown=-42
my_cat	other=-14	unknown=26
my_chest	ask dose=36	ask easier=21	other=60	unknown=-67
my_clock	other=32	unknown=-25
my_collarbone	other=15
my_core	ask why=31
my_crotch	ask mistakes=-19	other=70	unknown=-37
my_dad	other=-27	unknown=33
my_data	ask easier=-15	other=76	progress=-15
my_daughter	other=-24	unknown=36
my_diet	other=-15	unknown=17
my_doctor	other=38	unknown=-24
my_dog	other=-41	unknown=49
my_evening	other=-20	schedule=76	unknown=-18
my_exercises	other=45	unknown=-44
my_face	unknown=15
my_feet	ask easier=13	ask why=-26	other=62	unknown=-21
my_fingers	other=-29	unknown=34
my_first	other=-21	unknown=27
my_flatmate	other=-15	unknown=20
my_foot	other=50	unknown=-23
my_form	ask mistakes=22	other=19
my_friend	ask why=31	other=-103	unknown=80
my_genitals	other=66	unknown=-57
my_gf	other=-50	unknown=50
my_glutes	ask steps=12	ask why=25
my_gran	ask easier=21	other=-23	unknown=17
my_groin	other=37	unknown=-35
my_hair	other=-54	unknown=57
my_hamstring	other=37	unknown=-32
my_hamstrings	ask mistakes=29	other=13	unknown=-18
my_hands	ask steps=25	other=-12
my_head	ask mistakes=-18	ask steps=70	ask why=-13
my_heart	other=-24	unknown=29
my_hip	ask mistakes=31	ask why=-12	other=73	unknown=-46
my_hips	ask easier=40	ask why=17	other=-18	unknown=-17
my_homework	ask steps=-16	other=-28	unknown=49
my_husband	other=-43	unknown=56
my_knee	ask dose=15	ask easier=98	ask steps=-29	ask why=21	unknown=-49
my_knees	ask easier=34	ask mistakes=52	ask steps=43	ask why=25	other=-27	progress=-16	unknown=-46
my_left	other=34
my_leg	other=48	unknown=-38
my_legs	ask mistakes=19	ask rest=38	ask steps=18	ask why=-20	other=74	progress=-25	schedule=-12	unknown=-32
my_lower	unknown=12
my_mat	unknown=20
my_mate	other=-62	unknown=65
my_morning	other=-13	schedule=47	unknown=-24
my_mornings	other=-17	schedule=28
my_motorbike	other=38	unknown=-28
my_neck	ask easier=-28	other=41
my_neighbour	other=-66	unknown=75
my_next	other=73	progress=-25	schedule=-24
my_nose	other=-40	unknown=43
my_numbers	progress=17
my_own	other=13
my_pain	other=-38	progress=95	unknown=-33
my_pants	other=27	unknown=-21
my_patient	other=-29	unknown=29
my_pee	other=24	unknown=-21
my_phone	other=-22	unknown=41
my_poo	other=13
my_private	other=54	unknown=-46
my_privates	other=48	unknown=-43
my_progress	ask steps=-13	progress=86	unknown=-32
my_record	progress=37	unknown=-13
my_reminder	schedule=13
my_reminders	schedule=50	unknown=-24
my_right	other=42	unknown=-18
my_shift	other=56	unknown=-24
my_shoulder	ask mistakes=36	other=28	unknown=-32
my_shoulders	ask steps=29	other=-15	unknown=19
my_side	ask steps=14
my_sister	other=-71	unknown=89
my_son	ask why=21	other=-28	unknown=29
my_spine	ask mistakes=38	other=81	unknown=-78
my_stats	other=-23	progress=113	schedule=-12	unknown=-49
my_steak	other=-19	unknown=22
my_streak	ask steps=-21	ask why=-20	other=-24	progress=154	unknown=-31
my_tailbone	other=26	unknown=-21
my_taxes	other=-48	unknown=49
my_tea	other=-45	unknown=47
my_thighs	ask mistakes=50	ask steps=-25
my_times	progress=-12	schedule=57	unknown=-17
my_toddler	other=-19	unknown=22
my_toes	other=34	unknown=-25
my_trainer	other=-42	unknown=43
my_tummy	ask steps=17	other=15	unknown=-15
my_uncle	other=-34	unknown=39
my_vagina	other=34	unknown=-30
my_waist	other=29	unknown=-26
my_watch	unknown=15
my_water	other=-42	unknown=45
my_waters	other=45	unknown=-38
my_wife	other=-47	unknown=55
my_wrist	other=42	unknown=-15
myself	ask easier=-22	ask mistakes=69	ask steps=-26	other=69	unknown=-44
myself_$	ask mistakes=31	ask steps=-23
na	other=17	unknown=-13
nah	ask steps=14	other=17	unknown=-12
nah_$	ask steps=14	other=15
namaste	hello=86	other=-36	unknown=-29
near	other=28	unknown=-19
near_done	other=14	unknown=-13
nearly	ask dose=-16	ask left=157	ask mistakes=-28	ask steps=-22	ask why=-15
nearly_$	other=28	unknown=-22
nearly_died	other=-31	unknown=44
nearly_done	ask left=17	other=26	unknown=-36
nearly_fainted	unknown=17
nearly_finished	ask left=37	other=-19
nearly_there	ask left=32	other=24	unknown=-20
nearly_through	ask left=15	other=12
nearly_wet	other=-18	unknown=24
neck	ask easier=-33	ask mistakes=36	ask why=-19	unknown=41
neck_$	ask easier=-33	ask mistakes=40	ask why=-18	unknown=41
need	ask dose=65	ask easier=33	ask steps=-23	ask why=25	help=23	unknown=-32
need_$	ask steps=-14	other=35
need_a	unknown=23
need_help	help=35	other=-17
need_the	ask easier=-16	ask rest=20	ask steps=-26	ask why=33	unknown=25
need_to	ask dose=72	ask mistakes=21	ask steps=-24	other=28	unknown=-31
needs	other=-34	unknown=37
neighbour	other=-67	unknown=76
neighbour_has	other=-14	unknown=16
neighbour_is	other=-16	unknown=17
neighbours	other=-32	unknown=44
neighbours_are	other=-20	unknown=26
neither	other=14
neither_leg	other=14
nephew	other=-37	unknown=39
netherlands	other=16	unknown=-14
netherlands_$	other=16	unknown=-14
never	ask easier=24	other=-17	unknown=37
never_done	ask steps=14
never_got	other=-20	unknown=22
never_had	other=-61	unknown=72
never_happened	other=14	unknown=-13
never_told	other=18
new	other=14	unknown=62
new_hip	other=61	unknown=-17
new_lump	other=13
news	other=-60	unknown=72
news_$	other=-51	unknown=58
next	ask dose=-26	ask left=109	ask mistakes=-23	ask steps=-23	ask why=-45	help=-22	other=47	progress=-38	schedule=129	unknown=51
next_$	ask left=59	ask mistakes=-14	ask rest=-14	ask steps=-15	ask why=-35	help=-13	other=100	schedule=29	unknown=-43
next_after	ask left=16
next_exercise	ask left=14	ask mistakes=-14	ask rest=-23	ask steps=26	ask why=-25	other=67
next_one	ask easier=-22	ask steps=-17	ask why=31	other=27
next_please	other=15
next_reminder	other=-14	schedule=38	unknown=-13
next_session	ask left=-15	other=52	progress=-12
next_set	ask dose=-17	ask easier=51	ask left=-16	ask mistakes=14	ask rest=64	other=-56
next_to	ask steps=14	other=-23	unknown=25
next_week	other=-52	unknown=67
next_workout	schedule=21
nice	ask why=18	other=-54	thanks=66
nice_to	hello=19	other=-14
night	ask left=-15	hello=-31	other=32	unknown=98
night_$	ask left=-15	hello=-29	other=30	unknown=82
night_exercises	other=15	unknown=-15
night_i	other=15	unknown=-15
night_it	other=14
night_one	other=17	unknown=-17
night_session	other=22	unknown=-18
night_shift	other=-31	unknown=31
night_than	other=19	unknown=-17
nine	other=66	schedule=34	unknown=-42
nine_$	other=18	schedule=15
nine_instead	other=-24	schedule=29
nine_this	other=12
nine_tonight	other=12
no	ask mistakes=-14	ask steps=18	ask why=-26	help=18	other=138	progress=-21	thanks=-27	unknown=100
no_$	other=51
no_accident	other=-24	unknown=29
no_bridge	other=22	unknown=-16
no_chance	other=52	unknown=-44
no_chest	other=-57	unknown=58
no_clue	ask steps=46	other=-90	unknown=79
no_control	other=27	unknown=-24
no_exercise	other=40	unknown=-32
no_exercises	other=29	unknown=-26
no_fall	other=-21	unknown=28
no_fever	hello=48	other=-112	schedule=23	unknown=57
no_gain	other=-35	unknown=36
no_i	other=-49	unknown=52
no_idea	help=27	other=33	unknown=-19
no_improvement	other=17	unknown=-16
no_knees	other=15
no_more	other=55	unknown=-37
no_no	other=16	unknown=-14
no_numbness	hello=54	other=-61	unknown=30
no_pain	other=-28	unknown=32
no_pins	other=-28	unknown=28
no_power	other=25	unknown=-22
no_problem	other=-31	unknown=33
no_problems	other=-22	unknown=27
no_reason	other=28	unknown=-23
no_reminders	other=34
no_rotation	other=13
no_sensation	other=34	unknown=-25
no_session	other=12
no_surgery	other=-40	unknown=41
no_thanks	other=39	unknown=-21
no_that	other=16	unknown=-14
no_time	other=22	unknown=-21
no_tingling	other=-60	unknown=73
no_trouble	other=-28	unknown=31
no_weak	other=-15	unknown=14
no_weakness	other=-39	unknown=42
no_weight	other=-35	schedule=25	unknown=23
nobody	other=16	unknown=-16
none	other=55	unknown=-34
none_$	other=58	unknown=-53
none_of	other=-12	unknown=22
noon	other=44	unknown=-20
noon_$	other=32	unknown=-15
normal	ask dose=-14	ask mistakes=147	ask why=-25	hello=-16	other=-61	unknown=31
normal_$	ask mistakes=95	other=-66
normal_that	ask mistakes=18	other=53	unknown=-21
normal_to	ask mistakes=22
normally	other=-15	unknown=21
normally_$	other=-26	unknown=32
norway	unknown=14
norway_$	unknown=14
nose	other=-40	unknown=43
not	ask dose=-37	ask easier=172	ask left=-41	ask mistakes=130	ask why=-62	other=190	progress=-22	schedule=-13	thanks=-24	unknown=48
not_$	ask rest=39	other=110	unknown=-115
not_able	ask easier=16
not_begun	other=16	unknown=-16
not_believe	other=-47	unknown=48
not_breathe	other=41	unknown=-34
not_come	ask easier=14
not_control	other=21	unknown=-16
not_do	ask mistakes=59	ask steps=-36	other=53	unknown=-35
not_doing	other=24	unknown=-16
not_done	ask rest=-27	other=88	unknown=-28
not_empty	other=25	unknown=-23
not_even	other=14
not_fancy	other=17
not_feel	ask easier=-17	ask mistakes=-17	unknown=72
not_finished	other=14
not_get	ask easier=60	ask steps=51	other=-41	unknown=-41
not_go	ask easier=18	ask steps=-13	other=22
not_have	other=-77	unknown=82
not_hurt	ask mistakes=31	ask steps=-23
not_i	ask mistakes=56	ask steps=-12
not_know	help=24	other=48	unknown=-48
not_lie	ask easier=14
not_lift	ask easier=33
not_make	ask mistakes=15
not_me	other=-20	unknown=21
not_move	other=13
not_need	other=13
not_numb	other=-99	unknown=105
not_pee	other=26	unknown=-14
not_pregnant	other=-132	thanks=-17	unknown=160
not_reach	ask easier=25
not_remember	ask easier=-20	ask steps=25
not_remind	other=13
not_see	ask steps=36	other=-25
not_send	other=27	unknown=-20
not_so	ask easier=41	other=-37
not_stand	other=-15	unknown=19
not_sure	ask mistakes=-22	ask steps=41	other=16
not_tell	other=17
not_to	ask mistakes=58	ask steps=-12	ask why=-16	other=19	unknown=-18
not_today	other=48	unknown=-30
not_understand	help=29
not_walk	other=-14	unknown=20
not_want	ask easier=-13	ask steps=-21	other=56
not_write	other=20
not_yet	other=31	unknown=-17
noted	other=18	unknown=-12
noted_$	other=18	unknown=-12
nothing	other=28	unknown=14
nothing_$	other=-19	unknown=34
nothing_comes	other=17	unknown=-15
nothing_done	other=35	unknown=-34
nothing_is	other=-42	unknown=44
nothing_like	other=-20	unknown=23
nothing_tingles	other=-40	unknown=42
nothing_yet	other=58	unknown=-52
notice	ask mistakes=29
notice_$	unknown=15
notice_that	ask mistakes=29
noticing	ask mistakes=29	ask steps=-17	other=41	unknown=-27
noticing_$	ask mistakes=29	ask steps=-17	other=41	unknown=-27
now	ask dose=-37	ask easier=17	ask left=60	ask mistakes=-58	ask rest=16	ask steps=-37	ask why=-39	help=48	other=76	progress=14	schedule=25	thanks=-24	unknown=50
now_$	ask dose=-34	ask easier=21	ask left=74	ask mistakes=-36	ask rest=17	ask steps=-32	ask why=-34	help=49	other=71	progress=14	schedule=-28	thanks=-17	unknown=18
now_my	other=-20	unknown=20
now_on	other=-32	schedule=55
now_what	ask mistakes=-22	other=52
nowhere	other=32	unknown=-25
nowhere_$	other=15
nowhere_near	other=15	unknown=-14
nudge	ask steps=-15	thanks=35
nudge_me	ask steps=-14	other=26
numb	ask mistakes=-25	ask steps=-17	other=107	progress=-22	schedule=-15	unknown=78
numb_$	ask mistakes=-28	other=61	progress=-16	unknown=43
numb_all	other=16	unknown=-14
numb_and	other=35	unknown=-33
numb_down	other=14
numb_feet	other=-15	unknown=15
numb_from	unknown=24
numb_legs	other=-30	unknown=31
numb_or	other=14	unknown=-13
numb_patch	other=14
numb_where	other=17
numb_with	other=-47	unknown=54
number	ask dose=163	ask easier=-13	ask mistakes=-14	ask steps=-48	ask why=-43	other=21	progress=35	unknown=-69
number_$	ask dose=38
number_2	other=24	unknown=-18
number_of	ask dose=88	ask why=-21	other=-56	progress=36	unknown=-16
number_three	other=30
number_two	other=22	unknown=-14
numbers	progress=36	unknown=-14
numbers_for	progress=17
numbness	ask why=13	hello=35	help=-39	other=20	progress=-19	schedule=-65	unknown=143
numbness_$	ask why=15	hello=50	help=-32	other=28
numbness_and	other=-25	unknown=26
numbness_anywhere	unknown=18
numbness_around	other=22	unknown=-18
numbness_in	other=38	unknown=-31
numbness_is	other=15
o'clock	other=-21	schedule=51
o'clock_$	other=18
of	ask dose=84	ask easier=70	ask left=37	ask mistakes=-68	ask rest=29	ask why=139	hello=-30	help=-61	other=-22	progress=123	thanks=-12	unknown=107
of_$	unknown=38
of_15	ask easier=-15	other=50	unknown=-27
of_3	other=27	unknown=-24
of_39	other=16	unknown=-13
of_a	ask why=-14	other=57	unknown=-16
of_an	other=41
of_break	ask rest=23
of_breath	other=-22	unknown=43
of_bridge	ask dose=13	ask easier=15
of_bridges	ask dose=18	ask rest=19	other=46	unknown=-46
of_candy	other=-26	unknown=29
of_did	other=35
of_doing	ask steps=35	ask why=-22
of_exercises	other=15	unknown=-15
of_feeling	other=20	unknown=-13
of_fifteen	other=37	unknown=-26
of_france	unknown=25
of_her	other=-16	unknown=16
of_hers	other=-13	unknown=14
of_his	other=30	unknown=-29
of_hospital	other=19	unknown=-14
of_it	ask easier=30	other=57	unknown=-42
of_knee	ask steps=-18	ask why=56	other=-23
of_lifting	ask why=17
of_my	ask easier=-15	other=14	progress=-16	unknown=41
of_peru	ask why=-26	unknown=62
of_pulling	ask why=23
of_rest	ask dose=-13	ask left=-13	ask rest=19	other=18
of_rotation	other=14	unknown=-13
of_sets	ask dose=52	ask easier=-19	ask left=48	ask steps=-13	other=-19	unknown=-23
of_stairs	other=13
of_the	ask easier=56	ask left=47	ask why=33	help=-15	other=36	progress=54	unknown=-97
of_them	other=25	unknown=-16
of_these	ask dose=15	ask left=20	other=-38	unknown=34
of_this	ask dose=26	ask easier=22	ask left=-15	ask mistakes=-13	ask rest=-12	ask steps=60	ask why=76	other=-19	progress=49	unknown=-114
of_those	ask dose=17	other=-38	unknown=50
of_three	other=13
of_twisting	ask steps=-25	ask why=33
of_weight	other=21	unknown=-19
of_you	thanks=15
off	other=132
off_$	ask mistakes=-33	other=80
off_a	unknown=19
off_for	other=15
off_me	other=19	unknown=-18
off_my	unknown=19
off_please	other=14
off_the	ask mistakes=14	other=23	unknown=-24
off_to	other=-22	unknown=29
often	ask dose=179	ask steps=-133	help=-16	other=53
often_$	ask steps=-48	other=69
often_a	ask dose=47	ask steps=-12
often_did	progress=14
often_do	ask dose=14
often_per	ask dose=13
often_should	ask dose=71	ask steps=-33
oh	ask left=-12	unknown=29
ok	ask dose=97	ask easier=-27	ask left=-49	ask mistakes=106	ask why=-27	help=-23	other=68	progress=-13	schedule=-13	thanks=33	unknown=-63
ok_$	ask dose=57	ask easier=-14	ask left=-20	ask mistakes=96	ask steps=-23	unknown=-30
ok_but	ask dose=17
ok_finished	other=15
ok_for	other=36
ok_if	ask dose=16
ok_that	ask mistakes=20
ok_to	ask dose=12	help=-14	other=45
okay	other=58	unknown=-25
okay_to	other=12
old	ask easier=61	unknown=-16
old_$	other=13	unknown=-14
old_people	ask easier=15
omit	ask steps=-21	other=29
on	ask dose=17	ask easier=20	ask left=60	ask rest=26	ask steps=54	ask why=-67	help=-31	other=102	schedule=87	unknown=51
on_$	ask left=16	ask mistakes=-13	ask rest=35	schedule=101	unknown=-55
on_a	ask easier=14
on_again	other=30
on_bridges	ask dose=45
on_each	ask dose=26
on_fire	other=17	unknown=-15
on_her	other=-45	unknown=46
on_it	other=-41	unknown=48
on_me	other=18
on_monday	other=25
on_my	ask mistakes=-15	ask steps=27	other=28	unknown=25
on_purpose	other=-47	unknown=53
on_saturday	other=-53	unknown=54
on_sunday	other=17	unknown=-13
on_the	ask dose=-17	ask easier=40	ask left=58	ask mistakes=22	ask steps=34	ask why=-35	other=36
on_this	ask mistakes=28	ask rest=17	ask steps=-21
on_to	other=35	unknown=-14
on_tonight	schedule=41	unknown=-12
on_tuesday	other=19	unknown=-17
on_vacation	other=13
once	ask dose=24	ask left=35	ask rest=104	ask steps=27	help=19	other=-68	unknown=-69
once_$	ask steps=27	other=20	unknown=-14
once_a	ask dose=24	ask steps=-16	help=21	other=-16
once_i	other=-35	unknown=41
once_it	ask dose=-24	ask rest=44	other=-13
once_more	ask steps=26	other=-17
once_the	other=61	unknown=-51
once_this	ask left=40	ask rest=40	other=-34	unknown=-22
one	ask dose=80	ask easier=55	ask left=56	ask mistakes=-32	ask rest=34	ask steps=71	ask why=94	hello=-20	help=-32	other=98	progress=-27	schedule=46	thanks=48	unknown=-50
one_$	ask dose=34	ask easier=22	ask left=47	ask steps=92	ask why=47	other=-59	schedule=14	thanks=67	unknown=-45
one_again	ask dose=-13	ask steps=19	ask why=-13	other=32	unknown=-13
one_already	other=24
one_and	ask steps=-12	ask why=-20	other=42
one_be	ask dose=20	ask steps=-14	other=-28	schedule=27
one_day	unknown=25
one_do	ask why=40	other=-14
one_done	ask dose=-14	other=34
one_down	other=15
one_finished	other=23
one_for	ask easier=37	ask why=-45	other=41
one_goes	ask steps=26
one_good	other=25
one_has	ask dose=43	other=-31
one_in	ask dose=31	ask steps=-26	ask why=18
one_is	ask dose=36	ask easier=32	ask left=43	ask steps=-57	ask why=-55	other=73	unknown=-36
one_knee	ask steps=37	other=-36
one_left	ask left=39	other=-15
one_leg	other=29
one_minute	ask dose=-26	ask rest=65
one_more	ask left=37	ask steps=-14	other=-96	unknown=93
one_of	ask steps=14
one_ok	other=13
one_or	other=25
one_out	other=20
one_please	ask easier=20	ask steps=33	other=-45
one_round	ask dose=-26	other=50
one_set	ask dose=75	ask left=-26	other=-20
one_supposed	ask why=23
one_up	ask mistakes=35	ask steps=-22
one_week	other=42	unknown=-13
one_where	ask steps=20
one_with	ask steps=33	other=-25
one_without	ask mistakes=29	ask steps=-17
ones	ask left=16	other=36	unknown=-29
only	ask dose=119	ask easier=-42	ask left=29	ask mistakes=-27	ask steps=-23	ask why=-16	hello=38	other=95	unknown=-88
only_$	ask dose=16	other=29	unknown=-13
only_did	ask easier=-30	other=34
only_do	ask dose=27
only_i	other=14	unknown=-12
only_manage	ask dose=52	other=-24
oops	other=30	unknown=-13
oops_$	other=14
op	other=45	progress=-19	unknown=-23
op_was	other=44	progress=-19	unknown=-22
open	ask steps=41	other=-26
operated	other=17
operation	unknown=27
operation_$	other=28	unknown=-15
option	ask easier=116	ask mistakes=-12	ask steps=-22	other=-33
option_$	ask easier=102	ask steps=-20	other=-24
options	help=117	other=-34	progress=-14	unknown=-36
options_$	help=117	other=-34	progress=-14	unknown=-36
or	ask dose=168	ask easier=-50	ask left=29	ask mistakes=-72	ask rest=67	ask steps=247	ask why=-20	other=-119	unknown=-36
or_10	ask dose=61	ask steps=-13	other=-25
or_15	ask dose=55	ask steps=-14	other=-19
or_2	ask left=30
or_20	ask dose=13
or_3	other=29
or_anything	other=20	unknown=-19
or_apart	ask steps=27
or_bent	ask steps=19	other=-17
or_both	ask steps=51	other=-37
or_down	ask steps=12
or_for	ask steps=-14	ask why=33
or_go	ask rest=33	ask steps=-16
or_hold	ask dose=-13	ask steps=32
or_in	ask dose=-17	ask steps=18
or_is	ask left=22	ask why=16
or_just	other=17
or_more	ask dose=40	ask left=-22	ask rest=16	ask steps=-22
or_must	ask dose=19
or_nah	ask steps=16
or_not	other=36	unknown=-24
or_out	ask steps=21	other=-19
or_right	ask steps=57	other=-41
or_sneeze	other=20
or_so	other=12
or_straight	ask steps=13
or_ten	ask dose=48	other=-33
or_three	other=15	unknown=-15
or_toes	ask steps=22
or_two	ask dose=-21	ask left=37	ask rest=26	ask steps=-26
or_was	other=25
or_what	ask rest=32	ask steps=-16
order	unknown=29
order_me	unknown=29
osteoporosis	ask easier=-43	help=-16	other=118	progress=-14	unknown=31
osteoporosis_$	ask easier=-43	help=-14	other=99	progress=-14	unknown=44
other	ask easier=31	ask mistakes=-25	ask steps=80	ask why=-16	schedule=45	unknown=-60
other_leg	ask steps=60
other_reminder	schedule=15
other_two	other=50	unknown=-42
other_way	ask easier=17
ouch	other=49	unknown=-26
ouch_$	other=43	unknown=-24
our	other=-45	unknown=45
out	ask dose=-24	ask easier=-29	ask left=-17	ask mistakes=79	ask steps=27	ask why=23	hello=-14	other=86	unknown=30
out_$	ask mistakes=22	ask steps=21	help=23	other=69	unknown=-62
out_after	other=-92	unknown=94
out_for	ask easier=-13	ask mistakes=69	ask why=-21
out_in	ask steps=24	other=15	unknown=-26
out_of	ask steps=-30	ask why=51	other=57	unknown=-19
out_on	ask steps=22	unknown=-18
out_the	other=25
out_to	ask steps=15	other=-45	unknown=33
out_today	other=-13	unknown=38
out_when	ask steps=21
oven	other=-29	unknown=29
over	ask dose=-13	ask easier=-13	ask mistakes=-34	ask rest=33	ask steps=37	ask why=-18	other=61	progress=43	unknown=-17
over_$	ask dose=-20	ask left=16	ask mistakes=-26	ask rest=27	ask steps=26	other=16	unknown=27
over_in	ask dose=21
over_my	other=28	unknown=-23
over_the	other=-39	progress=46	unknown=19
overnight	ask easier=27	other=15	unknown=-17
overnight_$	ask easier=27	other=15	unknown=-17
ow	other=48	unknown=-29
ow_$	other=42	unknown=-26
ow_ow	other=19
own	other=12
pain	ask steps=-25	ask why=17	help=-19	other=165	progress=101	schedule=-19	unknown=-38
pain_$	ask why=23	help=-16	other=47	progress=13
pain_for	other=12
pain_gets	other=21	unknown=-12
pain_going	progress=14
pain_has	other=-33	unknown=38
pain_in	unknown=16
pain_is	other=44	unknown=-33
pain_no	other=-35	unknown=36
pain_scores	other=-33	progress=60	unknown=-24
pain_wakes	other=23	unknown=-17
painful	other=23	unknown=-16
painful_$	other=21	unknown=-15
paining	other=36	unknown=-27
pains	other=29	unknown=-26
pains_$	other=20	unknown=-20
painting	other=-33	unknown=35
painting_the	other=-33	unknown=35
palms	ask steps=48	other=-25
pants	other=28	unknown=-22
pants_without	other=13
paper	other=34	unknown=-24
paper_$	other=34	unknown=-24
parallel	ask steps=14
paris	other=13
paris_$	other=13
part	ask why=25	other=24
part_of	ask why=26
partly	other=18	unknown=-14
parts	other=30	unknown=-23
parts_feel	other=21	unknown=-16
pass	other=48	unknown=-26
pass_$	other=23	unknown=-14
passed	unknown=16
passed_out	other=39	unknown=-18
past	ask easier=-20	progress=61	schedule=23	unknown=-21
past_seven	other=-13	schedule=21
pasta	other=-106	unknown=110
pasta_done	other=-77	unknown=78
patch	other=14
patience	thanks=56	unknown=-44
patience_$	thanks=56	unknown=-42
patient	other=-41	thanks=16	unknown=29
patient_$	thanks=16
pause	ask dose=-78	ask left=-20	ask mistakes=-30	ask rest=203	other=100	schedule=-21	unknown=-64
pause_$	ask dose=-13	ask rest=43	other=34	unknown=-26
pause_between	ask dose=-20	ask rest=41
pause_for	other=55	unknown=-24
pause_now	ask rest=56	other=-21
pause_please	other=24
pausing	other=25	unknown=-14
peasy	other=-36	unknown=42
peasy_$	other=-36	unknown=42
pee	hello=-13	other=29	unknown=48
pee_$	other=63	unknown=-37
pee_break	other=-50	unknown=67
peed	other=-31	unknown=49
peeing	unknown=20
peeing_$	other=-23	unknown=27
pelvis	ask steps=19
penis	other=69	unknown=-62
people	ask dose=-15	ask easier=68	ask left=-15	ask mistakes=161	ask steps=-62	ask why=-38	other=-48
people_do	ask easier=20	ask mistakes=33	ask why=-13	other=-18
people_get	ask mistakes=19
people_like	ask easier=15
people_make	ask mistakes=42
people_usually	ask mistakes=15
people_who	other=-19	unknown=17
people_with	ask easier=34	ask mistakes=-20
per	ask dose=160	ask left=-24	ask steps=-27	ask why=-23	other=-28
per_day	ask dose=42	ask why=-19
per_knee	ask dose=-16	other=25
per_leg	ask dose=26
per_set	ask dose=44	ask left=-14
per_side	ask dose=61	other=-38
peru	ask why=-26	unknown=62
peru_$	ask why=-26	unknown=62
phew	other=13
phew_$	other=12
phone	other=-54	unknown=101
phone_$	other=15
phone_battery	other=-57	unknown=58
phone_call	other=-23	unknown=27
phone_rang	other=19	unknown=-14
phone_was	other=33	unknown=-28
physio	unknown=23
physio_did	other=-47	unknown=52
physio_said	other=37	unknown=-31
picture	ask easier=-18	ask steps=111	other=-64
picture_$	ask steps=36	other=-25
picture_of	ask steps=75	other=-40
pictures	ask easier=-16	ask mistakes=-12	ask steps=75	unknown=-12
pictures_$	ask easier=-16	ask mistakes=-12	ask steps=75	unknown=-12
pillow	ask easier=38	other=-13
pillow_$	ask easier=16
pillow_under	ask easier=21
pinging	other=14
pizza	other=-45	unknown=99
pizza_$	other=-20	unknown=52
place	ask easier=24	ask steps=-16
plan	ask left=23	other=-74	unknown=66
plan_$	ask left=27
play	other=-37	unknown=74
play_some	other=-34	unknown=45
playing	other=-34	unknown=45
please	ask easier=96	ask left=40	ask steps=111	ask why=68	hello=-61	help=37	progress=56	schedule=120	thanks=-44	unknown=-121
please_$	ask dose=-14	ask easier=97	ask left=43	ask steps=105	ask why=-14	hello=-52	progress=62	schedule=112	thanks=-37	unknown=-68
please_help	help=33
please_how	ask dose=20	ask steps=-27	ask why=28	other=-18
please_remind	other=19
please_show	ask steps=63	other=-42
please_tell	ask steps=-26	ask why=57	other=-29
plus	help=-19	unknown=46
pm	other=73	schedule=27	unknown=-33
pm_$	other=44	schedule=31	unknown=-26
po	ask dose=-21	ask steps=12	other=28
po_$	ask dose=-21	ask steps=12	other=28
point	ask left=-24	ask steps=-33	ask why=151	other=-48
point_of	ask steps=-24	ask why=88	other=-22
poo	other=33	unknown=-23
poo_$	other=27	unknown=-21
pooed	other=26	unknown=-16
pooed_myself	other=26	unknown=-16
poor	other=-44	unknown=48
poor_thing	other=-40	unknown=44
position	ask mistakes=-22	ask steps=123	ask why=-29	other=-15
position_$	ask steps=19
position_do	ask steps=34
postman	ask steps=-16	unknown=51
power	other=25	unknown=-22
power_$	other=25	unknown=-22
prefer	other=-38	schedule=49
pregnant	help=-15	other=76	schedule=-13	thanks=-21	unknown=83
pregnant_$	thanks=-19	unknown=103
pregnant_and	other=41	unknown=-33
pregnant_by	other=13
pregnant_so	other=-13	unknown=13
pregnant_with	other=30	unknown=-21
pressed	other=58	unknown=-20
pressed_by	other=14
pressed_the	other=17
pressure	other=57	unknown=-49
pressure_on	other=13
private	other=54	unknown=-46
private_parts	other=30	unknown=-23
privates	other=48	unknown=-43
probably	ask mistakes=17
problem	ask mistakes=21	other=-26	unknown=22
problem_$	ask mistakes=21
problems	other=-43	unknown=51
problems_$	other=-21	unknown=24
problems_with	other=-23	unknown=27
proceed	other=19
proceed_$	other=19
programme	other=16
progress	ask steps=-15	hello=-20	help=-13	other=-55	progress=228	schedule=-18	thanks=-14	unknown=-61
progress_$	progress=95	unknown=-36
progress_please	other=-19	progress=44
progress_report	other=-29	progress=79	unknown=-21
promise	other=-89	unknown=90
proper	ask steps=12	other=-41	unknown=41
properly	ask left=-13	ask mistakes=25	other=32
properly_$	ask left=-13	ask mistakes=25	other=20
prostate	other=14
prostate_cancer	other=14
proud	other=-17	unknown=19
proud_of	other=-17	unknown=19
pull	ask mistakes=-15	ask steps=55	ask why=29
pull_$	ask dose=-15	ask easier=12	ask steps=37
pull_the	ask dose=13	ask steps=-12
pull_with	ask steps=19
pulling	ask steps=-19	ask why=41	other=27	unknown=-22
pulling_the	ask steps=-16	ask why=33
purpose	ask dose=-16	ask left=-23	ask steps=-26	ask why=105	other=-36	unknown=35
purpose_$	ask left=-12	ask steps=-16	ask why=72	other=-44	unknown=32
purpose_of	ask why=33	other=15
push	ask steps=27	other=-47	unknown=54
push_really	other=24	unknown=-13
put	ask easier=17	ask steps=20	other=-30	unknown=21
put_my	ask steps=17	other=-40	unknown=36
quarter	other=64
quarter_of	other=24
quarter_past	other=17
quarter_to	other=22
quarters	other=17
quarters_of	other=17
quick	ask dose=-18	ask steps=39
quit	other=83	unknown=-39
quit_$	other=28	unknown=-18
quit_for	other=14
quoted	other=-49	unknown=71
quoted_is	other=18	unknown=-14
rain	ask dose=-17	ask mistakes=-28	ask why=-34	other=-13	unknown=129
rain_tomorrow	ask mistakes=-18	unknown=63
raining	ask left=-12	other=-113	unknown=158
raise	ask steps=14
ran	other=15
ran_out	other=16
rang	other=23	unknown=-16
rang_$	other=22	unknown=-15
rate	other=-47	progress=23	unknown=35
reach	ask easier=25
reach_my	ask easier=17
reached	ask dose=43	ask easier=-72	other=47
ready	ask dose=-28	ask steps=-18	hello=-33	other=151	thanks=-16
ready_$	ask dose=-28	ask steps=-17	hello=-30	other=100	unknown=17
ready_when	other=24
real	unknown=20
really	ask dose=35	ask easier=-13	ask mistakes=-23	ask rest=23	ask steps=-24	ask why=40	other=56	unknown=-56
really_do	ask mistakes=-13	ask why=26	other=19
really_enough	ask rest=22
really_hard	other=27	unknown=-14
really_help	ask why=26	other=-16
really_need	ask dose=23
really_sore	other=16
reason	ask easier=-16	ask steps=-29	ask why=93	other=18	unknown=-32
reason_$	other=18	unknown=-14
reason_and	other=19	unknown=-17
reason_we	ask why=39	other=-13
record	progress=37	unknown=-13
record_$	progress=13
recorded	other=26	unknown=-16
recorded_$	other=25	unknown=-15
recovering	other=28	unknown=-13
recovering_from	other=28	unknown=-13
red	help=-36	unknown=71
red_flags	help=-36	unknown=71
regular	progress=38
remain	ask dose=-87	ask left=96
remain_$	ask dose=-87	ask left=96
remaining	ask dose=-32	ask left=30	other=73	unknown=-37
remaining_$	ask left=39
remaining_rounds	other=21	unknown=-18
remains	ask left=98	ask mistakes=-19	ask steps=-19	ask why=-27
remains_$	ask left=89	ask mistakes=-18	ask steps=-17	ask why=-23
remember	ask easier=-20	ask steps=24	other=29
remember_$	other=39
remind	ask easier=-12	ask left=-17	ask mistakes=19	ask steps=74	ask why=23	help=-12	other=23	schedule=50	unknown=-38
remind_me	ask easier=-12	ask left=-17	ask mistakes=19	ask steps=74	ask why=23	help=-12	other=23	schedule=50	unknown=-38
reminded	schedule=28
reminder	other=-87	schedule=199	unknown=-44
reminder_$	schedule=20
reminder_at	other=-13	schedule=17
reminder_come	schedule=18
reminder_is	other=-14	schedule=37	unknown=-21
reminder_times	other=-13	schedule=36
reminder_to	other=-28	schedule=47
reminders	ask steps=-15	hello=-25	other=179	schedule=101	thanks=-15	unknown=-103
reminders_$	hello=-15	other=66	schedule=50	unknown=-42
reminders_again	other=29	schedule=-13
reminders_for	other=19
reminders_off	other=21
reminders_on	other=55	schedule=-19	unknown=-13
reminders_please	other=27
reminders_until	other=25
reminding	other=16	thanks=31	unknown=-14
reminding_me	other=16	thanks=31	unknown=-14
remove	other=34
remove_the	other=22
rep	ask dose=45	unknown=-15
repeat	ask steps=16
repetitions	ask dose=23	ask why=-20	other=33	unknown=-14
repetitions_$	other=16
replaced	other=35	unknown=-16
replaced_in	other=31	unknown=-13
replacement	other=39	unknown=-14
replacement_$	other=24
report	other=-25	progress=79	unknown=-23
report_$	other=-28	progress=79	unknown=-21
reps	ask dose=148	ask left=-57	ask mistakes=-18	ask rest=-33	ask why=-12	other=105	unknown=-51
reps_$	ask dose=64	ask left=-45	ask mistakes=-16	ask rest=-19	other=104	unknown=-35
reps_and	ask dose=-14	other=16
reps_in	ask dose=38	other=-19
reps_was	ask dose=38	other=-27
rest	ask dose=-125	ask easier=-21	ask left=-13	ask mistakes=-27	ask rest=394	ask steps=-94	ask why=-58	other=98	unknown=-39
rest_$	ask dose=-46	other=111
rest_a	ask rest=15	other=-12
rest_after	ask left=-25	ask rest=35	ask steps=-14	other=19
rest_at	ask rest=13
rest_between	ask rest=66	other=-18
rest_for	ask rest=39	other=-17
rest_in	ask dose=-25	ask rest=38
rest_longer	ask rest=30
rest_now	other=23
rest_of	ask left=60	ask steps=-19	ask why=-24
rest_or	ask rest=34
rest_time	ask rest=60
rested	other=36	unknown=-16
rested_$	other=15
rested_enough	other=20
resting	ask steps=42	ask why=-34
resume	other=51	unknown=-26
revert	other=34	unknown=-18
revert_$	other=32	unknown=-18
rib	other=81	unknown=-52
ribs	other=13
ribs_last	other=12
right	ask easier=-13	ask left=26	ask mistakes=124	ask why=-26	other=71	thanks=-15	unknown=-17
right_$	ask left=37	ask mistakes=127	ask steps=-55	ask why=-12	other=-50	thanks=-13	unknown=35
right_between	other=13
right_first	ask steps=31	other=-22
right_foot	other=52	unknown=-38
right_knee	ask steps=19	other=-13
right_leg	other=54	unknown=-32
right_now	other=26
right_one	other=15
right_only	other=13
right_side	other=32
ringing	other=17
ringing_$	other=17
ripping	other=18	unknown=-13
robot	help=-13	unknown=22
robot_$	help=-13	unknown=22
roger	other=14
roll	ask steps=55	ask why=21	unknown=-28
roll_$	other=19	unknown=-18
roll_my	ask steps=14	ask why=13
roll_the	ask why=16
rolled	other=41
rolled_to	other=20
rolling	ask why=68
rolling_$	ask steps=12
rolling_my	ask why=28
rolling_one	ask why=18
rolls	ask left=19
roof	other=25	unknown=-17
roof_$	other=22	unknown=-16
room	unknown=14
room_$	other=-14	unknown=20
rot	other=21
rotation	ask dose=26	ask easier=88	ask left=-42	ask mistakes=19	ask steps=134	ask why=66	help=-34	progress=-29	schedule=-24	unknown=-57
rotation_$	ask dose=17	ask easier=99	ask left=-25	ask mistakes=32	ask steps=45	ask why=35	help=-23	progress=-27	schedule=-19	unknown=-59
rotation_again	ask steps=55	ask why=-24
rotation_do	ask steps=28	other=-27
rotation_done	ask dose=19	other=-12
rotation_goes	ask steps=-24	other=29
rotation_good	ask why=14
rotation_is	ask why=-22	other=30
rotation_out	other=15
rotation_please	ask steps=20	other=-13
rotation_supposed	ask why=16
rotation_today	other=21
rotations	ask dose=25	ask steps=29	unknown=-23
rotations_am	ask dose=26
round	ask dose=-80	ask left=66	ask mistakes=-16	ask rest=-18	ask steps=-21	ask why=-60	other=204	unknown=-12
round_$	ask left=88	other=-25	unknown=-18
round_1	ask dose=-20	other=21
round_3	other=13
round_completed	ask why=-12	other=17
round_done	ask rest=-15	other=84	unknown=-25
round_finished	ask dose=-26	other=47	unknown=-16
round_is	other=29
round_of	other=-72	unknown=80
round_one	ask why=-34	other=48
rounds	ask dose=80	ask easier=-13	ask left=75	ask mistakes=-12	ask rest=49	ask steps=-34	other=28	unknown=-56
rounds_$	ask dose=49	ask rest=39	other=23	unknown=-59
rounds_are	other=20	unknown=-17
rounds_do	ask dose=12
rounds_is	ask dose=30
rounds_left	ask dose=-23	ask left=29
rounds_of	ask dose=53	ask left=-27	other=-48	unknown=56
rounds_on	ask rest=18
rounds_or	ask dose=23
rounds_remain	ask dose=-52	ask left=55
rounds_to	ask dose=-25	ask left=31
rounds_with	other=-14	unknown=14
routine	other=25	unknown=-21
routine_before	other=12
row	ask dose=-23	progress=59	unknown=-22
row_$	progress=34	unknown=-17
run	other=38	unknown=-19
run_$	other=38	unknown=-19
running	other=-20	unknown=28
running_$	other=-22	unknown=30
runs	other=14
runs_out	other=13
saddle	other=98	unknown=-57
saddle_$	other=26
saddle_area	other=14
safe	ask dose=-24	ask mistakes=14	ask why=-32	other=155	unknown=-31
safe_$	other=59
safe_for	ask mistakes=39	ask why=-17
safe_to	other=40	unknown=-15
said	unknown=19
said_$	other=-42	unknown=44
said_no	other=32	unknown=-28
same	other=21
same_as	other=16
sat	other=-13	unknown=29
sat_on	other=-14	unknown=29
saturday	other=-53	unknown=54
saw	other=-69	unknown=78
say	ask dose=72	ask left=-14	ask steps=-17	progress=16
say_$	ask dose=35	other=-17	progress=18
say_a	other=18	unknown=-15
say_done	other=-32	unknown=50
say_if	other=18
say_six	other=16	unknown=-15
say_so	other=-26	unknown=34
saying	hello=65	other=-14	unknown=-47
says	unknown=70
says_14:05	other=16	unknown=-14
says_hers	other=-15	unknown=15
says_hi	other=-40	unknown=53
says_i	other=59	unknown=-38
says_my	other=-14	unknown=14
says_no	other=49	unknown=-44
says_quoted	other=-16	unknown=16
says_she	other=-35	unknown=35
says_the	other=23	unknown=-20
scale	ask easier=39	ask steps=-23
school	other=-74	unknown=84
school_$	other=-82	unknown=89
sciatica	ask why=43	other=23	unknown=-22
sciatica_$	ask why=43
score	progress=19
score_$	progress=19
scores	other=-33	progress=60	unknown=-24
scores_$	other=-33	progress=60	unknown=-24
season	other=-89	unknown=90
sec	ask dose=27	ask steps=-12	other=33	unknown=-21
sec_$	other=33	unknown=-20
sec_or	ask dose=27
second	ask rest=-19	ask steps=-28	ask why=-14	other=101
second_$	ask left=39	ask steps=-14	other=27	unknown=-32
second_one	ask left=-23	other=49
second_round	other=13
second_set	ask rest=-18	other=48
seconds	ask dose=116	ask left=-80	ask mistakes=-12	ask rest=138	ask steps=-45	ask why=-17	other=-20	unknown=-15
seconds_$	ask dose=84	other=-35
seconds_do	ask rest=15	ask steps=-12
seconds_enough	ask dose=18
seconds_left	ask left=-31	ask rest=46
seconds_of	ask dose=-24	ask left=-16	ask rest=55
seconds_or	ask dose=46	other=-24
seconds_per	other=22
secs	ask dose=101	ask left=-15	ask steps=-16	other=-40	unknown=-19
secs_$	ask dose=25	other=14	unknown=-14
secs_per	ask dose=66	other=-50
see	ask easier=-31	ask steps=22	other=42	progress=61	unknown=-44
see_my	ask steps=-13	progress=18
see_the	ask steps=35	other=-34	unknown=13
see_you	other=52	unknown=-43
send	other=38	unknown=-21
send_me	other=34	unknown=-20
sending	other=13
sensation	other=68	unknown=-52
sensation_during	other=13
sensation_in	other=25	unknown=-22
serie	other=38	unknown=-37
series	other=61	unknown=-57
series_$	other=15	unknown=-13
session	ask dose=24	ask easier=-14	ask left=38	ask mistakes=-12	ask rest=-19	ask steps=-38	ask why=-42	other=82	progress=-22	schedule=149	unknown=-42
session_$	ask dose=30	ask left=-18	ask why=-15	other=85	schedule=18
session_by	schedule=16
session_i	other=14
session_is	other=25	unknown=-19
session_now	other=33	schedule=-16
session_today	schedule=25	unknown=-15
session_tonight	other=-17	schedule=45
sessions	ask dose=-13	other=-12	progress=97	unknown=-38
sessions_did	progress=13
sessions_have	progress=23
sessions_this	other=-23	progress=29
set	ask dose=74	ask easier=20	ask left=64	ask mistakes=-48	ask rest=22	ask steps=-55	ask why=-60	help=40	other=148	progress=-26	schedule=123	unknown=-106
set_$	ask left=21	ask rest=41	ask steps=-16	ask why=-14	other=22	progress=-18	schedule=23	unknown=20
set_1	ask left=30
set_2	other=22
set_3	other=13
set_accomplished	ask rest=-17	other=21
set_am	ask left=28	other=-14
set_done	ask dose=-21	ask left=-17	other=105	unknown=-13
set_finished	other=21
set_for	schedule=36
set_i	other=14
set_is	ask dose=-29	ask left=39	ask rest=39	ask why=-21	help=65	unknown=-52
set_now	ask left=12
set_of	other=-35	unknown=42
set_one	other=36	unknown=-12
set_or	ask dose=13
set_take	ask dose=12
set_the	other=-40	schedule=44
set_two	ask rest=13	other=18
set_with	other=17	unknown=-17
sets	ask dose=102	ask easier=-44	ask left=136	ask mistakes=-24	ask rest=66	ask steps=-71	ask why=-31	other=50	progress=-14	unknown=-13
sets_$	ask dose=-42	ask easier=-15	ask rest=56	ask steps=-38	ask why=-17	other=56	unknown=53
sets_after	ask left=20
sets_again	ask dose=23	other=-28
sets_already	other=-37	unknown=39
sets_and	other=-18	unknown=17
sets_are	ask left=22	other=25	unknown=-19
sets_at	other=-13	unknown=14
sets_but	other=19	unknown=-14
sets_complete	other=13
sets_do	ask left=19	other=-12
sets_done	other=34	unknown=-31
sets_in	ask dose=21	ask left=-16	other=27	unknown=-25
sets_is	ask dose=19	ask left=-14
sets_of	ask rest=20	other=-18	unknown=29
sets_on	other=20
sets_remaining	ask left=39
sets_straight	other=18	unknown=-18
sets_to	ask dose=-15	ask left=13
sets_today	ask dose=57	ask left=-13	other=-17	unknown=-12
sets_without	other=-30	unknown=32
seven	other=50	schedule=27	unknown=-18
seven_$	other=21	schedule=31	unknown=-14
sex	other=67	unknown=-52
sex_$	other=40	unknown=-36
shake	ask mistakes=28
shake_$	ask mistakes=28
shaking	other=-37	unknown=40
shaking_$	other=-37	unknown=40
shaky	ask mistakes=67	other=-37	unknown=-26
shaky_legs	ask mistakes=67	other=-37	unknown=-26
shall	ask rest=28
shape	other=28	unknown=-22
shape_$	other=28	unknown=-22
sharp	other=26
she	other=-28	unknown=45
she_is	other=-41	unknown=46
she_will	other=-13	unknown=13
shift	ask steps=-12	other=-52	schedule=77	unknown=34
shift_$	other=-17	unknown=22
shift_the	other=-43	schedule=59
shifts	other=-95	unknown=94
shin	ask dose=-14	ask easier=-22	ask steps=83	other=-30
shin_$	ask easier=-22	ask steps=71	other=-30
shivering	other=51	unknown=-35
shivering_$	other=37	unknown=-23
shivering_with	other=13
shocks	other=13
shocks_down	other=13
shoes	ask steps=51	other=-40	unknown=43
shooting	other=12
shopping	other=-80	unknown=88
shopping_$	other=-65	unknown=73
short	other=61	unknown=-42
short_of	other=60	unknown=-41
shorter	ask rest=14
shorter_$	ask rest=14
should	ask dose=47	ask easier=-45	ask left=-60	ask mistakes=168	ask rest=30	ask steps=55	ask why=52	progress=-33	schedule=-25
should_be	ask why=30
should_have	other=-13	unknown=13
should_i	ask dose=45	ask easier=-13	ask left=-34	ask mistakes=40	ask rest=35	ask why=17	other=20	progress=-28	schedule=-19	unknown=36
should_it	ask dose=-23	ask mistakes=52
should_look	ask mistakes=34
should_mention	other=21	unknown=-19
should_my	ask steps=39	other=17
should_not	ask mistakes=63	ask steps=-30
should_say	other=15	unknown=-15
should_the	ask dose=16	ask mistakes=-16	ask steps=32
should_work	ask why=21
shoulder	ask mistakes=36	other=33	unknown=-34
shoulder_blades	ask steps=16	other=16	unknown=-14
shoulder_hurts	other=16	unknown=-13
shoulder_lifts	ask mistakes=32
shoulders	ask mistakes=-17	ask steps=57	other=32
shoulders_$	unknown=13
shoulders_on	ask steps=22
shoulders_stay	other=21
show	ask steps=134	hello=-17	help=29	other=-175	progress=145	thanks=-13	unknown=-25
show_me	ask steps=73	other=-80	progress=85	unknown=-16
show_my	progress=50	unknown=-25
shower	other=35	unknown=-27
shower_$	other=21	unknown=-15
shut	other=23
sick	other=18	unknown=-14
side	ask dose=96	ask easier=-27	ask left=-26	ask mistakes=-14	ask steps=69	ask why=14	other=73	unknown=-59
side_$	ask dose=94	ask easier=-20	ask why=23	other=19	unknown=-39
side_do	ask steps=34
side_done	other=24
side_first	ask steps=33
side_in	ask dose=17
side_one	ask steps=23
side_or	ask steps=14
side_thing	ask why=13
side_to	ask why=41
sides	ask steps=25	ask why=-16	other=42	unknown=-26
sides_done	ask why=-14	other=20
sides_now	other=19	unknown=-16
sides_or	ask steps=17
sign	other=-18	unknown=42
sign_$	other=-18	unknown=42
silence	other=42
silence_please	other=32
silent	other=21
simpler	ask easier=163	ask mistakes=-14	ask steps=-24	other=-63
simpler_$	ask easier=12
simpler_way	ask easier=43
since	hello=-17	other=155	schedule=-13	unknown=-54
since_i	other=-56	unknown=58
since_last	other=35	unknown=-27
since_the	other=43	unknown=-31
since_this	other=50	unknown=-26
since_yesterday	other=32	unknown=-14
sister	other=-71	unknown=89
sister_$	other=14	unknown=-14
sister_is	other=-16	unknown=19
sister_pregnant	other=-13	unknown=14
sisters	unknown=25
sisters_$	unknown=25
sit	other=33	unknown=-15
sit_on	other=27	unknown=-12
sitting	ask easier=66	other=13	unknown=-13
sitting_$	ask easier=52	unknown=-14
sitting_down	ask easier=14
six	other=83	unknown=-37
six_$	other=30	unknown=-20
six_thirty	other=14
sixteen	other=12
skip	ask easier=-19	ask steps=-59	ask why=-28	other=218	unknown=-38
skip_$	other=17
skip_that	other=14
skip_the	ask steps=-17	other=47
skip_this	ask steps=-28	ask why=-24	other=81
skip_today	other=22	unknown=-21
skip_tonight	other=13
skipped	other=13
skipped_$	other=13
skipping	other=27	unknown=-17
skp	other=17
slaps	other=25	unknown=-17
slaps_the	other=23	unknown=-16
sleeping	other=-47	unknown=57
sleeping_badly	unknown=18
slide	ask mistakes=28
slipped	other=24	unknown=-17
slipped_disc	other=23	unknown=-16
slot	schedule=21
slow	ask dose=-19	ask left=-15	ask steps=52	unknown=-13
slow_$	ask dose=-19	ask left=-15	ask steps=52	unknown=-13
slowly	ask rest=-13	ask steps=46
slowly_$	ask steps=25
smashed	other=13
smashed_all	other=17	unknown=-14
sneeze	other=13	unknown=14
sneeze_$	other=28	unknown=-15
sneeze_it	other=12
snooze	other=41	unknown=-24
so	ask dose=-18	ask easier=46	ask left=-25	ask mistakes=-13	ask steps=-15	help=-16	other=23	progress=76	thanks=23	unknown=38
so_$	other=24	unknown=16
so_done	other=40	unknown=-39
so_far	ask left=15	other=45	progress=29	unknown=-31
so_good	other=-27	progress=19	unknown=18
so_hard	ask easier=41	other=-57	unknown=28
so_high	ask easier=17	other=-14
so_i	ask left=-29	other=12	unknown=31
so_is	ask left=-14	other=29
so_kind	ask steps=13	other=-21	progress=31	unknown=-19
so_make	other=18
so_much	other=-17	thanks=28
so_that	other=23
sofa	ask easier=23	ask steps=-18	other=-55	unknown=67
sofa_$	ask easier=23	ask steps=-18
softer	ask easier=133	ask mistakes=-13	ask steps=-16	ask why=-18	other=-35
softer_than	ask easier=22
softer_version	ask easier=43	other=-23
soiled	other=19	unknown=-16
soiled_myself	other=19	unknown=-16
some	help=13	other=49	unknown=-40
some_$	other=16	unknown=-15
some_music	other=-34	unknown=45
some_of	other=18	unknown=-15
somebody	other=13
someone	other=33	schedule=-13	unknown=20
something	ask dose=-13	ask easier=150	ask left=-27	ask why=-16	unknown=-65
something_easier	other=23
something_gentler	ask easier=37	other=-14
something_less	ask easier=63	other=-38
something_lighter	ask easier=29	ask steps=-13
something_softer	ask easier=20
something_tore	other=16
something_wrong	ask mistakes=29	other=-14
son	ask why=21	other=-28	unknown=29
son_has	other=14	unknown=-13
son_is	other=-21	unknown=21
song	ask why=-65	unknown=108
song_$	other=-15	unknown=48
soon	other=29	unknown=-17
soon_$	other=20	unknown=-12
sore	ask mistakes=-26	other=176	unknown=-94
sore_$	other=72	unknown=-59
sore_doing	ask mistakes=-25	other=29
sore_from	other=34	unknown=-23
sore_this	other=14
sorry	ask left=18	ask mistakes=-26	ask steps=58	ask why=-23	other=47	unknown=-32
sorry_$	ask mistakes=-16	ask steps=21	other=41	unknown=-18
sorry_to	ask dose=13	ask left=25	other=-16
sort	other=52	unknown=-20
sort_of	other=52	unknown=-20
sorted	other=14
spine	ask mistakes=73	ask steps=-22	other=82	unknown=-82
spine_$	ask mistakes=39	ask why=-14	other=35	unknown=-36
spine_has	other=28	unknown=-24
spring	other=33	unknown=-15
spring_$	other=33	unknown=-15
squeeze	ask left=-20	ask mistakes=-22	ask steps=74
squeeze_$	ask steps=22	ask why=16
squeeze_at	ask steps=17
squeezing	ask why=29
stairs	unknown=18
stairs_$	other=-23	unknown=44
stand	unknown=16
standing	ask easier=35	unknown=-12
star	other=-27	thanks=33
star_$	other=-12	thanks=33	unknown=-17
start	ask left=-18	ask mistakes=-16	ask rest=30	ask steps=23	ask why=-19	hello=-13	help=25	other=151	schedule=-16	unknown=-47
start_$	ask rest=19	help=37	other=40	unknown=-28
start_again	ask rest=20	other=60	unknown=-30
start_in	ask steps=20
start_over	ask dose=21
start_reminding	other=17
start_with	unknown=36
started	other=38	unknown=-25
started_$	other=16
starting	ask steps=12	other=33	unknown=-19
starting_to	other=21
stats	hello=-14	other=-59	progress=196	schedule=-15	unknown=-69
stats_$	hello=-12	other=-41	progress=142	unknown=-50
stats_please	other=-18	progress=54	unknown=-19
stay	ask dose=27	ask mistakes=-21	ask steps=79	ask why=-16	other=27	unknown=-20
stay_bent	ask steps=14
stay_down	ask steps=36
stay_flat	ask steps=-19	other=24
stay_on	ask steps=39
stay_up	ask dose=16
steak	other=-63	unknown=67
step	ask steps=46	other=-16
step_$	ask steps=46	other=-16
step_by	ask steps=46	other=-16
steps	ask dose=-32	ask steps=155	other=-119	unknown=44
steps_$	ask steps=114	other=-70	unknown=-23
steps_for	ask steps=46	other=-29
stiff	ask easier=26
stiff_$	ask easier=14
stiff_for	ask easier=13
still	ask dose=-72	ask easier=-23	ask left=216	ask mistakes=-18	ask steps=-36	ask why=-21	help=-12	other=130	progress=14	unknown=-86
still_$	ask left=38
still_coming	ask left=18
still_do	ask easier=-16	other=26
still_going	other=15
still_have	ask dose=-30	ask left=61
still_holding	other=17
still_on	other=22
still_to	ask dose=-23	ask left=88	ask steps=-21
stomach	ask steps=28
stop	ask easier=-22	ask left=43	ask rest=21	ask steps=-29	help=-15	other=182	schedule=-27	thanks=-14	unknown=-45
stop_$	ask dose=-28	ask left=47	ask rest=-12	other=26	unknown=21
stop_after	ask dose=14
stop_at	ask dose=18
stop_here	other=40	unknown=-28
stop_now	ask easier=-14	other=26
stop_reminding	other=33
stop_the	other=12
stop_there	other=16
stop_writing	other=29
stopped	other=33
stopped_at	other=22	unknown=-14
stopping	other=31
stopping_$	other=-24	unknown=27
stopping_here	other=21	unknown=-15
stopping_now	other=34	unknown=-22
straight	ask rest=34	ask steps=35	unknown=-31
straight_$	ask rest=16	ask steps=15
straight_on	ask rest=20
straight_or	ask steps=18	other=-17
strain	ask easier=39
streak	ask left=-14	ask steps=-21	ask why=-20	other=-25	progress=161	unknown=-31
streak_$	ask left=-13	ask steps=-14	ask why=-17	progress=118	unknown=-26
strengthen	ask why=54	other=-16
strengthen_$	ask why=27
strengthen_my	ask why=27
strengthening	ask left=-28	ask why=56
strengthening_$	ask left=-28	ask why=56
strenuous	ask easier=69	other=-45
stretch	ask dose=18	ask easier=22	ask left=-22	ask mistakes=13	ask steps=36	ask why=32	other=-22
stretch_$	ask dose=23	ask mistakes=20	ask steps=-20	other=14
stretch_do	ask steps=-15	other=18
stretch_for	ask why=16
stretched	ask left=-12	ask mistakes=-22	ask steps=18	ask why=49	other=-58	unknown=39
stroke_$	other=-27	unknown=29
strong	ask easier=49	unknown=-18
strong_$	other=14	unknown=-14
stronger	ask why=17
struggle	ask easier=16	other=15	unknown=-16
struggles	ask easier=21
struggles_with	ask easier=21
struggling	ask easier=25
stumbling	other=14
stupid	other=12
sudden	other=66	unknown=-45
sudden_$	other=27	unknown=-21
suddenly	other=59	unknown=-36
suit	other=-15	schedule=24
suit_me	other=-20	schedule=24
sunday	other=46	unknown=-25
sunday_evening	other=22
sunday_without	other=17	unknown=-13
supper	other=18
supper_$	other=18
supposed	ask dose=20	ask easier=-16	ask left=-59	ask mistakes=-40	ask steps=46	ask why=74	unknown=51
supposed_to	ask dose=20	ask easier=-16	ask left=-59	ask mistakes=-40	ask steps=46	ask why=74	unknown=51
sure	ask mistakes=-22	ask steps=41	other=34	unknown=-13
sure_$	other=18
sure_that	other=15
surgery	ask dose=-14	ask mistakes=-19	other=78
surgery_$	ask dose=-13	ask mistakes=-17	unknown=64
survivor	other=29	unknown=-13
sweating	other=-33	unknown=40
sweating_$	other=-37	unknown=44
swelling	other=16	unknown=-13
swelling_on	other=12
swing	other=-51	unknown=70
switch	other=23
ta	other=-105	thanks=191	unknown=-47
ta_$	other=-95	thanks=169	unknown=-41
tailbone	other=27	unknown=-21
take	ask dose=73	ask easier=-18	ask left=-24	ask rest=53	ask steps=-24	other=21	unknown=-14
take_$	ask dose=63	ask left=-18	other=-25
take_a	ask rest=32
take_back	other=19
take_me	ask dose=20	other=-16
take_that	other=28
taking	other=26	unknown=-25
talk	ask steps=63	other=-57
talk_me	ask steps=63	other=-57
tall	ask dose=-19	ask steps=-28	progress=-21	unknown=94
tall_is	ask dose=-19	ask steps=-28	progress=-21	unknown=94
tap	other=14
tap_$	other=13
tapped	other=21	unknown=-16
target	ask dose=68	ask steps=-23	ask why=-20
target_$	ask dose=68	ask steps=-23	ask why=-20
taxes	other=-84	unknown=86
taxes_done	other=-64	unknown=66
taxi	unknown=31
taxi_$	unknown=31
tea	other=-70	unknown=74
tearing	other=17	unknown=-14
technique	ask steps=52	ask why=-41
telephone	other=-16	unknown=19
telephone_$	other=-16	unknown=19
tell	ask easier=-14	ask mistakes=17	ask steps=-58	ask why=70	help=52	other=-20	unknown=-22
tell_if	ask mistakes=32
tell_me	ask steps=-27	schedule=15	unknown=43
tell_you	help=45	other=22	unknown=-44
telling	other=24	unknown=-22
telling_you	other=24	unknown=-22
temperature	unknown=13
temperature_of	other=27	unknown=-23
ten	ask dose=89	ask mistakes=-15	ask steps=-18	other=33	schedule=19	unknown=-33
ten_$	ask dose=20	other=38	unknown=-24
ten_minutes	other=25	unknown=-15
ten_past	schedule=21
ten_seconds	ask dose=45	other=-33
tennis	other=-34	unknown=38
tense	ask steps=17
terrible	other=13
than	ask dose=30	ask easier=77	ask left=-13	ask rest=13	ask steps=-17	ask why=-13	other=-48
than_a	ask rest=16
than_the	ask easier=25
than_this	ask easier=67	other=-18
thank	hello=-24	other=-21	thanks=160	unknown=-60
thank_you	hello=-24	other=-28	thanks=161	unknown=-58
thanks	hello=-25	other=-79	thanks=250	unknown=-47
thanks_$	hello=-12	other=-36	thanks=167	unknown=-71
thanks_a	other=-12	thanks=28
thanks_coach	other=-20	thanks=51	unknown=-12
thanks_for	other=-12	thanks=21
thanks_to	unknown=12
that	ask dose=-36	ask easier=68	ask left=36	ask mistakes=134	ask rest=-30	ask steps=-23	ask why=29	help=-32	other=92	progress=-27	schedule=-21	thanks=49
that_$	ask left=-44	ask mistakes=-18	ask why=-27	other=182	unknown=-30
that_a	ask mistakes=25
that_back	other=24
that_bridge	ask steps=40	other=-24
that_count	other=-30	unknown=61
that_do	ask why=19
that_done	ask left=49	other=-22	unknown=-18
that_far	ask easier=58	other=-37
that_go	ask steps=56	other=-43
that_helped	other=-14	thanks=25
that_high	ask easier=50	other=-36
that_i	ask mistakes=17	other=22
that_is	ask left=37	ask mistakes=-17	ask why=24
that_it	ask left=48	other=-15
that_knee	ask steps=15
that_last	other=15
that_my	ask mistakes=33	other=17	unknown=-14
that_ok	ask mistakes=62	other=-56
that_one	ask easier=-13	ask rest=-13	ask steps=-35	other=37	unknown=81
that_really	ask why=27
that_right	ask mistakes=20	other=-13
that_was	ask easier=45	ask rest=-22	other=22	thanks=14	unknown=-28
that_wrong	ask mistakes=14
the	ask dose=181	ask easier=152	ask left=86	ask mistakes=241	ask rest=197	ask steps=271	ask why=208	hello=-61	help=-45	other=117	schedule=142	thanks=25	unknown=160
the_15	other=15
the_ache	other=44	unknown=-36
the_afternoon	schedule=18
the_air	ask why=35
the_baby	other=38	unknown=-15
the_back	ask why=56	unknown=-13
the_bag	other=25
the_bathroom	other=18	unknown=-15
the_bed	ask easier=35	ask steps=-14	other=18	unknown=-13
the_benefit	ask steps=-44	ask why=85
the_benefits	ask steps=-23	ask why=78	other=-29
the_biscuits	other=-38	unknown=39
the_body	ask why=12
the_bot	ask steps=-19	ask why=-35	help=62
the_break	ask dose=-45	ask mistakes=-30	ask rest=77	ask steps=-22	ask why=-21	other=109	unknown=-30
the_breather	ask dose=-15	ask rest=38	ask steps=-17
the_bridge	ask dose=48	ask easier=40	ask left=18	ask mistakes=33	ask rest=12	ask steps=-61	ask why=133	help=-37	other=54	progress=-20	schedule=-30	unknown=-20
the_bridges	ask left=15	ask steps=45	other=16	unknown=-49
the_bum	ask steps=34
the_bus	unknown=15
the_capital	ask why=-34	unknown=87
the_car	other=16	unknown=-13
the_carpet	ask steps=17
the_cat	unknown=30
the_ceiling	other=13	unknown=-13
the_chest	ask easier=15
the_common	ask mistakes=17
the_complete	other=23	unknown=-22
the_correct	ask steps=70	ask why=-27	other=-12
the_cricket	unknown=20
the_crossword	other=-75	unknown=75
the_day	other=53	unknown=-28
the_dentist	other=36	unknown=-33
the_dishes	other=-25	unknown=28
the_doctor	other=27	unknown=-24
the_dog	unknown=25
the_door	other=16
the_easier	ask easier=17	ask why=-43	other=51
the_end	ask dose=-19	ask left=54	ask steps=-24
the_entire	other=50	unknown=-40
the_evening	ask dose=45	ask steps=-37	ask why=-19	other=-35	schedule=129	unknown=-13
the_exercise	ask steps=15	other=13	unknown=-25
the_exercises	ask easier=-12	other=47	unknown=-26
the_feet	ask steps=71	other=-36
the_fence	other=-33	unknown=35
the_final	ask left=36	ask why=-19
the_first	ask steps=-18	other=43	schedule=-14	unknown=12
the_floor	ask dose=-13	ask easier=19	ask steps=95	ask why=-26	other=-20
the_full	ask easier=25	ask rest=16	ask steps=-21	other=17	unknown=-18
the_glute	ask mistakes=18	ask steps=-27	ask why=30
the_ground	ask steps=24
the_gym	other=-44	unknown=59
the_head	ask dose=-13	ask mistakes=-25	ask steps=55
the_heels	ask steps=15
the_hip	ask dose=14	ask mistakes=66	ask why=25	other=-75
the_hold	ask dose=31
the_house	other=-40	unknown=50
the_idea	ask steps=-20	ask why=35
the_ironing	other=-55	unknown=55
the_kettle	other=-44	unknown=46
the_kids	other=65	unknown=-43
the_kitchen	other=29	unknown=-20
the_knee	ask dose=23	ask easier=38	ask left=-22	ask mistakes=62	ask rest=-27	ask steps=36	ask why=43	help=-12	other=74	progress=-13	schedule=-21	unknown=-37
the_knees	ask rest=15	ask steps=24
the_last	ask easier=-21	ask left=171	ask mistakes=-29	ask rest=-21	ask steps=-14	ask why=-23	other=50	progress=38	unknown=-86
the_left	ask easier=-17	ask left=-22	ask steps=43	other=58	unknown=-35
the_leg	other=28	unknown=-25
the_legs	ask steps=24	unknown=-24
the_list	ask left=34	ask steps=-13
the_loo	other=-23	unknown=47
the_lot	other=60	unknown=-45
the_lower	ask why=21
the_lying	ask easier=13	ask steps=39	other=-21
the_marathon	other=-16	unknown=17
the_match	other=-18	unknown=66
the_middle	other=24	unknown=-16
the_minute	ask rest=30
the_moment	other=25
the_morning	other=-86	schedule=108	unknown=30
the_mornings	other=-15	schedule=41
the_movement	ask steps=98	other=-59
the_neck	ask mistakes=37	ask why=-14	other=-52	unknown=50
the_need	ask why=12
the_neighbours	other=-32	unknown=44
the_netherlands	other=16	unknown=-14
the_news	other=-60	unknown=72
the_next	ask dose=-15	ask easier=27	ask rest=20	other=14	schedule=44	unknown=-33
the_night	other=20	unknown=-19
the_number	ask dose=105	ask steps=-36	ask why=-37
the_one	ask steps=49	unknown=-26
the_other	ask steps=58	ask why=-15	other=65	unknown=-52
the_oven	other=-29	unknown=29
the_pain	other=87	unknown=-63
the_paper	other=15
the_pause	ask dose=-37	ask rest=63	ask steps=-13
the_phone	other=35	unknown=-28
the_picture	ask steps=36	other=-25
the_plan	ask left=23
the_point	ask steps=-29	ask why=109	other=-22
the_postman	ask steps=-16	unknown=51
the_purpose	ask why=33	other=15
the_reason	ask steps=-27	ask why=54
the_remaining	other=29	unknown=-19
the_reminder	schedule=14
the_reminders	ask steps=-12	other=49	schedule=22	unknown=-23
the_rest	ask dose=-36	ask left=50	ask rest=98	ask steps=-29	ask why=-39	other=17	unknown=-15
the_right	ask why=-13	other=78	unknown=-28
the_roll	ask steps=29
the_rolling	ask why=37
the_roof	other=25	unknown=-17
the_rotation	ask dose=25	ask easier=26	ask left=-25	ask mistakes=14	ask steps=27	ask why=66	other=47	unknown=-60
the_rotations	ask dose=14	ask steps=29	unknown=-13
the_second	unknown=14
the_session	ask left=59	ask steps=-26	ask why=-25	unknown=32
the_set	ask dose=-16	ask left=-16	other=36	unknown=24
the_sets	ask dose=15
the_shopping	other=-27	unknown=27
the_shoulders	ask steps=14	other=21	unknown=-18
the_shower	other=32	unknown=-25
the_side	ask steps=31	ask why=16	other=-15
the_sides	ask steps=17
the_sofa	ask easier=23	ask steps=-18
the_spring	other=15
the_stairs	other=-32	unknown=52
the_steps	ask dose=-31	ask steps=40	other=14
the_telephone	other=14	unknown=-13
the_thigh	ask dose=-17	ask easier=28
the_third	ask dose=22	ask left=15	ask rest=-20	ask steps=-16	other=60	unknown=-26
the_three	other=39	unknown=-37
the_time	ask dose=-13	schedule=13	unknown=28
the_times	schedule=42
the_toilet	other=18
the_top	ask dose=19	ask mistakes=13	ask rest=-13	ask steps=27	unknown=-14
the_train	other=-29	unknown=34
the_twist	ask dose=-27	ask easier=78	ask mistakes=54	ask rest=-13	ask steps=50	ask why=44	help=-16	other=28	progress=-15	schedule=-22	unknown=-68
the_twisting	ask steps=36
the_twisty	ask dose=-17	ask steps=69	other=14	unknown=-17
the_two	other=44	unknown=-42
the_typical	ask mistakes=52	ask why=-15
the_use	ask why=32
the_usual	ask why=-12	other=15
the_very	ask left=30
the_video	unknown=14
the_waist	other=17	unknown=-12
the_wall	ask easier=14
the_washing	other=-81	unknown=83
the_way	ask easier=26	ask steps=37	other=-26
the_weather	unknown=45
the_weekend	other=21	unknown=-12
the_whole	ask dose=17	other=48	unknown=-50
the_woman	unknown=14
the_wrong	ask mistakes=38	ask steps=-24	other=21
them	ask dose=-27	ask easier=-13	ask rest=-42	other=123	schedule=29	unknown=-32
them_$	ask dose=-24	ask rest=-41	other=108	schedule=16	unknown=-30
them_all	other=26	unknown=-25
them_at	other=-58	unknown=59
them_in	other=14	unknown=-14
them_last	other=13	unknown=-13
then	ask dose=-13	ask easier=-16	ask left=111	ask mistakes=-39	ask steps=-38	ask why=-22	other=111	unknown=-64
then_$	ask easier=-14	ask left=67	ask mistakes=-35	ask steps=-23	ask why=-13	other=77	unknown=-33
then_my	other=28	unknown=-17
there	ask dose=-34	ask easier=72	ask mistakes=-48	ask steps=13	ask why=33	hello=92	help=36	other=35	progress=-22	schedule=45	thanks=-21	unknown=-19
there_$	ask easier=-15	ask why=-17	hello=98	help=47	other=-13	thanks=-16	unknown=31
there_a	ask dose=-22	ask easier=32	ask left=-29	ask mistakes=-16	ask steps=51	ask why=42	other=-35	schedule=32	unknown=-20
there_an	ask easier=-46	ask left=-14	other=119
there_another	ask easier=26	ask rest=15	other=-34	schedule=25
there_any	ask left=-21	ask why=37
there_anything	ask left=14	ask mistakes=13
there_in	ask dose=36	ask left=-17
there_is	ask left=13	other=17
there_more	ask left=32	other=-13
there_something	ask easier=19	other=22
there_still	ask left=24
theres	other=13
thermometer	other=26	unknown=-14
thermometer_says	other=26	unknown=-14
these	ask easier=-33	ask left=17	ask mistakes=-25	ask why=47	help=-23	other=71	unknown=36
these_$	ask left=14	other=54	unknown=-28
these_at	other=-18	schedule=18
these_bridges	ask why=28
these_exercises	ask why=17	other=17
these_for	ask why=26
these_in	other=-44	unknown=47
these_ok	other=20
these_safe	other=27
these_too	ask dose=31
they	ask rest=39	other=-32	unknown=12
they_do	ask rest=39	other=-26
thigh	ask dose=-17	ask easier=28
thighs	ask mistakes=50	ask steps=-26	unknown=-14
thin	other=26	unknown=-23
thing	ask dose=-14	ask mistakes=-18	ask steps=25	ask why=37	help=53
thing_$	ask mistakes=-14	help=51	other=24
thing_for	ask why=27
thing_work	help=14
thing_you	other=22	unknown=-15
think	help=-27	other=72	progress=17
think_$	other=26	progress=19	unknown=-25
think_i	other=21
think_so	other=25
third	ask dose=52	ask left=14	ask rest=-21	ask steps=-52	ask why=-20	other=70
third_$	ask dose=32	ask steps=-16
third_done	ask steps=-31	other=34
third_one	other=18
third_round	ask why=-12	other=23
third_set	ask dose=22	ask left=17	ask rest=-19	other=-20	unknown=13
thirteen	other=30	unknown=-14
thirteen_repetitions	other=13
thirty	ask steps=-14	unknown=27
thirty_$	other=16
thirty_in	other=15
thirty_minutes	ask steps=-13	other=18
this	ask dose=-47	ask easier=51	ask left=46	ask mistakes=78	ask rest=60	ask why=168	hello=-45	help=157	other=91	progress=93	schedule=-36	thanks=-18	unknown=108
this_$	ask dose=-36	ask easier=40	ask left=-31	ask mistakes=-16	ask rest=31	ask steps=101	help=73	other=51	progress=-22
this_actually	ask why=-27	other=35
this_afternoon	other=14
this_and	ask dose=-24	ask steps=-28	other=67
this_app	help=16
this_before	ask steps=14
this_bot	ask steps=-18	ask why=-24	help=75
this_bridge	ask why=31	unknown=-17
this_do	ask dose=36	ask left=-13	ask steps=-16	ask why=-14	other=32
this_evening	other=24
this_every	ask dose=42	ask steps=-16
this_exercise	ask dose=26	ask easier=23	ask left=-34	other=-23	unknown=28
this_fix	ask why=20
this_for	ask easier=25	ask why=-13	help=35	other=-43	unknown=33
this_go	ask steps=23	other=-13
this_good	ask why=13	other=16
this_help	ask why=56	help=-24
this_hurts	ask easier=-21	other=37
this_in	other=-60	unknown=58
this_is	ask easier=45	ask left=19	unknown=-46
this_lifting	ask why=13
this_make	ask why=33
this_meant	ask why=26
this_month	other=-24	progress=47
this_morning	hello=-25	other=58	schedule=-17	unknown=49
this_ok	other=53
this_one	ask dose=34	ask easier=-30	ask mistakes=59	ask rest=27	ask steps=47	ask why=75	other=-16	unknown=-75
this_or	ask left=12
this_really	ask left=18	ask why=20	other=-22
this_right	ask dose=-15	ask mistakes=67	ask steps=-23
this_round	ask left=39	unknown=-21
this_safe	other=51
this_set	ask dose=-44	ask left=13	ask rest=54	other=48	unknown=-33
this_stretch	ask left=-19	ask steps=41	other=14
this_supposed	ask steps=-17	ask why=18	other=24
this_the	ask left=155	ask why=-37	other=-55
this_thing	ask steps=-33	help=69
this_time	ask dose=23	ask rest=-13	other=87	unknown=-48
this_train	ask why=17
this_week	ask dose=-13	other=-48	progress=124
this_with	ask easier=-24	other=28	unknown=16
this_works	help=35
this_year	other=-65	unknown=68
those	ask dose=17	other=-21	unknown=40
those_$	ask dose=17	unknown=13
three	ask dose=64	ask easier=-21	ask left=-12	ask mistakes=-15	ask rest=-21	ask steps=-36	other=101	unknown=69
three_$	ask dose=49	other=54	unknown=-51
three_already	other=13	unknown=-13
three_days	other=14
three_done	other=15
three_every	other=-20	unknown=22
three_exercises	other=33	unknown=-29
three_months	other=23	unknown=-17
three_quarters	other=17
three_rounds	other=24	unknown=-12
three_sets	ask dose=34	other=-39	unknown=59
three_times	other=22
three_weeks	other=41
through	ask easier=-12	ask left=67	ask mistakes=-12	ask steps=46	other=41	unknown=-56
through_$	ask left=36	ask steps=-67	other=87	unknown=-24
through_15	other=16
through_it	ask steps=38	other=-21
through_the	ask steps=25
through_this	ask steps=42	other=-37
ticked	other=25
ticked_off	other=17
tight	ask dose=-14	ask steps=41	other=27	unknown=-18
tight_$	ask steps=28
tiktok	other=-89	unknown=92
til	ask dose=-36	ask left=15	ask rest=42
till	ask dose=-49	ask left=95	other=-26
till_i	ask dose=-31	ask left=72	other=-34
till_the	ask dose=-19	ask left=23
time	ask dose=45	ask left=-58	ask mistakes=-36	ask rest=85	ask steps=-26	ask why=-55	help=-35	progress=-25	schedule=244	unknown=31
time_$	ask dose=68	ask left=-22	ask mistakes=-17	ask rest=47	ask why=-23	other=16	schedule=39
time_are	schedule=17
time_do	schedule=49	unknown=-14
time_i	other=-32	unknown=43
time_in	ask dose=-13	other=-87	schedule=25	unknown=99
time_is	ask why=-17	other=80	progress=-13	schedule=23	unknown=-24
time_now	other=21	unknown=-17
time_please	schedule=17
time_today	other=19	unknown=-18
time_tomorrow	schedule=20
time_tonight	schedule=18	unknown=-12
times	ask dose=102	ask left=-30	ask steps=-51	ask why=-17	help=-41	other=-27	progress=-29	schedule=263	unknown=-56
times_$	ask dose=54	ask steps=-17	help=-16	other=-24	progress=-13	schedule=118	unknown=-22
times_a	ask dose=-34	other=43
times_do	ask dose=64	ask steps=-19	other=-23
times_each	other=16
times_have	help=-12	schedule=50
times_i	ask dose=16
times_please	other=-34	schedule=54
tingling	hello=-14	other=52
tingling_$	hello=-12	other=16	unknown=26
tingling_anywhere	other=16	unknown=-16
tingling_down	other=15
tingling_in	other=12
tingly	other=21	unknown=-16
tired	ask dose=25	ask left=-12	other=-106	unknown=146
tired_$	ask dose=25	ask left=-12	other=-33	unknown=56
tired_from	other=-31	unknown=38
to	ask dose=60	ask easier=13	ask left=62	ask mistakes=165	ask rest=43	ask steps=97	ask why=68	hello=18	help=41	other=57	progress=-48	schedule=123	thanks=-41	unknown=29
to_$	ask left=19	ask mistakes=46	ask steps=-31	ask why=-15	other=14	unknown=-14
to_15	ask dose=26
to_21:00	schedule=21
to_6	schedule=20
to_8:30	other=-14	schedule=18
to_9	other=-19	schedule=29
to_a	schedule=14
to_arch	ask mistakes=27
to_avoid	ask left=-14	ask mistakes=65	ask steps=-17
to_be	ask dose=58
to_breathe	other=18
to_catch	ask rest=12
to_change	schedule=16
to_chest	ask easier=16	ask mistakes=23	ask steps=93	ask why=23	schedule=-18	unknown=-23
to_come	ask left=14
to_do	ask dose=64	ask easier=14	ask left=95	ask rest=-27	ask steps=17	help=-25	other=-22	progress=-15	unknown=40
to_end	other=15
to_exercise	other=48	unknown=-17
to_feel	ask mistakes=37	ask why=-14
to_finish	other=33	unknown=-23
to_get	other=49	schedule=-15	unknown=-29
to_go	ask dose=-54	ask left=121	ask steps=-47	other=53	unknown=-16
to_help	ask steps=-16	ask why=31
to_hold	ask dose=53	ask steps=-14	other=-13	unknown=-14
to_hurt	ask dose=-14	ask mistakes=37	ask why=-12
to_keep	ask dose=20	ask steps=35	other=-27
to_last	progress=18
to_lie	ask steps=32
to_log	other=14
to_lose	other=-31	unknown=39
to_make	ask easier=13	ask steps=16
to_me	ask steps=51	other=-29	unknown=29
to_my	ask easier=23	other=37	unknown=-43
to_pee	other=19
to_push	other=25	unknown=-14
to_rain	ask dose=-17	ask mistakes=-28	ask why=-34	other=-18	unknown=134
to_rest	ask rest=59	other=-16
to_run	other=58	unknown=-47
to_side	ask why=41
to_start	other=22
to_stay	ask steps=29
to_stop	other=26
to_strengthen	ask why=27
to_take	ask left=-13	ask rest=17
to_tell	other=13
to_ten	other=-16	schedule=21
to_the	ask easier=17	unknown=36
to_this	ask left=-13	ask mistakes=-12	ask why=45
to_touch	ask steps=42	ask why=-15
to_use	help=41
to_wait	ask rest=32	ask why=-19
to_work	ask steps=-40	ask why=55
to_write	ask steps=-12	help=82	other=-37	unknown=-20
to_you	hello=54	help=21	other=-22	unknown=-18
today	ask dose=82	ask easier=-33	ask left=157	ask mistakes=-23	ask steps=-56	ask why=-21	hello=-15	help=-23	other=86	schedule=16	thanks=-30	unknown=51
today_$	ask dose=49	ask easier=-26	ask left=151	ask mistakes=-20	ask steps=-34	ask why=-18	hello=-12	help=-21	other=23	thanks=-21	unknown=92
today_and	schedule=25
today_is	ask dose=35	other=-20
today_please	ask steps=-16	other=36
today_thanks	other=13
toddler	other=-14	unknown=22
toes	ask steps=23	other=54	unknown=-39
toes_$	ask steps=24	other=13
together	ask mistakes=-15	ask steps=113	other=-34	unknown=-21
together_$	ask mistakes=-13	ask steps=86	other=-28	unknown=-15
together_or	ask steps=27
toilet	other=-20	unknown=45
toilet_$	other=25	unknown=-16
toilet_any	other=13
toilet_paper	other=19	unknown=-18
tokyo	ask dose=-14	unknown=46
tokyo_$	ask dose=-14	unknown=48
told	other=43	unknown=-18
told_me	other=24	unknown=-17
told_you	other=35	unknown=-18
tomorrow	ask mistakes=-21	help=-24	other=-60	schedule=136	unknown=43
tomorrow_$	ask mistakes=-20	help=-21	other=33	schedule=70
tonight	ask easier=-13	ask mistakes=-18	help=-44	other=53	progress=-20	schedule=101	unknown=24
tonight_$	ask mistakes=-16	help=-43	other=42	progress=-19	schedule=84	unknown=49
too	ask dose=32	ask easier=186	ask left=-77	ask mistakes=106	ask steps=-21	ask why=-33	help=-13	other=-35	schedule=69	unknown=-114
too_$	ask dose=39	ask easier=-16	ask why=-15	other=61	unknown=-28
too_difficult	ask easier=60	other=-50
too_early	ask easier=-14	other=-39	schedule=85	unknown=-19
too_far	ask left=-25	ask mistakes=49
too_hard	ask easier=79	ask mistakes=-13	other=-29
too_knackered	other=14
too_stiff	ask easier=13
too_tired	other=15
too_tough	ask easier=13
top	ask dose=18	ask mistakes=13	ask rest=-13	ask steps=28	unknown=-15
top_$	ask dose=23	ask mistakes=-22	ask steps=40
tore	other=18	unknown=-12
tore_in	other=14
torture	ask left=13
torture_$	ask left=13
total	ask dose=28
total_$	ask dose=36
totally	other=30	unknown=-28
touch	ask steps=51	ask why=-16	other=15
touch_the	ask steps=52	ask why=-16
touching	ask steps=35
tough	ask easier=32
tough_$	ask easier=29
track	ask steps=-13	other=18
track_$	ask steps=-13	other=18
train	ask steps=-24	ask why=48	other=-22	progress=13	unknown=29
train_$	ask steps=-23	ask why=48
trainer	other=-42	unknown=43
treatment	other=42	unknown=-20
trip	other=17
trouble	other=25
true	unknown=18
try	other=20
try_me	other=15
trying	unknown=30
trying_$	other=44	unknown=-29
tuesday	other=45	unknown=-33
tuesday_$	other=15
tumbled	other=14
tumbled_down	other=14
tummy	ask why=14	other=25	unknown=-23
tummy_$	ask steps=17	other=15	unknown=-15
turn	ask steps=33	unknown=45
turn_off	other=16
turn_too	ask steps=22
turned	ask dose=-14	ask mistakes=-25	ask steps=63	other=-36	unknown=31
turned_out	other=-35	unknown=35
turning	ask steps=32	other=-15
turning_$	ask steps=32	other=-15
turtles	other=-19	unknown=23
turtles_$	other=-19	unknown=23
tv	other=-60	unknown=68
tv_$	other=-24	unknown=32
twelve	other=35	unknown=-21
twelve_$	other=30	unknown=-19
twenty	other=26
twice	ask dose=60	ask steps=-23	unknown=13
twice_$	other=31	unknown=-25
twice_a	ask dose=64	ask steps=-15
twice_today	unknown=12
twinge	other=32	unknown=-17
twinge_at	other=18	unknown=-13
twist	ask dose=15	ask easier=109	ask left=-19	ask mistakes=50	ask rest=-20	ask steps=53	ask why=63	help=-19	other=19	progress=-19	schedule=-30	unknown=-86
twist_$	ask dose=-27	ask easier=60	ask rest=-12	ask steps=37	help=-12	other=76	progress=-13	schedule=-16	unknown=-27
twist_done	ask steps=22
twist_for	ask why=47	other=-13
twist_good	ask why=13
twist_is	ask easier=19
twist_supposed	ask why=16
twist_thing	ask steps=14
twisting	ask dose=-14	ask steps=29	ask why=64	help=-15	unknown=-19
twisting_$	ask mistakes=20
twisting_is	ask steps=-25	ask why=34
twisting_one	ask steps=20
twists	ask dose=29	other=33	progress=-16	unknown=-30
twists_$	ask dose=28	other=13	progress=-16	unknown=-15
twisty	ask dose=-17	ask steps=69	other=14	unknown=-17
twisty_one	ask dose=-14	ask steps=55	ask why=-13	other=15
twisty_thing	ask steps=13
two	ask dose=72	ask easier=-16	ask mistakes=-22	ask rest=49	ask steps=-50	ask why=-15	other=91	thanks=-22	unknown=45
two_$	ask left=36	ask rest=25	ask steps=-27	other=38	thanks=-19	unknown=-39
two_already	other=13	unknown=-13
two_are	other=24	unknown=-21
two_done	other=23	unknown=-21
two_down	other=29	unknown=-20
two_hours	other=25	unknown=-18
two_is	ask rest=13
two_minutes	ask rest=20	other=-16
two_months	other=46	unknown=-38
two_of	other=-18	unknown=20
two_or	other=17	unknown=-14
two_ribs	other=13
two_rounds	ask dose=32
two_sets	ask dose=39	ask left=-17	other=75	unknown=-53
two_that	other=21	unknown=-20
two_to	unknown=18
two_weeks	other=22
two_years	other=28
type	ask left=-18	ask mistakes=-23	help=119	other=-99	unknown=58
type_done	other=-50	unknown=63
type_here	ask mistakes=-20	help=50
typical	ask left=-16	ask mistakes=124	ask steps=-29	ask why=-25
typical_errors	ask mistakes=50	ask why=-15
typical_mistakes	ask mistakes=51	ask steps=-13
um	other=15
um_i	other=15
unbearable	other=14
unbearable_$	other=14
uncle	other=-34	unknown=39
under	ask easier=19	other=41	unknown=-35
under_me	other=44	unknown=-34
under_my	ask easier=21	other=-15
understand	help=29
understand_how	help=29
undo	ask steps=-14	other=118	unknown=-45
undo_$	other=46	unknown=-20
undo_last	other=16
undo_please	other=18
undo_that	other=25
unmute	other=49	unknown=-28
unmute_$	other=45	unknown=-27
unpause	other=53	unknown=-26
unpause_$	other=32	unknown=-16
unsteady	other=60	unknown=-47
until	ask left=75	other=46	unknown=-59
until_i	ask left=76	other=-17	unknown=-16
until_the	other=32	unknown=-27
up	ask easier=39	ask left=28	ask mistakes=47	ask steps=54	other=41	unknown=-76
up_$	ask easier=26	ask mistakes=36	ask steps=20	other=59	unknown=-65
up_and	ask steps=13
up_here	ask mistakes=30
up_now	other=-52	unknown=53
up_or	ask steps=43	other=-32
up_that	ask easier=23
up_there	ask why=21
up_to	ask left=41	ask mistakes=-13	ask steps=-19
urine_since	other=-24	unknown=26
us	ask steps=37	other=43	unknown=-17
us_$	other=-27	unknown=29
us_begin	other=35
use	ask dose=-16	ask easier=33	ask left=-23	ask steps=-17	ask why=71	help=67	other=-30	progress=-15	unknown=-20
use_a	ask easier=39	other=-20
use_both	ask steps=22
use_of	ask why=32
use_this	ask steps=-17	help=67
use_you	help=16
used	other=-32	unknown=45
used_to	other=-32	unknown=45
useful	ask mistakes=-21	ask why=67
useful_$	ask mistakes=-21	ask why=67
usual	ask mistakes=15	ask why=-15	other=30
usual_mistake	ask why=-12	other=15
usually	ask mistakes=63	help=-13	other=-108	unknown=90
usually_$	ask mistakes=20	help=-13	other=-63	unknown=61
usually_get	ask mistakes=19
vacation	other=20
vacation_$	other=12
vagina	other=34	unknown=-30
vagina_feels	other=34	unknown=-30
variant	ask easier=38
variation	ask easier=85	ask why=-29	other=-43
version	ask dose=-21	ask easier=220	ask left=-31	ask mistakes=-17	ask steps=-35	ask why=-43	other=16	unknown=-29
version_$	ask dose=-15	ask easier=65	ask left=-18	ask mistakes=-13	ask steps=-18	ask why=-20	other=64	unknown=-17
version_of	ask easier=111	ask why=-21	other=-31
vertebra	other=55	unknown=-40
vertebra_in	other=39	unknown=-26
very	ask left=30	other=-34	thanks=54	unknown=-17
very_kind	other=-17	thanks=27
very_last	ask left=30
very_patient	other=-13	thanks=16
video	ask easier=-31	ask steps=103	other=-23
waist	other=46	unknown=-38
waist_down	other=14
waist_is	other=29	unknown=-26
wait	ask dose=15	ask rest=76	ask steps=23	ask why=-21	unknown=-29
wait_$	ask rest=27	ask why=-20	other=43	unknown=-23
wait_a	ask rest=13
wait_how	ask dose=46	ask steps=15	other=-57
waiting	ask left=-15	ask why=-18	other=51
waiting_for	ask left=-18	ask why=-18	other=50
wakes	other=35	unknown=-25
wakes_me	other=35	unknown=-25
walk	ask rest=14	ask steps=58	unknown=-22
walk_$	other=32	unknown=-13
walk_me	ask steps=60	other=-48
walk_properly	other=-19	unknown=23
walked	other=-84	unknown=90
walking	other=59	unknown=-43
wall	ask easier=14
want	ask dose=21	ask easier=-14	ask steps=-28	other=38	schedule=69	unknown=-29
want_$	other=21
want_different	schedule=23
want_my	schedule=15
want_other	schedule=15
want_the	other=14
want_to	ask steps=-19	other=41
wants	other=43	unknown=-43
was	ask dose=84	ask easier=33	ask mistakes=-16	ask rest=-18	ask steps=-36	other=61	progress=-17
was_dead	other=29	unknown=-26
was_done	other=32	unknown=-30
was_i	ask dose=20	other=-18
was_in	other=22	unknown=-15
was_it	ask dose=21	other=18
was_last	other=43	progress=-19	unknown=-22
was_my	other=21	unknown=-20
was_numb	other=-94	unknown=97
was_that	ask steps=-23	other=58
was_the	ask dose=27	ask why=17	unknown=-23
was_wrong	other=13
washing	other=-100	unknown=103
washing_machine	other=-22	unknown=25
watch	ask left=-13	ask mistakes=101	ask why=-22	other=-34	unknown=26
watch_$	ask mistakes=19
watch_for	ask mistakes=21
watch_out	ask mistakes=61	ask why=-16
watch_says	other=-14	unknown=16
watch_the	unknown=16
watching	other=-51	unknown=60
watching_$	other=-20	unknown=21
watching_and	other=-24	unknown=24
watching_the	other=17	unknown=-17
watching_tv	other=-24	unknown=32
water	other=13
water_$	other=22
waters	other=46	unknown=-39
waters_broke	other=39	unknown=-33
way	ask dose=-20	ask easier=174	ask left=-37	ask steps=75	ask why=-51	unknown=-34
way_$	ask easier=73	unknown=20
way_of	ask easier=15	ask steps=35	ask why=-23
way_on	other=18	unknown=-15
way_to	ask easier=65	ask mistakes=27	ask steps=-43	ask why=-20	other=15
way_too	ask easier=36	other=-24
way_under	other=24	unknown=-20
way_up	ask steps=27	other=-15
we	ask easier=-37	ask left=60	ask mistakes=-45	ask rest=38	ask steps=-82	ask why=69	help=-21	other=70	schedule=85	unknown=-35
we_are	ask steps=-15	ask why=20
we_can	other=15	unknown=-14
we_change	other=-25	schedule=39
we_did	other=20
we_do	ask dose=20	ask easier=-16	ask why=35	other=33	unknown=-14
we_doing	ask dose=16	ask left=-15	other=13
we_go	schedule=12
we_leave	other=16
we_make	ask easier=18
we_move	other=-12	schedule=19
we_nearly	ask left=58	other=-28
we_skip	other=29
we_start	other=28
weak	hello=-17	unknown=54
weak_$	other=57	unknown=-49
weak_and	other=17	unknown=-16
weak_for	other=-67	unknown=72
weak_in	other=22	unknown=-20
weak_legs	other=-15	unknown=14
weak_today	other=-32	unknown=36
weaker	other=18
weakness	unknown=22
weakness_$	other=-23	unknown=39
weakness_in	other=18	unknown=-15
weather	other=-34	unknown=87
weather_today	other=-30	unknown=42
wee	unknown=25
week	ask dose=-16	ask steps=-17	help=-20	progress=153	schedule=-22	unknown=39
week_$	ask dose=-15	help=-18	other=36	progress=133	schedule=-17
week_go	progress=21
week_i	other=-50	unknown=50
weekend	other=14
weekend_$	other=14
weeks	ask mistakes=-13	ask steps=-21	help=-19	other=190	progress=50	schedule=-17	unknown=-44
weeks_$	other=50	progress=55	unknown=-32
weeks_ago	other=53	unknown=-13
weeks_now	other=-37	unknown=37
weeks_pregnant	other=70
weight	ask why=-31	help=-27	other=16	progress=-23	schedule=12	unknown=120
weight_$	ask why=-26	help=-19	other=-24	progress=-14	unknown=114
weight_and	other=18
weight_dropping	other=45	unknown=-23
weight_for	other=22	unknown=-19
weight_is	other=-18	unknown=22
weight_loss	other=-26	schedule=24	unknown=18
weight_on	other=16
weight_without	other=20	unknown=-19
weird	other=26	unknown=-18
weird_$	other=15
well	ask dose=29	ask mistakes=-15	other=-45	progress=21	unknown=68
well_$	ask dose=29	ask mistakes=-15	progress=14
well_again	other=18
well_done	other=-50	unknown=51
well_that	other=-47	unknown=48
went	other=33
went_numb	other=17
went_weak	other=14
were	other=63	unknown=-54
were_done	other=35	unknown=-32
wet	other=23
wet_myself	unknown=19
wet_the	other=17
what	ask dose=-37	ask easier=18	ask left=119	ask mistakes=64	ask rest=-27	ask steps=135	ask why=176	hello=-17	help=173	other=38	progress=72	schedule=76	thanks=-18	unknown=59
what_$	ask dose=-13	ask left=20	ask mistakes=-19	ask rest=31	ask steps=-38	ask why=-21	help=90	other=-16	unknown=-16
what_about	ask dose=16	ask steps=43	other=-37
what_am	ask left=-55	ask mistakes=-33	ask steps=50	ask why=28	other=38
what_are	ask dose=-37	ask left=-81	ask mistakes=72	ask steps=-42	ask why=30	help=50	other=14	unknown=51
what_can	ask easier=42	ask left=-15	ask steps=-23	ask why=-23	help=152	other=-22	schedule=-13	unknown=-28
what_comes	ask left=85	ask rest=-12	unknown=-13
what_commands	help=16
what_did	ask why=29	other=-21
what_do	ask dose=-55	ask easier=-17	ask left=63	ask mistakes=26	ask rest=-15	ask steps=69	ask why=26	help=-44	other=75	schedule=-26	unknown=-49
what_does	ask left=22	ask mistakes=-21	ask why=63	help=-19	other=46	progress=17	unknown=-15
what_else	ask easier=21	ask left=44	ask mistakes=-13	ask steps=-18	ask why=-19	help=26	unknown=-13
what_exactly	ask left=-39	ask steps=38	ask why=49	other=-18
what_exercises	ask left=22
what_good	ask steps=-19	ask why=75
what_happens	ask left=25	ask mistakes=20	other=-16
what_have	unknown=57
what_i	ask dose=-16	ask easier=-17	ask left=-16	ask steps=36	ask why=19	other=-26	progress=14	unknown=26
what_if	ask dose=34	ask easier=25	ask left=-18	ask mistakes=-46	help=-20	other=-46	progress=-20	unknown=135
what_is	ask dose=146	ask left=58	ask mistakes=-30	ask steps=60	ask why=12	help=24	other=63	progress=112	schedule=-60	unknown=-40
what_mistakes	ask mistakes=39
what_muscle	ask left=-13	ask why=31	other=18
what_muscles	ask left=-46	ask why=77
what_must	ask left=-12	ask mistakes=71	ask steps=-14
what_now	ask easier=46	ask left=55	ask mistakes=-20	ask why=-19	help=18	other=-19	unknown=-35
what_remains	ask left=98	ask mistakes=-19	ask steps=-19	ask why=-27
what_should	ask left=-13	ask mistakes=60	ask rest=20	ask steps=-16	ask why=-25	progress=-13	schedule=-17	unknown=46
what_the	ask steps=-21	other=33
what_this	ask steps=42	ask why=-27
what_time	ask why=-25	help=-31	other=54	progress=-20	schedule=143	unknown=-44
what_times	help=-21	progress=-20	schedule=70
what_to	ask left=-27	ask mistakes=49	ask steps=78	ask why=-24	other=-42	unknown=-15
what_was	ask why=17
what_would	ask easier=19	unknown=22
when	ask dose=55	ask easier=-26	ask left=56	ask mistakes=-28	ask rest=89	ask steps=-15	ask why=-32	help=33	progress=-44	schedule=200	thanks=-13	unknown=-63
when_$	other=-62	schedule=83
when_am	ask left=14	schedule=16
when_do	help=-15	other=-14	schedule=99
when_finished	other=-32	unknown=44
when_i	ask dose=71	ask left=24	ask mistakes=-36	ask rest=31	ask steps=-22	help=22	other=95	schedule=-39	unknown=-31
when_is	ask left=-15	other=13	progress=-13	schedule=60
when_it	ask dose=21	unknown=-17
when_rolling	ask steps=19
when_the	ask rest=15	other=34	schedule=21	unknown=-57
when_twisting	ask mistakes=22
when_will	ask left=34	ask why=-15	other=-16	schedule=41
when_you	other=21
whenever	other=-49	unknown=64
whenever_$	other=-81	unknown=84
whenever_i	other=24	unknown=-13
where	ask dose=-26	ask easier=-20	ask left=43	ask rest=-20	ask steps=72	ask why=-47	other=64	progress=-37	schedule=-17	unknown=53
where_do	ask steps=51	ask why=-36	other=27
where_i	other=39	unknown=-14
where_is	ask steps=18	other=-15	progress=-41	unknown=50
where_should	ask mistakes=54	ask steps=-15
where_the	ask steps=15
where_you	ask left=-12	ask rest=-12	ask steps=20	unknown=36
whether	ask dose=43	other=-20	unknown=-13
which	ask dose=-49	ask easier=-33	ask left=106	ask mistakes=-32	ask rest=-20	ask steps=83	ask why=72	help=57	other=-53	unknown=-28
which_commands	ask left=-22	help=73
which_exercise	ask left=57	ask steps=-29	ask why=-13	other=15
which_is	other=18
which_leg	ask steps=12
which_mistakes	ask mistakes=29
which_muscle	ask left=-17	ask mistakes=-28	ask steps=-15	ask why=97
which_muscles	ask mistakes=-14	ask steps=-16	ask why=49
which_one	ask left=32	ask steps=-13
which_ones	ask left=17
which_part	ask why=25
which_set	ask left=89	ask why=-21	other=-41
which_side	ask steps=66	ask why=-15
which_way	ask left=-13	ask steps=50
while	ask dose=-13	ask steps=31	other=68	unknown=-47
while_turning	ask steps=19	other=-14
while_you	other=19	unknown=-15
who	ask left=-18	ask steps=-22	ask why=-20	help=57	other=-23	unknown=124
who_can	other=30
who_is	help=47	other=-17
who_made	unknown=27
who_won	unknown=66
whole	ask dose=17	other=77	unknown=-67
whole_flight	other=13
whole_routine	other=13
whole_session	other=16
why	ask dose=-62	ask easier=-28	ask left=-42	ask mistakes=-43	ask rest=42	ask steps=-87	ask why=343	help=-16	other=93	progress=-27	schedule=-18	unknown=-58
why_$	ask dose=-43	ask left=-22	ask why=40	other=104	unknown=-27
why_am	ask why=27
why_bridges	ask why=15
why_do	ask rest=34	ask steps=-24	ask why=79	other=-47
why_does	ask why=20
why_i	ask why=39	other=-12
why_is	ask why=-23	other=64	unknown=-14
why_lift	ask why=17
why_should	ask why=16
why_the	ask rest=13
why_we	ask steps=-14	ask why=19
wide	ask steps=17
wife	other=-45	unknown=53
wife_$	other=-15	unknown=15
wife_did	other=-22	unknown=24
wife_is	other=-23	unknown=26
wife_says	other=14
will	ask dose=38	ask steps=-50	ask why=102	help=-18	other=56	progress=-21	schedule=42	unknown=-41
will_be	other=27	unknown=-21
will_do	unknown=16
will_i	ask dose=18	ask left=-21	ask mistakes=20	ask why=28	other=-20
will_it	ask dose=32	ask why=41	other=-39
will_not	ask easier=25	unknown=30
will_tell	other=18
will_this	ask left=32	ask steps=-13	ask why=40	other=-27
will_write	other=16
will_you	help=-14	other=43	schedule=52	unknown=-15
win	other=-45	progress=-14	unknown=68
win_$	other=-45	progress=-14	unknown=68
wipe	ask mistakes=-20	other=54	unknown=-18
wiped	other=-47	unknown=49
wiping	other=63	unknown=-34
wiping_feels	other=43	unknown=-21
wish	other=31	unknown=-24
wish_$	other=21	unknown=-14
with	ask dose=-43	ask easier=71	ask left=-17	ask mistakes=98	ask why=57	help=-45	other=19	progress=-21	schedule=-22	unknown=69
with_$	ask mistakes=12	ask why=28
with_a	ask easier=-15	other=41
with_back	ask why=26	other=-15
with_bad	ask easier=34	ask mistakes=-20
with_boredom	other=-47	unknown=54
with_both	ask steps=22
with_breakfast	other=-64	unknown=64
with_bridges	ask mistakes=17	help=-13	other=13
with_less	ask easier=65	other=-15
with_my	ask easier=15	ask mistakes=-31	ask steps=38	other=-13	unknown=24
with_osteoporosis	other=44	unknown=-24
with_set	other=13
with_that	ask left=-29	other=33
with_the	ask mistakes=76	ask steps=15	ask why=-15
with_this	ask left=25	ask mistakes=58	ask steps=-13	ask why=-21	other=38	unknown=-70
with_work	other=-38	unknown=38
without	ask mistakes=26	ask steps=-25	other=118	unknown=-26
without_my	other=17	unknown=-13
without_noticing	ask mistakes=29	ask steps=-17	other=34	unknown=-23
without_stopping	other=-29	unknown=31
without_trying	other=44	unknown=-29
wobble	ask mistakes=62	other=-50
woman	unknown=14
woman_in	unknown=14
won	other=-42	unknown=105
won_the	unknown=66
work	ask dose=-21	ask mistakes=-19	ask steps=-68	ask why=32	help=156	progress=-16
work_$	ask why=-44	help=119	other=-34	progress=-16	unknown=21
working	ask left=-22	ask steps=-18	ask why=70	unknown=21
working_$	ask left=-20	ask steps=-16	ask why=53	other=-13	unknown=25
workout	other=31	schedule=21	unknown=-35
workout_$	other=16	schedule=21	unknown=-21
works	help=49
works_$	help=49	other=-12	unknown=-12
works_better	other=16
world	other=-71	unknown=78
worse	other=50
worse_$	other=-25	unknown=46
worse_at	other=16
worse_lying	other=24	unknown=-21
worse_whenever	other=19	unknown=-12
worst	other=46	unknown=-39
worst_at	other=22	unknown=-21
worst_in	other=14	unknown=-13
would	ask dose=52	ask left=-21	ask mistakes=-14	ask rest=30	ask steps=-17	help=-12	progress=17	schedule=56	unknown=14
would_be	ask easier=19	other=38	progress=31	schedule=22	unknown=-67
would_finished	other=23	unknown=-21
would_get	other=15	unknown=-14
would_have	other=35	unknown=-33
would_i	other=-25	unknown=40
would_like	other=-17	schedule=49	unknown=-18
would_prefer	other=-39	schedule=49
would_say	unknown=17
would_you	other=-18	unknown=42
wrist	other=42	unknown=-15
write	help=77	schedule=26	unknown=-30
write_again	other=13	schedule=18	unknown=-12
write_done	ask steps=-12	help=82	other=-36	unknown=-20
write_it	ask steps=24
write_quoted	other=14
write_tomorrow	schedule=13
writing	other=29
writing_to	other=29
wrong	ask dose=-22	ask easier=-20	ask left=-38	ask mistakes=339	ask steps=-91	ask why=-53	help=-30
wrong_$	ask left=-22	ask mistakes=62	ask steps=-14	other=36
wrong_button	other=42	unknown=-14
wrong_here	ask mistakes=67	other=-15	unknown=-19
wrong_in	ask mistakes=57	ask steps=-15
wrong_on	ask mistakes=39	ask steps=-21	other=-40	unknown=40
wrong_thing	other=13
wrong_way	ask mistakes=45	ask steps=-20
wrong_with	ask mistakes=34	help=-15	other=-20	unknown=20
x	other=45	unknown=-22
x_15	other=36	unknown=-18
yeah	other=47	unknown=-21
year	other=-24	unknown=49
year_$	other=-26	unknown=51
years	ask easier=-12	other=-58	unknown=121
years_$	unknown=20
years_ago	other=-34	unknown=70
years_and	other=-39	unknown=41
years_back	other=15
yep	other=40	unknown=-21
yep_$	other=16
yes	other=57	unknown=-19
yes_$	other=12
yes_i	other=24
yesterday	ask steps=-16	hello=-16	other=129	schedule=-18
yesterday_$	ask steps=-16	other=42	unknown=36
yesterday_evening	other=45	unknown=-20
yesterday_i	other=19	unknown=-17
yesterday_morning	other=29	unknown=-20
yet	ask left=51	ask rest=-25	other=93	unknown=-62
yet_$	ask left=51	ask rest=-25	other=34
yh	other=13
yo	hello=100	other=-62	unknown=-27
yo_$	hello=100	other=-62	unknown=-26
yoga	other=-104	unknown=115
yoga_$	other=-22	unknown=32
you	ask left=-33	ask mistakes=-74	ask rest=-48	ask steps=78	ask why=-81	hello=84	help=104	other=15	progress=-32	schedule=37	thanks=205	unknown=153
you_$	ask left=21	ask steps=-26	hello=108	help=50	other=29	schedule=-20	thanks=65	unknown=-117
you_a	help=-24	unknown=49
you_add	other=59	unknown=-19
you_are	ask left=-12	other=-81	thanks=119	unknown=34
you_ask	other=13
you_at	other=-12	unknown=14
you_be	ask steps=13
you_believe	unknown=28
you_can	help=20	other=64	unknown=-31
you_come	other=13
you_count	other=15
you_describe	ask steps=18
you_do	ask dose=-21	ask steps=49	help=72
you_explain	ask steps=73	other=-15	unknown=-20
you_for	help=18	other=-30	thanks=34
you_go	ask steps=12
you_got	ask steps=35	schedule=23	unknown=-13
you_have	ask easier=66	ask rest=-14	ask steps=19	other=-15
you_in	other=26	unknown=-17
you_just	other=16	unknown=-13
you_kindly	other=13
you_know	ask steps=-16	help=-18	other=51	unknown=27
you_like	ask steps=-32	unknown=82
you_make	ask easier=14
you_may	other=27
you_move	schedule=13
you_next	schedule=23
you_nudge	ask steps=-14	other=26
you_order	unknown=29
you_play	unknown=29
you_recorded	other=24	unknown=-16
you_remind	ask steps=-13	schedule=64
you_said	other=-26	unknown=31
you_say	ask dose=72	other=-34
you_show	ask easier=-13	ask steps=34
you_so	thanks=25
you_stop	other=44	schedule=-12
you_tell	ask left=12	other=-12	progress=15
you_think	help=-19	unknown=29
you_tomorrow	other=26	unknown=-26
you_try	other=14
you_watch	unknown=16
you_were	other=17	unknown=-15
you_when	help=47	other=-27
you_would	other=14	progress=30	unknown=-29
you_write	ask steps=18	other=-31	schedule=31	unknown=21
your	ask steps=31	hello=-18	other=-46	schedule=-12	thanks=62	unknown=42
your_favourite	help=-25	progress=-13	unknown=58
your_help	thanks=23
yours	unknown=17
yours_$	unknown=17
yourself	unknown=20
yup	ask steps=-44	other=59
zero	other=15
"""
