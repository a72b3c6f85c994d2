"""Whether one optimizer is better than another, or whether chance explains the difference."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CONFIDENCE = 0.95
# Resampled images say little about others where there are few: with no true difference the interval
# excludes 0 in all cases for one image, in 48 % for two, in 15 % for five, in 12 % for twenty.
_FEWEST_IMAGES = 10


@dataclass(frozen=True)
class Interval:
    """A mean and its confidence interval; without one, ``low`` and ``high`` are None."""

    mean: float
    low: float | None = None
    high: float | None = None

    @property
    def excludes_zero(self) -> bool:
        """Whether the whole interval lies on one side of 0."""
        return (
            self.low is not None and self.high is not None and (self.low > 0.0 or self.high < 0.0)
        )


@dataclass(frozen=True)
class Verdict:
    """How the best optimizer compares with another.

    Attributes:
        best: The one with the highest mean AP.
        other: Another.
        over_repeats: Difference of AP, best minus other, paired by seed.
        over_images: The same by resampled images, paired by image.
        real: Whether both intervals exclude 0.
        text: One sentence.
    """

    best: str
    other: str
    over_repeats: Interval
    over_images: Interval
    real: bool
    text: str


def interval_over_repeats(values: Sequence[float], confidence: float = CONFIDENCE) -> Interval:
    """Return the mean of repeats with Student's interval; no interval for a single one."""
    data = np.asarray(values, dtype=np.float64)
    mean = float(data.mean())
    if len(data) < 2:
        return Interval(mean)
    half = student_quantile(0.5 + confidence / 2, len(data) - 1) * float(data.std(ddof=1))
    half /= math.sqrt(len(data))
    return Interval(mean, mean - half, mean + half)


def interval_over_samples(
    value: float, samples: NDArray[np.float64], images: int, confidence: float = CONFIDENCE
) -> Interval:
    """Return a value with the percentile interval of its bootstrap samples (Efron 1979).

    Args:
        value: Of all images.
        samples: ``[S]`` of resampled images.
        images: How many there are; fewer than ten give no interval.
        confidence: Of the interval.
    """
    if images < _FEWEST_IMAGES:
        return Interval(value)
    tail = (1 - confidence) / 2
    low, high = np.quantile(samples, [tail, 1 - tail])
    return Interval(value, float(low), float(high))


def compare_with_best(
    by_repeats: dict[str, Sequence[float]],
    by_samples: dict[str, NDArray[np.float64]],
    images: int,
) -> list[Verdict]:
    """Compare the optimizer with the highest mean AP with each of the others.

    A difference counts as real only where neither the repeats (another seed) nor the images
    (another validation part) explain it. With several others, chance has several tries, so each
    interval gets its share of the error (Bonferroni).

    Args:
        by_repeats: Optimizer → AP of each repeat, in the same order of seeds.
        by_samples: Optimizer → ``[S]`` mean AP over the repeats in each sample of images; the same
            samples for all.
        images: Of validation.
    """
    means = {name: float(np.mean(values)) for name, values in by_repeats.items()}
    best = max(means, key=means.__getitem__)
    others = sorted((name for name in means if name != best), key=lambda name: -means[name])
    confidence = 1 - (1 - CONFIDENCE) / max(1, len(others))
    verdicts = []
    for other in others:
        paired = np.subtract(by_repeats[best], by_repeats[other])
        over_repeats = interval_over_repeats(paired.tolist(), confidence)
        over_images = interval_over_samples(
            over_repeats.mean, by_samples[best] - by_samples[other], images, confidence
        )
        real = over_repeats.excludes_zero and over_images.excludes_zero
        text = _sentence(best, other, over_repeats, over_images, len(paired), images)
        verdicts.append(Verdict(best, other, over_repeats, over_images, real, text))
    return verdicts


def _sentence(
    best: str, other: str, over_repeats: Interval, over_images: Interval, repeats: int, images: int
) -> str:
    difference = f"{best} is {over_repeats.mean:.3f} AP above {other}"
    reasons = []
    if over_repeats.low is None:
        reasons.append("one repeat can't tell whether another seed would turn it round")
    elif not over_repeats.excludes_zero:
        reasons.append(f"the {repeats} repeats differ as much among themselves")
    if over_images.low is None:
        tiles = "tile is" if images == 1 else "tiles are"
        reasons.append(f"{images:,} validation {tiles} too few to tell what others would say")
    elif not over_images.excludes_zero:
        reasons.append("the choice of validation images alone could explain it")
    if not reasons:
        return f"{difference}, more than repeats and images explain by chance."
    if len(reasons) == 1:
        return f"{difference}, which can't be told from noise: {reasons[0]}."
    first, second = reasons
    return f"{difference}, which can't be told from noise: {first}, and {second}."


def student_quantile(probability: float, degrees: int) -> float:
    """Return the quantile of Student's t distribution.

    From the distribution function, integrated with Simpson's rule after the
    substitution t = √ν · tan θ, where the density becomes the smooth cos^(ν−1) θ.

    Args:
        probability: Between 0.5 and 1.
        degrees: Of freedom, ν ≥ 1.
    """
    angles = np.linspace(0.0, math.pi / 2, 20001)
    density = np.cos(angles) ** (degrees - 1)
    pairs = (density[:-2:2] + 4 * density[1:-1:2] + density[2::2]) / 3
    mass = np.concatenate(([0.0], np.cumsum(pairs)))
    share = 0.5 + 0.5 * mass / mass[-1]
    angle = float(np.interp(probability, share, angles[::2]))
    return math.sqrt(degrees) * math.tan(angle)
