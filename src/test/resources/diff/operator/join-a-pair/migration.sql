-- DropOperator
DROP OPERATOR <# (pair, pair);

-- CreateOperator
CREATE OPERATOR <# (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_lt,
    COMMUTATOR = >#
);

-- DropOperator
DROP OPERATOR ># (pair, pair);

-- CreateOperator
CREATE OPERATOR ># (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_gt,
    COMMUTATOR = <#
);
