"""Faults of whom the dashboard sends to tax and social declarations, and how they arrive: TDB-06."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import (
    DECLARATIONS_FISCALES,
    DECLARATIONS_SOCIALES,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import lignes_de_declaration
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site

_BOTH = frozenset({DECLARATIONS_FISCALES, DECLARATIONS_SOCIALES})
_PASSAGE = "{{ passage(ligne.site, ligne.chemin) }}"


def _ask_for_both_rights(portail: Service) -> Service:
    def lignes(rights: Habilitations, siren: Siren) -> tuple[LigneDeDeclaration, ...]:
        found = lignes_de_declaration(rights, siren)
        return found if _BOTH.issubset(found) else tuple(x for x in found if x not in _BOTH)

    return portail.with_policy(lignes_de_declaration=lignes)


def _pay_to_declare(line: LigneDeDeclaration, portail: Service) -> Service:
    """The right to pay there is enough for a line."""

    def lignes(rights: Habilitations, siren: Siren) -> tuple[LigneDeDeclaration, ...]:
        found = lignes_de_declaration(rights, siren)
        return (line, *found) if line not in found and peut_payer(rights, siren, line.site) else found

    return portail.with_policy(lignes_de_declaration=lignes)


def _ask_for_the_password(portail: Service) -> Service:
    return change_template(portail, "lien_declarer.html", {_PASSAGE: "{{ url(ligne.site.value) }}/connexion"})


def _send_taxes_to_urssaf(portail: Service) -> Service:
    tax = f"{{{{ passage(sites[2] if ligne.site.value == '{Site.IMPOTS}' else ligne.site, ligne.chemin) }}}}"
    return change_template(portail, "lien_declarer.html", {_PASSAGE: tax})


MUTANTS = (
    Mutant(
        "renvois-exigent-deux-droits", "TDB-06", "portailpro",
        "il faut pouvoir déclarer aux impôts et à l’Urssaf pour être renvoyé vers l’un d’eux",
        _ask_for_both_rights,
    ),
    Mutant(
        "payer-renvoie-aux-declarations-fiscales", "TDB-06", "portailpro",
        "le droit de payer aux impôts renvoie aux déclarations fiscales",
        partial(_pay_to_declare, DECLARATIONS_FISCALES),
    ),
    Mutant(
        "payer-renvoie-aux-declarations-sociales", "TDB-06", "portailpro",
        "le droit de payer à l’Urssaf renvoie aux déclarations sociales",
        partial(_pay_to_declare, DECLARATIONS_SOCIALES),
    ),
    Mutant(
        "renvois-redemandent-le-mot-de-passe", "TDB-06", "portailpro",
        "les renvois vers les déclarations mènent à une page de connexion", _ask_for_the_password,
    ),
    Mutant(
        "fiscales-vers-l-urssaf", "TDB-06", "portailpro",
        "le lien vers les déclarations fiscales mène à l’Urssaf", _send_taxes_to_urssaf,
    ),
)  # fmt: skip
