"""The types a training passes on: instances, samples, targets, masks."""
