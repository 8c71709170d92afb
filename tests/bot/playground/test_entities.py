"""Text comes to be what Telegram would store."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.chats import Entity
from bot.playground.entities import checked, cleaned, units

CONTROLS = "".join(map(chr, range(32)))


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ("  aba\n ", "aba"),
        ("a\r\nb", "a\nb"),
        ("a\tb\x00c", "a b c"),
        ("\u202ea\u2028b", "ab"),
        (CONTROLS, ""),
        ("\u00a0a\u00a0", "\u00a0a\u00a0"),
    ],
)
def test_white_space_and_control_characters_are_cleaned(raw: str, stored: str) -> None:
    assert cleaned(raw)[0] == stored


@pytest.mark.parametrize(
    ("raw", "entity", "stored", "moved"),
    [
        ("  bold  ", Entity("bold", 2, 4), "bold", Entity("bold", 0, 4)),
        ("bold  ", Entity("bold", 0, 6), "bold", Entity("bold", 0, 4)),
        (" \n💪 go ", Entity("bold", 5, 2), "💪 go", Entity("bold", 3, 2)),
        ("  a", Entity("bold", 1, 2), " a", Entity("bold", 0, 2)),
        ("a\r\r bold", Entity("bold", 4, 4), "a bold", Entity("bold", 2, 4)),
    ],
)
def test_entities_move_with_the_text_and_are_clipped(raw: str, entity: Entity, stored: str, moved: Entity) -> None:
    assert cleaned(raw, (entity,)) == (stored, (moved,))


def test_an_entity_over_nothing_but_blanks_goes() -> None:
    assert cleaned("a   b", (Entity("bold", 1, 2),)) == ("a   b", ())


def test_what_telegram_finds_itself_is_not_taken_from_the_bot() -> None:
    assert checked("see url", [{"type": "url", "offset": 4, "length": 3}]) == ()


@pytest.mark.parametrize(
    ("text", "commands"),
    [
        ("/start now", [(0, 6)]),
        ("💪 /now, /how@limber_bot", [(3, 4), (9, 15)]),
        ("and/or a/b </b> //x", []),
    ],
)
def test_commands_are_found(text: str, commands: list[tuple[int, int]]) -> None:
    assert [(entity.offset, entity.length) for entity in cleaned(text)[1]] == commands


def test_no_command_is_found_in_code() -> None:
    assert cleaned("run /start", (Entity("code", 4, 6),))[1] == (Entity("code", 4, 6),)


@given(st.text(max_size=12), st.text(min_size=1, max_size=12), st.text(max_size=12))
def test_entities_never_leave_the_text(before: str, styled: str, after: str) -> None:
    text, entities = cleaned(before + styled + after, (Entity("bold", units(before), units(styled)),))
    assert all(e.offset >= 0 and e.length > 0 and e.offset + e.length <= units(text) for e in entities)
    assert cleaned(text, [e for e in entities if e.type == "bold"]) == (text, entities)  # clean already
