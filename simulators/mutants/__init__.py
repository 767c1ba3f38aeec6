"""Systems wrong on purpose: each file is one kind of fault, its header names the rule it breaks.

A mutant takes a service as it is wired and gives another one with a policy, a route or a template
replaced. The services hold no switch for it, and a world names the mutant it wants.
"""
