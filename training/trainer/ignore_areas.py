"""Regions that are neither object nor background: how much of a box lies in them."""

from __future__ import annotations

import torch
from torch import Tensor

IGNORED_SHARE = 0.4
"""From this share of ignored area on, a region is no example of background.

Less than half, because an outline fills its own box only by half when it lies diagonally."""


class IgnoreMaps:
    """Answers how much of each box is ignored, in four look-ups a box, for a batch of tiles.

    Args:
        ignored: ``[B, H, W]`` bool; summed up once (Crow 1984, summed-area tables).
        present: ``[B]`` bool: the tiles that have such a map; in the others nothing is ignored.
        sizes: ``[B, 2]`` int64, height and width of each tile, of which H and W are the largest.
    """

    def __init__(self, ignored: Tensor, present: Tensor, sizes: Tensor) -> None:
        count, height, width = ignored.shape
        tables = torch.zeros(
            (count, height + 1, width + 1), dtype=torch.int32, device=ignored.device
        )
        tables[:, 1:, 1:] = ignored.to(torch.int32).cumsum(1).cumsum(2)
        self._tables = tables
        self._present = present[:, None]
        self._heights, self._widths = sizes.unbind(1)

    def share(self, boxes: Tensor) -> Tensor:
        """Return the ignored share of each box's part inside its tile.

        Args:
            boxes: ``[B, N, 4]`` x0, y0, x1, y1 in pixels; or ``[1, N, 4]``: the same in all tiles.

        Returns:
            ``[B, N]`` float32, 0 to 1; 1 for a box outside the tile.
        """
        rounded = boxes.round().to(torch.int64).clamp_(min=0)
        x0, y0, x1, y1 = rounded.unbind(2)
        x0, x1 = (torch.minimum(x, self._widths[:, None]) for x in (x0, x1))
        y0, y1 = (torch.minimum(y, self._heights[:, None]) for y in (y0, y1))
        area = (x1 - x0) * (y1 - y0)
        count = self._sum_to(x1, y1) - self._sum_to(x1, y0)
        count = count - self._sum_to(x0, y1) + self._sum_to(x0, y0)
        share = count / area.clamp(min=1)
        return torch.where(area > 0, share, torch.ones_like(share))

    def leave_out(self, labels: Tensor, boxes: Tensor) -> Tensor:
        """Return labels with background in ignored areas set to −1, which samplers leave out.

        Boxes that are matched to an object stay with it.

        Args:
            labels: ``[B, N]``: 0 background, above 0 an object, −1 between.
            boxes: Of the anchors or regions, as ``share`` takes them.
        """
        left_out = (labels == 0) & (self.share(boxes) >= IGNORED_SHARE) & self._present
        return torch.where(left_out, torch.full_like(labels, -1), labels)

    def _sum_to(self, x: Tensor, y: Tensor) -> Tensor:
        """Return the ignored pixels above and to the left of points ``[B, N]``."""
        return self._tables.flatten(1).gather(1, y * self._tables.shape[2] + x)
