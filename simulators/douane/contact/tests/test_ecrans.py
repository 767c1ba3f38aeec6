"""The contact pages themselves: who gets what, what is refused, and that a refusal writes nothing."""

import pytest

from simulators.core.queues import FULL, KEPT_MAX
from simulators.identity.tests.browser import Page
from simulators.portailpro.tests.banc import Monde, Personne, messages, texte, titre

RAPPEL, ECRIRE, SIGNALER = "/contact/rappel", "/contact/ecrire", "/contact/technique"
DEMANDE = {
    "jour_demande": "2026-03-05",
    "heure": "10:00",
    "telephone": "0262 00 00 00",
    "territoire": "La Réunion",
}
SITE = "douane"


def envoyer(monde: Monde, path: str, **champs: str) -> tuple[Page, list[str]]:
    """Send a form as a visitor; the page that answers, and its alerts."""
    eve = Personne(monde)
    shown = f"{path}?jour=2026-03-05" if path == RAPPEL else path
    page = eve.envoyer(eve.ouvrir(shown, SITE), path, **champs)
    return page, messages(page, "alert")


def lire_files(monde: Monde) -> list[dict[str, object]]:
    """What every queue received."""
    recus: list[dict[str, object]] = monde.banc.demander("GET", f"/worlds/{monde.nom}/files")["recus"]
    return recus


def test_the_contact_block_is_at_the_foot_of_every_page(monde: Monde) -> None:
    """On the home page and on a refusal too: two entries, two journeys (AST-08)."""
    eve = Personne(monde)
    for path in ("/", "/connexion", "/nulle-part"):
        page = eve.ouvrir(path, SITE)
        assert page.text.count('href="/contact/technique"') == 1
        assert page.text.count('href="/contact/renseignements"') == 1
    assert titre(eve.ouvrir(SIGNALER, SITE)) == "Signaler un problème technique"
    assert titre(eve.ouvrir("/contact/renseignements", SITE)) == "Infos Douane Service"


def test_a_call_back_asked_from_la_reunion_is_at_the_hour_of_paris(monde: Monde) -> None:
    """10:00 in Paris, 13:00 there in winter; the queue holds the instant (AST-13)."""
    page, alertes = envoyer(monde, RAPPEL, **DEMANDE)
    assert (titre(page), alertes) == ("Rappel R-2026-0001", [])
    assert "10:00, heure de France métropolitaine (UTC+1)" in texte(page)
    assert "jeudi 05/03/2026 à 13:00" in texte(page)
    (recu,) = lire_files(monde)
    assert recu["contenu"] == {
        "prevu_le": "2026-03-05T10:00:00+01:00", "telephone": "0262 00 00 00", "territoire": "La Réunion"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changement", "raison"),
    [
        ({"jour_demande": "2026-03-07"}, "Aucun rappel n'a lieu ce jour-là"),
        ({"jour_demande": "2026-05-01"}, "Aucun rappel n'a lieu ce jour-là"),
        ({"jour_demande": "hier"}, "Aucun rappel n'a lieu ce jour-là"),
        ({"jour_demande": "9999-12-31", "heure": "17:15"}, "Ce jour est trop éloigné"),
        ({"jour_demande": "2026-05-04"}, "Ce jour est trop éloigné"),
        ({"heure": "08:45"}, "Les rappels ont lieu entre 9h00 et 17h30."),
        ({"heure": "17:45"}, "Les rappels ont lieu entre 9h00 et 17h30."),
        ({"heure": "10h"}, "Les rappels ont lieu entre 9h00 et 17h30."),
        ({"jour_demande": "2026-03-03", "heure": "09:30"}, "Ce créneau est passé"),
        ({"telephone": ""}, "Numéro de téléphone : à renseigner."),
        ({"telephone": "appelez-moi"}, "Numéro de téléphone : attendu en chiffres"),
    ],
)
def test_a_refused_call_back_says_why_and_is_not_written(
    monde: Monde, changement: dict[str, str], raison: str
) -> None:
    """By a forged form too: nothing enters the queue."""
    _, (alerte,) = envoyer(monde, RAPPEL, **DEMANDE | changement)
    assert alerte.startswith(raison)
    assert lire_files(monde) == []


def test_a_full_hour_is_neither_offered_nor_taken(monde: Monde) -> None:
    """Both advisers taken: the hour leaves the list, and a form left open is refused (AST-11)."""
    monde.agir("rappels", {"instant": "2026-03-05T10:00:00+01:00"})
    page = Personne(monde).ouvrir(f"{RAPPEL}?jour=2026-03-05", SITE)
    assert ('value="10:00"' in page.text, 'value="10:15"' in page.text) == (False, True)
    _, alertes = envoyer(monde, RAPPEL, **DEMANDE)
    assert alertes == ["Ce créneau est complet : choisissez-en un autre."]
    assert lire_files(monde) == []


def test_a_question_shows_both_due_dates_then_its_answer(monde: Monde) -> None:
    """Asked on Tuesday 3 March 2026: 10 March twice; answered two working days later."""
    eve = Personne(monde)
    champs = {"profil": "Particulier", "courriel": "eve@alpha.example", "question": "Un <vélo> ?"}
    page = eve.envoyer(eve.ouvrir(ECRIRE, SITE), ECRIRE, **champs)
    assert messages(page, "status") == ["Votre question E-2026-0001 est enregistrée."]
    assert texte(page).count("mardi 10/03/2026") == 2
    assert "En attente" in texte(page)
    monde.agir("clock", {"advance_s": 2 * 86_400})
    assert "Répondue le jeudi 05/03/2026" in texte(eve.suivre(page.url))
    assert "Un &lt;vélo&gt; ?" in page.text


@pytest.mark.parametrize("path", [f"{ECRIRE}/inconnue", f"{RAPPEL}/inconnue"])
def test_a_key_that_nobody_holds_opens_nothing(monde: Monde, path: str) -> None:
    """A page not found, whatever others have sent."""
    envoyer(monde, RAPPEL, **DEMANDE)
    assert Personne(monde).ouvrir(path, SITE).status == 404


def test_a_report_and_a_question_want_their_fields(monde: Monde) -> None:
    """Each missing one is named; a report goes to its own queue (AST-08)."""
    _, (alerte,) = envoyer(monde, SIGNALER, service="CIEL")
    assert "Adresse électronique : à renseigner. Description du problème : à renseigner." in alerte
    _, (alerte,) = envoyer(monde, ECRIRE, profil="Douanier", courriel="a@b.example", question="?")
    assert "Vous êtes : choisissez dans la liste." in alerte
    assert lire_files(monde) == []
    envoyer(monde, SIGNALER, service="CIEL", courriel="a@b.example", description="Panne")
    assert [un["file"] for un in lire_files(monde)] == ["Assistance des services en ligne de la douane"]


ECRIT = {"profil": "Particulier", "courriel": "eve@alpha.example", "question": "Un vélo ?"}
SIGNALEMENT = {"service": "CIEL", "courriel": "eve@alpha.example", "description": "Panne"}


@pytest.mark.parametrize(("path", "champs"), [(ECRIRE, ECRIT), (SIGNALER, SIGNALEMENT)])
def test_a_queue_has_an_end(monde: Monde, path: str, champs: dict[str, str]) -> None:
    """Two hundred are kept; the next is refused with what was typed, and the other queues stay open."""
    eve = Personne(monde)
    page = eve.ouvrir(path, SITE)
    envois = [eve.navigateur.post(page.url, champs | {"csrf": page.hidden("csrf")}) for _ in range(KEPT_MAX)]
    assert {envoi.status for envoi in envois} == {303}
    refus, alertes = envoyer(monde, path, **champs)
    assert (refus.status, alertes, len(lire_files(monde))) == (503, [FULL], KEPT_MAX)
    assert 'value="eve@alpha.example"' in refus.text
    assert titre(envoyer(monde, RAPPEL, **DEMANDE)[0]) == "Rappel R-2026-0001"


def test_the_queue_of_call_backs_has_an_end(monde: Monde) -> None:
    """Two hundred are kept, however many hours are free."""
    eve = Personne(monde)
    page = eve.ouvrir(f"{RAPPEL}?jour=2026-03-05", SITE)
    heures = [f"{h:02d}:{m:02d}" for h in range(9, 17) for m in (0, 15, 30, 45)] * 2
    creneaux = [(f"2026-03-{jour:02d}", heure) for jour in (4, 5, 6, 9) for heure in heures][:KEPT_MAX]
    csrf = {"csrf": page.hidden("csrf")}
    for jour, heure in creneaux:
        sent = DEMANDE | csrf | {"jour_demande": jour, "heure": heure}
        assert eve.navigateur.post(monde.url(SITE, RAPPEL), sent).status == 303
    refus, alertes = envoyer(monde, RAPPEL, **DEMANDE | {"jour_demande": "2026-03-10"})
    assert (refus.status, alertes, len(lire_files(monde))) == (503, [FULL], KEPT_MAX)
    assert envoyer(monde, ECRIRE, **ECRIT)[1] == []


@pytest.mark.parametrize("path", [RAPPEL, ECRIRE, SIGNALER])
def test_no_form_is_taken_without_its_token(monde: Monde, path: str) -> None:
    """403, and nothing is written."""
    page = Personne(monde).navigateur.post(monde.url(SITE, path), DEMANDE | {"csrf": "faux"})
    assert (page.status, lire_files(monde)) == (403, [])
