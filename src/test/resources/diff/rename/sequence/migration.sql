/*
  Warnings:

  - You are about to rename the sequence `nummbers` to `numbers`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameSequence
ALTER SEQUENCE "nummbers" RENAME TO "numbers";
