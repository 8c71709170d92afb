"""A process's line to Telegram, in the place of HTTP."""

from telegram._utils.types import ODVInput  # PTB's base class is typed with it
from telegram.request import BaseRequest, RequestData

from bot.wire.request import AiohttpRequest, _check
from tests.simulation.lives import Life
from tests.simulation.telegram import Telegram


class Line(AiohttpRequest):
    """What the bot takes for its HTTP client: it tells apart what HTTP would, with the bot's own rules."""

    def __init__(self, telegram: Telegram, life: Life, process: int) -> None:
        super().__init__()
        self._telegram, self._life, self._process = telegram, life, process

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        called = url.rpartition("/")[2]
        status, body = await self._telegram.call(self._life, self._process, called, request_data)
        _check(status, body)
        return status, body
