-- DropOperator
DROP OPERATOR <# (pair, pair);

-- CreateOperator
CREATE OPERATOR <# (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_lt
);

-- DropOperator
DROP OPERATOR ># (pair, pair);
