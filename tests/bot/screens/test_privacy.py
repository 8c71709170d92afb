"""/privacy tells the truth: each column about people is named in its words, or says only how far the work is."""

from bot.domain.delivery import PersonId
from bot.screens.data import privacy
from bot.screens.words import words
from storage.exports import tables_about

SENDING = {"state", "reason", "send_at", "attempt", "fence", "lease_until", "message"}
TOLD = {
    "your Telegram number": {"people": {"id"}},
    "language": {"people": {"language"}},
    "your place": {"people": {"zone", "away_zone", "away_until"}},
    "and times": {"schedules": {"person", "slot", "wall", "weekend", "weekends", "enabled", "silent"}},
    "your routine": {
        "routines": {"person", "exercise", "position", "mornings", "evenings", "sets", "repetitions"},
        "people": {"quiet", "paused_until", "rest_day", "brief"},
    },
    "each session with its sets": {
        "sessions": {"id", "person", "slot", "day", "due", "state", "prescribed", "skipped", "log", "opened_at"}
        | {"closed_at", "reason"},
        "completions": {"session", "exercise", "number", "repetitions", "at"},
    },
    "asked last, or were asked": {"talks": {"person", "said", "at"}},
    "your pain scores": {"pains": {"person", "day", "score", "at"}},
    "when you last wrote": {"people": {"seen_at"}},
    "whether something speaks against exercising": {"people": {"standing", "consented_at"}},
    "Each message goes once it is answered": {"inbox": {"update", "person", "payload", "said", "received_at"}},
}
# What is due, what was asked, and how far it is: nothing that a person would call theirs.
WORKINGS = {
    "people": {"reachable", "asked", "silence", "card", "card_at", "created_at"},
    "schedules": {"due", "day", "last_day"},
    "sessions": {"phase", "at", "rest_until", "shown_at", "nudge_at", "snooze_until", "wake_at"} | SENDING,
    "completions": {"source"},
    "inbox": {"state", "attempt", "fence", "lease_until", "retry_at"},
    "outbox": {"id", "key", "person", "session", "kind", "about"} | SENDING,
}


def test_every_column_about_people_is_told_of_or_says_only_how_far_the_work_is() -> None:
    known: dict[str, set[str]] = {}
    for columns in (*TOLD.values(), WORKINGS):
        for table, names in columns.items():
            known.setdefault(table, set()).update(names)
    about_people = {table.name: {column.name for column in table.columns} for table, _ in tables_about(PersonId(1))}
    assert known == about_people


def test_what_it_tells_is_in_its_words() -> None:
    said = privacy(words(None)).text.plain
    assert [phrase for phrase in TOLD if phrase not in said] == []
