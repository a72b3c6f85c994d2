"""What each part of the training recipe is worth: trained without it, several seeds, unseen tiles.

    python benchmarks/ablation.py --set SET --unseen SET --weights FILE --output FOLDER
    python benchmarks/ablation.py … --variants optimizers --epochs 40 --augmentation light --changes

Every run is the training job itself and then ``evaluatemodel`` on tiles that it never saw; all have
the same tiles, steps and seeds. Differences are to the first variant (the whole recipe with AdamW),
seed by seed; without ``--weights`` all start from nothing. Finished runs are kept in the output
folder, so a run that was stopped goes on. Runs share the cores.
"""

from __future__ import annotations

import argparse
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
from rs_mask_plugin.training.evaluate_model import evaluate_model
from rs_mask_plugin.training.run import defaults
from rs_mask_plugin.training.run.anchors import AnchorFit
from rs_mask_plugin.training.train import train


@dataclass(frozen=True)
class Variant:
    """What differs from the recipe.

    Attributes:
        parameters: Of the training.
        changes: To the augmentation.
        patches: Names in ``PATCHES``: parts of the recipe that no parameter turns off.
    """

    parameters: dict = field(default_factory=dict)
    changes: tuple[str, ...] = ()
    patches: tuple[str, ...] = ()


def default_anchors(records, sizes, ratios):
    """Return the anchors that a network has without a fit."""
    fitted = FITTED_ANCHORS(records, sizes, ratios)
    return AnchorFit(tuple(sizes), tuple(ratios), fitted.default_recall, fitted.default_recall)


FITTED_ANCHORS = defaults.anchors_for
PATCHES = {
    "default anchors": ("anchors_for", default_anchors),
    "no average": ("average_decay", lambda total_steps: 0.0),
}
PASTE = ("paste_share=0.5", "paste_scale=0.2")
NO_WEIGHTS = {"weights": "none", "weights_file": ""}
REFERENCE = "adamw"
OTHERS = tuple(name for name in OPTIMIZERS if name != REFERENCE)
GROUPS = {
    "recipe": {
        REFERENCE: Variant(),  # all of it
        "no weights": Variant(NO_WEIGHTS),
        "no symmetries": Variant(changes=("symmetries=0",)),
        "no scale jitter": Variant(changes=("scale_share=0",)),
        "no copy-paste": Variant(changes=("paste_share=0",)),
        "default anchors": Variant(patches=("default anchors",)),
        "no average of weights": Variant(patches=("no average",)),
    },
    "optimizers": {name: Variant({"optimizer": name}) for name in (REFERENCE, *OTHERS)},
}


def run(arguments, name, variant, seed):
    """Train and measure in this process; writes the figures as JSON."""
    for patch in variant.patches:
        setattr(defaults, *PATCHES[patch])
    folder = folder_of(arguments, name, seed)
    values = {
        "training_set": str(arguments.set),
        "output": str(folder),
        "architecture": arguments.architecture,
        "heads": arguments.heads,
        "weights": "file" if arguments.weights else "none",
        "weights_file": str(arguments.weights or ""),
        "epochs": arguments.epochs,
        "batch_size": 2,
        "crop_size": arguments.crop,
        "augmentation": arguments.augmentation,
        "augmentation_changes": (*arguments.changes, *variant.changes),
        "seed": seed,
        "resume": (folder / "checkpoint.pt").exists(),
        **variant.parameters,
    }
    job = Job(lambda _message: None)
    start = time.monotonic()
    trained = train(TrainParameters(**values), job)
    seconds = time.monotonic() - start
    measured = evaluate_model(
        EvaluateModelParameters(
            model=str(trained["model"]), training_set=str(arguments.unseen), split=arguments.split
        ),
        job,
    )
    figures = {
        "ap50": measured["ap50"],
        "ap": measured["ap"],
        "validation_ap50": trained["ap50"],
        "validation_ap": trained["ap"],
        "minutes": seconds / 60,
    }
    (folder / "figures.json").write_text(json.dumps(figures), encoding="utf-8")


def folder_of(arguments, name, seed):
    """Return a run's folder."""
    return arguments.output / f"{name.replace(' ', '_').replace(',', '')}-{seed}"


def figures_of(arguments, name, seed):
    """Return a run's figures; runs it in a process of its own if it is not there."""
    path = folder_of(arguments, name, seed) / "figures.json"
    if not path.exists():
        threads = arguments.threads or max(1, (os.cpu_count() or 1) // arguments.jobs)
        environment = {**os.environ, "OMP_NUM_THREADS": str(threads)}
        command = [sys.executable, "-W", "ignore", *sys.argv, "--run", name, str(seed)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:]
            print(f"{name}, seed {seed} failed: {' '.join(last)}", file=sys.stderr, flush=True)
            return None
    found = json.loads(path.read_text(encoding="utf-8"))
    print(f"{name}, seed {seed}: AP50 {found['ap50']:.3f}, AP {found['ap']:.3f}", file=sys.stderr)
    return found


def table(found):
    """Return the lines of the table."""
    lines = [
        "| variant | AP50 | AP | AP50 against the first | AP against the first "
        "| validation AP50 / AP | minutes |",
        "|---|---|---|---|---|---|---|",
    ]
    reference = None
    for name, runs in found.items():
        if any(one is None for one in runs):
            lines.append(f"| {name} | failed | | | | | |")
            continue
        columns = {key: np.array([one[key] for one in runs]) for key in runs[0]}
        reference = reference or columns
        differences = [columns[key] - reference[key] for key in ("ap50", "ap")]
        own = columns is reference
        cells = [
            name,
            spread(columns["ap50"]),
            spread(columns["ap"]),
            *("–" if own else spread(values, "+") for values in differences),
            f"{columns['validation_ap50'].mean():.3f} / {columns['validation_ap'].mean():.3f}",
            f"{columns['minutes'].mean():.1f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def spread(values, sign=""):
    """Return a mean and the deviation of single runs."""
    deviation = f" ± {values.std(ddof=1):.3f}" if len(values) > 1 else ""
    return f"{values.mean():{sign}.3f}{deviation}"


def main():
    """Train, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", type=Path, help="the training set; none: nothing is done")
    parser.add_argument("--unseen", type=Path, help="a training set that is measured on")
    parser.add_argument("--split", default="test", help="of --unseen")
    parser.add_argument("--weights", type=Path, help="what training starts from")
    parser.add_argument("--output", type=Path, default=Path("build/ablation"))
    parser.add_argument("--variants", nargs="*", default=list(GROUPS), choices=GROUPS)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--architecture", default="mobilenet_v2_fpn")
    parser.add_argument("--heads", default="light")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--crop", type=int, default=256, help="pixels")
    parser.add_argument("--augmentation", default="standard")
    parser.add_argument("--changes", nargs="*", default=list(PASTE), help="to the augmentation")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="runs at once")
    parser.add_argument("--threads", type=int, default=0, help="of a run; 0: the cores, shared")
    parser.add_argument("--run", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.set is None or arguments.unseen is None:
        print("Needs --set and --unseen: two training sets, such as the demo's.")
        return
    variants = {name: one for group in arguments.variants for name, one in GROUPS[group].items()}
    if arguments.run:
        name, seed = arguments.run
        run(arguments, name, variants[name], int(seed))
        return
    # All variants of a seed before the next seed: a table with fewer seeds is there early.
    order = [(name, seed) for seed in range(arguments.seeds) for name in variants]
    with ThreadPoolExecutor(arguments.jobs) as pool:
        done = dict(zip(order, pool.map(lambda one: figures_of(arguments, *one), order)))
    found = {name: [done[name, seed] for seed in range(arguments.seeds)] for name in variants}
    print("\n".join(table(found)))


if __name__ == "__main__":
    main()
