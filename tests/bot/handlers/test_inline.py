"""What is typed after the bot's name in any chat is answered with cards, at once or not at all."""

import asyncio
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from bot.domain.delivery import Outcome, PersonId, Result
from bot.domain.floods import ALL_QUESTIONS, OWN_QUESTIONS
from bot.handlers.inline import AT_ONCE, TIDY_AT, Inline, found
from bot.programmes import load
from bot.screens.inline import Article, Asked
from storage import tables as t
from tests.bot.limber import Limber, heard, last
from tests.builders import BRIDGE, KNEE, ROTATION
from tests.ways import every_way

SPINE = load()
ALL = [BRIDGE, KNEE, ROTATION]


def matching(query: str, offset: str = "") -> list[str]:
    return [article.id for article in found(SPINE, Asked("1", PersonId(7), query, offset))]


@pytest.mark.parametrize(
    ("query", "exercises"),
    [
        ("", ALL),
        ("  ", ALL),
        ("bridge", [BRIDGE]),
        ("Glute Bridge", [BRIDGE]),
        ("brige", [BRIDGE]),
        ("show me the bridge", [BRIDGE]),
        ("b", [BRIDGE]),
        ("k", [KNEE]),
        ("kn", [KNEE]),
        ("knees to chest", [KNEE]),
        ("knee-to-chest", [KNEE]),
        ("rot", [ROTATION]),
        ("lying rotaton", [ROTATION]),
        ("twisty one", [ROTATION]),
        ("bum lift", [BRIDGE]),
        ("squat", []),
        ("z", []),
        ("bridge " * 30, []),
        ("💪", []),
    ],
)
def test_words_are_matched_as_they_are_typed_slips_included(query: str, exercises: list[str]) -> None:
    assert matching(query) == exercises


def test_there_is_one_page() -> None:
    assert matching("", "next") == []


@every_way
async def test_in_any_chat_the_bots_name_and_a_word_bring_the_card(limber: Limber) -> None:
    bob = limber.newcomer("Bob")  # never wrote to the bot
    query = bob.ask("brige")
    (offer,) = await bob.offered(query)
    assert (offer.id, offer.title) == ("bridge", "Glute bridge")
    assert offer.description == "3 sets of 15."
    assert offer.text.startswith("Glute bridge\n1. ")
    assert offer.entities[0].type == "bold"
    answered = next(call for call in limber.playground.ledger if call.method == "answerInlineQuery")
    assert answered.params["is_personal"] is False
    assert int(str(answered.params["cache_time"])) >= 300
    assert [each.id for each in await bob.offered(bob.ask())] == ALL


@every_way
async def test_nothing_of_a_query_is_kept_and_nobody_becomes_known_by_one(limber: Limber) -> None:
    bob = limber.newcomer("Bob")
    await bob.offered(bob.ask("bridge"))
    await limber.settled()
    async with limber.database.read() as tx:
        for table in (t.inbox, t.people):
            assert (await tx.execute(select(func.count()).select_from(table))).scalar_one() == 0


async def test_the_routine_of_whoever_asks_is_nobody_elses_business(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/routine")
    await limber.taps(ada, "Glute bridge", "Fewer sets")
    (offer,) = await ada.offered(ada.ask("bridge"))
    assert offer.description == "3 sets of 15."


async def test_a_card_that_is_picked_here_records_nothing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    query = ada.ask("bridge")
    await ada.offered(query)
    ada.pick(query, "bridge")
    await limber.settled()
    assert last(ada).text.startswith("That's a card, so I record nothing from it.")
    assert await limber.done(ada) == []
    assert (await limber.states(ada))[-1] == ("evening", "open")


async def test_a_card_in_a_group_is_left_alone(limber: Limber) -> None:
    ada = await limber.met()
    query = ada.ask("bridge")
    await ada.offered(query)
    before = len(heard(ada))
    limber.playground.pick_in_group(ada, query, "bridge")
    await limber.settled()
    assert len(heard(ada)) == before
    assert "sendMessage" not in [call.method for call in limber.playground.ledger[-2:]]


async def test_a_flood_of_queries_costs_others_nothing(limber: Limber) -> None:
    ada, bob = await limber.met(), limber.newcomer("Bob")
    queries = [bob.ask("b" * number) for number in range(200)]
    ada.write("/help")
    await limber.settled()
    assert last(ada).text.startswith("I remind you")
    answered = [call for call in limber.playground.ledger if call.method == "answerInlineQuery"]
    assert 1 <= len(answered) <= OWN_QUESTIONS.burst + 10
    assert await ada.offered(ada.ask("knee"))
    assert len(queries) == 200


class Slow:
    """Takes answers to a Telegram that answers when it is told to, or with what it is given."""

    def __init__(self, outcome: Outcome | Exception | None = None) -> None:
        self.outcome = outcome
        self.asked: list[str] = []
        self.told = asyncio.Event()

    async def offer(self, query: str, found: tuple[Article, ...], seconds: int) -> Outcome:
        self.asked.append(query)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        if self.outcome is None:
            await self.told.wait()
        return self.outcome or Outcome(Result.DONE)


def numbers() -> Iterator[Asked]:
    """A question of somebody else each time."""
    number = 0
    while True:
        number += 1
        yield Asked(str(number), PersonId(number), "")


async def answered(inline: Inline) -> None:
    """Wait until nothing is on its way."""
    if inline._answering:
        await asyncio.wait(inline._answering)
        await asyncio.sleep(0)  # for whoever is called back


async def test_no_more_than_so_many_are_on_their_way() -> None:
    telegram, questions = Slow(), numbers()
    inline = Inline(SPINE, telegram)
    assert sum(inline.take(next(questions)) for _ in range(AT_ONCE + 5)) == AT_ONCE
    await asyncio.sleep(0)
    telegram.told.set()
    await answered(inline)
    assert inline.take(next(questions))
    await inline.stop()
    assert not inline.take(next(questions)), "stopped"


async def test_one_person_asks_as_often_as_they_type_and_then_twice_a_second() -> None:
    now = [0.0]
    telegram = Slow(Outcome(Result.DONE))
    inline = Inline(SPINE, telegram, now=lambda: now[0])
    person = PersonId(7)

    async def takes(number: int) -> int:
        taken = 0
        for _ in range(number):
            taken += inline.take(Asked("1", person, ""))
            await answered(inline)
        return taken

    assert await takes(OWN_QUESTIONS.burst + 5) == OWN_QUESTIONS.burst
    now[0] = 1.0
    assert await takes(5) == 2
    now[0] = 100.0
    assert await takes(OWN_QUESTIONS.burst + 5) == OWN_QUESTIONS.burst
    await inline.stop()


async def test_all_together_are_answered_so_often_and_no_more() -> None:
    now = [0.0]
    inline, questions = Inline(SPINE, Slow(Outcome(Result.DONE)), now=lambda: now[0]), numbers()

    async def takes(number: int) -> int:
        taken = 0
        for _ in range(number):
            taken += inline.take(next(questions))
            await answered(inline)
        return taken

    assert await takes(ALL_QUESTIONS.burst + 20) == ALL_QUESTIONS.burst
    now[0] = 1.0
    assert await takes(60) == ALL_QUESTIONS.per_second
    await inline.stop()


async def test_people_at_rest_are_forgotten() -> None:
    now = [0.0]
    inline, questions = Inline(SPINE, Slow(Outcome(Result.DONE)), now=lambda: now[0]), numbers()
    for _ in range(TIDY_AT + 10):
        assert inline.take(next(questions))
        await answered(inline)
        now[0] += 0.125
    assert len(inline._used_up) < TIDY_AT
    await inline.stop()


async def test_an_answer_that_takes_too_long_is_left() -> None:
    inline = Inline(SPINE, Slow(), timely=0.01)
    assert inline.take(Asked("1", PersonId(7), ""))
    (task,) = inline._answering
    await asyncio.wait([task])
    assert task.exception() is None


@pytest.mark.parametrize(
    ("outcome", "logged"),
    [
        (Outcome(Result.DONE), []),
        (Outcome(Result.GONE, reason="query is too old"), []),
        (Outcome(Result.INVALID, reason="RESULT_ID_INVALID"), ["inline query not answered"]),
        (RuntimeError("oops"), ["inline query failed"]),
    ],
)
async def test_a_query_that_is_too_old_is_nothing_to_log(
    outcome: Outcome | Exception, logged: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("WARNING")
    inline = Inline(SPINE, Slow(outcome))
    inline.take(Asked("1", PersonId(7), ""))
    await asyncio.wait(inline._answering)
    assert [record.getMessage() for record in caplog.records] == logged
