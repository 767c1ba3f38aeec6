# language: fr
Fonctionnalité: Ouvrir la messagerie sécurisée depuis le tableau de bord
  Du tableau de bord, un lien mène à la messagerie de l'entreprise où l'on travaille, et d'elle seule.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv à son compte portailpro
    Et Farid a rattaché douane.gouv à son compte portailpro

  @TDB-06
  Règle: Le tableau de bord ouvre la messagerie sécurisée

    Scénario: De son tableau de bord, Chloé arrive à la messagerie d'ALPHA
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre la messagerie sécurisée depuis son tableau de bord
      Alors la messagerie sécurisée d'ALPHA est devant Chloé

    Scénario: L'entreprise changée, le tableau de bord ouvre la messagerie de l'autre
      Étant donné que Farid a le droit « Lire » de DELTA-G sur A1
      Et que Farid a le droit « Lire » de DELTA-G sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid ouvre la messagerie sécurisée depuis son tableau de bord
      Alors la messagerie sécurisée de BETA est devant Farid

  @TDB-13
  Règle: Les échanges de la messagerie ne débordent pas davantage du SIREN de travail

    Scénario: Sous ALPHA, la liste montre les échanges d'ALPHA
      Étant donné que Farid a le droit « Lire » de DELTA-G sur A1
      Et que Farid a le droit « Lire » de DELTA-G sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Et que Farid a posé la question « détail d'une créance »
      Quand Farid ouvre la messagerie sécurisée depuis son tableau de bord
      Alors la liste des échanges de Farid montre exactement
        | référence   | question             |
        | Q-2026-0001 | détail d'une créance |

    @refus
    Scénario: Sous BETA, ni la liste ni l'adresse ne montrent un échange d'ALPHA
      Étant donné que Farid a le droit « Lire » de DELTA-G sur B1
      Et que Farid, habilité par le droit « Lire » de DELTA-G sur A1, travaille sur ALPHA dans portailpro
      Et que Farid a posé la question « détail d'une créance »
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Farid
      Et la liste des échanges de Farid est vide
