"""Fields of Processing's dialogs that say what QGIS's own can't; made by name, only in dialogs."""
