"""Ports held in memory: a clock moved by hand, co-owners that answer what they are told to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from simulators.core.clock import PARIS
from simulators.portailpro.cas_usage.ports import Ports, ReleveDHabilitations
from simulators.portailpro.domaine.actualite import Actualite
from simulators.portailpro.domaine.avis import Avis
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte, canoniser_courriel
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import Declaration
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.errors import (
    CoproprietaireMuet,
    EnvoiDejaServi,
    Motif,
    RattachementRefuse,
    SaisieRefusee,
)
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.messagerie.echange import Echange, Piece, ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import TypeDeService
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.role import RoleAge
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.memoire import MemoireDHabilitations


@dataclass
class ComptesEnMemoire:
    """Accounts in a dictionary."""

    par_courriel: dict[str, Compte] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)

    def trouver(self, compte: str) -> Compte | None:
        """The account of that id."""
        return next((c for c in self.par_courriel.values() if c.id == compte), None)

    def trouver_par_courriel(self, courriel: str) -> Compte | None:
        """The account that owns an address."""
        return self.par_courriel.get(canoniser_courriel(courriel))

    def creer(self, demande: DemandeDeCompte) -> Compte:
        """A new account, one for each address."""
        cle = canoniser_courriel(demande.courriel)
        if cle in self.par_courriel:
            raise SaisieRefusee({"courriel": "cette adresse a déjà un compte portailpro."})
        compte = Compte(cle, demande.courriel, demande.prenom, demande.nom, demande.siren)
        self.secrets[compte.id] = demande.mot_de_passe
        return self.par_courriel.setdefault(cle, compte)

    def ouvre(self, compte: str, mot_de_passe: str) -> bool:
        """Whether it is the one kept."""
        return self.secrets.get(compte) == mot_de_passe

    def changer_mot_de_passe(self, compte: str, mot_de_passe: str) -> None:
        """Keep another one."""
        self.secrets[compte] = mot_de_passe


@dataclass
class RattachementsEnMemoire:
    """Links in a list."""

    liens: list[Rattachement] = field(default_factory=list)

    def lister(self, compte: str) -> tuple[Rattachement, ...]:
        """The links of an account."""
        return tuple(un for un in self.liens if un.compte == compte)

    def trouver_compte(self, iss: str, sub: str) -> str | None:
        """Whose link it is."""
        return next((un.compte for un in self.liens if (un.iss, un.sub) == (iss, sub)), None)

    def ajouter(self, rattachement: Rattachement) -> None:
        """Add a link; that account of a co-owner must be free."""
        if self.trouver_compte(rattachement.iss, rattachement.sub) is not None:
            raise RattachementRefuse(Motif.RATTACHE_AILLEURS)
        self.liens.append(rattachement)

    def retirer(self, rattachement: Rattachement) -> None:
        """Take a link back."""
        self.liens.remove(rattachement)

    def nommer(self, rattachement: Rattachement, identifiant: str) -> None:
        """Keep the name that the co-owner gives."""
        self.liens[self.liens.index(rattachement)] = Rattachement(
            rattachement.compte, rattachement.site, rattachement.iss, rattachement.sub, identifiant
        )


@dataclass
class RolesEnMemoire:
    """Roles in a list."""

    roles: list[RoleAge] = field(default_factory=list)

    def lister(self, compte: str) -> tuple[RoleAge, ...]:
        """The roles of an account."""
        return tuple(role for role in self.roles if role.compte == compte)

    def lister_entreprise(self, siren: Siren) -> tuple[RoleAge, ...]:
        """Everybody who holds the role for a company."""
        return tuple(role for role in self.roles if role.siren == siren)

    def ajouter(self, role: RoleAge) -> None:
        """Give a role."""
        self.roles.append(role)

    def retirer(self, role: RoleAge) -> None:
        """Take a role back."""
        self.roles.remove(role)


@dataclass
class SirensEnMemoire:
    """Choices in a dictionary."""

    choix: dict[str, Siren] = field(default_factory=dict)

    def lire(self, session: str) -> Siren | None:
        """The company of a session."""
        return self.choix.get(session)

    def ecrire(self, session: str, siren: Siren) -> None:
        """Remember the choice."""
        self.choix[session] = siren


@dataclass
class CoproprietairesEnMemoire:
    """Three sites: what they know, which of them are silent, what they were asked."""

    habilitations: dict[Site, tuple[Habilitation, ...]] = field(default_factory=dict)
    creances: list[Creance] = field(default_factory=list)
    mandats: list[Mandat] = field(default_factory=list)
    echeances: list[Echeance] = field(default_factory=list)
    declarations: list[Declaration] = field(default_factory=list)
    demandes: list[tuple[Site, Siren]] = field(default_factory=list)
    muets: set[Site] = field(default_factory=set)
    refuse_le_lien: bool = False
    liens: set[tuple[str, str]] = field(default_factory=set)
    ecrit_avant_de_se_taire: bool = False
    reponses_perdues: int = 0
    ouverts: dict[str, str] = field(default_factory=dict)
    adresses_connues: set[str] = field(default_factory=set)
    lectures: list[Site] = field(default_factory=list)

    def _verify_parle(self, site: Site) -> None:
        if site in self.muets:
            raise CoproprietaireMuet(site.nom)

    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """The rights that the site holds now."""
        self.lectures.append(rattachement.site)
        self._verify_parle(rattachement.site)
        return ReleveDHabilitations("blacaze", self.habilitations.get(rattachement.site, ()))

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What it holds about the company."""
        self.demandes.append((site, siren))
        self._verify_parle(site)
        return Situation(
            site, siren,
            tuple(c for c in self.creances if c.site is site and c.siren == siren),
            tuple(m for m in self.mandats if m.site is site and m.siret.siren == siren),
            tuple(e for e in self.echeances if e.site is site and e.siret.siren == siren),
            tuple(d for d in self.declarations if d.site is site and d.siren == siren),
        )  # fmt: skip

    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Write the link unless told otherwise."""
        assert jeton == "jeton"
        if self.ecrit_avant_de_se_taire:
            self.liens.add((rattachement.iss, rattachement.sub))
            raise CoproprietaireMuet("réponse perdue")
        self._verify_parle(rattachement.site)
        if not self.refuse_le_lien:
            self.liens.add((rattachement.iss, rattachement.sub))
        return not self.refuse_le_lien

    async def ouvrir_compte(self, demande: str, compte: Compte) -> Rattachement | None:
        """Open one, unless the address is known or the site is silent, before or after writing."""
        sub = f"sub-{compte.id}"
        if self.ecrit_avant_de_se_taire:
            self.ouverts[demande] = compte.id
            raise CoproprietaireMuet("réponse perdue")
        self._verify_parle(Site.DOUANE)
        if compte.courriel in self.adresses_connues:
            return None
        self.ouverts[demande] = compte.id
        return Rattachement(compte.id, Site.DOUANE, "iss-douane", sub, "d1")

    async def defaire_compte(self, demande: str) -> None:
        """Forget what that request opened."""
        self._verify_parle(Site.DOUANE)
        self.ouverts.pop(demande, None)

    async def effacer_lien(self, rattachement: Rattachement) -> None:
        """Erase it; some answers may get lost afterwards."""
        self._verify_parle(rattachement.site)
        self.liens.discard((rattachement.iss, rattachement.sub))
        if self.reponses_perdues:
            self.reponses_perdues -= 1
            raise CoproprietaireMuet("réponse perdue")


@dataclass
class AvisEnMemoire:
    """Opinions in a list."""

    recus: list[tuple[Avis, datetime]] = field(default_factory=list)

    def ajouter(self, avis: Avis, recu_le: datetime) -> None:
        """Keep one."""
        self.recus.append((avis, recu_le))

    def compter(self) -> Mapping[tuple[str, int], int]:
        """How many times each service received each mark."""
        return Counter(note for avis, _ in self.recus for note in avis.notes)


@dataclass
class AssistanceEnMemoire:
    """What came in for help: queue, channel, content."""

    recues: list[tuple[str, str, Mapping[str, str]]] = field(default_factory=list)

    def ajouter(self, file: str, canal: str, contenu: Mapping[str, str]) -> str:
        """Keep it."""
        self.recues.append((file, canal, contenu))
        return f"A-{len(self.recues)}"


@dataclass
class ActualitesEnMemoire:
    """Articles in a list; `muettes` when customs do not answer."""

    parues: list[Actualite] = field(default_factory=list)
    muettes: bool = False

    async def lire(self) -> tuple[Actualite, ...]:
        """All of them."""
        if self.muettes:
            raise CoproprietaireMuet(Site.DOUANE.nom)
        return tuple(self.parues)


@dataclass
class MessagerieEnMemoire:
    """Customs that file what they are handed, or keep silent."""

    services: tuple[ServiceDouanier, ...] = (
        ServiceDouanier("PAE-1", "PAE – Un", TypeDeService.PAE),
        ServiceDouanier("REC-1", "Recette – Un", TypeDeService.RECETTE),
    )
    questions: list[Question] = field(default_factory=list)
    echanges: list[Echange] = field(default_factory=list)
    muette: bool = False

    async def lister_services(self) -> tuple[ServiceDouanier, ...]:
        """The two offices."""
        self._verify_parle()
        return self.services

    def services_connus(self) -> tuple[ServiceDouanier, ...]:
        """The same, whoever is silent."""
        return self.services

    async def transmettre(self, question: Question) -> Echange:
        """File a question once for a form."""
        self._verify_parle()
        for deja, echange in zip(self.questions, self.echanges, strict=False):
            if deja.envoi == question.envoi:
                if deja != question:
                    raise EnvoiDejaServi(echange.reference)
                return echange
        service = next(un for un in self.services if un.code == question.service)
        pieces = (Piece(rang, p.nom, len(p.contenu)) for rang, p in enumerate(question.pieces, start=1))
        self.questions.append(question)
        self.echanges.append(
            Echange(
                f"Q-2026-{len(self.questions):04d}", question.siren, question.motif, service, question.auteur,
                question.champs, question.message, datetime(2026, 3, 3, 9, tzinfo=UTC), tuple(pieces),
            )
        )  # fmt: skip
        return self.echanges[-1]

    async def lister_echanges(self, siren: Siren) -> tuple[Echange, ...]:
        """Those of the company."""
        self._verify_parle()
        return tuple(un for un in self.echanges if un.siren == siren)

    async def lire_piece(self, reference: str, rang: int) -> bytes:
        """The content that was attached."""
        self._verify_parle()
        numero = [un.reference for un in self.echanges].index(reference)
        return self.questions[numero].pieces[rang - 1].contenu

    def _verify_parle(self) -> None:
        if self.muette:
            raise CoproprietaireMuet(Site.DOUANE.nom)


@dataclass
class Bac:
    """A whole set of ports and its clock."""

    comptes: ComptesEnMemoire = field(default_factory=ComptesEnMemoire)
    rattachements: RattachementsEnMemoire = field(default_factory=RattachementsEnMemoire)
    roles: RolesEnMemoire = field(default_factory=RolesEnMemoire)
    sirens: SirensEnMemoire = field(default_factory=SirensEnMemoire)
    memoire: MemoireDHabilitations = field(default_factory=MemoireDHabilitations)
    coproprietaires: CoproprietairesEnMemoire = field(default_factory=CoproprietairesEnMemoire)
    messagerie: MessagerieEnMemoire = field(default_factory=MessagerieEnMemoire)
    instant: datetime = datetime(2026, 3, 3, 9, tzinfo=UTC)
    notes: list[str] = field(default_factory=list)
    avis: AvisEnMemoire = field(default_factory=AvisEnMemoire)
    assistance: AssistanceEnMemoire = field(default_factory=AssistanceEnMemoire)
    actualites: ActualitesEnMemoire = field(default_factory=ActualitesEnMemoire)

    @property
    def ports(self) -> Ports:
        """The ports that the use cases are given."""
        return Ports(
            self.comptes, self.rattachements, self.roles, self.sirens, self.memoire, self.coproprietaires,
            lambda: self.instant, self.instant.date, self.notes.append, self.avis,
            self.assistance, lambda: self.instant.astimezone(PARIS), self.actualites,
            lambda: "demande",
            self.messagerie,
        )  # fmt: skip

    def avancer(self, secondes: float) -> None:
        """Move the clock."""
        self.instant += timedelta(seconds=secondes)

    def lier(self, *sites: Site) -> None:
        """Links of the account `c` on both sides."""
        for site in sites:
            self.rattachements.liens.append(Rattachement("c", site, f"iss-{site}", f"sub-{site}", "blacaze"))
            self.coproprietaires.liens.add((f"iss-{site}", f"sub-{site}"))
