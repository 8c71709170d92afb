"""Screens to Bot API calls, and what those came to."""

from collections.abc import Coroutine
from pathlib import Path
from typing import TypeVar

from telegram import (
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
)
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.screens.inline import Article
from bot.screens.screen import Document, Lane, Screen
from bot.wire import markup
from bot.wire.outcomes import BAD_FILE, NO_TEXT, NOT_DELETABLE, outcome_of, says

CAPTION = 1024  # UTF-16 units, https://core.telegram.org/bots/api#sendphoto
TOAST = 200  # characters, https://core.telegram.org/bots/api#answercallbackquery
REMEMBERED = 10_000  # messages whose picture is remembered; an older one is sent its picture again when edited

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_T = TypeVar("_T")


class TelegramMessenger:
    """The `Messenger` that speaks to Telegram. It remembers uploaded pictures, so each is uploaded once per process."""

    def __init__(self, bot: ExtBot[Lane]) -> None:
        self._bot = bot
        self._files: dict[Path, str] = {}  # what Telegram calls the picture
        self._shown: dict[tuple[PersonId, MessageId], Path] = {}  # which picture a message has

    async def send(self, person: PersonId, screen: Screen, lane: Lane) -> Outcome:
        """Send a new message. A picture whose caption would be too long gives way to the words."""
        try:
            if screen.document is not None:
                message = await self._send_document(person, screen, screen.document, lane)
            elif screen.picture is not None and markup.units(screen.text.plain) <= CAPTION:
                message = await self._send_photo(person, screen, screen.picture, lane)
            else:
                message = await self._bot.send_message(
                    person,
                    screen.text.plain,
                    entities=markup.entities(screen.text),
                    reply_markup=markup.keyboard(screen),
                    disable_notification=not screen.loud,
                    link_preview_options=_NO_PREVIEW,
                    rate_limit_args=lane,
                )
        except TelegramError as error:
            return outcome_of(error)
        return Outcome(Result.DONE, message=MessageId(message.message_id))

    async def edit(self, person: PersonId, message: MessageId, screen: Screen) -> Outcome:
        """Change a message in place. One with a picture keeps it where the screen has none: it cannot become text."""
        if screen.picture is None:
            return await self._edit_text(person, message, screen)
        if self._shown.get((person, message)) == screen.picture:
            return await self._edit_caption(person, message, screen)
        return await self._edit_media(person, message, screen, screen.picture)

    async def delete(self, person: PersonId, message: MessageId) -> Outcome:
        """Delete a message; where it is too old for that (48 h), take its buttons away."""
        self._shown.pop((person, message), None)
        try:
            await self._bot.delete_message(person, message)
        except TelegramError as error:
            if not says(error, NOT_DELETABLE):
                return outcome_of(error)
        else:
            return Outcome(Result.DONE)
        return await _come_to(self._bot.edit_message_reply_markup(person, message, reply_markup=None))

    async def answer(self, callback: str, toast: str = "") -> Outcome:
        """Answer a button press; a toast past 200 characters is cut."""
        return await _come_to(self._bot.answer_callback_query(callback, text=toast[:TOAST] or None))

    async def probe(self) -> Outcome:
        """Whether Telegram can be reached and answers us: before what came to UNKNOWN is sent again."""
        return await _come_to(self._bot.get_me())

    async def offer(self, query: str, found: tuple[Article, ...], seconds: int) -> Outcome:
        """Answer an inline query. The same answer for everybody, kept by Telegram for so many seconds."""
        results = [
            InlineQueryResultArticle(
                each.id,
                each.title,
                InputTextMessageContent(
                    each.text.plain, entities=markup.entities(each.text), link_preview_options=_NO_PREVIEW
                ),
                description=each.description,
            )
            for each in found
        ]
        return await _come_to(
            self._bot.answer_inline_query(query, results, cache_time=seconds, is_personal=False, next_offset="")
        )

    async def _send_document(self, person: PersonId, screen: Screen, document: Document, lane: Lane) -> Message:
        return await self._bot.send_document(
            person,
            document.content,
            filename=document.name,
            caption=screen.text.plain or None,
            caption_entities=markup.entities(screen.text),
            disable_content_type_detection=True,
            reply_markup=markup.keyboard(screen),
            disable_notification=not screen.loud,
            rate_limit_args=lane,
        )

    async def _send_photo(self, person: PersonId, screen: Screen, picture: Path, lane: Lane) -> Message:
        async def attempt() -> Message:
            return await self._bot.send_photo(
                person,
                self._file(picture),
                filename=picture.name,
                caption=screen.text.plain,
                caption_entities=markup.entities(screen.text),
                reply_markup=markup.keyboard(screen),
                disable_notification=not screen.loud,
                rate_limit_args=lane,
            )

        try:
            message = await attempt()
        except TelegramError as error:
            # Telegram forgot the file, or it was another bot's: certainly not sent, so upload it anew.
            if not says(error, BAD_FILE) or self._files.pop(picture, None) is None:
                raise
            message = await attempt()
        self._remember(person, message, picture)
        return message

    async def _edit_text(self, person: PersonId, message: MessageId, screen: Screen) -> Outcome:
        try:
            await self._bot.edit_message_text(
                screen.text.plain,
                person,
                message,
                entities=markup.entities(screen.text),
                reply_markup=markup.inline(screen),
                link_preview_options=_NO_PREVIEW,
            )
        except TelegramError as error:
            if not says(error, NO_TEXT):
                return outcome_of(error)
        else:
            return Outcome(Result.DONE)
        return await self._edit_caption(person, message, screen)

    async def _edit_caption(self, person: PersonId, message: MessageId, screen: Screen) -> Outcome:
        return await _come_to(
            self._bot.edit_message_caption(
                person,
                message,
                caption=screen.text.plain,
                caption_entities=markup.entities(screen.text),
                reply_markup=markup.inline(screen),
            )
        )

    async def _edit_media(self, person: PersonId, message: MessageId, screen: Screen, picture: Path) -> Outcome:
        media = InputMediaPhoto(
            self._file(picture),
            filename=picture.name,
            caption=screen.text.plain,
            caption_entities=markup.entities(screen.text),
        )
        try:
            edited = await self._bot.edit_message_media(media, person, message, reply_markup=markup.inline(screen))
        except TelegramError as error:
            return outcome_of(error)
        if isinstance(edited, Message):  # PTB's type allows a bare True, which only inline messages come to
            self._remember(person, edited, picture)
        return Outcome(Result.DONE)

    def _file(self, picture: Path) -> str | bytes:
        """Telegram's name of it, else its bytes. (PTB takes a path too, but for edits hands on only the path.)"""
        return self._files.get(picture) or picture.read_bytes()

    def _remember(self, person: PersonId, message: Message, picture: Path) -> None:
        if message.photo:
            self._files[picture] = message.photo[-1].file_id
        self._shown[person, MessageId(message.message_id)] = picture
        while len(self._shown) > REMEMBERED:
            del self._shown[next(iter(self._shown))]


async def _come_to(call: Coroutine[object, object, _T]) -> Outcome:
    """The outcome of a call whose value does not matter."""
    try:
        await call
    except TelegramError as error:
        return outcome_of(error)
    return Outcome(Result.DONE)
