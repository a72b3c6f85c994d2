"""The class layers of a trained network rearranged for other classes."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from ..core.model_card import ModelCard

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
        Names of the classes that were carried over.
    """
    ids = {name: number for number, name in enumerate(source_classes, start=1)}
    pairs = [(0, 0)] + [(ids[entry.name], entry.id) for entry in card.classes if entry.name in ids]
    for layer, rows in CLASS_ROWS.items():
        for name in (f"{layer}.weight", f"{layer}.bias"):
            old, fresh = tensors.get(name), state[name]
            if old is None or old.shape[1:] != fresh.shape[1:]:
                continue
            if old.shape[0] != (len(source_classes) + 1) * rows:
                continue
            new = fresh.clone()
            for source_id, target_id in pairs:
                new[target_id * rows : (target_id + 1) * rows] = old[
                    source_id * rows : (source_id + 1) * rows
                ]
            tensors[name] = new
    return tuple(entry.name for entry in card.classes if entry.name in ids)
