"""The check job: versions, device and why no better one, memory, a timed run, free disk."""

from __future__ import annotations

import platform
import re
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .inference.network_detector import NetworkDetector
from .jobs.engine_options import CheckParameters
from .jobs.job import Job
from .models.architectures import build_network, default_options
from .models.card import ClassDefinition, ModelCard
from .models.scaling import BandScaling
from .reports.page import TEMPLATES, render_page, write_page
from .runtime.device import (
    available_memory,
    choose_device,
    choose_precision,
    describe_device,
    why_no_gpu,
)
from .runtime.output_target import HTML_REPORT, check_output_file
from .runtime.versions import version_of

_LIBRARIES = (
    "torch",
    "torchvision",
    "numpy",
    "rasterio",
    "shapely",
    "geopandas",
    "pyogrio",
    "contourpy",
    "safetensors",
)
_TILE = 512  # pixels a side of the timed tile
_RUNS = 5
_LITTLE_DISK = 5 * 2**30  # bytes; a training run with its checkpoint and pictures needs about 1 GiB
_LITTLE_MEMORY = 4 * 2**30
_PATH = re.compile(r"(?<![\w/\\])(?:[A-Za-z]:)?[/\\][^\s,;()]+")


def check(parameters: CheckParameters, job: Job) -> dict[str, Any]:
    """Look at the engine and the machine and run a small network; the network cable may be out.

    Args:
        parameters: Which device to try, and where a report goes.
        job: Gets each finding as a line.

    Returns:
        ``DEVICE``, ``TORCH``, ``TILES_PER_SECOND`` (512-pixel tiles, MobileNetV2 with light heads),
        ``PRECISION``, ``WHY_NO_GPU``, ``FREE_MEMORY_GB``, ``FREE_DISK_GB``, ``DIAGNOSTICS`` (all
        findings as text to paste, without paths) and, with a report, ``REPORT``.

    Raises:
        UserError: The device that was asked for can't be used.
        StoppedError: The job was asked to stop.
    """
    if parameters.report:
        check_output_file(Path(parameters.report), HTML_REPORT)
    device = choose_device(parameters.device)
    reason = why_no_gpu() if device.type == "cpu" and parameters.device != "cpu" else ""
    job.progress(0, 3, "steps", "Versions and device")
    libraries = {name: version_of(name) for name in _LIBRARIES}
    memory, disk = available_memory(device), _free_disk(Path.cwd())
    job.progress(1, 3, "steps", "A small network")
    job.check_stop()
    precision = str(choose_precision(device)).removeprefix("torch.")
    rate = _tiles_per_second(device, precision, job)
    tr, number, gib = job.language.tr, job.language.number, 2**30
    why_no_gpu_text = {tr("No GPU, because"): job.language.tr_sentence(reason)} if reason else {}
    speed = tr(
        "{rate} tiles of {side} × {side} pixels a second (small network)",
        rate=number(rate, ".1f"),
        side=_TILE,
    )
    missing = tr("missing")
    findings = {
        "Python": f"{platform.python_version()} ({sys.executable})",
        tr("System"): f"{platform.system()} {platform.release()}, {platform.machine()}",
        tr("Device"): job.language.tr_sentence(describe_device(device)),
        **why_no_gpu_text,
        tr("Number format of detection"): precision,
        tr("Free memory of the device"): f"{number(memory / gib, '.1f')} GiB"
        if memory
        else tr("unknown"),
        tr("Free disk"): f"{number(disk / gib, '.1f')} GiB",
        tr("Speed"): speed,
        **{name: version or missing for name, version in libraries.items()},
    }
    for name, finding in findings.items():
        job.info(f"{name}: {finding}")
    for name, version in libraries.items():
        if not version:
            job.warn(f"The library {name} is missing: set up the engine again.")
    if disk < _LITTLE_DISK:
        job.warn("There is little free disk: a training run needs about 1 GiB.")
    if 0 < memory < _LITTLE_MEMORY:
        job.warn("There is little free memory: use light heads and small batches.")
    outputs: dict[str, Any] = {
        "DEVICE": describe_device(device),
        "TORCH": torch.__version__,
        "TILES_PER_SECOND": round(rate, 2),
        "PRECISION": precision,
        "WHY_NO_GPU": reason,
        "FREE_MEMORY_GB": round(memory / 2**30, 2),
        "FREE_DISK_GB": round(disk / 2**30, 2),
        "DIAGNOSTICS": text_to_paste(findings),
    }
    if parameters.report:
        page = render_page(TEMPLATES / "check.html", job.language, findings=findings)
        write_page(Path(parameters.report), page)
        outputs["REPORT"] = parameters.report
    job.progress(3, 3, "steps", "Done")
    return outputs


def text_to_paste(findings: dict[str, str]) -> str:
    """Return the findings a line each, without paths: these have names of people in them."""
    lines = [f"{name}: {finding}" for name, finding in findings.items()]
    return _PATH.sub("…", "\n".join(lines))


def _free_disk(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _tiles_per_second(device: torch.device, precision: str, job: Job) -> float:
    """Time the detector on noise, network and copies to and from the device included."""
    card = ModelCard(
        architecture="mobilenet_v2_fpn",
        options=default_options("light", "file"),
        classes=(ClassDefinition(1, "object"),),
        band_names=("red", "green", "blue"),
        dtype="uint8",
        scaling=BandScaling((0.0,) * 3, (255.0,) * 3),
        mean=(0.5,) * 3,
        std=(0.5,) * 3,
        gsd=0.0,
        tile_size=_TILE,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network = build_network(card)
    detector = NetworkDetector.of_network(network, card, device=device, precision=precision)
    batch = np.random.default_rng(0).integers(0, 255, (1, 3, _TILE, _TILE), dtype=np.uint8)
    valid = np.ones((1, _TILE, _TILE), bool)
    detector(batch, valid)  # the first run also loads kernels and fits them to the sizes
    times = []
    for _ in range(_RUNS):
        job.check_stop()
        start = time.perf_counter()
        detector(batch, valid)
        times.append(time.perf_counter() - start)
    return 1.0 / min(times)
