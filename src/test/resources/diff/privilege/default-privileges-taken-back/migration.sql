/*
  Warnings:

  - EXECUTE on new functions of the role that migrates will be granted to everybody.
  - INSERT on new tables in the schema `public` of the role that migrates will be revoked from `golden_reader`.

*/
-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES IN SCHEMA "public" REVOKE INSERT ON TABLES FROM "golden_reader";
