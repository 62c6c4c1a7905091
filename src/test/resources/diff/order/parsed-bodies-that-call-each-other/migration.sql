-- Setting
SET LOCAL check_function_bodies = off;

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_even"(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS 'SELECT NULL';

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_odd"(n integer DEFAULT 1)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS 'SELECT NULL';

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_odd"(n integer DEFAULT 1)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (n = 0) THEN false
             ELSE is_even((n - 1))
         END AS is_even;
END;

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_even"(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (n = 0) THEN true
             ELSE is_odd((n - 1))
         END AS is_odd;
END;
