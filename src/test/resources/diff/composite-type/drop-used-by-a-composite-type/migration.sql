-- DropType
DROP TYPE "z_stroke";

-- DropType
DROP TYPE "a_pixel";
