"""The bench judges itself: each guard catches the slip it was made for, and the real features pass.

Here: tests of the bench as a whole. Not here: unit tests of one package (its own `tests/`).
"""
