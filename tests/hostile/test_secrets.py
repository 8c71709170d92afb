"""The webhook's secret, guessed at random: nothing but the secret itself opens."""

import random
from collections.abc import Sequence

import pytest
from aiohttp import ClientError, ClientSession
from pydantic import SecretStr

from bot.config import Listen
from bot.wire.ready import Look
from bot.wire.server import Server
from bot.wire.webhook import SECRET_HEADER, Hook
from storage.inbox import Arrival
from tests.rounds import Tally

GUESSES = 100  # in a round
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"


@pytest.mark.rounds(test=1, faults=5, soak=500)
async def test_whoever_guesses_the_webhooks_secret_brings_nothing(seed: int, tally: Tally) -> None:
    chance = random.Random(seed)
    secret = "".join(chance.choices(LETTERS, k=chance.choice((1, 32, 64, 256))))
    kept: list[Arrival] = []

    async def store(arrivals: Sequence[Arrival]) -> None:
        kept.extend(arrivals)

    async def ready() -> Sequence[Look]:
        return ()

    server = Server(Listen("127.0.0.1", 0), ready, Hook("/telegram", SecretStr(secret), store))
    async with ClientSession(await server.start()) as http:
        for _ in range(GUESSES):
            assert await _bring(http, _guess(chance, secret)) in (400, 401)
        assert kept == []
        assert await _bring(http, secret) == 200
        assert len(kept) == 1
    await server.stop()
    tally.add(guesses=GUESSES, accepted=0)


def _guess(chance: random.Random, secret: str) -> str:
    """Near to the secret, and not it."""
    at = chance.randrange(len(secret))
    guesses = (
        "",
        secret[:-1],
        secret + chance.choice(LETTERS),
        secret * 100,
        secret.swapcase() + "x",
        secret[:at] + "ü" + secret[at + 1 :],
        secret[:at] + "\x7f" + secret[at + 1 :],
        secret[:at] + chance.choice(LETTERS.replace(secret[at], "")) + secret[at + 1 :],
        "".join(chance.choices(LETTERS, k=len(secret) + 1)),
    )
    return chance.choice(guesses)


async def _bring(http: ClientSession, secret: str) -> int:
    try:
        async with http.post("/telegram", json={"update_id": 5}, headers={SECRET_HEADER: secret}) as response:
            return response.status
    except (ClientError, ValueError):  # the client itself refuses to send that
        return 400
