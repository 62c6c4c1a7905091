/*
  Warnings:

  - USAGE on the language `other` will be revoked from everybody.
  - USAGE on the server `remote` will be revoked from `Golden Writer`.
  - USAGE on the server `remote` will be granted to everybody.

*/
-- Revoke
REVOKE USAGE ON LANGUAGE "other" FROM PUBLIC;

-- Revoke
REVOKE USAGE ON FOREIGN SERVER "remote" FROM "Golden Writer";

-- Grant
GRANT USAGE ON LANGUAGE "other" TO "golden_reader";

-- Grant
GRANT USAGE ON FOREIGN SERVER "remote" TO PUBLIC;
GRANT USAGE ON FOREIGN SERVER "remote" TO "golden_reader";

-- Grant
GRANT USAGE ON FOREIGN DATA WRAPPER "wrapper" TO "golden_reader" WITH GRANT OPTION;
