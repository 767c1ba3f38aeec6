"""Faults of the schedule of taxes and contributions, its lines and who sees them: TDB-04."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import pays
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_declarer
from simulators.portailpro.domaine.jugements.echeancier import echeance_visible, lignes_d_echeancier
from simulators.portailpro.domaine.site import Site

Lignes = tuple[Echeance, ...]
_ONE_DAY = timedelta(days=1)


def _change(change: Callable[[Lignes, date], Lignes], portail: Service) -> Service:
    """The right lines, changed; the day is today."""

    def lignes(told: Sequence[Echeance], debts: Sequence[Creance], today: date) -> Lignes:
        return change(lignes_d_echeancier(told, debts, today), today)

    return portail.with_policy(lignes_d_echeancier=lignes)


def _leave_out(left: Site, portail: Service) -> Service:
    return _change(lambda found, _today: tuple(e for e in found if e.site is not left), portail)


def _leave_out_today(found: Lignes, today: date) -> Lignes:
    return tuple(e for e in found if e.date > today)


def _leave_out_unknown_amounts(found: Lignes, _today: date) -> Lignes:
    return tuple(e for e in found if e.montant is not None)


def _keep_the_next_one(found: Lignes, _today: date) -> Lignes:
    return tuple({e.site: e for e in reversed(found)}.values())


def _put_off(found: Lignes, _today: date) -> Lignes:
    return tuple(replace(e, date=e.date + _ONE_DAY) for e in found)


def _swap_administrations(portail: Service) -> Service:
    name = "{{ echeance.site.administration }}"
    other = "{{ {'Impôts': 'Urssaf', 'Urssaf': 'Impôts'}[echeance.site.administration] }}"
    return change_template(portail, "echeancier.html", {name: other})


def _judge(judge: Callable[[bool, Site, Habilitations, Siren], bool], portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, echeance: Echeance) -> bool:
        return judge(echeance_visible(site, rights, siren, echeance), site, rights, siren)

    return portail.with_policy(echeance_visible=visible)


def _is_known_anywhere(seen: bool, site: Site, rights: Habilitations, _siren: Siren) -> bool:
    return seen or any(h.site is site and h.droit == "payer" for h in rights)


def _declares(seen: bool, site: Site, rights: Habilitations, siren: Siren) -> bool:
    return seen or peut_declarer(rights, siren, site)


def _pays_customs_too(seen: bool, _site: Site, rights: Habilitations, siren: Siren) -> bool:
    return seen and pays(rights, siren)


def _go_on_after_withdrawal(portail: Service) -> Service:
    """Once an administration showed its terms for a company, it does for good."""
    shown: set[tuple[Site, Siren]] = set()

    def judge(seen: bool, site: Site, _rights: Habilitations, siren: Siren) -> bool:
        if seen:
            shown.add((site, siren))
        return (site, siren) in shown

    return _judge(judge, portail)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-04", "portailpro", sentence, build)


MUTANTS = (
    _build("echeancier-sans-urssaf", "l’échéancier omet l’Urssaf", partial(_leave_out, Site.URSSAF)),
    _build("echeancier-sans-impots", "l’échéancier omet les impôts", partial(_leave_out, Site.IMPOTS)),
    _build(
        "echeancier-vide", "l’échéancier est vide alors que des échéances existent",
        partial(_change, lambda _found, _today: ()),
    ),
    _build(
        "echeancier-sans-le-jour-meme", "l’échéance du jour manque à l’échéancier",
        partial(_change, _leave_out_today),
    ),
    _build(
        "echeancier-un-jour-plus-tard", "chaque échéance est montrée un jour trop tard",
        partial(_change, _put_off),
    ),
    _build(
        "echeancier-sans-montant-inconnu", "une échéance dont le montant n’est pas connu manque",
        partial(_change, _leave_out_unknown_amounts),
    ),
    _build(
        "prochaine-echeance-seule", "seule la prochaine échéance de chaque administration est montrée",
        partial(_change, _keep_the_next_one),
    ),
    _build(
        "echeancier-aux-noms-echanges", "les échéances des impôts sont dites de l’Urssaf, et l’inverse",
        _swap_administrations,
    ),
    _build(
        "echeancier-d-une-autre-entreprise",
        "« Payer » sur une autre entreprise ouvre l’échéancier de celle-ci",
        partial(_judge, _is_known_anywhere),
    ),
    _build(
        "declarer-ouvre-l-echeancier", "le droit de déclarer suffit à voir l’échéancier",
        partial(_judge, _declares),
    ),
    _build(
        "echeancier-avec-telepayer-seulement", "sans « Télépayer » à la douane, l’échéancier est vide",
        partial(_judge, _pays_customs_too),
    ),
    _build(
        "echeancier-apres-le-retrait", "les échéances restent après le retrait du droit de payer",
        _go_on_after_withdrawal,
    ),
)  # fmt: skip
