# language: fr
Fonctionnalité: Trouver les informations au pied de chaque page
  Où qu'elle soit dans portailpro, une personne trouve au pied de la page l'aide, la FAQ et l'accueil de la douane.
  Nadia n'a pas de compte portailpro.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
    Et ces mandats
      | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
      | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |

  @NAV-13
  Règle: Au bas de chaque page, « Aide » conduit au chatbot, à la FAQ, à la hotline et au formulaire

    Scénario: Les quatre ressources s'atteignent depuis l'aide
      Quand Nadia ouvre l'aide de portailpro
      Alors l'aide propose à Nadia le formulaire, la hotline, la FAQ et le chatbot
      Et chacune de ces voies s'ouvre pour Nadia

    Scénario: Aucune page de qui est connecté n'en est privée, ni celle du mandat ni celle de la créance
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno parcourt toutes les pages de portailpro
      Alors ces pages comptent « Tableau de bord », « Créance DED-A-01 », « Mandat RUM-A1 » et « Messagerie sécurisée »
      Et le pied de chacune de ces pages mène à « Aide »

    Scénario: Le formulaire d'une question à la douane en a un aussi
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » sans « Référence de la créance »
      Alors le pied de la page devant Bruno mène à « Aide »

    Scénario: L'échange qui en naît en a un aussi
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance »
      Alors le pied de la page devant Bruno mène à « Aide »

    Scénario: Aucune page ouverte à tous n'en est privée
      Quand Nadia parcourt, sans se connecter, toutes les pages de portailpro
      Alors ces pages comptent « Bienvenue sur portailpro », « Créer un compte portailpro » et « Se connecter à portailpro »
      Et le pied de chacune de ces pages mène à « Aide »

    Scénario: La page où l'AGE délègue son rôle en a un aussi
      Étant donné que Denis a dans portailpro le rôle AGE de son entreprise
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis parcourt toutes les pages de portailpro
      Alors ces pages comptent « Délégation du rôle AGE » et « Changer de mot de passe »
      Et le pied de chacune de ces pages mène à « Aide »

    Scénario: Le choix d'une entreprise en a un aussi
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid se connecte à portailpro
      Alors portailpro demande à Farid de choisir une entreprise
      Et le pied de la page devant Farid mène à « Aide »

    Scénario: La page qui fait confirmer un détachement en a un aussi
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno demande à détacher son compte douane.gouv
      Alors le pied de la page devant Bruno mène à « Aide »

    Scénario: Ce que la douane sait, montré à valider, en a un aussi
      Quand Nadia part de son espace personnel douane.gouv pour ouvrir un compte portailpro
      Alors le pied de la page devant Nadia mène à « Aide »

    Scénario: Une page d'erreur en a aussi
      Quand Nadia se rend dans portailpro à une adresse où il n'y a rien
      Alors ces pages comptent « Page introuvable »
      Et le pied de chacune de ces pages mène à « Aide »

    Scénario: Connecté, une page d'erreur en a aussi
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno se rend dans portailpro à une adresse où il n'y a rien
      Alors ces pages comptent « Page introuvable »
      Et le pied de chacune de ces pages mène à « Aide »

    Scénario: Connecté, les quatre ressources s'atteignent de même
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno ouvre l'aide de portailpro
      Alors l'aide propose à Bruno le formulaire, la hotline, la FAQ et le chatbot
      Et chacune de ces voies s'ouvre pour Bruno

  @NAV-02
  Règle: La FAQ générale est chez portailpro

    Scénario: Une visiteuse ouvre la FAQ sans quitter portailpro
      Quand Nadia suit « FAQ » au pied de l'accueil de portailpro
      Alors la page « Foire aux questions » de portailpro s'ouvre à Nadia

    Scénario: Connecté et rattaché, Bruno la trouve au même endroit
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno suit « FAQ » au pied de l'accueil de portailpro
      Alors la page « Foire aux questions » de portailpro s'ouvre à Bruno

    Scénario: Elle répond sur ce qui est commun aux administrations
      Quand Nadia suit « FAQ » au pied de l'accueil de portailpro
      Alors cette page cite à Nadia « compte » et « paie »

    Scénario: Toutes les pages y mènent
      Quand Nadia parcourt, sans se connecter, toutes les pages de portailpro
      Alors le pied de chacune de ces pages mène à « FAQ »
      Et ces pages comptent « Foire aux questions »

    Scénario: La douane a la sienne, sur son propre site, pour ce qui lui est propre
      Quand Nadia suit « Questions fréquentes » au pied de douane.gouv
      Alors la page « Questions fréquentes » de douane.gouv s'ouvre à Nadia
      Et cette page cite à Nadia « DELTA-G » et « créance douanière »

    @non_bloquant @AMB-53
    Scénario: La FAQ de la douane ne traite pas des autres administrations
      Quand Nadia suit « Questions fréquentes » au pied de douane.gouv
      Alors la page « Questions fréquentes » de douane.gouv s'ouvre à Nadia
      Et cette page ne parle pas à Nadia de « TVA », « impôt », « Impôt », « cotisation » et « Urssaf »

  @NAV-05
  Règle: Trois copropriétaires, rejoints par net-entreprises

    Scénario: La page des partenaires cite les quatre organismes
      Quand Nadia suit « Partenaires » au pied de l'accueil de portailpro
      Alors la page « Partenaires » de portailpro s'ouvre à Nadia
      Et cette page cite à Nadia « Urssaf-Caisse nationale », « DGFiP », « DGDDI » et « net-entreprises »

    Scénario: Connectée, Gaëlle, qui n'a rien rattaché, lit les quatre mêmes
      Étant donné que Gaëlle a ouvert sa session sur portailpro
      Quand Gaëlle suit « Partenaires » au pied de l'accueil de portailpro
      Alors la page « Partenaires » de portailpro s'ouvre à Gaëlle
      Et cette page cite à Gaëlle « Urssaf-Caisse nationale », « DGFiP », « DGDDI » et « net-entreprises »

    Scénario: Rattachée aux impôts seuls, Chloé lit les quatre mêmes
      Étant donné que Chloé a rattaché impots.gouv à son compte portailpro
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé suit « Partenaires » au pied de l'accueil de portailpro
      Alors cette page cite à Chloé « Urssaf-Caisse nationale », « DGFiP », « DGDDI » et « net-entreprises »

  @NAV-11
  Règle: Plusieurs endroits mènent à l'accueil de douane.gouv, en session pour qui est rattaché

    Scénario: Depuis son tableau de bord, Bruno arrive chez lui à la douane
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno suit « douane.gouv.fr » au pied de l'accueil de portailpro
      Alors la page « douane.gouv » de douane.gouv s'ouvre à Bruno
      Et douane.gouv mène Bruno à son espace personnel sans rien lui demander

    @refus
    Scénario: Qui n'a rien rattaché arrive à l'accueil en visiteur
      Étant donné que Gaëlle a rattaché impots.gouv à son compte portailpro
      Et que Gaëlle a ouvert sa session sur portailpro
      Quand Gaëlle suit « douane.gouv.fr » au pied de l'accueil de portailpro
      Alors la page « douane.gouv » de douane.gouv s'ouvre à Gaëlle
      Et Gaëlle n'a pas de session sur douane.gouv

    @refus
    Scénario: Sans compte portailpro, Nadia arrive à l'accueil en visiteuse
      Quand Nadia suit « douane.gouv.fr » au pied de l'accueil de portailpro
      Alors la page « douane.gouv » de douane.gouv s'ouvre à Nadia
      Et Nadia n'a pas de session sur douane.gouv

    @refus
    Scénario: La session laissée ouverte par un collègue ne sert pas à Bruno
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Denis a laissé sa session ouverte sur douane.gouv au poste de Bruno
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno suit « douane.gouv.fr » au pied de l'accueil de portailpro
      Alors douane.gouv mène Bruno à son espace personnel sans rien lui demander

    Plan du Scénario: De « <page> » aussi, on arrive en session
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno a suivi « <page> » au pied de l'accueil de portailpro
      Quand Bruno suit « douane.gouv.fr » au pied de cette page
      Alors douane.gouv mène Bruno à son espace personnel sans rien lui demander

      Exemples:
        | page         |
        | FAQ          |
        | Plan du site |

    Scénario: Plusieurs pages de qui est connecté portent le lien
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno parcourt toutes les pages de portailpro
      Alors « douane.gouv.fr » figure sur au moins 2 de ces pages

    Scénario: Plusieurs pages ouvertes à tous portent le lien
      Quand Nadia parcourt, sans se connecter, toutes les pages de portailpro
      Alors « douane.gouv.fr » figure sur au moins 2 de ces pages
