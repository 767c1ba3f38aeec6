"""What a person may do to her sessions and her links, in the words that a feature would use for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.oracle.facts import Detachement, Rattachement
from steps.oracle.passages import Connexion, Deconnexion, Passage
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable

    from scenarios.machines.scene import Scene
    from steps.oracle.passages import Circulation, FaitDePassage

FAUX = "au hasard"


@dataclass(frozen=True)
class Trajet:
    """One thing that a person does: `donne` tells it under « Étant donné que », `quand` under « Quand ».

    `can` says when it may be done; `faits` what follows for the oracle, in order.
    """

    prenom: str
    donne: str
    quand: str
    perform: Callable[[Scene], object]
    can: Callable[[Circulation], bool]
    faits: tuple[FaitDePassage, ...] = ()
    passage: Passage | None = None


def connecter(prenom: str, site: Site) -> Trajet:
    """Type her credentials at a site where she is not logged in."""
    return Trajet(
        prenom,
        f"{prenom} a ouvert sa session sur {site.nom}",
        f"{prenom} se connecte à {site.nom}",
        lambda scene: scene.troupe[prenom].se_connecter(site),
        lambda now: not now.is_present(prenom, site),
        (Connexion(prenom, site),),
    )


def deconnecter(prenom: str, site: Site) -> Trajet:
    """Log out of a site."""
    return Trajet(
        prenom,
        f"{prenom} a fermé sa session sur {site.nom}",
        f"{prenom} ferme sa session sur {site.nom}",
        lambda scene: scene.troupe[prenom].se_deconnecter(site),
        lambda now: now.is_present(prenom, site),
        (Deconnexion(prenom, site),),
    )


def passer(prenom: str, depart: Site, arrivee: Site) -> Trajet:
    """Follow the link from a site where she is logged in to another one."""
    fait = Passage(prenom, depart, arrivee)
    return Trajet(
        prenom,
        f"{prenom} est passé du site {depart.nom} au site {arrivee.nom}",
        f"{prenom} passe du site {depart.nom} au site {arrivee.nom}",
        lambda scene: scene.troupe[prenom].passages.passer(depart, arrivee),
        lambda now: depart is not arrivee and now.is_present(prenom, depart),
        (fait,),
        fait,
    )


def rattacher(prenom: str, site: Site) -> Trajet:
    """Link an account, by typing its credentials: they open a session there."""
    return Trajet(
        prenom,
        f"{prenom} vient de rattacher son compte {site.nom}",
        f"{prenom} rattache son compte {site.nom}",
        lambda scene: scene.troupe[prenom].liens.rattacher(site),
        lambda now: now.is_present(prenom, Site.PORTAILPRO) and not now.is_linked(prenom, site),
        (Connexion(prenom, site), Rattachement(prenom, site)),
    )


def manquer(prenom: str, site: Site) -> Trajet:
    """Try to link an account with a wrong password: nothing follows."""
    return Trajet(
        prenom,
        f"{prenom} a tenté de rattacher son compte {site.nom} avec le mot de passe « {FAUX} »",
        f"{prenom} tente de rattacher son compte {site.nom} avec le mot de passe « {FAUX} »",
        lambda scene: scene.troupe[prenom].liens.rattacher_avec(site, FAUX),
        lambda now: now.is_present(prenom, Site.PORTAILPRO) and not now.is_linked(prenom, site),
    )


def abandonner(prenom: str, site: Site) -> Trajet:
    """Ask to link an account, then leave the form: nothing follows."""
    return Trajet(
        prenom,
        f"{prenom} a abandonné le rattachement de son compte {site.nom}",
        f"{prenom} abandonne le rattachement de son compte {site.nom}",
        lambda scene: scene.troupe[prenom].liens.abandonner(site),
        lambda now: now.is_present(prenom, Site.PORTAILPRO) and not now.is_linked(prenom, site),
    )


def detacher(prenom: str, site: Site) -> Trajet:
    """Undo a link."""
    return Trajet(
        prenom,
        f"{prenom} vient de détacher son compte {site.nom}",
        f"{prenom} détache son compte {site.nom}",
        lambda scene: scene.troupe[prenom].detachements.detacher(site),
        lambda now: now.is_present(prenom, Site.PORTAILPRO) and now.is_linked(prenom, site),
        (Detachement(prenom, site),),
    )
