"""How large the objects are that a model learnt from, and at which scales it saw them.

Lengths are in pixels of the model's ground size. At *scale* 2 everything is twice as large.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

QUANTILES = (0.02, 0.1, 0.5, 0.9, 0.98)
"""At which sizes are kept: what is beyond are errors and single giants."""


@dataclass(frozen=True)
class ObjectSizes:
    """Sizes of a model's objects.

    Attributes:
        lengths: Class id (as text) → the longer sides of the objects' boxes at ``QUANTILES``.
        sides: Class id (as text) → the roots of the boxes' areas at ``QUANTILES``.
        view: Side of what training saw at once.
        least_scale: That training showed, at most 1.
        greatest_scale: That training showed, at least 1.
    """

    lengths: Mapping[str, tuple[float, ...]]
    sides: Mapping[str, tuple[float, ...]]
    view: int
    least_scale: float = 1.0
    greatest_scale: float = 1.0

    @property
    def longest(self) -> float:
        """Length of the longest objects of any class; 0 without objects."""
        return max((lengths[-1] for lengths in self.lengths.values()), default=0.0)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ObjectSizes:
        """Rebuild from the plain data of a card.

        Raises:
            ValueError: Something in it is no size.
        """
        sizes = cls(
            _table(values["lengths"]),
            _table(values["sides"]),
            values["view"],
            values["least_scale"],
            values["greatest_scale"],
        )
        scales = (sizes.least_scale, sizes.greatest_scale)
        if type(sizes.view) is not int or sizes.view < 1:
            raise ValueError("what its training saw at once is no number of pixels")
        if not all(_is_positive(scale) for scale in scales) or not scales[0] <= 1.0 <= scales[1]:
            raise ValueError("a scale of its training is odd")
        return sizes


def _table(values: Mapping[str, Any]) -> dict[str, tuple[float, ...]]:
    table = {str(key): tuple(sizes) for key, sizes in values.items()}
    for sizes in table.values():
        if len(sizes) != len(QUANTILES) or not all(_is_positive(size) for size in sizes):
            raise ValueError("the sizes of its objects are no numbers of pixels")
    return table


def _is_positive(value: Any) -> bool:
    return type(value) in (int, float) and 0 < value < 1e6
