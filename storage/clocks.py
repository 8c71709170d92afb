"""Clocks that are set back: what was written before that lies further ahead than anybody could have meant."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement

APART = timedelta(seconds=10)  # the clocks of processes that share a database differ by less


def ahead(instant: ColumnElement[datetime], now: datetime, furthest: timedelta) -> ColumnElement[bool]:
    """Whether it lies further ahead of `now` than it can have been written: by more than `furthest`, which is."""
    return instant > now + furthest + APART
