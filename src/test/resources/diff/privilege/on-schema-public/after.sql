GRANT CREATE ON SCHEMA public TO golden_reader;
