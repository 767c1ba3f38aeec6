# language: fr
Fonctionnalité: Payer par carte
  Qui tient l'avis de paiement, avec un compte comme sans compte, règle par carte dans Télépaiement CB une créance
  d'alcools jusqu'à 2 000 €, d'octroi de mer interne jusqu'à 1 500 €, et rien d'autre.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | nature                          | montant     | échéance   | mot de passe |
      | Douane         | ALC-A-01  | A1            | Alcools et boissons alcooliques | 2 000,00 €  | 11/03/2026 | sarment      |
      | Douane         | ALC-A-02  | A1            | Alcools et boissons alcooliques | 2 000,01 €  | 12/03/2026 | tonneau      |
      | Douane         | ALC-A-03  | A1            | Alcools et boissons alcooliques | 100,00 €    | 13/03/2026 | barrique     |
      | Douane         | ALC-A-04  | A1            | Alcools et boissons alcooliques | 1 999,99 €  | 13/03/2026 | vendange     |
      | Douane         | ALC-A-05  | A1            | Alcools et boissons alcooliques | 20 000,00 € | 13/03/2026 | futaille     |
      | Douane         | OCT-A-01  | A2            | Octroi de mer interne           | 1 500,00 €  | 14/03/2026 | vanille      |
      | Douane         | OCT-A-02  | A2            | Octroi de mer interne           | 1 500,01 €  | 15/03/2026 | letchi       |
      | Douane         | OCT-A-03  | A2            | Octroi de mer interne           | 100,00 €    | 16/03/2026 | cannelle     |
      | Douane         | OCT-A-04  | A2            | Octroi de mer interne           | 1 499,99 €  | 16/03/2026 | muscade      |
      | Douane         | OCT-A-05  | A2            | Octroi de mer interne           | 2 000,00 €  | 16/03/2026 | gingembre    |
      | Douane         | ENE-A-01  | A1            | Produits énergétiques           | 100,00 €    | 17/03/2026 | gazole       |
      | Douane         | TAB-A-01  | A1            | Tabacs                          | 100,00 €    | 18/03/2026 | caporal      |
      | Douane         | DED-A-01  | A1            | Dédouanement                    | 100,00 €    | 19/03/2026 | conteneur    |
      | Douane         | PORT-A-01 | A1            | Droits de port                  | 100,00 €    | 20/03/2026 | amarrage     |
      | Douane         | ALC-B-01  | B1            | Alcools et boissons alcooliques | 100,00 €    | 21/03/2026 |              |

  @PAI-04
  Règle: La carte règle les alcools jusqu'à 2 000 € inclus

    Plan du Scénario: Des alcools pour <montant>, la carte est ouverte
      Quand Nadia présente, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB ouvre à Nadia le règlement de <montant> pour « <référence> »

      Exemples:
        | référence | mot de passe | montant    |
        | ALC-A-03  | barrique     | 100,00 €   |
        | ALC-A-04  | vendange     | 1 999,99 € |
        | ALC-A-01  | sarment      | 2 000,00 € |

    Scénario: Des alcools pour 2 000,00 € se paient, reçu à l'appui
      Quand Nadia paie par carte, sans se connecter, « ALC-A-01 » avec le mot de passe « sarment »
      Alors Télépaiement CB remet à Nadia le reçu de 2 000,00 € pour « ALC-A-01 », daté du « 03/03/2026 »

    @refus
    Plan du Scénario: Des alcools pour <montant>, la carte est refusée
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Nadia présente, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB répond à Nadia qu'au-delà de 2 000,00 € la carte n'est pas admise
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « <référence> »

      Exemples:
        | référence | mot de passe | montant     |
        | ALC-A-02  | tonneau      | 2 000,01 €  |
        | ALC-A-05  | futaille     | 20 000,00 € |

    @refus
    Scénario: Des alcools au-delà du seuil ne s'ouvrent pas non plus par l'adresse
      Étant donné que Nadia a présenté, sans se connecter, l'avis « ALC-A-02 » avec le mot de passe « tonneau »
      Quand Nadia tape l'adresse du paiement par carte
      Alors Télépaiement CB demande à Nadia la référence et le mot de passe de son avis

    @refus
    Scénario: Un montant changé dans le formulaire de la carte ne paie rien
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Nadia a présenté, sans se connecter, l'avis « ALC-A-01 » avec le mot de passe « sarment »
      Quand Nadia paie par carte après avoir ramené le montant à 1,00 €
      Alors Télépaiement CB répond à Nadia que le montant n'est pas celui de la créance
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « ALC-A-01 »

  @PAI-05
  Règle: La carte règle l'octroi de mer interne jusqu'à 1 500 € inclus

    Plan du Scénario: De l'octroi de mer pour <montant>, la carte est ouverte
      Quand Nadia présente, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB ouvre à Nadia le règlement de <montant> pour « <référence> »

      Exemples:
        | référence | mot de passe | montant    |
        | OCT-A-03  | cannelle     | 100,00 €   |
        | OCT-A-04  | muscade      | 1 499,99 € |
        | OCT-A-01  | vanille      | 1 500,00 € |

    Scénario: De l'octroi de mer pour 1 500,00 € se paie, reçu à l'appui
      Quand Nadia paie par carte, sans se connecter, « OCT-A-01 » avec le mot de passe « vanille »
      Alors Télépaiement CB remet à Nadia le reçu de 1 500,00 € pour « OCT-A-01 », daté du « 03/03/2026 »

    @refus
    Plan du Scénario: De l'octroi de mer pour <montant>, la carte est refusée
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Nadia présente, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB répond à Nadia qu'au-delà de 1 500,00 € la carte n'est pas admise
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « <référence> »

      Exemples:
        | référence | mot de passe | montant    |
        | OCT-A-02  | letchi       | 1 500,01 € |
        | OCT-A-05  | gingembre    | 2 000,00 € |

    @refus
    Scénario: De l'octroi de mer au-delà du seuil ne s'ouvre pas non plus par l'adresse
      Étant donné que Nadia a présenté, sans se connecter, l'avis « OCT-A-02 » avec le mot de passe « letchi »
      Quand Nadia tape l'adresse du paiement par carte
      Alors Télépaiement CB demande à Nadia la référence et le mot de passe de son avis

  @PAI-06
  Règle: Hors des alcools et de l'octroi de mer interne, la carte n'est pas ouverte

    Plan du Scénario: Pour 100,00 €, la nature « <nature> » ouvre la carte
      Quand Nadia présente, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB ouvre à Nadia le règlement de 100,00 € pour « <référence> »

      Exemples:
        | référence | mot de passe | nature                          |
        | ALC-A-03  | barrique     | Alcools et boissons alcooliques |
        | OCT-A-03  | cannelle     | Octroi de mer interne           |

    @refus
    Plan du Scénario: Pour 100,00 €, la nature « <nature> » ne l'ouvre pas
      Quand Nadia présente, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB répond à Nadia que cette créance ne se règle pas par carte

      Exemples:
        | référence | mot de passe | nature                |
        | ENE-A-01  | gazole       | Produits énergétiques |
        | TAB-A-01  | caporal      | Tabacs                |
        | DED-A-01  | conteneur    | Dédouanement          |
        | PORT-A-01 | amarrage     | Droits de port        |

    @refus
    Plan du Scénario: L'adresse de la carte ne s'ouvre pas davantage pour la nature « <nature> »
      Étant donné que Nadia a présenté, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Quand Nadia tape l'adresse du paiement par carte
      Alors Télépaiement CB demande à Nadia la référence et le mot de passe de son avis

      Exemples:
        | référence | mot de passe | nature                |
        | ENE-A-01  | gazole       | Produits énergétiques |
        | TAB-A-01  | caporal      | Tabacs                |
        | DED-A-01  | conteneur    | Dédouanement          |

    @refus
    Scénario: Un bordereau créditaire rend télépayable, mais n'ouvre pas la carte
      Étant donné que la recette a repris « PORT-A-01 » sur le bordereau créditaire « BC-1 »
      Quand Nadia présente, sans se connecter, l'avis « PORT-A-01 » avec le mot de passe « amarrage »
      Alors Télépaiement CB répond à Nadia que cette créance ne se règle pas par carte

  @PAI-07
  Règle: Payer par carte suppose de saisir la référence de la créance et le mot de passe de l'avis

    Scénario: Référence et mot de passe exacts ouvrent le règlement
      Quand Nadia présente, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Alors Télépaiement CB ouvre à Nadia le règlement de 100,00 € pour « ALC-A-03 »

    @refus
    Scénario: La référence seule n'ouvre rien
      Quand Nadia présente, sans se connecter, l'avis « ALC-A-03 » sans mot de passe
      Alors Télépaiement CB refuse cet avis à Nadia

    @refus
    Plan du Scénario: Un avis mal recopié n'ouvre rien, ici <défaut>
      Quand Nadia présente, sans se connecter, l'avis « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB refuse cet avis à Nadia

      Exemples:
        | défaut                                | référence | mot de passe |
        | le mot de passe d'une autre           | ALC-A-03  | sarment      |
        | un mot de passe au hasard             | ALC-A-03  | chance       |
        | le mot de passe en capitales          | ALC-A-03  | BARRIQUE     |
        | le début du mot de passe              | ALC-A-03  | barri        |
        | le mot de passe suivi d'une lettre    | ALC-A-03  | barriques    |
        | une référence inconnue                | ALC-Z-99  | barrique     |
        | une créance sans avis                 | ALC-B-01  | barrique     |

    @refus
    Plan du Scénario: Depuis <portail>, continuer sans rien saisir n'ouvre rien
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno continue, dans Télépaiement CB ouvert depuis <portail>, sans rien saisir
      Alors Télépaiement CB refuse cet avis à Bruno

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: Depuis <portail>, rien n'est saisi d'avance
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement CB depuis <portail>
      Alors Télépaiement CB demande à Bruno la référence et le mot de passe de son avis
      Et rien n'est saisi d'avance pour Bruno dans Télépaiement CB

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Scénario: De l'accueil public, rien n'est saisi d'avance
      Quand Nadia ouvre, sans se connecter, Télépaiement CB depuis l'accueil de portailpro
      Alors Télépaiement CB demande à Nadia la référence et le mot de passe de son avis
      Et rien n'est saisi d'avance pour Nadia dans Télépaiement CB

    @refus
    Scénario: Le titulaire de « Télépayer » n'est pas dispensé du mot de passe
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno présente, depuis portailpro, l'avis « ALC-A-03 » avec le mot de passe « chance »
      Alors Télépaiement CB refuse cet avis à Bruno

    @refus
    Scénario: Entrer d'abord dans Télépaiement SEPA ne dispense pas davantage du mot de passe
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Bruno présente, depuis douane.gouv, l'avis « ALC-A-03 » avec le mot de passe « chance »
      Alors Télépaiement CB refuse cet avis à Bruno

    @refus
    Scénario: L'adresse de la page où se donne la carte ne s'ouvre pas sans avis
      Quand Nadia tape l'adresse du paiement par carte
      Alors Télépaiement CB demande à Nadia la référence et le mot de passe de son avis

    @refus
    Scénario: L'avis présenté par l'une n'ouvre rien dans le navigateur d'une autre
      Étant donné que Nadia a présenté, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Quand Gaëlle tape l'adresse du paiement par carte
      Alors Télépaiement CB demande à Gaëlle la référence et le mot de passe de son avis

    Scénario: Deux erreurs se pardonnent
      Étant donné que Nadia s'est trompée 2 fois sur le mot de passe de l'avis « ALC-A-03 »
      Quand Nadia présente, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Alors Télépaiement CB ouvre à Nadia le règlement de 100,00 € pour « ALC-A-03 »

    @refus
    Scénario: Trois erreurs ferment l'avis, même au bon mot de passe
      Étant donné que Nadia s'est trompée 3 fois sur le mot de passe de l'avis « ALC-A-03 »
      Quand Nadia présente, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Alors Télépaiement CB fait attendre Nadia 15 minutes

    @refus
    Scénario: D'un autre navigateur, l'avis fermé le reste
      Étant donné que Nadia s'est trompée 3 fois sur le mot de passe de l'avis « ALC-A-03 »
      Quand Gaëlle présente, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Alors Télépaiement CB fait attendre Gaëlle 15 minutes

    Scénario: Un avis fermé laisse les autres ouverts
      Étant donné que Nadia s'est trompée 3 fois sur le mot de passe de l'avis « ALC-A-03 »
      Quand Nadia présente, sans se connecter, l'avis « OCT-A-03 » avec le mot de passe « cannelle »
      Alors Télépaiement CB ouvre à Nadia le règlement de 100,00 € pour « OCT-A-03 »

    Scénario: Un quart d'heure plus tard, l'avis s'ouvre à nouveau
      Étant donné que Nadia s'est trompée 3 fois sur le mot de passe de l'avis « ALC-A-03 »
      Quand 15 minutes passent
      Et Nadia présente, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Alors Télépaiement CB ouvre à Nadia le règlement de 100,00 € pour « ALC-A-03 »

    @refus
    Scénario: Une minute trop tôt, l'avis est encore fermé
      Étant donné que Nadia s'est trompée 3 fois sur le mot de passe de l'avis « ALC-A-03 »
      Quand 14 minutes passent
      Et Nadia présente, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Alors Télépaiement CB fait attendre Nadia une minute encore

  @PAI-10
  Règle: L'accueil public de portailpro mène au paiement par carte sans connexion

    Plan du Scénario: Une visiteuse munie de l'avis « <référence> » paie sans compte portailpro
      Quand Nadia paie par carte, sans se connecter, « <référence> » avec le mot de passe « <mot de passe> »
      Alors Télépaiement CB remet à Nadia le reçu de 100,00 € pour « <référence> », daté du « 03/03/2026 »

      Exemples:
        | référence | mot de passe |
        | ALC-A-03  | barrique     |
        | OCT-A-03  | cannelle     |

    Scénario: L'accueil public mène droit à Télépaiement CB
      Quand Nadia ouvre, sans se connecter, Télépaiement CB depuis l'accueil de portailpro
      Alors Télépaiement CB demande à Nadia la référence et le mot de passe de son avis

    Scénario: La créance payée sans compte est réglée pour l'entreprise
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Nadia paie par carte, sans se connecter, « OCT-A-03 » avec le mot de passe « cannelle »
      Alors Télépaiement SEPA, ouvert depuis douane.gouv, ne propose pas à Bruno « OCT-A-03 »
      Et Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence | établissement | montant  | réglé le   | moyen |
        | OCT-A-03  | A2            | 100,00 € | 03/03/2026 | CB    |

    @refus
    Scénario: Sans compte, la carte ne se débite pas deux fois
      Étant donné que Nadia a payé par carte, sans se connecter, « ALC-A-03 » avec le mot de passe « barrique »
      Quand Gaëlle présente, sans se connecter, l'avis « ALC-A-03 » avec le mot de passe « barrique »
      Alors Télépaiement CB répond à Gaëlle que « ALC-A-03 » est déjà réglée
