"""The plugin object: puts the provider into Processing, and the algorithms into a menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, List, Optional

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QMenu

from .language.catalog import installed_translator, tr
from .provider import EXAMPLE_MODELS, RsMaskProvider
from .start.model_page import ModelDropHandler
from .start.page import StartPage
from .window.guide import guide_address
from .window.notices import offer, open_dialog

MENU = "RS Mask"
"""Below QGIS's menu of plugins."""
_WELCOMED = "rs_mask/welcomed"  # whether the start page was ever opened


class RsMaskPlugin:
    """What ``classFactory`` returns.

    Args:
        iface: QGIS's interface; None under qgis_process.
    """

    def __init__(self, iface: Optional[Any]) -> None:
        self.iface = iface
        self._provider: Optional[RsMaskProvider] = None
        self._actions: List[QAction] = []
        self._examples: Optional[QMenu] = None
        self._start_page: Optional[StartPage] = None
        self._drops: Optional[ModelDropHandler] = None
        self._translator = installed_translator()

    def initProcessing(self) -> None:  # noqa: N802 - QGIS's name
        """Register the algorithms; qgis_process calls this alone."""
        self._provider = RsMaskProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Register the algorithms in QGIS with a window: in the toolbox and in a menu."""
        self.initProcessing()
        if self._provider is None or self.iface is None:
            return
        self._add_start_page()
        self._drops = ModelDropHandler(self.iface.mainWindow())
        self.iface.registerCustomDropHandler(self._drops)
        for algorithm in self._provider.in_order():
            action = QAction(algorithm.icon(), algorithm.displayName(), self.iface.mainWindow())
            action.setObjectName(algorithm.id())
            action.setToolTip(algorithm.shortDescription())
            action.triggered.connect(partial(_open_algorithm, algorithm.id()))
            self.iface.addPluginToMenu(MENU, action)
            self._actions.append(action)
        self._add_examples()
        self._add_guide()
        if not QgsSettings().value(_WELCOMED, False, type=bool):
            offer(
                tr("Finds every object in your imagery."),
                {tr("Start here"): self.open_start_page},
            )

    def open_start_page(self, checked: bool = False) -> None:
        """Open the start page, or bring it to the front."""
        QgsSettings().setValue(_WELCOMED, True)
        if self._start_page is not None:
            self._start_page.refresh()
        elif self.iface is not None:
            self._start_page = StartPage(self.iface.mainWindow())
        if self._start_page is not None:
            self._start_page.show()
            self._start_page.raise_()

    def _add_start_page(self) -> None:
        """Add the menu's first entry."""
        if self._provider is None or self.iface is None:
            return
        action = QAction(self._provider.icon(), tr("Start here"), self.iface.mainWindow())
        action.setObjectName("rsmask_start")
        action.triggered.connect(self.open_start_page)
        self.iface.addPluginToMenu(MENU, action)
        self._actions.append(action)

    def _add_examples(self) -> None:
        """Add the example models; QGIS's own toolbox opens models of the user alone to edit."""
        if self.iface is None:
            return
        menu = QMenu(tr("Example models"), self.iface.mainWindow())
        for path in EXAMPLE_MODELS:
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                menu.addAction(model.displayName()).triggered.connect(partial(_edit_model, path))
        menu.menuAction().setObjectName("rsmask_examples")
        self.iface.addPluginToMenu(MENU, menu.menuAction())
        self._examples = menu

    def _add_guide(self) -> None:
        """Add the menu's last entry."""
        if self.iface is None:
            return
        action = QAction(tr("Guide"), self.iface.mainWindow())
        action.setObjectName("rsmask_guide")
        action.triggered.connect(_open_guide)
        self.iface.addPluginToMenu(MENU, action)
        self._actions.append(action)

    def unload(self) -> None:
        """Take everything back, so that the plugin can be reloaded."""
        for action in self._actions:
            if self.iface is not None:
                self.iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        if self._examples is not None and self.iface is not None:
            self.iface.removePluginMenu(MENU, self._examples.menuAction())
            self._examples.deleteLater()
            self._examples = None
        if self._drops is not None and self.iface is not None:
            self.iface.unregisterCustomDropHandler(self._drops)
            self._drops = None
        if self._start_page is not None:
            self._start_page.deleteLater()
            self._start_page = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)


def _open_algorithm(algorithm_id: str, checked: bool = False) -> None:
    open_dialog(algorithm_id)


def _open_guide(checked: bool = False) -> None:
    QDesktopServices.openUrl(QUrl(guide_address()))


def _edit_model(path: Path, checked: bool = False) -> None:
    """Open an example in QGIS's model designer, to look at or to save under another name."""
    from processing.modeler.ModelerDialog import ModelerDialog  # only there with a window

    designer = ModelerDialog.create()
    designer.loadModel(str(path))
    designer.show()
