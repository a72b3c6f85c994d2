"""``report.html`` of a training set: counts, sizes, samples, what was dropped, advice."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
import rasterio
import shapely
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from numpy.typing import NDArray

from ...core.jobs.options import SPLITS
from ...core.models.card import ArchitectureOptions
from ...core.runtime.atomic_file import write_text_atomically
from ..dataset.summary import NOWHERE_WHOLE, SetSummary
from ..dataset.tile_log import TileOutcome
from ..dataset.training_set import TrainingSet
from .figures import make_logarithmic, plain_label

_SMALL_PIXELS = (8, 16, 32)
_ANCHORS = ArchitectureOptions.anchor_sizes
_ANCHOR_REACH = 0.5**0.5  # of the side: a square this much smaller overlaps by an IoU of 0.5
_SAMPLE_PIXELS = 420
_MUCH_MASKED = 0.25  # of the training tiles' pixels, because of the split
_SPLIT_WORDS = {"train": "training", "validation": "validation", "test": "test"}


@dataclass(frozen=True)
class _Picture:
    title: str
    source: str
    """A data URL."""


def write_report(
    path: Path,
    training_set: TrainingSet,
    summary: SetSummary,
    samples: list[TileOutcome],
    remarks: list[str],
    *,
    things: str = "features",
    checked: str = "No pixel is in two splits; this was checked.",
) -> None:
    """Write the report as one HTML file with its pictures inside.

    Args:
        path: Of the file.
        training_set: Its description.
        summary: Its figures.
        samples: Tiles to show.
        remarks: What was said on the way.
        things: What the account is about.
        checked: What is known of the splits.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    html = environment.get_template("training_set.html").render(
        name=training_set.folder.name,
        description=training_set,
        summary=summary,
        splits=[(s, _SPLIT_WORDS[s]) for s in SPLITS if s in training_set.counts],
        size_rows=_size_rows(training_set, summary),
        size_limits=_SMALL_PIXELS,
        size_picture=_size_picture(training_set, summary),
        samples=[_sample(training_set, record, SPLITS) for record in samples],
        things=things,
        checked=checked,
        anchors=f"{min(_ANCHORS):.0f} to {max(_ANCHORS):.0f}",
        remarks=remarks,
        advice=advice(training_set, summary),
        masked=_share_text(summary.masked_for_split),
        gsd=", ".join(f"{gsd:.3g} m" if gsd else "unknown (no CRS)" for gsd in training_set.gsd),
    )
    write_text_atomically(path, html)


def advice(training_set: TrainingSet, summary: SetSummary) -> list[str]:
    """Return what the figures suggest, in plain words; empty when nothing stands out."""
    said: list[str] = []
    if not summary.instances:
        return ["There is no object in any tile: nothing can be learned from this set."]
    for entry in training_set.classes:
        in_train = training_set.counts.get("train", {}).get(f"instances/{entry.name}", 0)
        if in_train == 0:
            said.append(f"Training sees no {entry.name}: draw some more, or drop the class.")
        elif in_train < 30:
            said.append(
                f"Training sees only {in_train} of {entry.name}. A few hundred are usual, some "
                "dozen are the least for a useful model."
            )
    tile = training_set.tile_size
    tiny = float((summary.sizes < 16).mean())
    if tiny > 0.3:
        said.append(
            f"{tiny:.0%} of the objects are smaller than 16 × 16 pixels, where a network sees "
            "little. A smaller ground size (GSD) enlarges them; half of the present one doubles "
            "their sides."
        )
    large = float((summary.lengths > tile / 2).mean())
    if large > 0.2:
        said.append(
            f"{large:.0%} of the objects are longer than half a tile, so many are cut. Larger "
            "tiles or a coarser ground size (GSD) show them whole."
        )
    elif (
        summary.features.get(NOWHERE_WHOLE, 0) > 0.2 * max(summary.features["kept"], 1)
        and training_set.stride == tile
        and any(max(source["size"]) > tile for source in training_set.provenance["sources"])
    ):
        said.append(
            f"{summary.features[NOWHERE_WHOLE]} objects are cut in every tile that "
            f"shows them. A stride of {tile * 3 // 4} pixels would show more of them whole."
        )
    if summary.masked_for_split > _MUCH_MASKED:
        said.append(
            f"{_share_text(summary.masked_for_split)} of the training tiles' pixels are masked, as "
            "they belong to validation or test. Smaller tiles, a stride closer to their size, "
            "or a larger area lose less."
        )
    crowded = int(summary.per_tile.max())
    if crowded > 300:
        said.append(
            f"One tile holds {crowded} objects. Smaller tiles train better when objects are this "
            "dense."
        )
    if summary.background == 0 and summary.features["kept"]:
        said.append(
            "Every tile has objects. Some tiles without any teach the model what is not an object."
        )
    validation = training_set.counts.get("validation", {})
    if not validation.get("tiles"):
        said.append("There is no validation tile, so training can't choose its best model.")
    elif validation.get("instances", 0) < 20:
        said.append(
            f"Validation holds {validation.get('instances', 0)} objects only; figures measured on "
            "so few jump about."
        )
    return said


def _share_text(share: float) -> str:
    """Return a share above 0 in percent, never as 0 %."""
    return "less than 1%" if share < 0.01 else f"{share:.0%}"


def _size_rows(training_set: TrainingSet, summary: SetSummary) -> list[dict[str, Any]]:
    """Return a table row a class: counts by size."""
    rows = []
    for entry in training_set.classes:
        own = summary.class_ids == entry.id
        sizes, lengths = summary.sizes[own], summary.lengths[own]
        rows.append(
            {
                "name": entry.name,
                "count": int(own.sum()),
                "median": f"{np.median(sizes):.0f}" if len(sizes) else "–",
                "below": [int((sizes < limit).sum()) for limit in _SMALL_PIXELS],
                "large": int((lengths > training_set.tile_size / 2).sum()),
                "beyond": int(
                    (
                        (sizes < _ANCHOR_REACH * min(_ANCHORS))
                        | (sizes > max(_ANCHORS) / _ANCHOR_REACH)
                    ).sum()
                ),
            }
        )
    return rows


def _size_picture(training_set: TrainingSet, summary: SetSummary) -> _Picture | None:
    """Return the histogram of object sizes on a logarithmic axis."""
    if not summary.instances:
        return None
    figure = Figure(figsize=(7, 2.8), dpi=100)
    axes = figure.add_axes((0.09, 0.19, 0.89, 0.77))
    sizes = np.maximum(summary.sizes, 0.5)
    bins = np.geomspace(sizes.min() * 0.95, max(sizes.max(), training_set.tile_size) * 1.05, 40)
    shown = training_set.classes[:12]
    axes.hist(
        [sizes[summary.class_ids == entry.id] for entry in shown],
        bins=bins.tolist(),
        stacked=True,
        color=[entry.color or "#4363d8" for entry in shown],
        label=[plain_label(entry.name) for entry in shown],
    )
    make_logarithmic(axes, "x")
    for limit in _SMALL_PIXELS:
        axes.axvline(limit, color="0.5", linewidth=0.8, linestyle=":")
    axes.axvline(training_set.tile_size / 2, color="0.2", linewidth=0.8, linestyle="--")
    axes.set_xlabel("size of the objects (square root of their area, pixels; dashed: half a tile)")
    axes.set_ylabel("objects")
    if len(shown) > 1:
        axes.legend(fontsize=8)
    return _Picture("Object sizes", _embedded(figure, "png"))


def _sample(training_set: TrainingSet, record: TileOutcome, splits: tuple[str, ...]) -> _Picture:
    """Return a tile with its outlines drawn; ignored objects are dashed grey."""
    split = splits[record.split]
    path = training_set.image_folders[split] / record.image["file_name"]
    with rasterio.open(path) as dataset:
        pixels = dataset.read(list(range(1, min(3, dataset.count) + 1)))
        valid = dataset.dataset_mask() > 0
    colors = _displayed(pixels, valid)
    height, width = valid.shape
    scale = _SAMPLE_PIXELS / max(height, width)
    figure = Figure(figsize=(width * scale / 100, height * scale / 100), dpi=100)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.imshow(colors, extent=(0, width, height, 0), interpolation="nearest")
    by_id = {entry.id: entry.color or "#e6194b" for entry in training_set.classes}
    for crowd in (True, False):
        lines, tints = [], []
        own = record.annotations
        for class_id, ignored, outline in zip(own.class_ids, own.ignored, record.outlines):
            if ignored != crowd:
                continue
            for polygon in shapely.get_parts(outline):
                for ring in (polygon.exterior, *polygon.interiors):
                    lines.append(shapely.get_coordinates(ring))
                    tints.append("#cccccc" if crowd else by_id[int(class_id)])
        if lines:
            axes.add_collection(
                LineCollection(
                    lines, colors=tints, linewidths=1.4, linestyles="--" if crowd else "-"
                )
            )
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    title = (
        f"{record.image['file_name']} ({_SPLIT_WORDS[split]}, "
        f"{record.annotations.objects} object{'s' * (record.annotations.objects != 1)})"
    )
    return _Picture(title, _embedded(figure, "jpeg"))


def _displayed(pixels: NDArray[np.generic], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Stretch a tile for the eye, ``[H, W, 3]`` 0–1; masked pixels are light grey."""
    values = pixels.astype(np.float32)
    if values.shape[0] < 3:
        values = np.repeat(values[:1], 3, axis=0)
    if valid.any():
        inside = values[:, valid]
        low, high = np.percentile(inside[:, :: max(1, inside.shape[1] // 20_000)], (1, 99))
        values = np.clip((values - low) / max(high - low, 1e-9), 0, 1)
    values[:, ~valid] = 0.85
    return np.moveaxis(values, 0, -1)


def _embedded(figure: Figure, kind: str) -> str:
    """Return the figure as a data URL; JPEG for photographs: a tenth of PNG's time and size."""
    buffer = io.BytesIO()
    canvas = FigureCanvasAgg(figure)
    if kind == "png":
        canvas.print_png(buffer, metadata={"Software": ""})
    else:
        canvas.print_jpg(buffer, pil_kwargs={"quality": 88})
    return f"data:image/{kind};base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
