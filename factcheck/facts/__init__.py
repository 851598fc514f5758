"""Facts: the curated reference claims, read from YAML and checked."""
