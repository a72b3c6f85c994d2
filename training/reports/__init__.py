"""Reports: pages, figures, pictures."""
