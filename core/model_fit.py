"""Whether a raster is what a model was made for: bands, kind of pixels, ground size."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .errors import UserError
from .model_card import ModelCard
from .raster import RasterSource, open_raster

SAME_GSD = 0.10  # networks bear this much of a difference in scale; beyond, pixels are resampled
COARSEST = 4.0  # times the model's ground size; beyond, there is nothing left to see


def open_for_model(
    path: str, card: ModelCard, bands: tuple[int, ...] = ()
) -> tuple[RasterSource, tuple[str, ...]]:
    """Open a raster as the model wants it: its bands in its order, its ground size.

    Args:
        path: The raster.
        card: The model's card.
        bands: The user's choice of bands; empty: by name where all names fit, else by order.

    Returns:
        The raster, and sentences on what was chosen.

    Raises:
        UserError: It can't be opened, or the model can't be used on it; says why.
    """
    source = open_raster(path, bands=bands)
    said: list[str] = []
    chosen = bands or _matching_bands(source, card, said)
    _check_count(source, chosen, card)
    if chosen != source.bands:
        source = replace(open_raster(path, bands=chosen), notes=source.notes)
    _check_dtype(source, card, said)
    source = _at_gsd(source, card, chosen, said)
    return source, (*source.notes, *said)


def _matching_bands(source: RasterSource, card: ModelCard, said: list[str]) -> tuple[int, ...]:
    count = len(card.band_names)
    have = [name.lower() for name in source.band_names]
    want = [name.lower() for name in card.band_names]
    if len(set(have)) == len(have) and set(want) <= set(have):
        chosen = tuple(source.bands[have.index(name)] for name in want)
        if chosen != source.bands:
            listed = ", ".join(f"{band} ({name})" for band, name in zip(chosen, card.band_names))
            said.append(f"{source.name}: bands {listed} are used, as the model names them.")
        return chosen
    if len(source.bands) > count:
        listed = ", ".join(str(band) for band in source.bands[:count])
        said.append(
            f"{source.name} has {len(source.bands)} bands, the model takes {count} "
            f"({', '.join(card.band_names)}): bands {listed} are used."
        )
    return source.bands[:count]


def _check_count(source: RasterSource, chosen: tuple[int, ...], card: ModelCard) -> None:
    count = len(card.band_names)
    if len(chosen) != count:
        raise UserError(
            f"The model takes {count} band{'s' * (count != 1)} ({', '.join(card.band_names)}), "
            f"but {source.name} gives {len(chosen)}.",
            "Choose as many bands, or use a model that was trained on such imagery.",
        )


def _check_dtype(source: RasterSource, card: ModelCard, said: list[str]) -> None:
    if source.dtype == card.dtype:
        return
    if "uint8" in (source.dtype, card.dtype):
        raise UserError(
            f"The model was trained on {_kind(card.dtype)} imagery, but {source.name} holds "
            f"{_kind(source.dtype)} pixels.",
            "Convert the raster to the same kind with the same stretch as the training imagery, "
            "or train on imagery like it.",
        )
    said.append(
        f"{source.name} holds {_kind(source.dtype)} pixels, the model was trained on "
        f"{_kind(card.dtype)} ones; values are taken as they are."
    )


def _kind(dtype: str) -> str:
    if np.dtype(dtype).kind == "f":
        return "floating-point"
    return f"{np.dtype(dtype).itemsize * 8}-bit"


def _at_gsd(
    source: RasterSource, card: ModelCard, chosen: tuple[int, ...], said: list[str]
) -> RasterSource:
    if card.gsd <= 0:
        return source
    if source.gsd <= 0:
        said.append(
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
    said.append(
        f"{source.name} has {source.gsd:.3g} m a pixel and is read at the model's {card.gsd:.3g} m."
    )
    bands = () if source.palette else chosen
    return replace(open_raster(source.path, bands=bands, gsd=card.gsd), notes=source.notes)
