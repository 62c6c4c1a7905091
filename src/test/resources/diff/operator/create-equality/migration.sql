-- CreateFunction
CREATE FUNCTION "other"(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower($1) <> lower($2)$function$;

-- CreateOperator
CREATE OPERATOR !== (
    LEFTARG = text,
    RIGHTARG = text,
    FUNCTION = other,
    COMMUTATOR = !==,
    NEGATOR = ===
);

-- CreateFunction
CREATE FUNCTION "same"(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower($1) = lower($2)$function$;

-- CreateOperator
CREATE OPERATOR === (
    LEFTARG = text,
    RIGHTARG = text,
    FUNCTION = same,
    COMMUTATOR = ===,
    NEGATOR = !==,
    RESTRICT = eqsel,
    JOIN = eqjoinsel,
    HASHES,
    MERGES
);
