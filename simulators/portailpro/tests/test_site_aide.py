"""Help on the site itself: open to everybody, pre-filled for whoever is logged in, and no one else's data."""

import pytest

from simulators.core.queues import FULL, KEPT_MAX
from simulators.portailpro.tests.banc import Monde, Personne, liens, messages, texte, titre
from simulators.portailpro.tests.populations import BRUNO

FORMULAIRE = "/aide/assistance"
SAISIE = {
    "entreprise": "", "siren": "", "courriel": "eve@alpha.example", "objet": "Écran <b>",
    "description": "Rien ne vient.",
}  # fmt: skip


def lire_saisie(quelqu_un: Personne) -> tuple[bool, bool]:
    """Whether the form offered holds the company, and anything of Bruno."""
    page = quelqu_un.ouvrir(FORMULAIRE).text
    return 'value="000176115"' in page, BRUNO in page


def test_everybody_finds_the_four_ways(monde: Monde) -> None:
    """A visitor and Bruno read the same page: number, hours, state, links (AST-02, AST-04, AST-06)."""
    for quelqu_un in (Personne(monde), bruno := Personne(monde)):
        if quelqu_un is bruno:
            bruno.se_connecter(BRUNO)
        page = quelqu_un.ouvrir("/aide")
        assert (page.status, titre(page)) == (200, "Aide")
        assert "0809 400 210 (appel gratuit), du lundi au vendredi, de 8h00 à 19h30." in texte(page)
        assert "La hotline est ouverte en ce moment." in texte(page)
        for nom, adresse in (("Formulaire d'assistance", FORMULAIRE), ("Chatbot", "/aide/chatbot")):
            assert liens(page)[nom] == [adresse]
            assert titre(quelqu_un.ouvrir(adresse)) == nom


def test_the_form_knows_the_company_of_who_is_logged_in_and_forgets_it_after(monde: Monde) -> None:
    """Filled for Bruno; once he has left, empty in the same browser (AST-07)."""
    bruno = Personne(monde)
    assert lire_saisie(bruno) == (False, False)
    page = bruno.se_connecter(BRUNO)
    assert lire_saisie(bruno) == (True, True)
    bruno.envoyer(page, "/deconnexion")
    assert lire_saisie(bruno) == (False, False)


def test_a_request_is_taken_with_a_reference(monde: Monde) -> None:
    """Said on the page, and in the queue of the portal's assistance alone (AST-01)."""
    eve = Personne(monde)
    page = eve.envoyer(eve.ouvrir(FORMULAIRE), FORMULAIRE, **SAISIE)
    assert messages(page, "status") == [
        "Votre demande A-2026-0001 est transmise à l'assistance de portailpro."
    ]
    (recue,) = monde.banc.demander("GET", f"/worlds/{monde.nom}/files")["recus"]
    assert (recue["file"], recue["canal"]) == ("Assistance portailpro", "formulaire")
    assert recue["contenu"] == SAISIE


def test_a_refused_request_keeps_what_was_typed(monde: Monde) -> None:
    """The field is named, the rest stays, nothing is sent."""
    eve = Personne(monde)
    page = eve.envoyer(eve.ouvrir(FORMULAIRE), FORMULAIRE, **SAISIE | {"courriel": "eve"})
    (alerte,) = messages(page, "alert")
    assert (page.status, "Adresse électronique : attendue sous la forme" in alerte) == (422, True)
    assert "Écran &lt;b&gt;" in page.text
    assert "Rien ne vient.</textarea>" in page.text
    assert monde.banc.demander("GET", f"/worlds/{monde.nom}/files")["recus"] == []


def test_a_form_that_our_page_did_not_show_is_refused(monde: Monde) -> None:
    """Without the token, for a visitor and for Bruno, nothing is sent (403)."""
    bruno = Personne(monde)
    for _ in range(2):
        page = bruno.navigateur.post(monde.url("portailpro", FORMULAIRE), SAISIE | {"csrf": "faux"})
        assert page.status == 403
        bruno.se_connecter(BRUNO)
    assert monde.banc.demander("GET", f"/worlds/{monde.nom}/files")["recus"] == []


@pytest.mark.parametrize(("attente", "entre"), [(31, False), (0, True)], ids=["inactif", "connecté depuis"])
def test_what_was_typed_survives_the_session(monde: Monde, attente: int, entre: bool) -> None:
    """Shown before logging in, or sent after 31 minutes: the request needs no session, and is taken."""
    bruno = Personne(monde)
    if not entre:
        bruno.se_connecter(BRUNO)
    page = bruno.ouvrir(FORMULAIRE)
    if entre:
        bruno.se_connecter(BRUNO)
    if attente:
        monde.agir("clock", {"advance_s": 60 * attente})
    assert "transmise" in messages(bruno.envoyer(page, FORMULAIRE, **SAISIE), "status")[0]


def test_a_world_keeps_two_hundred_requests(monde: Monde) -> None:
    """The next is refused with what was typed; the hotline still takes calls."""
    eve = Personne(monde)
    page = eve.ouvrir(FORMULAIRE)
    sent = SAISIE | {"csrf": page.hidden("csrf")}
    assert {eve.navigateur.post(page.url, sent).status for _ in range(KEPT_MAX)} == {303}
    refus = eve.envoyer(page, FORMULAIRE, **SAISIE)
    assert (refus.status, messages(refus, "alert")) == (503, [FULL])
    assert "Écran &lt;b&gt;" in refus.text
    assert monde.agir("appels", {"numero": "0809 400 210"}) == {"file": "TOSCANE"}
    assert len(monde.banc.demander("GET", f"/worlds/{monde.nom}/files")["recus"]) == KEPT_MAX + 1


@pytest.mark.parametrize(
    ("numero", "file"), [("0809 400 210", "TOSCANE"), ("+33 1 72 40 78 50", "Infos Douane Service")]
)
def test_a_call_enters_the_queue_of_who_answers(monde: Monde, numero: str, file: str) -> None:
    """Each number has its own team (AST-05)."""
    assert monde.agir("appels", {"numero": numero}) == {"file": file}
    (recu,) = monde.banc.demander("GET", f"/worlds/{monde.nom}/files")["recus"]
    assert (recu["file"], recu["canal"]) == (file, "hotline" if file == "TOSCANE" else "téléphone")


def test_the_chatbot_hands_over_when_it_does_not_know(monde: Monde) -> None:
    """It says that it is no person, answers what it knows, else gives the hotline and the form."""
    eve = Personne(monde)
    assert "n’est pas une personne" in texte(eve.ouvrir("/aide/chatbot"))
    page = eve.ouvrir("/aide/chatbot?question=rattacher")
    assert "Comment rattacher un compte ?" in texte(page)
    assert "0809 400 210" not in texte(page)
    assert "0809 400 210" in texte(eve.ouvrir("/aide/chatbot?question=%3Cbonjour%3E"))
