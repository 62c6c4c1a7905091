-- Setting
SET LOCAL check_function_bodies = off;

-- DropFunction
CREATE OR REPLACE FUNCTION "is_even"(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS 'SELECT NULL';

-- DropFunction
CREATE OR REPLACE FUNCTION "is_odd"(n integer DEFAULT 1)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS 'SELECT NULL';

-- DropFunction
DROP FUNCTION "is_even"(integer);

-- DropFunction
DROP FUNCTION "is_odd"(integer);

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_even"(n integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS 'SELECT NULL';

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_odd"(n integer DEFAULT 1)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS 'SELECT NULL';

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_odd"(n integer DEFAULT 1)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (n = 0) THEN 'no'::text
             ELSE is_even((n - 1))
         END AS is_even;
END;

-- CreateFunction
CREATE OR REPLACE FUNCTION "is_even"(n integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (n = 0) THEN 'yes'::text
             ELSE is_odd((n - 1))
         END AS is_odd;
END;
