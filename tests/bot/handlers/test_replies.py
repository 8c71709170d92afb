"""Whole conversations by typing: what was done, what was not, several things in one, and doubts."""

import pytest

from tests.bot.limber import Limber, labels, last

BRIDGES = ["bridge 1", "bridge 2", "bridge 3"]
KNEES = [f"knee-to-chest {number}" for number in (1, 2, 3)]
ROTATIONS = [f"rotation {number}" for number in (1, 2, 3)]


async def test_completions_in_a_persons_own_words(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.says(ada, "ready")
    await limber.passes(minutes=1)
    assert "Recorded: bridge set 1." in await limber.says(ada, "done!")
    await limber.passes(minutes=1)
    assert "Recorded: bridge set 2 (12 times)." in await limber.says(ada, "only managed 12")
    await limber.passes(minutes=1)
    assert "Recorded: bridge set 3." in await limber.says(ada, "finished the last set")
    await limber.passes(minutes=1)
    assert "Recorded: knee to chest rounds 1 and 2." in await limber.says(ada, "did two rounds")
    said = await limber.says(ada, "knee to chest done, and all 3 rounds of the rotation")
    assert said == "Morning done: bridge 3 of 3, knee to chest 3 of 3, rotation 3 of 3."
    assert await limber.done(ada) == [*BRIDGES, *KNEES, *ROTATIONS]


@pytest.mark.parametrize(
    "said",
    [
        "not done",
        "not yet",
        "I haven't done it",
        "nope, not finished",
        "didn't do the bridge",
        "almost done",
        "will do it",
    ],
)
async def test_what_is_denied_or_still_to_come_is_not_recorded(limber: Limber, said: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    await limber.passes(minutes=1)
    await limber.says(ada, said)
    assert await limber.done(ada) == []
    assert "Glute bridge" in last(ada).text


async def test_a_denial_after_a_claim_is_put_right_by_undo(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "2 sets done")
    assert await limber.done(ada) == BRIDGES[:2]
    assert "Taken back: bridge sets 1 and 2." in await limber.says(ada, "undo")
    assert "Recorded: bridge set 1." in await limber.says(ada, "one set done")
    assert await limber.done(ada) == BRIDGES[:1]


async def test_several_things_in_one_reply_are_all_heard_and_said_back(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    said = await limber.says(ada, "bridges done, skip the rotation")
    assert said.startswith("Recorded: bridge (all 3) and rotation skipped.\n\n")
    assert "2 of 3 · Knee to chest" in said
    said = await limber.says(ada, "one round done. why do I do this?")
    assert "Recorded: knee to chest round 1." in said
    assert "It lengthens the lower back" in said
    assert labels(ada)[-2:] == ["Undo", "Something else"]
    assert await limber.done(ada) == [*BRIDGES, *KNEES[:1]]


async def test_done_and_sore_records_the_set_and_hears_the_pain(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    await limber.passes(minutes=1)
    await limber.says(ada, "done, but my back hurts")
    assert "Is it sharp, down a leg, or above 5 of 10?" in last(ada).text
    await limber.taps(ada, "No, muscles")
    assert await limber.done(ada) in ([], BRIDGES[:1]), "pain goes first; a set at most that they said"


async def test_a_doubt_is_asked_back_once_and_then_answered_with_what_always_works(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "all done")
    assert labels(ada) == ["Glute bridge", "Everything"]
    said = await limber.says(ada, "all done")
    assert "I recorded nothing from that. When a set is done, tap it or write “done”." in said
    assert labels(ada)[0] == "Set done", "no second question"
    assert await limber.done(ada) == []


@pytest.mark.parametrize(("answer", "done"), [("everything", 9), ("Glute bridge", 3), ("glute bridge.", 3)])
async def test_the_answer_to_a_doubt_can_be_typed(limber: Limber, answer: str, done: int) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "all done", answer)
    assert len(await limber.done(ada)) == done


async def test_a_doubt_about_how_many_offers_both_readings(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done")
    await limber.passes(minutes=1)
    await limber.says(ada, "2 sets done")
    assert labels(ada) == ["Set 2 is done", "Sets 2 and 3"]
    assert "Recorded: bridge set 2." in await limber.says(ada, "set 2 is done")
    assert await limber.done(ada) == BRIDGES[:2]


async def test_a_doubt_of_minutes_ago_is_forgotten_and_may_be_asked_again(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "all done")
    await limber.passes(minutes=11)
    await limber.says(ada, "all done")
    assert labels(ada) == ["Glute bridge", "Everything"]
