"""Polygons: read from layers, overlaid, made rectangular."""
