"""Updates that Telegram would never send, and those that it would when somebody means harm. As JSON, at random."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bot.playground.chats import Json
from bot.screens.press import Verb
from tests.hostile.words import LANGUAGES, MARK, name, text

_SESSIONS = ("", "0", "1", "-1", "x", "٣", "9" * 17, "9" * 18, "9" * 30)
_EXERCISES = ("", "bridge", "knee-to-chest", "rotation", "nothing", "\0", "\ud83d", "é" * 30)
_NUMBERS = ("", "0", "1", "2", "3", "99", "-1", "x", "2147483648", "9" * 18)
_VALUES = (
    "", "yes", "no", "on", "off", "all", "sure", "first", "none", "some", "wake", "15", "-1", "11", "9999999999",
    "noon", "morning", "morning-9999", "morning-0700", "sat-morning-same", "evening-off", "morning-x", "morning-silent",
    "Mars/X", "Europe/London", "Asia/Tokyo~20261204", "Asia/Tokyo~99999999", "Asia/Tokyo~x", "../../etc/passwd",
    "sets-3", "sets-99", "place-0", "reps--1", "reset", "checked", "misread", "\0", "\ud83d",
)  # fmt: skip
_JUNK: tuple[object, ...] = (
    None, True, False, 0, -1, 1.5, 10**12, 2**63, 10**30, -(10**30), "", "x", MARK, "\0", "\ud83d", [], [[]], [None],
    {}, {"id": "7"}, {"id": 10**30}, [{"type": "bot_command"}], "0" * 5_000,
)  # fmt: skip
_KINDS = (
    "edited_channel_post", "inline_query", "poll", "chat_member", "message_reaction", "pre_checkout_query", MARK,
)  # fmt: skip
_CONTENTS = (
    "photo",
    "voice",
    "document",
    "contact",
    "poll",
    "video_note",
    "new_chat_members",
    "reply_to_message",
    MARK,
)


@dataclass(frozen=True)
class Forger:
    """Somebody who forges updates of their own. `theirs` is what others' buttons carry, `sessions` are others' too."""

    chance: random.Random
    id: int
    others: Sequence[int]
    theirs: Sequence[str]
    sessions: Sequence[int]

    def update(self) -> Json:
        """A kind and its content, without an id."""
        make = self.chance.choice((self._press, self._press, self._message, self._message, self._membership))
        kind, body = make()
        if self.chance.random() < 0.05:
            kind = self.chance.choice(_KINDS)
        return {kind: self._spoilt(body) if self.chance.random() < 0.3 else body}

    def data(self) -> str:
        """What a button carries that Limber never showed to this person."""
        made = self.chance.choice((self._of_others, self._of_others, self._made_up, self._made_up, self._nonsense))()
        cut = self.chance.random()
        if cut < 0.1:
            return made[: self.chance.randrange(len(made) + 1)]
        return made + text(self.chance, 10_000) if cut > 0.9 else made

    def _of_others(self) -> str:
        return self.chance.choice(self.theirs)

    def _made_up(self) -> str:
        sessions = (*map(str, self.sessions), *_SESSIONS)
        parts = (sessions, _EXERCISES, _NUMBERS, _VALUES)
        return ":".join((self.chance.choice(list(Verb)), *(self.chance.choice(part) for part in parts)))

    def _nonsense(self) -> str:
        return text(self.chance, 200)

    def _press(self) -> tuple[str, Json]:
        body: Json = {"id": str(self.chance.randrange(10**18)), "from": self._user(), "chat_instance": "1"}
        chat = self.id if self.chance.random() < 0.8 else self.chance.choice(self.others)
        message = {"message_id": self.chance.randrange(1, 1_200), "chat": self._chat(chat), "date": 0}
        if self.chance.random() < 0.8:
            body["message"] = message | self.chance.choice(({}, {"date": 1_700_000_000, "from": self._user()}))
        if self.chance.random() < 0.95:
            body["data"] = self.data()
        return "callback_query", body

    def _message(self) -> tuple[str, Json]:
        body: Json = {
            "message_id": self.chance.randrange(1, 10**6),
            "date": 1_700_000_000,
            "chat": self._chat(self.id),
            "from": self._user(),
        }
        kind = self.chance.random()
        if kind < 0.15:
            body["location"] = {name: self._degrees() for name in ("latitude", "longitude")}
        elif kind < 0.25:
            body[self.chance.choice(_CONTENTS)] = self.chance.choice(_JUNK)
        elif kind < 0.35:
            body["sticker"] = {"emoji": text(self.chance, 50)}
        else:
            body["text"] = text(self.chance)
            if self.chance.random() < 0.3:
                body["entities"] = [self._entity() for _ in range(self.chance.randint(0, 3))]
        return self.chance.choice(("message", "message", "message", "edited_message")), body

    def _membership(self) -> tuple[str, Json]:
        chat = self.chance.choice((self.id, *self.others))
        old, new = ({"status": self.chance.choice(("member", "kicked", "left", MARK))} for _ in range(2))
        return "my_chat_member", {
            "chat": self._chat(chat),
            "from": self._user(),
            "date": 1_700_000_000,
            "old_chat_member": old,
            "new_chat_member": new,
        }

    def _user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": name(self.chance)}
        language = self.chance.choice(LANGUAGES)
        return user if language is None else user | {"language_code": language}

    def _chat(self, id_: int) -> Json:
        return {"id": id_, "type": "private", "first_name": name(self.chance)}

    def _entity(self) -> Json:
        numbers = (0, 0, 1, 5, 4096, 2**31, 10**30, -1)
        return {
            "type": self.chance.choice(("bot_command", "bold", "mention", MARK)),
            "offset": self.chance.choice(numbers),
            "length": self.chance.choice(numbers),
        }

    def _degrees(self) -> float:
        return self.chance.choice(
            (0, 51.5, -0.12, 90, -90, 180, -180, 91, -181, 1e308, 10**30, float("nan"), float("inf"))
        )

    def _spoilt(self, body: Json) -> object:
        """With one of its fields gone, or something else in its place; or nothing but that."""
        if self.chance.random() < 0.1:
            return self.chance.choice(_JUNK)
        inside, field = body, self.chance.choice(list(body))
        while isinstance(deeper := inside[field], dict) and deeper and self.chance.random() < 0.7:
            inside, field = deeper, self.chance.choice(list(deeper))
        if self.chance.random() < 0.3:
            del inside[field]
        else:
            inside[field] = self.chance.choice(_JUNK)
        return body
