-- CreateTable
CREATE TABLE "T" (
    "a ON public.""T"" " INTEGER
);

-- CreateTrigger
CREATE TRIGGER "My Trigger" AFTER UPDATE OF "a ON public.""T"" " ON "T" FOR EACH ROW EXECUTE FUNCTION on_row();
