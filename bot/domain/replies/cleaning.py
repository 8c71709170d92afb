"""From what was typed to plain tokens: no accents, no invisible signs, no quotations."""

import re
import unicodedata

LONGEST = 4096  # characters: Telegram's own limit
TICK = "✓"
CROSS = "✗"
MARKS = frozenset((TICK, CROSS))
BREAKS = frozenset(".,;:!?\n()…+–—~")

_TOKEN = re.compile(
    r"""
      [ap]\.m\.?                            # p.m.
    | \b(?:l8e?r|b4|2mor\w+|2nite|d1)\b     # spelt with a digit
    | \d{1,2}(?:[:.]|h)\d{2}(?!\d)          # 18:30, 18.30, 18h30
    | \d+(?:k|km|kg|lbs?|miles?)\b          # 5k, 6kg: never a number of sets
    | \d+/\d+                               # 6/10
    | \d+(?:st|nd|rd|th)\b                  # 2nd
    | \d+[.]\d+                             # 6.5
    | \d+
    | [^\W\d_]+(?:['&-][^\W\d_]+)*          # knee-to-chest, don't
    | (?<![\w-])-(?=\d)                    # -3
    | [\u2190-\u2bff\U0001f000-\U0001faff]  # an emoji parts what is around it
    | [.,;:!?\n()…+–—~]
    """,
    re.VERBOSE,
)
_EMOJI = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff]")
_SPOKEN = {
    "p.m.": "pm",
    "p.m": "pm",
    "a.m.": "am",
    "a.m": "am",
    "-": "minus",
    "⬅": "left",
    "➡": "right",
    "⏭": "skip",
    "✅": TICK,
    "✔": TICK,
    "☑": TICK,
    "❌": CROSS,
    "👎": CROSS,
    "🙅": CROSS,
    "🙃": "joking",
    "✖": CROSS,
}
_SUMS = re.compile(  # "15+15+15", "15, 15 and 15", "15/15/15"
    r"\b(\d{1,2})(?: ?\+ ?\1\b)+|\b([4-9]|[1-9]\d)(?:,? (?:and )?\2\b)+|\b([4-9]|[1-9]\d)(?:/\3\b){2,}"
)
_PLUS = re.compile(r"(?<=[\w)]) ?\+ ?(?=[a-z1-3])")  # "sets 2+3"
_NUMBER = re.compile(r"(?i)(?<![\w-])no\.? ?(?=[1-3]\b)")  # "set no. 2"
_ON_THE_HOUR = re.compile(r"\bat (\d{1,2}) ?h\b", re.I)  # "at 19h"
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")  # "10,000 steps"
_ABOUT = re.compile(r"-ish\b", re.I)  # "five-ish"
_STOPS = {"full stop": ".", "question mark": "?", "exclamation mark": "!", "period": ".", "comma": ","}
_DICTATED = re.compile(r" (full stop|question mark|exclamation mark|comma|period$)\b", re.I)
_HALF_OF_THE_DAY = re.compile(r"\b([ap]) m\b", re.I)  # "six p m"
_BLANKS = str.maketrans("\t\r\0", "   ")
_ASKED_MARK = re.compile(r"[!.,;…]*\?[?!.,;…]*")  # "done!?" asks as much as "done?"
_QUOTED = re.compile(r"[\"“„«]([^\"”“»]{1,200})[\"”»]|(?<!\w)'([^']{1,200})'(?!\w)")


def plain(text: str) -> str:
    """The text in lower case, without what cannot be seen; what is quoted from others is the word "quoted"."""
    text = _SUMS.sub(_summed, text[:LONGEST]).replace("#", " number ")
    text = _PLUS.sub(" and ", _NUMBER.sub("number ", _ABOUT.sub(" ish", text)))
    text = _ON_THE_HOUR.sub(r"at \1:00", text)
    text = _HALF_OF_THE_DAY.sub(r"\1m", _THOUSANDS.sub("", text)).replace("!=", " is not ")
    text = _DICTATED.sub(lambda found: _STOPS[found[1].lower()], text)
    return _ASKED_MARK.sub(
        "? ", _unquoted(_visible(text)).replace(" & ", " and ").replace(" + ", " and ").replace(" - ", " – ")
    )


def _summed(found: re.Match[str]) -> str:
    """ "15+15+15" is 3 x 15."""
    number = found[1] or found[2] or found[3]
    return f"{len(re.findall(r'[0-9]+', found[0]))} x {number}"


def tokens(text: str) -> list[str]:
    """Words, numbers and stops of a plain text, in order."""
    return [_SPOKEN.get(token) or ("," if _EMOJI.match(token) else token) for token in _TOKEN.findall(text)]


def _visible(text: str) -> str:
    if text.isascii():
        return text.lower().replace("`", "'").translate(_BLANKS)
    shown = "".join(
        " " if c in "\t\r\0" else c for c in text if c == "\n" or unicodedata.category(c) not in ("Cf", "Cs")
    )
    folded = unicodedata.normalize("NFKD", shown.replace("’", "'").replace("‘", "'").replace("`", "'")).casefold()
    return "".join(c for c in folded if unicodedata.category(c) != "Mn")


def _unquoted(text: str) -> str:
    """What is quoted was said by someone else, unless the whole reply stands in quotes."""
    whole = _QUOTED.fullmatch(text.strip())
    if whole:
        return whole.group(1) or whole.group(2)
    return _QUOTED.sub(" quoted ", text)
