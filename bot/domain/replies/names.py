"""What people call the exercises."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from bot.domain.programme import ExerciseId, Programme

# Descriptions by what is seen or moved. A programme's own names are added to these.
_SYNONYMS: dict[str, str] = {
    "bridge": "bridge|bridges|bridging|glute bridge|glute bridges|gluteal bridge|glutes bridge|butt lift|butt lifts"
    "|bum lift|bum lifts|hip lift|hip lifts|hip raise|hip raises|butt raise|butt raises|pelvic lift|pelvic lifts|hip thrust|hip thrusts"
    "|bridge thing|lifting one|lifting thing|the hips|hips one|bridge exercise|bridge exercises|brige|briges|brdge|bridge one|bum one|butt one|glute one|hip one|butt thing|bum thing|hip thing",
    "knee-to-chest": "knee to chest|knees to chest|knee-to-chest|knee to the chest|knees to the chest|knee to my chest|knee 2 chest|knee chest"
    "|knees to my chest|knee hug|knee hugs|knee pull|knee pulls|knee thing|knee one|knee stretch|knee stretches|knee exercise|knee exercises"
    "|chest one|hugging one|hug one|leg pull|leg pulls|leg hug|leg hugs|single knee|ktc|k2c|knee ones|knee tucks|knee tuck|chest stretch|the knees",
    "rotation": "rotation|rotations|lying rotation|lying rotations|trunk rotation|trunk rotations|lumbar rotation|lumbar rotations"
    "|spinal rotation|spinal twist|spinal twists|lower back rotation|lower back rotations|lying twist|lying twists|twist|twists|twisty|twisty one|twisty ones|twisting|twisting one"
    "|twisty thing|twist thing|twist one|rotation one|rotation thing|rotation stretch|rotational stretch|rotating one|rolling one|rolling thing|roll one"
    "|knee roll|knee rolls|knees side to side|side to side|side to side one|windshield wipers|windscreen wipers|wipers|spine twist|rotational|rotation exercise|turning one|rotaton|rotatoin",
}  # fmt: skip


def names(programme: Programme) -> dict[str, str]:
    """Every wording of the programme's exercises, in lower case, and the id it means."""
    known: dict[str, str] = {}
    for exercise in programme.exercises:
        known |= dict.fromkeys(_SYNONYMS.get(exercise.id, "").split("|"), exercise.id)
        known |= dict.fromkeys((exercise.id, exercise.name.lower(), exercise.id.replace("-", " ")), exercise.id)
    known.pop("", None)
    return known


def named(words: str, programme: Programme) -> tuple[ExerciseId, ...]:
    """The exercises named in words that have been brought to basic ones, in the order said, each once."""
    said = [word for word in words.split() if any(word == exercise.id for exercise in programme.exercises)]
    return tuple(ExerciseId(word) for word in dict.fromkeys(said))
