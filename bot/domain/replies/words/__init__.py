"""What people call things: tables of wordings by the basic word that the grammar reads in their place."""
