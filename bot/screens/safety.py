"""When to stop, and whom to call. A clinician should read these texts before a public launch.

The lists follow what the NHS publishes on back pain.
"""

from bot.domain.replies.meaning import Flag, Sign, Urgency
from bot.screens.cards import red_flag_question
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, Say, rows
from bot.screens.screen import Screen, Text
from bot.screens.words import Words

DEFAULT_NUMBER = "112"
NUMBERS = {  # by country, where 112 is not the number that people know; 112 also works on most mobile networks
    "AU": "000",
    "BR": "192",
    "CA": "911",
    "CN": "120",
    "GB": "999",
    "IN": "112",
    "JP": "119",
    "KR": "119",
    "MX": "911",
    "NZ": "111",
    "US": "911",
    "ZA": "112",
}


def emergency(flag: Flag, country: str | None, words: Words) -> Say:
    """Call now. Everything stops, and reminders stay off until the person was checked, or says that we misread."""
    number = NUMBERS.get(country or "", DEFAULT_NUMBER)
    match flag.sign:
        case Sign.CHEST:
            why = words("Chest pain, fainting or sudden breathlessness can mean trouble with the heart or lungs.")
        case Sign.TEARING:
            why = words("A sudden tearing pain in the belly or back can mean a torn blood vessel.")
        case Sign.ACCIDENT:
            why = words("After a serious fall or accident the spine has to be checked before you move much.")
        case _:
            why = words(
                "What you describe can mean that nerves in the back are being pressed. That is rare, but hours matter."
            )
    call = words(
        "Please stop. {why} Call {number} or go to an emergency department now; don't drive yourself. "
        "I can't examine you. Reminders are off.",
        why=why,
        number=number,
    )
    return Say(Text(call), stays=True)


def still_off(words: Words) -> Screen:
    """The card while reminders are off after an emergency."""
    return Screen(Text(words("Reminders are off until you have been checked.")), _after_emergency(words), live=True)


def _after_emergency(words: Words) -> Rows:
    return rows(
        Press(Verb.CHECKUP, value="checked").button(words("I've been checked")),
        Press(Verb.CHECKUP, value="misread").button(words("You misread me")),
        wide=1,
    )


def checkup(words: Words) -> Say:
    """The list, before reminders come back."""
    return Say(
        Text(
            "\n\n".join(
                (words("Before we go on, please read this once."), signs(words), words("Does any of it apply now?"))
            )
        ),
        rows(
            Press(Verb.CLEAR).button(words("None of it")),
            Press(Verb.FLAG).button(words("One does")),
        ),
        menu=True,
    )


def signs(words: Words) -> str:
    """The emergency list, in plain words."""
    return "\n".join(
        f"• {line}"
        for line in (
            words("pain, tingling, numbness or weakness in both legs, or unsteady walking"),
            words("numbness or an altered feeling around the genitals, buttocks or back passage"),
            words("you can't start, stop, feel or hold urine or stool"),
            words("changed sexual function or feeling"),
            words("chest pain, fainting, breathlessness"),
            words("a sudden tearing pain in the belly or back"),
            words("back pain after a serious fall or accident"),
        )
    )


def cleared(next_one: Text, words: Words) -> Say:
    """Back on."""
    return Say(Text(words("Good. Reminders are on again. ")) + next_one)


def safety(country: str | None, words: Words) -> Say:
    """/safety: when to stop, when to call, whom to ask."""
    number = NUMBERS.get(country or "", DEFAULT_NUMBER)
    parts = (
        words("Stop a set when it hurts sharply, down a leg, or above 5 of 10."),
        words("Call {number} at once for:", number=number) + "\n" + signs(words),
        words(
            "See a doctor the same day for new weakness in one leg, a foot that drops, or fever with back pain; after "
            "sudden pain with osteoporosis, steroids or past cancer; in pregnancy for bleeding, fluid or regular pains."
        ),
        words(
            "See a doctor soon for weight loss, pain that is worse at night or on coughing, a lump, pain between the "
            "shoulders, or no better after six weeks."
        ),
        words("I'm a reminder, not a doctor: I can't examine you, and nothing here is a diagnosis."),
    )
    return Say(Text("\n\n".join(parts)), rows(Press(Verb.FLAG).button(words("One of these"))), stays=True)


def see_someone(urgency: Urgency, words: Words) -> Text:
    """A sign that needs a doctor, not an ambulance."""
    if urgency is Urgency.SAME_DAY:
        return Text(words("That needs a doctor today: please call one now, and leave the exercises until then."))
    return Text(
        words("Please show that to a doctor in the next days. Gentle exercises can go on where they don't hurt.")
    )


def tired_or_nerves(words: Words) -> Say:
    """Both legs, but perhaps only tired ones: one question."""
    text = words("Tired muscles, or pain, tingling or weakness running down both legs?")
    return Say(
        Text(text),
        rows(
            Press(Verb.TIRED).button(words("Tired muscles")),
            Press(Verb.FLAG).button(words("Down both legs")),
        ),
    )


def rest_day(words: Words) -> Say:
    """A high score, or a clear rise."""
    text = words("That is a lot. A day's rest is fine, and I won't nudge.")
    return Say(
        Text(f"{text}\n\n{red_flag_question(words)}"),
        rows(
            Press(Verb.REST_DAY, value="yes").button(words("Rest a day")),
            Press(Verb.REST_DAY, value="no").button(words("Go on")),
            Press(Verb.FLAG).button(words("One of these")),
        ),
    )


def hurts_outside(words: Words) -> Text:
    """It hurts, and no set is running."""
    return Text(
        words("I'm sorry it hurts. Leave out what makes it worse, and see /safety for when to call.")
        + "\n\n"
        + red_flag_question(words)
    )


def flag_button(words: Words) -> Rows:
    """The way into the emergency text."""
    return rows(Press(Verb.FLAG).button(words("One of these")))


def tired(words: Words) -> Text:
    """Tired muscles are fine."""
    return Text(words("Good: tired muscles are part of it. Stop if that changes."))
