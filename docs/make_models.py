"""Makes the example models of the toolbox: graphical models in ``rs_mask_plugin/models``.

Run with QGIS's own Python:  QT_QPA_PLATFORM=offscreen python3 docs/make_models.py
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_HASH_SEED", "0")  # the same files each time

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

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "rs_mask_plugin" / "models"
sys.path.insert(0, str(ROOT))

Source = QgsProcessingModelChildParameterSource
Polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
GROUP = "Examples"
asked, of, value = Source.fromModelParameter, Source.fromChildOutput, Source.fromStaticValue

_SAME_PLACE = 0.3
"""IoU from which two detections of one object at two dates count as the same. The outlines of a
month ago differ by light, shadows and a pixel of misregistration, so it is below the usual 0.5."""
_TEXT = 2  # a type of native:fieldcalculator


def whole_way() -> QgsProcessingModelAlgorithm:
    """Annotated objects in, a model, detections and their centroids out."""
    from rs_mask_plugin.core.jobs.training_options import ARCHITECTURES, WEIGHTS

    model = new_model(
        "Annotate, train, detect",
        "Learns from the annotated objects and finds such objects in another "
        "raster: a training set, a model, detections, and their centroids.",
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
    )
    annotate = child(
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
        "train",
        "rsmask:train",
        1,
        TRAINING_SET=of("annotate", "OUTPUT"),
        ARCHITECTURE=asked("architecture"),
        WEIGHTS=asked("weights"),
        WEIGHTS_FILE=asked("weights_file"),
        EPOCHS=asked("epochs"),
    )
    detect = child("detect", "rsmask:detect", 2, INPUT=asked("raster"), MODEL=of("train", "MODEL"))
    give(detect, 2, Detections="OUTPUT")
    centroids = child(
        "centroids", "native:centroids", 3, INPUT=of("detect", "OUTPUT"), ALL_PARTS=value(False)
    )
    give(centroids, 3, Centroids="OUTPUT")
    return with_steps(model, annotate, train, detect, centroids)


def many_rasters() -> QgsProcessingModelAlgorithm:
    """A folder's rasters and a model in, one layer of detections out."""
    model = new_model(
        "One layer of many rasters",
        "Finds objects in many rasters of one CRS, such as the sheets of a flight, and makes one "
        "layer of them: objects across the seams come out whole and once. To choose a whole "
        "folder, press “…” beside Rasters and then “Add Directory…”.",
        QgsProcessingParameterMultipleLayers(
            "rasters", "Rasters", QgsProcessing.SourceType.TypeRaster
        ),
        trained_model(),
        QgsProcessingParameterFeatureSource("area", "Only inside", Polygons, optional=True),
    )
    mosaic = child(
        "mosaic",
        "gdal:buildvirtualraster",
        0,
        INPUT=asked("rasters"),
        RESOLUTION=value(1),  # the highest
        SEPARATE=value(False),
    )
    detect = child(
        "detect",
        "rsmask:detect",
        1,
        INPUT=of("mosaic", "OUTPUT"),
        MODEL=asked("model"),
        AREA=asked("area"),
    )
    give(detect, 1, Detections="OUTPUT")
    return with_steps(model, mosaic, detect)


def change() -> QgsProcessingModelAlgorithm:
    """Two rasters of one place in, what appeared, vanished and stayed out."""
    overlap = QgsProcessingParameterNumber(
        "overlap",
        "Overlap (IoU) from which it is the same object",
        QgsProcessingParameterNumber.Type.Double,
        defaultValue=_SAME_PLACE,
        minValue=0.05,
        maxValue=0.95,
    )
    overlap.setMetadata({"widget_wrapper": {"decimals": 2}})
    model = new_model(
        "What changed between two dates",
        "Finds objects in two rasters of one place and compares them by class and overlap: each "
        "object appeared, vanished or stayed. The table counts them by class. Both rasters need "
        "the same look and georeferencing; the raster before must show at least one object.",
        QgsProcessingParameterRasterLayer("before", "Raster before"),
        QgsProcessingParameterRasterLayer("after", "Raster after"),
        trained_model(),
        QgsProcessingParameterFeatureSource("area", "Only inside", Polygons, optional=True),
        overlap,
    )
    found = [
        child(
            f"found_{date}",
            "rsmask:detect",
            0,
            row,
            INPUT=asked(date),
            MODEL=asked("model"),
            AREA=asked("area"),
        )
        for row, date in enumerate(("before", "after"))
    ]
    compare = child(
        "compare",
        "rsmask:evaluate",
        1,
        DETECTIONS=of("found_after", "OUTPUT"),
        TRUTH=of("found_before", "OUTPUT"),
        CLASS_FIELD=value("class"),
        TRUTH_CLASS_FIELD=value("class"),
        SCORE_FIELD=value("score"),
        IOU=asked("overlap"),
    )
    kinds = {"appeared": "EXTRA", "vanished": "MISSED", "stayed": "MATCHED"}
    named = [
        child(
            kind,
            "native:fieldcalculator",
            2,
            row,
            INPUT=of("compare", output),
            FIELD_NAME=value("change"),
            FIELD_TYPE=value(_TEXT),
            FIELD_LENGTH=value(10),
            FORMULA=value(f"'{kind}'"),
        )
        for row, (kind, output) in enumerate(kinds.items())
    ]
    together = child("together", "native:mergevectorlayers", 3)
    together.addParameterSources("LAYERS", [of(kind, "OUTPUT") for kind in kinds])
    changes = child(
        "changes",
        "native:retainfields",
        4,
        INPUT=of("together", "OUTPUT"),
        FIELDS=value(["change", "class", "score"]),
    )
    give(changes, 4, Changes="OUTPUT")
    count = child(
        "count",
        "qgis:statisticsbycategories",
        5,
        INPUT=of("changes", "OUTPUT"),
        CATEGORIES_FIELD_NAME=value(["class", "change"]),
    )
    give(count, 5, Count="OUTPUT")
    return with_steps(model, *found, compare, *named, together, changes, count)


MODELS = {
    "annotate_train_detect": whole_way,
    "many_rasters": many_rasters,
    "change": change,
}
"""File name without ending → the function that makes the model."""


def trained_model() -> QgsProcessingParameterDefinition:
    """Return the parameter for a model's file; its own threshold then decides what is kept."""
    return QgsProcessingParameterFile(
        "model", "Model", fileFilter="Models (*.safetensors);;All files (*)"
    )


def new_model(
    name: str, text: str, *parameters: QgsProcessingParameterDefinition
) -> QgsProcessingModelAlgorithm:
    """Return a model without steps."""
    model = QgsProcessingModelAlgorithm(name, GROUP)
    model.setHelpContent({"ALG_DESC": text})
    for number, definition in enumerate(parameters):
        position = QgsProcessingModelParameter(definition.name())
        position.setPosition(QPointF(120.0 + 210.0 * (number % 6), 60.0 + 110.0 * (number // 6)))
        model.addModelParameter(definition, position)
    model.setParameterOrder([definition.name() for definition in parameters])
    return model


def child(
    name: str, algorithm: str, column: int, row: int = 0, **sources: Source
) -> QgsProcessingModelChildAlgorithm:
    """Return one step of a model, to be added when its outputs are set.

    What is not given has its default, written down as QGIS's designer does it.
    """
    step = QgsProcessingModelChildAlgorithm(algorithm)
    if step.algorithm() is None:
        raise SystemExit(f"This QGIS has no algorithm {algorithm}.")
    step.setChildId(name)
    step.setDescription(step.algorithm().displayName())
    step.setPosition(QPointF(250.0 + 250.0 * column, 350.0 + 150.0 * row))
    left_alone = {
        definition.name(): value(definition.defaultValue())
        for definition in step.algorithm().parameterDefinitions()
        if not definition.isDestination()
        and not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        and definition.defaultValue() is not None
    }
    for key, source in {**left_alone, **sources}.items():
        step.addParameterSources(key, [source])
    return step


def give(step: QgsProcessingModelChildAlgorithm, column: int, **outputs: str) -> None:
    """Let the model give out a step's layers: name → the step's output."""
    made = {}
    for name, output in outputs.items():
        made[name] = QgsProcessingModelOutput(name, name)
        made[name].setChildOutputName(output)
        made[name].setPosition(QPointF(250.0 + 250.0 * column, 480.0))
    step.setModelOutputs(made)


def with_steps(
    model: QgsProcessingModelAlgorithm, *steps: QgsProcessingModelChildAlgorithm
) -> QgsProcessingModelAlgorithm:
    """Return the model with its steps."""
    for step in steps:
        model.addChildAlgorithm(step)
    valid, problems = model.validate()
    if not valid:
        raise SystemExit(f"{model.name()}: {problems}")
    return model


def main() -> None:
    """Write the models."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from rs_mask_plugin.provider import RsMaskProvider

    Processing.initialize()
    provider = RsMaskProvider()
    application.processingRegistry().addProvider(provider)
    FOLDER.mkdir(exist_ok=True)
    for name, make in MODELS.items():
        path = FOLDER / f"{name}.model3"
        if not make().toFile(str(path)):
            raise SystemExit(f"{path} could not be written.")
        print(path)
    sys.stdout.flush()
    os._exit(0)  # QGIS's own clean-up crashes now and then once Processing was loaded


if __name__ == "__main__":
    main()
