"""The web application of customs."""

from simulators.coproprietaire.clients import SCOPE_HABILITATIONS, build_portal_client
from simulators.coproprietaire.octroi import find_service
from simulators.coproprietaire.service import Ajouts, build_coproprietaire
from simulators.coproprietaire.site import Site, Teleservice
from simulators.core.context import Context
from simulators.core.service import Service
from simulators.douane import (
    actualites,
    api_comptes,
    courriers,
    dossiers,
    ecrans,
    ecrans_compte,
    ecrans_ghost,
    envois,
    h7,
    numeros,
    references,
    registre,
    rosa,
    salaries,
    titulaires,
)
from simulators.douane.actualites import news_routes, write_actualite
from simulators.douane.api import edi_routes
from simulators.douane.api_comptes import SCOPE_COMPTES
from simulators.douane.applications import APPLICATIONS
from simulators.douane.connu import SCOPE_INSCRIPTION, read_connu
from simulators.douane.contact.ecrans import contact_routes
from simulators.douane.contact.registre import SCHEMA as CONTACT_SCHEMA
from simulators.douane.envois import SCOPE_TAXATION, TELEPAIEMENT
from simulators.douane.ghost import keep_effectives, verify_relation
from simulators.douane.messagerie import registre as registre_messagerie
from simulators.douane.messagerie.actes import peupler_messagerie
from simulators.douane.messagerie.api import SCOPE_MESSAGERIE, messagerie_routes
from simulators.douane.modele import Politiques
from simulators.douane.services import SERVICES
from simulators.douane.vitrine import public_routes
from simulators.identity import brouillons
from simulators.identity.clients import Client
from simulators.peuplement.document import Document

NAME = "douane"
SITE = Site(
    name=NAME,
    services=SERVICES,
    clients=(
        build_portal_client(TELEPAIEMENT, scopes=(SCOPE_INSCRIPTION, SCOPE_COMPTES, SCOPE_MESSAGERIE)),
        Client(TELEPAIEMENT, scopes=frozenset({SCOPE_HABILITATIONS}), told_voucher=True),
        # Customs themselves, which tell Télépaiement the debts that declarations give; nobody logs in by it.
        Client(
            NAME, scopes=frozenset({SCOPE_TAXATION}), resources=(TELEPAIEMENT,), redirect_paths=(),
            logout_paths=(),
        ),
    ),
    # H7 has no address here: whatever asks for one is refused (DEC-16).
    teleservices=(
        *(Teleservice(application.nom, NAME, application.chemin) for application in APPLICATIONS),
        Teleservice("GHOST", NAME, ecrans_ghost.GHOST),
        Teleservice("Télépaiement SEPA", TELEPAIEMENT, "/sepa"),
        Teleservice("Télépaiement CB", TELEPAIEMENT, "/cb", public=True),
    ),
    verify_octroi=verify_relation,
    keep_effectives=keep_effectives,
    pages=(ecrans_compte.CHANGEMENT,),
    more_claims={SCOPE_INSCRIPTION: read_connu},
    creation="/compte/creation/douane",
    liens_du_compte={"Changer mon mot de passe": ecrans_compte.CHANGEMENT},
    accueil={"Créer un compte": ecrans_compte.CREATION},
)  # fmt: skip
_TABLES = (
    rosa, registre, references, numeros, h7, envois, brouillons, dossiers, salaries, actualites, titulaires,
    courriers, registre_messagerie,
)  # fmt: skip


def build_service() -> Service:
    """The site as the FAQ describes it."""
    ajouts = Ajouts(
        routes=(
            *ecrans.screen_routes(),
            *ecrans_ghost.screen_routes(),
            *edi_routes(),
            *contact_routes(),
            *news_routes(),
            *public_routes(),
            *ecrans_compte.compte_routes(),
            *api_comptes.compte_routes(),
            *messagerie_routes(),
        ),
        gabarits=(ecrans.GABARITS,),
        schema="".join(module.SCHEMA for module in _TABLES) + CONTACT_SCHEMA,
        seed_before=_seed,
    )
    return build_coproprietaire(SITE, Politiques(), ajouts)


def _seed(ctx: Context, document: Document) -> None:
    for r, relation in enumerate(document.relation):
        find_service(SERVICES, relation.service, f"$.relation[{r}]")
        rosa.write_relation(ctx, relation)
    references.hold_references(ctx, document.creance)
    for actualite in document.actualite:
        write_actualite(ctx, actualite)
    peupler_messagerie(ctx, document)
