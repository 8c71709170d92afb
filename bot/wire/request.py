"""HTTP to Telegram through aiohttp, so that after a failure it is known what may be sent again.

    telegram.error.TelegramError
    └── NetworkError
        ├── NotSent       no byte of the request left: send it again at will
        └── AnswerLost    bytes may have left and no answer was understood: accepted or not, nobody knows

No error carries the address of a request, for it holds the token, nor the body of an answer.
"""

import json
from datetime import timedelta
from io import BytesIO

import aiohttp
from telegram._utils.types import JSONDict, ODVInput  # PTB's base class is typed with them; it has no public names
from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 512  # more than the pace ever has in flight, at 1,000 messages a second, and the long poll
IDLE = 50.0  # seconds; closing an idle connection before the far end does leaves no request to die on it
BACKSTOP = 5.0  # seconds over all the timeouts of a request together
THROTTLED_WITHOUT_A_TIME = timedelta(seconds=1)

BAD_REQUEST, TOO_MANY, SERVER_ERROR = 400, 429, 500
KNOWN_TO_PTB = {400, 401, 403, 404, 409, 429}  # it has an exception of its own for each of these


class NotSent(NetworkError):  # noqa: N818 - named for what is known, as PTB names TimedOut
    """No byte of the request left this machine."""


class AnswerLost(NetworkError):  # noqa: N818 - the same
    """The request may have been accepted; its answer did not come, or made no sense."""


class AiohttpRequest(BaseRequest):
    """One HTTP session for all calls of a bot, the long poll included. Timeouts are in seconds."""

    def __init__(self, connect: float = 5.0, read: float = 10.0, write: float = 10.0, upload: float = 30.0) -> None:
        self._connect = connect
        self._read = read
        self._write = write
        self._upload = upload
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds that a call waits for its answer, unless it asks for more."""
        return self._read

    async def initialize(self) -> None:
        """Open the session. PTB calls this twice, for messages and for updates: the second finds it open."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=IDLE),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - part of the wait to connect
    ) -> tuple[int, bytes]:
        """One request; raises NotSent or AnswerLost, and what PTB would not tell apart (RetryAfter, BadRequest)."""
        if self._session is None:
            raise NotSent("The HTTP session is closed")
        files = request_data is not None and request_data.contains_files
        timeout = _timeout(
            _chosen(connect_timeout, self._connect),
            _chosen(read_timeout, self._read),
            _chosen(write_timeout, self._upload if files else self._write),
        )
        status, body = await self._exchange(self._session, method, url, _form(request_data), timeout)
        if method == "POST":
            _check(status, body)
        return status, body

    async def _exchange(
        self,
        session: aiohttp.ClientSession,
        method: str,
        url: str,
        form: aiohttp.FormData | None,
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109 - aiohttp's own, which knows before and after the bytes left
    ) -> tuple[int, bytes]:
        try:
            async with session.request(method, url, data=form, timeout=timeout, allow_redirects=False) as response:
                return response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError, RuntimeError) as error:
            failure = _failure(error)
        raise failure  # outside of the except, so that the original, which may show the address, is not its context

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        """The answer as an object; raises AnswerLost where it is none. PTB's own would log the body."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise AnswerLost("The answer is not what Telegram sends")
        return answer


def _chosen(asked: ODVInput[float], default: float) -> float | None:
    """The timeout that a call asked for; PTB marks "not asked" by an object of its own."""
    return asked if asked is None or isinstance(asked, (int, float)) else default


def _timeout(connect: float | None, read: float | None, write: float | None) -> aiohttp.ClientTimeout:
    """aiohttp does not time the writing: it ends when the wait for the answer does, so that gets both."""
    answer = None if read is None or write is None else read + write
    whole = None if answer is None or connect is None else connect + answer + BACKSTOP
    return aiohttp.ClientTimeout(total=whole, connect=connect, sock_read=answer)


def _form(request: RequestData | None) -> aiohttp.FormData | None:
    if request is None:
        return None
    form = aiohttp.FormData(request.json_parameters)
    for name, (filename, content, kind) in request.multipart_data.items():
        # As a stream: aiohttp warns of bytes past a megabyte, which it writes in one go.
        stream = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=filename, content_type=kind)
    return form


def _failure(error: Exception) -> NetworkError:
    """Only what fails before there is a connection is certain not to have been sent."""
    name = type(error).__name__
    if isinstance(error, aiohttp.ClientConnectorError):
        return NotSent(f"{name}: {error}")  # names host and reason, never the path
    if isinstance(error, (aiohttp.ConnectionTimeoutError, aiohttp.ServerFingerprintMismatch, aiohttp.InvalidURL)):
        return NotSent(name)
    return AnswerLost(name)


def _check(status: int, body: bytes) -> None:
    """Raise for answers from which PTB would make errors that hide what happened, or that quote the body."""
    if status >= SERVER_ERROR:
        raise AnswerLost(f"Telegram answered {status}")
    answer = AiohttpRequest.parse_json_payload(body)
    if status < BAD_REQUEST and "result" not in answer:
        raise AnswerLost(f"Telegram answered {status} without a result")
    parameters = answer.get("parameters")
    if status == TOO_MANY and not (isinstance(parameters, dict) and parameters.get("retry_after")):
        raise RetryAfter(THROTTLED_WITHOUT_A_TIME)
    if status >= BAD_REQUEST and status not in KNOWN_TO_PTB:
        raise BadRequest(str(answer.get("description") or f"Telegram answered {status}"))
