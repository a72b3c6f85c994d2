"""Versions: of the files that RS Mask writes, and of the installed libraries; none is imported."""

from __future__ import annotations

from importlib import metadata

FORMAT_VERSION = 1
"""Of training set, model file, run folder and archive; readers refuse newer ones."""


def version_of(library: str) -> str:
    """Return a library's version; empty where it is not installed."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""
