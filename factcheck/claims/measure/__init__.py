"""Which property of its subject a value states."""
