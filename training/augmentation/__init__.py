"""Augmentation of tiles and their instances."""
