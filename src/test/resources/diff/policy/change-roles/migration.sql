-- AlterPolicy
ALTER POLICY "p" ON "t" TO PUBLIC;
