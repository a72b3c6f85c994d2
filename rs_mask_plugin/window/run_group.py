"""The group of a run's layers in QGIS's list of layers."""

from __future__ import annotations

import uuid
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject

_KEY = "rs_mask/run"  # property of the group; the user may rename or move it, or delete it


class RunGroup:
    """A group, made when the first layer comes; to be used in QGIS's main thread.

    Args:
        name: What it is called.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._id = uuid.uuid4().hex

    def add(self, layer: QgsMapLayer, *, is_visible: bool = True) -> None:
        """Add a new layer to the project, above the group's others."""
        QgsProject.instance().addMapLayer(layer, False)
        group = self._group()
        node = group.insertLayer(0, layer)
        node.setItemVisibilityChecked(is_visible)
        node.setExpanded(False)
        _unfold(group)

    def take(self, layer: QgsMapLayer) -> None:
        """Move a layer of the project into the group, unless it is in another group already.

        Processing has a setting for a group of its own, which then counts.
        """
        root = QgsProject.instance().layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is None or node.parent() != root:
            return
        # The copy comes first: a layer that is nowhere in the list is no longer in the project.
        group = self._group()
        group.insertChildNode(0, node.clone())
        root.removeChildNode(node)
        _unfold(group)

    def remove(self, layer_id: str) -> None:
        """Take a layer out of the project, and the group where nothing is left in it."""
        project = QgsProject.instance()
        if project.mapLayer(layer_id) is not None:
            project.removeMapLayer(layer_id)
        group = self._find()
        if group is not None and not group.children():
            group.parent().removeChildNode(group)

    def _group(self) -> QgsLayerTreeGroup:
        group = self._find()
        if group is None:
            group = QgsProject.instance().layerTreeRoot().insertGroup(0, self._name)
            group.setCustomProperty(_KEY, self._id)
        return group

    def _find(self) -> Optional[QgsLayerTreeGroup]:
        groups = QgsProject.instance().layerTreeRoot().findGroups(True)
        return next((each for each in groups if each.customProperty(_KEY) == self._id), None)


def _unfold(group: QgsLayerTreeGroup) -> None:
    """Show a group's layers in the list: one that was empty stays folded there."""
    group.setExpanded(False)
    group.setExpanded(True)
