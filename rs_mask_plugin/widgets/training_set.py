"""What is in a training set, in a few lines. Standard library only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

from .model_card import UnreadableError, shorten

_DESCRIPTION = "dataset.json"
_UNFINISHED = "unfinished.sqlite"
_LARGEST_DESCRIPTION = 64_000_000  # bytes: a set of ten thousand rasters has a tenth of it
_SPLITS = {"train": "to learn from", "validation": "for validation", "test": "for the test"}


def describe_training_set(folder: str) -> str:
    """Return a set's classes, its tiles and objects by split, and its imagery, a line each.

    Raises:
        UnreadableError: It is none, or damaged; one sentence.
    """
    place = Path(folder)
    path = place / _DESCRIPTION
    if not path.is_file():
        if (place / _UNFINISHED).is_file():
            raise UnreadableError(
                "This training set is unfinished: go on with it in “Make a training set”."
            )
        if any(place.glob("*.json")) or any(place.glob("annotations/*.json")):
            return "A folder with COCO annotations; the training says what is in it."
        raise UnreadableError("This folder is no training set.")
    try:
        if path.stat().st_size > _LARGEST_DESCRIPTION:
            raise ValueError(path)
        return _describe(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError):
        raise UnreadableError(f"The file {_DESCRIPTION} of this set is damaged.") from None


def _describe(found: Dict[str, Any]) -> str:
    counts = {split: found["counts"][split] for split in _SPLITS if split in found["counts"]}
    names = []
    for entry in found["classes"]:
        key = f"instances/{entry['name']}"
        total = sum(int(numbers.get(key, 0)) for numbers in counts.values())
        names.append(f"{entry['name']} ({total:,})")
    tiles = [
        f"{_count(numbers['tiles'], 'tile')} {_SPLITS[split]} "
        f"({_count(numbers['instances'], 'object')})"
        for split, numbers in counts.items()
    ]
    sizes = " and ".join(f"{float(size):.3g} m" for size in found["gsd"] if float(size) > 0)
    imagery = f"{shorten([str(name) for name in found['band_names']])}"
    return "\n".join(
        [
            f"Classes: {shorten(names)}",
            ", ".join(tiles),
            f"Tiles of {int(found['tile_size'])} pixels: {imagery}"
            + (f", {sizes} a pixel" if sizes else ""),
        ]
    )


def _count(number: Any, thing: str) -> str:
    return f"{int(number):,} {thing}{'' if int(number) == 1 else 's'}"
