"""How the engine is found, judged and made; with stub libraries, without a network."""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsSettings,
)

from rs_mask_plugin.engine import settings
from rs_mask_plugin.engine.install import SetupRequest, remove, set_up
from rs_mask_plugin.engine.locate import (
    MARKER,
    EngineError,
    find_engine,
    managed_python,
    qgis_python,
)
from rs_mask_plugin.engine.packages import ENGINE_PACKAGES
from rs_mask_plugin.engine.program import Console, SetupStoppedError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="environments as on POSIX")

UV = Path(sys.executable).with_name("uv")
TORCH = (
    "__version__ = '9.9'\nclass cuda:\n    @staticmethod\n    def is_available(): return False\n"
)


@pytest.fixture(autouse=True)
def clean_settings(qgis_app, qgis_processing, monkeypatch):
    monkeypatch.delenv("RS_MASK_PYTHON", raising=False)
    settings.set_python("")
    shutil.rmtree(settings.managed_folder(), ignore_errors=True)
    yield
    settings.set_python("")


@pytest.fixture(scope="session")
def wheels(tmp_path_factory):
    """A folder of wheels with the engine's names and next to nothing inside."""
    folder = tmp_path_factory.mktemp("wheels")
    for requirement in ENGINE_PACKAGES:
        name = requirement.partition(">=")[0].replace("-", "_")
        info = f"{name}-99.0.dist-info"
        with zipfile.ZipFile(folder / f"{name}-99.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{name}.py", TORCH if name.startswith("torch") else "")
            wheel.writestr(
                f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 99.0\n"
            )
            wheel.writestr(
                f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            )
            wheel.writestr(f"{info}/RECORD", "")
    return folder


@pytest.fixture
def without_uv(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)


def console(cancelled=lambda: False):
    lines = []
    return lines, Console(lines.append, lambda percent, text: lines.append(text), cancelled)


def test_the_variable_goes_before_the_setting_and_the_setting_before_the_managed_one(
    stub_engine, new_environment, tmp_path, monkeypatch
):
    other = new_environment(tmp_path / "other", ["torch"])
    settings.set_python(stub_engine)
    assert find_engine().origin == "chosen in the options"
    assert find_engine().interpreter.python == stub_engine
    monkeypatch.setenv("RS_MASK_PYTHON", other)
    with pytest.raises(EngineError, match=r"other.*lacks torchvision"):
        find_engine()


def test_a_named_python_that_is_not_there_is_an_error_and_not_passed_over(monkeypatch):
    monkeypatch.setenv("RS_MASK_PYTHON", "/no/such/python")
    with pytest.raises(EngineError, match="/no/such/python"):
        find_engine()


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("#!/bin/sh\necho hello\n", "not a Python"),
        ("#!/bin/sh\necho 'library missing' >&2\nexit 3\n", "library missing"),
        ("this is no program", "not a Python"),
        ('#!/bin/sh\necho \'{"version": [3, 9, 1], "prefix": "", "missing": []}\'\n', "3.9.1"),
    ],
)
def test_what_is_no_working_python_is_said_in_one_sentence(tmp_path, monkeypatch, script, said):
    program = tmp_path / "python"
    program.write_text(script)
    program.chmod(0o755)
    monkeypatch.setenv("RS_MASK_PYTHON", str(program))
    with pytest.raises(EngineError, match=said) as error:
        find_engine()
    assert "\n" not in error.value.text


def test_the_python_of_qgis_is_not_what_happens_to_be_on_the_path():
    assert Path(qgis_python()).resolve().parent == Path(sys.base_prefix).resolve() / "bin"


@pytest.mark.parametrize("with_uv", [True, False])
def test_the_engine_is_made_offline_from_a_folder_of_wheels(tmp_path, wheels, monkeypatch, with_uv):
    monkeypatch.setattr(shutil, "which", lambda name: str(UV) if with_uv else None)
    folder = tmp_path / "with blank and ü"
    lines, to = console()
    made = set_up(SetupRequest(folder, wheels=str(wheels)), to)
    assert made.prefix == str(folder)
    assert any("torch 9.9" in line for line in lines)
    monkeypatch.setenv("RS_MASK_PYTHON", str(managed_python(folder)))
    assert find_engine().interpreter.missing == ()


def test_the_algorithm_makes_the_managed_engine_and_the_others_find_it(
    provider, wheels, without_uv
):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:setup")
    results, done = algorithm.run(
        {"WHEELS": str(wheels)}, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False
    )
    assert done
    assert results["PYTHON_MADE"].startswith(str(settings.managed_folder()))
    assert find_engine().origin == "set up by RS Mask"


def test_an_engine_elsewhere_is_remembered_in_the_settings(provider, wheels, without_uv, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:setup")
    algorithm.run(
        {"WHEELS": str(wheels), "FOLDER": str(tmp_path / "mine")},
        QgsProcessingContext(),
        QgsProcessingFeedback(False),
        {},
        False,
    )
    assert find_engine().interpreter.prefix == str(tmp_path / "mine")


def test_an_unfinished_engine_is_not_used_and_the_next_attempt_finishes_it(
    tmp_path, wheels, without_uv
):
    folder = tmp_path / "engine"
    lines, to = console(cancelled=lambda: any("Installing" in line for line in lines))
    with pytest.raises(SetupStoppedError):
        set_up(SetupRequest(folder, wheels=str(wheels)), to)
    assert managed_python(folder) is None
    _, to = console()
    set_up(SetupRequest(folder, wheels=str(wheels)), to)
    assert managed_python(folder) is not None
    lines, to = console(cancelled=lambda: any("Installing" in line for line in lines))
    with pytest.raises(SetupStoppedError):
        set_up(SetupRequest(folder, "upgrade", wheels=str(wheels)), to)
    assert managed_python(folder) is not None, "a failed upgrade does not lose what works"
    assert lines[-1] == "The engine that was there before goes on working"
    next(folder.glob("lib/*/site-packages/rasterio.py")).unlink()
    lines.clear()
    with pytest.raises(SetupStoppedError):
        set_up(SetupRequest(folder, "upgrade", wheels=str(wheels)), to)
    assert managed_python(folder) is None, "it is broken now"


def test_a_library_that_is_not_there_is_named(tmp_path, wheels, without_uv):
    some = tmp_path / "some wheels"
    shutil.copytree(wheels, some)
    next(some.glob("rasterio*")).unlink()
    with pytest.raises(EngineError, match="rasterio"):
        set_up(SetupRequest(tmp_path / "engine", wheels=str(some)), console()[1])
    assert managed_python(tmp_path / "engine") is None


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path, wheels):
    mine = tmp_path / "documents"
    mine.mkdir()
    (mine / "thesis.odt").write_text("years of work")
    for start_over in (False, True):
        with pytest.raises(EngineError, match="holds something else"):
            set_up(SetupRequest(mine, wheels=str(wheels), start_over=start_over), console()[1])
    assert [path.name for path in mine.iterdir()] == ["thesis.odt"]


def test_starting_over_removes_the_old_environment(tmp_path, wheels, without_uv):
    folder = tmp_path / "engine"
    set_up(SetupRequest(folder, wheels=str(wheels)), console()[1])
    (folder / "left over").touch()
    set_up(SetupRequest(folder, wheels=str(wheels), start_over=True), console()[1])
    assert not (folder / "left over").exists()
    assert json.loads((folder / MARKER).read_text())["finished"]


def test_a_folder_without_wheels_is_refused_before_anything_is_made(tmp_path):
    with pytest.raises(EngineError, match="no wheels"):
        set_up(SetupRequest(tmp_path / "engine", wheels=str(tmp_path)), console()[1])
    assert not (tmp_path / "engine").exists()


def test_qgis_own_python_is_not_touched(tmp_path, wheels, without_uv):
    lines, to = console()
    set_up(SetupRequest(tmp_path / "engine", wheels=str(wheels)), to)
    installs = [line for line in lines if line.startswith("> ") and "install" in line]
    assert installs
    assert all(line.startswith(f"> {tmp_path / 'engine'}") for line in installs)


def test_a_removed_engine_is_gone_and_a_folder_with_other_things_is_not(
    tmp_path, wheels, without_uv
):
    folder = tmp_path / "engine"
    set_up(SetupRequest(folder, wheels=str(wheels)), console()[1])
    assert remove(folder)
    assert not folder.exists()
    assert not remove(folder)
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(EngineError, match="holds something else"):
        remove(tmp_path)
    assert (tmp_path / "thesis.odt").exists()


def test_the_algorithm_removes_the_managed_engine(provider, wheels, without_uv):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:setup")
    other = f"{settings.managed_folder()} 2/bin/python"
    for task in ("install", "remove"):
        _, done = algorithm.run(
            {"WHEELS": str(wheels) if task == "install" else "", "TASK": task},
            QgsProcessingContext(),
            QgsProcessingFeedback(False),
            {},
            False,
        )
        assert done
        if task == "install":
            settings.set_python(other)
    assert settings.python_from_setting() == other, "another engine is still chosen"
    settings.set_python("")
    with pytest.raises(EngineError, match="not set up"):
        find_engine()


def test_the_proxy_of_qgis_is_the_proxy_of_the_setup(monkeypatch):
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    stored = QgsSettings()
    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "proxy.forest.example",
        "proxyPort": "3128",
        "proxyUser": "wood",
        "proxyPassword": "p:w@d",
    }
    for name, value in values.items():
        stored.setValue(f"proxy/{name}", value)
    try:
        address = "http://wood:p%3Aw%40d@proxy.forest.example:3128"
        assert settings.proxy_variables() == {"HTTPS_PROXY": address, "HTTP_PROXY": address}
        monkeypatch.setenv("HTTPS_PROXY", "http://other:1")
        assert settings.proxy_variables() == {}  # what the environment names goes before it
        monkeypatch.delenv("HTTPS_PROXY")
        stored.setValue("proxy/proxyEnabled", False)
        assert settings.proxy_variables() == {}
    finally:
        stored.remove("proxy")
