"""What the computer gives: folders, files, logs."""
