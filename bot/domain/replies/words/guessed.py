"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-51	unknown=66
0_$	other=24	unknown=-15
1	ask left=28	other=45	unknown=-32
1/3	ask steps=-13	other=30
1/3_ok	other=21
10	ask dose=117	ask easier=-13	ask steps=-27	other=68	unknown=-43
10_$	ask dose=47	ask steps=-13	other=12	unknown=-16
10_enough	ask dose=34
10_seconds	ask dose=24
11	other=48	unknown=-22
11:42	other=14
11:42_$	other=13
11_$	other=41	unknown=-21
12	ask dose=82	ask left=-33	ask mistakes=-25	ask steps=-16	other=75	unknown=-42
12_$	ask dose=18	other=25	unknown=-16
12_reps	ask left=-14	other=19
13	other=61	unknown=-30
13_$	other=30	unknown=-15
13_of	other=12
14	other=64	unknown=-26
14:05	other=17	unknown=-14
14:05_$	other=17	unknown=-14
14:20	other=15	unknown=-13
14:20_$	other=15	unknown=-13
14_$	other=27	unknown=-15
15	ask dose=240	ask easier=-38	ask left=-30	ask mistakes=-41	ask rest=-23	ask steps=-67	ask why=-14	other=92	unknown=-48
15:20	other=14
15_$	ask dose=91	ask easier=-31	ask steps=-22	other=27
15_again	ask dose=50	ask rest=-29
15_each	ask dose=15
15_in	other=15
15_or	ask dose=33	ask steps=-19
15_reps	other=19
15_right	ask dose=50	ask mistakes=-14
19:00	other=15
19:00_$	other=15
1_$	other=25	unknown=-17
1_or	ask left=28
2	ask left=16	ask steps=50	ask why=-12	help=-51	other=91	progress=-23	unknown=31
20	ask dose=45	ask easier=-12	ask steps=-26	other=-18	unknown=66
2015	other=-27	unknown=28
2015_$	other=-27	unknown=28
20_$	ask dose=14	ask steps=-13
20_minutes	other=28	unknown=-21
20_weeks	other=-13	unknown=25
21:00	schedule=33
21:00_$	schedule=22
21:15	other=17
21:15_$	other=14
22	other=15
2_$	ask left=24	help=-19	other=-28	unknown=90
2_done	ask easier=-12	other=22
2_sets	ask dose=22
2_weeks	other=13
3	ask steps=-18	other=83	unknown=31
3/3	other=51	unknown=-19
3/3_$	other=27	unknown=-17
3/3_ok	other=23
30	ask dose=17
39	other=31	unknown=-21
3_$	other=58	unknown=-34
3_days	other=14
3_done	other=16
3_of	other=12
3_rounds	other=12
3_sets	unknown=54
3_weeks	other=15
4	ask why=24	other=40	unknown=-19
4/10	other=14
4/10_$	other=14
45	other=23
4_$	ask why=24	other=12
4_days	other=18
5	ask dose=90	ask steps=-23	other=47
5_$	unknown=32
5_days	other=23	unknown=-12
5_min	other=15
5_or	ask dose=17
5_seconds	ask dose=53	other=-23
6	other=48	schedule=42	unknown=-36
6:30	schedule=21
6:30_$	schedule=21
6_$	schedule=35
7	ask easier=-14	other=62	schedule=86	unknown=-48
7:30	ask steps=-15	other=70
7:30_$	ask steps=-15	other=62
7_$	other=29	unknown=-15
7_am	schedule=24
8	ask dose=32	other=56	schedule=82	unknown=-48
8:15	other=16
8:15_$	other=15
8:20	other=14
8:20_$	other=14
8:30	schedule=15
8:30_$	schedule=15
8_$	ask dose=23	other=30	schedule=19	unknown=-20
8_kilos	other=13
8_o'clock	other=-48	schedule=54
8_times	other=14
8_weeks	other=12
9	ask dose=19	ask easier=-81	other=73	schedule=76	unknown=-28
9_$	ask easier=-79	other=77	schedule=28
9_is	ask dose=20	other=-16
9_pm	schedule=21
@asked	ask dose=267	ask easier=218	ask left=386	ask mistakes=202	ask rest=332	ask steps=253	ask why=310	hello=-97	help=216	other=322	progress=151	schedule=108	thanks=-106	unknown=268
@asked evening	other=166	thanks=12
@asked morning	ask left=-22	ask steps=-32	ask why=-32	help=34	other=182	schedule=-16	unknown=92
@asked pain	ask why=-20	other=226	thanks=-26
@asked zone	other=231	unknown=51
@idle	ask dose=79	ask easier=99	ask left=-150	ask mistakes=100	ask rest=-55	ask steps=131	ask why=55	hello=344	help=401	other=75	progress=432	schedule=424	thanks=299	unknown=325
@rest	ask dose=-54	ask easier=57	ask left=104	ask rest=304	ask why=-20	hello=-26	help=-31	other=17	progress=-21	schedule=-39	thanks=13	unknown=18
@set	ask dose=411	ask easier=406	ask left=340	ask mistakes=437	ask rest=161	ask steps=485	ask why=370	help=209	other=271	progress=-45	schedule=-45	thanks=74	unknown=330
@told	ask dose=233	ask easier=313	ask left=-39	ask mistakes=259	ask steps=335	ask why=59	hello=579	help=388	other=967	progress=227	schedule=275	thanks=524	unknown=692
@waiting	ask dose=79	ask left=98	ask mistakes=-48	ask rest=-53	ask steps=16	ask why=22	hello=191	other=119	schedule=83	thanks=56	unknown=137
^_0	other=25	unknown=-16
^_1	other=14
^_10	other=37	unknown=-12
^_11	other=13
^_12	ask left=-14	other=52	unknown=-20
^_13	other=46	unknown=-23
^_14	other=36	unknown=-19
^_15	ask dose=77	ask left=-13	ask mistakes=-23	ask rest=-20	ask steps=-18	other=37	unknown=-16
^_2	other=39	unknown=-27
^_20	other=41	unknown=-28
^_22	other=15
^_3	other=65	unknown=-33
^_3/3	other=27	unknown=-16
^_5	ask dose=56	ask steps=-17	unknown=-13
^_6	other=32
^_7	schedule=64	unknown=-18
^_8	other=34
^_8:20	other=14
^_9	other=15
^_a	ask easier=27	other=24	thanks=-12
^_about	other=19
^_aching	other=19
^_after	ask rest=18	other=55	unknown=-34
^_all	other=107	unknown=-32
^_almost	other=21
^_already	other=29
^_alright	ask steps=-25	other=36
^_alternative	ask easier=70	other=-31
^_am	ask easier=-34	ask left=70	ask mistakes=110	ask steps=31	ask why=-47	help=-15	other=-31	progress=47	schedule=-13	unknown=-34
^_and	ask dose=66	ask easier=-24	ask left=38	ask mistakes=-24	ask rest=40	ask steps=29	ask why=54	other=-78	unknown=-47
^_another	unknown=35
^_any	ask dose=-29	ask easier=67	ask left=-27	ask mistakes=46	ask why=-77	other=-42	progress=44	unknown=38
^_anything	ask dose=-24	ask easier=81	ask mistakes=38	ask steps=-26	ask why=-39	other=25	unknown=-15
^_are	ask easier=-18	ask left=61	ask mistakes=44	ask steps=33	ask why=-28	help=-32	other=-57	unknown=68
^_arms	ask steps=42	other=-28
^_as	other=14	unknown=-12
^_at	other=86	unknown=-35
^_away	other=16
^_baby	schedule=-14	unknown=24
^_back	other=46
^_be	other=13
^_before	progress=13
^_begin	other=22
^_bit	other=41	unknown=-26
^_bladder	other=-32	thanks=-27	unknown=69
^_blah	other=-43	unknown=60
^_both	ask dose=-13	ask left=-14	ask steps=-19	ask why=-28	other=120	unknown=30
^_brb	other=13
^_break	ask rest=28	other=-19
^_breast	other=14
^_breathe	ask steps=19	other=-18
^_bridge	ask dose=59	ask easier=52	ask mistakes=62	ask steps=64	hello=-37	help=-19	other=-40	progress=-13	thanks=-22	unknown=-55
^_bridges	other=22
^_broke	other=54	progress=-14	unknown=-19
^_busy	other=14
^_but	ask steps=-28	other=47
^_bye	unknown=34
^_call	other=15
^_calling	other=17
^_can	ask dose=59	ask easier=64	ask left=-38	ask mistakes=-20	ask steps=30	ask why=-22	help=-64	other=120	schedule=88	unknown=52
^_cancel	other=20
^_carry	other=18
^_change	other=-81	schedule=115	unknown=-15
^_cheers	hello=-23	other=-77	thanks=173	unknown=-46
^_chest	unknown=53
^_commands	help=69	other=-26	unknown=-15
^_common	ask mistakes=98	ask steps=-19	other=-25
^_completed	other=38	unknown=-14
^_continue	other=20
^_cool	unknown=28
^_coughing	other=22
^_could	ask dose=-15	ask easier=72	ask mistakes=-15	ask steps=-18	other=37	schedule=20	unknown=-30
^_cramp	other=19
^_dear	ask easier=14	hello=15
^_delete	other=40	unknown=-26
^_did	ask easier=-30	ask left=29	ask mistakes=30	ask steps=-39	ask why=-49	help=-13	other=191	progress=35	schedule=-20	unknown=13
^_difficulty	other=14
^_dine	other=15
^_dinner	other=-78	unknown=78
^_do	ask dose=87	ask easier=-13	ask left=-57	ask mistakes=-15	ask rest=112	ask steps=83	ask why=-52	help=14	other=-111	progress=-12	schedule=13	unknown=142
^_doctor	other=13
^_does	ask dose=-14	ask easier=-20	ask mistakes=12	ask steps=40	ask why=39	help=-33	other=-36	unknown=69
^_doing	other=13
^_dome	other=23
^_done	ask dose=-43	ask easier=-27	ask left=-123	ask rest=-35	ask steps=-87	ask why=-49	other=313	unknown=129
^_dropped	other=16	unknown=-13
^_each	other=29
^_easier	ask easier=137	ask steps=-16	other=-42	unknown=-18
^_easy	other=-30	unknown=38
^_eight	other=43	unknown=-17
^_end	other=49	unknown=-23
^_enough	other=75	unknown=-43
^_evening	hello=109	other=-78	unknown=-17
^_every	ask dose=54	other=14	unknown=-12
^_everyone	other=-69	unknown=70
^_everything	hello=-14	unknown=35
^_expecting	other=30
^_explain	ask steps=110	help=15	other=-81
^_fainted	other=27	unknown=-12
^_far	other=23	unknown=-21
^_feel	other=12
^_feels	other=-36	unknown=44
^_feet	ask steps=55	other=-21
^_fell	other=52	unknown=-17
^_felt	other=31	unknown=-22
^_fever	other=18
^_fifteen	ask dose=75	ask left=-20	ask steps=-26	other=19	unknown=-13
^_final	ask dose=-16	other=41
^_fine	other=16
^_finished	ask dose=-27	ask left=-56	ask mistakes=-29	ask rest=-70	ask steps=-19	ask why=-44	help=-16	other=166	unknown=164
^_first	ask left=41	ask steps=-29	ask why=-16	other=48
^_five	ask dose=40
^_for	ask dose=38	ask steps=-29	ask why=55
^_forget	ask steps=-20	other=43
^_forgot	ask steps=56	unknown=-20
^_four	other=26
^_fourteen	other=17
^_fractured	other=12
^_gave	other=16
^_gentler	ask easier=60
^_get	other=-51	unknown=54
^_getting	other=14
^_give	ask easier=28	other=17	unknown=-22
^_go	other=31
^_going	unknown=20
^_good	hello=118	other=-25	schedule=-13	thanks=-12	unknown=-20
^_got	ask easier=106	other=44	schedule=-19	unknown=-29
^_great	other=19	thanks=24	unknown=-18
^_ha	other=-14	unknown=34
^_had	ask mistakes=-15	other=156	unknown=-75
^_haha	other=-52	unknown=61
^_half	other=44	unknown=-15
^_hands	ask steps=13
^_hang	other=22	unknown=-13
^_hard	other=12
^_has	ask steps=-24	unknown=56
^_have	ask left=64	progress=60	unknown=-25
^_having	other=23	unknown=-13
^_he	other=-49	unknown=52
^_heartbroken	other=-34	unknown=56
^_heels	ask steps=32	ask why=-12
^_hello	hello=149	schedule=-82	unknown=-32
^_help	ask why=-15	hello=-13	help=210	other=-85	schedule=-12	unknown=-32
^_hey	hello=160	other=-79	unknown=-37
^_hi	hello=157	other=-62	unknown=-55
^_hip	ask dose=-13	ask steps=31	other=14
^_hit	other=15
^_hiya	hello=108	other=-61	unknown=-25
^_hmm	other=13
^_hold	ask dose=39	other=16
^_holiday	other=21
^_how	ask dose=14	ask left=113	ask mistakes=31	ask rest=21	ask steps=86	hello=55	help=26	other=169	progress=116	schedule=-26	thanks=-27	unknown=20
^_huh	help=152	other=-73	unknown=-33
^_hurts	ask easier=-46	other=90	unknown=-12
^_i	ask easier=170	ask left=-37	ask mistakes=-44	ask rest=-24	ask steps=96	hello=-23	help=96	other=98	progress=-53	schedule=80	thanks=52	unknown=142
^_if	ask dose=75	other=-41
^_in	ask steps=48	other=38	unknown=-41
^_instructions	ask steps=51	help=59	other=-33	progress=-14	schedule=-13	unknown=-13
^_is	ask dose=73	ask easier=-58	ask left=115	ask mistakes=153	ask rest=79	ask why=33	help=-34	other=-24	progress=14	unknown=-31
^_it	ask easier=21	ask mistakes=-19	ask steps=31	other=44	unknown=43
^_just	ask dose=-19	hello=41	schedule=24
^_keep	other=20
^_kids	other=18	unknown=-12
^_kind	other=50	unknown=-36
^_kindly	ask dose=16
^_knee	ask dose=72	ask mistakes=-23	ask steps=16	unknown=-13
^_knees	ask dose=-13	ask mistakes=14	other=34
^_knocked	other=14
^_last	ask dose=-18	unknown=45
^_later	other=49	schedule=17	unknown=-31
^_leave	ask steps=-26	other=66	unknown=-15
^_left	ask left=-30	ask steps=52	unknown=34
^_leg	other=-36	unknown=50
^_legs	ask steps=14	unknown=34
^_let	ask steps=-14	hello=-13	other=52	unknown=16
^_like	other=13
^_lol	other=-53	unknown=75
^_loss	other=24	unknown=-15
^_lost	ask steps=-16	ask why=-26	other=141	unknown=-62
^_love	other=16	unknown=-16
^_lower	other=16
^_make	other=-25	schedule=63
^_managed	other=43	unknown=-19
^_many	other=-21	thanks=39
^_may	other=38	unknown=-13
^_maybe	other=21	unknown=-15
^_might	ask steps=18
^_mistakes	ask mistakes=26
^_morning	hello=161	other=-89	unknown=-42
^_move	other=-54	schedule=100	unknown=-13
^_much	hello=-15	other=-55	thanks=115	unknown=-30
^_mum	other=-74	unknown=77
^_must	ask dose=27	ask rest=22
^_mute	other=65	unknown=-28
^_my	ask easier=101	ask left=-19	ask mistakes=95	ask steps=-64	hello=-21	progress=79	schedule=63	unknown=104
^_nah	other=16
^_nearly	other=37
^_need	schedule=13	unknown=26
^_never	unknown=39
^_new	other=59	unknown=-33
^_next	ask steps=-15	other=17	schedule=52
^_nice	other=-54	thanks=68	unknown=20
^_nine	other=23
^_no	ask left=-12	ask steps=17	ask why=-20	other=49	thanks=-29	unknown=137
^_nobody	other=14	unknown=-12
^_none	other=17
^_not	ask easier=76	ask mistakes=-27	ask rest=-22	ask steps=28	ask why=-15	other=35	thanks=-19	unknown=47
^_nothing	other=-19	unknown=44
^_now	other=-66	unknown=79
^_nowhere	other=14	unknown=-13
^_numb	other=63	unknown=-32
^_number	ask dose=57	other=-22	progress=30	unknown=-27
^_numbness	unknown=21
^_off	unknown=25
^_oh	unknown=36
^_ok	ask left=-22	ask steps=28	help=-16	other=76	thanks=44	unknown=-32
^_okay	other=26	unknown=-13
^_on	other=66	unknown=-35
^_once	ask dose=-27	ask left=31	ask rest=63	other=20	unknown=-56
^_one	ask dose=-42	ask left=38	unknown=73
^_only	hello=39	other=31	unknown=-19
^_oops	other=25
^_or	other=16
^_other	ask easier=36	ask mistakes=-15	other=-12
^_ouch	other=47	unknown=-21
^_our	other=-46	unknown=51
^_out	other=-31	unknown=34
^_ow	other=36	unknown=-20
^_pain	other=79	unknown=-32
^_pass	other=31	unknown=-15
^_passed	other=24	unknown=-12
^_pause	other=60	unknown=-25
^_pee	other=-45	unknown=63
^_peed	other=16
^_phone	other=24	unknown=-13
^_physio	other=18
^_pins	other=28	unknown=-20
^_play	other=-33	unknown=43
^_please	ask dose=-17	ask left=46	ask why=50	help=28	unknown=-44
^_poo	other=12
^_pooed	other=27	unknown=-15
^_pregnant	other=73	unknown=-52
^_pressed	other=28
^_progress	hello=-14	other=-42	progress=109	unknown=-22
^_proud	other=-22	unknown=23
^_quarter	other=57
^_quit	other=48	unknown=-18
^_quoted	other=18	unknown=-17
^_ready	ask dose=-21	ask steps=-29	hello=-22	other=145	unknown=-26
^_recovering	other=24
^_remind	ask mistakes=21	ask steps=111	ask why=30	other=-65	unknown=-12
^_reminders	other=35
^_remove	other=19
^_reps	ask dose=97	ask steps=-23	other=-16
^_rest	ask rest=51	other=-17
^_rested	other=25
^_resume	other=48	unknown=-23
^_revert	other=27	unknown=-17
^_right	ask left=54	ask mistakes=-22	ask steps=-14	other=13	unknown=29
^_roger	other=13
^_rolled	other=15
^_rot	other=22
^_rotation	ask steps=21	other=21
^_round	ask rest=-18	unknown=48
^_saddle	other=46	unknown=-31
^_say	other=41	unknown=-28
^_sciatica	other=14
^_second	ask left=-31	other=66	unknown=-16
^_secs	ask dose=71	other=-52
^_see	other=41	unknown=-34
^_set	ask easier=-15	ask left=-17	ask rest=-18	other=77	schedule=91	unknown=-56
^_seven	other=38
^_she	other=-19	unknown=22
^_shift	other=-47	schedule=53
^_short	other=20
^_should	ask dose=-26	ask mistakes=51	ask steps=75	ask why=-24	unknown=-15
^_show	ask steps=40	hello=-18	help=35	other=-72	progress=134	schedule=-12	thanks=-12	unknown=-65
^_silence	hello=-12	other=72	unknown=-28
^_simpler	ask easier=83	ask steps=-17	other=-31
^_six	other=21
^_skip	ask steps=-36	ask why=-33	other=133	unknown=-17
^_skipping	other=21	unknown=-14
^_skp	other=17
^_snooze	other=31	unknown=-16
^_so	ask left=-23	other=53	unknown=15
^_some	other=26	unknown=-20
^_something	ask easier=45	unknown=-13
^_sore	other=15
^_sorry	ask left=18	ask mistakes=-30	ask steps=59	ask why=-20	other=22	unknown=-17
^_sort	other=31	unknown=-21
^_start	other=63	unknown=-23
^_steps	ask steps=49	other=-30
^_still	other=50	unknown=-19
^_stop	other=71	unknown=-22
^_stopped	other=17
^_stopping	other=26	unknown=-18
^_sudden	other=23	unknown=-14
^_suddenly	other=30	unknown=-19
^_switch	other=21
^_ta	hello=-13	other=-96	thanks=177	unknown=-42
^_take	other=32
^_talk	ask steps=45	other=-36
^_tell	ask why=12	other=-38	unknown=62
^_ten	other=48	unknown=-26
^_thank	hello=-21	other=-23	thanks=143	unknown=-53
^_thanks	hello=-19	other=-104	thanks=207	unknown=-14
^_that	ask easier=41	ask left=30	ask mistakes=-16	ask rest=-20	ask steps=-27	other=71	thanks=37	unknown=-41
^_the	ask easier=-17	ask mistakes=-12	ask steps=14	ask why=74	other=-64	schedule=-16	unknown=146
^_there	other=25
^_they	other=30	unknown=-19
^_think	other=15
^_third	ask easier=12	ask steps=-30	other=44
^_this	ask easier=70	other=-83	schedule=14	unknown=44
^_three	other=62	unknown=-33
^_tight	other=13
^_time	ask left=-26	ask rest=35
^_tingling	other=33	unknown=-17
^_toilet	other=-36	unknown=37
^_tonight	other=12
^_too	ask easier=47	other=16	unknown=-14
^_trying	other=-37	unknown=44
^_turn	other=45	unknown=-17
^_twelve	other=22	unknown=-14
^_twenty	other=22
^_twice	other=14
^_twist	ask dose=49	ask easier=13	other=-22
^_two	unknown=31
^_typical	ask mistakes=31
^_um	other=18
^_undo	other=85	unknown=-30
^_unmute	other=40	unknown=-21
^_unpause	other=52	unknown=-25
^_urine	other=17
^_used	other=-35	unknown=55
^_very	other=13
^_wait	ask dose=35	ask steps=37	other=-38	unknown=-13
^_walk	ask steps=59	other=-48
^_walked	other=-95	unknown=98
^_was	ask left=14	ask steps=-24	other=81	unknown=-42
^_we	other=29
^_weak	hello=-19	other=14	unknown=21
^_wee	other=12
^_weight	other=-26	unknown=34
^_well	other=25	unknown=-21
^_what	ask dose=13	ask easier=48	ask left=95	ask mistakes=127	ask rest=-34	ask why=127	hello=-15	help=161	other=12	progress=61	schedule=47	thanks=-17	unknown=73
^_when	ask dose=-19	ask left=42	ask rest=99	ask steps=-34	ask why=-24	help=-29	other=-21	progress=-27	schedule=154	unknown=-42
^_where	ask dose=-20	ask left=68	ask mistakes=23	ask steps=31	ask why=-42	progress=-40	unknown=39
^_which	ask dose=-38	ask easier=-26	ask left=112	ask mistakes=-17	ask rest=-18	ask steps=27	ask why=80	help=40	other=-29	unknown=-34
^_who	ask easier=-14	ask left=-22	ask mistakes=-13	ask steps=-21	ask why=-23	help=58	other=37	progress=-13	schedule=-13	unknown=83
^_why	ask dose=-23	ask easier=-23	ask left=-14	ask mistakes=-26	ask rest=30	ask steps=-61	ask why=252	progress=-15	schedule=-14	unknown=-24
^_will	ask easier=-14	ask mistakes=-14	ask steps=-17	ask why=65	other=56	schedule=-16	unknown=-21
^_wiping	other=45	unknown=-23
^_worse	other=14
^_would	ask dose=71
^_wrong	other=32
^_yay	other=16	unknown=-15
^_yeah	other=37	unknown=-19
^_yep	other=36	unknown=-18
^_yes	other=54	unknown=-16
^_yesterday	other=-16	unknown=29
^_yo	hello=99	other=-64	unknown=-22
^_you	ask easier=-13	ask steps=22	other=-34	schedule=-12	thanks=117	unknown=-23
^_yup	other=17
a	ask easier=172	ask left=-105	ask mistakes=-14	ask rest=163	ask steps=64	ask why=-43	hello=-31	help=-24	other=107	progress=27	schedule=14	thanks=25	unknown=109
a_2	other=27	unknown=-22
a_5	other=14
a_7	other=14
a_baby	other=-14	unknown=31
a_bad	unknown=35
a_beginner	ask dose=15	other=-12
a_bit	other=27	unknown=-12
a_break	ask rest=58	ask steps=-14	other=21	unknown=-21
a_breather	ask rest=18
a_bridge	ask easier=-23	ask mistakes=22	ask steps=31
a_c-section	other=17
a_chair	ask easier=18
a_cold	ask easier=-13	other=-73	unknown=96
a_cough	other=-46	unknown=52
a_day	ask dose=70	ask easier=-15	ask steps=-28	other=71	progress=-14	unknown=-21
a_different	other=-46	schedule=63
a_disc	other=14
a_dozen	other=17
a_few	other=28	unknown=-26
a_flight	unknown=17
a_fortnight	other=31
a_full	ask rest=17	other=-36	unknown=30
a_gentler	ask easier=67	other=-35
a_glute	ask steps=84	ask why=-14
a_hip	other=27
a_joke	other=-34	unknown=43
a_knee	ask why=17
a_lighter	ask easier=27
a_longer	ask rest=42	other=-25
a_lot	other=-40	thanks=30	unknown=24
a_lump	other=20
a_minute	ask dose=20	ask rest=53	ask steps=-23
a_mistake	other=12
a_moment	other=14
a_month	other=23
a_new	other=24
a_pain	other=-35	unknown=36
a_pause	ask rest=16
a_picture	ask steps=29
a_pillow	ask easier=42	ask steps=-14
a_pizza	unknown=21
a_problem	ask mistakes=21
a_rest	ask rest=26
a_row	ask dose=-23	progress=46	unknown=-14
a_sec	other=19
a_session	other=35	schedule=15	unknown=-15
a_set	ask dose=23	help=51	other=-42
a_simpler	ask easier=46
a_slipped	other=25	unknown=-18
a_softer	ask easier=88	ask steps=-13	other=-22
a_star	thanks=30	unknown=-20
a_sudden	other=21	unknown=-18
a_towel	ask easier=12
a_twinge	other=13
a_two	other=15	thanks=-12
a_version	ask easier=16
a_vertebra	other=40	unknown=-32
a_video	ask easier=-41	ask steps=99
a_wee	other=-26	unknown=36
a_week	other=63	unknown=-37
able	ask easier=20
able_to	ask easier=20
about	ask left=-25	ask mistakes=30	ask steps=31	help=-47	other=95
about_$	ask mistakes=42
about_a	other=13
about_me	help=-27	other=81	unknown=-35
about_the	ask dose=14	ask steps=17	other=-16
about_to	other=15
accident	unknown=22
accident_$	other=-26	unknown=49
accident_in	other=14	unknown=-13
accidents	other=-25	unknown=32
account	ask steps=-47	other=79
ache	other=48	unknown=-37
ache_from	other=14
ache_in	other=21	unknown=-15
aches	other=61	unknown=-38
aches_$	other=44	unknown=-35
achieved	ask why=20	other=14
achieved_$	ask why=20
aching	ask mistakes=-23	other=92	unknown=-33
actually	other=34
actually_do	help=14
actually_good	ask why=-26	other=34
add	other=44	unknown=-19
add_it	other=19	unknown=-13
afraid	other=-47	unknown=53
after	ask dose=-25	ask easier=-44	ask left=219	ask mistakes=-49	ask rest=82	ask steps=-29	ask why=-73	hello=-12	other=62	unknown=27
after_$	other=24
after_bridges	ask left=37	ask why=-13
after_dinner	other=-28	unknown=33
after_finishing	ask rest=18
after_gardening	other=14
after_my	other=32	unknown=-20
after_sitting	other=13
after_that	ask left=15	other=-91	unknown=88
after_the	ask left=51	ask rest=-14	ask steps=35	other=-27
after_this	ask easier=-31	ask left=122	ask mistakes=-16	ask rest=76	ask steps=-28	ask why=-40
after_two	ask dose=19
afternoon	hello=40	schedule=21	unknown=-25
afternoon_$	hello=29	schedule=21	unknown=-19
again	ask dose=70	ask easier=-13	ask left=-42	ask mistakes=-22	ask steps=122	help=-31	other=62	schedule=-20	thanks=-22	unknown=35
again_$	ask dose=43	ask left=-38	ask mistakes=-21	ask steps=107	hello=13	help=-28	other=-14	thanks=-19	unknown=56
again_at	other=28
again_from	other=16
again_in	other=25
again_please	ask steps=37	other=-17
against	ask easier=17	ask why=26	help=-17
ages	other=20	unknown=-12
ago	other=49	unknown=43
ago_$	other=62	unknown=27
agony	other=24	unknown=-14
agony_$	other=22	unknown=-12
aid	ask why=16
aid_of	ask why=16
air	ask why=20	other=45	unknown=-27
air_$	ask why=20	other=45	unknown=-27
all	ask dose=36	ask easier=-19	ask left=-54	ask mistakes=-27	ask steps=-24	ask why=21	hello=57	help=19	other=81	progress=16	schedule=-22	thanks=-13	unknown=68
all_$	ask dose=-31	ask left=-12	ask rest=15	ask why=23	hello=70	other=-50	progress=19	schedule=-14	unknown=42
all_15	other=-32	unknown=38
all_3	other=39	unknown=-30
all_at	ask steps=16
all_day	other=-20	unknown=32
all_done	other=40	unknown=-32
all_fine	other=-41	unknown=42
all_finished	other=20
all_good	unknown=12
all_of	other=57	unknown=-42
all_over	other=26
all_the	ask dose=21	other=38	unknown=-37
all_this	help=28
all_three	ask dose=52	other=25	unknown=-24
almost	ask left=25	ask steps=-13	other=20
alone	other=21
alone_$	other=20
along	ask left=27	ask steps=-16	other=20
along_with	other=20
already	ask mistakes=-13	other=40	unknown=37
already_$	ask mistakes=-12	other=30	unknown=13
already_did	other=14
already_done	other=-33	unknown=40
alright	ask steps=-25	other=38
alright_$	ask steps=-25	other=33
also	ask dose=35	other=29	unknown=-20
also_did	other=29	unknown=-14
alternative	ask easier=156	ask mistakes=-14	other=-65	unknown=-18
alternative_$	ask easier=96	other=-40
alternative_for	ask easier=60	other=-25
always	unknown=36
always_worse	other=16	unknown=-14
always_worst	other=16	unknown=-14
am	ask dose=-14	ask left=146	ask mistakes=31	ask rest=-27	ask steps=28	ask why=44	hello=-29	help=32	other=23	progress=88	schedule=17	thanks=51	unknown=-67
am_$	other=46
am_back	other=15
am_confused	ask steps=35	help=72	other=-80	unknown=-18
am_doing	ask dose=-16	ask left=-15	ask mistakes=78	ask steps=-34	ask why=16
am_done	ask left=89	unknown=-37
am_driving	other=14
am_drunk	other=13
am_eating	other=21	unknown=-19
am_expecting	other=27	unknown=-12
am_five	other=20
am_going	other=-18	unknown=33
am_home	other=13
am_i	ask easier=-48	ask left=104	ask mistakes=20	ask rest=-16	ask steps=26	ask why=46	help=-26	other=-61	progress=101	unknown=-34
am_in	other=21
am_lost	help=89	other=-52	unknown=-15
am_lying	other=12
am_not	ask easier=21	other=-15	unknown=31
am_on	other=26
am_pregnant	other=63	unknown=-48
am_ready	other=38
am_still	other=17	unknown=-15
am_stopping	other=18
am_tired	ask dose=22
am_watching	other=-61	unknown=71
an	ask dose=-21	ask easier=145	ask left=-27	ask steps=-16	ask why=-21	other=55	schedule=15	unknown=-34
an_accident	other=37	unknown=-28
an_alternative	ask easier=61	other=-34
an_easier	ask easier=65	ask left=-16	other=22
an_easy	ask easier=14
an_hour	other=45	schedule=20	unknown=-17
an_operation	other=-24	unknown=26
and	ask dose=-139	ask easier=-32	ask left=-12	ask mistakes=-16	ask rest=13	ask steps=18	ask why=-18	hello=39	help=-31	other=248	progress=-12	unknown=124
and_2	other=-96	unknown=96
and_bleeding	other=12
and_bowels	other=-24	unknown=28
and_can	ask steps=18	unknown=-17
and_did	other=12
and_do	other=33	unknown=-13
and_down	ask dose=15	other=-13
and_for	ask dose=-24	other=41
and_how	ask dose=-105	ask left=-31	ask mistakes=-17	ask why=-15	help=-18	other=223
and_i	other=31
and_my	unknown=18
and_never	other=-33	unknown=35
and_no	hello=51	other=-25	unknown=-22
and_tell	ask steps=-24	ask why=-32	other=59
and_that	ask steps=-22	ask why=37
and_the	ask easier=-16	ask left=-14	ask mistakes=-18	ask rest=46	ask why=26	other=-79	unknown=74
and_then	ask left=104	ask steps=-18	ask why=-14	other=-41	unknown=-13
and_what	ask steps=26	ask why=-12	other=17
and_when	schedule=21
and_why	ask dose=-45	ask left=-23	ask why=22	other=70
ankle	other=55	unknown=-37
ankle_$	other=12
another	ask easier=14	ask left=-15	ask rest=-31	other=27	schedule=20	unknown=39
another_minute	ask rest=-43	other=53
another_way	ask easier=20
anus	other=23	unknown=-16
anus_$	other=23	unknown=-16
any	ask dose=-34	ask easier=53	ask left=-49	ask mistakes=38	ask why=-13	hello=-13	other=-38	progress=62	unknown=80
any_alternative	ask easier=24
any_days	progress=22
any_easier	ask easier=41	other=-18
any_good	ask easier=-29	ask why=-32	unknown=83
any_improvement	other=-55	progress=46	unknown=32
any_more	other=108	unknown=-72
any_of	other=-16	unknown=19
anymore	other=29	unknown=-14
anymore_$	other=28	unknown=-14
anything	ask dose=-39	ask easier=98	ask left=24	ask mistakes=39	ask steps=-55	ask why=32	help=-15	other=-29	schedule=38	unknown=-12
anything_$	ask why=56	other=-48	unknown=45
anything_after	ask left=24
anything_easier	other=40
anything_gentler	ask easier=61	other=-13
anything_i	ask easier=-17	ask mistakes=54
anything_left	ask left=13
anything_lighter	ask easier=45	other=-14
anything_to	ask easier=-12	ask mistakes=20	ask why=13
anyway	other=30
anyway_$	other=30
apart	ask steps=34
apart_$	ask steps=17
app	help=17	other=-35	unknown=36
appendix	other=15
appetite	other=27	unknown=-23
appreciated	other=-22	thanks=48	unknown=-13
appreciated_$	other=-22	thanks=48	unknown=-13
arch	ask mistakes=28
arches	ask mistakes=43	ask why=-25
arches_$	ask mistakes=35	ask why=-24
are	ask dose=-62	ask left=51	ask mistakes=72	ask steps=-61	ask why=-21	hello=45	help=57	other=46	progress=-30	thanks=83	unknown=37
are_$	ask left=-17	ask rest=-13	other=28	unknown=32
are_a	thanks=42	unknown=-27
are_all	ask left=-20	ask mistakes=-12	ask why=-15	unknown=73
are_asleep	other=-47	unknown=50
are_bad	ask easier=36	ask mistakes=-15
are_both	other=12
are_burning	other=46	unknown=-38
are_done	ask rest=28
are_finished	other=15	unknown=-13
are_in	other=16
are_jelly	other=24	unknown=-22
are_left	ask left=18
are_like	other=-35	unknown=39
are_my	ask mistakes=-24	ask steps=48	ask why=-16	help=13	schedule=43	unknown=-27
are_not	other=-43	unknown=45
are_numb	other=26	unknown=-21
are_shaking	other=-34	unknown=36
are_sore	ask mistakes=-28	other=59	unknown=-19
are_still	ask left=15
are_the	ask dose=-31	ask left=-29	ask mistakes=87	ask steps=-24	ask why=-42	thanks=50	unknown=17
are_there	ask left=21	help=26	other=14
are_these	ask why=27	other=32	unknown=-16
are_thin	other=27	unknown=-24
are_tingling	other=47	unknown=-24
are_tired	other=-26	unknown=30
are_too	other=17	unknown=-16
are_very	thanks=21
are_we	ask left=83	ask mistakes=-18	ask steps=-16	ask why=39	other=-37	unknown=-19
are_weak	other=26	unknown=-24
are_you	hello=67	help=62	other=-24	thanks=-21	unknown=-18
area	other=65	unknown=-54
area_$	other=49	unknown=-40
arm	other=-64	unknown=71
arm_fell	other=-20	unknown=22
arms	ask mistakes=-25	ask steps=135	ask why=-33	other=-18	unknown=-13
arms_$	ask steps=18
arms_go	ask steps=25	ask why=-27	other=20
arms_out	ask steps=20	other=-18
around	other=82	unknown=-50
around_my	other=62	unknown=-41
arsenal	other=-56	unknown=64
as	ask dose=39	other=90	unknown=-72
as_well	ask dose=30	other=65	unknown=-52
ask	ask steps=14	other=13
ask_again	other=20
asking	other=17	thanks=-27	unknown=14
asking_$	other=17	thanks=-27	unknown=14
asleep	other=-28	unknown=58
asleep_before	other=20	unknown=-19
asleep_on	other=-14	unknown=18
at	ask dose=31	ask easier=-20	ask steps=34	hello=-23	help=-14	other=42	schedule=124	unknown=18
at_6	other=-18	schedule=33
at_8	schedule=14
at_9	schedule=45
at_a	schedule=31
at_all	ask rest=18	ask why=24	other=-17	progress=20
at_last	other=-70	unknown=71
at_me	other=-28	schedule=-14	unknown=47
at_my	ask dose=27
at_night	other=38	unknown=-14
at_nine	other=-20	schedule=28
at_noon	other=23
at_once	ask steps=44
at_the	ask rest=-14	ask steps=30	other=19
at_work	other=12
ate	other=-18	unknown=24
ate_my	other=-24	unknown=26
attention	ask left=-20	ask mistakes=57	ask steps=-13	ask why=-16
avoid	ask dose=-13	ask left=-20	ask mistakes=126	ask rest=-18	ask steps=-28	ask why=-17
avoid_$	ask left=-14	ask mistakes=98	ask steps=-22	ask why=-14
avoid_in	ask mistakes=12	other=14
away	other=49	unknown=-24
away_$	other=24	unknown=-12
away_for	other=21
awful	other=12
baby	other=27	schedule=-18	unknown=38
baby_$	unknown=35
back	ask dose=-52	ask easier=-24	ask left=-26	ask mistakes=57	ask rest=-12	ask steps=62	ask why=137	help=-24	other=166	progress=-13	schedule=-20	unknown=-58
back_$	ask easier=-15	ask steps=-22	ask why=154	help=-20	other=54	unknown=-37
back_aches	other=31	unknown=-16
back_and	ask steps=19
back_arches	ask mistakes=43	ask why=-25
back_doing	ask mistakes=39	other=-35
back_hurts	other=19
back_in	other=-38	unknown=54
back_is	other=45	unknown=-15
back_pain	ask why=20	other=38	unknown=-32
back_surgery	other=-14	unknown=17
backside	other=15	unknown=-14
bad	ask dose=-26	ask easier=86	ask mistakes=82	ask steps=-35	ask why=-39
bad_$	ask easier=47	ask steps=-15
bad_if	ask mistakes=29
bad_knees	ask easier=30
badly	other=-13	unknown=21
bag	other=24
bag_$	other=23
balance	ask dose=-27	ask left=75	ask steps=-13
battery	other=-22	unknown=24
battery_is	other=-22	unknown=24
be	ask dose=124	ask easier=25	ask left=-50	ask mistakes=32	ask steps=46	other=-20	progress=-16	schedule=43	unknown=-70
be_$	ask mistakes=-40	ask steps=40	other=24
be_a	ask easier=20
be_better	schedule=19
be_careful	ask dose=-12	ask mistakes=65	ask steps=-12
be_doing	ask dose=15	ask mistakes=-27	ask steps=40
be_done	ask dose=14	ask easier=32	other=23	unknown=-53
be_enough	ask dose=19
be_finished	ask dose=31
be_working	ask why=36
beat	other=-20	unknown=21
because	schedule=13
because_my	schedule=14
become	other=43	unknown=-35
become_unsteady	other=42	unknown=-35
bed	ask easier=67	ask steps=-19	other=40	unknown=-44
bed_$	ask easier=56	ask steps=-13	other=13	unknown=-19
bed_last	other=14	unknown=-13
been	ask dose=-12	ask steps=-16	ask why=-13	other=75	progress=47	unknown=-14
been_$	ask steps=-14	unknown=56
been_doing	progress=20
been_losing	other=15
before	ask dose=-29	ask easier=-15	ask rest=69	ask steps=-16	other=49	progress=12	unknown=-17
before_$	other=-50	unknown=53
before_breakfast	other=34	unknown=-26
before_i	unknown=-13
before_telling	other=20	unknown=-19
before_the	ask dose=-26	ask rest=69	ask steps=-23
begin	hello=-14	other=52	progress=13	unknown=-25
begin_$	other=22	progress=13	unknown=-17
begin_please	other=16
beginner	ask dose=12	ask easier=31	other=-13
beginner_$	ask dose=15	other=-12
beginners	ask easier=57	ask why=-12
beginners_$	ask easier=57	ask why=-12
behind	ask dose=-42	ask easier=21	ask mistakes=-15	ask why=74	other=12	unknown=-13
behind_me	other=21
behind_the	ask dose=-24	ask easier=25	ask why=18
believe	other=-42	unknown=47
belly	ask easier=43	other=-18
belly_is	ask easier=33	other=-23
belong	other=16
belong_to	other=16
bend	other=14
bending	other=44	unknown=-37
bending_$	other=44	unknown=-37
benefit	ask steps=-46	ask why=93
benefit_$	ask why=34
benefit_of	ask steps=-36	ask why=46
benefits	ask dose=-12	ask left=-18	ask mistakes=-16	ask steps=-39	ask why=158	other=-34
benefits_of	ask steps=-25	ask why=85	other=-28
bent	ask steps=57	other=-14
bent_$	ask steps=24	other=-14
bent_or	ask steps=32
best	thanks=51	unknown=-44
better	ask mistakes=-19	ask steps=-15	ask why=18	other=-16	progress=63
better_$	ask mistakes=-15	ask steps=-13	ask why=18	other=-27	progress=54	schedule=12
between	ask dose=-121	ask left=-29	ask mistakes=-21	ask rest=228	ask steps=31	ask why=-15	other=56	unknown=-42
between_$	ask rest=18
between_bridges	ask rest=40	other=-33
between_my	ask steps=18	other=45	unknown=-32
between_rounds	ask rest=49
between_sets	ask dose=-45	ask left=-19	ask rest=112
between_the	ask dose=-19	ask rest=40
between_these	ask rest=13
big	ask easier=16
bike	other=-35	unknown=46
birth	other=46
birth_three	other=25
bit	other=45	unknown=-15
bit_$	other=36	unknown=-27
bit_of	other=35	unknown=-31
blacked	other=14
blacked_out	other=14
bladder	other=20	thanks=-28	unknown=61
bladder_$	other=-38	unknown=50
bladder_and	other=-24	unknown=28
bladder_fine	thanks=-27	unknown=43
bladder_is	other=51	unknown=-46
blades	ask steps=15	other=19	unknown=-14
blades_$	other=17
blah	other=-43	unknown=60
blah_$	other=-43	unknown=60
blah_blah	other=-43	unknown=60
bleeding	other=41	unknown=-28
bleeding_$	other=31	unknown=-22
blood	other=12
blood_$	other=12
body	ask steps=20	ask why=16	other=-14
body_$	ask steps=20	other=-18
body_is	ask why=15
bones	other=71	unknown=-50
bones_$	other=42	unknown=-26
bones_are	other=27	unknown=-24
book	other=-51	unknown=57
bored	other=-63	unknown=75
boredom	other=-24	unknown=31
bot	ask steps=-30	ask why=-62	hello=85	help=124	other=-75
bot_$	hello=85	other=-40	unknown=-26
bot_is	other=-34	unknown=36
bot_work	ask why=-30	help=61
both	ask dose=-23	ask left=-19	ask mistakes=-17	ask rest=19	ask steps=95	ask why=-32	other=140	unknown=-35
both_$	other=40
both_feet	other=23	unknown=-16
both_hands	ask steps=45
both_kids	other=-92	unknown=94
both_knees	ask steps=47
both_legs	ask rest=27	ask steps=-20	other=52
both_numb	other=15	unknown=-14
both_of	other=18	unknown=-14
both_sessions	other=24	unknown=-20
both_sides	ask why=-17	other=45	unknown=-13
both_the	ask steps=20	other=-16
both_thighs	other=14
bother	ask left=26	ask why=13	other=-12
bottom	other=35	unknown=-23
bottom_$	other=16	unknown=-12
bought	other=-51	unknown=56
bowels	other=28
brb	other=13
break	ask dose=-77	ask easier=-14	ask left=-20	ask mistakes=-35	ask rest=231	ask steps=-44	ask why=-29	other=51	schedule=-13	unknown=32
break_$	ask dose=-24	ask mistakes=-28	ask rest=115	ask steps=-20	ask why=-16	unknown=28
break_after	ask rest=17
break_be	ask rest=15
break_between	ask dose=-36	ask rest=15	other=61
break_do	ask rest=14
break_from	other=24	unknown=-13
break_now	ask rest=-19	other=27
break_time	ask rest=37	other=-19
breakfast	other=-15	unknown=27
breakfast_$	other=-20	unknown=32
breast	other=84	unknown=-35
breast_cancer	other=84	unknown=-35
breath	ask mistakes=18	unknown=22
breath_$	ask mistakes=19	other=53	unknown=-42
breathe	ask dose=-17	ask steps=74	other=31	unknown=-41
breathe_in	ask steps=37	other=-19
breathe_out	ask steps=25
breathe_properly	other=12
breather	ask dose=-26	ask rest=98	ask steps=-20	other=-17
breather_$	ask dose=-13	ask rest=15
breather_after	ask rest=49	other=-27
breathing	ask dose=-16	ask left=-14	ask steps=112	other=-36
breathing_$	ask left=-13	ask steps=95	other=-34
breathless	other=29
bridge	ask dose=66	ask easier=127	ask left=-19	ask mistakes=112	ask rest=22	ask steps=204	ask why=130	hello=-50	help=-92	other=-27	progress=-52	schedule=-51	thanks=-36	unknown=-111
bridge_$	ask dose=34	ask easier=85	ask mistakes=50	ask steps=107	ask why=-74	help=-27	other=42	progress=-24	schedule=-21	unknown=-69
bridge_3/3	other=20
bridge_done	ask steps=26
bridge_for	ask easier=41	ask mistakes=-14
bridge_good	ask why=38
bridge_help	ask steps=-17	ask why=38
bridge_how	ask dose=48	ask steps=43	other=-49
bridge_in	ask easier=19
bridge_is	ask dose=12	ask easier=21	other=-14
bridge_please	ask easier=-13	ask steps=72	other=-30
bridge_safe	ask dose=-12	ask mistakes=24	ask steps=-13	ask why=-21	other=40
bridge_sets	ask dose=-14	ask rest=35	other=17	unknown=-12
bridge_thing	ask steps=35	help=-12
bridge_today	other=24	unknown=-14
bridge_with	ask easier=44
bridges	ask dose=80	ask left=34	ask rest=56	ask why=62	help=-53	other=83	progress=-36	schedule=-16	unknown=-107
bridges_$	ask dose=43	ask left=41	ask rest=24	ask steps=22	ask why=-14	help=-13	other=25	progress=-19	unknown=-49
bridges_and	ask dose=-39	other=42
bridges_are	other=39	unknown=-41
bridges_do	ask dose=14	ask why=23
bridges_help	ask why=45	help=-14
bridges_in	other=25	unknown=-24
bridges_is	ask dose=30	other=-15
bridges_per	ask dose=23
bridges_this	other=13	unknown=-12
bridges_today	other=19
bridges_was	ask dose=-13	other=17
bridging	other=-35	unknown=36
brilliant	other=-20	unknown=46
brilliant_$	other=-20	unknown=46
bring	other=-15	unknown=25
brittle	other=14
brittle_bones	other=14
broke	other=62	progress=-26
broke_$	other=21
broke_her	other=-27	unknown=36
broke_my	other=25
broke_two	other=24
broken	other=62	unknown=-36
broken_$	other=28	unknown=-19
brother	other=-22	unknown=24
buckles	other=24	unknown=-19
bum	ask dose=-12	ask easier=31	ask mistakes=-22	ask why=95	unknown=-26
bum_$	ask why=26	other=-44	unknown=57
bum_in	ask why=14
bum_is	other=46	unknown=-44
bum_lift	ask steps=13
bum_lifting	ask steps=24
bum_or	ask why=13
bump	other=27	unknown=-22
bump_$	other=27	unknown=-22
burning	ask mistakes=41	ask steps=-29	other=43	unknown=-38
burning_$	ask mistakes=41	ask steps=-29	other=42	unknown=-37
bus	other=-15	unknown=31
bus_$	unknown=14
bus_is	other=-13	unknown=17
busy	other=17
but	ask dose=16	ask steps=-42	other=152	unknown=-72
but_do	ask steps=-14	other=22
but_how	ask dose=18	ask steps=-29	other=26
but_i	other=13
but_my	other=25	unknown=-22
buttocks	other=34	unknown=-31
button	ask mistakes=-13	other=42	unknown=-13
button_$	other=34
by	ask easier=-18	ask mistakes=-13	ask steps=71	other=48	schedule=17	unknown=-43
by_a	other=35	unknown=-30
by_accident	other=48	unknown=-41
by_my	ask steps=25
by_step	ask steps=37	other=-17
by_the	ask steps=14	other=26	unknown=-18
bye	unknown=34
bye_$	unknown=34
c-section	other=34	unknown=-18
c-section_$	other=15
c-section_in	other=17
calf	other=65	unknown=-57
call	unknown=32
call_$	other=-29	unknown=34
call_it	other=20
called	ask steps=35	help=-12	unknown=-24
calling	other=19
calling_it	other=17
came	other=25	unknown=-20
came_$	other=15	unknown=-14
can	ask easier=154	ask left=-15	ask mistakes=20	ask rest=13	ask why=-56	hello=-12	help=79	other=139	progress=-35	schedule=51	thanks=-18	unknown=53
can_begin	other=14	unknown=-13
can_do	help=22
can_feel	ask mistakes=14
can_go	ask mistakes=46	ask steps=-13
can_hardly	other=23	unknown=-21
can_i	ask dose=70	ask easier=114	ask left=-39	ask mistakes=29	ask rest=35	ask steps=-51	ask why=-27	help=38	other=-32	schedule=25	unknown=-23
can_my	ask steps=17	schedule=13
can_not	ask easier=87	ask mistakes=-20	ask steps=40	other=-53	schedule=-14	unknown=86
can_remind	other=19
can_start	other=30	unknown=-13
can_stop	ask dose=-20	ask left=53	other=-17
can_the	other=-25	schedule=22
can_this	ask why=18	other=-30	unknown=40
can_we	ask dose=-22	ask easier=-16	ask mistakes=-13	ask steps=-31	ask why=-14	other=127	schedule=48
can_you	ask easier=-44	ask mistakes=-14	ask steps=59	ask why=-16	help=61	other=60	progress=-13	schedule=-25	unknown=46
cancel	other=20
cancer	ask easier=-14	help=-17	other=70	schedule=-14	unknown=23
cancer_$	other=-17	unknown=50
capital	ask why=-34	unknown=84
capital_of	ask why=-34	unknown=84
car	other=22
car_accident	other=-19	unknown=24
car_crash	other=19	unknown=-16
careful	ask dose=-12	ask mistakes=65	ask steps=-12
careful_about	ask mistakes=42
carpet	ask steps=12	other=-37	unknown=45
carpet_$	ask steps=13
carried	other=15
carried_away	other=14
carry	other=18
carry_on	other=18
cat	other=-50	unknown=79
cat_on	unknown=14
cat_sat	other=-27	unknown=36
catch	ask steps=-13	other=17
ceiling	other=-52	unknown=51
ceiling_$	other=-52	unknown=51
chair	ask easier=18
chance	other=40	unknown=-28
chance_$	other=23	unknown=-12
chance_today	other=15	unknown=-15
change	ask steps=-19	other=-109	schedule=221	unknown=-25
change_it	other=-32	schedule=47
change_my	schedule=17
change_the	ask steps=-18	other=-14	schedule=66
changed	other=34	unknown=-26
changed_shape	other=25	unknown=-19
cheat	ask mistakes=37	ask steps=-21
check	other=17	unknown=-13
cheers	hello=-23	other=-77	thanks=173	unknown=-46
cheers_$	other=-24	thanks=58	unknown=-15
cheers_mate	other=-16	thanks=42	unknown=-13
chemo	help=-13	other=56	unknown=-22
chemo_at	other=19
chest	ask dose=22	ask easier=49	ask mistakes=12	ask steps=86	ask why=16	hello=-23	help=-31	other=26	progress=-31	schedule=-36	unknown=46
chest_$	ask dose=28	ask easier=61	ask mistakes=18	ask steps=13	ask why=16	other=49	schedule=-13	unknown=-91
chest_and	ask dose=-68	other=84
chest_day	other=-29	unknown=34
chest_do	ask steps=-15	ask why=18
chest_exercises	other=-70	unknown=105
chest_how	ask dose=75	other=-58
chest_is	other=14	unknown=-12
chest_pain	help=-13	unknown=55
chest_please	ask steps=28	other=-17
class	other=-26	unknown=27
click	ask mistakes=16
clicked	other=15	unknown=-14
clicks	ask mistakes=18
clicks_$	ask mistakes=18
climb	other=23	unknown=-20
clock	other=35	unknown=-23
clock_says	other=26	unknown=-19
close	ask steps=24
close_to	ask steps=24
closed	ask steps=44	other=-21	unknown=-14
closed_$	ask steps=44	other=-21	unknown=-14
clue	ask steps=39	other=-86	unknown=76
coach	hello=64	other=-40	thanks=44	unknown=-33
coach_$	hello=64	other=-40	thanks=44	unknown=-33
coffee	hello=-16	unknown=41
coffee_first	other=31	unknown=-21
cold	ask easier=-14	other=-78	unknown=115
cold_$	ask easier=-14	other=-21	unknown=55
cold_and	other=-49	unknown=50
collapsed	other=34	unknown=-25
come	ask left=13	ask rest=-17	ask steps=38	ask why=-17	other=14	schedule=17	unknown=-16
come_after	ask left=15
come_back	other=18
come_down	ask rest=-14	ask steps=18
come_up	ask mistakes=12
comes	ask left=87	ask rest=-15	ask steps=-24	ask why=-22	other=44	schedule=21	unknown=-37
comes_$	other=21
comes_after	ask left=66	ask steps=-19	ask why=-17
comes_next	other=27
comes_now	ask left=18
comes_out	other=14
coming	ask left=52	ask why=-16	other=25	unknown=-18
coming_up	ask left=36
commands	hello=-17	help=190	other=-35	progress=-19	schedule=-13	unknown=-48
commands_$	hello=-15	help=135	other=-34	progress=-16	unknown=-31
commands_are	help=27
common	ask dose=-20	ask left=-14	ask mistakes=176	ask steps=-37	ask why=-19	other=-29	unknown=-17
common_errors	ask mistakes=51	ask steps=-16
common_mistake	ask mistakes=27
common_mistakes	ask mistakes=64	other=-23
compared	progress=23
compared_to	progress=23
complete	ask steps=-29	other=112	unknown=-41
complete_$	ask steps=-29	other=90	unknown=-23
complete_session	other=14	unknown=-13
completed	ask left=-16	ask steps=-14	other=119	progress=12	unknown=-38
completed_$	other=69	unknown=-24
completed_that	ask left=-16	other=25
completed_the	other=14
completely	other=-24	unknown=31
completely_$	other=-29	unknown=35
confused	ask steps=35	help=72	other=-80	unknown=-18
consultant	other=42	unknown=-38
continue	other=44	unknown=-13
continue_$	other=30
contractions	other=15
control	other=86	unknown=-48
control_$	other=17
control_my	other=35	unknown=-20
control_of	unknown=15
control_over	other=12
cool	unknown=28
cool_$	unknown=28
core	ask why=34
core_$	ask why=34
correct	ask steps=60	ask why=-31
correctly	ask mistakes=60	other=-22
correctly_$	ask mistakes=60	other=-22
cough	other=-26	schedule=-13	unknown=75
cough_$	unknown=32
cough_or	other=22	unknown=-14
coughed	other=13	unknown=-12
coughed_and	other=13	unknown=-12
coughing	other=27
coughing_makes	other=22
could	ask dose=-17	ask easier=69	ask mistakes=-13	ask steps=-17	other=31	schedule=19
could_do	other=-38	unknown=44
could_i	ask easier=36	ask steps=-17
could_not	other=17
could_only	other=21
could_we	schedule=23
could_you	ask easier=44	unknown=-14
count	ask dose=164	ask mistakes=-15	ask steps=-88	ask why=-33
count_$	ask dose=14	ask left=13	other=-16	unknown=31
counted	other=22
counted_$	other=18
couple	other=14	unknown=-13
couple_of	other=14	unknown=-13
crack	ask mistakes=14
cracked	other=17	unknown=-16
cracks	ask mistakes=19
cramp	other=29	unknown=-16
cramp_$	other=19
cramping	other=36	unknown=-34
cramping_$	other=36	unknown=-34
cramps	other=13
cramps_$	other=13
cricket	unknown=17
cricket_$	unknown=17
crossed	other=-62	unknown=67
crotch	ask mistakes=-26	other=79	unknown=-37
crying	other=14
crying_$	other=14
dad	other=-31	unknown=38
dad_had	other=-31	unknown=38
dangerous	ask dose=-27	ask mistakes=95	ask steps=-14	ask why=-24
data	ask easier=-13	other=67
data_$	ask easier=-13	other=65
daughter	other=-21	unknown=28
day	ask dose=127	ask easier=-19	ask left=-19	ask mistakes=-18	ask steps=-52	ask why=-12	hello=21	other=16	progress=-17	schedule=19	unknown=32
day_$	ask dose=100	ask left=-14	ask steps=-24	other=13
day_at	other=-25	unknown=33
day_should	ask dose=35
day_to	hello=25
days	ask dose=-26	other=108	progress=74	schedule=-12	unknown=-48
days_$	other=78	progress=32	unknown=-41
days_please	other=27
dead	other=14
dead_$	other=25	unknown=-15
dead_tired	other=-12	unknown=22
dear	ask easier=13	hello=36	unknown=-25
dear_$	hello=21	unknown=-18
dear_limber	ask easier=14
delete	ask steps=-47	other=35	unknown=48
delete_my	ask steps=-45	unknown=63
delete_the	other=14
deleted	ask steps=24
demanding	ask easier=40	other=-27
dentist	other=17	unknown=-15
dentist_$	other=17	unknown=-15
describe	ask steps=43	other=-19
describe_it	ask steps=37	other=-17
deserve	ask left=-46	other=19	unknown=42
diagnosed	other=12
diagnosed_with	other=12
did	ask dose=-25	ask easier=-44	ask mistakes=25	ask rest=-17	ask steps=-77	ask why=-20	hello=-17	help=-33	other=64	progress=144	schedule=-34	unknown=245
did_1	other=20	unknown=-19
did_2	other=-24	unknown=24
did_20	other=-16	unknown=18
did_3	other=-17	unknown=24
did_a	other=-58	unknown=65
did_all	other=13
did_both	unknown=13
did_do	other=39	unknown=-27
did_everything	other=31	unknown=-24
did_hers	other=-14	unknown=15
did_i	ask dose=-43	ask easier=-23	ask left=35	ask mistakes=42	ask steps=-20	help=-18	other=18	progress=142	unknown=-77
did_it	ask why=-41	other=107	unknown=-26
did_last	other=44	unknown=-41
did_my	other=-30	unknown=57
did_not	other=28	unknown=-21
did_number	other=17
did_one	other=24	unknown=-15
did_some	other=20	unknown=-18
did_the	ask steps=-21	ask why=29	other=52	unknown=-20
did_them	other=20	unknown=-18
did_this	other=-34	progress=13	unknown=37
did_three	other=-14	unknown=17
did_two	other=-42	unknown=68
did_yesterday	other=27	unknown=-12
did_you	ask dose=33	other=-91	unknown=106
died	other=-31	unknown=42
died_laughing	other=-31	unknown=42
diet	other=-39	unknown=43
diet_$	other=-22	unknown=25
different	other=-66	schedule=116
different_reminder	other=-14	schedule=18
different_time	other=-55	schedule=80
different_times	other=-12	schedule=22
differently	ask easier=34
differently_$	ask easier=34
difficult	ask easier=64	other=-48
difficult_$	ask easier=33	other=-19
difficulty	other=23	unknown=-15
difficulty_starting	other=14
dine	other=15
dine_$	other=15
dinner	ask why=-23	other=-92	unknown=172
dinner_$	ask why=-23	other=-15	unknown=93
dinner_is	other=-27	unknown=27
disc	other=53	unknown=-37
disc_$	other=16	unknown=-13
disc_operation	other=17	unknown=-12
dishes	other=-148	unknown=149
dizzy	other=23	unknown=-15
dizzy_$	other=21	unknown=-13
do	ask dose=145	ask easier=104	ask left=-36	ask mistakes=116	ask rest=80	ask steps=136	ask why=103	hello=-20	help=135	other=46	progress=-51	schedule=46	thanks=-22	unknown=82
do_$	ask dose=32	ask easier=-28	ask left=23	ask mistakes=34	ask rest=-14	ask steps=29	ask why=68	help=61	schedule=-19	unknown=-94
do_15	ask dose=20	ask steps=-14
do_3	other=-46	unknown=47
do_a	ask dose=-14	ask mistakes=25	other=31	schedule=-21
do_all	ask dose=45	other=-72	unknown=56
do_an	ask easier=13
do_any	other=13
do_anything	ask why=45
do_bridges	ask steps=21	ask why=68	help=-27	other=-17
do_for	ask steps=-29	ask why=49	other=33
do_here	ask mistakes=27	ask why=-12	help=28
do_i	ask dose=22	ask easier=-45	ask left=26	ask mistakes=-18	ask rest=62	ask steps=124	help=139	other=48	progress=-47	schedule=87	unknown=-34
do_in	ask mistakes=-27	ask rest=29	ask steps=64	ask why=-22
do_instead	ask easier=53	ask mistakes=-16
do_it	ask dose=-49	ask easier=94	ask left=-13	ask why=-24	help=-21	other=44	unknown=37
do_just	ask dose=21
do_knee	ask easier=14
do_last	progress=24
do_most	ask mistakes=15
do_my	ask mistakes=-17	ask steps=29	ask why=-36	other=25	unknown=30
do_not	ask dose=-15	ask easier=-26	ask steps=17	help=49	other=34	unknown=28
do_now	help=40	other=13	unknown=-18
do_only	ask dose=35	other=-23
do_people	ask mistakes=91	ask steps=-33
do_ten	ask dose=19
do_that	ask dose=-15	ask easier=-14	ask mistakes=35	ask steps=30	unknown=-17
do_the	ask dose=31	ask easier=63	ask mistakes=-35	ask rest=-28	ask steps=-34	ask why=53	help=-16	other=113	schedule=-15	unknown=-28
do_them	other=-37	schedule=17	unknown=39
do_these	ask mistakes=-12	other=61
do_this	ask dose=13	ask easier=32	ask left=-21	ask mistakes=26	ask steps=-22	help=-42	other=90	unknown=-20
do_three	ask dose=31	other=-56	unknown=57
do_today	ask dose=-16	ask left=73
do_two	ask dose=16
do_we	ask dose=13	ask left=-16	ask rest=60	ask steps=-16	other=-23	schedule=17	unknown=-17
do_when	ask left=38	other=-20
do_with	ask mistakes=-34	ask steps=45	other=16	unknown=-13
do_wrong	ask mistakes=56	ask steps=-25	help=-15
do_you	ask dose=-19	ask easier=46	ask left=-19	ask mistakes=-16	ask rest=-13	ask steps=38	ask why=-34	help=-56	other=28	progress=-15	schedule=28	unknown=117
doctor	other=69	unknown=-43
doctor_says	other=22
doctor_told	other=13
does	ask dose=42	ask easier=-22	ask left=-71	ask mistakes=-29	ask steps=57	ask why=171	help=19	progress=-17	unknown=20
does_a	ask dose=16	ask steps=23
does_it	ask mistakes=21	ask steps=-23	ask why=38	help=17	other=13
does_knee	ask why=17
does_my	ask steps=20	ask why=-14	progress=24
does_not	ask easier=17	schedule=22	unknown=-22
does_pulling	ask steps=-15	ask why=24
does_rolling	ask why=33
does_that	ask why=23	other=-14	unknown=40
does_the	ask dose=-16	ask left=-19	ask mistakes=-12	ask rest=13	ask steps=67	ask why=15	help=28
does_this	ask dose=47	ask left=-28	ask steps=16	ask why=31	progress=-15
dog	other=-76	unknown=102
dog_$	other=-21	unknown=25
dog_ate	other=-24	unknown=26
dog_has	other=-13	unknown=19
dogs	other=-33	unknown=46
doing	ask easier=-15	ask left=-74	ask mistakes=110	ask why=26	help=-18	progress=72
doing_$	ask dose=20	ask left=-16	ask mistakes=-15	ask steps=34	other=-16	progress=22
doing_compared	progress=23
doing_it	ask dose=-13	ask mistakes=48	ask steps=25	ask why=-30	other=-13
doing_the	ask steps=-21	ask why=18
doing_this	ask left=-31	ask mistakes=55	ask steps=-25	ask why=24	other=31	progress=12	unknown=-13
doing_wrong	ask mistakes=26
dome	other=29	unknown=-14
dome_$	other=27	unknown=-14
done	ask dose=-69	ask easier=-35	ask mistakes=-60	ask why=-111	help=59	other=214	schedule=-16	thanks=-17	unknown=299
done_$	ask dose=-114	ask easier=-37	ask left=89	ask mistakes=-46	ask steps=12	ask why=-55	help=77	other=210	progress=-12	thanks=-13	unknown=37
done_2	other=16	unknown=-13
done_a	other=-41	unknown=42
done_again	ask steps=23
done_all	ask dose=23	other=13	unknown=-23
done_already	other=80	unknown=-77
done_and	other=14
done_as	other=23	unknown=-20
done_bridges	other=-69	unknown=69
done_but	ask steps=-14	other=35	unknown=-14
done_by	unknown=32
done_enough	ask dose=20	other=-34	unknown=27
done_for	other=18	unknown=-18
done_i	other=55	unknown=-43
done_if	other=38	unknown=-34
done_in	other=27	progress=14	unknown=-16
done_it	other=68	unknown=-51
done_lol	other=21	unknown=-20
done_mate	other=15	unknown=-14
done_maybe	other=26	unknown=-14
done_my	other=-92	unknown=93
done_now	other=60	unknown=-58
done_once	ask dose=50	other=-17	unknown=-13
done_so	ask left=22	unknown=-17
done_then	ask left=-48	other=79	unknown=-16
done_this	ask steps=17	other=-83	unknown=77
done_three	other=-15	unknown=15
done_too	other=44	unknown=-21
done_two	other=14
done_well	other=-70	unknown=70
done_what	other=22	unknown=-20
done_when	ask dose=26	other=-75	unknown=73
done_with	ask easier=25	ask left=-18	ask mistakes=-18	ask why=-37	unknown=82
done_wrong	ask mistakes=45	unknown=-23
done_yet	ask left=45	ask rest=-20	other=14	unknown=-22
door	other=-45	unknown=64
doorbell	other=14
dos	ask mistakes=47	unknown=-12
dose	ask dose=84	ask steps=-28	ask why=-26
down	ask easier=52	ask mistakes=-20	ask rest=-19	ask steps=81	ask why=-18	hello=-19	help=-21	schedule=24	unknown=36
down_$	ask easier=56	ask mistakes=-16	ask steps=53	other=14	unknown=-52
down_both	other=24	unknown=-14
down_the	other=29	unknown=-16
down_there	hello=-14	other=-19	unknown=55
dozen	other=17
drags	other=35	unknown=-31
drilling	other=-28	unknown=32
driving	other=-18	unknown=26
drop	ask dose=-12	ask rest=-15	ask steps=28	other=40
drop_$	ask rest=-14	ask steps=23
drop_the	other=32
drop_your	ask steps=18
dropped_my	other=-14	unknown=20
dropping	other=22	unknown=-19
drunk	other=24
drunk_$	other=13
due	schedule=27
due_$	schedule=27
dull	other=14
during	ask steps=20	other=14
during_sex	other=43	unknown=-38
during_the	other=-23	unknown=35
each	ask dose=107	ask left=-15	ask steps=-17	other=49	unknown=-26
each_knee	ask dose=28	ask steps=-22	other=16
each_leg	other=20
each_other	ask steps=20	other=-18
each_side	ask dose=48	ask steps=-15	other=26
each_time	ask steps=17
each_way	ask dose=13
earlier	other=-48	schedule=108	unknown=-12
earlier_$	other=-40	schedule=87
earlier_in	schedule=21
early	other=-36	schedule=68
early_for	other=-36	schedule=53
easier	ask dose=-23	ask easier=296	ask left=-34	ask mistakes=-23	ask rest=-26	ask steps=-46	ask why=-35	other=12	unknown=-29
easier_$	ask easier=50	ask rest=-20	ask steps=-15	other=43
easier_bridge	ask easier=44
easier_kind	ask easier=23
easier_one	ask easier=63	other=-44
easier_option	ask easier=36	other=-29
easier_than	ask easier=16
easier_variant	other=14
easier_version	ask easier=-28	other=71
easier_way	ask easier=62	ask steps=-14	other=-18
easy	ask easier=33	other=-32	unknown=33
easy_$	other=16
easy_peasy	other=-38	unknown=45
easy_way	ask easier=30
eat	ask mistakes=-15	help=-27	unknown=55
eating	other=25	unknown=-20
eight	other=31	schedule=47	unknown=16
eight_$	schedule=21	unknown=46
either	other=20
electric	other=14
electric_shocks	other=12
elephant	other=-56	unknown=65
eleven	other=68	unknown=-24
eleven_$	other=24	unknown=-13
else	ask dose=-15	ask easier=38	ask left=53	ask mistakes=-16	ask why=-22
else_$	ask easier=30	other=28	unknown=-27
else_can	ask easier=17
else_is	other=-23	unknown=37
empty	other=22	unknown=-20
end	ask dose=-25	ask left=89	ask steps=-30	ask why=-15	other=76	unknown=-31
end_$	ask dose=-23	ask left=90	ask steps=-24	ask why=-12
end_here	other=30
end_the	other=25
enough	ask dose=153	ask easier=21	ask left=-42	ask mistakes=-18	ask steps=-17	ask why=-17	other=27	thanks=-14	unknown=-25
enough_$	ask dose=104	ask left=-19	other=-44	unknown=37
enough_for	ask dose=16	ask easier=37	unknown=-20
enough_now	other=21	thanks=-12
entire	other=55	unknown=-44
entire_session	other=24	unknown=-13
entry	other=21
entry_$	other=21
errors	ask mistakes=109	ask steps=-30	ask why=-23
errors_$	ask mistakes=41
errors_with	ask mistakes=48	ask steps=-14	ask why=-16
even	other=23	unknown=-14
evening	ask dose=85	ask easier=-15	ask mistakes=-17	ask rest=-14	ask steps=-55	ask why=-26	hello=144	other=-70	schedule=195	thanks=-15	unknown=-97
evening_$	ask dose=61	hello=74	other=32	schedule=-17	unknown=-48
evening_one	other=-27	schedule=71
evening_reminder	other=-12	schedule=28
evening_session	other=-17	schedule=65
evening_slot	schedule=18
evening_to	other=-16	schedule=23
evenings	other=-37	schedule=52
everest	progress=-18	unknown=44
every	ask dose=113	ask left=-23	ask steps=-26	schedule=21
every_day	ask dose=58	ask steps=-17	other=-59	schedule=27	unknown=32
every_morning	ask dose=56	other=-14
every_night	other=17	unknown=-14
every_ten	other=13
everyone	other=-69	unknown=70
everything	ask left=68	hello=-15	other=43	unknown=-41
everything_$	ask left=70	other=25	unknown=-65
everything_hurts	other=12
everything_is	other=15	unknown=-13
exactly	ask left=-41	ask mistakes=-17	ask steps=35	ask why=81	help=16	other=-23	unknown=-13
exactly_$	ask steps=-50	ask why=92	help=22	other=-29
exactly_am	ask left=-22	ask steps=62	ask why=-28
exactly_does	ask steps=22
exercise	ask left=80	ask mistakes=-24	ask rest=-35	ask steps=35	help=-19	other=54
exercise_$	ask left=36	ask mistakes=-14	ask rest=-20	ask steps=20	other=62	unknown=-35
exercise_again	ask steps=17	other=-15
exercise_comes	ask left=21
exercise_for	other=-15	unknown=31
exercise_good	ask why=19
exercise_is	ask dose=-13	ask left=29
exercise_next	schedule=13
exercise_please	other=20
exercise_this	progress=15
exercise_until	other=35	unknown=-32
exercises	ask dose=-37	ask left=93	ask steps=-13	ask why=12	other=39	schedule=-15
exercises_$	other=63	unknown=-54
exercises_are	ask left=40
exercises_at	ask why=18
exercises_remain	ask dose=-17	ask left=26
exercises_were	other=13	unknown=-12
expecting	other=56	unknown=-17
expecting_$	other=25
explain	ask steps=210	other=-112	unknown=-28
explain_how	help=16
explain_me	ask steps=15
explain_the	ask steps=114	other=-52	unknown=-19
face	ask steps=17
face_$	ask steps=17
faint	other=39	unknown=-27
faint_$	other=32	unknown=-22
fainted	other=64	unknown=-13
fainted_$	other=71	unknown=-47
fainted_in	other=16
fall	ask mistakes=18	other=-17	unknown=21
falling	ask mistakes=19
far	ask dose=-48	ask easier=48	ask left=45	ask mistakes=32	other=19	progress=33	unknown=-59
far_$	ask dose=-15	ask easier=14	ask mistakes=42	ask steps=-19	other=35	progress=26	unknown=-35
far_do	ask steps=25
far_from	other=23	unknown=-21
far_over	ask left=-20	ask steps=41
far_up	ask easier=36	ask steps=12	other=-36
fast	ask left=-16	ask mistakes=28	unknown=15
fast_$	ask mistakes=29	other=-17	unknown=16
fat	other=-47	unknown=50
favourite	help=-22	unknown=59
feed	other=15
feed_the	other=15
feel	ask easier=-24	ask mistakes=82	ask steps=-40	ask why=25	other=31	schedule=-14	unknown=39
feel_any	other=-68	unknown=75
feel_faint	other=23	unknown=-17
feel_it	ask mistakes=61	ask steps=-16	other=-74	unknown=70
feel_like	other=38	unknown=-29
feel_numb	ask mistakes=15	other=18	unknown=-18
feel_the	ask mistakes=12	other=52	unknown=-46
feel_weak	other=-30	unknown=33
feel_when	other=14
feeling	ask mistakes=40	ask steps=-19	other=55	unknown=-17
feeling_around	other=15
feeling_great	other=-13	unknown=18
feeling_in	other=28	unknown=-19
feeling_this	ask mistakes=40	ask steps=-16
feeling_when	other=15
feels	other=89	unknown=-27
feels_different	other=40	unknown=-22
feels_like	other=25
feels_numb	other=35	unknown=-29
feet	ask dose=-21	ask steps=176	ask why=-30	unknown=-46
feet_$	ask steps=75	ask why=-14	other=-23
feet_and	other=14	unknown=-13
feet_are	other=14
feet_be	ask steps=18
feet_flat	other=20
feet_together	ask steps=44	other=-12
fell	other=-21	unknown=78
fell_$	other=-22	unknown=27
fell_asleep	other=-41	unknown=57
fell_down	other=24	unknown=-15
fell_from	other=28	unknown=-22
fell_in	other=-44	unknown=54
fell_off	other=-20	unknown=26
felt	other=32	unknown=-23
felt_something	other=12
fever	hello=28	schedule=21
fever_$	hello=-22	other=-13	schedule=22	unknown=42
fever_and	hello=51	other=-13	unknown=-37
feverish	other=16	unknown=-13
few	other=28	unknown=-26
fewer	ask dose=96	ask easier=-46	ask rest=-18
fifteen	ask dose=168	ask easier=-18	ask left=-25	ask steps=-40	ask why=-14	other=56	unknown=-77
fifteen_$	ask dose=84	ask steps=-13	other=21	unknown=-44
film	unknown=36
final	ask dose=-18	ask left=36	ask why=-27	other=49	unknown=-13
final_one	ask left=37	ask why=-24	other=15
final_round	ask dose=-16	other=26
finally	other=15	unknown=-13
find	ask easier=66	other=-58
fine	ask dose=35	other=-51	thanks=-27	unknown=95
fine_$	ask dose=35	other=-13	thanks=-27	unknown=55
fine_now	other=-41	unknown=42
fingers	other=-29	unknown=35
fingers_are	other=-29	unknown=35
finish	ask dose=17	ask left=57	ask mistakes=-18	ask steps=-13	other=53	unknown=-49
finish_$	ask left=-18	other=71	unknown=-14
finished	ask dose=-60	ask easier=-20	ask left=-15	ask mistakes=-52	ask rest=-22	ask steps=-57	ask why=-53	help=75	other=152	thanks=-20	unknown=215
finished_$	ask dose=-58	ask left=-24	ask mistakes=-23	ask steps=-35	ask why=-47	help=90	other=279	unknown=-94
finished_a	other=-30	unknown=31
finished_before	other=-60	unknown=62
finished_do	ask rest=24
finished_everything	other=37	unknown=-34
finished_his	other=-14	unknown=15
finished_i	other=17	unknown=-15
finished_in	ask dose=31
finished_it	other=19	unknown=-16
finished_my	other=-62	unknown=64
finished_now	other=26	unknown=-22
finished_the	ask mistakes=-19	ask rest=-44	other=-24	unknown=119
finished_this	ask rest=-21	other=27
finished_three	other=-31	unknown=33
finished_with	ask left=15	other=13	unknown=-14
finishing	ask rest=18
finishing_the	ask rest=18
fire	other=25	unknown=-16
fire_$	other=13
first	ask dose=-24	ask easier=-14	ask left=28	ask mistakes=-23	ask steps=105	ask why=-50	other=47	schedule=-20	unknown=64
first_$	ask steps=121	ask why=-25	other=-23	unknown=18
first_in	ask steps=25
first_one	ask steps=-32	other=61
first_or	ask left=40	ask why=-15
first_set	other=63	unknown=-18
five	ask dose=68	ask steps=-24	other=45	unknown=-32
five_$	other=13
five_months	other=20
five_seconds	ask dose=18
fix	ask steps=-19	ask why=45
fix_my	ask steps=-19	ask why=45
flags	help=-35	unknown=71
flags_$	help=-35	unknown=71
flat	ask dose=-23	ask mistakes=-25	ask steps=81	ask why=-33	other=43
flat_$	ask steps=13	other=19
flat_on	ask steps=33
flight	unknown=17
floor	ask dose=-13	ask steps=87	ask why=-22	other=-28	unknown=15
floor_$	ask easier=15	ask mistakes=13	ask steps=48	other=-13
floor_is	other=-32	unknown=40
floppy	other=43	unknown=-36
floppy_$	other=43	unknown=-36
folks	ask easier=19	ask mistakes=21	ask steps=-23
folks_$	ask easier=19
follows	ask left=27
follows_$	ask left=27
foot	other=141	unknown=-60
foot_$	other=27	unknown=-15
foot_drop	unknown=13
foot_fell	other=-17	unknown=19
foot_is	other=33	unknown=-29
foot_slaps	other=30	unknown=-20
foot_stay	ask steps=14
football	help=-21	unknown=38
for	ask dose=51	ask easier=201	ask left=-63	ask mistakes=71	ask steps=-40	ask why=150	hello=-33	help=-37	other=49	progress=-29	schedule=14	thanks=53	unknown=27
for_$	ask dose=-17	ask easier=-25	ask left=-35	ask steps=-54	ask why=97	help=42	other=101	schedule=33	unknown=-45
for_2	other=14
for_4	other=15
for_5	ask dose=13	other=21	unknown=-13
for_7	other=14
for_a	ask dose=15	ask why=22	other=45
for_asking	other=17	thanks=-27	unknown=14
for_beginners	ask easier=57	ask why=-12
for_breast	other=16
for_dinner	ask why=-23	unknown=70
for_five	ask dose=29
for_how	ask dose=18	ask steps=-14	other=36
for_me	ask dose=-17	ask easier=23	ask left=23	ask steps=-33	ask why=51	other=19	schedule=41	unknown=-40
for_my	ask mistakes=54
for_no	other=21	unknown=-15
for_now	other=15
for_old	ask easier=20
for_one	other=26
for_people	ask easier=29
for_sciatica	ask why=27
for_so	ask mistakes=14
for_the	ask dose=81	ask easier=71	ask steps=46	ask why=-21	other=-103	schedule=-22	thanks=24	unknown=-16
for_this	ask dose=-14	ask mistakes=-21	ask steps=43	ask why=-30	help=-13	other=-15	progress=16	unknown=61
for_today	ask left=24	other=68	unknown=-36
for_tonight	other=24
for_two	ask rest=14
for_weeks	other=-36	unknown=37
for_what	ask steps=-19	ask why=55
for_years	other=-34	unknown=35
for_your	thanks=29
forget	ask steps=13	other=63	unknown=-14
forget_me	other=45
forgot	ask steps=115	other=-34	unknown=-42
forgot_how	ask steps=46	other=-37
forgot_to	other=41	unknown=-26
form	ask dose=-19	ask mistakes=147	ask why=-23	other=-26	unknown=-30
form_$	ask mistakes=78	other=-45	unknown=-21
form_off	ask mistakes=-16	other=27
fortnight	other=31
fortnight_$	other=18
found	other=35	unknown=-24
found_a	other=34	unknown=-24
four	other=28
fourteen	other=19
fracture	other=31	unknown=-28
fractured	other=12
fractured_a	other=12
france	unknown=18
france_$	unknown=18
free	ask left=22
free_$	ask left=13
friend	other=-69	unknown=77
from	ask mistakes=-19	ask steps=-18	ask why=58	hello=-17	other=63	schedule=86	thanks=-13	unknown=-56
from_done	other=22	unknown=-21
from_holiday	other=12
from_now	other=-23	schedule=49
from_side	ask why=15
from_sleeping	other=-36	unknown=40
from_the	ask left=24	ask steps=-25	other=36
from_this	ask why=13	other=23	unknown=-13
front	ask dose=-13	ask steps=14
full	ask easier=25	ask rest=31	ask steps=-23
full_minute	ask rest=23
fun	other=-55	unknown=65
fun_$	other=-55	unknown=65
funny	unknown=23
gain	ask mistakes=-13	ask why=35	other=-50	unknown=45
gardening	other=-34	unknown=44
gardening_$	other=14
gave	other=59	unknown=-15
gave_birth	other=46
gave_way	other=22	unknown=-19
genitals	other=67	unknown=-53
genitals_$	other=23	unknown=-15
genitals_are	other=44	unknown=-38
gentler	ask dose=-13	ask easier=233	ask mistakes=-14	ask steps=-31	ask why=-15	other=-67	progress=-13	unknown=-18
gentler_$	ask easier=62
gentler_one	ask easier=31	other=-26
gentler_than	ask easier=34	other=-14
gentler_version	ask easier=25
gently	ask steps=13
get	ask easier=26	ask left=-17	ask rest=85	ask steps=26	ask why=34	help=-30	other=-26	progress=-29	schedule=20
get_$	ask rest=16
get_a	ask easier=-17	ask rest=78	ask steps=-27	other=43	unknown=-30
get_any	other=12
get_better	other=-32	unknown=33
get_chest	help=-12	unknown=38
get_into	ask steps=22
get_it	other=-43	unknown=47
get_my	ask easier=72	other=-24	unknown=-19
get_out	ask steps=-21	ask why=47
get_to	ask dose=24
get_wrong	ask mistakes=38
gets	other=39	unknown=-25
gets_worse	other=34	unknown=-22
getting	ask left=-19	ask mistakes=-34	other=76	progress=73	unknown=-32
getting_better	progress=57
gf	other=-57	unknown=57
give	ask easier=52	ask steps=-15	other=29	unknown=-33
give_me	ask easier=54	ask steps=-13	unknown=-24
gives	other=14
giving	other=52	unknown=-22
giving_way	other=43	unknown=-18
glute	ask mistakes=12	ask steps=67	ask why=26	other=-19	unknown=-13
glute_bridge	ask mistakes=14	ask steps=68	ask why=15	unknown=-12
glutes	ask mistakes=-19	ask why=49
glutes_$	ask why=31
glutes_are	other=46	unknown=-38
go	ask dose=-82	ask left=65	ask mistakes=36	ask rest=30	ask steps=109	ask why=-63	help=-18	other=94	unknown=-15
go_$	ask dose=-92	ask left=98	ask mistakes=-17	ask rest=-13	ask steps=101	ask why=-51	other=84	progress=18	unknown=-20
go_again	ask steps=16	schedule=12
go_and	ask dose=-13	other=19
go_on	ask rest=19
go_straight	ask rest=29	ask steps=-17
go_to	ask easier=20	other=15	unknown=-13
go_up	ask dose=34
go_wrong	ask mistakes=46	ask steps=-13
god	thanks=-16	unknown=33
god_$	thanks=-16	unknown=33
goes	ask mistakes=14	ask steps=52
goes_$	ask steps=38
going	ask dose=-19	ask left=-29	ask mistakes=32	ask steps=-33	other=22	progress=42	schedule=-29	thanks=23	unknown=64
going_$	ask steps=-16	progress=39	thanks=34	unknown=-22
going_down	progress=14
going_to	ask mistakes=-15	ask steps=-25	ask why=15	other=28	schedule=-22	unknown=65
going_too	ask left=-27	ask mistakes=54
going_up	ask steps=13
gone	other=14	unknown=32
gone_$	other=14
gone_and	other=21	unknown=-18
gone_completely	other=-32	unknown=35
gone_numb	other=35	unknown=-28
good	ask dose=-33	ask easier=-46	ask left=-33	ask mistakes=55	ask steps=-61	ask why=160	hello=109	help=-23	other=-21	schedule=-19	thanks=-13	unknown=56
good_$	ask mistakes=23	ask why=14	other=-14	unknown=20
good_afternoon	hello=44	other=-20	unknown=-12
good_does	ask why=35
good_evening	hello=64	other=-27
good_for	ask left=-13	ask mistakes=-27	ask steps=-22	ask why=92	other=65
good_form	ask mistakes=78	other=-44	unknown=-21
good_is	ask why=38
good_morning	hello=22	other=22	thanks=-13	unknown=-17
good_night	hello=-28	other=-15	thanks=17	unknown=33
good_to	other=15
got	ask dose=-14	ask easier=87	ask left=30	ask rest=16	ask steps=17	ask why=-29	help=-32	other=45	progress=-14	schedule=16	unknown=-12
got_$	ask rest=21
got_a	ask easier=44	ask steps=46	other=-36
got_an	ask easier=49	other=-35
got_anything	ask easier=22	other=-21
got_carried	other=14
got_knocked	other=23	unknown=-18
got_my	other=-45	unknown=46
got_osteoporosis	other=17
got_the	other=22	unknown=-19
got_through	other=27
got_to	ask left=22	other=27
gran	ask easier=23	other=-36	unknown=32
gran_struggles	ask easier=23
grandson	other=-33	unknown=36
great	thanks=53	unknown=-22
great_$	other=22	thanks=38	unknown=-27
groin	other=47	unknown=-44
ground	ask steps=28
ground_$	ask steps=13
group	ask left=-15	ask why=43
guess	other=16
guess_$	other=16
gym	other=-28	unknown=46
ha	other=-14	unknown=34
ha_$	other=-18	unknown=38
ha_ha	other=-24	unknown=41
had	ask mistakes=-17	other=44	progress=-17	unknown=105
had_a	other=27
had_back	other=-15	unknown=17
had_breast	other=28	unknown=-21
had_done	other=23	unknown=-21
had_my	other=25
had_prostate	other=-16	unknown=22
had_surgery	unknown=16
had_to	other=-34	unknown=42
haha	other=-48	unknown=59
haha_$	other=-33	unknown=35
hair	other=-46	unknown=46
half	other=81	unknown=-35
half_$	other=15
half_of	other=15
halfway	ask left=29	other=22
halfway_$	ask left=29
hamstring	other=25	unknown=-18
hamstrings	ask mistakes=18	unknown=-13
hamstrings_$	ask mistakes=18
hamstrings_are	other=16
hands	ask mistakes=-17	ask steps=86
hands_$	ask mistakes=-16	ask steps=72
hang	other=28	unknown=-19
hang_on	other=28	unknown=-19
happened	other=14	unknown=-14
happens	ask left=29	ask mistakes=21	other=-19
happy	other=17
hard	ask dose=-22	ask easier=170	ask mistakes=-19	ask steps=18	other=-45	unknown=-18
hard_$	ask easier=81	unknown=-22
hard_for	ask easier=16
hard_i	other=-25	unknown=32
hard_please	ask easier=59	other=-48
hard_to	other=31	unknown=-12
hardly	other=26	unknown=-23
has	ask dose=42	ask steps=-35	other=20	unknown=62
has_a	unknown=17
has_changed	other=29	unknown=-20
has_done	other=-18	unknown=19
has_gone	other=56	unknown=-39
has_no	other=53	unknown=-45
has_osteoporosis	other=-76	unknown=83
has_the	ask steps=-25	other=-13	unknown=65
hate	other=-27	unknown=41
have	ask dose=-23	ask left=127	ask mistakes=-28	ask steps=-62	ask why=-55	hello=-13	help=21	other=77	progress=100	schedule=57	unknown=36
have_$	ask dose=-26	ask left=26	ask rest=13
have_a	ask steps=42	other=-16
have_anything	ask easier=13	schedule=43	unknown=-15
have_been	other=32	unknown=-21
have_brittle	other=14
have_cancer	other=-34	unknown=38
have_chest	other=12
have_done	ask dose=39	ask steps=-12	other=-171	unknown=170
have_finished	ask dose=-19	ask rest=30	help=43	other=-13	unknown=-24
have_gone	other=28	unknown=-24
have_got	other=50	unknown=-20
have_had	other=44	unknown=-30
have_i	ask dose=-42	ask left=63	ask mistakes=-17	ask rest=16	ask why=-13	help=-24	other=-93	progress=137	unknown=44
have_no	help=13	other=-107	unknown=111
have_not	other=81	unknown=-59
have_now	other=20	unknown=-17
have_only	other=18	unknown=-18
have_osteoporosis	ask easier=-29	other=106	unknown=-18
have_said	other=21	unknown=-18
have_something	ask easier=51	ask steps=-16	unknown=-16
have_still	other=15	unknown=-14
have_to	ask dose=60	ask left=18	ask mistakes=12	ask rest=14	ask steps=-48	help=56	other=-63	unknown=19
having	other=26
having_a	other=-14	unknown=20
having_chemo	other=14
he	other=-65	unknown=68
head	ask dose=-22	ask mistakes=-47	ask steps=127	ask why=-15	other=-13
head_$	ask easier=18	ask steps=12
head_supposed	ask steps=19
head_turn	ask steps=23
heart	other=-43	unknown=54
heartbroken	other=-34	unknown=56
heartbroken_$	other=-34	unknown=56
heavy	other=48	unknown=-44
heavy_$	other=13	unknown=-12
heels	ask steps=47	ask why=-13
heels_or	ask steps=18
held	ask dose=38
held_$	ask dose=32
hello	hello=201	other=-17	schedule=-82	unknown=-68
hello_$	hello=117	other=35	schedule=-81	unknown=-47
hello_limber	hello=39	other=-25
help	ask dose=-15	ask easier=-14	ask mistakes=-15	ask steps=-91	ask why=256	hello=-19	help=229	other=-144	progress=-19	schedule=-33	thanks=13	unknown=-77
help_$	ask steps=-49	ask why=107	hello=-13	help=153	other=-88	thanks=19	unknown=-55
help_me	help=94	other=-28	schedule=-15
help_my	ask why=41
help_the	ask why=23
help_with	ask steps=-16	ask why=66	other=-16
helped	other=-25	thanks=37
helped_$	other=-25	thanks=37
helps	ask steps=-48	ask why=94	other=-28
her	other=-93	unknown=107
her_hip	other=-24	unknown=31
here	ask dose=-37	ask easier=-28	ask left=-76	ask mistakes=82	ask rest=27	ask steps=-17	ask why=75	help=58	other=26
here_$	ask dose=-37	ask easier=-28	ask left=-76	ask mistakes=82	ask rest=26	ask steps=-15	ask why=75	help=59	other=16
hernia	other=24	unknown=-20
hers	other=-27	unknown=29
hers_$	other=-19	unknown=21
hey	hello=160	other=-79	unknown=-37
hey_$	hello=61	other=-23	unknown=-21
hey_coach	hello=37	other=-19
hey_limber	hello=14
hey_there	hello=48	other=-34
hi	hello=155	other=-105
hi_$	hello=31	other=-55	unknown=42
hi_bot	hello=70	other=-29	unknown=-24
hi_there	hello=31	other=-17
high	ask dose=-17	ask easier=53	ask left=-32	ask mistakes=44	ask steps=29	other=-37	unknown=-15
high_$	ask easier=54	ask left=-28	ask mistakes=52	ask steps=-12	other=-49
high_do	ask steps=16
high_should	ask steps=26
high_temperature	other=14	unknown=-13
him	ask why=19	other=13	unknown=-18
him_$	ask why=19	other=-12
hip	ask dose=-26	ask easier=49	ask left=-14	ask mistakes=45	ask steps=18	other=100	unknown=-60
hip_$	ask mistakes=29	unknown=18
hip_is	ask easier=13	other=16	unknown=-16
hip_lift	ask dose=19	ask why=22	other=-14
hip_replaced	other=24
hip_replacement	other=30
hips	ask easier=59	ask steps=25	ask why=19	other=-35
hips_$	ask why=15
hips_do	ask easier=19	ask mistakes=-15
hips_go	ask steps=14
hips_that	ask easier=31	other=-28
hips_up	ask steps=15
his	other=-59	unknown=64
his_set	other=-63	unknown=65
hit	other=51	unknown=-34
hiya	hello=108	other=-61	unknown=-25
hiya_$	hello=108	other=-61	unknown=-25
hmm	other=13
hmm_$	other=12
hold	ask dose=150	ask left=-22	ask rest=-22	ask steps=27	ask why=-21	other=25	unknown=-44
hold_$	ask dose=33	ask steps=14
hold_for	ask dose=25
hold_it	ask dose=49	other=-28
hold_my	ask dose=-14	ask easier=-27	ask mistakes=13	ask steps=59	unknown=-15
hold_the	other=51
hold_time	ask dose=55	ask steps=-15
holding	ask steps=16
holding_$	ask steps=16
holiday	other=38	unknown=-13
holiday_$	other=13
holiday_over	other=21
home	other=30
home_$	other=13
homework	ask steps=-27	other=-39	unknown=73
homework_$	ask steps=-27	other=-39	unknown=73
hospital	other=15
hour	other=57	schedule=28	unknown=-24
hour_$	schedule=18
hours	ask why=13	other=27
hours_$	other=16
house	other=-55	unknown=67
how	ask dose=233	ask easier=-37	ask left=89	ask mistakes=18	ask rest=137	ask steps=242	ask why=-13	hello=31	help=102	other=-123	progress=109	schedule=-42	thanks=-37	unknown=-38
how_$	ask dose=-22	ask left=-13	ask steps=123	other=-16	progress=-15
how_am	progress=44
how_are	hello=70	help=-24	other=-19	thanks=-13
how_can	ask dose=-16	ask mistakes=22	help=-15	progress=-22	unknown=48
how_did	progress=59
how_do	ask dose=-156	ask easier=25	ask left=-36	ask mistakes=95	ask rest=-59	ask steps=41	help=111	other=101	progress=-29	schedule=18	unknown=-22
how_does	ask dose=-48	ask left=-21	ask steps=34	ask why=29	help=77	other=15	progress=-24
how_exactly	ask why=33
how_far	ask dose=-33	ask left=53	ask steps=32
how_hard	ask steps=18
how_high	ask dose=-13	ask steps=42
how_is	ask dose=-22	ask left=-37	ask steps=189	ask why=20	other=-113	progress=68	unknown=-44
how_it	ask mistakes=18	ask steps=13
how_long	ask dose=152	ask easier=-16	ask left=38	ask mistakes=-24	ask rest=148	ask steps=-154	ask why=-20	help=-15	other=66	unknown=-16
how_many	ask dose=212	ask easier=-17	ask left=112	ask mistakes=-24	ask steps=-149	ask why=-35	hello=-13	help=-24	other=129	progress=40	schedule=-16	unknown=-24
how_much	ask dose=-19	ask left=96	ask rest=56	ask steps=-76	ask why=-13	other=17
how_often	ask dose=170	ask left=-13	ask mistakes=-22	ask steps=-120	help=-14	other=46	progress=19
how_tall	ask dose=-21	ask steps=-27	progress=-21	unknown=95
how_the	ask steps=15
how_this	ask steps=33	help=49	other=-30
how_to	ask dose=-17	ask steps=102	ask why=-19	help=55	other=-70
how_will	ask dose=14	ask left=-17	ask mistakes=27	ask steps=-17	ask why=21	other=-16
hug	ask dose=35	ask mistakes=46	ask steps=40	ask why=-17	other=-21	unknown=-23
hug_$	ask dose=29	ask mistakes=18	ask steps=25	other=-36
hugging	ask mistakes=18	ask why=18	other=-14	progress=-14
hugging_my	ask dose=13	ask why=21	progress=-14
hugging_the	ask mistakes=19
hugs	other=17
huh	help=152	other=-73	unknown=-33
huh_$	help=152	other=-73	unknown=-33
hurt	ask dose=-16	ask easier=-22	ask mistakes=138	ask steps=-31	ask why=-15	unknown=-23
hurt_$	ask dose=-14	ask mistakes=38	ask why=-13
hurt_my	ask mistakes=40	other=-26
hurt_myself	ask easier=-17	ask mistakes=71	ask steps=-26
hurting	other=37	unknown=-21
hurting_$	other=18
hurts	ask easier=-80	other=258	unknown=-75
hurts_$	ask easier=-30	other=103	unknown=-36
hurts_a	ask easier=-17	other=20
hurts_from	other=13
hurts_like	other=17
hurts_my	ask easier=-32	other=50
hurts_when	other=23
husband	other=-56	unknown=64
husband_did	other=-16	unknown=17
husband_finished	other=-36	unknown=37
husband_has	other=-13	unknown=16
i	ask dose=137	ask easier=128	ask left=126	ask mistakes=171	ask rest=155	ask steps=135	ask why=54	hello=-57	help=134	other=144	progress=215	schedule=107	thanks=20	unknown=108
i_$	ask left=49	ask steps=-44	progress=17
i_am	ask dose=-14	ask easier=58	ask left=41	hello=-17	help=76	other=41	schedule=-22	thanks=60	unknown=-13
i_ask	ask steps=18
i_avoid	ask mistakes=42	ask rest=-12	other=13
i_be	ask dose=26	ask mistakes=37	ask steps=-23	progress=-12
i_been	progress=45
i_believe	other=15
i_blacked	other=12
i_breathe	ask dose=-12	ask steps=38
i_broke	other=33	unknown=-24
i_can	ask dose=-22	ask easier=64	ask left=51	other=-12
i_change	ask steps=-15	schedule=40
i_clicked	other=15	unknown=-14
i_collapsed	other=19	unknown=-15
i_come	ask rest=-15	ask steps=29
i_cough	unknown=26
i_coughed	other=13	unknown=-12
i_could	other=-16	unknown=28
i_did	other=99	unknown=-18
i_do	ask dose=84	ask easier=88	ask mistakes=21	ask rest=-14	ask steps=30	ask why=-47	help=-15	other=-16	progress=36	schedule=-24	unknown=66
i_doing	ask left=-30	ask mistakes=52	ask steps=-13	ask why=17	progress=39
i_done	ask dose=-20	ask left=59	ask steps=-14	other=-60	progress=24	unknown=48
i_eat	ask mistakes=-15	help=-27	unknown=55
i_exercise	schedule=17
i_fainted	other=58	unknown=-42
i_feel	ask mistakes=43	ask steps=-31	ask why=34
i_fell	other=-12	unknown=17
i_finish	ask dose=19	ask left=58	ask mistakes=-17	other=-21
i_finished	ask left=86	other=-91	unknown=31
i_forget	ask steps=34
i_forgot	ask steps=59	other=-42
i_gave	other=13
i_get	ask easier=-30	ask left=-13	ask mistakes=-23	ask rest=91	ask steps=-33	ask why=39	help=-25	other=38	progress=-27	schedule=38
i_getting	ask left=-14	ask mistakes=-23	other=40	progress=24
i_go	ask dose=17	ask left=-19	ask mistakes=19	ask rest=19	ask steps=15
i_going	ask left=-27	ask mistakes=54
i_got	ask rest=22
i_guess	other=16
i_had	other=-14	unknown=31
i_hate	other=-32	unknown=41
i_have	ask dose=54	ask easier=-39	ask steps=-69	help=80	other=89	progress=-26	schedule=39
i_hold	ask dose=12	ask rest=-12	ask steps=32	other=21
i_hurt	ask easier=-20	ask mistakes=78	other=-41
i_just	other=24	unknown=-21
i_keep	ask dose=18	ask easier=38	unknown=-27
i_know	ask mistakes=77	ask steps=-37	other=-13
i_laughed	other=-25	unknown=32
i_leave	ask dose=25
i_lie	ask dose=-14	ask rest=20	other=12
i_lift	ask steps=29
i_lifting	ask left=-21	ask steps=63	ask why=-23
i_like	other=-57	unknown=77
i_look	ask steps=21
i_lost	other=-73	unknown=85
i_made	other=19	unknown=-13
i_make	ask easier=59	ask mistakes=15	ask rest=-14	other=-27
i_meant	ask dose=26	ask left=-13	ask mistakes=-45	ask steps=81	ask why=-27
i_might	other=23
i_miss	progress=29
i_missed	progress=17
i_must	ask mistakes=-14	ask steps=34	other=14
i_nearly	ask left=38	other=-16	unknown=28
i_need	ask dose=22	ask easier=28	ask rest=32	ask why=20	help=18	other=-34	unknown=-25
i_not	ask mistakes=69	ask steps=-30	other=-15
i_on	ask left=34
i_only	ask dose=78	ask mistakes=-17	unknown=-12
i_pause	ask dose=-29	ask mistakes=-26	ask rest=38	ask steps=39
i_pressed	other=19	unknown=-14
i_pull	ask mistakes=-13	ask steps=57
i_push	ask steps=13
i_put	ask easier=18	ask steps=13
i_quit	other=18
i_really	ask dose=19	other=18
i_rest	ask dose=-36	ask rest=61	ask steps=-34	other=65
i_roll	ask steps=27	ask why=15
i_say	help=28	other=-33	unknown=31
i_see	ask easier=-20	ask steps=-14	progress=54
i_should	ask easier=-15	ask mistakes=65	ask steps=-29	other=14	unknown=-30
i_skip	ask easier=-14	other=22
i_sneeze	unknown=26
i_soiled	other=18	unknown=-14
i_squeeze	ask steps=45
i_start	ask left=-15	ask mistakes=-12	ask steps=44	help=37	other=-28
i_stay	ask dose=39	ask steps=-21
i_still	ask dose=-21	ask left=63
i_stop	ask dose=30	ask easier=-15	ask steps=-14	other=34
i_stopped	other=-41	unknown=45
i_struggle	other=16	unknown=-13
i_supposed	ask dose=21	ask left=-28	ask steps=73	ask why=-30	help=13
i_take	ask easier=-13	ask rest=57	ask steps=-16	other=20
i_tapped	other=17
i_tell	ask mistakes=15	ask why=18	help=50	other=-45
i_think	other=58	unknown=-21
i_told	other=-32	unknown=34
i_twist	ask steps=13
i_type	ask mistakes=-25	help=107	other=-55	unknown=19
i_use	ask easier=43	help=40	other=-16
i_wait	ask dose=-29	ask rest=57
i_walk	other=56	unknown=-33
i_want	other=-18	schedule=72	unknown=-12
i_was	unknown=27
i_watch	ask mistakes=61	ask why=-13
i_will	other=50	unknown=-23
i_wipe	other=34	unknown=-21
i_work	ask steps=-28	help=36
i_would	other=58	schedule=92	unknown=-101
idea	ask steps=-21	ask why=23	help=32
idea_behind	ask steps=-14	ask why=32
idea_how	help=32
if	ask dose=103	ask left=-30	ask mistakes=93	ask steps=-46	ask why=-40	help=-28	progress=-24	schedule=-13	unknown=41
if_i	ask dose=123	ask left=-20	ask steps=-25	ask why=-13	help=-22	other=-46	progress=-14	unknown=70
if_my	ask dose=-18	ask mistakes=107	ask steps=-19	ask why=-27	unknown=16
if_the	other=31	unknown=-28
if_you	other=17	unknown=-12
ill	other=17
impossible	other=14
improvement	other=-43	progress=46	unknown=21
improving	progress=31
in	ask dose=104	ask easier=31	ask left=-55	ask mistakes=144	ask steps=29	hello=-24	help=-33	other=114	progress=23	thanks=-15	unknown=48
in_$	ask steps=22	ask why=13	progress=-12	unknown=19
in_20	other=15
in_2015	other=-27	unknown=28
in_5	other=-42	unknown=44
in_a	other=39	progress=45	unknown=-41
in_aid	ask why=16
in_bed	ask easier=33	other=33	unknown=-37
in_between	ask rest=16
in_both	other=33	unknown=-23
in_going	ask steps=13
in_january	other=39	unknown=-13
in_love	other=-44	unknown=54
in_march	other=18
in_my	ask easier=-14	ask mistakes=56	ask steps=-15	other=57
in_or	ask steps=19	other=-18
in_the	ask dose=76	ask easier=14	ask left=-29	ask mistakes=86	ask steps=65	ask why=-19	other=-34	schedule=41
in_thirty	other=22
in_this	ask mistakes=49	ask steps=-16	ask why=-13
in_two	other=21	unknown=-17
incomplete	other=17
instead	ask easier=63	ask mistakes=-20	ask steps=-22	other=-63	schedule=62	unknown=35
instead_$	ask dose=-17	ask easier=48	ask mistakes=-17	ask steps=-13	other=-31	schedule=14	unknown=45
instead_of	ask dose=17	ask easier=16	other=-32	schedule=48
instructions	ask easier=-19	ask steps=145	hello=-16	help=52	other=-65	progress=-15	schedule=-16	unknown=-28
instructions_$	ask steps=78	hello=-13	help=54	other=-34	progress=-13	unknown=-25
instructions_for	ask steps=69	other=-31
into	ask steps=21	unknown=15
ironing	other=-39	unknown=42
ironing_$	other=-39	unknown=42
is	ask dose=172	ask easier=87	ask left=141	ask mistakes=81	ask rest=94	ask steps=24	ask why=96	hello=-32	help=22	other=97	progress=58	schedule=52	thanks=-25	unknown=171
is_$	ask steps=28	ask why=-26	schedule=25
is_10	ask dose=52
is_12	ask dose=69	ask left=-17	ask mistakes=-24
is_15	ask dose=13
is_15:20	other=12
is_2	help=-19	unknown=42
is_3	ask dose=18
is_a	ask dose=-15	ask easier=28	ask left=-20	ask mistakes=-19	ask steps=70	ask why=-23	other=-63	unknown=82
is_aching	ask mistakes=-23	other=68	unknown=-22
is_after	ask left=15	ask why=-16	other=31
is_agony	other=24	unknown=-13
is_all	help=28	unknown=-16
is_always	other=31	unknown=-29
is_an	ask easier=26
is_at	other=19
is_bad	ask easier=13	ask mistakes=37	ask why=-19
is_been	other=25	unknown=-21
is_being	other=-47	unknown=49
is_broken	other=28	unknown=-19
is_coming	ask left=42	ask why=-12
is_complete	other=12
is_cramping	other=36	unknown=-34
is_done	ask dose=21	ask left=-20	ask rest=79	other=-38
is_each	ask dose=14
is_enough	other=39	thanks=-12	unknown=-16
is_finished	ask left=-28	ask rest=23	help=50	unknown=-26
is_first	ask left=51	unknown=-12
is_for	ask why=-23	unknown=70
is_full	other=25	unknown=-22
is_getting	ask why=13
is_good	ask mistakes=14	other=29
is_hard	other=13	unknown=-13
is_hurting	other=23	unknown=-14
is_in	ask easier=32	ask why=17	unknown=-19
is_it	ask easier=-60	ask rest=-14	ask why=91	help=-12	other=41	progress=56	schedule=-26	unknown=31
is_killing	ask easier=13	other=21	unknown=-22
is_left	ask dose=-19	ask left=120	ask rest=-12	ask steps=-20	ask why=-24
is_lifting	ask steps=-17	ask why=26
is_my	ask dose=-27	ask easier=-19	ask left=-26	ask why=-54	help=-18	other=51	progress=167	unknown=-19
is_next	ask left=58	ask steps=-13	ask why=-15
is_not	ask mistakes=-13	ask steps=37	other=22	unknown=-27
is_numb	ask mistakes=-26	other=76	unknown=-23
is_on	ask left=52	ask steps=-13	schedule=13	unknown=-21
is_one	ask dose=63	ask left=-23	ask mistakes=-12	ask rest=24	other=-15
is_over	other=28
is_paining	other=34	unknown=-25
is_pregnant	other=-35	unknown=40
is_raining	other=-99	unknown=104
is_ready	other=-48	unknown=51
is_really	other=21	unknown=-15
is_session	ask dose=26	other=-21
is_sitting	other=-19	unknown=23
is_sore	other=26	unknown=-20
is_still	ask dose=-15	ask left=62	ask why=-21
is_that	ask dose=26	ask easier=-25	ask left=78	ask mistakes=85	ask rest=24	ask steps=16	ask why=-38	help=-15	other=-46	unknown=-62
is_the	ask dose=112	ask easier=-59	ask left=-60	ask mistakes=45	ask rest=50	ask steps=110	ask why=35	other=43	progress=-31
is_there	ask dose=-54	ask easier=79	ask left=-31	ask mistakes=-41	ask rest=15	ask steps=24	ask why=29	other=53	schedule=57	unknown=-28
is_this	ask dose=-50	ask easier=-37	ask left=63	ask mistakes=-33	ask rest=-14	ask steps=-19	ask why=129	help=106	other=74	progress=-29	unknown=-75
is_too	ask easier=103	other=-75	schedule=51	unknown=-15
is_two	ask dose=28
is_very	thanks=21
is_weak	other=33	unknown=-29
is_worse	other=17	unknown=-14
is_worst	other=14	unknown=-12
is_your	help=-22	unknown=61
ish	other=13
ish_$	other=13
it	ask dose=-22	ask easier=157	ask left=-30	ask mistakes=104	ask rest=-28	ask steps=47	ask why=135	hello=-28	help=-37	other=100	progress=31	schedule=58	thanks=66	unknown=-29
it_$	ask dose=60	ask easier=-25	ask left=-28	ask mistakes=-43	ask steps=74	ask why=63	help=-20	other=50	schedule=15	thanks=88	unknown=-94
it_5	ask dose=15
it_8	other=-57	schedule=67
it_a	ask easier=15	other=15	unknown=-13
it_again	ask dose=22
it_all	ask dose=-32	other=-13	unknown=73
it_at	other=25
it_bad	ask mistakes=48
it_be	ask dose=20	ask easier=25	ask mistakes=-16	ask steps=19	other=-27
it_count	ask dose=27
it_do	ask why=44
it_done	ask dose=24	ask left=-15	ask mistakes=-17	ask steps=67	other=-33
it_down	ask easier=40	ask steps=-22
it_easier	ask easier=26
it_feels	other=41	unknown=-34
it_for	ask mistakes=-22	ask steps=-51	ask why=47	other=44
it_go	ask dose=-25	other=38
it_going	ask mistakes=-15	ask steps=-15	progress=29	schedule=-21	unknown=58
it_help	ask why=19
it_in	ask mistakes=40	other=-103	unknown=85
it_is	ask dose=-34	ask easier=31	ask left=-20	ask rest=36	ask steps=32	other=28
it_just	ask why=21
it_less	ask easier=19
it_matter	ask mistakes=32	ask why=-29
it_normal	ask mistakes=57	ask why=-19	other=28	unknown=-12
it_now	ask left=24
it_ok	ask dose=35	other=-22
it_on	ask easier=30
it_only	ask left=39	ask why=-15	other=-12
it_out	ask steps=25	other=-12
it_right	ask mistakes=52	other=-13
it_step	ask steps=37	other=-17
it_strengthen	ask why=25
it_supposed	ask dose=-34	ask why=28	other=27
it_take	ask dose=55	other=-24
it_then	ask left=42	ask mistakes=-27
it_three	other=13
it_to	schedule=38
it_today	other=23
it_tonight	ask dose=20
it_was	other=-65	unknown=75
it_when	other=26	unknown=-19
it_with	ask easier=20	ask steps=-13
it_would	other=-21	unknown=24
it_wrong	ask mistakes=37
january	other=39	unknown=-13
january_$	other=39	unknown=-13
jelly	other=-15	unknown=24
job	schedule=15
job_$	schedule=15
joke	other=-33	unknown=43
joke_$	other=-33	unknown=43
jump	other=26
jump_to	other=18
just	ask easier=-13	ask left=-16	ask rest=-16	ask why=16	hello=30	other=83	schedule=20
just_broke	unknown=14
just_did	other=37	unknown=-29
just_finished	other=-46	unknown=48
just_got	other=-46	unknown=46
just_let	ask rest=-14	ask steps=18
just_never	other=21	unknown=-20
just_one	ask dose=18	ask steps=-14
just_sore	other=38	unknown=-35
just_the	other=20
just_tired	other=21	unknown=-21
keep	ask dose=41	ask easier=35	ask mistakes=-16	ask steps=40	ask why=-12	other=38	unknown=-44
keep_giving	other=23
keep_my	ask easier=40	ask mistakes=-19	ask steps=22	other=-14
keep_the	ask dose=40	other=-22
keeping	other=-27	thanks=34
keeps	ask mistakes=13	other=15
keeps_giving	other=19
kettle	other=-34	unknown=35
kg	other=18
kid	other=-22	unknown=22
kids	other=-51	unknown=91
kids_$	other=44	unknown=-22
kids_are	other=-32	unknown=44
killing	ask easier=13	other=31	unknown=-29
killing_me	ask easier=13	other=31	unknown=-29
kilos	other=13
kilos_without	other=13
kind	ask easier=19	other=37	thanks=20	unknown=-45
kind_of	ask easier=21	other=42	unknown=-42
kindly	ask dose=16
kitchen	other=24	unknown=-16
knackered	unknown=19
knackered_$	other=-16	unknown=26
knee	ask dose=89	ask easier=111	ask left=-49	ask mistakes=32	ask rest=-25	ask steps=117	ask why=138	hello=-18	help=-32	other=80	progress=-33	schedule=-39	unknown=-133
knee_$	ask mistakes=18	other=51	unknown=-14
knee_does	ask easier=21
knee_exercise	ask why=24
knee_first	ask steps=36	other=-17
knee_hug	ask dose=34	ask mistakes=48	other=-19	unknown=-13
knee_hugs	other=16
knee_in	ask why=16
knee_is	ask mistakes=-22	other=59	unknown=-15
knee_one	ask dose=46	ask why=15	other=-17
knee_or	ask steps=72	other=-57
knee_pull	ask why=21	other=-12
knee_stretch	ask easier=24
knee_surgery	other=17
knee_there	ask dose=18
knee_thing	ask steps=-46	ask why=36	other=38
knee_to	ask easier=38	ask mistakes=22	ask steps=83	ask why=39	hello=-12	help=-13	other=-43	schedule=-17	unknown=-20
knees	ask easier=70	ask left=-21	ask mistakes=38	ask steps=119	ask why=21	help=-15	other=29	progress=-20	unknown=-102
knees_$	ask easier=39	ask mistakes=-16	ask rest=17	ask steps=-34	other=43	unknown=-14
knees_are	ask easier=18
knees_be	ask mistakes=-21	ask steps=58	other=-19
knees_bent	ask steps=16
knees_do	ask why=24
knees_fall	ask mistakes=18
knees_from	ask steps=-13	ask why=22
knees_go	ask steps=31	other=-20
knees_in	ask dose=15	other=-12
knees_today	other=16
knees_together	ask steps=21
knees_up	other=30	unknown=-32
knocked	other=29
knocked_off	other=24	unknown=-18
knocked_over	other=-17	unknown=20
know	ask mistakes=66	ask steps=-61	other=38	unknown=39
know_$	help=28	unknown=-18
know_about	help=-27	other=81	unknown=-35
know_how	help=26	other=-17
know_i	ask mistakes=36	ask steps=-15
know_if	ask mistakes=13	other=23	unknown=-22
know_it	ask mistakes=22	ask steps=-20	other=-18	unknown=30
know_when	ask dose=20
know_why	other=45	unknown=-15
last	ask easier=-33	ask left=141	ask mistakes=-47	ask rest=-34	ask steps=-27	ask why=-36	help=-22	other=92	progress=78	schedule=-19	unknown=61
last_$	ask dose=37	ask left=-13	other=-37	unknown=46
last_entry	other=21
last_month	other=39	progress=15	unknown=-14
last_night	other=27	unknown=26
last_one	ask easier=-21	ask left=84	ask mistakes=-14	ask why=-15	other=36	unknown=-20
last_round	ask left=34
last_set	ask left=47	ask mistakes=-22	ask rest=-19	other=30
last_thing	other=23	unknown=-16
last_time	other=-80	unknown=86
last_two	other=25	unknown=-20
last_week	progress=24	unknown=23
last_year	other=20
late	other=-14	unknown=17
lately	other=24	progress=13	unknown=-22
lately_$	other=13	progress=13	unknown=-13
later	ask steps=-13	hello=-13	other=38	schedule=125	unknown=-48
later_$	other=75	schedule=20	unknown=-29
later_in	other=-14	schedule=42
later_please	other=-30	schedule=63
laughed	other=-25	unknown=32
laughed_so	other=-25	unknown=32
laughing	other=-21	unknown=34
laughing_$	unknown=15
leave	ask dose=22	ask easier=-15	other=93	unknown=-27
leave_me	other=22
leave_out	ask steps=-16	other=27
leave_the	other=27
leave_this	other=23
left	ask dose=-110	ask easier=-30	ask left=198	ask mistakes=-24	ask rest=50	ask steps=65	ask why=-49	help=-13	other=93	unknown=-14
left_$	ask dose=-68	ask left=82	ask rest=61	ask steps=-20	ask why=-23	other=71	unknown=-33
left_after	ask left=29
left_arm	unknown=14
left_done	other=26
left_foot	other=26	unknown=-15
left_for	ask left=41
left_in	ask left=14
left_knee	ask steps=13
left_leg	ask left=-20	ask steps=47
left_of	ask dose=-16	ask left=20
left_or	ask steps=45	other=-21
left_side	ask easier=-17	other=51	unknown=-13
left_to	ask left=45	ask steps=-16
left_today	ask left=21
leg	ask dose=17	ask left=-27	ask mistakes=-16	ask steps=139	ask why=-53	hello=-14	other=152	unknown=-78
leg_$	ask dose=27	ask left=-25	ask steps=40	unknown=-14
leg_do	ask steps=49	ask why=-43
leg_feels	other=-25	unknown=38
leg_gave	other=12
leg_is	unknown=17
legs	ask left=-12	ask mistakes=81	ask rest=19	ask steps=36	ask why=-22	other=51	progress=-22	schedule=-12	unknown=16
legs_$	other=40
legs_are	ask mistakes=22	ask rest=28	other=-48	unknown=30
legs_keep	other=23
legs_numb	other=19
legs_shake	ask mistakes=25
legs_will	other=16
less	ask easier=168	ask steps=-21	other=-61	unknown=-25
less_demanding	ask easier=40	other=-27
less_hard	ask easier=35	other=-18
less_strenuous	ask easier=15
let	ask rest=-14	hello=-13	other=64
let_me	other=-24	unknown=35
let_us	hello=-13	other=86	unknown=-27
lie	ask dose=-16	ask easier=25	ask mistakes=-15	ask rest=13	ask steps=61	other=-14	unknown=-18
lie_down	other=19	unknown=-18
lie_here	ask dose=-13	ask rest=20
lie_on	ask easier=15	ask steps=30	other=-22
life	unknown=15
life_$	unknown=15
lift	ask dose=24	ask easier=83	ask mistakes=-18	ask steps=32	ask why=36	other=-43	unknown=-29
lift_$	ask dose=36	ask easier=19	unknown=-16
lift_my	ask easier=21	ask mistakes=-12	ask steps=12	ask why=18
lift_so	ask easier=28	other=-20
lifting	ask left=-32	ask steps=57	ask why=49	unknown=-19
lifting_$	ask left=-21	ask steps=61	ask why=-26	other=15
lifting_my	ask steps=-24	ask why=55
lifting_one	ask steps=19
lifts	ask dose=30	ask left=-18	ask mistakes=22	other=45	unknown=-32
lifts_$	ask mistakes=13	other=21	unknown=-16
lifts_in	ask dose=23
lifts_off	ask mistakes=14
lighter	ask dose=-14	ask easier=130	ask steps=-27	other=-38
lighter_$	ask easier=63	other=-19
like	ask steps=22	ask why=-40	help=-25	other=22	progress=21	schedule=38	unknown=90
like_$	ask steps=69	ask why=-30
like_a	other=30	unknown=-21
like_different	other=-15	schedule=20
like_i	other=26	unknown=-15
like_it	other=19	unknown=-17
like_jelly	other=-39	unknown=46
like_my	other=-59	schedule=41	unknown=22
like_pizza	unknown=17
like_someone	other=13
like_that	other=-24	unknown=26
like_the	unknown=17
like_they	other=21	unknown=-17
like_to	other=44	schedule=-22
limber	ask easier=13	hello=76	other=-33	unknown=-33
limber_$	ask easier=13	hello=76	other=-33	unknown=-33
lion	ask why=14
lion_rotation	ask why=14
lisbon	other=35	unknown=-16
lisbon_$	other=24
list	ask left=29
list_$	ask left=22
log	other=24	unknown=-16
lol	other=-53	unknown=88
lol_$	other=-51	unknown=76
lol_my	other=-17	unknown=22
long	ask dose=152	ask easier=-16	ask left=38	ask mistakes=-24	ask rest=148	ask steps=-154	ask why=-20	help=-15	other=69	unknown=-16
long_$	ask dose=52	ask rest=55	other=-47
long_am	ask dose=13
long_between	ask dose=-38	ask rest=59
long_do	ask dose=88	ask rest=-37	ask steps=-78	other=86
long_does	ask dose=75	ask left=-15	ask rest=-15	other=-12
long_each	ask dose=30
long_have	ask left=-16	ask rest=22
long_i	ask rest=-22	other=26
long_is	ask left=-27	other=85
long_may	ask rest=14
long_per	other=20
long_should	ask rest=34
long_the	ask dose=-14	ask rest=-26	other=51
long_till	ask dose=-47	ask left=72	other=-16
long_was	ask dose=21	other=-29
long_will	ask dose=37	other=-18
longer	ask easier=-15	ask rest=90	ask steps=-14	other=-68	unknown=38
longer_$	ask rest=34	ask steps=-13
longer_than	other=-54	unknown=50
loo	other=-24	unknown=42
loo_$	other=-54	unknown=65
look	ask dose=-18	ask left=-13	ask mistakes=22	ask steps=70	ask why=-26	progress=21
look_$	ask mistakes=14	ask steps=16
look_at	ask steps=12
look_like	ask steps=51	ask why=-33	progress=22
look_out	ask mistakes=18
looking	progress=13
looking_$	progress=13
looks	ask steps=13
lose	help=-21	other=-39	progress=-17	unknown=99
lose_weight	help=-21	other=-39	progress=-17	unknown=99
losing	unknown=29
losing_weight	other=37	unknown=-17
loss	schedule=24
loss_$	other=-26	schedule=25	unknown=14
loss_of	other=24	unknown=-15
lost	ask steps=-22	ask why=-28	help=81	other=14	unknown=40
lost_$	help=89	other=-52	unknown=-15
lost_8	other=13
lost_a	unknown=14
lost_control	other=46	unknown=-39
lost_count	ask left=13	other=21	unknown=-17
lost_my	other=-23	unknown=29
lost_track	ask steps=-14	other=20
lost_weight	ask why=-26	unknown=50
lot	other=61	thanks=30	unknown=-52
lot_$	thanks=30
lot_of	other=39	unknown=-31
love	other=-21	unknown=66
love_$	other=-24	unknown=36
lovely	unknown=27
lovely_$	other=19	unknown=-15
lower	ask dose=-22	ask easier=36	ask rest=-18	ask steps=27	ask why=21	other=-24
lower_back	ask why=23
luck	other=13
lumbar	ask mistakes=33
lump	other=30	unknown=-16
lump_next	other=14
lump_on	other=13
lunch	other=24	unknown=-13
lunch_$	other=20
lying	ask steps=46
lying_here	other=-17	unknown=19
lying_rotation	ask steps=46	other=-25
made	ask why=-21	help=-14	unknown=77
made_it	other=14
made_you	unknown=28
make	ask easier=88	ask left=-26	ask mistakes=52	ask rest=-25	ask steps=-24	ask why=35	other=-69	schedule=75	unknown=-26
make_it	ask easier=62	other=-45	schedule=66	unknown=-14
make_my	ask steps=-14	ask why=53
make_the	ask easier=42	ask rest=-13	other=-22
make_this	ask steps=16
make_with	ask easier=-13	ask mistakes=36
makes	other=14
makes_me	other=-13	unknown=16
manage	ask dose=43	other=-16
managed	other=46	unknown=-20
many	ask dose=204	ask left=117	ask mistakes=-25	ask steps=-150	ask why=-37	hello=-16	help=-31	other=103	progress=54	schedule=-17	thanks=31	unknown=-30
many_$	ask dose=58	ask left=-29
many_and	ask dose=-23	other=39
many_are	ask left=18
many_bridges	ask dose=28	ask left=-17	other=31	progress=-14
many_days	ask dose=-23	other=-13	progress=59
many_do	ask dose=-15	ask left=18	ask steps=-21	other=25
many_exercises	ask dose=-34	ask left=51
many_have	ask left=24
many_left	ask dose=-34	ask left=39	other=12
many_lifts	ask dose=38	ask left=-17
many_minutes	ask left=18
many_more	ask dose=-102	ask left=72	other=48
many_of	ask dose=64	ask left=-26
many_reps	ask dose=66	ask left=-25
many_rounds	ask dose=41	ask left=60	ask steps=-13	other=-38
many_seconds	ask dose=-25	ask left=-60	ask rest=102	ask steps=-13	other=32
many_secs	ask dose=20	ask left=-15	ask rest=12
many_sessions	ask dose=-20	progress=49
many_sets	ask left=70	ask rest=-67	other=35
many_thanks	other=-21	thanks=39
many_times	ask dose=81	ask left=-25	ask steps=-27
many_twists	ask dose=25	progress=-14
marathon	other=-23	unknown=24
marathon_$	other=-23	unknown=24
march	other=21
march_$	other=21
mat	other=-21	unknown=42
mat_$	other=-29	unknown=45
match	unknown=49
match_$	unknown=19
match_last	unknown=28
mate	other=-33	thanks=51
mate_$	thanks=51	unknown=-34
matter	ask mistakes=32	ask why=-29
may	ask rest=19	other=66	schedule=-12	unknown=-22
may_i	ask rest=19	other=33
maybe	ask easier=29	other=44	unknown=-32
maybe_$	ask easier=29	other=22	unknown=-16
me	ask easier=65	ask mistakes=-27	ask steps=149	ask why=40	help=-19	other=87	progress=34	schedule=80	thanks=17
me_$	ask dose=17	ask easier=43	ask left=-20	ask mistakes=-22	ask why=25	hello=15	help=-13	other=36	progress=-14	schedule=52	thanks=13	unknown=-14
me_a	other=-87	unknown=138
me_again	other=92	schedule=-15	unknown=-28
me_alone	other=21
me_an	ask easier=46	other=-39
me_anything	other=25	unknown=-25
me_at	other=37	schedule=14	unknown=-20
me_for	other=-14	schedule=-14	unknown=37
me_how	ask steps=16	other=17
me_in	ask steps=-16	other=28
me_later	other=28
me_my	other=-13	progress=50	unknown=-17
me_not	other=16
me_on	other=15
me_out	help=25	other=-14
me_the	other=25
me_this	other=-38	unknown=36
me_through	ask steps=118	other=-93
me_today	ask left=26	other=20	unknown=-25
me_tomorrow	schedule=26
me_up	other=17
me_what	ask mistakes=14	ask steps=18	ask why=-18	help=19	other=22
me_when	schedule=25	unknown=-24
me_why	ask steps=-21	ask why=58
meant	ask dose=29	ask left=-25	ask mistakes=-19	ask steps=42	ask why=40	other=-20
meant_to	ask dose=29	ask left=-25	ask mistakes=-19	ask steps=42	ask why=40	other=-21
mention	other=18	unknown=-17
menu	ask why=-15	help=131	other=-36	unknown=-37
menu_$	ask why=-15	help=131	other=-36	unknown=-37
message	other=14
messages	other=45	unknown=-19
messages_$	other=30	unknown=-14
middle	other=18	unknown=-13
middle_of	other=25	unknown=-13
might	ask steps=15	other=28	unknown=-14
might_have	other=23
milk	other=-24	unknown=27
min	other=41	unknown=-15
min_$	other=34	unknown=-13
mine	other=40	unknown=-29
mine_$	other=29	unknown=-28
minute	ask easier=-18	ask left=-29	ask mistakes=-16	ask rest=161	ask steps=-46	other=37	unknown=-20
minute_$	ask dose=28	ask easier=-12	ask rest=-21	other=51
minute_or	ask dose=-24	ask rest=68	ask steps=-28
minute_over	ask left=-14	ask rest=33
minutes	ask left=17	ask rest=14	ask steps=-24	other=109	unknown=-46
minutes_$	ask rest=14	other=58	unknown=-22
minutes_please	other=30
minutes_to	other=22	unknown=-19
miss	progress=29
miss_any	progress=22
missed	progress=17
mistake	ask dose=-19	ask left=-18	ask mistakes=159	ask steps=-38	ask why=-48	other=23	unknown=-24
mistake_$	ask dose=-15	ask mistakes=92	ask steps=-29	ask why=-26	other=28	unknown=-21
mistakes	ask easier=-22	ask left=-14	ask mistakes=260	ask steps=-33	ask why=-21	hello=-14	other=-50	unknown=-31
mistakes_$	ask mistakes=108	hello=-12	other=-36	unknown=-19
mistakes_in	ask mistakes=15
mistakes_should	ask mistakes=30
mistakes_to	ask mistakes=29
mistakes_with	ask mistakes=38	other=-22
moment	other=43	unknown=-24
moment_$	other=43	unknown=-23
monday	other=35
monday_$	other=26
mondays	other=-23	unknown=34
month	ask dose=-13	ask easier=-23	ask left=-12	other=25	progress=127	unknown=-40
month_$	ask dose=-13	ask easier=-23	ask left=-12	other=25	progress=127	unknown=-40
months	other=73	unknown=-46
months_$	other=26	unknown=-19
months_pregnant	other=13
mood	other=13
more	ask dose=-54	ask easier=-25	ask left=158	ask mistakes=-15	ask rest=25	ask steps=-53	ask why=-12	other=115	unknown=-40
more_$	ask dose=12	ask easier=-15	ask left=15	ask rest=33	ask steps=-13	other=-24	unknown=38
more_after	other=22
more_messages	other=12
more_of	ask dose=-51	ask left=63
more_or	ask left=40	ask steps=-17
more_sets	ask left=18
more_than	ask dose=32	ask easier=-18
more_when	other=24	unknown=-15
morning	ask dose=52	hello=149	help=-19	other=-73	schedule=118	thanks=-29	unknown=-42
morning_$	ask dose=13	ask left=13	hello=87	help=-16	other=-13	thanks=-23	unknown=39
morning_and	ask dose=40
morning_reminder	schedule=22
morning_session	other=-25	schedule=40
morning_to	other=-37	schedule=49
mornings	other=-53	schedule=110	unknown=-20
mornings_$	schedule=40
mornings_to	other=-21	schedule=34
most	ask left=-19	ask mistakes=101	ask steps=-13	ask why=-22	other=-72	thanks=94	unknown=-27
most_people	ask mistakes=35
motorbike	other=46	unknown=-34
move	ask steps=-15	other=-44	schedule=136	unknown=-23
move_my	other=-39	schedule=70	unknown=-16
move_the	schedule=22
moved	other=19
moved_to	other=19
movement	ask steps=86	other=-35	unknown=-13
movement_$	ask steps=53	other=-26
movement_again	ask steps=22
much	ask left=96	ask mistakes=-14	ask rest=53	ask steps=-78	ask why=-15	hello=-25	help=-12	thanks=138	unknown=-55
much_$	ask dose=21	thanks=27
much_appreciated	other=-22	thanks=48	unknown=-13
much_is	ask left=14	other=27
much_longer	ask rest=22	ask steps=-13
much_more	ask dose=-13	ask left=49
much_of	ask dose=36	ask steps=-15
much_rest	ask rest=48
much_worse	other=23
mum	other=-88	unknown=109
mum_$	other=-20	unknown=33
muscle	ask left=-35	ask mistakes=-29	ask steps=-21	ask why=130	other=17	unknown=-22
muscle_group	ask left=-15	ask why=43
muscle_is	ask left=-14	ask why=31
muscle_should	ask mistakes=-19	ask why=57
muscles	ask left=-49	ask mistakes=-24	ask steps=-22	ask why=121	other=14
muscles_does	ask why=18
muscles_should	ask why=39
music	other=-37	unknown=78
music_$	other=-37	unknown=78
must	ask dose=25	ask easier=-27	ask mistakes=57	ask rest=28	ask why=-21	other=-16	unknown=-16
must_do	ask mistakes=-13	ask steps=32
must_i	ask easier=-12	ask mistakes=56	ask rest=31	ask steps=-15	other=-26
must_it	ask dose=37
mute	other=65	unknown=-28
mute_for	other=18
my	ask dose=-73	ask easier=96	ask left=-97	ask mistakes=134	ask rest=-42	ask steps=155	ask why=87	hello=-50	help=-66	other=147	progress=275	schedule=167	thanks=-32	unknown=190
my_ankle	other=40	unknown=-32
my_anus	other=23	unknown=-16
my_arm	other=-50	unknown=52
my_arms	ask mistakes=-23	ask steps=87	ask why=-32
my_back	ask left=-13	ask mistakes=76	ask why=64	help=-16	other=68	unknown=-71
my_backside	other=15	unknown=-14
my_balance	other=13
my_bike	other=-37	unknown=48
my_bladder	other=83	unknown=-45
my_body	ask steps=14
my_bones	other=27	unknown=-24
my_bottom	other=26	unknown=-20
my_bowels	other=25	unknown=-19
my_breath	ask mistakes=18	other=18	unknown=-18
my_bridge	other=-19	unknown=39
my_brother	other=-22	unknown=24
my_bum	ask easier=28	ask mistakes=-19	ask steps=-15	ask why=78
my_buttocks	other=34	unknown=-30
my_calf	other=62	unknown=-55
my_car	unknown=12
my_cat	other=-19	unknown=25
my_chest	ask dose=34	ask easier=20	other=75	unknown=-71
my_clock	other=26	unknown=-19
my_core	ask why=34
my_crotch	ask mistakes=-26	other=79	unknown=-37
my_data	ask easier=-13	other=67
my_daughter	other=-21	unknown=28
my_diet	other=-22	unknown=25
my_doctor	other=25
my_dog	other=-57	unknown=67
my_evening	other=-13	schedule=69	unknown=-16
my_exercises	other=35	unknown=-33
my_feet	ask steps=27	ask why=-21	other=32	unknown=-22
my_fingers	other=-29	unknown=35
my_first	other=15	unknown=-14
my_foot	other=47	unknown=-18
my_form	ask dose=-14	ask mistakes=28	other=21
my_friend	other=-69	unknown=77
my_genitals	other=51	unknown=-44
my_gf	other=-57	unknown=57
my_glutes	ask mistakes=-13	ask steps=14	ask why=27
my_gran	ask easier=23	other=-36	unknown=32
my_groin	other=47	unknown=-44
my_hair	other=-46	unknown=46
my_hamstring	other=16	unknown=-13
my_hamstrings	ask mistakes=18	unknown=-13
my_hands	ask steps=28
my_head	ask mistakes=-20	ask steps=74	ask why=-14
my_heart	other=-31	unknown=37
my_hip	ask mistakes=22	other=59	unknown=-41
my_hips	ask easier=39	ask why=17	other=-27
my_homework	ask steps=-27	other=-37	unknown=71
my_husband	other=-53	unknown=61
my_knee	ask dose=14	ask easier=83	ask steps=-22	ask why=30	unknown=-47
my_knees	ask easier=44	ask mistakes=40	ask steps=41	ask why=26	other=-39	progress=-17	unknown=-30
my_left	unknown=14
my_leg	other=44	unknown=-35
my_legs	ask mistakes=20	ask steps=23	ask why=-16	other=86	progress=-20	unknown=-32
my_lower	ask mistakes=13	other=-15	unknown=21
my_mat	unknown=18
my_mate	other=-36	unknown=42
my_morning	schedule=41	unknown=-20
my_mum	other=-19	unknown=34
my_neck	ask easier=-32	other=45
my_neighbour	other=-52	unknown=61
my_next	other=75	progress=-19	schedule=-34
my_nose	other=-40	unknown=50
my_numbers	progress=17
my_own	other=17	unknown=-13
my_pain	other=-41	progress=94	unknown=-26
my_pants	other=19	unknown=-13
my_phone	other=-40	unknown=60
my_physio	unknown=16
my_private	other=44	unknown=-37
my_progress	ask steps=-16	other=-20	progress=83	unknown=-28
my_record	progress=35
my_reminder	schedule=26
my_reminders	other=12	schedule=40	unknown=-20
my_right	other=40	unknown=-16
my_shoulder	ask mistakes=37	other=31	unknown=-34
my_shoulders	ask steps=27	other=16	unknown=-14
my_sister	other=-72	unknown=83
my_son	ask why=19	other=-29	unknown=27
my_spine	ask mistakes=37	ask steps=-14	other=75	unknown=-63
my_stats	other=-32	progress=108	unknown=-40
my_streak	ask left=-12	ask mistakes=-15	ask steps=-23	ask why=-19	progress=142	unknown=-25
my_tailbone	other=28	unknown=-22
my_tea	other=-52	unknown=53
my_thighs	ask mistakes=46	ask steps=-30
my_times	other=-14	progress=-14	schedule=54
my_toes	other=33	unknown=-20
my_tummy	ask steps=16
my_two	other=12
my_urine	other=17
my_watch	other=-15	unknown=19
my_waters	other=45	unknown=-38
my_wife	other=-43	unknown=50
my_wrist	other=40	unknown=-26
myself	ask easier=-19	ask mistakes=71	ask steps=-30	other=73	unknown=-42
myself_$	ask mistakes=34	ask steps=-25
nah	ask steps=14	other=17
nah_$	ask steps=14	other=15
near	other=23	unknown=-16
near_done	other=14	unknown=-13
nearly	ask dose=-14	ask left=130	ask mistakes=-24	ask steps=-25	ask why=-15	unknown=24
nearly_$	other=29	unknown=-21
nearly_died	other=-31	unknown=42
nearly_done	ask left=15	other=24	unknown=-32
nearly_fainted	unknown=21
nearly_there	ask left=39	other=14	unknown=-18
nearly_wet	other=-16	unknown=22
neck	ask easier=-35	ask mistakes=35	ask why=-21	unknown=39
neck_$	ask easier=-35	ask mistakes=35	ask why=-21	other=18	unknown=28
need	ask dose=56	ask easier=27	ask rest=21	ask steps=-14	ask why=20	help=17	other=-24
need_a	unknown=14
need_the	ask easier=-13	ask rest=13	ask steps=-21	ask why=39	unknown=19
need_to	ask dose=63	ask easier=-14	ask mistakes=19	ask steps=-28	ask why=-14	other=32	unknown=-25
needed	ask rest=14
needed_$	ask rest=14
needs	other=-43	unknown=48
neighbour	other=-60	unknown=70
neighbours	other=-31	unknown=45
neighbours_are	other=-24	unknown=33
nephew	other=-46	unknown=49
netherlands	other=17	unknown=-14
netherlands_$	other=17	unknown=-14
never	unknown=50
never_got	other=-16	unknown=20
never_had	other=-56	unknown=69
never_happened	other=14	unknown=-13
new	unknown=57
new_$	other=12
new_hip	other=46	unknown=-17
news	other=-49	unknown=62
news_$	other=-42	unknown=50
next	ask dose=-24	ask easier=15	ask left=118	ask mistakes=-22	ask steps=-31	ask why=-37	help=-19	other=83	progress=-32	schedule=102	unknown=-17
next_$	ask left=66	ask steps=-14	ask why=-24	other=58	schedule=21	unknown=-25
next_exercise	ask left=36	ask mistakes=-24	ask rest=-20	ask steps=20	ask why=-30	other=53
next_one	ask dose=16	ask easier=-20	ask steps=-24	ask why=32	other=22
next_please	other=15
next_reminder	schedule=30	unknown=-23
next_session	ask left=-13	other=55
next_set	ask dose=-32	ask easier=57	ask left=-20	ask mistakes=22	ask rest=67	other=-48
next_to	ask steps=14
next_workout	schedule=28
nice	ask steps=-14	ask why=21	other=-45	thanks=68
nice_$	unknown=12
night	hello=-34	other=38	unknown=74
night_$	hello=-33	other=34	thanks=12	unknown=52
night_exercises	other=14	unknown=-13
night_session	other=21	unknown=-17
night_shift	other=-33	unknown=34
night_than	other=13
night_too	other=15	unknown=-14
nights	other=13
nine	other=51	schedule=41	unknown=-38
nine_$	other=15	schedule=16
nine_instead	other=-21	schedule=28
nine_this	other=18	unknown=-16
no	ask left=-13	ask steps=16	ask why=-20	help=18	other=124	progress=-16	thanks=-32	unknown=105
no_$	other=53
no_bridge	other=23	unknown=-18
no_bridges	other=15
no_chance	other=35	unknown=-26
no_chest	other=-61	unknown=62
no_clue	ask steps=39	other=-86	unknown=76
no_control	other=22	unknown=-17
no_exercise	other=44	unknown=-39
no_feeling	other=16
no_fever	hello=41	other=-101	schedule=25	unknown=49
no_idea	help=32
no_improvement	other=13
no_knees	other=16
no_messages	other=13
no_more	other=47	unknown=-32
no_no	other=17	unknown=-16
no_numbness	hello=44	other=-68	unknown=40
no_pain	other=-39	unknown=43
no_pins	other=-23	unknown=25
no_problem	other=-28	unknown=29
no_problems	other=-13	unknown=17
no_reason	other=21	unknown=-15
no_reminders	other=31	unknown=-12
no_sensation	other=34	unknown=-23
no_thanks	other=42	unknown=-27
no_that	other=16	unknown=-15
no_time	other=22	unknown=-20
no_tingling	other=-63	unknown=75
no_trouble	other=-26	unknown=30
no_weakness	other=-42	unknown=47
no_weight	other=-31	schedule=25	unknown=18
nobody	other=14	unknown=-12
none	other=36
none_$	other=30	unknown=-24
none_of	unknown=16
noon	other=32
noon_$	other=30
normal	ask dose=-16	ask left=-13	ask mistakes=148	ask why=-24	hello=-13	other=-85	unknown=51
normal_$	ask mistakes=93	other=-75
normal_that	ask mistakes=34	other=29
normally	other=17	unknown=-16
norway	other=-19	unknown=23
norway_$	other=-19	unknown=23
nose	other=-40	unknown=50
not	ask dose=-48	ask easier=168	ask left=-41	ask mistakes=144	ask rest=-36	ask steps=18	ask why=-68	hello=-14	help=14	other=193	progress=-20	schedule=-13	thanks=-26	unknown=42
not_$	other=102	unknown=-78
not_able	ask easier=20
not_believe	other=-57	unknown=57
not_breathe	other=42	unknown=-34
not_control	other=24	unknown=-19
not_do	ask mistakes=55	ask steps=-29	other=29	unknown=-16
not_doing	other=16
not_done	ask rest=-20	other=82	unknown=-23
not_empty	other=22	unknown=-20
not_even	other=12
not_feel	ask easier=-17	other=-24	unknown=80
not_finish	other=13
not_finished	other=16
not_get	ask easier=59	ask steps=59	other=-44	unknown=-47
not_go	ask easier=18	other=19
not_have	other=-97	unknown=104
not_hold	other=18
not_hurt	ask mistakes=34	ask steps=-25
not_i	ask mistakes=66	ask steps=-19
not_in	other=13
not_know	help=20	other=56	unknown=-43
not_lie	ask easier=27	other=-15
not_lift	ask easier=47	other=-12
not_make	ask mistakes=16
not_need	other=14
not_numb	other=-102	unknown=105
not_pee	other=18	unknown=-14
not_pregnant	other=-107	thanks=-15	unknown=130
not_quite	other=13
not_remember	ask easier=-18	ask steps=18	other=21
not_see	ask steps=38	other=-34
not_send	other=31	unknown=-25
not_stand	other=-13	unknown=19
not_started	other=19
not_sure	ask mistakes=-21	ask steps=39	other=14
not_tell	other=29	unknown=-17
not_to	ask mistakes=57	ask steps=-13	ask why=-18	other=21	unknown=-16
not_today	other=40	unknown=-31
not_understand	help=36
not_walk	unknown=21
not_want	ask steps=-20	other=60
not_write	other=16
not_yet	other=33
note	other=13
nothing	unknown=27
nothing_$	other=28	unknown=-16
nothing_comes	other=15	unknown=-12
nothing_done	other=31	unknown=-30
nothing_is	other=-46	unknown=48
nothing_like	other=-24	unknown=26
nothing_yet	other=14
notice	ask mistakes=34	other=-13	unknown=15
notice_$	other=-21	unknown=22
noticing	ask mistakes=37	ask steps=-21	other=36	unknown=-23
noticing_$	ask mistakes=37	ask steps=-21	other=36	unknown=-23
now	ask dose=-32	ask easier=20	ask left=62	ask mistakes=-63	ask rest=22	ask steps=-42	ask why=-43	help=49	other=78	schedule=20	thanks=-24	unknown=72
now_$	ask dose=-30	ask easier=22	ask left=75	ask mistakes=-38	ask rest=24	ask steps=-32	ask why=-40	help=49	other=72	schedule=-29	thanks=-14	unknown=31
now_done	other=17	unknown=-17
now_i	other=-22	unknown=22
now_my	other=-27	unknown=28
now_on	other=-26	schedule=50
now_what	ask mistakes=-24	other=47
nowhere	other=24	unknown=-18
nowhere_near	other=14	unknown=-13
nudge	thanks=32
numb	ask mistakes=-21	ask steps=-18	other=103	progress=-18	unknown=74
numb_$	ask mistakes=-34	other=71	progress=-15	unknown=45
numb_and	other=32	unknown=-30
numb_from	other=-27	unknown=53
numb_legs	other=-38	unknown=40
numb_or	other=21	unknown=-21
numb_patch	other=19	unknown=-16
numb_with	other=-24	unknown=31
number	ask dose=165	ask easier=-13	ask mistakes=-14	ask steps=-47	ask why=-41	progress=29	unknown=-54
number_2	other=18	unknown=-16
number_of	ask dose=89	ask why=-23	other=-48	progress=29	unknown=-19
number_three	other=25
numbers	progress=17
numbness	ask why=13	hello=27	help=-38	progress=-18	schedule=-17	unknown=108
numbness_$	ask why=14	hello=39	help=-36	other=32	progress=-13	schedule=-12	unknown=13
numbness_anywhere	other=-17	unknown=20
numbness_around	other=18	unknown=-13
numbness_in	other=36	unknown=-31
numbness_is	unknown=25
numbness_or	other=20	unknown=-13
o'clock	other=-19	schedule=51
o'clock_$	other=17
of	ask dose=87	ask easier=25	ask left=16	ask mistakes=-67	ask why=176	hello=-31	help=-57	other=-38	progress=95	unknown=120
of_$	other=16	unknown=34
of_15	ask easier=-12	other=34	unknown=-14
of_3	other=13
of_39	other=13
of_a	ask why=-21	other=55
of_an	other=35
of_breath	unknown=40
of_bridge	ask easier=16
of_bridges	ask dose=15	ask rest=17	other=50	unknown=-53
of_doing	ask easier=14	ask steps=43	ask why=-28
of_feeling	other=24	unknown=-15
of_fifteen	other=32	unknown=-22
of_france	unknown=20
of_it	ask steps=-12	ask why=27	other=50	unknown=-30
of_knee	ask steps=-25	ask why=63	other=-20
of_lifting	ask why=20
of_lifts	other=12
of_my	ask easier=-13	other=57
of_peru	ask why=-26	unknown=64
of_pulling	ask why=24
of_rest	ask rest=12
of_rotation	other=14	unknown=-14
of_sets	ask dose=48	ask easier=-19	ask left=55	ask steps=-16	other=-15	unknown=-27
of_the	ask dose=17	ask easier=67	ask steps=15	ask why=37	help=-15	other=36	progress=44	unknown=-104
of_them	other=41	unknown=-23
of_these	ask left=30	other=-54	unknown=58
of_this	ask dose=30	ask left=-21	ask mistakes=-13	ask steps=63	ask why=58	other=-35	progress=54	unknown=-84
of_those	ask dose=17	other=-35	unknown=46
of_weight	other=24	unknown=-22
off	other=116
off_$	ask mistakes=-28	other=52
off_for	other=13
off_my	other=29	unknown=-22
off_please	other=16
off_the	ask mistakes=21	other=15	unknown=-15
off_to	other=-29	unknown=36
often	ask dose=167	ask left=-14	ask steps=-122	help=-15	other=45	progress=18
often_$	ask steps=-49	other=67
often_a	ask dose=46
often_did	progress=26
often_do	ask dose=20	ask steps=-19
often_in	ask mistakes=17
often_should	ask dose=64	ask steps=-25
oh	unknown=36
ok	ask dose=91	ask easier=-34	ask left=-50	ask mistakes=107	ask why=-30	help=-28	other=81	progress=-13	schedule=-15	thanks=43	unknown=-59
ok_$	ask dose=60	ask easier=-17	ask left=-19	ask mistakes=94	ask steps=-26	unknown=-23
ok_finished	ask steps=-13	other=18
ok_for	other=41
ok_if	ask dose=16	ask mistakes=16
ok_that	ask mistakes=14
ok_to	help=-15	other=53
okay	other=35	unknown=-14
old	ask easier=31
old_folks	ask easier=19
omit	ask steps=-15	other=25
on	ask left=63	ask rest=33	ask steps=39	ask why=-72	help=-29	other=104	schedule=97	unknown=19
on_$	ask left=24	ask rest=29	other=-24	progress=15	schedule=93	unknown=-41
on_a	unknown=15
on_again	other=29	schedule=-13
on_bridges	ask dose=42
on_each	ask dose=20
on_fire	other=13
on_it	other=-35	unknown=45
on_monday	other=20
on_my	ask mistakes=-19	ask steps=24	other=18	unknown=50
on_purpose	other=-32	unknown=34
on_saturday	other=-51	unknown=51
on_sunday	other=26	unknown=-12
on_the	ask dose=-21	ask easier=36	ask left=49	ask mistakes=15	ask steps=41	ask why=-37	other=34	unknown=-13
on_then	schedule=14
on_this	ask mistakes=35	ask rest=24	ask steps=-28
on_to	other=26
on_today	ask left=13
once	ask dose=31	ask left=21	ask rest=87	ask steps=26	other=-71	unknown=-24
once_$	ask steps=30
once_i	other=-40	unknown=44
once_it	ask dose=-21	ask rest=40
once_more	ask steps=19
once_the	other=29	unknown=-23
once_this	ask left=24	ask rest=24	other=-15	unknown=-25
one	ask dose=69	ask easier=41	ask left=46	ask mistakes=-42	ask rest=54	ask steps=93	ask why=95	hello=-20	help=-32	other=74	progress=-24	schedule=39	thanks=51	unknown=-77
one_$	ask dose=26	ask easier=33	ask left=50	ask rest=13	ask steps=67	ask why=44	hello=-13	help=-12	other=-58	thanks=67	unknown=-28
one_again	ask dose=-12	ask steps=47
one_already	other=31
one_and	ask why=-15	other=31
one_be	other=-22	schedule=29
one_do	ask steps=-21	ask why=34
one_done	ask steps=27
one_down	other=12
one_for	ask easier=42	ask why=-44	other=40
one_go	ask steps=22
one_goes	ask steps=22
one_good	ask why=25
one_in	ask dose=31	ask steps=-30	ask why=15
one_is	ask dose=42	ask easier=37	ask left=27	ask steps=-30	ask why=-51	other=46	unknown=-36
one_left	ask left=39	ask why=-15	other=-12
one_leg	other=27
one_minute	ask dose=-25	ask rest=63	ask steps=-13
one_more	ask left=40	ask steps=-16	other=-92	unknown=93
one_ok	other=23
one_or	other=26
one_out	other=15
one_please	ask steps=28	other=-21
one_round	ask dose=-29	other=48
one_set	ask dose=70	ask left=-22	other=-15
one_supposed	ask why=24
one_week	other=48
one_where	ask steps=29
one_with	ask steps=35	other=-24
one_without	ask mistakes=37	ask steps=-21
ones	other=35	unknown=-32
only	ask dose=112	ask easier=-16	ask left=29	ask mistakes=-26	ask steps=-28	ask why=-21	hello=38	other=77	unknown=-71
only_$	other=33
only_do	ask dose=34	other=15
only_manage	ask dose=43	other=-19
oops	other=25
oops_$	other=13
op	other=48	progress=-17	unknown=-29
op_was	other=47	progress=-17	unknown=-29
open	ask left=13	ask steps=45	other=-33
open_$	ask left=13
operated	other=24	unknown=-15
operation	unknown=34
operation_$	other=31	unknown=-17
option	ask easier=114	ask mistakes=-18	ask steps=-15	other=-31
option_$	ask easier=93	ask mistakes=-18	ask steps=-14	other=-13
options	help=118	other=-37	progress=-15	unknown=-31
options_$	help=118	other=-37	progress=-15	unknown=-31
or	ask dose=149	ask easier=-58	ask left=27	ask mistakes=-72	ask rest=70	ask steps=248	ask why=-21	other=-116	unknown=-28
or_10	ask dose=70	ask steps=-17	other=-26
or_12	ask dose=19
or_2	ask left=28
or_anything	other=33	unknown=-32
or_apart	ask steps=17
or_behind	ask steps=15
or_bent	ask steps=16	other=-13
or_both	ask steps=41	other=-38
or_cough	other=16
or_down	ask steps=12
or_for	ask why=29
or_go	ask rest=29	ask steps=-17
or_hold	ask dose=-15	ask steps=35
or_is	ask easier=-13	ask left=20	ask why=19
or_just	ask rest=-14	other=19
or_more	ask dose=41	ask left=-20	ask rest=22	ask steps=-26
or_must	ask dose=28
or_not	other=36	unknown=-21
or_on	ask steps=12
or_out	ask steps=20	other=-19
or_right	ask steps=62	other=-39
or_sneeze	other=22	unknown=-14
or_straight	ask steps=16
or_ten	ask dose=44	other=-27
or_toes	ask steps=18
or_twice	ask dose=19
or_two	ask dose=-25	ask left=37	ask rest=30	ask steps=-30
or_was	other=24
or_what	ask rest=34	ask steps=-15
order	unknown=42
order_me	unknown=42
osteoporosis	ask easier=-38	help=-19	other=119	progress=-13	unknown=17
osteoporosis_$	ask easier=-38	help=-16	other=101	unknown=25
other	ask easier=25	ask mistakes=-25	ask steps=93	ask why=-24	schedule=48	unknown=-58
other_foot	ask steps=15
other_leg	ask steps=61	ask why=-16
other_reminder	schedule=18
other_two	other=52	unknown=-34
other_way	ask easier=15
ouch	other=47	unknown=-22
ouch_$	other=41	unknown=-20
our	other=-48	unknown=51
out	ask dose=-29	ask easier=-35	ask left=-20	ask mistakes=84	ask steps=42	ask why=21	hello=-12	other=98	unknown=-13
out_$	ask mistakes=23	ask steps=15	help=22	other=55	unknown=-41
out_after	other=-92	unknown=94
out_for	ask easier=-18	ask mistakes=77	ask why=-18
out_in	ask steps=25
out_of	ask steps=-24	ask why=47	other=42
out_on	ask steps=25
out_the	ask steps=-12	other=22
out_to	ask steps=20	other=-18
out_today	other=24
out_when	ask steps=18
over	ask left=14	ask mistakes=-25	ask rest=23	ask steps=40	ask why=-18	other=64	progress=42	schedule=-12	unknown=-45
over_$	ask dose=-20	ask left=21	ask mistakes=-22	ask rest=26	ask steps=31	ask why=-16	other=56	unknown=-23
over_do	ask steps=13
over_my	other=29	unknown=-24
over_the	other=-39	progress=46	unknown=18
overnight	ask easier=18	other=13	unknown=-12
overnight_$	ask easier=18	other=13	unknown=-12
ow	other=36	unknown=-20
ow_$	other=29	unknown=-17
ow_ow	other=16
own	other=18	unknown=-14
pain	ask steps=-25	ask why=21	help=-20	other=165	progress=90	schedule=-21	unknown=-39
pain_$	ask why=27	help=-14	other=33	unknown=18
pain_gets	other=14
pain_going	progress=14
pain_has	other=-29	unknown=34
pain_in	other=12	unknown=13
pain_is	other=65	unknown=-51
pain_scores	other=-37	progress=61	unknown=-21
pain_wakes	other=18	unknown=-14
painful	other=12
painful_$	other=12
paining	other=36	unknown=-25
palms	ask steps=48	other=-27
pants	other=20	unknown=-13
paper	other=37	unknown=-28
paper_$	other=37	unknown=-28
part	ask why=26	other=35	unknown=-14
part_of	ask why=26
parts	other=30	unknown=-23
parts_feel	other=19	unknown=-15
pass	other=43	unknown=-19
pass_$	other=23	unknown=-13
passed	other=43	unknown=-25
passed_out	other=43	unknown=-25
past	ask easier=-21	progress=54	schedule=29	unknown=-26
past_eight	schedule=18
past_nine	other=13
past_seven	other=-12	schedule=19
patch	other=19	unknown=-16
patient	other=-46	thanks=21	unknown=32
patient_$	thanks=21
pause	ask dose=-65	ask left=-15	ask mistakes=-29	ask rest=162	other=105	schedule=-22	unknown=-58
pause_$	ask dose=-19	ask rest=33	other=42	unknown=-23
pause_between	ask dose=-15	ask rest=31
pause_for	other=52	unknown=-18
pause_now	ask rest=63	other=-13
pausing	other=21
peasy	other=-38	unknown=45
peasy_$	other=-38	unknown=45
pee	hello=-13	other=39	unknown=27
pee_$	other=60	unknown=-36
pee_break	other=-45	unknown=63
peeing	unknown=22
peeing_$	other=-23	unknown=28
pelvis	ask steps=16
penis	other=59	unknown=-54
people	ask dose=-12	ask easier=67	ask left=-15	ask mistakes=143	ask steps=-50	ask why=-33	other=-58	unknown=13
people_do	ask easier=20	ask mistakes=34	other=-14
people_get	ask mistakes=31
people_make	ask mistakes=42
people_who	other=-33	unknown=25
people_with	ask easier=36	ask mistakes=-21
per	ask dose=129	ask left=-28	ask steps=-16	other=-23
per_knee	ask dose=-13	other=26
per_leg	ask dose=26
per_set	ask dose=56	ask left=-17	other=-15
per_side	ask dose=53	other=-29
peru	ask why=-26	unknown=64
peru_$	ask why=-26	unknown=64
phone	other=-29	unknown=68
phone_battery	other=-22	unknown=24
phone_call	other=-33	unknown=36
phone_was	other=24	unknown=-19
physio	unknown=33
physio_did	other=-53	unknown=57
physio_said	other=44	unknown=-37
picture	ask steps=95	other=-57
picture_$	ask steps=38	other=-34
picture_of	ask steps=57	other=-23
pictures	ask easier=-14	ask mistakes=-14	ask steps=83	ask why=-13
pictures_$	ask easier=-14	ask mistakes=-14	ask steps=83	ask why=-13
pillow	ask easier=41	ask steps=-14
pillow_$	ask easier=16
pillow_under	ask easier=25
ping	schedule=14
ping_me	schedule=14
pinging	other=14
pizza	other=-52	unknown=100
pizza_$	other=-18	unknown=38
place	ask easier=25	ask steps=-18
plan	ask left=24
plan_$	ask left=29
play	other=-37	unknown=65
play_some	other=-33	unknown=43
playing	other=-28	unknown=43
please	ask dose=-22	ask easier=99	ask left=41	ask steps=119	ask why=46	hello=-66	help=34	progress=60	schedule=121	thanks=-38	unknown=-104
please_$	ask dose=-16	ask easier=94	ask left=44	ask steps=94	ask why=-14	hello=-55	progress=54	schedule=119	thanks=-31	unknown=-58
please_help	help=35
please_leave	other=13
please_remind	ask steps=-19	other=31
please_show	ask steps=61	other=-48	progress=14
plus	help=-19	unknown=41
pm	other=78	schedule=18	unknown=-27
pm_$	other=41	schedule=23	unknown=-20
point	ask dose=-15	ask left=-23	ask steps=-31	ask why=128	other=-26
point_of	ask steps=-13	ask why=51
poo	other=37	unknown=-22
poo_$	other=23	unknown=-16
pooed	other=27	unknown=-15
pooed_myself	other=27	unknown=-15
position	ask dose=-16	ask mistakes=-24	ask steps=125	ask why=-29
position_do	ask steps=39
postman	ask steps=-14	unknown=56
prefer	other=-28	schedule=37
pregnant	ask mistakes=-18	help=-14	other=67	thanks=-20	unknown=79
pregnant_$	ask mistakes=-18	help=-13	other=33	thanks=-18	unknown=85
pregnant_and	other=37	unknown=-27
pregnant_with	other=34	unknown=-24
press	other=18	unknown=-15
pressed	other=47	unknown=-24
pressed_done	other=17	unknown=-16
pressed_the	other=18
pressure	other=37	unknown=-28
private	other=44	unknown=-37
private_parts	other=30	unknown=-23
probably	ask mistakes=19
problem	ask mistakes=18	other=-19	unknown=17
problem_$	ask mistakes=18
problems	other=-36	unknown=44
problems_$	other=-22	unknown=26
problems_with	other=-14	unknown=18
programme	schedule=14
progress	ask steps=-18	hello=-20	help=-12	other=-65	progress=223	schedule=-17	thanks=-13	unknown=-57
progress_$	ask steps=-14	progress=94	unknown=-33
progress_please	other=-20	progress=50
progress_report	other=-33	progress=80	unknown=-19
promise	other=-86	unknown=87
properly	ask left=-13	ask mistakes=33	other=25
properly_$	ask left=-13	ask mistakes=33	other=16
prostate	other=-16	unknown=22
prostate_cancer	other=-16	unknown=22
proud	other=-22	unknown=23
proud_of	other=-22	unknown=23
pull	ask mistakes=-13	ask steps=56	ask why=24
pull_$	ask dose=-14	ask steps=40
pull_on	ask steps=15
pull_with	ask steps=14
pulling	ask steps=-19	ask why=47	other=33	unknown=-36
pulling_the	ask steps=-16	ask why=37
purpose	ask dose=-16	ask left=-21	ask steps=-23	ask why=116	other=-40	unknown=23
purpose_$	ask left=-13	ask steps=-16	ask why=70	other=-22
purpose_of	ask why=46
push	ask steps=26	other=14	unknown=-14
push_really	other=19
put	ask easier=17	other=-40	unknown=39
put_my	ask steps=21	other=-47	unknown=42
quarter	other=51	schedule=15	unknown=-14
quarter_of	other=33
quarter_past	schedule=17
quick	ask dose=-20	ask steps=38
quit	other=77	unknown=-32
quit_$	other=24	unknown=-14
quit_for	other=12
quite	other=16
quoted	other=-16	unknown=28
rain	ask mistakes=-13	schedule=-20	unknown=59
raining	ask left=-17	ask rest=-13	other=-103	unknown=152
ran	other=14
ran_out	other=13
rang	other=15
rang_$	other=13
reached	ask dose=50	ask easier=-80	other=50
ready	ask dose=-21	ask steps=-29	hello=-31	other=142	thanks=-20	unknown=13
ready_$	ask dose=-21	ask steps=-29	hello=-30	other=95	unknown=33
ready_when	other=21
real	help=-14	unknown=28
really	ask left=12	ask mistakes=-18	ask rest=13	ask steps=-13	ask why=35	other=29	thanks=14	unknown=-43
really_do	ask mistakes=-15	ask why=23	other=21
really_hard	other=19
really_help	ask why=20	other=-16
really_need	ask dose=21
reason	ask easier=-16	ask steps=-30	ask why=90	unknown=-19
reason_$	other=25	unknown=-19
reason_we	ask why=32
record	progress=35
recorded	other=30	unknown=-17
recorded_$	other=30	unknown=-17
recovering	other=24
recovering_from	other=24
red	help=-35	unknown=71
red_flags	help=-35	unknown=71
regular	progress=29
remain	ask dose=-83	ask left=101
remain_$	ask dose=-82	ask left=102
remaining	other=53	unknown=-42
remaining_rounds	other=26	unknown=-24
remains	ask left=85	ask mistakes=-15	ask steps=-18	ask why=-28
remains_$	ask left=85	ask mistakes=-14	ask steps=-17	ask why=-26
remember	ask easier=-18	ask steps=18	other=37
remember_$	other=44
remind	ask easier=-13	ask left=-14	ask mistakes=20	ask steps=72	ask why=24	help=-17	other=24	schedule=46	unknown=-42
remind_me	ask easier=-13	ask left=-14	ask mistakes=20	ask steps=72	ask why=24	help=-17	other=24	schedule=46	unknown=-42
reminder	other=-74	schedule=184	unknown=-43
reminder_$	schedule=22
reminder_at	schedule=19
reminder_times	other=-26	schedule=64
reminder_to	other=-17	schedule=27
reminders	ask steps=-14	hello=-22	other=178	progress=-14	schedule=82	thanks=-14	unknown=-93
reminders_$	hello=-15	other=64	schedule=61	unknown=-46
reminders_again	other=30	schedule=-13
reminders_for	other=13
reminders_off	other=18
reminders_on	other=53	schedule=-22
reminders_please	other=34
reminders_until	other=17
reminding	other=18	thanks=30	unknown=-14
reminding_me	other=18	thanks=30	unknown=-14
remove	other=29
remove_the	other=15
rep	ask dose=42
repeat	ask steps=16
repetitions	ask dose=27	ask why=-23	other=19
repetitions_$	other=18
replaced	other=24
replaced_in	other=23
replacement	other=30
replacement_$	other=18
report	other=-30	progress=80	unknown=-20
report_$	other=-32	progress=80	unknown=-19
reps	ask dose=133	ask left=-50	ask mistakes=-19	ask rest=-28	ask why=-13	other=79	unknown=-37
reps_$	ask dose=56	ask left=-39	ask mistakes=-17	ask rest=-18	ask steps=16	ask why=-12	other=86	unknown=-27
reps_was	ask dose=40	other=-37
rest	ask dose=-126	ask easier=-21	ask left=-54	ask mistakes=-21	ask rest=404	ask steps=-88	ask why=-32	other=78	unknown=-35
rest_$	ask dose=-38	ask steps=-12	other=103
rest_after	ask left=-17	ask rest=24	ask steps=-15	other=23
rest_at	ask rest=22
rest_between	ask rest=89	other=-40
rest_do	ask rest=14
rest_for	ask rest=33	other=-14
rest_in	ask dose=-29	ask rest=40
rest_longer	ask rest=25
rest_now	other=18
rest_or	ask rest=38
rest_time	ask rest=52
rested	other=25
rested_enough	other=14
resting	ask steps=36	ask why=-32
resume	other=48	unknown=-23
revert	other=27	unknown=-17
revert_$	other=25	unknown=-15
rib	other=75	unknown=-55
ribs	other=24
ribs_last	other=19
right	ask easier=-19	ask left=28	ask mistakes=123	ask why=-24	other=63	thanks=-12
right_$	ask easier=-14	ask left=39	ask mistakes=133	ask steps=-57	ask why=-12	other=-56	unknown=37
right_first	ask steps=35	other=-21
right_foot	other=53	unknown=-36
right_for	ask dose=13
right_knee	ask steps=13
right_leg	other=55	unknown=-36
right_now	other=32	unknown=-15
right_one	other=17
right_side	other=32	unknown=-15
ripping	other=15
robot	unknown=18
robot_$	unknown=18
roger	other=13
roll	ask steps=65	ask why=14	unknown=-26
roll_$	other=19	unknown=-17
roll_my	ask why=16
rolled	other=34
rolled_to	other=15
rolling	ask mistakes=-14	ask why=79	help=-13	unknown=-15
rolling_my	ask why=33
rolling_one	ask why=16
rolls	ask dose=-21	ask left=30
roof	other=18
roof_$	other=18
rot	other=22
rotation	ask easier=82	ask left=-34	ask mistakes=19	ask steps=111	ask why=50	help=-34	other=26	progress=-29	schedule=-22	unknown=-55
rotation_$	ask dose=21	ask easier=90	ask left=-24	ask mistakes=32	ask steps=49	ask why=41	help=-23	progress=-28	schedule=-19	unknown=-61
rotation_again	ask steps=54	ask why=-27
rotation_done	other=14
rotation_goes	ask steps=-18	other=27
rotation_good	ask why=16
rotation_is	ask why=-29	other=34
rotation_please	ask steps=22	other=-15
rotation_supposed	ask why=16
rotation_today	other=18
rotations	ask dose=13	other=17	unknown=-15
round	ask dose=-60	ask left=69	ask rest=-21	ask steps=-20	ask why=-14	other=140	unknown=-22
round_$	ask left=82	unknown=-20
round_done	ask dose=-17	ask rest=-19	other=83	unknown=-23
round_finished	ask dose=-28	other=31
round_is	other=32	unknown=-12
round_of	other=-64	unknown=69
round_to	other=19	unknown=-16
rounds	ask dose=67	ask easier=-17	ask left=58	ask rest=44	ask steps=-34	ask why=-14	other=28	unknown=-32
rounds_$	ask dose=54	ask left=-26	ask rest=24	other=16	unknown=-27
rounds_are	other=24	unknown=-20
rounds_is	ask dose=23
rounds_left	ask dose=-13	ask left=26
rounds_now	other=13
rounds_of	ask dose=25	other=-51	unknown=61
rounds_on	ask rest=24
rounds_remain	ask dose=-52	ask left=59
rounds_to	ask dose=-22	ask left=34
routine	other=36	unknown=-33
row	ask dose=-23	progress=46	unknown=-14
row_$	ask dose=-23	progress=46
rubbish	other=20	unknown=-19
rubbish_$	other=14	unknown=-12
run	other=32	unknown=-15
run_$	other=32	unknown=-15
running	other=-36	unknown=44
running_$	other=-39	unknown=46
saddle	other=65	unknown=-44
saddle_area	other=17
safe	ask dose=-20	ask mistakes=12	ask steps=-14	ask why=-34	help=-13	other=163	unknown=-43
safe_$	other=58	unknown=-14
safe_for	ask mistakes=41	ask why=-18
said	unknown=26
said_$	other=-39	unknown=43
said_no	other=37	unknown=-34
sat	other=-13	unknown=23
sat_on	other=-14	unknown=23
saturday	other=-51	unknown=51
say	ask dose=41	ask left=-17	help=28	other=-25	unknown=18
say_$	ask dose=42	other=-26
say_a	other=25	unknown=-21
say_done	other=-54	unknown=55
say_so	other=-25	unknown=30
says	unknown=50
says_14:05	other=17	unknown=-14
says_hi	other=-43	unknown=56
says_i	other=61	unknown=-46
says_no	other=41	unknown=-37
says_she	other=-16	unknown=18
scale	ask easier=40	ask steps=-22
school	other=-69	unknown=78
school_$	other=-82	unknown=89
school_run	other=13
sciatica	ask why=41
sciatica_$	ask why=41
score	progress=19
score_$	progress=19
scores	other=-37	progress=61	unknown=-21
scores_$	other=-37	progress=61	unknown=-21
sec	ask dose=34	ask steps=-16	other=32	unknown=-21
sec_$	other=29	unknown=-17
sec_or	ask dose=35	ask steps=-14
second	ask steps=-30	ask why=-14	other=79
second_$	ask left=42	ask steps=-25	ask why=-14	other=36	unknown=-32
second_one	ask left=-27	other=42	unknown=-13
second_set	other=41	unknown=-21
seconds	ask dose=124	ask left=-71	ask mistakes=-14	ask rest=123	ask steps=-44	ask why=-13	other=-26	unknown=-12
seconds_$	ask dose=95	ask left=-14	ask steps=-13	other=-34
seconds_do	ask rest=20
seconds_enough	ask dose=22
seconds_left	ask left=-38	ask rest=56
seconds_of	ask rest=14
seconds_or	ask dose=38	other=-22
seconds_per	other=24
secs	ask dose=101	ask left=-16	ask steps=-15	other=-52
secs_$	ask dose=27	ask left=-12
secs_per	ask dose=71	other=-52
see	ask easier=-28	ask steps=23	other=30	progress=53	unknown=-37
see_my	ask steps=-13	other=15
see_the	ask steps=37	other=-40
see_you	other=41	unknown=-34
send	other=41	unknown=-25
send_me	other=40	unknown=-25
sending	other=14
sensation	other=57	unknown=-45
sensation_in	other=28	unknown=-25
session	ask dose=17	ask easier=-17	ask left=-18	ask rest=-12	ask steps=-23	ask why=-18	other=102	progress=-18	schedule=153	unknown=-71
session_$	ask dose=19	ask left=-15	ask why=-16	other=77	progress=-12	schedule=22
session_is	other=24	unknown=-12
session_now	other=35	schedule=-19
session_today	schedule=21
sessions	ask dose=-21	progress=86	unknown=-38
sessions_have	ask dose=-14	progress=35
sessions_this	other=-18	progress=39
set	ask dose=84	ask easier=30	ask left=61	ask mistakes=-37	ask rest=22	ask steps=-66	ask why=-47	help=46	other=119	schedule=79	unknown=-103
set_$	ask rest=31	ask steps=-20	other=61
set_1	ask left=28
set_2	ask easier=-13	other=33
set_am	ask left=24
set_done	ask dose=-28	ask left=-16	ask rest=-17	other=113	unknown=-16
set_finished	other=30	unknown=-15
set_is	ask left=44	ask rest=29	ask why=-23	help=49	other=-33	unknown=-37
set_now	ask left=15
set_of	other=-26	unknown=31
set_one	other=15
set_the	other=-42	schedule=52
set_two	ask rest=14
set_was	ask dose=22
sets	ask dose=94	ask easier=-37	ask left=89	ask mistakes=-22	ask rest=62	ask steps=-65	ask why=-30	other=48	progress=-14
sets_$	ask dose=-41	ask easier=-14	ask left=20	ask mistakes=-14	ask rest=52	ask steps=-40	ask why=-21	other=60	unknown=46
sets_again	ask dose=14	other=-21
sets_already	other=-28	unknown=30
sets_and	other=-22	unknown=27
sets_are	ask left=15	other=29	unknown=-15
sets_do	ask dose=14	ask left=21	ask rest=-13	other=-14
sets_done	other=40	unknown=-33
sets_in	ask dose=19	ask left=-14	other=14	unknown=-13
sets_is	ask dose=20	ask left=-12
sets_of	ask dose=16	ask rest=18
sets_to	ask dose=-15	ask left=13
sets_today	ask dose=56	other=-17
sets_without	other=-30	unknown=33
sets_yesterday	other=14	unknown=-14
seven	other=45	schedule=29	unknown=-20
seven_$	schedule=33	unknown=-13
sex	other=53	unknown=-43
sex_$	other=36	unknown=-33
shake	ask mistakes=25
shake_$	ask mistakes=25
shaking	other=-32	unknown=35
shaking_$	other=-37	unknown=40
shaky	ask mistakes=67	other=-35	unknown=-28
shaky_legs	ask mistakes=67	other=-35	unknown=-28
shall	ask dose=-18	ask rest=31
shape	other=26	unknown=-20
shape_$	other=26	unknown=-20
sharp	other=23
she	other=-57	unknown=62
she_is	other=-50	unknown=52
shift	other=-56	schedule=79
shift_$	other=33	unknown=-27
shift_the	other=-47	schedule=65
shifts	other=-105	unknown=103
shin	ask dose=-16	ask easier=-28	ask steps=91	other=-22
shin_$	ask easier=-26	ask steps=72	other=-21
shin_or	ask steps=19
shivering	other=15	unknown=-14
shocks	other=12
shocks_down	other=12
shoes	ask easier=-16	ask steps=52	other=-45	unknown=49
shopping	other=-83	unknown=91
shopping_$	other=-70	unknown=78
short	other=62	unknown=-35
short_of	other=60	unknown=-34
shorter	ask rest=14
shorter_$	ask rest=14
should	ask dose=32	ask easier=-48	ask left=-59	ask mistakes=167	ask rest=25	ask steps=62	ask why=50	progress=-32	schedule=-21
should_be	ask why=36
should_i	ask dose=47	ask easier=-13	ask left=-33	ask mistakes=34	ask rest=32	ask why=20	progress=-29	schedule=-17	unknown=39
should_it	ask dose=-22	ask mistakes=54
should_look	ask mistakes=33
should_my	ask steps=45	ask why=-16
should_not	ask mistakes=73	ask steps=-39
should_one	ask dose=18
should_the	ask mistakes=-18	ask steps=36
should_work	ask why=20
shoulder	ask mistakes=37	other=36	unknown=-36
shoulder_blades	ask steps=15	other=18	unknown=-13
shoulder_lifts	ask mistakes=31
shoulders	ask mistakes=-24	ask steps=49	other=46	unknown=-15
shoulders_on	ask steps=18
shoulders_stay	other=17
show	ask steps=124	hello=-19	help=33	other=-143	progress=148	schedule=-14	thanks=-13	unknown=-52
show_me	ask steps=65	other=-64	progress=71
show_my	other=-31	progress=66	unknown=-22
shower	other=35	unknown=-26
shower_$	other=23	unknown=-18
shut	other=28
side	ask dose=82	ask easier=-27	ask left=-27	ask mistakes=-13	ask steps=79	ask why=14	other=63	schedule=-13	unknown=-49
side_$	ask dose=92	ask easier=-21	ask steps=-20	ask why=18	other=36	unknown=-35
side_do	ask steps=33
side_done	other=16
side_first	ask steps=39
side_one	ask steps=26
side_or	ask steps=15
side_thing	ask why=13
side_to	ask why=35
sides	ask steps=15	ask why=-18	other=42	unknown=-17
sides_$	other=13
sides_done	ask why=-17	other=21
silence	hello=-12	other=42
silent	other=31
simpler	ask easier=151	ask left=-13	ask steps=-26	other=-56
simpler_way	ask easier=22
since	hello=-16	other=180	unknown=-89
since_last	other=23	unknown=-17
since_the	other=35	unknown=-23
since_this	other=47	unknown=-17
since_yesterday	other=20
sister	other=-72	unknown=83
sister_is	other=-26	unknown=31
sisters	ask rest=-18	unknown=29
sisters_$	ask rest=-18	unknown=29
sit	ask why=13
sitting	ask dose=-15	ask easier=61	ask steps=-13	other=23
sitting_$	ask dose=-13	ask easier=50	unknown=-14
sitting_all	other=13
six	other=83	unknown=-36
six_$	other=25	unknown=-17
six_weeks	other=13
skip	ask easier=-20	ask steps=-42	ask why=-35	other=191	unknown=-22
skip_$	other=22
skip_that	other=12
skip_the	other=34
skip_this	ask easier=-13	ask steps=-27	ask why=-33	other=89
skipped	other=13
skipped_$	other=12
skipping	other=22	unknown=-14
skp	other=17
slaps	other=30	unknown=-21
slaps_the	other=24	unknown=-17
sleeping	other=-41	unknown=52
slipped	other=25	unknown=-18
slipped_disc	other=25	unknown=-18
slot	schedule=18
slow	ask dose=-17	ask left=-17	ask steps=52	other=15	unknown=-18
slow_$	ask dose=-17	ask left=-17	ask steps=52	other=15	unknown=-18
slowly	ask rest=-15	ask steps=29
smashed	other=14
sneeze	other=19
sneeze_$	other=28	unknown=-15
sneeze_it	other=15
snooze	other=31	unknown=-16
so	ask dose=-15	ask easier=50	ask left=-16	ask steps=-37	help=-14	other=25	progress=34	thanks=18	unknown=51
so_$	other=19	unknown=20
so_far	ask dose=-12	ask left=20	other=47	progress=36	unknown=-37
so_hard	ask easier=42	other=-61	unknown=30
so_high	ask easier=28	other=-20
so_i	ask left=-29	ask mistakes=13	other=12	unknown=25
so_is	ask left=-19	other=37
so_much	other=-13	thanks=21
so_that	other=15
sofa	ask easier=20	ask steps=-14	other=-65	unknown=71
sofa_$	ask easier=20	ask steps=-14	other=-13	unknown=13
softer	ask easier=100	ask steps=-15	ask why=-14	other=-24
softer_version	ask easier=35	other=-15
soiled	other=18	unknown=-14
soiled_myself	other=18	unknown=-14
some	help=20	other=34	unknown=-29
some_music	other=-33	unknown=43
some_of	other=18	unknown=-15
someone	other=31	unknown=-21
something	ask dose=-13	ask easier=138	ask left=-21	ask why=-13	other=14	unknown=-60
something_easier	ask easier=-17	other=33
something_gentler	ask easier=40	other=-16
something_less	ask easier=63	other=-38
something_lighter	ask easier=30	ask steps=-14
something_wrong	ask mistakes=14
son	ask why=19	other=-29	unknown=27
song	other=-20	unknown=63
song_$	other=-24	unknown=65
soon	other=26	unknown=-16
soon_$	other=19
sore	ask mistakes=-28	other=163	unknown=-88
sore_$	other=71	unknown=-56
sore_doing	ask mistakes=-28	other=31
sore_from	other=37	unknown=-23
sorry	ask left=18	ask mistakes=-31	ask steps=57	ask why=-20	other=40	unknown=-23
sorry_$	ask mistakes=-20	ask steps=21	other=38	unknown=-14
sorry_to	ask left=22
sort	other=31	unknown=-21
sort_of	other=31	unknown=-21
spine	ask easier=-13	ask mistakes=71	ask steps=-22	other=81	unknown=-73
spine_$	ask mistakes=41	ask why=-16	other=36	unknown=-27
spine_has	other=31	unknown=-25
spring	other=22	unknown=-13
spring_$	other=22	unknown=-13
squeeze	ask left=-18	ask mistakes=-22	ask steps=77
squeeze_$	ask steps=25
squeeze_at	ask steps=14
squeezing	ask why=22
stairs	unknown=28
stairs_$	other=-33	unknown=51
stand	unknown=17
standing	ask easier=41
star	thanks=30	unknown=-20
star_$	thanks=30	unknown=-20
start	ask left=-19	ask mistakes=-15	ask rest=23	ask steps=26	ask why=-20	help=24	other=140	schedule=-13	thanks=-12	unknown=-35
start_$	ask rest=15	help=40	other=30	unknown=-20
start_again	ask rest=18	other=61	unknown=-25
start_in	ask steps=22
start_over	ask dose=23
start_please	other=12
start_reminding	other=24
start_with	ask why=-13	unknown=38
started	other=45	unknown=-16
started_$	other=30
starting	ask steps=23	other=24	unknown=-13
starting_to	other=19
stats	hello=-15	other=-63	progress=189	schedule=-14	unknown=-63
stats_$	hello=-14	other=-41	progress=140	unknown=-50
stats_please	other=-23	progress=49	unknown=-13
stay	ask dose=30	ask mistakes=-17	ask steps=68	ask why=-19	other=25	unknown=-19
stay_down	ask steps=49	other=-21
stay_flat	ask steps=-25	other=36
stay_on	ask steps=30
step	ask steps=37	other=-17
step_$	ask steps=37	other=-17
step_by	ask steps=37	other=-17
steps	ask dose=-27	ask easier=-13	ask steps=160	other=-56	unknown=-22
steps_$	ask steps=116	other=-73	unknown=-19
steps_for	ask steps=49	other=-30
stiff	ask easier=28
stiff_$	ask easier=17
stiff_for	ask easier=12
still	ask dose=-50	ask easier=-14	ask left=189	ask mistakes=-17	ask steps=-37	ask why=-30	help=-13	other=113	unknown=-72
still_$	ask dose=-13	ask left=43
still_do	other=15
still_going	other=21
still_got	other=14	unknown=-14
still_have	ask dose=-20	ask left=55
still_holding	other=12
still_on	other=20	unknown=-15
still_to	ask dose=-14	ask left=55	ask steps=-19	ask why=-17	other=16
stomach	ask mistakes=-13	ask steps=25
stop	ask easier=-21	ask left=50	ask rest=-13	ask steps=-28	help=-13	other=182	schedule=-24	thanks=-14	unknown=-46
stop_$	ask dose=-25	ask left=53	other=38	unknown=-14
stop_after	ask dose=19
stop_here	other=13
stop_now	other=17
stop_reminding	other=28
stop_the	other=16
stop_there	other=12
stop_writing	other=23
stopped	other=36
stopped_at	other=20
stopping	other=15
stopping_$	other=-24	unknown=28
stopping_here	other=17
stopping_now	other=21
straight	ask rest=29	ask steps=33	unknown=-16
straight_$	ask rest=14	ask steps=13
straight_on	ask rest=15
straight_or	ask steps=16	other=-13
strain	ask easier=38
streak	ask left=-12	ask mistakes=-15	ask steps=-23	ask why=-19	progress=142	unknown=-25
streak_$	ask mistakes=-12	ask steps=-13	ask why=-18	progress=113	unknown=-23
streak_looking	progress=13
strengthen	ask why=45
strengthen_$	ask why=20
strengthen_my	ask why=25
strengthening	ask left=-28	ask why=55
strengthening_$	ask left=-28	ask why=55
strenuous	ask easier=81	other=-61
stretch	ask easier=27	ask left=-28	ask steps=54	ask why=34	other=-22
stretch_do	other=18
stretch_for	ask why=15
stretched	ask left=-15	ask mistakes=-24	ask steps=21	ask why=47	other=-59	unknown=45
strong	ask easier=47	other=-26
struggle	other=16	unknown=-13
struggles	ask easier=23
struggles_with	ask easier=23
sudden	other=51	unknown=-38
sudden_$	other=21	unknown=-18
suddenly	other=52	unknown=-35
suddenly_went	other=14
suit	schedule=24
suit_me	schedule=24
sunday	other=46	unknown=-18
sunday_evening	other=20
supposed	ask dose=23	ask easier=-20	ask left=-55	ask mistakes=-26	ask steps=47	ask why=86
supposed_to	ask dose=23	ask easier=-20	ask left=-55	ask mistakes=-26	ask steps=47	ask why=86
sure	ask mistakes=-21	ask steps=39	other=28
sure_$	other=12
sure_that	other=19
surgery	ask dose=-12	ask mistakes=-23	ask steps=-12	other=83	unknown=15
surgery_$	ask mistakes=-18	other=30	unknown=37
sweating	other=22	unknown=-17
sweating_$	other=18	unknown=-14
swelling	other=16
swelling_on	other=16
swing	other=-20	unknown=24
switch	other=22
ta	hello=-13	other=-96	thanks=177	unknown=-42
ta_$	other=-89	thanks=152	unknown=-33
tailbone	other=28	unknown=-22
take	ask dose=72	ask easier=-14	ask left=-27	ask rest=56	ask steps=-25	other=27	unknown=-19
take_$	ask dose=58	ask left=-19	other=-21
take_a	ask rest=36
take_me	ask dose=22
take_that	other=25
talk	ask steps=59	other=-45
talk_me	ask steps=59	other=-45
tall	ask dose=-21	ask steps=-27	progress=-21	unknown=95
tall_is	ask dose=-21	ask steps=-27	progress=-21	unknown=95
tap	other=13
tap_$	other=13
tapped	other=19	unknown=-13
target	ask dose=66	ask steps=-21	ask why=-18
target_$	ask dose=66	ask steps=-21	ask why=-18
tea	other=-81	unknown=85
tea_$	other=-15	unknown=17
technique	ask steps=50	ask why=-35
telephone	other=-23	unknown=27
telephone_$	other=-23	unknown=27
tell	ask easier=-14	ask steps=-71	ask why=72	help=53	unknown=-24
tell_if	ask mistakes=24
tell_me	ask rest=13	ask steps=-37	other=13	schedule=15	unknown=32
tell_you	help=50	unknown=-32
telling	other=31	unknown=-28
telling_you	other=31	unknown=-28
ten	ask dose=84	ask steps=-22	other=42	schedule=15	unknown=-30
ten_$	ask dose=23	other=37	unknown=-20
ten_minutes	other=26
ten_past	schedule=19
ten_seconds	ask dose=40	other=-27
tense	ask steps=16
terrible	other=13	unknown=-12
than	ask dose=30	ask easier=62	other=-49
than_the	ask easier=27
than_this	ask easier=45	other=-13
thank	hello=-23	other=-27	thanks=158	unknown=-60
thank_you	hello=-23	other=-34	thanks=159	unknown=-58
thanks	hello=-26	help=-16	other=-97	thanks=260	unknown=-31
thanks_$	other=-17	thanks=161	unknown=-77
thanks_a	other=-17	thanks=31
thanks_coach	other=-16	thanks=54	unknown=-16
thanks_for	thanks=27
that	ask dose=-35	ask easier=62	ask left=36	ask mistakes=125	ask steps=-60	ask why=18	help=-26	other=97	progress=-25	schedule=-15	thanks=47
that_$	ask left=-37	ask mistakes=-21	ask why=-25	other=164	unknown=-15
that_a	ask mistakes=22
that_back	other=20
that_bridge	ask steps=38	help=-12	other=-16
that_count	other=-21	unknown=45
that_do	ask why=13
that_done	ask left=44	unknown=-20
that_far	ask easier=59	other=-43
that_helped	other=-14	thanks=22
that_high	ask easier=40	other=-29
that_i	ask mistakes=37
that_is	ask left=33	ask mistakes=-18	ask why=16
that_it	ask left=54	other=-13
that_knee	ask steps=15
that_last	ask steps=12
that_my	ask mistakes=22	other=26
that_ok	ask dose=13	ask mistakes=60	other=-68
that_one	ask mistakes=-13	ask steps=-34	other=31	unknown=73
that_really	ask why=23	thanks=15
that_right	ask mistakes=24	other=-18
that_was	ask easier=46	ask rest=-18	other=23	unknown=-31
that_wrong	ask mistakes=14
the	ask dose=149	ask easier=144	ask left=56	ask mistakes=222	ask rest=170	ask steps=238	ask why=195	hello=-63	help=-48	other=95	progress=-16	schedule=121	thanks=27	unknown=183
the_afternoon	schedule=23
the_air	ask why=20
the_baby	other=42	unknown=-16
the_back	ask why=50
the_bag	other=24
the_bed	ask easier=34	ask steps=-18
the_benefit	ask steps=-45	ask why=80
the_benefits	ask steps=-25	ask why=85	other=-28
the_bot	ask why=-29	help=57
the_break	ask dose=-49	ask mistakes=-31	ask rest=81	ask steps=-23	ask why=-23	other=109	unknown=-29
the_breather	ask dose=-24	ask rest=44	ask steps=-17	other=12
the_bridge	ask dose=34	ask easier=22	ask left=17	ask mistakes=31	ask rest=27	ask steps=-47	ask why=125	help=-38	other=54	progress=-20	schedule=-24	unknown=-30
the_bridges	ask left=17	other=46	unknown=-35
the_bum	ask steps=37
the_bus	other=-22	unknown=36
the_capital	ask why=-34	unknown=84
the_car	other=23	unknown=-16
the_carpet	ask steps=13
the_cat	unknown=25
the_chest	ask easier=19
the_common	ask mistakes=16
the_complete	other=18	unknown=-18
the_correct	ask steps=60	ask why=-31
the_cricket	unknown=17
the_day	other=36	unknown=-22
the_dentist	other=17	unknown=-15
the_doctor	other=32	unknown=-26
the_door	other=14
the_end	ask dose=-21	ask left=54	ask steps=-22
the_entire	other=55	unknown=-44
the_evening	ask dose=49	ask steps=-40	ask why=-15	other=-30	schedule=113	unknown=-16
the_exercise	other=21	unknown=-21
the_exercises	other=22	unknown=-18
the_feet	ask steps=79	other=-35
the_final	ask left=37	ask why=-24
the_first	ask steps=-26	other=34	schedule=-15	unknown=36
the_floor	ask dose=-13	ask steps=87	ask why=-22	other=-29
the_full	ask easier=27	ask rest=14	ask steps=-19	other=18	unknown=-13
the_glute	ask mistakes=16	ask steps=-34	ask why=40
the_ground	ask steps=28
the_gym	other=-28	unknown=46
the_head	ask dose=-17	ask mistakes=-26	ask steps=54
the_hip	ask dose=16	ask mistakes=63	ask steps=13	ask why=21	other=-70
the_house	other=-55	unknown=67
the_idea	ask steps=-14	ask why=32
the_ironing	other=-39	unknown=42
the_kettle	other=-34	unknown=36
the_kids	other=22
the_kitchen	other=24	unknown=-16
the_knee	ask dose=19	ask easier=29	ask left=-18	ask mistakes=56	ask rest=-17	ask steps=41	ask why=30	help=-16	other=78	progress=-12	schedule=-20	unknown=-40
the_knees	ask dose=16	ask rest=16	ask steps=16
the_last	ask easier=-25	ask left=158	ask mistakes=-35	ask rest=-23	ask steps=-14	ask why=-21	other=63	progress=45	unknown=-88
the_left	ask easier=-18	ask left=-20	ask steps=45	other=51	unknown=-27
the_legs	ask steps=21	other=25	unknown=-33
the_lion	ask why=14
the_list	ask left=29
the_loo	other=-24	unknown=42
the_lot	other=68	unknown=-57
the_lower	ask why=23
the_lying	ask steps=47	other=-25
the_marathon	other=-23	unknown=24
the_mat	other=14
the_match	other=-13	unknown=52
the_middle	other=18	unknown=-13
the_minute	ask rest=31
the_moment	other=28	unknown=-13
the_mood	other=13
the_morning	other=-69	schedule=98	unknown=27
the_mornings	schedule=40
the_movement	ask steps=99	other=-54	unknown=-13
the_neck	ask mistakes=32	ask why=-14	other=-35	unknown=35
the_neighbours	other=-31	unknown=45
the_netherlands	other=17	unknown=-14
the_news	other=-49	unknown=62
the_next	ask dose=-13	ask easier=31	ask left=23	ask rest=15	schedule=44	unknown=-36
the_night	other=13
the_number	ask dose=110	ask steps=-38	ask why=-37
the_one	ask steps=50	unknown=-32
the_other	ask steps=69	ask why=-22	other=68	unknown=-49
the_pain	other=60	unknown=-39
the_paper	other=13
the_pause	ask dose=-20	ask rest=44	ask steps=-14	other=17
the_phone	other=25	unknown=-17
the_picture	ask steps=38	other=-34
the_plan	ask left=24
the_point	ask steps=-25	ask why=86
the_postman	ask steps=-14	unknown=56
the_purpose	ask why=46
the_reason	ask steps=-28	ask why=58
the_remaining	other=27	unknown=-20
the_reminders	other=44	schedule=19	unknown=-23
the_rest	ask dose=-43	ask rest=75	ask why=-19	other=39
the_right	other=80	unknown=-33
the_roll	ask steps=39
the_rolling	ask why=33
the_roof	other=18
the_rotation	ask dose=12	ask easier=24	ask left=-22	ask mistakes=18	ask steps=46	ask why=45	help=-14	other=39	unknown=-52
the_rotations	ask dose=13
the_school	other=13
the_session	other=-21	unknown=43
the_set	ask dose=-14	ask rest=-17	other=44	unknown=19
the_sets	ask dose=18
the_shin	ask steps=30
the_shopping	other=-28	unknown=29
the_shower	other=27	unknown=-22
the_side	ask steps=37	ask why=20	other=-21
the_sofa	ask easier=20	ask steps=-14
the_stairs	other=-30	unknown=50
the_steps	ask dose=-25	ask steps=43
the_thigh	ask dose=-16	ask easier=29
the_third	ask dose=23	ask left=14	ask rest=-19	ask steps=-17	other=39	unknown=-18
the_three	other=47	unknown=-44
the_time	other=22	schedule=19	unknown=-25
the_times	ask steps=-12	schedule=36
the_toilet	other=20
the_top	ask dose=17	ask mistakes=13	ask rest=-12	ask steps=25	unknown=-14
the_train	other=-33	unknown=37
the_twist	ask dose=-22	ask easier=73	ask mistakes=49	ask rest=-17	ask steps=43	ask why=45	help=-19	other=33	progress=-18	schedule=-25	unknown=-58
the_twisting	ask steps=43	other=-15
the_twists	other=22	unknown=-21
the_twisty	ask steps=86	other=-15	unknown=-19
the_two	other=39	unknown=-37
the_typical	ask mistakes=56	ask why=-19
the_use	ask why=34
the_very	ask left=23
the_waist	other=17
the_wall	ask easier=17
the_washing	other=-86	unknown=86
the_way	ask easier=24	ask steps=44	other=-15	unknown=-17
the_weather	unknown=52
the_weekend	other=16
the_whole	other=61	unknown=-47
the_wrong	ask mistakes=38	ask steps=-24	other=22
them	ask dose=-40	ask rest=-37	other=111	schedule=16	unknown=-19
them_$	ask dose=-34	ask rest=-36	other=109	unknown=-21
them_all	other=25	unknown=-24
them_at	other=-55	unknown=56
then	ask dose=-14	ask left=95	ask mistakes=-35	ask steps=-30	ask why=-17	other=76	schedule=14	unknown=-43
then_$	ask dose=-13	ask left=50	ask mistakes=-33	ask steps=-15	other=59	schedule=14	unknown=-28
there	ask dose=-48	ask easier=62	ask left=26	ask mistakes=-48	ask steps=14	ask why=31	hello=65	help=16	other=45	progress=-16	schedule=46	thanks=-18	unknown=-14
there_$	hello=69	help=22	thanks=-15	unknown=21
there_a	ask dose=-21	ask easier=63	ask left=-37	ask mistakes=-15	ask steps=48	ask why=29	other=-50	schedule=38	unknown=-18
there_an	ask easier=-32	ask left=-14	other=108
there_another	ask easier=20	ask rest=14	other=-29	schedule=21
there_any	ask left=-16	ask why=43
there_anything	ask left=15	ask mistakes=12
there_in	ask dose=16
there_more	ask left=25
there_something	other=32
these	ask dose=-14	ask easier=-22	ask left=27	ask mistakes=-25	ask steps=-13	ask why=24	help=-13	other=45	schedule=16	unknown=23
these_$	ask rest=13	other=40	unknown=-13
these_at	other=-27	schedule=31	unknown=16
these_for	ask why=28
these_in	other=-43	unknown=50
these_ok	other=18
these_too	ask dose=35
they	unknown=19
thigh	ask dose=-16	ask easier=29
thighs	ask mistakes=46	ask steps=-30	other=13
thin	other=27	unknown=-24
thing	ask dose=-13	ask mistakes=-22	ask steps=16	ask why=41	help=52	other=23	unknown=-14
thing_$	ask dose=-15	ask mistakes=-14	help=54	other=21	unknown=13
thing_for	ask why=25
thing_you	other=21	unknown=-15
think	ask steps=-13	help=-22	other=74
think_$	other=19
think_i	other=26	unknown=-15
think_so	other=28
thinner	other=16
third	ask dose=46	ask left=12	ask rest=-21	ask steps=-49	other=57
third_$	ask dose=27	ask steps=-18	other=15	unknown=-12
third_already	other=-18	unknown=19
third_done	ask steps=-28	other=34
third_round	other=15
third_set	ask dose=20	ask left=14	ask rest=-19
thirteen	other=15
thirty	unknown=30
thirty_$	other=13
thirty_minutes	other=22
this	ask dose=-38	ask easier=33	ask left=43	ask mistakes=63	ask rest=12	ask why=150	hello=-50	help=145	other=85	progress=98	schedule=-26	thanks=-22	unknown=100
this_$	ask dose=-47	ask easier=44	ask left=-13	ask mistakes=-18	ask steps=80	ask why=13	help=67	other=47	progress=-15
this_actually	ask why=-31	other=38
this_afternoon	other=21
this_again	ask why=14
this_and	ask dose=-22	ask steps=-29	other=80
this_app	help=17
this_bot	ask steps=-15	ask why=-33	help=71	other=-35	unknown=34
this_do	ask dose=37	ask steps=-17	ask why=-23	other=32
this_evening	other=19
this_every	ask dose=40	ask left=-14
this_exercise	ask dose=24	ask left=-18	ask why=14	other=-33	unknown=34
this_fix	ask why=23
this_for	help=37	other=-48	unknown=33
this_go	ask steps=26	other=-12
this_good	other=25
this_help	ask steps=-14	ask why=67	help=-30
this_in	other=-79	unknown=76
this_is	ask easier=36	unknown=-33
this_make	ask why=31
this_meant	ask why=25
this_month	other=-21	progress=59
this_morning	ask left=18	hello=-27	help=-14	other=62	unknown=30
this_ok	other=51
this_one	ask dose=-14	ask easier=-32	ask mistakes=42	ask rest=30	ask steps=56	ask why=82	unknown=-51
this_or	ask left=20
this_really	ask left=20	ask why=15	other=-26
this_right	ask dose=-17	ask mistakes=61	ask steps=-21
this_round	ask left=38	unknown=-24
this_safe	other=47
this_set	ask dose=-13	ask left=23	ask rest=38	unknown=-19
this_stretch	ask left=-26	ask steps=47	ask why=22
this_supposed	ask steps=-16	ask why=17	other=16
this_the	ask left=139	ask why=-42	other=-38
this_thing	ask steps=-31	help=72
this_time	ask dose=27	ask rest=-17	other=73	unknown=-45
this_week	help=-17	other=-70	progress=122
this_with	ask easier=-22	other=33
this_works	help=34
those	ask dose=17	other=-24	unknown=40
those_$	ask dose=17	other=-19	unknown=20
three	ask dose=54	ask easier=-28	ask left=-26	ask mistakes=-13	ask rest=-19	ask steps=-35	other=135	unknown=39
three_$	ask dose=40	other=53	unknown=-57
three_done	unknown=16
three_every	other=-35	unknown=36
three_exercises	other=13
three_months	other=25	unknown=-17
three_of	other=14	unknown=-13
three_rounds	other=28
three_sets	ask dose=31	ask left=-13	ask steps=-14	other=-64	unknown=99
three_times	other=19
three_weeks	other=49
through	ask easier=-12	ask left=63	ask mistakes=-12	ask steps=74	other=-16	unknown=-36
through_$	ask left=37	ask steps=-19	other=19
through_it	ask steps=31	other=-20
through_the	ask steps=21	unknown=-14
tight	ask mistakes=-14	ask steps=35	other=18
tight_$	ask mistakes=-13	ask steps=25
til	ask dose=-21	ask rest=40
till	ask dose=-58	ask left=85
till_i	ask dose=-38	ask left=60	other=-22
till_the	ask dose=-20	ask left=25
time	ask dose=62	ask left=-54	ask mistakes=-36	ask rest=108	ask steps=-18	ask why=-62	help=-44	other=-17	progress=-24	schedule=231
time_$	ask dose=75	ask left=-16	ask mistakes=-21	ask rest=44	ask why=-35	schedule=35
time_are	schedule=19
time_do	help=-17	schedule=56	unknown=-14
time_i	other=-33	unknown=39
time_in	other=-47	unknown=45
time_is	ask why=-14	other=74	unknown=-19
time_now	other=18	unknown=-16
time_please	schedule=13
time_today	other=17	unknown=-16
time_tomorrow	schedule=24
times	ask dose=87	ask easier=-14	ask left=-33	ask steps=-49	ask why=-13	help=-32	other=-27	progress=-23	schedule=238	unknown=-52
times_$	ask dose=63	ask left=-14	ask steps=-20	help=-15	other=-28	progress=-14	schedule=126	unknown=-34
times_a	ask dose=-50	other=57
times_do	ask dose=51	ask steps=-20
times_have	help=-16	schedule=38
times_i	ask dose=16
times_please	other=-44	schedule=61
tingles	unknown=15
tingles_$	unknown=15
tingling	hello=-13	other=55
tingling_$	other=17	unknown=23
tingling_anywhere	other=17	unknown=-17
tingling_in	other=19	unknown=-14
tingly	other=20	unknown=-16
tired	ask dose=21	other=-81	unknown=113
tired_$	ask dose=21	other=-58	unknown=81
to	ask dose=69	ask left=53	ask mistakes=166	ask rest=33	ask steps=89	ask why=74	help=36	other=58	progress=-40	schedule=112	thanks=-45
to_$	ask left=20	ask mistakes=47	ask steps=-33	ask why=-17
to_15	ask dose=34
to_21:00	other=-20	schedule=35
to_9	other=-18	schedule=32
to_arch	ask mistakes=28
to_avoid	ask mistakes=80	ask steps=-20
to_be	ask dose=55	ask left=-18	ask mistakes=21	ask steps=-17	unknown=-13
to_change	schedule=21
to_chest	ask easier=13	ask mistakes=23	ask steps=94	ask why=22	hello=-12	other=-14	schedule=-17	unknown=-20
to_do	ask dose=60	ask easier=24	ask left=92	ask mistakes=-13	ask rest=-31	ask steps=18	help=-26	other=-24	unknown=44
to_end	other=14
to_exercise	other=45	unknown=-14
to_feed	other=15
to_feel	ask mistakes=26
to_finish	other=30	unknown=-22
to_get	other=50	schedule=-15	unknown=-24
to_go	ask dose=-47	ask left=123	ask steps=-41	other=36	unknown=-12
to_help	ask steps=-18	ask why=35
to_hold	ask dose=52	ask mistakes=18	ask steps=-13	other=-22
to_hurt	ask dose=-14	ask mistakes=39	ask why=-13
to_keep	ask dose=23	ask mistakes=-15	ask steps=30	other=-19
to_last	progress=23
to_lie	ask steps=30
to_log	other=13
to_lose	other=-39	unknown=47
to_make	ask steps=15
to_me	ask mistakes=-15	ask steps=50
to_my	ask easier=22	unknown=-12
to_nine	schedule=16
to_pee	unknown=20
to_push	other=19
to_rest	ask rest=67	other=-14
to_run	other=53	unknown=-43
to_seven	schedule=14
to_side	ask why=35
to_start	other=24	unknown=-14
to_stay	ask steps=27
to_stop	other=23
to_strengthen	ask why=20
to_take	ask rest=18
to_tell	other=14
to_ten	other=-13	schedule=19
to_the	ask easier=12	other=17	unknown=34
to_this	ask left=-13	ask mistakes=-13	ask why=44
to_touch	ask steps=42	ask why=-18
to_use	ask why=-13	help=49
to_wait	ask rest=16
to_work	ask steps=-48	ask why=66
to_write	ask steps=-12	help=87	other=-44	unknown=-14
to_you	hello=52	help=15	other=-20	unknown=-15
today	ask dose=80	ask easier=-29	ask left=149	ask mistakes=-19	ask steps=-54	ask why=-28	hello=-13	help=-24	other=65	thanks=-29	unknown=73
today_$	ask dose=55	ask easier=-26	ask left=154	ask mistakes=-18	ask steps=-40	ask why=-27	hello=-12	help=-24	other=36	thanks=-20	unknown=82
today_and	other=-31	schedule=21	unknown=26
today_is	ask dose=26	other=-16
today_please	ask steps=-13	other=32
today_thanks	other=14
toes	ask steps=17	other=54	unknown=-36
toes_$	ask steps=19
together	ask mistakes=-14	ask steps=104	other=-28	unknown=-19
together_$	ask mistakes=-13	ask steps=85	other=-19	unknown=-16
together_or	ask steps=17
toilet	other=-16	unknown=36
toilet_$	other=22	unknown=-13
toilet_paper	other=24	unknown=-22
told	unknown=15
told_me	other=18
told_you	other=19
tomorrow	ask mistakes=-15	ask why=-12	help=-25	other=-30	progress=-13	schedule=114	unknown=17
tomorrow_$	ask mistakes=-15	ask why=-12	help=-23	other=23	progress=-12	schedule=54	unknown=18
tonight	ask dose=13	ask easier=-15	ask mistakes=-18	help=-45	other=40	progress=-16	schedule=96	unknown=36
tonight_$	ask easier=-12	ask mistakes=-17	help=-44	other=29	progress=-15	schedule=89	unknown=51
too	ask dose=38	ask easier=193	ask left=-82	ask mistakes=109	ask steps=-26	ask why=-35	other=-37	schedule=54	unknown=-109
too_$	ask dose=44	ask easier=-13	ask why=-14	other=49	unknown=-26
too_by	other=14
too_difficult	ask easier=56	other=-48
too_early	other=-35	schedule=69	unknown=-12
too_far	ask left=-27	ask mistakes=50
too_hard	ask easier=77	other=-21
too_knackered	other=15
too_much	ask dose=17
too_stiff	ask easier=12
too_tired	other=13
top	ask dose=17	ask mistakes=13	ask rest=-12	ask steps=25	unknown=-14
top_$	ask dose=29	ask mistakes=-21	ask steps=29
totally	other=27	unknown=-25
touch	ask steps=43	ask why=-18
touch_the	ask steps=43	ask why=-18
touching	ask steps=37
tough	ask easier=26
tough_$	ask easier=25
towel	ask easier=12
track	ask steps=-14	other=20
track_$	ask steps=-14	other=20
train	ask steps=-25	ask why=43	other=-32	unknown=32
train_$	ask steps=-24	ask why=43
treatment	other=35
tried	other=17
trip	other=17	unknown=-13
trouble	other=17
trousers	other=13
trousers_are	other=12
trying	other=-23	unknown=40
trying_$	other=33	unknown=-25
trying_to	unknown=16
tuesday	other=18
tummy	other=18	unknown=-16
tummy_$	ask steps=16
turn	ask steps=36	other=20
turned	ask dose=-19	ask mistakes=-27	ask steps=61
turning	ask steps=32	other=-18
turning_$	ask steps=33	other=-19
turtles	other=-22	unknown=28
turtles_$	other=-22	unknown=28
tv	other=-27	unknown=38
tv_$	other=-27	unknown=38
twelve	ask why=13	other=26	unknown=-16
twelve_$	other=20	unknown=-13
twenty	other=30
twice	ask dose=60	ask steps=-21	other=16
twice_a	ask dose=55
twice_today	unknown=18
twinge	other=20
twinge_at	other=13
twist	ask dose=17	ask easier=97	ask mistakes=47	ask rest=-19	ask steps=46	ask why=56	help=-21	other=20	progress=-21	schedule=-33	unknown=-75
twist_$	ask dose=-27	ask easier=50	ask steps=44	help=-12	other=76	progress=-14	schedule=-15	unknown=-24
twist_done	ask steps=35	other=-16
twist_for	ask mistakes=-13	ask why=57	other=-13
twist_good	ask why=14
twist_is	ask easier=18
twist_today	other=13
twisting	ask mistakes=13	ask steps=30	ask why=54	help=-15	other=-16
twisting_$	ask mistakes=20
twisting_one	ask steps=31
twists	ask dose=27	other=42	progress=-14	unknown=-39
twists_$	ask dose=26	progress=-14	unknown=-12
twisty	ask steps=86	other=-15	unknown=-19
twisty_one	ask steps=77	other=-15	unknown=-13
two	ask dose=74	ask easier=-22	ask left=15	ask mistakes=-17	ask rest=54	ask steps=-52	ask why=-13	other=104	progress=-13	thanks=-16
two_$	ask left=37	ask rest=30	ask steps=-31	other=33	thanks=-13	unknown=-31
two_are	other=33	unknown=-18
two_done	other=13
two_is	ask rest=15
two_minutes	ask rest=15	other=-12
two_months	other=28	unknown=-20
two_remaining	other=14	unknown=-14
two_ribs	other=24
two_rounds	ask dose=30	other=-12	unknown=21
two_sets	ask dose=48	ask left=-13	other=65	unknown=-52
two_to	other=-17	unknown=22
two_weeks	other=15
type	ask left=-12	ask mistakes=-26	help=106	other=-83	unknown=55
type_done	other=-51	unknown=60
type_here	ask mistakes=-23	help=60
typical	ask mistakes=94	ask steps=-22	ask why=-26
typical_errors	ask mistakes=48	ask steps=-14	ask why=-16
typical_mistakes	ask mistakes=18
um	other=22
um_i	other=18
under	ask easier=23	other=35	unknown=-31
under_me	other=35	unknown=-25
under_my	ask easier=25
understand	help=36
understand_how	help=36
undo	ask steps=-14	other=106	unknown=-38
undo_$	other=40	unknown=-19
undo_last	other=21	unknown=-13
undo_please	other=18
undo_that	other=23
unmute	other=40	unknown=-21
unpause	other=52	unknown=-25
unsteady	other=49	unknown=-41
until	ask left=57	other=42	unknown=-62
until_i	ask left=57	other=-12	unknown=-16
until_the	other=35	unknown=-32
up	ask easier=36	ask left=39	ask mistakes=20	ask steps=55	other=37	unknown=-64
up_$	ask easier=32	ask left=20	ask steps=37	other=48	unknown=-64
up_again	other=15
up_and	ask dose=15	other=-12
up_here	ask left=-12	ask mistakes=32	ask why=-12
up_now	other=-41	unknown=43
up_or	ask steps=42	other=-34
up_that	ask easier=13
up_there	ask why=17
up_to	ask left=40	ask steps=-23
urine	other=34	unknown=-15
us	ask steps=38	hello=-13	other=54	unknown=-36
us_begin	other=22
use	ask dose=-23	ask easier=36	ask left=-28	ask mistakes=-14	ask why=63	help=76	other=-18	progress=-13	unknown=-19
use_a	ask easier=44	other=-13
use_both	ask steps=30
use_of	ask why=34
use_this	ask steps=-16	help=56
use_you	help=34
used	ask why=13	other=-36	unknown=55
used_to	ask why=13	other=-36	unknown=55
usual	ask mistakes=30	ask why=-12
usually	ask mistakes=50	other=-98	unknown=83
usually_$	ask mistakes=19	other=-58	unknown=55
vacation	other=18
vacation_$	other=13
variant	ask easier=27
variant_$	other=13
variation	ask easier=57	other=-50
version	ask dose=-21	ask easier=195	ask left=-22	ask mistakes=-14	ask steps=-36	ask why=-27	unknown=-34
version_$	ask dose=-14	ask easier=76	ask left=-20	ask steps=-24	ask why=-13	other=49	unknown=-20
version_for	other=16
version_of	ask easier=81	ask why=-13	other=-27
vertebra	other=40	unknown=-32
very	ask left=23	other=-29	thanks=56	unknown=-19
very_kind	other=-13	thanks=21
very_last	ask left=23
very_much	thanks=14
very_patient	thanks=21
video	ask easier=-41	ask steps=99	other=-41	unknown=28
waist	other=38	unknown=-30
wait	ask rest=73	ask steps=30	other=-25	unknown=-27
wait_$	other=37	unknown=-19
wait_a	ask rest=17
wait_how	ask dose=37	ask steps=14	other=-48
wakes	other=33	unknown=-22
wakes_me	other=33	unknown=-22
walk	ask steps=58	unknown=-19
walk_$	other=42	unknown=-17
walk_me	ask steps=59	other=-48
walk_properly	other=-18	unknown=23
walked	other=-92	unknown=95
walking	other=54	unknown=-39
wall	ask easier=17
want	ask dose=23	ask easier=-12	ask steps=-30	other=45	schedule=69	unknown=-26
want_$	other=14
want_different	schedule=20
want_my	schedule=15
want_to	ask steps=-16	other=44
wants	other=41	unknown=-40
was	ask dose=57	ask easier=36	ask mistakes=-15	ask rest=-15	ask steps=-37	other=66	progress=-12	unknown=30
was_dead	other=21	unknown=-18
was_done	other=33	unknown=-21
was_i	ask dose=26	other=-24
was_it	ask dose=21	other=25
was_last	other=49	progress=-17	unknown=-29
was_my	other=17	unknown=-17
was_numb	other=-91	unknown=94
was_that	ask steps=-25	other=63
was_the	other=19	unknown=-29
washing	other=-107	unknown=108
watch	ask easier=-13	ask mistakes=94	ask why=-22	other=-27	unknown=23
watch_$	ask mistakes=23
watch_for	ask mistakes=12
watch_out	ask easier=-12	ask mistakes=59	ask why=-14
watch_says	other=-18	unknown=21
watching	other=-72	unknown=85
watching_$	other=-21	unknown=21
watching_and	other=-40	unknown=41
watching_the	other=15	unknown=-15
watching_tv	other=-27	unknown=38
water	other=44	unknown=-25
water_$	other=41	unknown=-23
waters	other=45	unknown=-38
waters_broke	other=37	unknown=-32
way	ask dose=-15	ask easier=188	ask left=-31	ask steps=71	ask why=-41	other=15	unknown=-83
way_$	ask easier=84	other=21	unknown=-34
way_of	ask easier=14	ask steps=43	ask why=-28
way_on	other=25	unknown=-20
way_to	ask easier=79	ask mistakes=28	ask steps=-41	other=-15
way_too	ask easier=26	other=-19
way_under	other=19	unknown=-15
way_up	ask steps=31	other=-18
we	ask easier=-43	ask left=50	ask mistakes=-43	ask rest=50	ask steps=-84	ask why=78	help=-15	other=89	schedule=86	unknown=-68
we_are	ask steps=-13	ask why=18
we_change	other=-18	schedule=35
we_did	other=18
we_do	ask dose=17	ask easier=-19	ask left=-16	ask why=39	other=41	schedule=-12
we_doing	ask dose=16	ask left=-13
we_go	schedule=13
we_leave	other=14
we_make	ask easier=17	other=-16
we_move	schedule=27
we_nearly	ask left=28
we_skip	other=23
we_start	other=20
weak	hello=-20	unknown=59
weak_$	other=55	unknown=-48
weak_and	other=27	unknown=-24
weak_for	other=-71	unknown=77
weak_in	other=21	unknown=-20
weak_today	other=-23	unknown=26
weaker	other=15
weaker_$	other=13
weakness	unknown=34
weakness_$	other=-21	unknown=44
weakness_in	other=16
weather	other=-37	unknown=94
weather_today	other=-30	unknown=41
wee	other=16
week	help=-24	progress=143	schedule=-15	unknown=13
week_$	help=-21	other=26	progress=122	unknown=-24
week_go	progress=24
week_i	other=-50	unknown=51
weekend	other=16
weekend_$	other=16
weeks	ask left=-13	ask mistakes=-20	ask steps=-12	ask why=-13	help=-14	other=178	progress=34	schedule=-13	unknown=-34
weeks_$	other=63	progress=37	unknown=-32
weeks_ago	other=57	unknown=-12
weeks_now	other=-36	unknown=36
weeks_pregnant	other=47
weight	ask why=-29	help=-30	other=20	progress=-21	schedule=14	unknown=105
weight_$	ask why=-26	help=-23	progress=-18	unknown=85
weight_and	other=21
weight_is	other=-19	unknown=24
weight_loss	other=-33	schedule=25	unknown=24
weight_on	other=20	unknown=-16
weight_without	other=20	unknown=-18
weird	other=26	unknown=-19
weird_$	other=14
well	ask dose=28	ask mistakes=-15	other=-48	progress=12	unknown=88
well_$	ask dose=28	ask mistakes=-15	unknown=21
well_done	other=-47	unknown=47
well_that	other=-45	unknown=45
went	other=31
went_numb	other=17	unknown=-13
went_weak	other=16	unknown=-12
were	other=47	unknown=-38
were_done	other=26	unknown=-23
wet	unknown=14
wet_myself	unknown=18
what	ask dose=-36	ask easier=12	ask left=105	ask mistakes=54	ask steps=114	ask why=164	hello=-16	help=162	other=40	progress=58	schedule=47	thanks=-18	unknown=63
what_$	ask dose=-16	ask left=22	ask mistakes=-19	ask rest=32	ask steps=-36	ask why=-35	help=90	other=-17
what_about	ask dose=13	ask steps=49	other=-39
what_am	ask left=-59	ask mistakes=-30	ask steps=55	ask why=23	other=36
what_are	ask dose=-32	ask easier=-13	ask left=-66	ask mistakes=77	ask steps=-38	ask why=13	help=60	schedule=13	unknown=48
what_can	ask easier=48	ask left=-17	ask steps=-28	ask why=-24	help=148	other=-25	unknown=-26
what_comes	ask left=66	ask rest=-14	ask why=-19	other=19
what_did	ask why=29	other=-16
what_do	ask dose=-59	ask easier=-16	ask left=70	ask mistakes=24	ask steps=60	ask why=24	help=-44	other=84	schedule=-21	unknown=-44
what_does	ask left=-13	ask mistakes=-25	ask why=64	other=54	progress=19	unknown=-17
what_else	ask dose=-13	ask easier=26	ask left=41	ask why=-17
what_exactly	ask left=-31	ask steps=35	ask why=52	other=-21
what_exercises	ask left=21
what_good	ask steps=-21	ask why=73
what_happens	ask left=29	ask mistakes=21	other=-19
what_have	other=-14	unknown=65
what_i	ask dose=-15	ask easier=-17	ask steps=39	ask why=26	other=-28	unknown=29
what_if	ask dose=32	ask easier=18	ask left=-20	ask mistakes=-43	help=-19	other=-57	progress=-17	unknown=149
what_is	ask dose=131	ask left=59	ask mistakes=-32	ask steps=34	help=30	other=60	progress=98	schedule=-55	unknown=-32
what_mistakes	ask easier=-13	ask mistakes=31	other=13
what_muscles	ask left=-43	ask mistakes=-14	ask why=74
what_must	ask left=-13	ask mistakes=67
what_now	ask easier=42	ask left=55	ask mistakes=-20	ask why=-20	help=17	other=-13	unknown=-36
what_remains	ask left=85	ask mistakes=-15	ask steps=-18	ask why=-28
what_should	ask left=-12	ask mistakes=52	ask rest=17	ask steps=-22	ask why=-18	schedule=-14	unknown=48
what_the	ask steps=-27	other=42
what_time	ask mistakes=-13	ask steps=-14	ask why=-26	help=-39	other=57	progress=-21	schedule=142	unknown=-30
what_to	ask left=-25	ask mistakes=50	ask steps=75	ask why=-24	other=-44	unknown=-14
what_would	ask easier=21
when	ask dose=40	ask easier=-23	ask left=46	ask rest=96	ask steps=-28	ask why=-34	help=41	other=-30	progress=-36	schedule=217	thanks=-13	unknown=-80
when_$	other=-59	schedule=76
when_am	ask left=12	schedule=21
when_do	help=-18	schedule=68
when_finished	other=-28	unknown=36
when_i	ask dose=73	ask easier=-12	ask left=32	ask rest=29	ask steps=-28	help=27	other=68	schedule=-46	unknown=-19
when_is	ask left=-15	other=20	progress=-13	schedule=64
when_the	ask rest=27	other=17	schedule=20	unknown=-44
when_twisting	ask mistakes=24
when_will	ask left=35	ask why=-13	other=-14	schedule=34
when_you	other=20
whenever	other=-52	unknown=64
whenever_$	other=-82	unknown=85
whenever_i	other=21	unknown=-13
where	ask dose=-26	ask easier=-16	ask left=41	ask rest=-20	ask steps=61	ask why=-53	other=50	progress=-46	unknown=76
where_do	ask steps=34	ask why=-33	other=42
where_i	other=55
where_is	ask steps=18	progress=-39	unknown=48
where_should	ask mistakes=53
where_you	ask left=-18	ask rest=-14	ask steps=31	other=-16	unknown=44
which	ask dose=-42	ask easier=-30	ask left=108	ask mistakes=-30	ask rest=-19	ask steps=70	ask why=74	help=39	other=-36	unknown=-36
which_commands	help=49	unknown=-17
which_exercise	ask left=43	ask steps=-26	other=18
which_exercises	ask left=16
which_leg	ask steps=14
which_mistakes	ask mistakes=23
which_muscle	ask left=-21	ask mistakes=-23	ask steps=-15	ask why=94
which_muscles	ask steps=-15	ask why=47
which_ones	ask left=13
which_part	ask why=23
which_set	ask left=79	ask why=-25	other=-17
which_side	ask left=-12	ask steps=72	ask why=-14
which_way	ask left=-17	ask steps=49
while	ask dose=-13	ask steps=32	other=73	unknown=-47
while_you	other=15	unknown=-12
who	ask dose=-13	ask left=-22	ask mistakes=-13	ask steps=-22	ask why=-23	help=58	progress=-13	schedule=-13	unknown=107
who_can	other=30	unknown=-16
who_is	help=47	other=-21
who_made	unknown=28
who_won	unknown=80
whole	other=66	unknown=-50
whole_lot	other=12
whole_routine	other=18	unknown=-16
why	ask dose=-72	ask easier=-30	ask left=-40	ask mistakes=-40	ask rest=22	ask steps=-90	ask why=329	help=-16	other=103	progress=-20	schedule=-17	unknown=-43
why_$	ask dose=-48	ask left=-23	ask why=56	other=77	unknown=-17
why_am	ask why=41
why_bridges	ask why=25
why_do	ask rest=26	ask steps=-23	ask why=62	other=-19
why_i	ask why=39
why_is	ask why=-25	other=68	unknown=-14
why_lift	ask why=16
why_should	ask why=20
why_this	ask why=18
wife	other=-42	unknown=49
wife_$	other=-14	unknown=15
wife_did	other=-23	unknown=25
wife_is	other=-21	unknown=22
wife_says	other=16
will	ask dose=32	ask mistakes=-13	ask steps=-50	ask why=102	help=-17	other=80	progress=-16	schedule=21	unknown=-59
will_do	other=30
will_i	ask dose=12	ask left=-21	ask mistakes=17	ask why=28	other=-18
will_it	ask dose=35	ask why=42	other=-28
will_not	ask easier=24	other=23
will_this	ask left=32	ask steps=-14	ask why=42	other=-25
will_you	help=-13	other=49	schedule=26
win	other=-46	progress=-13	unknown=73
win_$	other=-46	progress=-13	unknown=73
wipe	other=34	unknown=-21
wiping	other=63	unknown=-35
wiping_feels	other=34	unknown=-15
wish	other=21
wish_i	other=14
with	ask dose=-41	ask easier=74	ask left=-23	ask mistakes=94	ask why=66	hello=-12	help=-47	other=14	progress=-22	schedule=-28	unknown=79
with_$	ask why=30
with_a	other=34
with_back	ask why=20	other=-15
with_bad	ask easier=36	ask mistakes=-21
with_boredom	other=-24	unknown=31
with_both	ask steps=15
with_breakfast	other=-61	unknown=62
with_bridges	ask left=15	ask mistakes=17
with_less	ask easier=70	other=-24
with_my	ask easier=12	ask mistakes=-37	ask steps=30	other=-27	unknown=33
with_osteoporosis	other=49	unknown=-25
with_that	ask left=-30	other=31
with_the	ask mistakes=90	ask steps=16	ask why=-16	other=29	unknown=-35
with_this	ask left=30	ask mistakes=39	ask steps=-13	ask why=-15	unknown=-32
with_work	other=-36	unknown=36
without	ask mistakes=37	ask steps=-28	other=103	unknown=-32
without_noticing	ask mistakes=37	ask steps=-21	other=34	unknown=-22
without_stopping	other=-29	unknown=32
without_trying	other=33	unknown=-25
wobble	ask mistakes=60	other=-51
woke	other=15
woke_up	other=15
won	unknown=77
won_the	unknown=80
work	ask dose=-22	ask left=-13	ask mistakes=-14	ask steps=-88	ask why=42	help=155	progress=-20
work_$	ask why=-43	help=120	other=-19	progress=-20	unknown=21
working	ask left=-22	ask steps=-12	ask why=70	other=-31	unknown=32
working_$	ask left=-17	ask why=57	other=-39	unknown=36
workout	other=37	schedule=28	unknown=-39
workout_$	other=24	schedule=28	unknown=-26
works	help=50	other=-14
works_$	help=50	other=-17
worse	other=49
worse_$	other=-32	unknown=49
worse_at	other=32	unknown=-28
worse_lying	other=18	unknown=-13
worst	other=37	unknown=-32
worst_at	other=18	unknown=-16
would	ask dose=66	ask easier=12	ask left=-16	ask steps=-22	ask why=-12	other=-19	schedule=109	unknown=-33
would_be	ask easier=21	other=42	schedule=18	unknown=-42
would_have	other=21	unknown=-18
would_like	other=-24	schedule=60	unknown=-21
would_prefer	other=-31	schedule=38
would_say	other=-39	unknown=44
would_you	other=-22	unknown=24
wrist	other=40	unknown=-26
wrist_last	other=21
write	help=76	other=-19	schedule=30	unknown=-39
write_again	other=18
write_it	ask steps=26	other=-15
write_to	schedule=13
writing	other=23
writing_to	other=23
wrong	ask dose=-21	ask easier=-29	ask left=-32	ask mistakes=327	ask steps=-94	ask why=-47	help=-27	other=20
wrong_$	ask left=-19	ask mistakes=63	ask steps=-15	ask why=-14	other=40
wrong_button	ask mistakes=-13	other=42	unknown=-13
wrong_here	ask mistakes=45	unknown=-19
wrong_in	ask mistakes=59	ask steps=-15
wrong_on	ask mistakes=44	ask steps=-28	other=-45	unknown=45
wrong_way	ask mistakes=46	ask steps=-21
wrong_with	ask mistakes=46	help=-12	other=-24	unknown=21
x	other=33
x_15	other=14
x_3	other=16
yay	other=16	unknown=-15
yeah	other=44	unknown=-26
year	unknown=26
year_$	unknown=26
years	ask easier=-13	help=-13	other=-76	unknown=130
years_$	unknown=24
years_ago	other=-39	unknown=67
years_and	other=-37	unknown=39
yep	other=36	unknown=-18
yep_$	other=17
yes	other=54	unknown=-16
yes_$	other=13
yes_i	other=23
yesterday	ask steps=-15	hello=-18	other=114	schedule=-18
yesterday_$	ask steps=-13	other=21	unknown=36
yesterday_evening	hello=-13	other=57	unknown=-21
yesterday_i	other=32	unknown=-28
yesterday_too	other=14
yet	ask left=55	ask rest=-13	other=54	unknown=-24
yet_$	ask left=55	ask rest=-13	other=36
yo	hello=99	other=-64	unknown=-22
yo_$	hello=99	other=-64	unknown=-22
yoga	other=-107	unknown=115
you	ask dose=-22	ask easier=13	ask left=-41	ask mistakes=-67	ask rest=-52	ask steps=83	ask why=-89	hello=74	help=100	other=23	progress=-59	schedule=32	thanks=194	unknown=138
you_$	ask left=19	ask steps=-25	hello=99	help=46	other=14	schedule=-16	thanks=64	unknown=-108
you_a	help=-25	unknown=55
you_add	other=43	unknown=-19
you_are	ask left=-17	ask rest=-13	other=-81	thanks=119	unknown=38
you_ask	other=18
you_can	help=20	other=54	unknown=-26
you_come	other=13
you_describe	ask steps=23
you_do	ask dose=-14	ask steps=74	help=55	other=-36
you_drop	ask steps=18
you_explain	ask steps=69	other=-13	unknown=-18
you_for	help=13	other=-32	thanks=35
you_got	ask easier=-14	ask steps=30	help=-16	schedule=37
you_have	ask dose=-12	ask easier=62	ask rest=-21	ask steps=16	other=-14
you_in	other=20	unknown=-14
you_just	other=21	unknown=-17
you_know	ask steps=-22	other=46	unknown=34
you_like	ask steps=-34	unknown=84
you_limber	thanks=17
you_make	schedule=12
you_may	other=30
you_order	unknown=42
you_ping	schedule=14
you_recorded	other=24	unknown=-17
you_remind	ask steps=-16	help=-14	other=12	schedule=69
you_say	ask dose=37	other=-25
you_show	ask steps=25
you_so	thanks=17
you_stop	other=44	schedule=-14
you_tell	ask rest=19
you_tomorrow	other=21	unknown=-21
you_were	other=15	unknown=-12
you_when	help=51	other=-38
you_write	ask steps=23	other=-20	schedule=33
your	ask steps=27	help=-36	other=-25	progress=-13	thanks=23	unknown=99
your_favourite	help=-22	unknown=61
your_help	thanks=29
your_knees	ask steps=18
your_message	unknown=15
yours	unknown=13
yours_$	unknown=14
yourself	unknown=24
yrs	other=15
yup	other=17
"""
