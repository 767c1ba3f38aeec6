"""What people see of the declarations of a company, and all the addresses of such a site."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.tenue.acces import find_declarables
from simulators.coproprietaire.tenue.declarations import deposer, read_declarations
from simulators.coproprietaire.tenue.ecrans_mandats import EcransMandats
from simulators.coproprietaire.tenue.ecrans_paiements import paiement_routes
from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.sessions import Session, require_session
from simulators.peuplement.valeurs import Siren

GABARITS = Path(__file__).parent / "gabarits"
DECLARATIONS = "/declarations"
CONFLICT = 409


@dataclass(frozen=True)
class Ecrans:
    """The screens of one site: the heading of its declarations, and the sites where others are filed.

    `ics`: the fictional creditor identifier of the mandates that it opens.
    """

    titre: str
    ics: str
    relais: Mapping[str, str] = field(default_factory=dict)

    async def show_declarations(self, request: Request) -> Response:
        """The declarations of every company that the person declares for."""
        session, ctx = require_session(request), context(request)
        return self._show_declarations(request, session, find_declarables(ctx, session))

    async def file_declaration(self, request: Request) -> Response:
        """Files one; the right is judged for its company, whatever the page offered."""
        session, ctx = require_session(request), context(request)
        form = {name: str(value) for name, value in (await request.form()).items()}
        verify_csrf(session, form)
        sirens = find_declarables(ctx, session)
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
            *paiement_routes(),
            *EcransMandats(self.ics).routes(),
        )
