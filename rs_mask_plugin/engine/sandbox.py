"""Whether QGIS itself runs in a sandbox that keeps programs of the machine away from it."""

from __future__ import annotations

import os
from pathlib import Path

_FLATPAK_FILE = Path("/.flatpak-info")


def sandbox_hint() -> str:
    """Return what to do about the sandbox that QGIS runs in; empty where it runs in none."""
    if _FLATPAK_FILE.exists() or os.environ.get("FLATPAK_ID"):
        return (
            "This QGIS runs in Flatpak's sandbox, which has no pip: make a Python environment with "
            "the engine's libraries in your home folder outside of it, and name its Python in "
            "Settings, Options, Processing, Providers, RS Mask."
        )
    if os.environ.get("SNAP"):
        return (
            "This QGIS runs in Snap's sandbox, which hides the machine's Python: make a Python "
            "environment with the engine's libraries in your home folder outside of it, and name "
            "its Python in Settings, Options, Processing, Providers, RS Mask."
        )
    return ""
