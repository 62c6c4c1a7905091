-- RenameSequence
ALTER SEQUENCE "ids" RENAME TO "t_id_seq";
