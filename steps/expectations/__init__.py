"""Compares what a person reads with what she must read: matchers return differences, ``verdict.py`` raises.

The same matchers serve the scenarios, the machines and the load. No driver and no screen here: values only.
"""
