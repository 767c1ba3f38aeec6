"""Customs (DGDDI): ROSA relations, GHOST rights, DELTA-G and its entry of declarations, EDI door for H7.

What the three co-owners do alike is in `coproprietaire`; the debts of customs are held by `telepaiement`.
Every format here is invented: nothing public describes those systems.
"""
