"""Leading a group through a discussion: phases, time, entries, ballots."""
