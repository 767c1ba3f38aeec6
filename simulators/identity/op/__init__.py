"""OpenID Provider: its endpoints, its login form, its codes and tokens.

The public face is `simulators.identity.provider`.
"""
