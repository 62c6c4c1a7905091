-- CreateFunction
CREATE FUNCTION "f"()
 RETURNS text
 LANGUAGE plpgsql
AS $functionx$
BEGIN
  -- Grüße 😀 \ $$ '' $function$

	RETURN $$x$$;  
END
$functionx$;
