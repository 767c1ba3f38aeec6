"""What each sentence of the features does: one call on an actor or one expectation, one file a theme.

Here: sentences and fixtures. Not here: loops, choices, comparisons; a step never calls a step.
"""
