"""Whether the bot in this container is alive: exit code 0 where /healthz answers 200, else 1.

The image has no curl, and needs none. The port is the one of LIMBER_LISTEN.
"""

import os
import sys
from http.client import HTTPConnection, HTTPException

PATIENCE = 5  # seconds


def main() -> int:
    """Ask once."""
    port = os.environ.get("LIMBER_LISTEN", "").rpartition(":")[2]
    connection = HTTPConnection("127.0.0.1", int(port or 8080), timeout=PATIENCE)
    try:
        connection.request("GET", "/healthz")
        return int(connection.getresponse().status != 200)
    except (OSError, HTTPException):
        return 1
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
