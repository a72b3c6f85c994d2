"""What dialogs are filled in with where a fake worker runs the job: files of the right kind."""

from __future__ import annotations

import pytest


def write_inputs(folder):
    """Make what the dialogs are filled in with; the fake worker reads none of it."""
    gdal = pytest.importorskip("osgeo.gdal")
    ogr = pytest.importorskip("osgeo.ogr")
    osr = pytest.importorskip("osgeo.osr")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    raster = gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), 64, 64, 3)
    raster.SetGeoTransform((0, 1, 0, 64, 0, -1))
    raster.SetProjection(crs.ExportToWkt())
    raster = None
    layers = {
        "polygons": ["polygons"],
        "detect": ["detections"],
        "refine": ["detections"],
        "evaluate": ["matched", "missed", "extra"],
    }
    for name, tables in layers.items():
        file = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / f"{name}.gpkg"))
        for table in tables:
            layer = file.CreateLayer(table, crs, ogr.wkbPolygon)
            layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["class"] = "house"
            feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((1 1, 9 1, 9 9, 1 9, 1 1))"))
            layer.CreateFeature(feature)
            layer = None
        file = None
    (folder / "model.safetensors").write_bytes(b"")
    (folder / "set").mkdir()
