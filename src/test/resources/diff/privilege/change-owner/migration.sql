-- ChangeOwner
ALTER TABLE "orders" OWNER TO "golden_reader";
