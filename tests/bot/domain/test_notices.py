import pytest

from bot.domain.notices import Taper, taper


@pytest.mark.parametrize(
    ("silence", "policy"),
    [
        (0, Taper.FULL),
        (1, Taper.FULL),
        (2, Taper.NO_NUDGE),
        (3, Taper.NO_NUDGE),
        (4, Taper.ONE_A_DAY),
        (5, Taper.ONE_A_DAY),
        (6, Taper.GOODBYE),
        (60, Taper.GOODBYE),
    ],
)
def test_the_longer_nobody_answers_the_less_is_said(silence: int, policy: Taper) -> None:
    assert taper(silence) is policy
