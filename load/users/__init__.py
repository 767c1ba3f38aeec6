"""Who arrives: people made from a seed, each with a role, a company and debts of their own.

Not here: what they do once there (`journeys/`), nor when they come (`measure/`).
"""
