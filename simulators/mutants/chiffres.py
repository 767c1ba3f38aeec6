"""Faults of figures that are told, but of which some are missing, stale or misnamed: TDB-03."""

from collections.abc import Callable, Sequence

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance, Moyen
from simulators.portailpro.domaine.jugements.synthese import resumer, totaliser
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul, LigneDeSynthese

_GROUPS = "{% for groupe in groupes %}"
_BARS = ("{{ groupe.barres[0].montant | montant }} à payer", "{{ groupe.barres[1].montant | montant }} payés")


def _leave_cards_out(portail: Service) -> Service:
    def counted(debts: Sequence[Creance]) -> Cumul:
        return resumer([c for c in debts if not (c.paiement and c.paiement.moyen is Moyen.CB)])

    return portail.with_policy(resumer=counted)


def _leave_out_of_the_total(portail: Service) -> Service:
    def total(lignes: Sequence[LigneDeSynthese]) -> Cumul:
        return totaliser([ligne for ligne in lignes if ligne.site is not Site.URSSAF])

    return portail.with_policy(totaliser=total)


def _freeze(portail: Service) -> Service:
    """The first figures of the same debts stand, whatever is paid afterwards."""
    known: dict[frozenset[str], Cumul] = {}

    def once(debts: Sequence[Creance]) -> Cumul:
        return known.setdefault(frozenset(c.reference for c in debts), resumer(debts))

    return portail.with_policy(resumer=once)


def _draw(changes: dict[str, str]) -> Callable[[Service], Service]:
    return lambda portail: change_template(portail, "graphique.html", changes)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-03", "portailpro", sentence, build)


MUTANTS = (
    _build("synthese-sans-cartes", "les paiements par carte manquent à la synthèse", _leave_cards_out),
    _build("total-sans-urssaf", "le total oublie l’Urssaf", _leave_out_of_the_total),
    _build("synthese-figee", "la synthèse garde ses premiers chiffres après un paiement", _freeze),
    _build(
        "graphique-sans-urssaf", "le graphique oublie l’Urssaf",
        _draw({_GROUPS: _GROUPS.replace(" %}", " if groupe.administration != 'Urssaf' %}")}),
    ),
    _build(
        "graphique-inverse", "le graphique nomme « à payer » ce qui est payé, et l’inverse",
        _draw({_BARS[0]: _BARS[0].replace("[0]", "[1]"), _BARS[1]: _BARS[1].replace("[1]", "[0]")}),
    ),
)  # fmt: skip
