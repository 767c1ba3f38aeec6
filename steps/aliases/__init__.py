"""Lets a scenario keep its words where nothing may be used twice: a portal that lives on after it.

The sentences say Bruno, ALPHA, DED-A-01; the portal and the co-owners meet an e-mail, a SIREN, a reference
that only this scenario uses. Translated where data pass, at the drivers and at the control door, so that
definitions, actors, screens and oracle know nothing of it. Not here: what a scenario judges.
"""
