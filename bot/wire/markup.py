"""Texts and keyboards in Telegram's terms."""

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.screens.screen import Screen, Span, Text


def units(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 code units, two for most emoji."""
    return len(text.encode("utf-16-le")) // 2


def entities(text: Text) -> tuple[MessageEntity, ...] | None:
    """The styled stretches of a text, counted in UTF-16; None where there are none."""
    return tuple(_entity(text.plain, span) for span in text.spans) or None


def _entity(plain: str, span: Span) -> MessageEntity:
    return MessageEntity(
        type=span.style.value,
        offset=units(plain[: span.start]),
        length=units(plain[span.start : span.start + span.length]),
        unix_time=span.instant,
        date_time_format=span.format or None,
    )


def inline(screen: Screen) -> InlineKeyboardMarkup | None:
    """The buttons under a message, None where it has none: an edit then takes away what was there."""
    rows = [[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in screen.buttons]
    return InlineKeyboardMarkup(rows) if rows else None


def keyboard(screen: Screen) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """The one keyboard that a new message may carry: its buttons, else asking for the place, else taking that away."""
    if screen.buttons:
        return inline(screen)
    if screen.ask_location is not None:
        share = KeyboardButton(screen.ask_location, request_location=True)
        return ReplyKeyboardMarkup([[share]], resize_keyboard=True, one_time_keyboard=True)
    return ReplyKeyboardRemove() if screen.drop_keyboard else None
