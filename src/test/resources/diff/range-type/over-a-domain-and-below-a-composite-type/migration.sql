-- CreateDomain
CREATE DOMAIN "amount" AS DECIMAL
    CONSTRAINT "amount_check" CHECK (VALUE > (0)::numeric);

-- CreateRangeType
CREATE TYPE "amounts" AS RANGE (
    SUBTYPE = amount
);

-- CreateType
CREATE TYPE "offer" AS (
    "title" TEXT,
    "costs" "amounts"
);

-- CreateFunction
CREATE FUNCTION "upper_amount"(offer)
 RETURNS amount
 LANGUAGE sql
AS $function$SELECT upper(($1).costs)$function$;
