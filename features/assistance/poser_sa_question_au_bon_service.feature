# language: fr
Fonctionnalité: Poser sa question au bon service
  Une question comptable va à une recette, une question d'assiette à un PAE, l'une et l'autre par la messagerie sécurisée :
  l'assistance technique n'en reçoit aucune.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

  @AST-03
  Règle: Les questions comptables vont à une recette, celles d'assiette à un PAE

    Plan du Scénario: La question comptable « <question> » arrive à la recette choisie, et à elle seule
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » à « <recette> »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question   | service   |
        | Q-2026-0001 | <question> | <recette> |
      Et la file Assistance portailpro n'a rien reçu

      Exemples:
        | question               | recette                  |
        | rejet de télérèglement | Recette – Le Havre       |
        | report de paiement     | Recette – Pointe-à-Pitre |
        | paiement non imputé    | Recette – Dunkerque      |

    Plan du Scénario: La question d'assiette « <question> » arrive au PAE choisi, et à lui seul
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » à « <pae> »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question   | service |
        | Q-2026-0001 | <question> | <pae>   |
      Et la file Assistance portailpro n'a rien reçu

      Exemples:
        | question                   | pae                  |
        | taxation à l'importation   | PAE – Le Havre       |
        | taxation indirecte         | PAE – Dunkerque      |
        | taxation de l'énergie      | PAE – Le Havre       |
        | taxation à l'octroi de mer | PAE – Pointe-à-Pitre |

    @refus
    Scénario: Détournée vers un PAE, une question comptable n'arrive nulle part
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno détourne la question « rejet de télérèglement » vers « PAE – Le Havre »
      Alors la question de Bruno n'est pas transmise
      Et aucun service de la douane n'a reçu de question
      Et la file Assistance portailpro n'a rien reçu

    @refus
    Scénario: Sans recette choisie, une question comptable ne va pas à l'assistance technique
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « rejet de télérèglement » sans « Service »
      Alors portailpro réclame « Service » à Bruno
      Et aucun service de la douane n'a reçu de question
      Et la file Assistance portailpro n'a rien reçu
