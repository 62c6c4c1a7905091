-- DropOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree DROP
    FUNCTION 1 (integer, text);

-- DropFunction
DROP FUNCTION "compare"(integer, text);

-- DropOperatorFamilyMember
ALTER OPERATOR FAMILY integer_ops USING btree DROP
    OPERATOR 5 (integer, text);

-- DropOperator
DROP OPERATOR ># (integer, text);
