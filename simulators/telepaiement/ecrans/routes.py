"""The addresses of the screens."""

from starlette.routing import Route

from simulators.telepaiement.ecrans import carte, mandats, paiement, sepa
from simulators.telepaiement.ecrans.page import CB, SEPA


def screen_routes() -> tuple[Route, ...]:
    """Every page and every form."""
    creance, mandat = f"{SEPA}/creances/{{reference}}", f"{SEPA}/mandats/{{rum}}"
    return (
        Route("/", sepa.show_accueil),
        Route(SEPA, sepa.show_sepa),
        Route(creance, paiement.show_creance),
        Route(creance, paiement.pay, methods=["POST"]),
        Route(mandats.NOUVEAU, mandats.show_nouveau),
        Route(mandats.NOUVEAU, mandats.open_mandat, methods=["POST"]),
        Route(mandat, mandats.show_mandat),
        Route(mandat, mandats.delete_mandat, methods=["POST"]),
        Route(CB, carte.show_avis),
        Route(CB, carte.read_avis, methods=["POST"]),
        Route(carte.PAIEMENT, carte.show_carte),
        Route(carte.PAIEMENT, carte.pay, methods=["POST"]),
        Route(carte.RECU, carte.show_recu),
    )
