-- MoveSequence
SELECT setval('"s"', 1, false) FROM "s" WHERE last_value < 1 OR last_value > 9223372036854775807 AND NOT is_called;

-- AlterSequence
ALTER SEQUENCE "s" MINVALUE 1 START WITH 1;
