"""What the layers of one run share: a group on the map, and what they say of where they are from.

Only in QGIS's window: nothing here happens where layers are not loaded.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Optional, Tuple

from qgis.core import (
    QgsBox3d,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsVectorLayer,
)

from .live_map import LiveMap
from .run_group import RunGroup


@dataclass(frozen=True)
class LayerOrigin:
    """Where a run's layers are from.

    Attributes:
        title: The run in words: what was done, with what, when.
        abstract: A sentence or two on it.
        command: The line of Python that does it again.
        rights: Attributions and rights of the layers that it read.
        licenses: Of these.
    """

    title: str
    abstract: str
    command: str
    rights: Tuple[str, ...] = ()
    licenses: Tuple[str, ...] = ()


class RunLayers:
    """The layers of one run, as they come onto the map.

    Args:
        origin: Where they are from.
    """

    def __init__(self, origin: LayerOrigin) -> None:
        self.origin = origin
        self.group = RunGroup(origin.title)
        self.live: Optional[LiveMap] = None

    def receive(self, layer: QgsMapLayer) -> None:
        """Take a layer that QGIS has loaded: into the group, in place of what grew there."""
        layer.setMetadata(self._metadata_of(layer))
        self.group.take(layer)
        if self.live is not None:
            self.live.remove()

    def _metadata_of(self, layer: QgsMapLayer) -> QgsLayerMetadata:
        metadata: QgsLayerMetadata = layer.metadata()
        origin = self.origin
        metadata.setType("dataset")
        metadata.setTitle(origin.title)
        metadata.setAbstract(origin.abstract)
        metadata.setRights(list(origin.rights))
        metadata.setLicenses(list(origin.licenses))
        metadata.addHistoryItem(f"{time.strftime('%Y-%m-%dT%H:%M')} {origin.command}")
        metadata.setCrs(layer.crs())
        if isinstance(layer, QgsVectorLayer):
            index = layer.fields().indexOf("class")
            classes = (
                sorted(str(each) for each in layer.uniqueValues(index) if each)
                if index >= 0
                else []
            )
            metadata.addKeywords("RS Mask", classes)
            box = layer.extent()
            where = QgsLayerMetadata.SpatialExtent()
            where.extentCrs = layer.crs()
            where.bounds = QgsBox3d(
                box.xMinimum(), box.yMinimum(), 0, box.xMaximum(), box.yMaximum(), 0
            )
            extent = QgsLayerMetadata.Extent()
            extent.setSpatialExtents([where])
            metadata.setExtent(extent)
        return metadata
