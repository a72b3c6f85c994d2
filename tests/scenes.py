"""Scenes whose truth is in the pixels.

A scene's first band holds the object's id, its second the class; objects that lie over others are
in further pairs of bands. ``perfect_detector`` has detectors that read it there.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import rasterio.features
import shapely
import shapely.affinity
from numpy.typing import NDArray


@dataclass
class Scene:
    """A raster of object ids and what is known of each object.

    Attributes:
        ids: ``[H, W]`` int32, 0 is background.
        labels: ``[N + 1]`` class of each id.
        kinds: What each id was drawn as.
    """

    ids: NDArray[np.int32]
    labels: NDArray[np.int64]
    kinds: list[str] = field(default_factory=list)

    @property
    def bands(self) -> NDArray[np.float32]:
        """``[2, H, W]``: id and class."""
        return np.stack([self.ids, self.labels[self.ids]]).astype(np.float32)

    def truth(self) -> NDArray[np.object_]:
        """``[N + 1]`` the pixels of each id as one polygon in pixels; None for id 0."""
        return traced(self.ids, len(self.labels))


@dataclass
class OverlaidScene:
    """A raster of objects that may lie over one another.

    Attributes:
        layers: Each ``[H, W]`` int32 ids; objects of one layer don't overlap; 0 is background.
        labels: ``[N + 1]`` class of each id.
    """

    layers: list[NDArray[np.int32]]
    labels: NDArray[np.int64]

    @property
    def bands(self) -> NDArray[np.float32]:
        """``[2 L, H, W]``: id and class of each layer."""
        pairs = [band for ids in self.layers for band in (ids, self.labels[ids])]
        return np.stack(pairs).astype(np.float32)

    def truth(self) -> NDArray[np.object_]:
        """``[N + 1]`` the pixels of each id as one polygon in pixels; None for id 0."""
        polygons = np.full(len(self.labels), None, dtype=object)
        for ids in self.layers:
            of_layer = traced(ids, len(self.labels))
            there = ~shapely.is_missing(of_layer)
            polygons[there] = of_layer[there]
        return polygons

    @classmethod
    def draw(cls, shapes: list[shapely.Geometry], labels: list[int], side: int) -> OverlaidScene:
        """Return a scene of some shapes, ids from 1; each lies in the first layer with room."""
        layers: list[NDArray[np.int32]] = []
        for number, shape in enumerate(shapes, 1):
            west, south, east, north = np.floor(shape.bounds).astype(int)
            x0, y0, x1, y1 = max(west, 0), max(south, 0), min(east + 1, side), min(north + 1, side)
            pixels = rasterio.features.rasterize(
                [shape],
                out_shape=(y1 - y0, x1 - x0),
                transform=rasterio.Affine.translation(x0, y0),
                dtype="uint8",
            ).astype(bool)
            for ids in layers:
                if not ids[y0:y1, x0:x1][pixels].any():
                    break
            else:
                ids = np.zeros((side, side), np.int32)
                layers.append(ids)
            ids[y0:y1, x0:x1][pixels] = number
        return cls(layers, np.array([0, *labels], np.int64))


def traced(ids: NDArray[np.int32], count: int) -> NDArray[np.object_]:
    """Return ``[count]`` the pixels of each id as one polygon; None where there is none."""
    parts: dict[int, list[shapely.Polygon]] = {}
    for shape, value in rasterio.features.shapes(ids, ids > 0, connectivity=4):
        rings = shape["coordinates"]
        parts.setdefault(int(value), []).append(shapely.Polygon(rings[0], rings[1:]))
    polygons = np.full(count, None, dtype=object)
    for value, several in parts.items():
        polygons[value] = shapely.union_all(several)
    return polygons


class _Painter:
    """Puts shapes onto a raster of ids where there is room."""

    def __init__(self, size: int, rng: np.random.Generator, classes: int) -> None:
        self.size, self.rng, self.classes = size, rng, classes
        self.ids = np.zeros((size, size), np.int32)
        self.labels, self.kinds = [0], ["background"]

    def paint(self, shapes: list[shapely.Geometry], kind: str, gap: int = 2) -> bool:
        """Paint all shapes as objects of one class, or none if one would meet another object."""
        west, south, east, north = np.floor(shapely.total_bounds(shapes)).astype(int)
        x0, y0, x1, y1 = west - gap, south - gap, east + gap + 2, north + gap + 2
        clipped = max(x0, 0), max(y0, 0), min(x1, self.size), min(y1, self.size)
        x0, y0, x1, y1 = clipped
        if x1 - x0 < 4 or y1 - y0 < 4:
            return False
        patch = rasterio.features.rasterize(
            [(shape, number) for number, shape in enumerate(shapes, 1)],
            out_shape=(y1 - y0, x1 - x0),
            transform=rasterio.Affine.translation(x0, y0),
            dtype="int32",
        )
        around = rasterio.features.rasterize(
            [shapely.union_all(shapes).buffer(gap)],
            out_shape=patch.shape,
            transform=rasterio.Affine.translation(x0, y0),
            all_touched=True,
            dtype="uint8",
        )
        below = self.ids[y0:y1, x0:x1]
        if (below[around > 0] > 0).any():
            return False
        if (np.bincount(patch.ravel(), minlength=len(shapes) + 1) < 16).any():
            return False
        below[patch > 0] = patch[patch > 0] + len(self.labels) - 1
        label = int(self.rng.integers(1, self.classes + 1))
        self.labels += [label] * len(shapes)
        self.kinds += [kind] * len(shapes)
        return True

    def scatter(self, count: int, kind: str, smallest: float, largest: float) -> None:
        """Paint ``count`` single objects of a size between the two, anywhere."""
        painted = tries = 0
        while painted < count and tries < count * 60:
            tries += 1
            extent = float(np.exp(self.rng.uniform(np.log(smallest), np.log(largest))))
            shape = random_shape(self.rng, extent)
            x, y = self.rng.uniform(0, self.size, 2)
            if kind == "wider than a tile":
                x, y = self.rng.uniform(extent * 0.4, self.size - extent * 0.4, 2)
            moved = shapely.affinity.translate(shape, x, y)
            inside = shapely.box(0, 0, self.size, self.size).intersection(moved)
            if inside.geom_type != "Polygon" or inside.area < 0.4 * moved.area:
                continue
            painted += self.paint([inside], kind)

    def terraces(self, houses: int) -> None:
        """Paint rows of houses that touch each other, at any angle."""
        painted = tries = 0
        while painted < houses and tries < houses * 40:
            tries += 1
            number = int(self.rng.integers(4, 13))
            width, depth = self.rng.uniform(9, 30), self.rng.uniform(14, 40)
            steps = self.rng.uniform(-3, 3, number)
            angle = float(self.rng.choice([0.0, 90.0, self.rng.uniform(0, 180)]))
            x, y = self.rng.uniform(40, self.size - 40, 2)
            row = [
                shapely.box(k * width, steps[k], (k + 1) * width, depth + steps[k])
                for k in range(number)
            ]
            turned = [
                shapely.affinity.translate(
                    shapely.affinity.rotate(house, angle, origin=(0, 0)), x, y
                )
                for house in row
            ]
            bounds = shapely.total_bounds(turned)
            if bounds.min() < 1 or bounds.max() > self.size - 1:
                continue
            if self.paint(turned, "touching"):
                painted += number


def random_shape(rng: np.random.Generator, extent: float) -> shapely.Polygon:
    """Return a shape of about this extent around (0, 0): convex, concave, or with a hole."""
    kind = rng.choice(["box", "ellipse", "blob", "L", "U", "ring", "star", "T", "court"])
    half = extent / 2
    if kind == "box":
        shape = shapely.box(-half, -half * rng.uniform(0.3, 1), half, half * rng.uniform(0.3, 1))
    elif kind == "ellipse":
        shape = shapely.affinity.scale(shapely.Point(0, 0).buffer(half), 1, rng.uniform(0.5, 1))
    elif kind == "blob":
        turn = np.linspace(0, 2 * np.pi, 72, endpoint=False)
        radius = np.ones_like(turn)
        for order in range(2, 6):
            radius += rng.uniform(-0.12, 0.12) * np.cos(order * turn + rng.uniform(0, 6.28))
        radius *= half / radius.max()
        shape = shapely.Polygon(np.column_stack([radius * np.cos(turn), radius * np.sin(turn)]))
    elif kind == "star":
        turn = np.linspace(0, 2 * np.pi, 11)[:-1]
        radius = np.where(np.arange(10) % 2, 0.5, 1.0) * half
        shape = shapely.Polygon(np.column_stack([radius * np.cos(turn), radius * np.sin(turn)]))
    else:
        square = shapely.box(-half, -half, half, half)
        arm = extent * rng.uniform(0.3, 0.4)
        inner = {
            "L": shapely.box(-half + arm, -half + arm, half + 1, half + 1),
            "U": shapely.box(-half + arm, -half + arm, half - arm, half + 1),
            "T": shapely.union_all(
                [
                    shapely.box(-half - 1, -half + arm, -arm / 2, half + 1),
                    shapely.box(arm / 2, -half + arm, half + 1, half + 1),
                ]
            ),
            "ring": shapely.Point(0, 0).buffer(half * 0.45),
            "court": shapely.box(-half + arm, -half + arm, half - arm, half - arm),
        }[kind]
        if kind == "ring":
            square = shapely.Point(0, 0).buffer(half)
        shape = square.difference(inner)
    return shapely.affinity.rotate(shape, rng.uniform(0, 360), origin=(0, 0))


def wide_shape(rng: np.random.Generator, extent: float) -> shapely.Polygon:
    """Return an object much wider than it is thick: a bar, a ring, a comb, a snake, a cross."""
    kind = rng.choice(["bar", "ring", "comb", "snake", "cross", "slab", "arc"])
    half, thick = extent / 2, max(50.0, extent * rng.uniform(0.07, 0.12))
    if kind == "bar":
        shape = shapely.box(-half, -thick / 2, half, thick / 2)
    elif kind == "slab":
        shape = shapely.box(-half, -half * 0.7, half, half * 0.7)
    elif kind == "ring":
        shape = shapely.Point(0, 0).buffer(half, 64)
        shape = shape.difference(shapely.Point(0, 0).buffer(half - thick, 64))
    elif kind == "arc":
        turn = np.linspace(0, rng.uniform(3, 5.5), 80)
        line = np.column_stack([np.cos(turn), np.sin(turn)]) * (half - thick / 2)
        shape = shapely.LineString(line).buffer(thick / 2)
    elif kind == "cross":
        shape = shapely.box(-half, -thick / 2, half, thick / 2).union(
            shapely.box(-thick / 2, -half, thick / 2, half)
        )
    elif kind == "comb":
        pieces = [shapely.box(-half, -half * 0.5, half, -half * 0.5 + thick)]
        teeth = np.arange(-half, half - thick + 1, 2.5 * thick)
        pieces += [shapely.box(x, -half * 0.5, x + thick, half * 0.5) for x in teeth]
        shape = shapely.union_all(pieces)
    else:
        along = np.linspace(-half, half, 120)
        line = np.column_stack([along, np.sin(along / extent * 9) * half * 0.25])
        shape = shapely.LineString(line).buffer(thick / 2)
    return shapely.affinity.rotate(shape, rng.uniform(0, 360), origin=(0, 0))


def make_scene(
    size: int = 4096,
    *,
    seed: int = 0,
    small: int = 480,
    medium: int = 220,
    large: int = 30,
    wide: int = 9,
    touching: int = 380,
    tile: int = 512,
    classes: int = 2,
) -> Scene:
    """Return a scene of objects that don't overlap.

    Args:
        size: Side, pixels.
        seed: Same seed, same scene.
        small: DetectedObjects of 6–64 px.
        medium: DetectedObjects of 64–256 px.
        large: DetectedObjects of 256–512 px.
        wide: DetectedObjects wider than ``tile``.
        touching: Houses in rows whose pixels adjoin.
        tile: What "wider than a tile" means, pixels.
        classes: Number of classes.
    """
    rng = np.random.default_rng(seed)
    painter = _Painter(size, rng, classes)
    painted = tries = 0
    while painted < wide and tries < 400:
        tries += 1
        extent = rng.uniform(1.15 * tile, max(1.2 * tile, min(3.0 * tile, 0.85 * size)))
        x, y = rng.uniform(extent * 0.3, size - extent * 0.3, 2)
        shape = shapely.affinity.translate(wide_shape(rng, extent), x, y)
        inside = shapely.box(0, 0, size, size).intersection(shape)
        spans = np.diff(np.reshape(inside.bounds, (2, 2)), axis=0).max()
        if inside.geom_type == "Polygon" and spans > 1.1 * tile:
            painted += painter.paint([inside], "wider than a tile")
    painter.scatter(large, "256-512", 256, 500)
    painter.terraces(touching)
    painter.scatter(medium, "64-256", 64, 250)
    painter.scatter(small, "up to 64", 8, 64)
    return Scene(painter.ids, np.array(painter.labels), painter.kinds)
