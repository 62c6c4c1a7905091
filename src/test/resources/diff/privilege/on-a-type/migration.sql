-- Revoke
REVOKE USAGE ON TYPE "state" FROM PUBLIC;

-- Grant
GRANT USAGE ON TYPE "positive" TO "golden_reader";
