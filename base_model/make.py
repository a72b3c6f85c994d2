"""Makes the base model: scenes, a training set of them, the pretraining, the model's file.

    python -m rs_mask_plugin.base_model.make --weights FILE

Each step is skipped where its result is there, and a stopped training goes on, so the same command
again carries on. ``make base-model WEIGHTS=FILE`` calls it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..core.models.file import load_model, read_card, save_model
from .scene_set import SceneSettings, join_scenes, make_scenes

CHECKOUT = Path(__file__).resolve().parents[1]
MODEL = CHECKOUT / "training" / "weights" / "base_model.safetensors"
ORIGIN = (
    "Backbone started from the quantised MobileNetV2 ImageNet classifier of Google Coral, "
    "converted to floats (Apache-2.0). Scenes made by the project itself."
)
_LARGEST = 15_000_000  # bytes; the plugin's zip carries the file


@dataclass(frozen=True)
class Pretraining:
    """How the base model is trained.

    Attributes:
        epochs: Passes over the scenes, a crop of each.
        crop_size: Pixels.
        seed: Of the training.
        augmentation: A preset.
        changes: To it.
    """

    epochs: int = 16
    crop_size: int = 320
    seed: int = 0
    augmentation: str = "standard"
    changes: str = "scale_share=0.8,scale_low=0.5,scale_high=1.6"


@dataclass(frozen=True)
class StartingWeights:
    """What the pretraining starts from.

    Attributes:
        name: Of the file.
        sha256: Of its content.
    """

    name: str
    sha256: str

    @classmethod
    def of_file(cls, path: Path) -> StartingWeights:
        """Return what a file is.

        Raises:
            SystemExit: There is no such file.
        """
        if not path.is_file():
            raise SystemExit(f"There is no file {path}.")
        return cls(path.name, hashlib.sha256(path.read_bytes()).hexdigest())


def main() -> None:
    """Read the command line and make the model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "--weights", type=Path, required=True, help="ImageNet weights of MobileNetV2"
    )
    parser.add_argument(
        "--folder", type=Path, default=CHECKOUT / ".base_model", help="for all between"
    )
    parser.add_argument("--output", type=Path, default=MODEL, help="the model's file")
    parser.add_argument("--scenes", type=int, default=SceneSettings.scenes)
    parser.add_argument("--first-seed", type=int, default=SceneSettings.first_seed)
    parser.add_argument("--size", type=int, default=SceneSettings.size, help="pixels of a scene")
    parser.add_argument("--epochs", type=int, default=Pretraining.epochs)
    parser.add_argument("--crop-size", type=int, default=Pretraining.crop_size)
    parser.add_argument("--only-scenes", action="store_true", help="stop before the training")
    given = parser.parse_args()
    settings = SceneSettings(given.first_seed, given.scenes, given.size)
    plan = Pretraining(epochs=given.epochs, crop_size=given.crop_size)
    scenes, run = given.folder / "scenes", given.folder / "run"
    start = StartingWeights.of_file(given.weights)
    commit = _commit_of(given.folder)
    keep_settings(given.folder / "scenes.json", settings)
    make_scenes(scenes, settings, lambda line: print(line, flush=True))
    world = join_scenes(scenes, settings)
    if given.only_scenes:
        return
    keep_settings(given.folder / "weights.json", start)
    hours = pretrain(scenes, run, given.weights, plan)
    card = {
        **world,
        "settings": asdict(plan),
        "hours": round(hours, 2),
        "commit": commit,
        "origin": ORIGIN,
        "imagenet_file": start.name,
    }
    finish(run / "model.safetensors", given.output, card)
    print(f"The base model is made: {given.output}")


def pretrain(scenes: Path, run: Path, weights: Path, plan: Pretraining) -> float:
    """Train with the project's own job, or go on with a training that was stopped.

    Returns:
        Hours that it took, all starts together.

    Raises:
        SystemExit: It was begun with other settings, or ended early.
    """
    spent = run.parent / "seconds.txt"
    before = float(spent.read_text()) if spent.is_file() else 0.0
    finished = run.parent / "trained.txt"
    keep_settings(run.parent / "training.json", plan)
    if finished.is_file():
        return before / 3600
    command = [
        *(sys.executable, "-m", "rs_mask_plugin.core.cli", "train"),
        *("--training-set", str(scenes), "--output", str(run)),
        *("--architecture", "mobilenet_v2_fpn", "--heads", "light"),
        *("--weights", "file", "--weights-file", str(weights)),
        *("--crop-size", str(plan.crop_size), "--batch-size", "2", "--workers", "0"),
        *("--epochs", str(plan.epochs), "--seed", str(plan.seed)),
        *("--augmentation", plan.augmentation, "--augmentation-changes", plan.changes),
    ]
    if (run / "checkpoint.pt").is_file():
        command.append("--resume")
    start = time.monotonic()
    try:
        code = subprocess.run(command, cwd=CHECKOUT).returncode
    finally:
        before += time.monotonic() - start
        spent.write_text(f"{before:.0f}\n")
    if code:
        raise SystemExit(
            f"The training ended early (code {code}). The same command goes on with it."
        )
    finished.write_text("yes\n")
    return before / 3600


def keep_settings(path: Path, settings: SceneSettings | StartingWeights | Pretraining) -> None:
    """Write down the settings of a step, of which a part may be there already.

    Args:
        path: Where they are.
        settings: Of the step.

    Raises:
        SystemExit: It was begun with others, which the model's card would not tell.
    """
    text = json.dumps(asdict(settings), indent=1)
    if not path.is_file():
        path.write_text(text, encoding="utf-8")
    elif path.read_text(encoding="utf-8") != text:
        raise SystemExit(
            f"The work in {path.parent} was begun with other settings, which are in {path.name}. "
            "Give the same again, or another --folder."
        )


def finish(model: Path, output: Path, world: dict[str, Any]) -> None:
    """Write a trained model in 16-bit floats, its card saying what it was made from.

    Args:
        model: Of the training.
        output: The file to write.
        world: What the card says of scenes and training.
    """
    network, card = load_model(model)
    card = replace(
        card,
        training={**card.training, "weights_file": world["imagenet_file"]},
        provenance={
            "training_set": "made-up world",
            "counts": card.provenance.get("counts", {}),
            "sources": [],
            "base_model": world,
        },
    )
    save_model(output, network, card, halves=True)
    size = output.stat().st_size
    if size > _LARGEST:
        raise SystemExit(f"{output} has {size / 1e6:.1f} MB, more than {_LARGEST / 1e6:.0f}.")
    figures = {
        name: value for name, value in read_card(output).metrics.items() if name.count("/") == 1
    }
    print(json.dumps(figures, indent=1))


def _commit_of(folder: Path) -> str:
    """Return the commit that the scenes were begun with, with a plus where files were changed."""
    path = folder / "commit.txt"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        command = ["git", "describe", "--always", "--dirty=+"]
        described = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True)
        path.write_text(described.stdout)
    return path.read_text().strip()


if __name__ == "__main__":
    main()
