"""Polygon layers: read, mended, reprojected, or refused in one sentence."""

import sqlite3

import geopandas as gpd
import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from rasterio.crs import CRS
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.vector.layer_reader import mend_polygons, read_polygons, split_reference

UTM = CRS.from_epsg(32633)
SQUARE = shapely.box(500000, 5000000, 500010, 5000010)


def layer(path, geometries, *, crs="EPSG:32633", name=None, **fields):
    gpd.GeoDataFrame(fields, geometry=list(geometries), crs=crs).to_file(path, layer=name)
    return str(path)


def test_a_layer_comes_with_its_ids_and_the_fields_asked_for(tmp_path):
    far = shapely.affinity.translate(SQUARE, 100)
    path = layer(tmp_path / "a.gpkg", [SQUARE, far], kind=["roof", "tree"], other=[1, 2])
    frame, counts = read_polygons(path, to_crs=UTM, columns=("kind",))
    assert list(frame.columns) == ["feature_id", "kind", "geometry"]
    assert frame.kind.tolist() == ["roof", "tree"]
    assert frame.feature_id.tolist() == [1, 2]
    assert (counts.kept, counts.mended, counts.dropped, counts.brought) == (2, 0, 0, None)


@pytest.mark.parametrize("name", ["geometry", "feature_id"])
def test_a_field_named_like_a_column_of_our_own_is_refused(tmp_path, name):
    pyogrio.raw.write(
        tmp_path / "b.gpkg",
        np.array([SQUARE.wkb], object),
        [np.array(["roof"], object)],
        [name],
        geometry_type="Polygon",
        crs="EPSG:32633",
        layer_options={"GEOMETRY_NAME": "shape"},
    )
    with pytest.raises(UserError, match=f"field {name} of the layer b"):
        read_polygons(str(tmp_path / "b.gpkg"), to_crs=None, columns=(name,))


def test_one_layer_of_several_is_named(tmp_path):
    path = layer(tmp_path / "a.gpkg", [SQUARE], name="first")
    layer(path, [SQUARE, SQUARE], name="second")
    assert len(read_polygons(f"{path}|layername=second", to_crs=None)[0]) == 2
    with pytest.raises(UserError, match="holds first, second"):
        read_polygons(f"{path}|layername=third", to_crs=None)


def test_a_layer_is_named_by_its_number_as_well(tmp_path):
    path = layer(tmp_path / "a.gpkg", [SQUARE], name="first")
    layer(path, [SQUARE, SQUARE], name="second")
    for number, (name, count) in enumerate([("first", 1), ("second", 2)]):
        frame, counts = read_polygons(f"{path}|layerid={number}", to_crs=None)
        assert (counts.layer, len(frame)) == (name, count)
    with pytest.raises(UserError, match=r"no layer 2 in .* holds first, second"):
        read_polygons(f"{path}|layerid=2", to_crs=None)


def test_a_filter_of_qgis_is_kept(tmp_path):
    path = layer(tmp_path / "a.gpkg", [SQUARE, SQUARE], kind=["roof", "tree"])
    frame, _ = read_polygons(f"{path}|layername=a|subset=kind = 'tree'", to_crs=None)
    assert frame.feature_id.tolist() == [2]


def test_another_crs_is_brought_to_the_wanted_one(tmp_path):
    there = gpd.GeoSeries([SQUARE], crs=32633).to_crs(4326)
    path = layer(tmp_path / "a.geojson", there, crs="EPSG:4326")
    frame, counts = read_polygons(path, to_crs=UTM)
    assert counts.brought is not None
    assert counts.sentences() == [
        "The polygons of a were reprojected from EPSG:4326 to EPSG:32633."
    ]
    assert shapely.hausdorff_distance(frame.geometry[0], SQUARE) < 0.01


def test_one_code_is_one_crs_however_old_the_tables_that_spell_it_out(tmp_path):
    path = layer(tmp_path / "a.gpkg", [SQUARE], crs="EPSG:3067")
    _, counts = read_polygons(path, to_crs=CRS.from_epsg(3067))
    assert counts.brought is None
    assert not counts.sentences()


def test_a_box_in_the_wanted_crs_leaves_out_what_is_elsewhere(tmp_path):
    far = shapely.affinity.translate(SQUARE, 10000)
    there = gpd.GeoSeries([SQUARE, far], crs=32633).to_crs(4326)
    path = layer(tmp_path / "a.gpkg", there, crs="EPSG:4326")
    frame, _ = read_polygons(path, to_crs=UTM, bbox=SQUARE.bounds)
    assert frame.feature_id.tolist() == [1]


def test_invalid_polygons_are_mended_and_counted(tmp_path):
    bow = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    path = layer(tmp_path / "a.gpkg", [bow, SQUARE])
    frame, counts = read_polygons(path, to_crs=None)
    assert counts.mended == 1
    assert frame.geometry.is_valid.all()
    assert frame.area[0] == pytest.approx(50)


def test_features_without_a_polygon_are_dropped_and_counted(tmp_path):
    mixed = [SQUARE, None, shapely.Point(1, 1), shapely.Polygon()]
    path = layer(tmp_path / "a.gpkg", mixed)
    frame, counts = read_polygons(path, to_crs=None)
    assert frame.feature_id.tolist() == [1]
    assert counts.dropped == 3
    assert any("3 features" in sentence for sentence in counts.sentences())


def test_multipolygons_stay_one_feature_and_heights_are_dropped(tmp_path):
    flat = shapely.MultiPolygon([SQUARE, shapely.affinity.translate(SQUARE, 50)])
    path = layer(tmp_path / "a.gpkg", [shapely.force_3d(flat, 7)])
    frame, _ = read_polygons(path, to_crs=None)
    assert len(frame) == 1
    assert not frame.has_z.any()
    assert frame.geometry[0].equals(flat)


def test_only_the_polygons_of_a_collection_are_kept():
    collection = shapely.GeometryCollection(
        [SQUARE, shapely.Point(0, 0), shapely.GeometryCollection([shapely.box(0, 0, 1, 1)])]
    )
    kept, _ = mend_polygons(np.array([collection, shapely.Point(0, 0)], object))
    assert kept[0].area == pytest.approx(101)
    assert kept[1] is None


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "There is no file"), ("no layer", "can't be opened as a vector layer")],
)
def test_what_is_no_layer_is_said(tmp_path, content, sentence):
    path = tmp_path / "a.gpkg"
    if content:
        path.write_text(content)
    with pytest.raises(UserError, match=sentence):
        read_polygons(str(path), to_crs=None)


def test_a_layer_of_points_is_said(tmp_path):
    path = layer(tmp_path / "a.gpkg", [shapely.Point(0, 0)])
    with pytest.raises(UserError, match="There is no polygon in a"):
        read_polygons(path, to_crs=None)


def test_a_table_is_said(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,2\n")
    with pytest.raises(UserError, match="table without geometry"):
        read_polygons(str(path), to_crs=None)


def test_an_empty_layer_is_read_as_one(tmp_path):
    empty = gpd.GeoDataFrame({"kind": []}, geometry=[], crs="EPSG:32633")
    pyogrio.write_dataframe(empty, tmp_path / "a.gpkg", geometry_type="Polygon")
    frame, counts = read_polygons(str(tmp_path / "a.gpkg"), to_crs=UTM)
    assert len(frame) == counts.read == 0


def test_a_missing_field_is_said_with_those_that_are_there(tmp_path):
    path = layer(tmp_path / "a.gpkg", [SQUARE], kind=["roof"])
    with pytest.raises(UserError, match="no field species; its fields are kind"):
        read_polygons(path, to_crs=None, columns=("species",))


def test_a_layer_without_crs_cannot_be_placed(tmp_path):
    path = layer(tmp_path / "a.gpkg", [SQUARE], crs=None)
    assert len(read_polygons(path, to_crs=None)[0]) == 1
    with pytest.raises(UserError, match="has no CRS"):
        read_polygons(path, to_crs=UTM)


def test_the_undefined_crs_of_a_geopackage_is_none(tmp_path):
    # As QGIS hands over a layer that has none.
    path = layer(tmp_path / "a.gpkg", [SQUARE])
    with sqlite3.connect(path) as database:
        database.execute("update gpkg_contents set srs_id = 0")
        database.execute("update gpkg_geometry_columns set srs_id = 0")
    assert read_polygons(path, to_crs=None)[0].crs is None
    with pytest.raises(UserError, match="has no CRS"):
        read_polygons(path, to_crs=UTM)


def test_coordinates_that_do_not_fit_their_crs_are_said(tmp_path):
    path = layer(tmp_path / "a.gpkg", [SQUARE], crs="EPSG:4326")
    with pytest.raises(UserError, match="can't be brought into EPSG"):
        read_polygons(path, to_crs=UTM)


def test_the_reference_of_qgis_is_taken_apart():
    assert split_reference("/a b.gpkg|layername=x|subset=k = 1") == ("/a b.gpkg", "x", "k = 1")
    assert split_reference("/a.shp") == ("/a.shp", "", "")


def test_surfaces_that_are_no_polygons_are_counted_and_the_polygons_read(tmp_path):
    path = tmp_path / "mixed.csv"
    path.write_text(
        "WKT,class\n"
        '"POLYGON((0 0,10 0,10 10,0 10,0 0))",a\n'
        '"TIN Z(((0 0 0,0 1 0,1 1 0,0 0 0)),((0 0 0,1 0 0,1 1 0,0 0 0)))",b\n'
        '"POLYHEDRALSURFACE Z(((0 0 0,0 1 0,1 1 0,0 0 0)))",b\n'
        '"TRIANGLE((0 0,1 0,1 1,0 0))",b\n'
        '"POLYGON((20 0,30 0,30 10,20 10,20 0))",c\n'
    )
    frame, counts = read_polygons(str(path), to_crs=None, columns=("class",))
    assert (counts.read, counts.kept, counts.dropped) == (5, 2, 3)
    assert frame["class"].tolist() == ["a", "c"]
    assert frame["feature_id"].tolist() == [1, 5]
    assert frame.geometry.bounds.minx.tolist() == [0, 20]
    assert counts.sentences() == ["3 features of mixed have no polygon; left out."]


@pytest.mark.parametrize(
    ("reference", "parts"),
    [
        ("a.gpkg", ("a.gpkg", "", "")),
        ("a.gpkg|layername=b c", ("a.gpkg", "b c", "")),
        ("x|y;z.gpkg|layername=b", ("x|y;z.gpkg", "b", "")),
        ("a.gpkg|layerid=0|subset=\"n\" = 'x' || 'y'", ("a.gpkg", 0, "\"n\" = 'x' || 'y'")),
        ("a.gpkg|layername=b=c|geometrytype=Polygon", ("a.gpkg", "b=c", "")),
    ],
)
def test_paths_and_filters_may_hold_the_sign_that_divides_them(reference, parts):
    assert split_reference(reference) == parts


def test_a_layer_in_a_folder_of_odd_characters_is_read(tmp_path):
    folder = tmp_path / "a|b;c"
    folder.mkdir()
    box = gpd.GeoDataFrame({"n": [1, 2]}, geometry=[shapely.box(0, 0, 1, 1)] * 2, crs=32633)
    box.to_file(folder / "x|y.gpkg", layer="boxes")
    reference = f'{folder / "x|y.gpkg"}|layername=boxes|subset="n" = 2'
    frame, _ = read_polygons(reference, to_crs=None, columns=("n",))
    assert frame["n"].tolist() == [2]


@pytest.mark.parametrize("name", ["x;y.gpkg", "x!y.gpkg"])
def test_a_path_that_can_not_be_handed_on_is_refused_and_not_taken_for_another(tmp_path, name):
    path = layer(tmp_path / "x.gpkg", [SQUARE])
    (tmp_path / name).write_bytes((tmp_path / "x.gpkg").read_bytes())
    with pytest.raises(UserError, match=f"its path holds “{name[1]}”"):
        read_polygons(str(tmp_path / name), to_crs=None)
    assert len(read_polygons(path, to_crs=None)[0]) == 1


def test_a_file_whose_layer_has_a_name_that_is_no_text_is_damaged(tmp_path):
    path = tmp_path / "a.gpkg"
    gpd.GeoDataFrame(geometry=[shapely.box(0, 0, 1, 1)], crs=32633).to_file(path, layer="objects")
    path.write_bytes(path.read_bytes().replace(b"objects", b"obj\xf3cts"))
    with pytest.raises(UserError, match="the name of a layer in it is no text"):
        read_polygons(str(path), to_crs=UTM)


def test_a_polygon_over_the_antimeridian_stays_in_one_piece_in_degrees(tmp_path):
    to_utm = pyproj.Transformer.from_crs(4326, 32660, always_xy=True)
    x, y = to_utm.transform(180.0, -17.0)
    over = shapely.box(x - 1000, y, x + 1000, y + 500)
    path = layer(tmp_path / "a.gpkg", [over], crs="EPSG:32660")
    frame, _ = read_polygons(path, to_crs=CRS.from_epsg(4326))
    west, _, east, _ = frame.total_bounds
    assert east - west == pytest.approx(0.0188, abs=1e-3)
