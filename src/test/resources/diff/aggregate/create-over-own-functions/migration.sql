-- CreateType
CREATE TYPE "state" AS (
    "n" BIGINT,
    "sum" DECIMAL
);

-- CreateFunction
CREATE FUNCTION "mean"(state)
 RETURNS numeric
 LANGUAGE sql
AS $function$SELECT $1.sum / $1.n$function$;

-- CreateFunction
CREATE FUNCTION "step"(state, numeric)
 RETURNS state
 LANGUAGE sql
AS $function$SELECT ROW(coalesce($1.n, 0) + 1, coalesce($1.sum, 0) + $2)::state$function$;

-- CreateAggregate
CREATE AGGREGATE "mean"(numeric) (
    SFUNC = step,
    STYPE = state,
    SSPACE = 64,
    FINALFUNC = mean,
    FINALFUNC_MODIFY = SHAREABLE
);

-- CreateFunction
CREATE FUNCTION "mean_of_amounts"()
 RETURNS numeric
 LANGUAGE sql
BEGIN ATOMIC
 SELECT mean((x.x)::numeric) AS mean
    FROM generate_series(1, 3) x(x);
END;
