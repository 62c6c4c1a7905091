CREATE SCHEMA "Audit Trail";
CREATE TABLE "Audit Trail"."Log ""x""" ("Id" integer PRIMARY KEY);
