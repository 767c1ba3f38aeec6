"""Being called back by customs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.help import compare_rappels
from steps.expectations.values import (
    compare,
    compare_absent,
    compare_contains,
    compare_members,
    compare_said,
    expect,
)
from steps.expectations.verdict import verify
from steps.vocabulary.date import format_date_nommee
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from datetime import time

    from steps.actors.switchboard import Standard
    from steps.actors.troupe import Troupe
    from steps.vocabulary.date import Date

FILE = "Rappels d'Infos Douane Service"


@given(sentence("{prenom:Prenom} a demandé un rappel le {jour:Date} à {heure:Heure}"))
@when(sentence("{prenom:Prenom} demande un rappel le {jour:Date} à {heure:Heure}"))
def _demande(troupe: Troupe, prenom: str, jour: Date, heure: time) -> None:
    troupe[prenom].rappels.demander(jour, heure)


@when(
    sentence("{prenom:Prenom} demande à être rappelée le {jour:Date} à {heure:Heure} au « {numero:Texte} »")
)
def _demande_au(troupe: Troupe, prenom: str, jour: Date, heure: time, numero: str) -> None:
    troupe[prenom].rappels.demander(jour, heure, telephone=numero)


@when(
    sentence(
        "{prenom:Prenom} force une demande de rappel pour le {jour:Date} à {heure:Heure} "
        "depuis « {territoire:Texte} »"
    )
)
def _demande_de_nulle_part(troupe: Troupe, prenom: str, jour: Date, heure: time, territoire: str) -> None:
    troupe[prenom].rappels.demander_de_nulle_part(jour, heure, territoire)


@when(
    sentence(
        "{prenom:Prenom} demande, depuis {territoire:Territoire}, un rappel le {jour:Date} à {heure:Heure}"
    )
)
def _demande_de_loin(troupe: Troupe, prenom: str, territoire: str, jour: Date, heure: time) -> None:
    troupe[prenom].rappels.demander(jour, heure, territoire)


@when(sentence("{prenom:Prenom} force une demande de rappel pour le {jour:Date} à {heure:Heure}"))
def _force(troupe: Troupe, prenom: str, jour: Date, heure: time) -> None:
    troupe[prenom].rappels.forcer(jour, heure)


@when(sentence("{prenom:Prenom} ouvre la demande de rappel"))
def _ouvre(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].rappels.ouvrir()


@when(sentence("{prenom:Prenom} regarde les heures libres du {jour:Date}"))
def _regarde(troupe: Troupe, prenom: str, jour: Date) -> None:
    troupe[prenom].rappels.regarder(jour)


@given(sentence("{prenom:Prenom} a choisi un rappel le {jour:Date} à {heure:Heure}, sans le demander encore"))
def _choisit(troupe: Troupe, prenom: str, jour: Date, heure: time) -> None:
    troupe[prenom].rappels.choisir(jour, heure)


@when(sentence("{prenom:Prenom} demande le rappel ainsi choisi"))
def _envoie(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].rappels.envoyer_le_choix()


@given(sentence("tous les téléconseillers sont pris le {jour:Date} à {heure:Heure}"))
def _occupe(standard: Standard, jour: Date, heure: time) -> None:
    standard.occuper(jour, heure)


@then(sentence("le rappel de {prenom:Prenom} est prévu le {jour:Date} à {heure:Heure}, heure de Paris"))
def _prevu(standard: Standard, troupe: Troupe, prenom: str, jour: Date, heure: time) -> None:
    verify(
        expect("Rappel confirmé", troupe[prenom].rappels.page.is_fait(), "aucune confirmation"),
        compare_rappels([(jour, heure)], standard.list_rappels(FILE)),
    )


@then(sentence("{prenom:Prenom} lit que ce rappel est le {jour:Date} à {heure:Heure}, mention « UTC+1 »"))
def _lu(troupe: Troupe, prenom: str, jour: Date, heure: time) -> None:
    verify(
        compare("Jour du rappel", jour, troupe[prenom].rappels.page.read_jour()),
        compare(
            "Heure du rappel",
            troupe.labels.rappel.confirmation.format(heure=f"{heure:%H:%M}"),
            troupe[prenom].rappels.page.read_heure(),
        ),
    )


@then(sentence("{prenom:Prenom} lit qu'il sera alors {heure:Heure} à {territoire:Territoire}"))
def _locale(troupe: Troupe, prenom: str, heure: time, territoire: str) -> None:
    verify(
        compare_said(
            "Heure locale", (f"{heure:%H:%M}",), (troupe[prenom].rappels.page.read_locale(territoire),)
        )
    )


@then(
    sentence(
        "{prenom:Prenom} lit qu'à l'heure de {territoire:Territoire} ce sera le {jour:Date} à {heure:Heure}"
    )
)
def _horloges(troupe: Troupe, prenom: str, territoire: str, jour: Date, heure: time) -> None:
    verify(
        compare(
            f"Heure à {territoire}",
            f"{format_date_nommee(jour)} à {heure:%H:%M}",
            troupe[prenom].rappels.page.read_locale(territoire),
        )
    )


@then(sentence("{prenom:Prenom} lit que le numéro à rappeler est le « {numero:Texte} »"))
def _numero_lu(troupe: Troupe, prenom: str, numero: str) -> None:
    verify(compare("Numéro affiché", numero, troupe[prenom].rappels.page.read_telephone()))


@then(sentence("le numéro que la douane rappellera est le « {numero:Texte} »"))
def _numero_tenu(standard: Standard, numero: str) -> None:
    verify(compare_members("Numéros à rappeler", (numero,), standard.list_numeros(FILE)))


@then(sentence("douane.gouv refuse à {prenom:Prenom} un territoire qui n'est pas dans la liste"))
def _autre_territoire(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Territoire refusé",
            troupe[prenom].rappels.page.alerts(troupe.labels.rappel.autre_territoire),
            "aucun refus",
        )
    )


@then(sentence("la demande de rappel donne à {prenom:Prenom} la mention « UTC+1 »"))
def _mention(troupe: Troupe, prenom: str) -> None:
    verify(
        expect("Demande de rappel", troupe[prenom].rappels.page.is_shown(), "une autre page"),
        expect("Mention de l'heure", troupe[prenom].rappels.page.says(troupe.labels.rappel.mention), "rien"),
    )


@then(sentence("le rappel s'annonce gratuit à {prenom:Prenom}, entre 9h00 et 17h30"))
def _gratuit(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(
            "Rappel",
            (troupe.labels.rappel.gratuit, troupe.labels.rappel.plage),
            (troupe[prenom].rappels.page.driver.page().text,),
        )
    )


@then(sentence("le {jour:Date} n'est pas parmi les jours proposés à {prenom:Prenom}"))
def _jour_absent(troupe: Troupe, jour: Date, prenom: str) -> None:
    verify(
        expect("Des jours sont proposés", bool(troupe[prenom].rappels.page.list_jours()), "aucun"),
        compare_absent("Jours de rappel", jour, troupe[prenom].rappels.page.list_jours()),
    )


@then(sentence("{heure:Heure} est parmi les heures proposées à {prenom:Prenom}"))
def _heure_offerte(troupe: Troupe, heure: time, prenom: str) -> None:
    verify(compare_contains("Heures de rappel", heure, troupe[prenom].rappels.page.list_heures()))


@then(sentence("{heure:Heure} n'est pas parmi les heures proposées à {prenom:Prenom}"))
def _heure_absente(troupe: Troupe, heure: time, prenom: str) -> None:
    verify(
        expect("Des heures sont proposées", bool(troupe[prenom].rappels.page.list_heures()), "aucune"),
        compare_absent("Heures de rappel", heure, troupe[prenom].rappels.page.list_heures()),
    )


@then(sentence("douane.gouv répond à {prenom:Prenom} qu'aucun rappel n'a lieu ce jour-là"))
def _autre_jour(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Jour refusé", troupe[prenom].rappels.page.alerts(troupe.labels.rappel.autre_jour), "aucun refus"
        )
    )


@then(sentence("douane.gouv répond à {prenom:Prenom} que les rappels ont lieu entre 9h00 et 17h30"))
def _autre_heure(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Heure refusée",
            troupe[prenom].rappels.page.alerts(troupe.labels.rappel.autre_heure),
            "aucun refus",
        )
    )


@then(sentence("douane.gouv répond à {prenom:Prenom} que ce créneau est complet"))
def _complet(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Créneau complet", troupe[prenom].rappels.page.alerts(troupe.labels.rappel.complet), "aucun refus"
        )
    )


@then("aucun rappel n'est prévu")
def _aucun(standard: Standard) -> None:
    verify(compare_rappels([], standard.list_rappels(FILE)))


@then(sentence("{nombre:Nombre} rappels sont prévus"))
def _nombre(standard: Standard, nombre: int) -> None:
    verify(compare("Rappels prévus", nombre, len(standard.list_rappels(FILE))))
