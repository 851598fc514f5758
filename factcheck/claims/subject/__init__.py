"""Who or what a value is said of."""
