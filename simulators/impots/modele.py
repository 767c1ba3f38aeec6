"""What the tax administration offers; its judgements are those of every site that keeps its own accounts."""

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.coproprietaire.tenue.modele import Politiques

COMPTE_FISCAL = ServiceEnLigne("COMPTE-FISCAL", "Compte fiscal", "siren", ("payer", "declarer"))
SERVICES = (COMPTE_FISCAL,)

__all__ = ["COMPTE_FISCAL", "SERVICES", "Politiques"]
