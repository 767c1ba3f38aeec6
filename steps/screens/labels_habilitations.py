"""Names on the screens of rights: GHOST at customs, « Gestion des habilitations » and the role AGE here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class GhostLabels:
    """GHOST at customs; the addresses are those that a person may type, ``{compte}`` an account name."""

    nom: str = "GHOST"
    devenir: str = "Devenir correspondant entreprise"
    titre_dossier: str = "Devenir correspondant entreprise"
    bouton_dossier: str = "Transmettre le dossier"
    transmis: str = r"Votre dossier (?P<reference>\S+) est transmis\. Un agent de la douane l'étudie\."
    manquante: str = "{piece} : à renseigner."
    comptes: str = "Comptes de l'entreprise"
    table_comptes: str = "Comptes des salariés"
    colonne_personne: str = "Personne"
    certifier: str = "Certifier {nom}"
    certifie: str = "Le compte {compte} est certifié."
    habilitations: str = "Habilitations de {nom}"
    liste: str = "Habilitation"
    siret: str = "SIRET"
    donner: str = "Donner l'habilitation"
    donnee: str = r"L'habilitation .+ est donnée\."
    retirer: str = "Retirer {service} : {droit} ({siret})"
    retiree: str = r"L'habilitation .+ est retirée\."
    sans_roles: str = (
        "Il faut les deux rôles, « Correspondant entreprise » et « Gestion service en ligne entreprise »."
    )
    ailleurs: str = "Ce compte n'est pas celui d'un salarié de votre entreprise."
    soi_meme: str = "Vous ne pouvez pas agir sur votre propre compte."
    non_certifie: str = "Ce compte n'est pas certifié : certifiez-le d'abord."
    sans_relation: str = r"Aucune relation ROSA \S+ pour l'établissement \S+ : un agent la crée d'abord\."
    autre_siret: str = "SIRET : cet établissement n'est pas de votre entreprise."
    siret_faux: str = "SIRET : les 14 chiffres d'un établissement sont attendus."
    adresse_comptes: str = "/ghost/comptes"
    adresse_compte: str = "/ghost/comptes/{compte}"
    adresse_certification: str = "/ghost/comptes/{compte}/certification"
    adresse_octroi: str = "/ghost/comptes/{compte}/octroi"


@dataclass(frozen=True)
class HabilitationLabels:
    """« Gestion des habilitations », a page of the profile; sections bear the names of the sites."""

    lien: str = "Gestion des habilitations"
    titre: str = "Gestion des habilitations"
    table: str = "Habilitations {site}"
    service: str = "Service"
    droit: str = "Droit"
    etablissement: str = "Établissement"
    vides: tuple[str, ...] = ("Aucune habilitation.", "Aucun compte rattaché.")
    demander: str = "Demander une habilitation"
    role: str = r"Administrateur général de l'entreprise \(AGE\) : (?P<nom>.+?) \(SIREN (?P<siren>[\d ]+)\)"
    region_role: str = "Rôle dans portailpro"
    adresses: str = (
        "/profil/habilitations /profil/habilitations/{geste} /profil/habilitations/douane/{geste} "
        "/habilitations /habilitations/{geste}"
    )
    demande: str = "?site=douane&service={service}&droit={droit}&siret={siret}&compte={compte}&action={geste}"


@dataclass(frozen=True)
class DelegationLabels:
    """The page where the role AGE is delegated."""

    lien: str = "Délégation du rôle AGE"
    titre: str = "Délégation du rôle AGE"
    courriel: str = "Adresse électronique du collègue"
    bouton: str = "Déléguer le rôle"
    retirer: str = "Retirer la délégation à {nom}"
    donne: str = "{nom} a maintenant le rôle AGE."
    retire: str = "{nom} n'a plus le rôle AGE."
    sans_role: str = "Seul un administrateur général de l'entreprise (AGE) délègue ce rôle."
    inconnu: str = "Adresse électronique : aucun compte portailpro n'a cette adresse."
    table: str = "Titulaires du rôle AGE"
    personne: str = "Personne"
    adresse: str = "/profil/delegation"
