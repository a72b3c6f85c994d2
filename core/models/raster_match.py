"""Whether a raster is what a model was made for: bands, kind of pixels, ground size."""

from __future__ import annotations

import contextlib
import re
from dataclasses import replace

import numpy as np
from rasterio.crs import CRS

from ..jobs.errors import UserError
from ..raster.source import RasterSource, at_gsd, open_raster
from .card import ModelCard

SAME_GSD = 0.10  # networks bear this much of a difference in scale; beyond, pixels are resampled
_SAME_BAND = {
    "r": "red",
    "g": "green",
    "b": "blue",
    "n": "nir",
    "ir": "nir",
    "infrared": "nir",
    "near infrared": "nir",
}
COARSEST = 4.0  # times the model's ground size; beyond, there is nothing left to see


def open_raster_for_model(
    path: str,
    card: ModelCard,
    bands: tuple[str, ...] = (),
    crs: CRS | None = None,
    name: str = "",
) -> tuple[RasterSource, tuple[str, ...]]:
    """Open a raster as the model wants it: its bands in its order, its ground size.

    Args:
        path: The raster.
        card: The model's card.
        bands: The user's choice of bands, by number or by name; empty: by the model's names where
            the raster has them all, else by order.
        crs: The CRS in which the raster is searched; None: its own.
        name: What the raster is called; empty: as its file.

    Returns:
        The raster, and sentences on what was chosen.

    Raises:
        UserError: It can't be opened, or the model can't be used on it; says why.
    """
    source = open_raster(path, crs=crs, name=name)
    notes: list[str] = []
    chosen = chosen_bands(source, bands) if bands else _bands_by_name(source, card, notes)
    _check_count(source, chosen, card)
    # Bands that the user names may be what would be taken for an alpha band.
    if chosen != source.bands or (bands and source.alpha_band in chosen):
        source = replace(open_raster(path, bands=chosen, crs=crs, name=name), notes=source.notes)
    _check_dtype(source, card, notes)
    _note_scaling(source, card, notes)
    source = _at_model_gsd(source, card, notes)
    return source, (*source.notes, *notes)


def chosen_bands(source: RasterSource, wanted: tuple[str, ...]) -> tuple[int, ...]:
    """Return the numbers of bands that are named by number or by name.

    Args:
        source: The raster, opened with all its bands.
        wanted: Each a number, a name (its description or colour, in small or capital letters), or
            several of them with commas between.

    Raises:
        UserError: The raster has no band of that name, or several.
    """
    names = [_canonical_name(name) for name in source.band_names]
    chosen = []
    for word in (part.strip() for text in wanted for part in re.split("[,;]", text)):
        if re.fullmatch(r"\d+(\.0+)?", word):
            chosen.append(int(float(word)))
        elif word:
            found = [
                band for band, name in zip(source.bands, names) if name == _canonical_name(word)
            ]
            if len(found) != 1:
                raise UserError(
                    f"{source.name} has {len(found) or 'no'} band{'s' * (len(found) > 1)} of the "
                    f"name “{word}”.",
                    f"Its bands are {_band_list(source.bands, source.band_names)}; name them by "
                    "number.",
                )
            chosen += found
    return tuple(chosen)


def _canonical_name(name: str) -> str:
    """Return a band's name as it is compared: small letters, one word for infrared."""
    words = " ".join(re.split(r"[\s_\-]+", name.strip().lower()))
    return _SAME_BAND.get(words, words)


def _band_list(bands: tuple[int, ...], names: tuple[str, ...]) -> str:
    return ", ".join(
        str(band) if name == f"band {band}" else f"{band} ({name})"
        for band, name in zip(bands, names)
    )


def _bands_by_name(source: RasterSource, card: ModelCard, notes: list[str]) -> tuple[int, ...]:
    count = len(card.band_names)
    have = [_canonical_name(name) for name in source.band_names]
    want = [_canonical_name(name) for name in card.band_names]
    if len(set(have)) == len(have) and set(want) <= set(have):
        chosen = tuple(source.bands[have.index(name)] for name in want)
        if chosen != source.bands:
            notes.append(
                f"{source.name}: bands {_band_list(chosen, card.band_names)} are used, as the "
                "model names them."
            )
        return chosen
    chosen = source.bands[:count]
    if len(chosen) == count:
        named = f"the model's {', '.join(card.band_names)}"
        notes.append(
            f"{source.name} has {len(source.bands)} bands, the model takes {count}: bands "
            f"{', '.join(map(str, chosen))} are used for {named}."
            if len(source.bands) > count
            else f"The bands of {source.name} are taken in their order for {named}."
        )
    return chosen


def _check_count(source: RasterSource, chosen: tuple[int, ...], card: ModelCard) -> None:
    count = len(card.band_names)
    if len(chosen) != count:
        raise UserError(
            f"The model takes {count} band{'s' * (count != 1)} ({', '.join(card.band_names)}), "
            f"but {source.name} gives {len(chosen)}.",
            (
                f"Its band {source.alpha_band} is taken for an alpha band; choose the bands by "
                "number if it is data. "
                if source.alpha_band and len(chosen) < count
                else ""
            )
            + "Choose as many bands, or use a model that was trained on such imagery.",
        )


def _check_dtype(source: RasterSource, card: ModelCard, notes: list[str]) -> None:
    if source.dtype == card.dtype:
        return
    if "uint8" in (source.dtype, card.dtype):
        raise UserError(
            f"The model was trained on {_dtype_text(card.dtype)} imagery, but {source.name} holds "
            f"{_dtype_text(source.dtype)} pixels.",
            "Convert the raster to the same kind with the same stretch as the training imagery, "
            "or train on imagery like it.",
        )
    notes.append(
        f"{source.name} holds {_dtype_text(source.dtype)} pixels, the model was trained on "
        f"{_dtype_text(card.dtype)} ones; values are taken as they are."
    )


def _dtype_text(dtype: str) -> str:
    if np.dtype(dtype).kind == "f":
        return "floating-point"
    return f"{np.dtype(dtype).itemsize * 8}-bit"


def _note_scaling(source: RasterSource, card: ModelCard, notes: list[str]) -> None:
    """Say where one value means another thing than in the training imagery."""
    trained = card.provenance.get("sources")
    scalings = set()
    for one in trained if isinstance(trained, list) else []:
        with contextlib.suppress(KeyError, TypeError, ValueError):  # a stranger's card
            scalings.add(tuple((float(factor), float(offset)) for factor, offset in one["scaling"]))
    if not scalings or source.scaling in scalings:
        return
    differing = (own for own, other in zip(source.scaling, min(scalings)) if own != other)
    factor, offset = next(differing, source.scaling[0])
    notes.append(
        f"The values of {source.name} have another scale or offset (× {factor:g} + {offset:g}) "
        "than those of the imagery that the model was trained on; they are taken as they are, so "
        "one surface has different values. Apply both first (gdal_translate -unscale)."
    )


def _at_model_gsd(source: RasterSource, card: ModelCard, notes: list[str]) -> RasterSource:
    if card.gsd <= 0:
        return source
    if source.gsd <= 0:
        notes.append(
            f"The ground size of {source.name} is unknown; the model expects {card.gsd:.3g} m a "
            "pixel, so objects are found only if it is about that."
        )
        return source
    ratio = source.gsd / card.gsd
    if abs(ratio - 1) <= SAME_GSD:
        return source
    if ratio > COARSEST:
        raise UserError(
            f"The pixels of {source.name} are {source.gsd:.3g} m, those of the model's imagery "
            f"{card.gsd:.3g} m: its objects can't be seen in this raster.",
            "Use imagery of about the model's ground size, or train a model on imagery like this.",
        )
    notes.append(
        f"{source.name} has {source.gsd:.3g} m a pixel and is read at the model's {card.gsd:.3g} m."
    )
    return at_gsd(source, card.gsd)
