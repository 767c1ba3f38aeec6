"""Compares a tab of the dashboard with the oracle; what belongs to another company is a mix-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.lines import compare_lignes, leave_out
from steps.expectations.summary import compare_synthese
from steps.vocabulary.ligne import LigneEnCours, LigneHistorique

if TYPE_CHECKING:
    from load.journeys.visit import Visit
    from steps.datasets.model import Entreprise
    from steps.vocabulary.bloc import LigneSynthese
    from steps.vocabulary.ligne import Ligne, Lue
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Du:
    """What a tab must show: whose company, which lines; references of `non_jugees` are left out.

    `synthese` is that of the same page, without the administrations of `sites_non_juges`; None: not compared.
    """

    page: str
    entreprise: Entreprise
    lignes: tuple[Ligne, ...]
    non_jugees: frozenset[str] = frozenset()
    synthese: tuple[LigneSynthese, ...] | None = None
    sites_non_juges: frozenset[Site] = frozenset()


@dataclass(frozen=True)
class Lu:
    """What a tab showed."""

    siren: Siren | None
    lignes: tuple[Lue, ...]
    indisponibles: tuple[Site, ...]
    synthese: tuple[Lue, ...] = ()


def compare_page(visit: Visit, du: Du, lu: Lu) -> None:
    """Count one compared page, with each line that is missing or too many.

    AMB-26: what becomes of a debt paid by transfer is judged in the history only. A site that the profile
    breaks may be absent, and then its lines are not missed.
    """
    due = [line for line in du.lignes if line.site not in lu.indisponibles]
    found = leave_out(du.non_jugees, lu.lignes)
    differences = compare_lignes("écart", due, found)
    if du.synthese is not None:
        unjudged = du.sites_non_juges | set(lu.indisponibles)
        differences += compare_synthese(du.synthese, lu.synthese, unjudged)
    wrong = [str(difference) for difference in differences]
    if lu.siren != du.entreprise.siren:
        wrong.insert(0, f"l’entreprise devait être {du.entreprise.siren}, la page dit {lu.siren}")
    visit.compare(du.page, wrong)
    if strangers := _find_strangers(visit, lu):
        visit.report_mix_up(du.page, strangers)


def _find_strangers(visit: Visit, lu: Lu) -> tuple[Siren, ...]:
    """The companies on the page for which the person has no right at all."""
    own = set(visit.who.attendus)
    shown = [line.siret.siren for line in lu.lignes if isinstance(line, LigneEnCours | LigneHistorique)]
    return tuple(
        dict.fromkeys(siren for siren in (lu.siren, *shown) if siren is not None and siren not in own)
    )
