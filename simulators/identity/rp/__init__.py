"""Relying Party: sends a person to a provider, and judges what comes back.

The public face is `simulators.identity.relying_party`.
"""
