"""Gathers the bot's words for translators: `python -m tests.words` writes bot/screens/locales/limber.pot."""

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from bot import programmes
from bot.screens.words import CATALOGUES

ROOT = Path(__file__).parent.parent
SCREENS = ROOT / "bot" / "screens"
TEMPLATE = CATALOGUES / "limber.pot"
CALLS = {"words": (1,), "around": (1,), "many": (1, 2)}  # which arguments of a call are messages

HEADER = r"""# Everything that Limber says. `make words` writes this file; do not edit it by hand.
# {fields} are filled in by the bot: keep their names, put them where your language wants them.
msgid ""
msgstr ""
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"

"""


def catalogue() -> Catalog:
    """Every message of the screens and of the programmes, untranslated."""
    gathered = Catalog()
    method = [("**.py", "python")]
    for file, _, message, _, _ in extract_from_dir(SCREENS, method_map=method, keywords=CALLS):
        gathered.add(message, locations=[(f"bot/screens/{file}", 1)])
    for programme in sorted((ROOT / "bot" / "programmes").glob("*/programme.toml")):
        for text in programmes.texts(programmes.read(programme)):
            gathered.add(text, locations=[(str(programme.relative_to(ROOT)), 1)])
    return gathered


def template() -> str:
    """The file for translators. It names no dates and no lines, so that it changes only with the words."""
    written = BytesIO()
    write_po(written, catalogue(), width=100, omit_header=True, sort_output=True, include_lineno=False)
    return HEADER + written.getvalue().decode()


def main() -> None:
    """Write the template."""
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_text(template(), encoding="utf-8")


if __name__ == "__main__":
    main()
