"""What an arriving person does, step by step; each step has a name and an actor (portail, douane…)."""
