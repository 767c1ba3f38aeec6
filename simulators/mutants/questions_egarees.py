"""Questions that go to another kind of office, or to the technical help, and the reverse: AST-01, AST-03."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.assistance import File
from simulators.portailpro.domaine.messagerie.arbre import ARBRE, REFERENCE_DECLARATION
from simulators.portailpro.domaine.messagerie.motif import Motif, Thematique, TypeDeService
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web import adresses
from simulators.portailpro.web.messagerie import formulaire

_TECHNIQUE = Motif(
    "PROBLEME_TECHNIQUE", "Signaler un problème technique", TypeDeService.PAE, (REFERENCE_DECLARATION,)
)
_MOTIFS = {motif.code: motif for thematique in ARBRE for motif in thematique.motifs}


def _add_a_theme(portail: Service) -> Service:
    grown = (*ARBRE, Thematique("assistance-technique", "Assistance technique", (_TECHNIQUE,)))
    return portail.with_policy(arbre_des_questions=lambda: grown)


def _add_to_a_theme(portail: Service) -> Service:
    grown = tuple(
        replace(t, motifs=(*t.motifs, _TECHNIQUE)) if t.code == "dedouanement" else t for t in ARBRE
    )
    return portail.with_policy(arbre_des_questions=lambda: grown)


def _take_to_help(kind: TypeDeService, *, only: bool) -> Callable[[Service], Service]:
    """The technical help gets the questions of a kind, in the place of the office, or beside it."""

    def build(portail: Service) -> Service:
        async def envoyer(request: Request) -> Response:
            motif = _MOTIFS.get(request.path_params["motif"].upper())
            if motif is None or motif.service is not kind:
                return await formulaire.envoyer(build_ports, request)
            answer = None if only else await formulaire.envoyer(build_ports, request)
            ports = build_ports(context(request))
            ports.assistance.ajouter(File.ASSISTANCE, "messagerie", {"objet": motif.libelle})
            return answer or redirect(adresses.MESSAGERIE, status="Votre question est transmise.")

        return portail.with_route(adresses.FORMULAIRE, envoyer, ("POST",))

    return build


def _send_to_the_other_kind(kind: TypeDeService, office: str) -> Callable[[Service], Service]:
    """Whatever the person chose, the questions of a kind go to an office of the other."""

    def send_to(motif: Motif, choisi: str) -> str:
        return office if motif.service is kind else choisi

    return lambda portail: portail.with_policy(destinataire=send_to)


RECETTE, PAE = TypeDeService.RECETTE, TypeDeService.PAE
MUTANTS = (
    Mutant(
        "motif-technique-au-pae", "AST-01", "portailpro",
        "un motif technique figure dans la messagerie et part vers un PAE", _add_a_theme,
    ),
    Mutant(
        "motif-technique-parmi-le-dedouanement", "AST-01", "portailpro",
        "un motif technique se glisse dans la thématique « Dédouanement »", _add_to_a_theme,
    ),
    Mutant(
        "questions-comptables-a-l-assistance", "AST-03", "portailpro",
        "les questions comptables sont routées vers l’assistance technique",
        _take_to_help(RECETTE, only=True),
    ),
    Mutant(
        "questions-d-assiette-a-l-assistance", "AST-03", "portailpro",
        "les questions d’assiette sont routées vers l’assistance technique", _take_to_help(PAE, only=True),
    ),
    Mutant(
        "questions-comptables-en-copie", "AST-03", "portailpro",
        "la recette reçoit la question comptable, l’assistance technique aussi",
        _take_to_help(RECETTE, only=False),
    ),
    Mutant(
        "questions-comptables-au-pae", "AST-03", "portailpro", "les questions comptables vont à un PAE",
        _send_to_the_other_kind(RECETTE, "PAE-LE-HAVRE"),
    ),
    Mutant(
        "questions-d-assiette-a-la-recette", "AST-03", "portailpro",
        "les questions d’assiette vont à une recette",
        _send_to_the_other_kind(PAE, "RECETTE-LE-HAVRE"),
    ),
)  # fmt: skip
