"""Use cases without Qt, shared by window and command line."""
