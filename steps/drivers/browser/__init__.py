"""A driver with a real browser, through Playwright: profiles, launch, waiting in one place, reading, acting.

Here: what only a browser can show. Nothing outside this folder imports Playwright, and nothing imports this
folder's ``driver`` before a browser is asked for.
"""
