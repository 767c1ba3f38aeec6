"""What an arriving person does, step by step; each step has a name and an actor (portailpro, douane…).

Not here: who they are (`users/`), when they come (`measure/`), how their bytes travel (`fast_http`).
"""
