"""Rasters: opened, described, warped, resampled and read window by window."""
