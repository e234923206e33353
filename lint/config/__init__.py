"""Settings: found beside the linted file, layered, and settled into the Options that the engine runs with."""
