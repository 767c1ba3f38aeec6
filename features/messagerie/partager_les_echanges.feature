# language: fr
Fonctionnalité: Partager les échanges d'une entreprise
  Les personnes habilitées d'une entreprise en partagent les questions et les réponses, celles des deux questions
  réservées exceptées, qui demandent « Télépayer » même pour les lire. Rien ne passe d'une entreprise à l'autre.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

  @MSG-16
  Règle: Les personnes habilitées d'une entreprise en partagent les échanges, et eux seuls

    Scénario: Bruno retrouve sa question et la réponse reçue
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance »
      Et qu'un agent a répondu « Le détail part ce jour par courrier. » à l'échange « Q-2026-0001 »
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors Bruno y lit « DED-A-01 » et « Le détail part ce jour par courrier. »
      Et la liste des échanges de Bruno montre exactement
        | référence   | question             | service            | posée par | état     |
        | Q-2026-0001 | détail d'une créance | Recette – Le Havre | Bruno     | Répondue |

    Scénario: Une réponse se lit sous sa question, et sous aucune autre
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance »
      Et que Bruno a posé la question « nouvelle garantie »
      Et qu'un agent a répondu « Garantie inscrite ce jour. » à l'échange « Q-2026-0002 »
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors Bruno n'y lit pas « Garantie inscrite ce jour. »
      Et la liste des échanges de Bruno montre exactement
        | référence   | question             | état      |
        | Q-2026-0001 | détail d'une créance | Transmise |
        | Q-2026-0002 | nouvelle garantie    | Répondue  |

    Scénario: Un message se relit tel qu'il a été écrit
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance » avec « L'écart est <i>net</i> : 12 € & 3 < 5, d'où notre demande, que nous joignons à l'avis du mois dernier. » pour « Message »
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors Bruno y lit « L'écart est <i>net</i> : 12 € & 3 < 5 » et « à l'avis du mois dernier. »

    @non_bloquant @AMB-43
    Scénario: Chloé lit la question de Bruno et la réponse reçue
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance »
      Et qu'un agent a répondu « Le détail part ce jour par courrier. » à l'échange « Q-2026-0001 »
      Et que Chloé, habilitée par le droit « Lire » de DOMINO sur A2, travaille sur ALPHA dans portailpro
      Quand Chloé lit l'échange « Q-2026-0001 »
      Alors Chloé y lit « DED-A-01 » et « Le détail part ce jour par courrier. »
      Et la liste des échanges de Chloé montre exactement
        | référence   | question             | service            | posée par | état     |
        | Q-2026-0001 | détail d'une créance | Recette – Le Havre | Bruno     | Répondue |

    @refus
    Scénario: De BETA, on ne voit rien des échanges d'ALPHA
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance »
      Et que Gaëlle, habilitée par le droit « Télépayer » de Télépaiement SEPA sur B1, travaille sur BETA dans portailpro
      Quand Gaëlle ouvre la messagerie sécurisée
      Alors la liste des échanges de Gaëlle est vide

    @refus
    Scénario: De BETA, l'adresse d'un échange d'ALPHA n'ouvre rien
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets |
        | bilan.pdf | 1000   |
      Et que Gaëlle, habilitée par le droit « Télépayer » de Télépaiement SEPA sur B1, travaille sur BETA dans portailpro
      Quand Gaëlle tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Gaëlle
      Et Gaëlle n'y lit pas « DED-A-01 »
      Et aucune pièce de l'échange « Q-2026-0001 » ne s'ouvre à Gaëlle

    @refus
    Scénario: Pour BETA, Farid ne retrouve pas ce qu'il a demandé pour ALPHA
      Étant donné que Farid a le droit « Lire » de DELTA-G sur B1
      Et que Farid, habilité par le droit « Lire » de DELTA-G sur A1, travaille sur ALPHA dans portailpro
      Et que Farid a posé la question « détail d'une créance »
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Farid
      Et la liste des échanges de Farid est vide

    Scénario: Passé de BETA à ALPHA, Farid n'y retrouve que les échanges d'ALPHA
      Étant donné que Farid a le droit « Lire » de DELTA-G sur A1
      Et que Farid, habilité par le droit « Lire » de DELTA-G sur B1, travaille sur BETA dans portailpro
      Et que Farid a posé la question « nouvelle garantie »
      Et que Farid travaille sur ALPHA dans portailpro
      Et que Farid a posé la question « détail d'une créance »
      Quand Farid ouvre la messagerie sécurisée
      Alors la liste des échanges de Farid montre exactement
        | référence   | question             | service            | posée par | état      |
        | Q-2026-0002 | détail d'une créance | Recette – Le Havre | Farid     | Transmise |

  @MSG-17
  Règle: Les échanges des deux questions réservées demandent « Télépayer », même pour les lire

    Scénario: Le titulaire de « Télépayer » relit le fil du report de paiement
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « report de paiement »
      Et qu'un agent a répondu « Report accordé jusqu'en juin. » à l'échange « Q-2026-0001 »
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors Bruno y lit « DED-A-01 » et « Report accordé jusqu'en juin. »

    @non_bloquant @AMB-43
    Scénario: Denis, autre titulaire de « Télépayer », lit le fil de Bruno
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « rejet de télérèglement »
      Et que Denis, habilité par le droit « Télépayer » de Télépaiement SEPA sur A2, travaille sur ALPHA dans portailpro
      Quand Denis lit l'échange « Q-2026-0001 »
      Alors Denis y lit « DED-A-01 » et « 02/03/2026 »

    @refus
    Plan du Scénario: Chloé ne lit pas le fil « <question> », ni par la liste ni par son adresse
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « <question> » avec ces pièces jointes
        | nom       | octets |
        | bilan.pdf | 1000   |
      Et que Chloé, habilitée par le droit « Lire » de CIEL Alcool sur A1, travaille sur ALPHA dans portailpro
      Quand Chloé tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Chloé
      Et Chloé n'y lit pas « DED-A-01 » et « bilan.pdf »
      Et aucune pièce de l'échange « Q-2026-0001 » ne s'ouvre à Chloé

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

    @refus
    Scénario: « Adhérer » ne fait pas lire le fil du report de paiement
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « report de paiement » avec la pièce « bilan.pdf »
      Et que Denis, habilité par le droit « Adhérer » de Télépaiement SEPA sur A1, travaille sur ALPHA dans portailpro
      Quand Denis tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Denis
      Et Denis n'y lit pas « DED-A-01 »

    @refus
    Scénario: « Télépayer » perdu, Bruno ne lit plus le fil qu'il a ouvert
      Étant donné que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « report de paiement » avec la pièce « bilan.pdf »
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno et 6 secondes sont passées
      Quand Bruno tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Bruno
      Et la messagerie de Bruno ouvre exactement ce que ses droits permettent

    @refus @non_bloquant @AMB-43
    Scénario: L'intitulé même du fil reste tu à Chloé
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « report de paiement »
      Et que Bruno a posé la question « détail d'une créance »
      Et que Chloé, habilitée par le droit « Lire » de CIEL Alcool sur A1, travaille sur ALPHA dans portailpro
      Quand Chloé ouvre la messagerie sécurisée
      Alors la liste des échanges de Chloé montre exactement
        | référence   | question             |
        | Q-2026-0002 | détail d'une créance |
