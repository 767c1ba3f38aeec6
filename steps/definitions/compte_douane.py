"""Accounts of customs: opened there, or in one click from the portal, and their passwords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from steps.expectations.secrets import compare_differents, compare_sans_rapport
from steps.expectations.values import compare, compare_unsaid, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.enrolling import Inscriptions
    from steps.actors.troupe import Troupe

NOUVEAU = "un mot de passe bien à moi"
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
def _inscription(troupe: Troupe, inscriptions: Inscriptions, prenom: str, nom: str) -> None:
    perimetre = troupe.annuaire.perimetre(nom)
    key = "siren" if nom in {each.nom for each in troupe.annuaire.entreprises} else "siret"
    saisie = inscriptions.build_saisie_douane(prenom, **{key: str(perimetre)})
    troupe[prenom].compte_douane.inscrire(saisie)


@when(
    parsers.re(
        r"(?P<prenom>[A-Z][a-zà-ÿ]+) ouvre un compte douane\.gouv "
        r"avec le SIREN « (?P<siren>[^«»]*) » et le SIRET « (?P<siret>[^«»]*) »"
    )
)
def _inscription_numeros(
    troupe: Troupe, inscriptions: Inscriptions, prenom: str, siren: str, siret: str
) -> None:
    saisie = inscriptions.build_saisie_douane(prenom, siren=_given(siren), siret=_given(siret))
    troupe[prenom].compte_douane.inscrire(saisie)


@when(sentence("{prenom:Prenom} ouvre un compte douane.gouv pour {nom:Nom} avec l'adresse de {autre:Prenom}"))
def _inscription_adresse(
    troupe: Troupe, inscriptions: Inscriptions, prenom: str, nom: str, autre: str
) -> None:
    courriel, siren = troupe[autre].personne.courriel, troupe.annuaire.entreprise(nom).siren
    saisie = inscriptions.build_saisie_douane(prenom, siren=str(siren), courriel=courriel)
    troupe[prenom].compte_douane.inscrire(saisie)


@when(
    sentence("{prenom:Prenom} ouvre un compte douane.gouv pour {nom:Nom} avec l'adresse « {courriel:Texte} »")
)
def _inscription_ecrite(
    troupe: Troupe, inscriptions: Inscriptions, prenom: str, nom: str, courriel: str
) -> None:
    siren = troupe.annuaire.entreprise(nom).siren
    saisie = inscriptions.build_saisie_douane(prenom, siren=str(siren), courriel=courriel)
    troupe[prenom].compte_douane.inscrire(saisie)


@when(sentence("{prenom:Prenom} change son mot de passe douane.gouv en partant de {depart:Site}"))
def _change(troupe: Troupe, prenom: str, depart: Site) -> None:
    troupe[prenom].compte_douane.partir_changer(depart)
    troupe[prenom].compte_douane.changer(NOUVEAU)


@when(
    sentence(
        "{prenom:Prenom} choisit comme mot de passe douane.gouv « {nouveau:Texte} » puis « {encore:Texte} »"
    )
)
def _change_mal(troupe: Troupe, prenom: str, nouveau: str, encore: str) -> None:
    troupe[prenom].compte_douane.partir_changer(Site.PORTAILPRO)
    troupe[prenom].compte_douane.changer(nouveau, encore)


@when(
    sentence(
        "{prenom:Prenom} change son mot de passe douane.gouv en donnant « {actuel:Texte} » pour l'actuel"
    )
)
def _change_le_sien(troupe: Troupe, prenom: str, actuel: str) -> None:
    troupe[prenom].compte_douane.partir_changer(Site.DOUANE)
    troupe[prenom].compte_douane.changer(NOUVEAU, actuel=actuel)


@then(
    sentence(
        "portailpro annonce à {prenom:Prenom} que son compte douane.gouv est créé, sans rien lui demander"
    )
)
def _annonce(troupe: Troupe, prenom: str) -> None:
    verify(expect("Compte créé d'un clic", troupe[prenom].compte_douane.is_created(), "autre chose à faire"))


@then(sentence("portailpro annonce à {prenom:Prenom} que son compte douane.gouv n'est pas créé"))
def _echec(troupe: Troupe, prenom: str) -> None:
    echec = troupe[prenom].compte_douane.says(troupe.labels.un_clic.echec)
    verify(expect("Échec annoncé, rien d'enregistré", echec, "aucune annonce"))


@then(
    sentence(
        "portailpro propose à {prenom:Prenom} de rattacher le compte que douane.gouv tient à son adresse"
    )
)
def _proposition(troupe: Troupe, prenom: str) -> None:
    proposed = troupe[prenom].compte_douane.says(troupe.labels.un_clic.adresse_connue)
    verify(expect("Rattachement proposé", proposed, "aucune proposition"))


@then(sentence("portailpro n'offre plus à {prenom:Prenom} de créer un compte douane.gouv"))
def _plus_offert(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].compte_douane.ouvrir_les_liens()
    verify(compare("Création proposée", False, troupe[prenom].compte_douane.is_offered()))


@then(sentence("portailpro refuse à {prenom:Prenom} un second compte douane.gouv"))
def _second_refuse(troupe: Troupe, prenom: str) -> None:
    refused = troupe[prenom].compte_douane.says(troupe.labels.un_clic.deja)
    verify(expect("Second compte refusé", refused, AUTRE))


@then(sentence("portailpro ne propose pas à {prenom:Prenom} de changer un mot de passe douane.gouv"))
def _sans_changement(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].compte_douane.ouvrir_les_liens()
    verify(compare("Changement proposé", False, troupe[prenom].compte_douane.offers_change()))


@then(sentence("le profil de {prenom:Prenom} montre {site:Copro} rattaché"))
def _rattache(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare(f"Profil, {site.nom} rattaché", True, troupe[prenom].liens.read_etat(site).rattache))


@then(sentence("l'adresse de {prenom:Prenom} reste libre à la douane"))
def _libre(troupe: Troupe, inscriptions: Inscriptions, prenom: str) -> None:
    siren = troupe.annuaire.entreprise("ALPHA").siren
    troupe[prenom].compte_douane.inscrire(inscriptions.build_saisie_douane(prenom, siren=str(siren)))
    verify(expect("Adresse encore libre", troupe[prenom].compte_douane.is_inscrite(), "un compte l'a prise"))


@then(sentence("le mot de passe écrit à {une:Prenom} n'est pas celui écrit à {autre:Prenom}"))
def _pas_le_meme(inscriptions: Inscriptions, une: str, autre: str) -> None:
    secrets = (*inscriptions.read_secrets(une), *inscriptions.read_secrets(autre))
    verify(compare_differents(2, secrets))


@then(sentence("douane.gouv n'a écrit aucun mot de passe à {prenom:Prenom}"))
def _sans_courrier(inscriptions: Inscriptions, prenom: str) -> None:
    verify(compare("Mots de passe écrits", 0, len(inscriptions.read_secrets(prenom))))


@then(sentence("douane.gouv a écrit un seul mot de passe à {prenom:Prenom}"))
def _un_courrier(inscriptions: Inscriptions, prenom: str) -> None:
    verify(compare("Mots de passe écrits", 1, len(inscriptions.read_secrets(prenom))))


@then(sentence("l'espace personnel douane.gouv de {prenom:Prenom} ne compte aucune habilitation"))
def _sans_habilitation(troupe: Troupe, prenom: str) -> None:
    verify(expect("Aucune habilitation", troupe[prenom].compte_douane.has_no_right(), "une habilitation"))


@then(sentence("chacun a reçu un mot de passe différent"))
def _differents(inscriptions: Inscriptions) -> None:
    verify(compare_differents(len(inscriptions.nouveaux), inscriptions.read_tous_les_secrets()))


@then("aucun de ces mots de passe ne se devine des données du compte")
def _sans_rapport(inscriptions: Inscriptions) -> None:
    verify(compare_sans_rapport(inscriptions.list_donnees()))


@then(
    sentence("{prenom:Prenom} entre directement à douane.gouv avec le mot de passe que la douane lui a écrit")
)
def _entree_generee(troupe: Troupe, inscriptions: Inscriptions, prenom: str) -> None:
    identifiant, secrets = inscriptions.find_identifiant(prenom), inscriptions.read_secrets(prenom)
    entered = bool(secrets) and troupe[prenom].compte_douane.enters_with(identifiant, secrets[-1])
    verify(expect("Entrée avec le mot de passe écrit", entered, "un refus"))


@then(sentence("portailpro ne montre nulle part à {prenom:Prenom} le mot de passe que la douane lui a écrit"))
def _secret_cache(troupe: Troupe, inscriptions: Inscriptions, prenom: str) -> None:
    secrets, texts = inscriptions.read_secrets(prenom), [troupe[prenom].desk.driver.source()]
    texts += [page.source for page in troupe[prenom].visite.visiter()]
    shown = any(secret in text for secret in secrets for text in texts)
    verify(
        expect(
            "Mot de passe jamais montré", bool(secrets) and not shown, "il est montré, ou rien n'est écrit"
        )
    )


@then(sentence("{prenom:Prenom} entre directement à douane.gouv avec son nouveau mot de passe"))
def _entree_nouvelle(troupe: Troupe, inscriptions: Inscriptions, prenom: str) -> None:
    identifiant = inscriptions.find_identifiant(prenom)
    entered = troupe[prenom].compte_douane.enters_with(identifiant, NOUVEAU)
    verify(expect("Entrée avec le nouveau mot de passe", entered, "un refus"))


@then(sentence("le mot de passe que la douane a écrit à {prenom:Prenom} n'ouvre plus douane.gouv"))
def _ancien_refuse(troupe: Troupe, inscriptions: Inscriptions, prenom: str) -> None:
    identifiant, secrets = inscriptions.find_identifiant(prenom), inscriptions.read_secrets(prenom)
    refused = bool(secrets) and troupe[prenom].compte_douane.is_turned_away(identifiant, secrets[-1])
    verify(expect("Ancien mot de passe refusé", refused, "il ouvre encore"))


@then(sentence("douane.gouv annonce à {prenom:Prenom} que son mot de passe est changé"))
def _change_annonce(troupe: Troupe, prenom: str) -> None:
    verify(expect("Changement annoncé", troupe[prenom].compte_douane.is_changed(), "aucune annonce"))


@then(
    sentence("douane.gouv refuse à {prenom:Prenom} ce changement, à « {champ:Texte} » : « {raison:Texte} »")
)
def _change_refuse(troupe: Troupe, prenom: str, champ: str, raison: str) -> None:
    refused = troupe[prenom].compte_douane.is_change_refused(champ, raison)
    verify(expect(f"Refus « {raison} »", refused, AUTRE))


@then(sentence("le mot de passe « {essai:Texte} » n'ouvre pas le compte douane.gouv de {prenom:Prenom}"))
def _essai_refuse(troupe: Troupe, inscriptions: Inscriptions, essai: str, prenom: str) -> None:
    refused = troupe[prenom].compte_douane.is_turned_away(inscriptions.find_identifiant(prenom), essai)
    verify(expect("Mot de passe refusé", refused, "il ouvre"))


@then(sentence("{prenom:Prenom} entre directement à douane.gouv avec ses propres identifiants"))
def _entree_propre(troupe: Troupe, prenom: str) -> None:
    compte = troupe[prenom].personne.compte(Site.DOUANE)
    entered = troupe[prenom].compte_douane.enters_with(compte.identifiant, compte.mot_de_passe)
    verify(expect("Entrée avec ses identifiants", entered, "un refus"))


@then(sentence("douane.gouv annonce à {prenom:Prenom} que son compte est créé"))
def _inscrite(troupe: Troupe, prenom: str) -> None:
    verify(expect("Création annoncée", troupe[prenom].compte_douane.is_inscrite(), "aucune annonce"))


@then(sentence("douane.gouv tient le compte de {prenom:Prenom} au titre du {titre:Texte}"))
def _tenu_par(troupe: Troupe, prenom: str, titre: str) -> None:
    verify(compare("Compte tenu par", titre, troupe[prenom].compte_douane.read_tenu_par()))


@then(sentence("{prenom:Prenom} entre directement à douane.gouv avec le compte ainsi ouvert"))
def _entree_inscrite(troupe: Troupe, prenom: str) -> None:
    entered = _try_saisie(troupe, prenom)
    verify(expect("Entrée avec le compte ouvert", entered, "un refus"))


@then(sentence("{prenom:Prenom} n'a pas de compte douane.gouv"))
def _pas_inscrite(troupe: Troupe, prenom: str) -> None:
    verify(expect("Aucun compte ouvert", not _try_saisie(troupe, prenom), "un compte s'ouvre"))


@then(sentence("douane.gouv refuse à {prenom:Prenom} ce compte, à « {champ:Texte} » : « {raison:Texte} »"))
def _inscription_refusee(troupe: Troupe, prenom: str, champ: str, raison: str) -> None:
    refused = troupe[prenom].compte_douane.is_inscription_refused(champ, raison)
    verify(expect(f"Refus « {raison} »", refused, AUTRE))


@then(sentence("le formulaire de la douane garde ce que {prenom:Prenom} a saisi"))
def _garde(troupe: Troupe, prenom: str) -> None:
    verify(expect("Saisie gardée", troupe[prenom].compte_douane.keeps_saisie(), "une saisie perdue"))


@then(sentence("la page de la douane ne dit rien du compte de {autre:Prenom} à {prenom:Prenom}"))
def _discretion(troupe: Troupe, autre: str, prenom: str) -> None:
    personne = troupe[autre].personne
    known = (personne.nom, personne.prenom, personne.compte(Site.DOUANE).identifiant)
    verify(compare_unsaid("Compte d'autrui", known, (troupe[prenom].desk.driver.page().text,)))


def _try_saisie(troupe: Troupe, prenom: str) -> bool:
    saisie = troupe[prenom].compte_douane.saisie
    assert saisie is not None
    return troupe[prenom].compte_douane.enters_with(saisie.identifiant, saisie.mot_de_passe)


def _given(number: str) -> str:
    return "" if number.strip() == "—" else number
