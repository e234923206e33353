"""Rules as data: reading and checking the files of rules/, and the compiled pack that a run starts from."""
