"""The web application of customs."""

from simulators.coproprietaire.clients import SCOPE_HABILITATIONS, build_portal_client
from simulators.coproprietaire.octroi import find_service
from simulators.coproprietaire.service import Ajouts, build_coproprietaire
from simulators.coproprietaire.site import Site, Teleservice
from simulators.core.context import Context
from simulators.core.service import Service
from simulators.douane import declarations, ecrans, h7, rosa
from simulators.douane.api import edi_routes
from simulators.douane.ghost import verify_relation
from simulators.douane.modele import SERVICES, Politiques
from simulators.identity.clients import Client
from simulators.peuplement.document import Document

TELEPAIEMENT = "telepaiement"
SITE = Site(
    name="douane",
    services=SERVICES,
    clients=(
        build_portal_client(TELEPAIEMENT),
        Client(TELEPAIEMENT, scopes=frozenset({SCOPE_HABILITATIONS})),
    ),
    # H7 has no address here: whatever asks for one is refused (DEC-16).
    teleservices=(
        Teleservice("DELTA-G", "douane", ecrans.DELTA_G),
        Teleservice("Télépaiement SEPA", TELEPAIEMENT, "/sepa"),
    ),
    verify_octroi=verify_relation,
)


def build_service() -> Service:
    """The site as the FAQ describes it."""
    ajouts = Ajouts(
        routes=(*ecrans.screen_routes(), *edi_routes()),
        gabarits=(ecrans.GABARITS,),
        schema=rosa.SCHEMA + declarations.SCHEMA + h7.SCHEMA,
        seed_before=_seed_relations,
    )
    return build_coproprietaire(SITE, Politiques(), ajouts)


def _seed_relations(ctx: Context, document: Document) -> None:
    for r, relation in enumerate(document.relation):
        find_service(SERVICES, relation.service, f"$.relation[{r}]")
        rosa.write_relation(ctx, relation)
