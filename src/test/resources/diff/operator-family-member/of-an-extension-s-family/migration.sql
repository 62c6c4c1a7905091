-- CreateOperator
CREATE OPERATOR ?# (
    LEFTARG = hstore,
    RIGHTARG = integer,
    FUNCTION = has_keys
);

-- CreateOperatorFamilyMember
ALTER OPERATOR FAMILY gin_hstore_ops USING gin ADD
    OPERATOR 20 ?#(hstore,integer);
