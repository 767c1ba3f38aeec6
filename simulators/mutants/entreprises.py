"""A portal that leaves the company worked on, at a click of its own screens: TDB-13."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Service
from simulators.identity.params import Params
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.choisir_siren import trouver_siren_actif
from simulators.portailpro.cas_usage.consulter import Consultation
from simulators.portailpro.domaine.declaration import LigneDeDeclaration
from simulators.portailpro.domaine.habilitation import Habilitation, Habilitations
from simulators.portailpro.domaine.identifiants import Siren, read_siren
from simulators.portailpro.domaine.jugements.compte import sirens_proposes
from simulators.portailpro.domaine.jugements.declarations import lignes_de_declaration
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web import adresses
from simulators.portailpro.web.consultation import montrer_creance, montrer_mandat
from simulators.portailpro.web.entreprise import choisir
from simulators.portailpro.web.visites import Demande, accueillir


def _mix(siren: Siren, rights: Habilitations) -> tuple[Siren, ...]:
    return (siren, *sorted({h.siren for h in rights} - {siren}))


def _mix_declarations(portail: Service) -> Service:
    """The formalities of every company of the person, each once."""

    def lignes(rights: Habilitations, siren: Siren) -> tuple[LigneDeDeclaration, ...]:
        found = (ligne for un in _mix(siren, rights) for ligne in lignes_de_declaration(rights, un))
        return tuple(dict.fromkeys(found))

    return portail.with_policy(lignes_de_declaration=lignes)


def _stay_on_the_first(portail: Service) -> Service:
    """Whoever holds the same rights goes on seeing the first company they chose."""
    first: dict[tuple[Habilitation, ...], Siren] = {}
    return portail.with_policy(perimetre=lambda siren, rights: (first.setdefault(tuple(rights), siren),))


def _look_everywhere(demande: Demande) -> Consultation | None:
    """Who asks, able to open what concerns any company of theirs."""
    siren = trouver_siren_actif(demande.ports, demande.politiques, demande.visite)
    wide = replace(demande.politiques, perimetre=_mix)
    return Consultation(demande.ports, wide, siren, demande.visite.droits) if siren else None


def _open_debts_at_their_address(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        demande = await accueillir(build_ports, request)
        wide, site = _look_everywhere(demande), request.path_params["site"]
        found = await wide.creance(Site(site), request.path_params["reference"]) if wide else None
        if found is None:
            return await montrer_creance(build_ports, request)
        return demande.montrer("creance.html", creance=found)

    return portail.with_route(adresses.CREANCE, show)


def _open_mandates_at_their_address(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        demande = await accueillir(build_ports, request)
        wide, site = _look_everywhere(demande), request.path_params["site"]
        found = await wide.mandat(Site(site), request.path_params["rum"]) if wide else None
        if found is None:
            return await montrer_mandat(build_ports, request)
        return demande.montrer("mandat.html", mandat=found, gestion=None)

    return portail.with_route(adresses.MANDAT, show)


def take_any_choice(portail: Service) -> Service:
    """A company that was not proposed is taken as soon as someone asks for it."""
    forced: set[Siren] = set()

    def proposes(inscription: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        offered = sirens_proposes(inscription, rights)
        return (*offered, *sorted(forced.difference(offered)))

    async def choose(request: Request) -> Response:
        forced.add(read_siren(Params.parse(await request.body()).text("siren")))
        return await choisir(build_ports, request)

    return portail.with_policy(sirens_proposes=proposes).with_route(adresses.SIREN, choose, ("POST",))


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-13", "portailpro", sentence, build)


def _mix_companies(portail: Service) -> Service:
    def perimetre(siren: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        return (siren, *sorted({h.siren for h in rights} - {siren}))

    return portail.with_policy(perimetre=perimetre)


def _show_another_company(portail: Service) -> Service:
    def perimetre(siren: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        others = sorted({h.siren for h in rights} - {siren})
        return (others[0],) if others else (siren,)

    return portail.with_policy(perimetre=perimetre)


MUTANTS = (
    _build(
        "declarations-d-une-autre-entreprise",
        "les démarches des autres entreprises de l’usager sont proposées", _mix_declarations,
    ),
    _build(
        "premiere-entreprise-gardee", "changer d’entreprise ne change pas les données affichées",
        _stay_on_the_first,
    ),
    _build(
        "adresse-d-une-creance-d-ailleurs",
        "le tableau tait la créance d’une autre entreprise de l’usager, mais son adresse répond",
        _open_debts_at_their_address,
    ),
    _build(
        "adresse-d-un-mandat-d-ailleurs",
        "le tableau tait le mandat d’une autre entreprise de l’usager, mais son adresse répond",
        _open_mandates_at_their_address,
    ),
    _build(
        "choix-force-accepte", "une entreprise qui n’est pas proposée est acceptée si on la demande",
        take_any_choice,
    ),
    Mutant(
        "siren-meles", "TDB-13", "portailpro",
        "les créances de tous les SIREN de l’usager sont mêlées", _mix_companies,
    ),
    Mutant(
        "tableau-d-une-autre-entreprise", "TDB-13", "portailpro",
        "le tableau montre une autre entreprise que celle choisie", _show_another_company,
    ),
)  # fmt: skip
