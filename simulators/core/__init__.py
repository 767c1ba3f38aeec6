"""What every simulator stands on, and that knows no business word.

Worlds, their clock, chance, journal, faults and stores; the dispatch of requests to services;
the control door. Nothing here knows what a SIREN or a debt is.
"""
