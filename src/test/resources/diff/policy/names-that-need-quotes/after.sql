CREATE SCHEMA "Odd Schema";
CREATE TABLE "Odd Schema"."The Table" ("The Column" integer);
CREATE POLICY "a ""policy""" ON "Odd Schema"."The Table" USING ("The Column" > 0);
COMMENT ON POLICY "a ""policy""" ON "Odd Schema"."The Table" IS 'Quoted';
ALTER TABLE "Odd Schema"."The Table" ENABLE ROW LEVEL SECURITY;
