# language: fr
Fonctionnalité: Suivre le tutoriel
  Un tutoriel accompagne les premiers pas, avant même d'avoir un compte. Nadia n'a pas encore de compte portailpro.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @CPT-04
  Règle: Un tutoriel en ligne guide les nouveaux utilisateurs

    Scénario: Sans compte, Nadia ouvre le tutoriel
      Quand Nadia suit « Tutoriel » au pied de l'accueil de portailpro
      Alors la page « Tutoriel » de portailpro s'ouvre à Nadia
      Et cette page cite à Nadia « compte », « rattache » et « tableau de bord »

    Scénario: Connecté, Bruno l'ouvre aussi
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno suit « Tutoriel » au pied de l'accueil de portailpro
      Alors la page « Tutoriel » de portailpro s'ouvre à Bruno
      Et cette page cite à Bruno « compte », « rattache » et « tableau de bord »

    Scénario: Toutes les pages ouvertes à tous y mènent
      Quand Nadia parcourt, sans se connecter, toutes les pages de portailpro
      Alors le pied de chacune de ces pages mène à « Tutoriel »
      Et ces pages comptent « Tutoriel »
