/*
  Warnings:

  - The owner of the event trigger `notes` will be `golden_super`, who may then do everything with it.
  - The owner of the foreign-data wrapper `wrapper` will be `golden_super`, who may then do everything with it.

*/
-- ChangeOwner
ALTER EVENT TRIGGER "notes" OWNER TO "golden_super";

-- ChangeOwner
ALTER FOREIGN DATA WRAPPER "wrapper" OWNER TO "golden_super";
