CREATE TABLE t (id integer, a text);
CREATE FUNCTION on_row() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TABLE "T" ("a ON public.""T"" " integer);
CREATE TRIGGER "My Trigger" AFTER UPDATE OF "a ON public.""T"" " ON "T" FOR EACH ROW EXECUTE FUNCTION on_row();
