-- DropTransform
DROP TRANSFORM FOR integer LANGUAGE sql;
