"""The words of the features as values: SIREN, amounts, rights, sites, lines of a table.

A value that exists is valid: text is parsed at the edge. No HTTP, no screen, nothing shared with the systems
under test: an oracle that shares code with its subject is blind to the shared bug.
"""
