"""The training itself: step, losses, loop, many processes."""
