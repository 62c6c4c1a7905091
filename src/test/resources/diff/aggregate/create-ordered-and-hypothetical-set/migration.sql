-- CreateAggregate
CREATE AGGREGATE "my_percentile"(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA,
    FINALFUNC_MODIFY = SHAREABLE
);

-- CreateAggregate
CREATE AGGREGATE "my_rank"(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);

-- Comment
COMMENT ON AGGREGATE "my_percentile"(double precision, anyelement) IS 'Between them';

-- Comment
COMMENT ON AGGREGATE "my_rank"("any") IS 'Where it would stand';
