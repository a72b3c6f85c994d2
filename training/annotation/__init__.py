"""From raster and polygon layers to the tiles of a training set."""
