# language: fr
Fonctionnalité: Déclarer des contributions indirectes depuis portailpro
  L'alcool et le tabac se déclarent dans la même application, CIEL, que la ligne « Contribution indirecte » ouvre.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @DEC-06
  Règle: La ligne « Contribution indirecte » se montre aux seuls habilités du périmètre, et ouvre CIEL

    Plan du Scénario: Le droit <droit> sur <établissement> donne la ligne « Contribution indirecte »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche               | administration |
        | Contribution indirecte | Douane         |

      Exemples:
        | droit                       | établissement |
        | « Déclarer » de CIEL Alcool | A1            |
        | « Lire » de CIEL Alcool     | A2            |
        | « Déclarer » de CIEL Tabac  | A1            |
        | « Lire » de CIEL Tabac      | A2            |

    Plan du Scénario: La ligne « Contribution indirecte » ouvre CIEL au nom de qui a le droit <droit> sur <établissement>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Contribution indirecte »
      Alors CIEL s'ouvre au nom de Chloé

      Exemples:
        | droit                       | établissement |
        | « Déclarer » de CIEL Alcool | A2            |
        | « Lire » de CIEL Alcool     | A1            |
        | « Déclarer » de CIEL Tabac  | A2            |
        | « Lire » de CIEL Tabac      | A1            |

    Scénario: Alcool et tabac, sur deux établissements, ne donnent qu'une ligne
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de CIEL Alcool sur A1
      Et que Chloé a le droit « Lire » de CIEL Tabac sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche               | administration |
        | Contribution indirecte | Douane         |

    @refus
    Plan du Scénario: Le droit <droit> donne une autre ligne que « Contribution indirecte »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche   | administration |
        | <démarche> | Douane         |

      Exemples:
        | droit                     | démarche      |
        | « Déclarer » de DELTA-G   | Dédouanement  |
        | « Lire » de DELTA-G       | Dédouanement  |
        | « Déclarer » de DOMINO    | Octroi de mer |
        | « Lire » de DOMINO        | Octroi de mer |
        | « Déclarer » de ISOPE     | TICPE         |
        | « Lire » de ISOPE         | TICPE         |
        | « Déclarer » de ISOPE-DOM | TICPE-DOM     |
        | « Lire » de ISOPE-DOM     | TICPE-DOM     |

    @refus
    Plan du Scénario: Le droit <droit> ne donne pas la ligne « Contribution indirecte »
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
    Scénario: « Déclarer » de CIEL Alcool sur l'établissement de BETA, la ligne manque sous ALPHA
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de CIEL Alcool sur B1
      Et que Farid a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    @refus
    Scénario: « Déclarer » de CIEL Alcool retiré en pleine session, la ligne s'en va
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Chloé montre « Contribution indirecte »
      Quand le droit « Déclarer » de CIEL Alcool sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé est vide

    Scénario: Le tabac retiré, l'alcool garde la ligne
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé a le droit « Déclarer » de CIEL Tabac sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand le droit « Déclarer » de CIEL Tabac sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche               | administration |
        | Contribution indirecte | Douane         |

    @refus
    Scénario: Rattaché sans aucun droit, pas de ligne du tout
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Denis est vide

    @refus
    Scénario: Habilitée mais non rattachée, pas de ligne non plus
      Étant donné que Chloé a le droit « Lire » de CIEL Tabac sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé est vide
