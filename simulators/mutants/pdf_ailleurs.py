"""Faults of how a customs declaration is read from the portal, application by application: TDB-20."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_LINK, _PASSAGE = "Déclarer</a>", "{{ passage(ligne.site, ligne.chemin) }}"
_BACK = '<p><a href="/tableau-de-bord">Retour au tableau de bord</a></p>'
_DEBT_PDF = '<p><a href="/creances/{{ creance.reference }}.pdf">Déclaration (PDF)</a></p>'


def _offer_beside(demarche: str, portail: Service) -> Service:
    link = ' <a href="/declarations/{{ ligne.chemin[1:] }}.pdf">Télécharger</a>'
    offered = f"{{% if ligne.demarche == '{demarche}' %}}{link}{{% endif %}}"
    return change_template(portail, "lien_declarer.html", {_LINK: _LINK + offered})


def _offer_with_the_debt(portail: Service) -> Service:
    return change_template(portail, "creance.html", {_BACK: _DEBT_PDF + _BACK})


def _ask_for_the_password(portail: Service) -> Service:
    login = "{{ url(ligne.site.value) }}/connexion"
    return change_template(portail, "lien_declarer.html", {_PASSAGE: login})


MUTANTS = (
    Mutant(
        "pdf-ciel-telechargeable", "TDB-20", "portailpro",
        "un PDF de déclaration CIEL est téléchargeable depuis le tableau de bord",
        partial(_offer_beside, "Contribution indirecte"),
    ),
    Mutant(
        "pdf-domino-telechargeable", "TDB-20", "portailpro",
        "un PDF de déclaration DOMINO est téléchargeable depuis le tableau de bord",
        partial(_offer_beside, "Octroi de mer"),
    ),
    Mutant(
        "pdf-isope-telechargeable", "TDB-20", "portailpro",
        "un PDF de déclaration ISOPE est téléchargeable depuis le tableau de bord",
        partial(_offer_beside, "TICPE"),
    ),
    Mutant(
        "pdf-avec-la-creance", "TDB-20", "portailpro",
        "le détail d’une créance propose le PDF de sa déclaration", _offer_with_the_debt,
    ),
    Mutant(
        "teleservices-redemandent-le-mot-de-passe", "TDB-20", "portailpro",
        "les liens vers les applications mènent à une page de connexion", _ask_for_the_password,
    ),
)  # fmt: skip
