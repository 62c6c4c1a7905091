CREATE TABLE "Your:Table" (id int PRIMARY KEY, "c,d" text);
