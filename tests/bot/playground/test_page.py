"""The chat page's files: what they may contain, and that they fit together."""

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[3] / "bot" / "playground" / "page"
SCRIPTS = sorted(PAGE.glob("*.js"))
SHEETS = sorted(PAGE.glob("*.css"))
INDEX = (PAGE / "index.html").read_text()
OPEN_TO_ALL = "http://www.w3.org/2000/svg"  # a name of a vocabulary, not an address that is asked
HOOKS = {
    "composer", "send", "clock", "due", "jump", "plus-minute", "plus-hour", "new-person", "theme", "menu",
    "messages", "start", "block", "unblock", "attach", "people", "people-open", "status", "alert", "typing",
    "reply-keyboard", "new-messages", "commands", "places", "empty",
}  # fmt: skip


def scripts() -> str:
    return "\n".join(path.read_text() for path in SCRIPTS)


@pytest.mark.parametrize("path", [*SCRIPTS, *SHEETS, PAGE / "index.html"], ids=lambda path: path.name)
def test_nothing_is_asked_of_another_address(path: Path) -> None:
    text = path.read_text().replace(OPEN_TO_ALL, "")
    addresses = [found for found in re.findall(r"https?://[^\s\"'`]*", text) if found != "https://${plain}"]
    assert addresses == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_message_can_never_become_mark_up(path: Path) -> None:
    dangers = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|srcdoc"
    assert re.findall(dangers, path.read_text()) == []


def test_the_page_keeps_its_own_content_security_policy() -> None:
    assert re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", INDEX) == []
    assert re.findall(r"\s(?:style|on\w+)=", INDEX) == []
    assert "<style" not in INDEX


def test_every_file_that_is_named_exists_and_every_file_is_named() -> None:
    named = set(re.findall(r"/page/([\w.-]+)", INDEX)) | set(re.findall(r"from \"\./([\w.-]+)\"", scripts()))
    assert named == {path.name for path in PAGE.iterdir()} - {"index.html"}


def test_everything_that_a_script_imports_is_exported_there() -> None:
    for names, source in re.findall(r"import \{([^}]*)\} from \"\./([\w.-]+)\"", scripts()):
        exported = set(re.findall(r"export (?:async )?(?:const|function) (\w+)", (PAGE / source).read_text()))
        assert {name.strip() for name in names.split(",")} <= exported, source


def test_every_element_a_script_asks_for_is_on_the_page() -> None:
    asked = set(re.findall(r"byId\(\"([\w-]+)\"\)", scripts()))
    assert asked <= set(re.findall(r"\bid=\"([\w-]+)\"", INDEX))


def test_every_icon_is_drawn_and_every_drawing_used() -> None:
    drawn = set(re.findall(r"<symbol id=\"icon-([\w-]+)\"", INDEX))
    used = set(re.findall(r"#icon-([\w-]+)", INDEX + scripts()))
    quoted = set(re.findall(r"\"([\w-]+)\"", scripts()))
    assert used <= drawn
    assert drawn <= used | quoted


def test_browser_tests_find_what_they_hold_on_to() -> None:
    assert set(re.findall(r"data-testid=\"([\w-]+)\"", INDEX)) >= HOOKS


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "surface"), ("text", "theirs"), ("text", "mine"), ("text", "sunken"),
        ("muted", "surface"), ("muted", "theirs"), ("muted", "sunken"), ("mine-muted", "mine"),
        ("accent-strong", "accent-soft"), ("accent-strong", "surface"), ("accent-strong", "mine"),
        ("on-accent", "accent"), ("danger", "surface"),
    ],
)  # fmt: skip
def test_words_are_readable_on_their_ground(theme: str, text: str, ground: str) -> None:
    colours = palette(theme)
    lighter, darker = sorted((luminance(colours[text]), luminance(colours[ground])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5  # WCAG 2.2, success criterion 1.4.3 (AA)


def palette(theme: str) -> dict[str, str]:
    """The colours of a theme in base.css, by name."""
    light, dark = re.findall(r":root[^{]*\{([^}]*--page[^}]*)\}", (PAGE / "base.css").read_text())
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", dark if theme == "dark" else light))


def luminance(colour: str) -> float:
    """The relative luminance of #rrggbb, as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
