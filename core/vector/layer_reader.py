"""Polygon layers in: any vector file that GDAL reads, as valid polygons in the wanted CRS."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pyogrio.errors
import pyogrio.raw
import pyproj.exceptions
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..jobs.errors import UserError
from ..raster.crs import crs_name, is_on_earth, same_crs
from .geometry import polygonal
from .longitudes import whole_over_antimeridian

GEOPACKAGE_OPTIONS = {"VERSION": "1.2"}
"""For every GeoPackage that is written: new versions of GDAL write 1.4, at which QGIS 3.22 and GDAL
3.6 warn on opening."""

# A path and a filter may hold the sign that divides them.
_OPTION = re.compile(r"\|(layername|layerid|subset|geometrytype|uniquegeometrytype)=", re.I)
_OWN_COLUMNS = ("feature_id", "geometry")  # of what ``read_polygons`` returns


@dataclass(frozen=True)
class ReadCounts:
    """What was done to a layer while it was read.

    Attributes:
        read: Features in the layer (inside ``bbox``).
        kept: Features with a polygon.
        mended: Features whose geometry was invalid and was made valid.
        dropped: Features without geometry, or without any polygonal part.
        layer: The layer's name.
        brought: The CRS from and to which coordinates were transformed, by name; None: they stay.
    """

    read: int
    kept: int
    mended: int
    dropped: int
    layer: str
    brought: tuple[str, str] | None = None

    def sentences(self) -> list[str]:
        """Return what the user should know, one sentence each; empty when all was in order."""
        sentences = []
        if self.mended:
            noun, verb = ("polygon", "was") if self.mended == 1 else ("polygons", "were")
            sentences.append(f"{self.mended:,} invalid {noun} of {self.layer} {verb} mended.")
        if self.dropped:
            noun, verb = ("feature", "has") if self.dropped == 1 else ("features", "have")
            sentences.append(
                f"{self.dropped:,} {noun} of {self.layer} {verb} no polygon; left out."
            )
        if self.brought:
            own, wanted = self.brought
            sentences.append(
                f"The polygons of {self.layer} were reprojected from {own} to {wanted}."
            )
        return sentences


def read_polygons(
    reference: str,
    *,
    to_crs: CRS | None,
    columns: tuple[str, ...] = (),
    bbox: tuple[float, float, float, float] | None = None,
) -> tuple[gpd.GeoDataFrame, ReadCounts]:
    """Read the polygons of a layer.

    Invalid polygons are mended, parts that are not polygonal are dropped, curves become
    polylines, heights (Z) are dropped; a multipolygon stays one feature.

    Args:
        reference: ``path`` or ``path|layername=x`` as QGIS writes it.
        to_crs: The CRS of the result; None: coordinates stay as they are.
        columns: Fields to keep; those that the layer has not are refused. Empty: none.
        bbox: West, south, east, north in ``to_crs`` (or the layer's own CRS when that is None);
            features that can't touch it are left out.

    In degrees, what lies over the antimeridian stays in one piece, with longitudes beyond ±180°.

    Returns:
        Columns ``feature_id`` (the source's own id), the fields asked for, and ``geometry``; and
        what was done on the way.

    Raises:
        UserError: No such file or layer, not a vector file, no such field or one named like a
            column of the result, no polygons in it, no CRS when one is needed.
    """
    path, named, feature_filter = split_reference(reference)
    layer = _existing_layer(path, named)
    fields = _checked_fields(path, layer, columns)
    meta = _explain(path, layer, pyogrio.read_info)
    layer_crs = known_crs(meta["crs"])
    if to_crs is not None and not layer_crs:
        raise UserError(
            f"The layer {layer} ({path}) has no CRS, so it can't be brought into "
            f"{crs_name(to_crs)}.",
            "Assign its CRS in QGIS (Layer > Set CRS, then export it) and try again.",
        )
    target = to_crs.to_wkt() if to_crs is not None else None
    reprojected = bool(target and layer_crs and not same_crs(str(layer_crs), target))
    if reprojected and not (is_on_earth(str(layer_crs)) and is_on_earth(str(target))):
        raise UserError(
            f"The layer {layer} has the CRS {crs_name(layer_crs)} and the image "
            f"{crs_name(target)}: coordinates can't be brought from one to the other, as a local "
            "CRS has no place on the Earth.",
            "Use a layer and an image of one CRS, or assign the right one in QGIS.",
        )
    frame = _explain(
        path,
        layer,
        _read_features,
        columns=list(fields),
        bbox=_bbox_in_layer(bbox, target, str(layer_crs)) if bbox and reprojected else bbox,
        where=feature_filter or None,
    )
    if not isinstance(frame, gpd.GeoDataFrame):
        raise UserError(
            f"{layer} ({path}) is a table without geometry.", "Name a layer of polygons."
        )
    geometry, mended = mend_polygons(np.asarray(frame.geometry.array, dtype=object))
    keep = np.array([item is not None for item in geometry], dtype=bool)
    if len(frame) and not keep.any():
        kinds = ", ".join(sorted({str(kind) for kind in frame.geom_type.dropna().unique()}))
        raise UserError(
            f"There is no polygon in {layer} ({path}); it holds {kinds or 'empty geometries'}.",
            "Draw or choose a layer of polygons.",
        )
    result = gpd.GeoDataFrame(
        {
            "feature_id": frame.index.to_numpy()[keep],
            **{name: frame[name].to_numpy()[keep] for name in fields},
        },
        geometry=geometry[keep],
        crs=frame.crs if layer_crs else None,
    )
    if reprojected:
        result = _reproject(result, target, layer)
    elif target is not None:
        result = result.set_crs(target, allow_override=True)
    counts = ReadCounts(
        read=len(frame),
        kept=len(result),
        mended=mended,
        dropped=len(frame) - len(result),
        layer=layer,
        brought=(crs_name(str(layer_crs)), crs_name(str(target))) if reprojected else None,
    )
    return result, counts


def layer_info(reference: str) -> dict[str, Any]:
    """Return what the file says of a layer, as ``pyogrio.read_info`` does: CRS, fields, features.

    Args:
        reference: ``path`` or ``path|layername=x`` as QGIS writes it.

    Raises:
        UserError: No such file or layer, or it can't be read.
    """
    path, named, _ = split_reference(reference)
    found: dict[str, Any] = _explain(path, _existing_layer(path, named), pyogrio.read_info)
    return found


def split_reference(reference: str) -> tuple[str, str | int, str]:
    """Split QGIS's ``path|layername=x|subset=…`` into path, layer and filter (or "").

    Returns:
        The layer is its name, or its number from 0 (``layerid=1``), or "" where neither is said.
    """
    path, *options = _OPTION.split(reference)
    found = {key.lower(): value for key, value in zip(options[::2], options[1::2])}
    number = found.get("layerid", "").strip()
    layer: str | int = int(number) if number.isdecimal() else ""
    return path, found.get("layername") or layer, found.get("subset", "")


def mend_polygons(geometries: NDArray[np.object_]) -> tuple[NDArray[np.object_], int]:
    """Make polygons valid and keep only polygonal parts.

    Args:
        geometries: ``[N]`` shapely geometries or None; those with coordinates that are no finite
            numbers become None.

    Returns:
        ``[N]`` valid, non-empty (Multi)Polygons or None, and how many were invalid.
    """
    present = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    points, owner = shapely.get_coordinates(geometries, return_index=True)
    present[owner[~np.isfinite(points).all(axis=1)]] = False  # GEOS can't reckon with them
    result = geometries.copy()
    result[~present] = None
    invalid = present & ~shapely.is_valid(result)
    if invalid.any():
        result[invalid] = shapely.make_valid(result[invalid])
    result = polygonal(result)
    result[shapely.is_empty(result)] = None
    return result, int(invalid.sum())


def _existing_layer(path: str, layer: str | int) -> str:
    """Return the layer's name, or say what is there instead.

    Args:
        path: Of the file.
        layer: As ``split_reference`` gives it.
    """
    is_plain_path = "://" not in path and not path.startswith("/vsi")
    if is_plain_path and not os.path.exists(path):  # noqa: PTH110 - Path raises for long names
        raise UserError(f"There is no file {path}.", "Check the path of the polygon layer.")
    # pyogrio takes paths for addresses, in which these signs divide one thing from another.
    if is_plain_path and (";" in path.replace("\\", "/").rsplit("/", 1)[-1] or "!" in path):
        raise UserError(
            f"The layer {path} can't be read: its path holds “{';' if '!' not in path else '!'}”.",
            "Give the file or its folder another name.",
        )
    try:
        names = [str(name) for name in pyogrio.list_layers(path)[:, 0]]
    except (pyogrio.errors.DataSourceError, OSError, UnicodeEncodeError) as error:
        raise UserError(
            f"{path} can't be opened as a vector layer ({str(error).split(';')[0].rstrip('.')}).",
            "Open it in QGIS and export it as GeoPackage.",
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(
            f"{path} is damaged: the name of a layer in it is no text.",
            "Choose an older copy of it.",
        ) from error
    if not names:
        raise UserError(f"There is no layer in {path}.", "Choose another file.")
    if isinstance(layer, int) and layer < len(names):
        return names[layer]
    if layer == "":
        return names[0]
    if layer not in names:
        raise UserError(
            f"There is no layer {layer} in {path}; it holds {', '.join(names)}.",
            "Name one of these.",
        )
    return str(layer)


def _read_features(
    path: str,
    *,
    layer: str,
    columns: list[str],
    bbox: tuple[float, float, float, float] | None,
    where: str | None,
) -> pd.DataFrame:
    """Return a layer's features by id; without geometry where GEOS has no type for theirs.

    Such are the triangulated and polyhedral surfaces of CAD and 3-D models.
    """
    chosen = {"layer": layer, "bbox": bbox, "where": where}
    try:
        return pyogrio.read_dataframe(
            path, columns=columns, force_2d=True, fid_as_index=True, **chosen
        )
    except shapely.errors.ShapelyError:
        meta, ids, geometry, _ = pyogrio.raw.read(
            path, columns=[], force_2d=True, return_fids=True, **chosen
        )
        table = pyogrio.read_dataframe(
            path, columns=columns, read_geometry=False, fid_as_index=True, **chosen
        )
        shapes = shapely.from_wkb(geometry, on_invalid="ignore")
        return gpd.GeoDataFrame(table.loc[ids], geometry=shapes, crs=meta["crs"])


def _checked_fields(path: str, layer: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    if not columns:
        return ()
    present = [str(f) for f in _explain(path, layer, pyogrio.read_info)["fields"]]
    for column in columns:
        if column not in present:
            raise UserError(
                f"The layer {layer} has no field {column}; its fields are "
                f"{', '.join(present) or 'none'}.",
                "Choose one of these.",
            )
        if column in _OWN_COLUMNS:
            raise UserError(
                f"The field {column} of the layer {layer} has a name that is used for something "
                "else here.",
                "Copy it to a field with another name (field calculator) and choose that.",
            )
    return tuple(dict.fromkeys(columns))


def _explain(path: str, layer: str, function: Any, **options: Any) -> Any:
    """Call pyogrio; turn what it raises for a bad file into one sentence."""
    try:
        return function(path, layer=layer, **options)
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pyogrio.errors.CRSError,
        pyogrio.errors.FeatureError,
        pyogrio.errors.GeometryError,
        shapely.errors.ShapelyError,
        ValueError,
    ) as error:
        first = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
        raise UserError(
            f"The layer {layer} of {path} can't be read ({first}).",
            "Open it in QGIS and export it as GeoPackage.",
        ) from error


def known_crs(crs: str | None) -> str | None:
    """Return a layer's CRS, or None: also for what a GeoPackage says of a layer that has none.

    Args:
        crs: As ``pyogrio.read_info`` gives it.
    """
    undefined = ("undefined geographic srs", "undefined cartesian srs")  # OGC 12-128r19, 1.1.2
    return None if crs and any(name in crs.lower() for name in undefined) else crs


def _bbox_in_layer(
    bbox: tuple[float, float, float, float], target: str | None, layer_crs: str
) -> tuple[float, float, float, float] | None:
    """Return the box in the layer's CRS, or None (no filter) where it has no image there."""
    transformer = pyproj.Transformer.from_crs(target, layer_crs, always_xy=True)
    try:
        west, south, east, north = transformer.transform_bounds(*bbox, densify_pts=21)
    except pyproj.exceptions.ProjError:
        return None
    if not np.isfinite([west, south, east, north]).all() or west > east:
        return None
    return west, south, east, north


def _reproject(frame: gpd.GeoDataFrame, target: str | None, layer: str) -> gpd.GeoDataFrame:
    try:
        moved = frame.to_crs(target)
    except (pyproj.exceptions.ProjError, pyproj.exceptions.CRSError) as error:
        raise UserError(
            f"The layer {layer} can't be brought into {crs_name(target)} ({error}).",
            "Check the CRS of both.",
        ) from error
    if moved.crs.is_geographic:
        change = pyproj.Transformer.from_crs(frame.crs, moved.crs, always_xy=True)
        whole = whole_over_antimeridian(
            np.asarray(frame.geometry.array, object),
            np.asarray(moved.geometry.array, object),
            change,
        )
        moved = moved.set_geometry(gpd.GeoSeries(whole, index=moved.index, crs=moved.crs))
    corners = moved.geometry.bounds.to_numpy()
    moved = moved[np.isfinite(corners).all(axis=1)].reset_index(drop=True)
    if len(frame) and not len(moved):
        raise UserError(
            f"The layer {layer} can't be brought into {crs_name(target)}: its coordinates don't "
            "fit the CRS that it names.",
            "Assign the right CRS to the layer in QGIS (Layer > Set CRS, then export it).",
        )
    geometry, _ = mend_polygons(np.asarray(moved.geometry.array, dtype=object))
    moved = moved.set_geometry(gpd.GeoSeries(geometry, index=moved.index, crs=moved.crs))
    return moved[~moved.geometry.isna()].reset_index(drop=True)
