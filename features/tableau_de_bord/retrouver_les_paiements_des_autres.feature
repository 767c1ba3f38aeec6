# language: fr
Fonctionnalité: Retrouver les paiements des autres
  Un paiement fait dans Télépaiement se retrouve au tableau de bord, d'où que l'on soit parti, pour tous ceux qui
  tiennent « Télépayer » sur l'entreprise.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | nature                          | montant    | échéance   | mot de passe |
      | Douane         | DED-A-01  | A1            | Dédouanement                    | 1 250,00 € | 15/03/2026 |              |
      | Douane         | ALC-A-02  | A1            | Alcools et boissons alcooliques | 615,20 €   | 16/03/2026 | rhum-615     |
    Et ces mandats
      | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
      | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |

  @TDB-18
  Règle: Tout paiement fait dans Télépaiement se voit, d'où qu'il parte, par tous les « Télépayer » du SIREN

    Plan du Scénario: Un prélèvement fait par Bruno, parti de <départ>, se voit de Bruno
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis <départ>
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |

      Exemples:
        | départ      |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: Un prélèvement de Bruno, parti de <départ>, se voit de Chloé, habilitée sur <établissement>
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis <départ>
      Alors l'onglet « Historique » des paiements de Chloé montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |

      Exemples:
        | départ      | établissement |
        | portailpro  | A1            |
        | portailpro  | A2            |
        | douane.gouv | A1            |
        | douane.gouv | A2            |

    Plan du Scénario: Un paiement par carte de Bruno, parti de <départ>, se voit de Bruno
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie par carte, depuis <départ>, « ALC-A-02 » avec le mot de passe « rhum-615 »
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | réglé le   | moyen |
        | Douane         | ALC-A-02  | A1            | 615,20 € | 03/03/2026 | CB    |

      Exemples:
        | départ      |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: Un paiement par carte de Bruno, parti de <départ>, se voit aussi de Chloé
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Bruno paie par carte, depuis <départ>, « ALC-A-02 » avec le mot de passe « rhum-615 »
      Alors l'onglet « Historique » des paiements de Chloé montre exactement
        | administration | référence | établissement | montant  | réglé le   | moyen |
        | Douane         | ALC-A-02  | A1            | 615,20 € | 03/03/2026 | CB    |

      Exemples:
        | départ      |
        | portailpro  |
        | douane.gouv |

    Scénario: La créance payée sur douane.gouv quitte l'onglet « En cours » de la collègue
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis douane.gouv
      Alors l'onglet « En cours » des paiements de Chloé montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | ALC-A-02  | A1            | 615,20 € | 16/03/2026 |

    @refus
    Scénario: Un collègue sans « Télépayer » ne voit pas le paiement
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis douane.gouv
      Alors l'onglet « Historique » des paiements de Denis est vide

    @refus
    Scénario: « Télépayer » sur une autre entreprise ne montre pas le paiement
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Gaëlle travaille sur BETA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis douane.gouv
      Alors l'onglet « Historique » des paiements de Gaëlle est vide
