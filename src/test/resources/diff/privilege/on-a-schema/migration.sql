-- Grant
GRANT USAGE ON SCHEMA "billing" TO "golden_reader";
