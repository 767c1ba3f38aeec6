# language: fr
Fonctionnalité: Écrire à l'assistance
  Un problème technique se dit à l'assistance de portailpro, par un formulaire qui connaît déjà l'entreprise de qui est
  connecté et ne sait rien des autres.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et que Bruno a rattaché douane.gouv à son compte portailpro
    Et que Bruno a le droit « Déclarer » de DELTA-G sur A1

  @AST-01
  Règle: Un problème technique relève de l'assistance de portailpro, et d'elle seule

    Scénario: La demande de Nadia, sans compte, arrive à l'assistance de portailpro
      Quand Nadia écrit à l'assistance de portailpro
        | champ                   | valeur                              |
        | Adresse électronique    | nadia.ferrand@alpha.example         |
        | Objet                   | Page blanche après connexion        |
        | Description du problème | Le tableau de bord ne s'affiche pas |
      Alors portailpro confirme à Nadia l'envoi de sa demande
      Et la file Assistance portailpro a reçu la demande « Page blanche après connexion »
      Et la file Infos Douane Service n'a rien reçu

    Scénario: La demande de Bruno, connecté, y arrive aussi
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno écrit à l'assistance de portailpro
        | champ                   | valeur                          |
        | Objet                   | Mon rattachement ne répond plus |
        | Description du problème | Depuis ce matin, rien ne vient  |
      Alors portailpro confirme à Bruno l'envoi de sa demande
      Et la file Assistance portailpro a reçu la demande « Mon rattachement ne répond plus »

    @refus
    Plan du Scénario: Sans « <champ> », rien n'est envoyé et la saisie est gardée
      Quand Nadia écrit à l'assistance de portailpro
        | champ                   | valeur        |
        | Adresse électronique    | <courriel>    |
        | Objet                   | <objet>       |
        | Description du problème | <description> |
      Alors portailpro demande à Nadia de renseigner « <champ> »
      Et la file Assistance portailpro n'a rien reçu
      Et le formulaire d'assistance présente à Nadia
        | champ                   | valeur        |
        | Adresse électronique    | <courriel>    |
        | Objet                   | <objet>       |
        | Description du problème | <description> |

      Exemples:
        | champ                   | courriel                    | objet        | description   |
        | Adresse électronique    |                             | Page blanche | Rien ne vient |
        | Objet                   | nadia.ferrand@alpha.example |              | Rien ne vient |
        | Description du problème | nadia.ferrand@alpha.example | Page blanche |               |

    @refus
    Scénario: Dans la messagerie sécurisée, aucune question n'est technique
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors les questions proposées à Bruno sont toutes de la liste

    @refus
    Scénario: Forcée dans la messagerie, une question technique n'arrive à aucun service de la douane
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tente de poser une question « probleme_technique », hors de la liste
      Alors aucun service de la douane n'a reçu de question

  @AST-07
  Règle: Connecté, le formulaire connaît l'entreprise ; sans connexion, il est vierge

    Scénario: Bruno, qui travaille sur ALPHA, y trouve ALPHA
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre le formulaire d'assistance
      Alors le formulaire d'assistance présente à Bruno
        | champ                 | valeur      |
        | Entreprise            | ALPHA       |
        | SIREN de l'entreprise | 000 176 115 |

    Plan du Scénario: Farid, qui a deux entreprises, y trouve celle où il travaille, <entreprise>
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de DELTA-G sur A1
      Et que Farid a le droit « Déclarer » de DELTA-G sur B1
      Et que Farid travaille sur <entreprise> dans portailpro
      Quand Farid ouvre le formulaire d'assistance
      Alors le formulaire d'assistance présente à Farid
        | champ                 | valeur       |
        | Entreprise            | <entreprise> |
        | SIREN de l'entreprise | <siren>      |

      Exemples:
        | entreprise | siren       |
        | ALPHA      | 000 176 115 |
        | BETA       | 000 284 224 |

    Scénario: Farid change d'entreprise, le formulaire aussi
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de DELTA-G sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Et que Farid a ouvert le formulaire d'assistance
      Et que Farid a changé d'entreprise pour BETA
      Quand Farid ouvre le formulaire d'assistance
      Alors le formulaire d'assistance présente à Farid
        | champ                 | valeur      |
        | Entreprise            | BETA        |
        | SIREN de l'entreprise | 000 284 224 |

    @refus
    Scénario: Sans se connecter, Nadia trouve un formulaire vierge alors que Bruno travaille
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert le formulaire d'assistance
      Quand Nadia ouvre le formulaire d'assistance
      Alors le formulaire d'assistance est vierge pour Nadia

    @refus
    Scénario: Ce que Bruno a écrit à l'assistance ne reste pas dans le formulaire
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a écrit à l'assistance de portailpro
        | champ                   | valeur                          |
        | Objet                   | Mon rattachement ne répond plus |
        | Description du problème | Depuis ce matin, rien ne vient  |
      Quand Nadia ouvre le formulaire d'assistance
      Alors le formulaire d'assistance est vierge pour Nadia

    @refus
    Scénario: Une demande refusée à Bruno n'attend pas Nadia dans le formulaire
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a écrit à l'assistance de portailpro
        | champ | valeur                          |
        | Objet | Mon rattachement ne répond plus |
      Quand Nadia ouvre le formulaire d'assistance
      Alors le formulaire d'assistance est vierge pour Nadia

    @refus
    Scénario: Une adresse garnie par un inconnu ne remplit pas le formulaire d'assistance
      Quand Nadia suit une adresse du formulaire d'assistance où un inconnu a écrit les données de Bruno
      Alors le formulaire d'assistance est vierge pour Nadia

    @refus
    Scénario: Bruno parti, le formulaire est vierge dans le même navigateur
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert le formulaire d'assistance
      Et que Bruno a fermé sa session sur portailpro
      Quand Bruno ouvre le formulaire d'assistance
      Alors le formulaire d'assistance est vierge pour Bruno

    @refus
    Scénario: Trente minutes sans rien faire, et le formulaire ne sait plus rien de Bruno
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert le formulaire d'assistance
      Et que 31 minutes ont passé
      Quand Bruno ouvre le formulaire d'assistance
      Alors le formulaire d'assistance est vierge pour Bruno

    @refus
    Scénario: Gaëlle, dans le navigateur de Bruno, trouve son entreprise et rien de la sienne
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert le formulaire d'assistance
      Et que Bruno a fermé sa session sur portailpro
      Et que Gaëlle a laissé sa session ouverte sur portailpro au poste de Bruno
      Quand Bruno ouvre le formulaire d'assistance
      Alors le formulaire d'assistance présente à Bruno
        | champ                 | valeur                    |
        | Entreprise            |                           |
        | SIREN de l'entreprise | 000 284 224               |
        | Adresse électronique  | gaelle.petit@beta.example |
