"""A portal with doors that do not say their names: a payment without a word of it, a PDF without « PDF ».

TDB-17 (each administration takes its payments), TDB-20 (no PDF of a customs declaration).
"""

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_DETAIL, _DECLARE = "Détail</a>", "Déclarer</a>"
_SETTLE = _DETAIL + ' <a href="/suite">Régler</a>'
_DOWNLOAD = _DECLARE + ' <a href="/documents/ma-declaration">Télécharger ma déclaration</a>'
_FORM = """<!doctype html><html lang="fr"><title>Suite</title><main><h1>Suite</h1><form method="post">
<label>Numéro <input name="a"></label> <label>Fin de validité <input name="b"></label>
<button>Valider</button></form></main></html>"""


async def _show_form(_request: Request) -> Response:
    return HTMLResponse(_FORM)


async def _send_file(_request: Request) -> Response:
    return Response(b"%PDF-1.7", media_type="application/octet-stream")


def _settle_behind_a_link(portail: Service) -> Service:
    linked = change_template(portail, "lien_creance.html", {_DETAIL: _SETTLE})
    return linked.with_route("/suite", _show_form)


def _hide_a_file(portail: Service) -> Service:
    linked = change_template(portail, "lien_declarer.html", {_DECLARE: _DOWNLOAD})
    return linked.with_route("/documents/ma-declaration", _send_file)


MUTANTS = (
    Mutant(
        "regler-derriere-un-lien", "TDB-17", "portailpro",
        "un lien « Régler » de chaque créance mène à un formulaire de portailpro, sans un mot de carte",
        _settle_behind_a_link,
    ),
    Mutant(
        "pdf-sans-le-dire", "TDB-20", "portailpro",
        "« Télécharger ma déclaration » donne un PDF dont l’adresse ne dit rien", _hide_a_file,
    ),
)  # fmt: skip
