"""What a handler answers: some words, and how they stand to the live card."""

from dataclasses import dataclass, replace
from pathlib import Path

from bot.screens.screen import Button, Screen, Text

EMPTY = Text()
Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Say:
    """An answer. Its `text` goes above the live card, in one message; alone where there is none.

    `buttons` stand above the card's own, `corrections` below them, in place of what they repeat. A `menu` takes the
    card's place: its buttons, and its text where it has one. `toast` answers a press. `live` makes a message without a
    card the live one. `drop_keyboard` sends the text first, by itself: a message cannot both take a reply keyboard away
    and carry buttons. `files`: all that is kept about the person goes ahead, as files that are made when they are sent.
    `picture` is a file to show where there is no card.
    """

    text: Text = EMPTY
    buttons: Rows = ()
    toast: str = ""
    menu: bool = False
    live: bool = False
    stays: bool = False  # a message of its own, which the next card does not take with it
    drop_keyboard: bool = False
    below: bool = False  # a new message also after a press: what was pressed stays to be read
    again: bool = False  # nothing to say but the card, once more
    files: bool = False
    corrections: Rows = ()
    picture: str = ""


def compose(say: Say, card: Screen | None) -> Screen | None:
    """One message from an answer and the live card; None where there is nothing to show."""
    if card is None:
        picture = Path(say.picture) if say.picture else None
        buttons = corrected(say.buttons, say.corrections)
        return Screen(say.text, buttons, picture=picture, live=say.live) if say.text else None
    if say.menu:
        return replace(card, text=say.text or card.text, buttons=say.buttons, ask_location=None)
    text = Text.join("\n\n", (say.text, card.text))
    return replace(card, text=text, buttons=corrected((*say.buttons, *card.buttons), say.corrections))


def corrected(buttons: Rows, corrections: Rows) -> Rows:
    """The buttons with the corrections below them; of two with one label the correction stays."""
    labels = {button.label for row in corrections for button in row}
    others = (tuple(button for button in row if button.label not in labels) for row in buttons)
    return (*(row for row in others if row), *corrections)


def rows(*buttons: Button | None, wide: int = 2) -> Rows:
    """The buttons that there are, `wide` a row."""
    present = [button for button in buttons if button is not None]
    return tuple(tuple(present[i : i + wide]) for i in range(0, len(present), wide))
