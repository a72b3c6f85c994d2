"""What a start is worth: the same set, steps and seeds from several starting weights, unseen tiles.

    python benchmarks/base_model.py SET=UNSEEN … --starts base FILE --output FOLDER

A set is a training set's folder; ``=UNSEEN`` names another, whose test split was never seen.
Without it a set's own validation split is measured. A start is ``base``, ``none`` or a file of
weights. The first start is the one that others are compared with, seed by seed.

Finished runs are kept in the output folder, so that a benchmark that was stopped goes on, and
starts, sets and seeds can be added. ``--most-runs 1`` makes one run and ends (exit code 3 while
more are left).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.model_options import EvaluateModelParameters
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.evaluate_model import evaluate_model
from rs_mask_plugin.training.train import train

BATCH_SIZE = 2
MORE_LEFT = 3  # exit code


@dataclass(frozen=True)
class Run:
    """One training and where its figures lie.

    Attributes:
        training_set: Its folder.
        measured: Folder and split that are measured on.
        start: ``base``, ``none`` or a file of weights.
        seed: Of the training.
        folder: Its run folder.
    """

    training_set: Path
    measured: tuple[Path, str]
    start: str
    seed: int
    folder: Path

    @property
    def figures(self) -> Path:
        """There once the run is finished."""
        return self.folder / "figures.json"


def runs_of(arguments):
    """Return every run, seed by seed, so that a stopped benchmark has something of each set."""
    return [
        Run(
            Path(given.partition("=")[0]),
            (Path(given.partition("=")[2]), "test")
            if "=" in given
            else (Path(given), "validation"),
            start,
            seed,
            arguments.output / f"{Path(given.partition('=')[0]).name}-{Path(start).stem}-{seed}",
        )
        for seed in range(arguments.seeds)
        for given in arguments.sets
        for start in arguments.starts
    ]


def epochs_for(steps, training_set):
    """Return the epochs that come nearest to a number of steps."""
    tiles = len(read_split(open_training_set(str(training_set)), "train").images)
    return max(1, round(steps / max(1, -(-tiles // BATCH_SIZE))))


def perform(run, arguments):
    """Train and measure; writes the figures as JSON."""
    own_file = run.start not in ("base", "none")
    job = Job(lambda _message: None)
    begin = time.monotonic()
    trained = train(
        TrainParameters(
            training_set=str(run.training_set),
            output=str(run.folder),
            architecture="mobilenet_v2_fpn",
            heads="light",
            weights="file" if own_file else run.start,
            weights_file=run.start if own_file else "",
            epochs=epochs_for(arguments.steps, run.training_set),
            batch_size=BATCH_SIZE,
            crop_size=arguments.crop,
            augmentation="light",
            workers=0,
            seed=run.seed,
            resume=(run.folder / "checkpoint.pt").exists(),
        ),
        job,
    )
    minutes = (time.monotonic() - begin) / 60
    folder, split = run.measured
    measured = evaluate_model(
        EvaluateModelParameters(model=str(trained["model"]), training_set=str(folder), split=split),
        job,
    )
    figures = {
        "ap50": measured["ap50"],
        "ap": measured["ap"],
        "validation_ap50": trained["ap50"],
        "validation_ap": trained["ap"],
        "best_epoch": trained["best_epoch"],
        "minutes": minutes,
    }
    run.figures.write_text(json.dumps(figures), encoding="utf-8")
    print(f"{run.folder.name}: AP50 {figures['ap50']:.3f}, AP {figures['ap']:.3f}", flush=True)


def print_table(arguments, runs):
    """Print mean and deviation of each set and start, and the gain seed by seed."""
    print("| set | start | seeds | AP50 | AP | gain AP50 | gain AP | minutes |")
    print("|---|---|---|---|---|---|---|---|")
    for given in arguments.sets:
        training_set = Path(given.partition("=")[0])
        found = {
            (run.start, run.seed): json.loads(run.figures.read_text(encoding="utf-8"))
            for run in runs
            if run.training_set == training_set and run.figures.exists()
        }
        for start in arguments.starts:
            own = {seed: figures for (name, seed), figures in found.items() if name == start}
            if not own:
                continue
            cells = [spread([row[key] for row in own.values()]) for key in ("ap50", "ap")]
            for key in ("ap50", "ap"):
                gains = [
                    row[key] - found[arguments.starts[0], seed][key]
                    for seed, row in own.items()
                    if (arguments.starts[0], seed) in found
                ]
                reference = start == arguments.starts[0]
                cells.append("" if reference or not gains else f"{np.mean(gains):+.3f}")
            minutes = np.mean([row["minutes"] for row in own.values()])
            print(
                f"| {training_set.name} | {Path(start).stem} | {len(own)} | "
                + " | ".join(cells)
                + f" | {minutes:.1f} |"
            )


def spread(values):
    """Return mean ± deviation as text."""
    deviation = f" ± {np.std(values, ddof=1):.3f}" if len(values) > 1 else ""
    return f"{np.mean(values):.3f}{deviation}"


def main():
    """Make what is missing, then print the table."""
    parser = argparse.ArgumentParser(description="What a start is worth.")
    parser.add_argument("sets", nargs="+", help="SET or SET=UNSEEN")
    parser.add_argument("--starts", nargs="+", required=True, help="base, none, or files")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=170)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--crop", type=int, default=320)
    parser.add_argument("--most-runs", type=int, default=0, help="0: all")
    arguments = parser.parse_args()
    runs = runs_of(arguments)
    missing = [run for run in runs if not run.figures.exists()]
    chosen = missing[: arguments.most_runs or None]
    for run in chosen:
        perform(run, arguments)
    if len(chosen) < len(missing):
        return MORE_LEFT
    print_table(arguments, runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
