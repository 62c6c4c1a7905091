package io.github.migratemaven.seed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A class as an application's developer would write it: plain JDBC, told by the environment. */
final class BooksSeed {

  private BooksSeed() {}

  public static void main(String[] titles) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                System.getenv("MIGRATE_URL"),
                System.getenv("MIGRATE_USER"),
                System.getenv("MIGRATE_PASSWORD"));
        PreparedStatement insert = connection.prepareStatement("INSERT INTO books VALUES (?)")) {
      for (String title : titles) {
        insert.setString(1, title);
        insert.executeUpdate();
        System.out.println("Inserted " + title);
      }
    }
  }
}
