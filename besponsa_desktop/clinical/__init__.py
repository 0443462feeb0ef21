"""The clinical core: pure functions from an order, a regimen and a site policy to an assessment."""
