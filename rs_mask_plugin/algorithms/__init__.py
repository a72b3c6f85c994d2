"""The Processing algorithms: what goes in, what comes out; the engine does the work."""
