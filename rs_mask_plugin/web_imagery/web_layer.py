"""Reads a layer of a web service (XYZ, WMS, WMTS) into a raster file that the engine opens.

The tiles that show the run's region are asked for, as far as they aren't in the cache, and put
together. It is done in QGIS and not in the engine: QGIS has the user's credentials and proxy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import Callable, List, Optional, Set

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QUrl

from ..language.catalog import number_text, tr
from .download import Download, fetch
from .mosaic import write_mosaic
from .service import TileService, service_of
from .tile_cache import TileCache
from .tile_matrix import Rectangle, Tile, TileMatrix

_PROVIDER = "wms"  # QGIS's for XYZ, WMS, WMTS, and files of tiles
_TILE = 256  # pixels, for an estimate of a whole layer
_MOST_LOOKED_AT = 200_000  # tiles that are held against the region one by one


@dataclass(frozen=True)
class WebImageryRequest:
    """What is wanted of a layer.

    Attributes:
        region_in: Returns the polygons, in a CRS, that imagery is wanted for; none: everywhere.
        gsd: Metres a pixel on the ground.
        most_tiles: That may be read.
        is_cancelled: Asked many times a second.
    """

    region_in: Callable[[QgsCoordinateReferenceSystem], List[QgsGeometry]]
    gsd: float
    most_tiles: int
    is_cancelled: Callable[[], bool]


def is_web_layer(layer: QgsMapLayer) -> bool:
    """Whether a raster layer is one of a service that is read here."""
    return bool(layer.providerType() == _PROVIDER) and not tile_file(layer)


def layer_name(layer: QgsMapLayer) -> str:
    """Return a web layer's name; the server's for one that was given by its address."""
    name = str(layer.name())
    if name and "url=" not in name:
        return name
    # QGIS 3.40 calls a layer by its whole source, the key to the service included.
    return str(QUrl(_uri(layer).param("url")).host() or name)


def tile_file(layer: QgsMapLayer) -> str:
    """Return the file (MBTiles) of a layer that QGIS reads like a service's; empty: it has none."""
    uri = _uri(layer)
    if layer.providerType() != _PROVIDER or uri.param("type") != "mbtiles":
        return ""
    return str(QUrl(uri.param("url")).toLocalFile() or uri.param("url"))


def web_layer_error(layer: QgsMapLayer, *, has_region: bool, gsd: float) -> str:
    """Return a sentence about a web layer that can't be read, or an empty text.

    Args:
        layer: A layer for which ``is_web_layer`` holds.
        has_region: Whether the run has an extent or an area.
        gsd: Metres a pixel on the ground; 0: not known.
    """
    if _uri(layer).param("interpretation") not in ("", "default"):
        return tr(
            "The layer “{}” holds heights and no imagery. Export it to a GeoTIFF first (layer "
            "menu: Export → Save As)."
        ).format(layer_name(layer))
    if gsd <= 0:
        return tr(
            "At which ground size the layer “{}” is to be read is not known. Give it in WEB_GSD, "
            "in metres a pixel."
        ).format(layer_name(layer))
    if not has_region:
        box = layer.extent()
        side = _TILE * gsd / _metres(layer.crs(), box.center())
        number = math.ceil(box.width() / side) * math.ceil(box.height() / side)
        return tr(
            "The whole of the layer “{}”, which comes from a web service, would be about {} "
            "tiles. Say what of it is wanted, by an extent or by polygons."
        ).format(layer_name(layer), number_text(f"{float(f'{number:.2g}'):,.0f}"))
    return ""


def read_web_layer(
    layer: QgsMapLayer, request: WebImageryRequest, feedback: QgsProcessingFeedback
) -> str:
    """Read what is wanted of a layer; return the raster's path, or an empty text if cancelled.

    Raises:
        QgsProcessingException: It can't be read, or would be too many tiles; one sentence.
    """
    try:
        service = service_of(
            layer.source(), lambda url, access: fetch(url, access, request.is_cancelled)
        )
    except QgsProcessingException:
        if request.is_cancelled():  # and so the service's answer was not waited for
            return ""
        raise
    name = layer_name(layer)
    polygons = request.region_in(service.crs)
    if not polygons:
        raise QgsProcessingException(
            tr("There is nothing of the layer “{}” in the extent and area.").format(name)
        )
    box = QgsRectangle()
    for polygon in polygons:
        box.combineExtentWith(polygon.boundingBox())
    unit = _metres(service.crs, box.center())
    matrix = service.matrix_of_size(request.gsd / unit)
    gsd = matrix.pixel_size * unit
    tiles = _tiles(matrix, polygons, gsd=gsd, most=request.most_tiles, name=name)
    attribution = _attribution(layer, service)
    feedback.pushInfo(
        tr(
            "“{}”: {} tiles of {} m a pixel. Imagery: {}. Its terms of use are yours to "
            "keep: ask the provider whether analysing its imagery is allowed."
        ).format(name, number_text(f"{len(tiles):,}"), number_text(f"{gsd:.3g}"), attribution)
    )
    cache = TileCache(service.key, matrix)
    if not _read(service, matrix, tiles, cache, request, feedback):
        return ""
    pictures = cache.pictures(tiles)
    if not pictures:
        raise QgsProcessingException(
            tr("The service of “{}” has no imagery there at {} m a pixel.").format(
                name, number_text(f"{gsd:.3g}")
            )
        )
    crs = service.crs.authid() or service.crs.toWkt()
    path = write_mosaic(pictures, matrix, crs, name=name, attribution=attribution)
    return str(path)


def _read(
    service: TileService,
    matrix: TileMatrix,
    tiles: List[Tile],
    cache: TileCache,
    request: WebImageryRequest,
    feedback: QgsProcessingFeedback,
) -> bool:
    """Bring all tiles into the cache; return whether it came to its end."""
    missing = cache.missing_tiles(tiles)
    if len(missing) < len(tiles):
        feedback.pushInfo(
            tr("{} of the tiles were read before.").format(
                number_text(f"{len(tiles) - len(missing):,}")
            )
        )
    download, done = Download(service.access, request.is_cancelled), 0

    def keep(tile: Tile, content: Optional[bytes]) -> None:
        nonlocal done
        cache.keep(tile, content)
        done += 1
        feedback.setProgress(100.0 * done / len(missing))

    feedback.setProgressText(tr("Web imagery"))
    for tile in missing:
        download.add(service.url_of(matrix, tile), partial(keep, tile))
    return download.run()


def _tiles(
    matrix: TileMatrix, polygons: List[QgsGeometry], *, gsd: float, most: int, name: str
) -> List[Tile]:
    """Return the tiles that show something of the polygons.

    Args:
        matrix: The level of zoom.
        polygons: In its CRS.
        gsd: Its metres a pixel.
        most: That are allowed.
        name: Of the layer.

    Raises:
        QgsProcessingException: They are too many, or none.
    """
    ranges = [matrix.tiles_in(_rectangle(each.boundingBox())) for each in polygons]
    number = sum(len(each) for each in ranges)
    found: Set[Tile] = set()
    if number <= max(most, _MOST_LOOKED_AT):
        for polygon, tiles in zip(polygons, ranges):
            engine = QgsGeometry.createGeometryEngine(polygon.constGet())
            engine.prepareGeometry()
            for tile in tiles:
                shown = QgsGeometry.fromRect(QgsRectangle(*matrix.rectangle_of(tile)))
                if engine.intersects(shown.constGet()):
                    found.add(tile)
        number = len(found)
    if number > most:
        side = math.sqrt(most) * matrix.tile_width * gsd
        raise QgsProcessingException(
            tr(
                "“{}” would need {} tiles at {} m a pixel, and {} are allowed (WEB_TILES), "
                "which is a square of about {} m. Choose a smaller extent or a coarser ground "
                "size, or allow more where its provider does."
            ).format(
                name,
                number_text(f"{number:,}"),
                number_text(f"{gsd:.3g}"),
                number_text(f"{most:,}"),
                number_text(f"{side:,.0f}"),
            )
        )
    if not found:
        raise QgsProcessingException(
            tr("There is nothing of the layer “{}” in the extent and area.").format(name)
        )
    return sorted(found, key=lambda tile: tile[::-1])


def _attribution(layer: QgsMapLayer, service: TileService) -> str:
    properties = layer.serverProperties()  # that of QGIS 3.22 has no attribution yet
    owner = properties if hasattr(properties, "attribution") else layer
    said = [owner.attribution(), *layer.metadata().rights()]
    return ", ".join(dict.fromkeys(text for text in said if text)) or service.attribution


def _metres(crs: QgsCoordinateReferenceSystem, place: QgsPointXY) -> float:
    """Return the metres on the ground of a unit of a CRS, at a place in it."""
    measure = QgsDistanceArea()
    measure.setEllipsoid(crs.ellipsoidAcronym())
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    step = 1e-4 if crs.isGeographic() else 10.0
    wide = measure.measureLine(place, QgsPointXY(place.x() + step, place.y()))
    high = measure.measureLine(place, QgsPointXY(place.x(), place.y() + step))
    metre = QgsUnitTypes.DistanceUnit.DistanceMeters
    return float(measure.convertLengthMeasurement(math.sqrt(wide * high), metre)) / step


def _rectangle(box: QgsRectangle) -> Rectangle:
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _uri(layer: QgsMapLayer) -> QgsDataSourceUri:
    uri = QgsDataSourceUri()
    uri.setEncodedUri(layer.source())
    return uri
