"""The archive: the raw detections of each tile, kept until a layer is complete or longer."""
