"""What one training step needs of memory, a pixel of the batch: what batch sizes are chosen by.

    python benchmarks/training_memory.py [--side 512] [ARCHITECTURE/HEADS …]

Each case runs in processes of its own: peak resident memory of three steps of two tiles, less that
of three steps of one tile, over the pixels that were added. float32 on the CPU; a GPU keeps
the same activations (half as large in bf16), so ``plan.memory`` uses the figure.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

CASES = (
    "mobilenet_v2_fpn/light",
    "mobilenet_v2_fpn/full",
    "resnet50_fpn/light",
    "resnet50_fpn/full",
)
OBJECTS = 60  # a tile; regions are sampled, so more change nothing


def main() -> None:
    """Measure each case twice, or be one of these measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", default=list(CASES))
    parser.add_argument("--side", type=int, default=512)
    parser.add_argument("--tiles", type=int, default=0, help="be one measurement")
    arguments = parser.parse_args()
    if arguments.tiles:
        print(_peak_of_steps(arguments.cases[0], arguments.side, arguments.tiles))
        return
    for case in arguments.cases:
        peaks = [_measured(case, arguments.side, tiles) for tiles in (1, 2)]
        pixel = (peaks[1] - peaks[0]) / arguments.side**2
        print(
            f"{case}: {pixel:.0f} bytes a pixel, {peaks[0] / 1e6:.0f} MB with one tile", flush=True
        )


def _measured(case: str, side: int, tiles: int) -> int:
    command = [sys.executable, __file__, case, "--side", str(side), "--tiles", str(tiles)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _peak_of_steps(case: str, side: int, tiles: int) -> int:
    """Return the peak of resident memory in bytes."""
    import numpy as np
    import shapely
    import torch
    from _training import card_of
    from rs_mask_plugin.core.models.architectures import build_network
    from rs_mask_plugin.training.loading.batch import collate
    from rs_mask_plugin.training.structures.instances import Instances
    from rs_mask_plugin.training.structures.packed_masks import pack_masks
    from rs_mask_plugin.training.structures.target import TileTarget
    from rs_mask_plugin.training.trainer.distributed import DistributedContext
    from rs_mask_plugin.training.trainer.step import TrainingStep

    architecture, heads = case.split("/")
    torch.manual_seed(0)
    card = card_of(architecture, heads, side, weights="pretrained")
    network = build_network(card).train()
    network.to(memory_format=torch.channels_last)
    rng = np.random.default_rng(0)
    outlines = np.empty(OBJECTS, object)
    outlines[:] = [
        shapely.box(x, y, x + 24, y + 24) for x, y in rng.uniform(0, side - 24, (OBJECTS, 2))
    ]
    found = Instances(
        outlines, np.ones(OBJECTS, np.int64), np.zeros(OBJECTS, bool), np.ones(OBJECTS)
    )
    target = TileTarget(
        torch.from_numpy(found.boxes()),
        torch.from_numpy(found.labels),
        pack_masks(found, side, side),
    )
    batch = collate([(torch.rand(3, side, side), target) for _ in range(tiles)])
    step = TrainingStep(
        network,
        precision="float32",
        seed=0,
        processes=DistributedContext(torch.device("cpu")),
        learns_statistics=False,
    )
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-6)
    for number in range(3):
        step.run([batch], optimizer, number)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main()
