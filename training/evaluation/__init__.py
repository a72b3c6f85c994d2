"""How good detections are: on tiles and between layers."""
