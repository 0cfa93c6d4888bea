"""How fast models would run on many ranks: a model of the link and of the host, checked against real ranks."""
