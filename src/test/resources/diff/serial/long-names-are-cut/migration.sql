-- CreateTable
CREATE TABLE "a_table_with_a_rather_long_name_that_goes_on" (
    "a_column_with_a_rather_long_name_that_goes_on" SERIAL NOT NULL
);
