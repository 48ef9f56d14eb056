"""The databases, and the only rooms that know SQL."""
