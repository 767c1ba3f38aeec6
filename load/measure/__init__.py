"""Arithmetic of a load run: arrivals, percentiles, verdict. Pure: no clock, no network, no Locust."""
