-- DropDomain
DROP DOMAIN "d";
