"""What the control door does to a world, in business words, and what it refuses."""

from collections.abc import Iterator
from typing import Any

import pytest

from simulators.mutants.registry import MUTANTS
from simulators.tests.process import RunningBench, start

A1 = "00017611500012"
MONDE: dict[str, Any] = {
    "entreprise": [
        {"nom": "ALPHA", "siren": "000176115", "etablissement": [{"nom": "A1", "siret": A1}]}
    ],
    "personne": [
        {
            "prenom": "Bruno", "nom": "Lacaze", "courriel": "bruno@alpha.example",
            "compte": [
                {
                    "site": "portailpro", "identifiant": "bruno@alpha.example", "siren": "000176115",
                    "mot_de_passe": "portail 12345",
                },
                {
                    "site": "douane", "identifiant": "blacaze", "mot_de_passe": "douane 12345", "siret": A1,
                    "rattache": True,
                },
            ],
        }
    ],
}  # fmt: skip
DROIT = {
    "site": "douane", "identifiant": "blacaze", "service": "TELEPAIEMENT-SEPA", "droit": "telepayer",
    "siret": A1,
}  # fmt: skip


@pytest.fixture(scope="module")
def bench() -> Iterator[RunningBench]:
    """One bench for the file; a world for each test."""
    with start() as running:
        yield running


def _relate(bench: RunningBench, world: str) -> None:
    body = {"siret": A1, "service": "TELEPAIEMENT-SEPA"}
    assert bench.call("POST", f"/worlds/{world}/relations", body).status_code == 201


def test_a_right_needs_its_rosa_relation(bench: RunningBench) -> None:
    """Refused before the officer's act, granted and announced after it (CPT-09)."""
    world = bench.open_world(MONDE)
    before = bench.call("POST", f"/worlds/{world}/habilitations", DROIT)
    assert before.status_code == 409
    assert "ROSA" in before.json()["detail"]
    _relate(bench, world)
    granted = bench.call("POST", f"/worlds/{world}/habilitations", DROIT)
    assert (granted.status_code, granted.json()) == (201, {"annonce": "acquittee"})


def test_a_lost_announcement_is_told(bench: RunningBench) -> None:
    """Whoever withdraws the right learns that the portal was not told."""
    world = bench.open_world(MONDE)
    _relate(bench, world)
    bench.call("POST", f"/worlds/{world}/habilitations", DROIT)
    fault = {"name": "notification-perdue", "service": "douane"}
    assert bench.call("POST", f"/worlds/{world}/faults", fault).status_code == 201
    withdrawn = bench.call("DELETE", f"/worlds/{world}/habilitations", DROIT)
    assert (withdrawn.status_code, withdrawn.json()) == (200, {"annonce": "perdue"})
    assert bench.call("DELETE", f"/worlds/{world}/habilitations", DROIT).status_code == 404


@pytest.mark.parametrize(
    ("changes", "status", "field"),
    [
        ({"siret": "00017611500013"}, 422, "$.siret"),
        ({"droit": "telepaye"}, 422, "$.droit"),
        ({"service": "TELEPAIEMENT"}, 422, "$.service"),
        ({"identifiant": "personne"}, 404, "$.identifiant"),
        ({"site": "net-entreprises"}, 422, "$.site"),
        ({"siret": None, "siren": "000176115"}, 422, "$.siret"),
        ({"mesure": 1}, 422, "$.mesure"),
    ],
)
def test_a_refused_right_names_the_field(
    bench: RunningBench, changes: dict[str, Any], status: int, field: str
) -> None:
    """problem+json, with the member at fault."""
    world = bench.open_world(MONDE)
    _relate(bench, world)
    answer = bench.call("POST", f"/worlds/{world}/habilitations", {**DROIT, **changes})
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json().get("field")) == (status, field)


def test_a_refused_document_leaves_no_world(bench: RunningBench) -> None:
    """Nothing is half opened."""
    before = bench.call("GET", "/worlds").json()
    bad = {"data": {"personne": [{**MONDE["personne"][0], "compte": [
        {"site": "portailpro", "identifiant": "x@example", "mot_de_passe": "sans SIREN"}]}]}}  # fmt: skip
    assert bench.call("POST", "/worlds", bad).status_code == 422
    assert bench.call("GET", "/worlds").json() == before


def test_a_refused_population_leaves_nothing_of_itself(bench: RunningBench) -> None:
    """The half of a document that the portal had taken is not kept when customs refuses the other half."""
    world = bench.open_world()
    bruno = MONDE["personne"][0]
    portail, douane = bruno["compte"]
    unknown_right = {"service": "RIEN", "droit": "lire", "siret": A1}
    bad = {"personne": [{**bruno, "compte": [portail, {**douane, "habilitation": [unknown_right]}]}]}
    assert bench.call("POST", f"/worlds/{world}/population", bad).status_code == 422
    customs_only = {"personne": [{**bruno, "compte": [douane]}]}
    refused = bench.call("POST", f"/worlds/{world}/population", customs_only)
    assert refused.status_code == 404
    assert "portailpro n’a pas de compte" in refused.json()["detail"]


def test_variants_are_listed_and_checked(bench: RunningBench) -> None:
    """Every mutant is offered; a mistyped one, or one given to another service, is refused by its field."""
    listed = bench.call("GET", "/variants").json()["variants"]
    assert {one["name"] for one in listed} == {mutant.name for mutant in MUTANTS}
    for variants, word in (
        ({"portailpro": "virement-visible"}, "virements-visibles"),
        ({"douane": "virements-visibles"}, "portailpro"),
        ({"douanes": "virements-visibles"}, "services : portailpro, douane"),
    ):
        answer = bench.call("POST", "/worlds", {"variants": variants})
        assert answer.status_code == 422
        assert word in answer.json()["detail"]
        assert answer.json()["field"] == f"$.variants.{next(iter(variants))}"


@pytest.mark.parametrize("mutant", [m for m in MUTANTS if m.rule], ids=lambda m: m.name)
def test_every_mutant_starts_and_answers(bench: RunningBench, mutant: Any) -> None:
    """A mutant that breaks at start would be killed by everybody and prove nothing."""
    world = bench.open_world(MONDE, **{mutant.service: mutant.name})
    for service in ("portailpro", "douane"):
        assert bench.get(service, world, "/").status_code == 200
        assert bench.get(service, world, "/connexion").status_code == 200


def test_two_hundred_worlds_live_side_by_side(bench: RunningBench) -> None:
    """A right given in one world exists in no other."""
    worlds = [bench.open_world(MONDE) for _ in range(200)]
    _relate(bench, worlds[100])
    statuses = [bench.call("POST", f"/worlds/{w}/habilitations", DROIT).status_code for w in worlds]
    assert statuses.count(201) == 1
    assert statuses[100] == 201
    for world in worlds:
        assert bench.call("DELETE", f"/worlds/{world}").status_code == 204
    assert bench.get("portailpro", worlds[0], "/").status_code == 404


def test_the_registers_of_customs_are_read_and_their_officer_acts(bench: RunningBench) -> None:
    """Certified, granted, closed: both registers tell it; without a file there is nothing to decide."""
    world = bench.open_world(MONDE)
    _relate(bench, world)
    assert bench.call("POST", f"/worlds/{world}/habilitations", DROIT).status_code == 201
    assert (
        bench.call("POST", f"/worlds/{world}/certifications", {"identifiant": "blacaze"}).status_code == 201
    )
    relation = {"service": "TELEPAIEMENT-SEPA", "siret": A1}
    right = {"compte": "blacaze", "service": "TELEPAIEMENT-SEPA", "droit": "telepayer", "perimetre": A1}
    told = {"habilitations": [right], "certifications": [{"compte": "blacaze"}], "relations": [relation]}
    assert bench.call("GET", f"/worlds/{world}/registres").json() == told
    ended = bench.call("DELETE", f"/worlds/{world}/relations", relation)
    assert (ended.status_code, ended.json()) == (200, {"annonce": "acquittee"})
    assert bench.call("DELETE", f"/worlds/{world}/relations", relation).status_code == 404
    assert bench.call("GET", f"/worlds/{world}/registres").json() == told | {"relations": []}
    for decision in ("valider", "refuser"):
        asked = {"identifiant": "blacaze", "decision": decision}
        assert bench.call("POST", f"/worlds/{world}/correspondants", asked).status_code == 404
