"""The plugin's front door: QGIS imports this folder as the package ``rs_mask_plugin``."""

from __future__ import annotations

import os

# The deployed folder holds the QGIS side in an inner folder of the same name; with it on the path,
# ``rs_mask_plugin.provider`` is one and the same module in the checkout and in the deployed plugin.
# (pytest loads this file as a module without a path where the checkout's folder is no package's
# name, such as rs-mask.)
if "__path__" in globals():
    __path__.append(os.path.join(os.path.dirname(__file__), "rs_mask_plugin"))


def classFactory(iface):  # noqa: ANN001, ANN201, N802 - the name and the signature are QGIS's
    """Return the plugin object; called by QGIS once, when the plugin is switched on."""
    from .plugin import RsMaskPlugin

    return RsMaskPlugin(iface)
