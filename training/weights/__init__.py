"""Where a training starts: weights found, downloaded, matched and adapted."""
