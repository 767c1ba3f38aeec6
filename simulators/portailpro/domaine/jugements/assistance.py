"""Help: when the hotline answers, who deals with what comes in, what the form and the chatbot offer."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time

from simulators.portailpro.domaine.assistance import File, Hotline, Reponse, Saisine
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.habilitation import ENTREPRISE_SANS_NOM, Entreprise
from simulators.portailpro.domaine.savoir import read_mots

OUVERTURE, FERMETURE, SAMEDI = time(8, 0), time(19, 30), 5


def hotline() -> Hotline:
    """What every page tells of the hotline (AST-04)."""
    return Hotline()


def hotline_ouverte(instant: datetime) -> bool:
    """Whether the hotline answers at an instant of Paris: on weekdays, both bounds included (AST-04).

    Public holidays are left as other days: the FAQ does not except them (AMB-06). Hours are read as a clock
    shows them, without seconds: 19:30 lasts until 19:30:59 (AMB-51).
    """
    minute = instant.time().replace(second=0, microsecond=0)
    return instant.weekday() < SAMEDI and OUVERTURE <= minute <= FERMETURE


def file_de_l_appel() -> str:
    """Who takes the calls to the hotline: its own team (AST-05)."""
    return File.TOSCANE


def file_de_la_saisine(saisine: Saisine) -> str:  # noqa: ARG001 - AST-01 holds for every request
    """Who takes the requests sent by the form: the assistance of the portal, no trade service (AST-01)."""
    return File.ASSISTANCE


def preremplir(compte: Compte | None, entreprise: Entreprise | None) -> Mapping[str, str]:
    """What the form holds before anything is typed: nothing for a visitor (AST-07)."""
    if compte is None:
        return {}
    connu = {"courriel": compte.courriel}
    if entreprise is None:
        return connu
    nom = "" if entreprise.nom == ENTREPRISE_SANS_NOM else entreprise.nom
    return {**connu, "entreprise": nom, "siren": entreprise.siren.chiffres}


def repondre(question: str, savoir: Sequence[Reponse]) -> tuple[Reponse, ...]:
    """What the chatbot finds: the answers that share most words with the question, best first."""
    mots = read_mots(question)
    trouvees = [(len(mots & une.mots), une) for une in savoir if mots & une.mots]
    return tuple(une for _, une in sorted(trouvees, key=lambda pair: -pair[0]))
