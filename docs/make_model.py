"""Makes ``annotate_train_detect.model3``: the whole way as a graphical model.

Run with QGIS's own Python:  QT_QPA_PLATFORM=offscreen python3 docs/make_model.py
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

Source = QgsProcessingModelChildParameterSource
Polygons = [QgsProcessing.SourceType.TypeVectorPolygon]


def inputs() -> list[QgsProcessingParameterDefinition]:
    """Return what the model asks for."""
    from rs_mask_plugin.core.jobs.training_options import ARCHITECTURES, WEIGHTS

    return [
        QgsProcessingParameterMultipleLayers(
            "imagery", "Annotated imagery", QgsProcessing.SourceType.TypeRaster
        ),
        QgsProcessingParameterFeatureSource("annotations", "Annotated objects", Polygons),
        QgsProcessingParameterField(
            "class_field",
            "Field with the class",
            parentLayerParameterName="annotations",
            optional=True,
        ),
        QgsProcessingParameterFeatureSource("area", "Annotated area", Polygons, optional=True),
        QgsProcessingParameterRasterLayer("raster", "Raster to search"),
        QgsProcessingParameterEnum(
            "architecture",
            "Network",
            options=list(ARCHITECTURES),
            defaultValue="resnet18_fpn",
            usesStaticStrings=True,
        ),
        QgsProcessingParameterEnum(
            "weights",
            "Start from",
            options=list(WEIGHTS),
            defaultValue="auto",
            usesStaticStrings=True,
        ),
        QgsProcessingParameterFile("weights_file", "Weights file", optional=True),
        QgsProcessingParameterNumber("epochs", "Epochs", defaultValue=30, minValue=1),
    ]


def child(
    model: QgsProcessingModelAlgorithm,
    name: str,
    algorithm: str,
    column: int,
    **sources: Source,
) -> QgsProcessingModelChildAlgorithm:
    """Return one step of the model, to be added when its outputs are set."""
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(name)
    step.setDescription(step.algorithm().displayName())
    step.setPosition(QPointF(250.0 + 250.0 * column, 350.0))
    for key, source in sources.items():
        step.addParameterSources(key, [source])
    return step


def layer_output(name: str, output: str, column: int) -> QgsProcessingModelOutput:
    """Return a layer that the model gives out."""
    made = QgsProcessingModelOutput(name, name)
    made.setChildOutputName(output)
    made.setPosition(QPointF(250.0 + 250.0 * column, 480.0))
    return made


def make() -> QgsProcessingModelAlgorithm:
    """Return the model."""
    asked, of, value = Source.fromModelParameter, Source.fromChildOutput, Source.fromStaticValue
    model = QgsProcessingModelAlgorithm("Annotate, train, detect", "RS Mask")
    model.setHelpContent(
        {
            "ALG_DESC": "Learns from the annotated objects and finds such objects in another "
            "raster: a training set, a model, detections, and their centroids."
        }
    )
    for number, definition in enumerate(inputs()):
        position = QgsProcessingModelParameter(definition.name())
        position.setPosition(QPointF(120.0 + 210.0 * (number % 6), 60.0 + 110.0 * (number // 6)))
        model.addModelParameter(definition, position)

    annotate = child(
        model,
        "annotate",
        "rsmask:annotate",
        0,
        IMAGERY=asked("imagery"),
        ANNOTATIONS=asked("annotations"),
        CLASS_FIELD=asked("class_field"),
        AREA=asked("area"),
        TILE_SIZE=value(256),
    )
    train = child(
        model,
        "train",
        "rsmask:train",
        1,
        TRAINING_SET=of("annotate", "OUTPUT"),
        ARCHITECTURE=asked("architecture"),
        WEIGHTS=asked("weights"),
        WEIGHTS_FILE=asked("weights_file"),
        EPOCHS=asked("epochs"),
    )
    detect = child(
        model, "detect", "rsmask:detect", 2, INPUT=asked("raster"), MODEL=of("train", "MODEL")
    )
    detect.setModelOutputs({"Detections": layer_output("Detections", "OUTPUT", 2)})
    centroids = child(
        model,
        "centroids",
        "native:centroids",
        3,
        INPUT=of("detect", "OUTPUT"),
        ALL_PARTS=value(False),
    )
    centroids.setModelOutputs({"Centroids": layer_output("Centroids", "OUTPUT", 3)})
    for step in (annotate, train, detect, centroids):
        model.addChildAlgorithm(step)
    return model


def main() -> None:
    """Write the model beside this file."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from rs_mask_plugin.provider import RsMaskProvider

    Processing.initialize()
    provider = RsMaskProvider()
    application.processingRegistry().addProvider(provider)
    path = HERE / "annotate_train_detect.model3"
    if not make().toFile(str(path)):
        raise SystemExit(f"{path} could not be written.")
    print(path)
    os._exit(0)  # QGIS's own clean-up crashes now and then once Processing was loaded


if __name__ == "__main__":
    main()
