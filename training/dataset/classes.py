"""Classes: their texts and colours."""

from __future__ import annotations

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
    """Return a class as text, so that 3, 3.0 and "3" are one class."""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value).strip()


def is_empty(value: Any) -> bool:
    """Whether a field holds nothing: NULL, or a blank text."""
    if value is None or (isinstance(value, (float, np.floating)) and np.isnan(value)):
        return True
    return str(value).strip() in ("", "<NA>", "NaT")
