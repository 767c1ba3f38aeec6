"""The messaging of customs: a question filed once, read back, answered; whatever is wrong leaves nothing."""

import orjson
import pytest
import requests

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.contrat import find_operation
from simulators.coproprietaire.tests.monde import A1, ALPHA
from simulators.core.errors import Problem
from simulators.douane.messagerie.actes import lire_file, repondre
from simulators.douane.messagerie.lecture import PIECES_MAX
from simulators.douane.tests.droits import SITE
from simulators.douane.tests.test_contract import CONTRACT

QUESTION = {
    "envoi": "compte.n1", "siren": ALPHA, "siret": A1, "motif": "GARANTIE_LEVEE", "service": "PAE-DUNKERQUE",
    "auteur": "Bruno Lacaze", "message": "Bonjour.", "champs": {"SIRET": A1}, "pieces": ["a.txt", "b.txt"],
}  # fmt: skip
PIECES = (b"un", b"deux")
PATH = "/api/messagerie/questions"


def deposer(
    monde: Monde, question: object = QUESTION, pieces: tuple[bytes, ...] = PIECES
) -> requests.Response:
    """Hand a question over as the portal does; the answer must keep the contract."""
    parts: list[tuple[str, tuple[str | None, bytes]]] = [("question", (None, orjson.dumps(question)))]
    parts += [("piece", ("piece", contenu)) for contenu in pieces]
    answer = requests.post(
        f"http://127.0.0.1:{monde.world.port}{PATH}", files=parts, timeout=10,
        headers={
            "Host": monde.url(SITE).removeprefix("http://"),
            "Authorization": f"Bearer {monde.obtain_token(SITE, 'messagerie')}",
        },
    )  # fmt: skip
    find_operation(CONTRACT, f"POST {PATH}").validate_response(answer)
    return answer


def test_a_question_is_filed_once_and_read_back(monde: Monde) -> None:
    """Sent again it is told again; with other data, or other files, it is refused."""
    first, again = deposer(monde), deposer(monde)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert deposer(monde, QUESTION | {"message": "Autre."}).status_code == 409
    assert deposer(monde, pieces=(b"un", b"trois")).status_code == 409
    assert [q["reference"] for q in lire_file(monde.ctx(SITE), "PAE – Dunkerque")] == ["Q-2026-0001"]
    assert lire_file(monde.ctx(SITE), "PAE-LE-HAVRE") == []


def test_exchanges_and_attachments_keep_the_contract(monde: Monde) -> None:
    """Listed with an answer, and the bytes that were sent."""
    deposer(monde)
    repondre(monde.ctx(SITE), "Q-2026-0001", "Voici.")
    token = monde.obtain_token(SITE, "messagerie")
    listed = monde.call("GET", monde.url(SITE, f"/api/messagerie/echanges?siren={ALPHA}"), token)
    piece = monde.call("GET", monde.url(SITE, "/api/messagerie/echanges/Q-2026-0001/pieces/2"), token)
    services = monde.call("GET", monde.url(SITE, "/api/messagerie/services"), token)
    for path, answer in (
        ("/api/messagerie/echanges", listed), ("/api/messagerie/echanges/{reference}/pieces/{rang}", piece),
        ("/api/messagerie/services", services),
    ):  # fmt: skip
        find_operation(CONTRACT, f"GET {path}").validate_response(answer)
    (echange,) = listed.json()["echanges"]
    assert [r["texte"] for r in echange["reponses"]] == ["Voici."]
    assert [(p["nom"], p["taille"]) for p in echange["pieces"]] == [("a.txt", 2), ("b.txt", 4)]
    assert piece.content == b"deux"
    assert {un["type"] for un in services.json()["services"]} == {"PAE", "recette"}


@pytest.mark.parametrize(
    "changes",
    [
        {"siren": "123"}, {"siret": "123"}, {"service": "PAE-PARIS"}, {"message": ""}, {"inconnue": 1},
        {"pieces": ["a.txt"]}, {"envoi": ""}, {"champs": {"": "x"}},
    ],
)  # fmt: skip
def test_what_is_wrong_leaves_nothing(monde: Monde, changes: dict[str, object]) -> None:
    """The member at fault, and no exchange."""
    assert deposer(monde, QUESTION | changes).status_code == 422
    assert lire_file(monde.ctx(SITE), None) == []


def test_too_many_attachments_leave_nothing(monde: Monde) -> None:
    """A technical limit, told."""
    many = QUESTION | {"pieces": [f"{n}.txt" for n in range(PIECES_MAX + 1)]}
    assert deposer(monde, many, (b"x",) * (PIECES_MAX + 1)).status_code == 400
    assert lire_file(monde.ctx(SITE), None) == []


def test_an_agent_is_told_what_does_not_exist(monde: Monde) -> None:
    """No such question, no text, no such office."""
    ctx = monde.ctx(SITE)
    for act in (
        lambda: repondre(ctx, "Q-2026-0009", "Voici."),
        lambda: repondre(ctx, "Q-2026-0009", " "),
        lambda: lire_file(ctx, "PAE – Paris"),
    ):
        with pytest.raises(Problem):
            act()


def test_references_follow_the_year_in_paris(monde: Monde) -> None:
    """Numbered from one again when the year turns there."""
    deposer(monde)
    monde.world.clock.advance(304 * 86_400)
    answer = deposer(monde, QUESTION | {"envoi": "compte.n2"})
    assert answer.json()["reference"] == "Q-2027-0001"
