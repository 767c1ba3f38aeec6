"""Where co-owners announce that rights have changed (RFC 8417, pushed as in RFC 8935)."""



HABILITATIONS_MODIFIEES = "urn:portailpro:habilitations-modifiees"
