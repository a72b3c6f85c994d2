"""What stands in the world: how each kind of object is made and painted."""
