"""Requests for help that go astray, and a form that knows too little or too much: AST-01, AST-07."""

from collections.abc import Mapping
from functools import partial

import orjson
from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.params import Params
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.assistance import LIBELLES, File
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.habilitation import Entreprise
from simulators.portailpro.domaine.jugements.assistance import preremplir
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web import aide
from simulators.portailpro.web.adresses import AIDE, ASSISTANCE
from simulators.portailpro.web.publiques import accueillir_si_connecte

_DERNIERE = "mutants.derniere-demande"


def _give_to(file: str, portail: Service) -> Service:
    return portail.with_policy(file_de_la_saisine=lambda _saisine: file)


def _give_logged_in_to_customs(portail: Service) -> Service:
    return portail.with_policy(
        file_de_la_saisine=lambda s: "Infos Douane Service" if s.siren else File.ASSISTANCE
    )


def _lose(portail: Service) -> Service:
    async def thank(_request: Request) -> Response:
        return redirect(AIDE, status="Votre demande A-2026-0001 est transmise à l'assistance de portailpro.")

    return portail.with_route(ASSISTANCE, thank, ("POST",))


def _refuse_and_send(portail: Service) -> Service:
    async def envoyer(request: Request) -> Response:
        form = Params.parse(await request.body())
        response = await aide.envoyer(build_ports, request)
        if response.status_code == aide.REFUSEE:
            contenu = {champ: form.text(champ) for champ in LIBELLES}
            build_ports(context(request)).assistance.ajouter(File.ASSISTANCE, "formulaire", contenu)
        return response

    return portail.with_route(ASSISTANCE, envoyer, ("POST",))


def _forget_what_was_typed(portail: Service) -> Service:
    source = portail.read_template("assistance.html")
    return portail.with_template(
        "assistance.html", source.replace("saisie[nom]", "('' if erreurs else saisie[nom])")
    )


def _never_fill(portail: Service) -> Service:
    return portail.with_policy(preremplir=lambda _compte, _entreprise: {})


def _fill_with(siren: str, nom: str, portail: Service) -> Service:
    def remplir(compte: Compte | None, entreprise: Entreprise | None) -> Mapping[str, str]:
        filled = preremplir(compte, entreprise)
        return filled if entreprise is None else {**filled, "siren": siren, "entreprise": nom}

    return portail.with_policy(preremplir=remplir)


def _fill_with_registration(portail: Service) -> Service:
    def remplir(compte: Compte | None, entreprise: Entreprise | None) -> Mapping[str, str]:
        filled = preremplir(compte, entreprise)
        return {**filled, "siren": compte.siren.chiffres} if compte else filled

    return portail.with_policy(preremplir=remplir)


def _fill_with_the_first_reading(portail: Service) -> Service:
    lues: dict[str, Mapping[str, str]] = {}

    def remplir(compte: Compte | None, entreprise: Entreprise | None) -> Mapping[str, str]:
        if compte is None:
            return {}
        return lues.setdefault(compte.id, preremplir(compte, entreprise))

    return portail.with_policy(preremplir=remplir)


def _keep_for_whoever_comes_next(portail: Service) -> Service:
    """The form of a visitor holds what the last person logged in found there."""

    async def montrer(request: Request) -> Response:
        memory = context(request).memory
        demande = await accueillir_si_connecte(build_ports, request)
        if demande is None and _DERNIERE in memory:
            return await _show(request, memory[_DERNIERE])
        if demande is not None:
            memory[_DERNIERE] = preremplir(demande.visite.compte, None)
        return await aide.montrer_formulaire(build_ports, request)

    return portail.with_route(ASSISTANCE, montrer)


def _keep_what_was_sent(status: int, portail: Service) -> Service:
    """What was typed in a form that got this answer fills the form of whoever comes next."""

    async def envoyer(request: Request) -> Response:
        form = Params.parse(await request.body())
        response = await aide.envoyer(build_ports, request)
        if response.status_code == status:
            context(request).memory[_DERNIERE] = {champ: form.text(champ) for champ in LIBELLES}
        return response

    async def montrer(request: Request) -> Response:
        kept = context(request).memory.get(_DERNIERE)
        return await (_show(request, kept) if kept else aide.montrer_formulaire(build_ports, request))

    return portail.with_route(ASSISTANCE, montrer).with_route(ASSISTANCE, envoyer, ("POST",))


def _fill_from_the_address(portail: Service) -> Service:
    """Anyone may write in the form of somebody else, by the link that they send."""

    async def montrer(request: Request) -> Response:
        written = {champ: request.query_params[champ] for champ in LIBELLES if champ in request.query_params}
        return await (_show(request, written) if written else aide.montrer_formulaire(build_ports, request))

    return portail.with_route(ASSISTANCE, montrer)


def _keep_in_the_browser(portail: Service) -> Service:
    """The browser itself keeps the company of whoever was logged in."""

    async def montrer(request: Request) -> Response:
        kept = request.cookies.get("aide")
        demande = await accueillir_si_connecte(build_ports, request)
        if demande is None and kept:
            return await _show(request, orjson.loads(bytes.fromhex(kept)))
        response = await aide.montrer_formulaire(build_ports, request)
        if demande is not None:
            known = {"siren": demande.visite.compte.siren.chiffres}
            response.set_cookie("aide", orjson.dumps(known).hex(), secure=True, httponly=True)
        return response

    return portail.with_route(ASSISTANCE, montrer)


async def _show(request: Request, known: Mapping[str, str]) -> Response:
    return await aide.montrer_la_saisie(build_ports, request, {**dict.fromkeys(LIBELLES, ""), **known}, {})


MUTANTS = (
    Mutant(
        "demande-technique-a-la-douane", "AST-01", "portailpro",
        "la demande technique part à un service de la douane", partial(_give_to, "Infos Douane Service"),
    ),
    Mutant(
        "demande-technique-des-connectes-a-la-douane", "AST-01", "portailpro",
        "la demande d’une entreprise connue part à la douane, celle d’un visiteur à l’assistance",
        _give_logged_in_to_customs,
    ),
    Mutant(
        "demande-technique-perdue", "AST-01", "portailpro",
        "la demande est confirmée, et n’arrive nulle part",
        _lose,
    ),
    Mutant(
        "demande-refusee-et-envoyee", "AST-01", "portailpro",
        "la demande incomplète est refusée à l’écran, et transmise tout de même", _refuse_and_send,
    ),
    Mutant(
        "demande-refusee-et-oubliee", "AST-01", "portailpro", "le formulaire refusé revient vide",
        _forget_what_was_typed,
    ),
    Mutant(
        "formulaire-d-aide-jamais-prerempli", "AST-07", "portailpro",
        "le formulaire n’est jamais pré-rempli", _never_fill,
    ),
    Mutant(
        "formulaire-d-aide-au-nom-d-alpha", "AST-07", "portailpro",
        "le formulaire présente ALPHA à tous ceux qui sont connectés", partial(_fill_with, "000176115",
        "ALPHA"),
    ),
    Mutant(
        "formulaire-d-aide-au-siren-d-inscription", "AST-07", "portailpro",
        "le formulaire présente le SIREN d’inscription, non celui sur lequel on travaille",
        _fill_with_registration,
    ),
    Mutant(
        "formulaire-d-aide-fige", "AST-07", "portailpro",
        "le formulaire garde la première entreprise lue, après un changement aussi",
        _fill_with_the_first_reading,
    ),
    Mutant(
        "formulaire-d-aide-du-precedent", "AST-07", "portailpro",
        "un visiteur trouve dans le formulaire l’adresse de la dernière personne connectée",
        _keep_for_whoever_comes_next,
    ),
    Mutant(
        "formulaire-d-aide-de-la-demande-precedente", "AST-07", "portailpro",
        "le formulaire présente la dernière demande envoyée, quel qu’en soit l’auteur",
        partial(_keep_what_was_sent, 303),
    ),
    Mutant(
        "formulaire-d-aide-de-la-demande-refusee", "AST-07", "portailpro",
        "le formulaire présente la dernière demande refusée, quel qu’en soit l’auteur",
        partial(_keep_what_was_sent, aide.REFUSEE),
    ),
    Mutant(
        "formulaire-d-aide-garni-par-l-adresse", "AST-07", "portailpro",
        "le formulaire se remplit de ce qu’un inconnu a écrit dans l’adresse", _fill_from_the_address,
    ),
    Mutant(
        "formulaire-d-aide-garde-au-navigateur", "AST-07", "portailpro",
        "le navigateur garde l’entreprise après la déconnexion", _keep_in_the_browser,
    ),
)  # fmt: skip
