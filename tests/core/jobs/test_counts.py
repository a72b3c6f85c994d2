"""Counts in sentences."""

from __future__ import annotations

import pytest
from rs_mask_plugin.core.jobs.counts import count_of


@pytest.mark.parametrize(
    ("number", "noun", "plural", "text"),
    [
        (0, "tile", "", "0 tiles"),
        (1, "tile", "", "1 tile"),
        (2, "tile", "", "2 tiles"),
        (1, "box", "boxes", "1 box"),
        (3, "box", "boxes", "3 boxes"),
        (1234, "tile", "", "1,234 tiles"),
    ],
)
def test_one_of_a_kind_is_singular(number, noun, plural, text):
    assert count_of(number, noun, plural) == text
