"""Reads what WMS and WMTS servers say of themselves, as far as reading their imagery needs it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Dict, Iterator, Sequence, Tuple

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..language.catalog import tr


@dataclass(frozen=True)
class WmsCapabilities:
    """A WMS.

    Attributes:
        version: Of the protocol that it answered in.
        get_map: Where it draws maps; empty: where it lists its layers.
        attributions: Layer → whose it is.
    """

    version: str
    get_map: str
    attributions: Dict[str, str]

    def attribution(self, layers: Sequence[str]) -> str:
        """Return whose the layers are; may be empty."""
        found = dict.fromkeys(self.attributions.get(each, "") for each in layers)
        return ", ".join(name for name in found if name)


@dataclass(frozen=True)
class WmtsMatrix:
    """A level of zoom as a WMTS describes it; see OGC 07-057r7, table 17."""

    name: str
    scale_denominator: float
    corner: Tuple[float, float]
    tile_width: int
    tile_height: int
    columns: int
    rows: int


@dataclass(frozen=True)
class WmtsLayer:
    """A layer of a WMTS in one of its grids.

    Attributes:
        matrix_set: The grid's name.
        crs: Of the grid, as the service writes it.
        matrices: The levels of zoom.
        style: The layer's default.
        templates: Image format → a tile's address with names in braces.
        get_tile: Where tiles are asked for by a query; may be empty.
        attribution: Whose it is; may be empty.
        dimensions: Further names of the templates with their defaults.
    """

    matrix_set: str
    crs: str
    matrices: Tuple[WmtsMatrix, ...]
    style: str = ""
    templates: Dict[str, str] = field(default_factory=dict)
    get_tile: str = ""
    attribution: str = ""
    dimensions: Dict[str, str] = field(default_factory=dict)


def read_wms(document: bytes) -> WmsCapabilities:
    """Read a WMS's capabilities.

    Raises:
        QgsProcessingException: They are none.
    """
    root = _root(document, ("WMS_Capabilities", "WMT_MS_Capabilities"))
    address = ""
    for get_map in _all(root, "GetMap"):
        for get in _all(get_map, "Get"):
            address = address or _href(next(_all(get, "OnlineResource"), get))
    attributions = {}
    for layer in _all(root, "Layer"):
        name = _text(layer, "Name")
        owner = layer
        while name and name not in attributions and _name(owner) == "Layer":
            for attribution in _children(owner, "Attribution"):
                attributions[name] = _text(attribution, "Title")
            owner = owner.parentNode().toElement()
        attributions.setdefault(name, "")
    return WmsCapabilities(root.attribute("version") or "1.3.0", address, attributions)


def read_wmts_layer(document: bytes, name: str, matrix_set: str, style: str) -> WmtsLayer:
    """Read one layer of a WMTS's capabilities in one of its grids.

    Raises:
        QgsProcessingException: They are none, or have no such layer or grid.
    """
    root = _root(document, ("Capabilities",))
    contents = next(_children(root, "Contents"), root)
    layers = [each for each in _children(contents, "Layer") if _text(each, "Identifier") == name]
    grids = [
        each
        for each in _children(contents, "TileMatrixSet")
        if _text(each, "Identifier") == matrix_set
    ]
    if not layers or not grids:
        raise QgsProcessingException(
            tr(
                "The service has no layer “{}” in the grid “{}” any more. Add it to QGIS anew."
            ).format(name, matrix_set)
        )
    layer, grid = layers[0], grids[0]
    matrices = tuple(_matrix(each) for each in _children(grid, "TileMatrix"))
    styles = [
        _text(each, "Identifier")
        for each in _children(layer, "Style")
        if each.attribute("isDefault") == "true"
    ]
    templates = {
        each.attribute("format"): each.attribute("template")
        for each in _children(layer, "ResourceURL")
        if each.attribute("resourceType") == "tile"
    }
    dimensions = {
        _text(each, "Identifier"): _text(each, "Default") for each in _children(layer, "Dimension")
    }
    provider = next(_children(root, "ServiceProvider"), None)
    return WmtsLayer(
        matrix_set=matrix_set,
        crs=_crs_name(_text(grid, "SupportedCRS")),
        matrices=matrices,
        style=style or next(iter(styles), ""),
        templates=templates,
        get_tile=_get_tile(root),
        attribution=_text(provider, "ProviderName") if provider is not None else "",
        dimensions=dimensions,
    )


def exception_text(document: bytes) -> str:
    """Return what a server's answer says that should have been a picture; may be empty."""
    text = re.sub(r"<[^>]*>", " ", document[:2000].decode("utf-8", "replace"))
    return " ".join(text.split())[:200]


def _matrix(element: QDomElement) -> WmtsMatrix:
    try:
        x, y = (float(part) for part in _text(element, "TopLeftCorner").split())
        return WmtsMatrix(
            _text(element, "Identifier"),
            float(_text(element, "ScaleDenominator")),
            (x, y),
            *(
                int(_text(element, name))
                for name in ("TileWidth", "TileHeight", "MatrixWidth", "MatrixHeight")
            ),
        )
    except ValueError as error:
        raise QgsProcessingException(
            tr("The service describes the grid of its tiles in a way that can't be read.")
        ) from error


def _get_tile(root: QDomElement) -> str:
    for operation in _all(root, "Operation"):
        if operation.attribute("name") == "GetTile":
            for get in _all(operation, "Get"):
                return _href(get)
    return ""


def _crs_name(name: str) -> str:
    """Return ``urn:ogc:def:crs:EPSG::4326`` or ``EPSG:3857``, which QGIS knows both."""
    number = re.fullmatch(r"urn:ogc:def:crs:EPSG:[^:]*:(\d+)", name)
    return f"urn:ogc:def:crs:EPSG::{number.group(1)}" if number else name


def _root(document: bytes, names: Tuple[str, ...]) -> QDomElement:
    parsed = QDomDocument()
    parsed.setContent(QByteArray(document), True)
    root = parsed.documentElement()
    if _name(root) not in names:
        raise QgsProcessingException(
            tr("The service does not list its layers ({}).").format(
                exception_text(document) or tr("an empty answer")
            )
        )
    return root


def _name(element: QDomElement) -> str:
    return str(element.localName() or element.tagName().rpartition(":")[2])


def _children(element: QDomElement, name: str) -> Iterator[QDomElement]:
    child = element.firstChildElement()
    while not child.isNull():
        if _name(child) == name:
            yield child
        child = child.nextSiblingElement()


def _all(element: QDomElement, name: str) -> Iterator[QDomElement]:
    """Yield the elements of a name at any depth below one."""
    child = element.firstChildElement()
    while not child.isNull():
        if _name(child) == name:
            yield child
        yield from _all(child, name)
        child = child.nextSiblingElement()


def _text(element: QDomElement, name: str) -> str:
    return next((str(each.text()).strip() for each in _children(element, name)), "")


def _href(element: QDomElement) -> str:
    return str(
        element.attributeNS("http://www.w3.org/1999/xlink", "href", "")
        or element.attribute("xlink:href")
    )
