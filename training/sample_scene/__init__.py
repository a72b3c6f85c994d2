"""A made-up scene with exact truth, to try everything with."""
