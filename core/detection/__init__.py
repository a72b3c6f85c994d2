"""A detection of one raster: its plan, the search of its tiles, the layer."""
