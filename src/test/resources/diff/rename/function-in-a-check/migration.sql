/*
  Warnings:

  - You are about to rename the function `is_god` to `is_good`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameFunction
ALTER ROUTINE "is_god"(integer) RENAME TO "is_good";
