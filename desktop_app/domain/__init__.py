"""Values, rules and errors: the standard library only."""
