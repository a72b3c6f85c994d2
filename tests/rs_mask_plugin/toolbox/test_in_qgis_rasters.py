"""Rasters and their coordinate systems, from QGIS to the job."""

from __future__ import annotations

import shutil

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from rs_mask_plugin.toolbox.value_reader import raster_source
from tests.rs_mask_plugin.algorithm_runs import echoed, run


def test_the_extent_is_in_the_crs_that_is_searched_in(fake, raster, model, tmp_path):
    fake("fail_with_parameters")
    given = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
    extent = "500010,500020,10,20 [EPSG:32633]"
    values = echoed("rsmask:detect", {**given, "EXTENT": extent, "CRS": "EPSG:4326"})
    assert values["extent"][0] == pytest.approx(15.00009, abs=1e-5)


def test_a_crs_of_the_users_own_reaches_the_job_in_full(fake, raster, model, tmp_path):
    fake("fail_with_parameters")
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=51 +lon_0=12 +datum=WGS84")
    own.saveAsUserCrs("mine")
    output = str(tmp_path / "o.gpkg")
    values = echoed(
        "rsmask:detect", {"INPUT": raster, "MODEL": model, "CRS": own, "OUTPUT": output}
    )
    reached = QgsCoordinateReferenceSystem.fromWkt(values["crs"])
    assert reached.toProj().startswith("+proj=laea +lat_0=51 +lon_0=12")


def test_a_temporary_raster_reaches_the_job_with_the_name_of_its_layer(
    fake, raster, model, tmp_path
):
    fake("fail_with_names")
    path = QgsProcessingUtils.generateTempFilename("OUTPUT.tif")
    shutil.copy(raster, path)
    given = {"MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
    project = QgsProject.instance()
    layer = project.addMapLayer(QgsRasterLayer(path, "Clipped (mask)", "gdal"))
    saved = project.addMapLayer(QgsRasterLayer(raster, "my imagery", "gdal"))
    for chosen, names in ((layer, {path: "Clipped (mask)"}), (saved, {})):
        assert echoed("rsmask:detect", {**given, "INPUT": chosen.id()}) == names
    project.clear()


@pytest.mark.parametrize(
    "options", ["", "|option:NUM_THREADS=2", "|credential:AWS_KEY=a|option:X=1"]
)
def test_the_options_that_qgis_writes_behind_a_path_are_no_part_of_it(qgis_app, options):
    layer = QgsRasterLayer(f"/vsis3/bucket/west.tif{options}", "west", "gdal")
    assert raster_source(layer) == "/vsis3/bucket/west.tif"


@pytest.mark.parametrize(
    ("name", "changes", "said"),
    [
        ("detect", {"INPUT": "gone.tif"}, "Could not load .*: gone.tif"),
        ("annotate", {"IMAGERY": ["{}", "gone.tif"]}, "Could not load .*: gone.tif"),
        ("annotate", {"BANDS": "1, red"}, "“1, red” is not a list of numbers"),
    ],
)
def test_what_a_batch_or_a_model_gives_unasked_is_refused_in_a_sentence(
    fake, raster, model, template, tmp_path, name, changes, said
):
    given = {"INPUT": raster, "MODEL": model, "IMAGERY": [raster], "ANNOTATIONS": template}
    if "IMAGERY" in changes:
        changes = {"IMAGERY": [path.format(raster) for path in changes["IMAGERY"]]}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rsmask:{name}")
    wish = {**given, "OUTPUT": str(tmp_path / "out"), **changes}
    with pytest.raises(QgsProcessingException, match=said):
        algorithm.run(wish, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)


def test_a_layer_whose_file_was_moved_is_named_with_its_place(fake, raster, template, tmp_path):
    project, moved = QgsProject.instance(), tmp_path / "moved"
    project.addMapLayer(QgsRasterLayer(raster, "photo", "gdal"))
    project.addMapLayer(QgsVectorLayer(template, "roofs", "ogr"))
    project.write(str(tmp_path / "p.qgs"))
    project.clear()
    moved.mkdir()
    rasters, roofs = (shutil.move(path, moved) for path in (raster, template))
    project.read(str(tmp_path / "p.qgs"))
    lost, lost_roofs = (project.mapLayersByName(name)[0] for name in ("photo", "roofs"))
    for imagery, polygons, name, place in (
        (lost, roofs, "photo", raster),
        (lost.id(), roofs, "photo", raster),
        (rasters, lost_roofs, "roofs", template),
        (rasters, lost_roofs.id(), "roofs", template),
    ):
        given = {"IMAGERY": [imagery], "ANNOTATIONS": polygons, "OUTPUT": str(tmp_path / "o")}
        with pytest.raises(ValueError, match=f"“{name}” can't be opened: {place}"):
            run("rsmask:annotate", given)
    project.clear()


def copy_with_crs(raster, path, crs):
    """Copy the raster; return the copy's path. Without a CRS it keeps its place."""
    copy = gdal.Translate(str(path), raster)
    reference = osr.SpatialReference()
    if crs:
        reference.SetFromUserInput(crs)
    copy.SetProjection(reference.ExportToWkt() if crs else "")
    return str(path)


@pytest.mark.parametrize(("stored", "said"), [(True, "EPSG:32633"), (False, "none")])
@pytest.mark.parametrize("name", ["detect", "annotate"])
def test_a_rasters_crs_that_was_set_only_in_qgis_is_refused_with_the_way_to_mend_it(
    fake, raster, model, template, tmp_path, name, stored, said
):
    path = raster if stored else copy_with_crs(raster, tmp_path / "without.tif", "")
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "Field photo", "gdal"))
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    given = {
        "detect": {"INPUT": layer.id(), "MODEL": model},
        "annotate": {"IMAGERY": [raster, layer.id()], "ANNOTATIONS": template},
    }[name]
    with pytest.raises(ValueError, match=r"Field photo.*25832.*Assign Projection") as error:
        run(f"rsmask:{name}", {**given, "OUTPUT": str(tmp_path / "out")})
    assert f"its file has {said}" in str(error.value)
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("crs", ["EPSG:32633", "+proj=laea +lat_0=51 +ellps=bessel", ""])
def test_a_raster_with_the_crs_of_its_file_is_taken(fake, raster, model, tmp_path, crs):
    fake("fail_with_parameters")
    path = copy_with_crs(raster, tmp_path / "other.tif", crs)
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "image", "gdal"))
    given = {"INPUT": layer.id(), "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
    assert echoed("rsmask:detect", given)["input"] == [path]
    QgsProject.instance().removeMapLayer(layer.id())
