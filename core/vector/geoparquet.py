"""GeoParquet: a layer in columns, as clusters and databases read it (https://geoparquet.org).

It is written from a finished GeoPackage, some thousand features at a time. It needs pyarrow, which
is not among the engine's libraries: it is larger than most of them together, and in QGIS nobody
needs it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from rasterio.crs import CRS

from ..jobs.errors import UserError

ENDINGS = (".parquet", ".geoparquet")

_AT_ONCE = 50_000  # features; one row group, a few MB
_GEOMETRY = "geometry"


def is_geoparquet(path: Path) -> bool:
    """Whether a file's name is that of GeoParquet."""
    return path.suffix.lower() in ENDINGS


def check_geoparquet() -> None:
    """Look whether GeoParquet can be written here.

    Raises:
        UserError: pyarrow is missing.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise UserError(
            "GeoParquet can't be written: the library pyarrow is missing.",
            "Choose an output that ends in .gpkg, which needs no further library. For GeoParquet, "
            "install pyarrow in the engine's Python: pip install 'rs-mask[parquet]'.",
        ) from error


def write_geoparquet(geopackage: Path, layer: str, path: Path) -> None:
    """Write a layer of a GeoPackage as GeoParquet 1.0, with its fields and metadata.

    Args:
        geopackage: The file.
        layer: Its layer of polygons.
        path: What is written.
    """
    import pyarrow as arrow
    from pyarrow import parquet

    about = pyogrio.read_info(geopackage, layer=layer, force_total_bounds=True)
    bounds = about["total_bounds"]
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": ["MultiPolygon"],
        "crs": CRS.from_user_input(about["crs"]).to_dict(projjson=True) if about["crs"] else None,
    }
    if bounds is not None and all(np.isfinite(bounds)):
        column["bbox"] = [float(value) for value in bounds]
    geo = {"version": "1.0.0", "primary_column": _GEOMETRY, "columns": {_GEOMETRY: column}}
    metadata = {"geo": json.dumps(geo), **(about["layer_metadata"] or {})}
    writer, count = None, int(about["features"])
    try:
        for start in range(0, max(1, count), _AT_ONCE):
            _, _, geometry, values = pyogrio.raw.read(
                geopackage, layer=layer, skip_features=start, max_features=_AT_ONCE
            )
            table = arrow.table(
                {
                    **{name: arrow.array(each) for name, each in zip(about["fields"], values)},
                    _GEOMETRY: arrow.array(
                        shapely.to_wkb(shapely.from_wkb(geometry)), arrow.binary()
                    ),
                }
            ).replace_schema_metadata(metadata)
            writer = writer or parquet.ParquetWriter(path, table.schema, compression="zstd")
            writer.write_table(table)
    finally:
        if writer is not None:
            writer.close()
