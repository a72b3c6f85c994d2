"""Asks a server for many files politely, through QGIS's own network: its proxy and credentials.

Never more than two requests at a time and ten a second. What fails for a moment is asked for again
after longer and longer pauses, or when the server says. The program names itself.
"""

from __future__ import annotations

import time
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Callable, Deque, Dict, Iterator, List, Optional, Tuple

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingException
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..language.catalog import tr
from .service import Access

CONNECTIONS = 2
"""At a time; what the tile usage policy of OpenStreetMap allows."""

_INTERVAL_S = 0.1  # from one request to the next
_TRIES = 5
_FIRST_PAUSE_S = 1.0  # before a request is repeated; doubled each time
_LONGEST_PAUSE_S = 60.0  # that a server may ask for before the run is given up
_TICK_MS = 10
_TIMEOUT_S = 60.0  # for an answer that does not come

_ABSENT = (204, 404, 410)
_WHILE_SENDING = range(200, 300)  # the connection broke in the midst of an answer
_REFUSED = (401, 402, 403, 407, 451)
_MARK = "rs_mask"  # of our requests among QGIS's, which may use the same attribute
_AGENT = b"RS-Mask (QGIS plugin; https://github.com/rs-mask/rs-mask)"


@dataclass
class _Request:
    """A file that is wanted.

    Attributes:
        url: Where it lies.
        deliver: Gets its content, or None where the server has no such file.
        tries: How often it was asked for.
        not_before: When it may be asked for next, by the monotonic clock.
    """

    url: str
    deliver: Callable[[Optional[bytes]], None]
    tries: int = 0
    not_before: float = 0.0


class Download:
    """Files of one server.

    Args:
        access: How the server is asked.
        is_cancelled: Asked many times a second.
    """

    def __init__(self, access: Access, is_cancelled: Callable[[], bool]) -> None:
        self._access = access
        self._is_cancelled = is_cancelled
        self._waiting: Deque[_Request] = deque()
        self._running: List[Tuple[_Request, QNetworkReply, float]] = []
        self._next_start = 0.0

    def add(self, url: str, deliver: Callable[[Optional[bytes]], None]) -> None:
        """Want a file; ``deliver`` gets its content, or None where the server has no such file."""
        self._waiting.append(_Request(url, deliver))

    def run(self) -> bool:
        """Ask for all files; return whether all came, which they don't when the run is cancelled.

        It can be called in any thread; an event loop runs in it meanwhile.

        Raises:
            QgsProcessingException: The server refuses, or does not answer; one sentence.
        """
        with _named_agent():
            try:
                while self._waiting or self._running:
                    if self._is_cancelled():
                        return False
                    self._start_next()
                    _wait()
                    self._take_answers()
            finally:
                for _, reply, _ in self._running:
                    reply.abort()
                    reply.deleteLater()
                self._running.clear()
        return True

    def _start_next(self) -> None:
        now = time.monotonic()
        if len(self._running) >= CONNECTIONS or now < self._next_start or not self._waiting:
            return
        if self._waiting[0].not_before > now:
            self._waiting.rotate(-1)
            return
        request = self._waiting.popleft()
        request.tries += 1
        self._next_start = now + _INTERVAL_S
        reply = QgsNetworkAccessManager.instance().get(self._network_request(request.url))
        self._running.append((request, reply, now))

    def _network_request(self, url: str) -> QNetworkRequest:
        request = QNetworkRequest(QUrl(url))
        for name, value in self._access.headers.items():
            request.setRawHeader(name.encode("utf-8"), value.encode("utf-8"))
        attributes = QNetworkRequest.Attribute
        policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        request.setAttribute(attributes.RedirectPolicyAttribute, policy)
        request.setAttribute(attributes.CacheSaveControlAttribute, False)  # tiles are kept by us
        request.setAttribute(attributes.User, _MARK)
        if self._access.authcfg:
            allowed, request = QgsApplication.authManager().updateNetworkRequest(
                request, self._access.authcfg
            )
            if not allowed:
                raise QgsProcessingException(
                    tr(
                        "QGIS's credentials for {} can't be used. Check them in its options."
                    ).format(QUrl(url).host())
                )
        return request

    def _take_answers(self) -> None:
        for entry in list(self._running):
            request, reply, started = entry
            late = time.monotonic() - started > _TIMEOUT_S
            if late and not reply.isFinished():
                reply.abort()
            if reply.isFinished():
                self._running.remove(entry)
                self._take(request, reply)
                reply.deleteLater()

    def _take(self, request: _Request, reply: QNetworkReply) -> None:
        code = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        content = bytes(reply.readAll())
        whole = reply.error() == QNetworkReply.NetworkError.NoError
        absent = reply.error() == QNetworkReply.NetworkError.ContentNotFoundError
        if code in _ABSENT or absent or (whole and not content):
            request.deliver(None)
        elif whole:
            request.deliver(content)
        elif code in _REFUSED:
            raise QgsProcessingException(
                tr(
                    "The server {} refuses its imagery ({} {}). Check the layer's credentials, and "
                    "whether its provider allows such use."
                ).format(QUrl(request.url).host(), code, _reason(reply))
            )
        elif code is None or code in _WHILE_SENDING or code in (408, 425, 429) or code >= 500:
            self._repeat(request, reply, code)
        else:
            raise QgsProcessingException(
                tr("The server {} does not understand the request ({} {}).").format(
                    QUrl(request.url).host(), code, _reason(reply)
                )
            )

    def _repeat(self, request: _Request, reply: QNetworkReply, code: Optional[int]) -> None:
        asked = _retry_after_s(reply)
        pause = max(asked, _FIRST_PAUSE_S * 2 ** (request.tries - 1))
        if request.tries >= _TRIES or asked > _LONGEST_PAUSE_S:
            by_server = code is not None and code not in _WHILE_SENDING
            reason = f"{code} {_reason(reply)}" if by_server else reply.errorString()
            raise QgsProcessingException(
                tr(
                    "The server {} does not answer any more ({}). What was read is kept: run it "
                    "again later to go on."
                ).format(QUrl(request.url).host(), reason)
            )
        now = time.monotonic()
        request.not_before = now + pause
        if asked or code == 429:  # it is not this file: the server wants to be left alone
            self._next_start = max(self._next_start, now + pause)
        self._waiting.append(request)


def fetch(url: str, access: Access, is_cancelled: Callable[[], bool]) -> bytes:
    """Return one file.

    Raises:
        QgsProcessingException: It can't be had; one sentence.
    """
    found: Dict[str, Optional[bytes]] = {}
    download = Download(access, is_cancelled)
    download.add(url, lambda content: found.update(content=content))
    download.run()
    content = found.get("content")
    if content is None and not is_cancelled():
        raise QgsProcessingException(
            tr("The server {} has no such service any more.").format(QUrl(url).host())
        )
    return content or b""


@contextmanager
def _named_agent() -> Iterator[None]:
    """Name the plugin behind QGIS in the requests of this module; QGIS writes this header last."""

    def name_plugin(request: QNetworkRequest) -> None:
        if request.attribute(QNetworkRequest.Attribute.User) == _MARK:
            agent = bytes(request.rawHeader(b"User-Agent"))
            request.setRawHeader(b"User-Agent", agent + b" " + _AGENT)

    key = QgsNetworkAccessManager.setRequestPreprocessor(name_plugin)
    try:
        yield
    finally:
        QgsNetworkAccessManager.removeRequestPreprocessor(key)


def _wait() -> None:
    """Let the network go on for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(_TICK_MS, loop.quit)
    loop.exec()


def _retry_after_s(reply: QNetworkReply) -> float:
    """Return the seconds that the server asks to wait, as a number or until a date; 0: none."""
    text = bytes(reply.rawHeader(b"Retry-After")).decode("ascii", "replace").strip()
    if text.isdecimal():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError):
        return 0.0


def _reason(reply: QNetworkReply) -> str:
    return str(reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or "")
