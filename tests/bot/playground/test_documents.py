"""Documents: what Telegram would accept, what it makes of their names, and how they are fetched."""

import json
from io import BytesIO

import pytest
from aiohttp import FormData

from bot.playground.people import Person
from tests.bot.playground.callers import Caller, button

MEGABYTE = 1024 * 1024


async def send(
    bot: Caller, person: int, name: str = "limber.json", content: bytes = b"{}", **params: object
) -> dict[str, object]:
    """Send a document; the whole answer."""
    fields = {"chat_id": str(person), **{key: _written(value) for key, value in params.items()}}
    form = FormData(fields, quote_fields=False)
    form.add_field("document", BytesIO(content), filename=name, content_type="application/json")
    async with bot.http.post(f"{bot.address}/bot{bot.token}/sendDocument", data=form) as response:
        answer: dict[str, object] = await response.json()
    return answer


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


async def sent(bot: Caller, person: int, name: str = "limber.json", content: bytes = b"{}") -> dict[str, object]:
    """Send a document; the document of the message."""
    result = (await send(bot, person, name, content))["result"]
    assert isinstance(result, dict)
    document: dict[str, object] = result["document"]
    return document


async def test_a_document_arrives_with_its_name_kind_size_caption_and_buttons(bot: Caller, ada: Person) -> None:
    markup = {"inline_keyboard": [[button("Go")]]}
    answer = await send(
        bot,
        ada.id,
        "träning.csv",
        b"day,score\r\n",
        caption=" All of it ",
        reply_markup=markup,
        disable_notification=True,
    )
    assert answer["ok"], answer
    shown = ada.chat[-1]
    assert shown.media is not None
    assert (shown.media.kind, shown.media.name, shown.media.size) == ("document", "träning.csv", 11)
    assert (shown.text, shown.silent, shown.buttons[0][0].text) == ("All of it", True, "Go")


async def test_a_document_is_fetched_by_the_path_that_get_file_gives(bot: Caller, ada: Person) -> None:
    document = await sent(bot, ada.id, content=b'{"a": 1}')
    file = await bot.call("getFile", file_id=document["file_id"])
    assert file["file_size"] == 8
    async with bot.http.get(f"{bot.address}/file/bot{bot.token}/{file['file_path']}") as response:
        assert (response.status, await response.read()) == (200, b'{"a": 1}')


async def test_a_document_is_sent_again_by_its_id_but_not_as_a_picture(bot: Caller, ada: Person) -> None:
    file_id = (await sent(bot, ada.id))["file_id"]
    again = await bot.call("sendDocument", chat_id=ada.id, document=file_id)
    assert again["document"]["file_id"] == file_id
    refusal = await bot.refusal("sendPhoto", chat_id=ada.id, photo=file_id)
    assert refusal == "Bad Request: can't use file of type Document as Photo"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("limber-sets.csv", "limber-sets.csv"),
        ("../../etc/.passwd", "passwd"),
        ("a:b?.csv", "a b.csv"),
        (f"{'x' * 80}.{'y' * 20}", f"{'x' * 64}.{'y' * 16}"),
    ],
)
async def test_a_name_becomes_harmless(bot: Caller, ada: Person, given: str, shown: str) -> None:
    assert (await sent(bot, ada.id, given))["file_name"] == shown


async def test_a_document_must_be_there_and_hold_something(bot: Caller, ada: Person) -> None:
    refusal = await bot.refusal("sendDocument", chat_id=ada.id)
    assert refusal == "Bad Request: there is no document in the request"
    answer = await send(bot, ada.id, content=b"")
    assert (answer["error_code"], answer["description"]) == (400, "Bad Request: file must be non-empty")


async def test_what_is_said_with_a_document_keeps_to_the_limits(bot: Caller, ada: Person) -> None:
    assert (await send(bot, ada.id, caption="💪" * 512))["ok"]
    answer = await send(bot, ada.id, caption="💪" * 513)
    assert answer["description"] == "Bad Request: message caption is too long"
    answer = await send(bot, ada.id, reply_markup={"inline_keyboard": [[button("Go", "x" * 65)]]})
    assert answer["description"] == "Bad Request: BUTTON_DATA_INVALID"


async def test_50_megabytes_are_too_much_to_send_and_20_too_much_to_fetch(bot: Caller, ada: Person) -> None:
    answer = await send(bot, ada.id, content=bytes(50 * MEGABYTE))
    assert (answer["error_code"], answer["description"]) == (413, "Request Entity Too Large")
    document = await sent(bot, ada.id, content=bytes(20 * MEGABYTE + 1))
    assert await bot.refusal("getFile", file_id=document["file_id"]) == "Bad Request: file is too big"


async def test_who_blocked_the_bot_gets_no_document(bot: Caller, ada: Person) -> None:
    ada.block()
    assert (await send(bot, ada.id))["error_code"] == 403
