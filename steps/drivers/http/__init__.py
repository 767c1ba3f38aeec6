"""A driver without browser: parses pages, knows names and roles, sends forms, follows redirects, keeps tabs.

Here: what HTML means to a person who uses no script. Neither requests nor Playwright is imported here.
Not here: which cookie travels (steps.drivers.cookies), how bytes travel (steps.drivers.transport).
"""
