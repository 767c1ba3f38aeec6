# language: fr
Fonctionnalité: Partir déclarer aux impôts et à l'Urssaf
  Le tableau de bord renvoie vers les déclarations fiscales et vers les déclarations sociales, chacune chez qui la
  reçoit.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces déclarations
      | administration | démarche                       | période      | entreprise | déposée le |
      | Impôts         | TVA                            | Février 2026 | ALPHA      |            |
      | Urssaf         | Déclaration sociale nominative | Février 2026 | ALPHA      |            |
    Et Chloé a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro

  @TDB-06
  Règle: Le tableau de bord renvoie vers les déclarations fiscales et vers les déclarations sociales

    Plan du Scénario: « <démarche> » mène <destination>
      Étant donné que Chloé a le droit « Déclarer » du compte fiscal sur ALPHA
      Et que Chloé a le droit « Déclarer » du compte cotisant sur ALPHA
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <démarche> »
      Alors Chloé arrive sans se connecter là où se déposent ses « <démarche> »

      Exemples:
        | démarche              | destination                                                       |
        | Déclarations fiscales | aux impôts, au nom de Chloé                                       |
        | Déclarations sociales | à l'Urssaf, au nom de Chloé, ou à net-entreprises, qui est public |

    Plan du Scénario: <départ> mène aussi à net-entreprises
      Étant donné que Chloé a le droit « Déclarer » du compte cotisant sur ALPHA
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé va de <départ> à net-entreprises
      Alors net-entreprises s'ouvre à Chloé

      Exemples:
        | départ     |
        | portailpro |
        | urssaf.fr  |

    Plan du Scénario: Le seul droit <droit> suffit pour « <démarche> »
      Étant donné que Chloé a le droit <droit> sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche   | administration   |
        | <démarche> | <administration> |

      Exemples:
        | droit                           | démarche              | administration |
        | « Déclarer » du compte fiscal   | Déclarations fiscales | Impôts         |
        | « Déclarer » du compte cotisant | Déclarations sociales | Urssaf         |

    @refus
    Plan du Scénario: Le droit <droit> ne renvoie vers aucune déclaration
      Étant donné que Chloé a le droit <droit> sur <périmètre>
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé est vide

      Exemples:
        | droit                              | périmètre |
        | « Payer » du compte fiscal         | ALPHA     |
        | « Payer » du compte cotisant       | ALPHA     |
        | « Télépayer » de Télépaiement SEPA | A1        |
