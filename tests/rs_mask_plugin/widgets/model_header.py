"""Writes the header of a model's file; its tensors matter to no dialog."""

from __future__ import annotations

import json
import struct

CARD = {
    "architecture": "mobilenet_v2_fpn",
    "classes": [{"id": 1, "name": "house", "color": "#f0e442"}, {"id": 2, "name": "<b>oak</b>"}],
    "band_names": ["red", "green", "blue"],
    "dtype": "uint8",
    "gsd": 0.5,
    "tile_size": 512,
    "score_thresholds": {"1": 0.61, "2": 0.48},
    "metrics": {"validation/AP": 0.412, "validation/AP50": 0.7},
}


def write_model(path, **changes):
    """Write a file with a card; ``changes`` replace keys of it, None removes one."""
    card = {key: value for key, value in {**CARD, **changes}.items() if value is not None}
    return write_header(path, {"__metadata__": {"rsmask": json.dumps(card)}})


def write_header(path, header):
    """Write a safetensors file without tensors."""
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text)
    return str(path)
