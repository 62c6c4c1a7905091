-- CreateAccessMethod
CREATE ACCESS METHOD "heap2" TYPE TABLE HANDLER heap_tableam_handler;

-- CreateFunction
CREATE FUNCTION "tree_handler"(internal)
 RETURNS index_am_handler
 LANGUAGE internal
AS $function$bthandler$function$;

-- CreateAccessMethod
CREATE ACCESS METHOD "tree" TYPE INDEX HANDLER tree_handler;

-- Comment
COMMENT ON ACCESS METHOD "tree" IS 'As a tree';
