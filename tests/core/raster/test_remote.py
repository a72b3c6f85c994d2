"""Rasters on a server: read by ranges, with patience for a server that fails now and then."""

import json

import numpy as np
import pytest
import rasterio
from rs_mask_plugin.core.detection.pipeline import detect
from rs_mask_plugin.core.detection.settings import DetectionSettings
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.inspection import is_remote
from rs_mask_plugin.core.raster.reader import CorruptBlockError, RasterReader
from rs_mask_plugin.core.raster.source import list_rasters, open_raster
from rs_mask_plugin.core.refine import refine_job
from rs_mask_plugin.core.stitching.objects import MemorySink

from tests.core.detection.detect_kit import Log, run_job, same_features, write_scene
from tests.core.raster.range_server import RangeServer
from tests.perfect_detector import PerfectDetector
from tests.scenes import make_scene

pytestmark = pytest.mark.slow

SIDE = 512
SHORT = (0.02, 0.02, 0.02)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    scene = make_scene(SIDE, seed=5, small=25, medium=6, large=0, wide=1, touching=20, tile=128)
    write_scene(folder / "scene.tif", scene.bands)
    noise = np.random.default_rng(0).random((2, SIDE, SIDE)).astype(np.float32)
    path = write_scene(folder / "noise.tif", noise, nodata=-1)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2], rasterio.enums.Resampling.average)
    return folder


def rows_of(reader, step=128):
    return [reader.read(0, row, SIDE, step) for row in range(0, SIDE, step)]


@pytest.mark.parametrize("prefix", ["", "/vsicurl/"])
def test_an_address_reads_like_the_file(folder, prefix):
    with RangeServer(folder) as server:
        source = open_raster(prefix + server.url("noise.tif"))
        with RasterReader(source) as reader, RasterReader(open_raster(folder / "noise.tif")) as own:
            for (pixels, valid), (true, true_valid) in zip(rows_of(reader), rows_of(own)):
                assert np.array_equal(pixels, true)
                assert np.array_equal(valid, true_valid)
    assert source.name == "noise"


def test_a_small_window_of_a_remote_file_costs_a_small_part_of_it(folder):
    with RangeServer(folder) as server:
        with RasterReader(open_raster(server.url("noise.tif"))) as reader:
            reader.read(64, 64, 64, 64)
        asked = sum(size for _, size in server.requests)
    assert asked < 0.2 * (folder / "noise.tif").stat().st_size


@pytest.mark.parametrize("fault", ["503", "drop", "cut"])
def test_a_server_that_fails_now_and_then_is_asked_again(folder, fault):
    # One request in eight: with one in three, opening afresh and reading could meet it every time.
    with RangeServer(folder, "ok", fault, *["ok"] * 6) as server:
        source = open_raster(server.url("noise.tif"))
        with (
            RasterReader(source, retry_delays=SHORT) as reader,
            RasterReader(open_raster(folder / "noise.tif")) as own,
        ):
            for (pixels, _), (true, _) in zip(rows_of(reader), rows_of(own)):
                assert np.array_equal(pixels, true)
        assert fault in {kind for kind, _ in server.requests}


def test_a_server_that_stays_away_is_said_with_the_address(folder):
    with RangeServer(folder) as server:
        url = server.url("noise.tif")
        with RasterReader(open_raster(url), retry_delays=SHORT) as reader:
            server.close()
            with pytest.raises(UserError, match="does not answer any more") as raised:
                reader.read(0, 0, SIDE, SIDE)
    assert url in raised.value.text
    assert "start again" in raised.value.hint


def test_a_server_that_comes_back_is_waited_for(folder):
    # Its first answer and the handle's next one are good, then it is gone for a while.
    with RangeServer(folder, "ok", *["cut"] * 3, *["ok"] * 50) as server:
        source = open_raster(server.url("noise.tif"))
        with RasterReader(source, retry_delays=SHORT) as reader:
            assert reader.read(0, 0, SIDE, SIDE)[1].all()


def test_a_corrupt_block_on_a_server_is_no_absent_server(folder, tmp_path):
    path = write_scene(tmp_path / "a.tif", np.ones((1, SIDE, SIDE)), compress="deflate")
    with rasterio.open(path) as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_2_2", "TIFF", bidx=1))
    content = bytearray(path.read_bytes())
    content[offset : offset + 40] = b"\xff" * 40
    path.write_bytes(content)
    with (
        RangeServer(tmp_path) as server,
        RasterReader(open_raster(server.url("a.tif")), retry_delays=SHORT) as reader,
    ):
        with pytest.raises(CorruptBlockError, match="can't be read"):
            reader.read(0, 0, SIDE, SIDE)
        assert reader.read(0, 0, 64, 64)[1].all()


@pytest.mark.parametrize("name", ["there-is-none.tif", ""])
def test_a_wrong_address_is_one_sentence_that_names_it(folder, name):
    with RangeServer(folder) as server:
        url = server.url(name)
        with pytest.raises(UserError, match="can't be opened") as raised:
            open_raster(url)
    assert url in raised.value.text


def test_a_machine_where_nobody_listens_is_one_sentence(folder):
    with RangeServer(folder) as server:
        url = server.url("noise.tif")
    with pytest.raises(UserError, match="can't be opened") as raised:
        open_raster(url)
    assert url in raised.value.text


def test_detecting_on_a_server_that_fails_gives_the_same_layer(folder, tmp_path):
    with RangeServer(folder, "ok", "ok", "503", "ok", "drop") as server:
        run_job([server.url("scene.tif")], tmp_path / "remote.gpkg")
        assert {"503", "drop"} <= {kind for kind, _ in server.requests}
    run_job([folder / "scene.tif"], tmp_path / "local.gpkg")
    assert same_features(tmp_path / "remote.gpkg", tmp_path / "local.gpkg")


def test_the_overviews_of_a_remote_raster_are_used(folder):
    with RangeServer(folder) as server:
        with RasterReader(open_raster(server.url("noise.tif"), gsd=1.0)) as reader:
            assert reader.read(0, 0, SIDE // 2, SIDE // 2)[1].all()
        asked = sum(size for _, size in server.requests)
    assert asked < 0.5 * (folder / "noise.tif").stat().st_size


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("https://example.org/a.tif", True),
        ("/vsicurl/http://example.org/a.tif", True),
        ("/vsis3/bucket/a.tif", True),
        ("s3://bucket/a.tif", True),
        ("/data/a.tif", False),
        ("C:\\data\\a.tif", False),
        ("/vsizip/vsicurl/https://example.org/a.zip/a.tif", True),
        ("/vsizip/a.zip/a.tif", False),
        ("zip:///data/a.zip!a.tif", False),
        ("zip+https://example.org/a.zip!a.tif", True),
        ("vrt:///data/a.tif?bands=1", False),
        ("file:///data/a.tif", False),
        ("GPKG:a.gpkg:layer", False),
    ],
)
def test_what_leads_to_a_server_is_known_by_its_path(path, remote):
    assert is_remote(path) == remote


def test_a_reader_that_gives_up_does_not_wait_for_a_server(folder):
    with (
        RangeServer(folder) as server,
        RasterReader(open_raster(server.url("noise.tif")), retry_delays=(600.0,)) as reader,
    ):
        server.close()
        reader.give_up()
        with pytest.raises(CorruptBlockError):
            reader.read(0, 0, SIDE, SIDE)


def test_detection_without_a_job_works_on_an_address(folder):
    sink = MemorySink()
    with RangeServer(folder) as server:
        detect(
            server.url("scene.tif"),
            PerfectDetector(),
            DetectionSettings(tile_size=512, margin=128),
            sink,
        )
    assert len(sink.polygons) > 40


SECRETS = ("ab12cd34", "hush%2Fhush", "hush/hush")  # of the address below
SIGNED = "?X-Amz-Credential=me&X-Amz-Expires=600&X-Amz-Signature=ab12cd34&sig=hush%2Fhush"


def test_credentials_of_an_address_are_in_nothing_that_is_kept_or_said(folder, tmp_path):
    log = Log()
    with RangeServer(folder) as server:
        address = server.url("scene.tif").replace("://", "://me:ab12cd34@") + SIGNED
        run_job([address], tmp_path / "found.gpkg", log=log, keep_archive=True)
    run_job([folder / "scene.tif"], tmp_path / "local.gpkg")
    assert same_features(tmp_path / "found.gpkg", tmp_path / "local.gpkg")
    refine_job(
        RefineParameters(
            archive=str(tmp_path / "found.archive.sqlite"), output=str(tmp_path / "refined.gpkg")
        ),
        log.job,
    )
    with pytest.raises(UserError) as gone:
        open_raster(address.replace("scene", "gone"))
    written = [path.read_bytes() for path in tmp_path.iterdir()]
    said = [str(log.messages), gone.value.text, gone.value.hint]
    assert len(written) == 4
    for secret in SECRETS:
        assert not any(secret.encode() in content for content in written)
        assert not any(secret in text for text in said)
    assert b"scene.tif" in (tmp_path / "found.archive.sqlite").read_bytes()


def test_two_addresses_that_differ_in_what_is_secret_are_two_rasters(folder, tmp_path):
    with RangeServer(folder) as server:
        addresses = [f"{server.url('scene.tif')}?id={letter * 32}" for letter in "ab"]
        outputs = run_job(addresses, tmp_path / "found.gpkg", keep_archive=True)
    assert outputs["DETECTIONS"] > 0
    refined = refine_job(
        RefineParameters(
            archive=str(tmp_path / "found.archive.sqlite"), output=str(tmp_path / "refined.gpkg")
        ),
        Log().job,
    )
    assert refined["DETECTIONS"] == outputs["DETECTIONS"]


ASSETS = {
    "visual": {"href": "noise.tif", "type": "image/tiff; application=geotiff"},
    "B04": {"href": "./noise.tif", "roles": ["data"]},
    "B08": {"href": "scene.tif", "roles": ["data"]},
    "preview": {"href": "scene.tif", "roles": ["thumbnail"]},
    "info": {"href": "info.xml", "roles": ["metadata"]},
}


@pytest.mark.parametrize(
    ("keys", "named", "asset"),
    [
        (("visual", "B04", "B08", "preview"), "", "noise.tif"),
        (("visual", "B04", "B08", "preview"), "#B08", "scene.tif"),
        (("B08", "preview", "info"), "", "scene.tif"),
        (("B04", "B08", "preview"), "", "several images: B04, B08"),
        (("preview", "info"), "", "has no image"),
        (("B04",), "#B05", "has no asset 'B05'; it has: B04"),
    ],
)
def test_a_stac_item_stands_for_its_picture(folder, tmp_path, keys, named, asset):
    item = {"type": "Feature", "stac_version": "1.0.0", "id": "S1"}
    item["assets"] = {key: ASSETS[key] for key in keys}
    (folder / "item.json").write_text(json.dumps(item))
    with RangeServer(folder) as server:
        for place in (server.url("item.json"), str(folder / "item.json")):
            if not asset.endswith(".tif"):
                with pytest.raises(UserError, match=asset):
                    list_rasters([place + named])
                continue
            (path,) = list_rasters([place + named])
            assert open_raster(path).name == asset[:-4]
            assert path.startswith(server.url("")) == is_remote(place)


def test_a_stac_item_of_a_server_names_files_of_the_server(folder, tmp_path):
    (folder / "item.json").write_text(item_of({"href": "/noise.tif", "type": "image/tiff"}))
    with RangeServer(folder) as server:
        assert list_rasters([server.url("item.json")]) == [server.url("noise.tif")]


def test_a_stac_item_is_asked_for_with_user_and_password(folder):
    (folder / "item.json").write_text(item_of({"href": "noise.tif", "type": "image/tiff"}))
    with RangeServer(folder, login="me:p@w") as server:
        address = server.url("item.json").replace("//", "//me:p%40w@")
        (path,) = list_rasters([address])
        assert path == server.url("noise.tif").replace("//", "//me:p%40w@")
        for wrong in (server.url("item.json"), address.replace("p%40w", "secret")):
            with pytest.raises(UserError, match="can't be read") as refused:
                list_rasters([wrong])
            assert "secret" not in refused.value.text


@pytest.mark.parametrize(
    "address", ["https://me:secret@[h/item.json", "//[h/a.tif", "https://me:secret@[h/a"]
)
def test_what_is_no_address_is_one_sentence_without_secrets(address):
    with pytest.raises(UserError) as refused:
        open_raster(list_rasters([address])[0])
    assert "secret" not in refused.value.text


def item_of(asset):
    item = {"type": "Feature", "stac_version": "1.0.0", "id": "S1", "assets": {"visual": asset}}
    return json.dumps(item)


def test_a_bucket_is_read_through_gdal(folder, monkeypatch):
    with RangeServer(folder.parent) as server:
        for name, value in (
            ("AWS_S3_ENDPOINT", server.url("").removeprefix("http://").rstrip("/")),
            ("AWS_HTTPS", "NO"),
            ("AWS_VIRTUAL_HOSTING", "FALSE"),
            ("AWS_NO_SIGN_REQUEST", "YES"),
        ):
            monkeypatch.setenv(name, value)
        with (
            RasterReader(open_raster(f"s3://{folder.name}/noise.tif")) as reader,
            RasterReader(open_raster(folder / "noise.tif")) as own,
        ):
            assert np.array_equal(rows_of(reader)[0][0], rows_of(own)[0][0])
