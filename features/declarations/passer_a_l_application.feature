# language: fr
Fonctionnalité: Passer du tableau de bord à l'application
  Un clic mène, dans un nouvel onglet, à l'accueil connecté de l'application : ni manipulation, ni mot de passe.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv à son compte portailpro

  @DEC-03
  Règle: Un simple lien mène à l'accueil connecté de l'application

    Plan du Scénario: Un clic sur « <ligne> », et <application> est ouverte
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <ligne> »
      Alors <application> s'ouvre au nom de Chloé

      Exemples:
        | ligne                  | droit       | application |
        | Dédouanement           | DELTA-G     | DELTA-G     |
        | Contribution indirecte | CIEL Alcool | CIEL        |
        | Contribution indirecte | CIEL Tabac  | CIEL        |
        | Octroi de mer          | DOMINO      | DOMINO      |
        | TICPE                  | ISOPE       | ISOPE       |
        | TICPE-DOM              | ISOPE-DOM   | ISOPE-DOM   |

    Scénario: Une seconde application s'ouvre de même après la première
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Lire » de DOMINO sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a ouvert la ligne « Dédouanement »
      Quand Chloé déclare depuis la ligne « Octroi de mer »
      Alors DOMINO s'ouvre au nom de Chloé

    Scénario: La session de la douane s'est éteinte, celle de portailpro suffit
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a ouvert sa session sur douane.gouv
      Et que 20 minutes ont passé
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que 20 minutes ont passé
      Quand Chloé déclare depuis la ligne « Dédouanement »
      Alors DELTA-G s'ouvre au nom de Chloé

    Scénario: La session douanière d'un collègue, restée ouverte sur le poste, n'égare personne
      Étant donné que Chloé a le droit « Déclarer » de ISOPE sur A1
      Et que Bruno a le droit « Déclarer » de ISOPE sur A1
      Et que Bruno a laissé sa session ouverte sur douane.gouv au poste de Chloé
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « TICPE »
      Alors ISOPE s'ouvre au nom de Chloé

    @AMB-46
    Scénario: Passer par le choix de l'entreprise n'est pas une nouvelle connexion
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de DOMINO sur A1
      Et que Farid a le droit « Déclarer » de DOMINO sur B1
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid déclare depuis la ligne « Octroi de mer »
      Alors DOMINO s'ouvre au nom de Farid

    @refus
    Plan du Scénario: Sans session nulle part, l'adresse de <application> demande, elle, ses identifiants
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Quand Chloé se rend à l'adresse de <application>
      Alors douane.gouv demande ses identifiants à Chloé

      Exemples:
        | application | droit      |
        | DELTA-G     | DELTA-G    |
        | CIEL        | CIEL Tabac |
        | ISOPE       | ISOPE      |
        | ISOPE-DOM   | ISOPE-DOM  |
        | DOMINO      | DOMINO     |

  @DEC-13
  Règle: Le bouton « déclarer » ouvre l'application dans un nouvel onglet du navigateur

    @navigateur
    Plan du Scénario: <application> s'ouvre à côté de portailpro, qui reste sur le tableau de bord
      Étant donné que Chloé a le droit « Déclarer » de <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « <ligne> »
      Alors le navigateur de Chloé a 2 onglets ouverts
      Et <application> s'ouvre au nom de Chloé
      Et l'onglet de portailpro montre toujours à Chloé son tableau de bord

      Exemples:
        | ligne                  | droit       | application |
        | Dédouanement           | DELTA-G     | DELTA-G     |
        | Contribution indirecte | CIEL Alcool | CIEL        |
        | Octroi de mer          | DOMINO      | DOMINO      |
        | TICPE                  | ISOPE       | ISOPE       |
        | TICPE-DOM              | ISOPE-DOM   | ISOPE-DOM   |

    @navigateur
    Scénario: Le droit de lire ouvre de même un nouvel onglet
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé déclare depuis la ligne « Dédouanement »
      Alors le navigateur de Chloé a 2 onglets ouverts
      Et l'onglet de portailpro montre toujours à Chloé son tableau de bord

    @navigateur
    Scénario: Deux clics, deux applications, trois onglets
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé a le droit « Déclarer » de CIEL Tabac sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a ouvert la ligne « Dédouanement », puis est revenue à l'onglet de portailpro
      Quand Chloé déclare depuis la ligne « Contribution indirecte »
      Alors le navigateur de Chloé a 3 onglets ouverts
      Et CIEL s'ouvre au nom de Chloé
