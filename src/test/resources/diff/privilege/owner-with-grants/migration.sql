/*
  Warnings:

  - The owner of the table `orders` will be `golden_reader`, who may then do everything with it.
  - SELECT on the table `orders` will be revoked from `Golden Writer`.
  - INSERT on the table `orders` will be revoked from `golden_reader`.

*/
-- ChangeOwner
ALTER TABLE "orders" OWNER TO "golden_reader";

-- Revoke
REVOKE SELECT ON "orders" FROM "Golden Writer";
REVOKE INSERT ON "orders" FROM "golden_reader";
