/*
  Warnings:

  - The policy `own` on the table `t` will be changed. Rows may become visible or writable to whom they were not.

*/
-- DropPolicy
DROP POLICY "own" ON "t";

-- DropFunction
DROP FUNCTION "me"();

-- CreateFunction
CREATE FUNCTION "me"()
 RETURNS name
 LANGUAGE sql
 STABLE
AS $function$SELECT current_user$function$;

-- CreatePolicy
CREATE POLICY "own" ON "t"
    USING (o = (me())::text);
