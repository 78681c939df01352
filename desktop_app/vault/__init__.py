"""Keys in the OS keyring and accounts.json, one transaction."""
