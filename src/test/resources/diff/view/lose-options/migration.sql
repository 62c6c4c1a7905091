/*
  Warnings:

  - The view `v` will no longer be a security_invoker view. It then reads its tables with the rights of its owner, whoever asks.
  - The view `v` will no longer be a security_barrier view. Conditions of whoever asks may then see rows that it hides.
  - The view `v` will check less of what is written through it. Rows that it does not show can then be written.

*/
-- AlterView
ALTER VIEW "v" RESET (security_barrier, security_invoker, check_option);
