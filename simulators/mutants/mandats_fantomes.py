"""Mandates that pay without being, or that go with another one: PAI-01, TDB-15."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.service import Endpoint
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import Formulaire, pass_any_mandate, relax_sepa
from simulators.telepaiement.ecrans.page import SEPA, Visite
from simulators.telepaiement.etat import Creance

_KNOWN = "SELECT supprime_le FROM mandat WHERE rum = ?"
_NEIGHBOURS = (
    "UPDATE mandat SET supprime_le = signe_le"
    " WHERE supprime_le IS NULL AND siret = (SELECT siret FROM mandat WHERE rum = ?)"
)


def _pass_unknown(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    """A reference that no mandate ever bore."""
    named = form.get("mandat", "")
    unknown = bool(named) and visite.ctx.store.one(_KNOWN, named) is None
    return unknown and pass_any_mandate(visite, creance, form)


def _pass_deleted(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    found = visite.ctx.store.one(_KNOWN, form.get("mandat", ""))
    deleted = found is not None and found["supprime_le"] is not None
    return deleted and pass_any_mandate(visite, creance, form)


async def _delete_with_its_neighbours(request: Request, original: Endpoint) -> Response:
    answer = await original(request)
    context(request).store.run(_NEIGHBOURS, request.path_params["rum"])
    return answer


MUTANTS = (
    Mutant(
        "mandat-inconnu-preleve", "PAI-01", "telepaiement",
        "un mandat qui n’existe pas suffit pour prélever", partial(relax_sepa, passes=_pass_unknown),
    ),
    Mutant(
        "mandat-supprime-preleve", "PAI-01", "telepaiement",
        "un mandat supprimé prélève encore", partial(relax_sepa, passes=_pass_deleted),
    ),
    Mutant(
        "suppression-des-mandats-voisins", "TDB-15", "telepaiement",
        "supprimer un mandat supprime aussi les autres du même établissement",
        lambda telepaiement: wrap(
            telepaiement, f"{SEPA}/mandats/{{rum}}", _delete_with_its_neighbours, "POST"
        ),
    ),
)  # fmt: skip
