"""What RS Mask keeps in QGIS's own window: lines in its message bar, the list of last runs."""
