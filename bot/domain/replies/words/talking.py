"""Small words, days and units of time. Basic word: the wordings it stands for; the longest wording wins."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

BASIC: dict[str, str] = {
    "yes": """
        absolutely, affirmative, aye, by all means, certainly, definitely, of course, ok sure, okay sure, sure
        for sure, sure thing, why yes, ya, yah, yas, yea, ye, yeah, yeh, yep, yes please, yess, yesss, yh, yup, yups
        yuup, indeed, ja, si, oui, yessir, yes sir, yes maam, yes ma'am, hell yes, hell yeah, oh yes, oh yeah
        right you are, you bet, uh huh, mhm, mm hmm, haan, ji, yes ji
    """,
    "ok": """
        (and|then|but|and then|but then|before) (i |)(had to (stop|quit|give up|rest|lie down)|gave up|gave in|collapsed), (i |)got carried away
        all right, alright, alrighty, okay, okayy, okey, okey dokey, oki, okie, okie dokie, okk, okkk, right o
        right oh, right then, righto, right ho, oks, okies, okey doke, k, kk, kay, aight, thik hai, accha, acha
        thumbs-up
    """,
    "seen": """
        awesome, cool, excellent, fantastic, got it, gotcha ok, great, lovely, nice, noted, perfect, roger, roger that
        understood, very well, brilliant, super, wonderful, amazing, sweet, copy that, copy, sound, grand, splendid
        marvellous, terrific, neat, wicked, ace, wilco, will do ok
    """,
    "hello": """
        ello, g'day, gday, good afternoon, good evening, good morning, good day, greetings, hallo, hello there, helo
        hey, hey there, heya, heyy, heyyy, hi, hi there, hii, hiii, hiya, hola, howdy, sup, what is up, wassup, yo
        morning all, evening all, afternoon all, mornin, mornin', namaste, salaam, salut, bonjour, good mrng, gm
        gud morning, gud evening, top of the morning, hello again, hi again, oi oi, ay up, ey up, wotcha, hullo
        hey you, hey limber, hi limber, hello limber, how are you, how are you doing, how are things, how r u
        alright mate, you alright, merhaba, ciao, moin, servus
    """,
    "thanks": """
        appreciate it, appreciate that, appreciated, bless you, cheers, grateful, lifesaver, many thanks
        much appreciated, nice one, ta, ta very much, thank u, thank you, thank you so much, thank you very much
        thanks a bunch, thanks a lot, thanks a million, thanks so much, thanks very much, thankyou, thanx, thnx, thx
        tysm, ty, tks, you are great, you are the best, you rock, you are a star, you are a legend, you legend
        you star, good bot, obliged, much obliged, gracias, merci, danke, ta muchly, big thanks, great help
        very helpful, that helps, that helped, love this, love it, love you, kudos
    """,
    "rest": "(the|my|that|this|your|any) (wait|waiting|breather|timer|countdown)",
    "sorry": "sorry (for|about) (the|my|any) (delay|wait|lateness), apologies, my apologies, pardon me, excuse me, soz, sry, i am afraid",
    "had for": "had (it|this|that) for",
    "had since": "had (it|this|that) since",
    "is this last": "is (this|that|it) (the |my |)(very |)(last|final) (exercise|one|set|thing|stretch|round)",
    "we": "we both, both of us, the two of us",
    "left one": "left (un|'un)",
    "right one": "right (un|'un)",
    "yes right knee": "yes right (knee|leg|side)",  # no jest, as "yes right" is
    "please": "(would|could|will|can) you kindly, pls, plz, plss, kindly, if possible, if you can, if that is ok, if that is possible, if you do not mind, would you, pleas, plese",
    "today": "for today",
    "now": "as of now, at the moment, for now, just now, right now, this minute, this time, this second, presently, currently, at present, rn, atm, at this moment",
    "tonight": "for tonight, this evening, later tonight, tonite, this night",
    "why": "(remind|tell) me (again |)why, why again, how come, for what reason, what is the reason",
    "explain how": "go (through|over) (with me |)(again |)how",
    "how": "(remind|tell) me (again |)how",
    "what": "(remind|tell) me (again |)what, wot, whut",
    "which": "(remind|tell) me (again |)which",
    "later others": "remind me (of|about) the (others|rest|remaining ones|other two|other 2)",
    "explain": "remind me (of|about), talk me through, walk me through, take me through, run me through, run through",
    "yesterday": """
        yday, last nights, last nites, yesterdays, yest, ystrday, y'day, ytd, last night, last nite
        last (evening|time|weekend|session), last (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        the other (day|night|evening|morning), day before, the day before, the day before yesterday
        day before yesterday, the night before, the evening before, night before last, days ago
        earlier (session|sessions), (previous|prior|last|past) (session|sessions|day|evening|morning|one's session)
        at the weekend, over the weekend, on the weekend, a (day|week|while|couple of days|few days) ago
        (two|three|2|3|four|4|5|five|couple of|few) (days|nights|weeks) ago, days back, weeks ago, hours ago
        last two days, past two days, past few days, last few days, before bed last, yesterday's
        yesterday (morning|evening|night|afternoon), last night's, overnight, when i was offline, in my absence
        while i was away, while i was offline, (morning|evening|night) before
    """,
    "weekday": "(on |)(monday|tuesday|wednesday|thursday|friday|saturday|sunday)( morning| evening| night|), (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (session|one|exercises|workout|routine|lot), (mon|tue|tues|wed|weds|thu|thur|thurs|fri)",
    "this-morning": "this morning, the morning one, the morning ones, the morning session, in the morning, morning one, morning session, this morn, this am, earlier this morning, earlier this evening, earlier this afternoon, the morning set, the afternoon one, the evening one, evening one, the evening session",
    "also the": "so (is|are|was|were) (the|my)",
    "knee-to-chest and rotation": "both (of the |)stretches, the two stretches, two stretches",
    "ok then": "better than nothing",
    "how the rotation": "how to (twist|rotate)",
    "how the bridge": "how to bridge",
    "not know how": "(can not|do not|cannot|not) (remember|recall) how",
    "easier": "give me something more easy, give me (a|an|something) (lighter|easier|gentler|simpler|softer)( one| exercise| version| option|)",
    "few days": "(a|the next|next) few days",
    "few weeks": "(a|the next|next) few weeks",
    "45 minutes": "(three|3) (quarters|quarter) of an hour, (a |)three quarter hour",
    "90 minutes": "(an |)hour and (a |)half, (one|1) and a half hours, one and a half hour",
    "minutes": "m, min, mins, minute, mns, minuts, mints, mnts",
    "seconds": "secs, sec each, s, scnds",
    "hours": "h, hour, hr, hrs, hourse",
    "days": "d, day, dys",
    "weeks": "week, wk, wks",
    "months": "month, mnths",
}
