# language: fr
Fonctionnalité: Garder en se rattachant les droits que l'on tient à la douane
  Se rattacher apporte à portailpro les droits de douane.gouv tels qu'ils sont : au SIREN pour le tableau de bord, au
  SIRET pour DELTA-G et les autres applications. Rien ne s'élargit, rien ne se perd, aucun rôle n'en naît.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Douane         | DED-A-02  | A2            | 730,00 €   | 18/03/2026 |
      | Douane         | DED-B-01  | B1            | 410,00 €   | 15/03/2026 |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |

  @CPT-03
  Règle: Rattacher un compte de correspondant entreprise apporte ses droits, et ne fait pas un AGE

    Scénario: Les habilitations du correspondant apparaissent
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte douane.gouv
      Alors la rubrique douane.gouv de Bruno montre exactement
        | service           | droit                               | sur   |
        | Compte entreprise | Correspondant entreprise            | ALPHA |
        | Compte entreprise | Gestion service en ligne entreprise | ALPHA |
        | DELTA-G           | Déclarer                            | A1    |
        | Télépaiement SEPA | Télépayer                           | A1    |
      Et portailpro ne tient Bruno pour AGE d'aucune entreprise

    @refus
    Scénario: Le correspondant rattaché ne délègue pas le rôle AGE
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno délègue son rôle AGE à Chloé
      Alors portailpro refuse la délégation à Bruno, faute du rôle AGE
      Et portailpro ne tient Chloé pour AGE d'aucune entreprise

    @refus
    Plan du Scénario: À la douane, <droit> n'est pas le rôle AGE de portailpro
      Étant donné que Bruno a le droit <droit> sur ALPHA
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors portailpro ne tient Bruno pour AGE d'aucune entreprise

      Exemples:
        | droit                                  |
        | « AGE » du compte entreprise           |
        | « Correspondant » du compte entreprise |
        | « Représentant » du compte entreprise  |

    @refus
    Scénario: Le correspondant rattaché ne reçoit aucun droit des impôts
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et la rubrique impots.gouv de Bruno est vide

  @CPT-11
  Règle: Le tableau de bord se gère au SIREN, et cette remontée n'élargit que lui et la messagerie

    Scénario: « Télépayer » tenu sur A1 seul montre les créances de toute l'entreprise
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 730,00 €   | 18/03/2026 |

    Scénario: « Télépayer » tenu sur A2 seul montre aussi les créances d'A1
      Étant donné que Nadia a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Quand Nadia consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Nadia montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 730,00 €   | 18/03/2026 |

    Scénario: « Télépayer » tenu sur A2 seul ouvre la messagerie de toute l'entreprise
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la messagerie sécurisée s'ouvre à Bruno

    @refus
    Scénario: Le SIREN de l'un n'est pas celui de l'autre, les créances de BETA restent cachées
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Déclarer » de DELTA-G sur B1
      Et que Farid travaille sur BETA dans portailpro
      Quand 6 secondes passent
      Alors l'onglet « En cours » des paiements de Farid est vide

    @refus
    Scénario: Habilité à DELTA-G sur A1, Bruno n'y trouve pas A2, malgré le SIREN
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le formulaire de DELTA-G depuis portailpro
      Alors le formulaire de DELTA-G propose à Bruno « 000 176 115 00012 » et non « 000 176 115 00020 »

    @refus
    Scénario: La créance d'A2, visible, ne se paie pas avec le droit tenu sur A1
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert Télépaiement SEPA depuis portailpro
      Quand Bruno tape l'adresse du paiement de « DED-A-02 »
      Alors Télépaiement refuse à Bruno de payer pour cet établissement

  @CPT-12
  Règle: Les droits tenus au SIRET sont les mêmes par portailpro et par la douane

    Plan du Scénario: Habilitée à DELTA-G sur A1, Chloé trouve A1 et lui seul depuis <portail>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre le formulaire de DELTA-G depuis <portail>
      Alors le formulaire de DELTA-G propose à Chloé « 000 176 115 00012 » et non « 000 176 115 00020 »

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: Habilitée sur A2 aussi, Chloé déclare pour A2 depuis <portail>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour A2 depuis <portail>
      Alors DELTA-G donne à Chloé le numéro de sa déclaration

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    @refus
    Plan du Scénario: Depuis <portail>, une déclaration changée pour A2 est refusée
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans DELTA-G une déclaration pour A1 depuis <portail>
      Quand Chloé dépose dans DELTA-G cette déclaration, changée pour A2
      Alors DELTA-G refuse à Chloé de déclarer pour cet établissement
      Et DELTA-G ne montre à Chloé aucune déclaration

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    @refus
    Plan du Scénario: Le droit de lire reste un droit de lire depuis <portail>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre DELTA-G depuis <portail>
      Alors DELTA-G ne propose pas de nouvelle déclaration à Chloé

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

  @CPT-18
  Règle: Se rattacher ne change rien aux droits tenus au SIRET sur douane.gouv

    Scénario: GHOST et ROSA portent la même chose avant et après le rattachement
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A2
      Et qu'un agent de la douane a créé pour A2 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que ce que GHOST et ROSA portent est relevé
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé rattache son compte douane.gouv
      Alors GHOST et ROSA portent exactement ce qui a été relevé

    Scénario: Le compte tenu par l'entreprise garde lui aussi ses seuls SIRET
      Étant donné que Denis a le droit « Déclarer » de DELTA-G sur A2
      Et que ce que GHOST et ROSA portent est relevé
      Et que Denis a ouvert sa session sur portailpro
      Quand Denis rattache son compte douane.gouv
      Alors GHOST et ROSA portent exactement ce qui a été relevé

    Scénario: Rattachée, Chloé déclare toujours pour A1 sans passer par portailpro
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a ouvert sa session sur portailpro
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour A1 depuis douane.gouv
      Alors DELTA-G donne à Chloé le numéro de sa déclaration

    @refus
    Scénario: Rattachée, Chloé ne déclare pas plus qu'avant pour A2
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a rempli dans DELTA-G une déclaration pour A1 depuis douane.gouv
      Quand Chloé dépose dans DELTA-G cette déclaration, changée pour A2
      Alors DELTA-G refuse à Chloé de déclarer pour cet établissement

    @refus
    Scénario: Un rattachement refusé ne change rien non plus
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que ce que GHOST et ROSA portent est relevé
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé tente de rattacher son compte douane.gouv avec le mot de passe « pas le bon »
      Alors GHOST et ROSA portent exactement ce qui a été relevé
