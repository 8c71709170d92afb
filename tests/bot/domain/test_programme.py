"""A programme that breaks a rule cannot be made; the loader's tests go through the rules one by one."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.programme import Dose, Exercise, ExerciseId, InvalidProgramme, Programme

LIFTS = Dose(sets=3, enough=3, rest=60, repetitions=15)
ROUNDS = Dose(sets=3, enough=2, rest=0, hold=(5, 10), times_a_day=2)
BRIDGE = Exercise(ExerciseId("bridge"), "Glute bridge", "bridge", "Squeeze.", ("Lift.",), "It can help.", LIFTS, 5)
ROTATION = Exercise(
    ExerciseId("rotation"), "Rotation", "rotation", "Gently.", ("Roll.",), "It eases.", ROUNDS, 2, "side"
)


def test_an_exercise_is_found_by_its_id_and_one_that_is_not_there_is_a_key_error() -> None:
    programme = Programme("spine", (BRIDGE, ROTATION))
    assert programme[ExerciseId("rotation")] is ROTATION
    with pytest.raises(KeyError):
        programme[ExerciseId("squat")]


def test_a_session_takes_as_long_as_its_exercises_together() -> None:
    assert Programme("spine", (BRIDGE, ROTATION)).minutes == 7


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        (lambda: replace(LIFTS, sets=0), "sets"),
        (lambda: replace(LIFTS, enough=0), "enough"),
        (lambda: replace(LIFTS, rest=-1), "rest"),
        (lambda: replace(LIFTS, repetitions=0), "repetitions"),
        (lambda: replace(LIFTS, repetitions=None), "repetitions"),
        (lambda: replace(LIFTS, hold=(5, 5)), "repetitions"),
        (lambda: replace(ROUNDS, hold=(0, 5)), "hold"),
        (lambda: replace(ROUNDS, hold=(5, 121)), "hold"),
        (lambda: replace(ROUNDS, times_a_day=7), "times_a_day"),
        (lambda: replace(BRIDGE, id=ExerciseId("a" * 21)), "id"),
        (lambda: replace(BRIDGE, name=" "), "name"),
        (lambda: replace(BRIDGE, steps=()), "steps"),
        (lambda: replace(BRIDGE, steps=("Lift.", " ")), "steps"),
        (lambda: replace(BRIDGE, minutes=0), "minutes"),
        (lambda: replace(BRIDGE, side="side"), "side"),
        (lambda: replace(ROTATION, side=None), "side"),
        (lambda: Programme("", (BRIDGE,)), "id"),
        (lambda: Programme("spine", ()), "exercises"),
        (lambda: Programme("spine", (BRIDGE, BRIDGE)), "exercises"),
    ],
)
def test_what_breaks_a_rule_names_its_field(broken: Callable[[], object], field: str) -> None:
    with pytest.raises(InvalidProgramme) as caught:
        broken()
    assert caught.value.field == field
    assert str(caught.value) == f"{field}: {caught.value.reason}"
