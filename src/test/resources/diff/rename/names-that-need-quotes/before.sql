CREATE TABLE "My.Table" (id int PRIMARY KEY, "a ""b""" text);
