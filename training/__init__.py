"""Training sets, the training recipe and evaluation. Knows nothing of QGIS."""
