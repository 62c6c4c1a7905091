-- Grant
GRANT USAGE ON SEQUENCE "numbers" TO "golden_reader";
