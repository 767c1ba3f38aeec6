# language: fr
Fonctionnalité: Choisir le portail d'où l'on paie
  Télépaiement est le même, qu'on l'ouvre de portailpro, de douane.gouv, de l'un puis de l'autre : mêmes créances, mêmes
  saisies, mêmes traces. Chaque portail est ouvert dans un navigateur à lui.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces mandats
      | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
      | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |
      | Douane         | RUM-A2 | FR49ZZZ000001 | FR7600000000000000000000291 | A2            | 12/01/2026 |
    Et ces créances
      | administration | référence | établissement | nature                          | origine                 | montant    | échéance   | mot de passe |
      | Douane         | DED-A-01  | A1            | Dédouanement                    | EDI                     | 1 250,00 € | 11/03/2026 |              |
      | Douane         | ALC-A-02  | A1            | Alcools et boissons alcooliques | Saisie sur douane.gouv  | 640,00 €   | 12/03/2026 | sarment      |
      | Douane         | TAB-A-03  | A1            | Tabacs                          | Saisie par portailpro   | 310,20 €   | 13/03/2026 |              |
      | Douane         | ENE-A-04  | A1            | Produits énergétiques           | EDI                     | 8 400,00 € | 14/03/2026 |              |
      | Douane         | OCT-A-05  | A1            | Octroi de mer interne           | Saisie par portailpro   | 99,90 €    | 15/03/2026 | vanille      |
      | Douane         | PORT-A-06 | A1            | Droits de port                  | Bordereau papier        | 58,00 €    | 16/03/2026 |              |
      | Douane         | DED-A-07  | A2            | Dédouanement                    | Saisie par portailpro   | 77,00 €    | 17/03/2026 |              |

  @PAI-02
  Règle: Ce qui se paie sur douane.gouv se paie aussi par portailpro

    Contexte:
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro

    Plan du Scénario: La nature « <nature> » se paie par prélèvement depuis portailpro
      Quand Bruno paie « <référence> » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « <référence> »
      Et Télépaiement SEPA, ouvert depuis portailpro, ne propose pas à Bruno « <référence> »

      Exemples:
        | référence | nature                          |
        | DED-A-01  | Dédouanement                    |
        | ALC-A-02  | Alcools et boissons alcooliques |
        | TAB-A-03  | Tabacs                          |
        | ENE-A-04  | Produits énergétiques           |
        | OCT-A-05  | Octroi de mer interne           |

    Scénario: Ce que reprend un bordereau créditaire se paie par prélèvement depuis portailpro
      Étant donné que la recette a repris « PORT-A-06 » sur le bordereau créditaire « BC-1 »
      Quand Bruno paie « PORT-A-06 » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « PORT-A-06 »

    Plan du Scénario: La nature « <nature> » se paie par carte depuis portailpro
      Quand Bruno paie par carte, depuis portailpro, « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB remet à Bruno le reçu de <montant> pour « <référence> », daté du « 03/03/2026 »

      Exemples:
        | référence | mot de passe | montant  | nature                          |
        | ALC-A-02  | sarment      | 640,00 € | Alcools et boissons alcooliques |
        | OCT-A-05  | vanille      | 99,90 €  | Octroi de mer interne           |

  @PAI-09
  Règle: Du tableau de bord, un bouton mène à Télépaiement SEPA et un autre à Télépaiement CB, sans nouvelle connexion

    Scénario: Le bouton Télépaiement SEPA ouvre l'application au nom de Bruno
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis portailpro
      Alors Télépaiement SEPA s'ouvre au nom de Bruno

    Scénario: Le bouton Télépaiement CB ouvre l'application annoncée
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement CB depuis portailpro
      Alors Télépaiement CB demande à Bruno la référence et le mot de passe de son avis

    Scénario: Par prélèvement, les saisies sont celles de douane.gouv
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis portailpro
      Alors la page de paiement de « DED-A-01 » demande à Bruno « Mandat » depuis portailpro
      Et la page de paiement de « DED-A-01 » demande à Bruno « Mandat » depuis douane.gouv

    Scénario: Par carte, les saisies sont celles de douane.gouv
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement CB depuis portailpro
      Alors Télépaiement CB demande à Bruno « Référence de la créance » et « Mot de passe de l'avis » depuis portailpro
      Et Télépaiement CB demande à Bruno « Référence de la créance » et « Mot de passe de l'avis » depuis douane.gouv

    @refus
    Scénario: Sans rattachement, il faut s'identifier sur douane.gouv
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis portailpro
      Alors douane.gouv demande ses identifiants à Bruno, faute de rattachement à portailpro

  @PAI-11
  Règle: Une créance se paie par portailpro, qu'elle vienne d'EDI, d'une saisie sur douane.gouv, d'une saisie par portailpro

    Contexte:
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro

    Plan du Scénario: La créance d'origine « <origine> » se paie par portailpro
      Quand Bruno paie « <référence> » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « <référence> »
      Et Télépaiement SEPA, ouvert depuis portailpro, montre à Bruno exactement ces paiements
        | référence   | établissement | montant   | réglé le   | moyen |
        | <référence> | A1            | <montant> | 03/03/2026 | SEPA  |

      Exemples:
        | référence | montant    | origine                |
        | DED-A-01  | 1 250,00 € | EDI                    |
        | ALC-A-02  | 640,00 €   | Saisie sur douane.gouv |
        | TAB-A-03  | 310,20 €   | Saisie par portailpro  |

    Scénario: Chaque créance dit d'où elle vient
      Étant donné que la recette a repris « PORT-A-06 » sur le bordereau créditaire « BC-1 »
      Quand Bruno ouvre Télépaiement SEPA depuis portailpro
      Alors Télépaiement SEPA, ouvert depuis portailpro, propose exactement à Bruno
        | référence | établissement | nature                          | origine                                      | montant    | échéance   |
        | DED-A-01  | A1            | Dédouanement                    | EDI                                          | 1 250,00 € | 11/03/2026 |
        | ALC-A-02  | A1            | Alcools et boissons alcooliques | Saisie sur douane.gouv                       | 640,00 €   | 12/03/2026 |
        | TAB-A-03  | A1            | Tabacs                          | Saisie par portailpro                        | 310,20 €   | 13/03/2026 |
        | ENE-A-04  | A1            | Produits énergétiques           | EDI                                          | 8 400,00 € | 14/03/2026 |
        | OCT-A-05  | A1            | Octroi de mer interne           | Saisie par portailpro                        | 99,90 €    | 15/03/2026 |
        | PORT-A-06 | A1            | Droits de port                  | Bordereau papier (bordereau créditaire BC-1) | 58,00 €    | 16/03/2026 |

    Scénario: Déposée par le logiciel de A1, une déclaration donne une créance qui se paie
      Étant donné que A1 a déposé par EDI la déclaration DELTA-G « EDI-A-08 »
      Quand Bruno paie « EDI-A-08 » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « EDI-A-08 »
      Et Télépaiement SEPA, ouvert depuis portailpro, montre à Bruno exactement ces paiements
        | référence | établissement | montant  | réglé le   | moyen |
        | EDI-A-08  | A1            | 125,00 € | 03/03/2026 | SEPA  |

    Scénario: Saisie sur douane.gouv par Chloé, une déclaration donne une créance qui se paie
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a déposé dans DELTA-G une déclaration pour A1 depuis douane.gouv
      Quand Bruno paie « DG-2026-0001 » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « DG-2026-0001 »
      Et Télépaiement SEPA, ouvert depuis portailpro, montre à Bruno exactement ces paiements
        | référence    | établissement | montant  | réglé le   | moyen |
        | DG-2026-0001 | A1            | 125,00 € | 03/03/2026 | SEPA  |

  @PAI-12
  Règle: Ouvert par portailpro, Télépaiement montre exactement les mêmes créances que par douane.gouv

    Contexte:
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro

    Plan du Scénario: Toutes les créances télépayables de A1 sont là depuis <portail>
      Quand Bruno ouvre Télépaiement SEPA depuis <portail>
      Alors Télépaiement SEPA, ouvert depuis <portail>, propose exactement à Bruno
        | référence | établissement | nature                          | origine                | montant    | échéance   |
        | DED-A-01  | A1            | Dédouanement                    | EDI                    | 1 250,00 € | 11/03/2026 |
        | ALC-A-02  | A1            | Alcools et boissons alcooliques | Saisie sur douane.gouv | 640,00 €   | 12/03/2026 |
        | TAB-A-03  | A1            | Tabacs                          | Saisie par portailpro  | 310,20 €   | 13/03/2026 |
        | ENE-A-04  | A1            | Produits énergétiques           | EDI                    | 8 400,00 € | 14/03/2026 |
        | OCT-A-05  | A1            | Octroi de mer interne           | Saisie par portailpro  | 99,90 €    | 15/03/2026 |

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Scénario: Au même instant, les deux listes sont une seule et même liste
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand la recette reprend « PORT-A-06 » sur le bordereau créditaire « BC-1 »
      Alors Télépaiement SEPA propose à Bruno les mêmes créances depuis portailpro et depuis douane.gouv

    Plan du Scénario: Payée depuis <portail>, une créance quitte les deux listes
      Étant donné que Bruno a payé « ALC-A-02 » par prélèvement depuis <portail>
      Quand Bruno ouvre Télépaiement SEPA depuis <autre>
      Alors Télépaiement SEPA, ouvert depuis <autre>, ne propose pas à Bruno « ALC-A-02 »
      Et Télépaiement SEPA propose à Bruno les mêmes créances depuis portailpro et depuis douane.gouv

      Exemples:
        | portail     | autre       |
        | portailpro  | douane.gouv |
        | douane.gouv | portailpro  |

  @PAI-13
  Règle: Ce qui a été déclaré par portailpro se paie aussi de douane.gouv

    Plan du Scénario: « <référence> », saisie par portailpro, se paie depuis douane.gouv
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Quand Bruno paie « <référence> » par prélèvement depuis douane.gouv
      Alors Télépaiement confirme à Bruno le paiement de « <référence> »
      Et Télépaiement SEPA, ouvert depuis douane.gouv, ne propose pas à Bruno « <référence> »

      Exemples:
        | référence | établissement |
        | TAB-A-03  | A1            |
        | OCT-A-05  | A1            |
        | DED-A-07  | A2            |

    Scénario: La déclaration que Chloé dépose par portailpro dans CIEL, Bruno la paie depuis douane.gouv
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé a déposé dans CIEL une déclaration pour A1 depuis portailpro
      Quand Bruno paie « CIEL-2026-0001 » par prélèvement depuis douane.gouv
      Alors Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence      | établissement | montant    | réglé le   | moyen |
        | CIEL-2026-0001 | A1            | 1 200,00 € | 03/03/2026 | SEPA  |

  @PAI-14
  Règle: Une entreprise peut ne faire par portailpro qu'une partie de ses règlements

    Plan du Scénario: Le même jour, une créance depuis <premier>, la suivante depuis <second>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a payé « DED-A-01 » par prélèvement depuis <premier>
      Quand Bruno paie « ENE-A-04 » par prélèvement depuis <second>
      Alors Télépaiement confirme à Bruno le paiement de « ENE-A-04 »
      Et Télépaiement SEPA, ouvert depuis <premier>, propose à Bruno « TAB-A-03 »

      Exemples:
        | premier     | second      |
        | portailpro  | douane.gouv |
        | douane.gouv | portailpro  |

    Scénario: Un premier paiement par portailpro ne ferme douane.gouv à personne de l'entreprise
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a payé « DED-A-01 » par prélèvement depuis portailpro
      Quand Denis paie « ENE-A-04 » par prélèvement depuis douane.gouv
      Alors Télépaiement confirme à Denis le paiement de « ENE-A-04 »

    Plan du Scénario: La carte depuis <premier>, le prélèvement depuis <second>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a payé par carte, depuis <premier>, « ALC-A-02 » avec le mot de passe « sarment »
      Quand Bruno paie « DED-A-01 » par prélèvement depuis <second>
      Alors Télépaiement confirme à Bruno le paiement de « DED-A-01 »

      Exemples:
        | premier     | second      |
        | portailpro  | douane.gouv |
        | douane.gouv | portailpro  |

  @PAI-15
  Règle: Un règlement apparaît pareillement dans Télépaiement, quel que soit le portail de départ

    Plan du Scénario: Vus depuis <portail>, deux règlements de départs différents ont la même trace
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a payé « DED-A-01 » par prélèvement depuis portailpro
      Quand Bruno paie « ENE-A-04 » par prélèvement depuis douane.gouv
      Alors Télépaiement SEPA, ouvert depuis <portail>, montre à Bruno exactement ces paiements
        | référence | établissement | montant    | réglé le   | moyen |
        | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |
        | ENE-A-04  | A1            | 8 400,00 € | 03/03/2026 | SEPA  |

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: La carte laisse la même trace depuis <portail> que sans compte
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Nadia a payé par carte, sans se connecter, « OCT-A-05 » avec le mot de passe « vanille »
      Quand Bruno paie par carte, depuis <portail>, « ALC-A-02 » avec le mot de passe « sarment »
      Alors Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence | établissement | montant  | réglé le   | moyen |
        | ALC-A-02  | A1            | 640,00 € | 03/03/2026 | CB    |
        | OCT-A-05  | A1            | 99,90 €  | 03/03/2026 | CB    |

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: Un paiement confirmé deux fois depuis <portail> n'est inscrit qu'une fois
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a laissé ouverte la page de paiement de « DED-A-01 » depuis <portail>
      Et que Bruno a payé « DED-A-01 » par prélèvement depuis <portail>
      Quand Bruno valide la page de paiement laissée ouverte
      Alors Télépaiement répond à Bruno que « DED-A-01 » est déjà réglée
      Et Télépaiement SEPA, ouvert depuis <portail>, montre à Bruno exactement ces paiements
        | référence | établissement | montant    | réglé le   | moyen |
        | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Scénario: Deux collègues devant la même créance ne la paient qu'une fois
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Et que Denis a payé « DED-A-01 » par prélèvement depuis douane.gouv
      Quand Bruno valide ce paiement
      Alors Télépaiement répond à Bruno que « DED-A-01 » est déjà réglée
      Et Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence | établissement | montant    | réglé le   | moyen |
        | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |

    Scénario: Un virement enregistré par la douane clôt la créance pour tous
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Et que douane.gouv a enregistré le virement qui règle « DED-A-01 »
      Quand Bruno valide ce paiement
      Alors Télépaiement répond à Bruno que « DED-A-01 » est déjà réglée
      Et Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence | établissement | montant    | réglé le   | moyen    |
        | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | Virement |

    Scénario: La carte ne règle pas ce qu'un prélèvement vient de régler
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Nadia a présenté, sans se connecter, l'avis « OCT-A-05 » avec le mot de passe « vanille »
      Et que Bruno a payé « OCT-A-05 » par prélèvement depuis douane.gouv
      Quand Nadia valide son paiement par carte
      Alors Télépaiement CB répond à Nadia que « OCT-A-05 » est déjà réglée
      Et Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence | établissement | montant | réglé le   | moyen |
        | OCT-A-05  | A1            | 99,90 € | 03/03/2026 | SEPA  |

    Plan du Scénario: La réponse perdue, Bruno revient depuis <portail> et lit que la créance est payée
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis <portail>
      Et que la réponse au paiement de « DED-A-01 » va se perdre
      Quand Bruno valide ce paiement et ne reçoit rien
      Alors Télépaiement SEPA, ouvert depuis <portail>, ne propose pas à Bruno « DED-A-01 »
      Et Télépaiement SEPA, ouvert depuis <portail>, montre à Bruno exactement ces paiements
        | référence | établissement | montant    | réglé le   | moyen |
        | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Scénario: La réponse perdue, Bruno tente de payer encore et rien n'est payé deux fois
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Et que la réponse au paiement de « DED-A-01 » va se perdre
      Et que Bruno a validé ce paiement et n'a rien reçu
      Quand Bruno tape l'adresse du paiement de « DED-A-01 » et tente d'y payer
      Alors Télépaiement répond à Bruno que « DED-A-01 » est déjà réglée
      Et Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence | établissement | montant    | réglé le   | moyen |
        | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |

    Scénario: La réponse au paiement par carte perdue, l'avis répond que c'est réglé
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Nadia a présenté, sans se connecter, l'avis « OCT-A-05 » avec le mot de passe « vanille »
      Et que la réponse au paiement par carte va se perdre
      Et que Nadia a validé son paiement par carte et n'a rien reçu
      Quand Nadia présente, sans se connecter, l'avis « OCT-A-05 » avec le mot de passe « vanille »
      Alors Télépaiement CB répond à Nadia que « OCT-A-05 » est déjà réglée
      Et Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence | établissement | montant | réglé le   | moyen |
        | OCT-A-05  | A1            | 99,90 € | 03/03/2026 | CB    |
