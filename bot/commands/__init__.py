"""What an operator does from the command line, but for running the bot itself."""
