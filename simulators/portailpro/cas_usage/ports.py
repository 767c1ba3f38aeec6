"""What the use cases need from the outside; the adapters of `passerelles` satisfy it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from simulators.portailpro.domaine.actualite import Actualite
from simulators.portailpro.domaine.avis import Avis
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.messagerie.echange import Echange, ServiceDouanier
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.role import RoleAge
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation


class Comptes(Protocol):
    """The accounts of the portal."""

    def trouver(self, compte: str) -> Compte | None:
        """The account of that id."""

    def trouver_par_courriel(self, courriel: str) -> Compte | None:
        """The account that owns an address."""

    def creer(self, demande: DemandeDeCompte) -> Compte:
        """A new account; raises SaisieRefusee when its address already has one (CPT-13)."""

    def ouvre(self, compte: str, mot_de_passe: str) -> bool:
        """Whether this password opens the account."""

    def changer_mot_de_passe(self, compte: str, mot_de_passe: str) -> None:
        """Have the account opened by another password, and by no other (AUT-05)."""


class Rattachements(Protocol):
    """The links as the portal holds them."""

    def lister(self, compte: str) -> tuple[Rattachement, ...]:
        """The links of an account, in the order of the sites."""

    def trouver_compte(self, iss: str, sub: str) -> str | None:
        """The account of the portal to which that account of a co-owner is linked."""

    def ajouter(self, rattachement: Rattachement) -> None:
        """Write a link; raises RattachementRefuse when the site or that account of it is already linked."""

    def retirer(self, rattachement: Rattachement) -> None:
        """Take a link back."""

    def nommer(self, rattachement: Rattachement, identifiant: str) -> None:
        """Keep the name that the co-owner gives to its account."""


class RolesAge(Protocol):
    """The roles AGE, held at first or by delegation."""

    def lister(self, compte: str) -> tuple[RoleAge, ...]:
        """The roles of an account."""

    def lister_entreprise(self, siren: Siren) -> tuple[RoleAge, ...]:
        """Everybody who holds the role for a company."""

    def ajouter(self, role: RoleAge) -> None:
        """Give a role."""

    def retirer(self, role: RoleAge) -> None:
        """Take a role back."""


class SirensActifs(Protocol):
    """The company chosen in each session."""

    def lire(self, session: str) -> Siren | None:
        """The company of a session; None before the choice."""

    def ecrire(self, session: str, siren: Siren) -> None:
        """Remember the choice for the life of the session."""


@dataclass(frozen=True, slots=True)
class ReleveDHabilitations:
    """The rights of one linked account, as its site told them; the name under which it knows that account."""

    identifiant: str
    habilitations: tuple[Habilitation, ...]


@dataclass(frozen=True, slots=True)
class Lecture:
    """A reading that is kept: what was read, when, and how many changes had been announced by then."""

    releve: ReleveDHabilitations
    lu_le: datetime
    annonces: int


class Memoire(Protocol):
    """Readings of rights that are kept for a while, and the announcements that make them stale."""

    def lire(self, rattachement: Rattachement) -> Lecture | None:
        """The last reading for a link."""

    def ecrire(self, rattachement: Rattachement, lecture: Lecture) -> None:
        """Keep a reading."""

    def annonces(self, rattachement: Rattachement) -> int:
        """How many changes were announced for a link so far."""

    def annoncer(self, iss: str, sub: str) -> None:
        """Count one more change announced by a co-owner."""


class Coproprietaires(Protocol):
    """What the co-owners tell and record; every method raises CoproprietaireMuet."""

    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """All the rights of a linked account."""

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """All that the site holds about a company: debts paid or not by any means, mandates, schedule."""

    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Write our side of a link there with the token of its owner; False when that account has another."""

    async def ouvrir_compte(self, demande: str, compte: Compte) -> Rattachement | None:
        """Have customs open an account for a person, by a request of that number; None: address known."""

    async def defaire_compte(self, demande: str) -> None:
        """Make sure that nothing comes of that request, arrived or still on its way."""

    async def effacer_lien(self, rattachement: Rattachement) -> None:
        """Make sure that nothing of a link remains there."""


class SourceDActualites(Protocol):
    """The public articles of customs."""

    async def lire(self) -> tuple[Actualite, ...]:
        """All of them, whatever their labels; raises CoproprietaireMuet."""


class RecueilDAvis(Protocol):
    """The opinions received on the services of the portal."""

    def ajouter(self, avis: Avis, recu_le: datetime) -> None:
        """Keep one opinion; raises FilePleine."""

    def compter(self) -> Mapping[tuple[str, int], int]:
        """How many times each service received each mark."""


class Assistance(Protocol):
    """What came in for help, queue by queue."""

    def ajouter(self, file: str, canal: str, contenu: Mapping[str, str]) -> str:
        """Write down what came in by a channel, and give its reference; raises FilePleine."""


class Messagerie(Protocol):
    """The messaging of customs; every method raises CoproprietaireMuet."""

    async def lister_services(self) -> tuple[ServiceDouanier, ...]:
        """The offices to which questions may be addressed."""

    def services_connus(self) -> tuple[ServiceDouanier, ...]:
        """The last list that was read, none before that; asks nobody."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand a question over, once for a given form; raises EnvoiDejaServi."""

    async def lister_echanges(self, siren: Siren) -> tuple[Echange, ...]:
        """Every exchange of a company, latest first, whoever may read it."""

    async def lire_piece(self, reference: str, rang: int) -> bytes:
        """The content of an attachment."""


@dataclass(frozen=True)
class Ports:
    """Everything a use case may ask for."""

    comptes: Comptes
    rattachements: Rattachements
    roles: RolesAge
    sirens: SirensActifs
    memoire: Memoire
    coproprietaires: Coproprietaires
    maintenant: Callable[[], datetime]
    aujourd_hui: Callable[[], date]
    noter: Callable[[str], None]
    avis: RecueilDAvis
    assistance: Assistance
    a_paris: Callable[[], datetime]
    actualites: SourceDActualites
    numeroter: Callable[[], str]
    messagerie: Messagerie
