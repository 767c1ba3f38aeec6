# language: fr
Fonctionnalité: Déclarer un octroi de mer depuis portailpro
  La ligne « Octroi de mer » suit le droit, non l'adresse de l'établissement : ALPHA est en métropole.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @DEC-08
  Règle: La ligne « Octroi de mer » se montre aux seuls habilités du périmètre, et ouvre DOMINO

    Plan du Scénario: Le droit <droit> sur <établissement> donne la ligne « Octroi de mer »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche      | administration |
        | Octroi de mer | Douane         |

      Exemples:
        | droit                  | établissement |
        | « Déclarer » de DOMINO | A1            |
        | « Lire » de DOMINO     | A2            |

    Plan du Scénario: La ligne « Octroi de mer » ouvre DOMINO au nom de qui a le droit <droit> sur <établissement>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Octroi de mer »
      Alors DOMINO s'ouvre au nom de Chloé

      Exemples:
        | droit                  | établissement |
        | « Déclarer » de DOMINO | A2            |
        | « Lire » de DOMINO     | A1            |

    Scénario: Déclarer ici et lire là ne donnent qu'une ligne
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DOMINO sur A1
      Et que Chloé a le droit « Lire » de DOMINO sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche      | administration |
        | Octroi de mer | Douane         |

    @refus
    Plan du Scénario: Le droit <droit> donne une autre ligne que « Octroi de mer »
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
        | « Déclarer » de ISOPE       | TICPE                  |
        | « Lire » de ISOPE           | TICPE                  |
        | « Déclarer » de ISOPE-DOM   | TICPE-DOM              |
        | « Lire » de ISOPE-DOM       | TICPE-DOM              |

    @refus
    Plan du Scénario: Le droit <droit> ne donne pas la ligne « Octroi de mer »
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
    Scénario: « Déclarer » de DOMINO sur l'établissement de BETA, la ligne manque sous ALPHA
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de DOMINO sur B1
      Et que Farid a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    @refus
    Scénario: « Déclarer » de DOMINO retiré en pleine session, la ligne s'en va
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DOMINO sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Chloé montre « Octroi de mer »
      Quand le droit « Déclarer » de DOMINO sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé est vide

    @refus
    Scénario: Rattaché sans aucun droit, pas de ligne du tout
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Denis est vide

    @refus
    Scénario: Habilitée mais non rattachée, pas de ligne non plus
      Étant donné que Chloé a le droit « Déclarer » de DOMINO sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé est vide
