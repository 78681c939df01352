"""The only place that starts threads for the window."""
