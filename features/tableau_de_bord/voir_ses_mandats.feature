# language: fr
Fonctionnalité: Voir les mandats de son entreprise
  Un mandat autorise une administration à prélever sur un compte bancaire de l'entreprise. Le tableau de bord réunit
  ceux des trois administrations ; ceux de la douane demandent le droit « Adhérer » de Télépaiement SEPA.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces mandats
      | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
      | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            | 19/01/2026 |
      | Douane         | RUM-DOU-B1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            | 20/01/2026 |
      | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            | 05/01/2026 |
      | Impôts         | RUM-IMP-B1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 679 | B1            | 06/01/2026 |
      | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 | A1            | 07/01/2026 |

  @TDB-07
  Règle: Le tableau de bord montre les mandats enregistrés chez les trois administrations, douane comprise

    Scénario: Habilité partout, Bruno trouve les mandats des trois administrations
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |
        | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            |
        | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 | A1            |

    Plan du Scénario: Le seul droit <droit> montre les mandats de son administration, ici <RUM>
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit <droit> sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les mandats de Bruno montrent exactement
        | administration   | RUM   | ICS   | IBAN   | établissement |
        | <administration> | <RUM> | <ICS> | <IBAN> | A1            |

      Exemples:
        | droit                        | administration | RUM        | ICS           | IBAN                              |
        | « Payer » du compte fiscal   | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 |
        | « Payer » du compte cotisant | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 |

    Scénario: Une comptable de BETA trouve les mandats de BETA à la douane et aux impôts
      Étant donné que Gaëlle a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Gaëlle a le droit « Adhérer » de Télépaiement SEPA sur B1
      Et que Gaëlle a le droit « Payer » du compte fiscal sur BETA
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors les mandats de Gaëlle montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-B1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            |
        | Impôts         | RUM-IMP-B1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 679 | B1            |

    Scénario: Un mandat ouvert à l'instant dans Télépaiement rejoint le tableau de bord
      Étant donné que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Adhérer » de Télépaiement SEPA sur B1
      Et que Gaëlle travaille sur BETA dans portailpro
      Quand Gaëlle ouvre pour B1, depuis portailpro, un mandat sur le compte « FR76 0000 0000 0000 0000 0000 485 »
      Alors un mandat de B1 sur le compte « FR76 0000 0000 0000 0000 0000 485 » est montré à Gaëlle

    Scénario: L'Urssaf muette, les mandats des deux autres restent et elle est dite indisponible
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a ces droits
        | droit                            | sur   |
        | « Adhérer » de Télépaiement SEPA | A1    |
        | « Payer » du compte fiscal       | ALPHA |
        | « Payer » du compte cotisant     | ALPHA |
      Et urssaf.fr ne répond plus à portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors portailpro annonce à Bruno que urssaf.fr est indisponible
      Et malgré ce silence, les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |
        | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            |

    Plan du Scénario: Un mandat ouvert à l'instant sur <site> rejoint le tableau de bord
      Étant donné que Bruno a rattaché <site> à son compte portailpro
      Et que Bruno a le droit <droit> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre pour A2, sur <site>, un mandat sur le compte « FR76 0000 0000 0000 0000 0000 776 »
      Alors un mandat de A2 sur le compte « FR76 0000 0000 0000 0000 0000 776 » est montré à Bruno

      Exemples:
        | site        | droit                        |
        | impots.gouv | « Payer » du compte fiscal   |
        | urssaf.fr   | « Payer » du compte cotisant |

    Plan du Scénario: Le mandat « <RUM> », supprimé sur <site>, quitte le tableau de bord
      Étant donné que Bruno a rattaché <site> à son compte portailpro
      Et que Bruno a le droit <droit> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno supprime sur <site> le mandat « <RUM> »
      Alors aucun mandat n'est montré à Bruno

      Exemples:
        | site        | droit                        | RUM        |
        | impots.gouv | « Payer » du compte fiscal   | RUM-IMP-A1 |
        | urssaf.fr   | « Payer » du compte cotisant | RUM-URS-A1 |

  @TDB-10
  Règle: Les mandats de la douane ne se consultent qu'avec le droit « Adhérer » de Télépaiement SEPA

    Scénario: Titulaire de « Adhérer », Denis consulte la page d'un mandat de la douane
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis ouvre le détail du mandat « RUM-DOU-A1 » depuis son tableau de bord
      Alors portailpro montre à Denis le détail du mandat
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |

    @refus
    Plan du Scénario: Un autre droit de la douane ne remplace pas « Adhérer », ici <droit>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé a le droit <droit> sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors aucun mandat n'est montré à Chloé

      Exemples:
        | droit                              |
        | « Télépayer » de Télépaiement SEPA |
        | « Déclarer » de DELTA-G            |
        | « Lire » de DELTA-G                |
        | « Déclarer » de CIEL Alcool        |

    @refus
    Plan du Scénario: Le statut de <statut> n'ouvre pas les mandats
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « <statut> » du compte entreprise sur ALPHA
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors aucun mandat n'est montré à Denis

      Exemples:
        | statut        |
        | Correspondant |
        | AGE           |
        | Représentant  |
        | Déclarant     |

    @refus
    Scénario: Sans « Adhérer », la page commune garde les mandats des impôts et tait ceux de la douane
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            |

    @refus
    Scénario: Sans « Adhérer », l'adresse d'un mandat de la douane ne mène à rien
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse du mandat « RUM-DOU-A1 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

    @refus
    Scénario: « Adhérer » sur BETA n'ouvre pas les mandats d'ALPHA
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Adhérer » de Télépaiement SEPA sur B1
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors aucun mandat n'est montré à Farid

    @refus
    Scénario: « Adhérer » tenu sur un compte non rattaché n'ouvre rien
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a rattaché impots.gouv à son compte portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors aucun mandat n'est montré à Bruno

    @refus
    Scénario: « Adhérer » retiré en pleine session, les mandats se ferment
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Et que les mandats de Denis comptent « RUM-DOU-A1 »
      Quand le droit « Adhérer » de Télépaiement SEPA sur A1 est retiré à Denis
      Et 6 secondes passent
      Alors aucun mandat n'est montré à Denis

    @refus
    Scénario: « Adhérer » retiré en pleine session, la page du mandat n'existe plus
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Quand le droit « Adhérer » de Télépaiement SEPA sur A1 est retiré à Denis
      Et 6 secondes passent
      Et que Denis demande à portailpro l'adresse du mandat « RUM-DOU-A1 » de douane.gouv
      Alors portailpro répond à Denis que cette page n'existe pas

  @TDB-14
  Règle: Le titulaire de « Adhérer » voit tous les mandats du SIREN avec leur IBAN, quel que soit le SIRET d'origine

    Plan du Scénario: « Adhérer » sur le seul <établissement> montre les mandats de A1 et de A2
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur <établissement>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |

      Exemples:
        | établissement |
        | A1            |
        | A2            |

    Scénario: « Adhérer » sur les deux établissements ne montre chaque mandat qu'une fois
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A2
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |

    Scénario: Deux mandats d'un même établissement se distinguent par leur IBAN
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-B2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 582 | B1            | 25/01/2026 |
      Et que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Adhérer » de Télépaiement SEPA sur B1
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors les mandats de Gaëlle montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-B1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            |
        | Douane         | RUM-DOU-B2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 582 | B1            |

    Scénario: Deux mandats sur un même compte bancaire sont là tous les deux
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-B3 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            | 26/01/2026 |
      Et que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Adhérer » de Télépaiement SEPA sur B1
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors les mandats de Gaëlle montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-B1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            |
        | Douane         | RUM-DOU-B3 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            |

    @refus
    Scénario: Habilité sur ALPHA et sur BETA, Farid ne voit sous ALPHA aucun mandat de BETA
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Adhérer » de Télépaiement SEPA sur A2
      Et que Farid a le droit « Adhérer » de Télépaiement SEPA sur B1
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors les mandats de Farid montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |
