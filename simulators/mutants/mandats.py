"""Mandates that are missing, or shown without « Adhérer »: TDB-07, TDB-10."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site

_SEPA = "TELEPAIEMENT-SEPA"
_QUARTER_OF_AN_HOUR_S = 900.0
_LINES = "{% for mandat in tableau.mandats %}"


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


def _open_with(droit: str, portail: Service) -> Service:
    """One more right of customs opens the mandates of customs."""
    return _see(
        portail,
        lambda seen, site, rights, siren, _: (
            seen or (site is Site.DOUANE and any(h.droit == droit and h.siren == siren for h in rights))
        ),
    )


def _invert(portail: Service) -> Service:
    return _see(portail, lambda seen, site, *_: seen != (site is Site.DOUANE))


def _accept_any_company(portail: Service) -> Service:
    return _see(
        portail,
        lambda seen, site, rights, _siren, _mandat: (
            seen or (site is Site.DOUANE and any((h.service, h.droit) == (_SEPA, "adherer") for h in rights))
        ),
    )


def _answer_at_any_address(portail: Service) -> Service:
    return portail.with_policy(mandat_consultable=lambda _listed, _mandat: True)


def _keep_rights(portail: Service) -> Service:
    return portail.with_policy(habilitations_perimees=lambda age_s, _told: age_s >= _QUARTER_OF_AN_HOUR_S)


def _ask_for_both_rights(portail: Service) -> Service:
    return _see(
        portail,
        lambda seen, site, rights, siren, _: (
            seen and (site is not Site.DOUANE or detient(rights, siren, site, _SEPA, ("telepayer",)))
        ),
    )


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build(
        "TDB-07", "mandats-douane-omis", "les mandats de la douane sont omis", partial(_leave_out,
        Site.DOUANE)
    ),
    _build(
        "TDB-07", "mandats-impots-omis", "les mandats des impôts sont omis", partial(_leave_out, Site.IMPOTS)
    ),
    _build(
        "TDB-07", "mandats-urssaf-omis", "les mandats de l’Urssaf sont omis", partial(_leave_out, Site.URSSAF)
    ),
    _build(
        "TDB-07", "un-mandat-par-administration", "un seul mandat de chaque administration est montré",
        _show_the_first_of_each_site,
    ),
    _build("TDB-07", "mandats-mal-nommes", "le volet des mandats porte un autre nom", _name_it_otherwise),
    _build(
        "TDB-07", "mandats-tous-caches-par-un-muet",
        "une administration qui ne répond pas fait disparaître les mandats des deux autres",
        _hide_all_when_one_is_silent,
    ),
    _build(
        "TDB-10", "telepayer-ouvre-les-mandats", "le droit « Télépayer » suffit à voir les mandats",
        partial(_open_with, "telepayer"),
    ),
    _build(
        "TDB-10", "declarer-ouvre-les-mandats", "un droit de déclarer suffit à voir les mandats",
        partial(_open_with, "declarer"),
    ),
    _build(
        "TDB-10", "correspondant-ouvre-les-mandats",
        "le correspondant de l’entreprise voit les mandats sans le droit « Adhérer »",
        partial(_open_with, "correspondant"),
    ),
    _build(
        "TDB-10", "mandats-a-l-envers", "les mandats se montrent à qui n’a pas « Adhérer » et à lui seul",
        _invert
    ),
    _build(
        "TDB-10", "adherer-ailleurs-ouvre-les-mandats",
        "le droit « Adhérer » sur une autre entreprise ouvre les mandats de celle-ci", _accept_any_company,
    ),
    _build(
        "TDB-10", "adresse-du-mandat-ouverte", "l’écran tait le mandat, mais son adresse répond",
        _answer_at_any_address,
    ),
    _build(
        "TDB-10", "mandats-apres-le-retrait",
        "les mandats restent visibles un quart d’heure après le retrait de « Adhérer »", _keep_rights,
    ),
    _build(
        "TDB-10", "adherer-ne-suffit-pas", "« Adhérer » sans « Télépayer » ne montre aucun mandat",
        _ask_for_both_rights,
    ),
)  # fmt: skip
