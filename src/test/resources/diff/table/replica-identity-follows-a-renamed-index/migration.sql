-- RenameIndex
ALTER INDEX "by_code" RENAME TO "t_code_key";
