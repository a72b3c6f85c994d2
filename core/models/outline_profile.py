"""How the true outlines of a class look: learnt from a training set, kept in a model's card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FOUND, SQUARE, SMOOTH = "found", "square", "smooth"
"""The styles of outlines: as the network found them, with right angles, round."""

_RIGHT_ANGLED = 0.8  # share of right angles from which a class is taken for one of straight walls
_NOT_RIGHT_ANGLED = 0.2  # up to this share it may be a round one
_NOT_SHARP = 0.1  # and up to this share of sharp corners
_MOST = 1e12  # square pixels; far above what any tile has
_ENOUGH = 30  # objects; fewer say little of the form, and nothing of the rare


@dataclass(frozen=True)
class OutlineProfile:
    """The true outlines of a class, at the accuracy of a pixel.

    Attributes:
        objects: How many were looked at: whole ones, not cut by their tile.
        right_angles: Median share of an object's corners that are right angles, 0 to 1.
        sharp_corners: Median share of those that turn by 60° or more, 0 to 1.
        vertices: Median count.
        edge: Median length of an object's mean edge, pixels.
        least_area: Square pixels; smaller objects are not to be expected.
        with_holes: Share of the objects that have a hole, 0 to 1.
        least_hole: Square pixels, the smallest hole; 0 where there is none.
    """

    objects: int
    right_angles: float
    sharp_corners: float
    vertices: float
    edge: float
    least_area: float
    with_holes: float
    least_hole: float

    @property
    def well_known(self) -> bool:
        """Whether there were enough objects to say something of their kind."""
        return self.objects >= _ENOUGH

    @property
    def style(self) -> str:
        """The style of outlines that suits the class."""
        if not self.well_known:
            return FOUND
        if self.right_angles >= _RIGHT_ANGLED:
            return SQUARE
        round_ones = self.right_angles <= _NOT_RIGHT_ANGLED and self.sharp_corners <= _NOT_SHARP
        return SMOOTH if round_ones else FOUND


def profiles_from_dict(values: Mapping[str, Any]) -> dict[str, OutlineProfile]:
    """Rebuild the profiles of a card's classes from plain data.

    Raises:
        TypeError: A profile is no table, or has a field too few or too many.
        ValueError: A value is no number from its range.
    """
    if not all(key.isdecimal() for key in values):
        raise ValueError("its outlines are not by the ids of classes")
    profiles = {key: OutlineProfile(**entry) for key, entry in values.items()}
    for profile in profiles.values():
        for name, value in vars(profile).items():
            if type(value) not in (int, float) or not 0 <= value < _MOST:
                raise ValueError(f"an outline's {name} is no number of objects or pixels")
        if max(profile.right_angles, profile.sharp_corners, profile.with_holes) > 1:
            raise ValueError("a share of outlines is not from 0 to 1")
    return profiles
