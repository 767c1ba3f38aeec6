"""A story that was found is made short, and its end stays what it was."""

from __future__ import annotations

from scenarios.machines import gestes, trajets
from scenarios.machines.carnet import IMPOSSIBLE, Carnet
from scenarios.machines.constat import Constat
from scenarios.machines.recit import Fin, Recit
from scenarios.selftest.stories import open_theatre
from steps.vocabulary.droit import Droit
from steps.vocabulary.site import Site


def test_the_reason_is_kept(control_url: str) -> None:
    """What changes nothing goes; what led to the écart stays, and the écart is the same."""
    faulty = open_theatre(control_url, "portailpro", "creances-douane-cachees-a-tous")
    debt = (
        ("administration", "référence", "établissement", "montant", "échéance"),
        ("Douane", "DED-1", "A1", "10,00 €", "15/03/2026"),
        ("Impôts", "TVA-1", "A1", "20,00 €", "15/03/2026"),
    )
    needed = (
        gestes.installer(),
        gestes.rattacher("Bruno"),
        gestes.octroyer("Bruno", Droit.TELEPAYER, "A1"),
        gestes.emettre(debt),
    )
    useless = (gestes.octroyer("Bruno", Droit.TRIGO_LIRE, "A2"), gestes.consulter("Bruno", "ALPHA"))
    long = Recit((*needed, *useless), "Bruno", "ALPHA", Fin("Paiements", frozenset({"Paiements en cours"})))
    short = long.shorten(faulty)
    assert [geste.phrase for geste in short.gestes] == [geste.phrase for geste in needed]
    assert [row[1] for row in short.gestes[-1].table] == ["référence", "DED-1"]


def test_a_story_that_a_gesture_ended_is_left_whole(control_url: str) -> None:
    """Without what led there, the gesture would fail for another reason."""
    recit = Recit((gestes.installer(), gestes.rattacher("Bruno")), "Bruno", "ALPHA", Fin("bouton absent"))
    assert recit.shorten(open_theatre(control_url)) is recit


def test_a_story_that_ends_well_the_second_time_says_so(control_url: str) -> None:
    """It is told whole, with its doubt under it: a fault that comes and goes is a fault too."""
    recit = Recit((gestes.installer(), gestes.rattacher("Bruno")), "Bruno", "ALPHA", Fin("bouton absent"))
    told = recit.confirm(open_theatre(control_url))
    assert told.gestes == recit.gestes
    assert told.write().endswith("# Revécue dans un monde neuf, cette histoire finit bien.")


def test_what_cannot_be_done_is_no_counter_example(control_url: str) -> None:
    """Nobody detaches what is not linked: the story is void, and shortening leaves such a one alone."""
    alone = Carnet((trajets.detacher("Bruno", Site.DOUANE),), Constat("jamais"))
    assert alone.play(open_theatre(control_url)) == IMPOSSIBLE
