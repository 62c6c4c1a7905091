/*
  Warnings:

  - EXECUTE on the function `twice` will be revoked from everybody.

*/
-- Revoke
REVOKE EXECUTE ON ROUTINE "twice"(integer) FROM PUBLIC;

-- Grant
GRANT EXECUTE ON ROUTINE "twice"(integer) TO "golden_reader";
