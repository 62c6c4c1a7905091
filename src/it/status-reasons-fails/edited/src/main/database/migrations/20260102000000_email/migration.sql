ALTER TABLE "users" ADD COLUMN "email" TEXT;
-- Changed after it was applied.
