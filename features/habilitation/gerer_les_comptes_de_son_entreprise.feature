# language: fr
Fonctionnalité: Gérer à la douane les comptes de son entreprise
  Sur douane.gouv, GHOST porte les rôles du correspondant entreprise. Qui tient les deux certifie les comptes des
  salariés et leur donne des habilitations ; rien de cela ne se fait dans portailpro.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @HAB-04
  Règle: Une habilitation de la douane se modifie sur douane.gouv, par qui tient les deux rôles

    Scénario: Bruno, qui tient les deux rôles, retire « Adhérer » à Chloé
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno retire dans GHOST à Chloé le droit « Adhérer » de Télépaiement SEPA sur A1
      Alors GHOST confirme ce changement à Bruno
      Et GHOST porte pour Chloé exactement ces droits
        | droit                              | sur |
        | « Télépayer » de Télépaiement SEPA | A1  |

    Scénario: Le droit retiré sur un établissement reste sur l'autre
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A2
      Quand Bruno retire dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur A2
      Alors GHOST porte pour Chloé exactement ces droits
        | droit                   | sur |
        | « Déclarer » de DELTA-G | A1  |

    Scénario: Ce que Bruno retire à Chloé reste à Denis
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Bruno retire dans GHOST à Chloé le droit « Adhérer » de Télépaiement SEPA sur A1
      Alors GHOST ne porte aucun droit pour Chloé
      Et GHOST porte pour Denis exactement ces droits
        | droit                            | sur |
        | « Adhérer » de Télépaiement SEPA | A1  |

    Scénario: Ce que Bruno retire dans GHOST quitte la page de Chloé dans portailpro
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Chloé a le droit « Lire » de DELTA-G sur A1
      Quand Bruno retire dans GHOST à Chloé le droit « Adhérer » de Télépaiement SEPA sur A1
      Alors la rubrique douane.gouv de Chloé montre exactement
        | service | droit | sur |
        | DELTA-G | Lire  | A1  |

    @refus
    Scénario: Sans le rôle de gestion des services en ligne, un correspondant ne modifie rien
      Étant donné que Bruno a le droit « Correspondant » du compte entreprise sur ALPHA
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Bruno tape dans GHOST l'adresse des habilitations de Chloé
      Alors GHOST refuse ce geste à Bruno, faute des deux rôles
      Et GHOST porte pour Chloé exactement ces droits
        | droit                            | sur |
        | « Adhérer » de Télépaiement SEPA | A1  |

    @refus
    Scénario: Le rôle de gestion seul ne suffit pas non plus
      Étant donné que Bruno a le droit « Gestion » du compte entreprise sur ALPHA
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Bruno tape dans GHOST l'adresse des habilitations de Chloé
      Alors GHOST refuse ce geste à Bruno, faute des deux rôles

    @refus
    Plan du Scénario: <rôle> perdu page ouverte, Bruno ne retire plus rien
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno est dans GHOST devant les habilitations de Chloé
      Et que le droit <rôle> sur ALPHA n'est plus à Bruno
      Quand Bruno y retire le droit « Adhérer » de Télépaiement SEPA sur A1
      Alors GHOST refuse ce geste à Bruno, faute des deux rôles
      Et GHOST porte pour Chloé exactement ces droits
        | droit                            | sur |
        | « Adhérer » de Télépaiement SEPA | A1  |

      Exemples:
        | rôle                                   |
        | « Gestion » du compte entreprise       |
        | « Correspondant » du compte entreprise |

    @refus
    Scénario: Les deux rôles tenus pour deux entreprises différentes n'en gèrent aucune
      Étant donné que Bruno a le droit « Correspondant » du compte entreprise sur ALPHA
      Et que Bruno a le droit « Gestion » du compte entreprise sur BETA
      Et que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Bruno tape dans GHOST l'adresse des habilitations de Chloé
      Alors GHOST refuse ce geste à Bruno, faute des deux rôles

    @refus
    Scénario: Le correspondant d'ALPHA ne lit pas les habilitations d'un compte de BETA par leur adresse
      Étant donné que Bruno tient dans GHOST les deux rôles de correspondant entreprise pour ALPHA
      Et que Gaëlle a le droit « Adhérer » de Télépaiement SEPA sur B1
      Quand Bruno tape dans GHOST l'adresse des habilitations de Gaëlle
      Alors GHOST refuse ce geste à Bruno, car le compte n'est pas de son entreprise
      Et GHOST porte pour Gaëlle exactement ces droits
        | droit                            | sur |
        | « Adhérer » de Télépaiement SEPA | B1  |

  @HAB-12
  Règle: Il faut la relation ROSA et l'habilitation GHOST

    Plan du Scénario: Relation et habilitation, <application> s'ouvre depuis <portail>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre <application> depuis <portail>
      Alors <application> s'ouvre au nom de Chloé

      Exemples:
        | application | droit                       | portail     |
        | DELTA-G     | « Déclarer » de DELTA-G     | portailpro  |
        | DELTA-G     | « Déclarer » de DELTA-G     | douane.gouv |
        | CIEL        | « Déclarer » de CIEL Alcool | portailpro  |
        | CIEL        | « Lire » de CIEL Tabac      | douane.gouv |

    @refus
    Plan du Scénario: La relation seule n'ouvre pas <application> depuis la douane
      Étant donné qu'un agent de la douane a créé pour A1 la relation ROSA que demande <droit>
      Quand Chloé ouvre <application> depuis douane.gouv
      Alors <application> refuse l'entrée à Chloé, faute d'habilitation

      Exemples:
        | application | droit                       |
        | DELTA-G     | « Déclarer » de DELTA-G     |
        | CIEL        | « Déclarer » de CIEL Alcool |

    @refus
    Scénario: La relation seule ne met aucune ligne dans portailpro
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé est vide

    @refus
    Plan du Scénario: L'habilitation seule, relation close, n'ouvre plus <application> depuis la douane
      Étant donné que Chloé a le droit <droit> sur A1
      Et qu'un agent de la douane a clos pour A1 la relation ROSA que demande <droit>
      Quand Chloé ouvre <application> depuis douane.gouv
      Alors <application> refuse l'entrée à Chloé, faute d'habilitation

      Exemples:
        | application | droit                       |
        | DELTA-G     | « Déclarer » de DELTA-G     |
        | CIEL        | « Déclarer » de CIEL Alcool |

    @refus
    Scénario: La relation close pendant que Chloé travaille fait disparaître la ligne de portailpro
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et qu'un agent de la douane a clos pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Quand 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé est vide

    @refus
    Scénario: La relation d'un établissement ne vaut pas pour l'habilitation d'un autre
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A2
      Et qu'un agent de la douane a clos pour A2 la relation ROSA que demande « Déclarer » de DELTA-G
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Quand Chloé ouvre DELTA-G depuis douane.gouv
      Alors DELTA-G refuse l'entrée à Chloé, faute d'habilitation

    @refus
    Scénario: Même si l'annonce de la clôture se perd, la ligne disparaît à la visite suivante
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Chloé montre « Dédouanement »
      Et qu'un agent de la douane a clos pour A1 la relation ROSA que demande « Déclarer » de DELTA-G, dont l'annonce s'est perdue
      Quand 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé est vide

    @refus
    Scénario: Entrée dans DELTA-G avant la clôture, Chloé n'y entre plus
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a ouvert DELTA-G depuis douane.gouv
      Et qu'un agent de la douane a clos pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Quand Chloé ouvre DELTA-G depuis douane.gouv
      Alors DELTA-G refuse l'entrée à Chloé, faute d'habilitation

    Scénario: La relation close pour A1 laisse DELTA-G ouvert à qui est habilité aussi sur A2
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A2
      Et qu'un agent de la douane a clos pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Quand Chloé ouvre DELTA-G depuis douane.gouv
      Alors DELTA-G s'ouvre au nom de Chloé

  @HAB-13
  Règle: Télépaiement a sa propre habilitation, distincte de celles des applications où l'on déclare

    Plan du Scénario: Habilité à DELTA-G et à Télépaiement, Bruno paie depuis <portail>
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et ces mandats
        | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
        | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |
      Et Bruno a rattaché douane.gouv à son compte portailpro
      Et Bruno a ces droits
        | droit                              | sur |
        | « Déclarer » de DELTA-G            | A1  |
        | « Télépayer » de Télépaiement SEPA | A1  |
      Et Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis <portail>
      Alors Télépaiement confirme à Bruno le paiement de « DED-A-01 »

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    @refus
    Plan du Scénario: <droit> seul n'ouvre pas Télépaiement SEPA
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit <droit> sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis portailpro
      Alors Télépaiement SEPA ne laisse pas entrer Bruno
      Et Télépaiement SEPA reste fermé à Bruno depuis douane.gouv

      Exemples:
        | droit                       |
        | « Déclarer » de DELTA-G     |
        | « Déclarer » de CIEL Alcool |
        | « Lire » de DOMINO          |

    @refus
    Scénario: Télépaiement n'ouvre pas DELTA-G
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Bruno ouvre DELTA-G depuis douane.gouv
      Alors DELTA-G refuse l'entrée à Bruno, faute d'habilitation

    @refus
    Scénario: Habilité à DELTA-G seul, Bruno ne voit aucune créance
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et Bruno a rattaché douane.gouv à son compte portailpro
      Et Bruno a le droit « Déclarer » de DELTA-G sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno est vide

    @refus
    Scénario: Habilité à DELTA-G seul, Bruno n'ouvre pas une créance par son adresse
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et Bruno a rattaché douane.gouv à son compte portailpro
      Et Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas
