"""What the lists keep silent and an address tells, by some other right: HAB-02, 06, 07, 11, 13."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.core.templates import format_montant
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.choisir_siren import trouver_siren_actif
from simulators.portailpro.cas_usage.consulter import Consultation
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.habilitation import detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import SEPA, peut_payer
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import CREANCE, MANDAT
from simulators.portailpro.web.refus import INTROUVABLE
from simulators.portailpro.web.visites import Demande, accueillir

Judge = Callable[[Droits, Siren], bool]


async def _look(request: Request, judge: Judge, site: Site) -> tuple[Demande, Consultation] | None:
    """Who asks, able to open everything of that site; None for whoever the judge does not let in."""
    demande = await accueillir(build_ports, request)
    siren = trouver_siren_actif(demande.ports, demande.politiques, demande.visite)
    droits = demande.visite.droits
    if siren is None or request.path_params["site"] != site or not judge(droits, siren):
        return None
    lax = replace(
        demande.politiques,
        creance_consultable=lambda _listed, _debt: True, mandat_consultable=lambda _listed, _mandate: True,
    )  # fmt: skip
    return demande, Consultation(demande.ports, lax, siren, droits)


def _open_debts(judge: Judge, site: Site = Site.DOUANE) -> Callable[[Service], Service]:
    async def show(request: Request, original: Endpoint) -> Response:
        try:
            return await original(request)
        except Refusal as refusal:
            looked = await _look(request, judge, site) if refusal.status == INTROUVABLE else None
            found = await looked[1].creance(site, request.path_params["reference"]) if looked else None
            if looked is None or found is None:
                raise
            return looked[0].montrer("creance.html", creance=found)

    return lambda portail: wrap(portail, CREANCE, show)


def _open_mandates(judge: Judge, site: Site = Site.DOUANE) -> Callable[[Service], Service]:
    async def show(request: Request, original: Endpoint) -> Response:
        try:
            return await original(request)
        except Refusal as refusal:
            looked = await _look(request, judge, site) if refusal.status == INTROUVABLE else None
            found = await looked[1].mandat(site, request.path_params["rum"]) if looked else None
            if looked is None or found is None:
                raise
            return looked[0].montrer("mandat.html", mandat=found, gestion=None)

    return lambda portail: wrap(portail, MANDAT, show)


def _refuse_and_tell(judge: Judge) -> Callable[[Service], Service]:
    """The address is refused by a page that says how much is due."""

    async def show(request: Request, original: Endpoint) -> Response:
        try:
            return await original(request)
        except Refusal as refusal:
            looked = await _look(request, judge, Site.DOUANE)
            found = await looked[1].creance(Site.DOUANE, request.path_params["reference"]) if looked else None
            if found is None:
                raise
            sentence = f"{found.reference} ({format_montant(found.montant)}) ne vous est pas ouverte."
            raise Refusal(refusal.status, refusal.title, sentence, refusal.reason) from refusal

    return lambda portail: wrap(portail, CREANCE, show)


def _pays_at(site: Site) -> Judge:
    return lambda droits, siren: peut_payer(droits.habilitations, siren, site)


def _holds(service: str, droit: str) -> Judge:
    return lambda droits, siren: detient(droits.habilitations, siren, Site.DOUANE, service, (droit,))


def _holds_nothing(droits: Droits, _siren: Siren) -> bool:
    return not droits.habilitations


def _has_it_by_delegation(droits: Droits, siren: Siren) -> bool:
    return any(role.siren == siren and role.delegue_par for role in droits.roles)


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build("HAB-07", "impots-ouvrent-une-creance-par-l-adresse",
           "« Payer » aux impôts ouvre, par son adresse, une créance de la douane que les listes taisent",
           _open_debts(_pays_at(Site.IMPOTS))),
    _build("HAB-07", "urssaf-ouvre-une-creance-par-l-adresse",
           "« Payer » à l’Urssaf ouvre, par son adresse, une créance de la douane que les listes taisent",
           _open_debts(_pays_at(Site.URSSAF))),
    _build("HAB-07", "urssaf-ouvre-un-mandat-par-l-adresse",
           "« Payer » à l’Urssaf ouvre, par son adresse, un mandat de la douane",
           _open_mandates(_pays_at(Site.URSSAF))),
    _build("HAB-07", "telepayer-ouvre-la-tva-par-l-adresse",
           "« Télépayer » ouvre, par son adresse, une créance des impôts que les listes taisent",
           _open_debts(_pays_at(Site.DOUANE), Site.IMPOTS)),
    _build("HAB-07", "refus-qui-dit-le-montant",
           "la page qui refuse une créance de la douane à qui paie aux impôts en dit le montant",
           _refuse_and_tell(_pays_at(Site.IMPOTS))),
    _build("HAB-11", "compte-neuf-ouvre-une-creance-par-l-adresse",
           "un compte sans aucun droit ouvre une créance de la douane par son adresse",
           _open_debts(_holds_nothing)),
    _build("HAB-11", "compte-neuf-ouvre-un-mandat-par-l-adresse",
           "un compte sans aucun droit ouvre un mandat de la douane par son adresse",
           _open_mandates(_holds_nothing)),
    _build("HAB-02", "delegation-ouvre-par-l-adresse",
           "le rôle reçu par délégation ouvre une créance de la douane par son adresse",
           _open_debts(_has_it_by_delegation)),
    _build("HAB-06", "adherer-ouvre-une-creance-par-l-adresse",
           "« Adhérer » ouvre, par son adresse, une créance que les listes taisent",
           _open_debts(_holds(SEPA, "adherer"))),
    _build("HAB-06", "telepayer-ouvre-un-mandat-par-l-adresse",
           "« Télépayer » ouvre, par son adresse, un mandat que les listes taisent",
           _open_mandates(_holds(SEPA, "telepayer"))),
    _build("HAB-13", "delta-g-ouvre-une-creance-par-l-adresse",
           "l’habilitation DELTA-G ouvre, par son adresse, une créance que les listes taisent",
           _open_debts(_holds("DELTA-G", "declarer"))),
)  # fmt: skip
