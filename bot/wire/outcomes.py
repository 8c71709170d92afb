"""The one table from what a call raised to what it came to."""

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
)

from bot.domain.delivery import Outcome, Result
from bot.wire.request import AnswerLost, NotSent

REASON = 200  # characters of Telegram's own words that are kept

# The order matters: BadRequest, TimedOut, NotSent and AnswerLost are all NetworkErrors, and so is what PTB makes of
# every answer that it has no name for.
RESULTS: tuple[tuple[type[TelegramError], Result], ...] = (
    (NotSent, Result.NOT_SENT),
    (AnswerLost, Result.UNKNOWN),
    (RetryAfter, Result.THROTTLED),
    (Forbidden, Result.BLOCKED),
    (InvalidToken, Result.HALTED),
    (EndPointNotFound, Result.HALTED),
    (Conflict, Result.HALTED),
    (ChatMigrated, Result.INVALID),  # we write to private chats only, which never migrate
    (PassportDecryptionError, Result.INVALID),
    (BadRequest, Result.INVALID),  # save the texts below
    (TelegramError, Result.UNKNOWN),  # whatever else may have been accepted
)

# Telegram tells these from other bad requests by their text alone; PTB changes the case of the first letter.
NOT_MODIFIED = "message is not modified"
NO_TEXT = "there is no text in the message to edit"
NOT_DELETABLE = "message can't be deleted"
BAD_FILE = "wrong file identifier"
TEXTS: tuple[tuple[str, Result], ...] = (
    (NOT_MODIFIED, Result.DONE),
    ("message to edit not found", Result.GONE),
    ("message can't be edited", Result.GONE),
    ("message_id_invalid", Result.GONE),
    ("message to delete not found", Result.GONE),
    (NOT_DELETABLE, Result.GONE),
    ("query is too old", Result.GONE),
    # A chat that Telegram knows no more: the person never started this bot, or deleted the account. Like a block,
    # it lasts until they write, so nothing should be sent to them before.
    ("chat not found", Result.BLOCKED),
    ("peer_id_invalid", Result.BLOCKED),
)


def says(error: TelegramError, text: str) -> bool:
    """Whether Telegram's description holds this text of the list above."""
    return isinstance(error, BadRequest) and text in error.message.lower()


def outcome_of(error: TelegramError) -> Outcome:
    """What the call that raised this came to."""
    result = next((known for text, known in TEXTS if says(error, text)), None)
    if result is None:
        result = next(known for kind, known in RESULTS if isinstance(error, kind))
    pause = wait_of(error) if isinstance(error, RetryAfter) else None
    return Outcome(result, retry_after=pause, reason=error.message[:REASON])


def wait_of(error: RetryAfter) -> timedelta:
    """How long Telegram wants to hear nothing. PTB gives whole seconds or, in time, a timedelta."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
