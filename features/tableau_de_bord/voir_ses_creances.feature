# language: fr
Fonctionnalité: Voir les créances et les paiements de la douane
  Le droit « Télépayer » de Télépaiement SEPA ouvre, dans les deux onglets des paiements, tout ce que l'entreprise doit
  à la douane et lui a payé.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |            |       |
      | Douane         | DED-A-03  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Douane         | ALC-A-04  | A2            | 615,20 €   | 12/02/2026 | 10/02/2026 | CB    |
      | Douane         | DED-B-01  | B1            | 730,40 €   | 20/03/2026 |            |       |
      | Douane         | DED-B-02  | B1            | 99,99 €    | 01/02/2026 | 30/01/2026 | SEPA  |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Impôts         | TVA-A-02  | A1            | 3 955,00 € | 24/02/2026 | 23/02/2026 | SEPA  |

  @TDB-09
  Règle: Les paiements de la douane ne se montrent qu'au titulaire de « Télépayer » sur le SIREN

    Scénario: Titulaire de « Télépayer », Bruno voit les créances en cours et l'historique
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-03  | A1            | 2 300,00 € | 06/02/2026 | SEPA  |
        | Douane         | ALC-A-04  | A2            | 615,20 €   | 10/02/2026 | CB    |

    @refus
    Scénario: Titulaire de « Adhérer » seul, Denis ne voit rien de la douane, historique compris
      Étant donné que Denis a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Payer » du compte fiscal sur ALPHA
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Denis montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
      Et l'onglet « Historique » des paiements de Denis montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Impôts         | TVA-A-02  | A1            | 3 955,00 € | 23/02/2026 | SEPA  |

    @refus
    Plan du Scénario: Un autre droit de la douane ne remplace pas « Télépayer », ici <droit>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé a le droit <droit> sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Chloé est vide
      Et l'onglet « Historique » des paiements de Chloé est vide

      Exemples:
        | droit                            |
        | « Adhérer » de Télépaiement SEPA |
        | « Déclarer » de DELTA-G          |
        | « Lire » de DELTA-G              |

    @refus
    Scénario: Sans aucun droit, rien de la douane
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Denis est vide
      Et l'onglet « Historique » des paiements de Denis est vide

    @refus
    Scénario: « Télépayer » sur BETA n'ouvre pas les paiements d'ALPHA
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Farid est vide
      Et l'onglet « Historique » des paiements de Farid est vide

    @refus
    Scénario: Un droit tenu sur un compte non rattaché n'ouvre rien
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a rattaché impots.gouv à son compte portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et l'onglet « Historique » des paiements de Bruno est vide

  @TDB-12
  Règle: Un droit tenu sur un SIRET ouvre la vue de toutes les créances du SIREN

    Plan du Scénario: « Télépayer » sur le seul <établissement> ouvre les créances de A1 et de A2
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-03  | A1            | 2 300,00 € | 06/02/2026 | SEPA  |
        | Douane         | ALC-A-04  | A2            | 615,20 €   | 10/02/2026 | CB    |

      Exemples:
        | établissement |
        | A1            |
        | A2            |

    Scénario: « Télépayer » sur les deux établissements ne montre chaque créance qu'une fois
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |

    Scénario: Onze créances, dont deux de même montant et de même échéance, sont là toutes les onze
      Étant donné ces créances
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | DED-C-01  | C1            | 31,00 €  | 18/03/2026 |
        | Douane         | DED-C-02  | C1            | 31,00 €  | 18/03/2026 |
        | Douane         | DED-C-03  | C1            | 33,00 €  | 19/03/2026 |
        | Douane         | DED-C-04  | C1            | 34,00 €  | 19/03/2026 |
        | Douane         | DED-C-05  | C1            | 35,00 €  | 19/03/2026 |
        | Douane         | DED-C-06  | C1            | 36,00 €  | 19/03/2026 |
        | Douane         | DED-C-07  | C1            | 37,00 €  | 19/03/2026 |
        | Douane         | DED-C-08  | C1            | 38,00 €  | 19/03/2026 |
        | Douane         | DED-C-09  | C1            | 39,00 €  | 19/03/2026 |
        | Douane         | DED-C-10  | C1            | 40,00 €  | 19/03/2026 |
        | Douane         | DED-C-11  | C1            | 41,00 €  | 19/03/2026 |
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur C1
      Quand Bruno consulte son tableau de bord pour GAMMA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | DED-C-01  | C1            | 31,00 €  | 18/03/2026 |
        | Douane         | DED-C-02  | C1            | 31,00 €  | 18/03/2026 |
        | Douane         | DED-C-03  | C1            | 33,00 €  | 19/03/2026 |
        | Douane         | DED-C-04  | C1            | 34,00 €  | 19/03/2026 |
        | Douane         | DED-C-05  | C1            | 35,00 €  | 19/03/2026 |
        | Douane         | DED-C-06  | C1            | 36,00 €  | 19/03/2026 |
        | Douane         | DED-C-07  | C1            | 37,00 €  | 19/03/2026 |
        | Douane         | DED-C-08  | C1            | 38,00 €  | 19/03/2026 |
        | Douane         | DED-C-09  | C1            | 39,00 €  | 19/03/2026 |
        | Douane         | DED-C-10  | C1            | 40,00 €  | 19/03/2026 |
        | Douane         | DED-C-11  | C1            | 41,00 €  | 19/03/2026 |

    Scénario: Une nouvelle venue s'inscrit, rattache, reçoit un droit sur A2 et voit toute l'entreprise
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Et que Nadia vient de recevoir le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Nadia consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Nadia montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |

    @refus
    Scénario: Un droit sur l'établissement d'une autre entreprise n'ouvre aucun des siens
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Farid est vide
      Et l'onglet « Historique » des paiements de Farid est vide
