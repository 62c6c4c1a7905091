/*
  Warnings:

  - SELECT on the table `orders` will be revoked from `golden_reader`.

*/
-- Revoke
REVOKE SELECT ON "orders" FROM "golden_reader";

-- Grant
GRANT SELECT ("id") ON "orders" TO "golden_reader";
