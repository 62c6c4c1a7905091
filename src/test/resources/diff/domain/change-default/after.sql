CREATE DOMAIN comes AS integer DEFAULT -5;
CREATE DOMAIN changes AS text DEFAULT lower('B');
CREATE DOMAIN goes AS integer;
