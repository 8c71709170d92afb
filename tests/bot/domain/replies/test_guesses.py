"""The second opinion: learnt from the corpora, asked where the rules know nothing, and never more than an answer."""

import pytest

from bot.domain.replies import where_of
from bot.domain.replies.clauses import understood
from bot.domain.replies.guesses import LABELS, PROPOSES, guess, probabilities, weights
from bot.domain.replies.words.guessed import WEIGHTS
from tests.corpus import SPINE, meaning_of
from tests.guesses import example, known_rows, label, learnt
from tests.ways import LATER

SET, IDLE = "set bridge 2/3", "idle"


@pytest.mark.parametrize(
    ("where", "text", "meaning"),
    [
        (SET, "what difference will this make to my lower back", "ask why"),
        (SET, "could i manage this from an armchair", "ask easier"),
        (SET, "does it make a difference which knee i begin with", "ask steps"),
        (IDLE, "could you tell me what you can do", "help"),
        (IDLE, "lovely weather today", "unknown"),
        (SET, "who won the match", "unknown"),
    ],
)
def test_what_no_rule_knows_is_guessed_where_it_looks_like_a_harmless_wish(where: str, text: str, meaning: str) -> None:
    assert meaning_of(where, text) == meaning


def test_an_answer_to_a_question_is_never_guessed() -> None:
    assert meaning_of("asked morning", "could you tell me what you can do") == "unknown"


def test_the_table_knows_labels_of_ours_only_and_each_feature_once() -> None:
    assert {each for given in weights().values() for each in given} <= set(LABELS)
    assert len(weights()) == len(WEIGHTS.splitlines()) > 1000


@pytest.mark.parametrize(
    "meaning",
    ["done", "done session", "flag", "pause 3", "skip", "later 15", "ask why; done", "ask bridge why; ask dose"],
)
def test_what_changes_something_is_left_to_the_rules(meaning: str) -> None:
    assert label(meaning) == "other"
    assert label("ask rotation why") == "ask why"
    assert "other" not in PROPOSES


@LATER
def test_what_the_corpora_teach_today_is_what_the_table_says() -> None:
    known = known_rows()
    fresh = learnt([example(row) for row in known])
    same = 0
    for row in known[::5]:
        shares = probabilities(example(row)[0], fresh)
        best = max(shares, key=lambda each: shares[each])
        said, _ = guess(understood(row.text, SPINE), where_of(row.where, SPINE))
        same += said == PROPOSES.get(best)
    assert same >= 0.99 * len(known[::5]), "the corpora have changed: make guesses"
