"""Whether a raster is what a model was made for, and into how many tiles it is cut.

It is a first look at the layer in QGIS, so that a wrong choice is seen at once. The engine looks
at the file itself and has the last word (``core/models/raster_match.py``).
"""

from __future__ import annotations

import math
from typing import Any, Dict

from qgis.core import (
    Qgis,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
    QgsUnitTypes,
)

from ..engine.settings import seconds_per_tile

_SAME_SIZE = 0.1  # a difference in ground size that the engine does not resample for
_COARSE = 1.5  # times the model's ground size: from there small objects are lost
_COARSEST = 4.0  # times the model's ground size: beyond, there is nothing left to see
_TILE, _TILE_OVERLAP = 1024, 3 / 16  # pixels, and the margin on each side as a share of it


def describe_fit(card: Dict[str, Any], layer: QgsRasterLayer) -> str:
    """Return in a line or two whether the raster fits the model, and how long it may take.

    Raises:
        LookupError: The card lacks something.
        TypeError: Something in the card is of another type.
        ValueError: The same.
    """
    misfit = _misfit(card, layer)
    if misfit:
        return f"Does not fit this raster: {misfit}."
    model_size, size, scale = float(card["gsd"]), ground_size(layer), 1.0
    if model_size > 0 and size > 0 and abs(size / model_size - 1) > _SAME_SIZE:
        scale = size / model_size
        text = f"Fits this raster; its pixels of {size:.3g} m are resampled to {model_size:.3g} m"
        text += ": small objects may not be seen." if scale > _COARSE else "."
    elif model_size > 0 and size <= 0:
        text = "Fits this raster if its pixels, whose ground size is unknown, are about as large."
    else:
        text = "Fits this raster."
    return f"{text}\n{_effort(card, layer, scale)}"


def _misfit(card: Dict[str, Any], layer: QgsRasterLayer) -> str:
    """Return why the engine will refuse the raster, or an empty text."""
    provider = layer.dataProvider()
    alpha = (
        provider.colorInterpretation(layer.bandCount()) == QgsRaster.ColorInterpretation.AlphaBand
    )
    have, need = layer.bandCount(), len(card["band_names"])
    if have < need:
        return f"the model takes {need} bands, the raster has {have}"
    if alpha and have - 1 < need:
        return f"the model takes {need} bands, the raster has {have - 1} beside alpha"
    bytes_there = provider.sourceDataType(1) == Qgis.DataType.Byte
    if bytes_there != (card["dtype"] == "uint8"):
        kinds = ("8-bit pixels", "other pixels than 8-bit")
        made_for, has = kinds if card["dtype"] == "uint8" else kinds[::-1]
        return f"the model was trained on {made_for}, the raster has {has}"
    size, model_size = ground_size(layer), float(card["gsd"])
    if model_size > 0 and size > _COARSEST * model_size:
        return f"its pixels of {size:.3g} m are too coarse for a model of {model_size:.3g} m"
    return ""


def ground_size(layer: QgsRasterLayer) -> float:
    """Return the side of a pixel in the raster's centre in metres; 0 where it is unknown."""
    crs = layer.crs()
    if not crs.isValid():
        return 0.0
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym())
    middle = layer.extent().center()
    wide = QgsPointXY(middle.x() + layer.rasterUnitsPerPixelX(), middle.y())
    high = QgsPointXY(middle.x(), middle.y() + layer.rasterUnitsPerPixelY())
    area = measure.measureLine(middle, wide) * measure.measureLine(middle, high)
    side = math.sqrt(max(area, 0.0))
    metres = measure.convertLengthMeasurement(side, QgsUnitTypes.DistanceUnit.DistanceMeters)
    return metres if math.isfinite(metres) else 0.0


def _effort(card: Dict[str, Any], layer: QgsRasterLayer, scale: float) -> str:
    """Return how many tiles the whole raster has, and how long the last run took for as many."""
    tile = int(card["tile_size"])
    if dict(card.get("options", {})).get("norm") != "group":  # its statistics are of a whole tile
        tile = max(_TILE, tile)
    core = tile * (1 - 2 * _TILE_OVERLAP)  # what no other tile answers for
    tiles = math.ceil(layer.width() * scale / core) * math.ceil(layer.height() * scale / core)
    text = f"The whole raster: about {tiles:,} tile{'' if tiles == 1 else 's'}"
    seconds = seconds_per_tile(str(card["architecture"]))
    if seconds is None:
        return f"{text}; how long they take is known after a first run."
    return f"{text}, {_duration(tiles * seconds)} at the speed of the last run."


def _duration(seconds: float) -> str:
    minutes = seconds / 60.0
    if minutes >= 90.0:
        return f"about {round(minutes / 60.0)} hours"
    return f"about {round(minutes)} minutes" if minutes >= 1.5 else "a minute or less"
