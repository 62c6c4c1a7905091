CREATE TABLE "T t" ("a""A" int CONSTRAINT "y""Y" NOT NULL, b int CONSTRAINT "select" NOT NULL);
