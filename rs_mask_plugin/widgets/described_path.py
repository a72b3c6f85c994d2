"""The field of a model or of a training set: below the path stands what is in it.

QGIS makes it where a parameter names ``DescribedPath`` in its metadata. It is for dialogs of one
run; a batch and the modeler have QGIS's own fields, which have no room for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingContext, QgsProcessingParameters, QgsProject, QgsRasterLayer
from qgis.gui import QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..language.catalog import tr_sentence
from .model_card import UnreadableError, describe_model, read_model_card
from .raster_fit import describe_fit
from .standard import dialog_type, modeler_widget, standard_widget
from .training_set import describe_training_set

_RASTER = "INPUT"
"""The parameter with the raster that the model is going to search."""


class DescribedPath:
    """What QGIS makes for a parameter: its own field, in a dialog of one run with our lines."""

    def __new__(cls, definition: Any, dialog: Any, *place: int, **arguments: Any) -> Any:
        """Make the field of one parameter in one dialog.

        Args:
            definition: The file's or folder's parameter.
            dialog: Processing's dialog.
            place: Row and column of a batch.
            arguments: ``what`` is described: ``model`` or ``training set``.
        """
        if dialog_type(dialog) == QgsProcessingGui.WidgetType.Standard:
            return _DescribedPathWrapper(definition, dialog, *place, **arguments)
        return modeler_widget(definition, dialog) or standard_widget(definition, dialog)


class _DescribedPathWrapper(WidgetWrapper):
    """QGIS's own field of a path, and below it a few lines about what lies there."""

    def createWidget(self, what: str) -> QWidget:
        self._what = what
        self._raster: Optional[Any] = None
        self._path = standard_widget(self.parameterDefinition(), self.dialog)
        field = QWidget()
        layout = QVBoxLayout(field)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._path.createWrappedWidget(QgsProcessingContext()))
        self.lines = QLabel()
        self.lines.setTextFormat(Qt.TextFormat.PlainText)  # names in files may look like HTML
        self.lines.setWordWrap(True)
        self.lines.hide()
        layout.addWidget(self.lines)
        self._path.widgetValueHasChanged.connect(self._changed)
        return field

    def setValue(self, value: Any) -> None:
        self._path.setParameterValue(value, QgsProcessingContext())
        self._describe()

    def value(self) -> Any:
        return self._path.parameterValue()

    def postInitialize(self, wrappers: List[Any]) -> None:
        """Find the field of the raster, which may fit a model or not."""
        for wrapper in wrappers:
            if self._what == "model" and wrapper.parameterDefinition().name() == _RASTER:
                self._raster = wrapper
                wrapper.widgetValueHasChanged.connect(lambda _: self._describe())
        self._describe()

    def _changed(self, _wrapper: Any) -> None:
        self.widgetValueHasChanged.emit(self)
        self._describe()

    def _describe(self) -> None:
        text = self._text(str(self.value() or "").strip())
        self.lines.setText(tr_sentence(text))
        self.lines.setVisible(bool(text))

    def _text(self, path: str) -> str:
        """Return what stands below the path; nothing while it is typed and names nothing yet."""
        try:
            if self._what == "model":
                return self._model_text(path) if Path(path).is_file() else ""
            return describe_training_set(path) if path and Path(path).is_dir() else ""
        except UnreadableError as error:
            return str(error)
        except (OSError, ValueError):  # no path at all
            return ""

    def _model_text(self, path: str) -> str:
        text, layer = describe_model(path), self._raster_layer()
        if layer is None:
            return text
        try:
            return f"{text}\n{describe_fit(read_model_card(path), layer)}"
        except (LookupError, TypeError, ValueError):
            raise UnreadableError("The card of this model is damaged.") from None

    def _raster_layer(self) -> Optional[QgsRasterLayer]:
        if self._raster is None:
            return None
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        definition = self._raster.parameterDefinition()
        value = {definition.name(): self._raster.parameterValue()}
        layer = QgsProcessingParameters.parameterAsRasterLayer(definition, value, context)
        if layer is None or not layer.isValid() or layer.providerType() != "gdal":
            return None
        return layer.clone()  # the context, which goes out of scope, may own it
