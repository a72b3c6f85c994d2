"""Training speed and memory: ours against torchvision's own recipe, same tiles, same batch of two.

    python benchmarks/training_throughput.py
    python benchmarks/training_throughput.py --device cuda --rounds 10
    python benchmarks/training_throughput.py --set <COCO folder with 8-bit RGB images>

Ours is the training job's own loop with its defaults: standard augmentation, AdamW, average of the
weights, all of the body trained. The baseline is torchvision's references/detection: CocoDetection
with dense masks, a flip, SGD, images enlarged to 800 pixels; and once more without enlarging, which
its recipe does not offer but a careful user finds. Both in float32 on a CPU; on a GPU the baseline
stays in float32, as its recipe is, and ours takes what it takes by default.

Each variant lives in a process of its own, so that the peak of its memory is its own; they take
turns, a few steps each, so that whatever else the machine does hits all. Read the ratios.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import sys
import tempfile
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

sys.path.insert(0, str(Path(__file__).parent))

from _training import (
    ReferenceSet,
    peak_memory,
    reference_network,
    tame_body_weights,
    write_set,
)
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.core.runtime.device import choose_device, describe_device, prepare_cpu
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.loading.split_reader import read_training_splits
from rs_mask_plugin.training.plan.fingerprint import fingerprint_of
from rs_mask_plugin.training.plan.machine import machine_of
from rs_mask_plugin.training.plan.make_plan import make_plan
from rs_mask_plugin.training.plan.training_plan import given_by_user
from rs_mask_plugin.training.run import defaults
from rs_mask_plugin.training.run.prepare import build_trainer, prepare_training
from rs_mask_plugin.training.run.setup import TrainingInputs
from rs_mask_plugin.training.trainer.distributed import DistributedContext

BATCH = 2
MANY = 100_000  # epochs: the parent says when it is enough
REFERENCE_RATE = 0.02 / 8  # the recipe's 0.02 is for eight GPUs with two images each
PRESETS = {"resnet50_fpn": "full", "mobilenet_v2_fpn": "light"}
VARIANTS = ("ours", "torchvision", "torchvision, not enlarged")


class EnoughError(Exception):
    """The parent wants no more steps."""


class Turns:
    """A variant's side of the pipe: after each step, whether it is still its turn."""

    def __init__(self, pipe, device):
        self._pipe = pipe
        self._device = device
        self._left = 0
        self._started = 0.0
        self._profiler = None

    def wait(self):
        """Wait for the next turn; raises when there is none."""
        self._left, profiled = self._pipe.recv()
        if not self._left:
            self._pipe.send({"peak": peak_memory(self._device)})
            raise EnoughError
        self._synchronise()
        if profiled:
            self._profiler = torch.profiler.profile(
                activities=[torch.profiler.ProfilerActivity.CUDA]
            )
            self._profiler.start()
        self._started = time.perf_counter()

    def step_done(self):
        """Count a step; at the turn's end, report and wait."""
        self._left -= 1
        if self._left:
            return
        self._synchronise()
        report = {"seconds": time.perf_counter() - self._started}
        if self._profiler is not None:
            self._profiler.stop()
            report["idle"] = 1 - busy_seconds(self._profiler) / report["seconds"]
            self._profiler = None
        self._pipe.send(report)
        self.wait()

    def _synchronise(self):
        if self._device.type == "cuda":
            torch.cuda.synchronize()


def busy_seconds(profiler):
    """Return for how long at least one kernel or copy ran on the GPU."""
    spans = sorted(
        (event.time_range.start, event.time_range.end)
        for event in profiler.events()
        if event.device_type == torch.autograd.DeviceType.CUDA
    )
    busy, reached = 0.0, float("-inf")
    for start, end in spans:
        busy += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return busy / 1e6


def run_variant(pipe, variant, architecture, folder, weights, device_name, enlarge_to):
    """Train in this process as long as the parent wants."""
    device = choose_device(device_name)
    prepare_cpu()
    torch.manual_seed(0)
    turns = Turns(pipe, device)
    try:
        if variant == "ours":
            train_ours(turns, architecture, folder, weights, device)
        else:
            limits = (enlarge_to, 1333) if variant == "torchvision" else None
            train_reference(turns, architecture, folder, weights, device, limits)
    except EnoughError:
        pipe.close()


def train_ours(turns, architecture, folder, weights, device):
    """Run the training job's loop."""
    parameters = TrainParameters(
        training_set=str(folder),
        output="",
        architecture=architecture,
        heads=PRESETS[architecture],
        weights="file",
        weights_file=str(weights),
        batch_size=BATCH,
        epochs=MANY,
        crop_size=0,
        augmentation="standard",
    )
    job = Job(lambda _message: None)
    training_set = open_training_set(folder)
    splits = read_training_splits(training_set, job)
    fingerprint = fingerprint_of(training_set, splits.train, splits.validation)
    plan = make_plan(fingerprint, machine_of(device), overrides=given_by_user(parameters))
    inputs = TrainingInputs(
        plan.apply(parameters), training_set, splits, DistributedContext(device)
    )
    trainer = build_trainer(prepare_training(inputs, job), job)
    turns.wait()
    trainer.run(OnlySteps(turns))


class OnlySteps:
    """Hooks of a trainer that neither validates nor keeps anything."""

    def __init__(self, turns):
        self._turns = turns

    def validate(self, network):
        """Return no figures."""
        return {}

    def after_step(self):
        """Say that a step is done."""
        self._turns.step_done()

    def after_epoch(self, *, validated, improved):
        """Keep nothing."""


def train_reference(turns, architecture, folder, weights, device, limits):
    """Run the steps of torchvision's ``train_one_epoch``."""
    contents = read_split(open_training_set(folder), "train")
    image = contents.images[0]
    size = max(int(image["width"]), int(image["height"]))
    smallest, largest = limits or (size, size)
    network = reference_network(
        architecture, load_file(weights), smallest=smallest, largest=largest
    )
    network.to(device)
    trained = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = torch.optim.SGD(trained, lr=REFERENCE_RATE, momentum=0.9, weight_decay=1e-4)
    loader = torch.utils.data.DataLoader(
        ReferenceSet(folder, folder / "train.json"),
        batch_size=BATCH,
        shuffle=True,
        drop_last=True,
        num_workers=defaults.loading_processes(-1, device),
        collate_fn=lambda items: tuple(zip(*items)),
        multiprocessing_context="fork" if defaults.loading_processes(-1, device) else None,
    )
    turns.wait()
    while True:
        for images, targets in loader:
            moved = [{key: value.to(device) for key, value in t.items()} for t in targets]
            losses = network([image.to(device) for image in images], moved)
            total = sum(losses.values())
            total.item()  # the recipe logs it, and stops where it is no number
            optimizer.zero_grad()
            total.backward()
            optimizer.step()
            turns.step_done()


def compare(architecture, folder, weights, arguments):
    """Let the variants take turns; returns seconds a step, peaks and idle shares of each."""
    context = multiprocessing.get_context("spawn")
    pipes, workers = {}, []
    for variant in VARIANTS:
        ours, theirs = context.Pipe()
        worker = context.Process(
            target=run_variant,
            args=(
                theirs,
                variant,
                architecture,
                folder,
                weights,
                arguments.device,
                arguments.enlarge_to,
            ),
        )
        worker.start()
        theirs.close()
        pipes[variant] = ours
        workers.append(worker)

    def turn(variant, steps, profiled=False):
        pipes[variant].send((steps, profiled))
        return pipes[variant].recv()

    seconds = {variant: [] for variant in VARIANTS}
    for variant in VARIANTS:
        turn(variant, arguments.warm_up)
    for _ in range(arguments.rounds):
        for variant in VARIANTS:
            report = turn(variant, arguments.steps)
            seconds[variant].append(report["seconds"] / arguments.steps)
    idle = {}
    if choose_device(arguments.device).type == "cuda":
        idle = {v: turn(v, max(10, arguments.steps), profiled=True)["idle"] for v in VARIANTS}
    peaks = {variant: turn(variant, 0)["peak"] for variant in VARIANTS}
    for worker in workers:
        worker.join()
    return seconds, peaks, idle


def table(architecture, seconds, peaks, idle):
    """Return the lines of one body's table."""
    lines = [
        f"{architecture} (ours: {PRESETS[architecture]} heads; torchvision: its own)",
        "",
        "| variant | images/s (median) | ours is × as fast (median of rounds; least) "
        "| peak memory, GB | idle share of the GPU |",
        "|---|---|---|---|---|",
    ]
    for variant, values in seconds.items():
        ratios = [theirs / ours for theirs, ours in zip(values, seconds["ours"])]
        share = f"{100 * idle[variant]:.0f} %" if idle else "–"
        lines.append(
            f"| {variant} | {BATCH / statistics.median(values):.2f} "
            f"| {statistics.median(ratios):.2f}; {min(ratios):.2f} "
            f"| {peaks[variant] / 1e9:.2f} | {share} |"
        )
    return lines


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", type=Path, help="a COCO folder with train.json; none: made up")
    parser.add_argument("--size", type=int, default=512, help="of made-up tiles, pixels")
    parser.add_argument("--tiles", type=int, default=24)
    parser.add_argument("--objects", type=int, default=40, help="in a made-up tile")
    parser.add_argument("--architecture", nargs="*", default=list(PRESETS), choices=PRESETS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=1, help="of a variant in each round")
    parser.add_argument("--warm-up", type=int, default=1)
    parser.add_argument("--enlarge-to", type=int, default=800, help="as the recipe does, pixels")
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.set or write_set(
            Path(scratch) / "set",
            tiles=arguments.tiles,
            size=arguments.size,
            objects=arguments.objects,
        )
        device = choose_device(arguments.device)
        print(
            f"{describe_device(device)}, {torch.get_num_threads()} threads, {BATCH} images a step"
        )
        for architecture in arguments.architecture:
            weights = Path(scratch) / f"{architecture}.safetensors"
            save_file(tame_body_weights(architecture), weights)
            found = compare(architecture, folder, weights, arguments)
            print("\n".join(["", *table(architecture, *found)]), flush=True)


if __name__ == "__main__":
    main()
