"""The part of a world document that a co-owner takes: companies, its accounts, their rights."""

from simulators.coproprietaire.comptes import write_acces, write_compte
from simulators.coproprietaire.entreprises import write_entreprise
from simulators.coproprietaire.habilitations import write_habilitation
from simulators.coproprietaire.octroi import verify_habilitation
from simulators.coproprietaire.site import Site
from simulators.core.context import Context
from simulators.peuplement.document import Compte, Document, Personne


def peupler(ctx: Context, site: Site, document: Document) -> None:
    """Add to the site what concerns it; silently, as if it had always been so.

    Raises a Problem that names the field when a right cannot exist here.
    """
    for entreprise in document.entreprise:
        write_entreprise(ctx, entreprise)
    for p, personne in enumerate(document.personne):
        for c, compte in enumerate(personne.compte):
            if compte.site == site.name:
                _write_compte(ctx, site, personne, compte, f"$.personne[{p}].compte[{c}]")


def _write_compte(ctx: Context, site: Site, personne: Personne, compte: Compte, at: str) -> None:
    write_compte(ctx, personne, compte)
    write_acces(ctx, compte.identifiant, ctx.service.policies.read_identifiants(personne, compte))
    for h, habilitation in enumerate(compte.habilitation):
        where = f"{at}.habilitation[{h}]"
        verify_habilitation(site.services, habilitation, where)
        site.verify_octroi(ctx, habilitation, where)
        write_habilitation(ctx, compte.identifiant, habilitation)
