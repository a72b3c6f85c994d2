"""Accuracy: of a model on tiles, and of a layer of detections against one of true objects."""
