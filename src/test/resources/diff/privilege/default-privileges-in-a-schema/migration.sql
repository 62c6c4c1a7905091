-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES IN SCHEMA "billing" GRANT SELECT ON TABLES TO "golden_reader";
