# language: fr
Fonctionnalité: Déclarer un dédouanement depuis portailpro
  La ligne « Dédouanement » du tableau de bord mène, sans nouvelle saisie, à la page d'accueil de DELTA-G.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @DEC-07
  Règle: La ligne « Dédouanement » se montre aux seuls habilités du périmètre, et ouvre DELTA-G

    Plan du Scénario: Le droit <droit> sur <établissement> donne la ligne « Dédouanement »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

      Exemples:
        | droit                   | établissement |
        | « Déclarer » de DELTA-G | A1            |
        | « Lire » de DELTA-G     | A2            |

    Plan du Scénario: La ligne « Dédouanement » ouvre DELTA-G au nom de qui a le droit <droit> sur <établissement>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <établissement>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Dédouanement »
      Alors DELTA-G s'ouvre au nom de Chloé

      Exemples:
        | droit                   | établissement |
        | « Déclarer » de DELTA-G | A2            |
        | « Lire » de DELTA-G     | A1            |

    Scénario: Les deux droits sur les deux établissements ne donnent qu'une ligne
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Lire » de DELTA-G sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    @refus
    Plan du Scénario: Le droit <droit> donne une autre ligne que « Dédouanement »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche   | administration |
        | <démarche> | Douane         |

      Exemples:
        | droit                       | démarche               |
        | « Déclarer » de CIEL Alcool | Contribution indirecte |
        | « Lire » de CIEL Alcool     | Contribution indirecte |
        | « Déclarer » de CIEL Tabac  | Contribution indirecte |
        | « Lire » de CIEL Tabac      | Contribution indirecte |
        | « Déclarer » de DOMINO      | Octroi de mer          |
        | « Lire » de DOMINO          | Octroi de mer          |
        | « Déclarer » de ISOPE       | TICPE                  |
        | « Lire » de ISOPE           | TICPE                  |
        | « Déclarer » de ISOPE-DOM   | TICPE-DOM              |
        | « Lire » de ISOPE-DOM       | TICPE-DOM              |

    @refus
    Plan du Scénario: Le droit <droit> ne donne pas la ligne « Dédouanement »
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
    Scénario: « Déclarer » de DELTA-G sur l'établissement de BETA, la ligne manque sous ALPHA
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de DELTA-G sur B1
      Et que Farid a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    @refus
    Scénario: « Déclarer » de DELTA-G retiré en pleine session, la ligne s'en va
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Chloé montre « Dédouanement »
      Quand le droit « Déclarer » de DELTA-G sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé est vide

    @refus
    Scénario: Rattaché sans aucun droit, pas de ligne du tout
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Denis est vide

    @refus
    Scénario: Habilitée mais non rattachée, pas de ligne non plus
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé est vide
