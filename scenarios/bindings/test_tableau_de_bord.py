from pytest_bdd import scenarios

scenarios("features/tableau_de_bord")
