"""The passwords of customs: written by customs, then changed by their owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then, when

from steps.expectations.secrets import compare_caches, compare_differents, compare_sans_rapport
from steps.expectations.values import compare, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.enrolling import Inscriptions
    from steps.actors.letters import Courrier
    from steps.actors.troupe import Troupe

NOUVEAU = "un mot de passe bien à moi"
AUTRE = "aucun refus, ou une autre raison"


@when(sentence("{prenom:Prenom} change son mot de passe douane.gouv en partant de {depart:Site}"))
def _change(troupe: Troupe, prenom: str, depart: Site) -> None:
    troupe[prenom].compte_douane.changer_depuis(depart, NOUVEAU)


@when(
    sentence(
        "{prenom:Prenom} choisit comme mot de passe douane.gouv « {nouveau:Texte} » puis « {encore:Texte} »"
    )
)
def _change_mal(troupe: Troupe, prenom: str, nouveau: str, encore: str) -> None:
    troupe[prenom].compte_douane.changer_depuis(Site.PORTAILPRO, nouveau, encore)


@when(
    sentence(
        "{prenom:Prenom} change son mot de passe douane.gouv en donnant « {actuel:Texte} » pour l'actuel"
    )
)
def _change_le_sien(troupe: Troupe, prenom: str, actuel: str) -> None:
    troupe[prenom].compte_douane.changer_depuis(Site.DOUANE, NOUVEAU, actuel=actuel)


@then(sentence("portailpro ne propose pas à {prenom:Prenom} de changer un mot de passe douane.gouv"))
def _sans_changement(troupe: Troupe, prenom: str) -> None:
    verify(compare("Changement proposé", False, troupe[prenom].compte_douane.offers_change()))


@then(sentence("le mot de passe écrit à {une:Prenom} n'est pas celui écrit à {autre:Prenom}"))
def _pas_le_meme(courrier: Courrier, une: str, autre: str) -> None:
    verify(compare_differents(2, courrier.read_tous_les_secrets((une, autre))))


@then(sentence("douane.gouv n'a écrit aucun mot de passe à {prenom:Prenom}"))
def _sans_courrier(courrier: Courrier, prenom: str) -> None:
    verify(compare("Mots de passe écrits", 0, len(courrier.read_secrets(prenom))))


@then(sentence("douane.gouv a écrit un seul mot de passe à {prenom:Prenom}"))
def _un_courrier(courrier: Courrier, prenom: str) -> None:
    verify(compare("Mots de passe écrits", 1, len(courrier.read_secrets(prenom))))


@then(sentence("chacun a reçu un mot de passe différent"))
def _differents(inscriptions: Inscriptions, courrier: Courrier) -> None:
    verify(
        compare_differents(len(inscriptions.nouveaux), courrier.read_tous_les_secrets(inscriptions.nouveaux))
    )


@then("aucun de ces mots de passe ne se devine des données du compte")
def _sans_rapport(inscriptions: Inscriptions, courrier: Courrier) -> None:
    verify(compare_sans_rapport(courrier.list_tires(inscriptions.nouveaux)))


@then(
    sentence("{prenom:Prenom} entre directement à douane.gouv avec le mot de passe que la douane lui a écrit")
)
def _entree_generee(courrier: Courrier, prenom: str) -> None:
    verify(expect("Entrée avec le mot de passe écrit", courrier.opens(prenom), "un refus"))


@then(sentence("portailpro ne montre nulle part à {prenom:Prenom} le mot de passe que la douane lui a écrit"))
def _secret_cache(troupe: Troupe, courrier: Courrier, prenom: str) -> None:
    verify(compare_caches(courrier.read_secrets(prenom), troupe[prenom].visite.read_partout()))


@then(sentence("{prenom:Prenom} entre directement à douane.gouv avec son nouveau mot de passe"))
def _entree_nouvelle(troupe: Troupe, courrier: Courrier, prenom: str) -> None:
    verify(
        expect(
            "Entrée avec le nouveau mot de passe",
            troupe[prenom].compte_douane.enters_with(courrier.find_identifiant(prenom), NOUVEAU),
            "un refus",
        )
    )


@then(sentence("le mot de passe que la douane a écrit à {prenom:Prenom} n'ouvre plus douane.gouv"))
def _ancien_refuse(courrier: Courrier, prenom: str) -> None:
    verify(expect("Ancien mot de passe refusé", courrier.is_turned_away(prenom), "il ouvre encore"))


@then(sentence("douane.gouv annonce à {prenom:Prenom} que son mot de passe est changé"))
def _change_annonce(troupe: Troupe, prenom: str) -> None:
    verify(expect("Changement annoncé", troupe[prenom].compte_douane.is_changed(), "aucune annonce"))


@then(
    sentence("douane.gouv refuse à {prenom:Prenom} ce changement, à « {champ:Texte} » : « {raison:Texte} »")
)
def _change_refuse(troupe: Troupe, prenom: str, champ: str, raison: str) -> None:
    verify(
        expect(f"Refus « {raison} »", troupe[prenom].compte_douane.is_change_refused(champ, raison), AUTRE)
    )


@then(sentence("le mot de passe « {essai:Texte} » n'ouvre pas le compte douane.gouv de {prenom:Prenom}"))
def _essai_refuse(troupe: Troupe, courrier: Courrier, essai: str, prenom: str) -> None:
    verify(
        expect(
            "Mot de passe refusé",
            troupe[prenom].compte_douane.is_turned_away(courrier.find_identifiant(prenom), essai),
            "il ouvre",
        )
    )
