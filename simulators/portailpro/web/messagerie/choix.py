"""Choosing a theme, then a question: the person is led, and types no subject (MSG-09, MSG-10)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.params import Params
from simulators.portailpro.cas_usage.messagerie.guichet import Guichet
from simulators.portailpro.domaine.messagerie.motif import Thematique
from simulators.portailpro.web.adresses import THEMATIQUES
from simulators.portailpro.web.messagerie.entree import entrer, refusing
from simulators.portailpro.web.refus import introuvable
from simulators.portailpro.web.visites import Demande, FabriqueDePorts

_SANS_THEMATIQUE, _SANS_QUESTION = "Choisissez une thématique.", "Choisissez une question."


async def montrer_thematiques(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The themes in which something may be asked."""
    return _montrer_thematiques(*await entrer(fabrique, request))


async def choisir_thematique(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Go to the questions of a theme."""
    demande, guichet = await entrer(fabrique, request)
    form = await _read_form(demande)
    thematique = guichet.trouver_thematique(form.text("thematique"))
    if thematique is None:
        return _montrer_thematiques(demande, guichet, _SANS_THEMATIQUE)
    return redirect(f"{THEMATIQUES}/{thematique.code}")


async def montrer_questions(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The questions of a theme."""
    demande, guichet = await entrer(fabrique, request)
    return _montrer_questions(demande, guichet, _trouver(guichet, request))


async def choisir_question(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Go to the form of a question; a reserved one is refused here as it is by its address."""
    demande, guichet = await entrer(fabrique, request)
    form = await _read_form(demande)
    thematique = _trouver(guichet, request)
    with refusing():
        found = guichet.trouver_motif(thematique.code, form.text("question"))
    if found is None:
        return _montrer_questions(demande, guichet, thematique, _SANS_QUESTION)
    return redirect(f"{THEMATIQUES}/{thematique.code}/{found[1].code.lower()}")


async def _read_form(demande: Demande) -> Params:
    form = Params.parse(await demande.request.body())
    verify_csrf(demande.session, form)
    return form


def _trouver(guichet: Guichet, request: Request) -> Thematique:
    thematique = guichet.trouver_thematique(request.path_params["thematique"])
    if thematique is None:
        raise introuvable(f"aucune thématique à {request.url.path}")
    return thematique


def _montrer_thematiques(demande: Demande, guichet: Guichet, alerte: str = "") -> Response:
    choix = [(une.code, une.libelle) for une in guichet.proposer_thematiques()]
    return demande.montrer(
        "choix.html", status=422 if alerte else 200, titre="Choisir une thématique", legende="Thématique",
        nom="thematique", choix=choix, contexte="", retour=("/messagerie", "Retour à la messagerie"),
        **({"alert_text": alerte} if alerte else {}),
    )  # fmt: skip


def _montrer_questions(
    demande: Demande, guichet: Guichet, thematique: Thematique, alerte: str = ""
) -> Response:
    choix = [(un.code.lower(), un.libelle) for un in guichet.proposer_motifs(thematique)]
    return demande.montrer(
        "choix.html", status=422 if alerte else 200, titre="Choisir une question", legende="Question",
        nom="question", choix=choix, contexte=f"Thématique : {thematique.libelle}",
        retour=(THEMATIQUES, "Choisir une autre thématique"),
        **({"alert_text": alerte} if alerte else {}),
    )  # fmt: skip
