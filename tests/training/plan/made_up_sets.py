"""Fingerprints of unlike training sets, and two machines: nothing of it is read from disk."""

from __future__ import annotations

import numpy as np
from rs_mask_plugin.training.plan.fingerprint import ClassFingerprint, Fingerprint
from rs_mask_plugin.training.plan.machine import Machine

CPU = Machine(device="cpu", memory=16_000_000_000)
GPU = Machine(device="cuda", memory=80_000_000_000)


def fingerprint(tiles=40, objects=1000, size=40.0, side=512, *, validation=8, counts=(), **others):
    """A set whose objects' sizes lie around one size, evenly by logarithm from half to twice."""
    sides = size * np.exp2(np.linspace(-1, 1, 64))
    shapes = tuple((float(s), float(s)) for s in sides.round(2))
    values = {
        "tiles": tiles,
        "validation_tiles": validation,
        "classes": tuple(
            ClassFingerprint(name, count, shapes if count else ())
            for name, count in counts or (("object", objects),)
        ),
        "largest_side": side,
        "pixels": float(side * side),
        "validation_pixels": float(side * side),
        "epoch_tiles": float(tiles),
        **others,
    }
    return Fingerprint(**values)


TEN_CLASSES = tuple((f"class {n}", 4000 // 2**n) for n in range(10))

SETS = {
    "buildings, 40 tiles": fingerprint(34, 1150, 45.0, validation=6),
    "fields at 10 m, 12 bands, 16 bit": fingerprint(10, 300, 60.0, 256, validation=3),
    "very small objects": fingerprint(60, 6000, 9.0),
    "very large objects": fingerprint(60, 180, 420.0, 1024),
    "one tile": fingerprint(1, 25, 40.0, validation=1),
    "500 tiles": fingerprint(500, 15000, 40.0, validation=100),
    "ten classes, unbalanced": fingerprint(
        300, 7992, 70.0, 800, validation=60, counts=TEN_CLASSES, epoch_tiles=420.0
    ),
    "few objects in many tiles": fingerprint(400, 60, 30.0, validation=80),
}
