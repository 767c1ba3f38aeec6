"""Counting and printing: what a run emitted, turned into verdicts, files and pages.

Belongs here: the event file and its pure views. Does not: any idea of how the portal behaves.
`collect` is the only writer of the event file; everything else reads it. No import of the other packages.
"""
