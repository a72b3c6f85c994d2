"""What scores are worth: measured on validation, and fitted so that they say it."""
