"""Every judgement of the portal that a rule of the FAQ governs, assembled from `jugements`.

A mutant is the same portal with one of these functions replaced: `service.with_policy(paiement_visible=…)`.
No judgement is made twice, so that replacing one is enough to make the portal wrong.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from simulators.portailpro.domaine import inscription
from simulators.portailpro.domaine.assistance import Hotline, Reponse, Saisine
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte, lire_demande
from simulators.portailpro.domaine.creance import Creance, Paiement
from simulators.portailpro.domaine.declaration import Declaration, LigneDeDeclaration
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Entreprise, Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements import (
    actualites,
    assistance,
    compte,
    declarations,
    echeancier,
    mandats,
    messagerie,
    paiements,
    roles,
    synthese,
)
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.messagerie.echange import Echange, ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import Champ, Motif, Thematique
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.role import RoleAge, Roles
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul, LigneDeSynthese

Perimetre = Callable[[Siren, Habilitations], tuple[Siren, ...]]
Lignes = Callable[[Habilitations, Siren], tuple[LigneDeDeclaration, ...]]
Depots = Callable[[Sequence[Declaration], Sequence[Creance]], tuple[Declaration, ...]]
Echeancier = Callable[[Sequence[Echeance], Sequence[Creance], date], tuple[Echeance, ...]]

ServicesProposes = Callable[[Motif, Sequence[ServiceDouanier]], tuple[ServiceDouanier, ...]]
EchangeVisible = Callable[[Niveau, Siren, str, Echange, bool], bool]


@dataclass(frozen=True)
class Politiques:
    """The judgements of one portal; the defaults are those of the FAQ."""

    perimetre: Perimetre = paiements.perimetre
    creance_visible: Callable[[Site, Habilitations, Siren, Creance], bool] = paiements.creance_visible
    paiement_visible: Callable[[Paiement], bool] = paiements.paiement_visible
    creance_consultable: Callable[[bool, Creance], bool] = paiements.creance_consultable
    synthese_visible: Callable[[Site, Habilitations, Siren], bool] = synthese.synthese_visible
    resumer: Callable[[Sequence[Creance]], Cumul] = synthese.resumer
    totaliser: Callable[[Sequence[LigneDeSynthese]], Cumul] = synthese.totaliser
    mandat_visible: Callable[[Site, Habilitations, Siren, Mandat], bool] = mandats.mandat_visible
    mandat_consultable: Callable[[bool, Mandat], bool] = mandats.mandat_consultable
    echeance_visible: Callable[[Site, Habilitations, Siren, Echeance], bool] = echeancier.echeance_visible
    lignes_d_echeancier: Echeancier = echeancier.lignes_d_echeancier
    lignes_de_declaration: Lignes = declarations.lignes_de_declaration
    declaration_visible: Callable[[Site, Habilitations, Siren, Declaration], bool] = (
        declarations.declaration_visible
    )
    declarations_deposees: Depots = declarations.declarations_deposees
    sirens_proposes: Callable[[Siren, Habilitations], tuple[Siren, ...]] = compte.sirens_proposes
    choix_requis: Callable[[Sequence[Siren]], bool] = compte.choix_requis
    rattachement_permis: Callable[[Sequence[Rattachement], Site], bool] = compte.rattachement_permis
    enregistre_chez_le_coproprietaire: Callable[[Site], bool] = compte.enregistre_chez_le_coproprietaire
    efface_chez_le_coproprietaire: Callable[[Site], bool] = compte.efface_chez_le_coproprietaire
    lire_demande: Callable[[Mapping[str, str]], DemandeDeCompte] = lire_demande
    donnees_reprises: Callable[[Mapping[str, str]], Mapping[str, str]] = inscription.donnees_reprises
    validation_requise: Callable[[], bool] = inscription.validation_requise
    defait_apres_panne: Callable[[], bool] = compte.defait_apres_panne
    habilitations_perimees: Callable[[float, bool], bool] = compte.habilitations_perimees
    est_age: Callable[[Roles, Habilitations, Siren], bool] = roles.est_age
    droits_du_role: Callable[[RoleAge], Habilitations] = roles.droits_du_role
    delegation_permise: Callable[[bool], bool] = roles.delegation_permise
    accepte_connexion_silencieuse: Callable[[Site], bool] = compte.accepte_connexion_silencieuse
    hotline: Callable[[], Hotline] = assistance.hotline
    hotline_ouverte: Callable[[datetime], bool] = assistance.hotline_ouverte
    file_de_l_appel: Callable[[], str] = assistance.file_de_l_appel
    file_de_la_saisine: Callable[[Saisine], str] = assistance.file_de_la_saisine
    preremplir: Callable[[Compte | None, Entreprise | None], Mapping[str, str]] = assistance.preremplir
    repondre: Callable[[str, Sequence[Reponse]], tuple[Reponse, ...]] = assistance.repondre
    actualite_retenue: Callable[[Sequence[str]], bool] = actualites.actualite_retenue
    niveau_de_messagerie: Callable[[Habilitations, Siren], Niveau] = messagerie.niveau_de_messagerie
    est_reserve: Callable[[str], bool] = messagerie.est_reserve
    arbre_des_questions: Callable[[], tuple[Thematique, ...]] = messagerie.arbre_des_questions
    motif_propose: Callable[[Niveau, bool], bool] = messagerie.motif_propose
    motif_envoyable: Callable[[bool, Motif], bool] = messagerie.motif_envoyable
    formulaire_de_l_entreprise: Callable[[str, Siren], bool] = messagerie.formulaire_de_l_entreprise
    champs_du_motif: Callable[[Motif], tuple[Champ, ...]] = messagerie.champs_du_motif
    champ_manque: Callable[[Champ, str], bool] = messagerie.champ_manque
    siret_admis: Callable[[str, Siren], bool] = messagerie.siret_admis
    services_proposes: ServicesProposes = messagerie.services_proposes
    service_admis: Callable[[bool, str], bool] = messagerie.service_admis
    destinataire: Callable[[Motif, str], str] = messagerie.destinataire
    pieces_refusees: Callable[[Sequence[int]], Mapping[int, str]] = messagerie.pieces_refusees
    echange_visible: EchangeVisible = messagerie.echange_visible
    echange_consultable: Callable[[bool, Echange], bool] = messagerie.echange_consultable
    accuser: Callable[[Echange], str] = messagerie.accuser
