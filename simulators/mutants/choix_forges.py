"""Companies that nobody offered, taken from a form that was forged or left open: CPT-16."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Service
from simulators.identity.params import Params
from simulators.mutants.entreprises import take_any_choice
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren, read_siren
from simulators.portailpro.domaine.jugements.compte import sirens_proposes
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web import adresses
from simulators.portailpro.web.entreprise import choisir
from simulators.portailpro.web.visites import accueillir


def _refuse_and_open(portail: Service) -> Service:
    """The page says no, and the company is that of the session all the same."""
    opened: set[Siren] = set()

    def proposes(inscription: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        return tuple(dict.fromkeys((*sirens_proposes(inscription, rights), *sorted(opened))))

    async def choose(request: Request) -> Response:
        asked = read_siren(Params.parse(await request.body()).text("siren"))
        response = await choisir(build_ports, request)
        demande = await accueillir(build_ports, request)
        demande.ports.sirens.ecrire(demande.visite.session, asked)
        opened.add(asked)
        return response

    return portail.with_policy(sirens_proposes=proposes).with_route(adresses.SIREN, choose, ("POST",))


def _take_what_was_offered_once(portail: Service) -> Service:
    """A company stays open as long as the page that offered it: its right is not read again."""
    offered: dict[Siren, tuple[Siren, ...]] = {}

    def proposes(inscription: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        seen = (*offered.get(inscription, ()), *sirens_proposes(inscription, rights))
        offered[inscription] = tuple(dict.fromkeys(seen))
        return offered[inscription]

    return portail.with_policy(sirens_proposes=proposes)


MUTANTS = (
    Mutant(
        "entreprise-forgee-acceptee", "CPT-16", "portailpro",
        "une entreprise que personne n’a proposée est acceptée du formulaire", take_any_choice,
    ),
    Mutant(
        "entreprise-forgee-refusee-et-ouverte", "CPT-16", "portailpro",
        "l’entreprise forgée est refusée à l’écran, et ouverte pour la suite", _refuse_and_open,
    ),
    Mutant(
        "entreprise-retiree-encore-acceptee", "CPT-16", "portailpro",
        "l’entreprise dont le droit est retiré est acceptée de la page restée ouverte",
        _take_what_was_offered_once,
    ),
)  # fmt: skip
