"""Tests of the reports: the algebra, the event file written by real runs, the page in a real browser.

`sample` makes a realistic run; it is data for the tests and for looking at the page, never shipped output.
"""
