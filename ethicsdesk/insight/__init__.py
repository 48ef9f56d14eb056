"""What the history says. Pure: no clock, no dice, no disk."""
