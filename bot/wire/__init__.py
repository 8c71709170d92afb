"""The wire: Telegram's Bot API, spoken over HTTP, at the pace Telegram allows."""

import os

# python-telegram-bot 22 warns about the old type of RetryAfter.retry_after each time Telegram answers 429, unless its
# coming one (a timedelta) is asked for, and that is asked for by this variable only.
os.environ.setdefault("PTB_TIMEDELTA", "1")
