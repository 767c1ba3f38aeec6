# language: fr
Fonctionnalité: Aller partout avec une seule entrée
  Portailpro réunit la douane, les impôts et l'Urssaf sans les remplacer : on y entre une fois, et chaque site reste
  ouvert de son côté.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces déclarations
      | administration | démarche                       | période      | entreprise | déposée le |
      | Impôts         | TVA                            | Février 2026 | ALPHA      |            |
      | Urssaf         | Déclaration sociale nominative | Février 2026 | ALPHA      |            |

  @NAV-01
  Règle: Une seule entrée réunit déclarations et paiements des trois sphères

    Contexte:
      Étant donné que Chloé a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a ces droits
        | droit                              | sur   |
        | « Déclarer » de DELTA-G            | A1    |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Déclarer » du compte fiscal      | ALPHA |
        | « Payer » du compte fiscal         | ALPHA |
        | « Déclarer » du compte cotisant    | ALPHA |
        | « Payer » du compte cotisant       | ALPHA |

    Scénario: Habilitée partout, Chloé trouve les six entrées
      Quand Chloé se connecte à portailpro
      Alors le tableau de bord offre à Chloé ces entrées
        | sphère | déclarer              | payer                  |
        | Douane | Dédouanement          | Télépaiement SEPA      |
        | Impôts | Déclarations fiscales | Paiements des impôts   |
        | Urssaf | Déclarations sociales | Paiements de l'Urssaf  |

    Plan du Scénario: Déclarer chez <administration> part du tableau de bord
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <démarche> »
      Alors Chloé arrive sans se connecter là où se déposent ses « <démarche> »

      Exemples:
        | administration | démarche              |
        | les impôts     | Déclarations fiscales |
        | l'Urssaf       | Déclarations sociales |

    Scénario: Déclarer à la douane part du tableau de bord
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Dédouanement »
      Alors DELTA-G s'ouvre au nom de Chloé

    Plan du Scénario: Payer chez <administration> part du tableau de bord
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé va payer par « <entrée> » de son tableau de bord
      Alors la page « Paiements et mandats » de <site> s'ouvre à Chloé
      Et cette page cite à Chloé « Chloé Marchand »

      Exemples:
        | administration | entrée                | site        |
        | les impôts     | Paiements des impôts  | impots.gouv |
        | l'Urssaf       | Paiements de l'Urssaf | urssaf.fr   |

    Scénario: Payer à la douane part du tableau de bord
      Quand Chloé se connecte à portailpro
      Alors Télépaiement SEPA s'ouvre à Chloé depuis portailpro

    Scénario: Une autre entreprise a ses six entrées aussi
      Étant donné que Gaëlle a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Gaëlle a ces droits
        | droit                              | sur  |
        | « Déclarer » de DELTA-G            | B1   |
        | « Télépayer » de Télépaiement SEPA | B1   |
        | « Déclarer » du compte fiscal      | BETA |
        | « Déclarer » du compte cotisant    | BETA |
      Quand Gaëlle se connecte à portailpro
      Alors le tableau de bord offre à Gaëlle ces entrées
        | sphère | déclarer              | payer                  |
        | Douane | Dédouanement          | Télépaiement SEPA      |
        | Impôts | Déclarations fiscales | Paiements des impôts   |
        | Urssaf | Déclarations sociales | Paiements de l'Urssaf  |

  @NAV-03
  Règle: Une seule connexion pour parcourir les trois administrations

    Scénario: De portailpro, Denis fait le tour des trois sites
      Étant donné que Denis a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Denis a ouvert sa session sur portailpro
      Quand Denis va d'un trait du site portailpro à douane.gouv, impots.gouv et urssaf.fr
      Alors Denis n'a rencontré aucun formulaire de connexion
      Et Denis a été accueilli sous son nom à chaque étape

    @refus
    Scénario: Sans avoir rattaché les impôts, Denis y rencontre un formulaire
      Étant donné que Denis a rattaché douane.gouv et urssaf.fr à son compte portailpro
      Et que Denis a ouvert sa session sur portailpro
      Quand Denis va d'un trait du site portailpro à douane.gouv, impots.gouv et urssaf.fr
      Alors Denis n'a rencontré de formulaire de connexion que sur impots.gouv
      Et Denis n'a pas de session sur impots.gouv

    Plan du Scénario: Connectée sur <départ>, Chloé fait le tour dans cet ordre
      Étant donné que Chloé a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a ouvert sa session sur <départ>
      Quand Chloé va d'un trait du site <départ> à <tour>
      Alors Chloé n'a rencontré aucun formulaire de connexion
      Et Chloé a été accueillie sous son nom à chaque étape

      Exemples:
        | départ      | tour                                  |
        | douane.gouv | impots.gouv, urssaf.fr et douane.gouv |
        | impots.gouv | urssaf.fr, douane.gouv et impots.gouv |
        | urssaf.fr   | douane.gouv, impots.gouv et urssaf.fr |

    Scénario: Deux entreprises à choisir ne font pas ressaisir ses identifiants à Farid
      Étant donné que Farid a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid va d'un trait du site portailpro à impots.gouv, douane.gouv et urssaf.fr
      Alors Farid n'a rencontré aucun formulaire de connexion
      Et Farid a été accueilli sous son nom à chaque étape

  @NAV-04
  Règle: Portailpro complète douane.gouv sans le remplacer

    Scénario: Après rattachement, Chloé déclare une fois par chaque portail
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a déposé dans DELTA-G une déclaration pour A1 depuis portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour A1 depuis douane.gouv
      Alors DELTA-G montre exactement à Chloé ces déclarations
        | établissement | objet                | montant  | saisie          |
        | A1            | Cafetières de cuivre | 125,00 € | par portailpro  |
        | A1            | Cafetières de cuivre | 125,00 € | sur douane.gouv |

    Scénario: Dans l'autre ordre, douane.gouv d'abord, portailpro ensuite
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de CIEL Alcool sur A1
      Et que Chloé a déposé dans CIEL une déclaration pour A1 depuis douane.gouv
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans CIEL une déclaration pour A1 depuis portailpro
      Alors CIEL montre exactement à Chloé ces déclarations
        | établissement | objet                                   | montant    | saisie          |
        | A1            | Alcool : 12 hl (agrément FR00000A00001) | 1 200,00 € | sur douane.gouv |
        | A1            | Alcool : 12 hl (agrément FR00000A00001) | 1 200,00 € | par portailpro  |

    Plan du Scénario: Rattaché, Bruno paie aussi bien depuis <portail>
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et ces mandats
        | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
        | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |
      Et Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno paie « DED-A-01 » par prélèvement depuis <portail>
      Alors Télépaiement confirme à Bruno le paiement de « DED-A-01 »

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Scénario: Rattaché, Bruno qui se connecte à douane.gouv y reste
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno se connecte à douane.gouv
      Alors la page « Espace personnel » de douane.gouv s'ouvre à Bruno
