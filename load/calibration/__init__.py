"""Measures the generator before it measures anything else: a target whose latency is known beforehand.

The law itself is arithmetic and lives in `measure/calibration.py`; here are the target and the measuring.
"""
