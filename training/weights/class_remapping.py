"""The class layers of a trained network rearranged for other classes."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from ...core.models.card import ModelCard

CLASS_ROWS = {
    "roi_heads.box_predictor.cls_score": 1,
    "roi_heads.box_predictor.bbox_pred": 4,
    "roi_heads.mask_predictor.mask_fcn_logits": 1,
}
"""Layers of the heads → rows that one class has there."""


def carry_classes(
    tensors: dict[str, Tensor],
    state: dict[str, Tensor],
    source_classes: Sequence[str],
    card: ModelCard,
) -> tuple[str, ...]:
    """Rearrange the heads' rows by class name; new classes keep the network's fresh rows.

    Args:
        tensors: Of the source, under the network's names; changed in place.
        state: Of the fresh network.
        source_classes: Names in the source, from id 1.
        card: Of the network.

    Returns:
        Names of the classes that were carried over; none where the layers before are others.
    """
    ids = {name: number for number, name in enumerate(source_classes, start=1)}
    pairs = [(0, 0)] + [(ids[entry.name], entry.id) for entry in card.classes if entry.name in ids]
    carried = False
    for layer, rows in CLASS_ROWS.items():
        names = (f"{layer}.weight", f"{layer}.bias")
        old, fresh = tensors.get(names[0]), state[names[0]]
        expected = ((len(source_classes) + 1) * rows, *fresh.shape[1:])
        if old is None or old.shape != expected:
            tensors.pop(names[1], None)  # means nothing to fresh weights
            continue
        for name in names:
            new = state[name].clone()
            for source_id, target_id in pairs:
                new[target_id * rows : (target_id + 1) * rows] = tensors[name][
                    source_id * rows : (source_id + 1) * rows
                ]
            tensors[name] = new
        carried = True
    return tuple(entry.name for entry in card.classes if carried and entry.name in ids)
