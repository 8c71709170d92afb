"""Programmes as data, and their loader."""

from bot.programmes.fields import ProgrammeError
from bot.programmes.loader import load, picture, read, texts

__all__ = ["ProgrammeError", "load", "picture", "read", "texts"]
