"""What our parts and the generator cost, and how far to believe it: printed, never judged by a timed test.

`python -m load.benchmarks` plays all of them, or those named; docs/charge.md says what each one measures.
"""
