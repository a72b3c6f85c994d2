"""Weights come over the network whole, checked and once; or a sentence says what to do."""

from __future__ import annotations

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import torch
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.weights.download import fetch

CONTENT = bytes(range(256)) * 4096  # 1 MiB
NAME = f"weights-{hashlib.sha256(CONTENT).hexdigest()[:8]}.pth"


class Server:
    """A web server on this machine that fails as often as it is told to."""

    def __init__(self, *, content=CONTENT, breaks=0, ranges=True):
        self.requests = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                start = 0
                asked = self.headers.get("Range")
                outer.requests.append(asked)
                if not self.path.endswith(NAME):
                    self.send_error(404)
                    return
                if asked and ranges:
                    start = int(asked.removeprefix("bytes=").rstrip("-"))
                    if start >= len(content):
                        self.send_error(416)
                        return
                    self.send_response(206)
                else:
                    self.send_response(200)
                body = content[start:]
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                broken = len(outer.requests) <= breaks
                self.wfile.write(body[: len(body) // 2] if broken else body)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/models/{NAME}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def serve(tmp_path, monkeypatch):
    """Start servers; torch's cache lies in the test's own folder."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    before = torch.hub.get_dir()
    torch.hub.set_dir(str(tmp_path / "torch" / "hub"))
    servers = []

    def start(**behaviour):
        servers.append(Server(**behaviour))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
    torch.hub.set_dir(before)


def job(stop=None):
    return Job(lambda _: None, stop)


def test_a_file_is_downloaded_once_into_torchs_own_cache(serve):
    server = serve()
    path = fetch(server.url, job())
    assert path.read_bytes() == CONTENT
    assert path.parent.name == "checkpoints"
    assert fetch(server.url, job()) == path
    assert len(server.requests) == 1


def test_a_broken_connection_is_resumed_where_it_broke(serve):
    server = serve(breaks=2)
    assert fetch(server.url, job()).read_bytes() == CONTENT
    assert server.requests == [None, "bytes=524288-", "bytes=786432-"]


def test_a_server_without_ranges_starts_over(serve):
    server = serve(breaks=1, ranges=False)
    assert fetch(server.url, job()).read_bytes() == CONTENT


def test_a_connection_that_keeps_breaking_says_what_to_do_and_goes_on_next_time(serve):
    server = serve(breaks=3)
    with pytest.raises(UserError, match="the connection broke") as error:
        fetch(server.url, job())
    assert "WEIGHTS = file" in error.value.hint
    assert "WEIGHTS = none" in error.value.hint
    assert fetch(server.url, job()).read_bytes() == CONTENT
    assert server.requests[-1] == "bytes=917504-"


def test_without_a_network_one_sentence_says_where_the_file_belongs(serve):
    server = serve()
    server.close()
    with pytest.raises(UserError) as error:
        fetch(server.url, job())
    assert NAME in error.value.hint
    assert "checkpoints" in error.value.hint


def test_what_is_not_the_file_is_refused_and_not_kept(serve, tmp_path):
    server = serve(content=b"<html>Please log in</html>")
    with pytest.raises(UserError, match="damaged"):
        fetch(server.url, job())
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_file_that_the_server_does_not_have_is_named(serve):
    server = serve()
    with pytest.raises(UserError, match="404"):
        fetch(server.url.replace("weights-", "others-"), job())


def test_a_stop_is_heard_and_keeps_what_came(serve, tmp_path):
    server = serve()
    stop = threading.Event()
    stop.set()
    with pytest.raises(StoppedError):
        fetch(server.url, job(stop))
    parts = list(tmp_path.rglob("*.part"))
    assert len(parts) == 1
    assert parts[0].stat().st_size > 0


def test_an_address_of_another_kind_is_refused(serve):
    with pytest.raises(UserError, match="not an http address"):
        fetch(f"file:///etc/{NAME}", job())
