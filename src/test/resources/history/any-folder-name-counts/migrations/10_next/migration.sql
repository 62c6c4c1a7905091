CREATE TABLE "10_next" (id int);
