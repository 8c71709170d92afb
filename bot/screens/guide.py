"""The commands, the help, and one helpful line for everything that is not understood."""

from bot.screens.press import Press, Verb
from bot.screens.say import Say, rows
from bot.screens.screen import Text
from bot.screens.words import Words


def commands(words: Words) -> tuple[tuple[str, str], ...]:
    """The menu: six commands and what each does."""
    return (
        ("now", words("Start the exercises now")),
        ("today", words("What is done and what comes today")),
        ("how", words("How to do an exercise")),
        ("progress", words("How it is going")),
        ("times", words("Reminder times and place")),
        ("help", words("What I can do")),
    )


def description(words: Words) -> str:
    """What an empty chat shows, 512 characters at most."""
    return words(
        "Three back exercises with you, every morning and every evening: glute bridge, knee to chest, lying rotation. "
        "I remind you at your time, go through it set by set, and answer when you ask how. About 9 minutes."
    )


def short_description(words: Words) -> str:
    """What the profile shows, 120 characters at most."""
    return words("Three back exercises, mornings and evenings, set by set.")


def help_text(words: Words) -> Say:
    """What can be said, and every command."""
    lines = [
        words("I remind you morning and evening, and go through three back exercises with you."),
        words("In a session, write as you speak: “done”, “2 sets done”, “only 12”, “skip”, “undo”, “how?”."),
        words("Later too, within three days: “did the evening one yesterday”."),
        "",
        *(f"/{command} – {what}" for command, what in commands(words)),
        "/pause, /resume – " + words("reminders off and on"),
        "/routine – " + words("which exercises, when and how much"),
        "/zone – " + words("another place"),
        "/quiet – " + words("fewer sounds"),
        "/safety – " + words("when to stop, whom to call"),
        "/undo – " + words("take the last thing back"),
        "/start – " + words("what is set"),
        "/privacy – " + words("what I keep, and why"),
        "/export – " + words("everything about you, as files"),
        "/forget – " + words("delete everything about you"),
    ]
    return Say(Text("\n".join(lines)), rows(Press(Verb.ROUTINE).button(words("My routine"))))


def unknown_command(words: Words) -> Say:
    """A command that is not ours."""
    return Say(Text(words("I don't know that command. /help shows what I can do.")))


def unknown(words: Words, *, session: bool) -> Say:
    """A typed reply that means nothing here."""
    if session:
        return Say(Text(words("I didn't get that. “done”, “skip”, “how” and “stop” always work.")))
    return Say(
        Text(words("I didn't get that. /now starts a session, /how explains an exercise, /help shows the rest."))
    )


def set_here(words: Words) -> Text:
    """A wish about the settings: nothing is changed yet."""
    return Text(words("You can set that here:"))


def hello(name: str, words: Words) -> Say:
    """A greeting back."""
    return Say(Text(words("Hello {name}.", name=name)))


def thanks(words: Words) -> Say:
    """Thanked."""
    return Say(Text(words("You're welcome.")))


def nothing_runs(words: Words) -> Say:
    """Stopped outside a session."""
    return Say(Text(words("Nothing is running. /pause turns reminders off for a while.")))


def not_done(words: Words) -> str:
    """They said that it is not done."""
    return words("No hurry. Nothing recorded.")


def nothing_left(words: Words) -> Say:
    """Sets that are already noted, or more than remain."""
    return Say(Text(words("That was already noted. Nothing changed.")))


def one_side(side: str, words: Words) -> Say:
    """Half a round: the other side makes it one."""
    other = words("right") if side == "left" else words("left")
    return Say(Text(words("Then the {side} side. When both are done, tap it or write “done”.", side=other)))


def heard(words: Words) -> str:
    """Said while reminders are off after an emergency."""
    return words("I hear you. I can't examine you, so please let someone who can.")


def nothing_to_undo(words: Words) -> Say:
    """There is nothing to take back."""
    return Say(Text(words("There is nothing to take back.")), toast=words("Nothing to take back"))


def no_session(words: Words) -> Say:
    """Something was said about a session, and none is open."""
    start = Press(Verb.NOW).button(words("Start now"))
    return Say(Text(words("No session is open right now.")), rows(start))


def over(words: Words) -> Say:
    """A button of a session long gone: said, and the card shown."""
    return Say(toast=words("That one is over"), again=True)


def already(words: Words) -> Say:
    """A second press, or a button of an older card."""
    return Say(toast=words("Already noted"))


def sticker(words: Words) -> Say:
    """A sticker whose emoji says nothing here."""
    return Say(Text(words("Nice one. “done” records a set.")))


def voice(words: Words) -> Say:
    """No ears yet."""
    return Say(Text(words("I can't listen yet; your keyboard's microphone works.")))


def picture(words: Words) -> Say:
    """No eyes either."""
    return Say(Text(words("I can't look at pictures or files. Tell me in words.")))


def edited(words: Words) -> Say:
    """An edit changes nothing that was recorded."""
    return Say(Text(words("I saw that you edited a message. I only read new ones: please write it again.")))


def forwarded(words: Words) -> Say:
    """Somebody else's words."""
    return Say(Text(words("That's forwarded, so I record nothing from it. Tell me in your own words.")))


def card(words: Words) -> Say:
    """Picked, not said."""
    return Say(Text(words("That's a card, so I record nothing from it. Tell me in your own words.")))


def group(username: str, words: Words) -> Say:
    """Limber works in private."""
    return Say(Text(words("I work in private, one person at a time: https://t.me/{username}", username=username)))
