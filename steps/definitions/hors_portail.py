"""What does not go through the portal: EDI, TRIGO, H7."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.values import compare_contains, compare_empty, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.software import Logiciel
    from steps.actors.troupe import Troupe
    from steps.drivers.edi import EdiDoor
    from steps.vocabulary.teleservice import Teleservice


@given(sentence("{nom:Nom} a déposé par EDI la déclaration H7 « {reference:Texte} »"))
def _depot_h7(troupe: Troupe, edi: EdiDoor, nom: str, reference: str) -> None:
    edi.file_h7(troupe.annuaire.siret(nom).chiffres, reference)


@given(sentence("{nom:Nom} a déposé par EDI la déclaration {teleservice:Teleservice} « {reference:Texte} »"))
def _a_depose_par_edi(logiciel: Logiciel, nom: str, teleservice: Teleservice, reference: str) -> None:
    logiciel.deposer(nom, teleservice, reference)


@when(
    sentence(
        "le logiciel de {nom:Nom} dépose par EDI à la douane "
        "la déclaration {teleservice:Teleservice} « {reference:Texte} »"
    )
)
def _depot_edi(troupe: Troupe, edi: EdiDoor, nom: str, teleservice: Teleservice, reference: str) -> None:
    edi.file(troupe.annuaire.siret(nom).chiffres, teleservice.nom, reference)


@given(
    sentence(
        "{nom:Nom} a déclaré par EDI dans {teleservice:Teleservice} les droits de port « {reference:Texte} »"
    )
)
def _droits_de_port(logiciel: Logiciel, nom: str, teleservice: Teleservice, reference: str) -> None:
    logiciel.deposer_droits_de_port(nom, teleservice, reference)


@when(
    sentence(
        "le logiciel de {nom:Nom} essaie de déposer par EDI à portailpro "
        "la déclaration {teleservice:Teleservice} « {reference:Texte} »"
    )
)
def _essai_edi(troupe: Troupe, edi: EdiDoor, nom: str, teleservice: Teleservice, reference: str) -> None:
    edi.knock(troupe.urls["portailpro"], troupe.annuaire.siret(nom).chiffres, teleservice.nom, reference)


@when(sentence("{prenom:Prenom} tape dans portailpro les adresses que « {mot:Texte} » pourrait y avoir"))
def _adresses(troupe: Troupe, prenom: str, mot: str) -> None:
    troupe[prenom].recherches.taper_les_adresses(mot)


@when(sentence("{prenom:Prenom} suit un lien de portailpro vers le dépôt H7 de la douane"))
def _lien_h7(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].recherches.forger_un_lien(troupe.labels.adresse.depot_h7)


@when(sentence("{prenom:Prenom} suit un lien de portailpro vers la porte EDI de la douane"))
def _lien_edi(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].recherches.forger_un_lien(troupe.labels.adresse.depot_edi)


@when(sentence("{prenom:Prenom} forge un lien de portailpro vers {teleservice:Teleservice}"))
def _lien_forge(troupe: Troupe, prenom: str, teleservice: Teleservice) -> None:
    troupe[prenom].recherches.forger_un_lien_vers(teleservice)


@then(sentence("aucune page de portailpro ne parle de « {mot:Texte} » à {prenom:Prenom}"))
def _sans_mention(troupe: Troupe, mot: str, prenom: str) -> None:
    verify(compare_empty(f"Mentions de {mot}", troupe[prenom].recherches.read_mentions(mot)))


@then(sentence("aucun lien ni bouton de portailpro ne mène {prenom:Prenom} à « {mot:Texte} »"))
def _sans_passage(troupe: Troupe, prenom: str, mot: str) -> None:
    verify(compare_empty(f"Chemins vers {mot}", troupe[prenom].recherches.read_passages(mot)))


@then(sentence("aucune page de portailpro, DELTA-G compris, ne parle de « {mot:Texte} » à {prenom:Prenom}"))
def _sans_mention_dans_delta_g(troupe: Troupe, mot: str, prenom: str) -> None:
    verify(compare_empty(f"Mentions de {mot}", troupe[prenom].recherches.read_mentions_delta_g(mot)))


@then(sentence("portailpro a répondu chaque fois à {prenom:Prenom} que cette page n'existe pas"))
def _introuvables(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Adresses qui mènent à une page", troupe[prenom].recherches.ouvertes))


@then(sentence("douane.gouv refuse ce lien à {prenom:Prenom}"))
def _lien_refuse(troupe: Troupe, prenom: str) -> None:
    verify(expect("Lien refusé", troupe[prenom].recherches.is_refused_link(), "une autre page"))


@then("portailpro n'a de porte EDI à aucune adresse")
def _sans_porte(edi: EdiDoor) -> None:
    verify(compare_empty("Portes EDI de portailpro", edi.portes))


@then(sentence("la douane tient pour {nom:Nom} la déclaration H7 « {reference:Texte} »"))
def _h7_tenue(troupe: Troupe, edi: EdiDoor, nom: str, reference: str) -> None:
    verify(compare_contains("Déclarations H7", reference, edi.read_h7(troupe.annuaire.siret(nom).chiffres)))


@then(sentence("la douane tient pour {nom:Nom} la déclaration par EDI « {reference:Texte} »"))
def _edi_tenue(troupe: Troupe, edi: EdiDoor, nom: str, reference: str) -> None:
    verify(compare_contains("Déclarations par EDI", reference, edi.read(troupe.annuaire.siret(nom).chiffres)))


@then(sentence("la douane ne tient pour {nom:Nom} aucune déclaration par EDI"))
def _sans_edi(troupe: Troupe, edi: EdiDoor, nom: str) -> None:
    verify(compare_empty("Déclarations par EDI", edi.read(troupe.annuaire.siret(nom).chiffres)))
