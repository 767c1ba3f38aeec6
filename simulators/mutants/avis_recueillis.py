"""Opinions that are lost, cut short, or taken although they are none: MSG-20."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.service import Endpoint, Service
from simulators.identity.params import Params
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.avis import SERVICES_NOTES, Avis
from simulators.portailpro.passerelles.avis import AvisSql
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.avis import MERCI, recueillir

_AVIS = "/avis"


async def _thank_only(_request: Request, _original: Endpoint) -> Response:
    return redirect(_AVIS, status=MERCI)


class _FirstMark(AvisSql):
    """Keeps one mark of each opinion."""

    def ajouter(self, avis: Avis, recu_le: object) -> None:
        """The first one."""
        super().ajouter(replace(avis, notes=avis.notes[:1]), recu_le)  # type: ignore[arg-type]


class _SameMark(AvisSql):
    """Gives every service the first mark."""

    def ajouter(self, avis: Avis, recu_le: object) -> None:
        """The same mark everywhere."""
        same = tuple((service, avis.notes[0][1]) for service, _ in avis.notes)
        super().ajouter(replace(avis, notes=same), recu_le)  # type: ignore[arg-type]


def _keep_in(kept: Callable[[Context], AvisSql], portail: Service) -> Service:
    def fabrique(ctx: Context) -> Ports:
        return replace(build_ports(ctx), avis=kept(ctx))

    return portail.with_route(_AVIS, partial(recueillir, fabrique), ("POST",))


async def _take_anything(request: Request, original: Endpoint) -> Response:
    """Whatever is sent as a mark is recorded, then the page says what it would have said."""
    body = await request.body()
    form, ctx = Params.parse(body), context(request)
    notes = tuple(
        (service, int(note))
        for champ, service in SERVICES_NOTES.items()
        if (note := form.text(champ)).lstrip("-").isdigit() and note not in "12345"
    )
    if notes:
        clamped = tuple((service, min(5, max(1, note))) for service, note in notes)
        AvisSql(ctx).ajouter(Avis(clamped, ""), ctx.clock.now())
    return await original(_again(request, body))


async def _take_silence(request: Request, original: Endpoint) -> Response:
    """A comment alone counts as full marks."""
    body = await request.body()
    form, ctx = Params.parse(body), context(request)
    if not any(form.text(champ) for champ in SERVICES_NOTES):
        AvisSql(ctx).ajouter(Avis(tuple((s, 5) for s in SERVICES_NOTES.values()), ""), ctx.clock.now())
        return redirect(_AVIS, status=MERCI)
    return await original(_again(request, body))


def _again(request: Request, body: bytes) -> Request:
    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    return Request(request.scope, receive)


async def _members_only(request: Request, original: Endpoint) -> Response:
    require_session(request)
    return await original(request)


def _wrap_post(wrapper: Callable[[Request, Endpoint], object], portail: Service) -> Service:
    return wrap(portail, _AVIS, wrapper, "POST")  # type: ignore[arg-type]


MUTANTS = (
    Mutant(
        "avis-perdu", "MSG-20", "portailpro",
        "le portail remercie et n’enregistre rien", partial(_wrap_post, _thank_only),
    ),
    Mutant(
        "avis-d-un-seul-service", "MSG-20", "portailpro",
        "d’un avis sur plusieurs services, un seul est gardé", partial(_keep_in, _FirstMark),
    ),
    Mutant(
        "avis-note-unique", "MSG-20", "portailpro",
        "la première note est donnée à tous les services", partial(_keep_in, _SameMark),
    ),
    Mutant(
        "avis-refuse-et-garde", "MSG-20", "portailpro",
        "une note impossible est refusée à l’écran et comptée tout de même",
        partial(_wrap_post, _take_anything),
    ),
    Mutant(
        "avis-vide-compte", "MSG-20", "portailpro",
        "un avis sans note compte pour cinq sur cinq partout", partial(_wrap_post, _take_silence),
    ),
    Mutant(
        "avis-des-inscrits", "MSG-20", "portailpro",
        "donner un avis demande un compte", partial(wrap, path=_AVIS, wrapper=_members_only),
    ),
)  # fmt: skip
