"""What a layer of a web service asks for: its levels of zoom, and the address of each tile.

Three kinds of services are alike here. An XYZ service has a picture for each tile of a fixed grid.
A WMTS lists its grids in a document, its *capabilities*. A WMS draws any rectangle at any size; it
is asked for the tiles of a grid that is made up for the wanted ground size.
"""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import dataclass, field
from typing import Callable, Dict, Tuple
from urllib.parse import urlencode, urlsplit, urlunsplit

from qgis.core import QgsCoordinateReferenceSystem, QgsDataSourceUri, QgsUnitTypes

from .capabilities import WmsCapabilities, WmtsLayer, read_wms, read_wmts_layer
from .tile_matrix import Tile, TileMatrix, TileRange

_HALF_EQUATOR_M = 20037508.342789244  # in metres of EPSG:3857, where XYZ tiles begin and end
_XYZ_TILE = 256  # pixels, of zoom 0: the whole world
_XYZ_LAST_ZOOM = 18  # what QGIS takes where a layer does not say it
_TEMPLATE_LAST_ZOOM = 22  # an address alone does not say it; the ground size decides
_WMS_TILE = 512  # pixels; every server draws so much at once
_COARSER = 1.25  # times the wanted size: one level further costs four times as many tiles
_PIXEL_OF_SCALE_M = 0.00028  # OGC 07-057r7, 6.1: of the screen that scales are counted for
_DEGREE_M = math.pi * 6378137.0 / 180.0  # along the equator, as the same text counts it


@dataclass(frozen=True)
class Access:
    """How a service is asked.

    Attributes:
        headers: To be sent with each request.
        authcfg: QGIS's number of the credentials to send; may be empty.
    """

    headers: Dict[str, str] = field(default_factory=dict)
    authcfg: str = ""


Fetch = Callable[[str, Access], bytes]
"""Returns what lies at an address."""


@dataclass(frozen=True)
class TileService:
    """A web layer's tiles.

    Attributes:
        crs: Of all levels.
        key: A short text that tells this service, layer and style from others.
        url_of: Returns a tile's address.
        access: How it is asked.
        matrices: The levels of zoom; empty: any, see ``matrix_of_size``.
        attribution: Whose imagery it is; the server's name where it does not say it.
    """

    crs: QgsCoordinateReferenceSystem
    key: str
    url_of: Callable[[TileMatrix, Tile], str]
    access: Access
    matrices: Tuple[TileMatrix, ...] = ()
    attribution: str = ""

    def matrix_of_size(self, pixel_size: float) -> TileMatrix:
        """Return the coarsest level that is hardly coarser than a pixel size, else the finest.

        Args:
            pixel_size: In units of the CRS.
        """
        if not self.matrices:
            # Four digits: the same grid, and so the same tiles, for neighbouring areas.
            size = float(f"{pixel_size:.4g}")
            return TileMatrix(f"{size:.4g}", 0.0, 0.0, size, _WMS_TILE, _WMS_TILE)
        fine = [each for each in self.matrices if each.pixel_size <= pixel_size * _COARSER]
        if fine:
            return max(fine, key=lambda each: each.pixel_size)
        return min(self.matrices, key=lambda each: each.pixel_size)


def service_of(source: str, fetch: Fetch) -> TileService:
    """Return the tile service of a layer.

    Args:
        source: Of a layer of QGIS's provider ``wms``.
        fetch: Asked for the capabilities of a WMS or WMTS.

    Raises:
        QgsProcessingException: The service offers the layer no more, or nothing that can be read.
    """
    uri = QgsDataSourceUri()
    uri.setEncodedUri(source)
    access = _access(source, uri)
    if uri.param("type") == "xyz":
        return _xyz(uri, access)
    if uri.param("tileMatrixSet"):
        document = fetch(_capabilities_address(uri.param("url"), "WMTS"), access)
        names = (uri.param(name) for name in ("layers", "tileMatrixSet", "styles"))
        return _wmts(uri, read_wmts_layer(document, *names), access)
    document = fetch(_capabilities_address(uri.param("url"), "WMS"), access)
    return _wms(uri, read_wms(document), access)


def is_template(text: str) -> bool:
    """Whether a text is an XYZ service's address: ``https://…/{z}/{x}/{y}.png``."""
    numbered = "{z}" in text and "{x}" in text and ("{y}" in text or "{-y}" in text)
    return text.lower().startswith(("http://", "https://")) and (numbered or "{q}" in text)


def source_of_template(template: str) -> str:
    """Return the source of QGIS's provider ``wms`` for an XYZ service's address."""
    uri = QgsDataSourceUri()
    values = {"type": "xyz", "url": template, "zmin": "0", "zmax": str(_TEMPLATE_LAST_ZOOM)}
    for name, value in values.items():
        uri.setParam(name, value)
    return bytes(uri.encodedUri()).decode("utf-8")


def _xyz(uri: QgsDataSourceUri, access: Access) -> TileService:
    template = uri.param("url")
    first, last = (
        int(uri.param(name)) if uri.param(name).isdecimal() else default
        for name, default in (("zmin", 0), ("zmax", _XYZ_LAST_ZOOM))
    )
    matrices = tuple(
        TileMatrix(
            str(zoom),
            -_HALF_EQUATOR_M,
            _HALF_EQUATOR_M,
            2 * _HALF_EQUATOR_M / (_XYZ_TILE * 2**zoom),
            _XYZ_TILE,
            _XYZ_TILE,
            TileRange(0, 0, 2**zoom - 1, 2**zoom - 1),
        )
        for zoom in range(first, last + 1)
    )

    def url_of(matrix: TileMatrix, tile: Tile) -> str:
        zoom, (column, row) = int(matrix.name), tile
        values = {
            "{z}": str(zoom),
            "{x}": str(column),
            "{y}": str(row),
            "{-y}": str(2**zoom - 1 - row),
            "{q}": _quadkey(zoom, tile),
            "{usage}": "export",
        }
        text = template
        for mark, value in values.items():
            text = text.replace(mark, value)
        return text

    return TileService(
        crs=QgsCoordinateReferenceSystem("EPSG:3857"),
        key=_key(uri),
        url_of=url_of,
        access=access,
        matrices=matrices,
        attribution=_host(template),
    )


def _wmts(uri: QgsDataSourceUri, layer: WmtsLayer, access: Access) -> TileService:
    crs = QgsCoordinateReferenceSystem(layer.crs)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem(uri.param("crs"))
    turned = crs.hasAxisInverted() and layer.crs.startswith("urn:")
    metres = _metres_per_unit(crs)
    matrices = []
    for each in layer.matrices:
        x, y = each.corner[::-1] if turned else each.corner
        size = each.scale_denominator * _PIXEL_OF_SCALE_M / metres
        limits = TileRange(0, 0, each.columns - 1, each.rows - 1)
        matrices.append(
            TileMatrix(each.name, x, y, size, each.tile_width, each.tile_height, limits)
        )
    style, image_format = uri.param("styles") or layer.style, uri.param("format")
    template = layer.templates.get(image_format) or next(iter(layer.templates.values()), "")

    def url_of(matrix: TileMatrix, tile: Tile) -> str:
        column, row = tile
        values = {
            "TileMatrixSet": layer.matrix_set,
            "TileMatrix": matrix.name,
            "TileRow": str(row),
            "TileCol": str(column),
            "Style": style,
            **layer.dimensions,
        }
        if template:
            text = template
            for name, value in values.items():
                mark = re.compile(re.escape(f"{{{name}}}"), re.IGNORECASE)
                text = mark.sub(value.replace("\\", r"\\"), text)
            return text
        return _with_query(
            layer.get_tile or uri.param("url"),
            {
                **{"SERVICE": "WMTS", "REQUEST": "GetTile", "VERSION": "1.0.0"},
                **{"LAYER": uri.param("layers"), "FORMAT": image_format, **values},
            },
        )

    return TileService(
        crs=crs,
        key=_key(uri),
        url_of=url_of,
        access=access,
        matrices=tuple(matrices),
        attribution=layer.attribution or _host(uri.param("url")),
    )


def _wms(uri: QgsDataSourceUri, capabilities: WmsCapabilities, access: Access) -> TileService:
    crs = QgsCoordinateReferenceSystem(uri.param("crs"))
    newer = capabilities.version >= "1.3"
    turned = newer and crs.hasAxisInverted() and not uri.hasParam("IgnoreAxisOrientation")
    if uri.hasParam("InvertAxisOrientation"):
        turned = not turned
    own = uri.hasParam("IgnoreGetMapUrl") or not capabilities.get_map
    base = uri.param("url") if own else capabilities.get_map
    image_format = uri.param("format") or "image/png"
    layers, styles = uri.params("layers"), uri.params("styles")

    def url_of(matrix: TileMatrix, tile: Tile) -> str:
        west, south, east, north = matrix.rectangle_of(tile)
        box = (south, west, north, east) if turned else (west, south, east, north)
        return _with_query(
            base,
            {
                **{"SERVICE": "WMS", "VERSION": capabilities.version, "REQUEST": "GetMap"},
                "BBOX": ",".join(repr(value) for value in box),
                ("CRS" if newer else "SRS"): uri.param("crs"),
                **{"WIDTH": str(matrix.tile_width), "HEIGHT": str(matrix.tile_height)},
                **{"LAYERS": ",".join(layers), "STYLES": ",".join(styles)},
                **{"FORMAT": image_format, "TRANSPARENT": "TRUE"},
            },
        )

    return TileService(
        crs=crs,
        key=_key(uri),
        url_of=url_of,
        access=access,
        attribution=capabilities.attribution(layers) or _host(uri.param("url")),
    )


def _key(uri: QgsDataSourceUri) -> str:
    """Return a key of everything that says what is shown; keys of users are in it as a hash."""
    names = ("type", "url", "layers", "styles", "format", "crs", "tileMatrixSet")
    text = "\n".join(",".join(uri.params(name)) for name in names)
    return f"{_host(uri.param('url'))}-{hashlib.sha256(text.encode('utf-8')).hexdigest()[:12]}"


def _host(address: str) -> str:
    return urlsplit(address).hostname or "local"


def _capabilities_address(address: str, service: str) -> str:
    """Return where a service lists its layers."""
    lowered = address.lower()
    if "getcapabilities" in lowered or lowered.split("?")[0].endswith(".xml"):
        return address
    return _with_query(address, {"SERVICE": service, "REQUEST": "GetCapabilities"})


def _with_query(address: str, values: Dict[str, str]) -> str:
    """Return an address that asks for some values, in place of those that it asks for already."""
    parts = urlsplit(address)
    names = {name.lower() for name in values}
    kept = [
        part
        for part in parts.query.split("&")
        if part and part.partition("=")[0].lower() not in names
    ]
    query = "&".join([*kept, urlencode(values, safe="/:,")])
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def _access(source: str, uri: QgsDataSourceUri) -> Access:
    """Return what a layer's source says of headers (``http-header:referer=…``) and credentials."""
    names = re.findall(r"(?:^|&)http-header:([^=&]+)=", source)
    headers = {name: _header(uri, name) for name in names}
    referer = uri.param("referer") or _header(uri, "referer")
    if referer:
        headers.setdefault("referer", referer)
    return Access(headers, uri.authConfigId() or uri.param("authcfg"))


def _header(uri: QgsDataSourceUri, name: str) -> str:
    """Return a header; since QGIS 3.26 it is not among the parameters any more."""
    value = uri.param(f"http-header:{name}")
    return str(value or (uri.httpHeader(name) if hasattr(uri, "httpHeader") else ""))


def _quadkey(zoom: int, tile: Tile) -> str:
    column, row = tile
    return "".join(
        str((column >> level & 1) + 2 * (row >> level & 1)) for level in range(zoom - 1, -1, -1)
    )


def _metres_per_unit(crs: QgsCoordinateReferenceSystem) -> float:
    """Return the metres of a unit as WMTS counts them."""
    if crs.isGeographic():
        return _DEGREE_M
    metre = QgsUnitTypes.DistanceUnit.DistanceMeters
    return float(QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metre))
