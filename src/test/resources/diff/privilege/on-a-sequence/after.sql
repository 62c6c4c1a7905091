CREATE SEQUENCE numbers;
GRANT USAGE ON SEQUENCE numbers TO golden_reader;
