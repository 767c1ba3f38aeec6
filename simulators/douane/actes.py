"""What a customs officer does, by the control door: no screen of any site leads here (HAB-10)."""

from collections.abc import Mapping, Sequence

from simulators.coproprietaire.annonce import Annonce, annoncer_changement
from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.habilitations import read_perimetre, write_habilitation
from simulators.coproprietaire.octroi import find_service
from simulators.coproprietaire.site import read_site
from simulators.core.context import Context
from simulators.douane.dossiers import find_dossier_transmis, write_etat
from simulators.douane.errors import DossierIncomplet, DossierInconnu, RelationInconnue
from simulators.douane.ghost import list_concernes, list_habilitations
from simulators.douane.rosa import read_relations, remove_relation, write_relation
from simulators.douane.salaries import list_certifies, write_certification
from simulators.douane.services import COMPTE_ENTREPRISE
from simulators.peuplement.document import Habilitation, Relation
from simulators.peuplement.valeurs import Siren, Siret


def enregistrer_relation(ctx: Context, siret: Siret, service: str) -> None:
    """Record in ROSA that an establishment may use a service; raises Problem 422 for an unknown service."""
    find_service(read_site(ctx).services, service)
    write_relation(ctx, Relation(siret=siret, service=service))


async def clore_relation(ctx: Context, siret: Siret, service: str) -> Annonce:
    """End an agreement: the rights that rest on it stay written and open nothing more (HAB-12).

    The portal is told of each account that holds one; raises Problem 404, 422.
    """
    find_service(read_site(ctx).services, service)
    relation = Relation(siret=siret, service=service)
    if not remove_relation(ctx, relation):
        raise RelationInconnue(service, siret)
    fates = [await annoncer_changement(ctx, compte) for compte in list_concernes(ctx, relation)]
    return "perdue" if "perdue" in fates else "acquittee"


async def valider_dossier(ctx: Context, identifiant: str) -> Annonce:
    """Write in GHOST the roles of the application that waits, then announce them (CPT-01).

    Both are written together or none is; raises Problem 404 (nothing waits), 409 (a document is missing).
    """
    dossier, policies = find_dossier_transmis(ctx, identifiant), ctx.service.policies
    if dossier is None:
        raise DossierInconnu(identifiant)
    manquantes = policies.pieces_manquantes(dossier.qualite, dossier.pieces)
    if manquantes:
        raise DossierIncomplet(dossier.reference, ", ".join(p.libelle for p in manquantes))
    with ctx.store.transaction():
        for droit in policies.roles_du_dossier(dossier):
            role = Habilitation(service=COMPTE_ENTREPRISE.code, droit=droit, siren=Siren(dossier.siren))
            write_habilitation(ctx, identifiant, role)
        write_etat(ctx, dossier, "validé")
    return await annoncer_changement(ctx, identifiant)


def refuser_dossier(ctx: Context, identifiant: str) -> None:
    """Turn down the application that waits: no role is written; raises Problem 404."""
    dossier = find_dossier_transmis(ctx, identifiant)
    if dossier is None:
        raise DossierInconnu(identifiant)
    write_etat(ctx, dossier, "refusé")


def certifier(ctx: Context, identifiant: str) -> None:
    """Certify an account; raises Problem 404."""
    write_certification(ctx, find_compte(ctx, identifiant).identifiant, "banc")


def read_registres(ctx: Context) -> Mapping[str, Sequence[Mapping[str, str]]]:
    """All that GHOST and ROSA hold: rights, certified accounts, agreements."""
    return {
        "habilitations": [
            {"compte": compte, "service": une.service, "droit": une.droit, "perimetre": read_perimetre(une)}
            for compte, une in list_habilitations(ctx)
        ],
        "certifications": [{"compte": compte} for compte in list_certifies(ctx)],
        "relations": [
            {"service": r.service, "siret": r.siret}
            for r in sorted(read_relations(ctx), key=lambda r: (r.service, r.siret))
        ],
    }
