# language: fr
Fonctionnalité: Choisir son portail, déclaration par déclaration
  Passer par portailpro n'est jamais une obligation et n'engage à rien pour la suite.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv à son compte portailpro

  @DEC-14
  Règle: Une entreprise peut ne faire par portailpro qu'une partie de ses déclarations

    Plan du Scénario: Le même jour, l'une depuis portailpro puis l'autre depuis douane.gouv, dans <application>
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a déposé dans <application> une déclaration pour A1 depuis portailpro
      Quand Chloé dépose dans <application> une déclaration pour A1 depuis douane.gouv
      Alors <application> montre exactement à Chloé ces déclarations
        | établissement | objet   | montant   | saisie          |
        | A1            | <objet> | <montant> | par portailpro  |
        | A1            | <objet> | <montant> | sur douane.gouv |

      Exemples:
        | application | droit       | objet                                   | montant     |
        | DELTA-G     | DELTA-G     | Cafetières de cuivre                    | 125,00 €    |
        | CIEL        | CIEL Alcool | Alcool : 12 hl (agrément FR00000A00001) | 1 200,00 €  |
        | ISOPE       | ISOPE       | Gazole : 350 hl                         | 21 000,00 € |
        | ISOPE-DOM   | ISOPE-DOM   | Essence : 120 hl                        | 8 400,00 €  |
        | DOMINO      | DOMINO      | Confitures de goyave                    | 49,00 €     |

    Plan du Scénario: Le même jour, l'une depuis douane.gouv puis l'autre depuis portailpro, dans <application>
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé a déposé dans <application> une déclaration pour A1 depuis douane.gouv
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans <application> une déclaration pour A1 depuis portailpro
      Alors <application> montre exactement à Chloé ces déclarations
        | établissement | objet   | montant   | saisie          |
        | A1            | <objet> | <montant> | sur douane.gouv |
        | A1            | <objet> | <montant> | par portailpro  |

      Exemples:
        | application | droit       | objet                                   | montant     |
        | DELTA-G     | DELTA-G     | Cafetières de cuivre                    | 125,00 €    |
        | CIEL        | CIEL Alcool | Alcool : 12 hl (agrément FR00000A00001) | 1 200,00 €  |
        | ISOPE       | ISOPE       | Gazole : 350 hl                         | 21 000,00 € |
        | ISOPE-DOM   | ISOPE-DOM   | Essence : 120 hl                        | 8 400,00 €  |
        | DOMINO      | DOMINO      | Confitures de goyave                    | 49,00 €     |

    Scénario: Deux collègues se partagent le même établissement, chacune par son portail
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a déposé dans DELTA-G une déclaration pour A1 depuis portailpro
      Quand Bruno dépose dans DELTA-G une déclaration pour A1 depuis douane.gouv
      Alors DELTA-G montre exactement à Bruno ces déclarations
        | établissement | objet                | montant  | saisie          |
        | A1            | Cafetières de cuivre | 125,00 € | par portailpro  |
        | A1            | Cafetières de cuivre | 125,00 € | sur douane.gouv |

    Scénario: Un établissement par portailpro, l'autre par douane.gouv
      Étant donné que Chloé a le droit « Déclarer » de ISOPE-DOM sur A1
      Et que Chloé a le droit « Déclarer » de ISOPE-DOM sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a déposé dans ISOPE-DOM une déclaration pour A1 depuis portailpro
      Quand Chloé dépose dans ISOPE-DOM une déclaration pour A2 depuis douane.gouv
      Alors ISOPE-DOM montre exactement à Chloé ces déclarations
        | établissement | objet            | montant    | saisie          |
        | A1            | Essence : 120 hl | 8 400,00 € | par portailpro  |
        | A2            | Essence : 120 hl | 8 400,00 € | sur douane.gouv |

    Scénario: Une application par portailpro, une autre par douane.gouv
      Étant donné que Chloé a le droit « Déclarer » de ISOPE sur A1
      Et que Chloé a le droit « Déclarer » de DOMINO sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a déposé dans ISOPE une déclaration pour A1 depuis portailpro
      Quand Chloé dépose dans DOMINO une déclaration pour A1 depuis douane.gouv
      Alors DOMINO montre exactement à Chloé ces déclarations
        | établissement | objet                | montant | saisie          |
        | A1            | Confitures de goyave | 49,00 € | sur douane.gouv |

    Scénario: L'EDI, douane.gouv et portailpro se succèdent sans se gêner
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que A1 a déposé par EDI la déclaration DELTA-G « DG-EDI-1 »
      Et que Chloé a déposé dans DELTA-G une déclaration pour A1 depuis douane.gouv
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour A1 depuis portailpro
      Alors DELTA-G montre exactement à Chloé ces déclarations
        | établissement | objet                | montant  | saisie          |
        | A1            | Cafetières de cuivre | 125,00 € | par EDI         |
        | A1            | Cafetières de cuivre | 125,00 € | sur douane.gouv |
        | A1            | Cafetières de cuivre | 125,00 € | par portailpro  |

    Scénario: Jamais inscrite à portailpro, Nadia déclare sur douane.gouv
      Étant donné que Nadia a le droit « Déclarer » de CIEL Tabac sur A2
      Quand Nadia dépose dans CIEL une déclaration de « Tabac » pour A2 depuis douane.gouv
      Alors CIEL montre exactement à Nadia ces déclarations
        | établissement | objet                                  | montant  | saisie          |
        | A2            | Tabac : 12 kg (agrément FR00000A00001) | 600,00 € | sur douane.gouv |

    Scénario: Le lendemain encore, douane.gouv prend la déclaration
      Étant donné que Chloé a le droit « Déclarer » de DOMINO sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a déposé dans DOMINO une déclaration pour A1 depuis portailpro
      Et que 1440 minutes ont passé
      Quand Chloé dépose dans DOMINO une déclaration pour A1 depuis douane.gouv
      Alors DOMINO montre exactement à Chloé ces déclarations
        | établissement | objet                | montant | saisie          |
        | A1            | Confitures de goyave | 49,00 € | par portailpro  |
        | A1            | Confitures de goyave | 49,00 € | sur douane.gouv |
