"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-51	unknown=67
0_$	other=24	unknown=-15
1	ask left=25	other=53	unknown=-31
1/3	ask steps=-15	other=32
1/3_ok	other=20
10	ask dose=117	ask easier=-16	ask left=-13	ask steps=-23	other=66	unknown=-39
10_$	ask dose=39	other=15	unknown=-15
10_days	other=12
10_enough	ask dose=29
10_per	ask dose=15
10_seconds	ask dose=28
11	other=52	unknown=-24
11:42	other=12
11_$	other=41	unknown=-21
12	ask dose=79	ask left=-36	ask mistakes=-24	ask steps=-17	other=77	unknown=-36
12/15	other=22	unknown=-13
12/15_$	other=22	unknown=-13
12_$	ask dose=16	other=20
12_reps	ask left=-17	other=22
13	other=64	unknown=-33
13_$	other=33	unknown=-14
14	other=69	unknown=-30
14:05	other=16	unknown=-13
14:05_$	other=14	unknown=-13
14:20	other=17	unknown=-15
14:20_$	other=16	unknown=-14
14_$	other=34	unknown=-18
15	ask dose=239	ask easier=-34	ask left=-27	ask mistakes=-43	ask rest=-25	ask steps=-63	other=88	unknown=-49
15_$	ask dose=86	ask easier=-27	ask steps=-16	other=24
15_again	ask dose=52	ask rest=-28
15_each	ask dose=20
15_in	other=16
15_of	other=12
15_or	ask dose=32	ask steps=-22
15_reps	other=17
15_right	ask dose=47	ask mistakes=-17
16	other=13
1_$	other=36	unknown=-19
1_or	ask left=27
2	ask left=16	ask steps=48	help=-50	other=91	progress=-23	unknown=27
20	ask dose=47	ask easier=-15	ask mistakes=-14	ask steps=-26	other=-17	unknown=71
2015	other=-26	unknown=27
2015_$	other=-27	unknown=27
20_$	ask dose=13	ask steps=-14
20_minutes	other=30	unknown=-19
20_weeks	other=-17	unknown=29
21:00	schedule=21
21:00_$	schedule=17
21:15	other=22
21:15_$	other=20
22	other=12
2_$	ask dose=-12	ask left=23	help=-20	other=-30	unknown=94
2_done	other=20
2_sets	ask dose=26	unknown=-17
2_x	other=12
3	ask steps=-19	other=82	unknown=36
3/3	other=54	unknown=-18
3/3_$	other=24	unknown=-15
3/3_ok	other=29
30	ask dose=18
39	other=34	unknown=-23
39_since	other=13
3_$	other=50	unknown=-33
3_days	other=15
3_done	ask dose=-13	other=22
3_rounds	other=13
3_sets	other=-13	unknown=52
3_weeks	other=27
4	ask why=21	other=35	unknown=-14
45	other=24
4_$	ask why=21	other=13
4_days	other=16
5	ask dose=88	ask steps=-21	other=44
5_$	ask dose=13	unknown=26
5_days	other=21
5_min	other=15
5_or	ask dose=15
5_seconds	ask dose=55	other=-24
6	other=54	schedule=39	unknown=-38
6:30	schedule=21
6:30_$	other=-14	schedule=21
6_$	schedule=33
6_am	schedule=13
6_days	other=14
7	other=65	schedule=75	unknown=-47
7.30	schedule=15
7:30	ask steps=-15	other=70
7:30_$	ask steps=-15	other=62
7_$	other=26	unknown=-14
7_am	schedule=20
8	ask dose=34	ask left=-16	other=60	schedule=76	unknown=-42
8:15	other=15
8:15_$	other=14
8:20	other=15
8:20_$	other=15
8:30	schedule=15
8:30_$	schedule=15
8_$	ask dose=22	other=32	schedule=18	unknown=-17
8_kilos	other=16
8_o'clock	other=-50	schedule=55
9	ask dose=23	ask easier=-82	other=69	schedule=75	unknown=-29
9_$	ask easier=-80	other=78	schedule=25
9_is	ask dose=24	other=-19
9_pm	schedule=18
@asked	ask dose=270	ask easier=220	ask left=380	ask mistakes=198	ask rest=332	ask steps=246	ask why=310	hello=-102	help=211	other=329	progress=147	schedule=108	thanks=-114	unknown=262
@asked evening	other=169
@asked morning	ask left=-24	ask steps=-28	ask why=-29	help=33	other=178	schedule=-16	unknown=90
@asked pain	ask why=-21	hello=-12	other=230	progress=16	thanks=-28
@asked zone	other=228	unknown=51
@idle	ask dose=77	ask easier=99	ask left=-157	ask mistakes=102	ask rest=-55	ask steps=129	ask why=54	hello=345	help=405	other=79	progress=437	schedule=421	thanks=296	unknown=323
@rest	ask dose=-55	ask easier=59	ask left=96	ask rest=308	ask steps=-12	ask why=-23	hello=-27	help=-32	other=19	progress=-21	schedule=-37
@set	ask dose=415	ask easier=404	ask left=343	ask mistakes=444	ask rest=165	ask steps=482	ask why=370	help=210	other=265	progress=-57	schedule=-41	thanks=73	unknown=338
@told	ask dose=237	ask easier=316	ask left=-48	ask mistakes=261	ask steps=343	ask why=55	hello=577	help=390	other=964	progress=229	schedule=283	thanks=522	unknown=701
@waiting	ask dose=83	ask left=98	ask mistakes=-52	ask rest=-55	ask steps=19	ask why=22	hello=199	other=124	progress=13	schedule=91	thanks=57	unknown=136
^_0	other=26	unknown=-15
^_10	other=35	unknown=-13
^_12	ask left=-18	other=60	unknown=-15
^_12/15	other=22	unknown=-13
^_13	other=48	unknown=-26
^_14	other=41	unknown=-20
^_15	ask dose=79	ask left=-12	ask mistakes=-24	ask rest=-22	ask steps=-21	other=39	unknown=-17
^_16	other=13
^_2	ask easier=18	other=44	unknown=-31
^_20	other=45	unknown=-28
^_22	other=12
^_3	other=67	unknown=-34
^_3/3	other=22	unknown=-13
^_5	ask dose=65	ask steps=-18	unknown=-15
^_6	other=33
^_7	schedule=60	unknown=-18
^_7.30	schedule=15
^_8	other=35
^_8:20	other=15
^_9	other=14
^_a	ask easier=27	other=18
^_about	other=15
^_aching	other=27	unknown=-12
^_after	ask rest=18	other=59	unknown=-31
^_all	other=102	unknown=-30
^_almost	other=23
^_already	other=24
^_alright	ask steps=-27	other=36
^_alternative	ask easier=69	other=-30
^_am	ask easier=-36	ask left=71	ask mistakes=108	ask steps=28	ask why=-47	help=-15	other=-29	progress=43	schedule=-13	unknown=-32
^_and	ask dose=68	ask easier=-18	ask left=39	ask mistakes=-28	ask rest=43	ask steps=25	ask why=60	other=-83	unknown=-51
^_another	unknown=32
^_any	ask dose=-28	ask easier=66	ask left=-29	ask mistakes=48	ask why=-73	other=-45	progress=42	unknown=39
^_anything	ask dose=-22	ask easier=72	ask left=18	ask mistakes=36	ask steps=-24	ask why=-40	other=20	unknown=-12
^_are	ask easier=-21	ask left=64	ask mistakes=44	ask steps=37	ask why=-29	help=-30	other=-59	unknown=66
^_argh	other=15
^_arms	ask steps=40	other=-23
^_as	other=16	unknown=-14
^_asdfgh	hello=-12	other=-39	unknown=66
^_at	other=86	schedule=19	unknown=-34
^_away	other=15
^_baby	schedule=-14	unknown=22
^_back	other=50
^_bad	other=12
^_before	ask steps=13	other=-15	progress=15
^_begin	other=23
^_bit	other=50	unknown=-24
^_bladder	other=-29	thanks=-29	unknown=67
^_blah	other=-44	unknown=62
^_both	ask left=-13	ask steps=-17	ask why=-27	other=115	unknown=31
^_brb	other=13
^_break	ask rest=26	other=-17
^_breast	other=15
^_breathe	ask steps=21	other=-19
^_bridge	ask dose=65	ask easier=49	ask mistakes=62	ask steps=63	hello=-38	help=-19	other=-40	progress=-15	thanks=-20	unknown=-54
^_bridges	other=18
^_broke	other=51	progress=-13	unknown=-18
^_busy	other=12
^_but	ask steps=-26	other=42
^_bye	hello=-12	unknown=32
^_call	other=22
^_calling	other=15
^_can	ask dose=63	ask easier=67	ask left=-43	ask mistakes=-19	ask steps=34	ask why=-22	help=-68	other=122	schedule=89	thanks=-14	unknown=48
^_cancel	other=17
^_carry	other=20
^_change	other=-74	schedule=118	unknown=-22
^_cheers	hello=-23	other=-80	thanks=190	unknown=-52
^_chest	unknown=52
^_commands	help=73	other=-28	unknown=-13
^_common	ask mistakes=106	ask steps=-21	other=-24
^_completed	other=34	unknown=-13
^_continue	other=16
^_cool	unknown=29
^_coughing	other=22
^_could	ask dose=-15	ask easier=75	ask mistakes=-17	ask steps=-17	other=38	schedule=15	unknown=-28
^_cramp	other=16
^_dear	other=14	unknown=-13
^_delete	other=40	unknown=-26
^_did	ask easier=-31	ask left=26	ask mistakes=31	ask steps=-42	ask why=-49	help=-12	other=191	progress=34	schedule=-19	unknown=17
^_difficulty	other=14
^_dine	other=13
^_dinner	other=-76	unknown=77
^_do	ask dose=87	ask easier=-13	ask left=-54	ask rest=110	ask steps=80	ask why=-54	help=15	other=-112	progress=-13	schedule=16	unknown=137
^_does	ask dose=-16	ask easier=-25	ask steps=42	ask why=44	help=-27	other=-38	unknown=67
^_doing	other=13
^_dome	other=23	unknown=-12
^_done	ask dose=-51	ask easier=-28	ask left=-130	ask rest=-39	ask steps=-92	ask why=-42	other=318	unknown=133
^_dropped	other=16	unknown=-13
^_each	other=32
^_easier	ask easier=139	ask steps=-23	other=-39	unknown=-16
^_easy	other=-31	unknown=38
^_eight	other=44	unknown=-19
^_end	other=49	unknown=-21
^_enough	other=72	unknown=-41
^_evening	hello=108	other=-81	unknown=-16
^_every	ask dose=49
^_everyone	other=-69	unknown=70
^_everything	hello=-15	unknown=35
^_expecting	other=32
^_explain	ask steps=111	help=18	other=-85
^_fainted	other=29	unknown=-14
^_far	other=25	unknown=-24
^_feel	other=14	unknown=-13
^_feels	other=-36	unknown=43
^_feet	ask steps=59	other=-25
^_fell	other=47	unknown=-16
^_felt	other=29	unknown=-21
^_fever	other=16
^_fifteen	ask dose=71	ask left=-19	ask steps=-26	other=28	unknown=-16
^_final	other=33
^_fine	other=15
^_finished	ask dose=-20	ask left=-60	ask mistakes=-28	ask rest=-68	ask steps=-14	ask why=-45	help=-14	other=161	unknown=157
^_first	ask left=39	ask mistakes=-17	ask steps=-32	ask why=-16	other=52
^_five	ask dose=39	other=-16
^_for	ask dose=44	ask easier=-14	ask steps=-32	ask why=56	other=-13
^_forget	ask steps=-19	other=40
^_forgot	ask steps=54	other=-20	unknown=-17
^_found	other=14
^_four	other=21
^_fourteen	other=18	unknown=-13
^_fractured	other=14
^_g'day	hello=91	other=-42	unknown=-29
^_gave	other=23
^_gentler	ask easier=58
^_get	other=-50	unknown=52
^_getting	other=14
^_give	ask easier=33	other=13	unknown=-22
^_go	other=33
^_going	unknown=22
^_good	hello=126	other=-28	schedule=-13	unknown=-19
^_got	ask easier=113	ask why=-16	other=43	schedule=-17	unknown=-28
^_great	other=20	thanks=20	unknown=-20
^_ha	other=-14	unknown=33
^_had	ask mistakes=-12	other=162	progress=-13	unknown=-71
^_haha	other=-52	unknown=60
^_half	other=40	unknown=-15
^_hang	other=19
^_has	ask steps=-25	unknown=56
^_have	ask left=66	ask steps=-12	progress=66	unknown=-23
^_having	other=25	unknown=-12
^_he	other=-45	unknown=47
^_heartbroken	other=-35	unknown=57
^_heels	ask steps=36
^_hello	hello=152	schedule=-83	unknown=-32
^_help	ask steps=-12	ask why=-13	help=229	other=-96	unknown=-39
^_hey	hello=169	other=-76	unknown=-40
^_hi	hello=166	other=-67	unknown=-56
^_hip	ask dose=-13	ask steps=32
^_hit	other=15
^_hiya	hello=118	other=-62	unknown=-30
^_hmm	other=12
^_hold	ask dose=27	other=16
^_holiday	other=22
^_how	ask dose=16	ask left=108	ask mistakes=33	ask rest=22	ask steps=87	hello=58	help=24	other=168	progress=115	schedule=-21	thanks=-27	unknown=20
^_huh	help=152	other=-73	unknown=-33
^_hurts	ask easier=-45	other=89	unknown=-13
^_i	ask easier=168	ask left=-40	ask mistakes=-37	ask rest=-19	ask steps=100	hello=-26	help=97	other=104	progress=-56	schedule=78	thanks=51	unknown=138
^_if	ask dose=67	ask left=13	other=-36
^_in	ask steps=49	other=40	unknown=-37
^_instructions	ask steps=49	help=58	other=-37	progress=-14	schedule=-14
^_is	ask dose=76	ask easier=-49	ask left=111	ask mistakes=155	ask rest=77	ask why=30	help=-38	other=-24	unknown=-28
^_it	ask easier=18	ask mistakes=-21	ask steps=30	other=40	unknown=37
^_just	ask dose=-18	hello=43	schedule=23
^_keep	other=20
^_kids	other=18	unknown=-13
^_kind	other=50	unknown=-38
^_kindly	ask dose=14
^_knee	ask dose=72	ask mistakes=-22	unknown=-16
^_knees	other=34
^_knocked	other=14
^_last	ask dose=-22	unknown=51
^_later	other=53	schedule=15	unknown=-28
^_leave	ask steps=-23	other=60
^_left	ask dose=-13	ask left=-27	ask steps=50	unknown=33
^_leg	other=-35	unknown=49
^_legs	ask steps=14	unknown=35
^_let	hello=-19	other=53	unknown=18
^_lol	other=-52	unknown=81
^_loss	other=22	unknown=-15
^_lost	ask left=17	ask steps=-15	ask why=-30	other=139	unknown=-55
^_lower	other=17
^_make	other=-36	schedule=70
^_managed	other=49	unknown=-24
^_many	other=-22	thanks=43
^_may	other=45	unknown=-14
^_maybe	other=23
^_might	ask steps=17
^_morning	hello=168	other=-100	unknown=-40
^_move	other=-48	schedule=96	unknown=-15
^_much	hello=-16	other=-55	thanks=121	unknown=-30
^_mum	other=-72	unknown=81
^_must	ask dose=28	ask rest=22
^_mute	other=63	unknown=-27
^_my	ask easier=98	ask left=-23	ask mistakes=96	ask steps=-65	hello=-22	progress=77	schedule=63	unknown=103
^_nah	other=15
^_nearly	other=49
^_need	unknown=28
^_never	unknown=34
^_new	other=56	unknown=-32
^_next	ask steps=-17	other=22	schedule=51
^_nice	other=-58	thanks=70	unknown=20
^_nine	other=24
^_no	ask left=-13	ask steps=17	ask why=-21	other=38	thanks=-29	unknown=140
^_nobody	other=15	unknown=-12
^_none	other=14
^_not	ask easier=83	ask mistakes=-30	ask rest=-19	ask steps=31	ask why=-16	other=31	thanks=-19	unknown=48
^_nothing	other=-15	unknown=52
^_now	other=-67	unknown=79
^_numb	other=64	unknown=-33
^_number	ask dose=59	ask steps=-13	other=-28	progress=32	unknown=-25
^_numbness	other=12	unknown=23
^_off	unknown=27
^_oh	unknown=34
^_ok	ask left=-26	ask steps=33	help=-16	other=85	thanks=39	unknown=-32
^_okay	other=23	unknown=-14
^_on	other=65	unknown=-37
^_once	ask dose=-30	ask left=28	ask rest=68	other=20	unknown=-57
^_one	ask dose=-43	ask left=39	unknown=72
^_only	hello=34	other=31	unknown=-22
^_oops	other=26
^_or	other=17
^_osteoporosis	other=13
^_other	ask easier=34	ask mistakes=-14
^_ouch	other=48	unknown=-20
^_our	other=-47	unknown=51
^_out	other=-30	unknown=33
^_ow	other=40	unknown=-22
^_pain	other=78	unknown=-27
^_pass	other=33	unknown=-16
^_passed	other=27	unknown=-14
^_pause	other=72	unknown=-28
^_pee	other=-47	unknown=67
^_peed	other=16
^_phone	other=29	unknown=-16
^_physio	other=17
^_pins	other=28	unknown=-19
^_play	other=-34	unknown=45
^_please	ask dose=-14	ask left=47	ask why=50	help=21	unknown=-41
^_pooed	other=28	unknown=-17
^_pregnant	other=73	unknown=-51
^_pressed	other=26
^_progress	hello=-14	other=-45	progress=113	unknown=-22
^_proud	other=-23	unknown=24
^_quarter	other=56
^_quit	other=49	unknown=-20
^_quoted	other=13	unknown=-13
^_ready	ask dose=-22	ask steps=-26	hello=-32	other=146	unknown=-27
^_recovering	other=22
^_remind	ask mistakes=20	ask steps=112	ask why=29	other=-64
^_reminders	other=38
^_remove	other=16
^_reps	ask dose=91	ask steps=-23	other=-17
^_rest	ask rest=55	other=-19
^_rested	other=23
^_resume	other=44	unknown=-21
^_revert	other=26	unknown=-15
^_right	ask left=57	ask mistakes=-25	ask steps=-14	other=13	unknown=32
^_roger	other=12
^_rolled	other=16
^_rot	other=20
^_rotation	ask steps=22	other=16
^_round	ask dose=-14	ask rest=-16	unknown=48
^_saddle	other=46	unknown=-29
^_say	other=37	unknown=-25
^_sciatica	other=15
^_second	ask left=-26	other=74	unknown=-22
^_secs	ask dose=67	other=-51
^_see	other=36	unknown=-36
^_set	ask left=-19	ask rest=-13	other=72	schedule=85	unknown=-54
^_seven	other=40
^_she	other=-18	unknown=22
^_shift	other=-43	schedule=52
^_short	other=17
^_should	ask dose=-26	ask easier=-12	ask mistakes=58	ask steps=77	ask why=-26	unknown=-16
^_show	ask steps=39	hello=-19	help=37	other=-68	progress=136	schedule=-13	unknown=-67
^_silence	other=71	unknown=-28
^_simpler	ask easier=86	ask steps=-19	other=-32
^_since	other=17	unknown=-12
^_six	other=21
^_skip	ask steps=-42	ask why=-33	other=133
^_skipping	other=20	unknown=-13
^_skp	other=17
^_snooze	other=35	unknown=-18
^_so	ask left=-20	other=53	unknown=14
^_some	other=22	unknown=-17
^_something	ask easier=52	unknown=-16
^_sore	other=16
^_sorry	ask left=22	ask mistakes=-29	ask steps=57	ask why=-20	other=19	unknown=-18
^_sort	other=38	unknown=-27
^_start	other=70	unknown=-29
^_stats	hello=-18	other=-41	progress=108	unknown=-26
^_steps	ask steps=50	other=-35
^_still	other=51	unknown=-19
^_stop	other=72	unknown=-22
^_stopped	other=19
^_stopping	other=31	unknown=-15
^_sudden	other=26	unknown=-15
^_suddenly	other=33	unknown=-20
^_sure	other=13
^_switch	other=20
^_ta	other=-101	thanks=176	unknown=-38
^_take	other=34	unknown=-12
^_talk	ask steps=40	other=-35
^_tell	ask why=14	other=-41	unknown=64
^_ten	other=54	unknown=-29
^_thank	hello=-22	other=-27	thanks=146	unknown=-54
^_thanks	hello=-21	other=-98	thanks=203
^_that	ask easier=43	ask left=30	ask mistakes=-15	ask rest=-20	ask steps=-29	other=69	thanks=40	unknown=-46
^_the	ask easier=-16	ask steps=18	ask why=68	other=-64	schedule=-15	unknown=147
^_there	other=26
^_they	other=28	unknown=-20
^_think	other=22
^_third	ask steps=-31	other=50
^_this	ask easier=74	other=-90	schedule=15	unknown=39
^_three	other=63	unknown=-29
^_tight	other=14
^_time	ask left=-24	ask rest=35
^_tingling	other=35	unknown=-18
^_today	other=14
^_toilet	other=-38	unknown=39
^_too	ask easier=51	other=16	unknown=-12
^_trying	other=-39	unknown=46
^_turn	other=49	unknown=-15
^_twelve	other=24	unknown=-14
^_twenty	other=17
^_twice	other=14
^_twist	ask dose=48	ask easier=17	other=-22
^_two	unknown=31
^_typical	ask mistakes=38
^_um	other=13
^_undo	other=85	unknown=-29
^_unmute	other=38	unknown=-20
^_unpause	hello=-13	other=61	unknown=-28
^_urine	other=23	unknown=-13
^_used	other=-41	unknown=57
^_wait	ask dose=36	ask steps=38	other=-36	unknown=-14
^_walk	ask steps=59	other=-46
^_walked	other=-95	unknown=97
^_walking	other=13
^_was	ask left=16	ask steps=-24	other=81	unknown=-42
^_we	other=26
^_weak	hello=-19	other=20	unknown=17
^_weight	other=-26	unknown=34
^_well	other=18	unknown=-18
^_what	ask dose=13	ask easier=48	ask left=96	ask mistakes=129	ask rest=-36	ask why=127	hello=-17	help=163	other=16	progress=59	schedule=36	thanks=-20	unknown=69
^_when	ask dose=-13	ask left=45	ask mistakes=-13	ask rest=101	ask steps=-33	ask why=-28	help=-29	other=-27	progress=-30	schedule=153	unknown=-37
^_where	ask dose=-20	ask left=68	ask mistakes=25	ask steps=29	ask why=-36	progress=-37	unknown=36
^_which	ask dose=-31	ask easier=-25	ask left=113	ask mistakes=-19	ask rest=-16	ask steps=31	ask why=77	help=34	other=-36	unknown=-30
^_who	ask easier=-14	ask left=-18	ask mistakes=-13	ask steps=-24	ask why=-24	help=59	other=34	schedule=-12	unknown=80
^_why	ask dose=-19	ask easier=-27	ask left=-14	ask mistakes=-25	ask rest=28	ask steps=-57	ask why=254	progress=-16	schedule=-15	unknown=-31
^_will	ask easier=-13	ask mistakes=-14	ask steps=-20	ask why=73	other=56	schedule=-19	unknown=-19
^_wiping	other=46	unknown=-23
^_worse	other=18	unknown=-14
^_would	ask dose=72
^_wrong	other=34
^_yay	other=17	unknown=-16
^_yeah	other=39	unknown=-22
^_yep	other=38	unknown=-19
^_yes	other=54	unknown=-15
^_yesterday	other=-18	unknown=32
^_yo	hello=111	other=-64	unknown=-29
^_you	ask easier=-14	ask steps=23	other=-36	schedule=-14	thanks=120	unknown=-23
^_yup	other=17
a	ask dose=-16	ask easier=170	ask left=-107	ask mistakes=-13	ask rest=165	ask steps=59	ask why=-44	hello=-39	help=-23	other=107	progress=32	schedule=15	thanks=25	unknown=106
a_2	other=23	unknown=-20
a_baby	other=-13	unknown=28
a_bad	ask mistakes=-13	unknown=35
a_beginner	ask dose=16	other=-15
a_bit	other=25	unknown=-12
a_break	ask dose=-17	ask rest=56	other=22	unknown=-23
a_breather	ask rest=25
a_bridge	ask easier=-17	ask mistakes=23	ask steps=27
a_c-section	other=16
a_chair	ask easier=20
a_cold	ask easier=-21	other=-78	unknown=108
a_cough	other=-46	unknown=53
a_day	ask dose=72	ask easier=-14	ask left=-13	ask steps=-25	other=67	unknown=-20
a_different	other=-54	schedule=66
a_dozen	other=15
a_few	other=32	unknown=-29
a_flight	unknown=18
a_fortnight	other=28
a_full	other=-36	unknown=33
a_gentler	ask easier=67	other=-32
a_glute	ask steps=87	ask why=-14
a_good	unknown=14
a_hip	other=30	unknown=-12
a_joke	other=-37	unknown=49
a_knee	ask why=18
a_lighter	ask easier=32	ask steps=-15
a_longer	ask rest=37	other=-24
a_lot	other=-38	thanks=28	unknown=24
a_lump	other=22	unknown=-12
a_minute	ask dose=18	ask rest=67	ask steps=-26	other=-12
a_miss	other=14
a_moment	other=15
a_month	other=23
a_new	other=28
a_pain	other=-33	unknown=34
a_pause	ask rest=16
a_picture	ask steps=32
a_pillow	ask easier=44	ask steps=-12	other=-14
a_pizza	unknown=25
a_problem	ask mistakes=23	other=15
a_rest	ask rest=28
a_row	ask dose=-23	progress=45
a_sec	other=18
a_session	other=42	schedule=16	unknown=-18
a_set	ask dose=25	help=52	other=-44
a_simpler	ask easier=40
a_slipped	other=24	unknown=-18
a_softer	ask easier=88	other=-25
a_star	thanks=27	unknown=-16
a_sudden	other=20	unknown=-17
a_twinge	other=16
a_version	ask easier=15
a_vertebra	other=40	unknown=-33
a_video	ask easier=-37	ask steps=100	unknown=-13
a_wee	other=-26	unknown=37
a_week	other=66	unknown=-33
able	ask easier=17
able_to	ask easier=17
about	ask left=-28	ask mistakes=29	ask steps=31	help=-46	other=92
about_$	ask mistakes=42
about_me	help=-27	other=81	unknown=-34
about_the	ask dose=15
about_to	other=15
accident	other=13	unknown=23
accident_$	other=-27	unknown=51
accident_in	other=14	unknown=-13
accidents	other=-26	unknown=35
account	ask steps=-54	other=76
ache	other=43	unknown=-35
ache_from	other=16	unknown=-15
ache_in	other=16	unknown=-12
aches	other=60	unknown=-45
aches_$	other=50	unknown=-39
achieved	ask why=20	other=16
achieved_$	ask why=20
aching	ask mistakes=-23	other=95	unknown=-31
aching_all	other=13
actually	ask why=14	other=32	progress=16
actually_do	ask why=14	help=14
actually_good	ask why=-25	other=32
actually_help	ask why=12
add	other=48	unknown=-23
add_it	other=24	unknown=-15
afraid	other=-47	unknown=52
after	ask dose=-25	ask easier=-44	ask left=229	ask mistakes=-52	ask rest=84	ask steps=-25	ask why=-70	hello=-15	other=61	unknown=24
after_$	other=26
after_breakfast	other=12
after_bridges	ask left=37
after_dinner	other=-35	unknown=40
after_finishing	ask rest=18
after_gardening	other=13
after_lunch	other=13
after_my	other=34	unknown=-16
after_that	ask left=17	other=-88	unknown=85
after_the	ask left=57	ask steps=34	other=-23
after_this	ask easier=-29	ask left=114	ask mistakes=-15	ask rest=72	ask steps=-18	ask why=-38
after_two	ask dose=21
afternoon	hello=43	schedule=18	unknown=-25
afternoon_$	hello=25	schedule=19	unknown=-18
again	ask dose=70	ask easier=-16	ask left=-43	ask mistakes=-19	ask steps=116	hello=15	help=-29	other=60	progress=-14	schedule=-17	thanks=-21	unknown=37
again_$	ask dose=43	ask left=-40	ask mistakes=-18	ask steps=105	hello=17	help=-27	other=-15	progress=-13	thanks=-19	unknown=57
again_at	other=24
again_from	other=12
again_in	ask steps=-16	other=26
again_please	ask steps=41
against	ask easier=17	ask why=28	help=-13
ages	other=19
ago	other=42	unknown=42
ago_$	other=59	unknown=23
agony	other=18
agony_$	other=17
aid	ask why=15
aid_of	ask why=15
air	ask why=22	other=42	unknown=-25
air_$	ask why=22	other=42	unknown=-25
all	ask dose=37	ask easier=-13	ask left=-51	ask mistakes=-26	ask rest=-13	ask steps=-15	hello=58	help=24	other=82	schedule=-20	unknown=66
all_$	ask dose=-30	ask why=24	hello=71	other=-49	progress=19	schedule=-14	unknown=42
all_15	other=-32	unknown=37
all_3	other=39	unknown=-31
all_at	ask steps=13
all_day	other=-24	unknown=27
all_done	other=47	unknown=-35
all_fine	other=-43	unknown=43
all_finished	other=16
all_of	other=59	unknown=-46
all_over	other=26	unknown=-12
all_the	ask dose=20	other=37	unknown=-32
all_this	help=28
all_three	ask dose=50	other=21	unknown=-19
almost	ask left=19	ask steps=-13	other=23
alone	other=20
alone_$	other=18
along	ask left=23	ask steps=-17	other=22	unknown=-12
along_with	other=20
already	ask mistakes=-13	other=38	unknown=39
already_$	ask mistakes=-12	other=32	unknown=14
already_done	other=-33	unknown=43
alright	ask steps=-27	other=38
alright_$	ask steps=-27	other=32
also	ask dose=35	other=26	unknown=-18
also_did	other=26
alternative	ask easier=157	other=-70	unknown=-17
alternative_$	ask easier=101	other=-43
alternative_for	ask easier=55	other=-27
altogether	ask dose=13
altogether_$	ask dose=13
always	unknown=37
always_worse	other=16	unknown=-15
always_worst	other=14	unknown=-14
am	ask dose=-14	ask left=143	ask mistakes=29	ask rest=-25	ask steps=21	ask why=47	hello=-26	help=30	other=21	progress=87	schedule=14	thanks=52	unknown=-68
am_$	other=45
am_back	other=22
am_confused	ask steps=34	help=72	other=-80	unknown=-18
am_doing	ask dose=-13	ask left=-17	ask mistakes=73	ask steps=-39	ask why=19	progress=13
am_done	ask left=87	unknown=-34
am_driving	other=13
am_drunk	other=14
am_eating	other=22	unknown=-20
am_expecting	other=29	unknown=-14
am_finished	other=19	unknown=-12
am_five	other=21
am_going	other=-23	unknown=37
am_having	other=19
am_i	ask easier=-46	ask left=106	ask mistakes=21	ask rest=-13	ask steps=25	ask why=44	help=-32	other=-60	progress=97	unknown=-34
am_in	other=22
am_lost	help=86	other=-50	unknown=-15
am_lying	other=13
am_not	ask easier=18	other=-21	unknown=32
am_on	other=29
am_pregnant	other=65	unknown=-51
am_ready	other=31
am_still	other=18	unknown=-15
am_stopping	other=15
am_tired	ask dose=21
am_watching	other=-64	unknown=73
an	ask dose=-19	ask easier=142	ask left=-27	ask steps=-15	ask why=-21	other=55	schedule=16	unknown=-34
an_accident	other=33	unknown=-28
an_alternative	ask easier=56	other=-34
an_easier	ask easier=69	ask left=-17	ask why=-13	other=28
an_hour	other=46	schedule=21	unknown=-17
an_old	ask easier=13	other=-12
an_operation	other=-22	unknown=25
and	ask dose=-141	ask easier=-39	ask left=-15	ask mistakes=-13	ask steps=20	ask why=-20	hello=37	help=-29	other=251	unknown=130
and_2	other=-96	unknown=96
and_bleeding	other=13
and_bowels	other=-26	unknown=31
and_can	ask steps=16	unknown=-16
and_do	ask steps=14	other=18	unknown=-13
and_down	ask dose=14	other=-16
and_for	ask dose=-21	other=40
and_how	ask dose=-101	ask left=-27	ask mistakes=-16	ask rest=-20	ask why=-16	help=-16	other=225
and_i	other=26
and_my	unknown=19
and_never	other=-35	unknown=36
and_no	hello=51	other=-22	unknown=-26
and_tell	ask steps=-25	ask why=-32	other=60
and_that	ask steps=-26	ask why=38
and_the	ask easier=-13	ask left=-13	ask mistakes=-15	ask rest=49	ask why=21	other=-83	unknown=73
and_then	ask left=101	ask steps=-18	other=-43
and_what	ask steps=27	other=24
and_when	schedule=21
and_why	ask dose=-48	ask left=-24	ask why=26	other=79
ankle	other=60	unknown=-42
ankle_$	other=20	unknown=-15
another	ask easier=20	ask left=-17	ask rest=-34	other=29	schedule=22	unknown=35
another_minute	ask rest=-44	other=52
another_way	ask easier=23
anus	other=19	unknown=-14
anus_$	other=19	unknown=-14
any	ask dose=-31	ask easier=56	ask left=-48	ask mistakes=40	ask why=-16	hello=-13	other=-45	progress=60	unknown=78
any_alternative	ask easier=27
any_days	progress=21
any_easier	ask easier=41	other=-22
any_good	ask easier=-29	ask why=-37	unknown=83
any_improvement	other=-55	progress=44	unknown=30
any_more	ask easier=-13	other=102	unknown=-69
any_of	other=-14	unknown=17
anymore	other=24	unknown=-12
anymore_$	other=24	unknown=-12
anything	ask dose=-35	ask easier=99	ask left=25	ask mistakes=39	ask steps=-58	ask why=25	help=-16	other=-31	schedule=40
anything_$	ask why=51	other=-45	unknown=47
anything_after	ask left=26
anything_easier	other=41
anything_else	ask easier=20
anything_gentler	ask easier=57	ask mistakes=-12	other=-14
anything_i	ask easier=-15	ask mistakes=63
anything_left	ask left=22
anything_lighter	ask easier=44	other=-19
anything_to	ask mistakes=18	ask steps=-13
anyway	other=33
anyway_$	other=33
apart	ask steps=30
apart_$	ask steps=24
app	help=19	other=-37	unknown=36
appendix	other=13
appetite	other=24	unknown=-21
appreciated	other=-30	thanks=64	unknown=-15
appreciated_$	other=-30	thanks=64	unknown=-15
arch	ask mistakes=35	ask steps=-14
arches	ask mistakes=48	ask why=-26
arches_$	ask mistakes=29	ask why=-21
arches_at	ask mistakes=19
are	ask dose=-68	ask left=49	ask mistakes=70	ask steps=-62	ask why=-19	hello=47	help=58	other=43	progress=-27	thanks=86	unknown=35
are_$	ask left=-14	ask rest=-14	other=27	unknown=33
are_a	thanks=47	unknown=-31
are_all	ask left=-19	ask mistakes=-13	ask why=-13	unknown=72
are_asleep	other=-45	unknown=49
are_bad	ask easier=34	ask mistakes=-14
are_both	other=14
are_burning	other=45	unknown=-37
are_done	ask rest=25
are_finished	other=15	unknown=-14
are_in	other=12
are_jelly	other=21	unknown=-19
are_like	other=-38	unknown=40
are_my	ask mistakes=-23	ask steps=51	ask why=-18	help=15	other=-14	schedule=40	unknown=-26
are_not	other=-43	unknown=44
are_numb	other=28	unknown=-24
are_shaking	other=-38	unknown=41
are_sore	ask mistakes=-27	other=58	unknown=-21
are_still	ask left=14
are_the	ask dose=-31	ask left=-24	ask mistakes=88	ask steps=-28	ask why=-42	thanks=52	unknown=19
are_there	ask dose=-15	ask left=21	help=28
are_these	ask mistakes=-13	ask why=29	other=32	unknown=-17
are_thin	other=28	unknown=-24
are_tingling	other=40	unknown=-18
are_tired	other=-28	unknown=33
are_too	other=20	unknown=-18
are_very	thanks=16
are_we	ask left=80	ask mistakes=-20	ask steps=-17	ask why=43	other=-34	unknown=-18
are_weak	other=29	unknown=-26
are_you	hello=68	help=62	other=-25	schedule=-12	thanks=-21	unknown=-19
area	other=70	unknown=-58
area_$	other=47	unknown=-37
argh	other=15
arm	other=-68	unknown=76
arm_fell	other=-24	unknown=27
arms	ask mistakes=-30	ask steps=139	ask why=-30	other=-19	unknown=-13
arms_$	ask steps=14
arms_go	ask steps=18	ask why=-22	other=18
arms_out	ask steps=17	other=-16
around	other=83	unknown=-50
around_my	other=62	unknown=-41
arsenal	other=-56	unknown=64
as	ask dose=33	other=87	unknown=-71
as_well	ask dose=30	other=61	unknown=-51
asdfgh	hello=-12	other=-39	unknown=66
asdfgh_$	hello=-12	other=-39	unknown=66
ask	other=12
ask_again	other=21
asking	other=20	thanks=-28	unknown=13
asking_$	other=20	thanks=-28	unknown=13
asleep	other=-28	unknown=58
asleep_before	other=25	unknown=-24
asleep_on	unknown=15
at	ask dose=32	ask easier=-27	ask steps=37	hello=-22	help=-15	other=48	schedule=124	unknown=22
at_21:15	other=18
at_6	other=-13	schedule=28
at_9	schedule=47
at_a	schedule=24
at_all	ask why=24	other=-14	progress=20
at_eight	other=12
at_last	other=-73	unknown=73
at_me	other=-29	schedule=-14	unknown=47
at_my	ask dose=27
at_night	other=35	unknown=-13
at_nine	other=-17	schedule=28
at_noon	other=23
at_once	ask steps=42
at_the	ask steps=33	other=15
at_what	schedule=24
at_work	other=14
ate	other=-18	unknown=25
ate_my	other=-25	unknown=27
attention	ask left=-17	ask mistakes=58	ask steps=-13	ask why=-13
avoid	ask left=-22	ask mistakes=129	ask rest=-21	ask steps=-33	ask why=-14	other=14
avoid_$	ask left=-14	ask mistakes=101	ask steps=-26
avoid_in	ask mistakes=13	ask rest=-14	other=20
away	other=48	unknown=-25
away_$	other=25	unknown=-14
away_for	other=20
awful	other=20
awful_$	other=16
baby	other=30	schedule=-18	unknown=34
baby_$	other=-13	unknown=36
back	ask dose=-48	ask easier=-19	ask left=-23	ask mistakes=62	ask steps=61	ask why=135	help=-24	other=165	progress=-20	schedule=-18	unknown=-61
back_$	ask dose=-13	ask easier=-17	ask mistakes=-15	ask steps=-21	ask why=157	help=-20	other=54	unknown=-37
back_aches	other=25	unknown=-19
back_and	ask steps=15
back_arches	ask mistakes=48	ask why=-26
back_doing	ask mistakes=39	other=-33
back_has	other=14
back_hurts	other=22	unknown=-12
back_in	other=-40	unknown=57
back_is	other=41
back_of	ask mistakes=12
back_pain	ask why=23	other=33	unknown=-30
back_surgery	other=-14	unknown=18
back_to	ask steps=16
backside	other=15	unknown=-15
bad	ask dose=-21	ask easier=88	ask mistakes=83	ask steps=-41	ask why=-40
bad_$	ask easier=49
bad_if	ask mistakes=32
bad_knees	ask easier=34
badly	other=-13	unknown=21
bag	other=24
bag_$	other=24
balance	ask dose=-29	ask left=77
battery	other=-25	unknown=27
battery_is	other=-25	unknown=27
be	ask dose=126	ask easier=26	ask left=-52	ask mistakes=36	ask steps=50	other=-31	schedule=39	unknown=-66
be_$	ask mistakes=-42	ask steps=29	other=27
be_a	ask easier=19
be_better	schedule=18
be_careful	ask dose=-14	ask mistakes=62	ask steps=-13
be_doing	ask mistakes=-27	ask steps=39
be_done	ask dose=17	ask easier=29	other=33	unknown=-57
be_enough	ask dose=15
be_finished	ask dose=29
be_held	ask dose=12
be_working	ask why=33
beat	other=-16	unknown=17
because_of	unknown=12
become	other=40	unknown=-32
become_unsteady	other=39	unknown=-32
bed	ask easier=64	ask steps=-18	other=37	unknown=-45
bed_$	ask easier=51	ask steps=-12	unknown=-17
bed_last	other=15	unknown=-14
been	ask dose=-13	ask mistakes=-13	ask steps=-17	ask why=-15	other=80	progress=48
been_$	ask steps=-13	unknown=56
been_doing	progress=14
been_losing	other=24
before	ask dose=-29	ask easier=-13	ask rest=69	other=45	progress=14	unknown=-21
before_$	other=-46	unknown=51
before_breakfast	other=32	unknown=-27
before_i	ask steps=13	unknown=-16
before_telling	other=25	unknown=-24
before_the	ask dose=-27	ask rest=69	ask steps=-19
begin	hello=-19	other=57	progress=15	unknown=-28
begin_$	other=22	progress=15	unknown=-21
begin_please	hello=-16	other=26
beginner	ask dose=13	ask easier=28	other=-15
beginner_$	ask dose=16	other=-15
beginners	ask easier=58	ask why=-13
beginners_$	ask easier=58	ask why=-13
behind	ask dose=-42	ask easier=26	ask steps=-13	ask why=69
behind_me	other=20
behind_the	ask dose=-15	ask easier=28	ask why=16
believe	other=-40	unknown=46
belly	ask easier=35
belly_is	ask easier=32	other=-20
belong	other=15	unknown=-13
belong_to	other=15	unknown=-13
bend	other=24	unknown=-14
bend_$	other=13
bending	other=44	unknown=-36
bending_$	other=44	unknown=-36
benefit	ask steps=-43	ask why=90
benefit_$	ask why=33
benefit_of	ask steps=-32	ask why=47
benefits	ask dose=-13	ask left=-17	ask mistakes=-12	ask steps=-46	ask why=157	other=-33
benefits_of	ask steps=-30	ask why=84	other=-28
bent	ask steps=68	other=-17
bent_$	ask steps=35	other=-18
bent_or	ask steps=34
best	thanks=53	unknown=-38
better	ask mistakes=-18	ask steps=-14	ask why=16	other=-13	progress=68
better_$	ask mistakes=-13	ask steps=-12	ask why=16	other=-24	progress=56
between	ask dose=-124	ask easier=-15	ask left=-26	ask mistakes=-13	ask rest=227	ask steps=23	other=57	unknown=-45
between_$	ask rest=30	ask steps=-12
between_bridges	ask rest=44	other=-34
between_my	ask steps=13	other=49	unknown=-37
between_rounds	ask rest=53	ask steps=-13
between_sets	ask dose=-51	ask left=-16	ask rest=102
between_the	ask dose=-14	ask rest=39
bike	other=-36	unknown=46
birth	other=46	unknown=-13
birth_three	other=22
bit	other=51
bit_$	other=39	unknown=-29
bit_later	other=14
bit_of	other=32	unknown=-30
blacked	other=16
blacked_out	other=16
bladder	other=23	thanks=-31	unknown=58
bladder_$	other=-44	unknown=56
bladder_and	other=-26	unknown=31
bladder_fine	thanks=-28	unknown=38
bladder_is	other=55	unknown=-53
blades	ask steps=17	other=18	unknown=-15
blades_$	other=18
blah	other=-44	unknown=62
blah_$	other=-44	unknown=62
blah_blah	other=-44	unknown=62
bleeding	other=41	unknown=-28
bleeding_$	other=30	unknown=-20
body	ask steps=21
body_$	ask steps=17	other=-16
bones	other=67	unknown=-48
bones_$	other=39	unknown=-23
bones_are	other=28	unknown=-24
book	other=-51	unknown=57
bored	other=-63	unknown=75
boredom	other=-25	unknown=31
bot	ask steps=-36	ask why=-62	hello=75	help=132	other=-68
bot_$	hello=76	help=13	other=-35	unknown=-25
bot_is	other=-32	unknown=34
bot_work	ask steps=-15	ask why=-29	help=63
both	ask dose=-20	ask left=-22	ask mistakes=-17	ask rest=18	ask steps=97	ask why=-31	other=144	unknown=-32
both_$	other=38
both_feet	other=28	unknown=-18
both_hands	ask steps=40
both_kids	other=-93	unknown=94
both_knees	ask steps=49
both_legs	ask rest=25	ask steps=-18	other=43
both_my	other=13
both_of	other=25	unknown=-21
both_sessions	other=25	unknown=-22
both_sides	ask why=-20	other=44
both_the	ask steps=20	other=-18
both_thighs	other=15
bother	ask left=29
bottom	other=37	unknown=-24
bottom_$	other=19	unknown=-14
bought	other=-57	unknown=61
bowels	other=24
brb	other=13
break	ask dose=-82	ask easier=-13	ask left=-23	ask mistakes=-34	ask rest=229	ask steps=-38	ask why=-27	other=50	unknown=30
break_$	ask dose=-17	ask mistakes=-27	ask rest=108	ask steps=-17	ask why=-18	other=-14	unknown=27
break_be	ask rest=23
break_between	ask dose=-42	ask rest=26	other=59
break_do	ask rest=16
break_from	other=22	unknown=-12
break_now	ask rest=-21	other=26
break_time	ask rest=36	other=-18
breakfast	unknown=22
breakfast_$	other=-16	unknown=26
breast	other=90	unknown=-38
breast_cancer	other=90	unknown=-38
breath	ask mistakes=18	unknown=22
breath_$	ask mistakes=19	other=53	unknown=-42
breathe	ask dose=-17	ask steps=73	other=28	unknown=-38
breathe_in	ask steps=43	other=-21
breathe_out	ask steps=21
breather	ask dose=-21	ask rest=93	ask steps=-20	other=-15
breather_after	ask rest=50	other=-25
breathing	ask dose=-15	ask left=-15	ask steps=113	other=-37
breathing_$	ask left=-14	ask steps=97	other=-36
breathless	other=30
bridge	ask dose=62	ask easier=129	ask left=-16	ask mistakes=115	ask rest=24	ask steps=204	ask why=132	hello=-52	help=-93	other=-29	progress=-57	schedule=-53	thanks=-36	unknown=-113
bridge_$	ask dose=37	ask easier=81	ask left=14	ask mistakes=47	ask rest=17	ask steps=112	ask why=-82	help=-31	other=52	progress=-29	schedule=-22	unknown=-74
bridge_3/3	other=25
bridge_done	ask steps=23
bridge_exercise	other=14
bridge_for	ask easier=40
bridge_good	ask left=-15	ask why=54
bridge_help	ask steps=-16	ask why=30
bridge_how	ask dose=46	ask steps=40	hello=-13	other=-41
bridge_in	ask easier=25	other=-13
bridge_is	ask easier=20
bridge_please	ask easier=-12	ask steps=73	other=-39
bridge_safe	ask dose=-15	ask mistakes=25	ask why=-22	other=41
bridge_sets	ask dose=-12	ask rest=28	other=17
bridge_thing	ask steps=34	other=-12
bridge_today	other=25	unknown=-13
bridge_with	ask easier=51
bridges	ask dose=85	ask left=35	ask rest=62	ask why=60	help=-55	other=83	progress=-35	schedule=-15	unknown=-108
bridges_$	ask dose=42	ask left=39	ask rest=23	ask steps=18	help=-15	other=25	progress=-20	unknown=-51
bridges_and	ask dose=-39	other=46
bridges_are	other=46	unknown=-45
bridges_do	ask dose=27	ask why=21
bridges_help	ask why=43	help=-16
bridges_how	ask rest=42	other=-34
bridges_in	other=24	unknown=-23
bridges_is	ask dose=30	other=-14
bridges_this	other=16	unknown=-15
bridges_today	other=14
bridges_was	other=18
bridging	other=-33	unknown=34
brilliant	other=-17	unknown=42
brilliant_$	other=-17	unknown=42
bring	other=-14	unknown=29
broke	other=61	progress=-26
broke_$	other=21
broke_her	other=-25	unknown=33
broke_my	other=27	progress=-13
broke_two	other=21
broken	other=64	unknown=-38
broken_$	other=25	unknown=-18
brother	other=-20	unknown=21
buckles	other=26	unknown=-22
bum	ask dose=-13	ask easier=43	ask mistakes=-20	ask why=86	unknown=-27
bum_$	ask why=26	other=-45	unknown=52
bum_is	other=44	unknown=-42
bum_lift	ask easier=20	ask steps=13
bum_lifting	ask steps=24
bum_or	ask why=15
bump	other=32	unknown=-28
bump_$	other=31	unknown=-27
burning	ask mistakes=40	ask steps=-27	other=43	unknown=-38
burning_$	ask mistakes=40	ask steps=-27	other=41	unknown=-38
bus	other=-16	unknown=32
bus_$	unknown=14
bus_is	unknown=18
busy	other=22
but	ask dose=12	ask steps=-40	other=149	unknown=-77
but_do	ask steps=-17	other=20
but_how	ask dose=13	ask steps=-26	other=27
but_i	other=17	unknown=-15
but_my	other=30	unknown=-24
buttocks	other=31	unknown=-29
button	other=43	unknown=-13
button_$	other=35
by	ask easier=-22	ask mistakes=-16	ask steps=67	other=55	schedule=17	unknown=-40
by_a	other=30	unknown=-26
by_accident	other=46	unknown=-39
by_my	ask steps=17
by_step	ask easier=-12	ask steps=37	other=-14
by_the	ask steps=16	other=23	unknown=-18
bye	hello=-12	unknown=32
bye_$	hello=-12	unknown=32
c-section	other=42	unknown=-18
c-section_$	other=25
c-section_in	other=16
calf	other=62	unknown=-54
call	unknown=37
call_$	other=-31	unknown=35
call_it	other=23
called	ask steps=33	unknown=-26
calling	other=15
calling_it	other=15
came	other=27	unknown=-21
came_$	other=15	unknown=-14
can	ask easier=156	ask left=-21	ask mistakes=19	ask why=-52	hello=-16	help=81	other=138	progress=-38	schedule=51	thanks=-24	unknown=53
can_begin	other=16	unknown=-14
can_do	help=19
can_go	ask mistakes=47	ask steps=-13
can_hardly	other=25	unknown=-22
can_i	ask dose=71	ask easier=103	ask left=-42	ask mistakes=35	ask rest=28	ask steps=-59	ask why=-29	help=42	other=-28	schedule=30	unknown=-20
can_my	ask steps=24
can_not	ask easier=81	ask mistakes=-22	ask steps=38	other=-41	schedule=-12	unknown=86
can_remind	other=27
can_start	other=28	unknown=-14
can_stop	ask dose=-23	ask left=53	other=-16
can_the	other=-24	schedule=20
can_this	ask why=18	help=-12	other=-34	unknown=43
can_we	ask dose=-21	ask easier=-18	ask steps=-29	ask why=-12	other=130	schedule=47
can_you	ask easier=-48	ask steps=60	help=62	other=54	progress=-16	schedule=-23	unknown=44
cancel	other=17
cancer	ask easier=-14	help=-15	other=70	schedule=-14	unknown=28
cancer_$	other=-15	unknown=51
capital	ask why=-31	unknown=91
capital_of	ask why=-31	unknown=91
car	other=21
car_accident	other=-17	unknown=29
car_crash	other=19	unknown=-16
careful	ask dose=-14	ask mistakes=62	ask steps=-13
careful_about	ask mistakes=42
carpet	ask steps=16	other=-36	unknown=40
carpet_$	ask steps=17
carried	other=15
carried_away	other=15
carry	other=20
carry_on	other=20
cat	other=-49	unknown=80
cat_is	unknown=14
cat_on	unknown=15
cat_sat	other=-28	unknown=38
catch	other=14
ceiling	other=-51	unknown=53
ceiling_$	other=-51	unknown=53
chair	ask easier=20
chance	other=34	unknown=-30
chance_$	other=15	unknown=-13
chance_today	other=18	unknown=-16
change	ask steps=-19	other=-109	schedule=218	unknown=-32
change_it	other=-39	schedule=51
change_my	schedule=27
change_the	ask steps=-18	other=-14	schedule=54
changed	other=35	unknown=-25
changed_shape	other=21	unknown=-14
cheat	ask mistakes=36	ask steps=-21
check	other=19	unknown=-15
check_$	other=13
cheers	hello=-23	other=-80	thanks=190	unknown=-52
cheers_$	other=-33	thanks=76	unknown=-19
cheers_mate	other=-16	thanks=50	unknown=-17
chemo	help=-13	other=57	unknown=-20
chemo_at	other=24
chest	ask dose=20	ask easier=48	ask steps=84	ask why=23	hello=-24	help=-29	other=26	progress=-30	schedule=-32	unknown=45
chest_$	ask dose=29	ask easier=58	ask mistakes=13	ask steps=16	ask why=12	other=41	unknown=-86
chest_and	ask dose=-67	other=83
chest_day	other=-26	unknown=30
chest_do	ask steps=-12	ask why=16
chest_exercises	other=-72	unknown=104
chest_how	ask dose=75	other=-56
chest_is	other=20	unknown=-15
chest_pain	unknown=60
chest_please	ask steps=35	other=-20
class	other=-23	unknown=25
clicked	other=14	unknown=-13
clicks	ask mistakes=21
clicks_$	ask mistakes=21
climb	other=24	unknown=-21
clock	other=38	unknown=-26
clock_says	other=27	unknown=-19
close	ask steps=20
close_to	ask steps=20
closed	ask steps=45	other=-23	unknown=-12
closed_$	ask steps=45	other=-23	unknown=-12
clue	ask steps=42	ask why=-13	other=-86	unknown=78
coach	hello=71	other=-46	thanks=48	unknown=-29
coach_$	hello=71	other=-46	thanks=48	unknown=-29
coffee	hello=-17	unknown=38
coffee_first	other=30	unknown=-21
cold	ask easier=-21	other=-78	unknown=114
cold_$	ask easier=-19	other=-24	unknown=55
cold_and	other=-49	unknown=50
collapsed	other=34	unknown=-25
come	ask rest=-14	ask steps=36	ask why=-14	other=13	schedule=17	unknown=-22
come_$	schedule=16
come_back	other=23
come_down	ask rest=-12	ask steps=18
comes	ask left=87	ask rest=-12	ask steps=-23	ask why=-18	other=44	schedule=14	unknown=-37
comes_$	other=23	unknown=-12
comes_after	ask left=65	ask steps=-16
comes_next	other=25
comes_now	ask left=20
comes_out	other=16	unknown=-13
coming	ask left=60	ask why=-20	other=27	unknown=-18
coming_$	other=14
coming_up	ask left=37	ask why=-15
commands	hello=-16	help=190	other=-37	progress=-23	schedule=-15	unknown=-43
commands_$	hello=-14	help=134	other=-37	progress=-19	unknown=-25
commands_are	help=29
common	ask dose=-20	ask left=-17	ask mistakes=183	ask steps=-33	ask why=-19	other=-31	unknown=-14
common_errors	ask mistakes=48	ask steps=-14
common_mistake	ask mistakes=31
common_mistakes	ask mistakes=75	other=-23
compared	progress=20
compared_to	progress=20
complete	ask steps=-29	other=111	unknown=-39
complete_$	ask steps=-29	other=88	unknown=-23
completed	ask left=-20	ask steps=-14	other=122	unknown=-41
completed_$	other=64	unknown=-22
completed_that	ask left=-20	other=26
completed_the	other=22	unknown=-12
completely	other=-24	unknown=33
completely_$	other=-29	unknown=37
confused	ask steps=34	help=72	other=-80	unknown=-18
consultant	other=37	unknown=-34
continue	other=43	unknown=-13
continue_$	other=33
contractions	other=18
control	other=83	unknown=-48
control_$	other=16
control_my	other=24	unknown=-17
control_of	unknown=18
control_over	other=13
cool	unknown=29
cool_$	unknown=29
core	ask why=33
core_$	ask why=33
correct	ask steps=59	ask why=-33
correctly	ask mistakes=60	ask steps=-17	other=-19
correctly_$	ask mistakes=60	ask steps=-17	other=-19
cough	other=-30	schedule=-12	unknown=79
cough_$	unknown=30
cough_or	other=19
coughed	other=14	unknown=-13
coughed_and	other=14	unknown=-13
coughing	other=24
coughing_makes	other=21
could	ask dose=-17	ask easier=73	ask mistakes=-15	ask steps=-14	other=28	schedule=15
could_do	other=-38	unknown=44
could_i	ask easier=39	ask steps=-13
could_only	other=23
could_we	schedule=18
could_you	ask easier=45	unknown=-16
count	ask dose=162	ask left=18	ask mistakes=-13	ask steps=-92	ask why=-35
count_$	ask left=21	other=-13	unknown=31
counted	other=22
counted_$	other=13
counting	other=12
couple	other=14	unknown=-13
couple_of	other=14	unknown=-13
crack	ask mistakes=16
cracked	other=19	unknown=-18
cracks	ask mistakes=16
cramp	other=27	unknown=-16
cramp_$	other=20
cramping	other=36	unknown=-35
cramping_$	other=36	unknown=-35
cricket	unknown=14
cricket_$	unknown=14
crossed	other=-63	unknown=67
crotch	ask mistakes=-23	other=74	unknown=-32
dad	other=-27	unknown=33
dad_had	other=-27	unknown=33
dangerous	ask dose=-25	ask mistakes=100	ask steps=-19	ask why=-24
data	other=65	progress=-12
data_$	other=64	progress=-12
daughter	other=-20	unknown=24
day	ask dose=130	ask easier=-17	ask left=-23	ask mistakes=-16	ask steps=-51	ask why=-12	hello=18	other=17	schedule=13	unknown=27
day_$	ask dose=103	ask left=-13	ask steps=-28	other=12
day_at	other=-22	unknown=27
day_should	ask dose=33
day_to	hello=23
days	ask dose=-26	other=106	progress=72	unknown=-50
days_$	other=75	progress=29	unknown=-42
days_please	other=30
dead	other=12
dead_$	other=26	unknown=-16
dead_tired	other=-14	unknown=23
dear	hello=22	unknown=-26
dear_$	hello=21	unknown=-16
delete	ask steps=-54	other=35	unknown=49
delete_my	ask steps=-54	unknown=64
delete_the	other=15
deleted	ask steps=28
demanding	ask easier=42	other=-31
dentist	other=18	unknown=-15
dentist_$	other=18	unknown=-15
describe	ask easier=-14	ask steps=49	other=-19
describe_it	ask easier=-12	ask steps=37	other=-14
deserve	ask left=-45	other=19	unknown=42
diagnosed	other=18
diagnosed_with	other=18
did	ask dose=-17	ask easier=-45	ask mistakes=21	ask rest=-16	ask steps=-77	ask why=-23	hello=-16	help=-35	other=68	progress=144	schedule=-38	unknown=245
did_1	other=21	unknown=-20
did_2	other=-23	unknown=22
did_20	other=-16	unknown=17
did_3	other=-26	unknown=31
did_a	other=-52	unknown=61
did_all	other=15
did_do	other=42	unknown=-28
did_everything	other=24	unknown=-22
did_i	ask dose=-42	ask easier=-23	ask left=33	ask mistakes=46	ask steps=-21	help=-19	other=17	progress=140	unknown=-74
did_it	ask why=-38	other=109	unknown=-24
did_last	other=42	unknown=-41
did_my	other=-31	progress=15	unknown=54
did_not	other=26	unknown=-20
did_number	other=16
did_one	other=27	unknown=-19
did_some	other=25	unknown=-22
did_the	ask steps=-19	ask why=28	other=51	unknown=-22
did_them	other=21	unknown=-18
did_this	other=-34	unknown=38
did_three	other=-13	unknown=15
did_two	other=-48	unknown=75
did_yesterday	other=26
did_you	ask dose=34	other=-85	unknown=113
died	other=-31	unknown=41
died_laughing	other=-31	unknown=41
diet	other=-42	unknown=46
diet_$	other=-25	unknown=27
different	other=-67	schedule=112
different_$	unknown=12
different_reminder	schedule=14
different_time	other=-59	schedule=78
different_times	other=-14	schedule=23
differently	ask easier=34
differently_$	ask easier=34
difficult	ask easier=61	other=-40
difficult_$	ask easier=35	other=-15
difficulty	other=24	unknown=-15
difficulty_starting	other=14
dine	other=13
dine_$	other=13
dinner	ask why=-24	other=-88	unknown=169
dinner_$	ask left=-12	ask why=-24	other=-12	unknown=92
dinner_is	other=-23	unknown=24
disc	other=51	unknown=-36
disc_$	other=14
disc_operation	other=15
dishes	other=-149	unknown=149
dizzy	other=22	unknown=-14
dizzy_$	other=20	unknown=-13
do	ask dose=138	ask easier=104	ask left=-41	ask mistakes=119	ask rest=83	ask steps=132	ask why=100	hello=-22	help=133	other=56	progress=-49	schedule=49	thanks=-24	unknown=79
do_$	ask dose=39	ask easier=-30	ask left=22	ask mistakes=38	ask rest=-12	ask steps=30	ask why=72	help=60	schedule=-18	unknown=-93
do_15	ask dose=19	ask steps=-13
do_3	other=-47	unknown=48
do_a	ask dose=-16	ask mistakes=27	ask steps=15	other=31	schedule=-21	unknown=-13
do_all	ask dose=40	other=-69	unknown=56
do_an	ask easier=23
do_any	other=12
do_anything	ask why=42
do_bridges	ask steps=16	ask why=66	help=-28	other=-17
do_for	ask steps=-21	ask why=48	other=36
do_here	ask mistakes=18	ask why=-13	help=34
do_i	ask dose=24	ask easier=-46	ask left=30	ask mistakes=-21	ask rest=64	ask steps=120	help=141	other=41	progress=-41	schedule=81	unknown=-30
do_in	ask mistakes=-24	ask rest=29	ask steps=58	ask why=-24
do_instead	ask easier=54	ask mistakes=-17
do_it	ask dose=-47	ask easier=91	ask left=-13	ask rest=-12	ask why=-25	help=-20	other=46	unknown=37
do_just	ask dose=18
do_last	progress=19
do_most	ask mistakes=17	other=-12
do_my	ask mistakes=-23	ask steps=31	ask why=-39	other=29	unknown=32
do_not	ask easier=-29	ask steps=13	help=45	other=31	unknown=24
do_now	help=34	other=12	unknown=-20
do_only	ask dose=28	other=-17
do_people	ask mistakes=97	ask steps=-35
do_ten	ask dose=22
do_that	ask dose=-15	ask easier=-17	ask mistakes=36	ask steps=34	unknown=-19
do_the	ask dose=20	ask easier=62	ask mistakes=-41	ask rest=-25	ask steps=-28	ask why=60	help=-16	other=115	schedule=-17	unknown=-26
do_them	other=-33	schedule=15	unknown=35
do_these	ask mistakes=-12	other=62
do_this	ask easier=26	ask left=-23	ask mistakes=20	ask rest=-12	ask steps=-17	help=-43	other=92	progress=30	unknown=-21
do_three	ask dose=34	ask steps=-13	other=-63	unknown=59
do_today	ask dose=-17	ask left=80	other=-12
do_two	ask dose=16
do_we	ask left=-15	ask rest=61	ask steps=-15	other=-25	schedule=22	unknown=-17
do_when	ask left=39	other=-21
do_with	ask mistakes=-31	ask steps=52	other=13	unknown=-17
do_wrong	ask mistakes=60	ask steps=-22	help=-16
do_you	ask dose=-23	ask easier=47	ask left=-22	ask mistakes=-19	ask rest=-13	ask steps=42	ask why=-37	help=-53	other=29	schedule=31	unknown=112
doctor	other=67	unknown=-42
doctor_says	other=30	unknown=-15
doctor_told	other=15
does	ask dose=49	ask easier=-22	ask left=-74	ask mistakes=-27	ask steps=54	ask why=170	help=21	progress=-17	unknown=19
does_a	ask dose=21	ask steps=16
does_it	ask mistakes=17	ask steps=-22	ask why=39	help=14	other=16
does_knee	ask why=16
does_my	ask steps=21	ask why=-14	progress=23
does_not	ask easier=21	ask steps=-13	schedule=17	unknown=-20
does_pulling	ask steps=-12	ask why=19
does_rolling	ask why=28
does_that	ask why=23	other=-14	unknown=39
does_the	ask dose=-23	ask left=-20	ask mistakes=-16	ask steps=75	ask why=27	help=32	other=-17
does_this	ask dose=43	ask left=-33	ask steps=12	ask why=36	other=14
dog	other=-71	unknown=101
dog_$	other=-22	unknown=25
dog_ate	other=-25	unknown=27
dog_has	unknown=14
dogs	other=-30	unknown=47
doing	ask easier=-15	ask left=-74	ask mistakes=116	ask why=15	help=-17	other=14	progress=74	unknown=-17
doing_$	ask dose=15	ask left=-17	ask mistakes=-15	ask steps=32	other=-16	progress=32
doing_compared	progress=20
doing_it	ask dose=-12	ask mistakes=47	ask steps=21	ask why=-29	other=-16
doing_the	ask mistakes=13	ask steps=-24	ask why=15
doing_these	other=13
doing_this	ask left=-30	ask mistakes=51	ask steps=-22	ask why=22	other=33	unknown=-16
doing_wrong	ask mistakes=31
dome	other=30	unknown=-15
dome_$	other=27	unknown=-15
done	ask dose=-77	ask easier=-25	ask mistakes=-62	ask why=-105	help=62	other=215	progress=17	thanks=-17	unknown=296
done_$	ask dose=-107	ask easier=-30	ask left=81	ask mistakes=-45	ask why=-51	help=80	other=203	thanks=-14	unknown=36
done_2	other=17	unknown=-13
done_a	other=-44	unknown=44
done_after	ask left=13
done_again	ask steps=33	other=-17
done_all	ask dose=24	unknown=-22
done_already	other=87	unknown=-81
done_and	other=18
done_as	other=30	unknown=-23
done_bridges	other=-69	unknown=69
done_but	ask steps=-17	other=35	unknown=-14
done_by	unknown=35
done_enough	ask dose=17	other=-34	unknown=25
done_for	ask left=14	other=15	unknown=-23
done_i	other=56	unknown=-43
done_if	other=38	unknown=-32
done_in	other=19	progress=14	unknown=-19
done_it	other=69	unknown=-51
done_lol	other=24	unknown=-23
done_mate	other=13
done_maybe	other=22	unknown=-14
done_my	other=-92	unknown=93
done_now	other=59	unknown=-57
done_once	ask dose=51	other=-17	unknown=-15
done_set	other=14
done_so	ask left=16	unknown=-15
done_then	ask left=-51	other=79	unknown=-14
done_this	ask steps=22	other=-81	unknown=79
done_three	other=-16	unknown=16
done_too	other=40	unknown=-17
done_two	other=15
done_well	other=-70	unknown=70
done_what	other=27	unknown=-17
done_when	ask dose=25	other=-75	unknown=74
done_with	ask easier=27	ask left=-16	ask mistakes=-18	ask why=-32	unknown=83
done_wrong	ask mistakes=42	unknown=-20
done_yet	ask left=43	ask rest=-18	other=14	unknown=-20
door	other=-43	unknown=63
doorbell	other=13
dos	ask mistakes=49	unknown=-16
dose	ask dose=82	ask steps=-23	ask why=-32
down	ask easier=46	ask mistakes=-20	ask rest=-18	ask steps=84	ask why=-20	hello=-20	help=-25	progress=16	schedule=26	unknown=29
down_$	ask easier=53	ask mistakes=-15	ask steps=50	other=16	progress=14	unknown=-47
down_both	other=22
down_the	other=25	unknown=-15
down_there	ask dose=13	hello=-15	other=-20	unknown=49
dozen	other=15
drags	other=35	unknown=-31
drilling	other=-28	unknown=31
driving	other=-21	unknown=28
drop	ask rest=-14	ask steps=22	other=45
drop_$	ask rest=-12	ask steps=22
drop_the	other=39
dropped_my	other=-20	unknown=24
dropping	other=19	unknown=-16
drunk	other=25
drunk_$	other=15
due	schedule=25
due_$	schedule=25
dull	other=17
during	ask steps=23
during_sex	other=42	unknown=-36
during_the	other=-24	unknown=37
each	ask dose=114	ask left=-19	ask steps=-16	other=49	unknown=-26
each_knee	ask dose=29	ask steps=-16	other=21
each_leg	other=19
each_other	ask steps=20	other=-19
each_side	ask dose=41	ask steps=-14	other=29
each_time	ask steps=13
earlier	other=-50	schedule=109
earlier_$	other=-43	schedule=90
earlier_in	schedule=19
early	ask easier=-13	other=-33	schedule=76
early_$	other=12
early_for	other=-35	schedule=60
easier	ask dose=-20	ask easier=297	ask left=-35	ask mistakes=-24	ask rest=-27	ask steps=-48	ask why=-30	other=16	unknown=-27
easier_$	ask easier=49	ask rest=-21	other=44
easier_bridge	ask easier=62
easier_kind	ask easier=13
easier_one	ask easier=62	other=-38
easier_option	ask easier=39	other=-30
easier_variant	other=13
easier_version	ask easier=-24	other=72
easier_way	ask easier=45	ask steps=-16	other=-12
easy	ask easier=28	ask steps=-15	other=-29	unknown=33
easy_$	other=14
easy_peasy	other=-38	unknown=44
easy_way	ask easier=25	ask steps=-12
eat	ask mistakes=-14	help=-25	unknown=55
eating	other=25	unknown=-20
eight	ask mistakes=-12	other=33	schedule=55	unknown=15
eight_$	ask mistakes=-12	schedule=30	unknown=48
either	other=23	unknown=-16
electric	other=13
elephant	other=-51	unknown=62
eleven	other=58	unknown=-24
eleven_$	other=27	unknown=-15
else	ask dose=-14	ask easier=39	ask left=48	ask mistakes=-16	ask why=-22
else_$	ask easier=33	other=33	unknown=-30
else_is	other=-23	unknown=38
empty	other=20	unknown=-18
end	ask dose=-25	ask left=89	ask steps=-29	ask why=-18	other=74	unknown=-29
end_$	ask dose=-25	ask left=90	ask steps=-23	ask why=-15
end_here	other=21
end_the	other=33
enough	ask dose=148	ask easier=21	ask left=-47	ask mistakes=-20	ask rest=17	ask steps=-12	ask why=-16	other=26	thanks=-13	unknown=-27
enough_$	ask dose=99	ask left=-22	other=-47	unknown=37
enough_for	ask dose=18	ask easier=36	other=15	unknown=-22
enough_now	other=21
entire	other=57	unknown=-47
entire_session	other=24	unknown=-16
entry	other=17
entry_$	other=17
errors	ask mistakes=104	ask steps=-26	ask why=-20
errors_$	ask mistakes=36
errors_with	ask mistakes=49	ask steps=-12	ask why=-13
even	other=23	unknown=-15
evening	ask dose=85	ask left=-13	ask mistakes=-16	ask steps=-54	ask why=-24	hello=143	help=-14	other=-72	schedule=195	thanks=-14	unknown=-99
evening_$	ask dose=58	ask steps=-15	hello=85	other=34	unknown=-52
evening_one	other=-23	schedule=60
evening_reminder	other=-12	schedule=29
evening_session	other=-14	schedule=58
evening_slot	schedule=22
evening_to	schedule=18
evenings	other=-36	schedule=50
everest	progress=-18	unknown=44
every	ask dose=113	ask left=-24	ask mistakes=-13	ask steps=-31	schedule=14
every_day	ask dose=58	ask steps=-21	other=-55	schedule=19	unknown=37
every_morning	ask dose=57	ask left=-13
every_night	other=17	unknown=-13
every_round	other=17
everyone	other=-69	unknown=70
everything	ask left=68	hello=-16	other=38	unknown=-40
everything_$	ask left=68	other=26	unknown=-68
everything_hurts	other=16
everything_is	other=13
exactly	ask left=-43	ask mistakes=-16	ask steps=35	ask why=77	help=15	other=-18	unknown=-16
exactly_$	ask steps=-56	ask why=93	help=20	other=-25
exactly_am	ask left=-25	ask steps=62	ask why=-29	other=13
exactly_does	ask steps=28
exercise	ask left=89	ask mistakes=-25	ask rest=-34	ask steps=43	help=-17	other=56	schedule=13
exercise_$	ask left=39	ask mistakes=-18	ask rest=-23	ask steps=21	other=61	unknown=-32
exercise_again	ask steps=19	other=-17
exercise_comes	ask left=19	ask steps=-12
exercise_for	other=-19	unknown=32
exercise_good	ask why=17
exercise_is	ask dose=-18	ask left=41
exercise_next	schedule=20
exercise_please	other=19
exercise_until	other=33	unknown=-30
exercises	ask dose=-44	ask left=89	other=44	schedule=-16
exercises_$	other=62	unknown=-54
exercises_are	ask dose=-15	ask left=38
exercises_at	ask why=13
exercises_remain	ask dose=-16	ask left=19
exercises_today	ask left=13
exercises_were	other=17	unknown=-17
expecting	other=61	unknown=-19
expecting_$	other=28	unknown=-14
explain	ask easier=-13	ask steps=203	help=13	other=-113	unknown=-31
explain_how	help=18
explain_the	ask steps=113	other=-55	unknown=-21
face	ask steps=16
face_$	ask steps=16
faint	other=40	unknown=-27
faint_$	other=33	unknown=-24
fainted	other=61
fainted_$	other=73	unknown=-48
fainted_in	other=21	unknown=-15
fall	ask mistakes=18	other=-16	unknown=21
falling	ask mistakes=17
far	ask dose=-45	ask easier=44	ask left=45	ask mistakes=32	other=19	progress=33	unknown=-60
far_$	ask dose=-16	ask mistakes=42	ask steps=-21	other=34	progress=29	unknown=-32
far_do	ask steps=23
far_from	other=25	unknown=-24
far_over	ask left=-19	ask steps=42
far_up	ask easier=35	ask steps=19	other=-39
fast	ask dose=-14	ask left=-20	ask mistakes=28	ask steps=12
fast_$	ask left=-14	ask mistakes=30	other=-12	unknown=12
fat	other=-47	unknown=50
favourite	help=-23	progress=-12	unknown=56
feed	other=12
feed_the	other=12
feel	ask dose=-13	ask easier=-24	ask mistakes=81	ask steps=-38	ask why=25	other=32	schedule=-13	unknown=38
feel_any	other=-68	unknown=74
feel_faint	other=24	unknown=-19
feel_her	other=-18	unknown=21
feel_it	ask mistakes=60	ask steps=-16	other=-81	unknown=74
feel_like	other=33	unknown=-26
feel_numb	ask mistakes=20	unknown=-12
feel_the	other=50	unknown=-44
feel_weak	other=-37	unknown=39
feel_when	other=17	unknown=-12
feeling	ask mistakes=41	ask steps=-21	other=51	unknown=-17
feeling_around	other=18	unknown=-13
feeling_down	other=16	unknown=-13
feeling_great	other=-15	unknown=17
feeling_in	other=19	unknown=-14
feeling_this	ask mistakes=41	ask steps=-18
feeling_when	other=20	unknown=-13
feels	other=86	unknown=-26
feels_different	other=39	unknown=-19
feels_like	other=27
feels_numb	other=35	unknown=-30
feet	ask dose=-16	ask steps=173	ask why=-33	other=-12	unknown=-47
feet_$	ask mistakes=-12	ask steps=69	ask why=-13	other=-23
feet_and	other=17	unknown=-15
feet_are	other=15
feet_be	ask steps=16
feet_flat	other=15
feet_go	ask steps=17	ask why=-14
feet_together	ask steps=51	unknown=-13
fell	other=-18	unknown=77
fell_$	other=-24	unknown=31
fell_asleep	other=-45	unknown=61
fell_down	other=24	unknown=-19
fell_from	other=26	unknown=-20
fell_in	other=-38	unknown=49
fell_off	other=-21	unknown=26
felt	other=30	unknown=-21
fever	hello=28	schedule=21
fever_$	hello=-22	schedule=21	unknown=42
fever_and	hello=52	other=-16	unknown=-34
feverish	other=24	unknown=-20
few	other=32	unknown=-29
few_$	other=21	unknown=-20
fewer	ask dose=95	ask easier=-43	ask rest=-21
fifteen	ask dose=169	ask easier=-18	ask left=-24	ask mistakes=-13	ask steps=-43	ask why=-13	other=56	unknown=-75
fifteen_$	ask dose=83	ask steps=-16	other=27	unknown=-46
film	unknown=34
final	ask left=38	ask why=-19	other=39	unknown=-14
final_one	ask left=38	ask why=-19	other=14
final_round	other=12
finally	other=14	unknown=-12
find	ask easier=64	other=-57
fine	ask dose=35	other=-54	thanks=-29	unknown=97
fine_$	ask dose=35	other=-13	thanks=-29	unknown=54
fine_now	other=-43	unknown=43
fingers	other=-27	unknown=33
fingers_are	other=-27	unknown=33
finish	ask dose=19	ask left=61	ask mistakes=-19	ask steps=-14	other=51	unknown=-52
finish_$	ask left=-22	other=72	unknown=-16
finish_this	ask left=15
finished	ask dose=-56	ask easier=-18	ask left=-16	ask mistakes=-49	ask rest=-24	ask steps=-57	ask why=-57	help=75	other=153	thanks=-21	unknown=213
finished_$	ask dose=-58	ask left=-23	ask mistakes=-23	ask steps=-38	ask why=-49	help=91	other=280	unknown=-85
finished_a	other=-33	unknown=34
finished_all	unknown=13
finished_before	other=-62	unknown=63
finished_do	ask rest=25
finished_everything	other=37	unknown=-34
finished_his	other=-16	unknown=17
finished_i	other=19	unknown=-16
finished_in	ask dose=29
finished_it	other=20	unknown=-17
finished_my	other=-60	unknown=62
finished_now	other=30	unknown=-28
finished_the	ask mistakes=-19	ask rest=-42	other=-24	unknown=113
finished_this	ask rest=-23	other=26
finished_three	other=-31	unknown=31
finished_with	ask left=15	other=18	unknown=-15
finishing	ask rest=18
finishing_the	ask rest=18
fire	other=23	unknown=-16
first	ask dose=-26	ask easier=-14	ask left=29	ask mistakes=-26	ask steps=108	ask why=-50	other=51	schedule=-22	unknown=65
first_$	ask steps=126	ask why=-26	other=-22	unknown=17
first_in	ask steps=30
first_one	ask steps=-35	other=71
first_or	ask left=40	ask why=-14
first_set	ask mistakes=-16	other=67	unknown=-24
five	ask dose=65	ask steps=-24	other=41	unknown=-31
five_$	other=14
five_months	other=21
five_seconds	ask dose=13
fix	ask steps=-22	ask why=51	other=-13
fix_my	ask steps=-22	ask why=51	other=-13
flags	help=-33	unknown=71
flags_$	help=-33	unknown=71
flat	ask dose=-22	ask mistakes=-26	ask steps=78	ask why=-32	other=34
flat_$	other=18
flat_on	ask steps=37
flight	unknown=18
floor	ask dose=-14	ask steps=89	ask why=-19	other=-20	unknown=13
floor_$	ask easier=13	ask steps=46	other=-18
floor_is	other=-20	unknown=31
floppy	other=41	unknown=-35
floppy_$	other=41	unknown=-35
folks	ask mistakes=27	ask steps=-19
follows	ask left=26
follows_$	ask left=26
foot	other=141	unknown=-64
foot_$	other=31	unknown=-16
foot_fell	other=-17	unknown=19
foot_is	other=30	unknown=-25
foot_slaps	other=25	unknown=-19
football	help=-23	unknown=36
for	ask dose=48	ask easier=202	ask left=-61	ask mistakes=74	ask steps=-41	ask why=151	hello=-35	help=-37	other=48	progress=-33	schedule=14	thanks=49	unknown=29
for_$	ask dose=-20	ask easier=-27	ask left=-37	ask steps=-52	ask why=98	help=42	other=97	progress=-13	schedule=31	unknown=-44
for_4	other=14
for_5	other=16
for_6	other=14
for_7	other=17
for_a	ask dose=15	ask steps=-13	ask why=22	other=44
for_an	ask easier=13	other=-12
for_asking	other=20	thanks=-28	unknown=13
for_beginners	ask easier=58	ask why=-13
for_breast	other=17
for_dinner	ask why=-23	unknown=65
for_five	ask dose=27	ask steps=-15
for_how	ask dose=21	ask steps=-13	other=32
for_me	ask dose=-14	ask easier=25	ask left=23	ask mistakes=-17	ask steps=-35	ask why=50	other=27	schedule=44	unknown=-39
for_my	ask mistakes=51	ask why=12	unknown=-13
for_no	other=19	unknown=-14
for_now	other=17	unknown=-12
for_old	ask easier=26
for_one	other=23
for_people	ask easier=20
for_sciatica	ask why=22
for_so	ask mistakes=15
for_the	ask dose=83	ask easier=67	ask steps=47	ask why=-28	other=-102	schedule=-23	thanks=28	unknown=-19
for_this	ask dose=-17	ask easier=15	ask left=-15	ask mistakes=-24	ask steps=45	ask why=-30	help=-13	other=-18	progress=22	unknown=62
for_three	other=15
for_today	ask left=29	other=68	unknown=-37
for_tonight	other=20
for_weeks	other=-38	unknown=38
for_what	ask steps=-18	ask why=52
for_years	other=-35	unknown=36
for_your	thanks=28
forget	ask steps=14	other=62	unknown=-17
forget_me	other=43
forgot	ask steps=106	other=-33	unknown=-41
forgot_how	ask steps=46	other=-37
forgot_to	other=41	unknown=-25
form	ask dose=-17	ask mistakes=140	ask why=-20	other=-27	unknown=-29
form_$	ask mistakes=79	other=-45	unknown=-22
form_off	ask mistakes=-15	other=26
fortnight	other=28
fortnight_$	other=17
found	other=37	unknown=-27
found_a	other=37	unknown=-27
four	other=24
fourteen	other=20	unknown=-14
fracture	other=28	unknown=-26
fractured	other=14
fractured_a	other=14
france	unknown=27
france_$	unknown=27
free	ask left=25
free_$	ask left=16
friend	other=-68	unknown=77
from	ask mistakes=-15	ask steps=-12	ask why=51	hello=-16	other=60	schedule=83	unknown=-62
from_done	other=24	unknown=-24
from_holiday	other=16
from_now	other=-31	schedule=45
from_sleeping	other=-34	unknown=39
from_the	ask left=24	ask steps=-25	other=37
from_this	other=24	unknown=-13
front	ask dose=-18	ask steps=18
full	ask easier=23	ask rest=16	ask steps=-17
full_minute	ask rest=16
fun	other=-52	unknown=64
fun_$	other=-52	unknown=64
funny	unknown=19
g'day	hello=91	other=-42	unknown=-29
g'day_$	hello=91	other=-42	unknown=-29
gain	ask why=32	other=-52	unknown=46
gardening	other=-33	unknown=42
gardening_$	other=13
gave	other=57	unknown=-15
gave_birth	other=46	unknown=-13
gave_way	other=20	unknown=-16
genitals	other=63	unknown=-50
genitals_$	other=24	unknown=-16
genitals_are	other=39	unknown=-35
gentler	ask dose=-13	ask easier=228	ask left=-12	ask mistakes=-17	ask steps=-26	ask why=-15	other=-69	unknown=-15
gentler_$	ask easier=56	ask mistakes=-12
gentler_one	ask easier=38	other=-31
gentler_than	ask easier=34	other=-14
gentler_version	ask easier=14
gently	ask steps=13
get	ask easier=32	ask left=-20	ask rest=81	ask steps=31	ask why=36	help=-31	other=-23	progress=-27	schedule=18
get_$	ask rest=17
get_a	ask easier=-16	ask rest=70	ask steps=-23	other=48	unknown=-35
get_back	ask steps=16	other=-13
get_better	other=-29	unknown=31
get_chest	unknown=41
get_hard	other=16
get_into	ask steps=22
get_it	other=-43	unknown=47
get_my	ask easier=80	other=-22	unknown=-17
get_out	ask steps=-25	ask why=54
get_to	ask dose=25
get_wrong	ask mistakes=34
gets	other=36	unknown=-23
gets_worse	other=30	unknown=-20
getting	ask left=-20	ask mistakes=-31	other=75	progress=68	unknown=-30
getting_better	progress=57
gf	other=-52	unknown=53
give	ask easier=55	ask steps=-18	other=28	unknown=-34
give_me	ask easier=57	ask steps=-16	unknown=-24
giving	other=55	unknown=-25
giving_way	other=43	unknown=-19
glute	ask mistakes=19	ask steps=66	ask why=24	help=-13	other=-17	unknown=-15
glute_bridge	ask mistakes=21	ask steps=68	help=-13	other=-13	unknown=-14
glutes	ask mistakes=-14	ask why=41
glutes_$	ask why=27
glutes_are	other=45	unknown=-37
go	ask dose=-76	ask left=67	ask mistakes=37	ask rest=33	ask steps=112	ask why=-64	help=-20	other=95	unknown=-18
go_$	ask dose=-92	ask left=99	ask mistakes=-13	ask rest=-12	ask steps=92	ask why=-50	other=85	progress=15	unknown=-16
go_again	ask steps=12	schedule=18
go_and	other=17
go_on	ask rest=18
go_straight	ask rest=33	ask steps=-15
go_to	ask easier=18	other=20	unknown=-18
go_up	ask dose=37	other=-13
go_wrong	ask mistakes=47	ask steps=-13
god	thanks=-18	unknown=32
god_$	thanks=-18	unknown=32
goes	ask steps=57
goes_$	ask steps=45
going	ask dose=-22	ask easier=-12	ask left=-27	ask mistakes=32	ask steps=-32	other=21	progress=47	schedule=-27	thanks=17	unknown=69
going_$	ask steps=-15	progress=39	thanks=28	unknown=-21
going_down	progress=18
going_to	ask mistakes=-14	ask steps=-25	other=31	schedule=-22	unknown=64
going_too	ask left=-24	ask mistakes=56
going_up	ask steps=19
gone	other=15	unknown=31
gone_$	other=17
gone_and	other=19	unknown=-16
gone_completely	other=-32	unknown=38
gone_numb	other=37	unknown=-27
good	ask dose=-33	ask easier=-52	ask left=-33	ask mistakes=55	ask steps=-50	ask why=157	hello=115	help=-21	other=-21	schedule=-18	thanks=-14	unknown=59
good_$	ask mistakes=20	ask why=13	unknown=21
good_afternoon	hello=46	other=-19	unknown=-13
good_does	ask why=35
good_evening	hello=69	other=-25
good_for	ask mistakes=-27	ask steps=-18	ask why=87	other=65
good_form	ask mistakes=79	other=-44	unknown=-22
good_is	ask why=40
good_morning	hello=27	other=14	thanks=-13	unknown=-15
good_night	hello=-30	thanks=16	unknown=32
got	ask dose=-20	ask easier=86	ask left=32	ask mistakes=-14	ask rest=21	ask steps=18	ask why=-32	help=-31	other=48	progress=-14	schedule=17	unknown=-13
got_$	ask rest=16
got_a	ask easier=48	ask steps=42	ask why=-17	other=-33
got_an	ask easier=50	other=-35
got_anything	ask easier=26	other=-25
got_carried	other=15
got_knocked	other=22	unknown=-16
got_my	other=-47	unknown=47
got_osteoporosis	other=21
got_the	other=24	unknown=-17
got_through	other=25
got_to	ask left=22	other=25
gran	ask easier=19	other=-33	unknown=31
gran_struggles	ask easier=19
grandson	other=-34	unknown=36
great	thanks=52	unknown=-24
great_$	other=26	thanks=29	unknown=-29
groin	other=40	unknown=-38
ground	ask steps=23
ground_$	ask steps=16
group	ask left=-12	ask why=40
guess	other=19
guess_$	other=19
gym	other=-33	unknown=44
ha	other=-14	unknown=33
ha_$	other=-18	unknown=37
ha_ha	other=-23	unknown=40
had	ask mistakes=-13	other=43	progress=-19	unknown=109
had_a	other=30
had_back	other=-14	unknown=18
had_breast	other=35	unknown=-26
had_done	other=21	unknown=-19
had_my	other=30
had_prostate	other=-17	unknown=22
had_surgery	unknown=16
had_this	other=13
had_to	other=-36	unknown=42
haha	other=-48	unknown=58
haha_$	other=-33	unknown=35
hair	other=-47	unknown=47
half	other=76	unknown=-36
half_$	other=20	unknown=-12
half_past	other=13
halfway	ask left=25	other=22
halfway_$	ask left=25
hamstring	other=28	unknown=-21
hamstrings	ask mistakes=20	other=16	unknown=-17
hamstrings_$	ask mistakes=20
hamstrings_are	other=20	unknown=-16
hands	ask mistakes=-15	ask steps=80
hands_$	ask mistakes=-15	ask steps=71
hang	other=37	unknown=-16
hang_on	other=35	unknown=-14
happened	other=14	unknown=-13
happens	ask left=27	ask mistakes=22	other=-18
happy	other=17
hard	ask dose=-21	ask easier=163	ask mistakes=-17	ask steps=21	other=-51	unknown=-16
hard_$	ask easier=79	unknown=-17
hard_i	other=-22	unknown=31
hard_please	ask easier=57	other=-48
hard_to	other=30
hardly	other=31	unknown=-25
has	ask dose=41	ask steps=-34	other=25	unknown=64
has_a	unknown=21
has_changed	other=29	unknown=-20
has_done	other=-15	unknown=17
has_gone	other=55	unknown=-38
has_no	other=49	unknown=-39
has_osteoporosis	other=-75	unknown=78
has_the	ask steps=-26	unknown=62
hate	other=-27	unknown=39
have	ask dose=-25	ask left=128	ask mistakes=-26	ask steps=-60	ask why=-56	hello=-14	help=20	other=84	progress=96	schedule=58	thanks=-13	unknown=34
have_$	ask dose=-29	ask left=23	ask rest=13
have_a	ask steps=38
have_anything	ask easier=17	schedule=44	unknown=-18
have_been	other=37	unknown=-15
have_cancer	other=-36	unknown=41
have_chest	other=15	unknown=-13
have_completed	other=17	unknown=-15
have_done	ask dose=37	other=-170	unknown=166
have_finished	ask dose=-17	ask rest=31	help=40	other=-14	unknown=-22
have_gone	other=33	unknown=-25
have_got	other=54	unknown=-23
have_had	other=39	unknown=-30
have_i	ask dose=-47	ask left=64	ask mistakes=-19	ask rest=18	ask steps=-14	ask why=-12	help=-23	other=-89	progress=135	unknown=45
have_no	other=-103	unknown=106
have_not	other=79	unknown=-58
have_only	other=18	unknown=-17
have_osteoporosis	ask easier=-25	other=96
have_said	other=20	unknown=-19
have_something	ask easier=43	ask steps=-16
have_still	other=15	unknown=-15
have_to	ask dose=63	ask left=23	ask mistakes=14	ask steps=-45	ask why=-14	help=56	other=-61	unknown=19
having	other=38
having_a	unknown=20
having_chemo	other=13
he	other=-57	unknown=59
head	ask dose=-20	ask mistakes=-46	ask steps=133	ask why=-18	other=-13
head_$	ask easier=16
head_supposed	ask steps=20
head_turn	ask steps=26
heart	other=-41	unknown=53
heartbroken	other=-35	unknown=57
heartbroken_$	other=-35	unknown=57
heavy	ask easier=14	other=43	unknown=-40
heels	ask steps=49
heels_or	ask steps=23
held	ask dose=37
held_$	ask dose=28
hello	hello=204	other=-21	schedule=-83	unknown=-65
hello_$	hello=117	other=34	schedule=-82	unknown=-47
hello_limber	hello=30	other=-23
help	ask dose=-16	ask easier=-14	ask mistakes=-12	ask steps=-94	ask why=257	hello=-20	help=232	other=-151	progress=-18	schedule=-26	unknown=-77
help_$	ask steps=-44	ask why=106	hello=-15	help=159	other=-91	thanks=16	unknown=-58
help_me	help=89	other=-30
help_my	ask steps=-14	ask why=41
help_the	ask why=18
help_with	ask steps=-16	ask why=62	other=-18
helped	other=-15	thanks=27
helped_$	other=-15	thanks=27
helps	ask steps=-55	ask why=97	other=-25
her	other=-100	unknown=115
her_feet	other=-18	unknown=21
her_hip	other=-23	unknown=29
here	ask dose=-37	ask easier=-20	ask left=-75	ask mistakes=81	ask rest=30	ask steps=-22	ask why=76	help=60	other=25
here_$	ask dose=-37	ask easier=-20	ask left=-75	ask mistakes=81	ask rest=27	ask steps=-20	ask why=76	help=61	other=18
hernia	other=27	unknown=-24
hers	other=-19	unknown=22
hers_$	other=-16	unknown=19
hey	hello=169	other=-76	unknown=-40
hey_$	hello=71	other=-26	unknown=-23
hey_coach	hello=44	other=-24
hey_there	hello=43	other=-24
hi	hello=163	other=-110
hi_$	hello=27	other=-50	unknown=42
hi_bot	hello=75	other=-35	unknown=-23
hi_there	hello=30	other=-15
high	ask dose=-14	ask easier=52	ask left=-33	ask mistakes=46	ask steps=30	other=-39	unknown=-13
high_$	ask easier=53	ask left=-29	ask mistakes=54	ask steps=-13	other=-48
high_do	ask steps=24
high_should	ask steps=19
him	ask why=20	other=18	unknown=-22
him_$	ask why=20
hip	ask dose=-26	ask easier=46	ask left=-15	ask mistakes=51	ask steps=14	other=104	progress=-12	unknown=-64
hip_$	ask mistakes=33	unknown=13
hip_is	ask easier=16	unknown=-13
hip_lift	ask dose=18	ask why=24
hip_replaced	other=26
hip_replacement	other=30
hips	ask dose=-13	ask easier=63	ask steps=23	ask why=14	other=-35	unknown=-12
hips_$	ask why=15
hips_do	ask easier=19	ask mistakes=-12
hips_that	ask easier=29	other=-27
his	other=-56	unknown=61
his_$	other=13	unknown=-13
his_set	other=-67	unknown=68
hit	other=48	unknown=-31
hiya	hello=118	other=-62	unknown=-30
hiya_$	hello=118	other=-62	unknown=-30
hmm	other=12
hmm_$	other=12
hold	ask dose=142	ask left=-21	ask rest=-22	ask steps=22	ask why=-20	other=24	unknown=-37
hold_$	ask dose=40
hold_for	ask dose=19
hold_it	ask dose=43	other=-27
hold_my	ask easier=-27	ask mistakes=13	ask steps=63	unknown=-13
hold_on	other=13
hold_the	ask dose=-15	other=53
hold_time	ask dose=52
holding	ask steps=15
holding_$	ask steps=15
holiday	other=43	unknown=-13
holiday_$	other=16
holiday_over	other=22
home	other=41
home_$	other=23
homework	ask steps=-33	other=-39	unknown=77
homework_$	ask steps=-33	other=-39	unknown=77
hospital	other=15
hour	other=55	schedule=25	unknown=-21
hour_$	schedule=18
hours	ask why=13	other=20
hours_$	other=16
house	other=-56	unknown=67
how	ask dose=235	ask easier=-37	ask left=96	ask mistakes=18	ask rest=138	ask steps=243	hello=33	help=96	other=-129	progress=109	schedule=-38	thanks=-38	unknown=-42
how_$	ask dose=-19	ask left=-12	ask steps=116	help=-12	other=-15	progress=-15
how_am	ask left=-13	progress=48
how_are	hello=71	help=-24	other=-21	thanks=-12
how_can	ask dose=-17	ask mistakes=25	help=-14	progress=-21	unknown=50
how_did	progress=52
how_do	ask dose=-152	ask easier=29	ask left=-31	ask mistakes=93	ask rest=-56	ask steps=36	help=107	other=103	progress=-24	schedule=15	unknown=-23
how_does	ask dose=-41	ask left=-18	ask steps=28	ask why=16	help=79	other=18	progress=-20
how_exactly	ask why=32
how_far	ask dose=-29	ask left=49	ask steps=31
how_hard	ask steps=21
how_high	ask steps=43
how_is	ask dose=-23	ask left=-37	ask steps=187	ask why=22	other=-114	progress=58	unknown=-42
how_it	ask mistakes=15	ask steps=12
how_long	ask dose=152	ask easier=-17	ask left=37	ask mistakes=-21	ask rest=149	ask steps=-159	ask why=-24	help=-15	other=67	unknown=-16
how_many	ask dose=213	ask easier=-14	ask left=113	ask mistakes=-25	ask steps=-152	ask why=-32	help=-25	other=129	progress=43	schedule=-14	unknown=-24
how_much	ask dose=-25	ask left=100	ask rest=53	ask steps=-75	other=20
how_often	ask dose=169	ask left=-12	ask mistakes=-26	ask steps=-119	other=48	progress=17
how_tall	ask dose=-25	ask steps=-21	progress=-20	unknown=95
how_the	ask steps=20
how_this	ask steps=35	help=42	other=-29
how_to	ask dose=-13	ask steps=91	ask why=-13	help=57	other=-67
how_will	ask dose=14	ask left=-19	ask mistakes=30	ask steps=-15	ask why=21	other=-13
hug	ask dose=28	ask mistakes=42	ask steps=47	ask why=-13	other=-18	unknown=-21
hug_$	ask dose=22	ask mistakes=16	ask steps=24	other=-33
hugging	ask mistakes=21	other=-13
hugging_my	ask dose=17
hugging_the	ask mistakes=24
huh	help=152	other=-73	unknown=-33
huh_$	help=152	other=-73	unknown=-33
hurt	ask dose=-15	ask easier=-23	ask mistakes=136	ask steps=-31	ask why=-17	unknown=-22
hurt_$	ask mistakes=36	ask why=-15
hurt_my	ask mistakes=39	other=-29
hurt_myself	ask easier=-19	ask mistakes=72	ask steps=-24	other=-12
hurting	other=31	unknown=-20
hurting_$	other=12
hurts	ask easier=-82	other=263	unknown=-79
hurts_$	ask easier=-31	other=101	unknown=-33
hurts_a	ask easier=-15	other=17
hurts_from	other=18
hurts_like	other=24
hurts_my	ask easier=-33	other=50
hurts_when	other=21
husband	other=-55	unknown=65
husband_did	other=-15	unknown=16
husband_finished	other=-39	unknown=40
husband_has	unknown=12
i	ask dose=137	ask easier=128	ask left=124	ask mistakes=170	ask rest=153	ask steps=137	ask why=48	hello=-60	help=136	other=151	progress=210	schedule=102	thanks=15	unknown=94
i_$	ask left=45	ask steps=-43	other=18	progress=15
i_actually	progress=17
i_am	ask dose=-14	ask easier=54	ask left=36	ask rest=-13	hello=-13	help=76	other=40	schedule=-22	thanks=62	unknown=-13
i_ask	ask steps=17
i_avoid	ask mistakes=48	ask rest=-16	other=19
i_be	ask dose=25	ask mistakes=33	ask steps=-24
i_been	progress=48
i_believe	other=16
i_blacked	other=14
i_breathe	ask steps=35
i_broke	other=31	unknown=-22
i_can	ask dose=-26	ask easier=65	ask left=52	ask mistakes=-16
i_change	ask steps=-17	schedule=38
i_clicked	other=14	unknown=-13
i_collapsed	other=21	unknown=-15
i_come	ask rest=-12	ask steps=27
i_cough	unknown=31
i_coughed	other=14	unknown=-13
i_could	other=-12	unknown=25
i_did	other=99	schedule=-14	unknown=-19
i_do	ask dose=86	ask easier=90	ask mistakes=17	ask rest=-13	ask steps=24	ask why=-45	help=-18	other=-19	progress=41	schedule=-28	unknown=66
i_doing	ask left=-37	ask mistakes=60	ask steps=-18	progress=48
i_done	ask dose=-19	ask left=66	ask mistakes=-12	ask steps=-18	other=-61	progress=30	unknown=50
i_eat	ask mistakes=-14	help=-25	unknown=55
i_exercise	schedule=20
i_fainted	other=60	unknown=-43
i_feel	ask mistakes=49	ask steps=-33	ask why=36	other=17
i_fell	unknown=14
i_finish	ask dose=19	ask left=61	ask mistakes=-18	other=-21
i_finished	ask left=87	other=-88	unknown=33
i_forget	ask steps=34
i_forgot	ask steps=53	other=-38
i_get	ask easier=-30	ask mistakes=-23	ask rest=87	ask steps=-36	ask why=46	help=-24	other=40	progress=-25	schedule=36	unknown=-13
i_getting	ask left=-15	ask mistakes=-24	other=42	progress=21
i_go	ask dose=14	ask left=-21	ask mistakes=20	ask rest=16	ask steps=40	other=-15	unknown=-15
i_going	ask left=-24	ask mistakes=56
i_got	ask rest=27
i_guess	other=19
i_had	other=-14	unknown=29
i_hate	other=-32	unknown=41
i_have	ask dose=61	ask easier=-40	ask steps=-65	help=78	other=93	progress=-26	schedule=40
i_hit	other=15
i_hold	ask dose=21	ask mistakes=-12	ask rest=-15	ask steps=32	other=16
i_hurt	ask easier=-22	ask mistakes=77	other=-41
i_just	other=26	unknown=-22
i_keep	ask dose=18	ask easier=33	unknown=-24
i_know	ask mistakes=73	ask steps=-42
i_laugh	other=13
i_laughed	other=-22	unknown=31
i_leave	ask dose=25
i_lie	ask dose=-18	ask rest=23
i_lift	ask steps=40
i_lifting	ask left=-23	ask steps=60	ask why=-16
i_like	other=-60	unknown=80
i_look	ask mistakes=-15	ask steps=21
i_lost	other=-67	unknown=81
i_made	other=22	unknown=-13
i_make	ask easier=58	ask mistakes=21	ask rest=-18	other=-26
i_meant	ask dose=24	ask left=-15	ask mistakes=-43	ask steps=82	ask why=-28
i_might	other=25
i_miss	progress=28
i_missed	progress=18
i_must	ask mistakes=-19	ask steps=32	other=13
i_nearly	ask left=46	other=-19	unknown=25
i_need	ask dose=21	ask easier=29	ask rest=25	ask why=14	help=18	other=-36	unknown=-24
i_not	ask mistakes=77	ask steps=-30
i_on	ask left=34
i_only	ask dose=83	ask left=-14	ask mistakes=-13	other=-15	unknown=-15
i_pause	ask dose=-31	ask mistakes=-28	ask rest=46	ask steps=36	other=-15
i_poo	other=12
i_pressed	other=20	unknown=-15
i_pull	ask steps=56
i_put	ask easier=16
i_quit	other=20	unknown=-14
i_really	ask dose=24	ask mistakes=-13	other=15
i_rest	ask dose=-36	ask rest=67	ask steps=-34	other=68
i_roll	ask steps=29	ask why=13
i_say	help=20	other=-32	unknown=31
i_see	ask easier=-19	ask steps=-12	progress=56
i_should	ask mistakes=74	ask steps=-39	other=12	unknown=-29
i_skip	ask easier=-15	other=21
i_sneeze	unknown=26
i_soiled	other=20	unknown=-15
i_squeeze	ask steps=41
i_stagger	other=13
i_start	ask left=-15	ask steps=43	help=38	other=-30
i_stay	ask dose=26
i_still	ask dose=-21	ask left=62	other=14
i_stop	ask dose=31	ask easier=-14	ask steps=-13	other=33
i_stopped	other=-40	unknown=44
i_struggle	ask easier=20	unknown=-12
i_supposed	ask dose=16	ask left=-28	ask steps=72	ask why=-28
i_take	ask easier=-16	ask rest=62	ask steps=-15	other=16
i_tapped	other=15
i_tell	ask mistakes=21	ask why=20	help=52	other=-46
i_think	other=55	unknown=-21
i_told	other=-30	unknown=32
i_type	ask mistakes=-27	help=102	other=-53	unknown=23
i_use	ask easier=37	help=42	other=-18
i_wait	ask dose=-30	ask rest=56
i_walk	other=55	unknown=-32
i_want	other=-21	schedule=72	unknown=-12
i_was	unknown=29
i_watch	ask mistakes=68	ask why=-18
i_will	other=49	unknown=-24
i_wipe	other=30	unknown=-19
i_work	ask steps=-30	help=38
i_would	other=57	schedule=99	unknown=-100
idea	ask steps=-22	ask why=23	help=31
idea_behind	ask steps=-14	ask why=27
idea_how	help=31
if	ask dose=104	ask left=-26	ask mistakes=97	ask steps=-45	ask why=-40	help=-28	progress=-26	schedule=-14	unknown=36
if_i	ask dose=120	ask left=-18	ask steps=-21	ask why=-12	help=-23	other=-48	progress=-16	unknown=69
if_my	ask dose=-15	ask mistakes=108	ask steps=-23	ask why=-26	unknown=16
if_the	other=35	unknown=-31
if_you	other=17	unknown=-12
ill	other=16
impossible	other=15
improvement	other=-45	progress=44	unknown=20
improving	progress=31
in	ask dose=105	ask easier=24	ask left=-58	ask mistakes=139	ask steps=31	hello=-27	help=-29	other=115	progress=25	schedule=19	thanks=-19	unknown=41
in_$	ask steps=20	ask why=21	other=-19	unknown=19
in_20	other=20
in_2015	other=-26	unknown=27
in_5	other=-42	unknown=44
in_a	other=43	progress=43	unknown=-40
in_aid	ask why=15
in_bed	ask easier=29	other=34	unknown=-39
in_between	ask rest=20
in_both	other=34	unknown=-21
in_going	ask steps=19
in_january	other=42	unknown=-12
in_love	other=-38	unknown=49
in_march	other=22	progress=14
in_my	ask mistakes=48	other=49
in_or	ask steps=21	other=-19
in_the	ask dose=78	ask left=-33	ask mistakes=96	ask steps=57	ask why=-23	other=-36	progress=-12	schedule=45
in_thirty	ask steps=-16	other=21
in_this	ask mistakes=46	ask why=-16
in_two	other=23	unknown=-18
in_what	ask why=14
incomplete	other=16
instead	ask easier=65	ask mistakes=-23	ask steps=-24	other=-64	schedule=62	unknown=35
instead_$	ask dose=-17	ask easier=52	ask mistakes=-17	ask steps=-15	other=-33	schedule=16	unknown=45
instead_of	ask dose=22	ask easier=13	other=-31	schedule=46
instructions	ask easier=-20	ask steps=144	hello=-15	help=52	other=-72	progress=-16	schedule=-16	unknown=-26
instructions_$	ask steps=80	hello=-13	help=53	other=-36	progress=-14	unknown=-24
instructions_for	ask steps=67	other=-36
into	ask steps=21	unknown=13
ironing	other=-43	unknown=44
ironing_$	other=-43	unknown=44
is	ask dose=178	ask easier=81	ask left=146	ask mistakes=83	ask rest=93	ask steps=22	ask why=95	hello=-37	help=19	other=96	progress=53	schedule=47	thanks=-28	unknown=176
is_$	ask steps=24	ask why=-27	schedule=25
is_10	ask dose=61
is_12	ask dose=69	ask left=-17	ask mistakes=-23
is_2	help=-20	unknown=41
is_a	ask dose=-15	ask easier=25	ask left=-18	ask mistakes=-23	ask steps=68	ask why=-28	other=-61	unknown=84
is_aching	ask mistakes=-23	other=65	unknown=-17
is_after	ask why=-13	other=35
is_agony	other=17
is_all	help=28	unknown=-15
is_always	other=30	unknown=-28
is_an	ask easier=18
is_at	other=19
is_bad	ask easier=15	ask mistakes=38	ask why=-18
is_been	other=21	unknown=-16
is_being	other=-47	unknown=49
is_broken	other=25	unknown=-18
is_coming	ask left=42	ask why=-17	other=16
is_cramping	other=36	unknown=-35
is_done	ask dose=17	ask left=-20	ask rest=78	other=-38
is_enough	other=39	unknown=-18
is_finished	ask left=-25	ask rest=22	help=52	unknown=-28
is_first	ask left=59	unknown=-12
is_for	ask why=-23	unknown=65
is_full	other=26	unknown=-24
is_good	ask mistakes=14	other=31
is_hurting	other=22	unknown=-14
is_in	ask easier=32	ask why=18	unknown=-21
is_it	ask easier=-57	ask rest=-15	ask why=95	help=-15	other=41	progress=53	schedule=-25	unknown=29
is_killing	other=21	unknown=-20
is_left	ask dose=-17	ask left=104	ask steps=-19
is_lifting	ask steps=-15	ask why=23
is_more	other=14
is_my	ask dose=-29	ask easier=-13	ask left=-24	ask why=-54	help=-16	other=51	progress=165	unknown=-20
is_next	ask left=60
is_no	other=12
is_not	ask mistakes=-17	ask steps=36	other=31	unknown=-35
is_numb	ask mistakes=-24	other=82	unknown=-28
is_on	ask left=56	unknown=-23
is_one	ask dose=64	ask left=-23	ask rest=19	other=-20
is_over	other=28
is_paining	other=37	unknown=-27
is_pregnant	other=-34	unknown=37
is_raining	other=-95	unknown=100
is_ready	other=-43	unknown=46
is_really	other=20	unknown=-15
is_session	ask dose=26	other=-24
is_sitting	other=-29	unknown=33
is_sore	other=20	unknown=-14
is_still	ask dose=-13	ask left=58	ask why=-18
is_that	ask dose=21	ask easier=-21	ask left=76	ask mistakes=86	ask rest=19	ask steps=18	ask why=-36	help=-13	other=-50	unknown=-61
is_the	ask dose=114	ask easier=-55	ask left=-62	ask mistakes=40	ask rest=48	ask steps=109	ask why=33	other=47	progress=-31	schedule=-13
is_there	ask dose=-60	ask easier=79	ask left=-23	ask mistakes=-41	ask rest=13	ask steps=27	ask why=27	other=60	schedule=59	unknown=-30
is_this	ask dose=-49	ask easier=-36	ask left=58	ask mistakes=-28	ask steps=-18	ask why=125	help=106	other=66	progress=-25	unknown=-75
is_tonight	schedule=12
is_too	ask easier=108	ask mistakes=-12	ask why=-13	other=-80	schedule=56	unknown=-14
is_two	ask dose=25
is_very	other=-15	thanks=20
is_weak	other=39	unknown=-34
is_worse	other=20	unknown=-14
is_worst	other=16	unknown=-14
is_your	help=-23	progress=-12	unknown=58
ish	other=14
ish_$	other=14
it	ask dose=-25	ask easier=155	ask left=-31	ask mistakes=101	ask rest=-31	ask steps=47	ask why=132	hello=-26	help=-35	other=103	progress=38	schedule=53	thanks=67	unknown=-31
it_$	ask dose=63	ask easier=-21	ask left=-25	ask mistakes=-38	ask steps=73	ask why=60	help=-18	other=45	schedule=15	thanks=88	unknown=-103
it_8	other=-54	schedule=62
it_a	ask easier=15	other=24	unknown=-17
it_again	ask dose=15
it_all	ask dose=-34	other=-13	unknown=73
it_at	other=24
it_bad	ask mistakes=51
it_be	ask dose=13	ask easier=25	ask mistakes=-14	ask steps=20	other=-24
it_count	ask dose=26
it_do	ask why=36
it_done	ask dose=20	ask left=-16	ask mistakes=-22	ask steps=78	other=-33
it_down	ask easier=41	ask steps=-21
it_easier	ask easier=22
it_feels	other=41	unknown=-35
it_for	ask mistakes=-21	ask steps=-54	ask why=48	other=60
it_go	ask dose=-19	other=38
it_going	ask mistakes=-16	ask steps=-15	progress=30	schedule=-21	unknown=56
it_help	ask why=25
it_hurts	other=12
it_i	other=14
it_in	ask mistakes=37	other=-88	unknown=82
it_is	ask dose=-33	ask easier=30	ask left=-22	ask rest=38	ask steps=29	other=27
it_just	ask steps=-12	ask why=20
it_less	ask easier=16
it_matter	ask mistakes=29	ask why=-29
it_normal	ask dose=-15	ask mistakes=60	ask why=-17	other=30	unknown=-13
it_now	ask left=22
it_ok	ask dose=37	other=-31
it_on	ask easier=33
it_only	ask left=38	ask why=-15	other=-13
it_out	ask steps=25	other=-17
it_right	ask mistakes=49	other=-17
it_step	ask easier=-12	ask steps=37	other=-14
it_strengthen	ask why=29
it_supposed	ask dose=-39	ask why=29	other=32
it_take	ask dose=53	other=-25
it_then	ask left=44	ask mistakes=-23
it_three	other=15
it_to	schedule=37
it_today	other=21
it_tonight	ask dose=17
it_up	progress=15
it_was	other=-67	unknown=74
it_when	other=18	unknown=-13
it_with	ask easier=23	ask steps=-14
it_would	other=-24	unknown=27
it_wrong	ask mistakes=43
january	other=42	unknown=-12
january_$	other=42	unknown=-12
jelly	other=-15	unknown=21
jelly_$	unknown=14
joke	other=-37	unknown=49
joke_$	other=-37	unknown=49
jump	other=18
just	ask easier=-13	ask left=-22	ask rest=-15	ask why=14	hello=33	other=83	schedule=19
just_did	other=30	unknown=-27
just_finished	other=-47	unknown=49
just_got	other=-47	unknown=48
just_let	ask rest=-12	ask steps=18
just_never	other=19	unknown=-17
just_one	ask dose=16	other=14
just_sore	other=38	unknown=-34
just_the	other=21
just_tired	other=20	unknown=-20
keep	ask dose=40	ask easier=27	ask steps=36	other=41	unknown=-46
keep_giving	other=23	unknown=-12
keep_my	ask easier=35	ask mistakes=-22	ask steps=23
keep_the	ask dose=41	other=-25
keeping	other=-19	progress=15	thanks=28
keeps	other=19
keeps_giving	other=17
kettle	other=-28	unknown=37
kg	other=18
kid	other=-23	unknown=24
kids	other=-52	unknown=90
kids_$	other=48	unknown=-29
kids_are	other=-33	unknown=44
killing	other=32	unknown=-27
killing_me	other=32	unknown=-27
kilos_without	other=16
kind	other=32	thanks=20	unknown=-40
kind_of	ask easier=12	other=47	unknown=-38
kindly	ask dose=14
kitchen	other=29	unknown=-20
knackered	unknown=12
knackered_$	unknown=20
knee	ask dose=90	ask easier=113	ask left=-53	ask mistakes=27	ask rest=-25	ask steps=126	ask why=134	hello=-19	help=-32	other=75	progress=-35	schedule=-36	unknown=-131
knee_$	ask mistakes=18	other=48	unknown=-18
knee_does	ask easier=21	ask steps=-12
knee_done	other=15
knee_exercise	ask why=24
knee_first	ask steps=38	other=-17
knee_hug	ask dose=31	ask mistakes=43	other=-17
knee_in	ask why=25
knee_is	ask mistakes=-22	other=59	unknown=-13
knee_one	ask dose=43	ask why=14
knee_or	ask steps=66	other=-57
knee_pull	ask why=20
knee_stretch	ask easier=26
knee_surgery	other=14
knee_there	ask dose=14
knee_thing	ask steps=-47	ask why=37	other=45
knee_to	ask easier=40	ask mistakes=17	ask steps=82	ask why=31	help=-12	other=-37	schedule=-15	unknown=-19
knees	ask easier=68	ask left=-16	ask mistakes=39	ask steps=116	ask why=23	help=-16	other=25	progress=-15	unknown=-102
knees_$	ask easier=43	ask mistakes=-17	ask rest=13	ask steps=-35	other=48	unknown=-15
knees_are	ask easier=19
knees_be	ask mistakes=-24	ask steps=57	other=-19
knees_bent	ask steps=18
knees_do	ask why=24
knees_fall	ask mistakes=18
knees_from	ask why=18
knees_go	ask steps=30	other=-23
knees_today	other=15
knees_together	ask steps=24
knees_up	ask why=12	other=29	unknown=-31
knocked	other=28
knocked_off	other=23	unknown=-17
knocked_out	other=13
knocked_over	other=-15	unknown=18
know	ask mistakes=61	ask steps=-61	help=12	other=32	unknown=33
know_$	help=27	unknown=-18
know_about	help=-27	other=81	unknown=-34
know_how	help=26	other=-15
know_i	ask mistakes=27	ask steps=-17
know_if	ask mistakes=13	other=27	unknown=-26
know_it	ask mistakes=25	ask steps=-24	other=-18	unknown=28
know_when	ask dose=17
know_why	other=34	unknown=-14
last	ask easier=-37	ask left=143	ask mistakes=-51	ask rest=-36	ask steps=-27	ask why=-39	help=-22	other=96	progress=79	schedule=-18	unknown=63
last_$	ask dose=33	ask left=-12	other=-42	unknown=48
last_entry	other=17
last_month	other=41	progress=13	unknown=-14
last_night	other=26	unknown=29
last_one	ask easier=-25	ask left=81	ask mistakes=-15	ask why=-17	other=40	unknown=-18
last_round	ask left=33	other=13
last_set	ask dose=-12	ask left=49	ask mistakes=-21	ask rest=-20	other=31
last_thing	other=21	unknown=-15
last_time	other=-75	unknown=83
last_two	other=25	unknown=-21
last_week	other=-16	progress=28	unknown=25
last_year	other=21
late	unknown=16
lately	other=19	progress=20	unknown=-18
lately_$	progress=20
later	hello=-13	other=36	schedule=122	unknown=-47
later_$	other=76	schedule=23	unknown=-33
later_in	other=-16	schedule=36
later_please	other=-31	schedule=64
laugh	other=13
laugh_or	other=13
laughed	other=-22	unknown=31
laughed_so	other=-22	unknown=31
laughing	other=-20	unknown=32
leave	ask dose=20	ask easier=-19	other=107	unknown=-23
leave_it	other=14
leave_me	other=20
leave_out	ask steps=-18	other=24
leave_the	ask steps=18	other=26
leave_this	other=27
left	ask dose=-111	ask easier=-31	ask left=193	ask mistakes=-23	ask rest=52	ask steps=67	ask why=-39	help=-13	other=98	unknown=-15
left_$	ask dose=-78	ask left=96	ask rest=63	ask steps=-20	ask why=-23	other=69	unknown=-30
left_after	ask left=41
left_arm	other=-13	unknown=15
left_done	other=26
left_foot	other=26	unknown=-14
left_for	ask left=33	other=-13
left_knee	ask steps=16
left_leg	ask left=-23	ask steps=46	other=-12
left_of	ask dose=-13	ask left=21
left_or	ask steps=44	other=-21
left_side	ask easier=-15	other=47
left_to	ask left=40	ask steps=-18
leg	ask dose=13	ask left=-30	ask mistakes=-13	ask steps=143	ask why=-52	hello=-15	other=151	unknown=-78
leg_$	ask dose=25	ask left=-26	ask steps=35	unknown=-14
leg_do	ask steps=48	ask why=-42
leg_feels	other=-27	unknown=40
leg_has	other=16
leg_is	unknown=15
leg_stay	ask steps=15
leg_straight	ask steps=19	other=-16
legs	ask left=-13	ask mistakes=81	ask rest=14	ask steps=35	ask why=-21	other=50	progress=-19	schedule=-12	unknown=13
legs_$	other=30
legs_are	ask mistakes=17	ask rest=25	other=-41	unknown=34
legs_feel	unknown=12
legs_gave	other=13
legs_keep	other=23	unknown=-12
legs_numb	other=13
legs_shake	ask mistakes=21
legs_will	other=17
less	ask easier=162	ask steps=-22	other=-56	unknown=-24
less_demanding	ask easier=42	other=-31
less_hard	ask easier=25
less_strenuous	ask easier=17
let	ask rest=-13	hello=-19	other=66
let_me	other=-23	unknown=35
let_us	hello=-19	other=89	unknown=-24
lie	ask dose=-22	ask mistakes=-14	ask rest=15	ask steps=67
lie_down	other=22
lie_here	ask dose=-17	ask rest=24
lie_on	ask steps=29
life	other=-14	unknown=18
life_$	other=-14	unknown=18
lift	ask dose=16	ask easier=78	ask steps=40	ask why=43	other=-48	unknown=-30
lift_$	ask dose=32	ask easier=30	ask steps=14	unknown=-20
lift_my	ask easier=18	ask steps=18	ask why=24	other=-15
lift_so	ask easier=23	other=-18
lifting	ask left=-34	ask mistakes=-14	ask steps=56	ask why=52	unknown=-17
lifting_$	ask left=-22	ask steps=61	ask why=-27
lifting_my	ask steps=-24	ask why=47
lifting_one	ask steps=19
lifts	ask dose=35	ask left=-15	other=39	unknown=-28
lifts_$	other=24	unknown=-15
lifts_in	ask dose=30
lifts_off	ask mistakes=12
lighter	ask easier=142	ask steps=-34	ask why=-13	other=-40
lighter_$	ask easier=73	other=-22
like	ask steps=14	ask why=-40	help=-22	other=26	progress=21	schedule=40	unknown=89
like_$	ask steps=62	ask why=-30
like_a	other=28	unknown=-21
like_different	schedule=14
like_i	other=27	unknown=-16
like_it	other=19	unknown=-17
like_jelly	other=-36	unknown=41
like_my	other=-58	schedule=42	unknown=21
like_pizza	unknown=17
like_something	other=12
like_that	other=-27	unknown=29
like_the	unknown=13
like_they	other=17	unknown=-14
like_to	other=44	schedule=-25
limber	hello=72	other=-25	unknown=-27
limber_$	hello=72	other=-25	unknown=-27
lisbon	other=33	unknown=-16
lisbon_$	other=24	unknown=-13
list	ask left=30
list_$	ask left=18
log	other=19	unknown=-13
lol	other=-46	unknown=93
lol_$	other=-48	unknown=86
lol_my	other=-15	unknown=20
long	ask dose=152	ask easier=-17	ask left=37	ask mistakes=-21	ask rest=149	ask steps=-159	ask why=-24	help=-15	other=69	unknown=-16
long_$	ask dose=54	ask rest=55	other=-46
long_a	ask rest=14
long_between	ask dose=-34	ask rest=51
long_do	ask dose=85	ask rest=-35	ask steps=-79	other=90
long_does	ask dose=84	ask left=-16	ask rest=-15	other=-17
long_each	ask dose=15
long_have	ask left=-13	ask rest=28
long_i	ask rest=-22	other=24
long_is	ask dose=-17	ask left=-26	ask rest=-14	other=89
long_on	ask dose=17
long_per	other=19
long_should	ask rest=43	ask steps=-13
long_the	ask rest=-33	other=49
long_till	ask dose=-50	ask left=71
long_was	ask dose=19	other=-25
long_will	ask dose=35	other=-19
longer	ask easier=-13	ask rest=95	ask steps=-18	other=-65	unknown=37
longer_$	ask rest=32	ask steps=-14
longer_than	ask rest=23	other=-56	unknown=51
loo	other=-24	unknown=42
loo_$	other=-53	unknown=65
look	ask dose=-14	ask mistakes=14	ask steps=71	ask why=-27	progress=21	unknown=-12
look_$	ask mistakes=15
look_at	ask steps=16
look_like	ask steps=50	ask why=-32	progress=22
looking	progress=17
looking_$	progress=17
looks	other=14
lose	help=-22	other=-38	progress=-15	unknown=98
lose_weight	help=-22	other=-38	progress=-15	unknown=98
losing	unknown=32
losing_weight	other=44	unknown=-14
loss	schedule=24
loss_$	other=-23	schedule=25	unknown=13
loss_of	other=22	unknown=-15
lost	ask left=14	ask steps=-17	ask why=-32	help=78	other=12	unknown=39
lost_$	help=86	other=-50	unknown=-15
lost_8	other=16
lost_a	unknown=13
lost_control	other=50	unknown=-36
lost_count	ask left=21	other=17	unknown=-15
lost_my	other=-18	unknown=26
lost_track	other=22
lost_weight	ask why=-27	unknown=50
lot	other=60	thanks=28	unknown=-54
lot_$	thanks=28
lot_of	other=36	unknown=-29
love	other=-22	unknown=65
love_$	other=-28	unknown=41
lovely	other=-16	unknown=34
lovely_$	other=19	unknown=-15
lower	ask dose=-23	ask easier=34	ask rest=-17	ask steps=32	ask why=18	other=-18	unknown=13
lower_back	ask why=19	unknown=16
luck	other=14
lumbar	ask mistakes=29
lump	other=35	unknown=-18
lump_next	other=18
lump_on	other=16
lunch	other=25
lunch_$	other=20
lying	ask steps=49
lying_here	other=-14	unknown=17
lying_rotation	ask steps=48	other=-22
made	ask why=-19	help=-14	unknown=74
made_it	other=15
made_you	help=-13	unknown=28
make	ask easier=85	ask left=-25	ask mistakes=48	ask rest=-26	ask steps=-23	ask why=41	other=-70	schedule=77	unknown=-26
make_it	ask easier=54	other=-45	schedule=61
make_my	ask steps=-14	ask why=49	other=-13
make_the	ask easier=45	ask rest=-17	other=-22	schedule=18
make_this	ask steps=13
make_with	ask mistakes=30
makes	other=13
makes_me	unknown=14
man	ask easier=13	other=-12
man_$	ask easier=13	other=-12
manage	ask dose=45	other=-20
managed	other=51	unknown=-26
many	ask dose=206	ask left=118	ask mistakes=-26	ask steps=-152	ask why=-32	hello=-15	help=-32	other=103	progress=52	schedule=-16	thanks=35	unknown=-30
many_$	ask dose=58	ask left=-27
many_and	ask dose=-16	ask rest=-13	other=43
many_bridges	ask dose=27	ask left=-14	other=32	progress=-13
many_days	ask dose=-25	other=-12	progress=56
many_do	ask left=15	ask steps=-23	other=30
many_exercises	ask dose=-43	ask left=53
many_have	ask left=24
many_left	ask dose=-21	ask left=26
many_lifts	ask dose=40	ask left=-15
many_minutes	ask left=21
many_more	ask dose=-108	ask left=71	other=52
many_of	ask dose=65	ask left=-31
many_per	ask dose=13
many_reps	ask dose=71	ask left=-23	ask rest=-13
many_rounds	ask dose=37	ask left=58	ask steps=-12	other=-38
many_seconds	ask dose=-20	ask left=-64	ask rest=105	ask steps=-20	other=33
many_secs	ask dose=14	ask left=-15	ask rest=13
many_sessions	ask dose=-22	progress=53
many_sets	ask left=81	ask rest=-61	other=34
many_thanks	other=-22	thanks=43
many_times	ask dose=85	ask left=-27	ask steps=-27
many_twists	ask dose=28	progress=-16
marathon	other=-21	unknown=23
marathon_$	other=-21	unknown=23
march	other=23	progress=14
march_$	other=23	progress=14
mat	other=-18	unknown=41
mat_$	other=-27	unknown=45
match	unknown=52
match_$	unknown=28
match_last	unknown=21
mate	other=-29	thanks=53
mate_$	thanks=53	unknown=-31
matter	ask mistakes=29	ask why=-29
may	ask rest=20	other=70	schedule=-13	unknown=-22
may_i	ask rest=20	other=40	unknown=-13
maybe	ask easier=28	other=43	unknown=-30
maybe_$	ask easier=29	other=18	unknown=-18
me	ask easier=68	ask left=-13	ask mistakes=-33	ask steps=150	ask why=44	hello=-16	help=-25	other=88	progress=32	schedule=88	thanks=17
me_$	ask dose=23	ask easier=48	ask left=-24	ask mistakes=-23	ask why=31	help=-15	other=35	progress=-14	schedule=38	thanks=18
me_a	other=-86	unknown=133
me_again	other=92	schedule=-16	unknown=-23
me_alone	other=20
me_an	ask easier=46	other=-38
me_anything	other=26	unknown=-24
me_at	other=35	schedule=17	unknown=-18
me_finish	other=14
me_for	schedule=-14	unknown=36
me_how	ask steps=23	other=19	progress=14
me_in	ask steps=-18	other=24
me_later	other=26
me_my	progress=48	unknown=-18
me_not	other=18
me_on	other=14
me_out	help=23
me_the	other=31
me_this	other=-38	schedule=16	unknown=35
me_through	ask steps=118	other=-88
me_today	ask left=29	other=16	unknown=-24
me_tomorrow	schedule=32
me_up	other=23
me_what	ask mistakes=15	ask steps=15	ask why=-18	help=17	other=21
me_when	schedule=25	unknown=-24
me_why	ask mistakes=-13	ask steps=-19	ask why=52
meant	ask dose=30	ask left=-28	ask mistakes=-18	ask steps=42	ask why=41	other=-21
meant_to	ask dose=30	ask left=-28	ask mistakes=-18	ask steps=42	ask why=41	other=-22
mention	other=19	unknown=-18
menu	ask why=-14	help=134	other=-37	unknown=-37
menu_$	ask why=-14	help=134	other=-37	unknown=-37
message	other=13
messages	other=45	unknown=-22
messages_$	other=30	unknown=-17
middle	other=18	unknown=-14
middle_of	other=30	unknown=-14
might	ask steps=14	other=25
might_have	other=25
milk	other=-23	unknown=32
min	other=42	unknown=-16
min_$	other=34	unknown=-13
mine	other=26	unknown=-25
mine_$	other=25	unknown=-24
minute	ask dose=-14	ask easier=-15	ask left=-30	ask mistakes=-18	ask rest=166	ask steps=-45	ask why=-12	other=32	unknown=-18
minute_$	ask dose=27	ask rest=-13	other=48
minute_or	ask dose=-24	ask rest=66	ask steps=-26
minute_over	ask left=-14	ask rest=33
minutes	ask left=20	ask rest=13	ask steps=-25	other=107	unknown=-44
minutes_$	other=61	unknown=-22
minutes_please	ask steps=-18	other=30
minutes_to	other=19	unknown=-17
miss	progress=28
miss_any	progress=21
missed	progress=18
mistake	ask dose=-20	ask left=-19	ask mistakes=163	ask steps=-30	ask why=-54	other=26	unknown=-27
mistake_$	ask dose=-16	ask left=-13	ask mistakes=100	ask steps=-23	ask why=-29	other=27	unknown=-25
mistakes	ask easier=-24	ask left=-17	ask mistakes=260	ask steps=-30	ask why=-20	hello=-14	other=-52	unknown=-30
mistakes_$	ask mistakes=116	other=-40	unknown=-19
mistakes_in	ask mistakes=17
mistakes_should	ask mistakes=25	other=13
mistakes_to	ask mistakes=26
mistakes_with	ask mistakes=35	other=-21
moment	other=43	unknown=-20
moment_$	other=43	unknown=-20
monday	other=36
monday_$	other=25
mondays	other=-24	unknown=35
month	ask easier=-22	other=24	progress=125	unknown=-39
month_$	ask easier=-22	other=24	progress=125	unknown=-39
months	other=70	unknown=-46
months_$	other=23	unknown=-17
more	ask dose=-57	ask easier=-28	ask left=154	ask mistakes=-13	ask rest=23	ask steps=-59	other=120	unknown=-37
more_$	ask easier=-17	ask left=14	ask rest=29	ask steps=-17	other=-21	unknown=43
more_after	other=18
more_messages	other=13
more_of	ask dose=-52	ask left=70
more_or	ask left=39	ask steps=-17
more_than	ask dose=35	ask easier=-17
more_when	other=32	unknown=-14
morning	ask dose=53	ask steps=-21	hello=158	help=-17	other=-77	schedule=119	thanks=-25	unknown=-40
morning_$	ask dose=19	hello=96	help=-13	other=-12	thanks=-21	unknown=31
morning_and	ask dose=35
morning_reminder	schedule=31
morning_session	other=-22	schedule=38
morning_to	other=-35	schedule=43
mornings	other=-53	schedule=104	unknown=-19
mornings_$	other=-16	schedule=41
mornings_to	other=-21	schedule=30
most	ask left=-17	ask mistakes=99	ask why=-21	other=-75	thanks=94	unknown=-26
most_people	ask mistakes=38	other=-12
mother	unknown=14
motorbike	other=48	unknown=-38
move	ask steps=-15	other=-45	schedule=141	unknown=-24
move_my	other=-37	schedule=73	unknown=-16
move_the	schedule=30
moved	other=22	unknown=-13
moved_to	other=22	unknown=-13
movement	ask steps=81	other=-27	unknown=-16
movement_$	ask steps=57	other=-25	unknown=-13
movement_again	ask steps=22
much	ask left=99	ask rest=51	ask steps=-78	ask why=-14	hello=-27	help=-14	schedule=-13	thanks=137	unknown=-51
much_$	ask dose=22	thanks=34	unknown=-13
much_appreciated	other=-30	thanks=64	unknown=-15
much_is	ask dose=-12	ask left=30	other=25
much_longer	ask rest=21	ask steps=-13
much_more	ask dose=-15	ask left=45	ask steps=-12
much_obliged	other=-25	thanks=56	unknown=-15
much_of	ask dose=36	ask left=-12	ask steps=-15
much_rest	ask dose=-12	ask left=-15	ask rest=48
much_worse	other=22
mum	other=-80	unknown=109
mum_$	other=-23	unknown=44
muscle	ask left=-37	ask mistakes=-35	ask steps=-19	ask why=126	other=17	unknown=-20
muscle_group	ask left=-12	ask why=40
muscle_is	ask left=-17	ask why=33
muscle_should	ask mistakes=-25	ask why=53
muscles	ask left=-51	ask mistakes=-23	ask steps=-19	ask why=122	other=13
muscles_does	ask why=19
muscles_should	ask why=38
music	other=-37	unknown=80
music_$	other=-37	unknown=80
must	ask dose=24	ask easier=-24	ask mistakes=53	ask rest=28	ask why=-20	unknown=-15
must_do	ask mistakes=-18	ask steps=29
must_i	ask mistakes=55	ask rest=30	ask steps=-15	other=-20
must_it	ask dose=32
mute	other=63	unknown=-27
mute_for	other=16
mute_the	other=14
my	ask dose=-72	ask easier=92	ask left=-96	ask mistakes=134	ask rest=-41	ask steps=158	ask why=85	hello=-60	help=-68	other=148	progress=269	schedule=165	thanks=-36	unknown=187
my_ankle	other=39	unknown=-32
my_anus	other=19	unknown=-14
my_arm	other=-53	unknown=57
my_arms	ask mistakes=-27	ask steps=91	ask why=-28
my_back	ask dose=-13	ask left=-12	ask mistakes=82	ask why=69	help=-14	other=71	unknown=-81
my_backside	other=15	unknown=-15
my_balance	other=14
my_belly	other=12
my_bike	other=-39	unknown=49
my_bladder	other=84	unknown=-47
my_bones	other=28	unknown=-24
my_bottom	other=29	unknown=-21
my_bowels	other=26	unknown=-20
my_breath	ask mistakes=18	other=19	unknown=-17
my_bridge	other=-17	unknown=37
my_bridges	other=12	unknown=-12
my_brother	other=-20	unknown=21
my_bum	ask easier=28	ask mistakes=-17	ask steps=-18	ask why=72
my_buttocks	other=31	unknown=-29
my_calf	other=60	unknown=-53
my_cat	other=-19	unknown=27
my_chest	ask dose=33	ask easier=20	other=77	unknown=-73
my_clock	other=27	unknown=-19
my_core	ask why=33
my_crotch	ask mistakes=-23	other=74	unknown=-32
my_data	other=65	progress=-12
my_daughter	other=-20	unknown=24
my_diet	other=-25	unknown=27
my_doctor	other=29	unknown=-13
my_dog	other=-47	unknown=63
my_evening	other=-18	schedule=75	unknown=-19
my_exercises	other=34	unknown=-32
my_feet	ask steps=32	ask why=-24	other=31	unknown=-23
my_fingers	other=-27	unknown=33
my_first	other=17	unknown=-14
my_foot	other=46	unknown=-16
my_form	ask mistakes=20	other=21
my_friend	other=-68	unknown=77
my_genitals	other=47	unknown=-42
my_gf	other=-52	unknown=53
my_glutes	ask why=25
my_gran	ask easier=19	other=-33	unknown=31
my_groin	other=40	unknown=-38
my_hair	other=-47	unknown=47
my_hamstring	other=17	unknown=-14
my_hamstrings	ask mistakes=20	other=15	unknown=-17
my_hands	ask steps=32
my_head	ask mistakes=-18	ask steps=75	ask why=-16
my_heart	other=-30	unknown=38
my_hip	ask mistakes=28	other=52	unknown=-40
my_hips	ask easier=44	other=-30
my_homework	ask steps=-33	other=-33	unknown=71
my_husband	other=-54	unknown=64
my_knee	ask easier=87	ask steps=-26	ask why=23	unknown=-38
my_knees	ask easier=38	ask mistakes=43	ask steps=36	ask why=28	other=-38	unknown=-35
my_left	unknown=17
my_leg	other=46	unknown=-37
my_legs	ask mistakes=22	ask steps=20	ask why=-17	other=92	progress=-18	unknown=-32
my_lower	other=-15	unknown=23
my_mat	unknown=18
my_mate	other=-29	unknown=33
my_morning	schedule=33	unknown=-17
my_mother	unknown=14
my_mum	unknown=30
my_neck	ask easier=-33	other=41
my_neighbour	other=-61	unknown=72
my_next	other=72	progress=-21	schedule=-33
my_nose	other=-44	unknown=48
my_numbers	progress=24
my_pain	other=-40	progress=100	unknown=-30
my_pants	other=22	unknown=-14
my_phone	other=-40	unknown=57
my_physio	unknown=19
my_private	other=48	unknown=-40
my_progress	ask steps=-15	progress=74	unknown=-31
my_record	progress=41
my_reminder	schedule=17
my_reminders	schedule=35	unknown=-13
my_right	other=39	unknown=-15
my_shoulder	ask mistakes=22	other=31	unknown=-31
my_shoulders	ask steps=28	other=14	unknown=-12
my_sister	other=-71	unknown=81
my_son	ask why=20	other=-35	unknown=34
my_spine	ask mistakes=39	ask steps=-15	other=74	unknown=-63
my_stats	other=-26	progress=96	unknown=-38
my_streak	ask left=-14	ask mistakes=-16	ask steps=-24	ask why=-19	other=-17	progress=154	unknown=-25
my_tailbone	other=26	unknown=-20
my_tea	other=-48	unknown=50
my_thighs	ask mistakes=48	ask steps=-27
my_times	other=-14	progress=-16	schedule=66	unknown=-15
my_toes	other=34	unknown=-17
my_tummy	ask steps=16	unknown=-13
my_two	other=15	unknown=-14
my_watch	other=-17	unknown=20
my_waters	other=45	unknown=-37
my_wife	other=-46	unknown=53
my_wrist	other=39	unknown=-23
myself	ask easier=-21	ask mistakes=72	ask steps=-26	other=71	unknown=-44
myself_$	ask mistakes=34	ask steps=-23
nah	ask steps=14	other=16
nah_$	ask steps=14	other=15
near	other=22	unknown=-14
nearly	ask dose=-16	ask left=135	ask mistakes=-30	ask steps=-22	ask why=-19	other=13	unknown=24
nearly_$	other=33	unknown=-23
nearly_died	other=-31	unknown=41
nearly_done	ask left=20	other=33	unknown=-36
nearly_fainted	unknown=22
nearly_there	ask left=34	other=18	unknown=-17
nearly_through	ask left=17
nearly_wet	other=-20	unknown=26
neck	ask easier=-36	ask mistakes=39	ask why=-21	unknown=39
neck_$	ask easier=-35	ask mistakes=38	ask why=-21	other=18	unknown=26
need	ask dose=63	ask easier=25	ask rest=12	ask steps=-17	ask why=27	help=15	other=-25
need_a	unknown=17
need_the	ask steps=-19	ask why=37	unknown=19
need_to	ask dose=61	ask easier=-16	ask mistakes=18	ask steps=-26	other=31	unknown=-29
needed	ask rest=13
needed_$	ask rest=13
needs	other=-39	unknown=44
neighbour	other=-65	unknown=76
neighbours	other=-33	unknown=46
neighbours_are	other=-23	unknown=31
nephew	other=-46	unknown=49
netherlands	other=16	unknown=-13
netherlands_$	other=16	unknown=-13
never	other=-12	unknown=53
never_got	other=-19	unknown=22
never_had	other=-53	unknown=67
never_happened	other=14	unknown=-13
new	unknown=62
new_$	other=12
new_hip	other=49	unknown=-15
news	other=-50	unknown=60
news_$	other=-45	unknown=51
next	ask dose=-27	ask easier=15	ask left=119	ask mistakes=-23	ask steps=-25	ask why=-37	help=-17	other=80	progress=-36	schedule=102	unknown=-19
next_$	ask left=68	ask mistakes=-16	ask steps=-16	ask why=-22	other=57	schedule=27	unknown=-27
next_exercise	ask left=37	ask mistakes=-23	ask rest=-18	ask steps=14	ask why=-29	other=52
next_one	ask dose=14	ask easier=-19	ask steps=-25	ask why=28	other=24
next_please	other=15
next_reminder	schedule=27	unknown=-23
next_session	ask left=-12	other=44
next_set	ask dose=-32	ask easier=52	ask left=-20	ask mistakes=24	ask rest=65	other=-43
next_to	ask steps=25
next_workout	schedule=24
nice	ask steps=-16	ask why=20	other=-51	thanks=70	unknown=13
night	hello=-35	other=35	unknown=78
night_$	hello=-33	other=36	thanks=14	unknown=49
night_and	other=14
night_exercises	other=18	unknown=-17
night_session	other=15	unknown=-13
night_shift	other=-32	unknown=33
night_than	other=16	unknown=-13
night_too	other=13
nights	other=15	unknown=-14
nine	other=46	schedule=52	unknown=-35
nine_$	schedule=27
nine_instead	other=-22	schedule=28
nine_this	other=13
no	ask left=-13	ask steps=16	ask why=-22	help=16	other=118	thanks=-32	unknown=106
no_$	other=47
no_bridge	other=22	unknown=-17
no_chance	other=31	unknown=-28
no_chest	other=-58	unknown=61
no_clue	ask steps=42	ask why=-13	other=-86	unknown=78
no_control	other=18	unknown=-14
no_exercise	other=46	unknown=-37
no_feeling	other=19
no_fever	hello=42	other=-101	schedule=25	unknown=49
no_idea	help=31
no_knees	other=15
no_messages	other=14
no_more	other=49	unknown=-34
no_no	other=16	unknown=-14
no_numbness	hello=44	other=-68	unknown=38
no_pain	other=-36	unknown=40
no_pins	other=-23	unknown=25
no_problem	other=-30	unknown=31
no_problems	unknown=15
no_reason	other=19	unknown=-14
no_reminders	other=26
no_sensation	other=34	unknown=-24
no_thanks	other=46	unknown=-28
no_that	other=15	unknown=-13
no_time	other=23	unknown=-22
no_tingling	other=-64	unknown=77
no_trouble	other=-28	unknown=33
no_weakness	ask dose=12	other=-36	unknown=46
no_weight	other=-30	schedule=25	unknown=18
nobody	other=15	unknown=-12
none	other=37	unknown=-12
none_$	other=33	unknown=-26
none_of	unknown=18
noon	other=42	unknown=-12
noon_$	other=30
normal	ask dose=-20	ask left=-15	ask mistakes=149	ask why=-21	hello=-14	other=-88	unknown=55
normal_$	ask mistakes=90	other=-75
normal_that	ask mistakes=30	other=36
normal_to	ask mistakes=19
normally	other=17	unknown=-15
norway	other=-20	unknown=24
norway_$	other=-20	unknown=24
nose	other=-44	unknown=48
not	ask dose=-41	ask easier=165	ask left=-45	ask mistakes=139	ask rest=-30	ask steps=13	ask why=-66	hello=-13	help=16	other=191	progress=-18	thanks=-25	unknown=37
not_$	other=110	unknown=-78
not_able	ask easier=18	other=-13
not_be	unknown=15
not_believe	other=-57	unknown=57
not_breathe	other=41	unknown=-34
not_control	other=19	unknown=-15
not_do	ask mistakes=67	ask steps=-39	other=33	unknown=-20
not_doing	other=18
not_done	ask rest=-18	other=91	unknown=-27
not_empty	other=20	unknown=-18
not_feel	ask easier=-14	other=-27	unknown=78
not_get	ask easier=65	ask steps=57	other=-47	unknown=-44
not_go	ask easier=17	ask steps=-12	other=24
not_have	other=-96	unknown=101
not_hold	other=15
not_hurt	ask mistakes=34	ask steps=-23
not_i	ask mistakes=56
not_know	help=22	other=50	unknown=-45
not_lift	ask easier=36
not_move	other=14
not_need	other=17
not_numb	other=-99	unknown=103
not_pee	other=16
not_pregnant	other=-101	thanks=-17	unknown=126
not_quite	other=13
not_remember	ask easier=-17	ask steps=21	other=17
not_remind	other=12
not_see	ask steps=35	other=-29
not_send	other=31	unknown=-24
not_stand	other=-19	unknown=23
not_sure	ask mistakes=-22	ask steps=41
not_tell	other=33	unknown=-25
not_the	other=12
not_this	other=15
not_to	ask mistakes=55	ask steps=-13	ask why=-17	other=18	unknown=-14
not_today	other=39	unknown=-30
not_understand	help=30
not_walk	unknown=18
not_want	ask easier=-14	ask steps=-24	other=60
not_write	other=20
not_yet	other=27
nothing	other=13	unknown=32
nothing_$	other=30
nothing_comes	other=19	unknown=-16
nothing_done	other=32	unknown=-29
nothing_is	other=-49	unknown=53
nothing_like	other=-27	unknown=29
nothing_yet	other=15	unknown=-13
notice	ask left=-13	ask mistakes=34	other=-15	unknown=17
notice_$	other=-22	unknown=24
noticing	ask mistakes=36	ask steps=-21	other=34	unknown=-23
noticing_$	ask mistakes=36	ask steps=-21	other=34	unknown=-23
now	ask dose=-31	ask easier=16	ask left=62	ask mistakes=-59	ask rest=18	ask steps=-39	ask why=-43	help=47	other=74	schedule=14	thanks=-22	unknown=78
now_$	ask dose=-28	ask easier=20	ask left=76	ask mistakes=-35	ask rest=18	ask steps=-32	ask why=-39	help=47	other=80	schedule=-30	thanks=-13	unknown=25
now_i	other=-18	unknown=18
now_it	other=13
now_my	other=-28	unknown=28
now_on	other=-33	schedule=46
now_what	ask mistakes=-23	other=46
nowhere	other=22	unknown=-15
nudge	ask steps=-16	thanks=35
numb	ask mistakes=-15	ask steps=-17	hello=-12	other=102	progress=-19	unknown=71
numb_$	ask mistakes=-33	other=72	progress=-15	unknown=48
numb_and	other=30	unknown=-27
numb_from	other=-26	unknown=43
numb_legs	other=-35	unknown=37
numb_or	other=20	unknown=-20
numb_patch	other=16	unknown=-13
numb_with	other=-25	unknown=31
number	ask dose=162	ask steps=-57	ask why=-36	progress=32	unknown=-56
number_2	other=21	unknown=-17
number_of	ask dose=87	ask why=-18	other=-55	progress=32	unknown=-21
number_three	other=29
numbers	progress=24
numbness	ask mistakes=-14	hello=26	help=-36	progress=-17	schedule=-17	unknown=115
numbness_$	ask why=13	hello=39	help=-33	other=28	progress=-13	schedule=-13	unknown=21
numbness_anywhere	unknown=16
numbness_around	other=23	unknown=-15
numbness_in	other=36	unknown=-31
numbness_is	unknown=25
numbness_or	other=16
o'clock	other=-16	schedule=52	unknown=-12
o'clock_$	other=18
obliged	other=-25	thanks=56	unknown=-15
obliged_$	other=-25	thanks=56	unknown=-15
of	ask dose=92	ask easier=22	ask left=14	ask mistakes=-62	ask rest=19	ask why=174	hello=-29	help=-63	other=-34	progress=93	thanks=-17	unknown=117
of_$	other=21	unknown=27
of_15	ask easier=-13	other=36	unknown=-16
of_39	other=16	unknown=-13
of_a	ask why=-18	other=58	unknown=-13
of_an	other=33
of_breath	other=-16	unknown=38
of_bridges	ask dose=14	ask rest=18	other=51	unknown=-54
of_doing	ask easier=14	ask steps=44	ask why=-28
of_feeling	other=22	unknown=-15
of_fifteen	other=32	unknown=-23
of_france	unknown=29
of_it	ask steps=-12	ask why=28	other=51	unknown=-31
of_knee	ask steps=-28	ask why=63	other=-15
of_lifting	ask why=16
of_my	other=60	unknown=-13
of_peru	ask why=-22	unknown=62
of_pulling	ask why=29
of_rest	ask rest=18
of_rotation	other=15	unknown=-14
of_sets	ask dose=49	ask easier=-17	ask left=58	ask steps=-14	ask why=-13	other=-23	unknown=-26
of_the	ask dose=13	ask easier=72	ask steps=16	ask why=35	help=-14	other=34	progress=49	unknown=-99
of_them	other=33	unknown=-20
of_these	ask left=28	other=-63	unknown=60
of_this	ask dose=37	ask left=-19	ask steps=58	ask why=53	other=-23	progress=51	unknown=-86
of_those	ask dose=15	other=-32	unknown=43
of_weight	other=25	unknown=-22
off	other=115
off_$	ask mistakes=-28	other=54
off_my	other=28	unknown=-21
off_please	other=14
off_the	other=15	unknown=-14
off_to	other=-25	unknown=33
often	ask dose=168	ask left=-13	ask steps=-124	help=-13	other=45	progress=17
often_$	ask steps=-48	other=67
often_a	ask dose=45
often_did	progress=18
often_do	ask dose=22	ask mistakes=13	ask steps=-20
often_should	ask dose=68	ask mistakes=-17	ask steps=-24
oh	unknown=34
ok	ask dose=90	ask easier=-24	ask left=-55	ask mistakes=107	ask why=-32	help=-30	other=76	progress=-12	schedule=-15	thanks=36	unknown=-55
ok_$	ask dose=61	ask left=-19	ask mistakes=94	ask steps=-24	ask why=-13	unknown=-25
ok_finished	other=18
ok_for	other=38
ok_if	ask dose=18	ask mistakes=12	other=-15
ok_that	ask mistakes=16
ok_to	help=-15	other=51
okay	ask dose=13	other=35	unknown=-17
old	ask easier=43
old_man	ask easier=13	other=-12
omit	ask steps=-19	other=28
on	ask dose=15	ask left=66	ask rest=30	ask steps=40	ask why=-69	hello=-13	help=-27	other=103	schedule=93	unknown=20
on_$	ask left=24	ask rest=26	other=-20	schedule=88	unknown=-37
on_a	unknown=15
on_again	other=31
on_bridges	ask dose=41
on_each	ask dose=24
on_fire	other=13
on_it	other=-36	unknown=45
on_monday	other=24
on_my	ask mistakes=-20	ask steps=26	other=19	unknown=47
on_purpose	other=-35	unknown=37
on_saturday	other=-53	unknown=54
on_sunday	other=13
on_the	ask dose=-20	ask easier=36	ask left=53	ask mistakes=15	ask steps=32	ask why=-38	other=35
on_this	ask mistakes=35	ask rest=23	ask steps=-27
on_to	other=27
once	ask dose=31	ask left=18	ask rest=90	ask steps=25	other=-70	unknown=-25
once_$	ask steps=30
once_i	other=-45	unknown=49
once_it	ask dose=-24	ask rest=41
once_more	ask steps=15
once_the	other=31	unknown=-24
once_this	ask left=24	ask rest=28	other=-18	unknown=-27
one	ask dose=71	ask easier=38	ask left=48	ask mistakes=-41	ask rest=53	ask steps=92	ask why=101	hello=-19	help=-30	other=75	progress=-24	schedule=34	thanks=48	unknown=-77
one_$	ask dose=24	ask easier=34	ask left=43	ask rest=16	ask steps=69	ask why=49	help=-13	other=-61	thanks=69	unknown=-29
one_again	ask dose=-12	ask steps=46	ask why=-13
one_already	other=31
one_and	ask why=-18	other=40
one_be	other=-21	schedule=25
one_do	ask steps=-18	ask why=47
one_done	ask steps=29
one_for	ask easier=42	ask steps=-13	ask why=-42	other=40
one_go	ask steps=21
one_goes	ask steps=25
one_good	ask why=24
one_in	ask dose=31	ask steps=-30	ask why=14
one_is	ask dose=46	ask easier=28	ask left=29	ask steps=-37	ask why=-50	other=42	unknown=-31
one_later	schedule=18
one_left	ask left=38	ask why=-15	other=-13
one_leg	other=31
one_minute	ask dose=-26	ask rest=60	ask steps=-13
one_more	ask left=39	ask steps=-17	other=-94	unknown=93
one_ok	other=25
one_or	other=30
one_out	other=15
one_please	ask steps=29	other=-21
one_round	ask dose=-32	other=50
one_set	ask dose=67	ask left=-23	other=-13
one_supposed	ask steps=-13	ask why=22
one_then	ask left=14
one_week	other=39
one_where	ask steps=27
one_with	ask steps=35	other=-25
one_without	ask mistakes=36	ask steps=-21
ones	ask left=23	other=29	unknown=-31
ones_$	unknown=-12
only	ask dose=114	ask easier=-16	ask left=22	ask mistakes=-22	ask steps=-26	ask why=-20	hello=33	other=79	unknown=-75
only_$	other=31
only_did	other=13
only_do	ask dose=37
only_manage	ask dose=46	other=-20
oops	other=26
oops_$	other=13
op	other=46	progress=-19	unknown=-26
op_was	other=45	progress=-19	unknown=-26
open	ask steps=46	other=-34
operated	other=25	unknown=-16
operation	other=-13	unknown=33
operation_$	other=25	unknown=-15
option	ask easier=109	ask mistakes=-15	ask steps=-18	other=-33
option_$	ask easier=95	ask mistakes=-15	ask steps=-16	other=-22
options	help=117	other=-38	progress=-16	unknown=-33
options_$	help=117	other=-38	progress=-16	unknown=-33
or	ask dose=149	ask easier=-51	ask left=30	ask mistakes=-74	ask rest=71	ask steps=246	ask why=-23	other=-116	unknown=-32
or_10	ask dose=69	ask steps=-15	other=-25
or_12	ask dose=16
or_15	ask dose=14
or_2	ask left=27
or_anything	other=31	unknown=-29
or_apart	ask steps=24
or_bent	ask steps=19	other=-16
or_both	ask steps=44	other=-41
or_cough	other=18
or_for	ask why=26
or_go	ask rest=33	ask steps=-15
or_hold	ask dose=-14	ask steps=29
or_is	ask left=14	ask steps=-12	ask why=19
or_just	ask rest=-13	other=20
or_more	ask dose=41	ask left=-19	ask rest=17	ask steps=-25
or_must	ask dose=22
or_not	other=38	unknown=-25
or_out	ask steps=21	other=-19
or_right	ask steps=61	other=-38
or_sneeze	other=19
or_straight	ask steps=18
or_ten	ask dose=48	other=-30
or_the	ask steps=13
or_toes	ask steps=23
or_twice	ask dose=22
or_two	ask dose=-24	ask left=38	ask rest=29	ask steps=-31
or_was	other=27
or_what	ask rest=34	ask steps=-14
order	unknown=38
order_me	unknown=38
osteoporosis	ask easier=-36	help=-13	other=125	progress=-14	unknown=16
osteoporosis_$	ask easier=-35	other=96	progress=-12	unknown=33
other	ask easier=39	ask mistakes=-25	ask steps=84	ask why=-22	other=-13	schedule=55	unknown=-67
other_leg	ask steps=65	ask why=-18
other_reminder	other=-16	schedule=24
other_two	other=54	unknown=-43
other_way	ask easier=27
ouch	other=48	unknown=-21
ouch_$	other=41	unknown=-18
our	ask why=17	other=-50	unknown=50
out	ask dose=-27	ask easier=-29	ask left=-20	ask mistakes=78	ask steps=31	ask why=24	other=95	schedule=-12
out_$	ask mistakes=22	help=19	other=63	unknown=-45
out_after	other=-93	unknown=95
out_for	ask easier=-13	ask mistakes=70	ask why=-23
out_in	ask steps=25	unknown=-13
out_of	ask steps=-27	ask why=53	other=44
out_on	ask steps=22
out_the	ask steps=-15	other=24
out_to	ask steps=17	other=-16
out_today	other=29
out_when	ask steps=20
over	ask left=17	ask mistakes=-30	ask rest=21	ask steps=47	ask why=-16	other=63	progress=41	unknown=-44
over_$	ask dose=-22	ask left=22	ask mistakes=-28	ask rest=26	ask steps=30	ask why=-15	other=59	unknown=-21
over_do	ask steps=17
over_my	other=25	unknown=-19
over_the	other=-35	progress=44	unknown=12
overnight	ask easier=21	other=12	unknown=-12
overnight_$	ask easier=21	other=12	unknown=-12
ow	other=40	unknown=-22
ow_$	other=35	unknown=-20
ow_ow	other=15
pain	ask steps=-24	ask why=13	hello=-13	help=-20	other=168	progress=97	schedule=-16	unknown=-38
pain_$	ask why=22	help=-14	other=37	unknown=20
pain_between	other=13
pain_for	other=13
pain_gets	other=13
pain_going	progress=18
pain_has	other=-27	unknown=36
pain_is	other=76	unknown=-51
pain_scores	other=-36	progress=60	unknown=-22
pain_wakes	other=18	unknown=-13
paining	other=38	unknown=-28
palms	ask steps=45	other=-24
pants	other=23	unknown=-15
pants_without	other=13
paper	other=36	unknown=-28
paper_$	other=36	unknown=-28
part	ask why=23	other=33
part_of	ask why=23
parts	other=26	unknown=-19
parts_feel	other=19	unknown=-14
pass	other=43	unknown=-19
pass_$	other=24	unknown=-13
pass_on	other=14
passed	other=44	unknown=-25
passed_out	other=44	unknown=-25
past	ask easier=-19	progress=56	schedule=25	unknown=-25
past_eight	schedule=16
past_nine	other=14
past_seven	other=-12	schedule=18
patch	other=16	unknown=-13
patient	other=-45	thanks=16	unknown=35
patient_$	thanks=16
pause	ask dose=-64	ask left=-12	ask mistakes=-30	ask rest=170	other=109	schedule=-21	unknown=-62
pause_$	ask dose=-18	ask rest=37	other=51	unknown=-28
pause_between	ask dose=-17	ask rest=35
pause_for	other=52	unknown=-18
pause_now	ask rest=62	other=-18
pausing	other=21
peasy	other=-38	unknown=44
peasy_$	other=-38	unknown=44
pee	hello=-13	other=38	unknown=28
pee_$	other=57	unknown=-36
pee_break	other=-47	unknown=67
peed	other=18
peeing	unknown=21
peeing_$	other=-20	unknown=27
pelvis	ask steps=13
penis	other=60	unknown=-52
people	ask easier=66	ask left=-16	ask mistakes=139	ask steps=-47	ask why=-34	other=-60	unknown=19
people_do	ask easier=16	ask mistakes=31	other=-17
people_make	ask mistakes=37
people_usually	ask mistakes=23
people_who	other=-29	unknown=29
people_with	ask easier=36	ask mistakes=-20
per	ask dose=137	ask left=-27	ask steps=-19	other=-27
per_knee	other=27
per_leg	ask dose=18
per_set	ask dose=54	ask left=-16	other=-18
per_side	ask dose=64	other=-32
peru	ask why=-22	unknown=62
peru_$	ask why=-22	unknown=62
phone	other=-28	unknown=66
phone_battery	other=-25	unknown=27
phone_call	other=-33	unknown=37
phone_was	other=26	unknown=-21
physio	unknown=33
physio_did	other=-58	unknown=62
physio_said	other=43	unknown=-35
picture	ask easier=-16	ask steps=96	other=-54
picture_$	ask steps=35	other=-29
picture_of	ask steps=61	other=-25
pictures	ask easier=-17	ask mistakes=-14	ask steps=85	ask why=-13
pictures_$	ask easier=-17	ask mistakes=-14	ask steps=85	ask why=-13
pillow	ask easier=43	ask steps=-12
pillow_under	ask easier=32
pinging	other=14
pizza	other=-47	unknown=103
pizza_$	other=-17	unknown=42
place	ask easier=20	ask steps=-17	unknown=12
plan	ask left=27
plan_$	ask left=33
play	other=-37	unknown=67
play_some	other=-34	unknown=45
playing	other=-26	unknown=41
playing_up	other=12
please	ask dose=-16	ask easier=100	ask left=44	ask steps=118	ask why=48	hello=-67	help=30	progress=56	schedule=118	thanks=-37	unknown=-102
please_$	ask dose=-13	ask easier=97	ask left=45	ask steps=97	ask why=-14	hello=-55	other=-15	progress=56	schedule=115	thanks=-30	unknown=-60
please_help	help=26
please_remind	ask steps=-15	other=24
please_show	ask steps=62	other=-48
plus	help=-21	other=12	unknown=45
plus_all	other=17
pm	other=71	schedule=17	unknown=-29
pm_$	other=39	schedule=22	unknown=-21
point	ask dose=-14	ask left=-22	ask steps=-32	ask why=129	other=-31
point_of	ask steps=-15	ask why=54
poo	other=34	unknown=-19
poo_$	other=23	unknown=-15
pooed	other=28	unknown=-17
pooed_myself	other=28	unknown=-17
position	ask dose=-17	ask mistakes=-25	ask steps=122	ask why=-29
position_$	ask steps=15
position_do	ask steps=34
postman	ask steps=-13	unknown=56
prefer	other=-32	schedule=45
pregnant	ask mistakes=-17	hello=-12	help=-15	other=67	thanks=-22	unknown=79
pregnant_$	ask mistakes=-17	help=-14	other=34	thanks=-20	unknown=83
pregnant_and	other=42	unknown=-32
pregnant_so	other=-17	unknown=18
pregnant_with	other=31	unknown=-20
press	other=16	unknown=-14
pressed	other=46	unknown=-23
pressed_done	other=15	unknown=-14
pressed_the	other=17
pressure	other=35	unknown=-27
pressure_on	other=15
private	other=48	unknown=-40
private_parts	other=26	unknown=-19
probably	ask mistakes=13
problem	ask mistakes=20	other=-17	unknown=19
problem_$	ask mistakes=20	other=13
problems	other=-38	unknown=46
problems_$	other=-26	unknown=30
problems_with	other=-13	unknown=16
progress	ask steps=-17	hello=-21	help=-13	other=-60	progress=217	schedule=-14	unknown=-59
progress_$	ask steps=-13	other=-13	progress=94	unknown=-35
progress_please	other=-20	progress=46
progress_report	other=-28	progress=77	unknown=-21
promise	other=-86	unknown=87
properly	ask left=-15	ask mistakes=28	other=25
properly_$	ask left=-15	ask mistakes=28	other=17
prostate	other=-16	unknown=21
prostate_cancer	other=-16	unknown=21
proud	other=-23	unknown=24
proud_of	other=-23	unknown=24
pull	ask dose=-15	ask mistakes=-13	ask steps=53	ask why=32
pull_$	ask dose=-19	ask steps=47
pull_my	ask why=13
pull_the	ask steps=-13
pulled	ask dose=14
pulling	ask steps=-19	ask why=48	other=29	unknown=-34
pulling_my	ask why=14
pulling_the	ask steps=-13	ask why=34
purpose	ask dose=-16	ask left=-20	ask steps=-25	ask why=113	other=-39	unknown=25
purpose_$	ask left=-14	ask steps=-15	ask why=70	other=-21
purpose_of	ask why=43
push	ask steps=16	other=21	unknown=-14
push_really	other=20
put	ask easier=16	other=-39	unknown=40
put_my	ask steps=19	other=-47	unknown=43
quarter	other=53	schedule=13	unknown=-12
quarter_of	other=32
quarter_past	schedule=15
quarter_to	other=16
quick	ask dose=-20	ask steps=35
quit	other=78	unknown=-36
quit_$	other=24	unknown=-13
quit_for	other=13
quite	other=16
quoted	other=-16	unknown=28
rain	ask mistakes=-13	schedule=-20	unknown=57
raining	ask left=-14	ask rest=-14	other=-101	unknown=148
ran	other=14
ran_out	other=12
rang	other=17
rang_$	other=14
reached	ask dose=51	ask easier=-81	other=51
ready	ask dose=-22	ask steps=-27	hello=-40	other=141	thanks=-21
ready_$	ask dose=-22	ask steps=-26	hello=-39	other=96	unknown=30
ready_when	other=24
real	help=-12	unknown=26
really	ask easier=-13	ask mistakes=-23	ask rest=25	ask steps=-16	ask why=41	other=41	unknown=-48
really_do	ask mistakes=-17	ask why=26	other=20
really_enough	ask rest=18
really_hard	other=20
really_help	ask why=23	other=-17
really_need	ask dose=26
reason	ask easier=-14	ask steps=-30	ask why=87	unknown=-17
reason_$	other=23	unknown=-17
reason_we	ask why=40	other=-13
record	progress=41
record_$	progress=18
recorded	other=25	unknown=-16
recorded_$	other=25	unknown=-16
recovering	other=22
recovering_from	other=22
red	help=-33	unknown=71
red_flags	help=-33	unknown=71
regular	progress=27
remain	ask dose=-85	ask left=96
remain_$	ask dose=-85	ask left=96
remaining	ask left=13	other=50	unknown=-38
remaining_rounds	other=26	unknown=-23
remains	ask left=87	ask mistakes=-15	ask steps=-17	ask why=-28
remains_$	ask left=83	ask mistakes=-14	ask steps=-16	ask why=-25
remember	ask easier=-17	ask steps=20	other=37
remember_$	other=47
remind	ask left=-14	ask mistakes=20	ask steps=74	ask why=25	help=-16	other=23	schedule=43	unknown=-42
remind_me	ask left=-14	ask mistakes=20	ask steps=74	ask why=25	help=-16	other=23	schedule=43	unknown=-42
reminder	other=-71	schedule=181	unknown=-42
reminder_$	schedule=18
reminder_at	schedule=18
reminder_times	other=-22	schedule=51
reminder_to	other=-22	schedule=43
reminders	ask steps=-13	hello=-23	other=181	schedule=84	thanks=-14	unknown=-92
reminders_$	hello=-15	other=57	schedule=59	unknown=-41
reminders_again	other=35	schedule=-16
reminders_for	other=16
reminders_off	other=18
reminders_on	other=55	schedule=-19
reminders_please	other=29
reminders_until	other=21
reminding	other=18	thanks=32	unknown=-12
reminding_me	other=18	thanks=32	unknown=-12
remove	other=27
remove_the	other=13
rep	ask dose=41	unknown=-13
repeat	ask steps=17
repetitions	ask dose=24	ask why=-17	other=18
repetitions_$	other=18
replaced	other=26
replaced_in	other=24
replacement	other=30
replacement_in	other=18
report	other=-23	progress=77	unknown=-22
report_$	other=-27	progress=77	unknown=-21
reps	ask dose=131	ask easier=-12	ask left=-50	ask mistakes=-18	ask rest=-31	ask why=-14	other=82	unknown=-39
reps_$	ask dose=64	ask left=-41	ask mistakes=-17	ask rest=-20	ask steps=13	ask why=-14	other=85	unknown=-26
reps_and	ask dose=-14	other=20
reps_was	ask dose=43	other=-38
rest	ask dose=-128	ask easier=-21	ask left=-59	ask mistakes=-22	ask rest=409	ask steps=-86	ask why=-38	other=83	unknown=-37
rest_$	ask dose=-32	ask rest=-17	other=98
rest_after	ask left=-17	ask rest=29	ask steps=-15	other=23
rest_between	ask rest=96	other=-44
rest_do	ask rest=14
rest_for	ask rest=41
rest_in	ask dose=-28	ask rest=47
rest_longer	ask rest=37
rest_now	other=22
rest_or	ask rest=30
rest_time	ask rest=54
rested	other=24
rested_enough	other=13
resting	ask steps=33	ask why=-30
resume	other=44	unknown=-21
revert	other=26	unknown=-15
revert_$	other=24	unknown=-13
rib	other=70	unknown=-49
ribs	other=21
ribs_last	other=21
right	ask easier=-24	ask left=30	ask mistakes=123	ask why=-23	other=67	thanks=-16
right_$	ask easier=-14	ask left=42	ask mistakes=137	ask steps=-61	ask why=-12	other=-59	thanks=-12	unknown=31
right_first	ask steps=38	other=-21
right_foot	other=52	unknown=-37
right_knee	ask steps=16
right_leg	other=50	unknown=-33
right_now	other=47	unknown=-15
right_one	other=17
right_side	other=24
right_so	other=18
ringing	other=13
ringing_$	other=13
ripping	other=17
robot	unknown=19
robot_$	unknown=19
roger	other=12
roll	ask steps=59	other=12	unknown=-23
roll_$	other=17	unknown=-16
roll_my	ask steps=15	ask why=13
rolled	other=35
rolled_to	other=15
rolling	ask why=69	help=-12	unknown=-14
rolling_my	ask why=28
rolling_one	ask why=16
rolling_over	ask steps=13
rolls	ask left=25
roof	other=19
roof_$	other=18
rot	other=20
rotation	ask easier=82	ask left=-36	ask mistakes=18	ask rest=-16	ask steps=118	ask why=51	help=-35	other=32	progress=-33	schedule=-25	unknown=-52
rotation_$	ask dose=22	ask easier=94	ask left=-23	ask mistakes=33	ask steps=54	ask why=39	help=-25	progress=-29	schedule=-20	unknown=-61
rotation_again	ask steps=44	ask why=-20
rotation_goes	ask steps=-13	other=27
rotation_is	ask why=-29	other=34
rotation_one	ask steps=14
rotation_please	ask steps=21	other=-16
rotation_today	other=22
rotations	other=23	unknown=-15
round	ask dose=-57	ask left=68	ask rest=-19	ask steps=-23	other=137	unknown=-16
round_$	ask left=83	unknown=-19
round_done	ask rest=-16	other=64	unknown=-26
round_finished	ask dose=-32	other=34
round_is	other=30
round_of	other=-56	unknown=73
round_to	other=19	unknown=-17
rounds	ask dose=63	ask easier=-17	ask left=50	ask rest=47	ask steps=-36	other=28	unknown=-30
rounds_$	ask dose=65	ask left=-38	ask rest=30	unknown=-30
rounds_are	other=28	unknown=-19
rounds_is	ask dose=21
rounds_left	ask dose=-24	ask left=34
rounds_now	other=15
rounds_of	ask dose=27	other=-56	unknown=65
rounds_on	ask rest=23
rounds_remain	ask dose=-53	ask left=56
rounds_to	ask dose=-23	ask left=34
routine	other=34	unknown=-31
row	ask dose=-23	progress=45
row_$	ask dose=-23	progress=45
rubbish	other=18	unknown=-17
rubbish_$	other=13
run	other=30
run_$	other=30
running	other=-39	unknown=46
running_$	other=-40	unknown=46
saddle	other=63	unknown=-41
saddle_area	other=14
safe	ask dose=-22	ask mistakes=13	ask why=-38	help=-14	other=175	progress=-13	unknown=-44
safe_$	other=61	unknown=-17
safe_for	ask mistakes=41	ask why=-20
said	unknown=29
said_$	other=-37	unknown=40
said_no	other=35	unknown=-32
sat	unknown=23
sat_on	unknown=23
saturday	other=-53	unknown=54
say	ask dose=44	ask left=-15	help=19	other=-30	unknown=22
say_$	ask dose=45	other=-28
say_a	other=23	unknown=-19
say_done	other=-51	unknown=52
say_so	other=-27	unknown=31
says	unknown=50
says_14:05	other=14	unknown=-13
says_hi	other=-44	unknown=56
says_i	other=63	unknown=-47
says_no	other=41	unknown=-36
says_she	other=-21	unknown=22
scale	ask easier=41	ask steps=-21
school	other=-67	unknown=77
school_$	other=-80	unknown=87
school_run	other=13
sciatica	ask why=39
sciatica_$	ask why=39
score	progress=20
score_$	progress=20
scores	other=-36	progress=60	unknown=-22
scores_$	other=-36	progress=60	unknown=-22
sec	ask dose=29	ask steps=-12	other=30	unknown=-19
sec_$	other=26	unknown=-15
sec_or	ask dose=29
second	ask left=15	ask steps=-33	ask why=-15	other=81
second_$	ask left=43	ask steps=-26	ask why=-13	other=35	unknown=-30
second_one	ask left=-22	other=33
second_set	other=58	unknown=-26
seconds	ask dose=121	ask left=-77	ask mistakes=-15	ask rest=122	ask steps=-47	other=-25
seconds_$	ask dose=82	other=-32
seconds_do	ask rest=21
seconds_enough	ask dose=16
seconds_left	ask left=-41	ask rest=53
seconds_of	ask rest=21
seconds_or	ask dose=50	other=-26
seconds_per	other=29
secs	ask dose=96	ask left=-16	ask steps=-17	other=-47
secs_$	ask dose=29	ask left=-12
secs_per	ask dose=67	other=-51
see	ask easier=-27	ask steps=22	other=31	progress=54	unknown=-43
see_my	other=16
see_the	ask steps=35	other=-32
see_you	other=36	unknown=-36
send	other=42	unknown=-25
send_me	other=39	unknown=-24
sending	other=16
sensation	other=52	unknown=-41
sensation_in	other=24	unknown=-21
session	ask dose=16	ask easier=-16	ask left=-16	ask steps=-21	other=101	progress=-21	schedule=154	unknown=-76
session_$	ask dose=20	ask left=-12	other=81	progress=-15
session_is	other=23	unknown=-16
session_now	other=33	schedule=-18
session_today	schedule=21	unknown=-12
sessions	ask dose=-22	progress=85	unknown=-37
sessions_did	progress=16
sessions_have	progress=28
sessions_this	other=-21	progress=33
set	ask dose=78	ask easier=28	ask left=66	ask mistakes=-38	ask rest=25	ask steps=-63	ask why=-44	help=46	other=118	schedule=75	unknown=-104
set_$	ask left=20	ask rest=28	ask steps=-19	other=58
set_1	ask left=25
set_2	other=32
set_am	ask left=31	other=-13
set_done	ask dose=-31	ask left=-18	ask mistakes=-15	ask rest=-13	other=115	unknown=-18
set_finished	other=34	unknown=-13
set_is	ask left=39	ask rest=33	ask why=-20	help=51	other=-25	unknown=-42
set_now	ask left=13
set_of	other=-29	unknown=34
set_the	other=-37	schedule=44
set_two	ask rest=12
sets	ask dose=90	ask easier=-37	ask left=89	ask mistakes=-22	ask rest=67	ask steps=-67	ask why=-28	other=48	progress=-15	unknown=16
sets_$	ask dose=-36	ask easier=-16	ask left=14	ask rest=46	ask steps=-43	ask why=-20	other=64	unknown=55
sets_again	ask dose=21	other=-26
sets_already	other=-29	unknown=31
sets_and	other=-24	unknown=26
sets_are	other=29
sets_do	ask dose=17	ask left=20
sets_done	other=40	unknown=-34
sets_in	ask dose=15
sets_is	ask dose=28	ask left=-17
sets_left	ask left=22
sets_of	ask rest=22	other=12
sets_straight	other=13	unknown=-13
sets_to	ask dose=-23	ask left=18
sets_today	ask dose=53	other=-18
sets_without	other=-31	unknown=34
sets_yesterday	other=16	unknown=-15
seven	other=43	schedule=26	unknown=-20
seven_$	schedule=31	unknown=-14
sex	other=53	unknown=-41
sex_$	other=34	unknown=-30
shake	ask mistakes=21
shake_$	ask mistakes=21
shaking	other=-38	unknown=41
shaking_$	other=-40	unknown=42
shaky	ask mistakes=66	other=-33	unknown=-30
shaky_legs	ask mistakes=66	other=-33	unknown=-30
shall	ask dose=-16	ask rest=32
shape	other=28	unknown=-19
shape_$	other=28	unknown=-19
sharp	other=19
she	other=-57	unknown=63
she_is	other=-41	unknown=45
she_will	other=-17	unknown=18
shift	other=-58	schedule=71
shift_$	other=29	unknown=-24
shift_the	other=-44	schedule=58
shifts	other=-102	unknown=101
shin	ask dose=-19	ask easier=-22	ask steps=82	other=-22
shin_$	ask easier=-22	ask steps=68	other=-22
shin_or	ask steps=14
shoes	ask easier=-15	ask steps=51	other=-38	unknown=43
shooting	other=13
shopping	other=-81	unknown=91
shopping_$	other=-65	unknown=75
short	other=57	unknown=-37
short_of	other=56	unknown=-36
shorter	ask rest=13
shorter_$	ask rest=13
should	ask dose=34	ask easier=-44	ask left=-58	ask mistakes=165	ask rest=34	ask steps=58	ask why=45	help=-14	progress=-33	schedule=-22
should_be	ask why=33
should_i	ask dose=50	ask easier=-15	ask left=-33	ask mistakes=34	ask rest=33	ask why=26	other=16	progress=-30	schedule=-19	unknown=35
should_it	ask dose=-22	ask mistakes=52
should_look	ask mistakes=35
should_my	ask steps=46	ask why=-15
should_not	ask mistakes=66	ask steps=-38
should_the	ask mistakes=-18	ask steps=37
should_work	ask why=18
shoulder	ask mistakes=22	other=35	unknown=-33
shoulder_blades	ask steps=17	other=17	unknown=-15
shoulder_lifts	ask mistakes=20
shoulders	ask mistakes=-17	ask steps=43	other=43	unknown=-12
shoulders_on	ask steps=13
shoulders_stay	other=17
show	ask steps=131	hello=-20	help=35	other=-144	progress=144	schedule=-14	thanks=-12	unknown=-54
show_me	ask steps=72	other=-65	progress=73
show_my	other=-20	progress=59	unknown=-25
shower	other=33	unknown=-25
shower_$	other=20	unknown=-16
shut	other=25
side	ask dose=84	ask easier=-26	ask left=-30	ask steps=70	ask why=12	other=68	unknown=-44
side_$	ask dose=87	ask easier=-19	ask why=16	other=29	unknown=-32
side_do	ask steps=33
side_done	other=19
side_first	ask steps=37	ask why=-12
side_in	ask dose=13
side_one	ask steps=23
side_thing	ask why=16
side_to	ask steps=14	ask why=37
sides	ask steps=29	ask why=-21	other=33	unknown=-16
sides_$	other=14
sides_done	ask why=-20	other=24
sides_or	ask steps=20	other=-15
silence	other=44
silent	other=25	unknown=-12
simpler	ask easier=150	ask steps=-26	other=-56
simpler_way	ask easier=23
since	hello=-18	other=178	unknown=-94
since_last	other=25	unknown=-15
since_the	other=28	unknown=-21
since_this	other=51	unknown=-16
since_yesterday	other=28	unknown=-15
sir	other=12
sister	other=-71	unknown=81
sister_is	other=-27	unknown=33
sisters	ask rest=-15	unknown=28
sisters_$	ask rest=-15	unknown=28
sit	ask why=13
sitting	ask dose=-18	ask easier=57	other=18
sitting_$	ask dose=-13	ask easier=42	other=15	unknown=-13
sitting_on	unknown=13
six	other=78	unknown=-35
six_$	other=28	unknown=-18
skip	ask easier=-22	ask steps=-51	ask why=-36	other=190	unknown=-15
skip_$	other=17
skip_the	other=32
skip_this	ask easier=-16	ask steps=-34	ask why=-33	other=105
skipping	other=21	unknown=-13
skp	other=17
slaps	other=25	unknown=-19
slaps_the	other=22	unknown=-17
sleep	other=12
sleeping	other=-42	unknown=54
sleeping_badly	unknown=15
slipped	other=24	unknown=-18
slipped_disc	other=24	unknown=-18
slot	schedule=22
slow	ask dose=-22	ask left=-13	ask steps=53	other=18	unknown=-19
slow_$	ask dose=-22	ask left=-13	ask steps=53	other=18	unknown=-19
slowly	ask rest=-13	ask steps=26
smashed	other=14
sneeze	other=26	unknown=14
sneeze_$	other=39	unknown=-14
snooze	other=35	unknown=-18
snooze_$	other=13
so	ask dose=-22	ask easier=52	ask left=-20	ask steps=-27	other=28	progress=32	thanks=16	unknown=53
so_$	other=21	unknown=18
so_far	ask dose=-12	ask left=15	other=45	progress=35	unknown=-35
so_hard	ask easier=49	other=-66	unknown=29
so_high	ask easier=23	other=-18
so_i	ask left=-36	other=17	unknown=27
so_is	ask left=-17	other=35
so_much	thanks=19
so_that	other=16
sofa	ask easier=23	ask steps=-14	other=-67	unknown=69
sofa_$	ask easier=23	ask steps=-14	other=-15	unknown=13
softer	ask easier=102	ask mistakes=-12	other=-26
softer_version	ask easier=40	other=-19
soiled	other=20	unknown=-16
soiled_myself	other=20	unknown=-16
some	help=18	other=42	unknown=-34
some_music	other=-34	unknown=45
some_of	other=20	unknown=-17
somebody	other=14
someone	other=30	unknown=-22
something	ask dose=-14	ask easier=142	ask left=-26	ask why=-17	other=14	unknown=-54
something_easier	ask easier=-15	other=34
something_gentler	ask easier=44	other=-20
something_less	ask easier=63	other=-35
something_lighter	ask easier=38	ask steps=-16
something_tore	other=15
something_wrong	ask mistakes=18	other=-12
son	ask why=20	other=-35	unknown=34
son_has	unknown=15
song	other=-20	unknown=64
song_$	other=-24	unknown=66
soon	other=23	unknown=-15
soon_$	other=16
sore	ask mistakes=-27	other=158	unknown=-82
sore_$	other=68	unknown=-54
sore_doing	ask mistakes=-27	other=30
sore_from	other=37	unknown=-21
sorry	ask left=22	ask mistakes=-30	ask steps=56	ask why=-20	other=38	unknown=-22
sorry_$	ask mistakes=-17	ask steps=18	other=35
sorry_to	ask left=26	other=-15
sort	other=38	unknown=-27
sort_of	other=38	unknown=-27
spine	ask mistakes=68	ask steps=-24	other=75	unknown=-67
spine_$	ask mistakes=42	ask why=-15	other=27	unknown=-22
spine_has	other=35	unknown=-29
spring	other=25
spring_$	other=25
squeeze	ask left=-19	ask mistakes=-22	ask steps=73
squeeze_$	ask steps=24
squeezing	ask why=30
stagger	other=13
stairs	unknown=25
stairs_$	other=-33	unknown=48
stand	other=-13	unknown=20
standing	ask easier=39
star	thanks=27	unknown=-16
star_$	thanks=27	unknown=-16
start	ask left=-17	ask mistakes=-15	ask rest=22	ask steps=26	ask why=-22	hello=-12	help=25	other=144	schedule=-19	unknown=-37
start_$	ask rest=13	help=39	other=24	unknown=-18
start_again	ask rest=17	other=62	schedule=-14	unknown=-25
start_in	ask steps=18
start_over	ask dose=24
start_please	other=14
start_reminding	other=21
start_with	ask why=-15	unknown=36
started	other=32	unknown=-17
started_$	other=15
starting	ask steps=28	other=28	unknown=-17
starting_to	other=16
stats	hello=-19	other=-67	progress=204	schedule=-14	unknown=-64
stats_$	hello=-19	other=-47	progress=158	unknown=-52
stats_please	other=-21	progress=46
stay	ask dose=26	ask mistakes=-20	ask steps=76	ask why=-22	other=26	unknown=-20
stay_bent	ask steps=15
stay_down	ask steps=52	other=-18
stay_flat	ask steps=-28	other=32
stay_on	ask steps=28
step	ask easier=-12	ask steps=37	other=-14
step_$	ask easier=-12	ask steps=37	other=-14
step_by	ask easier=-12	ask steps=37	other=-14
steps	ask dose=-28	ask steps=160	other=-56	unknown=-23
steps_$	ask steps=114	other=-71	unknown=-21
steps_for	ask steps=50	other=-35
stiff	ask easier=18
stiff_for	ask easier=19
still	ask dose=-54	ask easier=-14	ask left=195	ask mistakes=-19	ask steps=-35	ask why=-30	other=119	unknown=-74
still_$	ask dose=-18	ask left=52
still_coming	ask left=19
still_do	other=25
still_going	other=18
still_got	other=14	unknown=-15
still_have	ask dose=-21	ask left=57
still_on	other=19	unknown=-15
still_to	ask dose=-13	ask left=46	ask steps=-16	other=12
stings	other=15
stomach	ask mistakes=-13	ask steps=30
stop	ask easier=-19	ask left=50	ask steps=-28	help=-13	other=183	schedule=-27	thanks=-13	unknown=-48
stop_$	ask dose=-27	ask left=53	other=40	unknown=-14
stop_after	ask dose=21
stop_here	other=15
stop_now	other=18
stop_reminding	other=32
stop_the	other=15
stop_there	other=13
stop_writing	other=22
stopped	other=36
stopped_at	other=23	unknown=-12
stopping	other=17	unknown=14
stopping_$	other=-25	unknown=28
stopping_here	other=15
stopping_now	other=26
straight	ask mistakes=-15	ask rest=32	ask steps=45	unknown=-20
straight_$	ask mistakes=-13	ask rest=21	ask steps=21	unknown=-14
straight_or	ask steps=19	other=-16
strain	ask easier=36
streak	ask left=-14	ask mistakes=-16	ask steps=-24	ask why=-19	other=-17	progress=154	unknown=-25
streak_$	ask left=-12	ask mistakes=-14	ask steps=-15	ask why=-19	progress=117	unknown=-21
streak_looking	progress=17
strengthen	ask why=50
strengthen_$	ask why=21
strengthen_my	ask why=29
strengthening	ask left=-24	ask why=52
strengthening_$	ask left=-24	ask why=52
strenuous	ask easier=81	other=-59
stretch	ask easier=26	ask left=-30	ask steps=51	ask why=28	other=-25
stretch_$	ask dose=21
stretch_do	other=22
stretch_for	ask why=17
stretched	ask left=-13	ask mistakes=-23	ask steps=19	ask why=50	other=-58	unknown=43
strong	ask easier=48	other=-20
struggle	ask easier=20	unknown=-12
struggles	ask easier=19
struggles_with	ask easier=19
sudden	other=49	unknown=-34
sudden_$	other=20	unknown=-17
suddenly	other=53	unknown=-31
suit	schedule=20
suit_me	other=-17	schedule=20
sunday	other=36	unknown=-20
sunday_evening	other=21
supposed	ask dose=19	ask easier=-14	ask left=-55	ask mistakes=-27	ask steps=50	ask why=83
supposed_to	ask dose=19	ask easier=-14	ask left=-55	ask mistakes=-27	ask steps=50	ask why=83
sure	ask mistakes=-22	ask steps=40	other=31
sure_$	other=18
sure_that	other=13
surgery	ask dose=-14	ask mistakes=-20	other=76	unknown=17
surgery_$	ask dose=-13	ask mistakes=-17	other=28	unknown=38
sweating	other=20	unknown=-16
sweating_$	other=18	unknown=-14
swelling	other=15
swelling_on	other=15
swing	other=-18	unknown=23
switch	other=20
ta	other=-101	thanks=176	unknown=-38
ta_$	other=-94	thanks=156	unknown=-32
tailbone	other=26	unknown=-20
take	ask dose=68	ask easier=-17	ask left=-26	ask rest=62	ask steps=-23	other=24	unknown=-19
take_$	ask dose=55	ask left=-18	other=-20
take_a	ask rest=34
take_me	ask dose=22
take_that	other=23
talk	ask steps=59	other=-42
talk_me	ask steps=59	other=-42
tall	ask dose=-25	ask steps=-21	progress=-20	unknown=95
tall_is	ask dose=-25	ask steps=-21	progress=-20	unknown=95
tap	other=13
tap_$	other=13
tapped	other=16
target	ask dose=65	ask steps=-18	ask why=-20
target_$	ask dose=65	ask steps=-18	ask why=-20
tea	other=-80	unknown=84
tea_$	other=-15	unknown=16
technique	ask steps=50	ask why=-34
telephone	other=-25	unknown=28
telephone_$	other=-25	unknown=28
tell	ask easier=-15	ask mistakes=14	ask steps=-67	ask why=77	help=57	unknown=-31
tell_if	ask mistakes=28
tell_me	ask rest=15	ask steps=-30	schedule=17	unknown=35
tell_you	help=52	unknown=-34
telling	other=34	unknown=-30
telling_you	other=34	unknown=-30
temperature	other=13
ten	ask dose=97	ask mistakes=-13	ask steps=-20	other=39	schedule=14	unknown=-36
ten_$	ask dose=29	other=31	unknown=-23
ten_minutes	other=27	unknown=-12
ten_past	schedule=18
ten_seconds	ask dose=39	other=-28
tense	ask steps=16
than	ask dose=32	ask easier=62	ask rest=19	ask steps=-15	other=-48
than_a	ask rest=23
than_the	ask easier=27
than_this	ask easier=45	other=-13
thank	hello=-24	other=-23	thanks=156	unknown=-60
thank_you	hello=-24	other=-29	thanks=157	unknown=-59
thanks	hello=-28	help=-18	other=-94	thanks=269	unknown=-33
thanks_$	other=-23	thanks=168	unknown=-76
thanks_a	thanks=29	unknown=-12
thanks_coach	other=-12	thanks=54	unknown=-13
thanks_for	thanks=27
that	ask dose=-42	ask easier=64	ask left=33	ask mistakes=127	ask steps=-62	ask why=21	help=-24	other=100	progress=-24	thanks=39
that_$	ask left=-37	ask mistakes=-23	ask why=-24	other=153	unknown=-12
that_a	ask mistakes=28	other=13	unknown=-12
that_back	other=20
that_bridge	ask steps=37	other=-18
that_count	other=-18	unknown=43
that_done	ask left=44	other=-18	unknown=-20
that_far	ask easier=53	other=-41
that_helped	thanks=21
that_high	ask easier=47	other=-29
that_i	ask left=-14	ask mistakes=37
that_is	ask left=31	ask mistakes=-15	ask why=18	unknown=16
that_it	ask left=50	other=-13
that_knee	ask steps=17
that_my	ask mistakes=17	other=32
that_ok	ask mistakes=60	other=-57
that_one	ask mistakes=-14	ask steps=-34	other=22	unknown=75
that_really	ask why=27
that_right	ask mistakes=33	other=-17
that_was	ask easier=48	ask rest=-20	other=24	unknown=-30
that_yesterday	other=12
the	ask dose=152	ask easier=143	ask left=55	ask mistakes=225	ask rest=169	ask steps=239	ask why=186	hello=-65	help=-52	other=94	progress=-19	schedule=127	thanks=27	unknown=175
the_afternoon	schedule=21
the_air	ask why=22
the_baby	other=40	unknown=-15
the_back	ask why=40
the_bag	other=24
the_bed	ask easier=35	ask steps=-14
the_benefit	ask steps=-41	ask why=80
the_benefits	ask steps=-30	ask why=84	other=-28
the_body	ask steps=15	other=-15
the_bot	ask steps=-15	ask why=-28	help=62
the_break	ask dose=-52	ask mistakes=-31	ask rest=87	ask steps=-23	ask why=-22	other=109	unknown=-34
the_breather	ask dose=-20	ask rest=34	ask steps=-15	other=15
the_bridge	ask dose=36	ask easier=19	ask left=16	ask mistakes=22	ask rest=27	ask steps=-45	ask why=132	help=-38	other=51	progress=-21	schedule=-22	unknown=-29
the_bridges	ask left=15	other=40	unknown=-31
the_bum	ask steps=38
the_bus	other=-24	unknown=36
the_capital	ask why=-31	unknown=91
the_car	other=21	unknown=-17
the_carpet	ask steps=17
the_cat	unknown=26
the_chest	ask easier=18
the_common	ask mistakes=15
the_complete	other=16	unknown=-15
the_correct	ask steps=59	ask why=-33
the_cricket	unknown=14
the_day	other=35	unknown=-23
the_dentist	other=18	unknown=-15
the_doctor	other=29	unknown=-25
the_door	other=14
the_end	ask dose=-22	ask left=54	ask steps=-21
the_entire	other=57	unknown=-47
the_evening	ask dose=54	ask steps=-43	ask why=-13	other=-31	schedule=106	unknown=-17
the_exercise	other=24	unknown=-26
the_exercises	other=26	unknown=-14
the_feet	ask mistakes=-12	ask steps=71	other=-30	unknown=-14
the_final	ask left=38	ask why=-19
the_first	ask steps=-26	other=29	schedule=-15	unknown=41
the_floor	ask dose=-14	ask steps=88	ask why=-19	other=-23
the_full	ask easier=23	ask steps=-16	other=17
the_glute	ask mistakes=22	ask steps=-35	ask why=38
the_ground	ask steps=23
the_gym	other=-33	unknown=44
the_head	ask dose=-15	ask mistakes=-28	ask steps=58
the_hip	ask dose=14	ask mistakes=63	ask why=24	other=-66	unknown=-14
the_house	other=-56	unknown=67
the_idea	ask steps=-14	ask why=27
the_ironing	other=-43	unknown=44
the_kettle	other=-28	unknown=37
the_kids	other=20
the_kitchen	other=29	unknown=-20
the_knee	ask dose=19	ask easier=31	ask left=-20	ask mistakes=61	ask rest=-19	ask steps=34	ask why=29	help=-16	other=83	progress=-14	schedule=-18	unknown=-39
the_knees	ask rest=15	ask steps=21
the_last	ask easier=-26	ask left=151	ask mistakes=-36	ask rest=-24	ask why=-21	other=61	progress=44	unknown=-87
the_left	ask easier=-16	ask left=-24	ask steps=53	other=47	unknown=-26
the_legs	ask steps=21	other=21	unknown=-32
the_list	ask left=30
the_loo	other=-24	unknown=42
the_lot	other=68	unknown=-57
the_lower	ask why=18
the_lying	ask steps=50	other=-24
the_marathon	other=-21	unknown=23
the_mat	other=20
the_match	unknown=55
the_middle	other=18	unknown=-14
the_minute	ask rest=34
the_moment	other=26
the_morning	other=-63	schedule=101	unknown=28
the_mornings	other=-16	schedule=41
the_movement	ask steps=91	other=-46	unknown=-15
the_neck	ask mistakes=38	ask why=-16	other=-32	unknown=32
the_need	ask why=14
the_neighbours	other=-33	unknown=46
the_netherlands	other=16	unknown=-13
the_news	other=-50	unknown=60
the_next	ask dose=-17	ask easier=31	ask left=24	ask rest=16	other=14	schedule=40	unknown=-34
the_night	other=13
the_number	ask dose=103	ask steps=-41	ask why=-33
the_one	ask steps=50	unknown=-31
the_other	ask steps=59	ask why=-20	other=62	unknown=-54
the_pain	other=63	unknown=-38
the_pause	ask dose=-21	ask rest=44	ask steps=-14	other=19
the_phone	other=24	unknown=-16
the_picture	ask steps=35	other=-29
the_plan	ask left=27
the_point	ask steps=-26	ask why=88
the_postman	ask steps=-13	unknown=56
the_purpose	ask why=43
the_reason	ask steps=-25	ask why=47
the_remaining	other=26	unknown=-17
the_reminder	schedule=13
the_reminders	other=47	schedule=18	unknown=-22
the_rest	ask dose=-42	ask rest=68	ask steps=-12	ask why=-18	other=42
the_right	ask mistakes=-14	other=75	unknown=-31
the_roll	ask steps=31
the_rolling	ask why=28
the_roof	other=19
the_rotation	ask dose=15	ask easier=22	ask left=-26	ask mistakes=15	ask rest=-12	ask steps=40	ask why=59	help=-15	other=49	schedule=-14	unknown=-50
the_school	other=13
the_second	unknown=19
the_session	other=-19	unknown=44
the_set	ask dose=-16	ask left=-14	ask rest=-16	other=52	unknown=17
the_sets	ask dose=17	ask rest=15
the_shin	ask steps=15
the_shopping	other=-21	unknown=21
the_shower	other=28	unknown=-22
the_side	ask steps=22	ask why=26
the_sides	ask steps=20
the_sofa	ask easier=23	ask steps=-14
the_spring	other=17
the_stairs	other=-33	unknown=49
the_steps	ask dose=-27	ask steps=43	other=12
the_thigh	ask dose=-21	ask easier=29
the_third	ask dose=20	ask rest=-15	ask steps=-16	other=37	unknown=-14
the_three	other=50	unknown=-45
the_time	other=26	unknown=-27
the_times	ask steps=-15	schedule=32
the_toilet	other=26
the_top	ask dose=16	ask mistakes=13	ask steps=26	unknown=-14
the_train	other=-31	unknown=37
the_twist	ask dose=-24	ask easier=70	ask mistakes=50	ask rest=-16	ask steps=47	ask why=44	help=-19	other=30	progress=-18	schedule=-27	unknown=-53
the_twisting	ask steps=39	other=-14
the_twists	other=18	unknown=-17
the_twisty	ask steps=91	other=-27	unknown=-17
the_two	other=38	unknown=-36
the_typical	ask mistakes=48	ask why=-21
the_use	ask why=31
the_very	ask left=31
the_waist	other=16
the_wall	ask easier=17
the_washing	other=-86	unknown=87
the_way	ask easier=25	ask steps=43	other=-18	unknown=-13
the_weather	unknown=51
the_weekend	other=15
the_whole	other=60	unknown=-48
the_wrong	ask mistakes=37	ask steps=-22	other=21
them	ask dose=-35	ask rest=-38	other=106	schedule=15	unknown=-19
them_$	ask dose=-30	ask rest=-37	other=101	unknown=-20
them_all	other=26	unknown=-24
them_at	other=-53	unknown=54
then	ask left=103	ask mistakes=-34	ask steps=-34	ask why=-19	other=78	unknown=-39
then_$	ask left=57	ask mistakes=-31	ask steps=-15	other=57	unknown=-24
then_i	other=12
there	ask dose=-49	ask easier=61	ask left=32	ask mistakes=-44	ask steps=16	ask why=32	hello=64	help=15	other=44	progress=-18	schedule=46	thanks=-21	unknown=-16
there_$	ask dose=-13	ask why=-13	hello=69	help=23	thanks=-16	unknown=19
there_a	ask dose=-22	ask easier=60	ask left=-33	ask mistakes=-15	ask steps=49	ask why=32	other=-49	schedule=35	unknown=-18
there_an	ask easier=-37	ask left=-15	other=112
there_another	ask easier=24	ask rest=12	other=-30	schedule=21
there_any	ask left=-15	ask why=41
there_anything	ask mistakes=17
there_in	ask dose=13
there_is	other=13
there_more	ask left=22
there_something	ask easier=12	other=30
there_still	ask left=14
there_yet	ask left=14
these	ask easier=-21	ask left=29	ask mistakes=-23	ask why=22	help=-13	other=42	unknown=21
these_$	ask left=13	other=45	unknown=-19
these_at	other=-38	schedule=25	unknown=20
these_for	ask why=30
these_in	other=-38	unknown=44
these_ok	other=17
these_too	ask dose=32
they	unknown=18
thigh	ask dose=-21	ask easier=29
thigh_$	ask steps=13
thighs	ask mistakes=48	ask steps=-28	other=14	unknown=-13
thin	other=28	unknown=-24
thing	ask dose=-18	ask mistakes=-19	ask steps=16	ask why=47	help=51	other=23	unknown=-14
thing_$	ask dose=-13	ask mistakes=-12	help=52	other=25
thing_for	ask why=35
thing_you	other=21	unknown=-15
think	help=-24	other=77
think_$	other=16
think_i	other=28	unknown=-13
think_so	other=31
thinner	other=15
third	ask dose=44	ask rest=-16	ask steps=-47	other=55
third_$	ask dose=21	ask steps=-17	other=23
third_already	other=-15	unknown=15
third_done	ask steps=-28	other=32
third_set	ask dose=23	ask rest=-14
thirteen	other=13
thirty	ask steps=-16	unknown=31
thirty_$	other=14
thirty_minutes	ask steps=-16	other=21
this	ask dose=-41	ask easier=36	ask left=43	ask mistakes=60	ask why=145	hello=-52	help=143	other=89	progress=95	schedule=-23	thanks=-21	unknown=102
this_$	ask dose=-47	ask easier=43	ask left=-19	ask mistakes=-15	ask steps=90	ask why=21	help=66	other=46	progress=-17
this_actually	ask why=-24	other=33
this_afternoon	other=20
this_and	ask dose=-27	ask steps=-27	ask why=-16	other=82
this_app	help=19
this_bot	ask steps=-17	ask why=-33	help=74	other=-33	unknown=32
this_do	ask dose=36	ask left=-13	ask steps=-18	ask why=-29	other=35
this_evening	other=18
this_every	ask dose=43	ask left=-15
this_exercise	ask dose=18	ask left=-17	ask steps=14	ask why=13	other=-33	unknown=31
this_fix	ask why=33	other=-12
this_for	help=38	other=-51	unknown=33
this_go	ask steps=24
this_good	other=23
this_help	ask steps=-13	ask why=72	help=-28
this_in	other=-79	unknown=76
this_is	ask easier=41	ask left=14	unknown=-36
this_make	ask why=29
this_meant	ask why=29
this_month	other=-25	progress=57
this_morning	ask left=17	hello=-29	help=-12	other=63	unknown=28
this_ok	other=41
this_one	ask easier=-30	ask mistakes=40	ask rest=31	ask steps=62	ask why=76	unknown=-54
this_or	ask left=14
this_pain	other=13
this_really	ask left=17	ask why=18	other=-21
this_right	ask dose=-14	ask mistakes=57	ask steps=-19
this_round	ask left=38	unknown=-24
this_safe	other=57
this_set	ask dose=-13	ask left=33	ask rest=38	unknown=-21
this_stretch	ask left=-29	ask steps=47	ask why=17
this_supposed	ask steps=-17	ask why=20	other=15
this_the	ask left=147	ask mistakes=-12	ask steps=-12	ask why=-40	other=-44
this_thing	ask steps=-34	ask why=-13	help=73
this_time	ask dose=27	ask rest=-17	other=62	unknown=-42
this_week	help=-13	other=-61	progress=121
this_with	ask easier=-29	other=39
this_works	help=24
those	ask dose=15	other=-19	unknown=35
those_$	ask dose=15	other=-16	unknown=17
those_bridges	other=13
three	ask dose=59	ask easier=-20	ask left=-28	ask mistakes=-14	ask rest=-15	ask steps=-42	other=135	unknown=36
three_$	ask dose=40	ask steps=-14	other=49	unknown=-47
three_every	other=-30	unknown=32
three_exercises	other=16	unknown=-14
three_months	other=21	unknown=-14
three_rounds	other=28	unknown=-14
three_sets	ask dose=35	ask left=-17	other=-66	unknown=98
three_times	other=22
three_weeks	other=41
through	ask left=63	ask mistakes=-14	ask steps=76	other=-15	unknown=-36
through_$	ask left=36	ask steps=-17	other=17
through_it	ask steps=32	other=-21
through_the	ask steps=17
thursday	other=16	unknown=-15
tight	ask dose=-13	ask mistakes=-13	ask steps=42	other=15
tight_$	ask mistakes=-13	ask steps=30
tight_chest	other=12
til	ask dose=-24	ask rest=41
till	ask dose=-58	ask left=87
till_i	ask dose=-36	ask left=63	other=-22
till_the	ask dose=-23	ask left=25
time	ask dose=61	ask easier=-13	ask left=-52	ask mistakes=-40	ask rest=103	ask steps=-27	ask why=-61	help=-35	other=-17	progress=-24	schedule=232
time_$	ask dose=70	ask left=-17	ask mistakes=-24	ask rest=47	ask why=-30	schedule=34
time_are	schedule=14
time_do	schedule=55
time_i	other=-33	unknown=38
time_in	other=-57	schedule=13	unknown=44
time_is	other=73	unknown=-19
time_now	other=19	unknown=-17
time_today	other=19	unknown=-17
time_tomorrow	schedule=24
times	ask dose=91	ask easier=-12	ask left=-31	ask steps=-52	ask why=-12	help=-34	other=-24	progress=-25	schedule=234	unknown=-54
times_$	ask dose=62	ask left=-13	ask steps=-24	help=-17	other=-27	progress=-14	schedule=133	unknown=-35
times_a	ask dose=-43	other=54
times_do	ask dose=46	ask steps=-17
times_have	help=-17	schedule=39
times_i	ask dose=14
times_please	other=-40	schedule=58
tingles	unknown=14
tingles_$	unknown=14
tingling	hello=-13	other=49	unknown=12
tingling_$	other=22	unknown=16
tingling_and	other=15	unknown=-15
tingling_in	other=20	unknown=-14
tingly	other=22	unknown=-17
tired	ask dose=21	other=-84	unknown=117
tired_$	ask dose=21	other=-57	unknown=81
to	ask dose=65	ask left=52	ask mistakes=167	ask rest=39	ask steps=88	ask why=74	help=31	other=59	progress=-46	schedule=117	thanks=-42
to_$	ask left=19	ask mistakes=47	ask steps=-32	ask why=-14
to_15	ask dose=34
to_21:00	schedule=22
to_9	other=-17	schedule=28
to_arch	ask mistakes=35	ask steps=-14
to_avoid	ask mistakes=76	ask steps=-21
to_be	ask dose=56	ask easier=-13	ask left=-18	ask mistakes=27	ask steps=-16	unknown=-15
to_change	schedule=20
to_chest	ask easier=12	ask mistakes=16	ask steps=95	ask why=28	other=-16	schedule=-15	unknown=-19
to_do	ask dose=62	ask easier=22	ask left=95	ask mistakes=-17	ask rest=-30	ask steps=17	help=-26	other=-30	unknown=45
to_eight	schedule=14
to_end	other=17
to_exercise	other=40
to_feed	other=12
to_feel	ask mistakes=31
to_finish	other=28	unknown=-19
to_get	ask steps=15	other=48	schedule=-15	unknown=-24
to_go	ask dose=-52	ask left=123	ask steps=-40	other=38
to_help	ask steps=-18	ask why=29
to_hold	ask dose=43	ask mistakes=18	ask steps=-15	other=-18
to_hurt	ask mistakes=36	ask why=-15
to_keep	ask dose=23	ask mistakes=-17	ask steps=31	other=-17
to_last	progress=20
to_leave	other=12
to_lie	ask steps=31
to_lose	other=-38	unknown=46
to_make	ask steps=13
to_me	ask mistakes=-17	ask steps=52
to_my	ask easier=25	unknown=-16
to_nine	schedule=27
to_pee	other=12	unknown=13
to_push	other=20
to_rest	ask dose=-13	ask rest=76	other=-12
to_run	other=55	unknown=-44
to_seven	schedule=13
to_side	ask steps=14	ask why=37
to_start	other=25
to_stay	ask steps=34
to_stop	other=26
to_strengthen	ask why=21
to_take	ask rest=18
to_ten	other=-13	schedule=19
to_the	ask easier=13	other=18	unknown=29
to_this	ask left=-13	ask mistakes=-13	ask why=42
to_touch	ask steps=43	ask why=-18
to_use	help=49
to_wait	ask rest=13
to_work	ask steps=-43	ask why=63
to_write	ask steps=-15	help=85	other=-47	unknown=-14
to_you	hello=48	other=-19	unknown=-14
today	ask dose=82	ask easier=-31	ask left=151	ask mistakes=-23	ask rest=-13	ask steps=-57	ask why=-27	hello=-14	help=-24	other=69	thanks=-29	unknown=71
today_$	ask dose=58	ask easier=-27	ask left=153	ask mistakes=-21	ask steps=-37	ask why=-26	hello=-12	help=-23	other=29	thanks=-20	unknown=82
today_and	other=-37	schedule=21	unknown=30
today_is	ask dose=26	other=-18
today_please	ask steps=-19	other=39
today_thanks	other=14
toes	ask steps=23	other=51	unknown=-31
toes_$	ask steps=25	other=14
together	ask mistakes=-16	ask steps=106	other=-31	unknown=-19
together_$	ask mistakes=-15	ask steps=81	other=-20	unknown=-16
together_or	ask steps=24
toilet	other=-13	unknown=34
toilet_$	other=15
toilet_paper	other=27	unknown=-25
told	other=13
told_me	other=21	unknown=-14
told_you	other=21
tomorrow	ask mistakes=-18	ask why=-16	help=-21	other=-35	schedule=117	thanks=14	unknown=13
tomorrow_$	ask mistakes=-18	ask why=-16	help=-20	other=18	schedule=57	thanks=14	unknown=14
tonight	ask easier=-14	ask mistakes=-20	ask steps=-13	help=-43	other=44	progress=-17	schedule=102	unknown=34
tonight_$	ask easier=-12	ask mistakes=-18	ask steps=-12	help=-41	other=32	progress=-16	schedule=91	unknown=51
tonight_session	schedule=12
too	ask dose=39	ask easier=200	ask left=-88	ask mistakes=109	ask steps=-37	ask why=-34	other=-37	schedule=61	unknown=-105
too_$	ask dose=42	ask easier=-16	other=48	unknown=-25
too_difficult	ask easier=50	other=-40
too_early	ask easier=-13	other=-31	schedule=77	unknown=-16
too_far	ask left=-19	ask mistakes=51
too_hard	ask easier=77	other=-26
too_knackered	other=12
too_much	ask dose=18
too_stiff	ask easier=19
too_tired	other=13
too_weak	ask easier=13
top	ask dose=16	ask mistakes=13	ask steps=26	unknown=-15
top_$	ask dose=25	ask mistakes=-16	ask steps=33	unknown=-12
tore	other=15
totally	other=28	unknown=-26
touch	ask steps=47	ask why=-18
touch_the	ask steps=47	ask why=-18
touching	ask steps=30
tough	ask easier=26
tough_$	ask easier=26
track	other=22
track_$	other=22
train	ask steps=-23	ask why=42	other=-33	progress=17	unknown=34
train_$	ask steps=-21	ask why=42
treatment	other=34	unknown=-12
trouble	unknown=14
trying	other=-15	unknown=43
trying_$	other=42	unknown=-23
trying_to	unknown=15
tuesday	other=17
tummy	ask why=16	other=20	unknown=-18
tummy_$	ask steps=16	unknown=-13
turn	ask steps=35	other=26
turn_off	other=13
turned	ask dose=-15	ask mistakes=-27	ask steps=57
turning	ask steps=32	other=-19
turning_$	ask steps=32	other=-20
turtles	other=-25	unknown=29
turtles_$	other=-25	unknown=29
tv	other=-31	unknown=41
tv_$	other=-31	unknown=41
twelve	ask why=13	other=23	unknown=-16
twelve_$	other=22	unknown=-13
twenty	other=29
twice	ask dose=61	ask steps=-18	other=14
twice_a	ask dose=62
twice_today	unknown=16
twinge	other=23
twinge_at	other=17
twist	ask dose=18	ask easier=99	ask mistakes=46	ask rest=-17	ask steps=49	ask why=51	help=-21	other=22	progress=-23	schedule=-35	unknown=-75
twist_$	ask dose=-32	ask easier=50	ask steps=42	other=71	progress=-14	schedule=-15	unknown=-24
twist_done	ask steps=26	unknown=-14
twist_for	ask why=50	other=-19
twist_is	ask easier=28
twist_today	other=14
twisting	ask steps=31	ask why=52	help=-13	other=-16
twisting_$	ask mistakes=17
twisting_one	ask steps=27
twists	ask dose=29	other=35	progress=-16	unknown=-33
twists_$	ask dose=26	progress=-16
twisty	ask steps=91	other=-27	unknown=-17
twisty_one	ask steps=78	other=-26
twisty_thing	ask steps=13	ask why=13
two	ask dose=72	ask easier=-17	ask mistakes=-15	ask rest=50	ask steps=-52	ask why=-12	other=97
two_$	ask left=38	ask rest=29	ask steps=-31	other=31	unknown=-35
two_already	other=12
two_are	other=28	unknown=-22
two_done	other=15	unknown=-13
two_hours	other=12
two_is	ask rest=13
two_minutes	ask rest=14
two_months	other=26	unknown=-19
two_remaining	other=15	unknown=-14
two_ribs	other=21
two_rounds	ask dose=25	unknown=24
two_sets	ask dose=46	ask left=-18	other=71	unknown=-45
two_to	other=-16	unknown=25
two_weeks	other=13
type	ask left=-15	ask mistakes=-27	help=102	other=-79	unknown=58
type_done	other=-52	unknown=62
type_here	ask mistakes=-26	help=60
typical	ask mistakes=98	ask steps=-22	ask why=-26
typical_errors	ask mistakes=49	ask steps=-12	ask why=-13
typical_mistakes	ask mistakes=20
um	other=17
um_i	other=14
under	ask easier=31	other=29	unknown=-28
under_me	other=33	unknown=-24
under_my	ask easier=32
understand	help=30
understand_how	help=30
undo	ask steps=-14	other=104	unknown=-36
undo_$	other=42	unknown=-19
undo_last	other=18
undo_please	other=19
undo_that	other=22
unmute	other=38	unknown=-20
unpause	hello=-13	other=61	unknown=-28
unpause_$	other=44	unknown=-21
unsteady	other=44	unknown=-36
until	ask left=57	other=37	unknown=-60
until_i	ask left=57	unknown=-20
until_the	other=32	unknown=-29
up	ask dose=17	ask easier=43	ask left=41	ask mistakes=21	ask steps=53	other=35	unknown=-67
up_$	ask easier=31	ask left=19	ask steps=37	other=41	unknown=-60
up_again	other=19
up_and	ask dose=14	other=-16
up_do	ask steps=16
up_here	ask mistakes=32	ask why=-12
up_now	other=-40	unknown=42
up_or	ask steps=36	other=-29
up_that	ask easier=21
up_there	ask why=22
up_to	ask left=37	ask steps=-21
urine	other=27	unknown=-15
us	ask steps=42	hello=-19	other=55	unknown=-34
us_begin	hello=-16	other=27
us_leave	other=14
use	ask dose=-22	ask easier=31	ask left=-26	ask steps=-16	ask why=67	help=77	other=-21	progress=-13	unknown=-21
use_a	ask easier=38	other=-16
use_both	ask steps=29
use_of	ask why=31
use_this	ask steps=-17	help=64
use_you	ask steps=-14	help=28
used	ask why=13	other=-45	unknown=57
used_to	ask why=13	other=-45	unknown=57
usual	ask mistakes=28	ask why=-14
usually	ask mistakes=60	other=-95	unknown=79
usually_$	ask mistakes=16	other=-57	unknown=54
usually_get	ask mistakes=23
vacation	other=16
variant	ask easier=32
variation	ask easier=60	other=-55
version	ask dose=-18	ask easier=191	ask left=-25	ask mistakes=-15	ask steps=-33	ask why=-29	unknown=-29
version_$	ask easier=70	ask left=-19	ask steps=-17	ask why=-17	other=46	unknown=-18
version_for	other=23
version_of	ask easier=86	ask why=-12	other=-28
vertebra	other=40	unknown=-33
very	ask left=31	other=-25	thanks=48	unknown=-13
very_kind	other=-16	thanks=20
very_last	ask left=31
very_patient	thanks=16
video	ask easier=-37	ask steps=99	other=-42	unknown=26
visiting_my	other=12
waist	other=42	unknown=-34
wait	ask rest=68	ask steps=33	other=-21	unknown=-26
wait_$	other=32	unknown=-19
wait_how	ask dose=38	other=-42
wakes	other=28	unknown=-18
wakes_me	other=28	unknown=-18
walk	ask steps=59	unknown=-23
walk_$	other=39	unknown=-15
walk_me	ask steps=59	other=-46
walk_properly	other=-18	unknown=22
walked	other=-93	unknown=95
walking	other=56	unknown=-40
wall	ask easier=17
want	ask dose=21	ask easier=-16	ask steps=-32	other=41	schedule=72	unknown=-26
want_$	other=16
want_different	other=-13	schedule=22
want_to	ask steps=-21	other=40
wants	other=40	unknown=-39
was	ask dose=53	ask easier=37	ask mistakes=-15	ask rest=-17	ask steps=-34	other=68	progress=-15	unknown=27
was_dead	other=25	unknown=-20
was_done	other=23	unknown=-21
was_i	ask dose=27	other=-23
was_it	other=25
was_last	other=47	progress=-19	unknown=-26
was_my	other=16	unknown=-16
was_numb	other=-91	unknown=94
was_that	ask steps=-25	other=69
was_the	other=19	unknown=-29
washing	other=-107	unknown=108
watch	ask mistakes=102	ask why=-29	other=-33	unknown=32
watch_$	ask mistakes=17
watch_for	ask mistakes=24
watch_out	ask mistakes=62	ask why=-18
watch_says	other=-19	unknown=22
watching	other=-72	unknown=84
watching_$	other=-20	unknown=22
watching_and	other=-36	unknown=37
watching_the	other=16	unknown=-15
watching_tv	other=-31	unknown=41
water	other=41	unknown=-22
water_$	other=41	unknown=-22
waters	other=45	unknown=-37
waters_broke	other=33	unknown=-28
way	ask dose=-16	ask easier=189	ask left=-32	ask steps=66	ask why=-38	unknown=-76
way_$	ask easier=90	ask steps=-16	other=25	unknown=-35
way_of	ask easier=14	ask steps=44	ask why=-28
way_on	other=13
way_to	ask easier=71	ask mistakes=29	ask steps=-37	ask why=-15
way_too	ask easier=24	other=-14
way_under	other=14
way_up	ask steps=27	other=-18
we	ask easier=-45	ask left=54	ask mistakes=-47	ask rest=48	ask steps=-84	ask why=87	help=-18	other=84	schedule=84	unknown=-66
we_are	ask why=16
we_change	other=-26	schedule=38
we_did	other=20
we_do	ask dose=14	ask easier=-19	ask why=37	other=43	schedule=-12	unknown=-13
we_doing	ask dose=20	ask why=-13	other=13
we_go	schedule=18
we_leave	other=24
we_make	ask easier=15	other=-15
we_move	schedule=22
we_nearly	ask left=26
we_skip	other=28
we_start	other=25
weak	ask easier=13	hello=-21	unknown=61
weak_$	other=55	unknown=-45
weak_and	other=28	unknown=-24
weak_for	ask easier=12	other=-73	unknown=78
weak_in	other=22	unknown=-20
weak_today	other=-25	unknown=27
weaker	other=14
weaker_$	other=12
weakness	unknown=36
weakness_$	other=-17	unknown=47
weakness_in	ask dose=13	other=15
weather	other=-40	unknown=96
weather_today	other=-34	unknown=45
wee	other=15
week	ask dose=-12	ask steps=-12	help=-21	progress=144	schedule=-16	unknown=17
week_$	help=-18	other=33	progress=130	unknown=-24
week_go	progress=18
week_i	other=-52	unknown=53
weekend	other=15
weekend_$	other=15
weeks	ask mistakes=-18	hello=-13	help=-19	other=171	progress=36	schedule=-13	unknown=-36
weeks_$	other=62	progress=38	unknown=-34
weeks_ago	other=45
weeks_now	other=-36	unknown=37
weeks_pregnant	other=44
weight	ask why=-34	hello=-13	help=-30	other=28	progress=-21	schedule=12	unknown=108
weight_$	ask why=-27	help=-23	progress=-17	unknown=83
weight_and	other=22
weight_is	other=-18	unknown=25
weight_loss	other=-31	schedule=24	unknown=22
weight_on	other=19	unknown=-14
weight_without	other=27	unknown=-15
weird	other=22	unknown=-15
weird_$	other=16
well	ask dose=28	ask mistakes=-14	other=-48	progress=15	unknown=86
well_$	ask dose=29	ask mistakes=-14	unknown=20
well_done	other=-51	unknown=51
well_that	other=-50	unknown=50
went	other=29
went_numb	other=18	unknown=-14
were	other=43	unknown=-36
were_done	other=21	unknown=-21
wet	unknown=17
wet_myself	unknown=20
what	ask dose=-38	ask easier=14	ask left=104	ask mistakes=55	ask steps=116	ask why=156	hello=-19	help=162	other=41	progress=53	schedule=52	thanks=-22	unknown=59
what_$	ask dose=-15	ask left=24	ask mistakes=-16	ask rest=33	ask steps=-35	ask why=-36	help=90	other=-23
what_about	ask dose=14	ask steps=45	other=-37
what_am	ask left=-51	ask mistakes=-34	ask steps=55	ask why=26	other=38
what_are	ask dose=-35	ask easier=-12	ask left=-61	ask mistakes=74	ask steps=-36	help=55	schedule=12	unknown=51
what_can	ask easier=45	ask left=-17	ask steps=-32	ask why=-21	help=150	other=-23	schedule=-14	unknown=-26
what_comes	ask left=69	ask rest=-12	ask why=-16	other=16
what_did	ask why=25	other=-12	progress=13
what_do	ask dose=-59	ask easier=-15	ask left=65	ask mistakes=24	ask steps=62	ask why=24	help=-43	other=86	schedule=-22	unknown=-44
what_does	ask left=-16	ask mistakes=-20	ask why=65	help=-16	other=56	progress=15	unknown=-16
what_else	ask easier=19	ask left=46	ask mistakes=-13	ask why=-17	other=12
what_exactly	ask left=-31	ask steps=33	ask why=51	other=-22
what_exercises	ask left=19
what_good	ask steps=-14	ask why=76
what_happens	ask left=27	ask mistakes=22	other=-18
what_have	other=-13	unknown=65
what_i	ask dose=-13	ask easier=-17	ask steps=36	ask why=25	other=-27	unknown=30
what_if	ask dose=33	ask easier=18	ask left=-23	ask mistakes=-43	help=-18	other=-62	progress=-18	unknown=153
what_is	ask dose=137	ask left=52	ask mistakes=-35	ask steps=38	help=28	other=60	progress=106	schedule=-53	unknown=-38
what_mistakes	ask mistakes=32	other=12
what_muscles	ask left=-44	ask why=78
what_must	ask left=-14	ask mistakes=75	ask steps=-12
what_now	ask easier=43	ask left=60	ask mistakes=-23	ask why=-25	help=20	unknown=-34
what_remains	ask left=87	ask mistakes=-15	ask steps=-17	ask why=-28
what_should	ask mistakes=54	ask rest=15	ask steps=-17	ask why=-22	progress=-13	schedule=-14	unknown=45
what_the	ask steps=-35	other=44
what_time	ask mistakes=-16	ask steps=-19	ask why=-30	help=-32	other=56	progress=-21	schedule=151	unknown=-29
what_to	ask left=-22	ask mistakes=50	ask steps=79	ask why=-26	other=-46	unknown=-13
what_way	ask why=14
what_would	ask easier=19
when	ask dose=42	ask easier=-24	ask left=49	ask rest=95	ask steps=-23	ask why=-37	hello=-12	help=40	other=-26	progress=-39	schedule=217	thanks=-16	unknown=-78
when_$	other=-60	schedule=75
when_am	ask left=14	schedule=19
when_do	help=-17	schedule=72
when_finished	other=-26	unknown=35
when_i	ask dose=72	ask left=35	ask rest=29	ask steps=-28	help=24	other=68	schedule=-45	unknown=-16
when_is	ask left=-13	other=15	progress=-15	schedule=57
when_the	ask rest=26	other=18	schedule=20	unknown=-46
when_twisting	ask mistakes=21
when_will	ask left=33	ask why=-17	other=-12	schedule=40
when_you	other=23
whenever	other=-48	unknown=61
whenever_$	other=-83	unknown=85
whenever_i	other=28	unknown=-19
where	ask dose=-26	ask easier=-16	ask left=44	ask rest=-20	ask steps=58	ask why=-55	other=52	progress=-45	unknown=75
where_do	ask steps=40	ask why=-37	other=38
where_i	other=53
where_is	ask steps=19	progress=-36	unknown=45
where_should	ask mistakes=55	ask steps=-16
where_you	ask left=-14	ask rest=-15	ask steps=26	other=-15	unknown=45
which	ask dose=-38	ask easier=-31	ask left=106	ask mistakes=-30	ask rest=-18	ask steps=72	ask why=75	help=33	other=-34	unknown=-33
which_commands	help=42	unknown=-16
which_exercise	ask left=45	ask steps=-27	other=21
which_exercises	ask left=14
which_leg	ask steps=19
which_mistakes	ask mistakes=29
which_muscle	ask left=-25	ask mistakes=-28	ask steps=-13	ask why=91
which_muscles	ask why=44
which_ones	ask left=23
which_part	ask why=14
which_set	ask left=79	ask why=-20	other=-27
which_side	ask left=-16	ask steps=71	ask why=-16
which_way	ask left=-17	ask steps=46
while	ask dose=-13	ask steps=31	other=77	unknown=-42
while_you	other=17	unknown=-13
who	ask left=-18	ask mistakes=-13	ask steps=-24	ask why=-24	help=59	schedule=-12	unknown=109
who_can	other=29
who_is	help=48	other=-17
who_made	help=-13	unknown=28
who_won	ask steps=-13	unknown=78
whole	other=67	unknown=-52
whole_bridge	other=14
whole_routine	other=15	unknown=-13
why	ask dose=-68	ask easier=-33	ask left=-39	ask mistakes=-42	ask rest=25	ask steps=-86	ask why=329	help=-15	other=105	progress=-20	schedule=-18	unknown=-52
why_$	ask dose=-48	ask left=-22	ask why=50	other=73	unknown=-17
why_am	ask why=36
why_are	other=12
why_bridges	ask why=20
why_do	ask rest=18	ask steps=-21	ask why=72	other=-21
why_i	ask why=36
why_is	ask why=-23	other=70	unknown=-16
why_lift	ask why=22
why_should	ask why=25
why_the	ask rest=13	ask why=14
wife	other=-45	unknown=53
wife_$	other=-12	unknown=13
wife_did	other=-23	unknown=26
wife_is	other=-26	unknown=26
wife_says	other=15
will	ask dose=34	ask rest=-15	ask steps=-49	ask why=103	help=-17	other=81	progress=-16	schedule=24	unknown=-61
will_be	other=15
will_do	other=25
will_i	ask dose=12	ask left=-22	ask mistakes=24	ask why=27	other=-14
will_it	ask dose=34	ask why=38	other=-28
will_not	ask easier=20	other=23
will_this	ask left=33	ask steps=-19	ask why=47	other=-26
will_you	help=-13	other=46	schedule=29
win	other=-47	progress=-14	unknown=74
win_$	other=-47	progress=-14	unknown=74
wipe	other=30	unknown=-19
wiping	other=62	unknown=-32
wiping_feels	other=40	unknown=-18
wish	other=16
with	ask dose=-45	ask easier=77	ask left=-26	ask mistakes=97	ask why=65	hello=-13	help=-47	other=12	progress=-23	schedule=-24	unknown=80
with_$	ask mistakes=13	ask why=30
with_a	other=30
with_back	ask why=23	other=-17
with_bad	ask easier=36	ask mistakes=-20
with_boredom	other=-25	unknown=31
with_breakfast	other=-61	unknown=62
with_bridges	ask left=15	ask mistakes=18
with_less	ask easier=67	other=-20
with_my	ask easier=15	ask mistakes=-36	ask steps=40	other=-28	unknown=27
with_osteoporosis	other=58	unknown=-23
with_that	ask left=-30	other=33
with_the	ask dose=-16	ask mistakes=80	ask steps=19	other=35	unknown=-40
with_this	ask left=32	ask mistakes=33	ask why=-17	unknown=-31
with_work	other=-32	unknown=33
without	ask mistakes=35	ask steps=-30	other=104	unknown=-27
without_noticing	ask mistakes=36	ask steps=-21	other=32	unknown=-22
without_stopping	other=-29	unknown=32
without_the	other=12
without_trying	other=42	unknown=-23
wobble	ask mistakes=60	other=-50
won	ask steps=-13	unknown=76
won_the	ask steps=-13	unknown=78
work	ask dose=-25	ask mistakes=-15	ask steps=-81	ask why=43	help=158	progress=-18
work_$	ask dose=-13	ask why=-37	help=121	other=-18	progress=-18	unknown=15
working	ask left=-26	ask steps=-14	ask why=74	other=-30	unknown=32
working_$	ask left=-23	ask why=62	other=-38	unknown=36
workout	other=34	schedule=24	unknown=-34
workout_$	other=22	schedule=24	unknown=-22
works	help=42	other=-16
works_$	help=43	other=-17
worse	other=53	unknown=-16
worse_$	other=-30	unknown=47
worse_at	other=33	unknown=-27
worse_lying	other=17	unknown=-14
worse_when	other=12
worst	other=40	unknown=-34
worst_at	other=18	unknown=-16
would	ask dose=66	ask left=-19	ask steps=-18	other=-13	schedule=113	unknown=-32
would_be	ask easier=18	other=48	schedule=17	unknown=-42
would_have	other=21	unknown=-19
would_like	other=-21	schedule=59	unknown=-19
would_prefer	other=-37	schedule=46
would_say	other=-40	unknown=47
would_you	other=-24	unknown=26
wrist	other=39	unknown=-23
wrist_last	other=23
write	help=76	other=-17	schedule=25	unknown=-43
write_again	other=20	schedule=18	unknown=-13
write_it	ask steps=25	other=-18
writing	other=22
writing_to	other=22
wrong	ask dose=-21	ask easier=-22	ask left=-38	ask mistakes=325	ask steps=-92	ask why=-55	help=-28	other=20
wrong_$	ask left=-19	ask mistakes=57	ask steps=-17	ask why=-14	other=45
wrong_button	other=42	unknown=-13
wrong_here	ask mistakes=67	other=-14	unknown=-16
wrong_in	ask mistakes=41	ask steps=-12
wrong_on	ask mistakes=42	ask steps=-22	other=-45	unknown=46
wrong_way	ask mistakes=45	ask steps=-21
wrong_with	ask mistakes=49	help=-14	other=-20	unknown=17
x	other=31
x_15	other=19
yay	other=17	unknown=-16
yeah	other=43	unknown=-26
year	help=-12	unknown=27
year_$	help=-12	unknown=27
years	ask easier=-13	help=-12	other=-77	unknown=132
years_$	unknown=25
years_ago	other=-37	unknown=68
years_and	other=-37	unknown=39
yep	other=38	unknown=-19
yep_$	other=15
yes	other=62	unknown=-16
yes_i	other=20
yesterday	ask steps=-16	hello=-21	other=113	schedule=-21
yesterday_$	ask steps=-16	other=19	unknown=43
yesterday_evening	hello=-15	other=58	unknown=-20
yesterday_i	other=29	unknown=-26
yesterday_too	other=13
yet	ask left=57	ask rest=-15	other=52	unknown=-27
yet_$	ask left=57	ask rest=-15	other=34	unknown=-12
yo	hello=111	other=-64	unknown=-29
yo_$	hello=111	other=-64	unknown=-29
yoga	other=-105	unknown=112
you	ask dose=-20	ask left=-34	ask mistakes=-70	ask rest=-54	ask steps=82	ask why=-86	hello=70	help=98	other=26	progress=-60	schedule=25	thanks=203	unknown=137
you_$	ask left=24	ask steps=-26	hello=97	help=41	other=12	schedule=-18	thanks=65	unknown=-106
you_a	help=-23	unknown=53
you_add	other=47	unknown=-23
you_are	ask left=-14	ask rest=-14	other=-87	thanks=121	unknown=43
you_ask	other=20
you_can	help=18	other=58	unknown=-32
you_come	other=15
you_describe	ask steps=30
you_do	ask dose=-20	ask steps=77	help=61	other=-34
you_explain	ask steps=73	unknown=-20
you_for	help=19	other=-32	thanks=36
you_got	ask easier=-15	ask steps=31	help=-17	schedule=39	unknown=-13
you_have	ask easier=63	ask rest=-20	other=-15
you_in	other=25
you_just	other=17	unknown=-15
you_know	ask steps=-19	other=44	unknown=32
you_like	ask steps=-38	unknown=83
you_limber	thanks=12
you_may	other=27
you_move	schedule=15
you_order	unknown=38
you_recorded	other=23	unknown=-16
you_remind	ask steps=-20	help=-12	other=14	schedule=63	unknown=-13
you_say	ask dose=36	other=-23
you_show	ask steps=33
you_stop	other=47	schedule=-17
you_tell	ask rest=17
you_tomorrow	thanks=15	unknown=-24
you_were	other=17	unknown=-13
you_when	help=52	other=-39
you_write	ask steps=22	other=-21	schedule=28
your	ask steps=25	hello=-12	help=-38	other=-23	progress=-14	thanks=21	unknown=102
your_favourite	help=-23	progress=-12	unknown=58
your_help	thanks=28
your_message	unknown=16
yours	unknown=14
yours_$	unknown=14
yourself	unknown=25
yrs	other=13
yup	other=17
"""
