# language: fr
Fonctionnalité: Ouvrir la messagerie sécurisée
  Une habilitation de la douane à l'un des téléservices du portail ouvre la messagerie pour l'entreprise où elle est
  tenue. Personne ne demande rien : l'accès, que la douane nomme e-contacts, suit les habilitations.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Chloé a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
    Et Farid a rattaché douane.gouv à son compte portailpro

  @MSG-01
  Règle: Une habilitation à l'un des téléservices du portail ouvre la messagerie

    Plan du Scénario: Le seul droit <droit> suffit
      Étant donné que Chloé a le droit <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé pose la question « détail d'une créance » à « Recette – Le Havre »
      Alors « Recette – Le Havre » a reçu exactement ces questions
        | référence   | question             | entreprise |
        | Q-2026-0001 | détail d'une créance | ALPHA      |

      Exemples:
        | droit                              |
        | « Lire » de DOMINO                 |
        | « Déclarer » de DELTA-G            |
        | « Lire » de CIEL Alcool            |
        | « Déclarer » de CIEL Tabac         |
        | « Lire » de ISOPE                  |
        | « Déclarer » de ISOPE-DOM          |
        | « Télépayer » de Télépaiement SEPA |

    @refus
    Plan du Scénario: Le seul droit <droit> n'ouvre rien
      Étant donné que Chloé a le droit <droit> sur <périmètre>
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tente de poser la question « détail d'une créance »
      Alors la messagerie sécurisée reste fermée à Chloé
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | droit                                     | périmètre |
        | « Déclarer » de TRIGO                     | A1        |
        | « Lire » de TRIGO                         | A1        |
        | « Correspondant » du compte entreprise    | ALPHA     |
        | « Payer » du compte fiscal                | ALPHA     |
        | « Déclarer » du compte cotisant           | ALPHA     |

    @refus
    Scénario: Le droit d'un compte qui n'est pas rattaché n'ouvre rien
      Étant donné que Denis a le droit « Déclarer » de DELTA-G sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis tente de poser la question « détail d'une créance »
      Alors la messagerie sécurisée reste fermée à Denis
      Et aucun service de la douane n'a reçu de question

    @refus
    Scénario: Le compte détaché n'ouvre plus rien
      Étant donné que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que la messagerie sécurisée est ouverte à Chloé
      Et que Chloé vient de détacher son compte douane.gouv
      Quand Chloé tente de poser la question « détail d'une créance »
      Alors la messagerie sécurisée reste fermée à Chloé
      Et aucun service de la douane n'a reçu de question

  @MSG-02
  Règle: L'accès suit les habilitations sans démarche

    Scénario: CIEL reçu en pleine session ouvre la messagerie aussitôt
      Étant donné que Chloé travaille sur ALPHA dans portailpro
      Et que la messagerie sécurisée est fermée à Chloé
      Et que Chloé vient de recevoir le droit « Lire » de CIEL Alcool sur A1
      Quand Chloé pose la question « taxation indirecte » à « PAE – Dunkerque »
      Alors « PAE – Dunkerque » a reçu exactement ces questions
        | référence   | question           | entreprise |
        | Q-2026-0001 | taxation indirecte | ALPHA      |

    Scénario: Une habilitation plus ancienne que le compte portailpro ouvre la messagerie dès la première visite
      Étant donné que Nadia a le droit « Déclarer » de DOMINO sur A2
      Et que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Et que Nadia travaille sur ALPHA dans portailpro
      Quand Nadia ouvre la messagerie sécurisée
      Alors la messagerie sécurisée s'ouvre à Nadia

    Scénario: Une habilitation reçue pour une autre entreprise ouvre la messagerie sur celle-là
      Étant donné que Farid a le droit « Lire » de ISOPE sur A1
      Et que Farid travaille sur ALPHA dans portailpro
      Et que Farid vient de recevoir le droit « Lire » de ISOPE sur B1
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid pose la question « taxation de l'énergie » à « PAE – Le Havre »
      Alors « PAE – Le Havre » a reçu exactement ces questions
        | référence   | question              | entreprise |
        | Q-2026-0001 | taxation de l'énergie | BETA       |

  @MSG-03
  Règle: Sans habilitation sur l'entreprise de travail, la messagerie y est fermée

    Scénario: Habilité sur deux entreprises, Farid écrit au nom de chacune
      Étant donné que Farid a le droit « Lire » de DELTA-G sur A1
      Et que Farid a le droit « Lire » de CIEL Tabac sur B1
      Et que Farid travaille sur BETA dans portailpro
      Et que Farid a posé la question « détail d'une créance »
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid pose la question « nouvelle garantie » à « PAE – Le Havre »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question             | entreprise | service            |
        | Q-2026-0001 | détail d'une créance | BETA       | Recette – Le Havre |
        | Q-2026-0002 | nouvelle garantie    | ALPHA      | PAE – Le Havre     |

    @refus
    Scénario: Habilité sur BETA seulement, Farid ne peut rien écrire au nom d'ALPHA
      Étant donné que Farid a le droit « Lire » de CIEL Tabac sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid tente de poser la question « détail d'une créance »
      Alors la messagerie sécurisée reste fermée à Farid
      Et aucun service de la douane n'a reçu de question

    @refus
    Scénario: Passé de BETA à ALPHA, Farid retrouve une messagerie fermée
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid travaille sur BETA dans portailpro
      Et que Farid a posé la question « report de paiement »
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid tente de poser la question « détail d'une créance »
      Alors la messagerie sécurisée reste fermée à Farid
      Et les services de la douane ont reçu exactement ces questions
        | référence   | question           | entreprise |
        | Q-2026-0001 | report de paiement | BETA       |

    @refus
    Scénario: Un formulaire ouvert pour BETA ne part pas au nom d'ALPHA
      Étant donné que Farid a le droit « Lire » de CIEL Tabac sur B1
      Et que Farid travaille sur BETA dans portailpro
      Et que Farid a laissé ouvert le formulaire de la question « détail d'une créance »
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid envoie le formulaire laissé ouvert
      Alors la messagerie sécurisée reste fermée à Farid
      Et aucun service de la douane n'a reçu de question

    @refus
    Scénario: Les échanges d'ALPHA ne s'ouvrent pas à qui n'y est pas habilité
      Étant donné que Chloé, habilitée par le droit « Lire » de DELTA-G sur A1, travaille sur ALPHA dans portailpro
      Et que Chloé a posé la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets |
        | bilan.pdf | 1000   |
      Et que Farid a le droit « Lire » de CIEL Tabac sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Farid
      Et Farid n'y lit pas « DED-A-01 » et « bilan.pdf »

  @MSG-22
  Règle: La dernière habilitation perdue ferme la messagerie

    Scénario: Tant qu'il reste une habilitation, la messagerie reste ouverte
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé a le droit « Lire » de DOMINO sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que le droit « Lire » de DELTA-G sur A1 a été retiré à Chloé
      Et que 6 secondes sont passées
      Quand Chloé pose la question « taxation à l'octroi de mer » à « PAE – Pointe-à-Pitre »
      Alors « PAE – Pointe-à-Pitre » a reçu exactement ces questions
        | référence   | question                   | entreprise |
        | Q-2026-0001 | taxation à l'octroi de mer | ALPHA      |

    @refus
    Plan du Scénario: Le dernier droit retiré, ici <droit>, ferme la messagerie
      Étant donné que Chloé a le droit <droit> sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a parcouru la messagerie sécurisée
      Et que le droit <droit> sur A1 a été retiré à Chloé
      Et que 6 secondes sont passées
      Quand Chloé tente de poser la question « détail d'une créance »
      Alors aucun service de la douane n'a reçu de question

      Exemples:
        | droit                              |
        | « Déclarer » de CIEL Alcool        |
        | « Télépayer » de Télépaiement SEPA |

    @refus
    Scénario: Le dernier droit retiré ferme aussi la lecture des échanges
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a posé la question « détail d'une créance » avec ces pièces jointes
        | nom       | octets |
        | bilan.pdf | 1000   |
      Et que le droit « Lire » de DELTA-G sur A1 a été retiré à Chloé et 6 secondes sont passées
      Quand Chloé tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Chloé
      Et Chloé n'y lit pas « DED-A-01 » et « bilan.pdf »

    @refus
    Scénario: Un formulaire ouvert avant le retrait ne part plus
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a laissé ouvert le formulaire de la question « détail d'une créance »
      Et que le droit « Lire » de DELTA-G sur A1 a été retiré à Chloé
      Et que 6 secondes sont passées
      Quand Chloé envoie le formulaire laissé ouvert
      Alors aucun service de la douane n'a reçu de question

    @refus
    Scénario: Il ne reste que TRIGO, et la messagerie se ferme
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé a le droit « Lire » de TRIGO sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que le droit « Lire » de DELTA-G sur A1 a été retiré à Chloé
      Et que 6 secondes sont passées
      Quand Chloé tente de poser la question « détail d'une créance »
      Alors la messagerie sécurisée reste fermée à Chloé

    @refus
    Scénario: Le droit gardé sur BETA n'empêche pas la messagerie d'ALPHA de se fermer
      Étant donné que Farid a le droit « Lire » de DELTA-G sur A1
      Et que Farid a le droit « Lire » de DELTA-G sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Et que le droit « Lire » de DELTA-G sur A1 a été retiré à Farid
      Et que 6 secondes sont passées
      Quand Farid tente de poser la question « détail d'une créance »
      Alors aucun service de la douane n'a reçu de question
