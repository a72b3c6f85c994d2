"""``report.html`` of a training set: counts, sizes, samples, lost objects and why, advice."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from matplotlib.ticker import MaxNLocator

from ...core.jobs.counts import count_of
from ...core.jobs.dataset_options import SPLITS
from ...core.language.job_language import ENGLISH, JobLanguage
from ...core.models.card import ArchitectureOptions, ClassDefinition
from ...core.reports.page import render_page
from ...core.runtime.atomic_file import write_text_atomically
from ..dataset.summary import NOWHERE_WHOLE, SetSummary
from ..dataset.tile_log import TileOutcome
from ..dataset.training_set import TrainingSet
from .figures import literal_label, make_logarithmic, new_figure, png_uri
from .pictures import (
    IGNORED_COLOR,
    Picture,
    draw_lines,
    jpeg_uri,
    outlines_of,
    stretch_limits,
    to_rgb,
)

_TEMPLATE = Path(__file__).parent / "templates" / "training_set.html"
_SMALL_PIXELS = (8, 16, 32)
_ANCHORS = ArchitectureOptions.anchor_sizes
_ANCHOR_REACH = 0.5**0.5  # of the side: a square this much smaller overlaps by an IoU of 0.5
_SAMPLE_PIXELS = 420
_MUCH_MASKED = 0.25  # of the training tiles' pixels, because of the split
_LEAST_PERCENT = 0.01


def write_training_set_report(
    path: Path,
    training_set: TrainingSet,
    summary: SetSummary,
    samples: list[TileOutcome],
    remarks: list[str],
    *,
    language: JobLanguage = ENGLISH,
    imported: bool = False,
    checked: str = "No pixel is in two splits; this was checked.",
) -> None:
    """Write the report as one HTML file with its pictures inside.

    Args:
        path: Of the file.
        training_set: Its description.
        summary: Its counts and sizes.
        samples: Tiles to show.
        remarks: Sentences about what happened while the set was made.
        language: Of the report.
        imported: Whether the objects come from another set and not from a layer.
        checked: One sentence: whether splits share pixels.
    """
    tr = language.tr
    unknown = tr("unknown (no CRS)")
    page = render_page(
        _TEMPLATE,
        language,
        name=training_set.folder.name,
        description=training_set,
        summary=summary,
        splits=[(s, _split_word(s, language)) for s in SPLITS if s in training_set.counts],
        size_rows=_size_rows(training_set, summary, language),
        size_limits=_SMALL_PIXELS,
        size_picture=_draw_sizes(training_set, summary, language),
        samples=[_draw_sample(training_set, record, language) for record in samples],
        what_became=tr("What became of the objects")
        if imported
        else tr("What became of the features"),
        account=[(_account_text(text, language), n) for text, n in summary.features.items()],
        dropped=[
            (_capitalized(_account_text(why, language)), ids)
            for why, ids in summary.dropped.items()
        ],
        checked=checked,
        anchors=(round(min(_ANCHORS)), round(max(_ANCHORS))),
        remarks=remarks,
        advice=[language.tr_sentence(text) for text in advice(training_set, summary)],
        masked=tr("less than 1 %")
        if summary.masked_for_split < _LEAST_PERCENT
        else _share_text(summary.masked_for_split),
        gsd=", ".join(
            f"{language.number(gsd, '.3g')} m" if gsd else unknown for gsd in training_set.gsd
        ),
    )
    write_text_atomically(path, page)


def _split_word(split: str, language: JobLanguage) -> str:
    tr = language.tr
    return {"train": tr("training"), "validation": tr("validation"), "test": tr("test")}[split]


def _account_text(text: str, language: JobLanguage) -> str:
    return language.tr("kept") if text == "kept" else language.tr_sentence(text)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def advice(training_set: TrainingSet, summary: SetSummary) -> list[str]:
    """Return what the counts and sizes suggest, a sentence each; empty when nothing stands out."""
    found: list[str] = []
    if not summary.instances:
        return ["There is no object in any tile: nothing can be learned from this set."]
    for entry in training_set.classes:
        in_train = training_set.counts.get("train", {}).get(f"instances/{entry.name}", 0)
        if in_train == 0:
            found.append(f"Training sees no {entry.name}: draw some more, or drop the class.")
        elif in_train < 30:
            found.append(
                f"Training sees only {in_train:,} of {entry.name}. A few hundred are usual, some "
                "dozen are the least for a useful model."
            )
    tile = training_set.tile_size
    tiny = float((summary.sizes < 16).mean())
    if tiny > 0.3:
        found.append(
            f"{tiny * 100:.0f} % of the objects are smaller than 16 × 16 pixels, where a network "
            "sees little. A smaller ground size (GSD) enlarges them; half of the present one "
            "doubles their sides."
        )
    large = float((summary.lengths > tile / 2).mean())
    if large > 0.2:
        found.append(
            f"{large * 100:.0f} % of the objects are longer than half a tile, so many are cut. "
            "Larger tiles or a coarser ground size (GSD) show them whole."
        )
    elif (
        summary.features.get(NOWHERE_WHOLE, 0) > 0.2 * max(summary.features["kept"], 1)
        and training_set.stride == tile
        and any(max(source["size"]) > tile for source in training_set.provenance["sources"])
    ):
        found.append(
            "Some objects are whole in no tile that shows them: "
            f"{summary.features[NOWHERE_WHOLE]:,}. A stride of {tile * 3 // 4} pixels would show "
            "more of them whole."
        )
    if summary.masked_for_split > _MUCH_MASKED:
        found.append(
            f"{_share_text(summary.masked_for_split)} of the training tiles' pixels are masked, as "
            "they belong to validation or test. Smaller tiles, a stride closer to their size, "
            "or a larger area lose less."
        )
    crowded = int(summary.per_tile.max())
    if crowded > 300:
        found.append(
            f"One tile holds {crowded:,} objects. Smaller tiles train better when objects are this "
            "dense."
        )
    if summary.background == 0 and summary.features["kept"]:
        found.append(
            "Every tile has objects. Some tiles without any teach the model what is not an object."
        )
    validation = training_set.counts.get("validation", {})
    few = validation.get("instances", 0)
    if not validation.get("tiles"):
        found.append("There is no validation tile, so training can't choose its best model.")
    elif few < 20:
        objects = count_of(few, "object")
        found.append(f"Validation holds {objects} only; figures measured on so few jump about.")
    return found


def _share_text(share: float) -> str:
    """Return a share above 0 in percent, never as 0 %."""
    return "less than 1 %" if share < _LEAST_PERCENT else f"{share * 100:.0f} %"


def _size_rows(
    training_set: TrainingSet, summary: SetSummary, language: JobLanguage
) -> list[dict[str, Any]]:
    """Return a table row a class: counts by size."""
    rows = []
    for entry in training_set.classes:
        own = summary.class_ids == entry.id
        sizes, lengths = summary.sizes[own], summary.lengths[own]
        rows.append(
            {
                "name": entry.name,
                "count": int(own.sum()),
                "median": language.number(float(np.median(sizes)), ",.0f") if len(sizes) else "–",
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


def _draw_sizes(
    training_set: TrainingSet, summary: SetSummary, language: JobLanguage
) -> Picture | None:
    """Return the histogram of object sizes on a logarithmic axis."""
    if not summary.instances:
        return None
    figure, axes = new_figure(7.0, 2.8, language=language)
    sizes = np.maximum(summary.sizes, 0.5)
    bins = np.geomspace(sizes.min() * 0.95, max(sizes.max(), training_set.tile_size) * 1.05, 40)
    shown = training_set.classes[:12]
    axes.hist(
        [sizes[summary.class_ids == entry.id] for entry in shown],
        bins=bins.tolist(),
        stacked=True,
        color=[_class_color(entry, "#4363d8") for entry in shown],
        label=[literal_label(entry.name) for entry in shown],
    )
    make_logarithmic(axes, "x", language)
    for limit in _SMALL_PIXELS:
        axes.axvline(limit, color="0.5", linewidth=0.8, linestyle=":")
    axes.axvline(training_set.tile_size / 2, color="0.2", linewidth=0.8, linestyle="--")
    axes.set_xlabel(
        language.tr("size of the objects (square root of their area, pixels; dashed: half a tile)")
    )
    axes.set_ylabel(language.tr("objects"))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    if len(shown) > 1:
        axes.legend(fontsize=8)
    return Picture(png_uri(figure), language.tr("Object sizes"))


def _draw_sample(training_set: TrainingSet, record: TileOutcome, language: JobLanguage) -> Picture:
    """Return a tile with its outlines drawn; those of ignored objects are grey."""
    split = SPLITS[record.split]
    path = training_set.image_folders[split] / record.image["file_name"]
    with rasterio.open(path) as dataset:
        bands = [1, 2, 3] if dataset.count >= 3 else [1]
        pixels = dataset.read(bands)
        valid = dataset.dataset_mask() > 0
    by_id = {entry.id: _class_color(entry, "#e6194b") for entry in training_set.classes}
    annotations = record.annotations
    colors = [
        IGNORED_COLOR if ignored else by_id[int(class_id)]
        for class_id, ignored in zip(annotations.class_ids, annotations.ignored)
    ]
    rgb = to_rgb(pixels, valid, *stretch_limits(pixels, valid))
    picture = draw_lines(rgb, outlines_of(record.outlines, colors), _SAMPLE_PIXELS)
    number = annotations.objects
    objects = language.tr("{n} object" if number == 1 else "{n} objects", n=number)
    title = f"{record.image['file_name']} ({_split_word(split, language)}, {objects})"
    return Picture(jpeg_uri(picture), title)


def _class_color(entry: ClassDefinition, otherwise: str) -> str:
    """Return the color of a class; a set made elsewhere may state none, or no color at all."""
    return entry.color if re.fullmatch(r"#[0-9a-fA-F]{6}", entry.color) else otherwise
