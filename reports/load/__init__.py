"""The page of a load run, for people; its JUnit XML and Markdown summary, for CI.

Belongs here: wording, curves and layout of `result.json` and `series.json`. Does not: deciding the
verdict of a run or computing a percentile, which `load/measure` does.
"""
