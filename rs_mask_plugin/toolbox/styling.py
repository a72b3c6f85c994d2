"""Gives the layers that a job makes their look, when QGIS loads them."""

from __future__ import annotations

import re
from typing import ClassVar, Dict, List, Optional, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..language.catalog import tr
from ..widgets.model_card import UnreadableError, read_model_card
from ..window.run_layers import RunLayers

# Bright and far apart, so that they stand out from imagery and for colour-blind eyes (Okabe & Ito
# 2008, without black; yellow first: it is seen best on green and grey).
PALETTE = ("#f0e442", "#d55e00", "#56b4e9", "#cc79a7", "#009e73", "#e69f00", "#0072b2")

MATCHED_COLOR = "#009e73"
MISSED_COLOR = "#d55e00"
EXTRA_COLOR = "#e69f00"


_MAP_TIP = (  # the name of a class may look like HTML
    """<b>[% replace(replace("class", '&', '&amp;'), '<', '&lt;') %]</b>"""
    """<br>score [% round("score", 2) %]<br>[% round("area_m2", 1) %] m²"""
)

_OUTLINE_MM = "0.5"
_FILL_OPACITY = 50  # of 255: what lies below stays visible
_SURE_OPACITY, _UNSURE_OPACITY = 110, 0  # of the fill, of 255, at the scores 1 and 0.3
# Classes beyond the palette get its colours again, with other lines, then with hatched fills: far
# more are told apart than a map can hold (7 colours, 5 lines, 3 fills).
_LINES = ("solid", "dash", "dot", "dash dot", "dash dot dot")
_FILLS = ("solid", "b_diagonal", "f_diagonal")

_LABEL = """"class" || ' ' || round(100 * "score") || ' %'"""
_LABEL_POINTS = 8


def _aliases() -> Dict[str, str]:
    """Return what forms and tables call the fields of detections; expressions keep the names."""
    return {
        "class_id": tr("Number of the class"),
        "class": tr("Class"),
        "score": tr("Score (0 to 1)"),
        "area_m2": tr("Area [m²]"),
        "edge": tr("Cut by an edge"),
        "stitched": tr("Tiles joined"),
        "source": tr("Raster"),
        "run": tr("Run"),
    }


class LayerStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles one layer after loading.

    Processing holds its post-processors without owning them: Python has to keep them alive, and
    does so for the session (some hundred bytes a run).
    """

    _alive: ClassVar[List[LayerStyle]] = []

    _run: Optional[RunLayers] = None

    @classmethod
    def set_for(
        cls,
        destination: str,
        context: QgsProcessingContext,
        style: LayerStyle,
        run: Optional[RunLayers] = None,
    ) -> None:
        """Use ``style`` for a layer, if QGIS is going to load it.

        Args:
            destination: What QGIS loads.
            context: The run's context.
            style: How it is drawn.
            run: Of whose layers it is one; None: it stays where QGIS puts it.
        """
        if not context.willLoadLayerOnCompletion(destination):
            return
        cls._alive.append(style)
        style._run = run
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(style)

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style the layer, and put it where it belongs; called by QGIS in its main thread."""
        if isinstance(layer, QgsVectorLayer):
            self.apply(layer)
            layer.triggerRepaint()
        if self._run is not None:
            self._run.receive(layer)

    def apply(self, layer: QgsVectorLayer) -> None:
        """Style the layer."""
        raise NotImplementedError


class DetectionsStyle(LayerStyle):
    """One look a class, the fuller the surer; labels are there and switched off.

    Args:
        colors: Class → colour; classes of the layer that are not in it get the palette's.
    """

    def __init__(self, colors: Dict[str, str]) -> None:
        super().__init__()
        self._colors = colors

    def apply(self, layer: QgsVectorLayer) -> None:
        """Categorise by the field ``class``; name the fields and what the map's tips say."""
        index = layer.fields().indexOf("class")
        if index < 0:
            return
        found = sorted(str(value) for value in layer.uniqueValues(index) if value)
        names = list(self._colors) + [name for name in found if name not in self._colors]
        symbols = class_symbols(
            [self._colors.get(name) or _palette_color(number) for number, name in enumerate(names)]
        )
        if layer.fields().indexOf("score") >= 0:
            for symbol in symbols:
                _fill_by_score(symbol)
        categories = [
            QgsRendererCategory(name, symbol, name) for name, symbol in zip(names, symbols)
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
        layer.setLabelsEnabled(False)
        for name, alias in _aliases().items():
            layer.setFieldAlias(layer.fields().indexOf(name), alias)
        layer.setMapTipTemplate(_MAP_TIP)


class SingleColorStyle(LayerStyle):
    """All polygons in one colour."""

    def __init__(self, color: str) -> None:
        super().__init__()
        self._color = color

    def apply(self, layer: QgsVectorLayer) -> None:
        """Draw outlines in the colour."""
        layer.setRenderer(QgsSingleSymbolRenderer(outline_symbol(self._color)))


def class_symbols(colors: Sequence[str]) -> List[QgsFillSymbol]:
    """Return a symbol for each class; where a colour comes again, its line or fill differs."""
    seen: Dict[str, int] = {}
    symbols = []
    for color in colors:
        before = seen.get(color.lower(), 0)
        seen[color.lower()] = before + 1
        fill, line = divmod(before, len(_LINES))
        symbols.append(outline_symbol(color, _LINES[line], _FILLS[fill % len(_FILLS)]))
    return symbols


def outline_symbol(color: str, line: str = "solid", fill: str = "solid") -> QgsFillSymbol:
    """Return a symbol with an outline in the colour and a thin fill of it.

    Args:
        color: Such as ``#d55e00``.
        line: QGIS's name of a pen, such as ``dash``.
        fill: QGIS's name of a brush, such as ``b_diagonal``.
    """
    red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    symbol: QgsFillSymbol = QgsFillSymbol.createSimple(
        {
            "color": f"{red},{green},{blue},{_FILL_OPACITY}",
            "style": fill,
            "outline_color": f"{red},{green},{blue},255",
            "outline_style": line,
            "outline_width": _OUTLINE_MM,
            "outline_width_unit": "MM",
        }
    )
    return symbol


def _fill_by_score(symbol: QgsFillSymbol) -> None:
    """Let the fill be fuller where the network was surer; the outline stays."""
    color = symbol.symbolLayer(0).fillColor()
    red, green, blue = color.red(), color.green(), color.blue()
    opacity = f"""scale_linear("score", 0.3, 1, {_UNSURE_OPACITY}, {_SURE_OPACITY})"""
    by_score = QgsProperty.fromExpression(f"color_rgba({red}, {green}, {blue}, {opacity})")
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor, by_score
    )


def _labels() -> QgsPalLayerSettings:
    """Return labels with class and score, in white on dark: read on any imagery."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setColor(QColor("black"))
    text = QgsTextFormat()
    text.setSize(_LABEL_POINTS)
    text.setColor(QColor("white"))
    text.setBuffer(halo)
    labels = QgsPalLayerSettings()
    labels.fieldName = _LABEL
    labels.isExpression = True
    labels.setFormat(text)
    return labels


def class_colors(model: str) -> Dict[str, str]:
    """Return class → colour from a model's card; empty where it says nothing."""
    try:
        entries = read_model_card(model)["classes"]
        classes = [(str(entry["name"]), str(entry.get("color", ""))) for entry in entries]
    except (UnreadableError, LookupError, TypeError, AttributeError):
        return {}  # the job itself says what is wrong with a model; a style is not worth an error
    return {
        name: color if _is_color(color) else _palette_color(number)
        for number, (name, color) in enumerate(classes)
    }


def _is_color(text: str) -> bool:
    return re.fullmatch("#[0-9A-Fa-f]{6}", text) is not None


def _palette_color(number: int) -> str:
    return PALETTE[number % len(PALETTE)]
