"""Questions, by command, button or typing: how to do an exercise, what is left, how it goes, what comes today."""

from datetime import timedelta

from bot import programmes
from bot.domain import adherence
from bot.domain.programme import ExerciseId, Facet
from bot.handlers.turn import Turn
from bot.screens import exercises, guide
from bot.screens import progress as screens
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text
from storage import pains, sessions

WINDOW = 28  # days
HISTORY = timedelta(days=90)


def answer(turn: Turn, facet: Facet, exercise: ExerciseId | None) -> Say:
    """One question about one exercise, by default the current one; without one, all three are offered."""
    if facet is Facet.LEFT:
        return left(turn)
    about = exercise or (turn.open.walk.at if turn.open is not None else None)
    known = {each.id for each in turn.programme.exercises}
    if about is None or about not in known:
        text, buttons = exercises.menu(turn.programme, turn.words)
        return Say(text, buttons)
    turn.leaves = turn.leaves.about(about, facet, turn.talk if turn.leaves.exercise is None else turn.leaves)
    told = exercises.answer(turn.prescribed[about], facet, turn.words)
    if exercise is not None and (turn.open is None or exercise != turn.open.walk.at):
        told = exercises.named(turn.programme[about], facet, told, turn.words)
    picture = programmes.picture(turn.programme, turn.programme[about]) is not None
    return Say(told, exercises.further(about, turn.words, picture=picture))


async def picture(turn: Turn, press: Press) -> Say:
    """[Show me]: the picture, which stays, below what was pressed."""
    found = next((each for each in turn.programme.exercises if each.id == press.exercise), None)
    shown = None if found is None else programmes.picture(turn.programme, found)
    if found is None or shown is None:
        return guide.over(turn.words)
    turn.leaves = turn.leaves.about(found.id, Facet.STEPS, turn.talk)
    return Say(exercises.caption(found, turn.words), picture=str(shown), stays=True, below=True)


def left(turn: Turn) -> Say:
    """What remains of the open session."""
    if turn.open is None:
        return guide.no_session(turn.words)
    rest = exercises.remaining(turn.open.walk, turn.programme, turn.words)
    return Say(Text(exercises.still_left(rest, turn.words)))


async def how(turn: Turn) -> Say:
    """/how: the current exercise, or the one that is named; else all three, to choose from."""
    return answer(turn, Facet.STEPS, _named(turn))


def _named(turn: Turn) -> ExerciseId | None:
    said = turn.text.partition(" ")[2].strip().casefold()
    for exercise in turn.programme.exercises:
        if said and (said in exercise.id or said in turn.words(exercise.name).casefold()):
            return exercise.id
    return None


async def how_pressed(turn: Turn, press: Press) -> Say:
    """[How] on a card: the exercise of that card."""
    return answer(turn, Facet.STEPS, press.exercise)


async def show(turn: Turn, press: Press) -> Say:
    """Everything about one exercise."""
    known = {each.id: each for each in turn.prescribed.exercises}
    if press.exercise not in known:
        return guide.over(turn.words)
    turn.leaves = turn.leaves.about(press.exercise, Facet.STEPS, turn.talk)
    return Say(exercises.whole(known[press.exercise], turn.words), exercises.others(turn.programme, turn.words))


async def help_me(turn: Turn, _: Press | None = None) -> Say:
    """/help."""
    return guide.help_text(turn.words)


async def today(turn: Turn, _: Press | None = None) -> Say:
    """/today: what is done, what is open, what comes next."""
    of_today = await sessions.on(turn.tx, turn.person.id, turn.today)
    last = await turn.newest_reminder()
    return screens.today(turn.person, of_today, turn.schedules, turn.now, turn.words, last)


async def progress(turn: Turn, _: Press | None = None) -> Say:
    """/progress: the numbers."""
    records = await sessions.history(turn.tx, turn.person.id, turn.today - HISTORY)
    score = adherence.score(records, turn.today)
    if score is None:
        return screens.progress(None, turn.programme, turn.words)
    latest = adherence.recent(records)
    scores = await pains.recent(turn.tx, turn.person.id, turn.today - timedelta(days=WINDOW))
    trend = adherence.pain_trend(scores, turn.today)
    figures = screens.Figures(
        recent=(latest.counted, latest.of),
        score=score,
        active_days=adherence.active_days(records, turn.today, WINDOW),
        window=WINDOW,
        sets={total.exercise: total.done for total in adherence.totals(records)},
        pain=scores[-1][1] if scores else None,
        trend=None if trend is None else (trend.before, trend.now),
    )
    return screens.progress(figures, turn.programme, turn.words)
