"""COCO's run-length encoding (RLE): pixels in, compressed text out, and safely back.

RLE lists the lengths of runs of equal pixels, down the columns, the first run background. COCO
packs the list into text, about a character for each five bits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

_LONGEST_CODE = 7  # characters of one length: 35 bits, more than the pixels of any image


def encode_runs(
    starts: NDArray[Any], ends: NDArray[Any], height: int, width: int
) -> dict[str, Any]:
    """Return the compressed RLE of runs of foreground.

    Args:
        starts: ``[R]`` ascending places, counted down the columns.
        ends: ``[R]`` one past each run's last place; the next run may begin there.
        height: Of the image, pixels.
        width: Of the image, pixels.

    Returns:
        ``{"size": [height, width], "counts": bytes}``.
    """
    # A run that ends at a column's foot and one that begins at the next head are one run.
    apart = starts[1:] != ends[:-1]
    starts = starts[np.concatenate(([True], apart))] if len(starts) else starts
    ends = ends[np.concatenate((apart, [True]))] if len(ends) else ends
    edges = np.column_stack((starts, ends)).ravel()
    counts = np.diff(np.concatenate(([0], edges, [height * width]))).tolist()
    encoded: dict[str, Any] = coco_mask.frPyObjects(
        {"size": [height, width], "counts": counts}, height, width
    )
    return encoded


def encode_patch(
    inside: NDArray[np.bool_], left: int, top: int, height: int, width: int
) -> dict[str, Any]:
    """Return the compressed RLE of a patch of an image; all else is background.

    Args:
        inside: ``[h, w]`` bool.
        left: Column of the patch in the image.
        top: Row of the patch in the image.
        height: Of the image, pixels.
        width: Of the image, pixels.

    Returns:
        ``{"size": [height, width], "counts": bytes}``.
    """
    padded = np.zeros((inside.shape[1], inside.shape[0] + 2), np.int8)
    padded[:, 1:-1] = inside.T
    change = np.diff(padded, axis=1)
    offset = (left + np.arange(inside.shape[1], dtype=np.int64)) * height + top
    start_column, start_row = np.nonzero(change == 1)
    end_column, end_row = np.nonzero(change == -1)
    return encode_runs(
        offset[start_column] + start_row, offset[end_column] + end_row, height, width
    )


def as_json(encoded: Mapping[str, Any]) -> dict[str, Any]:
    """Return compressed RLE with its counts as text, which JSON can hold."""
    height, width = encoded["size"]
    return {"size": [int(height), int(width)], "counts": encoded["counts"].decode("ascii")}


def check_rle(counts: Any, height: int, width: int) -> dict[str, Any] | None:
    """Return the compressed RLE of counts in any spelling, or None where they are none.

    The C code behind pycocotools trusts what it is given, so everything is checked before.

    Args:
        counts: A list of lengths, or compressed text (str or bytes).
        height: Of the image, pixels.
        width: Of the image, pixels.

    Returns:
        ``{"size": [height, width], "counts": bytes}``.
    """
    lengths = decode_counts(counts)
    if lengths is None or not len(lengths) or lengths.min() < 0:
        return None
    if lengths.max() > height * width or lengths.sum() > height * width:
        return None
    ends = np.cumsum(lengths)
    foreground = lengths[1::2] > 0
    starts = ends[0::2][: len(foreground)]
    return encode_runs(starts[foreground], ends[1::2][foreground], height, width)


def decode_counts(counts: Any) -> NDArray[np.int64] | None:
    """Return the lengths that COCO's counts stand for, or None where they are damaged.

    Args:
        counts: A list of lengths, or compressed text (str or bytes): pieces of five bits, lowest
            first, as characters from "0"; from the fourth length on, each is the difference to the
            one before the last.
    """
    if isinstance(counts, (list, tuple)):
        return _plain_lengths(counts)
    if isinstance(counts, str):
        counts = counts.encode("ascii", "replace")
    if not isinstance(counts, bytes):
        return None
    codes = np.frombuffer(counts, np.uint8).astype(np.int64) - 48
    if not len(codes) or codes.min() < 0 or codes.max() > 63 or codes[-1] & 32:
        return None
    last = np.flatnonzero(codes & 32 == 0)
    first = np.concatenate(([0], last[:-1] + 1))
    if (last - first).max() >= _LONGEST_CODE:
        return None
    place = np.arange(len(codes)) - np.repeat(first, last - first + 1)
    values = np.add.reduceat((codes & 31) << (5 * place), first)
    # The highest bit of the last piece is the sign.
    negative = codes[last] & 16 > 0
    values[negative] -= np.int64(1) << (5 * (last - first + 1)[negative])
    # Lengths 3, 5, … add up along the odd places from 1 on, lengths 4, 6, … along the even from 2.
    values[1::2] = np.cumsum(values[1::2])
    values[2::2] = np.cumsum(values[2::2])
    return np.asarray(values, np.int64)


def _plain_lengths(counts: list[Any] | tuple[Any, ...]) -> NDArray[np.int64] | None:
    try:
        lengths = np.asarray(counts, np.float64)
    except (TypeError, ValueError, OverflowError):
        return None
    if lengths.ndim != 1 or not np.isfinite(lengths).all() or (np.abs(lengths) > 2**53).any():
        return None
    return lengths.astype(np.int64)
