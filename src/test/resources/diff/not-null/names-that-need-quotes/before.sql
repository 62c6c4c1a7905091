CREATE TABLE "T t" ("a""A" int CONSTRAINT "x'" NOT NULL, b int);
