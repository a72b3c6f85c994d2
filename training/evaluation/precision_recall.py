"""The curve of precision over recall, and the area under it: average precision (AP).

Detections are taken in the order of their scores. Recall is the share of true objects found so far,
precision the share of right detections so far. AP is the mean precision over all recalls, by COCO's
101-point rule (Lin et al. 2014; ``pycocotools.cocoeval``).

``average_precision`` is for layers of polygons and for resampled tiles. On the tiles themselves AP
comes from COCO's own evaluation, in ``tile_coco_ap``, with the same thresholds and recalls.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

IOU_THRESHOLDS = np.linspace(0.5, 0.95, 10)
"""The least overlaps of a right detection over which COCO's AP is the mean."""
RECALLS = np.linspace(0.0, 1.0, 101)
"""The recalls at which precision is taken."""


def average_precision(recall: NDArray[np.float64], precision: NDArray[np.float64]) -> float:
    """Return AP at one IoU threshold.

    Precision is interpolated: at a recall it is the best that is reached there or at a higher one,
    and 0 beyond the highest recall.

    Args:
        recall: ``[K]``, 0 to 1, rising as the score falls.
        precision: ``[K]``, 0 to 1, at the same scores.
    """
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    reached = np.searchsorted(recall, RECALLS, side="left")
    return float(np.append(envelope, 0.0)[reached].mean())
