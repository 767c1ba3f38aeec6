# language: fr
Fonctionnalité: Déclarer un dédouanement depuis portailpro
  La ligne « Dédouanement » du tableau de bord mène, sans nouvelle saisie, à la page d'accueil de DELTA-G.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @DEC-07
  Règle: La ligne « Dédouanement » se montre aux seuls habilités du périmètre, et ouvre DELTA-G

    Plan du Scénario: Le droit <droit> donne la ligne « Dédouanement »
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

      Exemples:
        | droit                   |
        | « Déclarer » de DELTA-G |
        | « Lire » de DELTA-G     |

    Plan du Scénario: La ligne « Dédouanement » ouvre DELTA-G au nom de qui a le droit <droit>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Dédouanement »
      Alors DELTA-G s'ouvre au nom de Chloé

      Exemples:
        | droit                   |
        | « Déclarer » de DELTA-G |
        | « Lire » de DELTA-G     |

    Scénario: Les deux droits sur les deux établissements ne donnent qu'une ligne
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Lire » de DELTA-G sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    @refus
    Scénario: Télépayer n'est pas déclarer, la ligne « Dédouanement » manque
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

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

  @DEC-13
  Règle: Le bouton « déclarer » ouvre l'application dans un nouvel onglet du navigateur

    @navigateur
    Scénario: DELTA-G s'ouvre à côté de portailpro, qui reste sur le tableau de bord
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Dédouanement »
      Alors le navigateur de Chloé a 2 onglets ouverts
      Et DELTA-G s'ouvre au nom de Chloé
      Et l'onglet de portailpro montre toujours à Chloé son tableau de bord

    @navigateur
    Scénario: Le droit de lire ouvre de même un nouvel onglet
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Lire » de DELTA-G sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Dédouanement »
      Alors le navigateur de Chloé a 2 onglets ouverts
      Et l'onglet de portailpro montre toujours à Chloé son tableau de bord

  @DEC-16
  Règle: Les déclarations H7 ne se déposent pas depuis portailpro

    Scénario: Une déclaration de dédouanement se dépose, elle, depuis portailpro
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose une déclaration de dédouanement pour A1 depuis portailpro
      Alors DELTA-G donne à Chloé le numéro de sa déclaration

    @refus
    Scénario: Qui dépose des H7 par EDI n'en trouve aucune trace dans portailpro
      Étant donné que A1 a déposé par EDI la déclaration H7 « H7-0001 »
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |
      Et aucune page de portailpro, DELTA-G compris, ne parle de H7 à Chloé
      Et la douane tient pour A1 la déclaration H7 « H7-0001 »

    @refus
    Scénario: L'adresse d'un dépôt H7, tapée à la main, ne mène à rien
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé demande à portailpro la page d'un dépôt H7
      Alors portailpro répond à Chloé que cette page n'existe pas

    @refus
    Scénario: Un lien de portailpro vers le dépôt H7 est refusé par la douane
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé suit un lien de portailpro vers le dépôt H7 de la douane
      Alors douane.gouv refuse ce lien à Chloé
