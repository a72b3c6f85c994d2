"""How many tiles a step may have for its memory."""

from __future__ import annotations

from .machine import Machine

_SHARE = 0.8  # of the free memory; the rest is for fragmentation and crowded tiles
# Activations of body, pyramid and heads that wait for the backward pass, in float32; half of it in
# bf16. Measured on a CPU with tiles of 256 pixels (benchmarks/training_memory.py): full heads
# 6.4 kB a pixel (ResNet-50, MobileNetV2), light ones 2.3 and 2.6 kB; no GPU was measured.
_FULL_HEADS, _LIGHT_HEADS = 6500, 2700  # bytes a pixel
_WEIGHT_BYTES = 4 * 6  # weights, average, gradients, two moments, a copy for validation
_MILLION_WEIGHTS = {
    "mobilenet_v2_fpn": 18,
    "mobilenet_v3_large_fpn": 19,
    "resnet18_fpn": 31,
    "resnet34_fpn": 41,
    "resnet50_fpn": 44,
    "resnet50_fpn_v2": 46,
    "resnet101_fpn": 63,
    "convnext_tiny_fpn": 48,
    "swin_v2_t_fpn": 48,
}
"""With full heads, rounded up: light ones need less."""
_UNKNOWN_NETWORK = 100  # million weights


def fitting_tiles(machine: Machine, architecture: str, heads: str, side: int) -> int:
    """Return how many tiles fit into a step's memory; 0: not even one.

    Where the memory is unknown, two are thought to fit.

    Args:
        machine: Whose free memory counts.
        architecture: One of ``ARCHITECTURES``.
        heads: One of ``HEADS``.
        side: Of a sample, pixels.
    """
    if machine.memory <= 0:
        return 2
    weights = _MILLION_WEIGHTS.get(architecture, _UNKNOWN_NETWORK) * 1_000_000
    per_pixel = _FULL_HEADS if heads == "full" else _LIGHT_HEADS
    room = machine.memory * _SHARE - weights * _WEIGHT_BYTES
    return max(0, int(room / (per_pixel * side * side)))
