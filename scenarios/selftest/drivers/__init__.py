"""One suite that every driver passes, over fixed pages served by a real server.

Here: what a driver means. ``BANC_PILOTES=http,chromium,firefox`` widens the list of drivers.
Not here: how each driver does it (steps/drivers/tests).
"""
