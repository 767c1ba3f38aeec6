# language: fr
Fonctionnalité: Suivre son échéancier
  Les impôts et l'Urssaf annoncent leurs échéances, que le tableau de bord réunit à leur date. La douane n'a pas
  d'échéancier : ce qu'on lui doit est dans les paiements, nulle part ailleurs.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces échéances
      | administration | échéance              | établissement | date       | montant    |
      | Impôts         | TVA de mars           | A1            | 24/04/2026 | 4 210,00 € |
      | Impôts         | Acompte d'impôt       | A2            | 15/06/2026 |            |
      | Urssaf         | Cotisations de février | A1            | 15/03/2026 | 2 876,40 € |
      | Urssaf         | Cotisations du jour   | A1            | 03/03/2026 | 310,05 €   |
      | Urssaf         | Cotisations de BETA   | B1            | 15/03/2026 | 963,80 €   |
      | Impôts         | TVA de BETA           | B1            | 24/04/2026 | 1 207,00 € |
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | nature                          |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 | Dédouanement                    |
      | Douane         | ALC-A-02  | A2            | 615,20 €   | 10/03/2026 | Alcools et boissons alcooliques |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 | TVA                             |

  @TDB-04
  Règle: Un échéancier est présenté pour la sphère fiscale et pour la sphère sociale

    Scénario: Les échéances des impôts et de l'Urssaf sont là, à leur date
      Étant donné que Bruno a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Bruno montre exactement
        | date       | administration | échéance               | montant    |
        | 03/03/2026 | Urssaf         | Cotisations du jour    | 310,05 €   |
        | 15/03/2026 | Urssaf         | Cotisations de février | 2 876,40 € |
        | 24/04/2026 | Impôts         | TVA de mars            | 4 210,00 € |
        | 15/06/2026 | Impôts         | Acompte d'impôt        |            |

    Scénario: Avec les seuls impôts, Chloé suit les échéances des impôts
      Étant donné que Chloé a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a le droit « Payer » du compte fiscal sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Chloé montre exactement
        | date       | administration | échéance        | montant    |
        | 24/04/2026 | Impôts         | TVA de mars     | 4 210,00 € |
        | 15/06/2026 | Impôts         | Acompte d'impôt |            |

    Scénario: Avec la seule Urssaf, Gaëlle suit les échéances de l'Urssaf
      Étant donné que Gaëlle a rattaché urssaf.fr à son compte portailpro
      Et que Gaëlle a le droit « Payer » du compte cotisant sur BETA
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors l'échéancier de Gaëlle montre exactement
        | date       | administration | échéance            | montant  |
        | 15/03/2026 | Urssaf         | Cotisations de BETA | 963,80 € |

    Scénario: Deux échéances du même jour sont là toutes les deux
      Étant donné ces échéances
        | administration | échéance           | établissement | date       | montant  |
        | Urssaf         | Cotisations de A2  | A2            | 15/03/2026 | 512,30 € |
      Et que Chloé a rattaché urssaf.fr à son compte portailpro
      Et que Chloé a le droit « Payer » du compte cotisant sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Chloé montre exactement
        | date       | administration | échéance               | montant    |
        | 03/03/2026 | Urssaf         | Cotisations du jour    | 310,05 €   |
        | 15/03/2026 | Urssaf         | Cotisations de février | 2 876,40 € |
        | 15/03/2026 | Urssaf         | Cotisations de A2      | 512,30 €   |

    @refus
    Scénario: Sous ALPHA, rien des échéances de BETA
      Étant donné que Farid a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Farid a le droit « Payer » du compte cotisant sur BETA
      Et que Farid a le droit « Payer » du compte fiscal sur BETA
      Et que Farid a le droit « Payer » du compte cotisant sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Farid montre exactement
        | date       | administration | échéance               | montant    |
        | 03/03/2026 | Urssaf         | Cotisations du jour    | 310,05 €   |
        | 15/03/2026 | Urssaf         | Cotisations de février | 2 876,40 € |

    @refus
    Scénario: « Déclarer » sans « Payer » n'ouvre pas l'échéancier
      Étant donné que Chloé a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a le droit « Déclarer » du compte fiscal sur ALPHA
      Et que Chloé a le droit « Déclarer » du compte cotisant sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Chloé est vide

    @refus
    Scénario: Un droit retiré par l'Urssaf emporte ses échéances
      Étant donné que Bruno a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Payer » du compte cotisant sur ALPHA est retiré à Bruno
      Et 6 secondes passent
      Alors l'échéancier de Bruno montre exactement
        | date       | administration | échéance        | montant    |
        | 24/04/2026 | Impôts         | TVA de mars     | 4 210,00 € |
        | 15/06/2026 | Impôts         | Acompte d'impôt |            |

  @TDB-05
  Règle: Aucun échéancier de la douane n'est affiché

    Scénario: Les créances de la douane, avec leur échéance, restent dans les paiements
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | ALC-A-02  | A2            | 615,20 €   | 10/03/2026 |

    @refus
    Plan du Scénario: « Télépayer » sur <établissement> ne porte aucune créance à l'échéancier
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur <établissement>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Bruno est vide

      Exemples:
        | établissement |
        | A1            |
        | A2            |

    @refus
    Scénario: Aucun encart ne redit les échéances de la douane
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors hors de ses paiements, rien ne dit à Bruno l'échéance d'une créance de la douane

    @refus
    Scénario: À côté des échéances des impôts, aucune de la douane
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Bruno montre exactement
        | date       | administration | échéance        | montant    |
        | 24/04/2026 | Impôts         | TVA de mars     | 4 210,00 € |
        | 15/06/2026 | Impôts         | Acompte d'impôt |            |
