"""The part of a world document that such a site takes, and all that it adds to the skeleton."""

from simulators.coproprietaire.service import Ajouts
from simulators.coproprietaire.site import Teleservice
from simulators.coproprietaire.tenue import creances, declarations, echeances, etablissements, mandats
from simulators.coproprietaire.tenue.api import api_routes
from simulators.coproprietaire.tenue.creances import write_creance
from simulators.coproprietaire.tenue.declarations import write_declaration
from simulators.coproprietaire.tenue.echeances import write_echeance
from simulators.coproprietaire.tenue.ecrans import DECLARATIONS, GABARITS, Ecrans
from simulators.coproprietaire.tenue.ecrans_paiements import PAIEMENTS
from simulators.coproprietaire.tenue.etablissements import write_etablissements
from simulators.coproprietaire.tenue.mandats import write_mandat
from simulators.core.context import Context
from simulators.peuplement.document import Document

SCHEMA = "".join(module.SCHEMA for module in (creances, declarations, echeances, etablissements, mandats))


def list_teleservices(site: str) -> tuple[Teleservice, ...]:
    """Where the personal space of such a site leads, and where links from other sites may."""
    return (
        Teleservice("Déclarations", site, DECLARATIONS),
        Teleservice("Paiements et mandats", site, PAIEMENTS),
    )


def build_ajouts(ecrans: Ecrans) -> Ajouts:
    """The accounts of companies: their API, their screens, their tables, their part of a document."""
    return Ajouts(
        routes=(*api_routes(), *ecrans.routes()), gabarits=(GABARITS,), schema=SCHEMA, seed_before=seed_tenue
    )


def seed_tenue(ctx: Context, document: Document) -> None:
    """Keep the debts, mandates, instalments and declarations that are this site's."""
    site = ctx.service.name
    for entreprise in document.entreprise:
        write_etablissements(ctx, entreprise)
    for creance in document.creance:
        if creance.site == site:
            write_creance(ctx, creance)
    for mandat in document.mandat:
        if mandat.site == site:
            write_mandat(ctx, mandat)
    for echeance in document.echeance:
        if echeance.site == site:
            write_echeance(ctx, echeance)
    for declaration in document.declaration:
        if declaration.site == site:
            write_declaration(ctx, declaration)
