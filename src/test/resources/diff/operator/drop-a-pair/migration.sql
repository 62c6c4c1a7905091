-- DropOperator
DROP OPERATOR <# (pair, pair);

-- DropOperator
DROP OPERATOR ># (pair, pair);
