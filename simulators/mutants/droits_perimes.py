"""What opened a payment is believed after it has ended, a right or a mandate: PAI-01."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.api import list_habilitations
from simulators.core.context import context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import Formulaire, relax_sepa
from simulators.telepaiement.ecrans.page import Visite
from simulators.telepaiement.etat import Creance

_OK, _QUARTER_S = 200, 15 * 60


def _pass_former_mandate(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    """A mandate of the establishment is debited, even deleted since the page was opened."""
    known = visite.ctx.store.one(
        "SELECT 1 FROM mandat WHERE rum = ? AND siret = ?", form.get("mandat", ""), creance.siret
    )
    held = visite.policies.may_pay(visite.droits, creance.siret)
    return bool(known and held) and form.get("montant") == str(creance.montant)


def _repeat_former_rights(douane: Service) -> Service:
    """Customs tell again what they told less than 15 minutes ago."""

    async def list_former(request: Request) -> Response:
        ctx, asked = context(request), f"mutants.{request.url.query}"
        told_at, body = ctx.memory.get(asked, (0, b""))
        if ctx.clock.epoch() - told_at < _QUARTER_S:
            return Response(body, media_type="application/json")
        answer = await list_habilitations(request)
        if answer.status_code == _OK:
            ctx.memory[asked] = (ctx.clock.epoch(), bytes(answer.body))
        return answer

    return douane.with_route("/api/habilitations", list_former)


MUTANTS = (
    Mutant(
        "mandat-supprime-debite", "PAI-01", "telepaiement",
        "un mandat supprimé pendant que la page est ouverte paie encore",
        partial(relax_sepa, passes=_pass_former_mandate),
    ),
    Mutant(
        "telepayer-apres-le-retrait", "PAI-01", "douane",
        "quinze minutes durant, la douane redit à Télépaiement les droits d’avant le retrait",
        _repeat_former_rights,
    ),
)  # fmt: skip
