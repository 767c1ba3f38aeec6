"""What the portal judges, one file for each subject of the FAQ, one pure function for each judgement.

`politiques.py` assembles them; nothing else calls them, so that replacing one there is enough to make
a portal wrong.
"""
