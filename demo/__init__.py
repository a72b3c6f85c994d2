"""A made-up piece of earth with exact truth, and the whole way of the data walked over it."""
