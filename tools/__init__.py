"""Scripts for those who build EthicsDesk; nothing here runs in the app."""
