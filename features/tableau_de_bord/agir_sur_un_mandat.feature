# language: fr
Fonctionnalité: Agir sur un mandat dans Télépaiement
  Le tableau de bord montre tous les mandats de l'entreprise ; les ouvrir et les supprimer se fait dans Télépaiement
  SEPA, pour les établissements où l'on tient « Adhérer ».

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces mandats
      | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
      | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            | 19/01/2026 |
      | Douane         | RUM-DOU-B1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 388 | B1            | 20/01/2026 |
    Et Bruno a rattaché douane.gouv à son compte portailpro

  @TDB-15
  Règle: Supprimer un mandat exige « Adhérer » sur le SIRET qui l'a généré

    Scénario: « Adhérer » sur A2, Bruno supprime le mandat de A2
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno supprime le mandat « RUM-DOU-A2 » depuis portailpro
      Alors Télépaiement confirme à Bruno la suppression du mandat « RUM-DOU-A2 »
      Et les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |

    Scénario: « Adhérer » sur les deux établissements, Bruno supprime celui de A1 et garde celui de A2
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno supprime le mandat « RUM-DOU-A1 » depuis portailpro
      Alors Télépaiement confirme à Bruno la suppression du mandat « RUM-DOU-A1 »
      Et les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |

    Scénario: Deux mandats pour A1, Bruno supprime l'un et garde l'autre
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A3 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 485 | A1            | 21/01/2026 |
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno supprime le mandat « RUM-DOU-A1 » depuis portailpro
      Alors Télépaiement confirme à Bruno la suppression du mandat « RUM-DOU-A1 »
      Et les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |
        | Douane         | RUM-DOU-A3 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 485 | A1            |

    @refus
    Plan du Scénario: « Adhérer » sur <tenu> seul, la suppression envoyée à l'adresse du mandat de <visé> est refusée
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur <tenu>
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert le mandat « <le sien> » depuis portailpro
      Quand Bruno envoie sa demande de suppression à l'adresse du mandat « <l'autre> »
      Alors Télépaiement refuse à Bruno d'agir sur ce mandat
      Et les mandats de Bruno montrent exactement
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |

      Exemples:
        | tenu | visé | le sien    | l'autre    |
        | A1   | A2   | RUM-DOU-A1 | RUM-DOU-A2 |
        | A2   | A1   | RUM-DOU-A2 | RUM-DOU-A1 |

    @refus
    Scénario: « Télépayer » sur A2 ne remplace pas « Adhérer » pour supprimer
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert le mandat « RUM-DOU-A1 » depuis portailpro
      Quand Bruno envoie sa demande de suppression à l'adresse du mandat « RUM-DOU-A2 »
      Alors Télépaiement refuse à Bruno d'agir sur ce mandat
      Et les mandats de Bruno comptent « RUM-DOU-A2 »

    @refus
    Scénario: Le mandat d'une autre entreprise ne se supprime pas par son adresse
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Adhérer » de Télépaiement SEPA sur B1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Farid a ouvert le mandat « RUM-DOU-B1 » depuis douane.gouv
      Quand Farid envoie sa demande de suppression à l'adresse du mandat « RUM-DOU-A1 »
      Alors Télépaiement refuse à Farid d'agir sur ce mandat
      Et les mandats de Bruno comptent « RUM-DOU-A1 »

    @refus
    Scénario: Le droit sur A2 retiré devant le mandat ouvert, la suppression demandée est refusée
      Étant donné que Bruno a ces droits
        | droit                            | sur |
        | « Adhérer » de Télépaiement SEPA | A1  |
        | « Adhérer » de Télépaiement SEPA | A2  |
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert le mandat « RUM-DOU-A2 » depuis douane.gouv
      Quand le droit « Adhérer » de Télépaiement SEPA sur A2 est retiré à Bruno
      Et que Bruno envoie sa demande de suppression à l'adresse du mandat « RUM-DOU-A2 »
      Alors Télépaiement refuse à Bruno d'agir sur ce mandat
      Et les mandats de Bruno comptent « RUM-DOU-A2 »

  @TDB-25
  Règle: Sans « Adhérer » sur son SIRET d'origine, le mandat ne s'ouvre pas non plus dans Télépaiement

    Plan du Scénario: « Adhérer » sur <établissement>, le mandat de <établissement> s'ouvre dans Télépaiement
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur <établissement>
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le mandat « <RUM> » depuis portailpro
      Alors Télépaiement SEPA montre à Bruno le mandat
        | RUM   | ICS           | IBAN   | établissement   | signé le   |
        | <RUM> | FR49ZZZ000001 | <IBAN> | <établissement> | <signé le> |

      Exemples:
        | établissement | RUM        | IBAN                              | signé le   |
        | A1            | RUM-DOU-A1 | FR76 0000 0000 0000 0000 0000 194 | 12/01/2026 |
        | A2            | RUM-DOU-A2 | FR76 0000 0000 0000 0000 0000 291 | 19/01/2026 |

    Scénario: « Adhérer » sur les deux établissements, Télépaiement propose les deux mandats
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis son tableau de bord
      Alors Télépaiement SEPA propose à Bruno d'ouvrir les mandats
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
        | Douane         | RUM-DOU-A2 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | A2            |

    @refus
    Scénario: « Adhérer » sur A1 seul, Télépaiement ne propose pas le mandat de A2
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis son tableau de bord
      Alors Télépaiement SEPA propose à Bruno d'ouvrir les mandats
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |

    @refus
    Scénario: « Adhérer » sur A1 seul, l'adresse du mandat de A2 ne l'ouvre pas
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Bruno tape dans Télépaiement l'adresse du mandat « RUM-DOU-A2 »
      Alors Télépaiement refuse à Bruno d'agir sur ce mandat
      
    @refus
    Scénario: Le mandat de A2 se voit dans portailpro sans s'ouvrir dans Télépaiement
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que les mandats de Bruno comptent « RUM-DOU-A2 »
      Quand Bruno ouvre Télépaiement SEPA depuis son tableau de bord
      Alors Télépaiement SEPA propose à Bruno d'ouvrir les mandats
        | administration | RUM        | ICS           | IBAN                              | établissement |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |

    @refus
    Scénario: « Télépayer » sur A2 n'ouvre pas le mandat de A2 dans Télépaiement
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Bruno tape dans Télépaiement l'adresse du mandat « RUM-DOU-A2 »
      Alors Télépaiement refuse à Bruno d'agir sur ce mandat

    @refus
    Scénario: Le mandat d'une autre entreprise ne s'ouvre pas
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Bruno tape dans Télépaiement l'adresse du mandat « RUM-DOU-B1 »
      Alors Télépaiement refuse à Bruno d'agir sur ce mandat

    @refus
    Scénario: « Adhérer » sur A2 retiré, le mandat de A2 cesse de s'ouvrir
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A2
      Et que Bruno a ouvert le mandat « RUM-DOU-A2 » depuis douane.gouv
      Quand le droit « Adhérer » de Télépaiement SEPA sur A2 est retiré à Bruno
      Et que Bruno tape dans Télépaiement l'adresse du mandat « RUM-DOU-A2 »
      Alors Télépaiement refuse à Bruno d'agir sur ce mandat
