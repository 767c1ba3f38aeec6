# language: fr
Fonctionnalité: Lire le détail d'une créance et d'un mandat
  Depuis une ligne du tableau de bord, une page dit tout de la créance, paiement compris, et tout du mandat.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen    |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |          |
      | Douane         | DED-A-02  | A2            | 2 300,07 € | 08/02/2026 | 06/02/2026 | SEPA     |
      | Douane         | VIR-A-03  | A1            | 9 999,00 € | 15/02/2026 | 12/02/2026 | Virement |
      | Douane         | DED-B-01  | B1            | 730,40 €   | 20/03/2026 |            |          |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |          |
      | Impôts         | TVA-A-02  | A1            | 3 955,00 € | 24/02/2026 | 23/02/2026 | SEPA     |
      | Impôts         | TVA-B-01  | B1            | 1 207,00 € | 24/03/2026 |            |          |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |            |          |
      | Urssaf         | COT-A-02  | A1            | 2 912,10 € | 15/02/2026 | 13/02/2026 | CB       |
    Et ces mandats
      | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
      | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      | Douane         | RUM-DOU-B1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            | 20/01/2026 |
      | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            | 05/01/2026 |
      | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 | A1            | 07/01/2026 |

  @TDB-11
  Règle: Le détail d'une créance et celui d'un mandat sont consultables chez les trois administrations

    Plan du Scénario: Le détail de <référence>, à payer, se lit en partant de « En cours » avec <droit>
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit <droit> sur <périmètre>
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail de « <référence> » depuis l'onglet « En cours » des paiements
      Alors portailpro montre à Bruno le détail de la créance
        | référence   | montant   | échéance   |
        | <référence> | <montant> | <échéance> |
      Et le détail de la créance ne dit à Bruno aucun règlement

      Exemples:
        | référence | droit                              | périmètre | montant    | échéance   |
        | DED-A-01  | « Télépayer » de Télépaiement SEPA | A1        | 1 250,00 € | 15/03/2026 |
        | TVA-A-01  | « Payer » du compte fiscal         | ALPHA     | 4 100,00 € | 24/03/2026 |
        | COT-A-01  | « Payer » du compte cotisant       | ALPHA     | 2 876,40 € | 15/03/2026 |

    Plan du Scénario: Le détail de <référence>, réglée, se lit en partant de « Historique » avec <droit>
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit <droit> sur <périmètre>
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail de « <référence> » depuis l'onglet « Historique » des paiements
      Alors portailpro montre à Bruno le détail de la créance
        | référence   | montant   | échéance   |
        | <référence> | <montant> | <échéance> |
      Et le détail de la créance ne dit à Bruno de son règlement du <réglée le> par <moyen> que des choses exactes

      Exemples:
        | référence | droit                              | périmètre | montant    | échéance   | réglée le  | moyen |
        | DED-A-02  | « Télépayer » de Télépaiement SEPA | A1        | 2 300,07 € | 08/02/2026 | 06/02/2026 | SEPA  |
        | TVA-A-02  | « Payer » du compte fiscal         | ALPHA     | 3 955,00 € | 24/02/2026 | 23/02/2026 | SEPA  |
        | COT-A-02  | « Payer » du compte cotisant       | ALPHA     | 2 912,10 € | 15/02/2026 | 13/02/2026 | CB    |

    Plan du Scénario: Parmi plusieurs lignes de « <onglet> », celle de <référence> mène à son propre détail
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a ces droits
        | droit                              | sur   |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Payer » du compte fiscal         | ALPHA |
        | « Payer » du compte cotisant       | ALPHA |
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail de « <référence> » depuis l'onglet « <onglet> » des paiements
      Alors portailpro montre à Bruno le détail de la créance
        | référence   | montant   | échéance   |
        | <référence> | <montant> | <échéance> |

      Exemples:
        | onglet     | référence | montant    | échéance   |
        | En cours   | DED-A-01  | 1 250,00 € | 15/03/2026 |
        | En cours   | TVA-A-01  | 4 100,00 € | 24/03/2026 |
        | Historique | COT-A-02  | 2 912,10 € | 15/02/2026 |
        | Historique | DED-A-02  | 2 300,07 € | 08/02/2026 |

    @non_bloquant @AMB-29
    Scénario: Le détail d'une créance réglée en dit l'état, la date et le moyen
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail de « DED-A-02 » depuis l'onglet « Historique » des paiements
      Alors le détail de la créance dit à Bruno qu'elle est réglée le 06/02/2026 par SEPA

    Plan du Scénario: À côté d'une autre créance de la douane, « <référence> » mène à sa propre page
      Étant donné ces créances
        | administration | référence | établissement | montant  | échéance   | réglée le  | moyen |
        | Douane         | DED-A-04  | A2            | 87,60 €  | 19/03/2026 |            |       |
        | Douane         | DED-A-05  | A1            | 415,03 € | 05/02/2026 | 03/02/2026 | CB    |
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail de « <référence> » depuis l'onglet « <onglet> » des paiements
      Alors portailpro montre à Bruno le détail de la créance
        | référence   | montant   | échéance   |
        | <référence> | <montant> | <échéance> |

      Exemples:
        | référence | onglet     | montant    | échéance   |
        | DED-A-01  | En cours   | 1 250,00 € | 15/03/2026 |
        | DED-A-04  | En cours   | 87,60 €    | 19/03/2026 |
        | DED-A-02  | Historique | 2 300,07 € | 08/02/2026 |
        | DED-A-05  | Historique | 415,03 €   | 05/02/2026 |

    Plan du Scénario: Le détail du mandat <RUM> se lit avec <droit>
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit <droit> sur <périmètre>
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail du mandat « <RUM> » depuis son tableau de bord
      Alors portailpro montre à Bruno le détail du mandat
        | administration   | RUM   | ICS   | IBAN   | établissement |
        | <administration> | <RUM> | <ICS> | <IBAN> | A1            |

      Exemples:
        | RUM        | droit                            | périmètre | administration | ICS           | IBAN                              |
        | RUM-DOU-A1 | « Adhérer » de Télépaiement SEPA | A1        | Douane         | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 |
        | RUM-IMP-A1 | « Payer » du compte fiscal       | ALPHA     | Impôts         | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 |
        | RUM-URS-A1 | « Payer » du compte cotisant     | ALPHA     | Urssaf         | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 |

    Scénario: Parmi plusieurs mandats, celui de l'Urssaf mène à son propre détail
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a ces droits
        | droit                            | sur   |
        | « Adhérer » de Télépaiement SEPA | A1    |
        | « Payer » du compte fiscal       | ALPHA |
        | « Payer » du compte cotisant     | ALPHA |
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail du mandat « RUM-URS-A1 » depuis son tableau de bord
      Alors portailpro montre à Bruno le détail du mandat
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 | A1            |

    Plan du Scénario: À côté d'un autre mandat de la douane, <RUM> mène à sa propre page
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            | 19/01/2026 |
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le détail du mandat « <RUM> » depuis son tableau de bord
      Alors portailpro montre à Bruno le détail du mandat
        | administration | RUM   | ICS           | IBAN   | établissement   |
        | Douane         | <RUM> | FR49ZZZ000001 | <IBAN> | <établissement> |

      Exemples:
        | RUM        | IBAN                              | établissement |
        | RUM-DOU-A1 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | RUM-DOU-A2 | FR76 0000 0000 0000 0000 0000 291 | A2            |

  @TDB-13
  Règle: L'adresse d'un détail ne sort pas davantage du SIREN de travail

    Plan du Scénario: Sous BETA, l'adresse de « <référence> » ouvre bien la créance de BETA
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit <droit> sur <périmètre>
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid demande à portailpro l'adresse de la créance « <référence> » de <site>
      Alors portailpro montre à Farid le détail de la créance
        | référence   | montant   | échéance   |
        | <référence> | <montant> | <échéance> |

      Exemples:
        | référence | droit                              | périmètre | site        | montant    | échéance   |
        | DED-B-01  | « Télépayer » de Télépaiement SEPA | B1        | douane.gouv | 730,40 €   | 20/03/2026 |
        | TVA-B-01  | « Payer » du compte fiscal         | BETA      | impots.gouv | 1 207,00 € | 24/03/2026 |

    @refus
    Plan du Scénario: Sous ALPHA, l'adresse de « <référence> », créance de BETA, ne mène à rien
      Étant donné que Farid a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Farid a le droit <droit> sur <chez ALPHA>
      Et que Farid a le droit <droit> sur <chez BETA>
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid demande à portailpro l'adresse de la créance « <référence> » de <site>
      Alors portailpro répond à Farid que cette page n'existe pas
      Et la page ne dit rien à Farid de « <référence> »

      Exemples:
        | référence | droit                              | chez ALPHA | chez BETA | site        |
        | DED-B-01  | « Télépayer » de Télépaiement SEPA | A1         | B1        | douane.gouv |
        | TVA-B-01  | « Payer » du compte fiscal         | ALPHA      | BETA      | impots.gouv |

    @refus
    Scénario: Sous ALPHA, l'adresse d'un mandat de BETA ne mène à rien
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Adhérer » de Télépaiement SEPA sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid demande à portailpro l'adresse du mandat « RUM-DOU-B1 » de douane.gouv
      Alors portailpro répond à Farid que cette page n'existe pas

  @TDB-16
  Règle: Sans « Télépayer », le détail d'une créance de la douane ne se lit pas non plus par son adresse

    Scénario: Avec « Télépayer », l'adresse du détail l'ouvre
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro montre à Bruno le détail de la créance
        | référence | montant    | échéance   |
        | DED-A-01  | 1 250,00 € | 15/03/2026 |

    @refus
    Plan du Scénario: Avec <droit> seulement, l'adresse du détail ne mène à rien
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur <périmètre>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé demande à portailpro l'adresse de la créance « <référence> » de douane.gouv
      Alors portailpro répond à Chloé que cette page n'existe pas

      Exemples:
        | droit                                  | périmètre | référence |
        | « Adhérer » de Télépaiement SEPA       | A1        | DED-A-01  |
        | « Adhérer » de Télépaiement SEPA       | A2        | DED-A-02  |
        | « Déclarer » de DELTA-G                | A1        | DED-A-01  |
        | « Correspondant » du compte entreprise | ALPHA     | DED-A-02  |

  @TDB-19
  Règle: Un règlement par virement n'a pas de détail non plus

    Scénario: Le détail d'un prélèvement se lit par son adresse
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-02 » de douane.gouv
      Alors le détail de la créance ne dit à Bruno de son règlement du 06/02/2026 par SEPA que des choses exactes

    @refus
    Scénario: L'adresse d'une créance réglée par virement ne dit rien de ce règlement
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « VIR-A-03 » de douane.gouv
      Alors la page ne montre à Bruno aucun virement
