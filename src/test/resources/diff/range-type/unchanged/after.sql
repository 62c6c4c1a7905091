CREATE SCHEMA "My Shop";
CREATE TYPE "My Shop"."Price Range" AS RANGE (SUBTYPE = numeric);
CREATE TYPE path AS RANGE (SUBTYPE = int8);
CREATE TYPE spans AS RANGE (SUBTYPE = text, COLLATION = "C", MULTIRANGE_TYPE_NAME = many_spans);
CREATE TABLE t (a "My Shop"."Price Range", b public.path, c public.path_multirange[], d many_spans);
