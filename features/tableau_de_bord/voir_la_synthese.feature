# language: fr
Fonctionnalité: Voir la synthèse de ses paiements
  Un bloc résume, administration par administration, ce que l'entreprise doit encore et ce qu'elle a payé. Un
  règlement par virement n'y est pas jugé : aucun exemple n'en contient.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |            |       |
      | Douane         | DED-A-03  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Douane         | ALC-A-04  | A2            | 615,20 €   | 12/02/2026 | 10/02/2026 | CB    |
      | Douane         | DED-A-05  | A1            | 0,01 €     | 20/02/2026 | 18/02/2026 | SEPA  |
      | Impôts         | TVA-A-06  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Impôts         | TVA-A-07  | A1            | 3 955,75 € | 24/02/2026 | 23/02/2026 | SEPA  |
      | Urssaf         | COT-A-08  | A1            | 2 912,10 € | 15/02/2026 | 13/02/2026 | SEPA  |
      | Douane         | DED-B-09  | B1            | 730,40 €   | 20/03/2026 |            |       |
      | Douane         | DED-B-10  | B1            | 99,99 €    | 01/02/2026 | 30/01/2026 | SEPA  |
      | Impôts         | TVA-B-11  | B1            | 1 207,00 € | 24/03/2026 |            |       |
    Et Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro

  @TDB-03
  Règle: Le tableau de bord résume les créances en distinguant celles payées et celles à payer

    Scénario: Trois créances payées, deux à payer, au centime près
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la synthèse de Bruno montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Douane         | 2 090,50 € | 2                | 2 915,21 € | 3               |
        | Total          | 2 090,50 € | 2                | 2 915,21 € | 3               |

    Scénario: Trois administrations, leurs comptes et leur total
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la synthèse de Bruno montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Douane         | 2 090,50 € | 2                | 2 915,21 € | 3               |
        | Impôts         | 4 100,00 € | 1                | 3 955,75 € | 1               |
        | Urssaf         | 0,00 €     | 0                | 2 912,10 € | 1               |
        | Total          | 6 190,50 € | 3                | 9 783,06 € | 5               |
      Et le graphique de la synthèse de Bruno dit les mêmes chiffres

    @navigateur
    Scénario: Les barres se dessinent à la mesure des chiffres
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les barres du graphique de Bruno sont à la mesure de sa synthèse

    Scénario: Rien n'est encore payé
      Étant donné que Gaëlle a rattaché impots.gouv à son compte portailpro
      Et que Gaëlle a le droit « Payer » du compte fiscal sur BETA
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors la synthèse de Gaëlle montre exactement
        | administration | à payer    | créances à payer | payé   | créances payées |
        | Impôts         | 1 207,00 € | 1                | 0,00 € | 0               |
        | Total          | 1 207,00 € | 1                | 0,00 € | 0               |

    Scénario: Deux créances de même montant comptent chacune
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
        | Impôts         | TVA-A-12  | A1            | 4 100,00 € | 24/04/2026 |            |       |
        | Impôts         | TVA-A-13  | A2            | 3 955,75 € | 24/01/2026 | 23/01/2026 | SEPA  |
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la synthèse de Bruno montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Impôts         | 8 200,00 € | 2                | 7 911,50 € | 2               |
        | Total          | 8 200,00 € | 2                | 7 911,50 € | 2               |

    Scénario: Une créance payée à l'instant passe de l'un à l'autre
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis portailpro
      Alors la synthèse de Bruno montre exactement
        | administration | à payer  | créances à payer | payé       | créances payées |
        | Douane         | 840,50 € | 1                | 4 165,21 € | 4               |
        | Total          | 840,50 € | 1                | 4 165,21 € | 4               |

    @refus
    Scénario: Les créances de BETA n'entrent pas dans les comptes d'ALPHA
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors la synthèse de Farid montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Douane         | 2 090,50 € | 2                | 2 915,21 € | 3               |
        | Total          | 2 090,50 € | 2                | 2 915,21 € | 3               |

  @TDB-08
  Règle: La synthèse ne compte la douane que pour le titulaire de « Télépayer », et le reste selon les autres droits

    Plan du Scénario: « Télépayer » sur <établissement> seul fait compter tous les établissements de l'entreprise
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la synthèse de Bruno montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Douane         | 2 090,50 € | 2                | 2 915,21 € | 3               |
        | Total          | 2 090,50 € | 2                | 2 915,21 € | 3               |
      Et le graphique de la synthèse de Bruno dit les mêmes chiffres

      Exemples:
        | établissement |
        | A1            |
        | A2            |

    @refus
    Plan du Scénario: <droit> ne fait pas compter la douane, et laisse les impôts
      Étant donné que Bruno a le droit <droit> sur <périmètre>
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la synthèse de Bruno montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Impôts         | 4 100,00 € | 1                | 3 955,75 € | 1               |
        | Total          | 4 100,00 € | 1                | 3 955,75 € | 1               |
      Et le graphique de la synthèse de Bruno dit les mêmes chiffres

      Exemples:
        | droit                                  | périmètre |
        | « Adhérer » de Télépaiement SEPA       | A1        |
        | « Adhérer » de Télépaiement SEPA       | A2        |
        | « Déclarer » de DELTA-G                | A1        |
        | « Lire » de CIEL Alcool                | A1        |
        | « Correspondant » du compte entreprise | ALPHA     |

    @refus
    Scénario: Sans aucun droit à la douane, les impôts et l'Urssaf restent comptés
      Étant donné que Chloé a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a le droit « Payer » du compte fiscal sur ALPHA
      Et que Chloé a le droit « Payer » du compte cotisant sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors la synthèse de Chloé montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Impôts         | 4 100,00 € | 1                | 3 955,75 € | 1               |
        | Urssaf         | 0,00 €     | 0                | 2 912,10 € | 1               |
        | Total          | 4 100,00 € | 1                | 6 867,85 € | 2               |

    @refus
    Scénario: « Adhérer » pour tout droit, la synthèse ne compte rien
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors la synthèse de Denis ne compte rien

    @refus
    Scénario: « Télépayer » sur BETA ne fait rien compter sous ALPHA
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a le droit « Payer » du compte fiscal sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors la synthèse de Farid montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Impôts         | 4 100,00 € | 1                | 3 955,75 € | 1               |
        | Total          | 4 100,00 € | 1                | 3 955,75 € | 1               |

    @refus
    Scénario: « Télépayer » tenu sur un compte non rattaché ne fait rien compter
      Étant donné que Chloé a rattaché urssaf.fr à son compte portailpro
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé a le droit « Payer » du compte cotisant sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors la synthèse de Chloé montre exactement
        | administration | à payer | créances à payer | payé       | créances payées |
        | Urssaf         | 0,00 €  | 0                | 2 912,10 € | 1               |
        | Total          | 0,00 €  | 0                | 2 912,10 € | 1               |

    @refus
    Scénario: « Télépayer » retiré en pleine session, la douane quitte les comptes
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors la synthèse de Bruno montre exactement
        | administration | à payer    | créances à payer | payé       | créances payées |
        | Impôts         | 4 100,00 € | 1                | 3 955,75 € | 1               |
        | Total          | 4 100,00 € | 1                | 3 955,75 € | 1               |
