"""From a batch of windows to polygons: detectors, and the outlines of their masks."""
