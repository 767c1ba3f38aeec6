# language: fr
Fonctionnalité: Retrouver ses règlements
  L'historique rend compte des prélèvements et des paiements par carte. Un virement, lui, n'y figure pas ; ce que
  devient dans l'onglet « En cours » la créance ainsi réglée n'est pas jugé.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen    |
      | Douane         | DED-A-01  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA     |
      | Douane         | ALC-A-02  | A1            | 615,20 €   | 12/02/2026 | 10/02/2026 | CB       |
      | Douane         | VIR-A-03  | A1            | 9 999,00 € | 15/02/2026 | 12/02/2026 | Virement |
      | Impôts         | VIR-A-04  | A1            | 1 111,00 € | 24/02/2026 | 20/02/2026 | Virement |
      | Urssaf         | COT-A-05  | A1            | 2 912,10 € | 15/02/2026 | 13/02/2026 | SEPA     |
      | Douane         | VIR-B-06  | B1            | 712,00 €   | 20/02/2026 | 18/02/2026 | Virement |
      | Douane         | DED-A-07  | A2            | 321,45 €   | 17/03/2026 |            |          |

  @TDB-19
  Règle: Un règlement par virement n'est pas visible dans le tableau de bord

    Scénario: Un prélèvement et un paiement par carte sont dans l'historique
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-01  | A1            | 2 300,00 € | 06/02/2026 | SEPA  |
        | Douane         | ALC-A-02  | A1            | 615,20 €   | 10/02/2026 | CB    |

    @refus
    Scénario: Un virement n'ajoute aucune ligne de règlement, dans aucun onglet
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des paiements de Bruno ne montre aucun virement
      Et l'onglet « En cours » des paiements de Bruno ne montre aucun virement

    @refus
    Scénario: Une entreprise qui n'a payé que par virement a un historique vide
      Étant donné que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors l'onglet « Historique » des paiements de Gaëlle est vide

    @refus
    Scénario: Un virement aux impôts ne se montre pas davantage
      Étant donné que Bruno a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Urssaf         | COT-A-05  | A1            | 2 912,10 € | 13/02/2026 | SEPA  |

    @refus
    Scénario: Télépaiement montre le virement que le tableau de bord tait
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis son tableau de bord
      Alors Télépaiement SEPA montre à Bruno le virement de 9 999,00 € pour « VIR-A-03 »
      Et l'onglet « Historique » des paiements de Bruno ne montre aucun virement

    @refus
    Scénario: Un virement que la douane enregistre à l'instant ne se montre pas davantage
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand douane.gouv enregistre le virement qui règle « DED-A-07 »
      Alors l'onglet « Historique » des paiements de Bruno ne montre aucun virement
      Et l'onglet « En cours » des paiements de Bruno ne montre aucun virement
