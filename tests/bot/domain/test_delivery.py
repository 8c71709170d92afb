"""What follows an attempt to send."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.delivery import Fate, MessageId, Next, Outcome, Result, after

NOW = datetime(2026, 3, 9, 6, 30, tzinfo=UTC)


def test_what_was_accepted_is_sent_once() -> None:
    assert after(Outcome(Result.DONE, MessageId(5)), 1, NOW) == Next(Fate.SENT)


@pytest.mark.parametrize(("attempt", "seconds"), [(1, 1), (2, 2), (3, 4), (4, 5), (5, 5), (10_000, 5)])
def test_what_was_not_sent_is_tried_again_ever_slower_but_never_more_than_five_seconds_later(
    attempt: int, seconds: int
) -> None:
    expected = Next(Fate.AGAIN, NOW + timedelta(seconds=seconds))
    assert after(Outcome(Result.NOT_SENT), attempt, NOW) == expected
    assert after(Outcome(Result.HALTED), attempt, NOW) == expected


def test_what_telegram_throttled_waits_as_long_as_telegram_says() -> None:
    throttled = Outcome(Result.THROTTLED, retry_after=timedelta(seconds=37))
    assert after(throttled, 1, NOW) == Next(Fate.AGAIN, NOW + timedelta(seconds=37))


def test_a_throttle_without_a_time_waits_as_after_any_failure() -> None:
    assert after(Outcome(Result.THROTTLED), 1, NOW) == Next(Fate.AGAIN, NOW + timedelta(seconds=1))


@pytest.mark.parametrize(("attempt", "seconds"), [(1, 5), (2, 30), (3, 120), (4, 600), (9, 600)])
def test_what_may_have_arrived_waits_longer_each_time(attempt: int, seconds: int) -> None:
    assert after(Outcome(Result.UNKNOWN), attempt, NOW) == Next(Fate.UNSURE, NOW + timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("result", "fate"), [(Result.BLOCKED, Fate.REFUSED), (Result.INVALID, Fate.NEVER), (Result.GONE, Fate.NEVER)]
)
def test_what_will_never_be_accepted_is_not_tried_again(result: Result, fate: Fate) -> None:
    assert after(Outcome(result), 1, NOW) == Next(fate)
