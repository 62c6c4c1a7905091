-- AlterOperator
ALTER OPERATOR <# (pair, pair) SET (RESTRICT = scalarltsel, JOIN = NONE);
