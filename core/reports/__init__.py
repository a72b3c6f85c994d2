"""Report pages as every job writes them."""
