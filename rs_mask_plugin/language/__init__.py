"""QGIS's language: the texts of the plugin, the engine's sentences, numbers and dates in it."""
