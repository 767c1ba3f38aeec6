"""What people think of the services of the portal: what is taken, what is refused, what is kept."""

import pytest

from simulators.core.queues import FULL, KEPT_MAX
from simulators.identity.tests.browser import Page
from simulators.portailpro.cas_usage.donner_avis import donner_avis
from simulators.portailpro.domaine.avis import LONGUEUR_COMMENTAIRE, Avis, lire_avis
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.tests.banc import Monde, Personne, liens, messages, texte, titre
from simulators.portailpro.tests.en_memoire import Bac
from simulators.portailpro.tests.populations import BRUNO, CHLOE

PAGES = ("/", "/faq", "/connexion", "/compte/creation", "/nulle-part", "/avis", "/actualites")
PAGES_CONNECTEES = ("/tableau-de-bord", "/profil/rattachements", "/faq", "/nulle-part")
FORGE = {"csrf": "faux", "note_tableau": "5"}


def lien_douane(page: Page) -> str:
    """Where the link of the foot leads."""
    (adresse,) = liens(page)["douane.gouv.fr"]
    return adresse


def test_several_services_are_marked_at_once() -> None:
    """A service without a mark is left out; the comment loses the spaces around it."""
    avis = lire_avis({"note_tableau": "4", "note_paiements": "1", "commentaire": " clair "})
    assert avis == Avis((("Tableau de bord", 4), ("Paiements", 1)), "clair")


@pytest.mark.parametrize("note", ["0", "6", "-1", "٣", "5.0", "1e0", "cinq"])
def test_a_mark_goes_from_one_to_five(note: str) -> None:
    """Anything else is refused at its field, Arabic digits included."""
    with pytest.raises(SaisieRefusee) as refus:
        lire_avis({"note_messagerie": note})
    assert list(refus.value.erreurs) == ["note_messagerie"]


def test_an_opinion_without_any_mark_is_none() -> None:
    """A comment alone is not enough."""
    with pytest.raises(SaisieRefusee):
        lire_avis({"commentaire": "bien"})


def test_a_comment_has_a_bound() -> None:
    """Its last character is taken, one more is refused."""
    assert lire_avis({"note_tableau": "1", "commentaire": "x" * LONGUEUR_COMMENTAIRE})
    with pytest.raises(SaisieRefusee):
        lire_avis({"note_tableau": "1", "commentaire": "x" * (LONGUEUR_COMMENTAIRE + 1)})


def test_a_refused_opinion_is_not_kept() -> None:
    """All of it or nothing."""
    bac = Bac()
    with pytest.raises(SaisieRefusee):
        donner_avis(bac.ports, {"note_tableau": "3", "note_paiements": "7"})
    assert bac.avis.recus == []


def test_a_visitor_and_somebody_connected_give_theirs(monde: Monde) -> None:
    """Both are thanked; the control door tells both, without a name."""
    visiteur, bruno = Personne(monde), Personne(monde)
    bruno.se_connecter(BRUNO)
    for personne, note in ((visiteur, "2"), (bruno, "5")):
        page = personne.envoyer(personne.ouvrir("/avis"), "/avis", note_tableau=note, commentaire="<b>")
        assert messages(page, "status") == ["Merci, votre avis est enregistré."]
    recus = monde.banc.demander("GET", f"/worlds/{monde.nom}/avis")["avis"]
    assert [un["notes"] for un in recus] == [{"Tableau de bord": 2}, {"Tableau de bord": 5}]
    assert "Bruno" not in str(recus)


def test_a_refused_form_keeps_what_was_typed(monde: Monde) -> None:
    """The comment stays, escaped; nothing is kept."""
    visiteur = Personne(monde)
    page = visiteur.envoyer(visiteur.ouvrir("/avis"), "/avis", note_tableau="9", commentaire="<b>gras")
    assert (page.status, messages(page, "alert")) == (
        422,
        ["Votre avis n’est pas enregistré. À corriger : Tableau de bord : une note de 1 à 5 est attendue."],
    )
    assert "&lt;b&gt;gras" in page.text
    assert monde.banc.demander("GET", f"/worlds/{monde.nom}/avis")["avis"] == []


def test_a_world_keeps_two_hundred_opinions(monde: Monde) -> None:
    """The next is refused with what was typed, and nothing is forgotten for it."""
    eve = Personne(monde)
    page = eve.ouvrir("/avis")
    sent = {"csrf": page.hidden("csrf"), "note_tableau": "3"}
    assert {eve.navigateur.post(page.url, sent).status for _ in range(KEPT_MAX)} == {303}
    refus = eve.envoyer(page, "/avis", note_tableau="4", commentaire="<b>trop tard")
    assert (refus.status, messages(refus, "alert")) == (503, [FULL])
    assert "&lt;b&gt;trop tard" in refus.text
    recus = monde.banc.demander("GET", f"/worlds/{monde.nom}/avis")["avis"]
    assert [un["notes"] for un in recus] == [{"Tableau de bord": 3}] * KEPT_MAX


@pytest.mark.parametrize("connecte", [False, True])
def test_an_opinion_that_our_page_did_not_show_is_refused(monde: Monde, *, connecte: bool) -> None:
    """403, and nothing is kept."""
    quelqu_un = Personne(monde)
    if connecte:
        quelqu_un.se_connecter(BRUNO)
    assert quelqu_un.navigateur.post(monde.url("portailpro", "/avis"), FORGE).status == 403
    assert monde.banc.demander("GET", f"/worlds/{monde.nom}/avis")["avis"] == []


def test_the_foot_is_on_every_page(monde: Monde) -> None:
    """Public, connected, login and error pages all have the region « Informations », once."""
    visiteur, bruno = Personne(monde), Personne(monde)
    bruno.se_connecter(BRUNO)
    vues = [visiteur.ouvrir(path) for path in PAGES] + [bruno.ouvrir(path) for path in PAGES_CONNECTEES]
    for page in vues:
        assert page.text.count('<h2 id="informations">Informations</h2>') == 1, page.url


def test_the_home_of_customs_opens_in_session_for_whoever_is_linked(monde: Monde) -> None:
    """From the foot of any page, and as a visitor for everybody else."""
    bruno = Personne(monde)
    tableau = bruno.se_connecter(BRUNO)
    douane = bruno.suivre(lien_douane(tableau))
    assert titre(douane) == "douane.gouv"
    assert "Vous êtes connecté" in texte(douane)
    visiteur = Personne(monde)
    assert lien_douane(visiteur.ouvrir("/")) == monde.url("douane", "/")
    chloe = Personne(monde)
    assert lien_douane(chloe.se_connecter(CHLOE)) == monde.url("douane", "/")
