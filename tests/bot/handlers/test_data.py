"""A person's data are theirs: exported, told of, deleted. Whole conversations."""

import csv
import io
import json
from typing import Any

import pytest
from sqlalchemy import select

from bot.handlers import said
from bot.playground.chats import Message
from bot.playground.people import Person
from bot.screens import data
from bot.screens.words import words
from storage import people
from storage.exports import tables_about
from storage.tables import metadata
from tests.bot.limber import Limber, heard, labels, last

FILES = ["limber.json", "limber-sets.csv", "limber-pain.csv"]
GONE = "Everything about you is deleted. /start begins anew."
MET = ("/start", "London", "none", "yes")
STATES: dict[str, tuple[str, ...]] = {
    "nobody yet": (),
    "asked zone": ("/start",),
    "asked place": ("/start", "Another place"),
    "suitability": ("/start", "London"),
    "consent": ("/start", "London", "none"),
    "held": ("/start", "London", "One does"),
    "idle": MET,
    "set": (*MET, "/now"),
    "rest": (*MET, "/now", "done"),
    "hurts": (*MET, "/now", "it hurts"),
    "asked pain": (*MET, "/now", "did everything"),
    "paused": (*MET, "/pause 3"),
    "emergency": (*MET, "/now", "done", "I can't feel anything when I wipe"),
}


def documents(person: Person) -> list[str]:
    """The names of the files in the chat."""
    return [message.media.name for message in person.chat if _file(message) and message.media]


def _file(message: Message) -> bool:
    return message.media is not None and message.media.kind == "document"


def content(limber: Limber, person: Person, name: str) -> bytes:
    """The newest file of that name in the chat."""
    media = next(m.media for m in reversed(person.chat) if m.media is not None and m.media.name == name)
    return limber.playground._world.files.get(media.file_id) or b""


def everything(limber: Limber, person: Person) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(content(limber, person, "limber.json"))
    return found


def sheet(limber: Limber, person: Person, name: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content(limber, person, name).decode("utf-8-sig"), newline="")))


async def kept(limber: Limber, person: Person) -> list[str]:
    """The tables that hold something about them, in any way."""
    async with limber.database.read() as tx:
        named = [
            table.name for table, own in tables_about(person.id) if (await tx.execute(select(table).where(own))).first()
        ]
        dump = {table.name: str((await tx.execute(select(table))).all()) for table in metadata.tables.values()}
    return sorted({*named, *(name for name, rows in dump.items() if str(person.id) in rows)})


async def test_an_export_is_three_files_a_line_and_the_card(limber: Limber) -> None:
    ada = await limber.met()
    heard_now = await limber.says(ada, "/now", "done", "/export")
    assert documents(ada) == FILES
    assert heard_now.startswith("Everything I keep about you is in limber.json.")
    assert "Rest. Set 2" in heard_now
    assert "Next set now" in labels(ada)
    assert all(message.silent for message in ada.chat if _file(message))


async def test_an_export_holds_what_was_done_by_exercise_and_local_time(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "only 12", "did everything", "4", "/export")
    sets = sheet(limber, ada, "limber-sets.csv")
    assert sets[0] == ["Day", "Session", "Exercise", "Set", "Repetitions", "Time (Europe/London)"]
    assert sets[1] == ["2026-11-22", "evening", "Glute bridge", "1", "12", "17:00"]
    assert len(sets) == 10
    assert sheet(limber, ada, "limber-pain.csv") == [["Day", "Pain, 0 to 10"], ["2026-11-22", "4"]]
    told = everything(limber, ada)
    assert told["exercises"]["bridge"] == "Glute bridge"
    assert told["people"][0]["id"] == ada.id
    assert told["people"][0]["consented_at"] == "2026-11-22T17:00:00+00:00"
    assert told["sessions"][0]["prescribed"][0][0] == "bridge"
    assert (len(told["completions"]), len(told["schedules"]), len(told["pains"])) == (9, 2, 1)
    assert [told["outbox"], told["routines"]] == [[], []]
    assert told["inbox"][0]["payload"]["message"]["text"] == "/export"


async def test_an_export_is_of_the_one_who_asks(limber: Limber) -> None:
    ada, ben = await limber.met(), await limber.met("Ben")
    await limber.says(ada, "/now", "done")
    await limber.says(ben, "/export")
    assert sheet(limber, ben, "limber-sets.csv")[1:] == []
    assert str(ada.id) not in content(limber, ben, "limber.json").decode()


async def test_nothing_of_an_export_is_kept_with_the_answer(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done")
    files = len(limber.playground._world.state.files)
    await limber.says(ada, "/export")
    assert len(limber.playground._world.state.files) == files + 3
    async with limber.database.read() as tx:
        assert {row.said for row in await tx.execute(select(metadata.tables["inbox"]))} == {None}


async def test_an_export_works_before_anything_is_agreed(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start", "London", "/export", "export my data")
    assert documents(ada) == FILES * 2
    assert "Does any of these apply" in last(ada).text
    assert "consented_at" not in everything(limber, ada)["people"][0]


async def test_privacy_says_what_is_kept_and_its_buttons_do_it(limber: Limber) -> None:
    ada = await limber.met()
    assert "Not kept: your name" in await limber.says(ada, "/privacy")
    assert labels(ada) == ["Export", "Delete all"]
    privacy = last(ada)
    await limber.taps(ada, "Export")
    assert documents(ada) == FILES
    assert privacy.text in heard(ada), "what was read is still there"
    ada.press(privacy.id, "forget")
    await limber.settled()
    assert any(text.startswith("Delete everything I keep about you?") for text in heard(ada))


async def test_deleting_says_exactly_what_goes_and_asks_twice(limber: Limber) -> None:
    ada = await limber.met()
    heard_now = await limber.says(ada, "/now", "done", "/forget")
    assert "That is 1 session with 1 set, 0 pain scores and your place, times and settings." in heard_now
    assert labels(ada) == ["Export first", "Delete", "Keep it"]
    assert "Sure?" in await limber.taps(ada, "Delete")
    assert labels(ada) == ["Yes, delete all", "Keep it"]
    assert "Nothing was deleted." in await limber.taps(ada, "Keep it")
    assert "Next set now" in labels(ada), "the session goes on"
    assert await limber.done(ada) == ["bridge 1"]


async def test_export_first_asks_again_below_the_files(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done", "/forget")
    assert "Delete everything" in await limber.taps(ada, "Export first")
    assert documents(ada) == FILES
    await limber.taps(ada, "Delete", "Yes, delete all")
    assert await kept(limber, ada) == []


async def test_everything_goes_in_any_state_and_nothing_is_said_after_it(limber: Limber) -> None:
    ben = await limber.met("Ben")
    await limber.says(ben, "/now", "done")
    everybody = {state: limber.newcomer(state) for state in STATES}
    for number in range(max(map(len, STATES.values()))):  # side by side, a step each
        for state, person in everybody.items():
            for step in STATES[state][number : number + 1]:
                person.write(step)
        await limber.settled()
    for person in everybody.values():
        person.write("/forget")
    await limber.settled()
    for label in ("Delete", "Yes, delete all"):
        for person in everybody.values():
            person.tap(label)
        await limber.settled()
    assert {state: (last(person).text, labels(person)) for state, person in everybody.items()} == dict.fromkeys(
        STATES, (GONE, [])
    )
    await limber.passes(days=2)
    for state, person in everybody.items():
        assert last(person).text == GONE, state
        assert await kept(limber, person) == [], state
    assert "Hi rest. I'm Limber" in await limber.says(everybody["rest"], "/start")
    assert await limber.done(ben) == ["bridge 1"]


async def test_what_to_do_in_an_emergency_stays_in_sight(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "I can't feel anything when I wipe", "/forget")
    assert "You misread me" in labels(ada)
    await limber.taps(ada, "Delete")
    assert "You misread me" in labels(ada)


async def test_who_had_fallen_silent_leaves_without_a_greeting(limber: Limber) -> None:
    ada = await limber.met()
    for _ in range(4):
        await limber.at("20:00")
        await limber.at("07:30", day=1)
    await limber.at("20:00")
    await limber.at("21:00")
    assert (await limber.person(ada)).standing == "silent"
    heard_now = await limber.says(ada, "forget me")
    assert "Good to see you" not in heard_now
    assert "Good to see you" not in await limber.taps(ada, "Delete", "Yes, delete all")
    assert await kept(limber, ada) == []


async def test_what_is_typed_only_ever_asks(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done")
    for typed in ("delete my data", "Forget me!", "please delete everything, I'm done with this"):
        assert "Delete everything I keep about you?" in await limber.says(ada, typed)
    await limber.says(ada, "yes", "delete", "yes, delete all")
    assert (await limber.person(ada)).zone == "Europe/London"
    assert "bridge 1" in await limber.done(ada)


async def test_an_old_delete_button_asks_anew(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/forget")
    await limber.taps(ada, "Delete")
    old = last(ada)
    await limber.says(ada, "/forget")
    await limber.taps(ada, "Delete", "Yes, delete all")
    await limber.says(ada, *MET)
    await limber.passes(hours=2)
    ada.press(old.id, old.buttons[0][0].data or "")
    await limber.settled()
    assert any("Delete everything I keep about you?" in text for text in heard(ada))
    assert (await limber.person(ada)).zone == "Europe/London"


async def test_a_forged_delete_deletes_nothing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/forget")
    for value in ("all", "all9999999999", "all99999999999", "all-1", "allé", "yes", ""):
        ada.press(last(ada).id, f"forget::::{value}")
        await limber.settled()
        assert (await limber.person(ada)).zone == "Europe/London", value


async def test_buttons_of_before_do_nothing_to_who_was_forgotten(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "/how")
    before = [(m.id, b.data or "") for m in ada.chat for row in m.buttons for b in row]
    await limber.says(ada, "/forget")
    await limber.taps(ada, "Delete", "Yes, delete all")
    there = {message.id for message in ada.chat}
    for message, pressed in before:
        if message in there:
            ada.press(message, pressed)
            await limber.settled()
    assert await limber.done(ada) == []
    assert await limber.states(ada) == []


async def test_who_is_forgotten_hears_it_also_after_a_crash(limber: Limber) -> None:
    ada = await limber.met()
    letter = {"update": 1, "person": ada.id, "state": "applied", "said": said.write(data.forgotten(words("en")))}
    async with limber.database.write() as tx:
        await people.forget(tx, ada.id)
        row = {**letter, "received_at": limber.clock.now(), "attempt": 1, "fence": 1}
        await tx.execute(metadata.tables["inbox"].insert().values(row))
    await limber.settled()
    assert last(ada).text == GONE
    assert await kept(limber, ada) == []


async def test_who_blocks_while_they_are_forgotten_is_forgotten(
    limber: Limber, caplog: pytest.LogCaptureFixture
) -> None:
    ada = await limber.met()
    await limber.says(ada, "/forget")
    await limber.taps(ada, "Delete")
    ada.tap("Yes, delete all")
    ada.block()
    await limber.settled()
    assert await kept(limber, ada) == []
    assert [record.getMessage() for record in caplog.records] == ["answer not shown"]
    caplog.clear()
    limber.playground.ledger.clear()  # what was refused is what is tested
