# language: fr
Fonctionnalité: Recevoir un droit pendant que l'on travaille, ou n'en avoir aucun
  Un droit donné ou changé par un copropriétaire vaut dans portailpro sans se reconnecter, cinq secondes après au plus
  tard. Sans aucun droit de la douane, rien d'elle ne s'ouvre, et tout le reste demeure.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
    Et ces mandats
      | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
      | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |

  @HAB-06
  Règle: Le tableau de bord et la messagerie seuls dépendent des droits de la douane

    Scénario: « Télépayer » montre les créances, et non les mandats
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et aucun mandat n'est montré à Bruno

    Scénario: « Adhérer » montre les mandats, et non les créances
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les mandats de Bruno montrent exactement
        | administration | RUM    | ICS           | IBAN                              | établissement |
        | Douane         | RUM-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |
      Et l'onglet « En cours » des paiements de Bruno est vide

    Plan du Scénario: <droit>, sans Télépaiement, ouvre la messagerie et laisse fermées les créances
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit <droit> sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la messagerie sécurisée s'ouvre à Bruno
      Et l'onglet « En cours » des paiements de Bruno est vide

      Exemples:
        | droit                   |
        | « Déclarer » de DELTA-G |
        | « Lire » de DOMINO      |

    @refus
    Scénario: Les droits de la douane retirés, la messagerie se ferme
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a ces droits
        | droit                              | sur   |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Payer » du compte fiscal         | ALPHA |
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Quand 6 secondes passent
      Alors la messagerie sécurisée reste fermée à Bruno

    @refus
    Scénario: Les droits de la douane retirés, sa part du tableau de bord se ferme, celle des impôts reste
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a ces droits
        | droit                              | sur   |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Payer » du compte fiscal         | ALPHA |
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Quand 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
      Et aucun mandat n'est montré à Bruno

    Scénario: Les droits de la douane retirés, tout le reste de portailpro demeure
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Quand 6 secondes passent
      Alors portailpro garde ouverts à Bruno « Tableau de bord », « Profil », « Gérer les rattachements », « Gestion des habilitations », « Aide », « FAQ » et « Actualités »

    Scénario: Un compte qui n'a rien rattaché garde lui aussi tout le reste
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors portailpro garde ouverts à Denis « Tableau de bord », « Profil », « Gérer les rattachements », « Gestion des habilitations », « Aide », « FAQ » et « Actualités »

    @refus
    Scénario: « Adhérer » n'ouvre pas une créance par son adresse
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

    @refus
    Scénario: « Télépayer » n'ouvre pas un mandat par son adresse
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse du mandat « RUM-A1 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

    Scénario: « Télépayer » et « Adhérer » ensemble montrent les créances et les mandats
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et les mandats de Bruno montrent exactement
        | administration | RUM    | ICS           | IBAN                              | établissement |
        | Douane         | RUM-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |

  @HAB-11
  Règle: Sans habilitation de la douane, rien d'elle ne s'ouvre

    Scénario: Le premier droit reçu ouvre à Nadia sa part de la douane
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Et que Nadia travaille sur ALPHA dans portailpro
      Et que Nadia vient de recevoir le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand 6 secondes passent
      Alors l'onglet « En cours » des paiements de Nadia montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    Scénario: Sans rien de la douane, le compte neuf garde les informations ouvertes à tous
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché impots.gouv
      Quand Nadia consulte son tableau de bord pour ALPHA
      Alors portailpro garde ouverts à Nadia « Aide », « FAQ », « Actualités » et « Tutoriel »

    @refus
    Plan du Scénario: Compte neuf, Nadia ne voit rien de la douane, même après avoir rattaché <site>
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché <site>
      Quand Nadia consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Nadia est vide
      Et l'onglet « Historique » des paiements de Nadia est vide
      Et l'onglet « En cours » des déclarations de Nadia est vide
      Et aucun mandat n'est montré à Nadia
      Et la rubrique douane.gouv de Nadia est vide

      Exemples:
        | site        |
        | impots.gouv |
        | douane.gouv |

    @refus
    Plan du Scénario: Compte neuf, la messagerie reste fermée à Nadia, même après avoir rattaché <site>
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché <site>
      Quand Nadia consulte son tableau de bord pour ALPHA
      Alors la messagerie sécurisée reste fermée à Nadia

      Exemples:
        | site        |
        | impots.gouv |
        | douane.gouv |

    @refus
    Scénario: Compte neuf, Télépaiement SEPA reste fermé à Nadia
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Quand Nadia ouvre Télépaiement SEPA depuis portailpro
      Alors Télépaiement SEPA ne laisse pas entrer Nadia

    @refus
    Plan du Scénario: Compte neuf, <application> reste fermé à Nadia, même par un lien forgé
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Quand Nadia forge un lien de portailpro vers <application>
      Alors <application> refuse l'entrée à Nadia, faute d'habilitation

      Exemples:
        | application |
        | DELTA-G     |
        | DOMINO      |

    @refus
    Plan du Scénario: Compte neuf, Nadia n'ouvre pas une créance par son adresse, même après avoir rattaché <site>
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché <site>
      Et que Nadia travaille sur ALPHA dans portailpro
      Quand Nadia demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro répond à Nadia que cette page n'existe pas
      Et la page ne dit rien à Nadia de « 1 250,00 € »

      Exemples:
        | site        |
        | impots.gouv |
        | douane.gouv |

    @refus
    Scénario: Compte neuf, Nadia n'ouvre pas un mandat par son adresse
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Et que Nadia travaille sur ALPHA dans portailpro
      Quand Nadia demande à portailpro l'adresse du mandat « RUM-A1 » de douane.gouv
      Alors portailpro répond à Nadia que cette page n'existe pas

  @HAB-14
  Règle: Un droit donné ou changé chez un copropriétaire vaut en temps réel

    Scénario: « Télépayer » donné en pleine session montre les créances
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est donné à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    Scénario: Même si l'annonce se perd, le droit donné sert
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est donné à Bruno et l'annonce se perd
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    Scénario: Même si l'annonce des impôts se perd, le droit donné sert
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Payer » du compte fiscal sur ALPHA est donné à Bruno et l'annonce se perd
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |

    Scénario: Le droit donné dans GHOST par le correspondant sert aussi vite
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Bruno, correspondant entreprise d'ALPHA, a fait certifier le compte de Chloé
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que Bruno a donné dans GHOST à Chloé le droit « Déclarer » de DELTA-G sur A1
      Quand 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    @refus
    Scénario: « Télépayer » changé en « Adhérer » cache les créances
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Et que Bruno vient de recevoir le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno est vide

    Scénario: « Télépayer » changé en « Adhérer » montre les mandats
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Et que Bruno vient de recevoir le droit « Adhérer » de Télépaiement SEPA sur A1
      Quand 6 secondes passent
      Alors les mandats de Bruno montrent exactement
        | administration | RUM    | ICS           | IBAN                              | établissement |
        | Douane         | RUM-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            |

    Plan du Scénario: Un droit donné par un autre copropriétaire sert aussi vite, ici <droit>
      Étant donné que Bruno a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit <droit> sur ALPHA est donné à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche   | administration   |
        | <démarche> | <administration> |

      Exemples:
        | droit                           | démarche              | administration |
        | « Déclarer » du compte fiscal   | Déclarations fiscales | Impôts         |
        | « Déclarer » du compte cotisant | Déclarations sociales | Urssaf         |

    Scénario: Un premier droit chez BETA, donné en pleine session, propose BETA à Bruno
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno vient de recevoir le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que 2 minutes ont passé
      Quand Bruno change d'entreprise pour BETA
      Alors portailpro affiche à Bruno l'entreprise BETA

    @refus
    Scénario: Le droit donné à Chloé ne montre rien à Bruno
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est donné à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno est vide

    @refus
    Scénario: « Télépayer » donné pour BETA ne montre rien d'ALPHA, où Bruno travaille
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Télépayer » de Télépaiement SEPA sur B1 est donné à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno est vide

    Scénario: L'adresse d'une créance refusée à Bruno s'ouvre dès qu'il reçoit « Télépayer »
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a demandé à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Et que Bruno vient de recevoir le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que 6 secondes sont passées
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro montre à Bruno le détail de la créance
        | référence | montant    | échéance   |
        | DED-A-01  | 1 250,00 € | 15/03/2026 |
