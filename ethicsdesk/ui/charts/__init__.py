"""Painted figures that a screen reader can read cell by cell."""
