/*
  Warnings:

  - You are about to rename the view `m` to `n`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameView
ALTER MATERIALIZED VIEW "m" RENAME TO "n";

-- RenameIndex
ALTER INDEX "m_id_idx" RENAME TO "n_id_idx";
