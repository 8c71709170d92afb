"""The rules of Limber: standard library only, no I/O, and `now` is always an argument."""
