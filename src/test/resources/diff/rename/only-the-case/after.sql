CREATE TABLE "user" (id int PRIMARY KEY, firstname text);
