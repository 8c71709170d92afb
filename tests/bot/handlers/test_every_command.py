"""Each command in each state: it is answered, nothing raises (the fixture looks at the log), nothing is lost."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.playground.people import Person
from tests.bot.limber import Limber, labels, last
from tests.ways import LATER

COMMANDS = (
    *("/now", "/today", "/how", "/progress", "/times", "/help", "/start", "/pause", "/resume", "/zone"),
    *("/safety", "/quiet", "/routine", "/undo", "/forget", "/export", "/privacy", "/nonsense"),
)
MET = ("/start", "London", "none", "yes")
STATES: dict[str, tuple[str, ...]] = {
    "new": (),
    "asked zone": ("/start",),
    "asked place": ("/start", "Another place"),
    "suitability": ("/start", "London"),
    "consent": ("/start", "London", "none"),
    "asked time": ("/start", "London", "none", "Other times"),
    "held": ("/start", "London", "One does"),
    "idle": MET,
    "waiting": (*MET, "@20:00"),
    "set": (*MET, "/now"),
    "rest": (*MET, "/now", "done"),
    "aside": (*MET, "/now", "done", "stop"),
    "hurts": (*MET, "/now", "it hurts"),
    "care": (*MET, "/now", "it hurts", "yes"),
    "asked pain": (*MET, "/now", "did everything"),
    "paused": (*MET, "/pause 3"),
    "silent": (*MET, *("@20:00", "@7:30") * 4, "@20:00", "@21:00"),
    "emergency": (*MET, "/now", "done", "I can't feel anything when I wipe"),
}
ASKS = {  # what the person still has before them after a command that only answers
    "asked zone": "London",
    "suitability": "None",
    "consent": "Yes, start",
    "held": "They said yes",
    "waiting": "Did it all",
    "hurts": "No, muscles",
    "care": "Next exercise",
    "asked pain": "10",
    "emergency": "You misread me",
}
# Those that people are in most, and the gravest. The others take as long each, and come with `make faults`.
DAILY = ("idle", "waiting", "set", "emergency")
ANSWERS = frozenset(("/today", "/how", "/progress", "/help", "/safety", "/quiet", "/routine", "/nonsense"))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # so many that one database must do
@pytest.mark.parametrize("state", [state if state in DAILY else pytest.param(state, marks=LATER) for state in STATES])
async def test_every_command_is_answered_in(limber: Limber, state: str) -> None:
    people = {command: limber.newcomer(command.strip("/").title()) for command in COMMANDS}
    await _bring(limber, list(people.values()), STATES[state])
    before = {command: await limber.done(person) for command, person in people.items()}
    sent = {command: person.write(command).id for command, person in people.items()}
    await limber.settled()
    for command, person in people.items():
        assert last(person).id > sent[command], f"{command} is not answered"
        assert not last(person).out, f"{command} is not answered"
        if command != "/undo":
            assert await limber.done(person) == before[command], f"{command} lost a set"
        card = (await limber.person(person)).card
        assert card is None or card.message == last(person).id, f"{command}: the card is not the last message"
        if command in ANSWERS and state in ASKS:
            assert any(ASKS[state] in label for label in labels(person)), f"{command} took the question away"


async def _bring(limber: Limber, people: Sequence[Person], steps: Sequence[str]) -> None:
    for step in steps:
        if step.startswith("@"):
            now = f"{limber.clock.now():%H:%M}"
            await limber.at(step[1:], day=int(step[1:].zfill(5) <= now))
        else:
            await asyncio.gather(*(_tell(person, step) for person in people))
            await limber.settled()


async def _tell(person: Person, words: str) -> None:
    person.write(words)


async def test_who_is_held_stays_so_when_they_move(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start", "London", "One does", "/zone", "Paris")
    assert "They said yes" in labels(ada)
    assert (await limber.person(ada)).standing == "held"


async def test_a_move_in_the_middle_of_a_set_loses_nothing(limber: Limber) -> None:
    ada = await limber.met()
    assert "Rest. Set 2" in await limber.says(ada, "/now", "done", "/zone", "Paris", "I moved")
    assert await limber.done(ada) == ["bridge 1"]


async def test_a_pause_keeps_what_was_done_and_ends_by_itself(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done", "/pause")
    await limber.taps(ada, "3 days")
    assert (await limber.states(ada), await limber.done(ada)) == ([("evening", "partly")], ["bridge 1"])
    await limber.at("20:00", day=3)
    assert "Back exercises" not in last(ada).text, "Sunday's was done early: three days are Monday to Wednesday"
    await limber.at("7:30", day=1)
    assert "Back exercises" in last(ada).text
    assert (await limber.states(ada))[-1] == ("morning", "open")


async def test_a_pause_without_an_end_lasts_until_resume(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/pause")
    await limber.taps(ada, "Until I say")
    await limber.passes(days=20)
    assert await limber.states(ada) == []
    assert "Reminders are on." in await limber.taps(ada, "Resume")
    await limber.passes(days=1)
    assert "Back exercises" in last(ada).text


@pytest.mark.parametrize("back", ["unblock", "write"])
async def test_who_blocks_is_left_alone_until_they_come_back(limber: Limber, back: str) -> None:
    ada = await limber.met()
    ada.block()
    await limber.settled()
    await limber.passes(days=2)
    assert await limber.states(ada) == []
    if back == "unblock":
        ada.unblock()
        await limber.settled()
    else:
        await limber.says(ada, "hello")
    await limber.at("20:00")
    assert "Back exercises" in last(ada).text
