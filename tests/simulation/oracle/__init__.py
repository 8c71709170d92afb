"""What must have happened, worked out from what the world itself knows: none of the bot's own code is asked."""
