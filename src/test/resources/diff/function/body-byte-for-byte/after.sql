CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
  -- Grüße 😀 \ $$ '' $function$

	RETURN $$x$$;  
END
$body$;
