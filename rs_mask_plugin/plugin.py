"""The plugin object: puts the provider into Processing when QGIS or qgis_process starts it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .provider import RsMaskProvider


class RsMaskPlugin:
    """What ``classFactory`` returns.

    Args:
        iface: QGIS's interface; None under qgis_process.
    """

    def __init__(self, iface: Optional[Any]) -> None:
        self.iface = iface
        self._provider: Optional[RsMaskProvider] = None
        self._translator = _installed_translator()

    def initProcessing(self) -> None:  # noqa: N802 - QGIS's name
        """Register the algorithms; qgis_process calls this alone."""
        self._provider = RsMaskProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Register the algorithms in QGIS with a window."""
        self.initProcessing()

    def unload(self) -> None:
        """Take everything back, so that the plugin can be reloaded."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)


def _installed_translator() -> Optional[QTranslator]:
    """Install the translation for QGIS's language, where there is one."""
    language = str(QgsSettings().value("locale/userLocale", QLocale().name()) or "")[:2]
    path = Path(__file__).with_name("i18n") / f"rs_mask_{language}.qm"
    if not path.is_file():
        return None
    translator = QTranslator()
    if not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
