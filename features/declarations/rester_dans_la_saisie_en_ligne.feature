# language: fr
Fonctionnalité: Ce qui se déclare ailleurs que par portailpro
  Portailpro mène à la saisie en ligne de quelques applications. L'EDI, TRIGO et les déclarations H7 restent hors de
  sa portée, à l'écran comme à l'adresse.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv à son compte portailpro
    Et Chloé a le droit « Déclarer » de DELTA-G sur A1

  @DEC-01
  Règle: Seule la saisie en ligne passe par portailpro, pas l'EDI

    Scénario: Ce que Chloé saisit depuis portailpro est tenu pour une saisie en ligne
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour A1 depuis portailpro
      Alors DELTA-G montre exactement à Chloé ces déclarations
        | établissement | objet                | montant  | saisie         |
        | A1            | Cafetières de cuivre | 125,00 € | par portailpro |
      Et la douane ne tient pour A1 aucune déclaration par EDI

    Scénario: La porte EDI de la douane, elle, prend le message du logiciel de A1
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand le logiciel de A1 dépose par EDI à la douane la déclaration DELTA-G « DG-EDI-1 »
      Alors la douane tient pour A1 la déclaration par EDI « DG-EDI-1 »

    @refus
    Scénario: Le même message, envoyé à portailpro, n'y trouve pas de porte
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand le logiciel de A1 essaie de déposer par EDI à portailpro la déclaration DELTA-G « DG-EDI-2 »
      Alors portailpro n'a de porte EDI à aucune adresse
      Et la douane ne tient pour A1 aucune déclaration par EDI

    @refus
    Plan du Scénario: Aucune page de portailpro ne parle de « <mot> », même à qui dépose par EDI ailleurs
      Étant donné que A1 a déposé par EDI la déclaration DELTA-G « DG-EDI-3 »
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors aucune page de portailpro ne parle de « <mot> » à Chloé

      Exemples:
        | mot     |
        | EDI     |
        | fichier |

    @refus
    Scénario: Un lien de portailpro vers la porte EDI est refusé par la douane
      Étant donné que Chloé a ouvert sa session sur portailpro
      Quand Chloé suit un lien de portailpro vers la porte EDI de la douane
      Alors douane.gouv refuse ce lien à Chloé

  @DEC-15
  Règle: TRIGO n'est pas accessible depuis portailpro

    Plan du Scénario: Sur douane.gouv, <droit> de TRIGO ouvre TRIGO
      Étant donné que Chloé a le droit <droit> de TRIGO sur A1
      Et que Chloé a ouvert sa session sur douane.gouv
      Quand Chloé ouvre TRIGO depuis douane.gouv
      Alors TRIGO s'ouvre au nom de Chloé

      Exemples:
        | droit        |
        | « Déclarer » |
        | « Lire »     |

    @refus
    Plan du Scénario: Habilitée par <droit> de TRIGO, Chloé ne trouve dans portailpro aucun chemin vers TRIGO
      Étant donné que Chloé a le droit <droit> de TRIGO sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |
      Et aucun lien ni bouton de portailpro ne mène Chloé à « TRIGO »

      Exemples:
        | droit        |
        | « Déclarer » |
        | « Lire »     |

    @refus
    Scénario: L'adresse de TRIGO, tapée à la main dans portailpro, ne mène à rien
      Étant donné que Chloé a le droit « Déclarer » de TRIGO sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tape dans portailpro les adresses que « TRIGO » pourrait y avoir
      Alors portailpro a répondu chaque fois à Chloé que cette page n'existe pas

    @refus
    Scénario: Un lien de portailpro vers TRIGO est refusé par la douane
      Étant donné que Chloé a le droit « Déclarer » de TRIGO sur A1
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé forge un lien de portailpro vers TRIGO
      Alors douane.gouv refuse ce lien à Chloé

  @DEC-16
  Règle: Les déclarations H7 ne se déposent pas depuis portailpro

    Scénario: Une déclaration de dédouanement se dépose, elle, depuis portailpro
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour A1 depuis portailpro
      Alors DELTA-G donne à Chloé le numéro de sa déclaration

    @refus
    Scénario: Qui dépose des H7 par EDI n'en trouve aucune trace dans portailpro
      Étant donné que A1 a déposé par EDI la déclaration H7 « H7-0001 »
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |
      Et aucune page de portailpro, DELTA-G compris, ne parle de « H7 » à Chloé
      Et la douane tient pour A1 la déclaration H7 « H7-0001 »

    @refus
    Scénario: L'adresse d'un dépôt H7, tapée à la main, ne mène à rien
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tape dans portailpro les adresses que « H7 » pourrait y avoir
      Alors portailpro a répondu chaque fois à Chloé que cette page n'existe pas

    @refus
    Scénario: Un lien de portailpro vers le dépôt H7 est refusé par la douane
      Étant donné que Chloé a ouvert sa session sur portailpro
      Quand Chloé suit un lien de portailpro vers le dépôt H7 de la douane
      Alors douane.gouv refuse ce lien à Chloé
