"""Newcomers, and the accounts that they want."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from steps.datasets.directory import add_account
from steps.datasets.model import Compte, Monde, Personne
from steps.errors import Inconclusive, UsageError
from steps.oracle.facts import Inscription, Rattachement
from steps.provisioning.by_control import ByControl
from steps.screens.account import Saisie
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.actors.troupe import Troupe
    from steps.stage import WatchedControl
    from steps.vocabulary.siren import Siren

# Seconds: anybody waits for the first; nobody for the second, which the portal gives up before.
UN_PEU, TROP, LE_RESTE = 1.0, 9.0, 0.6
ATTENTES = 20
PANNES: Mapping[str, tuple[str, float | None]] = {
    "ne répondra pas": ("erreur-503", None),
    "ouvrira le compte mais sa réponse se perdra": ("reponse-perdue", None),
    "ouvrira le compte mais sa réponse sera tronquée": ("corps-tronque", None),
    "tardera, mais répondra à temps": ("lenteur", UN_PEU),
    "tardera plus que portailpro n'attend": ("lenteur", TROP),
}
OUVERTURE = "/api/comptes"
PRENOMS = ("Basma", "Alix", "Clovis", "Dorian", "Elsa", "Flora", "Garance", "Hector", "Iris", "Jules")
NOMS = (
    "Aubert",
    "Blanchet",
    "Carron",
    "Dubois",
    "Esnault",
    "Ferrand",
    "Gomezy",
    "Huetou",
    "Imbert",
    "Jolivet",
)


@dataclass
class Inscriptions:
    """Who wants which account."""

    troupe: Troupe
    control: WatchedControl
    nouveaux: list[str] = field(default_factory=list)
    _avant: int = 0

    def want(self, prenom: str, nom: str, courriel: str = "") -> Compte:
        """The account at the portal that a person wants for a company."""
        personne = self.troupe.annuaire.personne(prenom)
        siren = self.troupe.annuaire.entreprise(nom).siren
        return Compte(Site.PORTAILPRO, courriel or personne.courriel, f"{prenom} arrive chez {nom}", siren)

    def note(self, prenom: str, compte: Compte) -> None:
        """Remember that a person has that account, once the portal has said so."""
        self.troupe.enroll(add_account(self.troupe.annuaire.personne(prenom), compte))

    def inscrire(self, prenom: str, nom: str) -> None:
        """Have a person's account at the portal exist."""
        self.note(prenom, self.want(prenom, nom))
        personne = self.troupe.annuaire.personne(prenom)
        ByControl(self.control).ouvrir_compte(personne)
        self.troupe.tell(Inscription(personne.courriel, self.troupe.annuaire.entreprise(nom).siren))

    def ouvrir(self, prenom: str, nom: str, depart: Site = Site.PORTAILPRO) -> None:
        """Have a person open her account on the screens, from a site."""
        compte = self.want(prenom, nom)
        self.note(prenom, compte)
        acteur = self.troupe[prenom]
        acteur.ouverture.ouvrir_depuis(depart, Saisie.of(acteur.personne, compte))

    def achever(self, prenom: str, nom: str) -> None:
        """Have a person choose the password of the account for which she has validated her data."""
        compte = self.want(prenom, nom)
        self.note(prenom, compte)
        self.troupe[prenom].ouverture.achever(compte.mot_de_passe)

    def can_open(self, prenom: str, nom: str) -> bool:
        """Whether a person's account at the portal can be opened, from another computer: it is tried."""
        self.troupe[prenom].desk.changer_de_poste()
        self.ouvrir(prenom, nom)
        return self.troupe[prenom].ouverture.is_confirmed()

    def demander_avec(self, prenom: str, nom: str, *, siren: str | None = None, courriel: str = "") -> None:
        """Have a person ask for an account with a SIREN or an address of her own choice."""
        acteur, compte = self.troupe[prenom], self.want(prenom, nom, courriel)
        saisie = Saisie.of(acteur.personne, compte)
        acteur.ouverture.partir_de(Site.PORTAILPRO)
        acteur.ouverture.envoyer(saisie if siren is None else replace(saisie, siren=siren))

    def prendre(self, prenom: str, nom: str, courriel: str) -> None:
        """Have a person take an account with an address of her own choice: it must be opened."""
        self.demander_avec(prenom, nom, courriel=courriel)
        if not self.troupe[prenom].ouverture.is_confirmed():
            raise Inconclusive(f"{prenom} n'a pas pu ouvrir un compte avec {courriel} : rien à comparer.")

    def ouvrir_en_un_clic(self, prenom: str) -> None:
        """Have a person's account at customs created in one click."""
        acteur = self.troupe[prenom]
        acteur.compte_douane.demander_en_un_clic()
        if not acteur.compte_douane.is_created():
            raise Inconclusive(f"{prenom} n'a pas pu créer son compte douane.gouv : rien ne peut commencer.")
        self.troupe.tell(Rattachement(acteur.personne.courriel, Site.DOUANE))

    def accueillir_des_nouveaux(self, nombre: int, nom: str) -> None:
        """Bring so many newcomers with an account at the portal."""
        siren = self.troupe.annuaire.entreprise(nom).siren
        prenoms = [f"{PRENOMS[rang % len(PRENOMS)]}{'a' * (rang // len(PRENOMS))}" for rang in range(nombre)]
        gens = [self._build(prenom, siren, nom, rang) for rang, prenom in enumerate(prenoms)]
        ByControl(self.control).installer(Monde(personnes=tuple(gens)))
        known = self.troupe.annuaire
        self.troupe.annuaire = replace(known, personnes=(*known.personnes, *gens))
        self.nouveaux += prenoms

    def accueillir(self, prenom: str, nom: str) -> None:
        """Bring one newcomer with an account at the portal."""
        siren, known = self.troupe.annuaire.entreprise(nom).siren, self.troupe.annuaire
        personne = self._build(prenom, siren, nom, 0)
        ByControl(self.control).installer(Monde(personnes=(personne,)))
        self.troupe.annuaire = replace(known, personnes=(*known.personnes, personne))

    def _build(self, prenom: str, siren: Siren, nom: str, rang: int) -> Personne:
        courriel = f"{prenom.lower()}@{nom.lower()}.example"
        compte = Compte(Site.PORTAILPRO, courriel, f"{prenom} arrive chez {nom}", siren)
        return Personne(prenom, NOMS[rang % len(NOMS)], courriel, (compte,))

    def ouvrir_a_tous(self) -> None:
        """Have each newcomer's account at customs created in one click."""
        for prenom in self.nouveaux:
            self.ouvrir_en_un_clic(prenom)

    def taire_la_douane(self) -> None:
        """Have customs fall silent, once, when the portal asks them who comes."""
        self.control.arm("erreur-503", Site.DOUANE.service, route="/token")

    def couper_l_ouverture(self, panne: str) -> None:
        """Have customs fail, once, when the portal asks for an account."""
        if panne not in PANNES:
            raise UsageError(f"Panne inconnue : « {panne} ». Connues : {', '.join(PANNES)}.")
        name, seconds = PANNES[panne]
        self._avant = self.control.read_journal(limit=1).last
        self.control.arm(name, Site.DOUANE.service, route=OUVERTURE, seconds=seconds)

    def laisser_arriver(self, prenom: str) -> None:
        """Let what customs were slow to hear reach them, while their own page keeps the person waiting.

        Raises Inconclusive when they never write in their journal that they have answered it.
        """
        for _ in range(ATTENTES):
            self.control.arm("lenteur", Site.DOUANE.service, seconds=LE_RESTE)
            self.troupe[prenom].desk.se_rendre(Site.DOUANE)
            if self._is_answered():
                return
        raise Inconclusive(f"La demande de {prenom} n'est jamais arrivée à la douane.")

    def _is_answered(self) -> bool:
        told = self.control.read_journal(after=self._avant, service=Site.DOUANE.service)
        return any((each.method, each.path) == ("POST", OUVERTURE) for each in told.entries)
