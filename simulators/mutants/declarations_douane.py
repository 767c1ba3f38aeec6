"""Customs declarations told by the portal, or out of reach in their applications: TDB-20, TDB-21."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Service
from simulators.douane.modele import may_declare_for
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import (
    CONTRIBUTION_INDIRECTE,
    DEDOUANEMENT,
    OCTROI_DE_MER,
    TICPE,
    Declaration,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import declarations_deposees, lignes_de_declaration
from simulators.portailpro.domaine.site import Site

Ligne = LigneDeDeclaration
_LINK = "Déclarer</a>"
_PDF = 'Déclarer</a> <a href="/declarations/derniere.pdf">PDF</a>'
_SILENT_PDF = 'Déclarer</a> <a href="/declarations/derniere.pdf">Dernière déclaration</a>'
_LISTED = """    {% for creance in tableau.creances if creance.site.value == "douane" %}
    <tr><th scope="row">{{ creance.reference }}</th><td>Douane</td><td></td></tr>
    {% endfor %}
  </tbody>"""


def _change_line(line: Ligne, other: Ligne | None, portail: Service) -> Service:
    def lignes(rights: Habilitations, siren: Siren) -> tuple[Ligne, ...]:
        found = (other if one == line else one for one in lignes_de_declaration(rights, siren))
        return tuple(one for one in found if one is not None)

    return portail.with_policy(lignes_de_declaration=lignes)


def _beside_each_link(link: str, portail: Service) -> Service:
    return change_template(portail, "lien_declarer.html", {_LINK: link})


def _answer_with_a_pdf(portail: Service) -> Service:
    async def give(_request: Request) -> Response:
        return Response(b"%PDF-1.4\n%%EOF\n", media_type="application/pdf")

    return portail.with_route("/declarations/{reference}.pdf", give)


def _stop_at_the_personal_space(portail: Service) -> Service:
    straight = {"{{ passage(ligne.site, ligne.chemin) }}": "{{ passage(ligne.site, espace) }}"}
    return change_template(portail, "lien_declarer.html", straight)


def _list_customs_as_filed(portail: Service) -> Service:
    def deposees(told: Sequence[Declaration], debts: Sequence[Creance]) -> tuple[Declaration, ...]:
        customs = (
            Declaration(Site.DOUANE, d.siren, f"Dédouanement {d.reference}", "—", d.emise_le)
            for d in debts
            if d.site is Site.DOUANE
        )
        return (*declarations_deposees(told, debts), *customs)

    return portail.with_policy(declarations_deposees=deposees)


def _list_customs_under_way(portail: Service) -> Service:
    return change_template(portail, "declarations_en_cours.html", {"  </tbody>": _LISTED})


def _hide_the_history_of_all(portail: Service) -> Service:
    return portail.with_policy(declarations_deposees=lambda _told, _debts: ())


def _keep_readers_out(douane: Service) -> Service:
    """Only who may declare reads the declarations of an establishment."""
    return douane.with_policy(may_read_for=may_declare_for)


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build(
        "TDB-20", "pdf-a-cote-du-lien",
        "un PDF de déclaration est téléchargeable depuis le tableau de bord", partial(_beside_each_link,
        _PDF),
    ),
    _build(
        "TDB-20", "pdf-sans-le-dire", "un lien mène à un PDF de déclaration sans le dire",
        partial(_beside_each_link, _SILENT_PDF),
    ),
    _build(
        "TDB-20", "adresse-du-pdf", "l’écran ne propose pas de PDF, mais son adresse en donne un",
        _answer_with_a_pdf,
    ),
    _build(
        "TDB-20", "ciel-vers-delta-g", "le lien qui ouvre CIEL ouvre DELTA-G",
        partial(_change_line, CONTRIBUTION_INDIRECTE, replace(CONTRIBUTION_INDIRECTE, chemin="/delta-g")),
    ),
    _build(
        "TDB-20", "delta-g-ferme", "aucun lien n’ouvre plus DELTA-G",
        partial(_change_line, DEDOUANEMENT, None),
    ),
    _build(
        "TDB-20", "domino-ferme", "aucun lien n’ouvre plus DOMINO", partial(_change_line, OCTROI_DE_MER, None)
    ),
    _build(
        "TDB-20", "isope-vers-isope-dom", "le lien qui ouvre ISOPE ouvre ISOPE-DOM",
        partial(_change_line, TICPE, replace(TICPE, chemin="/isope-dom")),
    ),
    _build(
        "TDB-20", "applications-non-ouvertes", "les liens s’arrêtent à l’espace personnel du copropriétaire",
        _stop_at_the_personal_space,
    ),
    Mutant(
        "declarations-illisibles", "TDB-20", "douane",
        "le droit de lire ouvre l’application sans rien y donner à lire", _keep_readers_out,
    ),
    _build(
        "TDB-21", "declarations-douane-deposees",
        "l’historique liste les déclarations Delta-G déposées", _list_customs_as_filed,
    ),
    _build(
        "TDB-21", "declarations-douane-en-cours",
        "l’onglet « en cours » liste les déclarations Delta-G déposées", _list_customs_under_way,
    ),
    _build(
        "TDB-21", "historique-des-declarations-vide",
        "pour taire la douane, l’historique tait aussi les impôts", _hide_the_history_of_all,
    ),
)  # fmt: skip
