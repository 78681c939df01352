"""Intents in, states out; QtCore only."""
