"""Stand-ins for the co-owners and Télépaiement, and the reference portal.

Each service is a small web application over its own database; all are joined by HTTP only.
What judges them lives elsewhere (`steps/`, `scenarios/`) and shares no code with them.
"""
