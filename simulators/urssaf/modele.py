"""What Urssaf offers; its judgements are those of every site that keeps its own accounts."""

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.coproprietaire.tenue.modele import Politiques

COMPTE_COTISANT = ServiceEnLigne("COMPTE-COTISANT", "Compte cotisant", "siren", ("payer", "declarer"))
SERVICES = (COMPTE_COTISANT,)

__all__ = ["COMPTE_COTISANT", "SERVICES", "Politiques"]
