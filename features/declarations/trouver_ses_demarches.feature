# language: fr
Fonctionnalité: Trouver ses démarches au tableau de bord
  Une ligne par périmètre, un bouton par ligne. Les lignes suivent les droits, un par un, et celles de la douane
  ferment la liste.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro

  @DEC-02
  Règle: DELTA-G, CIEL, ISOPE et DOMINO sont proposées, et aucune autre application déclarative de la douane

    Scénario: Dotée de tous les droits, Chloé trouve les quatre familles en cinq lignes
      Étant donné que Chloé a ces droits
        | droit                       | sur |
        | « Déclarer » de DELTA-G     | A1  |
        | « Déclarer » de CIEL Alcool | A1  |
        | « Déclarer » de CIEL Tabac  | A1  |
        | « Déclarer » de ISOPE       | A1  |
        | « Déclarer » de ISOPE-DOM   | A1  |
        | « Déclarer » de DOMINO      | A1  |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche               | administration |
        | Contribution indirecte | Douane         |
        | Dédouanement           | Douane         |
        | Octroi de mer          | Douane         |
        | TICPE                  | Douane         |
        | TICPE-DOM              | Douane         |

    Plan du Scénario: La famille <famille> se présente à qui a le droit <droit>
      Étant donné que Chloé a le droit <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <démarche> »
      Alors <application> s'ouvre au nom de Chloé

      Exemples:
        | famille | droit                       | démarche               | application |
        | DELTA-G | « Déclarer » de DELTA-G     | Dédouanement           | DELTA-G     |
        | CIEL    | « Déclarer » de CIEL Alcool | Contribution indirecte | CIEL        |
        | ISOPE   | « Déclarer » de ISOPE       | TICPE                  | ISOPE       |
        | DOMINO  | « Déclarer » de DOMINO      | Octroi de mer          | DOMINO      |

    @AMB-20
    Scénario: ISOPE-DOM appartient à la famille ISOPE et garde sa ligne
      Étant donné que Chloé a le droit « Déclarer » de ISOPE-DOM sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche  | administration |
        | TICPE-DOM | Douane         |

    @refus
    Scénario: TRIGO, tenu en plus de tout le reste, n'ajoute pas de sixième ligne
      Étant donné que Chloé a ces droits
        | droit                           | sur   |
        | « Déclarer » de DELTA-G         | A1    |
        | « Lire » de CIEL Tabac          | A1    |
        | « Déclarer » de ISOPE           | A2    |
        | « Déclarer » de TRIGO           | A1    |
        | « Lire » de TRIGO               | A2    |
        | « Déclarer » du compte fiscal   | ALPHA |
        | « Déclarer » du compte cotisant | ALPHA |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche               | administration |
        | Déclarations fiscales  | Impôts         |
        | Déclarations sociales  | Urssaf         |
        | Contribution indirecte | Douane         |
        | Dédouanement           | Douane         |
        | TICPE                  | Douane         |

    @refus
    Scénario: Des droits de payer ne proposent aucune application
      Étant donné que Chloé a ces droits
        | droit                              | sur   |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Adhérer » de Télépaiement SEPA   | A1    |
        | « Payer » du compte fiscal         | ALPHA |
        | « Payer » du compte cotisant       | ALPHA |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé est vide

  @DEC-11
  Règle: Lire suffit pour obtenir la ligne et son bouton, et les cinq lignes ne dépendent pas l'une de l'autre

    Scénario: Lire partout donne les cinq lignes
      Étant donné que Chloé a ces droits
        | droit                   | sur |
        | « Lire » de DELTA-G     | A1  |
        | « Lire » de CIEL Alcool | A1  |
        | « Lire » de ISOPE       | A1  |
        | « Lire » de ISOPE-DOM   | A1  |
        | « Lire » de DOMINO      | A1  |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche               | administration |
        | Contribution indirecte | Douane         |
        | Dédouanement           | Douane         |
        | Octroi de mer          | Douane         |
        | TICPE                  | Douane         |
        | TICPE-DOM              | Douane         |
      Et chaque ligne des déclarations de Chloé porte un bouton « déclarer »

    Plan du Scénario: Lire pour <premier> et déclarer pour <second> donnent ces deux lignes
      Étant donné que Chloé a le droit « Lire » de <premier> sur A1
      Et que Chloé a le droit « Déclarer » de <second> sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche | administration |
        | <ligne>  | Douane         |
        | <autre>  | Douane         |

      Exemples:
        | premier     | second      | ligne                  | autre                  |
        | DELTA-G     | CIEL Tabac  | Dédouanement           | Contribution indirecte |
        | DELTA-G     | DOMINO      | Dédouanement           | Octroi de mer          |
        | ISOPE       | DELTA-G     | TICPE                  | Dédouanement           |
        | ISOPE-DOM   | DELTA-G     | TICPE-DOM              | Dédouanement           |
        | CIEL Alcool | DOMINO      | Contribution indirecte | Octroi de mer          |
        | CIEL Tabac  | ISOPE       | Contribution indirecte | TICPE                  |
        | ISOPE-DOM   | CIEL Alcool | TICPE-DOM              | Contribution indirecte |
        | DOMINO      | ISOPE       | Octroi de mer          | TICPE                  |
        | DOMINO      | ISOPE-DOM   | Octroi de mer          | TICPE-DOM              |
        | ISOPE       | ISOPE-DOM   | TICPE                  | TICPE-DOM              |

    Plan du Scénario: Retiré sur A1 et gardé sur A2, le droit <droit> garde la ligne « <ligne> »
      Étant donné que Chloé a le droit <droit> sur A1
      Et que Chloé a le droit <droit> sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand le droit <droit> sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche | administration |
        | <ligne>  | Douane         |

      Exemples:
        | droit                      | ligne                  |
        | « Déclarer » de DELTA-G    | Dédouanement           |
        | « Lire » de CIEL Alcool    | Contribution indirecte |
        | « Déclarer » de CIEL Tabac | Contribution indirecte |
        | « Lire » de ISOPE          | TICPE                  |
        | « Déclarer » de ISOPE-DOM  | TICPE-DOM              |
        | « Lire » de DOMINO         | Octroi de mer          |

    Plan du Scénario: Sous BETA, Farid n'a que la ligne « <ligne> » de ce qu'il tient pour elle
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit <droit> sur B1
      Et que Farid a le droit « Déclarer » de DELTA-G sur A1
      Quand Farid consulte son tableau de bord pour BETA
      Alors l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche | administration |
        | <ligne>  | Douane         |

      Exemples:
        | droit                     | ligne                  |
        | « Lire » de CIEL Tabac    | Contribution indirecte |
        | « Déclarer » de DOMINO    | Octroi de mer          |
        | « Lire » de ISOPE         | TICPE                  |
        | « Déclarer » de ISOPE-DOM | TICPE-DOM              |

    Scénario: Des droits mêlés donnent exactement leurs lignes, ni plus ni moins
      Étant donné que Chloé a ces droits
        | droit                              | sur |
        | « Lire » de DELTA-G                | A1  |
        | « Déclarer » de DELTA-G            | A2  |
        | « Lire » de CIEL Tabac             | A2  |
        | « Déclarer » de ISOPE-DOM          | A1  |
        | « Télépayer » de Télépaiement SEPA | A1  |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Chloé montre exactement ce que ses droits permettent

    @AMB-11
    Scénario: Sans « Télépayer », les lignes des déclarations restent
      Étant donné que Chloé a le droit « Lire » de DOMINO sur A1
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Chloé est vide
      Et l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche      | administration |
        | Octroi de mer | Douane         |

    @refus
    Plan du Scénario: Le droit <droit> retiré n'emporte que la ligne « <ligne> »
      Étant donné que Chloé a ces droits
        | droit                       | sur |
        | « Lire » de DELTA-G         | A1  |
        | « Déclarer » de CIEL Alcool | A1  |
        | « Lire » de ISOPE           | A1  |
        | « Déclarer » de ISOPE-DOM   | A1  |
        | « Lire » de DOMINO          | A1  |
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Chloé montre « <ligne> »
      Quand le droit <droit> sur A1 est retiré à Chloé
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Chloé ne montre plus « <ligne> »
      Et le tableau de bord de Chloé montre exactement ce que ses droits permettent

      Exemples:
        | droit                       | ligne                  |
        | « Lire » de DELTA-G         | Dédouanement           |
        | « Déclarer » de CIEL Alcool | Contribution indirecte |
        | « Lire » de ISOPE           | TICPE                  |
        | « Déclarer » de ISOPE-DOM   | TICPE-DOM              |
        | « Lire » de DOMINO          | Octroi de mer          |

    @refus
    Plan du Scénario: Le statut <statut> du compte entreprise ne donne pas de ligne
      Étant donné que Chloé a le droit <statut> du compte entreprise sur ALPHA
      Et que Chloé a le droit « Lire » de ISOPE sur A2
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre exactement
        | démarche | administration |
        | TICPE    | Douane         |

      Exemples:
        | statut            |
        | « Déclarant »     |
        | « Représentant »  |
        | « Correspondant » |
        | « AGE »           |

  @DEC-12
  Règle: Les lignes de la douane ferment la liste de l'onglet « En cours »

    Scénario: Avec les impôts et l'Urssaf, les cinq lignes de la douane viennent à la fin
      Étant donné que Chloé a ces droits
        | droit                           | sur   |
        | « Déclarer » de DELTA-G         | A1    |
        | « Déclarer » de CIEL Alcool     | A1    |
        | « Déclarer » de ISOPE           | A1    |
        | « Déclarer » de ISOPE-DOM       | A1    |
        | « Déclarer » de DOMINO          | A1    |
        | « Déclarer » du compte fiscal   | ALPHA |
        | « Déclarer » du compte cotisant | ALPHA |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors les 5 lignes de la douane ferment l'onglet « En cours » des déclarations de Chloé

    Plan du Scénario: La seule ligne « <ligne> » vient après celle <autre>
      Étant donné que Chloé a le droit « Lire » de <application> sur A1
      Et que Chloé a le droit « Déclarer » du compte <compte> sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Chloé montre, dans cet ordre, « <en tête> » puis « <ligne> »

      Exemples:
        | ligne                  | application | autre       | compte   | en tête               |
        | Dédouanement           | DELTA-G     | des impôts  | fiscal   | Déclarations fiscales |
        | Contribution indirecte | CIEL Alcool | des impôts  | fiscal   | Déclarations fiscales |
        | Octroi de mer          | DOMINO      | des impôts  | fiscal   | Déclarations fiscales |
        | TICPE                  | ISOPE       | de l'Urssaf | cotisant | Déclarations sociales |
        | TICPE-DOM              | ISOPE-DOM   | de l'Urssaf | cotisant | Déclarations sociales |

    @refus
    Scénario: L'historique des déclarations ne porte aucune ligne de la douane
      Étant donné que Chloé a ces droits
        | droit                         | sur   |
        | « Déclarer » de DELTA-G       | A1    |
        | « Lire » de CIEL Tabac        | A1    |
        | « Déclarer » de DOMINO        | A1    |
        | « Déclarer » du compte fiscal | ALPHA |
      Et ces déclarations
        | administration | démarche | période      | entreprise | déposée le |
        | Impôts         | TVA      | Janvier 2026 | ALPHA      | 18/02/2026 |
      Et que Chloé a déposé dans DELTA-G une déclaration pour A1 depuis douane.gouv
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'historique des déclarations de Chloé ne montre rien de la douane

  @DEC-18
  Règle: Chaque ligne porte un bouton « déclarer » qui mène à l'accueil de son téléservice

    Scénario: Les sept lignes ont chacune leur bouton
      Étant donné que Chloé a ces droits
        | droit                           | sur   |
        | « Déclarer » de DELTA-G         | A1    |
        | « Déclarer » de CIEL Tabac      | A1    |
        | « Déclarer » de ISOPE           | A1    |
        | « Déclarer » de ISOPE-DOM       | A1    |
        | « Déclarer » de DOMINO          | A1    |
        | « Déclarer » du compte fiscal   | ALPHA |
        | « Déclarer » du compte cotisant | ALPHA |
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Chloé montre exactement ce que ses droits permettent
      Et chaque ligne des déclarations de Chloé porte un bouton « déclarer »

    Plan du Scénario: Le bouton de la ligne « <ligne> » ouvre <téléservice>, toutes les autres étant là
      Étant donné que Chloé a ces droits
        | droit                           | sur   |
        | « Lire » de DELTA-G             | A1    |
        | « Déclarer » de CIEL Alcool     | A1    |
        | « Lire » de ISOPE               | A2    |
        | « Déclarer » de ISOPE-DOM       | A1    |
        | « Lire » de DOMINO              | A2    |
        | « Déclarer » du compte fiscal   | ALPHA |
        | « Déclarer » du compte cotisant | ALPHA |
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <ligne> »
      Alors <téléservice> s'ouvre au nom de Chloé

      Exemples:
        | ligne                  | téléservice           |
        | Dédouanement           | DELTA-G               |
        | Contribution indirecte | CIEL                  |
        | Octroi de mer          | DOMINO                |
        | TICPE                  | ISOPE                 |
        | TICPE-DOM              | ISOPE-DOM             |
        | Déclarations fiscales  | Déclarations fiscales |
        | Déclarations sociales  | Déclarations sociales |
