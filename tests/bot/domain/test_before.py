"""What was typed before a reminder came, and arrives after it, is no answer to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.delivery import MessageId
from bot.domain.sessions import State, before
from bot.domain.walk import Phase
from tests.builders import NOW, a_session, a_walk

HOUR = timedelta(hours=1)
REMINDER = MessageId(50)


@pytest.mark.parametrize(
    ("state", "reminder", "message", "typed", "is_before"),
    [
        (State.PLANNED, None, 40, -HOUR, True),
        (State.SENDING, None, 40, timedelta(), False),
        (State.UNKNOWN, None, 60, HOUR, False),
        (State.OPEN, REMINDER, 40, -HOUR, True),
        (State.OPEN, REMINDER, 40, HOUR, True),  # the machine's clock may be wrong: the chat has its order
        (State.OPEN, REMINDER, 60, -HOUR, False),
        (State.OPEN, None, 40, -HOUR, False),  # begun by /now: no reminder came
    ],
)
def test_by_the_order_of_the_chat_or_until_the_reminder_is_there_by_time(
    state: State, reminder: MessageId | None, message: int, typed: timedelta, is_before: bool
) -> None:
    session = a_session(state=state, message=reminder)
    assert before(session, MessageId(message), NOW + typed) == is_before


def test_what_was_begun_is_with_the_person_already() -> None:
    begun = a_session(state=State.OPEN, message=REMINDER, walk=a_walk(phase=Phase.SET))
    assert not before(begun, MessageId(40), NOW)
    assert not before(replace(a_session(), slot="extra"), MessageId(40), NOW - HOUR)
