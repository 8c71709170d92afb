"""What the jobs' tests share: a chat that writes down, and a desk at NOW around it and an empty database."""

import pytest

from jobs.desk import Desk
from storage.database import Database
from tests.jobs.chat import Chat, a_desk
from tests.prompt import promptly

__all__ = ["promptly"]  # SQLite costs no thread here


@pytest.fixture
def chat() -> Chat:
    """Accepts everything."""
    return Chat()


@pytest.fixture
def desk(database: Database, chat: Chat) -> Desk:
    """A desk at NOW, on a clock that stands still."""
    return a_desk(database, chat)
