"""Everything that a person reads goes through the catalogues."""

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from bot import programmes
from bot.screens.words import Words
from tests.bot.screens.gallery import gallery
from tests.words import ROOT, TEMPLATE, catalogue, template

SILENT = sorted([*(ROOT / "bot/handlers").glob("*.py"), *(ROOT / "jobs").glob("*.py"), ROOT / "bot/app.py"])
SAYING = {"Text", "words", "around", "many", "bold", "moment", "button", "Button", "Say", "Screen"}
KEPT = re.compile(r"\{\w+\}|/[a-z]+|https://t\.me/|Berlin")  # what stays: fields, commands, an address, a city
FOREIGN = Locale.parse("ja")  # its dates, numbers and lists need no Latin letters


def foreign(text: str) -> str:
    """The text in a language of its own: full-width letters, which no English word has."""
    parts = re.split(f"({KEPT.pattern})", text)
    return "".join(part if KEPT.fullmatch(part) else part.translate(_WIDE) for part in parts)


_WIDE = {code: code + 0xFEE0 for code in map(ord, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")}


class Noting(gettext.GNUTranslations):
    """Translations that note which messages were asked for."""

    asked: set[str]

    def gettext(self, message: str) -> str:
        self.asked.add(message)
        return super().gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        self.asked.add(msgid1)
        return super().ngettext(msgid1, msgid2, n)


@pytest.fixture
def translations(tmp_path: Path) -> Noting:
    """The catalogue of a language that has everything, compiled."""
    translated = Catalog(locale="en")
    for message in catalogue():
        if isinstance(message.id, tuple):
            translated.add(message.id, tuple(map(foreign, message.id)))
        elif isinstance(message.id, str) and message.id:
            translated.add(message.id, foreign(message.id))
    compiled = tmp_path / "limber.mo"
    with compiled.open("wb") as file:
        write_mo(file, translated)
    with compiled.open("rb") as file:
        noting = Noting(file)
    noting.asked = set()
    return noting


def test_the_template_for_translators_is_current() -> None:
    assert TEMPLATE.read_text(encoding="utf-8") == template(), "the words have changed: make words"


def test_the_template_holds_the_words_of_the_programme() -> None:
    ids = {message.id for message in catalogue()}
    assert set(programmes.texts(programmes.load())) <= ids


def test_in_another_language_no_english_is_left(translations: Noting) -> None:
    read = (
        (name, text)
        for name, screen in gallery(Words(FOREIGN, translations)).items()
        for text in (screen.text.plain, *(button.label for row in screen.buttons for button in row))
    )
    assert [(name, text) for name, text in read if re.search("[A-Za-z]", KEPT.sub("", text))] == []


def test_the_gallery_shows_every_message_there_is(translations: Noting) -> None:
    gallery(Words(FOREIGN, translations))
    ids = {message.id[0] if isinstance(message.id, tuple) else message.id for message in catalogue()}
    assert ids - translations.asked - {""} == set()


@pytest.mark.parametrize("file", SILENT, ids=lambda file: str(file.relative_to(ROOT)))
def test_whoever_acts_leaves_the_words_to_the_screens(file: Path) -> None:
    said = [
        f"line {call.lineno}: {text}"
        for call in ast.walk(ast.parse(file.read_text()))
        if isinstance(call, ast.Call) and _name(call.func) in SAYING
        for argument in call.args
        for text in _literals(argument)
        if re.search("[A-Za-z]", text)
    ]
    assert said == []


def _literals(expression: ast.AST) -> Iterator[str]:
    """The strings that an expression is made of; what it calls is looked at by itself."""
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        yield expression.value
    elif not isinstance(expression, ast.Call | ast.Compare):
        for part in ast.iter_child_nodes(expression):
            yield from _literals(part)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
