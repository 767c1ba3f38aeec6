"""A person reads both tabs of the dashboard; what is on them is compared with what must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.ligne import LigneEnCours
from steps.vocabulary.onglet import Onglet

if TYPE_CHECKING:
    from collections.abc import Collection

    from load.journeys.visit import Visit
    from steps.vocabulary.ligne import Lue


def lire_le_tableau(visit: Visit) -> None:
    """Open each tab of the payments, then compare: the comparison is not timed."""
    screen = TableauDeBord(visit.driver, visit.labels)
    attendu = visit.visiteur.attendu
    with visit.watch.step("tableau de bord : en cours", "portailpro"):
        en_cours = screen.read_paiements(Onglet.EN_COURS)
    with visit.watch.step("tableau de bord : historique", "portailpro"):
        historique = screen.read_paiements(Onglet.HISTORIQUE)
    judged = [line for line in en_cours if _is_judged(line, attendu.non_jugees)]
    compare(visit, "en cours", attendu.en_cours, judged)
    compare(visit, "historique", attendu.historique, historique)


def compare(visit: Visit, page: str, expected: Collection[object], found: Collection[object]) -> None:
    """Count one compared page, and write down each line that is missing or too many."""
    who = f"{visit.visiteur.personne.courriel}, {page}"
    visit.checked += 1
    visit.wrong += [f"{who} : manque « {line} »" for line in expected if line not in found]
    visit.wrong += [f"{who} : en trop « {line} »" for line in found if line not in expected]
    if len(found) != len(set(found)):
        visit.wrong.append(f"{who} : une ligne paraît deux fois")


def _is_judged(line: Lue, unjudged: frozenset[str]) -> bool:
    """AMB-26: what becomes of a debt paid by transfer is not judged."""
    return not (isinstance(line, LigneEnCours) and line.reference in unjudged)
