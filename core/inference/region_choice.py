"""Which of the network's regions stay: proposals for the second stage, and detections.

The rules are torchvision's (``filter_proposals`` and ``postprocess_detections``): small boxes and
those that overlap a better one go, and of the rest the best of each image stay.

Each choice is made in two ways. Where shapes may follow values, what goes is taken out at once.
Elsewhere every image has as many *places* as its limit allows; those that are too many are marked,
and the number of those that are not is all that the host ever has to know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torchvision.ops import batched_nms

from ..models.box_offsets import clip_boxes, decode_offsets
from ..models.suppression import suppress
from ..runtime.device import small_tensor

_MIN_PROPOSAL = 1e-3  # pixels; smaller boxes are dropped, as in torchvision
_MIN_DETECTION = 1e-2
_NO_SCORE = -1.0  # of a place that is empty; real ones are 0 at least


@dataclass(frozen=True)
class Regions:
    """Boxes in the images of a batch: proposals first, then detections.

    Attributes:
        boxes: ``[R, 4]`` float32 pixels.
        image: ``[R]`` int64, the image that each lies in; in ascending order.
        size: Height and width of the images, pixels.
        scores: ``[R]`` float32; empty for proposals.
        labels: ``[R]`` int64 from 1; empty for proposals.
        real: ``[R]`` bool, False for an empty place, whose box is any; None: there is none.
    """

    boxes: Tensor
    image: Tensor
    size: tuple[int, int]
    scores: Tensor
    labels: Tensor
    real: Tensor | None = None

    @classmethod
    def proposals(
        cls, boxes: Tensor, image: Tensor, size: tuple[int, int], real: Tensor | None = None
    ) -> Regions:
        """Return boxes whose class is not known yet."""
        return cls(boxes, image, size, boxes.new_zeros(0), image.new_zeros(0), real)

    def __len__(self) -> int:
        return len(self.boxes)


@dataclass(frozen=True)
class DetectionRules:
    """What makes a detection.

    Attributes:
        score_floor: What scores less is none.
        overlap: Intersection over union from which the lower of two of a class goes.
        most: Of an image.
        box_weights: ``[4]``: the second stage's offsets are divided by them.
    """

    score_floor: float
    overlap: float
    most: int
    box_weights: Tensor


def choose_proposals_where_shapes_follow(
    boxes: Sequence[Tensor],
    scores: Sequence[Tensor],
    size: tuple[int, int],
    *,
    overlap: float,
    most: int,
) -> Regions:
    """Return the proposals of all images.

    Args:
        boxes: ``[B, K, 4]`` of each pyramid level, best first, inside their images.
        scores: ``[B, K]`` of each level, 0 to 1.
        size: Height and width of the images.
        overlap: Intersection over union from which the lower of two boxes of a level goes.
        most: Proposals of an image.
    """
    levels, images = len(boxes), len(boxes[0])
    every = torch.arange(images, device=boxes[0].device)[:, None]
    group = torch.cat(
        [(every.expand_as(of) * levels + number).flatten() for number, of in enumerate(scores)]
    )
    box = torch.cat([of_level.flatten(0, 1) for of_level in boxes])
    score = torch.cat([of_level.flatten() for of_level in scores])
    keep = _large_enough(box, _MIN_PROPOSAL)
    box, score, group = box[keep], score[keep], group[keep]
    keep = batched_nms(box, score, group, overlap)  # best first
    keep = _best_of_each(keep, group[keep] // levels, most)
    return Regions.proposals(box[keep], group[keep] // levels, size)


def choose_proposals_in_fixed_shapes(
    boxes: Sequence[Tensor],
    scores: Sequence[Tensor],
    size: tuple[int, int],
    *,
    overlap: float,
    most: int,
) -> Regions:
    """Return as many proposals of each image.

    Arguments are those of ``choose_proposals_where_shapes_follow``.
    """
    ranked = []
    for box, score in zip(boxes, scores):
        kept = suppress(box, _large_enough(box, _MIN_PROPOSAL), overlap)
        ranked.append(torch.where(kept, score, _NO_SCORE))
    together = torch.cat(ranked, dim=1)
    best, place = together.topk(min(most, together.shape[1]), dim=1)
    box = torch.cat(list(boxes), dim=1).gather(1, place[..., None].expand(-1, -1, 4))
    return Regions.proposals(box.flatten(0, 1), _image_of(place), size, (best >= 0).flatten())


def choose_detections_where_shapes_follow(
    probability: Tensor,
    offsets: Tensor,
    proposals: Regions,
    valid: Tensor | None,
    rules: DetectionRules,
) -> Regions:
    """Return the detections above the floor, ordered by image, without doubles.

    Args:
        probability: ``[R, classes]`` of each proposal, the background first.
        offsets: ``[R, classes, 4]`` as the second stage gives them.
        proposals: R of them.
        valid: ``[B, H, W]`` bool; a detection whose box's centre is not valid is dropped. None: all
            are.
        rules: What makes a detection.
    """
    region, label = torch.where(probability[:, 1:] > rules.score_floor)
    label = label + 1
    score = probability[region, label]
    box = decode_offsets(proposals.boxes[region], offsets[region, label] / rules.box_weights)
    box = clip_to(box, proposals.size)
    image = proposals.image[region]
    keep = _large_enough(box, _MIN_DETECTION)
    if valid is not None:
        keep &= _center_valid(box, image, valid)
    box, score, label, image = box[keep], score[keep], label[keep], image[keep]
    keep = batched_nms(box, score, image * probability.shape[1] + label, rules.overlap)
    keep = _best_of_each(keep, image[keep], rules.most)
    return Regions(box[keep], image[keep], proposals.size, score[keep], label[keep])


def choose_detections_in_fixed_shapes(
    probability: Tensor,
    offsets: Tensor,
    proposals: Regions,
    valid: Tensor | None,
    rules: DetectionRules,
    images: int,
) -> tuple[Regions, Tensor]:
    """Return as many detections of each image, best first, and how many of them are real.

    Of an image no more candidates are looked at than it has proposals, the best of all classes.

    Args:
        probability: ``[R, classes]`` of each proposal, the background first.
        offsets: ``[R, classes, 4]`` as the second stage gives them.
        proposals: R of them, as many of each image.
        valid: As for ``choose_detections_where_shapes_follow``.
        rules: Likewise.
        images: How many there are.
    """
    classes = probability.shape[1] - 1
    places = len(proposals) // images
    above = probability[:, 1:] > rules.score_floor
    if proposals.real is not None:
        above &= proposals.real[:, None]
    ranked = torch.where(above, probability[:, 1:], _NO_SCORE).view(images, -1)
    score, chosen = ranked.topk(places, dim=1)
    label = chosen % classes + 1
    image = _image_of(chosen)
    region = image * places + (chosen // classes).flatten()
    offset = offsets[region, label.flatten()] / rules.box_weights
    box = clip_to(decode_offsets(proposals.boxes[region], offset), proposals.size)
    real = (score >= 0).flatten() & _large_enough(box, _MIN_DETECTION)
    if valid is not None:
        real &= _center_valid(box, image, valid)
    kept = suppress(box.view(images, places, 4), real.view_as(score), rules.overlap, label)
    score = torch.where(kept, score, _NO_SCORE)
    best, place = score.topk(min(rules.most, places), dim=1)
    image = _image_of(place)
    row = image * places + place.flatten()
    found = Regions(box[row], image, proposals.size, best.flatten(), label.flatten()[row])
    return found, (best >= 0).sum(1)


def first_of_each(regions: Regions, counts: Sequence[int]) -> Regions:
    """Return the first regions of each image.

    Args:
        regions: As many of each image.
        counts: How many are wanted of each image, as the host knows it.
    """
    places = len(regions) // len(counts)
    rows = [image * places + rank for image, count in enumerate(counts) for rank in range(count)]
    row = small_tensor(rows, regions.boxes.device, torch.int64)
    return replace(
        regions,
        boxes=regions.boxes[row],
        image=regions.image[row],
        scores=regions.scores[row],
        labels=regions.labels[row],
    )


def correct(boxes: Tensor, offsets: Tensor, size: tuple[int, int]) -> Tensor:
    """Return boxes corrected by offsets; as they were where nothing would be left of them."""
    corrected = clip_to(decode_offsets(boxes, offsets), size)
    return torch.where(_large_enough(corrected, _MIN_DETECTION)[:, None], corrected, boxes)


def clip_to(boxes: Tensor, size: tuple[int, int]) -> Tensor:
    """Return boxes ``[…, 4]`` cut to images of a height and width."""
    return clip_boxes(boxes, small_tensor([size[1], size[0]] * 2, boxes.device, boxes.dtype))


def _image_of(values: Tensor) -> Tensor:
    """Return the image of each of ``[B, …]`` values, in a row."""
    every = torch.arange(len(values), device=values.device)
    return every[:, None].expand(-1, values[0].numel()).flatten()


def _large_enough(boxes: Tensor, least: float) -> Tensor:
    return ((boxes[..., 2:] - boxes[..., :2]) >= least).all(dim=-1)


def _center_valid(boxes: Tensor, image: Tensor, valid: Tensor) -> Tensor:
    center = ((boxes[:, :2] + boxes[:, 2:]) / 2).long()
    x = center[:, 0].clamp(0, valid.shape[2] - 1)
    y = center[:, 1].clamp(0, valid.shape[1] - 1)
    return valid[image, y, x]


def _best_of_each(ranked: Tensor, image: Tensor, most: int) -> Tensor:
    """Return the first ``most`` of each image, ordered by image and then by rank.

    Args:
        ranked: ``[K]`` indices, best first.
        image: ``[K]`` image of each.
        most: How many of each image stay.
    """
    order = image.argsort(stable=True)
    sorted_images = image[order]
    first = torch.searchsorted(sorted_images, sorted_images)
    place = torch.arange(len(order), device=order.device) - first
    return ranked[order[place < most]]
