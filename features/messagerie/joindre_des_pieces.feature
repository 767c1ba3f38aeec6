# language: fr
Fonctionnalité: Joindre des pièces à une question
  Chaque pièce peut peser 10 MO ; la limite vaut pour chacune, pas pour leur somme. Entre 10 000 000 et 10 485 760
  octets, rien n'est jugé.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

  @MSG-21
  Règle: Une pièce jointe peut peser jusqu'à 10 MO, et cette limite s'entend par pièce

    Scénario: Une pièce de 10 000 000 octets arrive entière
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets     |
        | bilan.pdf | 10 000 000 |
      Alors les services de la douane ont reçu exactement ces questions
        | question             | pièces                      |
        | détail d'une créance | bilan.pdf (10000000 octets) |

    Scénario: Deux pièces de 6 MO arrivent toutes deux
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets    |
        | bilan.pdf | 6 000 000 |
        | plan.pdf  | 6 000 000 |
      Alors les services de la douane ont reçu exactement ces questions
        | question             | pièces                                               |
        | détail d'une créance | bilan.pdf (6000000 octets), plan.pdf (6000000 octets) |

    Scénario: Trois pièces de 9 MO aussi
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets    |
        | bilan.pdf | 9 000 000 |
        | plan.pdf  | 9 000 000 |
        | suite.pdf | 9 000 000 |
      Alors les services de la douane ont reçu exactement ces questions
        | question             | pièces                                                                                |
        | détail d'une créance | bilan.pdf (9000000 octets), plan.pdf (9000000 octets), suite.pdf (9000000 octets) |

    Scénario: De deux pièces, chacune se relit
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets |
        | bilan.pdf | 1000   |
        | plan.pdf  | 1200   |
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors Bruno y retrouve la pièce « bilan.pdf » de 1000 octets, telle quelle
      Et Bruno y retrouve la pièce « plan.pdf », jointe en second, de 1200 octets, telle quelle

    Scénario: La pièce se relit dans l'échange
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets |
        | bilan.pdf | 1000   |
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors Bruno y retrouve la pièce « bilan.pdf » de 1000 octets, telle quelle

    @refus
    Scénario: Une pièce d'un octet au-delà de 10 485 760 retient toute la question
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets     |
        | bilan.pdf | 10 485 761 |
      Alors portailpro réclame « bilan.pdf » à Bruno
      Et aucun service de la douane n'a reçu de question

    @refus
    Scénario: La seconde pièce est trop lourde, et la première ne part pas seule
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets     |
        | court.pdf | 1000       |
        | bilan.pdf | 10 485 761 |
      Alors portailpro réclame « bilan.pdf » à Bruno
      Et aucun service de la douane n'a reçu de question

    @refus
    Scénario: Une pièce trop lourde ne fait pas perdre ce qui était tapé
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « rejet de télérèglement » avec ces pièces jointes
        | nom       | octets     |
        | bilan.pdf | 10 485 761 |
      Alors le formulaire de Bruno garde ce qui y était tapé
        | champ                   | valeur     |
        | Référence de la créance | DED-A-01   |
        | Date du rejet           | 02/03/2026 |
      Et aucun service de la douane n'a reçu de question

    @refus @non_bloquant @AMB-30
    Scénario: Un fichier vide retient la question
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » avec ces pièces jointes
        | nom      | octets |
        | vide.pdf | 0      |
      Alors portailpro réclame « vide.pdf » à Bruno
      Et aucun service de la douane n'a reçu de question

    @non_bloquant @AMB-30
    Plan du Scénario: Le nom hostile d'une pièce est rendu inoffensif, <défaut>
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance » avec ces pièces jointes
        | nom   | octets |
        | <nom> | 1000   |
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors aucune pièce reçue ne porte de nom dangereux
      Et Bruno y retrouve la pièce « <reste> » de 1000 octets, telle quelle

      Exemples:
        | défaut                 | nom                          | reste      |
        | un chemin              | ../../../etc/bilan.pdf       | bilan.pdf  |
        | un chemin à l'envers   | ..\..\bilan.pdf              | bilan.pdf  |
        | un octet nul           | bilan<NUL>.pdf               | bilan      |
        | une lecture retournée  | bilan<RLO>fdp.pdf            | bilan      |
        | un balisage            | <b>bilan</b>.pdf             | .pdf       |
        | un nom sans fin        | bilan<long>.pdf              | bilan      |
