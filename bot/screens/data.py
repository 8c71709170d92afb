"""A person's data: what is kept, all of it as files, and none of it any more."""

from datetime import datetime

from bot.screens.press import Press, Verb
from bot.screens.say import Say, rows
from bot.screens.screen import Button, Text
from bot.screens.words import Words
from storage.exports import Holdings

FIRST = "first"  # values of a press: export before deleting
SURE, ALL, KEEP = "sure", "all", "no"  # ALL is followed by when it was asked


def privacy(words: Words) -> Say:
    """What is kept and why, for how long, who sees it, and the way to it. A test holds it against the tables."""
    lines = (
        words("I keep as little as this needs, and no name."),
        words(
            "Kept: your Telegram number and language, your place and times, your routine, each session with its sets, "
            "your pain scores, when you last wrote, and whether something speaks against exercising. It's for your "
            "reminders and progress."
        ),
        words(
            "Not kept: your name, your location and what you write. Each message goes once it is answered; what you "
            "asked last, or were asked, stays for an hour at most, so that you can ask on."
        ),
        words(
            "For how long: until you delete it. Whoever runs this bot can see it, and may hold copies and a log with "
            "your number for a while. Telegram carries the messages and has this chat."
        ),
        words("/export gives you everything as files, /forget deletes it."),
    )
    export, forget = Press(Verb.EXPORT), Press(Verb.FORGET)
    return Say(Text("\n\n".join(lines)), rows(export.button(words("Export")), forget.button(words("Delete all"))))


def exported(words: Words) -> Say:
    """The line below the files."""
    text = words("Everything I keep about you is in limber.json. The other two open in a spreadsheet.")
    return Say(Text(text), files=True)


def ask_forget(held: Holdings, words: Words) -> Say:
    """What exactly would go; asked for the first time."""
    sets = words.many("{count} set", "{count} sets", held.sets)
    parts = (
        words.many("{count} session with {sets}", "{count} sessions with {sets}", held.sessions, sets=sets),
        words.many("{count} pain score", "{count} pain scores", held.pains),
        words("your place, times and settings"),
    )
    text = words("Delete everything I keep about you? That is {all}. Reminders end.", all=words.list(parts))
    return Say(
        Text(text),
        rows(
            Press(Verb.EXPORT, value=FIRST).button(words("Export first")),
            Press(Verb.FORGET, value=SURE).button(words("Delete")),
            _keep(words),
        ),
        menu=True,
    )


def ask_sure(now: datetime, words: Words) -> Say:
    """Asked for the second time, at `now`: the button knows how old it is."""
    everything = Press(Verb.FORGET, value=f"{ALL}{int(now.timestamp())}").button(words("Yes, delete all"))
    return Say(Text(words("Sure? This cannot be undone.")), rows(everything, _keep(words)), menu=True)


def _keep(words: Words) -> Button:
    return Press(Verb.FORGET, value=KEEP).button(words("Keep it"))


def kept(words: Words) -> Say:
    """Not deleted after all."""
    return Say(Text(words("Nothing was deleted.")))


def forgotten(words: Words) -> Say:
    """Gone: the last that is said."""
    return Say(Text(words("Everything about you is deleted. /start begins anew.")), menu=True, below=True)
