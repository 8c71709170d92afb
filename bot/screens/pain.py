"""The pain score: asked once a day, compared with the last evening's."""

from bot.screens.press import Press, Verb
from bot.screens.screen import Screen, Text
from bot.screens.words import Words


def ask(words: Words) -> Screen:
    """0 to 10, in two rows."""
    scale = tuple(Press(Verb.PAIN, value=str(score)).button(words.number(score)) for score in range(11))
    text = words("How is your back today? 0 is no pain, 10 the worst.")
    return Screen(Text(text), (scale[:6], scale[6:]), live=True)


def noted(score: int, before: int | None, words: Words) -> str:
    """What was recorded, beside the last evening's."""
    said = words("Recorded: pain {score} of 10.", score=words.number(score))
    if before is None:
        return said
    return said + " " + words("Last time: {before}.", before=words.number(before))


def rest_well(words: Words) -> str:
    """A day of rest was taken."""
    return words("Rest well. No nudges tomorrow.")


def go_on(words: Words) -> str:
    """No day of rest."""
    return words("All right. Gently, and stop when it hurts.")
