"""Walks the whole way through QGIS: annotate, train, detect, evaluate, a picture.

    python -m rs_mask_plugin.demo.run_demo                    the synthetic scene
    python -m rs_mask_plugin.demo.run_demo --data FOLDER      a folder of real tiles and polygons

Everything is written below ``--output`` (``.demo``); ``make demo`` calls it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..training.sample_scene.files import SceneSettings, write_scene
from .qgis_process import DemoError, Qgis, Value, find_qgis, timed
from .real_tiles import RealTiles, look_at, write_footprints

CHECKOUT = Path(__file__).resolve().parents[1]

# The synthetic scene, learnt in minutes from the base model that comes with the project.
SCENE = SceneSettings(width=3072, height=1536, seed=3, west_share=2 / 3)
SCENE_TRAINING: dict[str, Value] = {
    "ARCHITECTURE": "mobilenet_v2_fpn",
    "HEADS": "light",
    "BATCH_SIZE": 2,
    "CROP_SIZE": 256,
    # One ground size and one light everywhere: turning and flipping is all the variation needed.
    "AUGMENTATION": "light",
    "EPOCHS": 20,
}
# 40 to 50 tiles of 512 pixels: some 1,000 steps. In fewer, the symmetries cost more than they
# bring: shadows of one sun all lie on one side (docs/guide/train.md). Few objects pasted
# elsewhere show it once more.
REAL_TRAINING: dict[str, Value] = {
    "ARCHITECTURE": "mobilenet_v2_fpn",
    "HEADS": "light",
    "BATCH_SIZE": 2,
    "CROP_SIZE": 384,
    "AUGMENTATION": "light",
    "AUGMENTATION_CHANGES": "paste_share=0.5,paste_scale=0.2,"
    "scale_share=0.5,scale_low=0.8,scale_high=1.25",
    "LEARNING_RATE": 0.0006,
    "EPOCHS": 60,
}
# A narrow margin: fewer pixels are seen twice, and stitching does the rest.
SCENE_WINDOWS: dict[str, Value] = {"MARGIN": 64}
_ALL_SCORES = 0.0  # a layer cut at the model's own threshold has no curve to take AP from


@dataclass
class Walk:
    """One walk: where it writes, what it found, how long each step took."""

    qgis: Qgis
    folder: Path
    figures: dict[str, dict[str, float]] = field(default_factory=dict)
    times: dict[str, str] = field(default_factory=dict)
    results: dict[str, Path] = field(default_factory=dict)

    def step(self, title: str, algorithm: str, **parameters: Value) -> dict[str, str]:
        """Run one algorithm under a title and keep the time that it took."""
        print(f"\n── {title} ({algorithm})", flush=True)
        start = time.monotonic()
        given = {key: value for key, value in parameters.items() if value != ""}
        outputs = self.qgis.run(algorithm, self.folder / "log.txt", **given)
        self.times[title] = timed(start)
        print(f"── {title}: {self.times[title]}", flush=True)
        return outputs

    def annotate(self, title: str, output: Path, **parameters: Value) -> Path:
        """Make a training set and return its folder."""
        self.step(title, "rsmask:annotate", OUTPUT=output, **parameters)
        return output

    def train(self, training_set: Path, weights: Path | None, **parameters: Value) -> Path:
        """Train from a file of weights, or from the base model; return the model's file."""
        start = {"WEIGHTS": "file", "WEIGHTS_FILE": weights} if weights else {"WEIGHTS": "base"}
        run = self.folder / "run"
        outputs = self.step(
            "Train",
            "rsmask:train",
            TRAINING_SET=training_set,
            OUTPUT=run,
            **{**start, **parameters},
        )
        return Path(outputs.get("MODEL") or run / "model.safetensors")

    def detect(
        self, name: str, raster: Path, model: Path, **parameters: Value
    ) -> tuple[Path, Path]:
        """Detect in a raster.

        Returns:
            The layer as a user gets it, and one with every score, to measure AP with.
        """
        layer = self.folder / f"{name}.gpkg"
        outputs = self.step(
            f"Detect in {raster.name}",
            "rsmask:detect",
            INPUT=raster,
            MODEL=model,
            OUTPUT=layer,
            KEEP_ARCHIVE=True,
            **parameters,
        )
        whole = self.folder / f"{name}_all_scores.gpkg"
        self.step(
            f"All scores of {raster.name}",
            "rsmask:refine",
            ARCHIVE=outputs["ARCHIVE"],
            OUTPUT=whole,
            SCORE=_ALL_SCORES,
        )
        return layer, whole

    def evaluate(self, name: str, layers: tuple[Path, Path], **parameters: Value) -> None:
        """Measure the layer as it is, and AP over all scores."""
        layer, whole = layers
        as_it_is = self.step(
            f"Evaluate {layer.stem}",
            "rsmask:evaluate",
            DETECTIONS=layer,
            OUTPUT=self.folder / f"{name}_compared.gpkg",
            REPORT=self.folder / f"{name}_report.html",
            **parameters,
        )
        scored = self.step(
            f"Evaluate {whole.stem}", "rsmask:evaluate", DETECTIONS=whole, **parameters
        )
        self.figures[name] = {
            **{key: float(scored[key]) for key in ("AP50", "AP")},
            **{key: float(as_it_is[key]) for key in ("PRECISION", "RECALL", "F1")},
        }

    def draw(self, name: str, raster: Path, layer: Path, line: float = 0.5) -> Path:
        """Draw detections over their raster with QGIS."""
        picture = self.folder / f"{name}.png"
        script = CHECKOUT / "demo" / "render_map.py"
        arguments = ["--raster", raster, "--layer", layer, "--output", picture]
        self.qgis.script(script, *arguments, "--line", str(line))
        return picture

    def mosaic(self, name: str, tiles: tuple[Path, ...]) -> Path:
        """Join tiles into one virtual raster."""
        path = self.folder / f"{name}.vrt"
        self.qgis.script(CHECKOUT / "demo" / "build_mosaic.py", path, *tiles)
        return path


def synthetic(walk: Walk, weights: Path | None, training: dict[str, Value]) -> None:
    """Walk over the synthetic scene: learn in the west, detect in the east."""
    start = time.monotonic()
    scene = write_scene(walk.folder / "scene", SCENE)
    walk.times["Make the scene"] = timed(start)
    print(f"{scene.vectors}: " + ", ".join(f"{n} × {kind}" for kind, n in scene.counts.items()))
    objects = f"{scene.vectors}|layername=objects"
    training_set = walk.annotate(
        "Annotate",
        walk.folder / "training_set",
        IMAGERY=[scene.west],
        ANNOTATIONS=objects,
        CLASS_FIELD="class",
        TILE_SIZE=384,
        VALIDATION_SHARE=0.15,
    )
    model = walk.train(training_set, weights, **{**SCENE_TRAINING, **training})
    layers = walk.detect("detections", scene.east, model, **SCENE_WINDOWS)
    walk.evaluate(
        "unseen_east",
        layers,
        TRUTH=objects,
        AREA=f"{scene.vectors}|layername=east",
        CLASS_FIELD="class",
        TRUTH_CLASS_FIELD="class",
    )
    walk.results["Detections layer"] = layers[0]
    walk.results["Picture"] = walk.draw("detections", scene.east, layers[0])
    walk.results["Model"] = model


def real(walk: Walk, data: RealTiles, weights: Path | None, training: dict[str, Value]) -> None:
    """Walk over real tiles: the easternmost column is never seen in training."""
    print(
        f"{len(data.seen)} tiles to learn from, {len(data.kept_back)} of the easternmost column "
        f"kept back, {len(data.to_predict)} without annotations."
    )
    shared: dict[str, Value] = {"ANNOTATIONS": data.polygons, "CLASS_NAME": data.polygons.stem}
    training_set = walk.annotate(
        "Annotate",
        walk.folder / "training_set",
        IMAGERY=list(data.seen),
        VALIDATION_SHARE=0.15,
        **shared,
    )
    model = walk.train(training_set, weights, **{**REAL_TRAINING, **training})
    test_set = walk.annotate(
        "Annotate the tiles kept back",
        walk.folder / "test_set",
        IMAGERY=list(data.kept_back),
        VALIDATION_SHARE=0.0,
        TEST_SHARE=1.0,
        **shared,
    )
    for looks, augment in (("once", False), ("four ways", True)):
        by_tile = walk.step(
            f"Evaluate by tile, looked at {looks}",
            "rsmask:evaluatemodel",
            MODEL=model,
            TRAINING_SET=test_set,
            SPLIT="test",
            AUGMENT=augment,
            REPORT=walk.folder / f"tiles_kept_back_{looks.replace(' ', '_')}.json",
        )
        name = f"tiles_kept_back, looked at {looks} (COCO)"
        walk.figures[name] = {key: float(by_tile[key]) for key in ("AP50", "AP")}
    mosaic = walk.mosaic("kept_back", data.kept_back)
    layers = walk.detect("detections_kept_back", mosaic, model)
    area = walk.folder / "kept_back_area.gpkg"
    write_footprints(data.kept_back, area)
    walk.evaluate("column_kept_back", layers, TRUTH=data.polygons, AREA=area)
    walk.results["Detections layer"] = layers[0]
    walk.results["Picture"] = walk.draw("detections_kept_back", mosaic, layers[0])
    if data.to_predict:
        mosaic = walk.mosaic("predict", data.to_predict)
        layers = walk.detect("detections_predict", mosaic, model)
        walk.results["Detections where nothing is drawn"] = layers[0]
        walk.results["Their picture"] = walk.draw("detections_predict", mosaic, layers[0])
    walk.results["Model"] = model


def main() -> int:
    """Run the demo from the command line; returns the exit code."""
    given = _arguments()
    start = time.monotonic()
    output = given.output.resolve()
    name = given.data.resolve().name if given.data else "synthetic"
    weights = given.weights.resolve() if given.weights else None
    training: dict[str, Value] = {"EPOCHS": given.epochs} if given.epochs else {}
    try:
        if weights is not None and not weights.is_file():
            raise DemoError(f"There is no file {weights}.")
        data = look_at(given.data.resolve()) if given.data else None
        folder, profile = output / name, output / "profile"
        for made_anew in (folder, profile):
            check_nothing_is_lost(made_anew, (given.data, given.weights))
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        # Not resolved: the link in an environment's bin folder is what makes it that environment.
        qgis = find_qgis(profile, Path(sys.executable).absolute())
        print(f"QGIS: {qgis.program}; a new profile with the plugin in {qgis.profile}")
        qgis.deploy(CHECKOUT)
        walk = Walk(qgis, folder)
        if data is not None:
            real(walk, data, weights, training)
        else:
            synthetic(walk, weights, training)
    except DemoError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    print_summary(walk, start)
    return 0


def check_nothing_is_lost(folder: Path, needed: Sequence[Path | None]) -> None:
    """Raise where a folder that is made anew holds what the walk needs.

    Args:
        folder: Deleted, with all that an earlier walk left in it.
        needed: Folders and files that the user gave; None: not given.

    Raises:
        DemoError: One of them is the folder or lies in it.
    """
    for path in needed:
        if path is not None and path.resolve().is_relative_to(folder.resolve()):
            raise DemoError(
                f"{path} lies in {folder}, which the demo makes anew: give another --output."
            )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Annotate, train, detect and evaluate in QGIS.")
    parser.add_argument("--output", type=Path, default=CHECKOUT / ".demo")
    parser.add_argument("--data", type=Path, help="folder with train/*.tif and a polygon layer")
    parser.add_argument("--weights", type=Path, help="to start from, in place of the base model")
    parser.add_argument("--epochs", type=int, default=0, help="in place of the demo's own")
    return parser.parse_args()


def print_summary(walk: Walk, start: float) -> None:
    """Print what was found and where it lies, and keep it as JSON."""
    print("\n" + "─" * 72)
    for title, taken in walk.times.items():
        print(f"{title:<44}{taken:>14}")
    print(f"{'All of it':<44}{timed(start):>14}\n")
    for name, figures in walk.figures.items():
        listed = ", ".join(f"{key} {value:.3f}" for key, value in figures.items())
        print(f"{name}: mask {listed}")
    for title, path in walk.results.items():
        print(f"{title}: {path}")
    summary = {
        "figures": walk.figures,
        "times": walk.times,
        "results": {title: str(path) for title, path in walk.results.items()},
    }
    (walk.folder / "summary.json").write_text(json.dumps(summary, indent=2), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
