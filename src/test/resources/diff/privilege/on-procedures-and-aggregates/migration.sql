/*
  Warnings:

  - EXECUTE on the function `tidy` will be revoked from everybody.

*/
-- Revoke
REVOKE EXECUTE ON ROUTINE "tidy"(integer) FROM PUBLIC;

-- Grant
GRANT EXECUTE ON ROUTINE "largest"(integer) TO "golden_reader";

-- Grant
GRANT EXECUTE ON ROUTINE "tidy"(integer) TO "golden_reader";

-- Grant
GRANT EXECUTE ON ROUTINE "total"("any") TO "golden_reader";
