"""Rights withdrawn while people work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, when

from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.vocabulary.droit import Droit


@given(sentence("le droit {droit:Droit} sur {nom:Nom} a été retiré à {prenom:Prenom}"))
@when(sentence("le droit {droit:Droit} sur {nom:Nom} est retiré à {prenom:Prenom}"))
def _retrait(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> None:
    coulisses.retirer(prenom, droit, nom)


@given(
    sentence(
        "le droit {droit:Droit} sur {nom:Nom} a été retiré à {prenom:Prenom} "
        "et {secondes:Nombre} secondes sont passées"
    )
)
def _retrait_suivi(coulisses: Coulisses, prenom: str, droit: Droit, nom: str, secondes: int) -> None:
    coulisses.retirer_et_attendre(prenom, droit, nom, secondes)


@when(sentence("le droit {droit:Droit} sur {nom:Nom} est retiré à {prenom:Prenom} et l'annonce se perd"))
def _retrait_perdu(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> None:
    coulisses.retirer_en_silence(prenom, droit, nom)


@given(sentence("{secondes:Nombre} secondes sont passées"))
@when(sentence("{secondes:Nombre} secondes passent"))
def _delai(coulisses: Coulisses, secondes: int) -> None:
    coulisses.laisser_passer(secondes)
