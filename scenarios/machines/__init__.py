"""Hypothesis state machines: what examples do not think of, told as a French scenario when it is found.

Belongs here: gestures of people and administrations, drawn at random, each followed by a comparison with the
oracle. Does not: what must be seen, which `steps.oracle` says.
"""
