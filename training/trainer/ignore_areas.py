"""Regions that are neither object nor background: how much of a box lies in them."""

from __future__ import annotations

import torch

IGNORED_SHARE = 0.4
"""From this share of ignored area on, a region is no example of background.

Less than half, because an outline fills its own box only by half when it lies diagonally."""


class IgnoreMap:
    """Answers how much of each box is ignored, in four look-ups a box.

    Args:
        ignored: ``[H, W]`` bool; summed up once (Crow 1984, summed-area tables).
    """

    def __init__(self, ignored: torch.Tensor) -> None:
        height, width = ignored.shape
        table = torch.zeros((height + 1, width + 1), dtype=torch.int32, device=ignored.device)
        table[1:, 1:] = ignored.to(torch.int32).cumsum(0).cumsum(1)
        self._table = table
        self._height, self._width = height, width

    def share(self, boxes: torch.Tensor) -> torch.Tensor:
        """Return the ignored share of each box's part inside the tile.

        Args:
            boxes: ``[N, 4]`` x0, y0, x1, y1 in pixels.

        Returns:
            ``[N]`` float32, 0 to 1; 1 for a box outside the tile.
        """
        rounded = boxes.round().to(torch.int64)
        x0, x1 = rounded[:, 0].clamp(0, self._width), rounded[:, 2].clamp(0, self._width)
        y0, y1 = rounded[:, 1].clamp(0, self._height), rounded[:, 3].clamp(0, self._height)
        area = (x1 - x0) * (y1 - y0)
        table = self._table
        count = table[y1, x1] - table[y0, x1] - table[y1, x0] + table[y0, x0]
        share = count / area.clamp(min=1)
        return torch.where(area > 0, share, torch.ones_like(share))


def without_ignored(
    labels: torch.Tensor, boxes: torch.Tensor, ignored: IgnoreMap | None
) -> torch.Tensor:
    """Return the labels with background in ignored areas set to −1, which samplers leave out.

    Boxes that are matched to an object stay with it.

    Args:
        labels: ``[N]``: 0 background, above 0 an object, −1 between.
        boxes: ``[N, 4]`` of the anchors or regions.
        ignored: None where nothing is ignored.
    """
    if ignored is None:
        return labels
    leave = (labels == 0) & (ignored.share(boxes) >= IGNORED_SHARE)
    return torch.where(leave, torch.full_like(labels, -1), labels)
