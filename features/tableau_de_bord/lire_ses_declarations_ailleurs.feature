# language: fr
Fonctionnalité: Lire ses déclarations en douane dans les téléservices
  En première version, le tableau de bord mène aux applications de la douane, session ouverte ; il ne montre aucune
  déclaration en douane et n'en donne aucun PDF.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv à son compte portailpro

  @TDB-20
  Règle: Une déclaration se lit dans son téléservice, ouvert sans nouvelle connexion, et non en PDF dans portailpro

    Plan du Scénario: Avec <droit>, Chloé lit « <référence> » dans <application> sans se connecter
      Étant donné que A1 a déposé par EDI la déclaration <application> « <référence> »
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <démarche> »
      Alors <application> s'ouvre au nom de Chloé
      Et la page montre à Chloé la déclaration « <référence> »

      Exemples:
        | droit                   | démarche               | application | référence |
        | « Lire » de CIEL Alcool | Contribution indirecte | CIEL        | CI-EDI-01 |
        | « Lire » de DELTA-G     | Dédouanement           | DELTA-G     | DG-EDI-01 |
        | « Lire » de DOMINO      | Octroi de mer          | DOMINO      | DO-EDI-01 |
        | « Lire » de ISOPE       | TICPE                  | ISOPE       | IS-EDI-01 |

    @refus
    Plan du Scénario: Aucun PDF de « <référence> », déposée dans <application>, n'est proposé dans portailpro
      Étant donné que A1 a déposé par EDI la déclaration <application> « <référence> »
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors aucune page de portailpro ne propose de PDF à Chloé

      Exemples:
        | droit                       | application | référence |
        | « Lire » de CIEL Alcool     | CIEL        | CI-EDI-01 |
        | « Déclarer » de DELTA-G     | DELTA-G     | DG-EDI-01 |
        | « Lire » de DOMINO          | DOMINO      | DO-EDI-01 |
        | « Déclarer » de ISOPE       | ISOPE       | IS-EDI-01 |

    @refus
    Plan du Scénario: Les adresses qu'aurait le PDF de « <référence> » dans portailpro ne mènent à rien
      Étant donné que A1 a déposé par EDI la déclaration <application> « <référence> »
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tape dans portailpro l'adresse qu'aurait le PDF de « <référence> »
      Alors portailpro répond à Chloé que cette page n'existe pas

      Exemples:
        | application | référence | droit                       |
        | CIEL        | CI-EDI-01 | « Déclarer » de CIEL Alcool |
        | DELTA-G     | DG-EDI-01 | « Déclarer » de DELTA-G     |
        | DOMINO      | DO-EDI-01 | « Déclarer » de DOMINO      |
        | ISOPE       | IS-EDI-01 | « Déclarer » de ISOPE       |

  @TDB-21
  Règle: Le tableau de bord ne montre pas les déclarations en douane elles-mêmes

    Scénario: Des déclarations déposées dans DELTA-G, seule la ligne d'accès se voit
      Étant donné que A1 a déposé par EDI la déclaration DELTA-G « DG-EDI-01 »
      Et que A2 a déposé par EDI la déclaration DELTA-G « DG-EDI-02 »
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    Plan du Scénario: Déposée <où>, la déclaration « <déclaration> » de Chloé, elle, passe à l'historique
      Étant donné ces déclarations
        | administration   | démarche      | période      | entreprise | déposée le |
        | <administration> | <déclaration> | Février 2026 | ALPHA      |            |
      Et que Chloé a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a le droit <droit> sur ALPHA
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose la déclaration de « Février 2026 » depuis la ligne « <ligne> »
      Alors l'onglet « Historique » des déclarations de Chloé montre exactement
        | démarche      | période      | administration   | déposée le |
        | <déclaration> | Février 2026 | <administration> | 03/03/2026 |

      Exemples:
        | où         | administration | déclaration                    | droit                           | ligne                 |
        | aux impôts | Impôts         | TVA                            | « Déclarer » du compte fiscal   | Déclarations fiscales |
        | à l'Urssaf | Urssaf         | Déclaration sociale nominative | « Déclarer » du compte cotisant | Déclarations sociales |

    @refus
    Scénario: Trois déclarations DELTA-G ne sont nommées sur aucune page de portailpro
      Étant donné que A1 a déposé par EDI la déclaration DELTA-G « DG-EDI-01 »
      Et que A1 a déposé par EDI la déclaration DELTA-G « DG-EDI-02 »
      Et que A2 a déposé par EDI la déclaration DELTA-G « DG-EDI-03 »
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Lire » de DELTA-G sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors aucune page de portailpro ne nomme à Chloé « DG-EDI-01 », « DG-EDI-02 » et « DG-EDI-03 »

    @refus
    Plan du Scénario: Aucune page de portailpro ne nomme « <référence> », déposée dans <application>
      Étant donné que A1 a déposé par EDI la déclaration <application> « <référence> »
      Et que Chloé a le droit <droit> sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors aucune page de portailpro ne nomme à Chloé « <référence> »

      Exemples:
        | application | droit                     | référence |
        | CIEL        | « Lire » de CIEL Alcool   | CI-EDI-01 |
        | DOMINO      | « Lire » de DOMINO        | DO-EDI-01 |
        | ISOPE       | « Lire » de ISOPE         | IS-EDI-01 |
        | ISOPE-DOM   | « Déclarer » de ISOPE-DOM | ID-EDI-01 |

    @refus
    Scénario: L'historique des déclarations tait celles de la douane et dit celles des impôts
      Étant donné ces déclarations
        | administration | démarche | période      | entreprise | déposée le |
        | Impôts         | TVA      | Janvier 2026 | ALPHA      | 18/02/2026 |
      Et que A1 a déposé par EDI la déclaration DELTA-G « DG-EDI-01 »
      Et que Chloé a rattaché impots.gouv à son compte portailpro
      Et que Chloé a ces droits
        | droit                              | sur   |
        | « Déclarer » du compte fiscal      | ALPHA |
        | « Déclarer » de DELTA-G            | A1    |
        | « Télépayer » de Télépaiement SEPA | A1    |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des déclarations de Chloé montre exactement
        | démarche | période      | administration | déposée le |
        | TVA      | Janvier 2026 | Impôts         | 18/02/2026 |

    @refus
    Scénario: Même avec « Télépayer », l'onglet « En cours » n'a que la ligne d'accès
      Étant donné que A1 a déposé par EDI la déclaration DELTA-G « DG-EDI-01 »
      Et que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    @refus
    Scénario: Une déclaration déposée à l'instant par portailpro n'y est pas nommée non plus
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour A1 depuis portailpro
      Alors DELTA-G donne à Chloé le numéro de sa déclaration
      Et aucune page de portailpro ne nomme à Chloé « DG-2026-0001 »
