"""A training set on disk: opened, read, split, written, counted."""
