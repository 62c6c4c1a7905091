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
