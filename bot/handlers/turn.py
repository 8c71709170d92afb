"""One turn of a conversation: what is known when an update comes, and the changes that a handler may make.

All of it happens in the update's own transaction (T5); the answer is shown after the commit.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.calendar import here, places, waiting
from bot.domain.early import due_again, taken_early
from bot.domain.events import Begin, Effect, Event
from bot.domain.nudges import nudge_at
from bot.domain.people import Person, Question, Schedule, Standing
from bot.domain.programme import ExerciseId, Programme
from bot.domain.routine import Share, prescribed
from bot.domain.schedule import Occurrence, Slot, local_day
from bot.domain.sessions import UNFINISHED, Session, SessionId, State, closing
from bot.domain.talk import NOTHING_SAID, Talk
from bot.domain.walk import Phase, Walk, begin, step
from bot.screens import settings
from bot.screens.press import Press
from bot.screens.say import Rows
from bot.screens.screen import Text
from bot.screens.words import Words, words
from storage import routines
from storage import schedules as stored_schedules
from storage import sessions as stored_sessions


@dataclass
class Turn:
    """A person's update, with everything a handler needs. Handlers replace `person` and call the methods."""

    tx: AsyncConnection
    now: datetime
    source: str  # the update, as completions name it
    programme: Programme
    person: Person
    schedules: tuple[Schedule, ...]
    session: Session | None  # the newest, where it may still change
    name: str  # to greet with; never kept
    text: str = ""
    belated: bool = False  # written before the session's reminder came: it is not about that
    press: Press | None = None
    location: tuple[float, float] | None = None  # latitude and longitude, in degrees; never kept
    forgotten: bool = False  # the person's rows are gone: nothing of theirs is written any more
    talk: Talk = NOTHING_SAID  # what was said last, as far as this may lean on it
    leaves: Talk = NOTHING_SAID  # what the next one may lean on
    recorded: bool = False  # whether a session changed
    words: Words = field(init=False)
    _waited: dict[Slot, Occurrence | None] = field(init=False)  # before anything was changed

    def __post_init__(self) -> None:
        self.words = words(self.person.language)
        theirs = places(self.person)
        self._waited = {} if theirs is None else {s.slot: waiting(s, theirs) for s in self.schedules}

    @property
    def zone(self) -> ZoneInfo:
        """The person's zone; UTC until they told."""
        return ZoneInfo(here(self.person, self.now) or "UTC")

    @property
    def today(self) -> date:
        """The person's local date."""
        return local_day(self.now, self.zone)

    @property
    def open(self) -> Session | None:
        """The session that is open now."""
        return self.session if self.session is not None and self.session.state in UNFINISHED else None

    @property
    def prescribed(self) -> Programme:
        """The programme as the open session asks it, with the person's own amounts."""
        return self.programme if self.open is None else prescribed(self.programme, self.open.walk.shares)

    @property
    def may_exercise(self) -> bool:
        """Whether a session may begin: first contact is over, and nothing speaks against it."""
        return self.person.standing not in (Standing.NEW, Standing.HELD, Standing.EMERGENCY)

    @property
    def question(self) -> Question | None:
        """What a typed message answers; nothing while reminders are off after an emergency.

        What is in the way may be told, or left (`handlers.hindrances`): it keeps nothing else from being read.
        """
        free = self.person.standing is Standing.EMERGENCY or self.person.asked is Question.WHY
        return None if free else self.person.asked

    def ask(self, question: Question | None) -> None:
        """What the next typed message answers. In an emergency nothing is asked, and what was asked before waits."""
        if self.person.standing is not Standing.EMERGENCY:
            self.person = replace(self.person, asked=question)

    def offer(self, buttons: Rows) -> None:
        """These buttons are a question of the bot: the next message may answer it by their words."""
        self.leaves = replace(self.leaves, offered=tuple((each.label, each.data) for row in buttons for each in row))

    async def reschedule(self, *changed: Schedule) -> None:
        """Work out when the reminders are due, after a change of the person or of these schedules."""
        fresh = {s.slot: s for s in (*self.schedules, *changed)}
        self.schedules = tuple(due_again(self.person, s, self.now, self._waited.get(s.slot)) for s in fresh.values())
        for schedule in self.schedules:
            await stored_schedules.put(self.tx, self.person.id, schedule)

    async def newest_reminder(self) -> datetime | None:
        """When the newest one was due: the next keeps its distance from it."""
        return (await stored_sessions.newest_reminders(self.tx, [self.person.id])).get(self.person.id)

    async def upcoming(self) -> Text:
        """When the next reminder comes, or why none does."""
        return settings.upcoming(self.person, self.schedules, self.now, self.words, await self.newest_reminder())

    async def walk(self, *events: Event) -> tuple[Effect, ...]:
        """Take these steps in the session, and write down what they come to."""
        effects: list[Effect] = []
        for event in events:
            if self.session is None:
                break
            walk, written = step(self.session.walk, event, self.now)
            if walk != self.session.walk:
                await self._take(walk, written)
            effects += written
        return tuple(effects)

    async def _take(self, walk: Walk, effects: Sequence[Effect]) -> None:
        if self.session is None:
            return
        over = walk.phase is Phase.OVER
        moved = replace(
            self.session,
            walk=walk,
            state=State(walk.ending) if over else State.OPEN,
            closed_at=self.now if over else None,
            opened_at=self.session.opened_at or self.now,
            shown_at=self.now,
            snooze_until=None,
            nudge_at=None if over else nudge_at(self.person, self.session, self.schedules, self.now),
        )
        self.session, self.recorded = moved, True
        if self.person.asked is Question.WHY and moved.state is not State.SKIPPED:
            self.ask(None)  # they are at it
        await stored_sessions.record(self.tx, moved, effects, self.source, self.now)
        await stored_sessions.save(self.tx, moved)

    async def open_session(self, only: ExerciseId | None = None) -> Session:
        """The open session, begun; where none is open, a new one: the next slot's if that is near, else an extra.

        One of a single exercise is always an extra: it stands for no reminder.
        """
        if self.open is None:
            await self._new_session(only)
        await self.walk(Begin(only))
        if self.session is None:
            raise AssertionError("a session was just opened")
        return self.session

    async def _new_session(self, only: ExerciseId | None) -> None:
        """Due now, so that it is the newest."""
        near, made = taken_early(self.schedules, self.now) if only is None else None, None
        own = await routines.of(self.tx, self.person.id)
        if near is not None and near.day is not None:
            walk = begin(self.programme, own, near.slot, brief=self.person.brief)
            made = await self._plan(near.slot, near.day, walk, "early")
            await self.reschedule(replace(near, last_day=near.day))
        if made is None:
            slot = await stored_sessions.extra_slot(self.tx, self.person.id, self.today)
            made = await self._plan(slot, self.today, begin(self.programme, own, only=only), "asked")
        self.session = await stored_sessions.get(self.tx, made) if made is not None else None

    async def _plan(self, slot: str, day: date, walk: Walk, reason: str) -> SessionId | None:
        return await stored_sessions.plan(
            self.tx, self.person.id, slot, day, self.now, walk, State.OPEN, self.now, reason
        )

    async def close_session(self, reason: str) -> None:
        """Close what is open: a pause, an emergency. What was done counts."""
        if self.open is None:
            return
        done = closing(self.open) if self.open.begun else State.CANCELLED
        walk = replace(self.open.walk, phase=Phase.OVER, rest_until=None)
        self.session = replace(self.open, walk=walk, state=done, closed_at=self.now, nudge_at=None, snooze_until=None)
        await stored_sessions.save(self.tx, self.session, reason)

    async def ask_for(self, shares: tuple[Share, ...]) -> None:
        """What the open session asks from now on, where nothing of it was begun."""
        if self.open is not None and not self.open.begun and self.open.walk.shares != shares:
            self.session = replace(self.open, walk=Walk(shares))
            await stored_sessions.prescribe(self.tx, self.session)

    async def put(self, session: Session) -> None:
        """Write a change of the session that is no step of its walk: a snooze."""
        self.session = session
        await stored_sessions.save(self.tx, session)
