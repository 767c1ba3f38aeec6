# language: fr
Fonctionnalité: Donner son avis sur le site
  « Avis sur le site » est au pied de toutes les pages : chacun note les services qu'il connaît, avec un compte, sans
  compte. Nadia n'a pas de compte portailpro.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
    Et ces mandats
      | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
      | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |

  @MSG-20
  Règle: « Avis sur le site » figure partout et recueille la satisfaction sur les différents services

    Scénario: Bruno note plusieurs services d'un coup
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno note ces services, avec le commentaire « Clair et rapide »
        | service              | note |
        | Tableau de bord      | 5    |
        | Paiements            | 4    |
        | Messagerie sécurisée | 2    |
      Alors portailpro remercie Bruno de son avis
      Et les notes reçues par portailpro, lues par Bruno, ne gagnent que celles-ci
        | service              | note |
        | Tableau de bord      | 5    |
        | Paiements            | 4    |
        | Messagerie sécurisée | 2    |

    @refus
    Scénario: Un avis qui ne note rien n'est pas enregistré
      Quand Nadia donne un avis sans aucune note, avec le commentaire « Bonjour »
      Alors portailpro n'enregistre pas l'avis de Nadia
      Et les notes reçues par portailpro, lues par Nadia, n'ont pas bougé

    @refus
    Plan du Scénario: Une note qui n'en est pas une n'est pas enregistrée, ici <note>
      Quand Nadia change la note que le formulaire envoie en « <note> »
      Alors portailpro n'enregistre pas l'avis de Nadia
      Et les notes reçues par portailpro, lues par Nadia, n'ont pas bougé

      Exemples:
        | note |
        | 0    |
        | 6    |
        | -1   |

    Scénario: Sans compte, Nadia note les bornes, 1 et 5
      Quand Nadia note ces services, avec le commentaire « Première visite »
        | service      | note |
        | Déclarations | 1    |
        | Assistance   | 5    |
      Alors portailpro remercie Nadia de son avis
      Et les notes reçues par portailpro, lues par Nadia, ne gagnent que celles-ci
        | service      | note |
        | Déclarations | 1    |
        | Assistance   | 5    |

    Scénario: Aucune page de qui est connecté n'est privée du bouton
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno parcourt toutes les pages de portailpro
      Alors ces pages comptent « Tableau de bord », « Mandat RUM-A1 », « Profil » et « Choisir une thématique »
      Et le pied de chacune de ces pages mène à « Avis sur le site »

    Scénario: Le formulaire d'une question à la douane en a un aussi
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » sans « Référence de la créance »
      Alors le pied de la page devant Bruno mène à « Avis sur le site »

    Scénario: L'échange qui en naît en a un aussi
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance »
      Alors le pied de la page devant Bruno mène à « Avis sur le site »

    Scénario: Aucune page ouverte à tous n'est privée du bouton
      Quand Nadia parcourt, sans se connecter, toutes les pages de portailpro
      Alors ces pages comptent « Bienvenue sur portailpro » et « Se connecter à portailpro »
      Et le pied de chacune de ces pages mène à « Avis sur le site »

    Scénario: Une page d'erreur le porte aussi
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno se rend dans portailpro à une adresse où il n'y a rien
      Alors ces pages comptent « Page introuvable »
      Et le pied de chacune de ces pages mène à « Avis sur le site »
