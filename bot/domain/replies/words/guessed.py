"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\
0	other=-57	unknown=71
0_$	other=22	unknown=-13
1	ask left=25	other=53	unknown=-34
1/3	ask steps=-13	other=22
1/3_ok	other=15
10	ask dose=116	ask easier=-17	ask steps=-18	other=47	unknown=-41
10_$	ask dose=36
10_days	other=15
10_enough	ask dose=41
10_seconds	ask dose=29
11	other=39	unknown=-19
11:42	other=14
11:42_$	other=13
11_$	other=27	unknown=-14
12	ask dose=47	ask left=-28	other=60	unknown=-32
12_$	other=14
12_reps	other=19
13	other=47	unknown=-23
13_$	other=21
14	other=51	unknown=-16
14_$	other=17
15	ask dose=165	ask easier=-34	ask left=-19	ask mistakes=-15	ask steps=-65	other=67	unknown=-40
15_$	ask dose=69	ask easier=-25	other=19
15_each	ask dose=32
16	other=13
1_$	other=30	unknown=-14
1_or	ask left=26
2	ask easier=20	ask left=20	ask steps=49	help=-37	other=50	progress=-26	thanks=-12	unknown=44
20	ask dose=51	ask steps=-37	other=-45	unknown=69
2015	other=-29	unknown=29
2015_$	other=-29	unknown=29
20_$	ask dose=36	ask steps=-31	unknown=17
20_minutes	other=24	unknown=-20
2_$	ask left=22	help=-18	other=-33	unknown=97
2_done	other=21
2_finished	other=15
2_rounds	ask dose=13	other=-23	unknown=21
2_sets	other=25	unknown=-19
2_weeks	other=17
3	ask steps=-16	other=56	unknown=30
3/3	other=44	unknown=-19
3/3_$	other=23	unknown=-14
3/3_ok	other=18
30	ask dose=15	unknown=16
39	other=26	unknown=-15
3_$	other=54	unknown=-34
3_days	other=14
3_sets	other=-33	unknown=50
4	ask left=-14	ask why=28	other=35	unknown=-16
45	other=17
4_$	ask left=-14	ask why=29
4_days	other=16
5	ask dose=73	ask steps=-17	other=36
5_$	unknown=17
5_days	other=16
5_or	ask dose=19	other=12
5_seconds	ask dose=46	other=-24
6	other=19	schedule=54	unknown=-30
6_$	schedule=35
6_am	other=-13	schedule=22
7	other=50	schedule=73	unknown=-36
7.30	schedule=15
7:30	ask steps=-14	other=70
7:30_$	ask steps=-14	other=60
7_$	other=37	unknown=-13
7_am	schedule=20
7_days	other=13
7_in	other=14
8	ask dose=35	other=76	schedule=32	unknown=-37
8_$	ask dose=22	other=27	schedule=20	unknown=-22
9	ask dose=23	other=-13	schedule=68	unknown=-31
9_$	other=13	schedule=16	unknown=-12
9_pm	schedule=31
@asked	ask dose=193	ask easier=176	ask left=298	ask mistakes=168	ask rest=253	ask steps=174	ask why=211	hello=-107	help=135	other=237	progress=89	schedule=27	thanks=-126	unknown=165
@asked evening	other=138	thanks=29
@asked morning	ask dose=-15	ask left=-14	ask steps=-22	ask why=-38	help=42	other=137	unknown=95
@asked pain	ask left=-12	other=206	progress=20	thanks=-13	unknown=-47
@asked zone	ask left=-12	other=166	unknown=45
@idle	ask dose=22	ask easier=70	ask left=-178	ask mistakes=32	ask rest=-83	ask steps=89	hello=286	help=296	other=51	progress=329	schedule=364	thanks=263	unknown=259
@rest	ask dose=-94	ask easier=-23	ask left=108	ask mistakes=-38	ask rest=298	ask steps=-42	hello=-22	help=-23	other=46	progress=-21	schedule=-24	thanks=28
@set	ask dose=352	ask easier=347	ask left=263	ask mistakes=301	ask rest=116	ask steps=407	ask why=280	help=166	other=226	progress=-104	schedule=-82	thanks=-26	unknown=259
@told	ask dose=132	ask easier=196	ask left=-48	ask mistakes=44	ask steps=266	ask why=42	hello=488	help=312	other=872	progress=93	schedule=196	thanks=435	unknown=581
@waiting	ask dose=69	ask left=100	ask mistakes=-66	ask rest=-50	ask steps=19	ask why=17	hello=158	help=-21	other=139	progress=-28	thanks=42	unknown=128
^_0	other=22	unknown=-13
^_10	other=28
^_11	other=14
^_12	other=38
^_13	other=40	unknown=-21
^_14	other=18
^_15	ask dose=22	ask steps=-13	other=23
^_16	other=13
^_2	ask easier=25	other=36	unknown=-38
^_20	other=42	unknown=-27
^_3	other=64	unknown=-33
^_3/3	other=20
^_5	ask dose=54	ask steps=-15	unknown=-12
^_6	other=27
^_7	schedule=60	unknown=-15
^_7.30	schedule=15
^_7:30	other=13
^_8	other=38
^_9	other=15
^_a	other=35	unknown=-15
^_aching	other=26
^_after	ask left=15	ask rest=26	other=49	unknown=-24
^_all	other=100	unknown=-45
^_almost	other=30	unknown=-13
^_already	other=30	unknown=-20
^_am	ask easier=-27	ask left=33	ask mistakes=54	ask steps=56	ask why=-22	help=-13	other=-63	progress=51	schedule=-12	unknown=-19
^_and	ask dose=38	ask easier=-12	ask left=14	ask mistakes=-25	ask steps=62	ask why=39	other=-53	unknown=-24
^_another	unknown=36
^_any	ask dose=-14	ask easier=76	ask steps=-17	ask why=-21	other=-22	progress=40	unknown=-13
^_anything	ask dose=-19	ask easier=62	ask left=15	ask mistakes=47	ask steps=-20	ask why=-22	other=-15
^_are	ask dose=-13	ask easier=-23	ask left=81	ask mistakes=-13	ask why=-23	help=-27	other=-37	unknown=101
^_as	other=15	unknown=-14
^_at	other=47	schedule=24	unknown=-21
^_back	other=49
^_bad	other=13
^_begin	other=15
^_bit	other=20
^_bladder	other=-16	thanks=-25	unknown=52
^_both	ask steps=-37	other=97	unknown=23
^_break	ask rest=53	other=-31
^_bridge	ask easier=70	ask steps=63	hello=-22	other=20	thanks=-14	unknown=-45
^_bridges	other=17
^_broke	other=22	unknown=-16
^_but	ask steps=-26	other=37
^_calling	other=13
^_can	ask dose=64	ask easier=35	ask left=-30	ask mistakes=-21	ask rest=-14	ask steps=33	ask why=-33	help=-33	other=113	progress=-35	schedule=59	unknown=51
^_cancel	other=17
^_change	other=-17	schedule=45	unknown=-18
^_cheers	hello=-21	other=-79	thanks=168	unknown=-44
^_chest	unknown=45
^_commands	help=84	other=-29	unknown=-17
^_common	ask mistakes=94	ask steps=-15	other=-18	unknown=-15
^_completed	other=26
^_cool	unknown=32
^_could	ask dose=-15	ask easier=51	ask mistakes=-15	other=51	schedule=13	unknown=-25
^_cramp	other=15
^_delete	other=31	unknown=-22
^_did	ask dose=-24	ask easier=-36	ask left=19	ask mistakes=41	ask steps=-43	other=173	progress=19	schedule=-14	unknown=20
^_difficulty	other=15
^_dinner	other=-73	unknown=74
^_do	ask dose=79	ask easier=-24	ask left=-46	ask mistakes=-49	ask rest=118	ask steps=67	ask why=-35	help=22	other=-122	progress=-12	schedule=27	unknown=115
^_does	ask easier=-12	ask mistakes=14	ask steps=27	ask why=24	help=-25	other=-40	unknown=74
^_dome	other=13
^_done	ask dose=-29	ask left=-115	ask rest=-58	ask steps=-56	ask why=-22	other=275	unknown=106
^_double	other=12
^_drop	other=16
^_easier	ask easier=59	ask steps=-15	unknown=-14
^_easy	other=-38	unknown=45
^_eight	other=40	unknown=-12
^_end	other=21
^_enough	other=47	unknown=-21
^_evening	hello=117	other=-90	unknown=-19
^_every	ask dose=40
^_everyone	other=-63	unknown=64
^_everything	hello=-13	other=-22	unknown=48
^_expecting	other=36
^_explain	ask steps=125	other=-86
^_far	other=21	unknown=-19
^_feels	other=-25	unknown=34
^_feet	ask steps=67	other=-44
^_fell	other=46	unknown=-13
^_felt	other=16
^_fever	other=24	unknown=-14
^_fifteen	ask dose=43	ask steps=-21	other=18
^_final	other=19
^_finished	ask dose=-16	ask left=-57	ask mistakes=-14	ask steps=-23	ask why=-51	other=89	unknown=141
^_first	ask left=40	ask steps=-26	ask why=-15	other=27	unknown=-14
^_foot	other=18
^_for	ask dose=20	ask why=23
^_forget	ask steps=-16	other=37
^_forgot	ask steps=58	other=-21	unknown=-20
^_four	other=28
^_fourteen	other=15
^_fractured	other=22	unknown=-15
^_get	other=-43	unknown=46
^_getting	other=15
^_give	other=32	unknown=-13
^_go	other=30
^_going	other=34	unknown=-18
^_good	hello=101	unknown=-40
^_got	ask easier=65	ask steps=-14	other=38	unknown=-38
^_great	thanks=35	unknown=-17
^_ha	unknown=33
^_had	other=124	unknown=-60
^_haha	other=-65	unknown=74
^_half	other=46	unknown=-20
^_have	ask left=66	progress=14	unknown=-18
^_he	other=-30	unknown=31
^_heartbroken	other=-50	unknown=78
^_hello	hello=123	schedule=-72	unknown=-17
^_help	hello=-14	help=176	other=-84	thanks=-14	unknown=-32
^_hey	hello=147	other=-79	thanks=-13	unknown=-33
^_hi	hello=134	other=-61	unknown=-43
^_hip	ask steps=33
^_hit	other=15
^_hiya	hello=118	other=-61	unknown=-29
^_hmm	other=14
^_hold	ask dose=14	other=13
^_holiday	other=18
^_how	ask dose=60	ask easier=-36	ask left=83	ask mistakes=21	ask rest=29	ask steps=55	ask why=-54	hello=55	help=36	other=110	progress=107	schedule=-18	thanks=-26	unknown=-32
^_huh	help=126	other=-67	unknown=-20
^_hurts	other=39	unknown=-14
^_i	ask easier=112	ask left=-32	ask mistakes=-30	ask rest=-18	ask steps=57	hello=-24	help=109	other=64	progress=-31	schedule=81	thanks=44	unknown=68
^_if	ask dose=76	other=-21	unknown=-23
^_in	ask steps=30	ask why=13	other=39	unknown=-36
^_instructions	ask steps=38	help=13	other=-22
^_is	ask dose=70	ask easier=-26	ask left=131	ask mistakes=127	ask rest=63	ask steps=-34	help=-32	other=-25	schedule=-54
^_it	ask easier=23	other=19	unknown=47
^_just	hello=41	unknown=41
^_keep	other=33
^_kids	other=16
^_kind	other=32	unknown=-27
^_kindly	ask dose=22	other=-13
^_knee	ask left=-15	ask mistakes=-15	other=76
^_knees	ask steps=22	other=42	unknown=-18
^_last	unknown=46
^_later	other=27	schedule=27	unknown=-30
^_leave	ask steps=-20	other=60	unknown=-16
^_left	ask steps=13	other=-21	unknown=49
^_leg	other=-31	unknown=46
^_legs	ask steps=17	unknown=15
^_let	hello=-15	other=38	unknown=18
^_lol	other=-49	unknown=68
^_loss	other=23	unknown=-15
^_lost	ask why=-24	other=97	unknown=-38
^_lovely	unknown=15
^_make	ask easier=15
^_managed	other=37	unknown=-16
^_may	other=37
^_maybe	other=20	unknown=-13
^_me	other=18
^_might	ask steps=20
^_morning	hello=140	other=-86	unknown=-35
^_move	other=-23	schedule=50
^_much	hello=-14	other=-54	thanks=109	unknown=-27
^_must	ask dose=28	ask rest=24
^_mute	other=49	unknown=-22
^_my	ask easier=110	ask left=-19	ask mistakes=106	ask steps=-73	ask why=-29	hello=-20	other=14	progress=69	schedule=59	thanks=-16	unknown=85
^_nearly	other=18	unknown=24
^_never	unknown=30
^_new	other=44	unknown=-21
^_next	ask steps=-17	schedule=70
^_nice	other=-51	thanks=67
^_nine	other=19
^_no	ask steps=-13	hello=15	other=27	thanks=-23	unknown=150
^_none	other=20	unknown=-14
^_not	ask easier=85	unknown=17
^_nothing	unknown=26
^_now	other=-55	unknown=69
^_numb	other=59	unknown=-25
^_number	ask dose=58	other=-30	progress=46	unknown=-28
^_numbness	other=-20	unknown=50
^_off	other=-12	unknown=27
^_oh	unknown=34
^_ok	ask left=-25	ask steps=51	other=54	thanks=34	unknown=-27
^_okay	other=17
^_on	other=60	unknown=-31
^_once	ask left=17	ask rest=21	other=26	unknown=-34
^_one	ask steps=16	other=-26	unknown=67
^_only	hello=35	other=14	unknown=-21
^_oops	other=18
^_or	other=33	unknown=-16
^_other	ask easier=43	ask mistakes=-18	other=-12
^_ouch	other=20	unknown=-12
^_out	other=-39	unknown=43
^_ow	other=29	unknown=-15
^_pain	other=76	unknown=-39
^_passed	other=29	unknown=-14
^_pause	other=76	unknown=-30
^_phone	other=19	unknown=-12
^_pins	other=23	unknown=-14
^_please	ask easier=14	ask why=59	hello=-14	help=29	other=-20	progress=20	unknown=-38
^_poo	other=13
^_pregnant	other=56	unknown=-38
^_pressed	other=16
^_proud	other=-33	unknown=36
^_quarter	other=27
^_quit	other=22
^_ready	ask steps=-26	hello=-26	other=109	unknown=-30
^_remind	ask dose=13	ask steps=91	ask why=34	other=-46	unknown=-16
^_reps	ask dose=95	ask steps=-26
^_rest	ask rest=73	other=-26
^_rested	other=23
^_resume	other=37	unknown=-19
^_right	ask left=27	ask mistakes=-17	unknown=53
^_roger	other=12
^_rot	other=23
^_rotation	ask steps=31	other=15
^_round	other=-29	unknown=42
^_saddle	other=46	unknown=-30
^_say	other=23	unknown=-15
^_sciatica	other=14
^_second	other=53	unknown=-19
^_see	other=29	unknown=-31
^_set	other=45	schedule=58	unknown=-36
^_seven	other=30
^_short	other=14
^_should	ask dose=-16	ask easier=-16	ask mistakes=88	ask steps=47	ask why=-27	unknown=-20
^_show	ask easier=14	ask steps=42	hello=-16	help=43	other=-95	progress=115	unknown=-45
^_six	other=14
^_skip	ask steps=-38	other=96	unknown=-19
^_smashed	other=22	unknown=-16
^_snooze	other=12
^_so	ask dose=-20	ask left=-16	other=43	unknown=26
^_some	other=25	unknown=-20
^_something	ask easier=68	unknown=-21
^_soon	other=14
^_sore	other=15
^_sorry	ask steps=23	ask why=-14	other=22	unknown=-16
^_sort	other=19	unknown=-13
^_start	other=54	unknown=-21
^_still	other=29	unknown=-13
^_stop	other=64	unknown=-20
^_stopping	other=24	unknown=-18
^_sudden	other=28	unknown=-18
^_suddenly	other=29	unknown=-16
^_sure	unknown=13
^_switch	other=13
^_ta	other=-102	thanks=172	unknown=-35
^_take	other=18
^_tell	help=17	other=-33	unknown=61
^_ten	other=29
^_thank	hello=-24	thanks=102	unknown=-40
^_thanks	hello=-14	other=-104	thanks=174
^_that	ask steps=13	other=68	unknown=-31
^_the	ask easier=16	ask steps=32	ask why=37	other=-98	unknown=122
^_there	other=58	unknown=-26
^_they	other=24	unknown=-19
^_think	other=28
^_third	ask easier=13	ask steps=-32	other=47
^_this	ask easier=49	ask why=14	other=-76	unknown=48
^_three	other=69	unknown=-41
^_tingling	other=28	unknown=-14
^_too	ask easier=27	other=22	unknown=-14
^_trying	other=-30	unknown=41
^_turn	other=31
^_twenty	other=13
^_twist	ask dose=66	ask easier=18	other=-29
^_two	unknown=37
^_typical	ask mistakes=44	ask steps=-14
^_undo	other=57	unknown=-22
^_unmute	other=39	unknown=-19
^_unpause	other=47	unknown=-22
^_urine	other=26	unknown=-16
^_used	other=-34	unknown=50
^_very	other=14
^_wait	ask dose=47	other=-32
^_walked	other=-90	unknown=93
^_was	other=48	unknown=-35
^_we	other=30
^_weak	hello=-18	unknown=33
^_weakness	other=17
^_weight	other=-44	unknown=53
^_well	other=26	unknown=-23
^_what	ask left=89	ask mistakes=93	ask rest=-32	ask steps=42	ask why=43	hello=-16	help=152	progress=28	thanks=-19	unknown=55
^_when	ask dose=-13	ask rest=90	ask steps=-31	ask why=-15	help=-17	other=-13	progress=-26	schedule=143	unknown=-41
^_where	ask dose=-12	ask left=34	ask mistakes=-18	ask steps=43
^_which	ask dose=-37	ask easier=-25	ask left=110	ask rest=-21	ask steps=17	ask why=88	other=-23	unknown=-18
^_who	ask easier=-13	ask left=-13	ask steps=-14	help=28	other=36	schedule=-14	unknown=69
^_why	ask dose=-20	ask easier=-17	ask left=-17	ask mistakes=-23	ask steps=-63	ask why=239	schedule=-14	unknown=-21
^_will	ask steps=-16	ask why=52	other=57	schedule=-13	unknown=-19
^_wiping	other=37	unknown=-17
^_would	ask dose=83	ask steps=-16	other=-15
^_wrong	ask mistakes=14	other=12
^_yeah	other=44	unknown=-22
^_yep	other=21	unknown=-13
^_yes	other=42	unknown=-15
^_yesterday	other=16	unknown=-13
^_yo	hello=101	other=-68	unknown=-22
^_you	ask easier=-16	ask steps=32	other=-83	thanks=117
^_yup	other=15
a	ask easier=107	ask left=-88	ask mistakes=-25	ask rest=161	ask steps=57	ask why=-66	hello=-30	help=-58	other=123	schedule=-32	thanks=37	unknown=90
a_baby	unknown=31
a_bad	ask mistakes=-17	unknown=34
a_beginner	ask dose=13	ask easier=16	other=-22
a_bit	other=25
a_break	ask dose=-12	ask rest=66
a_breather	ask rest=23
a_bridge	ask easier=-13	ask mistakes=18	ask steps=40	ask why=-13
a_chair	ask easier=25
a_cold	ask easier=-13	other=-74	unknown=95
a_cough	other=-50	unknown=55
a_day	ask dose=44	ask easier=-15	ask steps=-26	other=62	unknown=-13
a_fever	other=19	unknown=-15
a_few	other=22	unknown=-21
a_flight	other=-22	unknown=30
a_fortnight	other=19
a_full	ask rest=23	other=-32	unknown=25
a_gentler	ask easier=22
a_hip	other=22
a_joke	other=-27	unknown=36
a_lot	other=-51	thanks=26	unknown=34
a_lump	other=13
a_minute	ask dose=18	ask rest=55	ask steps=-19
a_new	other=28	unknown=-12
a_pain	other=-33	unknown=34
a_pillow	ask easier=38	other=-17
a_pizza	other=-19	unknown=42
a_row	ask dose=-17	progress=49
a_session	other=30
a_set	ask dose=20
a_simpler	ask easier=28
a_slipped	other=22	unknown=-17
a_sudden	other=13
a_temperature	unknown=13
a_towel	ask easier=23	other=-13
a_twinge	other=12
a_week	other=51	unknown=-24
able	ask easier=23	other=-17
able_to	ask easier=23	other=-17
about	ask left=-30	ask mistakes=26	ask steps=18	help=-51	other=114	progress=-18
about_$	ask mistakes=41
about_me	help=-24	other=68	unknown=-18
about_the	ask dose=16	ask steps=-17	other=21
about_to	other=13
accident	other=-33	unknown=51
accident_$	other=-33	unknown=51
accidents	other=-25	unknown=33
aches	other=46	unknown=-36
aches_$	other=35	unknown=-26
achieved	ask why=18
aching	ask left=-16	ask mistakes=-16	other=86	unknown=-28
aching_all	other=13
actually	ask why=51	help=22	unknown=-14
actually_do	help=24
add	other=44	unknown=-20
add_it	other=28	unknown=-15
afraid	other=-43	unknown=50
after	ask easier=-36	ask left=196	ask mistakes=-22	ask rest=52	ask steps=-20	ask why=-59	hello=-16	other=34
after_bridges	ask left=21
after_dinner	other=-24	unknown=32
after_my	other=31	unknown=-16
after_that	other=-86	unknown=88
after_the	ask left=48	ask steps=29	other=-14
after_this	ask dose=-18	ask easier=-30	ask left=139	ask mistakes=-13	ask rest=17	ask steps=-18	ask why=-43	other=24
after_two	ask dose=27
afternoon	hello=54	unknown=-18
afternoon_$	hello=25
again	ask dose=71	ask left=-34	ask mistakes=-19	ask steps=91	ask why=-17	hello=23	help=-16	other=54	schedule=-25	thanks=-24	unknown=-19
again_$	ask dose=72	ask left=-33	ask mistakes=-19	ask steps=77	ask why=-16	hello=25	help=-15	other=19	schedule=-22	thanks=-22
again_at	other=19
again_in	ask steps=-17	other=24
again_please	ask steps=28	other=-17
against	ask easier=20	ask why=29
ages	other=19
ago	other=28	unknown=42
ago_$	other=27	unknown=43
agony	other=19
agony_$	other=19
aid	ask why=21
aid_of	ask why=21
air	ask dose=-14	ask steps=16	ask why=16	other=40	unknown=-21
air_$	ask dose=-14	ask steps=16	ask why=16	other=40	unknown=-21
all	ask dose=43	ask easier=-18	ask left=-47	ask mistakes=-16	ask why=-26	hello=50	help=24	other=76	progress=20	schedule=-16	unknown=50
all_$	ask dose=-22	ask left=-16	hello=57	other=-43	progress=28	unknown=47
all_15	other=-33	unknown=34
all_3	other=44	unknown=-36
all_at	ask steps=25
all_day	other=-23	unknown=26
all_done	other=38	unknown=-33
all_fifteen	ask dose=13
all_fine	other=-42	unknown=43
all_of	other=56	unknown=-40
all_over	other=29	unknown=-13
all_the	ask dose=26	other=36	unknown=-38
all_three	ask dose=36	other=34	unknown=-31
almost	other=30	unknown=-13
alone	other=27
alone_$	other=23
along	ask left=31	ask steps=-15	other=19	unknown=-14
along_with	other=22	unknown=-13
already	ask mistakes=-12	other=25	unknown=50
already_$	other=22	unknown=24
already_did	other=16
already_done	other=-48	unknown=53
also	ask dose=50	ask left=-17	other=27	unknown=-20
also_did	other=25
alternative	ask easier=79	ask mistakes=-12	ask steps=-14
alternative_$	ask easier=57
altogether	ask dose=15	other=16
altogether_$	ask dose=15	other=16
always	other=-25	unknown=58
am	ask dose=-14	ask left=130	ask mistakes=59	ask rest=-21	ask steps=-41	hello=-17	help=53	progress=100	schedule=19	thanks=50	unknown=-65
am_$	other=41	schedule=20
am_back	other=18
am_doing	ask dose=-16	ask mistakes=74	ask steps=-28	ask why=20	other=-19
am_done	ask dose=-13	ask left=88	unknown=-31
am_drunk	other=12
am_eating	other=18	unknown=-15
am_expecting	other=17
am_finished	other=19
am_going	other=-26	unknown=41
am_i	ask easier=-37	ask left=106	ask mistakes=25	ask why=-13	help=-24	other=-50	progress=106	unknown=-35
am_in	other=30
am_lost	help=79	other=-55
am_not	ask easier=33	other=-47	unknown=50
am_on	other=20
am_pregnant	other=53	unknown=-33
am_ready	other=30
am_watching	other=-63	unknown=75
an	ask easier=144	ask left=-24	ask why=-12	unknown=-28
an_easier	ask easier=102	ask left=-15	other=-42
an_hour	other=27
an_old	ask easier=15	other=-12
and	ask dose=-101	ask easier=-27	ask left=-22	ask rest=-32	ask steps=28	hello=42	help=-30	other=212	unknown=92
and_2	other=-92	unknown=93
and_a	unknown=12
and_do	other=26
and_how	ask dose=-100	ask left=-29	ask mistakes=-14	ask rest=-24	ask why=-12	help=-15	other=207
and_i	other=13
and_my	other=22	unknown=-13
and_no	hello=55	other=-48
and_that	ask steps=-31	ask why=45
and_the	ask dose=13	ask mistakes=-16	other=-54	unknown=86
and_then	ask left=60	other=-18
and_what	ask steps=48	other=-15
ankle	other=15
another	ask left=-18	ask rest=-33	other=38	unknown=40
another_minute	ask rest=-31	other=41
another_way	ask easier=15
anus	other=19
anus_$	other=19
any	ask dose=-17	ask easier=77	ask left=-16	ask mistakes=-14	ask steps=-20	ask why=36	other=-51	progress=71
any_days	other=-15	progress=31
any_easier	ask easier=43	other=-23
any_improvement	other=-66	progress=40	unknown=52
any_more	other=50	unknown=-31
anymore	other=29	unknown=-15
anymore_$	other=28	unknown=-14
anything	ask dose=-27	ask easier=77	ask left=34	ask mistakes=58	ask steps=-25	ask why=-14	help=-21	other=-52	schedule=48	unknown=-17
anything_$	other=-32	unknown=41
anything_after	ask left=22
anything_easier	ask easier=30
anything_else	ask left=14
anything_gentler	ask easier=48	ask mistakes=-17	other=-15
anything_i	ask easier=-16	ask mistakes=51
anyway	ask why=-12	other=40
anyway_$	ask why=-12	other=40
apart	ask steps=28	other=-14
apart_$	ask steps=21	other=-14
app	other=-31	unknown=32
appetite	other=23	unknown=-18
appreciated	other=-21	thanks=47
appreciated_$	other=-21	thanks=47
arches	ask mistakes=52	ask why=-21
arches_$	ask mistakes=37	ask why=-20
are	ask dose=-57	ask left=28	ask mistakes=25	ask steps=-70	ask why=-28	hello=46	help=74	other=56	progress=-27	thanks=78	unknown=46
are_$	ask left=-20	ask rest=-13	other=27	unknown=37
are_a	other=-20	thanks=59	unknown=-32
are_all	ask left=-18	ask why=-13	unknown=68
are_asleep	other=-43	unknown=45
are_bad	ask easier=43	ask mistakes=-18
are_burning	other=31	unknown=-25
are_done	ask rest=28	other=-16
are_finished	other=22	unknown=-21
are_left	other=16
are_my	ask mistakes=-13	ask steps=21	help=45	schedule=19	unknown=-21
are_not	other=-36	unknown=37
are_numb	other=33	unknown=-28
are_shaking	other=-30	unknown=32
are_sore	ask mistakes=-22	other=59	unknown=-13
are_the	ask dose=-22	ask left=-24	ask mistakes=61	ask steps=-14	thanks=49	unknown=-20
are_there	ask left=30	help=14	other=17
are_thin	other=32	unknown=-29
are_tingling	other=32	unknown=-12
are_tired	other=-21	unknown=25
are_we	ask left=60	ask why=19	other=-32	unknown=-20
are_weak	other=22	unknown=-19
are_you	hello=64	help=60	other=-34	thanks=-26
area	other=37	unknown=-31
arm	other=-67	unknown=78
arm_fell	other=-30	unknown=33
arms	ask mistakes=-13	ask steps=75	other=-24
arms_$	ask steps=16
arms_go	ask steps=17
around	other=55	unknown=-33
around_my	other=37	unknown=-23
as	other=103	unknown=-67
as_if	other=14	unknown=-13
as_well	other=75	unknown=-45
ask	ask steps=15
ask_again	other=16
asking	other=17	thanks=-25	unknown=17
asking_$	other=17	thanks=-25	unknown=17
asleep	other=-58	unknown=87
asleep_$	other=-21	unknown=35
asleep_before	other=19	unknown=-17
asleep_on	other=-24	unknown=27
at	ask dose=31	ask easier=-23	ask left=-13	ask mistakes=22	hello=-27	help=-16	other=56	progress=20	schedule=97
at_6	other=-17	schedule=33
at_9	schedule=21
at_all	progress=29
at_last	other=-68	unknown=68
at_my	ask dose=35
at_night	other=13
at_nine	other=-25	schedule=39
at_noon	other=17
at_once	ask steps=25
at_quarter	other=13
at_seven	other=15
at_the	ask dose=13	ask easier=-14	ask mistakes=35
at_what	schedule=27
avoid	ask left=-12	ask mistakes=52	ask steps=-17	other=17
avoid_in	other=18
awake	other=15
away	other=32	unknown=-15
away_$	other=18
awful	other=15
baby	other=16	unknown=22
baby_$	other=-20	unknown=40
baby_crying	other=15
back	ask dose=-40	ask easier=-28	ask left=-27	ask mistakes=25	ask steps=67	ask why=93	other=141	progress=-12	schedule=-19	unknown=-31
back_$	ask easier=-12	ask left=-12	ask mistakes=-28	ask why=123	other=36	unknown=-34
back_aches	other=16	unknown=-13
back_and	ask steps=17
back_arches	ask mistakes=52	ask why=-21
back_from	other=15
back_hurts	other=24	unknown=-14
back_in	other=-38	unknown=47
back_is	other=14
back_pain	other=59	unknown=-29
back_passage	other=14
back_started	other=17	unknown=-13
back_surgery	other=-21	unknown=24
back_to	ask steps=15
bad	ask dose=-21	ask easier=51	ask left=-16	ask mistakes=88	ask steps=-32	ask why=-23
bad_$	ask easier=41	ask steps=-15
bad_if	ask mistakes=41
badly	other=-16	unknown=27
bag	other=24
bag_$	other=22
balance	ask left=27
battery	other=-20	unknown=23
battery_is	other=-20	unknown=23
be	ask dose=106	ask easier=-23	ask left=-45	ask mistakes=40	ask steps=26	ask why=24	help=-12	schedule=39	unknown=-56
be_$	ask dose=-27	ask mistakes=-29	ask steps=65	ask why=17
be_a	ask steps=13
be_better	other=-14	schedule=26
be_careful	ask dose=-12	ask mistakes=60
be_doing	ask dose=22	other=14
be_done	other=36	unknown=-29
be_enough	ask dose=15
be_finished	ask dose=31
be_held	ask dose=20
be_working	ask why=34
beat	other=-13	unknown=14
because	other=-13	unknown=28
because_of	unknown=21
become	other=38	unknown=-32
become_unsteady	other=37	unknown=-31
bed	ask dose=-13	ask easier=68	ask mistakes=-13	ask steps=-18	other=19	unknown=-27
bed_$	ask easier=50	ask mistakes=-13	other=16	unknown=-23
been	ask dose=-14	ask steps=-25	other=61	progress=18	unknown=23
before	ask dose=-12	ask easier=-13	ask rest=43	ask steps=-14	other=30
before_$	other=-54	unknown=58
before_breakfast	other=13
before_my	other=19	unknown=-15
before_telling	other=19	unknown=-17
before_the	ask rest=44	ask steps=-15
begin	hello=-16	other=40
begin_$	other=14
beginner	ask dose=13	ask easier=16	other=-22
beginner_$	ask dose=13	ask easier=16	other=-22
behind	ask dose=-33	ask easier=19	ask mistakes=-16	ask steps=-23	ask why=82
behind_me	other=21
behind_the	ask dose=-22	ask easier=23	ask why=20
believe	other=-21	unknown=32
belly	ask easier=44	unknown=-15
belly_$	ask easier=13
belly_is	ask easier=31	other=-16
belong	other=19	unknown=-15
belong_to	other=19	unknown=-15
bend	other=13
benefit	ask steps=-33	ask why=83
benefits	ask dose=-15	ask left=-17	ask steps=-49	ask why=149	other=-25
benefits_of	ask steps=-34	ask why=73	other=-18
bent	ask dose=-12	ask steps=74	other=-24
bent_$	ask steps=38	other=-21
bent_or	ask steps=36
berlin	other=14
berlin_$	other=14
best	thanks=50	unknown=-35
better	other=-20	progress=73	schedule=18
better_$	other=-31	progress=53	schedule=19
better_than	progress=15
between	ask dose=-100	ask easier=-20	ask left=-28	ask mistakes=-16	ask rest=183	ask steps=38	other=51	unknown=-38
between_$	ask rest=28
between_bridge	ask rest=22
between_my	ask steps=15	other=31	unknown=-26
between_rounds	ask rest=30
between_sets	ask dose=-31	ask left=-16	ask rest=93	other=-13
big	ask easier=27	other=-12
bike	other=-40	unknown=57
birth	other=42	unknown=-22
bit	other=18
bit_$	other=13
bit_sore	other=13
bits	ask steps=13
bladder	other=30	thanks=-27	unknown=44
bladder_$	unknown=23
bladder_fine	other=-16	thanks=-25	unknown=52
bladder_is	other=30	unknown=-28
blades	ask steps=13	other=15
blades_$	other=14
bleeding	other=34	unknown=-22
bleeding_$	other=28	unknown=-19
body	ask steps=14	ask why=17
body_is	ask why=17
bones	other=67	unknown=-49
bones_$	other=35	unknown=-20
bones_are	other=32	unknown=-29
book	other=-48	unknown=55
bot	ask steps=-17	ask why=-36	hello=79	help=65	other=-72
bot_$	ask steps=-16	hello=79	help=16	other=-39	unknown=-23
bot_is	other=-32	unknown=34
both	ask dose=-17	ask left=-18	ask rest=21	ask steps=77	other=113	unknown=-41
both_$	other=46
both_feet	other=22
both_hands	ask steps=32
both_kids	other=-76	unknown=78
both_knees	ask steps=27
both_legs	ask rest=28	other=25
both_my	other=14
both_numb	other=14	unknown=-13
both_sides	other=26
both_the	ask steps=23	other=-17
both_thighs	other=12
bottom	other=15	unknown=-12
bowels	other=23
break	ask dose=-62	ask easier=-15	ask left=-17	ask mistakes=-24	ask rest=163	ask steps=-16	unknown=34
break_$	ask mistakes=-20	ask rest=57	other=20	unknown=-29
break_between	ask dose=-44	ask easier=-12	ask rest=19	other=66
breakfast	other=-22	unknown=32
breakfast_$	other=-26	unknown=35
breast	other=71	unknown=-37
breast_cancer	other=71	unknown=-37
breath	ask mistakes=22	other=22
breath_$	ask mistakes=23	other=50	unknown=-36
breathe	ask dose=-28	ask steps=73	other=18	unknown=-17
breathe_in	ask steps=27
breathe_out	ask steps=24
breather	ask dose=-18	ask rest=65	ask steps=-13
breather_$	ask rest=26
breathing	ask steps=84	other=-50
bridge	ask dose=30	ask easier=117	ask left=-32	ask mistakes=67	ask rest=18	ask steps=194	ask why=88	hello=-39	help=-56	other=-60	progress=-36	schedule=-43	thanks=-32	unknown=-80
bridge_$	ask dose=51	ask easier=37	ask mistakes=65	ask steps=31	ask why=-21	help=-21	other=51	progress=-17	schedule=-17	unknown=-78
bridge_3/3	other=14
bridge_done	ask steps=14
bridge_for	other=15
bridge_good	ask left=-14	ask why=50
bridge_in	ask easier=27
bridge_is	ask dose=13	ask easier=16
bridge_please	ask steps=61	other=-31
bridge_set	other=15
bridge_sets	ask rest=21
bridge_thing	ask steps=27
bridges	ask dose=74	ask easier=-12	ask left=33	ask rest=29	ask why=49	help=-39	other=57	progress=-22	schedule=-15	unknown=-86
bridges_$	ask dose=51	ask left=39	ask mistakes=-12	ask steps=21	help=-14	other=27	unknown=-49
bridges_and	ask dose=-39	other=43
bridges_in	other=25	unknown=-22
bridges_is	ask dose=21
bridges_this	other=21	unknown=-19
bridging	other=-27	unknown=31
broke	other=39
broke_her	other=-20	unknown=29
broke_my	other=21
broken	other=44	unknown=-23
broken_$	other=19	unknown=-13
buckles	other=29	unknown=-21
bum	ask dose=-19	ask easier=25	ask mistakes=-20	ask why=74	other=-28	unknown=17
bum_$	ask steps=21	other=-56	unknown=67
bum_hurts	other=12
bum_or	ask why=13
bump	other=24	unknown=-18
bump_$	other=23	unknown=-17
burning	ask mistakes=38	ask steps=-20	other=27	unknown=-27
burning_$	ask mistakes=38	ask steps=-20	other=26	unknown=-27
but	ask steps=-39	other=154	unknown=-83
but_do	ask steps=-17	other=19
but_fell	other=19	unknown=-17
but_my	other=21	unknown=-20
but_nothing	other=14	unknown=-12
button	other=35
button_$	other=31
by	ask steps=15	other=50	unknown=-18
by_a	other=18	unknown=-15
by_accident	other=24	unknown=-20
by_my	ask steps=17
by_now	other=13	unknown=-13
by_the	other=28	unknown=-19
c-section	other=21
calf	other=71	unknown=-65
call	other=-29	unknown=52
call_$	other=-36	unknown=38
called	ask steps=31
calling	other=15
calling_it	other=13
came	other=19	unknown=-15
can	ask easier=143	ask mistakes=-13	ask why=-59	hello=-14	help=77	other=131	progress=-63	schedule=36	thanks=-21	unknown=56
can_do	help=31
can_hardly	other=13	unknown=-14
can_i	ask dose=58	ask easier=120	ask left=-31	ask mistakes=27	ask rest=28	ask steps=-32	ask why=-20	help=21	other=-15	progress=-34	schedule=-24
can_my	schedule=34
can_not	ask easier=65	ask mistakes=-15	ask steps=-14	other=-23	unknown=90
can_start	other=23
can_stop	ask dose=-29	ask left=59	other=-14
can_we	ask dose=-17	ask easier=-23	ask mistakes=-14	ask steps=-18	other=82	schedule=69
can_you	ask easier=-26	ask steps=57	help=64	other=46	progress=-13	schedule=-25
cancel	other=17
cancer	help=-16	other=38	schedule=-13	unknown=44
cancer_$	other=-34	unknown=66
capital	ask why=-23	unknown=65
capital_of	ask why=-23	unknown=65
car_accident	other=-20	unknown=21
car_crash	other=23	unknown=-18
careful	ask dose=-12	ask mistakes=60
carpet	other=-36	unknown=44
carpet_$	ask steps=13
cat	other=-22	unknown=36
cat_on	other=14
chair	ask easier=25
chance	other=31	unknown=-22
chance_$	other=20	unknown=-12
change	ask steps=-17	other=-63	schedule=156	unknown=-23
change_it	other=-23	schedule=35
change_my	other=-17	schedule=48	unknown=-19
change_the	ask steps=-17	other=-23	schedule=73
changed	other=13	schedule=16	unknown=-23
check	other=14
cheers	hello=-21	other=-79	thanks=168	unknown=-44
cheers_$	other=-19	thanks=47	unknown=-14
cheers_mate	other=-23	thanks=49	unknown=-13
chemo	other=22
chest	ask dose=-17	ask easier=32	ask steps=81	ask why=24	hello=-17	help=-31	other=14	progress=-22	schedule=-28	thanks=-13	unknown=57
chest_$	ask dose=40	ask easier=38	ask mistakes=16	ask steps=38	ask why=14	unknown=-64
chest_and	ask dose=-50	other=71
chest_exercises	other=-69	unknown=95
chest_go	ask steps=12
chest_hurts	other=14
chest_is	other=16	unknown=-14
chest_pain	help=-14	other=14	unknown=45
chills	other=14
class	other=-23	unknown=26
climb	other=23	unknown=-20
clock	other=44	unknown=-28
clock_says	other=34	unknown=-24
close	ask steps=24	ask why=-14
close_to	ask steps=25	ask why=-13
coach	hello=48	unknown=-20
coach_$	hello=48	unknown=-20
coffee	hello=-15	other=-39	unknown=66
cold	ask easier=-13	other=-77	unknown=104
cold_$	ask easier=-13	unknown=32
cold_and	other=-53	unknown=54
collapsed	other=47	unknown=-35
come	ask steps=18	schedule=17
comes	ask left=76	ask rest=-13	ask steps=-23	ask why=-17	other=50	unknown=-32
comes_$	other=18
comes_after	ask left=42	ask steps=-15
comes_next	other=22
comes_out	other=18	unknown=-16
coming	ask left=37	ask why=-13	other=20	unknown=-16
coming_up	ask left=37	ask why=-13
commands	hello=-18	help=166	other=-39	progress=-13	thanks=-12	unknown=-40
commands_$	hello=-17	help=150	other=-38	thanks=-12	unknown=-36
common	ask dose=-23	ask easier=-12	ask left=-20	ask mistakes=166	ask steps=-26	ask why=-16	other=-23	unknown=-20
common_mistake	ask mistakes=34
common_mistakes	ask mistakes=67	other=-14	unknown=-14
complete	ask steps=-21	other=87	unknown=-32
complete_$	ask steps=-20	other=68	unknown=-19
completed	ask left=-23	other=107	progress=14	unknown=-34
completed_$	other=52	unknown=-22
completed_that	ask left=-20	other=33
completed_the	other=12
completely	other=-15	unknown=23
completely_$	other=-17	unknown=23
continue	other=35
continue_$	other=22
control	other=55	unknown=-30
control_$	other=22	unknown=-15
control_my	other=14
control_of	other=-24	unknown=34
cool	unknown=32
cool_$	unknown=32
core	ask why=41
core_$	ask why=41
correct	ask steps=67	ask why=-32
correctly	ask mistakes=66	other=-27
correctly_$	ask mistakes=66	other=-27
cough	other=-40	unknown=81
cough_$	unknown=26
could	ask dose=-18	ask easier=48	other=18	schedule=13	unknown=12
could_do	other=-35	unknown=41
could_i	ask easier=21
could_only	other=17
could_we	other=14	schedule=14
could_you	ask easier=35
count	ask dose=134	ask mistakes=-17	ask steps=-63	ask why=-19	unknown=18
count_$	other=-14	unknown=47
couple	other=14
couple_of	other=14
cramp	other=15
crotch	ask mistakes=-19	other=84	unknown=-43
crying	other=20	unknown=-14
crying_$	other=20	unknown=-14
data	ask easier=-16	other=73
data_$	ask easier=-16	other=72
daughter	other=-15	unknown=20
day	ask dose=93	ask easier=-17	ask left=-16	ask mistakes=-15	ask steps=-47	other=29	unknown=36
day_$	ask dose=58	ask steps=-14	unknown=18
day_should	ask dose=39	ask steps=-18
days	ask dose=-16	other=83	progress=72	unknown=-41
days_$	other=57	progress=30	unknown=-32
days_please	other=15
dead	unknown=13
dead_$	other=23
dead_tired	other=-14	unknown=25
dear	other=21	unknown=-16
delete	ask steps=-52	other=26	unknown=53
delete_my	ask steps=-52	unknown=64
dentist	other=16	unknown=-14
dentist_$	other=16	unknown=-14
deserve	ask left=-43	other=15	unknown=49
did	ask easier=-46	ask mistakes=26	ask rest=-17	ask steps=-75	ask why=-20	hello=-16	help=-31	other=62	progress=96	schedule=-27	unknown=251
did_1	other=17	unknown=-16
did_15	other=14
did_2	ask dose=13	other=-36	unknown=35
did_3	other=-51	unknown=59
did_a	other=-56	unknown=71
did_all	other=15
did_both	unknown=15
did_do	other=29	unknown=-26
did_everything	other=33	unknown=-31
did_hers	other=-18	unknown=18
did_i	ask dose=-26	ask easier=-21	ask left=34	ask mistakes=48	ask steps=-23	help=-18	other=39	progress=101	unknown=-80
did_it	other=84	unknown=-29
did_last	other=54	unknown=-51
did_my	other=-14	unknown=53
did_not	other=36	unknown=-23
did_one	other=22	unknown=-15
did_some	other=26	unknown=-23
did_the	ask steps=-13	other=62	unknown=-16
did_them	other=20	unknown=-18
did_this	other=-20	unknown=23
did_three	unknown=14
did_two	other=-44	unknown=71
did_yesterday	other=23
did_you	ask dose=34	other=-78	unknown=82
diet	other=-31	unknown=36
diet_$	other=-31	unknown=36
different	other=-35	schedule=98	unknown=-32
different_$	other=20
different_time	other=-25	schedule=43
different_times	other=-26	schedule=41
difficult	ask easier=80	other=-50
difficult_$	ask easier=54	other=-27
difficulty	other=28	unknown=-19
difficulty_starting	other=15
dinner	help=-17	other=-92	unknown=154
dinner_$	help=-17	other=-18	unknown=80
disc	other=51	unknown=-32
dishes	other=-149	unknown=150
dizzy	other=17
dizzy_$	other=15
do	ask dose=123	ask easier=54	ask left=-53	ask mistakes=112	ask rest=81	ask steps=106	ask why=61	hello=-23	help=77	other=33	progress=-53	schedule=50	thanks=-26	unknown=49
do_$	ask dose=27	ask easier=-20	ask left=14	ask mistakes=31	ask steps=-28	ask why=78	help=42	other=35	progress=-13	schedule=-12	unknown=-75
do_3	other=-37	unknown=39
do_a	ask mistakes=24
do_all	ask dose=58	ask steps=-13	other=-63	unknown=45
do_bridges	ask steps=27	ask why=45	help=-16	other=-13
do_for	ask steps=-15	ask why=43	help=-14	other=32
do_here	help=31
do_i	ask easier=-56	ask mistakes=-66	ask rest=49	ask steps=119	ask why=-18	help=108	other=69	progress=-35	schedule=87	unknown=-13
do_in	ask mistakes=14	ask rest=24	ask why=-16
do_instead	ask easier=54	ask mistakes=-16
do_it	ask dose=-49	ask easier=91	ask left=-15	ask mistakes=19	ask rest=-12	ask why=-21	help=-17	unknown=33
do_just	ask dose=18
do_my	ask steps=62	other=-25
do_not	ask easier=-21	ask steps=19	help=47	other=24	unknown=16
do_people	ask mistakes=96	ask steps=-26	other=-13
do_that	ask dose=-15	ask easier=-14	ask mistakes=27	other=33	unknown=-18
do_the	ask easier=33	ask mistakes=-28	ask rest=-15	ask steps=-59	ask why=77	other=106	unknown=-21
do_them	other=-28	unknown=33
do_these	ask mistakes=-13	other=46
do_this	ask dose=25	ask easier=36	ask left=-29	ask mistakes=-20	ask steps=22	help=-34	other=51	progress=28	unknown=-17
do_three	ask dose=23	other=-59	unknown=52
do_today	ask dose=-18	ask left=92	other=-22
do_we	ask dose=13	ask rest=60	ask steps=-21	other=-16	unknown=-18
do_with	ask mistakes=-20	ask steps=47	other=17
do_wrong	ask mistakes=84	ask steps=-25	help=-17
do_you	ask dose=-29	ask easier=19	ask mistakes=-15	ask steps=30	ask why=-27	help=-30	other=38	schedule=14	unknown=70
doctor	other=67	unknown=-45
doctor_says	other=25
does	ask dose=21	ask easier=-18	ask left=-64	ask mistakes=-30	ask steps=26	ask why=170	unknown=23
does_it	ask mistakes=19	ask why=16
does_lifting	ask why=18
does_my	progress=33
does_not	schedule=18	unknown=-20
does_rolling	ask why=32
does_that	unknown=51
does_the	ask left=-15	ask mistakes=-14	ask rest=16	ask steps=49	ask why=24	help=26	other=-20
does_this	ask dose=32	ask left=-25	ask why=63	other=25	progress=-18
dog	other=-35	unknown=56
dog_$	other=-21	unknown=24
dog_has	other=-20	unknown=23
dogs	other=-66	unknown=94
doing	ask dose=-15	ask left=-65	ask mistakes=115	ask steps=-26	ask why=39	help=-14	other=29	progress=54	unknown=-29
doing_$	ask mistakes=14	progress=14
doing_it	ask dose=-13	ask mistakes=41	ask steps=26	ask why=-24
doing_the	ask dose=13	ask mistakes=19	ask steps=-24	ask why=15
doing_this	ask left=-37	ask mistakes=39	ask steps=-16	ask why=25	other=35
doing_wrong	ask mistakes=18
dome	other=20
dome_$	other=17
done	ask dose=-28	ask easier=-39	ask mistakes=-73	ask rest=-46	ask why=-55	help=47	other=178	progress=20	schedule=-14	thanks=-13	unknown=291
done_$	ask dose=-70	ask left=61	ask mistakes=-28	ask rest=-28	ask steps=28	ask why=-35	help=74	other=170	unknown=15
done_2	other=23	unknown=-21
done_a	other=-38	unknown=38
done_all	ask dose=26	other=16	unknown=-26
done_already	other=88	unknown=-83
done_as	other=28	unknown=-15
done_before	other=18	unknown=-15
done_bridges	other=-59	unknown=60
done_but	ask steps=-18	other=48	unknown=-18
done_by	unknown=23
done_enough	ask dose=16	other=-24	unknown=19
done_for	other=20	unknown=-17
done_hers	other=-22	unknown=23
done_i	other=41	unknown=-30
done_if	other=21	unknown=-20
done_in	progress=13	unknown=-16
done_it	other=77	unknown=-58
done_my	other=-119	unknown=120
done_now	other=25	unknown=-23
done_once	ask dose=42	unknown=-20
done_so	ask dose=-16	ask left=25
done_then	ask left=-46	other=76
done_this	ask steps=25	other=-89	progress=21	unknown=74
done_too	other=32	unknown=-15
done_two	other=25	unknown=-14
done_well	other=-67	unknown=67
done_what	other=38	unknown=-22
done_when	ask dose=24	other=-69	unknown=71
done_with	other=-24	unknown=70
done_yet	ask left=48	unknown=-37
door	other=-32	unknown=59
doorbell	other=12
dos	ask mistakes=58	other=-18
double	other=12
double_shift	other=12
down	ask easier=44	ask steps=19	hello=-18	other=39	unknown=19
down_$	ask easier=45	ask steps=30	other=14	unknown=-34
down_both	other=26	unknown=-14
down_my	other=15
down_the	other=19	unknown=-12
down_there	hello=-14	other=-30	unknown=55
drop	ask steps=20	other=23
drop_the	other=16
dropping	other=19	unknown=-16
drunk	other=22
due	schedule=41
due_$	schedule=41
during	ask steps=31
during_sex	other=26	unknown=-19
during_the	other=-16	unknown=25
each	ask dose=124	ask left=-15	other=24	unknown=-29
each_knee	ask dose=17
each_leg	other=14
each_other	ask steps=23	other=-21
each_side	ask dose=43	ask steps=-17	other=21
each_time	ask dose=13	ask steps=13
each_way	ask dose=22	ask steps=-13
earlier	schedule=35
earlier_in	schedule=35
early	other=-40	schedule=61
early_$	unknown=14
early_for	other=-40	schedule=61
easier	ask dose=-19	ask easier=269	ask left=-29	ask mistakes=-15	ask steps=-31	ask why=-20	other=-70	unknown=-24
easier_$	ask easier=62	other=-17
easier_one	ask easier=55	other=-29
easier_option	ask easier=26	other=-19
easier_than	ask easier=16
easier_version	ask easier=43
easier_way	ask easier=38	other=-17
easy	ask easier=17	other=-32	unknown=40
easy_peasy	other=-38	unknown=45
easy_way	ask easier=18
eat	ask mistakes=-13	help=-18	unknown=57
eating	other=18	unknown=-15
eight	ask mistakes=-12	other=27	schedule=38	unknown=24
eight_$	unknown=54
electric	other=12
eleven	other=62	unknown=-24
eleven_$	other=14
else	ask dose=-15	ask easier=25	ask left=49	ask why=-14
else_$	ask easier=16	other=40	unknown=-34
else_can	ask easier=21
else_is	ask left=17	other=-36	unknown=34
end	other=55	unknown=-19
end_$	other=14
end_here	other=22
enough	ask dose=142	ask left=-46	ask mistakes=-16	ask why=-17
enough_$	ask dose=94	ask left=-17	other=-55	unknown=40
enough_for	ask dose=19	ask easier=22	other=17
entire	other=40	unknown=-30
entire_session	other=13
entry	other=12
entry_$	other=12
errors	ask mistakes=101	ask steps=-24	ask why=-14
errors_$	ask mistakes=35
errors_with	ask mistakes=44	ask steps=-14
even	other=19
evening	ask dose=58	ask steps=-21	hello=135	other=-76	schedule=148	thanks=-16	unknown=-90
evening_$	ask dose=63	ask steps=-13	hello=75	unknown=-43
evening_one	schedule=34
evening_reminder	other=-20	schedule=40
evening_session	other=-22	schedule=27
evenings	other=-46	schedule=71	unknown=-17
every	ask dose=88	ask steps=-23
every_day	ask dose=24	other=-34	unknown=34
every_morning	ask dose=64	ask steps=-17	other=-22
every_night	other=16
every_ten	other=14
everyone	other=-63	unknown=64
everything	ask left=68	hello=-13	other=17	unknown=-25
everything_$	ask left=68	other=22	unknown=-65
everything_done	other=20	unknown=-18
exactly	ask left=-24	ask steps=-30	ask why=119	other=-27	unknown=-16
exactly_$	ask steps=-46	ask why=90	other=-22	unknown=-14
exercise	ask easier=-18	ask left=60	ask rest=-18	ask why=-28	help=-14	other=63	unknown=21
exercise_$	ask mistakes=13	other=81	schedule=-15	unknown=-30
exercise_comes	ask left=37	ask steps=-15
exercise_for	other=-22	unknown=25
exercise_good	ask why=16
exercise_is	ask dose=-15	ask left=30
exercise_please	other=14
exercise_this	progress=17
exercise_until	other=23	unknown=-21
exercises	ask dose=-51	ask left=102	ask steps=-12	other=31
exercises_$	other=64	unknown=-55
exercises_are	ask left=21
exercises_remain	ask dose=-21	ask left=28
expecting	other=53	unknown=-13
explain	ask steps=194	other=-98	unknown=-22
explain_me	ask steps=24
explain_the	ask steps=91	other=-40
face	ask steps=20
face_$	ask steps=20
fainted	other=31
fainted_$	other=36	unknown=-28
fall	ask mistakes=28	other=-18	unknown=19
far	ask dose=-53	ask easier=37	ask left=28	ask mistakes=57	ask steps=25	ask why=-13	progress=29	unknown=-51
far_$	ask dose=-22	ask easier=14	ask left=-14	ask mistakes=64	ask steps=-20	other=20	progress=31	unknown=-30
far_do	ask steps=21
far_from	other=21	unknown=-19
far_over	ask left=-17	ask steps=36
far_up	ask easier=25	ask steps=19	other=-25
fast	ask steps=14
fat	other=-64	unknown=70
favourite	help=-13	unknown=33
feel	ask easier=-22	ask mistakes=50	ask steps=-18	ask why=31	other=29	unknown=13
feel_it	ask easier=-15	ask mistakes=32	other=-64	unknown=66
feel_like	other=29	unknown=-23
feel_my	other=36	unknown=-31
feel_the	other=32	unknown=-23
feel_when	other=16
feeling	other=96	unknown=-62
feeling_around	other=14
feeling_in	other=26	unknown=-19
feels	other=41	unknown=16
feels_different	other=22
feels_like	other=15
feet	ask dose=-13	ask mistakes=-21	ask steps=129	ask why=-28	unknown=-15
feet_$	ask steps=46	ask why=-22
feet_are	other=15
feet_be	ask steps=13
feet_flat	other=18
feet_together	ask steps=21	other=-14
fell	other=-22	unknown=73
fell_$	other=-31	unknown=40
fell_asleep	other=-40	unknown=55
fell_down	other=15
fell_in	other=-38	unknown=49
felt	other=27
felt_something	other=14
fever	hello=36
fever_$	hello=-15	unknown=46
fever_and	hello=55	unknown=-41
few	other=22	unknown=-21
fifteen	ask dose=129	ask left=-17	ask steps=-41	other=40	unknown=-57
fifteen_$	ask dose=83	ask steps=-21	unknown=-25
film	help=-13	unknown=47
final	ask left=35	ask why=-18	other=25	unknown=-13
final_one	ask left=35	ask why=-18	other=13
find	ask easier=71	other=-63
fine	ask dose=50	ask left=-17	other=-56	thanks=-26	unknown=94
fine_$	ask dose=50	ask left=-17	other=-21	thanks=-26	unknown=57
fine_now	other=-42	unknown=43
fingers	other=-38	unknown=43
fingers_are	other=-38	unknown=43
finish	ask dose=17	ask left=54	ask mistakes=-15	other=45	unknown=-40
finish_$	ask left=-16	other=65
finished	ask dose=-42	ask easier=-24	ask left=-15	ask mistakes=-41	ask rest=46	ask steps=-56	ask why=-65	help=43	other=119	thanks=-19	unknown=183
finished_$	ask dose=-31	ask easier=-16	ask mistakes=-26	ask rest=-12	ask steps=-29	ask why=-55	help=46	other=278	unknown=-90
finished_a	other=-35	unknown=36
finished_as	other=14
finished_before	other=-52	unknown=54
finished_do	ask rest=36
finished_everything	other=32	unknown=-28
finished_i	other=24	unknown=-15
finished_in	ask dose=31	other=-13
finished_it	other=22	unknown=-19
finished_my	other=-61	unknown=64
finished_now	other=22	unknown=-21
finished_the	other=-55	unknown=86
finished_this	other=17
finished_three	other=-24	unknown=26
finished_with	other=22	unknown=-14
finishing	ask rest=26
finishing_the	ask rest=26
fire	other=29	unknown=-21
fire_$	other=17	unknown=-14
first	ask dose=-26	ask easier=-13	ask left=40	ask steps=107	ask why=-49	other=25	unknown=20
first_$	ask left=16	ask steps=71	ask why=-19	other=-17
first_exercise	ask steps=16
first_in	ask steps=38	ask why=-13
first_one	ask steps=-16	other=39
first_or	ask left=37	ask why=-16
first_set	other=45	unknown=-14
five	ask dose=23	ask steps=-17	other=50	unknown=-24
five_$	other=18
fix	ask steps=-24	ask why=48
fix_my	ask steps=-24	ask why=48
flags	help=-40	unknown=73
flags_$	help=-40	unknown=73
flat	ask dose=-30	ask left=-12	ask mistakes=-21	ask steps=113	ask why=-23
flat_$	other=16
flat_on	ask steps=44
flight	other=-22	unknown=30
floor	ask dose=-14	ask steps=87	ask why=-19	other=-26	unknown=19
floor_$	ask easier=14	ask steps=37	unknown=-23
floor_is	other=-39	unknown=52
folks	ask easier=22	ask mistakes=29	ask steps=-25
follows	ask left=26
follows_$	ask left=26
foot	other=112	unknown=-35
foot_$	other=30	unknown=-17
foot_drop	other=15	unknown=13
foot_fell	unknown=13
foot_is	other=47	unknown=-40
foot_slaps	other=24	unknown=-16
for	ask dose=83	ask easier=193	ask left=-82	ask mistakes=21	ask steps=12	ask why=131	hello=-39	help=-43	other=27	progress=-24	schedule=18	thanks=33	unknown=-51
for_$	ask dose=-21	ask easier=-29	ask left=-16	ask mistakes=21	ask steps=-47	ask why=75	help=39	other=29	unknown=-20
for_4	other=15
for_5	other=15
for_a	ask dose=12	unknown=17
for_an	ask easier=16	other=-14
for_asking	other=17	thanks=-25	unknown=17
for_five	ask dose=24
for_how	ask dose=33
for_me	ask easier=31	ask steps=-19	ask why=80	help=-18	other=-29	schedule=49	unknown=-28
for_my	ask mistakes=39	ask why=-18
for_no	other=14
for_now	other=33	unknown=-26
for_sciatica	ask why=22
for_the	ask dose=85	ask easier=61	ask mistakes=-24	ask steps=35	ask why=-45	other=-18	unknown=-30
for_this	ask easier=25	ask left=-14	ask why=21	progress=15
for_today	other=62	unknown=-26
for_weeks	other=-32	unknown=32
for_years	other=-40	unknown=42
forget	ask steps=32	other=23	unknown=-12
forget_me	other=49
forgot	ask steps=58	unknown=-31
forgot_to	other=39	unknown=-27
form	ask dose=-17	ask left=-16	ask mistakes=81	ask steps=-13	ask why=-18	other=24
fortnight	other=19
fortnight_$	other=14
found	other=32	unknown=-25
found_a	other=32	unknown=-25
four	other=29
fourteen	other=18
fractured	other=22	unknown=-15
fractured_a	other=22	unknown=-15
france	unknown=24
france_$	unknown=24
free	ask left=19
friend	other=-56	unknown=61
from	ask why=30	hello=-13	other=91	schedule=27	unknown=-47
from_done	other=21	unknown=-19
from_now	other=-26	schedule=39
from_sleeping	other=-29	unknown=35
from_the	other=25
from_this	ask why=17
full	ask rest=37	unknown=12
full_minute	ask rest=23
funny	unknown=23
funny_$	unknown=12
gardening	other=-30	unknown=39
gave	other=44	unknown=-14
gave_birth	other=42	unknown=-22
gave_way	other=16	unknown=-13
genitals	other=65	unknown=-52
genitals_$	other=18
genitals_are	other=47	unknown=-41
gentler	ask easier=184	ask mistakes=-21	ask steps=-18	other=-45	progress=-12	unknown=-19
gentler_$	ask easier=34	ask mistakes=-17
gentler_version	ask easier=22
gently	ask steps=15
get	ask easier=45	ask left=-22	ask rest=86	ask steps=50	help=-20	other=-50	progress=-15
get_a	ask easier=-19	ask rest=89	ask steps=-25	other=27	unknown=-32
get_back	ask steps=15
get_better	other=-32	unknown=33
get_chest	help=-14	unknown=36
get_it	other=-23	unknown=29
get_my	ask easier=73	other=-18	unknown=-27
get_to	ask dose=19
get_up	ask easier=14
get_wrong	ask mistakes=22
gets	other=19	unknown=-12
getting	ask left=-23	ask mistakes=-25	other=68	progress=67	unknown=-33
getting_better	progress=55
gf	other=-54	unknown=56
give	other=39	unknown=-16
give_me	other=29
giving	other=30	unknown=-18
giving_way	other=23	unknown=-14
glute	ask mistakes=18	ask steps=56	ask why=16	help=-15	other=-14	unknown=-19
glute_bridge	ask mistakes=18	ask steps=56	ask why=16	help=-15	other=-14	unknown=-19
glutes	ask steps=13	other=29	unknown=-26
glutes_are	other=31	unknown=-25
go	ask dose=-68	ask easier=-13	ask left=43	ask rest=41	ask steps=100	ask why=-32	help=-15	other=72	schedule=-15	unknown=-16
go_$	ask dose=-46	ask left=64	ask steps=75	ask why=-26	other=35	progress=20	unknown=-24
go_on	ask rest=20
go_straight	ask rest=31	ask steps=-18
go_to	ask easier=13	other=15
goes	ask mistakes=24	ask steps=51	unknown=-12
goes_$	ask steps=35
going	ask dose=-21	ask easier=-16	ask left=-29	ask mistakes=34	ask steps=-26	ask why=18	progress=36	schedule=-19	thanks=22	unknown=59
going_$	ask steps=-15	progress=35	thanks=30	unknown=-15
going_to	ask steps=-26	ask why=19	other=47	schedule=-15	unknown=27
going_up	ask steps=22
gone	unknown=39
gone_$	other=34	unknown=-13
gone_and	other=19	unknown=-15
gone_completely	other=-21	unknown=25
gone_numb	other=21	unknown=-16
good	ask dose=-22	ask easier=-18	ask left=-43	ask steps=-36	ask why=204	hello=98	help=-18	other=-24	schedule=-13	unknown=-41
good_$	ask mistakes=31	ask why=13	unknown=18
good_afternoon	hello=59	other=-29
good_does	ask why=37
good_evening	hello=43	other=-20
good_for	ask mistakes=-15	ask steps=-14	ask why=91
good_is	ask why=37
good_morning	hello=16	other=16
good_night	thanks=18
got	ask easier=54	ask steps=25	ask why=-14	help=-13	other=73	unknown=-41
got_a	ask easier=23	ask steps=35	unknown=-14
got_anything	ask easier=37	other=-35
got_my	other=-61	unknown=63
got_osteoporosis	other=13
got_the	other=34	unknown=-19
got_through	other=21
gran	ask easier=34	ask mistakes=-17
gran_struggles	ask easier=34	ask mistakes=-17
great	thanks=63	unknown=-27
great_$	other=27	thanks=36	unknown=-36
groin	other=37	unknown=-33
ground	ask steps=36
ground_$	ask steps=19
gym	other=-25	unknown=34
ha	unknown=33
ha_$	other=-19	unknown=40
ha_ha	other=-26	unknown=42
had	other=37	unknown=72
had_a	other=30
had_breast	other=31	unknown=-27
had_done	other=18	unknown=-17
had_no	other=12
had_surgery	other=31	unknown=-15
haha	ask easier=13	other=-60	unknown=63
haha_$	ask easier=13	other=-42	unknown=37
half	other=71	unknown=-37
half_$	other=13
half_of	other=13
halfway	ask left=27	other=18
halfway_$	ask left=27
hamstrings	ask mistakes=31	other=13	unknown=-14
hamstrings_$	ask mistakes=32
hamstrings_are	other=19	unknown=-13
hands	ask mistakes=-14	ask steps=74
hands_$	ask mistakes=-14	ask steps=71
hang	other=21	unknown=-14
hang_on	other=20	unknown=-13
happens	ask left=28	ask mistakes=25	other=-21
hard	ask dose=-16	ask easier=131	ask steps=26	other=-73
hard_$	ask easier=25
hard_for	ask easier=19
hard_i	other=-23	unknown=32
hard_to	other=22
hardly	other=13	unknown=-14
has	ask dose=28	ask steps=-30	other=28	unknown=72
has_a	other=-16	unknown=25
has_changed	other=12
has_done	other=-27	unknown=29
has_gone	other=48	unknown=-35
has_no	other=40	unknown=-32
has_the	ask dose=-14	ask steps=-23	other=-20	unknown=96
have	ask dose=-14	ask left=80	ask steps=-57	ask why=-31	hello=-12	help=50	other=72	progress=38	schedule=32	unknown=33
have_a	ask steps=24
have_been	other=27	unknown=-22
have_cancer	other=-42	unknown=47
have_completed	progress=14
have_done	ask dose=30	other=-136	unknown=151
have_finished	ask dose=-25	ask rest=32	help=50	other=-25	unknown=-16
have_gone	other=19	unknown=-15
have_got	other=49	unknown=-17
have_had	other=39	unknown=-35
have_i	ask dose=-26	ask left=78	ask mistakes=-13	help=-14	other=-77	progress=47	unknown=52
have_lost	other=27	unknown=-16
have_no	other=-71	unknown=77
have_not	other=66	unknown=-56
have_now	other=15	unknown=-13
have_osteoporosis	ask easier=-23	other=84
have_said	other=22	unknown=-13
have_something	ask easier=32
have_still	other=18	unknown=-18
have_to	ask dose=36	ask mistakes=28	ask steps=-38	help=63	other=-59	unknown=17
having	other=33	unknown=-16
he	other=-40	unknown=41
head	ask easier=18	ask mistakes=-20	ask steps=49
head_$	ask easier=22	ask mistakes=-15	ask steps=25	other=-14
heart	other=-45	unknown=59
heartbroken	other=-50	unknown=78
heartbroken_$	other=-50	unknown=78
heavy	other=25	unknown=-20
heels	ask steps=37	ask why=-14
heels_stay	ask steps=19
held	ask dose=20
held_in	ask dose=16
hello	hello=178	other=-25	schedule=-72	unknown=-56
hello_$	hello=92	other=42	schedule=-72	unknown=-45
help	ask steps=-43	ask why=149	hello=-22	help=205	other=-123	schedule=-26	unknown=-61
help_$	ask steps=-21	ask why=66	hello=-16	help=125	other=-78	thanks=12	unknown=-39
help_me	help=65	other=-25
help_my	ask steps=-12	ask why=28
help_with	ask why=26
helps	ask steps=-46	ask why=90	other=-22
her	other=-99	unknown=113
her_hip	other=-18	unknown=24
here	ask dose=-26	ask easier=-31	ask left=-61	ask mistakes=102	ask rest=30	ask steps=-38	ask why=30	help=47	unknown=25
here_$	ask dose=-25	ask easier=-31	ask left=-60	ask mistakes=102	ask rest=24	ask steps=-36	ask why=30	help=47	other=15
hernia	other=19	unknown=-15
hers	other=-45	unknown=50
hers_$	other=-34	unknown=38
hey	hello=147	other=-79	thanks=-13	unknown=-33
hey_$	hello=53	other=-25	unknown=-14
hey_limber	hello=27
hey_there	hello=49	other=-39
hi	hello=132	other=-100
hi_$	other=-39	unknown=50
hi_bot	hello=79	other=-40	unknown=-23
high	ask dose=-18	ask easier=63	ask steps=37	other=-35	unknown=-16
high_$	ask easier=64	other=-49
high_do	ask steps=22
high_should	ask steps=17
high_temperature	other=16	unknown=-14
hip	ask dose=-29	ask easier=29	ask left=-14	ask mistakes=32	ask steps=20	other=73	unknown=-36
hip_$	ask mistakes=26	unknown=16
hip_is	other=15
hip_replacement	other=22
hips	ask easier=48	ask mistakes=-19	ask why=30	other=-21
hips_do	ask easier=24	ask mistakes=-13
his	other=-58	unknown=64
his_$	other=19	unknown=-19
his_set	other=-68	unknown=71
hit	ask why=14	other=42	unknown=-19
hit_the	other=14
hiya	hello=118	other=-61	unknown=-29
hiya_$	hello=118	other=-61	unknown=-29
hmm	other=14
hold	ask dose=138	ask left=-21	ask rest=-23	ask why=-22	unknown=-29
hold_$	ask dose=40	ask steps=-14
hold_for	ask dose=29
hold_it	ask dose=44	other=-28
hold_my	ask dose=-17	ask easier=-29	ask mistakes=16	ask steps=66	unknown=-16
hold_the	other=45
holding	ask steps=14
holding_$	ask steps=14
holiday	other=31
holiday_over	other=18
home	other=18
home_$	other=18
hospital	other=20	unknown=-13
hour	other=35
hour_$	other=26
house	other=-57	unknown=65
how	ask dose=167	ask easier=-55	ask left=64	ask rest=113	ask steps=242	ask why=-51	hello=33	help=72	other=-88	progress=112	schedule=-34	thanks=-37	unknown=-79
how_$	ask dose=-23	ask steps=125	other=-25	progress=-13
how_am	ask left=-14	progress=45
how_are	hello=69	help=-20	other=-24
how_can	ask dose=-24	ask mistakes=28	ask steps=-16	progress=-19	unknown=52
how_did	progress=31
how_do	ask dose=-114	ask left=-32	ask mistakes=57	ask rest=-25	ask why=-27	help=72	other=137	progress=-16	schedule=18
how_does	ask dose=-27	ask steps=18	help=63	progress=-14
how_exactly	ask steps=-13	ask why=40
how_far	ask dose=-31	ask left=42	ask steps=45
how_high	ask dose=-17	ask steps=39
how_is	ask dose=-27	ask left=-32	ask steps=150	ask why=21	other=-88	progress=55	unknown=-34
how_long	ask dose=141	ask left=24	ask mistakes=-19	ask rest=114	ask steps=-120	ask why=-20	other=27	progress=-14
how_many	ask dose=162	ask easier=-13	ask left=93	ask mistakes=-19	ask steps=-133	ask why=-19	help=-19	other=96	progress=41	schedule=-15	unknown=-19
how_much	ask dose=-19	ask left=78	ask rest=37	ask steps=-69
how_often	ask dose=138	ask mistakes=-23	ask steps=-112	other=44	progress=16
how_the	other=36
how_this	ask steps=44	help=30	other=-46
how_to	ask steps=92	help=32	other=-81
how_will	ask left=-13	ask mistakes=29
hug	ask dose=34	ask mistakes=20	ask steps=23	other=-23	unknown=-13
hug_$	ask dose=15	ask steps=37	other=-29
hugging	ask mistakes=25	ask why=12
huh	help=126	other=-67	unknown=-20
huh_$	help=126	other=-67	unknown=-20
hurt	ask easier=-21	ask mistakes=51	unknown=-21
hurt_$	other=13
hurt_myself	ask easier=-21	ask mistakes=51
hurting	other=36	unknown=-21
hurting_$	other=18
hurts	other=169	unknown=-89
hurts_$	other=65	unknown=-37
hurts_from	other=20	unknown=-14
hurts_like	other=15
hurts_when	other=26
husband	other=-71	unknown=82
husband_did	other=-24	unknown=26
husband_finished	other=-32	unknown=35
i	ask dose=114	ask easier=87	ask left=124	ask mistakes=140	ask rest=128	ask steps=80	ask why=-23	hello=-57	help=99	other=129	progress=126	schedule=73	unknown=67
i_$	ask left=58	ask steps=-38	progress=20
i_am	ask easier=31	ask left=24	ask mistakes=28	ask rest=-13	ask steps=-51	hello=-13	help=91	other=44	schedule=-21	thanks=54	unknown=-23
i_ask	ask steps=20
i_avoid	ask mistakes=36	ask steps=-14	other=17
i_be	ask dose=22	other=14
i_been	progress=14
i_believe	other=25	unknown=-14
i_breathe	ask dose=-14	ask steps=44
i_broke	other=23	unknown=-17
i_can	ask dose=-35	ask easier=71	ask left=54	ask steps=-15
i_change	ask steps=-15	schedule=35
i_collapsed	other=27	unknown=-21
i_cough	unknown=29
i_could	other=-30	unknown=39
i_did	other=77	unknown=-15
i_do	ask dose=89	ask easier=60	ask left=14	ask rest=-16	ask steps=28	help=-26	other=-24	progress=30	schedule=-22	unknown=43
i_doing	ask left=-40	ask mistakes=50	ask why=17	other=-20	progress=52
i_done	ask dose=-24	ask left=48	ask steps=-15	other=-48	progress=33	unknown=49
i_eat	ask mistakes=-13	help=-18	unknown=57
i_exercise	progress=14	schedule=16
i_fainted	other=51	unknown=-36
i_feel	ask mistakes=34	ask steps=-16	ask why=36
i_fell	other=-14	unknown=16
i_finish	ask dose=18	ask left=55	ask mistakes=-14	other=-21
i_finished	ask left=70	other=-98	unknown=48
i_get	ask easier=-22	ask left=-17	ask mistakes=-13	ask rest=90	help=-17	other=34	progress=-14
i_getting	ask left=-19	ask mistakes=-17	other=37	progress=19
i_go	ask left=-22	ask mistakes=25	ask rest=18	ask steps=30
i_had	other=-16	unknown=30
i_have	ask dose=18	ask easier=-26	ask mistakes=13	ask steps=-74	help=70	other=55	schedule=36
i_hold	ask dose=37	ask rest=-15	ask steps=26
i_keep	ask easier=30	ask steps=27	unknown=-20
i_know	ask mistakes=50	ask steps=-24
i_laughed	other=-23	unknown=32
i_leave	ask dose=26
i_lie	ask rest=20
i_lift	ask mistakes=-16	ask steps=47
i_like	other=-49	unknown=63
i_make	ask easier=19
i_meant	ask dose=24	ask left=-12	ask mistakes=-20	ask steps=37
i_might	other=25
i_miss	other=-15	progress=31
i_must	ask steps=19
i_nearly	ask left=17
i_need	ask dose=44	ask easier=18	ask mistakes=12	ask rest=16	ask steps=-33	unknown=-18
i_never	other=-21	unknown=31
i_not	ask mistakes=47
i_on	ask left=21
i_only	ask dose=69	ask mistakes=-15	unknown=-12
i_pressed	other=21	unknown=-17
i_pull	ask dose=-23	ask steps=72
i_put	ask easier=23	ask steps=19	other=-15
i_really	other=21
i_rest	ask dose=-44	ask rest=72	ask steps=-26	other=62
i_roll	ask steps=21	ask why=17
i_say	other=-20	unknown=23
i_should	ask dose=16	ask easier=-13	ask mistakes=53	ask steps=-15	unknown=-28
i_sneeze	other=-14	unknown=28
i_squeeze	ask mistakes=-13	ask steps=56
i_start	ask left=-13	ask steps=59	other=-28
i_stay	ask dose=26	ask steps=-14
i_still	other=25
i_stop	ask dose=23	other=18
i_supposed	ask left=-30	ask mistakes=-21	ask steps=74
i_take	ask dose=-12	ask rest=32	ask steps=-18	other=35
i_think	other=44	unknown=-15
i_type	ask easier=-12	ask mistakes=-17	help=104	other=-42
i_use	ask easier=33	ask steps=-21	help=54	other=-21
i_walk	other=35	unknown=-24
i_want	other=-19	schedule=55
i_was	unknown=20
i_watch	ask mistakes=29
i_will	other=36	unknown=-19
i_wipe	other=32	unknown=-20
i_work	ask steps=-30	help=43	schedule=13
i_would	other=47	schedule=75	unknown=-70
idea	ask why=27
idea_behind	ask why=27
if	ask dose=104	ask left=-37	ask mistakes=91	ask steps=-48	ask why=-26	help=-30	progress=-24	schedule=-13	unknown=44
if_i	ask dose=118	ask left=-34	ask steps=-26	help=-24	other=-19	progress=-13	unknown=49
if_my	ask dose=-14	ask mistakes=93	ask steps=-21	ask why=-18	other=-25	unknown=31
if_the	other=12
if_you	other=14	unknown=-12
ill	other=16
improvement	other=-54	progress=40	unknown=43
in	ask dose=106	ask left=-38	ask mistakes=87	hello=-27	help=-29	other=100	progress=28	schedule=38	thanks=-19	unknown=42
in_$	ask steps=31	other=-23	unknown=18
in_2015	other=-29	unknown=29
in_5	other=-32	unknown=34
in_a	ask dose=14	other=21	progress=48	unknown=-27
in_aid	ask why=21
in_bed	ask easier=28	other=16	unknown=-20
in_between	ask rest=16
in_both	other=29	unknown=-13
in_going	ask steps=22
in_january	other=30	unknown=-18
in_love	other=-38	unknown=49
in_my	ask easier=-17	ask mistakes=47	other=49
in_the	ask dose=42	ask left=-21	ask mistakes=37	ask rest=30	ask steps=40	ask why=-23	schedule=58
in_thirty	ask steps=-17	other=22
in_this	ask mistakes=43	ask why=-15
in_total	ask dose=15	ask left=16	ask rest=-12
in_two	other=20	unknown=-15
in_what	ask why=13
instead	ask easier=92	ask mistakes=-20	ask steps=-18	other=-94	schedule=71	unknown=29
instead_$	ask dose=-16	ask easier=79	ask mistakes=-18	other=-51	unknown=41
instead_of	ask easier=13	other=-43	schedule=74
instructions	ask steps=139	hello=-14	other=-61	unknown=-22
instructions_$	ask steps=102	other=-40	unknown=-18
into	other=34
ironing	other=-42	unknown=43
ironing_$	other=-42	unknown=43
is	ask dose=139	ask easier=67	ask left=125	ask mistakes=74	ask rest=57	ask why=91	hello=-32	help=-42	other=80	progress=52	schedule=13	thanks=-32	unknown=124
is_$	ask steps=-14	other=19	unknown=22
is_10	ask dose=68	ask easier=-14
is_15	ask dose=25
is_2	help=-17	unknown=40
is_7	other=14
is_a	ask dose=-17	ask easier=31	ask left=-24	ask mistakes=-30	ask steps=93	ask why=-15	help=-13	other=-31	progress=-13	unknown=45
is_aching	ask left=-15	ask mistakes=-15	other=58	unknown=-16
is_after	ask left=-15	ask why=-13	other=50
is_agony	other=19
is_all	help=31	unknown=-14
is_an	ask easier=24
is_bad	ask mistakes=37
is_been	other=21	unknown=-17
is_being	other=-43	unknown=47
is_broken	other=19	unknown=-13
is_coming	ask left=38	ask why=-13
is_complete	other=14
is_done	ask dose=33	ask left=-24	ask steps=29	other=-51	unknown=55
is_enough	other=23	unknown=-12
is_finished	ask rest=36	unknown=-14
is_first	ask left=41
is_getting	ask why=17
is_going	unknown=12
is_good	ask mistakes=31
is_hurting	other=18
is_in	ask easier=29	ask why=25	other=-24
is_it	ask easier=-52	ask mistakes=-19	ask rest=-19	ask why=69	help=-16	other=41	progress=45	unknown=58
is_killing	ask easier=14	other=17	unknown=-17
is_left	ask dose=-28	ask left=79	ask rest=-13	ask why=-14	other=13
is_lifting	ask steps=-21	ask why=34
is_my	ask dose=-15	ask easier=-14	ask steps=24	ask why=-33	help=-24	other=70	progress=132	schedule=-21	unknown=-53
is_next	ask left=48
is_not	other=36	unknown=-29
is_numb	ask mistakes=-18	other=78	unknown=-30
is_on	ask left=55	unknown=-24
is_one	ask dose=37	ask left=-22	ask rest=35	other=-18
is_over	other=30
is_paining	other=27	unknown=-19
is_pregnant	other=-49	unknown=57
is_ready	other=-26	unknown=31
is_really	other=23	unknown=-16
is_session	ask dose=22	other=-20
is_sore	other=19	unknown=-15
is_still	ask dose=-14	ask left=58	ask why=-19
is_that	ask dose=18	ask easier=-23	ask left=77	ask mistakes=83	ask steps=24	ask why=-31	help=-13	other=-50	unknown=-51
is_the	ask dose=72	ask easier=-60	ask left=-92	ask mistakes=61	ask rest=54	ask steps=57	ask why=54	other=15	progress=-24
is_there	ask dose=-34	ask easier=120	ask rest=18	ask steps=-13	ask why=12	other=-30
is_this	ask dose=-43	ask easier=-31	ask left=85	ask rest=-12	ask steps=-21	ask why=60	help=74	other=47	progress=-26	unknown=-42
is_too	ask easier=75	other=-74	schedule=55
is_weak	other=31	unknown=-22
ish	other=15
ish_$	other=15
it	ask dose=15	ask easier=137	ask left=-34	ask mistakes=74	ask rest=-53	ask steps=23	ask why=103	hello=-23	help=-46	other=72	progress=27	schedule=26	thanks=66	unknown=-19
it_$	ask dose=36	ask easier=-28	ask left=-43	ask mistakes=-38	ask steps=75	ask why=71	help=-14	other=12	schedule=23	thanks=86	unknown=-74
it_8	schedule=14
it_a	other=18
it_again	ask dose=21	other=-13
it_all	ask dose=-35	unknown=71
it_at	other=33	unknown=-13
it_bad	ask mistakes=64	other=-13
it_be	ask dose=14	ask steps=28
it_count	ask dose=27
it_do	ask why=25
it_done	ask dose=23	ask steps=54	other=-45
it_down	ask easier=43	ask steps=-17
it_easier	ask easier=29
it_feels	other=20	unknown=-15
it_for	ask mistakes=-26	ask steps=-57	ask why=52	other=55
it_go	ask dose=-16	ask steps=12	other=17
it_going	ask steps=-16	progress=27	schedule=-16	unknown=62
it_in	ask easier=-15	ask mistakes=32	other=-78	unknown=76
it_is	ask easier=23	ask steps=13	other=53	unknown=-23
it_matter	ask mistakes=31	ask why=-27
it_normal	ask mistakes=39	other=24	progress=-12	unknown=-16
it_now	ask left=21
it_off	other=12
it_ok	ask dose=27	other=-16
it_on	ask easier=31
it_right	ask mistakes=73	ask steps=-13	other=-25
it_strengthen	ask why=42	other=-16
it_take	ask dose=42	other=-13
it_then	ask left=45	ask mistakes=-19
it_three	other=23
it_today	other=27	unknown=-14
it_wakes	other=18
it_was	other=-69	unknown=76
it_when	other=20	unknown=-15
it_yesterday	other=16
january	other=30	unknown=-18
january_$	other=30	unknown=-18
jelly	other=-13	unknown=17
joke	other=-27	unknown=35
joke_$	other=-27	unknown=35
just	ask left=-15	hello=38	other=55
just_did	other=15
just_got	other=-63	unknown=64
just_never	other=23	unknown=-20
just_the	other=15
just_tired	other=31	unknown=-30
keep	ask dose=29	ask easier=25	ask steps=13	other=42	unknown=-38
keep_giving	other=15
keep_my	ask easier=34
keep_the	ask dose=38	other=-23
keeps	other=27	unknown=-19
keeps_me	other=15
kettle	other=-26	unknown=30
kid	other=-26	unknown=27
kids	other=-49	unknown=76
kids_$	other=44	unknown=-37
kids_are	other=-19	unknown=32
killing	ask easier=14	other=26	unknown=-24
killing_me	ask easier=14	other=26	unknown=-24
kilos	unknown=16
kind	other=33	unknown=-35
kind_of	other=29	unknown=-31
kindly	ask dose=22	other=-13
kitchen	other=29	unknown=-22
knackered	unknown=12
knackered_$	other=-13	unknown=19
knee	ask dose=43	ask easier=105	ask left=-33	ask mistakes=23	ask rest=-19	ask steps=119	ask why=80	help=-25	other=56	progress=-21	schedule=-35	unknown=-125
knee_$	ask dose=-38	ask mistakes=26	ask steps=-16	other=62
knee_done	other=13
knee_hug	ask dose=28	ask mistakes=20	ask steps=25	other=-28
knee_is	ask left=-15	ask mistakes=-15	other=59	unknown=-17
knee_one	ask dose=37	ask why=28
knee_ones	ask dose=15
knee_or	ask steps=72	other=-59
knee_pull	ask why=20
knee_stretch	ask easier=34
knee_surgery	other=28
knee_thing	ask easier=21	ask steps=-24	ask why=18	other=20
knee_to	ask dose=-44	ask easier=23	ask mistakes=21	ask steps=79	ask why=45	other=-33	schedule=-14	unknown=-12
knees	ask easier=40	ask mistakes=37	ask steps=98	ask why=44	help=-15	other=-14	unknown=-77
knees_$	ask rest=12	ask steps=-24	ask why=15	other=44	unknown=-16
knees_are	ask easier=31
knees_be	ask mistakes=-20	ask steps=58	other=-21
knees_do	ask why=20
knees_fall	ask mistakes=28
knees_go	ask steps=31	other=-25
knees_over	ask steps=12
knees_to	ask steps=14
knees_today	other=16
knocked	other=32	unknown=-21
knocked_off	other=18	unknown=-12
know	ask mistakes=43	ask steps=-42	other=27	unknown=40
know_about	help=-24	other=68	unknown=-18
know_i	ask mistakes=33	ask steps=-16
know_if	ask mistakes=18
know_when	ask dose=16
know_why	other=36
last	ask dose=23	ask easier=-20	ask left=102	ask mistakes=-29	ask rest=-32	ask steps=-36	ask why=-34	other=52	progress=89	schedule=-23	unknown=49
last_$	ask dose=32	other=-46	unknown=47
last_bridge	other=15
last_entry	other=12
last_exercise	ask left=15
last_month	progress=22
last_night	other=12	unknown=24
last_one	ask left=56	ask why=-18	other=27	unknown=-24
last_round	other=37
last_set	ask left=47	ask rest=-19	other=16	unknown=-20
last_time	other=-79	unknown=87
last_two	other=29	unknown=-24
last_week	progress=30	unknown=20
lately	other=13
lately_$	other=13
later	other=40	schedule=71	unknown=-40
later_$	other=48	schedule=36	unknown=-29
later_in	other=-18	schedule=35
laughed	other=-23	unknown=32
laughed_so	other=-23	unknown=32
laughing	other=-26	unknown=37
leave	ask dose=21	ask easier=-21	other=85	unknown=-23
leave_me	other=28
leave_out	ask steps=-14	other=24
leave_the	ask steps=13	other=25
leave_this	other=18
left	ask dose=-68	ask easier=-18	ask left=149	ask mistakes=-21	ask rest=27	ask steps=42	ask why=-28	other=83	unknown=-39
left_$	ask dose=-33	ask left=59	ask rest=32	ask steps=-14	ask why=-15	other=53	unknown=-31
left_after	ask left=35
left_are	other=15	unknown=-14
left_arm	other=-12	unknown=16
left_foot	other=21
left_in	ask left=20	ask rest=-12
left_knee	ask steps=22
left_leg	ask left=-13	ask steps=42	other=18	unknown=-29
left_of	ask dose=-18	ask left=21	ask rest=14
left_or	ask steps=22
left_side	other=35
left_to	ask left=30
leg	ask left=-25	ask steps=105	hello=-16	other=120	thanks=-16	unknown=-70
leg_$	ask dose=24	ask left=-22	ask steps=35
leg_feels	other=-24	unknown=37
leg_is	other=41	unknown=-27
leg_straight	ask steps=21	other=-17
legs	ask mistakes=48	ask rest=26	ask why=-16	other=55	progress=-18	unknown=37
legs_$	other=34
legs_are	ask mistakes=29	ask rest=28	other=-59	unknown=42
legs_feel	other=17	unknown=-13
legs_just	other=15
legs_keep	other=15
legs_like	other=-14	unknown=17
legs_shake	ask mistakes=28
less	ask easier=110	ask steps=-30	unknown=-14
let	hello=-15	other=42	unknown=16
let_me	other=-29	unknown=36
let_us	hello=-15	other=69	unknown=-19
lie	ask dose=-12	ask mistakes=-15	ask rest=20	ask steps=50
lie_down	other=13
lie_here	ask rest=21
lift	ask dose=17	ask easier=44	ask mistakes=-18	ask steps=36	ask why=40	other=-48	unknown=-15
lift_$	ask dose=37
lift_my	ask mistakes=-17	ask steps=24	ask why=21
lift_so	ask easier=26	other=-22
lifting	ask steps=-14	ask why=71	unknown=-19
lifting_$	other=16
lifting_my	ask steps=-29	ask why=54
lifting_one	ask steps=19
lifts	ask dose=21	ask mistakes=15	other=20	unknown=-16
lifts_$	other=17
lifts_in	ask dose=13
lighter	ask easier=41	other=-22
like	ask steps=39	ask why=-38	help=-22	progress=34	schedule=21	unknown=65
like_$	ask steps=64	ask why=-28
like_a	other=18
like_i	other=15
like_it	other=21	unknown=-18
like_jelly	other=-13	unknown=17
like_someone	other=22	unknown=-17
like_something	other=17	unknown=-13
like_that	other=-27	unknown=29
like_they	other=21	unknown=-17
like_to	other=20
limber	hello=73	other=-38	unknown=-26
limber_$	hello=73	other=-38	unknown=-26
lisbon	other=34	unknown=-14
lisbon_$	other=22
list	ask left=32
log	other=13
lol	other=-35	unknown=71
lol_$	other=-51	unknown=84
london	other=12
long	ask dose=141	ask left=24	ask mistakes=-19	ask rest=114	ask steps=-120	ask why=-20	other=28	progress=-14
long_$	ask dose=32	ask rest=64	other=-62
long_between	ask dose=-23	ask rest=43
long_do	ask dose=54	ask rest=-40	ask steps=-66	other=97
long_does	ask dose=64	ask left=-14	ask rest=-14
long_each	ask dose=21
long_is	ask dose=-31	ask left=-25	other=79
long_should	ask dose=21
long_till	ask dose=-39	ask left=51
long_will	ask dose=34	other=-12
longer	ask left=-20	ask rest=53
longer_$	ask left=-20	ask rest=39
longer_than	ask rest=14
loo	other=-42	unknown=57
loo_$	other=-61	unknown=70
look	ask easier=-13	ask left=-13	ask mistakes=21	ask steps=51	ask why=-16	other=-15	progress=32
look_like	ask steps=42	ask why=-27	progress=33
look_out	ask mistakes=31
looking	progress=14
looks	ask steps=19
lose	help=-20	other=-43	unknown=103
lose_weight	help=-20	other=-43	unknown=103
losing	unknown=26
losing_weight	other=35	unknown=-14
loss_$	unknown=13
loss_of	other=23	unknown=-15
lost	ask why=-26	help=72	other=35	unknown=-13
lost_$	help=79	other=-55
lost_a	other=14	unknown=-13
lost_control	other=23	unknown=-18
lot	other=33	thanks=26	unknown=-31
lot_$	thanks=26
lot_of	other=15	unknown=-13
lots	ask left=14
lots_of	ask left=14
love	ask steps=-20	other=-22	unknown=83
love_$	other=-19	unknown=32
lovely	other=-17	unknown=44
lovely_$	other=20	unknown=-16
lower	ask dose=-17	ask easier=33	ask rest=-17	ask steps=36	other=-27	unknown=19
lower_back	unknown=22
luck	other=17
lumbar	ask mistakes=31
lump	other=22
lunch	other=17
lunch_$	other=17
lying	ask easier=23	ask steps=38	other=-46
lying_here	other=-19	unknown=20
lying_rotation	ask easier=15	ask steps=39	other=-31
made	other=15	unknown=29
made_you	unknown=39
make	ask easier=38	ask left=-17	ask mistakes=26	schedule=19	unknown=-16
make_it	ask dose=-13	ask easier=45	schedule=21
makes_me	unknown=13
man	ask easier=14	other=-12
man_$	ask easier=14	other=-12
manage	ask dose=46	other=-16
managed	other=41	unknown=-17
many	ask dose=162	ask easier=-14	ask left=101	ask mistakes=-19	ask steps=-133	ask why=-19	help=-19	other=92	progress=41	schedule=-15	unknown=-19
many_$	ask left=-33	other=43
many_bridges	other=27
many_days	ask dose=-15	progress=43
many_do	other=20
many_exercises	ask dose=-49	ask left=65
many_left	ask left=27
many_lifts	ask dose=24
many_more	ask dose=-82	ask left=66	other=34
many_of	ask dose=82	ask left=-33
many_reps	ask dose=58	ask left=-23
many_rolls	ask dose=18
many_rounds	ask left=37
many_seconds	ask dose=23	ask left=-64	ask rest=91	ask steps=-15
many_secs	ask dose=29	ask left=-20
many_sessions	progress=33
many_sets	ask dose=-44	ask left=91	ask rest=-60	other=48
many_times	ask dose=102	ask left=-18	ask steps=-21	other=-15
mat	other=-21	unknown=36
mat_$	other=-33	unknown=43
match	other=-14	unknown=43
match_$	unknown=22
match_last	other=-13	unknown=21
mate	other=-23	thanks=49
mate_$	thanks=49	unknown=-31
matter	ask mistakes=31	ask why=-27
may	ask rest=16	other=61	unknown=-21
may_i	ask rest=16	other=34
may_start	other=18
maybe	other=49	unknown=-30
maybe_$	other=29	unknown=-17
me	ask easier=19	ask left=-38	ask mistakes=-28	ask steps=115	ask why=76	hello=-29	help=-27	other=104	progress=56	schedule=49	thanks=14
me_$	ask easier=41	ask mistakes=-17	ask why=52	help=-26	progress=-14	schedule=42	thanks=18
me_a	ask easier=-12	other=-85	unknown=127
me_again	other=49	unknown=-12
me_alone	other=27
me_an	ask easier=17
me_at	other=41	unknown=-17
me_awake	other=15
me_how	ask dose=18	ask steps=15	other=25	progress=14
me_later	other=26
me_my	ask steps=-12	other=-13	progress=63	unknown=-17
me_through	ask steps=70	other=-50
me_today	other=22	unknown=-17
me_tomorrow	help=-13	schedule=42
me_what	ask mistakes=14	ask steps=-20	help=29	unknown=-13
me_why	ask why=40
meant	ask dose=47	ask left=-21	ask mistakes=-29	ask steps=49	ask why=18	other=-20
meant_to	ask dose=47	ask left=-21	ask mistakes=-29	ask steps=49	ask why=18	other=-21
mention	other=27	unknown=-25
menu	help=133	other=-44	unknown=-37
menu_$	help=133	other=-44	unknown=-37
message	unknown=22
message_$	unknown=23
messages	other=33	unknown=-19
messages_$	other=25	unknown=-16
middle_of	other=17
might	ask steps=17	other=27
might_have	other=25
min	other=31	unknown=-15
min_$	other=21
mine	other=40	unknown=-38
mine_$	other=34	unknown=-34
minute	ask easier=-17	ask left=-22	ask mistakes=-17	ask rest=133	ask steps=-28	ask why=-15	other=28	unknown=-18
minute_$	ask dose=29	ask rest=-24	other=43	unknown=-12
minute_or	ask rest=37
minutes	ask dose=-19	ask left=23	ask steps=-21	other=83	unknown=-39
minutes_$	other=37	unknown=-16
minutes_please	ask steps=-20	other=28
miss	progress=31
miss_any	other=-15	progress=31
mistake	ask dose=-16	ask left=-19	ask mistakes=134	ask steps=-24	ask why=-41	unknown=-18
mistake_$	ask mistakes=76	ask steps=-17	ask why=-25	other=13	unknown=-14
mistakes	ask mistakes=118	ask steps=-24	ask why=-15	other=-18	unknown=-16
mistakes_$	ask mistakes=35
mistakes_should	ask mistakes=27
mistakes_with	ask mistakes=42	other=-13	unknown=-12
moment	other=28
moment_$	other=28
monday	other=40	unknown=-12
monday_$	other=28
month	ask left=-14	progress=98	unknown=-30
month_$	ask left=-14	progress=98	unknown=-30
months	other=79	unknown=-52
months_$	other=26	unknown=-18
months_pregnant	other=12
more	ask dose=-19	ask easier=-22	ask left=108	ask mistakes=-13	ask rest=30	ask steps=-57	other=78	unknown=-13
more_$	ask dose=16	ask rest=35	ask steps=-30	other=-13	unknown=31
more_messages	other=20	unknown=-14
more_of	ask dose=-49	ask left=69
more_than	ask dose=41	ask easier=-24
morning	ask dose=60	ask easier=-12	ask steps=-24	hello=117	help=-15	other=-49	schedule=92	thanks=-20	unknown=-30
morning_$	ask dose=21	ask steps=-14	hello=123	other=-47	thanks=-19	unknown=25
morning_and	ask dose=40	other=-12
mornings	other=-42	schedule=98	unknown=-22
mornings_$	schedule=42
most	ask left=-20	ask mistakes=67	help=-15	other=-67	thanks=93	unknown=-24
move	other=-26	schedule=94	unknown=-19
move_my	other=-21	schedule=51
move_the	other=-23	schedule=43
moved	other=14
moved_to	other=14
movement	ask steps=86	other=-26	unknown=-13
movement_$	ask steps=58	other=-25
movement_again	ask steps=27
much	ask left=86	ask mistakes=-12	ask rest=34	ask steps=-71	hello=-22	other=-28	thanks=143	unknown=-51
much_$	ask dose=26	thanks=37	unknown=-16
much_appreciated	other=-21	thanks=47
much_is	ask left=21	ask rest=-13	other=24
much_more	ask dose=-14	ask left=43
much_rest	ask rest=26
much_weaker	other=19
mum	other=-103	unknown=127
muscle	ask left=-21	ask mistakes=-20	ask steps=-16	ask why=89
muscle_should	ask mistakes=-13	ask steps=-14	ask why=57
muscles	ask left=-13	ask mistakes=-17	ask steps=-17	ask why=63	other=13
muscles_should	ask mistakes=-14	ask why=49
music	other=-34	unknown=72
music_$	other=-34	unknown=72
must	ask dose=22	ask easier=-16	ask mistakes=35	ask rest=26	ask why=-12	other=-30
must_i	ask left=17	ask mistakes=43	ask rest=27	other=-32
mute	other=49	unknown=-22
mute_for	other=13
my	ask dose=-95	ask easier=85	ask left=-89	ask mistakes=162	ask rest=-43	ask steps=136	ask why=90	hello=-57	help=-40	other=77	progress=279	schedule=126	thanks=-44	unknown=123
my_anus	other=19
my_arm	other=-53	unknown=57
my_arms	ask mistakes=-13	ask steps=58
my_back	ask easier=-13	ask left=-13	ask mistakes=30	ask why=58	other=79	unknown=-67
my_balance	other=13
my_belly	other=17	unknown=-15
my_bike	other=-41	unknown=58
my_bladder	other=83	unknown=-53
my_bones	other=32	unknown=-29
my_breath	ask mistakes=22	other=17	unknown=-16
my_bridges	other=15	unknown=-14
my_bum	ask dose=-17	ask easier=25	ask mistakes=-19	ask why=75	other=-31	unknown=27
my_calf	other=71	unknown=-65
my_cat	other=-17	unknown=21
my_chest	ask dose=33	ask easier=16	ask steps=-16	other=63	unknown=-57
my_clock	other=34	unknown=-24
my_core	ask why=41
my_crotch	ask mistakes=-19	other=84	unknown=-43
my_data	ask easier=-16	other=73
my_daughter	other=-15	unknown=20
my_diet	other=-31	unknown=36
my_doctor	other=28	unknown=-13
my_dog	other=-20	unknown=23
my_evening	schedule=57	unknown=-21
my_exercises	other=43	unknown=-40
my_feet	ask mistakes=-19	ask steps=29	ask why=-15	other=33	unknown=-16
my_fingers	other=-38	unknown=43
my_foot	other=30
my_form	ask dose=-14	ask mistakes=44	other=18
my_friend	other=-56	unknown=61
my_genitals	other=53	unknown=-46
my_gf	other=-54	unknown=56
my_glutes	ask steps=14	other=30	unknown=-26
my_gran	ask easier=34	ask mistakes=-17
my_groin	other=35	unknown=-33
my_hamstrings	ask mistakes=31	other=13	unknown=-14
my_hands	ask steps=40
my_head	ask easier=18	ask mistakes=-20	ask steps=49
my_heart	other=-32	unknown=40
my_heels	ask steps=13
my_hip	ask mistakes=47	other=51	unknown=-40
my_hips	ask easier=24	ask why=26	other=-19
my_husband	other=-63	unknown=71
my_knee	ask easier=65	ask why=21	unknown=-36
my_knees	ask easier=44	ask mistakes=48	ask steps=34	ask why=36	other=-69	unknown=-18
my_left	other=46	unknown=-22
my_leg	other=34	unknown=-23
my_legs	ask mistakes=50	ask why=-14	other=63	progress=-18
my_lower	other=-20	unknown=30
my_mate	other=-22	unknown=30
my_morning	schedule=36	unknown=-22
my_mum	other=-43	unknown=67
my_neighbour	other=-49	unknown=57
my_next	other=64	progress=-25	schedule=-14
my_numbers	progress=23
my_pain	other=-59	progress=113	unknown=-35
my_pee	other=23
my_phone	other=-42	unknown=49
my_physio	unknown=19
my_private	other=47	unknown=-39
my_progress	ask steps=-20	progress=83	unknown=-20
my_reminders	other=17	schedule=17
my_right	other=62	unknown=-44
my_shift	other=17
my_shoulder	ask mistakes=25	other=29	unknown=-29
my_shoulders	ask mistakes=15	ask steps=49	other=-17	unknown=-15
my_sister	other=-57	unknown=65
my_son	other=-45	unknown=47
my_spine	ask mistakes=26	other=57	unknown=-40
my_streak	ask steps=-13	progress=84	unknown=-20
my_tailbone	other=28	unknown=-22
my_thighs	ask mistakes=56	ask steps=-20	other=-16
my_toes	other=22	unknown=-16
my_tummy	other=17	unknown=-13
my_watch	other=-33	unknown=35
my_waters	other=39	unknown=-31
my_wife	other=-36	unknown=50
my_wrist	other=22	unknown=-16
myself	ask easier=-21	ask mistakes=51	other=47	unknown=-32
myself_$	other=-17	unknown=26
nah	ask steps=16
nah_$	ask steps=16
near	other=32	unknown=-21
nearly	ask dose=-17	ask left=93	ask mistakes=-14	ask steps=-13	unknown=30
nearly_$	other=28	unknown=-20
nearly_done	other=21	unknown=-20
nearly_fainted	other=12
nearly_there	ask left=32	other=20	unknown=-18
nearly_wet	other=-25	unknown=30
neck	other=-26	unknown=42
neck_$	other=-24	unknown=27
neck_hurts	other=19	unknown=-15
need	ask dose=44	ask easier=18	ask mistakes=12	ask rest=13	ask steps=-36	other=15	unknown=-16
need_the	ask rest=14	other=-22	unknown=26
need_to	ask dose=46	ask mistakes=13	ask steps=-32	other=30	unknown=-18
needed	ask rest=25
needed_$	ask rest=25
needs	other=-47	unknown=52
neighbour	other=-49	unknown=57
netherlands	other=26	unknown=-20
netherlands_$	other=26	unknown=-20
never	unknown=28
never_got	other=20	unknown=-19
new	other=75	unknown=-36
new_hip	other=28
news	other=-54	unknown=58
news_$	other=-50	unknown=51
next	ask easier=-16	ask left=101	ask mistakes=-36	ask why=-52	help=-19	other=73	progress=-36	schedule=127	unknown=-14
next_$	ask left=59	ask steps=-19	ask why=-17	other=51	schedule=31	unknown=-27
next_exercise	ask steps=21	ask why=-23	other=59
next_session	other=15	progress=-14	schedule=60
next_set	ask dose=18	ask rest=37	other=-24
nice	other=-50	thanks=67
nice_$	other=-17	unknown=28
night	hello=-16	unknown=65
night_$	hello=-15	other=33	thanks=13	unknown=21
night_session	other=30	unknown=-24
night_shift	other=-37	unknown=38
nights	schedule=13
nine	other=19	schedule=60	unknown=-35
nine_$	schedule=23
no	ask steps=-14	other=113	schedule=-13	thanks=-26	unknown=104
no_$	other=56
no_better	other=16	unknown=-12
no_chance	other=28	unknown=-20
no_control	other=19	unknown=-15
no_exercise	other=51	unknown=-43
no_feeling	other=43	unknown=-29
no_fever	hello=51	other=-104	unknown=65
no_improvement	other=13
no_knees	other=16
no_more	other=61	unknown=-47
no_no	other=14	unknown=-12
no_not	other=15	unknown=-14
no_numbness	hello=48	other=-52	unknown=18
no_pain	other=-46	unknown=50
no_pins	other=-14	unknown=15
no_reason	other=14
no_reminders	other=37	unknown=-17
no_sensation	other=25	unknown=-18
no_thanks	other=30	unknown=-20
no_that	other=13
no_time	other=23	unknown=-21
no_tingling	other=-42	unknown=52
no_weakness	other=-48	unknown=55
none	other=38	unknown=-30
none_$	other=27	unknown=-20
noon	other=35
noon_$	other=24
normal	ask dose=-18	ask easier=-13	ask mistakes=84	ask steps=18	ask why=-19	hello=-13	other=-33	progress=-12	unknown=41
normal_$	ask mistakes=48	unknown=-13
normal_that	ask mistakes=27	other=26	progress=-12	unknown=-16
normal_to	ask mistakes=12
normally	other=22	unknown=-20
not	ask dose=-36	ask easier=179	ask left=-48	ask mistakes=116	ask rest=-17	ask steps=-44	ask why=-53	hello=-14	help=19	other=141	progress=-17	unknown=25
not_$	other=54	unknown=-29
not_able	ask easier=23	other=-21
not_breathe	other=13
not_control	other=14
not_do	ask easier=-13	ask mistakes=55	ask steps=-14	other=24	unknown=-16
not_done	other=68	unknown=-31
not_even	other=15
not_feel	ask easier=-17	other=-35	unknown=79
not_finished	other=13
not_get	ask easier=69	ask steps=60	other=-51	unknown=-51
not_go	other=27
not_have	other=-51	unknown=54
not_hold	other=23
not_i	ask mistakes=35
not_know	help=26	other=18	unknown=-17
not_lift	ask easier=22
not_numb	other=-77	unknown=82
not_pee	other=17	unknown=-13
not_remember	ask easier=-14	other=29
not_remind	other=21	unknown=-13
not_send	other=43	unknown=-31
not_this	other=15
not_to	ask mistakes=50	other=13
not_today	other=34	unknown=-22
not_understand	help=31
not_want	ask steps=-21	other=54
not_yet	other=32	unknown=-17
note	other=17
nothing	unknown=29
nothing_comes	other=18	unknown=-16
nothing_done	other=24	unknown=-23
nothing_is	other=-34	unknown=37
nothing_like	other=-27	unknown=29
nothing_yet	other=14
notice	ask mistakes=30
noticed	other=13
noticing	ask mistakes=43	ask steps=-19	other=23	unknown=-21
noticing_$	ask mistakes=43	ask steps=-19	other=23	unknown=-21
now	ask dose=-33	ask easier=15	ask left=54	ask mistakes=-45	ask rest=31	ask steps=-40	ask why=-35	help=21	other=54	schedule=23	thanks=-15	unknown=77
now_$	ask dose=-31	ask easier=17	ask left=76	ask mistakes=-27	ask rest=32	ask steps=-33	ask why=-33	help=22	other=45	schedule=-16	unknown=38
now_done	other=18	unknown=-17
now_what	ask left=-16	ask mistakes=-16	other=43
nowhere	other=22	unknown=-18
numb	ask mistakes=-33	hello=-13	other=86	progress=-18	unknown=69
numb_$	ask mistakes=-33	other=48	progress=-17	unknown=66
numb_and	other=13
numb_from	other=-30	unknown=36
numb_legs	other=-36	unknown=38
numb_or	other=31	unknown=-30
numb_patch	other=16
number	ask dose=117	ask steps=-38	ask why=-17	progress=46	unknown=-46
number_2	other=17	unknown=-14
number_of	ask dose=62	other=-52	progress=47	unknown=-20
number_three	other=16
number_two	other=15
numbers	progress=23
numbness	ask easier=-13	ask mistakes=-18	ask why=16	hello=30	help=-28	other=-28	progress=-17	schedule=-16	unknown=131
numbness_$	ask why=17	hello=39	help=-27	other=47	progress=-14	schedule=-14
o'clock	other=24	unknown=-13
o'clock_$	other=13
of	ask dose=89	ask mistakes=-35	ask steps=53	ask why=133	hello=-30	help=-27	other=-55	progress=24	schedule=39	thanks=-14	unknown=69
of_$	ask why=21	other=13	unknown=-13
of_15	other=25
of_a	ask rest=15	other=43	unknown=-38
of_breath	unknown=18
of_bridge	ask dose=12
of_bridges	other=26	unknown=-21
of_doing	ask easier=22	ask steps=42	ask why=-24
of_feeling	other=23	unknown=-15
of_fifteen	other=13
of_it	other=46	unknown=-28
of_knee	ask steps=-35	ask why=63
of_me	unknown=13
of_my	ask easier=-15	other=27	unknown=14
of_pulling	ask why=16
of_rotation	other=23	unknown=-21
of_sets	ask dose=62	ask left=14	other=-19	unknown=-20
of_the	ask dose=31	ask easier=48	ask steps=20	ask why=-12	other=47	unknown=-57
of_them	other=29	unknown=-19
of_these	ask dose=-16	ask left=37	other=-28	unknown=33
of_this	ask dose=27	ask easier=-20	ask left=-15	ask steps=77	ask why=21	unknown=-40
of_twists	other=12
off	other=92
off_$	ask mistakes=-21	other=35	unknown=14
off_my	other=23	unknown=-18
off_the	ask mistakes=13	other=16	unknown=-13
off_to	other=-26	unknown=34
often	ask dose=135	ask steps=-113	help=-13	other=41	progress=16
often_$	ask dose=26	ask steps=-60	other=53
often_a	ask dose=19
often_did	progress=23
often_in	ask mistakes=25	ask steps=-13
often_should	ask dose=49	ask mistakes=-15	ask steps=-15
oh	unknown=34
ok	ask dose=51	ask easier=-18	ask left=-43	ask mistakes=72	ask steps=20	ask why=-19	help=-15	other=49	progress=-12	thanks=34	unknown=-48
ok_$	ask dose=31	ask easier=-13	ask left=-12	ask mistakes=90	ask steps=-30	other=25	unknown=-23
ok_finished	ask steps=-12	other=22
ok_to	ask dose=14	other=15
okay	other=32	unknown=-13
old	ask easier=48
old_man	ask easier=14	other=-12
on	ask dose=23	ask easier=28	ask left=65	ask mistakes=21	ask rest=13	ask why=-60	help=-30	other=86	schedule=65
on_$	ask left=14	ask rest=26	progress=12	schedule=35	unknown=-31
on_again	other=15
on_both	other=16
on_bridges	ask dose=52
on_each	ask dose=12
on_fire	other=19	unknown=-16
on_it	other=-33	unknown=42
on_me	other=15
on_monday	other=27
on_my	ask mistakes=-14	ask steps=30	other=36	unknown=16
on_the	ask dose=-20	ask easier=40	ask left=61	ask steps=33	ask why=-36	other=19
on_this	ask mistakes=43	ask steps=-19
on_to	other=12
on_vacation	other=12
once	ask dose=43	ask rest=45	other=-40
once_$	ask steps=20	unknown=13
once_i	other=-32	unknown=37
once_this	ask rest=21	other=14	unknown=-23
one	ask dose=71	ask easier=38	ask mistakes=-22	ask rest=19	ask steps=91	ask why=84	hello=-18	help=-24	other=52	progress=-19	schedule=14	thanks=49	unknown=-69
one_$	ask dose=12	ask easier=25	ask left=44	ask steps=83	other=-48	thanks=65	unknown=-12
one_already	other=33
one_and	ask steps=-20	other=42
one_do	ask dose=13	ask steps=-19	other=16
one_done	other=32	unknown=-15
one_finished	other=14
one_for	ask dose=-12	ask easier=42
one_go	ask steps=23	ask why=-15
one_good	ask why=22
one_in	ask why=21
one_is	ask dose=38	ask easier=14	ask left=34	ask steps=-37	ask why=-29	other=34	unknown=-38
one_leg	other=37
one_minute	ask dose=-17	ask rest=43
one_more	other=-80	unknown=87
one_or	other=35
one_out	other=16
one_please	ask steps=41	other=-32
one_round	other=20
one_set	ask dose=48	ask left=-21
one_where	ask steps=32	other=-12
one_without	ask mistakes=43	ask steps=-19
ones	ask left=18	other=42	unknown=-33
ones_$	ask dose=15
only	ask dose=94	ask mistakes=-18	ask steps=-15	hello=34	other=52	unknown=-58
only_$	ask dose=13	other=17
only_do	ask dose=22
only_manage	ask dose=46	other=-22
only_the	other=12
oops	other=18
op	other=45	progress=-15	unknown=-27
op_was	other=45	progress=-15	unknown=-27
open	ask steps=61	other=-41	unknown=-13
operation	unknown=18
operation_$	other=27
option	ask easier=47	other=-20
option_$	ask easier=47	other=-20
or	ask dose=148	ask easier=-45	ask mistakes=-56	ask rest=76	ask steps=252	ask why=-15	other=-129	schedule=-12	unknown=-78
or_10	ask dose=57	other=-30
or_15	ask dose=27
or_2	ask left=26
or_anything	other=31	unknown=-30
or_apart	ask steps=21	other=-14
or_bent	ask steps=22	other=-17
or_go	ask rest=31	ask steps=-18
or_more	ask dose=38	ask left=-14	ask rest=18	ask steps=-23
or_right	ask steps=45	other=-23
or_so	other=15
or_was	other=51	unknown=-15
or_what	ask rest=37
order	other=-19	unknown=42
order_me	other=-19	unknown=42
osteoporosis	ask easier=-39	help=-16	other=129
osteoporosis_$	ask easier=-38	other=107
other	ask dose=-17	ask easier=37	ask mistakes=-30	ask steps=95	other=29	unknown=-64
other_foot	ask steps=12
other_leg	ask steps=63	other=-15
other_two	other=55	unknown=-41
other_way	ask easier=19
ouch	other=20	unknown=-12
ouch_$	other=13
our	ask why=24	other=-32	unknown=26
out	ask dose=-17	ask easier=-32	ask mistakes=84	ask why=-19	other=84	unknown=14
out_$	other=36	unknown=-18
out_for	ask easier=-22	ask mistakes=89	ask why=-17
out_of	other=55	unknown=-20
out_the	other=16
out_today	other=24
out_when	ask steps=24
over	ask easier=-12	ask left=27	ask mistakes=-18	ask steps=32	ask why=-14	other=66	progress=40	schedule=-13	unknown=-40
over_$	ask dose=-26	ask left=38	ask mistakes=-15	ask steps=21	other=57	unknown=-24
over_my	other=23	unknown=-17
over_the	other=-29	progress=40	unknown=15
overnight	ask easier=15
overnight_$	ask easier=15
ow	other=29	unknown=-15
ow_$	other=22	unknown=-12
pain	ask mistakes=-13	ask steps=-15	help=-21	other=112	progress=122	schedule=-14	unknown=-25
pain_$	help=-17	other=37	progress=12	unknown=19
pain_has	other=-16	unknown=23
pain_in	unknown=13
pain_is	other=33	unknown=-22
pain_keeps	other=15
pain_wakes	other=19	unknown=-13
pain_when	other=12
paining	other=29	unknown=-20
pains	other=12
paper	other=32	unknown=-23
paper_$	other=30	unknown=-22
paris	other=15
paris_$	other=15
part	ask why=26	other=41	unknown=-15
part_of	ask why=27
parts	other=26	unknown=-20
passage	other=14
passage_$	other=14
passed	other=35	unknown=-17
passed_out	other=35	unknown=-17
past	other=21	schedule=42	unknown=-22
past_eight	other=17
past_seven	other=-31	schedule=38
patch	other=16
patient	other=-34	unknown=31
pause	ask dose=-44	ask left=-20	ask rest=130	ask steps=-19	other=57	unknown=-38
pause_$	ask dose=-31	ask rest=42	other=19
pause_for	other=26
pausing	other=22
peasy	other=-38	unknown=45
peasy_$	other=-38	unknown=45
pee	other=25	unknown=29
pee_$	other=30	unknown=-17
pee_since	other=19
peeing	other=-23	unknown=29
peeing_$	other=-25	unknown=31
pelvis	ask steps=25
penis	other=47	unknown=-42
people	ask dose=-14	ask easier=68	ask left=-15	ask mistakes=119	ask steps=-41	ask why=-33	other=-58	unknown=21
people_do	ask easier=33	ask mistakes=30	ask why=-16
people_usually	ask mistakes=16
people_who	other=-33	unknown=32
per	ask dose=83	ask left=-22	ask steps=-14
per_leg	ask dose=25
per_set	ask dose=32
per_side	ask dose=13
phone	other=-50	unknown=65
phone_battery	other=-20	unknown=23
phone_was	other=16	unknown=-15
physio	other=-38	unknown=51
physio_did	other=-41	unknown=47
picture	ask steps=57	other=-37
picture_of	ask steps=57	other=-37
pillow	ask easier=37	other=-13
pinging	other=16
pizza	other=-38	unknown=66
pizza_$	other=-38	unknown=66
please	ask easier=61	ask steps=107	ask why=53	hello=-65	help=68	other=-22	progress=35	schedule=99	thanks=-40	unknown=-94
please_$	ask easier=47	ask steps=99	hello=-46	help=39	progress=15	schedule=76	thanks=-29	unknown=-51
please_help	help=42
please_show	ask steps=57	other=-47	progress=26	unknown=-12
plus	help=-17	unknown=36
pm	other=54	schedule=30	unknown=-35
pm_$	other=34	schedule=31	unknown=-29
point	ask easier=-21	ask left=-19	ask steps=-21	ask why=94	other=-26	unknown=20
point_of	ask steps=-20	ask why=48
poo	other=25	unknown=-14
position	ask dose=-12	ask mistakes=-18	ask steps=106	ask why=-32
position_do	ask steps=40
prefer	other=-37	schedule=46
pregnant	ask dose=-14	ask mistakes=-14	help=-15	other=58	unknown=73
pregnant_$	ask dose=-14	ask mistakes=-14	help=-15	other=39	unknown=65
pregnant_and	other=34	unknown=-22
pregnant_with	other=31	unknown=-21
press	other=25	unknown=-17
pressed	other=37	unknown=-28
pressed_done	other=23	unknown=-21
pressure	other=16
pressure_on	other=16
private	other=47	unknown=-39
private_parts	other=26	unknown=-20
problems	other=-34	unknown=42
problems_$	other=-24	unknown=28
programme	other=13
progress	ask steps=-20	progress=83	unknown=-20
progress_$	ask steps=-14	other=14	progress=39	unknown=-12
promise	other=-86	unknown=87
properly	ask left=-18	ask mistakes=35	other=29	unknown=-13
properly_$	ask left=-18	ask mistakes=35	other=29	unknown=-13
prostate	other=-23	unknown=32
prostate_cancer	other=-23	unknown=32
proud	other=-33	unknown=36
proud_of	other=-33	unknown=36
pull	ask dose=-28	ask steps=59	ask why=29
pull_$	ask dose=-15	ask steps=28
pulling	ask why=16
pulling_my	ask why=16
purpose	ask why=36	other=-21	unknown=19
purpose_of	ask why=36
push	other=17
put	ask easier=22	ask steps=16	other=-45	unknown=39
put_my	ask steps=26	other=-50	unknown=45
quarter	other=48	unknown=-14
quarter_past	other=22
quarter_to	other=16
quit	other=42	unknown=-15
quit_$	other=12
quoted	other=-20	unknown=29
rain	schedule=-15	unknown=63
raining	ask left=-19	ask rest=-13	other=-72	unknown=122
rang	other=13
rang_$	other=13
ready	ask steps=-27	hello=-33	other=119	thanks=-17
ready_$	ask steps=-26	hello=-32	other=74	unknown=15
ready_when	other=20
real	unknown=34
really	ask rest=31	other=47	unknown=-25
reason	ask steps=-14	ask why=44	other=15	unknown=-14
reason_$	other=20	unknown=-12
red	help=-40	unknown=73
red_flags	help=-40	unknown=73
regular	progress=21
remain	ask dose=-69	ask left=92
remain_$	ask dose=-69	ask left=92
remaining	other=35	unknown=-25
remains	ask left=49
remains_$	ask left=38
remember	ask easier=-15	other=51
remember_$	ask easier=-15	other=51
remind	ask easier=-12	ask steps=67	ask why=25	schedule=44	unknown=-34
remind_me	ask easier=-12	ask steps=67	ask why=25	schedule=44	unknown=-34
reminder	other=-44	schedule=121	unknown=-22
reminder_$	schedule=27
reminder_times	schedule=32
reminder_to	other=-34	schedule=45
reminders	hello=-13	other=165	unknown=-67
reminders_$	other=60	schedule=21	unknown=-32
reminders_again	other=22
reminders_for	other=23
reminders_on	other=19
reminders_please	other=19
reminding	thanks=40
reminding_me	thanks=40
rep	ask dose=52	unknown=-17
replacement	other=22
report	progress=27
report_$	progress=27
reps	ask dose=131	ask left=-46	ask mistakes=-13	ask rest=-29	ask steps=12	other=49	unknown=-35
reps_$	ask dose=64	ask left=-38	ask mistakes=-12	ask rest=-19	ask steps=16	other=59	unknown=-23
reps_and	ask dose=-21	other=25
rest	ask dose=-119	ask easier=-22	ask left=-38	ask mistakes=-19	ask rest=380	ask steps=-77	ask why=-36	other=50	unknown=-24
rest_$	ask dose=-46	other=98
rest_between	ask rest=96	other=-40
rest_for	ask rest=33
rest_in	ask dose=-23	ask rest=33
rest_longer	ask rest=21
rest_now	ask rest=-13	other=24
rest_or	ask rest=33
rest_time	ask rest=57
rested	other=24
rested_enough	other=16
resume	other=37	unknown=-19
rib	other=76	unknown=-54
right	ask easier=-19	ask mistakes=87	ask steps=19	ask why=-21	other=76	thanks=-15
right_$	ask dose=-19	ask left=23	ask mistakes=95	ask steps=-20	other=-58	unknown=53
right_between	other=14
right_foot	other=42	unknown=-26
right_knee	ask steps=22	other=-13
right_leg	other=42	unknown=-28
right_now	other=28
right_one	other=16
right_side	other=28
ripping	other=23	unknown=-17
robot	unknown=20
robot_$	unknown=20
roger	other=12
roll	ask steps=48	ask why=24
roll_my	ask steps=13	ask why=17
rolled	other=21
rolling	ask why=27	unknown=-13
rolling_my	ask why=32
rolling_one	ask steps=17
rolls	ask left=35
rot	other=23
rotation	ask easier=75	ask left=-21	ask steps=64	ask why=56	help=-30	other=35	progress=-27	schedule=-21	unknown=-55
rotation_$	ask dose=14	ask easier=79	ask left=-18	ask steps=71	ask why=20	help=-18	progress=-26	schedule=-19	unknown=-58
rotation_one	ask steps=17
rotation_today	other=14
rotations	other=26	unknown=-18
rotations_done	other=15	unknown=-12
round	ask left=54	ask steps=-20	other=91	unknown=-34
round_$	ask left=61	unknown=-21
round_done	other=41	unknown=-35
round_finished	other=13
round_is	other=21
round_of	other=-53	unknown=65
round_to	other=20	unknown=-18
rounds	ask dose=34	ask easier=-18	ask left=34	ask rest=27	ask steps=-19	other=33	unknown=-15
rounds_$	ask rest=30	other=19	unknown=-16
rounds_are	other=13
rounds_done	other=18	unknown=-13
rounds_now	other=23
rounds_of	other=-48	unknown=64
rounds_remain	ask dose=-33	ask left=45
routine	other=19	unknown=-17
row	ask dose=-17	progress=49
row_$	ask dose=-17	other=-14	progress=49
rubbish	other=20	unknown=-18
rubbish_$	other=13
run	other=27
run_$	other=27
saddle	other=63	unknown=-42
safe	ask dose=-16	ask mistakes=12	ask why=-25	help=-14	other=141	progress=-12	unknown=-39
safe_$	other=60	unknown=-17
safe_for	ask mistakes=27	ask why=-15	other=22
said	other=-16	unknown=38
said_$	other=-27	unknown=37
said_no	other=27	unknown=-24
sat	other=15
sat_on	other=15
say	ask dose=37	other=-31	unknown=23
say_$	ask dose=37	other=-25
say_done	other=-48	unknown=50
say_so	other=-21	unknown=23
says	other=-34	unknown=78
says_hi	other=-39	unknown=50
says_i	other=42	unknown=-28
says_she	other=-24	unknown=26
scale	ask easier=43	ask steps=-17
scan	other=23	unknown=-21
scan_$	other=23	unknown=-21
school	other=-57	unknown=63
school_$	other=-68	unknown=73
sciatica	ask why=42
sciatica_$	ask why=42
sec	ask dose=15	other=21	unknown=-13
sec_$	other=18
second	ask left=33	ask steps=-28	ask why=-17	other=64	unknown=-13
second_$	ask left=40	ask steps=-23	ask why=-15	other=23	unknown=-16
second_one	other=26	unknown=-23
second_set	other=36
seconds	ask dose=98	ask left=-72	ask rest=116	ask steps=-37	other=-37
seconds_$	ask dose=36
seconds_do	ask dose=-13	ask rest=28
seconds_or	ask dose=46	other=-31
secs	ask dose=44	ask left=-20	ask steps=-13
secs_$	ask dose=39	ask left=-15
secs_do	ask dose=13
see	ask steps=-13	other=67	unknown=-18
see_you	other=29	unknown=-31
send	other=49	unknown=-32
sending	other=14
sending_reminders	other=14
sensation	other=53	unknown=-43
session	ask dose=15	ask steps=-21	other=74	progress=-22	schedule=108	unknown=-51
session_$	ask dose=17	other=83	progress=-16
session_is	other=13
session_now	other=16
sessions	progress=79	unknown=-39
sessions_this	other=-23	progress=48	unknown=-13
set	ask dose=93	ask left=81	ask mistakes=-36	ask rest=33	ask steps=-54	ask why=-46	other=127	progress=-16	schedule=63	thanks=-13	unknown=-84
set_$	ask dose=34	ask left=15	ask mistakes=-14	ask rest=13	ask steps=-17	other=39
set_1	ask left=25	other=13
set_2	other=34
set_am	ask left=21
set_done	other=37	unknown=-17
set_finished	ask dose=-12	other=31
set_is	ask left=39	ask rest=28	ask why=-22	unknown=-25
set_number	other=13
set_of	other=-24	unknown=29
set_one	other=13
sets	ask dose=71	ask easier=-24	ask left=62	ask mistakes=-24	ask rest=46	ask steps=-50	ask why=-19	other=37	unknown=21
sets_$	ask dose=-35	ask left=-26	ask rest=42	ask steps=-16	other=64	unknown=29
sets_after	ask left=15
sets_already	other=-40	unknown=42
sets_and	other=-15	unknown=22
sets_are	other=24
sets_do	ask dose=15	ask left=30	ask rest=-13	other=-18
sets_done	other=49	unknown=-43
sets_in	ask dose=15
sets_of	ask dose=18	unknown=15
sets_to	ask dose=-24	ask left=41
sets_today	ask dose=38	unknown=-16
sets_without	other=-25	unknown=28
sets_yesterday	other=20	unknown=-19
seven	other=15	schedule=55	unknown=-22
seven_$	other=-14	schedule=59	unknown=-17
sex	other=38	unknown=-26
sex_any	other=12
shake	ask mistakes=28
shake_$	ask mistakes=28
shaking	other=-30	unknown=32
shaking_$	other=-36	unknown=38
shall	ask dose=-25	ask rest=33
sharp	other=21
she	other=-28	unknown=32
she_is	other=-29	unknown=31
shift	other=-15	schedule=20	unknown=15
shift_$	other=35	unknown=-22
shifts	other=-103	schedule=17	unknown=88
shin	ask easier=-27	ask steps=72	other=-21
shin_$	ask easier=-27	ask steps=72	other=-21
shivering	other=18	unknown=-16
shopping	other=-79	unknown=91
shopping_$	other=-61	unknown=73
short	other=45	unknown=-25
short_of	other=45	unknown=-25
should	ask dose=49	ask easier=-52	ask left=-69	ask mistakes=128	ask rest=28	ask steps=75	ask why=68	help=-37	other=-22	progress=-23	schedule=-19
should_be	ask why=34
should_each	ask dose=16
should_i	ask dose=49	ask easier=-16	ask left=-38	ask rest=32	ask why=40	help=-31	progress=-18	schedule=-16	unknown=47
should_it	ask dose=-28	ask mistakes=60
should_my	ask steps=60	ask why=-16
should_not	ask mistakes=57	ask steps=-15
should_one	ask dose=20	ask steps=-14
shoulder	ask mistakes=25	other=36	unknown=-32
shoulder_blades	ask steps=13	other=13
shoulder_comes	ask mistakes=14
shoulder_lifts	ask mistakes=16
shoulders	ask easier=-13	ask steps=73	other=12	unknown=-16
shoulders_on	ask steps=16
shoulders_stay	ask steps=43	other=-25
show	ask steps=112	hello=-17	help=39	other=-155	progress=141	schedule=-14	thanks=-13	unknown=-44
show_me	ask steps=57	other=-94	progress=101	unknown=-13
show_my	other=-17	progress=47
side	ask dose=44	ask left=-20	ask steps=68	other=56	unknown=-36
side_$	ask dose=39	ask why=16	other=41	unknown=-23
side_do	ask steps=24
side_done	other=26
side_first	ask steps=38	ask why=-18
side_in	ask dose=13
side_one	ask steps=18
side_to	ask why=34
sides	other=31	unknown=-15
sides_$	other=19
silence	other=13	unknown=18
simpler	ask easier=92	ask steps=-14	other=-38
simpler_way	ask easier=43
since	hello=-18	other=160	unknown=-79
since_last	other=22	unknown=-15
since_the	other=36	unknown=-26
since_this	other=52	unknown=-18
sir	other=18	unknown=-13
sir_$	other=17	unknown=-13
sister	other=-57	unknown=65
sister_is	other=-41	unknown=46
sitting	ask easier=37
sitting_on	unknown=17
six	other=66	unknown=-32
six_$	other=26	unknown=-18
skip	ask steps=-43	other=138	unknown=-23
skip_$	other=18
skip_the	other=27
skip_this	ask steps=-31	other=60
slaps	other=24	unknown=-16
slaps_the	other=21	unknown=-15
sleeping	other=-40	unknown=56
sleeping_badly	unknown=21
slipped	other=23	unknown=-17
slipped_disc	other=22	unknown=-17
slow	ask dose=-20	ask steps=49
slow_$	ask dose=-20	ask steps=49
slowly	ask steps=12
smashed	other=26	unknown=-18
smashed_all	other=19	unknown=-14
sneeze	unknown=25
sneeze_it	other=15
snooze	other=12
so	ask dose=-33	ask easier=78	ask steps=-29	ask why=-13	other=20	progress=29	thanks=26	unknown=24
so_$	other=23	unknown=14
so_far	ask dose=-17	ask left=24	other=36	progress=32	unknown=-29
so_hard	ask easier=63	other=-80	unknown=30
so_high	ask easier=26	other=-22
so_i	ask left=-27	other=37
so_much	other=-25	thanks=31
so_that	other=24
sofa	ask easier=17	other=-16	unknown=16
sofa_$	ask easier=17	other=-16	unknown=16
some	other=30
some_of	other=21	unknown=-18
somebody	other=17
someone	other=37	unknown=-29
someone_else	other=14
something	ask easier=101	ask left=-16	ask steps=13	other=29	unknown=-55
something_easier	ask easier=19
son	other=-45	unknown=47
soon	other=21	unknown=-14
sore	ask mistakes=-23	other=163	unknown=-85
sore_$	other=76	unknown=-60
sore_from	other=31	unknown=-19
sorry	ask steps=22	ask why=-14	other=36	unknown=-20
sorry_$	other=25	unknown=-14
sort	other=19	unknown=-13
sort_of	other=19	unknown=-13
spine	ask mistakes=57	other=63	unknown=-50
spine_$	ask mistakes=28	other=28	unknown=-16
squeeze	ask left=-21	ask mistakes=-17	ask steps=89	other=-12
squeeze_at	ask steps=24
squeezing	ask why=46
stairs	unknown=19
stairs_$	other=-12	unknown=28
standing	ask easier=39	unknown=-15
start	ask left=-16	ask mistakes=-13	ask rest=26	ask steps=45	ask why=-15	hello=-16	other=119	schedule=-20	thanks=-19	unknown=-25
start_$	ask rest=20	ask steps=22	other=13	unknown=-14
start_again	ask rest=15	other=48	unknown=-15
start_in	ask steps=27
start_over	ask dose=26
start_reminding	other=34
start_with	unknown=32
started	other=31	unknown=-18
starting	other=24
starting_to	other=18
stay	ask dose=13	ask mistakes=-17	ask steps=115	ask why=-17	other=-34
stay_down	ask steps=55	other=-26
stay_on	ask steps=32
stay_together	ask steps=22
steps	ask dose=-19	ask steps=58
still	ask dose=-40	ask easier=-13	ask left=100	ask steps=-19	ask why=-22	other=95	unknown=-48
still_do	other=25
still_to	ask dose=-15	ask left=72	ask why=-20
stop	ask left=54	ask steps=-21	other=146	schedule=-22	thanks=-13	unknown=-39
stop_$	ask dose=-33	ask left=58	other=31
stop_here	other=23
stop_the	other=13
stopped	other=50	unknown=-33
stopping	other=13
stopping_$	other=-16	unknown=21
stopping_now	other=18
straight	ask rest=30	ask steps=27	other=-27
straight_$	ask rest=19
straight_or	ask steps=22	other=-17
strain	ask easier=63	ask steps=-16
streak	ask steps=-13	progress=84	unknown=-20
streak_$	progress=60	unknown=-18
strengthen	ask why=63	other=-17
strengthen_my	ask why=42	other=-16
strenuous	ask easier=98	other=-67
stretch	ask easier=32	ask left=-25	ask steps=38	ask why=16	other=-28
stretch_$	ask dose=16	unknown=13
strong	ask easier=34
struggles	ask easier=34	ask mistakes=-17
struggles_with	ask easier=34	ask mistakes=-17
sudden	other=49	unknown=-36
sudden_$	other=12
suddenly	other=37	unknown=-20
suit	schedule=20
sunday	other=12
supposed	ask left=-46	ask mistakes=-32	ask steps=64	ask why=39
supposed_to	ask left=-46	ask mistakes=-32	ask steps=64	ask why=39
surgery	other=56
switch	other=13
ta	other=-102	thanks=172	unknown=-35
ta_$	other=-100	thanks=159	unknown=-30
tailbone	other=28	unknown=-22
take	ask dose=51	ask left=-21	ask rest=43	ask steps=-33	other=39	unknown=-15
take_$	ask dose=47	ask left=-18	ask rest=14
take_me	ask dose=16
target	ask dose=68	ask steps=-13	ask why=-19
target_$	ask dose=68	ask steps=-13	ask why=-19
tea	other=-30	unknown=31
tea_$	other=-30	unknown=31
tell	ask dose=15	ask mistakes=27	ask steps=-59	ask why=46	help=13	other=-16	unknown=33
tell_me	ask steps=-18	ask why=-16	help=15	unknown=58
tell_you	other=24	unknown=-17
telling	other=19	unknown=-17
telling_you	other=19	unknown=-17
temperature	other=12
ten	ask dose=41	ask mistakes=-14	ask steps=-14	other=21	schedule=36
ten_$	ask dose=19	other=19
ten_days	other=14
ten_minutes	other=18
ten_past	other=-15	schedule=37
than	ask dose=36	ask easier=91	ask steps=-21	other=-48	progress=16	unknown=-27
than_a	ask rest=14
than_last	progress=18
than_the	ask easier=51	other=-23
than_this	ask easier=61	other=-24
thank	hello=-26	other=-16	thanks=127	unknown=-50
thank_you	hello=-26	other=-21	thanks=127	unknown=-49
thanks	hello=-18	other=-42	thanks=189	unknown=-65
thanks_$	other=-33	thanks=147	unknown=-63
thanks_for	other=12
that	ask dose=-34	ask easier=30	ask left=27	ask mistakes=118	ask rest=-13	ask steps=-31	help=-21	other=78	progress=-25	schedule=-15	unknown=27
that_$	ask left=-43	ask mistakes=-16	ask why=-29	other=171
that_count	other=-22	unknown=57
that_do	ask why=24
that_done	ask left=40	unknown=-20
that_far	ask easier=57	other=-38
that_high	ask easier=38	other=-28
that_i	ask mistakes=34
that_is	other=27
that_it	ask left=52	ask mistakes=-20
that_knee	ask steps=26
that_last	ask steps=13
that_my	ask mistakes=27	other=26	progress=-12	unknown=-16
that_ok	ask dose=13	ask mistakes=68	other=-67
that_one	ask left=-13	ask mistakes=-15	unknown=76
that_right	ask mistakes=16
that_was	other=30	unknown=-22
that_yesterday	other=22
the	ask dose=131	ask easier=104	ask left=18	ask mistakes=183	ask rest=123	ask steps=179	ask why=171	hello=-67	help=-48	other=66	progress=-53	schedule=91	unknown=154
the_air	ask dose=-14	ask steps=16	ask why=16
the_baby	other=13
the_back	ask why=36	unknown=-19
the_bag	other=24
the_bed	ask easier=41	ask steps=-17
the_benefit	ask steps=-31	ask why=67
the_benefits	ask steps=-34	ask why=73	other=-18
the_break	ask dose=-47	ask mistakes=-21	ask rest=45	other=73	unknown=-16
the_breather	ask dose=-13	ask rest=43
the_bridge	ask dose=42	ask easier=46	ask mistakes=56	ask steps=-30	ask why=75	other=-31	progress=-14	schedule=-22	unknown=-27
the_bridges	ask left=25	other=49	unknown=-44
the_bum	ask steps=21
the_capital	ask why=-23	unknown=65
the_carpet	ask steps=13	other=12
the_cat	unknown=16
the_chest	ask steps=14
the_common	ask mistakes=24
the_complete	other=13	unknown=-12
the_correct	ask steps=67	ask why=-32
the_day	ask steps=-14	other=34	unknown=-24
the_dentist	other=16	unknown=-14
the_doctor	other=33	unknown=-30
the_dog	other=-15	unknown=33
the_entire	other=40	unknown=-30
the_evening	ask dose=22	other=-20	schedule=68	unknown=-12
the_exercises	other=20	unknown=-18
the_final	ask left=35	ask why=-18
the_first	other=25
the_floor	ask dose=-14	ask steps=83	ask why=-19
the_full	ask rest=14	other=21	unknown=-12
the_glute	ask mistakes=24	ask steps=-24	ask why=20
the_ground	ask steps=36
the_gym	other=-26	unknown=35
the_hip	ask why=22
the_house	other=-57	unknown=65
the_idea	ask why=27
the_ironing	other=-42	unknown=43
the_kettle	other=-27	unknown=30
the_kitchen	other=29	unknown=-22
the_knee	ask dose=52	ask easier=46	ask mistakes=48	ask rest=-17	ask steps=15	help=-17	other=50	progress=-12	schedule=-22	unknown=-41
the_knees	ask dose=20	unknown=-17
the_last	ask easier=-12	ask left=114	ask mistakes=-15	ask rest=-22	ask steps=-32	ask why=-19	other=73	progress=39	unknown=-88
the_left	ask left=-14	ask steps=40	other=21	unknown=-25
the_legs	other=17	unknown=-16
the_list	ask left=32
the_loo	other=-42	unknown=57
the_lot	other=66	unknown=-53
the_lying	ask easier=23	ask steps=39	other=-31	unknown=-12
the_mat	unknown=15
the_match	other=-15	unknown=44
the_minute	ask rest=44
the_moment	other=18
the_morning	other=-53	schedule=71	unknown=22
the_mornings	schedule=42
the_movement	ask steps=95	other=-48
the_neck	other=-32	unknown=34
the_netherlands	other=26	unknown=-20
the_news	other=-54	unknown=58
the_next	ask left=13	ask mistakes=-16	ask steps=35	ask why=-31	other=18	schedule=26	unknown=-19
the_one	ask steps=19
the_other	ask dose=-14	ask steps=65	other=62	unknown=-58
the_pain	other=23
the_paper	other=17
the_phone	other=14
the_point	ask steps=-20	ask why=48
the_purpose	ask why=36
the_remaining	other=23	unknown=-16
the_reminders	other=48	unknown=-17
the_rest	ask dose=-28	ask rest=71	ask why=-22	other=26
the_right	ask steps=13	ask why=-12	other=64	unknown=-30
the_roll	ask steps=27
the_rolling	ask steps=17
the_rotation	ask dose=26	ask steps=-20	ask why=54	help=-14	other=58	unknown=-31
the_scan	other=23	unknown=-21
the_second	unknown=15
the_session	unknown=28
the_set	ask dose=-18	ask left=-15	ask rest=30	other=35
the_sets	ask dose=23
the_side	ask steps=50	ask why=16	other=-29
the_sofa	ask easier=17	other=-16	unknown=16
the_stairs	other=-21	unknown=34
the_three	other=12
the_time	other=15	schedule=15	unknown=-24
the_times	ask steps=-17	schedule=49
the_toilet	other=31	unknown=-20
the_top	ask mistakes=35
the_twist	ask dose=-39	ask easier=38	ask mistakes=73	ask rest=-14	ask steps=28	ask why=46	help=-15	other=15	schedule=-18	unknown=-40
the_twists	other=22	unknown=-20
the_twisty	ask steps=87	other=-32
the_two	other=40	unknown=-38
the_waist	other=16
the_wall	ask easier=20
the_way	ask easier=25	unknown=-25
the_weekend	other=16
the_whole	other=49	unknown=-41
the_wrong	ask mistakes=46	ask steps=-19	ask why=-13	other=24
them	ask dose=-38	ask rest=-29	other=101
them_$	ask dose=-38	ask rest=-29	other=98	unknown=-14
them_all	other=13	unknown=-13
them_at	other=-55	unknown=57
then	ask dose=-13	ask left=76	ask mistakes=-28	ask steps=-17	ask why=-20	other=75	unknown=-34
then_$	ask left=16	ask mistakes=-24	other=78	unknown=-22
there	ask dose=-44	ask easier=101	ask left=41	ask mistakes=-27	ask why=31	hello=54	thanks=-14	unknown=-32
there_$	hello=58	help=12	other=17	unknown=18
there_a	ask easier=62	ask rest=18	other=-19
there_an	ask easier=45
there_another	ask easier=15
there_anything	ask easier=-20	ask left=20	ask mistakes=13
there_is	other=33	unknown=-23
there_more	ask left=17
these	ask dose=-21	ask left=31	ask steps=-16	other=37	unknown=34
these_$	ask dose=14	other=16
these_bridges	ask dose=13
these_in	other=-49	unknown=58
they_belong	other=14
thigh	ask dose=-13	ask easier=25	unknown=-13
thighs	ask mistakes=55	ask steps=-20	unknown=-12
thighs_$	ask mistakes=17
thin	other=32	unknown=-29
thing	ask dose=-17	ask easier=14	ask mistakes=-18	ask why=57	help=59	progress=-14	unknown=-27
thing_$	ask steps=-20	ask why=29	help=58	other=26	unknown=-22
think	other=73	unknown=-24
think_$	other=19
think_i	other=31	unknown=-14
thinner	other=14
third	ask dose=22	ask steps=-32	other=23
third_$	ask dose=27	other=-13
third_done	ask steps=-29	other=37
third_one	other=18
third_set	ask easier=15
thirty	ask steps=-17	other=41
thirty_minutes	ask steps=-17	other=22
this	ask dose=-62	ask easier=42	ask mistakes=36	ask rest=-22	ask steps=-29	ask why=184	hello=-53	help=121	other=62	progress=86	schedule=-20	thanks=-21	unknown=82
this_$	ask dose=-42	ask easier=49	ask mistakes=-56	ask steps=64	ask why=31	help=70	other=34	progress=-27	unknown=-12
this_and	ask steps=-38	other=60
this_bot	ask steps=-12	help=18	other=-33	unknown=34
this_do	ask dose=35	ask steps=-14	ask why=-34	other=39
this_evening	schedule=24
this_every	ask dose=49	ask steps=-15
this_exercise	ask dose=21	ask left=-18	ask why=20	other=-44	unknown=41
this_for	ask easier=23	ask why=-36	help=47	other=-49	unknown=30
this_help	ask steps=-18	ask why=88	help=-28
this_in	ask mistakes=19	other=-58	unknown=52
this_is	ask easier=33	ask left=21	unknown=-29
this_meant	ask why=27
this_month	other=-27	progress=77	unknown=-15
this_morning	hello=-30	other=56	unknown=30
this_ok	other=53
this_one	ask dose=-31	ask easier=-35	ask left=-27	ask mistakes=38	ask steps=26	ask why=105	other=39	unknown=-35
this_round	ask left=44	unknown=-26
this_safe	other=65
this_set	ask left=24	ask rest=20	unknown=-18
this_stretch	ask left=-24	ask steps=48	ask why=23	other=-23
this_supposed	ask left=-14	ask why=22	other=17
this_the	ask dose=-18	ask left=140	ask steps=-18	ask why=-41	other=-26
this_thing	ask steps=-30	ask why=-13	help=80
this_time	other=45	unknown=-28
this_week	help=-22	other=-46	progress=98	unknown=18
this_with	ask easier=-28	other=31	unknown=12
this_works	help=31
those	ask dose=19	other=13
those_bridges	other=13
three	ask dose=35	ask easier=-19	ask left=-20	ask steps=-21	other=99	unknown=46
three_$	ask dose=19	other=41	unknown=-40
three_already	other=17	unknown=-17
three_done	other=18
three_every	other=-41	unknown=44
three_months	other=26	unknown=-17
three_of	other=16	unknown=-15
three_rounds	other=27	unknown=-19
three_sets	ask dose=26	ask left=-15	other=-79	unknown=114
three_weeks	other=33
through	ask left=33	ask steps=45	other=-16	unknown=-24
through_the	ask steps=68	other=-43	unknown=-13
tight_$	unknown=15
till	ask dose=-39	ask left=51
till_i	ask dose=-35	ask left=54	other=-17
time	ask dose=43	ask left=-23	ask mistakes=-35	ask rest=78	ask why=-43	help=-46	progress=-30	schedule=212	unknown=-21
time_$	ask dose=48	ask left=-17	ask mistakes=-25	ask rest=51	ask why=-30	schedule=36	unknown=-16
time_i	other=-36	unknown=40
time_in	other=-48	unknown=38
time_is	other=62	progress=-18	schedule=23	unknown=-15
time_now	other=30	unknown=-24
time_please	schedule=31
time_today	other=16	unknown=-15
time_will	schedule=24
times	ask dose=89	ask left=-20	ask steps=-41	other=-22	schedule=138	unknown=-46
times_$	ask dose=62	ask steps=-20	other=-72	schedule=139	unknown=-39
times_a	ask dose=-37	other=54
times_do	ask dose=21
times_i	ask dose=22	other=-14
tingles	other=-25	unknown=34
tingles_$	other=-25	unknown=34
tingling	hello=-14	other=51
tingling_$	other=18	unknown=20
tingling_down	other=17
tingly	other=33	unknown=-24
tired	ask dose=24	ask left=-14	other=-82	unknown=112
tired_$	ask dose=24	ask left=-14	other=-51	unknown=77
to	ask dose=44	ask mistakes=98	ask rest=44	ask steps=79	ask why=94	help=27	other=50	progress=-29	schedule=81	thanks=-32	unknown=-37
to_15	ask dose=34
to_9	other=-25	schedule=47
to_be	ask dose=18	ask left=-17	ask mistakes=55	ask steps=-37	ask why=23	unknown=-12
to_change	other=-18	schedule=25
to_chest	ask dose=-43	ask mistakes=22	ask steps=91	ask why=24	schedule=-14	unknown=-16
to_do	ask dose=65	ask left=63	ask mistakes=17	ask rest=-23	ask steps=-13	ask why=-31	help=-22	other=-16	unknown=45
to_each	ask dose=16
to_end	other=14
to_exercise	other=45
to_feel	ask mistakes=12
to_finish	other=30	unknown=-20
to_get	other=32	unknown=-21
to_go	ask dose=-27	ask left=83	ask steps=-31	other=32	unknown=-12
to_hold	ask dose=34	ask mistakes=23	other=-28
to_lose	other=-41	unknown=49
to_make	ask steps=14
to_me	ask steps=14	other=34	schedule=-14
to_my	ask easier=17
to_nine	schedule=22
to_pee	other=34	unknown=-15
to_rest	ask dose=-13	ask rest=53
to_run	other=51	unknown=-40
to_seven	schedule=21
to_side	ask why=34
to_someone	other=14
to_start	other=13
to_stay	ask steps=18
to_stop	other=15
to_tell	other=13
to_ten	other=-32	schedule=38
to_the	ask steps=16	other=25
to_this	ask easier=-19	ask left=-15	ask why=46
to_touch	ask steps=45	ask why=-21
to_use	ask steps=14	help=33	other=-26
to_write	ask steps=-12	help=84	other=-34	unknown=-16
today	ask dose=63	ask easier=-22	ask left=120	ask mistakes=-18	ask rest=-15	ask steps=-44	ask why=-12	hello=-14	help=-16	other=50	thanks=-14	unknown=58
today_$	ask dose=41	ask easier=-21	ask left=115	ask mistakes=-18	ask steps=-34	help=-15	other=17	unknown=76
today_and	other=-21	unknown=21
today_is	ask dose=22	other=-18
today_please	other=39	unknown=-17
toes	other=38	unknown=-27
together	ask steps=99	other=-33	unknown=-16
together_$	ask steps=69	other=-18	unknown=-12
together_or	ask steps=21	other=-14
toilet	other=31	unknown=-20
toilet_paper	other=15	unknown=-14
told	other=16
told_me	other=15
tomorrow	ask mistakes=-12	ask why=-17	help=-28	progress=-17	schedule=96	unknown=15
tomorrow_$	ask why=-15	help=-25	progress=-16	schedule=74	unknown=19
tonight	ask mistakes=-17	ask steps=-12	help=-42	other=36	schedule=72	unknown=17
tonight_$	ask mistakes=-15	help=-42	other=33	schedule=72	unknown=24
too	ask dose=33	ask easier=179	ask left=-57	ask mistakes=61	ask steps=-25	ask why=-18	other=-54	schedule=53	unknown=-92
too_$	ask dose=22	other=54	unknown=-37
too_by	other=17	unknown=-14
too_difficult	ask easier=60	other=-47
too_early	other=-36	schedule=61
too_far	ask easier=-16	ask left=-38	ask mistakes=75
too_hard	ask easier=42
too_much	ask dose=23
top	ask mistakes=35
top_$	ask dose=24
total	ask dose=15	ask left=16	ask rest=-12
total_$	ask dose=15	ask left=16	ask rest=-12
totally	other=14	unknown=-12
totally_did	other=14	unknown=-12
touch	ask steps=45	ask why=-21
touch_the	ask steps=45	ask why=-21
touching	ask steps=23
tough	ask easier=37
tough_$	ask easier=37
towel	ask easier=23	other=-13
train	ask steps=-14	ask why=32
train_$	ask steps=-13	ask why=32
treatment	other=36	unknown=-14
trouble	unknown=19
trying	other=-34	unknown=50
trying_$	other=19	unknown=-17
tuesday	other=25
tummy	ask why=21	other=12	unknown=-13
tummy_$	other=17	unknown=-13
turn	ask steps=19	unknown=24
turn_it	other=16
turning	ask steps=40	other=-21
turning_$	ask steps=41	other=-22
turtles	other=-30	unknown=38
turtles_$	other=-30	unknown=38
tv	other=-29	unknown=41
tv_$	other=-29	unknown=41
twelve	other=15
twenty	other=22
twice	ask dose=51	ask easier=-13	ask steps=-18	other=19
twice_a	ask dose=53	ask easier=-13
twice_today	unknown=13
twinge	other=19
twinge_at	other=13
twist	ask dose=19	ask easier=68	ask mistakes=68	ask rest=-16	ask steps=31	ask why=44	help=-20	progress=-14	schedule=-29	unknown=-61
twist_$	ask dose=-32	ask easier=43	ask mistakes=31	ask steps=30	help=-13	other=39	schedule=-13	unknown=-22
twist_done	ask steps=29
twist_for	ask mistakes=-17	ask why=45
twist_is	ask easier=28
twist_today	other=18
twisting	ask mistakes=25	ask steps=-12	ask why=26
twisting_$	ask mistakes=26
twists	other=46	unknown=-39
twisty	ask steps=87	other=-32
twisty_one	ask steps=77	other=-31
two	ask dose=93	ask easier=-15	ask left=-19	ask mistakes=-15	ask steps=-26	other=93
two_$	ask dose=26	other=33	unknown=-28
two_are	other=23	unknown=-18
two_done	other=17	unknown=-15
two_exercises	other=13
two_is	other=14
two_months	other=31	unknown=-21
two_rounds	ask dose=30	unknown=15
two_sets	ask dose=39	other=56	unknown=-41
two_to	unknown=14
two_weeks	other=14
type	ask easier=-13	ask mistakes=-18	help=103	other=-79	unknown=43
type_here	ask mistakes=-14	help=38
typical	ask mistakes=54	ask steps=-16
typical_errors	ask mistakes=44	ask steps=-14
under	ask easier=25	other=26	unknown=-28
under_me	other=38	unknown=-27
understand	help=31
understand_how	help=31
undo	other=72	unknown=-23
undo_$	other=33
undo_that	other=18
unmute	other=39	unknown=-19
unpause	other=47	unknown=-22
unsteady	other=40	unknown=-33
until	ask left=42	other=20	unknown=-35
until_i	ask left=42	other=-22
up	ask dose=-23	ask easier=39	ask left=41	ask steps=22	ask why=20	other=44	unknown=-33
up_$	ask dose=-15	ask easier=23	ask left=23	ask steps=33	other=29	unknown=-30
up_here	ask left=-16	ask mistakes=25
up_now	other=-43	unknown=45
up_that	ask easier=27	other=-17
up_the	other=13
up_there	ask why=27
up_to	ask left=40	ask steps=-23
urine	other=26	unknown=-16
us	hello=-15	other=72	unknown=-20
us_begin	hello=-14	other=17
us_move	other=13
use	ask easier=28	ask left=-12	ask steps=-13	ask why=24	help=87	other=-48
use_a	ask easier=36	other=-19
use_both	ask steps=26
use_this	ask steps=-13	help=67	other=-26
used	other=-34	unknown=50
used_to	other=-34	unknown=50
usual	ask mistakes=43	ask why=-15
usually	ask mistakes=35	other=-97	unknown=95
usually_$	ask mistakes=19	other=-58	unknown=55
usually_get	ask mistakes=16
vacation	other=18
vacation_$	other=14
version	ask dose=-17	ask easier=162	ask left=-21	ask steps=-23	ask why=-18	other=-17	unknown=-17
version_$	ask easier=107	ask left=-17	ask steps=-16	other=-14	unknown=-15
version_of	ask easier=45
very	ask left=18	thanks=27	unknown=-14
very_much	unknown=-13
video	ask easier=-15	ask steps=40	other=-38	unknown=33
waist	other=33	unknown=-25
wait	ask dose=40	ask rest=41	other=-23	unknown=-22
wait_$	other=31	unknown=-20
wait_how	ask dose=47	other=-46
wakes	other=37	unknown=-18
wakes_me	other=37	unknown=-18
walk	ask steps=46	unknown=-33
walk_$	other=33	unknown=-15
walked	other=-89	unknown=92
walking	other=56	unknown=-39
wall	ask easier=20
want	ask easier=-12	ask steps=-25	other=44	schedule=54	unknown=-16
want_different	other=-16	schedule=37	unknown=-16
want_the	other=13
want_to	ask steps=-16	schedule=22	unknown=12
was	ask dose=63	ask steps=-22	other=64	progress=-13	unknown=-16
was_dead	other=16	unknown=-14
was_done	other=29	unknown=-16
was_i	ask dose=28	other=-24
was_it	ask dose=39	other=-22
was_last	other=50	progress=-17	unknown=-29
was_my	unknown=-12
was_that	other=41
washing	other=-68	unknown=68
watch	ask easier=-12	ask mistakes=67	ask why=-14	other=-39	unknown=33
watch_out	ask easier=-12	ask mistakes=58
watching	other=-66	unknown=79
watching_tv	other=-29	unknown=41
water	other=41	unknown=-23
water_$	other=41	unknown=-23
waters	other=39	unknown=-31
waters_broke	other=39	unknown=-31
way	ask easier=159	ask left=-42	ask steps=64	ask why=-36	other=14	unknown=-77
way_$	ask dose=14	ask easier=82	ask steps=-28	other=13	unknown=-33
way_of	ask easier=22	ask steps=42	ask why=-24
way_on	other=14
way_to	ask easier=40	ask mistakes=32	ask steps=-22	ask why=-14
way_up	ask steps=13
we	ask easier=-39	ask left=34	ask mistakes=-30	ask rest=52	ask steps=-65	ask why=45	help=-12	other=78	schedule=82	unknown=-60
we_are	ask why=18
we_change	other=-27	schedule=48
we_do	ask dose=21	other=17	unknown=-15
we_skip	other=33
we_start	other=24
weak	hello=-20	other=40
weak_$	other=35	unknown=-28
weak_and	other=21	unknown=-15
weaker	other=22
weaker_$	other=16
weakness	other=-14	unknown=48
weakness_$	other=-33	unknown=61
weakness_in	other=19	unknown=-13
weather	ask why=-18	other=-26	unknown=89
wee	other=27	unknown=-17
week	ask dose=-13	help=-27	other=-21	progress=137	unknown=35
week_$	help=-24	other=24	progress=111
week_go	progress=23
weekend	other=16
weekend_$	other=16
weeks	ask why=-13	help=-13	other=130	progress=32	unknown=-33
weeks_$	other=46	progress=36	unknown=-26
weeks_ago	other=47	unknown=-16
weeks_now	other=-32	unknown=32
weeks_pregnant	other=45
weight	ask why=-26	help=-25	other=38	progress=-16	unknown=100
weight_$	ask why=-24	help=-21	progress=-14	unknown=92
weight_and	other=24
weight_loss	other=-20	unknown=27
weight_on	other=18	unknown=-16
weight_without	other=19	unknown=-17
weird	other=32	unknown=-24
weird_$	other=21	unknown=-17
well	other=-65	progress=20	unknown=105
well_$	progress=20	unknown=42
well_done	other=-45	unknown=47
went	other=31
went_numb	other=23	unknown=-18
were	other=32	unknown=-28
were_done	other=15	unknown=-14
wet_myself	unknown=18
what	ask dose=-40	ask left=116	ask mistakes=57	ask steps=18	ask why=110	hello=-18	help=163	other=29	progress=19	schedule=12	thanks=-22	unknown=50
what_$	ask dose=-16	ask left=26	ask mistakes=-20	ask rest=36	ask steps=-34	ask why=-24	help=86	other=-30
what_about	ask dose=15	ask steps=67	other=-50
what_am	ask left=-38	ask steps=32	other=35
what_are	ask dose=-21	ask left=-31	ask mistakes=71	ask steps=-21	ask why=-21	help=64	schedule=-14
what_can	ask easier=49	ask why=-12	help=87	other=-24	unknown=-19
what_comes	ask left=40	other=20
what_do	ask dose=-50	ask easier=-19	ask left=35	ask mistakes=50	ask rest=-16	ask steps=72	other=55	schedule=-17	unknown=-54
what_does	ask left=-19	ask mistakes=-29	ask steps=-16	ask why=108	help=-27	other=42	progress=26	unknown=-24
what_else	ask dose=-13	ask easier=17	ask left=35
what_exactly	ask left=-20	ask steps=-17	ask why=79	other=-17
what_exercises	ask left=22
what_good	ask mistakes=-14	ask why=74
what_happens	ask left=28	ask mistakes=25	other=-21
what_have	other=-14	unknown=70
what_i	ask mistakes=15	unknown=28
what_if	ask dose=30	ask left=-17	ask mistakes=-41	help=-23	other=-46	progress=-16	unknown=135
what_is	ask dose=111	ask mistakes=-59	ask steps=25	help=40	other=40	progress=63	schedule=-40
what_now	ask easier=28	ask left=50	ask mistakes=-18	ask why=-19	help=29	unknown=-43
what_remains	ask left=49
what_should	ask dose=-14	ask left=-15	ask mistakes=56	ask rest=22	ask steps=-16	ask why=-17	help=-27	unknown=54
what_the	ask steps=-16	ask why=14	other=18
what_time	ask why=-13	help=-41	other=44	progress=-29	schedule=139	unknown=-31
what_way	ask why=13
when	ask dose=41	ask easier=-17	ask rest=83	ask steps=-18	ask why=-22	hello=-13	help=13	other=-18	progress=-30	schedule=186	thanks=-16	unknown=-51
when_do	schedule=51
when_finished	other=-37	unknown=47
when_i	ask dose=65	ask left=40	ask mistakes=-14	ask rest=31	ask steps=-24	help=35	other=44	schedule=-34	unknown=-31
when_is	progress=-16	schedule=58
when_the	ask rest=21	other=17	unknown=-19
when_twisting	ask mistakes=32
when_will	other=-13	schedule=40
when_you	other=19
whenever	other=-75	unknown=82
where	ask dose=-19	ask easier=-15	ask mistakes=-32	ask rest=-21	ask steps=73	other=42	unknown=37
where_do	ask steps=20	other=12
where_i	ask steps=24	other=50
where_you	ask left=-19	ask rest=-13	ask steps=17	other=-15	unknown=54
which	ask dose=-42	ask easier=-33	ask left=107	ask mistakes=-20	ask rest=-23	ask steps=65	ask why=88	other=-32	unknown=-18
which_exercise	ask left=54	ask steps=-26	ask why=-16	other=20
which_mistakes	ask mistakes=26	ask steps=-12
which_muscle	ask left=-21	ask mistakes=-20	ask steps=-16	ask why=89
which_muscles	ask mistakes=-16	ask steps=-17	ask why=64
which_part	ask why=20
which_set	ask left=67	ask why=-21	other=-17
which_side	ask steps=62	ask why=-19
which_way	ask left=-22	ask steps=63
while	ask dose=-19	ask steps=35	other=65	unknown=-34
while_you	other=13
who	ask left=-13	ask steps=-15	help=28	schedule=-14	unknown=101
who_can	other=32
who_made	unknown=39
who_won	unknown=59
whole	other=58	unknown=-45
whole_programme	other=13
whole_routine	other=19	unknown=-17
why	ask dose=-61	ask easier=-22	ask left=-30	ask mistakes=-35	ask steps=-78	ask why=273	help=-17	other=86	progress=-13	schedule=-16	unknown=-28
why_$	ask dose=-41	ask left=-13	other=88
why_am	ask why=24
why_are	ask why=24
why_do	ask steps=-25	ask why=78	other=-19
why_is	other=47	unknown=-12
why_should	ask steps=-19	ask why=33
wife	other=-36	unknown=49
wife_did	other=-20	unknown=21
wife_is	other=-32	unknown=37
wife_says	other=26	unknown=-21
will	ask dose=32	ask easier=16	ask left=-24	ask rest=-12	ask steps=-31	ask why=41	help=-14	other=73	progress=-15	schedule=45	unknown=-55
will_do	other=21	unknown=-13
will_i	ask left=-13	ask mistakes=29
will_it	ask dose=33	ask why=27	other=-21
will_not	ask easier=31	other=18
will_this	ask why=28
will_you	other=42	schedule=51
wipe	other=32	unknown=-20
wiping	other=56	unknown=-31
wiping_feels	other=37	unknown=-17
wish	other=15
with	ask dose=-37	ask easier=58	ask left=-19	ask mistakes=116	ask rest=-17	ask why=46	hello=-12	help=-53	progress=-19	schedule=-22	unknown=72
with_$	ask why=17
with_a	ask easier=-14	other=37
with_breakfast	other=-50	unknown=50
with_bridges	ask mistakes=19
with_my	ask easier=13	ask mistakes=-22	ask steps=31
with_osteoporosis	ask easier=-15	other=37
with_that	ask left=-18	other=29
with_the	ask mistakes=98	other=-31
with_this	ask left=44	other=13	unknown=-29
with_work	other=-32	unknown=32
without	ask mistakes=43	ask steps=-27	other=70	unknown=-33
without_noticing	ask mistakes=43	ask steps=-19	other=23	unknown=-21
without_stopping	other=-21	unknown=25
without_trying	other=19	unknown=-17
wobble	ask mistakes=70	other=-56
won	unknown=57
won_the	unknown=59
work	ask left=-13	ask mistakes=-19	ask steps=-59	help=151	progress=-16
work_$	ask steps=-17	ask why=-42	help=109	other=-19	progress=-14	unknown=21
working	ask left=-14	ask steps=-13	ask why=62
working_$	ask why=34
workout	other=47	schedule=21	unknown=-47
workout_$	other=33	schedule=21	unknown=-34
works	help=30	other=-22	unknown=22
works_$	help=30
worse	unknown=15
worse_$	other=-29	unknown=38
worse_at	other=16	unknown=-14
would	ask dose=80	ask left=-13	ask mistakes=-14	ask steps=-22	other=-23	schedule=101	unknown=-24
would_be	other=15	schedule=26	unknown=-24
would_have	other=23	unknown=-14
would_like	other=-18	schedule=39
would_prefer	other=-37	schedule=46
would_say	other=-39	unknown=42
wrist	other=22	unknown=-16
write	ask steps=-13	help=76	other=-23	unknown=-21
wrong	ask dose=-17	ask easier=-27	ask left=-29	ask mistakes=237	ask steps=-61	ask why=-35	help=-27	other=16	unknown=13
wrong_$	ask left=-22	ask mistakes=53	other=28
wrong_button	other=35
wrong_here	ask mistakes=18
wrong_on	ask mistakes=32	ask steps=-23	other=-47	unknown=49
wrong_way	ask mistakes=48	ask steps=-17
wrong_with	ask mistakes=45	help=-14
x	other=30
x_15	other=12
x_3	other=14
yeah	other=53	unknown=-31
year	other=-13	unknown=23
year_$	other=-13	unknown=23
years	other=-45	unknown=98
years_$	unknown=29
years_ago	other=-38	unknown=69
yep	other=21	unknown=-13
yep_$	other=17
yes	other=42	unknown=-16
yes_$	other=13
yes_i	other=15
yesterday	ask steps=-17	hello=-13	other=138	unknown=-34
yesterday_$	ask steps=-17	unknown=48
yesterday_evening	other=57	unknown=-25
yesterday_i	other=37	unknown=-33
yet	ask left=60	other=31	unknown=-28
yet_$	ask left=60	unknown=-13
yo	hello=101	other=-68	unknown=-22
yo_$	hello=101	other=-68	unknown=-22
yoga	other=-99	unknown=109
you	ask dose=-24	ask left=-63	ask mistakes=-48	ask rest=-32	ask steps=77	ask why=-71	hello=48	help=97	other=17	progress=-55	schedule=12	thanks=182	unknown=82
you_$	ask steps=-23	hello=76	help=62	schedule=-13	thanks=28	unknown=-72
you_a	help=-20	unknown=61
you_add	other=43	unknown=-20
you_are	ask left=-20	ask rest=-13	other=-104	thanks=120	unknown=65
you_ask	other=16
you_can	help=30	other=26	unknown=-22
you_do	ask dose=-16	ask steps=70	help=33	other=-31
you_explain	ask steps=57
you_for	other=-45	thanks=48
you_have	ask easier=27	ask steps=13
you_know	ask steps=-16	help=-31	other=55	unknown=22
you_like	ask steps=-12	unknown=50
you_limber	thanks=16
you_make	schedule=13
you_may	other=18
you_order	other=-19	unknown=42
you_remind	schedule=58
you_say	ask dose=37	other=-25
you_so	thanks=16
you_tell	ask rest=13	ask steps=20
you_tomorrow	other=17	unknown=-24
you_were	other=13
your	ask left=-13	ask steps=14	help=-20	thanks=23	unknown=58
your_message	other=-30	unknown=41
yours	other=-16	unknown=27
yours_$	other=-16	unknown=27
yup	other=15
"""
