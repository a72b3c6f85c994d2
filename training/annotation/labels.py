"""The annotated polygons and their classes, and the annotated area, as read from layers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...core.jobs.counts import count_of
from ...core.jobs.dataset_options import SPLITS
from ...core.jobs.errors import UserError
from ...core.models.card import ClassDefinition
from ...core.vector.layer_reader import ReadCounts, read_polygons
from ..dataset.classes import PALETTE, class_text, is_empty
from ..dataset.splits import SPLIT_WORDS
from .layout import PolygonLayer

UNDECIDED = -1
"""Where an area's field names no split."""
_MANY_CLASSES = 200  # more distinct values are a field of names or numbers, not of classes


@dataclass(frozen=True)
class Labels:
    """The objects that were drawn.

    Attributes:
        layer: Their polygons, in their own CRS.
        class_ids: ``[N]`` int64, from 1.
        feature_ids: ``[N]`` int64, the source's own.
        classes: Id 1, 2, …
        counts: What reading did.
    """

    layer: PolygonLayer
    class_ids: NDArray[np.int64]
    feature_ids: NDArray[np.int64]
    classes: tuple[ClassDefinition, ...]
    counts: ReadCounts

    def __len__(self) -> int:
        return len(self.class_ids)


@dataclass(frozen=True)
class AnnotatedArea:
    """The polygons inside which everything was annotated.

    Attributes:
        layer: The polygons.
        values: ``[N]`` the split field's values as text; all empty without a field.
        counts: What reading did.
    """

    layer: PolygonLayer
    values: tuple[str, ...]
    counts: ReadCounts


def read_labels(reference: str, class_field: str, class_name: str) -> Labels:
    """Read the polygons and turn a field's values into classes.

    Args:
        reference: ``path`` or ``path|layername=name``.
        class_field: A text or integer field; empty: one class.
        class_name: Of that one class.

    Raises:
        UserError: What ``read_polygons`` raises; objects without a class; no objects.
    """
    columns = (class_field,) if class_field else ()
    frame, counts = read_polygons(reference, to_crs=None, columns=columns)
    if not len(frame):
        raise UserError(
            f"The layer {counts.layer} has no polygons.",
            "Draw the objects first, one polygon each.",
        )
    if class_field:
        names = _class_names(frame[class_field].tolist(), class_field, counts.layer)
        ordered = _sort_class_names(set(names))
        if len(ordered) > _MANY_CLASSES:
            raise UserError(
                f"The field {class_field!r} has {len(ordered):,} different values, too many for "
                "classes.",
                "Choose the field that holds the kind of object, or leave it empty for one class.",
            )
    else:
        ordered = [class_name.strip() or "object"]
        names = ordered * len(frame)
    number = {name: index for index, name in enumerate(ordered, start=1)}
    classes = tuple(
        ClassDefinition(index, name, PALETTE[(index - 1) % len(PALETTE)])
        for name, index in number.items()
    )
    return Labels(
        layer=PolygonLayer(np.asarray(frame.geometry.array, dtype=object), _crs(frame)),
        class_ids=np.array([number[name] for name in names], np.int64),
        feature_ids=frame["feature_id"].to_numpy().astype(np.int64),
        classes=classes,
        counts=counts,
    )


def read_area(reference: str, split_field: str, crs: CRS | None) -> AnnotatedArea:
    """Read the annotated area.

    Args:
        reference: ``path`` or ``path|layername=name``.
        split_field: Field to keep; empty: none.
        crs: The CRS wanted (that of the labels).

    Raises:
        UserError: What ``read_polygons`` raises; no polygons.
    """
    columns = (split_field,) if split_field else ()
    frame, counts = read_polygons(reference, to_crs=crs, columns=columns)
    if not len(frame):
        raise UserError(
            f"The area layer {counts.layer} has no polygons.",
            "Draw where everything was annotated, or leave AREA empty.",
        )
    values = ("",) * len(frame)
    if split_field:
        values = tuple("" if is_empty(v) else str(v).strip() for v in frame[split_field])
    polygons = np.asarray(frame.geometry.array, dtype=object)
    return AnnotatedArea(PolygonLayer(polygons, _crs(frame)), values, counts)


def parse_splits(values: Sequence[str], field: str) -> NDArray[np.int8]:
    """Return the split that each polygon's field names; UNDECIDED where it is empty.

    Raises:
        UserError: A value is no split.
    """
    words = {"": UNDECIDED, **SPLIT_WORDS}
    wrong = sorted({value for value in values if value.lower() not in words})
    if wrong:
        raise UserError(
            f"The field {field!r} of the area holds {wrong[0]!r}, which is no split.",
            f"Write {', '.join(SPLITS)} into it, or leave it empty: then RS Mask decides.",
        )
    return np.array([words[value.lower()] for value in values], np.int8)


def group_numbers(values: Sequence[str]) -> NDArray[np.int64]:
    """Number the areas' groups: equal texts are one group, an empty text is a group by itself."""
    known: dict[str, int] = {}
    numbers = []
    for position, value in enumerate(values):
        numbers.append(known.setdefault(value or f"\0{position}", len(known)))
    return np.array(numbers, np.int64)


def objects_by_area(area: AnnotatedArea, labels: Labels) -> NDArray[np.int64]:
    """Return how many objects of each class lie in each area polygon, ``[A, K]``."""
    points = shapely.point_on_surface(labels.layer.polygons)
    tree = shapely.STRtree(area.layer.polygons)
    point, polygon = tree.query(points, predicate="within")
    counts = np.zeros((len(area.values), len(labels.classes)), np.int64)
    np.add.at(counts, (polygon, labels.class_ids[point] - 1), 1)
    return counts


def _class_names(values: list[Any], field: str, layer: str) -> list[str]:
    """Return the classes as texts."""
    empty = sum(is_empty(value) for value in values)
    if empty:
        raise UserError(
            f"The class of {empty:,} of {count_of(len(values), 'object')} of {layer} is missing: "
            f"the field {field!r} is empty there.",
            "Fill in the class of each object (or delete the object), then run again.",
        )
    return [class_text(value) for value in values]


def _sort_class_names(names: set[str]) -> list[str]:
    """Sort numbers as numbers, texts as texts."""
    if all(re.fullmatch("-?[0-9]+", name) for name in names):
        return sorted(names, key=int)
    return sorted(names)


def _crs(frame: Any) -> CRS | None:
    return None if frame.crs is None else CRS.from_wkt(frame.crs.to_wkt())
