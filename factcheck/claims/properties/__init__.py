"""Claims whose value is a name or yes and no."""
