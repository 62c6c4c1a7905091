/*
  Warnings:

  - EXECUTE on new functions of the role that migrates will be revoked from everybody.

*/
-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO "golden_reader";

-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES FOR ROLE "Golden Writer" GRANT USAGE ON SEQUENCES TO "golden_reader" WITH GRANT OPTION;
