from collections.abc import Callable
from itertools import cycle

import pytest

from bot.playground.chats import Message
from bot.screens.press import Verb
from tests.bot.limber import Limber, heard, labels, last
from tests.ways import LATER

SET = "1 of 3 · Glute bridge, set 1 of 3"


async def test_whatever_is_sent_in_a_set_gets_a_line_and_the_card_and_records_nothing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    lines: dict[str, tuple[Callable[[], Message], str]] = {
        "photo": (lambda: ada.send_photo(), "can't look at pictures"),
        "captioned": (lambda: ada.send_photo("done"), "can't look at pictures"),
        "voice": (lambda: ada.send_voice(), "can't listen yet"),
        "sticker": (lambda: ada.send_sticker("🦄"), ""),
        "forward": (lambda: ada.forward("done"), "forwarded"),
        "command": (lambda: ada.write("/frobnicate"), "don't know that command"),
        "long": (lambda: ada.write("x" * 4096), ""),
        "words": (lambda: ada.write("word " * 819), ""),
        "hostile": (lambda: ada.write("<b>*_[x](http://x)`{name}%s\u202e\u200b"), ""),
        "zero-width": (lambda: ada.write("\u200b\u200d\u2060x"), ""),
        "emoji": (lambda: ada.write("🧘" * 500), ""),
    }
    for name, (send, line) in lines.items():
        sent = send()
        await limber.settled()
        assert last(ada).id > sent.id, f"{name} is met with silence"
        assert line in last(ada).text, name
        assert SET in last(ada).text, f"{name} lost the card"
        assert len([text for text in heard(ada) if SET in text]) == 1, f"{name} left an old card"
    assert await limber.done(ada) == []


async def test_a_thumb_is_a_set_only_where_it_can_be_nothing_else(limber: Limber) -> None:
    ada = await limber.met()
    ada.send_sticker("👍")
    await limber.settled()
    await limber.says(ada, "/now")
    ada.send_sticker("👍")
    await limber.settled()
    assert await limber.done(ada) == [], "the card came this very second: seen, not done"
    await limber.passes(minutes=1)
    ada.send_sticker("👍")
    await limber.settled()
    assert await limber.done(ada) == ["bridge 1"]


async def test_an_edited_message_changes_nothing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    mine = ada.write("only 10")
    await limber.settled()
    ada.edit(mine.id, "all done")
    await limber.settled()
    assert "I saw that you edited a message" in last(ada).text
    assert await limber.done(ada) == ["bridge 1"]


async def test_in_a_group_it_says_that_it_works_in_private(limber: Limber) -> None:
    ada = await limber.met()
    limber.playground.group_message(ada, "/now@limber_playground_bot")
    limber.playground.group_message(ada, "done")
    await limber.settled()
    sent = [call.params for call in limber.playground.ledger if call.method == "sendMessage"]
    group = [params for params in sent if int(str(params["chat_id"])) < 0]
    assert len(group) == 1, "a command is answered, talk among people is not"
    assert "I work in private" in str(group[0]["text"])
    assert (await limber.states(ada), await limber.done(ada)) == ([], [])


async def test_another_persons_buttons_do_nothing(limber: Limber) -> None:
    ada, bob = await limber.met(), await limber.met("Bob")
    await limber.says(ada, "/now")
    await limber.says(bob, "/today")
    for row in last(ada).buttons:
        for button in row:
            assert button.data is not None
            bob.press(last(bob).id, button.data)
            await limber.settled()
    assert (await limber.done(ada), await limber.done(bob)) == ([], [])
    assert [state for _, state in await limber.states(ada)] == ["open"]
    assert SET in last(ada).text


async def test_a_button_of_a_session_long_gone_says_so_and_shows_the_card(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    data = last(ada).buttons[0][0].data
    assert data is not None
    await limber.at("7:30", day=1)
    ada.press(last(ada).id, data)
    await limber.settled()
    assert "That one is over" in ada.toasts
    assert labels(ada)[0] == "Start"
    assert await limber.done(ada) == []


@pytest.mark.parametrize("state", ["idle", "set"])
async def test_callback_data_that_limber_never_wrote_changes_nothing(limber: Limber, state: str) -> None:
    ada = await limber.met()
    if state == "set":
        await limber.says(ada, "/now")
    before = await limber.person(ada), await limber.states(ada)
    garbage = (
        *("x", ":::::", "done", "done:999999999999999999:bridge:1", "done:1:nonsense:1", "done:1:bridge:-1"),
        *(
            "done:1:bridge:99",
            "at:::morning-9999",
            "at:::morning-2500",
            "zone::::Mars/X",
        ),
        *("at:::sat-morning-", "at:::sat-evening-2500", "at:::-same", "switch:::morning-x", "asktime:::zone"),
        *("zone:::../../etc/passwd", "pain::::11", "pain::::-1", "pause::::0", "pause::::999999", "slot::::noon"),
        *("show::nothing", "how::nothing", "later:1:bridge:1:7", "sharp:1:bridge:1:yes", "é" * 30, "\u202e\u0000"),
    )
    for data in garbage:
        ada.press(last(ada).id, data)
        await limber.settled()
        assert not last(ada).out
    after = await limber.person(ada)
    assert (after.zone, after.standing, after.asked) == (before[0].zone, before[0].standing, before[0].asked)
    assert [s for _, s in await limber.states(ada)] == [s for _, s in before[1]]
    assert await limber.done(ada) == []


async def test_any_name_is_greeted_as_plain_text(limber: Limber) -> None:
    for name in ("\u202eadA", "\u200b", "A" * 64, "<b>&amp;</b>", "{name}", "%s", "🧘‍♀️", "א ב"):
        someone = limber.newcomer(name)
        assert "I'm Limber" in await limber.says(someone, "/start"), name
        assert "Does any of these apply" in await limber.says(someone, "London"), name


@pytest.mark.parametrize("said", ["25:00", "7:99", "12:60", "99", "soonish"])
async def test_a_time_that_does_not_exist_gets_an_example(limber: Limber, said: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Change time")
    await limber.says(ada, said)
    assert "06:30" in labels(ada) or "Mornings" in last(ada).text
    await limber.says(ada, "8:15")
    assert "Mornings 08:15" in last(ada).text


@pytest.mark.parametrize(
    "carried",
    [
        (":1", ":999:nothing:7:-1"),
        pytest.param(("", ":1:bridge:1:x", "::::morning-9999", "::::\u0663"), marks=LATER),
    ],
)
async def test_a_forged_press_of_any_verb_raises_nothing(limber: Limber, carried: tuple[str, ...]) -> None:
    people = [await limber.met() for _ in range(12)]  # so many that no chat gets more than it may
    for ada in people:
        await limber.taps(ada, "Try it now")
    for ada, verb in zip(cycle(people), Verb, strict=False):
        for each in carried:
            ada.press(last(ada).id, f"{verb}{each}")
        for data in ("today", "safety", "at::::evening-2460"):
            ada.press(last(ada).id, data)
        await limber.settled()  # the fixture sees to it that nothing was an error
    assert all(ada.chat for ada in people)
