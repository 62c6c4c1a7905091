-- CreateAccessMethod
CREATE ACCESS METHOD "heap3" TYPE TABLE HANDLER heap_tableam_handler;

-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER
) USING "heap3";
