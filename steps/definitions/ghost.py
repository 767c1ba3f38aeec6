"""GHOST and ROSA: the standing of correspondant, certified accounts, rights given and withdrawn by people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.values import compare, compare_members, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.registers import Registres
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.provisioning.officers import Reponse
    from steps.vocabulary.droit import Droit


@given(sentence("{prenom:Prenom} tient dans GHOST les deux rôles de correspondant entreprise pour {nom:Nom}"))
def _correspondant(registres: Registres, prenom: str, nom: str) -> None:
    registres.nommer_correspondant(prenom, nom)


@given(sentence("le compte douane.gouv de {prenom:Prenom} est certifié"))
def _certifie(registres: Registres, prenom: str) -> None:
    registres.certifier(prenom)


@given(
    sentence(
        "{prenom:Prenom}, correspondant entreprise d'{nom:Nom}, a fait certifier le compte de {autre:Prenom}"
    )
)
def _correspondant_et_certifie(registres: Registres, prenom: str, nom: str, autre: str) -> None:
    registres.nommer_et_certifier(prenom, nom, autre)


@given(sentence("un agent de la douane a créé pour {nom:Nom} la relation ROSA que demande {droit:Droit}"))
def _relation(registres: Registres, nom: str, droit: Droit) -> None:
    registres.creer_relation(nom, droit)


@given(sentence("un agent de la douane a clos pour {nom:Nom} la relation ROSA que demande {droit:Droit}"))
def _relation_close(registres: Registres, nom: str, droit: Droit) -> None:
    registres.clore_relation(nom, droit)


@given(
    sentence(
        "un agent de la douane a clos pour {nom:Nom} la relation ROSA que demande {droit:Droit}, "
        "dont l'annonce s'est perdue"
    )
)
def _relation_close_en_silence(registres: Registres, nom: str, droit: Droit) -> None:
    registres.clore_relation_en_silence(nom, droit)


@given(sentence("ce que GHOST et ROSA portent est relevé"), target_fixture="releve")
def _releve(registres: Registres) -> tuple[str, ...]:
    return registres.read()


@given(sentence("{prenom:Prenom} a transmis à la douane son dossier de « {qualite:Texte} »"))
@when(sentence("{prenom:Prenom} transmet à la douane son dossier de « {qualite:Texte} »"))
def _dossier(troupe: Troupe, prenom: str, qualite: str) -> None:
    troupe[prenom].gestion.transmettre(qualite)


@given(
    sentence(
        "{prenom:Prenom} a transmis à la douane son dossier de « {qualite:Texte} », sans « {piece:Texte} »"
    )
)
def _dossier_incomplet(troupe: Troupe, prenom: str, qualite: str, piece: str) -> None:
    troupe[prenom].gestion.transmettre(qualite, piece)


@when(sentence("un agent de la douane valide le dossier de {prenom:Prenom}"), target_fixture="reponse")
def _validation(registres: Registres, prenom: str) -> Reponse:
    return registres.decider(prenom, "valider")


@when(sentence("un agent de la douane refuse le dossier de {prenom:Prenom}"), target_fixture="reponse")
def _refus(registres: Registres, prenom: str) -> Reponse:
    return registres.decider(prenom, "refuser")


@given(sentence("{prenom:Prenom} a certifié dans GHOST le compte de {autre:Prenom}"))
@when(sentence("{prenom:Prenom} certifie dans GHOST le compte de {autre:Prenom}"))
def _certifie_un_compte(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].gestion.certifier(troupe.annuaire.personne(autre))


@when(
    sentence(
        "{prenom:Prenom} certifie le compte de {autre:Prenom} "
        "par son adresse, depuis le bouton prévu pour {listee:Prenom}"
    )
)
def _certifie_par_l_adresse(troupe: Troupe, prenom: str, autre: str, listee: str) -> None:
    troupe[prenom].gestion.certifier_par_l_adresse(
        troupe.annuaire.personne(autre), troupe.annuaire.personne(listee)
    )


@when(sentence("{prenom:Prenom} certifie le compte de {autre:Prenom} par son adresse"))
def _certifie_sans_page(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].gestion.certifier_sans_page(troupe.annuaire.personne(autre))


@given(sentence("{prenom:Prenom} a donné dans GHOST à {autre:Prenom} le droit {droit:Droit} sur {nom:Nom}"))
@when(sentence("{prenom:Prenom} donne dans GHOST à {autre:Prenom} le droit {droit:Droit} sur {nom:Nom}"))
def _donne(troupe: Troupe, prenom: str, autre: str, droit: Droit, nom: str) -> None:
    troupe[prenom].gestion.donner(troupe.annuaire.personne(autre), droit, troupe.annuaire.siret(nom).chiffres)


@when(
    sentence(
        "{prenom:Prenom} donne dans GHOST à {autre:Prenom} le droit {droit:Droit} "
        "sur le SIRET « {siret:Texte} »"
    )
)
def _donne_sur(troupe: Troupe, prenom: str, autre: str, droit: Droit, siret: str) -> None:
    troupe[prenom].gestion.donner(troupe.annuaire.personne(autre), droit, siret)


@given(
    sentence("{prenom:Prenom} prépare dans GHOST, pour {autre:Prenom}, le droit {droit:Droit} sur {nom:Nom}")
)
def _prepare(troupe: Troupe, prenom: str, autre: str, droit: Droit, nom: str) -> None:
    troupe[prenom].gestion.preparer(
        troupe.annuaire.personne(autre), droit, troupe.annuaire.siret(nom).chiffres
    )


@when(sentence("{prenom:Prenom} envoie dans GHOST le droit préparé"))
def _envoie(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].gestion.envoyer()


@when(sentence("{prenom:Prenom} envoie dans GHOST le droit préparé à l'adresse du compte de {autre:Prenom}"))
def _detourne(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].gestion.donner_par_l_adresse(troupe.annuaire.personne(autre))


@given(sentence("{prenom:Prenom} est dans GHOST devant les habilitations de {autre:Prenom}"))
def _devant(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].gestion.montrer(troupe.annuaire.personne(autre))


@when(sentence("{prenom:Prenom} retire dans GHOST à {autre:Prenom} le droit {droit:Droit} sur {nom:Nom}"))
def _retire(troupe: Troupe, prenom: str, autre: str, droit: Droit, nom: str) -> None:
    troupe[prenom].gestion.retirer(troupe.annuaire.personne(autre), droit, troupe.annuaire.siret(nom))


@when(sentence("{prenom:Prenom} y retire le droit {droit:Droit} sur {nom:Nom}"))
def _retire_ici(troupe: Troupe, prenom: str, droit: Droit, nom: str) -> None:
    troupe[prenom].gestion.retirer_ici(droit, troupe.annuaire.siret(nom))


@when(sentence("{prenom:Prenom} tape dans GHOST l'adresse des habilitations de {autre:Prenom}"))
def _tape(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].gestion.taper_l_adresse(troupe.annuaire.personne(autre))


@then(sentence("la douane accuse réception du dossier de {prenom:Prenom}"))
def _transmis(troupe: Troupe, prenom: str) -> None:
    verify(expect("Dossier transmis", troupe[prenom].gestion.is_transmis(), "aucun accusé de réception"))


@then(sentence("la douane réclame « {piece:Texte} » à {prenom:Prenom}"))
def _reclame(troupe: Troupe, piece: str, prenom: str) -> None:
    verify(
        expect(
            f"« {piece} » réclamée",
            troupe[prenom].gestion.is_answered(troupe.labels.ghost.manquante.format(piece=piece)),
            "aucune réclamation",
        )
    )


@then(sentence("l'agent ne trouve aucun dossier à valider"))
def _sans_dossier(reponse: Reponse) -> None:
    verify(expect("Validation impossible", not reponse.is_granted, reponse.raison))


@then(sentence("GHOST porte pour {prenom:Prenom} exactement ces droits"))
def _droits(registres: Registres, prenom: str, datatable: Rows) -> None:
    verify(
        compare_members(
            f"Droits de {prenom} dans GHOST", registres.parse(datatable), registres.read_droits(prenom)
        )
    )


@then(sentence("GHOST ne porte aucun droit pour {prenom:Prenom}"))
def _sans_droit(registres: Registres, prenom: str) -> None:
    verify(compare_members(f"Droits de {prenom} dans GHOST", (), registres.read_droits(prenom)))


@then(sentence("GHOST et ROSA portent exactement ce qui a été relevé"))
def _inchanges(registres: Registres, releve: tuple[str, ...]) -> None:
    verify(compare_members("Registres de la douane", releve, registres.read()))


@then(sentence("GHOST tient le compte de {prenom:Prenom} pour certifié"))
def _est_certifie(registres: Registres, prenom: str) -> None:
    verify(compare(f"Compte de {prenom} certifié", True, registres.is_certified(prenom)))


@then(sentence("GHOST tient le compte de {prenom:Prenom} pour non certifié"))
def _n_est_pas_certifie(registres: Registres, prenom: str) -> None:
    verify(compare(f"Compte de {prenom} certifié", False, registres.is_certified(prenom)))


@then(sentence("GHOST confirme à {prenom:Prenom} que le compte de {autre:Prenom} est certifié"))
def _confirme(troupe: Troupe, prenom: str, autre: str) -> None:
    verify(
        expect(
            "Certification confirmée",
            troupe[prenom].gestion.is_certified(troupe.annuaire.personne(autre)),
            "aucune confirmation",
        )
    )


@then(sentence("GHOST confirme ce changement à {prenom:Prenom}"))
def _fait(troupe: Troupe, prenom: str) -> None:
    verify(expect("Changement confirmé", troupe[prenom].gestion.is_done(), "aucune confirmation"))


@then(sentence("GHOST refuse ce geste à {prenom:Prenom}, faute des deux rôles"))
def _sans_roles(troupe: Troupe, prenom: str) -> None:
    _refuse(troupe, prenom, troupe.labels.ghost.sans_roles)


@then(sentence("GHOST refuse ce geste à {prenom:Prenom}, car le compte n'est pas de son entreprise"))
def _ailleurs(troupe: Troupe, prenom: str) -> None:
    _refuse(troupe, prenom, troupe.labels.ghost.ailleurs)


@then(sentence("GHOST refuse ce geste à {prenom:Prenom}, car le compte est le sien"))
def _soi_meme(troupe: Troupe, prenom: str) -> None:
    _refuse(troupe, prenom, troupe.labels.ghost.soi_meme)


@then(sentence("GHOST refuse ce geste à {prenom:Prenom}, car le compte n'est pas certifié"))
def _non_certifie(troupe: Troupe, prenom: str) -> None:
    _refuse(troupe, prenom, troupe.labels.ghost.non_certifie)


@then(sentence("GHOST refuse ce geste à {prenom:Prenom}, car l'établissement n'est pas de son entreprise"))
def _autre_siret(troupe: Troupe, prenom: str) -> None:
    _refuse(troupe, prenom, troupe.labels.ghost.autre_siret)


@then(sentence("GHOST refuse ce geste à {prenom:Prenom}, car le SIRET est faux"))
def _siret_faux(troupe: Troupe, prenom: str) -> None:
    _refuse(troupe, prenom, troupe.labels.ghost.siret_faux)


@then(sentence("GHOST refuse ce geste à {prenom:Prenom}, faute de relation ROSA"))
def _sans_relation(troupe: Troupe, prenom: str) -> None:
    verify(
        expect("Refus, faute de relation ROSA", troupe[prenom].gestion.lacks_relation(), "une autre réponse")
    )


@then("la douane refuse cette habilitation faute de relation ROSA")
def _octroi_refuse(reponse: Reponse) -> None:
    verify(expect("Habilitation refusée faute de relation ROSA", reponse.lacks_relation, reponse.raison))


def _refuse(troupe: Troupe, prenom: str, raison: str) -> None:
    verify(expect(f"Refus « {raison} »", troupe[prenom].gestion.is_answered(raison), "une autre réponse"))
