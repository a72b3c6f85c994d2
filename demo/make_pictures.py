"""Makes the pictures of README and guide from the last ``make demo``.

The map is drawn by QGIS without a screen; its window is photographed on a virtual one (Xvfb).
``python -m rs_mask_plugin.demo.make_pictures help`` makes those of the plugin's help alone,
``… window`` those of QGIS's window.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from .qgis_process import DemoError, Qgis, find_qgis
from .run_demo import CHECKOUT

_WINDOW = (0.0, 0.1, 1.0, 0.75)
"""The part of the eastern image in the README's picture: shares from its upper left corner."""

_PICTURES = CHECKOUT / "docs" / "pictures"
_LOG = CHECKOUT / ".demo" / "pictures.txt"
_COLORS = 128  # of a dialog's picture
_GROWING_SIZE = (560, 352)  # pixels of each of the three pictures of a growing layer
_GAP = 6  # pixels between them


def main() -> None:
    """Draw the detections of the synthetic scene, and photograph QGIS at work."""
    walk = CHECKOUT / ".demo" / "synthetic"
    qgis = find_qgis(CHECKOUT / ".demo" / "profile", Path(sys.executable).absolute())
    picture = _PICTURES / "demo.jpg"
    qgis.script(
        CHECKOUT / "demo" / "render_map.py",
        *("--raster", walk / "scene" / "east.tif", "--layer", walk / "detections.gpkg"),
        *("--output", picture, "--line", "0.45", "--window", *map(str, _WINDOW)),
    )
    print(picture)
    window_pictures()
    help_pictures()


def window_pictures() -> None:
    """Make the pictures of QGIS's window anew: of the last demo's imagery and model."""
    walk = CHECKOUT / ".demo" / "synthetic"
    with _shown_folder() as (qgis, sample):
        (sample / "model").mkdir(parents=True)
        shutil.copy(walk / "scene" / "east.tif", sample)
        shutil.copy(walk / "run" / "model.safetensors", sample / "model")
        photograph_desktop(qgis, sample, _PICTURES)
        print(photograph_growing_layer(qgis, sample, _PICTURES))


def help_pictures() -> None:
    """Make the pictures of the help anew: of a sample made here, so without a demo too."""
    with _shown_folder() as (qgis, sample):
        photograph_dialogs(qgis, sample, CHECKOUT / "rs_mask_plugin" / "help" / "pictures")


@contextlib.contextmanager
def _shown_folder() -> Iterator[tuple[Qgis, Path]]:
    """Give a QGIS with the plugin, and the path of a folder for what the pictures show.

    Paths in a picture name nobody's computer: this one, and the engine's, lie below ``rs_mask`` in
    the folder for temporary files. They go afterwards.
    """
    shown = Path(tempfile.gettempdir()) / "rs_mask"
    shutil.rmtree(shown, ignore_errors=True)
    shown.mkdir()
    (shown / "engine").symlink_to(Path(sys.prefix).absolute())
    engine = shown / "engine" / "bin" / "python"
    qgis = find_qgis(CHECKOUT / ".demo" / "pictures_profile", engine)
    qgis.deploy(CHECKOUT)
    try:
        yield qgis, shown / "sample"
    finally:
        shutil.rmtree(shown, ignore_errors=True)


def photograph_desktop(qgis: Qgis, sample: Path, pictures: Path) -> None:
    """Photograph the toolbox, the dialog of ``detect``, its run and the layer on the map.

    Raises:
        DemoError: There is no QGIS with a window, no Xvfb, or it failed.
    """
    _in_the_window(
        qgis,
        "desktop_pictures.py",
        RASTER=sample / "east.tif",
        MODEL=sample / "model" / "model.safetensors",
        OUTPUT=sample / "detections.gpkg",
        PICTURES=pictures,
    )


def photograph_growing_layer(qgis: Qgis, sample: Path, pictures: Path) -> Path:
    """Photograph a layer twice while a run fills it and once at the end; return one picture.

    Raises:
        DemoError: There is no QGIS with a window, no Xvfb, or it failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        _in_the_window(
            qgis,
            "growing_pictures.py",
            RASTER=sample / "east.tif",
            MODEL=sample / "model" / "model.safetensors",
            OUTPUT=sample / "growing.gpkg",
            PICTURES=Path(folder),
        )
        parts = [Image.open(path).convert("RGB") for path in sorted(Path(folder).glob("*.png"))]
    width, height = _GROWING_SIZE
    whole = Image.new("RGB", (len(parts) * (width + _GAP) - _GAP, height), "white")
    for number, part in enumerate(parts):
        whole.paste(
            part.resize(_GROWING_SIZE, Image.Resampling.LANCZOS), (number * (width + _GAP), 0)
        )
    target = pictures / "growing_layer.jpg"
    whole.save(target, quality=80)
    return target


def photograph_dialogs(qgis: Qgis, sample: Path, pictures: Path) -> None:
    """Photograph each algorithm's dialog, filled in for the sample.

    Args:
        qgis: With the plugin.
        sample: Folder that the sample is made in, seen in the pictures.
        pictures: Where they go.

    Raises:
        DemoError: There is no QGIS with a window, no Xvfb, or it failed.
    """
    qgis.run("rsmask:makesample", _LOG, OUTPUT=sample, WIDTH=1536, HEIGHT=768)
    objects = f"{sample / 'scene.gpkg'}|layername=objects"
    annotating = {
        "IMAGERY": sample / "west.tif",
        "ANNOTATIONS": objects,
        "CLASS_FIELD": "class",
        "AREA": f"{sample / 'scene.gpkg'}|layername=west",
    }
    training_set, model = sample / "training set", sample / "model" / "model.safetensors"
    qgis.run("rsmask:annotate", _LOG, OUTPUT=training_set, **annotating)
    model.parent.mkdir()
    shutil.copyfile(CHECKOUT / "training" / "weights" / "base_model.safetensors", model)
    learning = {"TRAINING_SET": training_set}
    found = sample / "detections.gpkg"
    qgis.run(
        *("rsmask:detect", _LOG),
        **{"INPUT": sample / "east.tif", "MODEL": model, "OUTPUT": found, "KEEP_ARCHIVE": True},
    )
    values: dict[str, dict[str, object]] = {
        "newannotations": {
            "CLASSES": "house, tree",
            "CRS": "EPSG:32633",
            "OUTPUT": sample / "drawn.gpkg",
        },
        "annotate": {**annotating, "IMAGERY": [str(sample / "west.tif")], "OUTPUT": training_set},
        "train": {**learning, "OUTPUT": sample / "run"},
        "detect": {"INPUT": sample / "east.tif", "MODEL": model, "OUTPUT": found},
        "refine": {
            "ARCHIVE": sample / "detections.archive.sqlite",
            "SCORE": 0.5,
            "OUTPUT": sample / "surer.gpkg",
        },
        "evaluate": {
            "DETECTIONS": found,
            "TRUTH": objects,
            "CLASS_FIELD": "class",
            "TRUTH_CLASS_FIELD": "class",
            "SCORE_FIELD": "score",
            "AREA": f"{sample / 'scene.gpkg'}|layername=east",
        },
        "evaluatemodel": {**learning, "MODEL": model, "SPLIT": "validation"},
        "compareoptimizers": {**learning, "OUTPUT": sample / "comparison"},
        "importdataset": {"INPUT": sample / "coco", "OUTPUT": sample / "imported"},
        "exportdataset": {**learning, "OUTPUT": sample / "coco"},
        "exportmodel": {"MODEL": model, "OUTPUT": sample / "model.onnx"},
        "makesample": {"OUTPUT": sample},
        "setup": {},
        "check": {"REPORT": sample / "check.html"},
    }
    file = CHECKOUT / ".demo" / "dialogs.json"
    file.write_text(json.dumps(values, default=str), encoding="utf-8")
    pictures.mkdir(exist_ok=True)
    _in_the_window(qgis, "dialog_pictures.py", VALUES=file, PICTURES=pictures)
    for path in pictures.glob("*.png"):
        # A dialog has few colours: letters stay as sharp, and the file is a third as large.
        with Image.open(path) as picture:
            small = picture.convert("RGB").quantize(_COLORS, dither=Image.Dither.NONE)
        small.save(path, optimize=True)


def _in_the_window(qgis: Qgis, script: str, **variables: Path) -> None:
    """Run a script of this folder in QGIS's window, on a screen in memory."""
    desktop = shutil.which("qgis.bin") or shutil.which("qgis")
    if not desktop or not shutil.which("xvfb-run"):
        raise DemoError("The pictures of QGIS's window need qgis and xvfb-run.")
    settings = qgis.profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    text = settings.read_text(encoding="utf-8")
    if "checkVersion" not in text:
        settings.write_text(text + "\n[qgis]\ncheckVersion=false\n", encoding="utf-8")
    environment = {
        **{k: v for k, v in qgis.environment().items() if k != "QT_QPA_PLATFORM"},
        **{name: str(path) for name, path in variables.items()},
        "PYTHONPATH": str(CHECKOUT / "demo"),  # for what the scripts share
    }
    command = [
        *("xvfb-run", "-a", "-s", "-screen 0 1400x880x24"),
        *(desktop, "--nologo", "--noversioncheck", "--profiles-path", str(qgis.profile)),
        *("--code", str(CHECKOUT / "demo" / script)),
    ]
    finished = subprocess.run(
        command, env=environment, timeout=900, check=False, capture_output=True, text=True
    )
    if finished.returncode:
        raise DemoError(f"QGIS's window could not be photographed: {finished.stderr[-500:]}")


if __name__ == "__main__":
    {"help": help_pictures, "window": window_pictures}.get("".join(sys.argv[1:]), main)()
