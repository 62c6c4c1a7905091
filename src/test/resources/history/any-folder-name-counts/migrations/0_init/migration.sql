CREATE TABLE "0_init" (id int);
