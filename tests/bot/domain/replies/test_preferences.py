"""A wish about how it is to be from now on is told from one about today."""

import pytest

from bot.domain.replies.preferences import Preference, preference


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("no reminders on sundays", Preference.TIMES),
        ("cancel my evening reminders", Preference.EVENINGS),
        ("mute the mornings", Preference.MORNINGS),
        ("Mornings off", Preference.MORNINGS),
        ("weekends later please", Preference.TIMES),
        ("evening at 9.30pm", Preference.EVENINGS),
        ("morning 6:45 on weekdays, 9 on weekends", Preference.TIMES),
        ("change my evening reminder to 21:15", Preference.EVENINGS),
        ("remind me at half past six in the evening", Preference.EVENINGS),
        ("can I skip the bridge in the evenings?", Preference.ROUTINE),
        ("no bridge at night", Preference.ROUTINE),
        ("bridge only in the mornings", Preference.ROUTINE),
        ("fewer sets please", Preference.ROUTINE),
        ("I want to sleep in on sundays", Preference.TIMES),
    ],
)
def test_a_wish_leads_to_where_it_is_set(text: str, where: Preference) -> None:
    assert preference(text) is where


@pytest.mark.parametrize(
    "text",
    [
        "pause",
        "pause for the weekend",
        "pause until sunday",
        "no reminders this evening",
        "skip tomorrow morning",
        "did the evening ones",
        "good morning",
        "my back hurts in the mornings",
        "done",
        "one more set",
        "how many sets?",
        "stop all reminders",
    ],
)
def test_what_is_about_today_or_something_else_is_none(text: str) -> None:
    assert preference(text) is None
