"""The messaging through its screens: who enters, what is offered, sent once, read by whom."""

from collections.abc import Iterator
from typing import Any

import pytest

from simulators.portailpro.tests.banc import (
    SIREN,
    Banc,
    Monde,
    Personne,
    lignes,
    messages,
    ouvrir_monde,
    texte,
    titre,
)
from simulators.portailpro.tests.builders import A1, ALPHA, B1, BETA
from simulators.portailpro.tests.courrier import (
    DETAIL,
    GARANTIE,
    MESSAGERIE,
    QUESTION,
    REPORT,
    SAISIE,
    demander,
    ecrire,
    envoyer_au_compte_gouttes,
    poster,
    poster_une_fois,
)
from simulators.portailpro.tests.populations import document, habilitation, personne

FERMEE = "Vous n'avez aucune habilitation de la douane pour cette entreprise : la messagerie est fermée."
RESERVEE = (
    "Cette question est réservée aux personnes habilitées à Télépaiement SEPA avec le droit « Télépayer »."
)
MUETTE = "La messagerie de douane.gouv ne répond pas. Votre question n'est pas envoyée."


@pytest.fixture
def monde(banc: Banc) -> Iterator[Monde]:
    """Bruno pays for ALPHA, Chloé reads DELTA-G there, Denis works for BETA alone, Farid holds nothing."""
    people = (
        personne("Bruno", ("telepayer", "A1")), personne("Chloe", ("delta_lire", "A2")),
        personne("Denis", ("delta_lire", "B1")), personne("Farid", ("fiscal_payer", "A1")),
    )  # fmt: skip
    with ouvrir_monde(banc, document(*people)) as found:
        yield found


def connecter(monde: Monde, prenom: str) -> Personne:
    """That person, logged in."""
    une = Personne(monde)
    une.se_connecter(f"{prenom}@alpha.example")
    return une


def recues(monde: Monde, service: str = "") -> list[dict[str, Any]]:
    """What the offices of customs received."""
    query = f"?service={service}" if service else ""
    found: list[dict[str, Any]] = monde.banc.demander("GET", f"/worlds/{monde.nom}/messagerie{query}")[
        "questions"
    ]
    return found


def test_a_question_goes_from_the_choice_of_a_theme_to_the_queue_of_the_chosen_office(monde: Monde) -> None:
    """Theme, question, form, acknowledgement to the minute, list, and nothing lost at customs."""
    bruno = connecter(monde, "bruno")
    themes = bruno.ouvrir(QUESTION)
    questions = bruno.envoyer(themes, QUESTION, thematique="paiements-et-creances")
    assert titre(questions) == "Choisir une question"
    form = bruno.envoyer(questions, f"{QUESTION}/paiements-et-creances", question="creance_detail")
    assert titre(form) == "Demander le détail d'une créance"
    accuse = poster(bruno, form, DETAIL, SAISIE, [("avis.pdf", b"%PDF"), ("été.txt", b"bonjour")])
    phrase = "Votre question Q-2026-0001 a été transmise le 3 mars 2026 à 10:00 à Recette – Le Havre."
    assert (titre(accuse), messages(accuse, "status")) == ("Question transmise", [phrase])
    echange = bruno.ouvrir(f"{MESSAGERIE}/echanges/Q-2026-0001")
    assert phrase in texte(echange)
    assert ["Référence de la créance", "DED-1"] in lignes(echange, "Question")
    liste = lignes(bruno.ouvrir(MESSAGERIE), "Vos échanges")
    assert liste == [
        ["Q-2026-0001", "Demander le détail d'une créance", "Recette – Le Havre", "Bruno Essai",
         "3 mars 2026 à 10:00", "Transmise"]
    ]  # fmt: skip
    (une,) = recues(monde, "RECETTE-LE-HAVRE")
    assert (une["motif"], une["siren"], une["champs"]) == (
        "CREANCE_DETAIL", ALPHA.chiffres, {"Référence de la créance": "DED-1"},
    )  # fmt: skip
    assert [(p["nom"], p["taille"]) for p in une["pieces"]] == [("avis.pdf", 4), ("été.txt", 7)]


def test_an_attachment_comes_back_as_a_file_and_never_as_a_page(monde: Monde) -> None:
    """The bytes that were sent, to be kept, under a harmless name."""
    bruno = connecter(monde, "bruno")
    demander(bruno, DETAIL, pieces=[('../../etc/"p.html', b"<script>alert(1)</script>")])
    page = bruno.ouvrir(f"{MESSAGERIE}/echanges/Q-2026-0001/pieces/1")
    assert page.text == "<script>alert(1)</script>"
    assert page.headers["content-type"] == "application/octet-stream"
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["content-disposition"].startswith("attachment; filename*=UTF-8''")
    assert ".." not in page.headers["content-disposition"]
    for rang in ("0", "2", "9999999999", "x"):
        assert bruno.ouvrir(f"{MESSAGERIE}/echanges/Q-2026-0001/pieces/{rang}").status == 404


@pytest.mark.parametrize(
    "path", [MESSAGERIE, QUESTION, f"{QUESTION}/garantie", DETAIL, f"{MESSAGERIE}/echanges/Q-2026-0001"]
)
def test_without_a_customs_right_every_address_is_closed(monde: Monde, path: str) -> None:
    """The same refusal everywhere, for somebody with tax rights only."""
    farid = connecter(monde, "farid")
    page = farid.ouvrir(path)
    assert (page.status, titre(page), messages(page, "alert")) == (403, "Messagerie sécurisée", [FERMEE])


def test_a_right_on_another_company_opens_nothing_here(monde: Monde) -> None:
    """Denis holds DELTA-G for BETA: closed on ALPHA, open on BETA."""
    denis = connecter(monde, "denis")
    denis.envoyer(denis.ouvrir(SIREN), SIREN, siren=ALPHA.chiffres)
    page = poster(denis, denis.ouvrir(MESSAGERIE), DETAIL, SAISIE)
    assert (page.status, recues(monde)) == (403, [])
    denis.envoyer(denis.ouvrir(SIREN), SIREN, siren=BETA.chiffres)
    assert titre(denis.ouvrir(MESSAGERIE)) == "Messagerie sécurisée"
    assert denis.ouvrir(MESSAGERIE).status == 200


def test_several_companies_are_chosen_from_first(monde: Monde) -> None:
    """Without an active company, the messaging leads to the choice."""
    assert titre(connecter(monde, "denis").ouvrir(MESSAGERIE)) == "Choisir l'entreprise"


def test_a_reserved_question_is_refused_by_its_address_and_when_forged(monde: Monde) -> None:
    """Chloé does not see it offered; its address and a forged form are refused, and nothing is sent."""
    chloe = connecter(monde, "chloe")
    offered = chloe.ouvrir(f"{QUESTION}/paiements-et-creances")
    assert "report de paiement" not in texte(offered)
    page = chloe.ouvrir(REPORT)
    assert (page.status, titre(page), messages(page, "alert")) == (403, "Question réservée", [RESERVEE])
    forged = poster(chloe, chloe.ouvrir(DETAIL), REPORT, SAISIE)
    assert (forged.status, recues(monde)) == (403, [])


def test_reserved_exchanges_are_read_with_telepayer_only(monde: Monde) -> None:
    """Chloé shares Bruno's other exchanges, with their answers; of the reserved ones not even the title."""
    bruno, chloe = connecter(monde, "bruno"), connecter(monde, "chloe")
    demander(bruno, REPORT)
    demander(bruno, DETAIL, pieces=[("a.txt", b"a")])
    monde.agir("messagerie/reponses", {"reference": "Q-2026-0002", "texte": "Voici le <détail>."})
    assert [ligne[0] for ligne in lignes(bruno.ouvrir(MESSAGERIE), "Vos échanges")] == [
        "Q-2026-0002",
        "Q-2026-0001",
    ]
    liste = chloe.ouvrir(MESSAGERIE)
    assert [(ligne[0], ligne[-1]) for ligne in lignes(liste, "Vos échanges")] == [("Q-2026-0002", "Répondue")]
    assert "report" not in texte(liste)
    assert "Voici le <détail>." in texte(chloe.ouvrir(f"{MESSAGERIE}/echanges/Q-2026-0002")).replace(
        "&lt;", "<"
    )
    for path in ("Q-2026-0001", "Q-2026-0001/accuse", "Q-2026-0001/pieces/1", "Q-9"):
        assert chloe.ouvrir(f"{MESSAGERIE}/echanges/{path}").status == 404


def test_another_company_reads_nothing(monde: Monde) -> None:
    """Denis, on BETA, sees nothing of ALPHA's exchanges, listed or by address."""
    demander(connecter(monde, "bruno"), DETAIL)
    denis = connecter(monde, "denis")
    denis.envoyer(denis.ouvrir(SIREN), SIREN, siren=BETA.chiffres)
    assert "Aucun échange." in texte(denis.ouvrir(MESSAGERIE))
    assert denis.ouvrir(f"{MESSAGERIE}/echanges/Q-2026-0001").status == 404


def test_what_is_missing_is_named_and_what_was_typed_is_kept(monde: Monde) -> None:
    """Each field at fault has its alert; nothing goes out."""
    bruno = connecter(monde, "bruno")
    page = demander(bruno, DETAIL, {"reference_creance": " ", "service": "", "message": "Un <b>mot</b>"})
    assert page.status == 422
    assert messages(page, "alert") == [
        "Référence de la créance : à renseigner.",
        "Service : à choisir dans la liste.",
    ]
    assert "Un &lt;b&gt;mot&lt;/b&gt;</textarea>" in page.text
    assert recues(monde) == []
    assert "a été transmise" in texte(poster(bruno, page, DETAIL, SAISIE))


@pytest.mark.parametrize("siret", [B1.chiffres, "35600000049837", "00017611500013", "abc"])
def test_a_siret_of_elsewhere_is_refused(monde: Monde, siret: str) -> None:
    """Only a valid establishment of the active company is taken."""
    bruno = connecter(monde, "bruno")
    saisie = {"siret": siret, "service": "PAE-DUNKERQUE", "message": "Bonjour."}
    page = demander(bruno, GARANTIE, saisie)
    attendu = "SIRET : 14 chiffres valides d'un établissement de l'entreprise sont attendus."
    assert (page.status, messages(page, "alert"), recues(monde)) == (422, [attendu], [])
    assert f'value="{siret}"' in page.text


def test_a_siret_of_the_company_is_transmitted_to_a_pae(monde: Monde) -> None:
    """With the spaces of a hand; the offices offered are PAE, and a forged recette is refused."""
    bruno = connecter(monde, "bruno")
    saisie = {"siret": f"{A1.chiffres[:9]} {A1.chiffres[9:]}", "message": "Bonjour."}
    page = demander(bruno, GARANTIE, saisie | {"service": "RECETTE-DUNKERQUE"})
    assert messages(page, "alert") == ["Service : à choisir dans la liste."]
    assert "Recette" not in texte(page)
    demander(bruno, GARANTIE, saisie | {"service": "PAE-DUNKERQUE"})
    assert [q["siret"] for q in recues(monde, "PAE-DUNKERQUE")] == [A1.chiffres]


def test_attachments_are_judged_one_by_one(monde: Monde) -> None:
    """Ten million bytes and two of six million pass; one byte past the limit, or none at all, do not."""
    bruno = connecter(monde, "bruno")
    page = demander(bruno, DETAIL, pieces=[("gros.bin", b"x" * 10_485_761), ("vide.txt", b"")])
    assert messages(page, "alert") == [
        "Pièce jointe « gros.bin » : 10 Mo au plus.", "Pièce jointe « vide.txt » : le fichier est vide."
    ]  # fmt: skip
    assert recues(monde) == []
    pieces = [
        ("dix.bin", b"x" * 10_000_000),
        ("six.bin", b"y" * 6_000_000),
        ("limite.bin", b"z" * 10_485_760),
    ]
    assert "a été transmise" in texte(demander(bruno, DETAIL, pieces=pieces))
    assert [p["taille"] for p in recues(monde)[0]["pieces"]] == [10_000_000, 6_000_000, 10_485_760]


def test_more_than_one_sending_may_weigh_is_refused_with_what_was_typed(monde: Monde) -> None:
    """Seven attachments, each small enough: 64 Mo at once; read to twice that, then 413 without a form."""
    bruno = connecter(monde, "bruno")
    page = demander(bruno, DETAIL, pieces=[(f"{n}.bin", b"x" * 10_000_000) for n in range(7)])
    assert page.status == 422
    assert messages(page, "alert") == ["Pièces jointes : 64 Mo au plus en une fois."]
    assert "Bonjour.</textarea>" in page.text
    with envoyer_au_compte_gouttes(bruno, DETAIL, 2 * 64 * 2**20 + 1) as reponse:
        assert reponse.status == 413
        assert "Cet envoi est trop lourd : 64 Mo au plus en une fois." in reponse.read().decode()
    assert recues(monde) == []


@pytest.mark.parametrize("gros", [10**9, 10**12])
def test_the_files_of_a_stranger_are_not_read(monde: Monde, gros: int) -> None:
    """Nobody logged in: the login page is told before a byte of the form has come."""
    with envoyer_au_compte_gouttes(Personne(monde), DETAIL, gros) as reponse:
        assert (reponse.status, reponse.headers["location"].partition("?")[0]) == (303, "/connexion")


def test_the_files_of_a_form_of_elsewhere_are_not_read(monde: Monde) -> None:
    """Another origin is refused before the form; a wrong token, before the content of the first file."""
    bruno = connecter(monde, "bruno")
    gros, ailleurs = 64 * 2**20, {"origin": "http://ailleurs.localhost"}
    with envoyer_au_compte_gouttes(bruno, DETAIL, gros, entetes=ailleurs) as reponse:
        assert reponse.status == 403
    debut = ecrire({"csrf": "faux"}, [("gros.bin", b"x" * 9)])
    with envoyer_au_compte_gouttes(bruno, DETAIL, gros, debut.rpartition(b"\r\n--")[0]) as reponse:
        assert reponse.status == 403
    assert recues(monde) == []


def test_of_the_files_of_an_ended_session_nothing_is_kept(monde: Monde) -> None:
    """What was typed waits for Bruno; the bytes of his files are written nowhere."""
    bruno = connecter(monde, "bruno")
    form = bruno.ouvrir(DETAIL)
    monde.agir("clock", {"advance_s": 1801})
    late = poster(bruno, form, DETAIL, SAISIE, [("avis.pdf", b"x" * 10**6)])
    assert titre(late) == "Se connecter à portailpro"
    assert "session terminée : saisie gardée, pièces jointes : 0 octets gardés" in monde.notes()
    bruno.se_connecter("bruno@alpha.example")
    assert "Bonjour.</textarea>" in bruno.ouvrir(DETAIL).text


def test_a_form_sent_twice_asks_once(monde: Monde) -> None:
    """The same form again leads to the same exchange; with other data it is refused and shown afresh."""
    bruno = connecter(monde, "bruno")
    form = bruno.ouvrir(DETAIL)
    first, second = poster(bruno, form, DETAIL, SAISIE), poster(bruno, form, DETAIL, SAISIE)
    assert (first.url, titre(second)) == (second.url, "Question transmise")
    other = poster(bruno, form, DETAIL, SAISIE | {"message": "Autre."})
    assert other.status == 409
    assert "a déjà transmis la question Q-2026-0001" in messages(other, "alert")[0]
    assert len(recues(monde)) == 1
    assert "a été transmise" in texte(poster(bruno, other, DETAIL, SAISIE | {"message": "Autre."}))
    assert len(recues(monde)) == 2


def test_a_session_that_ends_while_typing_loses_nothing(monde: Monde) -> None:
    """Half an hour later the form is not sent; logged in again, Bruno finds what he typed, and is told so."""
    bruno = connecter(monde, "bruno")
    form = bruno.ouvrir(DETAIL)
    monde.agir("clock", {"advance_s": 1801})
    late = poster(bruno, form, DETAIL, SAISIE)
    assert (titre(late), recues(monde)) == ("Se connecter à portailpro", [])
    bruno.se_connecter("bruno@alpha.example")
    page = bruno.ouvrir(DETAIL)
    assert "n'a pas été envoyée" in messages(page, "alert")[0]
    assert 'value="DED-1"' in page.text
    assert "Bonjour.</textarea>" in page.text
    assert titre(poster(bruno, page, DETAIL, SAISIE)) == "Question transmise"
    assert messages(bruno.ouvrir(DETAIL), "alert") == []


def test_a_form_opened_for_another_company_goes_out_for_none(banc: Banc) -> None:
    """Denis may write for both: typed for ALPHA, it is kept, and sent for BETA when he says so."""
    with ouvrir_monde(banc, document(personne("Denis", ("delta_lire", "A1"), ("delta_lire", "B1")))) as monde:
        denis = connecter(monde, "denis")
        denis.envoyer(denis.ouvrir(SIREN), SIREN, siren=ALPHA.chiffres)
        form = denis.ouvrir(DETAIL)
        denis.envoyer(denis.ouvrir(SIREN), SIREN, siren=BETA.chiffres)
        page = poster(denis, form, DETAIL, SAISIE)
        assert (page.status, recues(monde)) == (409, [])
        (alerte,) = messages(page, "alert")
        assert "rien n'est envoyé" in alerte
        assert 'value="DED-1"' in page.text
        assert titre(poster(denis, page, DETAIL, SAISIE)) == "Question transmise"
        assert [q["siren"] for q in recues(monde)] == [BETA.chiffres]


@pytest.mark.parametrize("panne", ["erreur-503", "connexion-coupee"])
def test_silent_customs_lose_nothing_of_what_was_typed(monde: Monde, panne: str) -> None:
    """The alert, the text kept, nothing written; the same form goes through later."""
    bruno = connecter(monde, "bruno")
    form = bruno.ouvrir(DETAIL)
    monde.agir("faults", {"name": panne, "service": "douane", "times": 9})
    page = poster(bruno, form, DETAIL, SAISIE)
    assert (page.status, messages(page, "alert")) == (422, [MUETTE])
    assert "Bonjour.</textarea>" in page.text
    assert 'value="RECETTE-LE-HAVRE" selected' in page.text
    assert recues(monde) == []


@pytest.mark.parametrize("panne", ["reponse-perdue", "corps-tronque", "corps-malforme"])
def test_a_lost_answer_is_no_lost_question(monde: Monde, panne: str) -> None:
    """Customs filed it and their answer was lost: the person is told the truth, and it is asked once."""
    bruno = connecter(monde, "bruno")
    route = "/api/messagerie/questions"
    monde.agir("faults", {"name": panne, "service": "douane", "route": route})
    assert titre(demander(bruno, DETAIL)) == "Question transmise"
    assert len(recues(monde)) == 1


def test_the_last_right_withdrawn_closes_the_messaging(monde: Monde) -> None:
    """At once when it is announced; within five seconds when the announcement is lost."""
    chloe = connecter(monde, "chloe")
    form = chloe.ouvrir(DETAIL)
    monde.agir("faults", {"name": "notification-perdue", "service": "douane"})
    right = habilitation("delta_lire", "A2") | {"site": "douane", "identifiant": "chloe.douane"}
    monde.agir("habilitations", right, method="DELETE")
    monde.agir("clock", {"advance_s": 5})
    page = poster(chloe, form, DETAIL, SAISIE)
    assert (page.status, messages(page, "alert"), recues(monde)) == (403, [FERMEE], [])


def test_a_form_of_another_site_is_refused(monde: Monde) -> None:
    """Without the token of the session nothing is sent."""
    bruno = connecter(monde, "bruno")
    page = poster_une_fois(bruno, bruno.ouvrir(DETAIL), DETAIL, SAISIE | {"csrf": "autre"})
    assert (page.status, recues(monde)) == (403, [])


def test_a_document_brings_exchanges(banc: Banc) -> None:
    """Filed and answered before the world opened."""
    questions = [
        {"motif": "CREANCE_DETAIL", "siren": ALPHA.chiffres, "service": "Recette – Le Havre",
         "auteur": "chloe@alpha.example", "message": "Bonjour.", "champs": {"Référence de la créance": "D-1"},
         "posee_le": "2026-02-01T09:00:00+01:00", "reponse": "Voici."}
    ]  # fmt: skip
    data = document(personne("Bruno", ("telepayer", "A1")), personne("Chloe")) | {"question": questions}
    with ouvrir_monde(banc, data) as monde:
        liste = lignes(connecter(monde, "bruno").ouvrir(MESSAGERIE), "Vos échanges")
    assert liste[0][3:] == ["Chloe Essai", "1er février 2026 à 09:00", "Répondue"]


def test_the_journal_tells_who_called_and_never_what_was_written(monde: Monde) -> None:
    """Paths and statuses, no message, no file."""
    bruno = connecter(monde, "bruno")
    demander(bruno, DETAIL, SAISIE | {"message": "secret-du-message"}, [("n.txt", b"secret-du-fichier")])
    journal = str(monde.banc.demander("GET", f"/worlds/{monde.nom}/journal"))
    assert "/api/messagerie/questions" in journal
    assert "secret-du" not in journal
