"""The one check that every annotation of a set made elsewhere goes through, whatever its format.

What can be mended is: places in another frame, outlines that reach outside. What can't be used is
left out and counted by its reason, so that an account adds up to all annotations.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from shapely import affinity

from ...core.jobs.counts import count_of
from ...core.vector.geometry import clip_to_box
from ..structures.coco_shapes import (
    OTHER_SIZE,
    OUTLINE_KEY,
    UNREADABLE,
    CocoShape,
    ShapeError,
    is_ignored,
    is_plain,
    read_shape,
)
from ..structures.run_lengths import as_json
from .coco_writer import exact_outline, segmentations
from .images import ImageFrame
from .set_files import id_text

NO_ENTRY = "that are no annotations"
UNKNOWN_IMAGE = "of an image that the set does not have"
NO_CLASS = "without a class"
UNKNOWN_CLASS = "of a class that the set does not have"
OUTSIDE = "outside their image"
NO_AREA = "without an area"
DOUBLE = "exactly like another of the same class"
OTHER_FRAME = "in images of another size than the set says"

_LEAST_AREA = 1e-6  # square pixels; less is rounding
_EDGE = 1e-3  # pixels; what reaches outside by less is rounding


@dataclass
class AnnotationAccount:
    """What became of annotations.

    Attributes:
        seen: All of them.
        lost: Reason → how many were left out.
        boxes: How many kept ones are boxes, standing in for outlines.
        cut: How many kept ones reached outside their image and were cut.
        refused_images: How many images were left out for their size.
        moved_images: How many images have places that were turned or scaled.
        guessed_images: How many images may have been annotated turned, or not.
        turned_images: How many of these were taken as turned.
    """

    seen: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    boxes: int = 0
    cut: int = 0
    refused_images: int = 0
    moved_images: int = 0
    guessed_images: int = 0
    turned_images: int = 0

    def add_image(self, frame: ImageFrame | None) -> None:
        """Count one image; None: its size does not fit."""
        if frame is None:
            self.refused_images += 1
        elif frame.guessed:
            self.guessed_images += 1
            self.turned_images += frame.matrix is not None
        else:
            self.moved_images += frame.matrix is not None

    def add(self, other: AnnotationAccount) -> None:
        """Add another account's numbers."""
        self.seen += other.seen
        self.lost.update(other.lost)
        self.boxes += other.boxes
        self.cut += other.cut
        self.refused_images += other.refused_images
        self.moved_images += other.moved_images
        self.guessed_images += other.guessed_images
        self.turned_images += other.turned_images

    def sentences(self) -> list[str]:
        """Return what a user should know, a sentence each; empty where all is well."""
        lines = []
        if self.lost:
            reasons = "; ".join(f"{count:,} {why}" for why, count in self.lost.items())
            lines.append(
                f"{self.lost.total():,} of {count_of(self.seen, 'annotation', 'annotations')} "
                f"{'was' if self.lost.total() == 1 else 'were'} left out: {reasons}."
            )
        if self.refused_images:
            lines.append(
                f"{count_of(self.refused_images, 'image was', 'images were')} left out: the set "
                "gives another size than the file has, and not the same ratio."
            )
        if self.moved_images:
            lines.append(
                f"{count_of(self.moved_images, 'image has', 'images have')} another size than the "
                "set says (turned by EXIF, or resized): the outlines were fitted to it."
            )
        if self.guessed_images:
            how = "shown" if self.turned_images else "stored"
            lines.append(
                f"{count_of(self.guessed_images, 'image has', 'images have')} a note to be shown "
                "turned or mirrored (EXIF), and no size says which way round the annotator saw "
                f"{'it' if self.guessed_images == 1 else 'them'}: the outlines were taken for "
                f"those of the image as it is {how}. If they lie wrong, turn the images with "
                "another program, so that they have no such note, and annotate them again."
            )
        if self.boxes:
            lines.append(
                f"{count_of(self.boxes, 'object has', 'objects have')} no readable outline: "
                "the box stands in for it, and masks learned from boxes are boxes."
            )
        if self.cut:
            lines.append(
                "1 outline reached outside its image and ends at the edge now."
                if self.cut == 1
                else f"{self.cut:,} outlines reached outside their images and end at the edges now."
            )
        return lines


class AnnotationCheck:
    """Checks annotations and keeps the account.

    Args:
        class_of: Category id as text (see ``id_text``) → class id.
        ours: Whether the set was made by this program: its shapes were checked then, and large
            sets open several times faster without doing it again.
    """

    def __init__(self, class_of: Mapping[str, int], *, ours: bool = False) -> None:
        self._class_of = class_of
        self._ours = ours
        self._outlines_seen: set[bytes] = set()
        self.account = AnnotationAccount()

    def check(self, entry: Any, frame: ImageFrame | None, image_id: int) -> dict[str, Any] | None:
        """Return an annotation that can be used, or None where it is left out.

        Args:
            entry: COCO annotation of any spelling.
            frame: Of its image; None: the image is left out.
            image_id: Of its image.

        Returns:
            COCO annotation with the class id, and rings or RLE in the image file's pixels.
        """
        account = self.account
        account.seen += 1
        if not isinstance(entry, Mapping):
            account.lost[NO_ENTRY] += 1
            return None
        category = entry.get("category_id")
        class_id = self._class_of.get(id_text(category))
        if class_id is None:
            nothing = category is None or category == ""
            account.lost[NO_CLASS if nothing else UNKNOWN_CLASS] += 1
            return None
        if frame is None:
            account.lost[OTHER_FRAME] += 1
            return None
        ignored = _flag(entry.get("iscrowd")) or _flag(entry.get("ignore"))
        if self._ours:
            return {**entry, **_plain_values(entry, class_id, image_id, ignored)}
        try:
            shape, moved = _place(entry, frame)
            outline, cut = _inside(shape.outline, frame)
        except ShapeError as error:
            account.lost[error.reason] += 1
            return None
        except shapely.errors.GEOSException:
            account.lost[UNREADABLE] += 1
            return None
        if outline.area <= _LEAST_AREA:
            account.lost[OUTSIDE if cut and shape.outline.area > _LEAST_AREA else NO_AREA] += 1
            return None
        if not ignored and self._is_double(outline, class_id, image_id):
            account.lost[DOUBLE] += 1
            return None
        account.boxes += shape.from_box
        account.cut += cut
        changes = _changes(entry, shape, outline, frame, redrawn=moved or cut or shape.from_box)
        return {**entry, **_plain_values(entry, class_id, image_id, ignored), **changes}

    def _is_double(self, outline: Any, class_id: int, image_id: int) -> bool:
        digest = hashlib.blake2b(shapely.to_wkb(outline), digest_size=16)
        digest.update(f"{image_id} {class_id}".encode())
        key = digest.digest()
        double = key in self._outlines_seen
        self._outlines_seen.add(key)
        return double


def _place(entry: Mapping[str, Any], frame: ImageFrame) -> tuple[CocoShape, bool]:
    """Return the shape in the image file's pixels, and whether it was moved there."""
    try:
        shape = read_shape(entry, *frame.declared)
    except ShapeError as error:
        if error.reason != OTHER_SIZE or frame.declared == (frame.width, frame.height):
            raise
        return read_shape(entry, frame.width, frame.height), False
    if frame.matrix is None:
        return shape, False
    outline = affinity.affine_transform(shape.outline, frame.matrix)
    return CocoShape(outline, None, shape.from_box), True


def _inside(outline: Any, frame: ImageFrame) -> tuple[Any, bool]:
    """Return the part of an outline inside the image, and whether it is only a part."""
    if outline.is_empty:
        return outline, False
    x0, y0, x1, y1 = outline.bounds
    width, height = float(frame.width), float(frame.height)
    if x0 >= -_EDGE and y0 >= -_EDGE and x1 <= width + _EDGE and y1 <= height + _EDGE:
        return outline, False
    return clip_to_box(outline, 0.0, 0.0, width, height), True


def _changes(
    entry: Mapping[str, Any], shape: CocoShape, outline: Any, frame: ImageFrame, *, redrawn: bool
) -> dict[str, Any]:
    """Return the keys of the shape that change; none where COCO's own spelling already fits."""
    if not redrawn and is_plain(entry.get("segmentation")):
        return {}
    if not redrawn and shape.rle is not None:
        return {"segmentation": as_json(shape.rle)}
    alone = np.array([outline], object)
    x0, y0, x1, y1 = outline.bounds
    changes = {
        "segmentation": segmentations(alone, frame.height, frame.width)[0],
        "bbox": [x0, y0, x1 - x0, y1 - y0],
        "area": float(outline.area),
        **exact_outline(outline),
    }
    if OUTLINE_KEY in entry:
        changes.setdefault(OUTLINE_KEY, None)
    return changes


def _plain_values(
    entry: Mapping[str, Any], class_id: int, image_id: int, ignored: bool
) -> dict[str, Any]:
    """Return the keys beside the shape in the types that all readers expect."""
    wanted: dict[str, Any] = {"category_id": class_id, "image_id": image_id}
    if ignored != is_ignored(entry):
        wanted |= {"iscrowd": int(ignored), "ignore": int(ignored)}
    if "bbox" in entry and not _are_numbers(entry["bbox"], 4):
        wanted["bbox"] = None  # readers take it from the shape
    if "area" in entry and not _are_numbers([entry["area"]], 1):
        wanted["area"] = None
    if "visible" in entry and not _are_numbers([entry["visible"]], 1):
        wanted["visible"] = 1.0
    return wanted


def _are_numbers(values: Any, count: int) -> bool:
    return (
        isinstance(values, list)
        and len(values) == count
        and all(
            isinstance(value, (int, float)) and abs(value) < 1e15 and math.isfinite(value)
            for value in values
        )
    )


def _flag(value: Any) -> bool:
    """Whether a flag is set; some tools write it as text."""
    if isinstance(value, str):
        return value.strip().lower() not in ("", "0", "false", "no")
    return bool(value)
