"""`make demo`, once everything is installed: the page answers, and the process ends when it is told to."""

import subprocess
import sys
import urllib.request
from pathlib import Path

from tests.browser.process import demo
from tests.ways import LATER


def test_the_demo_names_its_page_which_answers_and_ends_when_told(tmp_path: Path) -> None:
    with demo(tmp_path) as started:
        with urllib.request.urlopen(started.address, timeout=10) as answer:  # noqa: S310 - our own page, on loopback
            page = answer.read().decode()
        print(f"the page answered {started.seconds:.1f} s after the start")  # noqa: T201 - read with pytest -s
        assert '<script type="module" src="/page/main.js">' in page
        assert started.end() == 0
        assert started.log.read_text() == ""


@LATER
def test_a_second_demo_leaves_the_first_ones_folder_alone(tmp_path: Path) -> None:
    with demo(tmp_path) as started:
        again = subprocess.run(
            [
                Path(sys.executable).with_name("limber"),
                "demo",
                "--data",
                tmp_path / "demo",
                "--fresh",
                "--port",
                "8190",
            ],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert again.returncode == 1
        assert "a demo already runs in" in again.stderr.replace("\n", " ")
        assert started.end() == 0
    assert (tmp_path / "demo" / "limber.db").exists()
