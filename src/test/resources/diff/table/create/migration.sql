-- CreateTable
CREATE TABLE "users" (
    "id" INTEGER NOT NULL,
    "email" VARCHAR(255) NOT NULL,
    "name" TEXT,
    "age" SMALLINT NOT NULL DEFAULT 18,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "users_age_check" CHECK (age >= 0),
    CONSTRAINT "users_email_key" UNIQUE ("email")
);
