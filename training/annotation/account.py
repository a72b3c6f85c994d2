"""The account of annotating: what became of every polygon."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...core.jobs.dataset_options import SPLITS
from ..dataset.summary import (
    CUT_AWAY,
    IN_LEFT_OUT,
    MASKED_FOR_SPLIT,
    NOWHERE_WHOLE,
    ON_NODATA,
    ONLY_PIECES,
    OUTSIDE_AREA,
    OUTSIDE_IMAGERY,
    TOO_SMALL,
    SetSummary,
    tiles_to_show,
)
from ..dataset.tile_log import WRITTEN, TileLog
from .labels import Labels
from .plan import Plan

_NAMED = 1000  # ids of dropped features kept for each reason
_WHOLE = 0.999  # visible share from which an object counts as whole


def summarise(log: TileLog, labels: Labels, plan: Plan) -> SetSummary:
    """Count what the log holds and reconcile it with the layer, feature by feature."""
    order = np.argsort(labels.feature_ids, kind="stable")
    ids = labels.feature_ids[order]
    kept, whole, pieces = (np.zeros(len(labels), bool) for _ in range(3))
    reasons: dict[str, NDArray[np.bool_]] = {
        why: np.zeros(len(labels), bool) for why in (TOO_SMALL, ON_NODATA, CUT_AWAY)
    }
    names = {entry.id: entry.name for entry in labels.classes}
    counts = {
        split: {"tiles": 0, "instances": 0, **{f"instances/{n}": 0 for n in names.values()}}
        for split in SPLITS
    }
    sizes, lengths, class_ids = [np.zeros(0)], [np.zeros(0)], [np.zeros(0, np.int64)]
    per_tile, valid = [], []
    with_objects: dict[str, list[int]] = {split: [] for split in SPLITS}
    tiles = ignored = 0
    pixels = masked = 0.0  # of training tiles
    for record in log.records():
        for feature, why in record.dropped:
            reasons[why][order[np.searchsorted(ids, feature)]] = True
        if record.state != WRITTEN:
            continue
        split = SPLITS[record.split]
        tiles += 1
        counts[split]["tiles"] += 1
        valid.append(record.image["valid"])
        if split == "train":
            size = record.image["width"] * record.image["height"]
            pixels += size
            masked += size * record.image.get(MASKED_FOR_SPLIT, 0.0)
        own = record.annotations
        index = order[np.searchsorted(ids, own.features)]
        good = ~own.ignored
        objects = own.objects
        ignored += len(own) - objects
        pieces[index[~good]] = True
        kept[index[good]] = True
        whole[index[good & (own.visible >= _WHOLE)]] = True
        counts[split]["instances"] += objects
        for class_id, number in zip(*np.unique(own.class_ids[good], return_counts=True)):
            counts[split][f"instances/{names[int(class_id)]}"] += int(number)
        sizes.append(np.sqrt(own.areas[good]))
        lengths.append(own.lengths[good])
        class_ids.append(own.class_ids[good])
        per_tile.append(objects)
        if objects:
            with_objects[split].append(record.number)
    features, dropped = _reconcile(labels, plan, kept, whole, pieces, reasons)
    return SetSummary(
        tiles=tiles,
        instances=sum(per_tile),
        ignored=ignored,
        counts=counts,
        background=sum(count == 0 for count in per_tile),
        features=features,
        dropped=dropped,
        sizes=np.concatenate(sizes).astype(np.float32),
        lengths=np.concatenate(lengths).astype(np.float32),
        class_ids=np.concatenate(class_ids),
        per_tile=np.array(per_tile, np.int64),
        valid=np.array(valid, np.float32),
        samples=tiles_to_show(with_objects),
        masked_for_split=masked / pixels if pixels else 0.0,
    )


def _reconcile(
    labels: Labels,
    plan: Plan,
    kept: NDArray[np.bool_],
    whole: NDArray[np.bool_],
    pieces: NDArray[np.bool_],
    reasons: dict[str, NDArray[np.bool_]],
) -> tuple[dict[str, int], dict[str, list[int]]]:
    """Give every feature exactly one line of the account."""
    open_ones = ~kept
    dropped_masks: dict[str, NDArray[np.bool_]] = {}
    order = {
        OUTSIDE_IMAGERY: ~plan.in_imagery,
        OUTSIDE_AREA: ~plan.in_area,
        ONLY_PIECES: pieces,
        **reasons,
        IN_LEFT_OUT: np.ones(len(labels), bool),
    }
    for why, mask in order.items():
        dropped_masks[why] = mask & open_ones
        open_ones = open_ones & ~mask
    features = {
        "in the layer": labels.counts.read,
        "without a polygon": labels.counts.dropped,
        "kept": int(kept.sum()),
        NOWHERE_WHOLE: int((kept & ~whole).sum()),
        **{why: int(mask.sum()) for why, mask in dropped_masks.items()},
    }
    dropped = {
        why: [int(feature) for feature in labels.feature_ids[mask][:_NAMED]]
        for why, mask in dropped_masks.items()
    }
    return features, dropped
