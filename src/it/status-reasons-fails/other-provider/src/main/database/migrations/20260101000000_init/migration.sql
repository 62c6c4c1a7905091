CREATE TABLE `a` (`b` INT);
