CREATE AGGREGATE my_percentile(float8 ORDER BY anyelement) (
    SFUNC = ordered_set_transition, STYPE = internal,
    FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE
);
COMMENT ON AGGREGATE my_percentile(float8 ORDER BY anyelement) IS 'Between them';
CREATE AGGREGATE my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal,
    FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL
);
COMMENT ON AGGREGATE my_rank(VARIADIC "any" ORDER BY VARIADIC "any") IS 'Where it would stand';
