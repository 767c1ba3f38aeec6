"""What Urssaf offers; its judgements are those of every co-owner."""

from simulators.coproprietaire.modele import Politiques, ServiceEnLigne

COMPTE_COTISANT = ServiceEnLigne("COMPTE-COTISANT", "Compte cotisant", "siren", ("payer", "declarer"))
SERVICES = (COMPTE_COTISANT,)

__all__ = ["COMPTE_COTISANT", "SERVICES", "Politiques"]
