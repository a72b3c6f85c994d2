"""QGIS's own fields, and in which kind of dialog a field is."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsGui, QgsProcessingGui

_BATCH_DIALOG, _MODELER_DIALOG = "BatchAlgorithmDialog", "ModelerParametersDialog"


def dialog_type(dialog: Any) -> QgsProcessingGui.WidgetType:
    """Return the kind of a dialog, which Processing tells by the name of its class."""
    kinds = QgsProcessingGui.WidgetType
    name = type(dialog).__name__
    return {_BATCH_DIALOG: kinds.Batch, _MODELER_DIALOG: kinds.Modeler}.get(name, kinds.Standard)


def modeler_widget(definition: Any, dialog: Any) -> Optional[Any]:
    """Return the modeler's own field, or None in any other dialog."""
    if dialog_type(dialog) != QgsProcessingGui.WidgetType.Modeler:
        return None
    made = QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, definition, dialog.context
    )
    made.setDialog(dialog)
    return made


def standard_widget(definition: Any, dialog: Any) -> Any:
    """Return QGIS's own field for a dialog of one run, or for the table of a batch."""
    made = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
        definition, dialog_type(dialog)
    )
    made.setDialog(dialog)
    return made
