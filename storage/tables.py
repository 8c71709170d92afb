"""The tables, and the types that keep their values honest. A test compares them with the migrations."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    true,
)


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. SQLite has no zones: there it is stored naive and given back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive value: it would mean the server's zone to one reader and UTC to another."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        """Aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# SQLite gives rowids only to a column that is exactly INTEGER.
Id = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _sending() -> tuple[Column[Any], ...]:
    """What every row that is sent to Telegram carries: see CONTRACT's transactions T2 and T3."""
    return (
        Column("state", String(12), nullable=False),
        Column("reason", String(200)),
        Column("send_at", Instant, nullable=False),  # not before
        Column("attempt", Integer, nullable=False, default=0, server_default="0"),
        Column("fence", Integer, nullable=False, default=0, server_default="0"),  # grows with each claim
        # While SENDING: after this, another may claim it. While it waits for another attempt: since when it does.
        Column("lease_until", Instant),
        Column("message", BigInteger),  # Telegram's id of what was sent
    )


people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # Telegram's user id, and the private chat's
    Column("standing", String(12), nullable=False),
    Column("reachable", Boolean, nullable=False),
    Column("asked", String(12)),
    Column("language", String(35)),
    Column("zone", String(64)),  # at home
    Column("away_zone", String(64)),  # for a while
    Column("away_until", Date),  # the last local date there
    Column("paused_until", Instant),
    Column("quiet", Boolean, nullable=False),
    Column("silence", Integer, nullable=False),
    Column("rest_day", Date),
    Column("brief", Boolean, nullable=False, server_default=false()),  # one exercise a session
    Column("consented_at", Instant),
    Column("seen_at", Instant),
    Column("card", BigInteger),  # the message id of the live card
    Column("card_at", Instant),
    Column("created_at", Instant, nullable=False),
)

schedules = Table(
    "schedules",
    metadata,
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("slot", String(12), primary_key=True),
    Column("wall", String(5), nullable=False),  # "07:30", in the zone where the person is
    Column("weekend", String(5)),  # on Saturdays and Sundays, where it differs
    Column("weekends", Boolean, nullable=False, server_default=true()),  # whether it comes then at all
    Column("enabled", Boolean, nullable=False),
    Column("silent", Boolean, nullable=False, server_default=false()),
    Column("due", Instant),  # None while reminders are off
    Column("day", Date),  # the local date of `due`
    Column("last_day", Date),  # the local date of the newest session: never planned twice
)
# plan: the next due of a slot, and who is due by now
Index(
    "ix_schedules_slot_due",
    schedules.c.slot,
    schedules.c.due,
    sqlite_where=schedules.c.due.is_not(None),
    postgresql_where=schedules.c.due.is_not(None),
)

routines = Table(  # how a person's sessions differ from the programme; nobody has rows before they change something
    "routines",
    metadata,
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("exercise", String(20), primary_key=True),
    Column("position", Integer, nullable=False),  # in the order of a session, from 1
    Column("mornings", Boolean, nullable=False),
    Column("evenings", Boolean, nullable=False),
    Column("sets", Integer),  # None: as the programme says
    Column("repetitions", Integer),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("slot", String(12), nullable=False),  # "morning", "evening"; one out of turn is "extra", "extra-2", ...
    Column("day", Date, nullable=False),  # the person's local date
    Column("due", Instant, nullable=False),
    *_sending(),
    Column(
        "prescribed", Text, nullable=False
    ),  # JSON: [[exercise, sets, enough, rest, repetitions], ...], as of that day
    Column("phase", String(12), nullable=False),
    Column("at", String(20)),  # the current exercise
    Column("rest_until", Instant),
    Column("skipped", Text, nullable=False),  # JSON: [exercise, ...]
    Column("log", Text, nullable=False),  # JSON: what undo takes back
    Column("shown_at", Instant),  # when the card of the current set came
    Column("nudge_at", Instant),  # one nudge, then None
    Column("snooze_until", Instant),  # the reminder comes again
    Column("wake_at", Instant),  # the first of rest_until, nudge_at, snooze_until
    Column("opened_at", Instant),
    Column("closed_at", Instant),
    UniqueConstraint("person", "slot", "day"),
)
# wake: whose rest, nudge or snooze is due
Index(
    "ix_sessions_wake_at",
    sessions.c.wake_at,
    sqlite_where=sessions.c.wake_at.is_not(None),
    postgresql_where=sessions.c.wake_at.is_not(None),
)
# send: the reminders to claim, and the leases that ran out
_unsent = sessions.c.state.in_(("planned", "sending", "unknown"))
Index("ix_sessions_send_at", sessions.c.send_at, sqlite_where=_unsent, postgresql_where=_unsent)
# handlers: the open session of a person; progress: the newest ones
Index("ix_sessions_person_due", sessions.c.person, sessions.c.due)

completions = Table(
    "completions",
    metadata,
    Column("session", ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("exercise", String(20), primary_key=True),
    Column("number", Integer, primary_key=True),  # of the set, from 1
    Column("repetitions", Integer),
    Column("source", String(40), nullable=False),  # the update that said so
    Column("at", Instant, nullable=False),
    UniqueConstraint("source", "exercise", "number"),
)

pains = Table(
    "pains",
    metadata,
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),  # the person's local date
    Column("score", Integer, nullable=False),  # 0 to 10
    Column("at", Instant, nullable=False),
)

talks = Table(  # what was said last, for a reply that leans on it: minutes later it says nothing
    "talks",
    metadata,
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("said", Text, nullable=False),  # JSON: what was asked last, what was offered, how it is taken back
    Column("at", Instant, nullable=False),
)
# upkeep: what is old enough to go
Index("ix_talks_at", talks.c.at)

inbox = Table(
    "inbox",
    metadata,
    Column("update", BigInteger, primary_key=True, autoincrement=False),  # Telegram's update_id
    Column("person", BigInteger),  # no foreign key: they may be new; None once it is over
    Column("state", String(12), nullable=False),  # new, applied, done, failed, refused
    Column("payload", Text),  # the update's JSON; purged once done
    Column("said", Text),  # JSON: what the handler answered, kept from applied to done
    Column("received_at", Instant, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("lease_until", Instant),
    Column("retry_at", Instant),
)
_undone = inbox.c.state.in_(("new", "applied"))
# workers: the oldest update of each person that is not done
Index("ix_inbox_person_update", inbox.c.person, inbox.c.update, sqlite_where=_undone, postgresql_where=_undone)

# upkeep: what is old enough to go
Index("ix_inbox_received_at", inbox.c.received_at)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(80), nullable=False, unique=True),  # what this message is: written once
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("session", ForeignKey("sessions.id", ondelete="CASCADE")),
    Column("kind", String(12), nullable=False),  # one of bot.domain.notices.Kind
    Column("about", BigInteger),  # clear: the message to delete
    *_sending(),
)
_unsent_out = outbox.c.state.in_(("planned", "sending", "unknown"))
Index("ix_outbox_send_at", outbox.c.send_at, sqlite_where=_unsent_out, postgresql_where=_unsent_out)

# a person or a session that goes takes its messages along
Index("ix_outbox_person", outbox.c.person)
Index("ix_outbox_session", outbox.c.session)

leases = Table(
    "leases",
    metadata,
    Column("name", String(40), primary_key=True),  # what only one process may do
    Column("holder", String(64)),  # None: given back
    Column("beat", BigInteger, nullable=False),  # grows with each sign of life, and with each new holder
)

facts = Table(
    "facts",
    metadata,
    Column("name", String(40), primary_key=True),  # "tzdata", "last_seen", "upkeep"
    Column("value", Text, nullable=False),
)
