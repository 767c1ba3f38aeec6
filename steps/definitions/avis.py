"""What people think of the services of the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then, when

from steps.expectations.opinions import compare_notes, read_notes
from steps.expectations.values import expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.expectations.opinions import Notes


@when(
    sentence("{prenom:Prenom} note ces services, avec le commentaire « {commentaire:Texte} »"),
    target_fixture="avant",
)
def _note(troupe: Troupe, prenom: str, commentaire: str, datatable: Rows) -> Notes:
    return troupe[prenom].publiques.noter(read_notes(datatable), commentaire)


@when(
    sentence("{prenom:Prenom} donne un avis sans aucune note, avec le commentaire « {commentaire:Texte} »"),
    target_fixture="avant",
)
def _sans_note(troupe: Troupe, prenom: str, commentaire: str) -> Notes:
    return troupe[prenom].publiques.noter({}, commentaire)


@when(
    sentence("{prenom:Prenom} change la note que le formulaire envoie en « {note:Texte} »"),
    target_fixture="avant",
)
def _forge(troupe: Troupe, prenom: str, note: str) -> Notes:
    return troupe[prenom].publiques.forger_une_note(troupe.labels.informations.forge_note, note)


@then(sentence("portailpro remercie {prenom:Prenom} de son avis"))
def _merci(troupe: Troupe, prenom: str) -> None:
    verify(expect("Avis enregistré", troupe[prenom].publiques.is_thanked(), "aucun remerciement"))


@then(sentence("portailpro n'enregistre pas l'avis de {prenom:Prenom}"))
def _refus(troupe: Troupe, prenom: str) -> None:
    verify(expect("Avis refusé", troupe[prenom].publiques.is_opinion_refused(), "aucun refus"))


@then(sentence("les notes reçues par portailpro, lues par {prenom:Prenom}, ne gagnent que celles-ci"))
def _gagnent(troupe: Troupe, avant: Notes, prenom: str, datatable: Rows) -> None:
    verify(compare_notes(avant, read_notes(datatable), troupe[prenom].publiques.read_notes()))


@then(sentence("les notes reçues par portailpro, lues par {prenom:Prenom}, n'ont pas bougé"))
def _inchangees(troupe: Troupe, avant: Notes, prenom: str) -> None:
    verify(compare_notes(avant, {}, troupe[prenom].publiques.read_notes()))
