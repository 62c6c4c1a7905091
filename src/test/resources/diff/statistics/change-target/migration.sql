-- AlterStatisticsObject
ALTER STATISTICS "s" SET STATISTICS -1;
