"""One's own routine: which exercises, when, in which order and how much; and the buttons that change it."""

from bot.domain.programme import Exercise, ExerciseId, Programme
from bot.domain.routine import Part, Routine, Share, When, asked, parts, rungs
from bot.domain.schedule import Slot
from bot.screens.hindrances import all_button
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, Say, rows
from bot.screens.screen import Button, Text
from bot.screens.words import Words


def overview(
    programme: Programme,
    routine: Routine,
    words: Words,
    *,
    under_way: bool,
    reset: bool = False,
    brief: bool = False,
) -> Say:
    """The whole routine, a line and a button an exercise. `under_way`: a session is open, and keeps what it asked.

    `reset` says that it has just become the programme's own again; `brief`, that a session asks one exercise of it.
    """
    every = parts(programme, routine)
    lines = (
        words("As prescribed, from your next session on:") if reset else words("Your exercises, in this order:"),
        *(_line(programme, every, part, words) for part in sorted(every, key=lambda part: part.when is When.NEVER)),
        *((_one_of_them(words),) if brief else ()),
        "",
        words("Tap one to change it."),
        _holds(words, under_way=under_way, noted=reset),
    )
    names = (Press(Verb.ROUTINE, exercise=p.exercise).button(words(programme[p.exercise].name)) for p in every)
    own = every != parts(programme, ())
    back = Press(Verb.ROUTINE, value="reset").button(words("As prescribed")) if own else None
    every_one = all_button(words) if brief else None
    return Say(Text("\n".join(lines).rstrip()), rows(*names, back, every_one))


def detail(
    programme: Programme,
    routine: Routine,
    exercise: Exercise,
    words: Words,
    *,
    under_way: bool,
    noted: bool = False,
    brief: bool = False,
) -> Say:
    """One exercise of the routine, and what can be changed about it. `noted`: it was, just now."""
    every = parts(programme, routine)
    part = next(part for part in every if part.exercise == exercise.id)
    lines = (
        words("Noted, from your next session on:") if noted else "",
        _line(programme, every, part, words),
        _one_of_them(words) if brief else "",
        _holds(words, under_way=under_way, noted=noted),
    )
    return Say(Text.join("\n", lines), _choices(programme, every, part, words))


def _one_of_them(words: Words) -> str:
    """What is chosen here holds for when they all come again."""
    return words("For now each session asks one of them, the shortest.")


def one_stays(slot: Slot, words: Words) -> str:
    """Each reminder needs something to remind of."""
    if slot is Slot.MORNING:
        return words("Nothing would be left for the mornings, so it stays. To leave out mornings altogether: /times.")
    return words("Nothing would be left for the evenings, so it stays. To leave out evenings altogether: /times.")


def _holds(words: Words, *, under_way: bool, noted: bool) -> str:
    if under_way:
        return words("The session that is open stays as it is.")
    return "" if noted else words("A change holds from your next session on.")


def _line(programme: Programme, every: Routine, part: Part, words: Words) -> str:
    """Its place, name, amount and when; without a place where it is left out."""
    name = words(programme[part.exercise].name)
    if part.when is When.NEVER:
        return words("{exercise} · left out", exercise=name)
    return words(
        "{place}. {exercise} · {amount} · {when}",
        place=words.number(_place(every, part)),
        exercise=name,
        amount=_amount(asked(programme, part), words),
        when=_when(part.when, words),
    )


def _amount(share: Share, words: Words) -> str:
    if share.repetitions is not None:
        return words("{sets} × {times}", sets=words.number(share.sets), times=words.number(share.repetitions))
    if share.enough < share.sets:
        return words("{enough} to {sets} rounds", enough=words.number(share.enough), sets=words.number(share.sets))
    return words.many("{count} round", "{count} rounds", share.sets)


def _when(when: When, words: Words) -> str:
    match when:
        case When.MORNINGS:
            return words("mornings")
        case When.EVENINGS:
            return words("evenings")
        case _:
            return words("mornings and evenings")


def _place(every: Routine, part: Part) -> int:
    """Its place, from 1, among those that come at all."""
    return [each for each in every if each.comes(None)].index(part) + 1


def _choices(programme: Programme, every: Routine, part: Part, words: Words) -> Rows:
    """A row for each thing that can be changed. A button carries what is wanted: a second press is the same."""
    id_, back = part.exercise, Press(Verb.ROUTINE).button(words("All exercises"))
    if part.when is When.NEVER:
        return rows(_when_button(id_, When.BOTH, words("Bring it back")), back)
    share, dose = asked(programme, part), programme[id_].dose
    places = tuple(range(1, sum(each.comes(None) for each in every) + 1))
    sets = (words("Fewer rounds"), words("More rounds")) if dose.hold else (words("Fewer sets"), words("More sets"))
    lifts = (words("Fewer reps"), words("More reps"))
    moves = (words("Move earlier"), words("Move later"))
    return (
        *_times(part, words),
        *_beside(part, "sets", share.sets, rungs(dose.sets_to_choose), sets),
        *_beside(part, "reps", share.repetitions or 0, rungs(dose.repetitions_to_choose), lifts),
        *_beside(part, "place", _place(every, part), places, moves),
        *rows(_when_button(id_, When.NEVER, words("Leave out")), back),
    )


def _times(part: Part, words: Words) -> Rows:
    labels = {
        When.MORNINGS: words("Mornings only"),
        When.EVENINGS: words("Evenings only"),
        When.BOTH: words("Both times"),
    }
    # All of them, always: a second tap must not meet another button in the same place.
    return rows(
        *(_when_button(part.exercise, when, _ticked(label, so=when is part.when)) for when, label in labels.items())
    )


def _when_button(exercise: ExerciseId, when: When, label: str) -> Button:
    return Press(Verb.ROUTINE, exercise=exercise, value=when).button(label)


def _ticked(label: str, *, so: bool) -> str:
    return f"✓ {label}" if so else label


def _beside(part: Part, what: str, now: int, choices: tuple[int, ...], labels: tuple[str, str]) -> Rows:
    """The next choice below and the next above what is set now; at an end, the button stays and changes nothing."""
    if len(choices) < 2:
        return ()
    below = max((choice for choice in choices if choice < now), default=now)
    above = min((choice for choice in choices if choice > now), default=now)
    return rows(
        *(
            Press(Verb.ROUTINE, exercise=part.exercise, number=choice, value=what).button(label)
            for choice, label in zip((below, above), labels, strict=True)
        )
    )
