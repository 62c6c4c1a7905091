-- RenameIndex
ALTER INDEX "i" RENAME TO "j";
