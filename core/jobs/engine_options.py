"""The parameters of making and checking the engine, and its devices. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass

from .definition import JobDefinition
from .parameters import HTML_FILES, parameter

DEVICES = ("auto", "cuda", "mps", "cpu")
SETUP_TASKS = ("install", "upgrade", "remove")
TORCH_BUILDS = ("auto", "cpu", "cu118", "cu126", "cu128", "cu130", "xpu", "index")


@dataclass(frozen=True)
class CheckParameters:
    """Nothing in, a report on the engine out."""

    device: str = parameter("Device", "Which device to try.", "auto", choices=DEVICES)
    report: str = parameter(
        "Report", "HTML file for the report; empty: none.", "", path="new file", files=HTML_FILES
    )


@dataclass(frozen=True)
class SetupParameters:
    """Nothing in, the engine's Python environment out; done by QGIS itself, for want of one."""

    task: str = parameter(
        "What to do",
        "install makes the engine, or repairs and finishes one; upgrade brings its libraries to "
        "their newest versions; remove deletes it from the disk.",
        "install",
        choices=SETUP_TASKS,
    )
    torch_build: str = parameter(
        "Build of PyTorch",
        "Which build of PyTorch: auto fits the graphics card, and takes the small one for the CPU "
        "where there is none; index takes what the configured package index has.",
        "auto",
        choices=TORCH_BUILDS,
    )
    folder: str = parameter(
        "Folder of the engine",
        "Where the engine is made (1 to 6 GB); empty: in your data folder.",
        "",
        advanced=True,
        path="folder",
    )
    wheels: str = parameter(
        "Folder of wheels (to install offline)",
        "Install from the wheels in this folder, without a network; empty: from the network.",
        "",
        advanced=True,
        path="folder",
    )
    python: str = parameter(
        "Python to make it from",
        "The Python that the engine is made from; empty: chosen by itself.",
        "",
        advanced=True,
        path="file",
    )
    start_over: bool = parameter(
        "Start over", "Delete what is there and make it anew.", False, advanced=True
    )


JOBS = (
    JobDefinition(
        "check",
        CheckParameters,
        "core.check:check",
        "Report the engine's versions, its device, and a timed run of the network.",
    ),
)
