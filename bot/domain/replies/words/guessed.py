"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-67	unknown=83
0_$	unknown=14
1	ask dose=-27	ask left=27	other=36
1/3	ask steps=-12	other=29
1/3_ok	other=22
10	ask dose=138	ask easier=-12	ask steps=-25	other=54	unknown=-38
10_$	ask dose=49	other=20	unknown=-21
10_enough	ask dose=34
10_min	other=16
10_or	ask dose=20
10_seconds	ask dose=22
11	other=55	unknown=-30
11:42	other=14
11:42_$	other=13
11_$	other=42	unknown=-25
12	ask dose=88	ask left=-36	ask mistakes=-24	ask steps=-17	other=18	unknown=21
12_$	other=53	unknown=-42
12_reps	ask left=-16	other=28
13	other=82	unknown=-51
13_$	other=33	unknown=-18
13_of	other=16
14	other=90	unknown=-42
14:05	other=13
14:05_$	other=12
14:20	other=15	unknown=-14
14:20_$	other=15	unknown=-14
14_$	other=31	unknown=-17
14_weeks	other=36
15	ask dose=261	ask easier=-14	ask left=-30	ask mistakes=-47	ask rest=-22	ask steps=-64	ask why=-12	unknown=43
15_$	ask dose=90	ask easier=-29	ask steps=-16	other=104	unknown=-74
15_again	ask dose=47	ask rest=-27
15_degrees	other=-48	unknown=53
15_done	ask easier=23	unknown=-19
15_in	ask dose=21	other=15	unknown=-14
15_is	other=18	unknown=-15
15_min	other=-43	unknown=44
15_or	ask dose=27	ask steps=-14
15_per	ask dose=12
15_right	ask dose=46	ask mistakes=-15
15_times	ask dose=25
17:15	other=14
17:15_$	other=14
17:30	other=22	unknown=-19
17:30_$	other=22	unknown=-19
19:00	other=13
19:00_$	other=13
19:15	other=17
19:15_$	other=17
1_$	other=-16	unknown=25
1_or	ask left=29
2	ask left=16	ask rest=-12	ask steps=42	ask why=-13	help=-47	other=100	progress=-25	unknown=18
20	ask dose=44	ask easier=-15	ask steps=-23	other=-24	unknown=67
2015	other=-22	unknown=23
2015_$	other=-22	unknown=23
2019	other=-16	unknown=22
2019_$	other=-16	unknown=22
20_minutes	other=17
20_weeks	other=-19	unknown=31
21:00	schedule=31
21:00_$	schedule=18
21:15	other=15
21:15_$	other=13
22	other=19
25	other=14
2_$	ask left=25	help=-19	other=-14	unknown=78
2_finished	other=13
2_or	other=26
2_rounds	ask dose=14	other=-19	unknown=18
2_sets	ask dose=28
2_weeks	other=12
2_x	other=15
3	ask steps=-17	other=52	unknown=75
3/3	other=56	unknown=-22
3/3_$	other=26	unknown=-17
3/3_ok	other=26
30	ask dose=15	other=22
38.5	other=14	unknown=-14
38.7	hello=-13	other=68	unknown=-43
38.9	other=15
39	other=43	unknown=-31
39_since	other=17	unknown=-13
3_$	other=90	unknown=-69
3_days	other=19
3_done	other=20	unknown=-13
3_every	other=15	unknown=-13
3_of	other=-28	unknown=30
3_rounds	other=16
3_sets	other=17	unknown=17
3_weeks	other=19	unknown=-14
3_x	other=22	unknown=-12
3rd	other=16	unknown=-15
4	ask why=22	other=12	unknown=25
45	other=25
4_$	ask why=22	other=24	unknown=-17
4_days	other=33
5	ask dose=82	ask steps=-17	other=49	unknown=-13
50_of	unknown=13
5_$	unknown=20
5_days	other=16
5_min	other=21	unknown=-13
5_or	ask dose=16
5_seconds	ask dose=54	other=-23
6	other=55	schedule=49	unknown=-50
6:30	schedule=21
6:30_$	other=-13	schedule=21
6_$	schedule=40	unknown=-14
6_am	schedule=19
7	other=68	schedule=59	unknown=-43
7.30	ask easier=-14	schedule=14
7:20	other=13
7:30	ask steps=-18	other=83	unknown=-12
7:30_$	ask steps=-17	other=68
7_$	other=24
7_am	schedule=23
7_in	other=12
8	ask dose=29	ask easier=-36	ask left=-13	ask steps=-14	other=92	schedule=96	unknown=-50
8:15	other=17
8:15_$	other=16
8:20	other=15
8:20_$	other=15
8:30	schedule=14
8_$	ask dose=20	ask easier=-29	other=65	schedule=24	unknown=-19
8_from	schedule=15
8_kilos	other=13
8_o'clock	other=-53	schedule=58
9	ask dose=23	ask easier=-108	other=57	schedule=94
9_$	ask easier=-105	other=102	schedule=27
9_is	ask dose=26	other=-21
9_pm	schedule=26
@asked	ask dose=307	ask easier=237	ask left=413	ask mistakes=235	ask rest=375	ask steps=284	ask why=323	hello=-78	help=235	other=374	progress=163	schedule=111	thanks=-112	unknown=319
@asked evening	ask dose=17	other=164	schedule=-13	thanks=17
@asked morning	ask left=-17	ask rest=-13	ask steps=-28	ask why=-34	help=29	other=191	schedule=-19	unknown=88
@asked pain	ask dose=-19	ask left=-15	ask mistakes=-17	ask steps=-13	ask why=-24	other=247	progress=28	thanks=-29	unknown=19
@asked zone	ask left=-16	other=258	unknown=38
@idle	ask dose=66	ask easier=110	ask left=-147	ask mistakes=107	ask rest=-88	ask steps=149	ask why=64	hello=367	help=420	other=80	progress=449	schedule=456	thanks=328	unknown=345
@rest	ask dose=-56	ask easier=49	ask left=111	ask mistakes=-19	ask rest=297	ask why=-13	hello=-28	help=-31	other=15	progress=-24	schedule=-40	unknown=75
@set	ask dose=440	ask easier=439	ask left=379	ask mistakes=484	ask rest=199	ask steps=513	ask why=404	help=259	other=292	progress=-54	schedule=-47	thanks=108	unknown=380
@told	ask dose=230	ask easier=332	ask left=-39	ask mistakes=277	ask rest=-49	ask steps=385	ask why=105	hello=602	help=425	other=990	progress=258	schedule=298	thanks=576	unknown=761
@waiting	ask dose=99	ask left=90	ask mistakes=-29	ask rest=-54	ask steps=55	ask why=41	hello=194	other=119	progress=35	schedule=89	thanks=51	unknown=136
^_0	other=43	unknown=-33
^_1	other=19
^_10	other=41	unknown=-17
^_11	other=14
^_12	ask left=-16	other=32
^_13	other=46	unknown=-27
^_14	other=41	unknown=-23
^_15	ask dose=66	ask mistakes=-23	ask rest=-19	ask steps=-17	other=65	unknown=-33
^_2	ask easier=17	other=54	unknown=-35
^_20	other=48	unknown=-35
^_22	other=19
^_3	other=55	unknown=-21
^_3/3	other=28	unknown=-17
^_3rd	other=16	unknown=-15
^_5	ask dose=66	ask steps=-16	other=22	unknown=-27
^_6	other=41	unknown=-19
^_7	schedule=57	unknown=-22
^_7.30	ask easier=-14	schedule=14
^_7:30	other=13
^_8	other=41
^_8:20	other=15
^_9	other=16
^_a	ask easier=25	other=-26	progress=31	thanks=-21	unknown=47
^_about	other=34	unknown=-13
^_aching	other=23
^_after	ask left=18	ask rest=15	other=64	unknown=-39
^_all	other=124	unknown=-39
^_almost	other=40	unknown=-25
^_already	other=58	unknown=-34
^_alright	ask steps=-20	other=42
^_also	other=19
^_alternative	ask easier=69	other=-33
^_am	ask easier=-37	ask left=63	ask mistakes=107	ask steps=34	ask why=-44	help=-14	other=-22	progress=64	schedule=-18	unknown=-40
^_and	ask dose=73	ask easier=-22	ask left=35	ask mistakes=-27	ask rest=32	ask steps=37	ask why=78	other=-89	unknown=-54
^_another	ask dose=-15	other=22	unknown=25
^_any	ask dose=-27	ask easier=77	ask left=-30	ask mistakes=50	ask why=-61	other=-51	progress=38	unknown=28
^_anything	ask dose=-26	ask easier=63	ask mistakes=36	ask steps=-22	ask why=-37	other=37	unknown=-13
^_are	ask easier=-15	ask left=81	ask mistakes=41	ask steps=34	ask why=-24	help=-31	other=-72	unknown=69
^_arms	ask steps=24
^_as	other=16	unknown=-15
^_at	other=82	schedule=29	unknown=-42
^_away	other=19
^_baby	schedule=-15	unknown=28
^_back	other=51	unknown=-15
^_banana	other=-49	unknown=67
^_before	progress=21
^_begin	other=28	unknown=-15
^_bilateral	other=19
^_bit	other=38	unknown=-22
^_bladder	other=-18	thanks=-31	unknown=52
^_blah	other=-41	unknown=57
^_both	ask why=-33	other=119
^_brb	other=14
^_breathe	ask steps=17	other=-16
^_breathing	ask steps=42	unknown=-13
^_bridge	ask dose=32	ask easier=56	ask mistakes=63	ask steps=66	hello=-35	help=-19	other=-13	progress=-14	thanks=-22	unknown=-60
^_bridges	other=19
^_broke	other=65	progress=-18	unknown=-22
^_bum	other=-28	unknown=31
^_busy	other=14
^_but	ask steps=-22	ask why=-13	other=55
^_bye	unknown=28
^_c-section	other=20	unknown=-14
^_call	other=13
^_calling	other=14
^_came	other=34	unknown=-29
^_can	ask dose=63	ask easier=79	ask left=-40	ask steps=47	ask why=-21	help=-78	other=125	progress=-14	schedule=92	thanks=-14	unknown=45
^_cancel	other=19
^_cancer	other=-18	unknown=22
^_carry	other=27	unknown=-15
^_change	other=-78	schedule=117	unknown=-19
^_check	other=15
^_cheers	hello=-18	other=-74	thanks=173	unknown=-48
^_chest	other=33	unknown=15
^_commands	help=58	other=-20	unknown=-13
^_common	ask mistakes=112	ask steps=-17	other=-22	unknown=-12
^_completed	ask rest=-16	other=29
^_continue	other=21
^_cool	unknown=21
^_coughing	other=22
^_could	ask dose=-18	ask easier=77	ask mistakes=-16	ask steps=-15	ask why=-13	other=26	schedule=13
^_cramp	other=24	unknown=-16
^_dad	other=-25	unknown=29
^_delete	other=40	unknown=-26
^_did	ask easier=-25	ask left=31	ask mistakes=35	ask steps=-32	ask why=-44	other=162	progress=47	schedule=-18	unknown=17
^_difficulty	other=19
^_dine	other=15
^_dinner	ask left=13	other=-85	unknown=84
^_disable	other=18
^_dishes	other=-74	unknown=75
^_do	ask dose=69	ask easier=-15	ask left=-56	ask mistakes=-17	ask rest=108	ask steps=95	ask why=-52	help=12	other=-68	progress=-16	unknown=141
^_doctor	other=13
^_does	ask dose=-14	ask easier=-20	ask mistakes=13	ask steps=38	ask why=33	help=-30	other=-15	schedule=-12	unknown=70
^_dome	other=23	unknown=-14
^_done	ask dose=-44	ask easier=-23	ask left=-131	ask mistakes=-21	ask rest=-39	ask steps=-88	ask why=-49	other=348	unknown=127
^_double	other=14	unknown=-13
^_down	other=-52	unknown=55
^_drop	other=15
^_dropped	other=12
^_each	other=33
^_easier	ask easier=132	ask steps=-28	other=-37
^_easy	other=-30	unknown=37
^_eight	other=35	unknown=-15
^_eleven	ask steps=-17	other=37	unknown=-13
^_end	other=55	unknown=-27
^_enough	other=83	unknown=-50
^_evening	hello=105	other=-77	schedule=13	unknown=-21
^_every	ask dose=60	other=17	unknown=-22
^_everyone	other=-44	unknown=46
^_everything	ask left=-13	hello=-17	other=60
^_expecting	other=40	unknown=-14
^_explain	ask steps=118	help=14	other=-83
^_fainted	other=28	unknown=-12
^_far	other=33	unknown=-31
^_feeling	other=20	unknown=-13
^_feels	other=-31	unknown=37
^_feet	ask steps=70	other=-32
^_fell	other=73	unknown=-37
^_felt	other=31	unknown=-24
^_fever	other=23	unknown=-16
^_fifteen	ask dose=67	ask left=-19	ask steps=-24	other=36	unknown=-19
^_final	ask dose=-12	other=39
^_finally	other=16
^_fine	other=28	unknown=-21
^_finished	ask dose=-30	ask left=-79	ask mistakes=-16	ask rest=-50	ask steps=-16	ask why=-82	help=-12	other=213	unknown=153
^_fire	other=12
^_first	ask left=29	ask steps=-70	ask why=-13	other=91
^_five	ask dose=43	ask steps=-16	unknown=-21
^_for	ask dose=34	ask steps=-25	ask why=58	other=-14
^_forget	ask steps=-21	other=46
^_forgot	ask steps=51	unknown=-18
^_found	other=27
^_four	other=23
^_fourteen	other=16
^_fractured	other=20	unknown=-17
^_gave	other=18
^_gentler	ask easier=64
^_get	other=-54	unknown=56
^_getting	other=14
^_give	ask easier=31	other=16	unknown=-20
^_go	other=49	unknown=-19
^_going	other=26
^_good	hello=134	schedule=-13	thanks=-13	unknown=-44
^_got	ask easier=104	other=45	schedule=-19	unknown=-34
^_grandma	other=-39	unknown=45
^_grandpa	other=-15	unknown=22
^_great	other=27	thanks=17	unknown=-24
^_ha	other=-14	unknown=33
^_had	other=155	unknown=-79
^_haha	other=-67	unknown=80
^_half	other=31	unknown=-15
^_halfway	other=17
^_hamburg	other=23
^_hang	other=21	unknown=-14
^_happy	other=22
^_has	ask steps=-25	other=-25	unknown=88
^_have	ask left=53	help=-14	other=15	progress=67	unknown=-18
^_having	other=22	unknown=-13
^_he	other=-43	unknown=52
^_heartbroken	other=-35	unknown=53
^_heels	ask steps=35
^_hello	hello=181	other=-22	schedule=-87	unknown=-36
^_help	ask why=-16	help=204	other=-78	unknown=-36
^_hey	hello=166	help=-13	other=-68	unknown=-21
^_hi	hello=154	other=-67	unknown=-47
^_hip	ask dose=-14	ask steps=35	other=13
^_hit	other=33	unknown=-23
^_hiya	hello=121	other=-63	unknown=-33
^_hold	ask dose=34	other=16
^_holiday	other=34	unknown=-18
^_homework	other=-36	unknown=37
^_how	ask dose=28	ask left=118	ask mistakes=41	ask rest=64	ask steps=94	ask why=-19	hello=53	help=34	other=135	progress=125	schedule=-21	thanks=-27	unknown=20
^_huh	help=150	other=-72	unknown=-37
^_hurts	ask easier=-23	other=66
^_i	ask easier=175	ask left=-46	ask mistakes=-44	ask steps=120	ask why=-14	hello=-23	help=107	other=134	progress=-41	schedule=82	thanks=54	unknown=126
^_if	ask dose=65	other=-33	progress=28
^_imagine	other=38	unknown=-36
^_in	ask steps=31	other=78	unknown=-54
^_instructions	ask steps=49	help=60	other=-33	progress=-12	schedule=-14	unknown=-14
^_is	ask dose=77	ask easier=-46	ask left=120	ask mistakes=161	ask rest=70	ask why=16	help=-28	other=-28	progress=13	unknown=-28
^_it	ask mistakes=-19	ask steps=27	other=31	unknown=59
^_just	ask left=-16	hello=66	schedule=29
^_keep	other=26
^_kids	other=20	unknown=-15
^_kind	other=54	unknown=-38
^_kindly	ask dose=16
^_knee	ask dose=72	ask easier=-33	ask mistakes=-20	ask steps=15	other=42	unknown=-20
^_knees	ask dose=-12	other=39	unknown=-13
^_knocked	other=18
^_last	ask dose=-13	ask left=-14	unknown=52
^_later	other=60	schedule=22	unknown=-44
^_laundry	other=-85	unknown=86
^_leave	ask steps=-24	other=76	unknown=-14
^_left	ask dose=-18	ask left=-29	ask steps=54	other=38
^_leg	other=-30	unknown=43
^_legs	ask steps=15	other=13	unknown=15
^_let	other=68
^_like	other=14
^_lol	other=-54	unknown=74
^_long	other=-46	unknown=48
^_losing	other=28	unknown=-16
^_loss	other=23	unknown=-15
^_lost	ask dose=-12	ask left=14	ask steps=-12	ask why=-28	other=175	unknown=-82
^_lower	other=12
^_lump	unknown=16
^_made	other=12
^_make	other=-28	schedule=65	unknown=-13
^_managed	ask easier=-27	other=92	unknown=-25
^_many	other=-16	thanks=30
^_may	ask rest=14	other=36
^_maybe	other=34	unknown=-21
^_meeting	other=12
^_might	ask steps=18
^_morning	hello=158	other=-82	unknown=-47
^_move	other=-31	schedule=95	unknown=-21
^_much	hello=-16	other=-47	thanks=111	unknown=-35
^_mum	other=-86	unknown=90
^_must	ask dose=20	ask rest=16
^_mute	other=71	unknown=-31
^_my	ask easier=96	ask left=-18	ask mistakes=80	ask steps=-77	ask why=23	hello=-21	progress=74	schedule=71	thanks=42	unknown=107
^_nah	other=17
^_namaste	hello=86	other=-34	unknown=-29
^_nearly	other=55	unknown=-12
^_need	ask steps=-14	other=34
^_never	unknown=21
^_new	other=48	unknown=-27
^_next	ask left=-19	ask steps=-18	ask why=-20	other=68	schedule=54	unknown=-16
^_nice	other=-63	thanks=67
^_night	other=13
^_nine	other=33	unknown=-13
^_no	ask left=-13	ask mistakes=-12	ask steps=21	ask why=-23	hello=12	other=44	progress=-14	schedule=17	thanks=-25	unknown=142
^_nobody	other=13	unknown=-13
^_none	unknown=13
^_not	ask easier=77	ask mistakes=-27	ask rest=-26	ask steps=30	ask why=-13	other=62	thanks=-19	unknown=15
^_nothing	unknown=43
^_now	other=-46	unknown=61
^_nowhere	other=16	unknown=-14
^_numb	other=62	unknown=-25
^_number	ask dose=60	other=-22	progress=33	unknown=-26
^_numbness	other=16	unknown=17
^_off	unknown=23
^_oh	ask left=-12	other=15	unknown=29
^_ok	ask left=-22	ask steps=28	other=78	thanks=34	unknown=-36
^_okay	other=24	unknown=-12
^_on	other=81	unknown=-49
^_once	ask dose=-34	ask left=27	ask rest=65	other=69	unknown=-98
^_one	ask dose=-39	ask left=36	unknown=72
^_only	ask easier=-31	hello=40	other=45	unknown=-15
^_oops	other=32	unknown=-14
^_or	other=12
^_other	ask easier=33	ask mistakes=-13
^_ouch	other=46	unknown=-24
^_our	other=-39	unknown=45
^_out	other=-44	unknown=47
^_ow	other=47	unknown=-27
^_pain	other=101	unknown=-50
^_partly	other=18	unknown=-14
^_pass	other=39	unknown=-19
^_passed	other=44	unknown=-29
^_pasta	other=-77	unknown=78
^_pause	other=85	unknown=-31
^_pee	other=-44	unknown=61
^_peed	other=17
^_phew	other=13
^_phone	other=-28	unknown=47
^_physio	other=18
^_pins	other=28	unknown=-21
^_play	other=-34	unknown=45
^_please	ask left=42	ask why=69	help=26	other=18	schedule=-28	unknown=-43
^_pooed	other=28	unknown=-17
^_poor	other=-45	unknown=48
^_pregnant	other=80	unknown=-58
^_pressed	other=24
^_pressure	other=14
^_progress	hello=-16	other=-40	progress=113	unknown=-23
^_proud	other=-22	unknown=22
^_pulled	other=18
^_put	other=-38	unknown=40
^_quarter	other=40
^_quick	ask steps=14
^_quit	other=44	unknown=-17
^_quoted	unknown=16
^_ran	other=14
^_ready	ask dose=-26	ask steps=-21	hello=-22	other=161	unknown=-48
^_recovering	other=27	unknown=-13
^_remaining	ask dose=-23	other=44
^_remind	ask left=-12	ask mistakes=21	ask steps=105	ask why=31	other=-62
^_reminders	other=33
^_remove	other=27
^_reps	ask dose=93	ask steps=-18	other=-22
^_rest	ask rest=26
^_rested	other=31	unknown=-15
^_resume	other=49	unknown=-23
^_revert	other=27	unknown=-15
^_right	ask left=56	ask mistakes=-23	ask steps=-12	other=19	unknown=23
^_roger	other=16
^_rolled	other=23
^_rot	other=21
^_rotation	ask steps=14	other=22
^_round	ask dose=-36	ask rest=-12	other=20	unknown=44
^_saddle	other=43	unknown=-30
^_say	other=27	unknown=-19
^_sciatica	other=14
^_second	ask left=-36	ask rest=-15	other=96	unknown=-15
^_secs	ask dose=62	other=-46
^_see	other=54	unknown=-43
^_set	ask easier=-16	ask left=-17	ask rest=-26	ask steps=-15	other=115	schedule=79	unknown=-55
^_sets	ask left=38
^_seven	other=32
^_shift	other=-49	schedule=61
^_shivering	other=27	unknown=-17
^_short	other=21	unknown=-14
^_should	ask dose=-32	ask easier=-12	ask mistakes=51	ask steps=84	ask why=-23	unknown=-19
^_show	ask steps=39	hello=-17	help=29	other=-74	progress=138	unknown=-61
^_sick	other=15
^_silence	other=73	unknown=-32
^_simpler	ask easier=80	ask steps=-14	other=-30
^_six	other=25
^_skip	ask steps=-53	ask why=-27	other=158	unknown=-29
^_skipping	other=23	unknown=-16
^_skp	other=17
^_slowly	ask steps=14
^_smashed	other=17
^_snooze	other=39	unknown=-22
^_so	ask left=-26	other=92
^_some	other=29	unknown=-25
^_something	ask easier=48	unknown=-17
^_soon	other=12
^_sore	other=17
^_sorry	ask left=22	ask mistakes=-29	ask steps=59	ask why=-21	other=27	unknown=-22
^_sort	other=54	unknown=-23
^_start	other=56	unknown=-23
^_step	ask steps=14
^_steps	ask steps=42	other=-27
^_still	other=52	unknown=-20
^_stop	other=83	unknown=-34
^_stopped	other=18
^_stopping	other=46	unknown=-34
^_sudden	other=37	unknown=-25
^_suddenly	other=30	unknown=-19
^_switch	other=21
^_ta	other=-102	thanks=188	unknown=-49
^_take	other=26
^_taking	other=23	unknown=-22
^_talk	ask steps=45	other=-42
^_tell	ask why=21	other=-46	unknown=64
^_temperature	other=15
^_ten	other=49	unknown=-27
^_terrible	other=16
^_thank	hello=-23	other=-25	thanks=152	unknown=-55
^_thanks	hello=-20	other=-95	thanks=203	unknown=-20
^_that	ask easier=40	ask left=34	ask mistakes=-17	ask rest=-26	ask steps=-29	other=73	thanks=48	unknown=-42
^_the	ask easier=16	ask steps=14	ask why=39	other=-74	unknown=171
^_there	other=25
^_theres	other=13
^_thermometer	other=27	unknown=-16
^_they	ask rest=35	unknown=-22
^_third	ask steps=-32	ask why=-16	other=61
^_this	ask dose=-29	ask easier=52	ask left=-20	ask steps=-12	ask why=18	other=-13	unknown=33
^_three	other=76	unknown=-45
^_tight	other=13
^_time	ask left=-28	ask rest=39
^_tingling	other=37	unknown=-23
^_to	other=13
^_toilet	other=-39	unknown=41
^_tokyo	other=15
^_tomorrow	other=-39	unknown=45
^_too	ask easier=30	other=22	unknown=-13
^_try	other=16
^_trying	other=-38	unknown=44
^_tumbled	other=14
^_turn	unknown=33
^_twelve	other=31	unknown=-20
^_twenty	other=17
^_twice	ask dose=22	other=34	unknown=-24
^_twist	ask dose=50	other=-23
^_two	unknown=58
^_typical	ask mistakes=50	ask steps=-20
^_um	other=16
^_undo	ask steps=-12	other=91	unknown=-34
^_unmute	other=49	unknown=-30
^_unpause	other=53	unknown=-27
^_urine	other=18	unknown=-13
^_used	other=-32	unknown=46
^_wait	ask dose=46	ask steps=34	other=-42	unknown=-17
^_walk	ask steps=59	other=-45
^_walked	other=-91	unknown=92
^_was	ask dose=23	ask left=20	ask steps=-30	other=61	unknown=-44
^_we	unknown=26
^_weak	hello=-18	other=22	unknown=13
^_weakness	other=14
^_wee	other=18
^_weight	unknown=20
^_well	other=26	unknown=-25
^_what	ask dose=16	ask easier=58	ask left=106	ask mistakes=143	ask rest=-51	ask why=117	hello=-16	help=176	other=35	progress=62	schedule=42	thanks=-18	unknown=104
^_when	ask left=55	ask mistakes=-14	ask rest=100	ask steps=-35	ask why=-22	help=-31	other=-30	progress=-35	schedule=129
^_where	ask dose=-20	ask left=63	ask mistakes=23	ask steps=42	ask why=-35	other=-18	progress=-23	unknown=33
^_which	ask dose=-40	ask easier=-26	ask left=112	ask mistakes=-22	ask rest=-19	ask steps=28	ask why=76	help=57	other=-47	unknown=-26
^_who	ask left=-17	ask steps=-18	ask why=-14	help=56	other=28	schedule=-15	unknown=69
^_why	ask dose=-25	ask easier=-22	ask left=-20	ask mistakes=-23	ask rest=48	ask steps=-62	ask why=255	progress=-12	schedule=-15	unknown=-30
^_will	ask easier=-12	ask steps=-14	ask why=65	other=67	schedule=-16	unknown=-40
^_wiping	other=48	unknown=-25
^_worse	other=23	unknown=-18
^_would	ask dose=86	ask left=-13	ask mistakes=-14	unknown=-16
^_wrong	other=32
^_yeah	other=40	unknown=-21
^_years	other=-16	unknown=17
^_yep	other=36	unknown=-21
^_yes	other=60	unknown=-18
^_yesterday	unknown=22
^_yh	other=12
^_yo	hello=99	other=-63	unknown=-26
^_you	ask easier=-18	ask steps=26	other=-47	schedule=-13	thanks=128
^_yup	ask steps=-43	other=58
^_zero	other=12
a	ask easier=165	ask left=-106	ask mistakes=-13	ask rest=152	ask steps=72	ask why=-36	hello=-35	other=118	progress=63	thanks=26	unknown=123
a_2	other=19	unknown=-16
a_4	other=19	unknown=-16
a_7	other=41	unknown=-36
a_baby	unknown=21
a_bad	unknown=21
a_beginner	other=-16
a_bike	other=40	unknown=-19
a_bit	other=24	unknown=-20
a_break	ask rest=48	other=22	unknown=-20
a_breather	ask rest=34	other=-18
a_bridge	ask easier=-18	ask mistakes=18	ask steps=32
a_bump	other=13
a_c-section	other=22	unknown=-14
a_car	other=13
a_chair	ask easier=25
a_cold	ask easier=-18	other=-63	unknown=93
a_colleague	other=-13	unknown=17
a_cough	other=-43	unknown=50
a_couple	other=19	unknown=-15
a_day	ask dose=91	ask easier=-13	ask steps=-31	other=61	unknown=-25
a_diet	other=-16	unknown=17
a_different	other=-59	schedule=69
a_disc	other=14
a_dozen	other=28	unknown=-21
a_fever	other=25	unknown=-13
a_few	other=43	unknown=-40
a_flight	unknown=17
a_fortnight	other=29	unknown=-13
a_full	other=-22	unknown=35
a_gentler	ask easier=69	other=-38
a_glute	ask steps=76	ask why=-12	help=-14	unknown=-13
a_good	other=-40	unknown=57
a_guy	other=-75	unknown=76
a_hernia	other=17	unknown=-14
a_hip	other=34
a_joke	other=-37	unknown=49
a_knee	ask why=12
a_ladder	unknown=14
a_less	ask easier=20
a_lighter	ask steps=-14	other=28
a_little	other=16	unknown=-15
a_longer	ask rest=36	other=-25
a_lot	other=-17	thanks=32
a_lump	other=17
a_milder	ask easier=43
a_million	unknown=14
a_minute	ask dose=19	ask rest=70	ask steps=-29	unknown=-15
a_miss	other=16
a_mistake	other=21
a_moment	other=20	unknown=-12
a_month	other=30	unknown=-14
a_new	other=32
a_pain	other=-45	unknown=48
a_pause	ask rest=13
a_picture	ask steps=32
a_pillow	ask easier=38	ask steps=-13
a_pizza	unknown=16
a_problem	ask mistakes=19
a_quarter	other=16
a_rest	ask rest=32
a_row	ask dose=-22	progress=66	unknown=-24
a_sec	other=23	unknown=-15
a_session	other=36	unknown=-17
a_set	ask dose=24	help=71	other=-51
a_simpler	ask easier=49	other=-13
a_slipped	other=38	unknown=-33
a_softer	ask easier=88	other=-29
a_star	thanks=30	unknown=-22
a_stroke	other=15	unknown=-13
a_sudden	other=25	unknown=-20
a_taxi	unknown=22
a_temperature	other=-15	unknown=39
a_towel	ask easier=16
a_twinge	other=16
a_two	other=21	thanks=-16
a_version	ask easier=17
a_vertebra	other=59	unknown=-40
a_video	ask easier=-39	ask steps=102
a_wee	other=-40	unknown=48
a_week	other=68	unknown=-40
a_weight	other=-21	unknown=24
a_whole	other=12
able	ask easier=17
able_to	ask easier=17
about	ask left=-26	ask mistakes=33	ask steps=23	help=-41	other=78	unknown=17
about_$	ask mistakes=43	ask steps=-17
about_a	other=-23	unknown=28
about_half	other=13
about_his	other=-24	unknown=27
about_me	help=-25	other=81	unknown=-36
about_the	ask dose=14	ask steps=16	other=-15
about_to	other=20
accident	other=15	unknown=19
accident_$	unknown=43
accident_in	other=14	unknown=-14
accident_with	other=12
accidents	other=-24	unknown=32
accomplished	ask rest=-15	other=34
accomplished_$	ask rest=-15	other=34
account	ask steps=-55	other=80
ache	other=73	unknown=-57
ache_in	other=18	unknown=-15
ache_is	other=24	unknown=-20
aches	other=65	unknown=-50
aches_$	other=52	unknown=-42
achieved	ask dose=-17	ask why=31	other=17
achieved_$	ask why=31
aching	ask mistakes=-20	other=92	unknown=-36
aching_all	other=17	unknown=-12
actually	ask dose=-13	ask why=26	help=12	other=32	unknown=-14
actually_do	help=15
actually_good	ask why=-23	other=32
actually_help	ask why=20
add	other=54	unknown=-21
add_it	other=22	unknown=-14
afraid	other=-48	unknown=53
after	ask dose=-33	ask easier=-37	ask left=222	ask mistakes=-58	ask rest=99	ask steps=-20	ask why=-73	hello=-12	help=-15	other=79	progress=-15	unknown=14
after_$	ask rest=-17	other=31
after_bridges	ask left=32
after_dinner	other=-41	unknown=48
after_finishing	ask left=-12	ask rest=16
after_my	other=19
after_that	ask left=15	other=-90	unknown=86
after_the	ask left=59	ask rest=-14	ask steps=35	ask why=-14	unknown=-22
after_these	ask left=14
after_this	ask dose=-18	ask easier=-23	ask left=118	ask mistakes=-15	ask rest=103	ask steps=-19	ask why=-37	other=-14
after_two	ask dose=16
afternoon	hello=40	schedule=19	unknown=-26
afternoon_$	hello=22	schedule=21	unknown=-17
afterwards	ask dose=-31	ask rest=40
afterwards_$	ask dose=-31	ask rest=40
again	ask dose=53	ask easier=-17	ask left=-43	ask mistakes=-20	ask steps=117	hello=12	help=-30	other=89	progress=-12	schedule=-15	thanks=-20	unknown=34
again_$	ask dose=33	ask left=-40	ask mistakes=-17	ask steps=98	hello=14	help=-28	thanks=-18	unknown=61
again_at	other=19
again_from	other=14
again_in	other=45	unknown=-12
again_or	ask dose=28	ask rest=-14
again_please	ask steps=31	other=-12
against	ask easier=18	ask why=25	help=-15
ages	other=19	unknown=-13
ago	other=54	unknown=39
ago_$	other=69	unknown=22
agony	other=28	unknown=-16
agony_$	other=25	unknown=-15
ahead	other=13
aid	ask why=21
aid_of	ask why=21
air	ask why=19	other=55	unknown=-30
air_$	ask why=18	other=44	unknown=-24
all	ask dose=40	ask left=-29	ask mistakes=-28	ask rest=-14	ask steps=-26	ask why=17	hello=49	help=21	other=64	schedule=-23	unknown=90
all_$	ask dose=-27	ask why=24	hello=63	other=-42	progress=16	schedule=-14	unknown=36
all_15	ask easier=23	other=-30	unknown=12
all_3	other=41	unknown=-30
all_at	ask steps=18
all_day	other=-23	unknown=26
all_done	other=31
all_fine	other=-39	unknown=40
all_finished	other=31	unknown=-15
all_good	other=-13	unknown=22
all_i	other=12
all_my	other=-40	unknown=41
all_of	other=87	unknown=-76
all_over	other=35	unknown=-20
all_rounds	other=26	unknown=-20
all_the	ask dose=19	other=35	unknown=-34
all_this	help=29	unknown=-16
all_three	ask dose=58	ask rest=-12	other=13	unknown=-27
allowed	other=28
allowed_$	other=18
almost	ask left=23	unknown=18
almost_$	other=17	unknown=-13
almost_through	ask left=23
alone	other=18
alone_$	other=17
along	ask left=25	ask steps=-19	other=19
along_with	other=14
already	other=45	unknown=48
already_$	other=60
already_did	other=23
already_done	other=-22	unknown=30
already_finished	other=13
already_lol	other=16	unknown=-14
already_on	other=-19	unknown=20
alright	ask steps=-20	other=44
alright_$	ask steps=-20	other=29
alright_alright	ask steps=-20	other=32
also	ask dose=36	other=32	unknown=-30
also_did	other=28	unknown=-16
alternative	ask easier=159	ask left=-13	ask steps=-13	other=-73	unknown=-17
alternative_$	ask easier=102	ask left=-13	other=-48
alternative_for	ask easier=58	other=-25
always	ask left=-19	unknown=43
always_worse	other=25	unknown=-24
always_worst	other=14	unknown=-13
am	ask left=160	ask mistakes=31	ask rest=-17	ask why=52	hello=-28	help=35	other=23	progress=84	schedule=33	thanks=54	unknown=-59
am_$	other=38	schedule=18
am_14	other=32
am_a	other=-45	unknown=48
am_back	other=17
am_confused	ask steps=39	help=74	other=-83	unknown=-22
am_doing	ask left=-15	ask mistakes=58	ask steps=-31	ask why=19	other=-15
am_done	ask left=73	unknown=-48
am_driving	other=15
am_drunk	other=16
am_eating	other=25	unknown=-23
am_expecting	other=29	unknown=-15
am_finished	ask dose=-16	ask left=48	other=-17
am_five	other=15
am_free	ask dose=-22	ask left=24
am_going	other=-24	unknown=37
am_home	other=12
am_i	ask dose=16	ask easier=-46	ask left=94	ask mistakes=20	ask steps=38	ask why=48	help=-35	other=-69	progress=96	schedule=18	unknown=-43
am_in	ask easier=-16	other=51	unknown=-15
am_lost	help=81	other=-47	unknown=-20
am_lying	other=15
am_not	ask easier=20	other=-33	unknown=47
am_on	other=22	unknown=-14
am_pregnant	other=86	unknown=-67
am_ready	other=36
am_still	other=32	unknown=-27
am_stopping	other=16
am_sweating	other=-69	unknown=73
am_tired	ask dose=24	ask left=-13
am_watching	other=-58	unknown=65
am_well	other=18
an	ask dose=-21	ask easier=150	ask left=-26	ask steps=-12	ask why=-23	other=59	schedule=18	unknown=-45
an_accident	other=39	unknown=-26
an_alternative	ask easier=61	other=-37
an_easier	ask easier=60	ask left=-13	other=19
an_hour	other=47	schedule=25	unknown=-21
an_old	ask easier=26	other=-14
an_operation	other=-24	unknown=26
and	ask dose=-147	ask easier=-36	ask steps=29	hello=15	help=-30	other=256	unknown=130
and_2	other=-88	unknown=88
and_bleeding	other=13
and_bowels	other=-33	unknown=38
and_can	ask steps=17
and_did	other=17	unknown=-12
and_do	other=26
and_done	other=21	unknown=-18
and_for	ask dose=-18	other=27
and_how	ask dose=-117	ask left=-23	ask mistakes=-17	ask rest=-19	ask why=-16	help=-16	other=235
and_i	other=51	unknown=-36
and_losing	other=13
and_loved	other=-48	unknown=48
and_my	unknown=14
and_never	other=-32	unknown=34
and_no	hello=28
and_tell	ask steps=-26	ask why=-24	other=54
and_that	ask steps=-23	ask why=37
and_the	ask easier=-13	ask left=-14	ask rest=42	ask why=22	other=-71	unknown=71
and_then	ask left=102	ask steps=-16	ask why=-15	other=-44
and_tingling	other=16	unknown=-14
and_what	ask steps=30	ask why=-14	other=15
and_when	other=-13	schedule=22
and_why	ask dose=-36	ask left=-22	ask steps=-13	ask why=41	other=50
angle	ask mistakes=-17	ask steps=29
angle_should	ask mistakes=-17	ask steps=29
ankle	other=66	unknown=-42
ankle_$	other=18	unknown=-14
another	ask dose=-16	ask easier=22	ask left=-18	ask rest=-33	other=36	schedule=22	unknown=25
another_minute	ask rest=-45	other=55
another_way	ask easier=27	other=-15
anus	other=20	unknown=-13
anus_$	other=18
any	ask dose=-32	ask easier=64	ask left=-48	ask mistakes=44	hello=-13	other=-31	progress=56	unknown=68
any_alternative	ask easier=25
any_days	progress=20
any_easier	ask easier=37	other=-17
any_good	ask easier=-31	ask why=-20	unknown=71
any_improvement	other=-63	progress=40	unknown=41
any_more	ask easier=-18	other=110	unknown=-69
anymore	other=36	unknown=-21
anymore_$	other=30	unknown=-17
anyone	hello=30	other=-21	unknown=31
anything	ask dose=-41	ask easier=91	ask left=30	ask mistakes=35	ask steps=-59	ask why=25	help=-18	schedule=31
anything_$	ask steps=-18	ask why=53	other=-28	unknown=47
anything_after	ask left=28
anything_easier	other=32
anything_else	ask easier=23
anything_gentler	ask easier=41	ask mistakes=-17	other=21
anything_i	ask dose=-14	ask easier=-16	ask mistakes=63
anything_left	ask left=29
anything_lighter	ask easier=44	other=-21
anything_to	ask mistakes=20
anyway	ask left=-13	ask why=24	other=37
anyway_$	ask why=24	other=31
apart	ask steps=41
apart_$	ask steps=22
app	help=18	other=-14	unknown=15
app_$	help=18	other=13	unknown=-13
appendix	other=15
appetite	other=18	unknown=-16
appreciated	other=-17	thanks=48	unknown=-17
appreciated_$	other=-17	thanks=48	unknown=-17
arch	ask mistakes=30	ask why=-12
arches	ask mistakes=49	ask why=-22	other=-14
arches_$	ask mistakes=44	ask why=-20	other=-12
are	ask dose=-56	ask left=42	ask mistakes=78	ask rest=-13	ask steps=-32	ask why=-12	hello=42	help=73	other=51	progress=-26	schedule=15	thanks=77	unknown=22
are_$	other=30	unknown=23
are_a	thanks=45	unknown=-34
are_all	ask left=-22	ask mistakes=-13	unknown=67
are_asleep	other=-24	unknown=30
are_bad	ask easier=33	ask mistakes=-12	ask steps=-12
are_both	other=12
are_burning	other=52	unknown=-43
are_done	ask left=20	ask rest=25	unknown=-35
are_fine	unknown=16
are_finished	other=20	unknown=-15
are_in	other=-14	unknown=24
are_jelly	other=19	unknown=-17
are_left	ask dose=-24	ask left=20	other=22
are_like	other=-42	unknown=45
are_my	ask mistakes=-19	ask steps=50	ask why=-14	help=15	schedule=30	unknown=-30
are_not	other=-43	unknown=45
are_numb	other=21	unknown=-14
are_shaking	other=-39	unknown=41
are_sore	ask mistakes=-23	other=56	unknown=-15
are_still	ask left=21
are_the	ask dose=-34	ask left=-31	ask mistakes=93	ask steps=21	ask why=-40	other=-45	thanks=49	unknown=31
are_there	ask left=-13	ask steps=-16	help=59	other=18
are_these	ask why=53	other=21	unknown=-12
are_thin	other=25	unknown=-23
are_tingling	other=50	unknown=-26
are_tired	other=-12	unknown=24
are_too	schedule=16	unknown=-15
are_very	thanks=15
are_we	ask left=87	ask mistakes=-21	ask steps=-14	ask why=27	other=-24	unknown=-19
are_weak	other=20	unknown=-17
are_you	hello=65	help=60	other=-19	thanks=-21	unknown=-20
area	other=76	unknown=-64
area_$	other=48	unknown=-38
arm	other=-38	unknown=45
arm_$	other=27	unknown=-23
arm_fell	other=-17	unknown=19
arms	ask mistakes=-24	ask steps=127	ask why=-38
arms_$	ask steps=17
arms_go	ask steps=27	ask why=-29	other=18
arms_out	ask steps=16
around	ask rest=13	other=87	unknown=-57
around_my	other=68	unknown=-43
arsenal	other=-53	unknown=58
as	ask dose=34	other=78	unknown=-74
as_well	ask dose=28	other=56	unknown=-51
ask	ask steps=15	help=12	other=20
ask_again	other=19
ask_me	other=19
asking	other=17	thanks=-31	unknown=19
asking_$	other=15	thanks=-31	unknown=20
asleep	other=-38	unknown=68
asleep_before	other=15	unknown=-15
asleep_on	unknown=18
at	ask dose=25	ask easier=-27	ask left=-22	ask steps=32	hello=-18	help=-18	other=64	progress=19	schedule=128	unknown=41
at_15	ask dose=12	other=-31	unknown=31
at_17:15	other=14
at_3	other=15	unknown=-13
at_6	other=-18	schedule=33
at_7	other=-27	unknown=39
at_8	schedule=15
at_9	schedule=50	unknown=-15
at_a	schedule=22	unknown=-16
at_all	ask rest=14	ask why=25	other=-17	progress=18
at_last	other=-88	unknown=89
at_me	other=-41	schedule=-14	unknown=59
at_my	ask dose=25	unknown=-24
at_night	other=29
at_nine	other=-20	schedule=27
at_noon	other=25
at_once	ask steps=37
at_seven	other=21
at_the	ask mistakes=12	ask rest=-15	ask steps=31	other=-14	unknown=28
at_what	schedule=41
at_work	other=-14	unknown=22
ate	other=-24	unknown=33
ate_my	other=-26	unknown=33
attention	ask left=-22	ask mistakes=60	ask steps=-15	ask why=-14
aunt	other=-31	unknown=33
avoid	ask dose=-15	ask left=-24	ask mistakes=126	ask rest=-15	ask steps=-31	ask why=-15	other=18
avoid_$	ask left=-14	ask mistakes=87	ask steps=-24
avoid_in	ask mistakes=14
away	other=57	unknown=-29
away_$	other=30	unknown=-17
away_for	other=25
awful	other=12
baby	other=26	unknown=32
baby_$	other=-23	unknown=41
baby_crying	other=20	unknown=-16
baby_is	other=16	unknown=-15
back	ask dose=-49	ask left=-25	ask mistakes=66	ask steps=52	ask why=142	help=-21	other=176	progress=-19	schedule=-25	unknown=-57
back_$	ask dose=-13	ask mistakes=-12	ask steps=-40	ask why=157	help=-14	other=48	unknown=-28
back_aches	other=32	unknown=-26
back_and	ask steps=18	other=-16
back_arches	ask mistakes=49	ask why=-22	other=-14
back_doing	ask mistakes=38	other=-32
back_from	other=17
back_hurts	other=18
back_in	other=-33	unknown=49
back_is	ask easier=14	other=48	unknown=-22
back_pain	ask why=27
back_started	other=13
back_supposed	ask mistakes=23
back_surgery	unknown=15
back_to	ask steps=13
backbone	other=23
backbone_$	other=23
backside	other=13
bad	ask dose=-15	ask easier=102	ask left=-13	ask mistakes=85	ask steps=-36	ask why=-34	other=-26
bad_$	ask easier=50	ask steps=-13
bad_if	ask mistakes=28
bad_knees	ask easier=36
badly	other=-15	unknown=22
bag	other=23
bag_$	other=22
balance	ask dose=-24	ask left=70
balance_$	ask dose=-14	ask left=25
banana	other=-49	unknown=67
banana_$	other=-49	unknown=67
barely	other=16
bathroom	other=18	unknown=-15
battery	other=-56	unknown=59
battery_is	other=-60	unknown=63
be	ask dose=128	ask easier=23	ask left=-31	ask mistakes=31	ask steps=59	help=-13	other=-37	progress=13	schedule=-19	unknown=-21
be_$	ask mistakes=-33	ask steps=42	other=17
be_a	ask easier=17
be_better	other=-16	schedule=25
be_careful	ask dose=-15	ask mistakes=63	ask steps=-18
be_doing	ask mistakes=-28	ask steps=38
be_done	ask dose=37	ask easier=26	ask left=19	ask steps=-17	other=34	unknown=-77
be_enough	ask dose=23
be_finished	ask dose=30	unknown=-13
be_flat	ask steps=24
be_so	other=-27	progress=33	unknown=-15
be_working	ask steps=-13	ask why=31
beat	other=-13	unknown=14
because_of	unknown=13
become	other=52	unknown=-44
become_unsteady	other=46	unknown=-40
bed	ask easier=62	ask steps=-19	other=27	unknown=-19
bed_$	ask easier=45
bed_at	other=19	unknown=-17
bed_last	other=28	unknown=-16
been	ask left=-12	ask steps=-19	help=-17	other=52	progress=84	thanks=17	unknown=-21
been_$	ask steps=-15	unknown=52
been_doing	progress=25
before	ask dose=-41	ask easier=-12	ask rest=67	other=67	progress=18	unknown=-31
before_$	ask steps=13	other=-41	unknown=46
before_any	other=16
before_breakfast	other=25	unknown=-21
before_i	unknown=-17
before_my	other=12
before_telling	other=15	unknown=-15
before_the	ask dose=-33	ask rest=69	ask steps=-20
before_yesterday	other=27	unknown=-16
before_your	other=13
begin	hello=-13	other=74	progress=21	unknown=-42
begin_$	other=50	progress=21	unknown=-35
begin_please	other=14
beginner	ask easier=31	other=-17
beginner_$	other=-16
beginners	ask easier=53
beginners_$	ask easier=53
begun	other=16	unknown=-16
begun_$	other=16	unknown=-16
behind	ask dose=-45	ask easier=25	ask why=61
behind_$	ask why=16
behind_it	ask why=13
behind_me	other=21
behind_the	ask dose=-22	ask easier=27	ask why=19
believe	other=-42	unknown=70
believe_it	unknown=12
belly	ask easier=45
belly_$	other=-22	unknown=25
belly_is	ask easier=36	other=-19
belong	other=22	unknown=-19
belong_to	other=22	unknown=-19
below	other=17	unknown=-13
bend	other=13
bending	other=46	unknown=-39
bending_$	other=46	unknown=-39
benefit	ask dose=-12	ask steps=-46	ask why=95
benefit_$	ask why=32
benefit_of	ask steps=-36	ask why=48
benefits	ask dose=-13	ask left=-17	ask mistakes=-14	ask steps=-35	ask why=148	other=-35
benefits_of	ask steps=-19	ask why=73	other=-30
bent	ask dose=-12	ask steps=62	other=-18
bent_$	ask steps=29	other=-18
bent_or	ask steps=31
best	thanks=50	unknown=-39
bet	other=-27	unknown=30
beta	hello=55	other=-23	unknown=-21
better	ask mistakes=-16	ask steps=-15	ask why=19	progress=79	schedule=14	unknown=-20
better_$	ask steps=-14	ask why=20	progress=57	schedule=17
between	ask dose=-119	ask easier=-16	ask left=-34	ask mistakes=-14	ask rest=215	ask steps=42	other=90	unknown=-68
between_$	ask rest=29
between_bridge	ask rest=19
between_my	ask steps=17	other=49	unknown=-42
between_rounds	ask rest=60
between_sets	ask dose=-49	ask left=-21	ask rest=116	other=-13
between_the	ask dose=-13	ask rest=38	other=17	unknown=-19
big	ask easier=16	unknown=-13
big_toe	other=15	unknown=-13
bike	other=-32	unknown=65
bike_$	other=20	unknown=-17
bike_saddle	other=40	unknown=-18
bilateral	other=19
birth	other=49	unknown=-17
birth_three	other=16
biscuits	other=-36	unknown=38
biscuits_$	other=-36	unknown=38
bit	other=46	unknown=-25
bit_$	other=37	unknown=-27
bit_of	other=22	unknown=-19
bit_sore	other=13
bits	ask steps=13
blacked	other=14
blacked_out	other=14
bladder	other=28	thanks=-32	unknown=50
bladder_$	other=-38	unknown=51
bladder_and	other=-29	unknown=34
bladder_fine	thanks=-30	unknown=41
bladder_is	other=51	unknown=-47
blades	ask steps=15	other=20	unknown=-14
blades_$	other=18
blah	other=-41	unknown=57
blah_$	other=-41	unknown=57
blah_blah	other=-41	unknown=57
bleeding	other=41	unknown=-30
bleeding_$	other=31	unknown=-23
blood	other=12
blood_$	other=12
bob	other=-51	unknown=54
bob_$	other=-51	unknown=54
body	ask steps=22	ask why=18	unknown=-21
body_$	ask steps=16
body_is	ask why=16
bones	other=71	unknown=-54
bones_$	other=44	unknown=-29
bones_are	other=25	unknown=-23
book	other=-65	unknown=82
book_me	other=-17	unknown=33
bored	other=-57	unknown=71
boredom	other=-46	unknown=53
boredom_$	other=-42	unknown=46
boss	other=-25	unknown=28
bot	ask steps=-44	ask why=-66	hello=87	help=138	other=-55
bot_$	ask steps=-13	hello=87	unknown=-53
bot_do	ask why=-14	help=24
bot_is	other=-43	unknown=46
bot_work	ask steps=-18	ask why=-32	help=61
both	ask dose=-40	ask left=-17	ask mistakes=-19	ask rest=17	ask steps=121	ask why=-38	other=162	unknown=-51
both_$	ask steps=14	other=58	unknown=-37
both_feet	other=27	unknown=-19
both_hands	ask steps=61	other=-16
both_kids	other=-90	unknown=92
both_knees	ask steps=55	ask why=-18
both_legs	ask dose=-22	ask rest=24	ask steps=-19	other=42	unknown=17
both_my	other=14
both_of	other=21	unknown=-17
both_sessions	other=22	unknown=-19
both_sides	ask why=-14	other=52	unknown=-24
both_the	ask steps=17	other=-14
both_thighs	other=15
bother	ask left=28	ask why=13
bottom	ask why=13	other=35	unknown=-26
bottom_$	ask why=13	other=13	unknown=-15
bought	other=-51	unknown=56
bowels	other=41	unknown=-15
brb	other=14
break	ask dose=-74	ask easier=-18	ask left=-70	ask mistakes=-34	ask rest=260	ask steps=-38	ask why=-28	other=66	unknown=33
break_$	ask dose=-28	ask mistakes=-28	ask rest=114	ask steps=-23	ask why=-20	unknown=34
break_between	ask dose=-27	ask rest=18	other=52
break_do	ask dose=-14	ask rest=16
break_from	other=25	unknown=-14
break_now	ask rest=-15	other=17
break_please	other=16
breakfast	other=-23	unknown=32
breakfast_$	other=-27	unknown=35
breast	other=105	unknown=-46
breast_cancer	other=105	unknown=-46
breath	ask mistakes=14	ask rest=14	unknown=28
breath_$	ask mistakes=16	other=53	unknown=-44
breathe	ask dose=-17	ask steps=68	other=44	unknown=-44
breathe_$	other=19
breathe_in	ask steps=47	other=-21
breathe_out	ask steps=14
breather	ask dose=-32	ask rest=99	ask steps=-27
breather_$	ask dose=-21	other=37
breather_after	ask rest=37	other=-21
breathing	ask dose=-13	ask left=-14	ask steps=102	other=-23	unknown=-16
breathing_$	ask left=-13	ask steps=88	other=-33
breathless	other=31
bridge	ask dose=74	ask easier=147	ask mistakes=120	ask rest=20	ask steps=189	ask why=159	hello=-49	help=-91	other=-46	progress=-55	schedule=-52	thanks=-37	unknown=-119
bridge_$	ask dose=28	ask easier=73	ask left=16	ask mistakes=54	ask steps=115	ask why=-99	help=-26	other=56	progress=-24	schedule=-20	unknown=-68
bridge_3/3	other=23
bridge_actually	ask why=22
bridge_done	ask steps=22
bridge_for	ask easier=37	ask steps=-13	ask why=24
bridge_good	ask why=61	other=-15	unknown=-20
bridge_help	ask steps=-18	ask why=32
bridge_how	ask steps=42	other=-13
bridge_in	ask easier=26	other=-14
bridge_is	ask easier=26	unknown=-16
bridge_please	ask easier=-13	ask steps=70	other=-31
bridge_safe	ask dose=-13	ask mistakes=22	ask why=-19	other=38
bridge_sets	ask rest=33	other=15	unknown=-15
bridge_supposed	ask why=18
bridge_thing	ask steps=35	other=-14
bridge_today	other=25	unknown=-13
bridge_was	ask dose=43	other=-31
bridge_with	ask easier=39
bridges	ask dose=90	ask left=14	ask rest=27	ask steps=38	ask why=77	help=-49	other=70	progress=-31	schedule=-12	unknown=-123
bridges_$	ask dose=42	ask left=37	ask rest=32	help=-13	other=30	progress=-18	unknown=-53
bridges_am	ask dose=15
bridges_and	ask dose=-38	other=40
bridges_are	other=43	unknown=-41
bridges_before	other=-63	unknown=64
bridges_do	ask dose=15	ask why=24
bridges_done	ask steps=57	other=-33
bridges_for	ask why=28
bridges_help	ask steps=-17	ask why=38
bridges_in	other=25	unknown=-24
bridges_is	ask dose=33	other=-20
bridges_per	ask dose=12
bridges_today	other=13
bridging	other=-43	unknown=44
brilliant	other=-18	unknown=49
brilliant_$	other=-18	unknown=49
bring	unknown=15
brittle	other=14	unknown=-12
brittle_bones	other=14	unknown=-12
bro	other=-43	unknown=44
broke	other=97	progress=-27	unknown=-16
broke_$	other=18
broke_a	other=23
broke_her	other=-24	unknown=30
broke_my	other=44	progress=-19
broken	other=67	unknown=-44
broken_$	other=33	unknown=-26
brother	ask dose=17	unknown=-19
buckles	other=31	unknown=-25
buckles_$	other=16	unknown=-13
bum	ask dose=-17	ask easier=41	ask mistakes=-39	ask steps=15	ask why=91
bum_$	ask mistakes=-24	ask why=21	other=-18	unknown=47
bum_in	ask why=17
bum_is	other=55	unknown=-53
bum_lift	ask steps=14
bum_lifting	ask steps=21
bum_muscles	other=-37	unknown=42
bum_up	ask easier=14
bump	other=34	unknown=-29
bump_$	other=27	unknown=-23
burning	ask mistakes=39	ask steps=-27	other=51	unknown=-45
burning_$	ask mistakes=39	ask steps=-27	other=48	unknown=-43
bus_$	unknown=13
bus_is	other=-16	unknown=20
busy	other=17
but	ask dose=15	ask steps=-73	ask why=-14	other=175	unknown=-55
but_how	ask dose=19	ask steps=-63	other=60
but_i	other=25	unknown=-18
but_my	other=26	unknown=-24
buttocks	other=32	unknown=-27
buttocks_have	other=26	unknown=-22
button	ask mistakes=-12	other=49	unknown=-18
button_$	other=40	unknown=-16
by	ask easier=-16	ask left=-13	ask steps=82	other=56	schedule=12	unknown=-41
by_a	other=32	unknown=-29
by_accident	other=48	unknown=-41
by_my	ask steps=23
by_now	other=16	unknown=-14
by_step	ask steps=46	other=-15
by_the	ask steps=14	other=13
bye	unknown=28
bye_$	unknown=28
c-section	other=45	unknown=-28
c-section_$	other=15
c-section_in	other=25	unknown=-19
calf	other=50	unknown=-42
calf_$	other=13
call	other=-20	unknown=54
call_$	other=-19	unknown=24
call_it	other=17
called	ask steps=35	other=-38	unknown=16
called_$	other=20	unknown=-18
calling	other=22
calling_it	other=20
came	unknown=20
came_$	other=-51	unknown=55
can	ask dose=13	ask easier=165	ask left=-23	ask steps=14	ask why=-55	hello=-20	help=105	other=141	progress=-26	schedule=52	thanks=-25	unknown=73
can_begin	other=18	unknown=-15
can_do	help=17
can_feel	other=-33	unknown=31
can_go	ask mistakes=44	ask steps=-18
can_hardly	other=25	unknown=-22
can_i	ask dose=85	ask easier=100	ask left=-35	ask mistakes=41	ask rest=36	ask steps=-43	ask why=-26	help=43	other=-23	schedule=24	unknown=-51
can_my	schedule=14
can_not	ask easier=85	ask mistakes=-34	ask steps=47	other=-32	unknown=76
can_pee	other=-43	unknown=48
can_remind	other=25
can_see	other=25	progress=20	unknown=-12
can_start	other=46	unknown=-30
can_stop	ask dose=-17	ask left=45	other=-14
can_the	other=-26	schedule=23
can_this	ask why=12	other=-28	unknown=41
can_we	ask dose=-26	ask steps=-24	ask why=-14	other=129	schedule=45
can_you	ask dose=-18	ask easier=-47	ask mistakes=-14	ask rest=-12	ask steps=61	ask why=-17	help=79	other=46	progress=-22	schedule=-25	unknown=80
cancel	other=20
cancer	ask easier=-29	help=-15	other=64	unknown=62
cancer_$	ask easier=-19	other=-37	unknown=98
cancer_two	other=26	unknown=-13
candy	other=-26	unknown=28
candy_crush	other=-26	unknown=28
capital	ask why=-30	unknown=86
capital_of	ask why=-30	unknown=86
car	other=21
car_accident	other=-26	unknown=28
car_crash	other=25	unknown=-22
careful	ask dose=-15	ask mistakes=63	ask steps=-18
careful_about	ask mistakes=43	ask steps=-17
carpet	ask steps=15	other=-35	unknown=38
carpet_$	ask steps=15
carried	other=15
carried_away	other=15
carry	other=31	unknown=-15
carry_on	other=30	unknown=-15
cat	ask steps=-13	other=-46	unknown=83
cat_$	other=26	unknown=-20
cat_came	other=15	unknown=-14
cat_is	unknown=18
cat_on	other=-15	unknown=17
cat_sat	other=-17	unknown=27
catch	ask rest=14	other=14
catch_my	ask rest=14
ceiling	other=-44	unknown=45
ceiling_$	other=-44	unknown=45
chair	ask easier=25	other=-21
chair_$	ask easier=16
chance	other=54	unknown=-44
chance_$	other=15
chance_today	other=37	unknown=-36
change	ask easier=-18	ask steps=-19	other=-87	schedule=225	unknown=-38
change_it	ask easier=-14	other=-30	schedule=47
change_my	schedule=29
change_the	ask steps=-15	other=-16	schedule=60
changed	other=32	unknown=-26
changed_shape	other=21	unknown=-16
chapter	other=-96	unknown=96
cheat	ask mistakes=28
check	other=15	unknown=-15
cheers	hello=-18	other=-74	thanks=173	unknown=-48
cheers_$	other=-22	thanks=58	unknown=-18
cheers_mate	other=-19	thanks=44	unknown=-12
chemo	ask easier=-16	other=72	unknown=-32
chemo_at	other=16
chemo_for	ask easier=-15	other=20
chest	ask dose=23	ask easier=51	ask mistakes=14	ask steps=87	ask why=24	hello=-23	help=-25	other=33	progress=-30	schedule=-33	thanks=-13	unknown=36
chest_$	ask dose=42	ask easier=62	ask mistakes=14	ask why=19	other=45	unknown=-90
chest_and	ask dose=-76	other=89
chest_day	other=-27	unknown=32
chest_do	ask why=14
chest_exercises	other=-70	unknown=97
chest_feels	other=14
chest_go	ask steps=13
chest_good	ask why=13
chest_how	ask dose=76	other=-55
chest_hurts	other=16
chest_pain	other=-29	unknown=91
chest_pains	other=19	unknown=-18
chest_please	ask steps=43	other=-24
church	other=-16	unknown=17
church_$	other=-16	unknown=17
class	other=-25	unknown=27
clear	ask mistakes=-13	ask steps=32
cleared	other=16	unknown=-12
cleared_$	other=16	unknown=-12
clicked	other=19	unknown=-18
clicks	ask mistakes=20
clicks_$	ask mistakes=20
climb	other=26	unknown=-22
clock	other=43	unknown=-31
clock_says	other=31	unknown=-24
close	ask steps=27
close_to	ask steps=27
closed	ask steps=41	other=-18	unknown=-14
closed_$	ask steps=41	other=-18	unknown=-14
closer	ask steps=-19	other=29
clue	ask steps=45	other=-91	unknown=80
coach	hello=93	other=-57	thanks=51	unknown=-41
coach_$	hello=93	other=-60	thanks=51	unknown=-39
coffee	hello=-15	other=-16	unknown=46
coffee_first	other=15
cold	ask easier=-18	other=-72	unknown=109
cold_$	ask easier=-17	other=-15	unknown=50
cold_and	other=-49	unknown=50
collapsed	other=30	unknown=-22
collarbone	other=21
collarbone_last	other=21
colleague	other=-13	unknown=17
come	ask left=17	ask rest=-17	ask steps=36	other=16	schedule=27	unknown=-38
come_back	other=31	unknown=-14
come_down	ask steps=19
come_up	unknown=-12
comes	ask left=59	ask rest=40	ask steps=-27	ask why=-21	other=40	unknown=-45
comes_$	other=19
comes_after	ask left=18	ask rest=47	ask steps=-18	ask why=-15
comes_next	ask left=25	other=16	unknown=-13
comes_now	ask left=15
comes_out	other=18	unknown=-16
coming	ask left=49	ask why=-16	other=21	unknown=-20
coming_$	other=13
coming_up	ask left=36	ask why=-13
commands	ask left=-28	hello=-18	help=240	other=-43	progress=-17	schedule=-13	thanks=-13	unknown=-58
commands_$	hello=-16	help=150	other=-42	progress=-14	unknown=-39
commands_are	ask left=-27	help=63
commands_do	help=26	unknown=-16
common	ask dose=-19	ask left=-16	ask mistakes=191	ask steps=-35	ask why=-24	other=-28	unknown=-18
common_errors	ask mistakes=51
common_mistake	ask mistakes=33
common_mistakes	ask mistakes=70	other=-20
compared	progress=19
compared_to	progress=19
complete	ask steps=-25	other=74
complete_$	ask steps=-25	other=110	unknown=-45
completed	ask dose=-35	ask left=-27	ask rest=-18	ask why=-20	other=114	unknown=50
completed_$	ask dose=-23	ask why=-17	other=135	unknown=-43
completed_that	ask left=-16	ask rest=-16	other=43
completed_the	other=13
completely	other=-28	unknown=35
completely_$	other=-36	unknown=40
completion	progress=26	unknown=-13
confused	ask steps=39	help=74	other=-83	unknown=-22
consultant	other=49	unknown=-44
continue	other=62	unknown=-29
continue_$	other=47	unknown=-22
contractions	other=13
control	other=102	unknown=-75
control_$	other=13
control_my	other=23	unknown=-16
control_of	other=24	unknown=-13
control_over	other=14	unknown=-12
cool	unknown=21
cool_$	unknown=21
core	ask why=27
core_$	ask why=27
correct	ask steps=68	ask why=-28	other=-15
correct_position	ask steps=28	other=-14
correctly	ask mistakes=54	ask steps=-14	other=-21
correctly_$	ask mistakes=54	ask steps=-14	other=-21
cough	other=-36	unknown=80
cough_$	unknown=25
cough_or	other=21
coughing	other=26
coughing_makes	other=23
could	ask dose=-25	ask easier=70	ask mistakes=-14	ask steps=-16	ask why=-13	schedule=21	unknown=40
could_do	other=-36	unknown=41
could_i	ask easier=39	ask steps=-14	other=-13
could_not	unknown=13
could_only	other=19
could_we	schedule=18
could_you	ask easier=49	progress=12	unknown=-31
count	ask dose=166	ask left=13	ask steps=-84	ask why=-45
count_$	ask left=16	ask steps=-13	other=-13	unknown=43
counted	other=21
counted_$	other=16
couple	other=22	unknown=-19
couple_of	other=22	unknown=-19
cracked	other=17	unknown=-16
cracks	ask mistakes=18
cramp	other=31	unknown=-21
cramp_$	other=20	unknown=-13
cramping	other=30	unknown=-27
cramping_$	other=30	unknown=-27
cramps	other=36	unknown=-26
cramps_$	other=24	unknown=-19
cramps_every	other=13
crash_last	other=14	unknown=-14
crashed	other=39	unknown=-29
cricket	unknown=18
cricket_$	unknown=18
crossed	other=-68	unknown=73
crossword	other=-76	unknown=76
crotch	ask mistakes=-20	other=69	unknown=-35
crotch_has	other=24	unknown=-22
crush	other=-26	unknown=28
crush_$	other=-26	unknown=28
dad	other=-52	unknown=62
dad_had	unknown=14
dangerous	ask dose=-23	ask mistakes=87	ask why=-22	schedule=-56	unknown=57
dangerous_$	ask dose=-15	ask mistakes=55	schedule=-56	unknown=60
darling	hello=23	unknown=-12
darling_$	hello=23	unknown=-12
data	ask easier=-16	other=76	progress=-15
data_$	ask easier=-16	other=73	progress=-15
daughter	other=-23	unknown=36
daughter_says	unknown=15
day	ask dose=173	ask easier=-20	ask left=-20	ask mistakes=-24	ask rest=-12	ask steps=-59	ask why=-32	hello=17	other=19	progress=-17	schedule=12	unknown=35
day_$	ask dose=96	ask mistakes=-16	ask steps=-22
day_at	other=-22	unknown=28
day_before	other=27	unknown=-16
day_for	ask dose=32	ask why=-17
day_should	ask dose=33
day_to	hello=20
days	ask dose=-25	other=108	progress=87	unknown=-56
days_$	other=87	progress=25	unknown=-44
days_ago	other=20
days_have	other=-19	progress=23
days_in	ask dose=-20	progress=38
days_please	other=23
dead	other=40	unknown=-19
dead_$	other=36	unknown=-29
dead_tired	other=-21	unknown=28
dear	hello=41	unknown=-20
dear_$	hello=39	other=-14	unknown=-16
degrees	other=-47	unknown=52
delete	ask steps=-56	other=37	unknown=48
delete_my	ask steps=-55	unknown=63
delete_the	other=15
deleted	ask steps=17
delivered	other=14	unknown=-13
demanding	ask easier=39	other=-27
dentist	other=37	unknown=-34
dentist_$	other=12
describe	ask steps=62	other=-30
describe_it	ask steps=32	other=-15
describe_the	ask steps=30	other=-15
deserve	ask left=-37	other=18	unknown=36
diagnosed	other=13
diagnosed_with	other=13
did	ask easier=-73	ask mistakes=25	ask rest=-22	ask steps=-86	ask why=-25	hello=-17	help=-34	other=104	progress=147	schedule=-36	unknown=254
did_$	other=16
did_1	other=21	unknown=-19
did_10	other=12
did_12	other=-38	unknown=43
did_2	ask dose=14	other=-25	unknown=20
did_20	other=-12	unknown=14
did_3	other=-14	unknown=17
did_9	ask easier=-31	other=33
did_a	other=-59	unknown=73
did_all	other=16
did_both	unknown=12
did_do	other=25	unknown=-18
did_everything	other=28	unknown=-20
did_his	other=-22	unknown=23
did_i	ask dose=-38	ask easier=-20	ask left=39	ask mistakes=47	ask steps=-21	help=-19	other=15	progress=146	unknown=-86
did_it	ask why=-48	other=119
did_last	other=47	unknown=-43
did_left	other=19	unknown=-18
did_my	ask steps=-14	other=-19	progress=20	unknown=38
did_none	other=37	unknown=-37
did_not	other=42	unknown=-32
did_nothing	other=14	unknown=-13
did_number	other=18	unknown=-15
did_one	ask dose=-15	other=46	unknown=-16
did_some	other=30	unknown=-28
did_sunday	other=14
did_the	ask steps=-20	ask why=22	other=59	schedule=-13
did_them	other=21	unknown=-15
did_this	other=-33	unknown=35
did_three	other=-16	unknown=20
did_two	other=-29	unknown=56
did_yesterday	other=25	unknown=-13
did_you	ask dose=72	other=-103	unknown=80
died	other=-27	unknown=39
died_laughing	other=-31	unknown=43
diet	other=-34	unknown=37
diet_$	other=-29	unknown=31
different	other=-67	schedule=112
different_$	unknown=12
different_time	other=-65	schedule=85
different_times	other=-16	schedule=26
differently	ask easier=40	other=-19
differently_$	ask easier=40	other=-19
difficult	ask easier=71	other=-51
difficult_$	ask easier=41	other=-24
difficulty	other=25	unknown=-16
difficulty_starting	other=19
dine	other=15
dine_$	other=15
dinner	ask why=-22	other=-69	unknown=151
dinner_$	ask left=-13	ask why=-22	other=-27	unknown=107
dinner_first	other=42	unknown=-39
dinner_is	ask left=13	other=-29	unknown=28
disable	other=18
disable_reminders	other=18
disc	other=56	unknown=-39
disc_operation	other=15	unknown=-13
dishes	other=-99	unknown=103
dishes_$	other=-67	unknown=69
dishes_are	other=18	unknown=-18
dishes_done	other=-49	unknown=51
dizzy	other=24	unknown=-16
dizzy_$	other=21	unknown=-14
do	ask dose=164	ask easier=106	ask left=-41	ask mistakes=131	ask rest=105	ask steps=137	ask why=124	hello=-22	help=141	other=59	progress=-49	schedule=58	thanks=-25	unknown=60
do_$	ask dose=34	ask easier=-21	ask left=22	ask mistakes=41	ask rest=-17	ask steps=20	ask why=73	help=76	schedule=-14	unknown=-97
do_15	ask dose=14
do_3	other=-39	unknown=40
do_a	ask dose=-12	ask easier=24	ask mistakes=22	other=24	schedule=-20
do_after	ask left=16
do_all	ask dose=48	other=-88	unknown=76
do_an	ask easier=16	other=-14
do_any	other=15
do_anything	ask steps=-14	ask why=42
do_both	ask steps=36	other=-33
do_bridges	ask steps=13	ask why=62	help=-24	other=-19
do_folks	ask mistakes=23	ask steps=-14
do_for	ask steps=-35	ask why=64	other=26
do_here	ask mistakes=17	ask why=-15	help=23
do_i	ask dose=35	ask easier=-31	ask left=31	ask mistakes=-24	ask rest=58	ask steps=131	help=144	other=25	progress=-49	schedule=81	unknown=-30
do_in	ask mistakes=-34	ask rest=28	ask steps=60	ask why=-15
do_instead	ask easier=50	ask mistakes=-19	help=-13
do_it	ask dose=-55	ask easier=81	help=-16	other=52
do_just	ask dose=19
do_last	progress=22
do_mine	other=24	unknown=-23
do_most	ask mistakes=14
do_my	ask mistakes=-18	ask steps=16	ask why=-44	other=59	unknown=28
do_not	ask easier=-37	ask rest=31	help=47	unknown=40
do_now	help=34	other=13	unknown=-16
do_one	ask steps=14
do_only	ask dose=31	other=-16
do_people	ask mistakes=129	ask steps=-48	ask why=-15	other=-12
do_ten	ask dose=14
do_that	ask dose=-20	ask easier=-14	ask mistakes=38	ask steps=29	ask why=13	unknown=-15
do_the	ask easier=59	ask mistakes=-35	ask rest=-23	ask steps=-32	ask why=46	help=-13	other=141	schedule=-14	unknown=-23
do_them	other=-26	schedule=17	unknown=42
do_these	other=63
do_this	ask dose=14	ask easier=34	ask left=-17	ask rest=-16	help=-43	other=101	unknown=-24
do_three	ask dose=33	ask steps=-13	other=-54	unknown=54
do_today	ask dose=-13	ask left=83	ask steps=-13
do_two	ask dose=12
do_we	ask dose=15	ask left=-16	ask rest=55	ask steps=-18	other=-26	schedule=29	unknown=-17
do_when	ask left=38	other=-29
do_with	ask mistakes=-33	ask steps=56	other=13
do_wrong	ask mistakes=64	ask steps=-18	help=-13
do_you	ask dose=-32	ask easier=49	ask left=-15	ask mistakes=-17	ask rest=-15	ask steps=29	ask why=-27	help=-61	other=47	progress=-17	schedule=35	unknown=122
doctor	other=77	unknown=-50
doctor_$	other=21	unknown=-19
doctor_says	other=31	unknown=-17
doctor_told	other=18
does	ask dose=39	ask easier=-19	ask left=-42	ask mistakes=-24	ask rest=-19	ask steps=74	ask why=174	help=20	other=-15	progress=-19
does_a	ask dose=14	ask steps=17
does_it	ask left=-13	ask mistakes=18	ask steps=-24	ask why=46	help=24	other=12
does_knee	ask why=15
does_my	ask steps=44	ask why=-22	progress=21
does_not	ask easier=17	schedule=19	unknown=-31
does_pulling	ask why=18
does_rolling	ask why=29
does_that	ask mistakes=-14	ask steps=35	ask why=19	other=-31	unknown=44
does_the	ask dose=-16	ask left=17	ask steps=38	ask why=17	help=31	other=-17
does_this	ask dose=47	ask left=-32	ask why=43	other=26
dog	other=-58	unknown=95
dog_$	other=-24	unknown=26
dog_ate	other=-19	unknown=25
dog_just	unknown=13
dogs	other=-28	unknown=34
doing	ask easier=-26	ask left=-85	ask mistakes=122	ask why=25	help=-16	progress=74
doing_$	ask dose=15	ask left=-16	ask steps=34	progress=18
doing_compared	progress=19
doing_for	ask why=25
doing_it	ask mistakes=37	ask steps=19	ask why=-25	other=-16	unknown=21
doing_something	ask mistakes=13
doing_the	ask steps=-17	ask why=18
doing_this	ask left=-33	ask mistakes=63	ask steps=-21	ask why=13	other=30	unknown=-14
doing_wrong	ask mistakes=25
dome	other=29	unknown=-17
dome_$	other=27	unknown=-16
done	ask dose=-47	ask easier=-15	ask left=22	ask mistakes=-62	ask steps=32	ask why=-114	help=52	other=202	progress=27	schedule=-15	thanks=-15	unknown=283
done_$	ask dose=-55	ask easier=-18	ask left=59	ask mistakes=-52	ask steps=27	ask why=-51	help=72	other=221	progress=-12	thanks=-12	unknown=12
done_2	other=15	unknown=-14
done_a	other=-44	unknown=44
done_again	ask steps=42	other=-17	unknown=-14
done_all	ask dose=20	other=25	unknown=-31
done_already	other=78	unknown=-65
done_and	unknown=13
done_as	other=27	unknown=-23
done_at	other=15	unknown=-15
done_bridges	other=-63	unknown=64
done_but	other=24
done_by	unknown=21
done_do	unknown=15
done_enough	ask dose=15	other=-50	unknown=43
done_first	other=39	unknown=-26
done_for	other=-15	unknown=15
done_here	other=18	unknown=-16
done_i	other=57	unknown=-42
done_if	other=42	unknown=-37
done_in	other=17	progress=28	unknown=-37
done_is	ask left=-24	other=65	unknown=-33
done_it	other=69	unknown=-53
done_lol	other=30	unknown=-28
done_mate	other=16	unknown=-15
done_maybe	other=20
done_my	other=-94	unknown=95
done_nothing	other=22	unknown=-21
done_now	other=58	unknown=-57
done_once	ask dose=42
done_so	ask left=18	other=20	unknown=-16
done_the	unknown=13
done_them	other=12
done_then	ask left=-43	other=65
done_this	ask steps=34	other=-95	progress=15	unknown=77
done_three	other=-19	unknown=19
done_too	other=40	unknown=-18
done_two	other=18	unknown=-13
done_well	other=-68	unknown=68
done_what	ask left=27	unknown=-20
done_when	ask dose=18	other=-73	unknown=76
done_with	ask easier=23	ask mistakes=-17	ask why=-35	unknown=85
done_wrong	ask mistakes=43	unknown=-19
done_yet	ask left=45	ask rest=-26	other=17	unknown=-21
door	other=-34	unknown=58
doorbell	other=20
doris	unknown=13
dos	ask mistakes=46
dose	ask dose=85	ask steps=-26	ask why=-28
double	other=14	unknown=-13
double_shift	other=14	unknown=-13
down	ask easier=51	ask mistakes=-15	ask rest=-16	ask steps=80	ask why=-13	hello=-23	help=-14	progress=14	unknown=62
down_$	ask easier=55	ask steps=50	other=17	unknown=-41
down_a	other=16	unknown=-13
down_already	other=21	unknown=-18
down_below	other=17	unknown=-13
down_both	other=28	unknown=-18
down_my	other=16
down_the	other=23
down_there	hello=-18	other=-40	unknown=76
dozen	other=28	unknown=-21
drags	other=33	unknown=-29
drilling	other=-24	unknown=29
drilling_again	other=-15	unknown=17
driving	other=-22	unknown=28
driving_$	other=12
drop	ask dose=-14	ask rest=-13	ask steps=28	other=39
drop_$	ask steps=25
drop_the	other=34
drop_your	ask steps=15
dropped_my	other=-12	unknown=17
dropping	other=57	unknown=-34
drunk	unknown=18
drunk_$	other=17
due	schedule=25
due_$	schedule=25
dull	other=14
during	ask rest=13	ask steps=18	other=22	unknown=-14
during_sex	other=55	unknown=-44
during_the	ask rest=13	other=-25	unknown=30
each	ask dose=125	ask left=-15	ask steps=-19	other=50	unknown=-32
each_knee	ask dose=33	ask steps=-21	other=12
each_leg	other=20
each_other	ask steps=17	other=-15
each_set	ask dose=21
each_side	ask dose=53	ask steps=-19	other=30
each_time	ask steps=17
earlier	ask easier=-16	other=-39	schedule=111	unknown=-15
earlier_$	ask easier=-14	other=-30	schedule=88
earlier_in	schedule=23
early	ask easier=-21	other=-43	schedule=89
early_$	other=-13	schedule=18
early_for	ask easier=-17	other=-30	schedule=52
easier	ask dose=-28	ask easier=320	ask left=-31	ask mistakes=-26	ask rest=-32	ask steps=-59	ask why=-67	other=41	schedule=-12	unknown=-26
easier_$	ask easier=55	ask rest=-25	other=28
easier_bridge	ask easier=51
easier_kind	ask easier=15
easier_one	ask easier=58	other=-43
easier_option	ask easier=53	other=-28
easier_variation	ask easier=70	ask why=-28	other=-29
easier_version	ask easier=-23	ask why=-15	other=84
easier_way	ask easier=22	ask steps=-17	other=28
easy	ask easier=24	other=-25	unknown=25
easy_$	other=24	unknown=-18
easy_peasy	other=-37	unknown=42
easy_way	ask easier=23	other=-12
eat	ask mistakes=-13	help=-25	other=21	unknown=42
eat_like	other=15	unknown=-14
eating	other=29	unknown=-25
eight	ask left=-17	other=56	schedule=39
eight_$	ask left=-17	other=13	schedule=14	unknown=36
either	other=30	unknown=-18
electric	other=16
electric_shocks	other=15
elephant	other=-51	unknown=60
eleven	ask steps=-20	other=82	unknown=-32
eleven_$	other=37	unknown=-22
eleven_reps	ask steps=-16	other=20
else	ask dose=-12	ask easier=42	ask left=43	ask mistakes=-19	ask steps=-26	ask why=-25	help=28
else_$	ask easier=32	other=50	unknown=-29
else_can	ask easier=14	ask steps=-14	help=35
else_do	ask left=25
else_is	other=-28	unknown=40
emails	other=-59	unknown=61
empty	other=24	unknown=-20
end	ask dose=-20	ask left=88	ask rest=-13	ask steps=-33	other=80	unknown=-38
end_$	ask dose=-19	ask left=89	ask rest=-12	ask steps=-26
end_here	other=24
end_the	other=31
end_this	other=14
enough	ask dose=165	ask easier=21	ask left=-49	ask mistakes=-19	ask rest=21	ask steps=-15	ask why=-15	other=18	thanks=-14	unknown=-26
enough_$	ask dose=110	ask left=-23	ask rest=13	other=-56	unknown=37
enough_air	other=22
enough_bridges	other=23	unknown=-23
enough_for	ask dose=13	ask easier=40	unknown=-23
enough_now	other=18	thanks=-12
enough_today	ask dose=12
entire	other=48	unknown=-39
entire_routine	other=14	unknown=-13
entire_session	other=20	unknown=-14
entire_time	ask steps=13
entry	other=21
entry_$	other=20
errors	ask left=-13	ask mistakes=112	ask steps=-25	ask why=-25
errors_$	ask mistakes=24
errors_with	ask mistakes=48	ask steps=-16	ask why=-13
even	ask left=-21	ask why=46	other=37	unknown=-27
evening	ask dose=78	ask easier=-17	ask left=-14	ask mistakes=-17	ask rest=-12	ask steps=-51	ask why=-23	hello=142	help=-13	other=-72	schedule=225	thanks=-15	unknown=-112
evening_$	ask dose=58	ask steps=-14	hello=81	other=23	schedule=-16	unknown=-40
evening_all	hello=42	other=-33
evening_one	other=-29	schedule=75
evening_reminder	other=-21	schedule=52
evening_session	other=-16	schedule=63
evening_slot	schedule=14
evening_to	hello=14	other=-17	schedule=17
evenings	other=-33	schedule=43
ever	other=-32	schedule=-14	thanks=13	unknown=87
ever_so	thanks=15
everest	progress=-16	unknown=44
every	ask dose=115	ask left=-20	ask mistakes=-15	ask steps=-30	other=-31	schedule=13	unknown=34
every_day	ask dose=57	ask steps=-19	other=-46	schedule=24	unknown=23
every_morning	ask dose=58
every_night	other=21	unknown=-17
everyone	other=-44	unknown=46
everyone_else	other=-42	unknown=43
everything	ask left=57	hello=-17	other=66	unknown=-35
everything_$	ask left=71	other=13	unknown=-59
everything_done	other=35	unknown=-16
everything_down	other=-29	unknown=31
everything_is	other=51	unknown=-33
exactly	ask left=-46	ask mistakes=-14	ask steps=33	ask why=79	other=-17	unknown=-19
exactly_$	ask steps=-52	ask why=90	help=15	other=-20	unknown=-16
exactly_am	ask left=-25	ask steps=65	ask why=-30
exactly_does	ask steps=19
exams	other=-31	unknown=38
exams_$	other=-31	unknown=38
except	other=34	unknown=-31
exercise	ask easier=27	ask left=70	ask mistakes=-26	ask rest=-41	ask steps=48	ask why=-13	help=-16	other=64
exercise_$	ask easier=41	ask left=35	ask mistakes=-14	ask rest=-17	ask steps=21	ask why=-14	other=63	schedule=-16	unknown=-32
exercise_after	ask left=13
exercise_again	ask steps=24	other=-21
exercise_comes	ask left=31	ask steps=-13
exercise_for	other=-23	unknown=36
exercise_good	ask why=20
exercise_is	ask dose=-14	ask left=34	other=12	unknown=-16
exercise_next	schedule=23
exercise_please	ask steps=-12	other=24
exercise_until	other=33	unknown=-26
exercised	other=22	unknown=-15
exercises	ask dose=-42	ask easier=-18	ask left=96	other=46	schedule=-12
exercises_$	ask easier=-15	other=21
exercises_are	ask dose=-13	ask left=53	unknown=-16
exercises_please	other=-50	unknown=75
exercises_remain	ask dose=-16	ask left=20
exercises_today	other=17	unknown=-20
expecting	other=69	unknown=-29
expecting_$	other=27	unknown=-15
expecting_a	other=12
explain	ask steps=203	other=-111	unknown=-31
explain_how	help=15
explain_knee	ask steps=25	other=-14
explain_the	ask steps=109	other=-52	unknown=-20
eyes	ask steps=42	other=-31
face	ask steps=17	unknown=13
face_$	ask steps=17
faint	other=45	unknown=-33
faint_$	other=36	unknown=-26
fainted	other=69	unknown=-14
fainted_$	other=74	unknown=-52
fainted_in	other=18
fainted_this	other=25	unknown=-18
fainted_when	other=-71	unknown=79
fainted_yesterday	other=-24	unknown=28
fall	ask mistakes=17	other=-18	unknown=20
falling	ask mistakes=15
fancy	other=16
far	ask dose=-42	ask easier=47	ask left=40	ask mistakes=35	other=28	progress=27	unknown=-67
far_$	ask dose=-18	ask easier=23	ask mistakes=44	ask steps=-19	other=29	progress=29	unknown=-32
far_do	ask steps=30
far_from	other=33	unknown=-31
far_over	ask left=-16	ask steps=32
far_up	ask easier=26	other=-26
fast	ask dose=-14	ask left=-18	ask mistakes=32
fast_$	ask mistakes=35
fat	other=-30	unknown=33
favourite	help=-25	progress=-12	unknown=57
feel	ask easier=-21	ask mistakes=76	ask steps=-37	ask why=21	other=40	schedule=-13	unknown=35
feel_any	other=-74	unknown=79
feel_everything	other=-29	unknown=31
feel_faint	other=27	unknown=-21
feel_great	other=12
feel_her	other=-16	unknown=17
feel_it	ask mistakes=43	ask steps=-16	other=-65	unknown=77
feel_like	other=60	unknown=-50
feel_my	other=12	unknown=-13
feel_normal	other=-26	unknown=30
feel_numb	other=15	unknown=-14
feel_the	ask mistakes=12	other=50	unknown=-46
feel_weak	other=-38	unknown=40
feel_when	other=18	unknown=-12
feeling	ask mistakes=41	ask steps=-22	other=53	unknown=-15
feeling_around	other=19
feeling_down	other=18	unknown=-13
feeling_this	ask mistakes=41	ask steps=-18
feels	other=77	unknown=-13
feels_different	other=36	unknown=-17
feels_great	other=-21	unknown=24
feels_like	other=14
feels_numb	other=36	unknown=-31
feels_tight	other=14
feet	ask dose=-15	ask left=-12	ask steps=166	ask why=-36	unknown=-42
feet_$	ask steps=81	ask why=-18	other=-25
feet_and	other=19	unknown=-18
feet_are	other=17
feet_be	ask steps=28
feet_go	ask steps=-23	other=46
feet_meant	ask steps=16
feet_together	ask steps=35
fell	other=-33	unknown=89
fell_$	other=-27	unknown=28
fell_asleep	other=-53	unknown=67
fell_down	other=28	unknown=-14
fell_from	other=33	unknown=-27
fell_in	other=-29	unknown=38
fell_off	other=-32	unknown=44
felt	other=34	unknown=-25
felt_something	other=16	unknown=-12
fence	other=-34	unknown=35
fence_$	other=-34	unknown=35
fever	hello=33	schedule=19
fever_$	other=-33	schedule=19	unknown=45
fever_39	other=15
fever_and	hello=29	unknown=-21
feverish	other=20	unknown=-16
few	other=43	unknown=-40
fewer	ask dose=91	ask easier=-48	ask rest=-15
fewer_this	ask dose=23	ask rest=-14
fifteen	ask dose=186	ask easier=-16	ask left=-25	ask mistakes=-12	ask steps=-40	ask why=-13	other=60	unknown=-95
fifteen_$	ask dose=102	ask steps=-15	other=29	unknown=-67
film	other=-25	unknown=50
film_$	other=-16	unknown=37
final	ask dose=-15	ask left=33	ask why=-19	other=46	unknown=-15
final_one	ask left=34	ask why=-19	other=12
final_round	ask dose=-12	other=23
finally	other=-19	unknown=28
finally_done	other=-22	unknown=24
find	ask easier=49	other=-40
find_it	ask easier=49	other=-43
fine	ask dose=36	other=-58	thanks=-31	unknown=104
fine_$	ask dose=36	thanks=-31	unknown=42
fine_now	other=-39	unknown=40
fingers	other=-28	unknown=35
fingers_are	other=-28	unknown=35
finish	ask left=65	ask mistakes=-17	other=66	unknown=-54
finish_$	ask left=-20	other=67	unknown=-18
finish_my	other=15	unknown=-13
finish_this	ask left=15
finished	ask dose=-66	ask easier=-17	ask left=27	ask mistakes=-42	ask rest=-16	ask steps=-61	ask why=-97	help=90	other=190	thanks=-20	unknown=208
finished_$	ask dose=-60	ask left=23	ask mistakes=-23	ask steps=-37	ask why=-47	help=100	other=245	unknown=-82
finished_a	other=-31	unknown=31
finished_all	other=23	unknown=-20
finished_at	other=-30	unknown=31
finished_before	other=-62	unknown=64
finished_chemo	other=30	unknown=-16
finished_do	ask rest=18
finished_everything	other=31	unknown=-29
finished_her	other=-16	unknown=17
finished_his	other=-20	unknown=21
finished_i	other=29	unknown=-27
finished_in	ask dose=30
finished_it	other=26	unknown=-21
finished_level	other=-27	unknown=28
finished_my	other=-79	unknown=87
finished_now	other=23	unknown=-22
finished_number	other=17
finished_painting	other=-34	unknown=35
finished_round	ask why=-36	other=38
finished_the	ask dose=-13	ask rest=-30	other=-19	unknown=101
finished_this	ask rest=-16	other=34	unknown=12
finished_three	other=-15	unknown=17
finished_two	other=-23	unknown=23
finished_with	other=17
finished_work	other=41	unknown=-38
finishing	ask left=-12	ask rest=16
finishing_the	ask left=-12	ask rest=16
fire	other=35	unknown=-26
fire_$	other=16	unknown=-14
fire_away	other=12
first	ask dose=-29	ask easier=-12	ask left=23	ask mistakes=-22	ask steps=88	ask why=-49	other=89	schedule=-22	unknown=49
first_$	ask steps=131	ask why=-28	other=-19
first_exercise	ask steps=15
first_in	ask steps=24
first_one	ask steps=-78	other=96
first_or	ask left=35
first_round	other=13
first_set	other=64	unknown=-20
five	ask dose=76	ask steps=-31	other=21
five_$	other=23
five_minutes	other=25
five_months	other=15
five_seconds	ask dose=16
five_secs	ask dose=18
fix	ask steps=-20	ask why=43	other=-12
fix_my	ask steps=-20	ask why=43	other=-12
flags	help=-36	unknown=70
flags_$	help=-36	unknown=70
flat	ask dose=-23	ask left=-13	ask mistakes=-30	ask steps=101	ask why=-28	other=27
flat_$	ask steps=20	other=18
flat_on	ask mistakes=-13	ask steps=42
flatmate	other=-17	unknown=22
flight_of	other=16	unknown=-13
floor	ask dose=-15	ask easier=14	ask steps=97	ask why=-23	other=-17
floor_$	ask easier=19	ask steps=53	ask why=-15
floor_is	other=-30	unknown=39
floppy	other=45	unknown=-39
floppy_$	other=45	unknown=-39
fluid	other=13
folks	ask mistakes=22	ask steps=-15
follows	ask left=27
follows_$	ask left=27
foot	other=149	unknown=-72
foot_$	other=34	unknown=-23
foot_drop	unknown=13
foot_fell	other=-14	unknown=16
foot_is	other=28	unknown=-24
foot_slaps	other=22	unknown=-16
football	help=-20	other=23
for	ask dose=67	ask easier=200	ask left=-79	ask mistakes=82	ask steps=-39	ask why=165	hello=-33	help=-38	other=51	progress=-34	schedule=20	thanks=85	unknown=34
for_$	ask dose=-15	ask easier=-27	ask left=-52	ask steps=-47	ask why=98	help=42	other=112	progress=-13	schedule=35	unknown=-38
for_3	other=14
for_4	other=28
for_5	other=16
for_a	ask why=19	other=49
for_again	ask why=23
for_an	ask easier=26	other=-14
for_anyway	ask why=38
for_asking	other=15	thanks=-31	unknown=20
for_beginners	ask easier=53
for_breast	other=19
for_dinner	ask left=-12	ask why=-22	unknown=66
for_five	ask dose=34
for_how	ask dose=21	other=20
for_me	ask dose=-19	ask easier=27	ask left=22	ask steps=-42	ask why=65	help=-12	other=36	schedule=49	unknown=-44
for_my	ask mistakes=58	ask steps=13	unknown=-13
for_no	other=29	unknown=-24
for_now	other=12
for_old	ask easier=24
for_one	other=29
for_people	ask easier=20
for_reminding	other=-32	thanks=35
for_sciatica	ask why=27
for_the	ask dose=80	ask easier=77	ask steps=49	ask why=-30	other=-111	schedule=-22	thanks=21
for_this	ask left=-17	ask mistakes=-26	ask steps=40	ask why=-78	progress=20	unknown=101
for_three	other=15
for_today	ask left=33	other=64	unknown=-46
for_tonight	other=18
for_two	ask rest=14
for_us	other=-26	unknown=27
for_weeks	other=-41	unknown=41
for_what	ask easier=-14	ask steps=-16	ask why=71
for_years	other=-36	unknown=38
for_your	other=-18	thanks=81	unknown=-43
forget	ask steps=15	other=70	unknown=-19
forget_me	other=50	unknown=-15
forgot	ask steps=102	other=-22	unknown=-46
forgot_how	ask steps=48	other=-38
forgot_to	other=50	unknown=-28
form	ask dose=-16	ask left=-13	ask mistakes=150	ask why=-25	other=-17	unknown=-43
form_$	ask mistakes=80	other=-29	unknown=-34
form_off	other=27
fortnight	other=29	unknown=-13
fortnight_$	other=18
found	other=57	unknown=-36
found_a	other=56	unknown=-36
four	other=28
four_weeks	other=20
fourteen	other=23	unknown=-16
fourteen_$	other=16
fracture	other=25	unknown=-22
fractured	other=20	unknown=-17
fractured_a	other=20	unknown=-17
france	unknown=17
france_$	unknown=17
free	ask dose=-22	ask left=30
free_$	ask dose=-22	ask left=24
friend	ask why=31	other=-126	unknown=104
from	ask mistakes=-12	ask steps=-18	ask why=59	hello=-17	other=39	schedule=99	thanks=-13	unknown=-31
from_a	other=12
from_done	other=17	unknown=-16
from_finished	other=16	unknown=-15
from_holiday	other=13
from_now	other=-31	schedule=56
from_side	ask why=14
from_sleeping	other=-35	unknown=39
from_the	ask left=24	ask steps=-24	other=37
from_this	ask why=15	other=35	unknown=-24
front	ask dose=-16	ask steps=17
full	ask easier=22	ask rest=14	ask steps=-23	other=32
full_minute	other=15
fun	other=-59	unknown=69
fun_$	other=-59	unknown=69
funny	other=-14	unknown=24
further	other=12
further_notice	other=12
gain	ask why=31	other=-41	unknown=34
game	other=-57	unknown=65
gardening_$	other=28	unknown=-22
gave	other=52
gave_birth	other=49	unknown=-17
gave_way	other=26	unknown=-22
genitals	other=79	unknown=-66
genitals_$	other=34	unknown=-27
genitals_are	other=45	unknown=-39
gentler	ask easier=233	ask left=-19	ask mistakes=-22	ask steps=-30	ask why=-17	other=-46	unknown=-21
gentler_$	ask easier=48	ask left=-12	ask mistakes=-17	other=19
gentler_one	ask easier=37	other=-34
gentler_than	ask easier=33	other=-13
gentler_version	ask easier=18
gently	ask steps=16
get	ask easier=55	ask left=-18	ask rest=89	ask steps=14	ask why=34	help=-31	other=-22	progress=-30	schedule=24	unknown=-39
get_$	ask rest=20
get_a	ask easier=-20	ask rest=76	ask steps=-21	other=36	unknown=-27
get_any	other=15
get_back	ask steps=15
get_better	other=-22	unknown=24
get_chest	unknown=32
get_enough	other=22
get_hard	other=16
get_it	other=-42	unknown=48
get_my	ask easier=72	other=-23	unknown=-20
get_out	ask steps=-23	ask why=52
get_the	ask steps=56	other=-17	unknown=-33
get_through	other=14
get_to	ask dose=18
get_up	schedule=13
get_wrong	ask mistakes=42
gets	other=57	unknown=-40
gets_worse	other=36	unknown=-26
getting	ask left=-20	ask mistakes=-27	other=70	progress=80	schedule=-13	unknown=-34
getting_better	progress=66
gf	other=-49	unknown=49
give	ask easier=53	ask steps=-17	other=30	unknown=-34
give_me	ask easier=55	ask steps=-17	unknown=-22
giving	other=64	unknown=-36
giving_way	other=50	unknown=-27
glute	ask mistakes=22	ask steps=68	ask why=18	help=-17	other=-17	unknown=-17
glute_bridge	ask mistakes=22	ask steps=70	help=-17	unknown=-17
glutes	ask mistakes=-13	ask why=48	other=-13
glutes_$	ask why=27
glutes_are	other=39	unknown=-29
glutes_working	other=-39	unknown=39
go	ask dose=-78	ask left=75	ask mistakes=35	ask rest=31	ask steps=116	ask why=-70	help=-18	other=113	unknown=-41
go_$	ask dose=-77	ask left=99	ask mistakes=-15	ask rest=-17	ask steps=132	ask why=-60	other=57	progress=19	unknown=-25
go_again	ask steps=22	schedule=14
go_and	ask dose=-13	other=22
go_numb	unknown=30
go_on	ask rest=18
go_straight	ask rest=33	ask steps=-18
go_to	ask easier=23	ask steps=-16
go_together	ask steps=23	other=-22
go_up	ask dose=19
go_wrong	ask mistakes=44	ask steps=-18
god	unknown=23
god_$	thanks=-17	unknown=25
goes	ask steps=51
goes_$	ask steps=39
going	ask dose=-24	ask easier=-14	ask left=-45	ask mistakes=28	ask steps=-32	help=-12	other=55	progress=47	schedule=-12	thanks=16	unknown=49
going_$	ask steps=-14	progress=43	thanks=29	unknown=-17
going_on	other=19
going_to	ask mistakes=-17	ask steps=-29	ask why=14	other=27	unknown=59
going_too	ask left=-27	ask mistakes=54
gone	other=24	unknown=24
gone_$	other=14
gone_completely	other=-38	unknown=40
gone_dead	other=25	unknown=-18
gone_numb	other=41	unknown=-34
good	ask dose=-35	ask easier=-52	ask left=-37	ask mistakes=57	ask steps=-53	ask why=150	hello=122	help=-32	other=-20	schedule=-22	thanks=-16	unknown=73
good_$	ask mistakes=19	ask why=17
good_afternoon	hello=42	other=-15	unknown=-15
good_does	ask why=37
good_evening	hello=69	other=-27	unknown=-15
good_for	ask dose=-15	ask left=-16	ask mistakes=-24	ask steps=-23	ask why=63	other=75	unknown=26
good_form	ask mistakes=80	other=-29	unknown=-34
good_is	ask why=36
good_morning	hello=39	other=13	unknown=-26
good_night	hello=-26	unknown=26
good_pizza	unknown=13
good_to	other=14
got	ask dose=-19	ask easier=82	ask left=23	ask mistakes=-13	ask rest=14	ask steps=23	ask why=-20	help=-21	other=52
got_$	ask rest=21
got_a	ask easier=52	ask steps=43	other=-23	unknown=-16
got_an	ask easier=41	other=-36
got_any	other=-24	unknown=35
got_anything	ask easier=24	other=-22
got_carried	other=15
got_knocked	other=27	unknown=-22
got_my	other=-56	unknown=57
got_osteoporosis	ask easier=-15	other=44
got_the	other=13
got_through	other=30
got_to	ask left=20	other=23
grab	ask steps=15
gran	ask easier=23	other=-21	unknown=17
gran_struggles	ask easier=23
grandma	other=-47	unknown=56
grandpa	other=-15	unknown=22
grandson	other=-27	unknown=31
great	thanks=51	unknown=-20
great_$	other=13	thanks=35	unknown=-22
groin	other=44	unknown=-40
groin_is	other=36	unknown=-35
ground	ask steps=23
ground_$	ask steps=18
group	ask left=-14	ask why=38
guess	other=16
guess_$	other=16
guy	other=-75	unknown=76
gym	other=-43	unknown=58
ha	other=-14	unknown=33
ha_$	other=-19	unknown=39
ha_ha	other=-16	unknown=32
had	ask mistakes=-14	other=74	progress=-22	schedule=-12	unknown=99
had_a	other=16	unknown=41
had_back	unknown=15
had_breast	other=37	unknown=-25
had_cancer	other=33	unknown=-17
had_done	other=24	unknown=-23
had_my	other=25
had_no	other=16	unknown=-15
had_numb	other=-26	unknown=27
had_surgery	unknown=12
had_to	other=-38	unknown=42
haha	other=-14	unknown=30
hair	other=-57	unknown=60
hair_is	other=-29	unknown=31
half	other=75	unknown=-39
half_$	other=28	unknown=-17
halfway	ask left=29	other=24	unknown=-17
halfway_$	ask left=29
hamburg	other=23
hamburg_$	other=23
hamstring	other=44	unknown=-35
hamstrings	ask mistakes=36	unknown=-13
hamstrings_$	ask mistakes=36
hamstrings_are	other=15
hand	other=-34	unknown=35
hands	ask mistakes=-21	ask steps=96	other=-33	unknown=12
hands_$	ask mistakes=-16	ask steps=67
hands_on	ask steps=16
hang	other=27	unknown=-18
hang_on	other=26	unknown=-18
happened	other=13	unknown=-13
happens	ask left=28	ask mistakes=22	other=-17
happy	other=18
happy_$	other=22
hard	ask dose=-21	ask easier=170	ask mistakes=-14	ask steps=23	other=-60	unknown=-17
hard_$	ask easier=60	other=-18
hard_for	ask easier=32	other=-16
hard_i	other=-17	unknown=26
hard_please	ask easier=53	other=-45
hard_to	other=33	unknown=-16
hardly	other=36	unknown=-27
has	ask dose=34	ask mistakes=-13	ask steps=-33	other=40	unknown=83
has_a	unknown=21
has_been	other=13
has_changed	other=26	unknown=-19
has_finished	other=-48	unknown=51
has_gone	other=55	unknown=-38
has_no	other=44	unknown=-34
has_osteoporosis	other=-57	unknown=66
has_the	ask steps=-25	other=-16	unknown=66
hate	other=-32	unknown=41
have	ask dose=-26	ask easier=14	ask left=122	ask mistakes=-23	ask steps=-54	ask why=-55	help=16	other=79	progress=118	schedule=65	unknown=42
have_$	ask dose=-20	ask left=21
have_a	ask steps=49
have_anything	ask easier=20	schedule=42	unknown=-18
have_been	progress=33	thanks=18	unknown=-32
have_brittle	other=14	unknown=-12
have_cancer	other=-22	unknown=25
have_chest	other=19	unknown=-17
have_completed	other=-52	unknown=56
have_done	ask dose=28	ask steps=-13	other=-135	progress=13	unknown=133
have_finished	ask rest=29	help=32	unknown=-27
have_gone	other=37	unknown=-31
have_got	other=25	unknown=14
have_had	other=52	unknown=-48
have_i	ask dose=-47	ask left=63	ask mistakes=-18	help=-29	other=-99	progress=139	schedule=14	unknown=33
have_no	other=-90	unknown=94
have_not	other=73	unknown=-45
have_only	other=12
have_osteoporosis	ask easier=-21	other=97	unknown=-24
have_said	other=27	unknown=-25
have_something	ask easier=45	ask steps=-18
have_to	ask dose=54	ask left=34	ask mistakes=15	ask rest=21	ask steps=-55	ask why=-26	help=57	other=-37
have_told	other=24
have_you	schedule=20	unknown=16
having	other=27
having_a	unknown=19
having_chemo	other=15
he	other=-77	unknown=87
he_finished	other=-14	unknown=14
he_is	other=-39	unknown=39
head	ask dose=-20	ask easier=13	ask mistakes=-44	ask steps=125	unknown=-14
head_$	ask easier=19
head_turn	ask steps=32
heard	other=-39	unknown=45
heart	other=-48	unknown=60
heart_$	other=-23	unknown=27
heartbroken	other=-35	unknown=53
heartbroken_$	other=-35	unknown=53
heavy	other=39	unknown=-35
heels	ask steps=60
heels_or	ask steps=22
heels_stay	ask steps=13
held	ask dose=52	other=-20
held_$	ask dose=31
held_for	ask dose=14	other=-13
hello	hello=211	other=-31	schedule=-87	unknown=-56
hello_$	hello=80	other=58	schedule=-85	unknown=-34
hello_limber	hello=34	other=-22
hello_there	hello=31	other=-25
help	ask dose=-18	ask easier=-13	ask steps=-99	ask why=262	hello=-20	help=233	other=-146	progress=-20	schedule=-26	unknown=-79
help_$	ask dose=-12	ask steps=-50	ask why=120	hello=-13	help=156	other=-94	thanks=15	unknown=-58
help_me	help=91	other=-29
help_my	ask why=33
help_the	ask steps=-14	ask why=25
help_with	ask steps=-16	ask why=65	other=-14
helped	other=-22	thanks=35
helped_$	other=-22	thanks=35
helping	ask steps=-22	ask why=30
helps	ask steps=-52	ask why=90	other=-42
helps_$	other=-22	unknown=19
her	other=-127	unknown=151
her_feet	other=-16	unknown=17
her_hip	other=-24	unknown=28
her_third	other=-30	unknown=31
here	ask dose=-35	ask easier=-21	ask left=-78	ask mistakes=82	ask rest=33	ask steps=-21	ask why=81	help=48	other=36
here_$	ask dose=-32	ask easier=-19	ask left=-77	ask mistakes=86	ask rest=12	ask steps=-13	ask why=82	help=48	other=-12	unknown=38
hernia	other=18	unknown=-14
hers	other=-27	unknown=29
hers_already	other=-17	unknown=19
hey	hello=166	help=-13	other=-68	unknown=-21
hey_$	hello=89	other=-23	unknown=-29
hey_coach	hello=22
hey_limber	hello=15
hey_there	hello=42	other=-18
hi	hello=185	other=-112	unknown=-23
hi_$	hello=55	other=-50
hi_bot	hello=67	other=-34	unknown=-19
hi_there	hello=34	other=-15
high	ask dose=-24	ask easier=58	ask left=-35	ask mistakes=44	ask steps=45	other=-40	unknown=-18
high_$	ask easier=59	ask left=-28	ask mistakes=54	ask steps=-14	other=-49
high_do	ask dose=-19	ask steps=41
high_should	ask steps=14
high_temperature	other=12
him	ask why=18
him_$	ask why=18	other=-19
hip	ask dose=-25	ask easier=41	ask left=-15	ask mistakes=45	ask rest=-14	ask steps=17	other=133	unknown=-76
hip_$	ask mistakes=34
hip_hurts	ask mistakes=-13	other=31
hip_is	ask easier=17	unknown=-19
hip_lift	ask dose=18	ask why=23
hip_replaced	other=24
hip_replacement	other=40
hip_was	other=23	unknown=-19
hips	ask easier=55	ask mistakes=-17	ask steps=25	ask why=17	other=-23	unknown=-18
hips_$	ask why=16
hips_do	ask easier=20	ask mistakes=-13
hips_that	ask easier=30	other=-24
hips_up	ask steps=13
his	other=-52	unknown=64
his_$	other=54	unknown=-53
his_legs	unknown=14
his_set	other=-58	unknown=60
history	progress=28	unknown=-16
history_$	progress=28	unknown=-16
hit	other=59	unknown=-34
hit_by	other=13
hiya	hello=121	other=-63	unknown=-33
hiya_$	hello=121	other=-63	unknown=-33
hold	ask dose=148	ask left=-24	ask rest=-31	ask steps=24	ask why=-25	other=32	unknown=-21
hold_$	ask dose=18
hold_for	ask dose=22
hold_it	ask dose=43	other=-26
hold_my	ask easier=-28	ask steps=66	unknown=-34
hold_on	ask dose=14	other=17	unknown=-13
hold_the	ask rest=-18	other=61
hold_time	ask dose=56	ask steps=-13
holding	unknown=15
holiday	other=52	unknown=-24
holiday_$	other=13
holiday_over	other=28	unknown=-14
home	other=50	unknown=-33
homework	ask steps=-20	other=-68	unknown=105
homework_$	ask steps=-20	other=-32	unknown=68
hospital	other=24	unknown=-15
hospital_after	other=16	unknown=-14
hot	other=29	unknown=-19
hotel	other=16	unknown=-15
hour	other=52	schedule=37	unknown=-26
hour_$	other=23	schedule=13
hour_ago	other=14
hours	other=22
hours_$	other=32	unknown=-24
house	other=-40	unknown=50
house_$	other=-44	unknown=54
how	ask dose=233	ask easier=-29	ask left=91	ask mistakes=24	ask rest=132	ask steps=266	hello=37	help=106	other=-114	progress=123	schedule=-43	thanks=-36	unknown=-41
how_$	ask dose=-17	ask left=-14	ask steps=107	other=-14	progress=-14
how_am	progress=35
how_are	ask steps=54	hello=68	help=-29	other=-52	thanks=-12
how_can	ask dose=-15	ask mistakes=20	progress=-16	unknown=42
how_did	ask steps=-12	progress=59
how_do	ask dose=-148	ask easier=29	ask left=-32	ask mistakes=112	ask rest=-64	ask steps=18	help=98	other=134	progress=-27	schedule=16	unknown=-18
how_does	ask dose=-42	ask left=-15	ask steps=59	ask why=20	help=88	other=-28	progress=-19
how_exactly	ask why=34
how_far	ask dose=-24	ask left=49	ask steps=29
how_hard	ask steps=17
how_have	progress=14
how_high	ask dose=-21	ask steps=59
how_is	ask dose=-29	ask left=-32	ask steps=176	ask why=49	other=-127	progress=69	unknown=-41
how_it	ask mistakes=15
how_long	ask dose=145	ask easier=-13	ask left=38	ask mistakes=-23	ask rest=129	ask steps=-169	ask why=-22	help=-15	other=112	progress=-14	unknown=-13
how_many	ask dose=227	ask easier=-12	ask left=123	ask mistakes=-23	ask steps=-162	ask why=-34	help=-24	other=137	progress=45	schedule=-16	unknown=-22
how_much	ask dose=-18	ask left=85	ask rest=80	ask steps=-85	other=17
how_often	ask dose=183	ask mistakes=-24	ask steps=-134	help=-15	other=50	progress=15
how_regular	progress=27
how_tall	ask dose=-21	ask steps=-26	progress=-20	unknown=96
how_the	ask steps=33
how_this	ask steps=38	help=50	other=-33
how_to	ask dose=-16	ask steps=101	ask why=-14	help=49	other=-67
how_will	ask dose=14	ask left=-20	ask mistakes=23	ask steps=-16	ask why=24	other=-13
hug	ask dose=25	ask mistakes=38	ask steps=51	ask why=-15	unknown=-22
hug_$	ask dose=27	ask mistakes=20	ask steps=17	other=-31
hug_help	ask why=17
hugging	ask mistakes=18	ask why=13
hugging_the	ask mistakes=19
huh	help=150	other=-72	unknown=-37
huh_$	help=150	other=-72	unknown=-37
hundred	other=-79	unknown=80
hurt	ask dose=-15	ask easier=-31	ask mistakes=138	ask steps=-34	ask why=-14	other=27	unknown=-42
hurt_$	ask dose=-14	ask mistakes=36	ask why=-13	other=29	unknown=-20
hurt_my	ask mistakes=39	other=-27
hurt_myself	ask easier=-22	ask mistakes=73	ask steps=-26
hurt_when	other=13
hurting	other=48	unknown=-35
hurting_$	other=21	unknown=-16
hurts	ask easier=-116	ask mistakes=-21	other=323	unknown=-82
hurts_$	ask easier=-78	other=145	unknown=-23
hurts_a	other=19
hurts_from	other=24	unknown=-19
hurts_like	other=27	unknown=-15
hurts_my	ask easier=-28	other=43
hurts_when	ask mistakes=-13	other=30
husband	other=-43	unknown=59
husband_did	other=-24	unknown=25
husband_finished	other=-39	unknown=41
i	ask dose=144	ask easier=158	ask left=132	ask mistakes=179	ask rest=175	ask steps=137	ask why=57	hello=-55	help=153	other=147	progress=238	schedule=137	thanks=23	unknown=129
i_$	ask left=44	ask steps=-40	progress=32
i_am	ask dose=-26	ask easier=48	ask left=66	ask steps=-31	hello=-14	help=83	other=45	schedule=-27	thanks=64	unknown=13
i_ask	ask steps=19	help=13
i_avoid	ask mistakes=46
i_be	ask dose=19	ask mistakes=34	ask steps=-21
i_been	progress=50
i_believe	other=13
i_blacked	other=12
i_breathe	ask dose=-12	ask steps=37
i_broke	other=33	unknown=-18
i_can	ask dose=-19	ask easier=63	ask left=44	ask mistakes=-28	progress=18	unknown=16
i_change	ask steps=-15	schedule=45
i_clicked	other=19	unknown=-18
i_collapsed	other=17	unknown=-13
i_come	ask rest=-12	ask steps=26
i_completed	progress=15
i_cough	unknown=31
i_could	other=-12	unknown=20
i_delivered	other=14	unknown=-13
i_did	ask steps=-13	other=117	schedule=-13	unknown=-29
i_do	ask dose=83	ask easier=88	ask left=12	ask mistakes=23	ask rest=-15	ask steps=22	ask why=-28	help=-25	progress=35	schedule=-21	unknown=58
i_doing	ask left=-36	ask mistakes=56	ask steps=-13	progress=43
i_done	ask dose=-15	ask left=63	ask mistakes=-13	ask steps=-16	other=-57	progress=32	unknown=33
i_eat	ask mistakes=-13	help=-25	other=21	unknown=42
i_exercised	other=22	unknown=-15
i_fainted	other=54	unknown=-38
i_feel	ask mistakes=52	ask steps=-27	ask why=31
i_fell	other=-13
i_find	ask easier=49	other=-43
i_finish	ask dose=22	ask left=66	ask mistakes=-17	other=-24	unknown=-13
i_finished	ask left=74	other=-55
i_forget	ask steps=38	other=-18
i_forgot	ask steps=51	other=-37
i_get	ask easier=-31	ask mistakes=-24	ask rest=97	ask steps=-31	ask why=48	help=-24	other=33	progress=-28	schedule=39	unknown=-19
i_getting	ask left=-15	ask mistakes=-22	other=38	progress=36
i_go	ask left=-19	ask mistakes=21	ask rest=16	ask steps=17
i_going	ask left=-27	ask mistakes=54
i_got	ask rest=21
i_grab	ask steps=15
i_guess	other=16
i_had	other=31	unknown=25
i_hate	other=-33	unknown=41
i_have	ask dose=65	ask easier=-36	ask left=-21	ask rest=14	ask steps=-64	ask why=-15	help=63	other=85	schedule=35	unknown=17
i_hit	other=17
i_hold	ask dose=19	ask rest=-22	ask steps=32	other=28
i_hug	ask mistakes=-13	other=13
i_hurt	ask easier=-25	ask mistakes=78	other=-40
i_improved	progress=13
i_join	other=40	unknown=-13
i_just	other=26	unknown=-22
i_keep	ask dose=24	ask easier=34	ask steps=13	other=15	unknown=-30
i_know	ask mistakes=70	ask steps=-38
i_laughed	other=-17	unknown=26
i_lay	other=-57	unknown=59
i_leave	ask dose=28
i_left	ask left=21
i_lie	ask dose=-15	ask rest=21	other=24	unknown=-13
i_lift	ask steps=39
i_lifting	ask left=-26	ask steps=61
i_like	other=-67	unknown=89
i_look	ask steps=17	ask why=12
i_lose	help=-15	unknown=43
i_lost	other=-26	unknown=38
i_made	other=30	unknown=-23
i_make	ask easier=61	ask mistakes=15	other=-27
i_making	ask mistakes=-13	other=16
i_meant	ask dose=32	ask left=-13	ask mistakes=-42	ask steps=83	ask why=-29	other=-15
i_might	other=14
i_miss	progress=28
i_moved	other=19
i_must	ask mistakes=-16	ask steps=42
i_nearly	ask left=53	other=-27	unknown=37
i_need	ask dose=27	ask easier=37	ask mistakes=13	ask rest=15	ask why=12	help=25	other=-51	unknown=-19
i_never	ask easier=23	other=-24
i_not	ask mistakes=73	ask steps=-30
i_on	ask left=37
i_only	ask dose=78	ask mistakes=-16	other=-17	unknown=-15
i_passed	other=18	unknown=-15
i_pause	ask dose=-16	ask mistakes=-28	ask rest=43	ask steps=37	other=-19
i_pressed	other=16
i_pull	ask mistakes=-15	ask steps=58
i_push	ask steps=15	other=14	unknown=-13
i_put	ask easier=19
i_quit	other=28	unknown=-19
i_really	ask dose=17	ask mistakes=-12	other=30
i_rest	ask dose=-37	ask rest=63	ask steps=-32	other=69
i_roll	ask steps=34	ask why=14
i_say	help=14	other=-32	unknown=49
i_see	ask easier=-19	ask steps=-13	progress=48
i_set	help=-16	progress=-16	schedule=46
i_should	ask dose=18	ask easier=-14	ask mistakes=71	ask steps=-35	unknown=-16
i_skip	other=16
i_sneeze	unknown=26
i_soiled	other=24	unknown=-19
i_squeeze	ask steps=41
i_start	ask left=-16	ask mistakes=-13	ask steps=36	help=31	other=-23
i_stay	ask dose=37	ask steps=-18
i_still	ask dose=-35	ask easier=-16	ask left=77	other=31
i_stop	ask dose=25	ask easier=-14	other=41
i_stopped	other=-42	unknown=46
i_struggle	ask easier=17	other=18	unknown=-15
i_supposed	ask dose=24	ask left=-29	ask steps=76	ask why=-28
i_take	ask easier=-16	ask rest=50	ask steps=-15	other=19
i_tapped	other=18	unknown=-14
i_tell	ask mistakes=15	ask why=16	help=44	other=-34
i_think	other=52	progress=20	unknown=-23
i_told	other=-56	unknown=62
i_twist	ask steps=12
i_type	ask mistakes=-23	help=115	other=-62
i_use	ask easier=41	ask steps=-16	help=39	other=-16
i_wait	ask dose=-31	ask rest=45
i_walk	ask rest=13	other=45	unknown=-31
i_want	other=-19	schedule=76	unknown=-16
i_was	other=-15	unknown=37
i_watch	ask mistakes=67
i_were	other=15	unknown=-14
i_wet	other=16
i_will	unknown=35
i_wipe	ask mistakes=-18	other=56	unknown=-19
i_work	ask steps=-26	help=38
i_would	ask rest=33	other=36	schedule=98	unknown=-98
i_write	help=16	other=15	unknown=-13
idea	ask steps=-20	ask why=20	help=28	other=31	unknown=-19
idea_behind	ask steps=-14	ask why=31
idea_how	help=30
idiotic	other=19	unknown=-14
idiotic_$	other=19	unknown=-14
if	ask dose=100	ask left=-25	ask mistakes=87	ask rest=29	ask steps=-50	ask why=-35	help=-30	other=-16	schedule=-19	unknown=35
if_i	ask dose=114	ask left=-21	ask steps=-25	ask why=-14	help=-24	other=-35	progress=-23	schedule=-13	unknown=98
if_my	ask dose=-13	ask mistakes=101	ask rest=34	ask steps=-23	ask why=-27	other=-45	progress=-13	unknown=26
if_only	other=15	unknown=-14
if_the	other=46	unknown=-41
if_you	progress=33	unknown=-26
ill	other=18	unknown=-13
ill_today	other=12
imagine	other=38	unknown=-36
impossible	other=19	unknown=-15
improved	progress=13
improvement	other=-48	progress=40	unknown=28
improvement_in	other=12
improving	progress=30
in	ask dose=121	ask easier=18	ask left=-67	ask mistakes=143	ask steps=43	hello=-13	help=-36	other=98	progress=35	schedule=13	thanks=-21	unknown=108
in_$	ask mistakes=-16	ask steps=23	ask why=12	hello=14	other=36	unknown=-20
in_10	other=22	unknown=-12
in_15	other=-36	unknown=43
in_20	other=17
in_2015	other=-22	unknown=23
in_2019	other=-16	unknown=22
in_5	other=-45	unknown=48
in_a	other=30	progress=63	unknown=-45
in_aid	ask why=21
in_bed	ask easier=28
in_between	ask rest=17
in_both	other=26	unknown=-14
in_chemo	ask easier=-15	other=25
in_each	ask dose=21
in_front	ask dose=-16	ask steps=17
in_going	ask steps=22
in_it	ask why=14
in_january	other=45	unknown=-19
in_june	other=26	unknown=-20
in_like	other=15	unknown=-13
in_love	other=-29	unknown=38
in_march	other=17
in_my	ask mistakes=60	other=65	unknown=-18
in_or	ask steps=17	other=-16
in_spring	other=15
in_the	ask dose=72	ask easier=19	ask left=-24	ask mistakes=93	ask rest=16	ask steps=63	ask why=-25	other=-18	progress=-12	schedule=58	unknown=-51
in_thirty	other=16
in_this	ask dose=12	ask mistakes=52	ask steps=-12	ask why=-13	other=-45	unknown=28
in_three	other=13
in_tokyo	ask dose=-14	other=-13	unknown=55
in_total	ask dose=33	ask rest=-13
in_treatment	other=13
in_two	other=-25	unknown=32
incomplete	other=19	unknown=-14
instead	ask easier=66	ask mistakes=-22	ask steps=-24	help=-14	other=-58	schedule=62	unknown=22
instead_$	ask dose=-14	ask easier=53	ask mistakes=-19	ask steps=-13	other=-24	schedule=16	unknown=31
instead_of	ask dose=20	ask easier=14	other=-35	schedule=46
instructions	ask easier=-18	ask steps=145	hello=-17	help=53	other=-68	progress=-13	schedule=-16	thanks=-15	unknown=-30
instructions_$	ask steps=79	hello=-13	help=54	other=-36	unknown=-28
instructions_for	ask steps=68	other=-32
into	ask steps=23	other=14
into_the	ask steps=17
ironing	other=-52	unknown=53
ironing_$	other=-52	unknown=53
is	ask dose=177	ask easier=101	ask left=153	ask mistakes=87	ask rest=128	ask why=105	hello=-31	help=40	other=122	progress=67	schedule=76	thanks=-25	unknown=186
is_$	ask steps=37	ask why=-23	schedule=30	unknown=-12
is_10	ask dose=51
is_12	ask dose=75	ask left=-18	ask mistakes=-23
is_15	ask dose=13	other=-35	unknown=34
is_2	help=-19	unknown=44
is_3	ask dose=17	other=15	unknown=-17
is_a	ask dose=-13	ask easier=17	ask left=-16	ask mistakes=-17	ask steps=75	ask why=-20	other=-39	unknown=52
is_aching	ask mistakes=-20	other=63	unknown=-20
is_after	ask left=25	ask why=-13	other=22
is_agony	other=18
is_all	help=29	other=13	unknown=-26
is_already	other=-18	unknown=18
is_always	other=53	unknown=-38
is_an	ask easier=24
is_at	other=20	unknown=-15
is_bad	ask easier=16	ask mistakes=37	other=-18
is_been	other=17	unknown=-13
is_being	other=-47	unknown=49
is_broken	other=33	unknown=-26
is_coming	ask left=43	ask why=-13
is_complete	other=27	unknown=-16
is_completed	ask dose=-23	other=43
is_cramping	other=30	unknown=-27
is_done	ask dose=27	ask rest=76	other=-48
is_drilling	other=-15	unknown=17
is_each	ask dose=23
is_enough	other=42	thanks=-12	unknown=-17
is_finally	other=-19	unknown=20
is_fine	unknown=13
is_finished	ask left=-28	ask rest=34	help=71	unknown=-37
is_first	ask left=52	unknown=-13
is_for	ask left=-12	ask why=-22	unknown=66
is_full	other=24	unknown=-21
is_getting	ask why=15
is_gone	other=29	unknown=-20
is_good	ask mistakes=13	ask why=-72	other=38	unknown=52
is_hurting	other=36	unknown=-28
is_idiotic	other=19	unknown=-14
is_in	ask easier=36	ask why=14	unknown=-24
is_it	ask easier=-61	ask mistakes=14	ask rest=-17	ask why=80	help=-13	other=16	progress=59	schedule=-19	unknown=61
is_killing	other=19	unknown=-18
is_left	ask dose=-18	ask left=132	ask rest=-15	ask steps=-21	ask why=-16	unknown=-12
is_lifting	ask steps=-17	ask why=25
is_lying	other=16
is_my	ask dose=-40	ask easier=-16	ask left=-29	ask why=-47	help=-17	other=54	progress=176	unknown=-12
is_next	ask left=67	ask why=-12	unknown=-14
is_not	ask mistakes=-13	ask steps=32	other=41	unknown=-43
is_numb	ask mistakes=-20	other=87	unknown=-32
is_on	ask left=57	ask steps=-17	other=16	unknown=-33
is_one	ask dose=57	ask left=-25	ask rest=33	other=-19
is_over	other=54
is_painful	other=15
is_paining	other=35	unknown=-28
is_pregnant	other=-30	unknown=35
is_raining	other=-96	unknown=100
is_ready	other=-52	unknown=53
is_really	other=21	unknown=-18
is_session	ask dose=30	other=-26
is_sitting	other=-23	unknown=27
is_so	other=-35	unknown=38
is_some	other=13
is_sore	other=26	unknown=-17
is_still	ask left=78	other=-13
is_that	ask dose=28	ask easier=-21	ask left=73	ask mistakes=94	ask rest=20	ask steps=15	ask why=-38	other=-56	unknown=-65
is_the	ask dose=121	ask easier=-41	ask left=-74	ask mistakes=43	ask rest=68	ask steps=98	ask why=46	other=19	progress=-34	unknown=20
is_there	ask dose=-62	ask easier=94	ask mistakes=-45	ask rest=13	ask steps=34	ask why=29	other=41	schedule=68	unknown=-36
is_this	ask dose=-50	ask easier=-39	ask left=64	ask mistakes=-45	ask why=159	help=104	other=69	progress=-23	unknown=-105
is_throbbing	other=13
is_through	ask steps=-52	other=56
is_tonight	schedule=16
is_too	ask easier=112	ask why=-13	other=-86	schedule=49	unknown=-12
is_twisting	ask why=21	other=15	unknown=-14
is_two	ask dose=32
is_unbearable	other=13
is_up	other=27	unknown=-22
is_very	thanks=14
is_watching	other=-22	unknown=22
is_weak	other=30	unknown=-27
is_worse	unknown=13
is_worst	other=24	unknown=-22
is_your	help=-25	progress=-12	unknown=57
ish	other=14
ish_$	other=14
it	ask easier=164	ask left=-34	ask mistakes=102	ask rest=-32	ask steps=44	ask why=139	hello=-26	help=-20	other=129	progress=32	schedule=71	thanks=69	unknown=-53
it_$	ask dose=56	ask easier=-25	ask left=-25	ask mistakes=-33	ask steps=81	ask why=63	help=-15	other=38	schedule=23	thanks=88	unknown=-85
it_15	ask dose=18
it_8	other=-55	schedule=64
it_a	ask easier=18	ask rest=-17	other=46	unknown=-26
it_again	ask dose=16
it_all	ask dose=-28	other=-16	unknown=71
it_at	other=42	unknown=-17
it_bad	ask mistakes=44
it_be	ask dose=17	ask easier=23	ask mistakes=-14	other=-17
it_count	ask dose=31	other=-13
it_do	ask steps=-12	ask why=44
it_done	ask left=-16	ask mistakes=-15	ask steps=86	other=-40
it_down	ask easier=40	ask steps=-21
it_easier	ask easier=22
it_feels	other=35	unknown=-27
it_for	ask mistakes=-17	ask steps=-49	ask why=40	other=41
it_gets	other=16
it_go	ask dose=-19	other=42
it_going	ask mistakes=-18	ask steps=-18	progress=37	unknown=53
it_good	ask why=12
it_help	ask why=27
it_here	other=12
it_i	other=21	unknown=-14
it_in	ask mistakes=40	other=-94	unknown=84
it_is	ask dose=-16	ask easier=25	ask left=-17	ask rest=39	ask steps=23	unknown=13
it_just	ask why=16
it_less	ask easier=24	other=-14
it_matter	ask mistakes=33	ask why=-29
it_normal	ask mistakes=57	ask why=-16	other=46	unknown=-21
it_now	ask left=20
it_ok	ask dose=30	ask rest=14	other=-27
it_okay	other=19
it_on	ask easier=35
it_only	ask left=39	other=-17
it_out	ask steps=24
it_really	ask dose=16
it_right	ask mistakes=49	other=-23
it_safe	other=44	unknown=-18
it_step	ask steps=32	other=-15
it_strengthen	ask why=22
it_supposed	ask dose=-45	ask mistakes=-18	ask steps=-14	other=14	unknown=68
it_take	ask dose=54	other=-28
it_ten	ask dose=13
it_then	ask left=44	ask mistakes=-24	other=31	unknown=-19
it_to	schedule=30
it_today	other=36	unknown=-22
it_tonight	ask dose=17
it_twice	other=-35	unknown=35
it_was	other=-71	unknown=80
it_when	ask mistakes=-18	other=49	unknown=-19
it_with	ask easier=23
it_would	other=-14	unknown=16
it_wrong	ask mistakes=38
it_yet	other=13
january	other=45	unknown=-19
january_$	other=45	unknown=-19
jelly	other=-27	unknown=34
jelly_$	unknown=16
ji	other=15	unknown=-15
ji_$	other=15	unknown=-15
join	other=40	unknown=-13
join_in	other=40	unknown=-13
joke	other=-37	unknown=49
joke_$	other=-37	unknown=49
joking	other=14	unknown=-14
joking_$	other=14	unknown=-14
jump	other=28
jump_to	other=19
june	other=26	unknown=-20
june_$	other=26	unknown=-20
just	ask left=-23	ask rest=-14	hello=50	other=89	schedule=24
just_8	other=16
just_broke	other=-12	unknown=19
just_did	other=32	unknown=-27
just_finished	other=-53	unknown=63
just_got	other=-31	unknown=32
just_let	ask steps=19
just_never	other=22	unknown=-15
just_now	other=15
just_one	ask dose=16
just_out	other=16	unknown=-14
just_saying	hello=64	unknown=-51
just_sore	other=37	unknown=-34
just_the	other=26
just_tired	other=13	unknown=-13
keep	ask dose=47	ask easier=30	ask steps=44	ask why=-13	other=49	progress=-14	unknown=-58
keep_giving	other=30	unknown=-19
keep_my	ask easier=35	ask mistakes=-19	ask steps=29	other=-15
keep_the	ask dose=47	other=-30
keeping	other=-21	thanks=30
keeps	other=25
keeps_giving	other=19
kettle	other=-43	unknown=50
kg	other=18
kid	unknown=12
kid_has	other=-12	unknown=13
kids	other=-68	unknown=113
kids_$	other=46	unknown=-29
kids_are	other=-40	unknown=61
killing	other=30	unknown=-27
killing_me	other=30	unknown=-27
kills	ask easier=38	ask why=-28	other=17
kilos	other=-25	unknown=45
kilos_and	other=-21	unknown=24
kilos_on	other=-32	unknown=34
kilos_without	other=20
kind	ask easier=13	other=15	progress=29	thanks=16	unknown=-57
kind_$	other=-26	progress=33	thanks=13	unknown=-14
kind_of	ask easier=13	other=52	unknown=-41
kindly	ask dose=13
kitchen	other=33	unknown=-23
knackered	unknown=21
knackered_$	other=-16	unknown=27
knee	ask dose=107	ask easier=115	ask left=-53	ask mistakes=27	ask rest=-36	ask steps=131	ask why=145	hello=-18	help=-28	other=89	progress=-38	schedule=-41	unknown=-145
knee_$	ask rest=-13	other=58	unknown=-21
knee_buckles	other=16
knee_does	ask easier=17
knee_done	other=18
knee_exercise	ask steps=16	ask why=17	other=-12
knee_first	ask steps=33	other=-16
knee_hug	ask dose=23	ask mistakes=53	other=-19
knee_hurts	ask easier=-32	other=41
knee_in	ask why=22
knee_is	ask mistakes=-20	other=59	unknown=-18
knee_one	ask dose=67	ask steps=12	other=-38
knee_or	ask steps=63	other=-56
knee_pull	ask easier=15	ask why=20	other=-15
knee_stretch	ask easier=28	ask steps=-21	ask why=16
knee_surgery	other=21
knee_that	ask easier=26	other=-26
knee_there	ask dose=18
knee_thing	ask steps=-52	ask why=35	other=43
knee_to	ask easier=42	ask mistakes=21	ask steps=85	ask why=35	hello=-12	other=-20	progress=-13	schedule=-21	unknown=-24
knees	ask easier=69	ask left=-16	ask mistakes=42	ask steps=121	ask why=18	help=-15	other=34	progress=-19	schedule=-12	unknown=-107
knees_$	ask easier=43	ask mistakes=-13	ask rest=17	ask steps=-38	ask why=-15	other=60	unknown=-17
knees_are	ask easier=17
knees_at	ask steps=20
knees_be	ask mistakes=-20	ask steps=53	other=-16
knees_bent	ask steps=14
knees_do	ask why=21
knees_fall	ask mistakes=17
knees_from	ask why=18
knees_go	ask steps=47	other=-37
knees_hurt	other=35	unknown=-21
knees_in	ask dose=12
knees_one	ask dose=14
knees_together	ask steps=27
knees_up	other=15	unknown=-14
knees_will	ask easier=24
knocked	other=38	unknown=-24
knocked_off	other=27	unknown=-22
knocked_out	other=15
knocked_over	other=-16	unknown=19
know	ask mistakes=59	ask steps=-54	other=37	schedule=-13	unknown=35
know_$	help=15	other=14	unknown=-22
know_a	unknown=13
know_about	help=-25	other=81	unknown=-36
know_how	help=30	other=-16
know_i	ask mistakes=26	ask steps=-18
know_if	ask mistakes=13	other=29	unknown=-26
know_it	ask mistakes=24	ask steps=-20	other=-18	unknown=27
know_when	ask dose=15
know_why	other=30
knowing	other=18	unknown=-15
knowing_$	other=18	unknown=-15
ladder_$	other=-16	unknown=20
last	ask dose=15	ask easier=-31	ask left=141	ask mistakes=-45	ask rest=-42	ask steps=-31	ask why=-42	help=-16	other=119	progress=98	schedule=-20	unknown=34
last_$	ask dose=38	ask left=-15	other=-57	unknown=65
last_entry	other=21
last_exercise	ask left=19
last_month	other=27	progress=40	unknown=-32
last_night	ask left=-14	other=31	unknown=43
last_one	ask easier=-17	ask left=77	ask mistakes=-14	ask why=-13	other=27	unknown=-19
last_round	ask left=39
last_set	ask left=44	ask mistakes=-13	ask rest=-24	other=35	unknown=-13
last_thing	other=26	unknown=-19
last_time	other=-69	unknown=74
last_two	other=21	unknown=-17
last_week	progress=23	unknown=19
last_year	other=47	unknown=-17
late	other=-16	unknown=14
late_$	unknown=-14
lately	other=18	progress=18	unknown=-15
lately_$	progress=18
later	ask mistakes=-17	ask why=-29	other=50	schedule=129	unknown=-12
later_$	ask mistakes=-14	ask steps=-16	ask why=-29	other=94	schedule=12	unknown=12
later_in	other=-23	schedule=44
later_please	other=-35	schedule=73
laugh	other=19
laughed	other=-17	unknown=26
laughed_so	other=-17	unknown=26
laughing	other=-32	unknown=47
laughing_$	unknown=16
laughing_at	other=-26	unknown=34
laundry	other=-99	unknown=101
lay	other=-57	unknown=59
lay_down	other=-57	unknown=59
leave	ask dose=26	ask easier=-17	ask steps=-16	other=105	unknown=-25
leave_me	other=29
leave_out	ask steps=-15	other=25
leave_the	other=29
leave_this	other=36
left	ask dose=-123	ask easier=-20	ask left=211	ask mistakes=-27	ask rest=48	ask steps=62	ask why=-36	help=-12	other=75
left_$	ask dose=-67	ask left=77	ask mistakes=-14	ask rest=56	ask steps=-17	ask why=-22	other=74	unknown=-18
left_after	ask left=47
left_arm	other=-13	unknown=15
left_done	ask dose=-15	other=24
left_first	ask left=-19	ask steps=36
left_foot	other=31	unknown=-16
left_for	ask left=38	other=-13
left_in	ask left=22	ask rest=-13	other=-68	unknown=67
left_is	other=14	unknown=-12
left_knee	other=12
left_leg	ask left=-21	ask steps=48
left_of	ask dose=-15	ask left=15
left_or	ask steps=42	other=-24
left_side	ask steps=-15	other=43	unknown=-14
left_the	other=-48	unknown=58
left_to	ask left=28	ask steps=-15
leg	ask dose=19	ask left=-30	ask steps=144	ask why=-52	hello=-14	other=151	unknown=-89
leg_$	ask dose=32	ask left=-27	ask steps=43	unknown=-16
leg_do	ask steps=58	ask why=-43
leg_feels	other=-24	unknown=35
leg_flat	ask steps=15
leg_gave	other=14	unknown=-13
leg_has	other=21	unknown=-13
leg_is	unknown=17
leg_suddenly	other=13
leg_weakness	other=19	unknown=-17
legs	ask dose=-23	ask mistakes=90	ask rest=51	ask steps=30	ask why=-19	other=53	progress=-27	schedule=-17
legs_$	other=18
legs_all	other=-16	unknown=17
legs_are	ask mistakes=17	ask rest=25	other=-31	unknown=29
legs_gave	other=14
legs_keep	other=30	unknown=-19
legs_or	other=19
legs_shake	ask mistakes=27
legs_went	unknown=19
legs_will	other=20
less	ask easier=171	ask steps=-23	other=-60	unknown=-27
less_demanding	ask easier=39	other=-27
less_hard	ask easier=31	other=-22
less_strenuous	ask easier=31
let	ask rest=-13	other=79
let_me	other=-20	unknown=35
let_us	other=101	unknown=-32
level	unknown=16
level_3	other=-17	unknown=18
lie	ask dose=-16	ask mistakes=-14	ask rest=15	ask steps=62	unknown=-22
lie_down	other=27	unknown=-22
lie_here	ask dose=-14	ask rest=22
lie_in	ask steps=22
lie_on	ask steps=33	other=-15
life	unknown=12
life_$	unknown=12
lift	ask dose=35	ask easier=69	ask mistakes=-18	ask steps=42	ask why=43	other=-42	unknown=-38
lift_$	ask dose=31	ask easier=20	ask steps=19	unknown=-20
lift_in	other=-15
lift_my	ask easier=22	ask why=22	other=-12
lift_so	ask easier=17	other=-16
lifted	other=26	unknown=-17
lifting	ask left=-32	ask mistakes=-16	ask steps=58	ask why=54	unknown=-24
lifting_$	ask left=-24	ask steps=64	ask why=-27	other=17
lifting_my	ask steps=-26	ask why=53
lifting_one	ask steps=20
lifts	ask dose=33	ask left=-17	ask mistakes=19	other=54	unknown=-42
lifts_$	ask mistakes=13	other=17	unknown=-14
lifts_in	ask dose=17
lifts_make	ask dose=13
lifts_off	ask mistakes=15
lighter	ask dose=-14	ask easier=125	ask steps=-37	other=-16
lighter_$	ask easier=84	other=-28
like	ask left=24	ask steps=13	ask why=-53	help=-22	other=36	progress=14	schedule=43	unknown=77
like_$	ask left=29	ask steps=54	ask why=-50
like_a	other=34	schedule=14	unknown=-39
like_different	schedule=15
like_i	other=30	unknown=-19
like_it	other=18	unknown=-15
like_jelly	other=-46	unknown=52
like_my	other=-84	schedule=44	unknown=49
like_pizza	other=-13	unknown=50
like_someone	other=12
like_something	other=16	unknown=-14
like_that	other=-20	unknown=22
like_they	other=22	unknown=-19
like_to	other=50	schedule=-29
like_you	other=-20	unknown=31
limber	hello=67	other=-21	unknown=-26
limber_$	hello=67	other=-21	unknown=-26
lisbon	other=35	unknown=-18
lisbon_$	other=26	unknown=-13
list	ask left=28	help=43	other=-17	unknown=-18
list_$	ask left=21
little	other=14
log	other=37	unknown=-20
lol	other=-41	unknown=82
lol_$	other=-35	unknown=67
lol_my	other=-20	unknown=26
long	ask dose=145	ask easier=-13	ask left=38	ask mistakes=-23	ask rest=129	ask steps=-169	ask why=-22	help=-15	other=68	progress=-14	unknown=34
long_$	ask dose=40	ask steps=-12	other=13
long_between	ask dose=-33	ask rest=57
long_do	ask dose=91	ask rest=-34	ask steps=-79	other=84
long_does	ask dose=84	ask left=-19	ask rest=-16	other=-17
long_have	ask left=-16	ask rest=20
long_i	ask rest=-15	other=18
long_is	ask dose=-18	ask left=-25	ask rest=22	ask steps=-21	other=83
long_may	other=12
long_per	other=14
long_should	ask rest=24
long_the	ask dose=-16	ask rest=-22	other=45
long_till	ask dose=-42	ask left=80	other=-23
long_was	ask dose=17	other=-22
long_will	ask dose=36	other=-21
longer	ask left=18	ask rest=81	ask steps=-17	other=-76	unknown=41
longer_$	ask left=17	ask rest=16
longer_than	ask rest=19	other=-59	unknown=54
loo	other=-26	unknown=51
loo_$	other=-49	unknown=70
look	ask dose=-16	ask left=22	ask mistakes=19	ask steps=66	ask why=-42	progress=20
look_at	ask steps=18
look_like	ask left=29	ask steps=43	ask why=-51	progress=20
look_out	ask mistakes=16
looking	progress=19
looking_$	progress=19
lose	help=-16	other=-28	unknown=78
lose_weight	help=-16	other=-28	unknown=78
losing	unknown=20
losing_weight	other=42	unknown=-23
loss	schedule=22
loss_$	other=-18	schedule=23	unknown=12
loss_of	other=23	unknown=-15
lost	ask dose=-12	ask left=14	ask steps=-15	ask why=-29	help=75	unknown=71
lost_$	help=81	other=-47	unknown=-20
lost_10	other=-21	unknown=24
lost_8	other=13
lost_control	other=73	unknown=-65
lost_count	ask left=17	other=29	unknown=-21
lost_feeling	other=-18	unknown=21
lost_my	other=-18	unknown=26
lost_track	other=21
lost_weight	ask why=-27	unknown=31
lot	other=60	thanks=32	unknown=-49
lot_$	thanks=33
lot_of	other=26	unknown=-21
love	other=-19	unknown=61
love_$	other=-22	unknown=32
loved	other=-48	unknown=48
loved_it	other=-48	unknown=48
lovely	unknown=29
lovely_$	other=25	unknown=-20
lovely_stretch	unknown=14
lower	ask dose=-24	ask easier=36	ask rest=-15	ask steps=27	ask why=25
lower_back	ask steps=-14	ask why=26	other=13
lumbar	ask mistakes=37
lump	other=17	unknown=15
lump_in	other=-16	unknown=20
lump_next	other=32	unknown=-15
lump_on	unknown=14
lunch	other=28	unknown=-17
lunch_$	other=25	unknown=-16
lying	ask easier=12	ask steps=37	other=13	unknown=-27
lying_down	other=13
lying_here	other=-14	unknown=16
lying_on	other=15
lying_rotation	ask mistakes=15	ask steps=38	other=-24
machine	other=-21	unknown=22
made	ask why=-18	help=-15	other=16	unknown=63
made_it	other=14
made_you	help=-12	unknown=27
make	ask easier=96	ask left=-38	ask mistakes=54	ask rest=-25	ask steps=-24	ask why=36	help=-15	other=-60	progress=-13	schedule=61	unknown=15
make_here	ask mistakes=25
make_it	ask easier=71	other=-34	schedule=60	unknown=-22
make_my	ask steps=-15	ask why=52	other=-13
make_the	ask easier=36	other=-14	schedule=17
make_this	ask easier=18	ask steps=15
make_with	ask mistakes=19
makes	other=13
makes_it	other=20
makes_me	other=-15	unknown=17
making	ask mistakes=-13	other=31	unknown=-14
manage	ask dose=52	other=-17
managed	ask easier=-27	other=101	unknown=-31
managed_the	other=13
many	ask dose=221	ask left=130	ask mistakes=-23	ask steps=-162	ask why=-35	help=-30	other=114	progress=50	schedule=-17	thanks=22	unknown=-25
many_$	ask dose=21	ask left=-40	ask steps=-16	other=66
many_and	ask dose=-19	other=44
many_are	ask left=16
many_bridges	ask dose=33	ask left=-17	other=13
many_days	ask dose=-22	other=-31	progress=70
many_do	ask left=15	ask steps=-31	other=40
many_exercises	ask dose=-38	ask left=56
many_have	ask left=20
many_left	ask dose=-20	ask left=25
many_lifts	ask dose=32	ask left=-15
many_minutes	ask left=16
many_more	ask dose=-112	ask left=91	other=38
many_of	ask dose=52	ask left=-25
many_reps	ask dose=77	ask left=-24	ask steps=-15
many_rolls	ask dose=16
many_rounds	ask dose=61	ask left=56	other=-59
many_seconds	ask dose=-41	ask left=-67	ask rest=126	ask steps=-20	other=50
many_secs	ask dose=18	ask left=-12
many_sessions	ask dose=-14	progress=31
many_sets	ask dose=14	ask left=71	ask rest=-70	other=43
many_thanks	other=-16	thanks=30
many_times	ask dose=99	ask left=-26	ask steps=-21
many_twists	ask dose=29	progress=-14
marathon	other=-59	unknown=64
marathon_$	other=-22	unknown=24
march	other=19
march_$	other=19
mat	other=-39	unknown=67
mat_$	unknown=31
match	other=-13	unknown=63
match_$	unknown=16
match_is	other=-25	unknown=26
match_last	other=-13	unknown=39
mate	other=-45	thanks=45	unknown=27
mate_$	other=15	thanks=45	unknown=-35
maths	other=-23	unknown=30
matter	ask mistakes=32	ask why=-29
may	ask rest=17	other=75	unknown=-15
may_i	ask rest=17	other=47
maybe	ask easier=28	other=52	unknown=-37
maybe_$	ask easier=28	other=19	unknown=-16
maybe_a	other=17	unknown=-13
me	ask easier=104	ask mistakes=-27	ask rest=-13	ask steps=161	ask why=30	help=-14	other=106	progress=48	schedule=82	unknown=-24
me_$	ask dose=16	ask easier=72	ask left=-21	ask mistakes=-20	ask why=25	hello=17	help=-13	other=37	progress=-19	schedule=62	thanks=14
me_a	other=-92	unknown=133
me_again	other=88	schedule=-14	unknown=-25
me_alone	other=18
me_an	ask easier=45	other=-39
me_any	other=52	unknown=-38
me_anything	other=20	unknown=-20
me_at	other=27	unknown=15
me_for	other=-22	schedule=-15	unknown=49
me_get	other=29	unknown=-25
me_how	ask dose=20	ask steps=17	progress=22
me_in	ask steps=-16	other=35
me_knee	ask steps=19	other=-16
me_later	other=23
me_my	other=-16	progress=59	unknown=-25
me_not	other=25	unknown=-15
me_of	ask steps=49	other=-43
me_on	other=15
me_out	help=26	other=-15
me_the	other=12
me_this	other=-34	unknown=31
me_through	ask steps=121	other=-98
me_today	ask left=28	unknown=-18
me_tomorrow	schedule=31
me_up	other=21	unknown=-14
me_what	ask mistakes=16	ask steps=23	ask why=-30	help=15	other=14	progress=12
me_when	schedule=24	unknown=-21
me_why	ask mistakes=-13	ask steps=-21	ask why=54
meant	ask dose=34	ask left=-27	ask mistakes=-18	ask steps=50	ask why=41	other=-33
meant_to	ask dose=34	ask left=-27	ask mistakes=-18	ask steps=50	ask why=41	other=-33
meeting	other=17
mention	other=25	unknown=-23
menu	help=132	other=-34	unknown=-43
menu_$	help=132	other=-34	unknown=-43
mess	ask mistakes=41	ask steps=-27
message	other=17
message_came	other=13
messages	other=41	unknown=-19
messages_$	other=33	unknown=-17
middle	other=23	unknown=-16
middle_$	ask steps=14
middle_of	other=29	unknown=-15
might	ask steps=14	other=17
might_have	other=14
milder	ask easier=43
milk	other=-14	unknown=17
million	unknown=14
min	other=37
min_$	other=30
mine	other=69	unknown=-67
mine_$	other=35	unknown=-33
minute	ask dose=-15	ask easier=-15	ask left=-30	ask mistakes=-20	ask rest=159	ask steps=-43	other=54	unknown=-28
minute_$	ask dose=26	other=50	unknown=-15
minute_of	other=17
minute_or	ask dose=-21	ask rest=56	ask steps=-23
minute_over	ask left=-15	ask rest=31
minutes	ask left=-31	ask rest=71	ask steps=-25	other=132	unknown=-67
minutes_$	ask rest=14	other=80	unknown=-48
minutes_please	ask steps=-16	other=39
minutes_to	other=14
miss	progress=28	unknown=-14
miss_any	progress=20
mistake	ask dose=-21	ask left=-22	ask mistakes=153	ask steps=-37	ask why=-49	other=45	unknown=-28
mistake_$	ask dose=-15	ask mistakes=89	ask steps=-26	ask why=-27	other=33	unknown=-23
mistake_here	other=17
mistakes	ask easier=-26	ask left=-18	ask mistakes=283	ask steps=-36	ask why=-25	hello=-16	other=-46	unknown=-30
mistakes_$	ask mistakes=119	hello=-14	other=-41	unknown=-18
mistakes_can	ask mistakes=17
mistakes_do	ask mistakes=19
mistakes_in	ask mistakes=16
mistakes_should	ask mistakes=24
mistakes_to	ask mistakes=18
mistakes_with	ask mistakes=42	other=-17
moment	other=48	unknown=-29
moment_$	other=48	unknown=-29
monday	other=47	unknown=-18
monday_$	other=34	unknown=-13
mondays	other=-23	unknown=31
month	ask easier=-20	other=19	progress=134	unknown=-50
month_$	ask easier=-20	other=31	progress=101	unknown=-36
months	other=97	unknown=-64
months_$	other=41	unknown=-32
months_of	other=14
months_pregnant	other=16	unknown=-14
more	ask dose=-68	ask easier=-28	ask left=170	ask rest=18	ask steps=-50	other=119	unknown=-45
more_$	ask easier=-20	ask rest=30	other=-19	unknown=33
more_after	other=20
more_are	ask left=-21	other=23
more_easy	ask easier=16
more_messages	other=14
more_minutes	other=15
more_of	ask dose=-39	ask left=58
more_or	ask left=40	ask steps=-17
more_rounds	ask dose=-24	ask left=29
more_sets	ask dose=-17	ask left=23
more_than	ask dose=32	ask easier=-14
morning	ask dose=55	ask steps=-20	hello=165	help=-16	other=-76	schedule=124	thanks=-26	unknown=-58
morning_$	ask dose=15	ask left=13	hello=78	help=-13	thanks=-21	unknown=35
morning_and	ask dose=40
morning_coach	hello=18
morning_my	hello=23	unknown=-12
morning_reminder	other=-16	schedule=23
morning_session	other=-13	schedule=24
morning_time	schedule=21
morning_to	other=-34	schedule=42
mornings	other=-64	schedule=134	unknown=-27
mornings_$	schedule=31
mornings_are	schedule=16
mornings_to	other=-27	schedule=48
most	ask left=-19	ask mistakes=92	ask why=-20	other=-79	thanks=151	unknown=-70
most_people	ask mistakes=36
motorbike	other=37	unknown=-27
move	ask steps=-17	other=-28	schedule=147	unknown=-43
move_my	other=-33	schedule=75	unknown=-19
move_the	schedule=28
moved	other=29	unknown=-19
moved_to	other=21
movement	ask steps=77	other=-30	unknown=-13
movement_$	ask steps=44	other=-17
movement_again	ask steps=17
movement_once	ask steps=17	other=-13
much	ask left=87	ask mistakes=-15	ask rest=74	ask steps=-88	ask why=-13	hello=-23	help=-13	thanks=139	unknown=-58
much_$	ask dose=14	other=-17	thanks=41
much_appreciated	other=-17	thanks=48	unknown=-17
much_is	ask left=29	ask rest=-15	ask steps=-12	other=28
much_longer	ask left=25	ask rest=18	ask steps=-15
much_more	ask dose=-13	ask left=44
much_of	ask dose=34	ask steps=-16
much_rest	ask left=-13	ask rest=33
much_weaker	other=17
much_worse	other=20
mum	other=-89	unknown=122
mum_$	other=-28	unknown=56
mum_did	other=-36	unknown=36
mum_has	other=14	unknown=-13
muscle	ask left=-35	ask mistakes=-36	ask steps=-23	ask why=135	other=32	unknown=-31
muscle_group	ask left=-14	ask why=38
muscle_is	ask left=-12	ask why=41
muscle_should	ask mistakes=-22	ask steps=-13	ask why=56
muscles	ask left=-50	ask mistakes=-20	ask steps=-22	ask why=127	other=-35	unknown=39
muscles_does	ask why=24
muscles_should	ask why=36
music	other=-37	unknown=69
music_$	other=-37	unknown=69
must	ask dose=22	ask easier=-23	ask mistakes=55	ask rest=19	ask steps=33	ask why=-21	other=-30
must_do	ask mistakes=-13	ask steps=26
must_i	ask mistakes=54	ask rest=21	other=-19
must_it	ask dose=32
mute	other=71	unknown=-31
mute_for	other=13
my	ask dose=-75	ask easier=97	ask left=-95	ask mistakes=139	ask steps=150	ask why=108	hello=-23	help=-65	other=145	progress=281	schedule=176	thanks=14	unknown=193
my_ankle	other=43	unknown=-29
my_anus	other=20	unknown=-13
my_arm	other=-46	unknown=49
my_arms	ask mistakes=-22	ask steps=93	ask why=-36
my_aunt	other=-31	unknown=33
my_back	ask mistakes=81	ask why=67	other=73	unknown=-96
my_backbone	other=23
my_backside	other=13
my_balance	other=14
my_belly	ask easier=15	other=15
my_big	other=15	unknown=-13
my_bike	other=-34	unknown=44
my_bladder	other=79	unknown=-41
my_body	ask steps=15	unknown=-14
my_bones	other=25	unknown=-23
my_book	other=-48	unknown=48
my_boss	other=-25	unknown=28
my_bottom	ask why=13	other=27	unknown=-22
my_bowels	other=46	unknown=-40
my_break	other=21
my_breath	ask mistakes=15	ask rest=14	other=16	unknown=-18
my_bridge	other=-27	unknown=46
my_brother	ask dose=17	unknown=-19
my_bum	ask dose=-13	ask easier=37	ask mistakes=-35	ask steps=-16	ask why=77	other=13	unknown=-14
my_buttocks	other=31	unknown=-27
my_calf	other=47	unknown=-40
my_cat	other=-13	unknown=26
my_chest	ask dose=33	ask easier=16	ask why=13	other=63	unknown=-69
my_clock	other=31	unknown=-24
my_collarbone	other=21
my_core	ask why=27
my_crotch	ask mistakes=-20	other=69	unknown=-35
my_dad	other=-27	unknown=33
my_data	ask easier=-16	other=76	progress=-15
my_daughter	other=-23	unknown=36
my_diet	other=-18	unknown=19
my_doctor	other=36	unknown=-20
my_dog	other=-38	unknown=45
my_evening	other=-16	schedule=78	unknown=-20
my_exercises	other=47	unknown=-44
my_face	unknown=14
my_feet	ask easier=15	ask why=-29	other=61	unknown=-18
my_fingers	other=-28	unknown=35
my_first	other=-13	unknown=18
my_flatmate	other=-17	unknown=22
my_foot	other=49	unknown=-24
my_form	ask mistakes=32	other=17
my_friend	ask why=31	other=-102	unknown=78
my_genitals	other=62	unknown=-56
my_gf	other=-49	unknown=49
my_glutes	ask why=25
my_gran	ask easier=23	other=-21	unknown=17
my_groin	other=41	unknown=-39
my_hair	other=-57	unknown=60
my_hamstring	other=35	unknown=-29
my_hamstrings	ask mistakes=36	unknown=-13
my_hands	ask mistakes=-13	ask steps=28	other=-17	unknown=15
my_head	ask easier=14	ask mistakes=-18	ask steps=74
my_heart	other=-26	unknown=33
my_heels	ask steps=12
my_hip	ask mistakes=21	other=73	unknown=-49
my_hips	ask easier=35	ask why=13	other=-18	unknown=-13
my_homework	ask steps=-19	other=-29	unknown=54
my_husband	other=-42	unknown=59
my_knee	ask dose=13	ask easier=79	ask steps=-21	ask why=34	unknown=-48
my_knees	ask easier=32	ask mistakes=47	ask steps=39	ask why=31	other=-23	progress=-14	unknown=-49
my_left	other=31
my_leg	other=49	unknown=-40
my_legs	ask mistakes=22	ask rest=35	ask steps=15	ask why=-15	other=74	progress=-26	schedule=-13	unknown=-32
my_lower	unknown=12
my_mat	other=-13	unknown=19
my_mate	other=-62	unknown=64
my_morning	other=-16	schedule=47	unknown=-22
my_mornings	other=-21	schedule=35
my_motorbike	other=37	unknown=-27
my_neck	ask easier=-28	other=34
my_neighbour	other=-66	unknown=77
my_next	other=76	progress=-20	schedule=-31
my_nose	other=-37	unknown=40
my_numbers	progress=21
my_own	other=13
my_pain	other=-41	progress=95	unknown=-31
my_pants	other=26	unknown=-19
my_patient	other=-29	unknown=30
my_pee	other=21	unknown=-18
my_phone	other=-34	unknown=54
my_physio	unknown=12
my_poo	other=12
my_private	other=55	unknown=-46
my_privates	other=46	unknown=-41
my_progress	ask steps=-14	other=-17	progress=87	unknown=-36
my_record	progress=36
my_reminder	schedule=19
my_reminders	schedule=46	unknown=-20
my_right	other=44	unknown=-20
my_shift	other=52	unknown=-24
my_shoulder	ask mistakes=34	other=22	unknown=-24
my_shoulders	ask mistakes=13	ask steps=24	unknown=17
my_sister	other=-76	unknown=94
my_son	ask why=18	other=-25	unknown=26
my_spine	ask mistakes=39	other=91	unknown=-79
my_stats	other=-19	progress=111	unknown=-55
my_steak	other=-17	unknown=20
my_streak	ask left=-14	ask mistakes=-15	ask steps=-20	ask why=-18	other=-15	progress=152	unknown=-28
my_tailbone	other=28	unknown=-19
my_taxes	other=-49	unknown=50
my_tea	other=-42	unknown=44
my_thighs	ask mistakes=49	ask steps=-28
my_times	progress=-13	schedule=54	unknown=-15
my_toddler	other=-22	unknown=26
my_toes	other=30	unknown=-21
my_trainer	other=-45	unknown=46
my_tummy	ask steps=17	other=13	unknown=-14
my_two	other=18	unknown=-16
my_uncle	other=-33	unknown=38
my_urine	other=13
my_vagina	other=33	unknown=-29
my_waist	other=28	unknown=-26
my_water	other=-35	unknown=39
my_waters	other=45	unknown=-37
my_week	progress=17
my_wife	other=-49	unknown=55
my_wrist	other=28	unknown=-15
myself	ask easier=-22	ask mistakes=72	ask steps=-27	other=71	unknown=-47
myself_$	ask mistakes=33	ask steps=-24
na	other=18	unknown=-13
nah	ask steps=16	other=17
nah_$	ask steps=16	other=15
namaste	hello=86	other=-34	unknown=-29
near	other=28	unknown=-20
near_done	other=15	unknown=-14
nearly	ask dose=-15	ask left=161	ask mistakes=-23	ask steps=-22	ask why=-14
nearly_$	other=30	unknown=-22
nearly_died	other=-31	unknown=43
nearly_done	ask left=18	other=28	unknown=-39
nearly_fell	unknown=13
nearly_finished	ask left=42	other=-29
nearly_there	ask left=29	other=27	unknown=-23
nearly_through	ask left=16
nearly_wet	other=-21	unknown=26
neck	ask easier=-31	ask mistakes=30	ask why=-19	unknown=44
neck_$	ask easier=-31	ask mistakes=35	ask why=-18	unknown=39
neck_is	unknown=12
need	ask dose=68	ask easier=33	ask steps=-19	ask why=14	help=23	unknown=-32
need_$	ask steps=-16	other=38
need_a	unknown=24
need_help	help=31	other=-14
need_ten	other=13
need_the	ask easier=-12	ask rest=13	ask steps=-23	ask why=36	unknown=25
need_to	ask dose=68	ask mistakes=23	ask steps=-26	ask why=-17	other=35	unknown=-31
needs	other=-35	unknown=39
neighbour	other=-68	unknown=80
neighbour_doris	unknown=13
neighbour_has	other=-13	unknown=15
neighbour_is	other=-15	unknown=17
neighbours	other=-36	unknown=49
neighbours_are	other=-24	unknown=31
nephew	other=-37	unknown=39
netherlands	other=15	unknown=-13
netherlands_$	other=15	unknown=-13
never	ask easier=21	other=-14	unknown=29
never_done	ask steps=16
never_got	other=-24	unknown=27
never_had	other=-56	unknown=68
never_happened	other=12	unknown=-12
never_told	other=22	unknown=-17
new	unknown=61
new_hip	other=55	unknown=-18
news	other=-63	unknown=71
news_$	other=-50	unknown=56
next	ask dose=-25	ask left=108	ask mistakes=-21	ask steps=-24	ask why=-47	help=-24	other=48	progress=-38	schedule=127	unknown=47
next_$	ask left=56	ask mistakes=-14	ask steps=-16	ask why=-38	help=-16	other=100	schedule=40	unknown=-45
next_after	ask left=27
next_exercise	ask left=12	ask mistakes=-13	ask rest=-22	ask steps=23	ask why=-24	other=58
next_one	ask easier=-20	ask steps=-20	ask why=31	other=22	schedule=16
next_please	other=14
next_reminder	schedule=24	unknown=-21
next_session	ask left=-15	other=50	schedule=20
next_set	ask dose=-27	ask easier=50	ask left=-17	ask mistakes=18	ask rest=63	other=-49
next_to	other=-19	unknown=28
next_week	other=-52	unknown=65
next_workout	schedule=20
nice	ask steps=-13	ask why=16	other=-53	thanks=66
nice_to	hello=17	other=-13
night	ask left=-14	hello=-31	other=39	unknown=91
night_$	ask left=-14	hello=-30	other=29	unknown=81
night_i	other=13	unknown=-12
night_one	other=16	unknown=-15
night_session	other=17	unknown=-14
night_shift	other=-21	unknown=26
night_than	other=19	unknown=-17
night_too	other=17	unknown=-15
nine	other=69	schedule=33	unknown=-44
nine_$	other=18	schedule=15
nine_instead	other=-22	schedule=27
nine_tonight	other=13
no	ask left=-13	ask mistakes=-13	ask steps=20	ask why=-24	help=17	other=143	progress=-20	schedule=12	thanks=-28	unknown=98
no_$	other=60	unknown=-13
no_accident	other=-22	unknown=28
no_better	other=18
no_bridge	other=20	unknown=-14
no_chance	other=52	unknown=-43
no_chest	other=-53	unknown=55
no_clue	ask steps=45	other=-91	unknown=80
no_control	other=22	unknown=-18
no_exercise	other=37	unknown=-30
no_exercises	other=31	unknown=-28
no_fall	other=-20	unknown=27
no_feeling	other=18
no_fever	hello=48	other=-115	schedule=23	unknown=57
no_gain	other=-34	unknown=34
no_i	other=-43	unknown=47
no_idea	help=28	other=32	unknown=-18
no_improvement	other=15	unknown=-14
no_more	other=55	unknown=-36
no_no	other=15	unknown=-14
no_numbness	hello=54	other=-66	unknown=27
no_pain	other=-26	unknown=30
no_pins	other=-27	unknown=28
no_power	other=27	unknown=-22
no_problem	other=-32	unknown=34
no_problems	other=-19	unknown=23
no_reason	other=29	unknown=-24
no_reminders	other=31	unknown=-12
no_rotation	other=14
no_sensation	other=33	unknown=-25
no_session	other=12
no_surgery	other=-40	unknown=41
no_thanks	other=36	unknown=-24
no_that	other=14	unknown=-12
no_time	other=21	unknown=-20
no_tingling	other=-56	unknown=71
no_trouble	other=-25	unknown=29
no_weak	other=-18	unknown=16
no_weakness	other=-39	unknown=42
no_weight	other=-31	schedule=23	unknown=23
nobody	other=13	unknown=-13
none	other=54	unknown=-32
none_$	other=55	unknown=-50
none_of	unknown=23
noon	other=42	unknown=-20
noon_$	other=30	unknown=-15
normal	ask dose=-13	ask easier=-13	ask left=-13	ask mistakes=146	ask why=-21	hello=-18	other=-57	unknown=34
normal_$	ask mistakes=91	other=-66
normal_that	ask mistakes=22	other=53	unknown=-20
normal_to	ask mistakes=23
normally	unknown=18
normally_$	other=-21	unknown=27
nose	other=-37	unknown=40
not	ask dose=-41	ask easier=169	ask left=-45	ask mistakes=139	ask why=-64	help=15	other=182	progress=-21	thanks=-23	unknown=53
not_$	ask rest=35	other=110	unknown=-115
not_able	ask easier=17
not_begun	other=16	unknown=-16
not_believe	other=-47	unknown=48
not_breathe	other=40	unknown=-33
not_come	unknown=-12
not_control	other=17	unknown=-13
not_do	ask mistakes=56	ask steps=-30	other=50	unknown=-34
not_doing	other=25
not_done	ask rest=-25	other=87	unknown=-22
not_empty	other=27	unknown=-24
not_even	other=16
not_fancy	other=16
not_feel	ask easier=-16	ask mistakes=-16	unknown=75
not_finished	other=15
not_get	ask easier=65	ask steps=50	other=-39	unknown=-42
not_go	ask easier=22	ask steps=-16	other=17
not_have	other=-80	unknown=86
not_hold	unknown=12
not_hurt	ask mistakes=33	ask steps=-24
not_i	ask mistakes=57	ask steps=-13
not_know	help=23	other=51	unknown=-46
not_lift	ask easier=32	unknown=-14
not_make	ask mistakes=17
not_me	other=-17	unknown=19
not_move	other=13
not_need	other=15
not_numb	other=-102	unknown=106
not_pee	other=23	unknown=-14
not_pregnant	other=-133	thanks=-16	unknown=159
not_reach	ask easier=20
not_remember	ask easier=-16	ask steps=24
not_remind	other=13
not_say	other=13
not_see	ask steps=34	other=-31
not_send	other=24	unknown=-20
not_so	ask easier=43	other=-38
not_stand	other=-16	unknown=20
not_sure	ask mistakes=-24	ask steps=40	other=19
not_tell	other=21	unknown=-13
not_the	other=15	unknown=-14
not_to	ask mistakes=62	ask why=-20	other=21	unknown=-17
not_today	other=41	unknown=-31
not_understand	help=32
not_walk	unknown=20
not_want	ask easier=-17	ask steps=-21	other=60
not_write	other=18
not_yet	other=28	unknown=-16
noted	other=16
noted_$	other=16
nothing	other=26	unknown=20
nothing_$	other=-18	unknown=40
nothing_comes	other=17	unknown=-15
nothing_done	other=35	unknown=-33
nothing_is	other=-42	unknown=43
nothing_like	other=-20	unknown=22
nothing_tingles	other=-41	unknown=43
nothing_yet	other=56	unknown=-50
notice	ask left=-13	ask mistakes=29
notice_$	unknown=12
notice_that	ask left=-13	ask mistakes=29
noticing	ask mistakes=28	other=38	unknown=-25
noticing_$	ask mistakes=28	other=38	unknown=-25
now	ask dose=-37	ask easier=25	ask left=60	ask mistakes=-56	ask rest=16	ask steps=-38	ask why=-40	help=45	other=73	schedule=24	thanks=-24	unknown=52
now_$	ask dose=-34	ask easier=27	ask left=73	ask mistakes=-34	ask rest=17	ask steps=-31	ask why=-34	help=47	other=69	schedule=-30	thanks=-18	unknown=22
now_my	other=-19	unknown=19
now_on	other=-36	schedule=56
now_what	ask mistakes=-20	other=57
nowhere	other=29	unknown=-23
nowhere_near	other=16	unknown=-14
nudge	thanks=30
nudge_me	other=24
numb	ask mistakes=-23	ask steps=-18	other=105	progress=-22	schedule=-14	unknown=80
numb_$	ask mistakes=-28	other=58	progress=-13	unknown=40
numb_all	other=13
numb_and	other=32	unknown=-30
numb_between	other=14
numb_from	other=-16	unknown=29
numb_legs	other=-31	unknown=32
numb_or	other=13	unknown=-13
numb_patch	other=14
numb_where	other=19
numb_with	other=-46	unknown=53
number	ask dose=165	ask easier=-15	ask mistakes=-13	ask steps=-51	ask why=-44	other=25	progress=32	unknown=-70
number_$	ask dose=38
number_2	other=25	unknown=-16
number_of	ask dose=93	ask easier=-12	ask why=-20	other=-58	progress=33	unknown=-16
number_three	other=37	unknown=-19
number_two	other=20
numbers	progress=41	unknown=-13
numbers_for	progress=21
numbness	ask why=12	hello=36	help=-38	other=20	progress=-17	schedule=-65	unknown=141
numbness_$	ask why=14	hello=49	help=-31	other=29
numbness_and	other=-19	unknown=19
numbness_anywhere	unknown=15
numbness_around	other=24	unknown=-18
numbness_in	other=41	unknown=-33
numbness_is	other=12
o'clock	other=-23	schedule=52
o'clock_$	other=17
of	ask dose=85	ask easier=61	ask left=32	ask mistakes=-68	ask rest=34	ask steps=-14	ask why=141	hello=-29	help=-60	other=-24	progress=123	thanks=-20	unknown=112
of_$	unknown=39
of_15	ask easier=-14	other=38	unknown=-17
of_3	other=28	unknown=-24
of_39	other=21	unknown=-15
of_a	ask why=-13	other=56	unknown=-17
of_an	other=40
of_break	ask rest=20
of_breath	other=-23	unknown=45
of_bridge	ask dose=12
of_bridges	ask dose=19	ask rest=20	other=45	unknown=-47
of_candy	other=-26	unknown=28
of_did	other=36
of_doing	ask steps=40	ask why=-24
of_exercises	other=13	unknown=-12
of_feeling	other=23	unknown=-15
of_fifteen	other=36	unknown=-25
of_france	unknown=18
of_his	other=25	unknown=-25
of_hospital	other=16	unknown=-14
of_it	ask easier=33	ask steps=-13	other=48	unknown=-39
of_knee	ask steps=-17	ask why=56	other=-22
of_my	ask easier=-17	other=18	progress=-15	unknown=36
of_peru	ask why=-22	unknown=68
of_pulling	ask why=21
of_rest	ask left=-14	ask rest=19	other=16
of_rotation	ask dose=13
of_sets	ask dose=54	ask easier=-19	ask left=49	ask steps=-12	other=-18	unknown=-29
of_stairs	other=12
of_ten	other=16
of_the	ask easier=67	ask left=45	ask steps=-14	ask why=22	other=33	progress=58	unknown=-97
of_them	other=22	unknown=-16
of_these	ask left=19	other=-35	unknown=34
of_this	ask dose=29	ask easier=24	ask left=-21	ask mistakes=-16	ask steps=67	ask why=68	other=-27	progress=51	unknown=-106
of_those	ask dose=15	other=-32	unknown=46
of_three	other=14	unknown=-13
of_twisting	ask steps=-28	ask why=30
of_weight	other=22	unknown=-20
off	ask easier=-13	other=135
off_$	ask mistakes=-30	other=84
off_a	other=-13	unknown=23
off_for	other=12
off_me	other=20	unknown=-17
off_my	unknown=18
off_please	other=14
off_the	ask mistakes=19	other=23	unknown=-25
off_to	other=-21	unknown=29
often	ask dose=179	ask steps=-136	help=-15	other=50	progress=14
often_$	ask steps=-46	other=66
often_a	ask dose=47	ask steps=-13
often_did	ask dose=-12	progress=26
often_do	ask dose=18	ask steps=-16
often_should	ask dose=80	ask mistakes=-15	ask steps=-36
oh	ask left=-12	other=15	unknown=29
ok	ask dose=96	ask easier=-24	ask left=-50	ask mistakes=108	ask why=-24	help=-21	other=67	schedule=-13	thanks=32	unknown=-64
ok_$	ask dose=62	ask easier=-12	ask left=-20	ask mistakes=102	ask steps=-24	unknown=-32
ok_but	ask dose=15
ok_finished	ask steps=-13	other=19
ok_for	other=35
ok_to	ask dose=12	ask rest=14	other=31
okay	other=54	unknown=-30
okay_to	other=19
old	ask easier=55	ask why=-14	unknown=-17
old_$	other=13	unknown=-14
old_people	ask easier=15
omit	ask steps=-17	other=26
on	ask dose=14	ask easier=20	ask left=61	ask rest=33	ask steps=48	ask why=-66	help=-31	other=101	schedule=89	unknown=48
on_$	ask left=20	ask rest=33	schedule=101	unknown=-54
on_a	ask easier=15
on_again	other=27
on_bridges	ask dose=44
on_each	ask dose=17
on_fire	other=21	unknown=-20
on_her	other=-48	unknown=49
on_it	other=-39	unknown=48
on_me	other=14
on_monday	other=29	unknown=-12
on_my	ask mistakes=-14	ask steps=26	other=31	unknown=26
on_purpose	other=-48	unknown=52
on_saturday	other=-51	unknown=53
on_sunday	other=22	unknown=-16
on_the	ask dose=-13	ask easier=43	ask left=53	ask mistakes=16	ask steps=35	ask why=-34	other=37
on_this	ask mistakes=27	ask rest=24	ask steps=-19
on_to	other=32	unknown=-14
on_tonight	schedule=42
on_tuesday	other=21	unknown=-20
once	ask dose=24	ask left=32	ask rest=105	ask steps=24	help=26	other=-68	unknown=-66
once_$	ask steps=26	other=16
once_a	ask dose=26	ask steps=-13	help=27	other=-17
once_i	other=-36	unknown=41
once_it	ask dose=-25	ask rest=42
once_more	ask steps=22	other=-13
once_the	other=63	unknown=-53
once_this	ask left=39	ask rest=44	other=-42	unknown=-24
one	ask dose=83	ask easier=57	ask left=54	ask mistakes=-34	ask rest=35	ask steps=68	ask why=89	hello=-20	help=-34	other=98	progress=-30	schedule=46	thanks=51	unknown=-51
one_$	ask dose=34	ask easier=35	ask left=48	ask steps=95	ask why=47	other=-62	schedule=14	thanks=67	unknown=-49
one_after	other=14
one_again	ask dose=-13	ask why=-13	other=37
one_already	other=23
one_and	ask why=-21	other=38
one_be	ask dose=19	other=-27	schedule=27
one_day	unknown=23
one_do	ask why=29
one_done	other=28
one_down	other=15
one_finished	other=17
one_for	ask easier=36	ask why=-43	other=42
one_goes	ask steps=25
one_good	other=27
one_has	ask dose=42	other=-29
one_in	ask dose=28	ask steps=-27	ask why=21
one_is	ask dose=36	ask easier=30	ask left=39	ask steps=-60	ask why=-49	other=69	unknown=-34
one_knee	ask steps=42	other=-41
one_left	ask left=39	other=-17
one_leg	other=24
one_minute	ask dose=-28	ask rest=66
one_more	ask left=40	ask steps=-16	other=-97	unknown=93
one_of	ask steps=14
one_ok	other=14
one_or	other=29
one_out	other=34
one_please	ask steps=32	other=-35
one_round	ask dose=-26	other=49
one_set	ask dose=73	ask left=-27	other=-16
one_supposed	ask steps=-12	ask why=27
one_then	ask left=14
one_to	schedule=15
one_up	ask mistakes=35	ask steps=-26
one_week	other=43	unknown=-13
one_where	ask steps=23
one_with	ask steps=47	other=-28
one_without	ask mistakes=28
ones	ask left=20	other=39	unknown=-35
ones_$	other=14	unknown=-13
only	ask dose=116	ask easier=-43	ask left=28	ask mistakes=-27	ask steps=-26	ask why=-15	hello=39	other=99	unknown=-91
only_$	ask dose=14	other=30	unknown=-13
only_did	ask easier=-31	other=35
only_do	ask dose=25
only_i	other=17	unknown=-15
only_manage	ask dose=52	other=-23
oops	other=32	unknown=-14
oops_$	other=13
op	other=47	progress=-17	unknown=-28
op_was	other=45	progress=-17	unknown=-27
open	ask left=14	ask steps=40	other=-28
open_$	ask left=14
operated	other=20
operation	unknown=29
operation_$	other=29	unknown=-17
option	ask easier=117	ask steps=-24	other=-30
option_$	ask easier=102	ask steps=-23	other=-18
options	help=117	other=-33	progress=-12	unknown=-38
options_$	help=117	other=-33	progress=-12	unknown=-38
or	ask dose=176	ask easier=-53	ask left=27	ask mistakes=-73	ask rest=64	ask steps=249	ask why=-25	other=-115	schedule=-13	unknown=-31
or_10	ask dose=68	other=-25
or_12	ask dose=13
or_15	ask dose=49	other=-22
or_2	ask left=29
or_20	ask dose=12
or_3	other=26
or_anything	other=22	unknown=-19
or_apart	ask steps=28
or_bent	ask steps=22	other=-18
or_both	ask steps=44	other=-42
or_down	ask steps=15
or_for	ask why=29
or_go	ask rest=33	ask steps=-18
or_hold	ask dose=-13	ask steps=30
or_in	ask dose=-16	ask steps=17
or_is	ask left=15	ask why=16
or_just	ask rest=-12	other=16
or_more	ask dose=36	ask left=-20	ask rest=18	ask steps=-20
or_must	ask dose=27
or_nah	ask steps=18
or_not	other=35	unknown=-20
or_out	ask steps=18	other=-16
or_right	ask steps=56	other=-38
or_sneeze	other=21
or_straight	ask steps=13
or_ten	ask dose=48	other=-34
or_toes	ask steps=22
or_two	ask dose=-24	ask left=39	ask rest=22	ask steps=-23
or_was	other=28
or_what	ask rest=33	ask steps=-17
order	unknown=24
order_me	unknown=24
osteoporosis	ask easier=-44	help=-16	other=115	unknown=31
osteoporosis_$	ask easier=-43	help=-14	other=100	unknown=38
other	ask dose=-13	ask easier=41	ask mistakes=-23	ask steps=78	ask why=-16	schedule=52	unknown=-62
other_$	other=15
other_foot	ask steps=12
other_leg	ask steps=62	other=-16
other_reminder	other=-13	schedule=22
other_two	other=48	unknown=-39
other_way	ask easier=32
ouch	other=47	unknown=-25
ouch_$	other=43	unknown=-24
our	other=-43	unknown=45
out	ask dose=-29	ask easier=-34	ask left=-21	ask mistakes=80	ask steps=27	ask why=24	hello=-13	other=87	unknown=29
out_$	ask mistakes=17	ask steps=18	help=23	other=71	unknown=-61
out_after	other=-92	unknown=94
out_for	ask easier=-16	ask mistakes=69	ask why=-18
out_in	ask steps=24	other=18	unknown=-30
out_of	ask steps=-25	ask why=51	other=56	unknown=-16
out_on	ask steps=18	unknown=-18
out_the	ask steps=-12	other=25
out_to	ask steps=14	other=-40	unknown=30
out_today	other=-14	unknown=40
out_when	ask steps=22
oven	other=-36	unknown=37
over	ask dose=-13	ask easier=-12	ask mistakes=-30	ask rest=27	ask steps=35	ask why=-17	other=64	progress=43	unknown=-18
over_$	ask dose=-20	ask left=16	ask mistakes=-21	ask rest=27	ask steps=23	other=16	unknown=26
over_in	ask dose=20
over_my	other=27	unknown=-21
over_the	other=-36	progress=46	unknown=17
overnight	ask easier=24	other=12	unknown=-18
overnight_$	ask easier=24	other=12	unknown=-18
ow	other=47	unknown=-27
ow_$	other=40	unknown=-25
ow_ow	other=19
own	other=13
pain	ask steps=-27	ask why=22	help=-18	other=164	progress=103	schedule=-16	unknown=-40
pain_$	ask why=25	help=-15	other=48	progress=13
pain_gets	other=20	unknown=-16
pain_has	other=-35	unknown=38
pain_in	unknown=12
pain_is	other=50	unknown=-35
pain_no	other=-34	unknown=34
pain_scores	other=-33	progress=60	unknown=-24
pain_wakes	other=22	unknown=-17
painful	other=18
painful_$	other=18
paining	other=36	unknown=-28
pains	other=31	unknown=-25
pains_$	other=18	unknown=-18
painting	other=-34	unknown=35
painting_the	other=-34	unknown=35
palms	ask steps=45	other=-21
pants	other=27	unknown=-20
pants_without	other=13
paper	other=33	unknown=-25
paper_$	other=33	unknown=-25
parallel	ask steps=14
paris	other=12
part	ask why=21	other=26
part_of	ask why=22
partly	other=18	unknown=-14
parts	other=31	unknown=-23
parts_feel	other=21	unknown=-16
pass	other=53	unknown=-24
pass_$	other=23	unknown=-13
pass_on	other=18
passed	unknown=17
passed_out	other=39	unknown=-13
past	ask easier=-21	progress=61	schedule=22	unknown=-17
past_seven	schedule=18
past_six	other=16
pasta	other=-103	unknown=107
pasta_done	other=-77	unknown=78
patch	other=14
patience	thanks=58	unknown=-41
patience_$	other=-13	thanks=58	unknown=-39
patient	other=-38	thanks=15	unknown=30
patient_$	thanks=15
pause	ask dose=-81	ask left=-18	ask mistakes=-31	ask rest=200	other=104	schedule=-21	unknown=-62
pause_$	ask rest=34	other=34	unknown=-23
pause_between	ask dose=-19	ask rest=45
pause_for	other=53	unknown=-23
pause_now	ask rest=56	other=-18
pause_please	other=25
pausing	other=26	unknown=-16
peasy	other=-37	unknown=42
peasy_$	other=-37	unknown=42
pee	hello=-13	other=25	unknown=50
pee_$	other=68	unknown=-40
pee_break	other=-48	unknown=64
peed	other=-29	unknown=48
peeing	unknown=23
peeing_$	other=-23	unknown=28
pelvis	ask steps=18
penis	other=63	unknown=-58
people	ask dose=-14	ask easier=72	ask left=-18	ask mistakes=163	ask steps=-59	ask why=-35	other=-50
people_do	ask easier=21	ask mistakes=27	other=-13
people_get	ask mistakes=22
people_make	ask mistakes=43
people_usually	ask mistakes=15
people_who	other=-22	unknown=21
people_with	ask easier=36	ask mistakes=-17
per	ask dose=168	ask left=-23	ask steps=-22	ask why=-23	other=-35
per_day	ask dose=32	ask why=-17
per_knee	ask dose=-17	other=24
per_leg	ask dose=33
per_set	ask dose=52	other=-20
per_side	ask dose=64	other=-31
peru	ask why=-22	unknown=68
peru_$	ask why=-22	unknown=68
phew	other=14
phew_$	other=14
phone	other=-58	unknown=107
phone_$	other=14
phone_battery	other=-60	unknown=63
phone_call	other=-23	unknown=26
phone_rang	other=20	unknown=-15
phone_was	other=33	unknown=-30
physio	unknown=16
physio_did	other=-48	unknown=52
physio_said	other=34	unknown=-28
picture	ask easier=-13	ask steps=106	other=-73
picture_$	ask steps=34	other=-31
picture_of	ask steps=72	other=-42
pictures	ask easier=-15	ask mistakes=-13	ask steps=78	unknown=-12
pictures_$	ask easier=-15	ask mistakes=-13	ask steps=78	unknown=-12
pillow	ask easier=37	ask steps=-13
pillow_$	ask easier=15
pillow_under	ask easier=22
ping	schedule=18
ping_me	schedule=18
pizza	ask steps=-14	other=-44	unknown=115
pizza_$	other=-20	unknown=67
pizza_place	unknown=13
place	ask easier=24	ask steps=-17
plan	ask left=26	other=-75	unknown=67
plan_$	ask left=30
play	other=-37	unknown=77
play_some	other=-34	unknown=45
playing	other=-34	unknown=44
please	ask easier=95	ask left=39	ask steps=106	ask why=71	hello=-60	help=34	progress=61	schedule=116	thanks=-43	unknown=-119
please_$	ask dose=-15	ask easier=92	ask left=42	ask steps=104	ask why=-16	hello=-52	progress=58	schedule=119	thanks=-37	unknown=-71
please_help	help=32	other=-13
please_how	ask dose=17	ask steps=-23	ask why=30	other=-15
please_remind	ask steps=-13	other=19
please_show	ask steps=58	other=-48	progress=14
please_tell	ask steps=-25	ask why=60	other=-28
plus	help=-19	unknown=44
pm	other=71	schedule=28	unknown=-36
pm_$	other=47	schedule=30	unknown=-28
po	ask dose=-20	other=28
po_$	ask dose=-20	other=28
point	ask left=-18	ask mistakes=-13	ask steps=-27	ask why=153	other=-48
point_of	ask steps=-14	ask why=85	other=-27
poo	other=33	unknown=-20
poo_$	other=22	unknown=-17
pooed	other=28	unknown=-17
pooed_myself	other=28	unknown=-17
poor	other=-45	unknown=48
poor_thing	other=-43	unknown=47
position	ask mistakes=-21	ask steps=120	ask why=-28	other=-19
position_$	ask steps=24
position_do	ask steps=32
postman	ask steps=-15	unknown=51
power	other=27	unknown=-22
power_$	other=27	unknown=-22
prefer	other=-33	schedule=41
pregnant	ask mistakes=-15	help=-14	other=80	schedule=-15	thanks=-22	unknown=92
pregnant_$	ask mistakes=-14	other=14	thanks=-19	unknown=105
pregnant_and	other=44	unknown=-34
pregnant_with	other=24	unknown=-18
press	ask steps=12
pressed	other=47	unknown=-20
pressed_the	other=19
pressure	other=56	unknown=-46
pressure_on	other=16	unknown=-12
private	other=55	unknown=-46
private_parts	other=31	unknown=-23
privates	other=46	unknown=-41
probably	ask mistakes=19
problem	ask mistakes=19	other=-26	unknown=26
problem_$	ask mistakes=19
problems	other=-41	unknown=49
problems_$	other=-21	unknown=25
problems_with	other=-20	unknown=24
proceed	other=20	unknown=-12
proceed_$	other=20	unknown=-12
programme	other=13
progress	ask steps=-15	hello=-21	help=-14	other=-57	progress=224	schedule=-18	thanks=-14	unknown=-65
progress_$	ask steps=-14	progress=97	unknown=-40
progress_please	other=-19	progress=45
progress_report	other=-32	progress=82	unknown=-22
promise	other=-90	unknown=91
proper	ask steps=12	other=-42	unknown=42
properly	ask left=-13	ask mistakes=22	other=36
properly_$	ask left=-13	ask mistakes=22	other=30
proud	other=-22	unknown=23
proud_of	other=-22	unknown=23
pull	ask mistakes=-17	ask steps=54	ask why=29	other=-13
pull_$	ask dose=-14	ask easier=15	ask steps=37
pulled	ask dose=16	other=14
pulled_both	other=14
pulled_in	ask dose=17
pulling	ask steps=-16	ask why=40	other=22	unknown=-22
pulling_the	ask steps=-14	ask why=32
purpose	ask dose=-16	ask left=-22	ask steps=-25	ask why=105	other=-38	unknown=36
purpose_$	ask left=-15	ask steps=-15	ask why=72	other=-40	unknown=27
purpose_of	ask why=32	other=14
push	ask steps=22	other=-42	unknown=51
push_really	other=26	unknown=-15
put	ask easier=18	ask steps=16	other=-23	unknown=17
put_my	ask steps=20	other=-43	unknown=37
quarter	other=60
quarter_of	other=24
quarter_past	other=18
quarter_to	other=18
quarters	other=17
quarters_of	other=17
quick	ask dose=-16	ask steps=37
quit	other=80	unknown=-38
quit_$	other=29	unknown=-17
quit_for	other=15
quite	other=14
quoted	other=-49	unknown=73
quoted_is	other=16	unknown=-13
rain	ask dose=-17	ask mistakes=-30	ask why=-33	unknown=124
rain_tomorrow	ask mistakes=-16	unknown=59
raining	other=-115	unknown=158
ran	other=16
ran_out	other=15
rang	other=26	unknown=-18
rang_$	other=24	unknown=-16
rate	other=-49	progress=26	unknown=37
reach	ask easier=20
reached	ask dose=42	ask easier=-75	other=50
ready	ask dose=-26	ask steps=-21	hello=-32	other=151	thanks=-15
ready_$	ask dose=-26	ask steps=-20	hello=-30	other=99	unknown=16
ready_when	other=23
real	help=-12	unknown=17
really	ask dose=30	ask easier=-14	ask mistakes=-22	ask rest=28	ask steps=-20	ask why=44	other=47	unknown=-58
really_could	other=12
really_do	ask mistakes=-15	ask why=23	other=16
really_enough	ask rest=23
really_hard	other=28	unknown=-15
really_help	ask why=28
really_need	ask dose=22
reason	ask easier=-17	ask steps=-32	ask why=95	other=21	unknown=-31
reason_$	other=18	unknown=-13
reason_and	other=18	unknown=-17
reason_we	ask why=39
record	progress=36
record_$	progress=14
recorded	other=24	unknown=-16
recorded_$	other=24	unknown=-16
recovering	other=27	unknown=-13
recovering_from	other=27	unknown=-13
red	help=-36	unknown=70
red_flags	help=-36	unknown=70
regular	progress=39
remain	ask dose=-86	ask left=96
remain_$	ask dose=-85	ask left=96
remaining	ask dose=-32	ask left=32	other=76	unknown=-35
remaining_$	ask left=38
remaining_rounds	other=20	unknown=-17
remains	ask left=96	ask mistakes=-17	ask steps=-19	ask why=-27
remains_$	ask left=91	ask mistakes=-17	ask steps=-18	ask why=-24
remember	ask easier=-17	ask steps=24	other=28
remember_$	other=37
remind	ask easier=-13	ask left=-15	ask mistakes=20	ask steps=73	ask why=21	help=-13	other=26	schedule=49	unknown=-44
remind_me	ask easier=-13	ask left=-15	ask mistakes=20	ask steps=73	ask why=21	help=-13	other=26	schedule=49	unknown=-44
reminded	schedule=24
reminder	other=-70	schedule=188	unknown=-52
reminder_$	schedule=19
reminder_at	other=-16	schedule=17
reminder_is	schedule=32	unknown=-28
reminder_times	other=-14	schedule=41
reminder_to	other=-16	schedule=37
reminders	ask steps=-14	hello=-24	other=179	progress=-12	schedule=102	thanks=-16	unknown=-103
reminders_$	hello=-15	other=66	schedule=49	unknown=-43
reminders_again	other=30
reminders_for	other=20
reminders_off	other=17
reminders_on	other=54	schedule=-21
reminders_please	other=29
reminders_until	other=22
reminding	other=15	thanks=30	unknown=-14
reminding_me	other=15	thanks=30	unknown=-14
remove	other=37	unknown=-12
remove_the	other=22
rep	ask dose=44
repeat	ask steps=17
repetitions	ask dose=26	ask why=-19	other=32	unknown=-17
repetitions_$	other=18
replaced	other=33	unknown=-13
replaced_in	other=30
replacement	other=40
replacement_$	other=19
replacement_last	other=14
report	other=-28	progress=82	unknown=-24
report_$	other=-32	progress=82	unknown=-22
reps	ask dose=148	ask left=-53	ask mistakes=-16	ask rest=-28	ask why=-13	other=101	unknown=-55
reps_$	ask dose=59	ask left=-40	ask mistakes=-15	ask rest=-17	other=103	unknown=-37
reps_and	ask dose=-13	other=18
reps_in	ask dose=31	other=-20
reps_was	ask dose=39	other=-29
rest	ask dose=-123	ask easier=-21	ask left=-13	ask mistakes=-25	ask rest=396	ask steps=-98	ask why=-62	other=99	unknown=-37
rest_$	ask dose=-28	ask rest=-13	other=98
rest_a	ask rest=21
rest_after	ask left=-23	ask rest=27	ask steps=-16	other=26
rest_at	ask rest=15
rest_between	ask rest=73	other=-14
rest_do	ask rest=12
rest_for	ask rest=39	other=-14
rest_in	ask dose=-27	ask rest=36
rest_longer	ask rest=26
rest_now	ask rest=-12	other=24
rest_of	ask left=58	ask steps=-17	ask why=-27
rest_or	ask rest=37
rest_time	ask rest=57	ask steps=-12
rested	other=36	unknown=-17
rested_$	other=13
rested_enough	other=23
resting	ask steps=38	ask why=-35
resume	other=49	unknown=-23
revert	other=32	unknown=-17
revert_$	other=29	unknown=-15
rib	other=78	unknown=-59
right	ask easier=-20	ask left=25	ask mistakes=127	ask why=-28	other=73	thanks=-16	unknown=-14
right_$	ask easier=-14	ask left=39	ask mistakes=133	ask steps=-55	other=-58	thanks=-13	unknown=33
right_between	other=12
right_first	ask steps=35	other=-24
right_foot	other=56	unknown=-41
right_for	ask dose=13
right_knee	ask steps=14
right_leg	other=57	unknown=-29
right_now	other=32
right_side	other=34
ringing	other=19
ringing_$	other=19
ripping	other=17	unknown=-12
robot	unknown=22
robot_$	unknown=22
roger	other=16
roll	ask steps=63	ask why=15	unknown=-28
roll_$	other=16	unknown=-15
roll_my	ask why=15
rolled	other=36
rolled_to	other=19
rolling	ask mistakes=-16	ask why=70	help=-12
rolling_my	ask why=29
rolling_one	ask why=23
rolls	ask left=23
roof	other=19
roof_$	other=18
room	unknown=15
room_$	other=-18	unknown=23
rot	other=21
rotation	ask dose=33	ask easier=87	ask left=-42	ask mistakes=21	ask rest=-16	ask steps=133	ask why=69	help=-34	other=-13	progress=-34	schedule=-24	unknown=-54
rotation_$	ask dose=15	ask easier=97	ask left=-23	ask mistakes=31	ask steps=40	ask why=35	help=-23	other=17	progress=-30	schedule=-18	unknown=-56
rotation_again	ask steps=55	ask why=-23
rotation_are	ask dose=13
rotation_at	ask why=19
rotation_do	ask steps=30	other=-30
rotation_done	ask dose=19	other=-12
rotation_goes	ask steps=-25	other=29
rotation_is	ask why=-22	other=26
rotation_one	ask steps=12
rotation_please	ask steps=22	other=-17
rotation_supposed	ask why=16
rotation_today	other=18
rotations	ask dose=12	ask steps=34	unknown=-22
rotations_am	ask dose=14
roughly	other=14
round	ask dose=-77	ask left=63	ask mistakes=-15	ask rest=-15	ask steps=-16	ask why=-61	other=207	unknown=-18
round_$	ask left=86	other=-26	unknown=-13
round_1	ask dose=-19	other=24
round_complete	other=13
round_completed	ask why=-15	other=17
round_done	ask dose=-13	other=76	unknown=-21
round_finished	ask dose=-25	other=45	unknown=-17
round_is	other=31	unknown=-12
round_of	other=-78	unknown=82
round_one	ask why=-36	other=52
rounds	ask dose=73	ask easier=-18	ask left=72	ask rest=52	ask steps=-32	other=30	unknown=-61
rounds_$	ask dose=52	ask rest=36	other=21	unknown=-61
rounds_are	other=24	unknown=-18
rounds_have	ask left=13
rounds_is	ask dose=27	ask left=-13
rounds_left	ask dose=-17	ask left=24
rounds_of	ask dose=55	ask left=-31	other=-44	unknown=56
rounds_on	ask rest=25
rounds_or	ask dose=27
rounds_remain	ask dose=-55	ask left=60
rounds_to	ask dose=-26	ask left=41
routine	other=29	unknown=-25
routine_before	other=15	unknown=-13
row	ask dose=-22	progress=66	unknown=-24
row_$	progress=43	unknown=-17
run	other=34	unknown=-19
run_$	other=34	unknown=-19
running	other=-19	unknown=27
running_$	other=-22	unknown=29
runs	other=15
runs_out	other=14
saddle	other=99	unknown=-59
saddle_$	other=21	unknown=-15
saddle_area	other=15
safe	ask dose=-22	ask mistakes=12	ask why=-32	other=158	unknown=-32
safe_$	other=57
safe_for	ask mistakes=41	ask why=-15
safe_to	other=44	unknown=-18
said	unknown=18
said_$	other=-37	unknown=40
said_no	other=30	unknown=-26
same	other=14
sat	other=-15	unknown=28
sat_on	other=-15	unknown=28
saturday	other=-44	unknown=52
saw	other=-69	unknown=79
say	ask dose=68	ask left=-15	ask steps=-14	progress=18
say_$	ask dose=30	progress=19
say_a	other=17	unknown=-15
say_done	other=-29	unknown=42
say_if	other=14
say_six	other=15	unknown=-15
say_so	other=-25	unknown=32
saying	hello=64	unknown=-51
says	unknown=69
says_14:05	other=12
says_hi	other=-42	unknown=55
says_i	other=65	unknown=-40
says_no	other=46	unknown=-40
says_quoted	other=-16	unknown=17
says_she	other=-30	unknown=31
says_the	other=27	unknown=-24
scale	ask easier=40	ask steps=-21
school	other=-73	unknown=81
school_$	other=-79	unknown=85
sciatica	ask why=39	other=20	unknown=-22
sciatica_$	ask why=39
score	progress=19
score_$	progress=19
scores	other=-33	progress=60	unknown=-24
scores_$	other=-33	progress=60	unknown=-24
season	other=-89	unknown=90
sec	ask dose=24	other=34	unknown=-24
sec_$	other=33	unknown=-21
sec_or	ask dose=24
second	ask rest=-16	ask steps=-30	other=98
second_$	ask left=38	ask steps=-16	other=24	unknown=-30
second_one	ask left=-24	other=48
second_round	other=15
second_set	ask rest=-15	other=49
seconds	ask dose=123	ask left=-78	ask mistakes=-14	ask rest=141	ask steps=-47	ask why=-18	other=-19	unknown=-16
seconds_$	ask dose=82	other=-36
seconds_do	ask dose=13
seconds_each	ask dose=19
seconds_enough	ask dose=21
seconds_left	ask left=-31	ask rest=49
seconds_of	ask dose=-21	ask left=-14	ask rest=51
seconds_or	ask dose=47	other=-26
seconds_per	other=22
secs	ask dose=98	ask left=-14	ask steps=-14	other=-38	unknown=-18
secs_$	ask dose=31	unknown=-12
secs_per	ask dose=68	other=-48
see	ask easier=-26	ask steps=16	other=42	progress=65	unknown=-48
see_my	ask steps=-16	other=14	progress=20
see_the	ask steps=33	other=-38
see_you	other=54	unknown=-43
send	other=35	unknown=-20
send_me	other=32	unknown=-20
sending	other=12
sensation	other=65	unknown=-51
sensation_in	other=26	unknown=-24
serie	other=31	unknown=-30
series	other=66	unknown=-63
series_$	other=14	unknown=-12
session	ask dose=22	ask easier=-16	ask left=36	ask mistakes=-13	ask rest=-16	ask steps=-36	ask why=-40	other=81	progress=-20	schedule=148	unknown=-41
session_$	ask dose=27	ask left=-18	other=87	progress=-13
session_by	schedule=15
session_i	other=12
session_is	other=25	schedule=14	unknown=-21
session_now	other=35	schedule=-20
session_today	schedule=22	unknown=-15
session_tonight	schedule=44
sessions	ask dose=-14	other=-14	progress=92	unknown=-38
sessions_have	progress=25
sessions_this	other=-23	progress=30
set	ask dose=75	ask easier=19	ask left=62	ask mistakes=-46	ask rest=15	ask steps=-65	ask why=-61	help=42	other=147	progress=-23	schedule=127	unknown=-108
set_$	ask left=26	ask rest=38	ask steps=-14	progress=-13	schedule=19	unknown=14
set_1	ask left=29
set_2	other=27
set_3	other=26
set_accomplished	ask rest=-15	other=23
set_am	ask left=22
set_done	ask dose=-19	ask easier=-13	ask left=-17	ask steps=-19	other=110
set_finished	other=22
set_for	help=-13	schedule=40
set_is	ask dose=-31	ask left=41	ask rest=45	ask why=-23	help=68	other=-16	unknown=-52
set_now	ask left=19
set_of	other=-34	unknown=41
set_one	other=25
set_the	other=-47	schedule=54
set_too	ask dose=13
set_two	other=26	unknown=-16
set_with	other=16	unknown=-16
sets	ask dose=101	ask easier=-41	ask left=130	ask mistakes=-24	ask rest=71	ask steps=-66	ask why=-30	other=52	progress=-16	unknown=-15
sets_$	ask dose=-40	ask easier=-14	ask rest=51	ask steps=-36	ask why=-17	other=53	unknown=56
sets_again	ask dose=25	other=-30
sets_already	other=-38	unknown=40
sets_and	ask rest=15	other=-20	unknown=16
sets_are	ask left=20	other=21	unknown=-13
sets_but	other=16
sets_do	ask left=31
sets_done	other=33	unknown=-32
sets_in	ask dose=13	other=28	unknown=-25
sets_is	ask dose=19	ask left=-14
sets_of	ask rest=22	other=-19	unknown=32
sets_on	other=24
sets_remaining	ask left=38
sets_straight	other=21	unknown=-20
sets_till	ask dose=-13	ask left=14
sets_today	ask dose=55	other=-20
sets_without	other=-28	unknown=31
seven	other=48	schedule=26	unknown=-17
seven_$	other=18	schedule=29
sex	other=62	unknown=-47
sex_$	other=40	unknown=-34
shake	ask mistakes=27
shake_$	ask mistakes=27
shaking	other=-38	unknown=41
shaking_$	other=-40	unknown=42
shaky	ask mistakes=68	other=-37	unknown=-26
shaky_legs	ask mistakes=68	other=-37	unknown=-26
shall	ask rest=29
shape	other=23	unknown=-17
shape_$	other=23	unknown=-17
sharp	other=33
she	other=-21	unknown=41
she_is	other=-43	unknown=50
shift	other=-50	schedule=77	unknown=27
shift_$	other=-13	unknown=24
shift_the	other=-43	schedule=51
shifts	other=-98	unknown=97
shin	ask dose=-17	ask easier=-26	ask steps=83	other=-26
shin_$	ask easier=-26	ask steps=70	other=-26
shin_or	ask steps=14
shivering	other=51	unknown=-37
shivering_$	other=36	unknown=-24
shivering_with	other=12
shocks	other=15
shocks_down	other=15
shoes	ask easier=-14	ask steps=53	other=-45	unknown=47
shopping	other=-83	unknown=90
shopping_$	other=-69	unknown=76
short	other=60	unknown=-42
short_of	other=58	unknown=-42
shorter	ask rest=22
shorter_$	ask rest=22
should	ask dose=47	ask easier=-42	ask left=-63	ask mistakes=167	ask rest=26	ask steps=51	ask why=48	progress=-32	schedule=-21
should_avoid	ask mistakes=12
should_be	ask why=31
should_have	other=-14	unknown=14
should_i	ask dose=45	ask left=-35	ask mistakes=42	ask rest=33	ask why=19	other=13	progress=-27	schedule=-17	unknown=34
should_it	ask dose=-19	ask mistakes=50	ask why=-13
should_look	ask mistakes=32
should_mention	other=23	unknown=-22
should_my	ask steps=43	other=14
should_not	ask mistakes=60	ask steps=-30
should_say	other=15	unknown=-15
should_the	ask dose=16	ask mistakes=-18	ask steps=33
should_work	ask why=21
shoulder	ask mistakes=34	other=28	unknown=-27
shoulder_blades	ask steps=15	other=20	unknown=-14
shoulder_hurts	other=16	unknown=-13
shoulder_lifts	ask mistakes=31
shoulders	ask mistakes=-12	ask steps=56	other=35
shoulders_on	ask steps=21
shoulders_stay	other=20
show	ask steps=130	hello=-17	help=27	other=-178	progress=151	unknown=-27
show_me	ask steps=73	other=-78	progress=87	unknown=-19
show_my	other=-19	progress=53	unknown=-22
shower	other=38	unknown=-30
shower_$	other=21	unknown=-16
shut	other=23
sick	other=18	unknown=-13
side	ask dose=96	ask easier=-18	ask left=-26	ask mistakes=-14	ask rest=-12	ask steps=76	other=74	schedule=-17	unknown=-57
side_$	ask dose=96	ask why=13	other=20	unknown=-37
side_do	ask steps=39
side_done	other=21
side_first	ask steps=38	ask why=-13
side_held	ask dose=15
side_in	ask dose=22
side_one	ask steps=19
side_thing	ask why=16
side_to	ask why=39
sides	ask steps=21	ask why=-15	other=45	unknown=-29
sides_done	ask why=-14	other=18
sides_now	other=17	unknown=-15
sides_or	ask steps=12
sign	other=-23	unknown=47
sign_$	other=-23	unknown=47
silence	other=43
silence_please	other=31
silent	other=21
simpler	ask easier=160	ask left=-12	ask steps=-20	other=-62
simpler_way	ask easier=37
since	hello=-16	other=164	unknown=-61
since_$	other=13
since_i	other=-53	unknown=55
since_last	other=31	unknown=-21
since_the	other=44	unknown=-34
since_this	other=56	unknown=-24
since_yesterday	other=29	unknown=-14
sister	other=-76	unknown=94
sister_$	other=19	unknown=-18
sister_is	other=-16	unknown=19
sister_pregnant	other=-19	unknown=21
sisters	ask rest=-13	unknown=22
sisters_$	ask rest=-13	unknown=22
sit	other=34	unknown=-22
sit_on	other=21	unknown=-16
sitting	ask dose=-13	ask easier=64	ask steps=-14	other=17
sitting_$	ask easier=47	unknown=-12
sitting_down	ask easier=17
six	other=85	unknown=-37
six_$	other=26	unknown=-19
six_thirty	other=14
six_this	other=16
skip	ask easier=-17	ask steps=-65	ask why=-31	other=229	unknown=-34
skip_$	other=14
skip_knee	other=23
skip_that	other=13
skip_the	ask steps=-24	other=51
skip_this	ask steps=-28	ask why=-25	other=85
skip_today	other=21	unknown=-19
skipped	other=13
skipped_$	other=13
skipping	other=24	unknown=-16
skp	other=17
slaps	other=24	unknown=-16
slaps_the	other=22	unknown=-15
sleeping	other=-47	unknown=56
sleeping_badly	unknown=17
slide	ask mistakes=26
slipped	other=22	unknown=-14
slipped_disc	other=21	unknown=-14
slot	schedule=14
slow	ask dose=-19	ask left=-14	ask steps=54	unknown=-14
slow_$	ask dose=-19	ask left=-14	ask steps=54	unknown=-14
slowly	ask steps=35
slowly_$	ask steps=14
smashed	other=15
sneeze	other=14	unknown=14
sneeze_$	other=26	unknown=-13
sneeze_it	other=13
snooze	other=39	unknown=-22
so	ask dose=-22	ask easier=45	ask left=-23	ask steps=-15	ask why=-13	help=-17	other=27	progress=80	thanks=21	unknown=41
so_$	other=22	unknown=15
so_done	other=40	unknown=-39
so_far	ask dose=-15	ask left=17	other=48	progress=31	unknown=-33
so_good	other=-24	progress=21	unknown=18
so_hard	ask easier=43	other=-56	unknown=25
so_high	ask easier=17	other=-16
so_i	ask left=-28	unknown=35
so_is	ask left=-17	other=29
so_kind	other=-27	progress=33	unknown=-15
so_make	other=15
so_much	other=-18	thanks=27
so_that	other=19
so_we	other=17
sofa	ask easier=23	ask steps=-17	other=-55	unknown=61
sofa_$	ask easier=23	ask steps=-17
softer	ask easier=133	ask steps=-17	ask why=-19	other=-41
softer_than	ask easier=21
softer_version	ask easier=51	other=-32
soiled	other=24	unknown=-19
soiled_myself	other=24	unknown=-19
some	help=19	other=46	unknown=-45
some_$	other=19	unknown=-17
some_music	other=-34	unknown=45
some_of	other=12
somebody	other=12
someone	other=36	schedule=-13	unknown=23
someone_else	other=16	unknown=-14
something	ask dose=-16	ask easier=140	ask left=-29	ask why=-13	other=15	unknown=-66
something_easier	other=21
something_gentler	ask easier=34	other=-14
something_less	ask easier=60	other=-33
something_lighter	ask easier=27	ask steps=-15
something_softer	ask easier=17
something_tore	other=18	unknown=-13
something_wrong	ask mistakes=28
son	ask why=18	other=-25	unknown=26
son_has	other=13
son_is	other=-23	unknown=23
song	ask why=-66	unknown=107
song_$	unknown=44
soon	other=29	unknown=-19
soon_$	other=22	unknown=-13
sore	ask mistakes=-23	other=169	unknown=-88
sore_$	other=63	unknown=-48
sore_doing	ask mistakes=-22	other=32
sore_from	other=44	unknown=-25
sorry	ask left=22	ask mistakes=-30	ask steps=58	ask why=-21	other=50	unknown=-34
sorry_$	ask mistakes=-17	ask steps=21	other=38	unknown=-20
sorry_to	ask left=26	other=-15
sort	other=54	unknown=-23
sort_of	other=54	unknown=-23
sorted	other=13
spine	ask mistakes=76	ask steps=-22	other=90	unknown=-84
spine_$	ask mistakes=42	ask why=-13	other=36	unknown=-31
spine_has	other=30	unknown=-25
spring	other=32	unknown=-13
spring_$	other=32	unknown=-13
squeeze	ask left=-22	ask mistakes=-17	ask steps=75
squeeze_$	ask steps=21
squeeze_at	ask steps=15
squeezing	ask why=30
stairs	unknown=21
stairs_$	other=-20	unknown=48
stand	unknown=16
standing	ask easier=39
star	other=-24	thanks=30
star_$	thanks=30	unknown=-22
start	ask left=-21	ask mistakes=-17	ask rest=29	ask steps=24	ask why=-15	help=23	other=147	schedule=-15	unknown=-48
start_$	ask rest=17	help=33	other=42	unknown=-30
start_again	ask rest=19	other=56	unknown=-27
start_in	ask steps=20
start_over	ask dose=20
start_reminding	other=19
start_with	unknown=36
started	other=39	unknown=-24
started_$	other=16
starting	ask steps=17	other=32	unknown=-19
starting_to	other=23
stats	hello=-15	other=-57	progress=197	schedule=-12	unknown=-74
stats_$	hello=-14	other=-35	progress=139	unknown=-53
stats_please	other=-22	progress=59	unknown=-21
stay	ask dose=29	ask mistakes=-21	ask steps=72	ask why=-13	other=30	unknown=-21
stay_down	ask steps=37
stay_flat	ask steps=-13	other=25
stay_on	ask steps=36
stay_up	ask dose=18
steak	other=-62	unknown=66
step	ask steps=46	other=-15
step_$	ask steps=46	other=-15
step_by	ask steps=46	other=-15
steps	ask dose=-26	ask steps=149	other=-122	unknown=50
steps_$	ask steps=114	other=-70	unknown=-25
steps_for	ask steps=42	other=-27
still	ask dose=-64	ask easier=-19	ask left=215	ask mistakes=-16	ask steps=-37	ask why=-18	other=132	unknown=-93
still_$	ask left=24
still_do	ask easier=-15	other=35
still_going	other=13
still_have	ask dose=-28	ask left=69
still_holding	other=17
still_on	other=22	unknown=-16
still_open	ask left=14
still_to	ask dose=-16	ask left=87	ask steps=-19	other=-14
stomach	ask steps=25
stop	ask easier=-19	ask left=42	ask rest=21	ask steps=-27	help=-14	other=177	schedule=-31	thanks=-15	unknown=-47
stop_$	ask dose=-26	ask left=45	other=30	unknown=19
stop_after	ask dose=16
stop_at	ask dose=14
stop_here	other=39	unknown=-25
stop_now	other=18
stop_reminding	other=28
stop_the	other=13
stop_there	other=14
stop_writing	other=31
stopped	other=39	unknown=-13
stopped_at	other=24	unknown=-15
stopping	other=32
stopping_$	other=-24	unknown=26
stopping_here	other=20	unknown=-13
stopping_now	other=35	unknown=-22
straight	ask dose=-12	ask rest=34	ask steps=40	other=13	unknown=-32
straight_$	ask rest=15	ask steps=19	other=13	unknown=-17
straight_on	ask rest=20
straight_or	ask steps=19	other=-18
strain	ask easier=37
streak	ask left=-16	ask mistakes=-15	ask steps=-20	ask why=-18	other=-16	progress=159	unknown=-28
streak_$	ask left=-15	ask mistakes=-14	ask steps=-13	ask why=-18	progress=119	unknown=-21
streak_looking	progress=19
strengthen	ask why=55
strengthen_$	ask why=34
strengthen_my	ask why=22
strengthening	ask left=-30	ask why=56
strengthening_$	ask left=-30	ask why=56
strenuous	ask easier=79	other=-51
stretch	ask dose=20	ask easier=30	ask left=-25	ask steps=30	ask why=32	other=-21
stretch_$	ask dose=28	ask mistakes=12	ask steps=-16
stretch_do	ask steps=-12	other=16
stretched	ask left=-13	ask mistakes=-25	ask steps=18	ask why=52	other=-57	unknown=39
strike	other=14	unknown=-13
stroke_$	other=-27	unknown=29
strong	ask easier=49	other=-12	unknown=-15
strong_$	other=13	unknown=-12
stronger	ask why=21
struggle	ask easier=17	other=18	unknown=-15
struggles	ask easier=23
struggles_with	ask easier=23
struggling_to	other=12
stumbling	other=18
stupid	other=18	unknown=-16
sudden	other=64	unknown=-47
sudden_$	other=24	unknown=-20
suddenly	other=69	unknown=-46
suit	other=-16	schedule=23
suit_me	other=-20	schedule=23
sunday	other=55	unknown=-25
sunday_evening	other=23
sunday_without	other=21	unknown=-15
supper	other=16
supper_$	other=16
supposed	ask dose=17	ask easier=-13	ask left=-58	ask mistakes=-43	ask steps=45	ask why=72	unknown=53
supposed_to	ask dose=17	ask easier=-13	ask left=-58	ask mistakes=-43	ask steps=45	ask why=72	unknown=53
sure	ask mistakes=-24	ask steps=40	other=39	unknown=-15
sure_$	other=17
sure_that	other=16
surgery	ask dose=-13	ask mistakes=-24	other=80	unknown=21
surgery_$	ask mistakes=-20	unknown=67
survivor	other=24
sweating	other=-33	unknown=41
sweating_$	other=-37	unknown=45
swelling	other=15	unknown=-13
swing	other=-46	unknown=67
switch	other=21
ta	other=-102	thanks=188	unknown=-49
ta_$	other=-93	thanks=170	unknown=-44
tailbone	other=32	unknown=-21
tailbone_hurts	other=13
take	ask dose=70	ask easier=-18	ask left=-22	ask rest=50	ask steps=-20	other=20	unknown=-17
take_$	ask dose=53	ask left=-17	other=-18
take_a	ask rest=30
take_back	other=13
take_me	ask dose=26	other=-16
take_that	other=21
taking	other=24	unknown=-22
talk	ask steps=62	other=-52
talk_me	ask steps=62	other=-52
tall	ask dose=-21	ask steps=-26	progress=-20	unknown=96
tall_is	ask dose=-21	ask steps=-26	progress=-20	unknown=96
tapped	other=22	unknown=-16
target	ask dose=67	ask steps=-19	ask why=-22
target_$	ask dose=67	ask steps=-19	ask why=-22
taxes	other=-84	unknown=86
taxes_done	other=-60	unknown=62
taxi	unknown=22
taxi_$	unknown=22
tea	other=-69	unknown=73
tearing	other=19	unknown=-13
tearing_pain	other=13
technique	ask steps=59	ask why=-43
telephone	other=-14	unknown=18
telephone_$	other=-14	unknown=18
tell	ask easier=-12	ask steps=-56	ask why=75	help=46	other=-19	unknown=-26
tell_if	ask mistakes=22
tell_me	ask steps=-29	schedule=13	unknown=34
tell_you	help=44	other=16	unknown=-38
telling	other=21	unknown=-18
telling_you	other=21	unknown=-18
temperature	other=13	unknown=17
temperature_of	other=27	unknown=-20
ten	ask dose=89	ask mistakes=-16	ask steps=-17	other=40	schedule=13	unknown=-25
ten_$	ask dose=17	other=46	unknown=-24
ten_days	other=21
ten_minutes	other=28	unknown=-17
ten_past	schedule=18
ten_seconds	ask dose=43	other=-32
tennis	other=-33	unknown=39
tense	ask steps=17
terrible	other=20	unknown=-13
terrible_back	other=14
than	ask dose=27	ask easier=82	ask rest=16	ask why=-17	other=-54
than_a	ask rest=19
than_last	progress=13
than_the	ask easier=32
than_this	ask easier=67	ask why=-13	other=-16
thank	hello=-24	other=-23	thanks=162	unknown=-62
thank_you	hello=-24	other=-29	thanks=163	unknown=-61
thanks	hello=-27	help=-14	other=-78	thanks=251	unknown=-47
thanks_$	hello=-12	other=-31	thanks=166	unknown=-70
thanks_a	other=-16	thanks=34	unknown=-13
thanks_coach	other=-14	thanks=49	unknown=-12
thanks_for	thanks=19	unknown=14
thanks_to	unknown=12
that	ask dose=-39	ask easier=70	ask left=35	ask mistakes=130	ask rest=-30	ask steps=-21	ask why=28	help=-30	other=89	progress=-25	schedule=-18	thanks=48
that_$	ask left=-37	ask mistakes=-20	ask steps=-15	ask why=-17	other=182	unknown=-33
that_a	ask mistakes=32
that_back	other=18
that_bridge	ask steps=39	other=-23
that_count	other=-31	unknown=61
that_done	ask left=47	other=-23	unknown=-13
that_far	ask easier=57	other=-41
that_go	ask steps=53	other=-47
that_helped	other=-17	thanks=29
that_high	ask easier=55	other=-33
that_i	ask left=-13	ask mistakes=20	other=22
that_is	ask left=34	ask mistakes=-16	ask why=24	other=13
that_it	ask left=50	other=-23
that_knee	ask steps=19
that_last	ask steps=14
that_my	ask mistakes=23	other=21	unknown=-13
that_ok	ask mistakes=60	other=-54
that_one	ask mistakes=-13	ask rest=-14	ask steps=-29	other=42	unknown=80
that_really	ask why=24
that_right	ask mistakes=23	other=-17
that_was	ask easier=46	ask rest=-25	other=29	thanks=14	unknown=-30
that_wrong	ask mistakes=17
the	ask dose=176	ask easier=147	ask left=87	ask mistakes=242	ask rest=195	ask steps=270	ask why=207	hello=-58	help=-45	other=114	schedule=136	thanks=24	unknown=155
the_15	other=16	unknown=-13
the_ache	other=45	unknown=-36
the_afternoon	other=-15	schedule=21
the_air	ask why=19
the_baby	other=33	unknown=-15
the_back	ask why=52	unknown=-16
the_bag	other=23
the_bathroom	other=18	unknown=-15
the_bed	ask easier=35	ask steps=-16	other=17
the_benefit	ask steps=-44	ask why=80
the_benefits	ask steps=-19	ask why=73	other=-30
the_biscuits	other=-36	unknown=38
the_bot	ask steps=-18	ask why=-32	help=60
the_break	ask dose=-47	ask mistakes=-27	ask rest=73	ask steps=-20	ask why=-22	other=111	unknown=-30
the_breather	ask dose=-14	ask rest=39	ask steps=-23	other=14
the_bridge	ask dose=50	ask easier=38	ask left=16	ask mistakes=31	ask rest=13	ask steps=-59	ask why=131	help=-37	other=50	progress=-18	schedule=-22	unknown=-28
the_bridges	ask left=13	ask steps=44	other=15	unknown=-51
the_bum	ask steps=37
the_bus	unknown=15
the_capital	ask why=-30	unknown=86
the_car	other=15	unknown=-12
the_carpet	ask steps=15
the_cat	unknown=29
the_ceiling	other=14	unknown=-14
the_chest	ask easier=14
the_common	ask mistakes=20
the_complete	other=20	unknown=-19
the_correct	ask steps=68	ask why=-28	other=-15
the_cricket	unknown=18
the_crossword	other=-76	unknown=76
the_day	other=47	unknown=-24
the_dentist	other=37	unknown=-34
the_dishes	other=-25	unknown=28
the_doctor	other=28	unknown=-24
the_dog	unknown=30
the_door	other=17
the_easier	ask easier=24	ask why=-42	other=46
the_end	ask dose=-15	ask left=52	ask steps=-22
the_entire	other=48	unknown=-39
the_evening	ask dose=43	ask steps=-39	other=-35	schedule=127	unknown=-18
the_exercise	other=18	unknown=-17
the_exercises	ask easier=-15	other=50	unknown=-30
the_feet	ask steps=72	other=-36
the_fence	other=-34	unknown=35
the_film	unknown=12
the_final	ask left=34	ask why=-19
the_first	ask steps=-13	other=44	schedule=-18	unknown=16
the_floor	ask dose=-14	ask easier=14	ask steps=96	ask why=-23	other=-19
the_full	ask easier=24	ask rest=15	ask steps=-21	other=20	unknown=-16
the_glute	ask mistakes=28	ask steps=-27	ask why=31
the_ground	ask steps=23
the_gym	other=-43	unknown=58
the_head	ask dose=-13	ask mistakes=-26	ask steps=51
the_heels	ask steps=13
the_hip	ask dose=15	ask mistakes=68	ask why=23	other=-72	unknown=-12
the_hold	ask dose=39	ask why=-13
the_house	other=-40	unknown=50
the_idea	ask steps=-14	ask why=31
the_ironing	other=-52	unknown=53
the_kettle	other=-44	unknown=50
the_kids	other=62	unknown=-38
the_kitchen	other=33	unknown=-23
the_knee	ask dose=13	ask easier=43	ask left=-19	ask mistakes=52	ask rest=-24	ask steps=39	ask why=51	help=-14	other=75	progress=-14	schedule=-19	unknown=-40
the_knees	ask dose=18	ask rest=16	ask steps=25
the_last	ask easier=-22	ask left=164	ask mistakes=-29	ask rest=-27	ask steps=-18	ask why=-24	other=59	progress=39	unknown=-83
the_left	ask left=-21	ask steps=38	other=48	unknown=-36
the_leg	other=31	unknown=-27
the_legs	ask steps=20	other=16	unknown=-26
the_list	ask left=28
the_loo	other=-26	unknown=51
the_lot	other=60	unknown=-49
the_lower	ask steps=-15	ask why=25
the_lying	ask easier=13	ask mistakes=15	ask steps=37	other=-24
the_marathon	other=-22	unknown=24
the_mat	unknown=13
the_match	other=-18	unknown=67
the_middle	other=23	unknown=-16
the_minute	ask rest=32
the_moment	other=26	unknown=-15
the_morning	other=-81	schedule=108	unknown=26
the_mornings	schedule=38
the_movement	ask steps=91	other=-51
the_neck	ask mistakes=31	ask why=-14	other=-49	unknown=49
the_neighbours	other=-36	unknown=49
the_netherlands	other=15	unknown=-13
the_news	other=-63	unknown=71
the_next	ask easier=27	ask rest=18	schedule=46	unknown=-41
the_night	other=19	unknown=-18
the_number	ask dose=108	ask steps=-38	ask why=-37
the_one	ask steps=41	unknown=-19
the_other	ask steps=57	ask why=-14	other=72	unknown=-49
the_oven	other=-36	unknown=37
the_pain	other=84	unknown=-65
the_pause	ask dose=-46	ask rest=70	other=14
the_phone	other=38	unknown=-29
the_picture	ask steps=34	other=-31
the_plan	ask left=26
the_point	ask mistakes=-12	ask steps=-21	ask why=108	other=-27
the_postman	ask steps=-15	unknown=51
the_purpose	ask why=32	other=14
the_reason	ask steps=-30	ask why=55
the_remaining	other=22	unknown=-15
the_reminders	other=48	schedule=26	unknown=-24
the_rest	ask dose=-37	ask left=49	ask rest=101	ask steps=-35	ask why=-41	unknown=-13
the_right	ask why=-14	other=78	unknown=-31
the_roll	ask steps=30
the_rolling	ask mistakes=-14	ask why=37
the_roof	other=19
the_rotation	ask dose=30	ask easier=25	ask left=-23	ask rest=-12	ask steps=30	ask why=66	help=-15	other=52	schedule=-12	unknown=-54
the_rotations	ask steps=34	other=-12
the_second	unknown=15
the_session	ask left=58	ask steps=-27	ask why=-28	unknown=30
the_set	ask dose=-19	ask left=-16	other=37	unknown=23
the_sets	ask dose=16	ask rest=15
the_shin	ask steps=15
the_shopping	other=-19	unknown=19
the_shoulders	ask steps=17	other=17	unknown=-16
the_shower	other=33	unknown=-26
the_side	ask steps=34	ask why=23	other=-13
the_sides	ask steps=12
the_sofa	ask easier=23	ask steps=-17
the_stairs	other=-30	unknown=56
the_steps	ask dose=-25	ask steps=38	other=17	unknown=-12
the_telephone	other=13	unknown=-13
the_thigh	ask dose=-16	ask easier=28
the_third	ask dose=23	ask left=15	ask rest=-19	ask steps=-19	other=62	unknown=-26
the_three	other=43	unknown=-40
the_time	ask dose=-15	schedule=19	unknown=29
the_times	schedule=32
the_toilet	other=20
the_top	ask dose=22	ask mistakes=13	ask rest=-14	ask steps=29	unknown=-15
the_train	other=-28	unknown=34
the_twist	ask dose=-30	ask easier=76	ask mistakes=54	ask rest=-16	ask steps=45	ask why=46	help=-16	other=29	progress=-16	schedule=-19	unknown=-66
the_twisting	ask steps=41	other=-15
the_twists	other=18	unknown=-15
the_twisty	ask dose=-12	ask steps=69	unknown=-19
the_two	other=42	unknown=-41
the_typical	ask mistakes=54	ask why=-17
the_use	ask why=35
the_usual	other=18
the_very	ask left=32
the_video	unknown=13
the_waist	other=19	unknown=-13
the_wall	ask easier=18
the_washing	other=-78	unknown=79
the_way	ask easier=28	ask steps=41	other=-29
the_weather	ask why=-12	unknown=51
the_weekend	other=22	unknown=-15
the_whole	ask dose=13	other=51	unknown=-49
the_woman	unknown=13
the_wrong	ask mistakes=38	ask steps=-24	other=23
them	ask dose=-27	ask easier=-13	ask rest=-43	other=118	schedule=27	unknown=-32
them_$	ask dose=-22	ask easier=-13	ask rest=-42	other=103	unknown=-24
them_all	other=28	unknown=-24
them_at	other=-56	unknown=57
them_in	other=17	unknown=-17
then	ask dose=-13	ask easier=-19	ask left=113	ask mistakes=-33	ask steps=-37	ask why=-25	other=114	unknown=-67
then_$	ask easier=-16	ask left=67	ask mistakes=-29	ask steps=-19	ask why=-14	other=73	unknown=-35
then_my	other=25	unknown=-15
there	ask dose=-39	ask easier=75	ask mistakes=-50	ask why=32	hello=99	help=34	other=32	progress=-22	schedule=51	thanks=-21	unknown=-14
there_$	ask easier=-16	ask steps=-22	ask why=-19	hello=104	help=44	thanks=-18	unknown=34
there_a	ask dose=-22	ask easier=34	ask left=-30	ask mistakes=-18	ask rest=14	ask steps=52	ask why=40	other=-31	schedule=30	unknown=-19
there_an	ask easier=-35	ask left=-14	other=108
there_another	ask easier=27	ask rest=13	other=-40	schedule=22
there_any	ask left=-14	ask why=36
there_anything	ask left=23	ask mistakes=13
there_in	ask dose=32	ask left=-15
there_is	ask left=16	other=12
there_more	ask left=19
there_something	ask easier=17	other=21
there_still	ask left=13
theres	other=13
thermometer	other=27	unknown=-16
thermometer_says	other=27	unknown=-16
these	ask easier=-29	ask left=19	ask mistakes=-24	ask why=43	help=-21	other=68	unknown=27
these_$	ask left=18	other=61	unknown=-33
these_at	other=-30	schedule=23	unknown=16
these_bridges	ask why=28
these_exercises	unknown=-13
these_for	ask why=26
these_in	other=-45	unknown=49
these_ok	other=21
these_safe	other=15
these_too	ask dose=32
they	ask rest=35	other=-39	unknown=16
they_belong	other=16	unknown=-14
they_do	ask rest=35	other=-28
thigh	ask dose=-16	ask easier=28
thighs	ask mistakes=49	ask steps=-28	other=14	unknown=-14
thin	other=25	unknown=-23
thing	ask dose=-13	ask mistakes=-18	ask steps=24	ask why=37	help=54	other=13
thing_$	ask mistakes=-13	help=49	other=21
thing_for	ask why=24
thing_good	ask why=14
thing_work	help=15
thing_you	other=20	unknown=-14
think	help=-27	other=71	progress=18
think_$	other=21	progress=20	unknown=-17
think_i	other=26	unknown=-14
think_so	other=24
thinner	other=13
third	ask dose=53	ask left=13	ask rest=-20	ask steps=-51	ask why=-24	other=70
third_$	ask dose=33	ask steps=-17
third_done	ask steps=-30	other=34
third_one	other=22
third_round	ask why=-15	other=23
third_set	ask dose=22	ask left=15	ask rest=-18	other=-23	unknown=13
thirteen	other=29	unknown=-13
thirty	unknown=26
thirty_$	other=15
thirty_in	other=14
thirty_minutes	other=16
this	ask dose=-41	ask easier=53	ask left=47	ask mistakes=77	ask rest=57	ask why=163	hello=-45	help=155	other=90	progress=95	schedule=-41	thanks=-15	unknown=109
this_$	ask dose=-37	ask easier=37	ask left=-30	ask mistakes=-16	ask rest=34	ask steps=100	help=65	other=52	progress=-17
this_actually	ask why=-27	other=35
this_afternoon	other=18
this_and	ask dose=-33	ask steps=-30	ask why=-13	other=75
this_app	help=18
this_before	ask steps=16
this_bot	ask steps=-23	ask why=-34	help=82
this_bridge	ask why=30	unknown=-18
this_do	ask dose=34	ask left=-12	ask steps=-20	ask why=-18	other=36
this_evening	other=25
this_every	ask dose=38
this_exercise	ask dose=25	ask easier=24	ask left=-31	ask why=18	other=-31	unknown=27
this_fix	ask why=23
this_for	ask easier=24	help=32	other=-44	unknown=34
this_go	ask steps=25	other=-15
this_good	ask why=12	other=15
this_help	ask steps=-12	ask why=55	help=-27
this_hurts	ask easier=-22	other=37
this_in	ask mistakes=15	other=-66	unknown=60
this_is	ask easier=52	ask left=19	unknown=-50
this_lifting	ask why=15
this_make	ask steps=-13	ask why=31
this_meant	ask why=28
this_month	other=-24	progress=47
this_morning	ask left=17	hello=-23	other=61	schedule=-18	unknown=46
this_ok	other=38
this_one	ask dose=34	ask easier=-39	ask mistakes=63	ask rest=25	ask steps=47	ask why=85	other=-17	unknown=-71
this_or	ask left=14
this_really	ask left=16	ask why=23	other=-20
this_right	ask dose=-13	ask mistakes=68	ask steps=-23
this_round	ask left=38	unknown=-18
this_safe	other=61
this_set	ask dose=-38	ask left=17	ask rest=55	other=42	unknown=-37
this_stretch	ask left=-21	ask steps=43
this_supposed	ask steps=-17	ask why=15	other=17
this_the	ask dose=-13	ask left=155	ask mistakes=-12	ask steps=-14	ask why=-42	other=-43
this_thing	ask steps=-28	ask why=-14	help=69
this_time	ask dose=22	ask rest=-13	other=81	unknown=-46
this_week	other=-49	progress=114	unknown=-15
this_with	ask easier=-25	other=30	unknown=15
this_works	help=37
this_year	other=-72	unknown=74
those	ask dose=14	other=-17	unknown=38
those_$	ask dose=15
those_bridges	other=12
three	ask dose=65	ask easier=-19	ask left=-13	ask mistakes=-14	ask rest=-23	ask steps=-39	other=96	unknown=66
three_$	ask dose=51	ask steps=-15	other=49	unknown=-51
three_already	other=13
three_done	other=13
three_every	other=-23	unknown=24
three_exercises	other=35	unknown=-31
three_months	other=23	unknown=-17
three_quarters	other=17
three_rounds	other=27	unknown=-17
three_sets	ask dose=36	ask rest=-13	other=-38	unknown=58
three_times	other=26
three_weeks	other=35
throbbing	other=13
throbbing_$	other=13
through	ask easier=-14	ask left=68	ask steps=49	other=41	unknown=-58
through_$	ask left=39	ask steps=-63	other=79	unknown=-20
through_15	other=14
through_it	ask steps=39	other=-23
through_the	ask steps=21
through_this	ask steps=41	other=-36
ticked	other=28
ticked_off	other=19
tight	ask steps=36	other=28	unknown=-22
tight_$	ask steps=25
tiktok	other=-88	unknown=92
til	ask dose=-35	ask rest=42
till	ask dose=-55	ask left=100	other=-20
till_i	ask dose=-42	ask left=78	other=-28
till_the	ask dose=-14	ask left=22
time	ask dose=44	ask easier=-18	ask left=-61	ask mistakes=-40	ask rest=89	ask steps=-24	ask why=-59	help=-39	progress=-21	schedule=255	unknown=28
time_$	ask dose=68	ask easier=-13	ask left=-20	ask mistakes=-20	ask rest=46	ask why=-27	other=13	schedule=50
time_do	schedule=47	unknown=-14
time_i	other=-35	unknown=43
time_in	ask dose=-14	other=-73	schedule=13	unknown=100
time_is	ask why=-12	other=77	schedule=19	unknown=-23
time_now	other=21	unknown=-17
time_please	schedule=14
time_to	schedule=13
time_today	other=18	unknown=-17
time_tomorrow	schedule=22
time_tonight	schedule=15
times	ask dose=104	ask left=-35	ask steps=-44	ask why=-13	help=-43	other=-29	progress=-33	schedule=261	unknown=-54
times_$	ask dose=61	ask left=-16	ask steps=-19	help=-16	other=-29	progress=-12	schedule=119	unknown=-22
times_a	ask dose=-25	other=43
times_do	ask dose=54	ask steps=-16	other=-21
times_each	other=16
times_have	help=-13	schedule=43
times_i	ask dose=17
times_please	other=-36	schedule=56
tingling	hello=-15	other=52
tingling_$	other=18	unknown=24
tingling_anywhere	other=16	unknown=-16
tingling_down	other=17
tingling_in	other=16
tingly	other=29	unknown=-23
tired	ask dose=24	ask left=-13	other=-111	unknown=150
tired_$	ask dose=24	ask left=-13	other=-30	unknown=54
tired_from	other=-35	unknown=42
to	ask dose=62	ask easier=12	ask left=64	ask mistakes=164	ask rest=39	ask steps=96	ask why=66	hello=20	help=42	other=58	progress=-44	schedule=125	thanks=-44	unknown=37
to_$	ask left=18	ask mistakes=47	ask steps=-33	ask why=-15	other=13
to_15	ask dose=25
to_21:00	other=-19	schedule=33
to_6	schedule=19
to_8:30	schedule=14
to_9	other=-16	schedule=32
to_arch	ask mistakes=30	ask why=-12
to_avoid	ask left=-12	ask mistakes=68	ask steps=-21
to_be	ask dose=54	ask mistakes=14	schedule=-12
to_breathe	other=19
to_catch	ask rest=14
to_change	schedule=17
to_chest	ask easier=23	ask mistakes=22	ask steps=98	ask why=17	hello=-12	schedule=-20	unknown=-24
to_do	ask dose=70	ask easier=17	ask left=96	ask rest=-33	ask steps=20	help=-25	other=-30	progress=-12	unknown=37
to_end	other=17
to_exercise	other=48	unknown=-15
to_feel	ask mistakes=37
to_finish	other=35	unknown=-25
to_get	other=48	unknown=-32
to_go	ask dose=-50	ask left=120	ask steps=-47	other=53	unknown=-16
to_help	ask steps=-15	ask why=25
to_hold	ask dose=55	ask mistakes=14	ask steps=-15	other=-18	unknown=-12
to_hurt	ask dose=-14	ask mistakes=38	ask why=-13
to_keep	ask dose=21	ask mistakes=-15	ask steps=35	other=-26
to_last	progress=19
to_lie	ask steps=34
to_log	other=22
to_lose	other=-29	unknown=35
to_make	ask easier=16	ask steps=15
to_me	ask mistakes=-13	ask steps=47	other=-21	unknown=32
to_my	ask easier=15	ask why=16	other=38	unknown=-38
to_pee	other=21
to_push	other=27	unknown=-15
to_rain	ask dose=-17	ask mistakes=-30	ask why=-33	other=-14	unknown=129
to_rest	ask rest=57
to_run	other=59	unknown=-49
to_seven	schedule=13
to_side	ask why=39
to_someone	other=16	unknown=-14
to_start	other=29	unknown=-14
to_stay	ask steps=21
to_stop	other=30	unknown=14
to_strengthen	ask why=34
to_take	ask left=-12	ask rest=16
to_ten	other=-13	schedule=18
to_the	ask easier=19	unknown=41
to_this	ask mistakes=-14	ask why=46
to_touch	ask steps=40	ask why=-17
to_use	help=45	unknown=-14
to_wait	ask rest=40	ask why=-15
to_work	ask steps=-43	ask why=58
to_write	ask steps=-15	help=81	other=-37	unknown=-15
to_you	hello=59	help=24	other=-25	unknown=-21
today	ask dose=83	ask easier=-30	ask left=152	ask mistakes=-17	ask steps=-58	ask why=-18	hello=-14	help=-24	other=78	schedule=14	thanks=-27	unknown=56
today_$	ask dose=53	ask easier=-28	ask left=154	ask mistakes=-17	ask steps=-40	ask why=-17	hello=-13	help=-23	other=30	thanks=-18	unknown=90
today_and	other=-18	schedule=22
today_is	ask dose=30	other=-22
today_please	ask steps=-17	other=36
today_thanks	other=16
toddler	other=-17	unknown=26
toe	other=15	unknown=-13
toes	ask steps=21	other=49	unknown=-34
toes_$	ask steps=23
together	ask mistakes=-14	ask steps=112	other=-35	unknown=-17
together_$	ask mistakes=-13	ask steps=83	other=-29	unknown=-13
together_or	ask steps=28
toilet	other=-19	unknown=43
toilet_$	other=31	unknown=-21
toilet_paper	other=23	unknown=-20
tokyo	ask dose=-14	unknown=47
tokyo_$	ask dose=-14	unknown=49
told	other=19	unknown=16
told_me	other=25	unknown=-16
told_you	unknown=18
tomorrow	ask mistakes=-19	help=-23	other=-65	schedule=131	unknown=44
tomorrow_$	ask mistakes=-19	help=-21	other=31	schedule=68
tonight	ask dose=12	ask easier=-18	ask mistakes=-18	ask steps=-13	ask why=-13	help=-43	other=56	progress=-15	schedule=103	unknown=26
tonight_$	ask easier=-15	ask mistakes=-15	ask steps=-12	help=-42	other=41	progress=-14	schedule=80	unknown=48
tonight_session	schedule=16
too	ask dose=34	ask easier=176	ask left=-84	ask mistakes=109	ask steps=-22	ask why=-31	other=-36	schedule=77	unknown=-118
too_$	ask dose=40	ask easier=-16	ask why=-13	other=52	unknown=-32
too_difficult	ask easier=62	other=-51
too_early	ask easier=-20	other=-33	schedule=90	unknown=-17
too_far	ask left=-26	ask mistakes=52
too_hard	ask easier=76	other=-37
too_knackered	other=16
too_tired	other=13
too_weak	ask easier=14
top	ask dose=21	ask mistakes=13	ask rest=-14	ask steps=30	unknown=-16
top_$	ask dose=26	ask mistakes=-24	ask steps=40
tore	other=20	unknown=-15
torture	ask left=14
torture_$	ask left=14
total	ask dose=33	ask rest=-13
total_$	ask dose=34	ask rest=-13
totally	other=28	unknown=-27
touch	ask steps=54	ask why=-19	other=17
touch_the	ask steps=54	ask why=-19
touching	ask steps=29
tough	ask easier=21
tough_$	ask easier=21
towel	ask easier=16
track	other=21
track_$	other=21
train	ask steps=-24	ask why=45	other=-21	progress=20	unknown=27
train_$	ask steps=-22	ask why=46
trainer	other=-45	unknown=46
treatment	other=48	unknown=-20
treatment_for	other=13
trip	other=18
trouble	other=31
trousers	other=13
true	unknown=18
try	other=25
try_me	other=22
trying	unknown=27
trying_$	other=46	unknown=-31
tuesday	other=44	unknown=-35
tumbled	other=14
tumbled_down	other=14
tummy	ask why=15	other=21	unknown=-19
tummy_$	ask steps=17	other=13	unknown=-14
turn	ask steps=38	unknown=46
turn_off	other=16
turn_too	ask steps=24
turned	ask dose=-15	ask mistakes=-27	ask steps=63	other=-33	unknown=28
turned_out	ask steps=13	other=-32	unknown=32
turning	ask steps=35	other=-16
turning_$	ask steps=35	other=-16
turtles	other=-20	unknown=24
turtles_$	other=-20	unknown=24
tv	other=-61	unknown=69
tv_$	other=-21	unknown=28
twelve	other=34	unknown=-21
twelve_$	other=29	unknown=-19
twenty	other=26
twice	ask dose=63	ask steps=-21	unknown=13
twice_$	other=32	unknown=-26
twice_a	ask dose=62
twice_today	unknown=13
twinge	other=30	unknown=-15
twinge_at	other=20	unknown=-13
twist	ask dose=15	ask easier=104	ask left=-15	ask mistakes=50	ask rest=-18	ask steps=50	ask why=57	help=-18	other=17	progress=-19	schedule=-28	unknown=-86
twist_$	ask dose=-32	ask easier=63	ask steps=33	help=-12	other=73	progress=-14	schedule=-14	unknown=-26
twist_done	ask steps=26	unknown=-13
twist_for	ask why=46
twist_good	ask why=12
twist_is	ask easier=13
twisting	ask dose=-12	ask steps=25	ask why=62	help=-13	unknown=-22
twisting_$	ask mistakes=19
twisting_is	ask steps=-28	ask why=31
twisting_one	ask steps=21
twists	ask dose=29	other=32	progress=-14	unknown=-30
twists_$	ask dose=26	progress=-14
twisty	ask dose=-12	ask steps=69	unknown=-19
twisty_one	ask steps=61	ask why=-15
twisty_thing	ask why=17
two	ask dose=80	ask easier=-19	ask mistakes=-24	ask rest=40	ask steps=-48	ask why=-17	other=91	thanks=-20	unknown=46
two_$	ask left=38	ask rest=21	ask steps=-23	other=37	thanks=-17	unknown=-39
two_already	other=12
two_are	other=25	unknown=-22
two_done	other=22	unknown=-21
two_down	other=28	unknown=-20
two_hours	other=20	unknown=-16
two_is	unknown=-14
two_minutes	ask rest=20	other=-16
two_months	other=55	unknown=-39
two_of	other=-17	unknown=18
two_or	other=12
two_rounds	ask dose=30
two_sets	ask dose=40	ask left=-16	other=74	unknown=-47
two_that	other=18	unknown=-18
two_to	unknown=20
two_weeks	other=19
two_years	other=26	unknown=-13
type	ask left=-17	ask mistakes=-24	help=115	other=-95	unknown=55
type_done	other=-50	unknown=61
type_here	ask mistakes=-21	help=49
typical	ask left=-12	ask mistakes=128	ask steps=-30	ask why=-29
typical_errors	ask mistakes=54	ask steps=-14	ask why=-18
typical_mistakes	ask mistakes=55	ask steps=-13
um	other=16
um_i	other=16
unbearable	other=13
unbearable_$	other=13
uncle	other=-33	unknown=38
under	ask easier=19	other=35	unknown=-27
under_me	other=44	unknown=-33
under_my	ask easier=22	other=-21	unknown=14
understand	help=32
understand_how	help=32
undo	ask steps=-15	other=117	unknown=-43
undo_$	other=46	unknown=-22
undo_last	other=19	unknown=-12
undo_please	other=17
undo_that	other=25
unmute	other=49	unknown=-30
unmute_$	other=47	unknown=-29
unpause	other=53	unknown=-27
unpause_$	other=34	unknown=-18
unsteady	other=54	unknown=-45
until	ask left=70	other=46	unknown=-61
until_i	ask left=70	other=-24	unknown=-16
until_the	other=30	unknown=-25
up	ask easier=52	ask left=33	ask mistakes=43	ask steps=46	other=36	unknown=-77
up_$	ask easier=23	ask mistakes=34	ask steps=19	other=61	unknown=-63
up_again	other=12
up_anymore	other=15	unknown=-12
up_here	ask left=-12	ask mistakes=30
up_now	other=-52	unknown=53
up_or	ask steps=42	other=-29
up_that	ask easier=38	other=-20
up_there	ask why=22
up_to	ask left=39	ask mistakes=-13	ask steps=-20
urine_since	other=-20	unknown=24
us	ask steps=40	other=41
us_$	other=-32	unknown=37
us_begin	other=35
us_continue	other=12
us_go	other=14
use	ask dose=-20	ask easier=35	ask left=-24	ask steps=-20	ask why=71	help=70	other=-25	unknown=-25
use_a	ask easier=42	other=-15
use_both	ask steps=28
use_of	ask why=35
use_this	ask steps=-17	help=66	unknown=-13
use_you	ask steps=-15	help=19
used	other=-32	unknown=46
used_to	other=-32	unknown=46
useful	ask dose=-14	ask left=-12	ask mistakes=-19	ask why=66
useful_$	ask dose=-14	ask left=-12	ask mistakes=-19	ask why=66
usual	ask mistakes=16	ask why=-13	other=21
usual_mistake	other=18
usually	ask mistakes=57	other=-101	unknown=85
usually_$	ask mistakes=17	other=-62	unknown=60
usually_get	ask mistakes=19
vacation	other=19
vacation_$	other=14
vagina	other=33	unknown=-29
vagina_feels	other=33	unknown=-29
variant	ask easier=36
variation	ask easier=87	ask why=-28	other=-44
version	ask dose=-21	ask easier=217	ask left=-28	ask mistakes=-17	ask steps=-33	ask why=-41	unknown=-30
version_$	ask dose=-15	ask easier=63	ask left=-16	ask mistakes=-14	ask steps=-19	ask why=-14	other=56	unknown=-17
version_for	other=13
version_of	ask easier=116	ask why=-26	other=-35
vertebra	other=59	unknown=-40
vertebra_in	other=38	unknown=-21
very	ask left=32	other=-26	thanks=46	unknown=-19
very_kind	thanks=19
very_last	ask left=32
very_patient	thanks=15
video	ask easier=-39	ask steps=102	other=-18
waist	other=47	unknown=-39
waist_down	other=15
waist_is	other=28	unknown=-26
wait	ask dose=13	ask rest=85	ask steps=25	ask why=-16	other=-21	unknown=-33
wait_$	ask rest=31	ask why=-16	other=50	unknown=-25
wait_a	ask rest=16
wait_how	ask dose=47	ask steps=15	other=-59
waiting	ask left=-17	ask why=-19	other=50
waiting_for	ask left=-19	ask why=-19	other=49
wake	other=-32	unknown=43
wake_me	other=-35	unknown=44
wakes	other=40	unknown=-29
wakes_me	other=40	unknown=-29
walk	ask rest=13	ask steps=59	unknown=-19
walk_$	other=36	unknown=-14
walk_me	ask steps=59	other=-45
walk_properly	other=-18	unknown=24
walked	other=-84	unknown=91
walking	other=59	unknown=-46
wall	ask easier=18
want	ask dose=20	ask easier=-18	ask steps=-30	other=42	schedule=75	unknown=-27
want_$	other=20
want_different	schedule=14
want_my	schedule=16
want_other	schedule=19
want_the	other=13
want_to	ask easier=-13	ask steps=-17	other=47
wants	other=42	unknown=-42
was	ask dose=90	ask easier=32	ask mistakes=-15	ask rest=-22	ask steps=-42	other=65	progress=-17
was_an	other=12
was_dead	other=31	unknown=-28
was_done	other=31	unknown=-28
was_i	ask dose=21	other=-20
was_in	other=21	unknown=-16
was_it	ask dose=19	other=23
was_last	other=47	progress=-17	unknown=-28
was_my	other=19	unknown=-18
was_numb	other=-88	unknown=90
was_so	other=-14	unknown=15
was_that	ask dose=-12	ask steps=-22	other=62
was_the	ask dose=23	ask why=13	other=-13	unknown=-14
washing	other=-103	unknown=105
washing_machine	other=-21	unknown=22
watch	ask mistakes=95	ask why=-20	other=-36	unknown=30
watch_$	ask mistakes=20
watch_out	ask mistakes=66	ask why=-14
watch_says	unknown=12
watch_the	other=-16	unknown=23
watching	other=-57	unknown=65
watching_$	other=-28	unknown=28
watching_and	other=-24	unknown=24
watching_the	other=15	unknown=-15
watching_tv	other=-21	unknown=28
water	unknown=16
water_$	other=23
waters	other=45	unknown=-37
waters_broke	other=37	unknown=-32
way	ask dose=-23	ask easier=176	ask left=-33	ask steps=77	ask why=-51	unknown=-35
way_$	ask easier=82	ask steps=-13	unknown=19
way_of	ask steps=39	ask why=-25
way_on	other=15	unknown=-12
way_to	ask dose=-13	ask easier=67	ask mistakes=28	ask steps=-44	ask why=-20	other=19
way_too	ask easier=33	other=-24
way_under	other=24	unknown=-19
way_up	ask steps=31	other=-16
we	ask easier=-37	ask left=53	ask mistakes=-47	ask rest=37	ask steps=-83	ask why=72	help=-21	other=73	progress=13	schedule=88	unknown=-36
we_are	ask steps=-12	ask why=18
we_can	other=22
we_change	ask easier=-14	other=-23	schedule=38
we_did	other=23
we_do	ask left=-13	ask why=42	other=41	unknown=-15
we_doing	ask dose=15
we_go	schedule=14
we_leave	other=18
we_make	ask easier=19
we_move	other=-17	schedule=22
we_nearly	ask left=52	other=-30
we_skip	other=35
we_start	other=16
weak	ask easier=16	hello=-19	unknown=56
weak_$	other=60	unknown=-50
weak_and	other=18	unknown=-15
weak_for	ask easier=14	other=-66	unknown=70
weak_in	other=25	unknown=-22
weak_legs	other=-18	unknown=16
weak_today	other=-30	unknown=33
weaker	other=19
weakness	unknown=21
weakness_$	other=-23	unknown=38
weakness_in	other=18	unknown=-14
weather	ask why=-12	other=-33	unknown=91
weather_today	other=-27	unknown=40
wee	unknown=26
week	ask dose=-15	ask steps=-18	help=-18	progress=155	schedule=-21	unknown=36
week_$	ask dose=-13	help=-16	other=36	progress=130	schedule=-16
week_go	progress=23
week_i	other=-49	unknown=50
weekend	other=15
weekend_$	other=15
weeks	ask mistakes=-14	ask steps=-18	help=-15	other=181	progress=51	schedule=-19	unknown=-46
weeks_$	other=54	progress=54	unknown=-33
weeks_ago	other=45	unknown=-15
weeks_now	other=-40	unknown=40
weeks_pregnant	other=75	unknown=-16
weight	ask why=-34	hello=-14	help=-25	other=15	progress=-22	schedule=14	unknown=124
weight_$	ask why=-27	help=-17	other=-23	progress=-13	unknown=112
weight_and	other=21
weight_dropping	other=46	unknown=-24
weight_for	other=20	unknown=-18
weight_is	other=-24	unknown=28
weight_loss	other=-23	schedule=23	unknown=18
weight_on	other=16	unknown=-13
weight_without	other=20	unknown=-18
weird	other=26	unknown=-17
weird_$	other=13
well	ask dose=25	ask mistakes=-14	other=-50	progress=25	unknown=70
well_$	ask dose=26	ask mistakes=-14	progress=15
well_again	other=18
well_done	other=-56	unknown=56
well_that	other=-47	unknown=48
went	other=34
went_numb	other=16
were	other=60	unknown=-51
were_done	other=32	unknown=-30
wet	other=15
wet_myself	other=-13	unknown=22
wet_the	other=15
what	ask dose=-34	ask easier=19	ask left=121	ask mistakes=67	ask rest=-27	ask steps=139	ask why=169	hello=-19	help=170	other=34	progress=70	schedule=82	thanks=-21	unknown=61
what_$	ask dose=-12	ask left=21	ask mistakes=-19	ask rest=33	ask steps=-39	ask why=-21	help=90	other=-14	unknown=-19
what_about	ask dose=13	ask steps=42	other=-36
what_am	ask left=-54	ask mistakes=-35	ask steps=54	ask why=26	other=37
what_are	ask dose=-29	ask left=-87	ask mistakes=71	ask steps=-48	ask why=30	help=53	other=20	unknown=51
what_can	ask easier=43	ask left=-16	ask steps=-26	ask why=-24	help=157	other=-21	schedule=-15	unknown=-27
what_comes	ask left=81	ask rest=-13	ask why=-17	unknown=-14
what_commands	help=14
what_did	ask why=23	other=-18
what_do	ask dose=-59	ask easier=-14	ask left=59	ask mistakes=24	ask rest=-12	ask steps=71	ask why=26	help=-43	other=71	schedule=-21	unknown=-51
what_does	ask left=19	ask mistakes=-23	ask why=65	help=-20	other=47	progress=15	unknown=-16
what_else	ask easier=19	ask left=46	ask mistakes=-14	ask steps=-21	ask why=-20	help=30	unknown=-15
what_exactly	ask left=-39	ask steps=36	ask why=49	other=-13
what_exercises	ask left=20
what_good	ask steps=-16	ask why=73
what_happens	ask left=28	ask mistakes=22	other=-17
what_have	ask mistakes=-14	unknown=56
what_i	ask dose=-15	ask easier=-17	ask left=-18	ask steps=35	ask why=20	other=-27	progress=14	unknown=30
what_if	ask dose=35	ask easier=18	ask left=-19	ask mistakes=-41	help=-18	other=-50	progress=-22	unknown=137
what_is	ask dose=138	ask left=59	ask mistakes=-29	ask steps=62	help=26	other=66	progress=113	schedule=-60	unknown=-37
what_mistakes	ask easier=-12	ask mistakes=32
what_muscle	ask left=-15	ask why=33
what_muscles	ask left=-43	ask why=83
what_must	ask mistakes=71	ask steps=-13
what_now	ask easier=46	ask left=52	ask mistakes=-17	ask why=-18	help=21	other=-21	unknown=-36
what_remains	ask left=96	ask mistakes=-17	ask steps=-18	ask why=-27
what_should	ask left=-15	ask mistakes=52	ask rest=20	ask steps=-15	ask why=-18	schedule=-14	unknown=45
what_the	ask steps=-26	other=29
what_this	ask steps=43	ask why=-28
what_time	ask mistakes=-13	ask why=-23	help=-34	other=59	progress=-16	schedule=148	unknown=-45
what_times	help=-23	progress=-17	schedule=67
what_to	ask left=-27	ask mistakes=51	ask steps=81	ask why=-25	other=-48	unknown=-15
what_was	ask why=13
what_would	ask easier=16	unknown=24
when	ask dose=51	ask easier=-24	ask left=55	ask mistakes=-27	ask rest=95	ask steps=-14	ask why=-28	hello=-12	help=27	progress=-44	schedule=198	thanks=-12	unknown=-65
when_$	other=-65	schedule=79
when_am	ask left=13	schedule=16
when_do	ask dose=-12	ask steps=-12	help=-16	other=-18	schedule=94
when_finished	other=-33	unknown=43
when_i	ask dose=73	ask easier=-12	ask left=26	ask mistakes=-40	ask rest=34	ask steps=-20	help=21	other=96	schedule=-37	unknown=-33
when_is	ask left=-15	other=15	progress=-16	schedule=67	unknown=-13
when_it	ask dose=19	unknown=-14
when_rolling	ask steps=13
when_the	ask rest=20	other=38	schedule=18	unknown=-63
when_twisting	ask mistakes=23
when_will	ask left=35	ask why=-14	other=-15	schedule=40
when_you	other=21
whenever	other=-50	unknown=65
whenever_$	other=-81	unknown=85
whenever_i	other=24	unknown=-13
where	ask dose=-25	ask easier=-21	ask left=45	ask rest=-18	ask steps=69	ask why=-50	other=65	progress=-38	schedule=-19	unknown=55
where_do	ask steps=49	ask why=-41	other=32
where_i	other=43	unknown=-14
where_is	ask steps=17	other=-15	progress=-42	unknown=50
where_should	ask mistakes=55	other=-17
where_you	ask steps=22	unknown=32
whether	ask dose=42	other=-15	unknown=-14
which	ask dose=-46	ask easier=-33	ask left=108	ask mistakes=-34	ask rest=-20	ask steps=78	ask why=70	help=57	other=-47	unknown=-29
which_commands	ask left=-27	help=76
which_exercise	ask left=61	ask steps=-28	ask why=-13	other=14
which_exercises	ask left=17
which_is	other=14
which_leg	ask steps=13
which_mistakes	ask mistakes=29
which_muscle	ask left=-20	ask mistakes=-31	ask steps=-18	ask why=101
which_muscles	ask steps=-15	ask why=44
which_one	ask left=32	ask steps=-15
which_ones	ask left=21
which_part	ask why=21
which_set	ask left=88	ask why=-23	other=-38
which_side	ask left=-14	ask steps=77	ask why=-18
which_way	ask left=-14	ask steps=48
while	ask dose=-14	ask steps=29	other=72	unknown=-47
while_turning	ask steps=19	other=-14
while_you	other=19	unknown=-16
who	ask left=-17	ask steps=-18	ask why=-14	help=56	other=-30	schedule=-15	unknown=125
who_can	other=29
who_is	help=46	other=-22
who_made	help=-12	unknown=27
who_won	unknown=68
whole	ask dose=13	other=72	unknown=-65
whole_flight	other=12
whole_routine	other=15	unknown=-13
whole_session	other=12
why	ask dose=-64	ask easier=-29	ask left=-45	ask mistakes=-39	ask rest=44	ask steps=-97	ask why=343	help=-15	other=99	progress=-21	schedule=-18	unknown=-59
why_$	ask dose=-38	ask left=-23	ask why=41	other=100	unknown=-28
why_am	ask why=35
why_do	ask rest=38	ask steps=-30	ask why=88	other=-41
why_does	ask why=13
why_i	ask why=37
why_is	ask why=-30	other=71	unknown=-17
why_lift	ask why=20
why_should	ask why=17
why_the	ask why=15
why_this	ask why=17
why_we	ask steps=-13	ask why=17
wife	other=-48	unknown=54
wife_$	other=-13	unknown=13
wife_did	other=-25	unknown=27
wife_is	other=-23	unknown=25
wife_says	other=16
will	ask dose=39	ask steps=-54	ask why=103	help=-21	other=58	progress=-21	schedule=39	unknown=-42
will_be	other=20	unknown=-14
will_do	unknown=14
will_i	ask dose=16	ask left=-22	ask mistakes=21	ask why=28	other=-20
will_it	ask dose=33	ask why=39	other=-35
will_not	ask easier=28	unknown=22
will_tell	other=15
will_this	ask left=33	ask steps=-18	ask why=42	other=-22
will_write	other=15
will_you	help=-16	other=39	schedule=47	unknown=-15
win	other=-47	progress=-14	unknown=70
win_$	other=-47	progress=-14	unknown=70
wipe	ask mistakes=-18	other=56	unknown=-19
wiped	other=-46	unknown=49
wiping	other=63	unknown=-36
wiping_feels	other=45	unknown=-24
wish	other=29	unknown=-22
wish_$	other=20	unknown=-13
with	ask dose=-43	ask easier=73	ask left=-20	ask mistakes=99	ask why=54	help=-48	other=20	progress=-22	schedule=-15	unknown=71
with_$	ask mistakes=16	ask why=30
with_a	ask easier=-12	other=37
with_back	ask why=28
with_bad	ask easier=36	ask mistakes=-17
with_boredom	other=-46	unknown=53
with_both	ask steps=19
with_breakfast	other=-66	unknown=67
with_bridges	ask mistakes=14	other=19	unknown=-15
with_less	ask easier=64	other=-14
with_me	ask steps=12
with_my	ask easier=18	ask mistakes=-35	ask steps=40	other=-29	unknown=36
with_osteoporosis	other=46	unknown=-25
with_that	ask left=-30	other=33
with_the	ask mistakes=72	ask steps=19	ask why=-16	unknown=-14
with_this	ask left=26	ask mistakes=61	ask steps=-13	ask why=-22	other=43	unknown=-71
with_work	other=-37	unknown=42
without	ask mistakes=25	ask steps=-19	other=121	unknown=-29
without_my	other=21	unknown=-15
without_noticing	ask mistakes=28	other=33	unknown=-22
without_stopping	other=-30	unknown=31
without_trying	other=46	unknown=-30
wobble	ask mistakes=60	other=-48
woman	unknown=13
woman_in	unknown=13
won	other=-43	unknown=107
won_the	unknown=68
work	ask dose=-22	ask mistakes=-17	ask steps=-62	ask why=37	help=158	progress=-15
work_$	ask dose=-12	ask why=-41	help=122	other=-33	progress=-15	unknown=19
working	ask left=-23	ask steps=-16	ask why=66	other=-14	unknown=22
working_$	ask left=-20	ask steps=-14	ask why=49	other=-20	unknown=26
workout	other=29	schedule=20	unknown=-32
workout_$	other=14	schedule=20	unknown=-18
works	ask steps=20	help=50
works_$	ask steps=20	help=51	other=-13	unknown=-12
works_better	other=15
world	other=-68	unknown=75
worse	other=49
worse_$	other=-27	unknown=45
worse_at	other=15
worse_lying	other=25	unknown=-22
worse_when	other=13
worse_whenever	other=18
worst	other=48	unknown=-41
worst_at	other=24	unknown=-22
worst_in	other=14	unknown=-13
would	ask dose=62	ask left=-19	ask mistakes=-14	ask rest=25	ask steps=-14	help=-15	progress=15	schedule=57
would_be	ask easier=17	other=36	progress=32	schedule=23	unknown=-63
would_finished	other=29	unknown=-27
would_get	other=13
would_have	other=41	unknown=-38
would_i	other=-23	unknown=43
would_like	other=-24	schedule=60	unknown=-20
would_prefer	other=-33	schedule=41
would_say	unknown=16
would_you	other=-17	unknown=40
wrist	other=28	unknown=-15
wrist_last	other=15
write	help=83	schedule=23	unknown=-31
write_again	other=15	schedule=17	unknown=-13
write_done	ask steps=-15	help=81	other=-37	unknown=-15
write_it	ask steps=24
write_quoted	other=14
write_to	help=15
write_tomorrow	schedule=12
writing	other=31
writing_to	other=31
wrong	ask dose=-26	ask easier=-20	ask left=-36	ask mistakes=344	ask steps=-95	ask why=-57	help=-28	other=15
wrong_$	ask left=-19	ask mistakes=59	ask steps=-14	other=33
wrong_button	ask mistakes=-12	other=44	unknown=-15
wrong_here	ask mistakes=61	unknown=-22
wrong_in	ask mistakes=71	ask steps=-20	ask why=-14
wrong_on	ask mistakes=38	ask steps=-19	other=-41	unknown=40
wrong_thing	other=13
wrong_to	ask mistakes=12
wrong_way	ask mistakes=45	ask steps=-19
wrong_with	ask mistakes=42	help=-14	other=-23	unknown=22
x	other=46	unknown=-22
x_15	other=35	unknown=-18
yeah	other=44	unknown=-24
year	other=-22	unknown=55
year_$	other=-24	unknown=57
years	help=-14	other=-53	unknown=124
years_$	unknown=21
years_ago	other=-33	unknown=73
years_and	other=-40	unknown=42
years_back	other=22
yep	other=36	unknown=-21
yep_$	other=13
yes	other=64	unknown=-19
yes_$	other=15
yes_i	other=25
yesterday	ask steps=-16	hello=-16	other=125	schedule=-19
yesterday_$	ask steps=-15	other=39	unknown=33
yesterday_evening	other=48	unknown=-22
yesterday_i	other=25	unknown=-21
yesterday_morning	other=23	unknown=-20
yesterday_too	other=12
yet	ask left=49	ask rest=-22	other=93	unknown=-62
yet_$	ask left=49	ask rest=-22	other=36
yh	other=12
yo	hello=99	other=-63	unknown=-26
yo_$	hello=99	other=-63	unknown=-25
yoga	other=-101	unknown=116
yoga_$	other=-21	unknown=34
you	ask easier=12	ask left=-32	ask mistakes=-75	ask rest=-50	ask steps=78	ask why=-77	hello=89	help=102	progress=-33	schedule=40	thanks=202	unknown=155
you_$	ask left=21	ask steps=-29	hello=100	help=53	other=43	schedule=-21	thanks=64	unknown=-127
you_a	help=-23	unknown=52
you_add	other=48	unknown=-19
you_are	other=-77	thanks=116	unknown=33
you_ask	other=12
you_be	other=-13
you_believe	unknown=30
you_can	help=14	other=61	unknown=-31
you_come	other=15
you_count	other=19	unknown=-14
you_describe	ask steps=30
you_do	ask dose=-26	ask steps=51	help=78
you_drop	ask steps=15
you_explain	ask steps=59	unknown=-21
you_for	help=19	other=-25	thanks=33	unknown=-15
you_go	ask steps=18
you_got	ask easier=-16	ask steps=34	schedule=21	unknown=-12
you_have	ask dose=-14	ask easier=63	ask rest=-17	ask steps=21	other=-23	thanks=18
you_in	other=30	unknown=-20
you_just	other=12
you_kindly	other=15
you_know	ask steps=-14	help=-19	other=50	unknown=28
you_like	ask steps=-33	unknown=82
you_make	ask easier=19
you_may	other=27
you_move	schedule=25
you_next	schedule=18
you_nudge	other=24
you_order	unknown=24
you_ping	schedule=19
you_play	unknown=32
you_recorded	other=22	unknown=-15
you_remind	ask steps=-15	schedule=62
you_said	other=-25	unknown=28
you_say	ask dose=72	other=-31
you_show	ask steps=34	other=-13
you_stop	other=49	schedule=-16	unknown=-12
you_tell	ask left=15	ask rest=12	other=-13	progress=13
you_think	help=-20	unknown=27
you_to	other=-23	unknown=29
you_tomorrow	other=24	unknown=-23
you_try	other=15
you_watch	other=-16	unknown=23
you_were	other=18	unknown=-16
you_when	help=44	other=-26
you_would	progress=32	unknown=-28
you_write	ask steps=19	other=-29	schedule=27	unknown=18
your	ask steps=21	hello=-18	other=-37	schedule=-15	thanks=61	unknown=44
your_favourite	help=-25	progress=-12	unknown=57
your_help	thanks=23
your_knees	ask steps=15
yours	unknown=20
yours_$	unknown=20
yourself	unknown=17
yup	ask steps=-43	other=58
zero	other=12
"""
