"""Shows on QGIS's map what a run has found so far, and which tiles it has still to search.

Two layers in memory: objects, which grow, and tiles, which are switched off until somebody wants to
see them. Both go when the run ends, whichever way.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Callable, Dict, List, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QObject, QTimer, pyqtSignal
from qgis.utils import iface

from ..core.jobs.protocol import AnyMessage, Found
from ..language.catalog import tr
from .run_group import RunGroup

_REDRAW_MS = 1000
_FINAL_LAYER_MS = 10_000  # by then, QGIS has loaded the layer that takes its place
_TO_DO, _DONE = "to do", "done"
_STATE = 0  # position of the field


@dataclass(frozen=True)
class _Batch:
    """What came with one message, as features."""

    crs: str
    tiles: List[QgsFeature]
    searched: List[int]
    objects: List[QgsFeature]
    is_complete: bool


class LiveMap(QObject):
    """The layers of one run; made in QGIS's main thread.

    Args:
        group: Where they go.
        style: Draws the layer of objects, which has the fields ``class`` and ``score``.
    """

    _came = pyqtSignal(object)
    _ended = pyqtSignal(bool)

    def __init__(self, group: RunGroup, style: Callable[[QgsVectorLayer], None]) -> None:
        super().__init__()
        self._group = group
        self._style = style
        self._objects = ""  # ids: whoever deletes a layer meanwhile has it gone
        self._tiles = ""
        self._tile_ids: List[int] = []
        self._count = 0
        self._is_complete = True
        self._has_news = False
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setInterval(_REDRAW_MS)
        self._timer.timeout.connect(self._redraw)
        self._came.connect(self._take)
        self._ended.connect(self._end)

    def receive(self, found: AnyMessage) -> None:
        """Show what was found just now; in any thread, which makes the features.

        The main thread only adds them.
        """
        if not isinstance(found, Found):
            return
        self._came.emit(
            _Batch(
                found.crs,
                [_tile(corners) for corners in found.planned],
                found.searched,
                [_object(*each) for each in found.objects],
                found.complete,
            )
        )

    def end(self, *, final_layer_comes: bool) -> None:
        """Take the layers away, or leave that to ``remove``; in any thread.

        Args:
            final_layer_comes: Whether QGIS will load a layer in their place.
        """
        self._ended.emit(final_layer_comes)

    def remove(self) -> None:
        """Take the layers away; in the main thread."""
        self._is_over = True
        self._timer.stop()
        for layer_id in (self._objects, self._tiles):
            if layer_id:
                self._group.remove(layer_id)
        self._objects = self._tiles = ""

    def _take(self, batch: _Batch) -> None:
        if self._is_over:
            return
        if not self._objects:
            self._make_layers(batch.crs)
        self._add_tiles(batch)
        layer = _layer(self._objects)
        if layer is None:
            return
        if batch.objects:
            layer.dataProvider().addFeatures(batch.objects, QgsFeatureSink.Flag.FastInsert)
            self._count += len(batch.objects)
            self._is_complete = batch.is_complete
            self._has_news = True

    def _make_layers(self, crs: str) -> None:
        tiles = _memory_layer("field=state:string", tr("Tiles to do"), crs)
        tiles.setRenderer(_tile_renderer())
        objects = _memory_layer("field=class:string&field=score:double", self._name(), crs)
        self._style(objects)
        self._group.add(tiles, is_visible=False)
        self._group.add(objects)
        self._tiles, self._objects = tiles.id(), objects.id()
        self._timer.start()

    def _add_tiles(self, batch: _Batch) -> None:
        layer = _layer(self._tiles)
        if layer is None:
            return
        provider = layer.dataProvider()
        if batch.tiles:
            _, added = provider.addFeatures(batch.tiles)
            self._tile_ids += [feature.id() for feature in added]
        changes: Dict[int, Dict[int, str]] = {
            self._tile_ids[number]: {_STATE: _DONE}
            for number in batch.searched
            if number < len(self._tile_ids)
        }
        if changes:
            provider.changeAttributeValues(changes)
        self._has_news = True

    def _redraw(self) -> None:
        """Draw the map anew, unless it is being drawn: slow rasters would never be finished."""
        if not self._has_news or (iface is not None and iface.mapCanvas().isDrawing()):
            return
        self._has_news = False
        for layer in (_layer(self._objects), _layer(self._tiles)):
            if layer is not None:
                layer.updateExtents()
                layer.triggerRepaint()
        objects = _layer(self._objects)
        if objects is not None:
            objects.setName(self._name())

    def _name(self) -> str:
        count = QLocale().toString(self._count)
        if not self._is_complete:
            return tr("Found so far (the first {})").format(count)
        return tr("Found so far ({})").format(count)

    def _end(self, final_layer_comes: bool) -> None:
        if final_layer_comes:
            QTimer.singleShot(_FINAL_LAYER_MS, self.remove)
        else:
            self.remove()


def _layer(layer_id: str) -> QgsMapLayer:
    return QgsProject.instance().mapLayer(layer_id) if layer_id else None


def _memory_layer(fields: str, name: str, crs: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", name, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(crs))
    layer.setReadOnly(True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # no question about it when QGIS closes
    return layer


def _tile(corners: List[float]) -> QgsFeature:
    feature = QgsFeature()
    points = [QgsPointXY(x, y) for x, y in zip(corners[::2], corners[1::2])]
    feature.setGeometry(QgsGeometry.fromPolygonXY([points]))
    feature.setAttributes([_TO_DO])
    return feature


def _object(name: str, score: float, outline: str) -> QgsFeature:
    feature = QgsFeature()
    geometry = QgsGeometry()
    geometry.fromWkb(base64.b64decode(outline))
    feature.setGeometry(geometry)
    feature.setAttributes([name, score])
    return feature


def _tile_renderer() -> QgsCategorizedSymbolRenderer:
    """Return a veil over what is to do; what is done lies clear, in a thin line."""
    looks: Tuple[Tuple[str, str], ...] = ((_TO_DO, "0,0,0,110"), (_DONE, "0,0,0,0"))
    categories = [
        QgsRendererCategory(
            state,
            QgsFillSymbol.createSimple(
                {"color": fill, "outline_color": "255,255,255,160", "outline_width": "0.15"}
            ),
            state,
        )
        for state, fill in looks
    ]
    return QgsCategorizedSymbolRenderer("state", categories)
