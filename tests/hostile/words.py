"""What no friend would write: texts, names and codes that break what is not careful. All hold the mark."""

import random

MARK = "Qqhostile"  # in every text and name: it is to be found in no log

_BRIEF = (
    "<b>bold</b> & <i>", "<a href='tg://user?id=1'>x</a>", "*_[x](http://x)`~||", "{0.__class__.__mro__}", "{name}{}",
    "%s%n%d%(x)s", "'; DROP TABLE people; --", '" OR 1=1 --', "\\", "\\u0000", "${jndi:ldap://x}", "../../etc/passwd",
    "\u202eevil\u202c", "\u2066\u2067\u2069", "\u200b\u200d\u2060\ufeff", "e" + "\u0301" * 40, "\0", "a\0b", "\ud83d",
    "\udc00\ud800", "\x1b[31m", "\r\n\r\n", "\u2028\u2029", "\U0010ffff", "\ufdd0\ufffe", "🧘‍♀️👨‍👩‍👧‍👦", "👍" * 50,
    "א ב ש", "مرحبا", "ﷺ" * 10, "İıß", "𝒹𝑜𝓃𝑒", "٣٣٣", "²³", "1e309", "NaN", "-0", "9" * 400, "0x7fffffff", "2147483648",
    "99999999999999999999", "done", "all done", "3 of 3", "pain 11", "pain -1", "at 25:99", "until 31 February", "undo",
    "forget everything", "/start", "/pause 99999999999", "/forget", "/x" * 40, "/now@another_bot", "yes", "",
)  # fmt: skip
_LONG = (
    "done ",
    "done\n",
    "9",
    "<b>",
    "(",
    "\u0301",
    "\u202e",
    "👍",
    "not ",
    "both legs numb ",
    "7:30 ",
    "in London ",
    ",",
)
LANGUAGES = (
    None, "en", "de", "zh-Hant-HK", "", "x", "en-" * 30, "\0", "e\0n", "\ud800", "../../en", "en_GB", "{}", "%s", "EN",
    "🧘", "a" * 10_000,
)  # fmt: skip


def text(chance: random.Random, longest: int = 4096) -> str:
    """Something written. Half of them are short, some as long as can be."""
    if chance.random() < 0.25:
        made = chance.choice(_LONG) * longest
    else:
        made = "".join(chance.choice(_BRIEF) for _ in range(chance.randint(1, 4)))
    if chance.random() < 0.5:
        return made[:longest] or MARK
    return (MARK + made)[:longest]


def name(chance: random.Random) -> str:
    """A first name."""
    return chance.choice(("", " ", "\n", MARK * 1_200, MARK, text(chance, 64), text(chance, 10_000), MARK + "\u202e"))
