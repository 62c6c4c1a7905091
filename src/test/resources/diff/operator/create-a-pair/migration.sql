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
CREATE OPERATOR ># (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_gt,
    COMMUTATOR = <#
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
    COMMUTATOR = >#,
    RESTRICT = scalarltsel,
    JOIN = scalarltjoinsel
);

-- CreateTable
CREATE TABLE "pairs" (
    "p" "pair",

    CONSTRAINT "pairs_p_check" CHECK (p <# ROW(9, 9)::pair)
);

-- CreateView
CREATE VIEW "small" AS
SELECT p
   FROM pairs
  WHERE (p <# ROW(2, 2)::pair);

-- Comment
COMMENT ON OPERATOR ># (pair, pair) IS 'greater than';
