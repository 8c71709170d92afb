from collections.abc import Iterator
from datetime import timedelta

import pytest
import telegram.error as errors
from telegram.error import BadRequest, TelegramError

from bot.domain.delivery import Result
from bot.wire.outcomes import outcome_of
from bot.wire.request import AnswerLost, NotSent

EVERY_CLASS: dict[type[TelegramError], tuple[TelegramError, Result]] = {
    kind: (error, expected)
    for kind, error, expected in [
        (errors.TelegramError, errors.TelegramError("Invalid server response"), Result.UNKNOWN),
        (errors.NetworkError, errors.NetworkError("Bad Gateway"), Result.UNKNOWN),
        (errors.TimedOut, errors.TimedOut(), Result.UNKNOWN),
        (AnswerLost, AnswerLost("SocketTimeoutError"), Result.UNKNOWN),
        (NotSent, NotSent("ClientConnectorDNSError"), Result.NOT_SENT),
        (errors.BadRequest, errors.BadRequest("Bad Request: message text is empty"), Result.INVALID),
        (errors.Forbidden, errors.Forbidden("Forbidden: bot was blocked by the user"), Result.BLOCKED),
        (errors.RetryAfter, errors.RetryAfter(17), Result.THROTTLED),
        (errors.InvalidToken, errors.InvalidToken("Unauthorized"), Result.HALTED),
        (errors.EndPointNotFound, errors.EndPointNotFound("Not Found"), Result.HALTED),
        (errors.Conflict, errors.Conflict("Conflict: terminated by other getUpdates request"), Result.HALTED),
        (errors.ChatMigrated, errors.ChatMigrated(-100), Result.INVALID),
        (errors.PassportDecryptionError, errors.PassportDecryptionError("no"), Result.INVALID),
    ]
}


def subclasses(kind: type[TelegramError]) -> Iterator[type[TelegramError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from subclasses(child)


def test_no_class_of_error_is_forgotten() -> None:
    rooms = {"telegram.error", "bot.wire.request"}
    assert {kind for kind in subclasses(TelegramError) if kind.__module__ in rooms} == set(EVERY_CLASS)


@pytest.mark.parametrize("kind", EVERY_CLASS, ids=lambda kind: kind.__name__)
def test_each_error_comes_to_its_outcome(kind: type[TelegramError]) -> None:
    error, expected = EVERY_CLASS[kind]
    assert outcome_of(error).result is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("message is not modified: specified new message content and reply markup are exactly the same", Result.DONE),
        ("message to edit not found", Result.GONE),
        ("message can't be edited", Result.GONE),
        ("message to delete not found", Result.GONE),
        ("message can't be deleted for everyone", Result.GONE),
        ("query is too old and response timeout expired or query ID is invalid", Result.GONE),
        ("chat not found", Result.BLOCKED),
        ("PEER_ID_INVALID", Result.BLOCKED),
        ("BUTTON_DATA_INVALID", Result.INVALID),
    ],
)
def test_telegrams_words_decide_among_bad_requests(text: str, expected: Result) -> None:
    assert outcome_of(BadRequest(f"Bad Request: {text}")).result is expected


def test_only_bad_requests_are_read() -> None:
    assert outcome_of(errors.NetworkError("chat not found")).result is Result.UNKNOWN


def test_a_throttled_call_says_how_long() -> None:
    assert outcome_of(errors.RetryAfter(17)).retry_after == timedelta(seconds=17)


def test_the_reason_is_telegrams_and_short() -> None:
    assert outcome_of(BadRequest("x" * 10_000)).reason == "x" * 200
