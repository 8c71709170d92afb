"""An answer as JSON: kept in the inbox from the moment it is decided (T5) until it was shown (T6)."""

import json
from datetime import datetime
from typing import Any

from bot.screens.say import Rows, Say
from bot.screens.screen import Button, Span, Style, Text


def write(say: Say) -> str:
    """The answer as JSON."""
    return json.dumps(
        {
            "plain": say.text.plain,
            "spans": [
                [s.style, s.start, s.length, s.instant.isoformat() if s.instant else None, s.format]
                for s in say.text.spans
            ],
            "buttons": _rows(say.buttons),
            "toast": say.toast,
            "menu": say.menu,
            "live": say.live,
            "stays": say.stays,
            "drop_keyboard": say.drop_keyboard,
            "below": say.below,
            "again": say.again,
            "files": say.files,
            # Only where there is any: a version that does not know them may show the answer.
            **({"corrections": _rows(say.corrections)} if say.corrections else {}),
            **({"picture": say.picture} if say.picture else {}),
        }
    )


def read(said: str) -> Say:
    """What `write` wrote."""
    kept: dict[str, Any] = json.loads(said)
    spans = tuple(
        Span(Style(style), start, length, datetime.fromisoformat(instant) if instant else None, how)
        for style, start, length, instant, how in kept.pop("spans")
    )
    buttons, corrections = _read(kept.pop("buttons")), _read(kept.pop("corrections", []))
    return Say(Text(kept.pop("plain"), spans), buttons, corrections=corrections, **kept)


def _rows(rows: Rows) -> list[list[list[str]]]:
    return [[[button.label, button.data] for button in row] for row in rows]


def _read(rows: list[list[list[str]]]) -> Rows:
    return tuple(tuple(Button(label, data) for label, data in row) for row in rows)
