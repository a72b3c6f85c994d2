"""What an archive says of its run and rasters: enough to go on, and to know whether one may."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine

from ..detection.plan import ScaleLevel
from ..jobs.addresses import without_credentials
from ..jobs.errors import UserError
from ..raster.source import RasterSource
from ..raster.vrt import SourcePlaces
from ..raster.warp import Frame
from ..runtime.versions import FORMAT_VERSION, version_of
from ..stitching.object_stream import ANY_LENGTH
from ..stitching.tile_grid import TileGrid

RUN_AGAIN = "Run 'detect' again to have a new one."

_MOST_TILES = 10**8  # of a raster; a grid's plan takes memory, and no raster has so many
_MOST_ROWS = 10**6  # of tiles, or columns


@dataclass(frozen=True)
class RunHeader:
    """What all rasters of a run share.

    Attributes:
        model: File name of the model.
        model_hash: SHA-256 of the model file.
        settings: What changes the raw detections of every raster (score floor, views of a tile).
        card: The model's card as plain data.
        run: Id of the run, kept when it is resumed; "" to have one made.
        precision: In what numbers the network computed; "" before it ran.
        batch_size: Windows at once of the latest run, for the record; 0 before it is known.
        kept: Whether a finished run was asked to keep the archive: later runs leave it there.
        format_version: Of the archive.
    """

    model: str
    model_hash: str
    settings: dict[str, Any]
    card: dict[str, Any]
    run: str = ""
    precision: str = ""
    batch_size: int = 0
    kept: bool = False
    format_version: int = FORMAT_VERSION

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> RunHeader:
        """Return the header of plain data from a file.

        Raises:
            TypeError: A field is missing or unknown.
            ValueError: A field has the wrong type.
        """
        header = cls(**values)
        for name, of_type in (
            *((name, str) for name in ("model", "model_hash", "run", "precision")),
            *((name, dict) for name in ("settings", "card")),
        ):
            if not isinstance(getattr(header, name), of_type):
                raise ValueError(f"its field {name!r} is malformed")
        return header


@dataclass(frozen=True)
class RasterRecord:
    """What is needed of a raster to make objects and a layer from its raw detections.

    Attributes:
        path: Of the raster, without credentials.
        name: For the ``source`` field.
        width: Columns of the grid.
        height: Rows of the grid.
        transform: Six numbers, grid pixel → CRS.
        crs: WKT, or "".
        gsd: Metres a grid pixel.
        tile_size: Pixels.
        margin: Pixels.
        area: Area to stay inside in grid pixels, WKB as hexadecimal text, or "".
        scale: At which the raster was searched.
        lengths: See ``ScaleLevel``.
        attribution: Whose imagery it is; may be empty.
        places: Where the files of a mosaic without a name lie: it may be gone when the archive is
            read; None: the raster has a name.
        warped_from: The grid of such a mosaic where it was read in another CRS; None: in its own.

    Raises:
        ValueError: No raster can be like that.
    """

    path: str
    name: str
    width: int
    height: int
    transform: tuple[float, ...]
    crs: str
    gsd: float
    tile_size: int
    margin: int
    area: str = ""
    scale: float = 1.0
    lengths: tuple[float, float] = ANY_LENGTH
    attribution: str = ""
    places: SourcePlaces | None = None
    warped_from: Frame | None = None

    @classmethod
    def of(cls, level: ScaleLevel) -> RasterRecord:
        """Return the record of a raster at one scale."""
        source, grid, area = level.source, level.grid, level.area
        return cls(
            path=without_credentials(source.path),
            name=source.name,
            width=source.width,
            height=source.height,
            transform=tuple(source.transform[:6]),
            crs=source.crs.to_wkt() if source.crs else "",
            gsd=source.gsd,
            tile_size=grid.tile_size,
            margin=grid.margin,
            area=shapely.to_wkb(area, hex=True) if area is not None else "",
            scale=level.scale,
            lengths=level.lengths,
            attribution=source.attribution,
            places=source.places,
            warped_from=source.warped_from if source.places is not None else None,
        )

    def with_number(self, number: int) -> RasterRecord:
        """Return the record of the n-th raster that has this path.

        Two addresses may be one without the keys in them that nobody may read in an archive.
        """
        return self if number == 1 else replace(self, path=f"{self.path} ({number})")

    def as_plain(self) -> dict[str, Any]:
        """Return plain data for JSON; without what is as in archives that knew no such thing."""
        values = asdict(replace(self, warped_from=None))
        del values["warped_from"]
        if self.warped_from is not None:
            frame = self.warped_from
            values["warped_from"] = {
                "width": frame.width,
                "height": frame.height,
                "crs": frame.crs.to_wkt(),
                "transform": tuple(frame.transform[:6]),
            }
        if self.places is None:
            del values["places"]
        if self.lengths == ANY_LENGTH:
            del values["lengths"]
        if not self.attribution:
            del values["attribution"]
        return values

    @classmethod
    def from_json(cls, text: str, path: Path) -> RasterRecord:
        """Return a record of an archive.

        Args:
            text: As the archive holds it.
            path: Of the archive.

        Raises:
            UserError: It is damaged.
        """
        try:
            values = json.loads(text)
            values["transform"] = tuple(map(float, values["transform"]))
            least, greatest = values.get("lengths", ANY_LENGTH)
            values["lengths"] = (float(least), float(greatest))
            if values.get("places") is not None:
                values["places"] = SourcePlaces.from_plain(values["places"])
            if values.get("warped_from") is not None:
                values["warped_from"] = _frame(**values["warped_from"])
            record = cls(**values)
            record._check()
        except (
            AttributeError,
            KeyError,
            RecursionError,
            TypeError,
            ValueError,
            OverflowError,
            CRSError,
            shapely.errors.ShapelyError,
        ) as error:
            reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
            raise UserError(
                f"The archive {path} is damaged: its entry of a raster can't be read ({reason}).",
                RUN_AGAIN,
            ) from error
        return record

    def _check(self) -> None:
        """Refuse what no raster has.

        Raises:
            ValueError: A field is out of its range or of another type.
        """
        texts = (self.path, self.name, self.crs, self.area, self.attribution)
        sizes = (self.width, self.height, self.tile_size, self.margin)
        if not all(isinstance(text, str) for text in texts):
            raise ValueError("a name is no text")
        if not all(type(size) is int and 0 <= size < 2**31 for size in sizes):
            raise ValueError("a size is no number of pixels")
        numbers = (*self.transform, self.gsd, self.scale, *self.lengths)
        if len(self.transform) != 6 or not all(math.isfinite(number) for number in numbers):
            raise ValueError("a number is missing or not finite")
        if not (self.width and self.height and self.scale > 0 and self.gsd >= 0):
            raise ValueError("a size is not above zero")
        if self.source.transform.is_degenerate:
            raise ValueError("its pixels have no area")
        grid = self.grid
        if max(grid.rows, grid.columns) > _MOST_ROWS or len(grid) > _MOST_TILES:
            raise ValueError("its tiles are too many")
        area = self.area_in_grid
        if area is not None and area.geom_type not in ("Polygon", "MultiPolygon"):
            raise ValueError("its area is no polygon")

    @property
    def key(self) -> str:
        """What tells it from others in an archive: the path, and the scale where it isn't 1."""
        return self.path if self.scale == 1.0 else f"{self.path} at scale {self.scale:g}"

    @property
    def source(self) -> RasterSource:
        """The raster's grid; its pixels can't be read through it."""
        return RasterSource(
            path=self.path,
            name=self.name,
            width=self.width,
            height=self.height,
            bands=(),
            band_names=(),
            dtype="",
            crs=CRS.from_wkt(self.crs) if self.crs else None,
            transform=Affine(*self.transform),
            gsd=self.gsd,
            places=self.places,
            warped_from=self.warped_from,
        )

    @property
    def grid(self) -> TileGrid:
        """The grid of tiles."""
        return TileGrid(self.width, self.height, self.tile_size, self.margin)

    @property
    def area_in_grid(self) -> shapely.Geometry | None:
        """The area in grid pixels, or None: everywhere."""
        return shapely.from_wkb(self.area) if self.area else None


def _frame(width: int, height: int, crs: str, transform: list[float]) -> Frame:
    """Return a grid of plain data.

    Raises:
        ValueError: There can't be such a grid.
    """
    frame = Frame(int(width), int(height), CRS.from_wkt(crs), Affine(*map(float, transform)))
    numbers = frame.transform[:6]
    if min(frame.width, frame.height) < 1 or not all(map(math.isfinite, numbers)):
        raise ValueError("the grid of its file is none")
    if frame.transform.is_degenerate:
        raise ValueError("the pixels of its file have no area")
    return frame


def raster_fingerprint(source: RasterSource, files: list[str], record: RasterRecord) -> str:
    """Return a text that changes when the raster, or what is read of it, changes.

    Args:
        source: The raster.
        files: All its files (a virtual raster's sources too); remote ones have no say.
        record: Its record.
    """
    stamps = []
    for file in files:
        with contextlib.suppress(OSError):
            status = Path(file).stat()
            stamps.append([file, status.st_size, status.st_mtime_ns])
    # Lengths choose among objects; whose imagery it is, and what its files are called, are words:
    # they change nothing of what is read and found.
    read = replace(
        record, lengths=ANY_LENGTH, attribution="", places=None, warped_from=None
    ).as_plain()
    return json.dumps([stamps, source.bands, source.dtype, source.validity, read], sort_keys=True)


def layer_metadata(
    job_name: str, header: RunHeader, records: Iterable[RasterRecord]
) -> dict[str, str]:
    """Return what a layer says about how it was made, and whose imagery it was made from.

    The last stands where QGIS shows a layer's abstract.
    """
    attributions = dict.fromkeys(record.attribution for record in records if record.attribution)
    imagery = {"DESCRIPTION": f"Imagery: {'; '.join(attributions)}"} if attributions else {}
    versions = {"GDAL": rasterio.__gdal_version__, "shapely": shapely.__version__}
    for library in ("torch", "torchvision", "rasterio"):
        versions[library] = version_of(library)
    return {
        **imagery,
        "job": job_name,
        "run": header.run,
        "model": header.model,
        "model_sha256": header.model_hash,
        "precision": header.precision,
        "versions": ", ".join(f"{name} {version}" for name, version in versions.items() if version),
    }
