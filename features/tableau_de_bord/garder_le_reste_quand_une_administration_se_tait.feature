# language: fr
Fonctionnalité: Garder le reste quand une administration se tait
  Chaque administration est interrogée à part. Quand l'une ne répond pas, le tableau de bord la nomme, garde ce que les
  autres ont transmis, et ne fait jamais passer un silence pour une absence de dette.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A2            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Impôts         | TVA-A-02  | A1            | 3 955,00 € | 24/02/2026 | 23/02/2026 | SEPA  |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |            |       |
    Et Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro

  @TDB-02
  Règle: Les habilitations de chaque administration continuent de compter quand une autre se tait

    Plan du Scénario: <site> se tait, les deux autres restent sous leurs droits
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et <site> ne répond plus à portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors portailpro annonce à Bruno que <site> est indisponible
      Et malgré ce silence, l'onglet « En cours » des paiements de Bruno montre exactement
        | administration   | référence   | établissement | montant   | échéance   |
        | <administration> | <référence> | A1            | <montant> | <échéance> |

      Exemples:
        | site        | administration | référence | montant    | échéance   |
        | douane.gouv | Impôts         | TVA-A-01  | 4 100,00 € | 24/03/2026 |
        | impots.gouv | Douane         | DED-A-01  | 1 250,00 € | 15/03/2026 |

    Plan du Scénario: L'Urssaf <défaillance>, la douane reste
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Et urssaf.fr <défaillance>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors portailpro annonce à Bruno que urssaf.fr est indisponible
      Et malgré ce silence, l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

      Exemples:
        | défaillance                                     |
        | coupe ses échanges avec portailpro              |
        | répond à portailpro par des messages illisibles |

    Scénario: Les impôts tardent trop, la page vient sans eux
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et impots.gouv tarde à répondre à portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors portailpro annonce à Bruno que impots.gouv est indisponible
      Et la page qui attendait Bruno montre « DED-A-01 »

    @refus
    Scénario: Le silence des impôts n'ouvre pas la douane à qui n'a pas « Télépayer »
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Et impots.gouv ne répond plus à portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors malgré ce silence, l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |

  @TDB-03
  Règle: Le résumé reste juste pour les administrations qui répondent, et ne compte pas zéro pour celle qui se tait

    Scénario: Les impôts se taisent, le compte de la douane reste
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et impots.gouv ne répond plus à portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors portailpro annonce à Bruno que impots.gouv est indisponible
      Et malgré ce silence, la synthèse de Bruno montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Douane         | 1 250,00 € | 1                | 2 300,00 € | 1               |
        | Total          | 1 250,00 € | 1                | 2 300,00 € | 1               |

    @refus
    Plan du Scénario: <site>, seule administration de Chloé, se tait : rien ne dit qu'il n'y a rien à payer
      Étant donné que Chloé a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a le droit <droit> sur <périmètre>
      Et <site> ne répond plus à portailpro
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors portailpro annonce à Chloé que <site> est indisponible
      Et portailpro ne dit nulle part à Chloé qu'il n'y a rien à payer
      Et malgré ce silence, la synthèse de Chloé ne montre aucune ligne

      Exemples:
        | site        | droit                              | périmètre |
        | douane.gouv | « Télépayer » de Télépaiement SEPA | A1        |
        | impots.gouv | « Payer » du compte fiscal         | ALPHA     |
        | urssaf.fr   | « Payer » du compte cotisant       | ALPHA     |
