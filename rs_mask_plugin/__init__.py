"""The QGIS side of RS Mask: PyQGIS and the standard library only."""

from __future__ import annotations

import os

# Gives ``rs_mask_plugin.core`` and ``rs_mask_plugin.training``, which lie beside this folder.
__path__.append(os.path.dirname(os.path.dirname(__file__)))
