-- ChangeOwner
ALTER TABLE "orders" OWNER TO "golden_reader";

-- Grant
GRANT USAGE ON SEQUENCE "orders_number_seq" TO "Golden Writer";
