"""The corpora: every row means what it says, and nothing is recorded that was not said."""

from pathlib import Path

import pytest

from tests.bot.domain.replies.corpus import Row, effects, meaning_of, rows

OURS = Path(__file__).with_name("corpus.tsv")
SHARED = Path(__file__).parents[5] / "shared" / "data" / "replies.tsv"  # beside the repository, where there is one
_ROWS = rows(OURS) + (rows(SHARED) if SHARED.exists() else [])


@pytest.mark.parametrize("row", _ROWS, ids=[f"{row.where}: {row.text}" for row in _ROWS])
def test_a_reply_means_what_the_corpus_says(row: Row) -> None:
    assert effects(row.where, meaning_of(row.where, row.text)) == effects(row.where, row.meaning)
