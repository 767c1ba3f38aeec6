"""Accounts of customs: opened there, or in one click from the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from steps.expectations.discretion import compare_compte_tu
from steps.expectations.values import compare, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.customs_enrolling import InscriptionsDouane
    from steps.actors.enrolling import Inscriptions
    from steps.actors.troupe import Troupe

AUTRE = "aucun refus, ou une autre raison"


@given(sentence("{prenom:Prenom} a créé son compte douane.gouv en un clic"))
def _cree(inscriptions: Inscriptions, prenom: str) -> None:
    inscriptions.ouvrir_en_un_clic(prenom)


@given(sentence("{prenom:Prenom} arrive chez {nom:Nom} et y prend un compte portailpro"))
def _arrivee(inscriptions: Inscriptions, prenom: str, nom: str) -> None:
    inscriptions.accueillir(prenom, nom)


@given(sentence("{prenom:Prenom} a cliqué en vain"))
def _en_vain(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].compte_douane.demander_en_un_clic()


@given(sentence("{prenom:Prenom} revient plus tard à un autre poste"))
def _autre_poste(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].desk.changer_de_poste()


@given(sentence("{prenom:Prenom} est entrée à douane.gouv depuis portailpro"))
def _entree_depuis_portailpro(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].passages.passer(Site.PORTAILPRO, Site.DOUANE)


@given(sentence("{nombre:Nombre} nouveaux venus ont un compte portailpro pour {nom:Nom}"))
def _nouveaux(inscriptions: Inscriptions, nombre: int, nom: str) -> None:
    inscriptions.accueillir_des_nouveaux(nombre, nom)


@given(sentence("au prochain compte à ouvrir, douane.gouv {panne:Texte}"))
def _panne(inscriptions: Inscriptions, panne: str) -> None:
    inscriptions.couper_l_ouverture(panne)


@when(sentence("{prenom:Prenom} crée son compte douane.gouv en un clic"))
def _clic(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].compte_douane.demander_en_un_clic()


@when("chacun crée son compte douane.gouv en un clic")
def _chacun(inscriptions: Inscriptions) -> None:
    inscriptions.ouvrir_a_tous()


@when(sentence("{prenom:Prenom} crée un compte douane.gouv en un clic depuis l'onglet resté ouvert"))
def _clic_en_douce(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].compte_douane.revenir_et_cliquer()


@when(sentence("{prenom:Prenom} ouvre un compte douane.gouv au titre de {nom:Nom}"))
def _inscription(inscriptions_douane: InscriptionsDouane, prenom: str, nom: str) -> None:
    inscriptions_douane.ouvrir_au_titre_de(prenom, nom)


@when(
    parsers.re(
        r"(?P<prenom>[A-Z][a-zà-ÿ]+) ouvre un compte douane\.gouv "
        r"avec le SIREN « (?P<siren>[^«»]*) » et le SIRET « (?P<siret>[^«»]*) »"
    )
)
def _inscription_numeros(
    inscriptions_douane: InscriptionsDouane, prenom: str, siren: str, siret: str
) -> None:
    inscriptions_douane.ouvrir_avec_les_numeros(prenom, siren, siret)


@when(sentence("{prenom:Prenom} ouvre un compte douane.gouv pour {nom:Nom} avec l'adresse de {autre:Prenom}"))
def _inscription_adresse(
    troupe: Troupe, inscriptions_douane: InscriptionsDouane, prenom: str, nom: str, autre: str
) -> None:
    inscriptions_douane.ouvrir_avec_l_adresse(prenom, nom, troupe[autre].personne.courriel)


@given(sentence("{prenom:Prenom} a laissé l'inscription à douane.gouv ouverte dans un autre onglet"))
def _inscription_laissee(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].compte_douane.laisser_l_inscription()


@when(
    sentence("{prenom:Prenom} y demande un second compte pour {nom:Nom} avec l'adresse « {courriel:Texte} »")
)
def _inscription_reprise(
    inscriptions_douane: InscriptionsDouane, prenom: str, nom: str, courriel: str
) -> None:
    inscriptions_douane.reprendre(prenom, nom, courriel)


@when(
    sentence("{prenom:Prenom} ouvre un compte douane.gouv, sous un autre identifiant, avec la même adresse")
)
def _inscription_bis(inscriptions_douane: InscriptionsDouane, prenom: str) -> None:
    inscriptions_douane.recommencer(prenom)


@given(
    sentence(
        "{prenom:Prenom} a pris un compte douane.gouv pour {nom:Nom} avec l'adresse « {courriel:Texte} »"
    )
)
def _adresse_prise(inscriptions_douane: InscriptionsDouane, prenom: str, nom: str, courriel: str) -> None:
    inscriptions_douane.prendre(prenom, nom, courriel)


@when(
    sentence("{prenom:Prenom} ouvre un compte douane.gouv pour {nom:Nom} avec l'adresse « {courriel:Texte} »")
)
def _inscription_ecrite(
    inscriptions_douane: InscriptionsDouane, prenom: str, nom: str, courriel: str
) -> None:
    inscriptions_douane.ouvrir_avec_l_adresse(prenom, nom, courriel)


@then(
    sentence(
        "portailpro annonce à {prenom:Prenom} que son compte douane.gouv est créé, sans rien lui demander"
    )
)
def _annonce(troupe: Troupe, prenom: str) -> None:
    verify(expect("Compte créé d'un clic", troupe[prenom].compte_douane.is_created(), "autre chose à faire"))


@then(sentence("portailpro annonce à {prenom:Prenom} que son compte douane.gouv n'est pas créé"))
def _echec(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Échec annoncé, rien d'enregistré",
            troupe[prenom].compte_douane.says(troupe.labels.un_clic.echec),
            "aucune annonce",
        )
    )


@then(sentence("la demande de {prenom:Prenom} finit par arriver à la douane"))
def _arrivee_tardive(inscriptions: Inscriptions, prenom: str) -> None:
    inscriptions.laisser_arriver(prenom)


@then(
    sentence(
        "portailpro propose à {prenom:Prenom} de rattacher le compte que douane.gouv tient à son adresse"
    )
)
def _proposition(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Rattachement proposé",
            troupe[prenom].compte_douane.says(troupe.labels.un_clic.adresse_connue),
            "aucune proposition",
        )
    )


@then(sentence("portailpro n'offre plus à {prenom:Prenom} de créer un compte douane.gouv"))
def _plus_offert(troupe: Troupe, prenom: str) -> None:
    verify(compare("Création proposée", False, troupe[prenom].compte_douane.is_offered_again()))


@then(sentence("portailpro refuse à {prenom:Prenom} un second compte douane.gouv"))
def _second_refuse(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Second compte refusé",
            troupe[prenom].compte_douane.says(troupe.labels.un_clic.deja),
            AUTRE,
        )
    )


@then(sentence("le profil de {prenom:Prenom} montre {site:Copro} rattaché"))
def _rattache(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare(f"Profil, {site.nom} rattaché", True, troupe[prenom].liens.read_etat(site).rattache))


@then(sentence("l'adresse de {prenom:Prenom} reste libre à la douane"))
def _libre(inscriptions_douane: InscriptionsDouane, prenom: str) -> None:
    verify(
        expect("Adresse encore libre", inscriptions_douane.can_open(prenom, "ALPHA"), "un compte l'a prise")
    )


@then(sentence("l'espace personnel douane.gouv de {prenom:Prenom} ne compte aucune habilitation"))
def _sans_habilitation(troupe: Troupe, prenom: str) -> None:
    verify(expect("Aucune habilitation", troupe[prenom].compte_douane.has_no_right(), "une habilitation"))


@then(sentence("{prenom:Prenom} entre directement à douane.gouv avec ses propres identifiants"))
def _entree_propre(troupe: Troupe, prenom: str) -> None:
    verify(expect("Entrée avec ses identifiants", troupe[prenom].compte_douane.enters(), "un refus"))


@then(sentence("douane.gouv annonce à {prenom:Prenom} que son compte est créé"))
def _inscrite(troupe: Troupe, prenom: str) -> None:
    verify(expect("Création annoncée", troupe[prenom].compte_douane.is_inscrite(), "aucune annonce"))


@then(sentence("douane.gouv tient le compte de {prenom:Prenom} au titre du {titre:Texte}"))
def _tenu_par(troupe: Troupe, prenom: str, titre: str) -> None:
    verify(compare("Compte tenu par", titre, troupe[prenom].compte_douane.read_tenu_par()))


@then(sentence("{prenom:Prenom} entre directement à douane.gouv avec le compte ainsi ouvert"))
def _entree_inscrite(troupe: Troupe, prenom: str) -> None:
    verify(expect("Entrée avec le compte ouvert", troupe[prenom].compte_douane.enters_as_typed(), "un refus"))


@then(sentence("{prenom:Prenom} n'a pas ce second compte douane.gouv"))
@then(sentence("{prenom:Prenom} n'a pas de compte douane.gouv"))
def _pas_inscrite(troupe: Troupe, prenom: str) -> None:
    verify(
        expect("Aucun compte ouvert", not troupe[prenom].compte_douane.enters_as_typed(), "un compte s'ouvre")
    )


@then(sentence("douane.gouv répond à {prenom:Prenom} qu'il a déjà un compte"))
def _deja_un_compte(troupe: Troupe, prenom: str) -> None:
    verify(expect("Second compte refusé", troupe[prenom].compte_douane.is_second_refused(), AUTRE))


@then(sentence("douane.gouv refuse à {prenom:Prenom} ce compte, à « {champ:Texte} » : « {raison:Texte} »"))
def _inscription_refusee(troupe: Troupe, prenom: str, champ: str, raison: str) -> None:
    verify(
        expect(
            f"Refus « {raison} »",
            troupe[prenom].compte_douane.is_inscription_refused(champ, raison),
            AUTRE,
        )
    )


@then(sentence("le formulaire de la douane garde ce que {prenom:Prenom} a saisi"))
def _garde(troupe: Troupe, prenom: str) -> None:
    verify(expect("Saisie gardée", troupe[prenom].compte_douane.keeps_saisie(), "une saisie perdue"))


@then(sentence("la page de la douane ne dit rien du compte de {autre:Prenom} à {prenom:Prenom}"))
def _discretion(troupe: Troupe, autre: str, prenom: str) -> None:
    verify(
        compare_compte_tu(
            troupe[autre].personne,
            troupe[autre].personne.compte(Site.DOUANE).identifiant,
            troupe[prenom].desk.driver.page().text,
        )
    )
