"""Mandates of the three administrations that are missing from the dashboard, or misnamed: TDB-07."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import SEPA
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site

_LINES = "{% for mandat in tableau.mandats %}"
_ADMINISTRATION = "{{ mandat.site.administration }}"


def _see(portail: Service, change: Callable[[bool, Site, Habilitations, Siren, Mandat], bool]) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        return change(mandat_visible(site, rights, siren, mandat), site, rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible)


def _leave_out(left: Site, portail: Service) -> Service:
    return _see(portail, lambda seen, site, *_: seen and site is not left)


def _show_the_first_of_each_site(portail: Service) -> Service:
    first = "{% for mandat in tableau.mandats | unique(attribute='site') %}"
    return change_template(portail, "mandats.html", {_LINES: first})


def _name_it_otherwise(portail: Service) -> Service:
    return change_template(portail, "mandats.html", {">Mandats</h2>": ">Autorisations</h2>"})


def _hide_all_when_one_is_silent(portail: Service) -> Service:
    changes = {"{% if tableau.mandats %}": "{% if tableau.mandats and not paiements_muets %}"}
    return change_template(portail, "mandats.html", changes)


def _keep(keeps: Callable[[Habilitations, Siren, Mandat], bool], portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        return mandat_visible(site, rights, siren, mandat) and keeps(rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible)


def _signs(rights: Habilitations, siren: Siren, _mandat: Mandat) -> bool:
    return detient(rights, siren, Site.DOUANE, SEPA, ("adherer",))


def _call_all_customs(portail: Service) -> Service:
    return change_template(portail, "mandats.html", {_ADMINISTRATION: "Douane"})


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-07", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "mandats-douane-omis", "les mandats de la douane sont omis", partial(_leave_out, Site.DOUANE),
    ),
    _build(
        "mandats-impots-omis", "les mandats des impôts sont omis", partial(_leave_out, Site.IMPOTS)
    ),
    _build(
        "mandats-urssaf-omis", "les mandats de l’Urssaf sont omis", partial(_leave_out, Site.URSSAF)
    ),
    _build(
        "un-mandat-par-administration", "un seul mandat de chaque administration est montré",
        _show_the_first_of_each_site,
    ),
    _build("mandats-mal-nommes", "le volet des mandats porte un autre nom", _name_it_otherwise),
    _build(
        "mandats-tous-caches-par-un-muet",
        "une administration qui ne répond pas fait disparaître les mandats des deux autres",
        _hide_all_when_one_is_silent,
    ),
    _build(
        "mandats-tous-de-la-douane", "tous les mandats sont dits de la douane", _call_all_customs,
    ),
    _build(
        "mandats-reserves-a-adherer",
        "sans « Adhérer » à la douane, les mandats des impôts et de l’Urssaf sont cachés",
        partial(_keep, _signs),
    ),
)  # fmt: skip
