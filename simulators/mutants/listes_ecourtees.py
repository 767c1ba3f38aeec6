"""Faults of lists that lose the lines which look alike, or come last: TDB-03, TDB-04, TDB-12, TDB-14."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.echeancier import lignes_d_echeancier
from simulators.portailpro.domaine.jugements.synthese import resumer
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.domaine.synthese import Cumul
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp

_DEBTS, _MANDATES = "{% for creance in tableau.creances %}", "{% for mandat in tableau.mandats %}"


def _merge_equal_amounts(portail: Service) -> Service:
    """Debts of one amount count as one, whether they are to pay or paid."""

    def counted(debts: Sequence[Creance]) -> Cumul:
        kept = {(debt.montant, debt.paiement is None): debt for debt in debts}
        return resumer(tuple(kept.values()))

    return portail.with_policy(resumer=counted)


def _keep_one_term_a_day(portail: Service) -> Service:
    def lignes(told: Sequence[Echeance], debts: Sequence[Creance], today: date) -> tuple[Echeance, ...]:
        found = lignes_d_echeancier(told, debts, today)
        return tuple({(e.site, e.date): e for e in found}.values())

    return portail.with_policy(lignes_d_echeancier=lignes)


class _Merged(CoproprietairesHttp):
    """Co-owners whose debts of one amount and one due date are heard as one."""

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What the portal believes of a company."""
        told = await super().lire_situation(site, siren)
        kept = {(debt.montant, debt.echeance): debt for debt in reversed(told.creances)}
        return replace(told, creances=tuple(reversed(kept.values())))


def _merge_debts_alike(portail: Service) -> Service:
    return with_sites(portail, _Merged)


def _stop_after_ten_debts(portail: Service) -> Service:
    ten = _DEBTS.replace(" %}", "[:10] %}")
    return change_template(portail, "paiements_en_cours.html", {_DEBTS: ten})


def _keep_one_mandate_an_account(portail: Service) -> Service:
    one = _MANDATES.replace(" %}", " | unique(attribute='iban') %}")
    return change_template(portail, "mandats.html", {_MANDATES: one})


MUTANTS = (
    Mutant(
        "montants-egaux-comptes-une-fois", "TDB-03", "portailpro",
        "deux créances de même montant ne comptent qu’une fois dans la synthèse", _merge_equal_amounts,
    ),
    Mutant(
        "une-echeance-par-jour", "TDB-04", "portailpro",
        "de deux échéances du même jour, une seule est montrée", _keep_one_term_a_day,
    ),
    Mutant(
        "creances-semblables-fusionnees", "TDB-12", "portailpro",
        "deux créances de même montant et de même échéance n’en font qu’une", _merge_debts_alike,
    ),
    Mutant(
        "dix-premieres-creances", "TDB-12", "portailpro",
        "seules les dix premières créances sont listées, sans le dire", _stop_after_ten_debts,
    ),
    Mutant(
        "un-mandat-par-compte", "TDB-14", "portailpro",
        "de deux mandats sur le même compte bancaire, un seul est montré", _keep_one_mandate_an_account,
    ),
)  # fmt: skip
