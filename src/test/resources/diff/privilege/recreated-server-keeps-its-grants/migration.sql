-- DropServer
DROP SERVER "remote";

-- CreateServer
CREATE SERVER "remote" TYPE 'b' FOREIGN DATA WRAPPER wrapper;

-- ChangeOwner
ALTER SERVER "remote" OWNER TO "Golden Writer";

-- Grant
GRANT USAGE ON FOREIGN SERVER "remote" TO "golden_reader";
