"""The points at which the bot is killed are in the product still."""

import inspect

import pytest

from tests.process.points import POINTS, found


@pytest.mark.parametrize("name", POINTS)
def test_a_point_names_a_function_that_is_there(name: str) -> None:
    _, _, function = found(POINTS[name])
    assert inspect.iscoroutinefunction(function)
