"""Seconds of one training step by architecture, heads and mask size: what the presets rest on.

    python benchmarks/training_step.py
    python benchmarks/training_step.py --mask-sizes 28 56 --steps 6  (a quarter of an hour)
    python benchmarks/training_step.py --architectures mobilenet_v2_fpn resnet18_fpn --steps 3

A step is: body, heads, losses, backward, AdamW; two crops with 30 objects each; the fastest counts.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parent))

from _training import card_of
from crowded_tiles import crowded_target
from rs_mask_plugin.core.models.architectures import REGISTRY, build_network
from rs_mask_plugin.core.runtime.device import choose_device, describe_device, prepare_cpu
from rs_mask_plugin.training.structures.target_batch import stack_targets
from rs_mask_plugin.training.trainer.losses import TrainingLosses


def seconds_of_steps(card, size, device, steps, objects, regions):
    """Return the seconds of each step, and how many weights the network has."""
    torch.manual_seed(0)
    network = build_network(card)
    if regions:
        network.roi_heads.fg_bg_sampler.batch_size_per_image = regions
    network.to(device, memory_format=torch.channels_last).train()
    losses_of = TrainingLosses(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4)
    images = list(torch.rand(2, 3, size, size).to(device))
    targets = stack_targets([crowded_target(size, objects) for _ in images]).to(device)
    seconds = []
    for _ in range(steps):
        start = clock(device)
        losses = losses_of(images, targets).means()
        optimizer.zero_grad(set_to_none=True)
        torch.stack(list(losses.values())).sum().backward()
        optimizer.step()
        seconds.append(clock(device) - start)
    return seconds, sum(parameter.numel() for parameter in network.parameters())


def clock(device):
    """Return the time once the device has done all its work."""
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--architectures", nargs="*", default=list(REGISTRY))
    parser.add_argument("--heads", nargs="*", default=["light", "full"])
    parser.add_argument("--mask-sizes", nargs="*", type=int, default=[28])
    parser.add_argument("--regions", type=int, help="sampled an image; none: what suits the heads")
    parser.add_argument("--size", type=int, default=384, help="of a crop, pixels")
    parser.add_argument("--objects", type=int, default=30, help="in a crop")
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    arguments = parser.parse_args()
    device = choose_device(arguments.device)
    prepare_cpu()
    print(f"Two crops of {arguments.size} px, {describe_device(device)}\n")
    print("| architecture | heads | masks | million weights | seconds a step |")
    print("|---|---|---|---|---|")
    for architecture in arguments.architectures:
        for heads in arguments.heads:
            for mask_size in arguments.mask_sizes:
                card = card_of(
                    architecture, heads, arguments.size, weights="none", mask_size=mask_size
                )
                seconds, weights = seconds_of_steps(
                    card,
                    arguments.size,
                    device,
                    arguments.steps,
                    arguments.objects,
                    arguments.regions,
                )
                print(
                    f"| {architecture} | {heads} | {mask_size} | {weights / 1e6:.1f} "
                    f"| {min(seconds):.2f} |",
                    flush=True,
                )
                gc.collect()


if __name__ == "__main__":
    main()
