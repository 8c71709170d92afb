"""Instants by name, for statements that are made once: what is asked every second takes longer to make than to answer.

A clock may be set back. What was written before that lies further ahead than anybody can have meant: BEYOND.
"""

from datetime import datetime, timedelta

from sqlalchemy import BindParameter, bindparam

from storage.tables import Instant

APART = timedelta(seconds=10)  # the clocks of processes that share a database differ by less


def _named(name: str) -> BindParameter[datetime]:
    return bindparam(name, type_=Instant)


NOW = _named("now")
LEASE_ENDS = _named("lease_ends")  # of a lease that is given now
BEYOND_NOW, BEYOND_LEASE, BEYOND_RETRY = _named("beyond_now"), _named("beyond_lease"), _named("beyond_retry")


def instants(now: datetime, lease: timedelta = timedelta(), retry: timedelta = timedelta()) -> dict[str, datetime]:
    """What to run such a statement with. `lease` and `retry`: the longest that one lasts from now on."""
    return {
        "now": now,
        "lease_ends": now + lease,
        "beyond_now": now + APART,
        "beyond_lease": now + lease + APART,
        "beyond_retry": now + retry + APART,
    }
