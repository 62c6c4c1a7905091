/*
  Warnings:

  - The view `v` will no longer be a security_barrier view. Conditions of whoever asks may then see rows that it hides.
  - The view `v` will check less of what is written through it. Rows that it does not show can then be written.

*/
-- AlterView
ALTER VIEW "v" SET (security_invoker=true, check_option=local);
ALTER VIEW "v" RESET (security_barrier);
