"""Inline mode, held to Telegram's rules: what is typed after the bot's name, what it offers, what is picked."""

from datetime import timedelta
from typing import Any

import pytest

from bot.clock import StoppedClock
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.bot.playground.callers import Caller, button

GONE = "Bad Request: query is too old and response timeout expired or query ID is invalid"
UNREAD = "Bad Request: can't parse inline query result"


def article(id_: object = "bridge", **changes: Any) -> dict[str, Any]:
    content = {"message_text": "Lift.", "entities": [{"type": "bold", "offset": 0, "length": 4}]}
    return {"type": "article", "id": id_, "title": "Glute bridge", "input_message_content": content, **changes}


def saying(**content: Any) -> dict[str, Any]:
    return article(input_message_content=content)


async def asked(bot: Caller, person: Person, query: str = "bridge", offset: str = "") -> str:
    """Let somebody type; the id of the query as the bot is told it."""
    id_ = person.ask(query, offset)
    (update,) = [update for update in await bot.call("getUpdates") if "inline_query" in update]
    assert update["inline_query"]["id"] == id_
    await bot.call("getUpdates", offset=update["update_id"] + 1)
    return id_


async def test_the_bot_is_told_what_was_typed_and_by_whom(bot: Caller, playground: Playground) -> None:
    bob = playground.newcomer("Bob", "de")  # he never started the bot
    query = bob.ask("brid", "next")
    (update,) = await bot.call("getUpdates")
    assert update["inline_query"] == {
        "id": query,
        "from": {"id": bob.id, "is_bot": False, "first_name": "Bob", "language_code": "de"},
        "query": "brid",
        "offset": "next",
        "chat_type": "sender",
    }


async def test_what_it_offers_is_picked_and_sent_in_the_persons_name(bot: Caller, ada: Person) -> None:
    query = await asked(bot, ada)
    assert await bot.call("answerInlineQuery", inline_query_id=query, results=[article(description="3 sets")]) is True
    (offer,) = await ada.offered(query)
    assert (offer.id, offer.title, offer.description) == ("bridge", "Glute bridge", "3 sets")
    message = ada.pick(query, "bridge")
    assert (message.out, message.text, ada.chat[-1]) == (True, "Lift.", message)
    told = (await bot.call("getUpdates"))[-1]["message"]
    assert (told["from"]["id"], told["via_bot"]["username"]) == (ada.id, "limber_playground_bot")
    assert told["entities"] == [{"type": "bold", "offset": 0, "length": 4}]


async def test_it_may_offer_nothing_and_is_heard_once(bot: Caller, ada: Person) -> None:
    query = await asked(bot, ada)
    await bot.call("answerInlineQuery", inline_query_id=query, results=[])
    assert await ada.offered(query) == ()
    assert await bot.refusal("answerInlineQuery", inline_query_id=query, results=[]) == GONE


async def test_an_answer_that_is_late_or_to_nothing_is_refused(bot: Caller, ada: Person, clock: StoppedClock) -> None:
    assert await bot.refusal("answerInlineQuery", inline_query_id="1", results=[]) == GONE
    query = await asked(bot, ada)
    clock.elapse(timedelta(seconds=30))
    assert await bot.refusal("answerInlineQuery", inline_query_id=query, results=[]) == GONE


async def test_a_query_that_nobody_fetched_is_dropped_soon(bot: Caller, ada: Person, clock: StoppedClock) -> None:
    ada.ask("bridge")
    clock.elapse(timedelta(seconds=30))
    assert [update for update in await bot.call("getUpdates") if "inline_query" in update] == []


@pytest.mark.parametrize("changes", [{"cache_time": "soon"}, {"is_personal": 3}, {"cache_time": True}])
async def test_the_other_fields_have_their_types(bot: Caller, ada: Person, changes: dict[str, Any]) -> None:
    query = await asked(bot, ada)
    assert "can't parse" in await bot.refusal("answerInlineQuery", inline_query_id=query, results=[], **changes)


async def test_fifty_results_are_the_most(bot: Caller, ada: Person) -> None:
    query = await asked(bot, ada)
    many = [article(str(number)) for number in range(51)]
    refusal = await bot.refusal("answerInlineQuery", inline_query_id=query, results=many)
    assert refusal == "Bad Request: too many inline query results specified"
    await bot.call("answerInlineQuery", inline_query_id=query, results=many[:50], next_offset="x" * 64)
    assert len(await ada.offered(query)) == 50


async def test_the_offset_of_the_next_page_has_64_bytes_at_most(bot: Caller, ada: Person) -> None:
    query = await asked(bot, ada)
    refusal = await bot.refusal("answerInlineQuery", inline_query_id=query, results=[], next_offset="é" * 33)
    assert refusal == "Bad Request: NEXT_OFFSET_INVALID"


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (article(""), "Bad Request: RESULT_ID_INVALID"),
        (article("é" * 33), "Bad Request: RESULT_ID_INVALID"),
        (article(7), f'{UNREAD}: Field "id" must be of type String'),
        (article(title=" "), "Bad Request: ARTICLE_TITLE_EMPTY"),
        (article(title=None), f'{UNREAD}: Field "title" must be of type String'),
        (article(description=3), f'{UNREAD}: Field "description" must be of type String'),
        (article(type="telepathy"), f"{UNREAD}: type 'telepathy' is not one that the playground reads"),
        ({"type": "article"}, f'{UNREAD}: Can\'t find field "id"'),
        ({}, f'{UNREAD}: Can\'t find field "type"'),
        ([], f"{UNREAD}: expected an Object"),
        (article(input_message_content=None), f'{UNREAD}: Can\'t find field "input_message_content"'),
        (saying(), f'{UNREAD}: Can\'t find field "message_text"'),
        (saying(message_text=""), "Bad Request: message text is empty"),
        (saying(message_text="x" * 4097), "Bad Request: message is too long"),
        (
            saying(message_text="x", entities=[{"type": "bold", "offset": 0, "length": 2}]),
            "Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 2",
        ),
        (saying(message_text="x", text="x"), f'{UNREAD}: unknown field "text"'),
        (article(thumb_url="https://x.example"), f'{UNREAD}: unknown field "thumb_url"'),
    ],
)
async def test_a_result_is_one_that_telegram_takes(bot: Caller, ada: Person, result: Any, words: str) -> None:
    query = await asked(bot, ada)
    assert await bot.refusal("answerInlineQuery", inline_query_id=query, results=[result]) == words


async def test_results_are_a_list_and_each_has_an_id_of_its_own(bot: Caller, ada: Person) -> None:
    query = await asked(bot, ada)
    wrong: tuple[object, ...] = (None, {}, 7)
    for none in wrong:
        refusal = await bot.refusal("answerInlineQuery", inline_query_id=query, results=none)
        assert refusal == "Bad Request: can't parse inline query results: expected an Array"
    refusal = await bot.refusal("answerInlineQuery", inline_query_id=query, results=[article(), article()])
    assert refusal == "Bad Request: RESULT_ID_DUPLICATE"


async def test_a_result_may_bring_buttons_and_the_list_one_of_its_own(bot: Caller, ada: Person) -> None:
    query = await asked(bot, ada)
    keyboard = {"inline_keyboard": [[button("Go", "go")]]}
    for wrong in ({"text": "Open"}, {"text": "Open", "start_parameter": "no spaces"}, {"start_parameter": "x"}):
        assert await bot.refusal("answerInlineQuery", inline_query_id=query, results=[], button=wrong)
    own = {"text": "Open", "start_parameter": "inline"}
    results = [article(reply_markup=keyboard)]
    await bot.call("answerInlineQuery", inline_query_id=query, results=results, button=own)
    assert [[each.text for each in row] for row in ada.pick(query, "bridge").buttons] == [["Go"]]


async def test_nobody_picks_what_was_not_offered_to_them(bot: Caller, ada: Person, playground: Playground) -> None:
    query = await asked(bot, ada)
    await bot.call("answerInlineQuery", inline_query_id=query, results=[article()])
    with pytest.raises(LookupError):
        ada.pick(query, "squat")
    with pytest.raises(LookupError):
        ada.pick("1", "bridge")
    with pytest.raises(LookupError):
        playground.newcomer().pick(query, "bridge")


async def test_no_client_asks_what_is_too_long_or_a_bot_without_inline_mode(
    bot: Caller, ada: Person, playground: Playground
) -> None:
    with pytest.raises(ValueError, match="256"):
        ada.ask("x" * 257)
    assert (await bot.call("getMe"))["supports_inline_queries"] is True
    playground.inline_mode(on=False)
    assert (await bot.call("getMe"))["supports_inline_queries"] is False
    with pytest.raises(ValueError, match="setinline"):
        ada.ask("bridge")


async def test_the_page_asks_and_picks(address: str, bot: Caller, ada: Person) -> None:
    async def post(what: str, **body: object) -> tuple[int, Any]:
        async with bot.http.post(f"{address}/play/people/{ada.id}/{what}", json=body) as response:
            return response.status, await response.json()

    query = await asked(bot, ada)  # by the person's hands; what follows is the page's
    await bot.call("answerInlineQuery", inline_query_id=query, results=[article()])
    assert (await post("picks", query=query, result="bridge"))[0] == 201
    assert ada.chat[-1].via_bot
    assert (await post("picks", query=query, result="squat"))[0] == 404
    assert (await post("queries", query="x" * 257))[0] == 400
