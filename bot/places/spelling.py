"""How a place's name is compared: the same letters, whatever the case, the accents and the punctuation."""

import re
import unicodedata

_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ə": "e"})
_VANISHING = re.compile(r"['’‘ʻʼ`´.]")  # "Sana'a", "St. John's"; every other sign becomes a space
_ACCENTS = re.compile("[\u0300-\u036f]")  # those of Latin, Greek and Cyrillic; in other scripts marks are letters


def fold(name: str) -> str:
    """The name in lower case without accents, its words parted by one space: "São  Paulo" and "SAO-PAULO" are alike."""
    apart = unicodedata.normalize("NFKD", _VANISHING.sub("", name).casefold())
    letters = unicodedata.normalize("NFC", _ACCENTS.sub("", apart)).translate(_PLAIN)
    return " ".join("".join(each if unicodedata.category(each)[0] in "LMN" else " " for each in letters).split())
