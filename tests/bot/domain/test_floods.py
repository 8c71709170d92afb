from bot.domain.delivery import PersonId
from bot.domain.floods import MOST, past
from tests.builders import ANNA

BEN = PersonId(2002)


def test_what_comes_after_as_many_as_may_wait_is_too_much() -> None:
    assert past({}, [(number, ANNA) for number in range(5)], most=3) == {3: ANNA, 4: ANNA}


def test_what_waits_already_counts() -> None:
    assert past({ANNA: 2}, [(7, ANNA), (8, ANNA)], most=3) == {8: ANNA}


def test_nobody_elses_letters_count_and_those_of_nobody_are_never_too_many() -> None:
    arrivals = [(1, BEN), *((number, None) for number in range(10, 20)), (2, ANNA)]
    assert past({ANNA: 3}, arrivals, most=3) == {2: ANNA}


def test_ten_short_messages_and_a_days_sets_twice_over_and_an_album_are_no_flood() -> None:
    assert past({ANNA: 10 + 2 * 18 + 10}, [(1, ANNA)]) == {}
    assert MOST >= 2 * (10 + 2 * 18 + 10) - 12
