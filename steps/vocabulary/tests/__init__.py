"""The values hold their promises: tested by properties, since they judge everything else."""
