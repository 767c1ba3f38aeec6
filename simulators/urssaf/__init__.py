"""Social contributions (Urssaf): the common skeleton with its own service, COMPTE-COTISANT, and its debts.

What the three co-owners do alike is in `coproprietaire`; only what Urssaf alone does belongs here.
"""
