CREATE TABLE "zzz" (id int);
