"""Ask for help: the form as it is offered, what is sent by it, a call to the hotline."""

from collections.abc import Mapping

from simulators.portailpro.cas_usage.choisir_siren import proposer_entreprises, trouver_siren_actif
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.visite import Visite
from simulators.portailpro.domaine.assistance import LIBELLES, lire_saisine
from simulators.portailpro.domaine.habilitation import Entreprise
from simulators.portailpro.domaine.politiques import Politiques


def offrir_le_formulaire(ports: Ports, politiques: Politiques, visite: Visite | None) -> Mapping[str, str]:
    """The fields of the form, filled with what is known of whoever opens it (AST-07)."""
    compte = visite.compte if visite else None
    entreprise = _trouver_entreprise(ports, politiques, visite) if visite else None
    return {**dict.fromkeys(LIBELLES, ""), **politiques.preremplir(compte, entreprise)}


def saisir(ports: Ports, politiques: Politiques, saisie: Mapping[str, str]) -> str:
    """Send a request for help and give its reference; raises SaisieRefusee."""
    saisine = lire_saisine(saisie)
    contenu = {champ: getattr(saisine, champ) for champ in LIBELLES}
    return ports.assistance.ajouter(politiques.file_de_la_saisine(saisine), "formulaire", contenu)


def recevoir_appel(ports: Ports, politiques: Politiques) -> str | None:
    """Who takes a call to the hotline; None when it is closed, and nothing is written then."""
    if not politiques.hotline_ouverte(ports.a_paris()):
        return None
    file = politiques.file_de_l_appel()
    ports.assistance.ajouter(file, "hotline", {})
    return file


def _trouver_entreprise(ports: Ports, politiques: Politiques, visite: Visite) -> Entreprise | None:
    siren = trouver_siren_actif(ports, politiques, visite)
    proposees = proposer_entreprises(politiques, visite)
    return next((une for une in proposees if une.siren == siren), None)
