-- DropIndex
DROP INDEX "I";

-- RenameIndex
ALTER INDEX "j" RENAME TO "I";
