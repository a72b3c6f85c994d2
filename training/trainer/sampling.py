"""The balanced choice of anchors and regions that a step learns from.

Of each image at most so many that show an object, and as much background as is then missing, by
chance (He et al. 2017, arXiv 1703.06870). The numbers are those of torchvision's sampler.

Where shapes may follow values, its sampler makes the choice and each image has as many *places* as
were chosen. Elsewhere each image has the full number of places; those that are too many are given
no weight. There the order by chance comes from a hash of the image's seed and the index, which
needs no generator, so that all images are done at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torchvision.models.detection._utils import BalancedPositiveNegativeSampler

from ...core.runtime.device import small_tensor

_KEYS = 1 << 24  # whole numbers up to here are exact in float32
_WORD = 0xFFFFFFFF


@dataclass(frozen=True)
class Choice:
    """What was chosen of the candidates ``[B, A]`` of all images, image after image.

    Attributes:
        rows: ``[N]`` int64, index into the flattened candidates.
        counts: Places of each image; they add up to N.
        real: ``[N]`` bool: False where a place is empty, and its row anything; None: all are real.
    """

    rows: Tensor
    counts: tuple[int, ...]
    real: Tensor | None

    def number(self) -> Tensor:
        """Return how many were chosen of each image, ``[B]`` float32."""
        if self.real is None:
            return small_tensor(self.counts, self.rows.device, torch.float32)
        return self.real.view(len(self.counts), -1).sum(1).float()

    def sums(self, values: Tensor) -> Tensor:
        """Return the sums ``[B]`` of values ``[N]``; what stands in empty places does not count."""
        if self.real is None:
            return torch.stack([part.sum() for part in values.split(self.counts)])
        values = torch.where(self.real, values, 0.0)
        return values.view(len(self.counts), -1).sum(1)

    def loss_sums(
        self, loss: Callable[[Tensor, Tensor], Tensor], found: Tensor, wanted: Tensor
    ) -> Tensor:
        """Return the sums ``[B]`` of what a loss says of ``found`` and ``wanted [N, …]``.

        Gradients of a sum of a split differ in their last digit from those of a split's sum: losses
        that were summed image by image go on to be.
        """
        if self.real is not None:
            return self.sums(loss(found, wanted))
        parts = zip(found.split(self.counts), wanted.split(self.counts))
        return torch.stack([loss(*part).sum() for part in parts])


@dataclass(frozen=True)
class BalancedChoice:
    """A choice, and the part of it that shows objects.

    Attributes:
        every: Of objects and background.
        objects: Of objects only.
        places: ``[M]`` int64 index of ``objects`` into ``every``.
    """

    every: Choice
    objects: Choice
    places: Tensor


def choose_where_shapes_follow(
    sampler: BalancedPositiveNegativeSampler,
    labels: Tensor,
    seeds: Sequence[int],
    *,
    objects_first: bool,
) -> BalancedChoice:
    """Choose by torchvision's sampler, image by image.

    Args:
        sampler: Whose numbers count.
        labels: ``[B, A]``: above 0 an object, 0 background, below 0 neither.
        seeds: Of each image; −1: the global generator goes on.
        objects_first: Whether objects come before background, or all in the candidates' order.
            Sums depend on it in their last digits.
    """
    every, objects, places = [], [], []
    start = 0
    for image, (label, seed) in enumerate(zip(labels, seeds)):
        if seed >= 0:
            torch.manual_seed(seed)
        (positive,), (negative,) = sampler([label])
        if objects_first:
            chosen = torch.cat([torch.where(positive)[0], torch.where(negative)[0]])
        else:
            chosen = torch.where(positive | negative)[0]
        found = torch.where(label[chosen] > 0)[0]
        every.append(chosen + image * labels.shape[1])
        objects.append(every[-1][found])
        places.append(found + start)
        start += len(chosen)
    return BalancedChoice(
        Choice(torch.cat(every), tuple(map(len, every)), None),
        Choice(torch.cat(objects), tuple(map(len, objects)), None),
        torch.cat(places),
    )


def choose_in_fixed_shapes(
    sampler: BalancedPositiveNegativeSampler, labels: Tensor, seeds: Sequence[int]
) -> BalancedChoice:
    """Choose of all images at once; the first places of each are for objects.

    Args:
        sampler: Whose numbers count.
        labels: ``[B, A]``: above 0 an object, 0 background, below 0 neither.
        seeds: Of each image; −1: one of the host's generator.
    """
    images, candidates = labels.shape
    device = labels.device
    most = min(sampler.batch_size_per_image, candidates)
    most_objects = min(int(sampler.batch_size_per_image * sampler.positive_fraction), most)
    keys = _keys(seeds, candidates, device)
    found, object_at = torch.where(labels > 0, keys, -1.0).topk(most_objects)
    rest, background_at = torch.where(labels == 0, keys, -1.0).topk(most)
    number = (found >= 0).sum(1, keepdim=True)
    place = torch.arange(most, device=device).expand(images, -1)
    is_object = place < number
    taken = (place - number).clamp(min=0)
    first = object_at.gather(1, place.clamp(max=most_objects - 1))
    index = torch.where(is_object, first, background_at.gather(1, taken))
    real = is_object | (rest.gather(1, taken) >= 0)
    starts = torch.arange(images, device=device)[:, None]
    rows = index + starts * candidates
    return BalancedChoice(
        Choice(rows.flatten(), (most,) * images, real.flatten()),
        Choice(
            rows[:, :most_objects].flatten(),
            (most_objects,) * images,
            is_object[:, :most_objects].flatten(),
        ),
        (place[:, :most_objects] + starts * most).flatten(),
    )


def _keys(seeds: Sequence[int], candidates: int, device: torch.device) -> Tensor:
    """Return a whole number by chance for each candidate, ``[B, A]`` float32."""
    drawn = [seed if seed >= 0 else int(torch.randint(_WORD, ())) for seed in seeds]
    seed = _hash(small_tensor(drawn, device))[:, None]
    return (_hash(seed + torch.arange(candidates, device=device)) % _KEYS).float()


def _hash(values: Tensor) -> Tensor:
    """Return 32 bits for each whole number, by ``lowbias32`` (C. Wellons, Hash Prospector)."""
    values = values & _WORD
    values = (values ^ (values >> 16)) * 0x7FEB352D & _WORD
    values = (values ^ (values >> 15)) * 0x846CA68B & _WORD
    return values ^ (values >> 16)
