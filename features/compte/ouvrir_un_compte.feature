# language: fr
Fonctionnalité: Ouvrir un compte portailpro
  Toute personne ouvre son propre compte, pour une entreprise qu'elle désigne par son SIREN, en partant du site où elle
  se trouve. Personne ne lui demande de prouver quoi que ce soit ; ses droits viendront des administrations.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @CPT-05
  Règle: Les comptes sont individuels

    Scénario: Deux salariés d'ALPHA ont chacun le leur
      Étant donné que Salomé a un compte portailpro pour ALPHA
      Quand Nadia ouvre un compte portailpro pour ALPHA
      Alors portailpro annonce à Nadia que son compte est créé
      Et Nadia entre dans portailpro avec ses propres identifiants
      Et Salomé entre dans portailpro avec ses propres identifiants

    @refus
    Scénario: Le mot de passe de l'une n'ouvre pas le compte de l'autre
      Étant donné que Salomé a un compte portailpro pour ALPHA
      Quand Bruno saisit sur portailpro son identifiant avec le mot de passe de Salomé
      Alors portailpro refuse ces identifiants à Bruno
      Et Bruno entre dans portailpro avec ses propres identifiants

    Scénario: À BETA comme à ALPHA, un salarié de plus ouvre le sien
      Étant donné que Salomé a un compte portailpro pour BETA
      Quand Hugo ouvre un compte portailpro pour BETA
      Alors portailpro annonce à Hugo que son compte est créé
      Et Hugo entre dans portailpro avec ses propres identifiants
      Et Gaëlle entre dans portailpro avec ses propres identifiants

    Scénario: Ce que l'une rattache n'est pas rattaché pour l'autre
      Étant donné que Nadia a un compte portailpro pour ALPHA
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Nadia se connecte à portailpro
      Alors le profil de Nadia montre douane.gouv non rattaché

  @CPT-06
  Règle: N'importe qui ouvre un compte, sans rien prouver

    Scénario: Une personne inconnue des trois administrations ouvre le sien
      Quand Salomé ouvre un compte portailpro pour ALPHA
      Alors portailpro annonce à Salomé que son compte est créé
      Et le formulaire ne demande à Salomé ni pièce ni preuve
      Et Salomé entre dans portailpro avec ses propres identifiants

    Scénario: Pour une entreprise où personne n'a de compte, il s'ouvre tout autant
      Quand Salomé ouvre un compte portailpro pour GAMMA
      Alors portailpro annonce à Salomé que son compte est créé
      Et portailpro affiche à Salomé l'entreprise GAMMA

    Scénario: Avec un compte à la douane, il s'ouvre sans elle
      Quand Nadia ouvre un compte portailpro pour ALPHA
      Alors portailpro annonce à Nadia que son compte est créé
      Et le profil de Nadia montre douane.gouv non rattaché

    Scénario: Le compte ouvert sert aussitôt, d'où que l'on revienne
      Étant donné que Salomé a un compte portailpro pour ALPHA
      Quand Salomé se connecte à portailpro
      Alors portailpro affiche à Salomé l'entreprise ALPHA

  @CPT-07
  Règle: Le compte s'ouvre depuis quatre sites

    Plan du Scénario: On part de <départ>
      Quand Nadia ouvre un compte portailpro pour ALPHA en partant de <départ>
      Alors portailpro annonce à Nadia que son compte est créé
      Et Nadia entre dans portailpro avec ses propres identifiants

      Exemples:
        | départ      |
        | douane.gouv |
        | portailpro  |
        | impots.gouv |
        | urssaf.fr   |

    Scénario: Un compte douane.gouv tenu par l'entreprise y mène aussi
      Quand Hugo ouvre un compte portailpro pour BETA en partant de douane.gouv
      Alors portailpro annonce à Hugo que son compte est créé
      Et Hugo entre dans portailpro avec ses propres identifiants

    Scénario: Dans l'espace personnel de douane.gouv, le lien saute aux yeux
      Quand Nadia se connecte à douane.gouv
      Alors Nadia y trouve d'abord le lien vers la création d'un compte portailpro

  @CPT-08
  Règle: Au départ de douane.gouv, le formulaire arrive rempli de ce que la personne a validé

    Scénario: Ce que la douane sait est d'abord montré, à valider
      Quand Nadia part de son espace personnel douane.gouv pour ouvrir un compte portailpro
      Alors portailpro montre à Nadia, à valider
        | information           | valeur                      |
        | Prénom                | Nadia                       |
        | Nom                   | Ferrand                     |
        | Adresse électronique  | nadia.ferrand@alpha.example |
        | SIREN de l'entreprise | 000 176 115                 |

    Plan du Scénario: Une fois validé, tout ce qui est connu est rempli, ici pour un compte tenu par <tenu par>
      Étant donné que <qui> part de son espace personnel douane.gouv pour ouvrir un compte portailpro
      Quand <qui> valide ce que la douane sait
      Alors le formulaire de <qui> est déjà rempli
        | information           | valeur    |
        | Prénom                | <qui>     |
        | Nom                   | <nom>     |
        | Adresse électronique  | <adresse> |
        | SIREN de l'entreprise | <siren>   |
      Et le formulaire de <qui> attend un mot de passe

      Exemples:
        | tenu par        | qui   | nom     | adresse                     | siren       |
        | l'établissement | Nadia | Ferrand | nadia.ferrand@alpha.example | 000 176 115 |
        | l'entreprise    | Hugo  | Lenoir  | hugo.lenoir@beta.example    | 000 284 224 |

    Scénario: Le formulaire rempli mène au compte
      Étant donné que Nadia a validé ce que la douane sait
      Quand Nadia achève pour ALPHA la création de son compte
      Alors portailpro annonce à Nadia que son compte est créé
      Et portailpro affiche à Nadia l'entreprise ALPHA
      Et Nadia entre dans portailpro avec ses propres identifiants

    @refus
    Scénario: Sans avoir validé, ni le formulaire n'est rempli ni le compte n'existe
      Étant donné que Nadia part de son espace personnel douane.gouv pour ouvrir un compte portailpro
      Quand Chloé ouvre chez elle l'adresse de la page que Nadia a devant les yeux
      Alors Chloé ne voit rien de ce que la douane sait de Nadia
      Et l'adresse de Nadia reste libre sur portailpro

    @refus
    Scénario: Rempli pour l'une, le formulaire reste vide chez une autre
      Étant donné que Nadia a validé ce que la douane sait
      Quand Chloé ouvre chez elle l'adresse de la page que Nadia a devant les yeux
      Alors Chloé ne voit rien de ce que la douane sait de Nadia

    @refus
    Scénario: Une adresse garnie par un inconnu ne remplit rien
      Quand Salomé suit une adresse du formulaire où un inconnu a écrit les données de Chloé
      Alors le formulaire de Salomé est vide

    @refus
    Scénario: La douane ne répond plus, le formulaire arrive vide et sert quand même
      Étant donné que douane.gouv ne dira rien de qui vient ouvrir un compte portailpro
      Quand Nadia ouvre un compte portailpro pour ALPHA en partant de douane.gouv
      Alors portailpro annonce à Nadia que son compte est créé
      Et Nadia entre dans portailpro avec ses propres identifiants

  @CPT-10
  Règle: Tout compte est associé à un SIREN

    Plan du Scénario: Un SIREN juste, <écriture>, est celui du compte
      Quand Salomé demande un compte portailpro avec le SIREN « <siren> »
      Alors portailpro annonce à Salomé que son compte est créé
      Et portailpro affiche à Salomé l'entreprise <entreprise>

      Exemples:
        | écriture               | siren       | entreprise |
        | par groupes de trois   | 000 176 115 | ALPHA      |
        | d'un trait             | 000176115   | ALPHA      |
        | d'une autre entreprise | 000 284 224 | BETA       |

    @refus
    Scénario: Sans SIREN, pas de compte
      Quand Salomé demande un compte portailpro sans donner de SIREN
      Alors portailpro réclame à Salomé le SIREN de l'entreprise
      Et le formulaire garde ce que Salomé a saisi, sauf le mot de passe
      Et Salomé n'a pas de compte portailpro

    @refus
    Plan du Scénario: Un numéro qui n'est pas un SIREN est refusé, ici <numéro>
      Quand Salomé demande un compte portailpro avec le SIREN « <siren> »
      Alors portailpro refuse à Salomé ce SIREN : « <raison> »
      Et le formulaire garde ce que Salomé a saisi, sauf le mot de passe
      Et Salomé n'a pas de compte portailpro

      Exemples:
        | numéro                      | siren          | raison                     |
        | le SIRET d'un établissement | 00017611500012 | un SIREN compte 9 chiffres |
        | une clé fausse              | 000 176 116    | clé de contrôle fausse     |
        | huit chiffres               | 00017611       | un SIREN compte 9 chiffres |
        | dix chiffres                | 0001761150     | un SIREN compte 9 chiffres |
        | neuf zéros                  | 000000000      | clé de contrôle fausse     |
        | des lettres                 | ALPHA          | un SIREN compte 9 chiffres |

    Scénario: Un droit sur une autre entreprise ne remplace pas le SIREN d'inscription
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid se connecte à portailpro
      Alors portailpro propose à Farid de choisir entre ALPHA et BETA

  @CPT-13
  Règle: Une adresse électronique ne sert qu'à un compte

    Scénario: Une adresse inédite ouvre un compte
      Étant donné que Salomé a un compte portailpro pour ALPHA
      Quand Nadia ouvre un compte portailpro pour ALPHA
      Alors portailpro annonce à Nadia que son compte est créé
      Et Nadia entre dans portailpro avec ses propres identifiants

    Scénario: L'adresse d'un compte douane.gouv reste libre sur portailpro
      Quand Hugo ouvre un compte portailpro pour BETA
      Alors portailpro annonce à Hugo que son compte est créé

    @refus
    Scénario: Une adresse déjà prise est refusée, le premier compte reste ce qu'il est
      Quand Salomé demande un compte portailpro pour ALPHA avec l'adresse de Chloé
      Alors portailpro refuse à Salomé une adresse qui a déjà un compte
      Et le formulaire garde ce que Salomé a saisi, sauf le mot de passe
      Et le mot de passe choisi par Salomé n'ouvre pas le compte de Chloé
      Et Chloé entre dans portailpro avec ses propres identifiants

    @refus
    Scénario: Même pour une autre entreprise, l'adresse ne sert qu'une fois
      Quand Salomé demande un compte portailpro pour BETA avec l'adresse de Chloé
      Alors portailpro refuse à Salomé une adresse qui a déjà un compte
      Et le mot de passe choisi par Salomé n'ouvre pas le compte de Chloé
      Et Chloé entre dans portailpro avec ses propres identifiants

    @refus
    Scénario: Le refus ne dit rien de qui a pris l'adresse
      Quand Salomé demande un compte portailpro pour BETA avec l'adresse de Chloé
      Alors portailpro refuse à Salomé une adresse qui a déjà un compte
      Et la page ne dit rien du compte de Chloé à Salomé

    @refus
    Scénario: Une adresse écrite avec des capitales ne sert, elle aussi, qu'une fois
      Étant donné que Salomé a pris un compte portailpro pour ALPHA avec l'adresse « Salome.GARNIER@Alpha.Example »
      Quand Nadia demande un compte portailpro pour ALPHA avec l'adresse « Salome.GARNIER@Alpha.Example »
      Alors portailpro refuse à Nadia une adresse qui a déjà un compte
      Et le mot de passe choisi par Nadia n'ouvre pas le compte à l'adresse « Salome.GARNIER@Alpha.Example »

    @refus
    Plan du Scénario: Même acceptée <écrite>, l'adresse de Chloé ne touche pas à son compte
      Quand Salomé demande un compte portailpro pour ALPHA avec l'adresse « <adresse> »
      Alors la page ne dit rien du compte de Chloé à Salomé
      Et le mot de passe choisi par Salomé n'ouvre pas le compte de Chloé
      Et Chloé entre dans portailpro avec ses propres identifiants

      Exemples:
        | écrite             | adresse                      |
        | en capitales       | CHLOE.MARCHAND@ALPHA.EXAMPLE |
        | avec une majuscule | Chloe.marchand@alpha.example |

    @refus @non_bloquant @AMB-14
    Scénario: L'adresse en capitales est la même
      Quand Salomé demande un compte portailpro pour ALPHA avec l'adresse « CHLOE.MARCHAND@ALPHA.EXAMPLE »
      Alors portailpro refuse à Salomé une adresse qui a déjà un compte
      Et Chloé entre dans portailpro avec ses propres identifiants

    @refus @non_bloquant @AMB-14
    Scénario: L'adresse entourée d'espaces est la même
      Quand Salomé demande un compte portailpro pour ALPHA avec l'adresse «   chloe.marchand@alpha.example   »
      Alors portailpro refuse à Salomé une adresse qui a déjà un compte
      Et Chloé entre dans portailpro avec ses propres identifiants
