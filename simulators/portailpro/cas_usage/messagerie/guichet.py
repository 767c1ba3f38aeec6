"""Open the messaging of the active company: the level is judged again at each request (MSG-22)."""

from dataclasses import dataclass

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.visite import Visite
from simulators.portailpro.domaine.errors import CoproprietaireMuet, MessagerieFermee, MotifReserve
from simulators.portailpro.domaine.habilitation import Entreprise, nommer
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.messagerie.echange import ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import Motif, Thematique
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class Guichet:
    """The messaging as it is open to one person, for one company."""

    ports: Ports
    politiques: Politiques
    visite: Visite
    siren: Siren
    niveau: Niveau

    @property
    def entreprise(self) -> Entreprise:
        """The company whose messaging it is."""
        return nommer(self.siren, self.visite.droits.habilitations)

    def proposer_thematiques(self) -> tuple[Thematique, ...]:
        """The themes in which a question is offered."""
        arbre = self.politiques.arbre_des_questions()
        return tuple(une for une in arbre if any(map(self._propose, une.motifs)))

    def proposer_motifs(self, thematique: Thematique) -> tuple[Motif, ...]:
        """The questions that are offered under a theme."""
        return tuple(filter(self._propose, thematique.motifs))

    def trouver_thematique(self, code: str) -> Thematique | None:
        """The theme of that code, when one of its questions is offered."""
        return next((une for une in self.proposer_thematiques() if une.code == code), None)

    def trouver_motif(self, thematique: str, code: str) -> tuple[Thematique, Motif] | None:
        """A question of the tree, None for no such; raises MotifReserve when it is not open to the person."""
        for une in self.politiques.arbre_des_questions():
            for motif in une.motifs:
                if (une.code, motif.code.lower()) == (thematique, code):
                    if not self.politiques.motif_envoyable(self._propose(motif), motif):
                        raise MotifReserve(f"{motif.code} demande « Télépayer »")
                    return une, motif
        return None

    async def proposer_services(self, motif: Motif) -> tuple[ServiceDouanier, ...]:
        """The services among which the person chooses for a question; raises CoproprietaireMuet."""
        return self.politiques.services_proposes(motif, await self.ports.messagerie.lister_services())

    def rappeler_services(self, motif: Motif) -> tuple[ServiceDouanier, ...]:
        """The same from the last list that was read, for a form shown again while customs are silent."""
        return self.politiques.services_proposes(motif, self.ports.messagerie.services_connus())

    def _propose(self, motif: Motif) -> bool:
        return self.politiques.motif_propose(self.niveau, self.politiques.est_reserve(motif.code))


def ouvrir_guichet(ports: Ports, politiques: Politiques, visite: Visite, siren: Siren) -> Guichet:
    """The messaging of a company; raises MessagerieFermee, or CoproprietaireMuet when rights are unknown."""
    niveau = politiques.niveau_de_messagerie(visite.droits.habilitations, siren)
    if niveau is not Niveau.FERMEE:
        return Guichet(ports, politiques, visite, siren, niveau)
    if Site.DOUANE in visite.droits.muets:
        raise CoproprietaireMuet(f"{Site.DOUANE.nom} ne répond pas")
    raise MessagerieFermee(f"{visite.compte.courriel} n’a aucune habilitation de la douane pour {siren}")
