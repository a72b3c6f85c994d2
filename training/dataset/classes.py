"""Classes: their names as text, and their colours."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

import numpy as np

PALETTE = (
    "#e6194b",
    "#3cb44b",
    "#4363d8",
    "#f58231",
    "#911eb4",
    "#42d4f4",
    "#f032e6",
    "#bfef45",
    "#469990",
    "#9a6324",
    "#800000",
    "#808000",
)
"""Colours of classes that have none of their own."""


def class_text(value: Any) -> str:
    """Return a class as text, so that 3, 3.0 and "3" are one class.

    Letters with accents have two ways of being written, which look the same; they become one.
    """
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    # Half a letter, which JSON can escape, has no place in any file.
    whole = str(value).encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", whole).strip()


def is_empty(value: Any) -> bool:
    """Whether a field holds nothing: NULL, or a blank text."""
    if value is None or (isinstance(value, (float, np.floating)) and np.isnan(value)):
        return True
    return str(value).strip() in ("", "<NA>", "NaT")


def merge_classes(names: Sequence[Any]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the distinct names, and for each name the class id (from 1) that it has there.

    >>> merge_classes(["house", "tree", " house"])
    (('house', 'tree'), (1, 2, 1))
    """
    texts = [class_text(name) or f"class {place}" for place, name in enumerate(names, start=1)]
    distinct = list(dict.fromkeys(texts))
    return tuple(distinct), tuple(distinct.index(text) + 1 for text in texts)
