"""The engine made from a package index on this machine, and what goes wrong on the way there.

uv is the real one; the index serves stub libraries. Servers elsewhere are behind a proxy that does
not answer, so no test reaches them.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from rs_mask_plugin.engine.install import SetupRequest, set_up
from rs_mask_plugin.engine.locate import EngineError, managed_python, qgis_python
from tests.rs_mask_plugin.engine.test_in_qgis_engine import (  # noqa: F401 - fixtures
    UV,
    clean_settings,
    console,
    wheels,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="environments as on POSIX")

NO_PROXY_THERE = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "", "NO_PROXY": ""}


class PackageIndex(ThreadingHTTPServer):
    """A package index (PEP 503, 658) of a folder of wheels; some may arrive damaged."""

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), PackageRequest)
        self.folder, self.damaged = folder, set()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_address[1]}/simple"


class PackageRequest(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.do_GET()

    def do_GET(self):
        name = self.path.rstrip("/").rpartition("/")[2]
        if name.endswith(".metadata"):
            self._answer(metadata(self.server.folder / name[: -len(".metadata")]), "text/plain")
            return
        if name.endswith(".whl"):
            content = (self.server.folder / name).read_bytes()
            if name.partition("-")[0] in self.server.damaged:
                content = bytes(byte ^ 0x55 for byte in content[:60]) + content[60:]
            self._answer(content, "application/zip")
            return
        links = [
            f'<a href="/files/{wheel.name}#sha256={digest(wheel)}" data-core-metadata="true" '
            f'data-dist-info-metadata="true">{wheel.name}</a>'
            for wheel in self.server.folder.glob(f"{name.replace('-', '_')}-*.whl")
        ]
        if links:
            self._answer("".join(links).encode(), "text/html")
        else:
            self.send_error(404)

    def _answer(self, content, kind):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content)


def metadata(wheel):
    with zipfile.ZipFile(wheel) as opened:
        (name,) = [name for name in opened.namelist() if name.endswith(".dist-info/METADATA")]
        return opened.read(name)


def digest(wheel):
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


@pytest.fixture
def index(wheels, tmp_path, monkeypatch):  # noqa: F811
    """The index, as the one that this machine's uv is set up with."""
    monkeypatch.setattr(shutil, "which", lambda name: str(UV) if name == "uv" else None)
    server = PackageIndex(wheels)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("UV_DEFAULT_INDEX", server.address)
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    yield server
    server.shutdown()
    server.server_close()


def test_without_pytorchs_own_server_the_package_index_is_taken_by_itself(tmp_path, index):
    lines, to = console()
    folder = tmp_path / "engine"
    set_up(SetupRequest(folder, proxy=NO_PROXY_THERE), to)
    assert managed_python(folder) is not None
    (said,) = [line for line in lines if line.startswith("PyTorch's own server")]
    assert "download.pytorch.org" in said
    assert "PyTorch comes from the package index instead" in said
    assert not [line for line in lines if "cause" in line.lower()]  # no grey lines about sockets


def test_a_damaged_download_is_said_and_the_next_attempt_fetches_it_anew(tmp_path, index):
    request = SetupRequest(tmp_path / "engine", torch_build="index")
    index.damaged = {"rasterio"}
    with pytest.raises(EngineError, match="a download arrived damaged") as error:
        set_up(request, console()[1])
    assert "Run this again" in error.value.hint
    assert managed_python(request.folder) is None
    index.damaged = set()
    set_up(request, console()[1])
    assert managed_python(request.folder) is not None


def test_an_index_that_can_not_be_reached_is_named_in_a_sentence(tmp_path, index, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://index.example/simple")
    with pytest.raises(EngineError, match=r"the proxy gives no way to index\.example") as error:
        set_up(
            SetupRequest(tmp_path / "engine", torch_build="index", proxy=NO_PROXY_THERE),
            console()[1],
        )
    assert "Settings, Options, Network" in error.value.hint
    assert "\n" not in error.value.text


def test_uv_is_fetched_where_the_machines_python_has_no_venv(tmp_path, index, wheels, monkeypatch):  # noqa: F811
    """As on Debian without python3-venv: pip can fetch uv, and uv needs no venv."""
    monkeypatch.setattr(shutil, "which", lambda name: None)
    python = tmp_path / "python"
    python.write_text(
        f"""#!/bin/sh
case "$*" in
*"-m venv"*) echo "The virtual environment was not created: ensurepip is not available."; exit 1;;
*"pip install"*) mkdir -p "{tmp_path}/engine/uv/bin"; cp {UV} "{tmp_path}/engine/uv/bin/uv";;
*) exec {qgis_python()} "$@";;
esac
"""
    )
    python.chmod(0o755)
    lines, to = console()
    request = SetupRequest(tmp_path / "engine", python=str(python), torch_build="index")
    set_up(request, to)
    assert managed_python(request.folder) is not None
    assert any(line.startswith(f"> {tmp_path}/engine/uv/bin/uv venv") for line in lines)


def test_without_venv_and_without_uv_it_is_said_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    python = tmp_path / "python"
    python.write_text(
        f'#!/bin/sh\ncase "$*" in *"-m "*) exit 1;; esac\nexec {qgis_python()} "$@"\n'
    )
    python.chmod(0o755)
    with pytest.raises(EngineError, match="could not be fetched") as error:
        set_up(SetupRequest(tmp_path / "engine", python=str(python)), console()[1])
    assert "python3-venv" in error.value.hint


def test_a_folder_where_nothing_can_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(EngineError, match="can't be made"):
        set_up(SetupRequest(tmp_path / "file" / "engine"), console()[1])
