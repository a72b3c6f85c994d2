"""A training killed (-9) at random moments and resumed each time, against one that never was.

    python benchmarks/kill_and_resume_training.py [--kills 10] [--epochs 20] [--longest-pause 8]

Says, a line a kill, where it came, and at the end whether every loss of every epoch is the same to
the bit. Ends with an error where one is not, or where a file under its final name is half written.
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import signal
import sys
import tempfile
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from rs_mask_plugin.core.models.file import load_model  # noqa: E402 - after the path is set
from rs_mask_plugin.training.run.checkpoint import load_checkpoint  # noqa: E402

from tests.training.training_process import train_until_killed  # noqa: E402
from tests.training.training_scene import write_scene  # noqa: E402


def main() -> None:
    """Run the comparison in a temporary folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument(
        "--longest-pause", type=float, default=8.0, help="seconds from an attempt's first step on"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the moments of the kills")
    arguments = parser.parse_args()
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.training.training_process"])
    with tempfile.TemporaryDirectory(prefix="rsmask-") as folder:
        wish = _wish(Path(folder), arguments.epochs)
        straight, cut = Path(folder) / "straight", Path(folder) / "cut"
        rng = np.random.default_rng(arguments.seed)
        pauses = rng.uniform(0.0, arguments.longest_pause, arguments.kills)
        kills = _train_with_kills(context, wish, cut, pauses)
        print(f"{kills} kills; now the same without any", flush=True)
        _attempt(context, {**wish, "output": str(straight)}, None)
        different = _different(_losses(cut), _losses(straight))
        epochs = len(_losses(straight))
        print(f"losses of {epochs} epochs are the same to the bit: {not different}")
        print("\n".join(different[:20]))
    if different or kills < arguments.kills:
        sys.exit(1)


def _wish(folder: Path, epochs: int) -> dict[str, Any]:
    scene = write_scene(folder / "set", tiles={"train": 8, "validation": 1})
    return {
        "training_set": str(scene),
        "architecture": "mobilenet_v2_fpn",
        "weights": "none",
        "heads": "light",
        "norm": "batch",
        "optimizer": "adam_sgd",
        "learning_rate": -1.0,
        "epochs": epochs,
        "batch_size": 1,
        "hard_tiles": 0.25,
        "augmentation": "strong",
        "crop_size": 48,
        "device": "cpu",
        "workers": 0,
    }


def _train_with_kills(
    context: ForkServerContext, wish: dict[str, Any], run: Path, pauses: NDArray[np.float64]
) -> int:
    """Train to the end with kills in between; returns how many there were."""
    kills = 0
    for pause_s in pauses:
        resume = (run / "checkpoint.pt").exists()
        values = {**wish, "output": str(run), "resume": resume}
        if _attempt(context, values, float(pause_s)) != -signal.SIGKILL:
            break  # it came to its end before
        kills += 1
        print(f"kill {kills} after {pause_s:.2f} s: {_whole(run)}", flush=True)
    else:
        resume = (run / "checkpoint.pt").exists()
        _attempt(context, {**wish, "output": str(run), "resume": resume}, None)
    return kills


def _attempt(
    context: ForkServerContext, values: dict[str, Any], killed_after_s: float | None
) -> int | None:
    process = context.Process(target=train_until_killed, args=(values, killed_after_s))
    process.start()
    process.join()
    return process.exitcode


def _whole(run: Path) -> str:
    """Read every file that goes by its final name; returns how far the checkpoint is."""
    if (run / "model.safetensors").exists():
        load_model(run / "model.safetensors")
    if not (run / "checkpoint.pt").exists():
        return "no checkpoint yet"
    state = load_checkpoint(run / "checkpoint.pt").trainer.state
    return f"checkpoint after step {state.step}"


def _losses(run: Path) -> list[dict[str, str]]:
    with (run / "metrics.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [{key: value for key, value in row.items() if key != "seconds"} for row in rows]


def _different(cut: list[dict[str, str]], straight: list[dict[str, str]]) -> list[str]:
    """Return a line for each figure that is not the same, the first epoch's first."""
    lines = [
        f"epoch {epoch}, {name}: {other.get(name)} after kills, {value} without"
        for epoch, (other, row) in enumerate(zip(cut, straight), 1)
        for name, value in row.items()
        if other.get(name) != value
    ]
    if len(cut) != len(straight):
        lines.append(f"{len(cut)} epochs after kills, {len(straight)} without")
    return lines


if __name__ == "__main__":
    main()
