"""At which scales a model searches where the user names none: what its card says it needs.

Every scale beside 1 costs time, so there is one only where the objects that the model learnt from
ask for it, and only if its training showed them at such a scale. None is larger than 1: searching
the ground enlarged found less (docs/decisions/object-sizes.md).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..models.card import ModelCard
from ..stitching.object_stream import ANY_LENGTH

_WHOLE_SHARE = 0.8  # of what training saw at once: a longer object was hardly ever seen whole
_LONG_SHARE = 0.5  # of what training saw at once: from this length on, half scale is believed
_ZOOMED = 1.5  # a training that only jitters sizes has not shown another scale
_SMALLER = (0.5, 0.25)


@dataclass(frozen=True)
class ScaleChoice:
    """The scales of a search.

    Attributes:
        scales: At least one.
        lengths: Scale → least and greatest length of the objects for which it is searched, pixels
            of the model's ground size.
        reason: For the user: why there are others than 1, and what they cost; "" where there are
            none, or where the user named them.
    """

    scales: tuple[float, ...]
    lengths: dict[float, tuple[float, float]] = field(default_factory=dict)
    reason: str = ""


def choose_scales(card: ModelCard, wanted: tuple[float, ...] = ()) -> ScaleChoice:
    """Return the scales at which a model searches.

    Args:
        card: Of the model.
        wanted: By the user; empty: what the card says.
    """
    if wanted:
        return ScaleChoice(wanted)
    sizes = card.object_sizes
    scales, reasons = [1.0], []
    lengths: dict[float, tuple[float, float]] = {}
    if sizes is not None:
        whole = _WHOLE_SHARE * sizes.view
        if sizes.longest > whole and sizes.least_scale * _ZOOMED <= 1.0:
            fitting = [scale for scale in _SMALLER if scale * sizes.longest <= whole]
            scales.append(fitting[0] if fitting else _SMALLER[-1])
            lengths[scales[-1]] = (_LONG_SHARE * sizes.view, ANY_LENGTH[1])
            reasons.append(
                f"at {scales[-1]:g} because the longest objects that it learnt from have "
                f"{sizes.longest:.0f} pixels and it saw {sizes.view} at once"
            )
    if not reasons:
        return ScaleChoice((1.0,))
    cost = sum(scale**2 for scale in scales)
    return ScaleChoice(
        tuple(scales),
        lengths,
        f"The model searches at scale 1, and {' and '.join(reasons)}; that takes about {cost:.3g} "
        "times as long. Name the scale 1 to search at that one only.",
    )
