"""What a click means on an element, when no script answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.drivers.http.dom import attribute, closest, has
from steps.drivers.http.forms import compute_submission, is_submitter
from steps.drivers.http.navigator import Visit
from steps.drivers.http.owners import owner_form
from steps.drivers.http.provenance import Provenance, read_policy
from steps.drivers.http.tabs import SAME_TAB
from steps.drivers.http.validity import is_held_back
from steps.drivers.urls import is_web, resolve
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from steps.drivers.http.tabs import OpenTab


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a click leads, and in which tab."""

    visit: Visit
    target: str
    has_opener: bool


def compute_journey(node: LexborNode, tab: OpenTab) -> Journey | None:
    """Where a click on the element leads; None when the page stays as it is."""
    link = closest(node, "a", "area")
    if link is not None and has(link, "href"):
        return _link_journey(link, tab)
    button = closest(node, "button", "input")
    form = owner_form(button, tab.document.index) if button is not None else None
    if button is None or form is None or not is_submitter(button):
        raise Inconclusive(f"Sans script, ce bouton ne fait rien ({tab.url}) : à jouer avec un navigateur.")
    if is_held_back(form, button, tab.document.index):
        return None
    return _form_journey(form, button, tab)


def _link_journey(link: LexborNode, tab: OpenTab) -> Journey:
    url = resolve(tab.url, attribute(link, "href"))
    if not is_web(url):
        raise Inconclusive(f"Sans navigateur, ce lien ne mène nulle part : {url}")
    rel = attribute(link, "rel").lower().split()
    target = attribute(link, "target")
    origin = Provenance(tab.url, "no-referrer") if "noreferrer" in rel else _provenance(tab, link)
    return Journey(Visit(url, provenance=origin), target, _has_opener(target, rel))


def _form_journey(form: LexborNode, button: LexborNode, tab: OpenTab) -> Journey:
    sent = compute_submission(form, button, tab.document.index, tab.url)
    if not is_web(sent.url):
        raise Inconclusive(f"Sans navigateur, ce formulaire ne part pas : {sent.url}")
    visit = Visit(
        sent.url, sent.method, sent.body, _provenance(tab), sent.secrets, sent.media_type, sent.told
    )
    rel = attribute(form, "rel").lower().split()
    return Journey(visit, sent.target, _has_opener(sent.target, rel))


def _provenance(tab: OpenTab, link: LexborNode | None = None) -> Provenance:
    declared = (tab.policy, tab.document.meta("referrer"), attribute(link, "referrerpolicy") if link else "")
    return Provenance(tab.url, read_policy(*declared))


def _has_opener(target: str, rel: list[str]) -> bool:
    # _blank alone cuts the tie since 2021 in every browser (HTML, section 4.6.5).
    if target.lower() in SAME_TAB or "noopener" in rel or "noreferrer" in rel:
        return False
    return target.lower() != "_blank" or "opener" in rel
