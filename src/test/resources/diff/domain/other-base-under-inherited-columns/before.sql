CREATE DOMAIN amount AS numeric;
CREATE TABLE offers (price amount DEFAULT 1);
CREATE TABLE cheap_offers (n integer) INHERITS (offers);
