-- AlterTable
ALTER TABLE "t" SET (autovacuum_vacuum_scale_factor=0.05, fillfactor=80, toast.vacuum_truncate=off),
RESET (parallel_workers, toast.autovacuum_enabled);
