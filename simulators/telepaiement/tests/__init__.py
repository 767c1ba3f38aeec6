"""Tests of this package: its pure rules, then its doors over real sockets."""
