"""A portal that takes payments itself, by a form, a button or a page of its own: TDB-17."""

from collections.abc import Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.visites import accueillir

_BACK = '  <p><a href="/tableau-de-bord">Retour au tableau de bord</a></p>'
_CARD = """  {% if not creance.paiement %}
  <form action="/paiements" method="post">
    <label>Numéro de carte <input name="carte"></label>
    <label>Cryptogramme <input name="cryptogramme"></label>
    <button>Valider</button>
  </form>
  {% endif %}
"""
_ACCOUNT = """  <form action="/mandats" method="post">
    <label>Nouvel IBAN <input name="iban"></label>
    <button>Enregistrer</button>
  </form>
"""
_ORDER = """<form action="/paiements" method="post">
  <input type="hidden" name="reference" value="{{ creance.reference }}"><button>Payer</button>
</form>
"""
_SEPA = 'href="{{ passage_sepa }}"'
_HERE = "/paiement-par-carte"
_PAGE = """{% extends "portail.html" %}
{% block title %}Payer par carte{% endblock %}
{% block main %}
<h1>Payer par carte</h1>
<form class="stack" method="post">
  <label>Numéro de carte <input name="carte"></label>
  <label>Cryptogramme <input name="cryptogramme"></label>
  <button>Payer</button>
</form>
{% endblock %}"""


async def _show_form(_request: Request) -> Response:
    return HTMLResponse(
        "<!doctype html><html lang=fr><title>Paiement</title><main><h1>Payer la créance</h1>"
        "<form><label>IBAN <input name=iban></label><button>Payer</button></form></main></html>"
    )


def _add(template: str, form: str, portail: Service) -> Service:
    return change_template(portail, template, {_BACK: form + _BACK})


def _put_a_button_on_each_line(portail: Service) -> Service:
    source = portail.read_template("lien_creance.html")
    return portail.with_template("lien_creance.html", source + _ORDER)


def _answer_at_the_address(portail: Service) -> Service:
    return portail.with_route("/creances/{site}/{reference}/payer", _show_form)


def _keep_people_in(portail: Service) -> Service:
    return change_template(portail, "payer.html", {_SEPA: 'href="/tableau-de-bord"'})


def _take_cards(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        return (await accueillir(build_ports, request)).montrer("carte.html")

    led = change_template(portail, "payer.html", {'href="{{ adresse_cb }}"': f'href="{_HERE}"'})
    return led.with_template("carte.html", _PAGE).with_route(_HERE, show)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-17", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "carte-dans-portailpro", "portailpro collecte lui-même l’ordre de paiement, par carte",
        partial(_add, "creance.html", _CARD),
    ),
    _build(
        "iban-dans-portailpro", "portailpro prend lui-même un IBAN à débiter",
        partial(_add, "mandat.html", _ACCOUNT),
    ),
    _build(
        "bouton-payer-sur-la-ligne", "un bouton « Payer » de portailpro accompagne chaque créance",
        _put_a_button_on_each_line,
    ),
    _build(
        "adresse-de-paiement-dans-portailpro",
        "l’écran ne propose pas de payer, mais portailpro a une page de paiement", _answer_at_the_address,
    ),
    _build(
        "telepaiement-sans-depart", "le bouton « Télépaiement SEPA » ne quitte pas portailpro",
        _keep_people_in
    ),
    _build(
        "bouton-cb-vers-portailpro",
        "le bouton « Télépaiement CB » ouvre un formulaire de carte de portailpro", _take_cards,
    ),
)  # fmt: skip
