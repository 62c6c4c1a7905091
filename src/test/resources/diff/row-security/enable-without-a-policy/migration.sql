/*
  Warnings:

  - Row security of the table `t` will be enabled, and it has no policy. Nobody but its owner will see a row.

*/
-- EnableRowSecurity
ALTER TABLE "t" ENABLE ROW LEVEL SECURITY;
