"""Hands each theme of the features to pytest-bdd, one line a theme, with the fixtures of a scenario.

Here: a scenario's world and drivers, from first to last. Not here: what its steps do (steps.definitions).
"""
