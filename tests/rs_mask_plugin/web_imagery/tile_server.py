"""A server of tiles on this machine: XYZ, WMS and WMTS of one picture, and it fails when told to.

Standard library only: the pictures are written by hand as PNG, so that whoever reads them can be
held against these very pixels.
"""

from __future__ import annotations

import struct
import threading
import time
import zlib
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Callable, Dict, List, Tuple
from urllib.parse import parse_qs, unquote, urlsplit

TILE = 256
HALF_EQUATOR_M = 20037508.342789244

Pixels = Callable[[int, int], Tuple[int, int, int]]
"""Column and row of the whole picture → red, green, blue."""


@dataclass
class Request:
    """What came in: path with query, headers, and how many others were being answered then."""

    path: str
    headers: Dict[str, str]
    at_once: int
    at_s: float


@dataclass
class TileServer:
    """Serves a picture whose upper left pixel is that of a tile.

    Attributes:
        pixels: The picture.
        zoom: Its own level; the only one.
        first: Column and row of its first tile.
        tiles: How many tiles it is wide and high.
        faults: Path → (status, headers) of its next answers, one after the other.
        absent: Paths that do not exist.
        cut: Paths whose next answer breaks off in its midst.
        delay_s: Before each answer.
    """

    pixels: Pixels
    zoom: int
    first: Tuple[int, int]
    tiles: Tuple[int, int]
    faults: Dict[str, List[Tuple[int, Dict[str, str]]]] = field(default_factory=dict)
    absent: set = field(default_factory=set)
    cut: set = field(default_factory=set)
    delay_s: float = 0.0
    requests: List[Request] = field(default_factory=list)

    def __enter__(self) -> TileServer:
        server = self
        lock, running = threading.Lock(), [0]

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                """Say nothing."""

            def do_GET(self) -> None:
                if "{" in unquote(self.path):  # QGIS 3.40 itself, to see what lies at the address
                    self.send_error(404)
                    return
                with lock:
                    running[0] += 1
                    server.requests.append(
                        Request(self.path, dict(self.headers), running[0], time.monotonic())
                    )
                time.sleep(server.delay_s)
                status, headers, body = server.answer(self.path)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with lock:
                    running[0] -= 1
                if self.path in server.cut:
                    server.cut.remove(self.path)
                    self.close_connection = True
                    body = body[:100]
                self.wfile.write(body)

        self._listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._listening.daemon_threads = True
        threading.Thread(target=self._listening.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown()
        self._listening.server_close()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._listening.server_port}"

    @property
    def pixel_size(self) -> float:
        """Side of a pixel in units of EPSG:3857."""
        return 2 * HALF_EQUATOR_M / (TILE * 2**self.zoom)

    @property
    def corner(self) -> Tuple[float, float]:
        """The picture's upper left corner in EPSG:3857."""
        side = TILE * self.pixel_size
        return -HALF_EQUATOR_M + self.first[0] * side, HALF_EQUATOR_M - self.first[1] * side

    def extent(self, columns: int, rows: int, inset: float = 0.0) -> str:
        """The extent of the first tiles, smaller by some pixels on each side, as QGIS reads it."""
        (west, north), size = self.corner, self.pixel_size
        east, south = west + columns * TILE * size, north - rows * TILE * size
        inset *= size
        box = (west + inset, east - inset, south + inset, north - inset)
        return ",".join(map(repr, box)) + " [EPSG:3857]"

    def answer(self, path: str) -> Tuple[int, Dict[str, str], bytes]:
        faults = self.faults.get(path)
        if faults:
            status, headers = faults.pop(0)
            return status, headers, b"not now"
        if path in self.absent:
            return 404, {}, b"there is none"
        query = {name.lower(): value[0] for name, value in parse_qs(urlsplit(path).query).items()}
        xml = urlsplit(path).path.endswith(".xml")
        if query.get("request") == "GetCapabilities" or xml:
            text = _WMTS if xml else _WMS
            text = text.replace("ADDRESS", self.address)
            values = {
                "SCALE": self.pixel_size / 0.00028,
                "SIDE": 2**self.zoom,
                "WEST": -HALF_EQUATOR_M,
                "NORTH": HALF_EQUATOR_M,
            }
            for name, value in values.items():
                text = text.replace(name, repr(value))
            return 200, {"Content-Type": "text/xml"}, text.encode()
        if query.get("request") == "GetMap":
            west, _, _, north = (float(part) for part in query["bbox"].split(","))
            x = round((west - self.corner[0]) / self.pixel_size)
            y = round((self.corner[1] - north) / self.pixel_size)
            return self._picture(x, y, int(query["width"]), int(query["height"]))
        parts = urlsplit(path).path.strip("/").split("/")
        zoom, column, row = (int(part.partition(".")[0]) for part in parts[-3:])
        x, y = (column - self.first[0]) * TILE, (row - self.first[1]) * TILE
        inside = 0 <= x < self.tiles[0] * TILE and 0 <= y < self.tiles[1] * TILE
        if zoom != self.zoom or not inside:
            return 404, {}, b"there is none"
        return self._picture(x, y, TILE, TILE)

    def _picture(self, x: int, y: int, width: int, height: int):
        """Answer with a part of the picture; what lies outside of it is transparent."""
        columns, rows = self.tiles[0] * TILE, self.tiles[1] * TILE
        lines = []
        for row in range(y, y + height):
            lines.append(0)  # PNG: the line is stored as it is
            for column in range(x, x + width):
                inside = 0 <= column < columns and 0 <= row < rows
                lines += (*self.pixels(column, row), 255) if inside else (0, 0, 0, 0)
        chunks = [
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)),
            (b"IDAT", zlib.compress(bytes(lines), 1)),
            (b"IEND", b""),
        ]
        body = b"\x89PNG\r\n\x1a\n"
        for name, data in chunks:
            body += struct.pack(">I", len(data)) + name + data
            body += struct.pack(">I", zlib.crc32(name + data))
        return 200, {"Content-Type": "image/png"}, body


_WMS = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"
 xmlns:xlink="http://www.w3.org/1999/xlink"><Service><Name>WMS</Name><Title>Made up</Title>
</Service><Capability><Request><GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="ADDRESS/wms"/></Get></HTTP></DCPType></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="ADDRESS/wms?"/></Get></HTTP></DCPType></GetMap></Request>
<Layer><Title>all</Title><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude>
<eastBoundLongitude>180</eastBoundLongitude><southBoundLatitude>-85</southBoundLatitude>
<northBoundLatitude>85</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3857" minx="WEST" miny="WEST" maxx="NORTH" maxy="NORTH"/>
<Attribution><Title>Survey of Nowhere</Title></Attribution>
<Layer queryable="0"><Name>photo</Name><Title>Photo</Title></Layer></Layer></Capability>
</WMS_Capabilities>"""

_WMTS = """<?xml version="1.0"?>
<Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0"
 xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink">
<ows:ServiceIdentification><ows:Title>Made up</ows:Title>
<ows:ServiceType>OGC WMTS</ows:ServiceType><ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>
</ows:ServiceIdentification>
<ows:ServiceProvider><ows:ProviderName>Survey of Nowhere</ows:ProviderName></ows:ServiceProvider>
<Contents><Layer><ows:Title>Photo</ows:Title><ows:Identifier>photo</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
<Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>grid</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile"
 template="ADDRESS/wmts/{Style}/{TileMatrix}/{TileCol}/{TileRow}.png"/></Layer>
<TileMatrixSet><ows:Identifier>grid</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
<TileMatrix><ows:Identifier>17</ows:Identifier><ScaleDenominator>SCALE</ScaleDenominator>
<TopLeftCorner>WEST NORTH</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>SIDE</MatrixWidth><MatrixHeight>SIDE</MatrixHeight></TileMatrix></TileMatrixSet>
</Contents></Capabilities>"""
