"""A portal whose way to Télépaiement CB ends in a form of its own: TDB-17."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.visites import accueillir

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


def _take_cards(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        return (await accueillir(build_ports, request)).montrer("carte.html")

    led = change_template(portail, "payer.html", {'href="{{ adresse_cb }}"': f'href="{_HERE}"'})
    return led.with_template("carte.html", _PAGE).with_route(_HERE, show)


MUTANTS = (
    Mutant(
        "bouton-cb-vers-portailpro", "TDB-17", "portailpro",
        "le bouton « Télépaiement CB » ouvre un formulaire de carte de portailpro", _take_cards,
    ),
)  # fmt: skip
