"""What a typed reply means."""
