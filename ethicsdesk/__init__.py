"""EthicsDesk: ethics discussions in social services, kept on the laptop where they were held."""

__version__ = "0.1.0"
