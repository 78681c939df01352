"""Widgets: they render state and announce intents."""
