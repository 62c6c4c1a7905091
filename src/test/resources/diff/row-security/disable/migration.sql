/*
  Warnings:

  - Row security of the table `t` will be disabled. Whoever may read the table then sees all its rows, whatever its policies say.

*/
-- DisableRowSecurity
ALTER TABLE "t" DISABLE ROW LEVEL SECURITY;
