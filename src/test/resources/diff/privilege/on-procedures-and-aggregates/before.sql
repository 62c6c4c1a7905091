CREATE PROCEDURE tidy(integer, OUT done integer) LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE largest(integer) (SFUNC = int4larger, STYPE = integer);
CREATE AGGREGATE total(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
