"""Which right opens the mandates of customs on the dashboard, but « Adhérer » alone: TDB-10."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import SEPA, STATUS, Judge, let_in
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site


def _open(judge: Judge, portail: Service) -> Service:
    """The mandates of customs, shown as well to whoever that judge lets in."""

    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        also = site is Site.DOUANE and mandat.siret.siren == siren and judge(rights, siren)
        return also or mandat_visible(site, rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible)


def _see(portail: Service, change: Callable[[bool, Site, Habilitations, Siren, Mandat], bool]) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        return change(mandat_visible(site, rights, siren, mandat), site, rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible)


def _invert(portail: Service) -> Service:
    return _see(portail, lambda seen, site, *_: seen != (site is Site.DOUANE))


def _accept_any_company(portail: Service) -> Service:
    return _see(
        portail,
        lambda seen, site, rights, _siren, _mandat: (
            seen or (site is Site.DOUANE and any((h.service, h.droit) == (SEPA, "adherer") for h in rights))
        ),
    )


def _answer_at_any_address(portail: Service) -> Service:
    return portail.with_policy(mandat_consultable=lambda _listed, _mandat: True)


def _ask_for_both_rights(portail: Service) -> Service:
    return _see(
        portail,
        lambda seen, site, rights, siren, _: (
            seen and (site is not Site.DOUANE or detient(rights, siren, site, SEPA, ("telepayer",)))
        ),
    )


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-10", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "lire-ouvre-les-mandats",
        "un droit de lire une déclaration suffit à voir les mandats", partial(_open, let_in("lire")),
    ),
    _build(
        "age-ouvre-les-mandats", "l’AGE voit les mandats sans le droit « Adhérer »",
        partial(_open, let_in("age", STATUS)),
    ),
    _build(
        "representant-ouvre-les-mandats", "le représentant voit les mandats sans le droit « Adhérer »",
        partial(_open, let_in("representant", STATUS)),
    ),
    _build(
        "telepayer-ouvre-les-mandats", "le droit « Télépayer » suffit à voir les mandats",
        partial(_open, let_in("telepayer")),
    ),
    _build(
        "declarer-ouvre-les-mandats", "un droit de déclarer suffit à voir les mandats",
        partial(_open, let_in("declarer")),
    ),
    _build(
        "correspondant-ouvre-les-mandats",
        "le correspondant de l’entreprise voit les mandats sans le droit « Adhérer »",
        partial(_open, let_in("correspondant")),
    ),
    _build(
        "mandats-a-l-envers", "les mandats se montrent à qui n’a pas « Adhérer » et à lui seul",
        _invert
    ),
    _build(
        "adherer-ailleurs-ouvre-les-mandats",
        "le droit « Adhérer » sur une autre entreprise ouvre les mandats de celle-ci", _accept_any_company,
    ),
    _build(
        "adresse-du-mandat-ouverte", "l’écran tait le mandat, mais son adresse répond",
        _answer_at_any_address,
    ),
    _build(
        "adherer-ne-suffit-pas", "« Adhérer » sans « Télépayer » ne montre aucun mandat",
        _ask_for_both_rights,
    ),
)  # fmt: skip
