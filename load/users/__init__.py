"""Who arrives: people made from a seed, each with a company and debts of their own."""
