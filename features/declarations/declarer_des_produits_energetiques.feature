# language: fr
Fonctionnalité: Déclarer des produits énergétiques depuis portailpro
  ISOPE et ISOPE-DOM sont deux périmètres : chacun a sa ligne, ses droits et sa destination.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @DEC-09
  Règle: La ligne « TICPE » se montre aux seuls habilités du périmètre, et ouvre ISOPE

    Plan du Scénario: Le droit <droit> sur <établissement> donne la ligne « TICPE »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche | administration |
        | TICPE    | Douane         |

      Exemples:
        | droit                 | établissement |
        | « Déclarer » de ISOPE | A1            |
        | « Lire » de ISOPE     | A2            |

    Plan du Scénario: La ligne « TICPE » ouvre ISOPE au nom de qui a le droit <droit> sur <établissement>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « TICPE »
      Alors ISOPE s'ouvre au nom de Chloé

      Exemples:
        | droit                 | établissement |
        | « Déclarer » de ISOPE | A2            |
        | « Lire » de ISOPE     | A1            |

    Scénario: « TICPE » : déclarer ici et lire là ne donnent qu'une ligne
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de ISOPE sur A1
      Et que Chloé a le droit « Lire » de ISOPE sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche | administration |
        | TICPE    | Douane         |

    @refus
    Plan du Scénario: Le droit <droit> donne une autre ligne que « TICPE »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche   | administration |
        | <démarche> | Douane         |

      Exemples:
        | droit                       | démarche               |
        | « Déclarer » de DELTA-G     | Dédouanement           |
        | « Lire » de DELTA-G         | Dédouanement           |
        | « Déclarer » de CIEL Alcool | Contribution indirecte |
        | « Lire » de CIEL Alcool     | Contribution indirecte |
        | « Déclarer » de CIEL Tabac  | Contribution indirecte |
        | « Lire » de CIEL Tabac      | Contribution indirecte |
        | « Déclarer » de DOMINO      | Octroi de mer          |
        | « Lire » de DOMINO          | Octroi de mer          |
        | « Déclarer » de ISOPE-DOM   | TICPE-DOM              |
        | « Lire » de ISOPE-DOM       | TICPE-DOM              |

    @refus
    Plan du Scénario: Le droit <droit> ne donne pas la ligne « TICPE »
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit <droit> sur A1
      Et que Bruno a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

      Exemples:
        | droit                              |
        | « Télépayer » de Télépaiement SEPA |
        | « Adhérer » de Télépaiement SEPA   |
        | « Déclarer » de TRIGO              |
        | « Lire » de TRIGO                  |

    @refus
    Scénario: « Déclarer » de ISOPE sur l'établissement de BETA, la ligne manque sous ALPHA
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de ISOPE sur B1
      Et que Farid a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    @refus
    Scénario: « Déclarer » de ISOPE retiré en pleine session, la ligne s'en va
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de ISOPE sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Chloé montre « TICPE »
      Quand le droit « Déclarer » de ISOPE sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé est vide

    @refus
    Scénario: Rattaché sans aucun droit, pas de ligne du tout
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Denis est vide

    @refus
    Scénario: Habilitée mais non rattachée, pas de ligne non plus
      Étant donné que Chloé a le droit « Déclarer » de ISOPE sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé est vide

  @DEC-10
  Règle: La ligne « TICPE-DOM » se montre aux seuls habilités du périmètre, et ouvre ISOPE-DOM

    Plan du Scénario: Le droit <droit> sur <établissement> donne la ligne « TICPE-DOM »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche  | administration |
        | TICPE-DOM | Douane         |

      Exemples:
        | droit                     | établissement |
        | « Déclarer » de ISOPE-DOM | A1            |
        | « Lire » de ISOPE-DOM     | A2            |

    Plan du Scénario: La ligne « TICPE-DOM » ouvre ISOPE-DOM au nom de qui a le droit <droit> sur <établissement>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « TICPE-DOM »
      Alors ISOPE-DOM s'ouvre au nom de Chloé

      Exemples:
        | droit                     | établissement |
        | « Déclarer » de ISOPE-DOM | A2            |
        | « Lire » de ISOPE-DOM     | A1            |

    Scénario: « TICPE-DOM » : déclarer ici et lire là ne donnent qu'une ligne
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Lire » de ISOPE-DOM sur A1
      Et que Chloé a le droit « Déclarer » de ISOPE-DOM sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche  | administration |
        | TICPE-DOM | Douane         |

    @refus
    Plan du Scénario: Le droit <droit> donne une autre ligne que « TICPE-DOM »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche   | administration |
        | <démarche> | Douane         |

      Exemples:
        | droit                       | démarche               |
        | « Déclarer » de DELTA-G     | Dédouanement           |
        | « Lire » de DELTA-G         | Dédouanement           |
        | « Déclarer » de CIEL Alcool | Contribution indirecte |
        | « Lire » de CIEL Alcool     | Contribution indirecte |
        | « Déclarer » de CIEL Tabac  | Contribution indirecte |
        | « Lire » de CIEL Tabac      | Contribution indirecte |
        | « Déclarer » de DOMINO      | Octroi de mer          |
        | « Lire » de DOMINO          | Octroi de mer          |
        | « Déclarer » de ISOPE       | TICPE                  |
        | « Lire » de ISOPE           | TICPE                  |

    @refus
    Plan du Scénario: Le droit <droit> ne donne pas la ligne « TICPE-DOM »
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit <droit> sur A1
      Et que Bruno a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

      Exemples:
        | droit                              |
        | « Télépayer » de Télépaiement SEPA |
        | « Adhérer » de Télépaiement SEPA   |
        | « Déclarer » de TRIGO              |
        | « Lire » de TRIGO                  |

    @refus
    Scénario: « Déclarer » de ISOPE-DOM sur l'établissement de BETA, la ligne manque sous ALPHA
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de ISOPE-DOM sur B1
      Et que Farid a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    @refus
    Scénario: « Déclarer » de ISOPE-DOM retiré en pleine session, la ligne s'en va
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de ISOPE-DOM sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Chloé montre « TICPE-DOM »
      Quand le droit « Déclarer » de ISOPE-DOM sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé est vide
