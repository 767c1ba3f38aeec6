"""The reference portal: stands in for portailpro, so that the whole bench runs on one machine.

domaine (pure) < cas_usage (one verb a file, owns its ports) < passerelles and web < wiring.
It reaches the co-owners by HTTP only, and shares no business type with the suite that judges it.
"""
