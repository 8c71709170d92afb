"""What a person can ask for, one file per thing: load, step, save, show."""
