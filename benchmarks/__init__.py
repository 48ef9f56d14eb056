"""The speed figures, each beside its limit or a peer that was measured in the same run."""
