"""Programmes as data, and their loader."""

from bot.programmes.fields import ProgrammeError
from bot.programmes.loader import load, read, texts

__all__ = ["ProgrammeError", "load", "read", "texts"]
