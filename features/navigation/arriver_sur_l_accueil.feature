# language: fr
Fonctionnalité: Arriver sur l'accueil sans compte
  L'accueil de portailpro est ouvert à tous : il informe, et ne dit rien d'aucune entreprise. Nadia n'a pas de compte
  portailpro.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
    Et ces mandats
      | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
      | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |

  @NAV-09
  Règle: Hors connexion, des informations générales et rien de propre à une entreprise

    Scénario: Actualités, simulateurs et paiement sans compte sont sur l'accueil
      Étant donné que la douane a publié ces actualités
        | titre                         | étiquettes | publiée le |
        | Nouveau régime des accises    | PortailPro | 24/02/2026 |
        | Que rapporter de ses vacances | Voyageurs  | 26/02/2026 |
      Quand Nadia parcourt, sans se connecter, toutes les pages de portailpro
      Alors l'accueil de portailpro propose à Nadia l'actualité « Nouveau régime des accises », RITA et le paiement sans compte

    @refus
    Scénario: L'adresse du tableau de bord ne donne rien sans session
      Quand Nadia tape l'adresse qu'aurait, dans portailpro, le tableau de bord de ALPHA
      Alors portailpro demande à Nadia de se connecter
      Et rien de ALPHA n'est montré à Nadia

    @refus
    Scénario: L'adresse d'une créance ne donne rien sans session
      Quand Nadia demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro demande à Nadia de se connecter
      Et rien de ALPHA n'est montré à Nadia

    @refus
    Scénario: L'adresse d'un mandat ne donne rien sans session
      Quand Nadia demande à portailpro l'adresse du mandat « RUM-A1 » de douane.gouv
      Alors portailpro demande à Nadia de se connecter
      Et rien de ALPHA n'est montré à Nadia

    @refus
    Scénario: Aucune page ouverte à tous ne nomme l'entreprise, ses créances, ses mandats
      Quand Nadia parcourt, sans se connecter, toutes les pages de portailpro
      Alors ces pages comptent « Bienvenue sur portailpro », « Actualités » et « Plan du site »
      Et aucune de ces pages ne nomme « ALPHA », « 1 250,00 € », « DED-A-01 » et « RUM-A1 »

    @refus
    Scénario: Sa session fermée, Bruno ne laisse rien d'ALPHA sur l'accueil
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a fermé sa session sur portailpro
      Quand Bruno tape l'adresse qu'aurait, dans portailpro, le tableau de bord de ALPHA
      Alors rien de ALPHA n'est montré à Bruno

    Scénario: Le paiement par carte s'ouvre sans compte depuis l'accueil
      Quand Nadia ouvre, sans se connecter, Télépaiement CB depuis l'accueil de portailpro
      Alors cette page cite à Nadia « Télépaiement CB » et « ne demande pas de compte »

    Scénario: La douane muette, l'accueil reste ouvert et le dit
      Étant donné que la douane ne donne plus ses actualités
      Quand Nadia suit « Actualités » au pied de l'accueil de portailpro
      Alors la page « Actualités » de portailpro s'ouvre à Nadia
      Et portailpro dit à Nadia que les actualités de la douane sont indisponibles

  @NAV-10
  Règle: Un lien mène droit à RITA, chez la douane

    Scénario: De l'accueil, RITA s'ouvre aussitôt
      Quand Nadia suit le lien RITA de l'accueil de portailpro
      Alors la page « RITA » de douane.gouv s'ouvre à Nadia

    Scénario: Connectée à la douane, Nadia arrive à la même page
      Étant donné que Nadia a ouvert sa session sur douane.gouv
      Quand Nadia suit le lien RITA de l'accueil de portailpro
      Alors la page « RITA » de douane.gouv s'ouvre à Nadia

    Scénario: Connecté à portailpro, Bruno trouve RITA dans le plan du site
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno a suivi « Plan du site » au pied de l'accueil de portailpro
      Quand Bruno suit RITA sur cette page
      Alors la page « RITA » de douane.gouv s'ouvre à Bruno
