"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-66	unknown=85
0_$	unknown=16
1	ask dose=-26	ask left=30	other=29	unknown=12
1/3	ask steps=-13	other=29
1/3_ok	other=22
10	ask dose=130	ask easier=-14	ask left=-12	ask steps=-29	other=56	unknown=-36
10_$	ask dose=49	ask steps=-15	other=25	unknown=-20
10_enough	ask dose=42
10_min	other=14
10_minutes	other=12
10_or	ask dose=22
11	other=56	unknown=-30
11:42	other=13
11:42_$	other=13
11_$	other=43	unknown=-25
12	ask dose=93	ask left=-39	ask mistakes=-28	ask steps=-16	other=20	unknown=22
12_$	other=56	unknown=-46
12_or	ask dose=17
12_reps	ask left=-20	other=29
13	other=84	unknown=-52
13_$	other=35	unknown=-20
13_of	other=12
13_then	other=13
14	other=92	unknown=-42
14:05	other=17	unknown=-15
14:05_$	other=17	unknown=-15
14:20	other=15	unknown=-14
14:20_$	other=15	unknown=-14
14_$	other=32	unknown=-16
14_weeks	other=35
15	ask dose=255	ask easier=-16	ask left=-33	ask mistakes=-43	ask rest=-25	ask steps=-64	ask why=-13	unknown=49
15_$	ask dose=96	ask easier=-32	ask steps=-17	other=105	unknown=-78
15_again	ask dose=48	ask rest=-27
15_degrees	other=-53	unknown=57
15_done	ask easier=24	unknown=-22
15_each	ask dose=18
15_in	other=22	unknown=-13
15_is	other=19	unknown=-17
15_min	other=-39	unknown=40
15_or	ask dose=30	ask steps=-13
15_reps	other=16	unknown=-14
15_right	ask dose=48	ask left=-15	ask mistakes=-13
15_times	ask dose=20
17:30	other=18	unknown=-17
17:30_$	other=18	unknown=-17
19:00	other=13
19:00_$	other=13
19:15	other=16
19:15_$	other=16
1_$	unknown=20
1_or	ask left=31
2	ask left=17	ask rest=-16	ask steps=42	ask why=-13	help=-48	other=98	progress=-23	unknown=19
20	ask dose=43	ask easier=-17	ask steps=-24	other=-21	unknown=68
2015	other=-28	unknown=28
2015_$	other=-28	unknown=28
2019	other=-16	unknown=21
2019_$	other=-16	unknown=21
20:15	other=13
20:15_$	other=13
20_$	unknown=12
20_minutes	other=20	unknown=-12
20_weeks	other=-16	unknown=30
21:00	schedule=23
21:00_$	schedule=21
21:15	other=18
21:15_$	other=16
22	other=12
2_$	ask left=26	help=-21	other=-14	unknown=75
2_done	other=18
2_finished	other=15
2_or	other=29
2_rounds	ask dose=17	other=-18	unknown=14
2_sets	ask dose=24
2_x	other=17
3	ask steps=-15	other=51	unknown=70
3/3	other=56	unknown=-22
3/3_$	other=25	unknown=-17
3/3_ok	other=25
30	ask dose=13	other=26	unknown=-13
38.5	other=12
38.7	hello=-13	other=66	unknown=-41
38.9	other=16	unknown=-13
38.9_and	other=14
39	other=45	unknown=-37
39_since	other=16	unknown=-14
3_$	other=92	unknown=-72
3_days	other=18
3_done	other=22	unknown=-13
3_every	other=20	unknown=-18
3_of	other=-29	unknown=31
3_rounds	other=15
3_sets	other=20	unknown=17
3_weeks	other=19	unknown=-15
3_x	other=22	unknown=-12
3rd	other=17	unknown=-16
4	ask why=25	unknown=24
45	other=24
4_$	ask why=25	other=22	unknown=-17
4_days	other=25
5	ask dose=81	ask steps=-22	other=46
50_of	unknown=12
5_$	unknown=24
5_days	other=15
5_min	other=20	unknown=-13
5_seconds	ask dose=62	other=-25
6	other=53	schedule=51	unknown=-45
6:30	schedule=19
6:30_$	schedule=19
6_$	schedule=38	unknown=-13
6_am	schedule=20
7	other=72	schedule=64	unknown=-39
7:30	ask steps=-16	other=81
7:30_$	ask steps=-16	other=67
7_$	other=14
7_am	schedule=26
7_in	other=13
8	ask dose=33	ask easier=-37	ask left=-16	ask steps=-16	other=90	schedule=98	unknown=-51
8:15	other=16
8:15_$	other=15
8:30	schedule=15
8_$	ask dose=18	ask easier=-30	other=66	schedule=31	unknown=-22
8_o'clock	other=-50	schedule=57
8_times	other=14
9	ask dose=23	ask easier=-107	other=54	schedule=91
9_$	ask easier=-105	other=105	schedule=31
9_is	ask dose=26	other=-23
9_pm	schedule=18
@asked	ask dose=309	ask easier=237	ask left=414	ask mistakes=236	ask rest=375	ask steps=289	ask why=327	hello=-82	help=233	other=376	progress=163	schedule=113	thanks=-109	unknown=320
@asked evening	ask dose=18	other=162	schedule=-14	thanks=16
@asked morning	ask left=-14	ask steps=-32	ask why=-32	help=28	other=190	schedule=-16	unknown=88
@asked pain	ask dose=-17	ask left=-15	ask mistakes=-15	ask steps=-15	ask why=-28	other=244	progress=28	thanks=-31	unknown=21
@asked zone	ask left=-18	other=257	unknown=36
@idle	ask dose=68	ask easier=108	ask left=-147	ask mistakes=103	ask rest=-86	ask steps=150	ask why=63	hello=366	help=424	other=93	progress=447	schedule=451	thanks=332	unknown=336
@rest	ask dose=-52	ask easier=45	ask left=114	ask mistakes=-20	ask rest=297	hello=-29	help=-35	progress=-25	schedule=-40	unknown=71
@set	ask dose=437	ask easier=433	ask left=372	ask mistakes=482	ask rest=197	ask steps=511	ask why=397	help=252	other=284	progress=-57	schedule=-42	thanks=99	unknown=379
@told	ask dose=231	ask easier=319	ask left=-45	ask mistakes=263	ask rest=-54	ask steps=375	ask why=100	hello=590	help=421	other=994	progress=253	schedule=299	thanks=562	unknown=737
@waiting	ask dose=97	ask left=90	ask mistakes=-37	ask rest=-59	ask steps=54	ask why=45	hello=194	other=129	progress=35	schedule=88	thanks=46	unknown=129
^_0	other=44	unknown=-32
^_1	other=19
^_10	other=41	unknown=-19
^_11	other=15
^_12	ask left=-20	other=38
^_13	other=45	unknown=-26
^_14	other=40	unknown=-24
^_15	ask dose=62	ask mistakes=-22	ask rest=-19	ask steps=-14	other=68	unknown=-35
^_19:00	other=13
^_2	ask easier=17	other=56	unknown=-32
^_20	other=48	unknown=-35
^_20:15	other=13
^_22	other=12
^_3	other=58	unknown=-15
^_3/3	other=29	unknown=-18
^_3rd	other=17	unknown=-16
^_4	other=13
^_5	ask dose=58	ask steps=-19	other=20	unknown=-26
^_6	other=51	unknown=-20
^_7	schedule=61	unknown=-24
^_8	other=36
^_9	other=16
^_a	ask easier=26	other=-24	progress=30	thanks=-21	unknown=43
^_about	other=35	unknown=-16
^_aching	other=26	unknown=-15
^_after	ask left=28	ask rest=14	other=70	unknown=-42
^_all	other=125	unknown=-36
^_almost	other=39	unknown=-25
^_already	other=56	unknown=-32
^_alright	ask steps=-19	other=42
^_also	other=20
^_alternative	ask easier=67	other=-30
^_am	ask easier=-38	ask left=62	ask mistakes=104	ask steps=35	ask why=-46	help=-14	other=-23	progress=69	schedule=-14	unknown=-40
^_and	ask dose=70	ask easier=-21	ask left=41	ask mistakes=-28	ask rest=37	ask steps=35	ask why=79	other=-94	unknown=-58
^_another	other=21	unknown=25
^_any	ask dose=-29	ask easier=75	ask left=-29	ask mistakes=50	ask why=-61	other=-47	progress=37	unknown=26
^_anything	ask dose=-24	ask easier=66	ask left=14	ask mistakes=35	ask steps=-26	ask why=-40	other=36	unknown=-14
^_are	ask easier=-22	ask left=82	ask mistakes=37	ask steps=38	ask why=-24	help=-29	other=-67	unknown=66
^_arms	ask steps=34
^_as	other=16	unknown=-13
^_at	other=87	schedule=22	unknown=-46
^_away	other=16
^_baby	schedule=-12	unknown=25
^_back	other=57	unknown=-16
^_banana	other=-51	unknown=69
^_before	progress=15
^_begin	other=30	unknown=-17
^_bilateral	other=19
^_bit	other=37	unknown=-22
^_bladder	other=-18	thanks=-30	unknown=51
^_blah	other=-42	unknown=57
^_both	ask left=-16	ask steps=-12	ask why=-34	other=129	unknown=15
^_brb	other=14
^_breathe	ask steps=16	other=-14
^_breathing	ask steps=40	unknown=-13
^_bridge	ask dose=36	ask easier=61	ask mistakes=62	ask steps=68	hello=-35	help=-19	other=-16	progress=-14	thanks=-22	unknown=-63
^_bridges	other=22
^_broke	other=63	progress=-17	unknown=-19
^_bum	other=-27	unknown=30
^_busy	other=17
^_but	ask steps=-16	ask why=-14	other=60	unknown=-18
^_bye	unknown=31
^_c-section	other=19
^_call	other=12
^_calling	other=16
^_came	other=36	unknown=-35
^_can	ask dose=63	ask easier=73	ask left=-39	ask steps=51	ask why=-24	help=-79	other=129	progress=-16	schedule=91	unknown=48
^_cancel	other=19
^_cancer	other=-19	unknown=23
^_carry	other=22	unknown=-14
^_change	other=-80	schedule=124	unknown=-22
^_check	other=15
^_cheers	hello=-20	other=-75	thanks=172	unknown=-50
^_chest	other=36
^_coffee	other=13
^_commands	help=58	other=-18	unknown=-13
^_common	ask mistakes=101	ask steps=-20	other=-16
^_completed	ask rest=-17	other=31
^_continue	other=24
^_cool	unknown=21
^_coughing	other=24
^_could	ask dose=-18	ask easier=71	ask mistakes=-21	ask steps=-13	other=27	schedule=18
^_cramp	other=20	unknown=-13
^_dad	other=-28	unknown=32
^_delete	other=41	unknown=-28
^_did	ask easier=-27	ask left=29	ask mistakes=35	ask rest=-15	ask steps=-37	ask why=-52	help=-14	other=175	progress=50	schedule=-16	unknown=24
^_difficulty	other=18
^_dine	other=14
^_dinner	other=-81	unknown=82
^_disable	other=15
^_dishes	other=-75	unknown=76
^_do	ask dose=71	ask left=-58	ask mistakes=-15	ask rest=99	ask steps=99	ask why=-55	other=-65	progress=-16	unknown=143
^_doctor	other=15
^_does	ask dose=-15	ask easier=-21	ask steps=42	ask why=33	help=-28	other=-23	schedule=-12	unknown=72
^_dome	other=24	unknown=-16
^_done	ask dose=-50	ask easier=-25	ask left=-132	ask mistakes=-16	ask rest=-36	ask steps=-87	ask why=-50	other=346	unknown=127
^_double	other=15	unknown=-14
^_down	other=-52	unknown=56
^_drop	other=12
^_dropped	other=13
^_each	other=28
^_easier	ask easier=127	ask steps=-25	other=-35
^_easy	other=-31	unknown=38
^_eight	other=40	unknown=-16
^_eleven	ask steps=-18	other=39	unknown=-14
^_end	other=52	unknown=-24
^_enough	other=85	unknown=-50
^_europe	other=12
^_evening	hello=106	other=-75	unknown=-19
^_every	ask dose=59	other=19	unknown=-24
^_everyone	other=-43	unknown=45
^_everything	ask left=-13	hello=-16	other=64
^_expecting	other=42	unknown=-15
^_explain	ask steps=123	help=15	other=-81	unknown=-14
^_fainted	other=31	unknown=-15
^_far	other=35	unknown=-33
^_feeling	other=18
^_feels	other=-30	unknown=35
^_feet	ask steps=66	other=-33
^_fell	other=68	unknown=-33
^_felt	other=32	unknown=-25
^_fever	other=26	unknown=-20
^_fifteen	ask dose=67	ask left=-21	ask steps=-25	other=37	unknown=-19
^_final	ask dose=-16	other=35
^_finally	other=13
^_fine	other=27	unknown=-19
^_finished	ask dose=-15	ask left=-76	ask mistakes=-20	ask rest=-53	ask steps=-17	ask why=-81	other=204	unknown=147
^_fire	other=13
^_first	ask left=26	ask steps=-69	ask why=-12	other=91
^_five	ask dose=45	ask steps=-16	unknown=-19
^_for	ask dose=38	ask easier=-14	ask mistakes=-12	ask steps=-25	ask why=56
^_forget	ask steps=-22	other=44
^_forgot	ask steps=48	other=-14	unknown=-16
^_found	other=27
^_four	other=24
^_fourteen	other=17	unknown=-12
^_fractured	other=24	unknown=-21
^_gave	other=21
^_gentler	ask easier=58
^_get	other=-55	unknown=58
^_getting	other=14
^_give	ask easier=32	other=16	unknown=-20
^_go	other=51	unknown=-20
^_going	other=24
^_good	hello=133	other=-14	schedule=-13	thanks=-13	unknown=-43
^_got	ask easier=109	other=43	schedule=-20	unknown=-31
^_grandma	other=-40	unknown=44
^_grandpa	unknown=17
^_great	other=28	thanks=16	unknown=-25
^_ha	other=-16	unknown=36
^_had	other=146	unknown=-80
^_haha	other=-68	unknown=83
^_half	other=35	unknown=-17
^_halfway	other=17
^_hamburg	other=24
^_hang	other=21	unknown=-15
^_happy	other=17
^_has	ask steps=-25	other=-25	unknown=94
^_have	ask left=51	help=-16	other=13	progress=68	schedule=-12	unknown=-13
^_having	other=22	unknown=-13
^_he	other=-45	unknown=54
^_heartbroken	other=-30	unknown=49
^_heels	ask steps=33
^_hello	hello=179	other=-22	schedule=-87	unknown=-36
^_help	ask why=-15	hello=-14	help=203	other=-78	thanks=-12	unknown=-35
^_hey	hello=170	help=-13	other=-79	unknown=-22
^_hi	hello=152	other=-67	unknown=-46
^_hip	ask dose=-12	ask steps=35
^_hit	other=35	unknown=-24
^_hiya	hello=122	other=-62	unknown=-34
^_hold	ask dose=33	other=16
^_holiday	other=35	unknown=-20
^_homework	other=-36	unknown=37
^_how	ask dose=32	ask left=119	ask mistakes=40	ask rest=64	ask steps=95	ask why=-21	hello=53	help=36	other=134	progress=126	schedule=-21	thanks=-27	unknown=16
^_huh	help=151	other=-73	unknown=-37
^_hurts	ask easier=-38	other=71
^_i	ask easier=177	ask left=-45	ask mistakes=-35	ask rest=16	ask steps=123	ask why=-18	hello=-23	help=106	other=132	progress=-44	schedule=78	thanks=53	unknown=124
^_if	ask dose=61	other=-27	progress=27	unknown=-12
^_imagine	other=36	unknown=-35
^_in	ask steps=31	other=77	unknown=-60
^_instructions	ask steps=45	help=59	other=-33	progress=-13	schedule=-13	unknown=-13
^_is	ask dose=83	ask easier=-40	ask left=119	ask mistakes=159	ask rest=71	ask steps=14	ask why=17	help=-33	other=-25	unknown=-29
^_it	ask mistakes=-20	ask steps=25	other=33	unknown=60
^_just	ask left=-17	hello=62	schedule=28
^_keep	other=25
^_kids	other=17	unknown=-14
^_kind	other=50	unknown=-36
^_kindly	ask dose=15
^_knee	ask dose=72	ask easier=-29	ask mistakes=-20	ask steps=14	other=42	unknown=-18
^_knees	ask mistakes=13	other=38
^_knocked	other=16
^_last	ask dose=-16	ask left=-14	unknown=52
^_later	other=57	schedule=17	unknown=-41
^_laundry	other=-81	unknown=83
^_leave	ask steps=-25	other=72	unknown=-18
^_left	ask left=-26	ask steps=52	other=29
^_leg	other=-35	unknown=47
^_legs	ask steps=17	other=15	unknown=13
^_let	other=59
^_like	other=19	unknown=-13
^_lol	other=-51	unknown=71
^_long	other=-45	unknown=47
^_losing	other=23	unknown=-14
^_loss	other=22	unknown=-15
^_lost	ask left=15	ask steps=-13	ask why=-28	other=172	unknown=-84
^_lump	unknown=19
^_make	other=-30	schedule=64	unknown=-12
^_managed	ask easier=-27	other=94	unknown=-25
^_many	other=-19	thanks=34
^_may	other=37
^_maybe	other=29	unknown=-19
^_might	ask steps=18
^_mistakes	ask mistakes=23
^_morning	hello=157	other=-84	unknown=-44
^_move	other=-36	schedule=93	unknown=-18
^_much	hello=-15	other=-48	thanks=110	unknown=-34
^_mum	other=-93	unknown=96
^_must	ask dose=27	ask mistakes=-14	ask rest=22
^_mute	other=77	unknown=-29
^_my	ask easier=86	ask left=-20	ask mistakes=83	ask steps=-70	ask why=21	hello=-24	progress=69	schedule=69	thanks=40	unknown=107
^_nah	other=16
^_namaste	hello=85	other=-35	unknown=-27
^_nearly	other=56	unknown=-12
^_need	ask steps=-15	other=30	unknown=13
^_never	unknown=20
^_new	other=44	unknown=-24
^_next	ask left=-17	ask steps=-17	ask why=-19	other=71	schedule=52	unknown=-17
^_nice	other=-61	thanks=66
^_nine	other=34	unknown=-14
^_no	ask steps=16	ask why=-23	hello=12	other=48	progress=-14	schedule=17	thanks=-27	unknown=139
^_nobody	other=14	unknown=-14
^_none	unknown=13
^_not	ask easier=77	ask mistakes=-29	ask rest=-30	ask steps=32	ask why=-15	other=65	thanks=-20
^_nothing	other=-14	unknown=49
^_now	other=-50	unknown=64
^_nowhere	other=16	unknown=-15
^_numb	other=58	unknown=-26
^_number	ask dose=57	ask easier=-13	other=-19	progress=34	unknown=-26
^_numbness	other=19	unknown=16
^_off	unknown=26
^_oh	ask left=-13	other=15	unknown=32
^_ok	ask left=-22	ask steps=30	other=78	thanks=35	unknown=-36
^_okay	other=23
^_on	other=82	unknown=-47
^_once	ask dose=-38	ask left=26	ask rest=72	other=65	unknown=-93
^_one	ask dose=-37	ask left=36	unknown=73
^_only	ask easier=-34	hello=39	other=49	unknown=-14
^_oops	other=31	unknown=-14
^_or	other=16
^_other	ask easier=41	ask mistakes=-13
^_ouch	other=46	unknown=-24
^_our	other=-38	unknown=53
^_out	other=-43	unknown=46
^_ow	other=48	unknown=-27
^_pain	other=99	unknown=-47
^_partly	other=19	unknown=-14
^_pass	other=38	unknown=-21
^_passed	other=45	unknown=-30
^_pasta	other=-79	unknown=80
^_pause	other=84	unknown=-32
^_pee	other=-46	unknown=62
^_peed	other=16
^_phew	other=14
^_phone	other=-35	unknown=54
^_physio	other=20
^_pins	other=33	unknown=-25
^_play	other=-36	unknown=48
^_please	ask left=43	ask why=74	help=25	other=20	schedule=-25	unknown=-49
^_pooed	other=31	unknown=-20
^_poor	other=-49	unknown=51
^_pregnant	other=81	unknown=-61
^_pressed	other=23
^_progress	hello=-14	other=-49	progress=121	unknown=-22
^_proud	other=-18	unknown=19
^_put	other=-40	unknown=43
^_quarter	other=51
^_quick	ask steps=13
^_quit	other=48	unknown=-19
^_quoted	unknown=13
^_ran	other=12
^_ready	ask dose=-27	ask steps=-16	hello=-27	other=162	unknown=-52
^_really	ask dose=15
^_recovering	other=27	unknown=-13
^_remaining	ask dose=-23	other=37
^_remind	ask mistakes=20	ask steps=100	ask why=31	other=-58
^_reminders	other=31
^_remove	other=30	unknown=-14
^_reps	ask dose=87	ask steps=-19	other=-20
^_rest	ask rest=25
^_rested	other=30	unknown=-15
^_resume	other=51	unknown=-25
^_revert	other=30	unknown=-18
^_right	ask left=54	ask mistakes=-21	other=23	unknown=21
^_roger	other=15
^_rolled	other=21
^_rot	other=21
^_rotation	ask steps=15	other=20	progress=-13
^_round	ask dose=-42	ask rest=-13	other=24	unknown=45
^_saddle	other=43	unknown=-30
^_say	other=27	unknown=-21
^_says	other=13	unknown=-12
^_sciatica	other=15
^_second	ask left=-27	ask rest=-17	ask steps=-14	other=97	unknown=-16
^_secs	ask dose=62	other=-48
^_see	other=50	unknown=-41
^_set	ask dose=-18	ask easier=-15	ask left=-16	ask mistakes=-12	ask rest=-23	other=110	schedule=85	unknown=-60
^_sets	ask left=40
^_seven	other=32
^_sharp	other=13
^_shift	other=-42	schedule=52
^_shivering	other=25	unknown=-14
^_short	other=20	unknown=-13
^_should	ask dose=-28	ask easier=-15	ask mistakes=54	ask steps=83	ask why=-24	unknown=-21
^_show	ask steps=41	hello=-17	help=28	other=-82	progress=145	unknown=-56
^_sick	other=13
^_silence	other=72	unknown=-30
^_simpler	ask easier=83	ask steps=-14	other=-33
^_since	other=15
^_six	other=24
^_skip	ask steps=-54	ask why=-27	other=154	unknown=-34
^_skipping	other=24	unknown=-16
^_skp	other=18
^_slowly	ask steps=15
^_smashed	other=16
^_snooze	other=41	unknown=-22
^_so	ask dose=-12	ask left=-28	other=86
^_some	other=26	unknown=-22
^_someone	other=15
^_something	ask easier=57	unknown=-20
^_sore	other=14
^_sorry	ask left=16	ask mistakes=-28	ask steps=56	ask why=-23	other=33	unknown=-20
^_sort	other=53	unknown=-20
^_start	other=54	unknown=-21
^_step	ask steps=12
^_steps	ask steps=42	other=-25
^_still	other=57	unknown=-22
^_stop	other=83	unknown=-33
^_stopped	other=21	unknown=-14
^_stopping	other=45	unknown=-34
^_sudden	other=37	unknown=-25
^_suddenly	other=33	unknown=-22
^_switch	other=29
^_ta	other=-102	thanks=192	unknown=-51
^_take	other=27
^_taking	other=24	unknown=-24
^_talk	ask steps=47	other=-44
^_tell	ask why=15	other=-42	unknown=67
^_temperature	other=17	unknown=-14
^_ten	other=58	unknown=-34
^_terrible	other=12
^_thank	hello=-22	other=-21	thanks=152	unknown=-59
^_thanks	hello=-17	other=-95	thanks=204	unknown=-24
^_that	ask easier=40	ask left=35	ask mistakes=-15	ask rest=-23	ask steps=-31	other=71	thanks=44	unknown=-44
^_the	ask mistakes=-14	ask steps=18	ask why=38	other=-75	unknown=175
^_there	other=15
^_thermometer	other=25	unknown=-14
^_they	ask rest=39	unknown=-24
^_think	other=18
^_third	ask steps=-33	ask why=-13	other=65
^_this	ask dose=-32	ask easier=53	ask left=-19	ask why=18	other=-18	unknown=32
^_three	other=77	unknown=-45
^_tight	other=15
^_time	ask left=-28	ask rest=38
^_tingling	other=41	unknown=-25
^_toilet	other=-37	unknown=40
^_tokyo	other=14
^_tomorrow	other=-36	unknown=43
^_too	ask easier=43	other=13	unknown=-12
^_trying	other=-39	unknown=45
^_tumbled	other=16
^_turn	unknown=35
^_twelve	other=30	unknown=-19
^_twenty	other=16
^_twice	ask dose=21	ask steps=-13	other=32	unknown=-24
^_twist	ask dose=50	other=-17
^_two	unknown=57
^_typical	ask mistakes=53	ask steps=-20
^_um	other=26
^_undo	other=92	unknown=-31
^_unmute	other=47	unknown=-25
^_unpause	other=50	unknown=-25
^_urine	other=17	unknown=-12
^_used	other=-34	unknown=47
^_very	thanks=13
^_wait	ask dose=47	ask steps=31	other=-41	unknown=-14
^_walk	ask steps=60	other=-50
^_walked	other=-90	unknown=92
^_was	ask dose=15	ask left=15	ask steps=-29	other=64	unknown=-39
^_we	unknown=29
^_weak	hello=-17	other=20	unknown=12
^_weakness	other=13
^_wee	other=15
^_weight	unknown=22
^_well	other=26	unknown=-23
^_what	ask dose=14	ask easier=54	ask left=108	ask mistakes=140	ask rest=-53	ask why=115	hello=-15	help=176	other=37	progress=68	schedule=43	thanks=-17	unknown=105
^_when	ask left=53	ask mistakes=-14	ask rest=100	ask steps=-33	ask why=-24	help=-31	other=-32	progress=-35	schedule=129
^_where	ask dose=-20	ask left=62	ask mistakes=21	ask steps=39	ask why=-33	progress=-23	unknown=30
^_which	ask dose=-42	ask easier=-27	ask left=112	ask mistakes=-25	ask rest=-20	ask steps=34	ask why=73	help=56	other=-43	unknown=-27
^_who	ask left=-18	ask mistakes=-13	ask steps=-17	ask why=-18	help=57	other=34	progress=-12	schedule=-13	unknown=69
^_why	ask dose=-22	ask easier=-22	ask left=-18	ask mistakes=-27	ask rest=48	ask steps=-57	ask why=254	progress=-15	schedule=-13	unknown=-32
^_will	ask steps=-18	ask why=67	other=67	schedule=-19	unknown=-43
^_wiping	other=47	unknown=-25
^_worse	other=25	unknown=-19
^_would	ask dose=79	ask left=-15	unknown=-14
^_wrong	other=28
^_yeah	other=42	unknown=-21
^_years	other=-16	unknown=17
^_yep	other=41	unknown=-19
^_yes	other=56	unknown=-19
^_yesterday	unknown=18
^_yh	other=12
^_yo	hello=99	other=-64	unknown=-26
^_you	ask easier=-13	ask steps=26	other=-48	schedule=-12	thanks=126
^_yup	ask steps=-42	other=56
^_zero	other=13
a	ask easier=159	ask left=-106	ask mistakes=-15	ask rest=149	ask steps=72	ask why=-39	hello=-35	help=-15	other=114	progress=67	schedule=17	thanks=25	unknown=125
a_2	other=20	unknown=-17
a_4	other=16	unknown=-12
a_7	other=31	unknown=-25
a_baby	unknown=22
a_bad	unknown=22
a_beginner	ask dose=13	ask easier=13	other=-15
a_bike	other=42	unknown=-21
a_bit	other=25	unknown=-20
a_break	ask dose=-14	ask rest=58	other=19	unknown=-21
a_breather	ask rest=33	other=-17
a_bridge	ask easier=-17	ask mistakes=18	ask steps=29
a_c-section	other=20	unknown=-13
a_car	other=14
a_chair	ask easier=22
a_cold	ask easier=-18	other=-61	unknown=89
a_colleague	other=-15	unknown=18
a_cough	other=-41	unknown=48
a_couple	other=15
a_day	ask dose=83	ask steps=-26	other=57	progress=-13	unknown=-24
a_diet	other=-16	unknown=18
a_different	other=-53	schedule=64
a_disc	other=15	unknown=-13
a_dozen	other=26	unknown=-21
a_drunk	other=13
a_fever	other=18
a_few	other=43	unknown=-41
a_flight	unknown=15
a_fortnight	other=28	unknown=-13
a_full	other=-22	unknown=36
a_gentler	ask easier=65	other=-39
a_glute	ask steps=75	help=-15
a_good	other=-40	unknown=58
a_guy	other=-71	unknown=72
a_hernia	other=24	unknown=-22
a_hip	other=34
a_joke	other=-37	unknown=50
a_knee	ask why=14
a_ladder	unknown=14
a_lighter	ask steps=-13	other=21
a_little	other=14	unknown=-13
a_longer	ask rest=36	other=-21
a_lot	other=-16	thanks=28
a_lump	other=17
a_milder	ask easier=44	unknown=-13
a_million	unknown=16
a_minute	ask dose=21	ask rest=62	ask steps=-25	unknown=-12
a_miss	other=16
a_mistake	other=20
a_moment	other=22	unknown=-14
a_month	other=31	unknown=-18
a_new	other=41
a_pain	other=-45	unknown=47
a_pause	ask rest=13
a_picture	ask steps=27
a_pillow	ask easier=39	ask steps=-13
a_pizza	unknown=21
a_problem	ask mistakes=22
a_rest	ask rest=20
a_row	ask dose=-21	progress=59	unknown=-22
a_sec	other=19
a_session	other=33	schedule=14	unknown=-19
a_set	ask dose=26	ask left=-13	help=72	other=-49
a_simpler	ask easier=47	other=-14
a_slipped	other=32	unknown=-27
a_softer	ask easier=77	other=-15
a_star	thanks=32	unknown=-19
a_stroke	other=19	unknown=-17
a_sudden	other=28	unknown=-18
a_swelling	other=13
a_taxi	unknown=22
a_temperature	other=-20	unknown=40
a_towel	ask easier=16
a_twinge	other=16
a_two	other=18	thanks=-16
a_version	ask easier=15
a_vertebra	other=55	unknown=-37
a_video	ask easier=-37	ask steps=101
a_way	ask easier=15
a_wee	other=-41	unknown=50
a_week	other=63	unknown=-38
a_weight	other=-21	unknown=23
a_whole	other=12
abeg	ask left=14
able	ask easier=18
able_to	ask easier=18
about	ask left=-26	ask mistakes=35	ask steps=23	help=-42	other=76	unknown=15
about_$	ask mistakes=46	ask steps=-16
about_a	other=-24	unknown=28
about_his	other=-22	unknown=25
about_me	help=-24	other=79	unknown=-37
about_the	ask dose=12	ask steps=15	other=-15
about_to	other=18
accident	other=14	unknown=19
accident_$	unknown=42
accident_in	other=15	unknown=-15
accidents	other=-25	unknown=32
accomplished	ask rest=-16	other=32
accomplished_$	ask rest=-16	other=32
account	ask steps=-58	other=81
ache	other=75	unknown=-57
ache_in	other=16	unknown=-13
ache_is	other=22	unknown=-19
aches	other=68	unknown=-53
aches_$	other=55	unknown=-45
achieved	ask dose=-13	ask why=25	other=19
achieved_$	ask why=25
aching	ask mistakes=-20	other=95	unknown=-38
aching_all	other=19	unknown=-14
actually	ask why=25	other=37	unknown=-15
actually_$	ask why=14
actually_do	help=14
actually_good	ask why=-24	other=35
actually_help	ask why=23
add	other=57	unknown=-25
add_it	other=20	unknown=-14
add_that	other=16
afraid	other=-45	unknown=52
after	ask dose=-29	ask easier=-35	ask left=225	ask mistakes=-56	ask rest=102	ask steps=-21	ask why=-77	help=-12	other=78	progress=-12
after_$	ask rest=-22	other=31
after_bridges	ask left=31
after_dinner	other=-43	unknown=47
after_finishing	ask rest=16
after_lunch	other=13
after_my	other=17
after_that	other=-88	unknown=86
after_the	ask left=56	ask rest=-12	ask steps=31	ask why=-13	unknown=-24
after_these	ask left=14
after_this	ask dose=-17	ask easier=-24	ask left=121	ask mistakes=-21	ask rest=108	ask steps=-19	ask why=-41	other=-16
after_two	ask dose=17
afternoon	hello=43	schedule=17	unknown=-28
afternoon_$	hello=23	schedule=18	unknown=-18
afterwards	ask dose=-26	ask rest=35
afterwards_$	ask dose=-26	ask rest=35
again	ask dose=55	ask easier=-20	ask left=-43	ask mistakes=-22	ask steps=121	hello=15	help=-30	other=89	progress=-13	schedule=-19	thanks=-22	unknown=33
again_$	ask dose=36	ask easier=-14	ask left=-40	ask mistakes=-19	ask steps=97	ask why=14	hello=17	help=-27	thanks=-19	unknown=60
again_at	other=22
again_from	other=13
again_in	ask steps=-16	other=47	unknown=-12
again_or	ask dose=26	ask rest=-17
again_please	ask steps=40	other=-15
against	ask easier=19	ask why=23	help=-12
ages	other=16
ago	other=55	unknown=35
ago_$	other=70	unknown=19
agony	other=30	unknown=-17
agony_$	other=27	unknown=-16
aid	ask why=15
aid_of	ask why=15
air	ask why=28	other=52	unknown=-28
air_$	ask why=28	other=43	unknown=-24
all	ask dose=39	ask left=-28	ask mistakes=-28	ask steps=-27	hello=50	help=18	other=67	schedule=-26	thanks=-16	unknown=86
all_$	ask dose=-25	ask rest=13	ask steps=-14	ask why=15	hello=65	other=-39	progress=18	schedule=-13	unknown=35
all_15	ask easier=24	other=-28
all_3	other=48	unknown=-40
all_at	ask steps=18
all_day	other=-25	unknown=27
all_done	other=32
all_fine	other=-46	unknown=46
all_finished	other=28	unknown=-14
all_good	unknown=12
all_her	unknown=13
all_i	other=13
all_my	other=-39	unknown=38
all_of	other=89	unknown=-74
all_over	other=33	unknown=-19
all_rounds	other=22	unknown=-20
all_the	ask dose=20	other=29	unknown=-33
all_this	help=28	unknown=-17
all_three	ask dose=54	other=16	unknown=-31
all_weekend	other=-12	unknown=15
allowed	other=28
allowed_$	other=19
almost	ask left=22	other=-12	unknown=24
almost_$	other=17	unknown=-13
almost_through	ask left=22
alone	other=18
alone_$	other=16
along	ask left=24	ask steps=-19	other=19
along_with	other=15
already	ask steps=-12	other=46	unknown=46
already_$	other=59
already_did	other=23
already_done	other=-29	unknown=37
already_finished	other=13
already_lol	other=16	unknown=-15
already_on	other=-20	unknown=22
alright	ask steps=-19	other=43
alright_$	ask steps=-18	other=26
alright_alright	ask steps=-18	other=32
also	ask dose=36	other=37	unknown=-33
also_did	other=30	unknown=-18
alternative	ask easier=162	ask left=-12	other=-74	unknown=-18
alternative_$	ask easier=104	other=-48
alternative_for	ask easier=58	other=-26
altogether	ask dose=15
altogether_$	ask dose=15
always	ask left=-22	unknown=43
always_worse	other=27	unknown=-27
always_worst	other=14	unknown=-12
am	ask left=157	ask mistakes=33	ask rest=-20	ask why=46	hello=-25	help=37	other=25	progress=83	schedule=37	thanks=55	unknown=-58
am_$	other=33	schedule=19
am_14	other=34
am_20	other=13
am_a	other=-43	unknown=45
am_back	other=19
am_confused	ask steps=39	help=74	other=-83	unknown=-21
am_doing	ask left=-14	ask mistakes=56	ask steps=-26	ask why=16
am_done	ask left=82	unknown=-47
am_driving	other=17	unknown=-12
am_drunk	other=15
am_eating	other=24	unknown=-22
am_expecting	other=29
am_finished	ask left=39	other=-16
am_five	other=15
am_free	ask dose=-18	ask left=25
am_going	other=-24	unknown=37
am_having	other=14
am_i	ask dose=15	ask easier=-49	ask left=97	ask mistakes=15	ask steps=34	ask why=50	help=-30	other=-70	progress=95	schedule=18	unknown=-41
am_in	ask easier=-13	other=41	unknown=-16
am_lost	help=84	other=-42	unknown=-24
am_lying	other=19	unknown=-16
am_not	ask easier=22	other=-38	unknown=48
am_on	other=24
am_peeing	other=12
am_pregnant	other=93	unknown=-72
am_ready	other=33
am_still	other=27	unknown=-22
am_stopping	other=16
am_struggling	ask easier=15
am_sweating	other=-70	unknown=74
am_tired	ask dose=22	ask left=-15
am_up	other=13
am_watching	other=-59	unknown=67
am_well	other=17
an	ask dose=-17	ask easier=154	ask left=-26	ask mistakes=-14	ask why=-24	other=54	schedule=14	unknown=-46
an_accident	other=34	unknown=-24
an_alternative	ask easier=58	other=-36
an_easier	ask easier=59	ask left=-13	other=20
an_hour	other=50	schedule=19	unknown=-23
an_old	ask easier=29	other=-18
an_operation	other=-26	unknown=28
and	ask dose=-147	ask easier=-37	ask mistakes=-15	ask steps=24	hello=14	help=-28	other=258	unknown=133
and_2	other=-88	unknown=88
and_a	other=17
and_back	other=15
and_bleeding	other=17	unknown=-14
and_bowels	other=-33	unknown=38
and_can	ask steps=18	unknown=-13
and_did	other=13
and_do	other=26	unknown=-14
and_done	other=24	unknown=-20
and_down	ask steps=17	other=-14
and_for	ask dose=-16	other=23
and_had	other=19
and_how	ask dose=-118	ask left=-21	ask mistakes=-20	ask rest=-17	ask why=-21	help=-14	other=232
and_i	other=45	unknown=-30
and_loved	other=-49	unknown=49
and_my	unknown=13
and_never	other=-32	unknown=35
and_no	hello=28	other=-13
and_shivering	other=13
and_tell	ask steps=-28	ask why=-25	other=55
and_that	ask steps=-24	ask why=38
and_the	ask easier=-15	ask left=-16	ask mistakes=-14	ask rest=46	ask why=23	other=-69	unknown=70
and_then	ask left=104	ask steps=-20	ask why=-14	other=-49
and_there	other=12
and_tingling	other=16	unknown=-15
and_what	ask steps=24	other=15
and_when	other=-14	schedule=22
and_why	ask dose=-42	ask left=-21	ask why=41	other=47
angle	ask mistakes=-18	ask steps=29
angle_should	ask mistakes=-18	ask steps=29
ankle	other=66	unknown=-42
ankle_$	other=15
another	ask dose=-13	ask easier=23	ask left=-19	ask rest=-34	other=41	schedule=22	unknown=21
another_minute	ask rest=-48	other=57
another_way	ask easier=22
answer	other=13
anus	other=22	unknown=-15
anus_$	other=21	unknown=-14
any	ask dose=-33	ask easier=63	ask left=-44	ask mistakes=42	hello=-14	other=-34	progress=51	unknown=71
any_alternative	ask easier=27
any_days	progress=18
any_easier	ask easier=34	other=-18
any_good	ask easier=-25	ask why=-21	unknown=71
any_improvement	other=-65	progress=38	unknown=45
any_more	ask easier=-15	other=112	unknown=-73
any_of	other=-12	unknown=15
anymore	other=30	unknown=-16
anymore_$	other=29	unknown=-15
anyone	hello=26	other=-21	unknown=35
anything	ask dose=-38	ask easier=89	ask left=27	ask mistakes=35	ask rest=-13	ask steps=-60	ask why=26	help=-17	schedule=33
anything_$	ask steps=-15	ask why=53	other=-28	unknown=46
anything_after	ask left=31
anything_easier	other=34
anything_gentler	ask easier=52	ask left=-12	ask mistakes=-15	other=21
anything_i	ask easier=-16	ask mistakes=57
anything_left	ask left=20
anything_lighter	ask easier=41	other=-19
anything_to	ask mistakes=23
anyway	ask left=-12	ask why=20	other=37
anyway_$	ask left=-12	ask why=20	other=35
apart	ask steps=31
apart_$	ask steps=15
app	help=17	other=-16	unknown=18
app_$	help=17
appendix	other=15
appetite	other=21	unknown=-18
appreciated	other=-20	thanks=47	unknown=-14
appreciated_$	other=-20	thanks=47	unknown=-14
arch	ask mistakes=31
arches	ask mistakes=41	ask why=-24
arches_$	ask mistakes=37	ask why=-23
are	ask dose=-66	ask left=44	ask mistakes=80	ask steps=-33	ask why=-17	hello=37	help=76	other=50	progress=-30	schedule=14	thanks=77	unknown=21
are_$	other=30	unknown=25
are_a	other=-12	thanks=45	unknown=-27
are_all	ask left=-21	ask mistakes=-14	unknown=67
are_asleep	other=-23	unknown=29
are_bad	ask easier=41	ask mistakes=-13
are_burning	other=53	unknown=-44
are_cold	other=-13	unknown=19
are_done	ask left=22	ask rest=26	unknown=-32
are_fine	other=-13	unknown=17
are_finished	other=22	unknown=-20
are_in	unknown=28
are_jelly	other=23	unknown=-22
are_late	other=15	unknown=-14
are_left	ask dose=-21	ask left=16	other=24
are_like	other=-43	unknown=46
are_my	ask mistakes=-21	ask steps=52	ask why=-15	help=18	other=-12	schedule=34	unknown=-30
are_not	other=-39	unknown=40
are_numb	other=26	unknown=-20
are_shaking	other=-41	unknown=43
are_sore	ask mistakes=-23	other=58	unknown=-16
are_still	ask left=22
are_the	ask dose=-34	ask left=-29	ask mistakes=92	ask steps=17	ask why=-37	other=-49	thanks=51	unknown=27
are_there	ask left=-17	help=63	other=21
are_these	ask mistakes=-12	ask why=51	other=23	unknown=-13
are_thin	other=25	unknown=-23
are_tingling	other=53	unknown=-30
are_tired	other=-18	unknown=30
are_too	unknown=-12
are_very	thanks=13
are_we	ask left=88	ask mistakes=-21	ask steps=-19	ask why=25	other=-15	unknown=-18
are_weak	other=19	unknown=-17
are_you	hello=68	help=58	other=-28	thanks=-19	unknown=-16
area	other=71	unknown=-60
area_$	other=49	unknown=-39
arm	other=-38	unknown=46
arm_$	other=30	unknown=-25
arm_fell	other=-18	unknown=20
arms	ask mistakes=-27	ask steps=129	ask why=-35
arms_$	ask steps=21
arms_down	ask steps=13
arms_go	ask steps=25	ask why=-29	other=21
arms_out	ask steps=21	other=-17
around	ask rest=13	other=86	unknown=-55
around_my	other=67	unknown=-42
arsenal	other=-50	unknown=55
as	ask dose=35	ask steps=15	other=75	unknown=-74
as_to	ask steps=13
as_well	ask dose=30	other=57	unknown=-55
ask	ask steps=16	other=27
ask_again	other=23
ask_me	other=27
asking	other=15	thanks=-31	unknown=23
asking_$	other=13	thanks=-31	unknown=24
asleep	other=-40	unknown=70
asleep_before	other=16	unknown=-15
asleep_on	other=-17	unknown=22
at	ask dose=29	ask easier=-31	ask left=-16	ask steps=32	hello=-18	help=-18	other=62	progress=19	schedule=129	unknown=40
at_11	other=14
at_15	ask dose=17	other=-33	unknown=32
at_21:15	other=14
at_3	other=20	unknown=-18
at_6	other=-20	schedule=34
at_7	other=-27	unknown=39
at_8	schedule=14
at_9	other=-14	schedule=55	unknown=-18
at_a	schedule=25	unknown=-14
at_all	ask rest=18	ask why=16	progress=18
at_half	other=14
at_last	other=-89	unknown=90
at_me	other=-44	schedule=-12	unknown=60
at_my	ask dose=26	unknown=-26
at_night	other=26
at_nine	other=-18	schedule=28
at_noon	other=29
at_once	ask steps=41
at_seven	other=26
at_the	ask rest=-16	ask steps=32	other=-14	unknown=29
at_what	schedule=32
at_work	other=-19	unknown=27
ate	other=-20	unknown=29
ate_my	other=-23	unknown=30
attention	ask left=-22	ask mistakes=58	ask steps=-17	ask why=-13
aunt	other=-35	unknown=36
avoid	ask dose=-13	ask left=-22	ask mistakes=124	ask rest=-17	ask steps=-28	ask why=-16	other=15
avoid_$	ask left=-14	ask mistakes=81	ask steps=-21
avoid_in	ask mistakes=26
away	other=55	unknown=-28
away_$	other=30	unknown=-16
away_for	other=23
awful	other=13
baby	other=29	schedule=-15	unknown=35
baby_$	other=-19	unknown=42
baby_crying	other=24	unknown=-19
baby_is	other=16	unknown=-15
back	ask dose=-50	ask easier=-13	ask left=-18	ask mistakes=63	ask steps=57	ask why=143	help=-19	other=171	progress=-18	schedule=-23	unknown=-58
back_$	ask steps=-39	ask why=152	help=-16	other=49	unknown=-24
back_aches	other=29	unknown=-22
back_and	ask steps=17
back_arches	ask mistakes=41	ask why=-24
back_doing	ask mistakes=40	other=-30
back_from	other=16
back_has	other=16	unknown=-13
back_hurts	other=17
back_in	other=-37	unknown=50
back_is	other=47	unknown=-25
back_on	other=16
back_pain	ask why=25
back_started	other=15
back_supposed	ask mistakes=25
back_surgery	other=-13	unknown=15
back_to	ask steps=14
backbone	other=22
backbone_$	other=22
bad	ask dose=-18	ask easier=107	ask left=-15	ask mistakes=91	ask steps=-34	ask why=-32	other=-19	unknown=-16
bad_$	ask easier=55	unknown=-16
bad_if	ask mistakes=23
bad_knees	ask easier=36
badly	unknown=18
bag	other=28
bag_$	other=26
balance	ask dose=-28	ask left=72	ask steps=-12
balance_$	ask dose=-18	ask left=27
banana	other=-51	unknown=69
banana_$	other=-51	unknown=69
barely	other=16
bathroom	other=17	unknown=-15
battery	other=-52	unknown=54
battery_is	other=-56	unknown=58
be	ask dose=129	ask easier=22	ask left=-33	ask mistakes=31	ask steps=62	help=-14	other=-37	schedule=-19	unknown=-28
be_$	ask mistakes=-31	ask rest=17	ask steps=25	other=22
be_a	ask easier=18
be_better	other=-12	schedule=20
be_careful	ask mistakes=63	ask steps=-16
be_doing	ask dose=12	ask mistakes=-27	ask steps=34
be_done	ask dose=39	ask easier=28	ask left=16	other=28	unknown=-75
be_enough	ask dose=17
be_finished	ask dose=30	unknown=-17
be_flat	ask steps=32
be_so	ask steps=13	other=-20	progress=30	unknown=-19
be_working	ask why=31
because	unknown=12
because_of	unknown=13
become	other=48	unknown=-40
become_unsteady	other=44	unknown=-38
bed	ask easier=63	ask steps=-19	other=27	unknown=-19
bed_$	ask easier=45	other=-13
bed_at	other=20	unknown=-18
bed_last	other=31	unknown=-20
been	ask left=-15	ask steps=-17	help=-17	other=52	progress=83	thanks=17	unknown=-23
been_$	ask steps=-14	unknown=54
been_doing	progress=26
before	ask dose=-40	ask rest=72	other=62	progress=14	unknown=-34
before_$	ask steps=12	other=-38	unknown=44
before_any	other=20	unknown=-12
before_breakfast	other=21	unknown=-18
before_i	unknown=-17
before_telling	other=16	unknown=-15
before_the	ask dose=-35	ask rest=73	ask steps=-20	unknown=-15
before_yesterday	other=19	unknown=-16
before_your	other=12	unknown=-12
begin	hello=-12	other=74	progress=15	unknown=-44
begin_$	other=46	progress=15	unknown=-32
begin_please	other=13
beginner	ask easier=40	other=-17
beginner_$	ask dose=13	ask easier=13	other=-15
beginners	ask easier=57
beginners_$	ask easier=57
begun	other=16	unknown=-15
begun_$	other=15	unknown=-15
behind	ask dose=-45	ask easier=26	ask why=64
behind_$	ask why=17
behind_it	ask why=17
behind_me	other=20
behind_the	ask dose=-16	ask easier=27	ask why=17
believe	other=-40	unknown=69
believe_i	other=12
belly	ask easier=34
belly_$	other=-14	unknown=25
belly_is	ask easier=31	other=-22
belong	other=24	unknown=-18
belong_to	other=24	unknown=-18
below	other=15
bend	other=12
bending	other=50	unknown=-43
bending_$	other=50	unknown=-43
benefit	ask steps=-44	ask why=85
benefit_$	ask why=35
benefit_of	ask steps=-34	ask why=44
benefits	ask dose=-13	ask left=-16	ask mistakes=-15	ask steps=-36	ask why=149	other=-32
benefits_of	ask steps=-20	ask why=74	other=-27
bent	ask dose=-13	ask steps=65	other=-18
bent_$	ask steps=32	other=-17
bent_or	ask steps=32
best	thanks=51	unknown=-42
bet	other=-28	unknown=31
beta	hello=56	other=-24	unknown=-20
better	ask mistakes=-17	ask steps=-15	ask why=19	progress=88	unknown=-20
better_$	ask steps=-13	ask why=20	progress=53	schedule=13
better_over	progress=14
between	ask dose=-127	ask easier=-13	ask left=-27	ask mistakes=-13	ask rest=210	ask steps=42	other=89	unknown=-65
between_$	ask rest=22
between_bridge	ask rest=18
between_my	ask steps=16	other=52	unknown=-42
between_rounds	ask rest=63
between_sets	ask dose=-53	ask left=-17	ask rest=120	other=-18
between_the	ask dose=-18	ask rest=34	other=20	unknown=-17
bike	other=-30	unknown=62
bike_$	other=22	unknown=-18
bike_saddle	other=41	unknown=-21
bilateral	other=19
birth	other=50	unknown=-16
birth_three	other=13
biscuits	other=-38	unknown=39
biscuits_$	other=-38	unknown=39
bit	other=50	unknown=-17
bit_$	other=42	unknown=-21
bit_of	other=26	unknown=-23
bit_on	ask easier=-14	other=14
bit_sore	other=13
bits	ask steps=12
blacked	other=15
blacked_out	other=15
bladder	other=26	thanks=-31	unknown=49
bladder_$	other=-39	unknown=52
bladder_and	other=-29	unknown=34
bladder_fine	thanks=-30	unknown=39
bladder_is	other=51	unknown=-48
blades	ask steps=15	other=17	unknown=-12
blades_$	other=17
blah	other=-42	unknown=57
blah_$	other=-42	unknown=57
blah_blah	other=-42	unknown=57
bleeding	other=48	unknown=-34
bleeding_$	other=29	unknown=-20
bleeding_a	other=14	unknown=-12
bob	other=-52	unknown=57
bob_$	other=-52	unknown=57
body	ask steps=20	ask why=23	unknown=-18
body_$	ask steps=21	other=-13
bones	other=70	unknown=-53
bones_$	other=44	unknown=-30
bones_are	other=25	unknown=-23
book	other=-65	unknown=79
book_me	other=-18	unknown=32
bored	other=-55	unknown=68
boredom	other=-49	unknown=58
boredom_$	other=-42	unknown=48
boss	other=-24	unknown=29
bot	ask steps=-40	ask why=-68	hello=85	help=135	other=-48
bot_$	hello=86	unknown=-51
bot_do	ask why=-14	help=28
bot_is	other=-40	unknown=42
bot_work	ask steps=-19	ask why=-32	help=63
both	ask dose=-40	ask left=-22	ask mistakes=-18	ask rest=19	ask steps=116	ask why=-36	other=156	unknown=-51
both_$	ask steps=14	other=48	unknown=-29
both_feet	other=30	unknown=-24
both_hands	ask steps=63	other=-17
both_kids	other=-88	unknown=89
both_knees	ask steps=50	ask why=-13
both_legs	ask dose=-24	ask rest=26	ask steps=-23	other=45	unknown=18
both_my	other=15
both_of	other=19	unknown=-16
both_sessions	other=22	unknown=-20
both_sides	ask why=-15	other=53	unknown=-22
both_the	ask steps=18	other=-15
both_thighs	other=17
bother	ask left=30	ask why=18
bottom	other=36	unknown=-26
bottom_$	other=17	unknown=-12
bought	other=-56	unknown=60
bowels	other=41	unknown=-15
brb	other=14
break	ask dose=-67	ask easier=-14	ask left=-74	ask mistakes=-37	ask rest=258	ask steps=-38	ask why=-28	other=63	unknown=28
break_$	ask dose=-19	ask mistakes=-29	ask rest=100	ask steps=-19	ask why=-19	unknown=30
break_between	ask dose=-30	ask rest=23	other=48
break_do	ask dose=-15	ask rest=19
break_from	other=24	unknown=-12
break_now	ask rest=-14	other=22
break_please	other=14
breakfast	other=-23	unknown=32
breakfast_$	other=-26	unknown=34
breast	other=105	unknown=-45
breast_cancer	other=105	unknown=-45
breath	ask mistakes=17	ask rest=13	unknown=27
breath_$	ask mistakes=17	other=53	unknown=-45
breathe	ask dose=-16	ask steps=66	other=46	unknown=-41
breathe_$	other=22	unknown=-13
breathe_in	ask steps=44	other=-21
breathe_out	ask steps=15
breather	ask dose=-32	ask left=-12	ask rest=99	ask steps=-23
breather_$	ask dose=-25	other=31
breather_after	ask rest=43	other=-20
breathing	ask dose=-13	ask left=-13	ask steps=103	other=-26	unknown=-15
breathing_$	ask left=-12	ask steps=87	other=-35
breathless	other=32	unknown=-12
bridge	ask dose=75	ask easier=143	ask mistakes=121	ask rest=22	ask steps=192	ask why=156	hello=-47	help=-88	other=-43	progress=-55	schedule=-55	thanks=-37	unknown=-120
bridge_$	ask dose=33	ask easier=78	ask left=12	ask mistakes=58	ask steps=118	ask why=-96	help=-28	other=59	progress=-29	schedule=-21	unknown=-70
bridge_3/3	other=22
bridge_actually	ask why=22
bridge_done	ask steps=20
bridge_exercise	other=14
bridge_for	ask easier=22	ask steps=-12	ask why=27
bridge_good	ask why=59	other=-19	unknown=-16
bridge_help	ask steps=-15	ask why=29
bridge_how	ask dose=13	ask steps=44	other=-17
bridge_in	ask easier=22
bridge_is	ask easier=29	unknown=-21
bridge_please	ask easier=-14	ask steps=70	other=-32
bridge_safe	ask dose=-14	ask mistakes=23	ask why=-18	other=39
bridge_sets	ask rest=34	unknown=-15
bridge_supposed	ask why=17
bridge_thing	ask steps=44	other=-18
bridge_today	other=29	unknown=-15
bridge_was	ask dose=31	other=-26
bridge_with	ask easier=42
bridges	ask dose=91	ask left=14	ask rest=28	ask steps=35	ask why=80	help=-50	other=74	progress=-35	schedule=-14	unknown=-123
bridges_$	ask dose=40	ask left=44	ask rest=31	ask why=-14	help=-13	other=29	progress=-18	unknown=-51
bridges_am	ask dose=15
bridges_and	ask dose=-42	other=43
bridges_are	other=43	unknown=-40
bridges_before	other=-63	unknown=63
bridges_do	ask dose=13	ask why=21
bridges_done	ask steps=54	other=-36
bridges_for	ask why=31
bridges_help	ask steps=-16	ask why=41	help=-12
bridges_in	other=29	unknown=-27
bridges_is	ask dose=33	other=-22
bridging	other=-40	unknown=43
brilliant	other=-27	thanks=17	unknown=49
brilliant_$	other=-27	thanks=17	unknown=49
bring	unknown=18
brittle	other=15	unknown=-12
brittle_bones	other=15	unknown=-12
bro	other=-42	unknown=44
broke	other=100	progress=-27	unknown=-16
broke_$	other=17
broke_a	other=20
broke_her	other=-31	unknown=38
broke_my	other=46	progress=-18
broken	other=66	unknown=-46
broken_$	other=33	unknown=-28
brother	ask dose=16	unknown=-13
buckles	other=32	unknown=-26
buckles_$	other=14
bum	ask dose=-19	ask easier=32	ask mistakes=-41	ask steps=14	ask why=94
bum_$	ask mistakes=-22	ask why=24	other=-15	unknown=43
bum_in	ask why=18
bum_is	other=56	unknown=-54
bum_lifting	ask steps=25
bum_muscles	other=-35	unknown=45
bump	other=27	unknown=-25
bump_$	other=24	unknown=-22
burning	ask mistakes=37	ask steps=-28	other=53	unknown=-46
burning_$	ask mistakes=37	ask steps=-28	other=49	unknown=-43
bus_$	unknown=12
bus_is	other=-19	unknown=22
busy	other=19
but	ask dose=20	ask steps=-70	ask why=-15	other=168	unknown=-57
but_do	ask steps=-13	other=14
but_how	ask dose=21	ask steps=-58	other=57
but_i	other=20	unknown=-15
but_my	other=27	unknown=-23
buttocks	other=32	unknown=-29
buttocks_have	other=27	unknown=-24
button	other=47	unknown=-18
button_$	other=37	unknown=-15
by	ask easier=-21	ask left=-12	ask mistakes=-15	ask steps=88	other=53	schedule=13	unknown=-44
by_a	other=36	unknown=-29
by_accident	other=44	unknown=-38
by_my	ask steps=33
by_now	other=13
by_step	ask easier=-12	ask steps=45	other=-13
by_the	ask steps=15
bye	unknown=31
bye_$	unknown=31
c-section	other=42	unknown=-25
c-section_$	other=16
c-section_in	other=20	unknown=-14
calf	other=54	unknown=-47
calf_$	other=15
call	other=-16	unknown=52
call_$	other=-18	unknown=23
call_it	other=17
called	ask steps=37	other=-39	unknown=18
called_$	other=23	unknown=-22
calling	other=18
calling_it	other=17
came	unknown=21
came_$	other=-50	unknown=59
can	ask easier=171	ask left=-23	ask steps=16	ask why=-55	hello=-20	help=107	other=135	progress=-26	schedule=50	thanks=-23	unknown=74
can_begin	other=20	unknown=-18
can_do	help=22
can_feel	other=-34	unknown=34
can_go	ask mistakes=44	ask steps=-12
can_hardly	other=22	unknown=-20
can_i	ask dose=85	ask easier=101	ask left=-39	ask mistakes=43	ask rest=31	ask steps=-47	ask why=-21	help=42	other=-21	schedule=31	unknown=-49
can_my	ask steps=12	schedule=12
can_not	ask easier=83	ask mistakes=-34	ask steps=48	other=-28	schedule=-13	unknown=77
can_pee	other=-39	unknown=44
can_remind	other=26
can_see	other=27	progress=18	unknown=-14
can_start	other=50	unknown=-33
can_stop	ask dose=-18	ask left=47	other=-14
can_the	other=-27	schedule=24
can_this	other=-27	unknown=43
can_we	ask dose=-27	ask steps=-21	ask why=-13	other=132	schedule=38	unknown=-14
can_you	ask dose=-16	ask easier=-43	ask mistakes=-17	ask steps=60	ask why=-16	help=78	other=42	progress=-18	schedule=-26	unknown=77
cancel	other=19
cancer	ask easier=-28	help=-13	other=60	schedule=-13	unknown=59
cancer_$	ask easier=-19	other=-36	unknown=94
cancer_two	other=23	unknown=-16
candy	other=-26	unknown=28
candy_crush	other=-26	unknown=28
capital	ask why=-31	unknown=86
capital_of	ask why=-31	unknown=86
car	other=26	unknown=-14
car_accident	other=-20	unknown=23
car_crash	other=25	unknown=-22
careful	ask mistakes=63	ask steps=-16
careful_about	ask mistakes=46	ask steps=-16
carpet	ask steps=14	other=-39	unknown=44
carpet_$	ask steps=15
carried	other=12
carried_away	other=12
carry	other=38	unknown=-16
carry_on	other=37	unknown=-15
cat	ask steps=-15	other=-39	unknown=82
cat_$	other=25	unknown=-20
cat_is	unknown=14
cat_on	unknown=13
cat_sat	other=-12	unknown=22
catch	ask rest=13	other=16
catch_my	ask rest=13
ceiling	ask steps=12	other=-46	unknown=46
ceiling_$	ask steps=12	other=-46	unknown=46
chair	ask easier=22	other=-15
chance	other=52	unknown=-44
chance_$	other=13
chance_today	other=37	unknown=-36
change	ask steps=-16	other=-88	schedule=220	unknown=-40
change_it	other=-33	schedule=47
change_my	schedule=29
change_the	ask steps=-14	other=-15	schedule=56
changed	other=32	unknown=-27
changed_shape	other=17	unknown=-12
chapter	other=-95	unknown=96
cheat	ask mistakes=30	ask steps=-13
check	other=15	unknown=-14
cheers	hello=-20	other=-75	thanks=172	unknown=-50
cheers_$	other=-25	thanks=60	unknown=-17
cheers_mate	other=-22	thanks=44
chemo	ask easier=-17	other=79	unknown=-32
chemo_at	other=19
chemo_for	ask easier=-13	other=17
chest	ask dose=20	ask easier=52	ask mistakes=16	ask steps=88	ask why=25	hello=-23	help=-25	other=28	progress=-31	schedule=-29	thanks=-12	unknown=32
chest_$	ask dose=40	ask easier=60	ask why=13	other=49	unknown=-88
chest_and	ask dose=-77	other=89
chest_day	other=-22	unknown=26
chest_do	ask steps=-15	ask why=19
chest_exercises	other=-67	unknown=96
chest_feels	other=14
chest_how	ask dose=75	other=-53
chest_hurts	other=18
chest_pain	other=-34	unknown=92
chest_pains	other=21	unknown=-20
chest_please	ask steps=43	other=-23
chest_stretch	ask mistakes=19
chest_to	ask steps=15	other=-12
church	other=-14	unknown=15
church_$	other=-14	unknown=15
class	other=-25	unknown=28
clear	ask mistakes=-13	ask steps=32
cleared	other=17	unknown=-13
cleared_$	other=17	unknown=-13
clicked	other=16	unknown=-16
clicks	ask mistakes=24
clicks_$	ask mistakes=24
climb	other=21	unknown=-19
clock	other=40	unknown=-26
clock_says	other=33	unknown=-23
close	ask steps=26
close_to	ask steps=27
closed	ask steps=40	other=-18	unknown=-15
closed_$	ask steps=40	other=-18	unknown=-15
closer	ask steps=-16	other=28
clue	ask steps=44	other=-91	unknown=78
coach	hello=88	other=-51	thanks=53	unknown=-43
coach_$	hello=88	other=-54	thanks=53	unknown=-41
coffee	hello=-14	unknown=43
coffee_first	other=22
cold	ask easier=-18	other=-71	unknown=106
cold_$	ask easier=-18	other=-15	unknown=49
cold_and	other=-44	unknown=45
collapsed	other=27	unknown=-18
collarbone	other=18
collarbone_last	other=18
colleague	other=-15	unknown=18
come	ask left=26	ask rest=-19	ask steps=38	other=14	schedule=23	unknown=-34
come_after	ask left=16
come_back	other=29	unknown=-15
come_down	ask steps=15
come_up	ask mistakes=17
comes	ask left=56	ask rest=38	ask steps=-28	ask why=-20	other=38	unknown=-44
comes_$	other=24	unknown=-15
comes_after	ask left=14	ask rest=45	ask steps=-19	ask why=-16
comes_next	ask left=27
comes_now	ask left=15
comes_out	other=16	unknown=-14
coming	ask left=58	ask why=-18	other=24	unknown=-23
coming_$	ask left=14	other=15
coming_up	ask left=37	ask why=-12
commands	ask left=-26	hello=-18	help=240	other=-39	progress=-19	thanks=-14	unknown=-57
commands_$	hello=-15	help=151	other=-37	progress=-15	thanks=-13	unknown=-41
commands_are	ask left=-25	help=64
commands_do	help=24	unknown=-13
common	ask dose=-21	ask left=-17	ask mistakes=191	ask steps=-36	ask why=-21	other=-24	unknown=-17
common_errors	ask mistakes=52	ask steps=-14
common_mistake	ask mistakes=28
common_mistakes	ask mistakes=76	other=-17
compared	progress=17
compared_to	progress=17
complete	ask steps=-25	other=76
complete_$	ask steps=-25	other=107	unknown=-40
complete_session	other=14	unknown=-14
completed	ask dose=-32	ask left=-38	ask rest=-19	ask why=-13	other=107	progress=14	unknown=48
completed_$	ask dose=-24	ask left=-16	ask why=-12	other=138	unknown=-48
completed_in	progress=16
completed_that	ask left=-16	ask rest=-17	other=42
completed_the	other=14
completely	other=-30	unknown=37
completely_$	other=-36	unknown=40
completion	progress=19	unknown=-12
confused	ask steps=39	help=74	other=-83	unknown=-21
consultant	other=52	unknown=-47
continue	other=59	unknown=-26
continue_$	other=48	unknown=-20
contractions	other=12
control	other=104	unknown=-78
control_$	other=15
control_my	other=27	unknown=-21
control_of	other=25	unknown=-13
control_over	other=13
cool	unknown=21
cool_$	unknown=21
core	ask why=30
core_$	ask why=30
correct	ask steps=66	ask why=-32
correct_position	ask steps=27
correctly	ask mistakes=52	other=-23
correctly_$	ask mistakes=52	other=-23
cough	other=-34	unknown=77
cough_$	unknown=27
cough_or	other=21	unknown=-12
coughing	other=28
coughing_makes	other=22
could	ask dose=-21	ask easier=75	ask mistakes=-16	ask steps=-14	help=-12	schedule=24	unknown=34
could_do	other=-33	unknown=39
could_i	ask easier=38	ask steps=-14	other=-19
could_make	other=13
could_only	other=20
could_we	schedule=29
could_you	ask easier=48	progress=14	unknown=-27
count	ask dose=169	ask left=13	ask mistakes=-14	ask steps=-84	ask why=-45
count_$	ask left=15	unknown=42
counted	other=20
counted_$	other=14
couple	other=25	unknown=-21
couple_of	other=25	unknown=-21
crack	ask mistakes=18
cracks	ask mistakes=21
cramp	other=31	unknown=-21
cramp_$	other=18
cramp_in	other=13
cramping	other=30	unknown=-28
cramping_$	other=30	unknown=-28
cramps	other=35	unknown=-26
cramps_$	other=26	unknown=-21
crash_last	other=16	unknown=-16
crashed	other=40	unknown=-30
cricket	unknown=29
cricket_$	unknown=29
crossed	other=-68	unknown=71
crossword	other=-77	unknown=77
crotch	ask mistakes=-22	other=69	unknown=-35
crotch_has	other=20	unknown=-19
crush	other=-26	unknown=28
crush_$	other=-26	unknown=28
dad	other=-55	unknown=67
dangerous	ask dose=-23	ask mistakes=94	ask steps=-12	ask why=-20	schedule=-54	unknown=57
dangerous_$	ask dose=-15	ask mistakes=56	schedule=-54	unknown=61
darling	hello=26	unknown=-15
darling_$	hello=26	unknown=-15
data	ask easier=-15	other=74	progress=-16
data_$	ask easier=-15	other=72	progress=-16
daughter	other=-22	unknown=34
daughter_$	other=-12	unknown=13
daughter_says	unknown=15
day	ask dose=170	ask easier=-19	ask left=-15	ask mistakes=-19	ask steps=-54	ask why=-30	hello=15	other=22	progress=-20	unknown=33
day_$	ask dose=106	ask mistakes=-13	ask steps=-21
day_at	other=-17	unknown=23
day_before	other=19	unknown=-16
day_for	ask dose=31	ask why=-15
day_should	ask dose=34
day_to	hello=19
days	ask dose=-24	other=107	progress=79	unknown=-61
days_$	other=90	progress=20	unknown=-51
days_ago	other=18
days_have	other=-14	progress=21
days_in	ask dose=-18	other=-15	progress=38
days_please	other=21
dead	other=37	unknown=-18
dead_$	other=30	unknown=-24
dead_tired	other=-14	unknown=21
dear	hello=38	unknown=-22
dear_$	hello=36	other=-13	unknown=-19
degrees	other=-51	unknown=56
delete	ask steps=-59	other=37	unknown=49
delete_my	ask steps=-57	other=15	unknown=61
delete_the	other=12
deleted	ask steps=17
delivered	other=15	unknown=-14
demanding	ask easier=37	other=-27
dentist	other=40	unknown=-36
dentist_$	other=14	unknown=-13
describe	ask easier=-12	ask steps=61	other=-28
describe_it	ask steps=33	other=-13
describe_the	ask steps=29	other=-15
deserve	ask left=-34	unknown=39
diagnosed	other=14	unknown=-13
diagnosed_with	other=14	unknown=-13
did	ask easier=-74	ask mistakes=23	ask rest=-21	ask steps=-82	ask why=-30	hello=-20	help=-34	other=104	progress=144	schedule=-31	unknown=251
did_$	other=16
did_1	other=23	unknown=-21
did_12	other=-43	unknown=47
did_2	ask dose=17	other=-23	unknown=14
did_20	other=-18	unknown=19
did_3	other=-14	unknown=19
did_9	ask easier=-34	other=36
did_a	other=-61	unknown=71
did_all	other=16
did_both	unknown=13
did_do	other=32	unknown=-20
did_everything	other=28	unknown=-22
did_her	other=-14	unknown=15
did_his	other=-24	unknown=25
did_i	ask dose=-40	ask easier=-16	ask left=39	ask mistakes=50	ask steps=-19	help=-17	progress=150	unknown=-90
did_it	ask why=-50	other=116
did_last	other=51	unknown=-45
did_left	other=22	unknown=-21
did_my	other=-13	unknown=39
did_none	other=41	unknown=-40
did_not	other=49	unknown=-29
did_nothing	other=15	unknown=-15
did_number	other=17	unknown=-14
did_one	ask dose=-17	other=46	unknown=-15
did_some	other=34	unknown=-28
did_sunday	other=12
did_the	ask steps=-19	ask why=24	other=54	unknown=-14
did_them	other=30	unknown=-15
did_this	other=-31	unknown=33
did_three	unknown=26
did_two	other=-33	unknown=55
did_yesterday	other=27	unknown=-15
did_you	ask dose=71	other=-95	unknown=87
died	other=-24	unknown=37
died_laughing	other=-28	unknown=41
diet	other=-32	unknown=37
diet_$	other=-28	unknown=31
different	other=-67	schedule=118
different_reminder	schedule=14
different_time	other=-61	schedule=81
different_times	other=-16	schedule=25
differently	ask easier=41	other=-23
differently_$	ask easier=41	other=-23
difficult	ask easier=66	other=-48
difficult_$	ask easier=41	other=-23
difficulty	other=27	unknown=-19
difficulty_starting	other=18
dine	other=14
dine_$	other=14
dinner	ask why=-25	other=-66	unknown=148
dinner_$	ask why=-25	other=-29	unknown=107
dinner_first	other=41	unknown=-40
dinner_is	other=-29	unknown=29
disable	other=15
disable_reminders	other=15
disc	other=55	unknown=-40
disc_operation	other=17	unknown=-14
dishes	other=-100	unknown=103
dishes_$	other=-70	unknown=71
dishes_are	other=19	unknown=-19
dishes_done	other=-48	unknown=51
dizzy	other=23	unknown=-16
dizzy_$	other=21	unknown=-14
do	ask dose=160	ask easier=100	ask left=-33	ask mistakes=129	ask rest=108	ask steps=139	ask why=117	hello=-25	help=142	other=60	progress=-48	schedule=59	thanks=-26	unknown=56
do_$	ask dose=36	ask easier=-24	ask left=13	ask mistakes=37	ask rest=-20	ask steps=25	ask why=77	help=78	schedule=-14	unknown=-97
do_15	ask dose=14
do_3	other=-46	unknown=48
do_a	ask dose=-14	ask easier=15	ask mistakes=23	other=28	schedule=-18
do_after	ask left=21
do_all	ask dose=45	ask left=-12	other=-89	unknown=79
do_an	ask easier=14
do_any	other=16
do_anything	ask why=42
do_both	ask steps=35	other=-31
do_bridges	ask why=63	help=-25	other=-16
do_folks	ask mistakes=35	ask steps=-18
do_for	ask steps=-28	ask why=59	other=26
do_here	ask mistakes=23	ask why=-15	help=24
do_i	ask dose=36	ask easier=-34	ask left=31	ask mistakes=-22	ask rest=55	ask steps=134	help=144	other=24	progress=-50	schedule=81	unknown=-31
do_in	ask mistakes=-35	ask rest=29	ask steps=69	ask why=-19
do_instead	ask easier=57	ask mistakes=-17
do_it	ask dose=-53	ask easier=78	ask mistakes=13	help=-15	other=50
do_just	ask dose=19
do_last	progress=17
do_mine	other=26	unknown=-26
do_my	ask mistakes=-24	ask steps=13	ask why=-44	other=74	unknown=27
do_not	ask easier=-37	ask rest=35	help=48	unknown=43
do_now	help=35	other=14	unknown=-15
do_one	ask steps=12
do_only	ask dose=26
do_people	ask mistakes=119	ask steps=-47	other=-13
do_ten	ask dose=19
do_that	ask dose=-18	ask mistakes=37	ask steps=27	ask why=16	unknown=-17
do_the	ask dose=23	ask easier=66	ask mistakes=-38	ask rest=-25	ask steps=-36	ask why=38	help=-15	other=140	unknown=-26
do_them	other=-31	schedule=17	unknown=39
do_these	other=66
do_this	ask dose=22	ask easier=28	ask left=-18	ask mistakes=20	ask rest=-20	help=-41	other=102	unknown=-21
do_three	ask dose=37	ask steps=-15	other=-59	unknown=54
do_today	ask dose=-17	ask left=78
do_we	ask dose=18	ask left=-17	ask rest=54	ask steps=-19	other=-30	schedule=30	unknown=-16
do_when	ask left=38	other=-27
do_with	ask mistakes=-34	ask steps=57
do_wrong	ask mistakes=54	ask steps=-20	help=-18
do_you	ask dose=-29	ask easier=49	ask left=-13	ask mistakes=-16	ask steps=24	ask why=-28	help=-62	other=47	progress=-15	schedule=31	unknown=121
doctor	other=74	unknown=-45
doctor_$	other=19	unknown=-17
doctor_says	other=28	unknown=-14
doctor_told	other=16
does	ask dose=34	ask easier=-22	ask left=-39	ask mistakes=-30	ask steps=71	ask why=176	help=19	other=-20	progress=-17	unknown=12
does_a	ask dose=16	ask steps=19
does_it	ask left=-15	ask mistakes=20	ask steps=-23	ask why=33	help=22	other=24
does_knee	ask why=13
does_my	ask steps=40	ask why=-14	progress=21
does_not	ask easier=14	schedule=23	unknown=-32
does_pulling	ask steps=-17	ask why=23
does_rolling	ask why=29
does_that	ask mistakes=-13	ask steps=33	ask why=20	other=-37	unknown=47
does_the	ask dose=-23	ask left=19	ask mistakes=-15	ask rest=15	ask steps=45	help=34	other=-18
does_this	ask dose=37	ask left=-29	ask why=56	other=16	unknown=-12
dog	other=-64	unknown=97
dog_$	other=-20	unknown=24
dog_ate	other=-16	unknown=22
dogs	other=-21	unknown=31
doing	ask easier=-24	ask left=-79	ask mistakes=127	ask why=30	help=-16	progress=71
doing_$	ask dose=16	ask left=-14	ask mistakes=-19	ask steps=34	progress=22
doing_compared	progress=17
doing_for	ask why=30
doing_it	ask mistakes=37	ask steps=22	ask why=-28	unknown=16
doing_lately	progress=13
doing_something	ask mistakes=17
doing_the	ask mistakes=17	ask steps=-20	ask why=17
doing_this	ask left=-31	ask mistakes=55	ask steps=-23	ask why=17	other=36	unknown=-14
doing_wrong	ask mistakes=35
dome	other=29	unknown=-18
dome_$	other=28	unknown=-17
done	ask dose=-50	ask left=24	ask mistakes=-62	ask steps=38	ask why=-107	help=53	other=200	progress=22	schedule=-13	thanks=-15	unknown=283
done_$	ask dose=-59	ask easier=-17	ask left=61	ask mistakes=-56	ask steps=25	ask why=-54	help=72	other=228	unknown=17
done_2	other=14	unknown=-13
done_a	other=-46	unknown=46
done_again	ask steps=51	other=-14	unknown=-18
done_all	ask dose=22	other=23	unknown=-33
done_already	other=78	unknown=-69
done_and	unknown=16
done_as	other=27	unknown=-24
done_at	other=17	unknown=-16
done_bridges	other=-63	unknown=63
done_but	ask steps=-14	other=32	unknown=-15
done_by	unknown=19
done_do	unknown=15
done_enough	ask dose=17	other=-49	unknown=41
done_first	other=39	unknown=-27
done_here	other=16	unknown=-15
done_i	other=49	unknown=-35
done_if	other=39	unknown=-34
done_in	other=21	progress=21	unknown=-33
done_is	ask left=-26	other=65	unknown=-30
done_it	other=62	unknown=-50
done_lol	other=32	unknown=-30
done_mate	other=16	unknown=-15
done_maybe	other=18
done_my	other=-91	progress=13	unknown=89
done_nothing	other=29	unknown=-28
done_now	other=57	unknown=-54
done_once	ask dose=44	unknown=-16
done_properly	ask steps=15
done_so	ask left=17
done_the	other=-12	unknown=16
done_them	other=16
done_then	ask left=-45	other=65
done_this	ask steps=32	other=-94	unknown=85
done_three	other=-13	unknown=13
done_too	other=46	unknown=-23
done_two	other=24	unknown=-18
done_well	other=-68	unknown=68
done_what	ask left=28	unknown=-15
done_when	ask dose=17	other=-76	unknown=79
done_with	ask easier=25	ask mistakes=-16	ask steps=-12	ask why=-36	unknown=84
done_wrong	ask mistakes=43	unknown=-20
done_yet	ask left=43	ask rest=-29	other=14	unknown=-19
door	other=-27	unknown=60
door_$	other=16
doorbell	other=19
dos	ask mistakes=47
dose	ask dose=88	ask steps=-25	ask why=-33
double	other=15	unknown=-14
double_shift	other=15	unknown=-14
down	ask easier=50	ask mistakes=-15	ask rest=-16	ask steps=81	ask why=-14	hello=-23	help=-18	schedule=13	unknown=64
down_$	ask easier=55	ask mistakes=-13	ask steps=49	other=17	unknown=-40
down_a	other=16	unknown=-12
down_already	other=19	unknown=-17
down_below	other=15
down_both	other=29	unknown=-19
down_by	ask steps=13
down_the	other=27	unknown=-13
down_there	hello=-19	other=-40	unknown=76
down_when	other=13
dozen	other=26	unknown=-21
drags	other=28	unknown=-23
drilling	other=-26	unknown=31
drilling_again	other=-17	unknown=18
driving	other=-20	unknown=27
driving_$	other=15
drop	ask dose=-17	ask rest=-12	ask steps=24	other=41
drop_$	ask steps=22
drop_the	other=33
drop_your	ask steps=15
dropped	unknown=13
dropped_my	other=-18	unknown=24
dropping	other=63	unknown=-40
dropping_off	other=15	unknown=-15
drunk	unknown=16
drunk_$	other=15
due	schedule=22
due_$	schedule=22
dull	other=19
during	ask rest=13	ask steps=16	other=27	unknown=-19
during_sex	other=54	unknown=-46
during_the	ask rest=13	other=-18	unknown=27
each	ask dose=129	ask left=-19	ask steps=-20	other=54	unknown=-33
each_knee	ask dose=26	ask steps=-17	other=13
each_leg	other=22
each_other	ask steps=18	other=-17
each_set	ask dose=14
each_side	ask dose=58	ask steps=-20	other=30
each_time	ask steps=16
earlier	ask easier=-15	other=-35	schedule=107	unknown=-14
earlier_$	ask easier=-13	other=-27	schedule=85	unknown=-13
earlier_in	schedule=22
early	ask easier=-15	other=-46	schedule=83
early_$	other=-14	schedule=21
early_for	other=-32	schedule=51
easier	ask dose=-30	ask easier=324	ask left=-29	ask mistakes=-28	ask rest=-31	ask steps=-65	ask why=-65	other=40	unknown=-26
easier_$	ask easier=71	ask rest=-24	ask steps=-17	other=25
easier_bridge	ask easier=39
easier_kind	ask easier=13
easier_one	ask easier=54	other=-37
easier_option	ask easier=66	ask steps=-14	other=-28
easier_variation	ask easier=68	ask why=-25	other=-28
easier_version	ask easier=-17	ask why=-17	other=83
easier_way	ask easier=23	ask steps=-14	other=15
easy	ask easier=27	other=-28	unknown=26
easy_$	other=21	unknown=-16
easy_peasy	other=-38	unknown=43
easy_way	ask easier=26	other=-12
eat	help=-25	other=18	unknown=43
eat_like	other=18	unknown=-18
eating	other=27	unknown=-23
eight	ask left=-18	other=55	schedule=45
eight_$	ask left=-17	other=16	schedule=19	unknown=31
either	other=33	unknown=-23
electric	other=14
electric_shocks	other=12
elephant	other=-45	unknown=54
eleven	ask steps=-21	other=84	unknown=-31
eleven_$	other=39	unknown=-23
eleven_reps	ask steps=-16	other=21
else	ask dose=-13	ask easier=30	ask left=45	ask mistakes=-18	ask steps=-25	ask why=-23	help=27	other=13
else_$	ask easier=20	other=47	unknown=-24
else_can	ask easier=14	ask steps=-14	help=34
else_do	ask left=27
else_is	other=-26	unknown=37
emails	other=-58	unknown=60
empty	other=26	unknown=-22
end	ask dose=-24	ask left=86	ask steps=-32	other=80	unknown=-37
end_$	ask dose=-24	ask left=87	ask steps=-24
end_here	other=28
end_the	other=30
enough	ask dose=154	ask easier=22	ask left=-52	ask mistakes=-17	ask rest=21	ask steps=-14	ask why=-12	other=20	thanks=-13	unknown=-27
enough_$	ask dose=107	ask left=-26	other=-57	unknown=40
enough_air	other=20
enough_bridges	other=27	unknown=-27
enough_for	ask dose=15	ask easier=39	unknown=-21
enough_now	other=20
enough_today	ask dose=17
entire	other=52	unknown=-43
entire_session	other=20	unknown=-15
entry	other=22
entry_$	other=21
errors	ask left=-13	ask mistakes=111	ask steps=-27	ask why=-24
errors_$	ask mistakes=28
errors_here	ask mistakes=14
errors_with	ask mistakes=49	ask steps=-17
europe	other=12
even	ask left=-23	ask why=50	other=36	unknown=-27
evening	ask dose=81	ask easier=-17	ask left=-15	ask mistakes=-24	ask steps=-50	ask why=-25	hello=144	help=-13	other=-70	schedule=218	thanks=-15	unknown=-107
evening_$	ask dose=57	ask mistakes=-13	ask steps=-14	hello=82	other=29	unknown=-44
evening_all	hello=43	other=-34
evening_one	other=-22	schedule=73
evening_reminder	other=-21	schedule=39
evening_session	other=-15	schedule=58	unknown=-13
evening_slot	schedule=19
evening_to	hello=14	other=-19	schedule=21
evenings	other=-35	schedule=47
ever	other=-26	schedule=-19	thanks=13	unknown=87
ever_so	thanks=14
everest	progress=-13	unknown=43
every	ask dose=110	ask left=-19	ask mistakes=-12	ask steps=-24	other=-27	unknown=36
every_day	ask dose=49	ask steps=-15	other=-41	schedule=13	unknown=29
every_morning	ask dose=61	other=-15
every_night	other=25	unknown=-21
every_single	other=12
everyone	other=-43	unknown=45
everyone_else	other=-37	unknown=38
everything	ask left=59	hello=-18	other=69	unknown=-36
everything_$	ask left=72	unknown=-57
everything_done	other=40	unknown=-16
everything_down	other=-32	unknown=34
everything_is	other=43	unknown=-29
exactly	ask left=-47	ask mistakes=-13	ask steps=34	ask why=83	other=-24	unknown=-15
exactly_$	ask steps=-49	ask why=91	help=13	other=-22	unknown=-13
exactly_am	ask left=-25	ask steps=64	ask why=-28
exactly_does	ask steps=17
exams	other=-30	unknown=36
exams_$	other=-30	unknown=36
except	other=31	unknown=-30
exercise	ask easier=27	ask left=77	ask mistakes=-22	ask rest=-39	ask steps=46	ask why=-14	help=-16	other=59
exercise_$	ask easier=39	ask left=37	ask mistakes=-13	ask rest=-20	ask steps=20	other=57	unknown=-35
exercise_after	ask left=13
exercise_again	ask steps=26	other=-22
exercise_comes	ask left=31	ask steps=-18
exercise_for	other=-28	unknown=37
exercise_good	ask why=14
exercise_is	ask dose=-18	ask left=39	other=15	unknown=-19
exercise_next	schedule=22
exercise_please	other=19
exercise_until	other=37	unknown=-28
exercised	other=23	unknown=-15
exercises	ask dose=-48	ask easier=-17	ask left=100	other=47	schedule=-13
exercises_$	ask easier=-13	other=18
exercises_are	ask dose=-17	ask left=56	unknown=-17
exercises_at	ask why=14
exercises_done	other=14	unknown=-13
exercises_please	other=-49	unknown=75
exercises_remain	ask dose=-20	ask left=24
exercises_this	progress=13
exercises_today	other=15	unknown=-18
expecting	other=71	unknown=-27
expecting_$	other=25
expecting_a	other=14
explain	ask steps=205	other=-104	unknown=-32
explain_how	help=15
explain_knee	ask steps=23	other=-13
explain_the	ask steps=115	other=-55	unknown=-22
eyes	ask steps=41	other=-32
face	ask steps=17	unknown=15
face_$	ask steps=17
faint	other=42	unknown=-30
faint_$	other=33	unknown=-23
fainted	other=72	unknown=-16
fainted_$	other=71	unknown=-48
fainted_in	other=16	unknown=-13
fainted_this	other=27	unknown=-18
fainted_when	other=-68	unknown=77
fainted_yesterday	other=-23	unknown=25
fall	ask mistakes=17	other=-14	unknown=19
fall_inwards	ask mistakes=12
falling	ask mistakes=17
fancy	other=19
far	ask dose=-42	ask easier=39	ask left=44	ask mistakes=32	other=31	progress=25	unknown=-68
far_$	ask dose=-12	ask mistakes=40	ask steps=-18	other=36	progress=23	unknown=-32
far_do	ask steps=25
far_from	other=35	unknown=-33
far_over	ask left=-17	ask steps=40
far_up	ask easier=31	ask steps=17	other=-31
fast	ask dose=-14	ask left=-20	ask mistakes=34
fast_$	ask left=-13	ask mistakes=36
fat	other=-26	unknown=29
favourite	help=-27	progress=-13	unknown=58
feel	ask easier=-23	ask mistakes=78	ask steps=-37	ask why=20	other=41	schedule=-13	unknown=36
feel_any	other=-72	unknown=79
feel_everything	other=-32	unknown=34
feel_faint	other=27	unknown=-20
feel_great	other=12
feel_her	other=-13	unknown=18
feel_it	ask mistakes=49	ask steps=-16	ask why=-14	other=-64	unknown=71
feel_like	other=60	unknown=-49
feel_my	ask mistakes=14	other=13	unknown=-14
feel_normal	other=-26	unknown=29
feel_numb	other=19	unknown=-19
feel_the	other=52	unknown=-45
feel_weak	other=-38	unknown=41
feel_when	other=15
feeling	ask mistakes=42	ask steps=-20	other=49	unknown=-16
feeling_around	other=22	unknown=-14
feeling_down	other=15
feeling_in	unknown=13
feeling_this	ask mistakes=42	ask steps=-18
feeling_when	other=14
feels	other=77	unknown=-12
feels_different	other=38	unknown=-18
feels_great	other=-25	unknown=27
feels_like	other=20
feels_numb	other=36	unknown=-28
feels_tight	other=14
feels_weak	other=13
feet	ask dose=-13	ask steps=164	ask why=-39	unknown=-43
feet_$	ask steps=81	ask why=-20	other=-28
feet_and	other=20	unknown=-20
feet_are	other=13
feet_be	ask steps=27
feet_flat	other=13
feet_go	ask steps=-22	other=48
feet_meant	ask steps=13
feet_together	ask steps=27
fell	ask easier=12	other=-34	unknown=84
fell_$	ask easier=14	other=-34	unknown=27
fell_asleep	other=-46	unknown=60
fell_down	other=29	unknown=-20
fell_from	other=28	unknown=-19
fell_in	other=-27	unknown=37
fell_off	other=-33	unknown=43
felt	other=35	unknown=-27
felt_something	other=17	unknown=-13
fence	other=-33	unknown=34
fence_$	other=-33	unknown=34
fever	hello=33	other=-12	schedule=18
fever_$	other=-34	schedule=18	unknown=46
fever_39	other=20	unknown=-16
fever_all	other=-12	unknown=15
fever_and	hello=28	unknown=-24
feverish	other=20	unknown=-17
few	other=43	unknown=-41
fewer	ask dose=90	ask easier=-48	ask rest=-17
fewer_this	ask dose=23	ask rest=-17
fifteen	ask dose=182	ask easier=-16	ask left=-25	ask steps=-40	ask why=-14	other=63	unknown=-97
fifteen_$	ask dose=107	ask steps=-16	other=27	unknown=-69
film	other=-15	unknown=42
film_$	other=-15	unknown=39
final	ask dose=-19	ask left=33	ask why=-18	other=43	unknown=-13
final_one	ask left=33	ask why=-18	other=15
final_round	ask dose=-16	other=18
finally	other=-20	unknown=28
finally_done	other=-19	unknown=20
find	ask easier=48	other=-42
find_it	ask easier=48	other=-44
fine	ask dose=36	other=-60	thanks=-31	unknown=105
fine_$	ask dose=36	thanks=-31	unknown=40
fine_now	other=-46	unknown=46
fingers	other=-30	unknown=35
fingers_are	other=-30	unknown=35
finish	ask left=65	ask mistakes=-17	other=67	unknown=-55
finish_$	ask left=-22	other=74	unknown=-21
finish_dinner	other=12
finish_my	other=14	unknown=-13
finish_this	ask left=16
finished	ask dose=-57	ask easier=-23	ask left=27	ask mistakes=-40	ask rest=-22	ask steps=-58	ask why=-103	help=91	other=188	progress=-14	thanks=-21	unknown=209
finished_$	ask dose=-63	ask left=27	ask mistakes=-21	ask rest=-13	ask steps=-37	ask why=-47	help=101	other=247	unknown=-80
finished_a	other=-27	unknown=27
finished_all	other=25	unknown=-19
finished_and	other=14
finished_at	other=-32	unknown=33
finished_before	other=-62	unknown=63
finished_chemo	other=32	unknown=-14
finished_do	ask rest=24
finished_everything	other=32	unknown=-28
finished_for	other=17
finished_her	other=-17	unknown=17
finished_his	other=-23	unknown=26
finished_i	other=30	unknown=-26
finished_in	ask dose=30
finished_it	other=26	unknown=-22
finished_level	other=-27	unknown=28
finished_my	other=-80	unknown=85
finished_now	other=29	unknown=-28
finished_painting	other=-33	unknown=34
finished_round	ask why=-36	other=39
finished_the	ask rest=-34	other=-22	unknown=99
finished_this	ask rest=-17	other=30	unknown=12
finished_three	other=-14	unknown=15
finished_two	other=-22	unknown=22
finished_with	other=22	unknown=-13
finished_work	other=42	unknown=-40
finishing	ask rest=16
finishing_the	ask rest=16
fire	other=34	unknown=-25
fire_$	other=13
fire_away	other=13
first	ask dose=-29	ask left=22	ask mistakes=-20	ask steps=88	ask why=-47	other=87	schedule=-21	unknown=51
first_$	ask steps=129	ask why=-26	other=-13
first_exercise	ask steps=12
first_in	ask steps=24
first_one	ask steps=-72	other=90
first_or	ask left=34
first_round	other=13
first_set	ask left=-14	other=66	unknown=-16
five	ask dose=71	ask steps=-28	other=30
five_$	other=19
five_minutes	other=24
five_months	other=15
five_secs	ask dose=16
fix	ask steps=-15	ask why=37
fix_my	ask steps=-15	ask why=37
flags	help=-36	unknown=69
flags_$	help=-36	unknown=69
flat	ask dose=-30	ask left=-14	ask mistakes=-25	ask steps=106	ask why=-29	other=32
flat_$	ask steps=33	other=17
flat_on	ask steps=39
flatmate	other=-23	unknown=23
flight_of	other=16	unknown=-12
floor	ask dose=-14	ask easier=17	ask steps=97	ask why=-24	other=-20
floor_$	ask easier=20	ask steps=52	ask why=-16
floor_is	other=-33	unknown=41
floppy	other=44	unknown=-39
floppy_$	other=44	unknown=-39
fluid	other=15	unknown=-12
folks	ask mistakes=33	ask steps=-19
follows	ask left=22
follows_$	ask left=22
foot	other=148	unknown=-71
foot_$	other=33	unknown=-24
foot_fell	other=-13	unknown=16
foot_hangs	other=13
foot_is	other=25	unknown=-20
foot_slaps	other=24	unknown=-17
football	help=-21	other=24
for	ask dose=70	ask easier=197	ask left=-76	ask mistakes=77	ask steps=-39	ask why=163	hello=-33	help=-31	other=49	progress=-38	schedule=19	thanks=82	unknown=33
for_$	ask easier=-26	ask left=-54	ask steps=-51	ask why=99	help=41	other=111	progress=-14	schedule=31	unknown=-35
for_3	other=14
for_4	other=22
for_5	other=15
for_a	ask why=19	other=49
for_again	ask steps=-12	ask why=27
for_an	ask easier=29	other=-19
for_anyway	ask why=34
for_asking	other=13	thanks=-31	unknown=24
for_beginners	ask easier=57
for_breast	other=13
for_dinner	ask why=-25	unknown=67
for_five	ask dose=27
for_how	ask dose=26	ask steps=-14	other=16
for_me	ask dose=-20	ask easier=27	ask left=22	ask mistakes=-13	ask steps=-42	ask why=71	help=-13	other=35	schedule=50	unknown=-46
for_my	ask mistakes=59	ask steps=16	ask why=-16	other=-13
for_no	other=27	unknown=-22
for_now	other=14
for_one	other=31
for_people	ask easier=30
for_reminding	other=-32	thanks=35
for_sciatica	ask why=29
for_the	ask dose=80	ask easier=78	ask mistakes=13	ask steps=43	ask why=-32	other=-105	schedule=-22	thanks=21
for_this	ask left=-14	ask mistakes=-26	ask steps=38	ask why=-77	help=-13	progress=14	unknown=104
for_three	other=14
for_today	ask left=29	other=63	unknown=-46
for_tonight	other=19
for_us	other=-30	unknown=30
for_weeks	other=-41	unknown=41
for_what	ask easier=-15	ask why=61
for_years	other=-31	unknown=39
for_your	other=-25	thanks=84	unknown=-45
forget	ask steps=12	other=66	unknown=-17
forget_me	other=48	unknown=-13
forgot	ask steps=102	other=-20	unknown=-43
forgot_how	ask steps=48	other=-41
forgot_to	other=45	unknown=-26
form	ask dose=-17	ask left=-14	ask mistakes=154	ask why=-21	other=-15	unknown=-45
form_$	ask mistakes=80	other=-33	unknown=-33
form_off	other=29
fortnight	other=28	unknown=-13
fortnight_$	other=19	unknown=-12
found	other=56	unknown=-37
found_a	other=56	unknown=-37
four	other=27
four_weeks	other=21
fourteen	other=24	unknown=-16
fourteen_$	other=17
fracture	other=23	unknown=-21
fractured	other=24	unknown=-21
fractured_a	other=24	unknown=-21
france	unknown=18
france_$	unknown=18
free	ask dose=-18	ask left=33
free_$	ask dose=-18	ask left=25
friend	ask why=30	other=-128	unknown=106
from	ask easier=-13	ask mistakes=-13	ask why=53	hello=-16	help=-16	other=41	schedule=93	thanks=-14	unknown=-23
from_a	other=15
from_done	other=19	unknown=-18
from_finished	other=16	unknown=-15
from_holiday	other=13
from_now	other=-34	schedule=53
from_side	ask steps=13	ask why=16
from_sleeping	other=-35	unknown=39
from_the	ask left=20	ask steps=-21	other=45
from_this	other=30	unknown=-18
front	ask dose=-16	ask steps=17
full	ask easier=20	ask rest=17	ask steps=-21	other=31
full_minute	ask rest=14	other=16
fun	other=-60	unknown=69
fun_$	other=-60	unknown=69
funny	unknown=16
gain	ask why=34	other=-39	unknown=36
game	other=-57	unknown=65
gardening_$	other=33	unknown=-26
gave	other=54
gave_birth	other=50	unknown=-16
gave_way	other=28	unknown=-22
genitals	other=78	unknown=-65
genitals_$	other=35	unknown=-28
genitals_are	other=43	unknown=-36
gentler	ask dose=-13	ask easier=230	ask left=-21	ask mistakes=-19	ask steps=-27	ask why=-18	other=-48	unknown=-19
gentler_$	ask easier=47	ask left=-15	ask mistakes=-15	other=25
gentler_one	ask easier=39	other=-35
gentler_than	ask easier=34	other=-14
gentler_version	ask easier=16
gentler_way	ask easier=16	other=-14
gently	ask steps=16
get	ask easier=51	ask left=-17	ask rest=94	ask steps=14	ask why=37	help=-31	other=-22	progress=-32	schedule=25	unknown=-41
get_$	ask rest=24
get_a	ask easier=-16	ask rest=76	ask steps=-23	other=37	progress=-13	unknown=-31
get_any	other=14
get_back	ask steps=15
get_better	other=-23	unknown=24
get_chest	unknown=33
get_enough	other=20
get_hard	other=12
get_into	ask steps=20
get_it	other=-43	unknown=50
get_my	ask easier=75	other=-35	unknown=-17
get_out	ask steps=-27	ask why=52
get_the	ask steps=54	other=-21	unknown=-30
get_to	ask dose=19
get_up	schedule=13
get_wrong	ask mistakes=37
gets	other=54	unknown=-37
gets_worse	other=33	unknown=-21
getting	ask left=-18	ask mistakes=-27	other=69	progress=80	unknown=-34
getting_better	progress=73	unknown=-13
gf	other=-51	unknown=51
give	ask easier=55	ask steps=-15	other=31	unknown=-33
give_me	ask easier=58	ask steps=-14	unknown=-22
giving	other=65	unknown=-36
giving_way	other=51	unknown=-28
glute	ask mistakes=20	ask steps=62	ask why=21	help=-17	other=-15	unknown=-15
glute_bridge	ask mistakes=21	ask steps=63	help=-16	unknown=-15
glutes	ask mistakes=-17	ask why=48
glutes_$	ask why=27
glutes_are	other=38	unknown=-27
glutes_working	other=-40	unknown=39
go	ask dose=-87	ask left=73	ask mistakes=40	ask rest=31	ask steps=113	ask why=-73	help=-15	other=109	unknown=-38
go_$	ask dose=-85	ask left=98	ask mistakes=-13	ask rest=-15	ask steps=141	ask why=-64	other=56	progress=17	unknown=-25
go_again	ask steps=12	schedule=15
go_and	ask dose=-14	other=29
go_numb	unknown=29
go_on	ask rest=18	other=13
go_straight	ask rest=31	ask steps=-15
go_to	ask easier=26	ask steps=-17
go_together	ask steps=18	other=-16
go_up	ask dose=22	other=-13
go_wrong	ask mistakes=44	ask steps=-12
god	unknown=25
god_$	thanks=-18	unknown=27
goes	ask easier=-15	ask steps=68
goes_$	ask easier=-13	ask steps=36
going	ask dose=-22	ask left=-43	ask mistakes=29	ask steps=-33	other=46	progress=53	schedule=-12	thanks=16	unknown=48
going_$	ask steps=-15	progress=39	thanks=27	unknown=-18
going_down	progress=12
going_on	other=22
going_to	ask mistakes=-17	ask steps=-19	other=32	unknown=54
going_too	ask left=-27	ask mistakes=54
gone	other=27	unknown=25
gone_$	other=17
gone_completely	other=-38	unknown=40
gone_dead	other=21	unknown=-15
gone_numb	other=36	unknown=-30
good	ask dose=-37	ask easier=-46	ask left=-34	ask mistakes=52	ask steps=-51	ask why=148	hello=120	help=-32	other=-21	schedule=-21	thanks=-16	unknown=71
good_$	ask mistakes=20
good_afternoon	hello=46	other=-18	unknown=-17
good_does	ask why=36
good_evening	hello=68	other=-29
good_for	ask dose=-14	ask left=-13	ask mistakes=-30	ask steps=-20	ask why=64	other=76	unknown=27
good_form	ask mistakes=80	other=-32	unknown=-33
good_is	ask why=33
good_morning	hello=38	other=20	unknown=-29
good_night	hello=-27	unknown=30
good_pizza	unknown=14
got	ask dose=-31	ask easier=83	ask left=36	ask mistakes=-13	ask rest=20	ask steps=25	ask why=-21	help=-24	other=57	progress=-13
got_$	ask left=16	ask rest=14
got_a	ask easier=58	ask steps=44	other=-27	unknown=-14
got_an	ask easier=40	other=-35
got_any	other=-23	unknown=34
got_anything	ask easier=21	other=-19
got_carried	other=12
got_knocked	other=24	unknown=-20
got_left	ask left=16
got_my	other=-57	unknown=59
got_osteoporosis	other=46
got_through	other=31
got_to	other=27
grab	ask steps=12
gran	ask easier=22	other=-22	unknown=17
gran_struggles	ask easier=22
grandma	other=-50	unknown=58
grandpa	unknown=17
grandson	other=-28	unknown=31
great	thanks=47	unknown=-16
great_$	other=17	thanks=29	unknown=-22
groin	other=41	unknown=-39
groin_is	other=36	unknown=-35
ground	ask steps=19
ground_$	ask steps=15
group	ask left=-13	ask why=37
guess	other=17
guess_$	other=17
guy	other=-71	unknown=72
gym	other=-46	unknown=57
gym_$	other=-12	unknown=13
ha	other=-16	unknown=36
ha_$	other=-22	unknown=42
ha_ha	other=-15	unknown=32
had	ask mistakes=-13	other=71	progress=-21	schedule=-13	unknown=102
had_a	other=13	unknown=39
had_back	other=-13	unknown=15
had_breast	other=39	unknown=-25
had_cancer	other=23	unknown=-14
had_done	other=25	unknown=-25
had_my	other=27
had_no	other=17	unknown=-16
had_numb	other=-25	unknown=25
had_prostate	other=15
had_that	unknown=12
had_to	other=-28	unknown=42
haha	other=-13	unknown=29
hair	other=-54	unknown=57
hair_is	other=-26	unknown=28
half	other=79	unknown=-39
half_$	other=25	unknown=-16
halfway	ask left=26	other=24	unknown=-15
halfway_$	ask left=26
hamburg	other=24
hamburg_$	other=24
hamstring	other=45	unknown=-36
hamstrings	ask mistakes=33	unknown=-17
hamstrings_$	ask mistakes=33
hamstrings_are	other=17	unknown=-14
hand	ask steps=13	other=-29	unknown=28
hands	ask mistakes=-15	ask steps=94	other=-27
hands_$	ask mistakes=-14	ask steps=69
hands_on	ask steps=18
hang	other=29	unknown=-20
hang_on	other=26	unknown=-19
hangs	other=13
hangs_down	other=13
happened	other=15	unknown=-15
happens	ask left=26	ask mistakes=21	other=-19
happy	other=17
happy_$	other=17
hard	ask dose=-16	ask easier=166	ask mistakes=-15	ask steps=23	other=-57	unknown=-14
hard_$	ask easier=71	other=-22
hard_for	ask easier=23	other=-13
hard_i	other=-22	unknown=31
hard_please	ask easier=54	other=-40
hard_to	other=34	unknown=-16
hardly	other=31	unknown=-24
has	ask dose=33	ask easier=-13	ask mistakes=-13	ask steps=-33	other=45	unknown=86
has_a	unknown=13
has_changed	other=29	unknown=-22
has_finished	other=-46	unknown=50
has_gone	other=52	unknown=-41
has_no	other=41	unknown=-32
has_osteoporosis	other=-55	unknown=63
has_the	ask steps=-24	unknown=56
hate	other=-32	unknown=42
have	ask dose=-30	ask easier=12	ask left=119	ask mistakes=-20	ask steps=-51	ask why=-61	hello=-15	help=16	other=78	progress=118	schedule=64	unknown=46
have_$	ask dose=-26	ask left=23
have_a	ask steps=50
have_anything	ask easier=17	schedule=43	unknown=-17
have_been	help=-13	progress=33	thanks=19	unknown=-29
have_brittle	other=15	unknown=-12
have_cancer	other=-12	unknown=17
have_chest	other=22	unknown=-20
have_completed	other=-52	unknown=56
have_done	ask dose=30	other=-136	unknown=136
have_finished	ask dose=-12	ask rest=27	help=35	unknown=-29
have_gone	other=35	unknown=-30
have_got	other=32	unknown=15
have_had	other=50	unknown=-43
have_i	ask dose=-53	ask left=62	ask mistakes=-18	ask rest=16	ask steps=-14	help=-32	other=-93	progress=152	schedule=13	unknown=28
have_no	other=-93	unknown=97
have_not	other=68	unknown=-42
have_only	other=20	unknown=-20
have_osteoporosis	ask easier=-18	other=89	unknown=-19
have_said	other=22	unknown=-21
have_something	ask easier=51	ask steps=-15
have_to	ask dose=61	ask left=27	ask mistakes=15	ask rest=26	ask steps=-53	ask why=-27	help=59	other=-41
have_told	other=21	unknown=-13
have_you	schedule=22	unknown=18
having	other=28
having_a	other=-15	unknown=23
he	other=-77	unknown=88
he_finished	other=-13	unknown=13
he_is	other=-41	unknown=42
head	ask dose=-18	ask mistakes=-42	ask steps=124	ask why=-14	unknown=-14
head_$	ask easier=18
head_turn	ask steps=35
heard	other=-40	unknown=46
heart	other=-47	unknown=58
heart_$	other=-24	unknown=27
heartbroken	other=-30	unknown=49
heartbroken_$	other=-30	unknown=49
heavy	ask easier=13	other=42	unknown=-44
heavy_$	other=14	unknown=-13
heavy_for	ask easier=14
heels	ask steps=60
heels_or	ask steps=21
held	ask dose=47	other=-17
held_$	ask dose=30
hello	hello=208	other=-28	schedule=-87	unknown=-57
hello_$	hello=85	other=52	schedule=-85	unknown=-35
hello_limber	hello=28	other=-15
hello_there	hello=36	other=-30
help	ask dose=-16	ask easier=-14	ask mistakes=-14	ask steps=-104	ask why=264	hello=-20	help=234	other=-146	progress=-20	schedule=-27	thanks=12	unknown=-81
help_$	ask steps=-50	ask why=111	hello=-13	help=157	other=-88	thanks=18	unknown=-57
help_me	help=89	other=-26	schedule=-12	unknown=-15
help_my	ask steps=-13	ask why=47
help_the	ask why=24
help_with	ask steps=-18	ask why=63	other=-16
helped	other=-21	thanks=32
helped_$	other=-21	thanks=32
helping	ask steps=-24	ask why=33
helps	ask steps=-49	ask why=92	other=-45	unknown=14
helps_$	other=-23	unknown=21
her	other=-117	unknown=159
her_feet	other=-13	unknown=18
her_hip	other=-30	unknown=36
her_third	other=-35	unknown=36
here	ask dose=-36	ask easier=-26	ask left=-77	ask mistakes=83	ask rest=27	ask steps=-19	ask why=82	help=47	other=33
here_$	ask dose=-31	ask easier=-25	ask left=-76	ask mistakes=85	ask rest=13	ask steps=-13	ask why=82	help=47	unknown=34
here_lol	unknown=13
hernia	other=25	unknown=-22
hers	other=-29	unknown=35
hers_$	unknown=13
hers_already	other=-19	unknown=20
hey	hello=170	help=-13	other=-79	unknown=-22
hey_$	hello=82	other=-17	unknown=-30
hey_coach	hello=30	other=-15
hey_limber	hello=22
hey_there	hello=39	other=-23
hi	hello=186	other=-112	unknown=-23
hi_$	hello=57	other=-52	unknown=13
hi_bot	hello=73	other=-35	unknown=-22
hi_there	hello=35	other=-20
high	ask dose=-21	ask easier=48	ask left=-31	ask mistakes=43	ask steps=44	other=-39	unknown=-15
high_$	ask easier=49	ask left=-25	ask mistakes=56	ask steps=-13	other=-48
high_do	ask steps=30
high_should	ask steps=22
him	ask why=20
him_$	ask why=20	other=-23	unknown=13
hip	ask dose=-26	ask easier=40	ask left=-20	ask mistakes=49	ask rest=-12	ask steps=17	other=135	unknown=-74
hip_$	ask mistakes=36	ask why=-15	unknown=15
hip_hurts	ask easier=-13	ask mistakes=-14	other=37
hip_in	other=15
hip_is	ask easier=16	other=15	unknown=-22
hip_lift	ask dose=18	ask why=27
hip_raise	ask steps=12
hip_replaced	other=19
hip_replacement	other=40
hip_was	other=23	unknown=-19
hips	ask easier=60	ask mistakes=-18	ask steps=20	ask why=23	other=-24	unknown=-21
hips_$	ask why=15
hips_do	ask easier=17
hips_that	ask easier=35	other=-30
hips_up	ask easier=12	ask steps=13
his	other=-59	unknown=72
his_$	other=53	unknown=-52
his_legs	other=-24	unknown=25
his_set	other=-56	unknown=59
history	progress=25	unknown=-14
history_$	progress=25	unknown=-14
hit	other=59	unknown=-37
hit_by	other=17	unknown=-16
hit_done	other=14
hiya	hello=122	other=-62	unknown=-34
hiya_$	hello=122	other=-62	unknown=-34
hold	ask dose=142	ask left=-22	ask rest=-29	ask steps=25	ask why=-23	other=37	unknown=-25
hold_$	ask dose=28
hold_for	ask dose=19
hold_it	ask dose=37	other=-23
hold_my	ask easier=-24	ask mistakes=12	ask steps=65	unknown=-29
hold_on	other=19	unknown=-14
hold_the	ask rest=-18	other=60
hold_time	ask dose=58	ask steps=-17
holding	ask steps=14	unknown=16
holding_$	ask steps=14
holiday	other=53	unknown=-25
holiday_$	other=13
holiday_over	other=29	unknown=-15
home	other=56	unknown=-39
homework	ask steps=-21	other=-73	unknown=111
homework_$	ask steps=-21	other=-37	unknown=75
horse	other=15
hospital	other=20	unknown=-17
hospital_after	other=19	unknown=-17
hot	other=27	unknown=-16
hour	other=54	schedule=35	unknown=-30
hour_$	other=23	schedule=14	unknown=-13
hour_ago	other=15	unknown=-13
hour_will	schedule=16
hours	other=17
hours_$	other=36	unknown=-26
house	other=-36	unknown=47
house_$	other=-44	unknown=54
how	ask dose=233	ask easier=-34	ask left=91	ask mistakes=24	ask rest=137	ask steps=266	hello=38	help=107	other=-117	progress=124	schedule=-40	thanks=-34	unknown=-40
how_$	ask dose=-20	ask steps=105	other=-17	progress=-12
how_am	progress=33
how_are	ask steps=53	hello=73	help=-25	other=-67
how_can	ask dose=-15	ask mistakes=21	progress=-14	unknown=42
how_did	progress=50
how_do	ask dose=-153	ask easier=30	ask left=-36	ask mistakes=109	ask rest=-63	ask steps=27	help=108	other=133	progress=-31	schedule=14	unknown=-21
how_does	ask dose=-38	ask left=-16	ask steps=56	ask why=18	help=80	other=-21	progress=-18
how_exactly	ask why=33
how_far	ask dose=-29	ask left=52	ask steps=27
how_hard	ask steps=21
how_have	progress=14
how_high	ask dose=-17	ask mistakes=-14	ask steps=57
how_is	ask dose=-28	ask left=-39	ask steps=177	ask why=46	help=-12	other=-116	progress=76	unknown=-42
how_it	ask mistakes=17
how_long	ask dose=146	ask left=35	ask mistakes=-22	ask rest=128	ask steps=-165	ask why=-20	help=-15	other=104	progress=-14	unknown=-13
how_many	ask dose=224	ask easier=-15	ask left=122	ask mistakes=-24	ask steps=-163	ask why=-35	help=-25	other=138	progress=53	schedule=-15	unknown=-25
how_much	ask dose=-17	ask left=88	ask rest=79	ask steps=-85	ask why=-13	other=22
how_often	ask dose=180	ask mistakes=-21	ask steps=-130	help=-14	other=50
how_regular	progress=29
how_tall	ask dose=-21	ask steps=-26	progress=-18	unknown=95
how_the	ask steps=28
how_this	ask easier=-16	ask steps=36	help=52	other=-30
how_to	ask dose=-16	ask steps=101	ask why=-17	help=44	other=-66
how_will	ask dose=14	ask left=-17	ask mistakes=24	ask steps=-12	ask why=23	other=-14
hug	ask dose=23	ask mistakes=38	ask steps=51	ask why=-16	unknown=-28
hug_$	ask dose=23	ask mistakes=17	ask steps=16	other=-25
hug_help	ask why=15
hugging	ask mistakes=17
hugging_the	ask mistakes=18
huh	help=151	other=-73	unknown=-37
huh_$	help=151	other=-73	unknown=-37
hundred	other=-81	unknown=83
hurt	ask dose=-14	ask easier=-31	ask mistakes=133	ask steps=-30	ask why=-13	other=25	unknown=-38
hurt_$	ask dose=-12	ask mistakes=33	other=26	unknown=-19
hurt_my	ask mistakes=40	other=-25
hurt_myself	ask easier=-20	ask mistakes=72	ask steps=-23	other=-14
hurt_when	other=17
hurting	other=46	unknown=-36
hurting_$	other=22	unknown=-17
hurts	ask easier=-126	ask mistakes=-19	ask steps=-14	other=314	unknown=-69
hurts_$	ask easier=-82	other=153	unknown=-25
hurts_a	ask easier=-14	other=20
hurts_from	other=19	unknown=-16
hurts_my	ask easier=-29	other=52
hurts_when	other=27
husband	other=-41	unknown=59
husband_did	other=-24	unknown=25
husband_finished	other=-36	unknown=38
i	ask dose=144	ask easier=154	ask left=134	ask mistakes=179	ask rest=182	ask steps=141	ask why=64	hello=-58	help=151	other=145	progress=238	schedule=135	thanks=19	unknown=124
i_$	ask left=47	ask steps=-44	help=-14	progress=32
i_am	ask dose=-24	ask easier=48	ask left=60	ask mistakes=14	ask steps=-23	help=85	other=49	schedule=-26	thanks=65
i_ask	ask steps=20	help=12
i_avoid	ask mistakes=45
i_be	ask dose=22	ask mistakes=38	ask steps=-21
i_been	progress=49
i_believe	other=13
i_blacked	other=14
i_breathe	ask steps=35
i_broke	other=38	unknown=-21
i_can	ask dose=-19	ask easier=60	ask left=46	ask mistakes=-28	progress=17	unknown=16
i_change	ask steps=-13	schedule=42
i_clicked	other=16	unknown=-16
i_collapsed	other=17	unknown=-13
i_come	ask rest=-12	ask steps=25
i_completed	progress=21
i_cough	unknown=32
i_could	other=-18	unknown=18
i_delivered	other=15	unknown=-14
i_did	other=116	unknown=-38
i_do	ask dose=86	ask easier=91	ask mistakes=20	ask rest=-17	ask steps=22	ask why=-23	help=-30	progress=38	schedule=-25	unknown=59
i_doing	ask left=-36	ask mistakes=62	ask steps=-15	other=-18	progress=38
i_done	ask dose=-16	ask left=67	ask steps=-17	other=-68	progress=41	unknown=36
i_eat	help=-25	other=18	unknown=43
i_exercised	other=23	unknown=-15
i_fainted	other=57	unknown=-39
i_feel	ask mistakes=55	ask steps=-29	ask why=33
i_fell	other=-13	unknown=13
i_find	ask easier=48	other=-44
i_finish	ask dose=22	ask left=66	ask mistakes=-17	other=-20	unknown=-14
i_finished	ask left=78	other=-49
i_forget	ask steps=35	other=-13
i_forgot	ask steps=54	other=-31
i_get	ask easier=-29	ask mistakes=-20	ask rest=99	ask steps=-29	ask why=47	help=-25	other=30	progress=-30	schedule=39	unknown=-22
i_getting	ask left=-13	ask mistakes=-23	other=40	progress=39
i_go	ask dose=14	ask left=-16	ask mistakes=19	ask rest=18
i_going	ask left=-27	ask mistakes=54
i_got	ask dose=-13	ask rest=27
i_grab	ask steps=13
i_guess	other=17
i_had	other=30	unknown=21
i_hate	other=-35	unknown=42
i_have	ask dose=65	ask easier=-35	ask steps=-65	ask why=-14	help=68	other=84	schedule=37	unknown=17
i_hit	other=15
i_hold	ask dose=32	ask mistakes=-13	ask rest=-22	ask steps=32	other=27
i_hug	other=12
i_hurt	ask easier=-26	ask mistakes=79	other=-40
i_improved	progress=12
i_join	other=38	unknown=-12
i_just	other=24	unknown=-20
i_keep	ask dose=17	ask easier=32	other=16	unknown=-25
i_know	ask mistakes=73	ask steps=-38
i_laughed	other=-22	unknown=31
i_lay	other=-58	unknown=60
i_leave	ask dose=28
i_left	ask left=16
i_lie	ask dose=-14	ask rest=21	other=23
i_lift	ask mistakes=-17	ask steps=48
i_lifting	ask left=-25	ask steps=60	ask why=-12
i_like	other=-70	unknown=92
i_look	ask steps=22
i_lose	help=-18	unknown=42
i_lost	other=-26	unknown=39
i_made	other=30	unknown=-22
i_make	ask easier=56	ask mistakes=18	ask rest=-18	other=-25
i_making	other=14
i_meant	ask dose=31	ask left=-14	ask mistakes=-41	ask steps=84	ask why=-32
i_might	other=19
i_miss	progress=32
i_moved	other=16
i_must	ask mistakes=-15	ask steps=39
i_nearly	ask left=45	other=-32	unknown=42
i_need	ask dose=22	ask easier=40	ask rest=21	ask why=14	help=21	other=-46	unknown=-28
i_never	ask easier=24	other=-22
i_not	ask mistakes=73	ask steps=-29
i_on	ask left=36
i_only	ask dose=81	ask mistakes=-15	other=-22
i_passed	other=18	unknown=-15
i_pause	ask dose=-30	ask mistakes=-22	ask rest=43	ask steps=33	other=-12
i_pressed	other=19	unknown=-12
i_pull	ask mistakes=-16	ask steps=60
i_push	ask steps=16	other=15	unknown=-13
i_put	ask easier=18
i_quit	other=30	unknown=-21
i_really	ask dose=19	other=31
i_rest	ask dose=-37	ask rest=65	ask steps=-30	other=64
i_roll	ask steps=34	ask why=14
i_say	help=15	other=-22	unknown=46
i_see	ask easier=-22	progress=47
i_set	help=-13	progress=-16	schedule=44
i_should	ask dose=20	ask easier=-14	ask mistakes=71	ask steps=-35	unknown=-21
i_skip	other=19
i_sneeze	unknown=28
i_soiled	other=21	unknown=-17
i_squeeze	ask steps=46
i_start	ask left=-16	ask mistakes=-14	ask steps=39	help=33	other=-24
i_stay	ask dose=34	ask steps=-15
i_still	ask dose=-37	ask easier=-14	ask left=69	other=30
i_stop	ask dose=30	ask easier=-12	ask steps=-12	other=40
i_stopped	other=-44	unknown=48
i_struggle	ask easier=17	other=16	unknown=-18
i_supposed	ask dose=21	ask left=-34	ask steps=82	ask why=-32	help=12
i_take	ask easier=-17	ask rest=56	ask steps=-15	other=21
i_tapped	other=21	unknown=-16
i_tell	ask mistakes=18	ask why=19	help=46	other=-35
i_think	other=52	progress=18	unknown=-25
i_told	other=-53	unknown=60
i_twist	ask steps=15
i_type	ask left=-12	ask mistakes=-21	help=118	other=-60
i_use	ask easier=45	help=53	other=-25
i_wait	ask dose=-31	ask rest=45
i_walk	ask rest=13	other=54	unknown=-35
i_want	other=-18	schedule=74	unknown=-17
i_was	other=-20	unknown=36
i_watch	ask mistakes=68	ask why=-16
i_were	other=13	unknown=-12
i_wet	other=17
i_will	unknown=37
i_wipe	ask mistakes=-18	other=55	unknown=-19
i_work	ask steps=-30	help=40
i_would	ask rest=38	other=40	schedule=97	unknown=-97
i_write	other=16
idea	ask steps=-20	ask why=19	help=27	other=30	unknown=-17
idea_behind	ask steps=-12	ask why=29
idea_how	help=29
idiotic	other=19	unknown=-15
idiotic_$	other=19	unknown=-15
if	ask dose=98	ask left=-31	ask mistakes=89	ask rest=31	ask steps=-49	ask why=-33	help=-30	other=-13	schedule=-21	unknown=34
if_i	ask dose=116	ask left=-26	ask steps=-23	help=-23	other=-40	progress=-22	schedule=-15	unknown=96
if_it	ask easier=15
if_my	ask dose=-17	ask mistakes=102	ask rest=37	ask steps=-24	ask why=-27	other=-37	progress=-14	unknown=24
if_only	other=14	unknown=-13
if_the	other=38	unknown=-34
if_you	progress=30	unknown=-32
ill	other=18	unknown=-13
imagine	other=36	unknown=-35
impossible	other=20	unknown=-15
improved	progress=12
improvement	other=-42	progress=38	unknown=24
improvement_in	other=16	unknown=-15
improving	progress=28
in	ask dose=116	ask easier=15	ask left=-66	ask mistakes=139	ask steps=43	help=-30	other=96	progress=38	schedule=17	thanks=-18	unknown=107
in_$	ask mistakes=-13	ask steps=24	ask why=20	hello=14	other=24	unknown=-21
in_10	other=23	unknown=-15
in_15	other=-31	unknown=38
in_20	other=17
in_2015	other=-28	unknown=28
in_2019	other=-16	unknown=21
in_5	other=-47	unknown=49
in_a	other=30	progress=57	unknown=-48
in_aid	ask why=15
in_bed	ask easier=25
in_between	ask rest=14
in_both	other=28	unknown=-16
in_chemo	ask easier=-13	other=27
in_each	ask dose=14
in_front	ask dose=-16	ask steps=17
in_going	ask steps=19
in_it	ask why=16
in_january	other=42	unknown=-16
in_june	other=27	unknown=-22
in_like	other=14	unknown=-13
in_love	other=-27	unknown=37
in_march	other=18	progress=20
in_my	ask mistakes=56	ask steps=-12	other=64	unknown=-16
in_or	ask steps=16	other=-14
in_spring	other=14
in_the	ask dose=73	ask easier=14	ask left=-22	ask mistakes=102	ask steps=66	ask why=-19	other=-21	progress=-13	schedule=57	unknown=-51
in_thirty	ask steps=-14	other=18
in_this	ask dose=13	ask mistakes=42	ask why=-13	other=-40	unknown=27
in_three	other=13
in_tokyo	other=-14	unknown=54
in_total	ask dose=29	ask rest=-14
in_two	other=-23	unknown=30
incomplete	other=18	unknown=-13
instead	ask easier=72	ask mistakes=-20	ask steps=-25	help=-12	other=-66	schedule=65	unknown=21
instead_$	ask dose=-14	ask easier=54	ask mistakes=-18	ask steps=-14	other=-23	schedule=14	unknown=32
instead_of	ask dose=19	ask easier=18	other=-43	schedule=51
instructions	ask easier=-17	ask steps=144	hello=-17	help=52	other=-66	progress=-14	schedule=-15	thanks=-14	unknown=-30
instructions_$	ask steps=81	hello=-13	help=52	other=-34	progress=-13	unknown=-27
instructions_for	ask steps=67	other=-32
into	ask steps=25	other=23
into_my	other=15
into_the	ask steps=22
inwards	ask mistakes=12
inwards_$	ask mistakes=12
ironing	other=-48	unknown=49
ironing_$	other=-48	unknown=49
is	ask dose=171	ask easier=105	ask left=151	ask mistakes=87	ask rest=133	ask steps=17	ask why=109	hello=-32	help=37	other=121	progress=69	schedule=72	thanks=-31	unknown=182
is_$	ask steps=34	ask why=-19	schedule=32	unknown=-15
is_10	ask dose=57
is_12	ask dose=71	ask left=-17	ask mistakes=-26
is_15	ask dose=14	other=-33	unknown=33
is_2	help=-21	unknown=44
is_3	ask dose=16	other=14	unknown=-17
is_a	ask dose=-15	ask easier=22	ask left=-15	ask mistakes=-16	ask steps=65	ask why=-15	other=-40	unknown=53
is_aching	ask mistakes=-20	other=65	unknown=-21
is_after	ask left=20	ask why=-15	other=28
is_agony	other=19
is_all	help=28	unknown=-28
is_already	other=-17	unknown=17
is_always	other=58	unknown=-39
is_an	ask easier=22
is_at	other=17	unknown=-12
is_bad	ask easier=15	ask mistakes=34	other=-18
is_been	other=19	unknown=-15
is_being	other=-45	unknown=46
is_broken	other=33	unknown=-28
is_coming	ask left=43	unknown=-13
is_complete	other=22	unknown=-13
is_completed	ask dose=-23	other=34
is_cramping	other=30	unknown=-28
is_done	ask dose=33	ask rest=72	other=-51
is_drilling	other=-17	unknown=18
is_each	ask dose=14
is_enough	other=37	unknown=-16
is_finally	other=-22	unknown=23
is_fine	unknown=13
is_finished	ask left=-24	ask rest=33	help=72	unknown=-39
is_first	ask left=54	unknown=-13
is_for	ask why=-25	unknown=67
is_full	other=24	unknown=-23
is_gone	other=38	unknown=-19
is_good	ask mistakes=13	ask why=-73	other=41	unknown=47
is_hard	other=12
is_hurting	other=37	unknown=-30
is_idiotic	other=19	unknown=-15
is_in	ask easier=30	ask why=16	unknown=-25
is_it	ask easier=-61	ask left=-12	ask rest=-21	ask why=83	help=-14	other=23	progress=51	schedule=-21	unknown=65
is_killing	other=13	unknown=-15
is_left	ask dose=-18	ask left=129	ask rest=-13	ask steps=-20	ask why=-16
is_lifting	ask steps=-14	ask why=25
is_lying	other=24	unknown=-13
is_my	ask dose=-41	ask left=-26	ask why=-44	help=-19	other=55	progress=171	unknown=-15
is_next	ask left=61	ask why=-17	unknown=-16
is_not	ask mistakes=-13	ask steps=33	other=41	unknown=-43
is_numb	ask mistakes=-24	other=84	unknown=-31
is_on	ask left=58	ask steps=-15	other=19	unknown=-40
is_one	ask dose=63	ask left=-27	ask rest=29	other=-23
is_over	ask left=-13	other=53
is_painful	other=15
is_paining	other=35	unknown=-27
is_pregnant	other=-35	unknown=37
is_raining	other=-91	unknown=95
is_ready	other=-54	unknown=56
is_really	other=21	unknown=-18
is_session	ask dose=30	other=-26
is_sitting	other=-29	unknown=33
is_so	other=-38	unknown=40
is_sore	other=29	unknown=-24
is_still	ask left=84	ask why=-17	unknown=-12
is_that	ask dose=31	ask easier=-15	ask left=73	ask mistakes=90	ask rest=23	ask steps=16	ask why=-41	other=-54	unknown=-70
is_the	ask dose=117	ask easier=-37	ask left=-71	ask mistakes=43	ask rest=70	ask steps=94	ask why=43	other=19	progress=-32	unknown=22
is_there	ask dose=-63	ask easier=92	ask left=-12	ask mistakes=-42	ask rest=12	ask steps=34	ask why=34	other=44	schedule=59	unknown=-38
is_this	ask dose=-50	ask easier=-32	ask left=61	ask mistakes=-42	ask why=156	help=102	other=62	progress=-23	unknown=-100
is_through	ask steps=-51	other=56
is_too	ask easier=106	ask why=-14	other=-80	schedule=49	unknown=-14
is_twisting	ask why=18	other=17
is_two	ask dose=21
is_up	other=25	unknown=-19
is_watching	other=-20	unknown=26
is_weak	other=32	unknown=-27
is_worst	other=19	unknown=-17
is_your	help=-27	progress=-13	unknown=60
it	ask easier=168	ask left=-31	ask mistakes=105	ask rest=-28	ask steps=40	ask why=135	hello=-27	help=-24	other=127	progress=31	schedule=71	thanks=69	unknown=-51
it_$	ask dose=58	ask easier=-17	ask left=-24	ask mistakes=-39	ask steps=79	ask why=58	help=-16	other=43	schedule=20	thanks=87	unknown=-84
it_15	ask dose=16
it_5	ask dose=17
it_8	other=-54	schedule=64
it_a	ask easier=21	ask rest=-18	other=42	unknown=-24
it_again	ask dose=16
it_all	ask dose=-27	other=-13	unknown=69
it_at	other=37	unknown=-17
it_bad	ask mistakes=41
it_be	ask easier=25	ask steps=16	other=-23
it_count	ask dose=31	other=-16
it_do	ask why=37
it_done	ask left=-15	ask mistakes=-18	ask steps=91	other=-35
it_down	ask easier=37	ask steps=-20
it_easier	ask easier=24
it_feels	other=35	unknown=-28
it_for	ask mistakes=-19	ask steps=-48	ask why=42	other=51
it_gets	other=18
it_go	ask dose=-19	other=44
it_going	ask dose=-12	ask mistakes=-17	ask steps=-16	progress=37	unknown=55
it_good	ask why=14
it_help	ask steps=-13	ask why=26
it_i	other=16
it_in	ask mistakes=38	ask why=-12	other=-94	unknown=84
it_is	ask dose=-13	ask easier=28	ask left=-20	ask rest=40	ask steps=20	other=17
it_just	ask why=18
it_later	schedule=15
it_less	ask easier=26	other=-17
it_matter	ask mistakes=36	ask why=-31
it_normal	ask mistakes=53	ask why=-16	other=43	unknown=-22
it_now	ask left=21
it_ok	ask dose=36	ask mistakes=12	other=-30
it_okay	other=17
it_on	ask easier=29
it_only	ask left=40	ask why=-13	other=-22
it_out	ask steps=24
it_right	ask mistakes=48	other=-23
it_safe	other=42	unknown=-14
it_step	ask steps=33	other=-13
it_strengthen	ask why=26
it_supposed	ask dose=-39	ask mistakes=-17	ask steps=-15	other=13	unknown=70
it_take	ask dose=54	other=-28
it_then	ask left=45	ask mistakes=-28	other=35	unknown=-20
it_to	schedule=30
it_today	other=36	unknown=-27
it_tonight	ask dose=14
it_twice	other=-31	unknown=31
it_was	other=-72	unknown=78
it_when	ask mistakes=-18	other=48	unknown=-19
it_with	ask easier=24
it_would	unknown=14
it_wrong	ask mistakes=44
january	other=42	unknown=-16
january_$	other=42	unknown=-16
jelly	other=-23	unknown=32
jelly_$	unknown=14
ji	other=16	unknown=-15
ji_$	other=16	unknown=-15
join	other=38	unknown=-12
join_in	other=38	unknown=-12
joke	other=-37	unknown=50
joke_$	other=-37	unknown=50
joking	other=13	unknown=-12
joking_$	other=13	unknown=-12
jump	other=19
june	other=27	unknown=-22
june_$	other=27	unknown=-22
just	ask left=-23	ask rest=-15	ask why=12	hello=47	other=85	schedule=24
just_8	other=14
just_broke	unknown=17
just_did	other=32	unknown=-25
just_finished	other=-52	unknown=58
just_got	other=-30	unknown=31
just_had	other=14
just_let	ask steps=15
just_never	other=18
just_now	other=12
just_one	ask dose=16
just_out	other=20	unknown=-17
just_saying	hello=65	unknown=-54
just_sore	other=34	unknown=-30
just_the	other=24
keep	ask dose=40	ask easier=29	ask steps=42	other=46	progress=-14	unknown=-54
keep_giving	other=32	unknown=-20
keep_my	ask easier=34	ask mistakes=-16	ask steps=25	other=-18
keep_the	ask dose=36	other=-28
keeping	other=-18	thanks=28
keeps	other=30	unknown=-13
keeps_giving	other=17
kettle	other=-43	unknown=46
kg	other=22
kid	unknown=14
kid_has	unknown=15
kids	other=-68	unknown=109
kids_$	other=43	unknown=-26
kids_are	other=-43	unknown=62
killing	other=25	unknown=-24
killing_me	other=25	unknown=-24
kills	ask easier=38	ask why=-25	other=13
kilos	other=-25	unknown=44
kilos_and	other=-24	unknown=27
kilos_on	other=-28	unknown=30
kilos_without	other=23
kind	ask easier=12	other=14	progress=27	thanks=21	unknown=-60
kind_$	other=-23	progress=30	thanks=20	unknown=-21
kind_as	ask steps=13
kind_of	ask easier=12	other=48	unknown=-38
kindly	ask dose=13
kitchen	other=29	unknown=-21
knackered	unknown=20
knackered_$	other=-17	unknown=26
knee	ask dose=103	ask easier=117	ask left=-43	ask mistakes=25	ask rest=-37	ask steps=127	ask why=140	hello=-19	help=-26	other=92	progress=-35	schedule=-40	unknown=-144
knee_$	ask easier=15	other=52	unknown=-19
knee_buckles	other=18	unknown=-14
knee_does	ask easier=16
knee_exercise	ask steps=12	ask why=24	other=-12
knee_first	ask steps=41	other=-19
knee_hug	ask dose=24	ask mistakes=51	other=-14	unknown=-13
knee_hurts	ask easier=-27	other=39
knee_in	ask why=24
knee_is	ask mistakes=-20	other=57	unknown=-22
knee_one	ask dose=67	ask steps=13	other=-38
knee_or	ask steps=66	other=-55
knee_pull	ask why=19
knee_stretch	ask dose=18	ask easier=30	ask steps=-20
knee_surgery	other=21
knee_that	ask easier=31	other=-31
knee_there	ask dose=19	ask steps=-15
knee_thing	ask steps=-49	ask why=33	other=44
knee_to	ask easier=42	ask mistakes=25	ask steps=86	ask why=32	hello=-13	other=-28	schedule=-18	unknown=-23
knees	ask easier=70	ask left=-22	ask mistakes=46	ask steps=118	ask why=25	help=-18	other=33	progress=-21	unknown=-110
knees_$	ask easier=41	ask mistakes=-13	ask rest=17	ask steps=-43	other=71	unknown=-17
knees_are	ask easier=27
knees_at	ask steps=23	other=-13
knees_be	ask mistakes=-20	ask steps=51	other=-17
knees_bent	ask steps=14
knees_do	ask why=22
knees_fall	ask mistakes=17
knees_from	ask why=20
knees_go	ask steps=35	other=-31
knees_hurt	other=33	unknown=-18
knees_one	ask dose=17
knees_stay	ask steps=16
knees_today	other=15
knees_together	ask steps=38
knees_up	other=17	unknown=-18
knees_will	ask easier=23
knocked	other=33	unknown=-18
knocked_off	other=24	unknown=-20
knocked_over	other=-15	unknown=17
know	ask mistakes=66	ask steps=-57	other=38	schedule=-14	unknown=34
know_$	help=16	other=20	unknown=-20
know_a	unknown=14
know_about	help=-24	other=79	unknown=-37
know_how	help=26	other=-15
know_i	ask mistakes=31	ask steps=-16
know_if	ask mistakes=15	other=26	unknown=-24
know_it	ask mistakes=22	ask steps=-19	other=-16	unknown=26
know_when	ask dose=17
know_why	other=30	unknown=-13
knowing	other=15
knowing_$	other=15
ladder	unknown=14
ladder_$	other=-17	unknown=20
last	ask dose=13	ask easier=-30	ask left=138	ask mistakes=-46	ask rest=-39	ask steps=-27	ask why=-45	help=-16	other=121	progress=99	schedule=-18	thanks=-13	unknown=32
last_$	ask dose=36	ask left=-16	other=-59	unknown=64
last_entry	other=22
last_exercise	ask left=22
last_month	other=28	progress=45	unknown=-33
last_night	ask left=-16	other=35	unknown=44
last_one	ask easier=-16	ask left=70	other=24	unknown=-13
last_round	ask left=41
last_set	ask left=44	ask mistakes=-15	ask rest=-23	other=34	unknown=-12
last_thing	other=25	unknown=-17
last_time	other=-71	unknown=75
last_two	other=22	unknown=-17
last_week	progress=16	unknown=16
last_year	other=44	unknown=-14
late	other=-15	unknown=13
late_$	other=12	unknown=-16
lately	other=20	progress=21	unknown=-18
lately_$	progress=21
later	ask mistakes=-22	ask why=-29	hello=-13	other=51	schedule=134	unknown=-15
later_$	ask mistakes=-13	ask steps=-15	ask why=-27	other=89	schedule=17
later_in	other=-20	schedule=49
later_please	other=-32	schedule=68
laugh	other=19
laughed	other=-22	unknown=31
laughed_so	other=-22	unknown=31
laughing	other=-29	unknown=46
laughing_$	unknown=16
laughing_at	other=-23	unknown=32
laundry	other=-107	unknown=108
lay	other=-58	unknown=60
lay_down	other=-58	unknown=60
leaking	other=13
leave	ask dose=26	ask easier=-18	ask steps=-14	other=102	unknown=-30
leave_me	other=18
leave_out	ask steps=-14	other=27
leave_the	other=32
leave_this	other=34
left	ask dose=-118	ask easier=-25	ask left=215	ask mistakes=-23	ask rest=46	ask steps=63	ask why=-36	other=74
left_$	ask dose=-74	ask left=79	ask rest=59	ask steps=-17	ask why=-21	other=71	unknown=-15
left_after	ask left=35
left_arm	other=-15	unknown=16
left_done	other=20
left_first	ask left=-19	ask steps=38
left_foot	other=30	unknown=-18
left_for	ask left=41	other=-15
left_hip	other=12
left_in	ask left=26	ask rest=-14	other=-68	unknown=68
left_is	other=16	unknown=-14
left_knee	ask steps=13
left_leg	ask left=-21	ask steps=49
left_of	ask dose=-13	ask left=14
left_or	ask steps=38	other=-26
left_side	ask easier=-14	ask steps=-14	other=50	unknown=-12
left_the	other=-45	unknown=56
left_to	ask left=29	ask steps=-14
leg	ask dose=18	ask left=-31	ask mistakes=-14	ask steps=145	ask why=-48	hello=-14	other=150	unknown=-87
leg_$	ask dose=33	ask left=-28	ask steps=43	unknown=-19
leg_do	ask steps=47	ask why=-39
leg_feels	other=-21	unknown=33
leg_flat	ask steps=16
leg_gave	other=14
leg_has	other=20	unknown=-15
leg_is	unknown=21
leg_weakness	other=19	unknown=-18
legs	ask dose=-28	ask mistakes=83	ask rest=54	ask steps=30	ask why=-18	other=52	progress=-28	schedule=-18
legs_$	other=21
legs_all	other=-16	unknown=16
legs_are	ask mistakes=17	ask rest=26	other=-29	unknown=24
legs_feel	other=14
legs_gave	other=15
legs_keep	other=32	unknown=-20
legs_numb	other=15
legs_or	other=17
legs_shake	ask mistakes=29
legs_went	unknown=19
legs_will	other=20
less	ask easier=162	ask steps=-21	other=-58	unknown=-25
less_demanding	ask easier=37	other=-27
less_hard	ask easier=30	other=-22
less_strenuous	ask easier=20
let	ask rest=-13	other=86
let_me	other=-21	unknown=34
let_us	other=105	unknown=-31
level	unknown=14
level_3	other=-16	unknown=17
lie	ask dose=-15	ask easier=13	ask mistakes=-16	ask rest=13	ask steps=62	unknown=-24
lie_down	other=23	unknown=-23
lie_here	ask dose=-13	ask rest=21
lie_in	ask steps=25
lie_on	ask steps=34	other=-14
life	unknown=13
life_$	unknown=13
lift	ask dose=30	ask easier=70	ask mistakes=-17	ask steps=41	ask why=40	other=-43	unknown=-34
lift_$	ask dose=24	ask easier=20	ask steps=18	unknown=-22
lift_in	ask dose=13
lift_my	ask easier=25	ask why=17	other=-14
lift_so	ask easier=19	other=-17
lifted	other=25	unknown=-15
lifting	ask left=-33	ask mistakes=-22	ask steps=62	ask why=57	unknown=-25
lifting_$	ask left=-24	ask steps=62	ask why=-28	other=17
lifting_my	ask steps=-23	ask why=53
lifting_one	ask steps=23
lifts	ask dose=32	ask left=-18	ask mistakes=17	other=52	unknown=-43
lifts_$	other=13
lifts_in	ask dose=22
lifts_off	ask mistakes=19
lighter	ask dose=-12	ask easier=122	ask steps=-30	ask why=-13	other=-24
lighter_$	ask easier=74	ask why=-12	other=-28
like	ask left=25	ask steps=15	ask why=-55	help=-22	other=26	progress=23	schedule=40	unknown=79
like_$	ask left=29	ask steps=58	ask why=-50
like_a	other=36	unknown=-38
like_different	schedule=15
like_i	other=28	unknown=-18
like_it	other=18	unknown=-15
like_jelly	other=-46	unknown=54
like_my	other=-83	schedule=43	unknown=50
like_pizza	unknown=35
like_someone	other=12
like_that	other=-20	unknown=22
like_the	other=-15	schedule=14	unknown=14
like_they	other=24	unknown=-18
like_to	other=44	schedule=-24
like_you	other=-23	unknown=32
limber	hello=68	other=-22	unknown=-28
limber_$	hello=68	other=-22	unknown=-28
lisbon	other=34	unknown=-20
lisbon_$	other=24	unknown=-15
list	ask left=30	help=43	other=-19	unknown=-17
list_$	ask left=22
log	other=27	unknown=-17
lol	other=-45	unknown=83
lol_$	other=-38	unknown=68
lol_my	other=-21	unknown=26
long	ask dose=146	ask left=35	ask mistakes=-22	ask rest=128	ask steps=-166	ask why=-21	help=-15	other=66	progress=-14	unknown=32
long_$	ask dose=35	ask steps=-13
long_between	ask dose=-35	ask rest=61
long_do	ask dose=84	ask rest=-32	ask steps=-88	other=90
long_does	ask dose=83	ask left=-19	ask rest=-16	other=-14
long_each	ask dose=22
long_have	ask left=-17	ask rest=26
long_i	ask rest=-16	other=19
long_is	ask dose=-31	ask left=-29	ask rest=20	other=89
long_per	other=14
long_should	ask rest=28
long_the	ask rest=-29	other=39
long_till	ask dose=-42	ask left=79	other=-27
long_was	ask dose=17	other=-22
long_will	ask dose=36	other=-24
longer	ask left=14	ask rest=78	ask steps=-14	other=-70	unknown=40
longer_$	ask left=14	ask rest=16	ask steps=-12	other=12
longer_than	ask rest=21	other=-62	unknown=54
loo	other=-24	unknown=49
loo_$	other=-49	unknown=70
look	ask dose=-15	ask left=23	ask mistakes=24	ask steps=63	ask why=-46	progress=19
look_$	ask mistakes=14
look_at	ask steps=13
look_like	ask left=30	ask steps=44	ask why=-50	progress=19
look_out	ask mistakes=18
looking	progress=15
looking_$	progress=15
lose	help=-19	other=-25	unknown=79
lose_weight	help=-19	other=-25	unknown=79
losing	unknown=23
losing_weight	other=37	unknown=-21
loss	schedule=21
loss_$	other=-14	schedule=22
loss_of	other=22	unknown=-15
lost	ask left=14	ask steps=-15	ask why=-31	help=78	unknown=68
lost_$	help=84	other=-42	unknown=-24
lost_10	other=-27	unknown=29
lost_9	other=12
lost_a	unknown=12
lost_all	other=15
lost_control	other=69	unknown=-61
lost_count	ask left=16	other=28	unknown=-26
lost_feeling	other=-18	unknown=21
lost_my	other=-19	unknown=28
lost_track	other=17
lost_weight	ask why=-28	unknown=35
lot	other=62	thanks=28	unknown=-51
lot_$	thanks=28
lot_of	other=27	unknown=-22
love	other=-17	schedule=-12	unknown=60
love_$	other=-21	unknown=32
loved	other=-49	unknown=49
loved_it	other=-49	unknown=49
lovely	unknown=25
lovely_$	other=26	unknown=-20
lovely_stretch	unknown=15
lower	ask dose=-22	ask easier=36	ask rest=-17	ask steps=30	ask why=24
lower_back	ask why=25	other=13
lumbar	ask mistakes=35
lump	other=19	unknown=17
lump_in	other=-19	unknown=23
lump_next	other=31	unknown=-15
lump_on	unknown=14
lunch	other=27	unknown=-16
lunch_$	other=24	unknown=-15
lying	ask steps=38	other=19	unknown=-28
lying_here	other=-15	unknown=17
lying_on	other=21
lying_rotation	ask steps=40	other=-23
machine	other=-21	unknown=22
made	ask why=-20	help=-13	other=15	unknown=63
made_it	other=12
made_you	unknown=26
make	ask easier=101	ask left=-39	ask mistakes=58	ask rest=-34	ask steps=-26	ask why=37	help=-15	other=-55	progress=-15	schedule=61	unknown=15
make_here	ask mistakes=22
make_it	ask easier=70	other=-29	schedule=64	unknown=-22
make_my	ask steps=-16	ask why=52
make_the	ask easier=35	ask rest=-18	other=-16	schedule=18
make_this	ask easier=24	ask steps=12
make_with	ask mistakes=25
makes	other=13
makes_it	other=21
makes_me	other=-14	unknown=15
making	other=27
man	other=-15
man_$	other=-15
manage	ask dose=49	other=-19
managed	ask easier=-27	other=100	unknown=-29
managed_the	other=12
many	ask dose=219	ask left=128	ask mistakes=-24	ask steps=-163	ask why=-35	help=-28	other=114	progress=55	schedule=-16	thanks=28	unknown=-30
many_$	ask dose=21	ask left=-40	other=66
many_and	ask dose=-16	ask left=-13	other=45
many_bridges	ask dose=35	ask left=-16	other=18
many_days	ask dose=-22	other=-30	progress=65
many_did	progress=14
many_do	ask left=14	ask steps=-33	other=40
many_exercises	ask dose=-42	ask left=52
many_have	ask dose=-18	ask left=32
many_left	ask dose=-16	ask left=25
many_lifts	ask dose=34	ask left=-17
many_minutes	ask left=15
many_more	ask dose=-118	ask left=91	other=45
many_of	ask dose=49	ask left=-26
many_reps	ask dose=78	ask left=-21	ask rest=-15
many_rounds	ask dose=60	ask left=63	ask steps=-16	other=-60
many_seconds	ask dose=-36	ask left=-74	ask rest=116	ask steps=-18	other=48
many_secs	ask dose=28
many_sessions	ask dose=-12	progress=37
many_sets	ask dose=13	ask left=69	ask rest=-70	other=45
many_thanks	other=-19	thanks=34
many_times	ask dose=104	ask left=-23	ask steps=-28
many_twists	ask dose=29	progress=-17
marathon	other=-54	unknown=59
marathon_$	other=-14	unknown=15
march	other=21	progress=20
march_$	other=21	progress=20
market	unknown=15
mat	other=-38	unknown=63
mat_$	other=-13	unknown=30
match	unknown=58
match_is	other=-25	unknown=26
match_last	other=-12	unknown=42
mate	other=-47	thanks=51	unknown=22
mate_$	thanks=51	unknown=-37
maths	other=-28	unknown=36
matter	ask mistakes=36	ask why=-32
may	ask rest=14	other=75	unknown=-19
may_i	ask rest=14	other=47
maybe	ask easier=26	other=48	unknown=-37
maybe_$	ask easier=27	other=18	unknown=-17
me	ask easier=97	ask mistakes=-25	ask steps=161	ask why=33	help=-14	other=108	progress=46	schedule=87	thanks=13	unknown=-23
me_$	ask dose=13	ask easier=72	ask left=-19	ask mistakes=-18	ask why=25	hello=18	help=-15	other=37	progress=-14	schedule=56	thanks=15
me_a	other=-92	unknown=139
me_again	other=84	schedule=-13	unknown=-26
me_alone	other=18
me_an	ask easier=52	other=-46
me_any	other=53	unknown=-40
me_anything	other=21	unknown=-20
me_at	other=23
me_for	other=-27	schedule=-12	unknown=49
me_get	other=31	unknown=-27
me_how	ask dose=17	ask steps=19	progress=26
me_in	ask steps=-14	other=33
me_knee	ask steps=18
me_later	other=23
me_my	other=-16	progress=55	unknown=-15
me_not	other=27	unknown=-15
me_of	ask steps=52	other=-42
me_on	other=16
me_out	help=26	other=-13
me_the	other=17
me_this	other=-35	schedule=19	unknown=30
me_through	ask steps=118	other=-101
me_today	ask left=31	unknown=-17
me_tomorrow	schedule=28
me_up	other=18
me_what	ask mistakes=17	ask steps=25	ask why=-29	help=21	other=14
me_when	schedule=23	unknown=-22
me_why	ask mistakes=-13	ask steps=-20	ask why=54
meant	ask dose=32	ask left=-32	ask mistakes=-16	ask steps=48	ask why=39	other=-31
meant_to	ask dose=32	ask left=-32	ask mistakes=-16	ask steps=48	ask why=39	other=-32
mention	other=23	unknown=-20
menu	help=134	other=-33	unknown=-42
menu_$	help=134	other=-33	unknown=-42
mess	ask mistakes=37	ask steps=-23
message	other=17
message_came	other=12	unknown=-12
message_me	schedule=13
messages	other=41	unknown=-20
messages_$	other=34	unknown=-18
middle	other=21	unknown=-13
middle_$	ask steps=15
middle_of	other=29	unknown=-13
might	ask steps=15	other=24
might_have	other=19
milder	ask easier=44	unknown=-13
milk	other=-18	unknown=21
million	unknown=16
min	other=40
min_$	other=32
mine	other=70	unknown=-69
mine_$	other=29	unknown=-29
minute	ask easier=-16	ask left=-27	ask mistakes=-21	ask rest=158	ask steps=-43	other=53	unknown=-27
minute_$	ask dose=25	other=47	unknown=-16
minute_of	other=20
minute_or	ask dose=-16	ask rest=58	ask steps=-24
minute_over	ask left=-13	ask rest=31
minute_really	ask rest=13
minutes	ask left=-35	ask rest=68	ask steps=-28	other=135	unknown=-69
minutes_$	other=85	unknown=-50
minutes_please	ask steps=-21	other=38
minutes_to	other=15
miss	progress=32	unknown=-14
miss_$	progress=14
miss_any	progress=18
mistake	ask dose=-20	ask left=-19	ask mistakes=150	ask steps=-35	ask why=-53	other=47	unknown=-28
mistake_$	ask dose=-14	ask mistakes=82	ask steps=-25	ask why=-28	other=35	unknown=-23
mistake_here	other=18
mistakes	ask dose=-14	ask easier=-25	ask left=-16	ask mistakes=292	ask rest=-13	ask steps=-38	ask why=-21	hello=-17	other=-49	unknown=-29
mistakes_$	ask mistakes=113	hello=-13	other=-39	unknown=-16
mistakes_can	ask mistakes=20
mistakes_do	ask mistakes=16
mistakes_in	ask mistakes=22
mistakes_should	ask mistakes=18
mistakes_to	ask mistakes=25
mistakes_with	ask mistakes=36	other=-14
moment	other=49	unknown=-27
moment_$	other=49	unknown=-27
monday	other=47	unknown=-18
monday_$	other=35	unknown=-12
mondays	other=-25	unknown=34
month	ask easier=-24	other=25	progress=133	unknown=-52
month_$	ask easier=-24	other=32	progress=102	unknown=-34
months	other=85	unknown=-61
months_$	other=40	unknown=-32
months_pregnant	other=17	unknown=-14
more	ask dose=-69	ask easier=-24	ask left=168	ask rest=18	ask steps=-43	other=116	unknown=-44
more_$	ask easier=-17	ask rest=31	other=-20	unknown=33
more_after	other=14
more_are	ask left=-26	other=28
more_easy	ask easier=16
more_minutes	other=13
more_of	ask dose=-45	ask left=60
more_or	ask left=38	ask steps=-18
more_rounds	ask dose=-16	ask left=19
more_sets	ask dose=-15	ask left=23
more_than	ask dose=33	ask easier=-14
more_when	other=15
morning	ask dose=57	ask mistakes=-12	ask steps=-15	hello=164	help=-16	other=-70	schedule=120	thanks=-28	unknown=-55
morning_$	ask dose=18	hello=83	help=-12	thanks=-22	unknown=35
morning_and	ask dose=41
morning_coach	hello=13
morning_my	hello=26	unknown=-15
morning_reminder	schedule=19
morning_session	other=-19	schedule=31
morning_time	schedule=16
morning_to	other=-36	schedule=42
mornings	other=-60	schedule=127	unknown=-30
mornings_$	schedule=32
mornings_to	other=-25	schedule=45
most	ask left=-17	ask mistakes=84	ask why=-19	other=-80	thanks=150	unknown=-67
most_people	ask mistakes=33
mother	unknown=17
motorbike	other=36	unknown=-27
move	ask steps=-17	other=-37	schedule=152	unknown=-43
move_$	other=13
move_my	other=-35	schedule=76	unknown=-21
move_the	schedule=27
moved	other=29	unknown=-20
moved_to	other=19
movement	ask steps=78	other=-33
movement_$	ask steps=41	other=-18
movement_again	ask steps=19
movement_once	ask steps=18	other=-15
much	ask left=90	ask mistakes=-13	ask rest=76	ask steps=-87	ask why=-15	hello=-21	help=-14	thanks=136	unknown=-55
much_$	thanks=39	unknown=-19
much_appreciated	other=-20	thanks=47	unknown=-14
much_is	ask left=32	ask rest=-16	ask steps=-16	other=27
much_longer	ask left=23	ask rest=13	ask steps=-13
much_more	ask dose=-15	ask left=47
much_of	ask dose=36
much_rest	ask left=-13	ask rest=38
much_weaker	other=15
much_worse	other=19
mum	other=-90	unknown=126
mum_$	other=-28	unknown=56
mum_did	other=-31	unknown=31
mum_has	other=12
muscle	ask left=-33	ask mistakes=-36	ask steps=-22	ask why=132	other=27	unknown=-30
muscle_group	ask left=-13	ask why=37
muscle_is	ask why=37	other=13	unknown=-13
muscle_should	ask mistakes=-21	ask why=58
muscles	ask left=-55	ask mistakes=-22	ask steps=-25	ask why=123	other=-34	unknown=43
muscles_does	ask why=23
muscles_should	ask why=34
music	other=-37	unknown=61
music_$	other=-37	unknown=61
must	ask dose=17	ask easier=-23	ask mistakes=58	ask rest=21	ask steps=33	ask why=-19	other=-34
must_do	ask mistakes=-13	ask steps=27
must_i	ask mistakes=55	ask rest=23	other=-22
must_it	ask dose=28
mute	other=77	unknown=-29
mute_for	other=15
my	ask dose=-76	ask easier=99	ask left=-93	ask mistakes=132	ask rest=-14	ask steps=148	ask why=105	hello=-24	help=-72	other=149	progress=284	schedule=169	unknown=189
my_ankle	other=46	unknown=-32
my_anus	other=22	unknown=-15
my_arm	other=-48	unknown=51
my_arms	ask mistakes=-25	ask steps=88	ask why=-34
my_aunt	other=-35	unknown=36
my_back	ask mistakes=84	ask why=71	other=71	unknown=-100
my_backbone	other=22
my_balance	other=14
my_belly	other=16
my_bike	other=-33	unknown=43
my_bladder	other=78	unknown=-42
my_body	ask steps=15	unknown=-12
my_bones	other=25	unknown=-23
my_book	other=-47	unknown=47
my_boss	other=-25	unknown=29
my_bottom	other=32	unknown=-23
my_bowels	other=53	unknown=-47
my_break	other=17
my_breath	ask mistakes=17	ask rest=13	other=17	unknown=-16
my_bridge	other=-25	unknown=48
my_brother	ask dose=16	unknown=-13
my_bum	ask easier=30	ask mistakes=-35	ask steps=-23	ask why=79	other=18
my_buttocks	other=31	unknown=-27
my_calf	other=51	unknown=-45
my_cat	unknown=30
my_chest	ask dose=33	ask easier=21	other=62	unknown=-66
my_clock	other=33	unknown=-23
my_collarbone	other=18
my_core	ask why=30
my_crotch	ask mistakes=-22	other=69	unknown=-35
my_dad	other=-27	unknown=35
my_data	ask easier=-15	other=74	progress=-16
my_daughter	other=-22	unknown=34
my_diet	other=-16	unknown=19
my_doctor	other=32	unknown=-14
my_dog	other=-43	unknown=50
my_evening	other=-22	schedule=80	unknown=-20
my_exercises	other=45	unknown=-44
my_face	unknown=15
my_feet	ask easier=14	ask steps=14	ask why=-30	other=57	unknown=-19
my_fingers	other=-30	unknown=35
my_first	other=-22	unknown=27
my_flatmate	other=-23	unknown=23
my_foot	other=53	unknown=-28
my_form	ask mistakes=35	other=22
my_friend	ask why=30	other=-100	unknown=77
my_genitals	other=60	unknown=-53
my_gf	other=-51	unknown=51
my_glutes	ask why=25
my_gran	ask easier=22	other=-22	unknown=17
my_groin	other=40	unknown=-39
my_hair	other=-54	unknown=57
my_hamstring	other=35	unknown=-30
my_hamstrings	ask mistakes=33	unknown=-17
my_hands	ask steps=21
my_head	ask mistakes=-17	ask steps=73	ask why=-13
my_heart	other=-26	unknown=32
my_heels	ask mistakes=13	ask steps=13
my_hip	ask mistakes=30	ask why=-16	other=80	unknown=-49
my_hips	ask easier=43	ask why=14	other=-20	unknown=-15
my_homework	ask steps=-19	other=-28	unknown=51
my_husband	other=-40	unknown=59
my_knee	ask dose=17	ask easier=94	ask steps=-32	ask why=23	unknown=-50
my_knees	ask easier=34	ask mistakes=48	ask steps=50	ask why=29	help=-13	other=-26	progress=-18	unknown=-48
my_left	other=35
my_leg	other=47	unknown=-37
my_legs	ask mistakes=18	ask rest=38	ask steps=19	ask why=-14	other=72	progress=-26	unknown=-34
my_lower	unknown=14
my_mat	other=-20	unknown=25
my_mate	other=-64	unknown=67
my_morning	schedule=47	unknown=-25
my_mornings	other=-19	schedule=28
my_mother	unknown=17
my_motorbike	other=36	unknown=-27
my_neck	ask easier=-31	ask steps=13	other=37
my_neighbour	other=-64	unknown=74
my_next	other=79	progress=-23	schedule=-34
my_nose	other=-34	unknown=36
my_numbers	progress=25
my_own	other=14
my_pain	other=-35	progress=106	unknown=-31
my_pants	other=28	unknown=-21
my_patient	other=-33	unknown=34
my_pee	other=19	unknown=-16
my_phone	other=-26	unknown=47
my_physio	unknown=12
my_private	other=54	unknown=-47
my_privates	other=50	unknown=-44
my_progress	ask steps=-13	other=-15	progress=83	unknown=-37
my_record	progress=38	unknown=-15
my_reminder	schedule=17
my_reminders	schedule=51	unknown=-22
my_right	other=36	unknown=-16
my_shift	other=55	unknown=-26
my_shoulder	ask mistakes=29	other=26	unknown=-33
my_shoulders	ask mistakes=15	ask steps=22	other=-12	unknown=20
my_sides	ask steps=13
my_sister	other=-72	unknown=92
my_son	ask why=20	other=-27	unknown=28
my_spine	ask mistakes=39	ask steps=-13	other=84	unknown=-78
my_stats	other=-29	progress=115	unknown=-49
my_steak	other=-22	unknown=26
my_streak	ask left=-13	ask mistakes=-13	ask steps=-19	ask why=-22	other=-13	progress=148	unknown=-30
my_tailbone	other=27	unknown=-22
my_taxes	other=-48	unknown=49
my_tea	other=-44	unknown=46
my_thighs	ask mistakes=48	ask steps=-28
my_times	progress=-15	schedule=53	unknown=-14
my_toddler	other=-21	unknown=26
my_toes	other=31	unknown=-20
my_trainer	other=-49	unknown=51
my_tummy	ask steps=21	other=15	unknown=-16
my_two	other=19	unknown=-16
my_uncle	other=-38	unknown=43
my_vagina	other=27	unknown=-23
my_waist	other=28	unknown=-25
my_watch	unknown=13
my_water	other=-41	unknown=47
my_waters	other=46	unknown=-39
my_wife	other=-46	unknown=55
my_wrist	other=32	unknown=-18
myself	ask easier=-21	ask mistakes=71	ask steps=-25	other=71	unknown=-49
myself_$	ask mistakes=33	ask steps=-22
na	other=16	unknown=-12
nah	ask steps=17	other=15
nah_$	ask steps=17	other=14
namaste	hello=85	other=-35	unknown=-27
near	other=37	unknown=-26
near_done	other=16	unknown=-15
nearly	ask dose=-15	ask easier=-13	ask left=158	ask mistakes=-24	ask steps=-21	ask why=-16
nearly_$	other=29	unknown=-21
nearly_died	other=-28	unknown=41
nearly_done	ask left=16	other=28	unknown=-35
nearly_fainted	unknown=14
nearly_finished	ask left=40	other=-20
nearly_there	ask left=33	other=25	unknown=-21
nearly_through	ask left=13
nearly_wet	other=-14	unknown=21
neck	ask easier=-35	ask mistakes=38	ask why=-18	unknown=38
neck_$	ask easier=-33	ask mistakes=40	ask why=-16	unknown=37
neck_is	unknown=12
need	ask dose=69	ask easier=35	ask steps=-22	ask why=24	help=19	unknown=-33
need_$	ask steps=-13	other=30
need_a	unknown=25
need_help	help=26
need_the	ask easier=-15	ask rest=18	ask steps=-23	ask why=34	unknown=23
need_to	ask dose=67	ask mistakes=25	ask steps=-26	other=23	unknown=-32
needs	other=-33	unknown=38
neighbour	other=-65	unknown=75
neighbour_has	other=-16	unknown=18
neighbour_is	other=-17	unknown=18
neighbours	other=-40	unknown=52
neighbours_are	other=-28	unknown=36
nephew	other=-33	unknown=35
netherlands	other=15	unknown=-13
netherlands_$	other=15	unknown=-13
never	ask easier=23	ask steps=12	other=-14	unknown=32
never_done	ask steps=14
never_got	other=-25	unknown=28
never_had	other=-58	unknown=71
never_happened	other=14	unknown=-14
never_told	other=23	unknown=-16
new	other=13	unknown=61
new_hip	other=58	unknown=-17
news	other=-62	unknown=71
news_$	other=-51	unknown=57
next	ask dose=-27	ask left=106	ask mistakes=-23	ask steps=-26	ask why=-47	help=-24	other=52	progress=-39	schedule=129	unknown=49
next_$	ask left=58	ask mistakes=-14	ask steps=-17	ask why=-36	help=-15	other=95	schedule=38	unknown=-44
next_after	ask left=23
next_exercise	ask left=14	ask mistakes=-14	ask rest=-21	ask steps=21	ask why=-19	other=61
next_one	ask easier=-19	ask steps=-17	ask why=27	other=27	schedule=17
next_please	other=16
next_reminder	schedule=24	unknown=-22
next_session	ask left=-15	other=58	progress=-13
next_set	ask dose=-18	ask easier=49	ask left=-15	ask mistakes=17	ask rest=65	other=-61
next_to	other=-19	unknown=30
next_week	other=-54	unknown=67
next_workout	schedule=20
nice	ask steps=-13	ask why=18	other=-52	thanks=66
nice_to	hello=16	other=-12
night	ask left=-16	hello=-31	other=39	unknown=91
night_$	ask left=-16	hello=-30	other=30	unknown=82
night_i	other=13	unknown=-12
night_one	other=15	unknown=-14
night_session	other=18	unknown=-16
night_shift	other=-28	unknown=29
night_than	other=20	unknown=-18
night_too	other=14	unknown=-12
nine	other=70	schedule=35	unknown=-42
nine_$	other=15	schedule=21
nine_instead	other=-22	schedule=28
nine_tonight	other=15
no	ask mistakes=-12	ask steps=14	ask why=-24	help=14	other=143	progress=-20	schedule=12	thanks=-30	unknown=99
no_$	other=54	unknown=-12
no_accident	other=-23	unknown=32
no_better	other=16
no_bridge	other=23	unknown=-17
no_chance	other=51	unknown=-43
no_chest	other=-56	unknown=57
no_clue	ask steps=44	other=-91	unknown=78
no_control	other=26	unknown=-22
no_exercise	other=37	unknown=-29
no_exercises	other=29	unknown=-26
no_fall	other=-15	unknown=24
no_feeling	other=16
no_fever	hello=48	other=-112	schedule=22	unknown=56
no_gain	other=-36	unknown=36
no_i	other=-48	unknown=51
no_idea	help=27	other=32	unknown=-17
no_improvement	other=23	unknown=-21
no_knees	other=15
no_more	other=49	unknown=-34
no_no	other=14	unknown=-13
no_numbness	hello=55	other=-61	unknown=19
no_pain	other=-17	unknown=32
no_pins	other=-29	unknown=30
no_power	other=28	unknown=-25
no_problem	other=-30	unknown=33
no_problems	other=-24	unknown=27
no_reason	other=27	unknown=-22
no_reminders	other=33	unknown=-14
no_rotation	other=12
no_sensation	other=35	unknown=-25
no_session	other=13	unknown=-12
no_surgery	other=-38	unknown=39
no_thanks	other=37	unknown=-25
no_that	other=14	unknown=-13
no_time	other=21	unknown=-20
no_tingling	other=-61	unknown=73
no_trouble	other=-28	unknown=31
no_weak	other=-17	unknown=17
no_weakness	other=-39	unknown=42
no_weight	other=-27	schedule=23	unknown=18
nobody	other=14	unknown=-14
none	other=56	unknown=-34
none_$	other=58	unknown=-52
none_of	unknown=22
noon	other=44	unknown=-20
noon_$	other=34	unknown=-15
normal	ask left=-13	ask mistakes=148	ask why=-20	hello=-17	other=-63	unknown=30
normal_$	ask mistakes=96	other=-71
normal_that	ask mistakes=23	other=48	unknown=-19
normal_to	ask mistakes=19
normally	other=-12	unknown=19
normally_$	other=-22	unknown=28
nose	other=-34	unknown=36
not	ask dose=-43	ask easier=172	ask left=-44	ask mistakes=135	ask why=-60	help=13	other=182	progress=-23	thanks=-26	unknown=51
not_$	ask rest=39	other=110	unknown=-119
not_able	ask easier=18
not_begun	other=16	unknown=-15
not_believe	other=-48	unknown=48
not_breathe	other=36	unknown=-29
not_control	other=20	unknown=-16
not_count	other=12
not_do	ask mistakes=58	ask steps=-31	other=46	unknown=-38
not_doing	ask mistakes=14	other=19	unknown=-12
not_done	ask rest=-29	other=88	unknown=-25
not_empty	other=25	unknown=-23
not_even	other=16
not_fancy	other=19
not_feel	ask easier=-17	ask mistakes=-14	unknown=77
not_finished	other=17	unknown=-13
not_get	ask easier=60	ask steps=52	other=-45	unknown=-40
not_go	ask easier=23	ask steps=-17	other=20
not_have	other=-77	unknown=83
not_hurt	ask mistakes=33	ask steps=-22
not_i	ask mistakes=61	ask steps=-13
not_know	help=23	other=50	unknown=-47
not_lie	ask easier=14
not_lift	ask easier=32
not_make	ask mistakes=15
not_me	other=-14	unknown=17
not_move	other=12
not_need	other=14
not_numb	other=-104	unknown=107
not_pee	other=26	unknown=-13
not_pregnant	other=-135	thanks=-17	unknown=161
not_quite	other=12
not_reach	ask easier=36	other=-19
not_remember	ask easier=-20	ask steps=24	other=16
not_remind	other=13
not_see	ask steps=35	other=-30
not_send	other=25	unknown=-20
not_so	ask easier=43	other=-35
not_stand	unknown=16
not_sure	ask mistakes=-25	ask steps=42	other=18
not_tell	other=21
not_to	ask mistakes=49	ask steps=-14	ask why=-16	other=25	unknown=-17
not_today	other=39	unknown=-29
not_understand	help=32
not_walk	unknown=20
not_want	ask easier=-15	ask steps=-23	other=57
not_write	other=20
not_yet	other=34	unknown=-19
noted	other=18	unknown=-13
noted_$	other=18	unknown=-13
nothing	other=32	unknown=15
nothing_$	other=-25	unknown=36
nothing_at	other=16
nothing_comes	other=18	unknown=-15
nothing_done	other=31	unknown=-30
nothing_is	other=-43	unknown=45
nothing_like	other=-20	unknown=22
nothing_tingles	other=-43	unknown=45
nothing_yet	other=54	unknown=-49
notice	ask mistakes=28
notice_that	ask mistakes=28
noticing	ask mistakes=30	ask steps=-13	other=37	unknown=-26
noticing_$	ask mistakes=30	ask steps=-13	other=37	unknown=-26
now	ask dose=-36	ask easier=25	ask left=62	ask mistakes=-58	ask rest=20	ask steps=-40	ask why=-40	help=46	other=78	schedule=22	thanks=-23	unknown=50
now_$	ask dose=-33	ask easier=28	ask left=73	ask mistakes=-37	ask rest=22	ask steps=-31	ask why=-34	help=47	other=65	schedule=-30	thanks=-15	unknown=18
now_my	other=-16	unknown=17
now_on	other=-37	schedule=53
now_what	ask mistakes=-21	other=58
nowhere	other=32	unknown=-25
nowhere_$	other=14
nowhere_near	other=17	unknown=-15
nudge	ask steps=-16	thanks=31	unknown=-12
nudge_me	ask steps=-15	other=28
numb	ask mistakes=-22	ask steps=-21	other=107	progress=-22	schedule=-15	unknown=78
numb_$	ask mistakes=-27	other=58	progress=-13	unknown=39
numb_and	other=36	unknown=-35
numb_feet	other=-12	unknown=12
numb_from	unknown=24
numb_legs	other=-28	unknown=28
numb_patch	other=16	unknown=-14
numb_where	other=20
numb_with	other=-49	unknown=58
number	ask dose=164	ask easier=-16	ask steps=-54	ask why=-48	other=27	progress=33	unknown=-65
number_$	ask dose=36
number_2	other=23	unknown=-14
number_of	ask dose=87	ask easier=-15	ask why=-21	other=-55	progress=33	unknown=-14
number_three	other=34	unknown=-16
number_two	other=20
numbers	help=-13	progress=44
numbers_for	progress=15
numbness	hello=36	help=-38	other=18	progress=-19	schedule=-62	unknown=142
numbness_$	hello=49	help=-31	other=32
numbness_and	other=-24	unknown=24
numbness_anywhere	other=-14	unknown=19
numbness_around	other=21	unknown=-14
numbness_in	other=42	unknown=-34
numbness_is	other=14
o'clock	other=-18	schedule=52
o'clock_$	other=20
of	ask dose=87	ask easier=63	ask left=34	ask mistakes=-70	ask rest=28	ask why=142	hello=-26	help=-58	other=-21	progress=119	thanks=-20	unknown=102
of_$	unknown=42
of_10	other=15
of_15	ask easier=-15	other=43	unknown=-22
of_3	other=27	unknown=-24
of_38.9	other=13
of_39	other=19	unknown=-16
of_a	ask why=-16	other=61	unknown=-16
of_an	other=39
of_break	ask rest=18
of_breath	other=-23	unknown=43
of_bridges	ask dose=16	ask left=-14	ask rest=24	other=50	unknown=-50
of_candy	other=-26	unknown=28
of_did	other=33
of_doing	ask steps=38	ask why=-27
of_feeling	other=22	unknown=-15
of_fifteen	other=35	unknown=-25
of_france	unknown=19
of_his	other=25	unknown=-25
of_hospital	other=19	unknown=-17
of_it	ask easier=30	ask steps=-20	other=52	unknown=-38
of_knee	ask steps=-20	ask why=57	other=-20
of_lifting	ask why=21
of_my	ask easier=-14	other=19	progress=-17	unknown=34
of_peru	ask why=-24	unknown=67
of_pulling	ask why=22
of_rest	ask left=-13	other=18
of_rotation	other=13	unknown=-13
of_sets	ask dose=51	ask easier=-20	ask left=47	ask steps=-13	other=-17	unknown=-25
of_stairs	other=12
of_the	ask easier=71	ask left=46	ask mistakes=-12	ask why=28	help=-12	other=32	progress=55	schedule=-15	unknown=-101
of_them	other=21	unknown=-16
of_these	ask left=22	other=-39	unknown=36
of_this	ask dose=33	ask easier=21	ask left=-23	ask rest=-14	ask steps=68	ask why=76	other=-25	progress=47	unknown=-112
of_those	ask dose=13	other=-37	unknown=49
of_three	other=14	unknown=-13
of_twisting	ask steps=-30	ask why=30
of_weight	other=21	unknown=-19
off	ask mistakes=13	other=137
off_$	ask mistakes=-31	other=86
off_a	other=-16	unknown=23
off_me	other=21	unknown=-19
off_my	unknown=18
off_please	other=13
off_the	ask mistakes=22	other=21	unknown=-27
off_to	other=-22	unknown=32
often	ask dose=178	ask steps=-133	ask why=-13	help=-15	other=45
often_$	ask steps=-51	other=72
often_a	ask dose=34
often_did	progress=15
often_do	ask dose=19	ask mistakes=13	ask steps=-17
often_per	ask dose=17
often_should	ask dose=74	ask mistakes=-12	ask steps=-29
oh	ask left=-13	other=15	unknown=32
ok	ask dose=97	ask easier=-26	ask left=-50	ask mistakes=110	ask why=-26	help=-20	other=71	schedule=-16	thanks=34	unknown=-64
ok_$	ask dose=58	ask easier=-13	ask left=-21	ask mistakes=99	ask steps=-24	unknown=-31
ok_but	ask dose=13
ok_finished	other=15
ok_for	other=39
ok_if	ask dose=17
ok_that	ask mistakes=18
ok_to	other=39
okay	other=56	unknown=-30
okay_to	other=17
old	ask easier=50	unknown=-18
old_$	other=13	unknown=-17
old_fell	ask easier=14	other=-14
omit	ask steps=-20	other=28
on	ask dose=14	ask easier=16	ask left=56	ask rest=28	ask steps=51	ask why=-65	help=-31	other=103	schedule=84	unknown=49
on_$	ask left=20	ask rest=30	schedule=98	unknown=-55
on_again	other=28
on_bridges	ask dose=46
on_each	ask dose=21
on_fire	other=20	unknown=-19
on_her	other=-47	unknown=53
on_it	other=-42	unknown=48
on_monday	other=28
on_my	ask mistakes=-13	ask steps=28	other=29	unknown=24
on_purpose	other=-44	unknown=48
on_saturday	other=-49	unknown=51
on_sunday	other=19	unknown=-14
on_the	ask dose=-19	ask easier=41	ask left=54	ask mistakes=15	ask steps=35	ask why=-31	other=34
on_this	ask mistakes=29	ask rest=22	ask steps=-20
on_to	other=38	unknown=-16
on_tonight	schedule=43
on_tuesday	other=23	unknown=-21
once	ask dose=26	ask left=26	ask rest=104	ask steps=31	help=23	other=-66	unknown=-64
once_$	ask dose=-12	ask steps=28	other=20	unknown=-12
once_a	ask dose=23	ask steps=-15	help=25	other=-14
once_i	other=-39	unknown=44
once_it	ask dose=-25	ask rest=43
once_more	ask steps=31	other=-17
once_or	ask dose=13
once_the	other=63	unknown=-52
once_this	ask left=31	ask rest=40	other=-34	unknown=-18
one	ask dose=76	ask easier=58	ask left=53	ask mistakes=-31	ask rest=38	ask steps=65	ask why=87	hello=-21	help=-35	other=103	progress=-29	schedule=51	thanks=49	unknown=-54
one_$	ask dose=38	ask easier=29	ask left=45	ask steps=94	ask why=46	hello=-14	other=-65	schedule=19	thanks=66	unknown=-47
one_again	ask dose=-13	ask steps=14	other=34	unknown=-14
one_already	other=22
one_and	ask steps=-16	ask why=-17	other=43
one_be	ask dose=17	other=-33	schedule=28
one_day	unknown=25
one_do	ask steps=-12	ask why=32
one_done	ask dose=-16	ask left=-12	other=32
one_down	other=18
one_finished	other=17
one_for	ask easier=35	ask why=-43	other=42
one_goes	ask easier=-13	ask steps=26
one_good	other=26
one_has	ask dose=44	other=-30
one_in	ask dose=30	ask steps=-27	ask why=14
one_is	ask dose=37	ask easier=30	ask left=41	ask steps=-63	ask why=-49	other=77	unknown=-38
one_knee	ask steps=38	other=-37
one_left	ask left=41	ask why=-12	other=-15
one_leg	other=23
one_minute	ask dose=-24	ask rest=62
one_more	ask left=38	ask steps=-18	other=-96	unknown=93
one_of	ask steps=12
one_or	other=27
one_out	other=22
one_please	ask easier=19	ask steps=35	other=-44
one_round	ask dose=-25	other=45
one_set	ask dose=74	ask left=-28	other=-23
one_supposed	ask why=20
one_up	ask mistakes=32	ask steps=-23
one_week	other=41
one_where	ask steps=21
one_with	ask steps=40	other=-30
one_without	ask mistakes=30	ask steps=-13
ones	ask left=16	other=37	unknown=-34
only	ask dose=117	ask easier=-48	ask left=28	ask mistakes=-17	ask steps=-26	ask why=-16	hello=39	other=97	unknown=-90
only_$	ask dose=16	other=27
only_did	ask easier=-34	other=38
only_do	ask dose=30
only_i	other=15	unknown=-13
only_manage	ask dose=51	other=-24
oops	other=31	unknown=-14
oops_$	other=12
op	other=45	progress=-18	unknown=-24
op_was	other=42	progress=-18	unknown=-22
open	ask left=13	ask steps=40	other=-27	unknown=-13
open_$	ask left=13
operated	other=19
operation	unknown=28
operation_$	other=30	unknown=-18
option	ask easier=128	ask mistakes=-15	ask steps=-24	ask why=-13	other=-30
option_$	ask easier=104	ask mistakes=-14	ask steps=-21	other=-20
options	help=116	other=-35	unknown=-37
options_$	help=116	other=-35	unknown=-37
or	ask dose=174	ask easier=-51	ask left=28	ask mistakes=-76	ask rest=65	ask steps=247	ask why=-24	other=-119	schedule=-12	unknown=-32
or_10	ask dose=64	ask steps=-16	other=-26
or_12	ask dose=12
or_15	ask dose=55	other=-20
or_2	ask left=31
or_3	other=29
or_anything	other=22	unknown=-20
or_apart	ask steps=27
or_bent	ask steps=21	other=-16
or_both	ask steps=47	other=-43
or_cough	other=13
or_down	ask steps=15
or_for	ask why=30
or_go	ask rest=31	ask steps=-15
or_hold	ask dose=-14	ask steps=33
or_in	ask dose=-16	ask steps=17
or_is	ask left=18	ask why=17
or_just	other=17
or_more	ask dose=41	ask left=-22	ask rest=21	ask steps=-25
or_must	ask dose=17
or_nah	ask steps=19
or_not	other=33	unknown=-22
or_out	ask steps=17	other=-15
or_right	ask steps=56	other=-43
or_sneeze	other=21	unknown=-12
or_so	other=12
or_straight	ask steps=12
or_ten	ask dose=54	other=-36
or_toes	ask steps=21
or_twice	ask dose=21
or_two	ask dose=-20	ask left=37	ask rest=22	ask steps=-25
or_was	other=30
or_what	ask rest=35	ask steps=-17
order	unknown=29
order_me	unknown=29
osteoporosis	ask easier=-42	help=-17	other=118	progress=-17	unknown=29
osteoporosis_$	ask easier=-40	help=-14	other=94	progress=-15	unknown=41
other	ask dose=-15	ask easier=35	ask mistakes=-20	ask steps=79	ask why=-13	schedule=38	unknown=-65
other_leg	ask steps=55
other_two	other=46	unknown=-38
other_way	ask easier=23
ouch	other=47	unknown=-24
ouch_$	other=42	unknown=-23
ought	other=14
our	other=-40	unknown=53
out	ask dose=-29	ask easier=-35	ask left=-18	ask mistakes=77	ask steps=25	ask why=25	hello=-14	other=90	unknown=25
out_$	ask mistakes=18	ask steps=15	help=23	other=73	unknown=-57
out_after	other=-92	unknown=94
out_for	ask easier=-15	ask mistakes=75	ask why=-19
out_in	ask steps=24	other=18	unknown=-29
out_of	ask steps=-29	ask why=51	other=51	unknown=-17
out_on	ask steps=18	unknown=-19
out_the	other=25
out_to	ask steps=19	other=-46	unknown=29
out_today	unknown=36
out_when	ask steps=24
oven	other=-31	unknown=32
over	ask dose=-13	ask easier=-14	ask mistakes=-29	ask rest=30	ask steps=36	ask why=-20	other=60	progress=57	schedule=-12	unknown=-23
over_$	ask dose=-17	ask left=17	ask mistakes=-21	ask rest=25	ask steps=24	ask why=-14	other=14	unknown=29
over_in	ask dose=21
over_my	other=28	unknown=-21
over_the	other=-37	progress=47	unknown=19
over_time	progress=14
overnight	ask easier=19	other=16	unknown=-16
overnight_$	ask easier=19	other=16	unknown=-16
ow	other=48	unknown=-27
ow_$	other=40	unknown=-24
ow_ow	other=19
own	other=17
pain	ask mistakes=-13	ask steps=-30	ask why=15	hello=-12	help=-21	other=169	progress=108	schedule=-14	unknown=-34
pain_$	ask why=23	help=-15	other=49
pain_for	other=13
pain_gets	other=15
pain_going	progress=12
pain_has	other=-34	unknown=38
pain_in	unknown=15
pain_is	other=46	unknown=-35
pain_no	other=-36	unknown=36
pain_scores	other=-29	progress=65	unknown=-24
pain_today	other=26
pain_wakes	other=25	unknown=-21
painful	other=19	unknown=-13
painful_$	other=18	unknown=-12
paining	other=36	unknown=-27
pains	other=33	unknown=-26
pains_$	other=21	unknown=-20
painting	other=-33	unknown=34
painting_the	other=-33	unknown=34
palms	ask steps=43	other=-20
pants	other=30	unknown=-23
pants_without	other=12
paper	other=32	unknown=-24
paper_$	other=32	unknown=-24
parallel	ask steps=13
part	ask why=33	other=26	unknown=-12
part_of	ask why=34
partly	other=19	unknown=-14
parts	other=32	unknown=-26
parts_feel	other=21	unknown=-16
pass	other=49	unknown=-25
pass_$	other=23	unknown=-14
pass_on	other=13
passed	unknown=15
passed_out	other=36	unknown=-17
past	ask easier=-23	progress=61	schedule=31	unknown=-19
past_eight	schedule=18
past_seven	other=-14	schedule=20
pasta	other=-105	unknown=110
pasta_done	other=-79	unknown=80
patch	other=16	unknown=-14
patience	thanks=57	unknown=-44
patience_$	thanks=57	unknown=-42
patient	other=-37	thanks=13	unknown=31
patient_$	thanks=13
pause	ask dose=-87	ask left=-22	ask mistakes=-26	ask rest=195	other=104	schedule=-18	unknown=-63
pause_$	ask dose=-14	ask rest=39	other=34	unknown=-24
pause_between	ask dose=-26	ask rest=41
pause_for	other=55	unknown=-21
pause_now	ask rest=56	other=-18
pause_please	other=22
pausing	other=19
peasy	other=-38	unknown=43
peasy_$	other=-38	unknown=43
pee	hello=-13	other=28	unknown=50
pee_$	other=65	unknown=-37
pee_break	other=-51	unknown=65
pee_since	other=13
peed	other=-29	unknown=48
peeing	unknown=22
peeing_$	other=-24	unknown=28
pelvis	ask steps=18
penis	other=62	unknown=-56
people	ask dose=-14	ask easier=67	ask left=-14	ask mistakes=165	ask rest=-12	ask steps=-59	ask why=-35	other=-55
people_do	ask easier=24	ask mistakes=24	other=-16
people_make	ask mistakes=51
people_usually	ask mistakes=12
people_who	other=-24	unknown=17
people_with	ask easier=36	ask mistakes=-17
per	ask dose=160	ask left=-27	ask steps=-25	ask why=-20	other=-26
per_day	ask dose=45	ask why=-16
per_knee	ask dose=-14	other=25
per_leg	ask dose=35
per_set	ask dose=36	ask left=-14
per_side	ask dose=56	other=-33
peru	ask why=-24	unknown=67
peru_$	ask why=-24	unknown=67
phew	other=15
phew_$	other=15
phone	other=-53	unknown=102
phone_battery	other=-56	unknown=58
phone_call	other=-21	unknown=25
phone_rang	other=19	unknown=-15
phone_was	other=31	unknown=-26
physio	unknown=23
physio_did	other=-44	unknown=48
physio_said	other=36	unknown=-28
picture	ask easier=-17	ask steps=102	other=-66
picture_$	ask steps=35	other=-30
picture_of	ask easier=-13	ask steps=68	other=-36
pictures	ask easier=-17	ask mistakes=-13	ask steps=78
pictures_$	ask easier=-17	ask mistakes=-13	ask steps=78
pillow	ask easier=38	ask steps=-13
pillow_$	ask easier=15
pillow_under	ask easier=23
pizza	ask steps=-14	other=-42	unknown=104
pizza_$	other=-18	unknown=56
pizza_place	unknown=14
place	ask easier=21	ask steps=-15
place_$	unknown=13
plan	ask left=27	other=-76	unknown=65
plan_$	ask left=32
play	other=-36	unknown=72
play_some	other=-36	unknown=48
playing	other=-34	unknown=46
please	ask easier=98	ask left=40	ask steps=108	ask why=71	hello=-60	help=32	progress=51	schedule=115	thanks=-45	unknown=-122
please_$	ask dose=-14	ask easier=96	ask left=42	ask steps=105	ask why=-13	hello=-52	progress=55	schedule=110	thanks=-38	unknown=-66
please_help	help=31
please_how	ask dose=15	ask steps=-27	ask why=32	other=-13
please_leave	other=14
please_remind	other=17
please_show	ask steps=61	other=-46
please_tell	ask dose=12	ask steps=-26	ask why=55	other=-26
plus	help=-21	unknown=46
pm	other=75	schedule=22	unknown=-35
pm_$	other=45	schedule=26	unknown=-26
po	ask dose=-21	other=29
po_$	ask dose=-21	other=29
point	ask easier=-12	ask left=-17	ask mistakes=-15	ask steps=-28	ask why=150	other=-52
point_of	ask steps=-16	ask why=87	other=-29
poo	other=33	unknown=-20
poo_$	other=23	unknown=-16
pooed	other=31	unknown=-20
pooed_myself	other=31	unknown=-20
poor	other=-49	unknown=51
poor_thing	other=-38	unknown=40
position	ask mistakes=-23	ask steps=122	ask why=-29	other=-19
position_$	ask steps=22
position_do	ask steps=34
postman	ask steps=-14	unknown=53
power	other=28	unknown=-25
power_$	other=28	unknown=-25
prefer	other=-32	schedule=41
pregnant	ask mistakes=-15	help=-13	other=76	schedule=-13	thanks=-23	unknown=91
pregnant_$	ask mistakes=-14	other=19	thanks=-21	unknown=105
pregnant_and	other=47	unknown=-38
pregnant_with	other=26	unknown=-18
pressed	other=51	unknown=-21
pressed_the	other=19
pressure	other=52	unknown=-41
pressure_on	other=13
private	other=54	unknown=-47
private_parts	other=32	unknown=-26
privates	other=50	unknown=-44
probably	ask mistakes=13
problem	ask mistakes=21	other=-24	unknown=22
problem_$	ask mistakes=21
problems	other=-42	unknown=49
problems_$	other=-18	unknown=22
problems_with	other=-24	unknown=27
proceed	other=20
proceed_$	other=20
progress	ask steps=-15	hello=-20	help=-13	other=-61	progress=226	schedule=-20	thanks=-13	unknown=-64
progress_$	progress=97	unknown=-40
progress_please	other=-19	progress=47
progress_report	other=-31	progress=77	unknown=-19
promise	other=-89	unknown=90
proper	ask steps=12	other=-42	unknown=40
properly	ask left=-12	ask mistakes=21	other=33
properly_$	ask left=-12	ask mistakes=21	other=24
proud	other=-18	unknown=19
proud_of	other=-18	unknown=19
pull	ask mistakes=-17	ask steps=52	ask why=26	other=-12
pull_$	ask steps=38
pull_with	ask steps=13
pulling	ask steps=-21	ask why=47	other=22	unknown=-21
pulling_the	ask steps=-19	ask why=39
purpose	ask dose=-18	ask left=-26	ask steps=-26	ask why=107	other=-31	unknown=31
purpose_$	ask left=-13	ask steps=-15	ask why=72	other=-42	unknown=30
purpose_of	ask left=-13	ask why=35	other=17
push	ask steps=25	other=-46	unknown=53
push_really	other=24	unknown=-13
put	ask easier=16	ask steps=20	other=-25	unknown=18
put_my	ask steps=20	other=-43	unknown=39
quarter	other=65
quarter_of	other=22
quarter_past	other=12	schedule=17
quarter_to	other=31	schedule=-12
quarters	other=17
quarters_of	other=17
quick	ask dose=-19	ask steps=39
quit	other=84	unknown=-42
quit_$	other=32	unknown=-21
quite	other=13
quoted	other=-45	unknown=70
quoted_is	other=19	unknown=-14
rain	ask dose=-18	ask mistakes=-28	ask why=-31	other=-13	unknown=126
rain_tomorrow	ask mistakes=-16	unknown=59
raining	other=-116	unknown=161
raise	ask steps=12
ran	other=13
ran_out	other=14
rang	other=25	unknown=-18
rang_$	other=23	unknown=-16
rate	other=-48	progress=19	unknown=36
reach	ask easier=36	other=-19
reach_my	ask easier=20
reached	ask dose=44	ask easier=-71	other=45
ready	ask dose=-27	ask steps=-16	hello=-34	other=147	thanks=-15
ready_$	ask dose=-27	ask steps=-16	hello=-33	other=99	unknown=14
ready_when	other=24
real	unknown=20
really	ask dose=27	ask easier=-14	ask mistakes=-19	ask rest=25	ask steps=-20	ask why=41	other=53	unknown=-65
really_do	ask mistakes=-13	ask why=25	other=16
really_enough	ask rest=22
really_hard	other=29	unknown=-17
really_help	ask why=25	other=-16
really_need	ask dose=25
reason	ask easier=-19	ask steps=-33	ask why=96	other=21	unknown=-31
reason_$	other=19	unknown=-13
reason_and	other=17	unknown=-16
reason_we	ask easier=-12	ask why=42	other=-13
record	progress=38	unknown=-15
record_$	progress=17
recorded	other=26	unknown=-17
recorded_$	other=26	unknown=-17
recovering	other=27	unknown=-13
recovering_from	other=27	unknown=-13
red	help=-36	unknown=69
red_flags	help=-36	unknown=69
regular	progress=33
remain	ask dose=-87	ask left=98
remain_$	ask dose=-87	ask left=99
remaining	ask dose=-33	ask left=33	other=73	unknown=-33
remaining_$	ask left=40
remaining_rounds	other=26	unknown=-16
remains	ask left=97	ask mistakes=-18	ask steps=-19	ask why=-25
remains_$	ask left=91	ask mistakes=-17	ask steps=-18	ask why=-22
remember	ask easier=-20	ask steps=23	other=33
remember_$	other=40
remind	ask left=-15	ask mistakes=20	ask steps=76	ask why=19	help=-14	other=27	schedule=45	unknown=-45
remind_me	ask left=-15	ask mistakes=20	ask steps=76	ask why=19	help=-14	other=26	schedule=45	unknown=-45
reminded	schedule=23
reminder	other=-70	schedule=187	unknown=-53
reminder_$	schedule=18
reminder_at	schedule=17
reminder_is	schedule=33	unknown=-30
reminder_times	other=-14	schedule=41
reminder_to	other=-30	schedule=47
reminders	ask steps=-15	hello=-22	other=180	schedule=103	thanks=-15	unknown=-100
reminders_$	hello=-13	other=66	schedule=50	unknown=-45
reminders_again	other=25
reminders_for	other=23
reminders_off	other=20
reminders_on	other=55	schedule=-20
reminders_please	other=29
reminders_until	other=25
reminding	other=14	thanks=30	unknown=-14
reminding_me	other=14	thanks=30	unknown=-14
remove	other=37	unknown=-15
remove_the	other=24
rep	ask dose=46	unknown=-13
repeat	ask steps=20
repetitions	ask dose=27	ask why=-20	other=35	unknown=-15
repetitions_$	other=16
replaced	other=29	unknown=-15
replaced_in	other=26	unknown=-12
replacement	other=40
replacement_$	other=20
report	other=-26	progress=77	unknown=-22
report_$	other=-31	progress=77	unknown=-20
reps	ask dose=150	ask left=-51	ask mistakes=-18	ask rest=-33	other=102	unknown=-54
reps_$	ask dose=67	ask left=-45	ask mistakes=-16	ask rest=-18	other=106	unknown=-37
reps_and	other=15
reps_in	ask dose=39	other=-21
reps_was	ask dose=38	other=-31
rest	ask dose=-120	ask easier=-19	ask left=-16	ask mistakes=-22	ask rest=393	ask steps=-96	ask why=-62	other=95	unknown=-39
rest_$	ask dose=-34	ask rest=-13	other=103
rest_a	ask rest=12
rest_after	ask left=-24	ask rest=26	ask steps=-13	other=23
rest_at	ask rest=20
rest_between	ask rest=63	other=-14
rest_do	ask rest=14
rest_for	ask rest=46	other=-18
rest_in	ask dose=-25	ask rest=38
rest_longer	ask rest=27
rest_now	other=27
rest_of	ask left=58	ask steps=-19	ask why=-26
rest_or	ask rest=34
rest_time	ask rest=61	ask why=-13
rested	other=36	unknown=-17
rested_$	other=14
rested_enough	other=23
resting	ask steps=41	ask why=-34
resume	other=51	unknown=-25
revert	other=35	unknown=-19
revert_$	other=30	unknown=-17
rib	other=79	unknown=-56
right	ask dose=13	ask easier=-16	ask left=28	ask mistakes=128	ask why=-28	other=69	thanks=-15	unknown=-20
right_$	ask left=39	ask mistakes=129	ask steps=-53	other=-57	thanks=-12	unknown=34
right_first	ask steps=31	other=-26
right_foot	other=54	unknown=-35
right_for	ask dose=14
right_knee	ask steps=17
right_leg	other=62	unknown=-37
right_now	other=23
right_one	other=14
right_side	other=31
ringing	other=16
ringing_$	other=16
ripping	other=19	unknown=-14
robot	unknown=19
robot_$	unknown=19
roger	other=15
roll	ask steps=59	ask why=17	other=13	unknown=-27
roll_$	other=18	unknown=-16
roll_my	ask steps=16	ask why=15
rolled	other=40
rolled_to	other=20
rolling	ask mistakes=-14	ask why=80	help=-14	unknown=-12
rolling_my	ask why=29
rolling_one	ask why=17
rolls	ask dose=-16	ask left=23
roof	other=23	unknown=-13
roof_$	other=21
room	unknown=15
room_$	other=-13	unknown=20
rot	other=21
rotation	ask dose=31	ask easier=91	ask left=-40	ask mistakes=23	ask rest=-13	ask steps=132	ask why=67	help=-35	other=-16	progress=-32	schedule=-22	unknown=-58
rotation_$	ask dose=18	ask easier=97	ask left=-22	ask mistakes=32	ask steps=49	ask why=30	help=-24	other=14	progress=-30	schedule=-19	unknown=-60
rotation_again	ask steps=48	ask why=-22
rotation_do	ask steps=27	other=-26
rotation_done	ask dose=21	other=-15
rotation_goes	ask steps=-19	other=29
rotation_help	ask why=16
rotation_is	ask why=-24	other=28
rotation_out	other=14
rotation_please	ask steps=21	other=-15
rotation_supposed	ask why=18
rotation_today	other=17
rotations	ask dose=13	ask steps=32	unknown=-21
rotations_am	ask dose=14
round	ask dose=-88	ask left=62	ask mistakes=-18	ask rest=-16	ask steps=-15	ask why=-59	other=207	unknown=-15
round_$	ask left=91	other=-28	unknown=-16
round_1	ask dose=-20	other=23
round_completed	ask why=-12	other=22
round_done	ask dose=-16	ask rest=-13	other=78	unknown=-23
round_finished	ask dose=-25	other=44	unknown=-16
round_is	other=31
round_of	other=-80	unknown=84
round_one	ask dose=-14	ask why=-36	other=56
rounds	ask dose=75	ask easier=-15	ask left=71	ask rest=57	ask steps=-32	other=25	unknown=-59
rounds_$	ask dose=54	ask rest=41	other=17	unknown=-60
rounds_are	ask dose=-12	ask left=13	other=28	unknown=-17
rounds_is	ask dose=32	ask left=-14
rounds_left	ask dose=-19	ask left=28
rounds_of	ask dose=56	ask left=-31	other=-48	unknown=57
rounds_on	ask rest=23
rounds_or	ask dose=25
rounds_remain	ask dose=-49	ask left=53
rounds_to	ask dose=-31	ask left=39
rounds_with	unknown=12
routine	other=27	unknown=-23
row	ask dose=-21	progress=59	unknown=-22
row_$	ask dose=-15	progress=39	unknown=-18
rubbish	other=13	unknown=-12
run	other=37	unknown=-22
run_$	other=37	unknown=-22
running	other=-20	unknown=29
running_$	other=-24	unknown=31
runs	other=13
runs_out	other=13
saddle	other=97	unknown=-60
saddle_$	other=22	unknown=-16
saddle_area	other=13
safe	ask dose=-20	ask steps=-13	ask why=-29	help=-12	other=154	progress=-12	unknown=-31
safe_$	other=53
safe_for	ask mistakes=41	ask why=-15
safe_to	other=42	unknown=-14
said	unknown=20
said_$	other=-42	unknown=45
said_no	other=31	unknown=-25
same	other=18
sat	other=-15	unknown=29
sat_on	other=-15	unknown=29
saturday	other=-47	unknown=50
saw	other=-68	unknown=78
say	ask dose=75	ask left=-19	progress=15
say_$	ask dose=31	other=-14	progress=18
say_a	other=20	unknown=-17
say_done	other=-30	unknown=45
say_if	other=18
say_six	other=17	unknown=-16
say_so	other=-24	unknown=31
saying	hello=65	unknown=-54
says	unknown=69
says_14:05	other=17	unknown=-15
says_hers	unknown=14
says_hi	other=-43	unknown=55
says_i	other=63	unknown=-38
says_no	other=46	unknown=-42
says_quoted	other=-13	unknown=14
says_she	other=-34	unknown=35
says_the	other=28	unknown=-26
scale	ask easier=37	ask steps=-20
scan	other=14
scan_$	other=14
school	other=-71	unknown=80
school_$	other=-80	unknown=86
sciatica	ask why=43	other=20	unknown=-22
sciatica_$	ask why=43
score	progress=21
score_$	progress=21
scores	other=-29	progress=65	unknown=-24
scores_$	other=-29	progress=65	unknown=-24
season	other=-92	unknown=93
sec	ask dose=22	other=40	unknown=-20
sec_$	other=38	unknown=-18
sec_or	ask dose=23
second	ask rest=-18	ask steps=-32	ask why=-13	other=100
second_$	ask left=37	ask steps=-17	other=31	unknown=-32
second_one	ask left=-17	other=45	unknown=-13
second_round	other=13
second_set	ask rest=-17	other=52	unknown=-14
seconds	ask dose=115	ask left=-85	ask mistakes=-13	ask rest=134	ask steps=-48	other=-18	unknown=-13
seconds_$	ask dose=70	other=-32
seconds_enough	ask dose=19
seconds_left	ask left=-36	ask rest=46
seconds_of	ask dose=-19	ask left=-15	ask rest=41
seconds_or	ask dose=50	other=-27
seconds_per	other=22
secs	ask dose=107	ask steps=-17	other=-38	unknown=-19
secs_$	ask dose=29
secs_per	ask dose=63	other=-48
see	ask easier=-32	ask steps=21	other=42	progress=63	unknown=-44
see_my	progress=19
see_the	ask steps=34	other=-33	unknown=14
see_you	other=50	unknown=-41
send	other=38	unknown=-22
send_me	other=33	unknown=-20
sending	other=14
sensation	other=69	unknown=-54
sensation_during	other=14
sensation_in	other=23	unknown=-21
serie	other=34	unknown=-33
series	other=61	unknown=-57
series_$	other=15	unknown=-12
session	ask dose=23	ask left=37	ask rest=-18	ask steps=-39	ask why=-35	other=71	progress=-19	schedule=144	unknown=-45
session_$	ask dose=26	ask left=-19	other=88	progress=-14	schedule=13
session_by	schedule=15
session_is	other=25	unknown=-19
session_now	other=35	schedule=-18
session_today	schedule=22	unknown=-15
session_tonight	other=-19	schedule=43
sessions	ask dose=-13	progress=101	unknown=-41
sessions_have	progress=24
sessions_this	other=-27	progress=35
set	ask dose=68	ask easier=19	ask left=58	ask mistakes=-47	ask rest=18	ask steps=-54	ask why=-64	help=44	other=149	progress=-23	schedule=134	unknown=-111
set_$	ask dose=15	ask left=22	ask rest=29	ask steps=-13	other=17	progress=-14	schedule=24	unknown=13
set_1	ask left=31
set_2	other=30
set_accomplished	ask rest=-16	other=20
set_am	ask left=29
set_done	ask dose=-24	ask left=-13	other=92
set_finished	other=33
set_for	schedule=37
set_i	other=13
set_is	ask dose=-35	ask left=39	ask rest=42	ask why=-23	help=68	unknown=-53
set_now	ask left=16
set_of	other=-40	unknown=48
set_one	other=24
set_the	other=-38	schedule=43
set_too	ask dose=14
set_two	ask rest=15	other=23
set_with	other=22	unknown=-22
sets	ask dose=101	ask easier=-40	ask left=131	ask mistakes=-22	ask rest=75	ask steps=-70	ask why=-31	other=46	progress=-19	unknown=-15
sets_$	ask dose=-43	ask easier=-13	ask rest=53	ask steps=-39	ask why=-16	other=55	unknown=55
sets_after	ask left=13
sets_again	ask dose=26	other=-29
sets_already	other=-39	unknown=41
sets_and	other=-18	unknown=19
sets_are	ask left=12	other=18	unknown=-13
sets_but	other=12
sets_complete	other=12
sets_do	ask left=24
sets_done	other=35	unknown=-33
sets_in	ask dose=18	ask left=-15	other=25	unknown=-23
sets_is	ask dose=20	ask left=-13
sets_of	ask rest=25	other=-13	unknown=30
sets_on	other=20
sets_remaining	ask left=40
sets_straight	other=18	unknown=-17
sets_till	ask left=15
sets_to	ask dose=-17	other=14
sets_today	ask dose=56	other=-20
sets_without	other=-29	unknown=31
seven	other=50	schedule=30	unknown=-19
seven_$	other=20	schedule=35	unknown=-14
sex	other=66	unknown=-52
sex_$	other=37	unknown=-33
sex_feels	other=12
shake	ask mistakes=29
shake_$	ask mistakes=29
shaking	other=-41	unknown=43
shaking_$	other=-42	unknown=44
shaky	ask mistakes=68	other=-35	unknown=-29
shaky_legs	ask mistakes=68	other=-35	unknown=-29
shall	ask dose=-12	ask rest=27
shape	other=27	unknown=-21
shape_$	other=27	unknown=-21
sharp	other=27
she	other=-25	unknown=44
she_is	other=-45	unknown=50
shift	other=-48	schedule=81	unknown=28
shift_$	other=-15	unknown=22
shift_the	other=-45	schedule=60
shifts	other=-95	unknown=92
shin	ask dose=-14	ask easier=-22	ask steps=81	other=-29
shin_$	ask easier=-22	ask steps=70	other=-28
shivering	other=48	unknown=-34
shivering_$	other=38	unknown=-25
shocks	other=12
shocks_down	other=12
shoes	ask steps=50	other=-41	unknown=45
shopping	other=-78	unknown=86
shopping_$	other=-72	unknown=80
short	other=61	unknown=-43
short_of	other=60	unknown=-43
should	ask dose=47	ask easier=-44	ask left=-59	ask mistakes=169	ask rest=30	ask steps=58	ask why=46	progress=-34	schedule=-25
should_be	ask why=30
should_have	other=-13	unknown=14
should_i	ask dose=45	ask left=-34	ask mistakes=39	ask rest=37	ask why=17	other=18	progress=-30	schedule=-20	unknown=36
should_it	ask dose=-23	ask mistakes=49
should_look	ask mistakes=36
should_mention	other=22	unknown=-20
should_my	ask steps=37	other=14
should_not	ask mistakes=68	ask steps=-31
should_say	other=16	unknown=-16
should_the	ask mistakes=-16	ask steps=42
should_work	ask why=19
shoulder	ask mistakes=29	other=31	unknown=-36
shoulder_blades	ask steps=15	other=16	unknown=-12
shoulder_hurts	other=16	unknown=-13
shoulder_lifts	ask mistakes=26
shoulders	ask steps=59	other=31
shoulders_$	unknown=15
shoulders_on	ask steps=24
shoulders_stay	ask steps=13	other=23
show	ask steps=130	hello=-17	help=27	other=-172	progress=148	unknown=-26
show_me	ask steps=71	other=-70	progress=71
show_my	other=-13	progress=66	unknown=-31
shower	other=39	unknown=-31
shower_$	other=20	unknown=-15
shut	other=24
sick	other=16	unknown=-13
side	ask dose=94	ask easier=-25	ask left=-26	ask mistakes=-15	ask steps=74	other=74	unknown=-58
side_$	ask dose=103	ask easier=-19	ask why=15	other=25	unknown=-39
side_do	ask steps=34
side_done	ask steps=-12	other=25
side_first	ask steps=35	ask why=-13
side_one	ask steps=19
side_or	ask steps=19	other=-12
side_thing	ask why=13
side_to	ask steps=13	ask why=39
sides	ask steps=20	ask why=-16	other=47	unknown=-26
sides_$	ask steps=12
sides_done	ask why=-15	other=24
sides_now	other=14	unknown=-13
sign	other=-25	unknown=48
sign_$	other=-25	unknown=48
silence	other=42
silence_please	other=32
silent	other=22
simpler	ask easier=168	ask steps=-23	other=-70
simpler_$	ask easier=20
simpler_variant	ask easier=20
simpler_way	ask easier=31
since	hello=-14	other=159	schedule=-12	unknown=-64
since_$	other=14
since_i	other=-55	unknown=57
since_last	other=25	unknown=-20
since_monday	other=14
since_the	other=43	unknown=-34
since_this	other=56	unknown=-26
since_yesterday	other=29	unknown=-15
single	other=15	unknown=-14
sister	other=-72	unknown=92
sister_$	other=19	unknown=-18
sister_is	other=-14	unknown=15
sister_pregnant	other=-18	unknown=24
sisters	unknown=27
sisters_$	unknown=27
sit	other=28	unknown=-19
sit_on	other=22	unknown=-16
sitting	ask easier=63	other=16
sitting_$	ask easier=50	other=14	unknown=-14
sitting_down	ask easier=13
sitting_on	unknown=14
six	other=89	unknown=-38
six_$	other=26	unknown=-20
six_this	other=17
sixteen	other=13
skip	ask easier=-17	ask steps=-65	ask why=-30	other=223	unknown=-40
skip_$	other=15
skip_that	other=15
skip_the	ask steps=-21	other=46
skip_this	ask steps=-30	ask why=-26	other=85
skip_today	other=23	unknown=-22
skipping	other=25	unknown=-17
skp	other=18
slaps	other=24	unknown=-17
slaps_the	other=21	unknown=-15
sleeping	other=-47	unknown=55
sleeping_badly	unknown=16
slide	ask mistakes=27
slipped	other=22	unknown=-16
slipped_disc	other=20	unknown=-14
slot	schedule=19
slow	ask dose=-20	ask left=-14	ask steps=50
slow_$	ask dose=-20	ask left=-14	ask steps=50
slowly	ask steps=33
slowly_$	ask steps=15
smashed	other=12
smashed_all	other=13
sneeze	other=14	unknown=15
sneeze_$	other=32	unknown=-16
snooze	other=41	unknown=-22
so	ask dose=-19	ask easier=49	ask left=-27	ask steps=-12	help=-17	other=23	progress=75	thanks=19	unknown=34
so_$	other=21	unknown=16
so_done	other=38	unknown=-37
so_far	ask left=16	ask steps=-12	other=48	progress=27	unknown=-32
so_good	other=-23	progress=19	unknown=18
so_hard	ask easier=43	other=-58	unknown=29
so_high	ask easier=19	other=-17
so_i	ask left=-29	unknown=36
so_is	ask left=-16	other=27
so_kind	ask steps=13	other=-20	progress=30	unknown=-19
so_make	other=18
so_much	other=-17	thanks=23
so_that	other=17
sofa	ask easier=24	ask steps=-15	other=-59	unknown=61
sofa_$	ask easier=24	ask steps=-15
softer	ask easier=130	ask steps=-15	ask why=-24	other=-33
softer_than	ask easier=21
softer_version	ask easier=45	other=-25
soiled	other=21	unknown=-17
soiled_myself	other=21	unknown=-17
some	ask easier=14	help=19	other=35	unknown=-40
some_$	other=19	unknown=-17
some_music	other=-36	unknown=48
some_of	other=17	unknown=-12
somebody	other=12
someone	other=39	schedule=-19	unknown=24
someone_else	other=13
something	ask dose=-13	ask easier=149	ask left=-32	ask why=-15	other=14	unknown=-66
something_easier	other=23
something_gentler	ask easier=31	other=-14
something_less	ask easier=61	other=-33
something_lighter	ask easier=26	ask steps=-12
something_simpler	ask easier=13
something_softer	ask easier=21
something_tore	other=12
something_wrong	ask mistakes=26
son	ask why=20	other=-27	unknown=28
son_is	other=-20	unknown=20
song	ask why=-64	unknown=111
song_$	other=-14	unknown=49
soon	other=31	unknown=-20
soon_$	other=24	unknown=-15
sore	ask mistakes=-23	other=167	unknown=-88
sore_$	other=69	unknown=-52
sore_doing	ask mistakes=-22	other=33
sore_from	other=40	unknown=-25
sorry	ask left=16	ask mistakes=-29	ask steps=55	ask why=-23	other=53	unknown=-31
sorry_$	ask mistakes=-22	ask steps=25	other=35	unknown=-18
sorry_that	other=12
sorry_to	ask left=22	other=-16
sort	other=53	unknown=-20
sort_of	other=53	unknown=-20
sorted	other=13
spine	ask mistakes=75	ask steps=-21	other=82	unknown=-83
spine_$	ask mistakes=41	ask why=-13	other=37	unknown=-36
spine_has	other=29	unknown=-25
spring	other=35	unknown=-16
spring_$	other=35	unknown=-16
squeeze	ask left=-21	ask mistakes=-22	ask steps=76
squeeze_$	ask steps=23	ask why=14
squeeze_at	ask steps=17
squeezing	ask why=26
stairs	other=12	unknown=15
stairs_$	other=-20	unknown=42
stand	unknown=15
standing	ask easier=40
star	other=-29	thanks=32
star_$	thanks=32	unknown=-19
start	ask left=-21	ask mistakes=-17	ask rest=29	ask steps=25	ask why=-20	hello=-14	help=23	other=152	schedule=-16	thanks=-12	unknown=-49
start_$	ask rest=20	help=34	other=45	unknown=-31
start_again	ask rest=15	other=62	schedule=-13	unknown=-26
start_in	ask steps=21
start_over	ask dose=22
start_reminding	other=18
start_with	ask why=-12	unknown=36
started	other=45	unknown=-29
started_$	other=15
starting	ask steps=17	other=34	unknown=-22
starting_to	other=25	unknown=-13
stats	hello=-15	other=-62	progress=196	schedule=-14	unknown=-69
stats_$	hello=-14	other=-43	progress=148	unknown=-56
stats_please	other=-19	progress=48	unknown=-13
stay	ask dose=27	ask mistakes=-20	ask steps=82	ask why=-19	other=31	unknown=-21
stay_down	ask steps=41
stay_flat	ask steps=-14	other=30
stay_on	ask steps=36
stay_together	ask steps=16
stay_up	ask dose=15
steak	other=-64	unknown=69
step	ask easier=-12	ask steps=45	other=-13
step_$	ask easier=-12	ask steps=45	other=-13
step_by	ask easier=-12	ask steps=45	other=-13
steps	ask dose=-31	ask steps=153	other=-122	unknown=48
steps_$	ask steps=116	other=-73	unknown=-24
steps_for	ask steps=42	other=-25
still	ask dose=-65	ask easier=-20	ask left=220	ask mistakes=-15	ask steps=-35	ask why=-26	help=-15	other=134	unknown=-88
still_$	ask left=29
still_coming	ask left=18
still_do	ask easier=-14	other=40
still_going	other=14
still_got	ask left=14
still_have	ask dose=-28	ask left=59
still_holding	other=14
still_on	other=17	unknown=-14
still_open	ask left=13
still_to	ask dose=-15	ask left=87	ask steps=-18
stomach	ask steps=23
stop	ask easier=-21	ask left=43	ask rest=22	ask steps=-29	help=-16	other=183	schedule=-33	thanks=-15	unknown=-47
stop_$	ask dose=-26	ask left=46	other=26	schedule=-12	unknown=21
stop_after	ask dose=17
stop_at	ask dose=19
stop_here	other=47	unknown=-28
stop_now	other=21
stop_reminding	other=28
stop_the	other=14
stop_there	other=15
stop_writing	other=31
stopped	other=37
stopped_at	other=25	unknown=-16
stopping	other=31
stopping_$	other=-25	unknown=27
stopping_here	other=18	unknown=-12
stopping_now	other=36	unknown=-23
straight	ask rest=32	ask steps=41	unknown=-27
straight_$	ask rest=18	ask steps=19	unknown=-13
straight_on	ask rest=15
straight_or	ask steps=20	other=-16
strain	ask easier=38
streak	ask left=-15	ask mistakes=-14	ask steps=-19	ask why=-22	other=-15	progress=157	unknown=-30
streak_$	ask left=-14	ask mistakes=-13	ask steps=-13	ask why=-21	other=-13	progress=131	unknown=-27
streak_looking	progress=15
strengthen	ask why=51
strengthen_$	ask why=25
strengthen_my	ask why=26
strengthening	ask left=-30	ask why=56
strengthening_$	ask left=-30	ask why=56
strenuous	ask easier=68	other=-47
stretch	ask easier=20	ask left=-18	ask mistakes=13	ask steps=33	ask why=44	other=-26
stretch_$	ask dose=19	ask mistakes=21	ask steps=-22
stretch_do	other=22
stretched	ask left=-14	ask mistakes=-23	ask steps=21	ask why=48	other=-55	unknown=37
stroke_$	other=-27	unknown=29
strong	ask easier=48	other=-14	unknown=-16
strong_$	unknown=-12
stronger	ask why=22	unknown=-13
struggle	ask easier=17	other=16	unknown=-18
struggles	ask easier=22
struggles_with	ask easier=22
struggling	ask easier=18
struggling_to	other=13
stumbling	other=15
stupid	other=13	unknown=-13
sudden	other=67	unknown=-45
sudden_$	other=20	unknown=-17
sudden_tearing	other=13
suddenly	other=56	unknown=-35
suit	other=-15	schedule=26
suit_me	other=-19	schedule=26
sunday	other=48	unknown=-23
sunday_evening	other=25
sunday_without	other=18	unknown=-14
supper	other=20
supper_$	other=20
supposed	ask dose=20	ask easier=-15	ask left=-58	ask mistakes=-43	ask steps=48	ask why=72	unknown=51
supposed_to	ask dose=20	ask easier=-15	ask left=-58	ask mistakes=-43	ask steps=48	ask why=72	unknown=51
sure	ask mistakes=-25	ask steps=42	other=34	unknown=-12
sure_$	other=18
sure_that	other=14
surgery	ask dose=-13	ask mistakes=-21	other=77
surgery_$	ask mistakes=-18	unknown=65
survivor	other=27
sweating	other=-33	unknown=41
sweating_$	other=-38	unknown=46
swelling	other=17	unknown=-14
swelling_on	other=13
swing	other=-50	unknown=69
switch	other=30
switch_reminders	other=12
ta	other=-102	thanks=192	unknown=-51
ta_$	other=-89	thanks=167	unknown=-44
tailbone	other=28	unknown=-22
take	ask dose=71	ask easier=-18	ask left=-24	ask rest=54	ask steps=-21	other=22	unknown=-14
take_$	ask dose=58	ask left=-17	other=-16
take_a	ask rest=33
take_me	ask dose=22	other=-17
take_that	other=25
taking	other=24	unknown=-24
talk	ask steps=58	other=-51
talk_me	ask steps=58	other=-51
tall	ask dose=-21	ask steps=-26	progress=-18	unknown=95
tall_is	ask dose=-21	ask steps=-26	progress=-18	unknown=95
tap	other=14
tap_$	other=13
tapped	other=26	unknown=-19
target	ask dose=68	ask steps=-21	ask why=-19
target_$	ask dose=68	ask steps=-21	ask why=-19
taxes	other=-85	unknown=87
taxes_done	other=-64	unknown=66
taxi	unknown=22
taxi_$	unknown=22
tea	other=-69	unknown=74
tearing	other=19	unknown=-14
technique	ask steps=58	ask why=-46
telephone	other=-16	unknown=19
telephone_$	other=-16	unknown=19
tell	ask dose=14	ask easier=-14	ask steps=-59	ask why=64	help=50	other=-18	unknown=-22
tell_if	ask mistakes=24
tell_me	ask steps=-30	ask why=-12	schedule=15	unknown=38
tell_you	help=47	other=17	unknown=-37
telling	other=26	unknown=-22
telling_you	other=26	unknown=-22
telly	other=12
temperature	unknown=17
temperature_of	other=32	unknown=-28
ten	ask dose=87	ask mistakes=-15	ask steps=-18	other=35	schedule=18	unknown=-31
ten_$	ask dose=27	other=32	unknown=-28
ten_days	other=19
ten_minutes	other=24	unknown=-14
ten_past	schedule=20
ten_seconds	ask dose=46	other=-33
tennis	other=-24	unknown=28
tense	ask steps=18
terrible	other=14	unknown=-12
than	ask dose=28	ask easier=81	ask left=-13	ask rest=16	ask steps=-12	ask why=-17	other=-50	progress=14
than_a	ask rest=21
than_last	progress=16
than_the	ask easier=21
than_this	ask easier=74	ask why=-14	other=-17
thank	hello=-24	other=-23	thanks=164	unknown=-64
thank_you	hello=-24	other=-29	thanks=165	unknown=-63
thanks	hello=-23	other=-83	thanks=253	unknown=-48
thanks_$	other=-30	thanks=164	unknown=-69
thanks_a	thanks=29
thanks_coach	other=-18	thanks=55	unknown=-16
thanks_for	other=-14	thanks=21
thanks_to	unknown=13
that	ask dose=-36	ask easier=68	ask left=35	ask mistakes=132	ask rest=-28	ask steps=-20	ask why=29	help=-32	other=94	progress=-25	schedule=-16	thanks=40
that_$	ask left=-42	ask mistakes=-20	ask steps=-15	ask why=-17	other=185	unknown=-29
that_a	ask mistakes=27
that_back	other=22
that_bridge	ask steps=49	other=-27
that_count	other=-33	unknown=62
that_done	ask left=46	other=-20	unknown=-14
that_far	ask easier=49	other=-39
that_go	ask steps=52	other=-47
that_helped	other=-13	thanks=19
that_high	ask easier=42	other=-30
that_i	ask mistakes=20	other=23
that_is	ask left=36	ask mistakes=-15	ask why=25	other=16
that_it	ask left=52	other=-19
that_knee	ask easier=14	other=-17
that_my	ask mistakes=31	other=16	unknown=-14
that_ok	ask mistakes=61	other=-56
that_one	ask rest=-15	ask steps=-34	other=46	unknown=83
that_really	ask why=25	thanks=13
that_right	ask mistakes=22	other=-15
that_was	ask easier=46	ask rest=-23	other=25	thanks=14	unknown=-29
the	ask dose=176	ask easier=146	ask left=88	ask mistakes=240	ask rest=193	ask steps=271	ask why=208	hello=-59	help=-42	other=115	schedule=138	thanks=22	unknown=155
the_15	other=17	unknown=-13
the_ache	other=44	unknown=-36
the_afternoon	schedule=19
the_air	ask why=28
the_baby	other=35
the_back	ask why=50	unknown=-14
the_bag	other=27
the_bathroom	other=17	unknown=-15
the_bed	ask easier=38	ask steps=-16	other=15	unknown=-14
the_benefit	ask steps=-44	ask why=78
the_benefits	ask steps=-20	ask why=74	other=-27
the_biscuits	other=-38	unknown=39
the_body	ask why=16
the_bot	ask steps=-18	ask why=-32	help=60
the_break	ask dose=-39	ask mistakes=-33	ask rest=78	ask steps=-23	ask why=-24	other=110	unknown=-30
the_breather	ask dose=-14	ask rest=36	ask steps=-17
the_bridge	ask dose=49	ask easier=50	ask left=17	ask mistakes=34	ask rest=14	ask steps=-60	ask why=125	help=-34	other=53	progress=-22	schedule=-27	unknown=-26
the_bridges	ask left=17	ask steps=42	unknown=-51
the_bum	ask steps=46
the_bus	unknown=13
the_capital	ask why=-31	unknown=86
the_car	other=15
the_carpet	ask steps=15
the_cat	unknown=28
the_ceiling	ask steps=12	other=15	unknown=-16
the_chest	ask easier=15
the_common	ask mistakes=23
the_complete	other=25	unknown=-24
the_correct	ask steps=66	ask why=-32
the_cricket	unknown=29
the_crossword	other=-77	unknown=77
the_day	other=37	unknown=-24
the_dentist	other=40	unknown=-36
the_dishes	other=-25	unknown=28
the_doctor	other=27	unknown=-24
the_dog	unknown=26
the_door	other=25
the_easier	ask easier=25	ask why=-39	other=47
the_end	ask dose=-19	ask left=49	ask steps=-21
the_entire	other=52	unknown=-43
the_evening	ask dose=45	ask mistakes=-14	ask steps=-38	ask why=-13	other=-29	schedule=116	unknown=-14
the_exercise	ask steps=13	unknown=-17
the_exercises	ask easier=-13	other=45	unknown=-26
the_feet	ask steps=71	other=-36
the_fence	other=-33	unknown=34
the_final	ask left=33	ask why=-18
the_first	ask steps=-14	other=48	schedule=-14	unknown=15
the_floor	ask dose=-14	ask easier=17	ask steps=97	ask why=-24	other=-20
the_full	ask easier=22	ask rest=12	ask steps=-20	other=17	unknown=-13
the_glute	ask mistakes=25	ask steps=-26	ask why=31
the_ground	ask steps=19
the_gym	other=-46	unknown=58
the_head	ask dose=-14	ask mistakes=-24	ask steps=51
the_heels	ask steps=15
the_hip	ask dose=16	ask mistakes=65	ask why=27	other=-71
the_hold	ask dose=30
the_house	other=-40	unknown=51
the_idea	ask steps=-12	ask why=29
the_ironing	other=-48	unknown=49
the_kettle	other=-43	unknown=46
the_kids	other=63	unknown=-41
the_kitchen	other=29	unknown=-21
the_knee	ask dose=19	ask easier=34	ask left=-17	ask mistakes=60	ask rest=-22	ask steps=41	ask why=52	help=-15	other=68	progress=-13	schedule=-22	unknown=-37
the_knees	ask dose=18	ask rest=17	ask steps=20
the_last	ask easier=-23	ask left=171	ask mistakes=-31	ask rest=-27	ask steps=-15	ask why=-23	other=54	progress=37	unknown=-84
the_left	ask easier=-15	ask left=-22	ask steps=39	other=54	unknown=-33
the_leg	other=26	unknown=-22
the_legs	ask steps=19	unknown=-23
the_list	ask left=30
the_loo	other=-24	unknown=49
the_lot	other=61	unknown=-49
the_lower	ask steps=-13	ask why=24
the_lying	ask steps=40	other=-23
the_marathon	other=-14	unknown=15
the_match	other=-14	unknown=64
the_middle	other=21	unknown=-13
the_minute	ask rest=26
the_moment	other=24
the_morning	other=-79	schedule=104	unknown=26
the_mornings	other=-14	schedule=42
the_movement	ask steps=94	other=-57
the_neck	ask mistakes=38	other=-53	unknown=47
the_neighbours	other=-40	unknown=52
the_netherlands	other=15	unknown=-13
the_news	other=-62	unknown=71
the_next	ask dose=-17	ask easier=27	ask rest=20	other=13	schedule=45	unknown=-40
the_night	other=18	unknown=-16
the_number	ask dose=107	ask steps=-38	ask why=-42
the_one	ask steps=47	unknown=-23
the_other	ask dose=-12	ask steps=53	other=66	unknown=-53
the_oven	other=-31	unknown=32
the_pain	other=87	unknown=-69
the_paper	other=16
the_pause	ask dose=-39	ask rest=64
the_phone	other=39	unknown=-30
the_picture	ask steps=35	other=-30
the_plan	ask left=27
the_point	ask mistakes=-12	ask steps=-22	ask why=106	other=-29
the_postman	ask steps=-14	unknown=53
the_purpose	ask left=-13	ask why=35	other=17
the_reason	ask steps=-31	ask why=54
the_remaining	other=30	unknown=-15
the_reminder	schedule=16
the_reminders	other=44	schedule=27	unknown=-21
the_rest	ask dose=-40	ask left=51	ask rest=94	ask steps=-27	ask why=-43	unknown=-13
the_right	ask why=-15	other=84	unknown=-35
the_roll	ask steps=27
the_rolling	ask why=35
the_roof	other=23	unknown=-13
the_rotation	ask dose=28	ask easier=26	ask left=-19	ask mistakes=18	ask steps=24	ask why=62	help=-15	other=49	unknown=-57
the_rotations	ask steps=32	other=-12
the_scan	other=13
the_second	unknown=16
the_session	ask left=58	ask steps=-30	ask why=-26	unknown=30
the_set	ask left=-15	ask rest=-15	other=36	unknown=22
the_sets	ask dose=13
the_shin	ask steps=13
the_shopping	other=-17	unknown=18
the_shoulders	ask steps=24	other=15	unknown=-15
the_shower	other=35	unknown=-29
the_side	ask steps=39	ask why=22	other=-21
the_sofa	ask easier=24	ask steps=-15
the_stairs	other=-31	unknown=53
the_steps	ask dose=-30	ask steps=40	other=17
the_telephone	other=13	unknown=-13
the_thigh	ask dose=-17	ask easier=27
the_third	ask dose=23	ask left=12	ask rest=-17	ask steps=-15	ask why=-12	other=60	unknown=-25
the_three	other=40	unknown=-37
the_time	ask dose=-12	unknown=28
the_times	ask steps=-13	schedule=38
the_toilet	other=19
the_top	ask dose=20	ask rest=-13	ask steps=25	unknown=-15
the_train	other=-27	unknown=34
the_twist	ask dose=-28	ask easier=80	ask mistakes=54	ask rest=-15	ask steps=44	ask why=47	help=-15	other=28	progress=-15	schedule=-25	unknown=-61
the_twisting	ask steps=37
the_twists	other=17	unknown=-15
the_twisty	ask dose=-13	ask steps=65	other=13	unknown=-19
the_two	other=44	unknown=-41
the_typical	ask mistakes=49	ask why=-12
the_use	ask why=34
the_usual	ask why=-13	other=17
the_very	ask left=27
the_video	unknown=14
the_waist	other=17
the_wall	ask easier=19
the_washing	other=-76	unknown=78
the_way	ask easier=23	ask steps=45	other=-27
the_weather	unknown=46
the_weekend	other=18
the_whole	other=52	unknown=-48
the_woman	unknown=14
the_wrong	ask mistakes=42	ask steps=-23	ask why=-13	other=20
them	ask dose=-26	ask rest=-47	other=124	schedule=27	unknown=-32
them_$	ask dose=-21	ask rest=-44	other=101	unknown=-26
them_all	other=26	unknown=-23
them_at	other=-56	unknown=56
them_in	other=18	unknown=-18
then	ask easier=-15	ask left=109	ask mistakes=-36	ask steps=-36	ask why=-22	other=112	unknown=-67
then_$	ask easier=-13	ask left=63	ask mistakes=-34	ask steps=-22	other=79	unknown=-33
then_my	other=22	unknown=-17
there	ask dose=-38	ask easier=71	ask mistakes=-56	ask why=33	hello=98	help=37	other=36	progress=-17	schedule=49	thanks=-20	unknown=-19
there_$	ask easier=-17	ask left=-18	ask steps=-17	ask why=-14	hello=103	help=47	other=-14	thanks=-17	unknown=36
there_a	ask dose=-24	ask easier=34	ask left=-25	ask mistakes=-15	ask steps=50	ask why=38	other=-31	schedule=34	unknown=-22
there_an	ask easier=-41	ask left=-17	other=119
there_another	ask easier=29	ask rest=16	other=-41	schedule=22
there_any	ask left=-13	ask why=35
there_anything	ask left=16	ask mistakes=14
there_in	ask dose=37	ask left=-16	ask steps=-15
there_is	ask left=16	other=16
there_more	ask left=19
there_some	ask easier=15	other=-14
there_something	other=24
there_still	ask left=14
thermometer	other=25	unknown=-14
thermometer_says	other=25	unknown=-14
these	ask easier=-31	ask left=23	ask mistakes=-26	ask why=46	help=-21	other=62	unknown=29
these_$	ask left=15	other=56	unknown=-32
these_at	other=-40	schedule=26	unknown=20
these_bridges	ask why=31
these_exercises	ask why=14	other=13	unknown=-17
these_for	ask why=22
these_in	other=-40	unknown=44
these_ok	other=18
these_safe	other=25
these_too	ask dose=29
they	ask rest=38	other=-36	unknown=15
they_belong	other=13
they_do	ask rest=39	other=-20
thigh	ask dose=-17	ask easier=27
thighs	ask mistakes=58	ask steps=-29	unknown=-13
thighs_$	ask mistakes=21
thin	other=25	unknown=-23
thing	ask dose=-15	ask mistakes=-21	ask steps=29	ask why=37	help=48
thing_$	ask steps=-12	help=53	other=27	unknown=14
thing_for	ask why=23
thing_you	other=23	unknown=-16
think	help=-31	other=72	progress=16
think_$	other=25	progress=18	unknown=-20
think_i	other=26
think_so	other=22
thinner	other=14
third	ask dose=51	ask rest=-18	ask steps=-49	ask why=-25	other=74
third_$	ask dose=32	ask steps=-18
third_done	ask steps=-31	other=35
third_one	other=25
third_round	ask why=-13	other=29
third_set	ask dose=24	ask left=14	ask rest=-16	other=-24	unknown=16
thirteen	other=30	unknown=-13
thirteen_repetitions	other=16
thirty	ask steps=-14	unknown=26
thirty_$	other=16
thirty_in	other=13
thirty_minutes	ask steps=-14	other=18
this	ask dose=-44	ask easier=56	ask left=46	ask mistakes=75	ask rest=55	ask why=164	hello=-47	help=153	other=91	progress=91	schedule=-40	thanks=-23	unknown=111
this_$	ask dose=-32	ask easier=41	ask left=-36	ask mistakes=-13	ask rest=31	ask steps=100	help=73	other=54	progress=-19	schedule=-12
this_actually	ask why=-20	other=34
this_afternoon	other=18
this_again	ask why=14
this_and	ask dose=-23	ask steps=-31	other=66
this_app	help=17
this_before	ask steps=14
this_bot	ask steps=-18	ask why=-36	help=81
this_bridge	ask why=29	unknown=-13
this_do	ask dose=35	ask steps=-15	ask why=-16	other=31
this_evening	other=28	schedule=14
this_every	ask dose=40
this_exercise	ask dose=24	ask easier=22	ask left=-26	other=-25	unknown=27
this_fix	ask why=22
this_for	ask easier=20	ask mistakes=-12	help=31	other=-35	unknown=34
this_go	ask steps=25	other=-14
this_good	other=14
this_help	ask why=52	help=-25
this_hurts	ask easier=-18	other=33
this_in	ask mistakes=14	other=-64	unknown=60
this_is	ask easier=46	ask left=13	ask why=-13	other=17	unknown=-48
this_lifting	ask why=17
this_make	ask why=30
this_meant	ask why=23
this_month	other=-25	progress=42
this_morning	ask left=17	hello=-22	other=58	schedule=-19	unknown=44
this_ok	other=53
this_one	ask dose=34	ask easier=-33	ask mistakes=62	ask rest=26	ask steps=48	ask why=80	other=-19	unknown=-73
this_or	ask left=15
this_really	ask left=17	ask why=19	other=-25
this_right	ask dose=-14	ask mistakes=66	ask steps=-22
this_round	ask left=38	unknown=-23
this_safe	other=48
this_set	ask dose=-37	ask left=12	ask rest=54	other=40	unknown=-38
this_stretch	ask left=-16	ask steps=40	ask why=20	other=15
this_supposed	ask steps=-20	ask why=19	other=20
this_the	ask left=153	ask mistakes=-14	ask steps=-15	ask why=-40	other=-43
this_thing	ask steps=-32	help=62
this_time	ask dose=23	ask rest=-15	other=79	unknown=-48
this_train	ask why=17
this_week	help=-15	other=-46	progress=130
this_with	ask easier=-30	other=36	unknown=15
this_works	help=37
this_year	other=-69	unknown=73
those	ask dose=12	other=-19	unknown=42
those_$	ask dose=13	unknown=13
those_bridges	other=13
three	ask dose=65	ask easier=-19	ask mistakes=-14	ask rest=-18	ask steps=-46	other=98	unknown=68
three_$	ask dose=48	ask steps=-17	other=59	unknown=-52
three_already	other=15	unknown=-15
three_done	other=17
three_every	other=-23	unknown=25
three_exercises	other=40	unknown=-35
three_months	other=24	unknown=-18
three_quarters	other=17
three_rounds	other=26	unknown=-14
three_sets	ask dose=37	ask steps=-15	other=-42	unknown=63
three_times	other=27
three_weeks	other=33
through	ask easier=-16	ask left=69	ask steps=50	other=40	unknown=-56
through_$	ask left=35	ask steps=-61	other=85	unknown=-22
through_15	other=16
through_it	ask steps=37	other=-23
through_the	ask steps=24
through_this	ask steps=44	other=-38
ticked	other=28
ticked_off	other=22
tight	ask steps=35	other=26	unknown=-19
tight_$	ask steps=22
tiktok	other=-88	unknown=92
til	ask dose=-34	ask rest=43
till	ask dose=-52	ask left=101	other=-26
till_i	ask dose=-33	ask left=79	other=-32
till_the	ask dose=-19	ask left=22
time	ask dose=47	ask easier=-17	ask left=-59	ask mistakes=-41	ask rest=96	ask steps=-24	ask why=-69	help=-39	schedule=241	unknown=29
time_$	ask dose=71	ask easier=-13	ask left=-18	ask mistakes=-21	ask rest=50	ask why=-34	progress=12	schedule=42
time_are	schedule=22
time_do	help=-15	schedule=51	unknown=-13
time_i	other=-35	unknown=45
time_in	other=-67	unknown=97
time_is	ask why=-15	other=77	schedule=19	unknown=-21
time_now	other=25	unknown=-21
time_please	schedule=15
time_today	other=16	unknown=-15
time_tomorrow	schedule=20
time_tonight	schedule=19
times	ask dose=102	ask easier=-13	ask left=-29	ask steps=-53	ask why=-17	help=-41	other=-27	progress=-29	schedule=267	unknown=-56
times_$	ask dose=61	ask steps=-20	help=-13	other=-28	progress=-17	schedule=119	unknown=-23
times_a	ask dose=-26	other=42
times_do	ask dose=57	ask steps=-20	other=-19
times_each	other=19
times_have	help=-15	schedule=50
times_i	ask dose=16
times_please	other=-39	schedule=56
tingling	hello=-15	other=51
tingling_$	other=14	unknown=23
tingling_anywhere	other=17	unknown=-17
tingling_down	other=18
tingling_in	other=15
tingly	other=24	unknown=-17
tired	ask dose=22	ask left=-15	other=-104	unknown=145
tired_$	ask dose=22	ask left=-15	other=-32	unknown=57
tired_from	other=-33	unknown=39
to	ask dose=63	ask left=66	ask mistakes=168	ask rest=40	ask steps=94	ask why=67	hello=17	help=43	other=59	progress=-50	schedule=121	thanks=-45	unknown=41
to_$	ask left=18	ask mistakes=45	ask steps=-35	ask why=-13	other=17	unknown=-13
to_15	ask dose=26
to_21:00	schedule=24
to_6	other=-12	schedule=20
to_7	other=13
to_8:30	schedule=15
to_9	other=-17	schedule=27
to_arch	ask mistakes=31
to_avoid	ask left=-13	ask mistakes=74	ask steps=-20
to_be	ask dose=57	schedule=-14
to_breathe	other=23
to_catch	ask rest=13
to_change	schedule=18
to_chest	ask easier=17	ask mistakes=26	ask steps=94	ask why=24	hello=-13	schedule=-17	unknown=-24
to_come	ask left=14
to_do	ask dose=69	ask left=97	ask rest=-32	ask steps=22	help=-25	other=-32	progress=-14	unknown=38
to_end	other=17
to_exercise	other=50	unknown=-17
to_feel	ask mistakes=36	ask why=-12
to_finish	other=36	unknown=-27
to_get	other=52	schedule=-13	unknown=-31
to_go	ask dose=-57	ask left=117	ask steps=-47	other=54	unknown=-14
to_help	ask steps=-20	ask why=34
to_hold	ask dose=46	ask mistakes=16	other=-15	unknown=-14
to_hurt	ask dose=-12	ask mistakes=35
to_keep	ask dose=22	ask steps=35	other=-30
to_last	progress=17
to_lie	ask steps=36
to_log	other=15
to_lose	other=-29	unknown=37
to_make	ask easier=21	ask steps=14
to_me	ask mistakes=-13	ask steps=54	other=-22	unknown=27
to_my	ask easier=20	other=35	unknown=-39
to_nine	schedule=12
to_pee	other=21
to_push	other=25	unknown=-13
to_rain	ask dose=-18	ask mistakes=-28	ask why=-31	other=-17	unknown=131
to_rest	ask rest=61
to_run	other=55	unknown=-46
to_seven	schedule=16
to_side	ask steps=13	ask why=39
to_someone	other=13
to_start	other=26	unknown=-13
to_stay	ask steps=17
to_stop	other=32
to_strengthen	ask why=25
to_take	ask rest=16
to_ten	schedule=20
to_the	ask easier=22	ask why=12	unknown=33
to_this	ask why=45
to_touch	ask steps=39	ask why=-19
to_use	help=41
to_wait	ask rest=35	ask why=-17
to_work	ask steps=-41	ask why=53
to_write	ask steps=-13	help=82	other=-37	unknown=-20
to_you	hello=59	help=23	other=-24	unknown=-24
today	ask dose=83	ask easier=-31	ask left=152	ask mistakes=-20	ask steps=-58	ask why=-21	hello=-14	help=-21	other=81	thanks=-31	unknown=53
today_$	ask dose=54	ask easier=-28	ask left=150	ask mistakes=-19	ask steps=-40	ask why=-20	hello=-12	help=-20	other=28	thanks=-22	unknown=90
today_and	other=-24	schedule=22	unknown=12
today_is	ask dose=30	other=-22
today_please	ask steps=-17	other=42
today_thanks	other=16
toddler	other=-14	unknown=26
toes	ask steps=20	other=48	unknown=-33
toes_$	ask steps=22
together	ask mistakes=-16	ask steps=120	other=-33	unknown=-19
together_$	ask mistakes=-14	ask steps=91	other=-28	unknown=-14
together_or	ask steps=27
toilet	other=-18	unknown=45
toilet_$	other=28	unknown=-18
toilet_any	other=14
toilet_paper	other=16	unknown=-15
tokyo	unknown=46
tokyo_$	unknown=48
told	other=22	unknown=13
told_me	other=27	unknown=-16
told_you	unknown=16
tomorrow	ask mistakes=-22	ask why=-14	help=-23	other=-60	schedule=135	unknown=43
tomorrow_$	ask mistakes=-21	ask why=-13	help=-20	other=31	schedule=70
tonight	ask easier=-14	ask mistakes=-15	ask steps=-14	help=-44	other=54	progress=-18	schedule=97	unknown=25
tonight_$	ask easier=-13	ask mistakes=-13	ask steps=-14	help=-43	other=42	progress=-17	schedule=81	unknown=45
too	ask dose=30	ask easier=187	ask left=-82	ask mistakes=109	ask steps=-22	ask why=-39	other=-38	schedule=74	unknown=-115
too_$	ask dose=40	ask easier=-16	ask left=-12	ask steps=12	ask why=-16	other=56	unknown=-29
too_difficult	ask easier=57	other=-47
too_early	ask easier=-15	other=-34	schedule=84	unknown=-21
too_far	ask left=-23	ask mistakes=47
too_hard	ask easier=71	other=-28
too_heavy	ask easier=13
too_knackered	other=15
too_tired	other=14
too_tough	ask easier=16
top	ask dose=19	ask rest=-13	ask steps=27	unknown=-15
top_$	ask dose=26	ask mistakes=-25	ask steps=34	unknown=-13
tore	other=15
torture	ask left=16
torture_$	ask left=16
total	ask dose=29	ask rest=-14
total_$	ask dose=30	ask rest=-14
totally	other=33	unknown=-31
totally_did	other=12
touch	ask steps=51	ask why=-21	other=18
touch_the	ask steps=53	ask why=-20
touching	ask steps=31
tough	ask easier=27
tough_$	ask easier=23
towel	ask easier=16
track	other=17
track_$	other=17
train	ask steps=-19	ask why=51	other=-21	unknown=27
train_$	ask steps=-17	ask why=51
trainer	other=-49	unknown=51
treatment	other=39	unknown=-19
trip	other=18
trouble	other=32
true	unknown=20
try	other=17
try_me	other=15
trying	unknown=32
trying_$	other=45	unknown=-29
tuesday	other=51	unknown=-39
tuesday_$	other=15
tumbled	other=16
tumbled_down	other=16
tummy	ask steps=16	ask why=16	other=23	unknown=-23
tummy_$	ask steps=21	other=15	unknown=-16
turn	ask steps=38	unknown=46
turn_off	other=18
turn_too	ask steps=27
turned	ask dose=-15	ask mistakes=-26	ask steps=63	other=-33	unknown=27
turned_out	other=-31	unknown=31
turning	ask steps=33	other=-15
turning_$	ask steps=33	other=-16
turtles	other=-18	unknown=23
turtles_$	other=-18	unknown=23
tv	other=-58	unknown=68
tv_$	other=-23	unknown=32
twelve	other=32	unknown=-20
twelve_$	other=28	unknown=-18
twenty	other=25
twice	ask dose=67	ask steps=-24
twice_$	other=29	unknown=-21
twice_a	ask dose=70	ask steps=-15
twice_today	unknown=12
twinge	other=30	unknown=-16
twinge_at	other=19	unknown=-14
twist	ask easier=106	ask left=-16	ask mistakes=50	ask rest=-17	ask steps=51	ask why=60	help=-18	other=22	progress=-20	schedule=-33	unknown=-83
twist_$	ask dose=-39	ask easier=68	ask steps=42	other=69	progress=-13	schedule=-17	unknown=-26
twist_done	ask steps=24	unknown=-13
twist_for	ask mistakes=-14	ask why=50	other=-14
twist_good	ask why=13
twist_is	ask easier=12
twist_thing	ask steps=13
twisting	ask dose=-13	ask left=-13	ask mistakes=15	ask steps=26	ask why=64	help=-14	unknown=-19
twisting_$	ask mistakes=23
twisting_is	ask steps=-29	ask why=30
twisting_one	ask steps=23
twists	ask dose=30	other=32	progress=-17	unknown=-31
twists_$	ask dose=28	progress=-17
twisty	ask dose=-13	ask steps=65	other=13	unknown=-19
twisty_one	ask steps=56	ask why=-14	other=14	unknown=-14
two	ask dose=73	ask easier=-16	ask mistakes=-21	ask rest=48	ask steps=-46	ask why=-14	other=87	thanks=-19	unknown=44
two_$	ask dose=12	ask left=36	ask rest=21	ask steps=-26	other=36	thanks=-16	unknown=-35
two_already	other=13	unknown=-12
two_are	other=24	unknown=-22
two_done	other=22	unknown=-20
two_down	other=28	unknown=-20
two_hours	other=21	unknown=-17
two_is	ask rest=15
two_minutes	ask rest=18	other=-15
two_months	other=43	unknown=-35
two_of	other=-14	unknown=15
two_or	other=12
two_rounds	ask dose=26
two_sets	ask dose=43	ask left=-18	other=75	unknown=-52
two_that	other=23	unknown=-22
two_to	other=-12	unknown=18
two_weeks	other=21
two_years	other=23	unknown=-16
type	ask left=-19	ask mistakes=-22	help=117	other=-98	unknown=56
type_done	other=-52	unknown=63
type_here	ask mistakes=-20	help=49
typical	ask mistakes=127	ask steps=-32	ask why=-25
typical_errors	ask mistakes=51	ask steps=-13	ask why=-16
typical_mistakes	ask mistakes=51	ask steps=-12
um	other=26
um_i	other=14
um_yeah	other=12
uncle	other=-38	unknown=43
under	ask easier=20	other=37	unknown=-30
under_me	other=42	unknown=-31
under_my	ask easier=23	other=-17
understand	help=35
understand_how	help=32
undo	ask steps=-14	other=120	unknown=-42
undo_$	other=45	unknown=-23
undo_it	other=14
undo_last	other=18
undo_please	other=16
undo_that	other=23
unmute	other=47	unknown=-25
unmute_$	other=42	unknown=-23
unpause	other=50	unknown=-25
unpause_$	other=36	unknown=-20
unsteady	other=51	unknown=-43
until	ask left=74	other=43	unknown=-58
until_i	ask left=74	other=-20	unknown=-14
until_the	other=32	unknown=-26
up	ask easier=36	ask left=32	ask mistakes=46	ask steps=53	other=41	unknown=-76
up_$	ask easier=30	ask mistakes=35	ask steps=17	other=59	unknown=-65
up_again	other=12
up_and	ask steps=17	other=-13
up_here	ask mistakes=31
up_now	other=-50	unknown=51
up_or	ask steps=39	other=-28
up_that	ask easier=13
up_there	ask why=17
up_to	ask left=40	ask mistakes=-13	ask steps=-20
urine_since	other=-24	unknown=25
us	ask steps=37	other=45
us_$	other=-35	unknown=40
us_begin	other=36
use	ask dose=-19	ask easier=38	ask left=-27	ask steps=-16	ask why=70	help=78	other=-30	unknown=-24
use_a	ask easier=47	other=-19
use_both	ask steps=29
use_of	ask why=34
use_this	ask steps=-17	help=75
use_you	ask steps=-13	help=21
used	other=-34	unknown=47
used_to	other=-34	unknown=47
useful	ask dose=-13	ask mistakes=-20	ask why=67
useful_$	ask dose=-13	ask mistakes=-20	ask why=67
usual	ask mistakes=20	ask why=-16	other=19
usual_mistake	ask why=-13	other=17
usually	ask mistakes=67	other=-97	unknown=79
usually_$	ask mistakes=18	other=-61	unknown=58
usually_get	ask mistakes=25
vacation	other=17
vagina	other=27	unknown=-23
vagina_feels	other=27	unknown=-23
variant	ask easier=42
variation	ask easier=86	ask why=-25	other=-45
version	ask dose=-20	ask easier=214	ask left=-30	ask mistakes=-15	ask steps=-31	ask why=-40	unknown=-35
version_$	ask dose=-15	ask easier=60	ask left=-19	ask mistakes=-12	ask steps=-17	other=57	unknown=-21
version_for	other=14
version_of	ask easier=117	ask why=-30	other=-30
vertebra	other=55	unknown=-37
vertebra_in	other=39	unknown=-23
very	ask left=26	other=-27	thanks=51	unknown=-19
very_kind	other=-15	thanks=24
very_last	ask left=27
very_much	thanks=14
very_patient	thanks=13
video	ask easier=-37	ask steps=101	other=-21
waist	other=46	unknown=-37
waist_down	other=13
waist_is	other=28	unknown=-25
wait	ask dose=14	ask rest=79	ask steps=24	ask why=-21	other=-17	unknown=-29
wait_$	ask rest=27	ask why=-20	other=46	unknown=-23
wait_how	ask dose=47	ask steps=16	other=-58
waiting	ask left=-13	ask why=-18	other=54
waiting_for	ask left=-17	ask why=-18	other=53
wake	other=-31	unknown=42
wake_me	other=-36	unknown=44
wakes	other=38	unknown=-30
wakes_me	other=38	unknown=-30
walk	ask rest=13	ask steps=59	unknown=-22
walk_$	other=41	unknown=-17
walk_me	ask steps=60	other=-50
walk_properly	other=-19	unknown=23
walk_the	other=14	unknown=-13
walked	other=-88	unknown=90
walking	other=61	unknown=-48
wall	ask easier=19
want	ask dose=19	ask easier=-16	ask steps=-31	other=43	schedule=73	unknown=-29
want_$	other=19
want_different	other=-15	schedule=25
want_my	schedule=15
want_the	other=13
want_to	ask steps=-22	other=49
wants	other=39	unknown=-39
was	ask dose=78	ask easier=30	ask mistakes=-16	ask rest=-19	ask steps=-40	other=64
was_dead	other=28	unknown=-24
was_done	other=32	unknown=-28
was_i	ask dose=22	other=-19
was_in	other=21	unknown=-17
was_it	ask dose=19	other=18
was_last	other=42	progress=-18	unknown=-23
was_my	other=19	progress=15	unknown=-19
was_numb	other=-96	unknown=99
was_that	ask steps=-23	other=64
was_the	ask dose=23	ask why=17	unknown=-19
washing	other=-100	unknown=101
washing_machine	other=-21	unknown=22
watch	ask easier=-12	ask mistakes=97	ask why=-24	other=-35	unknown=35
watch_$	ask mistakes=23
watch_for	ask mistakes=18
watch_out	ask mistakes=56	ask why=-13
watch_says	other=-13	unknown=14
watch_the	other=-15	unknown=25
watching	other=-48	unknown=63
watching_$	other=-19	unknown=19
watching_and	other=-26	unknown=27
watching_the	other=14	unknown=-14
watching_tv	other=-23	unknown=32
water	other=14	unknown=12
water_$	other=23
waters	other=46	unknown=-39
waters_broke	other=40	unknown=-35
way	ask dose=-18	ask easier=179	ask left=-30	ask steps=79	ask why=-58	unknown=-40
way_$	ask easier=71	unknown=16
way_do	ask steps=14
way_of	ask steps=38	ask why=-27
way_on	other=17	unknown=-13
way_to	ask dose=-14	ask easier=68	ask mistakes=32	ask steps=-44	ask why=-20	other=13
way_too	ask easier=32	other=-23
way_under	other=23	unknown=-18
way_up	ask steps=28
we	ask easier=-37	ask left=56	ask mistakes=-52	ask rest=38	ask steps=-82	ask why=79	help=-23	other=68	schedule=92	unknown=-36
we_are	ask steps=-13	ask why=17	other=17
we_can	other=14	unknown=-13
we_change	other=-25	schedule=37
we_did	other=18
we_do	ask dose=19	ask easier=-13	ask left=-12	ask steps=-13	ask why=44	other=30	unknown=-13
we_doing	ask dose=14
we_go	schedule=15
we_leave	other=14
we_make	ask easier=20	other=-13
we_move	other=-14	schedule=21
we_nearly	ask left=57	other=-23
we_skip	other=26
we_start	other=26
weak	hello=-19	unknown=52
weak_$	other=56	unknown=-47
weak_and	other=18	unknown=-16
weak_for	other=-65	unknown=69
weak_in	other=20	unknown=-19
weak_legs	other=-17	unknown=17
weak_today	other=-27	unknown=32
weaker	other=22
weakness	unknown=23
weakness_$	other=-22	unknown=39
weakness_in	other=16	unknown=-13
weather	other=-36	unknown=89
weather_today	other=-31	unknown=43
wee	unknown=27
week	ask steps=-18	ask why=-13	help=-22	progress=153	schedule=-19	unknown=35
week_$	ask why=-13	help=-20	other=35	progress=130	schedule=-14
week_go	progress=18
week_i	other=-47	unknown=48
weeks	ask left=-15	ask mistakes=-13	ask steps=-21	help=-17	other=186	progress=49	schedule=-17	unknown=-43
weeks_$	ask steps=-12	other=47	progress=55	unknown=-29
weeks_ago	other=49	unknown=-15
weeks_now	other=-32	unknown=40
weeks_pregnant	other=76	unknown=-15
weight	ask why=-33	hello=-14	help=-26	other=16	progress=-21	schedule=13	unknown=123
weight_$	ask why=-29	help=-20	other=-23	unknown=116
weight_and	other=17
weight_dropping	other=44	unknown=-23
weight_for	other=18	unknown=-17
weight_is	other=-20	unknown=24
weight_loss	other=-25	schedule=22	unknown=20
weight_on	other=20	unknown=-16
weight_without	other=19	unknown=-17
weird	other=28	unknown=-21
weird_$	other=14
well	ask dose=28	ask mistakes=-15	other=-50	progress=29	unknown=69
well_$	ask dose=29	ask mistakes=-14
well_again	other=17
well_done	other=-55	unknown=56
well_that	other=-48	unknown=49
went	other=33
went_numb	other=18
were	other=57	unknown=-50
were_done	other=32	unknown=-30
wet	other=18
wet_myself	unknown=15
wet_the	other=17
what	ask dose=-33	ask easier=19	ask left=126	ask mistakes=69	ask rest=-28	ask steps=139	ask why=166	hello=-18	help=177	other=37	progress=66	schedule=78	thanks=-19	unknown=62
what_$	ask left=20	ask mistakes=-20	ask rest=34	ask steps=-41	ask why=-23	help=90	unknown=-18
what_about	ask steps=43	other=-39
what_am	ask left=-49	ask mistakes=-34	ask steps=56	ask why=22	other=35
what_are	ask dose=-36	ask left=-83	ask mistakes=79	ask steps=-42	ask why=34	help=49	other=17	unknown=56
what_can	ask easier=47	ask left=-14	ask steps=-25	ask why=-19	help=151	other=-25	schedule=-13	unknown=-30
what_comes	ask left=82	ask rest=-13	ask why=-17	unknown=-12
what_did	ask why=25	other=-19
what_do	ask dose=-58	ask easier=-17	ask left=62	ask mistakes=24	ask rest=-14	ask steps=71	ask why=27	help=-44	other=66	schedule=-21	unknown=-46
what_does	ask left=19	ask mistakes=-21	ask why=53	help=-19	other=52	progress=16	unknown=-14
what_else	ask dose=-12	ask easier=19	ask left=45	ask mistakes=-13	ask steps=-20	ask why=-18	help=29
what_exactly	ask left=-41	ask steps=39	ask why=51	other=-18
what_exercises	ask left=27
what_good	ask steps=-15	ask why=69
what_happens	ask left=26	ask mistakes=21	other=-19
what_have	other=-16	unknown=55
what_i	ask dose=-16	ask easier=-17	ask left=-15	ask steps=40	ask why=20	other=-22	unknown=31
what_if	ask dose=33	ask easier=23	ask left=-22	ask mistakes=-38	help=-18	other=-49	progress=-24	unknown=137
what_is	ask dose=145	ask left=59	ask mistakes=-30	ask steps=61	help=27	other=61	progress=111	schedule=-61	unknown=-39
what_mistakes	ask mistakes=27
what_muscle	ask left=-15	ask why=32	other=16	unknown=-13
what_muscles	ask left=-50	ask why=79
what_must	ask left=-13	ask mistakes=75	ask steps=-16
what_now	ask easier=45	ask left=56	ask mistakes=-19	ask why=-19	help=21	other=-19	unknown=-34
what_remains	ask left=97	ask mistakes=-18	ask steps=-19	ask why=-25
what_should	ask mistakes=57	ask rest=20	ask steps=-16	ask why=-23	schedule=-16	unknown=44
what_the	ask steps=-20	other=26
what_this	ask steps=39	ask why=-28
what_time	ask mistakes=-15	ask why=-25	help=-33	other=59	progress=-19	schedule=153	unknown=-44
what_times	help=-21	progress=-18	schedule=68
what_to	ask left=-27	ask mistakes=50	ask steps=78	ask why=-22	other=-34	unknown=-18
what_was	ask why=14	progress=12
what_would	ask easier=17	unknown=21
when	ask dose=52	ask easier=-24	ask left=52	ask mistakes=-22	ask rest=92	ask steps=-13	ask why=-31	hello=-13	help=32	progress=-44	schedule=195	unknown=-59
when_$	other=-65	schedule=79
when_am	schedule=18
when_do	ask steps=-13	help=-16	other=-12	schedule=90
when_finished	other=-38	unknown=48
when_i	ask dose=71	ask left=23	ask mistakes=-35	ask rest=28	ask steps=-20	help=23	other=98	schedule=-37	unknown=-33
when_is	ask left=-16	other=19	progress=-17	schedule=66
when_it	ask dose=23	unknown=-15
when_rolling	ask steps=19
when_the	ask rest=16	other=41	schedule=18	unknown=-64
when_twisting	ask mistakes=28
when_will	ask left=36	ask why=-14	other=-14	schedule=37
when_you	other=20
whenever	other=-47	unknown=62
whenever_$	other=-79	unknown=83
whenever_i	other=25	unknown=-15
where	ask dose=-27	ask easier=-20	ask left=43	ask rest=-18	ask steps=74	ask why=-51	other=65	progress=-38	schedule=-14	unknown=54
where_do	ask steps=56	ask why=-40	other=28
where_i	other=37	unknown=-14
where_is	progress=-40	unknown=50
where_should	ask mistakes=53	other=-15
where_you	ask steps=22	unknown=34
whether	ask dose=44	other=-21	unknown=-15
which	ask dose=-48	ask easier=-32	ask left=110	ask mistakes=-35	ask rest=-22	ask steps=79	ask why=74	help=55	other=-49	unknown=-29
which_commands	ask left=-25	help=77
which_exercise	ask left=54	ask steps=-33	other=13
which_exercises	ask left=18
which_is	other=18
which_mistakes	ask mistakes=29
which_muscle	ask left=-18	ask mistakes=-30	ask steps=-16	ask why=99
which_muscles	ask steps=-17	ask why=45
which_one	ask left=31	ask steps=-15
which_ones	ask left=17
which_part	ask why=25
which_set	ask left=93	ask why=-22	other=-32
which_side	ask left=-13	ask steps=69	ask why=-18
which_way	ask left=-13	ask steps=50
while	ask steps=32	other=72	unknown=-50
while_turning	ask steps=18	other=-14
while_you	other=18	unknown=-16
who	ask left=-18	ask mistakes=-14	ask steps=-18	ask why=-18	help=56	other=-25	progress=-12	schedule=-13	unknown=122
who_can	other=30	unknown=-14
who_is	help=47	other=-18
who_made	unknown=26
who_won	unknown=69
whole	other=75	unknown=-65
whole_flight	other=12
whole_routine	other=16	unknown=-13
why	ask dose=-66	ask easier=-27	ask left=-42	ask mistakes=-44	ask rest=44	ask steps=-89	ask why=345	help=-15	other=97	progress=-26	schedule=-16	unknown=-62
why_$	ask dose=-43	ask left=-23	ask why=42	other=105	unknown=-29
why_am	ask why=35
why_do	ask rest=40	ask steps=-22	ask why=81	other=-48
why_does	ask why=20
why_i	ask why=39
why_is	ask why=-22	other=73	unknown=-18
why_lift	ask why=14
why_should	ask why=14
why_the	ask rest=13
why_we	ask steps=-13	ask why=15
wife	other=-44	unknown=53
wife_$	other=-15	unknown=16
wife_did	other=-24	unknown=25
wife_is	other=-31	unknown=32
wife_says	other=23	unknown=-13
will	ask dose=38	ask steps=-57	ask why=105	help=-20	other=56	progress=-22	schedule=38	unknown=-44
will_be	other=33	unknown=-20
will_do	unknown=12
will_i	ask dose=19	ask left=-23	ask mistakes=19	ask why=29	other=-24
will_it	ask dose=33	ask why=44	other=-35
will_not	ask easier=28	unknown=26
will_tell	other=15
will_this	ask left=36	ask steps=-13	ask why=39	other=-21
will_you	help=-14	other=41	schedule=49	unknown=-17
win	other=-44	progress=-12	unknown=65
win_$	other=-44	progress=-12	unknown=65
wipe	ask mistakes=-18	other=55	unknown=-19
wiped	other=-45	unknown=48
wiping	other=61	unknown=-33
wiping_feels	other=43	unknown=-22
wish	other=36	unknown=-24
wish_$	other=23	unknown=-14
wish_i	other=13
with	ask dose=-41	ask easier=71	ask left=-15	ask mistakes=100	ask why=54	help=-47	other=21	progress=-21	schedule=-24	unknown=71
with_$	ask why=30
with_a	ask easier=-15	other=36
with_back	ask why=25	other=-16
with_bad	ask easier=36	ask mistakes=-17
with_boredom	other=-49	unknown=58
with_both	ask steps=18
with_breakfast	other=-59	unknown=61
with_bridges	ask mistakes=17	other=15	unknown=-13
with_less	ask easier=67	other=-19
with_me	ask steps=12
with_my	ask easier=16	ask mistakes=-35	ask steps=40	other=-21	unknown=24
with_osteoporosis	ask easier=-12	other=53	unknown=-26
with_that	ask left=-29	other=33
with_the	ask dose=-12	ask mistakes=78	ask steps=13	ask why=-17
with_this	ask left=29	ask mistakes=57	ask steps=-13	ask why=-20	other=36	unknown=-69
with_work	other=-40	unknown=42
without	ask mistakes=27	ask steps=-23	other=124	unknown=-30
without_my	other=18	unknown=-14
without_noticing	ask mistakes=30	ask steps=-13	other=31	unknown=-22
without_stopping	other=-30	unknown=31
without_trying	other=44	unknown=-28
wobble	ask mistakes=62	other=-51
woman	unknown=14
woman_in	unknown=14
won	other=-43	unknown=108
won_the	unknown=69
work	ask dose=-21	ask mistakes=-17	ask steps=-67	ask why=34	help=160	progress=-17
work_$	ask dose=-13	ask why=-37	help=121	other=-39	progress=-17	unknown=25
working	ask left=-18	ask steps=-14	ask why=70	other=-15	unknown=16
working_$	ask left=-14	ask why=52	other=-22	unknown=21
workout	other=33	schedule=20	unknown=-36
workout_$	other=19	schedule=20	unknown=-23
works	ask steps=15	help=52	progress=-12
works_$	ask steps=15	help=52	other=-18
works_better	other=15
world	other=-66	unknown=73
worse	other=50
worse_$	other=-28	unknown=47
worse_at	other=19	unknown=-14
worse_lying	other=23	unknown=-19
worse_when	other=12
worse_whenever	other=20	unknown=-13
worst	other=41	unknown=-36
worst_at	other=19	unknown=-18
worst_in	other=13
would	ask dose=56	ask left=-24	ask rest=29	ask steps=-15	ask why=-14	help=-15	progress=18	schedule=58
would_be	ask easier=18	other=39	progress=30	schedule=19	unknown=-66
would_finished	other=30	unknown=-27
would_have	other=36	unknown=-33
would_i	other=-25	unknown=42
would_like	other=-24	schedule=58	unknown=-17
would_prefer	other=-32	schedule=41
would_say	other=-13	unknown=18
would_you	other=-14	unknown=35
wrist	other=32	unknown=-18
wrist_last	other=15
write	help=78	other=-14	schedule=30	unknown=-31
write_again	other=17	unknown=-12
write_done	ask steps=-13	help=82	other=-37	unknown=-20
write_it	ask steps=24	other=-12
write_tomorrow	schedule=21
writing	other=31
writing_to	other=31
wrong	ask dose=-25	ask easier=-25	ask left=-32	ask mistakes=334	ask steps=-92	ask why=-52	help=-29	other=18
wrong_$	ask easier=-13	ask left=-21	ask mistakes=75	ask steps=-19	other=35
wrong_button	other=39	unknown=-14
wrong_here	ask mistakes=52	unknown=-19
wrong_in	ask mistakes=55	ask steps=-15
wrong_on	ask mistakes=35	ask steps=-22	other=-41	unknown=43
wrong_way	ask mistakes=49	ask steps=-21	ask why=-13
wrong_with	ask mistakes=45	help=-13	other=-20	unknown=17
x	other=47	unknown=-23
x_15	other=36	unknown=-19
yeah	other=57	unknown=-25
year	other=-20	unknown=54
year_$	other=-25	unknown=58
years	other=-60	unknown=123
years_$	unknown=22
years_ago	other=-35	unknown=70
years_and	other=-34	unknown=42
years_back	other=15
yep	other=41	unknown=-19
yep_$	other=15
yes	other=57	unknown=-19
yes_$	other=13
yes_i	other=24
yesterday	ask steps=-17	hello=-17	other=121	schedule=-17
yesterday_$	ask steps=-15	other=38	unknown=28
yesterday_evening	other=48	unknown=-22
yesterday_i	other=20	unknown=-17
yesterday_morning	other=28	unknown=-15
yet	ask left=54	ask rest=-27	other=88	unknown=-60
yet_$	ask left=54	ask rest=-27	other=30
yh	other=12
yo	hello=99	other=-64	unknown=-26
yo_$	hello=99	other=-64	unknown=-23
yoga	other=-97	unknown=110
yoga_$	other=-16	unknown=28
you	ask left=-32	ask mistakes=-73	ask rest=-45	ask steps=73	ask why=-80	hello=87	help=102	progress=-27	schedule=37	thanks=202	unknown=157
you_$	ask left=24	ask steps=-23	hello=102	help=54	other=37	schedule=-21	thanks=58	unknown=-127
you_a	help=-22	unknown=50
you_add	other=52	unknown=-22
you_are	other=-72	thanks=116	unknown=34
you_ask	other=16
you_be	ask steps=13	other=-12
you_believe	unknown=28
you_can	help=19	other=60	unknown=-27
you_count	other=16	unknown=-12
you_describe	ask steps=31
you_do	ask dose=-21	ask mistakes=-12	ask steps=51	help=74
you_drop	ask steps=15
you_explain	ask steps=63	unknown=-18
you_for	help=21	other=-29	thanks=34
you_go	ask steps=22
you_got	ask easier=-13	ask steps=32	schedule=23
you_have	ask dose=-12	ask easier=62	ask rest=-14	ask steps=22	other=-19	thanks=17
you_in	other=29	unknown=-21
you_kindly	other=14
you_know	ask steps=-17	help=-16	other=50	unknown=27
you_like	ask steps=-35	unknown=76
you_limber	thanks=12
you_make	ask easier=21
you_may	other=26
you_message	schedule=13
you_move	schedule=16
you_next	schedule=22
you_nudge	ask steps=-15	other=28
you_order	unknown=29
you_play	unknown=24
you_recorded	other=24	unknown=-17
you_remind	ask steps=-12	schedule=59
you_said	other=-24	unknown=27
you_say	ask dose=76	other=-33
you_show	ask easier=-15	ask steps=29
you_stop	other=51	schedule=-15	unknown=-13
you_tell	ask left=15	other=-19	progress=14
you_think	help=-21	unknown=31
you_to	other=-16	unknown=29
you_tomorrow	other=26	unknown=-24
you_try	other=13
you_watch	other=-15	unknown=25
you_were	other=18	unknown=-16
you_when	help=47	other=-24
you_would	other=13	progress=30	unknown=-33
you_write	ask steps=18	help=-12	other=-29	schedule=36	unknown=16
your	ask steps=23	hello=-16	other=-50	thanks=65	unknown=45
your_favourite	help=-27	progress=-13	unknown=60
your_help	other=-15	thanks=27
your_knees	ask steps=15
yours	unknown=14
yours_$	unknown=15
yourself	unknown=19
yup	ask steps=-42	other=56
zero	other=13
"""
