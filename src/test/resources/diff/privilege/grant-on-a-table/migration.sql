-- Grant
GRANT SELECT ON "orders" TO "Golden Writer";
GRANT INSERT, SELECT ON "orders" TO "golden_reader";
