"""The programme that ships, and what is said of one that is wrong."""

from pathlib import Path

import pytest

from bot.domain.programme import Dose, ExerciseId, Source
from bot.programmes import ProgrammeError, load, read, texts

RIGHT = """
id = "tiny"
[[exercises]]
id = "bridge"
name = "Glute bridge"
one = "bridge"
cue = "Shoulders down."
steps = ["Lie down.", "Lift."]
why = "It can help."
minutes = 5
picture = "bridge.png"
described = "A person lifts the hips."
mistakes = "Arching."
easier = "Lift less high."
[exercises.dose]
sets = 3
enough = 3
repetitions = 15
rest = 60
[[exercises.sources]]
title = "A hospital: Bridges"
url = "https://hospital.example/bridges"
[[exercises]]
id = "rotation"
name = "Lying rotation"
one = "rotation"
cue = "Gently."
steps = ["Lie down."]
why = "It can ease tension."
minutes = 2
side = "side"
[exercises.dose]
sets = 3
enough = 2
hold = [5, 10]
rest = 0
times_a_day = 2
"""


def written(folder: Path, text: str) -> Path:
    (folder / "bridge.png").touch()
    file = folder / "programme.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_doses_that_ship_are_exact() -> None:
    assert {exercise.id: exercise.dose for exercise in load().exercises} == {
        "bridge": Dose(sets=3, enough=3, rest=60, repetitions=15, fewest_sets=1, fewest_repetitions=5),
        "knee-to-chest": Dose(sets=3, enough=2, rest=0, hold=(5, 5), times_a_day=2, fewest_sets=2),
        "rotation": Dose(sets=3, enough=2, rest=0, hold=(5, 10), times_a_day=2, fewest_sets=2),
    }


def test_the_session_that_ships_takes_about_nine_minutes_in_the_order_of_the_prescription() -> None:
    programme = load()
    assert [exercise.id for exercise in programme.exercises] == ["bridge", "knee-to-chest", "rotation"]
    assert [exercise.minutes for exercise in programme.exercises] == [5, 2, 2]
    assert programme.minutes == 9
    assert [exercise.side for exercise in programme.exercises] == [None, "knee", "side"]


@pytest.mark.parametrize(
    ("exercise", "facts"),
    [
        (
            "bridge",
            "back|knees bent|feet flat|hip-width|arms|press|buttocks|straight line|squeeze|shoulders stay|lower",
        ),
        ("bridge", "few seconds|gluteus maximus|supports your lower back|breathing"),
        ("knee-to-chest", "back|knees bent|feet flat|both hands|one knee|chest|abdominals|spine|floor|hold|other"),
        ("knee-to-chest", "lengthens the lower back|can ease|tension|pain|breathing"),
        ("rotation", "back|knees bent|feet flat|gently roll both bent knees|shoulders stay firmly on the floor|hold"),
        ("rotation", "gently roll them to the other side|can ease|lower back|core|stable|breathing"),
    ],
)
def test_every_fact_of_an_exercise_is_told(exercise: str, facts: str) -> None:
    shipped = load()[ExerciseId(exercise)]
    told = " ".join((*shipped.steps, shipped.cue, shipped.why)).casefold()
    assert [fact for fact in facts.split("|") if fact not in told] == []


def test_the_texts_for_the_catalogue_are_all_there_and_each_once() -> None:
    shipped = load()
    found = texts(shipped)
    assert len(found) == len(set(found))
    for exercise in shipped.exercises:
        assert {exercise.name, exercise.one, exercise.cue, exercise.why, *exercise.steps} <= set(found)
    assert {"knee", "side"} <= set(found)


def test_a_right_programme_is_read_as_it_is_written(tmp_path: Path) -> None:
    programme = read(written(tmp_path, RIGHT))
    assert programme.id == "tiny"
    assert programme[ExerciseId("bridge")].picture == "bridge.png"
    assert {"A person lifts the hips.", "Arching.", "Lift less high."} <= set(texts(programme))
    assert programme[ExerciseId("bridge")].sources == (
        Source("A hospital: Bridges", "https://hospital.example/bridges"),
    )


def test_mistakes_and_easier_are_said_of_every_exercise_that_ships_and_each_has_its_source() -> None:
    for exercise in load().exercises:
        assert exercise.mistakes, exercise.id
        assert exercise.easier, exercise.id
        assert len(exercise.sources) >= 2, exercise.id


@pytest.mark.parametrize(
    ("right", "wrong", "field", "reason"),
    [
        ('id = "tiny"', "", "id", "is missing"),
        ('id = "tiny"', "id = 7", "id", "must be a text"),
        ('id = "tiny"', 'id = "Tiny!"', "id", "lower-case"),
        ('id = "tiny"', 'id = "tiny"\nauthor = "me"', "author", "is not known"),
        ('id = "bridge"', 'id = ""', "exercises[0].id", "lower-case"),
        ('id = "rotation"', 'id = "bridge"', "exercises", "must differ"),
        ('name = "Glute bridge"\n', "", "exercises[0].name", "is missing"),
        ('name = "Glute bridge"', 'name = " "', "exercises[0].name", "must not be empty"),
        ('one = "bridge"', 'one = ""', "exercises[0].one", "must not be empty"),
        ('cue = "Gently."', "cue = true", "exercises[1].cue", "must be a text"),
        ('why = "It can ease tension."', 'why = ""', "exercises[1].why", "must not be empty"),
        ('["Lie down.", "Lift."]', "[]", "exercises[0].steps", "at least one"),
        ('["Lie down.", "Lift."]', '"Lie down."', "exercises[0].steps", "must be a list"),
        ('["Lie down.", "Lift."]', '["Lie down.", 2]', "exercises[0].steps[1]", "must be a text"),
        ('["Lie down.", "Lift."]', '["Lie down.", ""]', "exercises[0].steps", "empty step"),
        ("minutes = 5", "minutes = 31", "exercises[0].minutes", "1 to 30"),
        ("minutes = 5", 'minutes = "5"', "exercises[0].minutes", "must be a whole number"),
        ('side = "side"\n', "", "exercises[1].side", "held"),
        ('side = "side"', 'side = ""', "exercises[1].side", "must not be empty"),
        ('"bridge.png"', '"none.png"', "exercises[0].picture", "not a file"),
        ('"A person lifts the hips."', "1", "exercises[0].described", "must be a text"),
        ('mistakes = "Arching."', 'mistakes = ""', "exercises[0].mistakes", "must not be empty"),
        ('easier = "Lift less high."', "easier = 3", "exercises[0].easier", "must be a text"),
        ('why = "It can ease tension."', 'why = "It can."\neasier = "Less."', "exercises[1].sources", "must say where"),
        ('title = "A hospital: Bridges"\n', "", "exercises[0].sources[0].title", "is missing"),
        ('"A hospital: Bridges"', '""', "exercises[0].sources[0].title", "must not be empty"),
        ('"https://hospital', '"http://hospital', "exercises[0].sources[0].url", "https://"),
        ("sets = 3\nenough = 3", "enough = 3", "exercises[0].dose.sets", "is missing"),
        ("sets = 3\nenough = 3", "sets = 11\nenough = 3", "exercises[0].dose.sets", "1 to 10"),
        ("enough = 2", "enough = 4", "exercises[1].dose.enough", "1 to sets"),
        ("rest = 60", "rest = true", "exercises[0].dose.rest", "must be a whole number"),
        ("rest = 60", "rest = 601", "exercises[0].dose.rest", "0 to 600"),
        ("rest = 60", "rest = 100", "exercises[0].minutes", "more than the rests alone"),
        ("rest = 60", "rest = 60\nfewest_sets = 4", "exercises[0].dose.fewest_sets", "1 to sets"),
        ("rest = 60", "rest = 60\nfewest_sets = 0", "exercises[0].dose.fewest_sets", "1 to sets"),
        ("rest = 60", "rest = 60\nfewest_repetitions = 16", "exercises[0].dose.fewest_repetitions", "1 to repetitions"),
        ("hold = [5, 10]", "hold = [5, 10]\nfewest_repetitions = 1", "exercises[1].dose.fewest_repetitions", "1 to"),
        ("repetitions = 15\n", "", "exercises[0].dose.repetitions", "either"),
        ("repetitions = 15", "repetitions = 101", "exercises[0].dose.repetitions", "1 to 100"),
        ("repetitions = 15", "repetition = 15", "exercises[0].dose.repetition", "is not known"),
        ("hold = [5, 10]", "hold = 5", "exercises[1].dose.hold", "must be a list"),
        ("hold = [5, 10]", "hold = [5]", "exercises[1].dose.hold", "two whole numbers"),
        ("hold = [5, 10]", "hold = [5, 1.5]", "exercises[1].dose.hold[1]", "must be a whole number"),
        ("hold = [5, 10]", "hold = [10, 5]", "exercises[1].dose.hold", "short to long"),
        ("times_a_day = 2", "times_a_day = 0", "exercises[1].dose.times_a_day", "1 to 6"),
        (
            "[exercises.dose]\nsets = 3\nenough = 3",
            "[exercises.amount]\nsets = 3",
            "exercises[0].amount",
            "is not known",
        ),
    ],
)
def test_what_is_wrong_is_named_by_file_field_and_reason(
    tmp_path: Path, right: str, wrong: str, field: str, reason: str
) -> None:
    assert right in RIGHT
    file = written(tmp_path, RIGHT.replace(right, wrong, 1))
    with pytest.raises(ProgrammeError) as caught:
        read(file)
    assert (caught.value.file, caught.value.field) == (file, field)
    assert reason in caught.value.reason
    assert str(caught.value) == f"{file}: {field}: {caught.value.reason}"


@pytest.mark.parametrize(
    "text", ['id = "tiny"\nexercises = []', 'id = "tiny"\nexercises = 3', 'id = "tiny"\nexercises = [3]']
)
def test_exercises_are_a_list_of_tables_with_something_in_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(ProgrammeError) as caught:
        read(written(tmp_path, text))
    assert caught.value.field.startswith("exercises")


def test_a_dose_that_is_no_table_is_named(tmp_path: Path) -> None:
    text = RIGHT[: RIGHT.index("[exercises.dose]")] + 'dose = "a lot"'
    with pytest.raises(ProgrammeError, match=r"exercises\[0\]\.dose: must be a table"):
        read(written(tmp_path, text))


def test_bad_toml_is_said_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ProgrammeError, match=r"is not TOML: .*line 2"):
        read(written(tmp_path, 'id = "tiny"\nexercises = oops'))


def test_a_file_that_is_no_text_is_not_toml(tmp_path: Path) -> None:
    file = written(tmp_path, "")
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(ProgrammeError, match="is not TOML"):
        read(file)


def test_a_programme_that_is_not_there_is_named() -> None:
    with pytest.raises(ProgrammeError, match=r"none/programme\.toml: cannot be read"):
        load("none")
