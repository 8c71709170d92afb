import asyncio
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import StoppedClock
from jobs.store import Work, WorkStore
from tests.builders import NOW

SOON = timedelta(minutes=5)


async def nothing() -> int:
    return 0


def a_store(clock: StoppedClock) -> WorkStore:
    """A store of two kinds, within a scheduler that does not run."""
    store = WorkStore([Work("morning", nothing), Work("send", nothing)], clock)
    store.start(AsyncIOScheduler(timezone=UTC), "default")
    return store


def fill(store: WorkStore, **due: datetime | None) -> None:
    store.expect()
    store.fill(due)


def due(store: WorkStore) -> list[str]:
    return [job.id for job in store.get_due_jobs(datetime.now(UTC))]


async def test_due_means_due_by_the_moved_clock() -> None:
    clock = StoppedClock(NOW)
    store = a_store(clock)
    fill(store, morning=NOW + SOON, send=NOW)
    assert due(store) == ["send"]

    clock.move(SOON)

    assert due(store) == ["send", "morning"]


async def test_apscheduler_sleeps_as_long_as_the_moved_clock_has_to_go() -> None:
    store = a_store(StoppedClock(NOW))
    fill(store, morning=NOW + SOON, send=None)
    before = datetime.now(UTC)

    wakes = store.get_next_run_time()

    assert wakes is not None
    assert before + SOON <= wakes <= datetime.now(UTC) + SOON


async def test_with_nothing_due_there_is_nothing_to_wait_for() -> None:
    store = a_store(StoppedClock(NOW))
    fill(store)

    assert store.get_next_run_time() is None
    assert store.get_all_jobs() == []


async def test_a_kind_that_was_submitted_is_out_until_it_is_put_back_and_looked_up() -> None:
    store = a_store(StoppedClock(NOW))
    fill(store, send=NOW)
    store.remove_job("send")
    fill(store, send=NOW)
    assert due(store) == []

    store.put_back("send", rest=False)
    assert due(store) == []
    fill(store, send=NOW)

    assert due(store) == ["send"]


async def test_an_answer_from_before_the_work_ended_is_not_believed() -> None:
    store = a_store(StoppedClock(NOW))
    fill(store, send=NOW)
    store.expect()
    store.remove_job("send")
    store.put_back("send", rest=False)

    store.fill({"send": NOW, "morning": NOW})

    assert due(store) == ["morning"]


async def test_a_kind_that_rests_is_not_due_and_the_wait_is_a_second_at_most() -> None:
    store = a_store(StoppedClock(NOW))
    store.put_back("send", rest=True)
    fill(store, send=NOW)
    asked = datetime.now(UTC)

    wakes = store.get_next_run_time()

    assert due(store) == []
    assert wakes is not None
    assert asked < wakes <= datetime.now(UTC) + timedelta(seconds=1)


async def test_a_waiting_kind_can_be_looked_up_by_its_name() -> None:
    store = a_store(StoppedClock(NOW))
    fill(store, send=NOW)

    job = store.lookup_job("send")

    assert job is not None
    assert (job.id, job.misfire_grace_time, job.max_instances) == ("send", None, 1)
    assert store.lookup_job("morning") is None
    assert await asyncio.wait_for(job.func(*job.args), 1) == 0
