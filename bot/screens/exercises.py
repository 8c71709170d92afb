"""How to do an exercise: its steps, dose, rest and reason, in the person's words."""

from bot.domain.programme import Exercise, ExerciseId, Facet, Programme
from bot.domain.walk import Walk
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, rows
from bot.screens.screen import Text, bold
from bot.screens.words import Words


def dose(exercise: Exercise, words: Words) -> str:
    """What one set asks: "15 times." or "5 to 10 seconds each side."."""
    if exercise.dose.hold is None:
        return words.many("{count} time.", "{count} times.", exercise.dose.repetitions or 0)
    shortest, longest = exercise.dose.hold
    side = words(exercise.side or "side")
    if shortest == longest:
        return words("{seconds} seconds each {side}.", seconds=words.number(shortest), side=side)
    return words(
        "{shortest} to {longest} seconds each {side}.",
        shortest=words.number(shortest),
        longest=words.number(longest),
        side=side,
    )


def prescription(exercise: Exercise, words: Words) -> str:
    """The whole dose in a sentence or two."""
    amount = exercise.dose
    if amount.hold is None:
        times = words.number(amount.repetitions or 0)
        whole = words.many("{count} set of {times}.", "{count} sets of {times}.", amount.sets, times=times)
    elif amount.enough < amount.sets:
        whole = words(
            "{enough} to {sets} rounds, {each}",
            enough=words.number(amount.enough),
            sets=words.number(amount.sets),
            each=dose(exercise, words),
        )
    else:
        rounds = words.many("{count} round", "{count} rounds", amount.sets)
        whole = words("{rounds}, {each}", rounds=rounds, each=dose(exercise, words))
    if amount.times_a_day == 2:
        return whole + " " + words("Twice a day.")  # not in an f-string: there, translators' tools do not see it
    return whole


def _how_often(exercise: Exercise, words: Words) -> str:
    """How many of them: "3 sets.", "2 to 3 rounds, twice a day."."""
    amount = exercise.dose
    if amount.hold is None:
        return words.many("{count} set.", "{count} sets.", amount.sets)
    if amount.enough == amount.sets:
        return words.many("{count} round.", "{count} rounds.", amount.sets)
    enough, sets = words.number(amount.enough), words.number(amount.sets)
    if amount.times_a_day == 2:
        return words("{enough} to {sets} rounds, twice a day.", enough=enough, sets=sets)
    return words("{enough} to {sets} rounds.", enough=enough, sets=sets)


def pause(exercise: Exercise, words: Words) -> str:
    """How long to rest between two sets."""
    seconds = exercise.dose.rest
    if seconds == 60:
        return words("One minute between sets.")
    if seconds:
        return words.many("{count} second between sets.", "{count} seconds between sets.", seconds)
    return words("No fixed rest between rounds. Take a breath or two.")


def answer(exercise: Exercise, facet: Facet, words: Words) -> Text:
    """The short answer to one question about one exercise; what is left of a session is not its to say."""
    match facet:
        case Facet.DOSE:
            return Text(f"{dose(exercise, words)} {_how_often(exercise, words)}")
        case Facet.REST:
            return Text(pause(exercise, words))
        case Facet.WHY:
            return Text(words(exercise.why))
        case Facet.MISTAKES:
            return Text(_mistakes(exercise, words))
        case Facet.EASIER:
            return Text(_easier(exercise, words))
        case _:
            steps = (f"{number}. {words(each)}" for number, each in enumerate(exercise.steps, 1))
            return bold(words(exercise.name)) + "\n" + "\n".join(steps)


def named(exercise: Exercise, facet: Facet, told: Text, words: Words) -> Text:
    """The answer with the name of the exercise before it, where nothing else says which is meant."""
    if facet is Facet.STEPS:
        return told  # its steps stand under its name
    return words.around("{exercise}: {told}", exercise=bold(words(exercise.name)), told=told)


def further(exercise: ExerciseId, words: Words, *, picture: bool) -> Rows:
    """Below a short answer: the picture where there is one, and everything there is to say."""
    show = Press(Verb.PICTURE, exercise=exercise).button(words("Show me")) if picture else None
    return rows(show, Press(Verb.SHOW, exercise=exercise).button(words("Whole description")))


def caption(exercise: Exercise, words: Words) -> Text:
    """Below its picture: the name, and what the picture shows."""
    return Text.join("\n", (bold(words(exercise.name)), words(exercise.described) if exercise.described else ""))


def _careful(exercise: Exercise, words: Words) -> tuple[Text, ...]:
    """What the programme says of mistakes, and of doing less."""
    said = ((words("Better not: "), exercise.mistakes), (words("Easier: "), exercise.easier))
    return tuple(bold(head) + words(text) for head, text in said if text is not None)


def _mistakes(exercise: Exercise, words: Words) -> str:
    """What to watch; the cue, where the programme says nothing of mistakes."""
    if exercise.mistakes is None:
        return words("Watch this: {cue} Go slowly, and stop if it hurts.", cue=words(exercise.cue))
    return words("Better not: {mistakes} Stop if it hurts.", mistakes=words(exercise.mistakes))


def _easier(exercise: Exercise, words: Words) -> str:
    if exercise.easier is None:
        return words("Do fewer, or smaller, and tell me how many: that counts too. Stop if it hurts.")
    return words("{easier} Tell me how many: that counts too. Stop if it hurts.", easier=words(exercise.easier))


def whole(exercise: Exercise, words: Words) -> Text:
    """Everything about one exercise."""
    parts = (
        answer(exercise, Facet.STEPS, words),
        bold(words("How much: ")) + prescription(exercise, words),
        bold(words("Rest: ")) + pause(exercise, words),
        bold(words("Why: ")) + words(exercise.why),
        *_careful(exercise, words),
    )
    return Text.join("\n\n", parts)


def remaining(walk: Walk, programme: Programme, words: Words) -> str:
    """What is left of a session: "bridge set 3 and rotation"."""
    return words.list(_left(walk, programme[exercise], words) for exercise, _ in walk.left)


def _left(walk: Walk, exercise: Exercise, words: Words) -> str:
    numbers = walk.open_sets(exercise.id)
    name = words(exercise.one)
    if len(numbers) == walk.share(exercise.id).sets:
        return name
    which = words.list(words.number(number) for number in numbers)
    if exercise.dose.hold is None:
        return words.many("{name} set {numbers}", "{name} sets {numbers}", len(numbers), name=name, numbers=which)
    return words.many("{name} round {numbers}", "{name} rounds {numbers}", len(numbers), name=name, numbers=which)


def minutes_left(walk: Walk, programme: Programme) -> int:
    """About how long the rest of a session takes, in minutes, at least 1."""
    left = (programme[exercise].seconds(sets, walk.share(exercise).repetitions) for exercise, sets in walk.left)
    return max(1, round(sum(left) / 60))


def menu(programme: Programme, words: Words) -> tuple[Text, Rows]:
    """Which exercise?"""
    lines = (
        f"{number}. {words(exercise.name)}: {prescription(exercise, words)}"
        for number, exercise in enumerate(programme.exercises, 1)
    )
    buttons = (Press(Verb.SHOW, exercise=e.id).button(words(e.name)) for e in programme.exercises)
    return Text("\n".join(lines)), rows(*buttons)


def others(programme: Programme, words: Words) -> Rows:
    """The way to the other exercises."""
    return menu(programme, words)[1]


def still_left(rest: str, words: Words) -> str:
    """What remains of the open session."""
    return words("Left: {rest}.", rest=rest)
