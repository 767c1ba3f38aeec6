# language: fr
Fonctionnalité: Déclarer avec ses droits de la douane
  Les droits sont ceux de douane.gouv : les mêmes personnes déclarent par les deux portails, et personne d'autre,
  ni par l'écran, ni par l'adresse, ni par un formulaire changé.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv à son compte portailpro

  @DEC-04
  Règle: Seules les personnes habilitées à l'application déclarent, les mêmes par les deux portails

    Plan du Scénario: Habilitée à déclarer dans <application>, Chloé le fait depuis <portail>
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans <application> une déclaration pour A1 depuis <portail>
      Alors <application> donne à Chloé le numéro de sa déclaration

      Exemples:
        | application | droit       | portail     |
        | DELTA-G     | DELTA-G     | portailpro  |
        | DELTA-G     | DELTA-G     | douane.gouv |
        | CIEL        | CIEL Alcool | portailpro  |
        | CIEL        | CIEL Alcool | douane.gouv |
        | ISOPE       | ISOPE       | portailpro  |
        | ISOPE       | ISOPE       | douane.gouv |
        | ISOPE-DOM   | ISOPE-DOM   | portailpro  |
        | ISOPE-DOM   | ISOPE-DOM   | douane.gouv |
        | DOMINO      | DOMINO      | portailpro  |
        | DOMINO      | DOMINO      | douane.gouv |

    Plan du Scénario: Habilitée au tabac seul, Chloé en déclare depuis <portail>
      Étant donné que Chloé a le droit « Déclarer » de CIEL Tabac sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans CIEL une déclaration de « Tabac » pour A2 depuis <portail>
      Alors CIEL donne à Chloé le numéro de sa déclaration

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: Habilitée sur les deux établissements d'ALPHA, Chloé déclare pour <établissement>
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé dépose dans DELTA-G une déclaration pour <établissement> depuis portailpro
      Alors DELTA-G donne à Chloé le numéro de sa déclaration

      Exemples:
        | établissement |
        | A1            |
        | A2            |

    Plan du Scénario: Denis, dont le compte est tenu par l'entreprise, déclare pour <établissement> depuis <portail>
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Déclarer » de ISOPE sur <établissement>
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis dépose dans ISOPE une déclaration pour <établissement> depuis <portail>
      Alors ISOPE donne à Denis le numéro de sa déclaration

      Exemples:
        | établissement | portail     |
        | A1            | portailpro  |
        | A2            | portailpro  |
        | A2            | douane.gouv |

    Scénario: Habilité dans une autre entreprise aussi, Farid déclare pour elle
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Lire » de DOMINO sur A1
      Et que Farid a le droit « Déclarer » de DOMINO sur B1
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid dépose dans DOMINO une déclaration pour B1 depuis portailpro
      Alors DOMINO donne à Farid le numéro de sa déclaration

    Plan du Scénario: Un droit tout juste reçu suffit pour déclarer depuis <portail>
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé vient de recevoir le droit « Déclarer » de CIEL Alcool sur A2
      Quand Chloé dépose dans CIEL une déclaration pour A2 depuis <portail>
      Alors CIEL donne à Chloé le numéro de sa déclaration

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |

    Plan du Scénario: Une session expirée en cours de saisie dans <application> ne fait rien perdre
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans <application> une déclaration pour A1 depuis portailpro
      Et que 31 minutes ont passé
      Quand Chloé dépose dans <application> cette déclaration et donne les identifiants douane.gouv de Chloé
      Alors <application> rend à Chloé sa saisie, faite pour A1
      Et <application> ne montre à Chloé aucune déclaration

      Exemples:
        | application | droit       |
        | DELTA-G     | DELTA-G     |
        | CIEL        | CIEL Alcool |
        | ISOPE       | ISOPE       |
        | ISOPE-DOM   | ISOPE-DOM   |
        | DOMINO      | DOMINO      |

    Plan du Scénario: La saisie retrouvée après l'expiration se dépose telle quelle dans <application>
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans <application> une déclaration pour A2 depuis <portail>
      Et que 31 minutes ont passé
      Quand Chloé dépose dans <application> cette déclaration, redonne ses identifiants et la dépose sans rien ressaisir
      Alors <application> montre exactement à Chloé ces déclarations
        | établissement | objet   | montant   | saisie          |
        | A2            | <objet> | <montant> | sur douane.gouv |

      Exemples:
        | application | droit       | portail     | objet                                   | montant     |
        | DELTA-G     | DELTA-G     | portailpro  | Cafetières de cuivre                    | 125,00 €    |
        | CIEL        | CIEL Alcool | portailpro  | Alcool : 12 hl (agrément FR00000A00001) | 1 200,00 €  |
        | ISOPE       | ISOPE       | douane.gouv | Gazole : 350 hl                         | 21 000,00 € |
        | ISOPE-DOM   | ISOPE-DOM   | portailpro  | Essence : 120 hl                        | 8 400,00 €  |
        | DOMINO      | DOMINO      | douane.gouv | Confitures de goyave                    | 49,00 €     |

    @refus
    Scénario: La saisie de Chloé n'est pas rendue à Bruno qui se connecte à sa place
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans DELTA-G une déclaration pour A1 depuis portailpro
      Et que 31 minutes ont passé
      Quand Chloé dépose dans DELTA-G cette déclaration et donne les identifiants douane.gouv de Bruno
      Alors DELTA-G ne rend pas la saisie de Chloé, faite pour A1

    @refus
    Plan du Scénario: Avec <droit> seulement, l'adresse de <application> transmise par portailpro n'ouvre rien
      Étant donné que Chloé a le droit <droit> sur A1
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé forge un lien de portailpro vers <application>
      Alors <application> refuse l'entrée à Chloé, faute d'habilitation

      Exemples:
        | droit                              | application |
        | « Déclarer » de CIEL Alcool        | ISOPE       |
        | « Déclarer » de CIEL Tabac         | ISOPE       |
        | « Déclarer » de CIEL Alcool        | ISOPE-DOM   |
        | « Déclarer » de ISOPE              | ISOPE-DOM   |
        | « Déclarer » de ISOPE-DOM          | ISOPE       |
        | « Déclarer » de DELTA-G            | CIEL        |
        | « Lire » de DELTA-G                | DOMINO      |
        | « Déclarer » de DOMINO             | DELTA-G     |
        | « Télépayer » de Télépaiement SEPA | DELTA-G     |
        | « Télépayer » de Télépaiement SEPA | CIEL        |

    @refus
    Plan du Scénario: Avec <droit> seulement, l'adresse de <application> tapée sur douane.gouv n'ouvre rien non plus
      Étant donné que Chloé a le droit <droit> sur A1
      Et que Chloé a ouvert sa session sur douane.gouv
      Quand Chloé se rend à l'adresse de <application>
      Alors <application> refuse l'entrée à Chloé, faute d'habilitation

      Exemples:
        | droit                              | application |
        | « Déclarer » de CIEL Alcool        | ISOPE       |
        | « Déclarer » de ISOPE              | ISOPE-DOM   |
        | « Déclarer » de DELTA-G            | CIEL        |
        | « Déclarer » de DOMINO             | DELTA-G     |
        | « Télépayer » de Télépaiement SEPA | DOMINO      |

    @refus
    Plan du Scénario: Avec « Déclarer » de <droit>, l'adresse du formulaire de <application> reste fermée
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé a ouvert sa session sur douane.gouv
      Quand Chloé se rend à l'adresse du formulaire de <application>
      Alors <application> refuse l'entrée à Chloé, faute d'habilitation

      Exemples:
        | droit       | application |
        | CIEL Alcool | ISOPE       |
        | ISOPE       | CIEL        |
        | DELTA-G     | DOMINO      |
        | ISOPE-DOM   | ISOPE       |
        | DOMINO      | DELTA-G     |

    @refus
    Plan du Scénario: Habilitée à lire dans <application>, Chloé y entre sans pouvoir déclarer
      Étant donné que Chloé a le droit « Lire » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <ligne> »
      Alors <application> s'ouvre au nom de Chloé
      Et <application> ne propose pas de nouvelle déclaration à Chloé

      Exemples:
        | application | droit       | ligne                  |
        | DELTA-G     | DELTA-G     | Dédouanement           |
        | CIEL        | CIEL Alcool | Contribution indirecte |
        | CIEL        | CIEL Tabac  | Contribution indirecte |
        | ISOPE       | ISOPE       | TICPE                  |
        | ISOPE-DOM   | ISOPE-DOM   | TICPE-DOM              |
        | DOMINO      | DOMINO      | Octroi de mer          |

    @refus
    Plan du Scénario: Habilitée à lire seulement, l'adresse du formulaire de <application> est refusée à Chloé
      Étant donné que Chloé a le droit « Lire » de <droit> sur A1
      Et que Chloé a ouvert sa session sur douane.gouv
      Quand Chloé se rend à l'adresse du formulaire de <application>
      Alors <application> refuse à Chloé de déclarer

      Exemples:
        | application | droit      |
        | DELTA-G     | DELTA-G    |
        | CIEL        | CIEL Tabac |
        | ISOPE       | ISOPE      |
        | ISOPE-DOM   | ISOPE-DOM  |
        | DOMINO      | DOMINO     |

    @refus
    Plan du Scénario: Un formulaire changé pour <établissement> est refusé depuis <portail>
      Étant donné que Chloé a ces droits
        | droit                   | sur |
        | « Déclarer » de DELTA-G | A1  |
        | « Lire » de DELTA-G     | A2  |
      Et que Denis a le droit « Lire » de DELTA-G sur <établissement>
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans DELTA-G une déclaration pour A1 depuis <portail>
      Quand Chloé dépose dans DELTA-G cette déclaration, changée pour <établissement>
      Alors DELTA-G refuse à Chloé de déclarer pour cet établissement
      Et DELTA-G, ouvert depuis douane.gouv, ne montre à Denis aucune déclaration

      Exemples:
        | établissement | portail     |
        | A2            | portailpro  |
        | A2            | douane.gouv |
        | B1            | portailpro  |
        | B1            | douane.gouv |

    @refus
    Plan du Scénario: Le droit retiré pendant la saisie, <application> ne prend pas la déclaration
      Étant donné que Chloé a ces droits
        | droit                   | sur |
        | « Déclarer » de <droit> | A1  |
        | « Déclarer » de <droit> | A2  |
        | « Lire » de <droit>     | A2  |
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans <application> une déclaration pour A2 depuis portailpro
      Et que le droit « Déclarer » de <droit> sur A2 n'est plus à Chloé
      Quand Chloé dépose dans <application> cette déclaration
      Alors <application> refuse à Chloé de déclarer pour cet établissement
      Et <application> ne montre à Chloé aucune déclaration

      Exemples:
        | application | droit       |
        | DELTA-G     | DELTA-G     |
        | CIEL        | CIEL Alcool |
        | ISOPE       | ISOPE       |
        | ISOPE-DOM   | ISOPE-DOM   |
        | DOMINO      | DOMINO      |

    @refus
    Scénario: Habilitée à l'alcool, Chloé ne trouve pas le tabac dans le formulaire de CIEL
      Étant donné que Chloé a le droit « Déclarer » de CIEL Alcool sur A1
      Et que Chloé a le droit « Lire » de CIEL Tabac sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre le formulaire de CIEL depuis portailpro
      Alors le formulaire de CIEL propose à Chloé « Alcool » et non « Tabac »

  @DEC-05
  Règle: Les données à saisir sont les mêmes que par douane.gouv

    Plan du Scénario: Depuis <portail>, le formulaire de <application> demande <champs>
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre le formulaire de <application> depuis <portail>
      Alors le formulaire de <application> demande exactement à Chloé <champs>

      Exemples:
        | application | droit       | portail     | champs                                                                |
        | DELTA-G     | DELTA-G     | portailpro  | « Établissement », « Marchandise » et « Valeur en euros »             |
        | DELTA-G     | DELTA-G     | douane.gouv | « Établissement », « Marchandise » et « Valeur en euros »             |
        | CIEL        | CIEL Alcool | portailpro  | « Établissement », « Numéro d'agrément », « Produit » et « Quantité » |
        | CIEL        | CIEL Alcool | douane.gouv | « Établissement », « Numéro d'agrément », « Produit » et « Quantité » |
        | ISOPE       | ISOPE       | portailpro  | « Établissement », « Produit » et « Volume en hectolitres »           |
        | ISOPE       | ISOPE       | douane.gouv | « Établissement », « Produit » et « Volume en hectolitres »           |
        | ISOPE-DOM   | ISOPE-DOM   | portailpro  | « Établissement », « Produit » et « Volume en hectolitres »           |
        | ISOPE-DOM   | ISOPE-DOM   | douane.gouv | « Établissement », « Produit » et « Volume en hectolitres »           |
        | DOMINO      | DOMINO      | portailpro  | « Établissement », « Marchandise » et « Valeur en euros »             |
        | DOMINO      | DOMINO      | douane.gouv | « Établissement », « Marchandise » et « Valeur en euros »             |

    @refus
    Plan du Scénario: Depuis <portail>, <application> n'accepte pas une déclaration sans « <champ> »
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans <application> une déclaration pour A1 depuis <portail>
      Quand Chloé vide « <champ> » et dépose dans <application> cette déclaration
      Alors le formulaire de <application> réclame « <champ> » à Chloé
      Et <application> ne montre à Chloé aucune déclaration

      Exemples:
        | application | droit       | champ                 | portail     |
        | DELTA-G     | DELTA-G     | Marchandise           | portailpro  |
        | DELTA-G     | DELTA-G     | Marchandise           | douane.gouv |
        | DELTA-G     | DELTA-G     | Valeur en euros       | portailpro  |
        | DELTA-G     | DELTA-G     | Valeur en euros       | douane.gouv |
        | CIEL        | CIEL Alcool | Numéro d'agrément     | portailpro  |
        | CIEL        | CIEL Alcool | Numéro d'agrément     | douane.gouv |
        | CIEL        | CIEL Alcool | Quantité              | portailpro  |
        | CIEL        | CIEL Alcool | Quantité              | douane.gouv |
        | ISOPE       | ISOPE       | Volume en hectolitres | portailpro  |
        | ISOPE       | ISOPE       | Volume en hectolitres | douane.gouv |
        | ISOPE-DOM   | ISOPE-DOM   | Volume en hectolitres | portailpro  |
        | ISOPE-DOM   | ISOPE-DOM   | Volume en hectolitres | douane.gouv |
        | DOMINO      | DOMINO      | Marchandise           | portailpro  |
        | DOMINO      | DOMINO      | Marchandise           | douane.gouv |
        | DOMINO      | DOMINO      | Valeur en euros       | portailpro  |
        | DOMINO      | DOMINO      | Valeur en euros       | douane.gouv |

    @refus
    Plan du Scénario: Depuis <portail>, des blancs ne tiennent pas lieu de « <champ> » dans <application>
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a rempli dans <application> une déclaration pour A1 depuis <portail>
      Quand Chloé met des blancs dans « <champ> » et dépose dans <application> cette déclaration
      Alors le formulaire de <application> réclame « <champ> » à Chloé
      Et <application> ne montre à Chloé aucune déclaration

      Exemples:
        | application | droit       | champ                 | portail     |
        | DELTA-G     | DELTA-G     | Marchandise           | portailpro  |
        | DELTA-G     | DELTA-G     | Valeur en euros       | douane.gouv |
        | CIEL        | CIEL Alcool | Numéro d'agrément     | portailpro  |
        | CIEL        | CIEL Alcool | Quantité              | douane.gouv |
        | ISOPE       | ISOPE       | Volume en hectolitres | portailpro  |
        | ISOPE-DOM   | ISOPE-DOM   | Volume en hectolitres | douane.gouv |
        | DOMINO      | DOMINO      | Marchandise           | portailpro  |
        | DOMINO      | DOMINO      | Marchandise           | douane.gouv |
