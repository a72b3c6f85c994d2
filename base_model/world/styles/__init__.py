"""The styles: one function fills an area in one manner (see the package above)."""
