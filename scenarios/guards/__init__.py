"""Faults of the bench itself, found before they pass for a verdict: text, inventory, steps.

A guard returns findings; the commands and the selftest decide what follows. No rule of the FAQ here.
"""
