"""Mandates of the company shown in part, twice, with others, or without their account: TDB-14."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.a_cote import look_beside, unveil
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import SEPA
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site

_SEPA = "TELEPAIEMENT-SEPA"
_LINES = "{% for mandat in tableau.mandats %}"
_IBAN = '<td data-label="IBAN">{{ mandat.iban }}</td>'


def _judge_by_establishment(portail: Service) -> Service:
    def held(rights: Habilitations, mandat: Mandat) -> bool:
        return any((h.service, h.droit, h.siret) == (_SEPA, "adherer", mandat.siret) for h in rights)

    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        seen = mandat_visible(site, rights, siren, mandat)
        return seen and (site is not Site.DOUANE or held(rights, mandat))

    return portail.with_policy(mandat_visible=visible)


def _mix_companies(portail: Service) -> Service:
    """The mandates of every company of the person, and nothing else of them."""

    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        return mandat_visible(site, rights, unveil(siren), mandat)

    return look_beside(portail).with_policy(mandat_visible=visible)


def _write_iban(cell: str, portail: Service) -> Service:
    return change_template(portail, "mandats.html", {_IBAN: f'<td data-label="IBAN">{cell}</td>'})


def _name_the_first_establishment(portail: Service) -> Service:
    changes = {"{{ mandat.siret.chiffres": "{{ tableau.mandats[0].siret.chiffres"}
    return change_template(portail, "mandats.html", changes)


def _show_one_of_each_establishment(portail: Service) -> Service:
    one = "{% for mandat in tableau.mandats | unique(attribute='siret') %}"
    return change_template(portail, "mandats.html", {_LINES: one})


def _show_twice(portail: Service) -> Service:
    twice = "{% for mandat in tableau.mandats + tableau.mandats %}"
    return change_template(portail, "mandats.html", {_LINES: twice})


def _keep(keeps: Callable[[Habilitations, Siren, Mandat], bool], portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        return mandat_visible(site, rights, siren, mandat) and keeps(rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible)


def _is_of_another(rights: Habilitations, _siren: Siren, mandat: Mandat) -> bool:
    held = {h.siret for h in rights if (h.service, h.droit) == (SEPA, "adherer")}
    return mandat.site is not Site.DOUANE or mandat.siret not in held


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-14", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "mandats-du-siret-habilite", "seuls les mandats du SIRET habilité sont listés",
        _judge_by_establishment,
    ),
    _build(
        "mandats-de-tous-les-siren", "les mandats de tous les SIREN de l’usager sont mêlés",
        _mix_companies,
    ),
    _build(
        "iban-tu", "l’IBAN des mandats n’est pas montré", partial(_write_iban, "—")
    ),
    _build(
        "iban-sans-difference", "l’IBAN est masqué au point que deux mandats se confondent",
        partial(_write_iban, "{{ mandat.iban[:4] }}••••"),
    ),
    _build(
        "iban-du-premier-mandat", "tous les mandats portent l’IBAN du premier",
        partial(_write_iban, "{{ tableau.mandats[0].iban }}"),
    ),
    _build(
        "un-mandat-par-etablissement", "un seul mandat de chaque établissement est montré",
        _show_one_of_each_establishment,
    ),
    _build("mandats-en-double", "chaque mandat est montré deux fois", _show_twice),
    _build(
        "mandats-du-premier-etablissement", "tous les mandats sont dits du même établissement",
        _name_the_first_establishment,
    ),
    _build(
        "mandats-des-autres-siret",
        "les mandats du SIRET habilité sont les seuls à manquer", partial(_keep, _is_of_another),
    ),
)  # fmt: skip
