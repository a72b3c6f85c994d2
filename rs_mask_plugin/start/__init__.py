"""The start page: what is there, what to do first, what was done lately."""
