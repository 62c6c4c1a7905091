-- DropDomain
DROP DOMAIN "z_small";

-- DropDomain
DROP DOMAIN "a_base";
