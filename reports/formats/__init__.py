"""Files that other tools read (JUnit XML): one module per format, each a pure view of the run.

Does not belong here: pages for people (`render`) and the bench's own JSON (`conformance`, `mutants`).
"""
