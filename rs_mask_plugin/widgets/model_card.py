"""What a model's file says about itself, in a few lines. Standard library only."""

from __future__ import annotations

import json
import struct
import time
from pathlib import Path
from typing import Any, Dict, List

_LONGEST_HEADER = 16_000_000  # bytes; that of the largest network has a hundredth of it
_NAMES_SHOWN = 8


class UnreadableError(Exception):
    """A file that is no model or no training set of ours; its text is one sentence."""


def read_model_card(path: str) -> Dict[str, Any]:
    """Return the card in a model's file.

    A safetensors file starts with the header's length (8 bytes, little-endian) and the header, JSON
    whose ``__metadata__`` holds the card under ``rsmask``.

    Raises:
        UnreadableError: It is no model, or damaged.
    """
    try:
        with Path(path).open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > _LONGEST_HEADER:
                raise ValueError(length)
            header = json.loads(file.read(length))
        card = json.loads(header["__metadata__"]["rsmask"])
        if isinstance(card, dict) and isinstance(card["classes"], list):
            return card
    except OSError as error:
        raise UnreadableError(f"The model can't be read: {error.strerror}.") from error
    except (ValueError, LookupError, TypeError, RecursionError, struct.error):
        pass
    raise UnreadableError("This file is no model of RS Mask, or it is damaged.")


def describe_model(path: str) -> str:
    """Return what a model finds, what it was made for and how good it is, a line each.

    Raises:
        UnreadableError: It is no model, or damaged.
    """
    card = read_model_card(path)
    try:
        finds = shorten([str(entry["name"]) for entry in card["classes"]])
        bands = shorten([str(name) for name in card["band_names"]])
        size = float(card["gsd"])
        ground = f", {size:.3g} m a pixel" if size > 0 else ""
        lines = [
            f"Finds: {finds}",
            f"Made for: {bands} ({_pixel_kind(str(card['dtype']))}){ground}, "
            f"tiles of {int(card['tile_size'])} pixels",
        ]
        facts = _quality(card)
        made = time.strftime("%Y-%m-%d", time.localtime(Path(path).stat().st_mtime))
        return "\n".join([*lines, ", ".join([*facts, f"file of {made}"])])
    except (ValueError, LookupError, TypeError, AttributeError, OSError, OverflowError):
        raise UnreadableError("The card of this model is damaged.") from None


def _quality(card: Dict[str, Any]) -> List[str]:
    """Return the least scores and the most telling figures, as far as the card has them."""
    facts = []
    scores = sorted(float(score) for score in card.get("score_thresholds", {}).values())
    if scores:
        same = scores[-1] - scores[0] < 0.005
        span = f"{scores[0]:.2f}" if same else f"{scores[0]:.2f} to {scores[-1]:.2f}"
        facts.append(f"Keeps scores from {span}")
    metrics = card.get("metrics", {})
    for split, name in (("test", "test"), ("validation", "validation"), ("train", "training")):
        average, half = metrics.get(f"{split}/AP"), metrics.get(f"{split}/AP50")
        if average is not None and half is not None:
            facts.append(f"mask AP {float(average):.2f}, AP50 {float(half):.2f} on {name} tiles")
            break
    return facts


def _pixel_kind(dtype: str) -> str:
    """Return a dtype in words: ``uint8`` is 8-bit."""
    digits = "".join(sign for sign in dtype if sign.isdigit())
    return "decimal numbers" if dtype.startswith("float") else f"{digits or '?'}-bit"


def shorten(names: List[str]) -> str:
    """Return the first of several names, and how many more there are."""
    shown = ", ".join(name[:60] for name in names[:_NAMES_SHOWN])
    more = len(names) - _NAMES_SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
