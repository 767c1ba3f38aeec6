# language: fr
Fonctionnalité: Ouvrir un compte à la douane
  Sur douane.gouv, une personne ouvre un compte au titre d'une entreprise ou de l'un de ses établissements. Une adresse
  électronique n'y sert qu'une fois.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @CPT-19
  Règle: Un seul compte douane.gouv par adresse électronique

    Plan du Scénario: Une adresse inédite ouvre un compte, tenu par <tenu par>
      Quand Salomé ouvre un compte douane.gouv au titre de <nom>
      Alors douane.gouv annonce à Salomé que son compte est créé
      Et douane.gouv tient le compte de Salomé au titre du <titre>
      Et Salomé entre directement à douane.gouv avec le compte ainsi ouvert

      Exemples:
        | tenu par         | nom   | titre                   |
        | l'entreprise     | ALPHA | SIREN 000 176 115       |
        | un établissement | A2    | SIRET 000 176 115 00020 |

    @refus
    Scénario: Une adresse qui a déjà un compte est refusée, le premier reste ce qu'il est
      Quand Salomé ouvre un compte douane.gouv pour ALPHA avec l'adresse de Bruno
      Alors douane.gouv refuse à Salomé ce compte, à « Adresse électronique » : « cette adresse a déjà un compte douane.gouv. »
      Et le formulaire de la douane garde ce que Salomé a saisi
      Et Salomé n'a pas de compte douane.gouv
      Et Bruno entre directement à douane.gouv avec ses propres identifiants

    @refus
    Scénario: Même pour une autre entreprise, l'adresse ne sert qu'une fois
      Quand Salomé ouvre un compte douane.gouv pour BETA avec l'adresse de Bruno
      Alors douane.gouv refuse à Salomé ce compte, à « Adresse électronique » : « cette adresse a déjà un compte douane.gouv. »
      Et Salomé n'a pas de compte douane.gouv
      Et la page de la douane ne dit rien du compte de Bruno à Salomé

    @refus
    Scénario: D'un clic sur portailpro non plus, un second compte ne naît pas à la même adresse
      Étant donné que Nadia a un compte portailpro pour ALPHA
      Quand Nadia crée son compte douane.gouv en un clic
      Alors le profil de Nadia montre douane.gouv non rattaché
      Et douane.gouv n'a écrit aucun mot de passe à Nadia
      Et Nadia entre directement à douane.gouv avec ses propres identifiants

    @refus
    Scénario: Un compte ouvert d'un clic prend l'adresse, comme les autres
      Étant donné que Salomé a un compte portailpro pour ALPHA
      Et que Salomé a créé son compte douane.gouv en un clic
      Quand Salomé ouvre un compte douane.gouv au titre de A2
      Alors douane.gouv refuse à Salomé ce compte, à « Adresse électronique » : « cette adresse a déjà un compte douane.gouv. »
      Et Salomé n'a pas de compte douane.gouv

    Scénario: Le SIRET de La Poste a sa propre clé
      Quand Salomé ouvre un compte douane.gouv avec le SIREN « 356 000 000 » et le SIRET « 356 000 000 49837 »
      Alors douane.gouv annonce à Salomé que son compte est créé
      Et douane.gouv tient le compte de Salomé au titre du SIRET 356 000 000 49837

    @refus
    Plan du Scénario: Un numéro faux est refusé, ici <numéro>
      Quand Salomé ouvre un compte douane.gouv avec le SIREN « <siren> » et le SIRET « <siret> »
      Alors douane.gouv refuse à Salomé ce compte, à « <rubrique> » : « <raison> »
      Et le formulaire de la douane garde ce que Salomé a saisi
      Et Salomé n'a pas de compte douane.gouv

      Exemples:
        | numéro                               | siren       | siret             | rubrique                 | raison                                                               |
        | aucun numéro                         | —           | —                 | SIREN de l'entreprise    | donnez le SIREN de l'entreprise ou le SIRET d'un établissement.      |
        | un SIREN dont la clé est fausse      | 000 176 116 | —                 | SIREN de l'entreprise    | clé fausse dans                                                      |
        | un SIRET dont la clé est fausse      | —           | 000 176 115 00013 | SIRET de l'établissement | clé fausse dans                                                      |
        | le SIRET d'une autre entreprise      | 000 176 115 | 000 284 224 00011 | SIRET de l'établissement | cet établissement n'est pas de l'entreprise dont le SIREN est donné. |
        | un SIRET de La Poste à la clé fausse | 356 000 000 | 356 000 000 49838 | SIRET de l'établissement | clé fausse dans                                                      |

    @refus
    Scénario: Une adresse écrite avec des capitales ne sert, elle aussi, qu'une fois à la douane
      Étant donné que Salomé a pris un compte douane.gouv pour ALPHA avec l'adresse « Salome.GARNIER@Alpha.Example »
      Quand Salomé ouvre un compte douane.gouv, sous un autre identifiant, avec la même adresse
      Alors douane.gouv refuse à Salomé ce compte, à « Adresse électronique » : « cette adresse a déjà un compte douane.gouv. »
      Et Salomé n'a pas de compte douane.gouv

    @refus
    Scénario: Même acceptée en capitales, l'adresse de Bruno ne touche pas à son compte
      Quand Salomé ouvre un compte douane.gouv pour ALPHA avec l'adresse « BRUNO.LACAZE@ALPHA.EXAMPLE »
      Alors la page de la douane ne dit rien du compte de Bruno à Salomé
      Et Bruno entre directement à douane.gouv avec ses propres identifiants

    @refus @non_bloquant @AMB-14
    Scénario: L'adresse en capitales est la même pour la douane
      Quand Salomé ouvre un compte douane.gouv pour ALPHA avec l'adresse « BRUNO.LACAZE@ALPHA.EXAMPLE »
      Alors douane.gouv refuse à Salomé ce compte, à « Adresse électronique » : « cette adresse a déjà un compte douane.gouv. »

    @refus @non_bloquant @AMB-52
    Scénario: Qui a déjà un compte, et s'en sert, n'en ouvre pas un second sous une autre adresse
      Étant donné que Bruno a laissé l'inscription à douane.gouv ouverte dans un autre onglet
      Et que Bruno a ouvert sa session sur douane.gouv
      Quand Bruno y demande un second compte pour ALPHA avec l'adresse « bruno@ailleurs.example »
      Alors douane.gouv répond à Bruno qu'il a déjà un compte
      Et Bruno n'a pas ce second compte douane.gouv
