CREATE TYPE state AS (n bigint, sum numeric);
CREATE FUNCTION step(state, numeric) RETURNS state LANGUAGE sql AS 'SELECT ROW(coalesce($1.n, 0) + 1, coalesce($1.sum, 0) + $2)::state';
CREATE FUNCTION mean(state) RETURNS numeric LANGUAGE sql AS 'SELECT $1.sum / $1.n';
CREATE AGGREGATE mean(numeric) (SFUNC = step, STYPE = state, SSPACE = 64, FINALFUNC = mean, FINALFUNC_MODIFY = SHAREABLE);
CREATE FUNCTION mean_of_amounts() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT mean(x) FROM generate_series(1, 3) x; END;
