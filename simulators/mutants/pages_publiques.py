"""Public pages that are dead, closed, empty, or that say too little: CPT-04, NAV-02, NAV-05, NAV-13."""

from collections.abc import Mapping
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.mutant import Mutant
from simulators.portailpro.web.refus import introuvable

_EMPTY = (
    '{% extends "portail.html" %}{% block title %}Page{% endblock %}'
    "{% block main %}<h1>@</h1><p>Bientôt.</p>{% endblock %}"
)


def _kill(path: str, portail: Service) -> Service:
    async def answer(_request: Request) -> Response:
        raise introuvable("page retirée")

    return portail.with_route(path, answer)


async def _ask_for_a_session(request: Request, original: Endpoint) -> Response:
    require_session(request)
    return await original(request)


def _close(path: str, portail: Service) -> Service:
    """Only people who are logged in read the page."""
    return wrap(portail, path, _ask_for_a_session)


def _empty(template: str, title: str, portail: Service) -> Service:
    portail.read_template(template)
    return portail.with_template(template, _EMPTY.replace("@", title))


def _change(template: str, changes: Mapping[str, str], portail: Service) -> Service:
    return change_template(portail, template, changes)


def _hide_from_members(part: str, portail: Service) -> Service:
    """Whoever is logged in does not read that line of the partners."""
    source = portail.read_template("partenaires.html").splitlines(keepends=True)
    lines = [f"{{% if not session %}}\n{line}{{% endif %}}\n" if part in line else line for line in source]
    return portail.with_template("partenaires.html", "".join(lines))


def _without_partner(part: str, portail: Service) -> Service:
    return remove_line(portail, "partenaires.html", part)


def _speak_of_everything(douane: Service) -> Service:
    general = {"DELTA-G, CIEL, ISOPE ou DOMINO": "le téléservice voulu", " douanière": ""}
    return change_template(douane, "faq.html", general)


MUTANTS = (
    Mutant("tutoriel-mort", "CPT-04", "portailpro", "le tutoriel n’existe pas", partial(_kill, "/tutoriel")),
    Mutant(
        "tutoriel-des-inscrits", "CPT-04", "portailpro",
        "le tutoriel demande de se connecter, alors qu’il est pour les nouveaux",
        partial(_close, "/tutoriel"),
    ),
    Mutant(
        "tutoriel-vide", "CPT-04", "portailpro",
        "la page du tutoriel ne guide personne", partial(_empty, "tutoriel.html", "Tutoriel"),
    ),
    Mutant("faq-morte", "NAV-02", "portailpro", "le lien FAQ renvoie une erreur", partial(_kill, "/faq")),
    Mutant("faq-des-inscrits", "NAV-02", "portailpro", "la FAQ demande un compte", partial(_close, "/faq")),
    Mutant(
        "faq-vide", "NAV-02", "portailpro",
        "la FAQ du portail ne répond à rien", partial(_empty, "faq.html", "Foire aux questions"),
    ),
    Mutant(
        "faq-propre-a-la-douane-morte", "NAV-02", "douane", "la FAQ de la douane renvoie une erreur",
        partial(_kill, "/faq"),
    ),
    Mutant(
        "faq-propre-a-la-douane-generale", "NAV-02", "douane",
        "la FAQ de la douane ne traite que de généralités", _speak_of_everything,
    ),
    Mutant(
        "sans-net-entreprises", "NAV-05", "portailpro",
        "net-entreprises n’apparaît pas parmi les partenaires", partial(_without_partner, "net-entreprises"),
    ),
    Mutant("sans-dgddi", "NAV-05", "portailpro", "la DGDDI est omise", partial(_without_partner, "DGDDI")),
    Mutant(
        "sans-dgfip-pour-les-connectes", "NAV-05", "portailpro",
        "connecté, on ne lit plus la DGFiP parmi les partenaires", partial(_hide_from_members, "DGFiP"),
    ),
    Mutant(
        "partenaires-des-inscrits", "NAV-05", "portailpro",
        "la page des partenaires demande un compte", partial(_close, "/partenaires"),
    ),
    Mutant(
        "aide-sans-chatbot", "NAV-13", "portailpro",
        "le chatbot n’est pas atteint depuis l’aide",
        partial(_change, "aide.html", {"/aide/chatbot": "/aide/robot"}),
    ),
    Mutant(
        "aide-sans-faq", "NAV-13", "portailpro",
        "la FAQ n’est pas atteinte depuis l’aide", partial(remove_line, template="aide.html", part="FAQ"),
    ),
    Mutant(
        "aide-formulaire-des-inscrits", "NAV-13", "portailpro",
        "le formulaire d’assistance demande un compte", partial(_close, "/aide/assistance"),
    ),
)  # fmt: skip
