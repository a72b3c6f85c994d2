"""The base model: imagery that we make ourselves, and the pretraining on it."""
