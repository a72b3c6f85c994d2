"""What a GPU shows in ten minutes: speed, share of what it can do, memory, exactness, full memory.

    make test-gpu
    python benchmarks/gpu.py --device cpu --small   (whether all of it runs; its times say nothing)

The rows for RESULTS.md are printed and written to a file. Every figure is measured where it runs:

- training and detection against torchvision's Mask R-CNN, same kind of network and same tiles, in
  training in the same precision; the two take turns, and the median counts;
- the share of the device's best: the products per second of a step, as torch counts them, over
  those of one large product of matrices in the same precision;
- how often the host waits in a step and in a batch of detection, as CUDA itself says: a step reads
  its losses, and a batch waits for nothing but the two events that it asks for, which don't count;
- detection with several batches on the device at once, against one after the other;
- exactness: losses of a step and detections, against the CPU;
- a device whose memory is filled up on purpose: the step is made in parts, to the same losses.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
import warnings
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode
from torchvision.ops import box_iou

sys.path.insert(0, str(Path(__file__).parent))

from _training import card_of, reference_network, tame_body_weights
from crowded_tiles import crowded_target
from detection_speed import Plain, random_model, tiles_of
from rs_mask_plugin.core.inference.batching import BatchRunner
from rs_mask_plugin.core.inference.network_detector import NetworkDetector
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.core.runtime.device import (
    available_memory,
    choose_device,
    choose_precision,
    describe_device,
    prepare_cpu,
)
from rs_mask_plugin.training.loading.batch import collate
from rs_mask_plugin.training.optim.optimizers import build_optimizer
from rs_mask_plugin.training.optim.parameter_groups import parameter_groups
from rs_mask_plugin.training.trainer.distributed import DistributedContext
from rs_mask_plugin.training.trainer.ema import MovingAverage
from rs_mask_plugin.training.trainer.norm_folding import fold_fixed_norms
from rs_mask_plugin.training.trainer.step import TrainingStep

TABLE = Path("build/gpu.md")


@dataclass(frozen=True)
class Scale:
    """How much is measured.

    Attributes:
        architecture: Of the networks that are trained.
        heads: Theirs.
        side: Of a tile, pixels.
        objects: In a tile.
        batches: Tiles of a step.
        windows: Tiles of a detection.
        batches_ahead: Detections that are compared, several on the device and one after the other.
        seconds: For one comparison.
        product: Side of the matrices whose product is the device's best.
    """

    architecture: str
    heads: str
    side: int
    objects: int
    batches: tuple[int, ...]
    windows: tuple[int, ...]
    batches_ahead: int
    seconds: float
    product: int


FULL = Scale("resnet50_fpn", "full", 512, 30, (2, 4, 16), (1, 8), 6, 25.0, 8192)
SMALL = Scale("mobilenet_v2_fpn", "light", 96, 4, (1, 2), (1,), 2, 0.0, 256)


class Table:
    """The rows for RESULTS.md, shown as they come."""

    def __init__(self, title):
        self._lines = []
        self.add_line(f"**{title}**\n")
        self.add_line("| what | figure |")
        self.add_line("|---|---|")

    def add_line(self, line):
        """Add a line as it is."""
        self._lines.append(line)
        print(line, flush=True)

    def add(self, what, figure):
        """Add a row."""
        self.add_line(f"| {what} | {figure} |")

    def write(self, path):
        """Write all rows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(self._lines) + "\n", encoding="utf-8")


def clock(device):
    """Return the time once the device has done all its work."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type != "cpu":
        getattr(torch, device.type).synchronize()
    return time.perf_counter()


def seconds_in_turns(ways, device, seconds):
    """Return the median seconds of each way; the first turn of each does not count."""
    found = [[] for _ in ways]
    ends = None
    while ends is None or len(found[0]) < 2 or (clock(device) < ends and len(found[0]) < 60):
        for times, way in zip(found, ways):
            start = clock(device)
            way()
            times.append(clock(device) - start)
        ends = ends or clock(device) + seconds
    return [statistics.median(times[1:]) for times in found]


def samples(scale, count):
    """Return tiles with targets; no two alike."""
    generator = torch.Generator().manual_seed(0)
    target = crowded_target(scale.side, scale.objects)
    pixels = torch.rand(count, 3, scale.side, scale.side, generator=generator)
    return [
        (image, replace(target, tile=number, sampling_seed=number))
        for number, image in enumerate(pixels)
    ]


class OurTraining:
    """Steps as the training job makes them."""

    def __init__(self, scale, device, precision, count):
        torch.manual_seed(0)
        card = card_of(scale.architecture, scale.heads, scale.side)
        self.network = build_network(card)
        self.network.backbone.body.load_state_dict(tame_body_weights(scale.architecture))
        self.network.to(device, memory_format=torch.channels_last).train()
        self._average = MovingAverage(self.network, 0.999)
        fold_fixed_norms(self.network)
        self.step = TrainingStep(
            self.network,
            precision=precision,
            seed=0,
            processes=DistributedContext(device),
            learns_statistics=False,
        )
        groups = parameter_groups(self.network, learning_rate=1e-5, weight_decay=0.05)
        self._optimizer = build_optimizer("adamw", groups, learning_rate=1e-5, total_steps=100)
        batch = collate(samples(scale, count))
        self._batch = batch.pin_memory() if device.type == "cuda" else batch
        self._number = 0

    def __call__(self):
        """Make a step; return its losses."""
        losses = self.step.run([self._batch], self._optimizer, self._number)
        self._average.update_parameters(self.network)
        self._number += 1
        return losses


class Torchvisions:
    """Steps of torchvision's Mask R-CNN with dense masks and SGD, on tiles of the same size."""

    def __init__(self, scale, device, precision, count):
        torch.manual_seed(0)
        body = tame_body_weights(scale.architecture)
        sides = {"smallest": scale.side, "largest": scale.side}
        self._network = reference_network(scale.architecture, body, **sides).to(device)
        trained = [p for p in self._network.parameters() if p.requires_grad]
        self._optimizer = torch.optim.SGD(trained, lr=1e-5, momentum=0.9)
        self._device, self._precision = device, precision
        self._scaler = torch.amp.GradScaler(device.type, enabled=precision == "float16")
        self._samples = [
            (image, target.boxes, target.labels, target.masks.dense(scale.side, scale.side))
            for image, target in samples(scale, count)
        ]

    def __call__(self):
        """Make a step."""
        images = [image.to(self._device) for image, *_ in self._samples]
        targets = [
            dict(zip(("boxes", "labels", "masks"), (part.to(self._device) for part in rest)))
            for _, *rest in self._samples
        ]
        with autocast(self._device, self._precision):
            loss = sum(self._network(images, targets).values())
        self._optimizer.zero_grad(set_to_none=True)
        self._scaler.scale(loss).backward()
        self._scaler.step(self._optimizer)
        self._scaler.update()


def autocast(device, precision):
    """Return torch's context for a precision."""
    dtype = getattr(torch, precision)
    return torch.autocast(device.type, dtype, enabled=precision != "float32")


def best_products(device, precision, side):
    """Return the multiplications and additions a second of one large product of matrices."""
    factors = torch.rand(2, side, side, device=device, dtype=getattr(torch, precision))
    (seconds,) = seconds_in_turns([lambda: factors[0] @ factors[1]], device, 2.0)
    return 2 * side**3 / seconds


def products_of(action):
    """Return the multiplications and additions of convolutions and products in an action."""
    counter = FlopCounterMode(display=False)
    with counter:
        action()
    return counter.get_total_flops()


def waits_of(action):
    """Return how often CUDA says that the host waits, or None where nobody says."""
    if not torch.cuda.is_available():
        return None
    before = torch.cuda.get_sync_debug_mode()
    torch.cuda.set_sync_debug_mode("warn")
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            action()
    finally:
        torch.cuda.set_sync_debug_mode(before)
    return sum("synchroniz" in str(entry.message) for entry in caught)


def measure_training(scale, device, precision, table):
    """Speed against torchvision, share of the device's best, memory, waits."""
    best = best_products(device, precision, scale.product)
    for count in scale.batches:
        name = f"training, {count} tiles of {scale.side} px a step, {precision}"
        try:
            ours = OurTraining(scale, device, precision, count)
            reset_peak(device)
            ours()
            memory = peak(device)
            theirs = Torchvisions(scale, device, precision, count)
            own, other = seconds_in_turns([ours, theirs], device, scale.seconds)
        except torch.OutOfMemoryError:
            table.add(name, "does not fit")
            continue
        share = products_of(ours) / own / best
        said = clause_of_waits(waits_of(ours), "step")
        table.add(
            name,
            f"{count / own:.1f} tiles a second, torchvision {count / other:.1f}: "
            f"{other / own:.2f} times as fast; {share:.1%} of the device's best{memory}{said}",
        )
        del ours, theirs


def clause_of_waits(waits, what):
    """Return how often the host waits as a clause; nothing where nobody says."""
    return "" if waits is None else f"; the host waits {waits} times a {what}"


def measure_detection(scale, device, precision, table):
    """Speed against torchvision, share of the device's best, memory, waits, batches at once."""
    best = best_products(device, precision, scale.product)
    network, card = random_model(torch.device("cpu"))
    for count in scale.windows:
        tiles = np.stack(tiles_of([], 3, scale.side, count))
        valid = np.ones((count, *tiles.shape[2:]), bool)
        detector = NetworkDetector.of_network(network, card, device=device, precision=precision)
        plain = Plain(network.to(device), card, device, resize=False)

        def ours(detector=detector, tiles=tiles, valid=valid):
            return detector(tiles, valid)

        def theirs(plain=plain, tiles=tiles):
            for tile in tiles:
                plain(tile)

        reset_peak(device)
        ours()
        memory = peak(device)
        own, other = seconds_in_turns([ours, theirs], device, scale.seconds)
        share = products_of(ours) / own / best
        said = clause_of_waits(waits_of(ours), "batch")
        table.add(
            f"detection, {count} windows of {scale.side} px at once, {precision}",
            f"{count / own:.1f} windows a second, torchvision in float32 "
            f"{count / other:.1f}; {share:.1%} of the device's best{memory}{said}",
        )

        batches = scale.batches_ahead

        def one_by_one(ours=ours):
            for _ in range(scale.batches_ahead):
                ours()

        def at_once(detector=detector, tiles=tiles, valid=valid):
            runner = BatchRunner(detector, len(tiles), None)
            for future in [
                runner.submit(list(tiles), list(valid)) for _ in range(scale.batches_ahead)
            ]:
                runner.wait(future)
            runner.close()
            return runner.most_on_device

        reset_peak(device)
        most = at_once()
        memory = peak(device)
        own, other = seconds_in_turns([at_once, one_by_one], device, scale.seconds)
        table.add(
            f"detection, {batches} batches of {count} windows, {most} on the device, {precision}",
            f"{batches * count / own:.1f} windows a second, one after the other "
            f"{batches * count / other:.1f}{memory}",
        )
        network.cpu()


def measure_exactness(scale, device, precision, table):
    """Detections and the losses of a step, against the CPU in float32."""
    cpu = torch.device("cpu")
    network, card = random_model(cpu)
    tiles = np.stack(tiles_of([], 3, scale.side, 1))
    valid = np.ones((1, *tiles.shape[2:]), bool)
    (wanted,) = NetworkDetector.of_network(network, card, device=cpu)(tiles, valid)
    for name in dict.fromkeys(("float32", precision)):
        detector = NetworkDetector.of_network(network, card, device=device, precision=name)
        (found,) = detector(tiles, valid)
        sure = wanted.scores > 0.5
        overlap = box_iou(torch.from_numpy(wanted.boxes[sure]), torch.from_numpy(found.boxes))
        same = (overlap.max(1).values > 0.9).float().mean() if overlap.numel() else 1.0
        table.add(
            f"detection in {name} against the CPU",
            f"{float(same):.1%} of {int(sure.sum())} objects within an overlap of 0.9",
        )
        losses = []
        for place, chosen in ((cpu, "float32"), (device, name)):
            training = OurTraining(scale, place, chosen, 1)
            decide(training.network)
            for sampler in (
                training.network.rpn.fg_bg_sampler,
                training.network.roi_heads.fg_bg_sampler,
            ):  # all is chosen: nothing is left to chance
                sampler.batch_size_per_image, sampler.positive_fraction = 20_000, 0.05
            losses.append(training().values["loss"])
        table.add(
            f"loss of a step in {name} against the CPU",
            f"{losses[1]:.5f} against {losses[0]:.5f}",
        )


def decide(network):
    """Let fresh heads say something: undecided ones have the same loss however they compute."""
    heads, rpn = network.roi_heads, network.rpn.head
    layers = (
        *(heads.box_predictor.cls_score, heads.box_predictor.bbox_pred),
        *(heads.mask_predictor.mask_fcn_logits, rpn.cls_logits, rpn.bbox_pred),
    )
    with torch.no_grad():
        for layer in layers:
            layer.weight.mul_(30.0)


def measure_full_memory(scale, device, table):
    """A step on a device that is filled up: made in parts, to the same losses."""
    count = max(scale.batches)
    roomy = OurTraining(scale, device, "float32", count)
    wanted = roomy().values["loss"]
    del roomy
    training = OurTraining(scale, device, "float32", count)
    if device.type == "cuda":
        reset_peak(device)
        room = torch.cuda.memory_allocated(device)
        OurTraining(scale, device, "float32", 1)()
        room += 2 * (torch.cuda.max_memory_allocated(device) - room)
        torch.cuda.empty_cache()
        whole = torch.cuda.get_device_properties(device).total_memory
        torch.cuda.set_per_process_memory_fraction(min(1.0, room / whole), device)
    else:
        training.network.backbone.body.register_forward_pre_hook(_refuse_more_than_half(count))
    try:
        found = training().values["loss"]
    finally:
        if device.type == "cuda":
            torch.cuda.set_per_process_memory_fraction(1.0, device)
    table.add(
        f"full memory, {count} tiles a step",
        f"loss {found:.5f} in parts of {training.step.tiles_at_once or count} tiles, "
        f"{wanted:.5f} at once",
    )


def _refuse_more_than_half(count):
    def refuse(_module, inputs):
        if len(inputs[0]) > count // 2:
            raise torch.OutOfMemoryError("CUDA out of memory (on purpose).")

    return refuse


def reset_peak(device):
    """Begin to watch the peak of the device's memory."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats(device)


def peak(device):
    """Return the peak of the device's memory as a clause; nothing where nobody says."""
    if device.type != "cuda":
        return ""
    return f"; {torch.cuda.max_memory_allocated(device) / 2**30:.2f} GiB at most"


def main():
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--small", action="store_true", help="whether all of it runs")
    parser.add_argument("--table", type=Path, default=TABLE)
    arguments = parser.parse_args()
    try:
        device = choose_device(arguments.device)
    except UserError as error:
        print(f"Nothing was measured. {error.text}")
        return 1
    scale = SMALL if arguments.small else FULL
    prepare_cpu()
    precision = str(choose_precision(device)).removeprefix("torch.")
    free = available_memory(device) / 2**30
    table = Table(f"{describe_device(device)}, {free:.0f} GiB free; torch {torch.__version__}")
    for name in dict.fromkeys(("float32", precision)):
        measure_training(scale, device, name, table)
        measure_detection(scale, device, name, table)
    measure_exactness(scale, device, precision, table)
    measure_full_memory(scale, device, table)
    table.write(arguments.table)
    print(f"\nWritten to {arguments.table}: rows for benchmarks/RESULTS.md.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
