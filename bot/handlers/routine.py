"""/routine: one's own selection of the exercises, their order and amounts."""

from bot.domain.people import Standing
from bot.domain.programme import Exercise
from bot.domain.routine import Routine, When, at_times, bare, moved, parts, with_repetitions, with_sets
from bot.domain.schedule import Slot
from bot.handlers.turn import Turn
from bot.screens import routine as screens
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text
from storage import routines

RESET = "reset"


async def show(turn: Turn) -> Say:
    """/routine: what comes when, and how much of it."""
    return await _overview(turn)


async def pressed(turn: Turn, press: Press) -> Say:
    """A button of it. What it carries is what is wanted, so a second press changes nothing."""
    known = {exercise.id: exercise for exercise in turn.programme.exercises}
    if turn.person.standing is Standing.NEW or press.exercise not in known:
        return await _overview(turn, reset=press.value == RESET and press.exercise is None)
    exercise = known[press.exercise]
    own = parts(turn.programme, await routines.of(turn.tx, turn.person.id))
    wanted = _wanted(own, exercise, press)
    if wanted is None:
        return _detail(turn, own, exercise)
    empty = bare(wanted, _slots(turn)) if press.value in set(When) else None
    if empty is not None:
        said = _detail(turn, own, exercise)
        return Say(Text(screens.one_stays(empty, turn.words) + "\n\n") + said.text, said.buttons)
    await routines.put(turn.tx, turn.person.id, () if wanted == parts(turn.programme, ()) else wanted)
    return _detail(turn, wanted, exercise, noted=True)


def _wanted(own: Routine, exercise: Exercise, press: Press) -> Routine | None:
    """The routine that the button asks for; None where it asks for nothing, or for what cannot be."""
    number = press.number or 0
    match press.value:
        case "sets":
            return with_sets(own, exercise, number)
        case "reps":
            return with_repetitions(own, exercise, number)
        case "place":
            return moved(own, exercise.id, number)
        case when if when in set(When):
            return at_times(own, exercise.id, When(when))
        case _:
            return None


def _slots(turn: Turn) -> tuple[Slot, ...]:
    """Those in which the person is reminded."""
    return tuple(schedule.slot for schedule in turn.schedules if schedule.enabled) or tuple(Slot)


async def _overview(turn: Turn, *, reset: bool = False) -> Say:
    if turn.person.standing is Standing.NEW:  # first contact goes on
        return Say()
    if reset:
        await routines.put(turn.tx, turn.person.id, ())
    own = await routines.of(turn.tx, turn.person.id)
    is_open, brief = turn.open is not None, turn.person.brief
    return screens.overview(turn.programme, own, turn.words, under_way=is_open, reset=reset, brief=brief)


def _detail(turn: Turn, own: Routine, exercise: Exercise, *, noted: bool = False) -> Say:
    is_open, brief = turn.open is not None, turn.person.brief
    return screens.detail(turn.programme, own, exercise, turn.words, under_way=is_open, noted=noted, brief=brief)
