"""Real processes that are killed while someone types in the real window."""
