"""What the generator costs and how far it can be believed: printed, never judged by a timed test.

`python -m load.benchmarks gel`, `calibration`, `parcours`, `portail`, or nothing for all of them.
"""
