-- RenameForeignKey
ALTER TABLE "b" RENAME CONSTRAINT "old_name" TO "new_name";
