"""What was recorded, said back; and what a session came to."""

from collections.abc import Iterable

from bot.domain.events import Effect, Ending, Erase, LeaveOut, Record
from bot.domain.programme import Exercise, Programme
from bot.domain.routine import prescribed
from bot.domain.schedule import Slot
from bot.domain.sessions import Session
from bot.domain.walk import Walk
from bot.screens.cards import undo
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, rows
from bot.screens.screen import Text
from bot.screens.words import Words


def recorded(effects: Iterable[Effect], walk: Walk, programme: Programme, words: Words) -> str:
    """ "Recorded: bridge sets 2 and 3, rotation skipped."; nothing where nothing was written down."""
    programme = prescribed(programme, walk.shares)
    kept: list[str] = []
    taken: list[str] = []
    for effect in effects:
        match effect:
            case Record(exercise, sets, repetitions):
                kept.append(_sets(programme[exercise], sets, repetitions, walk, words))
            case LeaveOut(exercise) if walk.count(exercise) < walk.share(exercise).enough:
                kept.append(words("{exercise} skipped", exercise=words(programme[exercise].one)))
            case Erase(exercise, sets) if sets:
                taken.append(_sets(programme[exercise], sets, None, walk, words))
            case Erase(exercise, _):
                taken.append(words("{exercise} skipped", exercise=words(programme[exercise].one)))
    said = words("Recorded: {what}.", what=words.list(kept)) if kept else ""
    return said or (words("Taken back: {what}.", what=words.list(taken)) if taken else "")


def sets(effects: Iterable[Record], walk: Walk, programme: Programme, words: Words) -> str:
    """The sets within a sentence: "bridge (all 3) and rotation round 1"."""
    programme = prescribed(programme, walk.shares)
    return words.list(_sets(programme[each.exercise], each.sets, None, walk, words) for each in effects)


def _sets(exercise: Exercise, sets: tuple[int, ...], repetitions: int | None, walk: Walk, words: Words) -> str:
    name = words(exercise.one)
    if len(sets) > 1 and len(sets) == walk.share(exercise.id).sets:
        return words("{name} (all {count})", name=name, count=words.number(len(sets)))
    which = words.list(words.number(number) for number in sets)
    if exercise.dose.hold is not None:
        return words.many("{name} round {numbers}", "{name} rounds {numbers}", len(sets), name=name, numbers=which)
    said = words.many("{name} set {numbers}", "{name} sets {numbers}", len(sets), name=name, numbers=which)
    if repetitions is not None and repetitions != exercise.dose.repetitions:
        return words.many("{said} ({count} time)", "{said} ({count} times)", repetitions, said=said)
    return said


def not_asked(exercise: Exercise, words: Words) -> str:
    """Something was said of an exercise that a routine of one's own leaves out of this session."""
    return words("{exercise} isn't part of this session. I recorded nothing of it.", exercise=words(exercise.name))


def summary(session: Session, programme: Programme, words: Words, recent: tuple[int, int] | None) -> tuple[Text, Rows]:
    """What the session came to; `recent` is how many of how many of the last sessions were done, None for the first."""
    walk = session.walk
    counts = ", ".join(
        words(
            "{exercise} {done} of {sets}",
            exercise=words(programme[share.exercise].one),
            done=words.number(walk.count(share.exercise)),
            sets=words.number(share.sets),
        )
        for share in walk.shares
    )
    match walk.ending:
        case Ending.DONE:
            said = _done(session.slot, counts, words)
        case Ending.PARTLY:
            said = words("That counts as part of it: {counts}.", counts=counts)
        case Ending.SKIPPED:
            said = words("Left out, and that's fine.")
    if recent is not None and walk.ending is not Ending.SKIPPED:
        done, of = (words.number(number) for number in recent)
        said += "\n" + words("{done} of the last {sessions} sessions.", done=done, sessions=of)
    go_on = words("Continue") if walk.log else words("Start")
    follow = Press(Verb.BEGIN, session.id).button(go_on) if walk.left else None
    return Text(said), rows(follow, undo(session, words))


def _done(slot: str, counts: str, words: Words) -> str:
    match slot:
        case Slot.MORNING:
            return words("Morning done: {counts}.", counts=counts)
        case Slot.EVENING:
            return words("Evening done: {counts}.", counts=counts)
        case _:
            return words("Done: {counts}.", counts=counts)
