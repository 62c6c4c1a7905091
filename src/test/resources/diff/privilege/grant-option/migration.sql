-- Grant
GRANT SELECT ON "orders" TO "golden_reader" WITH GRANT OPTION;
