-- AlterPolicy
ALTER POLICY "was" ON "t" TO CURRENT_USER;

-- CreatePolicy
CREATE POLICY "mine" ON "t" TO CURRENT_USER
    USING (a > 0);

-- CreatePolicy
CREATE POLICY "same" ON "t" TO CURRENT_USER
    USING (a > 1);
