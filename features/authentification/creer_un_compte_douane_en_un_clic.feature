# language: fr
Fonctionnalité: Créer un compte douane.gouv en un clic
  Qui n'a pas de compte à la douane en obtient un d'un seul bouton de portailpro, rattaché aussitôt et sans
  habilitation. Son mot de passe est tiré au hasard ; on en change quand on veut, d'un site comme de l'autre.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et que Salomé a un compte portailpro pour ALPHA

  @AUT-08
  Règle: Un clic crée le compte douane.gouv, et l'on y entre depuis portailpro sans rien saisir

    Scénario: Un clic, et le compte est créé et rattaché
      Quand Salomé crée son compte douane.gouv en un clic
      Alors portailpro annonce à Salomé que son compte douane.gouv est créé, sans rien lui demander
      Et portailpro n'offre plus à Salomé de créer un compte douane.gouv
      Et le profil de Salomé montre douane.gouv rattaché

    Scénario: Du portail, douane.gouv s'ouvre sans saisie, et sans habilitation
      Étant donné que Salomé a créé son compte douane.gouv en un clic
      Quand Salomé passe du site portailpro au site douane.gouv
      Alors douane.gouv accueille Salomé sans nouvelle saisie
      Et l'espace personnel douane.gouv de Salomé ne compte aucune habilitation
      Et douane.gouv tient le compte de Salomé au titre du SIREN 000 176 115

    Scénario: Un autre jour, douane.gouv s'ouvre encore sans le mot de passe généré
      Étant donné que Salomé a créé son compte douane.gouv en un clic
      Et que Salomé revient plus tard à un autre poste
      Et que Salomé a ouvert sa session sur portailpro
      Quand Salomé passe du site portailpro au site douane.gouv
      Alors douane.gouv accueille Salomé sans nouvelle saisie

    Scénario: Pour BETA comme pour ALPHA, le compte est tenu par l'entreprise de l'inscription
      Étant donné que Basma arrive chez BETA et y prend un compte portailpro
      Et que Basma a créé son compte douane.gouv en un clic
      Quand Basma passe du site portailpro au site douane.gouv
      Alors douane.gouv accueille Basma sans nouvelle saisie
      Et douane.gouv tient le compte de Basma au titre du SIREN 000 284 224

    @refus
    Plan du Scénario: Une panne de la douane ne laisse rien à moitié, quand elle <panne>
      Étant donné qu'au prochain compte à ouvrir, douane.gouv <panne>
      Quand Salomé crée son compte douane.gouv en un clic
      Alors portailpro annonce à Salomé que son compte douane.gouv n'est pas créé
      Et le profil de Salomé montre douane.gouv non rattaché
      Et douane.gouv n'a écrit aucun mot de passe à Salomé
      Et l'adresse de Salomé reste libre à la douane

      Exemples:
        | panne                                           |
        | ne répondra pas                                 |
        | ouvrira le compte mais sa réponse se perdra     |
        | ouvrira le compte mais sa réponse sera tronquée |

    Scénario: Après une panne, le clic suivant crée un compte et un seul
      Étant donné qu'au prochain compte à ouvrir, douane.gouv ouvrira le compte mais sa réponse se perdra
      Et que Salomé a cliqué en vain
      Quand Salomé crée son compte douane.gouv en un clic
      Alors portailpro annonce à Salomé que son compte douane.gouv est créé, sans rien lui demander
      Et douane.gouv a écrit un seul mot de passe à Salomé
      Et le profil de Salomé montre douane.gouv rattaché

    Scénario: La douane tarde, mais répond à temps : un compte, et un seul
      Étant donné qu'au prochain compte à ouvrir, douane.gouv tardera, mais répondra à temps
      Quand Salomé crée son compte douane.gouv en un clic
      Alors portailpro annonce à Salomé que son compte douane.gouv est créé, sans rien lui demander
      Et le profil de Salomé montre douane.gouv rattaché
      Et douane.gouv a écrit un seul mot de passe à Salomé

    @refus
    Scénario: La douane tarde trop, la demande qu'elle finit par lire n'ouvre plus rien
      Étant donné qu'au prochain compte à ouvrir, douane.gouv tardera plus que portailpro n'attend
      Quand Salomé crée son compte douane.gouv en un clic
      Alors portailpro annonce à Salomé que son compte douane.gouv n'est pas créé
      Et la demande de Salomé finit par arriver à la douane
      Et douane.gouv n'a écrit aucun mot de passe à Salomé
      Et le profil de Salomé montre douane.gouv non rattaché
      Et l'adresse de Salomé reste libre à la douane

  @AUT-09
  Règle: Le mot de passe du compte créé en un clic est tiré au hasard

    Scénario: Deux salariés, deux mots de passe, et chacun ouvre son compte
      Étant donné que Basma arrive chez ALPHA et y prend un compte portailpro
      Et que Salomé a créé son compte douane.gouv en un clic
      Quand Basma crée son compte douane.gouv en un clic
      Alors le mot de passe écrit à Salomé n'est pas celui écrit à Basma
      Et Salomé entre directement à douane.gouv avec le mot de passe que la douane lui a écrit
      Et Basma entre directement à douane.gouv avec le mot de passe que la douane lui a écrit

    Scénario: Vingt créations, vingt mots de passe sans rapport avec les comptes
      Étant donné que 20 nouveaux venus ont un compte portailpro pour ALPHA
      Quand chacun crée son compte douane.gouv en un clic
      Alors chacun a reçu un mot de passe différent
      Et aucun de ces mots de passe ne se devine des données du compte

    @refus
    Scénario: Portailpro ne montre ce mot de passe nulle part
      Quand Salomé crée son compte douane.gouv en un clic
      Alors portailpro ne montre nulle part à Salomé le mot de passe que la douane lui a écrit

  @AUT-10
  Règle: Le mot de passe généré se change, depuis portailpro comme depuis douane.gouv

    Plan du Scénario: On part de <départ>, sans donner le mot de passe généré
      Étant donné que Salomé a créé son compte douane.gouv en un clic
      Et que Salomé est entrée à douane.gouv depuis portailpro
      Quand Salomé change son mot de passe douane.gouv en partant de <départ>
      Alors douane.gouv annonce à Salomé que son mot de passe est changé
      Et Salomé entre directement à douane.gouv avec son nouveau mot de passe

      Exemples:
        | départ      |
        | portailpro  |
        | douane.gouv |

    @refus
    Plan du Scénario: Changé depuis <départ>, l'ancien n'ouvre plus rien
      Étant donné que Salomé a créé son compte douane.gouv en un clic
      Et que Salomé est entrée à douane.gouv depuis portailpro
      Quand Salomé change son mot de passe douane.gouv en partant de <départ>
      Alors le mot de passe que la douane a écrit à Salomé n'ouvre plus douane.gouv
      Et Salomé entre dans portailpro avec ses propres identifiants

      Exemples:
        | départ      |
        | portailpro  |
        | douane.gouv |

    @refus
    Plan du Scénario: Un changement refusé ne change rien, ici <défaut>
      Étant donné que Salomé a créé son compte douane.gouv en un clic
      Quand Salomé choisit comme mot de passe douane.gouv « <nouveau> » puis « <encore> »
      Alors douane.gouv refuse à Salomé ce changement, à « <rubrique> » : « <raison> »
      Et le mot de passe « <nouveau> » n'ouvre pas le compte douane.gouv de Salomé
      Et Salomé entre directement à douane.gouv avec le mot de passe que la douane lui a écrit

      Exemples:
        | défaut                     | nouveau               | encore                | rubrique                               | raison                      |
        | onze caractères            | onze caract           | onze caract           | Nouveau mot de passe                   | 12 caractères au moins.     |
        | deux saisies qui diffèrent | un mot de passe à moi | un autre mot de passe | Nouveau mot de passe, une seconde fois | les deux saisies diffèrent. |

    @refus
    Scénario: Un mot de passe que l'on a choisi se redemande avant d'en changer
      Quand Bruno change son mot de passe douane.gouv en donnant « au hasard » pour l'actuel
      Alors douane.gouv refuse à Bruno ce changement, à « Mot de passe actuel » : « ce n'est pas le mot de passe de ce compte. »
      Et Bruno entre directement à douane.gouv avec ses propres identifiants

    Scénario: Sans compte rattaché, portailpro ne propose pas d'en changer le mot de passe
      Quand Salomé se connecte à portailpro
      Alors le profil de Salomé montre douane.gouv non rattaché
      Et portailpro ne propose pas à Salomé de changer un mot de passe douane.gouv
