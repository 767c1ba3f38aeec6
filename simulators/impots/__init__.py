"""Tax administration (DGFiP): the common skeleton with its own service, COMPTE-FISCAL, and its debts.

What the three co-owners do alike is in `coproprietaire`; only what the tax office alone does belongs here.
"""
