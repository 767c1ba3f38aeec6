"""Two co-owners made of the bare skeleton, so that its tests need none of the real ones."""

from simulators.coproprietaire.clients import build_portal_client
from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.coproprietaire.service import build_coproprietaire
from simulators.coproprietaire.site import Site
from simulators.coproprietaire.tenue.ajouts import build_ajouts, list_teleservices
from simulators.coproprietaire.tenue.ecrans import Ecrans
from simulators.coproprietaire.tenue.modele import Politiques
from simulators.core.service import Service

COMPTE_FISCAL = ServiceEnLigne("COMPTE-FISCAL", "Compte fiscal", "siren", ("payer", "declarer"))


def _build(name: str) -> Service:
    site = Site(
        name=name, services=(COMPTE_FISCAL,), clients=(build_portal_client(),),
        teleservices=list_teleservices(name),
    )  # fmt: skip
    return build_coproprietaire(
        site, Politiques(), build_ajouts(Ecrans("Déclarations d’essai", "FR22ZZZ000002"))
    )


def build_essai() -> Service:
    """The site under test."""
    return _build("impots")


def build_voisin() -> Service:
    """Another one, whose tokens are worth nothing at the first."""
    return _build("urssaf")
