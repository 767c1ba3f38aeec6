"""Ways to get help that are missing, shut, or deaf: AST-02, AST-06."""

from collections.abc import Sequence
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.core.service import Endpoint, Service
from simulators.identity.errors import LoginRequired
from simulators.identity.sessions import current_session
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.assistance import Reponse
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web import aide, publiques
from simulators.portailpro.web.adresses import AIDE, ASSISTANCE, CHATBOT, FAQ, TABLEAU

_LIEN = '<li><a href="/aide">Aide</a></li>'


def _leave_the_chatbot_out(portail: Service) -> Service:
    return remove_line(portail, "aide.html", ">Chatbot</a>")


def _leave_the_faq_out(portail: Service) -> Service:
    return remove_line(portail, "aide.html", ">FAQ</a>")


def _leave_the_number_out(portail: Service) -> Service:
    return change_template(portail, "aide.html", {'{% include "bloc_hotline.html" %}': ""})


def _lead_to_the_help_itself(portail: Service) -> Service:
    return change_template(portail, "aide.html", {'href="/aide/assistance"': 'href="/aide"'})


def _know_nothing(portail: Service) -> Service:
    return portail.with_policy(repondre=lambda _question, _savoir: ())


def _want_case_and_accents(portail: Service) -> Service:
    def repondre(question: str, savoir: Sequence[Reponse]) -> tuple[Reponse, ...]:
        mots = {mot.strip("?:,") for mot in question.split()}
        return tuple(une for une in savoir if mots & une.mots)

    return portail.with_policy(repondre=repondre)


def _hold_on(portail: Service) -> Service:
    return change_template(portail, "chatbot.html", {'{% include "bloc_hotline.html" %}': ""})


def _want_login(shown: Endpoint, path: str, portail: Service) -> Service:
    async def show(request: Request) -> Response:
        if current_session(request) is None:
            raise LoginRequired(path)
        return await shown(request)

    return portail.with_route(path, show)


def _send_people_home(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        if current_session(request) is not None:
            return redirect(TABLEAU)
        return await aide.montrer_aide(build_ports, request)

    return portail.with_route(AIDE, show)


def _hide_from(when: str, portail: Service) -> Service:
    return change_template(portail, "pied.html", {_LIEN: f"{{% if {when} %}}{_LIEN}{{% endif %}}"})


MUTANTS = (
    Mutant("chatbot-absent", "AST-02", "portailpro", "le chatbot n’est pas proposé", _leave_the_chatbot_out),
    Mutant(
        "faq-absente-de-l-aide", "AST-02", "portailpro", "l’aide ne mène pas à la FAQ", _leave_the_faq_out,
    ),
    Mutant(
        "hotline-absente-de-l-aide", "AST-02", "portailpro", "l’aide tait le numéro de la hotline",
        _leave_the_number_out,
    ),
    Mutant(
        "formulaire-d-aide-en-rond", "AST-02", "portailpro",
        "« Formulaire d'assistance » ramène à la page d’aide", _lead_to_the_help_itself,
    ),
    Mutant("chatbot-ignorant", "AST-02", "portailpro", "le chatbot ne sait rien répondre", _know_nothing),
    Mutant(
        "chatbot-sourd-aux-accents", "AST-02", "portailpro",
        "le chatbot ne comprend que les minuscules sans accent", _want_case_and_accents,
    ),
    Mutant(
        "chatbot-sans-issue", "AST-02", "portailpro", "le chatbot qui ne sait pas ne mène à personne",
        _hold_on
    ),
    Mutant(
        "aide-reservee", "AST-06", "portailpro", "le bouton d’aide exige une connexion",
        partial(_want_login, partial(aide.montrer_aide, build_ports), AIDE),
    ),
    Mutant(
        "formulaire-d-aide-reserve", "AST-06", "portailpro",
        "l’aide est ouverte à tous, mais son formulaire exige une connexion",
        partial(_want_login, partial(aide.montrer_formulaire, build_ports), ASSISTANCE),
    ),
    Mutant(
        "chatbot-reserve", "AST-06", "portailpro", "le chatbot exige une connexion",
        partial(_want_login, partial(aide.montrer_chatbot, build_ports), CHATBOT),
    ),
    Mutant(
        "faq-reservee", "AST-06", "portailpro", "la FAQ exige une connexion",
        partial(_want_login, partial(publiques.montrer_page, "faq.html", build_ports), FAQ),
    ),
    Mutant(
        "aide-fermee-aux-connectes", "AST-06", "portailpro",
        "qui est connecté est ramené de l’aide à son tableau de bord", _send_people_home,
    ),
    Mutant(
        "aide-cachee-aux-visiteurs", "AST-06", "portailpro",
        "« Aide » n’est au pied des pages que pour qui est connecté", partial(_hide_from, "session"),
    ),
    Mutant(
        "aide-cachee-sur-les-refus", "AST-06", "portailpro",
        "« Aide » manque au pied des pages de refus", partial(_hide_from, "sentence is not defined"),
    ),
    Mutant(
        "aide-cachee-sur-la-connexion", "AST-06", "portailpro",
        "« Aide » manque au pied de la page de connexion", partial(_hide_from, "path != '/connexion'"),
    ),
)  # fmt: skip
