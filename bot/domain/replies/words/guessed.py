"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-68	unknown=84
0_$	unknown=13
1	ask dose=-26	ask left=30	other=31
1/3	ask steps=-12	other=29
1/3_ok	other=22
10	ask dose=130	ask easier=-13	ask steps=-29	other=52	unknown=-33
10_$	ask dose=57	ask steps=-14	other=21	unknown=-24
10_enough	ask dose=30
10_or	ask dose=22
10_seconds	ask dose=14
11	other=53	unknown=-29
11:42	other=15	unknown=-12
11:42_$	other=14
11_$	other=42	unknown=-25
12	ask dose=96	ask left=-38	ask mistakes=-25	ask steps=-20	other=15	unknown=23
12_$	ask dose=14	other=55	unknown=-44
12_or	ask dose=15
12_reps	ask left=-20	other=28
13	other=82	unknown=-47
13_$	other=30	unknown=-16
13_of	other=13
13_then	other=13
14	other=95	unknown=-42
14:05	other=13	unknown=-12
14:05_$	other=13	unknown=-12
14:20	other=18	unknown=-16
14:20_$	other=17	unknown=-16
14_$	other=35	unknown=-16
14_weeks	other=36
15	ask dose=257	ask easier=-16	ask left=-26	ask mistakes=-43	ask rest=-26	ask steps=-70	unknown=44
15_$	ask dose=96	ask easier=-31	ask steps=-24	other=108	unknown=-81
15_again	ask dose=47	ask rest=-28
15_degrees	other=-49	unknown=53
15_done	ask easier=26	unknown=-21
15_in	other=22	unknown=-16
15_min	other=-43	unknown=43
15_or	ask dose=34	ask steps=-18
15_reps	other=14
15_right	ask dose=48	ask mistakes=-15
15_times	ask dose=23
16	other=14
17:30	other=15	unknown=-14
17:30_$	other=15	unknown=-14
19:15	other=18
19:15_$	other=18
1_$	unknown=20
1_or	ask left=30
1st	other=14
2	ask left=17	ask steps=38	ask why=-15	help=-46	other=102	progress=-23	unknown=21
20	ask dose=53	ask easier=-17	ask steps=-28	other=-25	unknown=68
2015	other=-17	unknown=20
2015_$	other=-17	unknown=20
2019	other=-17	unknown=21
2019_$	other=-17	unknown=21
20:15	other=13
20:15_$	other=13
20_$	ask dose=17	ask steps=-15
20_minutes	other=18
20_weeks	other=-23	unknown=33
21:00	schedule=31
21:00_$	schedule=17
21:15	other=17
21:15_$	other=15
24	other=13
24_weeks	other=13
2_$	ask left=27	ask why=-13	help=-19	other=-20	unknown=79
2_done	other=16
2_finished	other=17
2_or	other=30
2_rounds	ask dose=13	other=-14	unknown=15
2_sets	ask dose=30
2_x	other=13
3	ask steps=-17	other=53	unknown=79
3/3	other=56	unknown=-23
3/3_$	other=27	unknown=-18
3/3_ok	other=25
30	ask dose=17	other=28	unknown=-14
38.5	other=15	unknown=-14
38.7	hello=-13	other=68	unknown=-45
38.9	other=14
38.9_and	other=12
39	other=37	unknown=-28
3_$	other=89	unknown=-68
3_days	other=19
3_done	ask dose=-13	other=28	unknown=-14
3_of	other=-27	unknown=31
3_rounds	other=14
3_sets	other=15	unknown=25
3_weeks	other=24	unknown=-17
3_x	other=25	unknown=-14
3rd	other=16	unknown=-15
4	ask why=23	unknown=29
45	other=28	unknown=-12
45_min	other=13
4_$	ask why=23	other=22	unknown=-14
4_days	other=22
5	ask dose=81	ask steps=-20	other=53
50	unknown=12
50_of	other=-14	unknown=16
5_$	unknown=23
5_days	other=13
5_min	other=21	unknown=-14
5_seconds	ask dose=61	other=-26
6	other=47	schedule=55	unknown=-49
6:30	schedule=17
6:30_$	schedule=17
6_$	schedule=37	unknown=-13
6_am	other=-19	schedule=25
7	ask easier=-12	other=83	schedule=74	unknown=-64
7.30	schedule=15
7:30	ask steps=-18	other=81	unknown=-14
7:30_$	ask steps=-18	other=68
7_$	other=40	unknown=-25
7_am	other=-13	schedule=23
8	ask dose=30	ask easier=-39	ask left=-15	ask steps=-14	other=90	schedule=91	unknown=-43
8:15	other=18
8:15_$	other=16
8:30	schedule=21
8:30_pm	schedule=14
8_$	ask dose=20	ask easier=-31	other=64	schedule=21	unknown=-15
8_o'clock	other=-51	schedule=56
9	ask dose=24	ask easier=-102	other=51	schedule=84
9_$	ask easier=-99	other=103	schedule=22
9_is	ask dose=26	other=-22
9_pm	schedule=16
@asked	ask dose=302	ask easier=235	ask left=414	ask mistakes=230	ask rest=370	ask steps=281	ask why=322	hello=-80	help=230	other=373	progress=160	schedule=108	thanks=-106	unknown=319
@asked evening	ask dose=18	ask easier=-12	help=-12	other=164	thanks=22
@asked morning	ask left=-15	ask rest=-13	ask steps=-34	ask why=-38	help=30	other=190	schedule=-15	unknown=93
@asked pain	ask dose=-15	ask mistakes=-14	ask why=-26	other=242	progress=25	thanks=-28	unknown=17
@asked zone	ask left=-19	other=256	unknown=38
@idle	ask dose=67	ask easier=105	ask left=-152	ask mistakes=105	ask rest=-88	ask steps=153	ask why=58	hello=363	help=420	other=84	progress=449	schedule=444	thanks=316	unknown=345
@rest	ask dose=-55	ask easier=53	ask left=111	ask mistakes=-28	ask rest=296	hello=-27	help=-33	other=15	progress=-23	schedule=-38	thanks=13	unknown=71
@set	ask dose=437	ask easier=429	ask left=373	ask mistakes=481	ask rest=198	ask steps=513	ask why=398	help=249	other=303	progress=-65	schedule=-42	thanks=97	unknown=361
@told	ask dose=234	ask easier=325	ask left=-44	ask mistakes=266	ask rest=-55	ask steps=378	ask why=99	hello=595	help=419	other=998	progress=252	schedule=298	thanks=561	unknown=744
@waiting	ask dose=98	ask left=89	ask mistakes=-34	ask rest=-61	ask steps=49	ask why=52	hello=192	other=118	progress=38	schedule=78	thanks=44	unknown=136
^_0	other=44	unknown=-34
^_1	other=22
^_10	other=44	unknown=-20
^_11	other=14
^_12	ask left=-20	other=38
^_13	other=47	unknown=-25
^_14	other=42	unknown=-24
^_15	ask dose=55	ask mistakes=-24	ask rest=-16	ask steps=-13	other=55	unknown=-19
^_16	other=14
^_2	ask easier=17	other=51	unknown=-33
^_20	other=42	unknown=-31
^_20:15	other=13
^_24	other=13
^_3	other=57	unknown=-19
^_3/3	other=29	unknown=-19
^_3rd	other=16	unknown=-15
^_4	other=13
^_5	ask dose=65	ask steps=-17	other=22	unknown=-27
^_6	other=43	unknown=-20
^_7	schedule=57	unknown=-20
^_7.30	schedule=15
^_8	other=32
^_9	other=19
^_a	ask easier=24	other=-28	progress=30	thanks=-19	unknown=44
^_about	other=33	unknown=-15
^_aching	other=25	unknown=-14
^_after	ask left=14	ask rest=15	other=80	unknown=-38
^_all	other=126	unknown=-39
^_almost	other=36	unknown=-23
^_already	other=56	unknown=-32
^_alright	ask steps=-20	other=44
^_also	other=20
^_alternative	ask easier=65	other=-27	unknown=-13
^_am	ask easier=-37	ask left=62	ask mistakes=104	ask steps=29	ask why=-46	help=-14	other=-13	progress=69	schedule=-19	unknown=-41
^_an	other=15
^_and	ask dose=69	ask easier=-23	ask left=37	ask mistakes=-28	ask rest=39	ask steps=45	ask why=61	other=-88	unknown=-58
^_another	ask dose=-12	other=18	unknown=26
^_any	ask dose=-28	ask easier=75	ask left=-26	ask mistakes=50	ask why=-65	other=-43	progress=35	unknown=24
^_anything	ask dose=-23	ask easier=66	ask mistakes=34	ask steps=-21	ask why=-44	other=35
^_are	ask dose=-13	ask easier=-19	ask left=75	ask mistakes=35	ask steps=36	ask why=-30	help=-29	other=-54	unknown=65
^_arms	ask steps=43	other=-23
^_as	other=16	unknown=-15
^_ask	unknown=12
^_at	other=76	schedule=21	unknown=-40
^_away	other=16
^_baby	schedule=-12	unknown=31
^_back	other=49
^_banana	other=-50	unknown=69
^_before	progress=16
^_begin	other=26	unknown=-14
^_bilateral	other=17
^_bit	other=43	unknown=-26
^_bladder	other=-19	thanks=-32	unknown=51
^_blah	other=-42	unknown=57
^_both	ask left=-13	ask steps=-14	ask why=-32	other=122
^_brb	other=14
^_breast	other=20
^_breathe	ask steps=18	other=-17
^_breathing	ask steps=43	unknown=-15
^_bridge	ask dose=29	ask easier=51	ask mistakes=65	ask steps=66	hello=-36	help=-20	other=-15	progress=-14	thanks=-21	unknown=-55
^_bridges	other=20
^_broke	other=70	progress=-16	unknown=-21
^_bum	other=-28	unknown=31
^_busy	other=15
^_but	ask steps=-16	ask why=-18	other=57	unknown=-17
^_bye	unknown=29
^_c-section	other=20	unknown=-12
^_call	other=15
^_calling	other=13
^_came	other=36	unknown=-34
^_can	ask dose=63	ask easier=79	ask left=-41	ask steps=48	ask why=-22	help=-74	other=126	progress=-15	schedule=86	thanks=-13	unknown=50
^_cancel	other=20
^_cancer	other=-19	unknown=23
^_carry	other=29	unknown=-16
^_change	other=-80	schedule=121	unknown=-19
^_check	other=13
^_cheers	hello=-19	other=-80	thanks=177	unknown=-48
^_chest	other=33
^_commands	help=55	other=-19	unknown=-12
^_common	ask mistakes=105	ask steps=-16	other=-21
^_complete	other=14
^_completed	ask rest=-17	other=33
^_continue	other=27	unknown=-13
^_cool	unknown=21
^_coughing	other=23
^_could	ask dose=-16	ask easier=76	ask mistakes=-15	ask steps=-15	other=25
^_cramp	other=23	unknown=-15
^_dad	other=-26	unknown=29
^_dear	hello=14
^_delete	other=41	unknown=-27
^_did	ask easier=-27	ask left=30	ask mistakes=39	ask rest=-12	ask steps=-36	ask why=-46	help=-12	other=170	progress=45	schedule=-20	unknown=16
^_difficulty	other=19
^_dine	other=15
^_dinner	other=-81	unknown=81
^_disable	other=16
^_dishes	other=-74	unknown=75
^_do	ask dose=75	ask left=-56	ask mistakes=-16	ask rest=100	ask steps=97	ask why=-54	other=-69	progress=-15	unknown=143
^_doctor	other=14
^_does	ask dose=-16	ask easier=-22	ask steps=46	ask why=35	help=-31	other=-18	unknown=66
^_dome	other=23	unknown=-14
^_done	ask dose=-48	ask easier=-28	ask left=-129	ask mistakes=-18	ask rest=-39	ask steps=-91	ask why=-50	other=347	unknown=131
^_double	other=14	unknown=-14
^_down	other=-47	unknown=50
^_drop	other=12
^_dropped	other=15	unknown=-14
^_each	other=27
^_easier	ask easier=132	ask steps=-25	other=-35
^_easy	other=-26	unknown=34
^_eight	other=33	unknown=-15
^_eleven	other=24	unknown=-15
^_end	other=47	unknown=-21
^_enough	other=87	unknown=-53
^_evening	hello=103	other=-68	unknown=-20
^_every	ask dose=57	other=24	unknown=-26
^_everyone	other=-46	unknown=48
^_everything	hello=-19	other=49
^_expecting	other=40	unknown=-14
^_explain	ask steps=119	help=18	other=-83	unknown=-14
^_fainted	other=28	unknown=-14
^_far	other=32	unknown=-29
^_feel	other=14
^_feeling	other=14
^_feels	other=-30	unknown=36
^_feet	ask steps=62	other=-29
^_fell	other=67	unknown=-33
^_felt	other=34	unknown=-25
^_fever	other=23	unknown=-17
^_fifteen	ask dose=74	ask left=-20	ask steps=-26	other=36	unknown=-21
^_final	other=34
^_fine	other=30	unknown=-21
^_finished	ask dose=-18	ask left=-63	ask mistakes=-16	ask rest=-54	ask steps=-14	ask why=-81	help=-12	other=202	unknown=143
^_fire	other=15
^_first	ask left=29	ask steps=-70	other=94
^_five	ask dose=45	ask steps=-17	unknown=-20
^_for	ask dose=33	ask steps=-25	ask why=46
^_forget	ask steps=-22	other=44
^_forgot	ask steps=45	other=-14	unknown=-16
^_found	other=17	unknown=-12
^_four	other=23
^_fourteen	other=18	unknown=-13
^_fractured	other=21	unknown=-16
^_gave	other=19
^_gentler	ask easier=60
^_get	other=-54	unknown=57
^_getting	other=13
^_give	ask easier=43	unknown=-25
^_go	other=49	unknown=-20
^_god	thanks=17
^_going	other=20
^_good	hello=134	schedule=-13	thanks=-13	unknown=-40
^_got	ask easier=113	ask why=-15	other=45	schedule=-19	unknown=-28
^_grandma	other=-40	unknown=45
^_grandpa	unknown=16
^_great	other=28	thanks=20	unknown=-29
^_ha	other=-15	unknown=36
^_had	other=147	unknown=-83
^_haha	other=-66	unknown=79
^_half	other=35	unknown=-16
^_halfway	other=15
^_hamburg	other=21
^_hang	other=21	unknown=-14
^_happy	other=23
^_has	ask steps=-26	other=-29	unknown=92
^_have	ask left=53	help=-17	other=12	progress=65	unknown=-17
^_having	other=21	unknown=-13
^_he	other=-42	unknown=49
^_heartbroken	other=-30	unknown=51
^_heels	ask steps=30
^_hello	hello=182	other=-19	schedule=-85	unknown=-40
^_help	ask why=-12	help=203	other=-82	thanks=-14	unknown=-34
^_hey	hello=171	help=-13	other=-75	thanks=-13	unknown=-22
^_hi	hello=147	other=-63	unknown=-46
^_hip	ask dose=-14	ask steps=36
^_hit	other=34	unknown=-22
^_hiya	hello=121	other=-63	unknown=-33
^_hold	ask dose=33	other=14
^_holiday	other=34	unknown=-19
^_homework	other=-39	unknown=40
^_how	ask dose=27	ask left=113	ask mistakes=40	ask rest=60	ask steps=99	ask why=-17	hello=56	help=34	other=134	progress=123	schedule=-22	thanks=-30	unknown=14
^_huh	help=151	other=-71	unknown=-37
^_hurts	ask easier=-33	other=75	unknown=-12
^_i	ask easier=176	ask left=-46	ask mistakes=-47	ask steps=115	ask why=-13	hello=-20	help=105	other=133	progress=-34	schedule=84	thanks=59	unknown=117
^_if	ask dose=68	ask easier=-13	other=-33	progress=24
^_imagine	other=37	unknown=-35
^_in	ask steps=37	other=74	unknown=-60
^_instructions	ask steps=50	help=59	other=-37	progress=-12	schedule=-12	unknown=-13
^_is	ask dose=85	ask easier=-48	ask left=123	ask mistakes=160	ask rest=65	ask steps=14	ask why=26	help=-35	other=-28	progress=14	unknown=-29
^_it	ask mistakes=-18	ask steps=25	other=27	unknown=57
^_jump	other=12
^_just	ask left=-16	hello=67	schedule=27	unknown=12
^_keep	other=24
^_kids	other=19	unknown=-14
^_kind	other=53	unknown=-38
^_kindly	ask dose=16
^_knee	ask dose=70	ask easier=-31	ask mistakes=-20	ask steps=18	other=36	unknown=-19
^_knees	ask dose=-15	ask easier=14	ask mistakes=14	other=34
^_last	ask dose=-17	ask left=-15	unknown=51
^_later	other=57	schedule=24	unknown=-45
^_laundry	other=-82	unknown=82
^_leave	ask steps=-24	other=71	unknown=-16
^_left	ask dose=-14	ask left=-30	ask steps=56	other=42
^_leg	other=-32	unknown=45
^_legs	ask steps=13	other=16
^_let	other=64
^_like	other=19
^_lol	other=-56	unknown=76
^_long	other=-51	unknown=54
^_losing	other=28	unknown=-17
^_loss	other=20	unknown=-14
^_lost	ask steps=-13	ask why=-27	other=176	unknown=-87
^_lower	other=15
^_lump	unknown=12
^_make	other=-26	schedule=63	unknown=-14
^_managed	ask easier=-29	other=94	unknown=-26
^_many	other=-20	thanks=33
^_may	ask rest=13	other=34
^_maybe	other=28	unknown=-17
^_might	ask steps=19
^_mistakes	ask mistakes=18
^_morning	hello=155	other=-82	unknown=-45
^_move	other=-39	schedule=93	unknown=-14
^_much	hello=-16	other=-51	thanks=113	unknown=-33
^_mum	other=-93	unknown=96
^_must	ask dose=29	ask rest=23
^_mute	other=70	unknown=-32
^_my	ask dose=15	ask easier=91	ask left=-16	ask mistakes=83	ask steps=-81	ask why=25	hello=-22	progress=72	schedule=67	thanks=44	unknown=105
^_nah	other=17
^_namaste	hello=84	other=-34	unknown=-29
^_nearly	other=55	unknown=-12
^_need	ask steps=-15	other=22	unknown=16
^_never	unknown=23
^_new	other=43	unknown=-24
^_next	ask left=-18	ask steps=-17	ask why=-16	other=67	schedule=54	unknown=-16
^_nice	other=-62	thanks=69
^_nine	other=34
^_no	ask left=-12	ask mistakes=-12	ask steps=18	ask why=-24	other=48	progress=-15	schedule=16	thanks=-25	unknown=146
^_nobody	other=14	unknown=-14
^_none	other=14
^_not	ask easier=74	ask mistakes=-27	ask rest=-29	ask steps=34	ask why=-14	other=64	thanks=-17
^_nothing	other=-14	unknown=42
^_now	other=-56	unknown=71
^_nowhere	other=15	unknown=-13
^_numb	other=68	unknown=-29
^_number	ask dose=60	other=-15	progress=31	unknown=-30
^_numbness	other=16	unknown=18
^_off	other=-14	unknown=29
^_oh	ask left=-12	other=16	unknown=26
^_ok	ask left=-24	ask steps=30	help=-14	other=73	thanks=43	unknown=-35
^_okay	other=28	unknown=-14
^_on	other=81	unknown=-50
^_once	ask dose=-32	ask left=28	ask rest=66	other=74	unknown=-102
^_one	ask dose=-39	ask left=37	unknown=69
^_only	ask easier=-26	hello=39	other=41	unknown=-14
^_oops	other=31	unknown=-13
^_or	other=13
^_other	ask easier=33	ask mistakes=-14
^_ouch	other=49	unknown=-27
^_our	other=-43	unknown=46
^_out	other=-43	unknown=45
^_ow	other=47	unknown=-27
^_pain	other=96	unknown=-49
^_partly	other=18	unknown=-14
^_pass	other=40	unknown=-22
^_passed	other=44	unknown=-31
^_pasta	other=-78	unknown=79
^_pause	other=84	unknown=-30
^_pee	other=-44	unknown=62
^_peed	other=17
^_phew	other=13
^_phone	other=-36	unknown=53
^_physio	other=19
^_ping	other=15
^_pins	other=29	unknown=-22
^_play	other=-36	unknown=46
^_please	ask left=42	ask why=69	help=26	other=20	schedule=-24	unknown=-49
^_pooed	other=29	unknown=-20
^_poor	other=-45	unknown=47
^_pregnant	other=80	unknown=-59
^_pressed	other=26
^_progress	hello=-13	other=-47	progress=115	unknown=-24
^_proud	other=-13	unknown=17
^_quarter	other=43
^_quit	other=43	unknown=-18
^_quoted	unknown=13
^_ran	other=12
^_ready	ask dose=-28	ask steps=-16	hello=-24	other=156	unknown=-53
^_recovering	other=26	unknown=-13
^_remaining	ask dose=-23	ask left=-13	other=43
^_remind	ask left=-14	ask mistakes=20	ask steps=107	ask why=33	other=-60	unknown=-13
^_reminders	other=33
^_remove	other=31	unknown=-14
^_reps	ask dose=91	ask steps=-20	other=-16
^_rest	ask rest=25
^_rested	other=30	unknown=-14
^_resume	other=47	unknown=-23
^_revert	other=27	unknown=-15
^_right	ask left=54	ask mistakes=-24	other=20	unknown=24
^_roger	other=14
^_rolled	other=17
^_rot	other=23
^_rotation	other=22
^_round	ask dose=-46	other=32	unknown=42
^_saddle	other=44	unknown=-30
^_say	other=29	unknown=-22
^_sciatica	other=13
^_second	ask left=-34	ask rest=-19	ask steps=-13	other=97	unknown=-16
^_secs	ask dose=64	other=-47
^_see	other=51	unknown=-44
^_set	ask easier=-24	ask left=-13	ask mistakes=-16	ask rest=-26	ask steps=-13	other=104	schedule=88	unknown=-46
^_sets	ask left=38
^_seven	other=40
^_sharp	other=13
^_shift	other=-49	schedule=64
^_shivering	other=25	unknown=-14
^_short	other=19
^_should	ask dose=-33	ask easier=-14	ask mistakes=56	ask steps=91	ask why=-25	unknown=-16
^_show	ask steps=39	hello=-17	help=31	other=-86	progress=139	unknown=-52
^_sick	other=14
^_silence	other=74	unknown=-33
^_simpler	ask easier=78	ask steps=-16	other=-28
^_since	other=13
^_six	other=26
^_skip	ask steps=-49	ask why=-26	other=158	unknown=-35
^_skipping	other=31	unknown=-14
^_skp	other=17
^_slowly	ask steps=15
^_smashed	other=17
^_snooze	other=39	unknown=-22
^_so	ask left=-27	other=88
^_some	other=28	unknown=-23
^_something	ask easier=60	unknown=-20
^_somewhere	other=14
^_soon	other=12
^_sore	other=15
^_sorry	ask left=23	ask mistakes=-29	ask steps=56	ask why=-23	other=27	unknown=-20
^_sort	other=52	unknown=-22
^_start	other=54	unknown=-23
^_step	ask steps=17
^_steps	ask steps=45	other=-28
^_still	other=65	unknown=-19
^_stop	other=86	unknown=-35
^_stopped	other=18
^_stopping	other=43	unknown=-32
^_sudden	other=36	unknown=-21
^_suddenly	other=29	unknown=-19
^_switch	other=24
^_ta	other=-103	thanks=193	unknown=-51
^_take	other=31
^_taking	other=27	unknown=-26
^_talk	ask steps=52	other=-42
^_tell	other=-45	unknown=66
^_temperature	other=15
^_ten	other=53	unknown=-30
^_terrible	other=14
^_thank	hello=-23	other=-18	thanks=145	unknown=-55
^_thanks	hello=-19	other=-91	thanks=199	unknown=-24
^_that	ask dose=-13	ask easier=39	ask left=33	ask mistakes=-15	ask rest=-23	ask steps=-25	other=75	thanks=40	unknown=-43
^_the	ask easier=18	ask steps=12	ask why=35	other=-69	schedule=-12	unknown=173
^_there	other=24
^_thermometer	other=25	unknown=-14
^_they	ask rest=36	unknown=-24
^_think	other=16
^_third	ask steps=-32	ask why=-16	other=64
^_this	ask dose=-29	ask easier=48	ask left=-25	ask mistakes=-12	ask why=22	unknown=35
^_three	other=71	unknown=-39
^_tight	other=13
^_time	ask left=-29	ask rest=40
^_tingling	other=41	unknown=-25
^_toilet	other=-37	unknown=38
^_tokyo	other=15
^_tomorrow	other=-37	unknown=42
^_too	ask easier=29	other=19	unknown=-14
^_trying	other=-39	unknown=46
^_tumbled	other=15
^_turn	unknown=31
^_twelve	other=30	unknown=-19
^_twenty	other=16
^_twice	ask dose=15	ask steps=-15	other=36	unknown=-22
^_twist	ask dose=49	ask easier=15	other=-18
^_two	unknown=61
^_typical	ask mistakes=55	ask steps=-25
^_um	other=14
^_undo	other=92	unknown=-33
^_unmute	other=47	unknown=-26
^_unpause	other=49	unknown=-25
^_urine	other=18
^_used	other=-33	unknown=48
^_wait	ask dose=45	ask steps=36	other=-41	unknown=-16
^_wakes	other=13
^_walk	ask steps=55	other=-44
^_walked	other=-90	unknown=95
^_was	ask dose=13	ask left=18	ask steps=-28	other=56	unknown=-35
^_we	unknown=28
^_weak	hello=-18	other=23
^_weakness	other=12
^_wee	other=18
^_weight	unknown=20
^_well	other=27	unknown=-25
^_what	ask dose=15	ask easier=53	ask left=107	ask mistakes=140	ask rest=-55	ask why=111	hello=-18	help=176	other=38	progress=66	schedule=46	thanks=-19	unknown=103
^_when	ask left=56	ask mistakes=-14	ask rest=97	ask steps=-32	ask why=-28	help=-30	other=-28	progress=-36	schedule=131
^_where	ask dose=-18	ask left=66	ask mistakes=20	ask steps=38	ask why=-29	other=-16	progress=-23	unknown=30
^_which	ask dose=-40	ask easier=-28	ask left=110	ask mistakes=-25	ask rest=-18	ask steps=30	ask why=76	help=59	other=-44	unknown=-28
^_who	ask left=-17	ask steps=-21	ask why=-20	help=61	other=34	unknown=62
^_why	ask dose=-24	ask easier=-24	ask left=-18	ask mistakes=-32	ask rest=50	ask steps=-64	ask why=266	progress=-15	schedule=-13	unknown=-33
^_will	ask easier=-13	ask mistakes=-12	ask steps=-16	ask why=65	other=79	schedule=-17	unknown=-43
^_wiping	other=49	unknown=-25
^_worse	other=27	unknown=-20
^_would	ask dose=78	ask left=-14	other=-13	unknown=-15
^_wrong	other=32
^_yeah	other=42	unknown=-21
^_years	unknown=12
^_yep	other=41	unknown=-21
^_yes	hello=-13	other=58	unknown=-18
^_yesterday	unknown=22
^_yo	hello=100	other=-62	unknown=-27
^_you	ask easier=-19	ask steps=28	other=-49	thanks=122
^_yup	ask steps=-44	other=57
^_zero	other=16
a	ask easier=159	ask left=-105	ask rest=148	ask steps=71	ask why=-42	hello=-37	help=-15	other=120	progress=54	schedule=17	thanks=31	unknown=125
a_2	other=21	unknown=-18
a_4	other=18	unknown=-13
a_7	other=23	unknown=-21
a_baby	unknown=19
a_bad	unknown=20
a_beginner	ask dose=13	other=-14
a_bike	other=38	unknown=-22
a_bit	other=27	unknown=-15
a_break	ask dose=-13	ask rest=53	other=20	unknown=-20
a_breather	ask rest=31	other=-17
a_bridge	ask easier=-16	ask mistakes=16	ask steps=30
a_c-section	other=21	unknown=-14
a_car	other=18
a_chair	ask easier=24
a_cold	ask easier=-22	other=-62	unknown=94
a_colleague	unknown=16
a_cough	other=-46	unknown=52
a_couple	other=17	unknown=-13
a_day	ask dose=86	ask easier=-16	ask steps=-30	other=58	unknown=-20
a_diet	other=-22	unknown=24
a_different	other=-59	schedule=70
a_disc	other=13
a_dozen	other=27	unknown=-20
a_fever	other=23
a_few	other=40	unknown=-37
a_flight	unknown=15
a_fortnight	other=32	unknown=-15
a_full	other=-21	unknown=37
a_gentler	ask easier=76	other=-38
a_glute	ask steps=82	help=-16	unknown=-15
a_good	other=-39	unknown=52
a_guy	other=-71	unknown=73
a_hernia	other=17	unknown=-16
a_hip	other=29
a_joke	other=-41	unknown=50
a_knee	ask why=19
a_ladder	unknown=14
a_legend	thanks=24	unknown=-12
a_lighter	ask steps=-14	other=24
a_little	other=17	unknown=-15
a_longer	ask rest=35	other=-24
a_lot	other=-27	thanks=30	unknown=15
a_lump	other=15
a_milder	ask easier=45	unknown=-14
a_million	other=-12	unknown=18
a_minute	ask dose=18	ask rest=55	ask steps=-25
a_mistake	ask steps=-14	other=24
a_moment	other=18
a_month	other=25
a_new	other=39
a_pain	other=-46	unknown=48
a_pause	ask rest=27
a_picture	ask steps=33
a_pillow	ask easier=36
a_pizza	unknown=16
a_problem	ask mistakes=20
a_quarter	other=15
a_rest	ask rest=22
a_row	ask dose=-19	progress=52	unknown=-16
a_sec	other=22	unknown=-13
a_session	other=31	schedule=13	unknown=-17
a_set	ask dose=25	help=67	other=-50
a_simpler	ask easier=44
a_slipped	other=31	unknown=-26
a_softer	ask easier=80	other=-21
a_star	thanks=30	unknown=-22
a_stroke	other=17	unknown=-14
a_sudden	other=28	unknown=-24
a_swelling	other=13
a_taxi	unknown=22
a_temperature	other=-18	unknown=42
a_towel	ask easier=24	other=-18
a_twinge	other=13
a_two	other=17	thanks=-15
a_version	ask easier=15
a_vertebra	other=56	unknown=-37
a_video	ask easier=-40	ask steps=102	unknown=-12
a_wee	other=-38	unknown=47
a_week	other=74	unknown=-44
a_weight	other=-22	unknown=25
a_whole	other=14	unknown=-12
able	ask easier=18
able_to	ask easier=18
about	ask left=-27	ask mistakes=36	ask steps=19	help=-43	other=75	unknown=21
about_$	ask mistakes=47	ask steps=-15
about_a	other=-21	unknown=27
about_his	other=-23	unknown=26
about_me	help=-27	other=80	unknown=-34
about_the	ask dose=15	ask steps=18	other=-15
about_to	other=16
accident	unknown=20
accident_$	other=-20	unknown=44
accident_in	other=13	unknown=-12
accident_with	other=15
accidents	other=-26	unknown=33
accomplished	ask rest=-19	other=34
accomplished_$	ask rest=-19	other=34
account	ask steps=-56	other=83
ache	other=69	unknown=-55
ache_from	other=15	unknown=-12
ache_in	other=15	unknown=-12
ache_is	other=22	unknown=-19
aches	other=66	unknown=-49
aches_$	other=50	unknown=-38
achieved	ask dose=-14	ask why=26	other=19
achieved_$	ask why=26
aching	ask mistakes=-20	other=95	unknown=-38
aching_all	other=19	unknown=-14
actually	ask dose=-14	ask steps=-15	ask why=30	other=33	progress=12	unknown=-16
actually_good	ask why=-22	other=34
actually_help	ask why=25
add	other=53	unknown=-24
add_it	other=25	unknown=-14
afraid	other=-47	unknown=53
after	ask dose=-37	ask easier=-39	ask left=227	ask mistakes=-52	ask rest=101	ask steps=-20	ask why=-78	help=-14	other=75	progress=-14
after_$	ask rest=-16	other=29
after_9	schedule=13
after_bridges	ask left=34
after_dinner	other=-46	unknown=50
after_finishing	ask rest=17
after_lunch	other=12
after_my	other=30	unknown=-13
after_that	ask left=19	other=-90	unknown=86
after_the	ask left=61	ask rest=-12	ask steps=31	ask why=-12	unknown=-25
after_this	ask dose=-20	ask easier=-26	ask left=116	ask mistakes=-15	ask rest=109	ask steps=-18	ask why=-40	other=-20
afternoon	hello=45	schedule=15	unknown=-29
afternoon_$	hello=27	schedule=18	unknown=-23
afterwards	ask dose=-29	ask rest=44
afterwards_$	ask dose=-29	ask rest=44
again	ask dose=51	ask easier=-13	ask left=-42	ask mistakes=-25	ask steps=116	hello=14	help=-29	other=84	progress=-16	schedule=-14	thanks=-19	unknown=34
again_$	ask dose=34	ask left=-40	ask mistakes=-24	ask steps=96	hello=15	help=-27	progress=-15	thanks=-17	unknown=62
again_at	other=25
again_in	ask steps=-14	other=35
again_or	ask dose=25	ask rest=-15
again_please	ask steps=34	other=-15
against	ask easier=18	ask why=29	help=-17
ages	other=17
ago	other=53	unknown=41
ago_$	other=62	unknown=29
agony	other=30	unknown=-16
agony_$	other=27	unknown=-15
aid	ask why=18
aid_of	ask why=18
air	ask easier=-12	ask why=18	other=57	unknown=-32
air_$	ask why=17	other=47	unknown=-27
all	ask dose=37	ask left=-30	ask mistakes=-26	ask steps=-22	ask why=12	hello=50	help=26	other=59	schedule=-25	thanks=-13	unknown=85
all_$	ask dose=-25	ask left=-15	ask rest=17	ask why=20	hello=64	other=-40	progress=18	schedule=-15	unknown=34
all_15	ask easier=26	other=-33	unknown=13
all_3	other=47	unknown=-38
all_at	ask steps=16
all_day	other=-22	unknown=24
all_done	other=29
all_fine	other=-42	unknown=42
all_finished	other=32	unknown=-20
all_good	unknown=14
all_her	unknown=12
all_i	other=13
all_my	other=-35	unknown=34
all_of	other=83	unknown=-74
all_over	other=34	unknown=-21
all_the	ask dose=18	other=36	unknown=-36
all_this	help=28	unknown=-14
all_three	ask dose=50	other=16	unknown=-23
allowed	other=32
allowed_$	other=21
almost	ask left=19	unknown=20
almost_$	other=16
almost_through	ask left=19
alone	other=20
alone_$	other=19
along	ask left=22	ask steps=-18	other=30
along_and	other=13
along_with	other=15
already	other=44	unknown=51
already_$	other=58
already_did	other=21
already_done	other=-24	unknown=32
already_lol	other=19	unknown=-19
already_on	other=-20	unknown=22
alright	ask steps=-20	other=45
alright_$	ask steps=-20	other=28
alright_alright	ask steps=-17	other=29
also	ask dose=38	other=31	unknown=-29
also_did	other=29	unknown=-17
alternative	ask easier=158	other=-68	unknown=-20
alternative_$	ask easier=100	other=-48
alternative_for	ask easier=58	other=-20	unknown=-13
always	ask left=-17	unknown=43
always_worse	other=19	unknown=-19
always_worst	other=17	unknown=-16
am	ask dose=-13	ask left=162	ask mistakes=32	ask rest=-24	ask why=50	hello=-27	help=37	other=22	progress=83	schedule=41	thanks=59	unknown=-56
am_$	other=45	schedule=23
am_14	other=32
am_a	other=-43	unknown=46
am_back	other=17
am_confused	ask steps=41	help=73	other=-82	unknown=-24
am_doing	ask left=-15	ask mistakes=70	ask steps=-36	ask why=17	other=-13
am_done	ask left=71	other=13	unknown=-47
am_driving	other=19
am_drunk	other=14
am_eating	other=23	unknown=-22
am_expecting	other=27	unknown=-16
am_finished	ask left=54	other=-20
am_five	other=16
am_free	ask dose=-18	ask left=22
am_going	other=-20	unknown=33
am_i	ask easier=-44	ask left=95	ask mistakes=19	ask steps=40	ask why=50	help=-35	other=-71	progress=98	schedule=21	unknown=-42
am_in	ask easier=-15	other=46	unknown=-19
am_lost	help=91	other=-43	unknown=-21
am_lying	other=17	unknown=-14
am_not	ask easier=21	other=-37	unknown=47
am_on	other=25	unknown=-16
am_pregnant	other=91	unknown=-71
am_ready	other=40
am_still	other=25	unknown=-21
am_stopping	other=16
am_sweating	other=-69	unknown=73
am_tired	ask dose=26
am_watching	other=-63	unknown=69
am_well	other=15
an	ask dose=-22	ask easier=153	ask left=-27	ask steps=-14	ask why=-23	other=58	schedule=16	unknown=-46
an_accident	other=29	unknown=-24
an_alternative	ask easier=58	other=-36
an_easier	ask easier=56	ask left=-14	other=19
an_hour	other=57	schedule=20	unknown=-21
an_old	ask easier=35	other=-21
an_operation	other=-21	unknown=23
and	ask dose=-146	ask easier=-39	ask mistakes=-12	ask rest=14	ask steps=24	ask why=-15	hello=14	help=-26	other=252	unknown=135
and_2	other=-88	unknown=89
and_bleeding	other=21
and_bowels	other=-37	unknown=42
and_can	ask steps=17
and_did	other=27	unknown=-13
and_do	other=28	unknown=-16
and_done	other=19	unknown=-17
and_down	ask steps=12
and_for	ask dose=-15	other=24
and_how	ask dose=-111	ask left=-20	ask mistakes=-19	ask why=-14	help=-15	other=221
and_i	other=47	unknown=-34
and_losing	other=14
and_loved	other=-46	unknown=46
and_my	unknown=16
and_never	other=-28	unknown=35
and_no	hello=26	other=-13
and_shivering	other=13
and_short	other=13
and_tell	ask steps=-30	ask why=-24	other=57
and_that	ask steps=-24	ask why=39
and_the	ask dose=-14	ask easier=-15	ask left=-17	ask mistakes=-14	ask rest=46	ask why=25	other=-72	unknown=71
and_then	ask left=102	ask steps=-16	ask why=-12	other=-49
and_tingling	other=16	unknown=-14
and_what	ask steps=28
and_when	schedule=21
and_why	ask dose=-38	ask left=-18	ask why=18	other=57
angle	ask mistakes=-18	ask steps=32
angle_should	ask mistakes=-18	ask steps=32
ankle	other=63	unknown=-43
ankle_$	other=17	unknown=-14
another	ask dose=-14	ask easier=27	ask left=-23	ask rest=-30	other=31	schedule=25	unknown=25
another_minute	ask rest=-41	other=51
another_way	ask easier=32	other=-13
anus	other=23	unknown=-15
anus_$	other=20	unknown=-13
any	ask dose=-33	ask easier=65	ask left=-45	ask mistakes=39	ask why=-12	hello=-13	other=-34	progress=52	unknown=68
any_alternative	ask easier=29
any_days	progress=19
any_easier	ask easier=37	other=-18
any_good	ask easier=-26	ask why=-23	unknown=69
any_improvement	other=-64	progress=37	unknown=42
any_more	ask easier=-20	other=113	unknown=-69
any_of	unknown=12
anymore	other=27	unknown=-12
anymore_$	other=26	unknown=-12
anyone	hello=25	other=-22	unknown=33
anything	ask dose=-37	ask easier=93	ask left=24	ask mistakes=33	ask rest=-12	ask steps=-56	ask why=25	help=-14	schedule=32
anything_$	ask steps=-18	ask why=54	other=-24	unknown=43
anything_after	ask left=29
anything_easier	other=35
anything_else	ask easier=12
anything_gentler	ask easier=49	ask mistakes=-17	other=16
anything_i	ask easier=-15	ask mistakes=55
anything_left	ask left=16
anything_lighter	ask easier=45	other=-19
anything_to	ask mistakes=21	ask why=12
anyway	ask left=-17	ask why=22	other=41
anyway_$	ask left=-14	ask why=22	other=33
apart	ask steps=28
apart_$	ask steps=14
app	help=20	other=-22	unknown=22
app_$	help=20
appendix	other=15
appetite	other=22	unknown=-18
appreciated	other=-19	thanks=47	unknown=-15
appreciated_$	other=-19	thanks=47	unknown=-15
arch	ask mistakes=31	ask why=-12
arches	ask mistakes=44	ask why=-25
arches_$	ask mistakes=36	ask why=-22
are	ask dose=-64	ask left=39	ask mistakes=80	ask steps=-32	ask why=-15	hello=44	help=75	other=50	progress=-24	thanks=80	unknown=22
are_$	other=26	unknown=25
are_a	other=-13	thanks=54	unknown=-35
are_all	ask left=-19	unknown=65
are_asleep	other=-23	unknown=29
are_bad	ask easier=33	ask mistakes=-14
are_burning	other=51	unknown=-42
are_cold	unknown=16
are_done	ask left=22	ask rest=25	unknown=-32
are_fine	other=-14	unknown=18
are_finished	other=21	unknown=-17
are_in	other=-18	unknown=27
are_jelly	other=24	unknown=-23
are_left	ask dose=-19	ask left=16	other=20
are_like	other=-41	unknown=44
are_my	ask mistakes=-21	ask steps=52	ask why=-21	help=20	schedule=40	unknown=-35
are_not	other=-39	unknown=41
are_numb	other=24	unknown=-16
are_shaking	other=-39	unknown=41
are_sore	ask mistakes=-22	other=55	unknown=-19
are_still	ask left=21
are_the	ask dose=-36	ask left=-32	ask mistakes=94	ask steps=16	ask why=-35	other=-47	thanks=49	unknown=33
are_there	ask left=-15	help=60	other=17
are_these	ask mistakes=-13	ask why=50	other=31	unknown=-17
are_thin	other=25	unknown=-22
are_tingling	other=52	unknown=-31
are_tired	other=-17	unknown=31
are_too	other=12	unknown=-14
are_we	ask left=77	ask mistakes=-22	ask steps=-16	ask why=22	unknown=-20
are_weak	other=24	unknown=-19
are_you	hello=67	help=54	other=-21	thanks=-21	unknown=-18
area	other=67	unknown=-55
area_$	other=49	unknown=-38
arm	other=-34	unknown=41
arm_$	other=28	unknown=-25
arm_fell	other=-17	unknown=19
arms	ask mistakes=-34	ask steps=144	ask why=-33	other=-23
arms_$	ask steps=18
arms_by	ask steps=19
arms_go	ask steps=21	ask why=-27	other=19
around	other=88	unknown=-56
around_my	other=65	unknown=-44
arsenal	other=-54	unknown=60
as	ask dose=32	ask steps=14	other=80	unknown=-74
as_well	ask dose=28	other=60	unknown=-52
ask	ask steps=15	other=13
ask_again	other=19
ask_me	other=13
asking	other=17	thanks=-32	unknown=20
asking_$	other=15	thanks=-32	unknown=21
asleep	other=-32	unknown=61
asleep_before	other=17	unknown=-16
asleep_on	unknown=14
at	ask dose=25	ask easier=-28	ask left=-13	ask steps=34	hello=-21	help=-19	other=64	progress=17	schedule=130	unknown=31
at_$	ask left=14	other=-12
at_15	ask dose=13	other=-36	unknown=37
at_21:15	other=13
at_6	other=-17	schedule=32
at_8	schedule=13
at_9	other=-12	schedule=51	unknown=-14
at_a	schedule=25	unknown=-13
at_all	ask rest=21	ask why=22	other=-18	progress=19
at_it	other=12
at_last	other=-88	unknown=89
at_me	other=-42	schedule=-12	unknown=59
at_my	ask dose=26	unknown=-21
at_night	other=30
at_nine	other=-21	schedule=28
at_noon	other=25
at_once	ask steps=41
at_seven	other=27
at_the	ask rest=-15	ask steps=31	unknown=35
at_what	schedule=26
at_work	unknown=20
ate	other=-17	unknown=32
ate_my	other=-19	unknown=32
attention	ask left=-18	ask mistakes=60	ask steps=-18	ask why=-14
aunt	other=-34	unknown=36
avoid	ask dose=-13	ask left=-20	ask mistakes=122	ask rest=-17	ask steps=-30	ask why=-15	other=14
avoid_$	ask left=-14	ask mistakes=87	ask steps=-23	ask why=-12
avoid_in	other=12
away	other=64	unknown=-30
away_$	other=25	unknown=-16
away_and	other=14
away_for	other=25	unknown=-12
awful	other=12
baby	other=29	schedule=-16	unknown=36
baby_$	other=-17	unknown=39
baby_crying	other=17	unknown=-14
baby_has	unknown=13
baby_is	other=17	unknown=-16
back	ask dose=-52	ask left=-22	ask mistakes=63	ask steps=53	ask why=143	help=-21	other=174	progress=-18	schedule=-25	unknown=-59
back_$	ask dose=-13	ask steps=-35	ask why=160	help=-18	other=50	unknown=-29
back_aches	other=35	unknown=-26
back_and	ask steps=14
back_arches	ask mistakes=44	ask why=-25
back_doing	ask mistakes=39	other=-33
back_from	other=13
back_has	other=16
back_hurts	other=12
back_in	other=-31	unknown=45
back_is	ask easier=14	other=46	unknown=-21
back_on	other=13
back_pain	ask why=26	other=15
back_supposed	ask mistakes=25
back_surgery	unknown=14
back_to	ask steps=15
backbone	other=17	unknown=-14
backbone_$	other=17	unknown=-14
backside	other=13
bad	ask dose=-18	ask easier=100	ask left=-13	ask mistakes=83	ask steps=-31	ask why=-27	other=-22	unknown=-12
bad_$	ask easier=49	ask mistakes=-13
bad_if	ask mistakes=29
bad_knees	ask easier=36
badly	unknown=20
bag	other=23
bag_$	other=23
balance	ask dose=-23	ask left=69
balance_$	ask dose=-13	ask left=26
banana	other=-50	unknown=69
banana_$	other=-50	unknown=69
barely	other=15
bathroom	other=17	unknown=-14
battery	other=-53	unknown=56
battery_is	other=-56	unknown=59
be	ask dose=126	ask easier=20	ask left=-40	ask mistakes=31	ask rest=14	ask steps=57	help=-15	other=-31	progress=13	schedule=-16	unknown=-22
be_$	ask left=-16	ask mistakes=-33	ask rest=14	ask steps=32	other=23
be_a	ask easier=15
be_better	schedule=25
be_careful	ask dose=-13	ask mistakes=64	ask steps=-16
be_doing	ask mistakes=-28	ask steps=40
be_done	ask dose=36	ask easier=28	ask left=26	ask steps=-14	other=30	unknown=-79
be_enough	ask dose=15
be_finished	ask dose=29	unknown=-12
be_flat	ask steps=33
be_so	other=-20	progress=31	unknown=-17
be_working	ask why=31
beat	other=-13	unknown=14
because_of	unknown=15
become	other=45	unknown=-39
become_unsteady	other=44	unknown=-38
bed	ask easier=64	ask steps=-21	other=30	unknown=-19
bed_$	ask easier=47	ask steps=-12
bed_at	other=21	unknown=-19
bed_last	other=29	unknown=-17
been	ask left=-12	ask steps=-20	help=-17	other=59	progress=82	unknown=-22
been_$	ask steps=-16	unknown=54
been_doing	progress=31
before	ask dose=-39	ask easier=-12	ask rest=71	other=60	progress=14	unknown=-33
before_$	ask steps=14	other=-42	unknown=48
before_any	other=16
before_breakfast	other=22	unknown=-19
before_i	unknown=-16
before_telling	other=17	unknown=-16
before_the	ask dose=-33	ask rest=72	ask steps=-18	other=16	unknown=-21
before_yesterday	other=22	unknown=-17
before_your	other=12
begin	hello=-12	other=74	progress=16	unknown=-44
begin_$	other=46	progress=16	unknown=-36
begin_please	other=16
beginner	ask easier=36	other=-17
beginner_$	ask dose=13	other=-14
beginners	ask easier=53
beginners_$	ask easier=53
begun	other=16	unknown=-16
begun_$	other=16	unknown=-16
behind	ask dose=-45	ask easier=29	ask steps=-12	ask why=66
behind_$	ask why=19
behind_it	ask why=16
behind_me	other=17
behind_the	ask dose=-18	ask easier=32	ask why=17
believe	other=-41	unknown=67
believe_it	unknown=15
belly	ask easier=38
belly_$	unknown=21
belly_is	ask easier=36	other=-20
belong	other=19	unknown=-16
belong_to	other=19	unknown=-16
below	other=17	unknown=-12
bend	other=13
bending	other=49	unknown=-42
bending_$	other=49	unknown=-42
benefit	ask steps=-40	ask why=98
benefit_$	ask why=31
benefit_of	ask steps=-33	ask why=52
benefits	ask dose=-12	ask left=-18	ask mistakes=-18	ask steps=-35	ask why=149	other=-33
benefits_of	ask steps=-19	ask why=76	other=-29
bent	ask steps=61	other=-18
bent_$	ask steps=29	other=-16
bent_or	ask steps=31
best	thanks=50	unknown=-40
bet	other=-30	unknown=34
beta	hello=57	other=-25	unknown=-22
better	ask mistakes=-18	ask steps=-15	ask why=19	progress=77	schedule=13	unknown=-20
better_$	ask mistakes=-13	ask steps=-13	ask why=21	progress=54	schedule=17
between	ask dose=-122	ask easier=-14	ask left=-31	ask mistakes=-15	ask rest=212	ask steps=39	ask why=-12	other=93	unknown=-64
between_$	ask rest=18
between_bridge	ask rest=21
between_my	ask steps=14	other=56	unknown=-43
between_rounds	ask rest=58	other=-15
between_sets	ask dose=-51	ask left=-19	ask rest=114	other=-15
between_the	ask dose=-14	ask rest=33	other=15	unknown=-17
between_these	ask rest=13
big	ask easier=16
bike	other=-36	unknown=64
bike_$	other=22	unknown=-18
bike_saddle	other=38	unknown=-22
bilateral	other=17
birth	other=47	unknown=-14
birth_three	other=15
biscuits	other=-38	unknown=39
biscuits_$	other=-38	unknown=39
bit	other=51	unknown=-23
bit_$	other=34	unknown=-25
bit_of	other=23	unknown=-19
bit_on	ask easier=-12	other=16
bit_sore	other=14
blacked	other=15
blacked_out	other=15
bladder	other=27	thanks=-33	unknown=51
bladder_$	other=-36	unknown=49
bladder_and	other=-33	unknown=38
bladder_fine	thanks=-31	unknown=34
bladder_is	other=52	unknown=-46
blades	ask steps=16	other=14
blades_$	other=15
blah	other=-42	unknown=57
blah_$	other=-42	unknown=57
blah_blah	other=-42	unknown=57
bleeding	other=47	unknown=-26
bleeding_$	other=39	unknown=-20
bless	thanks=17
bob	other=-57	unknown=59
bob_$	other=-57	unknown=59
body	ask steps=15	ask why=21	unknown=-17
body_is	ask why=22
bones	other=71	unknown=-53
bones_$	other=45	unknown=-31
bones_are	other=25	unknown=-22
book	other=-67	unknown=80
book_me	other=-14	unknown=26
bored	other=-63	unknown=74
boredom	other=-47	unknown=54
boredom_$	other=-43	unknown=46
boss	other=-25	unknown=30
bot	ask steps=-39	ask why=-71	hello=93	help=131	other=-52	unknown=-17
bot_$	hello=94	other=-14	unknown=-53
bot_do	ask why=-17	help=26
bot_is	other=-37	unknown=39
bot_work	ask steps=-14	ask why=-36	help=61
both	ask dose=-39	ask easier=-12	ask left=-19	ask mistakes=-19	ask rest=15	ask steps=122	ask why=-37	other=161	unknown=-55
both_$	other=56	unknown=-34
both_feet	other=25	unknown=-18
both_hands	ask steps=62	other=-17
both_kids	other=-89	unknown=90
both_knees	ask steps=59	ask why=-16
both_legs	ask dose=-22	ask rest=24	ask steps=-20	other=51	unknown=14
both_of	other=16	unknown=-14
both_sessions	other=21	unknown=-18
both_sides	ask why=-13	other=51	unknown=-26
both_the	ask steps=16	other=-14
both_thighs	other=15
bother	ask left=28	ask why=25
bottom	other=37	unknown=-28
bottom_$	other=18	unknown=-14
bought	other=-54	unknown=58
bowels	other=52	unknown=-21
brb	other=14
break	ask dose=-68	ask easier=-15	ask left=-76	ask mistakes=-36	ask rest=252	ask steps=-35	ask why=-27	other=65	unknown=34
break_$	ask dose=-17	ask mistakes=-31	ask rest=99	ask steps=-22	ask why=-19	unknown=31
break_be	ask rest=17
break_between	ask dose=-30	ask rest=17	other=55
break_do	ask dose=-17	ask rest=21
break_from	other=25	unknown=-14
break_now	other=13
break_please	other=16
breakfast	other=-19	unknown=32
breakfast_$	other=-27	unknown=34
breast	other=106	unknown=-46
breast_cancer	other=106	unknown=-46
breath	ask mistakes=20	ask rest=13	unknown=26
breath_$	ask mistakes=20	other=54	unknown=-42
breathe	ask dose=-19	ask steps=69	other=42	unknown=-42
breathe_$	other=21
breathe_in	ask steps=46	other=-24
breathe_out	ask steps=17
breather	ask dose=-33	ask rest=99	ask steps=-24
breather_$	ask dose=-24	ask rest=13	other=27
breather_after	ask rest=40	other=-22
breathing	ask dose=-14	ask left=-13	ask steps=105	other=-25	unknown=-17
breathing_$	ask left=-13	ask steps=91	other=-37
breathless	other=31
bridge	ask dose=74	ask easier=147	ask mistakes=118	ask rest=22	ask steps=188	ask why=157	hello=-50	help=-92	other=-43	progress=-56	schedule=-56	thanks=-37	unknown=-120
bridge_$	ask dose=29	ask easier=71	ask left=12	ask mistakes=61	ask steps=124	ask why=-93	help=-31	other=56	progress=-27	schedule=-22	unknown=-67
bridge_3/3	other=22
bridge_actually	ask why=18
bridge_done	ask steps=27
bridge_for	ask easier=33	ask steps=-16	ask why=28
bridge_good	ask why=61	other=-17	unknown=-19
bridge_help	ask steps=-16	ask why=30
bridge_how	ask steps=45	other=-17
bridge_in	ask easier=23
bridge_is	ask easier=37	unknown=-15
bridge_please	ask easier=-13	ask steps=70	other=-33
bridge_safe	ask mistakes=22	ask why=-23	other=44
bridge_set	ask left=15
bridge_sets	ask rest=37	unknown=-19
bridge_supposed	ask why=17
bridge_thing	ask steps=38	other=-13
bridge_today	other=29	unknown=-15
bridge_was	ask dose=35	other=-26
bridge_with	ask easier=39
bridges	ask dose=99	ask left=17	ask rest=30	ask steps=33	ask why=76	help=-50	other=77	progress=-35	schedule=-15	unknown=-123
bridges_$	ask dose=43	ask left=42	ask rest=35	help=-12	other=31	progress=-17	unknown=-57
bridges_and	ask dose=-41	other=42
bridges_are	other=44	unknown=-41
bridges_before	other=-63	unknown=63
bridges_do	ask dose=14	ask why=18
bridges_done	ask steps=54	other=-35
bridges_for	ask why=27
bridges_help	ask steps=-13	ask why=43	help=-13
bridges_in	other=24	unknown=-23
bridges_is	ask dose=30	other=-14
bridges_per	ask dose=14
bridges_today	other=14
bridges_was	ask dose=13
bridging	other=-40	unknown=41
brilliant	other=-18	unknown=44
brilliant_$	other=-18	unknown=44
bring	unknown=17
bro	other=-39	unknown=41
broke	other=102	progress=-26	unknown=-20
broke_$	other=15
broke_a	other=21
broke_her	other=-26	unknown=32
broke_my	other=35	progress=-17
broke_two	other=23
broken	other=71	unknown=-48
broken_$	other=33	unknown=-27
brother	ask dose=18	unknown=-15
buckles	other=34	unknown=-28
buckles_$	other=17	unknown=-14
bum	ask dose=-17	ask easier=37	ask mistakes=-35	ask steps=21	ask why=90	other=-20
bum_$	ask mistakes=-21	ask why=26	other=-22	unknown=40
bum_in	ask why=15
bum_is	other=59	unknown=-57
bum_lifting	ask steps=31
bum_muscles	other=-40	unknown=45
bump	other=35	unknown=-32
bump_$	other=33	unknown=-30
burning	ask mistakes=42	ask steps=-31	other=49	unknown=-43
burning_$	ask mistakes=42	ask steps=-31	other=47	unknown=-42
bus_$	unknown=12
bus_is	other=-18	unknown=24
busy	other=16
but	ask dose=18	ask steps=-72	ask why=-18	other=171	unknown=-59
but_both	other=13	unknown=-13
but_do	ask steps=-14	other=14
but_how	ask dose=18	ask steps=-60	other=54
but_i	other=17	unknown=-15
but_my	other=23	unknown=-20
buttocks	other=39	unknown=-35
buttocks_have	other=25	unknown=-22
button	other=45	unknown=-15
button_$	other=37	unknown=-13
by	ask easier=-16	ask mistakes=-17	ask steps=82	ask why=-13	other=56	schedule=17	unknown=-41
by_a	other=33	unknown=-27
by_accident	other=47	unknown=-38
by_my	ask steps=16
by_now	other=13
by_step	ask steps=49	other=-16
by_the	ask steps=22
bye	unknown=29
bye_$	unknown=29
c-section	other=46	unknown=-27
c-section_$	other=18
c-section_in	other=22	unknown=-16
calf	other=51	unknown=-45
calf_$	other=13
call	other=-14	unknown=53
call_$	other=-19	unknown=26
call_it	other=18
called	ask steps=38	other=-39	unknown=19
called_$	other=23	unknown=-21
calling	other=17
calling_it	other=14
came	other=-12	unknown=19
came_$	other=-57	unknown=60
can	ask easier=160	ask left=-29	ask steps=16	ask why=-52	hello=-19	help=104	other=139	progress=-26	schedule=46	thanks=-22	unknown=71
can_begin	other=20	unknown=-18
can_do	help=15
can_feel	other=-30	unknown=31
can_go	ask mistakes=41
can_hardly	ask easier=12	other=18	unknown=-24
can_i	ask dose=86	ask easier=110	ask left=-38	ask mistakes=43	ask rest=31	ask steps=-45	ask why=-27	help=46	other=-25	schedule=18	unknown=-48
can_my	ask steps=14	schedule=12
can_not	ask easier=84	ask mistakes=-32	ask steps=42	other=-22	schedule=-13	unknown=75
can_pee	other=-43	unknown=47
can_remind	other=22
can_see	other=25	progress=18	unknown=-12
can_start	other=39	unknown=-22
can_stop	ask dose=-20	ask left=45
can_the	ask rest=16	other=-21	schedule=17
can_this	ask why=21	other=-26	unknown=38
can_we	ask dose=-27	ask steps=-27	other=119	schedule=54	unknown=-14
can_you	ask dose=-16	ask easier=-49	ask left=-13	ask mistakes=-16	ask rest=-13	ask steps=62	ask why=-18	help=80	other=46	progress=-19	schedule=-27	unknown=80
cancel	other=20
cancer	ask easier=-27	help=-15	other=63	schedule=-12	unknown=61
cancer_$	ask easier=-18	other=-40	unknown=97
cancer_two	other=22	unknown=-14
candy	other=-29	unknown=31
candy_crush	other=-29	unknown=31
capital	ask steps=-16	ask why=-30	unknown=89
capital_of	ask steps=-16	ask why=-30	unknown=89
car	other=29	unknown=-12
car_accident	other=-19	unknown=22
car_crash	other=24	unknown=-20
careful	ask dose=-13	ask mistakes=64	ask steps=-16
careful_about	ask mistakes=47	ask steps=-15
carpet	ask steps=15	other=-37	unknown=39
carpet_$	ask steps=16
carried	other=24
carried_away	other=24
carry	other=29	unknown=-16
carry_on	other=29	unknown=-16
cat	ask steps=-15	other=-44	unknown=82
cat_$	other=26	unknown=-20
cat_on	other=-14	unknown=16
cat_sat	other=-17	unknown=28
catch	ask rest=14	other=17
catch_my	ask rest=14
ceiling	other=-43	unknown=44
ceiling_$	other=-43	unknown=44
chair	ask easier=24	other=-18
chance	other=55	unknown=-40
chance_$	other=20
chance_today	other=35	unknown=-34
change	ask easier=-13	ask steps=-20	other=-97	schedule=220	unknown=-36
change_it	other=-30	schedule=45
change_my	schedule=26
change_the	ask steps=-18	other=-17	schedule=58
changed	other=34	unknown=-25
changed_shape	other=28	unknown=-21
chapter	other=-95	unknown=95
cheat	ask mistakes=26
check	other=16	unknown=-16
cheers	hello=-19	other=-80	thanks=177	unknown=-48
cheers_$	other=-21	thanks=58	unknown=-19
cheers_mate	other=-27	thanks=52
chemo	ask easier=-16	other=80	unknown=-35
chemo_at	other=16
chemo_for	ask easier=-15	other=22
chest	ask dose=20	ask easier=52	ask mistakes=14	ask steps=84	ask why=19	hello=-21	help=-26	other=30	progress=-27	schedule=-32	unknown=36
chest_$	ask dose=33	ask easier=59	ask mistakes=15	ask steps=15	ask why=19	other=46	unknown=-94
chest_and	ask dose=-77	other=91
chest_day	other=-29	unknown=33
chest_do	ask why=16
chest_exercises	other=-71	unknown=100
chest_feels	other=16	unknown=-14
chest_how	ask dose=74	other=-57
chest_pain	other=-33	unknown=90
chest_pains	other=21	unknown=-20
chest_please	ask steps=39	other=-20
church	other=-12	unknown=13
church_$	other=-12	unknown=13
class	other=-26	unknown=28
clear	ask steps=31
cleared	other=17
cleared_$	other=17
click	ask mistakes=15
clicked	other=16	unknown=-15
clicks	ask mistakes=23
clicks_$	ask mistakes=23
climb	other=26	unknown=-24
clock	other=41	unknown=-28
clock_says	other=31	unknown=-24
close	ask steps=24
close_to	ask steps=25
closed	ask steps=38	other=-15	unknown=-15
closed_$	ask steps=38	other=-15	unknown=-15
closer	ask steps=-16	other=28
clue	ask steps=45	other=-91	unknown=81
coach	hello=87	other=-43	thanks=45	unknown=-42
coach_$	hello=87	other=-48	thanks=45	unknown=-39
coffee	hello=-15	other=-16	unknown=45
coffee_first	other=16
cold	ask easier=-22	other=-72	unknown=113
cold_$	ask easier=-21	other=-14	unknown=51
cold_and	other=-50	unknown=50
collapsed	other=26	unknown=-18
collarbone	other=13
collarbone_last	other=13
colleague	unknown=16
come	ask dose=-14	ask left=33	ask rest=-18	ask steps=37	schedule=26	unknown=-34
come_after	ask left=28	other=-13
come_back	other=30	unknown=-16
come_down	ask rest=-12	ask steps=17	progress=13
comes	ask left=55	ask rest=39	ask steps=-24	ask why=-20	other=42	unknown=-41
comes_$	other=21	unknown=-12
comes_after	ask rest=46	ask steps=-19	ask why=-14
comes_next	ask left=22	other=17
comes_now	ask left=21
comes_out	other=18	unknown=-16
coming	ask left=59	ask why=-16	other=24	unknown=-23
coming_$	ask left=15	other=14
coming_up	ask left=38
commands	ask left=-28	hello=-17	help=238	other=-38	progress=-17	schedule=-15	thanks=-14	unknown=-62
commands_$	hello=-15	help=149	other=-37	progress=-14	thanks=-13	unknown=-42
commands_are	ask left=-27	help=62
commands_do	help=28	unknown=-17
common	ask dose=-21	ask left=-13	ask mistakes=183	ask steps=-31	ask why=-25	other=-29	unknown=-16
common_errors	ask mistakes=58	ask steps=-14
common_mistake	ask mistakes=28	ask why=-14
common_mistakes	ask mistakes=63	other=-20
compared	progress=15
compared_to	progress=15
complete	ask steps=-23	other=75
complete_$	ask steps=-23	other=104	unknown=-41
completed	ask dose=-28	ask left=-33	ask rest=-18	ask why=-15	other=109	unknown=47
completed_$	ask dose=-23	ask left=-14	ask why=-14	other=140	unknown=-47
completed_that	ask left=-17	ask rest=-17	other=42
completely	other=-27	unknown=35
completely_$	other=-35	unknown=40
completion	progress=22	unknown=-14
confused	ask steps=41	help=73	other=-82	unknown=-24
consultant	other=42	unknown=-39
continue	other=56	unknown=-25
continue_$	other=42	unknown=-19
contractions	other=13
control	other=105	unknown=-76
control_$	other=14
control_my	other=28	unknown=-18
control_of	other=24	unknown=-13
cool	unknown=21
cool_$	unknown=21
core	ask why=30
core_$	ask why=30
correct	ask steps=69	ask why=-31
correct_position	ask steps=31
correctly	ask mistakes=51	other=-22
correctly_$	ask mistakes=51	other=-22
cough	other=-31	unknown=74
cough_$	unknown=31
cough_or	other=24	unknown=-14
coughing	other=28
coughing_makes	other=23
could	ask dose=-19	ask easier=67	ask steps=-16	help=-12	schedule=22	unknown=35
could_do	other=-32	unknown=38
could_i	ask easier=39	ask steps=-16	other=-15	schedule=13
could_only	other=17
could_we	schedule=14
could_you	ask easier=48	unknown=-25
count	ask dose=162	ask left=12	ask steps=-80	ask why=-32
count_$	ask dose=14	ask left=15	other=-20	unknown=36
counted	other=22
counted_$	other=14
couple	other=25	unknown=-21
couple_of	other=25	unknown=-21
crack	ask mistakes=14
cracked	other=15	unknown=-14
cracks	ask mistakes=26
cramp	other=32	unknown=-21
cramp_$	other=19	unknown=-13
cramp_in	other=13
cramping	other=28	unknown=-27
cramping_$	other=28	unknown=-27
cramps	other=33	unknown=-27
cramps_$	other=28	unknown=-23
crash_last	other=15	unknown=-14
crashed	other=42	unknown=-32
cricket	unknown=21
cricket_$	unknown=21
crossed	other=-68	unknown=72
crossword	other=-79	unknown=79
crotch	ask mistakes=-22	other=68	unknown=-35
crotch_has	other=23	unknown=-21
crush	other=-29	unknown=31
crush_$	other=-29	unknown=31
dad	other=-66	unknown=78
dad_had	other=-23	unknown=33
dangerous	ask dose=-25	ask mistakes=91	ask steps=-13	ask why=-23	schedule=-54	unknown=56
dangerous_$	ask dose=-15	ask mistakes=56	schedule=-54	unknown=59
darling	hello=24
darling_$	hello=24
data	ask easier=-15	other=76	progress=-14
data_$	ask easier=-15	other=73	progress=-14
daughter	other=-24	unknown=38
daughter_$	other=-14	unknown=14
daughter_says	unknown=17
day	ask dose=172	ask easier=-23	ask left=-19	ask mistakes=-23	ask steps=-61	ask why=-29	hello=15	other=16	progress=-17	unknown=38
day_$	ask dose=85	ask steps=-21
day_at	other=-21	unknown=28
day_before	other=22	unknown=-17
day_for	ask dose=34	ask why=-16
day_of	unknown=12
day_should	ask dose=41
day_to	hello=19
days	ask dose=-29	other=109	progress=86	unknown=-60
days_$	other=79	progress=21	unknown=-46
days_ago	other=16
days_have	other=-16	progress=38
days_please	other=28
dead	other=35	unknown=-15
dead_$	other=31	unknown=-25
dead_tired	other=-20	unknown=28
dear	hello=53	other=-14	unknown=-26
dear_$	hello=38	unknown=-20
degrees	other=-48	unknown=52
delete	ask steps=-57	other=40	unknown=47
delete_my	ask steps=-56	other=15	unknown=61
delete_the	other=15
deleted	ask steps=18
delivered	other=17	unknown=-16
demanding	ask easier=41	other=-30
dentist	other=42	unknown=-37
dentist_$	other=15	unknown=-13
describe	ask steps=57	other=-27
describe_it	ask steps=32	other=-15
describe_the	ask steps=24	other=-12
deserve	ask left=-41	other=19	unknown=35
diagnosed	other=15	unknown=-14
diagnosed_with	other=15	unknown=-14
did	ask easier=-67	ask mistakes=24	ask rest=-21	ask steps=-85	ask why=-33	hello=-16	help=-36	other=112	progress=151	schedule=-34	unknown=249
did_$	other=18	unknown=-14
did_1	other=23	unknown=-22
did_12	other=-49	unknown=54
did_2	other=-14	unknown=21
did_20	unknown=13
did_3	unknown=13
did_9	ask easier=-25	other=28
did_a	other=-59	unknown=65
did_all	other=15
did_both	unknown=17
did_do	other=27	unknown=-19
did_everything	other=29	unknown=-20
did_his	other=-32	unknown=32
did_i	ask dose=-39	ask easier=-18	ask left=42	ask mistakes=52	ask steps=-23	help=-20	progress=139	unknown=-84
did_it	ask why=-45	other=115
did_last	other=42	unknown=-39
did_left	other=21	unknown=-20
did_my	ask steps=-12	other=-18	progress=26	unknown=42
did_not	other=39	unknown=-30
did_nothing	other=14	unknown=-13
did_number	other=18	unknown=-15
did_one	ask dose=-16	other=47	unknown=-17
did_some	other=32	unknown=-29
did_the	ask steps=-24	ask why=25	other=63	unknown=-13
did_them	other=20	unknown=-16
did_this	other=-29	unknown=31
did_three	other=18	unknown=-16
did_two	other=-28	unknown=54
did_yesterday	other=25	unknown=-14
did_you	ask dose=51	other=-103	unknown=96
died	other=-28	unknown=40
died_laughing	other=-32	unknown=43
diet	other=-37	unknown=43
diet_$	other=-22	unknown=27
different	other=-75	schedule=116
different_reminder	schedule=16
different_time	other=-64	schedule=82
different_times	other=-13	schedule=21
differently	ask easier=38	other=-19
differently_$	ask easier=38	other=-19
difficult	ask easier=67	other=-49
difficult_$	ask easier=39	other=-21
difficulty	other=28	unknown=-18
difficulty_starting	other=19
dine	other=15
dine_$	other=15
dinner	ask why=-23	other=-71	unknown=147
dinner_$	ask why=-23	other=-32	unknown=104
dinner_first	other=39	unknown=-37
dinner_is	other=-28	unknown=28
disable	other=16
disable_reminders	other=16
disc	other=50	unknown=-36
disc_operation	other=14
dishes	other=-105	unknown=110
dishes_$	other=-64	unknown=66
dishes_done	other=-46	unknown=48
dizzy	other=24	unknown=-17
dizzy_$	other=23	unknown=-15
do	ask dose=157	ask easier=104	ask left=-39	ask mistakes=129	ask rest=110	ask steps=141	ask why=112	hello=-20	help=138	other=55	progress=-42	schedule=59	thanks=-21	unknown=60
do_$	ask dose=37	ask easier=-21	ask left=18	ask mistakes=38	ask rest=-17	ask steps=20	ask why=81	help=79	schedule=-19	unknown=-98
do_15	ask dose=33	ask steps=-24
do_3	other=-43	unknown=45
do_a	ask dose=-13	ask easier=15	ask mistakes=22	other=28	schedule=-20
do_all	ask dose=41	other=-87	unknown=76
do_an	ask easier=13
do_any	other=15
do_anything	ask steps=-13	ask why=42
do_both	ask steps=46	other=-32
do_bridges	ask steps=15	ask why=60	help=-23	other=-18
do_folks	ask mistakes=26	ask steps=-15
do_for	ask easier=-15	ask steps=-27	ask why=69	other=27
do_here	ask mistakes=14	ask why=-12	help=26
do_i	ask dose=28	ask easier=-33	ask left=28	ask mistakes=-24	ask rest=57	ask steps=135	help=144	other=28	progress=-44	schedule=92	unknown=-36
do_in	ask mistakes=-24	ask rest=33	ask steps=58	ask why=-17	other=-12
do_instead	ask easier=48	ask mistakes=-16	help=-13
do_it	ask dose=-53	ask easier=88	ask left=-13	ask rest=-12	ask steps=14	ask why=-29	help=-16	other=67	unknown=13
do_just	ask dose=20
do_last	other=-13	progress=26
do_most	ask mistakes=18
do_my	ask mistakes=-19	ask steps=14	ask why=-41	other=67	unknown=29
do_not	ask easier=-32	ask rest=32	help=43	unknown=41
do_now	ask mistakes=-12	help=37	other=15	unknown=-16
do_one	ask steps=13
do_only	ask dose=32	other=-14
do_people	ask mistakes=113	ask steps=-52	other=-12
do_that	ask dose=-14	ask easier=-13	ask mistakes=42	ask steps=26	unknown=-13
do_the	ask dose=20	ask easier=64	ask mistakes=-36	ask rest=-24	ask steps=-38	ask why=39	help=-16	other=139	unknown=-26
do_them	ask easier=-13	other=-24	schedule=16	unknown=44
do_these	other=67
do_this	ask dose=17	ask easier=35	ask left=-14	ask mistakes=22	ask rest=-21	ask steps=-15	ask why=14	help=-44	other=97	unknown=-29
do_three	ask dose=25	other=-49	unknown=49
do_today	ask dose=-21	ask left=80
do_two	ask dose=12
do_we	ask dose=18	ask left=-14	ask rest=55	ask steps=-15	other=-25	schedule=16	unknown=-17
do_when	ask left=38	other=-23
do_with	ask mistakes=-37	ask steps=64
do_wrong	ask mistakes=50	ask steps=-17	help=-14
do_you	ask dose=-25	ask easier=52	ask left=-15	ask mistakes=-17	ask steps=24	ask why=-28	help=-64	other=45	progress=-16	schedule=29	unknown=118
doctor	other=72	unknown=-45
doctor_$	other=18	unknown=-16
doctor_says	other=25	unknown=-14
does	ask dose=36	ask easier=-24	ask left=-42	ask mistakes=-29	ask steps=75	ask why=176	help=24	other=-16	progress=-22
does_a	ask dose=16	ask steps=21
does_it	ask left=-14	ask mistakes=16	ask steps=-31	ask why=46	help=20	other=18
does_my	ask steps=42	ask why=-23	progress=21
does_not	ask easier=14	schedule=18	unknown=-29
does_pulling	ask why=21
does_rolling	ask why=33
does_that	ask steps=34	ask why=21	other=-41	unknown=38
does_the	ask dose=-19	ask left=21	ask rest=13	ask steps=39	help=27	other=-13
does_this	ask dose=38	ask left=-34	ask steps=15	ask why=36	other=20
does_twisting	ask why=15
dog	other=-55	unknown=94
dog_$	other=-23	unknown=33
dog_ate	other=-15	unknown=27
dog_has	other=-14	unknown=17
dog_is	other=14	unknown=-13
dogs	other=-26	unknown=32
doing	ask easier=-19	ask left=-72	ask mistakes=118	ask why=26	help=-14	progress=79
doing_$	ask dose=13	ask left=-16	ask mistakes=-17	ask steps=37	progress=19
doing_compared	progress=15
doing_for	ask why=23
doing_it	ask mistakes=46	ask why=-24
doing_lately	progress=18
doing_the	ask steps=-23	ask why=23
doing_this	ask left=-31	ask mistakes=61	ask steps=-18	ask why=15	other=35	unknown=-15
doing_wrong	ask mistakes=33
dome	other=29	unknown=-17
dome_$	other=27	unknown=-16
done	ask dose=-55	ask easier=-17	ask left=23	ask mistakes=-59	ask steps=36	ask why=-109	help=53	other=205	progress=23	schedule=-14	thanks=-17	unknown=280
done_$	ask dose=-54	ask easier=-25	ask left=61	ask mistakes=-52	ask steps=30	ask why=-56	help=73	other=223	progress=-12	thanks=-13
done_2	other=15	unknown=-14
done_a	other=-44	unknown=45
done_again	ask steps=44	unknown=-18
done_all	ask dose=20	other=24	unknown=-31
done_already	other=79	unknown=-70
done_as	other=24	unknown=-19
done_at	other=13	unknown=-12
done_bridges	other=-63	unknown=63
done_but	ask steps=-14	other=30	unknown=-15
done_by	unknown=21
done_enough	ask dose=12	other=-50	unknown=47
done_first	other=38	unknown=-27
done_here	other=18	unknown=-17
done_i	other=52	unknown=-42
done_if	other=34	unknown=-29
done_in	other=21	progress=25	unknown=-32
done_is	ask left=-26	other=65	unknown=-27
done_it	other=67	unknown=-50
done_lol	other=27	unknown=-26
done_mate	other=17	unknown=-15
done_maybe	other=23
done_my	other=-91	unknown=91
done_nothing	other=29	unknown=-28
done_now	other=65	unknown=-63
done_once	ask dose=45	unknown=-15
done_properly	ask steps=13
done_so	ask left=19	unknown=-16
done_the	other=-14	unknown=16
done_then	ask left=-42	other=66
done_this	ask steps=33	other=-94	unknown=82
done_three	other=-14	unknown=14
done_today	ask left=13
done_too	other=47	unknown=-22
done_two	other=25	unknown=-20
done_well	other=-69	unknown=69
done_what	ask left=27	unknown=-15
done_when	ask dose=17	other=-70	unknown=72
done_with	ask easier=26	ask mistakes=-18	ask steps=-12	ask why=-34	unknown=85
done_wrong	ask mistakes=46	unknown=-20
done_yet	ask left=46	ask rest=-28	unknown=-19
door	other=-38	unknown=61
doorbell	other=18
doris	unknown=12
dos	ask mistakes=49	ask steps=-13	unknown=-12
dose	ask dose=90	ask steps=-30	ask why=-30
double	other=14	unknown=-14
double_shift	other=14	unknown=-14
down	ask easier=45	ask mistakes=-19	ask rest=-15	ask steps=78	ask why=-16	hello=-26	help=-17	progress=15	unknown=66
down_$	ask easier=55	ask mistakes=-14	ask steps=41	other=19	unknown=-37
down_a	other=18	unknown=-15
down_already	other=17	unknown=-14
down_below	other=17	unknown=-12
down_both	other=29	unknown=-18
down_the	other=25
down_there	hello=-20	other=-38	unknown=72
dozen	other=27	unknown=-20
drags	other=25	unknown=-22
drilling	other=-26	unknown=29
drilling_again	other=-18	unknown=19
driving	other=-19	unknown=29
driving_$	other=16
drop	ask steps=19	other=44
drop_$	ask steps=22
drop_the	ask steps=-13	other=35
drop_your	ask steps=13
dropped_my	other=-16	unknown=23
dropping	other=55	unknown=-36
drunk	unknown=20
drunk_$	other=14
due	schedule=23
due_$	schedule=23
dull	other=14
during	ask steps=16	other=29	unknown=-15
during_sex	other=56	unknown=-46
during_the	other=-21	unknown=31
each	ask dose=122	ask left=-17	ask steps=-18	other=52	unknown=-30
each_knee	ask dose=26	ask steps=-15	other=14
each_leg	other=22
each_other	ask steps=16	other=-15
each_side	ask dose=48	ask steps=-25	other=30
each_time	ask dose=16	ask steps=19
each_way	ask dose=13
earlier	ask easier=-18	other=-44	schedule=118	unknown=-16
earlier_$	ask easier=-17	other=-30	schedule=92	unknown=-15
earlier_in	other=-14	schedule=25
early	ask easier=-19	other=-40	schedule=82
early_$	other=-15	schedule=21
early_for	ask easier=-16	other=-27	schedule=54
easier	ask dose=-26	ask easier=316	ask left=-35	ask mistakes=-25	ask rest=-29	ask steps=-55	ask why=-67	other=38	unknown=-26
easier_$	ask easier=54	ask rest=-23	ask steps=-12	other=34
easier_bridge	ask easier=41
easier_kind	ask easier=22
easier_one	ask easier=67	other=-48
easier_option	ask easier=45	other=-26
easier_variation	ask easier=68	ask why=-30	other=-29
easier_version	ask easier=-26	ask why=-14	other=84
easier_way	ask easier=20	ask steps=-23	other=26
easy	ask easier=36	ask steps=-13	other=-31	unknown=22
easy_$	ask easier=14	other=13	unknown=-20
easy_peasy	other=-36	unknown=42
easy_way	ask easier=22
eat	ask mistakes=-12	help=-28	other=19	unknown=46
eat_like	other=16	unknown=-16
eating	other=26	unknown=-22
eight	ask left=-14	other=54	schedule=44
eight_$	ask left=-14	other=21	schedule=16	unknown=34
either	other=25	unknown=-14
electric	other=14
electric_shocks	other=12
elephant	other=-46	unknown=55
eleven	other=67	unknown=-35
eleven_$	other=43	unknown=-27
else	ask dose=-16	ask easier=32	ask left=44	ask mistakes=-16	ask steps=-22	ask why=-27	help=29	other=16
else_$	ask easier=32	ask why=-14	other=47	unknown=-28
else_can	ask steps=-12	help=36
else_do	ask left=20
else_is	other=-23	unknown=39
emails	other=-58	unknown=60
empty	other=23	unknown=-18
end	ask dose=-20	ask left=87	ask steps=-34	ask why=-18	other=79	unknown=-35
end_$	ask dose=-19	ask left=88	ask steps=-25	ask why=-16
end_here	other=27
end_the	other=28
enough	ask dose=157	ask easier=18	ask left=-42	ask mistakes=-17	ask rest=25	ask steps=-15	ask why=-14	other=14	thanks=-13	unknown=-28
enough_$	ask dose=106	ask left=-21	other=-50	unknown=43
enough_air	other=27	unknown=-14
enough_bridges	other=23	unknown=-23
enough_for	ask dose=15	ask easier=38	unknown=-26
enough_now	other=18
enough_or	ask rest=14
entire	other=50	unknown=-39
entire_routine	other=14	unknown=-13
entire_session	other=22	unknown=-17
entire_time	ask steps=15
entry	other=21
entry_$	other=21
errors	ask mistakes=108	ask steps=-24	ask why=-20
errors_$	ask mistakes=30
errors_with	ask mistakes=47	ask steps=-16
even	ask left=-26	ask why=50	other=34	unknown=-22
evening	ask dose=78	ask easier=-19	ask left=-17	ask mistakes=-18	ask rest=-13	ask steps=-49	ask why=-23	hello=140	other=-71	schedule=218	thanks=-13	unknown=-104
evening_$	ask dose=57	hello=84	other=26	schedule=-16	unknown=-49
evening_all	hello=45	other=-34
evening_one	other=-35	schedule=83
evening_reminder	other=-12	schedule=46
evening_session	other=-18	schedule=60
evening_slot	schedule=15
evening_to	other=-12	schedule=17
evenings	other=-35	schedule=45
ever	other=-23	schedule=-15	unknown=88
everest	progress=-14	unknown=42
every	ask dose=116	ask left=-23	ask steps=-31	other=-37	schedule=12	unknown=38
every_day	ask dose=51	ask steps=-18	other=-48	schedule=21	unknown=26
every_morning	ask dose=62	ask left=-13
every_night	other=18	unknown=-14
every_set	other=13
every_ten	other=12
everyone	other=-46	unknown=48
everyone_else	other=-42	unknown=43
everything	ask left=61	hello=-20	other=55	unknown=-34
everything_$	ask left=74	other=14	unknown=-62
everything_done	other=42	unknown=-18
everything_down	other=-28	unknown=31
everything_is	other=26	unknown=-22
exactly	ask left=-46	ask mistakes=-13	ask steps=39	ask why=79	help=14	other=-26	unknown=-18
exactly_$	ask steps=-51	ask why=92	help=18	other=-24	unknown=-17
exactly_am	ask left=-29	ask steps=65	ask why=-26
exactly_does	ask steps=19
exams	other=-28	unknown=35
exams_$	other=-28	unknown=35
except	other=39	unknown=-36
exercise	ask easier=24	ask left=77	ask mistakes=-23	ask rest=-41	ask steps=41	ask why=-15	help=-16	other=63
exercise_$	ask easier=35	ask left=39	ask mistakes=-13	ask rest=-22	ask steps=23	other=55	unknown=-30
exercise_after	ask left=20
exercise_again	ask steps=20	other=-18
exercise_comes	ask left=31	ask steps=-14
exercise_for	other=-25	unknown=35
exercise_good	ask why=14
exercise_is	ask dose=-17	ask left=35	unknown=-15
exercise_next	schedule=19
exercise_please	other=21
exercise_until	other=31	unknown=-26
exercised	other=17	unknown=-13
exercises	ask dose=-38	ask easier=-17	ask left=93	ask why=13	other=42	schedule=-12
exercises_$	ask easier=-15	other=24
exercises_are	ask dose=-17	ask left=42	unknown=-16
exercises_at	ask why=17
exercises_please	other=-49	unknown=74
exercises_remain	ask left=25
exercises_today	other=18	unknown=-23
expecting	other=67	unknown=-29
expecting_$	other=26	unknown=-15
expecting_a	other=12
explain	ask steps=203	help=14	other=-111	unknown=-37
explain_how	help=19
explain_knee	ask steps=16
explain_the	ask steps=117	other=-57	unknown=-24
eyes	ask steps=39	other=-40
face	ask steps=18	other=-14	unknown=17
face_$	ask steps=18
faint	other=46	unknown=-33
faint_$	other=37	unknown=-26
fainted	other=76	unknown=-21
fainted_$	other=74	unknown=-50
fainted_in	other=13
fainted_this	other=24	unknown=-17
fainted_when	other=-71	unknown=80
fall	ask mistakes=30	other=-21	unknown=20
fall_inwards	ask mistakes=17
falling	ask mistakes=20
fancy	other=17
far	ask dose=-38	ask easier=40	ask left=44	ask mistakes=33	other=34	progress=27	unknown=-65
far_$	ask mistakes=43	ask steps=-21	other=38	progress=30	unknown=-31
far_do	ask steps=25
far_from	other=32	unknown=-29
far_over	ask left=-16	ask steps=45
far_up	ask easier=32	other=-32
fast	ask dose=-13	ask left=-22	ask mistakes=33	other=13
fast_$	ask left=-13	ask mistakes=35
fat	other=-30	unknown=32
favourite	help=-26	unknown=60
feel	ask easier=-24	ask mistakes=73	ask steps=-35	ask why=21	other=43	unknown=33
feel_any	other=-79	unknown=82
feel_everything	other=-28	unknown=31
feel_faint	other=25	unknown=-20
feel_great	other=16	unknown=-12
feel_it	ask mistakes=44	ask steps=-14	ask why=-13	other=-62	unknown=74
feel_like	other=63	unknown=-52
feel_normal	other=-27	unknown=28
feel_numb	ask mistakes=20	other=15	unknown=-18
feel_the	other=50	unknown=-43
feel_weak	other=-32	unknown=35
feel_when	other=13
feeling	ask mistakes=40	ask steps=-22	other=51	unknown=-13
feeling_around	other=22	unknown=-15
feeling_down	other=16	unknown=-13
feeling_great	unknown=13
feeling_this	ask mistakes=40	ask steps=-19
feeling_when	other=14
feels	other=78	unknown=-13
feels_different	other=39	unknown=-19
feels_great	other=-22	unknown=24
feels_like	other=17
feels_numb	other=34	unknown=-30
feels_tight	other=16	unknown=-14
feet	ask dose=-14	ask steps=164	ask why=-36	unknown=-44
feet_$	ask steps=81	ask why=-16	other=-25	unknown=-16
feet_and	other=19	unknown=-17
feet_be	ask steps=33
feet_go	ask steps=-19	other=44
feet_together	ask steps=29
fell	other=-35	unknown=87
fell_$	other=-28	unknown=28
fell_asleep	other=-52	unknown=65
fell_down	other=27	unknown=-17
fell_from	other=27	unknown=-21
fell_in	other=-30	unknown=38
fell_off	other=-29	unknown=42
felt	other=34	unknown=-26
felt_something	other=19	unknown=-15
fence	other=-33	unknown=36
fence_$	other=-33	unknown=36
fever	hello=35	schedule=17
fever_$	other=-37	schedule=17	unknown=50
fever_39	other=16
fever_and	hello=26	unknown=-23
feverish	other=13
few	other=40	unknown=-37
fewer	ask dose=91	ask easier=-43	ask rest=-16
fewer_this	ask dose=23	ask rest=-15
fifteen	ask dose=161	ask easier=-17	ask left=-25	ask mistakes=-12	ask steps=-39	ask why=-14	other=68	unknown=-78
fifteen_$	ask dose=81	ask steps=-15	other=35	unknown=-52
film	other=-15	unknown=43
film_$	other=-13	unknown=37
final	ask left=38	ask why=-17	other=38	unknown=-14
final_one	ask left=38	ask why=-17	other=15
final_round	other=13
finally	other=-17	unknown=23
finally_finished	unknown=12
find	ask easier=49	other=-42
find_it	ask easier=49	other=-44
fine	ask dose=38	other=-57	thanks=-32	unknown=104
fine_$	ask dose=38	thanks=-32	unknown=42
fine_now	other=-42	unknown=42
fingers	other=-30	unknown=36
fingers_are	other=-30	unknown=36
finish	ask easier=-13	ask left=64	ask mistakes=-17	ask steps=-15	other=68	unknown=-52
finish_$	ask left=-18	other=64	unknown=-18
finish_dinner	other=12
finish_my	other=15	unknown=-13
finish_this	other=15
finished	ask dose=-51	ask easier=-20	ask left=20	ask mistakes=-43	ask rest=-15	ask steps=-53	ask why=-103	help=85	other=199	progress=-14	thanks=-25	unknown=206
finished_$	ask dose=-55	ask left=12	ask mistakes=-21	ask rest=-14	ask steps=-30	ask why=-45	help=98	other=246	thanks=-12	unknown=-75
finished_a	other=-32	unknown=33
finished_all	other=22	unknown=-19
finished_and	other=14
finished_at	other=-23	unknown=29
finished_before	other=-63	unknown=64
finished_chemo	other=33	unknown=-17
finished_do	ask rest=24
finished_everything	other=37	unknown=-33
finished_for	other=17
finished_her	other=-25	unknown=26
finished_his	other=-14	unknown=16
finished_i	other=28	unknown=-22
finished_in	ask dose=29
finished_it	other=24	unknown=-19
finished_level	other=-23	unknown=24
finished_my	other=-80	unknown=86
finished_now	other=33	unknown=-32
finished_painting	other=-33	unknown=36
finished_round	ask why=-37	other=40
finished_the	ask rest=-36	other=-23	unknown=103
finished_this	ask rest=-17	other=20	unknown=15
finished_three	other=-17	unknown=18
finished_two	other=-27	unknown=27
finished_with	other=15
finished_work	other=39	unknown=-37
finishing	ask rest=17
finishing_the	ask rest=17
fire	other=37	unknown=-29
fire_away	other=15
first	ask dose=-30	ask left=23	ask mistakes=-19	ask steps=85	ask why=-48	other=90	schedule=-19	unknown=44
first_$	ask steps=131	ask why=-30	other=-12
first_in	ask steps=25
first_one	ask steps=-75	other=93
first_or	ask left=36	other=-14
first_set	ask left=-14	other=71	unknown=-23
first_two	other=12
five	ask dose=68	ask steps=-30	other=27
five_$	other=20
five_minutes	other=26
five_months	other=16
five_seconds	ask dose=12
fix	ask steps=-19	ask why=44
fix_my	ask steps=-19	ask why=44
flags	help=-34	unknown=71
flags_$	help=-34	unknown=71
flat	ask dose=-27	ask left=-12	ask mistakes=-33	ask steps=105	ask why=-30	other=39
flat_$	ask steps=23	other=23
flat_on	ask steps=38
flatmate	other=-19	unknown=25
flight_of	other=18	unknown=-15
floor	ask dose=-15	ask easier=17	ask steps=104	ask why=-28	other=-21
floor_$	ask easier=22	ask steps=59	ask why=-17	other=-20
floor_is	other=-24	unknown=37
floppy	other=43	unknown=-38
floppy_$	other=43	unknown=-38
fluid	other=13
folks	ask mistakes=24	ask steps=-16
follows	ask left=23
follows_$	ask left=23
foot	other=148	unknown=-70
foot_$	other=29	unknown=-21
foot_fell	other=-13	unknown=14
foot_is	other=31	unknown=-26
foot_slaps	other=24	unknown=-17
football	help=-19	other=23	unknown=12
for	ask dose=68	ask easier=199	ask left=-78	ask mistakes=81	ask rest=-19	ask steps=-39	ask why=162	hello=-30	help=-32	other=44	progress=-34	schedule=18	thanks=91	unknown=34
for_$	ask easier=-29	ask left=-53	ask steps=-48	ask why=95	help=38	other=113	schedule=37	unknown=-33
for_3	other=18
for_4	other=17
for_5	other=13
for_7	other=13
for_a	ask why=18	other=52
for_again	ask why=25
for_an	ask easier=35	other=-21
for_anyway	ask why=35
for_asking	other=15	thanks=-32	unknown=21
for_beginners	ask easier=53
for_dinner	ask why=-23	unknown=63
for_five	ask dose=24
for_how	ask dose=21	other=21
for_me	ask dose=-20	ask easier=24	ask left=23	ask mistakes=-15	ask steps=-34	ask why=70	help=-15	other=32	schedule=48	unknown=-44
for_my	ask mistakes=59
for_no	other=28	unknown=-22
for_now	other=16	unknown=-12
for_old	ask easier=14
for_one	other=32
for_people	ask easier=27
for_reminding	other=-32	thanks=34
for_sciatica	ask why=27
for_the	ask dose=75	ask easier=79	ask steps=42	ask why=-23	other=-104	schedule=-22	thanks=20
for_this	ask dose=12	ask left=-13	ask mistakes=-23	ask steps=44	ask why=-79	other=-16	progress=20	unknown=96
for_three	other=14
for_today	ask left=28	other=73	unknown=-48
for_tonight	other=21
for_two	ask rest=17
for_us	other=-30	unknown=31
for_weeks	other=-41	unknown=42
for_what	ask easier=-13	ask steps=-15	ask why=61
for_years	other=-36	unknown=37
for_your	other=-29	thanks=89	unknown=-43
forget	ask steps=13	other=63	unknown=-17
forget_me	other=46
forgot	ask steps=102	other=-26	unknown=-44
forgot_how	ask steps=45	other=-37
forgot_to	other=43	unknown=-28
form	ask dose=-17	ask left=-14	ask mistakes=147	ask why=-20	other=-16	unknown=-44
form_$	ask mistakes=81	other=-30	unknown=-34
form_off	ask mistakes=-13	other=26
fortnight	other=32	unknown=-15
fortnight_$	other=23	unknown=-14
found	other=48	unknown=-39
found_a	other=48	unknown=-39
four	other=28
four_weeks	other=20
fourteen	other=25	unknown=-17
fourteen_$	other=17
fracture	other=24	unknown=-22
fractured	other=21	unknown=-16
fractured_a	other=21	unknown=-16
france	unknown=24
france_$	unknown=24
free	ask dose=-18	ask left=30
free_$	ask dose=-18	ask left=22
friend	ask left=17	ask why=31	other=-133	unknown=109
friend_$	ask left=17
from	ask mistakes=-21	ask steps=-13	ask why=61	hello=-18	help=-12	other=41	schedule=93	thanks=-13	unknown=-30
from_a	other=12
from_done	other=17	unknown=-16
from_finished	other=14	unknown=-13
from_now	other=-25	schedule=49
from_side	ask why=14
from_sleeping	other=-36	unknown=39
from_the	ask left=22	ask steps=-25	other=39
from_this	ask why=15	other=29	unknown=-20
from_yesterday	other=12
front	ask dose=-17	ask steps=19
full	ask easier=20	ask rest=13	ask steps=-18	other=25
full_minute	ask rest=13	other=17
fun	other=-58	unknown=70
fun_$	other=-58	unknown=70
funny	unknown=22
further	other=12
further_notice	other=12
gain	ask why=36	other=-45	unknown=36
game	other=-50	unknown=61
gardening	unknown=12
gardening_$	other=31	unknown=-24
gave	other=49
gave_birth	other=47	unknown=-14
gave_way	other=23	unknown=-20
genitals	other=87	unknown=-63
genitals_$	other=34	unknown=-27
genitals_are	other=53	unknown=-37
gentler	ask dose=-13	ask easier=236	ask left=-19	ask mistakes=-22	ask steps=-28	ask why=-21	help=-13	other=-46	unknown=-16
gentler_$	ask easier=32	ask left=-14	ask mistakes=-17	other=29
gentler_one	ask easier=38	other=-35
gentler_than	ask easier=32	other=-13
gentler_version	ask easier=21
gently	ask steps=18
get	ask easier=56	ask left=-22	ask mistakes=16	ask rest=96	ask why=31	help=-28	other=-26	progress=-30	schedule=25	unknown=-44
get_$	ask rest=20
get_a	ask easier=-19	ask rest=74	ask steps=-15	other=35	unknown=-30
get_any	other=13
get_back	ask steps=15
get_better	other=-22	unknown=23
get_chest	unknown=32
get_enough	other=27	unknown=-14
get_into	ask steps=12
get_it	other=-42	unknown=48
get_my	ask easier=81	other=-34	unknown=-15
get_out	ask steps=-25	ask why=55
get_the	ask steps=52	other=-16	schedule=13	unknown=-34
get_to	ask dose=12	ask rest=18
get_up	schedule=16
get_wrong	ask mistakes=44
gets	other=52	unknown=-36
gets_worse	other=32	unknown=-22
getting	ask left=-17	ask mistakes=-31	other=72	progress=79	unknown=-36
getting_better	progress=65
getting_on	progress=14
gf	other=-46	unknown=46
give	ask easier=62	ask steps=-15	other=27	unknown=-37
give_me	ask easier=64	ask steps=-15	unknown=-26
giving	other=59	unknown=-33
giving_way	other=51	unknown=-29
glute	ask mistakes=27	ask steps=60	ask why=22	help=-19	other=-13	unknown=-19
glute_bridge	ask mistakes=28	ask steps=61	ask why=13	help=-19	unknown=-19
glutes	ask mistakes=-14	ask steps=13	ask why=45	other=-12
glutes_$	ask why=22
glutes_are	other=40	unknown=-29
glutes_working	other=-37	unknown=37
go	ask dose=-79	ask left=75	ask mistakes=35	ask rest=25	ask steps=110	ask why=-60	help=-20	other=114	unknown=-37
go_$	ask dose=-85	ask left=102	ask mistakes=-13	ask rest=-15	ask steps=133	ask why=-53	other=50	progress=19	unknown=-20
go_again	schedule=14
go_and	other=22
go_numb	unknown=28
go_on	ask rest=21	other=17	unknown=-13
go_straight	ask rest=24	ask steps=-14
go_to	ask easier=28	ask steps=-13
go_together	ask steps=32	other=-18
go_up	ask dose=24
go_wrong	ask mistakes=41
god	unknown=22
god_$	thanks=-17	unknown=27
god_bless	thanks=17
goes	ask dose=-13	ask steps=62
goes_$	ask steps=40
going	ask dose=-24	ask easier=-12	ask left=-48	ask mistakes=30	ask steps=-34	help=-13	other=52	progress=47	thanks=16	unknown=50
going_$	ask steps=-13	progress=39	thanks=28	unknown=-17
going_on	other=23
going_to	ask mistakes=-16	ask steps=-22	other=24	unknown=60
going_too	ask left=-30	ask mistakes=55
gone	other=21	unknown=22
gone_$	other=15
gone_and	other=15	unknown=-12
gone_completely	other=-36	unknown=40
gone_dead	other=25	unknown=-18
gone_numb	other=38	unknown=-31
good	ask dose=-37	ask easier=-49	ask left=-37	ask mistakes=57	ask rest=-13	ask steps=-50	ask why=145	hello=123	help=-28	other=-16	schedule=-23	thanks=-14	unknown=70
good_$	ask mistakes=21
good_afternoon	hello=47	other=-20	unknown=-14
good_does	ask why=43
good_evening	hello=67	other=-23	unknown=-18
good_for	ask dose=-15	ask easier=-13	ask left=-20	ask mistakes=-26	ask steps=-18	ask why=65	other=77	unknown=29
good_form	ask mistakes=81	other=-29	unknown=-34
good_is	ask why=31
good_morning	hello=40	other=17	unknown=-26
good_night	hello=-30	unknown=31
got	ask dose=-21	ask easier=83	ask left=30	ask rest=17	ask steps=20	ask why=-29	help=-23	other=54
got_$	ask rest=23
got_a	ask easier=56	ask steps=40	ask why=-18	other=-18	unknown=-15
got_an	ask easier=40	other=-34
got_any	other=-25	unknown=35
got_anything	ask easier=28	other=-26
got_carried	other=24
got_knocked	other=29	unknown=-24
got_my	other=-60	unknown=65
got_osteoporosis	ask easier=-17	other=48	unknown=-13
got_the	other=14
got_through	other=31
got_to	ask left=22	other=17
gran	ask easier=18	other=-15	unknown=14
gran_struggles	ask easier=18
grandma	other=-48	unknown=55
grandpa	unknown=16
grandson	other=-34	unknown=36
great	thanks=59	unknown=-21
great_$	other=18	thanks=27	unknown=-17
groin	other=42	unknown=-38
groin_is	other=33	unknown=-32
ground	ask steps=18
ground_$	ask steps=13
group	ask left=-15	ask why=38
guess	other=17
guess_$	other=17
guy	other=-71	unknown=73
gym	other=-45	unknown=60
gym_$	other=-12	unknown=13
ha	other=-15	unknown=36
ha_$	other=-23	unknown=44
ha_ha	other=-15	unknown=33
had	ask mistakes=-14	other=67	progress=-25	unknown=98
had_a	other=17	progress=-12	unknown=35
had_back	other=-12	unknown=14
had_breast	other=38	unknown=-23
had_cancer	other=32	unknown=-19
had_done	other=29	unknown=-28
had_my	other=30	unknown=-12
had_no	other=15	unknown=-15
had_numb	other=-39	unknown=40
had_prostate	other=15
had_surgery	unknown=13
had_to	other=-34	unknown=40
haha	other=-17	unknown=32
hair	other=-50	unknown=51
half	other=81	unknown=-43
half_$	other=28	unknown=-18
half_past	other=13
halfway	ask left=26	other=24	unknown=-16
halfway_$	ask left=26
hamburg	other=21
hamburg_$	other=21
hamstring	other=44	unknown=-36
hamstrings	ask mistakes=29	other=13	unknown=-18
hamstrings_$	ask mistakes=29
hamstrings_are	other=21	unknown=-17
hand	other=-27	unknown=28
hands	ask mistakes=-15	ask steps=93	other=-31
hands_$	ask mistakes=-14	ask steps=70
hands_on	ask steps=19
hang	other=31	unknown=-23
hang_on	other=29	unknown=-21
happened	other=13	unknown=-12
happens	ask left=24	ask mistakes=20	other=-14
happy	other=20
happy_$	other=23
hard	ask dose=-19	ask easier=164	ask mistakes=-19	ask steps=25	other=-65
hard_$	ask easier=69	other=-18
hard_any	ask easier=12
hard_for	ask easier=27	other=-18
hard_i	other=-20	unknown=28
hard_please	ask easier=49	other=-40
hard_to	other=27
hardly	other=30	unknown=-29
has	ask dose=35	ask left=-12	ask steps=-31	other=38	unknown=79
has_a	unknown=20
has_changed	other=24	unknown=-17
has_finished	other=-52	unknown=54
has_gone	other=49	unknown=-35
has_no	other=49	unknown=-42
has_osteoporosis	other=-59	unknown=67
has_the	ask steps=-25	unknown=57
hate	other=-30	unknown=40
have	ask dose=-32	ask left=124	ask mistakes=-22	ask steps=-52	ask why=-56	hello=-16	help=15	other=76	progress=116	schedule=60	unknown=46
have_$	ask dose=-28	ask left=21	ask rest=14
have_a	ask steps=49
have_anything	ask easier=17	schedule=39	unknown=-16
have_been	help=-12	other=14	progress=33	unknown=-28
have_cancer	other=-23	unknown=26
have_chest	other=21	unknown=-19
have_completed	other=-54	unknown=54
have_done	ask dose=27	other=-137	unknown=137
have_finished	ask rest=34	help=35	other=-15	unknown=-29
have_gone	other=33	unknown=-28
have_got	other=28
have_had	other=51	unknown=-45
have_i	ask dose=-44	ask left=65	ask mistakes=-16	ask rest=13	ask steps=-12	help=-32	other=-102	progress=145	schedule=12	unknown=31
have_lost	other=13
have_no	other=-93	unknown=98
have_not	other=75	unknown=-42
have_only	other=20	unknown=-20
have_osteoporosis	ask easier=-23	other=95	unknown=-22
have_said	other=25	unknown=-23
have_something	ask easier=48	ask steps=-20
have_to	ask dose=57	ask left=33	ask mistakes=13	ask rest=16	ask steps=-52	ask why=-26	help=57	other=-41
have_told	other=17
have_you	schedule=23	unknown=17
having	other=24
having_a	other=-14	unknown=18
having_chemo	other=14
he	other=-75	unknown=83
he_finished	other=-16	unknown=16
he_is	other=-39	unknown=40
head	ask dose=-18	ask mistakes=-45	ask steps=130	ask why=-16	other=-14	unknown=-14
head_$	ask easier=22
head_turn	ask steps=27
heard	other=-40	unknown=46
heart	other=-49	unknown=57
heart_$	other=-22	unknown=26
heartbroken	other=-30	unknown=51
heartbroken_$	other=-30	unknown=51
heavy	other=43	unknown=-39
heavy_$	other=12
heels	ask steps=58
heels_or	ask steps=21
heels_stay	ask steps=19
held	ask dose=47	other=-22
held_$	ask dose=32	other=-14
held_for	ask dose=15
hello	hello=208	other=-24	schedule=-85	unknown=-61
hello_$	hello=88	other=52	schedule=-84	unknown=-35
hello_limber	hello=20	other=-14
hello_there	hello=36	other=-28
help	ask dose=-15	ask easier=-15	ask left=-12	ask mistakes=-15	ask steps=-93	ask why=263	hello=-20	help=232	other=-150	progress=-20	schedule=-30	thanks=19	unknown=-83
help_$	ask steps=-50	ask why=100	hello=-14	help=156	other=-84	thanks=25	unknown=-62
help_me	help=90	other=-30	schedule=-13
help_my	ask why=47
help_the	ask why=25
help_with	ask steps=-15	ask why=65	other=-14
helped	other=-25	thanks=38
helped_$	other=-25	thanks=38
helping	ask steps=-22	ask why=26
helps	ask steps=-51	ask why=97	other=-45	unknown=15
helps_$	other=-21	unknown=21
her	other=-128	unknown=152
her_hip	other=-25	unknown=30
her_third	other=-32	unknown=33
here	ask dose=-32	ask easier=-26	ask left=-81	ask mistakes=85	ask rest=25	ask steps=-20	ask why=80	help=51	other=36
here_$	ask dose=-31	ask easier=-24	ask left=-80	ask mistakes=86	ask rest=14	ask steps=-15	ask why=81	help=52	unknown=34
hernia	other=19	unknown=-16
hers	other=-34	unknown=38
hers_already	other=-19	unknown=21
hey	hello=171	help=-13	other=-75	thanks=-13	unknown=-22
hey_$	hello=83	other=-20	unknown=-28
hey_coach	hello=29	other=-15
hey_limber	hello=19
hey_there	hello=43	other=-23
hi	hello=183	other=-113	unknown=-18
hi_$	hello=62	other=-59	unknown=17
hi_bot	hello=63	other=-29	unknown=-19
hi_there	hello=26	other=-12
high	ask dose=-21	ask easier=57	ask left=-35	ask mistakes=46	ask steps=42	other=-40	unknown=-13
high_$	ask easier=58	ask left=-27	ask mistakes=54	other=-52
high_do	ask dose=-16	ask steps=37
high_should	ask steps=13
high_temperature	other=12
him	ask why=23	unknown=-13
him_$	ask why=23	other=-16
hip	ask dose=-28	ask easier=44	ask left=-15	ask mistakes=49	ask steps=18	other=126	unknown=-80
hip_$	ask mistakes=30	unknown=15
hip_hurts	other=23
hip_is	ask easier=16	other=13	unknown=-21
hip_lift	ask dose=16	ask why=24
hip_raise	ask steps=15
hip_replaced	other=18
hip_replacement	other=36
hip_was	other=25	unknown=-20
hips	ask easier=53	ask steps=29	ask why=24	other=-25	unknown=-17
hips_$	ask why=16
hips_do	ask easier=19	ask mistakes=-14
hips_that	ask easier=34	other=-32
hips_to	ask mistakes=15
his	other=-51	unknown=63
his_$	other=48	unknown=-48
his_legs	other=-13	unknown=15
his_set	other=-57	unknown=59
history	progress=30	unknown=-17
history_$	progress=30	unknown=-17
hit	other=56	unknown=-32
hit_by	other=12
hiya	hello=121	other=-63	unknown=-33
hiya_$	hello=121	other=-63	unknown=-33
hold	ask dose=141	ask left=-24	ask rest=-33	ask steps=30	ask why=-27	other=36	unknown=-23
hold_$	ask dose=27	ask steps=13
hold_for	ask dose=16
hold_it	ask dose=47	other=-26
hold_my	ask easier=-30	ask mistakes=14	ask steps=66	unknown=-31
hold_on	other=16
hold_the	ask rest=-18	other=58
hold_time	ask dose=57	ask steps=-14
holding	unknown=16
holiday	other=48	unknown=-23
holiday_$	other=12
holiday_over	other=27	unknown=-14
home	other=56	unknown=-40
home_$	other=13
homework	ask steps=-15	other=-73	unknown=110
homework_$	ask steps=-15	other=-34	unknown=70
horse	other=13
hospital	other=18	unknown=-12
hospital_after	other=17	unknown=-12
hot	other=30	unknown=-18
hour	other=61	schedule=35	unknown=-26
hour_$	other=19	schedule=17	unknown=-15
hour_from	other=13
hour_will	schedule=14
hours	other=21
hours_$	other=45	unknown=-27
house	other=-41	unknown=51
house_$	other=-43	unknown=53
how	ask dose=230	ask easier=-33	ask left=86	ask mistakes=24	ask rest=130	ask steps=264	hello=39	help=106	other=-118	progress=120	schedule=-42	thanks=-37	unknown=-44
how_$	ask dose=-15	ask steps=103	other=-20	progress=-13
how_am	progress=35
how_are	ask steps=51	hello=71	help=-26	other=-58	thanks=-15
how_can	ask dose=-18	ask mistakes=23	progress=-18	unknown=42
how_did	progress=53
how_do	ask dose=-148	ask easier=32	ask left=-31	ask mistakes=105	ask rest=-62	ask steps=19	help=99	other=127	progress=-23	schedule=17	unknown=-23
how_does	ask dose=-45	ask left=-15	ask steps=52	ask why=24	help=87	other=-23	progress=-20
how_exactly	ask why=34
how_far	ask dose=-26	ask left=52	ask steps=25
how_hard	ask steps=20
how_have	progress=20
how_high	ask dose=-17	ask steps=54
how_is	ask dose=-32	ask left=-40	ask steps=168	ask why=45	other=-109	progress=76	unknown=-43
how_it	ask mistakes=20
how_long	ask dose=149	ask easier=-13	ask left=37	ask mistakes=-23	ask rest=131	ask steps=-166	ask why=-24	help=-16	other=111	progress=-17	unknown=-16
how_many	ask dose=227	ask easier=-16	ask left=118	ask mistakes=-30	ask steps=-159	ask why=-36	help=-27	other=137	progress=45	schedule=-20	unknown=-23
how_much	ask dose=-21	ask left=89	ask rest=78	ask steps=-84	ask why=-12	other=13
how_often	ask dose=180	ask mistakes=-21	ask steps=-131	other=48
how_regular	progress=26
how_tall	ask dose=-21	ask steps=-27	progress=-18	unknown=95
how_the	ask steps=39
how_this	ask steps=30	help=49	other=-29
how_to	ask dose=-19	ask left=-15	ask steps=109	ask why=-14	help=49	other=-71
how_was	ask steps=14
how_will	ask left=-16	ask mistakes=25	ask steps=-14	ask why=25	other=-14
hug	ask dose=20	ask mistakes=40	ask steps=47	ask why=-19	unknown=-21
hug_$	ask dose=20	ask mistakes=19	ask steps=17	other=-31
hugging	ask mistakes=16
hugging_my	ask why=12
hugging_the	ask mistakes=18
huh	help=151	other=-71	unknown=-37
huh_$	help=151	other=-71	unknown=-37
hundred	other=-80	unknown=81
hurt	ask dose=-13	ask easier=-28	ask mistakes=136	ask steps=-33	ask why=-16	other=25	unknown=-40
hurt_$	ask mistakes=36	ask why=-13	other=19	unknown=-13
hurt_my	ask mistakes=39	other=-24
hurt_myself	ask easier=-18	ask mistakes=73	ask steps=-25	other=-13
hurt_when	other=16
hurting	other=48	unknown=-35
hurting_$	other=23	unknown=-18
hurts	ask easier=-119	ask mistakes=-15	ask steps=-17	other=310	unknown=-78
hurts_$	ask easier=-71	other=141	unknown=-30
hurts_a	ask easier=-12	other=22
hurts_from	other=17	unknown=-13
hurts_like	other=15
hurts_more	other=12
hurts_my	ask easier=-33	other=45
hurts_when	other=38
husband	other=-43	unknown=63
husband_did	other=-29	unknown=30
husband_finished	other=-33	unknown=34
husband_has	unknown=14
i	ask dose=150	ask easier=144	ask left=137	ask mistakes=174	ask rest=173	ask steps=140	ask why=60	hello=-60	help=151	other=145	progress=237	schedule=135	thanks=25	unknown=125
i_$	ask left=44	ask steps=-43	progress=32
i_actually	progress=13
i_am	ask dose=-21	ask easier=43	ask left=68	ask rest=-14	ask steps=-33	hello=-13	help=86	other=52	schedule=-26	thanks=68	unknown=13
i_ask	ask steps=20
i_avoid	ask mistakes=44	ask rest=-12
i_be	ask dose=18	ask mistakes=33	ask steps=-21
i_been	progress=50
i_blacked	other=14
i_breathe	ask dose=-13	ask steps=34
i_broke	other=32	unknown=-21
i_can	ask dose=-21	ask easier=78	ask left=43	ask mistakes=-26	other=-20	progress=17	unknown=19
i_change	ask steps=-17	schedule=36
i_clicked	other=16	unknown=-15
i_collapsed	other=16	unknown=-12
i_come	ask steps=28
i_cough	unknown=24
i_could	other=-15	unknown=21
i_delivered	other=17	unknown=-16
i_did	ask steps=-18	other=100	unknown=-14
i_do	ask dose=82	ask easier=90	ask mistakes=19	ask rest=-14	ask steps=31	ask why=-40	help=-26	progress=38	schedule=-22	unknown=56
i_doing	ask left=-28	ask mistakes=49	ask steps=-12	progress=38
i_done	ask dose=-22	ask left=62	ask steps=-16	other=-65	progress=45	unknown=36
i_eat	ask mistakes=-12	help=-28	other=19	unknown=46
i_exercise	schedule=19
i_exercised	other=17	unknown=-13
i_fainted	other=51	unknown=-35
i_feel	ask mistakes=51	ask steps=-30	ask why=34
i_fell	other=-15	unknown=13
i_find	ask easier=49	other=-44
i_finish	ask dose=24	ask easier=-13	ask left=64	ask mistakes=-16	other=-21
i_finished	ask left=76	other=-52
i_forget	ask steps=36	other=-13
i_forgot	ask steps=58	other=-37
i_get	ask easier=-33	ask left=-14	ask mistakes=-22	ask rest=102	ask steps=-29	ask why=48	help=-22	other=29	progress=-28	schedule=42	unknown=-24
i_getting	ask left=-13	ask mistakes=-22	other=36	progress=32
i_go	ask left=-17	ask mistakes=18	ask rest=19	ask steps=14
i_going	ask left=-30	ask mistakes=55
i_got	ask rest=22	other=15
i_guess	other=17
i_had	other=35	unknown=22
i_hate	other=-33	unknown=41
i_have	ask dose=66	ask easier=-41	ask left=-13	ask rest=17	ask steps=-65	ask why=-13	help=66	other=84	schedule=33	unknown=14
i_hit	other=12
i_hold	ask dose=24	ask mistakes=-14	ask rest=-26	ask steps=35	other=27
i_hug	ask dose=14	other=17
i_hurt	ask easier=-22	ask mistakes=78	other=-42
i_improved	progress=18
i_join	other=39	unknown=-13
i_just	other=31	unknown=-24
i_keep	ask dose=14	ask easier=34	ask steps=14	unknown=-25
i_know	ask mistakes=69	ask steps=-42
i_laughed	other=-20	unknown=28
i_lay	other=-62	unknown=59
i_leave	ask dose=27
i_left	ask left=23
i_lie	ask dose=-12	ask rest=17	other=29
i_lift	ask mistakes=-13	ask steps=41
i_lifted	other=15
i_lifting	ask left=-29	ask steps=63	ask why=-13
i_like	other=-73	unknown=96
i_look	ask steps=14	other=12
i_lose	help=-18	progress=-14	unknown=42
i_lost	other=-31	unknown=46
i_made	other=28	unknown=-22
i_make	ask easier=66	ask mistakes=20	ask rest=-20	other=-39
i_making	other=17	progress=13
i_meant	ask dose=31	ask left=-13	ask mistakes=-41	ask steps=81	ask why=-30
i_might	other=13
i_miss	progress=35
i_moved	other=17
i_must	ask mistakes=-13	ask steps=40
i_nearly	ask left=46	other=-28	unknown=41
i_need	ask dose=23	ask easier=37	ask mistakes=13	ask rest=18	ask why=21	help=23	other=-46	unknown=-22
i_never	ask easier=26	other=-29
i_not	ask mistakes=73	ask steps=-31
i_on	ask left=33
i_only	ask dose=75	ask mistakes=-16	other=-16	unknown=-16
i_passed	other=18	unknown=-15
i_pause	ask dose=-22	ask mistakes=-25	ask rest=40	ask steps=36
i_poo	other=13
i_pressed	other=18	unknown=-13
i_pull	ask mistakes=-14	ask steps=58
i_push	ask steps=14
i_put	ask easier=22	ask steps=12
i_quit	other=29	unknown=-20
i_really	ask dose=23	other=32
i_rest	ask dose=-46	ask rest=74	ask steps=-28	other=65
i_roll	ask steps=28	ask why=15
i_say	help=17	other=-32	unknown=45
i_see	ask easier=-17	progress=46
i_set	help=-15	progress=-16	schedule=43
i_should	ask dose=19	ask easier=-13	ask mistakes=67	ask steps=-41	unknown=-13
i_skip	other=16
i_sneeze	other=-13	unknown=28
i_soiled	other=24	unknown=-18
i_squeeze	ask steps=41
i_start	ask left=-16	ask mistakes=-12	ask steps=40	help=34	other=-23
i_stay	ask dose=44	ask steps=-21
i_still	ask dose=-36	ask easier=-19	ask left=68	other=28
i_stop	ask dose=22	ask easier=-12	other=42
i_stopped	other=-41	unknown=44
i_struggle	ask easier=19	other=15	unknown=-16
i_supposed	ask dose=25	ask left=-24	ask steps=75	ask why=-31	other=-14
i_take	ask easier=-19	ask rest=55	ask steps=-16	other=18
i_tapped	other=19	unknown=-12
i_tell	ask mistakes=21	ask why=23	help=45	other=-34	unknown=-13
i_think	other=51	progress=20	unknown=-25
i_told	other=-12	unknown=13
i_twist	ask steps=15
i_type	ask mistakes=-24	help=115	other=-63	unknown=14
i_use	ask dose=-19	ask easier=40	help=47	other=-20
i_wait	ask dose=-32	ask rest=53
i_walk	other=53	unknown=-33
i_want	other=-18	schedule=73	unknown=-16
i_was	other=-15	unknown=34
i_watch	ask mistakes=66	ask why=-15
i_were	other=13	unknown=-12
i_wet	other=17
i_will	unknown=34
i_wipe	ask mistakes=-19	other=53	unknown=-16
i_wish	other=14
i_work	ask steps=-26	help=37
i_would	ask rest=34	other=39	schedule=90	unknown=-99
i_write	help=18	other=16
idea	ask steps=-18	ask why=21	help=28	other=28	unknown=-19
idea_behind	ask steps=-13	ask why=29
idea_how	help=30
idiotic	other=13
idiotic_$	other=13
if	ask dose=101	ask left=-26	ask mistakes=92	ask rest=27	ask steps=-47	ask why=-35	help=-28	other=-15	schedule=-21	unknown=34
if_i	ask dose=116	ask left=-21	ask steps=-26	ask why=-12	help=-21	other=-37	progress=-22	schedule=-16	unknown=96
if_it	ask easier=15
if_my	ask dose=-13	ask mistakes=104	ask rest=34	ask steps=-20	ask why=-29	other=-38	progress=-15	unknown=23
if_only	other=13	unknown=-12
if_the	other=36	unknown=-33
if_you	progress=31	unknown=-29
ill	other=17	unknown=-13
imagine	other=37	unknown=-35
impossible	other=27	unknown=-14
improved	progress=18
improvement	other=-45	progress=37	unknown=24
improvement_in	other=15	unknown=-14
improving	progress=27
in	ask dose=113	ask easier=14	ask left=-68	ask mistakes=138	ask steps=45	help=-33	other=93	progress=29	schedule=15	thanks=-16	unknown=107
in_$	ask mistakes=-18	ask steps=21	ask why=17	hello=16	other=29	unknown=-16
in_10	other=18
in_15	other=-32	unknown=41
in_20	other=20
in_2015	other=-17	unknown=20
in_2019	other=-17	unknown=21
in_5	other=-47	unknown=48
in_a	other=35	progress=50	unknown=-36
in_aid	ask why=18
in_bed	ask easier=28
in_between	ask rest=13
in_both	other=25	unknown=-12
in_chemo	ask easier=-15	other=30
in_front	ask dose=-17	ask steps=19
in_going	ask steps=18
in_it	ask why=18
in_january	other=40	unknown=-17
in_june	other=26	unknown=-22
in_like	other=16	unknown=-15
in_love	other=-30	unknown=38
in_march	other=21	progress=13
in_my	ask mistakes=61	ask steps=-13	ask why=-13	other=65	unknown=-18
in_or	ask steps=18	other=-17
in_spring	other=12
in_the	ask dose=79	ask easier=17	ask left=-21	ask mistakes=97	ask rest=18	ask steps=62	ask why=-33	other=-19	progress=-16	schedule=55	unknown=-53
in_thirty	other=16
in_this	ask dose=14	ask mistakes=49	ask why=-13	other=-49	unknown=27
in_tokyo	ask dose=-12	other=-15	unknown=55
in_total	ask dose=28	ask rest=-15
in_two	other=-25	unknown=30
incomplete	other=24	unknown=-18
instead	ask easier=63	ask mistakes=-21	ask steps=-27	help=-16	other=-59	schedule=73	unknown=23
instead_$	ask dose=-19	ask easier=52	ask mistakes=-17	ask steps=-15	other=-21	schedule=20	unknown=32
instead_of	ask dose=20	ask steps=-12	other=-39	schedule=53
instructions	ask easier=-17	ask steps=146	hello=-17	help=52	other=-69	progress=-13	schedule=-14	thanks=-13	unknown=-32
instructions_$	ask steps=78	hello=-13	help=55	other=-34	progress=-12	unknown=-30
instructions_for	ask steps=70	other=-35
into	ask steps=22	other=21
into_the	ask steps=19
inwards	ask mistakes=17
inwards_$	ask mistakes=17
ironing	other=-49	unknown=50
ironing_$	other=-49	unknown=50
is	ask dose=176	ask easier=96	ask left=151	ask mistakes=85	ask rest=135	ask steps=19	ask why=100	hello=-34	help=36	other=122	progress=68	schedule=76	thanks=-23	unknown=179
is_$	ask steps=33	ask why=-24	schedule=31	unknown=-15
is_10	ask dose=53
is_11:42	other=12
is_12	ask dose=72	ask left=-15	ask mistakes=-23
is_15	ask dose=14	other=-33	unknown=31
is_2	help=-19	unknown=45
is_3	ask dose=19	other=16	unknown=-18
is_a	ask easier=23	ask left=-15	ask mistakes=-18	ask steps=70	ask why=-18	other=-51	unknown=61
is_aching	ask mistakes=-20	other=63	unknown=-20
is_after	ask left=24	ask why=-12	other=20
is_agony	other=18
is_all	help=28	other=15	unknown=-26
is_already	other=-19	unknown=20
is_always	other=56	unknown=-35
is_an	ask easier=25
is_at	other=20	unknown=-14
is_bad	ask easier=15	ask mistakes=34
is_been	other=17	unknown=-13
is_being	other=-46	unknown=47
is_broken	other=33	unknown=-27
is_coming	ask left=44
is_complete	other=26	unknown=-17
is_completed	ask dose=-23	ask left=-13	other=39
is_cramping	other=28	unknown=-27
is_done	ask dose=37	ask rest=78	other=-62
is_drilling	other=-18	unknown=19
is_each	ask dose=14
is_enough	other=40	unknown=-20
is_finally	other=-14	unknown=15
is_fine	unknown=13
is_finished	ask left=-27	ask rest=34	help=67	unknown=-37
is_first	ask left=53	ask steps=-12
is_for	ask why=-23	unknown=63
is_full	other=23	unknown=-21
is_getting	ask why=15
is_gone	other=31	unknown=-22
is_good	ask mistakes=14	ask why=-62	other=40	unknown=51
is_hurting	other=36	unknown=-27
is_idiotic	other=13
is_in	ask easier=35	ask why=18	unknown=-23
is_it	ask easier=-64	ask rest=-20	ask why=83	help=-14	other=25	progress=57	schedule=-20	unknown=58
is_killing	ask easier=13	other=22	unknown=-20
is_left	ask dose=-21	ask left=123	ask rest=-16	ask steps=-16	ask why=-14
is_lifting	ask steps=-16	ask why=26
is_lying	other=17
is_more	ask dose=12
is_my	ask dose=-44	ask easier=-13	ask left=-31	ask why=-44	help=-16	other=59	progress=173	schedule=-13
is_next	ask left=62	unknown=-15
is_not	ask steps=32	other=40	unknown=-43
is_numb	ask mistakes=-23	other=86	unknown=-33
is_on	ask left=54	ask steps=-17	other=22	unknown=-39
is_one	ask dose=60	ask left=-24	ask rest=35	other=-30
is_over	ask left=-13	other=51
is_painful	other=16
is_paining	other=35	unknown=-28
is_pregnant	other=-35	unknown=41
is_raining	other=-88	unknown=101
is_ready	other=-56	unknown=59
is_really	other=21	unknown=-19
is_session	ask dose=29	other=-24
is_sitting	other=-30	unknown=32
is_so	other=-39	unknown=43
is_sore	other=28	unknown=-24
is_still	ask left=89	ask why=-18	other=-13	unknown=-15
is_that	ask dose=27	ask easier=-19	ask left=73	ask mistakes=91	ask rest=23	ask steps=19	ask why=-37	other=-51	unknown=-67
is_the	ask dose=114	ask easier=-42	ask left=-72	ask mistakes=41	ask rest=68	ask steps=96	ask why=44	help=14	other=22	progress=-33	unknown=22
is_there	ask dose=-60	ask easier=96	ask left=-16	ask mistakes=-40	ask rest=12	ask steps=28	ask why=28	other=50	schedule=62	unknown=-39
is_this	ask dose=-45	ask easier=-38	ask left=63	ask mistakes=-40	ask why=150	help=102	other=66	progress=-23	unknown=-104
is_through	ask steps=-53	other=58
is_tonight	schedule=19
is_too	ask easier=112	ask why=-18	other=-78	schedule=51	unknown=-17
is_twisting	ask why=13	other=16
is_two	ask dose=29
is_up	other=26	unknown=-20
is_very	other=-13	thanks=20
is_watching	other=-15	unknown=15
is_weak	other=34	unknown=-30
is_worst	other=22	unknown=-20
is_your	help=-26	unknown=61
ish	other=13
ish_$	other=13
it	ask easier=164	ask left=-31	ask mistakes=105	ask rest=-30	ask steps=41	ask why=128	hello=-24	help=-25	other=120	progress=33	schedule=69	thanks=70	unknown=-48
it_$	ask dose=54	ask easier=-17	ask left=-22	ask mistakes=-36	ask steps=78	ask why=49	help=-16	other=48	schedule=23	thanks=89	unknown=-86
it_8	other=-56	schedule=69
it_a	ask easier=22	ask rest=-18	other=40	unknown=-16
it_again	ask dose=16
it_all	ask dose=-27	other=-13	unknown=70
it_at	other=38	unknown=-15
it_bad	ask mistakes=48
it_be	ask dose=17	ask easier=24	ask mistakes=-13	ask steps=14	other=-18
it_count	ask dose=34	other=-19
it_do	ask why=32
it_done	ask left=-17	ask mistakes=-15	ask steps=81	other=-37
it_down	ask easier=38	ask steps=-22
it_easier	ask easier=38	other=-24
it_feels	other=37	unknown=-29
it_for	ask mistakes=-18	ask steps=-48	ask why=44	other=46
it_gets	other=15
it_go	ask dose=-21	other=41
it_going	ask dose=-13	ask mistakes=-16	ask steps=-13	progress=34	unknown=56
it_help	ask steps=-13	ask why=36
it_here	other=12
it_i	other=22	unknown=-16
it_in	ask mistakes=42	ask why=-12	other=-99	unknown=86
it_is	ask easier=27	ask left=-20	ask rest=39	ask steps=28	other=15	schedule=-12
it_just	ask why=18
it_less	ask easier=24	other=-15
it_matter	ask mistakes=30	ask why=-30
it_normal	ask mistakes=50	ask why=-17	other=50	unknown=-21
it_now	ask left=22
it_ok	ask dose=29	ask rest=17	other=-24
it_okay	other=13
it_on	ask easier=31
it_only	ask left=39	ask why=-13	other=-17
it_out	ask steps=27
it_right	ask mistakes=51	ask steps=-14	other=-17
it_safe	other=43	unknown=-15
it_step	ask steps=32	other=-15
it_strengthen	ask why=27
it_supposed	ask dose=-41	ask mistakes=-22	ask steps=-13	other=15	unknown=68
it_take	ask dose=53	other=-29
it_then	ask left=44	ask mistakes=-29	other=30	unknown=-15
it_to	schedule=26
it_today	other=40	unknown=-27
it_tonight	ask dose=21
it_twice	other=-36	unknown=36
it_two	ask dose=17
it_was	other=-68	unknown=76
it_when	ask mistakes=-18	other=42	unknown=-15
it_with	ask easier=25	ask steps=-16
it_would	other=-13	unknown=16
it_wrong	ask mistakes=47
it_yet	other=13
january	other=40	unknown=-17
january_$	other=40	unknown=-17
jelly	other=-21	unknown=29
ji	other=15	unknown=-14
ji_$	other=15	unknown=-14
join	other=39	unknown=-13
join_in	other=39	unknown=-13
joke	other=-41	unknown=50
joke_$	other=-41	unknown=50
joking	other=13	unknown=-13
joking_$	other=13	unknown=-13
jump	other=20
june	other=26	unknown=-22
june_$	other=26	unknown=-22
just	ask left=-23	ask rest=-15	hello=51	other=91	schedule=22
just_8	other=12
just_broke	unknown=14
just_did	other=34	unknown=-22
just_finished	other=-56	unknown=64
just_forgot	other=12
just_got	other=-35	unknown=35
just_had	other=15
just_let	ask steps=18
just_never	other=21	unknown=-14
just_one	ask dose=17
just_out	other=17	unknown=-12
just_saying	hello=67	other=-17	unknown=-48
just_sore	other=35	unknown=-30
just_the	other=30
just_tired	other=13	unknown=-13
keep	ask dose=43	ask easier=31	ask mistakes=-19	ask steps=42	other=46	unknown=-55
keep_giving	other=31	unknown=-21
keep_my	ask easier=35	ask mistakes=-21	ask steps=24	other=-19
keep_the	ask dose=39	other=-32
keeping	other=-22	progress=13	thanks=29
keeps	other=24
keeps_giving	other=18
kettle	other=-42	unknown=44
kg	other=20	unknown=-12
kid_has	other=-13	unknown=14
kids	other=-73	unknown=115
kids_$	other=49	unknown=-35
kids_are	other=-43	unknown=66
killing	ask easier=13	other=31	unknown=-27
killing_me	ask easier=13	other=31	unknown=-27
kills	ask easier=35	ask why=-30	other=14
kilos	other=-24	unknown=44
kilos_and	other=-21	unknown=24
kilos_on	other=-27	unknown=31
kilos_without	other=18
kind	ask easier=19	other=12	progress=27	thanks=25	unknown=-61
kind_$	other=-23	progress=31	thanks=15	unknown=-17
kind_of	ask easier=20	other=44	unknown=-42
kindly	ask dose=14
kitchen	other=31	unknown=-25
knackered	unknown=21
knackered_$	other=-17	unknown=27
knee	ask dose=105	ask easier=108	ask left=-50	ask mistakes=25	ask rest=-35	ask steps=125	ask why=144	hello=-16	help=-32	other=92	progress=-33	schedule=-39	unknown=-147
knee_$	ask dose=13	ask easier=16	ask rest=-15	other=46	unknown=-20
knee_buckles	other=18	unknown=-15
knee_does	ask easier=14
knee_exercise	ask steps=13	ask why=25	other=-13
knee_first	ask steps=36	other=-17
knee_hug	ask dose=14	ask mistakes=51	other=-21
knee_hurts	ask easier=-30	other=44
knee_in	ask why=25
knee_is	ask mistakes=-20	other=61	unknown=-22
knee_one	ask dose=71	ask steps=14	other=-38
knee_or	ask steps=63	other=-55
knee_pull	ask easier=20	ask why=14
knee_stretch	ask dose=14	ask easier=30	ask steps=-18	ask why=16
knee_surgery	other=18
knee_that	ask easier=32	other=-32
knee_there	ask dose=16
knee_thing	ask steps=-47	ask why=35	other=46
knee_to	ask easier=43	ask mistakes=20	ask steps=83	ask why=35	help=-13	other=-27	schedule=-18	unknown=-23
knees	ask easier=77	ask left=-18	ask mistakes=44	ask steps=122	ask why=22	help=-14	other=40	progress=-20	schedule=-15	thanks=-12	unknown=-111
knees_$	ask easier=38	ask rest=16	ask steps=-42	other=64	unknown=-16
knees_are	ask easier=26
knees_at	ask steps=24
knees_be	ask mistakes=-20	ask steps=55	other=-16
knees_bent	ask steps=17
knees_do	ask why=21
knees_fall	ask mistakes=30
knees_from	ask why=21
knees_go	ask steps=49	other=-32
knees_hurt	other=29	unknown=-13
knees_stay	ask steps=14
knees_today	other=15
knees_together	ask steps=22
knees_up	other=20	unknown=-22
knees_will	ask easier=28
knocked	other=36	unknown=-22
knocked_off	other=29	unknown=-24
knocked_over	unknown=14
know	ask mistakes=61	ask steps=-60	other=35	unknown=37
know_$	help=16	other=21	unknown=-19
know_about	help=-27	other=80	unknown=-34
know_how	help=26	other=-17
know_i	ask mistakes=29	ask steps=-21
know_if	ask mistakes=13	other=29	unknown=-26
know_it	ask mistakes=21	ask steps=-15	other=-22	unknown=28
know_when	ask dose=12
know_why	other=32	unknown=-15
knowing	other=16	unknown=-13
knowing_$	other=16	unknown=-13
ladder	unknown=14
ladder_$	other=-17	unknown=22
last	ask easier=-30	ask left=137	ask mistakes=-40	ask rest=-38	ask steps=-27	ask why=-40	help=-18	other=116	progress=100	schedule=-18	unknown=32
last_$	ask dose=39	ask left=-19	other=-57	unknown=61
last_bridge	ask left=15
last_entry	other=21
last_exercise	ask left=18
last_month	other=30	progress=40	unknown=-31
last_night	ask left=-16	other=35	unknown=35
last_one	ask dose=-15	ask easier=-16	ask left=71	ask why=-12	other=31	unknown=-16
last_round	ask left=37
last_set	ask left=44	ask mistakes=-13	ask rest=-23	other=28
last_thing	other=27	unknown=-17
last_time	other=-72	unknown=77
last_two	other=22	unknown=-18
last_week	progress=19	unknown=18
last_year	other=42	unknown=-16
late	other=-18	schedule=13	unknown=16
late_$	other=13	schedule=13	unknown=-16
lately	other=19	progress=25	unknown=-20
lately_$	progress=25
later	ask mistakes=-17	ask why=-26	hello=-13	other=49	schedule=131	unknown=-18
later_$	ask mistakes=-15	ask steps=-15	ask why=-26	other=85	schedule=24
later_in	other=-22	schedule=40
later_please	other=-30	schedule=67
laugh	other=20
laughed	other=-20	unknown=28
laughed_so	other=-20	unknown=28
laughing	other=-31	unknown=46
laughing_$	other=-13	unknown=18
laughing_at	other=-23	unknown=30
laundry	other=-99	unknown=100
lay	other=-62	unknown=59
lay_down	other=-58	unknown=60
leave	ask dose=26	ask easier=-18	ask steps=-13	other=104	unknown=-34
leave_me	other=20
leave_out	ask steps=-13	other=28
leave_the	other=31
leave_this	other=35
left	ask dose=-114	ask easier=-32	ask left=210	ask mistakes=-25	ask rest=41	ask steps=67	ask why=-39	other=75
left_$	ask dose=-69	ask left=75	ask rest=60	ask steps=-19	ask why=-20	other=75	unknown=-19
left_after	ask left=38
left_arm	other=-13	unknown=14
left_done	other=22
left_first	ask left=-19	ask steps=34
left_foot	other=32	unknown=-19
left_for	ask left=33
left_in	ask left=20	ask rest=-15	other=-69	unknown=69
left_is	other=18	unknown=-16
left_knee	ask steps=14
left_leg	ask left=-23	ask steps=48
left_of	ask dose=-13	ask left=19
left_or	ask steps=45	other=-27
left_side	ask easier=-12	ask steps=-15	other=55	unknown=-13
left_the	other=-47	unknown=57
left_to	ask left=27	ask steps=-13
leg	ask left=-29	ask mistakes=-13	ask steps=149	ask why=-53	hello=-13	other=152	unknown=-91
leg_$	ask dose=19	ask left=-25	ask steps=44	unknown=-15
leg_do	ask steps=48	ask why=-41
leg_feels	other=-24	unknown=36
leg_has	other=24	unknown=-20
leg_is	unknown=17
leg_suddenly	other=14
leg_weakness	other=17	unknown=-18
legend	thanks=24	unknown=-12
legend_$	thanks=24	unknown=-12
legs	ask dose=-28	ask mistakes=85	ask rest=51	ask steps=32	ask why=-17	other=44	progress=-28	schedule=-16	unknown=15
legs_$	other=21
legs_all	other=-19	unknown=20
legs_are	ask mistakes=20	ask rest=25	other=-21	unknown=20
legs_gave	other=13
legs_keep	other=31	unknown=-21
legs_numb	other=16
legs_or	other=22
legs_shake	ask mistakes=25
legs_went	unknown=20
legs_will	other=20
less	ask easier=161	ask steps=-22	other=-55	unknown=-26
less_demanding	ask easier=41	other=-30
less_hard	ask easier=28	other=-20
less_strenuous	ask easier=18
let	ask rest=-12	other=79
let_me	other=-20	unknown=36
let_us	other=99	unknown=-37
level	unknown=12
level_3	other=-12	unknown=12
lie	ask dose=-14	ask mistakes=-19	ask steps=58	other=17	unknown=-19
lie_down	other=24	unknown=-17
lie_here	ask rest=17
lie_in	ask steps=22
lie_on	ask steps=33
life	other=-13	unknown=15
life_$	other=-13	unknown=15
lift	ask dose=31	ask easier=73	ask mistakes=-12	ask steps=38	ask why=40	other=-43	unknown=-40
lift_$	ask dose=24	ask easier=21	ask steps=17	unknown=-27
lift_in	ask dose=17	other=-13
lift_my	ask easier=24	ask mistakes=-12	ask steps=18	ask why=19	other=-20
lift_so	ask easier=19	other=-16
lifted	other=33
lifting	ask left=-40	ask steps=65	ask why=56	unknown=-25
lifting_$	ask left=-28	ask steps=64	ask why=-26	other=18
lifting_my	ask steps=-26	ask why=56
lifting_one	ask steps=19
lifts	ask dose=35	ask left=-15	other=52	unknown=-37
lifts_$	other=14
lifts_in	ask dose=24
lifts_off	ask mistakes=17
lighter	ask dose=-16	ask easier=118	ask steps=-32	ask why=-12	other=-14
lighter_$	ask easier=74	other=-23
like	ask left=24	ask mistakes=-14	ask steps=18	ask why=-42	help=-25	other=28	progress=21	schedule=36	unknown=81
like_$	ask left=29	ask steps=58	ask why=-45
like_a	other=40	unknown=-33
like_different	other=-14	schedule=19
like_i	other=29	unknown=-19
like_it	other=20	unknown=-16
like_jelly	other=-45	unknown=52
like_my	other=-80	schedule=41	unknown=47
like_pizza	other=-16	unknown=37
like_someone	other=13
like_that	other=-26	unknown=28
like_the	other=-16	schedule=16	unknown=19
like_they	other=23	unknown=-20
like_this	ask why=14
like_to	other=47	schedule=-27
like_you	other=-19	unknown=31
limber	hello=68	other=-22	unknown=-29
limber_$	hello=68	other=-22	unknown=-29
lisbon	other=31	unknown=-17
lisbon_$	other=23
list	ask left=28	help=44	other=-15	unknown=-20
list_$	ask left=23
log	other=21	unknown=-15
lol	other=-44	unknown=80
lol_$	other=-35	unknown=63
lol_my	other=-22	unknown=27
long	ask dose=148	ask easier=-13	ask left=37	ask mistakes=-23	ask rest=131	ask steps=-166	ask why=-24	help=-16	other=64	progress=-17	unknown=36
long_$	ask dose=31	other=13
long_between	ask dose=-45	ask rest=72
long_do	ask dose=91	ask rest=-28	ask steps=-93	other=86
long_does	ask dose=79	ask left=-20	ask rest=-15
long_each	ask dose=16
long_have	ask left=-16	ask rest=24
long_i	ask rest=-18	other=22
long_is	ask dose=-16	ask left=-30	ask rest=14	other=85
long_may	other=13
long_should	ask rest=27
long_the	ask rest=-28	other=40
long_till	ask dose=-45	ask left=87	other=-21
long_was	ask dose=23	other=-31
long_will	ask dose=38	other=-26
longer	ask easier=-13	ask left=16	ask rest=87	ask steps=-20	other=-78	unknown=45
longer_$	ask left=14	ask rest=14
longer_than	ask rest=14	other=-59	unknown=55
loo	other=-25	unknown=47
loo_$	other=-51	unknown=70
look	ask dose=-18	ask left=21	ask mistakes=23	ask steps=64	ask why=-45	progress=18
look_$	ask mistakes=16
look_at	ask steps=17
look_like	ask left=29	ask steps=45	ask why=-49	progress=19
look_out	ask mistakes=16
lose	help=-20	other=-26	progress=-14	unknown=82
lose_weight	help=-20	other=-26	progress=-14	unknown=82
losing	unknown=20
losing_weight	other=37	unknown=-22
loss	schedule=20
loss_$	other=-14	schedule=22
loss_of	other=20	unknown=-14
lost	ask steps=-15	ask why=-29	help=83	unknown=70
lost_$	help=91	other=-43	unknown=-21
lost_10	other=-25	unknown=27
lost_control	other=72	unknown=-66
lost_count	ask left=15	other=26	unknown=-20
lost_feeling	other=-15	unknown=19
lost_my	other=-15	unknown=24
lost_track	other=22
lost_weight	ask why=-26	unknown=38
lot	other=54	thanks=30	unknown=-46
lot_$	thanks=31
lot_of	other=34	unknown=-27
love	other=-21	unknown=65
love_$	other=-24	unknown=34
loved	other=-46	unknown=46
loved_it	other=-46	unknown=46
lovely	unknown=15
lovely_$	other=24	unknown=-19
lower	ask dose=-22	ask easier=35	ask rest=-16	ask steps=28	ask why=23
lower_back	ask why=24	other=19
lumbar	ask mistakes=35
lump	other=16
lump_in	other=-14	unknown=17
lump_next	other=24	unknown=-18
lunch	other=24	unknown=-14
lunch_$	other=21
lying	ask steps=35	other=15	unknown=-23
lying_here	other=-15	unknown=16
lying_on	other=14
lying_rotation	ask steps=35	other=-21
machine	other=-22	unknown=22
made	ask why=-23	help=-16	other=20	unknown=66
made_$	other=14
made_all	other=14
made_it	other=13
made_you	help=-13	unknown=27
make	ask easier=86	ask left=-35	ask mistakes=52	ask rest=-33	ask steps=-20	ask why=31	help=-15	other=-57	progress=-12	schedule=66	unknown=15
make_here	ask mistakes=24
make_it	ask easier=72	other=-34	schedule=59	unknown=-20
make_my	ask steps=-12	ask why=49	other=-14
make_the	ask easier=29	ask rest=-19	other=-14	schedule=23
make_this	ask easier=14	ask steps=17
make_with	ask mistakes=22
makes	other=21
makes_it	other=20
making	other=29	progress=13	unknown=-12
man	ask easier=14	other=-17
man_$	ask easier=14	other=-17
manage	ask dose=51	other=-16
managed	ask easier=-30	other=101	unknown=-31
many	ask dose=219	ask easier=-13	ask left=135	ask mistakes=-32	ask steps=-160	ask why=-37	help=-29	other=112	progress=48	schedule=-21	thanks=26	unknown=-28
many_$	ask dose=18	ask left=-42	ask steps=-14	other=63
many_and	ask dose=-16	other=31
many_are	ask left=16
many_bridges	ask dose=31	ask left=-16	other=24
many_days	ask dose=-29	other=-22	progress=72
many_do	ask steps=-28	other=33
many_exercises	ask dose=-36	ask left=58
many_have	ask left=26
many_left	ask dose=-22	ask left=35
many_lifts	ask dose=37	ask left=-15
many_minutes	ask left=18
many_more	ask dose=-122	ask left=88	other=52
many_of	ask dose=55	ask left=-23
many_per	ask dose=13
many_reps	ask dose=75	ask left=-23	ask steps=-15
many_rounds	ask dose=59	ask left=55	ask steps=-14	other=-57
many_seconds	ask dose=-35	ask left=-70	ask rest=117	ask steps=-16	other=50
many_secs	ask dose=17	ask left=-19	ask rest=14
many_sessions	ask dose=-15	progress=50
many_sets	ask left=70	ask rest=-71	other=46
many_thanks	other=-20	thanks=33
many_times	ask dose=100	ask left=-25	ask steps=-22
many_twists	ask dose=30	progress=-16
marathon	other=-59	unknown=63
marathon_$	other=-21	unknown=22
march	other=23	progress=13
march_$	other=23	progress=13
mat	other=-33	unknown=59
mat_$	other=-16	unknown=30
match	other=-15	unknown=59
match_$	unknown=19
match_is	other=-28	unknown=29
match_last	other=-13	unknown=29
mate	other=-50	thanks=60	unknown=23
mate_$	thanks=60	unknown=-42
maths	other=-22	unknown=31
matter	ask mistakes=30	ask why=-31
may	other=71	unknown=-15
may_i	other=47
maybe	ask easier=38	other=53	unknown=-35
maybe_$	ask easier=38	other=26	unknown=-18
me	ask easier=96	ask mistakes=-30	ask rest=-12	ask steps=161	ask why=34	help=-20	other=111	progress=46	schedule=89	thanks=15	unknown=-35
me_$	ask easier=77	ask left=-23	ask mistakes=-21	ask why=26	hello=16	help=-12	other=34	progress=-16	schedule=58	thanks=15
me_a	other=-93	unknown=135
me_again	other=87	schedule=-13	unknown=-28
me_alone	other=20
me_an	ask easier=46	other=-40
me_any	other=53	unknown=-39
me_anything	other=24	unknown=-21
me_at	other=45	schedule=22	unknown=-20
me_for	other=-24	schedule=-12	unknown=48
me_how	ask dose=21	ask steps=21	progress=20
me_in	ask steps=-19	other=39
me_knee	ask steps=17
me_later	other=25
me_my	other=-34	progress=67	unknown=-17
me_not	other=21
me_on	other=12
me_out	help=28	other=-17
me_something	ask easier=15	other=-12
me_the	other=13
me_this	other=-40	unknown=36
me_through	ask steps=126	other=-92
me_today	ask left=30	unknown=-19
me_tomorrow	schedule=34
me_up	other=26	unknown=-18
me_what	ask mistakes=20	ask steps=26	ask why=-32	help=14	other=18
me_when	schedule=23	unknown=-20
me_why	ask mistakes=-13	ask steps=-21	ask why=58
meant	ask dose=33	ask left=-30	ask mistakes=-21	ask steps=51	ask why=38	other=-25
meant_to	ask dose=33	ask left=-30	ask mistakes=-21	ask steps=51	ask why=38	other=-26
mention	other=24	unknown=-22
menu	ask why=-13	help=135	other=-36	unknown=-44
menu_$	ask why=-13	help=135	other=-36	unknown=-44
mess	ask mistakes=42	ask steps=-27
message	other=18
message_came	other=12
messages	other=43	unknown=-21
messages_$	other=31	unknown=-17
middle	other=26	unknown=-15
middle_$	ask steps=13
middle_of	other=26	unknown=-14
might	ask steps=16	other=16
might_have	other=13
milder	ask easier=45	unknown=-14
milk	other=-16	unknown=19
million	other=-12	unknown=18
min	other=34
min_$	other=26
mine	other=69	unknown=-61
mine_$	other=25	unknown=-23
minute	ask dose=-16	ask easier=-21	ask left=-27	ask mistakes=-15	ask rest=154	ask steps=-39	other=50	unknown=-25
minute_$	ask dose=27	ask rest=-16	other=50	unknown=-15
minute_of	other=20
minute_or	ask dose=-23	ask rest=57	ask steps=-24
minute_over	ask left=-13	ask rest=36
minute_really	ask rest=13
minutes	ask left=-34	ask rest=81	ask steps=-34	other=141	unknown=-65
minutes_$	ask rest=17	other=85	unknown=-47
minutes_please	ask steps=-18	other=38
minutes_to	other=22
miss	progress=35
miss_any	progress=19
mistake	ask dose=-20	ask left=-23	ask mistakes=153	ask steps=-41	ask why=-55	other=52	unknown=-27
mistake_$	ask dose=-15	ask left=-18	ask mistakes=93	ask steps=-30	ask why=-28	other=35	unknown=-20
mistake_here	other=20
mistakes	ask dose=-14	ask easier=-24	ask left=-17	ask mistakes=283	ask steps=-44	ask why=-22	hello=-15	other=-45	unknown=-31
mistakes_$	ask mistakes=106	hello=-14	other=-42	unknown=-15
mistakes_can	ask easier=-13	ask mistakes=23
mistakes_in	ask mistakes=13
mistakes_should	ask mistakes=21	other=14
mistakes_to	ask mistakes=18
mistakes_with	ask mistakes=51	other=-17
moment	other=44	unknown=-29
moment_$	other=44	unknown=-29
monday	other=42	unknown=-15
monday_$	other=29
mondays	other=-25	unknown=34
month	ask dose=-14	ask easier=-19	other=20	progress=142	unknown=-44
month_$	ask dose=-14	ask easier=-19	other=26	progress=111	unknown=-27
months	other=85	unknown=-61
months_$	other=38	unknown=-30
months_pregnant	other=14
more	ask dose=-67	ask easier=-18	ask left=173	ask mistakes=-13	ask rest=21	ask steps=-55	other=110	unknown=-45
more_$	ask dose=13	ask easier=-24	ask rest=34	other=-21	unknown=33
more_after	other=15
more_are	ask left=-19	other=31
more_easy	ask easier=29	other=-17
more_minutes	other=22
more_of	ask dose=-41	ask left=61
more_or	ask left=39	ask steps=-16
more_rounds	ask dose=-22	ask left=24
more_sets	ask dose=-13	ask left=20
more_than	ask dose=31	ask easier=-13	other=-13
more_when	other=13
morning	ask dose=56	ask easier=-13	hello=164	help=-17	other=-82	schedule=119	thanks=-27	unknown=-51
morning_$	ask dose=17	ask left=14	ask steps=-12	hello=79	thanks=-22	unknown=32
morning_and	ask dose=40
morning_my	hello=24
morning_reminder	schedule=19
morning_session	other=-15	schedule=29
morning_time	other=-14	schedule=18
morning_to	other=-33	schedule=39
mornings	other=-55	schedule=125	unknown=-25
mornings_$	schedule=37
mornings_to	other=-29	schedule=48
most	ask left=-16	ask mistakes=96	ask why=-26	other=-78	thanks=150	unknown=-68
most_people	ask mistakes=43
motorbike	other=39	unknown=-29
move	ask steps=-19	other=-31	schedule=145	unknown=-38
move_$	other=13
move_my	other=-40	schedule=85	unknown=-17
move_on	other=12
move_the	schedule=21
moved	other=28	unknown=-19
moved_to	other=20
movement	ask steps=85	other=-29	unknown=-12
movement_$	ask steps=41	other=-16
movement_again	ask steps=20
movement_once	ask steps=24	other=-12
much	ask left=94	ask mistakes=-14	ask rest=75	ask steps=-88	ask why=-15	hello=-24	other=-15	thanks=143	unknown=-57
much_$	ask dose=19	thanks=38	unknown=-14
much_appreciated	other=-19	thanks=47	unknown=-15
much_is	ask dose=-13	ask left=34	ask rest=-17	other=26
much_longer	ask left=22	ask rest=26	ask steps=-19
much_more	ask dose=-13	ask left=51	ask steps=-18
much_of	ask dose=34
much_rest	ask rest=32
much_weaker	other=16
much_worse	other=22
mum	other=-92	unknown=127
mum_$	other=-27	unknown=54
mum_did	other=-36	unknown=36
muscle	ask left=-38	ask mistakes=-32	ask steps=-25	ask why=127	other=30	unknown=-25
muscle_group	ask left=-15	ask why=38
muscle_is	ask left=-14	ask why=33	other=16
muscle_should	ask mistakes=-20	ask steps=-14	ask why=57
muscles	ask left=-55	ask mistakes=-20	ask steps=-22	ask why=127	other=-38	unknown=39
muscles_does	ask why=23
muscles_should	ask why=39
music	other=-37	unknown=67
music_$	other=-37	unknown=67
must	ask dose=22	ask easier=-24	ask mistakes=53	ask rest=27	ask steps=34	ask why=-20	other=-39
must_do	ask steps=26
must_i	ask mistakes=51	ask rest=30	other=-23
must_it	ask dose=33
mute	other=70	unknown=-32
mute_for	other=18
mute_the	other=13
my	ask dose=-74	ask easier=94	ask left=-90	ask mistakes=128	ask rest=-19	ask steps=146	ask why=106	hello=-24	help=-67	other=145	progress=281	schedule=173	thanks=14	unknown=192
my_ankle	other=42	unknown=-32
my_anus	other=23	unknown=-15
my_arm	other=-44	unknown=47
my_arms	ask mistakes=-31	ask steps=94	ask why=-31
my_aunt	other=-34	unknown=36
my_back	ask dose=-12	ask mistakes=93	ask why=61	other=69	unknown=-93
my_backbone	other=17	unknown=-14
my_backside	other=13
my_belly	ask easier=12
my_bike	other=-31	unknown=42
my_bladder	other=78	unknown=-39
my_body	unknown=-13
my_bones	other=25	unknown=-22
my_book	other=-53	unknown=54
my_boss	other=-25	unknown=30
my_bottom	other=27	unknown=-22
my_bowels	other=61	unknown=-53
my_break	other=24
my_breath	ask mistakes=20	ask rest=13	other=18	unknown=-16
my_bridge	other=-27	unknown=50
my_brother	ask dose=18	unknown=-15
my_bum	ask easier=37	ask mistakes=-32	ask steps=-13	ask why=75	other=13	unknown=-18
my_buttocks	other=37	unknown=-34
my_calf	other=49	unknown=-44
my_cat	other=-14	unknown=29
my_chest	ask dose=36	ask easier=19	ask why=15	other=58	unknown=-67
my_clock	other=31	unknown=-24
my_collarbone	other=13
my_core	ask why=30
my_crotch	ask mistakes=-22	other=68	unknown=-35
my_dad	other=-41	unknown=49
my_data	ask easier=-15	other=76	progress=-14
my_daughter	other=-24	unknown=38
my_diet	other=-15	unknown=19
my_doctor	other=27	unknown=-12
my_dog	other=-40	unknown=47
my_evening	other=-19	schedule=72	unknown=-18
my_exercises	other=45	unknown=-43
my_face	other=-13	unknown=18
my_feet	ask easier=13	ask why=-25	other=58	unknown=-19
my_fingers	other=-30	unknown=36
my_first	other=-19	unknown=22
my_flatmate	other=-19	unknown=25
my_foot	other=47	unknown=-24
my_form	ask mistakes=30	other=21
my_friend	ask left=17	ask why=31	other=-107	unknown=82
my_genitals	other=70	unknown=-52
my_gf	other=-46	unknown=46
my_glutes	ask steps=14	ask why=19
my_gran	ask easier=18	other=-15	unknown=14
my_groin	other=40	unknown=-36
my_hair	other=-50	unknown=51
my_hamstring	other=33	unknown=-28
my_hamstrings	ask mistakes=29	other=13	unknown=-18
my_hands	ask steps=22	other=-14	unknown=14
my_head	ask easier=15	ask mistakes=-18	ask steps=68	ask why=-13
my_heart	other=-26	unknown=31
my_heels	ask steps=19
my_hip	ask mistakes=26	ask steps=-15	other=66	unknown=-51
my_hips	ask easier=33	ask steps=17	ask why=20	other=-21
my_homework	ask steps=-14	other=-28	unknown=52
my_husband	other=-43	unknown=63
my_knee	ask dose=14	ask easier=91	ask steps=-30	ask why=37	unknown=-58
my_knees	ask easier=34	ask mistakes=49	ask steps=41	ask why=33	other=-29	progress=-16	unknown=-45
my_left	other=31
my_leg	other=44	unknown=-35
my_legs	ask mistakes=18	ask rest=35	ask steps=21	ask why=-13	other=73	progress=-26	unknown=-36
my_lower	unknown=16
my_mat	other=-18	unknown=23
my_mate	other=-60	unknown=66
my_morning	other=-16	schedule=40	unknown=-18
my_mornings	other=-25	schedule=31
my_motorbike	other=38	unknown=-29
my_neck	ask easier=-33	other=40
my_neighbour	other=-67	unknown=73
my_next	other=76	progress=-23	schedule=-31
my_nose	other=-36	unknown=40
my_numbers	progress=21
my_own	other=15
my_pain	other=-35	progress=113	unknown=-34
my_pants	other=28	unknown=-22
my_patient	other=-28	unknown=28
my_pee	other=19	unknown=-17
my_phone	other=-22	unknown=43
my_physio	unknown=14
my_private	other=53	unknown=-44
my_privates	other=50	unknown=-44
my_progress	ask steps=-12	other=-14	progress=79	unknown=-32
my_record	progress=41
my_reminder	schedule=29
my_reminders	schedule=50	unknown=-22
my_right	other=40	unknown=-19
my_shift	other=59	unknown=-21
my_shoulder	ask mistakes=26	other=32	unknown=-36
my_shoulders	ask steps=21	unknown=17
my_sister	other=-66	unknown=86
my_son	ask why=23	other=-36	unknown=35
my_spine	ask mistakes=40	ask steps=-12	other=80	unknown=-74
my_stats	other=-24	progress=110	schedule=-13	unknown=-48
my_steak	other=-20	unknown=23
my_stomach	other=13
my_streak	ask left=-13	ask mistakes=-14	ask steps=-20	ask why=-21	other=-23	progress=153	unknown=-29
my_tailbone	other=31	unknown=-27
my_taxes	other=-49	unknown=53
my_tea	other=-40	unknown=42
my_thighs	ask mistakes=44	ask steps=-31
my_times	other=-17	schedule=58	unknown=-14
my_toddler	other=-21	unknown=25
my_toes	other=30	unknown=-20
my_trainer	other=-45	unknown=45
my_tummy	ask steps=16	other=14	unknown=-13
my_two	other=18	unknown=-17
my_uncle	other=-33	unknown=37
my_vagina	other=33	unknown=-30
my_waist	other=29	unknown=-26
my_watch	unknown=13
my_water	other=-38	unknown=43
my_waters	other=46	unknown=-39
my_week	progress=19
my_wife	ask steps=12	other=-46	unknown=53
my_wrist	other=34	unknown=-21
myself	ask easier=-19	ask mistakes=72	ask steps=-27	other=73	unknown=-49
myself_$	ask mistakes=34	ask steps=-24
na	other=17	unknown=-13
nah	ask steps=18	other=17	unknown=-13
nah_$	ask steps=18	other=13
namaste	hello=84	other=-34	unknown=-29
near	other=31	unknown=-21
near_done	other=15	unknown=-13
nearly	ask dose=-15	ask left=134	ask mistakes=-27	ask steps=-21	ask why=-17	unknown=22
nearly_$	other=30	unknown=-22
nearly_died	other=-32	unknown=43
nearly_done	ask left=15	other=32	unknown=-41
nearly_fainted	unknown=20
nearly_there	ask left=39	other=18	unknown=-20
nearly_through	ask left=16
nearly_wet	other=-16	unknown=22
neck	ask easier=-35	ask mistakes=35	ask why=-19	unknown=42
neck_$	ask easier=-35	ask mistakes=39	ask why=-18	unknown=39
neck_is	unknown=13
need	ask dose=67	ask easier=31	ask left=-12	ask steps=-20	ask why=25	help=21	unknown=-29
need_$	other=34
need_a	ask rest=12	unknown=23
need_help	help=25
need_the	ask easier=-14	ask steps=-22	ask why=34	unknown=22
need_to	ask dose=73	ask easier=-14	ask mistakes=23	ask steps=-26	other=26	unknown=-30
needles_$	unknown=12
needs	other=-34	unknown=37
neighbour	other=-69	unknown=76
neighbour_doris	unknown=12
neighbour_is	other=-18	unknown=19
neighbours	other=-35	unknown=46
neighbours_are	other=-23	unknown=28
nephew	other=-35	unknown=37
netherlands	other=16	unknown=-13
netherlands_$	other=16	unknown=-13
never	ask easier=23	other=-15	unknown=35
never_got	other=-23	unknown=25
never_had	other=-54	unknown=67
never_told	other=16
new	unknown=62
new_hip	other=58	unknown=-16
news	other=-61	unknown=70
news_$	other=-56	unknown=62
next	ask dose=-28	ask easier=17	ask left=107	ask mistakes=-24	ask steps=-27	ask why=-40	help=-25	other=48	progress=-37	schedule=120	unknown=45
next_$	ask left=64	ask mistakes=-14	ask rest=-13	ask steps=-15	ask why=-37	help=-16	other=95	schedule=31	unknown=-44
next_exercise	ask left=22	ask mistakes=-15	ask rest=-28	ask steps=24	ask why=-19	other=59
next_one	ask easier=-22	ask steps=-18	ask why=27	other=31	schedule=13
next_please	other=14
next_reminder	schedule=26	unknown=-21
next_session	ask left=-16	other=53
next_set	ask dose=-25	ask easier=57	ask left=-17	ask mistakes=13	ask rest=72	other=-53
next_to	other=-18	unknown=18
next_week	other=-54	unknown=67
next_workout	schedule=22
nice	ask steps=-13	ask why=18	other=-55	thanks=69
nice_to	hello=17	other=-12
night	ask left=-16	ask steps=-15	hello=-33	other=35	unknown=94
night_$	ask left=-16	hello=-32	other=36	unknown=77
night_i	other=13	unknown=-13
night_one	other=14	unknown=-13
night_session	other=22	unknown=-17
night_shift	other=-28	unknown=28
night_than	other=21	unknown=-18
night_too	other=12
nine	other=75	schedule=35	unknown=-40
nine_$	other=12	schedule=18
nine_instead	other=-23	schedule=28
nine_tonight	other=14
no	ask left=-13	ask mistakes=-13	ask steps=17	ask why=-24	help=17	other=143	progress=-20	schedule=13	thanks=-27	unknown=92
no_$	other=60
no_accident	other=-23	unknown=29
no_bridge	other=22	unknown=-17
no_chance	other=54	unknown=-39
no_chest	other=-56	unknown=57
no_clue	ask steps=45	other=-91	unknown=81
no_control	other=18	unknown=-15
no_exercise	other=36	unknown=-30
no_exercises	other=26	unknown=-24
no_fall	other=-21	unknown=29
no_feeling	other=17
no_fever	hello=49	other=-113	schedule=21	unknown=58
no_gain	other=-35	unknown=36
no_i	other=-46	unknown=52
no_idea	help=28	other=29	unknown=-19
no_improvement	other=19	unknown=-18
no_knees	other=15
no_more	other=58	unknown=-39
no_no	other=16	unknown=-15
no_numbness	hello=54	other=-63	unknown=21
no_pain	other=-29	unknown=32
no_pins	other=-27	unknown=30
no_power	other=25	unknown=-22
no_problem	other=-31	unknown=31
no_problems	other=-24	unknown=29
no_reason	other=28	unknown=-22
no_reminders	other=31	unknown=-12
no_rotation	other=16
no_sensation	other=38	unknown=-27
no_strength	other=14	unknown=-13
no_surgery	other=-37	unknown=38
no_thanks	other=37	unknown=-25
no_that	other=15	unknown=-14
no_time	other=20	unknown=-19
no_tingling	other=-63	unknown=77
no_trouble	other=-30	unknown=34
no_weakness	other=-37	unknown=41
no_weight	other=-28	schedule=22	unknown=19
nobody	other=14	unknown=-14
none	other=37	unknown=-14
none_$	other=34	unknown=-29
none_of	unknown=18
noon	other=49	unknown=-18
noon_$	other=30	unknown=-13
normal	ask dose=-14	ask easier=-15	ask mistakes=150	ask why=-21	hello=-19	other=-56	unknown=29
normal_$	ask mistakes=101	other=-72
normal_that	ask mistakes=24	other=52	unknown=-21
normally	other=-16	unknown=23
normally_$	other=-24	unknown=30
nose	other=-36	unknown=40
not	ask dose=-42	ask easier=164	ask left=-42	ask mistakes=136	ask steps=13	ask why=-60	hello=-12	other=181	progress=-21	schedule=-13	thanks=-23	unknown=54
not_$	ask rest=36	other=111	unknown=-121
not_able	ask easier=18	other=-13
not_begun	other=16	unknown=-16
not_believe	other=-44	unknown=45
not_breathe	other=38	unknown=-30
not_control	other=24	unknown=-16
not_do	ask mistakes=61	ask steps=-34	other=45	unknown=-32
not_doing	other=22	unknown=-16
not_done	ask rest=-29	other=93	unknown=-25
not_empty	other=30	unknown=-28
not_even	other=19
not_fancy	other=17
not_feel	ask easier=-17	ask mistakes=-15	unknown=73
not_finished	other=24
not_get	ask easier=67	ask steps=49	other=-37	unknown=-45
not_go	ask easier=25	ask steps=-13	other=26	unknown=-13
not_have	other=-76	unknown=81
not_hurt	ask mistakes=35	ask steps=-24
not_i	ask mistakes=59
not_know	help=22	other=49	unknown=-48
not_lie	ask easier=13
not_lift	ask easier=27
not_make	ask mistakes=15
not_me	other=-16	unknown=18
not_need	other=16
not_numb	other=-104	unknown=107
not_pee	other=26	unknown=-13
not_pregnant	other=-136	thanks=-16	unknown=162
not_quite	other=12
not_reach	ask easier=34	other=-21
not_remember	ask easier=-18	ask steps=22
not_see	ask steps=36	other=-31
not_send	other=27	unknown=-21
not_so	ask easier=41	other=-37
not_stand	other=-17	unknown=21
not_sure	ask mistakes=-24	ask steps=41	other=18
not_tell	other=20
not_this	other=12
not_to	ask mistakes=52	ask why=-16	other=19	unknown=-15
not_today	other=38	unknown=-32
not_understand	help=29
not_walk	other=-15	unknown=21
not_want	ask easier=-14	ask steps=-21	other=59
not_write	other=19
not_yet	other=32	unknown=-18
noted	other=17	unknown=-12
noted_$	other=17	unknown=-12
nothing	other=23	unknown=17
nothing_$	other=-22	unknown=37
nothing_comes	other=19	unknown=-17
nothing_done	other=30	unknown=-28
nothing_is	other=-38	unknown=41
nothing_like	other=-26	unknown=28
nothing_tingles	other=-37	unknown=39
nothing_yet	other=56	unknown=-51
notice	ask mistakes=30
notice_$	unknown=13
notice_that	ask mistakes=30
noticing	ask mistakes=26	other=36	unknown=-24
noticing_$	ask mistakes=26	other=36	unknown=-24
now	ask dose=-25	ask easier=19	ask left=60	ask mistakes=-60	ask rest=14	ask steps=-38	ask why=-41	help=45	other=82	schedule=20	thanks=-21	unknown=56
now_$	ask dose=-21	ask easier=23	ask left=74	ask mistakes=-37	ask rest=17	ask steps=-30	ask why=-34	help=47	other=67	schedule=-28	thanks=-14	unknown=18
now_i	other=-14	unknown=16
now_it	other=15
now_my	other=-24	unknown=25
now_on	other=-39	schedule=50
now_what	ask mistakes=-20	other=55
now_would	other=13
nowhere	other=35	unknown=-25
nowhere_$	other=18
nowhere_near	other=16	unknown=-14
nudge	ask steps=-12	thanks=32
nudge_me	other=20
numb	ask mistakes=-18	ask steps=-16	other=97	progress=-24	schedule=-13	unknown=85
numb_$	ask mistakes=-30	other=61	progress=-13	unknown=35
numb_and	other=37	unknown=-35
numb_feet	other=-17	unknown=17
numb_from	unknown=22
numb_in	ask mistakes=20
numb_legs	other=-46	unknown=48
numb_or	other=13	unknown=-13
numb_patch	other=15	unknown=-13
numb_where	other=13
numb_with	other=-47	unknown=54
number	ask dose=162	ask easier=-13	ask left=12	ask mistakes=-15	ask steps=-49	ask why=-44	other=22	progress=30	unknown=-64
number_$	ask dose=37	ask why=-13
number_2	other=26	unknown=-19
number_of	ask dose=86	ask why=-19	other=-56	progress=31	unknown=-13
number_three	other=32
number_two	other=18
numbers	progress=41	unknown=-13
numbers_for	progress=21
numbness	ask why=16	hello=36	help=-38	other=22	progress=-20	schedule=-65	unknown=142
numbness_$	ask why=17	hello=50	help=-32	other=30	progress=-13
numbness_and	other=-21	unknown=21
numbness_anywhere	unknown=12
numbness_around	other=19	unknown=-14
numbness_in	other=44	unknown=-36
numbness_is	other=13
o'clock	other=-24	schedule=52
o'clock_$	other=16
of	ask dose=86	ask easier=61	ask left=42	ask mistakes=-77	ask rest=21	ask why=145	hello=-32	help=-59	other=-26	progress=118	thanks=-15	unknown=102
of_$	unknown=42
of_15	ask easier=-15	other=51	unknown=-26
of_3	other=25	unknown=-22
of_38.9	other=12
of_39	other=14
of_a	ask dose=-12	ask why=-16	other=60	unknown=-19
of_an	other=35
of_breath	other=-22	unknown=42
of_bridge	ask easier=18
of_bridges	ask rest=26	other=44	unknown=-45
of_candy	other=-29	unknown=31
of_did	other=30
of_doing	ask steps=37	ask why=-22
of_exercises	other=13	unknown=-13
of_feeling	other=20	unknown=-14
of_fifteen	other=30	unknown=-21
of_france	unknown=25
of_her	other=-13	unknown=14
of_his	other=25	unknown=-25
of_hospital	other=17	unknown=-12
of_hours	other=12
of_it	ask easier=25	ask steps=-14	other=50	unknown=-43
of_knee	ask steps=-18	ask why=55	other=-24
of_lifting	ask why=12
of_my	ask easier=-15	other=13	progress=-15	unknown=40
of_nowhere	other=13
of_peru	ask steps=-12	ask why=-22	unknown=64
of_pulling	ask why=25
of_rest	ask left=-13	other=20
of_sets	ask dose=54	ask easier=-18	ask left=51	ask steps=-14	other=-17	unknown=-30
of_stairs	other=14	unknown=-12
of_the	ask easier=63	ask left=46	ask why=32	help=-13	other=28	progress=51	unknown=-105
of_them	other=30	unknown=-20
of_these	ask dose=15	ask left=19	other=-42	unknown=39
of_this	ask dose=28	ask easier=25	ask left=-21	ask mistakes=-16	ask rest=-13	ask steps=69	ask why=67	other=-35	progress=54	unknown=-99
of_those	ask dose=16	other=-33	unknown=44
of_twisting	ask steps=-28	ask why=29
of_weight	other=28	unknown=-25
off	other=137
off_$	ask mistakes=-33	other=87	unknown=-13
off_a	unknown=22
off_for	other=13
off_me	other=14	unknown=-12
off_my	unknown=14
off_please	other=15
off_the	ask mistakes=22	other=19	unknown=-20
off_to	other=-26	unknown=32
often	ask dose=178	ask steps=-132	help=-13	other=48
often_$	ask steps=-49	other=70
often_a	ask dose=47
often_did	progress=15
often_do	ask dose=13
often_per	ask dose=13
often_should	ask dose=67	ask steps=-27
oh	ask left=-12	other=16	unknown=26
ok	ask dose=96	ask easier=-28	ask left=-51	ask mistakes=104	ask why=-28	help=-25	other=71	schedule=-13	thanks=42	unknown=-65
ok_$	ask dose=62	ask left=-20	ask mistakes=103	ask steps=-28	unknown=-32
ok_but	ask dose=16
ok_finished	other=19
ok_for	other=42
ok_that	ask mistakes=14
ok_to	ask dose=13	ask rest=16	help=-13	other=44
okay	other=53	unknown=-30
okay_to	other=13
old	ask easier=55	unknown=-18
old_$	other=15	unknown=-17
old_man	ask easier=14	other=-13
omit	ask steps=-19	other=26
on	ask dose=13	ask easier=18	ask left=57	ask rest=32	ask steps=54	ask why=-71	help=-30	other=97	schedule=88	unknown=48
on_$	ask left=16	ask rest=33	schedule=96	unknown=-55
on_again	other=27
on_bridges	ask dose=43
on_each	ask dose=24	ask steps=-14
on_fire	other=22	unknown=-21
on_her	other=-48	unknown=49
on_it	other=-37	unknown=45
on_monday	other=25
on_my	ask mistakes=-17	ask steps=33	other=36	unknown=22
on_purpose	other=-49	unknown=55
on_saturday	other=-51	unknown=53
on_sunday	other=28	unknown=-18
on_the	ask dose=-22	ask easier=39	ask left=51	ask mistakes=24	ask steps=41	ask why=-37	other=30
on_this	ask mistakes=24	ask rest=23	ask steps=-17
on_to	other=32
on_today	ask left=13
on_tonight	schedule=39
on_tuesday	other=18	unknown=-17
once	ask dose=27	ask left=35	ask rest=98	ask steps=25	help=20	other=-73	unknown=-54
once_$	ask steps=20
once_a	ask dose=26	ask steps=-17	help=21	other=-17
once_i	other=-43	unknown=40
once_it	ask dose=-23	ask rest=43
once_more	ask steps=30	other=-13
once_the	other=62	unknown=-52
once_this	ask left=37	ask rest=35	other=-30	unknown=-23
one	ask dose=81	ask easier=62	ask left=55	ask mistakes=-34	ask rest=36	ask steps=68	ask why=90	hello=-22	help=-36	other=100	progress=-33	schedule=51	thanks=49	unknown=-54
one_$	ask dose=40	ask easier=29	ask left=57	ask steps=96	ask why=49	hello=-15	help=-13	other=-58	thanks=67	unknown=-52
one_again	ask dose=-12	ask steps=21	ask why=-15	other=33
one_already	other=23
one_and	ask why=-16	other=34
one_be	ask dose=18	other=-26	schedule=23
one_day	unknown=26
one_do	ask steps=-17	ask why=31
one_done	ask left=-14	other=27
one_down	other=17
one_finished	other=14
one_for	ask easier=36	ask why=-42	other=41
one_go	ask steps=17	unknown=12
one_goes	ask steps=33
one_good	other=24
one_has	ask dose=45	other=-35
one_in	ask dose=28	ask steps=-27	ask why=18
one_is	ask dose=39	ask easier=30	ask left=36	ask steps=-62	ask why=-55	other=78	unknown=-35
one_knee	ask steps=39	other=-38
one_left	ask left=39	ask why=-13	other=-17
one_leg	other=28
one_minute	ask dose=-28	ask rest=65
one_more	ask left=39	ask steps=-15	other=-94	unknown=92
one_of	ask steps=12
one_ok	other=21
one_or	other=28
one_out	other=20
one_please	ask easier=15	ask steps=31	other=-38
one_round	ask dose=-27	other=47
one_set	ask dose=73	ask left=-27	other=-23
one_supposed	ask steps=-15	ask why=27
one_to	schedule=21
one_up	ask mistakes=37	ask steps=-28
one_week	other=46
one_where	ask steps=20
one_with	ask steps=41	other=-26
one_without	ask mistakes=26
ones	ask left=16	other=36	unknown=-33
only	ask dose=114	ask easier=-38	ask left=27	ask mistakes=-25	ask steps=-25	ask why=-17	hello=38	other=97	unknown=-92
only_$	ask dose=13	other=25
only_after	schedule=13
only_did	ask easier=-25	other=28
only_do	ask dose=24
only_i	other=14	unknown=-12
only_manage	ask dose=51	other=-24
oops	other=31	unknown=-13
op	other=48	progress=-19	unknown=-27
op_was	other=46	progress=-18	unknown=-26
open	ask steps=39	other=-28
operated	other=22
operation	unknown=28
operation_$	other=27	unknown=-16
option	ask easier=118	ask mistakes=-15	ask steps=-20	ask why=-13	other=-30
option_$	ask easier=105	ask mistakes=-15	ask steps=-19	other=-24
options	help=116	other=-36	unknown=-36
options_$	help=116	other=-36	unknown=-36
or	ask dose=172	ask easier=-45	ask left=26	ask mistakes=-70	ask rest=63	ask steps=246	ask why=-21	other=-113	unknown=-39
or_10	ask dose=67	ask steps=-14	other=-25
or_12	ask dose=16
or_15	ask dose=45	other=-18
or_2	ask left=30
or_20	ask dose=18	ask steps=-14
or_3	other=30
or_anything	other=26	unknown=-24
or_apart	ask steps=22
or_bent	ask steps=16	other=-14
or_both	ask steps=39	other=-38
or_down	ask steps=17	other=-13
or_for	ask why=35
or_go	ask rest=24	ask steps=-14
or_hold	ask dose=-15	ask steps=32
or_is	ask left=20	ask why=18
or_just	ask rest=-12	other=21
or_more	ask dose=43	ask left=-22	ask rest=19	ask steps=-22
or_must	ask dose=14
or_nah	ask steps=20
or_not	other=37	unknown=-22
or_out	ask steps=18	other=-17
or_right	ask steps=63	other=-44
or_sneeze	other=24	unknown=-14
or_so	ask easier=14
or_straight	ask steps=16
or_ten	ask dose=51	other=-34
or_three	ask dose=14
or_toes	ask steps=21
or_two	ask dose=-26	ask left=38	ask rest=21	ask steps=-21
or_was	other=26
or_what	ask rest=33	ask steps=-19
order	other=-12	unknown=30
order_me	other=-12	unknown=30
osteoporosis	ask easier=-47	help=-14	other=115	progress=-13	unknown=28
osteoporosis_$	ask easier=-47	help=-12	other=99	unknown=39
other	ask easier=38	ask mistakes=-23	ask steps=79	ask why=-20	schedule=44	unknown=-67
other_leg	ask steps=65	ask why=-17
other_reminder	schedule=17
other_two	other=47	unknown=-41
other_way	ask easier=21
ouch	other=50	unknown=-27
ouch_$	other=42	unknown=-24
ought	other=15
our	other=-46	unknown=46
out	ask dose=-32	ask easier=-33	ask left=-18	ask mistakes=79	ask steps=21	ask why=26	hello=-14	help=13	other=87	unknown=34
out_$	ask mistakes=19	help=25	other=72	unknown=-60
out_after	other=-92	unknown=94
out_for	ask easier=-16	ask mistakes=75	ask why=-23
out_in	ask steps=27	other=20	unknown=-31
out_of	ask steps=-25	ask why=54	other=55	unknown=-21
out_on	ask steps=20	unknown=-18
out_the	other=26
out_to	other=-39	unknown=32
out_today	other=-22	unknown=46
out_when	ask steps=27
oven	other=-35	unknown=35
over	ask dose=-18	ask easier=-17	ask left=15	ask mistakes=-33	ask rest=28	ask steps=45	ask why=-19	other=62	progress=48	schedule=-14	unknown=-17
over_$	ask dose=-20	ask left=21	ask mistakes=-24	ask rest=30	ask steps=27	ask why=-14	other=17	unknown=25
over_do	ask steps=15
over_in	ask dose=20
over_my	other=26	unknown=-20
over_the	other=-36	progress=52	unknown=16
overnight	ask easier=19	other=14	unknown=-17
overnight_$	ask easier=19	other=14	unknown=-17
ow	other=47	unknown=-27
ow_$	other=41	unknown=-25
ow_ow	other=19
pain	ask steps=-28	ask why=15	help=-15	other=164	progress=111	schedule=-20	unknown=-38
pain_$	ask why=24	other=42
pain_for	other=13
pain_gets	other=20	unknown=-14
pain_has	other=-29	unknown=35
pain_in	unknown=17
pain_is	other=47	unknown=-34
pain_no	other=-35	unknown=36
pain_scores	other=-31	progress=57	unknown=-24
pain_wakes	other=18	unknown=-15
painful	other=19	unknown=-13
painful_$	other=19	unknown=-13
paining	other=37	unknown=-28
pains	other=33	unknown=-30
pains_$	other=21	unknown=-20
painting	other=-33	unknown=36
painting_the	other=-33	unknown=36
palms	ask steps=49	other=-25
pants	other=29	unknown=-22
pants_without	other=13
paper	other=35	unknown=-26
paper_$	other=34	unknown=-26
part	ask why=28	other=24	unknown=-14
part_of	ask why=28
partly	other=18	unknown=-14
parts	other=35	unknown=-28
parts_$	other=14
parts_feel	other=20	unknown=-16
pass	other=51	unknown=-26
pass_$	other=23	unknown=-14
pass_on	other=14
passed	unknown=16
passed_out	other=39	unknown=-15
past	ask easier=-20	progress=58	schedule=28	unknown=-20
past_eight	schedule=15
past_seven	other=-15	schedule=19
past_six	other=16
pasta	other=-107	unknown=111
pasta_done	other=-78	unknown=79
patch	other=15	unknown=-13
patience	thanks=57	unknown=-40
patience_$	thanks=57	unknown=-37
patient	other=-32	unknown=32
pause	ask dose=-81	ask left=-21	ask mistakes=-29	ask rest=202	other=106	schedule=-26	unknown=-63
pause_$	ask rest=39	other=34	unknown=-25
pause_between	ask dose=-18	ask rest=42
pause_for	other=59	unknown=-20
pause_now	ask rest=58	other=-19
pause_please	other=21
pausing	other=24	unknown=-14
peasy	other=-36	unknown=42
peasy_$	other=-36	unknown=42
pee	hello=-13	other=25	unknown=52
pee_$	other=66	unknown=-38
pee_break	other=-47	unknown=64
peed	other=-28	unknown=46
peeing	unknown=24
peeing_$	other=-25	unknown=30
pelvis	ask steps=16
penis	other=62	unknown=-57
people	ask dose=-13	ask easier=67	ask mistakes=160	ask steps=-67	ask why=-36	other=-50
people_do	ask easier=21	ask mistakes=28	other=-13
people_get	ask mistakes=24
people_make	ask mistakes=40
people_usually	ask mistakes=14
people_who	other=-23	unknown=21
people_with	ask easier=38	ask mistakes=-17
per	ask dose=162	ask left=-31	ask steps=-24	ask why=-18	other=-29
per_day	ask dose=36	ask why=-16
per_knee	other=25
per_leg	ask dose=19
per_set	ask dose=41	ask left=-18
per_side	ask dose=68	other=-39
peru	ask steps=-12	ask why=-22	unknown=64
peru_$	ask steps=-12	ask why=-22	unknown=64
phew	other=14
phew_$	other=13
phone	ask steps=-13	other=-52	unknown=104
phone_$	other=19
phone_battery	other=-56	unknown=59
phone_call	other=-24	unknown=29
phone_rang	other=20	unknown=-16
phone_was	other=31	unknown=-27
physio	unknown=26
physio_did	other=-48	unknown=52
physio_said	other=36	unknown=-29
picture	ask easier=-16	ask steps=107	other=-62
picture_$	ask steps=36	other=-31
picture_of	ask steps=71	other=-31
pictures	ask easier=-15	ask mistakes=-13	ask steps=79
pictures_$	ask easier=-15	ask mistakes=-13	ask steps=79
pillow	ask easier=36
pillow_under	ask easier=24
ping	other=15
ping_me	other=15
pinging	other=13
pizza	other=-48	unknown=97
pizza_$	other=-23	unknown=53
place	ask easier=22	ask steps=-14
plan	ask left=28	other=-76	unknown=64
plan_$	ask left=33
play	other=-37	unknown=76
play_some	other=-36	unknown=46
playing	other=-28	unknown=44
please	ask easier=93	ask left=39	ask steps=106	ask why=68	hello=-63	help=33	progress=60	schedule=114	thanks=-43	unknown=-121
please_$	ask dose=-14	ask easier=92	ask left=42	ask steps=100	ask why=-13	hello=-51	progress=60	schedule=116	thanks=-35	unknown=-65
please_help	help=33
please_how	ask dose=17	ask steps=-24	ask why=26	other=-14
please_leave	other=13
please_remind	other=19
please_show	ask steps=58	other=-45
please_tell	ask steps=-26	ask why=57	other=-29
plus	help=-19	unknown=48
pm	other=73	schedule=29	unknown=-33
pm_$	other=45	schedule=33	unknown=-24
po	ask dose=-20	ask steps=16	other=26
po_$	ask dose=-20	ask steps=16	other=26
point	ask left=-20	ask steps=-28	ask why=153	other=-52
point_of	ask steps=-16	ask why=88	other=-26
poo	other=31	unknown=-17
poo_$	other=23	unknown=-15
pooed	other=29	unknown=-20
pooed_myself	other=29	unknown=-20
poor	other=-45	unknown=47
poor_thing	other=-40	unknown=43
position	ask mistakes=-24	ask steps=119	ask why=-27	other=-16
position_$	ask steps=22
position_do	ask steps=34
postman	ask steps=-16	unknown=53
power	other=25	unknown=-22
power_$	other=25	unknown=-22
prefer	other=-31	schedule=40
pregnant	help=-14	other=75	schedule=-14	thanks=-19	unknown=88
pregnant_$	other=19	thanks=-18	unknown=104
pregnant_and	other=43	unknown=-32
pregnant_with	other=26	unknown=-19
pressed	other=52	unknown=-23
pressed_done	other=13
pressed_the	other=20
pressure	other=48	unknown=-38
pressure_on	other=13
private	other=53	unknown=-44
private_parts	other=35	unknown=-28
privates	other=50	unknown=-44
probably	ask mistakes=23
problem	ask mistakes=20	other=-24	unknown=22
problem_$	ask mistakes=20
problems	other=-44	unknown=53
problems_$	other=-20	unknown=23
problems_with	other=-24	unknown=30
proceed	other=21	unknown=-13
proceed_$	other=20	unknown=-13
progress	ask steps=-15	hello=-19	help=-13	other=-61	progress=226	schedule=-18	unknown=-63
progress_$	ask steps=-12	progress=102	unknown=-37
progress_please	other=-17	progress=42
progress_report	other=-32	progress=81	unknown=-22
promise	other=-90	unknown=91
proper	ask steps=17	other=-43	unknown=43
properly	ask mistakes=30	other=25
properly_$	ask mistakes=30	other=18
prostate	other=12
prostate_cancer	other=12
proud	other=-13	unknown=17
proud_of	other=-13	unknown=17
pull	ask easier=16	ask mistakes=-15	ask steps=53	ask why=20	other=-12
pull_$	ask dose=-13	ask easier=20	ask steps=34
pull_the	ask dose=12
pull_with	ask steps=12
pulling	ask steps=-13	ask why=59	other=23	unknown=-26
pulling_my	ask why=22
pulling_the	ask why=38
purpose	ask dose=-20	ask left=-21	ask steps=-26	ask why=108	other=-37	unknown=36
purpose_$	ask left=-13	ask steps=-15	ask why=72	other=-46	unknown=34
purpose_of	ask why=36	other=15
push	ask steps=19	other=25	unknown=-18
push_really	other=19
put	ask easier=21	ask steps=19	other=-31	unknown=26
put_my	ask steps=19	other=-46	unknown=43
quarter	other=62	unknown=-12
quarter_of	other=26
quarter_past	other=17	schedule=14
quarter_to	other=19
quick	ask dose=-17	ask steps=33
quit	other=85	unknown=-43
quit_$	other=35	unknown=-23
quite	other=14
quoted	other=-47	unknown=73
quoted_is	other=18	unknown=-14
rain	ask dose=-18	ask mistakes=-30	ask why=-33	unknown=126
rain_tomorrow	ask mistakes=-15	unknown=61
raining	ask rest=-12	other=-113	unknown=163
raise	ask steps=15
ran	other=14
ran_out	other=16
rang	other=25	unknown=-19
rang_$	other=23	unknown=-17
rate	other=-49	progress=22	unknown=36
reach	ask easier=34	other=-21
reach_my	ask easier=21	other=-15
reached	ask dose=45	ask easier=-75	other=48
ready	ask dose=-29	ask steps=-16	hello=-34	other=149	thanks=-17
ready_$	ask dose=-28	ask steps=-16	hello=-32	other=97	unknown=16
ready_when	other=25
real	unknown=24
really	ask dose=17	ask easier=-15	ask mistakes=-20	ask rest=23	ask steps=-21	ask why=40	other=52	unknown=-56
really_do	ask mistakes=-14	ask why=21	other=16
really_enough	ask rest=18
really_hard	other=21
really_help	ask why=26	other=-12
really_need	ask dose=26
reason	ask easier=-17	ask steps=-28	ask why=102	other=21	unknown=-32
reason_$	other=17
reason_and	other=20	unknown=-19
reason_we	ask why=41	other=-14
record	progress=41
record_$	progress=19
recorded	other=27	unknown=-17
recorded_$	other=27	unknown=-17
recovering	other=26	unknown=-13
recovering_from	other=26	unknown=-13
red	help=-34	unknown=71
red_flags	help=-34	unknown=71
regular	progress=31
remain	ask dose=-79	ask left=104
remain_$	ask dose=-79	ask left=104
remaining	ask dose=-32	ask left=39	other=79	unknown=-39
remaining_$	ask left=38
remaining_rounds	other=22	unknown=-19
remains	ask left=98	ask mistakes=-17	ask steps=-17	ask why=-30
remains_$	ask left=83	ask mistakes=-14	ask steps=-14	ask why=-21
remains_after	ask left=19
remember	ask easier=-18	ask steps=22	other=27
remember_$	other=37
remind	ask easier=-14	ask left=-15	ask mistakes=17	ask steps=80	ask why=17	help=-12	other=22	schedule=47	unknown=-41
remind_me	ask easier=-14	ask left=-15	ask mistakes=17	ask steps=80	ask why=17	help=-12	other=20	schedule=47	unknown=-40
reminded	schedule=28
reminder	ask easier=-14	other=-64	schedule=201	unknown=-51
reminder_$	schedule=31
reminder_at	schedule=16
reminder_is	schedule=32	unknown=-28
reminder_times	other=-24	schedule=53
reminder_to	other=-16	schedule=38
reminders	ask steps=-15	hello=-23	other=178	schedule=101	thanks=-15	unknown=-103
reminders_$	hello=-15	other=65	schedule=51	unknown=-45
reminders_again	other=28	schedule=-13
reminders_for	other=23
reminders_off	other=18
reminders_on	other=53	schedule=-21
reminders_please	other=22
reminders_until	other=26
reminding	thanks=31	unknown=-14
reminding_me	thanks=31	unknown=-14
remove	other=39	unknown=-14
remove_the	other=23
rep	ask dose=43	unknown=-14
repeat	ask steps=18
repetitions	ask dose=24	ask why=-17	other=33	unknown=-15
repetitions_$	other=16
replaced	other=30	unknown=-15
replaced_in	other=28	unknown=-13
replacement	other=36
replacement_$	other=22
report	other=-26	progress=81	unknown=-25
report_$	other=-32	progress=81	unknown=-23
reps	ask dose=147	ask left=-53	ask mistakes=-18	ask rest=-28	other=97	unknown=-55
reps_$	ask dose=60	ask left=-43	ask mistakes=-16	ask rest=-17	ask steps=18	other=92	unknown=-36
reps_and	ask dose=-15	other=20
reps_in	ask dose=31	other=-24
reps_was	ask dose=35	other=-27
rest	ask dose=-126	ask easier=-32	ask mistakes=-29	ask rest=399	ask steps=-92	ask why=-65	other=100	unknown=-38
rest_$	ask dose=-36	other=101
rest_a	ask rest=16
rest_after	ask left=-24	ask rest=26	ask steps=-13	other=24
rest_at	ask rest=23
rest_between	ask rest=67	other=-20
rest_do	ask rest=14
rest_enough	ask rest=15
rest_for	ask rest=39
rest_in	ask dose=-30	ask rest=41
rest_longer	ask rest=21
rest_now	ask rest=-19	other=32
rest_of	ask left=59	ask steps=-19	ask why=-27
rest_or	ask rest=32
rest_time	ask rest=53
rested	other=36	unknown=-15
rested_$	other=14
rested_enough	other=22
resting	ask steps=35	ask why=-31
resume	other=47	unknown=-23
revert	other=34	unknown=-17
revert_$	other=31	unknown=-16
rib	other=72	unknown=-53
ribs	other=23
ribs_last	other=14
right	ask dose=14	ask easier=-19	ask left=30	ask mistakes=119	ask why=-23	other=68	thanks=-15	unknown=-18
right_$	ask left=40	ask mistakes=132	ask steps=-62	other=-58	unknown=30
right_first	ask steps=38	other=-27
right_foot	other=54	unknown=-34
right_for	ask dose=15
right_knee	ask steps=18	other=-14
right_leg	other=57	unknown=-36
right_now	other=33
right_one	other=24
right_side	other=30
ripping	other=21	unknown=-15
ripping_pain	other=14
robot	help=-12	unknown=20
robot_$	help=-12	unknown=20
roger	other=14
roll	ask steps=64	ask why=14	unknown=-30
roll_$	other=17	unknown=-16
roll_my	ask steps=15	ask why=16
rolled	other=34
rolled_to	other=14
rolling	ask dose=-12	ask why=76	unknown=-15
rolling_my	ask why=33
rolling_one	ask why=24
rolls	ask left=24
roof	other=21	unknown=-14
roof_$	other=20	unknown=-13
room	unknown=16
room_$	other=-15	unknown=21
rot	other=23
rotation	ask dose=30	ask easier=89	ask left=-47	ask mistakes=20	ask rest=-14	ask steps=131	ask why=69	help=-32	progress=-31	schedule=-23	unknown=-60
rotation_$	ask dose=16	ask easier=94	ask left=-32	ask mistakes=39	ask steps=48	ask why=38	help=-21	other=13	progress=-30	schedule=-20	unknown=-60
rotation_again	ask steps=50	ask why=-22
rotation_do	ask steps=29	other=-29
rotation_done	ask dose=21
rotation_goes	ask steps=-30	other=31
rotation_help	ask why=16
rotation_is	ask why=-24	other=28
rotation_out	other=14
rotation_please	ask steps=23	other=-16
rotation_supposed	ask why=12
rotation_today	other=22
rotations	ask dose=14	ask steps=26	unknown=-23
rotations_am	ask dose=15
roughly	other=12
round	ask dose=-83	ask left=64	ask mistakes=-15	ask rest=-13	ask steps=-15	ask why=-63	other=204	unknown=-15
round_$	ask left=87	other=-29	unknown=-16
round_1	ask dose=-19	other=22
round_3	ask dose=-13	other=14
round_completed	ask why=-14	other=20
round_done	ask dose=-15	other=81	unknown=-24
round_finished	ask dose=-27	other=48	unknown=-17
round_is	ask left=-12	other=36
round_of	other=-78	unknown=81
round_one	ask why=-37	other=46
rounds	ask dose=80	ask easier=-14	ask left=78	ask mistakes=-15	ask rest=49	ask steps=-36	other=17	unknown=-51
rounds_$	ask dose=53	ask rest=35	other=15	unknown=-59
rounds_are	other=23	unknown=-19
rounds_is	ask dose=21
rounds_left	ask dose=-14	ask left=29
rounds_of	ask dose=49	ask left=-30	other=-59	unknown=69
rounds_on	ask rest=24
rounds_or	ask dose=28
rounds_remain	ask dose=-52	ask left=61
rounds_to	ask dose=-26	ask left=41
routine	other=30	unknown=-27
routine_before	other=14	unknown=-13
row	ask dose=-19	progress=52	unknown=-16
row_$	ask dose=-19	progress=52
rubbish	other=13
run	other=36	unknown=-22
run_$	other=36	unknown=-22
running	other=-20	unknown=29
running_$	other=-22	unknown=30
runs	other=12
saddle	other=94	unknown=-61
saddle_$	other=25	unknown=-18
saddle_area	other=12
safe	ask dose=-22	ask mistakes=14	ask why=-32	other=166	progress=-12	unknown=-36
safe_$	other=56	unknown=-13
safe_for	ask mistakes=41	ask why=-17
safe_to	other=43	unknown=-15
said	unknown=18
said_$	other=-41	unknown=45
said_i	other=14
said_no	other=31	unknown=-27
same	other=18
sat	other=-14	unknown=28
sat_on	other=-14	unknown=28
saturday	other=-50	unknown=53
saw	other=-67	unknown=80
say	ask dose=51	ask left=-16	progress=15	unknown=16
say_$	ask dose=44	other=-21	progress=17
say_a	other=20	unknown=-17
say_done	other=-31	unknown=44
say_if	other=16
say_six	other=14	unknown=-13
say_so	other=-28	unknown=33
saying	hello=67	other=-17	unknown=-48
says	unknown=69
says_14:05	other=13	unknown=-12
says_hers	other=-15	unknown=16
says_hi	other=-37	unknown=54
says_i	other=59	unknown=-36
says_my	other=-12	unknown=13
says_no	other=45	unknown=-41
says_she	other=-30	unknown=31
says_the	other=24	unknown=-22
scale	ask easier=38	ask steps=-22
school	other=-72	unknown=83
school_$	other=-78	unknown=87
sciatica	ask why=40	other=24	unknown=-25
sciatica_$	ask why=40
score	progress=20
score_$	progress=20
scores	other=-31	progress=57	unknown=-24
scores_$	other=-31	progress=57	unknown=-24
season	other=-86	unknown=87
sec	ask dose=27	ask steps=-12	other=33	unknown=-22
sec_$	other=32	unknown=-20
sec_or	ask dose=27
second	ask rest=-20	ask steps=-29	other=93
second_$	ask left=39	ask steps=-15	other=27	unknown=-33
second_one	ask left=-25	ask steps=-12	other=51
second_set	ask rest=-19	other=53	unknown=-16
seconds	ask dose=123	ask left=-82	ask mistakes=-13	ask rest=135	ask steps=-42	ask why=-17	other=-17	unknown=-13
seconds_$	ask dose=78	other=-34
seconds_do	ask rest=20
seconds_enough	ask dose=22
seconds_left	ask left=-32	ask rest=44
seconds_of	ask dose=-19	ask left=-13	ask rest=38
seconds_or	ask dose=53	other=-25
seconds_per	other=23
secs	ask dose=92	ask left=-20	ask rest=13	ask steps=-13	other=-38	unknown=-18
secs_$	ask dose=34	ask left=-17	unknown=-13
secs_per	ask dose=65	other=-47
see	ask easier=-27	ask steps=21	other=42	progress=63	unknown=-52
see_my	ask steps=-13	progress=18
see_the	ask steps=36	other=-37
see_you	other=51	unknown=-44
send	other=36	unknown=-22
send_me	other=33	unknown=-21
sensation	other=69	unknown=-54
sensation_in	other=29	unknown=-26
serie	other=32	unknown=-30
series	other=66	unknown=-61
series_$	other=12
session	ask dose=21	ask left=39	ask rest=-20	ask steps=-39	ask why=-37	other=76	progress=-18	schedule=146	unknown=-46
session_$	ask dose=24	ask left=-16	other=87	progress=-15	schedule=18
session_by	other=-12	schedule=20
session_is	other=27	unknown=-21
session_now	other=34	schedule=-19
session_today	schedule=21	unknown=-13
session_tonight	other=-15	schedule=38
sessions	ask dose=-15	other=-14	progress=105	unknown=-36
sessions_did	progress=16
sessions_have	progress=26
sessions_this	other=-24	progress=25
set	ask dose=70	ask easier=22	ask left=64	ask mistakes=-45	ask steps=-60	ask why=-59	help=42	other=150	progress=-23	schedule=130	unknown=-109
set_$	ask left=26	ask rest=37	ask steps=-18	progress=-13	schedule=20	unknown=21
set_1	ask left=30
set_2	other=34
set_accomplished	ask rest=-19	other=22
set_am	ask left=28	other=-15
set_done	ask dose=-24	ask easier=-14	other=108
set_finished	other=27
set_for	schedule=33
set_is	ask dose=-32	ask left=42	ask rest=40	ask why=-22	help=63	other=-24	unknown=-45
set_of	other=-26	unknown=35
set_one	other=29
set_the	other=-44	schedule=51
set_too	ask dose=15
set_two	other=31
set_with	other=16	unknown=-16
sets	ask dose=103	ask easier=-41	ask left=128	ask mistakes=-24	ask rest=65	ask steps=-64	ask why=-32	other=45	progress=-16
sets_$	ask dose=-40	ask easier=-17	ask rest=50	ask steps=-37	ask why=-19	other=51	unknown=68
sets_after	ask left=12
sets_again	ask dose=21	other=-30
sets_already	other=-42	unknown=45
sets_and	unknown=16
sets_are	ask left=13	other=22	unknown=-19
sets_but	other=17	unknown=-12
sets_do	ask left=25
sets_done	other=42	unknown=-38
sets_in	ask dose=15	ask left=-12	other=20	unknown=-18
sets_is	ask dose=22	ask left=-14
sets_of	ask rest=24	unknown=28
sets_on	other=22
sets_remaining	ask left=38
sets_straight	other=16	unknown=-16
sets_to	ask dose=-14
sets_today	ask dose=59	ask left=-12	other=-20	unknown=-13
sets_without	other=-29	unknown=32
seven	other=61	schedule=29	unknown=-17
seven_$	other=22	schedule=34
sex	other=61	unknown=-47
sex_$	other=40	unknown=-36
shake	ask mistakes=25
shake_$	ask mistakes=25
shaking	other=-38	unknown=41
shaking_$	other=-39	unknown=42
shaky	ask mistakes=68	other=-35	unknown=-29
shaky_legs	ask mistakes=68	other=-35	unknown=-29
shall	ask rest=34
shape	other=30	unknown=-22
shape_$	other=30	unknown=-22
sharp	other=27
she	other=-27	unknown=44
she_is	other=-45	unknown=49
shift	ask steps=-14	other=-51	schedule=87	unknown=36
shift_$	other=-14	unknown=26
shift_the	other=-36	schedule=56
shifts	other=-99	unknown=98
shin	ask dose=-14	ask easier=-23	ask steps=81	other=-26
shin_$	ask easier=-23	ask steps=71	other=-26
shivering	other=50	unknown=-35
shivering_$	other=37	unknown=-24
shivering_with	other=12
shocks	other=12
shocks_down	other=12
shoes	ask dose=-13	ask steps=51	other=-46	unknown=49
shooting	other=15
shopping	other=-83	unknown=92
shopping_$	other=-71	unknown=79
short	other=60	unknown=-40
short_of	other=58	unknown=-40
shorter	ask rest=19
shorter_$	ask rest=19
should	ask dose=47	ask easier=-48	ask left=-64	ask mistakes=172	ask rest=25	ask steps=54	ask why=51	help=-12	progress=-30	schedule=-23
should_be	ask steps=-13	ask why=30
should_have	other=-12	unknown=13
should_i	ask dose=48	ask easier=-18	ask left=-35	ask mistakes=42	ask rest=34	ask why=20	other=12	progress=-24	schedule=-19	unknown=32
should_it	ask dose=-20	ask mistakes=46
should_look	ask mistakes=32
should_mention	other=23	unknown=-22
should_my	ask steps=50	ask why=-16	other=15
should_not	ask mistakes=71	ask steps=-32
should_say	other=14	unknown=-13
should_the	ask dose=14	ask mistakes=-16	ask steps=32
should_work	ask why=18
shoulder	ask mistakes=26	other=36	unknown=-37
shoulder_blades	ask steps=16	other=14
shoulder_hurts	other=12
shoulder_lifts	ask mistakes=21
shoulders	ask mistakes=-17	ask steps=51	other=35
shoulders_$	unknown=13
shoulders_on	ask steps=20
shoulders_stay	other=23
show	ask steps=129	hello=-18	help=29	other=-172	progress=147	unknown=-31
show_me	ask steps=73	other=-78	progress=80	unknown=-16
show_my	other=-16	progress=56	unknown=-25
shower	other=37	unknown=-28
shower_$	other=22	unknown=-16
shut	other=23
sick	other=18	unknown=-14
side	ask dose=100	ask easier=-21	ask left=-29	ask mistakes=-14	ask steps=65	ask why=16	other=71	schedule=-13	unknown=-56
side_$	ask dose=95	ask easier=-16	ask why=18	other=19	unknown=-35
side_do	ask steps=28
side_done	other=25
side_first	ask steps=40	ask why=-13
side_in	ask dose=26	ask steps=-16
side_one	ask steps=34
side_thing	ask why=13
side_to	ask steps=23	ask why=41
sides	ask steps=22	ask why=-14	other=46	unknown=-31
sides_done	ask why=-13	other=17
sides_now	other=20	unknown=-19
sides_or	ask steps=16
sign	other=-22	unknown=47
sign_$	other=-22	unknown=47
silence	other=42
silence_$	other=12
silence_please	other=29
silent	other=22
simpler	ask easier=166	ask steps=-24	other=-62
simpler_$	ask easier=22
simpler_variant	ask easier=16
simpler_way	ask easier=31
since	ask easier=-13	hello=-17	other=166	schedule=-12	unknown=-56
since_$	other=15
since_i	other=-46	unknown=61
since_last	other=35	unknown=-29
since_the	other=49	unknown=-36
since_this	other=50	unknown=-23
since_yesterday	other=28	unknown=-15
sister	other=-66	unknown=86
sister_$	other=15	unknown=-14
sister_is	other=-19	unknown=25
sisters	ask rest=-13	unknown=22
sisters_$	ask rest=-13	unknown=22
sit	other=32	unknown=-23
sit_on	other=25	unknown=-18
sitting	ask easier=69	other=13
sitting_$	ask easier=54
sitting_down	ask easier=16
six	other=88	unknown=-39
six_$	other=25	unknown=-18
six_thirty	other=14
six_this	other=15
sixteen	other=13
skip	ask easier=-17	ask steps=-58	ask why=-27	other=214	unknown=-40
skip_$	other=15
skip_that	other=12
skip_the	ask steps=-14	other=46
skip_this	ask steps=-34	ask why=-25	other=87
skip_today	other=25	unknown=-24
skipped	other=14
skipped_$	other=13
skipping	other=33	unknown=-15
skipping_this	other=20
skp	other=17
slaps	other=24	unknown=-17
slaps_the	other=19	unknown=-14
sleeping	other=-48	unknown=57
sleeping_badly	unknown=18
slide	ask mistakes=27
slipped	other=22	unknown=-15
slipped_disc	other=19	unknown=-13
slot	schedule=15
slow	ask dose=-19	ask left=-15	ask steps=51	other=14	unknown=-14
slow_$	ask dose=-19	ask left=-15	ask steps=51	other=13	unknown=-14
slowly	ask rest=-12	ask steps=35
slowly_$	ask steps=15
smashed	other=15
sneeze	other=16
sneeze_$	other=28	unknown=-16
snooze	other=39	unknown=-22
so	ask dose=-16	ask easier=62	ask left=-25	ask steps=-22	ask why=-13	help=-16	other=21	progress=78	thanks=24	unknown=32
so_$	other=15	unknown=16
so_done	other=37	unknown=-35
so_far	ask left=18	ask steps=-13	other=51	progress=31	unknown=-34
so_good	other=-23	progress=20	unknown=17
so_hard	ask easier=41	other=-57	unknown=28
so_high	ask easier=19	other=-16
so_i	ask left=-32	unknown=30
so_is	ask left=-14	other=31
so_kind	other=-20	progress=31	unknown=-17
so_make	other=20
so_much	other=-23	thanks=31
so_that	other=18
sofa	ask easier=25	ask steps=-19	other=-56	unknown=62
sofa_$	ask easier=25	ask steps=-19
softer	ask easier=128	ask steps=-14	ask why=-18	other=-38
softer_than	ask easier=21
softer_version	ask easier=43	other=-22
softer_way	ask easier=15
soiled	other=24	unknown=-18
soiled_myself	other=24	unknown=-18
some	help=21	other=42	unknown=-44
some_$	other=18	unknown=-17
some_music	other=-36	unknown=46
some_of	other=15	unknown=-12
someone	other=34	schedule=-14	unknown=22
someone_else	other=14	unknown=-13
something	ask dose=-14	ask easier=163	ask left=-28	ask why=-13	unknown=-65
something_easier	other=23
something_gentler	ask easier=42	other=-15
something_less	ask easier=61	other=-34
something_lighter	ask easier=29	ask steps=-12
something_softer	ask easier=13
something_tore	other=20	unknown=-14
something_wrong	ask mistakes=14
somewhere	other=14
son	ask why=23	other=-36	unknown=35
son_did	other=-41	unknown=41
son_has	other=17	unknown=-16
son_is	other=-21	unknown=21
song	ask why=-57	other=-13	unknown=111
song_$	other=-16	unknown=48
soon	other=27	unknown=-18
soon_$	other=21	unknown=-13
sore	ask mistakes=-23	other=163	unknown=-91
sore_$	other=66	unknown=-51
sore_doing	ask mistakes=-22	other=30
sore_from	other=46	unknown=-32
sorry	ask left=22	ask mistakes=-30	ask steps=55	ask why=-23	other=49	unknown=-29
sorry_$	ask mistakes=-17	ask steps=21	other=35	unknown=-18
sorry_coach	other=12
sorry_to	ask left=28	other=-14
sort	other=52	unknown=-22
sort_of	other=52	unknown=-22
sorted	other=13
spine	ask dose=-12	ask mistakes=74	ask steps=-19	other=81	unknown=-80
spine_$	ask mistakes=42	ask why=-16	other=34	unknown=-32
spine_has	other=35	unknown=-31
spring	other=32	unknown=-13
spring_$	other=32	unknown=-13
squeeze	ask left=-20	ask mistakes=-23	ask steps=77
squeeze_$	ask steps=27	ask why=16
squeezing	ask why=25
stairs	unknown=18
stairs_$	other=-19	unknown=39
stand	other=-15	unknown=20
standing	ask easier=38
star	other=-23	thanks=30
star_$	thanks=30	unknown=-22
start	ask left=-22	ask mistakes=-15	ask rest=29	ask steps=28	ask why=-18	hello=-14	help=26	other=143	schedule=-16	unknown=-38
start_$	ask rest=17	help=37	other=38	unknown=-19
start_again	ask rest=22	other=57	unknown=-31
start_in	ask steps=20
start_over	ask dose=20
start_reminding	other=18
start_with	ask why=-13	unknown=38
started	other=41	unknown=-20
started_$	other=20
starting	ask steps=18	other=32	unknown=-19
starting_to	other=23
stats	hello=-14	other=-60	progress=192	schedule=-15	unknown=-68
stats_$	hello=-13	other=-45	progress=145	unknown=-51
stats_please	other=-16	progress=47	unknown=-16
stay	ask dose=31	ask easier=-14	ask mistakes=-22	ask steps=81	ask why=-20	other=30	unknown=-21
stay_down	ask steps=51
stay_flat	ask steps=-21	other=29
stay_on	ask dose=14	ask steps=17
stay_together	ask steps=14
stay_up	ask dose=20
steak	other=-66	unknown=70
step	ask steps=49	other=-16
step_$	ask steps=49	other=-16
step_by	ask steps=49	other=-16
steps	ask dose=-31	ask steps=154	other=-121	unknown=49
steps_$	ask steps=114	other=-68	unknown=-23
steps_for	ask steps=45	other=-28
stiff	ask easier=18
still	ask dose=-69	ask easier=-26	ask left=220	ask mistakes=-17	ask steps=-33	ask why=-27	help=-15	other=133	unknown=-85
still_$	ask left=31
still_coming	ask left=15
still_do	ask easier=-18	other=37
still_going	other=20
still_have	ask dose=-34	ask left=64
still_holding	other=16
still_on	other=16
still_to	ask dose=-17	ask left=80	ask steps=-16
stomach	ask steps=25	other=12
stop	ask easier=-18	ask left=42	ask rest=23	ask steps=-22	help=-16	other=175	progress=-12	schedule=-28	thanks=-13	unknown=-49
stop_$	ask dose=-28	ask left=45	other=32	unknown=21
stop_at	ask dose=15
stop_here	other=38	unknown=-27
stop_now	other=19
stop_reminding	other=24
stop_the	other=16
stop_there	other=13
stop_writing	other=31
stopped	other=35
stopped_at	other=22	unknown=-13
stopping	other=30
stopping_$	other=-24	unknown=27
stopping_here	other=18	unknown=-12
stopping_now	other=36	unknown=-22
stops	other=12
straight	ask rest=26	ask steps=37	unknown=-26
straight_$	ask rest=13	ask steps=14	unknown=-12
straight_on	ask rest=14
straight_or	ask steps=16	other=-14
strain	ask easier=37
streak	ask left=-15	ask mistakes=-14	ask steps=-20	ask why=-21	other=-24	progress=160	unknown=-29
streak_$	ask left=-14	ask mistakes=-14	ask steps=-14	ask why=-20	progress=125	unknown=-24
strength	other=16	unknown=-15
strength_since	other=14	unknown=-13
strengthen	ask why=57
strengthen_$	ask why=30
strengthen_my	ask why=27
strengthening	ask left=-24	ask why=55
strengthening_$	ask left=-24	ask why=55
strenuous	ask easier=66	other=-45
stretch	ask dose=13	ask easier=24	ask left=-17	ask steps=32	ask why=35	other=-20
stretch_$	ask dose=20	ask mistakes=13	ask steps=-12
stretch_do	other=14
stretch_for	ask why=14
stretched	ask left=-12	ask mistakes=-24	ask steps=19	ask why=48	other=-57	unknown=39
strike	other=12
stroke_$	other=-31	unknown=34
strong	ask easier=49	other=-12	unknown=-20
strong_$	other=16	unknown=-16
stronger	ask why=17
struggle	ask easier=19	other=15	unknown=-16
struggles	ask easier=18
struggles_with	ask easier=18
struggling	ask easier=17
stumbling	other=14
stupid	other=16	unknown=-14
sudden	other=65	unknown=-46
sudden_$	other=27	unknown=-24
suddenly	other=55	unknown=-35
suit	other=-16	schedule=23
suit_me	other=-19	schedule=23
sunday	other=50	unknown=-23
sunday_evening	other=19
sunday_without	other=20	unknown=-17
supper	other=20
supper_$	other=20
supposed	ask dose=20	ask easier=-15	ask left=-61	ask mistakes=-41	ask steps=47	ask why=72	unknown=54
supposed_to	ask dose=20	ask easier=-15	ask left=-61	ask mistakes=-41	ask steps=47	ask why=72	unknown=54
sure	ask mistakes=-24	ask steps=41	other=35
sure_$	other=19
sure_that	other=14
surgery	ask mistakes=-23	other=76	unknown=12
surgery_$	ask mistakes=-20	unknown=64
survivor	other=25
sweating	other=-34	unknown=42
sweating_$	other=-39	unknown=46
swelling	other=16	unknown=-13
swing	other=-53	unknown=72
switch	other=24
ta	other=-103	thanks=193	unknown=-51
ta_$	other=-98	thanks=170	unknown=-37
tailbone	other=34	unknown=-29
tailbone_hurts	other=16	unknown=-13
take	ask dose=68	ask easier=-20	ask left=-22	ask rest=55	ask steps=-24	other=22	unknown=-15
take_$	ask dose=55	ask left=-15	other=-21
take_a	ask rest=32
take_me	ask dose=19
take_that	other=27
taking	other=27	unknown=-26
talk	ask steps=71	other=-47
talk_me	ask steps=71	other=-47
tall	ask dose=-21	ask steps=-27	progress=-18	unknown=95
tall_is	ask dose=-21	ask steps=-27	progress=-18	unknown=95
tap	other=17
tap_$	other=17
tapped	other=23	unknown=-15
target	ask dose=69	ask steps=-19	ask why=-23
target_$	ask dose=69	ask steps=-19	ask why=-23
taxes	other=-82	unknown=91
taxes_done	other=-60	unknown=68
taxi	unknown=22
taxi_$	unknown=22
tea	other=-68	unknown=72
tearing	other=17
technique	ask steps=48	ask why=-39
telephone	other=-21	unknown=24
telephone_$	other=-21	unknown=24
tell	ask dose=13	ask mistakes=13	ask steps=-63	ask why=70	help=46	other=-19	unknown=-25
tell_if	ask mistakes=27
tell_me	ask rest=12	ask steps=-35	schedule=13	unknown=39
tell_you	help=46	other=15	unknown=-42
telling	other=25	unknown=-21
telling_you	other=25	unknown=-21
temperature	unknown=19
temperature_of	other=26	unknown=-22
ten	ask dose=88	ask mistakes=-15	ask steps=-19	other=33	schedule=17	unknown=-33
ten_$	ask dose=16	other=37	unknown=-24
ten_days	other=17
ten_minutes	other=30	unknown=-18
ten_past	schedule=19
ten_seconds	ask dose=46	other=-33
tennis	other=-34	unknown=38
tense	ask steps=16
terrible	other=15
terrible_back	other=15
than	ask dose=27	ask easier=77	ask rest=12	ask why=-15	other=-53	progress=12
than_a	ask rest=14
than_last	progress=13
than_the	ask easier=21
than_this	ask easier=73	ask why=-13	other=-16
thank	hello=-24	other=-22	thanks=160	unknown=-61
thank_you	hello=-24	other=-30	thanks=161	unknown=-58
thanks	hello=-25	other=-90	thanks=260	unknown=-50
thanks_$	hello=-12	other=-28	thanks=158	unknown=-70
thanks_a	other=-16	thanks=32
thanks_coach	other=-23	thanks=57	unknown=-13
thanks_for	other=-17	thanks=25
that	ask dose=-36	ask easier=66	ask left=34	ask mistakes=130	ask rest=-33	ask steps=-19	ask why=27	help=-29	other=96	progress=-27	schedule=-19	thanks=45
that_$	ask left=-40	ask mistakes=-19	ask steps=-12	ask why=-24	other=172	unknown=-27
that_a	ask mistakes=33
that_back	other=23
that_bridge	ask steps=43	other=-23
that_count	other=-27	unknown=52
that_do	ask why=12
that_done	ask left=45	other=-14	unknown=-17
that_far	ask easier=50	other=-39
that_go	ask steps=54	other=-50
that_helped	other=-18	thanks=29
that_high	ask easier=54	other=-36
that_i	ask mistakes=14	other=30
that_is	ask left=31	ask mistakes=-16	ask why=28	other=13
that_it	ask left=55	other=-27
that_last	ask steps=15
that_my	ask mistakes=30	other=19	unknown=-13
that_ok	ask mistakes=61	other=-58
that_one	ask left=-12	ask mistakes=-13	ask rest=-15	ask steps=-33	other=41	unknown=81
that_really	ask why=22
that_right	ask mistakes=29	other=-22
that_was	ask easier=44	ask rest=-22	other=24	unknown=-27
the	ask dose=176	ask easier=146	ask left=84	ask mistakes=237	ask rest=192	ask steps=269	ask why=203	hello=-60	help=-48	other=113	schedule=133	thanks=24	unknown=153
the_15	other=16	unknown=-13
the_ache	other=35	unknown=-29
the_afternoon	schedule=18
the_air	ask why=18
the_baby	other=33
the_back	ask why=57	unknown=-16
the_bag	other=23
the_bathroom	other=17	unknown=-14
the_bed	ask easier=36	ask steps=-16	other=14
the_benefit	ask steps=-39	ask why=83
the_benefits	ask steps=-19	ask why=76	other=-29
the_biscuits	other=-38	unknown=39
the_bot	ask steps=-13	ask why=-35	help=54
the_break	ask dose=-40	ask mistakes=-32	ask rest=82	ask steps=-22	ask why=-22	other=97	unknown=-26
the_breather	ask dose=-16	ask rest=40	ask steps=-20
the_bridge	ask dose=52	ask easier=41	ask left=20	ask mistakes=26	ask rest=14	ask steps=-58	ask why=130	help=-34	other=48	progress=-22	schedule=-24	unknown=-24
the_bridges	ask left=16	ask steps=41	unknown=-55
the_bum	ask steps=42
the_bus	unknown=15
the_capital	ask steps=-16	ask why=-30	unknown=89
the_car	other=22	unknown=-14
the_carpet	ask steps=16
the_cat	unknown=25
the_ceiling	other=14	unknown=-15
the_chest	ask easier=14
the_common	ask mistakes=18
the_complete	other=22	unknown=-21
the_correct	ask steps=69	ask why=-31
the_cricket	unknown=21
the_crossword	other=-79	unknown=79
the_day	other=49	unknown=-31
the_dentist	other=42	unknown=-37
the_dishes	other=-31	unknown=35
the_doctor	other=30	unknown=-26
the_dog	unknown=30
the_door	other=16
the_easier	ask easier=17	ask why=-41	other=47
the_end	ask dose=-17	ask left=54	ask steps=-24
the_entire	other=50	unknown=-39
the_evening	ask dose=42	ask steps=-37	ask why=-13	other=-40	schedule=130	unknown=-12
the_exercise	other=28	unknown=-27
the_exercises	ask easier=-15	other=44	unknown=-23
the_feet	ask steps=72	other=-38
the_fence	other=-33	unknown=36
the_final	ask left=38	ask why=-17
the_first	ask steps=-15	other=45	schedule=-13	unknown=13
the_floor	ask dose=-14	ask easier=18	ask steps=98	ask why=-27	other=-21
the_full	ask easier=23	ask rest=13	ask steps=-18	other=18	unknown=-16
the_glute	ask mistakes=32	ask steps=-34	ask why=33
the_ground	ask steps=18
the_gym	other=-46	unknown=61
the_head	ask dose=-13	ask mistakes=-27	ask steps=62
the_hip	ask dose=13	ask mistakes=65	ask why=23	other=-70	unknown=-15
the_hold	ask dose=31
the_house	other=-41	unknown=51
the_idea	ask steps=-13	ask why=29
the_ironing	other=-49	unknown=50
the_kettle	other=-42	unknown=44
the_kids	other=65	unknown=-41
the_kitchen	other=31	unknown=-25
the_knee	ask dose=19	ask easier=36	ask left=-22	ask mistakes=57	ask rest=-23	ask steps=34	ask why=43	help=-15	other=74	schedule=-19	unknown=-43
the_knees	ask rest=16	ask steps=20
the_last	ask easier=-23	ask left=166	ask mistakes=-29	ask rest=-26	ask steps=-14	ask why=-22	other=58	progress=37	unknown=-85
the_left	ask easier=-13	ask left=-22	ask steps=38	other=53	unknown=-33
the_leg	other=25	unknown=-22
the_legs	ask steps=20	other=19	unknown=-31
the_list	ask left=28
the_loo	other=-25	unknown=47
the_lot	other=66	unknown=-54
the_lower	ask why=25
the_lying	ask steps=35	other=-22
the_marathon	other=-21	unknown=22
the_mat	unknown=13
the_match	other=-21	unknown=63
the_middle	other=26	unknown=-15
the_minute	ask rest=31
the_moment	other=22	unknown=-14
the_morning	other=-80	schedule=108	unknown=26
the_mornings	schedule=40
the_movement	ask steps=99	other=-52
the_neck	ask mistakes=35	ask why=-15	other=-49	unknown=48
the_neighbours	other=-35	unknown=46
the_netherlands	other=16	unknown=-13
the_news	other=-61	unknown=70
the_next	ask dose=-18	ask easier=31	ask rest=19	other=19	schedule=39	unknown=-38
the_night	other=18	unknown=-17
the_number	ask dose=103	ask steps=-35	ask why=-38
the_one	ask steps=42	unknown=-22
the_other	ask steps=64	ask why=-18	other=60	unknown=-55
the_oven	other=-35	unknown=35
the_pain	other=87	unknown=-61
the_paper	other=16
the_pause	ask dose=-41	ask rest=67
the_phone	other=42	unknown=-29
the_picture	ask steps=36	other=-31
the_plan	ask left=28
the_point	ask steps=-23	ask why=110	other=-26
the_postman	ask steps=-16	unknown=53
the_purpose	ask why=36	other=15
the_reason	ask steps=-25	ask why=61
the_remaining	other=35	unknown=-19
the_reminders	other=50	schedule=24	unknown=-24
the_rest	ask dose=-39	ask left=52	ask rest=97	ask steps=-30	ask why=-47	unknown=-12
the_right	other=82	unknown=-39
the_roll	ask steps=39
the_rolling	ask why=39
the_roof	other=21	unknown=-14
the_rotation	ask dose=27	ask easier=27	ask left=-27	ask mistakes=12	ask steps=32	ask why=68	help=-13	other=55	schedule=-12	unknown=-62
the_rotations	ask steps=26
the_same	other=12
the_second	unknown=14
the_session	ask left=59	ask steps=-28	ask why=-27	unknown=29
the_set	ask left=-14	other=34	unknown=22
the_sets	ask dose=17
the_shopping	other=-25	unknown=25
the_shoulders	ask steps=21	other=17	unknown=-15
the_shower	other=31	unknown=-24
the_side	ask steps=28	ask why=29	other=-18
the_sides	ask steps=16
the_sofa	ask easier=25	ask steps=-19
the_spring	other=12
the_stairs	other=-37	unknown=58
the_steps	ask dose=-30	ask steps=39	other=19
the_telephone	other=13	unknown=-12
the_thigh	ask dose=-20	ask easier=33
the_third	ask dose=24	ask left=12	ask rest=-20	ask steps=-21	ask why=-13	other=65	unknown=-23
the_three	other=43	unknown=-40
the_time	ask dose=-13	schedule=19	unknown=26
the_times	schedule=31
the_toilet	other=17
the_top	ask dose=22	ask mistakes=14	ask rest=-13	ask steps=27	unknown=-13
the_train	other=-30	unknown=34
the_twist	ask dose=-26	ask easier=80	ask mistakes=54	ask rest=-16	ask steps=40	ask why=50	help=-18	other=29	progress=-17	schedule=-23	unknown=-67
the_twisting	ask steps=39
the_twists	other=15
the_twisty	ask steps=70	unknown=-18
the_two	other=41	unknown=-39
the_typical	ask mistakes=50	ask why=-15
the_use	ask why=36
the_usual	other=20
the_very	ask left=30
the_video	unknown=14
the_waist	other=16
the_wall	ask easier=18
the_washing	other=-81	unknown=82
the_way	ask easier=27	ask steps=41	other=-30
the_weather	unknown=48
the_weekend	other=20
the_whole	ask dose=13	other=49	unknown=-47
the_woman	unknown=14
the_wrong	ask mistakes=40	ask steps=-24	other=21
them	ask dose=-30	ask easier=-13	ask rest=-43	other=123	schedule=34	unknown=-34
them_$	ask dose=-28	ask easier=-13	ask rest=-41	other=107	schedule=17	unknown=-21
them_all	other=29	unknown=-27
them_at	other=-57	unknown=58
them_in	other=14	unknown=-14
then	ask easier=-14	ask left=105	ask mistakes=-38	ask steps=-36	ask why=-19	other=107	unknown=-66
then_$	ask easier=-13	ask left=63	ask mistakes=-35	ask steps=-23	other=75	unknown=-36
then_my	other=29	unknown=-17
there	ask dose=-39	ask easier=79	ask left=12	ask mistakes=-54	ask why=29	hello=96	help=37	other=31	progress=-18	schedule=47	thanks=-19	unknown=-22
there_$	ask dose=-15	ask steps=-17	ask why=-16	hello=100	help=45	schedule=-13	thanks=-16	unknown=34
there_a	ask dose=-23	ask easier=37	ask left=-26	ask mistakes=-17	ask steps=48	ask why=39	other=-30	schedule=33	unknown=-21
there_an	ask easier=-40	ask left=-13	other=107
there_another	ask easier=32	ask rest=12	other=-33	schedule=20
there_any	ask left=-15	ask why=35
there_anything	ask left=14
there_in	ask dose=33	ask left=-14
there_is	ask left=13	other=17
there_more	ask left=20	other=-12
there_something	other=24
there_yet	ask left=14
thermometer	other=25	unknown=-14
thermometer_says	other=25	unknown=-14
these	ask easier=-35	ask left=18	ask mistakes=-24	ask why=47	help=-22	other=62	unknown=27
these_$	other=42	unknown=-27
these_at	other=-29	schedule=25	unknown=14
these_bridges	ask why=27
these_exercises	ask why=17	unknown=-14
these_for	ask why=25
these_in	other=-43	unknown=47
these_ok	other=21
these_safe	other=24
these_too	ask dose=31
they	ask rest=36	other=-34	unknown=14
they_belong	other=14	unknown=-13
they_do	ask rest=36	other=-30
thigh	ask dose=-20	ask easier=33
thighs	ask mistakes=45	ask steps=-32	other=14
thin	other=25	unknown=-22
thing	ask dose=-23	ask left=-16	ask mistakes=-14	ask steps=28	ask why=43	help=54	other=13
thing_$	help=49	other=21	unknown=15
thing_for	ask why=28
thing_work	help=17
thing_you	other=25	unknown=-16
think	help=-27	other=74	progress=18
think_$	other=22	progress=20	unknown=-20
think_i	other=26	unknown=-13
think_so	other=26
thinner	other=13
third	ask dose=54	ask rest=-22	ask steps=-53	ask why=-28	other=78
third_$	ask dose=33	ask steps=-21	other=15
third_done	ask steps=-26	other=30
third_one	other=18
third_round	ask why=-14	other=26
third_set	ask dose=23	ask left=13	ask rest=-20	other=-24	unknown=16
thirteen	other=32	unknown=-15
thirteen_repetitions	other=14
thirty	ask steps=-13	unknown=28
thirty_$	other=19
thirty_in	other=14
thirty_minutes	other=16
this	ask dose=-44	ask easier=49	ask left=44	ask mistakes=77	ask rest=55	ask why=168	hello=-47	help=151	other=91	progress=95	schedule=-41	thanks=-23	unknown=107
this_$	ask dose=-34	ask easier=42	ask left=-32	ask mistakes=-17	ask rest=33	ask steps=102	help=67	other=43	progress=-22	unknown=12
this_actually	ask why=-16	other=27
this_afternoon	other=21	unknown=-13
this_and	ask dose=-29	ask steps=-33	other=73
this_app	help=20
this_before	ask steps=15
this_bot	ask steps=-22	ask why=-36	help=82
this_bridge	ask why=31	unknown=-18
this_do	ask dose=34	ask steps=-14	ask why=-23	other=35
this_evening	other=26
this_every	ask dose=40
this_exercise	ask dose=26	ask easier=29	ask left=-30	ask steps=13	other=-31	unknown=24
this_fix	ask why=25
this_for	ask easier=21	ask mistakes=-13	help=33	other=-41	unknown=34
this_go	ask steps=22
this_good	ask why=15	other=13
this_help	ask why=54	help=-29
this_hurts	ask easier=-21	other=37
this_in	other=-64	unknown=62
this_is	ask easier=43	ask left=19	ask why=-15	other=15	unknown=-45
this_lifting	ask why=16
this_make	ask why=32
this_meant	ask why=26
this_month	other=-21	progress=57
this_morning	ask left=17	hello=-24	other=57	schedule=-17	unknown=41
this_ok	other=35
this_one	ask dose=36	ask easier=-32	ask left=13	ask mistakes=67	ask rest=21	ask steps=46	ask why=76	other=-14	unknown=-75
this_or	ask left=17
this_really	ask left=21	ask why=21	other=-20
this_right	ask dose=-13	ask mistakes=62	ask steps=-23
this_round	ask left=38	unknown=-19
this_safe	other=55
this_set	ask dose=-36	ask left=13	ask rest=46	other=49	unknown=-38
this_stretch	ask left=-14	ask steps=37	other=14
this_supposed	ask steps=-18	ask why=15	other=21
this_the	ask left=154	ask mistakes=-14	ask steps=-15	ask why=-37	other=-46
this_thing	ask steps=-28	help=70
this_time	ask dose=21	other=87	unknown=-52
this_week	help=-12	other=-48	progress=114
this_with	ask easier=-28	other=27	unknown=18
this_works	help=31
this_year	other=-69	unknown=71
those	ask dose=16	other=-22	unknown=38
those_$	ask dose=16
three	ask dose=66	ask easier=-15	ask mistakes=-14	ask rest=-20	ask steps=-37	other=120	unknown=41
three_$	ask dose=49	other=38	unknown=-43
three_days	other=13
three_done	other=12
three_every	other=-22	unknown=24
three_exercises	other=33	unknown=-29
three_in	other=15
three_months	other=24	unknown=-17
three_rounds	other=21
three_sets	ask dose=33	other=-66	unknown=84
three_times	other=23
three_weeks	other=37
through	ask dose=-13	ask easier=-12	ask left=69	ask mistakes=-18	ask steps=50	other=39	unknown=-49
through_$	ask left=36	ask mistakes=-13	ask steps=-62	other=76	unknown=-16
through_15	other=17
through_it	ask steps=37	other=-22
through_the	ask steps=24
through_this	ask steps=43	other=-38
ticked	other=29
ticked_off	other=22
tight	ask steps=32	other=30	unknown=-22
tight_$	ask steps=25
tiktok	other=-90	unknown=93
til	ask dose=-34	ask rest=43
till	ask dose=-54	ask left=105	ask steps=-12	other=-23
till_i	ask dose=-36	ask left=81	other=-30
till_the	ask dose=-17	ask left=24
time	ask dose=54	ask left=-66	ask mistakes=-39	ask rest=86	ask steps=-32	ask why=-61	help=-36	progress=-20	schedule=241	unknown=33
time_$	ask dose=78	ask left=-21	ask mistakes=-20	ask rest=45	ask why=-30	schedule=38
time_are	schedule=16
time_do	help=-13	schedule=53	unknown=-14
time_i	other=-36	unknown=43
time_in	ask dose=-12	other=-60	unknown=97
time_is	ask why=-13	other=80	schedule=19	unknown=-23
time_now	other=21	unknown=-18
time_please	schedule=14
time_to	other=-12	schedule=15
time_today	other=20	unknown=-18
time_tomorrow	schedule=23
time_tonight	schedule=20
times	ask dose=104	ask left=-34	ask steps=-48	ask why=-18	help=-38	other=-31	progress=-36	schedule=259	unknown=-50
times_$	ask dose=54	ask left=-12	ask steps=-19	help=-14	other=-28	progress=-13	schedule=122	unknown=-23
times_a	ask dose=-22	other=42
times_do	ask dose=56	ask steps=-18	other=-20
times_each	other=18
times_have	help=-14	progress=-12	schedule=45
times_i	ask dose=17
times_please	other=-33	schedule=50
tingling	hello=-15	other=49
tingling_$	hello=-13	other=20	unknown=18
tingling_around	other=17
tingling_down	other=17
tingling_in	other=17	unknown=-13
tingly	other=32	unknown=-16
tired	ask dose=26	other=-113	unknown=149
tired_$	ask dose=26	other=-32	unknown=50
tired_from	other=-41	unknown=48
tired_tonight	other=14
to	ask dose=69	ask left=61	ask mistakes=162	ask rest=38	ask steps=96	ask why=66	hello=18	help=46	other=60	progress=-50	schedule=126	thanks=-45	unknown=31
to_$	ask left=17	ask mistakes=47	ask steps=-32	ask why=-15	other=19	unknown=-17
to_15	ask dose=30
to_21:00	other=-17	schedule=32
to_6	other=-19	schedule=25
to_8:30	schedule=21
to_9	other=-13	schedule=21
to_a	schedule=12
to_arch	ask mistakes=31	ask why=-12
to_avoid	ask mistakes=72	ask steps=-21
to_be	ask dose=56
to_breathe	other=17
to_catch	ask rest=14
to_change	other=-14	schedule=23
to_chest	ask easier=21	ask mistakes=21	ask steps=90	ask why=14	schedule=-17	unknown=-21
to_do	ask dose=67	ask easier=12	ask left=93	ask rest=-37	ask steps=22	ask why=16	help=-22	other=-25	progress=-14	unknown=40
to_end	other=19
to_exercise	other=47	unknown=-14
to_feel	ask mistakes=35	ask why=-12
to_finish	other=36	unknown=-25
to_get	other=45	schedule=-14	unknown=-28
to_go	ask dose=-49	ask left=120	ask steps=-52	other=52	unknown=-14
to_help	ask steps=-16	ask why=28
to_hold	ask dose=54	ask mistakes=19	ask steps=-15	other=-20	unknown=-12
to_hurt	ask mistakes=38	ask why=-13
to_keep	ask dose=23	ask mistakes=-18	ask steps=31	other=-24
to_last	progress=15
to_lie	ask steps=35
to_lose	other=-31	unknown=40
to_make	ask steps=17
to_me	ask steps=41	other=-21	unknown=26
to_my	ask easier=20	ask why=12	other=34	unknown=-44
to_pee	other=18
to_push	other=20
to_rain	ask dose=-18	ask mistakes=-30	ask why=-33	other=-16	unknown=132
to_rest	ask rest=63
to_run	other=57	unknown=-49
to_seven	schedule=16
to_side	ask steps=23	ask why=41
to_someone	other=14	unknown=-13
to_start	other=25	unknown=-13
to_stay	ask steps=30
to_stop	other=27	unknown=13
to_strengthen	ask why=30
to_take	ask rest=17
to_tap	other=12
to_ten	other=-15	schedule=19
to_the	ask easier=23	unknown=35
to_this	ask why=44
to_touch	ask steps=43	ask why=-18
to_use	help=44
to_wait	ask rest=27
to_work	ask steps=-41	ask why=56
to_write	ask steps=-17	help=82	other=-36	unknown=-15
to_you	hello=56	help=28	other=-20	unknown=-17
today	ask dose=84	ask easier=-32	ask left=155	ask mistakes=-17	ask rest=-12	ask steps=-51	ask why=-23	hello=-14	help=-24	other=81	thanks=-28	unknown=56
today_$	ask dose=56	ask easier=-28	ask left=154	ask mistakes=-16	ask steps=-34	ask why=-22	hello=-13	help=-23	other=25	thanks=-20	unknown=93
today_and	schedule=21
today_is	ask dose=29	other=-18
today_please	ask steps=-15	other=35
today_thanks	other=12
toddler	other=-16	unknown=25
toes	ask steps=26	other=50	unknown=-35
toes_$	ask steps=28
together	ask mistakes=-16	ask steps=121	other=-30	unknown=-19
together_$	ask mistakes=-14	ask steps=97	other=-27	unknown=-15
together_or	ask steps=22
toilet	other=-21	unknown=46
toilet_$	other=21
toilet_any	other=17
toilet_paper	other=19	unknown=-17
tokyo	ask dose=-12	unknown=46
tokyo_$	ask dose=-12	unknown=48
told	other=44	unknown=-18
told_me	other=22	unknown=-13
told_you	other=33	unknown=-18
tomorrow	ask mistakes=-17	ask why=-13	help=-23	other=-61	schedule=133	unknown=43
tomorrow_$	ask mistakes=-16	help=-22	other=31	schedule=71
tonight	ask dose=14	ask easier=-13	ask mistakes=-16	ask steps=-16	help=-44	other=49	progress=-16	schedule=104	unknown=23
tonight_$	ask mistakes=-14	ask steps=-14	help=-43	other=46	progress=-14	schedule=77	unknown=44
tonight_session	schedule=19
too	ask dose=41	ask easier=190	ask left=-82	ask mistakes=108	ask steps=-22	ask why=-39	other=-39	schedule=69	unknown=-115
too_$	ask dose=42	ask easier=-20	ask why=-14	other=50	unknown=-27
too_difficult	ask easier=59	other=-49
too_early	ask easier=-19	other=-30	schedule=82	unknown=-19
too_far	ask left=-25	ask mistakes=50
too_hard	ask easier=82	other=-32
too_knackered	other=15
too_much	ask dose=17
too_tired	other=17	unknown=-12
too_tough	ask easier=22
too_weak	ask easier=15
top	ask dose=21	ask mistakes=14	ask rest=-13	ask steps=28	unknown=-13
top_$	ask dose=20	ask mistakes=-20	ask steps=34
tore	other=20	unknown=-14
tore_in	other=16
torture	ask left=14
torture_$	ask left=14
total	ask dose=28	ask rest=-15
total_$	ask dose=29	ask rest=-15
totally	other=34	unknown=-32
touch	ask steps=52	ask why=-19
touch_the	ask steps=53	ask why=-19
touching	ask steps=31
tough	ask easier=38
tough_$	ask easier=24
tough_for	ask easier=14
towel	ask easier=24	other=-18
track	other=22
track_$	other=22
train	ask steps=-25	ask why=47	other=-20	progress=13	unknown=27
train_$	ask steps=-24	ask why=47
trainer	other=-45	unknown=45
treatment	other=36	unknown=-22
trip	other=22	unknown=-14
trouble	other=26
trousers	other=12
true	unknown=19
try	other=21
try_me	other=16
trying	other=-13	unknown=32
trying_$	other=40	unknown=-30
trying_to	unknown=13
tuesday	other=39	unknown=-32
tumbled	other=15
tumbled_down	other=15
tummy	ask why=18	other=24	unknown=-20
tummy_$	ask steps=16	other=14	unknown=-13
turn	ask steps=33	unknown=48
turn_off	other=18
turn_the	other=12
turn_too	ask steps=22
turned	ask dose=-13	ask mistakes=-27	ask steps=57	other=-34	unknown=29
turned_out	other=-31	unknown=33
turning	ask steps=32	other=-15
turning_$	ask steps=32	other=-16
turtles	other=-20	unknown=25
turtles_$	other=-20	unknown=25
tv	other=-59	unknown=66
tv_$	other=-25	unknown=32
twelve	other=33	unknown=-22
twelve_$	other=29	unknown=-19
twenty	other=23
twice	ask dose=56	ask steps=-26	other=14	unknown=17
twice_$	other=31	unknown=-24
twice_a	ask dose=59	ask steps=-17
twice_today	unknown=14
twinge	other=26
twinge_at	other=16
twist	ask dose=15	ask easier=107	ask left=-14	ask mistakes=50	ask rest=-20	ask steps=46	ask why=65	help=-22	other=22	progress=-23	schedule=-32	unknown=-87
twist_$	ask dose=-35	ask easier=59	ask steps=40	other=68	progress=-13	schedule=-15	unknown=-26
twist_done	ask steps=19	unknown=-14
twist_for	ask why=44
twist_is	ask easier=21
twist_supposed	ask why=18
twisting	ask dose=-17	ask left=-15	ask steps=25	ask why=76	help=-13	unknown=-16
twisting_$	ask mistakes=21	ask steps=14
twisting_do	ask why=15
twisting_is	ask steps=-28	ask why=29
twisting_one	ask steps=20
twists	ask dose=30	other=31	progress=-16	unknown=-29
twists_$	ask dose=27	progress=-16
twisty	ask steps=70	unknown=-18
twisty_one	ask steps=61	ask why=-15	unknown=-14
two	ask dose=76	ask easier=-26	ask mistakes=-31	ask rest=54	ask steps=-48	ask why=-18	other=101	thanks=-19	unknown=46
two_$	ask left=37	ask rest=21	ask steps=-21	other=33	thanks=-15	unknown=-36
two_already	other=16	unknown=-15
two_are	other=25	unknown=-22
two_done	other=22	unknown=-21
two_down	other=29	unknown=-20
two_hours	other=27	unknown=-16
two_is	ask rest=12
two_minutes	ask rest=32	other=-13
two_months	other=39	unknown=-32
two_of	other=-13	unknown=15
two_or	other=13
two_ribs	other=23
two_rounds	ask dose=38
two_sets	ask dose=42	ask left=-19	other=76	unknown=-51
two_that	other=20	unknown=-20
two_to	unknown=16
two_weeks	other=20
two_years	other=22	unknown=-14
type	ask left=-15	ask mistakes=-25	help=115	other=-96	unknown=56
type_done	other=-52	unknown=61
type_here	ask mistakes=-24	help=51
typical	ask left=-12	ask mistakes=126	ask steps=-32	ask why=-26
typical_errors	ask mistakes=45	ask why=-13
typical_mistakes	ask mistakes=60	ask steps=-18
um	other=17
um_i	other=14
uncle	other=-33	unknown=37
under	ask easier=23	other=40	unknown=-38
under_me	other=41	unknown=-32
under_my	ask easier=24
understand	help=30
understand_how	help=29
undo	ask steps=-14	other=112	unknown=-43
undo_$	other=49	unknown=-23
undo_last	other=18
undo_please	other=20
undo_that	other=20
unmute	other=47	unknown=-26
unmute_$	other=43	unknown=-24
unpause	other=49	unknown=-25
unpause_$	other=31	unknown=-15
unsteady	other=52	unknown=-44
until	ask left=73	other=44	unknown=-59
until_i	ask left=73	other=-19	unknown=-17
until_the	other=27	unknown=-24
up	ask easier=38	ask left=32	ask mistakes=38	ask steps=49	other=39	unknown=-73
up_$	ask easier=25	ask mistakes=31	ask steps=16	other=64	unknown=-62
up_again	other=15
up_and	ask steps=12
up_at	ask dose=14
up_here	ask mistakes=28
up_now	other=-53	unknown=55
up_or	ask steps=47	other=-38
up_that	ask easier=25
up_there	ask why=19
up_to	ask left=35	ask mistakes=-12	ask steps=-16
urine_since	other=-22	unknown=25
us	ask steps=38	other=44	unknown=-17
us_$	other=-31	unknown=33
us_begin	other=37
use	ask dose=-26	ask easier=35	ask left=-24	ask steps=-13	ask why=65	help=78	other=-27	unknown=-25
use_a	ask easier=43	other=-15
use_both	ask steps=30
use_of	ask why=36
use_this	ask steps=-16	help=66
use_you	ask steps=-13	help=27
used	other=-33	unknown=47
used_to	other=-33	unknown=47
useful	ask dose=-13	ask left=-12	ask mistakes=-22	ask why=65
useful_$	ask dose=-13	ask left=-12	ask mistakes=-22	ask why=65
usual	ask mistakes=13	ask why=-14	other=24
usual_mistake	other=20
usually	ask mistakes=62	other=-102	unknown=85
usually_$	ask mistakes=17	other=-63	unknown=61
usually_get	ask mistakes=20
vacation	other=19
vacation_$	other=15
vagina	other=33	unknown=-30
vagina_feels	other=33	unknown=-30
variant	ask easier=36
variation	ask easier=87	ask why=-30	other=-45
version	ask dose=-26	ask easier=215	ask left=-30	ask mistakes=-13	ask steps=-34	ask why=-44	other=17	unknown=-32
version_$	ask dose=-16	ask easier=60	ask left=-19	ask steps=-18	ask why=-14	other=60	unknown=-21
version_for	other=14
version_of	ask easier=119	ask why=-30	other=-31
vertebra	other=56	unknown=-37
vertebra_in	other=36	unknown=-20
very	ask left=30	other=-20	thanks=42	unknown=-19
very_kind	other=-20	thanks=29
very_last	ask left=30
video	ask easier=-40	ask steps=101	other=-20
waist	other=45	unknown=-37
waist_is	other=29	unknown=-26
wait	ask rest=80	ask steps=30	ask why=-14	other=-20	unknown=-33
wait_$	ask rest=22	ask why=-13	other=44	unknown=-24
wait_a	ask rest=17
wait_how	ask dose=47	other=-55
waiting	ask why=-16	other=48
waiting_for	ask left=-18	ask why=-16	other=48
wakes	other=37	unknown=-28
wakes_me	other=37	unknown=-28
walk	ask steps=54	unknown=-17
walk_$	other=38	unknown=-18
walk_me	ask steps=55	other=-44
walk_properly	other=-19	unknown=23
walked	other=-82	unknown=92
walking	other=57	unknown=-46
wall	ask easier=18
want	ask dose=20	ask easier=-16	ask steps=-29	other=39	schedule=72	unknown=-29
want_$	other=20
want_different	schedule=18
want_my	schedule=13
want_the	other=14
want_to	ask steps=-19	other=47
wants	ask steps=12	other=39	unknown=-41
was	ask dose=87	ask easier=31	ask mistakes=-16	ask rest=-16	ask steps=-40	ask why=15	other=60
was_dead	other=27	unknown=-24
was_done	other=28	unknown=-25
was_i	ask dose=34	other=-27
was_in	other=19	unknown=-14
was_it	ask dose=13	other=26
was_last	other=47	progress=-18	unknown=-27
was_my	other=20	progress=16	unknown=-21
was_numb	other=-94	unknown=96
was_that	ask dose=-12	ask steps=-23	other=62
was_the	ask dose=20	ask why=21	unknown=-23
was_watching	other=13	unknown=-13
washing	other=-102	unknown=103
washing_machine	other=-22	unknown=22
watch	ask easier=-13	ask mistakes=93	ask why=-21	other=-37	unknown=35
watch_$	ask mistakes=20
watch_for	ask mistakes=14
watch_out	ask easier=-12	ask mistakes=60	ask why=-14
watch_says	unknown=14
watch_the	other=-20	unknown=25
watched	other=-13	unknown=13
watching	other=-55	unknown=63
watching_$	other=-19	unknown=20
watching_and	other=-29	unknown=29
watching_the	other=18	unknown=-18
watching_tv	other=-25	unknown=32
water	other=16
water_$	other=25
waters	other=46	unknown=-39
waters_broke	other=32	unknown=-28
way	ask dose=-18	ask easier=178	ask left=-32	ask steps=75	ask why=-50	unknown=-36
way_$	ask easier=78	ask mistakes=-14	ask steps=-23	unknown=20
way_do	ask steps=14
way_of	ask steps=37	ask why=-22
way_on	other=15
way_to	ask dose=-12	ask easier=62	ask mistakes=32	ask steps=-45	ask why=-18
way_too	ask easier=45	other=-24
way_under	other=24	unknown=-21
way_up	ask steps=33	other=-18
we	ask easier=-34	ask left=52	ask mistakes=-45	ask rest=37	ask steps=-81	ask why=74	help=-22	other=67	schedule=82	unknown=-41
we_are	ask steps=-15	ask why=23
we_can	other=15	unknown=-14
we_change	other=-25	schedule=40
we_did	other=16
we_do	ask dose=17	ask easier=-15	ask left=-13	ask why=34	other=42	unknown=-17
we_doing	ask dose=15
we_go	schedule=15
we_make	ask easier=22
we_move	other=-14	schedule=22
we_nearly	ask left=28
we_skip	other=22
we_start	other=25
weak	ask easier=16	hello=-19	unknown=56
weak_$	other=53	unknown=-43
weak_and	other=22	unknown=-18
weak_for	ask easier=14	other=-64	unknown=69
weak_in	other=23	unknown=-22
weak_today	other=-29	unknown=32
weaker	other=19
weaker_$	other=12
weakness	unknown=20
weakness_$	other=-23	unknown=39
weakness_in	other=16	unknown=-14
weather	other=-34	unknown=88
weather_today	other=-29	unknown=41
wee	unknown=25
week	ask steps=-17	help=-20	progress=153	schedule=-25	unknown=36
week_$	ask steps=-13	help=-16	other=36	progress=121	schedule=-19
week_go	progress=26
week_i	other=-49	unknown=49
weekend	other=17
weekend_$	other=17
weeks	ask mistakes=-16	ask steps=-21	ask why=-12	help=-20	other=188	progress=51	schedule=-17	unknown=-45
weeks_$	other=48	progress=58	unknown=-35
weeks_ago	other=47	unknown=-12
weeks_along	other=15
weeks_now	other=-39	unknown=40
weeks_pregnant	other=69
weight	ask why=-31	hello=-13	help=-29	other=14	progress=-25	unknown=123
weight_$	ask why=-26	help=-21	other=-25	progress=-15	unknown=117
weight_and	other=16
weight_dropping	other=46	unknown=-28
weight_for	other=20	unknown=-18
weight_is	other=-21	unknown=26
weight_loss	other=-22	schedule=21	unknown=17
weight_on	other=13
weight_without	other=24	unknown=-23
weird	other=28	unknown=-18
weird_$	other=14
well	ask dose=26	ask mistakes=-13	other=-44	progress=20	unknown=70
well_$	ask dose=27	ask mistakes=-13	progress=13
well_again	other=15
well_done	other=-51	unknown=51
well_that	other=-50	unknown=50
went	other=39
went_numb	other=21
went_weak	other=13
were	other=56	unknown=-48
were_done	other=30	unknown=-29
wet	other=19
wet_myself	unknown=18
wet_the	other=17
what	ask dose=-33	ask easier=20	ask left=122	ask mistakes=69	ask rest=-26	ask steps=134	ask why=172	hello=-19	help=171	other=36	progress=65	schedule=76	thanks=-20	unknown=54
what_$	ask dose=-13	ask left=20	ask mistakes=-19	ask rest=32	ask steps=-39	ask why=-21	help=90	unknown=-19
what_a	unknown=13
what_about	ask dose=14	ask steps=45	other=-38
what_am	ask left=-53	ask mistakes=-31	ask steps=59	ask why=21	other=33
what_are	ask dose=-37	ask left=-79	ask mistakes=69	ask steps=-43	ask why=31	help=49	other=21	unknown=46
what_can	ask easier=42	ask left=-16	ask steps=-20	ask why=-18	help=139	other=-22	unknown=-27
what_comes	ask left=79	ask rest=-13	ask why=-14
what_commands	help=16
what_did	ask why=26	other=-16
what_do	ask dose=-56	ask easier=-15	ask left=65	ask mistakes=29	ask rest=-16	ask steps=65	ask why=27	help=-41	other=67	schedule=-23	unknown=-47
what_does	ask left=18	ask mistakes=-23	ask why=61	help=-19	other=47	progress=13	unknown=-16
what_else	ask dose=-14	ask easier=21	ask left=42	ask mistakes=-13	ask steps=-20	ask why=-15	help=29	unknown=-13
what_exactly	ask left=-39	ask steps=39	ask why=47	other=-17
what_exercises	ask left=17
what_good	ask steps=-16	ask why=74
what_happens	ask left=24	ask mistakes=20	other=-14
what_have	unknown=54
what_i	ask dose=-14	ask easier=-15	ask left=-17	ask steps=40	ask why=22	other=-24	unknown=26
what_if	ask dose=33	ask easier=20	ask left=-18	ask mistakes=-39	help=-15	other=-49	progress=-22	unknown=133
what_is	ask dose=146	ask left=56	ask mistakes=-34	ask steps=63	help=24	other=61	progress=111	schedule=-60	unknown=-39
what_mistakes	ask easier=-14	ask mistakes=33	other=14
what_muscle	ask left=-18	ask why=32	other=19
what_muscles	ask left=-48	ask why=83
what_must	ask left=-13	ask mistakes=66	ask steps=-13
what_now	ask easier=45	ask left=54	ask mistakes=-18	ask why=-20	help=17	other=-22	unknown=-34
what_remains	ask left=98	ask mistakes=-17	ask steps=-17	ask why=-30
what_should	ask dose=-15	ask left=-13	ask mistakes=59	ask rest=20	ask steps=-15	ask why=-22	schedule=-15	unknown=46
what_the	ask steps=-24	other=33
what_this	ask steps=41	ask why=-34
what_time	ask mistakes=-14	ask steps=-18	ask why=-22	help=-31	other=60	progress=-18	schedule=145	unknown=-41
what_times	help=-21	progress=-18	schedule=67
what_to	ask left=-22	ask mistakes=52	ask steps=73	ask why=-26	other=-40	unknown=-15
what_was	ask why=19	progress=12
what_would	ask easier=14	unknown=24
when	ask dose=56	ask easier=-25	ask left=56	ask mistakes=-24	ask rest=92	ask steps=-15	ask why=-37	hello=-13	help=32	progress=-43	schedule=199	thanks=-13	unknown=-62
when_$	other=-61	schedule=78
when_am	ask left=17	other=-14	schedule=20
when_do	help=-15	other=-12	schedule=83
when_finished	other=-33	unknown=43
when_i	ask dose=72	ask easier=-14	ask left=27	ask mistakes=-36	ask rest=29	ask steps=-31	help=23	other=98	schedule=-37	unknown=-28
when_is	ask left=-17	other=14	progress=-18	schedule=74
when_it	ask dose=23	unknown=-16
when_rolling	ask steps=19
when_the	ask rest=24	other=36	schedule=15	unknown=-63
when_twisting	ask mistakes=24
when_will	ask left=33	ask why=-18	other=-14	schedule=44
when_you	other=21
whenever	other=-47	unknown=62
whenever_$	other=-80	unknown=83
whenever_i	other=28	unknown=-17
where	ask dose=-24	ask easier=-20	ask left=45	ask rest=-21	ask steps=66	ask why=-43	other=65	progress=-33	schedule=-19	unknown=51
where_do	ask steps=53	ask why=-37	other=30
where_i	other=46	unknown=-13
where_is	ask steps=15	other=-17	progress=-41	unknown=50
where_should	ask mistakes=52	ask steps=-17
where_you	ask rest=-12	ask steps=19	unknown=31
whether	ask dose=45	other=-17	unknown=-14
which	ask dose=-46	ask easier=-33	ask left=106	ask mistakes=-37	ask rest=-19	ask steps=82	ask why=69	help=58	other=-46	unknown=-30
which_commands	ask left=-27	help=74	unknown=-12
which_exercise	ask left=54	ask steps=-31	ask why=-14	other=14
which_exercises	ask left=16
which_is	other=20
which_leg	ask steps=17
which_mistakes	ask mistakes=21
which_muscle	ask left=-20	ask mistakes=-25	ask steps=-19	ask why=95
which_muscles	ask steps=-13	ask why=44
which_one	ask left=34	ask steps=-14
which_ones	ask left=17
which_part	ask why=26
which_set	ask left=91	ask why=-22	other=-40
which_side	ask steps=69	ask why=-17
which_way	ask left=-15	ask steps=52
while	ask dose=-14	ask steps=28	other=64	unknown=-40
while_turning	ask steps=17	other=-14
while_you	other=18	unknown=-14
who	ask left=-17	ask mistakes=-12	ask steps=-24	ask why=-20	help=61	other=-26	schedule=-12	unknown=122
who_can	other=30
who_is	help=52	other=-17
who_made	help=-13	unknown=27
who_won	ask steps=-14	unknown=68
whole	ask dose=13	other=70	unknown=-63
whole_flight	other=14	unknown=-12
whole_routine	other=16	unknown=-14
why	ask dose=-64	ask easier=-29	ask left=-40	ask mistakes=-47	ask rest=48	ask steps=-91	ask why=337	help=-16	other=102	progress=-24	schedule=-16	unknown=-66
why_$	ask dose=-39	ask left=-19	ask why=44	other=88	unknown=-32
why_am	ask why=35
why_do	ask rest=36	ask steps=-21	ask why=60	other=-26
why_i	ask why=36
why_is	ask why=-26	other=73	unknown=-16
why_lift	ask why=20
why_should	ask why=23
why_the	ask rest=14	ask why=21
why_we	ask steps=-15	ask why=21
wife	ask steps=12	other=-44	unknown=51
wife_$	other=-16	unknown=16
wife_did	other=-25	unknown=27
wife_is	other=-21	unknown=23
wife_just	unknown=13
wife_says	other=24	unknown=-16
will	ask dose=35	ask rest=-13	ask steps=-46	ask why=103	help=-20	other=60	progress=-17	schedule=39	unknown=-45
will_be	other=27	unknown=-16
will_i	ask left=-21	ask mistakes=19	ask why=32	other=-17
will_it	ask dose=36	ask why=38	other=-36
will_not	ask easier=30	unknown=27
will_tell	other=13
will_this	ask left=31	ask steps=-14	ask why=41	other=-24
will_write	other=13
will_you	help=-16	other=36	schedule=47	unknown=-14
win	other=-47	unknown=68
win_$	other=-47	unknown=68
wipe	ask mistakes=-19	other=53	unknown=-16
wiping	other=61	unknown=-32
wiping_feels	other=44	unknown=-22
wish	other=33	unknown=-20
wish_$	other=24	unknown=-12
with	ask dose=-54	ask easier=84	ask left=-14	ask mistakes=104	ask why=60	help=-48	other=15	progress=-23	schedule=-25	unknown=69
with_$	ask why=32
with_a	other=28
with_back	ask why=26
with_bad	ask easier=38	ask mistakes=-17
with_boredom	other=-47	unknown=54
with_both	ask steps=16
with_breakfast	other=-62	unknown=62
with_bridges	ask mistakes=14
with_less	ask easier=66	other=-14
with_me	ask steps=13
with_my	ask easier=18	ask mistakes=-37	ask steps=34	other=-23	unknown=28
with_osteoporosis	other=45	unknown=-27
with_that	ask left=-35	other=38
with_the	ask dose=-20	ask mistakes=87	ask steps=21	ask why=-19	other=13	unknown=-17
with_this	ask left=28	ask mistakes=54	ask steps=-13	ask why=-19	other=41	unknown=-68
with_work	other=-39	unknown=40
without	ask mistakes=24	ask steps=-18	other=117	unknown=-33
without_my	other=20	unknown=-17
without_noticing	ask mistakes=26	other=32	unknown=-21
without_stopping	other=-29	unknown=31
without_trying	other=40	unknown=-30
wobble	ask mistakes=61	other=-51
woman	unknown=14
woman_in	unknown=14
won	ask steps=-14	other=-44	unknown=108
won_the	ask steps=-14	unknown=68
work	ask dose=-27	ask mistakes=-18	ask steps=-63	ask why=36	help=159	progress=-16
work_$	ask dose=-16	ask why=-37	help=124	other=-28	progress=-15	unknown=13
working	ask left=-27	ask steps=-13	ask why=67	unknown=21
working_$	ask left=-23	ask why=51	other=-14	unknown=25
workout	other=27	schedule=22	unknown=-32
workout_$	other=13	schedule=22	unknown=-18
works	ask steps=16	help=49
works_$	ask steps=16	help=49	other=-15
works_better	other=14
world	other=-72	unknown=79
worse	other=45
worse_$	other=-29	unknown=49
worse_at	other=17
worse_lying	other=24	unknown=-20
worse_when	other=12
worse_whenever	other=18
worst	other=46	unknown=-40
worst_at	other=26	unknown=-23
worst_in	other=13	unknown=-12
would	ask dose=57	ask left=-25	ask rest=26	ask steps=-14	ask why=-13	help=-14	progress=14	schedule=56
would_be	ask easier=14	other=44	progress=30	schedule=25	unknown=-64
would_finished	other=32	unknown=-26
would_have	other=40	unknown=-34
would_i	other=-22	unknown=42
would_like	other=-18	schedule=54	unknown=-21
would_prefer	other=-31	schedule=40
would_say	other=-16	unknown=20
would_you	other=-26	unknown=42
wrist	other=34	unknown=-21
wrist_last	other=17
write	help=83	other=-14	schedule=22	unknown=-23
write_again	other=17	schedule=16	unknown=-14
write_done	ask steps=-17	help=82	other=-37	unknown=-15
write_it	ask steps=27	other=-13
write_quoted	other=12
write_to	help=16
writing	other=31
writing_to	other=31
wrong	ask dose=-21	ask easier=-23	ask left=-37	ask mistakes=335	ask steps=-93	ask why=-52	help=-25	other=15
wrong_$	ask left=-21	ask mistakes=52	ask steps=-13	other=38
wrong_button	other=40	unknown=-12
wrong_here	ask mistakes=61	other=-12	unknown=-19
wrong_if	ask mistakes=14
wrong_in	ask mistakes=59	ask steps=-18
wrong_on	ask mistakes=42	ask steps=-21	other=-46	unknown=46
wrong_way	ask mistakes=47	ask steps=-21
wrong_with	ask mistakes=35	help=-13	other=-17	unknown=16
x	other=45	unknown=-23
x_15	other=36	unknown=-18
yeah	other=47	unknown=-25
year	other=-21	unknown=50
year_$	other=-27	unknown=55
years	other=-65	unknown=117
years_$	unknown=18
years_ago	other=-39	unknown=69
years_and	other=-41	unknown=42
years_back	other=18	unknown=-12
yep	other=41	unknown=-21
yep_$	other=14
yes	hello=-13	other=59	unknown=-18
yes_i	hello=-13	other=25
yesterday	ask steps=-17	hello=-17	other=127	schedule=-18
yesterday_$	ask steps=-17	other=38	unknown=32
yesterday_evening	other=45	unknown=-20
yesterday_i	other=20	unknown=-18
yesterday_morning	other=18	unknown=-14
yet	ask left=59	ask rest=-25	other=88	unknown=-62
yet_$	ask left=59	ask rest=-25	other=26
yo	hello=100	other=-62	unknown=-27
yo_$	hello=100	other=-62	unknown=-26
yoga	other=-102	unknown=116
yoga_$	other=-20	unknown=32
you	ask dose=-17	ask left=-33	ask mistakes=-66	ask rest=-47	ask steps=73	ask why=-80	hello=89	help=104	progress=-30	schedule=42	thanks=209	unknown=148
you_$	ask left=22	ask steps=-27	hello=100	help=50	other=30	schedule=-24	thanks=68	unknown=-117
you_a	help=-22	unknown=54
you_add	other=47	unknown=-22
you_are	other=-73	thanks=116	unknown=29
you_ask	other=18
you_believe	unknown=28
you_can	help=13	other=60	unknown=-32
you_come	other=12
you_count	other=16	unknown=-13
you_describe	ask steps=28
you_do	ask dose=-19	ask mistakes=-13	ask steps=54	ask why=-13	help=76	schedule=-12
you_drop	ask steps=13
you_explain	ask steps=60	unknown=-23
you_for	help=13	other=-25	thanks=33
you_go	ask steps=25
you_got	ask easier=-17	ask steps=30	schedule=23
you_have	ask dose=-14	ask easier=63	ask rest=-16	ask steps=21	other=-17
you_in	other=29	unknown=-20
you_just	other=12
you_know	ask steps=-16	help=-17	other=48	unknown=22
you_like	ask steps=-30	unknown=75
you_limber	thanks=16
you_make	schedule=16
you_may	other=22
you_move	schedule=23
you_next	schedule=19
you_nudge	other=20
you_order	other=-12	unknown=30
you_play	unknown=29
you_recorded	other=26	unknown=-17
you_remind	ask steps=-14	schedule=62
you_said	other=-29	unknown=33
you_say	ask dose=50	other=-31	unknown=15
you_show	ask easier=-12	ask steps=32
you_so	thanks=24
you_stop	other=45	schedule=-14	unknown=-12
you_tell	ask left=13	ask rest=13	other=-14	progress=13
you_think	help=-19	unknown=29
you_to	other=21
you_tomorrow	other=24	unknown=-26
you_try	other=21
you_watch	other=-20	unknown=25
you_were	other=17	unknown=-14
you_when	help=46	other=-29
you_would	other=16	progress=30	unknown=-35
you_write	ask steps=22	help=-14	other=-32	schedule=30	unknown=20
your	ask steps=19	hello=-17	other=-47	schedule=-14	thanks=71	unknown=41
your_favourite	help=-26	unknown=61
your_help	other=-16	thanks=32
your_knees	ask steps=13
yours	other=-12	unknown=18
yours_$	other=-13	unknown=18
yourself	unknown=21
yrs	other=17
yup	ask steps=-44	other=57
zero	other=16
"""
