"""Counts in sentences: ``1 tile``, ``2 tiles``. Standard library only."""

from __future__ import annotations


def count_of(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun in singular or plural.

    Args:
        number: How many.
        noun: In singular, such as ``tile``.
        plural: Where it is not the noun with an s.
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
