"""The field of a number: where a value is no amount, it shows words, such as *automatic*.

QGIS makes it where a parameter names ``NumberField`` in its metadata. It is for dialogs of one run
and for the table of a batch. The modeler has its own kind of field, which takes expressions.
"""

from __future__ import annotations

from typing import Any, Optional

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber, QgsProcessingParameters
from qgis.gui import QgsDoubleSpinBox

from ..language.catalog import tr
from .standard import modeler_widget

_DECIMALS = 6
_UNLIMITED = 999_999_999.0  # as QGIS's own field of a number without a limit


class NumberField:
    """What QGIS makes for a parameter: the modeler's own field, else ours."""

    def __new__(cls, definition: Any, dialog: Any, *place: int, **arguments: Any) -> Any:
        """Make the field of one parameter in one dialog.

        Args:
            definition: The number's parameter.
            dialog: Processing's dialog.
            place: Row and column of a batch.
            arguments: ``words`` that are shown in place of the value ``special``.
        """
        own = modeler_widget(definition, dialog)
        return own or _NumberWrapper(definition, dialog, *place, **arguments)


class _NumberWrapper(WidgetWrapper):
    """Brings the field's value to Processing and back."""

    def createWidget(self, words: str = "", special: Optional[float] = None) -> NumberBox:
        number = self.parameterDefinition()
        whole = number.dataType() == QgsProcessingParameterNumber.Type.Integer
        box = NumberBox(words, special, 0 if whole else _DECIMALS)
        box.setMaximum(min(number.maximum(), _UNLIMITED))
        box.setMinimum(max(number.minimum(), -_UNLIMITED))
        if number.flags() & number.Flag.FlagOptional:
            box.allow_empty()
        elif number.defaultValue() is not None:
            box.setClearValue(float(number.defaultValue()))
        if not whole and number.maximum() <= 1.0:
            box.setSingleStep(0.05)
        box.valueChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: Any) -> None:
        if value in (None, "") and self.widget.empty is not None:
            self.widget.setValue(self.widget.empty)
            return
        number = self.parameterDefinition()
        context = QgsProcessingContext()
        self.widget.setValue(QgsProcessingParameters.parameterAsDouble(number, value, context))

    def value(self) -> Any:
        number = self.widget.value()
        if number == self.widget.empty:
            return None
        return number if self.widget.decimals() else int(number)


class NumberBox(QgsDoubleSpinBox):
    """A number, or words in its place.

    Args:
        words: Shown where the value is ``special``.
        special: The value that is no amount; None: there is no such value.
        decimals: Digits behind the point; zeros at the end are not shown.
    """

    def __init__(self, words: str, special: Optional[float], decimals: int) -> None:
        super().__init__()
        self._words = {} if special is None else {special: words}
        self._special = special
        self.empty: Optional[float] = None
        self.setDecimals(decimals)

    def allow_empty(self) -> None:
        """Let the cross in the field empty it; the value is then ``empty``."""
        self.empty = self.minimum() - 1
        self.setMinimum(self.empty)
        self._words[self.empty] = tr("Not set")
        self.setClearValue(self.empty)

    def textFromValue(self, value: float) -> str:
        if value in self._words:
            return self._words[value]
        text = str(super().textFromValue(value))
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def valueFromText(self, text: str) -> float:
        for value, words in self._words.items():
            if text.strip() == words:
                return value
        return float(super().valueFromText(text))

    def stepBy(self, steps: int) -> None:
        """Step from the words to the least amount, and from there back to the words."""
        special = self._special
        if special is None or special >= 0:
            super().stepBy(steps)
        elif self.value() == special and steps > 0:
            self.setValue(max(self.minimum(), 0.0))
        elif self.value() + steps * self.singleStep() < 0:
            self.setValue(special)
        else:
            super().stepBy(steps)
