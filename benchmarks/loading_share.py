"""How much of a training step is spent in loading and varying tiles.

    python benchmarks/loading_share.py TRAINING_SET [--augmentation strong] [--steps 20]

Loads and learns in one process, batch after batch, as training on a CPU does; with loading
processes the share is hidden behind the step as long as it is below one a process. MobileNetV2,
light heads.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import torch  # noqa: E402 - after the path is set
from rs_mask_plugin.core.device import choose_device, flush_denormals  # noqa: E402
from rs_mask_plugin.core.job import Job  # noqa: E402
from rs_mask_plugin.core.options import AUGMENTATIONS, TrainParameters  # noqa: E402
from rs_mask_plugin.training.processes import Processes  # noqa: E402
from rs_mask_plugin.training.tile_dataset import collate  # noqa: E402
from rs_mask_plugin.training.training_set import open_training_set  # noqa: E402
from rs_mask_plugin.training.training_setup import prepare_training  # noqa: E402
from rs_mask_plugin.training.training_splits import read_training_splits  # noqa: E402


def main() -> None:
    """Measure medians over some steps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("training_set")
    parser.add_argument("--augmentation", choices=AUGMENTATIONS, default="strong")
    parser.add_argument("--crop", type=int, default=0)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    flush_denormals()
    parameters = TrainParameters(
        training_set=arguments.training_set,
        output="",
        architecture="mobilenet_v2_fpn",
        weights="none",
        heads="light",
        augmentation=arguments.augmentation,
        crop_size=arguments.crop,
        batch_size=arguments.batch,
    )
    job = Job(lambda _message: None)
    training_set = open_training_set(arguments.training_set)
    splits = read_training_splits(training_set, job)
    processes = Processes(choose_device(arguments.device))
    setup = prepare_training(parameters, training_set, splits, None, processes, job)
    optimizer = torch.optim.SGD(setup.network.parameters(), lr=1e-4)
    setup.network.train()
    loading, learning = [], []
    keys = [keys for epoch in range(arguments.steps) for keys in setup.plan.batches(epoch)]
    for number, batch_keys in enumerate(keys[: arguments.steps]):
        begun = time.perf_counter()
        batch = collate([setup.dataset[key] for key in batch_keys])
        loaded = time.perf_counter()
        setup.step.learn([batch], optimizer, number)
        loading.append(loaded - begun)
        learning.append(time.perf_counter() - loaded)
    load, learn = statistics.median(loading), statistics.median(learning)
    share = 100 * load / (load + learn)
    print(f"a step of {arguments.batch} tiles: loading {1000 * load:.0f} ms, learning ", end="")
    print(f"{1000 * learn:.0f} ms; {share:.1f} % is loading")


if __name__ == "__main__":
    main()
