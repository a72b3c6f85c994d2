"""A web server on this machine that serves files by ranges of bytes, and fails when it is told to.

A process of its own: opening a raster holds Python's lock, so a thread could not answer it.
"""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
import tempfile
import threading
from base64 import b64encode
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class RangeServer:
    """Serves a folder.

    Args:
        folder: What is served.
        faults: What happens to the requests for parts of files, one after the other and then from
            the start again: "ok", "503", "drop" (the connection ends before the answer) or "cut"
            (it ends in the middle of the answer).
        login: User and password, divided by a colon, without which nothing is served; empty: none.
    """

    def __init__(self, folder: Path, *faults: str, login: str = "") -> None:
        self._log = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed with the server
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(folder), login, *(faults or ("ok",))],
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self.port = int(self._process.stdout.readline())

    def url(self, name: str) -> str:
        """Return the address of a file."""
        return f"http://127.0.0.1:{self.port}/{name}"

    @property
    def requests(self) -> list[tuple[str, int]]:
        """What happened to each request for a part of a file, and how many bytes it was for."""
        self._log.seek(0)
        lines = [line.split() for line in self._log]
        return [(fault, int(size)) for fault, size in lines]

    def close(self) -> None:
        """Go away: nobody listens at the port any more."""
        self._process.kill()
        self._process.wait()

    def __enter__(self) -> RangeServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        self._process.stdout.close()
        self._log.close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder = Path()
    faults: tuple[str, ...] = ()
    login = ""
    lock = threading.Lock()
    count = 0

    def log_message(self, *_: object) -> None:
        """Say nothing: stderr is the list of requests."""

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        path = self.folder / self.path.lstrip("/").split("?")[0]
        login = "Basic " + b64encode(self.login.encode()).decode()
        if self.login and self.headers.get("Authorization") != login:
            self.send_error(401)
            return
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        first, last, partial = 0, len(content) - 1, False
        asked = self.headers.get("Range", "")
        if asked.startswith("bytes="):
            low, high = asked[6:].split("-")
            first, last, partial = int(low), min(int(high or last), last), True
        fault = self._fault(last + 1 - first) if with_body and partial else "ok"
        if fault == "503":
            self.send_error(503)
            return
        if fault == "drop":
            self._hang_up()
            return
        self.send_response(206 if partial else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(last + 1 - first))
        if partial:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        self.end_headers()
        if with_body:
            body = content[first : last + 1]
            with suppress(ConnectionError):
                self.wfile.write(body[: len(body) // 2] if fault == "cut" else body)
        if fault == "cut":
            self._hang_up()

    def _fault(self, size: int) -> str:
        """Note a request for some bytes and return what happens to it."""
        kind = type(self)
        with kind.lock:
            fault = kind.faults[kind.count % len(kind.faults)]
            kind.count += 1
            sys.stderr.write(f"{fault} {size}\n")
            sys.stderr.flush()
        return fault

    def _hang_up(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            # Reset instead of a polite end, as when a machine on the way fails.
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.connection.close()


if __name__ == "__main__":
    _Handler.folder, _Handler.login = Path(sys.argv[1]), sys.argv[2]
    _Handler.faults = tuple(sys.argv[3:])
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as listening:
        sys.stdout.write(f"{listening.server_port}\n")
        sys.stdout.flush()
        listening.serve_forever()
