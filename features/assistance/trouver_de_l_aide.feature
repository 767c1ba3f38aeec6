# language: fr
Fonctionnalité: Trouver de l'aide
  Au pied de chaque page de portailpro, « Aide » mène à quatre voies, ouvertes à tous : un formulaire, une hotline, une FAQ,
  un chatbot. Nadia n'a pas de compte portailpro ; Bruno en a un.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AST-02
  Règle: Quatre voies d'assistance existent : un formulaire, une hotline, une FAQ, un chatbot

    Scénario: L'aide propose les quatre voies, et chacune s'ouvre
      Quand Nadia ouvre l'aide de portailpro
      Alors l'aide propose à Nadia le formulaire, la hotline, la FAQ et le chatbot
      Et chacune de ces voies s'ouvre pour Nadia

    Plan du Scénario: Le chatbot sait répondre à « <question> »
      Quand Nadia demande au chatbot « <question> »
      Alors le chatbot mène Nadia à « <page> »

      Exemples:
        | question                       | page                    |
        | Comment rattacher mon compte ? | Gérer les rattachements |
        | CRÉER UN ACCÈS : INSCRIPTION   | Créer un compte         |

    Scénario: Le chatbot qui ne sait pas répondre passe la main
      Quand Nadia demande au chatbot « Quel temps fait-il ? »
      Alors le chatbot donne à Nadia le numéro de la hotline
      Et le chatbot dit à Nadia qu'il n'est pas une personne

    @non_bloquant @AMB-49
    Scénario: La page de la hotline annonce que l'écran peut être partagé
      Quand Nadia suit « Hotline » dans l'aide de portailpro
      Alors portailpro parle à Nadia de partage d'écran

  @AST-06
  Règle: L'aide est accessible à tous, connectés ou non

    Scénario: Sans se connecter, Nadia trouve l'aide au pied de l'accueil
      Quand Nadia ouvre l'aide de portailpro
      Alors l'aide propose à Nadia le formulaire, la hotline, la FAQ et le chatbot
      Et chacune de ces voies s'ouvre pour Nadia

    Plan du Scénario: Sans se connecter, Nadia trouve l'aide au pied de la page « <page> »
      Quand Nadia ouvre l'aide au pied de la page « <page> » de portailpro
      Alors l'aide propose à Nadia le formulaire, la hotline, la FAQ et le chatbot

      Exemples:
        | page            |
        | Se connecter    |
        | Créer un compte |

    Scénario: Une page qui n'existe pas mène elle aussi à l'aide
      Quand Nadia ouvre l'aide au pied d'une page qui n'existe pas
      Alors l'aide propose à Nadia le formulaire, la hotline, la FAQ et le chatbot

    Scénario: Connecté, Bruno trouve l'aide au pied de son tableau de bord
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno ouvre l'aide de portailpro
      Alors l'aide propose à Bruno le formulaire, la hotline, la FAQ et le chatbot
      Et chacune de ces voies s'ouvre pour Bruno

    Scénario: Farid, qui n'a pas encore choisi d'entreprise, trouve l'aide lui aussi
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » de DELTA-G sur A1
      Et que Farid a le droit « Déclarer » de DELTA-G sur B1
      Et que Farid a ouvert sa session sur portailpro
      Quand Farid ouvre l'aide de portailpro
      Alors l'aide propose à Farid le formulaire, la hotline, la FAQ et le chatbot
