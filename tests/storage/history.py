"""What each version of the tables held: rows as that version wrote them, the times in UTC.

A new migration that adds a table or a column adds a revision here.
"""

Row = dict[str, str]

FIRST: dict[str, Row] = {
    "people": {
        "id": "1001",
        "standing": "active",
        "reachable": "1",
        "asked": "pain",
        "language": "en",
        "zone": "Europe/Berlin",
        "quiet": "0",
        "silence": "2",
        "rest_day": "2026-03-08",
        "consented_at": "2026-03-01 06:30:00.000000",
        "seen_at": "2026-03-09 06:29:00.000000",
        "card": "77",
        "card_at": "2026-03-09 06:29:30.000000",
        "created_at": "2026-03-01 06:29:00.000000",
    },
    "schedules": {
        "person": "1001",
        "slot": "evening",
        "wall": "20:00",
        "enabled": "1",
        "due": "2026-03-09 19:00:00.000000",
        "day": "2026-03-09",
        "last_day": "2026-03-08",
    },
    "sessions": {
        "id": "5",
        "person": "1001",
        "slot": "morning",
        "day": "2026-03-09",
        "due": "2026-03-09 06:30:00.000000",
        "state": "planned",
        "send_at": "2026-03-09 06:30:00.000000",
        "prescribed": '[["bridge", 3, 3, 60], ["knee-to-chest", 3, 2, 0]]',
        "phase": "set",
        "at": "bridge",
        "skipped": '["knee-to-chest"]',
        "log": '[["bridge", [1], "set", "bridge", false]]',
        "nudge_at": "2026-03-09 07:15:00.000000",
        "wake_at": "2026-03-09 07:15:00.000000",
    },
    "completions": {
        "session": "5",
        "exercise": "bridge",
        "number": "1",
        "repetitions": "12",
        "source": "update:1",
        "at": "2026-03-09 06:31:00.000000",
    },
    "pains": {"person": "1001", "day": "2026-03-08", "score": "4", "at": "2026-03-08 20:00:00.000000"},
    "inbox": {
        "update": "900",
        "person": "1001",
        "state": "new",
        "payload": '{"update_id": 900}',
        "received_at": "2026-03-09 06:30:00.000000",
        "attempt": "0",
        "fence": "0",
    },
    "outbox": {
        "id": "3",
        "key": "rest:5",
        "person": "1001",
        "session": "5",
        "kind": "rest",
        "state": "planned",
        "send_at": "2026-03-09 06:30:00.000000",
    },
    "facts": {"name": "tzdata", "value": "2026.1"},
}

SECOND = FIRST | {
    "people": FIRST["people"] | {"away_zone": "Asia/Tokyo", "away_until": "2026-03-20"},
    "schedules": FIRST["schedules"] | {"weekend": "21:00", "weekends": "0", "silent": "1"},
    "routines": {
        "person": "1001",
        "exercise": "bridge",
        "position": "1",
        "mornings": "1",
        "evenings": "0",
        "sets": "2",
        "repetitions": "10",
    },
    "leases": {"name": "leader", "holder": "0123456789abcdef", "beat": "41"},
}

AT: dict[str, dict[str, Row]] = {
    "0001": FIRST,
    "0002": SECOND,
    "0003": SECOND | {"people": SECOND["people"] | {"brief": "1"}},
}
AT["0004"] = AT["0003"] | {
    "talks": {
        "person": "1001",
        "said": '{"exercise": "bridge", "facet": "dose", "undo": "undo:5::::0-1"}',
        "at": "2026-03-09 06:29:00.000000",
    },
}
