"""What the plugin remembers between sessions: which Python runs the engine, and where ours lies."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

PYTHON_VARIABLE = "RS_MASK_PYTHON"
"""Environment variable that names the engine's Python; it goes before the setting."""

PYTHON_SETTING = "RS_MASK_PYTHON"
"""Name in Settings → Options → Processing → Providers → RS Mask."""

_KEY = f"Processing/Configuration/{PYTHON_SETTING}"  # where Processing keeps providers' settings


def python_from_variable() -> str:
    """Return the interpreter that ``RS_MASK_PYTHON`` names, or an empty text."""
    return os.environ.get(PYTHON_VARIABLE, "").strip()


def python_from_setting() -> str:
    """Return the interpreter chosen in QGIS's options, or an empty text."""
    return str(QgsSettings().value(_KEY, "") or "").strip()


def set_python(path: str) -> None:
    """Remember the interpreter; an empty text goes back to the environment that RS Mask manages."""
    # Processing's own Python part keeps a copy, which its options page would write back.
    from processing.core.ProcessingConfig import ProcessingConfig

    QgsSettings().setValue(_KEY, path)
    ProcessingConfig.readSettings()


def managed_folder() -> Path:
    """Return the folder of the environment that ``rsmask:setup`` makes; it need not exist.

    It is in the user's data folder and not in the QGIS profile: it is large, and every profile and
    every QGIS on the machine can use the same one.
    """
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data or str(Path.home())) / "rs-mask" / "engine"
