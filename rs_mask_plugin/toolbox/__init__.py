"""What the algorithms share: parameters, values, layers, styles, reporting."""
