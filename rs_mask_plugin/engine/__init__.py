"""The engine: found, installed, and talked to."""
