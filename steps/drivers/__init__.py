"""The only place that speaks HTTP or HTML: one contract, a driver without browser, a driver with one.

Here: roles, names, forms, cookies, redirects, tabs, waiting, and the client of the control door.
Not here: which names a portal's screens bear (steps.screens), what is expected of them (steps.expectations).
"""
