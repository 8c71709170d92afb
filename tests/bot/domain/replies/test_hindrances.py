"""What is in the way, in words, is told from whatever says more, or something else."""

import pytest

from bot.domain.hindrances import Hindrance
from bot.domain.replies.hindrances import all_again, hindrance


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("forgot", Hindrance.FORGOT),
        ("I forgot", Hindrance.FORGOT),
        ("Sorry, I just forgot about it", Hindrance.FORGOT),
        ("I always forget!", Hindrance.FORGOT),
        ("I didn’t think of it", Hindrance.FORGOT),
        ("no time", Hindrance.NO_TIME),
        ("I have no time for this", Hindrance.NO_TIME),
        ("I don't have time", Hindrance.NO_TIME),
        ("too busy, sorry", Hindrance.NO_TIME),
        ("It takes too long", Hindrance.NO_TIME),
        ("it hurts", Hindrance.PAIN),
        ("my back hurts", Hindrance.PAIN),
        ("I was in pain", Hindrance.PAIN),
        ("I'm away", Hindrance.AWAY),
        ("traveling", Hindrance.AWAY),
        ("I'm on holiday", Hindrance.AWAY),
        ("Boring.", Hindrance.BORED),
        ("I'm bored of it", Hindrance.BORED),
        ("it's always the same", Hindrance.BORED),
    ],
)
def test_an_answer_is_read(text: str, what: Hindrance) -> None:
    assert hindrance(text) is what


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no time today",
        "forgot to tell you, done",
        "I forgot how it goes",
        "it hurts when I lift",
        "my back hurts and my legs are numb",
        "away from Friday",
        "done",
        "not boring",
        "no pain",
        "what time?",
        "just " * 500 + "bored",
    ],
)
def test_what_says_more_is_read_as_ever(text: str) -> None:
    assert hindrance(text) is None


@pytest.mark.parametrize(
    "text",
    ["All exercises", "all of them again", "back to the whole routine", "all three, please", "I have time again"],
)
def test_the_way_back_is_read(text: str) -> None:
    assert all_again(text)


@pytest.mark.parametrize("text", ["all done", "how many exercises", "all my back hurts", "again", "everything hurts"])
def test_other_words_are_no_way_back(text: str) -> None:
    assert not all_again(text)
