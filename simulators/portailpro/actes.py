"""What the launch does to a portal when it peoples a world: nobody does so in life."""

from typing import Any

from simulators.core.context import Context
from simulators.core.errors import Problem
from simulators.identity.subjects import pairwise_sub
from simulators.peuplement.document import Compte as CompteDuDocument
from simulators.peuplement.document import Document, Personne
from simulators.portailpro.cas_usage.assister import recevoir_appel as prendre_appel
from simulators.portailpro.domaine.assistance import Hotline
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte
from simulators.portailpro.domaine.errors import RattachementRefuse
from simulators.portailpro.domaine.identifiants import read_siren
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.role import RoleAge
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.assistance import AssistanceSql
from simulators.portailpro.passerelles.avis import AvisSql
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.passerelles.roles import RolesSql
from simulators.portailpro.web.visites import read_politiques

PORTAIL = "portailpro"


def peupler(ctx: Context, document: Document) -> None:
    """Open the accounts that a document gives to the portal; one that exists already is left as it is."""
    with ctx.store.transaction():
        for p, personne in enumerate(document.personne):
            for c, compte in enumerate(personne.compte):
                if compte.site == PORTAIL:
                    _ouvrir(ctx, personne, compte, f"$.personne[{p}].compte[{c}]")
                    if compte.age and compte.siren:
                        role = RoleAge(_trouver(ctx, compte.identifiant).id, read_siren(compte.siren))
                        RolesSql(ctx).ajouter(role)


def sujet_pour(ctx: Context, identifiant: str, client_service: str) -> str:
    """The name under which the portal speaks of an account to a site; raises Problem 404."""
    return pairwise_sub(ctx, _trouver(ctx, identifiant).id, client_service)


def enregistrer_lien(  # noqa: PLR0913 - a link has that many facts, named at the call
    ctx: Context, identifiant: str, site: str, *, iss: str, sub: str, compte: str
) -> None:
    """Write a link as a successful attachment leaves it; written twice, it is held once.

    `compte` is how the person knows the account at the site. Raises Problem 404 (account unknown here) and
    409 (another account of the site, or another account of the portal, is already linked).
    """
    notre = _trouver(ctx, identifiant).id
    depot = RattachementsSql(ctx)
    lien = Rattachement(notre, Site(site), iss, sub, compte)
    if lien in depot.lister(notre):
        return
    try:
        depot.ajouter(lien)
    except RattachementRefuse as refus:
        raise Problem(409, "Rattachement impossible", f"{identifiant}, {site} : {refus}") from refus


def lister_avis(ctx: Context) -> list[dict[str, Any]]:
    """The opinions that people left, oldest first: what whoever runs the portal reads."""
    return list(AvisSql(ctx).lister())


def recevoir_appel(ctx: Context) -> str | None:
    """A call to the hotline: who takes it, or None when nobody does at this hour."""
    return prendre_appel(build_ports(ctx), read_politiques(ctx))


def lister_files(ctx: Context) -> list[dict[str, object]]:
    """What came in for help, queue by queue."""
    return AssistanceSql(ctx).lister()


def lire_numero() -> str:
    """The number to which the hotline answers: that of the FAQ, whatever a page says."""
    return Hotline().numero


def _ouvrir(ctx: Context, personne: Personne, compte: CompteDuDocument, champ: str) -> None:
    comptes = ComptesSql(ctx)
    if comptes.trouver_par_courriel(compte.identifiant) is not None:
        return
    if compte.siren is None:
        raise Problem(
            422, "Document refusé", "un compte portailpro est associé à un SIREN", field=f"{champ}.siren"
        )
    comptes.creer(
        DemandeDeCompte(
            prenom=personne.prenom,
            nom=personne.nom,
            courriel=compte.identifiant,
            siren=read_siren(compte.siren),
            mot_de_passe=compte.mot_de_passe,
        )
    )


def _trouver(ctx: Context, identifiant: str) -> Compte:
    compte = ComptesSql(ctx).trouver_par_courriel(identifiant)
    if compte is None:
        raise Problem(404, "Compte inconnu", f"portailpro n’a pas de compte « {identifiant} »")
    return compte
