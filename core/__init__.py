"""What annotating, training and detecting share, and detection itself. Knows nothing of QGIS."""
