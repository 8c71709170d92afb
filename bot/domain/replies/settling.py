"""One reply, one sense: what repeats, contradicts, exceeds or merely greets is put right."""

from bot.domain.programme import ExerciseId
from bot.domain.replies.meaning import Done, Flag, Later, Meaning, Reps, Side, Simple, Skip, Unclear
from bot.domain.replies.said import DONE_OR_NOT, records
from bot.domain.replies.weighing import about_completions, weighed
from bot.domain.replies.where import State, Where

_CHATTER = (Simple.HELLO, Simple.THANKS)


def settled(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """The meanings of all clauses as one answer."""
    kept = _the_last_time(_whole_round(list(dict.fromkeys(meanings))))
    kept = _told_once(_undone_too(_not_done_too(_refused_too(kept, where), where)), where)
    kept = weighed(_all_told(kept, where), where)
    return _one_question(_without_chatter(_asked_of_it_all(_within_what_remains(kept, where), where), where))


def _whole_round(meanings: list[Meaning]) -> list[Meaning]:
    """ "Did my left and did my right": both sides are a round."""
    if Side("left") not in meanings or Side("right") not in meanings:
        return meanings
    return list(dict.fromkeys(Done() if isinstance(meaning, Side) else meaning for meaning in meanings))


def _refused_too(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """ "No, skip it", "hold on, in ten minutes": who says what they want instead says no more with the "no"."""
    wished = any(
        one in (Simple.STOP, Skip(), Skip(session=True), Skip(where.current))
        or (isinstance(one, Later) and (one != Later() or not where.in_walk))
        for one in meanings
    )
    return [one for one in meanings if not wished or one is not Simple.NOT_DONE]


def _not_done_too(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """Done and not done at once is a question, save where named exercises were done and others not yet."""
    recorded = [meaning for meaning in meanings if records(meaning)]
    if Simple.BACKFILL in meanings:
        meanings = [one for one in meanings if one is not Simple.NOT_DONE and not about_completions(one)]
    if not recorded and Simple.NOT_DONE in meanings:
        return [one for one in meanings if one != DONE_OR_NOT]  # "done? me? never"
    if not recorded or Simple.NOT_DONE not in meanings:
        return meanings
    kept: list[Meaning] = [meaning for meaning in meanings if meaning is not Simple.NOT_DONE]
    if where.in_walk and where.current not in {one for each in recorded for one in _exercises(each, where)}:
        return meanings  # "the rotation is done, the knees aren't"
    afterwards = meanings.index(Simple.NOT_DONE) > meanings.index(recorded[-1])
    if afterwards and all(isinstance(meaning, Done) and meaning.exercise for meaning in recorded):
        return kept  # "did the bridges, nothing else yet"
    return _asked_instead(kept)


def _undone_too(meanings: list[Meaning]) -> list[Meaning]:
    """What is taken back is not done as well: nothing of the same breath is recorded."""
    if Simple.UNDO not in meanings:
        return meanings
    return [one for one in meanings if not records(one) and not isinstance(one, Unclear) and one is not Simple.NOT_DONE]


def _all_told(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """ "2 more done, that's all 3": what remained is told, and need not be asked about."""
    total = sum(
        one.sets or where.remaining(where.current)
        for one in meanings
        if isinstance(one, Done) and one.exercise in (None, where.current)
    )
    if not total or total != where.remaining(where.current):
        return meanings
    return [one for one in meanings if not (isinstance(one, Unclear) and Done(None) in one.readings)]


def _the_last_time(meanings: list[Meaning]) -> list[Meaning]:
    """ "Home at six, so try me at 18:45"."""
    times = [one for one in meanings if isinstance(one, Later) and one != Later()]
    return [one for one in meanings if one not in times[:-1]]


def _within_what_remains(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """Ask instead of recording more sets than remain, all clauses together."""
    total: dict[ExerciseId | None, int] = {}
    for meaning in meanings:
        if isinstance(meaning, Done):
            exercise = meaning.exercise or where.current
            total[exercise] = total.get(exercise, 0) + (meaning.sets or where.remaining(exercise))
        elif isinstance(meaning, Reps | Side):
            total[where.current] = total.get(where.current, 0) + 1
        elif meaning is Simple.DONE_SESSION:
            for exercise, sets in where.left:
                total[exercise] = total.get(exercise, 0) + sets
    fits = all(sets <= where.remaining(exercise) for exercise, sets in total.items())
    return meanings if fits else _asked_instead(meanings)


def _asked_of_it_all(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """Where a question is asked about an exercise, nothing is recorded of it beside the question."""
    questions = [one for one in meanings if isinstance(one, Unclear) and about_completions(one)]
    if not questions:
        return meanings
    doubtful = {exercise for one in questions for reading in one.readings for exercise in _exercises(reading, where)}
    kept = [one for one in meanings if not records(one) or doubtful.isdisjoint(_exercises(one, where))]
    dropped = [one for one in meanings if one not in kept]
    if not dropped:
        return meanings
    question = Unclear(tuple(dict.fromkeys((*dropped, *questions[0].readings))))
    return [question if one is questions[0] else one for one in kept]


def _told_once(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """What was recorded is not skipped as well, nor asked about because "it's done" was said too."""
    if not any(records(meaning) for meaning in meanings):
        return meanings
    told = {exercise for meaning in meanings if records(meaning) for exercise in _exercises(meaning, where)}
    if any(isinstance(meaning, Done) for meaning in meanings):
        meanings = [one for one in meanings if not isinstance(one, Side)]
    return [
        one
        for one in meanings
        if not (isinstance(one, Skip) and one.exercise in told)
        and not (isinstance(one, Unclear) and one.readings == (Done(), Simple.START))
    ]


def _exercises(meaning: Meaning, where: Where) -> set[ExerciseId | None]:
    """The exercises that a completion, or the lack of one, is about."""
    if meaning is Simple.DONE_SESSION:
        return {exercise for exercise, _ in where.left}
    if isinstance(meaning, Done):
        return {meaning.exercise or where.current}
    return {where.current} if records(meaning) or meaning is Simple.NOT_DONE else set()


def _without_chatter(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """Greetings, thanks and a "yes" beside something else say nothing more."""
    kept = [meaning for meaning in meanings if meaning not in _CHATTER] or meanings[:1]
    dropped: set[Meaning] = set()
    partly = where.state is State.WAITING and Simple.DONE_SESSION not in kept  # "bridges done, let's go on"
    told = [meaning for meaning in kept if isinstance(meaning, Flag | Later) or (records(meaning) and not partly)]
    if told:
        dropped.add(Simple.START)
    return [meaning for meaning in kept if meaning not in dropped]


def _one_question(meanings: list[Meaning]) -> list[Meaning]:
    """Ask back once."""
    asked = [meaning for meaning in meanings if isinstance(meaning, Unclear)]
    return [meaning for meaning in meanings if meaning not in asked or meaning == asked[0]]


def _asked_instead(meanings: list[Meaning]) -> list[Meaning]:
    """One question, with what would have been recorded as its readings."""
    question = Unclear((*(meaning for meaning in meanings if records(meaning)), Simple.NOT_DONE))
    return list(dict.fromkeys(question if records(meaning) else meaning for meaning in meanings))
