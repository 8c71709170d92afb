"""A vulnerability fails the build, and a service that is away does not."""

import json

from tests.audit import judged

SOUND = {"name": "aiohttp", "version": "3.14.3", "vulns": []}
BAD = {"name": "yarl", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"], "aliases": []}]}
UNFIXED = {"name": "yarl", "version": "1.0", "vulns": [{"id": "PYSEC-2", "fix_versions": []}]}
UNKNOWN = {"name": "tzdata", "skip_reason": "not found"}


def report(*packages: object) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_where_nothing_is_known_against_anything_all_is_well() -> None:
    verdict = judged(report(SOUND, SOUND))
    assert not verdict.bad
    assert verdict.lines == ("2 packages looked up: 0 vulnerable",)


def test_a_vulnerability_is_bad_and_told_with_what_puts_it_right() -> None:
    verdict = judged(report(SOUND, BAD, UNFIXED, UNKNOWN))
    assert verdict.bad
    assert verdict.lines == (
        "4 packages looked up, 1 of them not known there: 2 vulnerable",
        "  yarl 1.0: PYSEC-1, put right in 1.1",
        "  yarl 1.0: PYSEC-2, put right in no version yet",
    )


def test_where_nobody_can_be_asked_it_says_so_and_goes_on() -> None:
    verdict = judged(None, "no route to host")
    assert not verdict.bad
    assert "no route to host" in verdict.lines[0]
    assert not judged(report(UNKNOWN, UNKNOWN)).bad
    assert "Not looked up" in judged(report(UNKNOWN, UNKNOWN)).lines[0]
