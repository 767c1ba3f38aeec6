"""What a tester does to a world through the control door, in business words.

Opening a world, peopling it, acting as a customs officer (ROSA), as a rights administrator (GHOST) or as a
collection office.
Each file holds one kind of gesture as operations of the control door.
"""
