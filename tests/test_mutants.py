"""The breaks of `make mutants` are of the code as it is."""

from pathlib import Path

import pytest

from tests.mutants.breaks import BREAKS, Break

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("each", BREAKS, ids=lambda each: each.name)
def test_what_a_break_replaces_is_there_once_and_its_tests_are(each: Break) -> None:
    assert (ROOT / each.file).read_text(encoding="utf-8").count(each.old) == 1
    assert all((ROOT / tests).exists() for tests in each.tests)
