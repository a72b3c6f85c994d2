"""What parts of a training are worth: same sets, steps and seeds, other starts and recipes.

    python benchmarks/recipes.py SET=UNSEEN … --starts base FILE --variants usual --output FOLDER
    python benchmarks/recipes.py SET … --variants optimizers --steps 100 --output FOLDER

A set is a training set's folder; ``=UNSEEN`` names another, whose test split was never seen.
Without it a set's own validation split counts. A start is ``base``, ``none`` or a file of weights.
A variant says what differs from the usual recipe of a computer without a GPU.

Every run is the training job itself, with an unseen split ``evaluatemodel`` after it. The first
start with the first variant is what the others are compared with, seed by seed. Finished runs are
kept in the output folder: a benchmark that was stopped goes on, and sets, starts, variants and
seeds can be added.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.model_options import EvaluateModelParameters
from rs_mask_plugin.core.jobs.training_options import OPTIMIZERS, TrainParameters
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.evaluate_model import evaluate_model
from rs_mask_plugin.training.run import defaults
from rs_mask_plugin.training.run.anchors import AnchorFit
from rs_mask_plugin.training.train import train

BATCH_SIZE = 2
OWN_STARTS = ("base", "none")
"""Starts that are no file."""
MODEL_FILE = "model.safetensors"
"""Name of the model that each training makes, in its folder."""
FIGURES = ("AP50", "AP", "AP_small", "AP_medium", "AP_large")


@dataclass(frozen=True)
class Variant:
    """What differs from the usual recipe.

    Attributes:
        parameters: Of the training.
        changes: To the augmentation.
        patches: Names in ``PATCHES``: parts of the recipe that no parameter turns off.
        planned: Whether the plan chooses all that ``parameters`` does not give.
    """

    parameters: dict = field(default_factory=dict)
    changes: tuple[str, ...] = ()
    patches: tuple[str, ...] = ()
    planned: bool = False


def default_anchors(records, sizes, ratios):
    """Return the anchors that a network has without a fit."""
    fitted = FITTED_ANCHORS(records, sizes, ratios)
    return AnchorFit(tuple(sizes), tuple(ratios), fitted.default_recall, fitted.default_recall)


FITTED_ANCHORS = defaults.anchors_for
PATCHES = {
    "default anchors": ("anchors_for", default_anchors),
    "no average": ("average_decay", lambda total_steps: 0.0),
}
NO_ZOOMS = ("zoom_in_share=0", "zoom_out_share=0")
USUAL = {
    "architecture": "mobilenet_v2_fpn",
    "heads": "light",
    "batch_size": BATCH_SIZE,
    "augmentation": "light",
    "mask_size": "28",
    "patience": 0,
}
BEFORE_THE_PLAN = {  # the dialog's own values
    **USUAL,
    "architecture": "resnet50_fpn",
    "heads": "full",
    "crop_size": 0,
    "augmentation": "standard",
}
PARTS = {
    "no-symmetries": Variant(changes=("symmetries=0",)),
    "no-scale-jitter": Variant(changes=("scale_share=0",)),
    "no-copy-paste": Variant(changes=("paste_share=0",)),
    "default-anchors": Variant(patches=("default anchors",)),
    "no-average": Variant(patches=("no average",)),
}
BY_OPTIMIZER = {name: Variant({"optimizer": name}) for name in OPTIMIZERS}
VARIANTS = {
    "usual": Variant(),
    "masks-of-56": Variant({"mask_size": "56"}),
    "plan": Variant(planned=True),
    "plan-without-zooms": Variant(changes=NO_ZOOMS, planned=True),
    "before-the-plan": Variant(BEFORE_THE_PLAN),
    **PARTS,
    **BY_OPTIMIZER,
}
GROUPS = {"optimizers": tuple(BY_OPTIMIZER), "parts": ("usual", *PARTS)}


@dataclass(frozen=True)
class Run:
    """One training and where its figures lie.

    Attributes:
        given: The set, as on the command line.
        start: ``base``, ``none`` or a file of weights.
        variant: A name in ``VARIANTS``.
        seed: Of the training.
        output: The benchmark's folder.
    """

    given: str
    start: str
    variant: str
    seed: int
    output: Path

    @property
    def training_set(self) -> Path:
        """Its folder."""
        return Path(self.given.partition("=")[0])

    @property
    def measured(self) -> tuple[Path, str]:
        """Folder and split that are measured on."""
        unseen = self.given.partition("=")[2]
        return (Path(unseen), "test") if unseen else (self.training_set, "validation")

    @property
    def folder(self) -> Path:
        """Of the training."""
        name = f"{self.training_set.name}-{name_of(self.start)}-{self.variant}-{self.seed}"
        return self.output / name

    @property
    def figures(self) -> Path:
        """There once the run is finished."""
        return self.folder / "figures.json"


def name_of(start):
    """Return a start's name; a training's own model is named after the training's folder."""
    path = Path(start)
    return path.parent.name if path.name == MODEL_FILE and path.parent.name else path.stem


def epochs_for(steps, training_set):
    """Return the epochs that come nearest to a number of steps, were each tile seen once in each.

    Tiles of rare classes come again, so that a set with such has some steps more.
    """
    tiles = len(read_split(open_training_set(str(training_set)), "train").images)
    return max(1, round(steps / max(1, -(-tiles // BATCH_SIZE))))


def parameters_of(run, arguments):
    """Return what the training is given."""
    variant = VARIANTS[run.variant]
    usual = {**USUAL, "crop_size": arguments.crop, "augmentation": arguments.augmentation}
    length = (
        {"time": arguments.minutes}
        if arguments.minutes
        else {"epochs": epochs_for(arguments.steps, run.training_set)}
    )
    own_file = run.start not in OWN_STARTS
    if variant.parameters.get("architecture", USUAL["architecture"]) != USUAL["architecture"]:
        start = {"weights": "none"}  # no start here fits another network
    else:
        start = {
            "weights": "file" if own_file else run.start,
            "weights_file": run.start if own_file else "",
        }
    return TrainParameters(
        **{
            "training_set": str(run.training_set),
            "output": str(run.folder),
            "augmentation_changes": (*arguments.changes, *variant.changes),
            "workers": 0,
            "seed": run.seed,
            "resume": (run.folder / "checkpoint.pt").exists(),
            **start,
            **length,
            **({} if variant.planned else usual),
            **arguments.parameters,
            **variant.parameters,
        }
    )


def perform(run, arguments):
    """Train and measure in this process; writes the figures as JSON."""
    for patch in VARIANTS[run.variant].patches:
        setattr(defaults, *PATCHES[patch])
    job = Job(lambda _message: None)
    begin = time.monotonic()
    trained = train(parameters_of(run, arguments), job)
    minutes = (time.monotonic() - begin) / 60
    folder, split = run.measured
    if folder == run.training_set:
        measured = best_validation(run)
    else:
        parameters = EvaluateModelParameters(str(trained["model"]), str(folder), split)
        measured = evaluate_model(parameters, job)["metrics"]
    figures = {name: measured.get(f"{split}/{name}") for name in FIGURES}
    figures["validation_AP50"], figures["validation_AP"] = trained["ap50"], trained["ap"]
    figures["minutes"] = minutes
    figures["given"] = what_was_given(run, arguments)
    run.figures.write_text(json.dumps(figures), encoding="utf-8")


def what_was_given(run, arguments):
    """Return all that a run's figures follow from, as JSON has it."""
    recipe = ("steps", "minutes", "crop", "augmentation", "changes", "parameters")
    measured, split = run.measured
    return {
        "set": str(run.training_set.resolve()),
        "start": run.start if run.start in OWN_STARTS else str(Path(run.start).resolve()),
        "measured": [str(measured.resolve()), split],
        **{name: getattr(arguments, name) for name in recipe},
    }


def check_kept_runs(runs, arguments):
    """End where two runs have one folder, or a finished run was given something else."""
    by_folder = {}
    for run in runs:
        given = what_was_given(run, arguments)
        if by_folder.setdefault(run.folder, given) != given:
            raise SystemExit(f"Two runs have the folder {run.folder}: rename a set or a start.")
        if run.figures.exists():
            # Runs of earlier versions don't say what they were given.
            kept = json.loads(run.figures.read_text(encoding="utf-8")).get("given", given)
            unlike = [name for name in given if kept.get(name) != given[name]]
            if unlike:
                raise SystemExit(
                    f"{run.folder} was made with {unlike[0]} {kept.get(unlike[0])}: "
                    "give the same again, or another --output."
                )


def best_validation(run):
    """Return what the training itself measured of the model that it kept."""
    with (run.folder / "metrics.csv").open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["validation/AP"]]
    best = max(rows, key=lambda row: float(row["validation/AP"]))
    return {name: float(value) for name, value in best.items() if value}


def figures_of(run, arguments):
    """Return a run's figures; makes it in a process of its own if they are not there."""
    if not run.figures.exists():
        threads = arguments.threads or max(1, (os.cpu_count() or 1) // arguments.jobs)
        own = [run.given, run.start, run.variant, str(run.seed)]
        done = subprocess.run(
            [sys.executable, "-W", "ignore", *sys.argv, "--run", *own],
            env={**os.environ, "OMP_NUM_THREADS": str(threads)},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:]
            print(f"{run.folder.name} failed: {' '.join(last)}", file=sys.stderr, flush=True)
            return None
    found = json.loads(run.figures.read_text(encoding="utf-8"))
    print(f"{run.folder.name}: AP50 {found['AP50']:.3f}, AP {found['AP']:.3f}", flush=True)
    return found


def print_table(found):
    """Print each set's starts and variants: means, deviations, differences seed by seed."""
    print(
        "| set | start, variant | seeds | AP50 | AP | AP small, medium, large "
        "| AP50, AP against the first | validation AP50 / AP | minutes |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    first = {}
    for (given, start, variant), rows in found.items():
        rows = {seed: row for seed, row in rows.items() if row is not None}
        if not rows:
            continue
        reference = first.setdefault(given, rows)
        gains = [
            spread([row[key] - reference[seed][key] for seed, row in rows.items()], "+")
            if rows is not reference and rows.keys() <= reference.keys()
            else "–"
            for key in ("AP50", "AP")
        ]
        sizes = ", ".join(spread([row[key] for row in rows.values()]) for key in FIGURES[2:])
        means = [
            np.mean([row[key] for row in rows.values()])
            for key in ("validation_AP50", "validation_AP", "minutes")
        ]
        print(
            f"| {Path(given.partition('=')[0]).name} | {name_of(start)}, {variant} | {len(rows)} "
            f"| {spread([row['AP50'] for row in rows.values()])} "
            f"| {spread([row['AP'] for row in rows.values()])} | {sizes} | {', '.join(gains)} "
            f"| {means[0]:.3f} / {means[1]:.3f} | {means[2]:.1f} |"
        )


def spread(values, sign=""):
    """Return mean ± deviation of single runs as text."""
    known = [value for value in values if value is not None]
    if not known:
        return "–"
    deviation = f" ± {np.std(known, ddof=1):.3f}" if len(known) > 1 else ""
    return f"{np.mean(known):{sign}.3f}{deviation}"


def main():
    """Make what is missing, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", help="SET or SET=UNSEEN; none: nothing is done")
    parser.add_argument("--starts", nargs="+", default=["base"], help="base, none, or files")
    parser.add_argument("--variants", nargs="+", default=["usual"], choices=[*VARIANTS, *GROUPS])
    parser.add_argument("--output", type=Path, default=Path("build/recipes"))
    parser.add_argument("--steps", type=int, default=170)
    parser.add_argument("--minutes", type=float, default=0, help="of a training, in place of steps")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--crop", type=int, default=320, help="pixels")
    parser.add_argument("--augmentation", default="light")
    parser.add_argument("--changes", nargs="*", default=[], help="to the augmentation")
    parser.add_argument(
        "--parameters", type=json.loads, default={}, help='of all, {"validation_interval": 3}'
    )
    parser.add_argument("--jobs", type=int, default=1, help="runs at once")
    parser.add_argument("--threads", type=int, default=0, help="of a run; 0: the cores, shared")
    parser.add_argument("--run", nargs=4, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if not arguments.sets:
        print("Needs training sets, such as the demo's.")
        return
    if arguments.run:
        given, start, variant, seed = arguments.run
        perform(Run(given, start, variant, int(seed), arguments.output), arguments)
        return
    variants = [one for name in arguments.variants for one in GROUPS.get(name, (name,))]
    runs = [
        Run(given, start, variant, seed, arguments.output)
        for seed in range(arguments.seeds)  # seed by seed: what is stopped has something of all
        for given in arguments.sets
        for start in arguments.starts
        for variant in variants
    ]
    check_kept_runs(runs, arguments)
    with ThreadPoolExecutor(arguments.jobs) as pool:
        figures = list(pool.map(lambda run: figures_of(run, arguments), runs))
    found = {
        (given, start, variant): {
            run.seed: row
            for run, row in zip(runs, figures, strict=True)
            if (run.given, run.start, run.variant) == (given, start, variant)
        }
        for given in arguments.sets
        for start in arguments.starts
        for variant in variants
    }
    print_table(found)


if __name__ == "__main__":
    main()
