"""Versions of the installed libraries, as their packages state them; none is imported."""

from __future__ import annotations

from importlib import metadata


def version_of(library: str) -> str:
    """Return a library's version; empty where it is not installed."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""
