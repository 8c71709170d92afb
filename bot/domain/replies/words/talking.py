"""Small words, days and units of time. Basic word: the wordings it stands for; the longest wording wins."""

BASIC: dict[str, str] = {
    "yes": """
        absolutely, affirmative, aye, by all means, certainly, definitely, of course, ok sure, okay sure, sure
        sure thing, why yes, ya, yah, yas, yea, ye, yeah, yeh, yep, yes please, yess, yh, yup
    """,
    "no": """
        na, nah, naw, nay, negative, no way, noo, nooo, nope, not really
    """,
    "ok": """
        all right, alright, fine, good, okay, okayy, okey, okey dokey, oki, okie, okie dokie, okk, right o
        right then, righto
    """,
    "seen": """
        awesome, cool, excellent, fantastic, got it, great, lovely, nice, noted, perfect, roger, understood
        very well
    """,
    "hello": """
        ello, g'day, gday, good afternoon, good evening, good morning, greetings, hallo, hello there, helo, hey
        hey there, heya, heyy, heyyy, hi, hi there, hii, hiii, hiya, hola, howdy, sup, what is up, yo
    """,
    "thanks": """
        appreciate it, appreciated, bless you, cheers, grateful, lifesaver, many thanks, much appreciated, nice one
        ta, thank u, thank you, thank you so much, thank you very much, thanks a bunch, thanks a lot
        thanks a million, thanks so much, thanks very much, thankyou, thanx, thnx, tysm, you are great
        you are the best, you rock
    """,
    "today": """
        as of now, at the moment, for now, for today, for tonight, just now, now, right now, this minute, this time
        tonight
    """,
    "minutes": """
        m, min, mins, minute, mns
    """,
    "hours": """
        h, hour, hr, hrs
    """,
    "days": """
        d, day
    """,
    "weeks": """
        week, wk, wks
    """,
    "months": """
        month
    """,
}
