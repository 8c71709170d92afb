"""What a person sees: domain values in, Screen out. Every word that a person reads is written here."""
