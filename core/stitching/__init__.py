"""From the polygons of tiles to whole objects, whatever the grid of tiles."""
