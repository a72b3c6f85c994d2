"""From a training set to batches: which tiles, in which order, by which process."""
