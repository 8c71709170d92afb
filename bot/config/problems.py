"""What can be wrong with the settings.

SettingsError    carries every Problem found
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing wrong with the settings. It never quotes a value, which may be a secret."""

    variable: str
    wrong: str
    remedy: str


class SettingsError(Exception):
    """The settings cannot be used. `problems` has all there is to put right, in the order of the settings."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{p.variable} {p.wrong}" for p in problems))
        self.problems = problems
