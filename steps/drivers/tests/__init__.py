"""Tests of each driver's own parts; what both drivers mean is in scenarios/selftest/drivers."""
