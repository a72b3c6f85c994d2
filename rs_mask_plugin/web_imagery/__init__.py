"""Layers of web services (XYZ, WMS, WMTS) as imagery: their tiles read into a raster file."""
