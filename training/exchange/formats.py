"""The registry of training sets' formats: a new one is a module, its line here, and its name.

The names stand in ``core.jobs.dataset_options``: ``IMPORT_FORMATS`` and ``EXPORT_FORMATS``.
"""

from __future__ import annotations

from . import coco, instance_png, rcnn_masks, yolo
from .dataset_format import DatasetFormat

FORMATS: dict[str, DatasetFormat] = {
    entry.name: entry
    for entry in (coco.FORMAT, yolo.FORMAT, rcnn_masks.FORMAT, instance_png.FORMAT)
}
