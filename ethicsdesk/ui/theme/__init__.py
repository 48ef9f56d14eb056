"""Colours, fonts, icons and sizes, from one file of tokens."""
