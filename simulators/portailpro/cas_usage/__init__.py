"""What a person, or a co-owner, makes the portal do: one verb per file, and the ports they need.

They decide through the policies of the domain, and know neither SQL, HTTP nor HTML.
"""
