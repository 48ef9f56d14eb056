"""One screen for each kind of phase."""
