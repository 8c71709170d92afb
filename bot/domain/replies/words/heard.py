"""Words that a keyboard's microphone or a thumb puts in place of others, and the neighbours that give them away."""

NUMBERS = frozenset("1 2 3 one two three first second third last final 15 10 12 reps set number".split())  # noqa: SIM905 - prose
SETS = frozenset("set sets round rounds number rep reps".split())  # noqa: SIM905 - prose
COMPLETE = frozenset("done did finished finish complete completed over down now".split())  # noqa: SIM905 - prose

# The word, what it may stand for, the words one of which stands after it, those one of which stands before it.
HEARD: tuple[tuple[str, str, frozenset[str], frozenset[str]], ...] = (
    ("l", "left", COMPLETE | {"side", "leg", "knee"}, frozenset({"did"})),
    ("won", "one", SETS | COMPLETE | {"more", "each", "leg", "side"}, SETS | {"did", "done", "finished", "bridge"}),
    ("to", "two", COMPLETE | {"sets", "rounds"}, SETS | {"did"}),
    ("too", "two", COMPLETE | {"sets", "rounds"}, SETS | {"did"}),
    ("for", "four", frozenset({"sets", "rounds", "reps"}), frozenset({"number", "did"})),
    (
        "ate",
        "eight",
        frozenset({"reps", "rep", "times", "lifts", "repetitions", "of"}),
        frozenset({"only", "did", "managed", "just"}),
    ),
    ("tree", "three", SETS | COMPLETE, SETS | {"did", "all"}),
    ("free", "three", SETS | COMPLETE, SETS | {"did", "all"}),
    ("fist", "first", SETS | {"one"}, frozenset({"the"})),
    ("thirst", "third", SETS | {"one"}, frozenset({"the"})),
    ("turd", "third", SETS | {"one"}, frozenset({"the"})),
    ("bird", "third", SETS, frozenset()),
    (
        "sweat",
        "set",
        NUMBERS | {"won", "to", "too"},
        frozenset({"first", "second", "third", "last", "final", "one", "two"}),
    ),
    ("sex", "set", NUMBERS | COMPLETE | {"won", "to", "too"}, NUMBERS),
    ("sat", "set", NUMBERS | COMPLETE | {"won"}, NUMBERS),
    ("sit", "set", NUMBERS | COMPLETE | {"won", "to", "too"}, NUMBERS),
    ("said", "set", NUMBERS | {"won"}, frozenset({"first", "second", "third", "last", "final"})),
    ("sect", "set", frozenset(), frozenset()),
    ("sett", "set", frozenset(), frozenset()),
    ("seat", "set", NUMBERS, frozenset({"first", "second", "third", "last", "final", "one", "two"})),
    ("cent", "set", NUMBERS, NUMBERS),
    ("sent", "set", NUMBERS, frozenset({"first", "second", "third", "last", "final"})),
    ("says", "sets", frozenset(), frozenset({"1", "2", "3", "two", "three"})),
    ("raps", "reps", frozenset(), frozenset()),
    ("wraps", "reps", frozenset(), frozenset()),
    ("wraps", "reps", frozenset(), frozenset()),
    ("reaps", "reps", frozenset(), frozenset()),
    ("grounds", "rounds", frozenset(), NUMBERS),
    ("ground", "round", NUMBERS, NUMBERS),
    ("sight", "side", frozenset({"done", "finished"}), frozenset({"left", "right", "both", "each"})),
    ("write", "right", frozenset({"side", "leg", "knee"}), frozenset()),
    ("niece", "knees", frozenset(), frozenset({"both", "my"})),
    ("need", "knee", frozenset({"done", "finished"}), frozenset({"left", "right"})),
    ("need", "knee", frozenset({"hug", "hugs", "thing"}), frozenset({"the"})),
    ("breeches", "bridges", frozenset(), frozenset()),
    ("fridges", "bridges", frozenset(), frozenset()),
    ("fridge", "bridge", COMPLETE, frozenset({"the"})),
    ("britches", "bridges", frozenset(), frozenset()),
    ("dime", "done", frozenset(), frozenset()),
    ("dune", "done", frozenset(), frozenset()),
    ("dumb", "done", frozenset({"it", "with", "now"}), SETS | NUMBERS | {"all", "not"}),
    ("dawn", "done", frozenset({"it", "with", "now"}), SETS | NUMBERS | {"all", "not"}),
    ("don", "done", frozenset(), frozenset()),
    ("dan", "done", frozenset({"with", "now"}), SETS | NUMBERS | {"all", "not"}),
    ("den", "done", frozenset({"with", "now"}), SETS | NUMBERS | {"all", "not"}),
    (
        "dine",
        "done",
        frozenset({"with", "now", "set", "round", "it", "both", "all", "left", "right"}),
        SETS | NUMBERS | {"all", "not", "nearly", "almost", "both", "side", "leg", "am", "yes", "ok"},
    ),
    (
        "dome",
        "done",
        frozenset({"with", "now", "set", "round", "it", "both", "all", "left", "right"}),
        SETS | NUMBERS | {"all", "not", "nearly", "almost", "both", "side", "leg", "am", "yes", "ok"},
    ),
    ("gone", "done", frozenset(), SETS),
    ("none", "done", frozenset(), frozenset({"set one", "set two"})),
    ("finish", "finished", frozenset({"set", "round"}), SETS | NUMBERS | {"i", "just", "have", "all"}),
    ("fishing", "finished", frozenset(), SETS | NUMBERS),
    ("fished", "finished", frozenset(), frozenset()),
    ("finnish", "finish", frozenset(), frozenset()),
    ("complete", "completed", frozenset({"set", "round"}), SETS | NUMBERS | {"i", "have", "all"}),
    ("bag", "back", frozenset({"hurts", "pain", "is"}), frozenset({"my"})),
    ("pane", "pain", frozenset(), frozenset()),
)


BOTH_SIDES = frozenset(("to", "too", "for", "free", "tree"))  # too common: both neighbours must give them away


def heard(words: list[str]) -> list[str]:
    """The words with what was misheard put right, where a neighbour gives it away."""
    result = list(words)
    for index, word in enumerate(result):
        for wrong, right, after, before in HEARD:
            if word != wrong:
                continue
            following = result[index + 1] if index + 1 < len(result) else ""
            previous = result[index - 1] if index else ""
            if word in BOTH_SIDES:
                fits = following in after and previous in before
            else:
                fits = following in after or previous in before or not (after or before)
            if fits:
                result[index] = right
                break
    return result
