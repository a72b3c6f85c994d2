"""The reports that users open: of a training set, a training, a comparison, an evaluation."""
