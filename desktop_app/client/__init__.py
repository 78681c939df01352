"""The HTTP client: IAM, instances and the quantum API behind one transport."""
