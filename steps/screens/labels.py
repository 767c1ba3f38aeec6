"""Every name that the screens bear, in one structure; a target overrides those that differ on its portal."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from steps.errors import UsageError
from steps.screens.labels_application import ApplicationLabels
from steps.screens.labels_assistance import AideLabels, ContactLabels, EcritLabels, RappelLabels
from steps.screens.labels_blocs import BlocLabels
from steps.screens.labels_comptes import ChangementLabels, InscriptionLabels, UnClicLabels
from steps.screens.labels_details import DetailLabels, RenvoiLabels
from steps.screens.labels_habilitations import DelegationLabels, GhostLabels, HabilitationLabels
from steps.screens.labels_informations import InformationsLabels
from steps.screens.labels_messagerie import MessagerieLabels, MotifLabels, QuestionLabels, ThematiqueLabels
from steps.screens.labels_profil import DetachementLabels, MotDePasseLabels, ProfilLabels
from steps.screens.labels_reglements import ReglementLabels
from steps.screens.labels_telepaiement import (
    CarteLabels,
    MandatSepaLabels,
    PrelevementLabels,
    TelepaiementCbLabels,
    TelepaiementLabels,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class ConnexionLabels:
    """The login form of a site; ``{site}`` is its name."""

    lien: str = "Se connecter"
    titre: str = "Se connecter à {site}"
    identifiant_portail: str = "Adresse électronique"
    identifiant: str = "Identifiant"
    mot_de_passe: str = "Mot de passe"
    bouton: str = "Se connecter"
    deconnexion: str = "Se déconnecter"
    refus: str = "Identifiant ou mot de passe incorrect."
    sans_rattachement: str = "Votre compte {depart} n'est rattaché à aucun compte {arrivee}."


@dataclass(frozen=True)
class MenuLabels:
    """The menu at the top of every page."""

    nom: str = "Navigation principale"


@dataclass(frozen=True)
class CreationLabels:
    """The form that opens an account at the portal; ``preuves`` is what no field of it may be called."""

    lien: str = "Créer un compte"
    lien_ailleurs: str = "Créer un compte portailpro"
    encart: str = "Compte portailpro"
    titre: str = "Créer un compte portailpro"
    prenom: str = "Prénom"
    nom: str = "Nom"
    courriel: str = "Adresse électronique"
    siren: str = "SIREN de l'entreprise"
    mot_de_passe: str = "Mot de passe"
    bouton: str = "Créer le compte"
    succes: str = "Votre compte est créé."
    refus: str = "{champ} : {raison}"
    obligatoire: str = "ce champ est obligatoire."
    adresse_prise: str = "cette adresse a déjà un compte portailpro."
    preuves: str = r"(?i)justificati|kbis|extrait|pièce|preuve|agrément|convention|rosa|mandat|pouvoir"
    validation_titre: str = "Valider vos informations"
    validation_table: str = "Informations tenues par douane.gouv"
    validation_bouton: str = "Valider ces informations"
    information: str = "Information"
    valeur: str = "Valeur"
    forge_adresse: str = "/compte/creation?prenom={prenom}&nom={nom}&courriel={courriel}&siren={siren}"


@dataclass(frozen=True)
class EntrepriseLabels:
    """The choice of the company to work for; ``forge_siren`` is sent, not read."""

    titre: str = "Choisir l'entreprise"
    groupe: str = "Entreprises"
    choix: str = "{nom} (SIREN {siren})"
    bouton: str = "Travailler sur cette entreprise"
    changer: str = "Changer d'entreprise"
    pas_proposee: str = "Cette entreprise ne fait pas partie de celles qui vous sont ouvertes."
    forge_siren: str = "siren"


@dataclass(frozen=True)
class TableauLabels:
    """The dashboard."""

    titre: str = "Tableau de bord"
    lien: str = "Tableau de bord"
    connecte: str = "Connecté : {nom}"
    entreprise: str = r"Entreprise : (?P<nom>.+?) \(SIREN (?P<siren>[\d ]+)\)"
    indisponible: str = r"(?P<administration>[\w.-]+) : indisponible pour le moment"
    paiements: str = "Paiements"
    declarations: str = "Déclarations"
    administrations: str = "Vos administrations"
    payer: str = "Payer"
    telepaiement: str = "Télépaiement SEPA"
    telepaiement_cb: str = "Télépaiement CB"
    en_cours: str = "En cours"
    historique: str = "Historique"
    table_en_cours: str = "Paiements en cours"
    table_historique: str = "Historique des paiements"
    table_declarations: str = "Déclarations en cours"
    vide_en_cours: str = "Aucun paiement en cours."
    vide_historique: str = "Aucun paiement dans l'historique."
    vide_declarations: str = "Aucune déclaration en cours."
    declarer: str = "Déclarer"


@dataclass(frozen=True)
class ColonneLabels:
    """The columns of the tables of the dashboard."""

    administration: str = "Administration"
    reference: str = "Référence"
    etablissement: str = "Établissement"
    montant: str = "Montant"
    echeance: str = "Échéance"
    regle_le: str = "Réglé le"
    moyen: str = "Moyen"
    demarche: str = "Démarche"
    action: str = "Action"


@dataclass(frozen=True)
class RattachementLabels:
    """The page that links accounts."""

    lien: str = "Gérer les rattachements"
    titre: str = "Gérer les rattachements"
    table: str = "Vos rattachements"
    site: str = "Site"
    compte: str = "Compte"
    etat: str = "État"
    bouton: str = "Rattacher"
    rattache: str = "Rattaché"
    non_rattache: str = "Non rattaché"
    succes: str = "Votre compte {site} est rattaché."
    refus_second: str = "Un compte {site} est déjà rattaché à votre compte portailpro."
    refus_pris: str = "Ce compte {site} est déjà rattaché à un autre compte portailpro."
    echec: str = "Le rattachement n'a pas abouti : {site} ne répond pas. Rien n'est enregistré."


@dataclass(frozen=True)
class EspaceLabels:
    """The personal space of a co-owner."""

    titre: str = "Espace personnel"
    lien: str = "Espace personnel"
    connecte: str = "Connecté : {nom}"
    table: str = "Mon compte"
    information: str = "Information"
    valeur: str = "Valeur"
    portailpro: str = "Portailpro"
    autres_sites: str = "Autres sites"
    teleservices: str = "Téléservices"


@dataclass(frozen=True)
class AdresseLabels:
    """What a person may type by hand after the root of a site, hoping for a page that must not exist."""

    plausibles: str = "/{mot} /declarations/{mot} /declaration/{mot} /teleservices/{mot} /{mot}/declaration"
    lien: str = "/login/initiate?iss={portail}&target_link_uri={douane}{page}"
    passage: str = "/login/initiate?iss={portail}&target_link_uri={site}/espace-personnel"
    depot_h7: str = "/h7"
    depot_edi: str = "/edi/declarations"
    application: str = "/{application}"
    formulaire: str = "/{application}/declaration"
    prelevement: str = "/sepa/creances/{reference}"
    mandat_sepa: str = "/sepa/mandats/{rum}"
    creance: str = "/creances/{site}/{reference}"
    paiement: str = "/creances/{site}/{reference}/payer"
    mandat: str = "/mandats/{site}/{rum}"
    nulle_part: str = "/nulle-part"
    pdf: str = "/declarations/{reference}.pdf"
    carte: str = "/cb/paiement"
    tableau: str = "/tableau-de-bord?siren={siren}"
    messagerie: str = "/messagerie"
    questions: str = "/messagerie/question"
    thematique: str = "/messagerie/question/{thematique}"
    question: str = "/messagerie/question/{thematique}/{motif}"
    echange: str = "/messagerie/echanges/{reference}"
    accuse: str = "/messagerie/echanges/{reference}/accuse"
    piece: str = "/messagerie/echanges/{reference}/pieces/{rang}"
    inconnue: str = "Page introuvable"
    lien_refuse: str = "Lien refusé"


@dataclass(frozen=True)
class Labels:
    """All the names, screen by screen."""

    connexion: ConnexionLabels = field(default_factory=ConnexionLabels)
    menu: MenuLabels = field(default_factory=MenuLabels)
    creation: CreationLabels = field(default_factory=CreationLabels)
    entreprise: EntrepriseLabels = field(default_factory=EntrepriseLabels)
    tableau: TableauLabels = field(default_factory=TableauLabels)
    bloc: BlocLabels = field(default_factory=BlocLabels)
    colonne: ColonneLabels = field(default_factory=ColonneLabels)
    rattachement: RattachementLabels = field(default_factory=RattachementLabels)
    profil: ProfilLabels = field(default_factory=ProfilLabels)
    detachement: DetachementLabels = field(default_factory=DetachementLabels)
    mot_de_passe: MotDePasseLabels = field(default_factory=MotDePasseLabels)
    un_clic: UnClicLabels = field(default_factory=UnClicLabels)
    changement: ChangementLabels = field(default_factory=ChangementLabels)
    inscription: InscriptionLabels = field(default_factory=InscriptionLabels)
    espace: EspaceLabels = field(default_factory=EspaceLabels)
    application: ApplicationLabels = field(default_factory=ApplicationLabels)
    telepaiement: TelepaiementLabels = field(default_factory=TelepaiementLabels)
    prelevement: PrelevementLabels = field(default_factory=PrelevementLabels)
    mandat_sepa: MandatSepaLabels = field(default_factory=MandatSepaLabels)
    reglement: ReglementLabels = field(default_factory=ReglementLabels)
    telepaiement_cb: TelepaiementCbLabels = field(default_factory=TelepaiementCbLabels)
    carte: CarteLabels = field(default_factory=CarteLabels)
    detail: DetailLabels = field(default_factory=DetailLabels)
    renvoi: RenvoiLabels = field(default_factory=RenvoiLabels)
    informations: InformationsLabels = field(default_factory=InformationsLabels)
    aide: AideLabels = field(default_factory=AideLabels)
    ghost: GhostLabels = field(default_factory=GhostLabels)
    habilitation: HabilitationLabels = field(default_factory=HabilitationLabels)
    delegation: DelegationLabels = field(default_factory=DelegationLabels)
    messagerie: MessagerieLabels = field(default_factory=MessagerieLabels)
    question: QuestionLabels = field(default_factory=QuestionLabels)
    thematique: ThematiqueLabels = field(default_factory=ThematiqueLabels)
    motif: MotifLabels = field(default_factory=MotifLabels)
    contact: ContactLabels = field(default_factory=ContactLabels)
    rappel: RappelLabels = field(default_factory=RappelLabels)
    ecrit: EcritLabels = field(default_factory=EcritLabels)
    adresse: AdresseLabels = field(default_factory=AdresseLabels)


REFERENCE = Labels()


def override(labels: Labels, changes: Mapping[str, Mapping[str, str]]) -> Labels:
    """The labels with a target's own names, for example ``{"tableau": {"declarer": "Faire"}}``."""
    for screen, names in changes.items():
        _verify_known(f"écran « {screen} »", screen, [each.name for each in fields(labels)])
        part = getattr(labels, screen)
        for name in names:
            _verify_known(f"libellé « {screen}.{name} »", name, [each.name for each in fields(part)])
        labels = replace(labels, **{screen: replace(part, **names)})
    return labels


def _verify_known(what: str, name: str, known: list[str]) -> None:
    if name not in known:
        near = ", ".join(get_close_matches(name, known, n=3, cutoff=0.4) or known)
        raise UsageError(f"{what[0].upper()}{what[1:]} inconnu. Noms proches : {near}.")
