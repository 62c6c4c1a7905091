-- Grant
GRANT SELECT ON "orders" TO PUBLIC;
