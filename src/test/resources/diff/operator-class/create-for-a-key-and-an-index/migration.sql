-- CreateOperatorFamily
CREATE OPERATOR FAMILY "pair_ops" USING btree;

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
CREATE OPERATOR CLASS "pair_ops" DEFAULT FOR TYPE pair USING btree FAMILY pair_ops AS
    OPERATOR 1 <#(pair,pair),
    OPERATOR 2 <=#(pair,pair),
    OPERATOR 3 =#(pair,pair),
    OPERATOR 4 >=#(pair,pair),
    OPERATOR 5 >#(pair,pair),
    FUNCTION 1 (pair, pair) pair_cmp(pair,pair);

-- CreateTable
CREATE TABLE "more" (
    "p" "pair"
);

-- CreateTable
CREATE TABLE "pairs" (
    "p" "pair" NOT NULL,
    "q" "pair",

    CONSTRAINT "pairs_pkey" PRIMARY KEY ("p")
);

-- CreateIndex
CREATE INDEX "pairs_q" ON "pairs"("q");

-- AddForeignKey
ALTER TABLE "more" ADD CONSTRAINT "more_p_fkey" FOREIGN KEY ("p") REFERENCES "pairs"("p") ON DELETE NO ACTION ON UPDATE NO ACTION;
