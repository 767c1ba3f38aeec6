# language: fr
Fonctionnalité: Devenir correspondant entreprise et certifier les comptes des salariés
  La douane inscrit dans GHOST, d'après les pièces transmises, les deux rôles du correspondant ; lui certifie les
  comptes de ses salariés et leur donne des habilitations, là où ROSA tient déjà une relation.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @CPT-01
  Règle: GHOST porte ensemble, d'après les pièces, les deux rôles du correspondant entreprise

    Plan du Scénario: Dossier de « <qualité> » validé, les deux rôles sont inscrits
      Étant donné que Bruno a transmis à la douane son dossier de « <qualité> »
      Quand un agent de la douane valide le dossier de Bruno
      Alors GHOST porte pour Bruno exactement ces droits
        | droit                                  | sur   |
        | « Correspondant » du compte entreprise | ALPHA |
        | « Gestion » du compte entreprise       | ALPHA |

      Exemples:
        | qualité               |
        | Dirigeant             |
        | Collaborateur désigné |

    Scénario: Le compte tenu par l'entreprise vaut celui d'un établissement
      Étant donné que Denis a transmis à la douane son dossier de « Collaborateur désigné »
      Quand un agent de la douane valide le dossier de Denis
      Alors GHOST porte pour Denis exactement ces droits
        | droit                                  | sur   |
        | « Correspondant » du compte entreprise | ALPHA |
        | « Gestion » du compte entreprise       | ALPHA |

    Scénario: Le correspondant de BETA l'est pour BETA
      Étant donné que Gaëlle a transmis à la douane son dossier de « Dirigeant »
      Quand un agent de la douane valide le dossier de Gaëlle
      Alors GHOST porte pour Gaëlle exactement ces droits
        | droit                                  | sur  |
        | « Correspondant » du compte entreprise | BETA |
        | « Gestion » du compte entreprise       | BETA |

    Scénario: Les deux rôles se lisent ensemble dans portailpro, compte rattaché
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a transmis à la douane son dossier de « Dirigeant »
      Quand un agent de la douane valide le dossier de Bruno
      Alors la rubrique douane.gouv de Bruno montre exactement
        | service           | droit                               | sur   |
        | Compte entreprise | Correspondant entreprise            | ALPHA |
        | Compte entreprise | Gestion service en ligne entreprise | ALPHA |

    @refus
    Plan du Scénario: Un dossier de « <qualité> » sans « <pièce> » n'est pas reçu
      Étant donné que Bruno a transmis à la douane son dossier de « <qualité> », sans « <pièce> »
      Quand un agent de la douane valide le dossier de Bruno
      Alors la douane réclame « <pièce> » à Bruno
      Et l'agent ne trouve aucun dossier à valider
      Et GHOST ne porte aucun droit pour Bruno

      Exemples:
        | qualité               | pièce                 |
        | Dirigeant             | Pièce d'identité      |
        | Dirigeant             | Extrait Kbis          |
        | Collaborateur désigné | Lettre de désignation |

    @refus
    Plan du Scénario: Un dossier de « <qualité> » transmis et pas encore validé ne donne aucun rôle
      Quand Bruno transmet à la douane son dossier de « <qualité> »
      Alors la douane accuse réception du dossier de Bruno
      Et GHOST ne porte aucun droit pour Bruno
      Et GHOST tient le compte de Bruno pour non certifié

      Exemples:
        | qualité               |
        | Dirigeant             |
        | Collaborateur désigné |

    @refus
    Plan du Scénario: Un dossier de « <qualité> » refusé ne donne aucun rôle
      Étant donné que Bruno a transmis à la douane son dossier de « <qualité> »
      Quand un agent de la douane refuse le dossier de Bruno
      Alors GHOST ne porte aucun droit pour Bruno

      Exemples:
        | qualité               |
        | Dirigeant             |
        | Collaborateur désigné |

    @refus
    Scénario: Le dossier de Bruno ne donne rien à sa collègue
      Étant donné que Bruno a transmis à la douane son dossier de « Dirigeant »
      Quand un agent de la douane valide le dossier de Bruno
      Alors GHOST ne porte aucun droit pour Chloé

  @CPT-02
  Règle: Le titulaire des deux rôles certifie les comptes de ses salariés et leur donne des habilitations

    Scénario: Bruno certifie le compte de Chloé
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Quand Bruno certifie dans GHOST le compte de Chloé
      Alors GHOST confirme à Bruno que le compte de Chloé est certifié
      Et GHOST tient le compte de Chloé pour certifié

    Scénario: Chloé certifiée reçoit de Bruno « Déclarer » de DELTA-G, la relation ROSA existant déjà
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que Bruno a certifié dans GHOST le compte de Chloé
      Quand Bruno donne dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur A1
      Alors GHOST confirme ce changement à Bruno
      Et GHOST porte pour Chloé exactement ces droits
        | droit                   | sur |
        | « Déclarer » de DELTA-G | A1  |

    Scénario: Le droit donné dans GHOST met sa ligne au tableau de bord de Chloé
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Bruno, correspondant entreprise d'ALPHA, a fait certifier le compte de Chloé
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que Bruno a donné dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    Scénario: Les salariés de tous les établissements se certifient, ici Nadia d'A2
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Quand Bruno certifie dans GHOST le compte de Nadia
      Alors GHOST tient le compte de Nadia pour certifié
      Et GHOST tient le compte de Chloé pour non certifié

    @refus
    Scénario: Chloé, sans aucun rôle, ne certifie pas Bruno
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Quand Chloé certifie dans GHOST le compte de Bruno
      Alors GHOST refuse ce geste à Chloé, faute des deux rôles
      Et GHOST tient le compte de Bruno pour non certifié

    @refus
    Scénario: Sans aucun rôle, l'adresse de la certification est fermée aussi
      Quand Chloé certifie le compte de Denis par son adresse
      Alors GHOST refuse ce geste à Chloé, faute des deux rôles
      Et GHOST tient le compte de Denis pour non certifié

    @refus
    Scénario: Le correspondant d'ALPHA ne certifie pas un compte de BETA
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Quand Bruno certifie le compte de Gaëlle par son adresse, depuis le bouton prévu pour Chloé
      Alors GHOST refuse ce geste à Bruno, car le compte n'est pas de son entreprise
      Et GHOST tient le compte de Gaëlle pour non certifié

    @refus
    Scénario: Bruno ne certifie pas son propre compte
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Quand Bruno certifie le compte de Bruno par son adresse, depuis le bouton prévu pour Chloé
      Alors GHOST refuse ce geste à Bruno, car le compte est le sien
      Et GHOST tient le compte de Bruno pour non certifié

    @refus
    Scénario: Un compte qui n'est pas certifié ne reçoit rien
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Quand Bruno donne dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur A1
      Alors GHOST refuse ce geste à Bruno, car le compte n'est pas certifié
      Et GHOST ne porte aucun droit pour Chloé
      Et GHOST tient le compte de Chloé pour non certifié

    @refus
    Scénario: Bruno ne donne rien sur un établissement de BETA
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que le compte douane.gouv de Chloé est certifié
      Et qu'un agent de la douane a créé pour B1 la relation ROSA que demande « Déclarer » de DELTA-G
      Quand Bruno donne dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur B1
      Alors GHOST refuse ce geste à Bruno, car l'établissement n'est pas de son entreprise
      Et GHOST ne porte aucun droit pour Chloé

    @refus
    Scénario: Le droit préparé pour Chloé n'est pas donné à Gaëlle, de BETA, par son adresse
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que le compte douane.gouv de Gaëlle est certifié
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que Bruno prépare dans GHOST, pour Chloé, le droit « Déclarer » de DELTA-G sur A1
      Quand Bruno envoie dans GHOST le droit préparé à l'adresse du compte de Gaëlle
      Alors GHOST refuse ce geste à Bruno, car le compte n'est pas de son entreprise
      Et GHOST ne porte aucun droit pour Gaëlle

    @refus
    Scénario: Un rôle perdu page ouverte, Bruno ne donne plus rien
      Étant donné que Bruno, correspondant entreprise d'ALPHA, a fait certifier le compte de Chloé
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que Bruno prépare dans GHOST, pour Chloé, le droit « Déclarer » de DELTA-G sur A1
      Et que le droit « Gestion » du compte entreprise sur ALPHA n'est plus à Bruno
      Quand Bruno envoie dans GHOST le droit préparé
      Alors GHOST refuse ce geste à Bruno, faute des deux rôles
      Et GHOST ne porte aucun droit pour Chloé

    @refus
    Scénario: Le SIRET dont un chiffre est faux est refusé
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que le compte douane.gouv de Chloé est certifié
      Quand Bruno donne dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur le SIRET « 000 176 115 00013 »
      Alors GHOST refuse ce geste à Bruno, car le SIRET est faux

  @CPT-09
  Règle: L'inscription dans ROSA, faite par un agent, précède toute habilitation

    Plan du Scénario: Relation créée par l'agent, droit donné dans GHOST, CIEL s'ouvre depuis <portail>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Bruno, correspondant entreprise d'ALPHA, a fait certifier le compte de Chloé
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de CIEL Alcool
      Et que Bruno a donné dans GHOST à Chloé le droit « Déclarer » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre CIEL depuis <portail>
      Alors CIEL s'ouvre au nom de Chloé

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    @refus
    Plan du Scénario: Sans relation ROSA, GHOST refuse le droit <droit>
      Étant donné que Bruno, correspondant entreprise d'ALPHA, a fait certifier le compte de Chloé
      Quand Bruno donne dans GHOST à Chloé le droit <droit> sur A1
      Alors GHOST refuse ce geste à Bruno, faute de relation ROSA
      Et GHOST ne porte aucun droit pour Chloé

      Exemples:
        | droit                              |
        | « Déclarer » de DELTA-G            |
        | « Lire » de CIEL Tabac             |
        | « Télépayer » de Télépaiement SEPA |

    @refus
    Plan du Scénario: Une relation pour <autre> ne vaut pas pour « Déclarer » de DELTA-G sur A1
      Étant donné que Bruno, correspondant entreprise d'ALPHA, a fait certifier le compte de Chloé
      Et qu'un agent de la douane a créé pour <lieu> la relation ROSA que demande <droit>
      Quand Bruno donne dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur A1
      Alors GHOST refuse ce geste à Bruno, faute de relation ROSA
      Et GHOST ne porte aucun droit pour Chloé

      Exemples:
        | autre                  | lieu | droit                       |
        | un autre service       | A1   | « Déclarer » de CIEL Alcool |
        | un autre établissement | A2   | « Déclarer » de DELTA-G     |

    @refus
    Scénario: L'administrateur non plus n'obtient rien sans relation
      Quand l'administrateur demande pour Chloé, sans relation ROSA, le droit « Déclarer » de DELTA-G sur A1
      Alors la douane refuse cette habilitation faute de relation ROSA
      Et GHOST ne porte aucun droit pour Chloé

    @refus
    Scénario: Sans relation ni habilitation, portailpro n'ouvre pas DELTA-G
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé forge un lien de portailpro vers DELTA-G
      Alors DELTA-G refuse l'entrée à Chloé, faute d'habilitation
