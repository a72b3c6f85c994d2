"""The formats of training sets by their names.

A new one is its name in ``core.jobs.dataset_options`` (``IMPORT_FORMATS``, ``EXPORT_FORMATS`` or
both) and the module of that name in this room, with its ``FORMAT``.
"""

from __future__ import annotations

from importlib import import_module

from .dataset_format import DatasetFormat


def format_named(name: str) -> DatasetFormat:
    """Return a format.

    Args:
        name: One of ``dataset_options.IMPORT_FORMATS`` or ``EXPORT_FORMATS``.
    """
    found: DatasetFormat = import_module(f".{name}", __package__).FORMAT
    return found
