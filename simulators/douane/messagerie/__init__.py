"""The messaging of customs: one queue for each office, the questions that it received and its answers.

Every format here is invented. Customs keep what the portal hands over, and judge neither who may ask nor who
may read: for the questions of operators, that is the portal's duty.
"""
