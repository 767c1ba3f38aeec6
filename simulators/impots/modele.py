"""What the tax administration offers; its judgements are those of every co-owner."""

from simulators.coproprietaire.modele import Politiques, ServiceEnLigne

COMPTE_FISCAL = ServiceEnLigne("COMPTE-FISCAL", "Compte fiscal", "siren", ("payer", "declarer"))
SERVICES = (COMPTE_FISCAL,)

__all__ = ["COMPTE_FISCAL", "SERVICES", "Politiques"]
