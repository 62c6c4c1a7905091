package demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Fills a table with numbers. */
public class Rows {

  public static void main(String[] tableAndCount) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                System.getenv("MIGRATE_URL"),
                System.getenv("MIGRATE_USER"),
                System.getenv("MIGRATE_PASSWORD"));
        Statement statement = connection.createStatement()) {
      int rows =
          statement.executeUpdate(
              "INSERT INTO " + tableAndCount[0] + " SELECT generate_series(1, " + tableAndCount[1] + ")");
      System.out.println(rows + " rows in " + tableAndCount[0]);
    }
  }
}
