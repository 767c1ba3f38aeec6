"""How a person of the population gets in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.errors import Ecart
from steps.screens.login import Connexion

if TYPE_CHECKING:
    from load.journeys.visit import Visit
    from steps.vocabulary.site import Site


def log_in(visit: Visit, site: Site) -> None:
    """Open a site, type one's own credentials there; Ecart when that does not open a session."""
    compte = visit.visiteur.personne.compte(site)
    form = Connexion(visit.driver, visit.labels, site)
    visit.driver.open(visit.urls[site.service] + "/")
    form.ouvrir()
    form.saisir(compte.identifiant, compte.mot_de_passe)
    if not form.is_open():
        raise Ecart(f"{site.nom} : session attendue, trouvé « {visit.driver.page().heading} »")
