"""People and companies of the scenarios: worlds written by hand, and populations drawn by a seeded Faker.

Here: reading ``scenarios/worlds/*.toml``, the document that the control door accepts, the facts it tells.
Not here: how the people come to exist in a bench (steps.provisioning).
"""
