"""How customs are reached: a technical problem in an online service, or Infos Douane Service.

What comes in by telephone or in writing enters a queue; no machine API leads here, and no right is asked for.
"""
