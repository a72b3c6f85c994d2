"""Gives the layers that a job makes their look, when QGIS loads them."""

from __future__ import annotations

from typing import ClassVar, Dict, List, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..language.catalog import tr
from ..widgets.model_card import UnreadableError, read_model_card

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

    @classmethod
    def set_for(cls, destination: str, context: QgsProcessingContext, style: LayerStyle) -> None:
        """Use ``style`` for a layer, if QGIS is going to load it."""
        if not context.willLoadLayerOnCompletion(destination):
            return
        cls._alive.append(style)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(style)

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style the layer; called by QGIS in its main thread."""
        if isinstance(layer, QgsVectorLayer):
            self.apply(layer)
            layer.triggerRepaint()

    def apply(self, layer: QgsVectorLayer) -> None:
        """Style the layer."""
        raise NotImplementedError


class DetectionsStyle(LayerStyle):
    """One colour a class, outlines over a thin fill.

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
        categories = [
            QgsRendererCategory(
                name, outline_symbol(self._colors.get(name) or _palette_color(number)), name
            )
            for number, name in enumerate(names)
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
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


def outline_symbol(color: str) -> QgsFillSymbol:
    """Return a symbol with an outline in the colour and a thin fill of it."""
    red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    symbol: QgsFillSymbol = QgsFillSymbol.createSimple(
        {
            "color": f"{red},{green},{blue},{_FILL_OPACITY}",
            "outline_color": f"{red},{green},{blue},255",
            "outline_width": _OUTLINE_MM,
            "outline_width_unit": "MM",
        }
    )
    return symbol


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


def _is_color(text: Optional[str]) -> bool:
    return bool(text) and len(str(text)) == 7 and str(text).startswith("#")


def _palette_color(number: int) -> str:
    return PALETTE[number % len(PALETTE)]
