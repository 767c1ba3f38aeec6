"""The addresses of the portal; anything else is « Page introuvable »."""

from collections.abc import Mapping
from functools import partial

from starlette.routing import Route

from simulators.portailpro.web import (
    accueil,
    actualites,
    adresses,
    aide,
    avis,
    consultation,
    creation,
    delegation,
    detachement,
    entreprise,
    evenements,
    habilitations,
    inscription,
    messagerie,
    mot_de_passe,
    profil,
    rattachements,
    tableau,
)
from simulators.portailpro.web.publiques import montrer_page
from simulators.portailpro.web.visites import FabriqueDePorts

# Pages that say the same to everybody, by address.
PAGES: Mapping[str, str] = {
    adresses.FAQ: "faq.html",
    adresses.TUTORIEL: "tutoriel.html",
    adresses.PARTENAIRES: "partenaires.html",
    adresses.PLAN: "plan.html",
}


def build_routes(fabrique: FabriqueDePorts) -> tuple[Route, ...]:
    """Every screen, and the door of the announcements; `fabrique` gives the ports of a world."""
    return (
        Route(adresses.ACCUEIL, partial(accueil.montrer_accueil, fabrique)),
        Route(adresses.CREATION, creation.montrer_creation),
        Route(adresses.CREATION, partial(creation.creer, fabrique), methods=["POST"]),
        Route(adresses.DEPUIS_LA_DOUANE, inscription.partir_de_la_douane),
        Route(adresses.VALIDATION, inscription.montrer_validation),
        Route(adresses.VALIDATION, inscription.valider, methods=["POST"]),
        Route(adresses.COMPTE_DOUANE, partial(rattachements.creer_a_la_douane, fabrique), methods=["POST"]),
        Route(adresses.SIREN, partial(entreprise.montrer_choix, fabrique)),
        Route(adresses.SIREN, partial(entreprise.choisir, fabrique), methods=["POST"]),
        Route(adresses.TABLEAU, partial(tableau.montrer_tableau, fabrique)),
        Route(adresses.CREANCE, partial(consultation.montrer_creance, fabrique)),
        Route(adresses.MANDAT, partial(consultation.montrer_mandat, fabrique)),
        Route(adresses.RATTACHEMENTS, partial(rattachements.montrer_rattachements, fabrique)),
        Route(adresses.RATTACHEMENTS, partial(rattachements.demander, fabrique), methods=["POST"]),
        *(Route(path, partial(montrer_page, page, fabrique)) for path, page in PAGES.items()),
        Route(adresses.ACTUALITES, partial(actualites.montrer_actualites, fabrique)),
        Route(adresses.AVIS, partial(avis.montrer_avis, fabrique)),
        Route(adresses.AVIS, partial(avis.recueillir, fabrique), methods=["POST"]),
        Route(adresses.AIDE, partial(aide.montrer_aide, fabrique)),
        Route(adresses.HOTLINE, partial(aide.montrer_hotline, fabrique)),
        Route(adresses.CHATBOT, partial(aide.montrer_chatbot, fabrique)),
        Route(adresses.ASSISTANCE, partial(aide.montrer_formulaire, fabrique)),
        Route(adresses.ASSISTANCE, partial(aide.envoyer, fabrique), methods=["POST"]),
        Route(adresses.HABILITATIONS, partial(habilitations.montrer_habilitations, fabrique)),
        Route(adresses.DELEGATION, partial(delegation.montrer_delegation, fabrique)),
        Route(adresses.DELEGATION, partial(delegation.changer_delegation, fabrique), methods=["POST"]),
        Route(adresses.DETACHEMENT, partial(detachement.montrer_detachement, fabrique)),
        Route(adresses.DETACHEMENT, partial(detachement.confirmer, fabrique), methods=["POST"]),
        Route(adresses.PROFIL, partial(profil.montrer_profil, fabrique)),
        Route(adresses.MOT_DE_PASSE, partial(mot_de_passe.montrer_changement, fabrique)),
        Route(adresses.MOT_DE_PASSE, partial(mot_de_passe.changer, fabrique), methods=["POST"]),
        *messagerie.build_routes(fabrique),
        Route("/evenements", partial(evenements.recevoir, fabrique), methods=["POST"]),
    )
