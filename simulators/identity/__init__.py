"""Who someone is, and how one site tells another: OpenID Connect, both sides, strict.

Public: `errors`, `schema`, `passwords`, `sessions`, `csrf`, `clients`, `subjects`, `provider`,
`relying_party`, `api`, `events`, `answers` (ERRORS and GABARITS for the Service of each user).
Not here: any business word. Which accounts exist and what a link means is told by the services.
"""
