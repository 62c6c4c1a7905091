-- CreateTrigger
CREATE TRIGGER "touched" BEFORE UPDATE OF a ON "t" FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION on_row('x');

-- AlterTable
ALTER TABLE "t" DISABLE TRIGGER "touched";
