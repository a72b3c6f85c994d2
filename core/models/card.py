"""What a model file says about itself: everything that detection must know. Plain data."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from ..runtime.versions import FORMAT_VERSION
from .scaling import BandScaling


@dataclass(frozen=True)
class ClassDefinition:
    """One class: ``id`` from 1, its name, and its colour as #rrggbb."""

    id: int
    name: str
    color: str = ""


@dataclass(frozen=True)
class ArchitectureOptions:
    """How the network is built; with the card's ``architecture`` it determines every tensor.

    Attributes:
        fpn_channels: Channels of the feature pyramid.
        heads: ``full`` (torchvision's) or ``light``.
        mask_size: Side of the mask that a detection has (28 or 56).
        anchor_sizes: One size in pixels for each pyramid level, finest (stride 4) first.
        anchor_ratios: Height to width, shared by all levels.
        proposals: Regions a tile that reach the second stage in detection.
        detections_per_tile: The most detections that a tile can have.
        norm: Of the body: ``frozen`` (pretrained statistics), ``batch``, or ``group`` (learns from
            nothing with few tiles a step).
    """

    fpn_channels: int = 256
    heads: str = "full"
    mask_size: int = 28
    anchor_sizes: tuple[float, ...] = (16.0, 32.0, 64.0, 128.0, 256.0)
    anchor_ratios: tuple[float, ...] = (0.5, 1.0, 2.0)
    proposals: int = 2000
    detections_per_tile: int = 300
    norm: str = "frozen"


@dataclass(frozen=True)
class ModelCard:
    """The card of a model.

    Attributes:
        architecture: One of ``ARCHITECTURES``, or ``timm:`` and the name of its network.
        options: How it is built.
        classes: Id 1, 2, … without gaps.
        band_names: One name a band, in the order in which the network wants them.
        dtype: The dtype of the imagery that it was trained on.
        scaling: Raw values to 0–1.
        mean: Per band, subtracted after scaling.
        std: Per band, divided by after that.
        gsd: Ground size of a pixel in metres; 0 when the imagery had no CRS.
        tile_size: Pixels.
        score_thresholds: Class id (as text) → score of best F1 on validation.
        metrics: Name → figure, on validation (``validation/AP50``) and test.
        training: Parameters of the training, as plain data.
        provenance: Name of the training set, its counts and sources.
        versions: Library → version.
        format_version: Of this card.
    """

    architecture: str
    options: ArchitectureOptions
    classes: tuple[ClassDefinition, ...]
    band_names: tuple[str, ...]
    dtype: str
    scaling: BandScaling
    mean: tuple[float, ...]
    std: tuple[float, ...]
    gsd: float
    tile_size: int
    score_thresholds: dict[str, float] = field(default_factory=dict)
    metrics: dict[str, float] = field(default_factory=dict)
    training: dict[str, Any] = field(default_factory=dict)
    provenance: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    format_version: int = FORMAT_VERSION

    def to_dict(self) -> dict[str, Any]:
        """Return the card as plain data for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> ModelCard:
        """Rebuild a card from ``to_dict``'s plain data.

        Raises:
            ValueError: A newer format, or a field that is missing or malformed; one sentence.
        """
        version = values.get("format_version")
        if not isinstance(version, int):
            raise ValueError("The model's card has no format version.")
        if version > FORMAT_VERSION:
            raise ValueError(
                f"The model has format {version}, which is newer than this RS Mask reads "
                f"({FORMAT_VERSION})."
            )
        try:
            known = {key: values[key] for key in cls.__dataclass_fields__ if key in values}
            known["options"] = ArchitectureOptions(
                **{key: _tuple(value) for key, value in values["options"].items()}
            )
            known["classes"] = tuple(ClassDefinition(**entry) for entry in values["classes"])
            known["scaling"] = BandScaling(
                tuple(values["scaling"]["low"]), tuple(values["scaling"]["high"])
            )
            for key in ("band_names", "mean", "std"):
                known[key] = tuple(values[key])
            return cls(**known)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"The model's card is damaged: {error}.") from error


def _tuple(value: Any) -> Any:
    """JSON has lists only; the card's fields are tuples."""
    return tuple(value) if isinstance(value, list) else value
