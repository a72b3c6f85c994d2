"""What the plugin remembers between sessions: which Python runs the engine, and where ours lies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, Optional
from urllib.parse import quote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

PYTHON_VARIABLE = "RS_MASK_PYTHON"
"""Environment variable that names the engine's Python; it goes before the setting."""

PYTHON_SETTING = "RS_MASK_PYTHON"
"""Name in Settings → Options → Processing → Providers → RS Mask."""

_SAMPLE_KEY = "rs_mask/sample"
_KEY = f"Processing/Configuration/{PYTHON_SETTING}"  # where Processing keeps providers' settings
_SPEED_KEY = "rs_mask/seconds_per_tile/{}"
_SLOWEST_S = 3600.0


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


def seconds_per_tile(architecture: str) -> Optional[float]:
    """Return how long the last detection took for a tile with such a network, or None."""
    try:
        seconds = float(QgsSettings().value(_SPEED_KEY.format(architecture)))
    except (TypeError, ValueError):
        return None
    return seconds if 0 < seconds < _SLOWEST_S else None


def set_seconds_per_tile(architecture: str, seconds: float) -> None:
    """Remember how long a detection took for a tile."""
    QgsSettings().setValue(_SPEED_KEY.format(architecture), seconds)


def sample_folder() -> str:
    """Return the folder of the sample that was made last, or an empty text; it may be gone."""
    return str(QgsSettings().value(_SAMPLE_KEY, "") or "")


def set_sample_folder(path: str) -> None:
    """Remember where the sample lies."""
    QgsSettings().setValue(_SAMPLE_KEY, path)


def managed_folder() -> Path:
    """Return the folder of the environment that ``rsmask:setup`` makes; it need not exist.

    It is in the user's data folder and not in the QGIS profile: it is large, and every profile and
    every QGIS on the machine can use the same one.
    """
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data or str(Path.home())) / "rs-mask" / "engine"


def proxy_variables() -> Dict[str, str]:
    """Return QGIS's proxy as variables of the environment; none where they name one already.

    A proxy whose password lies in QGIS's authentication database is left out: opening that may ask
    for its master password.
    """
    stored = QgsSettings()
    if any(name.lower() in ("https_proxy", "all_proxy") for name in os.environ):
        return {}
    host = str(stored.value("proxy/proxyHost", "") or "").strip()
    if not stored.value("proxy/proxyEnabled", False, type=bool) or not host:
        return {}
    kinds = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5"}
    scheme = kinds.get(str(stored.value("proxy/proxyType", "") or ""))
    if scheme is None or str(stored.value("proxy/authcfg", "") or ""):
        return {}
    user = str(stored.value("proxy/proxyUser", "") or "")
    word = str(stored.value("proxy/proxyPassword", "") or "")
    login = f"{quote(user, safe='')}:{quote(word, safe='')}@" if user else ""
    port = str(stored.value("proxy/proxyPort", "") or "")
    address = f"{scheme}://{login}{host}{':' + port if port else ''}"
    return {"HTTPS_PROXY": address, "HTTP_PROXY": address}
