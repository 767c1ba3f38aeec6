"""The command line: what it refuses, how it starts, how it stops."""

import signal
import socket
from pathlib import Path

import pytest
import requests

from simulators.tests.process import run, start


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--only", "telepaiment"), "telepaiement"),
        (("--mutant", "virement-visible"), "virements-visibles"),
        (("--world", "nulle-part.toml"), "fichier illisible"),
        (("--port", "abc"), "--port"),
        (("--control-host", "0.0.0.0"), "BANC_TOKEN"),  # noqa: S104 - refused, which is the point
        (("--portt", "1"), "--portt"),
    ],
)
def test_bad_input_is_one_sentence_and_64(arguments: tuple[str, ...], words: str) -> None:
    """The sentence names what was wrong, and the nearest good names."""
    done = run(*arguments)
    assert done.returncode == 64
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_bad_world_file_names_its_field(tmp_path: Path) -> None:
    """The path inside the file, then what was expected."""
    path = tmp_path / "monde.toml"
    path.write_text('[[entreprise]]\nnom = "A"\nsiren = "000176116"\n')
    done = run("--world", str(path))
    assert done.returncode == 64
    assert "$.entreprise[0].siren" in done.stderr
    path.write_text("= rien")
    assert "TOML invalide" in run("--world", str(path)).stderr


def test_a_taken_port_is_replaced_and_said() -> None:
    """Somebody listens on the wanted port: the bench takes another one and says which."""
    with socket.socket() as squatter:
        squatter.bind(("127.0.0.1", 0))
        squatter.listen()
        port = squatter.getsockname()[1]
        done = run("--port", str(port), "--control-port", "0", "--stop-with-stdin")
    assert f"Le port {port} est déjà pris" in done.stderr
    assert done.returncode == 0


def test_the_bench_dies_with_whoever_started_it() -> None:
    """The end of stdin, which even a SIGKILL of the parent brings, stops everything."""
    with start() as bench:
        assert bench.call("GET", "/health").json() == {"status": "ok", "worlds": 1}
    with pytest.raises(requests.ConnectionError):
        bench.call("GET", "/health")


def test_ctrl_c_is_130() -> None:
    """An interrupted bench says so by its exit code."""
    with start(exit_code=130) as bench:
        bench.process.send_signal(signal.SIGINT)


def test_telepaiement_alone_gives_its_debts_to_a_partner() -> None:
    """It comes with customs, whose tokens it trusts; the door gives one, and debts are read with it."""
    siret = "00017611500012"
    debt = {
        "site": "douane", "reference": "DED-1", "siret": siret, "nature": "dedouanement", "montant": 125000,
        "emise_le": "2026-02-02", "echeance": "2026-03-15",
    }  # fmt: skip
    with start("--only", "telepaiement") as bench:
        world = bench.open_world({"creance": [debt]})
        asked = {"service": "telepaiement", "scope": "creances"}
        token = bench.call("POST", f"/worlds/{world}/tokens", asked).json()["access_token"]
        answer = requests.get(
            f"http://127.0.0.1:{bench.port}/api/situation?siren=000176115",
            headers={
                "Host": f"telepaiement--{world}.localhost:{bench.port}",
                "Authorization": f"Bearer {token}",
            },
            timeout=10,
        )
        assert [one["reference"] for one in answer.json()["creances"]] == ["DED-1"]
        assert bench.get("portailpro", world, "/").status_code == 404
        refused = bench.call("POST", f"/worlds/{world}/tokens", {"service": "impots", "scope": "creances"})
        assert (refused.status_code, refused.json()["field"]) == (422, "$.service")


def test_a_world_file_is_served_as_the_demonstration(tmp_path: Path) -> None:
    """The bare addresses show the world of the file, the welcome page who is in it."""
    path = tmp_path / "monde.toml"
    path.write_text(
        '[[personne]]\nprenom = "Ada"\nnom = "Lovelace"\ncourriel = "ada@example"\n[[personne.compte]]\n'
        'site = "portailpro"\nidentifiant = "ada@example"\nmot_de_passe = "machine analytique"\n'
        'siren = "000176115"\n'
    )
    with start("--world", str(path), "--mutant", "virements-visibles") as bench:
        host = {"Host": f"localhost:{bench.port}"}
        page = requests.get(f"http://127.0.0.1:{bench.port}/", headers=host, timeout=10).text
        assert "Ada Lovelace" in page
        assert "machine analytique" in page
        assert 'role="alert">Système fautif à dessein : portailpro.' in page
        answer = requests.get(
            f"http://127.0.0.1:{bench.port}/", headers={"Host": "portailpro.localhost"}, timeout=10
        )
        assert "Bienvenue sur portailpro" in answer.text
