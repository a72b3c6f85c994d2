"""The class layers of a trained network rearranged for other classes."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from ...core.models.card import ModelCard
from .nearest_classes import nearest_classes

_SCORES = "roi_heads.box_predictor.cls_score"
CLASS_ROWS = {
    _SCORES: 1,
    "roi_heads.box_predictor.bbox_pred": 4,
    "roi_heads.mask_predictor.mask_fcn_logits": 1,
}
"""Layers of the heads → rows that one class has there."""


@dataclass(frozen=True)
class CarriedClasses:
    """What the classes of a network got from another's.

    Attributes:
        kept: Names that both have; they keep their rows.
        started: New name → names of the classes whose mean it starts from.
    """

    kept: tuple[str, ...] = ()
    started: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def carry_classes(
    tensors: dict[str, Tensor],
    state: dict[str, Tensor],
    source_classes: Sequence[str],
    groups: Mapping[str, str],
    card: ModelCard,
) -> CarriedClasses:
    """Rearrange the heads' rows by class name; a new class starts from what it is nearest to.

    Background and classes of the same name keep their rows. A new class gets the mean of the rows
    of the classes that are nearest by their names, else of all that no class keeps: what objects
    have in common. The mean of n scores lies log n or more below the logarithm of their summed
    exponentials (Jensen's inequality). So its score is raised by log n, and lowered by log m where
    m new classes start from the same rows: objects stay about as likely as they were, and training
    starts calmly.

    Args:
        tensors: Of the source, under the network's names; changed in place.
        state: Of the fresh network.
        source_classes: Names in the source, from id 1.
        groups: Source class → its group.
        card: Of the network.

    Returns:
        What was carried over; nothing where the layers before are others.
    """
    kept = {entry.name for entry in card.classes} & set(source_classes)
    sources = [
        _source_ids(entry.name, source_classes, groups, frozenset(kept)) for entry in card.classes
    ]
    new = [entry.name not in kept for entry in card.classes]
    sharing = Counter(ids for ids, is_new in zip(sources, new) if is_new)
    carried = False
    for layer, rows in CLASS_ROWS.items():
        names = (f"{layer}.weight", f"{layer}.bias")
        old, fresh = tensors.get(names[0]), state[names[0]]
        expected = ((len(source_classes) + 1) * rows, *fresh.shape[1:])
        if old is None or old.shape != expected:
            tensors.pop(names[1], None)  # means nothing to fresh weights
            continue
        for name in names:
            by_class = tensors[name].unflatten(0, (-1, rows))
            means = [by_class[list(ids)].mean(dim=0) for ids in ((0,), *sources)]
            tensors[name] = torch.cat(means)
        if layer == _SCORES:
            tensors[names[1]][1:] += torch.tensor(
                [
                    math.log(len(ids) / sharing[ids]) if is_new else 0.0
                    for ids, is_new in zip(sources, new)
                ]
            )
        carried = True
    if not carried:
        return CarriedClasses()
    return CarriedClasses(
        tuple(entry.name for entry in card.classes if entry.name in kept),
        {
            entry.name: tuple(source_classes[number - 1] for number in ids)
            for entry, ids, is_new in zip(card.classes, sources, new)
            if is_new
        },
    )


def _source_ids(
    name: str, source_classes: Sequence[str], groups: Mapping[str, str], kept: Collection[str]
) -> tuple[int, ...]:
    """Return the ids in the source from which a class starts."""
    places: Sequence[int] = range(len(source_classes))
    if name in kept:
        places = [source_classes.index(name)]
    else:
        nearest = nearest_classes(name, source_classes, groups) or places
        places = [place for place in nearest if source_classes[place] not in kept] or nearest
    return tuple(place + 1 for place in places)
