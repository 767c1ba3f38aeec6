"""What every co-owner of the portal does alike: accounts, links, rights, personal space, machine API.

A site (douane, impots, urssaf) is this skeleton with its own list of services and whatever it alone does.
What two of them add is in `tenue`. What only one administration knows (ROSA, DELTA-G) does not belong here.
"""
