/*
  Warnings:

  - USAGE on the type `state` will be revoked from everybody.

*/
-- Revoke
REVOKE USAGE ON TYPE "state" FROM PUBLIC;

-- Grant
GRANT USAGE ON TYPE "positive" TO "golden_reader";
