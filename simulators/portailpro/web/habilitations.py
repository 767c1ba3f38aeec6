"""Gestion des habilitations: what each co-owner lets the person do, to be read only (AUT-14, AUT-15)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context
from simulators.core.templates import format_siren, format_siret
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.habilitation import Habilitation, nommer
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import ESPACE, compute_passage
from simulators.portailpro.web.visites import FabriqueDePorts, accueillir

SERVICES: Mapping[str, str] = {
    "CIEL-ALCOOL": "CIEL Alcool", "CIEL-TABAC": "CIEL Tabac", "TELEPAIEMENT-SEPA": "Télépaiement SEPA",
    "COMPTE-ENTREPRISE": "Compte entreprise", "COMPTE-FISCAL": "Compte fiscal",
    "COMPTE-COTISANT": "Compte cotisant",
}  # fmt: skip
DROITS: Mapping[str, str] = {
    "declarer": "Déclarer", "lire": "Lire", "adherer": "Adhérer", "telepayer": "Télépayer",
    "payer": "Payer", "correspondant": "Correspondant entreprise",
    "gestion": "Gestion service en ligne entreprise", "age": "AGE", "representant": "Représentant",
    "declarant": "Déclarant",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LigneDHabilitation:
    """A right in plain words; a code that is not known here is shown as it came."""

    service: str
    droit: str
    etablissement: str
    origine: str


@dataclass(frozen=True, slots=True)
class Rubrique:
    """What one co-owner lets the person do, and where a right is asked for.

    At that site, in session there when an account of it is attached (AUT-15).
    """

    site: Site
    rattachee: bool
    muette: bool
    lignes: tuple[LigneDHabilitation, ...]
    demande: str


async def montrer_habilitations(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The three sections; nothing there writes anything, here or elsewhere (HAB-10)."""
    demande = await accueillir(fabrique, request)
    droits = demande.visite.droits
    sirens = dict.fromkeys(role.siren for role in droits.roles)
    sirens.update(dict.fromkeys(h.siren for h in droits.habilitations))
    age = [s for s in sirens if demande.politiques.est_age(droits.roles, droits.habilitations, s)]
    return demande.montrer(
        "habilitations.html",
        rubriques=[build_rubrique(demande.ctx, droits, site) for site in Site],
        roles=[nommer(siren, droits.habilitations) for siren in age],
    )


def build_rubrique(ctx: Context, droits: Droits, site: Site) -> Rubrique:
    """One section: the rights read at the site, then those that the role AGE brings there."""
    rattachee = any(un.site is site for un in droits.rattachements)
    demande = compute_passage(ctx, site, ESPACE) if rattachee else ctx.url(site, "/")
    lignes = (*_lister(droits.lues, site, site.nom), *_lister(droits.du_role, site, "Rôle AGE"))
    return Rubrique(site, rattachee, site in droits.muets, lignes, demande)


def _lister(habilitations: Iterable[Habilitation], site: Site, origine: str) -> list[LigneDHabilitation]:
    return [
        LigneDHabilitation(
            SERVICES.get(h.service, h.service), DROITS.get(h.droit, h.droit), _nommer(h), origine
        )
        for h in habilitations
        if h.site is site
    ]


def _nommer(habilitation: Habilitation) -> str:
    if habilitation.siret:
        return format_siret(habilitation.siret.chiffres)
    return f"SIREN {format_siren(habilitation.siren.chiffres)}"
