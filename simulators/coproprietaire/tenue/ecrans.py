"""What people see of the accounts of a company: declarations to file, debts, mandates."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.tenue.creances import read_creances
from simulators.coproprietaire.tenue.declarations import deposer, read_declarations
from simulators.coproprietaire.tenue.echeances import read_echeances
from simulators.coproprietaire.tenue.libelles import MOYENS, NATURES
from simulators.coproprietaire.tenue.mandats import read_mandats
from simulators.coproprietaire.tenue.modele import Habilitations
from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.sessions import Session, require_session
from simulators.peuplement.valeurs import Siren

GABARITS = Path(__file__).parent / "gabarits"
DECLARATIONS, PAIEMENTS = "/declarations", "/paiements"
CONFLICT = 409
Policy = Callable[[Siren, Habilitations], bool]


@dataclass(frozen=True)
class Ecrans:
    """The screens of one site: the heading of its declarations, and the sites where others are filed."""

    titre: str
    relais: Mapping[str, str] = field(default_factory=dict)

    async def show_declarations(self, request: Request) -> Response:
        """The declarations of every company that the person declares for."""
        session, ctx = require_session(request), context(request)
        return self._show_declarations(request, session, _find_declarables(ctx, session))

    async def file_declaration(self, request: Request) -> Response:
        """Files one; the right is judged for its company, whatever the page offered."""
        session, ctx = require_session(request), context(request)
        form = {name: str(value) for name, value in (await request.form()).items()}
        verify_csrf(session, form)
        sirens = _find_declarables(ctx, session)
        siren, demarche, periode = (form.get(name, "") for name in ("siren", "demarche", "periode"))
        if siren not in sirens:
            raise AccesRefuse(
                "Vous n'avez pas le droit de déclarer pour cette entreprise.", reason="declarer-sans-droit"
            )
        name = f"{demarche}, {periode}"
        if not deposer(ctx, siren, demarche, periode):
            alert = f"La déclaration {name} n’est pas à déposer : rien n’est changé."
            return self._show_declarations(request, session, sirens, alert)
        return redirect(DECLARATIONS, status=f"Déclaration {name} déposée.")

    def _show_declarations(
        self, request: Request, session: Session, sirens: list[Siren], alert: str | None = None
    ) -> Response:
        ctx = context(request)
        return show(
            request, session, "declarations.html", status=CONFLICT if alert else 200, alert_text=alert,
            titre=self.titre, compte=find_compte(ctx, session.account),
            plusieurs=len(sirens) > 1,
            declarations=[une for siren in sirens for une in read_declarations(ctx, siren)],
            relais={nom: ctx.url(service, "/") for nom, service in self.relais.items()},
        )  # fmt: skip

    def routes(self) -> tuple[Route, ...]:
        """The addresses of these screens."""
        return (
            Route(DECLARATIONS, self.show_declarations),
            Route(DECLARATIONS, self.file_declaration, methods=["POST"]),
            Route(PAIEMENTS, show_paiements),
        )


async def show_paiements(request: Request) -> Response:
    """The debts, the instalments to come and the mandates of every company that the person pays for."""
    session, ctx = require_session(request), context(request)
    sirens, today = _find_payables(ctx, session), ctx.clock.today_in_paris().date().isoformat()
    return show(
        request, session, "paiements.html", compte=find_compte(ctx, session.account),
        creances=[une for siren in sirens for une in read_creances(ctx, siren)],
        mandats=[un for siren in sirens for un in read_mandats(ctx, siren)],
        echeances=[une for siren in sirens for une in read_echeances(ctx, siren) if une.date >= today],
        natures=NATURES, moyens=MOYENS,
    )  # fmt: skip


def _find_declarables(ctx: Context, session: Session) -> list[Siren]:
    sirens = _choose(ctx, session, ctx.service.policies.may_declare)
    if not sirens:
        raise AccesRefuse(
            "Vous n'avez le droit de déclarer pour aucune entreprise.", reason="declarations-sans-droit"
        )
    return sirens


def _find_payables(ctx: Context, session: Session) -> list[Siren]:
    sirens = _choose(ctx, session, ctx.service.policies.may_pay)
    if not sirens:
        raise AccesRefuse(
            "Vous n'avez le droit de payer pour aucune entreprise.", reason="paiements-sans-droit"
        )
    return sirens


def _choose(ctx: Context, session: Session, policy: Policy) -> list[Siren]:
    """The companies of the rights of the person, read again at each request, that a policy lets through."""
    habilitations = read_habilitations(ctx, session.account)
    held = sorted({une.siren for une in habilitations if une.siren})
    return [siren for siren in held if policy(siren, habilitations)]
