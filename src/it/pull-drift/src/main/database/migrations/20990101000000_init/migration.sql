CREATE TABLE "users" (
    "id" BIGINT NOT NULL,
    "name" TEXT,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
