-- Grant
GRANT SELECT ("b") ON "m" TO "Golden Writer" WITH GRANT OPTION;

-- Grant
GRANT SELECT ("a"), UPDATE ("b") ON "v" TO "golden_reader";
