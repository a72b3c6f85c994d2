"""How the tests of algorithms in QGIS run them, and what these say."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

SQUARES = ((0, 0), (20, 0), (40, 40))


class Listening(QgsProcessingFeedback):
    """Keeps all lines; cancels once the worker said something, when told to."""

    def __init__(self, cancel=False):
        super().__init__(False)
        self.lines = []
        self.shares = []
        self._cancel = cancel

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)

    def pushDebugInfo(self, text):
        self.lines.append(text)

    def pushConsoleInfo(self, text):
        self.lines.append(text)

    def reportError(self, text, fatal=False):
        self.lines.append(text)

    def setProgressText(self, text):
        self.lines.append(text)
        if self._cancel:
            self.cancel()

    def setProgress(self, share):
        self.shares.append(share)

    @property
    def text(self):
        return "\n".join(self.lines)


def memory_squares(classes=("house", "tree", "house")):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=class:string&field=score:double", "p", "memory"
    )
    for (x, y), name in zip(SQUARES, classes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 10, y + 10)))
        feature.setAttributes([name, 0.5])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def run(algorithm_id, parameters, feedback=None, context=None):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    context = context or QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Listening()
    possible, message = algorithm.checkParameterValues(parameters, context)
    if not possible:
        raise ValueError(message)
    results, done = algorithm.run(parameters, context, feedback, {}, False)
    assert done
    return results


def echoed(algorithm_id, parameters):
    """Run the algorithm with the worker that fails with its own parameters as the text."""
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm_id, parameters)
    return json.loads(str(error.value))
