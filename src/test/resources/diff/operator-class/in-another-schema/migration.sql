-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "other";

-- CreateOperatorFamily
CREATE OPERATOR FAMILY "other"."Pairs" USING btree;

-- CreateType
CREATE TYPE "pair" AS (
    "a" INTEGER,
    "b" INTEGER
);

-- CreateFunction
CREATE FUNCTION "pair_cmp"(pair, pair)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT btint4cmp($1.a, $2.a)$function$;

-- CreateFunction
CREATE FUNCTION "pair_eq"(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a = $2.a$function$;

-- CreateOperator
CREATE OPERATOR =# (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_eq,
    COMMUTATOR = =#
);

-- CreateFunction
CREATE FUNCTION "pair_ge"(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a >= $2.a$function$;

-- CreateOperator
CREATE OPERATOR >=# (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_ge,
    COMMUTATOR = <=#
);

-- CreateFunction
CREATE FUNCTION "pair_gt"(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a > $2.a$function$;

-- CreateOperator
CREATE OPERATOR ># (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_gt,
    COMMUTATOR = <#
);

-- CreateFunction
CREATE FUNCTION "pair_le"(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a <= $2.a$function$;

-- CreateOperator
CREATE OPERATOR <=# (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_le,
    COMMUTATOR = >=#
);

-- CreateFunction
CREATE FUNCTION "pair_lt"(pair, pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.a < $2.a$function$;

-- CreateOperator
CREATE OPERATOR <# (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_lt,
    COMMUTATOR = >#
);

-- CreateOperatorClass
CREATE OPERATOR CLASS "other"."Pair ops" DEFAULT FOR TYPE pair USING btree FAMILY other."Pairs" AS
    OPERATOR 1 <#(pair,pair),
    OPERATOR 2 <=#(pair,pair),
    OPERATOR 3 =#(pair,pair),
    OPERATOR 4 >=#(pair,pair),
    OPERATOR 5 >#(pair,pair),
    FUNCTION 1 (pair, pair) pair_cmp(pair,pair);
