"""What a person finds on each screen: names of links, fields and tables, and how to read them.

One file per screen, over the driver; every name is in ``labels.py``, which a target may override.
Not here: HTTP, HTML or addresses (steps.drivers), what ought to be read (steps.expectations).
"""
