"""A tile with hundreds of objects: one training step with masks kept small against dense masks.

    python benchmarks/crowded_tiles.py --size 1024 --objects 600

Ours keeps each object's mask inside its own window and samples it into the regions; torchvision's
own loss wants an N × H × W stack of masks and all overlaps of objects and anchors at once. Both
take the same network, image and objects, and so the same regions. torchvision samples masks half a
pixel to the lower right; here it is told to do so without (``aligned=True``), as ours does.

Each variant runs in a process of its own, so that the peak of its memory is its own. "Network"
is the same step with masks of one pixel: what body, heads and regions need by themselves. Every
larger block of memory goes back to the system when it is freed (``MALLOC_MMAP_THRESHOLD_``): else
glibc keeps holes, whose size differs by hundreds of megabytes from run to run.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
import torch
from torchvision.models.detection import roi_heads
from torchvision.ops import roi_align

sys.path.insert(0, str(Path(__file__).parent))

from _training import card_of, peak_memory, rectangles
from rs_mask_plugin.core.models.architectures import REGISTRY, build_network
from rs_mask_plugin.training.structures.instances import Instances
from rs_mask_plugin.training.structures.packed_masks import PackedMasks, pack_masks
from rs_mask_plugin.training.structures.target import TileTarget
from rs_mask_plugin.training.structures.target_batch import stack_targets
from rs_mask_plugin.training.trainer.losses import TrainingLosses

VARIANTS = ("network", "ours", "torchvision")


def crowded_target(size, objects):
    """Return a tile's objects."""
    outlines = np.empty(objects, object)
    rings = rectangles(objects, size, np.random.default_rng(0))
    outlines[:] = [shapely.Polygon(ring) for ring in rings]
    instances = Instances(
        outlines, np.ones(objects, np.int64), np.zeros(objects, bool), np.ones(objects)
    )
    return TileTarget(
        torch.from_numpy(instances.boxes()),
        torch.from_numpy(instances.labels),
        pack_masks(instances, size, size),
    )


def aligned_view(masks, boxes, matched, size):
    """Return torchvision's view of dense masks, sampled where the object is."""
    regions = torch.cat([matched[:, None].to(boxes), boxes], dim=1)
    return roi_align(masks[:, None].to(regions), regions, (size, size), 1.0, aligned=True)[:, 0]


def losses_of(variant, network, image, target, size):
    """Return the five losses by one of the variants."""
    torch.manual_seed(1)
    if variant == "torchvision":
        roi_heads.project_masks_on_boxes = aligned_view
        masks = target.masks.dense(size, size).to(image.device)
        boxes, labels = target.boxes.to(image.device), target.labels.to(image.device)
        return network([image], [{"boxes": boxes, "labels": labels, "masks": masks}])
    if variant == "network":
        count = len(target.labels)
        windows = torch.tensor([[0, 0, 1, 1]]).repeat(count, 1)
        empty = PackedMasks(
            torch.zeros(count, dtype=torch.uint8),
            torch.arange(count),
            windows,
        )
        target = replace(target, masks=empty)
    return TrainingLosses(network)([image], stack_targets([target]).to(image.device)).means()


def measure(pipe, variant, arguments):
    """Make one training step in this process; sends losses and the peak of the memory."""
    device = torch.device(arguments.device)
    torch.manual_seed(0)
    card = card_of(arguments.architecture, arguments.heads, arguments.size, weights="none")
    network = build_network(card).to(device, memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4)
    image = torch.rand(3, arguments.size, arguments.size).to(device)
    target = crowded_target(arguments.size, arguments.objects)
    losses = losses_of(variant, network, image, target, arguments.size)
    torch.stack(list(losses.values())).sum().backward()
    optimizer.step()
    if device.type == "cuda":
        torch.cuda.synchronize()
    values = {name: float(value.detach()) for name, value in losses.items()}
    pipe.send(json.dumps({"losses": values, "peak": peak_memory(device)}))


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--objects", type=int, default=600)
    parser.add_argument("--architecture", default="mobilenet_v2_fpn", choices=REGISTRY)
    parser.add_argument("--heads", default="light", choices=("light", "full"))
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    found = {}
    os.environ["MALLOC_MMAP_THRESHOLD_"] = "65536"  # bytes; the spawned processes start with it
    context = multiprocessing.get_context("spawn")
    for variant in VARIANTS:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=measure, args=(sender, variant, arguments))
        process.start()
        sender.close()
        found[variant] = json.loads(receiver.recv())
        process.join()
    own = found["network"]["peak"]
    print(
        f"{arguments.architecture}, {arguments.heads} heads, one tile of {arguments.size} px with "
        f"{arguments.objects} objects, {arguments.device}\n\n"
        "| | peak, MB | above the network's own, MB | sum of losses |\n|---|---|---|---|"
    )
    above = {}
    for variant in VARIANTS:
        peak, losses = found[variant]["peak"], found[variant]["losses"]
        above[variant] = peak - own
        # The network's masks are empty, so its loss says nothing.
        total = "" if variant == "network" else f"{sum(losses.values()):.6f}"
        print(f"| {variant} | {peak / 1e6:.0f} | {(peak - own) / 1e6:.0f} | {total} |")
    difference = max(
        abs(found["ours"]["losses"][name] - value)
        for name, value in found["torchvision"]["losses"].items()
    )
    print(
        f"\nLargest difference of a loss: {difference:.1e}. Peak of torchvision's step is "
        f"{found['torchvision']['peak'] / found['ours']['peak']:.1f} times ours; above the "
        f"network's own {above['torchvision'] / max(above['ours'], 1e6):.0f} times "
        "(ours counted as 1 MB at least)."
    )


if __name__ == "__main__":
    main()
