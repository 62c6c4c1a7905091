-- MoveSequence
SELECT setval('"s"', 1, false) FROM "s" WHERE NOT is_called AND last_value NOT BETWEEN 1 AND 9223372036854775807;

-- AlterSequence
ALTER SEQUENCE "s" MINVALUE 1 START WITH 1;
