"""The plan of a training: what suits the set, the machine and the time, each with its reason."""
