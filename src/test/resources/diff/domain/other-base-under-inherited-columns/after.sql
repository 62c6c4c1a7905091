CREATE DOMAIN amount AS bytea;
CREATE TABLE offers (price amount);
CREATE TABLE cheap_offers (n integer) INHERITS (offers);
