CREATE TABLE t (id serial PRIMARY KEY);
CREATE TABLE "User" ("Id" bigserial PRIMARY KEY, s smallserial);
