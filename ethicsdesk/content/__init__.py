"""Packs: read, checked and rendered; the library that pages ask."""
