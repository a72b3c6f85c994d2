"""The formats of other tools: read into a training set, written from one."""
