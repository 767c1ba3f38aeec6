"""Customs declarations given in PDF by the portal, or not readable in their application: TDB-20."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Service
from simulators.douane.modele import may_declare_for
from simulators.mutants.gabarits import change_template
from simulators.mutants.lignes import replace_line
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import (
    CONTRIBUTION_INDIRECTE,
)

_LINK = "Déclarer</a>"
_BACK = '<p><a href="/tableau-de-bord">Retour au tableau de bord</a></p>'
_DEBT_PDF = '<p><a href="/creances/{{ creance.reference }}.pdf">Déclaration (PDF)</a></p>'
_CIEL_TO_DELTA_G = replace(CONTRIBUTION_INDIRECTE, chemin="/delta-g")
_PDF = 'Déclarer</a> <a href="/declarations/derniere.pdf">PDF</a>'
_SILENT_PDF = 'Déclarer</a> <a href="/declarations/derniere.pdf">Dernière déclaration</a>'


def _offer_beside(demarche: str, portail: Service) -> Service:
    link = ' <a href="/declarations/{{ ligne.chemin[1:] }}.pdf">Télécharger</a>'
    offered = f"{{% if ligne.demarche == '{demarche}' %}}{link}{{% endif %}}"
    return change_template(portail, "lien_declarer.html", {_LINK: _LINK + offered})


def _offer_with_the_debt(portail: Service) -> Service:
    return change_template(portail, "creance.html", {_BACK: _DEBT_PDF + _BACK})


def _beside_each_link(link: str, portail: Service) -> Service:
    return change_template(portail, "lien_declarer.html", {_LINK: link})


def _answer_with_a_pdf(portail: Service) -> Service:
    async def give(_request: Request) -> Response:
        return Response(b"%PDF-1.4\n%%EOF\n", media_type="application/pdf")

    return portail.with_route("/declarations/{reference}.pdf", give)


def _keep_readers_out(douane: Service) -> Service:
    """Only who may declare reads the declarations of an establishment."""
    return douane.with_policy(may_read_for=may_declare_for)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-20", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "pdf-ciel-telechargeable", "un PDF de déclaration CIEL est téléchargeable depuis le tableau de bord",
        partial(_offer_beside, "Contribution indirecte"),
    ),
    _build(
        "pdf-domino-telechargeable",
        "un PDF de déclaration DOMINO est téléchargeable depuis le tableau de bord",
        partial(_offer_beside, "Octroi de mer"),
    ),
    _build(
        "pdf-isope-telechargeable",
        "un PDF de déclaration ISOPE est téléchargeable depuis le tableau de bord",
        partial(_offer_beside, "TICPE"),
    ),
    _build(
        "pdf-avec-la-creance",
        "le détail d’une créance propose le PDF de sa déclaration", _offer_with_the_debt,
    ),
    _build(
        "pdf-a-cote-du-lien",
        "un PDF de déclaration est téléchargeable depuis le tableau de bord",
        partial(_beside_each_link, _PDF),
    ),
    _build(
        "pdf-sous-un-autre-nom", "un lien « Dernière déclaration » mène à l’adresse d’un PDF",
        partial(_beside_each_link, _SILENT_PDF),
    ),
    _build(
        "adresse-du-pdf", "l’écran ne propose pas de PDF, mais son adresse en donne un",
        _answer_with_a_pdf,
    ),
    _build(
        "ciel-vers-delta-g", "le lien qui ouvre CIEL ouvre DELTA-G",
        partial(replace_line, ligne=CONTRIBUTION_INDIRECTE, other=_CIEL_TO_DELTA_G),
    ),
    Mutant(
        "declarations-illisibles", "TDB-20", "douane",
        "le droit de lire ouvre l’application sans rien y donner à lire", _keep_readers_out,
    ),
)  # fmt: skip
