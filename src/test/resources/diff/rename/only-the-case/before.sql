CREATE TABLE "User" (id int PRIMARY KEY, "firstName" text);
