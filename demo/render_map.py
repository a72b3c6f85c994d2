"""Draws a raster with a polygon layer over it, as QGIS draws it, into a PNG.

Run by QGIS's own Python, without a screen:

    QT_QPA_PLATFORM=offscreen python3 render_map.py --raster R --layer L --output P.png
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter

_COLOURS = ("#ffd400", "#00e5ff", "#ff3df2", "#5dff3d", "#ff7a1a", "#ffffff")
_LONG_SIDE = 1600  # pixels of the picture


def main() -> None:
    """Draw what the command line says."""
    parser = argparse.ArgumentParser(description="Draw polygons over a raster into a PNG.")
    parser.add_argument("--raster", type=Path, required=True)
    parser.add_argument("--layer", required=True, help="path or path|layername=name")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--class-field", default="class")
    parser.add_argument("--line", type=float, default=0.5, help="width of outlines, millimetres")
    parser.add_argument(
        "--window",
        type=float,
        nargs=4,
        help="x0 y0 x1 y1 as shares of the raster from its top left",
    )
    given = parser.parse_args()
    # The list must live as long as the application: QGIS keeps a pointer to it.
    arguments = [arg.encode() for arg in sys.argv[:1]]
    application = QgsApplication(arguments, False)
    application.initQgis()
    # In a function of its own: layers that outlive the application crash it.
    make_picture(given)
    application.exitQgis()


def make_picture(given: argparse.Namespace) -> None:
    """Draw the picture and write it."""
    raster = QgsRasterLayer(str(given.raster), "raster")
    polygons = QgsVectorLayer(given.layer, "polygons", "ogr")
    for layer, path in ((raster, given.raster), (polygons, given.layer)):
        if not layer.isValid():
            raise SystemExit(f"QGIS can't open {path}.")
    legend = colour_by_class(polygons, given.class_field, given.line)
    image = draw(raster, polygons, part_of(raster.extent(), given.window))
    draw_legend(image, legend)
    given.output.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(given.output)):
        raise SystemExit(f"{given.output} can't be written.")


def part_of(extent: QgsRectangle, shares: list | None) -> QgsRectangle:
    """Return the part of an extent that is given as shares from its upper left corner."""
    if not shares:
        return extent
    x0, y0, x1, y1 = shares
    return QgsRectangle(
        extent.xMinimum() + x0 * extent.width(),
        extent.yMaximum() - y1 * extent.height(),
        extent.xMinimum() + x1 * extent.width(),
        extent.yMaximum() - y0 * extent.height(),
    )


def colour_by_class(layer: QgsVectorLayer, field: str, line: float) -> list:
    """Give each class an outline of its own colour; return name, count and colour of each."""
    index = layer.fields().indexOf(field)
    values = sorted(map(str, layer.uniqueValues(index))) if index >= 0 else []
    counts = dict.fromkeys(values, 0)
    for feature in layer.getFeatures():
        if index >= 0:
            counts[str(feature[index])] += 1
    categories = []
    for value, colour in zip(values, _COLOURS * len(values)):
        categories.append(QgsRendererCategory(value, outline(colour, line), value))
    if categories:
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    else:
        layer.renderer().setSymbol(outline(_COLOURS[0], line))
    return [(value, counts[value], colour) for value, colour in zip(values, _COLOURS * len(values))]


def outline(colour: str, width: float) -> QgsFillSymbol:
    """Return a symbol with an outline and a breath of fill."""
    tint = QColor(colour)
    return QgsFillSymbol.createSimple(
        {
            "color": f"{tint.red()},{tint.green()},{tint.blue()},46",
            "outline_color": colour,
            "outline_width": str(width),
        }
    )


def draw(raster: QgsRasterLayer, polygons: QgsVectorLayer, extent: QgsRectangle):  # noqa: ANN201
    """Return the map as an image."""
    scale = _LONG_SIDE / max(extent.width(), extent.height())
    settings = QgsMapSettings()
    settings.setLayers([polygons, raster])
    settings.setDestinationCrs(raster.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(round(extent.width() * scale), round(extent.height() * scale)))
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def draw_legend(image, legend: list) -> None:  # noqa: ANN001
    """Write the classes and how many there are of each into the upper left corner."""
    if not legend:
        return
    painter = QPainter(image)
    font = QFont("DejaVu Sans")
    font.setPixelSize(24)
    painter.setFont(font)
    texts = [f"{name}  {count}" for name, count, _ in legend]
    widest = max(QFontMetricsF(font).horizontalAdvance(text) for text in texts)
    painter.fillRect(QRectF(12, 12, widest + 70, 16 + 34 * len(legend)), QColor(0, 0, 0, 170))
    for row, (text, (_, _, colour)) in enumerate(zip(texts, legend)):
        top = 22 + 34 * row
        painter.fillRect(QRectF(26, top + 3, 20, 20), QColor(colour))
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(QRectF(58, top - 4, widest + 20, 34), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()


if __name__ == "__main__":
    main()
