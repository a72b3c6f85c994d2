"""How much of a training step is spent in loading and varying tiles.

    python benchmarks/loading_share.py [TRAINING_SET] [--augmentation strong] [--steps 20]

Without a set, made-up tiles. Loads and learns in one process, batch after batch, as training on a
CPU does; with loading processes the share is hidden behind the step as long as it is below one a
process. MobileNetV2, light heads.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import torch
from _training import write_set
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.training_options import AUGMENTATIONS, TrainParameters
from rs_mask_plugin.core.runtime.device import choose_device, prepare_cpu
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.loading.batch import collate
from rs_mask_plugin.training.loading.split_reader import read_training_splits
from rs_mask_plugin.training.plan.fingerprint import fingerprint_of
from rs_mask_plugin.training.plan.machine import machine_of
from rs_mask_plugin.training.plan.make_plan import make_plan
from rs_mask_plugin.training.plan.training_plan import given_by_user
from rs_mask_plugin.training.run.prepare import prepare_training
from rs_mask_plugin.training.run.setup import TrainingInputs
from rs_mask_plugin.training.trainer.distributed import DistributedContext


def main() -> None:
    """Measure medians over some steps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("training_set", nargs="?", help="none: made up")
    parser.add_argument("--augmentation", choices=AUGMENTATIONS, default="strong")
    parser.add_argument("--crop", type=int, default=0)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    prepare_cpu()
    with tempfile.TemporaryDirectory() as scratch:
        measure(arguments, arguments.training_set or made_up_set(Path(scratch)))


def made_up_set(folder: Path) -> str:
    """Write tiles as a training on aerial imagery has them; return their folder."""
    return str(write_set(folder / "set", tiles=16, size=512, objects=40))


def measure(arguments: argparse.Namespace, folder: str) -> None:
    """Print how long a step loads and learns."""
    parameters = TrainParameters(
        training_set=folder,
        output="",
        architecture="mobilenet_v2_fpn",
        weights="none",
        heads="light",
        augmentation=arguments.augmentation,
        crop_size=arguments.crop,
        batch_size=arguments.batch,
    )
    job = Job(lambda _message: None)
    training_set = open_training_set(folder)
    splits = read_training_splits(training_set, job)
    processes = DistributedContext(choose_device(arguments.device))
    fingerprint = fingerprint_of(training_set, splits.train, splits.validation)
    plan = make_plan(fingerprint, machine_of(processes.device), overrides=given_by_user(parameters))
    parameters = plan.apply(parameters)
    setup = prepare_training(TrainingInputs(parameters, training_set, splits, processes), job)
    optimizer = torch.optim.SGD(setup.model.network.parameters(), lr=1e-4)
    setup.model.network.train()
    loading, learning = [], []
    keys = [keys for epoch in range(arguments.steps) for keys in setup.plan.batches(epoch)]
    for number, batch_keys in enumerate(keys[: arguments.steps]):
        begun = time.perf_counter()
        batch = collate([setup.dataset[key] for key in batch_keys])
        loaded = time.perf_counter()
        setup.model.step.run([batch], optimizer, number)
        loading.append(loaded - begun)
        learning.append(time.perf_counter() - loaded)
    load, learn = statistics.median(loading), statistics.median(learning)
    share = 100 * load / (load + learn)
    print(f"a step of {arguments.batch} tiles: loading {1000 * load:.0f} ms, learning ", end="")
    print(f"{1000 * learn:.0f} ms; {share:.1f} % is loading")


if __name__ == "__main__":
    main()
