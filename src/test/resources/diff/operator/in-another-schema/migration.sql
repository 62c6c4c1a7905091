-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "other";

-- CreateType
CREATE TYPE "pair" AS (
    "a" INTEGER,
    "b" INTEGER
);

-- CreateFunction
CREATE FUNCTION "pair_gt"(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a > $2.a$function$;

-- CreateOperator
CREATE OPERATOR "other".- (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_gt,
    COMMUTATOR = OPERATOR(other.+)
);

-- CreateFunction
CREATE FUNCTION "pair_lt"(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a < $2.a$function$;

-- CreateOperator
CREATE OPERATOR "other".+ (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_lt,
    COMMUTATOR = OPERATOR(other.-)
);
