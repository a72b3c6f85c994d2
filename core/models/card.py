"""What a model file says about itself: everything that detection must know. Plain data."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from ..runtime.versions import FORMAT_VERSION
from .calibration import ScoreCalibration
from .object_sizes import ObjectSizes
from .outline_profile import OutlineProfile, profiles_from_dict
from .scaling import BandScaling

# Far above what any training writes: a card must not make its reader take all memory.
_MOST_CHANNELS = 1024
_MOST_CLASSES = 10_000
_MOST_BANDS = 4096
_MOST_DETECTIONS = 1_000_000  # of a tile; regions as well
_MOST_PIXELS = 2**16
_MOST_REAL = 3e38  # below the largest float32


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
        score_thresholds: Class id (as text) → score of best F1 on validation, calibrated.
        calibration: What the network's scores are worth; without curves, as of models that were
            made before there were any, they are taken as they are.
        outlines: Class id (as text) → how its true outlines look; nothing of classes, or models,
            of which that is not known.
        metrics: Name → figure, on validation (``validation/AP50``) and test; on training tiles
            (``train/AP50``) where there was no validation.
        object_sizes: Of the objects that it was trained on; None in models of earlier versions.
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
    calibration: ScoreCalibration = field(default_factory=ScoreCalibration)
    outlines: dict[str, OutlineProfile] = field(default_factory=dict)
    metrics: dict[str, float] = field(default_factory=dict)
    object_sizes: ObjectSizes | None = None
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
            if "calibration" in values:
                known["calibration"] = ScoreCalibration.from_dict(values["calibration"])
            if values.get("object_sizes") is not None:
                known["object_sizes"] = ObjectSizes.from_dict(values["object_sizes"])
            if "outlines" in values:
                known["outlines"] = profiles_from_dict(values["outlines"])
            for key in ("band_names", "mean", "std"):
                known[key] = tuple(values[key])
            card = cls(**known)
            _check(card)
        except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
            raise ValueError(f"The model's card is damaged: {str(error).rstrip('.')}.") from error
        return card


def _check(card: ModelCard) -> None:
    """Refuse what no training writes: a card may come from a stranger.

    Raises:
        ValueError: A value is of another type, or out of its range.
    """
    options = card.options
    _require(isinstance(card.architecture, str), "its architecture is no name")
    _require(isinstance(card.dtype, str), "its dtype is no name")
    _require(_whole(options.fpn_channels, 1, _MOST_CHANNELS), "its channels are no number")
    _require(_whole(options.mask_size, 2, _MOST_CHANNELS), "its mask size is no number of pixels")
    for limit in (options.proposals, options.detections_per_tile):
        _require(_whole(limit, 1, _MOST_DETECTIONS), "a limit of detections is no number")
    for sizes in (options.anchor_sizes, options.anchor_ratios):
        _require(
            bool(sizes) and all(_real(size) and size > 0 for size in sizes), "an anchor is odd"
        )
    _require(0 < len(card.classes) <= _MOST_CLASSES, "it has no classes")
    for number, entry in enumerate(card.classes, start=1):
        _require(entry.id == number and type(entry.id) is int, "its classes' ids are not 1, 2, …")
        _require(isinstance(entry.name, str), "a class's name is no text")
        _require(isinstance(entry.color, str), "a class's colour is no text")
    bands = len(card.band_names)
    _require(0 < bands <= _MOST_BANDS, "it has no bands")
    _require(all(isinstance(name, str) for name in card.band_names), "a band's name is no text")
    for values in (card.scaling.low, card.scaling.high, card.mean, card.std):
        _require(len(values) == bands, "its bands have not one value each")
        _require(all(_real(value) for value in values), "a band's value is no number")
    _require(all(value > 0 for value in card.std), "a band's standard deviation is not above 0")
    _require(_real(card.gsd) and card.gsd >= 0, "its ground size is no number of metres")
    _require(_whole(card.tile_size, 1, _MOST_PIXELS), "its tile size is no number of pixels")
    scores = card.score_thresholds
    _require(isinstance(scores, dict), "its score thresholds are no table")
    _require(all(_real(s) and 0 <= s <= 1 for s in scores.values()), "a score is not from 0 to 1")
    for table in (card.metrics, card.training, card.provenance, card.versions):
        _require(isinstance(table, dict), "its metrics or origin are no table")


def _require(right: bool, otherwise: str) -> None:
    if not right:
        raise ValueError(otherwise)


def _whole(value: Any, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _real(value: Any) -> bool:
    """Whether it is a finite number that float32 holds."""
    return type(value) in (int, float) and abs(value) < _MOST_REAL


def _tuple(value: Any) -> Any:
    """JSON has lists only; the card's fields are tuples."""
    return tuple(value) if isinstance(value, list) else value
