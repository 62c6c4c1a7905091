/*
  Warnings:

  - You are about to rename the view `v` to `w`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameView
ALTER VIEW "v" RENAME TO "w";
