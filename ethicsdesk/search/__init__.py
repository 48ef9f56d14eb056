"""One search over history and library."""
