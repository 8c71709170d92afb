"""How long a reply takes to read, beside something known: printed, not judged, since machines differ."""

import json
from statistics import median
from time import perf_counter

from bot.domain.replies import read, where_of
from bot.places import zone_of
from tests.bot.domain.replies.test_corpus import ROWS
from tests.corpus import SPINE
from tests.ways import LATER

UPDATE = {"update_id": 1, "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": "done"}}


@LATER
def test_the_corpora_are_read_and_the_time_is_told() -> None:
    read("done", where_of("idle", SPINE), SPINE, zone_of)  # the lexicon is made once
    times = []
    for row in ROWS:
        where, began = where_of(row.where, SPINE), perf_counter()
        assert read(row.text, where, SPINE, zone_of)
        times.append(perf_counter() - began)
    began = perf_counter()
    for _ in range(1000):
        json.loads(json.dumps(UPDATE))
    once = (perf_counter() - began) / 1000
    print(f"a reply: {median(times) * 1000:.2f} ms, {median(times) / once:.0f} times an update to JSON and back")  # noqa: T201 - a figure to be read with -s
