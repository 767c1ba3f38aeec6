"""Faults on the way from a line to its application: DEC-03."""

from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.lignes import DOUANE, change_lines
from simulators.mutants.mutant import Mutant

_LINK = "lien_declarer.html"
_PASSAGE = "{{ passage(ligne.site, ligne.chemin) }}"


def _ask_password(portail: Service) -> Service:
    return change_template(portail, _LINK, {_PASSAGE: "{{ url(ligne.site.value) }}/connexion"})


def _lead_to_public_home(portail: Service) -> Service:
    return change_template(portail, _LINK, {_PASSAGE: "{{ url(ligne.site.value) }}/"})


def _point_without_passage(portail: Service) -> Service:
    """The bare address: it opens for whoever has a session at customs already, and asks the others."""
    return change_template(portail, _LINK, {_PASSAGE: "{{ url(ligne.site.value) }}{{ ligne.chemin }}"})


def _lead_to_the_form(portail: Service) -> Service:
    return change_lines(
        portail,
        lambda found, _r, _s: tuple(
            replace(x, chemin=f"{x.chemin}/declaration") if x in DOUANE else x for x in found
        ),
    )


MUTANTS = (
    Mutant(
        "mot-de-passe-avant-l-application", "DEC-03", "portailpro",
        "une page intermédiaire redemande le mot de passe douane", _ask_password,
    ),
    Mutant(
        "accueil-public-de-la-douane", "DEC-03", "portailpro", "le clic mène à l’accueil public du site",
        _lead_to_public_home,
    ),
    Mutant(
        "adresse-sans-passage", "DEC-03", "portailpro",
        "le lien ne transmet pas la session : l’application demande ses identifiants", _point_without_passage,
    ),
    Mutant(
        "formulaire-au-lieu-de-l-accueil", "DEC-03", "portailpro",
        "le clic mène à une page intérieure, que le lien n’ouvre pas", _lead_to_the_form,
    ),
)  # fmt: skip
