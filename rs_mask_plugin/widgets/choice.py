"""The field of a choice in another language than English: what each name means, and the name.

QGIS makes it where a parameter names ``ChoiceField`` in its metadata. The value is the name, as in
scripts, models and the helps. The modeler has its own kind of field, which takes expressions.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.PyQt.QtWidgets import QComboBox

from ..language.catalog import choice_text
from .standard import modeler_widget


class ChoiceField:
    """What QGIS makes for a parameter: the modeler's own field, else ours."""

    def __new__(cls, definition: Any, dialog: Any, *place: int, **arguments: Any) -> Any:
        """Make the field of one parameter in one dialog.

        Args:
            definition: The parameter, whose options are names.
            dialog: Processing's dialog.
            place: Row and column of a batch.
            arguments: None are known.
        """
        return modeler_widget(definition, dialog) or _ChoiceWrapper(definition, dialog, *place)


class _ChoiceWrapper(WidgetWrapper):
    """Brings the field's value to Processing and back."""

    def createWidget(self) -> QComboBox:
        box = QComboBox()
        for name in self.parameterDefinition().options():
            box.addItem(choice_text(name), name)
        box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: Any) -> None:
        place = value if isinstance(value, int) else self.widget.findData(value)
        if place >= 0:
            self.widget.setCurrentIndex(place)

    def value(self) -> Any:
        return self.widget.currentData()
