"""Other people's formats: the order file, the assessment file and their JSON Schemas."""
