"""The real process behind a webhook: what Telegram brought is answered once, also by the process after the next."""

import socket

from aiohttp import ClientSession

from bot.clock import Clock
from bot.playground.server import Playground
from tests.process.bots import PATIENCE, TOKEN, command
from tests.ways import sqlite_first

FRONT = "https://limber.example"


@sqlite_first
async def test_updates_come_by_webhook_and_those_of_an_outage_come_again(database_url: str) -> None:
    playground, port = Playground(Clock(), TOKEN, pace=False, retry=0.1), _free_port()
    playground.front(FRONT, f"http://127.0.0.1:{port}")
    environ = {
        "LIMBER_TOKEN": TOKEN,
        "LIMBER_DATABASE_URL": database_url,
        "LIMBER_TELEGRAM_URL": await playground.start(),
        "LIMBER_MODE": "webhook",
        "LIMBER_WEBHOOK_URL": f"{FRONT}/telegram",
        "LIMBER_WEBHOOK_SECRET": "secret-of-the-tests",
        "LIMBER_LISTEN": f"127.0.0.1:{port}",
        "LIMBER_LEASE": "1",
    }
    bots = [await command("run", **environ)]
    try:
        person = playground.newcomer()
        person.write("/start")
        await person.hears("Which clock is yours?", PATIENCE)
        async with ClientSession() as http:
            for path in ("/healthz", "/readyz"):
                async with http.get(f"http://127.0.0.1:{port}{path}") as answer:
                    assert answer.status == 200, await answer.text()
            async with http.post(f"http://127.0.0.1:{port}/telegram", json={"update_id": 1}) as answer:
                assert answer.status == 401
        bots[0].kill()
        await bots[0].end()
        last = person.write("London")  # nobody is there to take it
        bots.append(await command("run", **environ))
        await person.hears("Does any of these apply", PATIENCE, after=last.id)
        person.write("none")
        await person.hears("Mornings 07:30", PATIENCE)
        bots[1].process.terminate()
        assert await bots[1].end() == 0
        sent = [str(call.params["text"]) for call in playground.ledger if call.ok and call.method == "sendMessage"]
        assert sum("Does any of these apply" in text for text in sent) == 1
        assert not any("getUpdates" in call.method for call in playground.ledger)
        assert not any("secret-of-the-tests" in line for bot in bots for line in bot.lines)
    finally:
        for bot in bots:
            bot.kill()
            await bot.end()
        await playground.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
