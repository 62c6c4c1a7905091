CREATE DOMAIN comes AS integer;
CREATE DOMAIN changes AS text DEFAULT 'a';
CREATE DOMAIN goes AS integer DEFAULT 1;
