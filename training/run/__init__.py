"""A run of training: its set-up, folder, checkpoints, and how it is resumed."""
