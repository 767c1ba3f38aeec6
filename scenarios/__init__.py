"""Plays the features on a portal: options, selection, plan of a run, guards, kill matrix.

Here: choosing what is played and running it. Not here: what a step does (steps), what a verdict is (reports).
"""
