"""The environment variables of the engine's processes: QGIS's, without those of its libraries.

QGIS's launchers point Python, GDAL, PROJ and Qt to QGIS's own copies by variables. The engine has
copies of other versions, and would load the wrong ones.
"""

from __future__ import annotations

import os
from typing import Dict, Mapping

_SCRUBBED = {
    "__PYVENV_LAUNCHER__",  # honoured by Python even under -I: the engine would lose its packages
    "VIRTUAL_ENV",
    "PROJ_LIB",  # QGIS's launchers set these; the engine's GDAL and PROJ are other versions
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "GISBASE",
    "OSGEO4W_ROOT",
}
_SCRUBBED_BEGINNINGS = ("PYTHON", "QT_", "QGIS_", "DYLD_", "GRASS_")
_CERTIFICATES = {"SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"}


def clean_environment(environment: Mapping[str, str]) -> Dict[str, str]:
    """Return the environment without everything that belongs to QGIS's own libraries.

    User settings stay: proxies, CUDA_*, GDAL_CACHEMAX and GDAL_HTTP_*, locale, folders.
    """
    root = environment.get("OSGEO4W_ROOT", "")
    clean = {
        key: value
        for key, value in environment.items()
        if key.upper() not in _SCRUBBED
        and not key.upper().startswith(_SCRUBBED_BEGINNINGS)
        and not (key.upper() in _CERTIFICATES and _is_below(value, root))
    }
    if root:
        for key in [key for key in clean if key.upper() == "PATH"]:
            folders = clean[key].split(os.pathsep)
            clean[key] = os.pathsep.join(f for f in folders if not _is_below(f, root))
    return clean


def _is_below(path: str, root: str) -> bool:
    """Whether ``path`` lies in the folder ``root``, by name alone (neither need exist)."""
    if not root:
        return False
    name, root_name = os.path.normcase(path), os.path.normcase(root).rstrip("\\/")
    return name == root_name or name.startswith((root_name + "/", root_name + "\\"))
