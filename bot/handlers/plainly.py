"""What was typed and is as good as a press: the label of a button, a yes or a no, "my routine"."""

import re

from bot.domain.people import TIME_QUESTIONS, Question, Standing
from bot.domain.walk import Phase
from bot.handlers.live import live_card
from bot.handlers.turn import Turn
from bot.screens import meant
from bot.screens.press import Press, Verb, parse

YES = frozenset({"yes", "yep", "yeah", "yea", "y", "ok", "okay", "sure", "agreed", "i agree", "they said yes", "i do"})
NO = frozenset({"no", "nope", "nah", "n", "none", "none of it", "just muscles", "no just muscles", "only muscles"})


NONE_APPLIES = NO | {"none of them", "none of these", "none of those", "nothing", "no none"}
AS_WEEKDAYS = frozenset({"same", "the same", "same time", "same as weekdays", "like weekdays", "as on weekdays"})
NOT_WANTED = frozenset(
    {"off", "none", "never", "not at all", "no mornings", "no evenings", "no weekends", "turn it off"}
)
ONE_APPLIES = YES | {"one", "one of them", "one of these", "some", "yes one"}
_ROUTINE = re.compile(
    r"(?:show )?(?:my |the )?routine"
    r"|(?:please |how (?:do|can) i |(?:can|could|may) (?:i|you) |i (?:want|would like|need) to |i'd like to |let me )?"
    r"(?:change|adjust|adapt|edit|choose|pick|reorder) (?:my |the |which |some )?"
    r"(?:exercises?|routine|programme|program|sets|repetitions|reps|(?:order|number|amount) of .{1,20})(?: please)?"
)


def press_of(turn: Turn) -> Press | None:
    """The press that the words stand for; None where they have to be read."""
    # A question mark stays: "set done?" is no press.
    said = _plain(turn.text)
    if said in ("how", "how?"):  # what the bot itself tells people to write, whatever buttons the card has
        return Press(Verb.HOW)
    if _ROUTINE.fullmatch(said.rstrip(" ?").replace("’", "'")):
        return Press(Verb.ROUTINE)
    return _offered(turn, said) or _labelled(turn, said) or _answered(turn, said)


def means_something_else(turn: Turn) -> bool:
    """Whether it says that the last reply was misread."""
    return meant.typed(_plain(turn.text), turn.words)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace(",", " ").strip(" .!").split())


def _offered(turn: Turn, said: str) -> Press | None:
    """What the bot's own last question offered, by its words; a yes or a no where it was about an earlier session."""
    offered = [(_plain(label), parse(data)) for label, data in turn.talk.offered]
    named = next((press for label, press in offered if label == said), None)
    if named is not None:
        return named
    past = [press for _, press in offered if press is not None and press.verb is Verb.PAST]
    if said in NO:
        return next((press for press in past if press.session is None), None)
    those = [press for press in past if press.session is not None]
    return those[0] if said in YES and len(those) == 1 else None


def _labelled(turn: Turn, said: str) -> Press | None:
    if turn.belated:  # whoever wrote it did not see this card
        return None
    card = live_card(turn.person, turn.schedules, turn.open, turn.programme, turn.now)
    for button in (button for row in card.buttons for button in row) if card is not None else ():
        press = parse(button.data)
        # Typed, "later" needs no menu: whoever writes it may have no buttons before them. "Undo" is of the last reply.
        read = press is None or press.verb in (Verb.LATER, Verb.UNDO)
        if button.label.casefold().replace(",", "") == said and not read:
            return press
    return None


def _answered(turn: Turn, said: str) -> Press | None:
    if turn.person.standing is Standing.EMERGENCY and said in ("none of it", "one does"):  # the list's own words
        return Press(Verb.CHECKUP) if said == "none of it" else Press(Verb.FLAG)  # typed, it shows the list first
    if turn.question is Question.CONSENT and said in YES:
        return Press(Verb.AGREE)
    if turn.question is Question.CHECKED and said in YES:
        return Press(Verb.CHECKED)
    if turn.question is Question.SUITABLE and said in NONE_APPLIES | ONE_APPLIES:
        return Press(Verb.SUITABLE, value="none" if said in NONE_APPLIES else "some")
    if turn.question in TIME_QUESTIONS and said in AS_WEEKDAYS | NOT_WANTED:
        return Press(Verb.SET_TIME, value=f"{turn.question}-{'same' if said in AS_WEEKDAYS else 'off'}")
    if turn.open is None or turn.question is not None:
        return None
    walk, yes = turn.open.walk, said.partition(" ")[0] in YES  # "yes, down my leg"
    if walk.phase is Phase.HURTS and (yes or said in NO):
        return Press(Verb.SHARP, turn.open.id, walk.at, walk.set, "yes" if yes else "no")
    if walk.phase is Phase.CARE and (yes or said in NO):
        return Press(Verb.FLAG) if yes else Press(Verb.BEGIN, turn.open.id)
    return None
