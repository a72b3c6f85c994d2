"""The language that people read: sentences with their translations. Standard library only."""
