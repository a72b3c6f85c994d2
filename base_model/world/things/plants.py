"""Single trees and shrubs among houses."""

from __future__ import annotations

import numpy as np
import shapely

from ..frames import scattered
from ..site import Site
from .crowns import crown_colour, make_tree


def plant(
    site: Site, x: float, y: float, radius: float, rng: np.random.Generator, kind: str = ""
) -> None:
    """Put a tree, unless its stem would stand in something or it is too small to see."""
    if radius < 2 * site.gsd or not site.is_free(shapely.Point(x, y).buffer(0.5 * radius)):
        return
    if not kind:
        kinds = ("broadleaf", "conifer", "shrub", "palm")
        palms = 0.25 if site.dryness > 0.55 and site.seed % 2 else 0.0
        share = np.array([0.7, 0.12, 0.18, palms])
        kind = str(rng.choice(kinds, p=share / share.sum()))
        if kind == "broadleaf" and site.season == "winter" and rng.random() < 0.7:
            kind = "leafless"
    if kind == "shrub":
        radius *= 0.55
    tree = make_tree(kind, x, y, radius, rng, colour=crown_colour(kind, site.season, rng))
    site.put(tree, reserve=False)


def plant_some(site: Site, area: shapely.Polygon, number: int, rng: np.random.Generator) -> None:
    """Put trees of unlike sizes at random into an area."""
    for x, y in scattered(area, number, rng, 0.8):
        plant(site, x, y, float(np.exp(rng.normal(0.7, 0.45))), rng)
