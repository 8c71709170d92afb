"""A session whatever happens in it: random events, and what must hold after each."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.domain.events import (
    Begin,
    Close,
    Ended,
    Ending,
    Erase,
    Event,
    Finished,
    FinishedAll,
    Hurt,
    LeaveOut,
    Left,
    Record,
    Reopened,
    RestOver,
    Sharp,
    Skipped,
    Undone,
)
from bot.domain.programme import ExerciseId
from bot.domain.walk import Phase, step
from tests.builders import BRIDGE, KNEE, NOW, ROTATION, a_walk

EXERCISES = st.sampled_from([None, BRIDGE, KNEE, ROTATION])
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(
        Finished,
        sets=st.none() | st.integers(-1, 5),
        exercise=EXERCISES,
        number=st.none() | st.integers(0, 4),
    ),
    st.builds(Begin, exercise=EXERCISES),
    st.builds(Skipped, exercise=EXERCISES),
    st.sampled_from([FinishedAll(), RestOver(), Left(), Ended(), Hurt(), Sharp(), Undone(), Reopened()]),
)
AT_A_SET = (Phase.SET, Phase.REST, Phase.HURTS)


class Session(RuleBasedStateMachine):
    """Keeps the books that storage keeps, from the effects alone."""

    def __init__(self) -> None:
        super().__init__()
        self.walk = a_walk()
        self.done: set[tuple[ExerciseId, int]] = set()
        self.skipped: set[ExerciseId] = set()
        self.closed: Ending | None = None
        self.now = NOW

    @rule(event=EVENTS)
    def happens(self, event: Event) -> None:
        before = self.walk
        self.now += timedelta(seconds=1)
        self.walk, effects = step(before, event, self.now)
        if self.walk.phase is not Phase.OVER:
            self.closed = None
        for effect in effects:
            self.write(effect)
        if before.phase is Phase.OVER and not isinstance(event, Begin | Undone | Reopened):
            assert (self.walk, effects) == (before, ())
        if isinstance(event, Finished) and self.walk != before:
            assert isinstance(effects[0], Record)
            assert event.number in (None, effects[0].sets[0])
            assert event.exercise in (None, effects[0].exercise)
            assert event.sets is None or len(effects[0].sets) <= event.sets

    def write(self, effect: object) -> None:
        match effect:
            case Record(exercise, sets):
                assert sets
                new = {(exercise, number) for number in sets}
                assert not new & self.done, "a set is recorded once"
                self.done |= new
            case LeaveOut(exercise):
                assert exercise not in self.skipped, "an exercise is left out once"
                self.skipped.add(exercise)
            case Erase(exercise, sets) if sets:
                taken = {(exercise, number) for number in sets}
                assert taken <= self.done, "only what was recorded is taken back"
                self.done -= taken
            case Erase(exercise, _):
                self.skipped.remove(exercise)
            case Close(ending):
                assert self.closed is None, "a session ends once"
                self.closed = ending

    @invariant()
    def the_walk_says_what_was_written(self) -> None:
        assert self.walk.done == self.done
        assert self.walk.skipped == self.skipped
        assert (self.walk.phase is Phase.OVER) == (self.closed is not None)
        assert self.closed in (None, self.walk.ending)

    @invariant()
    def done_left_out_and_left_make_up_what_was_prescribed(self) -> None:
        left = dict(self.walk.left)
        for share in self.walk.shares:
            numbers = {number for exercise, number in self.done if exercise == share.exercise}
            assert numbers <= set(range(1, share.sets + 1))
            rest = share.sets - len(numbers)
            assert left.get(share.exercise, 0) == (0 if share.exercise in self.skipped else rest)

    @invariant()
    def the_phase_fits(self) -> None:
        walk = self.walk
        assert (walk.rest_until is not None) == (walk.phase is Phase.REST)
        assert walk.phase not in AT_A_SET or walk.set is not None
        assert walk.phase is not Phase.CARE or walk.at in walk.skipped
        assert walk.left or walk.phase in (Phase.CARE, Phase.OVER)

    def teardown(self) -> None:
        """Taking everything back leaves nothing done."""
        while self.walk.log:
            before = len(self.walk.log)
            self.happens(Undone())
            assert len(self.walk.log) < before
            self.the_phase_fits()
        assert (self.walk.done, self.walk.skipped) == (frozenset(), frozenset())


TestAnySession = Session.TestCase
TestAnySession.settings = settings(max_examples=100, stateful_step_count=20, deadline=None)
