"""The script `./banc`: what it asks of the machine, what it says, what it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.machine_at_hand import Machine, build_machine

if TYPE_CHECKING:
    from pathlib import Path

USAGE, INCOMPLETE = 64, 69
DEMONSTRATION = "scenarios/worlds/demonstration.toml"
CANNOT_INSTALL = 'case "$*" in "-m venv .venv") exit 0 ;; -V) echo Python 3.11 ;; *) exit 1 ;; esac'
CANNOT_MAKE = 'case "$*" in -V) echo Python 3.11 ;; *) exit 1 ;; esac'


@pytest.fixture
def machine(repository: Path, tmp_path: Path) -> Machine:
    """A bare machine."""
    return build_machine(repository, tmp_path)


@pytest.fixture
def ready(machine: Machine) -> Machine:
    """A machine where the environment has been made."""
    machine.set_up()
    return machine


@pytest.mark.parametrize("word", ["--help", "-h", "help"])
def test_help_fits_one_screen(machine: Machine, word: str) -> None:
    """Help is asked: it comes at once, in two languages, in 24 lines of 100 columns, and all is well."""
    done = machine.run(word)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 100
    for command in ("check", "mutants", "test", "serve", "load", "report"):
        assert f"\n  {command} " in done.stdout


def test_no_command_is_bad_usage(machine: Machine) -> None:
    """Without a command the same screen comes on stderr, and the exit code says that nothing was done."""
    done = machine.run()
    assert (done.returncode, done.stdout) == (USAGE, "")
    assert done.stderr == machine.run("--help").stdout


def test_an_unknown_command_names_its_nearest(machine: Machine) -> None:
    """A slip of the keyboard: one sentence with the nearest command, before anything is installed."""
    machine.add_python("exit 1")
    done = machine.run("chekc")
    assert done.returncode == USAGE
    assert done.stderr == (
        "banc : commande « chekc » inconnue, peut-être « check » ; "
        "possibles : check test serve mutants load report.\n"
    )
    assert not (machine.root / ".venv").exists()


@pytest.mark.parametrize("old", ["", "exit 1"], ids=["none", "too-old"])
def test_python_is_missing(machine: Machine, old: str) -> None:
    """No Python, or one that is too old: one sentence, 69."""
    if old:
        machine.add_program("python3", old)
    done = machine.run("serve")
    assert done.returncode == INCOMPLETE
    assert done.stderr == "banc : il faut Python 3.11 ou plus récent, et le PATH n’en contient pas.\n"


@pytest.mark.parametrize(
    ("python", "sentence"),
    [
        (CANNOT_MAKE, "python3 ne sait pas créer d’environnement virtuel : installez python3-venv, ou pip."),
        (
            CANNOT_INSTALL,
            "les bibliothèques Python ne s’installent pas (réseau ? miroir ?) ; détail dans build/setup.log.",
        ),
    ],
    ids=["venv", "libraries"],
)
def test_the_environment_cannot_be_made(machine: Machine, python: str, sentence: str) -> None:
    """The last line says what is missing; no stamp is left, so that the next start tries again."""
    machine.add_python(python.replace("exit 0", 'mkdir -p "$PWD/.venv/bin"'))
    done = machine.run("report")
    assert done.returncode == INCOMPLETE
    assert done.stderr.splitlines()[-1] == f"banc : {sentence}"
    assert not (machine.root / ".venv" / "banc-stamp").exists()


def test_a_new_lock_makes_a_new_environment(ready: Machine) -> None:
    """The environment follows the lock: when it changes, the old one is not used any more."""
    ready.add_python(CANNOT_MAKE)
    assert ready.run("report").returncode == 0
    lock = ready.root / "requirements.lock"
    lock.write_text(lock.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    assert ready.run("report").returncode == INCOMPLETE


@pytest.mark.parametrize(
    ("words", "started"),
    [
        (("serve", "--only", "douane"), ["simulators", "--world", DEMONSTRATION, "--only", "douane"]),
        (("load", "--profile", "fumee"), ["load", "--profile", "fumee"]),
        (("check", "--driver", "http", "-k", "a b"), ["scenarios", "check", "--driver", "http", "-k", "a b"]),
        (("check", "--driver=http"), ["scenarios", "check", "--driver=http"]),
        (("mutants", "--help"), ["scenarios", "mutants", "--help"]),
        (("report",), ["reports", "render"]),
    ],
)
def test_what_needs_no_browser_asks_for_none(
    ready: Machine, tmp_path: Path, words: tuple[str, ...], started: list[str]
) -> None:
    """From any folder, words are handed over untouched, and no browser is looked for."""
    done = ready.run(*words, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    handed = ["-m", *started]
    assert done.stdout.splitlines() == [
        f"from {ready.root} with no browser", *(f"<{word}>" for word in handed)
    ]  # fmt: skip


@pytest.mark.parametrize("words", [("check",), ("test",), ("mutants",), ("check", "--driver", "chromium")])
def test_a_missing_browser_is_one_sentence(ready: Machine, words: tuple[str, ...]) -> None:
    """No browser and no way to install one: what to do about it, 69."""
    done = ready.run(*words)
    assert (done.returncode, done.stdout) == (INCOMPLETE, "")
    assert done.stderr.splitlines()[-1] == (
        "banc : il manque un navigateur : installez chromium, ou ajoutez --driver http à check."
    )


def test_a_browser_is_found_and_named(ready: Machine) -> None:
    """The first browser that answers is named to the drivers; a stub that does not answer is left aside."""
    ready.add_program("chromium", "exit 1")
    chrome = ready.add_program("google-chrome", "echo 150")
    assert f"with {chrome}" in ready.run("check").stdout


@pytest.mark.parametrize("name", ["BANC_CHROMIUM", "BANC_FIREFOX"])
def test_a_browser_that_was_named_is_not_replaced(ready: Machine, name: str) -> None:
    """A slip in its path: one sentence, and no other browser judges in its place."""
    ready.add_program("chromium", "echo 150")
    ready.add_program("firefox-esr", "echo 150")
    done = ready.run("check", environment={name: "/nulle/part"})
    assert (done.returncode, done.stdout) == (INCOMPLETE, "")
    assert done.stderr == f"banc : {name} : « /nulle/part » n’existe pas, ou ne se lance pas.\n"


def test_windows_are_for_who_looks(ready: Machine) -> None:
    """The shell of Chromium comes first; it has no window to show to somebody who wants to see."""
    shell = ready.add_program("chromium-headless-shell", "echo 150")
    whole = ready.add_program("chromium", "echo 150")
    assert f"with {shell}" in ready.run("check").stdout
    assert f"with {whole}" in ready.run("check", "--rule", "TDB-19", "--voir").stdout


@pytest.mark.parametrize("package", ["chromium-headless-shell", "chromium"])
def test_root_installs_the_browser(ready: Machine, package: str) -> None:
    """As root, the package that the distribution has, the shell first, is installed, and the work goes on."""
    ready.add_program("id", "echo 0")
    browser = ready.programs / package
    bring = f'case "$*" in *" {package} "*) printf "#!/bin/sh\\n" >{browser} && chmod +x {browser} ;; esac'
    (ready.programs / "chmod").symlink_to("/bin/chmod")
    ready.add_program("apt-get", f"case $1 in install) {bring} ;; esac")
    done = ready.run("check")
    assert done.returncode == 0
    tried = dict.fromkeys(("chromium-headless-shell", package))
    assert done.stderr == "".join(
        f"banc : paquets de la distribution : {each} fonts-dejavu-core fonts-liberation…\n" for each in tried
    )
    assert f"with {browser}\n" in done.stdout


def test_firefox_is_installed_for_the_examples_that_name_it(ready: Machine) -> None:
    """Only then, and as Chromium is: by the distribution, for root."""
    ready.add_program("chromium", "exit 0")
    ready.add_program("id", "echo 0")
    bring = f'printf "#!/bin/sh\\n" >{ready.programs}/firefox-esr && chmod +x {ready.programs}/firefox-esr'
    (ready.programs / "chmod").symlink_to("/bin/chmod")
    ready.add_program("apt-get", f"case $1 in install) {bring} ;; esac")
    assert ready.run("check").stderr == ""
    ready.set_up("chromium", "firefox")
    done = ready.run("check")
    assert done.stderr == (
        "banc : Firefox, que des exemples nomment…\nbanc : paquets de la distribution : firefox-esr…\n"
    )
    assert f"and {ready.programs}/firefox-esr" in done.stdout
    assert f"and {ready.programs}/firefox-esr" in ready.run("check").stdout


def test_without_firefox_the_rest_is_played(ready: Machine) -> None:
    """It cannot be had: one sentence tells what will not be conclusive, and the command starts."""
    ready.set_up("firefox")
    ready.add_program("chromium", "exit 0")
    done = ready.run("check")
    assert done.returncode == 0
    assert "ce qui le demande sera non concluant" in done.stderr.splitlines()[-1]
    assert done.stdout.splitlines()[1:] == ["<-m>", "<scenarios>", "<check>"]


def test_a_world_named_from_elsewhere_is_found(ready: Machine, tmp_path: Path) -> None:
    """A file named from the folder of the caller reaches the command by its full name."""
    (tmp_path / "monde.toml").touch()
    assert f"<{tmp_path}/monde.toml>" in ready.run("serve", "--world", "monde.toml", cwd=tmp_path).stdout
