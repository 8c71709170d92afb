"""Exercises that are described in a question by what moves: "how long do I hold the knee?", "why roll my legs over?"."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from bot.domain.programme import ExerciseId
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import Said

_LEG = "(knee|knees|leg|legs|thigh|both-legs)"
_MOVES = {
    "rotation": any_of(rf"""
        (roll|rolling|twist|twisting|turn|turning|drop|dropping|rock|rocking|swing|swinging|let|letting|lower|lowering|take|taking|tip|tipping) ...3 {_LEG} ...3 (side|sides|sideways|over|across|left|right)
        (roll|rolling|rock|rocking|swing|swinging|twist|twisting) ...2 {_LEG}, {_LEG} ...2 (go|going|fall|falling|roll|rolling|drop|dropping) (over|sideways|to the side|to one side)
    """),
    "knee-to-chest": any_of(r"""
        (pull|pulling|hug|hugging|hold|holding|held|bring|bringing|draw|drawing|grab|grabbing|tuck|tucking|clutch|clutching|keep|keeping) ...2 (?<!my )(?<!both )(knee|leg|thigh)(?! (straight|bent|flat|together|apart|still))
        (hold|holding) ...1 (the knees|the legs|both-sides), (knees?|legs?) (be |is |are |being )*held
        (pull|pulling|hug|hugging|bring|bringing|draw|drawing|grab|grabbing|tuck|tucking|clutch|clutching) ...3 (knees?|leg|thigh)(?! (straight|bent|flat|together|apart|still))
    """),
    "bridge": any_of(
        "(lifting|raising|pushing up|thrusting|lift|raise|thrust) ...2 (hips?|pelvis|saddle|glutes|tush|booty|behind)"
    ),
}
_ELSEWHERE_TOO = "bridge"  # the hips are lifted in many ways: in a walk, those of the card are meant


def described(said: Said) -> tuple[ExerciseId, ...]:
    """The exercise that a question tells by its movement; none where two would fit, or the one on the card."""
    found = [
        exercise.id
        for exercise in said.programme.exercises
        if exercise.id in _MOVES
        and said.finds(_MOVES[exercise.id])
        and not (exercise.id == _ELSEWHERE_TOO and said.where.in_walk)
    ]
    return (found[0],) if len(found) == 1 and found[0] != said.where.current else ()
