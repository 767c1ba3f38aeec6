"""What a tester does to a world through the control door, in business words.

Opening a world, peopling it, acting as a customs officer (ROSA) or as a rights administrator (GHOST).
Each file holds one kind of gesture as operations of the control door.
"""
