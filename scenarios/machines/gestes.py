"""What may happen in a story: each gesture has the words that a feature would use for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.oracle.facts import CreanceReglee
from steps.vocabulary.creance import Paiement
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable

    from scenarios.machines.scene import Scene
    from steps.vocabulary.droit import Droit

Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Geste:
    """One thing that happens; `phrase` is how an « Étant donné » tells it, with its table.

    `prenom` is whose gesture it is, empty for what administrations do.
    """

    phrase: str
    perform: Callable[[Scene], object]
    table: Table = ()
    prenom: str = ""
    of_table: Callable[[Table], Geste] | None = None

    def without(self, row: tuple[str, ...]) -> Geste:
        """The same gesture without this line of its table."""
        assert self.of_table is not None, "a gesture with a table knows how to be done with another"
        return self.of_table(tuple(each for each in self.table if each is not row))


def installer() -> Geste:
    """The companies and the people of the examples."""
    return Geste(
        "les entreprises ALPHA, BETA et GAMMA", lambda scene: scene.coulisses.installer("alpha_beta")
    )


def rattacher(prenom: str) -> Geste:
    """A person's three accounts are linked."""
    sites = (Site.DOUANE, Site.IMPOTS, Site.URSSAF)
    return Geste(
        f"{prenom} a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro",
        lambda scene: scene.coulisses.rattacher(prenom, sites),
    )


def octroyer(prenom: str, droit: Droit, nom: str) -> Geste:
    """A right is given, the portal is told."""
    return Geste(
        f"{prenom} vient de recevoir le droit {droit.libelle} sur {nom}",
        lambda scene: scene.coulisses.octroyer(prenom, droit, nom),
    )


def retirer(prenom: str, droit: Droit, nom: str) -> Geste:
    """A right is taken back, the portal is told."""
    return Geste(
        f"le droit {droit.libelle} sur {nom} a été retiré à {prenom}",
        lambda scene: scene.coulisses.retirer(prenom, droit, nom),
    )


def emettre(table: Table) -> Geste:
    """Administrations record debts."""
    return Geste("ces créances", lambda scene: scene.coulisses.emettre(table), table, of_table=emettre)


def ouvrir_mandats(table: Table) -> Geste:
    """Administrations hold mandates."""
    return Geste(
        "ces mandats", lambda scene: scene.coulisses.ouvrir_mandats(table), table, of_table=ouvrir_mandats
    )


def annoncer_echeances(table: Table) -> Geste:
    """Administrations that keep a schedule write terms in it."""
    return Geste(
        "ces échéances",
        lambda scene: scene.coulisses.annoncer_echeances(table),
        table,
        of_table=annoncer_echeances,
    )


def annoncer_declarations(table: Table) -> Geste:
    """Administrations know of declarations, filed or not."""
    return Geste(
        "ces déclarations",
        lambda scene: scene.coulisses.annoncer_declarations(table),
        table,
        of_table=annoncer_declarations,
    )


def reprendre(reference: str, bordereau: str) -> Geste:
    """The customs collector gathers a debt on a slip."""
    return Geste(
        f"la recette a repris « {reference} » sur le bordereau créditaire « {bordereau} »",
        lambda scene: scene.coulisses.reprendre_sur_bordereau(bordereau, (reference,)),
    )


def virer(site: Site, reference: str) -> Geste:
    """A debt is settled by bank transfer."""
    return Geste(
        f"{site.nom} a enregistré le virement qui règle « {reference} »",
        lambda scene: scene.coulisses.regler_ailleurs(site, reference, Moyen.VIREMENT),
    )


def prelever(prenom: str, reference: str) -> Geste:
    """A person pays a debt by direct debit, coming from the portal."""

    def perform(scene: Scene) -> None:
        scene.troupe[prenom].paiements.payer(Site.PORTAILPRO, reference)
        _tell_paid(scene, reference, Moyen.SEPA)

    return Geste(f"{prenom} a payé « {reference} » par prélèvement depuis portailpro", perform, prenom=prenom)


def payer_par_carte(prenom: str, reference: str, mot_de_passe: str) -> Geste:
    """A person pays a debt by card with its notice, coming from the portal."""

    def perform(scene: Scene) -> None:
        scene.troupe[prenom].carte.payer(Site.PORTAILPRO, reference, mot_de_passe)
        _tell_paid(scene, reference, Moyen.CB)

    start = f"{prenom} a payé par carte, depuis portailpro, « {reference} »"
    return Geste(f"{start} avec le mot de passe « {mot_de_passe} »", perform, prenom=prenom)


def consulter(prenom: str, nom: str) -> Geste:
    """A person reads her whole dashboard for a company."""
    return Geste(
        f"{prenom} a parcouru son tableau de bord pour {nom}",
        lambda scene: scene.look(prenom, nom),
        prenom=prenom,
    )


def _tell_paid(scene: Scene, reference: str, moyen: Moyen) -> None:
    day = scene.troupe.etat.aujourdhui
    assert day is not None, "a world is installed"
    scene.troupe.tell(CreanceReglee(reference, Paiement(moyen, day)))
