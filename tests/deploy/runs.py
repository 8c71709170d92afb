"""Limber's command and the deployment's scripts, run as an operator runs them."""

import os
import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent


def clean(**environ: str) -> dict[str, str]:
    """This process's environment with no setting of Limber's but these."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("LIMBER_", "XDG_", "PG"))}
    return own | {"PATH": f"{BIN}:{own['PATH']}"} | environ


def run(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    """A program to its end, whatever its exit code."""
    return subprocess.run(
        arguments,
        env=clean(**environ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def limber(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    """The `limber` command to its end."""
    return run(sys.executable, "-m", "bot", *arguments, **environ)
