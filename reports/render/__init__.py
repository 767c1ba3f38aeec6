"""The French page that product owners read: views, pieces of evidence, templates, style.

Belongs here: wording and layout. Does not: deciding a verdict, which `verdicts` and `traceability` do.
"""
