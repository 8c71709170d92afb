from datetime import timedelta

from bot.clock import Clock, StoppedClock
from tests.builders import NOW

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)


def test_moving_a_clock_makes_it_another_time_but_lets_none_pass() -> None:
    clock = Clock()
    now, uptime = clock.now(), clock.uptime()
    clock.move(HOUR)
    assert HOUR <= clock.now() - now < HOUR + 10 * SECOND
    assert timedelta() <= clock.uptime() - uptime < 10 * SECOND


def test_a_stopped_clock_tells_a_move_from_time_that_passes() -> None:
    clock = StoppedClock(NOW)
    clock.move(HOUR)
    assert (clock.now(), clock.uptime()) == (NOW + HOUR, timedelta())
    clock.elapse(SECOND)
    assert (clock.now(), clock.uptime()) == (NOW + HOUR + SECOND, SECOND)
